"""The conversation in a chat or a terminal: something is said, messages come back. Only answers are kept."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from conversation import about
from conversation.county import COUNTY, county, county_asked
from conversation.facts import Facts
from conversation.journey import BACK, CHANGE, Journey, answered, journey
from conversation.navigator import navigator
from conversation.picture import slip_picture
from conversation.problem import Problem
from conversation.questions import GO_ON, LANGUAGE, QUESTIONS, Question
from conversation.result import result
from conversation.understanding import understood
from conversation.understanding.choices import choice as chosen
from conversation.understanding.plain import plain
from conversation.ways import CHECK, REFERRAL, WAY, Way, way_of
from conversation.wording import Channel, choice, heading, help_id, optional, printed, start, wording
from locales import LANGUAGES, Language, language
from offices import NOWHERE, Directory
from summary import Section, nearby
from summary import text as summary_text

COMMANDS = ("back", "restart", "lang", "help", "referral", "selfcheck", "guide", "county")
CHAT_COMMANDS = (*COMMANDS, "check")
"""A chat has buttons to change an answer with; in a terminal its number on check-your-answers does it."""
GUIDE = "guide"
"""In place of a question's id: the button leads to a page of the guide."""


@dataclass
class Session:
    """One person's conversation: the language (None until it is chosen) and the answers by question id."""

    channel: Channel
    language: str | None = None
    answers: dict[str, str] = field(default_factory=dict)
    offices: Directory = NOWHERE
    """The offices that can be told."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message to show. `choices`: value and label of each answer that can be given with a button."""

    text: str
    choices: tuple[tuple[str, str], ...] = ()
    question: str = ""
    """The id of the question that the choices answer. On check-your-answers the id of another one changes that one."""
    section: str = ""
    """The id of the section of the result that this is."""


def turn(session: Session, said: str, today: date) -> list[Message]:
    """Take what was said into the session and answer it. The last message says what is expected now."""
    command, _, rest = plain(said).partition(" ")
    if command.startswith("/") and command[1:] in (CHAT_COMMANDS if session.channel == "chat" else COMMANDS):
        return _COMMANDS[command[1:]](session, rest, today)
    if session.language is None:
        return _choose_language(session, said, today)
    spoken = language(session.language)
    if command.startswith("/"):
        if session.channel != "chat":
            return [_say(spoken, "problem.command")]
        expected = position(session, today) if here(session, today).next else [_done(spoken, session)]
        return [_say(spoken, "problem.command.chat"), *expected]
    name = _command_words().get(plain(said))
    return _COMMANDS[name](session, "", today) if name else _answer(session, spoken, said, today)


@cache
def _command_words() -> dict[str, str]:
    """The commands by the words for them, in every language."""
    return {plain(each.text(f"command.{name}")): name for name in COMMANDS for each in LANGUAGES.values()}


def press(session: Session, question: str, value: str, today: date) -> list[Message] | None:
    """Take a button, of the last message or of an old one: it changes that answer and leads on from there.

    None when it makes no sense (any more) or changes nothing.
    """
    if question == LANGUAGE.id:
        return _change_language(session, value, today) if value in LANGUAGES else None
    if session.language is None:
        return None
    if question == GUIDE:
        told = about.opened(language(session.language), value, session.channel, _days(session, today))
        return _guided(session, told, today) if told else None
    found = _all(session, today)
    if question == COUNTY.id or (question == "check" and value == COUNTY.id):
        return _county_pressed(session, found, value, today)
    known = found.facts.answers
    if question == "check" and value in _changeable(found):
        session.answers = _without_again(session) | {CHANGE: value}
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
        return _settled(language(session.language), COUNTY, session.answers[question], facts)
    if session.language is None or question not in facts.answers or QUESTIONS[question].kind in ("info", "check"):
        return None
    return _settled(language(session.language), QUESTIONS[question], facts.answers[question], facts)


def _settled(spoken: Language, question: Question, answer: str, facts: Facts) -> str:
    asked = wording(spoken, f"ask.{question.id}", facts)
    return spoken.text("turn.settled", question=asked, answer=printed(spoken, question, answer, facts))


