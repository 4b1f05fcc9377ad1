"""The table of a year of several treatments says what a clerk reckons, to the fen, and what the calculator says."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Situation, Treatment, estimate, in_force
from summary import Case, Done, OwnShare, Row, answer, case, ledger
from summary.year import year as in_words
from tests.calculator.situations import to_python
from tests.calculator.test_cases import CASES, situation_of
from tests.examples import examples
from tests.summary.situations import STAY, TODAY, TOLD, YEAR, Told, several

WORKED = {each["id"]: each for each in CASES if "rows" in each["expected"]}


def year_of(situation: Situation, *own_shares: OwnShare) -> Case:
    return case(situation, plan=False, other=False, made_on=TODAY, done=Done(own_shares=own_shares))


def written(row: Row) -> list[str]:
    """A row as the worked cases write it."""

    def amount(fen: int | None) -> str:
        return "-" if fen is None else f"{Decimal(fen) / 100:f}".removesuffix(".00")

    def span(each: tuple[int, int | None]) -> str:
        return amount(each[0]) if each[0] == each[1] else f"{amount(each[0])}-{amount(each[1])}"

    events = " ".join(event.id.removeprefix("ledger.") for event in row.events)
    spans = [span(each) for each in (row.own, row.counted, row.aid)]
    return [row.day.isoformat(), *spans, amount(row.deductible_left), amount(row.limit_left), events]


@pytest.mark.parametrize("worked", WORKED.values(), ids=WORKED)
def test_the_table_of_a_worked_case_stands_as_a_clerk_writes_it(worked):
    tables = ledger(year_of(to_python(situation_of(worked))))
    assert [written(row) for table in tables for row in table.rows] == worked["expected"]["rows"]


def test_there_are_worked_cases_of_every_kind_of_year():
    events = {event for each in WORKED.values() for row in each["expected"]["rows"] for event in row[-1].split()}
    wanted = {"deductible_full", "limit_reached", "limit_used_up", "chronic_limit_reached", "top_up"}
    wanted |= {"household", "same_day", "over_new_year", "why.under_deductible", "why.nothing_self_paid"}
    assert events == wanted


def test_one_treatment_has_no_table():
    assert ledger(TOLD["class 2"].case) == ()


# --- The same reckoned a second time, from the figures of the document alone

CARES = ("inpatient", "special_disease", "special_drug", "chronic_outpatient")
HOUSEHOLDS = ("tekun", "dibao", "dibao_margin", "illness_poverty", None)
treatments = st.lists(
    st.tuples(
        st.integers(0, 364),
        st.sampled_from(CARES),
        st.sampled_from(HOUSEHOLDS),
        st.one_of(st.integers(0, 4_000_000), st.sampled_from([0, 1, 200_000, 500_000, 1_000_000, 2_857_143])),
        st.sampled_from(["primary_care", "primary_care", "primary_care", "none"]),
    ),
    min_size=2,
    max_size=8,
)
sums = st.sampled_from([Earlier(), Earlier(150_000), Earlier(600_000, 160_000), Earlier(1_000_000, 900_000, 50_000)])


def listed(rows, household: str = "dibao_margin", earlier: Earlier | None = None) -> Situation:
    found = tuple(
        Treatment(date(YEAR, 1, 1) + timedelta(day), care, "prefecture", True, referral, own, household=status)
        for day, care, status, own, referral in rows
    )
    return Situation("yanbian", household, found, {} if earlier is None else {YEAR: earlier})


def by_hand(situation: Situation) -> list[tuple[int, int, int, int, int]]:
    """Own share, what counts, aid, deductible left, limit left: as a clerk goes through a year, without a step of the
    calculator."""
    policy, earlier = in_force(date(YEAR, 1, 1)), situation.earlier.get(YEAR, Earlier())
    used, paid, chronic = earlier.self_paid, earlier.aid, earlier.chronic_aid
    found = []
    for each in sorted(situation.treatments, key=lambda each: each.on):
        number, own = policy.classes[each.household or situation.household], each.self_paid or 0
        deductible, limit = policy.deductible[number], policy.limit[number]
        percent = policy.percent.get((each.care, number)) or 0
        counted = aid = 0
        if each.care == "chronic_outpatient" and policy.chronic_limit[number]:
            counted = own
            aid = min(rounded(own, percent), max(0, policy.chronic_limit[number] - chronic), max(0, limit - paid))
            chronic += aid
        elif each.care != "chronic_outpatient" and each.referral != "none":
            counted = max(0, used + own - deductible) - max(0, used - deductible)
            aid = min(rounded(counted, percent), max(0, limit - paid))
            used += own
        paid += aid
        found.append((own, counted, aid, max(0, deductible - used), max(0, limit - paid)))
    return found


def rounded(amount: int, percent: int) -> int:
    return int((Decimal(amount) * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))


@examples(100)
@given(rows=treatments, earlier=sums)
def test_every_row_is_what_a_clerk_reckons_from_the_figures_of_the_document(rows, earlier):
    situation = listed(rows, earlier=earlier)
    found = year_of(situation)
    (table,) = ledger(found)
    if any(id.startswith("earlier_") for id in found.notices):
        return  # what was told of the year cannot be: nothing is reckoned on
    hand = by_hand(situation)
    assert len(table.rows) == len(hand)
    for row, (own, counted, aid, deductible_left, limit_left) in zip(table.rows, hand, strict=True):
        assert row.own == (own, own)
        assert (row.deductible_left, row.limit_left) == (deductible_left, limit_left)
        if row.aid[0] == row.aid[1]:
            assert row.aid == (aid, aid)
        assert row.aid[0] <= aid <= row.aid[1]
        assert row.counted in ((counted, counted), (0, own))  # what may be accepted, may count


@examples(60)
@given(rows=treatments, earlier=sums)
def test_the_rows_come_to_the_figures_of_the_year(rows, earlier):
    found = year_of(listed(rows, earlier=earlier))
    (table,), (year,) = ledger(found), found.estimate.years
    assert table.own == (sum(row.own[0] for row in table.rows),) * 2
    least, most = (sum(row.aid[end] for row in table.rows) for end in (0, 1))
    assert least <= table.aid[0] <= table.aid[1] <= most
    if year.regular.status != "ask":
        assert least == most == year.regular.amount
    if table.rows[-1].limit_left is not None:
        assert (table.rows[-1].deductible_left, table.rows[-1].limit_left) == (year.deductible_left, year.limit_left)


@examples(60)
@given(rows=treatments, before=treatments)
def test_the_tables_of_two_years_come_to_what_is_told_of_both(rows, before):
    """One amount, or from one to another: beside a range no year stands as if it were sure."""
    of_the_year = listed(rows)
    of_the_year_before = [replace(each, on=each.on - timedelta(366)) for each in listed(before).treatments]
    found = year_of(replace(of_the_year, treatments=(*of_the_year.treatments, *of_the_year_before)))
    told = answer(found)
    if told.low is not None:
        tables = ledger(found)
        assert (sum(each.aid[0] for each in tables), sum(each.aid[1] for each in tables)) == (told.low, told.high)


@examples(40)
@given(rows=treatments, earlier=sums)
def test_after_every_row_the_calculator_leaves_the_same(rows, earlier):
    """As if the year had ended there."""
    situation = listed(sorted(rows, key=lambda row: row[0]), earlier=earlier)
    (table,) = ledger(year_of(situation))
    for count, row in enumerate(table.rows, 1):
        (year,) = estimate(replace(situation, treatments=situation.treatments[:count])).years
        if row.limit_left is not None:
            assert (row.deductible_left, row.limit_left) == (year.deductible_left, year.limit_left)


# --- What is open

ranges = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["known", "band", "all", "open"])))


@examples(80)
@given(rows=treatments, earlier=sums, told=ranges)
def test_whatever_the_own_shares_are_each_row_and_the_year_stay_within_what_was_said(rows, earlier, told):
    situation = listed(rows, earlier=earlier)
    shares, exact = [], []
    for place, treatment in enumerate(situation.treatments):
        low, where, how = told[place] if place < len(told) else (0, 1, "known")
        own = treatment.self_paid or 0
        least = int(own * low)
        bounds = {"known": (own, own), "band": (least, own), "all": (0, own), "open": (least, 2 * own)}[how]
        kinds = {"band": OwnShare(least), "all": OwnShare(in_all=True), "open": OwnShare(least, open=True)}
        shares.append(kinds.get(how, OwnShare()))
        exact.append(bounds[0] + int((bounds[1] - bounds[0]) * where))
    if any(each.open for each in shares):  # the situation's own share is then one beyond which nothing changes
        beyond = tuple(
            replace(each, self_paid=100_000_000 if share.open else each.self_paid)
            for each, share in zip(situation.treatments, shares, strict=True)
        )
        situation = replace(situation, treatments=beyond)
    so_told = year_of(situation, *shares)
    real = year_of(
        replace(
            situation,
            treatments=tuple(
                replace(each, self_paid=own) for each, own in zip(situation.treatments, exact, strict=True)
            ),
        )
    )
    (shown,), (found,) = ledger(so_told), ledger(real)
    for one, bounds in [*zip(found.rows, shown.rows, strict=True), (found, shown)]:
        for name in ("own", "aid", *(["counted"] if isinstance(one, Row) else ["top_up"])):
            inside = getattr(one, name), getattr(bounds, name)
            (low, high), (least, most) = inside
            assert least <= low and (most is None or (high is not None and high <= most)), (name, *inside)
    for one, bounds in zip(found.rows, shown.rows, strict=True):
        for name in ("deductible_left", "limit_left"):
            assert getattr(bounds, name) in (None, getattr(one, name)), name


def test_of_an_open_treatment_and_after_it_nothing_is_left_that_is_not_known():
    (table,) = ledger(several("dibao", {}, {"on": date(2026, 4, 1), "designated": "unsure"}, {"on": TODAY}).case)
    assert [row.limit_left for row in table.rows] == [1_440_000, None, None]
    assert [row.aid for row in table.rows] == [(560_000,) * 2, (0, 560_000), (560_000,) * 2]
    assert table.aid == (1_120_000, 1_680_000)


def test_an_own_share_that_is_not_known_has_no_most_and_its_aid_is_never_told_as_nothing():
    (table,) = ledger(several("dibao", {"self_paid": None}, {"on": date(2026, 4, 1)}).case)
    assert (table.rows[0].own, table.rows[0].aid) == ((0, None), (0, 2_000_000))  # at most the limit
    assert (table.own, table.aid) == ((800_000, None), (560_000, 2_000_000))


def test_rows_that_the_limit_caps_together_do_not_come_to_the_sum_and_that_is_said():
    told = several("dibao", {"self_paid": 2_500_000, "designated": "unsure"}, {"self_paid": 2_500_000, "on": TODAY})
    (table,) = ledger(told.case)
    assert [row.aid for row in table.rows] == [(0, 1_750_000), (250_000, 1_750_000)]
    assert table.aid == (1_750_000, 2_000_000) and not table.adds_up
    assert [line.id for line in in_words(told.case)][-2:] == ["ledger.total", "ledger.apart"]


@examples(60)
@given(rows=treatments, earlier=sums, unsure=st.sets(st.integers(0, 7)))
def test_that_rows_do_not_come_to_the_sum_is_said_where_it_is_so_and_nowhere_else(rows, earlier, unsure):
    every = listed(rows, earlier=earlier)
    situation = replace(
        every,
        treatments=tuple(
            replace(each, designated="unsure") if place in unsure else each
            for place, each in enumerate(every.treatments)
        ),
    )
    found = year_of(situation)
    (table,) = ledger(found)
    sums = [tuple(sum(row.aid[end] for row in table.rows) for end in (0, 1))]
    assert ("ledger.apart" in [line.id for line in in_words(found)]) == (sums != [table.aid])


def test_a_row_that_is_open_by_the_others_alone_says_so():
    open_one = {"self_paid": 3_500_000, "designated": "unsure"}
    chronic = {"care": "chronic_outpatient", "self_paid": 80_000, "on": date(2026, 7, 1)}
    (table,) = ledger(several("dibao", open_one, chronic).case)
    assert table.rows[1].aid == (0, 40_000)
    assert [event.id for event in table.rows[1].events] == ["ledger.why.others"]


def test_beside_a_range_that_the_limit_was_used_up_is_told_as_one_reading():
    stay, late = (
        {"self_paid": 3_000_000, "on": date(2026, 1, 5)},
        {"self_paid": 300_000, "referral": "none", "on": TODAY},
    )
    chronic = {"care": "chronic_outpatient", "self_paid": 80_000, "on": date(2026, 4, 1)}
    open_still = several("dibao", stay, chronic, late).case
    (table,) = ledger(open_still)
    assert table.rows[1].aid == (0, 40_000) and table.rows[1].events[0].id == "ledger.limit_used_up.reading"
    assert "ledger.line.reading" in [line.id for line in in_words(open_still)]
    sure = several("dibao", stay, chronic).case
    (table,) = ledger(sure)
    assert table.rows[1].aid == (0, 0) and table.rows[1].events[0].id == "ledger.limit_used_up"
    assert "ledger.line.reading" not in [line.id for line in in_words(sure)]


def test_what_is_left_beside_a_range_is_told_as_one_reading_but_not_where_only_the_own_share_is_open():
    by_reading = several("dibao_margin", {"referral": "none"}, {"on": TODAY}).case
    about = year_of(several("dibao_margin", {"on": TODAY}, {"on": TODAY}).situation, OwnShare(200_000), OwnShare())
    assert [each.by_reading for case in (by_reading, about) for each in ledger(case)] == [True, False]


def test_sums_of_before_stand_beside_the_rows_and_in_none_of_them():
    """Told together with treatments: both are shown, neither counts twice."""
    with_sums = several("dibao_margin", {"self_paid": 300_000}, {"on": TODAY}, earlier={YEAR: Earlier(150_000)})
    (table,) = ledger(with_sums.case)
    assert table.earlier == Earlier(150_000)
    assert table.own == (1_100_000, 1_100_000) and table.rows[0].deductible_left == 0


def test_the_drawn_line_marks_every_treatment_and_what_was_reached_with_it():
    (table,) = ledger(year_of(to_python(situation_of(WORKED["Y05"]))))
    assert [(mark.kind, mark.number) for mark in table.marks if mark.kind != "treatment"] == [
        ("limit", 4),
        ("top_up", 5),
    ]
    places = [mark.at for mark in table.marks]
    assert places == sorted(places) and places[0] >= 0 and places[-1] < 1
    assert sum(mark.kind == "treatment" for mark in table.marks) == 5


@pytest.mark.parametrize("told", [each for each in TOLD.values() if len(each.situation.treatments) > 1])
def test_every_treatment_stands_in_the_table_of_its_year_once(told: Told):
    tables = ledger(told.case)
    assert sorted(row.number for table in tables for row in table.rows) == list(
        range(1, len(told.situation.treatments) + 1)
    )
    assert all(row.day.year == table.year for table in tables for row in table.rows)
    assert [table.year for table in tables] == sorted({each.on.year for each in told.situation.treatments})
    assert STAY.on.year == YEAR
