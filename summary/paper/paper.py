"""What one paper shows, before it is drawn."""

from dataclasses import dataclass
from datetime import datetime

from locales import Language
from summary.answer import Answer, answer
from summary.case import Case
from summary.counter import languages
from summary.gauge import Gauge, gauge
from summary.ledger import YearTable, ledger
from summary.line import Section
from summary.sections import sections


@dataclass(frozen=True, slots=True)
class Link:
    """A keep link and the last moment at which it opens."""

    url: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Paper:
    """What one paper shows. `made_at` in Asia/Shanghai, aware of its zone; `other`: in the wording for someone else."""

    answer: Answer
    sections: tuple[Section, ...]
    gauges: tuple[Gauge, ...]
    years: tuple[YearTable, ...]
    """Of several treatments each year as a table; () of one."""
    language: Language
    other: bool
    made_at: datetime
    link: Link | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """Chinese first, since the clerk reads it; then the reader's language."""
        return languages(self.language)

    @property
    def name(self) -> str:
        """The file's name without its ending, in the reader's language; no word of illness or poverty."""
        return self.language.text("sheet.file", day=self.made_at.date().isoformat())


def paper(case: Case, language: Language, made_at: datetime, *, link: Link | None = None) -> Paper:
    """The paper of a case. `made_at`: a moment of the day on which the case was made."""
    return Paper(answer(case), sections(case), gauge(case), ledger(case), language, case.other, made_at, link)
