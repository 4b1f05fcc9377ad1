"""A day that Korean puts right, or tells by another: 11월 31일... 그런 날이 없재? 10월 31일이우다;
26일은 맞는데 10월인지 11월인지, 추석은 병원에서 쇠구 그 다음날 왔슴다.
"""

import re
from typing import Final

from conversation.understanding.dates.date_parts import any_of
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_SO_LONG: Final = f"(?:{any_of(HOW_LONG)}|[0-9]{{1,2}}일)"
_NO_SUCH_DAY: Final = lazily(
    f"{_DAY}(?:이?[요오]|임다)?[ .,!…]+(?:아이구 ?|가만 ?)?그런 ?날[이은]? ?없[가-힣]{{0,4}}[ ?.,!]+(?={_DAY})"
)
_RATHER_SO_LONG: Final = lazily(
    f"{_SO_LONG} ?전(?:에)?[^0-9,.]{{0,12}}[ ,.]+(?:아|참)?[ ,]*(?:아이|아니|앙이)(?:다|오"
    f"|요)?[ ,.]+(?={_SO_LONG} ?(?:전|됐|되|임))"
)
"""닷새전에 나왔던가, 아이, 엿새 됐네."""
_SURE_OF: Final = (
    "(?P<day>[0-9]{1,2}일)(?:날)?(?:인 ?건|인 ?것은|인 ?게|은|는|이)? ?(?:맞|틀림없|분명|확실)"
    "[가-힣]{0,3}?(?:는데|은데|지만|고|구)[ ,]*"
)
_WHICH_MONTH: Final = lazily(
    f"{_SURE_OF}(?:달이 ?|달은 ?)?(?P<one>{_NUMBER}월)(?:달)?(?:이?던지|인지|인가|이?던가)[ ,]*(?P<other>{_NUMBER}월)"
    "(?:달)?(?:이?던지|인지|인가|이?던가)?[^0-9]*$"
)
_LIKELY_MONTH: Final = lazily(
    f"{_SURE_OF}(?:무슨 ?달|몇 ?월|어느 ?달|달[이은])[^0-9,.?]{{0,8}}[ ,.?]+(?:아마 ?)?(?P<month>{_NUMBER}월)"
    f"(?:달)?[가-힣]{{0,5}}[ .]*$"
)
_COUNTED_UP_TO_IT: Final = lazily(
    f"오늘(?:까지|로)? ?{_SO_LONG}(?:째)? ?(?:됐|되|임|이)[가-힣]{{0,2}}(?:니까?|이까)[ ,]*(?=[0-9]{{1,2}}일)"
)
_MONTH_BEHIND: Final = lazily(
    "^(?P<day>[0-9]{1,2}일)(?:날)?(?:이지무?|임다|이오|이우|이우다|요|입니다)?[ ,.]+(?P<month>이달|이번달"
    "|지난달|저번달)(?:에|꺼|거)?[ .]*$"
)
_WEEK_BEHIND: Final = lazily(
    "^(?P<day>[월화수목금토일]요일)(?:날)?(?:에)?(?:요|임다|이오|이우)?[ ,.]+(?:(?:저저번|지지난|저지난|저번"
    "|지난|이번)주 ?말[고구] ?)?"
    "(?P<week>(?:저저번|지지난|저지난|저번|지난|이번)주)(?:에|요|임다|이오|이우다?|꺼|거)?[ .]*$"
)
"""수요일날에요, 저저번주 말구 저번주."""
_IN_POINTS: Final = lazily(
    "(?<![0-9.])(?P<month>1[0-2]|[1-9])[.](?P<day>3[01]|[12][0-9]|[1-9])(?=에 ?(?:들어|입원|주원|나왔|나와"
    "|퇴원|출원|결산))",
    re.ASCII,
)
_KEPT_IN_HOSPITAL: Final = lazily(
    "(?P<feast>추석|단오|국경절|음력설|설|로동절|양력설)(?:날)?(?:은|을|는|를)? ?(?:병원에서 ?)?(?:쇠|지내"
    "|보내)[고구] ?"
    "(?:바로 ?)?그? ?(?P<after>다음날|이튿날|담날)"
)
_OVER_THE_YEAR: Final = lazily(
    f"(?:작년|지난해)?(?:에)? ?{_DAY}(?:에|날)? ?(?:들어가|들어갔|입원[해하했])[가-힣]{{0,3}} ?해(?:를"
    f"|가)? ?(?:넘|바[뀌꿔])[가-힣]{{1,3}} ?"
    "(?=정월|초|올해|[0-9]{1,2}월)"
)
_OR_SO: Final = lazily(f"(?P<days>{_SO_LONG}) ?(?:인가|인지|인둥|이던가) ?(?=있|누워|누웠|만에|치료)")
"""열흘인가 있다 나왔슴다."""
_SAID_TO_LEAVE: Final = lazily(
    "(?P<week>(?:(?:지지난|저지난|지난|저번|이번|요번)주 ?)?)[월화수목금토일]요일(?:에|날|날에)? ?(?:나온"
    "|퇴원한|결산한|나간|보낸)다"
    "(?:던 ?(?:게|거|것이|걸|것)|더니|더이|던데|[고구] ?(?:했는데|하더니|하던게))[ ,]*(?:[가-힣]{2,4} ){0,2}?"
    "(?=[월화수목금토일]요일)"
)
"""지난주 목요일에 나온다던게 금요일에 나왔소."""
_CAME_IN: Final = f"(?:들어간|입원한|들어온) ?(?:건|거는|것은|날은|날이|게|날자는) ?(?P<day>{_DAY})"
_STAY: Final = (
    f"{_SO_LONG} ?(?:쯤 ?|정도 ?|동안 ?)*(?:있다가?|누워있다가?|누웠다가?|치료받고|만에) ?(?:집에 ?)?(?:나[왔온]"
    f"|왔)[가-힣]{{0,4}}"
)
_STAYED_FIRST: Final = lazily(f"^(?P<stay>{_STAY})[ ,.]+{_CAME_IN}(?:에|이[오우요]다?|임다|입니다|이꾸마|요)?[ .]*$")
_CAME_FIRST: Final = lazily(
    f"{_CAME_IN}(?:이[고구]|인데|이[오우요]|임다)[ ,.]+(?={_SO_LONG} ?[가-힣 ]{{0,4}}?(?:있|누|치료|만에))"
)
"""한주일 있다가 나왔는데 들어간건 11월 3일이오, and the other way round."""
_SENT_HOME: Final = lazily("집(?:에|으로|으루) ?(?:보내(?:줬|줍|주더|주였)|가라 ?(?:했|합))[가-힣]{1,4}")
_FOLLOWED: Final = lazily(
    f"[^,.]{{0,16}}?(?P<month>{_NUMBER}월 ?|이달 ?|이번달 ?|지난달 ?)(?P<day>[0-9]{{1,2}})일(?:에"
    f"|날)? ?(?:먼저 ?)?나[가갔왔오][가-힣]{{0,4}} ?"
    f"(?:나는|내가|내|저는|나두) ?(?:그 ?)?(?P<later>{_SO_LONG}) ?(?:뒤|후|있다)(?:에)? ?(?:따라 ?)?(?=나왔|퇴원)"
)
_LAST_SURE: Final = 28
"""Up to this day every month has it."""


