"""What is expected now, as messages: a language, the next question, or the result; and the answers so far."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

from calculator.money import fen
from conversation.days.month_told import month_told
from conversation.easier import SECOND, easier
from conversation.facts import OPEN, SKIP, UNSURE, Facts
from conversation.journey import ASIDE, BACK, CHANGE, LISTED, MISSED, READ, REMOVING, Journey
from conversation.kept import WHO, as_given, instead
from conversation.outlook import outlook
from conversation.parts import Part, Parts, parts
from conversation.problem import Problem
from conversation.proposals.proposal import HEARD, WRONG, asked_besides, facts_with, pending
from conversation.questions import LANGUAGE, QUESTIONS, Question, Wish, asked_by, in_order
from conversation.result import wishes
from conversation.sections import ANSWER
from conversation.session import Message, Session, here, whole
from conversation.slip import slip_picture
from conversation.sums.sum_told import sum_told
from conversation.treatments import fewer_sums, of_a_treatment
from conversation.ways import CHECK, way_of
from conversation.wording import (
    asking,
    besides,
    choice,
    for_channel,
    heading,
    help_id,
    in_short,
    meant,
    numbered,
    optional,
    printed,
    short,
    start,
    wording,
)
from conversation.wording import which as which_one
from locales import LANGUAGES, Language
from summary import text as summary_text

REMOVE: Final = "remove"
"""In place of a question's id: the button removes the treatment of its value."""
TREATMENT: Final = "treatment"
"""Among the answers so far: the button shows the answers of the treatment of its value."""
_WITH_AN_EXAMPLE, EXPLAINED = SECOND, 3
"""The times in a row that something was not understood, at which there is an example, and an explanation."""
_TELL_HOW: Final = frozenset(
    {"problem.day.not_remembered", *(f"problem.amount.{each}" for each in ("of_else", "not_earlier", "no_aid"))}
)
"""What was wrong with an answer that tells by itself how it can be typed."""


def position(session: Session, today: date) -> list[Message]:
    """What is expected now: a language, the open question, or the result."""
    if session.language is None:
        return [ask_language()]
    if pending(session.answers):
        return [_proposal(session, today)]
    found = here(session, today)
    question = found.expected
    if question is None:
        return _result(session, found)
    if found.begins:
        return [greeting(session, found) if session.channel.greeting else _page(session, found, question)]
    problem = [told_problem(session, found.problem), say(session, "turn.mend")] if found.problem else []
    return [*problem, _ask(session, found, question)]


def again(session: Session, today: date) -> list[Message]:
    """What is expected now, after a word about something else: no result for a second time."""
    if session.language and not pending(session.answers) and here(session, today).expected is None:
        return [the_end(session)]
    return position(session, today)


def buttons_again(session: Session, text: str, today: date) -> Message:
    """A word, with the buttons of what stands above it; without buttons the word alone."""
    last = again(session, today)[-1]
    return Message(text, last.choices, last.question)


def all_shown(session: Session, today: date) -> Message:
    """Every choice of the question at hand, after a no to the commonest one."""
    return buttons_again(session, session.spoken.text("easier.all"), today)


def greeting(session: Session, found: Journey) -> Message:
    """All of the start in one short message; its buttons are the consent and the first answer."""
    id = session.channel.greeting if found.way is CHECK else "navigator.greeting"
    return Message(session.spoken.text(id or ""), _consents(session), WHO)


def _consents(session: Session) -> tuple[tuple[str, str], ...]:
    """The first answers, each of them the consent."""
    return tuple((value, session.spoken.text(f"button.who.{value}")) for value in QUESTIONS[WHO].choices)


def start_in_full(session: Session, found: Journey) -> Message:
    """All that the start page says, for who asks to read more than the greeting."""
    ids = (heading(found.way), *start(session.channel, found.way))
    return Message("\n".join(wording(session.spoken, id, found.facts) for id in ids))


def ask_language() -> Message:
    """In every language at once: whoever reads it knows none of the others for sure."""
    asked = [each.text(f"ask.{LANGUAGE.id}") for each in LANGUAGES.values()]
    names = [f"{number}. {each.name}" for number, each in enumerate(LANGUAGES.values(), start=1)]
    return Message(
        "\n".join([*asked, *names]), tuple((code, each.name) for code, each in LANGUAGES.items()), LANGUAGE.id
    )


