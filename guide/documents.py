"""Which policy of each document speaks on the days that are asked about.

A document is named as the rules of its policies are (`yanbian_2022`); one that was revised has several policies.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from calculator import Policy
from calculator.documents import POLICIES


def documents() -> Mapping[str, tuple[Policy, ...]]:
    """The policies of each document, by its name and in the order of their first days."""
    found: dict[str, tuple[Policy, ...]] = {}
    for policy in sorted(POLICIES, key=lambda policy: policy.in_force):
        found[policy.rules] = (*found.get(policy.rules, ()), policy)
    return found


def speaking(days: Sequence[date]) -> Mapping[str, Policy]:
    """The policy of each document that is told, by the document's name.

    `days`: those that count, the most important first, today last. It is the policy in force on the first of them on
    which the document has one; where it has none on any, the newest that had begun by today; else its first.
    """
    return {document: _speaking(policies, days) for document, policies in documents().items()}


def _speaking(policies: tuple[Policy, ...], days: Sequence[date]) -> Policy:
    for day in days:
        for policy in policies:
            if policy.holds_on(day):
                return policy
    begun = [policy for policy in policies if policy.in_force <= days[-1]]
    return begun[-1] if begun else policies[0]
