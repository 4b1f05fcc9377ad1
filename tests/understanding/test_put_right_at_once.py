"""What a message tells and puts right at once: what is right is proposed, or both are asked about."""

from datetime import date

import pytest

from conversation.facts import Facts
from conversation.understanding.sentences.sentence import proposed

NOTHING = Facts({}, date(2026, 11, 30))


@pytest.mark.parametrize(
    "said",
    [
        "延边医院出院，自付1900，应该是2900",
        "延边医院出院，自付1900，搞错了 是2900",
        "延边医院出院，自付1900。哦不，2900",
        "연변병원에서 퇴원했소. 자부 1900원. 틀렸소. 2900원이오",
        "연변병원에서 퇴원했소. 자부 1900원, 잘못 썼슴다 2900원임다",
    ],
)
def test_the_sum_that_is_right_is_proposed(said: str):
    assert proposed(said, NOTHING).answers["self_paid"] == "2900.00"


@pytest.mark.parametrize(
    "said",
    [
        "延边医院出院，自付1900，2900",
        "延边医院出院，自付1900吧，等等，2900",
        "연변병원에서 퇴원했소. 자부 1900원… 아, 2900원임다",
    ],
)
def test_of_two_sums_none_is_proposed(said: str):
    read = proposed(said, NOTHING)
    assert "self_paid" not in read.answers and "amount" in read.ask


@pytest.mark.parametrize("said", ["延边医院出院，自付1900，一千九", "연변병원에서 퇴원했소. 자부 1900원, 천구백원임다"])
def test_the_same_sum_in_other_words_is_proposed(said: str):
    assert proposed(said, NOTHING).answers["self_paid"] == "1900.00"


def test_the_year_and_the_place_that_are_right_are_proposed():
    assert proposed("去年10月3号出院，不对，今年10月3号", NOTHING).answers["when"] == "this_year"
    assert proposed("장춘에서 입원했소. 아니 연길에서 입원했소", NOTHING).answers["place"] == "prefecture"


def test_a_child_is_no_no():
    assert proposed("자부 1900원. 아이 2명 있슴다", NOTHING).answers["self_paid"] == "1900.00"
