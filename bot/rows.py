"""What can be sent, in words of our own: each row of the outbox is one of these, and at most one message."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal, TypeAlias

Button = tuple[str, str]
"""What is read on it, and what it carries: a question and a choice, or a command (at most 64 bytes)."""
Buttons = tuple[tuple[Button, ...], ...]
"""By rows, as they stand under a text."""

PaperKind = Literal["pdf", "png", "link"]
"""A file, a picture, or an address under which the result can be read."""
PAPERS: Final[dict[str, PaperKind]] = {"pdf": "pdf", "png": "png", "link": "link"}
"""By the command that asks for it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A message. It fits into one of the messenger, with its buttons (see Form)."""

    text: str
    """"" where buttons of the text before stand alone, for they did not fit into the same message."""
    buttons: Buttons = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """A question becomes its answer in place, with a button that changes it. Only where the form says that it edits."""

    message: int
    """The number of the message with the question."""
    text: str
    buttons: Buttons = ()


@dataclass(frozen=True, slots=True)
class Typing:
    """That something is on its way. It is not worth a second try."""

    paper: PaperKind | None = None
    """Which kind of paper; None: words."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper of complete answers. It is drawn when it is sent."""

    kind: PaperKind
    language: str
    made_at: str
    """The minute that it shows (ISO, in Asia/Shanghai)."""
    answers: Mapping[str, str] = field(default_factory=dict)


Row: TypeAlias = Text | Settled | Typing | Paper
KINDS: Final[dict[str, type[Row]]] = {"text": Text, "settled": Settled, "typing": Typing, "paper": Paper}
"""By the name under which each stands in the outbox."""


def named(row: Row) -> str:
    """The name of a row's kind."""
    return next(name for name, kind in KINDS.items() if isinstance(row, kind))


def written(row: Row) -> dict[str, Any]:
    """A row as a JSON object."""
    return asdict(row)


def read(kind: str, given: Mapping[str, Any]) -> Row:
    """What `named` and `written` gave. Raises TypeError, ValueError or KeyError for anything else."""
    for name, value in given.items():
        if not isinstance(value, _TYPES[name]):
            raise TypeError(f"no {name}")
    ordered = {"buttons": in_order(given["buttons"])} if "buttons" in given else {}
    return KINDS[kind](**{**given, **ordered})


def in_order(given: Iterable[Iterable[Iterable[str]]]) -> Buttons:
    """Rows of buttons from any lists of them. Raises TypeError, ValueError for anything else."""
    return tuple(tuple((str(label), str(carried)) for label, carried in row) for row in given)


_TYPES: Final[dict[str, Any]] = {
    **dict.fromkeys(("text", "kind", "language", "made_at"), str),
    "buttons": list,
    "message": int,
    "paper": str | None,
    "answers": dict,
}
"""Of what stands in a row."""
