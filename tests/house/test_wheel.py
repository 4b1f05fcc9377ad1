"""The wheel: built from a copy of the checkout, installed apart from it, used in an empty folder."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.far

ROOT = Path(__file__).parents[2]
NOT_THE_PRODUCT = ("build", "data", "dist", "docs", "mutants", "requirements", "tests")
STAY = {"on": "2025-03-05", "care": "inpatient", "place": "prefecture", "designated": True, "referral": "primary_care"}
SITUATION = {"residence": "yanbian", "household": "dibao", "treatments": [STAY | {"self_paid": "8000"}]}
LINE = json.dumps(SITUATION).encode()


def is_copied(path: Path) -> bool:
    """Whether a file belongs to a checkout: caches, environments and what builds leave behind do not."""
    return not any(part.startswith(".") or part == "__pycache__" or part.endswith(".egg-info") for part in path.parts)


def shipped_files() -> set[str]:
    """Every file of the rooms, as the disk has them: code and what it reads; a README is for who reads the code."""
    rooms = [path.parent for path in ROOT.glob("*/__init__.py") if is_copied(path.relative_to(ROOT))]
    found = (path.relative_to(ROOT) for room in rooms for path in room.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if is_copied(path) and path.suffix not in (".md", ".pyc")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy, out = tmp_path_factory.mktemp("wheel") / "checkout", tmp_path_factory.mktemp("out")

    def left_out(folder: str, names: list[str]) -> list[str]:
        at_the_top = Path(folder) == ROOT
        return [name for name in names if not is_copied(Path(name)) or (at_the_top and name in ("data", "mutants"))]

    shutil.copytree(ROOT, copy, ignore=left_out)
    build = f"from setuptools.build_meta import build_wheel; build_wheel({str(out)!r})"
    done = subprocess.run([sys.executable, "-c", build], cwd=copy, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def medaid(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command as the wheel installs it; what it depends on is lent by the environment of the tests."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel]
    subprocess.run([*install, "--disable-pip-version-check"], check=True, capture_output=True, timeout=120)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    # A path that a .pth file lends comes last, and the .pth files in it, which lead to the checkout, are not read.
    lent = home / "lib" / version / "site-packages" / "of_the_tests.pth"
    lent.write_text(sysconfig.get_path("purelib") + "\n" + sysconfig.get_path("platlib") + "\n")
    return home / "bin" / "medaid"


def environment(folder: Path) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MEDAID_", "PYTHON"))}
    return clean | {"MEDAID_DATA": str(folder / "data"), "MEDAID_PORT": "0", "PYTHONUNBUFFERED": "1"}


def run(medaid: Path, *words: str, folder: Path, typed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [medaid, *words]
    return subprocess.run(command, cwd=folder, env=environment(folder), input=typed, capture_output=True, timeout=120)


@pytest.fixture
def address(medaid: Path, tmp_path: Path) -> Iterator[str]:
    """Where the installed command serves."""
    command, clean = [medaid, "serve"], environment(tmp_path)
    with subprocess.Popen(command, cwd=tmp_path, env=clean, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield process.stdout.readline().split()[-1]
        process.kill()


def test_every_file_of_the_rooms_is_shipped_and_no_test(wheel: Path) -> None:
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert shipped_files() | {"cli.py", "logs.py", "settings.py"} == names
    assert not [name for name in names if name.split("/")[0] in NOT_THE_PRODUCT]


def test_the_rooms_come_from_the_wheel_and_not_from_the_checkout(medaid: Path, tmp_path: Path) -> None:
    rooms = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))
    program = f"import cli, settings, {', '.join(rooms)}; print(*[each.__file__ for each in ({', '.join(rooms)}, cli)])"
    python = medaid.with_name("python")
    done = subprocess.run(
        [python, "-c", program], cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True
    )
    assert len(done.stdout.split()) == len(rooms) + 1, done.stderr
    assert all(Path(file).is_relative_to(medaid.parents[1]) for file in done.stdout.split())


def test_it_says_its_version_which_stands_in_one_place(medaid: Path, tmp_path: Path) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert run(medaid, "--version", folder=tmp_path).stdout.decode() == f"medaid {version}\n"
    heads = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert next(head for head in heads if head != "Unreleased") == version


def test_it_estimates(medaid: Path, tmp_path: Path) -> None:
    done = run(medaid, "estimate", folder=tmp_path, typed=LINE + b"\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["years"][0]["year"] == 2025


def test_it_serves_a_page(address: str) -> None:
    with urllib.request.urlopen(address, timeout=30) as page:
        assert page.status == 200
        assert "医疗救助" in page.read().decode()
    with urllib.request.urlopen(address + "/guide", timeout=30) as page:
        assert page.status == 200


def test_it_draws_the_paper(medaid: Path, tmp_path: Path) -> None:
    done = run(medaid, "summary", "--lang", "ko", folder=tmp_path, typed=LINE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [], "nothing is left in the folder"
