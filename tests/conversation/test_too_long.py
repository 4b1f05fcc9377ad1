"""Of what is too long no part is read: it is said what was wrong. Danger is noticed however much is told."""

from datetime import date

import pytest

from bot.inbox import typed
from conversation.facts import Facts
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.sentences.sentence import proposed
from locales import LANGUAGES
from tests.conversation.talked import talked

ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]
TODAY = date(2026, 11, 28)
STORY = "我妈在延边医院住过院，" * 20
TOO_MUCH = [
    f"{STORY}自付8000",
    "，".join(f"{part}疼" for part in "头脚手腰胃牙眼耳肩背腿肝膝颈胸肾脸"),
    "12" * 40,
]


@pytest.mark.parametrize("said", TOO_MUCH)
def test_it_answers_nothing_and_is_said_to_be_too_long(said: str):
    facts = Facts({"who": "other", "when": "this_year"}, TODAY)
    assert [understood(QUESTIONS[id], said, facts) for id in ("household", "amount", "on")] == [
        Problem("problem.too_long")
    ] * 3
    assert not proposed(said, facts).answers


@pytest.mark.parametrize("said", TOO_MUCH)
@pytest.mark.parametrize(("code", "before"), [("zh", ()), ("ko", ()), ("zh", ("我妈低保，在延边医院住的院",))])
def test_in_a_talk_nothing_is_lost_by_it(said: str, code: str, before: tuple[str, ...]):
    known, _ = talked(code, "other", TODAY, *before)
    session, told = talked(code, "other", TODAY, *before, said)
    assert told == LANGUAGES[code].text("problem.too_long")
    assert as_given(session.answers) == as_given(known.answers)


@pytest.mark.parametrize(
    ("code", "told", "word"),
    [
        ("zh", "我活着没意思，不想活了，", "turn.despair"),
        ("zh", "我妈快不行了，", "turn.danger"),
        ("ko", "살고싶지 않슴다, ", "turn.despair"),
    ],
)
@pytest.mark.parametrize("place", [0, 10, 40])
def test_danger_is_noticed_wherever_it_stands_in_it(code: str, told: str, word: str, place: int):
    around = ["钱都花光了，" if code == "zh" else "돈을 다 썼슴다, "] * 60
    said = "".join((*around[:place], told, *around[place:]))
    _, answer = talked(code, "other", TODAY, typed("7", said).text)
    assert "120" in answer and (word == "turn.danger" or answer.startswith(LANGUAGES[code].text(word)))
