"""Money or a stay of another year, told with the result before one's eyes: it is reckoned by itself."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
RESULT = {
    "zh": ("今年", "延吉", "低保", "住院", "延边医院", "社区转的", "8000", "没有"),
    "ko": ("올해", "연길", "저보", "입원", "연변병원", "사회구역병원에서 전원해줬슴다", "자부 8천", "없음"),
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "2023年我还花了五万"),
        ("zh", "我2023年还花过五万"),
        ("zh", "去年花了三万"),
        ("zh", "前年住院花了五万"),
        ("zh", "去年自付3000"),
        ("zh", "去年那次也想算算"),
        ("ko", "작년에 3만 썼슴다"),
        ("ko", "재작년에는 자부 5천 냈슴다"),
    ],
)
def test_money_of_another_year_is_neither_added_nor_makes_this_one_of_that_year(language: str, said: str):
    before, _ = talked(language, "self", TODAY, *RESULT[language])
    session, told = talked(language, "self", TODAY, *RESULT[language], said)
    assert LANGUAGES[language].text("turn.another_year") in told
    assert not pending(session.answers) and as_given(session.answers) == as_given(before.answers)


@pytest.mark.parametrize("said", ["去年住的院", "是去年的", "不是今年，是去年", "去年自付8000"])
def test_that_the_stay_was_of_another_year_is_still_proposed(said: str):
    session, _ = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert pending(session.answers) == {"when": "earlier"}


@pytest.mark.parametrize("said", ["今年还花了五千", "去年今年合起来自付一万三", "去年救助给了2000"])
def test_what_is_not_of_one_other_year_alone_is_answered_as_before(said: str):
    _, told = talked("zh", "self", TODAY, *RESULT["zh"], said)
    assert LANGUAGES["zh"].text("turn.another_year") not in told
