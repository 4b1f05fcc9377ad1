"""A proposal: answers read out of a sentence, which stand beside the answers until the resident has confirmed them."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.journey import BACK, CHANGE, answered
from conversation.questions import QUESTIONS, Question

_MARK: Final = "heard."
"""Before the id of a question: what was read as the answer to it."""

HEARD: Final = Question("heard", choices=("yes", "no"))
"""Whether what was read is right; asked before everything else, and no answer itself."""
WRONG: Final = "wrong"
"""In place of a question's id: the button leaves out what was read as the answer to the question that is its value."""


def pending(answers: Mapping[str, str]) -> dict[str, str]:
    """What was read and is not confirmed yet, by question, in their order."""
    read = {id.removeprefix(_MARK): answer for id, answer in answers.items() if id.startswith(_MARK)}
    return {id: read[id] for id in QUESTIONS if id in read}


def proposing(answers: Mapping[str, str], read: Mapping[str, str]) -> dict[str, str]:
    """The answers with more that was read, to be confirmed."""
    kept = {id: answer for id, answer in answers.items() if id not in (BACK, CHANGE, HEARD.id)}
    return kept | {f"{_MARK}{id}": answer for id, answer in read.items()}


def without_proposal(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers alone."""
    return {id: answer for id, answer in answers.items() if not id.startswith(_MARK) and id != HEARD.id}


def confirmed(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers with what was read among them."""
    read = pending(answers)
    kept = without_proposal(answers)
    for id, answer in read.items():
        kept = answered(kept, id, answer)
    return kept


def left_out(answers: Mapping[str, str], question: str) -> dict[str, str]:
    """Without what was read as the answer to one question; while more is left it is asked on which of it is wrong."""
    return {id: answer for id, answer in answers.items() if id != f"{_MARK}{question}" and id != HEARD.id}


def facts_with(answers: Mapping[str, str], today: date) -> Facts:
    """All that is known or was read, so that what was read can be told in the words of its question."""
    return Facts({**without_proposal(answers), **pending(answers)}, today)
