"""What a resident reads, for every kind of case that comes to a desk."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from calculator import Step, YearEstimate, estimate, in_force
from calculator.documents import POLICIES
from locales import LANGUAGES, Language
from summary import text
from tests.summary.situations import STAY, TODAY, TOLD, Told, told

ORDER = [
    "headline",
    "year",
    "compare",
    "rules",
    "example",
    "reasons",
    "steps",
    "todo",
    "papers",
    "counter",
    "where",
    "could_change",
    "assumed",
    "policy",
]


def cases_where(holds: Callable[[Told], bool]) -> dict[str, Told]:
    """The cases of which something is to be said; none at all is an error."""
    found = {name: case for name, case in TOLD.items() if holds(case)}
    assert found
    return found


def by_rules(case: Told) -> bool:
    return case.ids("headline")[0].startswith("headline.rules")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_every_case_can_be_read_in_every_language(language: Language):
    assert [name for name, case in TOLD.items() if not can_be_read(text(case.sections, language, case.other))] == []


def can_be_read(words: str) -> bool:
    lines = [line for paragraph in words.split("\n\n") for line in paragraph.split("\n")]
    return "{" not in words and "None" not in words and all(map(str.strip, lines))


def test_the_sections_stand_in_their_order_and_none_is_empty():
    for name, case in TOLD.items():
        ids = [section.id for section in case.sections]
        assert ids == [id for id in ORDER if id in ids], name
        assert {"headline", "todo", "where", "assumed", "policy"} <= set(ids), name
        assert all(section.lines for section in case.sections), name


def test_there_is_always_a_next_step_and_someone_to_ask():
    for name, case in TOLD.items():
        assert case.ids("todo")[-1] == "todo.call", name
        assert {"where.money", "where.status", "where.12393", "where.12345"} <= set(case.ids("where")), name
        assert "12393" in text(case.sections, LANGUAGES["zh"], case.other), name


def test_under_every_headline_stands_that_the_bureau_decides():
    for name, case in TOLD.items():
        assert case.ids("headline")[-1] == "headline.standing", name
        assert case.ids("policy")[-1] == "policy.standing", name


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_the_headline_is_one_sentence(language: Language):
    one = re.compile(r"[^。]+。" if language.code == "zh" else r"(?:[^.]|\.(?=\d))+\.")
    first = {name: case.section("headline")[0] for name, case in TOLD.items()}
    said = {name: language.text(line.id, **line.given) for name, line in first.items()}
    assert {name: sentence for name, sentence in said.items() if not one.fullmatch(sentence)} == {}


def regular(case: Told) -> tuple[int | None, int, int | None]:
    """Amount, low and high of all years together, straight from the calculator."""
    found = estimate(case.situation)
    ranges = [year.regular for year in found.years]
    open_day = any(part.policy is None for part in found.treatments)
    amounts, highs = [each.amount for each in ranges], [each.high for each in ranges]
    return (
        None if open_day or None in amounts else sum(amounts),
        sum(each.low for each in ranges),
        None if open_day or None in highs else sum(highs),
    )


def test_the_figure_of_the_headline_is_the_calculators():
    for name, case in TOLD.items():
        assert figure_is_the_calculators(case), name


def figure_is_the_calculators(case: Told) -> bool:
    first = case.section("headline")[0]
    if first.id.startswith("headline.rules"):
        return first.result is None
    amount, low, high = regular(case)
    if first.id.startswith(("headline.several", "headline.ask.several")):
        return first.given == {"low": low, "high": high}
    if first.id.startswith(("headline.at_least", "headline.county")):  # floors of the rules of 2015
        most = case.section("headline")[2]
        told_most = (most.id, most.given) == ("headline.at_most", {"high": high})
        return told_most and (first.given["low"], first.result) == (low, low or None)
    if not case.done.insurance_known or "member_assumed" in case.case.notices:  # there may be nothing (A7)
        return (first.result, first.given) == (None if high else 0, {"low": 0, "high": high})
    if amount:
        return first.result == first.given["amount"] == amount
    ends = {"low": low, "high": high, "amount": high, "with_referral": high}
    return first.result == (0 if high == 0 else amount) and all(
        first.given.get(end, figure) == figure for end, figure in ends.items()
    )


def years(case: Told) -> tuple[YearEstimate, ...]:
    return estimate(case.situation).years


def test_an_amount_of_status_ask_is_never_promised():
    for name, case in cases_where(lambda case: any(year.regular.status == "ask" for year in years(case))).items():
        assert case.ids("headline")[0] not in ("headline.stated", "headline.reading"), name


def test_a_top_up_that_is_not_certain_is_never_promised():
    for name, case in cases_where(lambda case: any(year.top_up.status != "stated" for year in years(case))).items():
        assert case.ids("headline").count("headline.top_up") < len(years(case)), name


@pytest.mark.parametrize("name", ["insurance cut its rate", "insurance refused", "a stay over New Year"])
def test_where_the_document_is_silent_the_figure_is_not_its_word(name: str):
    assert TOLD[name].ids("headline")[0] == "headline.ask"


def test_nothing_or_no_figure_comes_with_a_kind_word():
    for name, case in cases_where(lambda case: not by_rules(case) and not regular(case)[0]).items():
        assert case.ids("headline")[1] == "headline.next", name


def steps(case: Told) -> list[Step]:
    found = estimate(case.situation)
    return [step for part in (*found.treatments, *found.years) for step in part.steps]


def test_every_step_of_the_calculator_is_told_with_its_section():
    titles = tuple(f"{policy.title} " for policy in POLICIES)
    counted = cases_where(lambda case: not by_rules(case) and any(step.id != "not_counted" for step in steps(case)))
    for name, case in counted.items():
        lines = [line for line in case.section("steps") if line.kind == "step"]
        wanted = [(step.id, step.result) for step in steps(case)]
        assert [(line.id.split(".")[1], line.result) for line in lines][: len(wanted)] == wanted, name
        assert all(line.source.startswith(titles) for line in lines), name


def test_a_step_reads_as_arithmetic():
    lines = [line for line in told("dibao_margin").section("steps") if line.kind == "step"]
    assert [LANGUAGES["zh"].text(line.id, **line.given) for line in lines] == [
        "自付8,000元 − 起付线2,000元 = 6,000元",
        "6,000元 × 40% = 2,400元",
    ]
    assert lines[0].source == "延州政办发〔2022〕30号 二(二) 住院救助"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_every_line_of_arithmetic_comes_out(language: Language):
    """Minus, plus and times between the amounts of a line give the amount after the equals sign."""
    seen = 0
    for case in TOLD.values():
        for line in (line for section in case.sections for line in section.lines):
            if line.kind != "step" or line.id == "step.top_up":
                continue
            words = language.text(line.id, **line.given)
            if "=" not in words:
                continue
            left, right = words.replace(",", "").split("=")
            terms = re.findall(r"([−+×]?)[^−+×\d]*(\d+(?:\.\d+)?)(%?)", left.split(":")[-1].split("：")[-1])
            value = 0.0
            for sign, number, percent in terms:
                amount = float(number)
                value = value * amount / 100 if percent else value - amount if sign == "−" else value + amount
            result = re.search(r"\d+(?:\.\d+)?", right)
            assert result and abs(max(0.0, value) - float(result.group())) <= 0.0051, words
            seen += 1
    assert seen > 100


def test_the_top_up_is_a_second_sentence():
    certain, open_one = TOLD["a top-up by every reading"], TOLD["a top-up by one reading"]
    assert certain.section("headline")[1].given == {"top_up": 200_000, "total": 2_200_000}
    assert "headline.top_up.ask" in open_one.ids("headline")
    assert "headline.top_up.ask" in TOLD["a top-up only by another reading"].ids("headline")


class TestPlanning:
    def test_with_and_without_a_referral_stand_side_by_side(self):
        compare = TOLD["plan, undecided"].section("compare")
        assert [(line.id, line.result) for line in compare] == [
            ("compare.with", 2_000_000),
            ("compare.without", 0),
            ("compare.emergency", None),
        ]

    def test_care_that_needs_no_referral_is_not_compared(self):
        assert not TOLD["plan, chronic"].section("compare")

    def test_what_has_happened_is_not_compared(self):
        assert not told("dibao").section("compare")

    def test_without_an_amount_the_rules_of_the_class_stand_in_its_place(self):
        policy = in_force(STAY.on)
        case = TOLD["plan without an amount, class 3"]
        given = {line.id: line.given for line in case.section("rules")}
        assert given["rules.rate.deductible"]["deductible"] == policy.deductible[3]
        assert given["rules.rate.deductible"]["percent"] == str(policy.percent["inpatient", 3])
        assert given["rules.limit"]["limit"] == policy.limit[3]
        assert "rules.top_up" not in given

    def test_the_most_in_a_year_is_limit_and_top_up(self):
        given = {line.id: line.given for line in TOLD["only what was paid is known"].section("rules")}
        assert given["rules.most"]["most"] == 2_200_000

    def test_the_example_is_the_calculators(self):
        last = TOLD["plan without an amount, class 3"].section("example")[-1]
        assert last.given == {"amount": 320_000, "left": 680_000}

    def test_an_unsure_status_sees_the_rules_of_every_class(self):
        ids = TOLD["plan without an amount, status unsure"].ids("rules")
        assert ids[-4:] == [f"rules.row.{number}" for number in (1, 2, 3, 4)]


class TestTodo:
    def test_in_an_emergency_care_comes_before_everything(self):
        for name, case in TOLD.items():
            if case.plan:
                assert case.ids("todo")[0] == "todo.emergency_first", name
            elif case.situation.treatments[0].referral == "emergency":
                assert "todo.emergency_again" in case.ids("todo"), name

    @pytest.mark.parametrize("referral", ["primary_care", "filed", "undecided", "none"])
    def test_nobody_is_told_a_referral_procedure_only_whom_to_ask(self, referral: str):
        assert "todo.referral.how" in told(plan=True, referral=referral).ids("todo")

    def test_without_a_referral_there_are_two_ways_to_ask(self):
        for referral, way in (("none", "was_emergency"), ("emergency", "emergency")):
            assert {"todo.referral.late", f"todo.referral.{way}"} <= set(told(referral=referral).ids("todo"))

    def test_class_4_first_applies_where_it_is_registered(self):
        assert told("illness_poverty_pending").ids("todo")[0] == "todo.recognition.pending"
        assert "户口所在地的乡镇政府（街道办事处）" in LANGUAGES["zh"].text("todo.recognition.pending")

    @pytest.mark.parametrize(
        ("household", "referral", "place", "line"),
        [
            ("dibao", "primary_care", "prefecture", "todo.deposit.yes"),
            ("dibao", "filed", "prefecture", "todo.deposit.ask"),
            ("dibao", "primary_care", "province", "todo.deposit.no"),
            ("dibao_margin", "primary_care", "prefecture", "todo.deposit.no"),
        ],
    )
    def test_the_deposit(self, household: str, referral: str, place: str, line: str):
        ids = told(household, plan=True, referral=referral, place=place).ids("todo")
        assert line in ids
        assert ("reading.R25" in ids) == (line != "todo.deposit.no")
        assert "免押金不等于免费" in LANGUAGES["zh"].text("reading.R25")


class TestPapersAndPeople:
    def test_the_list_is_marked_to_be_confirmed(self):
        first = told().section("papers")[0]
        assert first.id == "paper.to_confirm"
        assert "还没核实" in LANGUAGES["zh"].text(first.id) and "2015" in LANGUAGES["zh"].text(first.id)

    def test_the_paper_of_the_status_is_named(self):
        assert "paper.status.dibao" in told("dibao").ids("papers")
        assert "paper.status.ask" in told("unsure").ids("papers")

    def test_the_patients_card_not_the_askers(self):
        words = text(told(other=True).sections, LANGUAGES["zh"], True)
        assert "病人本人的身份证" in words

    def test_another_place_has_its_own_list(self):
        assert not TOLD["another province registered"].section("papers")

    def test_only_shared_numbers_are_told(self):
        for language in LANGUAGES.values():
            for case in TOLD.values():
                words = text(case.section_only("where"), language, False)
                assert set(re.findall(r"\d[\d-]{2,}", re.sub(r"〔\d+〕", "", words))) <= {
                    "12393",
                    "0433-12393",
                    "12345",
                    "120",
                }


class TestWhatCouldChange:
    def test_a_reading_that_matters_comes_with_the_other_total(self):
        lines = {line.id: line.given for line in TOLD["by the slip"].section("could_change")}
        assert lines["reading.R08.excluded"] == {"year": "2026", "total": 840_000}

    def test_an_unsure_status_sees_what_each_class_would_get(self):
        lines = TOLD["status unsure"].section("could_change")
        assert [line.result for line in lines if line.id.startswith("change.class.")] == [
            800_000,
            560_000,
            240_000,
            90_000,
            None,
        ]

    def test_an_answer_that_is_open_is_told_with_the_range(self):
        for name in ("status unsure", "recognition pending", "designated unsure", "earlier this year unsure"):
            assert TOLD[name].ids("could_change")[0] == "change.narrow", name

    def test_death_is_mentioned_gently_and_only_to_someone_else(self):
        assert "reading.R27" not in told().ids("could_change")
        assert told(other=True).ids("could_change")[-1] == "reading.R27"


class TestPolicy:
    def test_title_days_and_who_decides(self):
        lines = {line.id: line.given for line in told().section("policy")}
        assert lines["policy.yanbian-2022"]["title"] == "延州政办发〔2022〕30号"
        assert lines["policy.in_force"]["day"] == date(2023, 1, 1)
        assert lines["policy.made_on"]["day"] == TODAY
        assert lines["policy.checked"]["day"] == in_force(STAY.on).checked
        assert "以后可能有变化" in LANGUAGES["zh"].text("policy.checked", day=TODAY)

    def test_a_day_without_a_policy_says_so(self):
        assert TOLD["no policy"].ids("policy") == ["policy.none", "policy.made_on", "policy.standing"]


def test_the_same_sections_read_in_korean_and_in_chinese_for_the_clerk():
    case = told("dibao")
    told_once = case.sections
    assert "5,600원" in text(told_once, LANGUAGES["ko"], False)
    assert "5,600元" in text(told_once, LANGUAGES["zh"], False)


def test_facts_that_were_not_asked_are_not_told():
    """Where an answer settled it early, later answers stand at values that were never given."""
    assert TOLD["no status"].ids("assumed") == ["residence.yanbian", "household.none", "reading.R04"]
    assert TOLD["another province registered"].ids("assumed") == ["residence.elsewhere"]
    assert TOLD["no policy"].ids("assumed") == ["assumed.day"]
