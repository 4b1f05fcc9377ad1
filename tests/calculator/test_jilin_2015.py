"""The rules of 2015: floors, rates left to the county, and what must hold of every estimate by them.

A second, slow reading of the document stands here once more, with its figures typed from the text. Money is in fen.
"""

from __future__ import annotations

import csv
import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Estimate, Range, Situation, Treatment, estimate, in_force
from calculator.interface import estimate_json
from calculator.jilin_2015 import articles as rules
from calculator.readings import RECOMMENDED
from tests.calculator.situations import Json, as_fen, to_python, yuan

LIMIT = {1: 2_000_000, 2: 2_000_000, 3: 1_000_000, 4: 1_000_000}  # 三(二)3, floors
CLASS = {"tekun": 1, "dibao": 2, "low_income": 3, "illness_poverty": 4}
CARES = [
    "inpatient",
    "inpatient",
    "inpatient",
    "special_disease",
    "major_outpatient",
    "outpatient",
    "chronic_outpatient",
]
FIGURES = [0, 1, 40_000, 1_000_000, 2_000_000, 4_333_333]
EDGES = [max(0, figure + around) for figure in FIGURES for around in (-1, 0, 1)]


def day(on: str) -> Json:
    return {"on": on, "care": "inpatient", "place": "prefecture", "designated": True, "referral": "primary_care"}


STAY: Json = {**day("2019-03-05"), "self_paid": "18000"}


def told(household: str = "dibao", **given: Any) -> Json:
    treatments = given.pop("treatments", [STAY])
    return {"residence": "yanbian", "household": household, "major_illness_threshold": "10000", **given} | {
        "treatments": treatments
    }


def of(situation: Json) -> Estimate:
    return estimate(to_python(situation))


def notices(situation: Json) -> list[str]:
    return [notice.id for notice in of(situation).treatments[0].notices]


# ---- a second reading ------------------------------------------------------------------------------------------


def half_up(exact: Fraction) -> int:
    return int(exact + Fraction(1, 2))


def alone(household_class: int, care: str, own: int, line: int, child: bool, cut: bool) -> tuple[int, int, bool]:
    """Least, most and whether it is exact, of the only treatment of a year, without the annual limit."""
    half = Fraction(1, 2) if cut else Fraction(1)
    # 三(二)2(1)③; 三(二)2(3) has general objects follow the inpatient standard, 三(二)2(2) only refers to it.
    raised = child and (care == "inpatient" or (care == "major_outpatient" and household_class > 2))

    def rated(base: int, percent: int) -> tuple[int, int, bool]:
        rate = Fraction(percent, 100) * (Fraction(11, 10) if raised and percent < 100 else 1)
        least = half_up(base * rate * half)
        return least, least if percent == 100 else half_up(base * half), percent == 100 or base == 0

    def major(base: int) -> tuple[int, int, bool]:
        """三(二)2(1)."""
        above = max(0, base - line)
        if household_class == 1:
            return rated(base, 100)
        if household_class == 2:
            least, _, exact = rated(above, 70)
            return least, half_up(base * half), exact and base == above
        if household_class == 3:
            return rated(above, 30)
        return 0, half_up(above * half), above == 0

    if care == "inpatient":
        return major(own)
    if care == "special_disease":
        return rated(own, 100) if household_class <= 2 else major(own)
    if care == "major_outpatient":
        part = max(0, own - 40_000)
        return rated(part, 30) if household_class <= 2 else major(part)
    return (0, own, own == 0) if household_class <= 2 else (0, 0, True)


