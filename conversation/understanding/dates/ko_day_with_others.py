"""A day that Korean tells with another that it was not, or with why it is remembered: 11월 6일 가만있소 6일이 아이구
5일이 맞소, 팔월 초닷새에 나가라는거 초아흐레에야 나왔소, 애 생일이라 기억함다 6월 14일.

What the other day was is left out.
"""

from typing import Final

from conversation.understanding.dates.date_parts import any_of
from conversation.understanding.dates.names_of_days import HOW_LONG, NAMES_OF_DAYS
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오륙육칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_NAMED: Final = any_of(NAMES_OF_DAYS)
_OF_A_MONTH: Final = f"(?:{_NUMBER}일|{_NAMED})"
_SO_LONG: Final = f"(?:{any_of(HOW_LONG)}|[0-9]{{1,2}}일|한달|두달|석달)"
_WEEK: Final = "(?:지지난|저지난|지난|저번|이번|요번)주 ?"
_IS: Final = "(?:이?[오요]|임다|입니다|이우다|이꾸마)?"
_KIN: Final = (
    "(?:(?:우리 |내 )?(?:시|친정|장|가시|큰|작은)?(?:엄마|어머니|아버지|아빠|아매|할머니|아바이|할아버지|로친|령감"
    "|남편|나그네"
    "|안해|아들|딸|며느리|사위|언니|오빠|누나|형님?|동생|손자|손녀|애|아이))"
)
_WAIT: Final = "(?:가만(?: ?있[소자어오]|가만)?|가매 ?있[소자어]|아차|아참|아니|아이)[요오]?"
_NOT_THAT: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_OF_A_MONTH}{_IS}[ ,.]+{_WAIT}[ ,.]+"
    f"(?:{_OF_A_MONTH}(?:이)? ?(?:아니|아이)[고구라][ ,]*)?(?P<day>{_OF_A_MONTH})(?=이? ?(?:맞|옳)|{_IS}[ .]*$)"
)
_NO_SUCH_DAY: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_NUMBER}일{_IS}[ .,!…]+(?:아이구|가만|아)?[ ,]*그런 ?날[이은]? ?없[가-힣]{{0,4}}[ ?.,!]+"
    f"(?={_NUMBER}일)"
)
"""11월 31일.. 아 그런 날 없지 30일임다."""
_TOLD_TO_LEAVE: Final = "(?:나가라|퇴원하라)(?:[고구]? ?하)?(?:는|던|더니)? ?(?:거|걸|것을|것|데)?(?:를|르|은|는)?"
_KEPT_ON: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_OF_A_MONTH}(?:에|날"
    f"|날에)? ?{_TOLD_TO_LEAVE}[ ,]*[^0-9,.]{{0,12}}?(?={_OF_A_MONTH}(?:에|날))"
)
_KEPT_A_DAY: Final = lazily(
    f"(?<=[날절오석설])(?:에)? ?{_TOLD_TO_LEAVE}[ ,]*(?:[가-힣]{{1,4}} ?){{0,2}}?(?:하루 ?더 ?(?:있"
    f"|누)[가-힣]{{1,3}}[ ,]*)?(?=이튿날|다음날)"
)
"""단오날 나가라는거 하루 더 있다 이튿날."""
_SAYS_ANOTHER: Final = lazily(
    f"(?:어제|그저께|그제|오늘|{_DAY})(?:에|날)? ?(?:나왔|퇴원했|결산했|왔)다[고구] ?{_KIN}(?:이|가|은|는)? ?(?:우기"
    f"|하|그러|합)"
    "(?:는데|던데|지만|더만)[ ,.]*(?:아이|아니)(?:라|꾸마|오|다|임다|우다|요)?[ ,.]+"
)
_THEIR_DAY: Final = lazily(
    f"^{_KIN}(?:이|가|은|는|께서)? ?{_DAY}(?:에|날)? ?(?:나왔|퇴원했|결산했|왔)(?:고|구|는데|지만)[ ,]*"
    f"(?:내|제|나)(?:꺼|거|것)?(?:는|은|가)? ?(?:그 ?)?(?:{_SO_LONG} ?(?:뒤|후|있다)(?:에)? ?)?"
    f"(?={_DAY}|아직|여태|상기|모르|몰라)"
)
_LEFT_FIRST: Final = lazily(
    f"^(?:몸은|사람은|퇴원은)? ?{_DAY}(?:에|날)? ?(?:나왔|퇴원했|집에 ?왔|했)(?:는데|지만|고|구)[ ,]*[^0-9.]{{0,14}}?"
    f"(?P<bill>결산(?:은|을|는|도)? ?)(?={_DAY})"
)
"""몸은 7월 2일에 나왔는데 결산은 7월 9일에 했슴다."""
_REMEMBERED: Final = (
    "(?:이라서?|이여서|여서|이니까?|이[였었]으니까?)[ ,]*(?:지금도 |내 |내가 )?(?:똑똑히 |잘 |분명히 )?"
    "(?:기억(?:하|함|합|나|남|납|이)|잊|까먹|못 ?잊|암다|압니다|아오|안다)[가-힣]*"
    "(?: ?(?:수[가는]? ?)?(?:않|못|안|없)[가-힣]*)?"
)
_OCCASION: Final = "(?:생일|환갑|제사|결혼|잔치)(?:날| ?전날| ?이튿날| ?다음 ?날)?"
_WHY_FIRST: Final = lazily(
    f"^(?:(?:그 ?날이?|마침|바로) ?)?(?:우리 ?)?{_KIN}?(?:가|이|의)? ?"
    f"{_OCCASION}{_REMEMBERED}[ ,.]+(?={_DAY}{_IS}[ .]*$)"
)
"""애 생일이라 기억함다 6월 14일."""
_WHY_BEHIND: Final = lazily(
    f"(?<=일)(?:{_IS})?[ ,.]+(?:그 ?날이? ?)?(?:우리 ?)?(?:{_KIN}|자치주)?(?:가|이|의)? ?"
    f"{_OCCASION}{_REMEMBERED}[.! ]*$"
)
"""9월 3일 자치주 생일날이여서 잊을수가 없슴다."""
_OTHERS_REST: Final = lazily(
    "(?:남들|사람들|다른 ?사람들?)(?:이|은|도)? ?(?:다 |모두 )?(?:노는|쉬는|쇠는) (?=[가-힣0-9.]{2,5}절)"
)
_END_OF_MONTH: Final = lazily(
    f"(?:지난달|저번달|이달|이번달) ?(?:마감|마지막|막|말)(?:날|일){_IS}[ ,.]+(?={_NUMBER}월 ?(?:2[89]|3[01]|삼십일?"
    f"|이십[팔구])일)"
)
_JUST_BEFORE: Final = lazily(
    "(?<=[절설석오명])날? ?바[로루] ?(?=전날|이튿날|다음날|그 ?전날)"
    "|(?<=[절설석오명]) (?:쉬기|쇠기|놀기) ?(?:시작하기 ?)?(?:바[로루] ?)?(?=(?:하루 ?)?전날)"
)
"""국경절 바로 이튿날, 국경절 쉬기 전날."""
_WHICH_CALENDAR: Final = lazily(
    "(?<=[가-힣0-9])(?<=[일루틀흘새레날름])(?:이)?[ ,]+음력(?:인지|인가|이던지)[ ,]*양력(?:인지|인가|이던지)(?:는"
    "|도)? ?[^0-9]{0,14}$"
)
"""시월 초사흘 음력인지 양력인지는 모르오."""
_RIGHT_AFTER_ALL: Final = lazily(
    f"(?P<day>{_DAY}|[월화수목금토일]요일|{_NUMBER}일)(?:이?[던였]?[던인]?(?:가"
    f"|지)) ?(?P<told>[^0-9월요?]{{0,20}}?)[ ,.]+"
    f"(?:옳|맞)(?:[소슴다지아구][가-힣]{{0,3}})?[ ,.]+(?P=day){_IS}[ .]*$"
)
"""수요일인가 그때 끝냈소 옳소 수요일: it was then after all."""
_FOR_A_REASON: Final = lazily(
    f"^(?:아마 |그게 )?(?P<day>{_DAY}|(?:{_WEEK})?[월화수목금토일]요일)(?:이?던가|이?였던가|이?인가|인지) ?"
    "(?:그렇[소슴][가-힣]?|그랬[소슴][가-힣]?"
    "|그쯤|그때쯤)?[ ,.]*(?![^0-9]*(?:입원|수술|들어[가갔]|[월화수목금토일]요일|아니))"
    "(?:[가-힣]{1,6} ){0,2}[가-힣]{1,6}(?:으니까?|니까?|이라서?|여서|길래)[ ,]*(?:꼭 |분명 )?"
    "(?:맞|옳|틀림 ?없)(?:[소슴다지아구오][가-힣]{0,3})?[ .!]*$"
)
"""지지난주 목요일인가 그렇소 장날이였으니 맞소: why it was then."""
_SO_MUCH: Final = lazily(
    "(?P<left>(?:나왔|나옴|퇴원했|퇴원함|출원했|결산했|계산했|집에 ?왔)(?:[소슴음다댔][가-힣]{0,3})?)[ ,.]+"
    "(?:그 ?날 ?)?(?![^.?!]*(?:입원|퇴원|출원|결산|계산|정산|들어|나[오왔가갔]|돌아|다시"
    "|또|이튿|다음|뒤|후|전|물[었어]))"
    "(?:[가-힣]{1,6} ){0,4}(?:얼마나|얼매나|어찌나|어떻게나|오죽|어쩌면)[가-힣 ]{1,14}(?:던지"
    "|든지)(?:요)?[.! ]*$"
)
"""나왔소 길에 차가 얼매나 많던지: talk of how that day was."""
_KIN_FIRST: Final = lazily(f"^{_KIN}(?:네)?(?:은|는|이|가|께서)? ")
_FEAST_AT_HOME: Final = lazily(
    "(?<=[에날일] )(?:의사|원장|주임|간호사|병원)(?:가|이|들이|에서|선생이|선생님이)? ?"
    "(?:명절|설|추석|국경절|단오|생일|양력설)(?:은|는|을|를|만은|이나)? ?집(?:에서|에|에 ?가서|으로 ?가)? ?"
    "(?:가서 ?)?(?:쇠|지내|보내)라(?:고|구)? ?(?:해서|하길래|하니까?|그래서|합데|하더구만)(?: ?(?:나왔|왔"
    "|퇴원했)[가-힣]{1,3})?[.! ]*$"
)
"""국경절 전날에 의사가 명절은 집에서 쇠라 해서: why somebody left then."""
_FEAST_REMEMBERED: Final = lazily(
    "(?P<feast>(?:[가-힣]{1,3}|[0-9][.][0-9])절)(?: ?날)?(?:이라서?|이여서|이니까?)[ ,]*(?:지금도 |똑똑히 |잘 )?"
    "(?:생각|기억)(?:이)? ?(?:남|나오|납|나꾸|함|하오|합)[가-힣]{0,3}"
    "(?:[ ,.]+(?![^.]*(?:입원|수술|들어|아프|쓰러|실려|다쳤|전날|이튿|다음|뒤|생일))[가-힣 ]{2,20}(?:던"
    "|는) ?날(?:이?[오요]|임다|입니다|이꾸마)?)?"
    "[.! ]*$"
)
"""6.1절 날이라 생각남다 손주가 노래 부르던 날: by what the day is remembered."""
_SUN_BETWEEN: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?(?P<name>{_NAMED})날?[ ,]+양력(?:으로|으루)?[ ,]+(?=들어|입원|나|퇴|결)"
)
"""시월 초나흗날, 양력으루, 들어가서."""


