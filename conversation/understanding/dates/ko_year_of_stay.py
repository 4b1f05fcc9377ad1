"""The year of the day on which somebody came out, told with that of the day before it: 작년 5월 2일에 입원해서 5월
10일에 퇴원했슴다."""

import re
from datetime import date
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_MONTHS: Final = {
    **{str(month): month for month in range(1, 13)},
    **{name: month for month, name in enumerate(["일", "이", "삼", "사", "오", "륙", "칠", "팔", "구", "시"], start=1)},
    "십일": 11,
    "십이": 12,
    "유": 6,
    "육": 6,
    "동지": 11,
    "섣": 12,
}
_MONTH: Final = "(?:[0-9]{1,2}|십[일이]|[일이삼사오륙육유칠팔구시])"
_AGO: Final = {"재작년": 2, "작년": 1, "지난해": 1}
_STAY: Final = lazily(
    rf"(?P<year>재작년|작년|지난해|(?:20)?2[0-9]년)(?:도)?(?:에)? ?(?P<came>{_MONTH})월"
    r"(?P<between>(?:(?!올해|금년|이번|올봄|[.!?]).){0,12}?(?:입원|주원|들어|수술|실려)(?:(?!올해|금년|이번|작년|[.!?]).){0,24}?)"
    rf"(?<![0-9월년일이삼사오륙칠팔구십])(?P<left>{_MONTH})월(?=[^.!?]{{0,14}}?(?:퇴원|출원|결산|정산|나왔|나오|나와))"
)


def with_year_of_stay(text: str, today: date) -> str:
    """A plain text in Korean with the year of the month in which a stay was over, where only that of the month in which
    it began is told: the same, or the next where the month comes before it."""
    return _STAY.sub(lambda found: _in_that_year(found, today), text) if HANGUL.search(text) else text


def _in_that_year(found: re.Match[str], today: date) -> str:
    told = found["year"]
    year = today.year - _AGO[told] if told in _AGO else 2000 + int(told[:-1][-2:])
    came, left = (_MONTHS.get(found[name], 0) for name in ("came", "left"))
    year += left < came
    return f"{told} {found['came']}월{found['between']}{year}년 {found['left']}월"
