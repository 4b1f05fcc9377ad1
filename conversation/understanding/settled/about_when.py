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


def month_of_a_rough_day(said: str) -> str:
    """The text without the rough day behind its month; "" where none is told so, or something is asked."""
    text = plain(said)
    rest = _ROUGH_DAY.sub("", text).strip(" ,.")
    one = rest != text and len(_MONTH.findall(rest)) == 1
    return rest if one and not asks(said) else ""
