"""Ways of old people to tell a case, in the usual words: 북경에 가 있슴다 아직 치료중이고, 거주증 그런건 없슴다.

What is told only apart from the case, of another year, or of whoever has no part in it, is left out.
"""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_RECOGNISED: Final = lazily(
    "(?<![가-힣])(?P<county>연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)? ?(?:민정국?)?에서 "
    "(?P<status>(?:저보|특곤|오보|감측|변두리|변연|저보변두리|저보변연|반빈치빈|返贫)(?:호|대상|가정)?)"
    "(?:으로|로|루|를|을)? ?"
    "인정(?:을)? ?받은 (?!사람)"
)
"""왕청에서 감측호로 인정받은 우리 어머니: where the status is, and not where she was treated."""
_PROVINCE_BEHIND: Final = lazily(
    "(?<=[오다요데] )(?:흑룡강|료녕|산동|하북|하남|내몽골|길림)성? ?"
    "(?=거주증(?:은|을|이)? ?(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변)(?:시|현)?"
    "(?:에서|서|에) ?(?:냈|만들|했|받))"
)
"""호구는 밀산이오 흑룡강 거주증은 연길에서 냈구: the province belongs to the town before it."""
_NO_PERMIT: Final = lazily("거주증(?:은|이|도|두)? ?(?:없|안 ?[냈했만]|못 ?[냈했만]|아직 ?[안못없])")
_FROM_AFAR: Final = lazily(
    "(?<![가-힣])(?P<place>장춘|길림시?|매하구|교하|서란|반석|화전|백산|통화|송원|사평|료원|백성|흑룡강|료녕|산동|하남|하북"
    "|목단강|할빈|가목사|심양|대련|청도|연태|위해|북경|천진|상해|내몽골|녕안|해림|동녕|무순)"
    " ?사람(?=인데|임다|이[오요고구]|입니다)"
)
"""매하구 사람인데 .. 거주증은 없슴다: where the register is."""
_THEIR_HOME: Final = lazily("(?<![가-힣])그 ?집(?:은|이|에서는|에는|에서|에)? ")
_HOW_MUCH: Final = lazily(
    "(?P<status>(?:[저디띠]보|특곤|오보|감측|저보변두리|저보변연)(?:호|대상|가정|증)?)(?:인데|를? ?타는데"
    "|를? ?받는데)[ ,]+"
    "(?:나[를르는]|우리[를르는]?)? ?(?:돈을? )?(?:얼마나?|어느만큼|몇 ?프로) ?(?:를 |만큼 )?(?:탈|받을) ?수 ?있"
    "(?:슴까|습니까|을까요?|는가요?|나요?|슴둥|소)[?,. ]*"
)
"""감측호인데 나는 얼마 탈수 있슴까: no status that is wished for."""
_ENDS: Final = "(?:슴다|습니다|소|음|임다|입니다|이오|이요|이꾸마|꾸마|어요|이우다)"
_PAPER: Final = "(?:거주증|비안|[뻬빼베]이안|备案|전원단자|전원증|전원|전진|수속|등록|의뢰서|단자|결산서)"
_SUCH: Final = lazily(
    f"(?P<paper>{_PAPER})(?: ?이?[구고]| ?이?랑)? ?(?:그런|이런|같은) ?(?:건|게|거|것)(?:은|는|이|도|두)? ?"
    "(?:하나도 |일절 |전혀 )?(?=없|안|못)"
)
"""거주증 그런건 없슴다: it is the permit that is not there."""
_SAID_NOT_NEEDED: Final = lazily(
    "(?P<office>(?:의료보장국|보장국|의보국|의보|의보창구)(?:에서|서|이|가|에다?))? ?"
    "(?P<asked>물어 ?[보봤][가-힣]{0,4} |전화[가-힣]{0,5} )?(?:[가-힣 ]{1,7}(?:은|는) )?(?:아무 |무슨 )?"
    "(?:전원|전진|비안|베이안)? ?수속(?:은|을|도|두|같은건)? ?(?:없이|안하고|안하구|안 ?해도|안 ?해두) ?"
    "(?:바로|직접|그냥|그대로)? ?(?:[가-힣]{2,6}? ?(?:큰 ?)?(?:병원)?(?:에|로)? ?)?가(?:도|두) ?"
    "(?:된|괜찮|일없|관계없)(?:다[고구]? ?(?:합데다|했|그랬|하더|그래|말했|함다)|답[데디]다|답니다|담다)[가-힣]*"
)
"""의보국에서 우리 아버지는 수속 안하고 바로 장춘 병원 가도 된다고 합데다."""
_GONE_THERE: Final = lazily(
    "(?P<where>[가-힣]{2,5})에 ?가 ?있[가-힣]{1,3}[ ,.]+(?=(?:아직"
    "|지금|여태)(?:도|두)? ?(?:치료|입원|항암|수술)[가-힣 ]{0,4}중)"
)
_ON_A_BED: Final = lazily("(?<=[가-힣]) ?(?:침대|침상|병상)(?:에|에서|우에|위에)? ?(?:누워 ?)(?=있|계)")
"""연변병원 침대에 누워있슴다."""
_BOOK_THEN_HOSPITAL: Final = lazily(
    "(?P<book>(?<= )호[구적]) (?=[가-힣]{2,3}(?:시|현|주)?[가-힣0-9]{0,6}(?:병원|중의원|의원)(?:에|에서) )"
)
"""왕청 라자구 호구 왕청현중의원에 있다가."""
_STATUS_FIRST: Final = lazily(
    "(?P<status>(?:[저디띠]보|특곤|오보|감측|저보변두리|저보변연)(?:호|대상|가정|증)?"
    "(?:인데|이라는데|라는데|이꾸마는|를? ?타는데|를? ?받는데"
    "|임다만))[ ,]+(?=(?:나[를르는]|내게|나한테|우리[를르는]?|우리한테|우리 ?집(?:은|에)?|이런 ?(?:사람|집"
    "|경우)[은는두도]?)? ?"
    "(?:얼마|구조금|돈|몇 ?프로|어느만큼|무슨 ?도움|도움)[^.,]{0,12}(?:까|둥|[나는은]가|[나냐]요))"
)
"""디보호인데 얼마 나옴까."""
_IN_SCOPE: Final = lazily(
    "(?:정책|목록|규정) ?(?:범위)? ?(?:안에?|내|안의|내의|안에서) ?(?:개인)?"
    "(?:자부담|자부|자가지급)(?:금액|금|액)?[이은는가]? ?(?=[0-9])"
)
"""정책안 자부 23460: an own share as the slip names it."""
_ASKED: Final = "(?:거|꺼|것|건)(?:를|을|만|로)? ?(?:좀 )?(?:묻|물어|알아|봐|계산|문의)"
_YEARS: Final = (("올해", "작년|지난해|재작년"), ("작년|지난해", "올해|금년"))
_OTHER_YEAR: Final = tuple(
    (
        lazily(f"(?:{asked}) ?{_ASKED}"),
        lazily(
            f"(?:^|(?<=[ .,]))(?:그 ?)?(?:{other}) ?(?:거|꺼|것|건)(?:은|는|두|도)? [^.,]{{1,24}}?{_ENDS}(?=$|[ .,])"
        ),
    )
    for asked, other in _YEARS
)
"""올해거를 묻슴다 ... 작년거는 장춘이였슴다."""


