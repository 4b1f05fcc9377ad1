"""From a situation to an estimate: each calendar year by its policy, then what other readings would change."""

from collections.abc import Sequence
from datetime import date

from calculator.documents import DOCUMENTS, in_force
from calculator.estimate import NO_AMOUNT, Estimate, Notice, OtherOption, ReadingUsed, TreatmentEstimate
from calculator.policies.policy import NoPolicy, Policy
from calculator.readings import RECOMMENDED
from calculator.situation import Situation, Treatment
from calculator.year import NOTHING_BEFORE, GivenYear, OtherTotals, Part, YearResult


def estimate(situation: Situation, policies: Sequence[Policy] | None = None) -> Estimate:
    """The aid that a situation leads to, with its steps, bounds, notices and readings.

    Amounts in fen. `policies`: in place of those of the files. A treatment on a day without a policy gets no figure
    (`policy` None). The situation is taken as checked (interface.situation does so for JSON).
    """
    found: dict[int, TreatmentEstimate] = {}
    years = _given_years(situation, policies, found)
    results = []
    for given in years:
        result = DOCUMENTS[given.parts[0].policy.rules].year(given)
        found.update(result.treatments)
        results.append(result)
    return Estimate(
        tuple([found[index] for index in range(len(situation.treatments))]),
        tuple([year for result in results for year in result.years]),
        _readings(results),
        (),
        {part.policy.id: part.policy for given in years for part in given.parts},
    )


def _given_years(
    situation: Situation, policies: Sequence[Policy] | None, found: dict[int, TreatmentEstimate]
) -> list[GivenYear]:
    """What each document settles of each year, in time order. `found` takes in the treatments without a policy.

    Policies of one document settle the year together (R45).
    """
    years: list[GivenYear] = []
    for index, treatment in sorted(enumerate(situation.treatments), key=_day):
        try:
            policy = in_force(treatment.on, policies)
        except NoPolicy:
            found[index] = _without_policy(treatment)
            continue
        last = years[-1] if years else None
        if last is None or last.number != treatment.on.year or last.parts[-1].policy.rules != policy.rules:
            known = last is None or last.number != treatment.on.year
            last = _begun(situation, treatment.on.year, Part(policy, []), policies, known=known)
            years.append(last)
        elif last.parts[-1].policy is not policy:
            last.parts.append(Part(policy, []))
        last.parts[-1].treatments.append((index, treatment))
    return years


def _day(placed: tuple[int, Treatment]) -> date:
    return placed[1].on


def _begun(
    situation: Situation, number: int, part: Part, policies: Sequence[Policy] | None, *, known: bool
) -> GivenYear:
    """A year as one document will settle it, with what came before: that is told once, before the first treatment of
    the year. `known`: no other document comes before in the year; what it left is not known."""
    if not known:
        return GivenYear(situation, number, [part], "unsure")
    earlier = situation.earlier.get(number, NOTHING_BEFORE)
    carried = earlier not in (NOTHING_BEFORE, "unsure") and _follows(part, number, policies)
    return GivenYear(situation, number, [part], earlier, carried)


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
    return TreatmentEstimate(treatment.on, None, None, own, NO_AMOUNT, paid, "no", (), notices)


def _readings(results: Sequence[YearResult]) -> tuple[ReadingUsed, ...]:
    """Every reading that some year evaluated; where it matters, every year's total under each other option."""
    used = []
    for code in sorted({code for result in results for code in result.readings}):
        evaluated = [result.readings.get(code, ()) for result in results]
        if True in [differs for others in evaluated for _, _, differs in others]:
            used.append(ReadingUsed(code, RECOMMENDED[code], True, _others(results, evaluated)))
        else:
            used.append(_WITHOUT_EFFECT[code])
    return tuple(used)


_WITHOUT_EFFECT = {code: ReadingUsed(code, option, False, ()) for code, option in RECOMMENDED.items()}


def _others(results: Sequence[YearResult], evaluated: Sequence[Sequence[OtherTotals]]) -> tuple[OtherOption, ...]:
    """Every year's total under each other option of a reading. `evaluated`: by result; empty where its rule is not
    reached."""
    options = [option for option, _, _ in next(filter(None, evaluated))]
    return tuple(
        OtherOption(
            option,
            tuple(
                (year.year, seen[place][1][part] if seen else year.total_aid.amount)
                for result, seen in zip(results, evaluated, strict=True)
                for part, year in enumerate(result.years)
            ),
        )
        for place, option in enumerate(options)
    )
