"""What would change the figure: every line is the estimate of the changed situation, and none says more than it may."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from calculator import Earlier, Situation, Treatment, estimate
from locales import LANGUAGES
from summary import Case, Line, case, sections, text
from tests.calculator.situations import Json, to_python
from tests.calculator.test_cases import CASES, IDS, situation_of
from tests.summary.situations import ABOUT, TODAY, TOLD, YEAR, Told, about, told
from tests.summary.what_would_change import TEN, rows

EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
EDITS: dict[str, dict[str, object]] = {
    "change.what.referral.do": {"referral": "primary_care"},
    "change.what.referral.learn": {"referral": "primary_care"},
    "change.what.designated.do": {"designated": True},
    "change.what.designated.learn": {"designated": True},
    "change.what.place.prefecture": {"place": "prefecture"},
    "change.what.place.province": {"place": "province"},
}
"""What each line changes of a treatment; the recognition changes the household of those that wait for it."""


def changes(told: Case) -> list[Line]:
    return [line for section in sections(told) if section.id == "could_change" for line in section.lines]


def varied(told: Case) -> list[Line]:
    return [line for line in changes(told) if line.id.startswith("change.varied")]


def ids(told: Case) -> list[str]:
    return [line.id for line in changes(told)]


def recognised(household: str | None) -> str | None:
    return "illness_poverty" if household == "illness_poverty_pending" else household


def edited(situation: Situation, line: Line) -> Iterator[Situation]:
    """The situation as the line has it, made by hand; one for each treatment of its day."""
    whats = [str(line.given[name]) for name in ("what", "and") if name in line.given]
    for place, treatment in enumerate(situation.treatments):
        if line.given.get("day") not in (None, treatment.on):
            continue
        now = situation
        for what in whats:
            treatments: list[Treatment] = list(now.treatments)
            if what == "change.what.recognition":
                treatments = [replace(each, household=recognised(each.household)) for each in treatments]  # type: ignore[arg-type]
                now = replace(now, household=recognised(now.household))  # type: ignore[arg-type]
            else:
                treatments[place] = replace(treatments[place], **EDITS[what])  # type: ignore[arg-type]
            now = replace(now, treatments=tuple(treatments))
        yield now


def figure(situation: Situation, *, top_up: bool) -> tuple[int, int] | None:
    """All aid of an estimate by the calculator: one amount where it is sure, else from and to."""
    figures = [year.total_aid if top_up else year.regular for year in estimate(situation).years]
    if all(each.amount is not None and each.status in ("stated", "reading") for each in figures):
        amount = sum(each.amount or 0 for each in figures)
        return amount, amount
    if any(each.high is None for each in figures):
        return None
    return sum(each.low for each in figures), sum(each.high or 0 for each in figures)


@pytest.mark.parametrize("plan", [False, True], ids=["happened", "ahead"])
@pytest.mark.parametrize("worked", CASES, ids=IDS)
def test_every_line_of_a_worked_case_is_the_estimate_of_the_changed_situation(worked: Json, plan: bool) -> None:
    situation = to_python(situation_of(worked))
    made = case(situation, plan=plan, other=False, made_on=TODAY)
    lines = varied(made)
    assert len(lines) <= 3
    for line in lines:
        top_up = line.id.endswith(".top_up")
        assert line.given["now"] == figure(situation, top_up=top_up) != line.given["then"]
        assert line.given["then"] in [figure(each, top_up=top_up) for each in edited(situation, line)]
        assert line.source


@pytest.mark.parametrize("worked", CASES, ids=IDS)
def test_what_less_own_share_comes_to_is_the_estimate_with_less(worked: Json) -> None:
    situation = to_python(situation_of(worked))
    found = [each for each in changes(case(situation, plan=False, other=False, made_on=TODAY)) if "less" in each.given]
    (treatment, *_) = situation.treatments
    if not found or treatment.self_paid is None:
        return
    less = replace(situation, treatments=(replace(treatment, self_paid=treatment.self_paid - 10_000),))
    aids = [estimate(each).treatments[0].aid.amount or 0 for each in (situation, less)]
    assert found[0].given == {"less": 10_000, "aid": aids[0] - aids[1]}


def test_the_rate_is_told_of_an_ordinary_stay_and_not_where_a_limit_cut_it() -> None:
    (line,) = [each for each in changes(told("dibao_margin").case) if each.id == "change.review.rate"]
    assert line.given == {"less": 10_000, "aid": 4_000}
    for name in ("cut to the limit", "two classes in a year", "2015, class 1", "referral undecided"):
        assert "change.review.rate" not in ids(TOLD[name].case), name


def test_before_going_a_designated_institution_and_a_referral_are_told_together() -> None:
    made = told("dibao", plan=True, referral="none", designated=False).case
    (line,) = varied(made)
    assert line.given == {
        "now": (0, 0),
        "then": (560_000, 560_000),
        "what": "change.what.referral.do",
        "and": "change.what.designated.do",
    }


def test_of_a_plan_nearer_care_is_told_where_it_alone_brings_the_top_up() -> None:
    made = told("dibao", plan=True, place="elsewhere", self_paid=4_500_000).case
    assert [(line.id, line.given["what"]) for line in varied(made)] == [
        ("change.varied.top_up", "change.what.place.province"),
    ]


def test_what_has_happened_is_not_told_to_be_done_otherwise() -> None:
    for name in ("not referred", "not designated", "an emergency", "outside Jilin"):
        assert not varied(TOLD[name].case), name


def test_with_and_without_a_referral_stand_side_by_side_and_in_no_line_besides() -> None:
    read = TOLD["plan, undecided"]
    assert "compare.with" in read.ids("compare") and not varied(read.case)


@pytest.mark.parametrize(
    ("name", "what", "notice"),
    [
        ("referral undecided", "change.what.referral.learn", "notice.referral_undecided"),
        ("designated unsure", "change.what.designated.learn", "notice.designated_unsure"),
        ("recognition pending", "change.what.recognition", "notice.illness_poverty_pending"),
    ],
)
def test_a_line_stands_in_place_of_the_notice_of_the_same(name: str, what: str, notice: str) -> None:
    made = TOLD[name].case
    assert [line.given["what"] for line in varied(made)] == [what] and notice not in ids(made)


@pytest.mark.parametrize(
    ("made", "line", "given"),
    [
        (TOLD["under the deductible"], "change.to_deductible", {"at": 500_000, "left": 100_000}),
        (told("dibao_margin", self_paid=200_000), "change.to_deductible.reached", {"at": 200_000, "left": 0}),
        (TOLD["the limit used up"], "change.at_limit", {"at": 2_000_000, "left": 0}),
        (TOLD["cut to the limit"], "change.at_limit", {"at": 1_000_000, "left": 0}),
        (TOLD["chronic, cut"], "change.at_chronic_limit", {"at": 80_000}),
        (TOLD["ordinary outpatient"], "change.by_rule", {}),
        (TOLD["chronic of class 3"], "change.by_rule", {}),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_of_nothing_and_of_a_limit_the_rule_and_the_way_to_it_are_told(
    made: Told, line: str, given: dict[str, int]
) -> None:
    (found,) = [each for each in changes(made.case) if each.id == line]
    assert found.source and {**given, **({"year": str(YEAR)} if given else {})} == found.given


def test_a_limit_is_not_told_as_the_last_word_where_another_class_may_have_another() -> None:
    assert "change.at_limit" not in ids(TOLD["a better class first"].case)
    assert "change.at_limit" not in ids(TOLD["more aid before than the class can have had"].case)


@pytest.mark.parametrize(
    ("made", "what", "now", "then"),
    [
        (about(500_000, 1_000_000, household="unsure"), "household", 1_000_000, 500_000),
        (about(500_000, 1_000_000, household="tekun", designated="unsure"), "designated", 1_000_000, 500_000),
        (told("unsure", earlier={YEAR: "unsure"}), "household", 800_000, 800_000),
    ],
)
def test_which_answer_narrows_the_figure_most_is_said(made: Told, what: str, now: int, then: int) -> None:
    found = [line.given for line in changes(made.case) if line.id == "change.first"]
    expected = {"what": f"change.first.{what}", "now": now, "then": then}
    assert found == ([expected] if then < now else [])


@pytest.mark.parametrize(
    "open_answers", [("referral", "designated"), ("household", "referral"), ("household", "designated")]
)
def test_of_two_open_answers_neither_narrows_the_figure_alone(open_answers: tuple[str, str]) -> None:
    unsure = {"referral": "undecided", "designated": "unsure", "household": "unsure"}
    best = {"referral": "primary_care", "designated": True, "household": "tekun"}
    both = {each: unsure[each] for each in open_answers}
    figures = [
        told(**{"household": "tekun", **both, **known}).case.figure
        for known in ({}, *({each: best[each]} for each in open_answers))
    ]  # type: ignore[arg-type]
    assert len({(figure.amount, figure.low, figure.high) for figure in figures}) == 1 and figures[0].amount is None
    made = about(500_000, 1_000_000, **{"household": "tekun", **both})
    assert not [id for id in ids(made.case) if id.startswith("change.first")]


def test_one_open_answer_alone_is_not_told_to_be_asked_first() -> None:
    for name in ("status unsure", "referral undecided", "earlier this year unsure"):
        assert not [id for id in ids(TOLD[name].case) if id.startswith("change.first")], name


@EACH_LANGUAGE
def test_the_classes_stand_side_by_side_with_the_paper_that_proves_each(language) -> None:
    words = text(TOLD["status unsure"].section_only("could_change"), language, False)
    papers = {
        "zh": ("证件或证明", "低保证", "通知书或证明", "认定材料"),
        "ko": ("증서나 증명", "최저생활보장증", "통지서나 증명", "인정서류"),
        "en": ("certificate", "dibao certificate", "notice or certificate", "recognition papers"),
    }[language.code]
    assert all(paper in words for paper in papers)


NEVER = {
    "zh": r"等到|推迟|以后再看|晚点|先别|不要去|不去|少看|多花|多付",
    "ko": r"미루|늦추|나중에 치료|가지 마|가지 말|더 쓰",
    "en": r"(?i)\b(wait|delay|postpone|put off|later care|don't go|do not go|spend)\b",
}
"""Words that would put off or give up care, or invite spending."""


@EACH_LANGUAGE
def test_no_line_puts_care_off_or_offers_a_status(language) -> None:
    catalog = [id for id in language.ids if id.startswith("change.")]
    values = {"now": (0, 1), "then": (1, 1), "what": "change.what.recognition", "and": "change.what.referral.do"}
    amounts = dict.fromkeys(("low", "high", "amount", "at", "left", "less", "aid"), 1)
    for id in catalog:
        given: dict[str, object] = {**values, **amounts, "day": TODAY, "year": "2026"}
        if id in ("change.first", "change.first.exact"):
            given |= {"what": "change.first.household", "now": 1, "then": 1}
        assert not re.search(NEVER[language.code], language.text(id, **given)), id
    condition = {"zh": "如果民政局认定", "ko": "인정하고 이 비용도 포함되면", "en": "If civil affairs recognises"}
    assert condition[language.code] in language.text("change.what.recognition")


@pytest.mark.parametrize("made", [*TOLD.values(), *ABOUT.values()])
def test_no_message_of_a_line_is_told_twice(made: Told) -> None:
    found = [repr(line) for line in changes(made.case)]
    assert len(found) == len(set(found)) and len(varied(made.case)) <= 3


def test_of_sums_that_cannot_be_nothing_is_varied() -> None:
    made = told("dibao_margin", designated="unsure", earlier={YEAR: Earlier(150_000, 1_400_000)})
    assert not varied(made.case)


def test_the_table_of_ten_cases_has_a_line_of_each() -> None:
    assert len(TEN) == 10 and {row[0] for row in rows()} == set(TEN)
