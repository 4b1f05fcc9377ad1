"""The day that Chinese tells of oneself behind that of a relative: 老伴儿是八月出的院 我的是九月三十号; or by it:
我对象7月20出的 我比他晚两天."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_NUMBER: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_YEAR: Final = "(?:(?:今年|去年|前年|(?:20)?[0-9]{2}年)的?)?"
_DAY: Final = f"{_YEAR}(?:(?:上个?|这个?|本)月|{_NUMBER}月份?)的?(?:{_NUMBER}[号日]?)?|[0-9]{{1,2}}[./][0-9]{{1,2}}"
_KIN: Final = (
    "(?:我?家?的?)(?:老伴儿?|老头儿?子?|老太太|老爷子|老公|老婆|媳妇|对象|爱人|[妈爸爹娘]|儿子|闺女|女儿|姑娘"
    "|[大小老二三]?(?:哥|姐|弟|妹|弟弟|妹妹|哥哥|姐姐))"
)
_LEFT: Final = "(?:出的?院?|出来|结的?[账帐]?|办的?出院)(?:的|了)?"
_FIRST: Final = lazily(
    f"^{_KIN}(?:那|那会儿)?(?:是|在)?(?:{_DAY}){_LEFT}[ ,]*(?=我(?:的|自己的?|自己的?"
    f"|自己)?是?(?:在)?(?:{_DAY})(?:{_LEFT})?$)"
    "我(?:的|自己的?|自己)?"
)
_LATER: Final = lazily(
    f"^{_KIN}(?:是|在)?(?P<day>{_DAY}){_LEFT}[ ,]*我(?:自己)?比(?:他|她|我?[妈爸]|老伴儿?)(?P<way>晚"
    "|早)(?:出的?院?|出来|了)?"
    f"(?P<count>{_NUMBER})(?:天|宿)(?:出的?院?|出来)?(?:的|了)?$"
)


def of_oneself(text: str, read: Callable[[str], date | Problem]) -> str:
    """A plain text with one's own day alone, as far as it is told by that of a relative or beside it; any other as it
    is. `read`: the day of a text."""

    def counted(found: re.Match[str]) -> str:
        on, count = read(found["day"]), number(found["count"])
        if isinstance(on, Problem) or len(count) != 1:
            return found[0]
        days = timedelta(days=int(count[0]))
        return (on + days if found["way"] == "晚" else on - days).isoformat()

    return _LATER.sub(counted, _FIRST.sub("", text))
