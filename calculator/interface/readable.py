"""What of a situation in JSON can be read where other parts of it may be wrong."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from pydantic_core import PydanticCustomError

from calculator import money
from calculator.documents import in_force
from calculator.interface import shapes
from calculator.policies.policy import NoPolicy, Policy
from calculator.situation import Slip

SLIP = tuple(shapes.SlipIn.__annotations__)
EARLIER = tuple(shapes.EarlierIn.__annotations__)


class Told(NamedTuple):
    """One treatment as it was sent: its `field`, as treatments[0], its own `facts`, and the whole `situation`."""

    field: str
    facts: Mapping[str, Any]
    situation: Mapping[str, Any]

    @property
    def on(self) -> date | None:
        """Its day, where it has one."""
        return day(self.facts.get("on"))

    @property
    def policy(self) -> Policy | None:
        """The policy of its day, where there is one."""
        try:
            return in_force(self.on) if self.on else None
        except NoPolicy:
            return None

    @property
    def uninsured(self) -> str | None:
        """The field that says that nobody insured it; None where no field does."""
        own = "insured" in self.facts
        insured = (self.facts if own else self.situation).get("insured")
        return None if insured is not False else f"{self.field}.insured" if own else "insured"

    @property
    def slip(self) -> Slip | None:
        """Its slip in fen, where every figure of it can be read."""
        figures = amounts(self.facts.get("slip"), SLIP)
        return None if figures is None else Slip(**figures)

    @property
    def own_share(self) -> int:
        """Fen of own share that it tells; 0 where it tells none that can be read."""
        by_slip = self.slip
        return by_slip.own_share() if by_slip else (amounts(self.facts, ("self_paid",)) or {}).get("self_paid", 0)


def treatments(situation: Mapping[str, Any]) -> list[Told]:
    """The treatments that are objects, of as many as are taken."""
    listed = situation.get("treatments")
    shown = enumerate(listed[: shapes.MOST_TREATMENTS] if isinstance(listed, list) else ())
    return [Told(f"treatments[{place}]", facts, situation) for place, facts in shown if isinstance(facts, dict)]


def earlier(situation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What came before, as it was sent: each year with its figures."""
    found = situation.get("earlier")
    yield from found.items() if isinstance(found, dict) else ()


def amounts(part: Any, names: tuple[str, ...]) -> dict[str, int] | None:
    """The amounts of an object in fen, or None where it is none or one of them is wrong in itself."""
    try:
        return {name: money.fen(part[name]) for name in names if name in part} if isinstance(part, dict) else None
    except (TypeError, ValueError):
        return None


def day(text: object) -> date | None:
    """A day from its text, or None where it is none."""
    try:
        return shapes.day(text) if isinstance(text, str) else None
    except PydanticCustomError:
        return None


def yuan(amount: int) -> str:
    """Fen as yuan, also less than nothing."""
    return money.yuan(amount) if amount >= 0 else "-" + money.yuan(-amount)
