"""When nobody has compared the figures with the document for 180 days, the operator reads it; residents never do."""

import subprocess
from datetime import timedelta
from pathlib import Path
from urllib.request import urlopen

import pytest

from calculator import in_force
from calculator.documents import POLICIES
from tests.forked import medaid
from tests.hung import HUNG
from tests.operators.command import LINE, ROOT, command, environment, served

pytestmark = pytest.mark.far

NEWEST = POLICIES[-1]
LAST_DAY = NEWEST.checked + timedelta(days=180)
DAY_AFTER = LAST_DAY + timedelta(days=1)
SENTENCE = (
    f"calculator/policies/{NEWEST.id}.toml was last compared with its document on {NEWEST.checked}, more than 180 days "
    "ago: compare it again and move its `checked` days."
)
BEFORE_ANY = "2015-01-01"


def shown(day: str, *words: str) -> subprocess.CompletedProcess[str]:
    on_that_day = f"import cli, datetime; cli.today = lambda: datetime.date.fromisoformat({day!r})"
    done = medaid("policy", "show", *words, first=on_that_day)
    assert "Traceback" not in done.stderr
    return done


def test_the_day_counts_from_the_oldest_check_of_the_file() -> None:
    assert in_force(DAY_AFTER) is NEWEST
    assert NEWEST.checked == min(figure.checked for figure in NEWEST.figures)


def test_policy_show_says_so_from_the_day_after_on_and_not_before() -> None:
    assert shown(LAST_DAY.isoformat()).stderr == ""
    late = shown(DAY_AFTER.isoformat())
    assert late.stderr == SENTENCE + "\n"
    assert late.returncode == 0 and SENTENCE not in late.stdout


def test_a_document_that_is_no_longer_in_force_needs_no_new_check() -> None:
    assert shown(DAY_AFTER.isoformat(), POLICIES[0].in_force.isoformat()).stderr == ""


def test_the_server_says_so_in_its_log_and_no_page_does(tmp_path: Path) -> None:
    with served(tmp_path, day=LAST_DAY.isoformat()) as server:
        pass
    assert server.log == []
    with served(tmp_path, day=DAY_AFTER.isoformat()) as server:
        page = urlopen(server.address, timeout=HUNG).read().decode()
    (line,) = server.log
    assert LINE.fullmatch(line) and line.endswith(f"WARNING medaid {SENTENCE}")
    assert "180" not in page and ".toml" not in page


def test_a_day_without_any_policy_is_told_too(tmp_path: Path) -> None:
    with served(tmp_path, day=BEFORE_ANY) as server:
        pass
    (line,) = server.log
    assert line.endswith(f"no policy is in force on {BEFORE_ANY}: residents get no figure for what is paid today.")


@pytest.mark.parametrize(("day", "told"), [(LAST_DAY, False), (DAY_AFTER, True)])
def test_the_bot_says_so_in_its_log(tmp_path: Path, day: object, told: bool) -> None:
    """Whether Telegram can be reached does not matter for it."""
    settings = {"MEDAID_TELEGRAM_TOKEN": "1:x", "MEDAID_TELEGRAM_API": "http://127.0.0.1:1"}
    process = subprocess.Popen(
        command("bot", day=str(day)), cwd=ROOT, env=environment(tmp_path, **settings), stderr=subprocess.PIPE, text=True
    )
    try:
        first = process.stderr.readline().rstrip("\n")
    finally:
        process.terminate()
        process.wait(timeout=HUNG)
        process.stderr.close()
    assert LINE.fullmatch(first)
    assert first.endswith(SENTENCE) is told
