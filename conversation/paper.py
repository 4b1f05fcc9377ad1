"""From answers to the paper that every channel hands out."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from conversation.journey import journey
from conversation.result import result
from locales import Language
from summary.paper import Link, Paper, paper_of


def paper(answers: Mapping[str, str], language: Language, made_at: datetime, link: Link | None = None) -> Paper:
    """The paper of complete answers. Raises ValueError while a question is open. `made_at` in Asia/Shanghai."""
    today = made_at.date()
    found = journey(answers, today)
    facts = found.facts
    if found.next or found.situation is None:
        return Paper(result(answers, today), (), language, facts.other, made_at, link)
    purpose: Literal["plan", "happened"] = "plan" if facts.plan else "happened"
    return paper_of(found.situation, language, made_at, purpose=purpose, other=facts.other, link=link)
