"""Situations as residents bring them to a desk, by a name that says what is special about each."""

from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from calculator import Earlier, Situation, Slip, Treatment
from summary import Case, Done, Line, OwnShare, Section, case, sections

TODAY = date(2026, 11, 22)
YEAR = 2026

STAY = Treatment(
    on=date(2026, 3, 5),
    care="inpatient",
    place="prefecture",
    designated=True,
    referral="primary_care",
    self_paid=800_000,
)
SLIP = Slip(
    total_bill=5_200_000,
    own_expense=600_000,
    over_limit=50_000,
    class_b_share=350_000,
    in_scope=4_200_000,
    pooled_fund=2_800_000,
    major_illness=200_000,
)


class Told(NamedTuple):
    """A situation and how it is told."""

    situation: Situation
    plan: bool = False
    other: bool = False
    done: Done = Done()

    @property
    def case(self) -> Case:
        return case(self.situation, plan=self.plan, other=self.other, made_on=TODAY, done=self.done)

    @property
    def sections(self) -> tuple[Section, ...]:
        return sections(self.case)

    def section(self, id: str) -> tuple[Line, ...]:
        """The lines of a section; none where it is left out."""
        return next((section.lines for section in self.sections if section.id == id), ())

    def section_only(self, id: str) -> tuple[Section, ...]:
        """The one section, to be printed alone."""
        return tuple(section for section in self.sections if section.id == id)

    def ids(self, id: str) -> list[str]:
        """The messages of a section."""
        return [line.id for line in self.section(id)]


OF_PERSON = ("residence", "earlier", "insured", "age", "low_income_member", "major_illness_threshold")


def told(household: str = "dibao", *, plan: bool = False, other: bool = False, **given: Any) -> Told:
    """One treatment: what is not given is an ordinary referred stay in Yanbian of 8,000 yuan own share."""
    of_person = {name: given.pop(name) for name in OF_PERSON if name in given}
    treatment = replace(STAY, **given)
    return Told(
        Situation(**{"residence": "yanbian", "household": household, "treatments": (treatment,), **of_person}),
        plan,
        other,
    )


def about(least: int, most: int, *, or_more: bool = False, **given: Any) -> Told:
    """The same where only about how much the own share was is known: from `least` to `most`, or more. In fen."""
    case = told(given.pop("household", "dibao"), self_paid=most, **given)
    return case._replace(done=Done(own_shares=(OwnShare(least, or_more),)))


def paid_in_all(amount: int, household: str = "dibao", **given: Any) -> Told:
    """The same where only what was paid in all is known, in fen."""
    return told(household, self_paid=amount, **given)._replace(done=Done(own_shares=(OwnShare(in_all=True),)))


IN_TIME = Done(counts_from=date(2026, 11, 2), reimbursed="yes")
"""Reimbursed so lately that the days to apply of the rules of 2015 still run."""


def told_2015(household: str = "dibao", **given: Any) -> Told:
    """The same in 2019, with a threshold of 10,000 yuan; reimbursed lately, so that one can still apply."""
    found = told(household, **{"on": date(2019, 3, 5), "major_illness_threshold": 1_000_000, **given})
    return found._replace(done=IN_TIME)


def told_late(household: str = "dibao", **given: Any) -> Told:
    """The same, but when it was reimbursed is not known: the days to apply may have passed."""
    return told_2015(household, **given)._replace(done=Done())


def told_too_late(household: str = "dibao", **given: Any) -> Told:
    """The same, reimbursed on the day itself: the days to apply have passed."""
    return told_2015(household, **given)._replace(done=Done(counts_from=date(2019, 3, 5), reimbursed="yes"))


def several(household: str, *treatments: dict[str, Any], **of_person: Any) -> Told:
    """Several treatments of one person."""
    given = tuple(replace(STAY, **each) for each in treatments)
    return Told(Situation(**{"residence": "yanbian", "household": household, "treatments": given, **of_person}))


