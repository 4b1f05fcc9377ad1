"""Reads a policy file: every key is known, every figure has its unit, section and day, or it is refused by name."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from calculator.policy import AS_INPATIENT, CLASSES, COUNTY, Figure, Jilin2015, Policy, PolicyError, Yanbian2022
from calculator.situation import HOUSEHOLDS

_HEAD = {"id": str, "rules": str, "title": str, "issued": date, "in_force": date}
_MOST_YUAN = 100_000_000
_CLASS_KEYS = {f"class_{number}": number for number in CLASSES}

_CARES = ("inpatient", "special_disease", "special_drug", "chronic_outpatient")
_RATES = ("inpatient_within", "inpatient_above", "special_disease", "major_outpatient", "outpatient")
_WITH_CLASS = tuple(each for each in HOUSEHOLDS if each not in ("none", "unsure", "illness_poverty_pending"))
"""The household statuses that a document can give a class."""


class _Table:
    """One table of a policy file; every key must be taken, and every key taken must be there."""

    def __init__(self, file: str, name: str, content: object) -> None:
        if not isinstance(content, dict):
            raise PolicyError(f"{file}: {name}: must be a table")
        self.file, self.name, self.left = file, name, dict(content)

    def key(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def wrong(self, key: str, what: str) -> PolicyError:
        return PolicyError(f"{self.file}: {self.key(key)}: {what}")

    def take(self, key: str, kind: type) -> Any:
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

    def table(self, key: str) -> "_Table":
        return _Table(self.file, self.key(key), self.take(key, dict))

    def done(self) -> None:
        if self.left:
            raise self.wrong(min(self.left), "is not a known key")


class _File:
    """One policy file while it is read: what is taken from it, each figure with its section and day."""

    def __init__(self, file: str, root: _Table) -> None:
        self._root = root
        self._groups = {name: root.table(name) for name in ("rate", "rule")}
        self.figures: list[Figure] = []
        self.file = file

    def figure(self, key: str, read: Callable[[_Table, str], Any], names: Mapping[str, Any]) -> dict[Any, Any]:
        """The values of a table by what `names` calls them."""
        group, _, name = key.rpartition(".")
        table = (self._groups[group] if group else self._root).table(name)
        unit, section, checked = table.take("unit", str), table.take("section", str), table.take("checked", date)
        values = {name: read(table, name) for name in names}
        table.done()
        self.figures.append(Figure(key, unit, section, checked, values))
        return {called: values[name] for name, called in names.items()}

    def by_class(self, key: str, most: int) -> dict[int, int]:
        """A figure for each class."""
        return self.figure(key, lambda table, name: table.whole(name, most), _CLASS_KEYS)

    def fen_by_class(self, key: str) -> dict[int, int]:
        """Yuan for each class, in fen."""
        return {number: yuan * 100 for number, yuan in self.by_class(key, _MOST_YUAN).items()}

    def rates(self, key: str, *in_place: str) -> dict[int, Any]:
        """A rate for each class, or the words in its place."""
        return self.figure(key, lambda table, name: table.rate(name, in_place), _CLASS_KEYS)

    def one(self, key: str, name: str, most: int) -> int:
        """A single figure under a name that is its unit."""
        return int(self.figure(key, lambda table, name: table.whole(name, most), {name: 0})[0])

    def households(self) -> dict[str, int]:
        """The class of each household status."""
        by_class = self.figure("households", lambda table, name: table.take(name, list), _CLASS_KEYS)
        classes: dict[str, int] = {}
        for number, households in by_class.items():
            key = f"{self.file}: households.class_{number}"
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
            table = self._groups["rule"].table(name)
            self.figures.append(Figure(f"rule.{name}", "", table.take("section", str), table.take("checked", date), {}))
            table.done()

    def done(self) -> None:
        for table in (*self._groups.values(), self._root):
            table.done()


def _yanbian_2022(file: _File) -> tuple[type[Policy], dict[str, Any]]:
    found = {
        "classes": file.households(),
        "limit": file.fen_by_class("annual_limit"),
        "deductible": file.fen_by_class("deductible"),
        "chronic_limit": file.fen_by_class("chronic_limit"),
        "top_up": file.fen_by_class("top_up"),
        "percent": {
            (care, number): percent for care in _CARES for number, percent in file.by_class(f"rate.{care}", 100).items()
        },
    }
    file.rules("scope", "insured", "referral", "offices", "in_force")
    return Yanbian2022, found


def _jilin_2015(file: _File) -> tuple[type[Policy], dict[str, Any]]:
    found = {
        "classes": file.households(),
        "limit": file.fen_by_class("annual_limit"),
        "rate": {
            (name, number): rate
            for name in _RATES
            for number, rate in file.rates(f"rate.{name}", COUNTY, AS_INPATIENT).items()
        },
        "visit_threshold": file.one("visit_threshold", "yuan", _MOST_YUAN) * 100,
        "child_age": file.one("child_age", "years", 150),
        "child_uplift": file.one("child_uplift", "percent", 100),
        "uninsured_share": file.one("uninsured_share", "percent", 100),
        "rate_cut": file.one("rate_cut", "percent", 100),
        "apply_afterwards": file.one("apply_afterwards", "days", 366),
        "decided_key": file.one("decided_key", "days", 366),
        "decided_general": file.one("decided_general", "days", 366),
    }
    file.rules("scope", "members", "referral", "designated", "apply_afterwards", "class_change", "prior_year")
    file.rules("fixed_price", "hardship", "offices", "in_force")
    return Jilin2015, found


_KINDS = {"yanbian_2022": _yanbian_2022, "jilin_2015": _jilin_2015}
"""What a file holds, by the module of its rules."""


def read(file: str, text: str) -> Policy:
    """The policy of one TOML text. Raises PolicyError with a sentence that names the file and the key."""
    try:
        root = _Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{file}: is not TOML: {error}") from error
    head = {key: root.take(key, kind) for key, kind in _HEAD.items()}
    if head["rules"] not in _KINDS:
        raise root.wrong("rules", f"must be one of {', '.join(_KINDS)}, not {head['rules']!r}")
    until = root.take("until", date) if "until" in root.left else None
    if until is not None and until < head["in_force"]:
        raise root.wrong("until", "must not be before in_force")
    taken = _File(file, root)
    kind, found = _KINDS[head["rules"]](taken)
    taken.done()
    return kind(
        **head,
        **found,
        until=until,
        checked=min(figure.checked for figure in taken.figures),
        sources={figure.key: f"{head['id']} {figure.section}" for figure in taken.figures},
        figures=tuple(taken.figures),
    )
