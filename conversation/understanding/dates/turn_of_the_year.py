"""The day on which somebody was admitted whose bill was settled early in a year: 12月20号 is of the year before it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from conversation.facts import SAME_YEAR, Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_ONLY_OVER: Final = lazily("(?:是|算|属于|就|对|嗯|那)*跨(?:了|着|过)?(?:个|一个)?年(?:了|的|住|院|吧|呢|啊)*")
"""跨年了 tells that it was over New Year, and not since when."""
_A_YEAR: Final = lazily("[0-9]{2}年|年底|年末|年初|[今去前头上]一?年|20[0-9]{2}[-/.]|(?:올|작|재작|지난|[0-9])[년해]")
_FROM_TODAY: Final = lazily(
    "昨|今天|前天|上个?[月周礼星]|[天日月周]前|本月|这个?[月周]|어제|그제|오늘|전(?![년해])|지난(?!해)|이번"
)
"""A day that is counted from today, and not from the bill."""
_ADMITTED: Final = lazily(
    "(?<=.)(?:那天|当天)?(?:我|就|才|给|开始|办的?)*(?:住(?:进去?|进来|上|下)?[的了]?(?:医?院)?|[入进]的?院|收的?院)(?:的|了|呢|吧)*[.!]*$"
    "|(?<=[일날])에? ?(?:입원(?:했|하였|햇)?)(?:슴다|습니다|댔슴다|소|어요|음|지므)?[.!]*$"
)
"""12月20号住进去的: what is told of the day that was asked for."""
_LONGEST_STAY: Final = 200
"""Days before the bill beyond which a day without a year is hardly meant of the year before."""
_THE_YEAR_BEFORE: Final = lazily("头一?年|上一?年|前一年|去年|작년|전해|지난해")


def without_admission(said: str) -> str:
    """A text without the words that its day is that of the admission."""
    return _ADMITTED.sub("", plain(said))


_LONG_STAY: Final = 92
"""The days beyond which a month told alone may be that of another stay."""


_DAYS: Final = (
    (
        "(?:当天|同一天|那天|就是?那天|当日)(?:住进去|住院|住|进去)?(?:的|就出院了|出的院)?|(?:그날|당일)(?:에)?(?:입원)?[가-힣]{0,5}",
        0,
    ),
    ("(?:前一天|头一天|前天晚上|头天)(?:住进去|住院|住|进去)?的?|(?:전날|하루전)(?:에)?(?:입원)?[가-힣]{0,5}", 1),
)
_THE_DAY_OF_IT: Final = tuple((lazily(pattern), before) for pattern, before in _DAYS)
_LASTED: Final = lazily(
    "(?:我|一共|总共|就|大概|差不多|,)*(?:住|躺)(?:了|院)*(?P<zh>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半)(?P<unit>天|宿|晚上?|个?(?:星期|礼拜|周)|个?月)(?:的?院)?(?:吧|呢|左右|了)*"
    "|(?P<ko>[0-9]{1,2})일(?:동안|간)?(?:입원|누[워웠]|있[었])[가-힣]{0,6}"
)
"""住了十天, 10일 입원했슴다: how long before the bill it began."""
_IN_DAYS: Final = {"天": 1, "宿": 1, "晚": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30}


def _by_the_bill(text: str, on: date) -> date | None:
    """The day of admission that is told by that of the bill; None where none is."""
    text = text.rstrip(".!")
    for pattern, before in _THE_DAY_OF_IT:
        if pattern.fullmatch(text):
            return on - timedelta(before)
    lasted = _LASTED.fullmatch(text)
    if not lasted:
        return None
    if lasted["ko"]:
        return on - timedelta(int(lasted["ko"]))
    unit = lasted["unit"].removeprefix("个").removesuffix("上")
    half = lasted["zh"] == "半"
    count = 1 if half else next((int(each) for each in number(lasted["zh"].replace("两", "二"))), 0)
    return on - timedelta(count * _IN_DAYS[unit] // (2 if half else 1)) if count else None


def admitted_on(said: str, found: str | Problem, facts: Facts, read: Callable[[Facts], str | Problem]) -> str | Problem:
    """The day of admission, up to that of the bill; asked back where a year is told that is not that of its number.

    `found`: the day as it is read from today; `read`: reads it with other facts.
    """
    text = plain(said).replace(" ", "")
    if _ONLY_OVER.fullmatch(text.rstrip(".!")):
        return Problem("problem.day.unreadable", {"today": facts.today})
    days = (found,) if isinstance(found, str) else found.candidates
    if not days and (by_the_bill := _by_the_bill(text, facts.on)):
        return asked_back(by_the_bill.isoformat())
    if not days or any(date.fromisoformat(day) <= facts.on for day in days) or _FROM_TODAY.search(text):
        return found
    then = read(replace(facts, today=facts.on))
    before = (then,) if isinstance(then, str) else then.candidates
    if any((facts.on - date.fromisoformat(day)).days > _LONGEST_STAY for day in before):
        return found if isinstance(found, str) else Problem("problem.day.unreadable", {"today": facts.today})
    if not _A_YEAR.search(text):
        long = isinstance(then, str) and (facts.on - date.fromisoformat(then)).days > _LONG_STAY
        return asked_back(SAME_YEAR, str(then)) if long else then  # 9月10号, of a bill of 3月5号
    return asked_back(*before) if before and _THE_YEAR_BEFORE.search(text) else found
