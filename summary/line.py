"""What a result is made of: lines and sections, free of words and of markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from calculator import Notice, Policy


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: a message id and the values of its placeholders (fen, days, plain text).

    `source` is document and section, ready to show; the document is Chinese, so it reads the same in every language.
    `kind` is text, figure, step, todo, paper, ask, caution or call. `result` is the figure that a step or a sentence
    ends in, in fen.
    """

    id: str
    given: Mapping[str, object] = field(default_factory=dict)
    source: str = ""
    kind: str = "text"
    result: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under one title, the message `section.<id>`."""

    id: str
    lines: tuple[Line, ...]


def cited(source: str, policy: Policy | None) -> str:
    """A source of the calculator ("yanbian-2022 二(二) 住院救助") with the document's title in place of its id."""
    if policy is None:
        return source
    return f"{policy.title}{source.removeprefix(policy.id)}" if source.startswith(f"{policy.id} ") else source


def noticed(notice: Notice, policy: Policy | None, kind: str = "caution") -> Line:
    """A notice as a line. Where what it might come to is nothing, it says so without a figure (`<id>.none`)."""
    return Line(notice_id(notice), dict(notice.given), cited(notice.source, policy), kind)


def notice_id(notice: Notice) -> str:
    """The message of a notice."""
    nothing = not notice.given.get("amount", True) or notice.given.get("with_referral", True) == 0
    return f"notice.{notice.id}.none" if nothing else f"notice.{notice.id}"