@given(
    st.sampled_from(list(CLASS)),
    st.sampled_from(CARES),
    st.one_of(st.sampled_from(EDGES), st.integers(0, 7_000_000)),
    st.sampled_from([600_000, 1_000_000, 1_500_000]),
    st.booleans(),
    st.booleans(),
)
def test_one_treatment_comes_out_as_in_the_second_reading(
    household: str, care: str, own: int, line: int, child: bool, cut: bool
) -> None:
    stay = {**STAY, "care": care, "self_paid": yuan(own), "insurance_rate_cut": cut}
    found = of(told(household, treatments=[stay], major_illness_threshold=yuan(line), age=14 if child else 15))
    least, most, exact = alone(CLASS[household], care, own, line, child, cut)
    limit = LIMIT[CLASS[household]]
    aid = found.treatments[0].aid
    cut_off = least > limit
    # A reading (R31, R36) only raises the least, or the most of a whole visit.
    assert aid.low == min(least, limit)
    if care == "major_outpatient" and CLASS[household] > 2:
        assert aid.high is not None and aid.high >= most
    else:
        assert aid.high == most
    if exact and not cut_off:
        assert aid.amount == least or care in ("outpatient", "chronic_outpatient")
    else:
        assert aid.amount is None or own == 0
        assert aid.status in ("at_least", "county")
    assert found.years[0].total_aid == found.years[0].regular
    assert found.years[0].top_up == Range(0, 0, 0, "stated")


# ---- what must hold --------------------------------------------------------------------------------------------


@st.composite
def years_of_2015(draw: st.DrawFn, *, open_answers: bool = True) -> Json:
    def one() -> Json:
        given: Json = {
            **day((datetime.date(2019, 1, 1) + datetime.timedelta(draw(st.integers(0, 360)))).isoformat()),
            "care": draw(st.sampled_from(CARES)),
            "designated": draw(st.sampled_from([True, True, False, "unsure"])),
            "referral": draw(st.sampled_from(["primary_care", "none", "emergency", "undecided"])),
            "insurance_rate_cut": draw(st.sampled_from([False, False, False, True])),
            "refused_by_insurance": draw(st.sampled_from([False] * 7 + [True])),
            "self_paid": yuan(draw(st.one_of(st.sampled_from(EDGES), st.integers(0, 4_000_000)))),
        }
        if draw(st.integers(0, 6)) == 0:
            given["household"] = draw(st.sampled_from([*CLASS, "none", "illness_poverty_pending"]))
        return given

    open_ones = ["unsure", "illness_poverty_pending"] if open_answers else []
    situation = told(
        draw(st.sampled_from([*CLASS, *CLASS, *open_ones])), treatments=[one() for _ in range(draw(st.integers(1, 4)))]
    )
    situation["residence"] = draw(st.sampled_from(["yanbian", "jilin", "permit"]))
    if draw(st.integers(0, 3)) == 0:
        situation["age"] = draw(st.sampled_from([0, 14, 15, 80]))
    if draw(st.integers(0, 5)) == 0:
        del situation["major_illness_threshold"]
    if draw(st.integers(0, 3)) == 0:
        aid = draw(st.integers(0, 2_000_000))
        known = {"self_paid": yuan(draw(st.integers(0, 2_000_000))), "aid": yuan(aid)}
        situation["earlier"] = {"2019": draw(st.sampled_from(["unsure", known] if open_answers else [known]))}
    return situation


@given(years_of_2015())
def test_ranges_are_ordered_bounded_and_weak_where_there_is_no_amount(situation: Json) -> None:
    found = of(situation)
    for treatment in found.treatments:
        aid = treatment.aid
        assert aid.high is not None and treatment.self_paid is not None
        assert 0 <= aid.low <= (aid.low if aid.amount is None else aid.amount) <= aid.high <= treatment.self_paid
        assert treatment.deposit_waiver == "no"
    for part in [t.aid for t in found.treatments] + [year.regular for year in found.years]:
        assert (part.amount is None) <= (part.status in ("at_least", "county", "ask"))
        if part.status == "stated":
            assert part.low == part.amount == part.high


@given(years_of_2015())
def test_the_years_bounds_hold_those_of_its_treatments_taken_together(situation: Json) -> None:
    found = of(situation)
    year = found.years[0].regular
    assert year.low >= max(t.aid.low for t in found.treatments)
    assert year.high is not None and year.high <= sum(t.aid.high or 0 for t in found.treatments)
    assert year.low <= year.high


