"""Where the sentences of a Korean message end that was typed or dictated without any sign between them."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_FIRST: Final = ord("가")
_SYLLABLES: Final = range(_FIRST, ord("힣") + 1)


def _ending_in(final: int) -> str:
    """Every syllable with this consonant at its end, by its number."""
    return "".join(chr(sign) for sign in _SYLLABLES if (sign - _FIRST) % 28 == final)


_GOES_ON: Final = "못|않|말[고구았]|아니|아닙|아님|아이|없|모르|틀렸|틀리|잘못|아차|참|정정|뭐|머"
"""What stands behind and belongs to a sentence, or corrects it: 했지 못했소, 8천임다 아니 9천임다."""
_ASKS: Final = "(?:까|[?]|냐|나요|받소|되오|어떻|얼마)"
_M: Final = _ending_in(16)
_B: Final = _ending_in(17)
_SS: Final = _ending_in(20)
_ENDS: Final = lazily(
    f"(?:(?![담람])[{_M}]다|[{_B}]니다|(?![답랍합])[{_B}](?:데다|디다|데)|[{_SS}없않](?:소|음)|[{_SS}]지므?|[가-힣]이?요"
    "|(?:[가-힣]이|하|되|가|넘|좋|있|바쁘|아프|나쁘|힘드|모르|다니)오|[가-힣]이우|아니[오우]|[가-힣]임|나옴|[가-힣]꾸마|[이있없]구마"
    f"|(?![배싸키세태비치피재새깨거누도외])[가-힣]우다|[{_SS}없않]수다)"
    f"(?= )(?! ?(?:{_GOES_ON}))"
    "|(?:(?<=[소다오요음] )|(?<=데, ))[가-힣 ]{2,14}[슴됨함]까(?= )"
    "|^(?:(?![다소오요마] )[가-힣0-9 ]){4,30}?[슴됨함습]까(?= )"
    f"|[답랍합][데디]다(?= (?:내가|나는|제가|저는|내) (?!.*{_ASKS}))"
)
"""임다, 슴다, 습니다, 했소, 없음, 이요: before a space, and nothing behind that belongs to it. What others say
(받았답데다) ends there only where somebody goes on with himself and asks nothing: what follows may ask about it. A
short question between two sentences (그래두 됨까) is one by itself."""
_RUN_ON: Final = lazily(
    f"(?:[{_SS}없]슴다|임다|습니다|꾸마|[탐함됨감옴줌]다|이우다|[{_SS}없]소)(?=[가-힣0-9]{{2}})(?!{_GOES_ON})"
)
"""저보탐다연변병원입원했댔슴다."""
_MY: Final = lazily("(?:^|(?<=[ .,!?]))(?P<me>[내나저])(?=(?:입원|수술|퇴원|저보|특곤|오보|감측)(?!비))")
"""내입원했댔소."""
_SPACES: Final = lazily("[ .,!?]")
ENDED: Final = "\n"
"""What such an end is marked with, which stands in no plain text."""
_NO_END: Final = lazily("[참남]다$|(?:필요|중요|주요|뭐요|머요)$|(?:모|책|주|담|게|신)임$")


def with_spaces(text: str) -> str:
    """A plain text with a space where a sentence ends in one that was typed without any, and behind who types."""
    text = text if _SPACES.search(text) else _RUN_ON.sub(lambda found: f"{found[0]} ", text)
    return _MY.sub(r"\g<me> ", text)


def with_ends(text: str) -> str:
    """A plain text with a mark where a sentence ends without any: 훈춘 사람임다 심양에 갔슴다."""
    return _ENDS.sub(lambda found: found[0] if _NO_END.search(found[0]) else f"{found[0]}{ENDED}", text)
