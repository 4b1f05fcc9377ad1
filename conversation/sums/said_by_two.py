"""A sum of which two people say it otherwise: 我孙子说是自付7500 我老伴说9500. Neither is taken for the other."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_SAYS: Final = lazily(
    "(?:说|讲|记得|告诉)[^,.;]{0,8}?[0-9一二两三四五六七八九十]"
    "|[0-9천백만원]+(?:이?라|이?라고|다고|이?라구) ?(?:함|하|합|했|그러|기억)"
)
_TWO: Final = 2


def said_by_two(said: str, today: date) -> tuple[str, ...]:
    """Both sums in yuan; () where not two are told, each as somebody's word, and one of them a relative's."""
    kin = any(token.means.get("who") == ("other",) for token in words_said(said))
    told = dict.fromkeys(yuan(each) for each in sums_in(said, today))
    both = len(told) == _TWO and len(_SAYS.findall(plain(said))) == _TWO
    return tuple(told) if kin and both else ()
