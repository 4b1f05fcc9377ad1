"""A chat begun on the last day of the year and continued on the first."""

from datetime import datetime, timedelta, timezone

from bot.inbox import Said
from bot.store import Kept
from bot.talk import reply

YANBIAN = timezone(timedelta(hours=8))
LATE = datetime(2025, 12, 31, 23, 50, tzinfo=YANBIAN)
EARLY = datetime(2026, 1, 1, 0, 10, tzinfo=YANBIAN)
ANSWERS = {"start": "yes", "who": "self", "when": "this_year", "residence": "yanbian"}


def test_when_it_was_is_asked_again_in_the_new_year_and_only_there() -> None:
    kept = Kept("zh", ANSWERS, "", int(LATE.timestamp()))
    same = reply(kept, Said("press", 1, "household:dibao", 5), LATE).kept
    assert same is not None
    assert same.answers == ANSWERS | {"household": "dibao"}
    found = reply(kept, Said("text", 1, "/check"), EARLY)
    assert found.kept is not None
    assert found.kept.answers == {id: answer for id, answer in ANSWERS.items() if id != "when"}
    assert any("什么时候结账" in str(request) for _, request in found.requests)
