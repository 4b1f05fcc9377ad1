"""Whether a further treatment was as the first one, answered by yes or no; and the day of one that was noted by its
month, told in full where no day is asked."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.treatments import AS_FIRST
from tests.conversation.talked import talked

TODAY = date(2026, 11, 30)
RESULT = {
    "zh": ("今年，延吉户口，低保，住院，在延边医院，卫生院给转的，自付六千", "对", "没有"),
    "ko": ("올해 연길호적이고 저보호, 연변병원에 입원했댔슴다. 위생원에서 전원했슴다, 자부 6천", "예", "없슴다"),
}
SECOND = {
    "zh": (*RESULT["zh"], "5月还住过一次，自付三千", "对", "8月1号"),
    "ko": (*RESULT["ko"], "5월에 한번 더 입원했댔슴다 자부 3천", "예", "8월 1일"),
}
TO_THE_DAY = ("去年", "去年三月")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "对"),
        ("zh", "是的"),
        ("zh", "嗯，对"),
        ("zh", "对，一样"),
        ("ko", "예"),
        ("ko", "맞슴다"),
        ("ko", "옳소"),
    ],
)
def test_a_yes_is_the_same(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *SECOND[language], said)
    assert as_given(session.answers)["differs@2"] == AS_FIRST


@pytest.mark.parametrize("said", ["好", "行"])
def test_a_word_of_goodwill_is_asked_back(said: str):
    session, _ = talked("zh", "self", TODAY, *SECOND["zh"], said)
    assert "differs@2" not in session.answers and session.answers["which"] == f"differs@2 {AS_FIRST}"
    session, _ = talked("zh", "self", TODAY, *SECOND["zh"], said, "对")
    assert as_given(session.answers)["differs@2"] == AS_FIRST


@pytest.mark.parametrize(("language", "said"), [("zh", "不对"), ("zh", "不是"), ("ko", "아님다")])
def test_in_which_way_it_was_not_is_asked_back(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *SECOND[language], said)
    assert "differs@2" not in session.answers and session.answers["which"] == "differs@2 status yes"


@pytest.mark.parametrize(
    ("said", "read"),
    [("5月3号", {"on@2": "2026-05-03"}), ("8月3号", {"on": "2026-08-03"}), ("是5月3号出院的", {"on@2": "2026-05-03"})],
)
def test_a_day_in_one_of_their_months_is_that_one_of(said: str, read: dict[str, str]):
    session, _ = talked("zh", "self", TODAY, *SECOND["zh"], said)
    assert pending(session.answers) == read
    session, _ = talked("zh", "self", TODAY, *SECOND["zh"], said, "对", "对")
    assert as_given(session.answers)["differs@2"] == AS_FIRST


@pytest.mark.parametrize("behind", [(), ("延吉",), ("延吉", "低保"), ("延吉", "低保", "住院")])
def test_the_day_of_an_earlier_year_takes_the_place_of_its_month(behind: tuple[str, ...]):
    session, _ = talked("zh", "self", TODAY, *TO_THE_DAY, *behind, "去年三月八号")
    assert pending(session.answers) == {"on": "2025-03-08"}


@pytest.mark.parametrize(
    ("language", "listed", "day"),
    [
        ("zh", "去年住院，延吉户口，低保", "去年三月八号"),
        ("zh", "延吉户口，低保", "2025-03-08"),
        ("zh", "去年住院，延吉户口，低保", "去年3月8号出院的"),
        ("ko", "작년에 입원, 연길호적, 저보호", "작년 3월 8일"),
    ],
)
def test_the_day_joins_a_list(language: str, listed: str, day: str):
    session, _ = talked(language, "self", TODAY, listed, day)
    read = pending(session.answers)
    assert (read["when"], read["on"], read["household"]) == ("earlier", "2025-03-08", "dibao")


def test_the_day_takes_back_a_plan():
    session, _ = talked("zh", "self", TODAY, "去年", "后天", "去年三月八号")
    assert pending(session.answers) == {"when": "earlier", "on": "2025-03-08"}


@pytest.mark.parametrize("said", ["去年三月八号吗", "去年5月8号", "3月"])
def test_what_is_no_day_of_that_month_changes_nothing(said: str):
    session, _ = talked("zh", "self", TODAY, *TO_THE_DAY, said)
    assert as_given(session.answers)["on"] == "2025-03-01" and "on" not in pending(session.answers)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", ("去年腊月住院", "农历腊月二十")),
        ("zh", ("去年腊月",)),
        ("ko", ("작년 섣달에 입원, 연길호적", "음력 섣달 스무날")),
    ],
)
def test_why_the_year_of_the_last_moon_is_asked_is_told(language: str, said: tuple[str, ...]):
    session, told = talked(language, "other", TODAY, *said)
    assert session.spoken.text("turn.moon") in told and "when" not in pending(session.answers)
