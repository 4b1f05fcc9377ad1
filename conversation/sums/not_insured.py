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
_FOR_SOME_TIME: Final = lazily(
    "(?:断|停)(?:缴|交|保)?(?:了|过)+[0-9一二两三四五六七八九几半]+个?(?:来|多)?(?:月|天|年)|[두세네한"
    "몇0-9]+ ?(?:달|개월|주일?|년)(?:동안|간)? ?(?:끊|중단|못 ?냈|안 ?냈)"
)
"""医保断了两个月: whether it was then is not told."""


def not_insured(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That, proposed as the answer to the question for the own share; nothing where more is told, or somebody else's
    insurance is (我老伴没交医保), or there were several treatments."""
    own = next((each for each, answer in reversed(found.given) if each.name == "amount" and in_fen(each, answer)), None)
    of_else = of_kin(said) and not found.facts.says(WHO, "other")
    if own is None or found.facts.treatments > 1 or of_else or asks(said):
        return []
    if found.facts.says("when", "this_year") and _OF_ANOTHER_YEAR.search(said):
        return []
    if not was_uninsured(said) or sums_in(said, today) or _FOR_SOME_TIME.search(said):
        return []
    told = understood(own, said, found.facts) == _UNINSURED
    return propose(session, {own.id: _UNINSURED}, today) if told else []
