"""`medaid understand`: JSON Lines in, JSON Lines out, a line that is wrong says why."""

import json
from typing import Any

from tests.operators.command import inside

TODAY = "2026-11-26"


def understand(*lines: str | dict[str, Any]) -> tuple[list[dict[str, Any]], int]:
    """What comes back for each line, and the exit code."""
    typed = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    ran = inside("understand", sent=typed.encode())
    return [json.loads(line) for line in ran.stdout.decode().splitlines()], ran.returncode


def test_an_answer_a_sentence_and_what_is_asked_back():
    told, code = understand(
        {"said": "我家是低保户", "lang": "zh", "today": TODAY, "question": "household"},
        {"said": "만이천원임다", "lang": "ko", "today": TODAY, "question": "self_paid"},
        {"said": "3万5", "lang": "zh", "today": TODAY, "question": "self_paid"},
        {"said": "我妈是低保户，三月份在延边医院住了院，社区转的，自己掏了一万二", "lang": "zh", "today": TODAY},
        "",
        {"said": "你好", "lang": "zh", "today": TODAY},
    )
    assert code == 0
    assert told[0] == {"answers": {"household": "dibao"}}
    assert told[1] == {"answers": {"self_paid": "12000.00"}}
    assert told[2] == {"ask": {"self_paid": ["35000.00", "30005.00"]}}
    assert told[3]["answers"].items() >= {"who": "other", "household": "dibao", "place": "prefecture"}.items()
    assert "self_paid" not in told[3]["answers"]
    assert told[3]["ask"] == {"amount": ["self_paid", "paid_only"]}
    assert told[4] == {}


def test_a_line_that_is_wrong_says_why_and_the_others_are_read():
    said = {"said": "低保", "lang": "zh", "today": TODAY}
    told, code = understand(
        "no JSON",
        "[" * 100_000,
        "[]",
        {**said, "lang": ["zh"]},
        {**said, "question": {"id": "household"}},
        {**said, "lang": "fr"},
        {**said, "today": "yesterday"},
        {**said, "question": "colour"},
        {**said, "saying": "more"},
        {**said, "answers": {"household": "rich"}},
        {**said, "said": 5},
        {**said, "question": "low_income_member", "answers": {"household": "dibao"}},
        {**said, "question": "household"},
    )
    assert code == 1
    assert [*map(sorted, told)] == [["error"]] * 12 + [["answers"]]
    assert told[11]["error"] == "question 'low_income_member' is not asked after these answers"
