"""A day that Korean tells by a feast or by another day: 국경절 하루 앞두고, 3.8절 지나서 이틀만에, 9월 3일 하루 앞두구,
3.8절에 입원해서 그달 마지막날에, 6.1절에 나오자던게 하루 늦춰졌소.

It is put as the day that it makes; a day of the moon's calendar, and one behind holidays of several days, so that it is
asked back.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem
from conversation.understanding.dates.date_parts import any_of
from conversation.understanding.dates.days import day
from conversation.understanding.dates.holidays import HOLIDAYS
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.dates.solar_terms import KOREAN
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오륙육칠팔구십시유]{1,4})"
_DATE: Final = f"{_NUMBER}월 ?{_NUMBER}일"
_IN_KOREAN: Final = [name for name in (*HOLIDAYS, *KOREAN) if any("가" <= sign <= "힣" for sign in name)]
_FEAST: Final = any_of(_IN_KOREAN).replace("5로인절", "5 ?로인절")
_YEAR: Final = "(?:(?:올해|금년|작년|지난해|[0-9]{4}년) ?)?"
_MOON: Final = "음력설|설날|설|추석|단오절?|정월대보름|대보름|정월보름|칠석|중양절|한가위"
_OF_THE_SUN: Final = f"(?P<base>(?<![가-힣0-9.]){_YEAR}(?:{_FEAST}|{_DATE}))(?:날|명절)?"
_OF_THE_MOON: Final = f"(?<![가-힣])(?P<moon>{_MOON})(?:날|명절)?"
_DAYS: Final = f"(?P<days>{any_of(HOW_LONG)}|일주일|한 ?주일?|[0-9]{{1,2}}일)"
_AHEAD: Final = (
    f"(?:을|를)? ?(?:딱 |꼭 |바로 |겨우 )?{_DAYS}(?:을|를|만)? ?"
    "(?:앞두[고구]|앞둔|앞에 두[고구]|남겨 ?(?:놓|놔|두)[고구아]?(?:두[고구])?|남기[고구]|남았을 ?때"
    "|놔두[고구])(?:서|요|는)?"
    "(?P<tail>$|[ ,.]+|에 ?)"
)
_PAST: Final = (
    "(?:을|를|이|가)? ?(?:다 )?(?:지나(?:서|[고구])?|지난 ?지|쇠(?:서|[고구])|쇤 ?지|쉬[고구])[ ,]*(?:딱 |꼭 "
    "|바로 |한 )?"
    f"{_DAYS} ?(?:만에|만이|째(?:에|날에|날)?|후에?|뒤에?|있다가?|되는 ?날)(?P<tail>$|[ ,.]*)"
)
_NEXT_DAY: Final = (
    "(?:을|를)? ?(?:다 )?(?:쇤|쇠[고구]|쇠서|지나[고구서]|지난) ?(?:바로 )?"
    "(?P<days>이튿날|다음 ?날|담날|뒤날|뒷날)(?:에)?(?P<tail>$|[ ,.]+)"
)
_AFTER: Final = (
    f" ?(?:딱 |꼭 )?{_DAYS} ?(?:후(?:에)?|뒤(?:에)?|지나(?:서|[고구])|있다가)(?P<tail>$|[ ,.]+)"
    "(?![^0-9]{0,12}[0-9]+[월일])"
)
_AHEAD_OF: Final = lazily(_OF_THE_SUN + _AHEAD)
_AHEAD_OF_MOON: Final = lazily(_OF_THE_MOON + _AHEAD)
_BEHIND: Final = tuple(lazily(_OF_THE_SUN + told) for told in (_PAST, _NEXT_DAY, _AFTER))
_BEHIND_MOON: Final = lazily(_OF_THE_MOON + _PAST)
_SEVERAL_DAYS: Final = {(10, 1): 6, (5, 1): 4, (1, 1): 2}
"""By the month and the day: how many more days the holidays have."""
_END_OF_THAT_MONTH: Final = lazily(
    f"{_OF_THE_SUN}(?:에|날에)? ?[^0-9,.]{{0,6}}(?:입원|들어가|들어갔)[가-힣]{{1,4}}[ ,]+"
    "(?:그|같은) ?달 ?(?:마지막 ?날|마감날|막날|말일|그믐날)"
)
_PUT_OFF: Final = lazily(
    f"{_OF_THE_SUN}(?:에|날에)? ?(?:나오|퇴원하|결산하|나가|출원하)(?:자|려|기로|라)(?:던|[고구]? ?(?:했|하였"
    "|하)(?:던|는데|다가))"
    f"[게것거건]?(?:이|은|는)?[ ,]*[^0-9,.]{{0,16}}?{_DAYS} ?(?:더 ?)?(?:늦춰|늦어|미뤄|밀려|연기|있다가? ?나"
    f"|있었)[가-힣]{{0,5}}"
)
_ON_ITS_EVE: Final = lazily(
    _OF_THE_SUN
    + "(?:을|를)? ?(?:쇠|쉬)(?:자[고구]|려[고구]|느라[고구]?)[ ,]*[가-힣 ]{0,6}?(?P<days>하루) ?(?:전날?|앞)(?:에 ?)?"
)
"""국경절 쇠자구 하루 전날에: the day before the feast."""
_ON_THAT_DAY: Final = lazily(f"(?P<base>(?<![가-힣0-9.])(?:{_FEAST}|{_MOON}))(?:날)? ?(?:당날|바로 ?그날)")
_IN_TALK: Final = lazily(
    f"{_OF_THE_SUN}(?P<way>(?<=날)에? |에 |(?:(?<=날)이?|이)(?:[오요]|라[고구]?|임다|입니다|꾸마|지무?)[ ,.]+"
    "|(?<=날),? |[.] )"
    f"(?!(?:바로 ?|그 ?)*(?:다음 ?날|이튿날|담날|뒤날|뒷날|전날|전전날|무렵|지나|쇠|전에|후에|뒤에|{any_of(HOW_LONG)}))"
    "(?=.*[가-힣]{2}.*[가-힣]{2})(?!.*(?:[0-9]일|자[고구던]|려[고구]|예정|라[고구] ?(?:하|합)|못 ?나))"
)
"""청명날에 나와서, 로인절날이오 남들은 춤추는데: a feast of one day, and more behind it."""
_NAMES_YEAR: Final = lazily("[년해금]")
_OTHERS_DID: Final = lazily(
    "(?<=[ ,.])(?:남들|사람들|다른 ?사람들?|애들|아이들|동네 ?사람들?|밖에서)(?:은|는|이|도|두)? [^,.0-9]{1,16}?"
    "(?:는데|던데|더구만)[ ,]*(?=(?:나|내|내가|나는|난|저는|제가|우리는?) )"
)
_PACKED: Final = lazily("(?:퇴원 ?)?짐(?:을|만)? ?(?:쌌|꾸렸|정리했|싸가지[고구] ?나왔)(?=[슴소댔습어지다음])")
"""나는 짐을 쌌소: somebody left."""
_GOES_THERE: Final = lazily("입원|들어[가갔]|병원(?:에|으로)? ?[가갔]|가자|가려|떠나|떠났")
_I_LATER: Final = lazily(
    "^(?:우리 |내 )?(?:아바이|아매|령감|로친|영감|할머니|할아버지|어머니|아버지|남편|나그네|안해|아들|딸|며느리"
    "|사위|형님?|동생"
    "|언니|누나|오빠)(?:이|가|은|는)? "
    f"(?P<base>{_DATE})(?:에|날|날에)? ?(?:나왔|퇴원했|결산했)(?:[고구]|는데|지만)[ ,]*(?:나는?|내[가는]?|저는?|제가) ?"
    f"(?:그 ?(?:때로?부터|후로?) ?)?(?:딱 |꼭 |그 ?)?{_DAYS} ?(?:후에?|뒤에?|있다가|지나서|더 ?있다가) ?"
    "(?=나왔|퇴원|결산)"
)
_OF_ITS_MONTH: Final = lazily(
    _OF_THE_SUN + "(?:을|를|이|가)? ?(?:다 )?(?:지나(?:서|[고구])|쇠(?:서|[고구])|쉬[고구])[ ,]*(?P<on>[0-9]{1,2})일"
    "(?=에|날|임|이|$|[ ,.]+(?:결산|퇴원|나왔))(?! ?(?:만|째|후|뒤|동안|있))"
)
"""국경절 쇠고 8일에: in the month of the feast."""
_DAY_KEPT: Final = lazily(
    "^[가-힣 ]{0,8}생일(?:날)?(?:이라서?|이여서|이래서|(?:[하이랑]{1,2}[구고]?"
    "|과) ?같은 ?날이[라여]서?)[ ,]*(?:(?:똑똑히|잘|안|못) ?)?"
    "(?:기억|잊)[가-힣]{1,6}[ ,.]+(?=(?:[0-9]{1,2}월|이달|이번달|저번달|지난달) ?[0-9]{1,2}일)"
)
"""딸 생일이라 기억함다 저번달 17일임다: why the day is known."""
_ON_A_BIRTHDAY: Final = lazily(
    "(?<=[0-9일이삼사오육륙칠팔구십]일)[가-힣 ]{0,7}생일(?:날)?에? ?(?=(?:나왔|퇴원|결산|집에 왔))"
)
"""5월 20일 남편 생일날에 나왔어요."""
_ON_THE_EVE_OF_ONES_OWN: Final = lazily(
    f"^[가-힣 ]{{0,6}}생일(?:이|은|날이)? ?(?P<base>{_DATE})(?:인데|이[고구라]|임다|이오)?[ ,.]*(?:바로 "
    f"|꼭 )?(?:내 )?생일 ?"
    "(?P<way>전날|이튿날|다음날)(?:에)? ?(?=[가-힣 ]{0,8}(?:결산|퇴원|나왔))"
)
"""내 생일이 9월 8일인데 바로 생일전날 퇴원했소."""
_THAT_VERY_DAY: Final = lazily(
    f"^(?P<base>{_FEAST})(?:날)?이라서? ?(?:(?:똑똑히"
    f"|잘) ?)?기억[가-힣]{{1,3}}[ ,.]+(?:바로 )?그날(?:에)? ?(?=퇴원|결산|나왔)"
)
"""교사절이라서 기억남다 그날 퇴원."""
_LAST_DAY: Final = lazily("(?<=달 )마감 ?날|(?<=월 )마감 ?날|(?<=달)마감 ?날|(?<=월)마감 ?날")


def told_by_another(said: str, today: date, *, own: bool) -> str:
    """What was typed as a plain text with such a day as it is written; as it is where none is told so. `own`: whether
    it is the day of who types."""
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _ON_THAT_DAY.sub(r"\g<base>날", _LAST_DAY.sub("마지막날", text))
    told = _AHEAD_OF_MOON.sub(lambda found: f"{_moon(found)} {found['days']}전에 ", told)
    told = _BEHIND_MOON.sub(lambda found: f"{_moon(found)} 쇠고 {found['days']}만에 ", told)
    told = _ON_ITS_EVE.sub(lambda found: _put(found, today, _before(found["base"], today)), told)
    told = _AHEAD_OF.sub(lambda found: _put(found, today, _before(found["base"], today)), told)
    told = _THAT_VERY_DAY.sub(r"\g<base>날에 ", _ON_A_BIRTHDAY.sub("에 ", _DAY_KEPT.sub("", told)))
    told = _OF_ITS_MONTH.sub(lambda found: _in_its_month(found, today), told)
    told = _ON_THE_EVE_OF_ONES_OWN.sub(lambda found: _put(found, today, _beside(found["way"])), told)
    for behind in _BEHIND:
        told = behind.sub(lambda found: _put(found, today, _after(found["base"])), told)
    told = _PUT_OFF.sub(lambda found: _put(found, today, lambda base, days: [base + days]), told)
    told = _END_OF_THAT_MONTH.sub(lambda found: _put(found, today, lambda base, _: [_last(base)]), told)
    if own:
        told = _I_LATER.sub(lambda found: _put(found, today, lambda base, days: [base + days]), told)
    if talk := _IN_TALK.search(told):
        rest = _OTHERS_DID.sub("", told[talk.start() :])
        rest = rest if _GOES_THERE.search(rest) else _PACKED.sub("퇴원했", rest)
        told = told[: talk.start()] + _IN_TALK.sub(lambda found: _of_the_feast(found, today), rest, count=1)
    return said if told == text else told


def _of_the_feast(found: re.Match[str], today: date) -> str:
    """The day of a feast that stands in talk; of holidays of several days no more than where it is told as a day."""
    base = day(found["base"], today)
    if isinstance(base, Problem) and len(base.candidates) == 1:
        base = date.fromisoformat(base.candidates[0])
    if isinstance(base, Problem) or "월" in found["base"]:
        return found[0]
    if (base.month, base.day) in _SEVERAL_DAYS and "날" not in found[0]:
        return found[0]
    return (
        f"{base.year}년 {base.month}월 {base.day}일{'에 ' if found['way'].strip(' ,.') in ('', '에') else found['way']}"
    )


def _in_its_month(found: re.Match[str], today: date) -> str:
    """The day that is told by its number behind a feast of the same month; what was typed where it is no later one."""
    base = day(found["base"], today)
    on = int(found["on"])
    if isinstance(base, Problem) or not base.day < on <= monthrange(base.year, base.month)[1]:
        return found[0]
    return base.replace(day=on).isoformat()


def _beside(way: str) -> Callable[[date, timedelta], list[date]]:
    return lambda base, _: [base + timedelta(days=-1 if way == "전날" else 1)]


def _moon(found: re.Match[str]) -> str:
    """A feast of the moon's calendar by the name under which it is known beside another day."""
    return "음력설" if found["moon"] == "설" else found["moon"]


