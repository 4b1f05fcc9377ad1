"""What was before, told of a relative where it is asked of oneself, and a sum of which two say it otherwise."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_another_year import RESULT

TODAY = date(2026, 11, 28)
BEFORE_THE_LAST = {language: said[:-1] for language, said in RESULT.items()}


@pytest.mark.parametrize(
    ("language", "said"),
    [("zh", "我老伴住过"), ("zh", "我妈领过"), ("zh", "我爱人去年住过"), ("ko", "우리 로친이 입원했댔슴다")],
)
def test_a_relatives_stay_is_none_of_ones_own(language: str, said: str):
    session, told = talked(language, "self", TODAY, *BEFORE_THE_LAST[language], said)
    assert LANGUAGES[language].text("turn.this_person_first") in told
    assert "earlier" not in as_given(session.answers) and not pending(session.answers)
    assert "which" not in session.answers and as_given(session.answers)["who"] == "self"


def test_nor_is_what_a_relative_paid():
    session, told = talked("zh", "self", TODAY, *BEFORE_THE_LAST["zh"], "有", "我老伴那次三千")
    assert LANGUAGES["zh"].text("turn.this_person_first") in told and "which" not in session.answers


@pytest.mark.parametrize("said", ["我住过", "住过", "我老伴住过 我也住过"])
def test_ones_own_stay_is_still_heard(said: str):
    session, _ = talked("zh", "self", TODAY, *BEFORE_THE_LAST["zh"], said)
    assert as_given(session.answers).get("earlier") == "yes" or session.answers.get("which") == "earlier yes"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我孙子说是自付7500 我老伴说9500"),
        ("zh", "儿子说7500，老伴说是9500"),
        ("ko", "손자는 자부 7500이라 하고 로친은 9500이라 함다"),
    ],
)
def test_of_a_sum_of_which_two_say_it_otherwise_both_are_asked_back(language: str, said: str):
    session, _ = talked(language, "self", TODAY, *RESULT[language][:-2], said)
    assert session.answers["which"] == "amount 7500.00 9500.00" and "amount" not in as_given(session.answers)


def test_what_one_of_them_says_is_heard():
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"][:-2], "儿子说8000")
    assert as_given(session.answers)["amount"] == "8000.00"
