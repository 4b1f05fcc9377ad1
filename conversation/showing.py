"""What is expected now, as messages: a language, the next question, the answers to be checked, or the result."""

from datetime import date
from typing import Any

from conversation.channel import Channel
from conversation.journey import BACK, CHANGE, Journey
from conversation.navigator import navigator
from conversation.problem import Problem
from conversation.questions import GO_ON, LANGUAGE, QUESTIONS, Question, Wish
from conversation.result import result
from conversation.session import Message, Session, here
from conversation.slip import slip_picture
from conversation.ways import CHECK, way_of
from conversation.wording import choice, for_channel, heading, optional, printed, start, wording
from locales import LANGUAGES, Language, language
from summary import text as summary_text


def position(session: Session, today: date) -> list[Message]:
    """What is expected now: a language, the open question, or the result."""
    if session.language is None:
        return [ask_language()]
    spoken, channel = language(session.language), session.channel
    found = here(session, today)
    question = found.expected
    if question is None:
        return _result(session, spoken, found)
    problem = [told_problem(spoken, found.problem, channel), say(spoken, "turn.mend")] if found.problem else []
    if question.kind == "check":
        return [*problem, check(spoken, found, channel)]
    kept = session.answers.get(question.id) if {BACK, CHANGE} & session.answers.keys() else None
    return [*problem, *_ask(spoken, question, found, channel, kept)]


def _result(session: Session, spoken: Language, found: Journey) -> list[Message]:
    """What came out, section by section, and what can be done then."""
    facts = found.facts
    certain = [Message(wording(spoken, found.certain, facts))] if found.certain else []
    sections = (result if found.way is CHECK else navigator)(session.answers, facts.today, session.offices)
    told = [Message(summary_text((each,), spoken, facts.other), section=each.id) for each in sections]
    typed = [] if session.channel.buttons else [say(spoken, f"offer.{each.id}.typed") for each in found.offered]
    return [*certain, *told, *typed, the_end(spoken, session)]


def after_wish(session: Session, wish: Wish, found: Journey) -> list[Message]:
    """What the answer to an optional question tells, without the whole result again."""
    spoken, facts = language(session.language or ""), found.facts
    told = wish.told(session.answers, facts, session.offices)
    return [*(Message(summary_text((each,), spoken, facts.other)) for each in told), the_end(spoken, session)]


def ask_language() -> Message:
    """In every language at once: whoever reads it knows none of the others for sure."""
    asked = [each.text(f"ask.{LANGUAGE.id}") for each in LANGUAGES.values()]
    names = [f"{number}. {each.name}" for number, each in enumerate(LANGUAGES.values(), start=1)]
    return Message(
        "\n".join([*asked, *names]), tuple((code, each.name) for code, each in LANGUAGES.items()), LANGUAGE.id
    )


def _ask(
    spoken: Language, question: Question, found: Journey, channel: Channel, kept: str | None = None
) -> list[Message]:
    """A question. `kept`: its answer so far, where it is asked again."""
    facts = found.facts
    lines = []
    if question.kind == "info":
        lines += [wording(spoken, id, facts) for id in (heading(found.way), *start(channel, found.way))]
    else:
        done, about = found.progress
        if not question.optional:
            lines.append(spoken.text("turn.progress", number=str(done + 1), total=str(about)))
        if question.id.startswith("slip_"):
            lines.append(slip_picture(spoken, question, drawn=channel.fixed_width))
        lines.append(wording(spoken, f"ask.{question.id}", facts))
        hint = optional(spoken, f"ask.{question.id}.hint", facts)
        lines += [*([""] if channel.buttons else []), hint] if hint else []
    if kept:
        lines.append(spoken.text("turn.kept", answer=printed(spoken, question, kept, facts)))
    labels = tuple((value, choice(spoken, question, value, facts)) for value in question.offered(facts))
    for number, (value, label) in enumerate(labels, start=1):
        hint = optional(spoken, f"choice.{question.id}.{value}.hint", facts)
        if not channel.numbers:  # the choices are buttons there
            lines += [spoken.text("turn.choice", label=label, hint=hint)] if hint else []
            continue
        # Beside an amount or a day a number would be taken for one, so there a choice has a word.
        if question.kind in ("choice", "info"):
            lines.append(f"{number}. {label}")
        else:
            word = spoken.text(f"choice.{question.kind}.{value}.word")
            lines.append(spoken.text("turn.or_word", label=label, word=word))
        lines += [f"   {hint}"] if hint else []
    return [Message("\n".join(lines), labels, question.id)]


def check(spoken: Language, found: Journey, channel: Channel) -> Message:
    facts = found.facts
    lines = [wording(spoken, "ask.check" if found.next and found.next.id == "check" else "check.so_far", facts)]
    changes = []
    for number, (question, answer) in enumerate(lines_of(found), start=1):
        short = wording(spoken, f"short.{question.id}", facts)
        read = printed(spoken, question, answer, facts)
        lines.append(spoken.text("check.line", number=str(number), short=short, answer=read))
        changes.append((question.id, spoken.text("check.change", short=short)))
    kept = [
        wording(spoken, f"short.{id}", facts) for id in found.left_out if QUESTIONS[id].kind not in ("info", "check")
    ]
    if kept:
        lines.append(spoken.text("check.left_out", shorts=", ".join(kept)))
    yes = (GO_ON, spoken.text("choice.check.yes"))
    if channel.numbers:
        return Message("\n".join([*lines, spoken.text("check.how")]), (yes,), "check")
    complete = found.next and found.next.id == "check"
    return Message("\n".join(lines), tuple([yes, *changes] if complete else changes), "check")


def lines_of(found: Journey) -> list[tuple[Question, str]]:
    return [(question, answer) for question, answer in found.asked if question.kind not in ("info", "check")]


def say(spoken: Language, id: str, **given: Any) -> Message:
    return Message(spoken.text(id, **given))


def say_first(session: Session, id: str, today: date) -> list[Message]:
    """A word before what is expected now; none before a language is chosen."""
    said = [say(language(session.language), id)] if session.language else []
    return [*said, *position(session, today)]


def the_end(spoken: Language, session: Session) -> Message:
    id = "turn.done" if way_of(session.answers) is CHECK else "navigator.done"
    return say(spoken, for_channel(spoken, id, session.channel))


def told_problem(spoken: Language, problem: Problem, channel: Channel) -> Message:
    """What was wrong, and what to press or to type instead."""
    return Message(spoken.text(for_channel(spoken, problem.message, channel), **problem.given))
