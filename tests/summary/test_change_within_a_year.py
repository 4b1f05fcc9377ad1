"""What is told where the policy changed within a calendar year: that the year's totals go on counting (R45)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator import Situation, documents
from locales import LANGUAGES, Language
from summary import Case, case, gauge, sections, text
from tests.summary.situations import STAY

FOLDER = Path(__file__).parents[1] / "calculator" / "policies"
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
TOLD_HERE = {"notice.totals_carried_on", "reading.R45", "reading.R45.start_anew"}
"""Messages that no policy of today can bring up."""


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
    assert [line.id for line in told["assumed"] if line.id.startswith("assumed.earlier")] == ["assumed.earlier_none"]


def test_the_bar_is_that_of_the_last_policy_and_holds_what_the_first_used():
    (bar,) = gauge(two_stays(30_000, 30_000))
    assert (bar.limit, bar.earlier, bar.estimated, bar.limit_left) == (1_200_000, 1_000_000, 200_000, 0)
    assert (bar.deductible, bar.deductible_used) == (300_000, 300_000)


@EACH_LANGUAGE
def test_it_can_be_read(language: Language):
    told = text(sections(two_stays(30_000, 30_000)), language, False)
    assert "假设一号" in told and "假设二号" in told
    assert language.money(2_200_000) in told
