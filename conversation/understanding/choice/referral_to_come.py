"""A referral that is still to be made for a treatment that is over, so that there is none so far: 回头找社区补一个,
打算让卫生院补开, 卫生院的，明天去补, 위생원에서 래일 떼주겠다오."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_LATER: Final = (
    "(?:回头|打算|准备|想着?|寻思|等着?|明[天儿]|大?后天|过[几两]天|下个?(?:周|礼拜|星期|月)|改天|抽空|完了再|以后再)"
)
_TO_BE_MADE: Final = lazily(
    f"{_LATER}[^.;没不了过]{{0,10}}?(?:补|开|办|转)(?:(?:一?[个张份下]|开|办|转诊?|备案|手续|单子|条子|上|的|呢|去|来|吧|呗))*[.!]*$"
    "|(?:래일|모레|글피|이제|인제|나중에|다음 ?주|다음에|후에)[^.]{0,14}?(?:보충|떼|하|밟)[가-힣]{0,3}"
    "(?:겠|려[고구는]|[ㄹ을할] ?(?:예정|생각))[가-힣 ]*[.!]*$"
    "|(?:보충하|떼|밟)(?:려[고구]|겠)[가-힣 ]*[.!]*$"
)
_THERE: Final = lazily(
    "언제|어느 ?새|哪(?:儿|里)?(?:有|来得|顾)"
    "|(?:已经|早就?|都|先|当时|那时)[^,.;]{0,4}(?:转|开|办|备案)(?:了|过|好|的)|(?:开|办|转)[了过]|[했하]였|했|뗐|받았"
)


def to_be_made(said: str) -> bool:
    """Whether no more is told of a referral than that it will be made."""
    text = plain(said)
    return bool(_TO_BE_MADE.search(text)) and not _THERE.search(text)
