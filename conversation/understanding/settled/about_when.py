"""The month of a day that is told only roughly (去年12月二十几号, 작년 10월 스무며칠), asked back by its first: it is
never taken at once, and never passed over."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_ROUGH_DAY: Final = lazily(
    "(?:[一二三]?十|[0-9])?(?:几|来|多)[号日](?:左右|前后|上下|来着|的?样子|那天|吧|啊|呢)*"
    "|(?<=月)(?:份)?(?:底|末|初|头|中旬|[上下]旬)(?:左右|前后|吧)?"
    "|(?<=월) ?(?:달)?(?:말|초|중순|상순|하순|그믐)(?:쯤|께|경)?(?:에)?"
    "|(?:열|스무|[0-9]+)? ?(?:며칠|메칠)(?:날|쯤|께)*(?:에|임다|이오|입니다|요)?"
)
_MONTH: Final = lazily("[0-9一二三四五六七八九十]月|[0-9]월|[일이삼사오륙칠팔구십시유]월|동지달|섣달")

_ABOUT: Final = "(?:大概|大约|好像|应该|可能|估计|差不多|也就|是|在|就|我记得|去年|的|아마|대개|작년|지난해|에)*"
_ABOUT_A_MONTH: Final = lazily(
    f"{_ABOUT}(?:阴历|农历|旧历|老历)(?:的)?(?P<moon>[正冬一二三四五六七八九]|十[一二]?|1[0-2]|[1-9])月份?"
    "(?:那会儿?|时候|左右|前后|里|间|出院|出的院|吧|的|了)*"
    f"|{_ABOUT}음력(?:으로)?(?P<ko_moon>정|동짓|1[0-2]|[1-9]|[일이삼사오륙유칠팔구시])월(?:달)?(?:쯤|께|경|에|인가|인것같(?:슴다|소|습니다)|임다|이오"
    "|입니다|요|때)*"
    f"|(?P<last>{_ABOUT}(?:年[底末]|年根儿?底?下?)(?:那会儿?|时候|左右|前后|出院|出的院|吧|的|了)*|{_ABOUT}(?:년말|해말)(?:쯤|께|경|에|인가|임다|이오"
    "|입니다|요|때)*)"
    "|(?:好像|应该|可能|估计)(?:是|在|就)*(?P<sun>[一二三四五六七八九]|十[一二]?|1[0-2]|[1-9])月份?(?:吧|的|左右|前后|那会儿?)*"
)
"""阴历八月, 年底, 好像是十月份吧."""


def _as_a_day(told: dict[str, str | None]) -> str:
    """The first day of that month, as it would be said."""
    if told["moon"]:
        return f"阴历{told['moon']}月初一"
    if told["ko_moon"]:
        return f"음력 {told['ko_moon']}월 초하루"
    return "12月" if told["last"] else f"{told['sun']}月"


def month_of_a_rough_day(said: str) -> str:
    """The text without the rough day behind its month; "" where none is told so, or something is asked."""
    text = plain(said)
    if told := _ABOUT_A_MONTH.fullmatch(text.replace(" ", "").rstrip(".!")):
        return _as_a_day(told.groupdict())
    rest = _ROUGH_DAY.sub("", text).strip(" ,.")
    one = rest != text and len(_MONTH.findall(rest)) == 1
    return rest if one and not asks(said) else ""
