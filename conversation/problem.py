"""What could not be understood, or cannot be right: a message to show, never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """A message id (`problem.…`) with its typed values: what was wrong and what to type instead."""

    message: str
    given: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    asks_back: bool = False
    """Whether what was typed was understood well enough to ask back; then no page of the guide is offered for it."""
    candidates: tuple[str, ...] = ()
    """The choices of which one may have been meant, where it is asked back which."""


def asked_back(*candidates: str) -> Problem:
    """That one of these may have been meant, so that it is asked which."""
    return Problem("problem.which", asks_back=True, candidates=candidates)
