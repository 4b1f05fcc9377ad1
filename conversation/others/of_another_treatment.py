"""What is told of another of several treatments than the one that is asked about: 两次里第一次是6月6号 where the
second is asked about, 두번째는 8월 3일임다 where the first is."""

from typing import Final

from conversation.corrections.mistaken import is_figure
from conversation.journey import Journey
from conversation.proposals.proposing import of_which, propose
from conversation.questions import Question, asked_by
from conversation.remarks.beside import treatment_named
from conversation.session import Message, Session
from conversation.treatments import id_of, of_a_treatment
from conversation.understanding import accepts, understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_IN_FACT: Final = lazily("^(?:其实|实际上?|사실은?|실은)[, ]*(?:是|应该是)?(?=.)")


def of_another_treatment(session: Session, said: str, question: Question, found: Journey) -> list[Message]:
    """The figure or the day proposed as the answer about that one; nothing where none is told, or no other one is
    named."""
    named, rest = of_which(said, found)
    today = found.facts.today
    if named in (0, question.treatment) or not is_figure(rest, today) or treatment_named(rest)[0]:
        return []
    facts, rest = found.facts.of(named), _IN_FACT.sub("", plain(rest))
    names = (question.name, "on") if of_a_treatment(question.name) else ("on",)
    for each in (
        *(asked_by(id_of(name, named)) for name in names),
        *(each for each, _ in reversed(found.given) if each.treatment == named),
    ):
        told = understood(each, rest, facts) if each.kind != "choice" else ""
        read = told if isinstance(told, str) else ""
        if each.name == "admitted" and read > facts.on.isoformat():
            continue  # 第一次其实是三月六号, of a bill of the fifth
        if read and accepts(each, read, facts):
            return propose(session, {each.id: read}, today)
    return []