TOLD: dict[str, Told] = {
    # a figure
    "class 1": told("tekun"),
    "class 2": told("dibao"),
    "class 2, returned to poverty": told("returned_to_poverty"),
    "class 3, above the deductible": told("dibao_margin"),
    "class 3, monitored": told("at_risk_of_poverty", referral="filed"),
    "class 4, recognised": told("illness_poverty"),
    "cut to the limit": told("dibao_margin", self_paid=4_000_000),
    "a top-up by every reading": told("dibao", self_paid=4_500_000),
    "a top-up by one reading": told("dibao", self_paid=3_500_000),
    "a top-up only by another reading": told("dibao", self_paid=2_500_000),
    "a top-up already paid": told(
        "dibao", self_paid=2_500_000, earlier={YEAR: Earlier(1_000_000, 700_000, 0, 200_000)}
    ),
    "by the slip": told("dibao", self_paid=None, slip=SLIP),
    "by a slip without the amount in scope": told("dibao", self_paid=None, slip=replace(SLIP, in_scope=None)),
    "a slip with some aid": told("dibao", self_paid=None, slip=replace(SLIP, medical_aid=500_000), other=True),
    "a slip with all aid": told("dibao", self_paid=None, slip=replace(SLIP, medical_aid=1_085_000)),
    "a slip with aid and no referral": told(
        "dibao", self_paid=None, slip=replace(SLIP, medical_aid=500_000), referral="none"
    ),
    "a slip with aid and no status": told("none", self_paid=None, slip=replace(SLIP, medical_aid=500_000)),
    "elsewhere in Jilin": told("dibao", place="province", referral="not_needed"),
    "outside Jilin": told("dibao", place="elsewhere", referral="filed"),
    "a top-up with care that needed no referral": told("dibao", self_paid=4_500_000, referral="not_needed"),
    "a child": told("dibao", age=10),
    "insurance cut its rate": told("dibao", insurance_rate_cut=True),
    "insurance refused": told("dibao", refused_by_insurance=True),
    "a stay over New Year": told("dibao", admitted=date(2025, 12, 28)),
    "a stay over two policies": told("dibao", on=date(2023, 1, 4), admitted=date(2022, 12, 28)),
    "special disease": told("dibao_margin", care="special_disease"),
    "special drug": told("dibao", care="special_drug"),
    "chronic": told("dibao", care="chronic_outpatient", referral="none", self_paid=60_000),
    "chronic, cut": told("dibao", care="chronic_outpatient", self_paid=300_000),
    "chronic near the limit": told(
        "dibao", care="chronic_outpatient", self_paid=160_000, earlier={YEAR: Earlier(2_800_000, 1_960_000)}
    ),
    "chronic aid, then the limit": several(
        "dibao", {"care": "chronic_outpatient", "self_paid": 100_000}, {"self_paid": 2_800_000, "on": date(2026, 4, 1)}
    ),
    "the deductible used up before": told("dibao_margin", earlier={YEAR: Earlier(self_paid=300_000)}),
    "the deductible partly used before": told("dibao_margin", earlier={YEAR: Earlier(self_paid=150_000)}),
    # nothing, and why
    "under the deductible": told("illness_poverty", self_paid=400_000),
    "nothing self-paid": told("dibao", self_paid=0),
    "below a fen": told("illness_poverty", self_paid=500_001),
    "the limit used up": told("dibao", earlier={YEAR: Earlier(3_000_000, 2_000_000)}),
    "the chronic limit used up": told("dibao", care="chronic_outpatient", earlier={YEAR: Earlier(0, 80_000, 80_000)}),
    "not referred": told("dibao", referral="none"),
    "not referred, under the deductible": told("dibao_margin", referral="none", self_paid=100_000),
    "an emergency": told("tekun", referral="emergency", other=True),
    "an emergency, under the deductible": told("dibao_margin", referral="emergency", self_paid=100_000),
    "not designated": told("dibao", designated=False),
    "not designated, an emergency": told("dibao", designated=False, referral="emergency"),
    "not designated, an emergency, under the deductible": told(
        "dibao_margin", designated=False, referral="emergency", self_paid=100_000
    ),
    "ordinary outpatient": told("dibao", care="outpatient"),
    "chronic of class 3": told("dibao_margin", care="chronic_outpatient"),
    "no status": told("none", self_paid=None),
    "permit": told("dibao", residence="permit"),
    "permit, under the deductible": told("dibao_margin", residence="permit", self_paid=100_000),
    "care of the old rules": told("dibao", care="major_outpatient"),
    # open
    "status unsure": told("unsure"),
    "status unsure, nothing self-paid": told("unsure", self_paid=0),
    "recognition pending": told("illness_poverty_pending", self_paid=3_000_000),
    "recognition pending, under the deductible": told("illness_poverty_pending", self_paid=300_000),
    "recognition pending and not referred": told("illness_poverty_pending", self_paid=3_000_000, referral="none"),
    "referral undecided": told("dibao", referral="undecided"),
    "referral undecided, under the deductible": told("dibao_margin", referral="undecided", self_paid=100_000),
    "status unsure, referral undecided": told("unsure", referral="undecided"),
    "designated unsure": told("dibao", designated="unsure"),
    "designated unsure, under the deductible": told("dibao_margin", designated="unsure", self_paid=100_000),
    "recognition pending, an emergency": told("illness_poverty_pending", self_paid=2_000_000, referral="emergency"),
    "permit, not referred": told("dibao", residence="permit", self_paid=2_000_000, referral="none"),
    "permit, an emergency, not designated": told(
        "dibao", residence="permit", designated=False, referral="emergency", self_paid=2_000_000
    ),
    "permit, referral undecided": told("dibao", residence="permit", self_paid=2_000_000, referral="undecided"),
    "recognition pending, referral undecided": told(
        "illness_poverty_pending", self_paid=2_000_000, referral="undecided"
    ),
    "everything unsure": told("unsure", self_paid=2_000_000, referral="undecided", designated="unsure"),
    "status unsure, not referred": told("unsure", self_paid=2_000_000, referral="none"),
    "status unsure, an emergency": told("unsure", self_paid=2_000_000, referral="emergency"),
    "permit, a stay over New Year, under the deductible": told(
        "dibao_margin", self_paid=100_000, admitted=date(2025, 12, 28)
    ),
    "more aid before than the class can have had": told("dibao_margin", earlier={YEAR: Earlier(2_000_000, 900_000)}),
    "more aid before than the limit": told("dibao_margin", earlier={YEAR: Earlier(2_000_000, 1_400_000)}),
    "chronic aid before in a class without it": told("dibao_margin", earlier={YEAR: Earlier(900_000, 10_000, 10_000)}),
    "a top-up before in a class without one": told("dibao_margin", earlier={YEAR: Earlier(top_up=200_000)}),
    "earlier this year unsure": told("dibao_margin", earlier={YEAR: "unsure"}),
    # no figure
    "elsewhere in Jilin registered": told("unsure", residence="jilin", self_paid=None),
    "another province registered": told("dibao", residence="elsewhere"),
    "no policy": told("unsure", on=date(2014, 3, 5), self_paid=None),
    "uninsured": told("dibao", self_paid=None, insured=False),
    "a status of the old rules": told("low_income"),
    # a plan
    "plan, from primary care": told("dibao", plan=True),
    "plan, filed": told("tekun", plan=True, referral="filed"),
    "plan, no referral needed": told("dibao", plan=True, referral="not_needed"),
    "plan, undecided": told("dibao", plan=True, referral="undecided", self_paid=4_000_000),
    "plan, recognition pending": told("illness_poverty_pending", plan=True, self_paid=3_000_000),
    "in hospital now": told("tekun", plan=True)._replace(done=Done(admitted=True)),
    "in hospital now, an emergency": told("tekun", plan=True, referral="emergency")._replace(done=Done(admitted=True)),
    "plan, not referred yet": told("tekun", plan=True, referral="none"),
    "plan, designated unsure": told("tekun", plan=True, designated="unsure"),
    "four stays, none of them known to be designated": several(
        "dibao", *({"on": date(2026, month, 5), "designated": "unsure", "self_paid": 100_000} for month in range(1, 5))
    ),
    "plan, not designated, no referral": told("dibao", plan=True, designated=False, referral="none"),
    "plan, outside Jilin, the limit reached": told("dibao", plan=True, place="elsewhere", self_paid=4_500_000),
    "plan, elsewhere in Jilin, no referral needed": told("dibao", plan=True, place="province", referral="not_needed"),
    "just at the deductible": told("dibao_margin", self_paid=200_000),
    "plan, not designated": told("dibao", plan=True, designated=False),
    "plan, chronic": told("dibao", plan=True, care="chronic_outpatient"),
    # no amount known
    "plan without an amount, emergency": told("dibao", plan=True, self_paid=None, referral="emergency"),
    "plan without an amount": told("dibao", plan=True, self_paid=None, referral="undecided"),
    "plan without an amount, class 3": told("dibao_margin", plan=True, self_paid=None, other=True),
    "plan without an amount, class 4": told("illness_poverty", plan=True, self_paid=None, referral="none"),
    "plan without an amount, chronic": told("tekun", plan=True, care="chronic_outpatient", self_paid=None),
    "plan without an amount, status unsure": told("unsure", plan=True, self_paid=None),
    "plan without an amount, chronic, status unsure": told(
        "unsure", plan=True, care="chronic_outpatient", self_paid=None
    ),
    "only what was paid is known, an emergency, not designated": told(
        "dibao", self_paid=None, referral="emergency", designated=False
    ),
    "plan without an amount, recognition pending": told("illness_poverty_pending", plan=True, self_paid=None),
    "plan without an amount, permit": told("dibao", plan=True, residence="permit", self_paid=None),
    "only what was paid is known": told("dibao", self_paid=None),
    "only what was paid is known, not referred": told("dibao", self_paid=None, referral="none"),
    "only what was paid is known, an emergency": told("dibao_margin", self_paid=None, referral="emergency"),
    # several treatments
    "three treatments": several(
        "dibao_margin",
        {"self_paid": 120_000},
        {"self_paid": 150_000, "on": date(2026, 5, 1)},
        {"self_paid": 400_000, "on": date(2026, 7, 1), "care": "special_disease"},
    ),
    "one of two not referred": several(
        "dibao_margin", {"self_paid": 500_000, "referral": "none"}, {"self_paid": 400_000, "on": date(2026, 6, 1)}
    ),
    "two years, one by a reading": several(
        "dibao_margin", {"on": date(2025, 3, 5)}, {}, {"on": date(2026, 7, 1), "care": "special_disease"}
    ),
    "two years": several("dibao", {"on": date(2025, 3, 5)}, {"self_paid": 2_500_000}),
    "two years, one open": several("dibao", {"on": date(2025, 3, 5)}, {"designated": "unsure"}),
    "with a day before any policy": several("dibao", {"on": date(2014, 3, 5)}, {}),
    "two classes in a year": several(
        "dibao_margin",
        {"self_paid": 700_000},
        {"self_paid": 3_000_000, "on": date(2026, 6, 1), "household": "dibao"},
    ),
    "a better class first": several(
        "dibao", {"self_paid": 2_000_000}, {"self_paid": 3_000_000, "on": date(2026, 6, 1), "household": "dibao_margin"}
    ),
    "cap reached only outside Jilin": several(
        "tekun",
        {"self_paid": 2_000_000},
        {"self_paid": 1_500_000, "on": date(2026, 6, 1), "place": "elsewhere", "referral": "filed"},
    ),
    "cap reached in the province with more outside": several(
        "tekun",
        {"self_paid": 3_000_000},
        {"self_paid": 500_000, "on": date(2026, 6, 1), "place": "elsewhere", "referral": "filed"},
    ),
    "five stays, the limit in the fourth": several(
        "dibao", *({"on": date(2026, month, 10)} for month in (1, 3, 5, 7, 9))
    ),
    "six treatments, another status in June": several(
        "dibao_margin",
        {"self_paid": 150_000, "on": date(2026, 1, 20)},
        {"self_paid": 300_000},
        {"self_paid": 200_000, "on": date(2026, 5, 10), "care": "special_disease"},
        {"self_paid": 1_000_000, "on": date(2026, 6, 15), "household": "dibao"},
        {"self_paid": 100_000, "on": date(2026, 8, 1), "care": "chronic_outpatient", "household": "dibao"},
        {"self_paid": 2_000_000, "on": date(2026, 10, 20), "household": "dibao"},
    ),
    "two on one day": several("dibao_margin", {"self_paid": 150_000}, {"self_paid": 150_000}),
    "over New Year, and another": several(
        "dibao", {"on": date(2026, 1, 10), "admitted": date(2025, 12, 28)}, {"on": date(2026, 6, 1)}
    ),
    "two stays, and sums of before": several(
        "dibao_margin",
        {"self_paid": 300_000},
        {"self_paid": 400_000, "on": date(2026, 6, 1)},
        earlier={YEAR: Earlier(150_000)},
    ),
    "two stays, the sums of before unsure": several(
        "dibao", {"self_paid": 300_000}, {"self_paid": 400_000, "on": date(2026, 6, 1)}, earlier={YEAR: "unsure"}
    ),
    "two not designated": several("dibao", {"designated": False}, {"designated": False, "on": date(2026, 6, 1)}),
    "nothing for two reasons": several("dibao", {"designated": False}, {"self_paid": 0, "on": date(2026, 6, 1)}),
    # the rules of 2015
    "2015, class 1": told_2015("tekun"),
    "2015, a slip with some aid": told_2015("tekun", self_paid=None, slip=replace(SLIP, medical_aid=500_000)),
    "2015, class 1 above the limit": told_2015("tekun", self_paid=2_500_000),
    "2015, class 2 within the threshold": told_2015("dibao"),
    "2015, class 2 above the threshold": told_2015("dibao", self_paid=1_800_000, designated=False, referral="none"),
    "2015, class 3 under the threshold": told_2015("low_income", low_income_member="minor"),
    "2015, class 3 above the threshold": told_2015("low_income", self_paid=3_000_000, low_income_member="elderly"),
    "2015, class 3, which member is not told": told_2015("low_income", self_paid=3_000_000),
    "2015, class 3, severely disabled": told_2015("low_income", low_income_member="severe_disability"),
    "2015, class 3, seriously ill": told_2015("low_income", low_income_member="serious_illness"),
    "2015, no member": told_2015("low_income", low_income_member="none"),
    "2015, class 4 above the threshold": told_2015("illness_poverty", self_paid=3_000_000),
    "2015, a child": told_2015("dibao", self_paid=1_800_000, age=8),
    "2015, special disease": told_2015("dibao", care="special_disease"),
    "2015, a visit": told_2015("dibao", care="major_outpatient", self_paid=140_000),
    "2015, just at the threshold": told_2015("low_income", low_income_member="elderly", self_paid=1_000_000),
    "2015, recognition pending, under the threshold": told_2015("illness_poverty_pending"),
    "2015, a smaller visit": told_2015("tekun", care="major_outpatient", self_paid=30_000),
    "2015, a small visit": told_2015("dibao", care="major_outpatient", self_paid=40_000),
    "2015, a visit of class 3": told_2015(
        "low_income", care="major_outpatient", self_paid=2_500_000, low_income_member="elderly"
    ),
    "2015, special disease of a child of class 3": told_2015(
        "low_income", care="special_disease", self_paid=2_000_000, age=10
    ),
    "2015, everyday outpatient care": told_2015("dibao", care="outpatient", self_paid=None),
    "2015, everyday outpatient care with an amount": told_2015("dibao", care="outpatient", self_paid=90_000),
    "2015, everyday outpatient care of class 3": told_2015("low_income", care="outpatient"),
    "2015, uninsured": told_2015("tekun", self_paid=None, total_bill=1_600_000, insured=False),
    "2015, a cut rate": told_2015(
        "low_income", self_paid=3_000_000, insurance_rate_cut=True, low_income_member="elderly"
    ),
    "2015, refused": told_2015("dibao", refused_by_insurance=True),
    "2015, without the threshold": told_2015("dibao", major_illness_threshold=None),
    "2015, by a slip without the amount in scope": told_2015(
        "tekun", self_paid=None, slip=replace(SLIP, in_scope=None, medical_aid=100_000)
    ),
    "2015, the threshold reached before": told_2015(
        "low_income", earlier={2019: Earlier(1_200_000)}, low_income_member="elderly"
    ),
    "2015, the threshold partly reached before": told_2015(
        "low_income", earlier={2019: Earlier(500_000)}, low_income_member="elderly"
    ),
    "2015, status unsure": told_2015("unsure", self_paid=1_800_000),
    "2015, recognition pending": told_2015("illness_poverty_pending", self_paid=1_800_000),
    "2015, earlier in the year unsure": told_2015("dibao", earlier={2019: "unsure"}),
    "2015, no amount, each class": told_2015("unsure", self_paid=None, care="special_disease"),
    "2015, no amount, a visit": told_2015("illness_poverty", self_paid=None, care="major_outpatient"),
    "2015, no amount": told_2015("dibao", self_paid=None),
    "2015, no status": told_2015("none"),
    "2015, registered elsewhere in Jilin": told_2015("tekun", residence="jilin"),
    "2015, uninsured, the bill not known": told_2015("tekun", self_paid=None, insured=False),
    "2015, insurance not known": told_2015("dibao")._replace(done=replace(IN_TIME, insurance_known=False)),
    "2015, the limit used up": told_2015("tekun", self_paid=500_000, earlier={2019: Earlier(2_000_000, 2_000_000)}),
    "2015, two stays": several(
        "low_income",
        {"on": date(2019, 3, 5), "self_paid": 2_000_000},
        {"on": date(2019, 5, 5), "self_paid": 500_000},
        major_illness_threshold=1_000_000,
        low_income_member="elderly",
    )._replace(done=IN_TIME),
    "2015, a cut rate after a stay": several(
        "low_income",
        {"on": date(2019, 3, 5)},
        {"on": date(2019, 5, 5), "self_paid": 500_000, "insurance_rate_cut": True},
        major_illness_threshold=1_000_000,
        low_income_member="elderly",
    )._replace(done=IN_TIME),
    # the days to apply of the rules of 2015 have passed, or may have
    "2015, late, an amount": told_late("tekun"),
    "2015, late, class 2 above the threshold": told_late(
        "dibao", self_paid=1_800_000, designated=False, referral="none"
    ),
    "2015, late, class 3 above the threshold": told_late(
        "low_income", self_paid=3_000_000, low_income_member="elderly"
    ),
    "2015, late, a floor": told_late("dibao", self_paid=1_800_000),
    "2015, late, set by the county": told_late("dibao"),
    "2015, late, open": told_late("unsure", self_paid=1_800_000),
    "2015, late, no amount": told_late("dibao", self_paid=None),
    "2015, late, insurance not known": told_late("tekun")._replace(done=Done(insurance_known=False)),
    "2015, late, recognition pending": told_late("illness_poverty_pending", self_paid=1_800_000),
    "2015, late, a permit": told_late("tekun", residence="permit"),
    "2015, too late, an amount": told_too_late("tekun"),
    "2015, too late, a floor": told_too_late("dibao", self_paid=1_800_000),
    "2015, too late, set by the county": told_too_late("dibao"),
    "2015, too late, open": told_too_late("unsure", self_paid=1_800_000),
    "2015, too late, no amount": told_too_late("dibao", self_paid=None),
    "2015, the last day": told_2015("tekun")._replace(done=Done(counts_from=date(2026, 8, 24), reimbursed="yes")),
    "2015, not reimbursed yet": told_2015("tekun")._replace(done=Done(reimbursed="no")),
    "2015 and 2022, too late": several(
        "dibao", {"on": date(2019, 3, 5), "self_paid": 1_800_000}, {}, major_illness_threshold=1_000_000
    )._replace(done=Done(counts_from=date(2019, 3, 5), reimbursed="yes")),
    "2015, everyday outpatient care, and 2022": several(
        "dibao", {"on": date(2019, 3, 5), "care": "outpatient", "self_paid": 90_000}, {}
    ),
    "2015, two years": several(
        "dibao",
        {"on": date(2018, 3, 5), "self_paid": 1_800_000},
        {"on": date(2019, 3, 5), "self_paid": 1_800_000},
        major_illness_threshold=1_000_000,
    )._replace(done=IN_TIME),
    "2015 and 2022": several(
        "dibao", {"on": date(2019, 3, 5), "self_paid": 1_800_000}, {}, major_illness_threshold=1_000_000
    ),
}

