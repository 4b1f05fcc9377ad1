"""The first sentence, and the few lines under it."""

from collections.abc import Iterator, Mapping
from typing import Literal

from calculator import Range
from summary.case import Case
from summary.deadline import OPEN_DAYS, days_of
from summary.documents import document
from summary.ledger import ledger
from summary.line import Line
from summary.notice import BESIDE, DECIDES, EARLIER_TOO_HIGH, OF_THE_OWN_SHARE, OPEN, notice_id, noticed
from summary.standing import Standing, standing, sure_top_up, told, year_is_one_amount

Shape = Literal["amount", "floor", "county", "range", "several", "nothing", "unknown", "rules"]
"""An amount; a least; what only the county knows; from one to another; several treatments whose days to apply do not
stand alike; nothing; no figure; the rules in its place."""

_THEN: Mapping[Shape, str] = {
    "amount": "headline.amount.{}",
    "floor": "headline.at_least.{}",
    "county": "headline.county.{}",
    "range": "headline.range.{}",
    "several": "headline.several.{}",
    "nothing": "headline.zero.ask",
    "unknown": "headline.unknown",
    "rules": "headline.rules.{}",
}
"""Where the days to apply have passed or may have: what is first to be asked, then the standard of that time (R39)."""

_OPEN: Mapping[Shape, str] = {
    "amount": "headline.ask",
    "floor": "headline.ask",
    "county": "headline.county.maybe",
    "range": "headline.range",
    "several": "headline.range",
    "nothing": "headline.zero.ask",
    "unknown": "headline.unknown",
    "rules": "headline.unknown",
}

FIRST: Mapping[Standing, Mapping[Shape, str]] = {
    "stated": {**_OPEN, "amount": "headline.stated", "nothing": "headline.zero"},
    "reading": {**_OPEN, "amount": "headline.reading", "nothing": "headline.zero"},
    "at_least": {**_OPEN, "floor": "headline.at_least", "nothing": "headline.zero"},
    "county": {**_OPEN, "floor": "headline.county", "nothing": "headline.zero"},
    "ask": _OPEN,
    "insurance_unknown": {**_OPEN, "range": "headline.insurance_unknown"},
    "maybe_passed": {shape: id.format("maybe_passed") for shape, id in _THEN.items()},
    "passed": {shape: id.format("passed") for shape, id in _THEN.items()},
}
"""The message of the first sentence, by how sure the figure is and by its shape. `DECIDES` words nothing and what is
open more closely, where one thing decides it; nothing else chooses a first sentence."""


def headline(case: Case) -> list[Line]:
    """One sentence with the amount, the range, or why it is nothing; then what belongs beside it."""
    if case.by_rules:
        return [_rules(case), *beside(case), Line("headline.standing", kind="caution")]
    figure, first, shape = told(case), _first(case), shape_of(case)
    lines = [first]
    if not figure.amount:
        lines.append(Line("headline.next"))
    if shape in ("floor", "county") and figure.high:
        lines.append(Line("headline.at_most", {"high": figure.high}))
    if not case.done.insurance_known and not case.settled and figure.high:
        lines.append(Line("headline.if_insurance_normal", kind="caution"))
    if len(case.pairs) > 1 and shape not in ("several", "unknown"):
        lines.append(Line("headline.several", {"count": len(case.pairs)}))
    if len(case.by_year) > 1 or shape == "several" or (len(case.pairs) > 1 and shape == "unknown"):
        lines += [_year(case, year, regular) for year, regular in case.by_year.items()]
    if figure.high and shape not in ("several", "unknown"):
        lines += _newest(case)
    lines += beside(case)
    shown = figure.amount is None or (figure.amount == 0 and "amount" in first.given)
    if not shown and figure.high is not None and figure.low < figure.high:
        id = "headline.between.ask" if figure.status == "ask" else "headline.between"
        lines.append(Line(id, {"low": figure.low, "high": figure.high}))
    for year in case.by_year:
        lines += _top_up(case, year)
    for _, part in case.pairs:
        lines += [noticed(notice, case.policy(part)) for notice in part.notices if notice.id.startswith("already_paid")]
    return [*lines, Line("headline.standing", kind="caution")]


