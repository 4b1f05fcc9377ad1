"""The calculator against the slow second reading of the contract (`oracle.py`)."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from calculator import Estimate, estimate
from tests.calculator import oracle
from tests.calculator.oracle import SILENT, AtLeast
from tests.calculator.situations import Json, definite, mixed, to_python, unsure, without_figure


def differences(situation: Json) -> list[str]:
    """Every field in which the two disagree, in words."""
    found: Estimate = estimate(to_python(situation))
    wanted = oracle.expect(situation)
    out: list[str] = []

    def same(where: str, got: Any, want: Any) -> None:
        if isinstance(want, AtLeast):
            if got < want.fen:
                out.append(f"{where}: calculator {got}, oracle at least {want.fen}")
        elif want is not SILENT and got != want:
            out.append(f"{where}: calculator {got}, oracle {want}")

    def same_range(where: str, got: Any, want: oracle.Expected) -> None:
        for name in ("amount", "low", "high"):
            same(f"{where}.{name}", getattr(got, name), getattr(want, name))
        if got.status not in want.statuses:
            out.append(f"{where}.status: calculator {got.status}, oracle {'/'.join(sorted(want.statuses))}")

    assert len(found.treatments) == len(wanted.treatments)
    for i, (got, want) in enumerate(zip(found.treatments, wanted.treatments, strict=True)):
        where = f"treatments[{i}]"
        same_range(f"{where}.aid", got.aid, want.aid)
        same(f"{where}.class", got.household_class, want.household_class)
        same(f"{where}.self_paid", got.self_paid, want.self_paid)
        same(f"{where}.deposit_waiver", got.deposit_waiver, want.deposit_waiver)
    same("years", [y.year for y in found.years], list(wanted.years))
    for got_year in found.years:
        want_year = wanted.years[got_year.year]
        where = f"years[{got_year.year}]"
        if want_year is None:
            same(f"{where}.regular.status", got_year.regular.status, "ask")
            continue
        same_range(f"{where}.regular", got_year.regular, want_year.regular)
        same_range(f"{where}.top_up", got_year.top_up, want_year.top_up)
        same_range(f"{where}.total_aid", got_year.total_aid, want_year.total)
        same(f"{where}.deductible_left", got_year.deductible_left, want_year.deductible_left)
        same(f"{where}.limit_left", got_year.limit_left, want_year.limit_left)
        for (reading, option), total in want_year.other_totals.items():
            if total == got_year.total_aid.amount:
                continue
            used = {r.id: r for r in found.readings}.get(reading)
            if used is None or not used.matters:
                out.append(f"readings: {reading} {option} would give {total}, but is not said to matter")
                continue
            said = {o.option: dict(o.years) for o in used.others}
            same(f"readings.{reading}.{option}", said.get(option, {}).get(got_year.year), total)
    return out


@given(definite())
def test_a_situation_in_which_everything_is_known_comes_out_as_in_the_second_reading(situation: Json) -> None:
    assert differences(situation) == []


@given(unsure())
def test_a_situation_with_open_answers_comes_out_as_in_the_second_reading(situation: Json) -> None:
    assert differences(situation) == []


@given(without_figure())
def test_a_treatment_without_a_figure_says_so_as_in_the_second_reading(situation: Json) -> None:
    assert differences(situation) == []


@given(mixed())
def test_two_years_with_changing_households_come_out_as_in_the_second_reading(situation: Json) -> None:
    assert differences(situation) == []
