"""The aid that the slip shows: asked on one's wish after the result, compared with the estimate, never told as all."""

import pytest

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import QUESTIONS, Channel, Session, journey, result, turn
from conversation.result import wishes
from conversation.slip_aid import compared
from conversation.turn import press
from locales import LANGUAGES, Language
from offices import NOWHERE
from summary import text
from tests.usual import TODAY, usual

STAY = usual()
"""An estimate of 5,600 yuan."""
EACH_CHANNEL = pytest.mark.parametrize("channel", [CHAT, TERMINAL], ids=["chat", "terminal"])
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)


def told(answers: dict[str, str], language: Language = LANGUAGES["zh"]) -> str:
    found = journey(answers, TODAY)
    return text(compared(answers, found.facts, NOWHERE), language, False)


def offered(answers: dict[str, str]) -> bool:
    return QUESTIONS["on_slip_aid"] in wishes(journey(answers, TODAY), NOWHERE)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("none", ["没有“医疗救助支付”", "还能不能领"]),
        ("4000.00", ["4,000元", "5,600元", "少1,600元", "差的还能不能补", "救助以前的数"]),
        ("5600.00", ["5,600元", "一样", "以医保局的为准"]),
        ("6000.00", ["6,000元", "多400元", "怎么算的", "救助以前的数"]),
        ("0.00", ["少5,600元"]),
    ],
)
def test_it_is_compared_with_the_estimate(said: str, words: list[str]):
    shown = told(STAY | {"on_slip_aid": said})
    assert all(word in shown for word in words), shown


@EVERY_LANGUAGE
@pytest.mark.parametrize("said", ["none", "4000.00", "5600.00", "6000.00"])
def test_it_is_never_told_as_all_that_is_due(language: Language, said: str):
    shown = told(STAY | {"on_slip_aid": said}, language)
    assert shown
    for word in ("已经救助过", "不用再办", "全部救助完", "이미 구조", "all the aid has"):
        assert word not in shown


@pytest.mark.parametrize("said", ["3000.00", "4500.00", "9000.00"])
def test_an_estimate_between_two_figures_is_compared_with_both(said: str):
    unsure = usual(household="unsure")
    shown = told(unsure | {"on_slip_aid": said})
    assert "到" in shown and said.removesuffix(".00")[0] in shown


@pytest.mark.parametrize(
    ("self_paid", "said", "words"),
    [
        ("40,000", "22000.00", "20,000元到22,000元之间"),
        ("30,000", "22000.00", "20,000元到22,000元之间"),
        ("40,000", "23000.00", "还多1,000元"),
        ("40,000", "19000.00", "至少少1,000元"),
    ],
)
def test_a_top_up_that_is_or_may_be_due_is_not_told_as_too_much(self_paid: str, said: str, words: str):
    """The result says that it comes on top; the slip may hold it in the same row."""
    assert words in told(usual(self_paid=self_paid) | {"on_slip_aid": said})


def test_skipped_it_tells_nothing():
    assert told(STAY | {"on_slip_aid": "skip"}) == "" == told(STAY)


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        (STAY, True),
        (usual(amount="band_10000"), True),
        (usual(when="earlier", on="2019-03-05"), True),
        (usual(amount="slip"), False),
        (usual(amount="paid_only", paid_only="nothing"), False),
        (usual(amount="unsure"), False),
        (usual(when="plan"), False),
        (usual(household="dibao_margin", self_paid="900"), False),
        (usual(household="none"), False),
        (usual(amount="uninsured"), False),
    ],
    ids=[
        "own share",
        "band",
        "2019",
        "slip",
        "paid in all",
        "no amount",
        "plan",
        "nothing due",
        "no status",
        "uninsured",
    ],
)
def test_it_is_offered_where_something_was_settled_and_the_row_was_not_told(answers: dict[str, str], asked: bool):
    assert offered(answers) == asked


def test_it_changes_no_figure():
    first = result(STAY, TODAY)[0]
    for said in ("none", "4000.00", "skip"):
        assert result(STAY | {"on_slip_aid": said}, TODAY)[0] == first
    assert journey(STAY | {"on_slip_aid": "4000.00"}, TODAY).situation == journey(STAY, TODAY).situation


@EACH_CHANNEL
def test_in_a_conversation_it_is_asked_and_answered_without_the_result_again(channel: Channel):
    session = Session(channel, "zh", dict(STAY))
    asked = turn(session, "/on_slip_aid", TODAY)
    assert "“医疗救助支付”是多少元" in asked[-1].text and "还有约" not in asked[-1].text
    shown = turn(session, "4000", TODAY)
    assert "少1,600元" in shown[0].text and "【估算结果】" not in "".join(each.text for each in shown)
    assert session.answers["on_slip_aid"] == "4000.00"


def test_in_a_chat_no_figure_and_not_now_are_buttons():
    for value, word in (("none", "还能不能领"), ("skip", "结果在上面")):
        session = Session(CHAT, "zh", dict(STAY))
        turn(session, "/on_slip_aid", TODAY)
        shown = press(session, "on_slip_aid", value, TODAY)
        assert shown and word in "".join(each.text for each in shown)
