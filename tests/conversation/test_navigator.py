"""The referral navigator: what it tells case by case, and what every path through its questions must hold."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from bot.talk import CHAT
from conversation import CHECK, QUESTIONS, REFERRAL, Session, answered, journey, navigator, result, turn
from conversation.result import leads_to_referral
from conversation.treatments import another
from conversation.ways import OPTIONAL
from locales import LANGUAGES
from summary import Section, text
from tests.conversation.test_several import told as added
from tests.usual import TODAY, usual

CHECKED = usual()
CASES = tomllib.loads((Path(__file__).parent / "referral.toml").read_text(encoding="utf-8"))["case"]
ZH = LANGUAGES["zh"]
HERE = {"who": "self", "residence": "yanbian"}
ALIKE = {
    "who": ("other",),
    "when": ("earlier",),
    "household": ("tekun", "returned_to_poverty", "at_risk_of_poverty"),
    "care": ("special_drug",),
}
"""Answers whose paths differ from another's in a figure or a word only: they are not walked once more."""
LONG_AGO = {"when": "earlier", "on": "2019-05-20"}


def told(answers: dict[str, str]) -> dict[str, list[str]]:
    """The words of each section, line by line, in Chinese."""
    lines = {}
    for section in navigator(answers, TODAY):
        lines[section.id] = [text((Section(section.id, (line,)),), ZH, False).split("\n")[1] for line in section.lines]
    return lines


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case: dict[str, Any]):
    found = told(usual(way=REFERRAL, **case["answers"]))
    for name, section in (("steps", "todo"), ("offices", "office")):
        lines = found[section]
        assert len(lines) == len(case[name]), lines
        assert all(piece in line for piece, line in zip(case[name], lines, strict=True)), lines
    for name, section in (("proof", "papers"), ("by_when", "deadline"), ("money", "money"), ("deposit", "deposit")):
        words = "\n".join(found.get(section, ()))
        assert all(piece in words for piece in case[name]), words
    assert any("12393" in line for line in found["where"])


def paths(answers: dict[str, str], on: str) -> Iterator[dict[str, str]]:
    """Every way through the questions: all answers to each, days as given."""
    found = journey(answers, TODAY, REFERRAL)
    question = found.next
    if question is None:
        yield answers
        return
    choices = (on,) if question.kind == "day" else question.offered(found.facts)
    for choice in choices:
        if choice not in ALIKE.get(question.id, ()):
            yield from paths(answers | {question.id: choice}, on)


@pytest.mark.parametrize("every", [pytest.param(1, marks=pytest.mark.long), pytest.param(7, marks=pytest.mark.far), 41])
def test_every_path_ends_with_something_to_do_somewhere_a_source_and_someone_to_ask(every: int):
    """All of them, or each so manyth; what stands in the words is looked at once for each message, below."""
    seen = 0
    in_an_emergency = set()
    for answers in islice(paths({}, "2024-02-29"), 0, None, every):
        sections = {section.id: section.lines for section in navigator(answers, TODAY)}
        steps = [line.id for line in sections["todo"]]
        assert len(steps) > 1 and steps[-1] == "todo.call", answers
        assert sections["office"] and sections["deposit"] and sections["money"], answers
        assert any(line.source for lines in sections.values() for line in lines), answers
        assert "where.12393" in {line.id for line in sections["where"]}, answers
        assert not [line for line in sections["deadline"] if {"day", "start"} & line.given.keys()], answers
        if answers.get("when") == "plan" or answers.get("referral") == "emergency":
            assert steps[0].startswith("todo.emergency_"), answers
            in_an_emergency |= {line.id for lines in sections.values() for line in lines}
        figures = {line.id: line for line in sections["money"] if line.id.startswith("compare.with")}
        if figures:
            without = figures.pop("compare.without").result
            assert without is not None
            (line,) = figures.values()
            most = line.result if line.result is not None else line.given["high"]
            assert isinstance(most, int) and most >= without, answers
        seen += 1
    assert seen > 5000 // every
    for id in in_an_emergency:
        assert_never_waits(id)
    for language in LANGUAGES.values():
        for id in ("todo.emergency_first", "todo.emergency_again"):
            assert "120" in language.text(id)


