"""A day that no month has (2월 30일, 6月31号), told in a sentence: it is no day of the bill, and is not passed over."""

from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_DAYS: Final = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""The last day of each month that has less than 31."""
_MOST: Final = 31
_DAY: Final = lazily(
    "(?<![0-9])(?P<month>1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?(?P<day>[0-9]{2}|[二三]十[一二三四五六七八九]?)[号日]"
    "|(?<![0-9])(?P<ko_month>1[0-2]|[1-9])월(?:달)?(?P<ko_day>[0-9]{2})일(?!동안|간|째|입원|주원|치료|있|을|를|정도|쯤)"
)


def no_such_day(said: str) -> bool:
    """Whether a day is told that its month has not; not so many days of a month (2월에 30일 입원)."""
    for found in _DAY.finditer(plain(said).replace(" ", "")):
        month, day = small(found["month"] or found["ko_month"]), small(found["day"] or found["ko_day"])
        if _DAYS.get(month, _MOST) < day <= _MOST:
            return True
    return False
