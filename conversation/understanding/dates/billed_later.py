"""The day of a bill that is told by the day of leaving and how long after it that was: 10월 3일에 퇴원하고 닷새후 결산,
10月3号出院五天后结的; and the month, or the day, of the bill behind that of the stay: 작년 3월에 퇴원하고 6월에 결산,
去年12月底住进去，1月出来的."""

import re
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem
from conversation.understanding.dates.date_parts import any_of, small
from conversation.understanding.dates.days import day
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_YEAR: Final = "(?:(?:20[0-9]{2}[年년]|작년|지난해|재작년|올해|금년|去年|前年|今年|头年) ?)?"
_LATER: Final = lazily(
    f"(?P<base>{_YEAR}[0-9]{{1,2}}월 ?[0-9]{{1,2}}일)(?:날)?(?:에)? ?"
    "(?:퇴원|출원)(?:을)?(?:하[고구]|해서|했는데|하여|한)?"
    f"[ ,]*(?:그)?(?P<days>{any_of(HOW_LONG)}|한 ?주일|[0-9]{{1,2}}일)(?:이)? ?"
    "(?:후|뒤|있다가?|지나서?|만)(?:에|에야)?[ ,]*(?:가서 )?(?=결산|정산|계산)"
    f"|(?P<zh>{_YEAR}[0-9]{{1,2}}月[0-9]{{1,2}}[日号])(?:就|才|那天)?出(?:的|了)?院(?:的|了)?[, ]*(?:又|等|[过隔]了?)*"
    "(?P<count>[0-9]{1,2}|[一两二三四五六七八九十]{1,3})(?P<unit>天|个?星期|个?礼拜|周)(?:以后|之后|后)?(?:才|再|又|去|来)*(?=[结算])"
)
_WEEK: Final = 7
_BEHIND: Final = lazily(
    f"(?P<year>{_YEAR})(?P<month>[0-9]{{1,2}})월 ?(?:[0-9]{{1,2}}일|초순?|중순|하순|말)?(?:에|날)? ?(?:병원에 ?)?"
    "(?:퇴원|출원|입원|들어[가갔]|수술)(?:을)?(?:하[고구]|해서|했는데|했다가|하여|서|는데|다가)?[ ,]*"
    "(?=(?P<bill>(?:결산|정산|계산|퇴원)은 ?)?(?P<next>[0-9]{1,2})월"
    "(?(bill)|[^월,.]{0,8}(?:결산|정산|계산|퇴원|출원|나왔|나옴)))"
    f"|(?P<zh_year>{_YEAR})(?P<zh_month>[0-9]{{1,2}})月(?:[0-9]{{1,2}}[日号]|[初底末]|[上中下]旬)?"
    "(?:出的?了?院|住的?了?院|入的?了?院|住进去|进去|住进来)(?:的|了)*[, ]*"
    "(?=(?P<zh_next>[0-9]{1,2})月[^月,.]{0,5}(?:[结算]|出的?了?院|出来))"
)


def billed_later(said: str, today: date) -> str:
    """What was typed with the day of the bill in place of that of leaving; as it is where nothing of the kind is told,
    or that day is still to come."""
    text = plain(said)
    told = _LATER.sub(lambda found: _the_later(found, today), text) if "院" in text or "원" in text else text
    return said if told == text else told


def of_the_bill(said: str, today: date) -> str:
    """What was typed without the month of the stay before that of the bill, with its year, which is the next one where
    the month is an earlier one; as it is where no two such months are told."""
    text = plain(said)
    told = _BEHIND.sub(lambda found: _of_that_year(found, today), text) if "月" in text or "월" in text else text
    return said if told == text else told


def _of_that_year(found: re.Match[str], today: date) -> str:
    year, *months = (found[name] or found[f"zh_{name}"] or "" for name in ("year", "month", "next"))
    first, then = map(int, months)
    if then >= first:
        return year
    of_year = day(f"{year}1월 1일" if found["month"] else f"{year}1月1号", today) if year else today
    if isinstance(of_year, Problem) or not year:
        return found[0]
    return f"{of_year.year + 1}년 " if found["month"] else f"{of_year.year + 1}年"


def _the_later(found: re.Match[str], today: date) -> str:
    """The later day, with its year where the one of leaving has it or lies in another."""
    base = day(found["base"] or found["zh"], today)
    if isinstance(base, Problem):
        return found[0]
    on = base + timedelta(days=_so_long(found))
    if on > today:
        return found[0]
    with_year = on.year != base.year or not (found["base"] or found["zh"])[0].isdigit() or "20" in found[0][:2]
    year = (f"{on.year}年" if found["zh"] else f"{on.year}년 ") if with_year else ""
    return f"{year}{on.month}月{on.day}号出院" if found["zh"] else f"{year}{on.month}월 {on.day}일에 퇴원하고 "


def _so_long(found: re.Match[str]) -> int:
    """How many days lie between."""
    if found["zh"]:
        return small(found["count"]) * (1 if found["unit"] == "天" else _WEEK)
    told = found["days"]
    return HOW_LONG.get(told) or (_WEEK if "주" in told else int(told.removesuffix("일")))