def position(session: Session, today: date) -> list[Message]:
    """What is expected now: a language, the next question, or the result."""
    if session.language is None:
        return [_ask_language()]
    spoken = language(session.language)
    found = here(session, today)
    messages = [_problem(spoken, found.problem), _say(spoken, "turn.mend")] if found.problem else []
    if found.certain:
        messages.append(Message(wording(spoken, found.certain, found.facts)))
    if found.next is None:
        if session.answers.get(CHANGE) == COUNTY.id and county_asked(found):
            return [_ask_county(spoken, found, session.channel)]
        sections = (result if found.way is CHECK else navigator)(session.answers, today, session.offices)
        messages += [Message(summary_text((each,), spoken, found.facts.other), section=each.id) for each in sections]
        to_county = [_say(spoken, "turn.county")] if session.channel != "chat" and county_asked(found) else []
        return [*messages, *to_county, _done(spoken, session)]
    if found.next.kind == "check":
        return [*messages, _check(spoken, found, session.channel)]
    kept = session.answers.get(found.next.id) if {BACK, CHANGE} & session.answers.keys() else None
    return [*messages, *_ask(spoken, found.next, found, session.channel, kept)]


def from_guide(session: Session, said: str, today: date) -> list[Message] | None:
    """The page of the guide that answers what was typed, then what is expected now; None where it asks nothing."""
    if session.language is None:
        return None
    told, _ = about.asked(language(session.language), said, session.channel, _days(session, today))
    return _guided(session, told, today) if told else None


def _guided(session: Session, told: about.Told, today: date) -> list[Message]:
    """Something of the guide, and then the way back: what is expected now, but no result for a second time."""
    spoken = language(session.language or "")
    found = here(session, today).next
    page = Message(*told, GUIDE)
    if found is None:
        return [page, _done(spoken, session)]
    return [
        page,
        *([] if found.kind == "info" else [_say(spoken, "guide.back_to_question")]),
        *position(session, today),
    ]


def _days(session: Session, today: date) -> tuple[date, date]:
    """The days for which a page of the guide is told."""
    return about.days_of(_all(session, today).facts)


def _without_again(session: Session) -> dict[str, str]:
    return {id: answer for id, answer in session.answers.items() if id not in (BACK, CHANGE)}


def _all(session: Session, today: date) -> Journey:
    """The whole way, also while a question of it is asked again."""
    return journey(_without_again(session), today, way_of(session.answers))


def here(session: Session, today: date) -> Journey:
    """Where the session stands on the way that it is on."""
    return journey(session.answers, today, way_of(session.answers))


def _answer(session: Session, spoken: Language, said: str, today: date) -> list[Message]:
    found = here(session, today)
    question = found.next
    if session.answers.get(CHANGE) == COUNTY.id and county_asked(found):
        return _county_said(session, spoken, said, found, today)
    if question is None:
        return from_guide(session, said, today) or [_done(spoken, session)]
    if question.kind == "check" and (line := _line_to_change(found, said)):
        session.answers = _without_again(session) | {CHANGE: line}
        return position(session, today)
    answer = GO_ON if question.kind == "check" and plain(said) == "0" else understood(question, said, found.facts)
    if isinstance(answer, Problem):
        told, perhaps = about.asked(spoken, said, session.channel, _days(session, today))
        if told:
            return _guided(session, told, today)
        maybe = [Message(*perhaps, GUIDE)] if perhaps else []
        if session.channel != "chat":
            return [_problem(spoken, answer), *maybe]
        by_button = f"{answer.message}.chat"
        in_chat = Problem(by_button if spoken.has(by_button) else answer.message, answer.given)
        return [_problem(spoken, in_chat), *maybe, *position(session, today)]
    session.answers = answered(session.answers, question.id, answer)
    if question.kind in ("info", "check") or here(session, today).problem:
        return position(session, today)
    noted = printed(spoken, question, answer, found.facts)
    return [_say(spoken, "turn.noted", answer=noted), *position(session, today)]


