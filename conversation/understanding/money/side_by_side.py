"""Two sums and no more, with a comma or an "and" between them: 2천, 3천; 500, 800; 2천 그리고 3천; 2000, 3000."""

from collections.abc import Callable
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만.一二两三四五六七八九十百千万]*[0-9십백천만百千万](?:원|元|块)?"
_TWO: Final = lazily(
    f"(?P<one>{_SUM})(?:, +|,(?![0-9]{{3}}(?![0-9]))| *그리고 *|"
    f" *(?:이?랑|하[고구]|과|와) +|还有|和|跟) *(?:또 )?(?P<other>{_SUM})"
    "(?:임다|입니다|이오|이요)?[.! ]*"
)
_HUNDREDS: Final = lazily("(?<![0-9,.])(?P<one>[1-9][0-9]{2}), +(?P<other>[1-9][0-9]{2})(?![0-9,.만천])")


def side_by_side(said: str, read: Callable[[str], object]) -> int:
    """The fen that two sums make together; 0 where a text is not two sums. `read`: the fen of one of them."""
    told = _TWO.fullmatch(plain(said))
    figures = [read(told[name]) for name in ("one", "other")] if told else []
    fen = [each for each in figures if isinstance(each, int) and each > 0]
    return sum(fen) if len(fen) == len(figures) else 0


def hundreds_apart(text: str) -> str:
    """A plain text whose 500, 800 stands as both that it may mean: together, or 500,800 with a space too many."""
    return _HUNDREDS.sub(
        lambda found: f"{int(found['one']) + int(found['other'])} 아니면 {found['one']}{found['other']}", text
    )
