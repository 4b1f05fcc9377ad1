"""The result in messages: the answer first; each part by its number, its name or a question about it."""

from datetime import date

import pytest

from bot.terminal import TERMINAL
from conversation import CHECK, REFERRAL, Session, journey, position, turn
from conversation.parts import parts
from conversation.result import with_gauges
from locales import LANGUAGES
from summary.folds import FOLDS
from tests.usual import usual

TODAY = date(2026, 11, 25)


def at_the_result(**changes: str) -> Session:
    return Session(TERMINAL, "zh", usual(today=TODAY, **changes))


def said(session: Session, text: str) -> str:
    return "\n".join(message.text for message in turn(session, text, TODAY))


def test_in_a_terminal_the_answer_stands_first_and_the_parts_are_numbered():
    first, offered, *_ = position(at_the_result(), TODAY)
    assert first.result and first.text.startswith("按文件，大约能救助 5,600元\n▓▓▓▓▓▓▓░░░")
    assert [line[:2] for line in offered.text.split("\n")[1:]] == [f"{number}." for number in range(1, 7)]


def test_a_number_sends_its_part_and_the_numbers_of_the_others_stay():
    session = at_the_result()
    assert "医保结算单" in said(session, "2")
    left = turn(session, "3", TODAY)[-1].text.split("\n")[1:]
    assert [line[:2] for line in left] == ["1.", "4.", "5.", "6."]
    assert "8,000元 × 70% = 5,600元" in said(session, "3"), "asked for again it is sent again"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
def test_a_part_is_known_by_its_name_in_every_language(language):
    folds = with_gauges(at_the_result().answers, TODAY).folds
    assert [fold.id for fold in folds] == [id for id in FOLDS if id != "year"], "the year is that of several treatments"
    for fold in folds:
        line = fold.sections[-1].lines[0]
        assert LANGUAGES["zh"].text(line.id, **line.given) in said(at_the_result(), language.text(f"fold.{fold.id}"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("为什么是0", "8,000元 × 70% = 5,600元"),
        ("咋算的啊？", "8,000元 × 70% = 5,600元"),
        ("要准备啥", "本人身份证"),
        ("去哪办呢", "12345"),
        ("能给多少", "按文件，大约能救助 5,600元"),
        ("什么会让金额变", "大病保险以后再报一部分"),
        ("文件和日期", "延州政办发〔2022〕30号"),
        ("무엇을 준비합니까?", "本人身份证"),
    ],
)
def test_a_question_about_the_result_gets_its_part_and_changes_no_answer(asked: str, told: str):
    session = at_the_result()
    before = dict(session.answers)
    assert told in said(session, asked)
    assert {id: answer for id, answer in session.answers.items() if id != "read"} == before


def test_why_asking_ended_sooner_is_told_under_the_answer():
    session = at_the_result(household="none")
    found = journey(session.answers, TODAY)
    first = parts(session, found).first
    assert first.endswith("现在没有这些身份。后面的问题不影响结果，就不再问了。") and first.startswith("可以先去问")


def test_what_had_no_room_in_the_first_message_stands_in_how_it_was_worked_out():
    answers = usual(
        today=TODAY, household="unsure", place="province", referral="not_needed",
        self_paid="60,000", earlier="yes", earlier_self_paid="20,000", earlier_aid="20,000",
    )  # fmt: skip
    session = Session(TERMINAL, "zh", answers)
    told = with_gauges(answers, TODAY).answer.beside
    found = parts(session, journey(answers, TODAY))
    worked_out = next(part.text for part in found.rest if part.id == "steps")
    words = [LANGUAGES["zh"].text(line.id, **line.given) for line in told]
    assert "看“怎么算的”" in found.first
    assert all((each in found.first) != (each in worked_out) for each in words)


def test_the_navigator_has_parts_too():
    answers = usual(today=TODAY, way=REFERRAL) | {"way": REFERRAL.id}
    session = Session(TERMINAL, "zh", answers)
    found = parts(session, journey(answers, TODAY, REFERRAL))
    assert found.first.startswith("【现在怎么办】") and CHECK.id not in [part.id for part in found.rest]
    assert "本人身份证" in said(session, "带什么材料")
