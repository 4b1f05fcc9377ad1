"""The range so far: no figure that comes of the answers ever leaves it, and no answer widens it."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Situation, Treatment, estimate, in_force
from calculator.variations import total
from conversation import REFERRAL, Journey, Question, answered, journey
from conversation.outlook import Outlook, outlook
from conversation.situation import done
from conversation.treatments import TREATMENTS, another
from summary import Case, case, standing
from tests.examples import examples
from tests.usual import TODAY, usual

POLICY = in_force(TODAY)
SUMS = sorted(
    {
        f"{max(0, figure + beside) / 100:.2f}"
        for number in POLICY.limit
        for figure in (POLICY.limit[number], POLICY.deductible_of(number), POLICY.top_up_of(number), 80_000)
        for beside in (-1, 0, 1)
    }
    | {"0.01", "800.00", "8000.00", "28571.43", "42857.15", "100000000.00"}
)
"""Amounts at the figures of the document and a fen beside them."""
RARELY = {"jilin", "elsewhere", "none", "outpatient", "uninsured", "earlier"}
"""Choices after which mostly nothing more is asked; each is taken once in a while."""


@st.composite
def conversations(draw: st.DrawFn, treatments: int = 1) -> dict[str, str]:
    """A conversation to its end, mostly a long one, about up to so many treatments; what contradicts is answered again,
    with 0 or with today."""
    answers: dict[str, str] = {"who": "self"}
    wanted = draw(st.integers(1, treatments))
    for _ in range(150 * treatments):
        found = journey(answers, TODAY)
        if found.next:
            again = "same_year" if found.next.name == "admitted" else TODAY.isoformat()
            again = again if found.next.kind == "day" else "0.00"
            answers = answered(answers, found.next.id, again if found.problem else draw(said(found, found.next)))
        elif found.takes_another and found.facts.treatments < wanted:
            answers = another(answers)
        else:
            return answers
    raise AssertionError(f"no end after {answers}")


def said(found: Journey, question: Question) -> st.SearchStrategy[str]:
    """An answer, mostly one after which more is asked."""
    if question.kind == "day":
        return st.dates(date(2022, 12, 1), TODAY).map(date.isoformat)
    offered = question.offered(found.facts.of(question.treatment))
    often = [each for each in offered if question.name == "referral" or each not in RARELY]
    sums = SUMS if question.kind == "amount" else []
    return st.integers(0, 9).flatmap(lambda rarely: st.sampled_from([*(often if often and rarely else offered), *sums]))


def walked(answers: Mapping[str, str], today: date = TODAY) -> Iterator[Journey]:
    """Every question of a conversation on the forward path, with as many treatments from the beginning; what
    contradicted is told right at once."""
    known: dict[str, str] = {id: answers[id] for id in (TREATMENTS,) if id in answers}
    while question := (found := journey(known, today)).next:
        yield found
        known = answered(known, question.id, answers[question.id])


def ranges(answers: Mapping[str, str]) -> list[Outlook]:
    """Every range that was shown, in order."""
    return [told for found in walked(answers) if (told := outlook(found))]


def made(answers: Mapping[str, str]) -> Case | None:
    """The case of a conversation that has ended; None where there is nothing to estimate."""
    found = journey(answers, TODAY)
    if found.situation is None:
        return None
    return case(found.situation, plan=found.facts.plan, other=False, made_on=TODAY, done=done(found.facts))


def holds(answers: Mapping[str, str]) -> bool:
    """Asserts what this file says; False where no range was shown before a figure."""
    told = ranges(answers)
    for one, other in pairwise(told):
        assert one.low <= other.low <= other.high <= one.high, answers
    ended = made(answers)
    if not told or ended is None or ended.by_rules:
        return False
    last, figure, whole = told[-1], standing.told(ended), total(ended.estimate)
    if figure.high is None or whole.high is None:
        return False
    assert last.low <= figure.low <= figure.high <= last.high, answers
    assert last.low <= whole.low <= whole.high <= last.high, answers
    return True


def shown(**told: str) -> dict[str, tuple[int, int] | None]:
    """By question: the range that stands beside it, in yuan; None where there is none."""
    found = {each.next.id: outlook(each) for each in walked(usual(**told)) if each.next}
    return {id: told and (told.low // 100, told.high // 100) for id, told in found.items()}


@given(conversations())
@examples(300)
def test_no_figure_leaves_a_range_that_was_shown_and_none_is_wider_than_the_one_before(answers: dict[str, str]) -> None:
    holds(answers)


@given(conversations(treatments=3))
@examples(100)
def test_nor_with_several_treatments(answers: dict[str, str]) -> None:
    holds(answers)


def test_where_too_much_is_unsure_to_try_it_all_nothing_is_more_than_the_class_told_can_get() -> None:
    """Four of which no institution and no referral is known, one only about, and nothing of what came before."""
    unsure = {"place": "undesignated", "designated": "unsure", "place_undesignated": "prefecture"}
    first = usual(household="returned_to_poverty", **unsure, referral="undecided", amount="band_2000", earlier="unsure")
    answers = {**first, "treatments": "4", "on": "2026-04-01", "admitted": "open"}
    for number, (on, amount) in enumerate((("2025-12-15", "29999"), ("2026-04-01", "99999"), ("2026-04-01", "0")), 2):
        answers |= {f"on@{number}": on, f"differs@{number}": "no", f"amount@{number}": "self_paid"}
        answers |= {f"self_paid@{number}": f"{amount}.00"}
    answers |= {"earlier@2": "none"}
    assert holds(answers)
    ended = made(answers)
    assert ended and [part.aid.high for part in ended.estimate.treatments] == [140_000, 2_000_000, 2_000_000, 0]
    assert [year.total_aid.high for year in ended.estimate.years] == [2_200_000, 2_200_000]


def test_of_several_nothing_is_told_while_the_status_at_that_time_is_asked() -> None:
    """Whoever had another one then may have had the best one: a most of all classes would be a promise of nobody's."""
    answers = {**usual(), "on": "2026-06-10", "treatments": "2", "on@2": "2026-08-03", "differs@2": "status"}
    asked = journey(answers, TODAY)
    assert asked.next and asked.next.id == "household@2" and outlook(asked) is None
    told = outlook(journey({**answers, "household@2": "dibao_margin"}, TODAY))
    assert told and told.several


