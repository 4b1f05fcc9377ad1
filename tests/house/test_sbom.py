"""The bill of materials names every package that is installed to serve, as it is locked: version and hashes."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hung import HUNG

pytestmark = pytest.mark.far

ROOT = Path(__file__).parents[2]
LOCKED = re.compile(r"^([\w.-]+)==([^\s;\\]+)((?:.*\\\n)*.*)", re.MULTILINE)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def locked() -> dict[tuple[str, str], set[str]]:
    """Every package of the locked list with its version: the hashes of its files."""
    text = (ROOT / "requirements" / "base.txt").read_text(encoding="utf-8")
    return {(name, version): set(HASH.findall(rest)) for name, version, rest in LOCKED.findall(text)}


def recipe(target: str) -> str:
    """The lines of the Makefile that make a target."""
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return found[1]


def made(folder: Path) -> dict:
    """What the recipe of `make sbom` makes, with the tool that `make test` installs."""
    (folder / "Makefile").write_text(f"BIN := {Path(sys.executable).parent}\nsbom:\n{recipe('sbom')}")
    for name in ("pyproject.toml", "requirements"):
        (folder / name).symlink_to(ROOT / name)
    subprocess.run(["make", "sbom"], cwd=folder, check=True, capture_output=True, timeout=HUNG)
    return json.loads((folder / "dist" / "medaid.cdx.json").read_text(encoding="utf-8"))


def test_it_names_every_package_with_its_version_and_hashes(tmp_path: Path) -> None:
    bill, pinned = made(tmp_path), locked()
    assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.6"
    assert bill["metadata"]["component"]["name"] == "medaid"
    named = {
        (each["name"], each["version"]): {
            one["content"] for place in each["externalReferences"] for one in place.get("hashes", ())
        }
        for each in bill["components"]
    }
    assert len(pinned) > 40 and all(pinned.values())
    assert named == pinned
