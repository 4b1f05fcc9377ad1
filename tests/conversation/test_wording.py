"""Every question can be asked in every language, for oneself and for someone else, ahead and afterwards."""

import ast
import re
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from bot.talk import CHAT
from bot.terminal import TERMINAL
from conversation import LANGUAGE, QUESTIONS, SLIP_ROWS, Facts, Question
from conversation.wording import choice, optional, printed, start, wording
from locales import LANGUAGES, Language
from web.pages import WEB

REPO = Path(__file__).parents[2]
TODAY = date(2025, 6, 1)
PEOPLE = [Facts({"who": who, "when": when}, TODAY) for who, when in product(("self", "other"), ("this_year", "plan"))]
PEOPLE += [Facts({"who": who, "when": "earlier", "on": "2019-03-05"}, TODAY) for who in ("self", "other")]
DAYS = ["self", "self-plan", "other", "other-plan", "self-2019", "other-2019"]
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES.values(), ids=str)
ASKED = {
    f"{question.id}-{who}": (question, facts)
    for question in QUESTIONS.values()
    for who, facts in zip(DAYS, PEOPLE, strict=True)
    if facts.asks("age") or question.id != "age"  # worded with a figure that only some documents have
}


@EVERY_LANGUAGE
def test_every_question_has_words_and_no_two_choices_the_same(language: Language):
    assert [asked for asked, (question, facts) in ASKED.items() if not has_words(question, language, facts)] == []


def has_words(question: Question, language: Language, facts: Facts) -> bool:
    labels = [choice(language, question, value, facts) for value in question.offered(facts)]
    said = [wording(language, f"ask.{question.id}", facts), optional(language, f"ask.{question.id}.hint", facts) != ""]
    if not question.optional:  # what is optional stands in no list
        said.append(wording(language, f"short.{question.id}", facts))
    return all(said) and len(set(labels)) == len(labels)


@EVERY_LANGUAGE
def test_a_message_is_told_in_the_variant_of_the_document_of_the_day(language: Language):
    now, long_ago = PEOPLE[0], PEOPLE[4]
    variants = {id.removesuffix(".jilin_2015") for id in language.ids if id.endswith(".jilin_2015")}
    assert "certain.outpatient" in variants
    for id in variants:
        told = language.text(f"{id}.jilin_2015", year="2019", today=TODAY, **long_ago.policy.given)
        assert wording(language, id, long_ago) == told != wording(language, id, now)


@EVERY_LANGUAGE
def test_the_start_page_has_words_for_every_channel(language: Language):
    for channel in (WEB, TERMINAL, CHAT):
        assert all(language.text(id) for id in start(channel))


@EVERY_LANGUAGE
def test_a_plan_in_december_is_told_that_the_sums_start_anew_in_january(language: Language):
    def hint(when: str, today: date) -> str | None:
        return optional(language, "ask.earlier.hint", Facts({"who": "other", "when": when}, today))

    usual = hint("plan", TODAY)
    for day in (date(2026, 12, 1), date(2026, 12, 31)):
        assert hint("plan", day) != usual and hint("this_year", day) == usual
        assert language.text("choice.earlier.none") in (hint("plan", day) or "")
    assert hint("plan", date(2026, 11, 30)) == hint("plan", date(2027, 1, 1)) == usual


@EVERY_LANGUAGE
def test_every_outcome_that_is_certain_has_words(language: Language):
    certain = [id for id in language.ids if id.startswith("certain.")]
    assert len(certain) == 13


@EVERY_LANGUAGE
def test_every_message_that_the_code_names_has_words(language: Language):
    stems = ("problem", "certain", "turn", "check", "care_unsure", "slip", "terminal")
    named = {
        node.value
        for package in ("conversation", "bot")
        for file in (REPO / package).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and re.fullmatch(rf"({'|'.join(stems)})(\.[a-z_]+)+", str(node.value))
    }
    assert len(named) > 40
    assert not named - language.ids


@EVERY_LANGUAGE
def test_the_rows_of_the_slip_are_in_chinese_as_printed(language: Language):
    chinese = LANGUAGES["zh"]
    for row in SLIP_ROWS:
        assert language.text(row.label).startswith(chinese.text(row.label).split("（")[0])


def test_every_figure_that_is_asked_for_stands_on_the_drawn_slip():
    drawn = [row.question for row in SLIP_ROWS if row.question]
    assert sorted(drawn) == sorted(id for id in QUESTIONS if id.startswith("slip_"))


def test_chinese_for_someone_else_does_not_say_you():
    chinese = LANGUAGES["zh"]
    others = [id for id in chinese.ids if id.startswith(("ask.", "certain.", "choice.")) and id.endswith(".other")]
    assert len(others) > 5
    for id in others:
        assert "您" not in chinese.text(id), id


def test_every_question_to_you_has_a_wording_for_someone_else():
    chinese = LANGUAGES["zh"]
    asks = [ask for id in QUESTIONS for ask in (f"ask.{id}", f"ask.{id}.plan") if chinese.has(ask)]
    to_you = {ask for ask in asks if "您" in chinese.text(ask, year="2025", as_first="", **Facts({}, TODAY).given)}
    without = {ask for ask in to_you if not chinese.has(f"{ask}.other")}
    assert without == {"ask.who"}, "it asks the one who answers, not the patient"


@pytest.mark.parametrize(
    ("code", "amount", "day"),
    [
        ("zh", "8,000.50元", "2025年3月5日"),
        ("ko", "8,000.50원", "2025년 3월 5일"),
        ("en", "¥8,000.50", "March 5, 2025"),
    ],
)
def test_answers_are_read_back_as_people_write_them(code: str, amount: str, day: str):
    language, facts = LANGUAGES[code], PEOPLE[0]
    assert printed(language, QUESTIONS["self_paid"], "8000.50", facts) == amount
    assert printed(language, QUESTIONS["on"], "2025-03-05", facts) == day
    assert printed(language, QUESTIONS["slip_in_scope"], "none", facts) == language.text("choice.amount.none")


def test_languages_are_named_in_themselves():
    for language in LANGUAGES.values():
        assert [choice(language, LANGUAGE, code, PEOPLE[0]) for code in LANGUAGE.choices] == [
            "中文",
            "조선말",
            "English",
        ]
