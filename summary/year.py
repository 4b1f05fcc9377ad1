"""The year of several treatments in words: what a drawn line shows, then one line a treatment, then the sum."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from calculator import Earlier
from summary.case import Case
from summary.ledger import USED_UP, Row, Span, YearTable, ledger
from summary.line import Line

DRAWN = ("ledger.deductible_full", "ledger.limit_reached", "ledger.top_up")
"""Events that the line tells already."""

COLUMNS = ("day", "what", "own", "counted", "aid", "deductible_left", "limit_left")
HEADS = {each: f"ledger.head.{each}" for each in COLUMNS}
"""The columns of the table, and what stands over each."""


def year(case: Case) -> list[Line]:
    """Every year of several treatments; nothing of one."""
    tables = ledger(case)
    lines: list[Line] = []
    for table in tables:
        if len(tables) > 1:
            lines.append(Line("ledger.year", {"year": str(table.year)}))
        lines += [*year_line(table), *year_before(table)]
        for row in table.rows:
            lines.append(_row(row))
            lines += [replace(event, kind="detail") for event in row.events if event.id not in DRAWN]
        lines += [_total(table), *year_sum(table)]
    return lines


def year_line(table: YearTable) -> Iterator[Line]:
    """What the drawn line of a year shows: where the deductible was full, where the limit, when the top-up."""
    last, deductible = table.rows[-1], table.deductible
    if full := _at(table, "ledger.deductible_full"):
        yield Line("ledger.line.deductible", {**_when(full), **_given(full, "ledger.deductible_full")})
    elif deductible and last.deductible_left is not None:
        left = last.deductible_left
        end = ".left" if left else ".full"
        yield Line(f"ledger.line.deductible{end}", {"deductible": deductible, **({"left": left} if left else {})})
    if reached := _at(table, "ledger.limit_reached"):
        yield Line("ledger.line.limit", {**_when(reached), **_given(reached, "ledger.limit_reached")})
    elif used_up := _at(table, *USED_UP):
        given = _given(used_up, *USED_UP)
        yield Line("ledger.line.limit.before", {**given, "number": str(used_up.number)})
    elif table.limit and last.limit_left is not None:
        yield Line("ledger.line.limit.left", {"limit": table.limit, "left": last.limit_left})
    if table.by_reading and (last.limit_left is not None or last.deductible_left is not None):
        yield Line("ledger.line.reading")
    if due := _at(table, "ledger.top_up"):
        yield Line("ledger.line.top_up", {"top_up": table.top_up[0], **_when(due)})


def year_before(table: YearTable) -> Iterator[Line]:
    """What was told to have come before the treatments of a year, which is in none of them."""
    earlier = table.earlier
    if not isinstance(earlier, Earlier):
        yield Line("ledger.earlier.unsure")
    elif earlier.self_paid or earlier.aid:
        yield Line("ledger.earlier", {"self_paid": earlier.self_paid, "aid": earlier.aid})


def year_sum(table: YearTable) -> Iterator[Line]:
    """Beside the sum: that the rows do not come to it, where they do not."""
    if not table.adds_up:
        yield Line("ledger.apart", kind="detail")


def year_head() -> tuple[Line, ...]:
    """The columns of the table of a year."""
    return tuple(Line(id) for id in HEADS.values())


def year_cells(row: Row) -> tuple[Line, ...]:
    """A row of the table, by its columns."""
    return (
        Line("ledger.day", {"day": row.day}),
        Line(f"ledger.care.{row.care}"),
        *(year_amount(each) for each in (row.own, row.counted, row.aid)),
        *(year_amount((0, None) if left is None else (left, left)) for left in (row.deductible_left, row.limit_left)),
    )


def year_amount(span: Span) -> Line:
    """An amount as a cell of the table holds it."""
    least, most = span
    if most is not None:
        return Line("ledger.amount", {"amount": (least, most)})
    return Line("ledger.amount.from", {"least": least}) if least else Line("ledger.amount.open")


def _at(table: YearTable, *events: str) -> Row | None:
    return next((row for row in table.rows if any(each.id in events for each in row.events)), None)


def _given(row: Row, *events: str) -> Mapping[str, object]:
    """What an event of a row was given: the line of the class at that time."""
    return next(each.given for each in row.events if each.id in events)


def _when(row: Row) -> dict[str, object]:
    return {"number": str(row.number), "day": row.day}


def _row(row: Row) -> Line:
    end, given = _known(row.own, row.aid)
    return Line(f"ledger.row{end}", {**_when(row), "care": f"ledger.care.{row.care}", **given})


def _total(table: YearTable) -> Line:
    end, given = _known(table.own, table.aid)
    return Line(f"ledger.total{end}", {"year": str(table.year), "count": str(len(table.rows)), **given})


def _known(own: Span, aid: Span) -> tuple[str, dict[str, object]]:
    """How a sentence with an own share and its aid ends its id, and what it is given, as far as each is known."""
    least, most = own
    given: dict[str, object] = {"own": own} if most is not None else {"least": least} if least else {}
    end = "" if most is not None else ".from" if least else ".unknown"
    return (f"{end}.no_aid", given) if aid[1] is None else (end, {**given, "aid": aid})
