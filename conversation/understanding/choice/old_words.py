"""Words of earlier years for poor households (贫困户, 建档立卡户), which are no status of today."""

from typing import Final

from conversation.understanding.text.lexicon import Token, clauses, tokens, words_of
from conversation.understanding.text.plain import plain

_BESIDE_OLD: Final = frozenset({"around", "mine", "i", "who", "day_before", "amount_before"})
"""What may stand beside an old word and leaves it one."""


def old_word(said: str) -> str | None:
    """The word of earlier years for a poor household that was typed, with words around it; None where anything else."""
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause)]
    old = [(token, _old(token)) for token in cut]
    if not all(word or token.means.keys() & _BESIDE_OLD for token, word in old):
        return None
    return "".join(word for _, word in old) or None


def _old(token: Token) -> str:
    """The old word that a word is, or ends in where it may mean several statuses; "" where it is none."""
    if "old" in token.means:
        return token.text
    several = len(token.means.get("household", ())) > 1
    ends = [word for word in words_of("old") if token.text.endswith(word)] if several else []
    return max(ends, key=len, default="")
