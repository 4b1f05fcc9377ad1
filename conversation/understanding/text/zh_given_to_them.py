"""What strangers were given in Chinese, which is no word of a patient: 隔壁老王住院花五万，给他报了两万."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token

_TO_THEM: Final = lazily("给[他她](?:们)?(?:家)?")
_STRANGERS: Final = lazily(
    "^(?![替帮给])(?:听说)?(?:[我咱]们?)?(?:屯|村|队|楼|小区|社区|单位|厂|胡同|隔壁|对门|前院|后院|东院|西院|邻居|街坊|屯邻)"
    "(?![^,.;]{0,6}(?:干部|书记|主任|大夫|医生))"
)
_GIVEN: Final = lazily("给[他她](?:们)?(?:家)?(?:就|又|都|也|给)?(?:报|补|救助|发|批|退|减|拿|办)")


def without_given_to_them(cut: tuple[Token, ...], told: str, *, story: bool) -> set[str]:
    """The signs of the words of a clause, but for 给他 in what is told of a neighbour. `story`: whether the clause
    before told of strangers."""
    theirs = (story or bool(_STRANGERS.search(told.strip()))) and bool(_GIVEN.search(told))
    return {sign for token in cut if not (theirs and _TO_THEM.fullmatch(token.text)) for sign in token.means}
