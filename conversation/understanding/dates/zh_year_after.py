"""The year after one that Chinese names, by its own name: 前年入冬摔的，转过年三月才出的院 as 去年三月才出的院."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_NEXT: Final = {"大前年": "前年", "前年": "去年", "去年": "今年", "头年": "今年"}
_AFTER: Final = lazily(
    "(?P<year>大前年|前年|去年|头年)[^;!?今]{0,24}?[,， ]*(?:转过年来?|转年|第二年|隔年|过了年)(?:的|就|才)?"
    "(?=(?:[0-9一二三四五六七八九十]{1,2}月|正月|开春|年初|春天|夏天|秋天)[^;!?]{0,14}?(?:出的?了?院|结|算|回家))"
)


def with_year_after(text: str) -> str:
    """A plain text with the year in which it ended in place of the one in which it began."""
    return _AFTER.sub(lambda found: _NEXT[found["year"]], text)
