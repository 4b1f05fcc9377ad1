"""A second, slow reading of the contract, to hold the calculator against.

It takes a situation as the JSON door takes it, tries every completion of the unsure answers, each under the
recommended readings and under every movable reading changed alone, and collects the smallest and largest figure.
Nothing here is clever, nothing is imported from `calculator`, and the figures of 延州政办发〔2022〕30号 stand here
once more, typed from the document. Money is in fen.

Where the contract does not say what a field is, the field is `SILENT` and is not compared.
"""

from __future__ import annotations

import dataclasses
import datetime
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

LIMIT = {1: 3_000_000, 2: 2_000_000, 3: 1_000_000, 4: 1_000_000}  # 二(二) 年度救助限额
DEDUCTIBLE = {1: 0, 2: 0, 3: 200_000, 4: 500_000}  # 二(二) 住院救助
PERCENT = {1: 100, 2: 70, 3: 40, 4: 30}  # 二(二) 住院救助
CHRONIC_PERCENT = {1: 100, 2: 50}  # 二(二) 门诊慢性病救助
CHRONIC_LIMIT = 80_000  # 二(二) 门诊慢性病救助
TOP_UP = {1: 300_000, 2: 200_000}  # 二(二) 倾斜救助
IN_FORCE = datetime.date(2023, 1, 1)  # last paragraph

CLASS = {
    "tekun": 1,
    "dibao": 2,
    "returned_to_poverty": 2,
    "dibao_margin": 3,
    "at_risk_of_poverty": 3,
    "illness_poverty": 4,
}
LIKE_INPATIENT = ("inpatient", "special_disease", "special_drug")
REFERRED = ("primary_care", "filed", "not_needed")

RECOMMENDED = {
    "R02": "registration_only",
    "R06": "after_recognition",
    "R08": "included",
    "R14": "shared",
    "R15": "inside",
    "R17": "aid_reached_limit",
    "R18": "qualifying_care",
    "R20": "as_told",  # a world of its own and no option: the top-up may ask for a referral that was not needed
    "R21": "not_covered",
    "R22": "does_not_count",
    "R26": "class_at_treatment",
}
OTHER = {
    "R02": ("permit_counts",),
    "R06": ("this_year",),
    "R08": ("excluded",),
    "R14": ("own",),
    "R15": ("on_top",),
    "R17": ("own_share_left", "own_share_before_aid"),
    "R18": ("all_care", "any_care", "referral_care_only"),
    "R21": ("accepted",),
    "R22": ("uses_deductible",),
    "R26": ("higher_limit", "two_limits"),
}


DENIALS = ("R02", "R06", "R21")
ALL_ACCEPTED = "accepted on every count"
NO_OPTIONS = (ALL_ACCEPTED, "R20")
"""Worlds that widen the ranges and are no option of a reading."""


class _Silent:
    """The contract does not say; equal to nothing, compared with nothing."""

    def __repr__(self) -> str:
        return "SILENT"


SILENT: Any = _Silent()


@dataclass(frozen=True)
class AtLeast:
    """The exact figure is not said, but it cannot be smaller."""

    fen: int


def fen(yuan: str) -> int:
    """'8000.5' -> 800050."""
    whole, _, part = yuan.partition(".")
    return int(whole) * 100 + int(part.ljust(2, "0") or "0")


def half_up(exact: Fraction) -> int:
    """Whole fen, a half goes up."""
    return int(exact + Fraction(1, 2))


def share(base: int, percent: int) -> int:
    return half_up(Fraction(base * percent, 100))


@dataclass(frozen=True)
class Visit:
    """One treatment with every unsure answer completed, except what a reading decides."""

    place_in_input: int
    on: datetime.date
    household: str
    care: str
    place: str
    designated: bool
    referral: str
    own: int
    class_b: int

    def household_class(self, readings: Mapping[str, str]) -> int | None:
        if self.household == "illness_poverty_pending":
            return 4 if readings["R06"] == "this_year" else None
        return CLASS.get(self.household)

    def own_share(self, readings: Mapping[str, str]) -> int:
        return self.own if readings["R08"] == "included" else max(0, self.own - self.class_b)