@pytest.mark.long
@given(conversations(treatments=4))
@examples(2000)
def test_of_very_many_conversations_about_several(answers: dict[str, str]) -> None:
    holds(answers)


@pytest.mark.long
@given(conversations())
@examples(5000)
def test_of_very_many_conversations(answers: dict[str, str]) -> None:
    holds(answers)


@pytest.mark.parametrize("referral", ["primary_care", "none", "undecided"])
@pytest.mark.parametrize("number", sorted(POLICY.limit))
@pytest.mark.parametrize("care", sorted(POLICY.CARES))
def test_aid_never_falls_as_the_own_share_grows(care: str, number: int, referral: str) -> None:
    """So that the greatest own share gives the most."""
    household = next(each for each, its in POLICY.classes.items() if its == number)
    shares = sorted({int(each.replace(".", "")) for each in SUMS} | set(range(0, 6_000_000, 125_000)))
    ends = []
    for share in shares:
        treatment = Treatment(TODAY, care, "prefecture", True, referral, self_paid=share)  # type: ignore[arg-type]
        for before in (Earlier(), Earlier(self_paid=150_000), Earlier(2_500_000, 700_000)):
            (year,) = estimate(Situation("yanbian", household, (treatment,), {TODAY.year: before})).years  # type: ignore[arg-type]
            ends.append((before.aid, before.self_paid, share, year.regular.low, year.regular.high, year.total_aid.high))
    for one, other in pairwise(sorted(ends)):
        if one[:2] == other[:2]:
            assert all(less <= more for less, more in zip(one[3:], other[3:], strict=True)), (one, other)  # type: ignore[operator]


def test_the_range_begins_with_the_class_and_narrows_with_each_thing_told() -> None:
    told = shown(earlier="yes", earlier_self_paid="9,000", earlier_aid="6,000")
    assert (told["who"], told["residence"], told["household"]) == (None, None, None)
    assert told["care"] == told["referral"] == told["amount"] == (0, 22_000)
    assert told["earlier"] == (0, 7_600), "a top-up may come of what came before"
    assert told["earlier_self_paid"] is None and told["earlier_aid"] is None, "nothing is narrower before all is told"
    assert told["earlier_top_up"] == (0, 5_600)


def test_chronic_care_has_a_limit_of_its_own() -> None:
    assert shown(care="chronic_outpatient")["place"] == (0, 2_800)
    assert shown(household="dibao_margin", care="special_drug")["place"] == (0, 10_000)


