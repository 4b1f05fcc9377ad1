"""What must hold of every estimate, whatever was told."""

from __future__ import annotations

import copy
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from calculator import Estimate, Range, estimate
from calculator.interface import estimate_json, estimate_line
from tests.calculator.oracle import DEDUCTIBLE, LIMIT, TOP_UP
from tests.calculator.situations import (
    HOUSEHOLDS,
    REFERRAL_CARE,
    Json,
    any_situation,
    as_fen,
    definite,
    earlier_figures,
    to_python,
    treatments,
    unsure,
    yuan,
)


def of(situation: Json) -> Estimate:
    return estimate(to_python(situation))


def ordered(found: Range) -> bool:
    amount = found.low if found.amount is None else found.amount
    return 0 <= found.low <= amount and (found.high is None or amount <= found.high)


@given(any_situation())
def test_0_is_at_most_low_at_most_amount_at_most_high_at_most_the_own_share(situation: Json) -> None:
    for treatment in of(situation).treatments:
        assert ordered(treatment.aid)
        if treatment.aid.high is not None:
            assert treatment.self_paid is not None
            assert treatment.aid.high <= treatment.self_paid


@given(any_situation())
def test_the_ranges_of_a_year_are_ordered_and_what_is_left_is_never_negative(situation: Json) -> None:
    for year in of(situation).years:
        assert ordered(year.regular)
        assert ordered(year.top_up)
        assert ordered(year.total_aid)
        assert (year.limit_left or 0) >= 0
        assert (year.deductible_left or 0) >= 0


@given(any_situation())
def test_stated_means_that_nothing_else_is_possible(situation: Json) -> None:
    found = of(situation)
    years = [part for year in found.years for part in (year.regular, year.top_up, year.total_aid)]
    for aid in [treatment.aid for treatment in found.treatments] + years:
        assert aid.status in ("stated", "reading", "ask")
        if aid.status == "stated":
            assert aid.low == aid.amount == aid.high
        if aid.amount is None:
            assert aid.status == "ask"


@given(definite())
def test_the_years_regular_aid_is_the_sum_of_its_treatments(situation: Json) -> None:
    found = of(situation)
    for year in found.years:
        parts = [t.aid.amount for t in found.treatments if t.on.year == year.year]
        assert year.regular.amount == sum(part or 0 for part in parts)
        assert year.total_aid.amount == year.regular.amount + (year.top_up.amount or 0)


@given(definite(), st.data())
def test_the_years_regular_aid_never_falls_as_an_own_share_grows(situation: Json, data: st.DataObject) -> None:
    plain = [t for t in situation["treatments"] if "self_paid" in t]
    assume(plain)
    before = {year.year: year.regular.amount for year in of(situation).years}
    one = data.draw(st.sampled_from(plain))
    more = data.draw(st.one_of(st.integers(1, 3), st.integers(1, 3_000_000)))
    one["self_paid"] = yuan(as_fen(one["self_paid"]) + more)
    for year in of(situation).years:
        assert (year.regular.amount or 0) >= (before[year.year] or 0)


@given(definite(most=3), st.data())
def test_splitting_a_stay_in_two_on_the_same_day_changes_regular_by_at_most_a_fen(
    situation: Json, data: st.DataObject
) -> None:
    places = [i for i, t in enumerate(situation["treatments"]) if "self_paid" in t]
    assume(places)
    place = data.draw(st.sampled_from(places))
    whole = situation["treatments"][place]
    own = as_fen(whole["self_paid"])
    part = data.draw(st.integers(0, own))
    halves = [{**whole, "self_paid": yuan(part)}, {**whole, "self_paid": yuan(own - part)}]
    split = {**situation, "treatments": [*situation["treatments"]]}
    split["treatments"][place : place + 1] = halves
    before = {year.year: year.regular.amount or 0 for year in of(situation).years}
    after = {year.year: year.regular.amount or 0 for year in of(split).years}
    assert all(abs(before[year] - after[year]) <= 1 for year in before)


# ---- unsure answers ------------------------------------------------------------------------------------------


def every_range(found: Estimate) -> Iterator[tuple[str, Range]]:
    for i, treatment in enumerate(found.treatments):
        yield f"treatments[{i}].aid", treatment.aid
    for year in found.years:
        for name in ("regular", "top_up", "total_aid"):
            yield f"years[{year.year}].{name}", getattr(year, name)


