"""The conversation in messages: something is said, messages come back. Only answers are kept."""

from datetime import date

from conversation import about
from conversation.answering import changeable, choose_language, county_pressed, settled_as, take
from conversation.commands import BY_NAME, change_language, command_words, commands_of
from conversation.county import COUNTY
from conversation.guide import guided
from conversation.journey import BACK, CHANGE, answered
from conversation.questions import GO_ON, LANGUAGE, QUESTIONS
from conversation.session import GUIDE, Message, Session, here, whole, without_again
from conversation.showing import position, say, the_end
from conversation.understanding.plain import plain
from conversation.wording import for_channel
from locales import LANGUAGES, language


def turn(session: Session, said: str, today: date) -> list[Message]:
    """Take what was said into the session and answer it. The last message says what is expected now."""
    command, _, rest = plain(said).partition(" ")
    if command.startswith("/") and command[1:] in commands_of(session.channel):
        return BY_NAME[command[1:]](session, rest, today)
    if session.language is None:
        return choose_language(session, said, today)
    spoken = language(session.language)
    if command.startswith("/"):
        unknown = say(spoken, for_channel(spoken, "problem.command", session.channel))
        if not session.channel.buttons:
            return [unknown]
        expected = position(session, today) if here(session, today).next else [the_end(spoken, session)]
        return [unknown, *expected]
    name = command_words().get(plain(said))
    return BY_NAME[name](session, "", today) if name else take(session, spoken, said, today)


def press(session: Session, question: str, value: str, today: date) -> list[Message] | None:
    """Take a button, of the last message or of an old one: it changes that answer and leads on from there.

    None when it makes no sense (any more) or changes nothing.
    """
    if question == LANGUAGE.id:
        return change_language(session, value, today) if value in LANGUAGES else None
    if session.language is None:
        return None
    if question == GUIDE:
        told = about.opened(language(session.language), value, session.channel)
        return guided(session, told, today) if told else None
    found = whole(session, today)
    if question == COUNTY.id or (question == "check" and value == COUNTY.id):
        return county_pressed(session, found, value, today)
    known = found.facts.answers
    if question == "check" and value in changeable(found):
        session.answers = without_again(session) | {CHANGE: value}
        return position(session, today)
    if question not in known and (found.next is None or question != found.next.id):
        return None
    pressed = QUESTIONS[question]
    offered = (GO_ON,) if pressed.kind in ("info", "check") else pressed.offered(found.facts)
    again = session.answers.get(CHANGE) or session.answers.get(BACK)
    if value not in offered or (known.get(question) == value and question != again):
        return None
    session.answers = answered(session.answers, question, value)
    return position(session, today)


def settled(session: Session, question: str, today: date) -> str | None:
    """A question turned into its answer; None where there is nothing to turn (a page to read, or no answer)."""
    facts = here(session, today).facts
    if session.language and question == COUNTY.id and question in session.answers:
        return settled_as(language(session.language), COUNTY, session.answers[question], facts)
    if session.language is None or question not in facts.answers or QUESTIONS[question].kind in ("info", "check"):
        return None
    return settled_as(language(session.language), QUESTIONS[question], facts.answers[question], facts)