@given(years_of_2015(open_answers=False))
def test_every_step_recomputes_and_the_last_one_is_the_amount_or_the_floor(situation: Json) -> None:
    for treatment in of(situation).treatments:
        if treatment.aid.amount is not None:
            assert treatment.steps[-1].result == treatment.aid.amount
        elif treatment.steps:
            assert treatment.steps[-1].result >= treatment.aid.low
        for step in treatment.steps:
            given_ = {name: value for name, value in step.given.items() if isinstance(value, int)}
            percent = Fraction(str(step.given.get("percent", 0)))
            expected = {
                "threshold": lambda g: (
                    max(0, g["before"] + g["base"] - g["threshold"]) - max(0, g["before"] - g["threshold"])
                ),
                "visit": lambda g: max(0, g["base"] - g["visit_threshold"]),
                "rate": lambda g, p=percent: half_up(g["base"] * p / 100),
                "rate_at_least": lambda g, p=percent: half_up(g["base"] * p / 100),
                "limit_at_least": lambda g: min(g["amount"], g["limit"] - g["paid"]),
                "not_counted": lambda g: 0,
            }[step.id](given_)
            assert step.result == expected, step


@given(years_of_2015())
def test_the_json_door_takes_and_gives_the_rules_of_2015(situation: Json) -> None:
    spoken = estimate_json(situation)
    for written, treatment in zip(spoken["treatments"], of(situation).treatments, strict=True):
        assert written["policy"] == "jilin-2015"
        assert as_fen(written["aid"]["low"]) == treatment.aid.low


@given(years_of_2015(open_answers=False), st.sampled_from([1, 100_000, 3_000_000]))
def test_the_years_floor_never_falls_as_an_own_share_grows(situation: Json, more: int) -> None:
    before = of(situation).years[0].regular
    one = situation["treatments"][0]
    one["self_paid"] = yuan(as_fen(one["self_paid"]) + more)
    after = of(situation).years[0].regular
    assert after.low >= before.low
    assert (after.high or 0) >= (before.high or 0)


# ---- the rules of the contract ----------------------------------------------------------------------------------


def test_a_referral_alone_changes_nothing_and_is_noticed() -> None:
    plain = of(told("tekun")).treatments[0].aid
    for referral in ("none", "emergency", "undecided"):
        stay = {**STAY, "referral": referral}
        assert of(told("tekun", treatments=[stay])).treatments[0].aid == plain
        assert "referral_2015" in notices(told("tekun", treatments=[stay]))


@pytest.mark.parametrize("designated", [False, "unsure"])
def test_an_institution_that_is_not_designated_is_no_zero_but_a_notice(designated: bool | str) -> None:
    stay = {**STAY, "designated": designated}
    assert of(told("tekun", treatments=[stay])).treatments[0].aid.amount == 1_800_000
    assert "designated_2015" in notices(told("tekun", treatments=[stay]))


def test_a_residence_permit_and_a_registration_elsewhere_in_jilin_are_covered() -> None:
    for residence in ("permit", "jilin"):
        assert of(told("tekun", residence=residence)).treatments[0].aid.amount == 1_800_000
    aid = of(told("tekun", residence="elsewhere")).treatments[0].aid
    assert aid == Range(None, 0, None, "ask")


@pytest.mark.parametrize("household", ["dibao_margin", "at_risk_of_poverty", "returned_to_poverty"])
def test_a_status_that_the_document_does_not_know_gets_no_figure(household: str) -> None:
    assert of(told(household)).treatments[0].aid == Range(None, 0, None, "ask")
    assert of(told(household)).treatments[0].household_class is None


def test_a_special_drug_is_unknown_to_the_document() -> None:
    assert of(told(treatments=[{**STAY, "care": "special_drug"}])).treatments[0].aid == Range(0, 0, 1_800_000, "ask")


