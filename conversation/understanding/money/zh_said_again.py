"""A Chinese sum that is said twice in other words, once in short or sign by sign and once in full: 五千七 五千七百块;
六二三五点八 对 六千二百三十五块八."""

from typing import Final

from conversation.understanding.money.amounts import amount
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SIGN: Final = "[0-9零一二两三四五六七八九十百千万点.]"
_SUM: Final = f"(?=[^, ]*[十百千万块元点.]|[^, ]{{3}}){_SIGN}+(?:元|块钱?)?[0-9零一二三四五六七八九]?[角毛]?"
_TWICE: Final = lazily(
    f"(?P<before>.*?)(?P<first>{_SUM})[, ]+(?:(?:对|嗯|啊|就是|也就是|是|那就是)[, ]*)*(?P<again>{_SUM})[.!]?"
)
_CORRECTS: Final = lazily(
    f".*{_SUM}[, ]*(?:不对|不是|错了|不不|说错了?|念错了?|啊|哎|[, ])*(?:不对|不是|错了|不不|[说念]错了?)[, ]*"
)
"""What is said before it, where that is taken back."""


def said_once(said: str) -> str:
    """A text that ends with the same sum twice with that sum in full alone behind what names it; else as it is."""
    text = plain(said)
    found = None if HANGUL.search(text) else _TWICE.fullmatch(text)
    if not found:
        return said
    short, full = amount(found["first"]), amount(found["again"])
    if not isinstance(full, int) or short != full:
        return said
    before = _CORRECTS.sub("", found["before"])
    return f"{before}{found['again']}"
