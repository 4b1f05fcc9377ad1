"""What stands under the answer, each part shut until somebody asks for it: on a page, or by a button in a chat."""

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from summary.answer import TOLD_HERE, Answer
from summary.line import Line, Section, SectionId

FoldId = Literal["year", "todo", "papers", "steps", "changes", "where", "documents"]
FOLDS: tuple[FoldId, ...] = get_args(FoldId)
"""In their order."""

_HOLDS: Mapping[FoldId, tuple[SectionId, ...]] = {
    "year": ("year",),
    "todo": ("todo", "next"),
    "papers": ("papers", "counter"),
    "steps": ("headline", "compare", "rules", "example", "reasons", "steps", "assumed"),
    "changes": ("could_change",),
    "where": ("where",),
    "documents": ("policy",),
}


class Fold(NamedTuple):
    """One part: its sections, each with a title of its own where there are several."""

    id: FoldId
    sections: tuple[Section, ...]

    @property
    def title(self) -> Line:
        """What is read on it while it is shut."""
        return Line(f"fold.{self.id}")


def folds(sections: tuple[Section, ...], answer: Answer) -> tuple[Fold, ...]:
    """All sections of a result in their folds; of the headline only what the answer does not say itself."""
    by_id = {section.id: section for section in _under(sections, answer)}
    found = (Fold(id, tuple(by_id[each] for each in held if each in by_id)) for id, held in _HOLDS.items())
    return tuple(fold for fold in found if fold.sections)


def _under(sections: tuple[Section, ...], answer: Answer) -> tuple[Section, ...]:
    """The sections without what stands in the answer already; that costs outside the catalogue come on top."""
    first, *rest = sections
    outside = (Line("answer.outside"),) if answer.sentence else ()
    lines = (*outside, *(line for line in first.lines[1:] if not _told(line, answer)))
    return (*([Section(first.id, lines)] if lines else []), *rest)


def _told(line: Line, answer: Answer) -> bool:
    return line.id in TOLD_HERE or line in answer.beside
