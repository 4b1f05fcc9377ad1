"""What every file of the product obeys beside ruff and mypy."""

import ast
from functools import cache
from pathlib import Path

from tests.house.rooms import ROOT, modules, rooms

LONGEST = 40
"""Lines of a function."""
MOST_POSITIONAL = 5
"""Parameters that can be told by their place only, `self` aside."""

FILES = [path for folder in rooms() for path in sorted((ROOT / folder).rglob("*.py"))] + [
    ROOT / f"{name}.py" for name in modules()
]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def functions() -> list[tuple[Path, Function]]:
    return [
        (path.relative_to(ROOT), node)
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, Function)
    ]


def test_no_function_is_longer_than_forty_lines():
    assert len(functions()) > 500
    lengths = {f"{path}: {each.name}": (each.end_lineno or 0) - each.lineno + 1 for path, each in functions()}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_function_takes_a_row_of_parameters_by_their_place():
    rows = {}
    for path, each in functions():
        named = [parameter.arg for parameter in (*each.args.posonlyargs, *each.args.args)]
        named = [name for name in named if name not in ("self", "cls")]
        if len(named) > MOST_POSITIONAL:
            rows[f"{path}: {each.name}"] = named
    assert rows == {}


def test_no_truth_values_are_told_by_their_place():
    """The commands are called by click, which names what it hands over."""
    rows = {}
    for path, each in functions():
        told = [(arg.arg, arg.annotation) for arg in each.args.args]
        truths = [name for name, kind in told if isinstance(kind, ast.Name) and kind.id == "bool"]
        if len(truths) > 1 and path != Path("cli.py"):
            rows[f"{path}: {each.name}"] = truths
    assert rows == {}
