"""A chat begun on the last day of the year and continued on the first."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.kept import Kept
from bot.store import Store
from bot.worker import YANBIAN, known
from tests.usual import usual

LATE = datetime(2025, 12, 31, 23, 50, tzinfo=YANBIAN)
ANSWERS = usual(until="household")
CHAT = "c" * 32


def test_when_it_was_is_asked_again_in_the_new_year_and_only_there(tmp_path: Path) -> None:
    store = Store(tmp_path, 24)
    with store.write():
        store.keep(CHAT, Kept("zh", ANSWERS, "last"), int(LATE.timestamp()))
    assert known(store, CHAT, LATE + timedelta(minutes=5)) == Kept("zh", ANSWERS, "last")
    without = {id: answer for id, answer in ANSWERS.items() if id != "when"}
    assert known(store, CHAT, LATE + timedelta(minutes=20)) == Kept("zh", without, "last")
    assert known(store, CHAT, LATE + timedelta(hours=25)) is None
    assert known(store, "d" * 32, LATE) is None
    store.close()
