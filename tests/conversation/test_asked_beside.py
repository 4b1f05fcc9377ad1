"""Questions with the result before one's eyes, and at a list or an open question: the page or the part that answers
them, and no answer is changed."""

import csv
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.talk import CHAT
from conversation import Message
from conversation.kept import as_given
from conversation.parts import parts
from conversation.proposals.proposal import pending
from conversation.session import GUIDE, Session, here
from conversation.turn import press, turn
from guide import PAGES, title
from tests.usual import usual

TODAY = date(2026, 11, 28)
FOUND = 0.9
"""The share of the questions, in each language, that must get what answers them."""
TOLD = {
    "zh": "我妈低保，今年在延边医院住院出院了，延边户口，社区转的，自付8000",
    "ko": "어머니 저보, 올해 연변병원에 입원했다가 퇴원했슴다. 연길호구, 사회구역병원에서 전원해줬슴다. 자부 8000원",
}
RESULT = {"zh": ("对", "没有"), "ko": ("맞습니다", "없음")}
OF_A_RESULT = ("person", "no_promise", "of_others")
BESIDE = ("no_picture", "big_illness", "if_dies", "ambulance")

with (Path(__file__).parent / "asked_beside.tsv").open(encoding="utf-8") as file:
    ASKED = [(row["language"], row["question"], row["answers"]) for row in csv.DictReader(file, delimiter="\t")]


@cache
def answers(code: str, result: bool) -> dict[str, str]:
    """What is kept once the result stands above, or the list of what was read."""
    session = Session(CHAT, code)
    turn(session, "/start", TODAY)
    press(session, "who", "other", TODAY)
    for each in (TOLD[code], *(RESULT[code] if result else ())):
        turn(session, each, TODAY)
    return dict(session.answers)


def answered(session: Session, messages: list[Message]) -> set[str]:
    """What was sent: pages, also those that are offered; parts of the result with a # before; words to it."""
    spoken = session.spoken
    told = parts(session, here(session, TODAY))
    by_text = {each.text: f"#{each.id}" for each in told.rest} | {told.first: "#answer"}
    by_text |= {spoken.text(f"turn.{id}"): id for id in OF_A_RESULT}
    by_text |= {spoken.text(f"beside.{id}"): id for id in BESIDE}
    heads = {spoken.text("text.heading", title=title(id, spoken)): id for id in PAGES}
    opened = {heads[head] for each in messages if (head := each.text.split("\n")[0]) in heads}
    offered = {value for each in messages if each.question == GUIDE for value, _ in each.choices}
    return opened or {by_text[each.text] for each in messages if each.text in by_text} or offered


def kept(session: Session) -> dict[str, str]:
    """What is answered, without what the conversation remembers of itself."""
    return {id: value for id, value in as_given(session.answers).items() if id not in ("aside", "read")}


def settled(session: Session) -> bool:
    """Whether nothing is proposed and no question is open."""
    return not pending(session.answers) and here(session, TODAY).next is None


@pytest.mark.parametrize("code", TOLD)
def test_questions_find_what_answers_them(code: str):
    missed = []
    mine = [(question, {*wanted.split()}) for language, question, wanted in ASKED if language == code]
    for question, wanted in mine:
        session = Session(CHAT, code, dict(answers(code, True)))
        before = kept(session)
        got = answered(session, turn(session, question, TODAY))
        assert settled(session) and kept(session) == before, question
        missed += [] if got & wanted or (wanted == {"person"} and not got) else [(question, got)]
    assert len(mine) >= 80 and len(missed) <= (1 - FOUND) * len(mine), missed


@pytest.mark.parametrize(
    ("code", "question"),
    [("zh", "要低保卡还是社保卡"), ("zh", "得她本人去吗"), ("ko", "누가 감까"), ("ko", "매번 2천씩 깎슴까")],
)
def test_under_a_list_a_question_gets_its_page_and_the_list_stays(code: str, question: str):
    session = Session(CHAT, code, dict(answers(code, False)))
    before = pending(session.answers)
    page, *_ = turn(session, question, TODAY)
    assert page.question == GUIDE and "12393" in page.text
    assert pending(session.answers) == before


@pytest.mark.parametrize("question", ["低保证复印几份", "要低保卡还是社保卡"])
def test_a_question_is_no_answer_though_words_of_one_stand_in_it(question: str):
    session = Session(CHAT, "zh", usual(until="household"))
    before = dict(session.answers)
    page, *_ = turn(session, question, TODAY)
    assert page.question == GUIDE and session.answers == before


@pytest.mark.parametrize(
    ("code", "said", "read"),
    [
        ("zh", "自付是9000", {"amount": "9000.00"}),
        ("zh", "转诊说错了，自己去的", {"referral": "none"}),
        ("ko", "자부는 9000원임다", {"amount": "9000.00"}),
    ],
)
def test_what_is_told_is_still_proposed(code: str, said: str, read: dict[str, str]):
    session = Session(CHAT, code, dict(answers(code, True)))
    turn(session, said, TODAY)
    assert pending(session.answers) == read
