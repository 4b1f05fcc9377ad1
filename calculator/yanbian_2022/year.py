"""One calendar year under the rules of 2022: its treatments under every completion of unsure answers and every reading,
with their bounds."""

from collections.abc import Sequence
from typing import NamedTuple

from calculator.bounds import Bounds
from calculator.estimate import Range, Step, TreatmentEstimate, YearEstimate, YearResult, weakest
from calculator.own_share import from_slip
from calculator.readings import ACCEPTED, ALTERNATIVES, DENIALS, RECOMMENDED, Choice
from calculator.situation import Earlier, Situation, Treatment, Unsure
from calculator.stay import stay_notices
from calculator.yanbian_2022 import articles as rules
from calculator.yanbian_2022.answers import NO_FIGURE, Completion, Facts, case, completions, facts
from calculator.yanbian_2022.figures import REFERRAL_CARE, SPECIAL_CARE, Yanbian2022
from calculator.yanbian_2022.notices import treatment_notices, year_notices

_TOP_UP_READINGS = ("R17", "R18")


class Outcome(NamedTuple):
    """The aid of a year in one completion under one choice of readings. Amounts in fen."""

    cases: Sequence[rules.Case | None]  # by covered treatment
    steps: Sequence[tuple[Step, ...]]  # by covered treatment; empty where it has no aid at all
    settled: rules.Settled
    top_up_steps: tuple[Step, ...]
    most_top_up: int  # above the top-up where two classes in one year leave it open

    @property
    def top_up(self) -> int:
        """The top-up."""
        return self.top_up_steps[-1].result if self.top_up_steps else 0

    @property
    def total(self) -> int:
        """Regular aid and top-up."""
        return self.settled.regular + self.top_up


class Figures(NamedTuple):
    """The bounds of a year's figures over all its outcomes."""

    aids: list[Bounds]  # by covered treatment
    answers: list[Bounds]  # the same over the unsure answers alone, under the recommended readings
    regular: Bounds
    top_up: Bounds
    total: Bounds

    def add(self, outcome: Outcome) -> None:
        """Takes in one outcome."""
        regular = outcome.settled.regular
        for bounds, steps in zip(self.aids, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)
        self.regular.add(regular, regular)
        self.add_top_up(regular, outcome.top_up, outcome.most_top_up)

    def add_top_up(self, regular: int, top_up: int, most: int) -> None:
        """Takes in a top-up beside a regular aid that is in already."""
        self.top_up.add(top_up, most)
        self.total.add(regular + top_up, regular + most)

    def add_answer(self, outcome: Outcome) -> None:
        """Takes in the outcome of one completion under the recommended readings."""
        for bounds, steps in zip(self.answers, outcome.steps, strict=True):
            aid = steps[-1].result if steps else 0
            bounds.add(aid, aid)

    def widen(self, policy: Yanbian2022, covered: Sequence[Facts]) -> None:
        """Makes the bounds hold every completion where only the extremes were computed.

        The year's regular aid never falls when one more treatment is accepted, so its extremes are exact.
        """
        for fact, aid, answer in zip(covered, self.aids, self.answers, strict=True):
            most = min(fact.self_paid or 0, max(policy.limit.values()))
            aid.add(0, most)
            answer.add(0, most)
        self.top_up.add(0, max(policy.top_up.values()))
        self.total.add(self.regular.low, self.regular.high + self.top_up.high)


def outcome(
    policy: Yanbian2022,
    permit: bool,
    cases: Sequence[rules.Case | None],
    classes: Sequence[int],
    earlier: Earlier,
    choice: Choice,
) -> Outcome:
    """The year in one completion under one choice."""
    present = [item for item in cases if item is not None]
    settled = rules.settle(policy, present, classes, earlier, choice)
    found = iter(settled.steps)
    steps = [() if item is None else next(found) for item in cases]
    if not classes or (permit and choice["R02"] == "registration_only"):
        return Outcome(cases, steps, settled, (), 0)
    if classes.count(classes[0]) < len(classes):
        return Outcome(cases, steps, settled, (), 0 if earlier.top_up else policy.top_up[classes[-1]])
    top_up = rules.top_up(policy, classes[0], present, settled, earlier, choice)
    return Outcome(cases, steps, settled, top_up, top_up[-1].result if top_up else 0)