@dataclass(frozen=True)
class Before:
    """What came before the first listed treatment of a year."""

    self_paid: int = 0
    aid: int = 0
    chronic_aid: int = 0
    top_up: int = 0


@dataclass
class Played:
    """One year, one completion, one set of readings."""

    aid: dict[int, int] = field(default_factory=dict)
    regular: int = 0
    top_up: int = 0
    top_up_high: int = 0
    own_running: int = 0
    counted: int = 0
    two_classes: bool = False

    @property
    def total(self) -> int:
        return self.regular + self.top_up

    @property
    def total_high(self) -> int:
        return self.regular + self.top_up_high


def accepted(visit: Visit, readings: Mapping[str, str]) -> bool:
    """Whether inpatient-like care is in the scope: 二(三) designated, 二(四) referred."""
    if visit.designated and visit.referral in REFERRED:
        return True
    if readings["R21"] != "accepted":
        return False
    return visit.referral == "emergency" or (visit.referral == "none" and visit.designated)


def play_regular(visits: list[Visit], before: Before, readings: Mapping[str, str], covered: bool) -> Played:
    """Regular aid in time order with the year's running totals."""
    played = Played()
    on_top = readings["R15"] == "on_top"
    own_deductible = readings["R14"] == "own"
    running = {"shared": before.self_paid, "special": 0}
    chronic_paid = before.chronic_aid
    counted = before.aid - (before.chronic_aid if on_top else 0)
    classes = {c for v in visits if (c := v.household_class(readings)) is not None}
    in_order = [c for v in visits if (c := v.household_class(readings)) is not None]
    counted_by_class = dict.fromkeys(in_order[:1], counted)  # earlier aid belongs to the first class of the year
    for visit in visits:
        household_class = visit.household_class(readings)
        own = visit.own_share(readings)
        aid = 0
        if household_class is not None and covered:
            limit, used = LIMIT[household_class], counted
            if readings["R26"] == "higher_limit":
                limit = max(LIMIT[c] for c in classes)
            elif readings["R26"] == "two_limits" and len(classes) > 1:
                used = counted_by_class.get(household_class, 0)
            left = max(0, limit - used)
            if visit.care in LIKE_INPATIENT:
                purse = "special" if own_deductible and visit.care != "inpatient" else "shared"
                if accepted(visit, readings):
                    line = DEDUCTIBLE[household_class]
                    above = max(0, running[purse] + own - line) - max(0, running[purse] - line)
                    running[purse] += own
                    aid = min(share(above, PERCENT[household_class]), left)
                elif readings["R22"] == "uses_deductible" and visit.designated:
                    running[purse] += own
            elif visit.care == "chronic_outpatient" and visit.designated and household_class in CHRONIC_PERCENT:
                aid = min(share(own, CHRONIC_PERCENT[household_class]), max(0, CHRONIC_LIMIT - chronic_paid))
                if not on_top:
                    aid = min(aid, left)
                chronic_paid += aid
            if not (on_top and visit.care == "chronic_outpatient"):
                counted += aid
                counted_by_class[household_class] = counted_by_class.get(household_class, 0) + aid
        played.aid[visit.place_in_input] = aid
        played.regular += aid
    played.own_running, played.counted = running["shared"], counted
    return played


def qualifies(visit: Visit, readings: Mapping[str, str]) -> bool:
    """规范转诊且在省域内就医; chronic outpatient care needs no referral."""
    if visit.care == "chronic_outpatient":
        return visit.designated
    return (
        visit.care in LIKE_INPATIENT
        and visit.designated
        and visit.place in ("prefecture", "province")
        and visit.referral in REFERRED
        and (visit.referral != "not_needed" or readings["R20"] == "as_told")
    )


def may_need_referral(treatment: Mapping[str, Any]) -> bool:
    """Told to need no referral, outside the prefecture: as told, or "none" after all (R20)."""
    outside = treatment["place"] in ("province", "elsewhere")
    return outside and treatment["care"] in LIKE_INPATIENT and treatment["referral"] == "not_needed"


