"""Every policy file of this folder, checked on loading, and the one in force on a day."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from calculator.policy import NoPolicy, Policy, PolicyError
from calculator.policy_file import read

FOLDER = Path(__file__).parent


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
