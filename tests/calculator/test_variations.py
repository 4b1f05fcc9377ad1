"""What would change a figure: every change is the estimate of the changed situation, and no other thing is changed."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Situation, Treatment, estimate
from calculator.variations import Variation, changed, distances, total, variations
from tests.calculator.situations import Json, any_situation, to_python
from tests.calculator.test_cases import CASES, IDS, situation_of


def stay(**told: object) -> Treatment:
    """A stay in the prefecture, referred, with an own share of 12,000 yuan; what is told stands in place of that."""
    usual: Json = {
        "on": date(2026, 12, 1),
        "care": "inpatient",
        "place": "prefecture",
        "designated": True,
        "referral": "primary_care",
        "self_paid": 1_200_000,
    }
    return Treatment(**{**usual, **told})


def of(household: str, *treatments: Treatment, ahead: bool = True) -> tuple[Variation, ...]:
    return variations(Situation("yanbian", household, treatments), range(len(treatments)) if ahead else ())  # type: ignore[arg-type]


def changes(found: tuple[Variation, ...]) -> list[list[tuple[str, str, str]]]:
    return [[(edit.change, edit.to, edit.means) for edit in each.edits] for each in found]


def check(situation: Situation, found: tuple[Variation, ...]) -> None:
    """Each line equals the estimate of the changed situation to the fen, and only what it names is changed."""
    before = total(estimate(situation))
    for each in found:
        assert each.before == before
        assert each.after == total(estimate(each.situation))
        assert each.after[:3] != before[:3]
        again = situation
        for edit in each.edits:
            again = changed(again, edit)
        assert again == each.situation
        named = {"household" if edit.change == "recognition" else edit.change for edit in each.edits}
        for one, other in zip(situation.treatments, each.situation.treatments, strict=True):
            told, then = asdict(one), asdict(other)
            assert {name for name in told if told[name] != then[name]} <= named


def test_before_going_a_referral_is_what_changes_most() -> None:
    (first, *_) = of("dibao", stay(place="province", referral="none"))
    assert changes((first,)) == [[("referral", "primary_care", "do")]]
    assert (first.before.low, first.after.amount) == (0, 840_000)
    assert "二(四)" in first.edits[0].source


def test_what_has_happened_cannot_be_done_otherwise() -> None:
    assert not of("dibao", stay(referral="none"), ahead=False)
    assert changes(of("dibao", stay(referral="undecided"), ahead=False)) == [[("referral", "primary_care", "learn")]]


def test_where_two_things_are_in_the_way_both_are_told_together() -> None:
    found = of("dibao", stay(place="elsewhere", designated=False, referral="none"))
    assert [("referral", "primary_care", "do"), ("designated", "yes", "do")] in changes(found)
    assert found[0].gain == 840_000 and len(found[0].edits) == 2


def test_a_status_is_only_told_where_civil_affairs_is_asked_already() -> None:
    assert changes(of("illness_poverty_pending", stay(), ahead=False)) == [
        [("recognition", "illness_poverty", "if_recognised")]
    ]
    for household in ("none", "unsure", "dibao_margin"):
        assert not of(household, stay(), ahead=False)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_for_every_worked_case_every_line_is_the_estimate_of_the_changed_situation(case: Json) -> None:
    situation = to_python(situation_of(case))
    for ahead in ((), range(len(situation.treatments))):
        check(situation, variations(situation, ahead))


@given(any_situation(), st.booleans())
def test_for_any_situation_too(told: Json, is_ahead: bool) -> None:
    situation = to_python(told)
    check(situation, variations(situation, range(len(situation.treatments)) if is_ahead else ()))


@pytest.mark.parametrize(("own", "left"), [(150_000, 50_000), (200_000, 0)])
def test_the_distance_to_the_deductible_is_what_the_steps_leave(own: int, left: int) -> None:
    found = distances(estimate(Situation("yanbian", "dibao_margin", (stay(self_paid=own),))))
    (deductible,) = [each for each in found if each.line == "deductible"]
    assert (deductible.at, deductible.left) == (200_000, left)
    more = Situation("yanbian", "dibao_margin", (replace(stay(), self_paid=own + left + 100),))
    assert total(estimate(more)).amount == 40


def test_the_distance_to_the_limit_is_what_can_still_come() -> None:
    situation = Situation("yanbian", "dibao", (stay(),))
    (limit,) = distances(estimate(situation))
    assert (limit.line, limit.at, limit.left) == ("limit", 2_000_000, 1_160_000)
