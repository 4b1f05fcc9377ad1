"""What is said before the first answer: the language, and what is said to the greeting, which is the consent."""

from datetime import date

from conversation.guide import first_aid, from_guide
from conversation.journey import MISSED, answered
from conversation.kept import WHO
from conversation.questions import QUESTIONS
from conversation.remarks.beside import REPEAT, beside, urgent
from conversation.session import Message, Session, here, times_missed
from conversation.showing import ask_language, buttons_again, position, say, start_in_full
from conversation.understanding import meant_only
from conversation.understanding.choice.languages import by_number_or_name
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.spelling import key
from locales import LANGUAGES

MORE = "more"
"""On a button of the start: to read all that its page says."""


def choose_language(session: Session, said: str, today: date) -> list[Message]:
    """The language in which the conversation goes on, by its number, name or code."""
    code = by_number_or_name(said)
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, ask_language()]
    session.language = code
    return position(session, today)


def greeted(session: Session, said: str, today: date, *, read: bool = True) -> list[Message]:
    """What is said before the consent is not kept: a question is answered, all else gets the greeting, or its buttons.

    `read`: whether the greeting was read, so that the words on a button are as good as a tap.
    """
    found, who = here(session, today), QUESTIONS[WHO]
    for value, button in ((value, f"button.who.{value}") for value in who.choices):
        if read and key(said) in {key(each.text(button)) for each in LANGUAGES.values()}:
            session.answers = answered(session.answers, WHO, value)
            return position(session, today)
    if read and key(said) in {key(each.text("button.more")) for each in LANGUAGES.values()}:
        return [start_in_full(session, found), *position(session, today)]
    if urgent(said):
        return first_aid(session, today)
    if beside(said) == REPEAT:  # 你好
        return position(session, today)
    if asks(said) and (page := from_guide(session, said, today)):
        return page
    meant = meant_only(who, said, found.facts) if read else None
    if meant and proposed(said, found.facts).answers.keys() <= {WHO}:
        session.answers = answered(session.answers, WHO, meant)
        return position(session, today)
    missed = times_missed(session, who)
    session.answers = session.answers | {MISSED: f"{who.id}.{missed}"}
    if missed == 1:
        return [say(session, "greeting.again"), *position(session, today)]
    person = f"\n\n{session.spoken.text('turn.person')}" if missed % 2 else ""
    return [buttons_again(session, session.spoken.text("greeting.tap") + person, today)]
