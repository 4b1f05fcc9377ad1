"""What has been read of a sentence so far."""

from dataclasses import dataclass, field
from typing import Final

from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.text.lexicon import Token
from conversation.understanding.text.of_whom import OF_PEOPLE

PLAN: Final = frozenset({"plan"})
OTHER: Final = frozenset({"other"})
INPATIENT: Final = frozenset({"inpatient"})


@dataclass(slots=True)
class Reading:
    """What has been read so far. `values`: by question what each mention of it may mean; `denied`: what it is not."""

    values: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    denied: dict[str, set[str]] = field(default_factory=dict)
    own_status: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    """As `values`, the status that somebody tells of himself: not the patient's where that is another."""
    days: list[Spoken] = field(default_factory=list)
    either_year: bool = False
    """Whether the last month that is told may be of the year before it as well as of this one."""
    settled: Spoken | None = None
    """The day with which it is said that it was settled."""
    counties: set[str] = field(default_factory=set)
    """Those that are named with the register or with a permit."""
    own_counties: set[str] = field(default_factory=set)
    """As `counties`, of who types."""
    their_register: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    """As `own_status`, the register of a relative who is named with it."""
    their_counties: set[str] = field(default_factory=set)
    """As `counties`, of that."""
    both: frozenset[str] | None = None
    """Whom it is asked for, as far as it is told, where who types and somebody else were both treated."""
    of_two: bool = False
    """Whether the care of who types and that of a relative are told, and not for which of them it is asked."""
    earlier: str | None = None
    """Whether there was a treatment or aid earlier in the year, as far as it is told."""
    me: bool = False
    """Whether it is told that the patient is who types: 住院的是我."""
    sums: list[tuple[str | None, str | None]] = field(default_factory=list)
    """The row of the slip that is named with it (None: none is), and the amount (None: it is not sure)."""
    no_certificate: frozenset[str] = frozenset()
    """The kinds of care of whose certificate it is told that it is not there."""
    plans: list[str] = field(default_factory=list)
    """The words that tell of a treatment still to be settled."""
    own: bool = False
    """Whether somebody tells of himself."""
    treated: set[str] = field(default_factory=set)
    """Who is named with a treatment: self, other."""
    elsewhere: list[frozenset[str]] = field(default_factory=list)
    """Places that are named and may be those of the treatment as well as not: 打算去长春, 现在在延吉住着."""
    named: set[str] = field(default_factory=set)
    """The questions and signs of all that is told."""
    hospital: bool = False
    """Whether a hospital is named, so that somebody who stayed stayed there."""
    hard: bool = False
    """Whether debts are told of, or that life is hard."""
    plain: list[frozenset[str]] = field(default_factory=list)
    """As `values`, of the status of somebody who only tells that he is a peasant."""
    told: list[tuple[str, set[str]]] = field(default_factory=list)
    """The clauses that tell of the case, with the signs of their words."""
    of_register: bool = False
    """Whether the clause before told of the register, so that a place alone is the one of it."""
    first_seen: bool = False
    """Whether somebody was seen last by those who may refer."""
    corrects: bool = False
    """Whether it was just told that what was told before is wrong."""
    no_more: bool = False
    """Whether it is told that nothing else is known than what was paid."""
    listed: bool = False
    """Whether it is a list of words, with spaces between."""
    people: bool = False
    """Whether a person is named, be it among unknown words."""
    admitted: bool = False
    """Whether a day is told on which somebody was brought to the hospital."""
    either: frozenset[str] = frozenset()
    """Statuses of which it is told that one is meant: 저보인지 저보변두리인지."""
    not_out: bool = False
    """Whether it is told that somebody has not come out of the hospital yet."""
    since: list[Spoken] = field(default_factory=list)
    """The days from which on somebody has a status."""
    apart: list[frozenset[str]] = field(default_factory=list)
    """As `values`, of who stands among words that are not known: it counts where a stay is told of."""
    unknown: dict[str, str] = field(default_factory=dict)
    """The questions of which it is told in so many words that somebody does not know, with that value."""
    for_another: bool = False
    """Whether somebody asks for a person who is none of the family: 그 집 is that person's then."""
    several: bool = False
    """Whether it is told that more than one status is meant, of which the uppermost counts."""
    stays: bool = False
    """Whether it is told that somebody is in hospital still."""
    speaks: tuple[Token, ...] = ()
    """The word for oneself at the end of the clause before, which told nothing else: 나는 로인이오."""
    parts: list[tuple[Token, ...]] = field(default_factory=list)
    """The parts that tell of the case."""
    book: list[frozenset[str]] = field(default_factory=list)
    """What is told of the register by its Korean name, and of no permit."""
    before: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    """What was read before the last clause, which may be taken back."""

    left_open: set[str] = field(default_factory=set)
    """The questions that are left open though the words tell something to them."""
    rough: str | None = None
    """The own share (yuan) that is told with no more doubt than that it is about so much."""

    def no_status(self) -> None:
        """Leaves out every status that was told, and leaves it open which there is."""
        self.left_open |= {*OF_PEOPLE}
        for question in OF_PEOPLE:
            self.values.pop(question, None)
            self.own_status.pop(question, None)

    def leave_open(self, question: str) -> None:
        """Leaves out what was told to a question that is left open."""
        self.values.pop(question, None)
        self.left_open.add(question)

    def of_two_bills(self, in_two_places: bool) -> None:
        """Leaves out which sum was the own share, and which place it was, where two bills are told."""
        self.sums = [("paid", None) for _ in self.sums]
        places = frozenset[str]().union(*self.values.get("place", ()), *self.elsewhere)
        if in_two_places and len(places) == 1:
            self.values.pop("place", None)
            self.elsewhere.clear()
