"""내, 나, 저 and 제 that stand alone, written as 내가 where they are the one who types: 내 특곤인원인데, 나 훈춘호구.

Not where the word behind tells whose somebody is (내 동생), or both are one word of the lexicon (내 입원비).
"""

from typing import Final

from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import tokens, words_of

_ALONE: Final = lazily("(?:(?<=^)|(?<=[가-힣0-9] ))(?:[내나] (?=[가-힣0-9])|제 (?=호[적구])|저 (?=[가-힣]))")
_I: Final = "내가 "


def with_oneself(clause: str) -> str:
    """A clause in which whoever types is named as such."""
    return _ALONE.sub(lambda found: _I if _is_oneself(clause[found.start() :]) else found[0], clause)


def _is_oneself(rest: str) -> bool:
    """Whether the first sign of a text is a word by itself, with nobody behind it."""
    if rest[2:].startswith(tuple(words_of("in_yanbian"))):
        return True  # 내 돈화 호구요 is not 내 돈
    first, *others = tokens(rest)
    behind = next((token for token in others), None)
    if rest[0] == "저" and (behind is None or not behind.tells or "병원" in rest[:8]):
        return False  # 저 사람, 저 병원
    nobody = behind is not None and not behind.means.keys() & {"who", "others", "mine"}
    return nobody and not first.known and first.text == rest[0]
