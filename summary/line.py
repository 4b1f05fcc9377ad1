"""What a result is made of: lines and sections, free of words and of markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from calculator import Policy

Kind = Literal["text", "figure", "step", "todo", "paper", "ask", "caution", "call", "office", "detail", "blank", "say"]
"""What a line is for. "office" is a name and "detail" what is known of it; "blank" is filled in by hand; "say" is one
sentence of several to say at the counter."""

SectionId = Literal[
    "headline",
    "year",
    "compare",
    "rules",
    "example",
    "reasons",
    "steps",
    "todo",
    "next",
    "papers",
    "counter",
    "where",
    "could_change",
    "assumed",
    "policy",
    "office",
    "deadline",
    "money",
    "deposit",
    "clerk",
    "on_slip_aid",
]
"""Each has its title, the message `section.<id>`."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: a message id and the values of its placeholders (fen, days, plain text).

    `source` is document and section, ready to show; the document is Chinese, so it reads the same in every language.
    `result` is the figure that a step or a sentence ends in, in fen.
    """

    id: str
    given: Mapping[str, object] = field(default_factory=dict)
    source: str = ""
    kind: Kind = "text"
    result: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one title."""

    id: SectionId
    lines: tuple[Line, ...]


def cited(source: str, policy: Policy | None) -> str:
    """A source of the calculator, a policy's id and a section, with the document's title in place of the id."""
    if policy is None:
        return source
    return f"{policy.title}{source.removeprefix(policy.id)}" if source.startswith(f"{policy.id} ") else source


def clause(policy: Policy, key: str) -> str:
    """Where a policy has a figure or rule, ready to show."""
    return cited(policy.source(key), policy)
