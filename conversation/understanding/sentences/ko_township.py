"""A township hospital in which a Korean message tells that somebody lay is where he was treated: 삼합위생원에 열흘
입원했슴다. It names neither a referral nor where he is registered.

Of one without a name (진위생원) that is so where somebody is registered in Yanbian in the same message.
"""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens

_LAY_THERE: Final = lazily(
    "(?P<name>(?<![가-힣])[가-힣]{0,6}?)(?: ?(?:진|향|촌|시))? ?(?:중심)?위생원에서?는? "
    "?(?P<stay>(?:[가-힣0-9]{1,6} ){0,2}?(?:입원|주원)(?!하라|하래|안|못|이? ?안))"
)
_NAMED_CLINIC: Final = lazily(
    "(?<![가-힣])(?P<town>[가-힣]{2,3}?)(?P<clinic>(?:진|향)? ?(?:중심)?위생[원소실])"
    "(?!에서?는? ?(?:[가-힣0-9]{1,6} ){0,2}?(?:입원|주원))"
)
"""룡정 로두구위생원에서 봤슴다."""
_SENT_ON: Final = lazily("전원|좐전|옮|실려|이송|큰 ?병원|[가-힣]{2,3}병원|[가-힣]{2,3}(?:으로|로) ?(?:갔|올라)")
_OF_NO_NAME: Final = ("", "우리", "우리진", "우리향", "동네", "마을", "본", "본진", "진", "향", "촌")
_YANBIAN: Final = "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변)"
_BOOK: Final = lazily(f"{_YANBIAN}(?:시|현)?[가-힣 ]{{0,8}}호[적구]|호[적구][^.,]{{0,6}}{_YANBIAN}")


def with_township_place(text: str) -> str:
    """A plain text in which a township hospital of Yanbian where somebody lay stands as a place of treatment there."""
    if not HANGUL.search(text):
        return text
    text = _NAMED_CLINIC.sub(_without_its_town, text)
    found = _LAY_THERE.search(text)
    if not found or _SENT_ON.search(text[found.end() :]) or not _of_yanbian(found, text):
        return text
    return f"{text[: found.start()]}연변주 병원에 {found['stay']}{text[found.end() :]}"


def _without_its_town(found: re.Match[str]) -> str:
    """A clinic without the township in its name, where that is one of the register."""
    named = [token for clause in clauses(found["town"]) for token in tokens(clause)]
    of_the_book = bool(named) and all("residence" in token.means and "place" not in token.means for token in named)
    return found["clinic"] if of_the_book else found[0]


def _of_yanbian(found: re.Match[str], text: str) -> bool:
    name = found["name"].strip()
    if name in _OF_NO_NAME:
        return bool(_BOOK.search(text))
    named = [token for clause in clauses(name) for token in tokens(clause)]
    return bool(named) and all(token.means.get("residence") == ("yanbian",) for token in named)
