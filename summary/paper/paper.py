"""What one paper shows, before it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from calculator import Situation, estimate
from locales import LANGUAGES, Language
from offices import Office
from summary.case import Done
from summary.gauge import Gauge, gauge
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

    sections: tuple[Section, ...]
    gauges: tuple[Gauge, ...]
    language: Language
    other: bool
    made_at: datetime
    link: Link | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """Chinese first, since the clerk reads it; then the reader's language."""
        chinese = LANGUAGES["zh"]
        return (chinese,) if self.language is chinese else (chinese, self.language)

    @property
    def name(self) -> str:
        """The file's name without its ending, in the reader's language; no word of illness or poverty."""
        return self.language.text("sheet.file", day=self.made_at.date().isoformat())


def paper_of(
    situation: Situation,
    language: Language,
    made_at: datetime,
    *,
    purpose: Literal["happened", "plan"],
    other: bool = False,
    link: Link | None = None,
    county: str | None = None,
    offices: Sequence[Office] = (),
    done: Done | None = None,
) -> Paper:
    """The paper of a situation, estimated now. `offices`: those of the county."""
    found = estimate(situation)
    day = made_at.date()
    told = sections(
        found, situation, purpose=purpose, other=other, made_on=day, county=county, offices=offices, done=done
    )
    return Paper(told, gauge(found), language, other, made_at, link)
