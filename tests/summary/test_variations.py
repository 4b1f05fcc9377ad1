"""What would change the figure: every line is the estimate of the changed situation, and none says more than it may."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import Earlier, Range, Situation, Treatment, estimate
from locales import LANGUAGES
from summary import Case, Line, case, sections, text
from summary.notice import EARLIER_TOO_HIGH
from summary.own_share import with_shares
from tests.calculator.situations import Json, to_python
from tests.calculator.test_cases import CASES, IDS, situation_of
from tests.examples import examples
from tests.summary.situations import ABOUT, TODAY, TOLD, YEAR, Told, about, several, told
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
        if (str(place + 1), treatment.on) != (
            line.given.get("number", str(place + 1)),
            line.given.get("day", treatment.on),
        ):
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
def test_every_line_of_a_worked_case_is_the_estimate_of_the_changed_situation(plan: bool) -> None:
    for name, worked in zip(IDS, CASES, strict=True):
        situation = to_python(situation_of(worked))
        made = case(situation, plan=plan, other=False, made_on=TODAY)
        lines = varied(made)
        assert len(lines) <= 3, name
        for line in lines:
            top_up = line.id.endswith(".top_up")
            assert line.given["now"] == figure(situation, top_up=top_up) != line.given["then"], name
            assert line.given["then"] in [figure(each, top_up=top_up) for each in edited(situation, line)], name
            assert line.source, name


SIX = several(
    "dibao_margin",
    {"on": date(YEAR, 1, 20), "self_paid": 150_000},
    {"on": date(YEAR, 3, 5), "self_paid": 400_000, "referral": "undecided"},
    {"on": date(YEAR, 5, 9), "self_paid": 300_000, "care": "special_disease"},
    {"on": date(YEAR, 6, 15), "self_paid": 1_200_000, "household": "dibao"},
    {"on": date(YEAR, 9, 1), "self_paid": 50_000, "care": "chronic_outpatient", "household": "dibao"},
    {"on": date(YEAR, 9, 1), "self_paid": 900_000, "household": "dibao", "designated": "unsure"},
)
"""A year of six, with another status from June on."""


def test_of_a_year_of_six_each_change_names_its_treatment_and_is_the_estimate_of_the_whole_year() -> None:
    found = varied(SIX.case)
    assert [(line.given["number"], line.given["day"], line.given["what"]) for line in found] == [
        ("6", date(YEAR, 9, 1), "change.what.designated.learn"),
        ("2", date(YEAR, 3, 5), "change.what.referral.learn"),
    ]
    for line in found:
        assert line.given["now"] == figure(SIX.situation, top_up=False)
        assert [line.given["then"]] == [figure(each, top_up=False) for each in edited(SIX.situation, line)]


def test_what_less_own_share_comes_to_is_the_estimate_with_less() -> None:
    for name, worked in zip(IDS, CASES, strict=True):
        situation = to_python(situation_of(worked))
        made = case(situation, plan=False, other=False, made_on=TODAY)
        found = [each for each in changes(made) if "less" in each.given]
        (treatment, *_) = situation.treatments
        if not found or treatment.self_paid is None:
            continue
        less = replace(situation, treatments=(replace(treatment, self_paid=treatment.self_paid - 10_000),))
        aids = [estimate(each).treatments[0].aid.amount or 0 for each in (situation, less)]
        assert found[0].given == {"less": 10_000, "aid": aids[0] - aids[1]}, name


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
        (TOLD["ordinary outpatient"], "change.by_rule.outpatient", {}),
        (TOLD["chronic of class 3"], "change.by_rule.chronic", {}),
        (TOLD["nothing self-paid"], "change.by_rule.nothing_self_paid", {}),
        (TOLD["below a fen"], "change.by_rule.rounds_to_zero", {}),
        (TOLD["not designated"], "change.by_rule.not_designated", {}),
        (TOLD["recognition pending, under the deductible"], "change.to_deductible.accepted", {"left": 200_000}),
        (ABOUT["about, under the deductible"], "change.to_deductible.at_most", {"left": 0}),
        (ABOUT["what was paid in all, under the deductible"], "change.to_deductible.at_least", {"left": 50_000}),
        (TOLD["2015, class 3 under the threshold"], "change.to_threshold", {"at": 1_000_000, "left": 200_000}),
        (ABOUT["2015, about, under the threshold"], "change.to_threshold.at_least", {"left": 200_000}),
        (TOLD["2015, a small visit"], "change.to_visit.reached", {"at": 40_000, "left": 0}),
        (TOLD["2015, no member"], "change.by_rule.no_member", {}),
        (TOLD["2015, refused"], "change.by_rule.refused", {}),
        (TOLD["2015, class 1 above the limit"], "change.at_least_limit", {"at": 2_000_000}),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_of_nothing_and_of_a_limit_the_rule_and_the_way_to_it_are_told(
    made: Told, line: str, given: dict[str, int]
) -> None:
    (found,) = [each for each in changes(made.case) if each.id == line]
    assert found.source and given.items() <= found.given.items()


ZERO = {name: made for name, made in {**TOLD, **ABOUT}.items() if made.case.figure.high == 0 and not made.case.by_rules}


@pytest.mark.parametrize("made", ZERO.values(), ids=ZERO)
def test_every_nothing_says_what_decided_it_and_what_can_be_done(made: Told) -> None:
    """But where the county sets it, and where sums were told that cannot be: these are asked about first."""
    found = [line for line in changes(made.case) if line.id.startswith(("change.at_", "change.to_", "change.by_rule"))]
    other = made.case.figure.status == "county" or made.case.notices & EARLIER_TOO_HIGH
    if made.case.ahead and "not_designated" in made.case.notices:
        assert varied(made.case) and not found
    else:
        assert bool(found) != bool(other)
    assert all(line.source for line in found)


@pytest.mark.parametrize("household", ["dibao_margin", "illness_poverty"])
@given(own=st.integers(0, 700_000), before=st.integers(0, 700_000))
def test_a_distance_is_what_brings_the_first_aid(household: str, own: int, before: int) -> None:
    earlier = {YEAR: Earlier(before)}
    made = told(household, self_paid=own, earlier=earlier).case
    for line in changes(made):
        if line.id.startswith("change.to_deductible"):
            left = int(str(line.given["left"]))
            assert told(household, self_paid=own + left, earlier=earlier).case.figure.high == 0
            assert told(household, self_paid=own + left + 100, earlier=earlier).case.figure.amount


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


def test_an_open_answer_alone_that_is_one_of_a_few_is_told_with_what_each_comes_to() -> None:
    for name in ("status unsure", "referral undecided", "designated unsure"):
        assert not [id for id in ids(TOLD[name].case) if id.startswith("change.first")], name


def exact(made: Case) -> str:
    """The answer that is told to make the figure exact; "" where none is."""
    return next((str(line.given["what"]) for line in changes(made) if line.id == "change.first.exact"), "")


@given(st.integers(500_000, 1_000_000))
def test_the_slip_makes_exact_what_is_known_about(own: int) -> None:
    made = ABOUT["about 5,000 to 10,000"].case
    assert exact(made) == "change.first.own_share"
    figure = made.as_known.as_if(with_shares(made.situation, {0: own})).figure
    assert (figure.amount, figure.status) == (own * 70 // 100 + (own * 70 % 100 >= 50), "stated")


@given(own=st.integers(0, 3_000_000), part=st.integers(0, 100))
def test_the_year_so_far_makes_exact_what_rests_on_it(own: int, part: int) -> None:
    made = TOLD["earlier this year unsure"].case
    assert exact(made) == "change.first.earlier"
    aid = min(1_000_000, max(0, own - 200_000) * 40 // 100) * part // 100
    figure = made.as_if(replace(made.situation, earlier={YEAR: Earlier(own, aid)})).figure
    assert figure.amount is not None and figure.status in ("stated", "reading")


@pytest.mark.parametrize(
    "made",
    [
        about(500_000, 1_000_000, household="unsure"),
        about(500_000, 1_000_000, household="tekun", referral="undecided"),
        about(500_000, 1_000_000, referral="none"),
        about(500_000, 1_000_000, household="illness_poverty_pending"),
        TOLD["2015, class 2 above the threshold"],
        ABOUT["what was paid in all, the status unsure"],
    ],
)
def test_nothing_is_told_to_make_a_figure_exact_that_is_open_besides(made: Told) -> None:
    assert not exact(made.case)
    words = text(made.section_only("could_change"), LANGUAGES["zh"], False)
    assert "就能算准。" not in words and "准到" not in words


def test_where_every_own_share_comes_to_the_limit_one_of_a_few_answers_makes_it_exact() -> None:
    made = ABOUT["about, all of it above the limit, designated unsure"].case
    assert exact(made) == "change.first.designated"
    for designated, amount in ((True, 2_000_000), (False, 0)):
        treatment = replace(made.situation.treatments[0], designated=designated)
        assert made.as_if(replace(made.situation, treatments=(treatment,))).figure.amount == amount


def test_of_sums_that_are_both_open_the_year_so_far_is_asked_about_first() -> None:
    (line,) = [
        each for each in changes(about(500_000, 1_000_000, earlier={YEAR: "unsure"}).case) if "now" in each.given
    ]
    assert line.given == {"what": "change.first.earlier", "now": 700_000, "then": 350_000}


@examples(50)
@given(st.data())
def test_no_answer_leaves_the_figure_further_apart_than_is_told(data: st.DataObject) -> None:
    own = data.draw(st.integers(200_000, 2_000_000))
    made = about(own, own + 500_000, household=data.draw(st.sampled_from(["unsure", "tekun", "dibao_margin"]))).case
    for line in changes(made):
        if line.id == "change.first":
            assert line.given["what"] == "change.first.household"
            households = ("tekun", "dibao", "dibao_margin", "illness_poverty", "none")
            figures = [made.as_if(replace(made.situation, household=each)).figure for each in households]  # type: ignore[arg-type]
            assert (
                max(_apart(each) for each in figures) == line.given["then"] < line.given["now"] == _apart(made.figure)
            )


def _apart(figure: Range) -> int:
    return 0 if figure.amount is not None else (figure.high or 0) - figure.low


CLASSES = {1: "tekun", 2: "dibao", 3: "dibao_margin", 4: "illness_poverty"}


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"referral": "none"},
        {"referral": "undecided", "designated": "unsure"},
        {"residence": "permit", "care": "special_drug"},
        {"care": "chronic_outpatient", "self_paid": 70_000},
        {"earlier": {YEAR: "unsure"}},
    ],
)
def test_each_class_stands_beside_the_others_with_the_estimate_of_its_situation(changed: Json) -> None:
    lines = {line.id: line for line in changes(told("unsure", **changed).case) if line.id.startswith("change.class.")}
    accepted = {"referral": "primary_care", "designated": True, "residence": "yanbian"}
    open_ones = {id: accepted[id] for id in changed if id in accepted}
    assert ("change.class.accepted" in lines) == bool(open_ones)
    for number, household in CLASSES.items():
        figure = told(household, **{**changed, **open_ones}).case.figure
        ends = (figure.amount, figure.amount) if figure.status in ("stated", "reading") else (figure.low, figure.high)
        assert lines[f"change.class.{number}"].given == {"aid": ends}
    assert "change.class.none" in lines


def test_each_class_stands_with_both_ends_where_the_own_share_is_known_about() -> None:
    lines = {line.id: line for line in changes(about(500_000, 1_000_000, household="unsure").case)}
    assert lines["change.class.3"].given == {"aid": (120_000, 320_000)}
    assert lines["change.class.4"].given == {"aid": (0, 150_000)}


@EACH_LANGUAGE
def test_where_rules_stand_in_place_of_a_figure_the_paper_of_each_class_is_told(language) -> None:
    found = ids(TOLD["plan without an amount, status unsure"].case)
    assert [id for id in found if id.startswith("change.paper")] == [f"change.paper.{number}" for number in CLASSES]
    assert "change.paper_2015.1" in ids(TOLD["2015, no amount, each class"].case)
    assert {"zh": "低保证", "ko": "최저생활보장증", "en": "dibao certificate"}[language.code] in language.text(
        "change.paper.2"
    )


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
        given: dict[str, object] = {**values, **amounts, "day": TODAY, "year": "2026", "number": "1"}
        if id in ("change.first", "change.first.exact"):
            given |= {"what": "change.first.household", "now": 1, "then": 1}
        if id.startswith("change.class."):
            given |= {"aid": (1, 1)}
        assert not re.search(NEVER[language.code], language.text(id, **given)), id
    condition = {"zh": "如果民政局认定", "ko": "인정하고 이 비용도 포함되면", "en": "If civil affairs recognises"}
    assert condition[language.code] in language.text("change.what.recognition")


def test_no_message_of_a_line_is_told_twice() -> None:
    for name, made in {**TOLD, **ABOUT}.items():
        found = [repr(line) for line in changes(made.case)]
        assert len(found) == len(set(found)) and len(varied(made.case)) <= 3, name


def test_of_sums_that_cannot_be_nothing_is_varied() -> None:
    made = told("dibao_margin", designated="unsure", earlier={YEAR: Earlier(150_000, 1_400_000)})
    assert not varied(made.case)


def test_the_table_of_ten_cases_has_a_line_of_each() -> None:
    assert len(TEN) == 10 and {row[0] for row in rows()} == set(TEN)
