"""The example of docs/operations.md, and files made from it."""

from datetime import date
from pathlib import Path

from offices import Directory
from offices.table import COLUMNS, table

TODAY = date(2026, 11, 25)
EXAMPLE = (Path(__file__).parent / "example.csv").read_bytes()
HEADER = ",".join(COLUMNS)
ROW = {
    "county": "yanji",
    "kind": "medical_insurance",
    "name": "示例窗口",
    "address": "示例路0号",
    "telephone": "0433-0000000",
    "checked": "2026-11-01",
}
"""An office with what most will have."""


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def file(*rows: dict[str, str]) -> bytes:
    """A file of these rows, each cell in quotation marks."""
    lines = [HEADER, *(",".join(quoted(row.get(column, "")) for column in COLUMNS) for row in rows)]
    return "\r\n".join([*lines, ""]).encode()


def example() -> Directory:
    return Directory(table(EXAMPLE, TODAY).offices)
