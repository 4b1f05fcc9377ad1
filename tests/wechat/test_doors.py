"""Several doors on one PostgreSQL: whichever one the platform comes to, and asks again at, it gets the same replies in
the same order as from one."""

from pathlib import Path

import pytest

from tests.bot.crash_wechat import crash_wechat
from tests.bot.support import run, stores_on
from tests.fake_wechat import Kind
from tests.postgresql import Server


@pytest.mark.far
@pytest.mark.parametrize("kind", ["plain", "certified"])
def test_a_door_of_two_is_killed_while_the_platform_asks_again_and_nothing_is_lost_or_doubled(
    tmp_path: Path, postgresql: Server, kind: Kind
) -> None:
    with stores_on(postgresql):
        report = run(crash_wechat(3, 5, tmp_path, kind, number=2))
    print(report)
    assert (report.lost, report.doubled) == (0, 0)
    assert report.messages > 30
