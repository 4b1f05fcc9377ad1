"""That a referral is not made yet, which is no "none": of an emergency it is what 来不及办 says (手续还没办), and of a
treatment to come it may be made still (没办转诊呢，正想问你; 还没办，去之前办)."""

from typing import Final

from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NOT_YET: Final = lazily("(?:还|也)?[没未](?:有)?(?:来得及|顾上|去)?(?:办|开|转|弄)|(?:못|안|아이) ?(?:했|하였|받)")
_NO_EMERGENCY: Final = lazily(
    "不是急|不急|不算急|自己去|直接去|没抢救|[错改]|不对|급진이? ?아|구급이? ?아|직접|제발로|틀"
)
_STILL: Final = lazily(
    "[没未](?:有)?(?:办|开|转|弄)[^,.;]{0,4}呢|(?:准备|打算|正想|想着?|要|得|会|再|就)(?:先)?去?(?:办|开|转|问)"
    "|(?<!不)(?:去|走|住院|动身|手术)(?:之|以)?前(?:再)?(?:去)?(?:办|开|转)"
    "|回头(?:再)?(?:办|开)"
    "|还没(?:有)?(?:来得及|顾上|去)?(?:办|开|转|弄)"
    "|(?:大夫|医生|卫生院|社区|医院)[^,.;]{0,3}[不没](?:给|肯|愿意?)(?:我)?(?:开|转|办|写)"
    "|(?:의사|위생원|병원|대부)[^,.]{0,5}(?:안|못|아이) ?(?:해|떼|써)[여]? ?(?:줌|줍|주|준)"
    "|아직|가기 ?전|인차|이제 ?(?:하|받)|하겠|하려|할 ?(?:예정|생각)"
)
_NOT_AT_ALL: Final = lazily(
    "(?:不|没)(?:准备|打算|想)[^,.;]{0,2}(?:办|开|转)|不(?:去)?(?:办|开|转)|直接(?:去|上|走)"
    "|(?:안|아이) ?(?:하겠|할|하려)|직접"
)
NOT_MADE_YET: Final = ("undecided", "none")
"""What is asked of such a referral: whether it will be made."""


def not_in_time(said: str, before: str | None) -> bool:
    """Whether no more is told of an emergency than that no paper was made. `before`: the referral as it was told."""
    text = plain(said)
    return before == "emergency" and bool(_NOT_YET.search(text)) and not _NO_EMERGENCY.search(text)


def may_be_made(read: Proposal, said: str, *, planned: bool) -> Proposal:
    """What was read of a sentence, with both of it asked where a referral of a treatment to come is not made yet and
    may be still. `planned`: whether it is known to be to come."""
    text = plain(said)
    to_come = planned or read.answers.get("when") == "plan"
    if not to_come or read.answers.get("referral") != "none" or not _STILL.search(text) or _NOT_AT_ALL.search(text):
        return read
    answers = {id: value for id, value in read.answers.items() if id != "referral"}
    return Proposal(answers, {**read.ask, "referral": NOT_MADE_YET})
