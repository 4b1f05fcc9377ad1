"""The county that was read of the register, told otherwise under the list: 延吉不对 是汪清, 县市错了 是珲春, 연길이
아이라 왕청임다, 현은 화룡임다. Where somebody was treated stays as it was read."""

from collections.abc import Mapping
from typing import Final

from conversation.facts import Facts
from conversation.questions import asked_by
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from offices import COUNTIES

_TOWN: Final = (
    "(?P<town>延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|연길|도문|돈화|훈춘|[룡용]정|화룡|왕청|안도)(?:市|县|시|현)?"
)
_NAMED: Final = lazily(
    f"(?P<before>不是|不在|并非)?(?:在)?{_TOWN}(?P<behind>的?(?:不对|[说写选点填]?错|不是)|[이가은는]?(?:아[니이]|틀))?"
)
_AROUND: Final = lazily(
    "(?:不对|不是|是|户口|户籍|哪个县|[说写选点填]?错了?|应该|而|在|的|我|刚才|那[块条]|[啊呀哦,. ]"
    "|호[구적]|현|시|县|市|아까|잘못|[이가은는을를]|아[니이]|틀렸|[고구라]|임다|입니다|이우|슴다|요|오|였|댔)*"
)
_WRONG: Final = lazily("错|不对|不是|아[니이]|틀|잘못")
_OF_THE_COUNTY: Final = lazily("(?:(?:호[구적]의?)?(?:현시?|시)[은는이가]|(?:户口的?)?(?:县市?|市)(?:应该)?是)")
_REGISTERED: Final = "yanbian"


def county_instead(said: str, read: Mapping[str, str], facts: Facts) -> dict[str, str]:
    """The register in that county, by question; nothing where none was read, or more is said."""
    text = plain(said).replace(" ", "")
    named = bool(_WRONG.search(text) or _OF_THE_COUNTY.match(text))
    if "county" not in read or not named or not _AROUND.fullmatch(_NAMED.sub("", text)):
        return {}
    right = {found["town"] for found in _NAMED.finditer(text) if not (found["before"] or found["behind"])}
    county = understood(asked_by("county"), right.pop(), facts) if len(right) == 1 else None
    told = isinstance(county, str) and county in COUNTIES and county != read["county"]
    return {"residence": _REGISTERED, "county": str(county)} if told else {}
