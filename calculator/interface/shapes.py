"""The shape of a situation and of an estimate in JSON, as pydantic checks and describes them."""

import re
from datetime import date
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
)

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainValidator,
    Tag,
    WithJsonSchema,
    with_config,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from calculator import money
from calculator.estimate import STATUSES
from calculator.situation import Household, LowIncomeMember, Place, Referral, Residence

MOST_TREATMENTS = 200
ONE_AMOUNT = ("self_paid", "slip", "total_bill")
"""A treatment has exactly one of these."""
A_YEAR = re.compile(r"[0-9]{4}", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def _fen(text: str) -> int:
    try:
        return money.fen(text)
    except ValueError as error:
        raise PydanticCustomError("accepted", "{message}", {"message": str(error)}) from error


def day(text: str) -> date:
    """ISO 8601 text as a day. Raises PydanticCustomError."""
    try:
        if not _DAY.fullmatch(text):
            raise ValueError("not a day as YYYY-MM-DD")
        return date.fromisoformat(text)
    except ValueError as error:
        raise PydanticCustomError("accepted", "{message}", {"message": "not a day of the calendar"}) from error


def _designated(value: object) -> object:
    if value is True or value is False or value == "unsure":
        return value
    raise PydanticCustomError("accepted", "not true, false or unsure")


_AMOUNT_SCHEMA = {"type": "string", "allOf": [{"pattern": money.PATTERN}, {"pattern": money.AT_MOST_PATTERN}]}
_STRICT = ConfigDict(extra="forbid", strict=True)

Amount = Annotated[str, AfterValidator(_fen), WithJsonSchema(_AMOUNT_SCHEMA)]
Day = Annotated[str, AfterValidator(day), WithJsonSchema({"type": "string", "format": "date"})]
Designated = Annotated[
    bool | Literal["unsure"], PlainValidator(_designated), WithJsonSchema({"enum": [True, False, "unsure"]})
]


OLDEST = 150


def _whole(value: object) -> object:
    """In JSON, 87.0 is a whole number too. What is no age stays as it was written, for the error."""
    return int(value) if isinstance(value, float) and value.is_integer() and 0 <= value <= OLDEST else value


Age = Annotated[int, Field(ge=0, le=OLDEST), BeforeValidator(_whole)]


@with_config(_STRICT)
class SlipIn(TypedDict, total=False):
    """The settlement slip's figures."""

    total_bill: Amount
    own_expense: Amount
    over_limit: Amount
    class_b_share: Amount
    in_scope: Amount
    pooled_fund: Amount
    major_illness: Amount
    other_insurance: Amount
    medical_aid: Amount


@with_config(_STRICT)
class EarlierIn(TypedDict, total=False):
    """What came before the first listed treatment of a year."""

    self_paid: Amount
    aid: Amount
    chronic_aid: Amount
    top_up: Amount


def _or_unsure(tag: str) -> Discriminator:
    return Discriminator(lambda value: "unsure" if value == "unsure" else tag)


TAGS = ("by_year", "figures")
"""Tags of the unions below; they are no part of a field's path."""

OneYear = Annotated[
    Annotated[EarlierIn, Tag("figures")] | Annotated[Literal["unsure"], Tag("unsure")], _or_unsure("figures")
]
ByYear = Annotated[
    dict[Annotated[str, Field(pattern=r"^[0-9]{4}$")], OneYear],
    Field(json_schema_extra={"additionalProperties": False}),
]
Before = Annotated[
    Annotated[ByYear, Tag("by_year")] | Annotated[Literal["unsure"], Tag("unsure")], _or_unsure("by_year")
]


@with_config(_STRICT)
class TreatmentIn(TypedDict):
    """One treatment; exactly one of self_paid, slip and total_bill."""

    on: Day
    care: Literal[
        "inpatient", "special_disease", "special_drug", "chronic_outpatient", "outpatient", "major_outpatient"
    ]
    place: Place
    designated: Designated
    referral: Referral
    self_paid: NotRequired[Amount]
    slip: NotRequired[SlipIn]
    total_bill: NotRequired[Amount]
    admitted: NotRequired[Day]
    household: NotRequired[Household]
    age: NotRequired[Age]
    insured: NotRequired[bool]
    insurance_rate_cut: NotRequired[bool]
    refused_by_insurance: NotRequired[bool]


@with_config(_STRICT)
class SituationIn(TypedDict):
    """A person's facts."""

    residence: Residence
    household: Household
    treatments: Annotated[list[TreatmentIn], Field(min_length=1, max_length=MOST_TREATMENTS)]
    earlier: NotRequired[Before]
    low_income_member: NotRequired[LowIncomeMember]
    age: NotRequired[Age]
    insured: NotRequired[bool]
    major_illness_threshold: NotRequired[Amount]


AmountOut = Annotated[str, WithJsonSchema({"type": "string", "pattern": r"^(0|[1-9][0-9]*)\.[0-9]{2}$"})]
Status = Annotated[str, WithJsonSchema({"enum": list(STATUSES)})]
ClassOut = Annotated[int | None, WithJsonSchema({"enum": [1, 2, 3, 4, None]})]
Waiver = Annotated[str, WithJsonSchema({"enum": ["yes", "no", "ask"]})]
DayOut = Annotated[str, WithJsonSchema({"type": "string", "format": "date"})]


class RangeOut(TypedDict):
    """A figure with its bounds, in yuan; null where none can be given."""

    amount: AmountOut | None
    low: AmountOut
    high: AmountOut | None
    status: Status


class StepOut(TypedDict):
    """One line of the computation."""

    id: str
    given: dict[str, str]
    result: AmountOut
    source: str


class NoticeOut(TypedDict):
    """Why a figure is zero, capped or missing, or what to do."""

    id: str
    given: dict[str, str]
    source: str


TreatmentOut = TypedDict(
    "TreatmentOut",
    {
        "on": DayOut,
        "policy": str | None,
        "class": ClassOut,
        "self_paid": AmountOut | None,
        "aid": RangeOut,
        "already_paid": AmountOut,
        "deposit_waiver": Waiver,
        "steps": list[StepOut],
        "notices": list[NoticeOut],
    },
)


class YearOut(TypedDict):
    """The aid of one calendar year."""

    year: int
    policy: str
    regular: RangeOut
    top_up: RangeOut
    total_aid: RangeOut
    deductible_left: AmountOut | None
    limit_left: AmountOut | None
    steps: list[StepOut]
    notices: list[NoticeOut]


class YearTotalOut(TypedDict):
    """A year's total under another option of a reading."""

    year: int
    total_aid: AmountOut | None


class OtherOut(TypedDict):
    """Another option of a reading."""

    option: str
    years: list[YearTotalOut]


class ReadingOut(TypedDict):
    """A reading whose rule was evaluated."""

    id: str
    option: str
    matters: bool
    others: list[OtherOut]


class EstimateOut(TypedDict):
    """The answer to a situation."""

    treatments: list[TreatmentOut]
    years: list[YearOut]
    readings: list[ReadingOut]
    notices: list[NoticeOut]


class ErrorOut(TypedDict):
    """One error: the field, its value, what is accepted, and a sentence."""

    field: str
    value: Any
    accepted: str
    message: str


class ErrorsOut(TypedDict):
    """Every error of one situation."""

    errors: list[ErrorOut]
