"""A year of several treatments as it is shown: a line of the aid so far over the months, and a row for each."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate
from typing import Final, NamedTuple

from markupsafe import Markup

import summary
from locales import Language
from summary import YearTable
from summary.year import year_amount, year_before, year_cells, year_line, year_sum
from web.outcome import sentence

_WIDE, _HIGH = 1000, 100
"""The picture, in units that are stretched to the page."""
_ROOM = 6
"""Above the highest line and under nothing, so that no dot is cut."""
_QUARTERS: Final = (1, 4, 7, 10)
"""The months that are named under it."""


class Row(NamedTuple):
    """One treatment as it counts; what is not known of it is said so."""

    number: int
    day: str
    what: str
    own: str
    counted: str
    aid: str
    left: tuple[tuple[str, str], ...]
    """What is left of the deductible and of the limit after it, with its label."""
    events: tuple[Markup, ...]


class Picture(NamedTuple):
    """The aid so far, as a line over the year: in units of the picture, as paths."""

    least: str
    most: str
    """Where more is possible; else "" """
    dots: str
    reached: str
    """The dots of treatments with which something was reached."""
    limit: float | None
    """How high the year's limit stands; None where it changed within the year, or is not known."""
    named: str
    """Its name and amount."""
    months: tuple[tuple[float, str], ...]
    """Where each named month begins, in percent, and its name."""


class Year(NamedTuple):
    """A calendar year."""

    year: int
    picture: Picture
    words: tuple[Markup, ...]
    """The same as the picture, in sentences."""
    rows: tuple[Row, ...]
    own: str
    aid: str
    beside: tuple[Markup, ...]
    """What is said beside the sum."""


def years(tables: Iterable[YearTable], language: Language, *, other: bool) -> list[Year]:
    """The years in one language. `other`: in the wording for someone else."""
    return [
        Year(
            year=table.year,
            picture=_picture(table, language),
            words=tuple(sentence(line, language, other=other) for line in (*year_line(table), *year_before(table))),
            rows=tuple(_row(each, language, other=other) for each in table.rows),
            own=_amount(table.own, language),
            aid=_amount(table.aid, language),
            beside=tuple(sentence(line, language, other=other) for line in year_sum(table)),
        )
        for table in tables
    ]


def _row(row: summary.Row, language: Language, *, other: bool) -> Row:
    day, care, own, counted, aid, *_ = (language.text(cell.id, **cell.given) for cell in year_cells(row))
    place = [language.text(f"choice.place_undesignated.{row.place}")] if row.place else []
    left = (("deductible_left", row.deductible_left or None), ("limit_left", row.limit_left))
    return Row(
        number=row.number,
        day=day,
        what=language.text("as_first.between").join([care, *place]),
        own=own,
        counted=counted,
        aid=aid,
        left=tuple((language.text(f"ledger.head.{id}"), language.money(fen)) for id, fen in left if fen is not None),
        events=tuple(sentence(line, language, other=other) for line in row.events),
    )


def _amount(span: tuple[int, int | None], language: Language) -> str:
    line = year_amount(span)
    return language.text(line.id, **line.given)


def _picture(table: YearTable, language: Language) -> Picture:
    least, most = (_so_far(table, end) for end in (0, 1))
    open_end = any(each.aid[1] is None for each in table.rows)
    paid = max(least[-1], most[-1], 1)
    limit = table.limit if table.limit and table.limit >= paid else None
    top = limit or paid
    at = [round(_WIDE * each.at) for each in table.marks if each.kind == "treatment"]
    heights = [[_height(fen, top) for fen in sums] for sums in (least, most)]
    reached = {mark.number for mark in table.marks if mark.kind != "treatment"}
    points = list(zip(at, heights[0], (each.number in reached for each in table.rows), strict=True))
    return Picture(
        least=_stepped(at, heights[0]),
        most="" if least == most or open_end else _stepped(at, heights[1]),
        dots=_dots((x, y) for x, y, special in points if not special),
        reached=_dots((x, y) for x, y, special in points if special),
        limit=_height(limit, top) if limit else None,
        named=language.text("year.limit", limit=limit) if limit else "",
        months=tuple(_months(table.year, language)),
    )


def _so_far(table: YearTable, end: int) -> list[int]:
    """The aid after each treatment, at one end; never more than that of the whole year."""
    most = table.aid[1]
    sums = accumulate(each.aid[end] or 0 for each in table.rows)
    return [each if most is None else min(each, most) for each in sums]


def _height(fen: int, top: int) -> float:
    """How far from above a sum stands."""
    return round(_HIGH - _ROOM - (_HIGH - 2 * _ROOM) * fen / top, 1)


def _stepped(at: Iterable[int], heights: Iterable[float]) -> str:
    """From nothing at the start of the year, up with each treatment, to the end of the year."""
    steps = "".join(f"H{x}V{y}" for x, y in zip(at, heights, strict=True))
    return f"M0 {_HIGH - _ROOM}{steps}H{_WIDE}"


def _dots(points: Iterable[tuple[int, float]]) -> str:
    return "".join(f"M{x} {y}h0" for x, y in points)


def _months(year: int, language: Language) -> Iterator[tuple[float, str]]:
    first, days = date(year, 1, 1), (date(year + 1, 1, 1) - date(year, 1, 1)).days
    for month in _QUARTERS:
        yield round(100 * (date(year, month, 1) - first).days / days, 1), language.month(month)