def test_by_the_rules_of_2015_every_path_ends_so_too_and_the_days_are_counted_from_a_day_that_was_told():
    for day in ("2019-12-01", "2022-12-31"):
        for answers in paths(HERE | {"when": "earlier", "on": day}, day):
            sections = {section.id: section.lines for section in navigator(answers, TODAY)}
            steps = [line.id for line in sections["todo"]]
            assert len(steps) > 1 and steps[-1] == "todo.call", answers
            assert sections["office"][-1].id == "navigator.office.now" and sections["office"][-1].source, answers
            assert sections["money"] and sections["deposit"], answers
            assert "where.12393" in {line.id for line in sections["where"]}, answers
            told = [line.given for line in sections["deadline"]]
            counted = answers.get("insurance_paid") == "uninsured" or answers.get("reimbursed") in ("same_day", "later")
            ended = journey(answers, TODAY, REFERRAL).certain
            if counted:
                assert told[0]["start"] == date.fromisoformat(day), answers
                assert told[0]["day"] == date.fromisoformat({"2019-12-01": "2020-02-29"}.get(day, "2023-03-31"))
            else:
                assert "day" not in told[0] and (ended or told[0]["days"] == 90), answers


def assert_never_waits(id: str) -> None:
    """No message that can be told in an emergency says to wait, except that one need not."""
    zh, en = LANGUAGES["zh"].text_for, LANGUAGES["en"].text_for
    names = ("amount", "low", "high", "percent", "limit", "deductible", "self_paid", "top_up", "most")
    given = dict.fromkeys(names, 0)
    given |= dict.fromkeys(("day", "since"), TODAY) | dict.fromkeys(("title", "year", "class"), "")
    assert not re.search(
        "(?<!别)(?<!不用)(等着|等候|等待|等到|等一|等转诊|先等|稍等|过几天)", zh(id, False, **given)
    ), id
    assert not re.search(r"(?<!not )\bwait", en(id, False, **given)), id
    korean = LANGUAGES["ko"].text_for(id, False, **given)
    assert not re.search("기다(?!리지 말)", korean), id


def test_somebody_who_did_the_self_check_is_asked_only_what_it_did_not_ask():
    answers, asked = dict(CHECKED), []
    answers |= {"place": "province", "referral": "emergency"}
    while question := journey(answers, TODAY, REFERRAL).next:
        asked.append(question.id)
        answers[question.id] = question.choices[0]
    assert asked == ["living", "filed_late"]
    assert journey(answers, TODAY).left_out == {}


def test_the_navigator_uses_the_amount_that_the_self_check_knows():
    answers = CHECKED | {"place": "prefecture", "household": "dibao"}
    money = {line.id: line.result for section in navigator(answers, TODAY) for line in section.lines}
    assert (money["compare.with"], money["compare.without"]) == (560000, 0)
    half = {id: answer for id, answer in answers.items() if id != "earlier"}
    money = {line.id: line.result for section in navigator(half, TODAY) for line in section.lines}
    assert money["compare.with"] == 700000  # half a way gives no figure of its own: the example stands there


BY_2015 = usual(**LONG_AGO, self_paid="18000", major_illness_threshold="10000") | usual(way=REFERRAL, **LONG_AGO)


def test_by_the_rules_of_2015_a_missing_referral_counts_through_what_insurance_did():
    money = [line for section in navigator(BY_2015, TODAY) if section.id == "money" for line in section.lines]
    assert {line.id.rpartition(".")[2]: line.result for line in money if line.kind == "figure"} == {
        "normal": 560000,  # at least 70 % of what is above the threshold
        "cut": 280000,  # half of it
        "refused": 0,
    }
    assert "大病保险起付线" in told(BY_2015 | {"major_illness_threshold": "unsure"})["money"][-1]


def test_an_answer_that_only_the_navigator_asks_leaves_the_result_as_it_is():
    told = answered(CHECKED | {"place": "province"}, "living", "yes")
    assert journey(told, TODAY).next is None and journey(told, TODAY).left_out == {}
    assert result(told, TODAY) == result(CHECKED | {"place": "province"}, TODAY)


def test_the_self_check_never_asks_what_only_the_navigator_asks():
    only = REFERRAL.questions.keys() - CHECK.questions.keys()
    assert only == {"stage", "living", "filed_late", "reimbursed", "reimbursed_on"}
    assert CHECK.questions.keys() | only == QUESTIONS.keys() - OPTIONAL.keys()


def test_the_result_says_the_same_first_steps_as_the_navigator():
    """One decision: what the self-check says about the referral, the navigator says too."""
    answers = CHECKED | {"when": "plan", "referral": "none", "stage": "ahead", "place": "prefecture"}
    steps = {line.id for section in result(answers, TODAY) if section.id == "todo" for line in section.lines}
    there = {line.id for section in navigator(answers, TODAY) if section.id == "todo" for line in section.lines}
    assert {id for id in steps if id.startswith("todo.referral.")} == {
        id for id in there if id.startswith("todo.referral.")
    }


