"""A day that stands within more words: 3월 1일에 입원해서 3월 5일에 퇴원했소.

It is taken where there is one and it is sure, or one is told as that of settling; else it is asked back.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from conversation.problem import Problem, asked_back
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.dates.ko_leaving import left_after
from conversation.understanding.dates.relative_days import weekdays_in
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, parts
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import (
    BEFORE_SETTLING,
    NO_ANSWER,
    all_sure,
    answers_nothing,
    not_denied,
    only_heard,
    settles,
)
from conversation.understanding.within.marked import DAY, Marked, by_part, for_days

NEXT_DAY: Final = lazily("第二天|次日|转天|隔天")
LATER: Final = lazily(
    f"{NEXT_DAY.pattern}|[隔过]了|天后(?!晌)|[天日号](?:以|之)[后前]|后来"
    "|[일틀흘새레] ?(?:후|뒤)|(?:(?<![결계]산하)[고구서]|(?<![결계]산했)는데) ?(?:이튿날|다음날|담날|뒤날)"
)
"""What may put the settlement off to another day than the one that is told: 10月7号出的院，隔了两天结的账."""
_ENDED: Final = lazily("(?<=[끝지])났|선생(?=이)")
"""끝났슴다 is no 났슴다, which tells when somebody was born, and 선생이 오늘 is no 생이오."""
_LEFT: Final = lazily("퇴원|출원|결산|계산|정산|나왔|나오|물었|끝났")
_EVENT: Final = lazily("수술|시술|검사|手术|检查")
"""What has a day of its own in a stay: 수술은 9월 5일."""
_TWO_OF_ONE: Final = "퇴원결산"
"""3월 2일 퇴원 결산은 3월 5일: each is of a day of its own."""


def day_within(said: str, today: date) -> date | Problem | None:
    """As `amount_within`, the day; of several the one with which it is said that it was settled is asked back."""
    read = for_days(said, today)
    heard = answers_nothing(said, read)
    if of_another_day(said):
        return None
    if heard and not only_heard(said, read):
        return _days_asked_for(said, read)
    if stayed := list(left_after(said, today)):
        return asked_back(*(on.isoformat() for on in stayed))
    kept: list[tuple[Spoken, int]] = []
    for each in read:
        days = list(each.days)
        for part in parts(each.cut):
            count = sum(DAY in token.means for token in part)
            settled = max(map(settles, part), default=0)
            if count > 1 and (settling := of_settling(part)):
                told = zip(range(count), days, strict=False)
                kept += [(day, settling[place]) for place, day in told if place in settling and day.exact]
            elif settled or not any(token.answers("care") for token in part):  # 3월 1일에 입원해서: that is another day
                kept += [(day, settled) for day in not_denied(part, DAY, days[:count]) if day.exact]
            elif count > 1:  # 3월1일부터 15일까지 입원했소
                kept += [(day, 0) for day in days[count - 1 : count] if day.exact]
            days = days[count:]
    surest = max((settled for _, settled in kept), default=0)
    found = list(dict.fromkeys(day.on for day, settled in kept if settled == surest))
    if not found:
        weekdays = weekdays_in(plain(said).replace(" ", ""), today) if _LEFT.search(said) else ()
        return asked_back(*(on.isoformat() for on in weekdays)) if weekdays else None
    visit = not surest and (any(map(_came, read)) or bool(_EVENT.search(said)))
    admitted = surest and sum(day.exact for each in read for day in each.days) > 1
    more = BEFORE_SETTLING if admitted else frozenset()
    if any(settles(token) > surest for each in read for token in each.cut) or LATER.search(plain(said)):
        next_day = [found[0] + timedelta(days=1)] if NEXT_DAY.search(plain(said)) else []
        found = [each for each in (*next_day, *found) if each <= today]
    elif other := surest == 1 and _later_than(found[0], read):
        found.append(other)
    elif len(found) == 1 and not visit and not heard and all_sure(read, DAY, more):
        return found[0]
    return asked_back(*(day.isoformat() for day in found))


def of_another_day(said: str) -> bool:
    """Whether a text tells a day of something else: 생일이 9월 9일, 5월 3일에 났소."""
    return holds(_ENDED.sub("", plain(said).replace(" ", "")), "in_other_day")


def _later_than(left: date, read: Iterable[Marked]) -> date | None:
    """A day that Korean tells behind the one of leaving the hospital, on which it may have been settled: 퇴원은 3일인데
    돈은 5일에 냈슴다."""
    text = ",".join("".join(token.text for token in each.cut) for each in read)
    later = [day.on for each in read for day in each.days if day.exact and day.on > left]
    return later[-1] if later and HANGUL.search(text) else None


def _days_asked_for(said: str, read: Sequence[Marked]) -> Problem | None:
    """The days beside a question that is asked in clauses of its own: 一张4月14，一张4月16，不知哪张算."""
    asking = [any(token.means.keys() & NO_ANSWER for token in each.cut) for each in read]
    of_others = any(token.means.keys() & (NO_ANSWER - {"asks"}) for each in read for token in each.cut)
    if HANGUL.search(said):
        read = [part for each in read for part in by_part(each)]
        asking = [any(token.means.keys() & NO_ANSWER for token in each.cut) for each in read]
    told = (each for each in read if not any(token.answers("care") for token in each.cut))
    days = dict.fromkeys(day.on.isoformat() for each in told for day in each.days if day.exact)
    if of_others or "?" in plain(said) or any(asks and each.days for asks, each in zip(asking, read, strict=True)):
        return None
    return asked_back(*days) if days else None


def _came(clause: Marked) -> bool:
    """Whether somebody came: 딸이 3월 5일에 왔소."""
    who = any("who" in token.means and behind.text in ("가", "이") for token, behind in pairwise(clause.cut))
    return who and any(token.text.startswith("왔") for token in clause.cut)


def of_settling(part: tuple[Token, ...]) -> dict[int, int]:
    """Which of the days of a part a word of settling belongs to, and how surely: 3月1号住的院15号出院.

    It stands behind its day; before it where it is what is spoken of, or where all such words stand before their days.
    """
    days = [place for place, token in enumerate(part) if DAY in token.means]
    events = [place for place, token in enumerate(part) if "settled" in token.means or token.answers("care")]
    before_all = bool(events) and events[0] < days[0] and events[-1] < days[-1]
    found: dict[int, int] = {}
    for place in (place for place in events if "settled" in part[place].means):
        text, behind = part[place].text, part[place + 1].text if place + 1 < len(part) else ""
        passed = sum(day < place for day in days)
        topic = before_all or text.endswith(("은", "는")) or behind in ("은", "는")
        of_both = not topic or (text == _TWO_OF_ONE and not before_all)
        for of_day in (*((passed,) if topic else ()), *((passed - 1,) if of_both else ())):
            found[of_day] = max(found.get(of_day, 0), settles(part[place]))
    return found
