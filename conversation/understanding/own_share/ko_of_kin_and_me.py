"""The own share of a relative and one's own, told side by side in Korean: 아버지 자부는 6천이고 제건 4천임다.

Which of both is asked for hangs on who is helped, so both are asked back.
"""

import re
from datetime import date
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import SUM, each_within

_OWN: Final = "(?:(?:자부담?|자가지급|개인부담)(?:금|액)?[은는이가]?)?"
_MINE: Final = "(?:(?:제|내|우리|저희)(?:꺼|거|것|건|게)(?:[은는이가도]|)|나는|저는|난|내는|제가|내가)"
_AND: Final = "(?:이?고|이?구|인데|이?지만|임다|이오|이요|입니다|나왔[고구]|나왔는데|냈[고구]|,)"
_TWO: Final = 2


def of_kin_and_me(said: str, today: date) -> tuple[str, ...]:
    """Both sums where a text tells that of a relative by its name, and then one's own; none where it does not."""
    text = plain(said).replace(" ", "")
    if not HANGUL.search(text) or not _told().search(text):
        return ()
    figures = tuple(dict.fromkeys(value for value, _ in each_within(said, SUM, today)))
    return figures[::-1] if len(figures) == _TWO else ()


@cache
def _told() -> re.Pattern[str]:
    figure = "[0-9일이삼사오륙육칠팔구만천백][0-9일이삼사오륙육칠팔구십백천만.,]*원?"
    theirs = (
        f"{_OWN}{figure}(?:은|는|이|가|원은)(?:우리|내|제)?(?:{named_kin()})(?:네|의)?(?:꺼|거|것|건)"
        "(?:이?고|이?구|인데|이지만|임다|이오|,)"
    )
    return re.compile(
        f"(?:^|(?<=[,.])){theirs}[,.]*{_MINE}{_OWN}{figure}(?:임다|이오|이요|입니다|요|원|임|인데)?[.!]*$|"
        f"(?:^|(?<=[,.]))(?:우리|내|제|저희)?(?:{named_kin()})(?:네)?(?:은|는|이|가|의|건|거는|것은)?{_OWN}{figure}{_AND}[,.]*"
        f"{_MINE}{_OWN}{figure}(?:임다|이오|이요|입니다|요|원|임|인데|나왔[가-힣]{{1,3}}|냈[가-힣]{{1,3}})?[.!]*$"
    )