_BY_THE_MOON: Final = lazily(
    "(?P<year>(?:작년|지난해|재작년|지지난해)(?:에|도)? ?)음력(?:으로|으루)? ?(?P<month>1[0-2]|[1-9])월(?:달)?"
    "(?: ?(?:초?[0-9일이삼사오륙육칠팔구십]{1,3}(?:일|날)|보름|그믐))?"
)
"""작년 음력 8월: a month of that year, whose days are others by the sun."""
_LATE_BY_THE_MOON: Final = {"11": "동지달", "12": "섣달"}
"""The months by the moon that end in the next year."""


def plainly(text: str) -> str:
    """A plain text in the usual words; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _BY_THE_MOON.sub(_month_of_that_year, text)
    text = _PROVINCE_BEHIND.sub("", text)
    text = _FROM_AFAR.sub(r"\g<place> 호구", text) if _NO_PERMIT.search(text) else text
    text = _RECOGNISED.sub(r"\g<county> \g<status>임다, ", _IN_SCOPE.sub("자부 ", text))
    text = _SAID_NOT_NEEDED.sub(_not_needed, _SUCH.sub(r"\g<paper>은 ", text))
    text = _GONE_THERE.sub(r"\g<where>에서 ", _ON_A_BED.sub("에 ", text))
    text = _HOW_MUCH.sub(r"\g<status>임다, ", text)
    text = _STATUS_FIRST.sub(r"\g<status>, ", _BOOK_THEN_HOSPITAL.sub(r"\g<book>, ", text))
    for asked, other in _OTHER_YEAR:
        text = other.sub("", text) if asked.search(text) else text
    text = _THEIR_HOME.sub("", text) if _asked_for_kin().search(text) else text
    return _one_has_it().sub("", _not_asked_for(text))


def _month_of_that_year(found: re.Match[str]) -> str:
    """A month by the moon as one of its year, or by its name where it may end in the next."""
    return f"{found['year']}{_LATE_BY_THE_MOON.get(found['month'], found['month'] + '월')}"


def _not_needed(found: re.Match[str]) -> str:
    """What the office said, where it is told who said it."""
    return "의보국에서 수속 없이 직접 가도 된다고 했슴다" if found["office"] or found["asked"] else found[0]


def _not_asked_for(text: str) -> str:
    """A text without the own treatment, or that of another relative, told behind the one relative of whom it is asked:
    오늘은 로친거만 물어보겠슴다 ... 나는 작년에 장춘 갔댔슴다."""
    asked = _only_them().search(text)
    if not asked:
        return text
    other = f"(?:나|저|난|(?!{asked['kin']})(?:{named_kin()}))(?:은|는|도|두)"
    apart = re.compile(f"(?:^|(?<=[ .,])){other} [^.,]{{1,30}}?{_ENDS}(?=$|[ .,])")
    return f"{text[: asked.start()]}{asked[0]}{apart.sub('', text[asked.end() :])}"


@cache
def _only_them() -> re.Pattern[str]:
    return re.compile(
        f"(?P<kin>{named_kin()})(?:네)? ?(?:꺼|거|것|건|껄)(?:만"
        f"|을|를|부터)? ?(?:먼저 |좀 )?(?:물어|묻|알아|봅|봐|계산|확인)"
        "[가-힣]{0,6}"
    )


@cache
def _asked_for_kin() -> re.Pattern[str]:
    """동네 아즈마이 대신 묻슴다, of whose home 그 집 tells."""
    return re.compile(f"(?:{named_kin()}) ?(?:대신|일로|일루|때문에)(?:에)? ?(?:좀 )?(?:묻|물어|문의|알아)")


@cache
def _one_has_it() -> re.Pattern[str]:
    """A status that one relative has and another has not, of whom it may be the other who was treated: 고모는 저보
    고모부는 아님."""
    kin = f"(?:우리 |내 )?(?:{named_kin()})"
    status = "(?:[저디띠]보|특곤|오보|변두리|변연|감측|저수입)(?:호|대상)?"
    return re.compile(
        f"(?:^|(?<=[ .,])){kin}(?:은|는|만|이|가)? {status}(?:임다|이오|이요|이고|이구|고|구|인데|이지만|지만)?[ ,.]+"
        f"{kin}(?:은|는) (?:아님|아니|아이|아닙|없)[가-힣]{{0,3}}[ ,.]*"
    )
