"""What a text tells and puts right at once, so that only what is right is read: 自付1900……不对2900; 자부가 1900.
아니 2900원임다; 去年10月3号出院，不对，今年; 장춘에서 입원했소. 아니 연길에서 입원했소.

A figure is put with commas, as it is read everywhere: 自付1900, 不对, 2900.
"""

from typing import Final

from conversation.understanding.money.amounts import amount
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import perhaps_rather
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_IN_WORDS: Final = "一二三四五六七八九两일이삼사오륙육칠팔구"
_UNITS: Final = "十百千万십백천만"
_ENDS: Final = f"[0-9{_IN_WORDS}{_UNITS}元块毛角分원전](?: ?(?:임다|입니다|이[오요]|이꾸마|요|이다))?"
_OH: Final = "(?:[啊哎唉哦嗯诶呀噢]+|(?:아|어|참|아이구) )?"
_WRONG: Final = "(?:不对|[说写打看念记搞弄算填]?错了)+"
_NOT_SO: Final = (
    f"{_WRONG}|应该(?=是)|아니[다오]?|아님다|아이[다오]?|아임다|앙이[오]?|잘못 ?[가-힣]{{1,6}}|틀[렸리][가-힣]{{1,3}}"
)
_MONEY: Final = (
    f"(?:[0-9][0-9,.]*[{_UNITS}元块원]|[0-9][0-9,.]{{2,}}|[{_IN_WORDS}]?[{_UNITS}][{_IN_WORDS}{_UNITS}]*|"
    f"[{_IN_WORDS}][{_UNITS}])"
)
_FIGURE: Final = lazily(
    f"(?P<figure>{_ENDS}) ?[,，.。…;；!！~～ ]+ ?{_OH}(?:{_NOT_SO})"
    "(?:[ ,，.。…]*是|[ ,，.。…]+|(?=[0-9一二三四五六七八九两]))"
    f"(?={_MONEY}(?![0-9{_IN_WORDS}{_UNITS}]*[年月日号년월일]))"
)
_YEARS: Final = "大前年|[去前今]年|20[0-9]{2}年|재작년|작년|지난해|올해"
_YEAR: Final = lazily(
    f"(?<![0-9])(?P<wrong>{_YEARS})(?P<rest>[^,，.。;；!！?？]{{1,16}})[,，.。…;；!！ ]+{_OH}"
    f"(?:{_WRONG}|아니[다오]?|아님다|앙이[오]?)[,，.。 ]*(?:应该)?是?(?P<right>{_YEARS})"
)
_STAY: Final = lazily(
    "(?P<whose>(?:^|(?<=[.!?,] ))(?:(?:우리 ?)?[가-힣]{1,4}[이가은는] )?)[가-힣0-9]{2,10}(?: ?병원)?에(?:서)? ?"
    "(?P<what>입원|주원|수술|치료|퇴원)[가-힣]{1,5}[,.…! ]+(?:아니|앙이)[ ,.]+"
    "(?=[가-힣0-9]{2,10}(?: ?병원)?에(?:서)? ?(?P=what))"
)
_SUM: Final = f"[0-9][0-9,.]*[{_UNITS}]?[0-9]*|[{_IN_WORDS}{_UNITS}]{{2,}}"
_TWO_FIGURES: Final = lazily(
    "(?:自付|自负|자부담?|자가지급)(?:了|的|是|为|은|는|이|가)? ?(?:一共|大概|大约|약 )?"
    f"(?P<one>{_SUM})(?![0-9]|[.][0-9]|,[0-9]{{3}}(?![0-9]))(?:元|块|원)?(?:钱|吧|啊|임다|이오)? ?[,，.。…;；~]+ ?"
    "(?:(?:等等|等一下|哦|啊|嗯|아|어|가만)[,，. ]*)?"
    f"(?P<other>{_SUM})(?:元|块|원)?(?:钱|吧|呢|임다|이오|이꾸마)?(?=[,，.。;；!！]|$)"
)


def put_right_at_once(said: str) -> str:
    """A text as it was typed in which a figure stands apart from what is right instead of it, and of a year or a place
    that was told first only what is right."""
    korean = bool(HANGUL.search(said))
    said = _YEAR.sub(r"\g<right>\g<rest>, ", said)
    said = _STAY.sub(r"\g<whose>", said) if korean else said
    return _FIGURE.sub(rf"\g<figure>, {'아니' if korean else '不对'}, ", said)


def two_figures(said: str) -> bool:
    """Whether behind the own share another figure stands by itself, and nothing tells which of them is right."""
    if perhaps_rather(plain(said)):
        return True
    found = _TWO_FIGURES.search(plain(said))
    return found is not None and amount(found["one"]) != amount(found["other"])
