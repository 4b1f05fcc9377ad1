"""Several treatments of a person in one flat state: the first one's answers keep their ids, those of a further one
stand under `care@2`; beside the answers stands how many are told."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

MOST: Final = 24
"""The most treatments that can be told."""
TREATMENTS: Final = "treatments"
"""Beside the answers: how many treatments are told; without it one."""
DIFFERS: Final = "differs"
"""The id of the question whether a further treatment was another one than the first."""
AS_FIRST: Final = "no"
"""Its answer that all was as the first time."""
OTHER_STATUS: Final = "status"
"""Its answer that the status alone was another one at that time."""

CASE: Final = (
    *("household", "low_income_member", "care", "age", "insurance_paid"),
    *("place", "designated", "place_undesignated", "referral"),
)
"""What a further treatment has of the first one, until it is told otherwise."""
ONCE: Final = ("low_income_member", "major_illness_threshold")
"""What is told once, for all treatments."""
SUMS: Final = tuple(f"earlier{each}" for each in ("", "_self_paid", "_aid", "_chronic_aid", "_top_up", "_status"))
"""What came before in a calendar year: told once for each, with the treatment of it that was told first."""
_OWN: Final = (
    *("on", DIFFERS, *CASE, "admitted", "amount", "total_bill", "paid_only", "paid_in_all", "self_paid"),
    *("slip_in_scope", "slip_total_bill", "slip_own_expense", "slip_over_limit", "slip_class_b_share"),
    *("slip_pooled_fund", "pooled_fund_blank", "slip_major_illness", "slip_other_insurance", "slip_medical_aid"),
    "major_illness_threshold",
)
NAMES: Final = (*_OWN, *SUMS)
"""The questions that belong to a treatment, by name; every other one is asked of the person."""
_OF_A_TREATMENT: Final = frozenset(NAMES)
_MARK: Final = "@"


def count(answers: Mapping[str, str]) -> int:
    """How many treatments are told; a damaged number counts as one."""
    told = answers.get(TREATMENTS, "")
    return int(told) if told in _NUMBERS else 1


def of_a_treatment(name: str) -> bool:
    """Whether a question is asked of one treatment: not of the person, and not of all that came before in a year."""
    return name in _OF_A_TREATMENT and name not in SUMS


def id_of(name: str, treatment: int) -> str:
    """The id of a question of a treatment."""
    return name if treatment == 1 else f"{name}{_MARK}{treatment}"


@cache
def split(id: str) -> tuple[str, int]:
    """The name of a question and the number of its treatment; an id without a number is one of the first."""
    name, _, number = id.partition(_MARK)
    return (name, int(number)) if number in _NUMBERS and name in _OF_A_TREATMENT else (id, 1)


def another(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers with one more treatment to be told. Raises ValueError where there are as many as can be."""
    told = count(answers)
    if told >= MOST:
        raise ValueError(f"{MOST} treatments are told already")
    return {**answers, TREATMENTS: str(told + 1)}


def removed(answers: Mapping[str, str], treatment: int) -> dict[str, str]:
    """The answers without a treatment; those after it move up. The last one left stays.

    What was told to be as with the first stays as it is where the first goes, and so do the sums of a calendar year
    where another treatment of it is told.
    """
    told = count(answers)
    if told == 1 or not 1 <= treatment <= told:
        return dict(answers)
    left = [number for number in range(1, told + 1) if number != treatment]
    parts = [own(answers, number) for number in left]
    if treatment == 1:
        parts = _after_another_first(own(answers, 1), parts)
    found = {id: answer for id, answer in answers.items() if split(id)[0] not in _OF_A_TREATMENT}
    for number, part in enumerate(parts, start=1):
        found |= {id_of(name, number): answer for name, answer in part.items()}
    found |= {TREATMENTS: str(told - 1)}
    year = parts[0].get("on", "")[:4]
    if treatment == 1 and year and year != answers.get("on", "")[:4]:
        found["when"] = "earlier"  # the day that is known tells more than "this year"
    found = _with_sums(found, _sums_by_year(answers))
    return found if told > 2 else {id: answer for id, answer in found.items() if id not in (TREATMENTS, DIFFERS)}


def own(answers: Mapping[str, str], treatment: int) -> dict[str, str]:
    """The answers that were told of a treatment itself, by the names of the questions."""
    ids = ((name, id_of(name, treatment)) for name in NAMES)
    return {name: answers[id] for name, id in ids if id in answers}


def with_own(answers: Mapping[str, str], treatment: int, told: Mapping[str, str]) -> dict[str, str]:
    """The answers with these in place of what was told of a treatment."""
    gone = {id_of(name, treatment) for name in NAMES}
    kept = {id: answer for id, answer in answers.items() if id not in gone}
    return kept | {id_of(name, treatment): answer for name, answer in told.items()}


def of_first(differs: str | None) -> tuple[str, ...]:
    """What a further treatment has of the first one, by the answer whether it was another one; None: not told yet."""
    if differs in (None, AS_FIRST):
        return CASE
    return tuple(name for name in CASE if name != "household") if differs == OTHER_STATUS else ()


