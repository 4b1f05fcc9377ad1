"""A calendar year while it is settled: floors and open rates, in every completion of unsure answers and under every
reading."""

from collections.abc import Container, Sequence
from typing import NamedTuple

from calculator.bounds import Bounds
from calculator.causes import stays_over
from calculator.jilin_2015 import articles as rules
from calculator.jilin_2015.answers import Completion, assessed, completions, cost, met
from calculator.jilin_2015.figures import RISES
from calculator.readings import ALTERNATIVES, RECOMMENDED, Choice
from calculator.situation import Earlier
from calculator.year import NOTHING_BEFORE, AssessedYear, GivenYear


class Outcome(NamedTuple):
    """The year in one completion under one choice of readings; costs and aids by covered treatment."""

    costs: rules.Costs
    aids: Sequence[rules.Aid | None]
    settled: rules.Settled
    parts: Sequence[tuple[int, int]]
    """Least and most aid of each part of the year."""

    @property
    def bounds(self) -> tuple[int, int, Sequence[tuple[int, int]]]:
        """Least and most aid of the year, and of each part."""
        return self.settled.low, self.settled.high, self.parts

    @property
    def is_exact(self) -> bool:
        """Whether the document fixes the year's aid."""
        return all(low == high for low, high in self.parts)


class Settling(AssessedYear):
    """A year while it is settled in every completion and under every reading."""

    def __init__(self, given: GivenYear) -> None:
        super().__init__(given, assessed, ("covered",))
        self.aids = [Bounds() for _ in self.covered]
        self.answers: list[set[tuple[int, int]]] = [set() for _ in self.covered]
        """Least and most of each over the unsure answers alone, under the recommended readings."""
        self.regular = [Bounds() for _ in given.parts]
        self.mains: list[Outcome] = []
        """By completion, under the recommended readings; the first is that of the answers given."""
        ways = completions(given, self.unsure_class)
        for way in ways:
            self._settle(way, len(ways) == 1)
        self.rests_on_stay_over = self._moved_by_stay_over(ways[0])
        """Covered treatments whose aid a stay from another year or policy changes, by their places."""

    @property
    def main(self) -> Outcome:
        """The outcome of the answers given, under the recommended readings."""
        return self.mains[0]

    def used(self, parts: int) -> Earlier | None:
        """What the year has used up after its first parts, with the answers given; None where their aid is not
        fixed."""
        so_far = self.main.parts[:parts]
        if self.given.earlier == "unsure" or any(low < high for low, high in so_far):
            return None
        return Earlier(self.own_share(parts), self.given.earlier.aid + sum(low for low, _ in so_far))

    def own_share(self, parts: int) -> int:
        """What has used the deductible of major illness insurance after the first parts, with the answers given."""
        if parts == len(self.places):
            return self.main.settled.own_share
        earlier = NOTHING_BEFORE if self.given.earlier == "unsure" else self.given.earlier
        before = rules.Before((), earlier, self.given.situation.major_illness_threshold)
        return rules.settle(self.main.costs[: self.places[parts].start], before, RECOMMENDED).own_share

    def _settle(self, way: Completion, only: bool) -> None:
        """One completion, under the recommended readings and then under each other one alone."""
        costs = [cost(each, way) for each in self.covered]
        before = met(self.given, self.everything, way, RECOMMENDED)
        main = self._taken(self._outcome(costs, before, RECOMMENDED))
        self.mains.append(main)
        for so_far, aid in zip(self.answers, main.aids, strict=True):
            so_far.add((aid.low, aid.high) if aid else (0, 0))
        for code in readings_evaluated(self.given, costs, before.classes):
            seen = self.readings.setdefault(
                code, [(option, [None] * len(main.parts), False) for option, _ in ALTERNATIVES[code]]
            )
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                other = self._taken(self._other(costs, way, choice))
                known = [low if only and other.is_exact else None for low, _ in other.parts]
                seen[place] = (option, known, seen[place][2] or other.bounds != main.bounds)

    def _moved_by_stay_over(self, way: Completion) -> Container[int]:
        over = [stays_over(each) for each in self.covered]
        if True not in over:
            return ()
        costs = [None if is_over else each for each, is_over in zip(self.main.costs, over, strict=True)]
        without = rules.settle(costs, met(self.given, self.everything, way, RECOMMENDED), RECOMMENDED)
        pairs = enumerate(zip(self.main.aids, without.aids, strict=True))
        return {
            place for place, (one, other) in pairs if one and other and (one.low, one.high) != (other.low, other.high)
        }

    def _other(self, costs: rules.Costs, way: Completion, choice: Choice) -> Outcome:
        """The same completion under another choice."""
        if choice["R45"] == RECOMMENDED["R45"]:
            return self._outcome(costs, met(self.given, self.everything, way, choice), choice)
        aids: list[rules.Aid | None] = []
        parts = []
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            everything = [each for each in self.everything if each.policy is part.policy]
            before = met(self.given, everything, way, choice)
            if number or self.given.carried:
                before = before._replace(earlier=NOTHING_BEFORE)
            settled = rules.settle(costs[place], before, choice)
            aids += settled.aids
            parts.append((settled.low, settled.high))
        low, high = sum(low for low, _ in parts), sum(high for _, high in parts)
        return Outcome(costs, aids, settled._replace(low=low, high=high), parts)

    def _outcome(self, costs: rules.Costs, before: rules.Before, choice: Choice) -> Outcome:
        """The year in one completion under one choice."""
        settled = rules.settle(costs, before, choice)
        aids = settled.aids
        parts = [(settled.low, settled.high)]
        if len(self.places) > 1:
            listed = [[aid for aid in aids[place] if aid is not None] for place in self.places]
            parts = [(sum(aid.low for aid in each), sum(aid.high for aid in each)) for each in listed]
        return Outcome(costs, aids, settled, parts)

    def _taken(self, outcome: Outcome) -> Outcome:
        """The outcome, taken into the figures."""
        for part, (low, high) in zip(self.regular, outcome.parts, strict=True):
            part.add(low, high)
        for bounds, aid in zip(self.aids, outcome.aids, strict=True):
            bounds.add(aid.low if aid else 0, aid.high if aid else 0)
        return outcome


def readings_evaluated(given: GivenYear, costs: rules.Costs, classes: Sequence[int]) -> list[str]:
    """The movable readings whose rule these costs reach, in order of their codes."""
    pending = class_b = special = cut = rises = visit = False
    for each in costs:
        if each is None:
            continue
        number, care = each.household_class, each.care
        pending = pending or each.pending
        class_b = class_b or each.own_share != each.without_class_b
        special = special or (care == "special_disease" and number > 2)
        cut = cut or (each.rate_cut and number > 1)
        # A rate of 100 or of the county's cannot rise for a child.
        rises = rises or (each.child and (number == 3 or (number == 2 and care == "inpatient")) and care in RISES)
        visit = visit or (care == "major_outpatient" and number > 2)
    reached = (
        ("R06", pending),
        ("R08", class_b),
        ("R14", special),
        ("R26", len(set(classes)) > 1),
        ("R30", cut),
        ("R31", rises),
        ("R36", visit),
        ("R45", given.changes),
    )
    return [code for code, is_reached in reached if is_reached]
