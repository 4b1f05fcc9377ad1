"""Whether somebody was insured against what insurance did."""

from collections.abc import Iterator

from calculator.interface.errors import error
from calculator.interface.readable import Told
from calculator.interface.shapes import ErrorOut

_PAID = ("pooled_fund", "major_illness", "other_insurance")


def errors(treatment: Told) -> Iterator[ErrorOut]:
    """What cannot be true of somebody insured, of somebody uninsured, and of one and the same bill."""
    field, facts, uninsured = treatment.field, treatment.facts, treatment.uninsured
    if "total_bill" in facts and not uninsured:
        message = f"{field}.total_bill is only for somebody uninsured; {field} is insured, so give self_paid or slip"
        yield error(f"{field}.total_bill", facts["total_bill"], "self_paid or slip, or insured false", message)
    if uninsured:
        yield from _uninsured(treatment, uninsured)
    yield from _cut_or_refused(treatment, uninsured)


def _cut_or_refused(treatment: Told, uninsured: str | None) -> Iterator[ErrorOut]:
    """Who has no insurance was refused nothing by it, and one that refused paid nothing."""
    field, facts = treatment.field, treatment.facts
    did = [name for name in ("insurance_rate_cut", "refused_by_insurance") if facts.get(name) is True]
    if uninsured:
        for name in did:
            message = f"{field}.{name} is true, but {uninsured} is false, and there was no insurance to do it"
            yield error(f"{field}.{name}", True, f"false, or {uninsured} true", message)
    paid = [name for name in _paid(treatment) if name != "other_insurance"]
    if "refused_by_insurance" in did and paid:
        message = f"{field}.refused_by_insurance is true, but insurance paid {field}.slip.{paid[0]}"
        yield error(f"{field}.refused_by_insurance", True, f"false, or {field}.slip.{paid[0]} 0", message)


def _uninsured(treatment: Told, insured: str) -> Iterator[ErrorOut]:
    """What only insurance can have left or paid, where the document reckons from the whole bill."""
    field, facts, policy = treatment.field, treatment.facts, treatment.policy
    if policy is None or not policy.UNINSURED_BY_BILL:
        return
    paid = _paid(treatment)
    why = f"{insured} is false, and by the rules of {facts['on']} a part of the whole bill counts, so give total_bill"
    accepted = f"total_bill in place of slip, or {insured} true"
    if "self_paid" in facts:
        message = f"{field}.self_paid is the own share after insurance, but {why}"
        yield error(f"{field}.self_paid", facts["self_paid"], f"total_bill, or {insured} true", message)
    if paid:
        names = " and ".join(f"{field}.slip.{name}" for name in paid)
        yield error(
            f"{field}.slip.{paid[0]}", facts["slip"][paid[0]], accepted, f"{names} was paid by insurance, but {why}"
        )
    elif treatment.slip and treatment.slip.total_bill is None:
        yield error(f"{field}.slip", facts["slip"], accepted, f"{field}.slip has no total_bill, but {why}")


def _paid(treatment: Told) -> list[str]:
    """The figures of the slip that show a payment."""
    return [name for name in _PAID if getattr(treatment.slip, name, None)]
