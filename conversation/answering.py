"""An answer taken in: to the question that is expected, by what was typed; or to any, by its button."""

from datetime import date

from conversation import about
from conversation.county import COUNTY, county, county_asked
from conversation.facts import Facts
from conversation.guide import from_guide, guided
from conversation.journey import CHANGE, Journey, answered
from conversation.problem import Problem
from conversation.questions import GO_ON, Question
from conversation.session import GUIDE, Message, Session, here, whole, without_again
from conversation.showing import ask_county, ask_language, lines_of, position, say, the_end, told_problem
from conversation.understanding import understood
from conversation.understanding.choices import choice as chosen
from conversation.understanding.plain import plain
from conversation.wording import printed, wording
from locales import LANGUAGES, Language, language
from summary import Section, nearby
from summary import text as summary_text


def choose_language(session: Session, said: str, today: date) -> list[Message]:
    code = chosen(said, {code: (each.name, code) for code, each in LANGUAGES.items()})
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, ask_language()]
    session.language = code
    return position(session, today)


def take(session: Session, spoken: Language, said: str, today: date) -> list[Message]:
    found = here(session, today)
    question = found.next
    if session.answers.get(CHANGE) == COUNTY.id and county_asked(found):
        return _county_said(session, spoken, said, found, today)
    if question is None:
        return from_guide(session, said, today) or [the_end(spoken, session)]
    if question.kind == "check" and (line := _line_to_change(found, said)):
        session.answers = without_again(session) | {CHANGE: line}
        return position(session, today)
    answer = GO_ON if question.kind == "check" and plain(said) == "0" else understood(question, said, found.facts)
    if isinstance(answer, Problem):
        told, perhaps = about.asked(spoken, said, session.channel)
        if told:
            return guided(session, told, today)
        maybe = [Message(*perhaps, GUIDE)] if perhaps else []
        again = position(session, today) if session.channel.buttons else []
        return [told_problem(spoken, answer, session.channel), *maybe, *again]
    session.answers = answered(session.answers, question.id, answer)
    if question.kind in ("info", "check") or here(session, today).problem:
        return position(session, today)
    noted = printed(spoken, question, answer, found.facts)
    return [say(spoken, "turn.noted", answer=noted), *position(session, today)]


def _line_to_change(found: Journey, said: str) -> str | None:
    """The question of the line on check-your-answers whose number was typed."""
    lines = lines_of(found)
    return chosen(said, {question.id: () for question, _ in lines})


def changeable(found: Journey) -> frozenset[str]:
    return frozenset(question.id for question, _ in lines_of(found))


def settled_as(spoken: Language, question: Question, answer: str, facts: Facts) -> str:
    asked = wording(spoken, f"ask.{question.id}", facts)
    return spoken.text("turn.settled", question=asked, answer=printed(spoken, question, answer, facts))


def ask_for_county(session: Session, rest: str, today: date) -> list[Message]:
    """Ask for the county, where there is a result to which it belongs; with one after it, show its offices at once."""
    found = whole(session, today)
    if session.language is None or not county_asked(found):
        return position(session, today)
    spoken = language(session.language)
    session.answers = without_again(session) | {CHANGE: COUNTY.id}
    return _county_said(session, spoken, rest, found, today) if rest else [ask_county(spoken, found, session.channel)]


def _county_said(session: Session, spoken: Language, said: str, found: Journey, today: date) -> list[Message]:
    value = understood(COUNTY, said, found.facts)
    if isinstance(value, Problem):
        if page := from_guide(session, said, today):
            return page
        return [told_problem(spoken, value, session.channel), ask_county(spoken, found, session.channel)]
    return _county_told(session, value, found)


def county_pressed(session: Session, found: Journey, value: str, today: date) -> list[Message] | None:
    if not county_asked(found):
        return None
    if value == COUNTY.id:  # the change button under the settled question
        return ask_for_county(session, "", today)
    return _county_told(session, value, found) if value in COUNTY.choices else None


def _county_told(session: Session, value: str, found: Journey) -> list[Message]:
    """Its offices, without the whole result again."""
    spoken = language(session.language or "")
    session.answers = without_again(session) | {COUNTY.id: value}
    here = county(session.answers, found.facts)
    near = [Section("where", tuple(nearby(here, session.offices.of(here))))] if here else []
    shown = [Message(summary_text((each,), spoken, found.facts.other)) for each in near]
    return [*shown, the_end(spoken, session)]
