"""The way through the questions: what is asked, what is not, where it ends, and what a change keeps."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summary
from calculator import Earlier
from conversation import QUESTIONS, Journey, answered, journey, over_new_year, result
from conversation.facts import OPEN
from locales import LANGUAGES
from tests.examples import examples
from tests.usual import usual

TODAY = date(2025, 6, 1)
STAY = usual(today=TODAY)
SLIP = usual(today=TODAY, amount="slip", slip_in_scope="20000", slip_class_b_share="1000", slip_pooled_fund="12000")
OLD = usual(today=TODAY, when="earlier", on="2019-03-05", self_paid="18000", major_illness_threshold="10000")
"""A stay under the rules of 2015."""


def asked(answers: dict[str, str], **changed: str) -> list[str]:
    """The questions that were asked, and the one that is asked now."""
    found = journey(answers | changed, TODAY)
    return [question.id for question, _ in found.asked] + ([found.next.id] if found.next else [])


def test_a_stay_with_a_known_own_share_is_asked_nothing_that_cannot_matter():
    needless = {"on", "age", "low_income_member", "insurance_paid", "total_bill", "paid_only", "earlier_aid"}
    needless |= {id for id in QUESTIONS if id.startswith("slip_")}
    assert needless.isdisjoint(asked(STAY))
    counted = [id for id in asked(STAY) if id != "self_paid"]  # it is told where it is asked how much it was
    assert journey(STAY, TODAY).progress == (len(counted), len(counted))


@pytest.mark.parametrize("answers", [STAY, SLIP, OLD], ids=["stay", "slip", "2015"])
def test_the_questions_come_in_their_order(answers: dict[str, str]):
    assert asked(answers) == [id for id in QUESTIONS if id in answers] == list(answers)


def test_the_first_question_is_for_whom_and_only_before_it_nothing_was_agreed_to():
    found = journey({}, TODAY)
    assert found.next is QUESTIONS["who"] and found.begins
    assert found.progress[0] == 0
    assert not journey({"who": "self", "back": "who"}, TODAY).begins
    assert not journey({"household": "dibao"}, TODAY).begins, "it was read in a sentence that was confirmed"


def test_the_answers_become_the_situation():
    found = journey(STAY, TODAY)
    assert found.next is None
    assert found.situation is not None
    (treatment,) = found.situation.treatments
    assert (found.situation.residence, found.situation.household, found.situation.insured) == ("yanbian", "dibao", True)
    assert (treatment.on, treatment.care, treatment.place) == (TODAY, "inpatient", "prefecture")
    assert (treatment.designated, treatment.referral, treatment.self_paid) == (True, "primary_care", 800000)
    assert found.situation.earlier == {2025: Earlier()}


def test_the_day_is_asked_only_for_an_earlier_year():
    assert "on" not in asked(STAY)
    assert "on" not in asked(STAY, when="plan")
    assert asked(STAY, when="earlier")[-1] == "on"


def test_the_day_within_this_year_is_asked_in_a_year_with_two_documents():
    assert "on" in usual(today=date(2015, 10, 1), until="residence", on="2015-09-20")
    assert "on" not in usual(today=date(2023, 6, 1), until="residence")


@pytest.mark.parametrize(
    ("changed", "last", "certain"),
    [
        ({"when": "earlier", "on": "2015-09-09"}, "on", "no_policy"),
        ({"residence": "jilin"}, "residence", "residence"),
        ({"residence": "elsewhere"}, "residence", "residence"),
        ({"household": "none"}, "household", "household"),
        ({"care": "outpatient"}, "care", "outpatient"),
        ({"care": "outpatient", "household": "unsure"}, "care", "outpatient"),
        ({"care": "unsure"}, "care", "care_unsure"),
        ({"care": "chronic_outpatient", "household": "dibao_margin"}, "care", "chronic_class"),
        ({"care": "chronic_outpatient", "household": "illness_poverty"}, "care", "chronic_class"),
        ({"care": "chronic_outpatient", "household": "illness_poverty_pending"}, "care", "chronic_class"),
        ({"care": "chronic_outpatient", "designated": "no"}, "place_undesignated", "not_designated"),
        ({"designated": "no"}, "referral", "not_designated"),
        ({"designated": "no", "when": "plan"}, "referral", "not_designated"),
        ({"amount": "uninsured"}, "amount", "uninsured"),
    ],
)
def test_where_the_outcome_is_certain_nothing_more_is_asked(changed: dict[str, str], last: str, certain: str):
    found = journey(STAY | changed, TODAY)
    assert found.next is None
    assert found.certain == f"certain.{certain}"
    assert found.asked[-1][0].id == last


def test_the_rules_of_2015_ask_what_only_they_need_and_not_what_changes_nothing_there():
    assert set(asked(OLD)) - set(STAY) == {"on", "age", "insurance_paid", "admitted", "major_illness_threshold"}
    assert set(STAY) - set(asked(OLD)) == {"place", "referral"}
    found = journey(OLD, TODAY).situation
    assert found is not None
    assert (found.age, found.insured, found.major_illness_threshold) == (15, True, 1_000_000)


@pytest.mark.parametrize(
    ("changed", "gone"),
    [
        ({"household": "tekun"}, {"age", "major_illness_threshold"}),
        ({"care": "special_disease"}, {"age", "admitted", "major_illness_threshold"}),
        ({"care": "major_outpatient"}, {"age", "admitted", "major_illness_threshold"}),
        ({"household": "illness_poverty", "care": "special_disease"}, {"age", "admitted"}),
        ({"self_paid": "unsure"}, {"major_illness_threshold", "earlier"}),
    ],
)
def test_the_age_and_the_threshold_are_asked_only_where_they_can_matter(changed: dict[str, str], gone: set[str]):
    assert set(OLD) - set(asked(OLD | changed)) == gone


def test_somebody_uninsured_is_asked_for_the_whole_bill():
    bill = {**OLD, "insurance_paid": "uninsured", "total_bill": "36000.00"}
    assert {"total_bill"} == set(asked(bill)) - set(OLD)
    assert {"amount", "self_paid"} == set(OLD) - set(asked(bill))
    found = journey(bill, TODAY).situation
    assert found is not None
    assert (found.insured, found.treatments[0].total_bill, found.treatments[0].self_paid) == (False, 3_600_000, None)


@pytest.mark.parametrize(
    "answers",
    [
        OLD | {"amount": "self_paid", "self_paid": "18000.00"},
        OLD | {"amount": "slip", "slip_in_scope": "20000.00", "slip_pooled_fund": "12000.00"},
        OLD | {"amount": "paid_only", "paid_only": "slip", "slip_in_scope": "20000.00"},
        usual(today=date(2019, 3, 5), when="plan", self_paid="18000"),
        usual(today=date(2019, 3, 5), amount="slip"),
    ],
    ids=["own share", "slip", "slip found later", "plan", "this year"],
)
def test_whatever_was_answered_before_somebody_uninsured_is_left_with_the_whole_bill(answers: dict[str, str]):
    day = date(2019, 3, 5) if "on" not in answers else TODAY
    found = journey(answered(answers, "insurance_paid", "uninsured") | {"total_bill": "36000.00"}, day)
    facts = found.facts.answers
    assert not {"amount", "self_paid", "paid_only"} & facts.keys()
    assert not any(id.startswith("slip_") for id in facts)
    ended = journey({**found.left_out, **facts, "major_illness_threshold": "0.00", "earlier": "none"}, day)
    (treatment,) = ended.situation.treatments if ended.situation else ()
    assert (treatment.self_paid, treatment.slip, treatment.total_bill) == (None, None, 3_600_000)


@pytest.mark.parametrize(
    ("changed", "last", "certain"),
    [
        ({"residence": "elsewhere"}, "residence", "residence"),
        ({"household": "low_income", "low_income_member": "none"}, "low_income_member", "member"),
        ({"care": "outpatient"}, "care", "county_outpatient"),
        ({"care": "outpatient", "household": "illness_poverty"}, "care", "outpatient"),
        ({"insurance_paid": "refused"}, "insurance_paid", "refused"),
    ],
)
def test_where_the_rules_of_2015_decide_nothing_more_is_asked(changed: dict[str, str], last: str, certain: str):
    found = journey(OLD | changed, TODAY)
    assert (found.next, found.certain) == (None, f"certain.{certain}")
    assert found.asked[-1][0].id == last
    assert summary.text(result(OLD | changed, TODAY), LANGUAGES["zh"], False)


def test_a_status_that_only_the_other_document_knows_is_asked_again():
    assert journey(OLD | {"household": "dibao_margin"}, TODAY).next is QUESTIONS["household"]
    assert journey(STAY | {"household": "low_income"}, TODAY).next is QUESTIONS["household"]
    assert journey(OLD | {"residence": "jilin"}, TODAY).next is None


@pytest.mark.parametrize(
    "changed",
    [
        {"residence": "permit"},
        {"household": "unsure"},
        {"household": "illness_poverty_pending"},
        {"care": "chronic_outpatient"},
        {"care": "chronic_outpatient", "household": "unsure"},
        {"designated": "no", "referral": "emergency"},
        {"designated": "unsure"},
        {"referral": "none"},
        {"referral": "undecided"},
        {"place": "elsewhere"},
        {"when": "earlier", "on": "2023-01-01"},
    ],
)
def test_where_something_is_open_the_questions_go_on(changed: dict[str, str]):
    found = journey(STAY | changed, TODAY)
    assert found.certain is None
    assert "amount" in found.facts.answers


def test_a_planner_is_not_asked_for_the_slip():
    found = journey({**STAY, "when": "plan"}, TODAY)
    assert "amount" not in found.facts.answers
    assert found.situation is not None


def test_a_planner_need_not_know_the_amount():
    found = journey({**STAY, "when": "plan", "self_paid": "unsure"}, TODAY)
    assert found.situation is not None
    assert found.situation.treatments[0].self_paid is None
    assert "earlier" not in found.facts.answers


def test_chronic_care_needs_no_referral():
    assert "referral" not in asked(STAY, care="chronic_outpatient")


def test_who_only_knows_what_was_paid_is_led_to_the_slip():
    assert asked(STAY, amount="paid_only")[-1] == "paid_only"
    assert asked(STAY, amount="paid_only", paid_only="slip")[-1] == "slip_in_scope"


def test_who_only_knows_what_was_paid_can_go_on_without_an_amount():
    found = journey({**STAY, "amount": "paid_only", "paid_only": "without"}, TODAY)
    assert found.next is None
    assert found.situation is not None
    assert found.situation.treatments[0].self_paid is None


def test_the_figures_of_the_slip_become_the_own_share():
    found = journey(SLIP, TODAY)
    assert found.situation is not None
    slip = found.situation.treatments[0].slip
    assert slip is not None
    assert slip.own_share() == (20_000 + 1_000 - 12_000) * 100


def test_without_the_amount_in_scope_the_whole_bill_is_asked_for():
    whole = ("slip_total_bill", "slip_own_expense", "slip_over_limit")
    assert not set(whole) & set(asked(SLIP))
    answers = {**SLIP, "slip_in_scope": "none"}
    assert asked(answers)[-1] == "slip_total_bill"
    answers |= {"slip_total_bill": "25000.00", "slip_own_expense": "4000.00", "slip_over_limit": "none"}
    found = journey(answers, TODAY)
    assert found.next is None
    assert found.situation is not None
    slip = found.situation.treatments[0].slip
    assert slip is not None
    assert slip.own_share() == (25_000 - 4_000 - 12_000) * 100


def test_a_slip_with_neither_scope_nor_bill_leads_on_without_an_amount():
    found = journey({**SLIP, "slip_in_scope": "none", "slip_total_bill": "none"}, TODAY)
    assert found.next is None
    assert found.situation is not None
    assert found.situation.treatments[0].slip is None


def test_insurance_that_paid_more_than_the_scope_is_asked_again_with_both_sides():
    found = journey({**SLIP, "slip_pooled_fund": "22000.00"}, TODAY)
    assert found.next is QUESTIONS["slip_pooled_fund"]
    assert found.problem is not None
    assert found.problem.message == "problem.slip.paid_above_scope"
    assert found.problem.given == {"scope": 21_000_00, "paid": 22_000_00}


def test_parts_above_the_whole_bill_are_asked_again_with_both_sides():
    answers = {**SLIP, "slip_in_scope": "none", "slip_total_bill": "5000.00", "slip_own_expense": "6000.00"}
    found = journey(answers, TODAY)
    assert found.next is QUESTIONS["slip_own_expense"]
    assert found.problem is not None
    assert found.problem.given == {"bill": 5_000_00, "parts": 6_000_00}


def test_an_earlier_figure_made_smaller_brings_the_later_one_back():
    found = journey(answered(SLIP, "slip_in_scope", "10000.00"), TODAY)
    assert found.next is QUESTIONS["slip_pooled_fund"]
    assert found.problem is not None


def test_more_chronic_aid_than_aid_is_asked_again():
    answers = {
        **STAY,
        "care": "chronic_outpatient",
        "earlier": "yes",
        "earlier_self_paid": "0.00",
        "earlier_aid": "100.00",
    }
    found = journey({**answers, "earlier_chronic_aid": "200.00"}, TODAY)
    assert found.next is QUESTIONS["earlier_chronic_aid"]
    assert found.problem is not None
    assert found.problem.given == {"chronic": 200_00, "aid": 100_00}


@pytest.mark.parametrize(
    ("household", "wanted"),
    [
        ("tekun", ["earlier_self_paid", "earlier_aid", "earlier_top_up"]),
        ("dibao", ["earlier_self_paid", "earlier_aid", "earlier_top_up"]),
        ("dibao_margin", ["earlier_self_paid", "earlier_aid"]),
        ("illness_poverty", ["earlier_self_paid", "earlier_aid"]),
        ("unsure", ["earlier_self_paid", "earlier_aid", "earlier_top_up"]),
    ],
)
def test_of_the_year_only_what_matters_to_the_class_is_asked(household: str, wanted: list[str]):
    earlier = {"earlier": "yes", "earlier_self_paid": "1000.00", "earlier_aid": "500.00", "earlier_top_up": "no"}
    found = journey(STAY | earlier | {"household": household}, TODAY)
    assert [question.id for question, _ in found.asked if question.id.startswith("earlier_")] == wanted


def test_outside_the_province_there_is_no_top_up_to_ask_about():
    earlier = {"earlier": "yes", "earlier_self_paid": "1000.00", "earlier_aid": "500.00", "earlier_top_up": "yes"}
    assert "earlier_top_up" in asked(STAY | earlier)
    assert "earlier_top_up" not in asked(STAY | earlier, place="elsewhere")


def test_one_unsure_amount_makes_the_earlier_year_unsure():
    found = journey({**STAY, "earlier": "yes", "earlier_self_paid": "0.00", "earlier_aid": "unsure"}, TODAY)
    assert found.situation is not None
    assert found.situation.earlier == {2025: "unsure"}


def test_a_top_up_paid_before_reaches_the_calculator():
    earlier = {"earlier": "yes", "earlier_self_paid": "30000.00", "earlier_aid": "20000.00", "earlier_top_up": "yes"}
    found = journey({**STAY, **earlier}, TODAY)
    assert found.situation is not None
    assert found.situation.earlier == {2025: Earlier(self_paid=30_000_00, aid=20_000_00, top_up=2_000_00)}


def test_changing_an_early_answer_keeps_the_later_ones_that_still_apply():
    changed = journey(answered(STAY, "household", "tekun"), TODAY)
    assert changed.next is None
    assert changed.facts.answers == STAY | {"household": "tekun"}


def test_an_answer_that_no_longer_applies_is_left_out_but_not_deleted():
    chronic = answered(STAY, "care", "chronic_outpatient")
    found = journey(chronic, TODAY)
    assert found.left_out == {"referral": "primary_care"}
    back = journey(answered(chronic, "care", "inpatient"), TODAY)
    assert back.facts.answers["referral"] == "primary_care"
    assert not back.left_out


@pytest.mark.parametrize(
    "damage",
    [
        {"household": "rich"},
        {"household": ""},
        {"self_paid": "NaN"},
        {"self_paid": "-1"},
        {"self_paid": "1e9"},
        {"self_paid": "8000元"},
        {"self_paid": "100000000.01"},
        {"care": "major_outpatient"},
        {"when": "earlier", "on": "2025-02-30"},
        {"when": "earlier", "on": "2026-01-01"},
        {"who": "no"},
    ],
)
def test_a_damaged_answer_counts_as_not_given(damage: dict[str, str]):
    found = journey(STAY | damage, TODAY)
    assert found.next is not None
    assert found.next.id in damage


def test_answers_to_questions_that_do_not_exist_are_no_matter():
    assert journey({**STAY, "name": "x", "": "y"}, TODAY) == journey(STAY, TODAY)


def options(found: Journey) -> st.SearchStrategy[str]:
    """Every kind of answer that the question at hand takes."""
    assert found.next
    if found.next.kind == "day":
        days = st.dates(date(2014, 1, 1), TODAY).map(date.isoformat)
        return st.sampled_from(found.next.offered(found.facts)) | days if found.next.choices else days
    if found.next.kind == "amount":
        figure = st.sampled_from(["0.00", "0.01", "800.00", "5000.00", "28571.43", "100000000.00"])
        offered = found.next.offered(found.facts)
        return figure | st.sampled_from(offered) if offered else figure
    return st.sampled_from(found.next.offered(found.facts))


@st.composite
def walks(draw: st.DrawFn) -> dict[str, str]:
    """A conversation to its end, every answer at random; what contradicts is answered again, at last with 0."""
    answers: dict[str, str] = {}
    for _ in range(2 * len(QUESTIONS)):
        found = journey(answers, TODAY)
        if not found.next:
            return answers
        answers = answered(answers, found.next.id, "0.00" if found.problem else draw(options(found)))
    raise AssertionError(f"no end after {answers}")


@given(walks())
@examples(300)
def test_every_path_ends_in_a_result(answers: dict[str, str]):
    found = journey(answers, TODAY)
    assert (found.situation is None) == (found.certain == "certain.care_unsure")
    sections = result(answers, TODAY)
    assert sections[0].id == "headline"
    assert any(section.id == "todo" for section in sections)
    for language in LANGUAGES.values():
        assert summary.text(sections, language, found.facts.other)


@given(walks(), st.randoms())
@examples(100)
def test_the_order_in_which_answers_were_given_does_not_matter(answers: dict[str, str], random):
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    assert journey(dict(shuffled), TODAY) == journey(answers, TODAY)


@given(walks(), walks(), st.data())
@examples(200)
def test_a_change_anywhere_keeps_what_applies_and_loses_nothing(one: dict[str, str], two: dict[str, str], data):
    question = data.draw(st.sampled_from(sorted(two)))
    changed = answered(one, question, two[question])
    found = journey(changed, TODAY)
    assert {**found.left_out, **found.facts.answers}.items() <= changed.items()
    kept = found.facts.answers.keys() | found.left_out.keys() | ({found.next.id} if found.next else set())
    assert {id for id, answer in changed.items() if answer != OPEN} <= kept
    before = [id for id in QUESTIONS if id in journey(one, TODAY).facts.answers]
    if question in before:
        earlier = before[: before.index(question)]
        assert all(found.facts.answers.get(id) == one[id] for id in earlier)


@given(
    st.dictionaries(st.sampled_from([*QUESTIONS, "x"]), st.text(max_size=20) | st.sampled_from(["yes", "none", "0"]))
)
@examples(300)
def test_any_answers_at_all_lead_somewhere(answers: dict[str, str]):
    found = journey(answers, TODAY)
    done, about = found.progress
    assert 0 <= done <= about <= len(QUESTIONS)


def test_aid_on_the_slip_above_the_own_share_is_asked_again_with_both_sides():
    found = journey(SLIP | {"slip_medical_aid": "99999.00"}, TODAY)
    assert found.next is QUESTIONS["slip_medical_aid"]
    assert found.problem is not None
    assert found.problem.given == {"own": 9_000_00, "aid": 99_999_00}
    # A top-up may have come on top of it (二(二) 倾斜救助).
    assert journey(SLIP | {"slip_medical_aid": "11000.00"}, TODAY).next is None


def test_over_new_year_it_is_asked_again_when_it_was_and_the_other_answers_stay():
    before, after = date(2025, 12, 31), date(2026, 1, 1)
    assert over_new_year(STAY, before, before) == STAY
    again = over_new_year(STAY, before, after)
    assert STAY.items() - again.items() == {("when", "this_year")}
    assert journey(again, after).next is QUESTIONS["when"]
    told = {**again, "when": "earlier", "on": "2025-12-30"}
    assert journey(told, after).situation.treatments[0].on == date(2025, 12, 30)


def test_over_new_year_the_sums_before_a_plan_belong_to_the_year_that_has_ended():
    plan = {**STAY, "when": "plan", "earlier": "yes", "earlier_aid": "500.00"}
    again = over_new_year(plan, date(2025, 12, 31), date(2026, 1, 1))
    assert not {"earlier", "earlier_aid", "when"} & again.keys()
    assert again["household"] == "dibao"
    fixed = {**STAY, "when": "earlier", "on": "2024-03-05"}
    assert over_new_year(fixed, date(2025, 12, 31), date(2026, 1, 1)) == fixed


def test_the_last_day_to_apply_stands_in_the_result_where_it_is_known_from_when_it_counts():
    bill = {**OLD, "household": "tekun", "insurance_paid": "uninsured", "total_bill": "36000.00"}
    told = summary.text(result(bill, TODAY), LANGUAGES["zh"], False)
    assert "2019年6月3日" in told and "已经过了" in told
    assert "2019年6月3日" not in summary.text(result(OLD, TODAY), LANGUAGES["zh"], False)
    unsure = summary.text(result(OLD | {"insurance_paid": "unsure"}, TODAY), LANGUAGES["zh"], False)
    assert "医保少报了，救助减一半；没按规定转诊、医保不给办的，没有救助" in unsure
