"""Every word of the lexicon, denied, asked about, told of others, wished for, lost: never taken as what it means."""

from collections.abc import Iterator
from datetime import date

import pytest

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.choices import OF_PEOPLE
from conversation.understanding.lexicon import lexicon
from conversation.understanding.sentence import proposed

TODAY = date(2026, 11, 26)
FACTS = Facts({"when": "this_year"}, TODAY)
READ = (
    "household",
    "low_income_member",
    "care",
    "place",
    "referral",
    "residence",
    "insurance_paid",
    "reimbursed",
    "when",
)
"""The questions whose words stand for one thing that may be denied."""
_DENIES = frozenset("没不未无了안못없아")
"""Signs of words that deny something themselves, or are whole sentences."""
ZH = {
    "denied": ("不是{}", "没有{}", "我家不是{}", "{}不是"),
    "asked": ("什么是{}？", "{}是什么", "{}怎么办", "是不是{}", "能不能算{}", "{}吗", "{}？"),
    "others": ("邻居是{}", "听说{}", "如果是{}", "人家{}"),
    "not now": ("以前是{}", "{}取消了", "想办{}", "申请{}没批", "原来是{}后来取消了"),
}
KO = {
    "denied": ("{} 아닙니다", "{}가 아니고", "{} 없습니다", "{}는 아님다", "{}은 아니오"),
    "asked": ("{}가 무엇입니까", "{}입니까", "{}임까", "{}는 어떻게 합니까", "{}?", "{}인지 아닌지"),
    "others": ("옆집은 {}", "이웃이 {}랍데다", "{}라면", "{}라고 합데다"),
    "not now": ("예전에 {}", "{} 취소됐소", "{} 신청했소", "전에는 {}였소"),
}
WORDS = sorted(
    (question, means[question][0], word)
    for word, means in lexicon().words.items()
    for question in READ
    if "joins" not in means
    and len(means.get(question, ())) == 1
    and 1 < len(word) < 7
    and not word.isascii()
    and not set(word) & _DENIES
)
SOME = sorted({*WORDS[::97], *{each[:2]: each for each in WORDS}.values()})
"""One of every value, and every 97th."""


def taken(question: str, said: str) -> str | None:
    """The answer that is taken; None where none is."""
    found = understood(QUESTIONS[question], said, FACTS)
    return found if isinstance(found, str) else None


def said_so(kind: str, words: list[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """The words as they are said: question, value, text."""
    for question, value, word in words:
        if kind != "not now" or question in OF_PEOPLE:
            for template in (KO if korean(word) else ZH)[kind]:
                yield question, value, template.format(word)


def korean(text: str) -> bool:
    """Whether a text ends in a Korean sign."""
    return "가" <= text.rstrip("?")[-1] <= "힣"


@pytest.mark.parametrize("words", [SOME, pytest.param(WORDS, marks=pytest.mark.long)], ids=["some", "every"])
@pytest.mark.parametrize("kind", ZH)
def test_it_is_not_taken(kind: str, words: list[tuple[str, str, str]]):
    assert [said for question, value, said in said_so(kind, words) if taken(question, said) == value] == []


def test_of_two_values_none_is_taken():
    firsts = {(question, value): word for question, value, word in reversed(WORDS)}
    for (question, value), word in firsts.items():
        for (other_question, other_value), other in firsts.items():
            if question == other_question and value != other_value:
                said = f"{word}, {other}"
                assert taken(question, said) is None, (question, said)


@pytest.mark.parametrize("words", [SOME, pytest.param(WORDS, marks=pytest.mark.long)], ids=["some", "every"])
@pytest.mark.parametrize("kind", ZH)
def test_no_such_status_is_proposed_of_a_sentence(kind: str, words: list[tuple[str, str, str]]):
    for question, value, said in said_so(kind, words):
        if question in OF_PEOPLE and value != "none":
            whole = f"{said}. 어머니가 입원했소" if korean(said) else f"{said}，我妈住院了"
            assert proposed(whole, FACTS).answers.get(question) != value, whole
