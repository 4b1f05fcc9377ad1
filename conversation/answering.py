"""What was typed, taken in: as the answer to the open question, as a correction, as a sentence that is proposed first,
or as a question to the guide; else it is said that it was not understood, each time in an easier way."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from conversation import about
from conversation.beside import AGREED, DENIAL, KEEP, MISTAKEN, NEITHER, PLACES, REPEAT, beside, mistake_in, urgent
from conversation.county import COUNTY
from conversation.easier import said_to
from conversation.ending import before_it_ends, sure
from conversation.facts import UNSURE
from conversation.guide import first_aid, from_guide, guided, reader
from conversation.journey import BACK, CHANGE, MISSED, NOTED, READ, REMOVING, TOLD, WHICH, Journey, answered, journey
from conversation.kept import WHO, as_given
from conversation.mistaken import asked_again, denied, is_figure, may_be, right_instead
from conversation.parts import parts
from conversation.problem import Problem, asked_back
from conversation.proposal import (
    HEARD,
    RIGHT,
    asked_besides,
    confirmed,
    facts_with,
    left_out,
    of_this,
    pending,
    proposing,
)
from conversation.questions import QUESTIONS, Question, asked_by, question_of
from conversation.result import wishes
from conversation.sections import ANSWER, asked_for
from conversation.session import GUIDE, Message, Session, here, whole, without_again
from conversation.showing import (
    EXPLAINED,
    after_wish,
    all_shown,
    ask_language,
    buttons_again,
    counts_no_more,
    misunderstood,
    part,
    position,
    say,
    standing,
    start_in_full,
    sums_anew,
    the_end,
    which,
)
from conversation.treatments import AS_FIRST, DIFFERS, OTHER_STATUS, another, count, split
from conversation.understanding import accepts, meant_only, understood
from conversation.understanding.amounts import is_nothing
from conversation.understanding.choices import choice as heard
from conversation.understanding.choices import names_another, number, of_label
from conversation.understanding.concluded import Proposal
from conversation.understanding.days_in_text import days_in
from conversation.understanding.denial import denies
from conversation.understanding.languages import by_number_or_name
from conversation.understanding.lexicon import SIGNS, asks, clauses, confirms, holds, tokens, words_meaning, words_of
from conversation.understanding.plain import plain
from conversation.understanding.sentence import proposed
from conversation.understanding.spelling import key
from conversation.ways import way_of
from conversation.wording import labels, printed
from locales import LANGUAGES
from offices import COUNTIES

_DENIES: Final = "不是"
_MOST_NUMBERED: Final = 9
_SEVERAL: Final = 2
MORE = "more"
"""On a button of the start: to read all that its page says."""

_OF_TIME: Final = ("when", "on", "stage")
_NOT_HAPPENED: Final = frozenset({"if", "wish", "others", "perhaps"})
"""Signs of what has not happened, or not to the one who is helped."""


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
    missed = _missed(session, who)
    session.answers = session.answers | {MISSED: f"{who.id}.{missed}"}
    if missed == 1:
        return [say(session, "greeting.again"), *position(session, today)]
    person = f"\n\n{session.spoken.text('turn.person')}" if missed % 2 else ""
    return [buttons_again(session, session.spoken.text("greeting.tap") + person, today)]


def corrected(session: Session, id: str, said: str, today: date) -> list[Message] | None:
    """An answer that was changed where it had been written: shown before it counts. None where it is none any more."""
    found = whole(session, today)
    question = question_of(id)
    before = as_given(found.applying).get(id)
    if before is None or question is None:
        return None
    read = understood(question, said, found.facts)
    if isinstance(read, Problem) and read.candidates:
        return [which(session, question, found.facts, read.candidates)]
    if isinstance(read, Problem) or not accepts(question, read, found.facts):
        return [buttons_again(session, session.spoken.text("turn.edited"), today)]
    return None if read == before else propose(session, {id: read}, today)


def take(session: Session, said: str, today: date) -> list[Message]:
    """What was typed, in the order in which it can be meant."""
    found = here(session, today)
    question = found.expected
    if pending(session.answers):
        return _to_proposal(session, said, found, today)
    if question is None:
        return _after_all(session, said, found, today)
    if found.begins and session.channel.greeting:
        return greeted(session, said, today)
    if told := _about_the_last(session, question, said, found, today):
        return told
    noted, enough = session.answers.get(NOTED) == question.id, _asked_enough(session, question, said)
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    if (meant := said_to(session, question, said)) is not None:
        return _record(session, question, meant, found, today) if meant else [all_shown(session, today)]
    answer = understood(question, said, found.facts, numbered=session.channel.numbers)
    if told := _corrected(session, said, found, today, isinstance(answer, Problem)):
        return told
    sentence = _sentence(said, found)
    more = _more(said, sentence, found, question, answer)
    if more and found.begins and WHO not in more:
        return [say(session, "greeting.again"), *position(session, today)]
    if more:
        pages = [about.perhaps(reader(session, today), said)] if asks(said) else []
        offered = [Message(*page, GUIDE) for page in pages if page]
        return [*offered, *propose(session, more, today, sentence.ask)]
    answer = _in_doubt(question, answer, said, found, enough=enough)
    if isinstance(answer, Problem) and answer.message == "problem.which":
        session.answers = session.answers | {WHICH: " ".join((question.id, *answer.candidates))}
        return [which(session, question, found.facts, answer.candidates)]
    if (
        isinstance(answer, Problem)
        and noted
        and (beside(said) == AGREED or key(plain(said)) in words_meaning("any", "yes"))
    ):
        return [buttons_again(session, session.spoken.text("turn.agreed"), today)]
    if isinstance(answer, Problem):
        return _asks_anew(session, said, found, today) or _not_understood(session, question, said, answer, today)
    return _record(session, question, answer, found, today)


def _in_doubt(question: Question, answer: str | Problem, said: str, found: Journey, *, enough: bool) -> str | Problem:
    """What is asked back, beyond what the words of an answer leave in doubt: as what another treatment differs; and
    before it ends with nothing. `enough`: whether that was asked, or need not be."""
    if question.name == DIFFERS and isinstance(answer, Problem) and _of_status(said):
        same = "household" in proposed(said, found.facts).answers  # what differs was proposed above
        return replace(answer, message="problem.which", candidates=(AS_FIRST, OTHER_STATUS)[not same :])
    if enough or isinstance(answer, Problem):
        return answer
    instead = before_it_ends(question, answer, said, found.facts.of(question.treatment))
    return asked_back(*instead) if instead else answer


def _of_status(said: str) -> bool:
    """Whether a status is named, be it that there was none of it yet: 那时候还没有低保."""
    return any("household" in token.means for each in clauses(plain(said)) for token in tokens(each))


def _sentence(said: str, found: Journey) -> Proposal:
    """What a sentence holds: of a treatment that of the one which is asked about, after the result the last told."""
    treatment = found.expected.treatment if found.expected else found.facts.treatments
    facts = found.facts.of(treatment)
    if beside(said) == NEITHER:  # of what was shown, be it of another question
        return Proposal({}, {})
    return sure(of_this(proposed(said, facts), treatment, facts.answers), said, facts)


def _about_the_last(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of the answer that was read back just above, or stands under the question that is asked again."""
    if confirms(said) and (told := _confirmed(session, question, found, today)):
        return told
    if told := _of_those(session, question, said, found, today):
        return told
    if len(meant := _asked_back(session, question)) == 1 and (agreed := _yes_or_no(said)) is not None:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        return _record(session, question, meant[0], found, today) if agreed else [all_shown(session, today)]
    said_so = beside(said)
    if said_so in (DENIAL, MISTAKEN) and session.answers.get(NOTED) == question.id:
        return asked_again(session, found, today)
    stands = as_given(session.answers).get(question.id)
    if stands and {BACK, CHANGE} & session.answers.keys() and (confirms(said) or said_so in (AGREED, KEEP)):
        return _record(session, question, stands, found, today)
    return []