def _put(found: re.Match[str], today: date, days_of: Callable[[date, timedelta], list[date]]) -> str:
    """The day or days that are told by another, as they are written; what was typed where there is no such day."""
    base = day(found["base"], today)
    if isinstance(base, Problem):
        return found[0]
    days = timedelta(days=_so_long(found.groupdict().get("days") or ""))
    told = [on for on in days_of(base, days) if on <= today]
    if not told:
        return found[0]
    return " 아니면 ".join(on.isoformat() for on in told) + "에 "


def _so_long(name: str) -> int:
    """How many days are told; 0 where none are."""
    if not name:
        return 0
    if name.endswith("날"):
        return 1
    return HOW_LONG.get(name) or (7 if "주" in name else int(name.removesuffix("일")))


def _after(base: str) -> Callable[[date, timedelta], list[date]]:
    """The days that lie so long behind another: behind holidays or their first day, and behind a date by its number
    that one or the day before it."""
    by_number = "월" in base

    def behind(base: date, days: timedelta) -> list[date]:
        more = _SEVERAL_DAYS.get((base.month, base.day))
        on = base + days
        if more and not by_number:
            return [on, on + timedelta(days=more)]
        return [on, on - timedelta(days=1)] if by_number and days > timedelta(days=1) else [on]

    return behind


def _before(told: str, today: date) -> Callable[[date, timedelta], list[date]]:
    """The day so long before another that is told, which may itself be still to come where its year is not named."""
    names_year = bool(_NAMES_YEAR.search(told))

    def before(base: date, days: timedelta) -> list[date]:
        next_one = base + timedelta(days=365 + (monthrange(base.year + (base.month > 2), 2)[1] == 29))
        return [(base if names_year or next_one - days > today else next_one) - days]

    return before


def _last(base: date) -> date:
    return base.replace(day=monthrange(base.year, base.month)[1])