def _line_to_change(found: Journey, said: str) -> str | None:
    """The question of the line on check-your-answers whose number was typed."""
    lines = _lines(found)
    return chosen(said, {question.id: () for question, _ in lines})


def _lines(found: Journey) -> list[tuple[Question, str]]:
    return [(question, answer) for question, answer in found.asked if question.kind not in ("info", "check")]


def _changeable(found: Journey) -> frozenset[str]:
    return frozenset(question.id for question, _ in _lines(found))


def _choose_language(session: Session, said: str, today: date) -> list[Message]:
    code = chosen(said, {code: (each.name, code) for code, each in LANGUAGES.items()})
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, _ask_language()]
    session.language = code
    return position(session, today)


def _ask_language() -> Message:
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
        lines.append(spoken.text("turn.progress", number=str(done + 1), total=str(about)))
        if question.id.startswith("slip_"):
            lines.append(slip_picture(spoken, question, drawn=channel != "chat"))
        lines.append(wording(spoken, f"ask.{question.id}", facts))
        hint = optional(spoken, f"ask.{question.id}.hint", facts)
        lines += [*([""] if channel == "chat" else []), hint] if hint else []
    if kept:
        lines.append(spoken.text("turn.kept", answer=printed(spoken, question, kept, facts)))
    labels = tuple((value, choice(spoken, question, value, facts)) for value in question.offered(facts))
    for number, (value, label) in enumerate(labels, start=1):
        hint = optional(spoken, f"choice.{question.id}.{value}.hint", facts)
        if channel == "chat":  # the choices are buttons there
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


def _check(spoken: Language, found: Journey, channel: Channel) -> Message:
    facts = found.facts
    lines = [wording(spoken, "ask.check" if found.next and found.next.id == "check" else "check.so_far", facts)]
    changes = []
    for number, (question, answer) in enumerate(_lines(found), start=1):
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
    if channel != "chat":
        return Message("\n".join([*lines, spoken.text("check.how")]), (yes,), "check")
    complete = found.next and found.next.id == "check"
    return Message("\n".join(lines), tuple([yes, *changes] if complete else changes), "check")


def _back(session: Session, _: str, today: date) -> list[Message]:
    """Ask the question before again, from a change return to check-your-answers; no answer goes by it."""
    if CHANGE in session.answers:
        session.answers = _without_again(session)
        return position(session, today)
    asked = [question.id for question, _ in here(session, today).asked if question.kind != "info"]
    if not asked:
        return _say_first(session, "turn.first", today)
    session.answers = {**session.answers, BACK: asked[-1]}
    return position(session, today)


def _check_so_far(session: Session, _: str, today: date) -> list[Message]:
    """The answers so far, each with a way to change it, and what is expected now."""
    found = _all(session, today)
    if session.language is None or not _lines(found) or (found.next and found.next.kind == "check"):
        return position(session, today)
    here = position(session, today) if found.next else []
    return [_check(language(session.language), found, session.channel), *here]


def _restart(session: Session, _: str, today: date) -> list[Message]:
    session.answers = {}
    return _say_first(session, "turn.restarted", today)


def _switch(way: Way) -> Callable[[Session, str, date], list[Message]]:
    """To the other way, with the same answers."""

    def switch(session: Session, _: str, today: date) -> list[Message]:
        kept = {id: answer for id, answer in _without_again(session).items() if id != WAY}
        session.answers = kept if way is CHECK else kept | {WAY: way.id}
        return position(session, today)

    return switch


def _change_language(session: Session, rest: str, today: date) -> list[Message]:
    """With a language after it at once, else by asking. The answers stay."""
    session.language = None
    if not rest:
        return position(session, today)
    messages = _choose_language(session, rest, today)
    return [_say(language(session.language), "turn.language"), *messages] if session.language else messages


