"""The documents as dated data: load and check every policy file, and find the one in force on a day."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "policies"

CLASSES = (1, 2, 3, 4)


class PolicyError(ValueError):
    """A policy file is wrong; the message names the file and the key."""


class NoPolicy(LookupError):
    """No policy is in force on the day asked for: an honest outcome, never a fallback."""

    def __init__(self, day: date) -> None:
        super().__init__(f"no policy is in force on {day.isoformat()}")
        self.day = day


@dataclass(frozen=True, slots=True)
class Policy:
    """One document. Amounts in fen by class, rates in percent by (care, class); `sources`: the section of each."""

    id: str
    title: str
    issued: date
    in_force: date
    until: date | None
    checked: date
    classes: Mapping[str, int]
    limit: Mapping[int, int]
    deductible: Mapping[int, int]
    percent: Mapping[tuple[str, int], int]
    chronic_limit: Mapping[int, int]
    top_up: Mapping[int, int]
    sources: Mapping[str, str]

    def class_of(self, household: str) -> int | None:
        """The class of a household status, or None where the document does not know it (二(一))."""
        return self.classes.get(household)

    def source(self, key: str) -> str:
        """Document and section of a figure or rule, as "yanbian-2022 二(二) 住院救助"."""
        return self.sources[key]


_CARES = ("inpatient", "special_disease", "special_drug", "chronic_outpatient")
_YUAN = ("annual_limit", "deductible", "chronic_limit", "top_up")
_FIGURES = ("households", *_YUAN, *(f"rate.{care}" for care in _CARES))
_RULES = ("scope", "insured", "referral", "offices", "in_force")
_HEAD = {"id": str, "title": str, "issued": date, "in_force": date}
_CLASS_KEYS = tuple(f"class_{number}" for number in CLASSES)


class _Table:
    """One table of a policy file; every key must be taken, and every key taken must be there."""

    def __init__(self, file: str, name: str, content: object) -> None:
        if not isinstance(content, dict):
            raise PolicyError(f"{file}: {name}: must be a table")
        self.file, self.name, self.left = file, name, dict(content)

    def key(self, key: str) -> str:
        return f"{self.name}.{key}" if self.name else key

    def take(self, key: str, kind: type) -> Any:
        if key not in self.left:
            raise PolicyError(f"{self.file}: {self.key(key)}: is missing")
        value = self.left.pop(key)
        if type(value) is not kind or value == "":
            raise PolicyError(f"{self.file}: {self.key(key)}: must be {kind.__name__}, not {value!r}")
        return value

    def table(self, key: str) -> "_Table":
        return _Table(self.file, self.key(key), self.take(key, dict))

    def done(self) -> None:
        if self.left:
            raise PolicyError(f"{self.file}: {self.key(min(self.left))}: is not a known key")


def _figures(table: _Table, kind: type) -> tuple[str, date, dict[int, Any]]:
    """Section, day of the last check and the value of each class of a table of figures."""
    table.take("unit", str)
    section, checked = table.take("section", str), table.take("checked", date)
    values = {number: table.take(key, kind) for number, key in zip(CLASSES, _CLASS_KEYS, strict=True)}
    table.done()
    return section, checked, values


def _at_most(table: _Table, values: dict[int, Any], most: int) -> None:
    for number, value in values.items():
        if not 0 <= value <= most:
            raise PolicyError(f"{table.file}: {table.key(f'class_{number}')}: must be 0 to {most}, not {value}")


def read(file: str, text: str) -> Policy:
    """The policy of one TOML text. Raises PolicyError with a sentence that names the file and the key."""
    try:
        root = _Table(file, "", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{file}: is not TOML: {error}") from error
    head = {key: root.take(key, kind) for key, kind in _HEAD.items()}
    until = root.take("until", date) if "until" in root.left else None
    if until is not None and until < head["in_force"]:
        raise PolicyError(f"{file}: until: must not be before in_force")
    sections: dict[str, str] = {}
    checks: list[date] = []
    values: dict[str, dict[int, Any]] = {}
    rates = root.table("rate")
    for name in _FIGURES:
        table = rates.table(name.removeprefix("rate.")) if name.startswith("rate.") else root.table(name)
        sections[name], checked, values[name] = _figures(table, list if name == "households" else int)
        if name != "households":
            _at_most(table, values[name], 100 if name.startswith("rate.") else 100_000_000)
        checks.append(checked)
    rates.done()
    rules = root.table("rule")
    for name in _RULES:
        table = rules.table(name)
        sections[f"rule.{name}"] = table.take("section", str)
        checks.append(table.take("checked", date))
        table.done()
    rules.done()
    root.done()
    classes: dict[str, int] = {}
    for number, households in values["households"].items():
        for household in households:
            if household in classes:
                raise PolicyError(f"{file}: households.class_{number}: {household!r} stands in two classes")
            classes[household] = number
    fen = {name: {number: value * 100 for number, value in values[name].items()} for name in _YUAN}
    return Policy(
        **head,
        until=until,
        checked=min(checks),
        classes=classes,
        limit=fen["annual_limit"],
        deductible=fen["deductible"],
        percent={(care, number): value for care in _CARES for number, value in values[f"rate.{care}"].items()},
        chronic_limit=fen["chronic_limit"],
        top_up=fen["top_up"],
        sources={key: f"{head['id']} {section}" for key, section in sections.items()},
    )


def in_order(policies: list[Policy]) -> tuple[Policy, ...]:
    """The policies by their first day. Raises PolicyError where two overlap or a day between them has none."""
    ordered = sorted(policies, key=lambda policy: policy.in_force)
    for before, after in pairwise(ordered):
        if before.until is None or before.until >= after.in_force:
            raise PolicyError(f"{before.id}.toml: until: overlaps {after.id}.toml, in force from {after.in_force}")
        if before.until + timedelta(days=1) != after.in_force:
            raise PolicyError(
                f"{before.id}.toml: until: leaves a gap before {after.id}.toml, in force from {after.in_force}"
            )
    return tuple(ordered)


def load(folder: Path = FOLDER) -> tuple[Policy, ...]:
    """Every policy file of the folder, checked, by its first day. Raises PolicyError."""
    policies = []
    for path in sorted(folder.glob("*.toml")):
        policy = read(path.name, path.read_text(encoding="utf-8"))
        if path.name != f"{policy.id}.toml":
            raise PolicyError(f"{path.name}: id: must be {path.stem!r}, not {policy.id!r}")
        policies.append(policy)
    return in_order(policies)


POLICIES = load()


def in_force(day: date) -> Policy:
    """The policy of a day. Raises NoPolicy where there is none."""
    for policy in POLICIES:
        if policy.in_force <= day and (policy.until is None or day <= policy.until):
            return policy
    raise NoPolicy(day)
