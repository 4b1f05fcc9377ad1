"""A figure or a day with no more around it than talk that changes nothing of it: 三千六百五 这钱花得冤; 8240.5
别的没有了; 10월 16일 수고함다.

The ways to put such talk stand in remarks_around.toml, by what it stands around and by kind.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from conversation.understanding.text.plain import plain

_WAYS: Final = Path(__file__).with_name("remarks_around.toml")
_ASKED: Final = "asked"
_STOPS: Final = " ,.;!?~…"
_LONGEST: Final = 60
"""Signs of a text that is looked at: who says more tells more than a figure."""
_AROUND: Final = 3
"""How many remarks there may be on each side."""


class Rest(NamedTuple):
    """What is left of a text without its remarks, and whether one of them leaves it in doubt."""

    text: str
    doubted: bool


def without_remarks(said: str, of: str) -> Rest | None:
    """The rest of a text with remarks around a `sum`, a `share` or a `day`; None where there are none."""
    text = plain(said).strip(_STOPS)
    if len(text) > _LONGEST:
        return None
    rest, doubted = text, False
    for _ in range(_AROUND):
        for kind, place in _remarks(of):
            if found := place.search(rest):
                rest, doubted = found["rest"].strip(_STOPS), doubted or kind == _ASKED
    return Rest(rest, doubted) if rest and rest != text else None


@cache
def _remarks(of: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """By kind: the remarks in front of the rest of a text, and those behind it."""
    ways = tomllib.loads(_WAYS.read_text(encoding="utf-8"))
    tables = [ways[around] for around in ("any", *(("sum",) if of == "share" else ()), of)]
    read = [(kind, f"(?:{'|'.join(each)})") for table in tables for kind, each in table.items()]
    return tuple(
        (kind, re.compile(pattern))
        for kind, any_of in read
        for pattern in (f"^{any_of}[{_STOPS}]+(?P<rest>.+)$", f"^(?P<rest>.+?)[{_STOPS}]+{any_of}$")
    )
