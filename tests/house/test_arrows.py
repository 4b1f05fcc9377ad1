"""Which room may import which; the arrows between the rooms are contracts in pyproject.toml."""

import subprocess
import sys
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[2]
DOOR = "calculator.interface"


def test_the_arrows_between_the_rooms_hold() -> None:
    lint = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert lint.returncode == 0, lint.stdout


def test_the_calculator_needs_the_standard_library_alone_but_for_its_json_door() -> None:
    graph = grimp.build_graph("calculator", include_external_packages=True, cache_dir=None)
    inside = {name for name in graph.modules if name.split(".")[0] == "calculator"}
    rules = {name for name in inside if name != DOOR and not name.startswith(DOOR + ".")}
    assert "calculator.money" in rules
    foreign = {
        f"{name} imports {imported}"
        for name in rules
        for imported in graph.find_modules_directly_imported_by(name)
        if imported not in rules and imported.split(".")[0] not in sys.stdlib_module_names
    }
    assert foreign == set()
