"""A figure that is put right by the clause behind it: 自付1900……不对2900; 자부가 1900. 아니 2900원임다.

It is put with commas, as it is read everywhere: 自付1900, 不对, 2900.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_IN_WORDS: Final = "一二三四五六七八九两일이삼사오륙육칠팔구"
_UNITS: Final = "十百千万십백천만"
_ENDS: Final = f"[0-9{_IN_WORDS}{_UNITS}元块毛角分원전](?: ?(?:임다|입니다|이[오요]|이꾸마|요|이다))?"
_OH: Final = "(?:[啊哎唉哦嗯诶呀噢]+|(?:아|어|참|아이구) )?"
_NOT_SO: Final = (
    "(?:不对|[说写打看念]?错了)+|아니[다오]?|아님다|아이[다오]?|아임다|앙이[오]?"
    "|잘못 ?[가-힣]{1,6}|틀[렸리][가-힣]{1,3}"
)
_MONEY: Final = (
    f"(?:[0-9][0-9,.]*[{_UNITS}元块원]|[0-9][0-9,.]{{2,}}|[{_IN_WORDS}]?[{_UNITS}][{_IN_WORDS}{_UNITS}]*|"
    f"[{_IN_WORDS}][{_UNITS}])"
)
_PUT_RIGHT: Final = lazily(
    f"(?P<figure>{_ENDS}) ?[,，.。…;；!！~～ ]+ ?{_OH}(?:{_NOT_SO})"
    "(?:[ ,，.。…]*是|[ ,，.。…]+|(?=[0-9一二三四五六七八九两]))"
    f"(?={_MONEY}(?![0-9{_IN_WORDS}{_UNITS}]*[年月日号년월일]))"
)


def joined_to_what_is_right(said: str) -> str:
    """A text as it was typed in which what puts a figure right stands apart from it, and from what is right."""
    return _PUT_RIGHT.sub(rf"\g<figure>, {'아니' if HANGUL.search(said) else '不对'}, ", said)
