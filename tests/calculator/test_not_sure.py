"""To be less sure promises no more: "not sure" in place of any one answer raises no status and narrows no range."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calculator import Range
from calculator.estimate import NOTHING, STATUSES, weakest
from tests.calculator.situations import REFERRAL_CARE, Json, days, definite, money
from tests.calculator.test_properties import every_range, of

CARES_2015 = ["inpatient", "inpatient", "special_disease", "major_outpatient", "outpatient", "special_drug"]


@st.composite
def in_2015(draw: st.DrawFn) -> Json:
    """Everything is known, by the rules of 2015."""
    listed = [
        {
            "on": draw(days((2019,))),
            "care": draw(st.sampled_from(CARES_2015)),
            "place": "prefecture",
            "designated": True,
            "referral": draw(st.sampled_from(["primary_care", "none"])),
            "self_paid": draw(money()),
            "insurance_rate_cut": draw(st.booleans()),
        }
        for _ in range(draw(st.integers(1, 3)))
    ]
    household = st.sampled_from(["tekun", "dibao", "low_income", "illness_poverty"])
    if draw(st.integers(0, 3)) == 0:
        listed[0]["household"] = draw(household)
    told: Json = {"residence": "yanbian", "household": draw(household), "treatments": listed}
    told["major_illness_threshold"] = draw(money(2_000_000))
    if draw(st.booleans()):
        told["earlier"] = {"2019": {"self_paid": draw(money()), "aid": draw(money(2_000_000))}}
    return told


def less_sure(situation: Json) -> Iterator[tuple[str, Json]]:
    """The same situation with one answer more that is not sure, wherever this is offered."""

    def with_(change: str, *path: Any, value: Any) -> tuple[str, Json]:
        other = copy.deepcopy(situation)
        part = other
        for name in path[:-1]:
            part = part[name]
        part[path[-1]] = value
        return change, other

    yield with_("household", "household", value="unsure")
    for year in {treatment["on"][:4] for treatment in situation["treatments"]}:
        yield with_(f"earlier in {year}", "earlier", value={**situation.get("earlier", {}), year: "unsure"})
    for place, treatment in enumerate(situation["treatments"]):
        if "household" in treatment:
            yield with_(f"household of {place}", "treatments", place, "household", value="unsure")
        yield with_(f"designated of {place}", "treatments", place, "designated", value="unsure")
        if treatment["referral"] != "emergency":  # it is not among what an undecided referral may turn out to be
            yield with_(f"referral of {place}", "treatments", place, "referral", value="undecided")


def promises_more(sure: Range, unsure: Range) -> bool:
    """Whether a figure says more where less is known."""
    if STATUSES.index(unsure.status) < STATUSES.index(sure.status):
        return True
    if sure.high is None:
        return False
    return unsure.low > sure.low or (unsure.high is not None and unsure.high < sure.high)


@given(st.one_of(definite(most=3), in_2015()))
def test_no_figure_says_more_where_one_answer_is_not_sure(situation: Json) -> None:
    told = dict(every_range(of(situation)))
    for change, other in less_sure(situation):
        for where, unsure in every_range(of(other)):
            assert not promises_more(told[where], unsure), (change, where, told[where], unsure)


def is_open(situation: Json, treatment: Json) -> bool:
    """Whether an answer that this treatment's aid rests on is not sure: by the rules of 2015 neither the institution
    nor the referral."""
    year = treatment["on"][:4]
    if treatment.get("household", situation["household"]) == "unsure":
        return True
    if situation.get("earlier", {}).get(year) == "unsure":
        return True
    if year < "2023":
        return False
    undecided = treatment["referral"] == "undecided" and treatment["care"] in REFERRAL_CARE
    return undecided or treatment["designated"] == "unsure"


@given(st.one_of(definite(most=3), in_2015()))
def test_a_figure_that_rests_on_an_answer_that_is_not_sure_is_never_stated_nor_is_its_year(situation: Json) -> None:
    for change, other in less_sure(situation):
        found = of(other)
        for told, treatment in zip(found.treatments, other["treatments"], strict=True):
            if is_open(other, treatment):
                assert told.aid.status == "ask" or told.aid == NOTHING, (change, told)
        for year in found.years:
            parts = [each.aid.status for each in found.treatments if each.on.year == year.year]
            assert year.regular.status == weakest(*parts, year.regular.status), (change, year)
            assert year.total_aid.status == weakest(year.regular.status, year.top_up.status), (change, year)


def test_an_unsure_status_at_one_stay_makes_the_next_one_a_question_under_both_documents() -> None:
    for year, household in (("2019", "tekun"), ("2025", "dibao_margin")):
        stay = {"care": "inpatient", "place": "prefecture", "designated": True, "referral": "primary_care"}
        listed = [
            {**stay, "on": f"{year}-03-05", "self_paid": "15000", "household": "unsure"},
            {**stay, "on": f"{year}-06-05", "self_paid": "15000"},
        ]
        told = {"residence": "yanbian", "household": household, "treatments": listed}
        assert [part.aid.status for part in of(told).treatments] == ["ask", "ask"], year