def earlier_cannot_be(situation: Mapping[str, Any], year: int, indexes: list[int]) -> bool:
    """Whether the earlier sums cannot have come about in the class of the year's first treatment that has one."""
    given = situation.get("earlier", {}).get(str(year), {})
    in_order = sorted(indexes, key=lambda i: day(situation["treatments"][i]))
    households = [household_of(situation, situation["treatments"][i]) for i in in_order]
    first_known = [household for household in households if household in CLASS or household == "unsure"][:1]
    classes = [1, 2, 3, 4] if first_known == ["unsure"] else [CLASS[household] for household in first_known]
    if given == "unsure" or not classes or situation["residence"] in ("jilin", "elsewhere"):
        return False
    sums = Before(**{name: fen(value) for name, value in given.items()})
    return any(class_cannot_have(first, sums) for first in classes)


def class_cannot_have(first: int, sums: Before) -> bool:
    """Whether the earlier sums cannot have come about in this class."""
    if sums.aid > LIMIT[first] or sums.chronic_aid > (CHRONIC_LIMIT if first in CHRONIC_PERCENT else 0):
        return True
    above = sums.self_paid - DEDUCTIBLE[first]
    most = share(above, PERCENT[first]) + 100 if above > 0 else 0  # 100: rounding up in 200 settlements
    return sums.aid - sums.chronic_aid > most or sums.top_up > TOP_UP.get(first, 0)


def top_up_due(visits: list[Visit], before: Before, readings: Mapping[str, str], year_class: int, all_aid: int) -> bool:
    """Whether the condition of 倾斜救助 holds under these readings (R17, R18)."""
    limit = LIMIT[year_class]
    referral_care = [v for v in visits if v.care in LIKE_INPATIENT and v.household_class(readings) is not None]
    good = [v for v in visits if qualifies(v, readings) and v.household_class(readings) is not None]
    good_referral = [v for v in good if v.care in LIKE_INPATIENT]
    alone = play_regular(good, before, readings, covered=True)
    own = sum(v.own_share(readings) for v in good)
    if readings["R17"] == "own_share_before_aid":
        return before.self_paid + own >= limit
    if readings["R17"] == "own_share_left":
        aid = sum(alone.aid[v.place_in_input] for v in good)
        return max(0, before.self_paid - before.aid) + own - aid >= limit
    if readings["R18"] == "all_care":
        return all(qualifies(v, readings) for v in referral_care) and before.aid + all_aid >= limit
    if readings["R18"] == "any_care":
        return bool(good) and before.aid + all_aid >= limit
    if readings["R18"] == "referral_care_only":
        without = dataclasses.replace(before, aid=0, chronic_aid=0)
        return play_regular(good_referral, without, readings, covered=True).regular >= limit
    return before.aid + alone.regular >= limit  # as the contract words it: chronic care counts, under R15 too


def play(visits: list[Visit], before: Before, readings: Mapping[str, str], residence: str) -> Played:
    """One whole year in one world."""
    covered = residence == "yanbian" or readings["R02"] == "permit_counts"
    played = play_regular(visits, before, readings, covered)
    classes = [c for v in visits if (c := v.household_class(readings)) is not None]
    if not classes or not covered:
        return played
    played.two_classes = len(set(classes)) > 1
    if before.top_up > 0:
        return played
    if played.two_classes:
        played.top_up_high = TOP_UP.get(classes[-1], 0)
    elif classes[0] in TOP_UP and top_up_due(visits, before, readings, classes[0], played.regular):
        played.top_up = TOP_UP[classes[0]]
    played.top_up_high = max(played.top_up_high, played.top_up)
    return played


# ---- from the JSON of the contract to completions ------------------------------------------------------------


