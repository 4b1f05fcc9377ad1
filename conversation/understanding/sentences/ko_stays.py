"""What the parts of a Korean sentence tell of a stay: that it goes on or is over, that somebody is about to go."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from conversation.understanding.text.denial import denies
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token
from conversation.understanding.within.korean_parts import left_hospital, text_of

_PRESENT: Final = "(?:슴다|소|습니다|음|꾸마|어요|지무|는데|고|구)"
_IN_THERE: Final = lazily(
    f"(?:지금|아직|현재)(?:도|두|까지|은)?[가-힣0-9]{{0,12}}(?:원|급진|급진실|응급실|구급실|중환자실)에(?:누워|입원해|주원해)?(?:있|계시?){_PRESENT}"
    "|(?:원|병실|중환자실|입원실)에(?:드러)?누워(?:있|계시?)(?:슴다|소|습니다|음|꾸마|어요|우다)$"
    f"|원에(?:아직|지금)(?:도|두|까지)?(?:있|계시?){_PRESENT}"
)
"""아직 연변병원에 있슴다."""
_SO_LONG: Final = lazily(
    "(?:입원|주원)(?:한|하신)지[가-힣0-9]{1,9}(?:째|됐|되였|되오|되우|되는데|됨다|됩니|임다|입니다|이오|이요|이꾸마)"
    "|(?:입원|주원)[가-힣0-9]{1,4}(?<![둘셋첫넷번통])째"
)
"""입원한지 닷새임다, 주원 석달째."""
_YEARS_AGO: Final = lazily(
    "^(?!.*(?:아직|지금|현재|째|여태)).*(?:입원|주원)(?:한|하신)지[가-힣]{0,3}?"
    "(?:(?:[0-9]{1,2}|[일이삼사오십한두세네]|몇|여러|다섯)(?:년|해)|이태)"
)
"""입원한지 2년 됐슴다: so long ago."""
_JUST_ADMITTED: Final = lazily(
    "(?:지금(?!은)|금방|방금|(?<![가-힣])막)[가-힣0-9]{0,25}(?:입원|주원)(?:수속)?[을은]?(?:했|하였)(?:슴다|소|습니다|꾸마|어요)$"
)
"""지금 안도현병원에 주원했슴다."""
_KEPT: Final = lazily("아직[가-힣]{0,6}(?:내보내지않|안내보|못나오게)")
_OUT_SINCE: Final = lazily("만에|나왔|나온|퇴원|출원|었는데|댔는데|다가")
_STAY_OF: Final = lazily("[입주]원비")
_WENT_OUT: Final = lazily("나(?:왔|오셨)(?:슴다|소|습니다|음|어요|꾸마|지|지무|지요|재이|재요|댔소|댔슴다)?$")
_NO_STAY: Final = lazily("약|결과|돈|단자|보소|저보|보험|자부")
_SETS_OUT: Final = lazily(
    "(?:래일|내일|모레|글피)[가-힣0-9]{0,20}(?:떠나|떠난|떠남|떠납|병보러|병보이러|보이러가|갈|감다|갑니|가오"
    "|입원|주원|수술|진료)"
)
_COMES_OUT: Final = lazily("퇴원|출원|결산|나[오온옵옴]|입원해|주원해|하고있")
_ARRIVED: Final = lazily("[와가]있")
_DAYS: Final = {
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "여드레": 8,
    "아흐레": 9,
    "열흘": 10,
    "보름": 15,
    "한주일": 7,
    "일주일": 7,
    "한주": 7,
    "두주일": 14,
    "두주": 14,
    "2주": 14,
    "세주일": 21,
    "3주": 21,
    "한달": 31,
    "달포": 45,
}
_OUT_FOR: Final = lazily(
    f"(?:(?:퇴원|출원|결산)(?:한|하신)|(?:병원에서|집에|집으로|집으루)?(?:나온|나오신|온|오신))지(?:이제|인제|벌써|한)?"
    f"(?P<days>{'|'.join(sorted(_DAYS, key=len, reverse=True))}|[0-9]{{1,2}}일)"
)
"""나온지 두주일 됨다, 집에 온지 이틀이오."""
_MONTHS: Final = {"한": 45, "두": 80, "둬": 100, "석": 110, "세": 110, "서너": 140}
"""The most days that so many months ago are."""
_MONTHS_AGO: Final = lazily(
    f"(?<![열0-9])(?P<months>{'|'.join(_MONTHS)})달전에?[가-힣0-9]{{0,24}}?"
    "(?:퇴원|출원|나왔|나오셨|결산했|(?:수술|입원|치료)(?:을|를)?(?:하고|받고|해서|했다가)(?:집에)?왔)"
)
"""둬달전에 장춘병원에서 수술하고 왔슴다."""
_OUT: Final = lazily("나[온오]")
_CAME: Final = lazily("병원|입원|주원|퇴원|출원|결산|집")
_WEEKDAY: Final = lazily(
    "(?<!다음)(?<!음주)(?<!래주)(?<!오는)[월화수목금토일]요일(?:날)?에?[가-힣]{0,8}"
    "(?:퇴원했|출원했|퇴원하[였고셨]|출원하[고셨]|결산했|결산하[였고]|나왔|나오셨)"
)
"""월요일에 퇴원했슴다."""
_SURE_FROM: Final = 8
"""From this day of the year on, the last weekday of any name is one of this year."""


def stays_on(cut: Sequence[Token]) -> bool:
    """Whether a part tells that somebody is in hospital still."""
    text = text_of(tuple(cut))
    if _OUT_SINCE.search(text) or _YEARS_AGO.search(text):
        return False
    return any(each.search(text) for each in (_IN_THERE, _SO_LONG, _JUST_ADMITTED, _KEPT))


def lies_there(cut: Sequence[Token]) -> bool:
    """Whether a part tells, by how long or since when, that somebody who is still there was admitted."""
    return stays_on(cut) and not _IN_THERE.search(text_of(tuple(cut)))


def names_stay(token: Token) -> bool:
    """Whether a word for somebody names his stay too: 남편의 입원비."""
    return "who" in token.means and bool(_STAY_OF.search(token.text))


def said_to_be_out(cut: Sequence[Token]) -> bool:
    """Whether a part ends with that somebody came out: 주원하구 그저께 나왔소."""
    text = text_of(tuple(cut))
    return bool(_WENT_OUT.search(text)) and not _NO_STAY.search(text)


def came_out(cut: Sequence[Token]) -> bool:
    """Whether a part tells that a stay is over, or settled."""
    part = tuple(cut)
    over = any("settled" in token.means for token in part) or left_hospital(part)
    return over and not any(denies(token) or "plan" in token.means.get("when", ()) for token in part)


def sets_out(told: Sequence[Sequence[Token]]) -> bool:
    """Whether the last of these parts tells that somebody goes to be treated tomorrow or the day after, who is not
    there yet: 래일 심양에 병보러 떠남다."""
    *before, last = (text_of(tuple(part)) for part in told)
    return bool(_SETS_OUT.search(last)) and not _COMES_OUT.search(last) and not any(map(_ARRIVED.search, before))


def year_of_leaving(told: str, today: date) -> int | None:
    """The year in which somebody came out of hospital so many days ago, or on a day of the last week; None if it may
    be either of two."""
    text = told.replace(" ", "")
    out = _OUT_FOR.search(text)
    if out and (_CAME.search(text) or _OUT.search(text)):
        named = out["days"]
        return (today - timedelta(days=_DAYS.get(named) or int(named.removesuffix("일")))).year
    if months := _MONTHS_AGO.search(text):
        since = today - timedelta(days=_MONTHS[months["months"]])
        return today.year if since.year == today.year else None
    sure = today.timetuple().tm_yday >= _SURE_FROM
    return today.year if sure and _WEEKDAY.search(text) else None


_PAID_THIS_YEAR: Final = lazily(
    "^(?!.*(?:작년|재작년|지난해|20[0-9]{2}년|래년|다음달|[입주]원|수술|예정)).*"
    "(?:올해|금년|이달|이번달|올(?:봄|여름|가을|겨울))(?:에|에는|엔|에만|만)?(?:들어)?(?:(?!안|못"
    "|아이)[^.,!?]){0,18}?"
    "(?:(?:자부담?|쯔푸|즈푸|자가지급)(?:만|가|는|이)?[0-9일이삼사오륙육칠팔구만천백]|(?:쓴|낸|든"
    "|들어간)(?:약값|병원비|약돈)"
    "|약값(?:이|을|만)?[0-9일이삼사오륙육칠팔구만천백]|(?:약을|약도|주사를|[0-9만천백십]원?(?:을|이)?)(?:샀|냈"
    "|썼|탔|맞았|물었|들었))"
)
"""올해 쯔푸만 3천6백임다, 올해 쓴 약값, 이달에 삼백칠십 냈담다: of who is treated without a stay."""
_OF_CARE: Final = lazily("약|투석|문진|외래|주사")
_DEAD_BEFORE: Final = lazily(
    "(?:재?작년|지난해|거년)에?(?:돌아간|돌아가신|돌아가셨던|세상뜬|세상을뜬"
    "|사망한)(?!.*올해)[^.!?]{0,10}?(?:병원|입원|치료|수술)"
)
"""재작년에 돌아간 사람의 병원비: of then, or before it."""


def year_of_paying(said: str) -> str | None:
    """What a plain text in Korean tells of when, by the year in which medicine was paid or in which somebody died; None
    where it tells neither."""
    text = said.replace(" ", "")
    if _DEAD_BEFORE.search(text):
        return "earlier"
    return "this_year" if _OF_CARE.search(text) and _PAID_THIS_YEAR.search(text) else None
