"""What a year comes to in one completion of unsure answers under one choice of readings, and the bounds over all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from calculator.assessed import Assessed
from calculator.estimate import Step
from calculator.money import share
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022.figures import Yanbian2022
from calculator.year import GivenYear


@dataclass(slots=True, eq=False)
class TopUp:
    """The top-up at the end of a part of the year: its steps, what they come to, and the most that it can be where two
    classes in one year leave it open, in fen."""

    steps: tuple[Step, ...] = ()
    amount: int = 0
    most: int = 0


NO_TOP_UP = TopUp()

Bounds = tuple[int, int]
"""The least and the most of a figure, in fen."""


def wider(bounds: Bounds, low: int, high: int) -> Bounds:
    """The bounds that hold these too."""
    if bounds[0] <= low and high <= bounds[1]:
        return bounds
    return min(bounds[0], low), max(bounds[1], high)


@dataclass(slots=True, eq=False)
class Outcome:
    """The aid of a year in one completion under one choice of readings. Amounts in fen."""

    costs: rules.Costs  # by covered treatment
    steps: Sequence[tuple[Step, ...]]  # by covered treatment; empty where it has no aid at all
    settled: rules.Settled  # after the last part
    regular: Sequence[int]  # by part of the year
    top_ups: Sequence[TopUp]  # by part of the year

    def with_top_ups(self, top_ups: Sequence[TopUp]) -> "Outcome":
        """The same year with other top-ups."""
        return Outcome(self.costs, self.steps, self.settled, self.regular, top_ups)

    @property
    def aids(self) -> list[int]:
        """The aid of each covered treatment."""
        return [steps[-1].result if steps else 0 for steps in self.steps]

    @property
    def totals(self) -> list[int]:
        """Regular aid and top-up, by part of the year."""
        return [regular + self.top_ups[part].amount for part, regular in enumerate(self.regular)]


class PartFigures:
    """The bounds of the figures of one part of the year over all outcomes, from the first one on."""

    __slots__ = ("anew", "regular", "top_up", "total")

    def __init__(self, regular: int, top_up: TopUp) -> None:
        amount, most = top_up.amount, top_up.most
        self.regular: Bounds = (regular, regular)
        self.top_up: Bounds = (amount, most)
        self.total: Bounds = (regular + amount, regular + most)
        self.anew: Bounds | None = None
        """The top-up where the totals start anew (R45); `top_up` is that of every other outcome."""

    def add(self, regular: int, top_up: TopUp, *, anew: bool = False) -> None:
        """Takes in one more outcome. `anew`: where the totals start anew."""
        self.regular = wider(self.regular, regular, regular)
        amount, most = top_up.amount, top_up.most
        self.total = wider(self.total, regular + amount, regular + most)
        if anew:
            self.anew = wider(self.anew or (amount, most), amount, most)
        else:
            self.top_up = wider(self.top_up, amount, most)

    @property
    def of_top_up(self) -> Bounds:
        """Least and most top-up of every outcome."""
        return wider(self.top_up, *self.anew) if self.anew else self.top_up


class Aids:
    """Least and most aid of each covered treatment, in fen, while outcomes come in."""

    __slots__ = ("high", "low")

    def __init__(self, aids: list[int]) -> None:
        self.low = self.high = aids

    def add(self, low: Sequence[int], high: Sequence[int]) -> None:
        """Takes in one more outcome."""
        if low != self.low:
            self.low = list(map(min, self.low, low))
        if high != self.high:
            self.high = list(map(max, self.high, high))


class Figures:
    """The bounds of a year's figures over all its outcomes, from the first one on: that of the answers given."""

    __slots__ = ("_exact", "aids", "answers", "parts")

    def __init__(self, first: Outcome, *, unsure: bool, exact: bool) -> None:
        """`unsure`: whether there is more than one completion; `exact`: whether all of them come in, so that nothing is
        widened in the end."""
        aids = first.aids
        self._exact = exact
        self.aids = Aids(aids)
        self.answers = Aids(aids) if unsure else None
        """The same over the unsure answers alone, under the recommended readings; None where there is none."""
        self.parts = [PartFigures(regular, first.top_ups[part]) for part, regular in enumerate(first.regular)]

    def add(self, outcome: Outcome, *, anew: bool = False) -> None:
        """Takes in one outcome. `anew`: where the totals start anew (R45)."""
        if self._exact:
            aids = outcome.aids
            self.aids.add(aids, aids)
        self._add_parts(outcome, anew=anew)

    def add_top_up(self, outcome: Outcome) -> None:
        """Takes in a top-up beside a regular aid that is in already."""
        self._add_parts(outcome)

    def add_answers(self, outcome: Outcome) -> None:
        """Takes in the outcome of one more completion under the recommended readings."""
        if self._exact and self.answers:
            aids = outcome.aids
            self.aids.add(aids, aids)
            self.answers.add(aids, aids)
        self._add_parts(outcome)

    def _add_parts(self, outcome: Outcome, *, anew: bool = False) -> None:
        for part, regular, top_up in zip(self.parts, outcome.regular, outcome.top_ups, strict=True):
            part.add(regular, top_up, anew=anew)

    def widen(
        self, given: GivenYear, covered: Sequence[Assessed], places: Sequence[slice], classes: Collection[int]
    ) -> None:
        """Makes the bounds hold every completion where only the extremes were computed.

        The year's regular aid never falls when one more treatment is accepted, so its extremes are exact; that of a
        part of the year may. The aid of a treatment lies between nothing and what `most` says, whatever came in.
        `places`: of each part among the covered treatments; `classes`: those that a treatment of the year may be in.
        """
        most = [_most(each, classes) for each in covered]
        for aids in (self.aids, self.answers):
            if aids is not None:
                aids.add([0] * len(most), most)
        of_year = sum(figures.regular[1] for figures in self.parts)
        for part, place, figures in zip(given.parts, places, self.parts, strict=True):
            if len(places) > 1:
                figures.regular = wider(figures.regular, 0, min(of_year, sum(most[place])))
            figures.top_up = wider(figures.top_up, 0, max(part.policy.top_up[number] for number in classes))
            (low, high), (_, top_up) = figures.regular, figures.top_up
            figures.total = wider(figures.total, low, high + top_up)


def _most(assessed: Assessed, classes: Collection[int]) -> int:
    """The most aid of a treatment in one of these classes, in fen."""
    policy: Yanbian2022 = assessed.policy
    care = assessed.treatment.care
    percent = max(policy.percent.get((care, number)) or 0 for number in classes)
    return min(share(assessed.own_share or 0, percent), max(policy.limit[number] for number in classes))
