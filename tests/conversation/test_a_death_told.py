"""A death that is told gets kind words first, and changes no answer by itself."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.remarks.beside import mourns
from guide import title
from locales import LANGUAGES
from tests.conversation.talked import talked
from tests.conversation.test_another_year import RESULT

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh", "我老头儿去年没了"),
        ("zh", "我家老爷子今年春天没了"),
        ("zh", "我闺女去年没了 白血病"),
        ("zh", "我儿子不在了 就我一个人"),
        ("zh", "我老伴今年走的 没心思办这些"),
        ("ko", "아들이 작년에 죽었슴다"),
        ("ko", "령감이 지난달에 돌아갔슴다"),
        ("ko", "로친이 올해 죽어서 정신이 없슴다"),
    ],
)
@pytest.mark.parametrize("answered", [2, 5, 8])
def test_whoever_has_lost_a_relative_is_comforted_and_nothing_is_changed(language: str, said: str, answered: int):
    spoken, before = LANGUAGES[language], RESULT[language][:answered]
    session, told = talked(language, "self", TODAY, *before, said)
    assert spoken.text("turn.sorry") in told or title("death", spoken) in told
    assert not pending(session.answers)
    assert as_given(session.answers) == as_given(talked(language, "self", TODAY, *before)[0].answers)


def test_what_is_told_beside_the_death_is_still_proposed():
    session, told = talked("zh", "other", TODAY, "我爸去年没了 低保 在延边医院看的")
    assert LANGUAGES["zh"].text("turn.sorry") in told
    assert pending(session.answers)["household"] == "dibao"


def test_a_sum_of_ten_thousands_is_no_mere_fear():
    assert mourns("120拉去抢救 后来人没了 自付四万一") and not mourns("万一人没了")


@pytest.mark.parametrize(
    "said", ["我妈低保没了", "我妈去年没住院", "我爸今年走的绿色通道", "老伴走的急诊", "存折没了", "其他没了"]
)
def test_what_is_gone_or_went_otherwise_is_no_death(said: str):
    assert not mourns(said)
