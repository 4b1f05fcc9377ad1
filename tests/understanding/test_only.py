"""Before the consent only a text that can mean nothing else than for whom counts as the tap on a button."""

import pytest

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding import meant_only
from tests.usual import TODAY


@pytest.mark.parametrize(
    ("said", "value"),
    [("我自己", "self"), ("给我妈", "other"), ("나 자신을 확인", "self"), ("우리 아버지 대신", "other")],
)
def test_who_alone_is_meant(said: str, value: str):
    assert meant_only(QUESTIONS["who"], said, Facts({}, TODAY)) == value


@pytest.mark.parametrize("said", ["你好", "查一下", "帮我查", "네", "对", "你是谁", "我妈能报吗", "我是低保户"])
def test_who_is_not_all_that_is_meant(said: str):
    assert meant_only(QUESTIONS["who"], said, Facts({}, TODAY)) is None
