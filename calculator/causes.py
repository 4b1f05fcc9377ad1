"""Why a figure is less than a document's word: what is the same under every document. The tables stand in the rooms."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal, TypeVar

from calculator.assessed import Assessed, Standing
from calculator.estimate import Status, weakest
from calculator.stay import stay_notices

_Cause = TypeVar("_Cause", bound=str)


def status(lowering: Iterable[_Cause], lowers: Mapping[_Cause, Status]) -> Status:
    """The status of a figure with these causes: the weakest of theirs. `lowers`: a document's table."""
    return weakest(*map(lowers.__getitem__, lowering))


def outside(
    each: Assessed, no_figure: Collection[Standing]
) -> Iterator[Literal["no_figure", "care_unknown", "stay_over"]]:
    """What lowers the figure of a treatment that has no aid, or no figure. `no_figure`: standings without one."""
    if each.standing in no_figure:
        yield "no_figure"
    if each.standing == "care_unknown":
        yield "care_unknown"
    if stays_over(each):
        yield "stay_over"


def stays_over(each: Assessed) -> bool:
    """Whether the stay began in another year or under another policy (R01, R28)."""
    treatment = each.treatment
    return treatment.admitted is not None and bool(stay_notices(each.policy, treatment.admitted, treatment.on))
