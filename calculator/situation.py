"""What a resident tells, as facts. Amounts in fen, days as dates, everything else in the words of docs/interface.md."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

Residence = Literal["yanbian", "jilin", "elsewhere", "permit"]
Household = Literal[
    "tekun",
    "dibao",
    "returned_to_poverty",
    "dibao_margin",
    "at_risk_of_poverty",
    "illness_poverty",
    "illness_poverty_pending",
    "low_income",
    "none",
    "unsure",
]
LowIncomeMember = Literal["severe_disability", "minor", "elderly", "serious_illness", "none"]
Care = Literal["inpatient", "special_disease", "special_drug", "chronic_outpatient", "outpatient", "major_outpatient"]
Place = Literal["prefecture", "province", "elsewhere"]
Referral = Literal["primary_care", "filed", "not_needed", "emergency", "none", "undecided"]
Fact = Literal[
    "place", "designated", "referral", "insurance_paid", "age", "low_income_member", "major_illness_threshold"
]
"""Facts that change a figure under some documents only. `insurance_paid`: whether basic insurance paid by its rules."""

RESIDENCES: tuple[str, ...] = get_args(Residence)
HOUSEHOLDS: tuple[str, ...] = get_args(Household)
CARES: tuple[str, ...] = get_args(Care)
PLACES: tuple[str, ...] = get_args(Place)
REFERRALS: tuple[str, ...] = get_args(Referral)
REFERRED: tuple[Referral, ...] = ("primary_care", "filed", "not_needed")
"""Referral answers that keep the referral rules (R20)."""
Unsure = Literal["unsure"]


@dataclass(frozen=True, slots=True)
class Slip:
    """The figures of a settlement slip (医保结算单), in fen; None where the slip does not show one."""

    total_bill: int | None = None
    own_expense: int | None = None
    over_limit: int | None = None
    class_b_share: int | None = None
    in_scope: int | None = None
    pooled_fund: int | None = None
    major_illness: int | None = None
    other_insurance: int | None = None
    medical_aid: int | None = None

    def scope(self) -> int:
        """Fen that entered the insurance sum (符合政策范围金额), from the slip or rebuilt from the whole bill (R38)."""
        if self.in_scope is not None:
            return self.in_scope
        return (self.total_bill or 0) - (self.own_expense or 0) - (self.over_limit or 0) - (self.class_b_share or 0)

    def own_share(self) -> int:
        """Fen of own share in scope, after all insurance, before medical aid (R07-R09). Below 0: see problems()."""
        paid = (self.pooled_fund or 0) + (self.major_illness or 0) + (self.other_insurance or 0)
        return self.scope() + (self.class_b_share or 0) - paid

    def problems(self) -> tuple["SlipProblem", ...]:
        """Where the figures cannot all be right; empty when they can."""
        if self.in_scope is None:
            missing = tuple(name for name in ("total_bill", "own_expense", "over_limit") if getattr(self, name) is None)
            if missing:
                return (SlipProblem("missing", missing, 0, 0),)
        found = []
        names: tuple[str, ...]
        if self.scope() < 0:
            outside = (self.own_expense or 0) + (self.over_limit or 0) + (self.class_b_share or 0)
            names = ("total_bill", "own_expense", "over_limit", "class_b_share")
            found.append(SlipProblem("parts_above_bill", names, self.total_bill or 0, outside))
        elif self.own_share() < 0:
            paid = (self.pooled_fund or 0) + (self.major_illness or 0) + (self.other_insurance or 0)
            names = ("in_scope", "class_b_share", "pooled_fund", "major_illness", "other_insurance")
            found.append(SlipProblem("paid_above_scope", names, self.scope() + (self.class_b_share or 0), paid))
        found += self._bill_problems()
        return tuple(found)

    def _bill_problems(self) -> list["SlipProblem"]:
        """Whether the figure in scope and the parts beside it can make the whole bill; one left out can be anything."""
        names = ("in_scope", "own_expense", "over_limit", "class_b_share")
        given = tuple(name for name in names if getattr(self, name) is not None)
        if self.total_bill is None or self.in_scope is None:
            return []
        parts = sum(getattr(self, name) for name in given)
        if given == names and abs(self.total_bill - parts) > SLIP_TOLERANCE:
            return [SlipProblem("parts_differ_from_bill", ("total_bill", *names), self.total_bill, parts)]
        if parts > self.total_bill + SLIP_TOLERANCE:
            return [SlipProblem("parts_above_bill", ("total_bill", *given), self.total_bill, parts)]
        return []


SLIP_TOLERANCE = 5
"""Fen by which the parts of a slip may differ from its whole bill."""


@dataclass(frozen=True, slots=True)
class SlipProblem:
    """One contradiction on a slip: `kind`, the slip's fields that take part, and the two sides in fen."""

    kind: Literal["missing", "parts_above_bill", "paid_above_scope", "parts_differ_from_bill"]
    fields: tuple[str, ...]
    one_side: int
    other_side: int


@dataclass(frozen=True, slots=True)
class Treatment:
    """One settlement: a stay, a visit or a period of care, on the day it was settled; with one of three amounts."""

    on: date
    care: Care
    place: Place
    designated: bool | Unsure
    referral: Referral
    self_paid: int | None = None
    slip: Slip | None = None
    total_bill: int | None = None
    admitted: date | None = None
    household: Household | None = None
    age: int | None = None
    insured: bool | None = None
    insurance_rate_cut: bool = False
    refused_by_insurance: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """What came before the first listed treatment of a calendar year, in fen. `chronic_aid` is a part of `aid`."""

    self_paid: int = 0
    aid: int = 0
    chronic_aid: int = 0
    top_up: int = 0


@dataclass(frozen=True, slots=True)
class Situation:
    """A person's facts. `earlier` by calendar year. The fields without a default are the ones every policy needs."""

    residence: Residence
    household: Household
    treatments: tuple[Treatment, ...]
    earlier: Mapping[int, Earlier | Unsure] = field(default_factory=dict)
    low_income_member: LowIncomeMember | None = None
    age: int | None = None
    insured: bool = True
    major_illness_threshold: int | None = None
