"""The documents that are known, every policy file of theirs, and the one in force on a day."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from calculator import jilin_2015, yanbian_2022
from calculator.policies.file import FOLDER, policy_of
from calculator.policies.policy import NoPolicy, Policy, PolicyError

DOCUMENTS = {each.name: each for each in (jilin_2015.DOCUMENT, yanbian_2022.DOCUMENT)}
"""The room of each document: how its files are read, and who settles its years."""


def read(file: str, text: str, before: Sequence[Policy] = ()) -> Policy:
    """The policy of one TOML text; `before`: those read already. Raises PolicyError, which names file and key."""
    return policy_of(file, text, {name: document.kind for name, document in DOCUMENTS.items()}, before)


def in_order(policies: Sequence[Policy]) -> tuple[Policy, ...]:
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
    policies: list[Policy] = []
    for name, text in sorted(((path.name, _text(path)) for path in folder.glob("*.toml")), key=_first_day):
        policy = read(name, text, policies)
        if name != f"{policy.id}.toml":
            raise PolicyError(f"{name}: id: must be {name.removesuffix('.toml')!r}, not {policy.id!r}")
        policies.append(policy)
    return in_order(policies)


def _text(path: Path) -> str:
    """A file as text; what a Windows editor puts before it is no part of it."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else f"cannot be read ({error.strerror})"
        raise PolicyError(f"{path.name}: {why}") from None


def _first_day(file: tuple[str, str]) -> tuple[str, str]:
    """By what the files are read: the older first, since a later one may name a figure of it (`same_as`)."""
    name, text = file
    found = _FIRST_DAY.search(text)
    return found[1] if found else "", name


_FIRST_DAY = re.compile(r"^in_force\s*=\s*(\S+)", re.MULTILINE)


POLICIES = load()


def in_force(day: date, policies: Sequence[Policy] | None = None) -> Policy:
    """The policy of a day, of those of the files or of these. Raises NoPolicy where there is none."""
    for policy in reversed(POLICIES if policies is None else policies):  # most days are of the newest
        if policy.holds_on(day):
            return policy
    raise NoPolicy(day)
