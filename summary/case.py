"""One result to be told: the estimate with the facts and the policies behind it, and what several sections ask of it.

`case` makes it, and nothing else does: a situation is estimated once, and no policy is looked up again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal, cast

from calculator import (
    Estimate,
    NoPolicy,
    Notice,
    Policy,
    Range,
    Situation,
    Treatment,
    TreatmentEstimate,
    in_force,
)
from calculator.estimate import together
from calculator.situation import REFERRED, Household
from calculator.variations import Edit, variations
from offices import Office
from summary.own_share import KNOWN, OwnShare, filled, with_shares
from summary.told import least_of, told_estimate

SETTLED = (
    "no_policy",
    "other_place",
    "uninsured",
    "household_unknown",
    "no_class",
    "care_unknown",
    "outpatient_not_covered",
    "chronic_not_for_class",
    "not_designated",
    "no_member",
    "refused_2015",
    "outpatient_not_for_class",
)
"""Notices that settle a treatment whatever its amount; facts that come after them may not have been asked."""

NO_FIGURE = Range(None, 0, None, "ask")

Answer = Literal["yes", "no", "unsure"]


@dataclass(frozen=True, slots=True)
class Done:
    """What has been done so far, beyond what an estimate needs. The defaults change nothing: it was not asked."""

    admitted: bool = False
    """The person is there now, and nothing is settled yet."""
    lives_elsewhere: bool = False
    """The person has lived outside the prefecture for long."""
    filed_late: Answer = "no"
    """Whether the referral or filing was made up only afterwards."""
    counts_from: date | None = None
    """The day of reimbursement, or of discharge where uninsured; None where it is not known or not yet."""
    reimbursed: Answer = "unsure"
    """"yes" also where there was no insurance that could reimburse."""
    insurance_known: bool = True
    """Whether the resident could tell what basic insurance did; an estimate then takes its normal rate."""
    care_known: bool = True
    """Whether the resident could tell the kind of care; the situation then says "outpatient"."""
    own_shares: tuple[OwnShare, ...] = ()
    """How far the own share of each treatment is known, in the order told; () where every one is."""
    numbers: tuple[int, ...] = ()
    """The number under which each treatment was told; () where these are 1, 2 and so on: none was left out."""

    def own_share(self, place: int) -> OwnShare:
        """How far the own share of the treatment at a place is known."""
        return self.own_shares[place] if place < len(self.own_shares) else KNOWN

    def number(self, place: int) -> int:
        """The number under which the treatment at a place was told."""
        return self.numbers[place] if self.numbers else place + 1


NOT_ASKED = Done()


@dataclass(frozen=True, kw_only=True)
class Case:
    """An estimate and its situation, as `case` made it.

    `estimate` holds every policy used; `today`: the policy in force on `made_on`, whose office is asked now, also for
    costs of the years before (R39); None where there is none.
    """

    situation: Situation
    estimate: Estimate
    plan: bool
    other: bool
    made_on: date
    today: Policy | None
    done: Done
    county: str | None
    offices: Sequence[Office]

    def as_if(self, situation: Situation) -> "Case":
        """The same case with other facts: as if referred, or of another class."""
        if situation == self.situation:
            return self
        return replace(
            self, situation=situation, estimate=told_estimate(situation, self.done.own_shares, of_each=False)
        )

    def varied(self) -> Iterator[tuple[tuple[Edit, ...], "Case"]]:
        """What would change the figure, each with the case that it makes, the greatest gain first."""
        ahead = range(len(self.pairs)) if self.ahead else ()
        for each in variations(self.situation, ahead, lambda situation: self.as_if(situation).estimate):
            yield each.edits, replace(self, situation=each.situation, estimate=each.found)

    @cached_property
    def ends(self) -> tuple["Case", ...]:
        """The same case with the least and with the most that the own shares can be, where only about how much one was
        is known; with the most alone where of none more than that is. None where all are known, or nothing is."""
        told, least = self.done.own_shares, least_of(self.situation, self.done.own_shares)
        if not any(each.least is not None or each.in_all for each in told):
            return ()
        bands = any(each.least is not None for each in told)
        lacking = tuple(OwnShare(missing=each.missing) for each in told)
        ends = [(with_shares(self.situation, least), ())] if bands else []
        return tuple(self._end(*each) for each in (*ends, (self.situation, lacking)))

    @cached_property
    def exact_ends(self) -> tuple["Case", "Case"]:
        """The same case with the least and with the most that the own shares can be, as if each were known; twice this
        one where all are."""
        least = least_of(self.situation, self.done.own_shares)
        if not least:
            return self, self
        return self._end(with_shares(self.situation, least), ()), self._end(self.situation, ())

    @cached_property
    def as_known(self) -> "Case":
        """The same case as if every own share were known to be the most that it can be."""
        return self._end(self.situation, ())

    def only(self, places: Sequence[int]) -> "Case":
        """The same case as if only the treatments at these places were told, in this order."""
        treatments = tuple(self.situation.treatments[place] for place in places)
        own_shares = tuple(self.done.own_share(place) for place in places) if self.done.own_shares else ()
        numbers = tuple(self.done.number(place) for place in places) if self.done.numbers else ()
        of_these = replace(self, done=replace(self.done, numbers=numbers))
        return of_these._end(replace(self.situation, treatments=treatments), own_shares)

    def _end(self, situation: Situation, own_shares: tuple[OwnShare, ...]) -> "Case":
        done = replace(self.done, own_shares=own_shares)
        return replace(self, situation=situation, done=done, estimate=told_estimate(situation, done.own_shares))

    @property
    def own_share(self) -> int | None:
        """The own shares of all treatments together, in fen; None where one is not known."""
        shares = [part.self_paid for _, part in self.pairs if part.self_paid is not None]
        return sum(shares) if len(shares) == len(self.pairs) else None

    @property
    def open_above(self) -> bool:
        """Whether of some own share only the least is known."""
        return any(each.open for each in self.done.own_shares)

    @property
    def in_all(self) -> bool:
        """Whether of some treatment only what was paid in all is known."""
        return any(each.in_all for each in self.done.own_shares)

    @property
    def ahead(self) -> bool:
        """Whether the person has not gone yet."""
        return self.plan and not self.done.admitted

    @cached_property
    def pairs(self) -> tuple[tuple[Treatment, TreatmentEstimate], ...]:
        """Every treatment with its estimate, in the order given."""
        return tuple(zip(self.situation.treatments, self.estimate.treatments, strict=True))

    def place_of(self, treatment: Treatment) -> int:
        """The place of one of the treatments in the order given; of two that are alike it is this one's."""
        return next(place for place, each in enumerate(self.situation.treatments) if each is treatment)

    @cached_property
    def settled(self) -> str | None:
        """The notice that settles every treatment alike, whatever the amount."""
        found = {next((id for id in SETTLED if id in notice_ids(part)), None) for _, part in self.pairs}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def by_rules(self) -> bool:
        """Whether the own share of the one treatment is not known: rules and an example stand in place of a figure."""
        treatment = self.situation.treatments[0]
        known = any(told is not None for told in (treatment.self_paid, treatment.slip, treatment.total_bill))
        return len(self.pairs) == 1 and self.settled is None and not known

    @cached_property
    def figure(self) -> Range:
        """The regular aid of all years together, in fen."""
        if not self.by_year or any(part.policy is None for _, part in self.pairs):
            return NO_FIGURE
        return together(list(self.by_year.values()))

    @cached_property
    def by_year(self) -> Mapping[int, Range]:
        """The regular aid of each calendar year, in fen; a year in which the policy changed is one year."""
        years: dict[int, list[Range]] = {}
        for year in self.estimate.years:
            years.setdefault(year.year, []).append(year.regular)
        return {year: together(ranges) for year, ranges in years.items()}

    @cached_property
    def notices(self) -> frozenset[str]:
        """The ids of all notices on treatments."""
        return frozenset().union(*(notice_ids(part) for _, part in self.pairs))

    @cached_property
    def households(self) -> tuple[Household, ...]:
        """Every household status that counts for a treatment, each once."""
        return tuple(dict.fromkeys(treatment.household or self.situation.household for treatment, _ in self.pairs))

    @property
    def household_now(self) -> Household:
        """The household status at the latest treatment."""
        treatment = max(self.situation.treatments, key=lambda each: each.on)
        return treatment.household or self.situation.household

    @cached_property
    def if_accepted(self) -> Situation | None:
        """The situation as the bureau may accept it: referred, designated, recognised, registered.

        None where that leaves a question of another kind, or where there are several treatments.
        """
        if len(self.pairs) > 1 or self.settled or self.by_rules or "unsure" in self.households:
            return None
        treatment = self.situation.treatments[0]
        household = self.households[0]
        return replace(
            self.situation,
            residence="yanbian",
            household="illness_poverty" if household == "illness_poverty_pending" else household,
            treatments=(
                replace(
                    treatment,
                    household=None,
                    designated=True,
                    referral=treatment.referral if treatment.referral in REFERRED else "primary_care",
                ),
            ),
        )

    @property
    def needs_referral(self) -> bool:
        """Whether aid for the first treatment depends on a referral by the rules."""
        treatment, part = self.pairs[0]
        policy = self.policy(part)
        return policy is not None and policy.needs_referral(treatment.care)

    def insured(self, treatment: Treatment) -> bool:
        """Whether the person had basic insurance at a treatment."""
        return self.situation.insured if treatment.insured is None else treatment.insured

    def of_each_class(self, policy: Policy) -> dict[int, Range]:
        """The regular aid by class, as if the household had a status of it."""
        of_class = {number: household for household, number in policy.classes.items()}
        treatments = tuple(replace(treatment, household=None) for treatment in self.situation.treatments)
        return {
            number: self.as_if(
                replace(self.situation, household=cast(Household, of_class[number]), treatments=treatments)
            ).figure
            for number in sorted(of_class)
        }

    def policy(self, part: TreatmentEstimate) -> Policy | None:
        """The policy of a treatment."""
        return None if part.policy is None else self.estimate.policies[part.policy]

    @cached_property
    def policies(self) -> dict[str, Policy]:
        """Every policy used, by its id, in the order of the treatments."""
        return {policy.id: policy for _, part in self.pairs if (policy := self.policy(part))}

    @property
    def newest(self) -> Policy | None:
        """The newest policy used; None where there is none."""
        return max(self.policies.values(), key=lambda policy: policy.in_force, default=None)

    def year_notices(self) -> Iterator[tuple[Notice, Policy]]:
        """Every notice on a year, with the policy of that year."""
        for year in self.estimate.years:
            yield from ((notice, self.policies[year.policy]) for notice in year.notices)


