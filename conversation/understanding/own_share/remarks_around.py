"""A figure of the own share with no more around it than talk that changes nothing of it: 三千六百五 这钱花得冤; 8240.5
别的没有了; 6천3백원임다 잘 적어주쇼.

The ways to put such talk stand in remarks_around.toml, by kind.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_WAYS: Final = Path(__file__).with_name("remarks_around.toml")
_ASKED: Final = "asked"
_BETWEEN: Final = "[ ,.;!?~…]+"
_FIGURE: Final = lazily("[0-9一二两三四五六七八九十百千万일이삼사오육륙칠팔구십백천만]{2}|[0-9]")
_OF_ALL: Final = lazily("[总全共花交掏拿]|合计|모두|총|전부|합|다해|썼|들었|냈|물었")
"""总共12000: a figure with words of its own, which may be all that was paid."""
_LONGEST: Final = 60
"""Signs of a text that is looked at: who says more tells more than the figure."""


class Around(NamedTuple):
    """The figure as it was typed, and whether what is said around it leaves it in doubt."""

    figure: str
    doubted: bool


def figure_with_remarks(said: str) -> Around | None:
    """The exact figure of a text and no more than remarks around it; None where something else, or nothing, is said."""
    text = plain(said).strip(" ,.;!?~…")
    if len(text) > _LONGEST or not _FIGURE.search(text):
        return None
    doubted = False
    bare = text
    for _ in range(3):  # before it, behind it, and one more
        for kind, place in _remarks():
            if (found := place.search(bare)) and found.group("rest"):
                bare, doubted = found["rest"].strip(" ,.;!?~…"), doubted or kind == _ASKED
    if bare == text or _OF_ALL.search(bare) or not isinstance(amount(bare), int):
        return None
    return Around(bare, doubted)


@cache
def _remarks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """By kind: the remarks in front of the rest of a text, and those behind it."""
    ways = tomllib.loads(_WAYS.read_text(encoding="utf-8"))
    read = {kind: f"(?:{'|'.join(each)})" for kind, each in ways.items()}
    return tuple(
        (kind, re.compile(pattern))
        for kind, any_of in read.items()
        for pattern in (f"^{any_of}{_BETWEEN}(?P<rest>.+)$", f"^(?P<rest>.+?){_BETWEEN}{any_of}$")
    )
