"""A sum of before that is put right and not told to be which: 我说错了，以前是八千, 이전에는 8천임다. Where the own
share and the aid of before are known both, it is asked which of them is to be changed; none is written over."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.earlier.beside_earlier import names_a_sum_of_before
from conversation.journey import Journey
from conversation.proposals.proposal import left_out, pending
from conversation.questions import Question
from conversation.remarks.beside import before_this_one, was_given, was_paid
from conversation.session import Message, Session
from conversation.showing import change_of, lines_of
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.wording import numbered, printed

SUMS: Final = ("earlier_self_paid", "earlier_aid")
_NAMED: Final = lazily("领|救助|自付|自费|[拿给发花掏]|구조|받|탔|줬|자부|자비|썼|냈")


def which_of_before(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Both, with a way to change each; nothing where one is named or was told alone, or no such sum is told."""
    lines = [(place, *each) for place, each in enumerate(lines_of(found), start=1) if each[0].name in SUMS]
    known = [in_fen(question, answer) for _, question, answer in lines]
    told = sums_in(said, today)
    named = names_a_sum_of_before(said) or was_given(said) or was_paid(said) or _NAMED.search(plain(said))
    if asks(said) or named or not before_this_one(said):
        return []
    if len(told) != 1 or len(lines) != len(SUMS) or not all(known) or told[0] in known:
        return []
    return [_to_change(session, lines, found)]


def put_right_of_before(session: Session, right: Mapping[str, str]) -> None:
    """Take out of what was read the one sum of before that is told now to be the other: 以前领了八千 .. 以前自付
    是八千.
    `right`: the sums of before as they are told, by question."""
    for id, told in pending(session.answers).items():
        if split(id)[0] in SUMS and id not in right and told in right.values():
            session.answers = left_out(session.answers, id)


def of_before_read(session: Session, said: str) -> bool:
    """Whether a sum of before was read in place of another one, and one of before is told now, too."""
    return before_this_one(said) and any(split(id)[0] in SUMS for id in pending(session.answers))


def _to_change(session: Session, lines: list[tuple[int, Question, str]], found: Journey) -> Message:
    """Which of the answers is to be changed, each with its button."""
    spoken, facts = session.spoken, found.facts
    told = [spoken.text("problem.which")]
    for place, question, answer in lines:
        short, known = numbered(spoken, question, facts), printed(spoken, question, answer, facts)
        told.append(spoken.text("check.line", number=str(place), short=short, answer=known))
    if session.channel.numbers:
        return Message("\n".join([*told, spoken.text("check.how")]))
    return Message("\n".join(told), tuple(change_of(spoken, question, facts) for _, question, _ in lines), "check")
