"""Korean as old people type it, with few spaces or none (촌에서저보를주오), with spaces where its words may end.

Words are found without spaces anyway; this is for what looks at the signs of a text.
"""

from functools import lru_cache
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_LONG: Final = lazily("[가-힣]{6}")
"""Within what is typed in one where it has no spaces."""
_ON_AVERAGE: Final = 5
"""Signs of a word on average, from which on a text has too few spaces."""
_ATTACHED: Final = lazily(
    "(?:에서|에|은|는|을|를|두|도|이|가|으로|으루|로|루|한테|까지|부터|네|만|서|고|구|니|지|지무|소|슴다|습니다|오|요|이오|이요|임다|우다|꾸마"
    "|데|데다|어서|아서|여서|다가|면|며|댔소|었소|았소|던|인데|는데|라|라구|라고|원|일|번)"
)
"""What stands at the end of a word."""
_ENDED: Final = lazily(
    "(?:[서고구니데은는을를에도두로루]|한테|[소오요]|[슴습임함됨감옴줌탐]다|지무|꾸마|거|[^가-힣].*)$"
)
"""How a word ends."""


@lru_cache(maxsize=32)
def with_spaces_between(said: str) -> str:
    """A text that was typed in one with spaces between its words; as it is where it has enough, or is short."""
    words = plain(said).split()
    few = any(map(_LONG.search, words)) and sum(map(len, words)) >= _ON_AVERAGE * len(words)
    if not few:
        return said
    return " ".join(_apart(word) if _LONG.search(word) else word for word in words)


def _apart(text: str) -> str:
    """What was typed in one with a space wherever a word most likely ends."""
    words: list[str] = []
    for clause in clauses(text):
        ended = True
        for token in tokens(clause):
            attached = words and (not ended or _ATTACHED.fullmatch(token.text))
            words[-1:] = [words[-1] + token.text] if attached else [*words[-1:], token.text]
            ended = bool(_ENDED.search(token.text))
    return " ".join(words)
