"""From answers to the paper that every channel hands out."""

from collections.abc import Mapping
from datetime import datetime

from conversation.facts import UNSURE
from conversation.journey import journey
from conversation.result import with_gauges
from conversation.slip_aid import compared
from locales import Language
from offices import NOWHERE, Directory
from summary.paper import Link, Paper


def paper(
    answers: Mapping[str, str],
    language: Language,
    made_at: datetime,
    *,
    link: Link | None = None,
    offices: Directory = NOWHERE,
) -> Paper:
    """The paper of complete answers. Raises ValueError while a question is open. `made_at` in Asia/Shanghai.

    Of the `offices` of the resident's county it has room for the one that it is taken to; where the status is open,
    also for the one that decides on it.
    """
    today = made_at.date()
    facts = journey(answers, today).facts
    status_open = facts.says("household", "none", UNSURE, "illness_poverty_pending")
    near = offices.first("medical_insurance", *(["civil_affairs"] if status_open else []))
    told = with_gauges(answers, today, near)
    every = (*compared(answers, facts, near), *told.sections)
    return Paper(told.answer, every, told.gauges, told.years, language, facts.other, made_at, link)
