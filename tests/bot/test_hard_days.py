"""Hard days of the chat in small: a flood, a disk that fails at one write, a clock that is set."""

from pathlib import Path

import pytest

from tests.bot.hardship import clock_set, each_write, flood
from tests.bot.shim import needs_compiler
from tests.bot.support import run


@pytest.mark.parametrize("messages", [1300, pytest.param(3000, marks=pytest.mark.long)])
def test_a_chat_that_floods_waits_behind_itself_only(tmp_path: Path, messages: int) -> None:
    report = run(flood(messages, tmp_path))
    print(report)
    assert report.before < messages / 10


@needs_compiler
@pytest.mark.parametrize(
    ("step", "together"),
    [(22, 1), pytest.param(1, 1, marks=pytest.mark.long), pytest.param(9, 4, marks=pytest.mark.long)],
)
def test_whichever_write_fails_nothing_is_lost_or_doubled(tmp_path: Path, step: int, together: int) -> None:
    report = run(each_write(tmp_path, step, together))
    print(report)
    assert report.promised


@needs_compiler
def test_a_clock_that_is_set_deletes_nothing_that_lives(tmp_path: Path) -> None:
    run(clock_set(tmp_path))
