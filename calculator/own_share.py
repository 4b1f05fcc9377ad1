"""The own share in scope, after all insurance and before medical aid, from a slip, as steps (R07-R10, R38)."""

from calculator.estimate import Step
from calculator.situation import Slip


def from_slip(slip: Slip, source: str, split_source: str | None = None) -> tuple[Step, ...]:
    """The steps from a slip's figures to the own share in fen.

    `source`: where the document says what counts; `split_source`: where it says what to do when the slip does not split
    the bill.
    """
    steps: tuple[Step, ...] = ()
    if slip.in_scope is None:
        parts = ("total_bill", "own_expense", "over_limit", "class_b_share")
        given = {name: getattr(slip, name) or 0 for name in parts}
        steps = (Step("scope", given, slip.scope(), split_source or source),)
    parts = ("class_b_share", "pooled_fund", "major_illness", "other_insurance")
    given = {"in_scope": slip.scope()} | {name: getattr(slip, name) or 0 for name in parts}
    return (*steps, Step("own_share", given, slip.own_share(), source))
