"""What is said under a list of having no status: the status is taken out and asked for, or none is proposed."""

from datetime import date

import pytest

from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.session import Session
from locales import LANGUAGES
from tests.conversation.talked import talked

TODAY = date(2026, 11, 28)
ZH = LANGUAGES["zh"]
WITH = "今年，延吉，低保，住院"
WITHOUT = "今年，延吉，住院"


def after(*said: str) -> tuple[Session, str]:
    return talked("zh", "other", TODAY, *said)


@pytest.mark.parametrize(
    "said", ["没有低保", "孩子不是低保", "啥也不是，就是农民", "没给评上啥", "低保停了", "都不是，就一般人"]
)
def test_the_status_is_taken_out_and_asked_for(said: str):
    session, told = after(WITH, said)
    assert "household" not in pending(session.answers) and asked_besides(session.answers) == ["household"]
    assert ZH.text("heard.besides", shorts="家庭情况") in told


@pytest.mark.parametrize("said", ["没有低保", "没低保，就是农民"])
def test_a_status_that_was_not_read_is_asked_for(said: str):
    session, _ = after(WITHOUT, said)
    assert pending(session.answers)["when"] == "this_year" and asked_besides(session.answers) == ["household"]


@pytest.mark.parametrize("said", ["都不是", "哪个都不是", "就是普通农民", "啥也不是"])
def test_told_twice_there_is_none(said: str):
    session, _ = after(WITH, "没低保", said)
    assert pending(session.answers)["household"] == "none"
    session, _ = after(WITH, "没低保", said, "对")
    assert as_given(session.answers)["household"] == "none"


def test_none_of_these_may_be_said_of_all_that_is_shown():
    session, told = after(WITH, "都不是")
    assert pending(session.answers)["household"] == "dibao" and ZH.text("heard.which") in told


@pytest.mark.parametrize("said", ["没有不对的", "都对", "今年没领过救助", "我妈有低保", "是低保没错吧？"])
def test_what_denies_no_status_leaves_it(said: str):
    session, _ = after(WITH, said)
    assert {**as_given(session.answers), **pending(session.answers)}["household"] == "dibao"


def test_another_status_takes_its_place():
    session, _ = after(WITH, "是五保，不是低保")
    assert pending(session.answers)["household"] == "tekun"
