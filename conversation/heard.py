"""What is understood of one thing said, for a program: to test the reading, to measure it, to look into it."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from conversation.facts import Facts
from conversation.kept import GONE, joined, only_who
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding import accepts, understood
from conversation.understanding.sentences.sentence import proposed
from locales import LANGUAGES

_KEYS = ("said", "lang", "today", "question", "answers")


def heard(line: bytes) -> dict[str, Any]:
    """A line of JSON `{"said", "lang", "today", "question"?, "answers"?}` as `{"answers", "ask"}`, or `{"error"}`.

    With a question it is read as the answer to it, after the answers (without any it is taken as asked); without one
    as a sentence, of which comes what would be proposed. `answers` holds what was understood, by question, as the
    conversation keeps it; `ask` the values that would be asked back.
    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": "this line is not JSON"}
    problem = _wrong(given)
    if problem:
        return {"error": problem}
    facts = Facts(_known(given), date.fromisoformat(given["today"]))
    if "question" not in given:
        found = proposed(given["said"], facts, at_first=only_who(facts.answers))
        return _told(found.answers, found.ask)
    id = given["question"]
    if "answers" in given and not _asked(id, facts):
        return {"error": f"question {id!r} is not asked after these answers"}
    answer = understood(QUESTIONS[id], given["said"], facts)
    if isinstance(answer, Problem):
        return _told({}, {id: answer.candidates} if answer.candidates else {})
    return _told(joined({}, id, answer) if id == "amount" else {id: answer}, {})


def _told(answers: Mapping[str, str], ask: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    return {name: value for name, value in (("answers", dict(answers)), ("ask", dict(ask))) if value}


def _asked(id: str, facts: Facts) -> bool:
    ids = list(QUESTIONS)
    if facts.policy_if_any is None and ids.index(id) > ids.index("on"):
        return False  # with a day of no document the conversation ends
    if id == "designated":
        return facts.asks("designated")  # beside a place, as it was asked before places said so themselves
    try:
        return QUESTIONS[id].asked(facts)
    except KeyError:  # it depends on an answer that is not given, so nothing speaks against it
        return True


def _wrong(given: object) -> str | None:
    """What is wrong with a line; None where nothing is."""
    if not isinstance(given, dict):
        return "a line is one JSON object"
    if unknown := sorted(given.keys() - set(_KEYS)):
        return f"unknown: {', '.join(map(repr, unknown))}; known are {', '.join(_KEYS)}"
    if not isinstance(given.get("said"), str):
        return "said: the text that was typed"
    if given.get("lang") not in [*LANGUAGES]:
        return f"lang: one of {', '.join(LANGUAGES)}"
    try:
        date.fromisoformat(given.get("today"))  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return "today: a day, YYYY-MM-DD"
    if "question" in given and given["question"] not in [*QUESTIONS]:
        return f"question: one of {', '.join(QUESTIONS)}"
    answers = given.get("answers", {})
    if not isinstance(answers, dict) or not all(isinstance(answer, str) for answer in answers.values()):
        return "answers: an object of texts by question"
    return _wrong_answer(_known(given), date.fromisoformat(given["today"]))


def _known(given: Mapping[str, Any]) -> dict[str, str]:
    """The answers given before, but for those to pages that there are no more."""
    return {id: answer for id, answer in given.get("answers", {}).items() if id not in GONE}


def _wrong_answer(answers: Mapping[str, str], today: date) -> str | None:
    for id, answer in answers.items():
        if id not in QUESTIONS:
            return f"answers: unknown question {id!r}"
        if answer not in QUESTIONS[id].choices and not accepts(QUESTIONS[id], answer, Facts(answers, today)):
            return f"answers: {id}: {answer!r} is no answer to it"
    return None
