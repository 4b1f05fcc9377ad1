"""A permit to live outside Yanbian, which is none of here: 户口在黑龙江，居住证长春办的; 거주증은 장춘에서 냈슴다."""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens

_PERMIT: Final = "(?:居住证|거주증|거류증)"
_APART: Final = "(?:[,.;!? ]|(?<=이고)|(?<=이구)|(?<=인데))+"
_WHERE: Final = "(?P<where>[^,.;!? 没未不有]{2,6}?)(?:市|省|那边|那儿|시|성|쪽)*"
_END: Final = "(?=$|[,.;!? ])"
_GIVEN: Final = lazily(
    f"{_APART}(?:我|내|우리)?{_PERMIT}(?:[은는이가]|也|都|就|还)*[ ]?(?:是|在|搁)*{_WHERE}(?:那头)?"
    "(?:的?派出所|公安局?|파출소|공안국)?(?:给|에서|서)?(?:办|开|领|拿|发|批|냈|내|받|했|한|낸|받은)?"
    f"(?:的|了|过|下来|슴다|소|습니다|았슴다|았소|음|것|거|이오|임다)*{_END}"
)
_HAD: Final = lazily(
    f"{_APART}(?:我)?(?:有|办了|拿着?|办的)?(?:个|张)?{_WHERE}(?:的|에서 ?(?:낸|받은|한))? ?{_PERMIT}(?! ?[은는])"
    f"(?:[을를이가]|的|呢)*[ ]?(?:있슴다|있소|있습니다|있음)?{_END}"
)
_OF_HERE: Final = frozenset(["yanbian", "permit"])


def without_permit_of_elsewhere(text: str) -> str:
    """A plain text that tells of the register first, without a permit of a place that is known and not in Yanbian."""
    return _HAD.sub(_left, _GIVEN.sub(_left, text))


def _left(found: re.Match[str]) -> str:
    where = [token.means.get("residence", ()) for token in tokens(found["where"])]
    return "" if where and all(where) and _OF_HERE.isdisjoint(*where) else found[0]
