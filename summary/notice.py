"""A notice of the calculator as a line."""

from calculator import Notice, Policy, TreatmentEstimate
from summary.at_most import NOTICE
from summary.documents import document
from summary.line import Kind, Line, cited

OPEN = (
    "permit_only",
    "illness_poverty_pending",
    "household_unsure",
    "not_designated_emergency",
    "not_referred",
    "emergency_not_referred",
    "referral_undecided",
    "designated_unsure",
    "earlier_unsure",
    NOTICE,
)
"""Notices of a treatment that leave something open: where two meet, the figures of one alone would be wrong."""

EARLIER_TOO_HIGH = frozenset(f"earlier_{part}_too_high" for part in ("aid", "chronic_aid", "top_up"))
"""That what was told of the year so far cannot have come about in the class: the status may have been another one."""

BESIDE = frozenset({"not_needed", "not_needed_outside", "out_of_province"}) | EARLIER_TOO_HIGH
"""Notices of what a figure rests on: they stand under it, since it does not hold without them."""

_OPENS = EARLIER_TOO_HIGH.union(OPEN, ("not_needed_outside",))
"""Everything that leaves more than a figure and nothing, those included that stand under it."""

_WITH_A_MOST = frozenset(OPEN) - {"illness_poverty_pending", "household_unsure", "earlier_unsure", NOTICE}

_OURS = frozenset({"chronic_needs_no_referral", "already_paid", "already_paid_all"})
"""Notices that no paragraph says: a reading of ours, or what a slip shows. None is cited for them."""


def noticed(
    notice: Notice, policy: Policy | None, kind: Kind = "caution", part: TreatmentEstimate | None = None
) -> Line:
    """A notice as a line, of a treatment (`part`) or of a year.

    It may name figures of its policy beside its own. Where what it might come to is nothing, it says so without a
    figure (`<id>.none`). Where more than one thing is open, its figure is the most of the treatment and is told as that
    (`<id>.most`).
    """
    id = notice_id(notice, policy, part)
    given: dict[str, object] = {**(policy.given if policy else {}), **notice.given}
    if id.endswith(".most") and part is not None:
        given |= dict.fromkeys(given.keys() & {"amount", "with_referral"}, part.aid.high or 0)
    source = "" if notice.id in _OURS else cited(notice.source, policy)
    return Line(id, given, source, kind)


def notice_id(notice: Notice, policy: Policy | None, part: TreatmentEstimate | None = None) -> str:
    """The message of a notice."""
    own = document(policy).NOTICES.get(notice.id)
    if own:
        return own
    most = part.aid.high if part else None
    nothing = not notice.given.get("amount", True) or notice.given.get("with_referral", True) == 0
    if nothing and not most:
        return f"notice.{notice.id}.none"
    if part and notice.id in _WITH_A_MOST and sum(each.id in _OPENS for each in part.notices) > 1:
        return f"notice.{notice.id}.most"
    return f"notice.{notice.id}"
