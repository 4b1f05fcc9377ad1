"""Several treatments of a person: what was told is what is estimated, and each can be changed and removed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculator import Earlier, Situation, Treatment, estimate
from conversation import QUESTIONS, Journey, Problem, answered, journey, over_new_year, question_of, understood
from conversation.facts import Facts
from conversation.result import with_gauges
from conversation.treatments import (
    CASE,
    MOST,
    NAMES,
    SUMS,
    TREATMENTS,
    another,
    count,
    id_of,
    of_treatment,
    own,
    removed,
    split,
)
from tests.conversation.test_journey import options
from tests.examples import examples
from tests.usual import TODAY, usual


def told(answers: Mapping[str, str], said: Mapping[str, str]) -> dict[str, str]:
    """The answers with one more treatment, whose questions are answered like this, and nothing else asked."""
    found, left = another(answers), dict(said)
    while (asked := journey(found, TODAY).next) and left:
        found = answered(found, asked.id, left.pop(asked.name))
    assert not left
    return found


def resolved(situation: Situation) -> list[Treatment]:
    """The treatments, each with all that holds for it."""
    return [
        replace(
            each,
            household=each.household or situation.household,
            age=situation.age if each.age is None else each.age,
            insured=situation.insured if each.insured is None else each.insured,
        )
        for each in situation.treatments
    ]


ONE = usual(today=TODAY)
TWO = told(
    answered(another(ONE), "on", "2026-06-10") | {TREATMENTS: "1"},
    {"on": "2026-08-03", "differs": "no", "amount": "3000"},
)
THREE = told(
    TWO,
    {
        "on": "2026-02-05",
        "differs": "yes",
        "household": "dibao_margin",
        "care": "inpatient",
        "place": "province",
        "referral": "filed",
        "admitted": "2025-12-20",
        "amount": "12000",
    },
)


def test_of_one_treatment_nothing_is_asked_that_was_not_asked_before():
    assert list(ONE) == [
        *("who", "when", "residence", "household", "care", "place", "referral", "amount", "self_paid", "earlier"),
    ]


def test_the_common_second_stay_is_three_answers():
    asked = [id for id in TWO if split(id)[1] == 2]
    assert asked == ["on@2", "differs@2", "amount@2", "self_paid@2"]


def test_what_was_told_is_what_is_estimated():
    found = journey(THREE, TODAY)
    first = Treatment(date(2026, 6, 10), "inpatient", "prefecture", True, "primary_care", self_paid=8_000_00)
    second = replace(first, on=date(2026, 8, 3), self_paid=3_000_00, insured=True)
    third = Treatment(
        date(2026, 2, 5),
        "inpatient",
        "province",
        True,
        "filed",
        self_paid=12_000_00,
        admitted=date(2025, 12, 20),
        household="dibao_margin",
        insured=True,
    )
    assert found.situation == Situation(
        "yanbian", "dibao", (first, second, third), earlier={2026: Earlier()}, insured=True
    )


def test_the_day_of_the_first_is_asked_as_soon_as_there_is_another():
    found = journey(another(ONE), TODAY)
    assert found.next and found.next.id == "on"
    assert found.left == 4  # the day of each, whether the second was another one, its amount


def test_the_first_answers_nothing_of_a_further_ones_amount_and_day():
    facts = journey(another(TWO), TODAY).facts.of(3)
    assert not facts.answers.keys() & {"on", "amount", "self_paid"}
    assert facts.answers["care"] == "inpatient"


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_without_one_the_others_stay_as_they_were(gone: int):
    before, after = journey(THREE, TODAY).situation, journey(removed(THREE, gone), TODAY).situation
    assert before and after
    left = resolved(before)
    del left[gone - 1]
    assert resolved(after) == left


def test_the_one_that_is_left_keeps_its_year():
    asked = told(TWO, {"on": "2025-09-01", "differs": "no", "amount": "500", "earlier": "none"})
    left = removed(removed(asked, 1), 1)
    found = journey(left, TODAY).situation
    assert found and [each.on for each in found.treatments] == [date(2025, 9, 1)] and 2025 in found.earlier


def test_the_day_of_the_first_is_in_the_year_that_was_told():
    found = journey({**TWO, "on": "2025-06-10"}, TODAY)
    assert found.problem and found.problem.message == "problem.on.this_year"


def test_the_last_one_left_stays():
    assert removed(ONE, 1) == ONE


def test_a_further_treatment_of_another_year_asks_for_its_own_sums_once():
    asked = told(TWO, {"on": "2025-09-01", "differs": "no", "amount": "500"})
    found = journey(asked, TODAY)
    assert found.next and found.next.id == "earlier@3"
    again = told(answered(asked, "earlier@3", "none"), {"on": "2025-10-01", "differs": "no", "amount": "500"})
    found = journey(again, TODAY)
    assert found.next is None and found.situation
    assert found.situation.earlier == {2026: Earlier(), 2025: Earlier()}


IN_JANUARY = {"when": "earlier", "on": "2026-01-20"}
SUMS_TOLD = {"earlier": "yes", "earlier_self_paid": "2000.00", "earlier_aid": "1000.00", "earlier_top_up": "no"}


def test_sums_that_came_before_stand_while_the_first_of_the_year_is_the_same():
    asked = told({**TWO, **SUMS_TOLD}, {"on": "2026-09-01", "differs": "no", "amount": "500"})
    assert asked.items() >= SUMS_TOLD.items()
    assert journey(asked, TODAY).next is None


def test_sums_are_asked_anew_where_one_is_told_that_was_earlier():
    """The sums of before June may hold the one of March."""
    asked = told({**TWO, **SUMS_TOLD}, {"on": "2026-05-01", "differs": "no", "amount": "500"})
    assert not asked.keys() & SUMS_TOLD.keys()
    found = journey(asked, TODAY)
    assert found.next and found.next.id == "earlier"


def test_that_nothing_came_before_stays_so():
    asked = told(TWO, {"on": "2026-05-01", "differs": "no", "amount": "500"})
    assert asked["earlier"] == "none"


def test_sums_stay_with_their_year_where_the_treatment_that_they_were_told_with_goes():
    asked = removed({**TWO, **SUMS_TOLD}, 1)
    assert own(asked, 1).items() >= SUMS_TOLD.items()


def test_the_sums_of_a_year_matter_to_each_treatment_of_it():
    """Of aid before for chronic outpatient care it is asked where a further one was for that, too."""
    asked = told(
        {**TWO, **SUMS_TOLD},
        {
            "on": "2026-09-01",
            "differs": "yes",
            "household": "dibao",
            "care": "chronic_outpatient",
            "place": "prefecture",
        }
        | {"amount": "500"},
    )
    found = journey(asked, TODAY)
    assert found.next and found.next.id == "earlier_chronic_aid"


def test_another_status_at_that_time_is_one_answer():
    asked = told(TWO, {"on": "2026-05-01", "differs": "status", "household": "dibao_margin", "amount": "500"})
    found = journey(asked, TODAY)
    assert found.next is None and found.situation
    last = found.situation.treatments[2]
    assert (last.household, last.place, last.referral) == ("dibao_margin", "prefecture", "primary_care")
    first = journey(removed(asked, 1), TODAY)
    assert first.next is None and resolved(first.situation)[1] == resolved(found.situation)[2]  # type: ignore[arg-type]
    assert "place@2" not in first.facts.answers


def test_a_further_treatment_that_comes_to_nothing_ends_alone():
    found = journey(told(TWO, {"on": "2026-09-01", "differs": "yes", "household": "none"}), TODAY)
    assert found.next is None and found.certain is None and found.situation
    assert [each.household for each in resolved(found.situation)] == ["dibao", "dibao", "none"]


def test_the_first_that_comes_to_nothing_ends_alone_too():
    """Who had no status in spring may have one in summer."""
    none = usual(today=TODAY, household="none")
    assert journey(none, TODAY).takes_another
    begun = told(
        answered(another(none), "on", "2026-03-01") | {TREATMENTS: "1"},
        {"on": "2026-08-01", "differs": "status", "household": "dibao"},
    )
    found = journey(begun, TODAY)
    assert found.next and found.next.id == "care@2" and found.certain is None
    moved = journey(removed(told(TWO, {"on": "2026-03-01", "differs": "status", "household": "none"}), 1), TODAY)
    assert moved.situation and [each.household for each in resolved(moved.situation)] == ["dibao", "none"]


def test_a_day_of_no_document_ends_that_treatment_alone():
    old = told(TWO, {"on": "2010-03-01"})
    found = journey(removed(removed(old, 1), 1), TODAY)
    assert found.certain == "certain.no_policy"
    first = journey({**removed(old, 1), "when": "earlier", "on": "2010-03-01", "on@2": "2026-06-10"}, TODAY)
    assert first.certain is None and first.next and first.next.id == "differs@2"


def test_what_ends_for_the_person_ends_all():
    found = journey(answered(TWO, "residence", "elsewhere"), TODAY)
    assert found.certain == "certain.residence" and not found.takes_another


def test_one_of_a_kind_that_is_not_known_is_in_no_figure_and_that_is_said():
    asked = told(TWO, {"on": "2026-09-01", "differs": "yes", "household": "dibao", "care": "unsure"})
    found = journey(asked, TODAY)
    assert found.next is None and found.situation and len(found.situation.treatments) == 2
    said = with_gauges(asked, TODAY)
    assert said.answer.beside[0].id == "year.uncounted" and said.answer.beside[0].given["number"] == "3"
    assert [line.id for line in said.sections[0].lines].count("year.uncounted") == 1


def test_those_that_count_keep_the_numbers_under_which_they_were_told():
    """The third is in no figure; the fourth stays the fourth in the table, in its steps and where it is changed."""
    asked = told(TWO, {"on": "2026-09-01", "differs": "yes", "household": "dibao", "care": "unsure"})
    asked = told(asked, {"on": "2026-10-01", "differs": "no", "amount": "1000"})
    found = with_gauges(asked, TODAY)
    assert [row.number for table in found.years for row in table.rows] == [1, 2, 4]
    lines = [line for section in found.sections for line in section.lines]
    numbers = {str(line.given["number"]) for line in lines if line.id.startswith(("steps.treatment", "ledger.row"))}
    assert numbers <= {"1", "2", "4"} and "4" in numbers


def test_no_more_than_so_many():
    answers = ONE
    while count(answers) < MOST:
        answers = another(answers)
    with pytest.raises(ValueError, match="24"):
        another(answers)


def test_what_lies_ahead_has_no_second():
    planned = usual(today=TODAY, when="plan")
    assert not journey(planned, TODAY).takes_another
    assert journey({**TWO, "when": "plan"}, TODAY).facts.treatments == 1


@pytest.mark.parametrize("damaged", ["", "0", "1", "-2", "25", "2.0", "zwei", "02"])
def test_a_damaged_number_counts_as_one(damaged: str):
    found = journey({**TWO, TREATMENTS: damaged}, TODAY)
    assert found.facts.treatments == 1 and found.next is None


def test_over_new_year_each_keeps_its_day():
    after = over_new_year(THREE, TODAY, date(TODAY.year + 1, 1, 3))
    found = journey(after, date(TODAY.year + 1, 1, 3))
    before = journey(THREE, TODAY)
    assert found.next is None and found.situation == before.situation


def test_two_on_one_day_stay_in_the_order_told():
    asked = told(TWO, {"on": "2026-06-10", "differs": "no", "amount": "500"})
    found = journey(asked, TODAY).situation
    assert found and [each.self_paid for each in found.treatments] == [8_000_00, 3_000_00, 500_00]
    assert estimate(found).treatments


def test_a_stay_over_new_year_is_asked_about_in_the_first_months_only():
    def asks(on: str, care: str = "inpatient") -> bool:
        return QUESTIONS["admitted"].asked(Facts({"when": "earlier", "on": on, "care": care}, TODAY))

    assert asks("2026-01-01") and asks("2026-03-31")
    assert not asks("2026-04-01") and not asks("2025-12-31") and not asks("2026-01-05", "special_drug")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("没跨年", "same_year"),
        ("当年", "same_year"),
        ("그해에 입원했슴다", "same_year"),
        ("not over new year", "same_year"),
        ("去年12月25号", "2025-12-25"),
        ("2025-12-25", "2025-12-25"),
    ],
)
def test_when_a_stay_began_is_said_as_people_say_it(said: str, meant: str):
    assert understood(QUESTIONS["admitted"], said, Facts({**ONE, **IN_JANUARY}, TODAY)) == meant


def test_a_no_to_when_it_began_is_asked_back():
    back = understood(QUESTIONS["admitted"], "没有", Facts({**ONE, **IN_JANUARY}, TODAY))
    assert isinstance(back, Problem) and back.candidates == ("same_year",)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("都一样", "no"),
        ("跟第一次一样", "no"),
        ("다 같슴다", "no"),
        ("the same", "no"),
        ("身份不一样", "status"),
        ("那时候的身份不一样", "status"),
        ("신분이 다름다", "status"),
        ("不一样", "yes"),
        ("地方不一样", "yes"),
        ("다릅니다", "yes"),
        ("different", "yes"),
    ],
)
def test_whether_it_was_another_one_is_said_as_people_say_it(said: str, meant: str):
    asked = question_of("differs@2")
    assert asked and understood(asked, said, journey(another(TWO), TODAY).facts) == meant


@st.composite
def several(draw: st.DrawFn, most: int = 3) -> dict[str, str]:
    """A conversation about one treatment to its end, and some more, every answer at random."""
    answers: dict[str, str] = {}
    wanted = draw(st.integers(1, most))
    for _ in range(120 * wanted):
        found = journey(answers, TODAY)
        if found.next:
            answers = answered(answers, found.next.id, "0.00" if _of_sums(found) else draw(_options(found)))
        elif found.takes_another and found.facts.treatments < wanted:
            answers = another(answers)
        else:
            return answers
    raise AssertionError(f"no end after {answers}")


def _of_sums(found: Journey) -> bool:
    """Whether an amount contradicts others, so that at last it is nothing."""
    return found.problem is not None and found.next is not None and found.next.kind == "amount"


def _options(found: Journey) -> st.SearchStrategy[str]:
    """Days of three years, so that some are in one."""
    assert found.next
    if found.next.id == "on" and found.facts.says("when", "this_year"):
        return st.dates(date(TODAY.year, 1, 1), TODAY).map(date.isoformat)
    if found.next.name == "on":
        return st.dates(date(2024, 1, 1), TODAY).map(date.isoformat)
    if found.next.id == "when":
        return st.sampled_from(["this_year", "earlier"])
    return options(found)


@given(several())
@examples(60)
def test_every_path_of_several_ends_with_what_was_told(answers: dict[str, str]):
    found = journey(answers, TODAY)
    assert found.next is None
    if found.situation is None:
        return
    listed = [
        number for number in range(1, found.facts.treatments + 1) if not found.facts.of(number).says("care", "unsure")
    ]
    assert len(found.situation.treatments) == len(listed)
    for number, treatment in zip(listed, found.situation.treatments, strict=True):
        mine = own(found.facts.answers, number)
        assert found.facts.treatments == 1 or treatment.on.isoformat() == mine["on"]
        for name in ("care", "referral"):
            if name in mine:
                assert getattr(treatment, name) == mine[name]
        if mine.get("amount") == "self_paid" and mine["self_paid"] != "unsure":
            assert treatment.self_paid == round(float(mine["self_paid"]) * 100)
    estimate(found.situation)


@given(several(), st.data())
@examples(40)
def test_one_that_is_added_and_removed_was_never_told(answers: dict[str, str], data: st.DataObject):
    before = journey(answers, TODAY)
    assume(before.takes_another and before.situation)
    more = another(answers)
    while (found := journey(more, TODAY)).next:
        more = answered(more, found.next.id, "0.00" if _of_sums(found) else data.draw(_options(found)))
    assume(all(more.get(id) == said for id, said in answers.items() if split(id)[0] in SUMS))
    assert journey(removed(more, count(more)), TODAY).situation == before.situation


@given(several(), st.data())
@examples(40)
def test_without_one_of_several_the_others_are_estimated_as_before(answers: dict[str, str], data: st.DataObject):
    before = journey(answers, TODAY)
    assume(before.facts.treatments > 1 and before.situation)
    gone = data.draw(st.integers(1, before.facts.treatments))
    assume(all(not before.facts.of(each).says("care", "unsure") for each in range(1, before.facts.treatments + 1)))
    after = journey(removed(answers, gone), TODAY)
    assume(after.next is None and after.situation and after.facts.treatments > 1)
    assert before.situation and after.situation
    left = resolved(before.situation)
    del left[gone - 1]
    assert [_told_of(each) for each in resolved(after.situation)] == [_told_of(each) for each in left]


def _told_of(treatment: Treatment) -> Any:
    """What was told of it; what basic insurance did is told by the document of another day as something else."""
    return treatment.on, treatment.care, treatment.self_paid, treatment.slip, treatment.admitted, treatment.household


@given(several(), st.sampled_from(["amount", "place", "household", "on"]), st.data())
@examples(40)
def test_a_change_of_the_first_keeps_the_days_and_amounts_of_the_others(
    answers: dict[str, str], question: str, data: st.DataObject
):
    before = journey(answers, TODAY)
    assume(before.facts.treatments > 1 and question in answers)
    asked = question_of(question)
    assert asked
    said = data.draw(st.sampled_from(asked.choices or ("2025-04-01", "2026-04-01")))
    changed = answered(answers, question, said)
    for number in range(2, before.facts.treatments + 1):
        stays = {name: said for name, said in own(answers, number).items() if name not in SUMS}
        assert {name: said for name, said in own(changed, number).items() if name not in SUMS} == stays


@given(
    st.dictionaries(
        st.sampled_from([id_of(name, n) for name in NAMES for n in (1, 2, 3)]),
        st.sampled_from(["yes", "no", "none", "0", "2026-01-05", "2025-07-01", "inpatient", "dibao", "unsure", "x"]),
        max_size=30,
    ),
    st.sampled_from(["2", "3", "24"]),
)
@examples(100)
def test_whatever_was_kept_opens(answers: dict[str, str], told_: str):
    found = journey({"who": "self", "when": "this_year", "residence": "yanbian", **answers, TREATMENTS: told_}, TODAY)
    done, about = found.progress
    assert 0 <= done <= about
    assert [asked.id for asked, _ in found.given]


def test_what_is_known_of_a_further_one_has_all_names_of_a_treatment():
    assert set(CASE) < set(NAMES) and set(SUMS) < set(NAMES)
    assert all(question_of(name) for name in NAMES)
    assert of_treatment(THREE, 3)["household"] == "dibao_margin"
