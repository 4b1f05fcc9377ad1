"""What to do now, in order, for the person's status and referral. There is always someone to ask."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from calculator import Treatment, TreatmentEstimate
from summary.at_most import NOTICE
from summary.case import SETTLED, Case, all_paid, notice_ids
from summary.deadline import OPEN_DAYS, counted, days_of
from summary.documents import checked_own_share, document
from summary.line import Line, clause
from summary.notice import EARLIER_TOO_HIGH

_HELPS_NOBODY = frozenset(
    {
        "no_class",
        "outpatient_not_covered",
        "chronic_not_for_class",
        "not_designated",
        "limit_used_up",
        "chronic_limit_used_up",
        "no_member",
        "refused_2015",
        "outpatient_not_for_class",
    }
)
"""Notices after which other help is the only one left to ask for."""


_WHEN_IT_CHANGES = {
    "under_deductible": "todo.keep_slips",
    "under_threshold": "todo.keep_slips_2015",
    "rounds_to_zero": "todo.if_figures_change",
    "limit_used_up": "todo.next_year",
    "chronic_limit_used_up": "todo.next_year",
    "nothing_self_paid": "todo.if_figures_change",
    "visit_not_above": "todo.if_figures_change",
}
"""Notices after which the text gives nothing: what to keep, and when it can change."""


_KEEP_SLIPS = ("todo.keep_slips", "todo.keep_slips_2015")
"""Worded otherwise (`<id>.counted`) where later care of the year is above the line already."""

_KEPT = (*_KEEP_SLIPS, "todo.next_year", "todo.if_figures_change", "todo.already_paid_all", "todo.referral.keep")
"""Steps of what is only to be kept, by their beginnings."""

_AT_THE_COUNTER = frozenset(
    {
        "todo.look_at_slip",
        "todo.look_at_slip.open",
        "todo.look_at_slip.each",
        "todo.already_paid",
        "todo.already_paid_all",
        "todo.claim",
        "todo.claim_if_not",
        "navigator.claim_2015",
        "todo.check_self_paid",
    }
)
"""Steps that follow on each other: what the slip shows, what is missing, by which own share."""


def todo(case: Case) -> list[Line]:
    """Every step once, the pressing ones first; what concerns only one of several treatments under its day; the last
    one is the hotline."""
    each = [list(_treatment(case, treatment, part)) for treatment, part in case.pairs]
    every = range(len(each))
    ids = _in_order(list(dict.fromkeys([*_first(case), *_common(case, each), *_after(case)])))
    lines = _lines(case, ids, every)
    alike: list[tuple[list[Line], list[int]]] = []
    for place in every:
        rest = _lines(case, [id for id in dict.fromkeys(each[place]) if id not in ids], [place])
        known = next((places for found, places in alike if found == rest), None)
        if known:
            known.append(place)
        elif rest:
            alike.append((rest, [place]))
    for rest, places in alike:
        lines += [_heading(case, places), *rest]
    return [*lines, *_lines(case, ["todo.call"], every)]


def _heading(case: Case, places: Sequence[int]) -> Line:
    """Over the steps of one treatment, or of several that have the same."""
    numbers = tuple(map(case.done.number, places))
    if len(places) > 1:
        return Line("steps.treatments", {"numbers": numbers})
    return Line("steps.treatment", {"number": str(numbers[0]), "day": case.pairs[places[0]][1].on})


def numbers_of(heading: Line) -> tuple[int, ...]:
    """The treatments that stand under a heading, by their numbers."""
    if heading.id == "steps.treatments":
        return cast("tuple[int, ...]", heading.given["numbers"])
    return (int(str(heading.given["number"])),)


def _in_order(ids: list[str]) -> list[str]:
    """What may come is asked for before what is only to be kept."""
    if "todo.top_up" not in ids:
        return ids
    rest = [id for id in ids if id != "todo.top_up"]
    place = next((place for place, id in enumerate(rest) if id.startswith(_KEPT)), len(rest))
    return [*rest[:place], "todo.top_up", *rest[place:]]


def _common(case: Case, each: Sequence[Sequence[str]]) -> list[str]:
    """The steps that all treatments share; those at the counter only where they are the same throughout, since they
    follow on each other, and with the same days to apply."""
    same = len({tuple(id for id in ids if id in _AT_THE_COUNTER) for ids in each}) == 1
    if same and any("navigator.claim_2015" in ids for ids in each):
        days = [_days(case, [place]) for place in range(len(each))]
        same = all(other == days[0] for other in days)
    return [id for id in each[0] if all(id in ids for ids in each) and (same or id not in _AT_THE_COUNTER)]


def _lines(case: Case, ids: list[str], places: Sequence[int]) -> list[Line]:
    """The steps for the treatments at these places. Where the document sets days to apply, these stand beside the
    claim: before everything else but an emergency where they have passed or may have, since all the rest depends on it
    (R39); else right after it."""
    sources = _sources(case)
    lines = [Line(id, source=sources.get(id, ""), kind="todo") for id in ids]
    if "navigator.claim_2015" not in ids:
        return lines
    when = _days(case, places)
    if any(days_of(case, *case.pairs[place]) in OPEN_DAYS for place in places):
        place = 1 if ids[0].startswith("todo.emergency") else 0
    else:
        place = ids.index("navigator.claim_2015") + 1
    return [*lines[:place], *when, *lines[place:]]


def _days(case: Case, places: Sequence[int]) -> list[Line]:
    """The days to apply in, for the treatments at these places."""
    of_one = case.policy(case.pairs[places[0]][1]) if len(places) < len(case.pairs) else None
    policy = of_one or case.newest
    pairs = [case.pairs[place] for place in places]
    return [] if policy is None else [replace(line, kind="todo") for line in counted(case, policy, "", pairs)]


def _first(case: Case) -> Iterator[str]:
    if case.plan:
        yield "todo.emergency_first"
    elif any(treatment.referral == "emergency" for treatment, _ in case.pairs):
        yield "todo.emergency_again"
    if case.settled not in ("other_place", "no_policy"):
        yield from _recognition(case)
        if "no_class" in case.notices and case.ahead:
            yield "navigator.insurance_too"


def _recognition(case: Case) -> Iterator[str]:
    """What to do about a status that is not there yet; one that was got since is there."""
    steps = document(case.newest).RECOGNITION
    open_still = (case.household_now, "unsure")
    yield from (steps[each] for each in case.households if each in steps and each in open_still)


def _asked_first(case: Case, notices: frozenset[str]) -> Iterator[str]:
    """What is to be asked before anything else, of one treatment by its notices."""
    if "other_place" in notices:
        yield "todo.other_place"
    elif "no_policy" in notices:
        yield "todo.no_policy"
    elif case.situation.residence == "jilin":
        yield "todo.home_county"
    if "permit_only" in notices:
        yield "todo.permit"
    if "household_unknown" in notices:
        yield "todo.recognition.unsure"
    if NOTICE in notices:
        yield "todo.slip_in_full"
    if notices & {"earlier_unsure", *EARLIER_TOO_HIGH}:
        yield "todo.earlier"
    if "uninsured" in notices:
        yield from ("todo.uninsured", "reading.R43")
    if "threshold_unknown" in notices:
        yield "todo.threshold"


def _treatment(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[str]:
    notices = notice_ids(part)
    yield from _asked_first(case, notices)
    if notices & {"outpatient_not_covered", "care_unknown"}:
        yield "todo.certificate"
    if notices & {"not_designated", "not_designated_emergency"}:
        yield "todo.designated.choose" if case.ahead else "todo.designated.ask"
    told = document(case.policy(part))
    yield from told.todo_first(treatment)
    if notices.intersection(SETTLED):
        return
    if nothing_by_text(case, part):
        known = {} if notices & EARLIER_TOO_HIGH else _WHEN_IT_CHANGES
        counted = ".counted" if _counted_later(case, part) else ""
        changes = [f"{id}{counted}" if id in _KEEP_SLIPS else id for notice, id in known.items() if notice in notices]
        yield from changes or ["todo.if_figures_change"]
        yield from checked_own_share(case, treatment)
    else:
        yield from told.todo(case, treatment, part)


def _counted_later(case: Case, part: TreatmentEstimate) -> bool:
    """Whether another treatment of the year gets aid above the line that this own share was counted toward."""
    lines = ("deductible", "threshold")
    return any(
        other is not part
        and other.on.year == part.on.year
        and other.aid.high != 0
        and any(step.id in lines for step in other.steps)
        for _, other in case.pairs
    )


def _after(case: Case) -> Iterator[str]:
    if any(year.top_up.high for year in case.estimate.years) and not case.plan:
        yield "todo.top_up"
    if case.notices & _HELPS_NOBODY:
        yield "todo.other_help"


def nothing_by_text(case: Case, part: TreatmentEstimate) -> bool:
    """Whether the text itself gives nothing for what has been settled, so that there is nothing to claim."""
    paid = all_paid(part) or "already_paid" in notice_ids(part)
    known = part.self_paid is not None and not case.plan and not paid
    return known and part.aid.high == 0 and part.aid.status != "county"  # a fixed sum does not follow the own share


def _sources(case: Case) -> dict[str, str]:
    """Where the document says what a line tells."""
    policy = case.newest
    if policy is None:
        return {}
    rule = "rule.apply_afterwards"
    applied = [clause(each, rule) for each in case.policies.values() if rule in each.sources]
    referral = clause(policy, "rule.referral") if policy.asks("referral") else ""
    waiver = ("yes", "ask", "open", "no", "happened.yes", "happened.ask")
    return {
        **{f"todo.deposit.{id}": referral for id in waiver},
        "todo.referral.get": referral,
        **({"navigator.claim_2015": applied[0]} if applied else {}),
    }
