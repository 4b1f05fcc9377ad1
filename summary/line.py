"""What a result is made of: lines and sections, free of words and of markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from calculator import Notice, Policy, TreatmentEstimate

Kind = Literal["text", "figure", "step", "todo", "paper", "ask", "caution", "call", "office", "detail", "blank"]
"""What a line is for. "office" is a name and "detail" what is known of it; "blank" is filled in by hand."""

SectionId = Literal[
    "headline",
    "compare",
    "rules",
    "example",
    "reasons",
    "steps",
    "todo",
    "papers",
    "where",
    "could_change",
    "assumed",
    "policy",
    "office",
    "deadline",
    "money",
    "deposit",
    "clerk",
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
    """A source of the calculator ("yanbian-2022 二(二) 住院救助") with the document's title in place of its id."""
    if policy is None:
        return source
    return f"{policy.title}{source.removeprefix(policy.id)}" if source.startswith(f"{policy.id} ") else source


OPEN = (
    "permit_only",
    "illness_poverty_pending",
    "household_unsure",
    "not_designated_emergency",
    "not_referred",
    "emergency_not_referred",
    "referral_undecided",
    "designated_unsure",
    "earlier_unsure",
)
"""Notices of a treatment that leave something open: where two meet, the figures of one alone would be wrong."""

_WITH_A_MOST = frozenset(OPEN) - {"illness_poverty_pending", "household_unsure", "earlier_unsure"}


def noticed(
    notice: Notice, policy: Policy | None, kind: Kind = "caution", part: TreatmentEstimate | None = None
) -> Line:
    """A notice as a line, of a treatment (`part`) or of a year.

    Where what it might come to is nothing, it says so without a figure (`<id>.none`). Where more than one thing is
    open, its figure is the most of the treatment and is told as that (`<id>.most`).
    """
    id, given = notice_id(notice, part), dict(notice.given)
    if id.endswith(".most") and part is not None:
        given |= dict.fromkeys(given.keys() & {"amount", "with_referral"}, part.aid.high or 0)
    return Line(id, given, cited(notice.source, policy), kind)


def notice_id(notice: Notice, part: TreatmentEstimate | None = None) -> str:
    """The message of a notice."""
    if notice.id == "no_class" and part and part.policy == "jilin-2015":
        return "notice.no_class_2015"  # that document lists other people
    most = part.aid.high if part else None
    nothing = not notice.given.get("amount", True) or notice.given.get("with_referral", True) == 0
    if nothing and not most:
        return f"notice.{notice.id}.none"
    if part and notice.id in _WITH_A_MOST and sum(each.id in OPEN for each in part.notices) > 1:
        return f"notice.{notice.id}.most"
    return f"notice.{notice.id}"