def test_where_the_status_is_not_known_nothing_is_shown_that_holds_for_everybody() -> None:
    told = shown(household="unsure", self_paid="8,000")
    assert told["care"] is None and told["amount"] is None
    assert told["earlier"] == (0, 11_000)


def test_a_slip_narrows_it_figure_by_figure() -> None:
    told = shown(household="dibao_margin", amount="slip")
    assert told["slip_class_b_share"] == (0, 10_000), "what comes on top is not known yet"
    assert told["slip_pooled_fund"] == (0, 8_400)
    assert told["slip_major_illness"] == told["earlier"] == (0, 3_600)


def test_before_a_document_of_floors_nothing_is_shown() -> None:
    assert set(shown(when="earlier", on="2019-03-05").values()) == {None}


def test_the_navigator_asks_for_no_amount_and_shows_none() -> None:
    answers = usual(way=REFERRAL, until="filed_late", stage="there", when="plan", referral="none")
    assert outlook(journey(answers, TODAY, REFERRAL)) is None


def test_it_is_told_again_only_where_it_has_changed() -> None:
    found = {each.next.id: outlook(each) for each in walked(usual(earlier="yes", earlier_aid="100")) if each.next}
    assert [id for id, told in found.items() if told and told.changed] == ["care", "earlier", "earlier_top_up"]


def test_of_several_the_most_of_all_is_told_once_all_but_the_amount_is_known() -> None:
    one = usual()
    answers = answered(answered(another(one), "on", "2026-05-05"), "on@2", "2026-06-01")
    assert outlook(journey(answers, TODAY)) is None
    told = outlook(journey(answered(answers, "differs@2", "no"), TODAY))
    assert told and (told.high, told.changed, told.message) == (2_200_000, True, "outlook.so_far.several")


def test_what_may_still_be_told_to_have_been_an_emergency_is_in_the_range_before_it_is_asked() -> None:
    """Of a place that is not designated only an emergency may be accepted."""
    told = answered(answered(another(usual()), "on", "2026-05-05"), "on@2", "2026-06-01")
    told |= {"differs@2": "yes", "household@2": "dibao", "care@2": "inpatient", "place@2": "undesignated"}
    told |= {"designated@2": "no", "place_undesignated@2": "prefecture", "referral@2": "emergency"}
    told |= {"amount@2": "self_paid", "self_paid@2": "20000.00", "earlier": "none"}
    assert holds(told)
    assert {each.high for each in ranges(told)[:2]} == {2_200_000}


def test_what_is_more_than_the_own_share_is_told_as_of_what_came_before_too() -> None:
    """特困 with an own share of 6,300: no more than that comes of this stay alone."""
    told = outlook(journey(usual(household="tekun", self_paid="6,300", until="earlier"), TODAY))
    assert told and told.message == "outlook.so_far.both"
    assert told.given == {"alone": 6_300_00, "most": 9_300_00}
    told = outlook(journey(usual(household="dibao", self_paid="3,500", until="earlier"), TODAY))
    assert told and told.given == {"alone": 2_450_00, "most": 4_450_00}
    told = outlook(journey(usual(household="dibao", self_paid="12,000", until="earlier"), TODAY))
    assert told and told.message == "outlook.so_far", "10,400 is less than the own share"


@pytest.mark.parametrize(
    ("self_paid", "alone", "most"), [("6000.00", 4_200_00, 6_200_00), ("3500.00", 2_450_00, 4_450_00)]
)
def test_an_own_share_that_was_told_ahead_counts_before_it_is_asked(self_paid: str, alone: int, most: int) -> None:
    """低保，住院，自付六千 in one sentence, before the referral: never up to the 22,000 that anybody can get."""
    before = usual(household="dibao", until="referral")
    told = outlook(journey(before | {"amount": "self_paid", "self_paid": self_paid}, TODAY))
    assert told and told.given == {"alone": alone, "most": most}
    asked = outlook(journey(usual(household="dibao", self_paid=self_paid, until="earlier"), TODAY))
    assert asked and asked.high <= told.high, "the answer to the question between makes it no wider"
    for open_still in ({"amount": "slip"}, {"amount": "self_paid"}, {"amount": "paid_only"}):
        assert outlook(journey(before | open_still, TODAY)) == outlook(journey(before, TODAY))
