"""Texts that nobody should be able to do harm with: random signs, words of the lexicon in any order, endless ones."""

from collections.abc import Iterator
from random import Random

from conversation.understanding.text.lexicon import lexicon
from conversation.understanding.text.plain import LONGEST

_SIGNS = (
    "0123456789.,-+/万千百十亿만천백십억零두한세네일이삼사오육칠팔구两半多几몇元块원角毛分전年월日号일周주月上下前후不没是안못?？。,，、"
    "\n\t ()[]{}<>%'\"\\;:!~…"
    "a\u0000\u200b\u202e\ud800😀é½²①１，．Ａ"
)
_LONG = (
    "9" * 5000,
    "万" * LONGEST,
    "만" * LONGEST,
    "不" * LONGEST,
    "아니" * 100,
    "一二" * 100,
    "是低保" * 60,
    "1," * 100,
    " " * 9999,
)
_EDGE = (
    "",
    " ",
    "?",
    "。",
    "{}",
    "%s",
    "\x00",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "null",
    "NaN",
    "-0",
    "1e309",
)


def texts(count: int, seed: int = 0) -> Iterator[str]:
    """So many texts, the same for the same seed."""
    random = Random(seed)
    words = sorted(word for word, _ in lexicon().words(bool))
    for place in range(count):
        if place < len(_LONG) + len(_EDGE):
            yield (*_EDGE, *_LONG)[place]
        elif place % 3:
            yield "".join(random.choices((*words, *_SIGNS), k=random.randint(1, 12)))[: LONGEST + 9]
        else:
            yield "".join(random.choices(_SIGNS, k=random.choice((1, 2, 3, 5, 8, 13, 40, LONGEST, LONGEST + 1))))
