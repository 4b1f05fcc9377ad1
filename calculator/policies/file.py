"""Reads a policy file: every key is known, every figure has its unit, section and day, or it is refused by name."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from calculator.policies.policy import CLASSES, Figure, Policy, PolicyError
from calculator.situation import HOUSEHOLDS

FOLDER = Path(__file__).parent
_HEAD = {"id": str, "rules": str, "title": str, "issued": date, "in_force": date}
_MOST_YUAN = 100_000_000
_CLASS_KEYS = {f"class_{number}": number for number in CLASSES}
_WITH_CLASS = tuple(each for each in HOUSEHOLDS if each not in ("none", "unsure", "illness_poverty_pending"))
"""The household statuses that a document can give a class."""


class Table:
    """One table of a policy file; every key must be taken, and every key taken must be there."""

    def __init__(self, file: str, name: str, content: object) -> None:
        if not isinstance(content, dict):
            raise PolicyError(f"{file}: {name}: must be a table")
        self.file, self.name, self.left = file, name, dict(content)

    def key(self, key: str) -> str:
        """The whole name of a key, as it is told."""
        return f"{self.name}.{key}" if self.name else key

    def wrong(self, key: str, what: str) -> PolicyError:
        """What is wrong with a key."""
        return PolicyError(f"{self.file}: {self.key(key)}: {what}")

    def take(self, key: str, kind: type) -> Any:
        """A value of exactly this type, not empty."""
        if key not in self.left:
            raise self.wrong(key, "is missing")
        value = self.left.pop(key)
        if type(value) is not kind or value == "":
            raise self.wrong(key, f"must be {kind.__name__}, not {value!r}")
        return value

    def whole(self, key: str, most: int) -> int:
        """A whole number from 0 to `most`."""
        value = int(self.take(key, int))
        if not 0 <= value <= most:
            raise self.wrong(key, f"must be 0 to {most}, not {value}")
        return value

    def rate(self, key: str, in_place: tuple[str, ...]) -> int | str:
        """A rate in percent, or one of the words that may stand in its place."""
        if self.left.get(key) in in_place:
            return str(self.left.pop(key))
        return self.whole(key, 100)

    def table(self, key: str) -> "Table":
        """A table inside."""
        return Table(self.file, self.key(key), self.take(key, dict))

    def done(self) -> None:
        """Refuses what was not taken."""
        if self.left:
            raise self.wrong(min(self.left), "is not a known key")


Read = Callable[[Table, str], Any]


class File:
    """One policy file while it is read: what is taken from it, each figure with its section and day."""

    def __init__(self, id: str, root: Table, before: Iterable[Policy]) -> None:
        """`before`: the policies read already."""
        self._id = id
        self._root = root
        self._groups = {name: root.table(name) for name in ("rate", "rule")}
        self._before = {policy.id: policy for policy in before}
        self.figures: list[Figure] = []
        self.sources: dict[str, str] = {}
        """Document and section of each figure and rule."""

    def figure(self, key: str, read: Read, names: Mapping[str, Any]) -> dict[Any, Any]:
        """The values of a table by what `names` calls them.

        What the text says once stands once. In place of the values `same_as` names another figure, read before, to
        which the section sends (one of an older file brings its section along); `class_4 = "as class_3"` is another
        class of the same figure.
        """
        table = self._table(key)
        named = table.take("same_as", str) if "same_as" in table.left else ""
        if named:
            other, source = self._other(table, named, names)
            unit, values = other.unit, dict(other.values)
        else:
            unit, source = table.take("unit", str), ""
            values = self._values(table, read, names)
        section = source or table.take("section", str)
        checked = table.take("checked", date)
        table.done()
        if source:  # a figure of another document; this one has none of its own
            self.sources[key] = source
        else:
            self._found(Figure(key, unit, section, checked, values))
        return {called: values[name] for name, called in names.items()}

    def _table(self, key: str) -> Table:
        group, _, name = key.rpartition(".")
        return (self._groups[group] if group else self._root).table(name)

    def _found(self, figure: Figure) -> None:
        self.figures.append(figure)
        self.sources[figure.key] = f"{self._id} {figure.section}"

    def _other(self, table: Table, named: str, names: Mapping[str, Any]) -> tuple[Figure, str]:
        """The figure of the same values that `same_as` names: "rate.inpatient" of this file; or "jilin-2015 child_age"
        of an older one, with its source."""
        id, _, key = named.rpartition(" ")
        older = self._before.get(id)
        figures = self.figures if not id else older.figures if older else ()
        for figure in figures:
            if figure.key == key and set(figure.values) == set(names):
                return figure, older.sources[key] if older else ""
        raise table.wrong("same_as", f"must be a figure of the same kind, read before this one, not {named!r}")

    def _values(self, table: Table, read: Read, names: Mapping[str, Any]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in names:
            same = str(table.left.get(name)).partition("as ")[2]
            if same in values:
                del table.left[name]
            values[name] = values[same] if same in values else read(table, name)
        return values

    def by_class(self, key: str, most: int) -> dict[int, int]:
        """A figure for each class."""
        return self.figure(key, lambda table, name: table.whole(name, most), _CLASS_KEYS)

    def fen_by_class(self, key: str) -> dict[int, int]:
        """Yuan for each class, in fen."""
        return {number: yuan * 100 for number, yuan in self.by_class(key, _MOST_YUAN).items()}

    def rates(self, key: str, *in_place: str) -> dict[int, Any]:
        """A rate in percent for each class, or the words in its place."""
        return self.figure(key, lambda table, name: table.rate(name, in_place), _CLASS_KEYS)

    def percents(self, key: str) -> dict[int, int]:
        """A rate in percent for each class."""
        return self.by_class(key, 100)

    def fen(self, key: str) -> int:
        """A single amount of yuan, in fen."""
        return self.one(key, "yuan", _MOST_YUAN) * 100

    def percent(self, key: str) -> int:
        """A single rate."""
        return self.one(key, "percent", 100)

    def days(self, key: str) -> int:
        """A single number of days."""
        return self.one(key, "days", 366)

    def one(self, key: str, name: str, most: int) -> int:
        """A single figure under a name that is its unit."""
        return int(self.figure(key, lambda table, name: table.whole(name, most), {name: 0})[0])

    def households(self) -> dict[str, int]:
        """The class of each household status."""
        by_class = self.figure("households", lambda table, name: table.take(name, list), _CLASS_KEYS)
        classes: dict[str, int] = {}
        for number, households in by_class.items():
            key = f"{self._root.file}: households.class_{number}"
            if not households:
                raise PolicyError(f"{key}: must name a household status")
            for household in households:
                if household not in _WITH_CLASS:
                    raise PolicyError(f"{key}: must be of {', '.join(_WITH_CLASS)}, not {household!r}")
                if household in classes:
                    raise PolicyError(f"{key}: {household!r} stands in two classes")
                classes[household] = number
        return classes

    def rules(self, *names: str) -> None:
        """Rules without a figure: where they stand."""
        for name in names:
            table = self._table(f"rule.{name}")
            self._found(Figure(f"rule.{name}", "", table.take("section", str), table.take("checked", date), {}))
            table.done()

    def done(self) -> None:
        """Refuses what was not taken."""
        for table in (*self._groups.values(), self._root):
            table.done()


class Kind(NamedTuple):
    """What a file of a document holds: its class, and how the values of its fields are taken."""

    policy: type[Policy]
    fields: Callable[[File], dict[str, Any]]


def policy_of(file: str, text: str, kinds: Mapping[str, Kind], before: Iterable[Policy] = ()) -> Policy:
    """The policy of one TOML text. `kinds`: by the name of the document; `before`: those read already.

    Raises PolicyError with a sentence that names the file and the key.
    """
    try:
        root = Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{file}: is not TOML: {error}") from error
    head = {key: root.take(key, kind) for key, kind in _HEAD.items()}
    if head["rules"] not in kinds:
        raise root.wrong("rules", f"must be one of {', '.join(kinds)}, not {head['rules']!r}")
    until = root.take("until", date) if "until" in root.left else None
    if until is not None and until < head["in_force"]:
        raise root.wrong("until", "must not be before in_force")
    taken = File(head["id"], root, before)
    kind = kinds[head["rules"]]
    fields = kind.fields(taken)
    taken.done()
    return kind.policy(
        **head,
        **fields,
        until=until,
        checked=min(figure.checked for figure in taken.figures),
        sources=taken.sources,
        figures=tuple(taken.figures),
    )
