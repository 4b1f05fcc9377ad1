"""Hard days of the chat in small: a flood, a disk that fails at one write, a clock that is set."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from bot import supervisor
from tests.bot.hardship import SAID, clock_set, each_write, flood
from tests.bot.shim import needs_compiler
from tests.bot.support import run


@pytest.mark.parametrize(
    ("messages", "part", "first"),
    [
        (150, 3, "from bot.telegram import reception; reception.MOST_CHATS = 20"),
        pytest.param(3000, 10, "", marks=pytest.mark.long),
    ],
)
def test_a_chat_that_floods_waits_behind_itself_only(tmp_path: Path, messages: int, part: int, first: str) -> None:
    """Also where more of one chat wait than chats may wait; in small with a smaller number of these."""
    report = run(flood(messages, tmp_path, first=first))
    print(report)
    assert report.before < messages / part


@pytest.mark.far
@needs_compiler
@pytest.mark.parametrize(
    ("step", "together", "said"),
    [
        (30, 1, ("/restart", "who:other", "/forget")),
        pytest.param(1, 1, SAID, marks=pytest.mark.long),
        pytest.param(9, 4, SAID, marks=pytest.mark.long),
    ],
)
def test_whichever_write_fails_nothing_is_lost_or_doubled(
    tmp_path: Path, step: int, together: int, said: tuple[str, ...]
) -> None:
    report = run(each_write(tmp_path, step, together, said=said))
    print(report)
    assert report.promised


@pytest.mark.far
@needs_compiler
def test_a_clock_that_is_set_deletes_nothing_that_lives(tmp_path: Path) -> None:
    run(clock_set(tmp_path))


def test_a_task_that_misses_a_cancel_is_cancelled_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "AGAIN_SECONDS", 0.01)

    async def misses_one() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        await asyncio.Event().wait()

    async def whole() -> None:
        task = asyncio.create_task(misses_one())
        await asyncio.sleep(0)
        await supervisor.cancelled([task])
        assert task.cancelled()

    run(whole())