def _result(session: Session, found: Journey) -> list[Message]:
    """What stands first of a result; the rest of it is offered, and what else can be done."""
    session.answers = {id: answer for id, answer in session.answers.items() if id != READ}
    told = parts(session, found)
    first = Message(told.first, result=True)
    if session.channel.buttons:
        return [first]
    typed = [say(session, f"offer.{each.id}.typed") for each in wishes(found, session.offices)]
    typed = [*([say(session, "offer.another.typed")] if found.takes_another else []), *typed]
    return [first, *_offered(session, told), *typed, the_end(session)]


def part(session: Session, found: Journey, ids: tuple[str, ...]) -> list[Message]:
    """One part of the result that was asked for, the first of these that there is; nothing where there is none."""
    told = parts(session, found)
    if ANSWER in ids and found.way is CHECK:
        return [Message(told.first), *_offered(session, told)]
    asked = next((each for id in ids for each in told.rest if each.id == id), None)
    if asked is None:
        return []
    read = dict.fromkeys([*session.answers.get(READ, "").split(), asked.id])
    session.answers = session.answers | {READ: " ".join(read)}
    return [Message(asked.text), *_offered(session, told)]


def unread(session: Session, told: Parts) -> list[Part]:
    """The parts of the result that were not sent yet."""
    read = session.answers.get(READ, "").split()
    return [each for each in told.rest if each.id not in read]


def _offered(session: Session, told: Parts) -> list[Message]:
    """The parts that were not sent yet, to be typed by their numbers; with buttons these stand under every message."""
    left = unread(session, told)
    if session.channel.buttons or not left:
        return []
    lines = [f"{number}. {each.title}" for number, each in enumerate(told.rest, start=1) if each in left]
    return [Message("\n".join([session.spoken.text("turn.parts"), *lines]))]


def after_wish(session: Session, wish: Wish, found: Journey) -> list[Message]:
    """What the answer to an optional question tells, without the whole result again."""
    told = wish.told(session.answers, found.facts, session.offices)
    return [
        *(Message(summary_text((each,), session.spoken, found.facts.other)) for each in told),
        the_end(session),
    ]


def _page(session: Session, found: Journey, question: Question) -> Message:
    """The start of a way in full, with the first answer under it."""
    choices = _consents(session)
    listed = [f"{number}. {label}" for number, (_, label) in enumerate(choices, start=1)]
    page = start_in_full(session, found).text
    return Message("\n".join([page, *(listed if session.channel.numbers else [])]), choices, question.id)


def _ask(session: Session, found: Journey, question: Question) -> Message:
    """A question; with its answer so far, where it is asked again."""
    spoken, facts, channel = session.spoken, found.facts.of(question.treatment), session.channel
    lines = []
    if not question.optional:
        lines.append(spoken.text("turn.progress", left=str(found.left)))
        lines += _range_so_far(session, found)
    if question.name.startswith("slip_"):
        lines.append(slip_picture(spoken, question, drawn=channel.fixed_width))
    asked = asking(spoken, question, facts)
    about = str(found.told_of)
    lines.append(spoken.text("turn.treatment.asked", number=about, question=asked) if found.told_of else asked)
    if hint := optional(spoken, f"ask.{question.name}.hint", facts):
        lines += ["", hint] if channel.buttons else [hint]
    kept = as_given(session.answers).get(question.id)
    if kept and kept != SKIP and {BACK, CHANGE} & session.answers.keys():
        lines.append(spoken.text("turn.kept", answer=printed(spoken, question, kept, facts)))
    told = () if kept else sum_told(session, question)
    sum_of = "turn.sum_told.in_all" if question.name == "paid_in_all" else "turn.sum_told"
    lines += [spoken.text(sum_of, sum=fen(each)) for each in told]
    month = "" if kept else month_told(session, question, found)
    return _with_choices(session, found, question, lines, (month,) if month else told)


def _range_so_far(session: Session, found: Journey) -> list[str]:
    """What the figure lies between so far, after the answer that made it so; not where a question is asked again."""
    told = None if {BACK, CHANGE, MISSED} & session.answers.keys() else outlook(found)
    return [session.spoken.text(told.message, **told.given)] if told and told.changed else []


