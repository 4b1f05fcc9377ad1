"""What every messenger shares is loaded without any: a door of one costs what the conversation costs."""

import subprocess
import sys

import pytest

from tests.bot.support import ROOT

MESSENGERS = {"telegram", "httpx", "tornado", "defusedxml", "flask", "waitress"}
"""The libraries by which one talks or listens to a messenger."""
DISK_AND_PAPER = {"sqlite_utils", "typst", "pikepdf", "PIL"}


def loaded(module: str) -> set[str]:
    """The packages that are there after an import."""
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()} | {
        name for name in done.stdout.split() if name.startswith("bot.")
    }


def test_the_talk_loads_no_messenger_and_neither_store_nor_paper():
    found = loaded("bot.talk")
    assert "conversation" in found
    assert found & (MESSENGERS | DISK_AND_PAPER | {"bot.telegram", "bot.wechat", "bot.store"}) == set()


@pytest.mark.parametrize(
    "module",
    [
        "bot.worker",
        *(pytest.param(f"bot.{each}", marks=pytest.mark.far) for each in ("outbox", "papers", "trouble", "service")),
    ],
)
def test_store_worker_and_outbox_load_no_messenger(module: str):
    assert loaded(module) & (MESSENGERS | {"bot.telegram", "bot.wechat"}) == set()


def test_what_telegram_takes_is_known_without_its_library():
    assert loaded("bot.telegram.form") & MESSENGERS == set()
