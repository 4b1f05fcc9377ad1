"""What a clerk says to a remark beside the answers: to thanks, to who wants to wait, to skip, to hear it again."""

from collections.abc import Callable
from datetime import date
from typing import Final

from conversation.corrections.mistaken import asked_again
from conversation.facts import UNDECIDED, UNSURE
from conversation.journey import BACK, CHANGE
from conversation.proposals.proposal import pending
from conversation.remarks.beside import (
    ALL_WRONG,
    AS_BEFORE,
    FEWER,
    HONEST,
    LEAVE,
    LURED,
    NO_MORE,
    REPEAT,
    SKIP,
    THANKS,
    UNCLEAR,
)
from conversation.sections import ANSWER
from conversation.session import Message, Session, here, without_again
from conversation.showing import (
    EXPLAINED,
    again,
    buttons_again,
    misunderstood,
    not_sure,
    part,
    position,
    say,
    start_in_full,
    the_end,
    to_remove,
)
from conversation.treatments import count, own
from conversation.understanding.choice.chosen import no_choice
from conversation.wording import for_channel

_OF_THE_BILL: Final = ("when", "on")
"""The questions that ask when the bill was settled: what that is explains them."""


def _says(id: str) -> Callable[[Session, date], list[Message]]:
    """A word, with the buttons of what stands above it."""

    def say_so(session: Session, today: date) -> list[Message]:
        text = session.spoken.text(for_channel(session.spoken, id, session.channel))
        if here(session, today).expected or pending(session.answers):
            return [buttons_again(session, text, today)]
        return [Message(text), the_end(session)]

    return say_so


def _of_us(id: str) -> Callable[[Session, date], list[Message]]:
    """A word about this itself; before the consent all that the consent is to stands behind it once more."""

    def say_so(session: Session, today: date) -> list[Message]:
        if here(session, today).begins:
            return [say(session, id), *position(session, today)]
        return _says(id)(session, today)

    return say_so


def _repeat(session: Session, today: date) -> list[Message]:
    """What is expected now in full, or what stands first of the result."""
    found = here(session, today)
    told = [] if found.expected or pending(session.answers) else part(session, found, (ANSWER,))
    return told or position(session, today)


def _unclear(session: Session, today: date) -> list[Message]:
    """The open question explained, with who helps."""
    found = here(session, today)
    question = found.expected
    if question is None or pending(session.answers):
        return []
    if question.name in _OF_THE_BILL:
        words = (session.spoken.text("beside.word_settled"), session.spoken.text("turn.person"))
        return [buttons_again(session, "\n\n".join(words), today)]
    return misunderstood(session, question, found, no_choice(question, found.facts), EXPLAINED)


def _skip(session: Session, today: date) -> list[Message]:
    """No question is passed over: how it goes on without the answer. One that nobody has to answer is left."""
    found = here(session, today)
    question = found.expected
    if question is None or question.optional:
        session.answers = without_again(session)
        return again(session, today)
    facts = found.facts.of(question.treatment)
    unsure = next((each for each in (UNSURE, UNDECIDED) if each in question.offered(facts)), None)
    if unsure is None:
        return _says("turn.no_skip")(session, today)
    return [buttons_again(session, not_sure(session.spoken, question, facts, unsure), today)]


def _keep(session: Session, today: date) -> list[Message]:
    """On from an answer that was to be changed, and stays; else what is expected now."""
    if {BACK, CHANGE} & session.answers.keys() and not pending(session.answers):
        session.answers = without_again(session)
    return again(session, today)


def _about(session: Session, today: date) -> list[Message]:
    """Who asks here, for what, and what becomes of it."""
    found = here(session, today)
    return [start_in_full(session, found), *again(session, today)]


def _mistaken(session: Session, today: date) -> list[Message]:
    """The last answer once more; of what was read which of it is wrong; at the result all of them."""
    return asked_again(session, here(session, today), today)


def _fewer(session: Session, today: date) -> list[Message]:
    """Whether the last treatment is to go, of which it is told that it was none."""
    return [to_remove(session, count(session.answers), today)]


def _no_more(session: Session, today: date) -> list[Message]:
    """That those count which were told; what is still asked of them goes on. One of which nothing was told is none."""
    told = count(session.answers)
    if not (own(session.answers, told) or pending(session.answers)):
        return _fewer(session, today)
    return [say(session, "turn.no_more", number=str(told)), *again(session, today)]


REMARKS: Final[dict[str, Callable[[Session, date], list[Message]]]] = {
    THANKS: _says("turn.thanks"),
    "wait": _says("turn.wait"),
    LEAVE: _says("turn.leave"),
    "angry": _says("turn.angry"),
    "photo": _says("beside.no_picture"),
    REPEAT: _repeat,
    UNCLEAR: _unclear,
    SKIP: _skip,
    "keep": _keep,
    AS_BEFORE: _keep,
    "about": _about,
    HONEST: _of_us("turn.honest"),
    LURED: _of_us("turn.lured"),
    "mistaken": _mistaken,
    FEWER: _fewer,
    NO_MORE: _no_more,
    ALL_WRONG: _mistaken,
}
"""By what is wanted (beside.toml), what is said to it."""
BEFORE_CONSENT: Final = ("about", HONEST, LURED, LEAVE, "angry")
"""Those that are answered before the first answer; to all else the greeting is what a clerk would say."""
