"""That there was no insurance, told after the own share was: 我没交医保, 医保断缴了, 보험 안 들었댔슴다."""

from datetime import date
from typing import Final

from conversation.journey import Journey
from conversation.kept import WHO
from conversation.proposals.proposing import propose
from conversation.remarks.beside import was_uninsured
from conversation.session import Message, Session
from conversation.sums.of_the_sum import in_fen
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.within.marked import sums_in

_UNINSURED: Final = "uninsured"
_OF_ANOTHER_YEAR: Final = lazily("去年|前年|往年|头年|明年|以后|下个?月|작년|지난해|재작년|명년|래년|다음달")
"""我去年没交医保, where this year's treatment is told."""


def not_insured(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That, proposed as the answer to the question for the own share; nothing where more is told, or somebody else's
    insurance is (我老伴没交医保), or there were several treatments."""
    own = next((each for each, answer in reversed(found.given) if each.name == "amount" and in_fen(each, answer)), None)
    of_else = of_kin(said) and not found.facts.says(WHO, "other")
    if own is None or found.facts.treatments > 1 or of_else or asks(said):
        return []
    if found.facts.says("when", "this_year") and _OF_ANOTHER_YEAR.search(said):
        return []
    if not was_uninsured(said) or sums_in(said, today):
        return []
    told = understood(own, said, found.facts) == _UNINSURED
    return propose(session, {own.id: _UNINSURED}, today) if told else []
