"""With the result before one's eyes an opinion, where somebody is now, and what a doctor advises change no answer."""

import pytest

from conversation.proposals.proposal import asked_besides, pending
from tests.conversation.test_settled_by_a_word import said

OPINIONS = {
    "zh": (
        "慢病应该也有",
        "长春应该也行",
        "应该不用转诊吧",
        "应该有倾斜救助",
        "应该给我吧",
        "应该到延吉办",
        "低保应该全免",
        "特困应该全报吧",
        "住院应该多报",
        "我妈应该也能领",
    ),
    "ko": ("만성병두 나와야 되재오", "장춘두 될겜다", "전원 안해두 될겜다", "저보는 다 면제해야지", "내게두 줘야지"),
}
THERE = {
    "zh": ("我现在在北京", "我在长春呢", "大夫让我去长春", "大夫让转长春", "医院让转北京"),
    "ko": ("지금 장춘에 있소", "내 지금 북경에 있슴다", "의사가 장춘으로 가라 함다"),
}


@pytest.mark.parametrize(
    ("language", "word"),
    [(language, word) for each in (OPINIONS, THERE) for language, words in each.items() for word in words],
)
def test_it_changes_no_answer(language: str, word: str):
    before, _ = said(language)
    session, _ = said(language, word)
    assert not pending(session.answers) and not asked_besides(session.answers)
    assert "change" not in session.answers and session.answers["place"] == before.answers["place"]


@pytest.mark.parametrize(
    ("language", "word", "read"),
    [
        ("zh", "应该是长春", {"place": "province"}),
        ("zh", "应该没办转诊", {"referral": "none"}),
        ("zh", "应该是七千", {"amount": "7000.00"}),
        ("zh", "大夫让我去长春看的", {"place": "province"}),
        ("zh", "我在长春看的", {"place": "province"}),
        ("ko", "장춘에서 봤슴다", {"place": "province"}),
        ("ko", "자부 7천임다", {"amount": "7000.00"}),
    ],
)
def test_what_puts_an_answer_right_does(language: str, word: str, read: dict[str, str]):
    assert pending(said(language, word)[0].answers) == read