def outside(open_: Estimate, completed: Estimate) -> list[str]:
    """The amounts of a completion that lie outside the ranges of the open situation."""
    wide = dict(every_range(open_))
    out = []
    for where, narrow in every_range(completed):
        if narrow.amount is None:
            continue
        around = wide[where]
        if narrow.amount < around.low or (around.high is not None and narrow.amount > around.high):
            out.append(f"{where}: {narrow.amount} is not within {around.low} to {around.high}")
    return out


def answers(situation: Json) -> Iterator[Json]:
    """Every situation that the open answers can turn out to be."""
    slots: list[tuple[Any, str, list[Any]]] = []
    closed = copy.deepcopy(situation)
    if closed["household"] == "unsure":
        slots.append((closed, "household", [*HOUSEHOLDS, "none"]))
    if closed["residence"] == "permit":
        slots.append((closed, "residence", ["yanbian"]))
    for treatment in closed["treatments"]:
        if treatment.get("household") == "unsure":
            slots.append((treatment, "household", [*HOUSEHOLDS, "none"]))
        if treatment["designated"] == "unsure":
            slots.append((treatment, "designated", [True, False]))
        if treatment["referral"] == "undecided":
            slots.append((treatment, "referral", ["primary_care", "none"]))
    for chosen in itertools.product(*(values for _, _, values in slots)):
        for (holder, name, _), value in zip(slots, chosen, strict=True):
            holder[name] = value
        for recognised in ("illness_poverty", "none"):  # one recognition: it counts for all of the year or for none
            way = copy.deepcopy(closed)
            pending = [h for h in (way, *way["treatments"]) if h.get("household") == "illness_poverty_pending"]
            for holder in pending:
                holder["household"] = recognised
            yield way
            if not pending:
                break


@given(unsure(), st.data())
def test_the_range_of_an_open_answer_contains_the_amount_of_every_way_it_can_turn_out(
    situation: Json, data: st.DataObject
) -> None:
    wide = of(situation)
    ways = list(answers(situation))
    if len(ways) > 12:
        ways = data.draw(st.lists(st.sampled_from(ways), min_size=8, max_size=8))
    for way in ways:
        assert outside(wide, of(way)) == []


@given(st.lists(treatments(sure=True), min_size=1, max_size=3), st.sampled_from(HOUSEHOLDS), st.data())
def test_the_range_of_unknown_earlier_figures_contains_every_amount_that_they_could_give(
    listed: list[Json], household: str, data: st.DataObject
) -> None:
    situation = {"residence": "yanbian", "household": household, "treatments": listed, "earlier": {"2025": "unsure"}}
    household_class = {"tekun": 1, "dibao": 2, "returned_to_poverty": 2, "illness_poverty": 4}.get(household, 3)
    aid = data.draw(st.integers(0, LIMIT[household_class]))
    known = {
        "self_paid": yuan(data.draw(st.integers(0, DEDUCTIBLE[household_class]))),
        "aid": yuan(aid),
        "chronic_aid": yuan(min(aid, data.draw(st.integers(0, 80_000)))),
        "top_up": yuan(data.draw(st.sampled_from([0, TOP_UP.get(household_class, 0)]))),
    }
    assert outside(of(situation), of({**situation, "earlier": {"2025": known}})) == []


def test_every_single_open_answer_widens_the_range_of_a_plain_stay() -> None:
    stay: Json = {"on": "2025-03-05", "care": "inpatient", "place": "prefecture", "designated": True}
    stay |= {"referral": "primary_care", "self_paid": "8000"}
    for change in (
        {"household": "unsure"},
        {"household": "illness_poverty_pending"},
        {"designated": "unsure"},
        {"referral": "undecided"},
    ):
        found = of({"residence": "yanbian", "household": "dibao", "treatments": [stay | change]}).treatments[0].aid
        assert found.amount is None, change
        assert (found.low, found.status) == (0, "ask"), change
        assert found.high and found.high > 0, change


# ---- order, and the JSON door ----------------------------------------------------------------------------------