def first_sentence(case: Case) -> Line:
    """The sentence with the figure, with what decides it, or with the rules in its place."""
    return _rules(case) if case.by_rules else _first(case)


def beside(case: Case) -> list[Line]:
    """What the figure, or the rule in its place, rests on, where it could be another one; each once."""
    of_parts = [(notice, part) for _, part in case.pairs for notice in part.notices if notice.id in BESIDE]
    always = EARLIER_TOO_HIGH if not case.by_rules else BESIDE
    told = [(notice, part) for notice, part in of_parts if part.aid.high or notice.id in always]
    lines = [noticed(notice, case.policy(part), part=part) for notice, part in told]
    if case.by_rules and "designated_unsure" in case.notices:
        lines.append(Line("reading.R24", kind="caution"))
    return [line for place, line in enumerate(lines) if line not in lines[:place]]


def _rules(case: Case) -> Line:
    """The first sentence where rules stand in place of a figure."""
    sure = standing(case)
    if sure in OPEN_DAYS:
        return Line(FIRST[sure]["rules"], kind="figure")
    return document(case.newest).first_sentence(case)


def _first(case: Case) -> Line:
    figure, sure, shape = told(case), standing(case), shape_of(case)
    id, bounds = FIRST[sure][shape], {"low": figure.low, "high": figure.high}
    if id == "headline.ask" and len(case.pairs) > 1 and figure.low != figure.high:
        return Line("headline.ask.several", bounds, kind="figure", result=figure.amount)
    if shape == "amount":
        return Line(id, {"amount": figure.amount}, kind="figure", result=figure.amount)
    if shape in ("floor", "county"):
        return Line(_surely(case, id), {"low": figure.low}, kind="figure", result=figure.low or None)
    open_days = sure in OPEN_DAYS and shape != "nothing"
    deciding = None if open_days or sure == "insurance_unknown" else _deciding(case)
    if deciding is not None:
        result = 0 if figure.high == 0 else figure.amount
        return Line(deciding.id, {**deciding.given, **bounds}, kind="figure", result=result)
    if figure.amount == 0 and shape == "range" and not open_days:
        return Line("headline.open", bounds, kind="figure", result=0)
    given = bounds if shape in ("range", "several") else {}
    return Line(id, given, kind="figure", result=figure.amount if figure.high else figure.high)


def shape_of(case: Case) -> Shape:
    """What kind of figure it is that is told, or what stands in its place."""
    if case.by_rules:
        return "rules"
    figure = told(case)
    if figure.high != 0 and len({days_of(case, *pair) in OPEN_DAYS for pair in case.pairs}) > 1:
        return "several"
    if _pending_by_county(case) and figure.high:
        return "county"
    if figure.amount:
        return "amount"
    if figure.amount is None and figure.status in ("at_least", "county"):
        # The document sets a floor, or leaves it to the county: a result of its own.
        return "floor" if figure.low else "county"
    if figure.high == 0 or (figure.amount == 0 and figure.high is None):
        return "nothing"
    return "unknown" if figure.high is None else "range"


def _pending_by_county(case: Case) -> bool:
    """Whether the one treatment waits for a recognition after which the county sets start line and rate."""
    pending = case.settled is None and case.households == ("illness_poverty_pending",)
    return pending and case.newest is not None and case.newest.FLOORS


def _surely(case: Case, id: str) -> str:
    """Above a limit or a start line that only the county knows there may be nothing; else help itself is sure."""
    sure = not case.notices & {"county_above", "limit_at_least", "illness_poverty_pending"}
    return "headline.county.open" if id == "headline.county.maybe" and sure else id