def _yes_or_no(said: str) -> bool | None:
    """What is said to 您说的是…吗? None where it is neither yes nor no."""
    word, said_so = key(plain(said)), beside(said)
    if said_so == AGREED or word in words_meaning("any", "yes"):
        return True
    return False if said_so in (DENIAL, NEITHER) or word in words_meaning("any", "no") else None


def _of_those(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """Which of the answers that were asked back was meant, by where it stands; a number of none of them, or that may be
    a sum, asks back again."""
    meant, said_so, place = _asked_back(session, question), beside(said), number(said, _MOST_NUMBERED)
    offered = question.offered(found.facts.of(question.treatment))
    among = meant if len(meant) > 1 else offered if session.channel.numbers and question.kind == "choice" else ()
    if said_so in PLACES and PLACES[said_so] < len(among):
        return _record(session, question, among[PLACES[said_so]], found, today)
    if len(meant) > 1 and said_so == NEITHER:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        return [all_shown(session, today)]
    if len(meant) < _SEVERAL or place is None:
        return []
    if question.kind == "choice":
        shown = session.channel.numbers and place < len(offered) and offered[place] in meant
        return [] if shown or not session.channel.numbers else [which(session, question, found.facts, meant)]
    return [which(session, question, found.facts, meant)] if place < len(meant) else []


def _confirmed(session: Session, question: Question, found: Journey, today: date) -> list[Message]:
    """A yes to what was read back, or asked back, just above; nothing where neither was."""
    if meant := _asked_back(session, question):
        if len(meant) > 1:
            return [which(session, question, found.facts, meant)]
        return _record(session, question, meant[0], found, today)
    if session.answers.get(NOTED) != question.id:
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id != NOTED}
    return [buttons_again(session, session.spoken.text("turn.agreed"), today)]


