"""The ways through the questions: the self-check, and the referral navigator, which shares its answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from conversation.questions import QUESTIONS, Question

WAY: Final = "way"
"""Beside the answers: the id of the way that the conversation is on; without it the self-check."""


@dataclass(frozen=True, slots=True)
class Way:
    """A choice of the questions, in their order."""

    id: str
    questions: Mapping[str, Question]


_ONLY_REFERRAL = ("stage", "living", "filed_late", "reimbursed", "reimbursed_on")
_BOTH = (
    *("who", "when", "on", "residence", "household", "low_income_member", "care"),
    *("insurance_paid", "place", "designated", "place_undesignated", "referral"),
)

OPTIONAL = {id: each for id, each in QUESTIONS.items() if each.optional}
"""What can be asked besides at the end of any way."""

CHECK = Way("check", {id: each for id, each in QUESTIONS.items() if id not in (*_ONLY_REFERRAL, *OPTIONAL)})
"""How much help to expect, and what to do."""
REFERRAL = Way("referral", {id: each for id, each in QUESTIONS.items() if id in (*_BOTH, *_ONLY_REFERRAL)})
"""What to do about the referral. Amounts are not asked; those told in the self-check are used."""

WAYS = {way.id: way for way in (CHECK, REFERRAL)}


def way_of(answers: Mapping[str, str]) -> Way:
    """The way that these answers are on."""
    return WAYS.get(answers.get(WAY, ""), CHECK)
