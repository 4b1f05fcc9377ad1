"""A case that is not the one of the result: its figure is no answer to that, and what is told of it changes nothing."""

from typing import Final

from conversation.another_treatment import of_somebody_else
from conversation.journey import Journey
from conversation.kept import WHO, as_given
from conversation.proposal_reply import sentence_told
from conversation.sections import asked_for
from conversation.understanding.lexicon import asks, words_said

_SOMEBODY: Final = frozenset({"who", "i", "mine", "around", "asks"})
"""What the words of a question mean that only names somebody: 我妈呢？"""
_FEW: Final = 2
"""As many words as it has."""


def of_another_case(said: str, found: Journey) -> bool:
    """Whether a case is told, or asked for, that is not the one of the result: of the other of the two who may be
    meant (我老伴也住院了), or as it would be with another answer (假如我是特困能给多少)."""
    known, read = as_given(found.applying), sentence_told(said, found).answers
    of_else = read.get(WHO, known.get(WHO)) != known.get(WHO) or of_somebody_else(said, found)
    other = any(known.get(id) not in (None, value) for id, value in read.items())
    supposed = any("if" in token.means for token in words_said(said))
    wants = asks(said) and bool(asked_for(said, whole=True) or asked_for(said, whole=False))
    return (of_else and (len(read) > 1 or wants or _names_only(said))) or (wants and (supposed or other))


def _names_only(said: str) -> bool:
    """Whether it is asked of somebody and for nothing: 我妈呢？, and not 我儿子去行吗."""
    words = words_said(said)
    return asks(said) and len(words) <= _FEW and all(_SOMEBODY & token.means.keys() for token in words)