def _with_choices(
    session: Session, found: Journey, question: Question, lines: list[str], sums: Collection[str] = ()
) -> Message:
    """These lines, and the choices: as buttons, or with what is to be typed for each. `sums`: what was told before, in
    yuan, each with a button of its own."""
    spoken, facts = session.spoken, found.facts.of(question.treatment)
    labels = tuple((value, choice(spoken, question, value, facts)) for value in question.offered(facts))
    listed = []
    for number, (value, label) in enumerate(labels, start=1):
        hint = optional(spoken, f"choice.{question.name}.{value}.hint", facts)
        if not session.channel.numbers:  # the choices are buttons there
            listed += [spoken.text("turn.choice", label=label, hint=hint)] if hint else []
            continue
        # Beside an amount or a day a number would be taken for one, so there a choice has a word.
        if question.kind == "choice":
            listed.append(f"{number}. {label}")
        else:
            word = spoken.text(f"choice.{question.kind}.{value}.word")
            listed.append(spoken.text("turn.or_word", label=label, word=word))
        listed += [f"   {hint}"] if hint else []
    told = tuple((each, printed(spoken, question, each, facts)) for each in sums)
    return Message("\n".join([*lines, *listed]), (*told, *labels), question.id)


def standing(session: Session, found: Journey) -> dict[str, str]:
    """Every answer as it was given: those that apply, and those told in a sentence to questions that are still to
    come."""
    told = {id: session.answers[id] for id in in_order(session.answers) if session.answers[id] not in (OPEN, SKIP)}
    return {**as_given(told), **as_given(found.applying)}


def _proposal(session: Session, today: date) -> Message:
    """What was read out of a sentence, and whether it is right; or which of it is wrong."""
    spoken, facts = session.spoken, facts_with(session.answers, today)
    known = standing(session, here(session, today))
    read = []
    for id, answer in pending(session.answers).items():
        question = asked_by(id)
        about = numbered(spoken, question, facts)
        told = printed(spoken, question, answer, facts)
        before = known.get(id) or session.replaced.get(id, answer)
        if before == answer:
            read.append((id, spoken.text("heard.line", short=about, answer=told)))
        else:
            was = printed(spoken, question, before, facts)
            read.append((id, spoken.text("heard.line.was", short=about, answer=told, before=was)))
    if HEARD.id in session.answers:
        lines = [f"{number}. {line}" for number, (_, line) in enumerate(read, start=1)]
        return Message(
            "\n".join([spoken.text("heard.which"), *(lines if session.channel.numbers else [])]), tuple(read), WRONG
        )
    choices = tuple((value, choice(spoken, HEARD, value, facts)) for value in HEARD.choices)
    listed = [f"{number}. {label}" for number, (_, label) in enumerate(choices, start=1)]
    lines = [spoken.text("heard.ask"), *(f"· {line}" for _, line in read)]
    if left := [besides(spoken, id, facts) for id in asked_besides(session.answers)]:
        lines.append(spoken.text("heard.besides", shorts=spoken.text("heard.between").join(left)))
    return Message("\n".join([*lines, *(listed if session.channel.numbers else [])]), choices, HEARD.id)


def misunderstood(
    session: Session, question: Question, found: Journey, problem: Problem, missed: int, *, not_known: bool = False
) -> list[Message]:
    """That it was not understood: in a line; then as one yes or no, or with an example; then explained, with the way on
    for who is not sure, and who helps; from then on a kind line, and who helps, by turns. The buttons go with each.

    `not_known`: somebody told that he does not know, which was understood.
    """
    spoken, facts = session.spoken, found.facts.of(question.treatment)
    expected = position(session, facts.today)[-1]
    if missed == _WITH_AN_EXAMPLE and not session.channel.buttons:
        return [_example(session, question, problem, facts), expected]
    if missed == _WITH_AN_EXAMPLE and (told := easier(session, question, facts)):
        return [told]
    if missed == _WITH_AN_EXAMPLE:
        text = _example(session, question, problem, facts).text
    elif missed == EXPLAINED:
        help = optional(spoken, help_id(question), facts)
        longer = [help] if help else [] if not_known else [told_problem(session, problem).text]
        goes_on = [not_sure(spoken, question, facts)] if UNSURE in question.offered(facts) else []
        text = "\n\n".join([*longer, *goes_on, spoken.text("turn.person")])
    elif missed > EXPLAINED:
        still = spoken.text("turn.still") if expected.choices else _example(session, question, problem, facts).text
        text = spoken.text("turn.person") if missed % 2 else still
    else:
        text = told_problem(session, problem).text
    return [Message(text, expected.choices, expected.question)]


