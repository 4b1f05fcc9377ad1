"""What Chinese tells by the month and is no day and no cost: 一月挣四千, 退休金一月八百, 孩子刚满三月, 两月没上班.

一月 is January as well as each month; here it is told which, by the words behind it.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_FIGURE: Final = "[0-9一二两三四五六七八九十百千万.]+(?:来|多|几)?(?:元|块)?钱?(?:左右|上下)?"
_EACH: Final = "(?:一个?月|每个?月|月月|一年|每年)"
_ONLY: Final = "(?:能|才|就|也|只|还|都|大概|差不多|大约|不到|平均|固定)*"
_NOUN: Final = (
    "(?:退休(?:金|钱|工资)|养老(?:金|钱|保险)|(?:死|基本)?工资|低保(?:金|钱|费)"
    "|(?:高龄|残疾)?(?:补贴|津贴)|抚恤金|劳保)"
)
_GETS: Final = "(?:有|是|领|开|给|发|拿|得|涨到|涨到了)*"
_NOT_YET_A_YEAR: Final = "(?<![年月今去前0-9一二三四五六七八九十])"
_INCOME: Final = (
    (lazily(f"(?<![今去前]年){_EACH}{_ONLY}(?P<of>{_NOUN}|低保(?!边|户)){_ONLY}{_GETS}{_FIGURE}"), r"\g<of>"),
    (lazily(f"(?P<of>{_NOUN}|低保(?={_EACH})){_EACH}?{_ONLY}{_GETS}{_FIGURE}(?:{_EACH})?"), r"\g<of>"),
    (lazily(f"(?:打工|上班|干活|打零工|在外)*{_EACH}?{_ONLY}挣(?:个|到|了)?{_FIGURE}"), ""),
    (lazily(f"{_EACH}{_ONLY}(?:开|领|发)(?:个|到)?{_FIGURE}(?:的?{_NOUN})?(?!的?药)"), ""),
)
"""What somebody earns, or is given to live on, and what is left of the text without it."""
_RATE: Final = lazily(
    f"{_NOT_YET_A_YEAR}一月(?=(?:的|光|吃|买|开|拿|大概|得|要|就|能|自己|得花|要花)*"
    f"(?:药费?|药钱|医药费|打针|透析费?|生活费|房租|花(?!了|的|完|过))[^,.;了，。；]{{0,6}}{_FIGURE})"
)
"""一月药费五百."""
_SO_OLD: Final = lazily(
    "(?:刚|才|还)?[不没]?(?:满|够|到)(?P<count>[一二两三四五六七八九十])月(?![0-9一二三四五六七八九十份号])"
)
"""刚满三月, of a baby."""
_SO_LONG: Final = lazily(
    f"{_NOT_YET_A_YEAR}[一两俩二三四五六七八九十几半]个?月(?:都|也|就)?没有?"
    "(?:上班|干活|干过活|开支|开工资|挣钱?|收入|上学|下地|出门|下炕)(?:了|过|呢)*"
)
"""三月没上班."""
_TWO: Final = lazily(f"{_NOT_YET_A_YEAR}(?P<count>两|几)月")


def by_the_month(text: str) -> str:
    """A plain text with what is told by the month, or of so many months, as what it is: 每月, 三个月."""
    if HANGUL.search(text):
        return text
    text = _RATE.sub("每月", text)
    text = _SO_OLD.sub(lambda found: f"{found['count']}个月大", text)
    return _TWO.sub(lambda found: f"{found['count']}个月", _SO_LONG.sub("", text))


def without_income(text: str) -> str:
    """A plain text without the figures of what somebody earns or is given to live on: 打工一月挣四千."""
    if HANGUL.search(text):
        return text
    for told, left in _INCOME:
        text = told.sub(left, text)
    return text
