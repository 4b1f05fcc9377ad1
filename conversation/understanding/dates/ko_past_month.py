"""A month that this year has yet to see and in which somebody is told to have come out: 12월에 나왔슴다 in November."""

from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily

_CAME_OUT: Final = lazily(
    "(?P<month>1[0-2]|[1-9]|시|십일|십이|섣|동지)(?:월|달)"
    "(?:달|말|초|중순|하순|상순|(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십]{1,3}|초하루|보름)일?)?(?:날)?(?:에|쯤|쯤에|께)?"
    "(?:병원에서)?(?:나왔|퇴원했|출원했|결산했|나와서)(?:소|슴다|습니다|댔소|댔슴다|어요|음|지|꾸마|다)?"
)
_IN_WORDS: Final = {"시": 10, "십일": 11, "동지": 11, "십이": 12, "섣": 12}


def of_a_month_before(text: str, today: date) -> bool:
    """Whether it was in a month that lies before this year, as this year's is still to come."""
    found = _CAME_OUT.fullmatch(text.replace(" ", "").rstrip(".!"))
    if not found:
        return False
    told = found["month"]
    return (_IN_WORDS[told] if told in _IN_WORDS else int(told)) > today.month
