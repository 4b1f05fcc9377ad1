"""From a situation to an estimate: each calendar year by its policy, then what other readings would change."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from calculator.documents import DOCUMENTS, in_force
from calculator.estimate import Estimate, Notice, OtherOption, Range, ReadingUsed, TreatmentEstimate
from calculator.policies.policy import NoPolicy, Policy
from calculator.readings import RECOMMENDED
from calculator.situation import Situation, Treatment
from calculator.year import NOTHING_BEFORE, GivenYear, Part, YearResult


def estimate(situation: Situation, policies: Sequence[Policy] | None = None) -> Estimate:
    """The aid that a situation leads to, with its steps, bounds, notices and readings.

    Amounts in fen. `policies`: in place of those of the files. A treatment on a day without a policy gets no figure
    (`policy` None). The situation is taken as checked (interface.situation does so for JSON).
    """
    parts: dict[tuple[int, str], Part] = {}
    found: dict[int, TreatmentEstimate] = {}
    for index, treatment in sorted(enumerate(situation.treatments), key=lambda pair: pair[1].on):
        try:
            policy = in_force(treatment.on, policies)
        except NoPolicy:
            found[index] = _without_policy(treatment)
        else:
            part = parts.setdefault((treatment.on.year, policy.id), Part(policy, []))
            part.treatments.append((index, treatment))
    results = []
    for given in _given_years(situation, parts, policies):
        result = DOCUMENTS[given.parts[0].policy.rules].year(given)
        found.update(result.treatments)
        results.append(result)
    return Estimate(
        tuple([found[index] for index in range(len(situation.treatments))]),
        tuple([year for result in results for year in result.years]),
        _readings(results),
        (),
        {part.policy.id: part.policy for part in parts.values()},
    )


def _given_years(
    situation: Situation, parts: Mapping[tuple[int, str], Part], policies: Sequence[Policy] | None
) -> Iterator[GivenYear]:
    """What each document settles of each year, in time order. `parts`: by year and policy.

    What came before in a year is told once, before its first treatment. Policies of one document settle the year
    together (R45); what another document left is not known.
    """
    told: int | None = None
    for (number, _), listed in groupby(parts.items(), key=lambda part: (part[0][0], part[1].policy.rules)):
        of_document = [part for _, part in listed]
        earlier = "unsure" if number == told else situation.earlier.get(number, NOTHING_BEFORE)
        told = number
        known = earlier is not NOTHING_BEFORE and earlier not in ("unsure", NOTHING_BEFORE)
        carried = known and _follows(of_document[0], number, policies)
        yield GivenYear(situation, number, of_document, earlier, carried)


def _follows(part: Part, number: int, policies: Sequence[Policy] | None) -> bool:
    """Whether another policy was in force at the beginning of the year."""
    try:
        return in_force(date(number, 1, 1), policies) is not part.policy
    except NoPolicy:
        return False


def _without_policy(treatment: Treatment) -> TreatmentEstimate:
    slip = treatment.slip
    own = slip.own_share() if slip else treatment.self_paid
    paid = (slip.medical_aid or 0) if slip else 0
    notices = (Notice("no_policy", {"on": treatment.on.isoformat()}, ""),)
    return TreatmentEstimate(treatment.on, None, None, own, Range(None, 0, None, "ask"), paid, "no", (), notices)


def _readings(results: list[YearResult]) -> tuple[ReadingUsed, ...]:
    """Every reading that some year evaluated; where it matters, every year's total under each other option."""
    used = []
    for code in sorted({code for result in results for code in result.readings}):
        evaluated = [result.readings.get(code) for result in results]
        options = next(others for others in evaluated if others is not None)
        matters = True in [differs for others in evaluated for _, _, differs in others or ()]
        others: tuple[OtherOption, ...] = ()
        if matters:
            others = tuple(
                OtherOption(
                    option,
                    tuple(
                        (year.year, seen[place][1][part] if seen else year.total_aid.amount)
                        for result, seen in zip(results, evaluated, strict=True)
                        for part, year in enumerate(result.years)
                    ),
                )
                for place, (option, _, _) in enumerate(options)
            )
        used.append(ReadingUsed(code, RECOMMENDED[code], matters, others))
    return tuple(used)
