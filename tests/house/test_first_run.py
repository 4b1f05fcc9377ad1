"""The set-up behind `make run` and `make test` says one line, and the whole story only where it fails."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOISY = """#!/bin/sh
echo "Collecting everything" && echo "!! BuildBackendWarning !!" >&2
case "$1" in venv) mkdir -p .venv ;; pip) exit ${INSTALLER_ENDS:-0} ;; esac
"""
FIRST_RUN = "First run: setting up, one or two minutes ...\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout as far as the set-up looks at it, with an installer (uv) that only makes noise."""
    for file in ("Makefile", "pyproject.toml", "requirements/base.txt", "requirements/test.txt"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / file, tmp_path / file)
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "__init__.py").touch()
    installer = tmp_path / "programs" / "uv"
    installer.parent.mkdir()
    installer.write_text(NOISY)
    installer.chmod(0o755)
    return tmp_path


def make(checkout: Path, target: str, ends: int = 0) -> subprocess.CompletedProcess[str]:
    path = f"{checkout / 'programs'}:{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    environment |= {"PATH": path, "INSTALLER_ENDS": str(ends)}
    return subprocess.run(["make", target], cwd=checkout, env=environment, capture_output=True, text=True, timeout=60)


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What the set-up itself says; that nothing is left to be done is said by make."""
    return [line for line in (done.stdout + done.stderr).splitlines(keepends=True) if not line.startswith("make: ")]


@pytest.mark.parametrize("target", [".venv/run", ".venv/test"])
def test_the_first_set_up_says_one_line_and_the_next_one_nothing(checkout: Path, target: str) -> None:
    assert lines(make(checkout, target)) == [FIRST_RUN]
    assert lines(make(checkout, target)) == []


def test_the_tests_are_set_up_in_one_line_after_the_page_was(checkout: Path) -> None:
    make(checkout, ".venv/run")
    assert lines(make(checkout, ".venv/test")) == [FIRST_RUN]


@pytest.mark.parametrize("moved", ["requirements/base.txt", "pyproject.toml", "room/__init__.py"])
def test_after_a_move_to_another_commit_it_is_brought_up_to_date_in_silence(checkout: Path, moved: str) -> None:
    make(checkout, ".venv/test")
    before = (checkout / ".venv" / "test").stat().st_mtime_ns
    later = before + 1_000_000_000
    os.utime(checkout / moved, ns=(later, later))
    assert lines(make(checkout, ".venv/test")) == []
    assert (checkout / ".venv" / "run").stat().st_mtime_ns > before


def test_a_set_up_that_fails_is_shown_whole_and_tried_again(checkout: Path) -> None:
    failed = make(checkout, ".venv/run", ends=1)
    assert failed.returncode != 0
    assert "Collecting everything\n!! BuildBackendWarning !!\n" in failed.stderr
    assert lines(make(checkout, ".venv/run")) == [FIRST_RUN]
