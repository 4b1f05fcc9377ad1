"""The way through the questions: a replay of the answers, which are the only state."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from calculator import Situation
from conversation.facts import OPEN, UNDESIGNATED, UNSURE, Facts
from conversation.kept import WHO, as_given, instead, joined, opened
from conversation.problem import Problem
from conversation.questions import QUESTIONS, Question, asked_by
from conversation.situation import situation
from conversation.treatments import MOST, as_the_only_one, count, id_of, moved, of_a_treatment
from conversation.understanding import accepts
from conversation.walk import ENDS_ALL, Walk
from conversation.ways import CHECK, OPTIONAL, Way

BACK, CHANGE = "back", "change"
"""Beside the answers: the question to ask again although it is answered, by going back or from the answers so far.

Its answer, and those after it, stand until there is another.
"""
DOUBTED = "doubted"
"""Beside the answers: the question that is asked again as its answer was said to be wrong: no yes keeps that."""
MISSED = "missed"
"""Beside the answers: the question of which an answer was not understood last, and how often in a row."""
NOTED = "noted"
"""Beside the answers: the question above which the answer before it was read back."""
WHICH = "which"
"""Beside the answers: the question that was asked back last, and the answers that may have been meant."""
ASIDE = "aside"
"""Beside the answers: that somebody else was told of last, of whom what is told next may be."""
LISTED: Final = "listed"
"""In place of that: that all the answers were shown last, so that what is told next may name one of them."""
OF_THE_QUESTION: Final = (ASIDE, BACK, CHANGE, DOUBTED, MISSED, NOTED, WHICH)
"""What goes with the question that it is about."""
READ = "read"
"""Beside the answers: the parts of the result that were sent, so that they are offered no more."""
REMOVING = "removing"
"""Beside the answers: the treatment of which it was asked last whether it is to go, so that a second tap takes none."""
_IN_ALL = "paid_in_all"
_OWN_BEFORE = "earlier_self_paid"
SUM = "sum"
"""Beside the answers: the question for the own share, and the sum in yuan that was told for it without its name."""
MONTH = "month"
"""Beside the answers: the first of the month of an earlier year that was told, for the question for the day."""
TOLD = "told"
"""Beside the answers: what was told in full already since the last answer, so that it is short from then on."""


_OF_THE_REFERRAL: Final = ("filed_late", "reimbursed", "reimbursed_on")
"""What the navigator asks about one treatment; the rest of it is asked of the person."""
OPEN_REFERRALS: Final = ("none", "undecided", "emergency")
"""How far a referral is open: there is none, it is not known, or it can still be asked about."""
_AFTER_ADMISSION: Final = ("amount", "total_bill")
"""The questions of which one was the next before it was asked when a stay began."""


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a set of answers leads to."""

    way: Way
    facts: Facts
    """The answers that apply, in order of the questions."""
    next: Question | None
    """The question of the way to ask now; None when the result can be shown."""
    problem: Problem | None
    """Why `next` is asked again although it was answered: its answer contradicts an earlier one."""
    certain: str | None
    """The message that tells the outcome where it is certain already, so that asking further is pointless."""
    situation: Situation | None
    """What to estimate, when `next` is None; None where there is nothing that could be estimated."""
    left_out: Mapping[str, str]
    """Answers that are kept but do not apply."""
    offered: tuple[Question, ...]
    """The optional questions that can be asked, once there is a result."""
    told: Mapping[str, str]
    """The answers to them."""
    wish: Question | None
    """The one of them that the resident wished to be asked."""
    begins: bool
    """Whether nothing was answered yet: the first answer is the consent."""

    ahead: frozenset[str]
    """Of several treatments the questions after the one to ask now that have an answer, by id."""
    aside: int
    """How many treatments are kept and do not count, as what is told of is a plan; 0 where all that are told count."""
    about: int
    """The treatment that the navigator is about: of several one whose referral is open, else the newest that needs one.
    """

    @property
    def expected(self) -> Question | None:
        """The question that is open, of the way or an optional one."""
        return self.next or self.wish

    @property
    def told_of(self) -> int:
        """Of several treatments the one that the navigator's question at hand is about; else 0."""
        return self.about if self.about > 1 and self.next and self.next.id in _OF_THE_REFERRAL else 0

    @property
    def applying(self) -> Mapping[str, str]:
        """Every answer that applies, to a question of the way or to an optional one."""
        return {**self.facts.answers, **self.told}

    @property
    def takes_another(self) -> bool:
        """Whether one more treatment can be told: of what has happened, and where it would change anything."""
        if self.next or self.way is not CHECK or self.facts.plan or self.facts.treatments >= MOST:
            return False
        return not (self.certain and self.asked[-1][0].id == ENDS_ALL)

    @property
    def told_as_kept(self) -> tuple[str, ...]:
        """The questions whose answers are kept but do not apply; without one made one with a question that is told."""
        told, without = {*self.facts.answers, *self.left_out}, {*self.ahead}
        if self.facts.treatments == 1 and self.facts.says("when", "this_year"):
            without.add("on")  # of several it is asked, for their order
        return tuple(id for id in self.left_out if id not in without and instead(id) not in told)

    @property
    def to_come(self) -> tuple[str, ...]:
        """The questions that are still to come, with the one to ask now, if the usual answers are given to them."""
        return tuple(_to_come(self.facts, self.way)) if self.next else ()

    @property
    def left(self) -> int:
        """About how many of these have no answer yet, where one of several treatments is told; else how many these
        are."""
        return len([id for id in self.to_come if id not in self.ahead])

    @property
    def progress(self) -> tuple[int, int]:
        """Questions answered, and about how many there are in all."""
        to_come = self.to_come
        left = len([id for id in to_come if id not in self.ahead])
        done = len(self.given) + len(to_come) - left
        return done, done + left

    @property
    def given(self) -> tuple[tuple[Question, str], ...]:
        """The answers as they were given, with their questions: an own share is one of them."""
        told = as_given(self.facts.answers)
        if self.about > 1:  # what was told of a treatment is changed in the self-check, where it has its number
            told = {id: answer for id, answer in told.items() if id != "when" and not of_a_treatment(id)}
        return tuple((asked_by(id), answer) for id, answer in told.items())

    @property
    def asked(self) -> tuple[tuple[Question, str], ...]:
        """The questions asked so far with their answers."""
        return tuple((asked_by(id), answer) for id, answer in self.facts.answers.items())


