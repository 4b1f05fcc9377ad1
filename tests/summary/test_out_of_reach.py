"""Two classes in one year: a top-up is told of only where the sums of the year may reach a limit at all."""

from datetime import date

import pytest

from conversation.kept import as_given
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
TALK = {
    "zh": (
        ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
        ("再加一次", "3月5号", "当年住进去的", "9月10号", "只有那时候的身份不一样", "特困"),
        "倾斜救助",
    ),
    "ko": (
        ("올해, 연길 호구, 저보, 연변병원에 입원, 위생원에서 전원, 자부 6천원", "예", "없슴다"),
        ("한번 더", "3월 5일", "그해 입원", "9월 10일", "그때의 신분만 다름", "특곤"),
        "편중구조",
    ),
}


def told(language: str, amount: str) -> tuple[dict[str, str], str]:
    """The answers and the result of a stay as 低保 with 6,000 and one as 特困 with this own share."""
    first, second, _ = TALK[language]
    session, said = talked(language, "self", TODAY, *first, *second, amount)
    return as_given(session.answers), said


@pytest.mark.parametrize("language", TALK)
@pytest.mark.parametrize(("amount", "aid"), [("500", 4_700_00), ("13000", 17_200_00)])
def test_far_from_any_limit_no_top_up_is_announced(language: str, amount: str, aid: int):
    answers, said = told(language, amount)
    assert answers["household@2"] == "tekun"
    assert f"{aid // 100:,}" in said
    assert TALK[language][2] not in said


@pytest.mark.parametrize("language", TALK)
@pytest.mark.parametrize("amount", ["14000", "30000"])
def test_near_a_limit_it_may_come(language: str, amount: str):
    assert TALK[language][2] in told(language, amount)[1]
