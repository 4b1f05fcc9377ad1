"""Figures in words that are no money in Chinese: how old somebody is (我七十三, 我爹八十四了), and 一块 for together
(岳母和我们住一块)."""

from typing import Final

from calculator.money import fen
from conversation.understanding.text.lazily import lazily

_PERSON: Final = (
    "(?<=[我他她人妈爸爹娘伴头太爷奶姥公婆母父舅姨姑叔婶哥姐弟妹儿女子媳妇伯嫂侄孙])"
    "(?<![给借欠补退找还要管跟和][我他她])"
)
_ALREADY: Final = "(?:今年|都|已经|快|也|虚岁|周岁|刚|才|有|是|这|过了|整)*"
_NO_UNIT: Final = "(?![0-9多来几一二三四五六七八九万千百元块个次天号日月年成口斤级楼%./点-])"
_TENS: Final = "[三四五六七八九]十[一二三四五六七八九]|[四五六七八九]十|[4-9][0-9]"
_FEW: Final = "[一二三]?十[一二三四五六七八九]?|[123][0-9]|一百零?[一二三四五六七八九]"
NO_SUM: Final = lazily(
    f"{_PERSON}{_ALREADY}(?:(?:{_TENS})(?:多|来)?(?:岁|了|啦)?{_NO_UNIT}|(?:{_FEW})(?:岁|了|啦|岁了)?$)"
    "|(?:(?<=住)|(?<=住在)|(?<=过)|(?<=[跟和]我)|(?<=[跟和]我们)|(?<=[跟和][他她])|(?<=[跟和]老[伴公])|(?<=[跟和]我[妈爸])|(?<=[跟和][孩儿]子)"
    "|(?<=[跟和]媳妇)|(?<=我俩)|(?<=我们俩)|(?<=(?<!加)在))一块儿?(?![0-9一二三四五六七八九])"
    "|一块儿?(?=住(?!院费)|过|生活|吃|去|来|看|回|上|伺候|照顾)"
)
"""Where they stand within a clause without spaces."""
LITTLE: Final = 10_000
"""In fen: a treatment that is asked about costs more."""
_MONEY: Final = lazily("[元块钱毛¥]|[花付掏交拿缴]|出(?!的?院|来)|费|自付|报")


def hardly_money(yuan: str | None, told: str) -> bool:
    """Whether a sum (in yuan) is too small for one that is told of a treatment without a word of money: 八十一."""
    return yuan is not None and fen(yuan) < LITTLE and not _MONEY.search(told)
