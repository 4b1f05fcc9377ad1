"""From a situation to an estimate: each calendar year by its policy, then what other readings would change."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from calculator.documents import DOCUMENTS, in_force
from calculator.estimate import Estimate, Notice, OtherOption, Range, ReadingUsed, TreatmentEstimate
from calculator.policies.policy import NoPolicy, Policy
from calculator.readings import RECOMMENDED
from calculator.situation import Situation, Treatment
from calculator.year import NOTHING_BEFORE, Carried, GivenYear, YearResult, carried_on


class _Group(NamedTuple):
    """The treatments of one calendar year under one policy, in time order, each with its place in the situation."""

    number: int
    policy: Policy
    treatments: list[tuple[int, Treatment]]


def estimate(situation: Situation, policies: Sequence[Policy] | None = None) -> Estimate:
    """The aid that a situation leads to, with its steps, bounds, notices and readings.

    Amounts in fen. `policies`: in place of those of the files. A treatment on a day without a policy gets no figure
    (`policy` None). The situation is taken as checked (interface.situation does so for JSON).
    """
    groups: dict[tuple[int, str], _Group] = {}
    found: dict[int, TreatmentEstimate] = {}
    for index, treatment in sorted(enumerate(situation.treatments), key=lambda pair: pair[1].on):
        year = treatment.on.year
        try:
            policy = in_force(treatment.on, policies)
        except NoPolicy:
            found[index] = _without_policy(treatment)
        else:
            groups.setdefault((year, policy.id), _Group(year, policy, [])).treatments.append((index, treatment))
    years: list[YearResult] = []
    for given, policy in _given_years(situation, list(groups.values()), years, policies):
        result = DOCUMENTS[policy.rules].year(policy, given)
        found.update(result.treatments)
        years.append(result)
    return Estimate(
        tuple(found[index] for index in range(len(situation.treatments))),
        tuple(result.year for result in years),
        _readings(years),
        (),
        {group.policy.id: group.policy for group in groups.values()},
    )


def _given_years(
    situation: Situation,
    groups: Sequence[_Group],
    settled: Sequence[YearResult],
    policies: Sequence[Policy] | None,
) -> Iterator[tuple[GivenYear, Policy]]:
    """What each policy settles of each year, in time order; `settled`: the results so far.

    What came before in a year is told once, before its first treatment; a second policy of the same year finds what
    the first has used, or what was told where the first has no treatment here (R45).
    """
    for place, group in enumerate(groups):
        goes_on = place + 1 < len(groups) and groups[place + 1].number == group.number
        carried: tuple[Carried, ...] = ()
        earlier = situation.earlier.get(group.number, NOTHING_BEFORE)
        if place and groups[place - 1].number == group.number:
            carried = settled[-1].used
            earlier = carried[0].earlier if carried else "unsure"
        elif earlier != "unsure" and earlier != NOTHING_BEFORE and _follows_another(group, policies):
            carried = (Carried(earlier, carried_on(Carried(earlier), {})),)
        yield GivenYear(situation, group.number, group.treatments, earlier, carried, goes_on), group.policy


def _follows_another(group: _Group, policies: Sequence[Policy] | None) -> bool:
    """Whether another policy was in force at the beginning of the year."""
    try:
        return in_force(date(group.number, 1, 1), policies) is not group.policy
    except NoPolicy:
        return False


def _without_policy(treatment: Treatment) -> TreatmentEstimate:
    slip = treatment.slip
    own = slip.own_share() if slip else treatment.self_paid
    paid = (slip.medical_aid or 0) if slip else 0
    notices = (Notice("no_policy", {"on": treatment.on.isoformat()}, ""),)
    return TreatmentEstimate(treatment.on, None, None, own, Range(None, 0, None, "ask"), paid, "no", (), notices)


def _readings(years: list[YearResult]) -> tuple[ReadingUsed, ...]:
    """Every reading that some year evaluated; where it matters, every year's total under each other option."""
    used = []
    for code in sorted({code for result in years for code in result.readings}):
        evaluated = [result.readings.get(code) for result in years]
        options = next(others for others in evaluated if others is not None)
        matters = True in [differs for others in evaluated for _, _, differs in others or ()]
        others: tuple[OtherOption, ...] = ()
        if matters:
            others = tuple(
                OtherOption(
                    option,
                    tuple(
                        (result.year.year, seen[place][1] if seen else result.year.total_aid.amount)
                        for result, seen in zip(years, evaluated, strict=True)
                    ),
                )
                for place, (option, _, _) in enumerate(options)
            )
        used.append(ReadingUsed(code, RECOMMENDED[code], matters, others))
    return tuple(used)