def readings_evaluated(
    policy: Yanbian2022,
    permit: bool,
    cases: Sequence[rules.Case | None],
    classes: Sequence[int],
    earlier: Earlier,
) -> list[str]:
    """The movable readings whose rule these cases reach, in order of their codes."""
    one_class = classes.count(classes[0]) == len(classes) if classes else False
    pending = class_b = deductible = special = chronic = unqualified = argued = argued_here = False
    for item in cases:
        if item is None:
            continue
        pending = pending or item.pending
        class_b = class_b or item.base != item.base_without_b
        deductible = deductible or policy.deductible[item.household_class] > 0
        special = special or item.care in SPECIAL_CARE
        chronic = chronic or item.care == "chronic_outpatient"
        unqualified = unqualified or not item.qualifies
        argued = argued or item.arguable
        argued_here = argued_here or (item.arguable and item.designated)
    tops_up = one_class and not permit and policy.top_up[classes[0]] > 0
    reached = (
        ("R02", permit and (bool(classes) or any(item is not None for item in cases))),
        ("R06", pending),
        ("R08", class_b),
        ("R14", deductible and special),
        ("R15", chronic or earlier.chronic_aid > 0),
        ("R17", tops_up),
        ("R18", tops_up and (chronic or unqualified or earlier.aid > 0)),
        ("R21", argued),
        ("R22", deductible and argued_here),
        ("R26", bool(classes) and not one_class),
    )
    return [code for code, is_reached in reached if is_reached]


def year(
    policy: Yanbian2022,
    situation: Situation,
    number: int,
    treatments: Sequence[tuple[int, Treatment]],
    earlier: Earlier | Unsure,
) -> YearResult:
    """Estimates one calendar year. `treatments`: in time order, each with its place in the situation."""
    everything = [facts(policy, situation, index, treatment) for index, treatment in treatments]
    covered = [fact for fact in everything if fact.standing in ("covered", "not_designated")]
    permit = situation.residence == "permit"
    unsure_class = any(fact.household == "unsure" for fact in everything)
    ways, exact = completions(policy, unsure_class, covered, earlier)
    figures = Figures([Bounds() for _ in covered], [Bounds() for _ in covered], Bounds(), Bounds(), Bounds())
    mains: list[Outcome] = []  # by completion, under the recommended readings; the first is that of the answers given
    readings: dict[str, list[tuple[str, int | None, bool]]] = {}
    for way in ways:
        cases = [case(policy, permit, fact, way, place) for place, fact in enumerate(covered)]
        classes = classes_of(policy, everything, way, RECOMMENDED)
        main = outcome(policy, permit, cases, classes, way.earlier, RECOMMENDED)
        mains.append(main)
        figures.add(main)
        figures.add_answer(main)
        evaluated = readings_evaluated(policy, permit, cases, classes, way.earlier)
        if sum(code in evaluated for code in DENIALS) > 1:
            others = classes_of(policy, everything, way, ACCEPTED)
            figures.add(outcome(policy, permit, cases, others, way.earlier, ACCEPTED))
        for code in evaluated:
            seen = readings.setdefault(code, [(option, mains[0].total, False) for option, _ in ALTERNATIVES[code]])
            for place, (option, choice) in enumerate(ALTERNATIVES[code]):
                if code in _TOP_UP_READINGS:  # these leave the regular aid as it is
                    present = [item for item in cases if item is not None]
                    steps = rules.top_up(policy, classes[0], present, main.settled, way.earlier, choice)
                    top_up = steps[-1].result if steps else 0
                    total = main.settled.regular + top_up
                    figures.add_top_up(main.settled.regular, top_up, top_up)
                else:
                    others = classes_of(policy, everything, way, choice) if code == "R06" else classes
                    other = outcome(policy, permit, cases, others, way.earlier, choice)
                    total = other.total
                    figures.add(other)
                known = total if len(mains) == 1 else seen[place][1]
                seen[place] = (option, known, seen[place][2] or total != main.total)
    if not exact:
        figures.widen(policy, covered)
    estimates = [
        treatment_estimate(policy, situation, fact, figures, mains[0], covered, earlier) for fact in everything
    ]
    unknown = any(
        part.aid.amount is None and (fact.household != "illness_poverty_pending" or open_besides(fact, earlier))
        for fact, part in zip(everything, estimates, strict=True)
    )
    return YearResult(
        [(fact.given_as, part) for fact, part in zip(everything, estimates, strict=True)],
        year_estimate(policy, number, everything, estimates, figures, mains[0], earlier),
        {
            code: [(option, None if unknown else total, differs) for option, total, differs in seen]
            for code, seen in readings.items()
        },
    )


def open_besides(fact: Facts, earlier: Earlier | Unsure) -> bool:
    """Whether more than the recognition is open for a treatment that waits for it."""
    treatment = fact.treatment
    undecided = treatment.referral == "undecided" and treatment.care in REFERRAL_CARE
    return undecided or treatment.designated == "unsure" or earlier == "unsure"


def classes_of(policy: Yanbian2022, everything: Sequence[Facts], way: Completion, choice: Choice) -> list[int]:
    """The classes of a year's treatments in time order, without a status that has none or waits for it (R06)."""
    pending = policy.classes["illness_poverty"] if choice["R06"] == "this_year" else None
    classes = {"unsure": way.unsure_class, "illness_poverty_pending": pending}
    numbers = (classes.get(fact.household, fact.household_class) for fact in everything)
    return [number for number in numbers if number is not None]