def test_only_some_members_of_a_low_income_family_are_in_class_3() -> None:
    assert of(told("low_income", low_income_member="none")).treatments[0].aid == Range(0, 0, 0, "stated")
    assert of(told("low_income", low_income_member="none")).treatments[0].household_class is None
    assert of(told("low_income", low_income_member="minor")).treatments[0].aid.low == 240_000
    assert "member_assumed" in notices(told("low_income"))
    assert "member_assumed" not in notices(told("low_income", low_income_member="elderly"))


def test_a_recognition_still_to_come_gives_nothing_or_the_figure_of_class_4() -> None:
    found = of(told("illness_poverty_pending")).treatments[0]
    assert (found.aid, found.household_class) == (Range(None, 0, 800_000, "ask"), None)


def test_a_status_that_is_not_clear_gives_the_range_over_every_class() -> None:
    found = of(told("unsure")).treatments[0]
    assert (found.aid, found.household_class) == (Range(None, 0, 1_800_000, "ask"), None)


def test_a_stay_over_new_year_or_over_two_documents_is_asked() -> None:
    stay = {**STAY, "on": "2019-01-04", "admitted": "2018-12-28"}
    assert of(told("tekun", treatments=[stay])).treatments[0].aid == Range(1_800_000, 1_800_000, 1_800_000, "ask")
    both = {**STAY, "on": "2023-01-04", "admitted": "2022-12-28"}
    assert {"stay_over_new_year", "stay_over_policies"} <= set(notices(told("tekun", treatments=[both])))


def test_aid_on_the_slip_is_set_against_the_aid_due_where_that_is_known() -> None:
    slip = {name: value for name, value in STAY.items() if name != "self_paid"}
    slip["slip"] = {"in_scope": "20000", "pooled_fund": "8000", "medical_aid": "5000"}
    assert "already_paid" in notices(told("tekun", treatments=[slip]))
    assert of(told("tekun", treatments=[slip])).treatments[0].already_paid == 500_000
    assert "already_paid" not in notices(told("dibao", treatments=[slip]))


def test_what_is_left_of_threshold_and_limit_is_told_where_it_is_known() -> None:
    year = of(told("low_income", treatments=[{**STAY, "self_paid": "4000"}])).years[0]
    assert (year.deductible_left, year.limit_left) == (600_000, 1_000_000)
    year = of(told("tekun")).years[0]
    assert (year.deductible_left, year.limit_left) == (0, 200_000)
    year = of(told("low_income")).years[0]
    assert (year.deductible_left, year.limit_left) == (None, None)


def test_both_documents_in_one_situation_each_rule_their_years() -> None:
    later = {**STAY, "on": "2024-03-05"}
    found = of(told("dibao", treatments=[later, STAY]))
    assert [t.policy for t in found.treatments] == ["yanbian-2022", "jilin-2015"]
    assert [(y.year, y.policy) for y in found.years] == [(2019, "jilin-2015"), (2024, "yanbian-2022")]
    assert found.years[1].regular.amount == 1_260_000


def test_the_two_ways_of_raising_a_childs_rate_are_named_as_a_reading() -> None:
    child = of(told("low_income", age=8))
    assert [(used.id, used.option, used.matters) for used in child.readings] == [("R31", "times", True)]
    assert of(told("tekun", age=8)).readings == ()


def test_python_and_json_know_a_treatments_own_age_and_insurance() -> None:
    stay = Treatment(
        datetime.date(2019, 3, 5), "inpatient", "prefecture", True, "filed", total_bill=3_600_000, insured=False
    )
    found = estimate(Situation("yanbian", "tekun", (stay,)))
    assert (found.treatments[0].self_paid, found.treatments[0].aid.amount) == (1_800_000, 1_800_000)
    assert [step.id for step in found.treatments[0].steps] == ["half_bill", "rate"]


