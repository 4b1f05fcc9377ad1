"""The own share of a relative and one's own, told side by side: 아버지 자부는 6천이고 제건 4천임다, 로친거 5천 내거
3천, 老伴的5000 我的3000.

Which of both is asked for hangs on who is helped, so both are asked back, the more likely one first.
"""

import re
from datetime import date
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE
from conversation.understanding.within.marked import SUM, each_within

_OWN: Final = "(?:(?:자부담?|자가지급|개인부담)(?:금|액)?[은는이가]?)?"
_MINE: Final = "(?:(?:제|내|우리|저희)(?:꺼|거|것|건|게)(?:[은는이가도]|)|나는|저는|난|내는|제가|내가)"
_AND: Final = "(?:이?고|이?구|인데|이?지만|임다|이오|이요|입니다|나왔[고구]|나왔는데|냈[고구]|,)"
_TWO: Final = 2
_KO_FIGURE: Final = "[0-9일이삼사오륙육칠팔구만천백][0-9일이삼사오륙육칠팔구십백천만.,]*원?"
_FIGURE: Final = "[0-9一二两三四五六七八九十百千万.,]*[0-9一二两三四五六七八九十百千万](?:元|块)?钱?"
_KIN: Final = f"我?(?:{RELATIVE})"
_TOLD: Final = lazily(
    f"^{_KIN}的?(?:自付|是)*{_FIGURE}[,;]?我(?:自己)?的?(?:自付|是)*{_FIGURE}[.!]*$"
    f"|^(?P<mine>我(?:自己)?的?(?:自付|是)*{_FIGURE})[,;]?{_KIN}的?(?:自付|是)*{_FIGURE}[.!]*$"
)


def of_kin_and_me(said: str, today: date, *, named: bool = False) -> tuple[str, ...]:
    """Both sums, one's own before that of a relative, where a text tells the two of them; none where it does not.
    `named`: only where it tells them as a sentence does, by whose they are (6천은 남편거고 내거는 4천임다)."""
    text = plain(said).replace(" ", "")
    korean = bool(HANGUL.search(text))
    told = () if named and not korean else (_told(),) if named else (_told(), _in_short()) if korean else (_TOLD,)
    found = next((match for pattern in told if (match := pattern.search(text))), None)
    if not found:
        return ()
    figures = tuple(dict.fromkeys(value for value, _ in each_within(said, SUM, today)))
    mine_first = bool(found.groupdict().get("mine"))
    return (figures if mine_first else figures[::-1]) if len(figures) == _TWO else ()


@cache
def _told() -> re.Pattern[str]:
    figure = _KO_FIGURE
    theirs = (
        f"{_OWN}{figure}(?:은|는|이|가|원은)(?:우리|내|제)?(?:{named_kin()})(?:네|의)?(?:꺼|거|것|건)"
        "(?:이?고|이?구|인데|이지만|임다|이오|,)"
    )
    return re.compile(
        f"(?:^|(?<=[,.])){theirs}[,.]*{_MINE}{_OWN}{figure}(?:임다|이오|이요|입니다|요|원|임|인데)?[.!]*$|"
        f"(?:^|(?<=[,.]))(?:우리|내|제|저희)?(?:{named_kin()})(?:네)?(?:은|는|이|가|의|건|거는|것은)?{_OWN}{figure}{_AND}[,.]*"
        f"{_MINE}{_OWN}{figure}(?:임다|이오|이요|입니다|요|원|임|인데|나왔[가-힣]{{1,3}}|냈[가-힣]{{1,3}})?[.!]*$"
    )


@cache
def _in_short() -> re.Pattern[str]:
    """로친거 5천 내거 3천, 나는 3천 로친은 5천."""
    figure = _KO_FIGURE
    their = f"(?:우리|내|제)?(?:{named_kin()})(?:네)?(?:꺼|거|것|건)?[은는이가]?{_OWN}{figure}"
    mine = f"(?:(?:제|내|나의|저의)(?:꺼|거|것|건|게)?|나|저|난|전)[은는이가]?{_OWN}{figure}"
    and_also = "(?:이?고|이?구|인데|하[고구]|,)?[,.]*"
    end = "(?:임다|이오|이요|입니다|요|원|임|이꾸마)?[.!]*$"
    return re.compile(f"^{their}{and_also}{mine}{end}|^(?P<mine>{mine}){and_also}{their}{end}")
