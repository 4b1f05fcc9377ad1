"""A calendar year while it is settled: in every completion of unsure answers and under every reading."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from calculator.assessed import Standing, classes_of
from calculator.causes import stays_over
from calculator.estimate import Step
from calculator.policies.policy import CLASSES
from calculator.readings import ACCEPTED, ALTERNATIVES, DENIALS, RECOMMENDED, Choice
from calculator.situation import Earlier
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022.answers import Completion, assessed, completions, cost, may_need_referral
from calculator.yanbian_2022.figures import SPECIAL_CARE, Yanbian2022
from calculator.yanbian_2022.outcomes import NO_TOP_UP, Figures, Outcome, TopUp
from calculator.year import NOTHING_BEFORE, AssessedYear, GivenYear

_DENIALS = frozenset(DENIALS)
_OF_TOP_UP = ("R17", "R18")
"""Readings that leave the regular aid as it is."""

COMPUTED: tuple[Standing, ...] = ("covered", "not_designated")
"""Standings that amounts are computed for; care that is not designated rules a top-up out by one reading (R18)."""


class Settling(AssessedYear):
    """A year while it is settled in every completion and under every reading."""

    may_need_referral: Sequence[int] = ()
    """Covered treatments that were told to need no referral and may have needed one (R20), by their places."""
    outside_province: Container[int] = ()
    """Covered treatments whose aid rests on care outside the province (R23), by their places."""
    rests_on_not_needed: frozenset[int] = frozenset()
    """Parts whose top-up is due only with care that was told to need no referral (R20)."""
    rests_on_stay_over: Container[int] = ()
    """Covered treatments whose aid a stay from another year or policy changes, by their places."""
    top_ups_rest_on_stay_over: Container[int] = ()
    """Parts whose top-up such a stay changes."""
    _settled_by: dict[int, rules.Settled] | None = None
    """By choice, the year settled in completions in which only the top-up paid before differs: it changes none of it,
    and a choice is one of those of readings.py, each there once."""

    def __init__(self, given: GivenYear) -> None:
        super().__init__(given, assessed, COMPUTED)
        self.permit = given.situation.residence == "permit"
        self.no_top_ups = (NO_TOP_UP,) * len(given.parts)
        ways, exact = completions(given, self.unsure_class, self.covered)
        self.unsure = len(ways) > 1
        if self.unsure:
            referrals = enumerate(self.covered)
            self.may_need_referral = [place for place, each in referrals if may_need_referral(each.treatment)]
        first = ways[0]
        self.before = self._met(first, RECOMMENDED)
        costs = self._costs(first)
        self.main = self._outcome(costs, self.before, RECOMMENDED)
        """The outcome of the answers given, under the recommended readings."""
        self.figures = Figures(self.main, unsure=self.unsure, exact=exact)
        self._try_readings(first, self.main, self.before)
        if over := [place for place, each in enumerate(self.covered) if each.treatment.admitted and stays_over(each)]:
            self.rests_on_stay_over, self.top_ups_rest_on_stay_over = self._moved_by(over)
        for alike in _alike(ways[1:]):
            costs = self._costs(alike[0])
            self._settled_by = {}
            for way in alike:
                before = self._met(way, RECOMMENDED)
                main = self._outcome(costs, before, RECOMMENDED)
                self.figures.add_answers(main)
                self._try_readings(way, main, before)
        if not exact:
            told = classes_of(self.everything, None, ACCEPTED)
            self.figures.widen(given, self.covered, self.places, CLASSES if self.unsure_class else frozenset(told))

    @property
    def could_top_up(self) -> bool:
        """Whether a class of the year has a top-up, or may have, and none was paid before."""
        if isinstance(self.given.earlier, Earlier) and self.given.earlier.top_up:
            return False
        if self.unsure_class:
            return any(any(part.policy.top_up.values()) for part in self.given.parts)
        return any(each.policy.top_up.get(each.household_class or 0) for each in self.everything)

    def settled(self, parts: int) -> rules.Settled:
        """The first parts of the year with the answers given."""
        if parts == len(self.places):
            return self.main.settled
        return rules.Settled(self.main.costs[: self.places[parts].start], self.before, RECOMMENDED)

    def _as_told(self, way: Completion) -> bool:
        """Whether care that was told to need no referral needs none in this completion."""
        return not self.may_need_referral or all(way.referrals[place] != "none" for place in self.may_need_referral)

    def _met(self, way: Completion, choice: Choice) -> rules.Before:
        """What the treatments meet in one completion under one choice."""
        return rules.Before(classes_of(self.everything, way.unsure_class, choice), way.earlier)

    def _costs(self, way: Completion) -> rules.Costs:
        return [cost(self.permit, each, way, place) for place, each in enumerate(self.covered)]

    def _try_readings(self, way: Completion, main: Outcome, before: rules.Before) -> None:
        """One completion under each reading but the recommended ones alone, and what it rests on. `main`: it under
        these."""
        for each in main.costs:
            if each is not None and (each.unneeded or not each.qualifies):
                self._rests(main, before)
                break
        as_told = self._as_told(way)
        evaluated = readings_evaluated(self.given, self.permit, main.costs, before)
        if len(evaluated) > 1 and len(_DENIALS.intersection(evaluated)) > 1:
            self.figures.add(self._outcome(main.costs, self._met(way, ACCEPTED), ACCEPTED))
        for code in evaluated:
            if code in _OF_TOP_UP and main.top_ups is self.no_top_ups:
                if as_told:
                    self._first_seen(code)
                continue
            for place, (_, choice) in enumerate(ALTERNATIVES[code]):
                other = self._other(way, main, before, code, choice)
                if as_told:
                    self._seen(code, place, other, main)

    def _moved_by(self, places: Container[int]) -> tuple[set[int], set[int]]:
        """The treatments whose aid, and the parts whose top-up, is another one without the costs at these places."""
        main = self.main
        costs = [None if place in places else each for place, each in enumerate(main.costs)]
        without = self._ended(rules.Settled(costs, self.before, RECOMMENDED), costs, self.before, RECOMMENDED)
        pairs = enumerate(zip(main.steps, without.steps, strict=True))
        moved = {place for place, (one, other) in pairs if one and other and one[-1].result != other[-1].result}
        pairs_of = enumerate(zip(main.top_ups, without.top_ups, strict=True))
        return moved, {part for part, (one, other) in pairs_of if one.amount != other.amount}

    def _rests(self, main: Outcome, before: rules.Before) -> None:
        """Takes in what the figures of one completion rest on besides the text: care outside the province (R23), and
        the top-up on care that was told to need no referral (R20)."""
        far = {place for place, each in enumerate(main.costs) if each and each.accepted and not each.qualifies}
        if far and main is self.main:
            self.outside_province = far | self._moved_by(far)[0]
        if any(top_up.amount for top_up in main.top_ups) and any(each and each.unneeded for each in main.costs):
            strict = [each and replace(each, qualifies=each.qualifies and not each.unneeded) for each in main.costs]
            other = main.with_top_ups(self._top_ups(strict, main.regular, before, RECOMMENDED))
            self.figures.add_top_up(other)
            pairs_of = enumerate(zip(main.top_ups, other.top_ups, strict=True))
            self.rests_on_not_needed |= {part for part, (one, less) in pairs_of if one.amount and not less.amount}

    def _other(self, way: Completion, main: Outcome, before: rules.Before, code: str, choice: Choice) -> Outcome:
        """The same completion under another option of one reading, taken into the figures."""
        if code in _OF_TOP_UP:
            other = main.with_top_ups(self._top_ups(main.costs, main.regular, before, choice))
            self.figures.add_top_up(other)
            return other
        if code == "R06":
            before = self._met(way, choice)
        anew = code == "R45"
        other = self._anew(main.costs, way) if anew else self._outcome(main.costs, before, choice)
        self.figures.add(other, anew=anew)
        return other

    def _anew(self, costs: rules.Costs, way: Completion) -> Outcome:
        """Each part of the year by itself (R45)."""
        steps: list[tuple[Step, ...]] = []
        regular, top_ups = [], []
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            everything = [each for each in self.everything if each.policy is part.policy]
            earlier = NOTHING_BEFORE if number or self.given.carried else way.earlier
            before = rules.Before(classes_of(everything, way.unsure_class, RECOMMENDED), earlier)
            settled = rules.Settled(costs[place], before, RECOMMENDED)
            steps += settled.steps
            regular.append(settled.regular)
            top_ups.append(self._top_up_anew(part.policy, costs[place], settled.regular, before))
        return Outcome(costs, steps, settled, regular, top_ups)

    def _top_up_anew(self, policy: Yanbian2022, costs: rules.Costs, regular: int, before: rules.Before) -> TopUp:
        """The top-up of a part of the year by itself, under the recommended readings. `regular`: its regular aid."""
        if not before.classes or self.permit:
            return NO_TOP_UP
        if not before.one_class:
            return TopUp(most=0 if before.earlier.top_up else policy.top_up[before.classes[-1]])
        return _top_up_until(policy, costs, rules.SoFar(len(costs), regular), before, RECOMMENDED)

    def _top_ups(
        self, costs: rules.Costs, regular: Sequence[int], before: rules.Before, choice: Choice
    ) -> Sequence[TopUp]:
        """The top-up of each part under one choice: at its end its policy looks at the year so far, and one is paid in
        a year. `regular`: the regular aid of each."""
        if not before.classes or (self.permit and choice["R02"] == "registration_only"):
            return self.no_top_ups
        one_class = before.one_class
        if self._out_of_reach(costs, before) if one_class else before.earlier.top_up:
            return self.no_top_ups
        if one_class and len(self.places) == 1:
            so_far = rules.SoFar(len(costs), regular[0])
            return (_top_up_until(self.given.parts[0].policy, costs, so_far, before, choice),)
        top_ups: list[TopUp] = []
        paid = False
        for number, (part, place) in enumerate(zip(self.given.parts, self.places, strict=True)):
            found = NO_TOP_UP
            if not one_class:
                found = TopUp(most=_most_of_two(part.policy, costs, place.stop, before))
            elif not paid:
                so_far = rules.SoFar(place.stop, sum(regular[: number + 1]))
                found = _top_up_until(part.policy, costs, so_far, before, choice)
                paid = found.most > 0
            top_ups.append(found)
        return top_ups

    def _out_of_reach(self, costs: rules.Costs, before: rules.Before) -> bool:
        """Whether no reading can give a top-up: what came before and every own share in full stay under the limit."""
        most = max(before.earlier.self_paid, before.earlier.aid)
        for each in costs:
            most += each.own_share if each else 0
        number = before.classes[0]
        least_limit: int = min([part.policy.limit[number] for part in self.given.parts])
        return most < least_limit

    def _seen(self, code: str, place: int, other: Outcome, main: Outcome) -> None:
        """Notes what an option comes to in the first completion, and whether it differs in any."""
        self._first_seen(code)
        option, known, differs = self.readings[code][place]
        totals = other.totals
        known = totals if main is self.main else known
        self.readings[code][place] = (option, known, differs or totals != main.totals)

    def _first_seen(self, code: str) -> None:
        if code not in self.readings:
            totals = self.main.totals
            self.readings[code] = [(option, totals, False) for option, _ in ALTERNATIVES[code]]

    def _outcome(self, costs: rules.Costs, before: rules.Before, choice: Choice) -> Outcome:
        """The year in one completion under one choice."""
        if self._settled_by is None:
            return self._ended(rules.Settled(costs, before, choice), costs, before, choice)
        settled = self._settled_by.get(id(choice))
        if settled is None:
            settled = self._settled_by[id(choice)] = rules.Settled(costs, before, choice)
        return self._ended(settled, costs, before, choice)

    def _ended(self, settled: rules.Settled, costs: rules.Costs, before: rules.Before, choice: Choice) -> Outcome:
        """The year as it was settled, with the top-up at its end."""
        regular = [settled.regular]
        if len(self.places) > 1:
            regular = [sum(each[-1].result for each in settled.steps[place] if each) for place in self.places]
        return Outcome(costs, settled.steps, settled, regular, self._top_ups(costs, regular, before, choice))


def _alike(ways: Iterable[Completion]) -> Iterator[Sequence[Completion]]:
    """The completions, those together in which only the top-up paid before differs."""

    def but_top_up(way: Completion) -> tuple[object, ...]:
        before = way.earlier
        return way.unsure_class, way.referrals, way.designated, before.self_paid, before.aid, before.chronic_aid

    for _, alike in groupby(ways, but_top_up):
        yield list(alike)


def _most_of_two(policy: Yanbian2022, costs: rules.Costs, so_far: int, before: rules.Before) -> int:
    """The most that a top-up can be where two classes in one year leave it open: that of the last class of the year,
    and of the last one so far."""
    most = policy.top_up[before.classes[-1]]
    if so_far < len(costs):
        last = next((each.household_class for each in reversed(costs[:so_far]) if each), None)
        most = min(most, policy.top_up[last] if last else 0)
    return most


def _top_up_until(
    policy: Yanbian2022, costs: rules.Costs, so_far: rules.SoFar, before: rules.Before, choice: Choice
) -> TopUp:
    """The top-up of one class for the costs so far, by the policy that looks at them."""
    steps = rules.top_up(policy, costs, so_far, before, choice)
    return TopUp(steps, steps[-1].result, steps[-1].result) if steps else NO_TOP_UP


def readings_evaluated(given: GivenYear, permit: bool, costs: rules.Costs, before: rules.Before) -> list[str]:
    """The movable readings whose rule these costs reach, in order of their codes."""
    classes, one_class = before.classes, before.one_class
    reached = set()
    deductible = special = chronic = unqualified = argued_here = False
    for each in costs:
        if each is None:
            continue
        deductible = deductible or each.policy.deductible[each.household_class] > 0
        if each.care == "chronic_outpatient":
            chronic = True
        elif each.care in SPECIAL_CARE:
            special = True
        if not each.qualifies:
            unqualified = True
        if each.arguable:
            reached.add("R21")
            argued_here = argued_here or each.designated
        if each.pending:
            reached.add("R06")
        if each.own_share != each.without_class_b:
            reached.add("R08")
    if permit and (classes or any(each is not None for each in costs)):
        reached.add("R02")
    if deductible and special:
        reached.add("R14")
    if chronic or before.earlier.chronic_aid > 0:
        reached.add("R15")
    if one_class and not permit and True in [part.policy.top_up[classes[0]] > 0 for part in given.parts]:
        reached.add("R17")
        if chronic or unqualified or before.earlier.aid > 0:
            reached.add("R18")
    if deductible and argued_here:
        reached.add("R22")
    if classes and not one_class:
        reached.add("R26")
    if given.changes:
        reached.add("R45")
    return sorted(reached)
