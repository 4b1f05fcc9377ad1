"""What a sentence holds, of which treatment it is, and how it is proposed before it counts."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

from conversation.ending import sure
from conversation.facts import Facts
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposal import (
    beside_own_share,
    left_out,
    of_this,
    pending,
    proposing,
)
from conversation.put_simply.in_passing import without_what_passes
from conversation.questions import asked_by
from conversation.remarks.beside import (
    NEITHER,
    beside,
    treatment_named,
)
from conversation.remarks.not_done_yet import may_be_made
from conversation.session import Message, Session
from conversation.showing import position
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import id_of, of_a_treatment, split
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.own_share.made_of_several import rows_together
from conversation.understanding.own_share.of_each import paid_monthly
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.settled.no_stay_no_claim import no_slip_alone
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_MONTH: Final = lazily(
    "(?<![0-9])([0-9]{1,2})(?:月份?(?:的|那[次回])*|월(?:달)?(?:에는|에|거는|거|건|꺼는|은|입원(?:때|할 ?때)?는?)?)"
    "(?! ?[0-9]{1,2} ?(?:日|号|일))"
)
_AGAIN: Final = lazily("또|한번 ?더|다시|又|再")
"""7월에 연길시병원에서 또 입원했댔슴다: of the last that is told."""
_ITS_OWN: Final = frozenset({"amount", "self_paid", "paid_only", "place"})
"""What is told of the one that is to be told of: it may be as with the first where it was, and whether it was
referred."""
_OF_THE_FIRST: Final = lazily(
    "[第头][一1][次回]|前一?[次回]|上一?[次回]|前面那|刚才那|첫 ?번|첫번째|1번째|먼저 ?(?:것|거|번)|앞의?(?:것|거)"
)
_EACH_OF_THEM: Final = lazily("[两几三]次[都全]|[两几三]回[都全]|(?:두|세)번 ?(?:다|모두)|둘 ?다")

_ALL: Final = lazily("(?:我|我们|其实|这些|,| )*都(?=没|是|在|不|去|转|有)|(?:다|모두|전부) ")
"""都没转诊, with the result of several treatments."""


def propose(session: Session, read: Mapping[str, str], today: date, ask: Collection[str] = ()) -> list[Message]:
    """What was read, to be confirmed before it counts. `ask`: the questions of which something was said unclearly."""
    before = pending(session.answers)
    session.answers = proposing(session.answers, read, ask)
    after = pending(session.answers)
    session.replaced |= {id: told for id, told in before.items() if after.get(id, told) != told}
    return position(session, today)


def sentence_told(said: str, found: Journey, *, at_first: bool = False) -> Proposal:
    """What a sentence holds: of a treatment that of the one which is asked about, after the result the last told. Where
    of one before that only the day is asked, it is of the last too, but for a day. `at_first`: as `proposed`."""
    (named, said), asked, last = of_which(said, found), found.expected, found.facts.treatments
    only_day = asked is not None and asked.name in ("on", "admitted") and asked.treatment < last
    treatment = named or (last if asked is None or only_day else asked.treatment)
    facts = found.facts.of(treatment)
    if no_slip_alone(said) or beside(said) == NEITHER:  # of what was shown, be it of another question
        return Proposal({}, {})
    told = without_what_passes(said, {**as_given(found.applying), **pending(found.facts.answers)})
    heard = proposed(told, facts, at_first=at_first) if told else Proposal({}, {})
    heard = _rows_together(heard, told, facts) if "amount" in heard.answers else heard
    read = sure(of_this(heard, treatment, facts.answers), told, facts) if told else Proposal({}, {})
    if not named and last > 1:
        read = Proposal(_of_all_of_them(read.answers, said, found), read.ask)
    read = may_be_made(read, said, planned=facts.plan)
    read = _without_a_rate(beside_own_share(read, known := as_given(found.applying)), known, said)
    of_the_last = only_day and not named and not of_the_first(said) and _of_that_one(read, said)
    only_day = only_day and not of_the_last
    read = Proposal({id: told for id, told in read.answers.items() if not only_day or split(id)[0] != "on"}, read.ask)
    return with_its_month(read, treatment, said, found.facts.today) if of_the_last else read


def _rows_together(heard: Proposal, said: str, facts: Facts) -> Proposal:
    """What was heard, with the own share that several rows make together in place of one of them."""
    together = rows_together(said, facts)
    answers = {id: told for id, told in heard.answers.items() if id != "self_paid"}
    return Proposal({**answers, "amount": together}, heard.ask) if together else heard


def of_the_first(said: str) -> bool:
    """Whether the first of several treatments is named, or the one that was told before."""
    return bool(_OF_THE_FIRST.search(plain(said)))


def _of_that_one(read: Proposal, said: str) -> bool:
    """Whether the one that was told last is told of, so that a day beside it is of that one too: 又住了一回 3月份,
    3月份 珲春市医院 自付三千."""
    names = {split(id)[0] for id in (*read.answers, *read.ask)} - {"on", "when"}
    return bool(names) and bool(_AGAIN.search(plain(said)) or names & _ITS_OWN)


def with_its_month(read: Proposal, treatment: int, said: str, today: date) -> Proposal:
    """What was read of it, with the first of the one month that is told without a day, as that of the bill."""
    told = [*days_in(plain(said).replace(" ", ""), today)]
    id = id_of("on", treatment)
    if id in read.answers or len(told) != 1 or told[0].exact:
        return read
    return Proposal({id: told[0].on.isoformat(), **read.answers}, read.ask)


def _without_a_rate(read: Proposal, known: Mapping[str, str], said: str) -> Proposal:
    """What was read, without what is paid each month where the own share of a treatment is known: 약도 달마다 탐다.
    자부 150."""
    if not paid_monthly(said) or not in_fen(asked_by("amount"), known.get("amount", "")):
        return read
    of_sums = ("amount", "self_paid")
    answers = {id: told for id, told in read.answers.items() if split(id)[0] not in of_sums}
    return Proposal(answers, {id: told for id, told in read.ask.items() if split(id)[0] not in of_sums})


def _of_all_of_them(told: Mapping[str, str], said: str, found: Journey) -> Mapping[str, str]:
    """What was told as told of each of several treatments, where all are told of (两次都没转诊, with the result
    都没转诊) or whose status it is (我是特困) that was the same at each; else as it is."""
    known, last, text = as_given(found.applying), found.facts.treatments, plain(said)
    with_result = found.expected is None
    if _EACH_OF_THEM.search(text) or (with_result and _ALL.match(text)):
        return _of_each(told, last)
    status = {id: value for id, value in told.items() if split(id)[0] == "household"}
    as_first = not any(id_of("household", each) in known for each in range(2, last + 1))
    return {**told, **_of_each(status, last)} if with_result and as_first else told


def _of_each(told: Mapping[str, str], treatments: int) -> dict[str, str]:
    """What was told of one treatment as told of each of them."""
    names = {split(id)[0]: value for id, value in told.items() if of_a_treatment(split(id)[0])}
    of_each = {id_of(name, each): value for each in range(1, treatments + 1) for name, value in names.items()}
    return {**{id: value for id, value in told.items() if not of_a_treatment(split(id)[0])}, **of_each}


def of_which(said: str, found: Journey) -> tuple[int, str]:
    """Which of the treatments that were told a text names, 0 where none, and what it tells of it."""
    named, rest = treatment_named(said)
    if 0 < named <= found.facts.treatments > 1:
        return named, rest
    return _of_a_month(said, found) if found.facts.treatments > 1 else (0, said)


def _of_a_month(said: str, found: Journey) -> tuple[int, str]:
    """The one treatment that was settled in the month which a text names without a day (11월거는 장춘임다)."""
    told = {int(month[1]): month[0] for month in _MONTH.finditer(plain(said))}
    settled = {each.treatment: int(day[5:7]) for each, day in found.given if each.name == "on"}
    of = [number for number, month in settled.items() if month in told]
    return (of[0], plain(said).replace(told[settled[of[0]]], "")) if len(of) == len(told) == 1 else (0, said)


def drop(session: Session, question: str, today: date) -> list[Message]:
    """Without one of the things that were read; the others stand to be confirmed."""
    session.answers = left_out(session.answers, question)
    return position(session, today)