def _deciding(case: Case) -> Line | None:
    """The sentence about the one thing that makes it nothing or leaves it open; None where it is not one thing."""
    if case.notices & EARLIER_TOO_HIGH:
        return None  # whether a limit is used up depends on what cannot have been so
    if own_shares := _of_the_own_shares(case):
        return Line(own_shares)
    found = []
    for _, part in case.pairs:
        by_id = {notice.id: notice for notice in part.notices}
        reasons = [by_id[id] for id in DECIDES if id in by_id]
        if not reasons or sum(reason.id in OPEN for reason in reasons) > 1:
            return None
        id = notice_id(reasons[0], case.policy(part), part)
        if not id.endswith(".none"):
            id = f"headline.{reasons[0].id}{_variant(case, reasons[0].id)}"
        found.append(Line(id, dict(reasons[0].given)))
    first = found[0]
    of_one = len(found) > 1 and first.given.keys() & {"amount", "with_referral"}  # a figure of each, not of all of them
    if any(line != first for line in found) or of_one:
        return None
    unbounded = case.figure.high is None or not case.figure.high
    return None if unbounded and first.id in ("headline.household_unsure", "headline.earlier_unsure") else first


def _of_the_own_shares(case: Case) -> str | None:
    """The sentence where, of several treatments, nothing but own shares is open."""
    opened = {notice for notice in case.notices if notice in OPEN}
    if len(case.pairs) == 1 or not opened or not opened.issubset(OF_THE_OWN_SHARE) or told(case).high is None:
        return None
    return next(f"headline.{id}" for id in OF_THE_OWN_SHARE if id in opened)


def _newest(case: Case) -> Iterator[Line]:
    """What the newest of several treatments adds to those of its year before it."""
    table = next(iter(ledger(case)[-1:]), None)
    if table is None or len(table.rows) == 1:
        return
    *before, newest = table.rows
    sums = [row.aid[0] for row in before]
    if all(row.aid[0] == row.aid[1] for row in table.rows):
        given: dict[str, object] = {"count": str(len(before)), "before": sum(sums), "day": newest.day}
        if newest.aid[0]:
            yield Line("headline.newest", {**given, "adds": newest.aid[0]})
        else:
            yield Line("headline.newest.nothing", given)
    elif newest.aid[1] is not None:
        yield Line("headline.newest.alone", {"day": newest.day, "adds": newest.aid})


def _variant(case: Case, reason: str) -> str:
    """A referral can still be got before going; an own share may be no more than known at most."""
    if reason == "not_referred":
        return ".ahead" if case.ahead else ""
    return ".at_most" if case.ends and reason in ("under_deductible", "under_threshold") else ""


def _year(case: Case, year: int, regular: Range) -> Line:
    if regular.high == 0 or (regular.amount and year_is_one_amount(case, regular)):
        amount = regular.amount or 0
        return Line("headline.year", {"year": str(year), "amount": amount}, result=amount)
    if regular.status in ("at_least", "county"):
        if not regular.low:
            return Line("headline.year.county", {"year": str(year)})
        return Line("headline.year.at_least", {"year": str(year), "low": regular.low}, result=regular.low)
    if regular.high is None:
        return Line("headline.year.unknown", {"year": str(year)})
    return Line("headline.year.range", {"year": str(year), "low": regular.low, "high": regular.high})


def _top_up(case: Case, year: int) -> Iterator[Line]:
    """The second sentence: the top-up, promised only where it is sure."""
    for amount in sure_top_up(case, year):
        regular = case.by_year[year].amount or 0
        yield Line("headline.top_up", {"top_up": amount, "total": regular + amount}, result=amount)
        return
    tops = [each.top_up for each in case.estimate.years if each.year == year]
    if most := max((top_up.amount or 0 for top_up in tops), default=0) or max(top_up.high or 0 for top_up in tops):
        yield Line("headline.top_up.ask", {"amount": most}, kind="ask")
