"""The rooms of the house as they stand on the disk, and what no check would see: `python -m tests.house.rooms`.

Style and types look at every file, the catalogs' tests at every room found here; the arrows need a place for each.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NO_ROOM = ("tests", "mutants", "build", "data", "dist")
"""What may hold Python and is no part of the product."""


def rooms(root: Path = ROOT) -> list[str]:
    """Every folder of the product, by name: it holds Python, itself or deeper."""
    folders = (path for path in sorted(root.iterdir()) if path.is_dir() and path.name.isidentifier())
    return [path.name for path in folders if path.name not in NO_ROOM and any(path.rglob("*.py"))]


def modules(root: Path = ROOT) -> list[str]:
    """Every module of the product that stands in no room."""
    return sorted(path.stem for path in root.glob("*.py"))


def unseen(root: Path = ROOT) -> Iterator[str]:
    """A sentence for each folder that the check of the arrows would not see."""
    with (root / "pyproject.toml").open("rb") as file:
        importlinter = tomllib.load(file)["tool"]["importlinter"]
    known = importlinter["root_packages"]
    layers = [
        room for each in importlinter["contracts"] for layer in each.get("layers", ()) for room in layer.split(" | ")
    ]
    for room in rooms(root):
        for folder in sorted({path.parent for path in (root / room).rglob("*.py")}):
            if not (folder / "__init__.py").exists():
                yield f"{folder.relative_to(root)}/ holds Python and needs an __init__.py."
        if room not in known:
            yield f"{room}/ is missing from root_packages in [tool.importlinter] of pyproject.toml."
        if room not in layers:
            yield f"{room}/ is in no layer: give it one in the contracts of [tool.importlinter] in pyproject.toml."


if __name__ == "__main__":
    sys.exit("\n".join(unseen()) or 0)
