"""The day that Korean talk tells as the one of settling: 퇴원은 7월 19일에 했는데 돈은 7월 21일에 가서 결산했댔슴다.

What is told in the other parts changes nothing then: when somebody came in, who did it, what the weather was like. It
is none where its own part doubts or denies it, where it is somebody else's, or what follows asks or corrects.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from conversation.understanding.dates.ko_day_forms import as_read
from conversation.understanding.dates.ko_leaving import AFTER_A_STAY
from conversation.understanding.text.denial import denies
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.korean import is_planned
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, parts
from conversation.understanding.text.plain import plain
from conversation.understanding.text.telling import HEARSAY, MINE, doubts, of_somebody_else, tells_of_oneself, turned
from conversation.understanding.within.certain_within import settles
from conversation.understanding.within.day_within import LATER, of_another_day, of_settling
from conversation.understanding.within.marked import DAY, for_days

_THE_SAME: Final = lazily("그날|같은날|당일|바로")
_NOT_YET: Final = lazily("(?:아직|상기|여직|여태).*[안못]")
_STILL_TO_BE: Final = lazily(
    "(?:퇴원|출원|결산|정산|계산)(?:을|)?(?:할(?:거|것|게|예정|계획|생각)|하려|하자[고구]|해야)"
    "|나오(?:려|자)[고구](?:했|함|하)[가-힣]*$|(?:퇴원|출원|추왠)(?:을|은|도)?(?:못|안|아이|아니)[했하함][가-힣]{0,4}[.!]*$"
    "|(?:大夫|医生|护士)(?:就|都)?(?:说|让|叫|安排)[^,.;了的]*(?:出院|结账)$|[想该]出院(?!.*(?:[出结]的|[出结]了[院账]))"
)
_BUT: Final = lazily("^(?:모르|몰라|몰랐)[가-힣]*(?:는데|지만|고|구)$")
"""Behind that somebody does not know it himself: 나는 잘 모르는데 동생 말로는."""
_NOT_DENIED: Final = "에"
"""에 딸 denies where a place is named, and no day: 금요일에 딸이 와서."""


def settled_on(said: str, today: date) -> date | None:
    """The day on which it was settled, where a text in Korean tells it beyond doubt."""
    text = as_read(plain(said))
    letters = text.replace(" ", "")
    if (
        "?" in text
        or not HANGUL.search(text)
        or _NOT_YET.search(letters)
        or LATER.search(letters)
        or AFTER_A_STAY.search(letters)
        or of_another_day(text)
    ):
        return None
    read = for_days(text, today)
    cuts = [part for each in read for part in _parts(each.cut)]
    days = iter([day for each in read for day in each.days])
    surest, found = 0, set[date]()
    for place, part in enumerate(cuts):
        told = [next(days) for token in part if DAY in token.means]
        for day, how_surely in of_settling(part).items() if told else ():
            if day >= len(told) or how_surely < surest or not told[day].exact:
                continue
            if is_planned(_text(part)):
                continue  # 17일에 결산하자 했는데 20일에야 결산했소
            mine = MINE.search(_text(part)) and tells_of_oneself(cuts[place:], ())
            others = not mine and of_somebody_else(cuts, place, part)
            if not _certain(part) or _refuted(cuts[place + 1 :]) or others:
                return None
            found = {*(found if how_surely == surest else ()), told[day].on}
            surest = how_surely
    later = any(settles(token) > surest for part in cuts for token in part) and not _THE_SAME.search(letters)
    after = surest == 1 and any(day.exact and found and day.on > min(found) for each in read for day in each.days)
    return found.pop() if len(found) == 1 and not (later or after) else None


def still_to_be(said: str) -> bool:
    """Whether it is told that it was still to be settled: 11월 9일에 퇴원할거라구 했슴다, 大夫让3号出院."""
    return bool(_STILL_TO_BE.search(plain(said).replace(" ", "")))


def _parts(cut: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The parts of a clause; one ends where it was told what somebody said."""
    found = []
    for part in parts(cut):
        ends = [
            place for place, token in enumerate(part, start=1) if HEARSAY.search(token.text) or _BUT.search(token.text)
        ]
        found += [part[begin:end] for begin, end in pairwise([0, *ends, len(part)]) if begin < end]
    return found


def _text(part: Sequence[Token]) -> str:
    return "".join(token.text for token in part)


def _certain(part: Sequence[Token]) -> bool:
    """Whether nothing in its own part leaves a day in doubt."""
    denied = any(denies(token) and not token.text.startswith(_NOT_DENIED) for token in part)
    unknown = any("unsure" in token.means.get("any", ()) for token in part)
    return not (denied or unknown or any(map(doubts, part)))


def _refuted(behind: Sequence[Sequence[Token]]) -> bool:
    """Whether a later part asks, or tells another day instead."""
    return turned(behind) or any(
        denies(token) and any(DAY in each.means or settles(each) for each in part) for part in behind for token in part
    )
