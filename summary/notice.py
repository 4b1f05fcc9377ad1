"""A notice of the calculator as a line."""

from calculator import Notice, Policy, TreatmentEstimate
from summary import between
from summary.at_most import NOTICE, PAID_IN_ALL, PARTS
from summary.case import SETTLED, notice_ids
from summary.documents import document
from summary.line import Kind, Line, cited

OF_THE_OWN_SHARE = (NOTICE, PAID_IN_ALL, between.NOTICE)
"""Notices that the own share itself is known at most, or only about."""

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
    *OF_THE_OWN_SHARE,
)
"""Notices of a treatment that leave something open: where two meet, the figures of one alone would be wrong."""

DECIDES = (
    *SETTLED,
    *OPEN,
    "nothing_self_paid",
    "under_deductible",
    "rounds_to_zero",
    "limit_used_up",
    "chronic_limit_used_up",
    "threshold_unknown",
    "under_threshold",
    "visit_not_above",
)
"""Notices that say why there is nothing or no figure, the weightiest first; each has a sentence `headline.<id>`."""

EARLIER_TOO_HIGH = frozenset(f"earlier_{part}_too_high" for part in ("aid", "chronic_aid", "top_up"))
"""That what was told of the year so far cannot have come about in the class: the status may have been another one."""

BESIDE = frozenset({"not_needed", "not_needed_outside", "out_of_province"}) | EARLIER_TOO_HIGH
"""Notices of what a figure rests on: they stand under it, since it does not hold without them."""

_OPENS = EARLIER_TOO_HIGH.union(OPEN, ("not_needed_outside",))
"""Everything that leaves more than a figure and nothing, those included that stand under it."""

_WITH_A_MOST = frozenset(OPEN) - {"illness_poverty_pending", "household_unsure", "earlier_unsure", *OF_THE_OWN_SHARE}

DOUBTS = frozenset(
    {
        "household_unsure",
        "illness_poverty_pending",
        "permit_only",
        "referral_undecided",
        "designated_unsure",
        "earlier_unsure",
        "stay_over_new_year",
        "stay_over_policies",
        "rate_cut",
        "refused_by_insurance",
        "child",
        "two_classes",
        "top_up_maybe",
        "top_up_not_needed",
        "child_uplift_possible",
        "threshold_unknown",
        "member_assumed",
        "referral_2015",
        *OF_THE_OWN_SHARE,
    }
    | PARTS
)
"""Notices that are told among what could change the figure: what is open."""

_OURS = frozenset(
    {
        "chronic_needs_no_referral",
        "already_paid",
        "already_paid_all",
        "stay_over_new_year",
        "rate_cut",
        "refused_by_insurance",
        "child",
        "two_classes",
        "totals_carried_on",
    }
)
"""Notices that no paragraph says: a reading of ours, what the text leaves out, or what a slip shows. None is cited."""

_OF_AN_AMOUNT = frozenset(
    {"designated_2015", "referral_2015", "member_assumed", "child", "rate_cut", "refused_by_insurance"}
)
"""Notices of what may change an amount: nothing is left of them where a treatment is settled whatever its amount."""


def notices_of(part: TreatmentEstimate) -> list[Notice]:
    """The notices of a treatment that are to the point."""
    settled = notice_ids(part).intersection(SETTLED)
    return [notice for notice in part.notices if not settled or notice.id not in _OF_AN_AMOUNT]


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
    if notice.id == "already_paid_all" and not notice.given["due"]:
        return "notice.already_paid_all.zero"
    most = part.aid.high if part else None
    nothing = not notice.given.get("amount", True) or notice.given.get("with_referral", True) == 0
    if nothing and not most:
        return f"notice.{notice.id}.none"
    if part and notice.id in _WITH_A_MOST and sum(each.id in _OPENS for each in part.notices) > 1:
        return f"notice.{notice.id}.most"
    return f"notice.{notice.id}"