def journey(answers: Mapping[str, str], today: date, way: Way = CHECK) -> Journey:
    """Replay the answers, also those of an earlier version. One that is none (a damaged one) counts as not given."""
    answers = opened(answers)
    about = 1 if way is CHECK else of_referral(answers, today)
    answers = as_the_only_one(answers, about) if about > 1 else answers
    walk = Walk({}, today, way, _told_of(answers, way))
    again = answers.get(CHANGE) or answers.get(BACK)
    open_question, problem, certain = _replay(walk, answers, again)
    facts = walk.facts
    offered = () if open_question else tuple(each for each in OPTIONAL.values() if each.asked(facts))
    return Journey(
        way=way,
        facts=facts,
        next=open_question,
        problem=problem,
        certain=certain,
        situation=None if open_question else situation(facts),
        left_out=_left_out(walk, answers, open_question.id if open_question else None, again),
        offered=offered,
        told={each.id: answers[each.id] for each in offered if accepts(each, answers.get(each.id, ""), facts)},
        wish=next((each for each in offered if each.id == again), None),
        ahead=_ahead(walk, answers, open_question),
        aside=count(answers) if way is CHECK and facts.treatments < count(answers) else 0,
        about=about,
        begins=open_question is not None and open_question.id == WHO and not answers.keys() & QUESTIONS.keys(),
    )


def of_referral(answers: Mapping[str, str], today: date) -> int:
    """The treatment that the navigator is about, once all are told: the newest of those that need a referral, first
    those whose referral is open; the first one where none needs any."""
    if count(answers) == 1 or (checked := journey(answers, today)).next or checked.facts.treatments == 1:
        return 1
    needed = needing_referral(checked.facts)
    found = [each for each in needed if each.says("referral", *OPEN_REFERRALS)] or needed
    return max(found, key=lambda each: (each.on, each.treatment), default=checked.facts).treatment


def needing_referral(facts: Facts) -> list[Facts]:
    """What is known of each treatment whose care needs a referral by the document of its day, in the order told."""
    every = map(facts.of, range(1, facts.treatments + 1))
    known = (each for each in every if each.policy_if_any and not each.says("care", UNSURE) and "care" in each.answers)
    return [each for each in known if each.policy.needs_referral(each.answers["care"])]


def _replay(
    walk: Walk, answers: Mapping[str, str], again: str | None
) -> tuple[Question | None, Problem | None, str | None]:
    """Take the answers in, up to the question to ask now, why it is asked again, or what ends the way."""
    several, first = walk.facts.treatments > 1, walk.facts
    for question in walk.questions:
        facts = walk.asks(question) if several else first if question.asked(first) else None
        if facts is None:
            continue
        answer = _answer(question, answers, facts)
        if answer is None and _passed_over(question, answers):
            continue
        if answer is None or question.id == again or not accepts(question, answer, facts):
            return question, None, None
        if problem := walk.take(question, answer):
            return question, problem, None
        if certain := walk.ends(question):
            return None, None, certain
    return None, None, None


