"""What an import would change: offices added, removed, changed; the same office is the same county, kind and name."""

from collections.abc import Iterator
from dataclasses import dataclass

from offices.office import Directory, Office
from offices.table import COLUMNS


@dataclass(frozen=True, slots=True)
class Diff:
    """The difference of two directories."""

    added: tuple[Office, ...]
    removed: tuple[Office, ...]
    changed: tuple[tuple[Office, Office], ...]
    """Before and after."""
    unchanged: int
    moved: bool
    """Whether the order changed."""

    @property
    def nothing(self) -> bool:
        """Whether both are the same."""
        return not (self.added or self.removed or self.changed or self.moved)

    def lines(self) -> Iterator[str]:
        """The difference for the operator, old → new for each column."""
        for title, offices in (("added", self.added), ("removed", self.removed)):
            if offices:
                yield f"{title} ({len(offices)})"
            for office in offices:
                yield f"  {_named(office)}"
                yield f"    {_shown(office.telephone)}, {_shown(office.address)}, {_shown(office.hours)}"
        if self.changed:
            yield f"changed ({len(self.changed)})"
        for before, after in self.changed:
            yield f"  {_named(after)}"
            for column in COLUMNS:
                old, new = getattr(before, column), getattr(after, column)
                if old != new:
                    yield f"    {column}: {_shown(old)} → {_shown(new)}"
        if self.moved:
            yield "the order changed"
        yield f"unchanged: {self.unchanged}"


def diff(before: Directory, after: Directory) -> Diff:
    """What is different after."""
    old = {office.key: office for office in before.offices}
    new = {office.key: office for office in after.offices}
    both = [key for key in new if key in old]
    changed = tuple((old[key], new[key]) for key in both if old[key] != new[key])
    return Diff(
        tuple(office for key, office in new.items() if key not in old),
        tuple(office for key, office in old.items() if key not in new),
        changed,
        len(both) - len(changed),
        both != [key for key in old if key in new],
    )


def _named(office: Office) -> str:
    return f"{office.county} {office.kind} {office.name}"


def _shown(value: object) -> str:
    return str(value) or "(empty)"
