"""What is known of one visitor: the language and the answers; and these as they are sealed, and read again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from calculator.money import fen
from conversation import QUESTIONS, Question
from conversation.kept import opened
from locales import LANGUAGES, Language

SENTENCE = "said"
"""In place of a question's id: what was typed into the box on the start page."""
FORM = "slip"
"""In place of a question's id: all that was typed into the form of the slip."""
_MOST_TREATMENTS = 24


@dataclass(frozen=True, slots=True)
class State:
    """One visitor: the language, the answers by question id, and a text that was not understood."""

    language: Language
    answers: Mapping[str, str] = field(default_factory=dict)
    draft: tuple[str, str] | None = None
    """Question id, `SENTENCE` or `FORM`, and what was typed there, shown again beside the problem."""
    born: int | None = None
    """The second in which the first answer came."""
    link: str | None = None
    """The token of the link by which these answers are kept, where one was made."""


def packed(language: Language, answers: Mapping[str, str]) -> dict[str, Any]:
    """A visitor's language and answers, to be sealed in little room.

    Of further treatments each question stands once, with its answers in their order; "" where there is none.
    """
    first: dict[str, str] = {}
    more: dict[str, list[str]] = {}
    for id, answer in answers.items():
        name, _, number = id.partition("@")
        if not number:
            first[id] = answer
            continue
        column = more.setdefault(name, [])
        column += [""] * (int(number) - 1 - len(column))
        column[int(number) - 2] = answer
    return {"language": language.code, "answers": first} | ({"more": more} if more else {})


def spoken(content: Mapping[str, object]) -> Language | None:
    """The language in what was sealed; None where it is none of ours."""
    code = content.get("language")
    return LANGUAGES.get(code) if isinstance(code, str) else None


def readable(content: Mapping[str, object]) -> dict[str, str]:
    """The answers in what was sealed that this version can read: to a question of ours, and one of its answers.

    What is left out is asked again, as if it had never been answered.
    """
    answers = content.get("answers")
    if not isinstance(answers, dict):
        return {}
    said = opened({id: answer for id, answer in answers.items() if isinstance(answer, str)})
    return {id: answer for id, answer in said.items() if id in QUESTIONS and _is(QUESTIONS[id], answer)}


def _is(question: Question, said: str) -> bool:
    """Whether the question can have this answer at all; after which other ones it can, the journey knows."""
    if said in question.choices:
        return True
    try:
        if question.kind == "day":
            date.fromisoformat(said)
        return question.kind == "day" or (question.kind == "amount" and fen(said) >= 0)
    except ValueError:
        return False


def drafted(content: Mapping[str, object]) -> tuple[str, str] | None:
    """What was typed and not understood, in what was sealed."""
    draft = content.get("draft")
    if not isinstance(draft, list) or len(draft) != 2 or not all(isinstance(each, str) for each in draft):
        return None
    id, typed = draft
    return (id, typed.encode(errors="replace").decode()) if id in (*QUESTIONS, SENTENCE, FORM) else None
