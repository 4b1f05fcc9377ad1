"""The working: every step recomputes, every zero, cut and refusal has its reason, every source exists."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from hypothesis import given

from calculator import Estimate, TreatmentEstimate, estimate
from tests.calculator.oracle import half_up
from tests.calculator.situations import Json, any_situation, definite, to_python

# The headings of 延州政办发〔2022〕30号 that say what is aided, and the paragraphs of 二(二), as the document has them.
SECTIONS = {
    "二(一)": "明确救助对象范围",
    "二(二)": "合理确定基本救助水平",
    "二(三)": "明确救助费用保障范围",
    "二(四)": "规范医保经办管理服务",
}
PARAGRAPHS_OF_2_2 = ["基本救助水平", "年度救助限额", "住院救助", "特殊疾病救助与特药救助", "门诊慢性病救助", "倾斜救助"]

Given = Mapping[str, Any]
RECOMPUTE: dict[str, Callable[[Given], int]] = {
    "scope": lambda g: g["total_bill"] - g["own_expense"] - g["over_limit"] - g["class_b_share"],
    "own_share": lambda g: (
        g["in_scope"] + g["class_b_share"] - g["pooled_fund"] - g["major_illness"] - g["other_insurance"]
    ),
    "deductible": lambda g: max(0, g["before"] + g["base"] - max(g["before"], g["deductible"])),
    "rate": lambda g: half_up(Fraction(g["base"] * int(g["percent"]), 100)),
    "chronic_limit": lambda g: max(0, min(g["amount"], g["limit"] - g["paid"])),
    "limit": lambda g: max(0, min(g["amount"], g["limit"] - g["paid"])),
    "not_counted": lambda g: 0,
    "top_up": lambda g: g["amount"] if g["aid"] >= g["limit"] else 0,
    "total": lambda g: g["regular"] + g["top_up"],
}
TAKES_UP = {"own_share": "in_scope", "limit": "amount", "chronic_limit": "amount", "total": "top_up"}


def of(situation: Json) -> Estimate:
    return estimate(to_python(situation))


def check_chain(steps: Any, amount: int | None) -> None:
    before: int | None = None
    for step in steps:
        assert RECOMPUTE[step.id](step.given) == step.result, step
        if before is not None:
            assert step.given[TAKES_UP.get(step.id, "base")] == before, step
        before = step.result
    if amount is None:
        assert not steps
    elif steps:
        assert before == amount


@given(any_situation())
def test_the_steps_alone_give_the_amount_to_the_fen(situation: Json) -> None:
    for treatment in of(situation).treatments:
        check_chain(treatment.steps, treatment.aid.amount)
        if treatment.aid.amount is not None:
            assert treatment.steps, "an amount without its working"


@given(any_situation())
def test_the_working_begins_with_what_was_told(situation: Json) -> None:
    for told, treatment in zip(situation["treatments"], of(situation).treatments, strict=True):
        if not treatment.steps or "slip" in told:
            continue
        assert treatment.steps[0].given["base"] == treatment.self_paid


@given(any_situation())
def test_the_steps_of_a_year_alone_give_its_total(situation: Json) -> None:
    for year in of(situation).years:
        check_chain(year.steps, year.total_aid.amount)
        if year.top_up.amount:
            assert [step.id for step in year.steps] == ["top_up", "total"]


def exists(source: str) -> bool:
    if source == "yanbian-2022 末段":  # the closing paragraph: in force from 2023-01-01
        return True
    found = re.fullmatch(r"yanbian-2022 (?P<section>二\([一二三四]\)) (?P<title>\S+)", source)
    if not found:
        return False
    if found["section"] == "二(二)":
        return found["title"] in PARAGRAPHS_OF_2_2
    return found["title"] in SECTIONS[found["section"]]


@given(any_situation())
def test_every_step_and_every_notice_cites_a_section_that_the_document_has(situation: Json) -> None:
    found = of(situation)
    parts = [*found.treatments, *found.years]
    for step in (step for part in parts for step in part.steps):
        assert exists(step.source), step
    for notice in [*found.notices, *(notice for part in parts for notice in part.notices)]:
        if notice.id == "no_policy":  # a day without a document
            assert notice.source == ""
        else:
            assert exists(notice.source), notice


WHY_NOTHING = {
    "under_deductible",
    "not_referred",
    "emergency_not_referred",
    "not_designated",
    "not_designated_emergency",
    "outpatient_not_covered",
    "chronic_not_for_class",
    "no_class",
    "nothing_self_paid",
    "rounds_to_zero",
    "limit_used_up",
    "chronic_limit_used_up",
    "permit_only",
    "care_unknown",
}
WHY_NO_FIGURE = {
    "other_place",
    "uninsured",
    "household_unknown",
    "household_unsure",
    "illness_poverty_pending",
    "referral_undecided",
    "designated_unsure",
    "earlier_unsure",
    "no_policy",
}


def reasons(treatment: TreatmentEstimate) -> set[str]:
    return {notice.id for notice in treatment.notices}


@given(any_situation())
def test_no_zero_and_no_missing_figure_is_without_its_reason(situation: Json) -> None:
    for treatment in of(situation).treatments:
        if treatment.aid.amount == 0:
            assert reasons(treatment) & WHY_NOTHING, treatment
        if treatment.aid.amount is None:
            assert reasons(treatment) & WHY_NO_FIGURE, treatment


@given(definite())
def test_no_cut_is_without_its_notice_and_no_notice_without_its_cut(situation: Json) -> None:
    for treatment in of(situation).treatments:
        cut = {step.id for step in treatment.steps if "amount" in step.given and step.result < step.given["amount"]}
        assert ("limit" in cut) == bool(reasons(treatment) & {"limit_capped", "limit_used_up"}), treatment
        chronic = reasons(treatment) & {"chronic_limit_capped", "chronic_limit_used_up"}
        assert ("chronic_limit" in cut) == bool(chronic), treatment


@given(definite())
def test_no_refusal_is_without_its_notice(situation: Json) -> None:
    for told, treatment in zip(situation["treatments"], of(situation).treatments, strict=True):
        if treatment.household_class is None:
            assert "no_class" in reasons(treatment)
        elif told["care"] == "outpatient":
            assert "outpatient_not_covered" in reasons(treatment)
        elif told["care"] != "chronic_outpatient" and told["referral"] in ("none", "emergency"):
            assert reasons(treatment) & {
                "not_referred",
                "emergency_not_referred",
                "not_designated",
                "not_designated_emergency",
            }


@given(definite())
def test_a_top_up_that_is_due_or_possible_is_said_so(situation: Json) -> None:
    for year in of(situation).years:
        said = {notice.id for notice in year.notices}
        if year.top_up.amount:
            assert "top_up_due" in said
        elif year.top_up.high:
            assert "top_up_maybe" in said
        else:
            assert not said & {"top_up_due", "top_up_maybe"}


@given(any_situation())
def test_a_notice_or_a_step_is_said_once(situation: Json) -> None:
    found = of(situation)
    for part in [*found.treatments, *found.years]:
        ids = [notice.id for notice in part.notices]
        assert len(ids) == len(set(ids))
