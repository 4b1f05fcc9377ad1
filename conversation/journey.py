"""The way through the questions: a replay of the answers, which are the only state."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from calculator import Situation
from conversation.facts import UNDESIGNATED, Facts
from conversation.kept import INSTEAD, WHO, as_given, joined, opened
from conversation.problem import Problem
from conversation.questions import QUESTIONS, Question
from conversation.situation import situation
from conversation.understanding import accepts
from conversation.ways import CHECK, OPTIONAL, Way

BACK, CHANGE = "back", "change"
"""Beside the answers: the question to ask again although it is answered, by going back or from the answers so far.

Its answer, and those after it, stand until there is another.
"""
MISSED = "missed"
"""Beside the answers: the question of which an answer was not understood last, and how often in a row."""
NOTED = "noted"
"""Beside the answers: the question above which the answer before it was read back."""
WHICH = "which"
"""Beside the answers: the question that was asked back last, and the answers that may have been meant."""
READ = "read"
"""Beside the answers: the parts of the result that were sent, so that they are offered no more."""
TOLD = "told"
"""Beside the answers: what was told in full already since the last answer, so that it is short from then on."""


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

    @property
    def expected(self) -> Question | None:
        """The question that is open, of the way or an optional one."""
        return self.next or self.wish

    @property
    def applying(self) -> Mapping[str, str]:
        """Every answer that applies, to a question of the way or to an optional one."""
        return {**self.facts.answers, **self.told}

    @property
    def told_as_kept(self) -> tuple[str, ...]:
        """The questions whose answers are kept but do not apply; without one made one with a question that is told."""
        return tuple(id for id in self.left_out if INSTEAD.get(id) not in {*self.facts.answers, *self.left_out})

    @property
    def to_come(self) -> tuple[str, ...]:
        """The questions that are still to come, with the one to ask now, if the usual answers are given to them."""
        return tuple(_to_come(self.facts, self.way)) if self.next else ()

    @property
    def left(self) -> int:
        """About how many these are."""
        return len(self.to_come)

    @property
    def progress(self) -> tuple[int, int]:
        """Questions answered, and about how many there are in all."""
        done = len(self.given)
        return done, done + self.left

    @property
    def given(self) -> tuple[tuple[Question, str], ...]:
        """The answers as they were given, with their questions: an own share is one of them."""
        return tuple((QUESTIONS[id], answer) for id, answer in as_given(self.facts.answers).items())

    @property
    def asked(self) -> tuple[tuple[Question, str], ...]:
        """The questions asked so far with their answers."""
        return tuple((QUESTIONS[id], answer) for id, answer in self.facts.answers.items())


def journey(answers: Mapping[str, str], today: date, way: Way = CHECK) -> Journey:
    """Replay the answers, also those of an earlier version. One that is none (a damaged one) counts as not given."""
    answers = opened(answers)
    known: dict[str, str] = {}
    facts = Facts(known, today)
    again = answers.get(CHANGE) or answers.get(BACK)
    next_question = problem = certain = None
    for question in way.questions.values():
        if not question.asked(facts):
            continue
        answer = _answer(question, answers, facts)
        if answer is None or question.id == again or not accepts(question, answer, facts):
            next_question = question
            break
        known[question.id] = answer
        problem = question.conflict(facts)
        if problem:
            del known[question.id]
            next_question = question
            break
        certain = question.ends(facts)
        if certain:
            break
    asked_again = next_question is not None and next_question.id == again
    gone = [] if asked_again else [id for id in way.questions if id in answers and id not in known]
    offered = () if next_question else tuple(each for each in OPTIONAL.values() if each.asked(facts))
    return Journey(
        way=way,
        facts=facts,
        next=next_question,
        problem=problem,
        certain=certain,
        situation=None if next_question else situation(facts),
        left_out={id: answers[id] for id in gone if not next_question or id != next_question.id},
        offered=offered,
        told={each.id: answers[each.id] for each in offered if accepts(each, answers.get(each.id, ""), facts)},
        wish=next((each for each in offered if each.id == again), None),
        begins=next_question is not None and next_question.id == WHO and not answers.keys() & QUESTIONS.keys(),
    )


def _answer(question: Question, answers: Mapping[str, str], facts: Facts) -> str | None:
    """What was answered; of a place that is not designated where that is not asked the place alone."""
    told = answers.get(question.id)
    alone = told == UNDESIGNATED and UNDESIGNATED not in question.offered(facts)
    return answers.get("place_undesignated") if alone else told


def answered(answers: Mapping[str, str], question: str, answer: str) -> dict[str, str]:
    """The answers with one more, or one changed.

    An answer that takes others back is not kept: those are asked again.
    """
    stale = (BACK, CHANGE, MISSED, NOTED, WHICH, READ, TOLD)
    taken_back = QUESTIONS[question].takes_back.get(answer, ())
    gone = (*stale, *taken_back, *([question] if taken_back else []))
    kept = {id: said for id, said in opened(answers).items() if id not in gone}
    return kept if taken_back else joined(kept, question, answer)


def over_new_year(answers: Mapping[str, str], then: date, today: date) -> dict[str, str]:
    """The answers given on an earlier day, as they hold today.

    "This year" and a plan mean another year after New Year, so when it was is asked again; the sums that came before a
    plan belong to the year that has ended.
    """
    if then.year == today.year or answers.get("when") not in ("this_year", "plan"):
        return dict(answers)
    gone = ("when", *(id for id in QUESTIONS if answers["when"] == "plan" and id.startswith("earlier")))
    return {id: answer for id, answer in answers.items() if id not in gone}


def _to_come(facts: Facts, way: Way) -> list[str]:
    """The questions that are still to come, by id, if the usual answers are given to them."""
    known = dict(facts.answers)
    ahead = Facts(known, facts.today)
    to_come = []
    for question in way.questions.values():
        if question.id in known or not question.asked(ahead):
            continue
        to_come.append(question.id)
        known |= joined(known, question.id, question.usual(ahead))
    return to_come
