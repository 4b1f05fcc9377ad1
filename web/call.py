"""Which number a page dials first: plainly dialled, 12393 is answered in the place where somebody calls from."""

from typing import Final, NamedTuple

from conversation import Facts

_PLAIN: Final = "12393"
_FROM_OUTSIDE: Final = "0433-12393"
_OURS: Final = ("yanbian", "permit")
"""Residences for which Yanbian is asked."""


class Call(NamedTuple):
    """The number on the button, and whether the one for who is outside Yanbian stands beside it."""

    number: str = _PLAIN
    outside: bool = False


def call(facts: Facts) -> Call:
    """By where the person is: surely outside where he is in hospital there, or lives there; perhaps after he was."""
    if facts.place not in ("province", "elsewhere") or not facts.says("residence", *_OURS):
        return Call()
    if facts.says("stage", "there") or facts.says("living", "yes"):
        return Call(_FROM_OUTSIDE)
    return Call(outside=not facts.plan)
