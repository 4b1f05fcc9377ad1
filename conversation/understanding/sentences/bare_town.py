"""A town of Yanbian by itself in a sentence, where the register is not known yet (今年门诊，敦化，低保户): it may be
that of the register as well as the place of the treatment, and the register is asked."""

from collections.abc import Mapping
from typing import Final

from conversation.understanding.sentences.clause import only_a_town
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, words_said
from conversation.understanding.text.plain import plain

_TREATED_THERE: Final = lazily("[在搁看住往去上到跑]|에서|서$|봤|보았|했")
_HOSPITAL: Final = lazily("(?<!住)(?<!出)(?<!入)(?<!转)院|诊所|中心|药店|药房|병원|의원|위생[원소]|진료소|약방")
_OF_PLACE: Final = "place"
_OF_REGISTER: Final = "residence"
_NEAR: Final = "prefecture"


def of_a_bare_town(read: Proposal, said: str, known: Mapping[str, str]) -> Proposal:
    """What was read of a sentence, with the register asked in place of where somebody was treated, where no more tells
    that than such a town. `known`: the answers by question."""
    if read.answers.get(_OF_PLACE) != _NEAR or _OF_REGISTER in {**known, **read.answers, **read.ask}:
        return read
    told = clauses(plain(said))
    towns = [each for each in told if only_a_town(each)]
    if _TREATED_THERE.search("".join(towns)) or any(_HOSPITAL.search(each) for each in told):
        return read
    others = [token for each in told if each not in towns for token in words_said(each)]
    if len(towns) != 1 or any(token.answers(_OF_PLACE) or token.answers(_OF_REGISTER) for token in others):
        return read
    answers = {id: value for id, value in read.answers.items() if id != _OF_PLACE}
    return Proposal(answers, {**read.ask, _OF_REGISTER: ()})
