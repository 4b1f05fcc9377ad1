"""What is told in a talk with more words than it needs, as it would be said by itself."""

from collections.abc import Collection
from typing import Final

from conversation.journey import Journey
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.put_simply.around_the_answer import answer_alone
from conversation.put_simply.of_whom_told import of_whom_told
from conversation.put_simply.put_right_in_short import put_right_in_short, town_of_register
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_STAYED_TOO: Final = lazily(
    "[, ]+(?:今年|去年|前年|上半年|春天|年初|[0-9一二三四五六七八九十]{1,2}月份?)*(?:还|也"
    "|又)(?:在[^, ]{1,6}?)?(?:住|看)(?:了|过|的)*(?:院)?"
    "(?:[一两三]?[次回])?(?:院)?(?:呢|了|的)?[.!]*$"
    "|[, ]+(?:올해 ?|작년 ?|지난해 ?)?(?:[0-9]{1,2}월에|작년에|지난해에|봄에|상반기에)(?:도|두) (?:한번 |두번 )?"
    "(?:입원|주원)(?:했|하였)[가-힣]*[.!]*$"
)
"""自付八千 今年三月还住过一次: what was before is asked next."""
_AND: Final = lazily("^(?:对|哦|嗯|啊|[, ])*还有[, ]*(?=自付)")
"""还有自付八千, under a list in which there is no sum yet."""
_THAT_IS_ALL: Final = lazily("(?<=.)[, ]+就(?:是)?这些了?[.!]*$")
_ONLY_A_SUM: Final = lazily(
    "是[0-9一二两三四五六七八九千万百]+(?:元|块)?[了吧的]?|[0-9일이삼사오륙칠팔구천만백]+(?:임다|입니다|이오)"
)
"""是8千5, with the result before one's eyes: which of two figures is asked."""
_A_SUM: Final = lazily("[0-9]{3}|[一二两三四五六七八九十][千万百]|[0-9][千万천만백]")


def said_simply(said: str, found: Journey, listed: Collection[str]) -> str:
    """What was said, put so; as it is where there is no such thing, or something is asked. `listed`: the questions of
    which the answers that were read stand above it as a list."""
    text = plain(said)
    if found.begins:
        return said
    simple = put_right_in_short(of_whom_told(text, found))
    known = {*listed, *as_given(found.applying)}
    if "residence" in known and "place" not in known:
        simple = town_of_register(simple)
    question = found.expected
    if question and not listed:
        simple = answer_alone(simple, question, found.facts.of(question.treatment))
    simple = _THAT_IS_ALL.sub("", simple) if listed else simple
    if listed and "amount" not in known:
        simple = _AND.sub("", simple)
    at_a_sum = (bool(listed) and "earlier" not in listed) or (
        question is not None and question.name == "amount" and not listed
    )
    rest = _STAYED_TOO.sub("", simple) if at_a_sum and found.facts.treatments == 1 else simple
    simple = rest if _A_SUM.search(rest) else simple
    if question is None and _ONLY_A_SUM.fullmatch(simple) and isinstance(amount(simple), Problem):
        simple = f"自付是{simple.removeprefix('是')}" if simple.startswith("是") else f"자부 {simple}"
    return said if simple == text or asks(simple) else simple
