"""Several sums of which each is told with who paid it, by who types no commas: 医保报9800 大病报1200 自己掏7650."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_BEHIND_A_SUM: Final = lazily(
    "(?<=[0-9元块钱角分毛万千百十一二三四五六七八九多]) +(?=[\u4e00-\u9fff][^0-9]*[0-9一二两三四五六七八九])"
    "(?![元块千万百十角毛零一二两三四五六七八九多])"
)
_BY_WHOM: Final = lazily(
    "(?:医保|统筹|大病|保险|报销?|总|一共|共)[^0-9一二两三四五六七八九十,]{0,6}[0-9一二两三四五六七八九十]"
)
_A_UNIT_BEHIND: Final = lazily("(?<=[百千万][一二两三四五六七八九]) +(?=[医院号个月天点楼床岁口家人条张次回年])")
"""自付四千四百五 医院章都盖着: the space parts the figure from what is counted or numbered elsewhere."""
_STOPS: Final = lazily("[,.;?](?![0-9])|%|比例")


def with_stops_between(said: str) -> str:
    """A Chinese text with a comma behind each sum where no stop stands and the insurance or the whole bill is told of,
    and behind one that ends without its unit; else as it is."""
    text = plain(said)
    said = _A_UNIT_BEHIND.sub(",", text) if _A_UNIT_BEHIND.search(text) else said
    if HANGUL.search(text) or _STOPS.search(text) or not _BY_WHOM.search(text):
        return said
    return _BEHIND_A_SUM.sub(",", text)