@given(st.one_of(definite(), unsure()), st.randoms(use_true_random=False))
def test_the_order_of_input_does_not_matter_for_distinct_days(situation: Json, chance: Any) -> None:
    listed = situation["treatments"]
    assume(len({t["on"] for t in listed}) == len(listed))
    order = list(range(len(listed)))
    chance.shuffle(order)
    before, after = of(situation), of({**situation, "treatments": [listed[i] for i in order]})
    assert [before.treatments[i] for i in order] == list(after.treatments)
    assert (before.years, before.readings, before.notices) == (after.years, after.readings, after.notices)


@given(any_situation())
def test_treatments_come_back_in_the_order_in_which_they_were_given(situation: Json) -> None:
    assert [t.on.isoformat() for t in of(situation).treatments] == [t["on"] for t in situation["treatments"]]


AMOUNT = re.compile(r"(0|[1-9][0-9]{0,8})\.[0-9]{2}")


def check_json(part: Any, path: str = "") -> None:
    """Amounts are decimal strings with two places, given values are strings, nothing is a fraction."""
    if isinstance(part, dict):
        for name, value in part.items():
            here = f"{path}.{name}"
            if path.endswith(".given") or name in ("amount", "low", "high", "result", "self_paid", "already_paid"):
                assert value is None or isinstance(value, str), here
            if name in ("amount", "low", "high", "result", "total_aid", "limit_left") and isinstance(value, str):
                assert AMOUNT.fullmatch(value), (here, value)
            check_json(value, here)
    elif isinstance(part, list):
        for value in part:
            check_json(value, path)
    else:
        assert not isinstance(part, float), path


@given(any_situation())
def test_the_json_door_says_what_the_python_door_says(situation: Json) -> None:
    spoken = estimate_json(situation)
    check_json(spoken)
    assert json.loads(json.dumps(spoken)) == spoken
    found = of(situation)

    def same(written: Json, aid: Range) -> None:
        for name in ("amount", "low", "high"):
            value = written[name]
            assert (None if value is None else as_fen(value)) == getattr(aid, name)
        assert written["status"] == aid.status

    for written, treatment in zip(spoken["treatments"], found.treatments, strict=True):
        same(written["aid"], treatment.aid)
        assert written["class"] == treatment.household_class
        assert [step["id"] for step in written["steps"]] == [step.id for step in treatment.steps]
    for written, year in zip(spoken["years"], found.years, strict=True):
        for name in ("regular", "top_up", "total_aid"):
            same(written[name], getattr(year, name))


@given(any_situation())
def test_one_line_of_json_gives_the_same_estimate_as_the_object(situation: Json) -> None:
    line, fine = estimate_line(json.dumps(situation).encode(), 1)
    assert fine
    assert b"\n" not in line.rstrip(b"\n")
    assert json.loads(line) == estimate_json(situation)


# ---- readings --------------------------------------------------------------------------------------------------


@given(definite())
def test_a_reading_matters_exactly_when_it_says_another_total(situation: Json) -> None:
    found = of(situation)
    totals = {year.year: year.total_aid.amount for year in found.years}
    assert len({used.id for used in found.readings}) == len(found.readings)
    for used in found.readings:
        told = [(year, total) for other in used.others for year, total in other.years]
        assert used.matters == bool(told)
        if used.matters:
            assert any(total != totals[year] for year, total in told)


@given(definite())
def test_a_total_under_another_reading_lies_within_the_years_range(situation: Json) -> None:
    found = of(situation)
    ranges = {year.year: year.total_aid for year in found.years}
    for used in found.readings:
        for other in used.others:
            for year, total in other.years:
                if total is not None:
                    high = ranges[year].high
                    assert high is not None
                    assert ranges[year].low <= total <= high


@given(st.sampled_from(["tekun", "dibao"]), earlier_figures())
def test_a_top_up_paid_before_is_not_paid_again(household: str, earlier: Json) -> None:
    stay: Json = {"on": "2025-12-05", "care": REFERRAL_CARE[0], "place": "prefecture", "designated": True}
    stay |= {"referral": "filed", "self_paid": "70000"}
    situation = {"residence": "yanbian", "household": household, "treatments": [stay]}
    earlier = {**earlier, "top_up": "2000"}
    assert of({**situation, "earlier": {"2025": earlier}}).years[0].top_up == Range(0, 0, 0, "stated")
