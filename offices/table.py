"""The operator's file: CSV in, offices out, or every mistake in it by row and column.

Nothing is guessed and nothing is changed: a cell that would have to be is refused, and then the whole file is.
"""

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from io import StringIO
from typing import Any, Final, NamedTuple

from offices.damage import damage
from offices.office import COUNTIES, KINDS, Office

COLUMNS: Final = tuple(field.name for field in fields(Office))
"""The header of the file."""

MOST_BYTES: Final = 1024 * 1024
MOST_ROWS: Final = 1000
"""Down to the last one that is not empty."""
MOST_IN_A_COUNTY: Final = 30
"""More would not be read by a resident, nor fit a page."""
MOST_TOLD: Final = 100
"""How many mistakes are told one by one."""

_MOST_SIGNS: Final = {"name": 60, "address": 120, "hours": 120, "telephone": 60, "note": 200}
_NEEDED: Final = ("county", "kind", "name", "checked")

_COUNTY: Final = {word: id for id, name in COUNTIES.items() for word in (id, name, name[:-1])}
_KIND: Final = {word: id for id, name in KINDS.items() for word in (id, name)}
_CHOSEN: Final = {"county": _COUNTY, "kind": _KIND}

_FORMULA: Final = re.compile(r"\s*[=+@＝＋＠\-－]")
"""What a spreadsheet might run when the file is opened there again."""
_ABROAD: Final = re.compile(r"[+＋][0-9０-９][0-9０-９ \u3000()（）\-－转]*")
"""A telephone number that begins with the country's code."""
_DIGIT: Final = re.compile(r"[0-9０-９]")
_DAY: Final = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})")
_NOT_PRINTED: Final = re.compile(
    r"[^ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2026\u2103\u2460-\u24ff"
    r"\u3000-\u301f\u3400-\u4db5\u4e00-\u9fef\uac00-\ud7a3\uff01-\uff5e]"
)
"""Signs that the font of the paper lacks, and those that nobody sees: with one of them no sheet could be drawn."""


class Mistake(NamedTuple):
    """What is wrong where. `row` as a spreadsheet counts, the header being 1; `column` "" where it is the whole row."""

    row: int
    column: str
    what: str
    """What was found, and what is accepted."""

    def __str__(self) -> str:
        return f"row {self.row}, {self.column}: {self.what}" if self.column else f"row {self.row}: {self.what}"


class Refused(Exception):
    """The file cannot be imported. `more`: mistakes beyond those that are told."""

    def __init__(self, mistakes: list[Mistake], more: int = 0) -> None:
        super().__init__(*map(str, mistakes))
        self.mistakes = mistakes
        self.more = more


@dataclass(frozen=True, slots=True)
class Table:
    """What a file holds. `encoding`: as what its bytes were read."""

    offices: tuple[Office, ...]
    encoding: str


def table(content: bytes, today: date) -> Table:
    """The offices of a file of at most `MOST_BYTES` bytes. Raises Refused with every mistake."""
    text, encoding = _decoded(content)
    mistakes: list[Mistake] = []
    offices: list[Office] = []
    more = 0
    seen: dict[tuple[str, str, str], int] = {}
    in_county: Counter[str] = Counter()
    for row, cells in _rows(text):
        if isinstance(cells, Mistake):
            mistakes.append(cells)
            break
        found = list(_mistakes(row, cells, today))
        if not found:
            office = _office(cells)
            offices.append(office)
            in_county[office.county] += 1
            found += _twice(row, office, seen)
            if in_county[office.county] == MOST_IN_A_COUNTY + 1:
                what = f"more than {MOST_IN_A_COUNTY} offices of {office.county}; choose those that residents need"
                found.append(Mistake(row, "county", what))
        room = MOST_TOLD - len(mistakes)
        mistakes += found[:room]
        more += len(found[room:])
    if not mistakes and not offices:
        mistakes.append(Mistake(2, "", "there is no office below the header"))
    if mistakes:
        raise Refused(mistakes, more)
    return Table(tuple(offices), encoding)


def _decoded(content: bytes) -> tuple[str, str]:
    if len(content) > MOST_BYTES:
        raise Refused([Mistake(1, "", f"the file is larger than {MOST_BYTES:,} bytes")])
    if content[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):
        raise Refused([Mistake(1, "", "the file is a workbook; save it as CSV UTF-8")])
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Refused([Mistake(1, "", "the file is UTF-16; save it as CSV UTF-8")])
    row = 1
    for encoding in ("UTF-8", "GB18030"):
        try:
            return content.decode(encoding).removeprefix("\ufeff"), encoding
        except UnicodeDecodeError as error:
            row = max(row, content.count(b"\n", 0, error.start) + 1)  # by the one that came further
    raise Refused([Mistake(row, "", "neither UTF-8 nor GB18030; save the file as CSV UTF-8")])