def not_sure(spoken: Language, question: Question, facts: Facts, known: str = UNSURE) -> str:
    """That it goes on for who is not sure, with the choice (`known`: its value) as it is called at this question."""
    return spoken.text("turn.not_sure", choice=choice(spoken, question, known, facts))


def _example(session: Session, question: Question, problem: Problem, facts: Facts) -> Message:
    """An answer as it can be typed; what was wrong, where that tells it already."""
    if problem.message in _TELL_HOW:
        return told_problem(session, problem)
    first = choice(session.spoken, question, question.offered(facts)[0], facts) if question.kind == "choice" else ""
    return say(session, f"turn.example.{question.kind}", choice=first, today=facts.today)


def which(session: Session, question: Question, facts: Facts, candidates: tuple[str, ...]) -> Message:
    """The question asked back, with the answers that may have been meant."""
    facts = facts.of(question.treatment)
    spoken, offered = session.spoken, question.offered(facts)
    told = tuple((value, meant(spoken, question, value, facts)) for value in candidates)
    lines = [which_one(spoken, question, candidates, facts)]
    if session.channel.numbers:
        numbered = [value for value, _ in told if value in offered]
        lines += [
            f"{offered.index(value) + 1}. {label}" if value in numbered else f"· {label}" for value, label in told
        ]
    return Message("\n".join(lines), told, question.id)


def to_remove(session: Session, treatment: int, today: date) -> Message:
    """Whether a treatment is really to be removed; only the last one of which it was asked can be."""
    session.answers = session.answers | {REMOVING: str(treatment), ASIDE: REMOVING}
    spoken, facts = session.spoken, whole(session, today).facts
    choices = ((str(treatment), spoken.text("button.remove.yes")), ("no", spoken.text("button.remove.no")))
    return Message(spoken.text("remove.ask", treatment=dated(spoken, facts, treatment)), choices, REMOVE)


def dated(spoken: Language, facts: Facts, treatment: int) -> str:
    """A treatment by its number, and its day where that was told."""
    of = facts.of(treatment)
    if "on" in of.answers:
        return spoken.text("treatment.dated", number=str(treatment), on=of.on)
    return spoken.text("turn.treatment", number=str(treatment))


def check(session: Session, found: Journey) -> Message:
    """The answers so far, each with a way to change it. Of several treatments there is a line each where choices are
    pressed, with a button to its answers."""
    spoken, facts, channel = session.spoken, found.facts, session.channel
    if found.expected is None:
        session.answers = session.answers | {ASIDE: LISTED}
    lines = [wording(spoken, "check.so_far", facts)]
    changes, heading = [], ""
    several = facts.treatments > 1
    for number, (question, answer) in enumerate(lines_of(found), start=1):
        if several and not channel.numbers and of_a_treatment(question.name):
            continue
        if several and heading != (heading := _heading(spoken, facts, question)):
            lines += ["", heading]
        lines.append(_line(spoken, question, answer, facts, number))
        changes.append(change_of(spoken, question, facts))
    if several and not channel.numbers:
        every = range(1, facts.treatments + 1)
        lines += ["", *(_in_a_line(spoken, facts, each) for each in every)]
        changes += [(f"{TREATMENT}.{each}", spoken.text("check.treatment", number=str(each))) for each in every]
    kept = [numbered(spoken, asked_by(id), facts) for id in found.told_as_kept]
    if kept:
        lines.append(spoken.text("check.left_out", shorts=spoken.listed(kept)))
    if found.aside:
        lines.append(set_aside(spoken, found))
    if channel.numbers:
        how = ["check.how", "check.how.remove"] if several else ["check.how"]
        return Message("\n".join([*lines, *map(spoken.text, how)]))
    return Message("\n".join(lines), tuple(changes), "check")


