"""A figure that a grown child of the family read out, which is as good as one's own: 闺女说是11200; 俺眼神不好 孙子念的
七千四百一十九点二."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_CHILD: Final = (
    "(?:我|俺)?(?:大|小|老|二)?(?:闺女|姑娘|女儿|儿子|孩子|媳妇|儿媳妇?|姑爷|女婿|孙子|孙女|外孙女?|外甥女?)"
)
_CURRENCY: Final = "(?:元|块钱?)?"
_CANNOT_READ: Final = (
    "(?:(?:我|俺)?(?:(?:眼神|眼睛)(?:儿)?(?:不好使?|不行|花)|(?:字)?(?:看不清|不认字|不识字|没戴老?花镜))"
    "(?:了|楚)?[, ]*)*"
)
_RELAYED: Final = (
    lazily(
        f"{_CHILD}(?:跟我|告诉我?|给我)?[说讲念](?:的|就)?是?[:, ]*"
        f"(?P<figure>[0-9]+(?:[,][0-9]{{3}})*(?:[.][0-9]{{1,2}})?{_CURRENCY})[.!]?"
    ),
    lazily(
        f"{_CANNOT_READ}(?:让|叫|是)?{_CHILD}(?:给|帮)?(?:我|俺)?念的?(?:是|说)?[:, ]*"
        f"(?P<figure>[0-9零一二两三四五六七八九十百千万点.]+{_CURRENCY}[0-9零一二两三四五六七八九]{{0,2}}[角毛]?)[.!]?"
    ),
)
"""Only an exact figure, and no more than that."""


def as_relayed(said: str) -> str:
    """The figure alone, where a text is that of a child of the family who told it; else the text as it is."""
    text = plain(said)
    return next((found["figure"] for each in _RELAYED if (found := each.fullmatch(text))), said)
