"""Before the tap, which is the consent, only the name of a person is as good as it; a story is not."""

from datetime import date

import pytest

from bot.talk import CHAT
from conversation.session import Session
from conversation.turn import turn

TODAY = date(2026, 11, 30)
SEND_AGAIN = {"zh": "再发一次", "ko": "다시 보내주십시오"}


def begun(said: str, language: str) -> tuple[Session, str]:
    """A session in which that was typed under the greeting, and what was answered."""
    session = Session(CHAT, language)
    turn(session, "/start", TODAY)
    return session, "\n".join(message.text for message in turn(session, said, TODAY))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("동생이 암임다", "ko"),
        ("어머니가 앓슴다", "ko"),
        ("나는 암임다", "ko"),
        ("내가 아파서 왔슴다", "ko"),
        ("안까이 병때문에 왔슴다", "ko"),
        ("애가 뇌성마비임다 재활치료 매달 5천", "ko"),
        ("정신병 있는 동생이 정신병원에 있슴다", "ko"),
        ("아버지가 넘어졌슴다", "ko"),
        ("我弟弟得癌了", "zh"),
        ("我妈病了", "zh"),
        ("我得了癌症", "zh"),
        ("我住的院", "zh"),
        ("俺家老爷子瘫炕上一年多了", "zh"),
        ("我弟弟在精神病院", "zh"),
    ],
)
def test_who_tells_of_an_illness_has_not_agreed(said: str, language: str):
    session, told = begun(said, language)
    assert "who" not in session.answers
    assert SEND_AGAIN[language] in told, "what was told is to be sent again"


@pytest.mark.parametrize(
    ("said", "language", "who"),
    [
        ("가족", "ko", "other"),
        ("우리 어머니", "ko", "other"),
        ("로친임다", "ko", "other"),
        ("어머니꺼 볼람다", "ko", "other"),
        ("나 자신임다", "ko", "self"),
        ("내꺼", "ko", "self"),
        ("家里人", "zh", "other"),
        ("我妈", "zh", "other"),
        ("给我老伴查查", "zh", "other"),
        ("我自己", "zh", "self"),
        ("替自己问", "zh", "self"),
    ],
)
def test_who_only_names_the_person_goes_on(said: str, language: str, who: str):
    assert begun(said, language)[0].answers.get("who") == who