@pytest.mark.parametrize(
    ("care", "own"),
    [
        ("inpatient", "0"),
        ("special_disease", "0"),
        ("special_disease", "5000"),
        ("major_outpatient", "400"),
        ("major_outpatient", "1400"),
        ("outpatient", "900"),
    ],
)
def test_what_no_rule_of_the_threshold_counts_does_not_bring_a_later_stay_above_it(care: str, own: str) -> None:
    first = {**STAY, "care": care, "self_paid": own, "household": "dibao"}
    stay = {**STAY, "on": "2019-06-05", "self_paid": "10000"}
    found = of(told("low_income", treatments=[first, stay])).treatments[1]
    assert found.aid == Range(0, 0, 0, "stated")


# ---- every step and notice, with its section, as data --------------------------------------------------------------

EXPLAINED: dict[str, Json] = {
    "class 1": told("tekun"),
    "class 1, above the threshold and the limit": told("tekun", treatments=[{**STAY, "self_paid": "25000"}]),
    "class 1, the threshold not known": told("tekun", major_illness_threshold=None),
    "class 1, exactly at the threshold": told("tekun", treatments=[{**STAY, "self_paid": "10000"}]),
    "class 1, exactly at the limit": told("tekun", treatments=[{**STAY, "self_paid": "20000"}]),
    "class 1, a child, rate cut": told("tekun", age=8, treatments=[{**STAY, "insurance_rate_cut": True}]),
    "a visit of class 4": told(
        "illness_poverty", treatments=[{**STAY, "care": "major_outpatient", "self_paid": "25000"}]
    ),
    "class 2 up to the threshold": told("dibao", treatments=[{**STAY, "self_paid": "9000"}]),
    "class 2 above the threshold": told("dibao"),
    "class 2, the threshold not known": told("dibao", major_illness_threshold=None),
    "class 3 up to the threshold": told("low_income", treatments=[{**STAY, "self_paid": "9000"}]),
    "class 3, a child, rate cut": told(
        "low_income", age=14, treatments=[{**STAY, "self_paid": "30000", "insurance_rate_cut": True}]
    ),
    "class 4 above the threshold": told("illness_poverty", treatments=[{**STAY, "self_paid": "30000"}]),
    "class 4, recognition to come": told("illness_poverty_pending"),
    "nothing self-paid": told("dibao", treatments=[{**STAY, "self_paid": "0"}]),
    "nothing self-paid, special disease": told(
        "dibao", treatments=[{**STAY, "care": "special_disease", "self_paid": "0"}]
    ),
    "special disease of class 2": told("dibao", treatments=[{**STAY, "care": "special_disease"}]),
    "special disease of class 3": told("low_income", treatments=[{**STAY, "care": "special_disease"}]),
    "a visit of class 1": told("tekun", treatments=[{**STAY, "care": "major_outpatient", "self_paid": "1400"}]),
    "a small visit": told("dibao", treatments=[{**STAY, "care": "major_outpatient", "self_paid": "400"}]),
    "a visit of class 3, a child": told(
        "low_income", age=10, treatments=[{**STAY, "care": "major_outpatient", "self_paid": "20400"}]
    ),
    "special disease of class 3, a child": told(
        "low_income", age=10, treatments=[{**STAY, "care": "special_disease", "self_paid": "20000"}]
    ),
    "a visit of class 3": told("low_income", treatments=[{**STAY, "care": "major_outpatient", "self_paid": "25000"}]),
    "everyday outpatient care of class 2": told("dibao", treatments=[{**STAY, "care": "outpatient"}]),
    "everyday outpatient care of class 4": told("illness_poverty", treatments=[{**STAY, "care": "outpatient"}]),
    "refused": told("dibao", treatments=[{**STAY, "refused_by_insurance": True, "referral": "none"}]),
    "no class": told("none"),
    "no member": told("low_income", low_income_member="none"),
    "another province": told("dibao", residence="elsewhere"),
    "an unknown status": told("dibao_margin"),
    "unknown care": told("dibao", treatments=[{**STAY, "care": "special_drug"}]),
    "uninsured, not designated, no referral": told(
        "tekun",
        insured=False,
        treatments=[
            {
                **{k: v for k, v in STAY.items() if k != "self_paid"},
                "total_bill": "12000",
                "designated": False,
                "referral": "emergency",
            }
        ],
    ),
    "a slip that is not split": told(
        "tekun",
        treatments=[
            {
                **{k: v for k, v in STAY.items() if k != "self_paid"},
                "slip": {
                    "total_bill": "20000",
                    "own_expense": "500",
                    "over_limit": "0",
                    "pooled_fund": "14000",
                    "medical_aid": "5500",
                },
            }
        ],
    ),
    "earlier in the year not known": told("low_income", earlier={"2019": "unsure"}),
    "status not known": told("unsure"),
}


