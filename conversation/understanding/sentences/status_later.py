"""A status that was given after the treatment, or will be, was none then: 出院以后批的低保, 下个月开始吃低保."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STATUS: Final = "(?:低保|特困|五保|边缘|监测)"
_OVER: Final = "(?:出院|出了院|结账|结了账|住完院|看完病)(?:了|以后|之后|后|完|院)*"
_GIVEN: Final = "(?:批|办|评|发|吃|领|拿|给|下来|认定|享受)"
_AFTER: Final = lazily(
    f"{_OVER}[, ]?(?:才|又)?[^,.;]{{0,3}}{_GIVEN}[^,.;]{{0,6}}{_STATUS}"
    f"|{_STATUS}(?:户|证|的)*[^,.;]{{0,6}}{_OVER}[^,.;]{{0,3}}(?<=[后了完才])[^,.;]{{0,2}}{_GIVEN}"
    f"|(?:下个?月|明年|过完年|年后)[^,.;]{{0,8}}{_STATUS}"
    "|(?:퇴원|출원|결산)[^,.]{0,4}(?:다음|뒤|후|나서|나니)[^,.]{0,6}(?:저보|특곤|오보|변두리)[^,.]{0,8}(?:받|나왔|나옴|탔|됐|인정)"
    "|(?:래달|다음 ?달|래년|명년)[^,.]{0,6}(?:저보|특곤|오보|변두리)"
)
_MONTHS: Final = lazily(
    f"(?P<given>[0-9]{{1,2}})月份?(?:才)?{_GIVEN}[^,.;]{{0,3}}{_STATUS}.{{0,8}}?(?P<stay>[0-9]{{1,2}})月份?[^,.;]{{0,3}}[住出]"
    f"|(?P<first>[0-9]{{1,2}})月份?[^,.;]{{0,6}}[住出].{{0,8}}?(?P<then>[0-9]{{1,2}})月份?(?:才)?{_GIVEN}[^,.;]{{0,3}}{_STATUS}"
)
"""9月份批的低保，6月住的院."""

_ANY: Final = lazily(f"{_STATUS}|低边")
_NOT_ENTITLED: Final = lazily(
    f"{_STATUS}[^,.;]{{0,8}}(?:不够(?:格|条件)|够不上|不符合|没资格)|(?:够不上|不够格|没资格)[^,.;]{{0,3}}{_STATUS}"
    f"|够[^,.;]{{0,2}}{_STATUS}[^,.;]{{0,3}}条件|{_STATUS}[^,.;]{{0,3}}够条件"
)
"""低保特困咱都不够格, 够低保条件，没去办."""


def without_entitlement(said: str) -> bool:
    """Whether a status is named only as one for which somebody does or does not meet the conditions."""
    text = plain(said)
    return bool(_NOT_ENTITLED.search(text)) and not _ANY.search(_NOT_ENTITLED.sub("", text))


def status_later(said: str) -> bool:
    """Whether a text tells that a status was not there yet when somebody was treated."""
    text = plain(said)
    if _AFTER.search(text):
        return True
    told = _MONTHS.search(text)
    given, stay = (told["given"] or told["then"], told["stay"] or told["first"]) if told else ("0", "0")
    return int(given) > int(stay)
