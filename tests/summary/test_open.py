"""Where more than one thing is open, nothing is said that only holds for one of them."""

import pytest

from locales import LANGUAGES
from summary import text
from tests.summary.situations import TOLD


def figures(name: str) -> list[str]:
    return [line.id for line in TOLD[name].section("headline")]


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("recognition pending, an emergency", "4,500元"),
        ("permit, not referred", "14,000元"),
        ("permit, an emergency, not designated", "14,000元"),
    ],
)
def test_two_denials_together_do_not_hide_what_may_be_paid(name: str, most: str) -> None:
    headline = text(TOLD[name].section_only("headline"), LANGUAGES["zh"], False)
    assert most in headline
    assert "headline.zero" not in figures(name)


@pytest.mark.parametrize(
    ("name", "with_referral"),
    [
        ("permit, referral undecided", "按规定转诊了，最多"),
        ("recognition pending, referral undecided", "如果这次算按规定转诊（问医保窗口），并且"),
    ],
)
def test_nobody_is_told_that_a_referral_makes_no_difference_where_it_does(name: str, with_referral: str) -> None:
    told = text(TOLD[name].sections, LANGUAGES["zh"], False)
    assert "都是0元" not in told
    assert with_referral in told


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_the_figure_of_class_1_is_no_estimate_for_somebody_whose_class_is_open(language) -> None:
    told = text(TOLD["everything unsure"].sections, language, False)
    about = {"zh": "约20,000元", "ko": "약 20,000원", "en": "about ¥20,000"}[language.code]
    by_class = language.text("change.class.1", aid=(2_000_000, 2_000_000))
    assert about not in told.replace(by_class, "")


@pytest.mark.parametrize("name", ["status unsure, not referred", "status unsure, an emergency", "everything unsure"])
def test_each_class_is_told_its_figure_as_if_accepted(name: str) -> None:
    lines = {line.id: line.result for line in TOLD[name].section("could_change")}
    assert "change.class.accepted" in lines
    assert [lines[f"change.class.{number}"] for number in (1, 2, 3, 4)] == [2_000_000, 1_400_000, 720_000, 450_000]


def test_a_top_up_that_is_not_certain_is_told_as_the_most_in_the_steps_too() -> None:
    ids = [line.id for line in TOLD["a top-up by one reading"].section("steps")]
    assert {"step.top_up.ask", "step.total.ask"} <= set(ids)
    certain = [line.id for line in TOLD["a top-up by every reading"].section("steps")]
    assert {"step.top_up", "step.total"} <= set(certain)


def test_what_happened_is_not_called_undecided() -> None:
    for name in ("referral undecided", "plan, undecided"):
        told = text(TOLD[name].sections, LANGUAGES["zh"], False)
        assert not [words for words in ("还没有定", "还没想好") if words in told]


def test_somebody_uninsured_brings_the_invoice_by_either_document() -> None:
    for name in ("uninsured", "2015, uninsured"):
        ids = [line.id for line in TOLD[name].section("papers")]
        assert "paper.invoice" in ids
        assert not {"paper.insurance_card", "paper.slip"} & set(ids)


def test_what_insurance_did_is_not_taken_for_granted_where_it_is_not_known() -> None:
    case = TOLD["2015, insurance not known"]
    assert "headline.if_insurance_normal" in case.ids("headline")
    assert "assumed.insured" not in case.ids("assumed")
    assert "headline.if_insurance_normal" not in TOLD["2015, class 2 within the threshold"].ids("headline")


@pytest.mark.parametrize("name", ["2015, class 4 above the threshold", "2015, the limit used up"])
def test_where_the_county_may_give_nothing_no_help_is_promised(name: str) -> None:
    assert TOLD[name].ids("headline")[0] == "headline.county.maybe"
    assert TOLD["2015, class 2 within the threshold"].ids("headline")[0] == "headline.county.open"


def test_the_document_of_2015_lists_its_own_people() -> None:
    told = text(TOLD["2015, no status"].sections, LANGUAGES["zh"], False)
    assert "孤儿" in told and "低收入家庭" in told
    assert "低保边缘" not in told and "监测对象" not in told and "延边的文件没有" not in told


@pytest.mark.parametrize("name", ["2015, class 2 above the threshold", "2015, class 4 above the threshold"])
def test_why_it_is_a_least_and_what_the_county_sets_is_said_once(name: str) -> None:
    case = TOLD[name]
    assert {"notice.county_within", "notice.county_above"} & set(case.ids("steps") + case.ids("reasons"))
    assert not {"reading.R32", "reading.R34", "reading.R39"} & set(case.ids("assumed"))
    assert ("notice.floor_only" in case.ids("steps")) != ("reading.R35" in case.ids("assumed"))
    assert "reading.R32" in TOLD["2015, no amount"].ids("assumed")