def explained() -> dict[str, tuple[str, str]]:
    path = Path(__file__).parents[1] / "cases" / "jilin-2015-explained.tsv"
    with path.open(encoding="utf-8") as file:
        return {row["situation"]: (row["steps"], row["notices"]) for row in csv.DictReader(file, delimiter="\t")}


def as_told(situation: Json) -> tuple[str, str]:
    """Steps and notices as the table writes them: id, what is given in fen, the result, the section."""

    def one(part: Any) -> str:
        given_ = ", ".join(f"{name} {value}" for name, value in part.given.items())
        result = f" = {part.result}" if hasattr(part, "result") else ""
        return f"{part.id}({given_}){result} @ {part.source.removeprefix('jilin-2015 ')}"

    found = of({name: value for name, value in situation.items() if value is not None}).treatments[0]
    return " + ".join(map(one, found.steps)), " + ".join(map(one, found.notices))


@pytest.mark.parametrize("name", EXPLAINED)
def test_every_step_and_notice_stands_with_its_section_in_the_table(name: str) -> None:
    assert as_told(EXPLAINED[name]) == explained()[name]


# ---- a year settled under each reading, by hand ------------------------------------------------------------------

POLICY = in_force(datetime.date(2019, 3, 5))
LINE = 1_000_000


def of_class(
    number: int, yuan_: int, care: str = "inpatient", without_b: int | None = None, **more: bool
) -> rules.Cost:
    own = yuan_ * 100
    given_ = {"child": False, "rate_cut": False, "pending": False, **more}
    return rules.Cost(POLICY, care, number, own, own if without_b is None else without_b * 100, **given_)


def settled(*costs: rules.Cost, earlier: Earlier | None = None, **other: str) -> rules.Settled:
    classes = [cost.household_class for cost in costs]
    choice = {**RECOMMENDED, **other}
    return rules.settle(costs, rules.Before(classes, earlier or Earlier(), LINE), choice)


