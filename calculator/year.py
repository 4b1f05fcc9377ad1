"""A calendar year as a document settles it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from calculator.estimate import YearResult
from calculator.policies.file import Kind
from calculator.situation import Earlier, Situation, Treatment, Unsure

Settle = Callable[[Any, Situation, int, Sequence[tuple[int, Treatment]], Earlier | Unsure], YearResult]
"""Estimates one calendar year by a policy of the document; the treatments in time order, each with its place in the
situation, and what came before them."""


class Document(NamedTuple):
    """The room of a document: its name in policy files (`rules`), how these are read, and who settles its years."""

    name: str
    kind: Kind
    year: Settle
