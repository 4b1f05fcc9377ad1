"""What is told of who types where it is asked of somebody else: 我户口在长春, 我是低保 我妈不是, in Korean of a status
only (어머니는 저보임다 나는 아님다); and the place to which a register was moved: 我在北京工作户口也迁过来了."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.within.zh_parts import of_own_register

_PARTS: Final = lazily("[^,.;!:、 ]+[,.;!:、 ]*")
_STOPS: Final = ",.;!:、 "
_HE: Final = lazily("[他她]|老人|病人|患者")
_OWN_STATUS: Final = lazily("^我(?:自己|本人|个人)?(?:倒|才|可|就|也)*(?:不?是|没有?|有|吃|享受)")
_RELATED: Final = lazily("^我是(?:他|她|病人|患者|老人)")
"""我是她女儿 tells no status."""
_NOT_MINE: Final = lazily(
    "(?:^|(?<=[ ,.;]))(?:나|저|난|전|내|제)(?:는|가|도)? ?(?:[가-힣]{2,6}?(?:가|는|은|를|을|도|이)? ?)?"
    "(?:아니|아이|아닌|아님|아닙|안 ?[타탐탔탑받]|못 ?[타탐탔탑받]|없|업)[가-힣]{0,5}(?:[ ,.;!]+|$)"
)
"""나는 저보가 아닌데, 저는 없슴다."""
_DENIED_IN_KOREAN: Final = lazily("아니|아이|아님|아닌|아닙|없|안 ?[타탐탔탑받]|못 ?[타탐탔탑받]|모르|까$")
_ALIKE: Final = lazily("也是|也有|也没|都是|一样|都不|也不")
_TELLS_A_REGISTER: Final = lazily("户口|户籍|落户|的[也还就]*在")
_MOVED_HERE: Final = lazily(
    "(?P<before>.*)(?:户口|户籍)[也都就早已经给]*(?:迁|转|落|办)(?:到)?(?:过|这边|这里|这)?来(?!.*(?:延边|老家))"
)
_STAYS: Final = lazily("[在搁](?![^,.;]*(?:[儿女孩姑][子儿娘]|闺女|妈|爸))[^,.;]{2,14}$")
_REGISTERS: Final[Mapping[tuple[str, ...], str]] = {("elsewhere",): "elsewhere", ("province",): "jilin"}
"""The register of who is registered where a place is."""


def without_who_types(said: str, question: str) -> str | None:
    """What is left of a text without what it tells of who types and not of the patient; None where it tells no such
    thing."""
    text = plain(said)
    if "?" in text:
        return None
    if HANGUL.search(text):
        return _of_kin_in_korean(text) if question == "household" else None
    told = [found[0] for found in _PARTS.finditer(text)]
    if question == "household":
        left = list(_without_own_status(told))
        return "".join(left) if len(left) < len(told) else None
    left = [each for each in told if not of_own_register(each)]
    return "".join(left) if len(left) < len(told) and not _ALIKE.search("".join(left)) else None


def _without_own_status(told: list[str]) -> Iterator[str]:
    """The parts without those of the own status, where another one tells of somebody else's."""
    of_them = [each for each in told if _HE.search(each) or any(map(_is_another, tokens(each.strip(_STOPS))))]
    keeps = not of_them or any(map(_ALIKE.search, of_them))
    yield from (
        each for each in told if keeps or each in of_them or not _OWN_STATUS.search(each) or _RELATED.search(each)
    )


def _of_kin_in_korean(text: str) -> str | None:
    """The status of the relative, where the text denies one of who types besides; None where it does not."""
    rest = _NOT_MINE.sub("", text)
    told = rest != text and _of_kin().search(rest) and not _DENIED_IN_KOREAN.search(rest)
    return rest.strip(_STOPS) if told else None


@cache
def _of_kin() -> re.Pattern[str]:
    return re.compile(f"(?:{named_kin()}|환자|병자|본인)")


def _is_another(token: Token) -> bool:
    return token.means.get("who") == ("other",)


def tells_a_register(text: str) -> bool:
    """Whether a text names the register of whom it tells."""
    return bool(_TELLS_A_REGISTER.search(text))


def moved_to(text: str) -> str:
    """The register of who tells that it was moved where he is, which is not here; "" where it is not told so."""
    found = _MOVED_HERE.search(text)
    if not found or not _STAYS.search(found["before"].rstrip(", ")):
        return ""
    there = [token.means["place"] for token in tokens(found["before"].replace(",", "")) if "place" in token.means]
    return _REGISTERS.get(there[-1], "") if there else ""