def without_the_others(said: str, *, own: bool) -> str:
    """What was typed without the days that it only tells beside the one of leaving, as a plain text; as it is where
    there are none. `own`: whether it is the day of who types, so that a relative's is another.
    """
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _NOT_THAT.sub(r"\g<month> \g<day>", _NO_SUCH_DAY.sub(r"\g<month> ", text))
    told = _KEPT_A_DAY.sub(" ", _KEPT_ON.sub(r"\g<month> ", told))
    told = _WHY_BEHIND.sub("", _WHY_FIRST.sub("", _SAYS_ANOTHER.sub("", told)))
    told = _THEIR_DAY.sub("", told) if own else told
    told = _OTHERS_REST.sub("", _END_OF_MONTH.sub("", _LEFT_FIRST.sub(r"\g<bill>", told)))
    told = _RIGHT_AFTER_ALL.sub(r"\g<day>에 \g<told>", told)
    told = _SUN_BETWEEN.sub(lambda found: f"{found['month']} {NAMES_OF_DAYS[found['name']]}일에 ", told)
    told = _FEAST_REMEMBERED.sub(r"\g<feast>에", _FEAST_AT_HOME.sub("나왔슴다", told))
    told = told if _KIN_FIRST.match(told) else _SO_MUCH.sub(r"\g<left>", told)
    told = _FOR_A_REASON.sub(r"\g<day>임다", told)
    told = _WHICH_CALENDAR.sub("", _JUST_BEFORE.sub(" ", told))
    return said if told == text else told