def _county(session: Session, rest: str, today: date) -> list[Message]:
    """Ask for the county, where there is a result to which it belongs; with one after it, show its offices at once."""
    found = _all(session, today)
    if session.language is None or not county_asked(found):
        return position(session, today)
    spoken = language(session.language)
    session.answers = _without_again(session) | {CHANGE: COUNTY.id}
    return _county_said(session, spoken, rest, found, today) if rest else [_ask_county(spoken, found, session.channel)]


def _ask_county(spoken: Language, found: Journey, channel: Channel) -> Message:
    facts = found.facts
    lines = [wording(spoken, "ask.county", facts), wording(spoken, "ask.county.hint", facts)]
    labels = tuple((value, choice(spoken, COUNTY, value, facts)) for value in COUNTY.choices)
    if channel != "chat":
        lines += [f"{number}. {label}" for number, (_, label) in enumerate(labels, start=1)]
    return Message("\n".join(lines), labels, COUNTY.id)


def _county_said(session: Session, spoken: Language, said: str, found: Journey, today: date) -> list[Message]:
    value = understood(COUNTY, said, found.facts)
    if isinstance(value, Problem):
        if page := from_guide(session, said, today):
            return page
        chat = session.channel == "chat"
        problem = Problem("problem.choice.chat") if chat else value
        return [_problem(spoken, problem), _ask_county(spoken, found, session.channel)]
    return _county_told(session, value, found)


def _county_pressed(session: Session, found: Journey, value: str, today: date) -> list[Message] | None:
    if not county_asked(found):
        return None
    if value == COUNTY.id:  # the change button under the settled question
        return _county(session, "", today)
    return _county_told(session, value, found) if value in COUNTY.choices else None


def _county_told(session: Session, value: str, found: Journey) -> list[Message]:
    """Its offices, without the whole result again."""
    spoken = language(session.language or "")
    session.answers = _without_again(session) | {COUNTY.id: value}
    here = county(session.answers, found.facts)
    near = [Section("where", tuple(nearby(here, session.offices.of(here))))] if here else []
    shown = [Message(summary_text((each,), spoken, found.facts.other)) for each in near]
    return [*shown, _done(spoken, session)]


def _help(session: Session, _: str, today: date) -> list[Message]:
    if session.language is None:
        return position(session, today)
    spoken = language(session.language)
    found = here(session, today)
    longer = optional(spoken, help_id(found.next), found.facts) if found.next else None
    pages = about.explained(spoken, found.next.id, session.channel) if found.next else None
    return [
        *([Message(longer)] if longer else []),
        *([Message(*pages, GUIDE)] if pages else []),
        _say(spoken, "turn.help.chat" if session.channel == "chat" else "turn.help"),
        *position(session, today),
    ]


def _guide(session: Session, rest: str, today: date) -> list[Message]:
    """The guide: its topics, or with a number or words after it a page."""
    if session.language is None:
        return position(session, today)
    told = about.looked_up(language(session.language), rest, session.channel, _days(session, today))
    return _guided(session, told, today)


_COMMANDS: dict[str, Callable[[Session, str, date], list[Message]]] = {
    "back": _back,
    "restart": _restart,
    "lang": _change_language,
    "help": _help,
    "guide": _guide,
    "check": _check_so_far,
    "referral": _switch(REFERRAL),
    "selfcheck": _switch(CHECK),
    "county": _county,
}


def _say(spoken: Language, id: str, **given: Any) -> Message:
    return Message(spoken.text(id, **given))


def _done(spoken: Language, session: Session) -> Message:
    if way_of(session.answers) is CHECK:
        return _say(spoken, "turn.done.chat" if session.channel == "chat" else "turn.done")
    return _say(spoken, "navigator.done.chat" if session.channel == "chat" else "navigator.done")


def _say_first(session: Session, id: str, today: date) -> list[Message]:
    """A word before what is expected now; none before a language is chosen."""
    said = [_say(language(session.language), id)] if session.language else []
    return [*said, *position(session, today)]


def _problem(spoken: Language, problem: Problem) -> Message:
    return Message(spoken.text(problem.message, **problem.given))
