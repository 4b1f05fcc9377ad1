"""How far the own share of each treatment is known, and the own shares to estimate at where it is not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from calculator import Earlier, Policy, Situation, Treatment


@dataclass(frozen=True, slots=True)
class OwnShare:
    """How far the own share of one treatment is known; the situation holds the most that it can be. By the defaults it
    is known, or nothing is."""

    least: int | None = None
    """The least that it can be, in fen, where only about how much it was is known."""
    open: bool = False
    """Whether only that least is known; the situation's own share is then one beyond which nothing changes."""
    in_all: bool = False
    """Whether it is what was paid in all: what it comes to is the most, never the figure."""
    missing: tuple[str, ...] = ()
    """Figures that are missing on the slip and would lower it (R38)."""

    @property
    def at_most(self) -> bool:
        """Whether nothing but the most is known."""
        return self.in_all or bool(self.missing)


KNOWN = OwnShare()
NOT_KNOWN = OwnShare(0, open=True)
BEYOND: Final = 100_000_000_00
"""More than any own share, in fen."""

Shares = Mapping[int, int]
"""Own shares in fen, by the places of their treatments."""


def told_of(treatment: Treatment) -> int:
    """The own share of a treatment as it was told, in fen; 0 where nothing was."""
    return treatment.slip.own_share() if treatment.slip else treatment.self_paid or 0


def filled(situation: Situation, told: Sequence[OwnShare]) -> tuple[Situation, tuple[OwnShare, ...]]:
    """The same with an own share for every treatment, where there are several: one of which nothing is known may be
    any. Of one alone the rules are told in place of a figure."""
    if len(situation.treatments) == 1:
        return situation, tuple(told)
    treatments, shares = list(situation.treatments), [*told, *[KNOWN] * (len(situation.treatments) - len(told))]
    for place, each in enumerate(treatments):
        if each.self_paid is None and each.slip is None and each.total_bill is None:
            treatments[place], shares[place] = replace(each, self_paid=BEYOND), NOT_KNOWN
    found = tuple(shares)
    return replace(situation, treatments=tuple(treatments)), found if any(each != KNOWN for each in found) else ()


def with_shares(situation: Situation, shares: Shares) -> Situation:
    """The same situation with these own shares; in place of a slip too."""
    treatments = list(situation.treatments)
    for place, share in shares.items():
        treatments[place] = replace(treatments[place], self_paid=share, slip=None)
    return replace(situation, treatments=tuple(treatments))


def path(situation: Situation, least: Shares, policies: Sequence[Policy]) -> Iterator[Shares]:
    """From the least of all of them to the most, one treatment after the other in time: both ends, and between them
    each at which the own shares of a year meet a figure of a policy, with the fen after it."""
    now = dict(least)
    yield dict(now)
    figures = {figure for policy in policies for figure in _figures(policy)} | {situation.major_illness_threshold or 0}
    for place in sorted(least, key=lambda each: situation.treatments[each].on):
        most = told_of(situation.treatments[place])
        met = {figure - before for figure in figures for before in _before(situation, now, place)}
        for share in sorted(each + after for each in met for after in (0, 1)):
            if now[place] < share < most:
                now[place] = share
                yield dict(now)
        if most != now[place]:
            now[place] = most
            yield dict(now)


def _before(situation: Situation, now: Shares, place: int) -> set[int]:
    """The own shares of the year that one is added to: those before it, and all the others, which count with it."""
    day = situation.treatments[place].on
    earlier = situation.earlier.get(day.year, Earlier())
    so_far = whole = 0 if earlier == "unsure" else earlier.self_paid
    for other, treatment in enumerate(situation.treatments):
        if treatment.on.year == day.year and other != place:
            share = now.get(other, told_of(treatment))
            whole += share
            so_far += share if (treatment.on, other) < (day, place) else 0
    return {so_far, whole}


def _figures(policy: Policy) -> Iterator[int]:
    for number, limit in policy.limit.items():
        yield from (limit, policy.deductible_of(number))
    yield from (figure for figure in policy.given.values() if isinstance(figure, int))
