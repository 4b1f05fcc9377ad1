"""Words of earlier years for poor households are asked back with the papers to look at, and never taken as a status."""

import pytest

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import QUESTIONS, Channel, Facts, Problem, Session, turn, understood
from conversation.wording import choice
from locales import LANGUAGES
from tests.usual import TODAY, usual

WORDS = (
    "贫困户",
    "建档立卡户",
    "脱贫户",
    "三类户",
    "빈곤호",
    "빈곤해탈호",
    "我家是贫困户。",
    "建档立卡贫困户",
    " 脱贫户 ",
)
NOW = usual(until="household")
THEN = usual(when="earlier", on="2019-03-05", until="household")


@pytest.mark.parametrize("answers", [NOW, THEN], ids=["now", "2019"])
@pytest.mark.parametrize("word", WORDS)
def test_it_is_no_status(word: str, answers: dict[str, str]):
    found = understood(QUESTIONS["household"], word, Facts(answers, TODAY))
    assert isinstance(found, Problem) and found.message.startswith("problem.household.old_word")


@pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", WORDS)
def test_the_papers_and_the_choices_are_named(word: str, language: str, channel: Channel):
    session = Session(channel, language, dict(NOW))
    told = "\n".join(message.text for message in turn(session, word, TODAY))
    assert "household" not in session.answers
    assert all(paper in told for paper in ("脱贫不稳定户", "边缘易致贫户", "突发严重困难户", "返贫致贫人口"))
    for status in ("at_risk_of_poverty", "returned_to_poverty", "dibao", "none", "unsure"):
        facts = Facts(NOW, TODAY)
        assert choice(LANGUAGES[language], QUESTIONS["household"], status, facts) in told


def test_under_the_rules_of_2015_no_status_is_named_that_they_do_not_know():
    session = Session(TERMINAL, "zh", dict(THEN))
    told = turn(session, "贫困户", TODAY)[0].text
    assert "监测对象" not in told and "返贫" not in told and "低保家庭成员" in told


@pytest.mark.parametrize("name", ["低保边缘家庭成员", "监测对象", "农村监测对象", "返贫致贫人口"])
def test_the_names_of_today_are_still_taken(name: str):
    assert isinstance(understood(QUESTIONS["household"], name, Facts(NOW, TODAY)), str)
