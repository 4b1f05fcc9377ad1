"""What to say at the counter: who, which care, what was paid, and what is asked. Made from the answers alone, in short
sentences that can be read out; no name and no number of a person, and no figure that is not the resident's own.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import reduce

from calculator import Treatment, TreatmentEstimate
from locales import LANGUAGES, Language
from summary.at_most import NOTICE
from summary.case import Case, notice_ids
from summary.deadline import OPEN_DAYS, days_to_apply
from summary.documents import document
from summary.line import Line
from summary.notice import EARLIER_TOO_HIGH
from summary.own_share import KNOWN
from summary.todo import nothing_by_text

_ASKED: Mapping[str, str] = {
    "permit_only": "permit",
    "household_unknown": "status",
    "household_unsure": "status",
    "illness_poverty_pending": "recognition",
    "no_class": "apply",
    "uninsured": "uninsured",
    "outpatient_not_covered": "certificate",
    "outpatient_not_for_class": "certificate",
    "care_unknown": "certificate",
    "not_designated": "other_way",
    "not_designated_emergency": "emergency",
    "designated_unsure": "designated",
    "not_referred": "referral_late",
    "emergency_not_referred": "emergency",
    "referral_undecided": "referral",
    NOTICE: "slip",
    "earlier_unsure": "earlier",
    **dict.fromkeys(EARLIER_TOO_HIGH, "earlier"),
    "threshold_unknown": "threshold",
    "member_assumed": "member",
    "rate_cut": "insurance",
    "refused_by_insurance": "insurance",
}
"""What is asked about a notice of a treatment, in this order: `counter.ask.<it>`."""

_BEFORE_GOING: Mapping[str, str | None] = {"referral": None, "referral_late": None, "other_way": "designated_which"}
"""What is asked instead by who has not gone yet; how a referral is made is asked in the end."""

_ALONE = ("other_place", "no_policy")
"""Notices after which nothing but their own question is asked."""

_NO_AID_TO_LOOK_FOR = frozenset({"apply", "apply_then", "recognition", "uninsured", "certificate", "other_way"})
"""Questions after which it would be odd to ask what aid there was."""


def counter(case: Case) -> list[Line]:
    """The sentences to say one after the other; `spoken` puts them together."""
    if case.settled in _ALONE:
        years = dict.fromkeys(str(part.on.year) for _, part in case.pairs if case.settled == "no_policy") or [""]
        return [Line(f"counter.ask.{case.settled}", {"year": year}, kind="say") for year in years]
    return [replace(line, kind="say") for line in (*_who(case), *_care(case), *_questions(case))]


def spoken(lines: Iterable[Line], language: Language, other: bool) -> str:
    """All of it in one language, between quotation marks. `other`: in the wording for someone else."""
    sentences = (language.text_for(line.id, other, **line.given) for line in lines)
    return language.text(
        "counter.quoted",
        words=reduce(lambda said, then: language.text("counter.then", said=said, then=then), sentences),
    )


def languages(reader: Language) -> tuple[Language, ...]:
    """In which it is said: Chinese first, since every clerk reads it, then the reader's."""
    chinese = LANGUAGES["zh"]
    return (chinese,) if reader is chinese else (chinese, reader)


def _who(case: Case) -> Iterator[Line]:
    if case.situation.residence in ("permit", "jilin"):
        yield Line(f"counter.residence.{case.situation.residence}")
    yield Line(f"counter.household.{case.household_now}")
    if len(case.households) > 1:
        yield Line("counter.household.changed")


def _care(case: Case) -> Iterator[Line]:
    if len(case.pairs) > 1:
        yield from _several(case)
        return
    ((treatment, part),) = case.pairs
    given: dict[str, object] = {
        "place": f"counter.place.{treatment.place if _is_asked(case, part) else 'any'}",
        "care": f"counter.care.{treatment.care}",
        "year": str(treatment.on.year),
    }
    when = "plan" if case.ahead else "now" if case.plan else "was"
    yield Line(f"counter.{when}", given)
    if treatment.designated is False and _is_asked(case, part):
        yield Line("counter.not_designated")
    if not case.settled and not case.ahead and case.needs_referral:
        yield Line(f"counter.referral.{treatment.referral}")
    if not case.insured(treatment):
        yield Line("counter.uninsured")
    if not case.plan:
        yield from _own_share(case, treatment, part)


def _is_asked(case: Case, part: TreatmentEstimate) -> bool:
    """Whether the place was asked: else nobody told it."""
    policy = case.policy(part)
    return policy is not None and policy.asks("place")


def _own_share(case: Case, treatment: Treatment, part: TreatmentEstimate) -> Iterator[Line]:
    told = case.done.own_share(0)
    least = told.least
    if told.in_all:
        yield Line("counter.paid_in_all", {"paid": treatment.self_paid or 0})
    elif least is not None and told.open:
        yield Line("counter.self_paid.from", {"least": least})
    elif least is not None:
        yield Line("counter.self_paid.about", {"least": least, "most": treatment.self_paid or 0})
    elif treatment.total_bill is not None:
        yield Line("counter.total_bill", {"total_bill": treatment.total_bill})
    elif part.self_paid is not None and NOTICE not in notice_ids(part):
        yield Line("counter.self_paid", {"self_paid": part.self_paid})


def _several(case: Case) -> Iterator[Line]:
    """How many there were in each year, and their own shares together; each alone stands on the paper."""
    for year in dict.fromkeys(part.on.year for _, part in case.pairs):
        placed = [(place, part) for place, (_, part) in enumerate(case.pairs) if part.on.year == year]
        shares = [part.self_paid if case.done.own_share(place) == KNOWN else None for place, part in placed]
        known = [share for share in shares if share is not None]
        if len(known) == len(shares):
            yield Line("counter.several", {"year": str(year), "count": str(len(shares)), "self_paid": sum(known)})
        else:
            yield Line("counter.several.unknown", {"year": str(year), "count": str(len(shares))})


def _questions(case: Case) -> Iterator[Line]:
    notices = case.notices
    asked = list(dict.fromkeys(question for notice, question in _ASKED.items() if notice in notices))
    if document(case.newest).BEFORE_BUREAU:  # a status of then cannot be applied for now
        asked = ["apply_then" if each == "apply" else each for each in asked]
    if case.ahead:
        asked = [then for each in asked if (then := _BEFORE_GOING.get(each, each))]
    if not case.done.insurance_known and not case.settled:
        asked.append("insurance")
    yield from (Line(f"counter.ask.{each}") for each in dict.fromkeys(asked))
    if days_to_apply(case) in OPEN_DAYS:
        yield Line("counter.ask.days")
    elif case.situation.residence == "jilin":
        yield Line("counter.ask.home")
    paid = [notice for _, part in case.pairs for notice in part.notices if notice.id.startswith("already_paid")]
    if paid:
        yield Line("counter.ask.paid", {"paid": sum(int(notice.given["paid"]) for notice in paid)})
    elif not _NO_AID_TO_LOOK_FOR.intersection(asked):
        yield _last(case)


def _last(case: Case) -> Line:
    """What is asked in the end: what it will be, or what was given."""
    if case.ahead:
        return Line("counter.ask.plan" if case.needs_referral else "counter.ask.plan.no_referral")
    if case.plan:
        return Line("counter.ask.now")
    if all(nothing_by_text(case, part) for _, part in case.pairs):
        return Line("counter.ask.nothing")
    return Line("counter.ask.given" if not case.by_rules else "counter.ask.rules")
