"""Two months where one day is asked for (작년 3월 6월, 3월하고 5월, 去年3月6月, 三月和六月): of two stays, and no month
and its day. They are asked back, each by its first day, as a month without its day is read."""

from datetime import date
from typing import Final

from conversation.facts import any_day_of
from conversation.understanding.dates.date_parts import COUNT, YEAR, dated, small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_AND: Final = (
    "(?P<and>에한번,?|(?:인|이?였)지,?|还是|或者?"
    "|(?:에한번|달|份)?(?:하[고구]|이랑|랑|와|과|또|그리[고구]|[、,和跟与])+)?"
)
_TIMES: Final = "(?P<times>[두세2-3] ?번|两[次回]|[二三][次回]|2[次回])"
_TWO: Final = lazily(
    f"(?:{YEAR})?(?P<month>{COUNT})[월月]{_AND}(?P<next>{COUNT})"
    f"[월月](?:{_AND.replace('and', 'then')}(?P<last>{COUNT})[월月])?"
    f"(?:에|달|份)?,?{_TIMES}?(?:다)?(?:입원|주원|치료|수술|住(?:了|的)?院?|去(?:了|的)?)?(?:했|한|다녔|하였"
    f"|갔)?[가-힣]{{0,4}}(?:(?<=지)(?:잘|모르|몰라|기억)[가-힣]{{1,6}})?[了过的吧.!]*"
)
"""The months, of which there may be three, with no day behind the last."""


def two_months(said: str, today: date, *, earlier: bool) -> tuple[date, ...]:
    """The first day of each month that a text tells, up to today; behind them the day that it is as a month and its
    day, where nothing stands between both; () where no two months are told. `earlier`: whether it was before this
    year."""
    told = _TWO.fullmatch(plain(said).replace(" ", ""))
    if not told or asks(said):
        return ()
    until = date(today.year - 1, 12, 31) if earlier and not told["year"] else today
    try:
        months = [small(told[name]) for name in ("month", "next", "last") if told[name]]
        firsts = [any_day_of(dated(told["year"], each, 1, until), until) for each in months]
        only = not (told["and"] or told["times"] or told["last"])
        as_a_day = dated(told["year"], months[0], months[1], until) if only else None
    except ValueError:
        return ()
    days = [*firsts, as_a_day] if all(firsts) else []
    return tuple(dict.fromkeys(each for each in days if each and each <= today))
