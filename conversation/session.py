"""One person's conversation: the language and the answers, which are all that is kept; and a message of it."""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from conversation.channel import Channel
from conversation.journey import MISSED, NOTED, OF_THE_QUESTION, Journey, journey
from conversation.questions import Question
from conversation.ways import way_of
from locales import LANGUAGES, Language
from offices import NOWHERE, Directory

GUIDE = "guide"
"""In place of a question's id: the button leads to a page of the guide."""
PART = "part"
"""In place of a question's id: the button sends a part of the result."""


@dataclass
class Session:
    """One person's conversation: the language (None until it is chosen) and the answers by question id."""

    channel: Channel
    language: str | None = None
    answers: dict[str, str] = field(default_factory=dict)
    offices: Directory = NOWHERE
    """The offices that can be told."""
    replaced: dict[str, str] = field(default_factory=dict, compare=False)
    """What stood in the list before that which was just said took its place, by question; never kept."""

    @property
    def spoken(self) -> Language:
        """The language that was chosen. Raises KeyError before."""
        return LANGUAGES[self.language or ""]


@dataclass(frozen=True, slots=True)
class Message:
    """One message to show. `choices`: value and label of each answer that can be given with a button."""

    text: str
    choices: tuple[tuple[str, str], ...] = ()
    question: str = ""
    """The id of the question that the choices answer; of the answers so far ("check") the value is that to change."""
    result: bool = False
    """Whether this is what stands first of a result."""


def here(session: Session, today: date) -> Journey:
    """Where the session stands on the way that it is on."""
    return _at(tuple(session.answers.items()), today)


@lru_cache(maxsize=1)  # it is asked several times in a turn, mostly of the same answers
def _at(answers: tuple[tuple[str, str], ...], today: date) -> Journey:
    return journey(dict(answers), today, way_of(dict(answers)))


def whole(session: Session, today: date) -> Journey:
    """The whole way, also while a question of it is asked again."""
    return journey(without_again(session), today, way_of(session.answers))


def without_again(session: Session) -> dict[str, str]:
    """The answers without the mark of a question that is asked again, or was not understood."""
    return {id: answer for id, answer in session.answers.items() if id not in OF_THE_QUESTION}


def times_missed(session: Session, question: Question) -> int:
    """How often in a row an answer to this question was not understood, with this time."""
    id, _, count = session.answers.get(MISSED, "").rpartition(".")
    return int(count) + 1 if id == question.id and count.isdigit() else 1


def read_back(session: Session, today: date) -> None:
    """Mark that something was read back above the question that comes now, so that a yes may belong to that."""
    asked = here(session, today).expected
    if asked:
        session.answers = session.answers | {NOTED: asked.id}
