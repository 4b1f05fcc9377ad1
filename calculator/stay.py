"""What every document says of a stay and of its slip beside the computation."""

from datetime import date

from calculator.estimate import Notice
from calculator.policies.policy import Policy
from calculator.situation import Slip


def stay_notices(policy: Policy, admitted: date | None, on: date) -> list[Notice]:
    """Notices for a stay whose first day belongs to another year or another policy than the settlement (R01, R28)."""
    if admitted is None:
        return []
    source = policy.sources["rule.in_force"]
    found = []
    if admitted.year != on.year:
        found.append(Notice("stay_over_new_year", {}, source))
    if not policy.holds_on(admitted):
        found.append(Notice("stay_over_policies", {}, source))
    return found


def slip_notices(slip: Slip | None, due: int | None, source: str) -> list[Notice]:
    """What the slip shows outside the catalogue, and the aid that it shows against the aid due (R09, R10)."""
    if slip is None:
        return []
    found = []
    outside = (slip.own_expense or 0) + (slip.over_limit or 0)
    if outside:
        found.append(Notice("outside_catalogue", {"amount": outside}, source))
    paid = slip.medical_aid or 0
    if paid and due is not None:
        if due > paid:
            found.append(Notice("already_paid", {"paid": paid, "due": due, "left": due - paid}, source))
        else:
            found.append(Notice("already_paid_all", {"paid": paid, "due": due}, source))
    return found