def treatment_estimate(
    policy: Yanbian2022,
    situation: Situation,
    fact: Facts,
    figures: Figures,
    main: Outcome,
    covered: Sequence[Facts],
    earlier: Earlier | Unsure,
) -> TreatmentEstimate:
    """One treatment's figure, bounds, steps and notices out of the year's outcomes."""
    treatment = fact.treatment
    steps = () if fact.self_paid is None else rules.not_covered(policy, fact.standing, fact.self_paid)
    answers = (0, 0)
    if fact.standing == "covered":
        place = covered.index(fact)
        bounds, by_answers = figures.aids[place], figures.answers[place]
        answers = (by_answers.low, by_answers.high)
        steps, status = main_steps(fact, main, place, earlier)
        if status == "stated" and by_answers.low < by_answers.high:
            status = "ask"
        elif status == "stated" and bounds.low < bounds.high:
            status = "reading"
        aid = Range(steps[-1].result if steps else None, bounds.low, bounds.high, status)
    elif fact.standing in NO_FIGURE:
        steps = ()
        aid = Range(None, 0, None, "ask")
    elif fact.standing == "care_unknown":
        aid = Range(0, 0, fact.self_paid, "ask")
    else:
        aid = Range(0, 0, 0, "stated")
    if stay_notices(policy, treatment.admitted, treatment.on):
        aid = aid._replace(status="ask")
    slip = treatment.slip
    return TreatmentEstimate(
        treatment.on,
        policy.id,
        fact.household_class,
        fact.self_paid,
        aid,
        (slip.medical_aid or 0) if slip else 0,
        rules.deposit_waiver(
            fact.household_class,
            fact.household == "unsure",
            treatment.care,
            treatment.place,
            treatment.designated is True,
            fact.insured,
            situation.residence,
            treatment.referral,
        ),
        from_slip(slip, policy.sources["rule.scope"]) + steps if slip and steps else steps,
        tuple(treatment_notices(policy, situation, fact, steps, aid, answers, earlier)),
    )


def main_steps(fact: Facts, main: Outcome, place: int, earlier: Earlier | Unsure) -> tuple[tuple[Step, ...], str]:
    """The steps of a covered treatment under the answers given (none where they leave it open), and the status."""
    treatment, case = fact.treatment, main.cases[place]
    open_answer = (
        case is None
        or case.pending
        or treatment.designated == "unsure"
        or (treatment.referral == "undecided" and treatment.care in REFERRAL_CARE)
    )
    if case is None or open_answer:
        return (), "ask"
    counted = case.counts(RECOMMENDED)
    if counted and earlier == "unsure":
        return (), "ask"
    return main.steps[place], "stated" if counted else "ask"


def year_estimate(
    policy: Yanbian2022,
    number: int,
    everything: Sequence[Facts],
    estimates: Sequence[TreatmentEstimate],
    figures: Figures,
    main: Outcome,
    earlier: Earlier | Unsure,
) -> YearEstimate:
    """The year's regular aid, top-up and total with their bounds, and what is left of the deductible and the limit."""
    amount: int | None = 0
    status = "stated"
    outside = 0  # what care that the document does not know could add
    unbounded = unsure_class = False
    numbers = set()
    for fact, estimate in zip(everything, estimates, strict=True):
        aid = estimate.aid
        amount = None if amount is None or aid.amount is None else amount + aid.amount
        status = weakest(status, aid.status)
        unbounded = unbounded or aid.high is None
        outside += aid.high or 0 if fact.standing == "care_unknown" else 0
        unsure_class = unsure_class or fact.household == "unsure"
        if fact.household_class is not None:
            numbers.add(fact.household_class)
    high = None if unbounded else figures.regular.high + outside
    regular = Range(amount, figures.regular.low, high, status)
    bounds = figures.top_up
    if unbounded:
        top_up = total = Range(None, 0, None, "ask")
        total = total._replace(low=figures.total.low)
    else:
        varies = bounds.low < bounds.high
        open_top_up = (amount is None and (unsure_class or varies)) or (unsure_class and varies)
        status = "ask" if open_top_up or varies or len(numbers) > 1 else "stated"
        top_up = Range(None if open_top_up else main.top_up, bounds.low, bounds.high, status)
        both = None if amount is None or top_up.amount is None else amount + top_up.amount
        status = weakest(regular.status, top_up.status)
        total = Range(both, figures.total.low, figures.total.high + outside, status)
    steps = main.top_up_steps if total.amount is not None else ()
    if steps:
        given = {"regular": amount or 0, "top_up": main.top_up}
        steps += (Step("total", given, (amount or 0) + main.top_up, policy.sources["top_up"]),)
    last = everything[-1].household_class
    unknown = last is None or unsure_class or earlier == "unsure"
    return YearEstimate(
        number,
        policy.id,
        regular,
        top_up,
        total,
        None if unknown or last is None else max(0, policy.deductible[last] - main.settled.own),
        None if unknown or last is None else max(0, policy.limit[last] - main.settled.paid),
        steps,
        tuple(year_notices(policy, top_up, earlier, len(numbers) > 1)),
    )
