"""A year of several treatments for the template: a drawn line, its words, and the table."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from summary.ledger import Row, Span, YearTable
from summary.line import Line
from summary.paper.paper import Paper
from summary.year import DRAWN, HEADS, year_amount, year_before, year_line, year_sum

Said = Callable[[Line], list[str]]
"""A line in the languages of the paper."""

_APART = 0.045
"""Marks nearer to each other than this share of the line stand as one."""
_NAMED = (1, 4, 7, 10)
"""Months that are named under the line."""


def years(paper: Paper, told: Mapping[int, list[Line]], said: Said) -> list[dict[str, Any]]:
    """Every year as the template takes it. `told`: what was told of each treatment alone, by its number; for the clerk,
    so in Chinese."""
    return [_year(paper, table, told, said) for table in paper.years]


def _year(paper: Paper, table: YearTable, told: Mapping[int, list[Line]], said: Said) -> dict[str, Any]:
    columns = [name for name in HEADS if _says_something(table, name)]
    row_words = [_cells(row, said) for row in table.rows]
    total = _total(table, said)
    return {
        "title": said(Line("sheet.year", {"year": str(table.year)})),
        "marks": list(_marks(table)),
        "bar": list(_bar(table)),
        "months": [{"at": (month - 1) / 12, "name": paper.languages[0].month(month)} for month in _NAMED],
        "words": [said(line) for line in (*year_line(table), *year_before(table))],
        "head": [said(Line(HEADS[name])) for name in columns],
        "rows": [
            {
                "cells": [cells[name] for name in columns],
                "notes": [said(event) for event in _events(row)],
                "told": [said(line)[0] for line in told.get(row.number, ())],
            }
            for row, cells in zip(table.rows, row_words, strict=True)
        ],
        "total": [total.get(name, []) for name in columns],
        "beside": [said(line) for line in year_sum(table)],
    }


def _says_something(table: YearTable, name: str) -> bool:
    """Whether a column is not the same all the way down as another one, or empty."""
    if name == "counted":
        return any(row.counted != row.own for row in table.rows)
    if name == "deductible_left":
        return any(row.deductible_left for row in table.rows)
    return name != "limit_left" or any(row.limit_left is not None for row in table.rows)


def _cells(row: Row, said: Said) -> dict[str, list[str]]:
    lefts = {name: getattr(row, name) for name in ("deductible_left", "limit_left")}
    return {
        "day": said(Line("sheet.row", {"number": str(row.number), "day": row.day})),
        "what": said(Line(f"ledger.care.{row.care}")),
        "own": _amount(row.own, said),
        "counted": _amount(row.counted, said),
        "aid": _amount(row.aid, said),
        **{name: _amount((0, None) if left is None else (left, left), said) for name, left in lefts.items()},
    }


def _total(table: YearTable, said: Said) -> dict[str, list[str]]:
    return {"day": said(Line("sheet.sum")), "own": _amount(table.own, said), "aid": _amount(table.aid, said)}


def _amount(span: Span, said: Said) -> list[str]:
    """In figures alone, the same in every language; in words where there is no most."""
    least, most = span
    if most is None:
        return said(year_amount(span))
    return [_yuan(least) if least == most else f"{_yuan(least)}–{_yuan(most)}"]


def _yuan(fen: int) -> str:
    yuan, rest = divmod(fen, 100)
    return f"{yuan:,}.{rest:02}" if rest else f"{yuan:,}"


def _events(row: Row) -> Iterator[Line]:
    """What happened with a treatment; its status stands among what was told of it."""
    return (event for event in row.events if event.id not in DRAWN and event.id != "ledger.household")


def _marks(table: YearTable) -> Iterator[dict[str, Any]]:
    """The treatments over the line, those close to each other as one."""
    near: list[tuple[float, str]] = []
    for mark in (mark for mark in table.marks if mark.kind == "treatment"):
        if near and mark.at - near[-1][0] < _APART:
            near[-1] = (near[-1][0], f"{near[-1][1]},{mark.number}")
        else:
            near.append((mark.at, str(mark.number)))
    yield from ({"at": at, "label": label} for at, label in near)


def _bar(table: YearTable) -> Iterator[dict[str, Any]]:
    """The year from end to end: one's own until the deductible is full, aid until the limit is, then nothing more."""
    at = {mark.kind: mark.at for mark in reversed(table.marks)}
    known = table.limit is not None and all(row.limit_left is not None for row in table.rows)
    begins = at.get("deductible", 0.0 if not table.rows[-1].deductible_left else 1.0) if known else 1.0
    ends = max(begins, at.get("limit", 1.0))
    parts = (("own", begins), ("aid", ends - begins), ("used", 1 - ends))
    yield from ({"kind": kind, "share": share} for kind, share in parts if share > 0)
