"""The answer before everything else: one figure or what to do instead, what is left to pay, and the first step.

It is made of the same decisions as the sections: how sure a figure is (standing.py), its shape and first sentence
(headline.py), the steps (todo.py). Nothing is reckoned here but what is left of the own share.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from summary.ask_first import ask_first
from summary.case import Case
from summary.deadline import OPEN_DAYS
from summary.headline import Shape, first_sentence, headline, shape_of
from summary.line import Line
from summary.standing import Standing, may_come_to_nothing, standing, sure_top_up, told
from summary.todo import numbers_of, todo

Kind = Literal["amount", "range", "at_most", "open", "nothing", "under", "plan", "unknown"]
"""One amount, or a least; from one amount to another; the most there can be; something is to be asked before any figure
holds; nothing by the text; not above the deductible yet; it lies ahead; no figure."""

_SURE: Mapping[Shape, Kind] = {
    "amount": "amount",
    "floor": "amount",
    "county": "open",
    "range": "open",
    "several": "open",
    "nothing": "nothing",
    "unknown": "unknown",
    "rules": "unknown",
}
_OPEN: Mapping[Shape, Kind] = {**_SURE, "amount": "open", "floor": "open", "nothing": "open"}

KINDS: Mapping[Standing, Mapping[Shape, Kind]] = {
    "stated": _SURE,
    "reading": _SURE,
    "at_least": _SURE,
    "county": _SURE,
    "ask": _OPEN,
    "insurance_unknown": _OPEN,
    "maybe_passed": _OPEN,
    "passed": _OPEN,
}
"""The kind of an answer, by how sure its figure is and by its shape, as `headline.FIRST` has its first sentence."""

BY_REASON: Mapping[str, Kind] = {
    "headline.under_deductible": "under",
    "headline.under_threshold": "under",
    "headline.under_deductible.at_most": "under",
    "headline.under_threshold.at_most": "under",
    "headline.own_share_about": "range",
    "headline.not_on_slip": "at_most",
    "headline.paid_in_all": "at_most",
}
"""What has a kind of its own where it alone decides, by its first sentence."""
_UNDER = {
    "headline.under_deductible": "answer.under",
    "headline.under_threshold": "answer.under.threshold",
}

_LARGE: tuple[Kind, ...] = ("amount", "range")
_TITLES: Mapping[Standing, str] = {
    "stated": "answer.stated",
    "reading": "answer.reading",
    "at_least": "answer.at_least",
    "county": "answer.at_least",
}

HEADINGS: Mapping[str, str] = {
    "navigator.when.passed": "days",
    "navigator.when.maybe_passed": "days",
    "navigator.when.half_years": "days",
    "navigator.when.until": "days",
    "todo.outpatient_2015": "days",
    "todo.other_place": "other_place",
    "todo.home_county": "other_place",
    "todo.recognition.pending": "recognition",
    "todo.recognition.pending_2015": "class",
    "todo.recognition.none": "recognition_possible",
    "todo.recognition.none_2015": "class",
    "todo.recognition.unsure": "class",
    "todo.recognition.unsure_2015": "class",
    "todo.permit": "ask",
    "todo.no_policy": "ask",
    "todo.uninsured": "ask",
    "todo.threshold": "ask",
    "todo.earlier": "earlier",
    "todo.insurance_cut": "insurance",
    "todo.insurance_unknown": "insurance",
    "navigator.reimburse_first": "insurance",
    "todo.slip_in_full": "slip",
    "todo.find_slip": "slip",
    "todo.again": "slip",
    "todo.again_bill": "ask",
    "todo.look_at_slip.rules": "slip",
    "todo.look_at_slip.open": "ask",
    "todo.look_at_slip.each": "ask",
    "todo.look_at_slip": "ask",
    "todo.already_paid": "ask",
    "todo.claim": "ask",
    "todo.claim_if_not": "ask",
    "navigator.claim_2015": "ask",
    "todo.top_up": "ask",
    "todo.certificate": "certificate",
    "todo.designated.choose": "designated",
    "todo.designated.check": "designated_ask",
    "todo.designated.ask": "way",
    "todo.referral.get": "referral",
    "todo.referral.primary_care": "referral",
    "todo.referral.filed": "referral",
    "navigator.file_home": "referral",
    "todo.referral.not_needed": "referral_confirm",
    "todo.referral.check": "referral_ask",
    "todo.referral.late": "way",
    "todo.referral.emergency": "way",
    "todo.referral.was_emergency": "way",
    "todo.referral.emergency_plan": "emergency",
    "navigator.before_discharge": "referral_ask",
    "navigator.late_counts": "referral_ask",
    "navigator.show": "settle",
    "todo.settle": "settle",
    "todo.settle.outpatient": "settle",
    "todo.keep_slips": "keep",
    "todo.keep_slips.counted": "keep",
    "todo.keep_slips_2015": "keep",
    "todo.keep_slips_2015.counted": "keep",
    "todo.next_year": "keep",
    "todo.if_figures_change": "keep",
    "todo.already_paid_all": "keep",
    "todo.other_help": "other_help",
    "todo.call": "ask",
}
"""The heading `answer.do.<...>` over the first step, where no figure is set large."""

_NOT_FIRST = (
    "todo.emergency",
    "steps.treatment",
    "todo.check_self_paid",
    "todo.deposit",
    "reading.",
    "todo.referral.keep",
    "navigator.insurance_too",
)
"""Lines of the steps that are no first thing to do: told beside it, what a later step is measured by, or to be kept."""
_OF_AN_AMOUNT = ("todo.look_at_slip", "todo.already_paid", "todo.claim", "navigator.claim_2015")
"""With an amount these come before what is to be made sure of besides, elsewhere after it."""
TO_BE_EXACT = ("todo.find_slip", "todo.slip_in_full")
"""What makes a figure exact."""
_LAST = ("navigator.when.until", "navigator.when.first_day", "navigator.when.last_day", "todo.top_up", "todo.call")
"""What follows on other steps."""

TOLD_HERE = frozenset({"headline.next", "headline.standing", "headline.several", "headline.between.ask"})
"""Lines under the first sentence that the answer itself says: what to do, that it is an estimate, for how many
treatments, from what to what."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar of this bill, in fen: surely aid, perhaps aid, one's own."""

    kind: Literal["aid", "maybe", "own"]
    fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What stands first in every channel. Amounts in fen; None where there is none."""

    kind: Kind
    title: Line
    """Over a large figure the sentence that it ends; else a heading by itself, which says what can be done."""
    low: int | None
    high: int | None
    """The regular aid from and to; the same for one figure. `high` is None where the most is not known."""
    large: bool
    """Whether the figure is set large; never where it is open, nothing or lies ahead."""
    own_low: int | None
    own_high: int | None
    """What is left to pay of the own share in scope; None where it is not known, or where there is no most."""
    bar: tuple[Part, ...]
    """Of the own share in scope; empty where there is none to draw."""
    why: Line | None
    """Where no figure is set large: both ends and what decides between them, or why it is nothing."""
    sentence: Line | None
    """The bar in words: the own share, and what is left to pay."""
    beside: tuple[Line, ...]
    """Cautions and sums without which the figure would say too much or too little."""
    estimate: Line
    """That it is an estimate which the bureau decides."""
    action: Line
    """The first thing to do."""
    asks_slip: bool
    """Whether that is to look for aid on the slip."""

    @property
    def figure(self) -> Line | None:
        """The figure in words: one amount, or both ends; None where there is none above nothing."""
        if not self.high:
            return None
        if self.low == self.high or self.kind == "at_most":
            return Line("answer.figure", {"amount": self.high}, kind="figure", result=self.high)
        return Line("answer.figure.range", {"low": self.low, "high": self.high}, kind="figure")


def answer(case: Case) -> Answer:
    """The answer of a case, of whatever kind."""
    kind, first, action = kind_of(case), first_sentence(case), _action(case, kind_of(case))
    large = kind in _LARGE and bool(told(case).low)
    low, high = _bounds(case, kind)
    left = _left(case, kind)
    return Answer(
        kind=kind,
        title=_title(case, kind, action, large=large),
        low=low,
        high=high,
        large=large,
        own_low=left.low if left and left.own else None,
        own_high=left.high if left and left.own else None,
        bar=_bar(kind, left),
        why=None if kind in _LARGE else _why(first, low),
        sentence=_sentence(case, kind, left),
        beside=(*_of_which(case, action), *_beside(case, kind)),
        estimate=Line("headline.standing" if kind == "unknown" else "answer.estimate", kind="caution"),
        action=action,
        asks_slip=action.id.startswith("todo.look_at_slip"),
    )


def _why(first: Line, low: int | None) -> Line:
    """The first sentence; where the title told its one amount, only why it is not known better."""
    if BY_REASON.get(first.id) == "at_most" and not low:
        return Line(f"answer.why.{first.id.removeprefix('headline.')}")
    return first


def kind_of(case: Case) -> Kind:
    """What kind of answer a case has."""
    first = first_sentence(case).id
    if first.startswith("notice.") and first.endswith(".none"):  # whatever is open, it comes to nothing
        return "nothing"
    kind = BY_REASON.get(first, KINDS[standing(case)][shape_of(case)])
    return "plan" if case.plan and kind not in ("nothing", "under") and not case.settled else kind


class _Left(NamedTuple):
    """The own share in scope, with the aid from and to and a top-up that is sure, and what is left of it, in fen."""

    own: int
    least: int
    most: int
    low: int
    high: int | None
    """None where there is no most."""


def _bounds(case: Case, kind: Kind) -> tuple[int | None, int | None]:
    """The aid that is told, from and to. Of treatments whose days to apply may be over nothing may come (R39)."""
    figure = told(case)
    if kind == "unknown" or case.by_rules:
        return None, None
    if kind == "amount":
        amount = figure.amount or figure.low  # where only a least is known, that
        return amount, amount
    if standing(case) not in OPEN_DAYS:
        return figure.low, figure.high
    in_time = sum(part.aid.low for treatment, part in case.pairs if not may_come_to_nothing(case, treatment, part))
    return min(figure.low, in_time), figure.high


def _left(case: Case, kind: Kind) -> _Left | None:
    """What is left of the own share; None where that is not known, or the aid is not."""
    if case.ends:
        return _left_between(case, kind)
    shares = [part.self_paid for _, part in case.pairs if part.self_paid is not None]
    whole_bill = any(treatment.total_bill is not None for treatment, _ in case.pairs)
    figure, (low, high) = told(case), _bounds(case, kind)
    known = len(shares) == len(case.pairs) and not whole_bill
    if not known or kind == "at_most" or low is None or high is None or figure.high is None:
        return None
    own = sum(shares)
    if kind == "open" and own and not high:  # nothing is said of sums that cannot be
        return None
    sure = sum(top_up for year in case.by_year for top_up in sure_top_up(case, year))
    least, most = (min(own, aid + sure) for aid in (figure.low if kind == "amount" else low, figure.high))
    return _Left(own, least, most, own - most, own - least)


def _left_between(case: Case, kind: Kind) -> _Left | None:
    """The same where only about how much the own share was is known; of what was paid in all nothing is known to be
    left, since some of it may not count."""
    ends = [_left(end, kind) for end in case.ends]
    first, last = ends[0], ends[-1]
    if case.in_all or first is None or last is None:
        return None
    if case.open_above:  # told as the least that is left: a top-up that may come is taken off it as well
        most = first.least + max(year.top_up.high or 0 for year in case.ends[0].estimate.years)
        return _Left(last.own, first.least, last.most, max(0, min(first.low, first.own - most)), None)
    return _Left(last.own, first.least, last.most, first.low, last.high)


def _bar(kind: Kind, left: _Left | None) -> tuple[Part, ...]:
    """Nothing of it is sure where it is open, or before the person has gone."""
    if left is None or not left.most or left.high is None:
        return ()
    sure = left.least if kind in _LARGE else 0
    parts = (Part("aid", sure), Part("maybe", left.most - sure), Part("own", left.own - left.most))
    return tuple(part for part in parts if part.fen)


def _sentence(case: Case, kind: Kind, left: _Left | None) -> Line | None:
    """The bar in words."""
    if left is None or not left.own:
        return None
    if case.ends:
        return _sentence_between(case, kind, left)
    if kind in ("nothing", "under") and not left.most:
        return Line("answer.own.nothing", {"self_paid": left.own})
    if kind == "amount" and shape_of(case) == "floor":
        return Line("answer.own.most", {"self_paid": left.own, "high": left.high})
    if left.low != left.high:
        return Line("answer.own.between", {"self_paid": left.own, "low": left.low, "high": left.high})
    if kind == "amount":
        return Line("answer.own", {"self_paid": left.own, "left": left.low})
    return Line("answer.own.if", {"self_paid": left.own, "aid": left.most, "left": left.low})


def _sentence_between(case: Case, kind: Kind, left: _Left) -> Line | None:
    """Both ends, each with its own figure where it has one; else from what to what."""
    if kind in ("nothing", "under"):
        return None
    first, last = case.ends
    least, low, high = first.own_share or 0, told(first).amount, told(last).amount
    if kind == "range" and low is not None and high is not None:
        end = ".open" if left.high is None else "" if least else ".up_to"
        return Line(f"answer.ends{end}", {"least": least, "low": low, "most": left.own, "high": high})
    if left.high is None:
        return Line("answer.own.from", {"least": least, "low": left.low}) if left.low else None
    return Line("answer.own.about", {"least": least, "most": left.own, "low": left.low, "high": left.high})


def _title(case: Case, kind: Kind, action: Line, *, large: bool) -> Line:
    """Over a large figure a sentence that it ends; else a heading by itself."""
    if kind == "amount":
        return _title_of_amount(case)
    if kind in ("range", "at_most"):
        figure = told(case)
        return (
            Line(f"answer.{kind}") if large else Line(f"answer.{kind}.whole", {"low": figure.low, "high": figure.high})
        )
    missing = _missing(case) if kind == "under" else None
    if missing:
        return Line(_UNDER[first_sentence(case).id], {"missing": missing})
    return Line(f"answer.do.{HEADINGS[action.id]}")


def _title_of_amount(case: Case) -> Line:
    """Of several treatments with how many they are, and of which year where it is one."""
    title, count = _TITLES[standing(case)], len(case.pairs)
    if count == 1:
        return Line(title)
    if len(case.by_year) > 1:
        return Line(f"{title}.several", {"count": count})
    return Line(f"{title}.year", {"count": count, "year": str(case.pairs[0][1].on.year)})


def _missing(case: Case) -> int | None:
    """What is missing to the deductible of the one year; None where it is not one, or not known."""
    years = case.estimate.years
    return years[0].deductible_left if len(years) == 1 and not case.ends else None


def _beside(case: Case, kind: Kind) -> tuple[Line, ...]:
    emergency = (Line("compare.emergency", kind="caution"),) if case.plan and case.needs_referral else ()
    told_here = TOLD_HERE if kind == "amount" else TOLD_HERE - {"headline.several"}  # that says for how many
    return (*emergency, *ask_first(case), *(line for line in headline(case)[1:] if line.id not in told_here))


def _of_which(case: Case, action: Line) -> tuple[Line, ...]:
    """Which of several treatments the first step is about, where it is one of them."""
    numbers: tuple[int, ...] = ()
    found: list[int] = []
    for line in todo(case):
        if line.id.startswith("steps.treatment"):
            numbers = numbers_of(line)
        elif line == action:
            found += numbers
    if not found or len(found) == len(case.pairs):
        return ()
    if len(found) > 1:
        return (Line("answer.of_treatments", {"numbers": tuple(sorted(found))}),)
    (day,) = (part.on for place, (_, part) in enumerate(case.pairs) if case.done.number(place) == found[0])
    return (Line("answer.of_treatment", {"number": str(found[0]), "day": day}),)


def _action(case: Case, kind: Kind) -> Line:
    """With an amount the slip, elsewhere what is to be asked or done before it."""
    steps = [line for line in todo(case) if not line.id.startswith(_NOT_FIRST)]
    if kind in ("range", "at_most"):
        return next((line for line in steps if line.id in TO_BE_EXACT), steps[0])
    if kind not in ("nothing", "under", "amount"):
        steps = [line for line in steps if HEADINGS.get(line.id) != "keep"]
    first = (line for line in steps if line.id.startswith(_OF_AN_AMOUNT) == (kind == "amount"))
    found = next((line for line in first if not line.id.startswith(_LAST)), steps[0])
    top_up = next((line for line in steps if line.id == "todo.top_up"), None)
    return top_up if top_up and HEADINGS.get(found.id) == "keep" else found  # else what may come would not be asked for
