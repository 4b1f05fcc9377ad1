"""Korean as old people speak it into a telephone, with what was begun and said anew once: 만 만삼천 만삼천오백,
륙오이공 륙천오백이십, 자부 자부담이, 시월칠일 아이아이 시월십칠일."""

import re
from itertools import pairwise
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_SIGN: Final = "0-9일이삼사오육륙칠팔구공영십백천만"
_WORD: Final = f"[{_SIGN}]+(?:원?하[고구] ?[{_SIGN}]*[십백천])?"
_FIGURES: Final = lazily(
    f"(?<![가-힣一-鿿0-9.,])(?P<about>한 ?)?(?P<figures>{_WORD}(?:(?: |, |[.]{{2,}} ?)(?:어 |음 |아 )?{_WORD})+)"
)
_BETWEEN: Final = lazily("[ ,.]+(?:[어음아] )?")
_AND: Final = lazily("원?하[고구] ?")
_BEGUN: Final = lazily("[일이삼사오륙육칠팔구십백천만]{2,}|[만천백]")
"""A figure in words: who types it in digits breaks none off."""
_SEVERAL: Final = lazily("번[에은이째]|두번|세번|장[은이씩]|두장|각각|각기|씩|합[하쳐치해]|더하|둘다|사이|하나는")
"""Of several bills two figures side by side may be two."""
_COUNTY: Final = "연길|도문|돈화|훈춘|룡정|화룡|왕청|안도"
_AGAIN: Final = lazily(
    "(?<![가-힣])(?<!호구 )(?<!호구는 )(?<!호적 )(?<!호적은 )"
    f"(?!아니|아이|빨리|많이|저보 (?:[어음] )?저보(?:변|가장)|{_COUNTY})"
    f"(?P<word>(?![{_SIGN}]+ )[가-힣]{{2,8}}) (?:[어음그저] )?(?=(?P=word))"
)
"""자부 자부담이, 다리가 다리가아파서; a county may be that of the register, and of the hospital."""
_NOT_SO: Final = lazily("(?<![가-힣])(?P<word>[가-힣]{2,8}) (?:아이|아니)[ ,]+(?=(?P=word))")
"""교하 아이 교하는 전에고."""
_MONTH_AGAIN: Final = lazily("(?<![0-9])(?P<month>[0-9]{1,2}월) (?=(?P=month) ?[0-9])")
_DAY: Final = (
    f"(?:[{_SIGN}]{{1,3}}|시|유|류|정)월|초[ 가-힣]|동지달|섣달|그믐"
    "|(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|스무)"
)
_NO: Final = lazily(
    "(?P<before>(?:[일날달월루새흘틀레원천백만십]|(?<=[0-9])[0-9])(?:이?[요오]|임다|에)?)[ ,.]+"
    f"아이[요오]?(?: ?아이[요오]?)*[ ,.]+(?={_DAY}|[{_SIGN}]+(?:일|원)|[{_SIGN}]*[십백천만0-9](?:임|이|요|원|$))"
)
"""시월칠일 아이 시월십칠일, whose 아이 is a no."""


def said_anew(text: str) -> str:
    """A plain Korean text without what was begun and is said anew."""
    text = _MONTH_AGAIN.sub("", text)
    text = _AGAIN.sub("", _NOT_SO.sub("", _NO.sub(r"\g<before> 아니 ", text)))
    return text if _SEVERAL.search(text) else _FIGURES.sub(_last, text)


def _last(found: re.Match[str]) -> str:
    """The last of several figures, where each of the others is one that was begun or the same in other words."""
    told = _AND.sub("", found["figures"])
    figures = _BETWEEN.split(told)
    said_anew = all(_begins(one, other) or _the_same(one, other) for one, other in pairwise(figures))
    joined = told != found["figures"] and not number(figures[-1])  # 8천하구 2천, which is no one figure
    return f"{found['about'] or ''}{figures[-1]}" if said_anew and not joined else found[0]


def _begins(one: str, other: str) -> bool:
    return bool(_BEGUN.fullmatch(one)) and other.startswith(one)


def _the_same(one: str, other: str) -> bool:
    figures = (other, *(other.removesuffix(ending) for ending in ("이오", "오", "이")))
    return one != other and () != number(one) in map(number, figures)
