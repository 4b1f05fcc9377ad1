"""Of several treatments an own share that is open leaves the others as they are."""

from datetime import date

import pytest

from calculator import Range
from locales import LANGUAGES, Language
from summary import Done, OwnShare, answer, case, ledger, short, text
from tests.summary.situations import SEVERAL_ABOUT, TODAY, several

ZH = LANGUAGES["zh"]


@pytest.mark.parametrize(
    ("name", "kind", "figure"),
    [
        ("two stays, of one only about how much", "range", (910_000, 1_120_000)),
        ("two stays, of one at least so much", "amount", (1_000_000, 1_000_000)),  # the limit, whatever it was
        ("two stays, of one only what was paid in all", "at_most", (560_000, 1_120_000)),
        ("two stays, of one no amount", "range", (560_000, 2_000_000)),
        ("two stays, the slip of the only one with aid lacks figures", "at_most", (0, 1_085_000)),
    ],
)
def test_the_sum_goes_from_the_least_of_all_to_the_most_of_all(name: str, kind: str, figure: tuple[int, int]):
    found = SEVERAL_ABOUT[name].case
    assert (found.figure.low, found.figure.high) == figure
    shown = answer(found)
    assert (shown.kind, shown.low, shown.high) == (kind, *figure)


def test_the_stay_that_is_known_keeps_its_figure_and_its_steps():
    found = SEVERAL_ABOUT["two stays, of one only about how much"].case
    (_, known), (_, about) = found.pairs
    assert known.aid == Range(560_000, 560_000, 560_000, "stated") and known.steps
    assert (about.aid.low, about.aid.high, about.steps) == (350_000, 560_000, ())


def test_a_known_stay_after_one_that_is_open_has_the_most_that_the_limit_may_leave_it():
    told = several("dibao", {"self_paid": 2_500_000}, {"on": date(2026, 6, 1)})._replace(
        done=Done(own_shares=(OwnShare(1_000_000), OwnShare()))
    )
    (table,) = ledger(told.case)
    assert [row.aid for row in table.rows] == [(700_000, 1_750_000), (250_000, 560_000)]
    assert table.aid == (1_260_000, 2_000_000) and table.rows[1].limit_left is None


@pytest.mark.parametrize("name", SEVERAL_ABOUT)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_each_can_be_read(name: str, language: Language):
    told = SEVERAL_ABOUT[name]
    words = text(told.sections, language, told.other) + short(answer(told.case), language, other=False).text
    assert "{" not in words and "None" not in words and "100,000,000" not in words


def test_the_paper_that_makes_it_exact_is_asked_for_the_one_that_is_open():
    steps = SEVERAL_ABOUT["two stays, of one only about how much"].section("todo")
    places = [place for place, line in enumerate(steps) if line.id == "steps.treatment"]
    ids = [line.id for line in steps]
    assert "todo.check_self_paid" in ids[places[0] : places[1]] and "todo.find_slip" in ids[places[1] :]


def test_several_alike_keep_what_is_known_of_each():
    told = several("dibao", {}, {})._replace(done=Done(own_shares=(OwnShare(), OwnShare(500_000))))
    (table,) = ledger(told.case)
    assert [row.own for row in table.rows] == [(800_000, 800_000), (500_000, 800_000)]


def test_how_it_was_worked_out_is_told_at_both_ends_under_the_day_of_each():
    lines = SEVERAL_ABOUT["two stays, of one only about how much"].section("steps")
    sums = [line.given["self_paid"] for line in lines if line.id == "steps.if_own_share.several"]
    assert sums == [1_300_000, 1_600_000]
    assert [line.given["number"] for line in lines if line.id == "steps.treatment"] == ["1", "2", "2"]


def test_at_the_counter_no_sum_is_said_of_own_shares_that_are_not_known():
    told = SEVERAL_ABOUT["two stays, of one no amount"]
    assert "counter.several.unknown" in told.ids("counter")
    alone = case(told.situation, plan=False, other=False, made_on=TODAY)
    assert alone.by_rules is False and alone.figure.high == 2_000_000
