"""A town of Yanbian by itself in a sentence, where the register is not known yet (今年门诊，敦化，低保户): it may be
that of the register as well as the place of the treatment, and the register is asked."""

from collections.abc import Mapping
from typing import Final

from conversation.proposals.proposal_reply import only_a_town
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, words_said
from conversation.understanding.text.plain import plain

_HOSPITAL: Final = lazily("院|诊所|병원|의원|위생|진료소")
_OF_PLACE: Final = "place"
_OF_REGISTER: Final = "residence"
_NEAR: Final = "prefecture"


def of_a_bare_town(read: Proposal, said: str, known: Mapping[str, str]) -> Proposal:
    """What was read of a sentence, with the register asked in place of where somebody was treated, where no more tells
    that than such a town. `known`: the answers by question."""
    if read.answers.get(_OF_PLACE) != _NEAR or _OF_REGISTER in {**known, **read.answers, **read.ask}:
        return read
    told = clauses(plain(said))
    towns = [each for each in told if only_a_town(each) and not _HOSPITAL.search(each)]
    others = [token for each in told if each not in towns for token in words_said(each)]
    if len(towns) != 1 or any(token.answers(_OF_PLACE) or token.answers(_OF_REGISTER) for token in others):
        return read
    answers = {id: value for id, value in read.answers.items() if id != _OF_PLACE}
    return Proposal(answers, {**read.ask, _OF_REGISTER: ()})
