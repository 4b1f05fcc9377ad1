"""A day that was asked back put right, in a part of it or as a whole: 不对，是2024年; 3월이 아이라 5월이꾸마."""

from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import Question
from conversation.understanding import understood
from conversation.understanding.dates.date_parts import ONLY_MONTH, ONLY_YEAR, full_year, small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import stripped
from conversation.understanding.text.plain import plain

_DAY: Final = lazily("(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]|(?P<korean>[0-9]{1,2})일(?:날)?")


def days_instead(said: str, asked: str, question: Question, facts: Facts) -> tuple[str, ...]:
    """The days (ISO 8601) that may be meant in place of the one that was asked back: with the year or the month that is
    told alone, or those that are told to be right; none where nothing of it is told."""
    rest = right_instead(said)
    if part := _with_part(rest or said, asked, facts):
        return (part,)
    read = understood(question, rest, facts) if rest else ""
    return read.candidates if isinstance(read, Problem) else (read,) if read else ()


def _with_part(told: str, asked: str, facts: Facts) -> str | None:
    """The day with the year or the month that is told; None where neither is told alone, or there was no such day up to
    today, or it is of this year and the treatment of an earlier one."""
    for each in stripped(plain(told).replace(" ", "").rstrip("."), "day"):
        try:
            found = _of_part(each.removeprefix("是"), date.fromisoformat(asked), facts.today)
        except ValueError:
            continue
        if found and found <= facts.today and not (facts.says("when", "earlier") and found.year == facts.today.year):
            return found.isoformat()
    return None


def _of_part(told: str, day: date, today: date) -> date | None:
    """The day with the year, the month or the day of the month that is told. Raises ValueError."""
    if of_the_month := _DAY.fullmatch(told):
        return day.replace(day=small(of_the_month["day"] or of_the_month["korean"]))
    if (month := ONLY_MONTH.fullmatch(told)) and month["month"] and not month["year"]:
        return day.replace(month=small(month["month"]))
    year = ONLY_YEAR.fullmatch(told)
    return day.replace(year=full_year(year["year"], today)) if year else None
