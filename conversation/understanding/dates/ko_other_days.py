"""A day that Korean tells beside others of which it says what they were, or by its feast first: 보험돈 탄건 유월이구
나온건 오월 십삼일이오, 퇴원은 5월 3일 입원은 4월이였구, 로인절날이요 8월 15일.

What the other days were is left out. A feast of the moon's calendar is no day of the common one (추석날이오 8월 15일).
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import Final

from conversation.understanding.dates.date_parts import any_of, small
from conversation.understanding.dates.holidays import HOLIDAYS
from conversation.understanding.dates.moon import of_the_moon
from conversation.understanding.dates.names_of_days import HOW_LONG, NAMES_OF_DAYS
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_NAMED: Final = any_of(NAMES_OF_DAYS)
_THING: Final = "(?:건|거는|거|것은|것|날은|날|날자는|게)"
_WHAT: Final = (
    "(?:(?:보험|의보|구조|민정|정부|합작의료)국?(?:에서|이|은|는)? ?(?:돈|금|비)?(?:을|를|은|는|이)? ?"
    f"(?:(?:탄|받은|나온|들어온|준|타온|부친|내준) ?{_THING})?"
    f"|(?:입원|주원|수술)(?:한? ?{_THING}|은|는)|들어(?:간 ?{_THING}|가기는))"
)
"""What has another day than that of leaving: the money of the insurance, the admission, an operation."""
_WHEN: Final = (
    f"(?:{_NUMBER}월 ?{_NUMBER}일|{_NUMBER}월 ?{_NAMED}|{_NUMBER}월 ?달?(?:초순|초|말|중순|하순)?|지난달|저번달|이달)"
    "(?:날|달)?에?"
)
_LEFT: Final = "(?:퇴원|출원|결산|나[온왔오])"
_DAY_TOLD: Final = "(?:[월달]|어제|그저께|그제|오늘)"
_AND: Final = "(?:이?였?(?:고|구|는데|지만)|인데|이라|(?:에)? ?(?:탔|받았|했|하|들어갔|나왔|줬)(?:고|구|는데|지만))"
_FIRST: Final = lazily(
    f"^{_WHAT} ?{_WHEN} ?{_AND}[ ,.]*"
    f"(?=(?:병원에서 ?|내가? ?)?{_LEFT}.*{_DAY_TOLD}|{_NUMBER}월.*{_LEFT}|(?:지난달|이달).*{_LEFT})"
)
_LAST: Final = lazily(
    f"(?<=[가-힣])[ ,.]+(?:그리고 ?|또 ?)?{_WHAT} ?{_WHEN} ?"
    "(?:이?였?(?:고|구|소|슴다)|이[오요우]다?|임다|입니다|요|인데"
    "|(?:에)? ?(?:탔|받았|했|들어갔|줬)(?:고|구|소|슴다|지무?))?"
    "[ .]*$"
)
_TOLD_LEAVING: Final = lazily(f"{_DAY_TOLD}.*{_LEFT}|{_LEFT}.*{_DAY_TOLD}")
_BOTH_NAMED: Final = lazily(
    f"(?P<month>{_NUMBER}월달?|지난달|저번달|이달) ?(?P<came>{_NAMED})(?:에|날|날에)? ?(?:병원에 ?)?"
    "(?:들어[갔가]|입원[했해하]|주원[했해하])(?:서|다가|[고구]|여|여서|는데)[ ,]*"
    "(?:[가-힣]{1,5} ?(?:있다가|누워있다가) ?)?"
    f"(?P<left>{_NAMED})(?=(?:날|에|날에)? ?{_LEFT})"
)
"""지난달 스무날에 들어가서 스무여드레날 나왔소."""
_CAME_FIRST: Final = lazily(
    f"^(?:(?:입원|주원)(?:한? ?{_THING}|은|는)|들어(?:간 ?{_THING}|가기는)) ?"
    f"(?P<month>{_NUMBER})월 ?(?P<came>{_NUMBER})일 ?{_AND}[ ,]*"
    f"(?:(?:{any_of(HOW_LONG)})(?:을|를|동안)? ?(?:누웠|누워 ?있|있|치료받)(?:다가?|었다가?|고|구)[ ,]*)?"
    f"(?:그 ?달 ?|같은 ?달 ?)?(?P<left>{_NUMBER})일(?=(?:날|에|날에)? ?{_LEFT}(?![가-힣]{{0,2}}다가))"
)
"""들어간건 오월 륙일이구 보름 누웠다가 21일에 나왔소."""
_CAME_AND_LAY: Final = lazily(
    f"^(?P<month>{_NUMBER})월 ?(?P<came>{_NUMBER})일(?:에|날|날에)? ?(?:병원에 ?)?(?:들어[갔가]"
    "|입원[했해하]|주원[했해하])"
    "(?:서|다가|[고구]|여|여서|는데)[ ,]*"
    f"(?:{any_of(HOW_LONG)})(?:을|를|동안)? ?(?:누웠|누워 ?있|있|치료받)(?:다가?|었다가?|고|구)[ ,]*"
    f"(?:그 ?달 ?|같은 ?달 ?)?(?P<left>{_NUMBER})일(?=(?:날|에|날에)? ?{_LEFT}(?![가-힣]{{0,2}}다가))"
)
_IS: Final = "(?:이?[오요]|임다|입니다|이우다|이꾸마|이지무|이라|인데)?"
_FEAST: Final = lazily(
    f"^(?P<feast>{any_of(HOLIDAYS)})(?:날|그날)?{_IS}[ ,.]+(?P<month>{_NUMBER})월 ?(?P<day>{_NUMBER})일"
)
_NOT_FORGOTTEN: Final = lazily(
    f"(?<=[일날]){_IS}[ ,.]+(?:내 ?|내가 ?|나는 ?)?(?:그 ?날[은이]? ?)?"
    "(?:잊지[도두는]? ?(?:않|못)|잊을 ?수 ?없"
    "|(?:똑똑히|똑똑하게|분명히|또렷이|잘) ?(?:기억|생각|아오|압니다|암다|알))[가-힣]*[.! ]*$"
)
"""잊지두 않소, behind the day."""
_OF_THE_MOON: Final = {
    "추석": (8, 15),
    "한가위": (8, 15),
    "중추절": (8, 15),
    "단오": (5, 5),
    "칠석": (7, 7),
    "중양절": (9, 9),
}
_MOON_FEAST: Final = lazily(f"(?:{'|'.join(_OF_THE_MOON)})(?! ?(?:전|지나|쇠|이틀|사흘|이튿날|다음|뒤|후|무렵))")


def of_leaving(text: str) -> str:
    """A plain text without the days in it of which it is said what else they were."""
    text = _BOTH_NAMED.sub(_of_the_same_month, _NOT_FORGOTTEN.sub("", text))
    text = _FEAST.sub(_as_its_day, text)
    text = _CAME_AND_LAY.sub(_later_that_month, _CAME_FIRST.sub(_later_that_month, text))
    text = _FIRST.sub("", text)
    without = _LAST.sub("", text)
    return without if _TOLD_LEAVING.search(without) else text


def _of_the_same_month(found: re.Match[str]) -> str:
    """The day of leaving with its month, where it is the later one of both."""
    later = NAMES_OF_DAYS[found["came"]] < NAMES_OF_DAYS[found["left"]]
    return f"{found['month']} {found['left']}" if later else found[0]


def _later_that_month(found: re.Match[str]) -> str:
    """The day of leaving with the month of that of admission, where it is the later one of both."""
    with suppress(ValueError):
        if small(found["came"]) < small(found["left"]):
            return f"{found['month']}월 {found['left']}일"
    return found[0]


def _as_its_day(found: re.Match[str]) -> str:
    """The day alone, where it is that of the feast that is named before it: 로인절날이요 8월 15일."""
    with suppress(ValueError):
        if (small(found["month"]), small(found["day"])) == HOLIDAYS[found["feast"]]:
            return f"양력 {found['month']}월 {found['day']}일"
    return found[0]


def of_a_moon_feast(text: str, found: date) -> Iterator[date]:
    """The day of a feast of the moon's calendar that is named beside a day of the same number: 추석날이오 8월 15일."""
    feast = _MOON_FEAST.search(text)
    if feast and (found.month, found.day) == _OF_THE_MOON[feast[0]]:
        with suppress(ValueError):
            yield of_the_moon(found.year, found.month, found.day)
