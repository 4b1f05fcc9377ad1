"""Several sums that are alike, told as one and how many there are: 8천짜리 령수증 두장, 3천 두장, 한번에 천원 두번,
三千的单子三张, 四千两次. What they make is asked back, and the one."""

from typing import Final

from calculator.money import LARGEST
from conversation.understanding.own_share.all_and_parts import marked
from conversation.understanding.own_share.of_each import times_told
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_COUNT: Final = "(?:[2-9]|1[0-2]|열[한두]|두|석|세|넉|네|다섯|여섯|일곱|여덟|아홉|열|[两二三四五六七八九]|十[一二]?)"
_PAPER: Final = "(?:령수증|영수증|결산서|결산단|계산서|표|단자|发票|票子?|单子|结算单|收据|条子)"
_KO_END: Final = "(?:임다|이오|입니다|이꾸마|이요|있슴다|있소|냈슴다|냈소|받았슴다|받았소|탔슴다)?[.!]*$"
_ALIKE: Final = lazily(
    f"^(?:(?:자부|자가지급|自付)[가는은이是]?)?{_PAPER}?[가이]?ᛋ원?짜리{_PAPER}?[가이]?{_COUNT}(?:장|개|번){_KO_END}"
    f"|^(?:(?:자부|자가지급)[가는은이]?)?{_PAPER}?ᛋ원?;?{_COUNT}(?:장|번|차례){_KO_END}"
    f"|^(?:한번에|매번|한달에|매달|달마다|한장에)[는은]?ᛋ원?(?:씩)?[,;]?{_COUNT}(?:번|달|개월|장|차례){_KO_END}"
    f"|^{_COUNT}(?:번|달|장)다ᛋ원?(?:씩)?{_KO_END}"
    f"|^(?:自付)?ᛋ(?:元|块)?钱?的?{_PAPER}?[,;]?{_COUNT}[张次回笔][了的.!]*$"
    f"|^(?:每|一)[次回张笔个]月?ᛋ(?:元|块)?钱?[,;]?(?:一共|有|住了)?{_COUNT}(?:[次回张笔]|个月)[了的.!]*$"
)
_BEFORE_A_COUNT: Final = lazily(f"(?<=[十百千万0-9천백만])(?={_COUNT}(?:[张次回笔]|个月|장|번|차례))")
"""3千两张, 3천 세장: where the figure ends."""
_PIECES: Final = lazily(f"(?P<count>{_COUNT})(?:장|개(?!월)|[张笔])")


def alike(said: str) -> tuple[int, ...]:
    """What they make in fen, and the one; () where a text tells no such thing."""
    text = _BEFORE_A_COUNT.sub(";", plain(said).replace(" ", ""))
    if asks(said):
        return ()
    sums, told = marked(text)
    if len(sums) != 1 or not _ALIKE.search(told):
        return ()
    by_times = _PIECES.sub(lambda found: found["count"] + ("번" if found[0][-1] in "장개" else "次"), told)
    times = times_told(by_times.replace("ᛋ", ","))
    return (sums[0] * times, sums[0]) if times > 1 and sums[0] * times <= LARGEST else ()
