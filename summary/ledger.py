"""The year of several treatments, one after the other as they count: what each adds, and what is left after it.

It is worked out from the steps of the estimate and running totals, never estimated a second time; where an own share
is known only about, from the estimates at both ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal, NamedTuple

from calculator import Earlier, Policy, Range, Treatment, TreatmentEstimate
from calculator.situation import Care, Place, Unsure
from summary.case import Case, notice_ids
from summary.line import Line
from summary.notice import DECIDES, EARLIER_TOO_HIGH
from summary.standing import may_come_to_nothing, sure_top_up, year_is_one_amount

Span = tuple[int, int | None]
"""From one amount to another, in fen; the same twice where it is one; None where no most is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One treatment as it counts in its year. Amounts in fen."""

    number: int
    """Which one it is in the order told, from 1."""
    day: date
    care: Care
    place: Place | None
    """None where the document of that day does not ask it."""
    own: Span
    """Its own share in scope."""
    counted: Span
    """What of it the rate is taken of: above the deductible, where there is one."""
    aid: Span
    """Its regular aid, as the year's is told."""
    deductible_left: int | None
    """What the year's deductible lacks after it; None where that is open."""
    limit_left: int | None
    """What the year's limit leaves after it; None where that is open, or the limit is only a floor."""
    events: tuple[Line, ...]
    """What happened here: the deductible full, the limit reached, the top-up; another status, the same day, New Year,
    another policy; why it is nothing, or open."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of the drawn line: where it stands in the year, from 0 to 1, and whose row it is. Text beside it."""

    kind: Literal["treatment", "deductible", "limit", "top_up"]
    at: float
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTable:
    """One calendar year. Amounts in fen."""

    year: int
    rows: tuple[Row, ...]
    earlier: Earlier | Unsure
    """What was told to have come before the first row, which is in none of them."""
    own: Span
    aid: Span
    """The regular aid of the year."""
    deductible: int | None
    """Of the class at the last row that has one; 0 where it has none, None where there is no class."""
    limit: int | None
    top_up: Span
    """One amount where it is sure."""
    by_reading: bool
    """Whether what its rows tell of the deductible and the limit is so by the usual reading alone: beside a range."""

    @property
    def adds_up(self) -> bool:
        """Whether its rows come to its aid at both ends; not where more for one leaves less for another."""
        return all(_sum([row.aid[end] for row in self.rows]) == self.aid[end] for end in (0, 1))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The drawn line: every treatment, and what was reached with it."""
        return tuple(_marks(self))


USED_UP: Final = ("ledger.limit_used_up", "ledger.limit_used_up.reading")
"""The event that the limit was used up before, and the same by the usual reading alone."""
_REACHED: dict[str, Literal["deductible", "limit", "top_up"]] = {
    "ledger.deductible_full": "deductible",
    "ledger.limit_reached": "limit",
    "ledger.top_up": "top_up",
}
"""Events that are drawn, and how."""


def ledger(case: Case) -> tuple[YearTable, ...]:
    """One table for each calendar year of a case of several treatments, in time order; () where there is one.

    A treatment on a day without a policy stands in its year too.
    """
    if len(case.pairs) < 2:
        return ()
    years = sorted({part.on.year for _, part in case.pairs})
    return tuple(_table(case, year) for year in years)


class _Placed(NamedTuple):
    """A treatment with its place in the order told."""

    place: int
    treatment: Treatment
    part: TreatmentEstimate


class _After(NamedTuple):
    """A treatment of which everything is known: what it was counted with, and what is left after it."""

    own: int | None
    counted: int | None
    deductible_left: int | None
    limit_left: int | None
    events: tuple[Line, ...]


def _table(case: Case, year: int) -> YearTable:
    placed = _in_order(case, year)
    afters = zip(*(_afters(end, year) for end in case.exact_ends), strict=True)
    aid, aids = _aids(case, year, placed)
    rows = [_row(case, *each) for each in zip(placed, aids, afters, strict=True)]
    sure = sum(sure_top_up(case, year))
    last = next((each.part for each in reversed(placed) if each.part.household_class is not None), None)
    policy = case.policy(last) if last else None
    number = last.household_class if last else None
    known = policy is not None and number is not None and not policy.FLOORS
    told = tuple(_told_beside(case, placed, rows, top_up=sure))
    return YearTable(
        year=year,
        rows=told,
        earlier=case.situation.earlier.get(year, Earlier()),
        own=(sum(row.own[0] for row in rows), _sum([row.own[1] for row in rows])),
        aid=aid,
        deductible=policy.deductible_of(number) if known and policy and number else None,
        limit=policy.limit[number] if known and policy and number else None,
        top_up=(sure, sure) if sure else _top_up(case, year),
        by_reading=any(_by_reading(case, *each) for each in zip(placed, told, strict=True)),
    )


def _in_order(case: Case, year: int) -> list[_Placed]:
    """The treatments of a year as they count: by day, those of one day in the order told."""
    placed = [_Placed(place, *pair) for place, pair in enumerate(case.pairs) if pair[1].on.year == year]
    return sorted(placed, key=lambda each: each.part.on)


def _row(case: Case, placed: _Placed, aid: Span, ends: tuple[_After, _After]) -> Row:
    low, high = ends
    part, policy = placed.part, case.policy(placed.part)
    told = case.done.own_share(placed.place)
    own: Span = (0, None) if high.own is None or low.own is None else (low.own, None if told.open else high.own)
    one_class = len({each.household_class for _, each in case.pairs if each.on.year == part.on.year}) == 1
    # Of two classes a limit in between may hide what an own share changes: both ends alone do not tell then.
    same = low.limit_left == high.limit_left and (one_class or not case.ends)
    return Row(
        number=case.done.number(placed.place),
        day=part.on,
        care=placed.treatment.care,
        place=placed.treatment.place if policy is not None and policy.asks("place") else None,
        own=own,
        counted=_counted(low, high, own, part.aid),
        aid=aid,
        deductible_left=low.deductible_left if low.deductible_left == high.deductible_left else None,
        limit_left=low.limit_left if same else None,
        events=tuple(event for event in high.events if event in low.events),
    )


def _by_reading(case: Case, placed: _Placed, row: Row) -> bool:
    """Whether a row is told as a range although one amount of it was reckoned on with."""
    if row.aid[0] == row.aid[1]:
        return False
    nothing_may_come = may_come_to_nothing(case, placed.treatment, placed.part)
    ends = (end.pairs[placed.place][1].aid for end in case.exact_ends)
    return any(aid.amount is not None and (nothing_may_come or aid.low != aid.high) for aid in ends)


def _counted(low: _After, high: _After, own: Span, aid: Range) -> Span:
    """What counts of an own share; where that is open, nothing to all of it."""
    if aid.high == 0 and low.counted is None:
        return 0, 0
    if low.counted is None or high.counted is None:
        return 0, own[1]
    return low.counted, None if own[1] is None else high.counted


def _aids(case: Case, year: int, placed: list[_Placed]) -> tuple[Span, list[Span]]:
    """The aid of a year, and of each treatment of it: one amount where that of the year is sure, else both bounds of
    each, so that they stand to the sum as they are. Where nothing may come of one, from nothing on."""
    figure = case.by_year.get(year, Range(None, 0, None, "ask"))
    nothing_may_come = [may_come_to_nothing(case, each.treatment, each.part) for each in placed]
    if any(nothing_may_come):
        lows = [0 if each else one.part.aid.low for each, one in zip(nothing_may_come, placed, strict=True)]
        one = year_is_one_amount(case, figure) and figure.amount == sum(lows)
        spans: list[Span] = [(low, each.part.aid.high) for low, each in zip(lows, placed, strict=True)]
        return (sum(lows), figure.amount if one else figure.high), spans
    amounts = [each.part.aid.amount for each in placed if each.part.aid.amount is not None]
    if figure.amount == sum(amounts) and len(amounts) == len(placed) and year_is_one_amount(case, figure):
        return (figure.amount, figure.amount), [(amount, amount) for amount in amounts]
    return (figure.low, figure.high), [(each.part.aid.low, each.part.aid.high) for each in placed]


def _sum(amounts: Sequence[int | None]) -> int | None:
    known = [each for each in amounts if each is not None]
    return sum(known) if len(known) == len(amounts) else None


def _afters(case: Case, year: int) -> Iterator[_After]:
    """The year of a case whose own shares are known, one treatment after the other."""
    earlier = case.situation.earlier.get(year, Earlier())
    so_far = _SoFar(None, None) if earlier == "unsure" else _SoFar(earlier.self_paid, earlier.aid)
    if case.notices & EARLIER_TOO_HIGH:
        so_far = _SoFar(None, None)
    for each in _in_order(case, year):
        before, so_far = so_far, so_far.then(each)
        policy = case.policy(each.part)
        yield _After(
            each.part.self_paid,
            _rated(each.part),
            so_far.deductible_left(policy, each.part.household_class),
            so_far.limit_left(policy, each.part.household_class),
            tuple(_reached(policy, each.part, before, so_far)),
        )


class _SoFar(NamedTuple):
    """The running totals of a year, in fen; None from where one is open."""

    own_share: int | None
    paid: int | None

    def then(self, placed: _Placed) -> "_SoFar":
        """After one more treatment."""
        part = placed.part
        if part.aid.amount is None:
            return _SoFar(None, None)
        base = 0 if placed.treatment.care == "chronic_outpatient" else _base(part)
        own_share = None if self.own_share is None else self.own_share + base
        return _SoFar(own_share, None if self.paid is None else self.paid + part.aid.amount)

    def deductible_left(self, policy: Policy | None, number: int | None) -> int | None:
        """What the deductible of a class lacks."""
        if policy is None or policy.FLOORS or number is None or self.own_share is None:
            return None
        return max(0, policy.deductible_of(number) - self.own_share)

    def limit_left(self, policy: Policy | None, number: int | None) -> int | None:
        """What the limit of a class leaves."""
        if policy is None or policy.FLOORS or number is None or self.paid is None:
            return None
        return max(0, policy.limit[number] - self.paid)


def _base(part: TreatmentEstimate) -> int:
    """What uses the deductible: the own share in scope that the steps begin with; 0 of what does not count."""
    steps = {step.id: step for step in part.steps}
    first = steps.get("deductible") or steps.get("rate")
    return int(first.given["base"]) if first else 0


def _rated(part: TreatmentEstimate) -> int | None:
    """What the rate is taken of; None where there is no rate."""
    return next((int(step.given["base"]) for step in part.steps if step.id in ("rate", "rate_at_least")), None)


def _reached(policy: Policy | None, part: TreatmentEstimate, before: _SoFar, after: _SoFar) -> Iterator[Line]:
    """The lines of the document that are met with one treatment."""
    number = part.household_class
    if policy is None or policy.FLOORS or number is None:
        return
    deductible, limit = policy.deductible_of(number), policy.limit[number]
    used, used_now = before.own_share, after.own_share
    if used is not None and used_now is not None and used < deductible <= used_now:
        yield Line("ledger.deductible_full", {"deductible": deductible})
    for step in part.steps:
        if step.id == "chronic_limit" and step.result:
            yield Line("ledger.chronic_limit_reached", {"limit": step.given["limit"]})
    if before.paid is None or after.paid is None:
        return
    if before.paid < limit <= after.paid:
        yield Line("ledger.limit_reached", {"limit": limit})
    elif any(step.id == "limit" and not step.result for step in part.steps):
        yield Line(USED_UP[0], {"limit": limit})


def _told_beside(case: Case, placed: list[_Placed], rows: list[Row], *, top_up: int) -> Iterator[Row]:
    """The rows with what happened with each besides: the top-up, and what sets a row apart from the one before it.
    `top_up`: of the year, where it is sure, in fen."""
    paid_at = _topped_up_at(case, placed) if top_up else None
    for place, (each, row) in enumerate(zip(placed, rows, strict=True)):
        events = [*(_beside_a_range(event, row) for event in row.events), *_why(case, each, row)]
        if place == paid_at:
            events.append(Line("ledger.top_up", {"top_up": top_up}))
        yield replace(row, events=(*_apart(case, placed[place - 1] if place else None, each), *events))


def _beside_a_range(event: Line, row: Row) -> Line:
    """That nothing was left before it is so by the usual reading alone where the row may still be something."""
    open_still = event.id == USED_UP[0] and row.aid[1] != 0
    return replace(event, id=USED_UP[1]) if open_still else event


def _apart(case: Case, before: _Placed | None, placed: _Placed) -> Iterator[Line]:
    treatment, part = placed.treatment, placed.part
    household = treatment.household or case.situation.household
    if household != (before.treatment.household if before and before.treatment.household else case.situation.household):
        yield Line("ledger.household", {"household": f"household.{household}"})
    if before and before.part.on == part.on:
        yield Line("ledger.same_day")
    if treatment.admitted is not None and treatment.admitted.year < part.on.year:
        yield Line("ledger.over_new_year", {"day": treatment.admitted})
    if before and part.policy and before.part.policy and part.policy != before.part.policy:
        yield Line("ledger.policy", {"day": case.estimate.policies[part.policy].in_force})


def _why(case: Case, placed: _Placed, row: Row) -> Iterator[Line]:
    """Why a row is nothing, or open; in short."""
    if row.aid[0] and row.aid[0] == row.aid[1]:
        return
    ids = notice_ids(placed.part)
    reason = next((id for id in DECIDES if id in ids and id != "limit_used_up"), None)
    if reason and not any(event.id == USED_UP[0] for event in row.events):
        yield Line(f"ledger.why.{reason}")
    elif not (reason or row.events) and placed.part.aid.low != placed.part.aid.high and _known_alone(case, placed):
        yield Line("ledger.why.others")


def _known_alone(case: Case, placed: _Placed) -> bool:
    """Whether the aid of a treatment would be one amount were it the only one."""
    ((_, alone),) = case.only([placed.place]).pairs
    return alone.aid.low == alone.aid.high


def _topped_up_at(case: Case, placed: list[_Placed]) -> int:
    """With which treatment of the year, by its place among them, the top-up came to be due by every reading."""
    for count in range(1, len(placed)):
        then = case.only([each.place for each in placed[:count]])
        if any(sure_top_up(then, placed[0].part.on.year)):
            return count - 1
    return len(placed) - 1


def _top_up(case: Case, year: int) -> Span:
    """From nothing to the most of a top-up that is not sure."""
    highs = [each.top_up.high for each in case.estimate.years if each.year == year]
    return 0, None if None in highs else max((high or 0 for high in highs), default=0)


def _marks(table: YearTable) -> Iterator[Mark]:
    first = date(table.year, 1, 1)
    days = (date(table.year + 1, 1, 1) - first).days
    for row in table.rows:
        at = (row.day - first).days / days
        yield Mark("treatment", at, row.number)
        yield from (Mark(_REACHED[event.id], at, row.number) for event in row.events if event.id in _REACHED)
