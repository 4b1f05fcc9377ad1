"""What only 吉林省医疗救助实施意见（2015年） tells: floors, and what the county sets.

There insurance has settled whether a referral was needed, and aid is applied for within days.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from calculator import Treatment, TreatmentEstimate
from calculator.jilin_2015.figures import OUTPATIENT, Jilin2015
from summary.case import Case, all_paid
from summary.documents.document import Document, at_the_slip, checked_own_share, readings_of_slips, shown_household
from summary.line import Line, clause

_NOTICES = {
    "no_class": "notice.no_class_2015",  # it lists other people
    "illness_poverty_pending": "notice.pending_2015",  # the county sets start line and rate
}
_SAYS_AT_LEAST = frozenset({"floor_only", "limit_at_least"})
"""Notices among the steps that say already why it is a least."""
_RECOGNITION = {household: f"{step}_2015" for household, step in Document.RECOGNITION.items()}
"""A status of then is asked about, at the place of the permit too (四(三)2)."""


@dataclass(frozen=True, slots=True)
class Jilin(Document):
    """The document of 2015."""

    policy: Jilin2015

    NOTICES = _NOTICES
    RECOGNITION = _RECOGNITION
    FLOOR_READINGS = frozenset({"R30", "R31", "R36"})
    LISTS_PAPERS = True
    BEFORE_BUREAU = True

    def readings(self, case: Case) -> Iterator[str]:
        """The readings without another option that stand behind an estimate, by their codes."""
        yield "R03"
        yield from readings_of_slips(case)
        if any(step.id == "threshold" for _, part in case.pairs for step in part.steps):
            yield "R33"
        if len(case.pairs) > 1:
            yield "R13"
        if case.by_rules:
            yield from self._left_to_others(case)
        cares = {(treatment.care, (part.household_class or 1) > 2) for treatment, part in case.pairs}
        if ("major_outpatient", True) in cares:
            yield "R36"
        if ("special_disease", False) in cares:
            yield "R37"
        if case.figure.amount is None and not case.notices & _SAYS_AT_LEAST:
            yield "R35"
        yield from ("R28", "R41")

    def _left_to_others(self, case: Case) -> Iterator[str]:
        """What the county sets, and who decides now: beside a figure the notices and the steps say it."""
        number = self.policy.class_of(shown_household(case))
        if number == 2 or "county_outpatient" in case.notices:
            yield "R32"
        if number == 4:
            yield "R34"
        yield "R39"

    def first_sentence(self, case: Case) -> Line:
        """The first sentence where no amount is known."""
        return Line("headline.rules_2015", kind="figure")

    def rules(self, case: Case) -> list[Line]:
        """The rules for the kind of care, of the class or, where the status is open, of each."""
        policy, care = self.policy, case.situation.treatments[0].care
        number = None if case.households[0] == "unsure" else policy.class_of(shown_household(case))
        numbers = sorted(policy.limit) if number is None else [number]
        if care in OUTPATIENT:
            helped = any(policy.helps(care, each) for each in numbers)
            id = "rules_2015.outpatient" if helped else "notice.outpatient_not_for_class"
            return [Line("term.own_share"), Line(id, source=clause(policy, "rate.outpatient"))]
        return [
            Line("term.own_share"),
            *([Line("term.threshold")] if any(each > 1 for each in numbers) else []),
            *(self._of_class(each) for each in numbers),
            *self._of_care(care),
            *([] if case.insured(case.situation.treatments[0]) else [self._uninsured()]),
            Line("reading.R35", source=clause(policy, "annual_limit"), kind="caution"),
        ]

    def _of_class(self, number: int) -> Line:
        policy = self.policy
        given = {"percent": str(policy.rate["inpatient_above", number]), "limit": policy.limit[number]}
        return Line(f"rules_2015.class_{number}", given, clause(policy, "rate.inpatient_above"))

    def _of_care(self, care: str) -> Iterator[Line]:
        policy = self.policy
        if care == "special_disease":
            yield Line("rules_2015.special_disease", source=clause(policy, "rate.special_disease"))
        if care == "major_outpatient":
            given = {"visit_threshold": policy.visit_threshold, "percent": str(policy.rate["major_outpatient", 1])}
            yield Line("rules_2015.major_outpatient", given, clause(policy, "visit_threshold"))

    def _uninsured(self) -> Line:
        given = {"percent": str(self.policy.uninsured_share)}
        return Line("notice.uninsured_2015", given, clause(self.policy, "uninsured_share"))

    def papers(self) -> list[Line]:
        """Which paper proves each class."""
        return [Line(f"change.paper_2015.{number}") for number in sorted(self.policy.limit)]

    def by_class(self, case: Case) -> list[Line]:
        """The least that each class would get, where nothing but the status is open."""
        source = clause(self.policy, "rate.inpatient_above")
        found = {number: figure.low for number, figure in case.of_each_class(self.policy).items()}
        lines = [Line(f"change.class_2015.{n}", {"low": low}, source, result=low) for n, low in found.items()]
        return [*lines, Line("change.class.none")]

    def without_referral(self, case: Case) -> list[Line] | None:
        """A missing referral counts through what basic insurance did: the least aid in each case."""
        if not case.insured(case.situation.treatments[0]):
            return [self._uninsured()]
        if case.situation.treatments[0].care in OUTPATIENT:
            return [Line("navigator.money.no_referral")]  # a fixed sum does not follow what insurance paid
        lines = [Line("notice.referral_2015", source=clause(self.policy, "rule.referral"))]
        if case.by_rules:
            return lines
        figures = []
        for id, cut, refused in (("normal", False, False), ("cut", True, False), ("refused", False, True)):
            treatment = replace(case.situation.treatments[0], insurance_rate_cut=cut, refused_by_insurance=refused)
            aid = case.as_if(replace(case.situation, treatments=(treatment,))).figure
            exact = ".exact" if aid.amount and id != "refused" else ""
            figures.append(Line(f"navigator.money.{id}{exact}", {"low": aid.low}, kind="figure", result=aid.low))
        return [*lines, *(figures if figures[0].result else [])]

    def todo_first(self, treatment: Treatment) -> Iterator[str]:
        """What insurance cut is asked of insurance first, whatever settles the treatment."""
        if treatment.insurance_rate_cut or treatment.refused_by_insurance:
            yield "todo.insurance_cut"

    def todo(self, case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
        """Insurance settled whether a referral was needed; what is left is to apply, within the days set."""
        if not case.done.insurance_known and not all_paid(part):
            yield "todo.insurance_unknown"
        if treatment.care in OUTPATIENT:
            yield "todo.outpatient_2015"
            return
        if case.done.reimbursed == "no":
            yield "navigator.reimburse_first"
        elif case.insured(treatment):
            yield from checked_own_share(case, treatment)
            yield from (id for id in at_the_slip(case, treatment, part) if id != "todo.claim_if_not")
        if all_paid(part):
            return
        yield "navigator.claim_2015"
        if case.by_rules:
            yield "todo.again" if case.insured(treatment) else "todo.again_bill"
