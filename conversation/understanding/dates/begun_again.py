"""A day that is begun and said anew, as into a telephone, told once: 去年 去年十月十六号; 十一月 十一月九号; 九月二十
九月二十二; 구월 이십 구월 이십이일; 시월 이십일 시월 이십일이오.

What is begun has to stand whole at the head of what is said anew, so that two days are never made one.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily

_CHINESE: Final = "[0-9零〇一二两三四五六七八九十]"
_KOREAN: Final = "[0-9일이삼사오육륙칠팔구십시유정]"
_MONTH: Final = f"(?:{_CHINESE}{{1,3}}月|{_KOREAN}{{1,3}}월)"
_BEGUN: Final = lazily(
    "(?<![0-9零〇一二两三四五六七八九十가-힣年月])(?P<begun>"
    f"(?:(?:今|去|前)年|{_CHINESE}{{2,4}}年|올해|작년|지난해|재작년|上上?个?月|这个月|지지난달|지난달|이번달) ?"
    f"(?:{_MONTH} ?)?"
    f"(?:{_CHINESE}{{1,3}}[号日]?|{_KOREAN}{{1,3}}일?)?"
    f"|{_MONTH}份? ?(?:{_CHINESE}{{1,3}}[号日]?|{_KOREAN}{{1,3}}일?)?"
    ")[ ,.…]+(?:(?:嗯|啊|那个|是|어|음|그|저)[ ,.…]+)?"
    f"(?=(?P=begun)(?:(?<=[号日일])| ?(?:{_CHINESE}|{_KOREAN})))"
)
_TWICE: Final = lazily(f"(?<![0-9零〇一二两三四五六七八九十])(?P<month>{_CHINESE}{{1,2}}月)(?=(?P=month){_CHINESE})")
"""四月四月十三号, as a telephone takes it down."""
_DENIED: Final = lazily(f"(?P<month>{_MONTH})[ ,]+不是[ ,]*(?P=month)[ ,]+(?={_MONTH})")
"""六月 不是六月 七月."""


def said_once(text: str) -> str:
    """A plain text without the beginnings of a day behind which it is said anew, whole."""
    told = _DENIED.sub("", _TWICE.sub("", text))
    while (once := _BEGUN.sub("", told, count=1)) != told:
        told = once
    return told
