"""A health centre that gave a note or introduced somebody to the hospital, told as the referral that it is: 위생원서
소개해서 연변병원에 입원했고, 사구에서 소개장 떼서."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_CENTRE: Final = "(?P<who>(?<![가-힣])[가-힣]{0,5}(?:위생원|위생소|사구병원|사구|사회구역|보건소))"
_DOCTOR: Final = (
    "(?:에서|서|의)? ?(?:의사|원장|선생|의사선생)?(?:님|선생)?(?:이|가|께서)? ?"
    "(?:먼저 |큰 ?병원(?:에|으로)? ?가라[고구] ?)?"
)
_NOTE: Final = "(?:소개(?:신|장|서|편지)?|종이|단자|쪽지|종이장)(?:를|을)? ?(?:한장 )?"
_GAVE: Final = (
    (lazily(f"{_CENTRE}{_DOCTOR}{_NOTE}(?:해|써|떼|끊어|하여) ?(?:줬|주었)"), r"\g<who>에서 전원을 해줬"),
    (
        lazily(
            f"{_CENTRE}{_DOCTOR}{_NOTE}"
            "(?:(?:해|써|떼|끊어|하여)(?: ?(?:줘|주어))?서|받아서?|받고|받구|떼가지고|해주(?:고|구|길래))"
        ),
        r"\g<who>에서 전원을 해줘서",
    ),
)


def introduced(text: str) -> str:
    """A plain text in which a note of a health centre is told as its referral."""
    for pattern, told in _GAVE:
        text = pattern.sub(told, text)
    return text
