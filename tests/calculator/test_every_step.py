"""Every kind of step once, to the letter: its values, its result and its section."""

from datetime import date

from calculator import Earlier, Estimate, Situation, Slip, Treatment, estimate

SECTION = "yanbian-2022 "
INPATIENT, CHRONIC = SECTION + "二(二) 住院救助", SECTION + "二(二) 门诊慢性病救助"
LIMIT, SCOPE = SECTION + "二(二) 年度救助限额", SECTION + "二(三) 救助费用保障范围"


def told(household: str, *treatments: tuple, earlier: Earlier | None = None) -> Estimate:
    """An estimate of treatments given as (care, own share in yuan or a slip, place)."""
    made = []
    for day, (care, amount, *place) in enumerate(treatments, 1):
        slip = amount if isinstance(amount, Slip) else None
        own = None if slip else round(amount * 100)
        where = place[0] if place else "prefecture"
        made.append(Treatment(date(2025, 3, day), care, where, True, "primary_care", own, slip))
    return estimate(Situation("yanbian", household, tuple(made), {2025: earlier or Earlier()}))


def steps(found: Estimate, place: int = -1) -> list[tuple]:
    return [tuple(step) for step in found.treatments[place].steps]


def other_total(found: Estimate, reading: str, option: str) -> int | None:
    used = next(used for used in found.readings if used.id == reading)
    return next((other.years[0][1] for other in used.others if other.option == option), None)


def test_chronic_outpatient_under_its_limit_is_one_step():
    assert steps(told("dibao", ("chronic_outpatient", 1599.98))) == [
        ("rate", {"base": 159998, "percent": "50"}, 79999, CHRONIC)
    ]


def test_chronic_outpatient_that_reaches_its_limit_exactly_is_not_capped():
    found = told("dibao", ("chronic_outpatient", 1600))
    assert steps(found) == [("rate", {"base": 160000, "percent": "50"}, 80000, CHRONIC)]
    assert found.treatments[0].notices == ()


def test_chronic_outpatient_above_its_limit_shows_what_was_paid_before():
    found = told("tekun", ("chronic_outpatient", 900), earlier=Earlier(aid=30000, chronic_aid=30000))
    assert steps(found) == [
        ("rate", {"base": 90000, "percent": "100"}, 90000, CHRONIC),
        ("chronic_limit", {"amount": 90000, "limit": 80000, "paid": 30000}, 50000, CHRONIC),
    ]


def test_chronic_outpatient_is_cut_by_its_own_limit_and_then_by_the_annual_one():
    found = told("dibao", ("inpatient", 28000), ("chronic_outpatient", 3000))
    assert steps(found) == [
        ("rate", {"base": 300000, "percent": "50"}, 150000, CHRONIC),
        ("chronic_limit", {"amount": 150000, "limit": 80000, "paid": 0}, 80000, CHRONIC),
        ("limit", {"amount": 80000, "limit": 2000000, "paid": 1960000}, 40000, LIMIT),
    ]


def test_a_stay_that_crosses_the_deductible_shows_what_came_before():
    found = told("dibao_margin", ("inpatient", 1200), ("special_drug", 1500))
    source = SECTION + "二(二) 特殊疾病救助与特药救助"
    assert steps(found) == [
        ("deductible", {"before": 120000, "base": 150000, "deductible": 200000}, 70000, INPATIENT),
        ("rate", {"base": 70000, "percent": "40"}, 28000, source),
    ]


def test_a_stay_that_reaches_the_limit_exactly_is_not_capped():
    assert [step[0] for step in steps(told("dibao_margin", ("inpatient", 27000)))] == ["deductible", "rate"]


def test_a_stay_above_the_limit_is_cut_to_what_is_left():
    assert steps(told("dibao", ("inpatient", 28571.45)))[-1] == (
        "limit",
        {"amount": 2000002, "limit": 2000000, "paid": 0},
        2000000,
        LIMIT,
    )


def test_a_slip_with_the_figure_in_scope_is_one_line():
    slip = Slip(in_scope=4200000, class_b_share=350000, pooled_fund=2800000, major_illness=200000, other_insurance=1)
    given = {
        "in_scope": 4200000,
        "class_b_share": 350000,
        "pooled_fund": 2800000,
        "major_illness": 200000,
        "other_insurance": 1,
    }
    assert steps(told("dibao", ("inpatient", slip)))[:-1] == [("own_share", given, 1549999, SCOPE)]


def test_a_slip_without_the_figure_in_scope_is_rebuilt_from_the_whole_bill():
    slip = Slip(total_bill=300000, own_expense=20000, over_limit=1000, class_b_share=9000, pooled_fund=150000)
    first, second, third = steps(told("tekun", ("inpatient", slip)))
    given = {"total_bill": 300000, "own_expense": 20000, "over_limit": 1000, "class_b_share": 9000}
    assert first == ("scope", given, 270000, SCOPE)
    assert second[2] == 270000 + 9000 - 150000
    assert third == ("rate", {"base": 129000, "percent": "100"}, 129000, INPATIENT)


def test_the_top_up_names_the_aid_the_limit_and_the_amount():
    found = told("dibao", ("inpatient", 40000))
    assert [tuple(step) for step in found.years[0].steps] == [
        ("top_up", {"aid": 2000000, "limit": 2000000, "amount": 200000}, 200000, SECTION + "二(二) 倾斜救助"),
        ("total", {"regular": 2000000, "top_up": 200000}, 2200000, SECTION + "二(二) 倾斜救助"),
    ]


def test_where_all_care_must_qualify_chronic_care_elsewhere_counts_too():
    found = told("dibao", ("chronic_outpatient", 1000, "elsewhere"), ("inpatient", 28000))
    assert found.years[0].top_up == (0, 0, 200000, "ask")
    assert other_total(found, "R18", "all_care") == 2200000
    assert other_total(found, "R18", "any_care") == 2200000
