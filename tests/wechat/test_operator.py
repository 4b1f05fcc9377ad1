"""What an operator meets: the start, the menu, a second process, an account that is not known."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.wechat.menu import menu
from tests.fake_wechat import APPID, SECRET, TOKEN, Fake
from tests.hung import HUNG
from tests.wechat.support import ROOT, Door, Inside, chat, inside
from tests.wechat.test_way import OPENID, begun

pytestmark = pytest.mark.far


def started(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """`medaid wechat` that has to end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "cli", "wechat"],
        env={"PATH": "", "MEDAID_DATA": str(folder / "data"), "MEDAID_WECHAT_PORT": "0", **more},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=HUNG,
    )


def test_without_a_token_or_a_port_it_ends_with_a_sentence(tmp_path: Path) -> None:
    assert "set MEDAID_WECHAT_TOKEN to the token" in started(tmp_path).stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = started(tmp_path, MEDAID_WECHAT_TOKEN=TOKEN, MEDAID_WECHAT_PORT=str(taken.getsockname()[1]))
    assert done.returncode == 1 and "MEDAID_WECHAT_PORT cannot be used" in done.stderr.splitlines()[-1]
    assert TOKEN not in done.stderr


def test_a_second_one_ends_and_the_first_goes_on(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        done = started(tmp_path, MEDAID_WECHAT_TOKEN=TOKEN)
        assert done.returncode == 1 and "another `medaid wechat` runs" in done.stderr.splitlines()[-1]
        await begun(fake.person(OPENID))
        assert "替自己查" in fake.people[OPENID].last.text
        assert all(not each.stat().st_mode & 0o077 for each in door.data.glob("bot.*"))

    chat(tmp_path, scenario)


def test_an_appsecret_that_is_not_known_is_said_once_and_replies_go_on(tmp_path: Path) -> None:
    async def scenario(fake: Fake, door: Door) -> None:
        await fake.until(lambda: fake.counted["40125"])
        await begun(fake.person(OPENID))
        assert "替自己查" in fake.people[OPENID].last.text
        log = door.log.read_text("utf-8")
        assert "(40125)" in log and TOKEN not in log and SECRET[::-1] not in log and APPID not in log

    chat(tmp_path, scenario, kind="certified", MEDAID_WECHAT_SECRET=SECRET[::-1])


@pytest.mark.parametrize("url", ["", "https://check.example.org"])
def test_every_entry_of_the_menu_fits_and_leads_somewhere(tmp_path: Path, url: str) -> None:
    async def scenario(fake: Fake, door: Inside) -> None:
        fake.menu_create(menu(url))
        entries = [entry for button in fake.menu["button"] for entry in button["sub_button"]]
        assert [entry["url"] for entry in entries if entry["type"] == "view"] == ([url] if url else [])
        person = fake.person(OPENID)
        await begun(person)
        await person.taps("who:self")
        for entry in entries:
            if entry["type"] == "click":
                await person.event("CLICK", entry["key"], at=1_700_000_000 + len(person.sees))
                assert person.last.text and "没有这个命令" not in person.last.text, entry
        assert "已经删除了" in person.last.text, "the last one deletes"

    inside(tmp_path, scenario)
