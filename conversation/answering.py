"""An answer taken in: to the question that is expected, by what was typed; or to any, by its button."""

from datetime import date

from conversation import about
from conversation.guide import from_guide, guided, reader
from conversation.journey import CHANGE, Journey, answered
from conversation.problem import Problem
from conversation.questions import GO_ON, LANGUAGE, Question
from conversation.session import GUIDE, Message, Session, here, whole, without_again
from conversation.showing import after_wish, ask_language, lines_of, position, say, the_end, told_problem, which
from conversation.understanding import understood
from conversation.understanding.choices import choice as heard
from conversation.understanding.choices import number
from conversation.understanding.plain import plain
from conversation.wording import printed
from locales import LANGUAGES


def choose_language(session: Session, said: str, today: date) -> list[Message]:
    """The language in which the conversation goes on, by its number, name or code."""
    code = _language(said)
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, ask_language()]
    session.language = code
    return position(session, today)


def _language(said: str) -> str | None:
    """The code of the language that was meant, by its number, name or code."""
    place = number(said, len(LANGUAGES))
    if place is not None:
        return tuple(LANGUAGES)[place]
    meant = heard(said, LANGUAGE.id, {code: (each.name, code) for code, each in LANGUAGES.items()})
    return meant.values[0] if meant.sure else None


def take(session: Session, said: str, today: date) -> list[Message]:
    """What was typed, as an answer to the open question; else as a question to the guide."""
    found = here(session, today)
    question = found.expected
    if question is None:
        return from_guide(session, said, today) or [the_end(session)]
    if question.kind == "check" and (line := _line_to_change(found, said)):
        session.answers = without_again(session) | {CHANGE: line}
        return position(session, today)
    answer = GO_ON if question.kind == "check" and plain(said) == "0" else _read(session, question, said, found)
    if isinstance(answer, Problem) and answer.candidates:
        return [which(session, question, found.facts, answer.candidates)]
    if isinstance(answer, Problem):
        return _not_understood(session, said, answer, today)
    session.answers = answered(session.answers, question.id, answer)
    if question.optional:
        return after_wish(session, question.optional, found)
    if question.kind in ("info", "check") or here(session, today).problem:
        return position(session, today)
    noted = printed(session.spoken, question, answer, found.facts)
    return [say(session, "turn.noted", answer=noted), *position(session, today)]


def _read(session: Session, question: Question, said: str, found: Journey) -> str | Problem:
    return understood(question, said, found.facts, numbered=session.channel.numbers)


def _not_understood(session: Session, said: str, problem: Problem, today: date) -> list[Message]:
    """The page of the guide that was asked for; else what was wrong, and pages that may have been meant."""
    told, perhaps = (None, None) if problem.asks_back else about.asked(reader(session, today), said)
    if told:
        return guided(session, told, today)
    maybe = [Message(*perhaps, GUIDE)] if perhaps else []
    # Buttons must stand under the last message; an optional question may not have been shown before.
    question = here(session, today).expected
    again = position(session, today) if session.channel.buttons or (question and question.optional) else []
    return [told_problem(session, problem), *maybe, *again]


def _line_to_change(found: Journey, said: str) -> str | None:
    """The question of the line on check-your-answers whose number was typed."""
    lines = lines_of(found)
    place = number(said, len(lines))
    return None if place is None else lines[place][0].id


def wished(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """Ask an optional question, where there is a result to which it belongs; with an answer after it take that."""
    if session.language is None or question not in whole(session, today).offered:
        return position(session, today)
    session.answers = without_again(session) | {CHANGE: question.id}
    return take(session, said, today) if said else position(session, today)
