"""What is told of another year where it is asked what was before in the year of this treatment: 去年住过 今年没有 is an
answer to that, 前年领过救助 alone is none."""

from typing import Final

from conversation.facts import Facts
from conversation.questions import Question
from conversation.remarks.beside import before_this_one
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_OF_THEN: Final = "(?:我|俺|她|他)?(?:就是|就|只有|只|是)?(?:大前|[去前])年"
_ADVERBS: Final = "(?:也|都|倒|就|是|还|一次|一回|年底|年初|上半年|下半年)*"
_THERE_WAS: Final = (
    f"{_ADVERBS}(?:有|住|领|看|报|花|拿|做)(?:过|了)?(?:一?[两三]?[次回])?(?:院|病|救助|医疗救助|钱)?(?:的|了)?"
)
_NONE_NOW: Final = (
    f"(?:我|俺|她|他)?(?:今年|这一年){_ADVERBS}"
    "[没未](?:有)?(?:住|领|看|报|花|拿|做)?(?:过|有)?(?:院|病|救助)?(?:了|呢)?"
)
_NONE_THEN: Final = lazily(
    f"(?:{_OF_THEN}{_THERE_WAS}[,. ]*(?:可|但|但是|可是)?{_NONE_NOW}|{_NONE_NOW}[,. ]*{_OF_THEN}{_THERE_WAS})[.!]*"
)
_THEN_ALONE: Final = lazily(f"{_OF_THEN}{_THERE_WAS}[.!]*")
_KOREAN: Final = (
    "(?:작년|재작년|지난해)(?:에?는|에만|에|은)?(?:입원|치료|구조)?(?:이|을|를|금)?(?:있었|했댔|했었|받았|했)[가-힣]*"
)
_KOREAN_NOW: Final = "올해(?:에?는|엔|에|은)?(?:하나도|아직|한번도)?(?:없|안했|못받|안받)[가-힣]*"
_KOREAN_NONE_THEN: Final = lazily(f"(?:{_KOREAN}[,. ]*{_KOREAN_NOW}|{_KOREAN_NOW}[,. ]*{_KOREAN})[.!]*")
_KOREAN_ALONE: Final = lazily(f"{_KOREAN}[.!]*")
_NOW_ALONE: Final = lazily(
    "(?:去年|那年|那一年)(?:也|都|倒|就|是|可|还)*[没未](?:有)?(?:住|领|看|花)?(?:过)?(?:院|病)?(?:的|了)?[,. ]*"
    f"(?:可|但|但是|可是|就)?今年{_THERE_WAS}[.!]*"
    f"|(?:작년|지난해|그해)(?:에?는|엔|에|은)?(?:하나도|한번도)?(?:없|안했)[가-힣]*?,?올해(?:에?는|엔|에|은)?(?:있|했)[가-힣]*[.!]*"
)
"""去年没有 今年有, of a bill of last year."""
_EARLIER: Final = "earlier"


def none_this_year(said: str, question: Question, facts: Facts) -> bool:
    """Whether it is told that there was something in another year and nothing in this one, of which it is asked."""
    text = plain(said).replace(" ", "")
    if _of_last_year(question, facts):
        return bool(_NOW_ALONE.fullmatch(text))
    told = _NONE_THEN.fullmatch(text) or _KOREAN_NONE_THEN.fullmatch(text)
    return _of_this_year(question, facts) and bool(told)


def only_another_year(said: str, question: Question, facts: Facts) -> bool:
    """Whether no more is told than that there was something in another year."""
    text = plain(said).replace(" ", "")
    told = _THEN_ALONE.fullmatch(text) or _KOREAN_ALONE.fullmatch(text)
    return _of_this_year(question, facts) and bool(told) and not (asks(said) or before_this_one(said))


def _of_last_year(question: Question, facts: Facts) -> bool:
    """Whether it is asked what was before in the last year."""
    known = facts.answers.get("on", "")
    return question.name == _EARLIER and known[:4] == str(facts.today.year - 1)


def _of_this_year(question: Question, facts: Facts) -> bool:
    """Whether it is asked what was before in this year."""
    return question.name == _EARLIER and facts.says("when", "this_year")