def own_share_of(treatment: Mapping[str, Any]) -> tuple[int, int]:
    """(own share, class-B share in it) in fen."""
    if "self_paid" in treatment:
        return fen(treatment["self_paid"]), 0
    if "total_bill" in treatment:
        return 0, 0
    slip = {name: fen(value) for name, value in treatment["slip"].items()}
    class_b = slip.get("class_b_share", 0)
    in_scope = slip.get("in_scope")
    if in_scope is None:
        in_scope = slip["total_bill"] - slip["own_expense"] - slip["over_limit"] - class_b
    paid = slip.get("pooled_fund", 0) + slip.get("major_illness", 0) + slip.get("other_insurance", 0)
    return in_scope + class_b - paid, class_b


def household_of(situation: Mapping[str, Any], treatment: Mapping[str, Any]) -> str:
    return str(treatment.get("household", situation["household"]))


def insured(situation: Mapping[str, Any], treatment: Mapping[str, Any]) -> bool:
    return bool(treatment.get("insured", situation.get("insured", True)))


def day(treatment: Mapping[str, Any]) -> datetime.date:
    return datetime.date.fromisoformat(treatment["on"])


def no_figure(situation: Mapping[str, Any], treatment: Mapping[str, Any]) -> bool:
    """Amount null, low 0.00, high null, ask: another place's rule, uninsured, no policy, a household YB22 lacks."""
    return (
        situation["residence"] in ("jilin", "elsewhere")
        or not insured(situation, treatment)
        or day(treatment) < IN_FORCE  # the rules of 2015 are held by test_jilin_2015.py
        or household_of(situation, treatment) == "low_income"
    )


HOUSEHOLDS = ("none", "tekun", "dibao", "dibao_margin", "illness_poverty")  # one of each class is enough


def completions(situation: Mapping[str, Any], indexes: list[int]) -> Iterator[list[Visit]]:
    """Every way the unsure answers of these treatments can turn out, in time order."""
    treatments = situation["treatments"]
    inherited = [i for i in indexes if household_of(situation, treatments[i]) == "unsure"]
    own = [i for i in inherited if "household" in treatments[i]]
    shared = [i for i in inherited if "household" not in treatments[i]]
    household_choices: list[dict[int, str]] = []
    for common in HOUSEHOLDS if shared else ("",):
        for each in itertools.product(HOUSEHOLDS, repeat=len(own)):
            choice = {**dict.fromkeys(shared, common), **dict(zip(own, each, strict=True))}
            household_choices.append(choice)
    designated = [i for i in indexes if treatments[i]["designated"] == "unsure"]
    open_referrals = {
        i: ("none", "primary_care") if treatments[i]["referral"] == "undecided" else ("not_needed", "none")
        for i in indexes
        if treatments[i]["referral"] == "undecided" or may_need_referral(treatments[i])
    }
    for households in household_choices:
        for places in itertools.product((True, False), repeat=len(designated)):
            for referrals in itertools.product(*open_referrals.values()):
                is_designated = dict(zip(designated, places, strict=True))
                referral_of = dict(zip(open_referrals, referrals, strict=True))
                visits = []
                for i in indexes:
                    given = treatments[i]
                    own_fen, class_b = own_share_of(given)
                    visits.append(
                        Visit(
                            place_in_input=i,
                            on=day(given),
                            household=households.get(i, household_of(situation, given)),
                            care=given["care"],
                            place=given["place"],
                            designated=is_designated.get(i, given["designated"] is True),
                            referral=referral_of.get(i, given["referral"]),
                            own=own_fen,
                            class_b=class_b,
                        )
                    )
                yield sorted(visits, key=lambda v: v.on)  # stable: ties keep their order


