"""What is told where the policy changed within a calendar year: that the year's totals go on counting (R45)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator import Situation, documents
from locales import LANGUAGES, Language
from summary import Case, case, gauge, ledger, sections, text
from tests.summary.situations import STAY

FOLDER = Path(__file__).parents[1] / "calculator" / "policies"
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
TOLD_HERE = {
    "notice.totals_carried_on",
    "reading.R45",
    "reading.R45.start_anew",
    "headline.year.unknown",
}
"""Messages of a year in which the policy changed, and of a year without a figure."""


@pytest.fixture(autouse=True)
def made_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """In 2030 class 3 gets 40 % above 2,000 up to 10,000 until June; from July 50 % above 3,000 up to 12,000."""
    policies = documents.load(FOLDER)
    monkeypatch.setattr(documents, "POLICIES", policies)
    for language in LANGUAGES.values():
        for policy in policies:
            monkeypatch.setitem(language._messages, f"policy.{policy.id}", language._compiled("{title}"))
    yield


def two_stays(first: int, second: int) -> Case:
    """Of class 3, in March and in August; own shares in yuan."""
    stays = tuple(
        replace(STAY, on=date(2030, month, 5), self_paid=yuan * 100) for month, yuan in ((3, first), (8, second))
    )
    return case(Situation("yanbian", "dibao_margin", stays), plan=False, other=False, made_on=date(2030, 9, 1))


def test_one_year_is_told_as_one_with_what_was_carried_on():
    told = {section.id: section.lines for section in sections(two_stays(30_000, 30_000))}
    assert told["headline"][0].result == 1_200_000
    assert not [line for line in told["headline"] if line.id.startswith("headline.year")]
    (carried,) = [line for line in told["steps"] if line.id == "notice.totals_carried_on"]
    assert carried.given["self_paid"] == 3_000_000 and carried.given["aid"] == 1_000_000
    (anew,) = [line for line in told["could_change"] if line.id == "reading.R45.start_anew"]
    assert anew.given == {"year": "2030", "total": 2_200_000}
    assert [line.id for line in told["assumed"] if line.id.startswith("assumed.earlier")] == [
        "assumed.earlier_none.several"
    ]


def test_the_table_is_one_that_goes_on_counting_and_says_where_the_new_rules_begin():
    found = two_stays(4_000, 5_000)
    (table,) = ledger(found)
    assert [row.aid for row in table.rows] == [(80_000, 80_000), (250_000, 250_000)]
    # 2,000 above the first deductible; the second asks 3,000, of which 4,000 of own share came before.
    assert [(row.counted[0], row.deductible_left, row.limit_left) for row in table.rows] == [
        (200_000, 0, 920_000),
        (500_000, 0, 870_000),
    ]
    assert [event.given for event in table.rows[1].events if event.id == "ledger.policy"] == [{"day": date(2030, 7, 1)}]
    last = found.estimate.years[-1]
    assert (last.deductible_left, last.limit_left) == (0, 870_000)
    assert table.aid == (330_000, 330_000)


def test_the_bar_is_that_of_the_last_policy_and_holds_what_the_first_used():
    (bar,) = gauge(two_stays(30_000, 30_000))
    assert (bar.limit, bar.earlier, bar.estimated, bar.limit_left) == (1_200_000, 1_000_000, 200_000, 0)
    assert (bar.deductible, bar.deductible_used) == (300_000, 300_000)


@EACH_LANGUAGE
def test_it_can_be_read(language: Language):
    told = text(sections(two_stays(30_000, 30_000)), language, False)
    assert "假设一号" in told and "假设二号" in told
    assert language.money(2_200_000) in told


def of_class_1(first: int, second: int) -> Case:
    """Of class 1: 30,000 and from July 35,000 a year, then a top-up of 3,000."""
    made = two_stays(first, second)
    return made.as_if(replace(made.situation, household="tekun"))


def test_a_top_up_is_told_once_beside_the_total_of_the_whole_year():
    """60,000 in March is cut to 30,000; in August 2,000 more. The top-up came with the first; it comes once."""
    told = {section.id: section.lines for section in sections(of_class_1(60_000, 2_000))}
    assert told["headline"][0].given["amount"] == 3_200_000
    (top_up,) = [line for line in told["headline"] if line.id.startswith("headline.top_up")]
    assert top_up.given.get("total", 3_500_000) == 3_500_000
    assert not [line for line in told["steps"] if line.id.startswith("step.total")]
    assert "notice.top_up_paid_before" not in [line.id for line in told["steps"]]


def test_a_year_without_a_figure_beside_one_with_a_figure_has_no_range_from_nothing_to_nothing():
    stays = (replace(STAY, on=date(2030, 3, 5)), replace(STAY, on=date(2031, 3, 5), insured=False))
    told = case(Situation("yanbian", "dibao", stays), plan=False, other=False, made_on=date(2031, 9, 1))
    years = [line for line in sections(told)[0].lines if line.id.startswith("headline.year")]
    assert [(line.id, line.given["year"]) for line in years] == [
        ("headline.year", "2030"),
        ("headline.year.unknown", "2031"),
    ]
