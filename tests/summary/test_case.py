"""A case is made once: its situation is estimated there, and the policies in it are those of the estimate."""

import sys
from datetime import date
from types import ModuleType

import pytest

from calculator import Situation, estimate, in_force
from locales import LANGUAGES
from summary import case, gauge, navigator, sections
from summary.paper import paper
from tests.summary.situations import TODAY, TOLD
from tests.summary.test_pdf import NOW

ROOM: ModuleType = sys.modules["summary.told"]


def test_what_is_told_of_a_case_estimates_its_situation_no_second_time(monkeypatch: pytest.MonkeyPatch):
    seen: list[Situation] = []
    monkeypatch.setattr(ROOM, "estimate", lambda situation: seen.append(situation) or estimate(situation))
    for name, told in TOLD.items():
        seen.clear()
        made = told.case
        assert seen == [told.situation], name
        sections(made)
        gauge(made)
        paper(made, LANGUAGES["zh"], NOW)
        if len(told.situation.treatments) == 1:
            navigator(made)
        assert seen.count(told.situation) == 1, name


def test_no_policy_is_looked_up_after_it_is_made(monkeypatch: pytest.MonkeyPatch):
    made = [told.case for told in TOLD.values()]

    def never(*_: object) -> None:
        raise AssertionError("a policy is looked up")

    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "summary" and hasattr(module, "in_force"):
            monkeypatch.setattr(module, "in_force", never)
    assert all(sections(each) for each in made)


def test_it_holds_the_policies_of_its_treatments_and_the_one_of_today():
    made = TOLD["2015 and 2022"].case
    assert list(made.policies) == ["jilin-2015", "yanbian-2022"]
    assert made.newest is made.today is in_force(TODAY)


def test_on_a_day_without_a_policy_there_is_still_somebody_to_ask():
    made = case(TOLD["no policy"].situation, plan=False, other=False, made_on=date(2014, 3, 6))
    assert made.today is None
    assert "where.12393" in {line.id for section in sections(made) for line in section.lines}