def check_treatment(session: Session, treatment: int, today: date) -> Message:
    """The answers of one of several treatments, each with a way to change it, and a way to remove it."""
    spoken, found = session.spoken, whole(session, today)
    lines, changes = [f"{dated(spoken, found.facts, treatment)}"], []
    for question, answer in lines_of(found):
        if question.treatment == treatment and of_a_treatment(question.name):
            lines.append(_line(spoken, question, answer, found.facts, len(lines)))
            changes.append(change_of(spoken, question, found.facts))
    changes.append((f"{REMOVE}.{treatment}", spoken.text("check.remove", number=str(treatment))))
    return Message("\n".join(lines), tuple(changes), "check")


def _line(spoken: Language, question: Question, answer: str, facts: Facts, number: int) -> str:
    read = printed(spoken, question, answer, facts)
    return spoken.text("check.line", number=str(number), short=short(spoken, question, facts), answer=read)


def change_of(spoken: Language, question: Question, facts: Facts) -> tuple[str, str]:
    """The button of a list of answers with which one of them is changed."""
    return question.id, spoken.text("check.change", short=short(spoken, question, facts))


def _in_a_line(spoken: Language, facts: Facts, treatment: int) -> str:
    told = in_short(spoken, facts.of(treatment))
    name = dated(spoken, facts, treatment)
    return spoken.text("heard.line", short=name, answer=told) if told else name


def _heading(spoken: Language, facts: Facts, question: Question) -> str:
    """Over the answers of a treatment, and over those of the person."""
    if not of_a_treatment(question.name):
        return spoken.text("check.person")
    return dated(spoken, facts, question.treatment)


def lines_of(found: Journey) -> list[tuple[Question, str]]:
    """The answers so far, as they were given, with their questions: of several treatments first those of the person."""
    if found.facts.treatments == 1:
        return list(found.given)
    return sorted(found.given, key=lambda each: each[0].treatment if of_a_treatment(each[0].name) else 0)


def say(session: Session, id: str, **given: Any) -> Message:
    """A word of its own, in the variant for what the channel can show."""
    return Message(session.spoken.text(for_channel(session.spoken, id, session.channel), **given))


def say_first(session: Session, id: str, today: date) -> list[Message]:
    """A word before what is expected now; none before a language is chosen."""
    return [*([say(session, id)] if session.language else []), *position(session, today)]


def sums_anew(session: Session, before: Mapping[str, str]) -> list[Message]:
    """Why sums that were told before are asked again; nothing where all stand."""
    return [say(session, "another.sums_again")] if fewer_sums(before, session.answers) else []


def set_aside(spoken: Language, found: Journey) -> str:
    """That several treatments are kept and do not count beside a plan."""
    return spoken.text("turn.aside", count=str(found.aside), short=short(spoken, QUESTIONS["when"], found.facts))


def counts_no_more(session: Session, before: Journey, today: date, *, old: bool) -> list[Message]:
    """What counted before an answer and does not any more, where nobody would look for it: several treatments beside a
    plan, and what an `old` button, not one of the question at hand, takes away. Nothing where all counts, is asked
    again, or does not matter as the outcome is certain, which is told."""
    spoken, found = session.spoken, whole(session, today)
    if found.aside and not before.aside:
        return [Message(set_aside(spoken, found))]
    if not old or found.certain or found.way is not CHECK:
        return []
    still = {*found.applying, *found.ahead, *found.to_come}
    still |= {one for each in still if (one := instead(each))}
    lost = [id for id in as_given(before.facts.answers) if id not in still and instead(id) not in still]
    shorts = [numbered(spoken, asked_by(id), before.facts) for id in lost]
    return [say(session, "turn.dropped", shorts=spoken.listed(shorts))] if shorts else []


def told_problem(session: Session, problem: Problem) -> Message:
    """What was wrong, and what to press or to type instead."""
    return say(session, problem.message, **problem.given)


def of_else(session: Session) -> list[Message]:
    """That the result is of one person; what is told next may still be of the other."""
    session.answers = session.answers | {ASIDE: "yes"}
    return [say(session, "turn.this_case"), the_end(session)]


def the_end(session: Session) -> Message:
    """That all has been told, and what can be done now."""
    return say(session, "turn.done" if way_of(session.answers) is CHECK else "navigator.done")
