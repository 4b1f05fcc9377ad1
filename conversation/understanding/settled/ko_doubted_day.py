"""Days that Korean tells, but not for certain as that of settling: 한 열흘전, 9월 3일에 실밥 뽑았소, 오늘 퇴원함다."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from conversation.understanding.dates.ko_leaving import AFTER_A_STAY
from conversation.understanding.dates.ko_other_days import of_a_moon_feast
from conversation.understanding.text.korean import is_planned
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import holds
from conversation.understanding.within.marked import for_days

_SO_LONG: Final = "[가-힣0-9]{0,4}?(?:[일루틀흘새레름날]|주일?|달)"
_SO_LONG_AGO: Final = lazily(
    f"(?:^|[ ,])(?:한 ?(?!주|달)|약 ?|근 ?|거의 ?|대략 ?){_SO_LONG} ?이?전(?!날)"
    f"|{_SO_LONG} ?(?:쯤|정도|가량|좌우|께) ?이?전|{_SO_LONG} ?이?전 ?(?:쯤|경|정도|가량|좌우|께)"
)
_ABOUT_A_HOLIDAY: Final = lazily("절날? ?(?:무렵|즈음|전후|어간|때쯤|쯤|께)")
_ABOUT_THAT: Final = lazily(
    "(?:[0-9일십]일|[./-][0-9]{1,2}|(?<=[가-힣])날)(?:날|에)? ?"
    "(?:쯤|경(?![가-힣]*병)|께(?!서)|무렵|즈음|전후|가량|정도|좌우|어간|언저리)"
    "|[0-9일십]일(?:날)?(?:에서|을|를)? ?(?:좀|조금|약간|살짝|한참|쪼꼼) ?(?:지나|지난|넘|못)"
    "|(?:대략|대충|대강|어림(?:잡아|으로)?|대체로) ?(?:[0-9]{4}년 ?)?[0-9일이삼사오육륙칠팔구십시유]{1,3}(?:월|[./-])"
)
"""9월 20일쯤, 9월 20일 좀 지나서: it may be a day beside it."""
_EXACTLY: Final = lazily("(?:정확[하히]|똑똑[하히]|딱|꼭|분명|틀림없).*[0-9일십]일(?! ?(?:쯤|경|께|무렵))")
"""9월 20일쯤인데 정확히는 9월 22일."""
_BY_ANOTHER: Final = lazily(
    "(?<![가-힣])그 ?(?:(?P<before>전날)|이튿날|다음날|담날|뒤날)(?! ?[0-9일이삼사오육륙칠팔구십])"
)
"""Told by another day: 검사하고 그 이튿날에 결산했소."""
_EDGE_OF_TIME: Final = lazily(
    "(?:[0-9십]일|요일|날) ?(?:까지|부터|이후|이전|지나서|넘어서)"
    "|월 ?[0-9일이삼사오육륙칠팔구십]+일 ?전(?:에|임|이[오였]|입|$)"
)
"""Up to which day, or since which: 9월 3일까지 결산하랍데다."""
_CAME: Final = lazily("(?:[0-9십]일|요일|날) ?(?:에|날에)? ?(?:병원에 ?)?들어[가갔간]")
_FELL_ILL: Final = lazily(
    "도졌|쓰러졌|넘어졌|다쳤|아프기 ?시작|실려 ?[갔왔]|들어누웠"
    "|(?:약|검사|진찰|문병|피|주사)[가-힣]{0,2} ?(?:타러|하러|받으러|뽑으러|지으러|맞으러|가러) ?"
    "(?:간|갔)"
)
"""10월 8일에 병이 도졌소, 약 타러 간 날은 11월 9일임다."""
_LATER: Final = lazily(
    "(?:결산|계산|정산|돈)[은는을도]? ?(?:나중|후에|뒤에|며칠|이튿날|다음날|딴 ?날|다른 ?날)"
    "|한번[은에,]? .*한번(?!.*이번)"
)
"""That somebody came on the day, that it was settled on another one, or more than once."""
_SETTLED: Final = lazily(
    "(?:결산|퇴원|출원|계산|정산|수속)[을은도]?(?:까지)?[다싹]?(?:했|하였|하[고구]|해[서주줬]|끝|마[쳤치]|한)"
    "|나왔|나온|나오는길|물었|물[고구]|냈|끝났"
)
"""That it was settled, so that what was planned before it turns nothing."""
_OF_THE_BILL: Final = lazily("퇴원|출원|결산|계산|정산|제장|나[왔온오갔간옴옵]|병원비|치료비|입원비|돈|끝")
_PLANNED: Final = lazily(
    "기로|하러|[하나오]라[고구합했해함니]|하랍|오랍|합니다|함다|한다|한답|하오|잡[았혔]|나[간갑감]|예정|약속|정했|라고?[합했해함]"
    "|모레|래주"
)
_TELLER: Final = (
    "(?:나는|난|저는|(?:내|제|우리) ?(?:기억|생각|짐작)[가-힣]{0,4}"
    "|[가-힣]{1,4}(?:은|는|이|가|네)|[가-힣]{1,3} ?말(?:은|로는|로|이))"
)
_A_DAY: Final = "(?:[0-9일이삼사오육륙칠팔구십시유]{1,4}월 ?)?[0-9일이삼사오육륙칠팔구십]{1,4}일"
_HOLDS: Final = (
    "(?:이?[라다][고구]?|로|으로|인걸로|인줄로?|인것으로)[ ,]*(?:하|합|함|한|알[고구지]|아는|압|암|기억|생각|우기|우긴)"
    "|인데|이[고구]|이라는데|이람다|이라오"
)
"""How somebody puts it who holds it to be that day, and has not learned better: no 알았는데."""
_TWO_TELLERS: Final = lazily(
    f"(?P<first>{_TELLER}) ?[^0-9,.]{{0,6}}?{_A_DAY}(?:{_HOLDS})[^0-9,.]{{0,8}}?[ ,.]+"
    f"(?!단자|결산|퇴원|출원|영수|령수|종이|기록|문자|입원)(?:{_TELLER}) ?[^0-9,.]{{0,8}}?{_A_DAY}"
)
_OF_THE_STAY: Final = lazily("입원|퇴원|출원|결산|계산|정산|수술|검사|나[온간]|돈")
_DAYS_TOLD: Final = lazily(_A_DAY)
_STAMPED: Final = lazily(f"{_A_DAY}.*도장[은이도두]? ?[^0-9,.]{{0,6}}{_A_DAY}")
_TWICE: Final = lazily("두 ?번 ?(?:에 ?)?(?:결산|나누|물었|냈)|절반.*(?:마저|나머지)")
_INSURED: Final = lazily(f"보험(?:료|비|금|돈)?[을를은는]? ?{_A_DAY}(?:에|날)? ?(?:냈|물|납|들었|가입|부었)")
_NOT_THAT_DAY: Final = lazily(
    "(?:[0-9십]일(?:이라|이라고|로) ?(?:했|하였|말했|썼|적었)[가-힣]{0,3}[ ,.]*(?:아이|아니|아님)[가-힣]{0,2}"
    "|[0-9십]일(?:인 ?줄|인걸로)[^0-9]{1,10}?"
    "|(?:단자|딴즈|결산서|영수증|령수증)[^,.0-9]{0,6}날(?:은|이)[^,.]{2,10}(?:인데|이지만|이고)[ ,]*나온)"
    "[^0-9]{0,6}(?P<then>[0-9]{1,2})일"
)
"""10월 31일이라 했는데 아이, 30일에 나왔소; 단자 찍은 날은 11월 6일인데 나온건 4일임다."""
_ONLY_THEN: Final = lazily("[일날](?:에)?야")
"""토요일에는 창구가 문을 닫아서 월요일에야 했슴다: not on the first of both."""
_HUMMED: Final = lazily("(?:^|[ ,.])저 +지난 ?(?P<what>[주달해])")
"""저 지난주 금요일, 저 지난달 15일: of the one before the last, or of the last behind a hum."""
_OF_A_YEAR: Final = lazily("년|해에?(?:[는도]|$|[0-9])|[0-9]{4}")


def doubted_in_korean(text: str, found: date, today: date) -> Iterator[date]:
    """The days that may be meant where the one that was found in a plain text is told in doubt; none where it is not.

    A day that is still to come is that of the year before where it is named without its year.
    """
    days = dict.fromkeys(day.on for each in for_days(text, today) for day in each.days if day.exact)
    instead = _NOT_THAT_DAY.search(text)
    if instead and 0 < int(instead["then"]) <= monthrange(found.year, found.month)[1]:
        yield found.replace(day=int(instead["then"]))
        return
    if _told_in_two_ways(text) or (_ONLY_THEN.search(text) and len(days) > 1 and found != [*days][-1]):
        yield from days
        return
    if hummed := _HUMMED.search(text):
        yield from (found, _one_later(found, hummed["what"]))
        return
    if of_moon := list(of_a_moon_feast(text, found)):
        yield from (on for on in of_moon if on <= today)
        return
    letters = text.replace(" ", "")
    planned = is_planned(letters) or _PLANNED.search(letters)
    to_come = planned and found.year < today.year and not _OF_A_YEAR.search(letters)
    still_today = planned and found == today and not _SETTLED.search(letters)
    of_another = not _OF_THE_BILL.search(letters) and holds(letters, "in_day_of_another")
    of_another = of_another or bool(_INSURED.search(text))
    of_another = of_another or (bool(_FELL_ILL.search(text)) and not _SETTLED.search(letters))
    edge = _EDGE_OF_TIME.search(text) or _CAME.search(text) or _LATER.search(text) or AFTER_A_STAY.search(letters)
    alone = edge and sum(day.exact for each in for_days(text, today) for day in each.days) == 1
    by_another = _BY_ANOTHER.search(text)
    if by_another:
        yield found + timedelta(days=-1 if by_another["before"] else 1)
    of_that = bool(_ABOUT_THAT.search(text)) and not _EXACTLY.search(text)
    about = counted_about(text) or _ABOUT_A_HOLIDAY.search(text) or of_that
    if by_another or alone or of_another or to_come or still_today or about:
        yield found


def counted_about(text: str) -> bool:
    """Whether a plain text counts only about how many days ago it was: 한 열흘 전에, 열흘쯤 전임다."""
    return bool(_SO_LONG_AGO.search(text))


def _one_later(on: date, what: str) -> date:
    """The same day a week (주), a month (달) or a year later; the last day of a month that has no such day."""
    if what == "주":
        return on + timedelta(weeks=1)
    months = on.year * 12 + on.month + (0 if what == "달" else 11)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(on.day, monthrange(year, month)[1]))


def _told_in_two_ways(text: str) -> bool:
    """Whether two people hold it to be two days, the stamp has another one than the slip, or it was settled twice:
    나는 9월 13일로 아는데 딸은 15일에 결산했다고 합니다."""
    tellers = _TWO_TELLERS.search(text)
    if _TWICE.search(text) and len(_DAYS_TOLD.findall(text)) > 1:
        return True
    return bool(_STAMPED.search(text) or (tellers and not _OF_THE_STAY.search(tellers["first"])))
