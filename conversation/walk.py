"""The questions of a way in their order, of one treatment or of several, and which of them is asked."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property
from typing import Final

from conversation.facts import Facts
from conversation.kept import joined
from conversation.problem import Problem
from conversation.questions import Question, question_of
from conversation.treatments import DIFFERS, NAMES, ONCE, SUMS, id_of, of_first
from conversation.understanding import accepts
from conversation.ways import CHECK, WAYS, Way

ENDS_ALL: Final = "residence"
"""The question of which an answer ends the way for every treatment: who belongs elsewhere is helped there."""


class Walk:
    """One pass through the questions. `known`: the answers that apply so far, by id."""

    def __init__(self, known: Mapping[str, str], today: date, way: Way, treatments: int) -> None:
        self.known = dict(known)
        self.facts = Facts(self.known, today, treatments)
        self.questions = _in_order(way.id, treatments)
        self._ended: set[int] = set()
        self._at: Facts | None = None

    def asks(self, question: Question) -> Facts | None:
        """What is known of the treatment that the question is about, where the question is asked; else None."""
        if self.facts.treatments == 1:
            return self.facts if question.asked(self.facts) else None
        if question.name in SUMS:
            return self._of_year(question)
        if question.treatment in self._ended and question.name in NAMES:
            return None
        facts = self._of(question.treatment)
        if question.treatment > 1 and self._known_of_first(question, facts):
            return None
        return facts if question.asked(facts) else None

    def take(self, question: Question, answer: str) -> Problem | None:
        """Take an answer in; one that contradicts an earlier one is not, and it is told why."""
        self.known[question.id] = answer
        self._at = None
        problem = question.conflict(self._of(question.treatment))
        if problem:
            del self.known[question.id]
            self._at = None
        return problem

    def suppose(self, question: Question, answer: str) -> None:
        """Take an answer in as it would be kept, to look ahead; what it would end is asked on."""
        self.known |= joined(self.known, question.id, answer)
        self._at = None

    def ends(self, question: Question) -> str | None:
        """The message that tells the outcome where the last answer decides it. Of one of several treatments it decides
        only that one."""
        certain = question.ends(self._of(question.treatment))
        if not certain or self.facts.treatments == 1 or question.id == ENDS_ALL:
            return certain
        self._ended.add(question.treatment)
        return None

    def _of(self, treatment: int) -> Facts:
        if treatment == 1:
            return self.facts
        if self._at is None or self._at.treatment != treatment:
            self._at = self.facts.of(treatment)
        return self._at

    def _known_of_first(self, question: Question, facts: Facts) -> bool:
        """Whether a further treatment has this of the first one, or of any before; where that decides it already, so
        it does here."""
        shared = question.name in ONCE or question.name in of_first(facts.answers.get(DIFFERS))
        told = facts.answers.get(question.name) if shared else None
        if told is None or question.id in self.known or not accepts(question, told, facts):
            return False
        if question.asked(facts):
            self.ends(question)
        return True

    def _of_year(self, question: Question) -> Facts | None:
        """For what came before in a calendar year: asked with the treatment of it that was told first, where it matters
        for any of them."""
        numbers = self._by_first_told.get(question.treatment)
        if numbers is None:
            return None
        facts = self._of(question.treatment)
        if question.name != "earlier" and not facts.says("earlier", "yes"):
            return None
        listed: Iterable[Facts] = (each for each in map(self.facts.of, numbers) if each.policy_if_any)
        if question.name == "earlier_status":
            listed = sorted(listed, key=lambda each: each.on)[:1]
        return facts if any(map(question.asked, listed)) else None

    @cached_property
    def _by_first_told(self) -> dict[int, list[int]]:
        """The treatments of each calendar year by the one of it that was told first. All days are told before this."""
        years: dict[str, list[int]] = {}
        for number in range(1, self.facts.treatments + 1):
            day = self.known.get(id_of("on", number), "")
            years.setdefault(day[:4], []).append(number)
        return {numbers[0]: numbers for year, numbers in years.items() if year}


@cache
def _in_order(way: str, treatments: int) -> tuple[Question, ...]:
    """Treatment by treatment, then what came before each calendar year."""
    first = tuple(WAYS[way].questions.values())
    if treatments == 1:
        return first
    numbers = range(2, treatments + 1)
    own = [each.id for each in CHECK.questions.values() if each.name in NAMES and each.name not in SUMS]
    ids = [*(each.id for each in first if each.name not in SUMS)]
    ids += [id_of(name, number) for number in numbers for name in own]
    ids += [id_of(name, number) for number in (1, *numbers) for name in SUMS]
    return tuple(found for id in ids if (found := question_of(id)))