def _rows(text: str) -> Iterator[tuple[int, list[str] | Mistake]]:
    """The rows below the header that are not empty; a mistake after which nothing can be read ends them."""
    rows = enumerate(csv.reader(StringIO(text, newline=""), strict=True), 1)
    row = 0
    try:
        for row, cells in rows:
            if row == 1:
                if difference := _header_difference(_without_empty_end(cells)):
                    yield row, Mistake(row, "", f"the header is wrong: {difference}; it must be {','.join(COLUMNS)}")
            elif not any(map(str.strip, cells)):
                continue  # as a spreadsheet leaves them, also below the last office
            elif row > MOST_ROWS:
                yield row, Mistake(row, "", f"more than {MOST_ROWS:,} rows, empty ones between them counted")
            else:
                yield row, _without_empty_end(cells)
        if row == 0:
            yield 1, Mistake(1, "", f"the file is empty; its header must be {','.join(COLUMNS)}")
    except csv.Error as error:
        yield row + 1, Mistake(row + 1, "", f"no CSV ({error}); see the quotation marks")


def _without_empty_end(cells: list[str]) -> list[str]:
    """The cells without the empty ones that stand beyond our columns."""
    last = max((number for number, cell in enumerate(cells, 1) if cell.strip()), default=0)
    return cells[: max(last, len(COLUMNS))]


def _header_difference(cells: list[str]) -> str:
    """All that is missing and all that is too much; "" where the header is ours."""
    if cells == list(COLUMNS):
        return ""
    if other := next((sign for sign in ";\t" if ",".join(COLUMNS) == cells[0].replace(sign, ",")), ""):
        return f"its cells are separated by {other!r}, not by commas"
    missing = [column for column in COLUMNS if column not in cells]
    left = Counter(COLUMNS)
    too_much: list[str] = []
    for number, cell in enumerate(cells, 1):
        if left[cell] > 0:
            left[cell] -= 1
        elif len(too_much) < MOST_TOLD:
            too_much.append(f"{_shown(cell)} (cell {number})")
    if not missing and not too_much:
        return "all columns are there, in another order"
    found = (("missing", missing), ("too much", too_much))
    return "; ".join(f"{what}: {', '.join(names)}" for what, names in found if names)


def _mistakes(row: int, cells: list[str], today: date) -> Iterator[Mistake]:
    """What is wrong with one row by itself."""
    if len(cells) != len(COLUMNS):
        beyond = f"; {_shown(cells[-1])} stands beyond them" if len(cells) > len(COLUMNS) else ""
        yield Mistake(row, "", f"{len(cells)} cells; there must be {len(COLUMNS)}, as in the header{beyond}")
        return
    said = dict(zip(COLUMNS, cells, strict=True))
    for column, cell in said.items():
        what = _mistake(column, cell, today)
        if what:
            yield Mistake(row, column, what)
    if not said["address"].strip() and not said["telephone"].strip():
        yield Mistake(row, "address", "empty, and the telephone too; at least one of them is needed")


def _mistake(column: str, cell: str, today: date) -> str | None:
    if not cell.strip():
        return "empty; it is needed" if column in _NEEDED else "only spaces; leave it empty" if cell else None
    if column in _CHOSEN:
        words = _CHOSEN[column]
        return None if cell in words else f"{_shown(cell)} is none; accepted: {', '.join(words)}"
    if column == "checked":
        return _wrong_day(cell, today)
    most = _MOST_SIGNS[column.removesuffix("_ko")]
    if len(cell) > most:
        return f"{len(cell):,} signs; at most {most}"
    if odd := _NOT_PRINTED.search(cell):
        return f"{_shown(cell)} has the sign U+{ord(odd[0]):04X}, which cannot be printed"
    if spoilt := damage(column, cell):
        return f"{_shown(cell)} {spoilt}"
    if _FORMULA.match(cell) and not (column == "telephone" and _ABROAD.fullmatch(cell)):
        accepted = (
            "only a telephone number may begin with +, followed by digits" if "+" in cell[:1] else "begin otherwise"
        )
        return f"{_shown(cell)} begins as a formula does; {accepted}"
    if column == "telephone" and len(_DIGIT.findall(cell)) < 3:
        return f"{_shown(cell)} is no telephone number; at least three digits are needed"
    return None


def _wrong_day(cell: str, today: date) -> str | None:
    accepted = f"accepted: the day the office was last checked, such as {today.isoformat()}, not after it"
    try:
        return None if _day(cell) <= today else f"{_shown(cell)} lies ahead; {accepted}"
    except ValueError:
        return f"{_shown(cell)} is no day; {accepted}"


def _day(cell: str) -> date:
    """A day as a spreadsheet may write it: 2026-11-25 or 2026/11/25. Raises ValueError."""
    parts = _DAY.fullmatch(cell)
    if parts is None:
        raise ValueError("no day")
    return date(*map(int, parts.groups()))


def _office(cells: list[str]) -> Office:
    said: dict[str, Any] = dict(zip(COLUMNS, cells, strict=True))
    canonical = {"county": _COUNTY[said["county"]], "kind": _KIND[said["kind"]], "checked": _day(said["checked"])}
    return Office(**said | canonical)


def _twice(row: int, office: Office, seen: dict[tuple[str, str, str], int]) -> Iterator[Mistake]:
    """The same office again, whatever the width of its signs and the spaces between them."""
    name = re.sub(r"\s", "", unicodedata.normalize("NFKC", office.name)).casefold()
    first = seen.setdefault((office.county, office.kind, name), row)
    if first != row:
        yield Mistake(row, "name", f"{_shown(office.name)} is the office of row {first} again")


def _shown(cell: str) -> str:
    """A cell as it can be printed anywhere."""
    return repr(cell if len(cell) <= 40 else cell[:40] + "…")
