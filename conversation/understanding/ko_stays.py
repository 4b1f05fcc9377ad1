"""The day of leaving that is told by how long somebody stayed: 11월 3일에 입원해서 열흘만에 퇴원했슴다."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from conversation.understanding.days import days_in
from conversation.understanding.names_of_days import KOREAN_DAYS
from conversation.understanding.plain import plain

_SO_LONG: Final = {
    **{name: days for days, name in enumerate(KOREAN_DAYS, start=1)},
    **{f"열{name}": 10 + days for days, name in enumerate(KOREAN_DAYS[:9], start=1)},
    **dict.fromkeys(("일주일", "한주일", "1주일"), 7),
    **dict.fromkeys(("보름", "반달"), 15),
    **dict.fromkeys(("이주일", "두주일", "2주일"), 14),
    "스무날": 20,
}
_STAYED: Final = re.compile(
    "(?:입원|들어[가갔])[가-힣]{0,5}?(?:꼭|딱|꼬박)?"
    f"(?P<days>[0-9]{{1,2}}(?=일)|{'|'.join(sorted(_SO_LONG, key=len, reverse=True))})일?(?:동안)?"
    "(?:만에|있다가?|누워있다가?|누웠다가?|치료받고|후에|뒤에)[가-힣]{0,3}?(?:퇴원|출원|결산|나왔|나오)"
)


def left_after(said: str, today: date) -> Iterator[date]:
    """The days that may be meant by the one of admission and how long the stay was, which is counted either way."""
    text = plain(said).replace(" ", "")
    stayed = _STAYED.search(text)
    days = list(days_in(text, today)) if stayed else []
    if not stayed or len(days) != 1 or not days[0].exact or days[0].start > stayed.start():
        return
    told = stayed["days"]
    count = int(told) if told.isdecimal() else _SO_LONG[told]
    for later in (count - 1, count):
        on = days[0].on + timedelta(days=later)
        if on <= today:
            yield on
