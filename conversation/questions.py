"""Every question, once: its kind, its choices, when it is asked and when its answer already decides the outcome.

Wording lives in the catalogs, by question id: `ask.<id>`, `ask.<id>.hint`, `choice.<id>.<choice>`,
`choice.<id>.<choice>.hint`, `help.<id>`, `short.<id>`; `wording.py` finds it and its variants.
A new question needs an entry here and its wording in each language; no channel has to change.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from calculator.situation import PLACES, REFERRALS, SLIP_TOLERANCE, Fact
from conversation.county import COUNTY, near, of_yanbian
from conversation.facts import BANDS, NONE, OPEN, SAME_YEAR, SKIP, UNDESIGNATED, UNSURE, Facts, policy_changes_in
from conversation.kept import WHO
from conversation.problem import Problem
from conversation.slip_aid import ON_SLIP_AID, compared, to_compare
from conversation.treatments import AS_FIRST, DIFFERS, OTHER_STATUS, split
from locales import LANGUAGES
from offices import COUNTIES, Directory
from summary import Section

Kind = Literal["choice", "day", "amount"]

_FIRST_MONTHS: Final = 3
"""The months of a year in which a stay may be settled that began in the year before."""
AGAIN: Final = "again"
"""The answer that what was said before is to be asked again."""


def _always(facts: Facts) -> bool:
    return True


def _every_choice(facts: Facts, choice: str) -> bool:
    return True


def _nothing(facts: Facts) -> None:
    return None


class Wish(NamedTuple):
    """What comes of a question that nobody has to answer; no figure does."""

    section: str
    """The section of the result that its answer changes."""
    told: Callable[[Mapping[str, str], Facts, Directory], tuple[Section, ...]]
    """What the answers tell then by themselves, so that the whole result need not be shown again."""


@dataclass(frozen=True, slots=True, eq=False)  # there is one of each id
class Question:
    """One question. An amount may offer choices besides, such as "not on my slip" and "not sure"."""

    id: str
    kind: Kind = "choice"
    choices: tuple[str, ...] = ()
    offers: Callable[[Facts, str], bool] = _every_choice
    """Whether a choice is one on the day that is asked about."""
    typed: tuple[str, ...] = ()
    """The choices that are made by typing, so that none of them is shown as one."""
    asked: Callable[[Facts], bool] = _always
    """Whether it can still matter after the answers before it."""
    ends: Callable[[Facts], str | None] = _nothing
    """The message (`certain.…`) that tells the outcome where this answer already decides it."""
    conflict: Callable[[Facts], Problem | None] = _nothing
    """What is wrong where this answer contradicts an earlier one: it is asked again, both sides named."""
    optional: Wish | None = None
    """For one that is asked on the resident's own wish only, when there is a result; it is on no way."""
    often_zero: bool = False
    """Whether an amount is often 0, so that a word for "nothing" means that."""
    takes_back: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By choice: the questions whose answers it takes back, so that they are asked again. It is never kept itself."""
    typical: str = ""
    """The usual answer, to tell about how many questions are left; else the first choice, or no money at all."""
    treatment: int = 1
    """The number of the treatment that it is about, in the order told."""

    @property
    def name(self) -> str:
        """The id without the number of the treatment: all wording goes by it, and all that is kept by the id."""
        return self.id if self.treatment == 1 else split(self.id)[0]

    def offered(self, facts: Facts) -> tuple[str, ...]:
        """The choices that are shown after the answers before it."""
        return tuple(choice for choice in self.taken(facts) if choice not in self.typed)

    def taken(self, facts: Facts) -> tuple[str, ...]:
        """The choices that can be made after the answers before it, shown or not."""
        facts = facts if self.treatment == 1 else facts.of(self.treatment)
        return tuple(choice for choice in self.choices if self.offers(facts, choice))

    def usual(self, facts: Facts) -> str:
        """The answer that is counted on, to tell about how many questions are left."""
        if self.kind == "day" and not self.typical:
            return facts.today.isoformat()
        return self.typical or ("0" if self.kind == "amount" else self.offered(facts)[0])


def _ends_without_policy(facts: Facts) -> str | None:
    return "certain.no_policy" if facts.policy_if_any is None else None


def _ends_elsewhere(facts: Facts) -> str | None:
    policy = facts.policy_if_any  # none on the day of the first of several, then another one decides
    return None if policy is None or policy.serves(facts.answers["residence"]) else "certain.residence"


def _ends_without_status(facts: Facts) -> str | None:
    return "certain.household" if facts.says("household", "none") else None


def _ends_without_member(facts: Facts) -> str | None:
    return "certain.member" if facts.says("low_income_member", "none") else None


def _ends_by_care(facts: Facts) -> str | None:
    if facts.says("care", UNSURE):
        return "certain.care_unsure"
    if facts.covered:
        return "certain.county_outpatient" if facts.left_to_county else None
    return "certain.outpatient" if facts.says("care", "outpatient") else "certain.chronic_class"


def _ends_not_designated(facts: Facts) -> str | None:
    """An emergency may still be accepted, so where there can be one the referral question comes first; and where the
    place was is told as one of the facts."""
    if facts.designated != "no" or facts.says("referral", "emergency"):
        return None
    still_to_ask = _referral_asked(facts) and "referral" not in facts.answers
    still_to_ask = still_to_ask or (facts.says("place", UNDESIGNATED) and facts.place is None)
    return None if still_to_ask else "certain.not_designated"


def _ends_uninsured(facts: Facts) -> str | None:
    return "certain.uninsured" if facts.says("amount", "uninsured") else None


def _ends_refused(facts: Facts) -> str | None:
    return "certain.refused" if facts.says("insurance_paid", "refused") else None


def _status_known(facts: Facts, household: str) -> bool:
    """Whether the document of the day knows the status."""
    open_ones = ("none", UNSURE)
    return household in open_ones or facts.policy.class_of(household.removesuffix("_pending")) is not None


def _care_known(facts: Facts, care: str) -> bool:
    """Whether the document of the day knows the kind of care by this name."""
    return care == UNSURE or facts.policy.knows(care)


def _amount_offered(facts: Facts, choice: str) -> bool:
    """Where it is asked what insurance paid, whether somebody was insured has been told by that."""
    return choice != "uninsured" or not facts.asks("insurance_paid")


def _where_asked_for(fact: Fact) -> Callable[[Facts], bool]:
    """Under the documents where this fact changes a figure."""
    return lambda facts: facts.asks(fact)


def _day_asked(facts: Facts) -> bool:
    return (
        facts.treatments > 1
        or facts.says("when", "earlier")
        or (facts.says("when", "this_year") and policy_changes_in(facts.today.year, facts.today))
    )


def _day_conflict(facts: Facts) -> Problem | None:
    """Of several the day of each counts, so that of the first is not told to be of another year than this."""
    other_year = facts.on.year != facts.today.year and facts.says("when", "this_year")
    first_of_several = facts.treatments > 1 and facts.treatment == 1
    return Problem("problem.on.this_year", {"on": facts.on}) if first_of_several and other_year else None


def _admitted_asked(facts: Facts) -> bool:
    """Where a stay was settled so early in a year that it may have begun in the one before."""
    return not facts.plan and facts.says("care", "inpatient") and facts.on.month <= _FIRST_MONTHS


def _admitted_conflict(facts: Facts) -> Problem | None:
    """Nobody is admitted after the day of the bill."""
    admitted = facts.admitted
    return Problem("problem.admitted", {"on": facts.on}) if admitted and admitted > facts.on else None


def _referral_asked(facts: Facts) -> bool:
    return facts.asks("referral") and facts.policy.needs_referral(facts.answers["care"])


def _referral_offered(facts: Facts, choice: str) -> bool:
    """Where it was not designated only an emergency leaves anything open, and whoever was there knows of that."""
    return choice != "undecided" or facts.designated != "no"


def _place_offered(facts: Facts, choice: str) -> bool:
    """Where it is asked whether a place is designated, each of them says so, or that it is not."""
    return choice != UNDESIGNATED or facts.asks("designated")


def _designated_asked(facts: Facts) -> bool:
    return facts.asks("designated") and (facts.says("place", UNDESIGNATED) or not facts.asks("place"))


def _filed_late_asked(facts: Facts) -> bool:
    return not facts.ahead and facts.says("referral", "filed", "emergency", "none")


def _reimbursed_asked(facts: Facts) -> bool:
    """Where the document counts the days to apply in from the day of reimbursement."""
    counted = facts.policy.apply_days(facts.answers.get("care", "")) is not None
    return not facts.plan and counted and not facts.says("insurance_paid", "uninsured")


def _reimbursed_conflict(facts: Facts) -> Problem | None:
    """Insurance cannot have paid before there was a bill."""
    reimbursed = date.fromisoformat(facts.answers["reimbursed_on"])
    return Problem("problem.reimbursed_on", {"on": facts.on}) if reimbursed < facts.on else None


def _slip_conflict(facts: Facts) -> Problem | None:
    for problem in facts.slip_at_most.problems():
        if problem.kind == "paid_above_scope":
            return Problem("problem.slip.paid_above_scope", {"scope": problem.one_side, "paid": problem.other_side})
        if problem.kind == "parts_above_bill":
            return Problem("problem.slip.parts_above_bill", {"bill": problem.one_side, "parts": problem.other_side})
    return None


def _earlier_conflict(facts: Facts) -> Problem | None:
    aid, chronic_aid = facts.amount("earlier_aid") or 0, facts.amount("earlier_chronic_aid") or 0
    return (
        Problem("problem.earlier.chronic_above_aid", {"chronic": chronic_aid, "aid": aid})
        if chronic_aid > aid
        else None
    )


def _aid_conflict(facts: Facts) -> Problem | None:
    """Aid on the slip above the own share and any top-up: mostly a zero too many, and it would end the case."""
    aid, own = facts.amount("slip_medical_aid") or 0, facts.slip_at_most.own_share()
    if aid > own + SLIP_TOLERANCE + facts.most_top_up:
        return Problem("problem.slip.aid_above_own_share", {"own": own, "aid": aid})
    return None


def _slip_figure(
    name: str,
    asked: Callable[[Facts], bool] | None = None,
    conflict: Callable[[Facts], Problem | None] = _slip_conflict,
) -> Question:
    """A figure of the settlement slip; each may be missing on it."""

    def on_slip(facts: Facts) -> bool:
        return facts.by_slip and facts.slip_usable and (asked is None or asked(facts))

    return Question(f"slip_{name}", "amount", (NONE,), asked=on_slip, conflict=conflict)


def _without_scope(facts: Facts) -> bool:
    return facts.says("slip_in_scope", NONE)


def _in_all_asked(facts: Facts) -> bool:
    return facts.says("amount", "paid_only") and facts.says("paid_only", "nothing")


def _earlier_asked(facts: Facts) -> bool:
    return facts.says("earlier", "yes")


def _own_share_before_asked(facts: Facts) -> bool:
    return _earlier_asked(facts) and (facts.earlier_own_share or facts.top_up or facts.aid_rests_on_own_share)


def _some_aid(facts: Facts) -> bool:
    return _earlier_asked(facts) and bool(facts.amount("earlier_aid"))


LANGUAGE = Question("language", choices=tuple(LANGUAGES))
"""Asked by the channel before everything else: a session is its language and the answers, so it is no answer itself."""

QUESTIONS: dict[str, Question] = {
    question.id: question
    for question in (
        Question(WHO, choices=("self", "other")),
        Question("when", choices=("this_year", "earlier", "plan")),
        Question("stage", choices=("ahead", "there"), asked=lambda facts: facts.plan),
        Question("on", "day", asked=_day_asked, ends=_ends_without_policy, conflict=_day_conflict),
        Question(DIFFERS, choices=(AS_FIRST, OTHER_STATUS, "yes"), asked=lambda facts: facts.treatment > 1),
        Question("residence", choices=("yanbian", "permit", "jilin", "elsewhere"), ends=_ends_elsewhere),
        Question(
            "household",
            choices=(
                "tekun",
                "dibao",
                "returned_to_poverty",
                "dibao_margin",
                "at_risk_of_poverty",
                "low_income",
                "illness_poverty",
                "illness_poverty_pending",
                "none",
                UNSURE,
            ),
            offers=_status_known,
            ends=_ends_without_status,
        ),
        Question(
            "low_income_member",
            choices=("severe_disability", "minor", "elderly", "serious_illness", "none", UNSURE),
            asked=lambda facts: facts.says("household", "low_income"),
            ends=_ends_without_member,
        ),
        Question(
            "care",
            choices=(
                "inpatient",
                "special_disease",
                "special_drug",
                "major_outpatient",
                "chronic_outpatient",
                "outpatient",
                UNSURE,
            ),
            offers=_care_known,
            ends=_ends_by_care,
        ),
        Question("age", choices=("child", "older"), asked=lambda facts: facts.child_uplift),
        Question(
            "insurance_paid",
            choices=("normal", "cut", "refused", "uninsured", UNSURE),
            asked=_where_asked_for("insurance_paid"),
            ends=_ends_refused,
        ),
        Question("place", choices=(*PLACES, UNDESIGNATED), offers=_place_offered, asked=_where_asked_for("place")),
        Question(
            "designated",
            choices=("no", UNSURE, "yes"),
            asked=_designated_asked,
            ends=_ends_not_designated,
            typical=UNSURE,
        ),
        Question(
            "place_undesignated",
            choices=PLACES,
            asked=lambda facts: facts.says("place", UNDESIGNATED),
            ends=_ends_not_designated,
        ),
        Question("living", choices=("no", "yes"), asked=lambda facts: facts.place in ("province", "elsewhere")),
        Question(
            "referral",
            choices=REFERRALS,
            offers=_referral_offered,
            asked=_referral_asked,
            ends=_ends_not_designated,
        ),
        Question("filed_late", choices=("no", "yes", UNSURE), asked=_filed_late_asked),
        Question(
            "reimbursed",
            choices=("same_day", "later", "not_yet", UNSURE),
            offers=lambda facts, choice: choice != "not_yet" or facts.says("insurance_paid", UNSURE),
            asked=_reimbursed_asked,
        ),
        Question(
            "reimbursed_on",
            "day",
            asked=lambda facts: facts.says("reimbursed", "later"),
            conflict=_reimbursed_conflict,
        ),
        Question(
            "admitted",
            "day",
            (SAME_YEAR, OPEN),
            offers=lambda facts, choice: choice != OPEN,
            asked=_admitted_asked,
            conflict=_admitted_conflict,
            typical=SAME_YEAR,
        ),
        Question(
            "amount",
            "amount",
            ("slip", "self_paid", "paid_only", *BANDS, "uninsured", UNSURE),
            typed=("self_paid",),
            offers=_amount_offered,
            asked=lambda facts: not facts.plan and not facts.says("insurance_paid", "uninsured"),
            ends=_ends_uninsured,
            typical="8000",
        ),
        Question("total_bill", "amount", (UNSURE,), asked=lambda facts: facts.says("insurance_paid", "uninsured")),
        Question(
            "paid_only", choices=("nothing", "slip", "without"), asked=lambda facts: facts.says("amount", "paid_only")
        ),
        Question("paid_in_all", "amount", (UNSURE,), asked=_in_all_asked, typical="8000"),
        Question(
            "self_paid",
            "amount",
            (UNSURE,),
            asked=lambda facts: not facts.uninsured and (facts.plan or facts.says("amount", "self_paid")),
            typical="8000",
        ),
        _slip_figure("in_scope"),
        _slip_figure("total_bill", _without_scope),
        _slip_figure("own_expense", _without_scope),
        _slip_figure("over_limit", _without_scope),
        _slip_figure("class_b_share"),
        _slip_figure("pooled_fund"),
        Question(
            "pooled_fund_blank",
            choices=("nothing", UNSURE, AGAIN),
            asked=lambda facts: facts.by_slip and facts.says("slip_pooled_fund", NONE),
            takes_back={AGAIN: ("slip_pooled_fund",)},
        ),
        _slip_figure("major_illness"),
        _slip_figure("other_insurance"),
        _slip_figure("medical_aid", conflict=_aid_conflict),
        Question(
            "major_illness_threshold",
            "amount",
            (UNSURE,),
            asked=lambda facts: facts.has_amount and facts.major_illness_deductible,
        ),
        Question("earlier", choices=("none", "yes", UNSURE), asked=lambda facts: facts.has_amount),
        Question(
            "earlier_self_paid",
            "amount",
            (UNSURE,),
            asked=_own_share_before_asked,
            often_zero=True,
        ),
        Question("earlier_aid", "amount", (UNSURE,), asked=_earlier_asked, often_zero=True),
        Question(
            "earlier_chronic_aid",
            "amount",
            (UNSURE,),
            asked=lambda facts: _some_aid(facts) and facts.chronic_aid_before,
            conflict=_earlier_conflict,
            often_zero=True,
        ),
        Question("earlier_top_up", choices=("no", "yes"), asked=lambda facts: _some_aid(facts) and facts.top_up),
        Question(
            "earlier_status",
            choices=("other", UNSURE, AGAIN),
            asked=lambda facts: _earlier_asked(facts) and facts.earlier_problem is not None,
            takes_back={AGAIN: ("earlier_self_paid", "earlier_aid", "earlier_chronic_aid", "earlier_top_up")},
        ),
        Question(ON_SLIP_AID, "amount", (NONE, SKIP), asked=to_compare, optional=Wish(ON_SLIP_AID, compared)),
        Question(COUNTY, choices=(*COUNTIES, SKIP), asked=of_yanbian, optional=Wish("where", near)),
    )
}
"""By name, in the order in which they are asked; which of them a way asks stands in ways.py."""


@cache
def question_of(id: str) -> Question | None:
    """The question with this id, also of a further treatment (`care@2`); None where there is none."""
    name, treatment = split(id)
    found = QUESTIONS.get(name)
    return found if found is None or treatment == 1 else replace(found, id=id, treatment=treatment)


def asked_by(id: str) -> Question:
    """The question with this id. Raises KeyError where there is none."""
    return question_of(id) or QUESTIONS[id]


def in_order(ids: Iterable[str]) -> list[str]:
    """Those of the ids that are of a question, treatment by treatment in the order of the questions."""
    names = list(QUESTIONS)
    found = [each for id in ids if (each := question_of(id))]
    return [each.id for each in sorted(found, key=lambda each: (each.treatment, names.index(each.name)))]


class SlipRow(NamedTuple):
    """A row of the settlement slip: the words printed on it, and the question about it where there is one."""

    label: str
    question: str | None


SLIP_ROWS: tuple[SlipRow, ...] = (
    SlipRow("slip.total_bill", "slip_total_bill"),
    SlipRow("slip.own_expense", "slip_own_expense"),
    SlipRow("slip.over_limit", "slip_over_limit"),
    SlipRow("slip.class_b_share", "slip_class_b_share"),
    SlipRow("slip.in_scope", "slip_in_scope"),
    SlipRow("slip.insurance_deductible", None),
    SlipRow("slip.pooled_fund", "slip_pooled_fund"),
    SlipRow("slip.major_illness", "slip_major_illness"),
    SlipRow("slip.other_insurance", "slip_other_insurance"),
    SlipRow("slip.medical_aid", "slip_medical_aid"),
    SlipRow("slip.borne_in_all", None),
    SlipRow("slip.cash", None),
)
"""The rows of a slip from top to bottom, for the drawn picture; the label is a message id."""
