"""만 that is "only" behind a word or a round sum of Korean, and no 10,000: 이번에만, 자부만 냈슴다, 8천만."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_NUMERAL: Final = "일이삼사오육륙칠팔구십백천몇수두세서너네"
_ONLY_A_WORD: Final = lazily(
    f"(?<=[가-힣])(?<![{_NUMERAL}])(?<!다섯)(?<!여섯)(?<!일곱)(?<!여덟)(?<!아홉)(?<!열)(?<!스무)"
    "(?<! [한약])(?<!^[한약])만"
    "(?=[ .,!]*$| ?(?:냈|냄|내[오우]|물었|썼|입원|있|했|임다|입니다|이[오우]))"
)
_ONLY_A_ROUND_SUM: Final = lazily(
    "(?:(?<=^[1-9일이삼사오육륙칠팔구][천백])"
    "|(?<=[ 딱꼭만][1-9일이삼사오육륙칠팔구][천백]))"
    "만(?=(?:임다|입니다|이[오우])?[.! ]*$)"
)
"""8천만, 딱 3천만: hardly eighty millions of yuan."""


_LIVES_THERE: Final = lazily("[가-힣](?:에서|에) ?삼다[.! ]*$")
"""연길에서 삼다: lives, and no 3."""


def is_no_numeral(text: str) -> bool:
    """Whether 만 stands in a plain text as "only" behind a word, so that it is no sum by itself."""
    return bool(_ONLY_A_WORD.search(text))


def lives_there(text: str) -> bool:
    """Whether a plain text ends in where somebody lives, in letters that may be a numeral: 심양에서 삼다."""
    return bool(_LIVES_THERE.search(text))


def only_so_much(text: str) -> str:
    """A plain text whose 만 behind a round sum is taken as "only", which is asked back; as it is without one."""
    return _ONLY_A_ROUND_SUM.sub(" 아마 ", text)
