"""What a document tells beyond its figures: here the general answers, which hold for every document.

They ask a policy nothing but what every policy says; what only one document tells stands in a file of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from calculator import Policy, Treatment, TreatmentEstimate
from calculator.situation import Household
from summary.case import Case, all_paid, notice_ids
from summary.line import Line, clause
from summary.referral import deposit, referral
from summary.standing import is_one_amount

_SHOWN: Mapping[str, Household] = {"unsure": "dibao", "illness_poverty_pending": "illness_poverty"}


def shown_household(case: Case) -> Household:
    """Whose rules and example are shown for the first treatment: a status that is open stands for one that is clear."""
    household = case.households[0]
    return _SHOWN.get(household, household)


@dataclass(frozen=True, slots=True)
class Document:
    """One document, by a policy of it. `policy` is None for a day without one: only what stands here is asked then."""

    policy: Policy | None

    NOTICES: ClassVar[Mapping[str, str]] = {}
    """The messages of notices that it words in its own way."""
    RECOGNITION: ClassVar[Mapping[str, str]] = {
        "none": "todo.recognition.none",
        "unsure": "todo.recognition.unsure",
        "illness_poverty_pending": "todo.recognition.pending",
    }
    """What to do about a status that is not there yet, by household."""
    STATUS_READING: ClassVar[str | None] = None
    """How it was read who has no status by it."""
    FLOOR_READINGS: ClassVar[frozenset[str]] = frozenset()
    """Readings whose other options give another floor, not another total."""
    LISTS_PAPERS: ClassVar[bool] = False
    """Whether it says itself what to bring."""
    WAIVES_DEPOSIT: ClassVar[bool] = False
    """Whether it says where a hospital asks for no deposit (its `rule.referral`)."""
    BEFORE_BUREAU: ClassVar[bool] = False
    """Whether its aid was civil affairs' to give, before there was a bureau for it and a waiver of the deposit."""

    def readings(self, case: Case) -> Iterator[str]:
        """The readings without another option that stand behind an estimate, by their codes."""
        yield "R03"
        yield from readings_of_slips(case)
        if len(case.pairs) > 1:
            yield "R13"
        yield from ("R28", "R41")

    def first_sentence(self, case: Case) -> Line:
        """The first sentence where no amount is known."""
        return Line("headline.unknown", kind="figure")

    def rules(self, case: Case) -> list[Line]:
        """What the class gets where no amount is known, or each class where the status is open."""
        policy = self.policy
        number = None if policy is None else policy.class_of(shown_household(case))
        if policy is None or number is None or "unsure" in case.households:
            return [Line("term.own_share")]
        limit = Line("rules.limit", {"limit": policy.limit[number]}, clause(policy, "annual_limit"))
        return [
            Line("term.own_share"),
            Line(f"class.{number}", source=clause(policy, "households")),
            *([] if policy.FLOORS else [limit]),
        ]

    def example(self, care: str) -> tuple[str, int] | None:
        """How the worked example for this kind of care begins, and its own share in fen; None where there is none."""
        return None

    def by_class(self, case: Case) -> list[Line]:
        """What each class would get, where nothing but the status is open."""
        return []

    def papers(self) -> list[Line]:
        """Which paper proves each class."""
        return []

    def of_reading(self, id: str, option: str) -> Line:
        """One of `FLOOR_READINGS` by another option."""
        return Line(f"reading.{id}.{option}", self.policy.given if self.policy else {}, kind="ask")

    def without_referral(self, case: Case) -> list[Line] | None:
        """What a missing referral does where insurance alone settles it; None where the document asks for one."""
        return None

    def todo(self, case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
        """What to do about a treatment that no notice has settled, in order."""
        if self.policy is None:
            return
        needs_referral = self.policy.needs_referral(treatment.care)
        if treatment.designated == "unsure" and self.policy.asks("designated"):
            yield "todo.designated.check"
        if needs_referral:
            yield from referral(case, treatment)
        if treatment.care != "inpatient":
            yield "todo.certificate"
        if notice_ids(part) & {"rate_cut", "refused_by_insurance"}:
            yield "todo.insurance_cut"
        if case.plan:  # what was settled has its deposit settled too
            yield from deposit(case, treatment, part)
        yield from _at_the_counter(case, treatment, part)
        kept = needs_referral and treatment.referral in ("primary_care", "filed")
        if kept and not case.plan and not part.already_paid:
            yield "todo.referral.keep"
        if case.by_rules:
            yield "todo.again"

    def todo_first(self, treatment: Treatment) -> Iterator[str]:
        """What to do whatever settles the treatment."""
        yield from ()


def readings_of_slips(case: Case) -> Iterator[str]:
    """How settlement slips were read."""
    slips = [treatment.slip for treatment in case.situation.treatments if treatment.slip]
    if slips:
        yield from ("R07", "R09", "R10", "R42")
    if any(slip.in_scope is None for slip in slips):
        yield "R38"


def _at_the_counter(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    """At the counter: before the bill is settled, or after. The own share first, since all is measured by it; a payment
    on the slip need not be all of it."""
    if case.plan:
        yield "todo.settle" if treatment.care == "inpatient" else "todo.settle.outpatient"
        return
    yield from checked_own_share(case, treatment)
    yield from at_the_slip(case, treatment, part)
    if not part.already_paid and not all_paid(part):
        yield "todo.claim" if treatment.slip else "todo.claim_if_not"


def checked_own_share(case: Case, treatment: Treatment) -> Iterator[str]:
    """That the own share told is to be checked on the slip; or found there, where it is not known well."""
    if treatment.self_paid is not None:
        told = case.done.own_share(case.place_of(treatment))
        yield "todo.find_slip" if told.least is not None or told.in_all else "todo.check_self_paid"


def at_the_slip(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    """What the slip shows of aid, compared with the figure where it is sure, or with the rules where there is none: a
    floor or an open figure is no measure of whether all was paid."""
    if all_paid(part):
        yield "todo.already_paid_all"
    elif "already_paid" in notice_ids(part):
        yield "todo.already_paid"
    elif part.already_paid:  # what is due is not known
        yield from ("todo.look_at_slip.open", "todo.claim_if_not")
    elif treatment.slip is None:
        with_row = ".each" if len(case.pairs) > 1 else ""
        end = ".rules" if case.by_rules else with_row if is_one_amount(case, part) else ".open"
        yield f"todo.look_at_slip{end}"
