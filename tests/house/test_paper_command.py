"""The paper from the command line: out of a situation in JSON, and out of the chat in a terminal."""

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.hung import HUNG
from tests.usual import typed

REPO = Path(__file__).parents[2]
STAY = {"on": "2025-03-05", "care": "inpatient", "place": "prefecture", "designated": True, "referral": "primary_care"}
SITUATION = {"residence": "yanbian", "household": "dibao", "treatments": [STAY | {"self_paid": "8000"}]}
SAID = typed()


def medaid(*words: str, typed: bytes, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    environment = os.environ | {"PYTHONPATH": str(REPO), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "cli", *words]
    return subprocess.run(command, input=typed, cwd=folder, env=environment, capture_output=True, timeout=HUNG)


@pytest.mark.parametrize(("language", "amounts"), [("zh", ["5,600元"]), ("ko", ["5,600元", "5,600원"])])
def test_a_situation_in_and_its_paper_out(language: str, amounts: list[str], tmp_path: Path):
    done = medaid("summary", "--lang", language, typed=json.dumps(SITUATION).encode(), folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    words = "".join(page.extract_text() for page in PdfReader(BytesIO(done.stdout)).pages)
    assert all(amount in words for amount in amounts)


def test_a_wrong_situation_gives_its_errors_and_no_paper(tmp_path: Path):
    done = medaid("summary", typed=b'{"residence": "moon"}', folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert {"residence", "household"} <= {error["field"] for error in json.loads(done.stderr)["errors"]}
    assert medaid("summary", typed=b"no json", folder=tmp_path).returncode == 1


@pytest.mark.far
def test_the_chat_offers_the_paper_and_writes_a_new_file_each_time(tmp_path: Path):
    typed = "\n".join([*SAID, "/pdf", "/PDF", ""]).encode()
    done = medaid("chat", "--lang", "ko", typed=typed, folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "/pdf" in done.stdout.decode()
    assert done.stdout.decode().rstrip().split("\n")[-1].startswith("여기서 마칩니다. 보관한 PDF파일밖에는")
    first, second = sorted(tmp_path.glob("*.pdf"), key=lambda path: len(path.name))
    assert first.name.startswith("자체확인-20")
    assert [path.stat().st_mode & 0o777 for path in (first, second)] == [0o600, 0o600]
    assert first.name in done.stdout.decode() and second.name in done.stdout.decode()
    assert "5,600원" in "".join(page.extract_text() for page in PdfReader(first).pages)


@pytest.mark.far
def test_the_chat_says_so_where_the_file_cannot_be_written(tmp_path: Path):
    program = (
        "import sys; from datetime import date; from bot.terminal import run\n"
        "def full(*_): raise OSError(28, 'No space left on device')\n"
        "run('zh', date(2025, 6, 1), sys.stdin, sys.stdout, write_paper=full)"
    )
    typed = "\n".join([*SAID, "/pdf", ""]).encode()
    environment = os.environ | {"PYTHONPATH": str(REPO), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], input=typed, cwd=tmp_path, env=environment, capture_output=True, timeout=HUNG
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "No space left on device" in done.stdout.decode()
    assert "您填的内容没有留下" in done.stdout.decode() and "除了您存的" not in done.stdout.decode()


@pytest.mark.far
def test_before_the_result_there_is_no_paper(tmp_path: Path):
    done = medaid("chat", "--lang", "zh", typed=b"1\n/pdf\n", folder=tmp_path)
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []
