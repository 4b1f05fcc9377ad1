"""From a situation to an estimate: each calendar year by its policy, then what other readings would change."""

from calculator.documents import DOCUMENTS, in_force
from calculator.estimate import Estimate, Notice, OtherOption, Range, ReadingUsed, TreatmentEstimate, YearResult
from calculator.policies.policy import NoPolicy, Policy
from calculator.readings import RECOMMENDED
from calculator.situation import Earlier, Situation, Treatment

_NOTHING_BEFORE = Earlier()


def estimate(situation: Situation) -> Estimate:
    """The aid that a situation leads to, with its steps, bounds, notices and readings.

    Amounts in fen. A treatment on a day without a policy gets no figure (`policy` None). The situation is taken as
    checked (interface.situation does so for JSON).
    """
    groups: dict[tuple[int, str], tuple[Policy, list[tuple[int, Treatment]]]] = {}
    found: dict[int, TreatmentEstimate] = {}
    for index, treatment in sorted(enumerate(situation.treatments), key=lambda pair: pair[1].on):
        try:
            policy = in_force(treatment.on)
        except NoPolicy:
            found[index] = _without_policy(treatment)
        else:
            groups.setdefault((treatment.on.year, policy.id), (policy, []))[1].append((index, treatment))
    years: list[YearResult] = []
    for (number, _), (policy, treatments) in groups.items():
        settle = DOCUMENTS[policy.rules].year
        result = settle(policy, situation, number, treatments, situation.earlier.get(number, _NOTHING_BEFORE))
        found.update(result.treatments)
        years.append(result)
    return Estimate(
        tuple(found[index] for index in range(len(situation.treatments))),
        tuple(result.year for result in years),
        _readings(years),
        (),
        {policy.id: policy for policy, _ in groups.values()},
    )


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
        matters = any(differs for others in evaluated for _, _, differs in others or ())
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