def lows(found: rules.Settled) -> list[int]:
    return [aid.low // 100 for aid in found.aids]


def test_the_class_b_share_out_of_the_base_lowers_floor_and_most() -> None:
    case = of_class(3, 30_000, without_b=25_000)
    assert (settled(case).low, settled(case).high) == (600_000, 2_000_000)
    assert (settled(case, R08="excluded").low, settled(case, R08="excluded").high) == (450_000, 1_500_000)


def test_special_disease_with_a_total_of_its_own_leaves_the_stay_under_the_threshold() -> None:
    cases = (of_class(3, 6_000, "special_disease"), of_class(3, 9_000))
    assert lows(settled(*cases)) == [0, 1_500]
    assert lows(settled(*cases, R14="own")) == [0, 0]
    assert (settled(*cases).own_share, settled(*cases, R14="own").own_share) == (1_500_000, 900_000)
    assert lows(settled(of_class(3, 9_000), of_class(3, 9_000), R14="own")) == [0, 2_400]


def test_two_classes_in_a_year_by_the_class_of_the_treatment_the_higher_limit_or_two() -> None:
    cases = (of_class(1, 15_000), of_class(3, 60_000))
    assert lows(settled(*cases)) == [15_000, 0]
    assert lows(settled(*cases, R26="higher_limit")) == [15_000, 5_000]
    assert lows(settled(*cases, R26="two_limits")) == [15_000, 10_000]
    assert [settled(*cases, R26=option).low // 100 for option in ("higher_limit", "two_limits")] == [20_000, 25_000]


def test_earlier_aid_counts_to_the_first_class_of_the_year() -> None:
    cases = (of_class(3, 60_000), of_class(1, 30_000))
    before = Earlier(aid=400_000)
    assert lows(settled(*cases, earlier=before)) == [6_000, 0]
    assert settled(*cases, earlier=before).low == 1_600_000
    assert lows(settled(*cases, earlier=before, R26="two_limits")) == [6_000, 20_000]
    assert settled(*cases, earlier=before, R26="two_limits").low == 2_600_000


def test_the_years_floor_is_joint_where_the_limit_binds() -> None:
    found = settled(of_class(2, 30_000), of_class(2, 30_000))
    assert lows(found) == [14_000, 0]  # the first may have got the whole limit
    assert found.low == 2_000_000  # but both together get at least the limit
    assert found.high == 6_000_000


def test_a_limit_that_earlier_aid_has_used_up_leaves_nothing_sure() -> None:
    found = settled(of_class(3, 30_000), earlier=Earlier(aid=1_500_000))
    assert (lows(found), found.low, found.high) == ([0], 0, 2_000_000)


def test_a_cut_rate_is_settled_alone_or_joins_the_year() -> None:
    cases = (of_class(3, 8_000), of_class(3, 5_000, rate_cut=True), of_class(3, 4_000))
    assert lows(settled(*cases)) == [0, 0, 600]
    assert lows(settled(*cases, R30="joins_year")) == [0, 450, 1_200]
    assert (settled(*cases).own_share, settled(*cases, R30="joins_year").own_share) == (1_200_000, 1_700_000)


def test_a_recognition_to_come_gives_nothing_unless_this_years_costs_count() -> None:
    case = of_class(4, 30_000, pending=True)
    aid = settled(case).aids[0]
    assert (aid.low, aid.high, aid.status) == (0, 0, "stated")
    assert [(step.id, step.given, step.result, step.source) for step in aid.steps] == [
        ("not_counted", {"base": 3_000_000}, 0, "jilin-2015 二(一) 救助对象范围")
    ]
    assert settled(case, R06="this_year").high == 2_000_000
    assert settled(of_class(4, 30_000)).aids[0].high == 2_000_000
    assert settled(of_class(4, 30_000, rate_cut=True)).aids[0].high == 1_000_000


def test_a_child_gets_a_tenth_more_or_ten_points() -> None:
    child = of_class(3, 30_000, child=True)
    assert (lows(settled(child)), lows(settled(child, R31="plus_points"))) == ([6_600], [8_000])


def test_of_a_visit_the_part_above_its_threshold_joins_the_year_or_all_of_it() -> None:
    visit = of_class(3, 25_000, "major_outpatient")
    assert (lows(settled(visit)), lows(settled(visit, R36="whole_visit"))) == ([4_380], [4_500])
    assert settled(visit).own_share == 2_460_000


def test_a_part_that_the_county_sets_keeps_its_status_where_the_limit_binds() -> None:
    aid = settled(of_class(2, 60_000)).aids[0]
    assert (aid.low, aid.high, aid.status) == (2_000_000, 6_000_000, "county")


def test_with_two_limits_each_class_has_its_own_running_totals() -> None:
    cases = (of_class(1, 5_000), of_class(3, 8_000), of_class(3, 5_000), of_class(3, 8_000))
    found = settled(*cases, R26="two_limits")
    assert [aid.low for aid in found.aids] == [500_000, 90_000, 150_000, 200_000]
    assert found.low == 980_000
    found = settled(of_class(1, 5_000), of_class(3, 20_000), of_class(3, 60_000), R26="two_limits")
    assert [aid.low for aid in found.aids] == [500_000, 450_000, 0]
    assert found.low == 1_500_000
