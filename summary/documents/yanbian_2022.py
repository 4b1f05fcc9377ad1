"""What only 延州政办发〔2022〕30号 and its revisions tell: rates above a deductible, chronic care apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from calculator import Situation, Step
from calculator.situation import REFERRED
from calculator.yanbian_2022.figures import Yanbian2022
from summary.case import Case
from summary.documents.document import Document, readings_of_slips, shown_household
from summary.line import Line, clause
from summary.span import span

EXAMPLE = 10_000_00
EXAMPLE_CHRONIC = 1_000_00
"""Own share of the worked example, in fen; for chronic outpatient care less, since its limit is low."""

CHRONIC = "chronic_outpatient"


@dataclass(frozen=True, slots=True)
class Yanbian(Document):
    """The document of 2022."""

    policy: Yanbian2022

    STATUS_READING = "reading.R04"
    WAIVES_DEPOSIT = True

    def readings(self, case: Case) -> Iterator[str]:
        """The readings without another option that stand behind an estimate, by their codes."""
        steps = [step for _, part in case.pairs for step in part.steps]
        if {"returned_to_poverty", "at_risk_of_poverty"}.intersection(case.households):
            yield "R05"
        yield "R03"
        yield from readings_of_slips(case)
        if case.notices & {"limit_capped", "limit_used_up"}:
            yield "R11"
        if any(step.id == "deductible" for step in steps):
            yield "R12"
        if len(case.pairs) > 1:
            yield "R13"
        yield from self._of_places(case)
        if any(year.top_up.high for year in case.estimate.years):
            yield "R19"
        if any(_rounded(step) for step in steps):
            yield "R44"
        yield from ("R28", "R41")

    def _of_places(self, case: Case) -> Iterator[str]:
        treatments = case.situation.treatments
        referral_care = [treatment for treatment in treatments if self.policy.needs_referral(treatment.care)]
        if any(treatment.referral in REFERRED for treatment in referral_care):
            yield "R20"
        if any(treatment.place != "prefecture" for treatment in referral_care):
            yield "R23"
        if any(treatment.designated is not True for treatment in treatments):
            yield "R24"

    def first_sentence(self, case: Case) -> Line:
        """The first sentence where no amount is known."""
        treatment, household = case.situation.treatments[0], case.households[0]
        if case.situation.residence == "permit":
            return Line("headline.rules.permit", kind="figure")
        if household == "unsure":
            return Line("headline.rules.unsure", kind="figure")
        unreferred = ("emergency",) if case.plan else ("none", "emergency")
        if self.policy.needs_referral(treatment.care) and treatment.referral in unreferred:
            return Line(f"headline.rules.{treatment.referral}", kind="figure")
        given = self._figures(treatment.care, self.policy.classes[shown_household(case)])
        if treatment.care == CHRONIC:
            return Line("headline.rules.chronic", given, kind="figure")
        if household == "illness_poverty_pending":
            return Line("headline.rules.pending", given, kind="figure")
        return Line("headline.rules.deductible" if given["deductible"] else "headline.rules", given, kind="figure")

    def rules(self, case: Case) -> list[Line]:
        """What the class gets where no amount is known, or each class where the status is open."""
        policy, care = self.policy, case.situation.treatments[0].care
        if case.households[0] == "unsure":
            return self._of_every_class(care)
        number = policy.classes[shown_household(case)]
        figures = self._figures(care, number)
        own_class = Line(f"class.{number}", source=clause(policy, "households"))
        if care == CHRONIC:
            rule = Line("rules.chronic" if figures["limit"] else "reading.R16", figures, clause(policy, f"rate.{care}"))
            return [Line("term.own_share"), own_class, rule]
        deductible = bool(figures["deductible"])
        lines = [
            Line("term.own_share"),
            *([Line("term.deductible")] if deductible else []),
            own_class,
            Line("rules.rate.deductible" if deductible else "rules.rate", figures, clause(policy, f"rate.{care}")),
            Line("rules.limit", figures, clause(policy, "annual_limit")),
        ]
        if policy.top_up[number] and case.situation.treatments[0].place != "elsewhere":
            given = {"top_up": policy.top_up[number], "most": policy.limit[number] + policy.top_up[number]}
            lines += [Line(id, given, clause(policy, "top_up")) for id in ("rules.top_up", "rules.most")]
        if policy.needs_referral(care):
            lines.append(Line("reading.R21", source=clause(policy, "rule.referral"), kind="caution"))
        return lines

    def _of_every_class(self, care: str) -> list[Line]:
        """One line for each class, for a status that is not clear."""
        row = "chronic" if care == CHRONIC else "row"
        source = clause(self.policy, f"rate.{care}")
        helped = [number for number in sorted(self.policy.limit) if self.policy.helps(care, number)]
        rows = [Line(f"rules.{row}.{number}", self._figures(care, number), source) for number in helped]
        if care == CHRONIC:
            return [Line("term.own_share"), *rows, Line("reading.R16", source=source)]
        return [Line("term.own_share"), Line("term.deductible"), *rows]

    def _figures(self, care: str, number: int) -> dict[str, object]:
        policy, chronic = self.policy, care == CHRONIC
        return {
            "percent": str(policy.percent[care, number]),
            "deductible": 0 if chronic else policy.deductible[number],
            "limit": policy.chronic_limit[number] if chronic else policy.limit[number],
        }

    def example(self, care: str) -> tuple[str, int]:
        """How the worked example begins, and its own share in fen."""
        return ("example.intro.chronic", EXAMPLE_CHRONIC) if care == CHRONIC else ("example.intro", EXAMPLE)

    def papers(self) -> list[Line]:
        """Which paper proves each class."""
        return [Line(f"change.paper.{number}") for number in sorted(self.policy.limit)]

    def by_class(self, case: Case) -> list[Line]:
        """What each class would get, where nothing but the status is open."""
        rates = {f"rate.{treatment.care}" for treatment in case.situation.treatments}
        known = rates.intersection(self.policy.sources)  # it may be care of another document
        source = clause(self.policy, known.pop() if len(known) == len(rates) == 1 else "rule.scope")
        accepted = case.as_if(_accepted(case.situation))
        found = {number: span(figure) for number, figure in accepted.of_each_class(self.policy).items()}
        if not any(ends and ends[1] for ends in found.values()):
            return []
        lines = [Line(f"change.class.{n}", {"aid": ends}, source, result=ends[1]) for n, ends in found.items() if ends]
        first = [Line("change.class.accepted")] if accepted is not case else []
        return [*first, *lines, Line("change.class.none")]


def _accepted(situation: Situation) -> Situation:
    """The same as the bureau may accept it: referred, designated, registered."""
    treatments = tuple(
        replace(
            each,
            designated=True,
            referral=each.referral if each.referral in REFERRED or each.care == CHRONIC else "primary_care",
        )
        for each in situation.treatments
    )
    return replace(situation, residence="yanbian", treatments=treatments)


def _rounded(step: Step) -> bool:
    """Whether a step's result had to be rounded to the fen."""
    return step.id == "rate" and int(step.given["base"]) * int(step.given["percent"]) != step.result * 100
