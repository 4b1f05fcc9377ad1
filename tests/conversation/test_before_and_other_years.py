"""What was before in the year: told with both its sums, told afterwards, and told beside what was in another year."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_another_year import RESULT

TODAY = date(2026, 11, 28)
BEFORE_THE_LAST = {language: said[:-1] for language, said in RESULT.items()}


@pytest.mark.parametrize("said", ["2月份住院自付三千 救助了五百", "有 自付三千 领了五百", "自付三千，领了五百"])
def test_of_two_sums_told_in_one_breath_none_is_lost(said: str):
    before = (*BEFORE_THE_LAST["zh"], "有") if said.startswith("自付") else BEFORE_THE_LAST["zh"]
    read = pending(talked("zh", "self", TODAY, *before, said)[0].answers)
    assert (read["earlier_self_paid"], read["earlier_aid"]) == ("3000.00", "500.00")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("忘说了以前领过救助1200", {"earlier_aid": "1200.00"}),
        ("我不是第一次 前面报过一回 自付2000", {"earlier_self_paid": "2000.00"}),
        ("以前自付3000 救助2000", {"earlier_self_paid": "3000.00", "earlier_aid": "2000.00"}),
    ],
)
def test_what_is_told_only_at_the_result_keeps_its_sum(said: str, read: dict[str, str]):
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert pending(session.answers) == {"earlier": "yes", **read}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "去年住过 今年没有"),
        ("zh", "去年领过今年没有"),
        ("zh", "今年没有 去年有"),
        ("zh", "去年有，今年没有"),
        ("ko", "작년에는 있었는데 올해는 없슴다"),
        ("ko", "올해는 없슴다 작년에 받았슴다"),
    ],
)
def test_what_was_in_another_year_only_is_none_of_this_year(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *BEFORE_THE_LAST[language], said)
    assert as_given(session.answers)["earlier"] == "none"


@pytest.mark.parametrize(
    ("language", "said"), [("zh", "前年领过救助"), ("zh", "去年住过院"), ("ko", "작년에 구조 받았슴다")]
)
def test_another_year_alone_answers_nothing_of_this_one(language: str, said: str):
    session, told = talked(language, "self", TODAY, *BEFORE_THE_LAST[language], said)
    assert LANGUAGES[language].text("turn.last_year") in told
    assert "earlier" not in as_given(session.answers) and not pending(session.answers)


@pytest.mark.parametrize("said", ["去年住过 今年也住过", "去年没有 今年有"])
def test_what_was_in_both_years_or_in_this_one_is_not_recorded_as_none(said: str):
    session, _ = talked("zh", "self", TODAY, *BEFORE_THE_LAST["zh"], said)
    assert as_given(session.answers).get("earlier") != "none"


def test_a_stay_over_new_year_is_answered_by_its_page_and_opens_no_other_question():
    session, told = talked("zh", "self", TODAY, *BEFORE_THE_LAST["zh"], "不知道算不算 去年底住的今年1月结的")
    assert "跨年的住院" in told and "change" not in session.answers and "earlier" not in as_given(session.answers)
