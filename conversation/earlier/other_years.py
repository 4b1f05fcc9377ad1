"""What is told of another year where it is asked what was before in the year of this treatment: 去年住过 今年没有 is an
answer to that, 前年领过救助 alone is none."""

from typing import Final

from conversation.facts import Facts
from conversation.questions import Question
from conversation.remarks.beside import before_this_one
from conversation.understanding.money.earlier_doubted import aid_or_medicine_alone
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_OF_THEN: Final = "(?:我|她|他)?(?:就是|就|只有|只|是)?(?:大前|[去前])年"
_ADVERBS: Final = "(?:也|都|倒|就|是|还|一次|一回|年底|年初|上半年|下半年)*"
_THERE_WAS: Final = (
    f"{_ADVERBS}(?:有|住|领|看|报|花|拿|做)(?:过|了)?(?:一?[两三]?[次回])?(?:院|病|救助|医疗救助|钱)?(?:的|了)?"
)
_NONE_NOW: Final = (
    f"(?:我|她|他)?(?:今年|这一年){_ADVERBS}[没未](?:有)?(?:住|领|看|报|花|拿|做)?(?:过|有)?(?:院|病|救助)?(?:了|呢)?"
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
_IS_SO: Final = "(?:임다|입니다|이오|이요|이우다|이꾸마|임|[거것게꺼]?(?:[검겁겜껌]다))"
_THIS_WAS_THEN: Final = lazily(
    "(?:이번(?:에)?(?:거|것|꺼|건|치료|입원)?|이거|이것|이건|입원|퇴원|출원|수술|치료|결산)(?:은|는|이|도|한거는|한건)?"
    f"(?:작년|지난해)(?:에)?(?:[거것꺼]|한[거것게])?(?:{_IS_SO}|했[가-힣]{{1,4}})[.!]*"
    f"|(?:작년|지난해)에(?:입원|수술|치료|퇴원|출원)한(?:[거것게])?{_IS_SO}[.!]*"
    "|(?:我)?(?:住院|出院|手术|这[次回](?:住院|看病)?)(?:其实|就)?是(?:在)?去年(?:的|住的|出的|做的|的事)?[.!]*"
)
"""입원 작년임다, 이번꺼 작년꺼임다: of the treatment itself."""
_OF_THIS: Final = lazily(
    "(?:아까|방금)?(?:잘못(?:말|적|썼|눌)[가-힣]{1,4}|틀렸[가-힣]{1,3})?[,.]?(?:이번(?:에)?)?"
    "(?:(?:전원|좐전|쫜쩐|좐쩐|병원이전)(?:수속)?(?:은|는|을|를|도)?(?:안|못|아이)|병원(?:은|이)?"
    "(?:연길|장춘|길림|심양|북경|상해|대련|할빈|청도|천진)(?:임다|입니다|이오))"
)
"""전원 안했슴다, 병원은 장춘임다."""
_OF_BEFORE: Final = lazily("전에|이전|그때|먼저|작년|지난|처음|첫|두번|[0-9]월|봄|여름|가을|겨울|도[가-힣]{0,2}안")


def none_this_year(said: str, question: Question, facts: Facts) -> bool:
    """Whether it is told that there was something in another year and nothing in this one, of which it is asked."""
    text = plain(said).replace(" ", "")
    if _of_last_year(question, facts):
        return bool(_NOW_ALONE.fullmatch(text))
    told = _NONE_THEN.fullmatch(text) or _KOREAN_NONE_THEN.fullmatch(text)
    if aid_or_medicine_alone(said):
        return False  # 去年领过，今年没领: of costs that tells nothing
    return _of_this_year(question, facts) and bool(told)


def was_last_year(said: str, question: Question, facts: Facts) -> bool:
    """Whether it is told of the treatment itself that it was in the last year, and not of what was before."""
    return _of_this_year(question, facts) and bool(_THIS_WAS_THEN.fullmatch(plain(said).replace(" ", "")))


def puts_this_right(said: str) -> bool:
    """Whether the referral or the hospital of this treatment is told, and nothing of what was before."""
    text = plain(said).replace(" ", "")
    return bool(_OF_THIS.match(text)) and not _OF_BEFORE.search(text)


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
