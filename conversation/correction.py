"""An answer told otherwise: said to be wrong, told as it is right, denied, or changed where it was written. What is
right instead is proposed before it counts."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from conversation.beside import before_this_one, in_fact
from conversation.journey import NOTED, Journey
from conversation.kept import as_given
from conversation.mistaken import asked_again, denied, is_figure, may_be, right_instead, wrong_first
from conversation.problem import Problem
from conversation.proposal_reply import of_which, only_a_town, propose, sentence_told
from conversation.questions import Question, asked_by, question_of
from conversation.session import Message, Session, whole
from conversation.showing import buttons_again, standing, which
from conversation.treatments import split
from conversation.understanding import accepts, understood
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.money.amounts import amount, rough
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_of, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.within.other_money import said_as_own
from conversation.wording import printed

_DENIES: Final = "不是"
_REGISTER: Final = lazily("户口|户籍|호[구적]")
EARLIER: Final = "earlier"
"""Whether there was something before in the year."""


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


def correction_told(session: Session, said: str, found: Journey, today: date, no_answer: bool) -> list[Message]:
    """A correction, proposed or asked back; nothing where it is none. `no_answer`: whether it answers no question at
    hand; else it may be that: 不是3月4号，是3月5号."""
    treatment, told = of_which(said, found)
    rest = right_instead(told) if no_answer or not plain(told).startswith(_DENIES) else ""
    if town := bool(rest) and only_a_town(rest.removeprefix("是")):  # 我说错了 是延吉: the last answer that can be it
        rest = rest.removeprefix("是")
    sentence = sentence_told(rest, found) if rest and not (town or treatment) else Proposal({}, {})
    if len(_news(session, sentence.answers, found)) > is_figure(rest, today):  # a figure alone is read below
        return propose(session, sentence.answers, today, sentence.ask)
    question, read = _correction(session, rest, found, today, wrong_first(told), treatment=treatment) or (None, None)
    if question is None or read is None:
        return []
    if not no_answer and question.kind == "choice" and is_figure(rest, today):
        return []  # a day, where one is asked
    if isinstance(read, Problem):
        return [which(session, question, found.facts, read.candidates)]
    if _news(session, {question.id: read}, found):
        return propose(session, {question.id: read}, today)
    return [_noted_already(session, {question.id: read}, found, today)] if no_answer else []


def _correction(
    session: Session, rest: str, found: Journey, today: date, wrong: str | None, *, treatment: int
) -> tuple[Question, str | Problem] | None:
    """The last answer of which that which is right ("是两万二") can be another one, with it; as a problem where several
    figures may be meant. `wrong`: the name of the question whose answer it is, `treatment` of which."""
    if not rest or key(rest) in words_of("any"):
        return None
    figure = is_figure(rest, today)
    unclear: tuple[Question, str | Problem] | None = None
    to_come = [asked_by(id) for id in standing(session, found).keys() - as_given(found.applying).keys()]
    for question in (*to_come, *(question for question, _ in reversed(found.given))):
        if wrong not in (None, question.name) or not may_be(question.name, question.kind, figure):
            continue
        if treatment not in (0, question.treatment):
            continue
        read = understood(question, rest, found.facts)
        if isinstance(read, Problem):
            if read.candidates and figure and question.kind != "choice":
                unclear = unclear or (question, read)
        elif accepts(question, read, found.facts):
            return question, read
    return unclear


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


def told_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Other answers in a sentence that asks nothing, or a figure or a year by itself, proposed; nothing where none is
    another one."""
    if asks(said):
        return []
    sentence, known = sentence_told(said, found), as_given(found.applying)
    if known.get(EARLIER) == "none" and not names_another(said, EARLIER):
        if _told_before(said, sentence, found):
            return propose(session, {EARLIER: "yes"}, today)
        if before_this_one(said) and is_figure(said, today):  # 以前领过3000
            return asked_again(session, found, today, EARLIER)
    ask = [id for id, values in sentence.ask.items() if known.get(id) not in (None, *values)]
    if changed := _news(session, sentence.answers, found):
        return propose(session, changed, today, ask)
    treatment, rest = of_which(said, found)
    for question, answer in reversed(found.given):
        if treatment not in (0, question.treatment):
            continue
        own_share = question.name == "amount" and answer not in ("slip", "paid_only")
        if question.name != "when" and not (own_share and is_figure(rest, today)):
            continue
        if own_share and number(rest, MOST_NUMBERED) is not None:
            continue  # 8 is the eighth of a list rather than a sum
        read = understood(question, rest, found.facts)
        if isinstance(read, Problem) and read.candidates and own_share and _of_the_own_share(rest):
            return [which(session, question, found.facts, read.candidates)]
        told_so = isinstance(read, str) and (not own_share or _of_the_own_share(rest))
        if isinstance(read, str) and told_so and _news(session, {question.id: read}, found):
            return propose(session, {question.id: read}, today)
    return []


def _told_before(said: str, sentence: Proposal, found: Journey) -> bool:
    """Whether it is told after all that there was something before: 其实以前住过一次, 这次以前有一次 自付五千."""
    alone = not sentence.answers and not is_figure(said, found.facts.today)
    return (alone or before_this_one(said)) and understood(asked_by(EARLIER), said, found.facts) == "yes"


def _of_the_own_share(said: str) -> bool:
    """Whether no more than a sum is told, or one by the name of the own share: not 我已经拿到3000了."""
    return isinstance(amount(said), int) or rough(plain(said)) or said_as_own(said)


def asks_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question whose answer is denied without another one, or said to have been otherwise: 不是低保, 其实后补的;
    nothing where none is."""
    known = as_given(found.applying)
    gone = [] if asks(said) else [split(id)[0] for id in denied(said, known)] or _otherwise(said, known)
    register = "residence" in gone and _REGISTER.search(
        plain(said)
    )  # 户口不是延边的: and not the place of the treatment
    return asked_again(session, found, today, "residence" if register else gone[-1]) if gone else []


def _otherwise(said: str, known: Iterable[str]) -> list[str]:
    """The name of the one question of which it is told how it really was."""
    told = {name for token in words_said(said) for name in token.means} if in_fact(said) else set()
    names = sorted(told & {split(id)[0] for id in known})
    return names if len(names) == 1 else []