def case(
    situation: Situation,
    *,
    plan: bool,
    other: bool,
    made_on: date,
    done: Done = NOT_ASKED,
    county: str | None = None,
    offices: Sequence[Office] = (),
) -> Case:
    """The case of a situation, estimated here once.

    `plan`: the treatment lies ahead; `other`: asked for someone else; `made_on`: today in Asia/Shanghai; `done`: what
    else is known of what has been done; `county`: its id, where the resident told it; `offices`: those of this county.
    """
    situation, own_shares = filled(situation, done.own_shares)
    done = replace(done, own_shares=own_shares)
    try:
        today = in_force(made_on)
    except NoPolicy:
        today = None
    return Case(
        situation=situation,
        estimate=told_estimate(situation, done.own_shares),
        plan=plan,
        other=other,
        made_on=made_on,
        today=today,
        done=done,
        county=county,
        offices=offices,
    )


def notice_ids(part: TreatmentEstimate) -> frozenset[str]:
    """The ids of a treatment's notices."""
    return frozenset(notice.id for notice in part.notices)


def all_paid(part: TreatmentEstimate) -> bool:
    """Whether the slip shows all the aid that is due. Aid on it where none is due is no such thing: an answer may be
    another one."""
    return any(notice.id == "already_paid_all" and notice.given["due"] for notice in part.notices)
