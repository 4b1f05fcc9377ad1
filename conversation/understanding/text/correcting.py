"""What is right instead, where a text corrects itself: 不对，是两万二; 六百五，哎不是，六百二; 不是6500 是5600; 저보요,
아니 변두리요."""

import re
from functools import cache
from typing import Final, NamedTuple

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import without_correction, words_of
from conversation.understanding.text.plain import plain

_DENIES: Final = "不是"
_AT_THE_START_ONLY: Final = frozenset({_DENIES, "应该", "应该是", "改", "不好意思"})
"""Words that correct where a text begins with them, and are no more than words within one."""
_NO: Final = lazily("(?<=[^ ,.!;])[ ,.!;…]+不(?:[ ,.!;…]+|是[ ,.!;…]+(?=是))")
"""5000，不，6000; 四千 不是 是五千."""
_CHINESE: Final = lazily("[\u4e00-\u9fff]+")


_KOREAN: Final = lazily(
    "^(?P<wrong>.{1,30}?)(?:[,.!;…]+ ?|(?<=[요오소다음지무]) )(?:(?:아차|아이구|아이고|에구|아|참|어)[ ,.!]*)?"
    "(?:아니(?:요|오|다|야| ?아니)?|아이"
    "|(?:아까|방금|금방)?(?:는|은)? ?(?:내가|제가)? ?잘못 ?(?:말했|썼|눌렀|쳤|적었)[가-힣]{1,3})"
    "[ ,.!]+(?P<right>.{2,})$"
)
"""저보요, 아니 변두리요; 안했소. 아 아니 했소."""


_BARE: Final = lazily(
    "^(?P<wrong>[가-힣0-9]{2,10}) (?:아이|아니)[요오]?[ ,.]+"
    "(?P<right>[가-힣0-9 ]{2,20}?(?:임다|입니다|이[오요]|[가-힣]요|이꾸마|이우다))[.! ]*$"
)
"""올해 아이 작년이오."""
_NO_FIRST: Final = lazily("^아니[요오]?[ ,.!]+(?=[가-힣0-9]+(?:임다|이오|이꾸마|입니다)[.! ]*$)")


class Corrected(NamedTuple):
    """What was wrong, "" where a text begins with its correction or has none, and what is right instead."""

    wrong: str
    right: str


_OWNED_UP_LAST: Final = lazily(
    "[^没不, .][, .]+(?:(?:哎呀?|哦|啊|不对)[, .]*)*我?(?:刚才|刚刚|又)?"
    "(?:[说写看记选点按打填弄搞发]?错(?:了|啦)|[点按]串了?)[吧啊呢.! ]*$"
    "|[^, .][, .]+(?:(?:아니|아차|내가?|제가) ?)*"
    "(?:잘못 ?(?:썼|말했|눌렀|골랐|적었|봤|쳤|찍었)|틀렸|틀리게 ?썼)[가-힣]{1,4}[.! ]*$"
)
"""An error that is owned up to at the end."""
_INSTEAD_OF_IT: Final = lazily("아니[라고구]|不是[^;]+是")
"""5200이 아니라 2500입니다 잘못 쳤슴다: what is right is told."""


def corrected(said: str) -> Corrected:
    """A text at the first word that corrects; 不是8000 only denies."""
    if right := _instead(said):
        return Corrected("", right)
    text = _NO.sub(",不对,", plain(said))
    found = _turns().search(text)
    right = _instead(text[found.start() :]) if found else ""
    return Corrected(text[: found.start()], right) if found and right else Corrected("", said)


def corrected_in_korean(said: str) -> Corrected:
    """What a Korean text says first and what it says instead of it; "" for both where it corrects nothing."""
    text = plain(said)
    found = _KOREAN.match(text) or _BARE.match(text)
    return Corrected(found["wrong"], found["right"]) if found else Corrected("", "")


def behind_no(said: str) -> str:
    """What is told to be so behind a no at the head of a Korean text: 아니 올해임다; "" where there is no such no."""
    text = plain(said)
    rest = _NO_FIRST.sub("", text)
    return rest if rest != text else ""


def _instead(said: str) -> str:
    rest = without_correction(said)
    denied = plain(said).removesuffix(rest).rstrip(" ").endswith(_DENIES)
    return f"{_DENIES}{rest}" if rest and denied else rest


@cache
def _turns() -> re.Pattern[str]:
    words = (word for word in words_of("correction") - _AT_THE_START_ONLY if _CHINESE.fullmatch(word))
    return lazily(f"(?<=[^对])(?:{'|'.join(sorted(words, key=len, reverse=True))})")


def takes_it_back(said: str) -> bool:
    """Whether a text ends with owning up to an error in what it tells: 低保，说错了; 저보임다 잘못 썼슴다."""
    return bool(_OWNED_UP_LAST.search(plain(said))) and not tells_instead(said)


def tells_instead(said: str) -> bool:
    """Whether what is right is told with what is wrong: 不是6.3 是6.13，打错了."""
    return bool(_INSTEAD_OF_IT.search(plain(said)))
