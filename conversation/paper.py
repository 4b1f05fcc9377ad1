"""From answers to the paper that every channel hands out."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from conversation.county import county
from conversation.facts import UNSURE
from conversation.journey import journey
from conversation.result import done_2015, result
from locales import Language
from offices import NOWHERE, Directory
from summary.paper import Link, Paper, paper_of


def paper(
    answers: Mapping[str, str],
    language: Language,
    made_at: datetime,
    link: Link | None = None,
    offices: Directory = NOWHERE,
) -> Paper:
    """The paper of complete answers. Raises ValueError while a question is open. `made_at` in Asia/Shanghai.

    Of the `offices` of the resident's county it has room for the one that it is taken to; where the status is open,
    also for the one that decides on it.
    """
    today = made_at.date()
    found = journey(answers, today)
    facts = found.facts
    status_open = facts.says("household", "none", UNSURE, "illness_poverty_pending")
    offices = offices.first("medical_insurance", *(["civil_affairs"] if status_open else []))
    if found.next or found.situation is None:
        return Paper(result(answers, today, offices), (), language, facts.other, made_at, link)
    purpose: Literal["plan", "happened"] = "plan" if facts.plan else "happened"
    here = county(answers, facts)
    return paper_of(
        found.situation,
        language,
        made_at,
        purpose=purpose,
        other=facts.other,
        link=link,
        county=here,
        offices=offices.of(here),
        done=done_2015(facts),
    )