def befores(situation: Mapping[str, Any], year: int, visits: list[Visit]) -> list[Before]:
    """What the earlier figures of the year are, or all that they could be."""
    given = situation.get("earlier", {}).get(str(year), {})
    if given != "unsure":
        return [Before(**{name: fen(value) for name, value in given.items()})]
    classes = {c for v in visits if (c := v.household_class(RECOMMENDED | {"R06": "this_year"})) is not None}
    if not classes:
        return [Before()]
    line, limit = max(DEDUCTIBLE[c] for c in classes), max(LIMIT[c] for c in classes)
    raw = [share(v.own, 100) for v in visits]
    aids = {0, limit, limit // 2, *(max(0, limit - a) for a in raw), CHRONIC_LIMIT}
    found = []
    for own, aid, chronic, paid in itertools.product((0, line), sorted(aids), (0, CHRONIC_LIMIT), (0, 1)):
        found.append(Before(own, aid, min(chronic, aid), paid))
    return found


# ---- the estimate as the contract says it ----------------------------------------------------------------------


@dataclass
class Expected:
    """One range; any field may be SILENT. `statuses` are all that the contract allows."""

    amount: Any
    low: Any
    high: Any
    statuses: frozenset[str]


NOTHING_CERTAIN = frozenset({"ask"})
ANY_STATUS = frozenset({"stated", "reading", "ask"})


@dataclass
class ExpectedTreatment:
    aid: Expected
    household_class: Any
    self_paid: int | None
    deposit_waiver: str


@dataclass
class ExpectedYear:
    regular: Expected
    top_up: Expected
    total: Expected
    deductible_left: Any = SILENT
    limit_left: Any = SILENT
    other_totals: dict[tuple[str, str], int] = field(default_factory=dict)  # only in definite situations


@dataclass
class Worlds:
    """All worlds of one year."""

    recommended: list[Played]
    changed: dict[tuple[str, str], list[Played]]
    as_told: list[Played]
    """Those of the answers as they were told, an undecided referral as "none"."""
    rests_on_r23: set[int]
    """Treatments outside the province with a referral, and those whose aid these change."""
    rests_on_stay: set[int]
    """Treatments whose aid a stay that began in another year changes."""
    top_up_rests_on_stay: bool

    def every(self) -> list[Played]:
        return [*self.recommended, *itertools.chain.from_iterable(self.changed.values())]


def worlds_of(situation: Mapping[str, Any], year: int, indexes: list[int]) -> Worlds:
    recommended: list[Played] = []
    rests: set[int] = set()
    rests_on_stay: set[int] = set()
    top_up_rests = False
    as_told: list[Played] = []
    changed: dict[tuple[str, str], list[Played]] = {}
    treatments = situation["treatments"]
    for visits in completions(situation, indexes):
        for before in befores(situation, year, visits):
            played = play(visits, before, RECOMMENDED, situation["residence"])
            recommended.append(played)
            if all(v.referral == told_referral(treatments[v.place_in_input]) for v in visits):
                as_told.append(played)
                if len(as_told) == 1:
                    rests = outside_province(visits, before, played)
                    kept = [v for v in visits if not crosses_year(treatments[v.place_in_input])]
                    own_year = play(kept, before, RECOMMENDED, situation["residence"])
                    rests_on_stay = {v.place_in_input for v in kept if differs(v, own_year, played)}
                    top_up_rests = own_year.top_up != played.top_up
            strict = play(visits, before, RECOMMENDED | {"R20": "referral_needed"}, situation["residence"])
            changed.setdefault(("R20", ""), []).append(strict)
            # A permit, a recognition to come and a missing referral each have a "high" as if accepted; so have two.
            accepted_readings = RECOMMENDED | {reading: OTHER[reading][0] for reading in DENIALS}
            every_count = play(visits, before, accepted_readings, situation["residence"])
            changed.setdefault((ALL_ACCEPTED, ""), []).append(every_count)
            for reading, options in OTHER.items():
                for option in options:
                    readings = {**RECOMMENDED, reading: option}
                    changed.setdefault((reading, option), []).append(
                        play(visits, before, readings, situation["residence"])
                    )
    return Worlds(recommended, changed, as_told, rests, rests_on_stay, top_up_rests)


def differs(visit: Visit, one: Played, other: Played) -> bool:
    return one.aid.get(visit.place_in_input) != other.aid.get(visit.place_in_input)


def told_referral(treatment: Mapping[str, Any]) -> str:
    """The referral as it was told, an undecided one as none."""
    return "none" if treatment["referral"] == "undecided" else str(treatment["referral"])


def outside_province(visits: list[Visit], before: Before, played: Played) -> set[int]:
    """Care outside the province that is in the scope, and what its aid changes (R23)."""
    far = [v for v in visits if v.place == "elsewhere" and in_scope(v)]
    near = play_regular([v for v in visits if v not in far], before, RECOMMENDED, covered=True)
    changed = {place for place, aid in near.aid.items() if aid != played.aid[place]}
    return {v.place_in_input for v in far} | changed


def in_scope(visit: Visit) -> bool:
    """Whether it has aid under the recommended readings."""
    return accepted(visit, RECOMMENDED) if visit.care in LIKE_INPATIENT else visit.designated


def certainly_nothing(situation: Mapping[str, Any], treatment: Mapping[str, Any]) -> bool:
    """0.00 / 0.00 / 0.00 stated whatever else is unsure: not a class, or care outside 二(三)."""
    household = household_of(situation, treatment)
    if household == "none":
        return True
    if treatment["care"] == "outpatient":
        return True
    if treatment["designated"] is False and treatment["referral"] not in ("emergency", "undecided"):
        return True
    no_chronic = CLASS.get(household) in (3, 4) or household == "illness_poverty_pending"
    return treatment["care"] == "chronic_outpatient" and no_chronic


def waiver(situation: Mapping[str, Any], treatment: Mapping[str, Any]) -> str:
    household = household_of(situation, treatment)
    right_stay = (
        treatment["care"] == "inpatient"
        and treatment["designated"] in (True, "unsure")
        and treatment["place"] == "prefecture"
        and insured(situation, treatment)
        and situation["residence"] in ("yanbian", "permit")
        and (CLASS.get(household) in (1, 2) or household == "unsure")
        and day(treatment) >= IN_FORCE
        and treatment["referral"] != "none"
    )
    if not right_stay:
        return "no"
    sure = household != "unsure" and situation["residence"] == "yanbian" and treatment["designated"] is True
    return "yes" if sure and treatment["referral"] == "primary_care" else "ask"


def crosses_year(treatment: Mapping[str, Any]) -> bool:
    admitted = treatment.get("admitted")
    return admitted is not None and datetime.date.fromisoformat(admitted).year != day(treatment).year


def expect_treatment(situation: Mapping[str, Any], index: int, worlds: Worlds | None) -> ExpectedTreatment:
    given = situation["treatments"][index]
    household = household_of(situation, given)
    own = None if "total_bill" in given else own_share_of(given)[0]
    household_class: Any = CLASS.get(household)
    result = ExpectedTreatment(Expected(None, 0, None, NOTHING_CERTAIN), household_class, own, waiver(situation, given))
    if no_figure(situation, given):
        if household != "low_income":
            result.household_class = SILENT
        return result
    if given["care"] == "major_outpatient":
        result.aid = Expected(0, 0, own, NOTHING_CERTAIN)
        return result
    assert worlds is not None
    seen = [w.aid[index] for w in worlds.every()]
    low, high = min(seen), max(seen)
    if certainly_nothing(situation, given):
        # Where something else is unsure as well (household, designated, permit ...) two rules of the contract meet.
        plain = (
            household not in ("unsure", "illness_poverty_pending")
            and given["designated"] != "unsure"
            and given["referral"] != "undecided"
            and situation["residence"] == "yanbian"
            and situation.get("earlier", {}).get(str(day(given).year)) != "unsure"
        )
        settled = NOTHING_CERTAIN if crosses_year(given) else frozenset({"stated"})
        result.aid = Expected(0, 0, 0, settled) if plain else Expected(SILENT, 0, 0, ANY_STATUS)
        return result
    needs_referral = given["care"] in LIKE_INPATIENT
    null = (
        household in ("unsure", "illness_poverty_pending")
        or given["designated"] == "unsure"
        or (given["referral"] == "undecided" and needs_referral)
    )
    ask = null or situation["residence"] == "permit" or crosses_year(given) or may_need_referral(given)
    year = day(given).year
    same_year = [i for i, each in enumerate(situation["treatments"]) if day(each).year == year]
    ask = ask or earlier_cannot_be(situation, year, same_year) or index in worlds.rests_on_stay
    if needs_referral and not null and given["referral"] in ("none", "emergency"):
        ask = ask or given["designated"] is True or given["referral"] == "emergency"
    amounts = {w.aid[index] for w in worlds.as_told}
    amount: Any = amounts.pop() if len(amounts) == 1 else SILENT
    if situation.get("earlier", {}).get(str(day(given).year)) == "unsure":
        spread = {w.aid[index] for w in worlds.recommended}
        amount = None if len(spread) > 1 else SILENT
        ask = ask or len(spread) > 1
    statuses: frozenset[str]
    if ask:
        statuses = NOTHING_CERTAIN
    elif low < high:
        told = {w.aid[index] for w in worlds.recommended}
        moved = {key[0] for key, ws in worlds.changed.items() if {w.aid[index] for w in ws} != told}
        # R02, R06 and R21 make another treatment "ask"; whether that passes on to this one is not said.
        earlier_unsure = situation.get("earlier", {}).get(str(day(given).year)) == "unsure"
        from_answers = len(told) > 1 or moved & {*DENIALS, ALL_ACCEPTED} or earlier_unsure
        statuses = frozenset({"reading", "ask"}) if from_answers else frozenset({"reading"})
    else:
        sure = "reading" if index in worlds.rests_on_r23 else "stated"
        statuses = frozenset({sure}) if amount is not SILENT else ANY_STATUS
    # One rule says 0.00 for every not designated place, another null for an undecided referral.
    if null and given["designated"] is False:
        amount_or_null: Any = SILENT
        statuses = ANY_STATUS
    else:
        amount_or_null = None if null else amount
    result.aid = Expected(amount_or_null, low, high, statuses)
    return result


def expect_year(
    situation: Mapping[str, Any], year: int, indexes: list[int], parts: list[ExpectedTreatment], worlds: Worlds
) -> ExpectedYear:
    treatments = [situation["treatments"][i] for i in indexes]
    ask_in = any(p.aid.statuses == NOTHING_CERTAIN for p in parts)
    may_ask = any("ask" in p.aid.statuses for p in parts)
    any_silent = any(p.aid.amount is SILENT for p in parts)
    any_null = any(p.aid.amount is None for p in parts)

    def over(worlds_: list[Played], name: str) -> list[int]:
        return [getattr(w, name) for w in worlds_]

    def amount(name: str) -> Any:
        if any_null:
            return None
        found = set(over(worlds.as_told, name))
        return found.pop() if len(found) == 1 and not any_silent else SILENT

    every = worlds.every()
    two = any(w.two_classes for w in every)
    regular_low, regular_high = min(over(every, "regular")), max(over(every, "regular"))
    if ask_in:
        regular_status = NOTHING_CERTAIN
    elif may_ask or any_silent:
        regular_status = ANY_STATUS
    else:
        regular_status = frozenset({"stated"}) if regular_low == regular_high else frozenset({"reading"})
        if any(p.aid.statuses != frozenset({"stated"}) for p in parts):
            regular_status = frozenset({"reading"})
    regular = Expected(amount("regular"), regular_low, regular_high, regular_status)

    top_low, top_high = min(over(every, "top_up")), max(over(every, "top_up_high"))
    top_amounts = set(over(worlds.as_told, "top_up"))
    definite = not any_null and not any_silent
    top_amount = top_amounts.pop() if definite and len(top_amounts) == 1 else SILENT
    earlier_unsure = situation.get("earlier", {}).get(str(year)) == "unsure"
    if two:
        top_low = 0
    households = {household_of(situation, t) for t in treatments}
    has_top_up = any(household == "unsure" or CLASS.get(household) in TOP_UP for household in households)
    paid = not earlier_unsure and fen(situation.get("earlier", {}).get(str(year), {}).get("top_up", "0")) > 0
    asked = has_top_up and not paid and earlier_cannot_be(situation, year, indexes)
    if top_low < top_high or asked or worlds.top_up_rests_on_stay:
        top_status = NOTHING_CERTAIN
    elif definite and not two and not earlier_unsure:
        top_status = frozenset({"stated"}) if situation["residence"] == "yanbian" else ANY_STATUS
    else:
        top_status = ANY_STATUS
    top_up = Expected(top_amount, top_low, top_high, top_status)

    highest = max(over(every, "total_high"))
    total_amount = SILENT if amount("regular") is SILENT or top_amount is SILENT else amount("total")
    if any_null:
        total_amount = None
    total = Expected(
        total_amount,
        min(over(every, "total")),
        AtLeast(highest) if earlier_unsure else highest,
        NOTHING_CERTAIN if NOTHING_CERTAIN in (regular_status, top_status) else ANY_STATUS,
    )
    result = ExpectedYear(regular, top_up, total)
    pending_beside_others = "illness_poverty_pending" in households and len(households) > 1
    if pending_beside_others or (situation["residence"] == "permit" and two and regular_high == 0):
        # Whether a recognition that may still come makes two classes of the year is not said; nor whether two
        # classes of care outside the scope count where only a permit is held.
        silent = Expected(SILENT, SILENT, SILENT, ANY_STATUS)
        result.top_up = silent
        result.total = dataclasses.replace(silent, amount=total.amount)

    last = max(indexes, key=lambda i: (day(situation["treatments"][i]), i))
    last_class = CLASS.get(household_of(situation, situation["treatments"][last]))
    settled = definite and situation["residence"] == "yanbian" and not earlier_unsure
    if household_of(situation, situation["treatments"][last]) in ("none", "unsure", "illness_poverty_pending"):
        result.deductible_left = result.limit_left = None
    elif settled and last_class is not None:
        only = worlds.as_told[0]
        result.deductible_left = max(0, DEDUCTIBLE[last_class] - only.own_running)
        result.limit_left = max(0, LIMIT[last_class] - only.counted)
    if settled and len(worlds.as_told) == 1 and not any(t["care"] == "major_outpatient" for t in treatments):
        result.other_totals = {key: ws[0].total for key, ws in worlds.changed.items() if key[0] not in NO_OPTIONS}
    return result


@dataclass
class ExpectedEstimate:
    treatments: list[ExpectedTreatment]
    years: dict[int, ExpectedYear | None]  # None: the year has a treatment without a figure


def expect(situation: Mapping[str, Any]) -> ExpectedEstimate:
    """What the contract says about a situation, a dict as the JSON door takes it (valid, YB22 or no policy)."""
    treatments = situation["treatments"]
    by_year: dict[int, list[int]] = {}
    for i, given in enumerate(treatments):
        if day(given) >= IN_FORCE:
            by_year.setdefault(day(given).year, []).append(i)
    parts: list[ExpectedTreatment | None] = [None] * len(treatments)
    years: dict[int, ExpectedYear | None] = {}
    for year, indexes in sorted(by_year.items()):
        if any(no_figure(situation, treatments[i]) or treatments[i]["care"] == "major_outpatient" for i in indexes):
            years[year] = None
            continue
        worlds = worlds_of(situation, year, indexes)
        for i in indexes:
            parts[i] = expect_treatment(situation, i, worlds)
        years[year] = expect_year(situation, year, indexes, [p for i in indexes if (p := parts[i])], worlds)
    silent = Expected(SILENT, SILENT, SILENT, ANY_STATUS)
    done: list[ExpectedTreatment] = []
    for i, (given, part) in enumerate(zip(treatments, parts, strict=True)):
        if part is not None:
            done.append(part)
        elif no_figure(situation, given) or given["care"] == "major_outpatient":
            done.append(expect_treatment(situation, i, None))
        else:  # beside a treatment without a figure the contract does not say what the others are
            own = None if "total_bill" in given else own_share_of(given)[0]
            done.append(ExpectedTreatment(silent, SILENT, own, waiver(situation, given)))
    return ExpectedEstimate(done, years)