def put_right(text: str) -> str:
    """What was typed with its day put right; without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _OR_SO.sub(r"\g<days>쯤 ", _IN_POINTS.sub(r"\g<month>월\g<day>일", text))
    text = _STAYED_FIRST.sub(r"\g<day>에 들어가서 \g<stay>", _SAID_TO_LEAVE.sub(r"\g<week>", text))
    text = _CAME_FIRST.sub(r"\g<day>에 들어가서 ", text)
    text = _RATHER_SO_LONG.sub("", _NO_SUCH_DAY.sub("", text))
    text = _WHICH_MONTH.sub(r"\g<one> \g<day> 아니면 \g<other> \g<day>", text)
    text = _LIKELY_MONTH.sub(r"\g<month> \g<day> 아마", text)
    text = _WEEK_BEHIND.sub(r"\g<week> \g<day>", text)
    text = _MONTH_BEHIND.sub(r"\g<month> \g<day>", _COUNTED_UP_TO_IT.sub("", text))
    text = _KEPT_IN_HOSPITAL.sub(r"\g<feast> \g<after>", _OVER_THE_YEAR.sub("", text))
    return _FOLLOWED.sub(_so_much_later, _SENT_HOME.sub("집에 왔슴다", text))


def _so_much_later(found: re.Match[str]) -> str:
    """The day behind that of another who left first, which is asked back."""
    later = found["later"]
    count = HOW_LONG[later] if later in HOW_LONG else int(later.rstrip("일"))
    on = int(found["day"]) + count
    return f"{found['month']}{on}일 아마 " if on <= _LAST_SURE else found[0]