def _left_out(walk: Walk, answers: Mapping[str, str], asked: str | None, again: str | None) -> dict[str, str]:
    """The answers that are kept but do not apply; none while a question is asked again."""
    if asked is not None and asked == again:
        return {}
    left = answers.keys() - walk.known.keys() - {asked}
    if not left:
        return {}
    return {each.id: answers[each.id] for each in walk.questions if each.id in left and answers[each.id] != OPEN}


def _ahead(walk: Walk, answers: Mapping[str, str], asked: Question | None) -> frozenset[str]:
    """Of several treatments the questions after the one to ask now that have an answer."""
    if asked is None or walk.facts.treatments == 1:
        return frozenset()
    return frozenset(each.id for each in walk.questions if each.id in answers) - {*walk.known, asked.id}


def _told_of(answers: Mapping[str, str], way: Way) -> int:
    """How many treatments these answers are about: several only on the way that asks amounts, of what has happened."""
    return 1 if way is not CHECK or answers.get("when") == "plan" else count(answers)


def _passed_over(question: Question, answers: Mapping[str, str]) -> bool:
    """Whether answers were kept before this question was one: the next one has its answer."""
    return question.id == "admitted" and not answers.keys().isdisjoint(_AFTER_ADMISSION)


def _answer(question: Question, answers: Mapping[str, str], facts: Facts) -> str | None:
    """What was answered; of a place that is not designated where that is not asked the place alone."""
    told = answers.get(question.id)
    alone = told == UNDESIGNATED and UNDESIGNATED not in question.offered(facts)
    return answers.get(id_of("place_undesignated", question.treatment)) if alone else told


def answered(answers: Mapping[str, str], question: str, answer: str) -> dict[str, str]:
    """The answers with one more, or one changed.

    An answer that takes others back is not kept: those are asked again. So are the sums that came before a treatment
    where one is told now that was earlier in its year.
    """
    stale = (*OF_THE_QUESTION, READ, REMOVING, TOLD)
    asked = asked_by(question)
    taken_back = [id_of(name, asked.treatment) for name in asked.takes_back.get(answer, ())]
    gone = (
        *stale,
        *taken_back,
        *([question] if taken_back else []),
        *([SUM] if _sum_is_told(answers, asked, answer) else []),
        *([MONTH] if question == "on" else []),
    )
    kept = {id: said for id, said in opened(answers).items() if id not in gone}
    if taken_back:
        return kept
    found = joined(kept, question, answer)
    of_a_stay = question in ("when", "on") or (question, answer) == ("care", "inpatient")
    if of_a_stay and not found.keys().isdisjoint(_AFTER_ADMISSION):
        found.setdefault("admitted", OPEN)
    return moved(kept, found) if asked.name == "on" else found


def _sum_is_told(answers: Mapping[str, str], asked: Question, answer: str) -> bool:
    """Whether a sum that was kept until it is asked for is no more to be offered after this answer: one that may be all
    that was paid is, where no more than that is known."""
    id = answers.get(SUM, "").partition(" ")[0]
    if id == asked.id == _OWN_BEFORE:
        return True
    of_all = id.startswith(_IN_ALL)
    return asked.name == _IN_ALL or (asked.name == "amount" and not (of_all and answer == "paid_only"))


def over_new_year(answers: Mapping[str, str], then: date, today: date) -> dict[str, str]:
    """The answers given on an earlier day, as they hold today.

    "This year" and a plan mean another year after New Year, so when it was is asked again; the sums that came before a
    plan belong to the year that has ended.
    """
    if then.year == today.year or answers.get("when") not in ("this_year", "plan"):
        return dict(answers)
    if count(answers) > 1 and "on" in answers and answers["when"] == "this_year":
        return {**answers, "when": "earlier"}  # of each the day is known
    gone = ("when", *(id for id in QUESTIONS if answers["when"] == "plan" and id.startswith("earlier")))
    return {id: answer for id, answer in answers.items() if id not in gone}


def _to_come(facts: Facts, way: Way) -> list[str]:
    """The questions that are still to come, by id, if the usual answers are given to them."""
    walk = Walk(facts.answers, facts.today, way, facts.treatments)
    to_come = []
    for question in walk.questions:
        ahead = walk.asks(question)
        if ahead is None:
            continue
        if question.id not in walk.known:
            if _passed_over(question, walk.known):
                continue
            to_come.append(question.id)
            walk.suppose(question, question.usual(ahead))
        elif facts.treatments > 1:
            walk.ends(question)
    return to_come