ABOUT: dict[str, Told] = {
    "about 5,000 to 10,000": about(500_000, 1_000_000),
    "about 5,000 to 10,000, told for another": about(500_000, 1_000_000, other=True, referral="none"),
    "up to 2,000": about(0, 200_000),
    "about, the deductible between": about(200_000, 500_000, household="dibao_margin"),
    "about, under the deductible": about(200_000, 500_000, household="illness_poverty"),
    "about, all of it above the limit": about(3_000_000, 9_000_000),
    "30,000 or more": about(3_000_000, 100_000_000, or_more=True, other=True),
    "30,000 or more, recognition pending": about(
        3_000_000, 100_000_000, or_more=True, household="illness_poverty_pending"
    ),
    "10,000 or more": about(1_000_000, 100_000_000, or_more=True),
    "about, not referred": about(500_000, 1_000_000, referral="none"),
    "about, by two readings": about(
        2_000_000, 3_000_000, earlier={YEAR: Earlier(1_600_000, 80_000, 80_000)}, care="chronic_outpatient"
    ),
    "2015, about 20,000 to 30,000": about(
        2_000_000, 3_000_000, on=date(2019, 3, 5), major_illness_threshold=1_000_000, insured=True
    )._replace(done=replace(IN_TIME, own_shares=(OwnShare(2_000_000),))),
    "2015, 30,000 or more": told_2015("dibao", self_paid=100_000_000)._replace(
        done=replace(IN_TIME, own_shares=(OwnShare(3_000_000, open=True),))
    ),
    "2015, about, under the threshold": told_2015("low_income", low_income_member="minor")._replace(
        done=replace(IN_TIME, own_shares=(OwnShare(500_000),))
    ),
    "2015, about, at the threshold": told_2015("low_income", low_income_member="minor", self_paid=1_000_000)._replace(
        done=replace(IN_TIME, own_shares=(OwnShare(500_000),))
    ),
    "about, earlier in the year unsure": about(500_000, 1_000_000, earlier={YEAR: "unsure"}),
    "about, the status unsure": about(500_000, 1_000_000, household="unsure"),
    "about, the referral undecided": about(500_000, 1_000_000, household="tekun", referral="undecided"),
    "about, all of it above the limit, designated unsure": about(3_000_000, 9_000_000, designated="unsure"),
    "what was paid in all": paid_in_all(1_200_000),
    "what was paid in all, under the deductible": paid_in_all(150_000, "dibao_margin"),
    "what was paid in all, the status unsure": paid_in_all(1_200_000, "unsure"),
}
"""Where the own share is known only about, or at most: an interval, which is nothing for the calculator's JSON door."""

SEVERAL_ABOUT: dict[str, Told] = {
    "two stays, of one only about how much": several("dibao", {}, {"on": date(2026, 6, 1)})._replace(
        done=Done(own_shares=(OwnShare(), OwnShare(500_000)))
    ),
    "two stays, of one at least so much": several(
        "dibao_margin", {}, {"on": date(2026, 6, 1), "self_paid": 1_000_000_000}
    )._replace(done=Done(own_shares=(OwnShare(), OwnShare(3_000_000, open=True)))),
    "two stays, of one only what was paid in all": several("dibao", {}, {"on": date(2026, 6, 1)})._replace(
        done=Done(own_shares=(OwnShare(), OwnShare(in_all=True)))
    ),
    "two stays, of one no amount": several("dibao", {"self_paid": None}, {"on": date(2026, 6, 1)}),
    "two stays, the slip of the only one with aid lacks figures": several(
        "dibao", {"designated": False}, {"on": date(2026, 6, 1), "self_paid": None, "slip": SLIP}
    )._replace(done=Done(own_shares=(OwnShare(), OwnShare(missing=("pooled_fund",))))),
}
"""The same of one of several treatments."""
