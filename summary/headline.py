"""The first sentence, and the few lines under it."""

from collections.abc import Iterator

from calculator import Range, YearEstimate
from summary.case import SETTLED, Case
from summary.documents import document
from summary.line import Line
from summary.notice import OPEN, notice_id, noticed

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

_FLOORS = ("headline.at_least", "headline.county", "headline.county.open", "headline.county.maybe")
"""First sentences of documents that set floors; the most is told beside them, as no promise."""

_ASK_FIRST = frozenset({"rate_cut", "refused_by_insurance"})
"""Notices of what the document does not mention at all (R30): the figure is told, but not as the document's word."""


def headline(case: Case) -> list[Line]:
    """One sentence with the amount, the range, or why it is nothing; then what belongs beside it."""
    if case.by_rules:
        return [document(case.newest).first_sentence(case), Line("headline.standing", kind="caution")]
    first = _first(case)
    lines = [first]
    if not case.figure.amount:
        lines.append(Line("headline.next"))
    if first.id in _FLOORS and case.figure.high:
        lines.append(Line("headline.at_most", {"high": case.figure.high}))
    if not case.done.insurance_known:
        lines.append(Line("headline.if_insurance_normal", kind="caution"))
    if len(case.pairs) > 1:
        lines.append(Line("headline.several", {"count": len(case.pairs)}))
    if len(case.by_year) > 1:
        lines += [_year(year, regular) for year, regular in case.by_year.items()]
    figure = case.figure
    told = figure.amount is None or (figure.amount == 0 and "amount" in first.given)
    if not told and figure.high is not None and figure.low < figure.high:
        lines.append(Line("headline.between", {"low": figure.low, "high": figure.high}))
    for year in case.estimate.years:
        lines += _top_up(year)
    for _, part in case.pairs:
        lines += [noticed(notice, case.policy(part)) for notice in part.notices if notice.id.startswith("already_paid")]
    return [*lines, Line("headline.standing", kind="caution")]


def _first(case: Case) -> Line:
    figure = case.figure
    if figure.amount:
        promised = figure.status in ("stated", "reading") and not case.notices & _ASK_FIRST
        return Line(
            f"headline.{figure.status}" if promised else "headline.ask",
            {"amount": figure.amount},
            kind="figure",
            result=figure.amount,
        )
    if figure.amount is None and figure.status in ("at_least", "county"):
        # The document sets a floor, or leaves it to the county: a result of its own.
        # Above a limit or a start line that only the county knows there may be nothing.
        sure = not case.notices & {"county_above", "limit_at_least"}
        id = f"headline.{figure.status}" if figure.low else f"headline.county.{'open' if sure else 'maybe'}"
        return Line(id, {"low": figure.low}, kind="figure", result=figure.low or None)
    bounds = {"low": figure.low, "high": figure.high}
    deciding = _deciding(case)
    if deciding is not None:
        result = 0 if figure.high == 0 else figure.amount
        return Line(deciding.id, {**deciding.given, **bounds}, kind="figure", result=result)
    if figure.amount == 0 and figure.high:
        return Line("headline.open", bounds, kind="figure", result=0)
    if figure.amount == 0 or figure.high == 0:
        return Line("headline.zero.ask" if figure.status == "ask" else "headline.zero", kind="figure", result=0)
    if figure.high is None:
        return Line("headline.unknown", kind="figure")
    return Line("headline.range", bounds, kind="figure")


def _deciding(case: Case) -> Line | None:
    """The sentence about the one thing that makes it nothing or leaves it open; None where it is not one thing."""
    found = []
    for _, part in case.pairs:
        by_id = {notice.id: notice for notice in part.notices}
        reasons = [by_id[id] for id in DECIDES if id in by_id]
        if not reasons or sum(reason.id in OPEN for reason in reasons) > 1:
            return None
        id = notice_id(reasons[0], case.policy(part), part)
        found.append(Line(id if id.endswith(".none") else f"headline.{reasons[0].id}", dict(reasons[0].given)))
    first = found[0]
    if any(line != first for line in found):
        return None
    unbounded = case.figure.high is None or not case.figure.high
    return None if unbounded and first.id in ("headline.household_unsure", "headline.earlier_unsure") else first


def _year(year: int, regular: Range) -> Line:
    if regular.amount is not None:
        return Line("headline.year", {"year": str(year), "amount": regular.amount}, result=regular.amount)
    if regular.status in ("at_least", "county"):
        return Line("headline.year.at_least", {"year": str(year), "low": regular.low}, result=regular.low)
    return Line("headline.year.range", {"year": str(year), "low": regular.low, "high": regular.high or 0})


def _top_up(year: YearEstimate) -> Iterator[Line]:
    """The second sentence: the top-up, promised only where every reading gives it."""
    top_up, regular = year.top_up, year.regular
    if top_up.amount and top_up.status == "stated" and regular.amount is not None:
        given = {"top_up": top_up.amount, "total": regular.amount + top_up.amount}
        yield Line("headline.top_up", given, result=top_up.amount)
    elif top_up.amount or top_up.high:
        yield Line("headline.top_up.ask", {"amount": top_up.amount or top_up.high}, kind="ask")