def of_treatment(answers: Mapping[str, str], treatment: int) -> dict[str, str]:
    """What is known of a treatment, by the names of the questions: its own answers, the person's, and what it has of
    the first until told otherwise; with the sums of its calendar year. Amounts and days are its own."""
    found = {id: answer for id, answer in answers.items() if _MARK not in id and id not in _OF_A_TREATMENT}
    for name in (*of_first(answers.get(id_of(DIFFERS, treatment))), *ONCE):
        if name in answers:
            found[name] = answers[name]
    for number in range(2, treatment):
        for name in ONCE:
            if name not in found and (told := answers.get(id_of(name, number))):
                found[name] = told
    for name in _OWN:
        if told := answers.get(id_of(name, treatment)):
            found[name] = told
    owner = _owner(answers, treatment)
    for name in SUMS:
        if told := answers.get(id_of(name, owner)):
            found[name] = told
    return found


def as_the_only_one(answers: Mapping[str, str], treatment: int) -> dict[str, str]:
    """The answers as if this treatment were the only one that is told; its day is known."""
    found = of_treatment(answers, treatment)
    return {id: answer for id, answer in found.items() if id != TREATMENTS} | {"when": "earlier"}


def moved(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """The answers after the day of a treatment was told or changed: sums stay with their calendar year.

    Those that were told before a treatment which now is not the first of its year any more go: a part of them may be
    the one that is listed before it.
    """
    if count(after) == 1:
        return dict(after)
    first_before, first_after = _first_days(before), _first_days(after)
    dated = [number for number, _ in _days(before)]
    stay = {
        day[:4]: {name: told for name, told in own(after, number).items() if name in SUMS}
        for number, day in _days(after)
        if number not in dated
    }
    stay |= {
        year: sums
        for year, sums in _sums_by_year(before).items()
        if sums.get("earlier") == "none" or first_after.get(year, "") >= first_before[year]
    }
    return _with_sums(after, stay)


def fewer_sums(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether something of what was told to have come before in a year was taken back."""
    return sum(split(id)[0] in SUMS for id in after) < sum(split(id)[0] in SUMS for id in before)


def _after_another_first(first: Mapping[str, str], parts: list[dict[str, str]]) -> list[dict[str, str]]:
    """What was told of the treatments that are left, where the first went: what they had of it is their own now."""
    case = {name: first[name] for name in CASE if name in first}
    whole = [_case_of(case, part) for part in parts]
    once = {name: first[name] for name in ONCE if name in first}
    found = []
    for number, part in enumerate(parts):
        rest = {name: told for name, told in part.items() if name not in (DIFFERS, *CASE)}
        if number == 0:
            found.append(once | rest | whole[0])
        elif DIFFERS not in part:
            found.append(rest)
        else:
            found.append(rest | _beside(whole[0], whole[number]))
    return found


def _beside(first: Mapping[str, str], case: dict[str, str]) -> dict[str, str]:
    """What a treatment is told to have, beside the first one."""
    if case == first:
        return {DIFFERS: AS_FIRST}
    if {**case, "household": ""} == {**first, "household": ""}:
        return {DIFFERS: OTHER_STATUS, "household": case["household"]}
    return {DIFFERS: "yes", **case}


def _case_of(first: Mapping[str, str], part: Mapping[str, str]) -> dict[str, str]:
    shared = {name: first[name] for name in of_first(part.get(DIFFERS)) if name in first}
    return shared | {name: part[name] for name in CASE if name in part}


def _owner(answers: Mapping[str, str], treatment: int) -> int:
    """The treatment with which the sums of the same calendar year are told: the first told of that year."""
    year = answers.get(id_of("on", treatment), "")[:4]
    if not year:
        return treatment
    numbers = range(1, treatment)
    return next((each for each in numbers if answers.get(id_of("on", each), "")[:4] == year), treatment)


def _days(answers: Mapping[str, str]) -> Iterable[tuple[int, str]]:
    """The treatments whose day was told, with it, in the order told."""
    ids = ((number, id_of("on", number)) for number in range(1, count(answers) + 1))
    return ((number, answers[id]) for number, id in ids if id in answers)


def _first_days(answers: Mapping[str, str]) -> dict[str, str]:
    """The first day of each calendar year on which a treatment was, of those told."""
    found: dict[str, str] = {}
    for _, day in _days(answers):
        found[day[:4]] = min(day, found.get(day[:4], day))
    return found


def _sums_by_year(answers: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The sums told, by calendar year."""
    found = {}
    for number, day in _days(answers):
        sums = {name: answers[id] for name in SUMS if (id := id_of(name, number)) in answers}
        if sums and _owner(answers, number) == number:
            found[day[:4]] = sums
    return found


def _with_sums(answers: Mapping[str, str], by_year: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The answers with the sums of each year where they belong. A treatment without a day keeps its own."""
    dated = {number: day[:4] for number, day in _days(answers)}
    gone = {id_of(name, number) for number in dated for name in SUMS}
    found = {id: answer for id, answer in answers.items() if id not in gone}
    for number, year in dated.items():
        if _owner(answers, number) == number:
            found |= {id_of(name, number): told for name, told in by_year.get(year, {}).items()}
    return found


_NUMBERS: Final = frozenset(map(str, range(2, MOST + 1)))
