"""By a third document the conversation asks what that looks at and offers what that knows, without a line for it."""

from datetime import date

import pytest

from conversation import QUESTIONS, REFERRAL, Session, journey, turn
from locales import LANGUAGES, Language
from tests.conversation.test_channel import ECHO
from tests.summary.third.register import register
from tests.usual import steps, typed, usual

TODAY = date(2027, 5, 1)
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    register(monkeypatch)


def offered(question: str) -> tuple[str, ...]:
    (step,) = [step for step in steps(today=TODAY) if step.id == question]
    return step.question.offered(step.facts)


def test_it_asks_what_changes_a_figure_and_nothing_that_only_others_look_at():
    asked = usual(today=TODAY).keys()
    assert "designated" in asked
    assert not {"on", "place", "place_undesignated", "referral", "age", "insurance_paid"} & asked
    assert not {"place", "living", "referral", "filed_late", "reimbursed"} & usual(today=TODAY, way=REFERRAL).keys()


def test_it_offers_the_households_and_the_care_that_it_knows():
    known = ("tekun", "dibao", "dibao_margin", "illness_poverty", "illness_poverty_pending", "none", "unsure")
    assert offered("household") == known
    assert offered("care") == ("inpatient", "outpatient", "unsure")


@pytest.mark.parametrize(
    ("answer", "certain"),
    [
        ({"residence": "jilin"}, "residence"),
        ({"care": "outpatient"}, "outpatient"),
        ({"care": "unsure"}, "care_unsure"),
    ],
)
def test_where_it_decides_nothing_more_is_asked(answer: dict[str, str], certain: str):
    found = journey(usual(today=TODAY, **answer), TODAY)
    assert found.next is None and found.certain == f"certain.{certain}"


def test_a_day_before_it_is_asked_by_the_document_of_that_day():
    assert {"place", "referral"} <= usual(today=TODAY, when="earlier", on="2026-12-31").keys()
    assert "insurance_paid" in usual(today=TODAY, when="earlier", on="2019-03-05")


@EVERY_LANGUAGE
def test_a_whole_conversation_tells_its_figure(language: Language):
    session = Session(ECHO, language.code)
    lines = typed(language.code, today=TODAY)
    said = "\n".join(message.text for line in lines for message in turn(session, line, TODAY))
    assert language.money(640000) in said
    assert journey(session.answers, TODAY).next is None and session.answers.keys() <= QUESTIONS.keys()
    worked_out = turn(session, language.text("fold.steps"), TODAY)
    assert "延州政办发〔2026〕99号" in worked_out[0].text
