"""What is known of one visitor: the language and the answers; and these as they are sealed, and read again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from calculator.money import fen
from conversation import Question, question_of
from conversation.kept import opened
from conversation.treatments import TREATMENTS, count, id_of, split
from locales import LANGUAGES, Language

SENTENCE = "said"
"""In place of a question's id: what was typed into the box on the start page."""
FORM = "slip"
"""In place of a question's id: all that was typed into the form of the slip, of a further treatment with its number."""


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
        name, treatment = split(id)
        if treatment == 1:
            first[id] = answer
            continue
        column = more.setdefault(name, [])
        column += [""] * (treatment - 1 - len(column))
        column[treatment - 2] = answer
    return {"language": language.code, "answers": first} | ({"more": more} if more else {})


def spoken(content: Mapping[str, object]) -> Language | None:
    """The language in what was sealed; None where it is none of ours."""
    code = content.get("language")
    return LANGUAGES.get(code) if isinstance(code, str) else None


def readable(content: Mapping[str, object]) -> dict[str, str]:
    """The answers in what was sealed that this version can read: to a question of ours, and one of its answers.

    What is left out is asked again, as if it had never been answered.
    """
    said = opened({id: answer for id, answer in _flat(content) if isinstance(answer, str)})
    several = {TREATMENTS: str(count(said))} if count(said) > 1 else {}
    read = {id: answer for id, answer in said.items() if (asked := question_of(id)) and _is(asked, answer)}
    return read | several


def _flat(content: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The answers as they were packed, by id."""
    answers, more = content.get("answers"), content.get("more")
    if isinstance(answers, dict):
        yield from answers.items()
    for name, column in more.items() if isinstance(more, dict) else ():
        if isinstance(column, list):
            yield from ((id_of(name, number), answer) for number, answer in enumerate(column, start=2) if answer)


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
    ours = id == SENTENCE or id.partition("@")[0] == FORM or question_of(id)
    return (id, typed.encode(errors="replace").decode()) if ours else None
