"""A table of treatments in, their estimates out: CSV or Parquet, one treatment a row; docs/batch.md lists the columns.

The engine that reads, orders and writes goes to the disk where memory is short; what is computed is the JSON door's.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Final

import duckdb

from batch.person import COLUMNS, NEEDED, Row, answered
from batch.workers import in_order

FORMATS: Final = (".csv", ".parquet")
TOGETHER = 500
"""Rows that one worker takes at once, and what is left of the last one's person."""
MEMORY: Final = "256MB"
"""What the engine holds before it goes to the disk."""
OUT: Final[Mapping[str, str]] = {
    "row": "BIGINT",
    "key": "VARCHAR",
    "person": "VARCHAR",
    "on": "VARCHAR",
    "policy": "VARCHAR",
    "class": "TINYINT",
    "own_share": "DECIMAL(11,2)",
    "amount": "DECIMAL(11,2)",
    "low": "DECIMAL(11,2)",
    "high": "DECIMAL(11,2)",
    "status": "VARCHAR",
    "year_total": "DECIMAL(11,2)",
    "year_low": "DECIMAL(11,2)",
    "year_high": "DECIMAL(11,2)",
    "year_status": "VARCHAR",
    "notice": "VARCHAR",
    "readings": "VARCHAR",
    "error": "VARCHAR",
}
"""The columns of the answer: yuan, exact, as decimals; empty where there is no figure."""
_NEVER_EXACT = ("DOUBLE", "FLOAT")


class Unusable(ValueError):
    """The table cannot be read as one of treatments; says why in one sentence."""


def estimated(source: Path, target: Path, jobs: int) -> int:
    """Write the estimates of a table of treatments to `target`, in the order of `source`, and how many rows have an
    error in place of figures. Where it fails there is no new target. Raises Unusable, OSError, WorkerLost."""
    if source.resolve() == target.resolve():
        raise Unusable("the answers need a file of their own")
    beside = TemporaryDirectory(dir=target.resolve().parent, prefix=f".{target.name}.")
    with beside as folder, _engine(folder) as engine:
        answers, made = Path(folder, "answers.csv"), Path(folder, f"made{target.suffix}")
        with answers.open("w", encoding="utf-8", newline="") as file:
            wrong = _written(_rows(engine, source), jobs, file)
        _ordered(engine, answers, made)
        made.replace(target)
    return wrong


def _engine(folder: str) -> "closing[duckdb.DuckDBPyConnection]":
    return closing(
        duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": folder, "preserve_insertion_order": True})
    )


def _rows(engine: duckdb.DuckDBPyConnection, source: Path) -> Iterator[Row]:
    """Every row as text by column, with its number, those of one person together and in the order of their days."""
    read = "read_parquet(?)" if source.suffix == ".parquet" else "read_csv(?, header=true, all_varchar=true, delim=',')"
    try:
        found = engine.execute(f"DESCRIBE SELECT * FROM {read}", [str(source)]).fetchall()  # noqa: S608 - of ours
        types = {name: kind for name, kind, *_ in found}
        _check(types)
        texts = ", ".join(f'CAST("{name}" AS VARCHAR)' for name in types)
        numbered = f"SELECT row_number() OVER () AS number, * FROM {read}"  # noqa: S608 - names were checked
        order = 'CAST(person AS VARCHAR), CAST("on" AS VARCHAR), number'
        told = engine.execute(f"SELECT number, {texts} FROM ({numbered}) ORDER BY {order}", [str(source)])  # noqa: S608
        while some := told.fetchmany(10_000):
            for number, *values in some:
                yield number, {name: value for name, value in zip(types, values, strict=True) if value is not None}
    except duckdb.Error as error:
        raise Unusable(str(error).partition("\n")[0]) from None


def _check(types: Mapping[str, str]) -> None:
    """Every column is known, what is needed is there, and no amount went through a type that loses a fen."""
    unknown = [name for name in types if name not in COLUMNS]
    missing = [name for name in NEEDED if name not in types]
    inexact = [name for name, kind in types.items() if kind in _NEVER_EXACT]
    if unknown:
        raise Unusable(f"unknown columns: {', '.join(unknown)}; known are {', '.join(COLUMNS)}")
    if missing:
        raise Unusable(f"missing columns: {', '.join(missing)}")
    if inexact:
        raise Unusable(f"columns of a type that loses fen: {', '.join(inexact)}; make them DECIMAL(11,2)")


def _written(rows: Iterable[Row], jobs: int, file: IO[str]) -> int:
    write, wrong = csv.writer(file), 0
    with closing(in_order(answered, _pieces(rows), jobs)) as pieces:
        for piece in pieces:
            wrong += sum("error" in each for each in piece)
            write.writerows([each.get(name, "") for name in OUT] for each in piece)
    return wrong


def _pieces(rows: Iterable[Row]) -> Iterator[list[list[Row]]]:
    """Rows by person, some persons together; nobody's rows are in two of them."""
    piece: list[list[Row]] = []
    size = 0
    for _, group in groupby(rows, lambda row: row[1].get("person", row[0])):
        piece.append(list(group))
        size += len(piece[-1])
        if size >= TOGETHER:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def _ordered(engine: duckdb.DuckDBPyConnection, answers: Path, made: Path) -> None:
    """The answers in the order of the rows, each column in its type."""
    read = "read_csv($file, auto_detect=false, header=false, columns=$columns, delim=',', quote='\"', escape='\"')"
    found = engine.sql(f"SELECT * FROM {read} ORDER BY row", params={"file": str(answers), "columns": dict(OUT)})  # noqa: S608
    if made.suffix == ".parquet":
        found.write_parquet(str(made))
    else:
        found.write_csv(str(made), header=True)
