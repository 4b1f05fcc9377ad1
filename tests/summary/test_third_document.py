"""A third document: a room, its file, one registration; every section can be told of it without a line for it here."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from itertools import product
from pathlib import Path

import grimp
import pytest

import summary
from calculator import Situation, Slip, Treatment
from calculator.documents import DOCUMENTS, POLICIES
from locales import LANGUAGES, Language
from summary import Case, case, gauge, navigator, sections, text
from summary.paper import paper
from summary.paper.content import content
from tests.summary.third.register import register

TODAY = date(2027, 5, 1)
NOW = datetime(2027, 5, 1, 9, 30, tzinfo=timezone(timedelta(hours=8)))
STAY = Treatment(date(2027, 3, 5), "inpatient", "prefecture", True, "none", self_paid=800_000)
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    register(monkeypatch)


def made(household: str = "dibao", *, plan: bool = False, residence: str = "yanbian", **given: object) -> Case:
    situation = Situation(residence, household, (replace(STAY, **given),))  # type: ignore[arg-type]
    return case(situation, plan=plan, other=False, made_on=TODAY)


def ids(told: Case, section: str) -> list[str]:
    return [line.id for each in sections(told) if each.id == section for line in each.lines]


def test_its_figure_is_told_with_its_section():
    told = {each.id: each.lines for each in sections(made())}
    assert told["headline"][0].id == "headline.stated"
    assert told["headline"][0].result == 640_000
    (step,) = [line for line in told["steps"] if line.kind == "step"]
    assert step.source == "延州政办发〔2026〕99号 三"
    assert told["where"][0].source == "延州政办发〔2026〕99号 四"
    assert told["policy"][0].id == "policy.third-2027"


def test_only_what_it_looks_at_was_asked():
    assert ids(made(), "assumed")[2:5] == ["class.2", "care.inpatient", "designated.yes"]


def test_what_only_the_others_tell_is_not_told_of_it():
    others = ("reading.R04", "reading.R16", "reading.R20", "reading.R33", "rules_2015.", "rules.rate", "headline.rules")
    for household in ("dibao", "unsure", "none", "illness_poverty_pending"):
        for self_paid in (None, 800_000):
            told = made(household, self_paid=self_paid)
            every = [line.id for each in (*sections(told), *navigator(told)) for line in each.lines]
            assert not [id for id in every if id.startswith(others)]
            assert not {"todo.referral.late", "navigator.money.no_referral"} & set(every)  # a stay needs none by it


@EACH_LANGUAGE
def test_every_section_of_every_case_can_be_read(language: Language):
    households = ("tekun", "dibao", "low_income", "illness_poverty_pending", "none", "unsure")
    slip = Slip(in_scope=800_000, pooled_fund=200_000)
    amounts: tuple[dict[str, object], ...] = (
        {"self_paid": 9_000_000},
        {"self_paid": None},
        {"self_paid": None, "slip": slip},
    )
    for household, care, amount, plan, designated in product(
        households, ("inpatient", "outpatient"), amounts, (True, False), (True, False, "unsure")
    ):
        told = made(household, plan=plan, care=care, designated=designated, **amount)
        words = text((*sections(told), *navigator(told)), language, False)
        assert "12393" in words and "None" not in words and "{" not in words
        assert ids(told, "todo")[-1] == "todo.call"
        assert gauge(told) == ()  # it tells nothing of what is left of a limit
        assert content(paper(told, language, NOW), picture=False)["things"]["lines"]


def test_beside_the_document_before_it_each_tells_its_own():
    before = replace(STAY, on=date(2026, 3, 5), referral="primary_care")
    told = case(Situation("yanbian", "dibao", (before, STAY)), plan=False, other=False, made_on=TODAY)
    assert list(told.policies) == ["yanbian-2022", "third-2027"]
    assert {"referral.primary_care", "assumed.day"} <= set(ids(told, "assumed"))
    assert [line.result for line in sections(told)[0].lines if line.id == "headline.year"] == [560_000, 640_000]


def test_outside_the_files_of_the_documents_nothing_knows_one():
    graph = grimp.build_graph("summary", "calculator", cache_dir=None)
    rooms = {f"calculator.{name}" for name in DOCUMENTS} - {"calculator.third_2027"}
    assert rooms and all(graph.find_descendants(room) for room in rooms)
    knowing = {
        name
        for name in graph.modules
        if name.split(".")[0] == "summary"
        for imported in graph.find_modules_directly_imported_by(name)
        if any(imported == room or imported.startswith(f"{room}.") for room in rooms)
    }
    assert knowing == {f"summary.documents.{room.split('.')[1]}" for room in rooms}
    told = [path for path in Path(summary.__file__).parent.rglob("*.py") if path.parent.name != "documents"]
    assert not [path.name for path in told if any(policy.id in path.read_text(encoding="utf-8") for policy in POLICIES)]