def _record(session: Session, question: Question, answer: str, found: Journey, today: date) -> list[Message]:
    before, session.answers = session.answers, answered(session.answers, question.id, answer)
    if question.optional:
        return after_wish(session, question.optional, found)
    if here(session, today).problem:
        return position(session, today)
    noted = printed(session.spoken, question, answer, found.facts)
    less = [*counts_no_more(session, found, today, old=False), *sums_anew(session, before)]
    _read_back(session, today)
    return [say(session, "turn.noted", answer=noted), *less, *position(session, today)]


def _read_back(session: Session, today: date) -> None:
    """Mark that something was read back above the question that comes now, so that a yes may belong to that."""
    asked = here(session, today).expected
    if asked:
        session.answers = session.answers | {NOTED: asked.id}


def propose(session: Session, read: Mapping[str, str], today: date, ask: Collection[str] = ()) -> list[Message]:
    """What was read, to be confirmed before it counts. `ask`: the questions of which something was said unclearly."""
    session.answers = proposing(session.answers, read, ask)
    return position(session, today)


def _to_proposal(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A word about what was read: that it is right, which of it is wrong, or more of it."""
    asked = HEARD if HEARD.id not in session.answers else None
    lines = list(pending(session.answers))
    place = number(said, 2 if asked else len(lines)) if session.channel.numbers else None
    if place is not None:
        return reply_to_proposal(session, HEARD.choices[place], today) if asked else drop(session, lines[place], today)
    if changed := _proposed_otherwise(session, said, found, today):
        return changed
    meant, said_so = heard(said, HEARD.id, labels(HEARD, found.facts)), beside(said)
    if confirms(said) or said_so in (AGREED, DENIAL, MISTAKEN):
        return reply_to_proposal(session, "no" if said_so in (DENIAL, MISTAKEN) else RIGHT, today)
    promised = holds(key(plain(said)), "in_promised")
    if meant.sure and _one_word(said, HEARD, found) and not is_nothing(said) and not promised:
        return reply_to_proposal(session, meant.values[0], today)
    more = _sentence(right_instead(said) or said, found)
    told = more.answers or _told_besides(session, said, found, today)
    if told or more.ask:
        return propose(session, told, today, more.ask)
    if urgent(said):
        return first_aid(session, today)
    if asks(said) and (page := from_guide(session, said, today)):
        return page
    missed = _missed(session, HEARD)
    session.answers = session.answers | {MISSED: f"{HEARD.id}.{missed}"}
    if asked is None:
        person = f"\n\n{session.spoken.text('turn.person')}" if missed % EXPLAINED == 0 else ""
        return [buttons_again(session, session.spoken.text("heard.which") + person, today)]
    return misunderstood(session, HEARD, found, Problem("problem.heard"), missed)


def _told_besides(session: Session, said: str, found: Journey, today: date) -> dict[str, str]:
    """An answer that is typed under what was read: to the question that was open, or to the one that will be (今年), or
    to one of those that were read, as it stands or otherwise (2500). Words that answer each question are about what was
    read, and an answer with which it would end is asked for by itself."""
    if key(plain(said)) in words_of("any") or asks(said):
        return {}
    read, facts = pending(session.answers), facts_with(session.answers, today)
    comes = journey(confirmed(session.answers), today, way_of(session.answers)).next
    asked = [each for each in (found.next, comes) if each and each.id not in read]
    asked = [each for each in asked if "amount" not in (each.name, each.kind)]
    figure = is_figure(said, today)
    lines = [asked_by(id) for id in reversed(read)]
    for questions in ([each for each in lines if figure and each.kind != "choice"], asked, lines):
        meant = [(each, understood(each, said, facts)) for each in questions]
        told = {
            each.id: value
            for each, value in meant
            if isinstance(value, str) and not before_it_ends(each, value, said, facts)
        }
        if len(told) == 1 or (told and questions is not lines):
            return dict([*told.items()][:1])
    return {}


def _proposed_otherwise(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A line of what was read said to be wrong, denied, or told as it is right; nothing where none is."""
    read, facts = pending(session.answers), facts_with(session.answers, today)
    if named := next((id for id in read if split(id)[0] == mistake_in(said)), None):
        return drop(session, named, today)
    if rest := right_instead(said):
        figure = is_figure(rest, today)
        for id in reversed(read):
            question = asked_by(id)
            right = understood(question, rest, facts) if may_be(question.name, question.kind, figure) else None
            if isinstance(right, str) and accepts(question, right, facts):
                return propose(session, {id: right}, today)
    sentence = _sentence(said, found)
    told = sentence.answers
    gone = [id for id in denied(said, read) if id not in told]
    for id in gone:
        session.answers = left_out(session.answers, id)
    return propose(session, told, today, sentence.ask) if gone and told else position(session, today) if gone else []


def reply_to_proposal(session: Session, value: str, today: date) -> list[Message]:
    """What was read counts from now on; or it is asked which of it is wrong."""
    if value != RIGHT:
        session.answers = session.answers | {HEARD.id: value}
        return position(session, today)
    found = whole(session, today)
    unclear = [id for id in asked_besides(session.answers) if id in as_given(found.applying)]
    before, session.answers = session.answers, confirmed(session.answers)
    if unclear and here(session, today).expected is None:
        session.answers = session.answers | {CHANGE: unclear[0]}
    less = [*counts_no_more(session, found, today, old=False), *sums_anew(session, before)]
    _read_back(session, today)
    return [*less, *position(session, today)]


def drop(session: Session, question: str, today: date) -> list[Message]:
    """Without one of the things that were read; the others stand to be confirmed."""
    session.answers = left_out(session.answers, question)
    return position(session, today)


def _more(said: str, sentence: Proposal, found: Journey, question: Question, answer: str | Problem) -> dict[str, str]:
    """What a text says beyond the answer to the open question, with that; nothing where it is this answer only."""
    if question.optional:
        return {}
    read, known = as_given(sentence.answers), {"designated": found.facts.designated, **as_given(found.facts.answers)}
    if isinstance(answer, str) and _one_word(said, question, found, own=True):
        return {}
    new = {id: value for id, value in read.items() if known.get(id) != value}
    if question.name.startswith("earlier"):  # 去年住过院: that is when the earlier one was
        new = {id: value for id, value in new.items() if split(id)[0] not in _OF_TIME}
    if not new.keys() - {question.id}:
        # Alone it was read with care for the question already: it is taken, asked back or not understood.
        return {}
    return new | ({question.id: answer} if isinstance(answer, str) else {})


def _one_word(said: str, question: Question, found: Journey, *, own: bool = False) -> bool:
    """Whether only one thing was said: a choice of the question as it is offered, or one word. `own`: one that answers
    the question, and not one beside it that does (给我 in 民政局给我打低保钱)."""
    names = {of_label(text) for texts in labels(question, found.facts).values() for text in texts}
    meant = [token for each in clauses(plain(said)) for token in tokens(each) if token.means.keys() - SIGNS.keys()]
    others = [token for token in meant if not token.answers(question.name) and "any" not in token.means]
    return key(plain(said)) in names or (len(meant) <= 1 and not (own and others))


def _corrected(session: Session, said: str, found: Journey, today: date, no_answer: bool) -> list[Message]:
    """A correction, proposed or asked back; nothing where it is none. `no_answer`: whether it answers no question at
    hand; else it may be that: 不是3月4号，是3月5号."""
    rest = right_instead(said) if no_answer or not plain(said).startswith(_DENIES) else ""
    sentence = _sentence(rest, found) if rest else Proposal({}, {})
    if len(_news(session, sentence.answers, found)) > is_figure(rest, today):  # a figure alone is read below
        return propose(session, sentence.answers, today, sentence.ask)
    question, read = _correction(session, rest, found, today) or (None, None)
    if question is None or read is None:
        return []
    if not no_answer and question.kind == "choice" and is_figure(rest, today):
        return []  # a day, where one is asked
    if isinstance(read, Problem):
        return [which(session, question, found.facts, read.candidates)]
    if _news(session, {question.id: read}, found):
        return propose(session, {question.id: read}, today)
    return [_noted_already(session, {question.id: read}, found, today)] if no_answer else []


def _correction(session: Session, rest: str, found: Journey, today: date) -> tuple[Question, str | Problem] | None:
    """The last answer of which that which is right ("是两万二") can be another one, with it; as a problem where several
    figures may be meant."""
    if not rest or key(rest) in words_of("any"):
        return None
    figure = is_figure(rest, today)
    unclear: tuple[Question, str | Problem] | None = None
    to_come = [asked_by(id) for id in standing(session, found).keys() - as_given(found.applying).keys()]
    for question in (*to_come, *(question for question, _ in reversed(found.given))):
        if not may_be(question.name, question.kind, figure):
            continue
        read = understood(question, rest, found.facts)
        if isinstance(read, Problem):
            if read.candidates and figure and question.kind != "choice":
                unclear = unclear or (question, read)
        elif accepts(question, read, found.facts):
            return question, read
    return unclear


def _asked_back(session: Session, question: Question) -> tuple[str, ...]:
    """The answers of which it was asked last whether one of them was meant."""
    id, *meant = session.answers.get(WHICH, "").split(" ")
    return tuple(meant) if id == question.id else ()


def _asked_enough(session: Session, question: Question, said: str) -> bool:
    """Whether something was asked back already, or the number of a choice was typed where it is shown."""
    by_number = session.channel.numbers and number(said, _MOST_NUMBERED) is not None
    return by_number or bool(_asked_back(session, question))


def _news(session: Session, read: Mapping[str, str], found: Journey) -> dict[str, str]:
    """What of it is not known like that already."""
    known = {"designated": found.facts.designated, **found.applying, **standing(session, found)}
    return {id: value for id, value in read.items() if known.get(id) != value}


def _noted_already(session: Session, read: Mapping[str, str], found: Journey, today: date) -> Message:
    """That it stands like that already."""
    if found.expected:
        session.answers = session.answers | {NOTED: found.expected.id}
    ((id, value),) = read.items()
    noted = printed(session.spoken, asked_by(id), value, found.facts)
    return buttons_again(session, session.spoken.text("turn.noted", answer=noted), today)


def _after_all(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """With the result before one's eyes: a part of it, a correction, or a question to the guide."""
    if confirms(said):
        return [the_end(session)]
    rest = parts(session, found).rest
    place = number(said, len(rest)) if session.channel.numbers else None
    if place is not None:
        return part(session, found, (rest[place].id,))
    if more := another_told(session, said, found, today):
        return more
    if told := _corrected(session, said, found, today, no_answer=True) or _told_anew(session, said, found, today):
        return told
    perhaps = about.perhaps(reader(session, today), said)
    promise = asks(said) and holds(key(plain(said)), "in_certain")
    return (
        (first_aid(session, today) if urgent(said) else [])
        or ([say(session, "turn.no_promise"), *part(session, found, (ANSWER,))] if promise else [])
        or _asks_anew(session, said, found, today)
        or _of_the_county(session, said, found, today)
        or part(session, found, asked_for(said, whole=True))
        or from_guide(session, said, today)
        or part(session, found, asked_for(said, whole=False))
        or ([Message(*perhaps, GUIDE)] if perhaps and asks(said) else [])
        or [*([say(session, "turn.person")] if asks(said) else []), the_end(session)]
    )


def _of_the_county(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The offices of the county that was named, where there are any to tell; nothing where none was."""
    question = next((each for each in wishes(found, session.offices) if each.id == COUNTY), None)
    meant = question and understood(question, said, found.facts)
    if question is None or not isinstance(meant, str) or meant not in COUNTIES:
        return []
    session.answers = answered(session.answers, question.id, meant)
    return after_wish(session, question.optional, found) if question.optional else []


def _told_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Other answers in a sentence that asks nothing, or a figure or a year by itself, proposed; nothing where none is
    another one."""
    if asks(said):
        return []
    sentence, known = _sentence(said, found), as_given(found.applying)
    ask = [id for id, values in sentence.ask.items() if known.get(id) not in (None, *values)]
    if changed := _news(session, sentence.answers, found):
        return propose(session, changed, today, ask)
    for question, answer in reversed(found.given):
        own_share = question.name == "amount" and answer not in ("slip", "paid_only")
        if question.name != "when" and not (own_share and is_figure(said, today)):
            continue
        read = understood(question, said, found.facts)
        if isinstance(read, Problem) and read.candidates and own_share:
            return [which(session, question, found.facts, read.candidates)]
        if isinstance(read, str) and _news(session, {question.id: read}, found):
            return propose(session, {question.id: read}, today)
    return []


def another_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """One more treatment that is told at once: 还有一次，8月3号住院, 6月又住院了. What is said of it is proposed; where
    only the month is said its day is asked. Nothing where neither is, so that it is no change of another one."""
    if not found.takes_another or not _tells_of_another(said, found):
        return []
    more = another(without_again(session))
    facts = replace(found.facts, treatments=count(more)).of(count(more))
    read = of_this(proposed(said, facts), count(more), facts.answers)
    if not read.answers and not any(days_in(plain(said).replace(" ", ""), today)):
        return []
    session.answers = {id: answer for id, answer in more.items() if id not in (READ, REMOVING, TOLD)}
    begins = say(session, "another.goes_on", number=str(count(more)))
    return [begins, *(propose(session, read.answers, today, read.ask) if read.answers else position(session, today))]


def _tells_of_another(said: str, found: Journey) -> bool:
    """Whether a text tells that there was one more treatment of the one who is helped: not that there was none, and not
    that somebody else was treated."""
    words = [token for each in clauses(plain(said)) for token in tokens(each)]
    if not any("another" in token.means.get("command", ()) for token in words) or asks(said):
        return False
    happened = not any(denies(token) or token.means.keys() & _NOT_HAPPENED for token in words)
    return happened and not of_somebody_else(said, found)


def of_somebody_else(said: str, found: Journey) -> bool:
    """Whether a text tells of a relative where somebody asks for himself: 我妈又住院了."""
    return names_another(said, "care") and not found.facts.says("who", "other")


def _asks_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question whose answer is denied without another one: 不是低保. Nothing where none is."""
    gone = [] if asks(said) else denied(said, as_given(found.applying))
    return asked_again(session, found, today, split(gone[-1])[0]) if gone else []


def _not_understood(session: Session, question: Question, said: str, problem: Problem, today: date) -> list[Message]:
    """The page of the guide that was asked for; else what was wrong, in an easier way each time."""
    if urgent(said):
        return first_aid(session, today)
    missed = _missed(session, question)
    if key(plain(said)) in words_meaning("any", UNSURE):  # it is no choice here, so it is explained at once
        missed = max(missed, EXPLAINED)
    told, perhaps = (None, None)
    if not problem.asks_back and (asks(said) or missed > 1):
        told, perhaps = about.asked(reader(session, today), said)
    if told:
        return guided(session, told, today)
    if asks(said) and (asked_for(said, whole=True) or asked_for(said, whole=False)):
        later = buttons_again(session, session.spoken.text("turn.later"), today)
        return [later, *([Message(*perhaps, GUIDE)] if perhaps else [])]
    if question.name == "household" and not problem.asks_back and _of_status(said):  # 低保去年被取消了: not "低保?"
        return [all_shown(session, today)]
    session.answers = session.answers | {MISSED: f"{question.id}.{missed}"}
    told_so = misunderstood(session, question, here(session, today), problem, missed)
    return [*told_so, *([Message(*perhaps, GUIDE)] if perhaps else [])]


def _missed(session: Session, question: Question) -> int:
    """How often in a row an answer to this question was not understood, with this time."""
    id, _, count = session.answers.get(MISSED, "").rpartition(".")
    return int(count) + 1 if id == question.id and count.isdigit() else 1


def wished(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """Ask an optional question, where there is a result to which it belongs; with an answer after it take that."""
    if session.language is None or question not in whole(session, today).offered:
        return position(session, today)
    session.answers = without_again(session) | {CHANGE: question.id}
    return take(session, said, today) if said else position(session, today)
