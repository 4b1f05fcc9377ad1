"""What a year comes to in one completion of unsure answers under one choice of readings, and the bounds over all."""

from collections.abc import Sequence
from typing import NamedTuple

from calculator.assessed import Assessed
from calculator.bounds import Bounds
from calculator.estimate import Step
from calculator.yanbian_2022 import articles as rules
from calculator.year import GivenYear

Costs = Sequence[rules.Cost | None]
"""By covered treatment; None where it has no aid at all."""


class TopUp(NamedTuple):
    """The top-up at the end of a part of the year: its steps, and the most above it where two classes in one year leave
    it open, in fen."""

    steps: tuple[Step, ...] = ()
    most: int = 0

    @property
    def amount(self) -> int:
        """The top-up."""
        return self.steps[-1].result if self.steps else 0


NO_TOP_UP = TopUp()


class Outcome(NamedTuple):
    """The aid of a year in one completion under one choice of readings. Amounts in fen."""

    costs: Costs
    steps: Sequence[tuple[Step, ...]]  # by covered treatment; empty where it has no aid at all
    settled: rules.Settled  # after the last part
    regular: Sequence[int]  # by part of the year
    top_ups: Sequence[TopUp]  # by part of the year

    @property
    def totals(self) -> list[int]:
        """Regular aid and top-up, by part of the year."""
        return [regular + top_up.amount for regular, top_up in zip(self.regular, self.top_ups, strict=True)]


class PartFigures:
    """The bounds of the figures of one part of the year over all outcomes."""

    __slots__ = ("anew", "regular", "top_up", "total")

    def __init__(self) -> None:
        self.regular, self.top_up, self.total = Bounds(), Bounds(), Bounds()
        self.anew = Bounds()
        """The top-up where the totals start anew (R45); `top_up` is that of every other outcome."""

    @property
    def least_top_up(self) -> int:
        """The least of every outcome."""
        return min(self.top_up.low, self.anew.low)

    @property
    def most_top_up(self) -> int:
        """The most of every outcome."""
        return max(self.top_up.high, self.anew.high)


class Figures:
    """The bounds of a year's figures over all its outcomes."""

    def __init__(self, covered: int, parts: int) -> None:
        self.aids = [Bounds() for _ in range(covered)]
        self.answers = [Bounds() for _ in range(covered)]
        """The same over the unsure answers alone, under the recommended readings."""
        self.parts = [PartFigures() for _ in range(parts)]

    def add(self, outcome: Outcome, *, anew: bool = False) -> None:
        """Takes in one outcome. `anew`: where the totals start anew (R45)."""
        for bounds, steps in zip(self.aids, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)
        for part, regular in zip(self.parts, outcome.regular, strict=True):
            part.regular.add(regular, regular)
        self.add_top_up(outcome, anew=anew)

    def add_top_up(self, outcome: Outcome, *, anew: bool = False) -> None:
        """Takes in a top-up beside a regular aid that is in already."""
        for part, regular, top_up in zip(self.parts, outcome.regular, outcome.top_ups, strict=True):
            amount = top_up.amount
            (part.anew if anew else part.top_up).add(amount, top_up.most)
            part.total.add(regular + amount, regular + top_up.most)

    def add_answers(self, outcome: Outcome) -> None:
        """Takes in the outcome of one completion under the recommended readings."""
        for bounds, steps in zip(self.answers, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)

    def widen(self, given: GivenYear, covered: Sequence[Assessed], places: Sequence[slice]) -> None:
        """Makes the bounds hold every completion where only the extremes were computed.

        The year's regular aid never falls when one more treatment is accepted, so its extremes are exact; that of a
        part of the year may. `places`: of each part among the covered treatments.
        """
        most = [min(each.own_share or 0, max(each.policy.limit.values())) for each in covered]
        for high, aid, answer in zip(most, self.aids, self.answers, strict=True):
            aid.add(0, high)
            answer.add(0, high)
        of_year = sum(figures.regular.high for figures in self.parts)
        for part, place, figures in zip(given.parts, places, self.parts, strict=True):
            if len(places) > 1:
                figures.regular.add(0, min(of_year, sum(most[place])))
            figures.top_up.add(0, max(part.policy.top_up.values()))
            figures.total.add(figures.regular.low, figures.regular.high + figures.top_up.high)
