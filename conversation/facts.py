"""What is known so far: the answers that apply, and what follows from them for the questions still to come."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, NamedTuple, cast

from calculator import Earlier, EarlierProblem, NoPolicy, Policy, in_force
from calculator.money import fen
from calculator.situation import PLACES, Fact, Place, Slip, Unsure
from conversation.treatments import of_treatment

NONE: Final = "none"
"""The answer "this figure does not stand on my slip"."""
UNSURE: Final = "unsure"
"""The answer "I am not sure", wherever it is offered."""
UNDECIDED: Final = "undecided"
"""The same of the referral."""
SKIP: Final = "skip"
"""The answer to an optional question that leaves it open."""
SAME_YEAR: Final = "same_year"
"""The answer that a stay did not begin in the year before."""
OPEN: Final = "open"
"""In place of an answer: that it is still to be given although one to a later question is known."""
UNDESIGNATED: Final = "undesignated"
"""In place of a place: that it is not a designated one, or that this is not known."""


class Band(NamedTuple):
    """About how much an own share was, in fen."""

    least: int
    most: int
    open: bool = False
    """Whether it may be any more than the most, beyond which nothing changes."""


BEYOND: Final = 1_000_000_00
"""An own share beyond which no document gives more: every limit is reached long before."""
BANDS: Final = {
    "band_2000": Band(0, 2_000_00),
    "band_5000": Band(2_000_00, 5_000_00),
    "band_10000": Band(5_000_00, 10_000_00),
    "band_30000": Band(10_000_00, 30_000_00),
    "band_more": Band(30_000_00, BEYOND, open=True),
}
"""About how much it was, by the answer that says so."""
_SUMS_BEFORE: Final = ("earlier_self_paid", "earlier_aid", "earlier_chronic_aid", "earlier_top_up")


@dataclass(frozen=True, slots=True)
class Facts:
    """Answers by question id, in canonical form, and the day on which the conversation is held."""

    answers: Mapping[str, str]
    today: date
    treatments: int = 1
    """How many treatments are told."""
    treatment: int = 1
    """The one of them that this is about."""

    def __hash__(self) -> int:
        """By the answers as they are now: what was read of a text for them is found again within a turn."""
        return hash((frozenset(self.answers.items()), self.today, self.treatments, self.treatment))

    def of(self, treatment: int) -> "Facts":
        """What is known of a treatment, its answers by the names of the questions; of what is about one already the
        same."""
        if treatment == 1 or self.treatment != 1:
            return self
        return Facts(of_treatment(self.answers, treatment), self.today, self.treatments, treatment)

    def says(self, question: str, *values: str) -> bool:
        """Whether the question was answered with one of these values."""
        return self.answers.get(question) in values

    def amount(self, question: str) -> int | None:
        """The fen answered; None where it was not asked, is not known, or does not stand on the slip."""
        answer = self.answers.get(question, NONE)
        return None if answer in (NONE, UNSURE, SKIP) else fen(answer)

    @property
    def plan(self) -> bool:
        """Whether the treatment still lies ahead."""
        return self.says("when", "plan")

    @property
    def ahead(self) -> bool:
        """Whether the person has not gone yet. Only the navigator asks whether somebody is there already."""
        return self.plan and not self.says("stage", "there")

    @property
    def other(self) -> bool:
        """Whether the questions are answered for someone else."""
        return self.says("who", "other")

    @property
    def on(self) -> date:
        """The day of settlement. Where the exact day within this year changes nothing it is not asked: today stands."""
        answer = self.answers.get("on")
        return date.fromisoformat(answer) if answer else self.today

    @property
    def admitted(self) -> date | None:
        """The day on which a stay over New Year began; None for every other treatment."""
        answer = self.answers.get("admitted", SAME_YEAR)
        return None if answer in (SAME_YEAR, OPEN) else date.fromisoformat(answer)

    @property
    def policy(self) -> Policy:
        """The policy of the day; NoPolicy where there is none (there the conversation ends)."""
        return in_force(self.on)

    @property
    def policy_if_any(self) -> Policy | None:
        """The policy of the day; None where there is none."""
        return _in_force(self.on)

    def asks(self, fact: Fact) -> bool:
        """Whether this fact changes a figure under the document of the day; where there is none, no fact does."""
        policy = self.policy_if_any
        return policy is not None and policy.asks(fact)

    @property
    def place(self) -> Place | None:
        """Where the treatment was, or is to be; None where that was not told."""
        told = self.answers.get("place")
        told = self.answers.get("place_undesignated") if told == UNDESIGNATED else told
        return cast(Place, told) if told in PLACES else None

    @property
    def designated(self) -> str | None:
        """Whether that place is a designated one: yes, no or unsure; None where it was not told, or is not asked.

        A place that was taken is one: each says so.
        """
        taken = self.answers.get("place") in PLACES and self.asks("designated")
        return self.answers.get("designated") or ("yes" if taken else None)

    @property
    def uninsured(self) -> bool:
        """Whether the person had no basic insurance."""
        return self.says("amount", "uninsured") or self.says("insurance_paid", "uninsured")

    @property
    def major_illness_deductible(self) -> bool:
        """Whether the deductible of major illness insurance matters for any class that the person may be in."""
        care = self.answers.get("care", "")
        return any(self.policy.uses_major_illness_deductible(care, each) for each in self.classes)

    @property
    def child_uplift(self) -> bool:
        """Whether a child of this care and of any class that the person may be in would get more."""
        care = self.answers.get("care", "")
        return any(self.policy.raises_for_child(care, each) for each in self.classes)

    @property
    def classes(self) -> frozenset[int]:
        """The classes that the person may be in, as far as is known; empty for a household that is in none."""
        household = self.answers.get("household", UNSURE)
        if household == UNSURE:
            return frozenset(self.policy.limit)
        found = self.policy.class_of(household.removesuffix("_pending"))
        return frozenset() if found is None else frozenset({found})

    @property
    def covered(self) -> bool:
        """Whether any class that the person may be in is helped with this kind of care."""
        care = self.answers.get("care", "")
        return any(self.policy.helps(care, each) for each in self.classes)

    @property
    def left_to_county(self) -> bool:
        """Whether the county sets all of the aid for this kind of care, for any class that the person may be in."""
        care = self.answers.get("care", "")
        return any(self.policy.leaves_to_county(care, each) for each in self.classes)

    @property
    def top_up(self) -> bool:
        """Whether any class that the person may be in can get the top-up, and not outside the province."""
        return any(self.policy.top_up_of(each) for each in self.classes) and self.place != "elsewhere"

    @property
    def most_top_up(self) -> int:
        """The most top-up that any class that the person may be in can get, in fen."""
        return max((self.policy.top_up_of(each) for each in self.classes), default=0)

    @property
    def earlier_own_share(self) -> bool:
        """Whether the own share that came before in the year matters for any class that the person may be in."""
        return self.major_illness_deductible or any(self.policy.deductible_of(each) for each in self.classes)

    @property
    def earlier(self) -> Earlier | Unsure:
        """What came before in the year; one amount that is not known makes the whole of it unsure.

        Sums that cannot have come about in the class told stay as they are told: the calculator promises nothing then.
        """
        amounts = ("earlier_self_paid", "earlier_aid", "earlier_chronic_aid")
        if any(self.says(each, UNSURE) for each in ("earlier", *amounts)):
            return UNSURE
        self_paid, aid, chronic_aid = (self.amount(each) or 0 for each in amounts)
        top_up = self.most_top_up if self.says("earlier_top_up", "yes") else 0
        return Earlier(self_paid=self_paid, aid=aid, chronic_aid=chronic_aid, top_up=top_up)

    @property
    def earlier_problem(self) -> EarlierProblem | None:
        """The first of the sums told that cannot have come about in the class told; None where all can (R26)."""
        if self.answers.keys().isdisjoint(_SUMS_BEFORE):
            return None
        earlier = self.earlier
        if self.policy_if_any is None or earlier == UNSURE or len(self.classes) != 1:
            return None
        (only,) = self.classes
        return self.policy.earlier_problem(only, earlier)

    @property
    def aid_rests_on_own_share(self) -> bool:
        """Whether the own share that came before shows what aid can have come of it, for a class that there may be."""
        return any(self.policy.earlier_problem(each, Earlier(aid=1)) for each in self.classes)

    @property
    def chronic_aid_before(self) -> bool:
        """Whether a part of the earlier aid can have been for chronic outpatient care, so that it has to be known: for
        such care now, or where all of the aid cannot have come of the own share told."""
        chronic = "chronic_outpatient"
        helped = any(self.policy.helps(chronic, each) for each in self.classes)
        return self.says("care", chronic) or (helped and self.earlier_problem is not None)

    @property
    def given(self) -> Mapping[str, object]:
        """Figures that every message of a question may name: those of the document, and of sums that cannot be."""
        problem, policy = self.earlier_problem, self.policy_if_any
        told, most = (problem.told, problem.most) if problem else (0, 0)
        return {**(policy.given if policy else {}), "earlier_told": told, "earlier_most": most}

    @property
    def band(self) -> Band | None:
        """About how much the own share was, where no more is known."""
        return BANDS.get(self.answers.get("amount", ""))

    @property
    def paid_in_all(self) -> int | None:
        """The fen that were paid in all, where nothing else is known: the own share is no more than that."""
        return self.amount("paid_in_all") if self.says("amount", "paid_only") else None

    @property
    def own_share(self) -> int | None:
        """The fen of the own share as told, or the most that it can be by what was told; None where a slip shows it,
        and where nothing is known of it."""
        if self.by_slip:
            return None
        if self.band:
            return self.band.most
        return self.amount("self_paid") if self.paid_in_all is None else self.paid_in_all

    @property
    def by_slip(self) -> bool:
        """Whether the settlement slip is gone through line by line."""
        return self.says("amount", "slip") or (self.says("amount", "paid_only") and self.says("paid_only", "slip"))

    @property
    def slip(self) -> Slip:
        """The figures of the slip as far as they are known."""
        return Slip(
            total_bill=self.amount("slip_total_bill"),
            own_expense=self.amount("slip_own_expense"),
            over_limit=self.amount("slip_over_limit"),
            class_b_share=self.amount("slip_class_b_share"),
            in_scope=self.amount("slip_in_scope"),
            pooled_fund=0 if self.says("pooled_fund_blank", "nothing") else self.amount("slip_pooled_fund"),
            major_illness=self.amount("slip_major_illness"),
            other_insurance=self.amount("slip_other_insurance"),
            medical_aid=self.amount("slip_medical_aid"),
        )

    @property
    def slip_at_most(self) -> Slip:
        """The same, and what would lower the own share counted as 0 where it is not there: the most it can be."""
        slip = self.slip
        if not self.says("slip_in_scope", NONE):
            return slip
        return replace(slip, own_expense=slip.own_expense or 0, over_limit=slip.over_limit or 0)

    @property
    def not_on_slip(self) -> tuple[str, ...]:
        """The figures without which the own share is only known at most (R38): by name, as the slip has them."""
        if not (self.by_slip and self.slip_usable):
            return ()
        by_bill = self.says("slip_in_scope", NONE)
        parts = [name for name in ("own_expense", "over_limit") if by_bill and self.says(f"slip_{name}", NONE)]
        return (*parts, *(["pooled_fund"] if self.says("pooled_fund_blank", UNSURE) else []))

    @property
    def slip_usable(self) -> bool:
        """Whether the slip shows what the own share is reckoned from: the amount in scope, or else the whole bill."""
        return not (self.says("slip_in_scope", NONE) and self.says("slip_total_bill", NONE))

    @property
    def has_amount(self) -> bool:
        """Whether an own share is known, or can be reckoned from the slip or the bill."""
        if self.by_slip:
            return self.slip_usable
        return self.own_share is not None or self.amount("total_bill") is not None


def any_day_of(first: date | None, today: date) -> date | None:
    """The first day of a month where the others of it would change nothing; None where the day counts."""
    if first is None:
        return None
    last = min(today, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    policies = [Facts({}, day).policy_if_any for day in (first, last)]
    policy = policies[0]
    if policy is None or policy is not policies[1]:
        return None
    days = policy.apply_days("inpatient")  # the care is asked later, and none has more days than a stay
    return first if days is None or last + timedelta(days=days) < today else None


def policy_changes_in(year: int, until: date) -> bool:
    """Whether more than one policy (or none) was in force between the start of the year and this day."""
    return _in_force(date(year, 1, 1)) is not _in_force(until)


def _in_force(day: date) -> Policy | None:
    try:
        return in_force(day)
    except NoPolicy:
        return None
