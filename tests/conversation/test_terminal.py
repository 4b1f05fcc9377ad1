"""The conversation in a real terminal program: lines in, lines out, and a kind end."""

import os
import signal
import subprocess
import sys
from datetime import date
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from bot.terminal import run
from tests.hung import HUNG
from tests.usual import typed

REPO = Path(__file__).parents[2]
PROGRAM = """
import sys
from datetime import date
from bot.terminal import run
run(sys.argv[1] or None, date(2025, 6, 1), sys.stdin, sys.stdout)
"""
STAY = typed()


def start(language: str, *command: str, **env: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *(command or ("-c", PROGRAM, language))],
        cwd=REPO,
        env={**os.environ, **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def chat(language: str, *lines: str | bytes, **env: str) -> str:
    """Everything the program writes when these lines are typed and the input ends."""
    typed = b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines)
    if not env:  # as in the program, but for its start
        shown = StringIO()
        run(language or None, date(2025, 6, 1), TextIOWrapper(BytesIO(typed)), shown)
        return shown.getvalue()
    out, err = (program := start(language, **env)).communicate(typed, timeout=HUNG)
    assert (program.returncode, err) == (0, b"")
    return out.decode()


@pytest.mark.parametrize(
    ("language", "amount", "goodbye"),
    [("zh", "5,600元", "祝您和家人健康"), ("ko", "5,600원", "건강하시기 바랍니다"), ("en", "¥5,600", "Goodbye")],
)
def test_a_whole_conversation(language: str, amount: str, goodbye: str):
    said = chat(language, *STAY)
    assert amount in said
    assert said.rstrip().split("\n")[-1].count(goodbye)


@pytest.mark.parametrize(
    ("language", "amount"), [pytest.param("zh", "5,600元", marks=pytest.mark.far), ("ko", "5,600원")]
)
def test_the_command_on_todays_date(language: str, amount: str):
    program = start(language, "-m", "cli", "chat", "--lang", language)
    out, err = program.communicate("\n".join(STAY).encode(), timeout=HUNG)
    assert (program.returncode, err) == (0, b"")
    assert amount in out.decode()


def test_the_language_is_asked_for_when_none_is_given():
    said = chat("", "2", *STAY)
    assert said.lstrip().startswith("请选择语言")
    assert "5,600원" in said


def test_the_end_of_the_input_before_a_language_is_chosen_is_answered_in_all():
    said = chat("")
    assert all(word in said for word in ("祝您和家人健康", "건강하시기 바랍니다", "Goodbye"))


def test_commands_work():
    said = chat("zh", "1", "/back", "2", "/lang ko", "/help", "/restart", "/lang zh")
    assert "替谁查" in said
    assert "이제부터 조선말로" in said
    assert "처음부터 다시 시작합니다" in said
    assert "好，现在用中文" in said


def test_bytes_that_are_no_text_do_not_end_the_conversation():
    assert "什么时候结账" in chat("zh", b"\xff\xfe\x80", "1")


@pytest.mark.far
def test_a_terminal_without_korean_signs_does_not_end_the_conversation():
    assert "5,600" in chat("ko", *STAY, PYTHONIOENCODING="ascii", PYTHONUTF8="0")


def test_ctrl_c_ends_kindly():
    program = start("zh")
    assert program.stdout
    shown = b""
    while not shown.endswith(b"\n> "):
        shown += program.stdout.read1()
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=HUNG)
    assert "祝您和家人健康" in out.decode()
    assert (program.returncode, err) == (0, b"")