def test_insurance_cannot_have_paid_before_there_was_a_bill():
    asked = usual(way=REFERRAL, until="reimbursed_on", **LONG_AGO, reimbursed="later")
    found = journey(asked | {"reimbursed_on": "2019-05-19"}, TODAY, REFERRAL)
    assert found.next is QUESTIONS["reimbursed_on"]
    assert found.problem and found.problem.given == {"on": date(2019, 5, 20)}
    assert journey(asked | {"reimbursed_on": "2019-05-20"}, TODAY, REFERRAL).next is None


def test_before_its_questions_are_answered_there_is_nothing_to_tell():
    with pytest.raises(ValueError, match="when"):
        navigator(usual(until="when"), TODAY)


# --- Of several treatments

SAME_YEAR = {"admitted": "same_year"}
FAR = {"differs": "yes", "household": "dibao", "care": "inpatient", "place": "province"}
OF_TWO = added(
    answered(another(usual()), "on", "2026-06-10") | {"treatments": "1"},
    {"on": "2026-09-05", **FAR, "referral": "none", "amount": "12000"},
)
"""A stay that was referred, and one elsewhere in Jilin that was not."""


def asked_on(answers: dict[str, str]) -> tuple[dict[str, str], list[str]]:
    """All that the navigator asks besides, answered as usual, and what that was."""
    asked = []
    while (found := journey(answers, TODAY, REFERRAL)).next:
        asked.append(found.next.id)
        answers = answered(answers, found.next.id, found.next.usual(found.facts))
    return answers, asked


def test_the_navigator_is_about_the_one_whose_referral_is_open_and_says_so():
    answers, asked = asked_on(OF_TWO)
    assert asked == ["living", "filed_late"]
    found = told(answers)
    assert found["todo"][0] == "下面说的是第2次（2026年9月5日）的转诊。"
    assert "现在还能不能补办转诊" in found["todo"][1]


def test_what_is_asked_of_that_one_says_so_too():
    session = Session(CHAT, "zh", dict(OF_TWO))
    living = turn(session, "/referral", TODAY)[-1].text
    filed = turn(session, "没有", TODAY)[-1].text
    assert "第2次" not in living and "第2次：转诊或备案，是去了以后才补办的吗？" in filed


def test_of_those_that_are_open_it_takes_the_newest_and_names_the_others():
    answers = added(OF_TWO, {"on": "2026-02-05", **FAR, "referral": "undecided", "amount": "900"} | SAME_YEAR)
    found = told(asked_on(answers)[0])
    assert found["todo"][:2] == ["下面说的是第2次（2026年9月5日）的转诊。", "第3次的转诊也还没定，要一起问。"]


def test_what_it_comes_to_is_what_the_table_of_the_year_says():
    """Alone it would be 8,400 yuan; what the first one took of the limit counts."""
    first = answered(usual(self_paid="25,000"), "on", "2026-06-10")
    answers = added(first, {"on": "2026-09-05", **FAR, "referral": "none", "amount": "12000"})
    found = told(asked_on(answers)[0])
    assert found["money"][0] == "第2次，9月5日住院：自付12,000元，救助从0元到2,500元"
    assert not [line for line in found["money"] if "8,400" in line]


def test_where_only_a_later_one_needs_a_referral_the_self_check_leads_there():
    chronic = answered(usual(care="chronic_outpatient"), "on", "2026-06-10")
    stay = {"differs": "yes", "household": "dibao", "care": "inpatient", "place": "prefecture"}
    answers = added(chronic, {"on": "2026-08-03", **stay, "referral": "emergency", "amount": "3000"})
    assert leads_to_referral(journey(answers, TODAY)) and not leads_to_referral(journey(chronic, TODAY))
    assert "第2次（2026年8月3日）" in told(asked_on(answers)[0])["todo"][0]


def test_what_was_told_of_it_is_changed_in_the_self_check_and_never_by_mistake_with_the_first():
    answers, _ = asked_on(OF_TWO)
    assert [question.id for question, _ in journey(answers, TODAY, REFERRAL).given] == [
        *("who", "residence", "living", "filed_late"),
    ]


def test_while_another_one_is_still_told_the_navigator_is_about_the_first():
    assert journey(another(OF_TWO), TODAY, REFERRAL).about == 1
