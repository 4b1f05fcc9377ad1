"""What a Korean message names only to say that it is not it: another stay (그거는 말구 올해), a status that was
refused or was of one who died, a hospital where nobody went, what people take for so, what was seen on television.

It is left out before the message is read.
"""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STATUS: Final = (
    "(?:(?:[저디띠]보|특곤|오보|우보|감측|변두리|변연|반빈치빈|반빈|인병치빈|저수입)(?:변두리|변연)?"
    "(?:호|대상|가정|인원)?)"
)
_YEAR: Final = "(?:재작년|작년|지난해|20[0-9]{2}년)"
_ANOTHER_STAY: Final = (
    lazily(
        f"(?<![가-힣]){_YEAR}(?:에|에는)? ?[^.,?!]{{2,30}}?[한간된온] ?(?:건|거는|것은|거) ?(?:벌써 |이미 |다 ){{0,2}}"
        "(?:끝난|끝났|지난|받은|결산한|계산한|타먹은) ?(?:거|것|일)?(?:이?[고구]|는데|으니)[ ,]+"
        "(?=(?:지금|이번|오늘)[^.?!]{0,6}(?:묻|물어|알아))"
    ),
    lazily(
        f"(?<![가-힣]){_YEAR}(?:에|에는)? ?[^.,?!]{{2,34}}?(?:소|슴다|습니다|꾸마|는데|지)[ ,.]+"
        "(?:그거|그건|그것|그때꺼|그때거)(?:는|은)? ?말[고구](?:는)? ?"
    ),
)
"""작년에 입원한건 다 끝난거구 지금 묻는건; 재작년에 장춘에 가 수술했댔소. 그거는 말구 올해."""
_SHARE_THEN: Final = lazily(
    "(?<![가-힣])그때(?:는|엔|에는)? ?(?:자부담?|자가지급)(?:가|이|는"
    "|은)? ?[0-9만천백십일이삼사오륙육칠팔구,.]{1,12} ?(?:원|콰이)?"
    "(?:을|를)? ?(?:이?였|냈|물었|나왔|이댔|였댔)[가-힣]{1,4}[ ,.]*(?=.*이번)"
)
"""그때는 자부가 륙백이였지. 이번거는: the own share of another stay."""
_REFUSED: Final = lazily(
    f"{_STATUS}(?:를|을|는|은)? ?(?:신청|수속)(?:을|은)? ?(?:했다가?|했는데|했더니|했지만|냈다가?|냈는데) ?"
    "(?:떨어지|떨어졌|안 ?되|안 ?됐|못 ?되|못 ?됐|아이 ?되|짤리)(?:[고구여서]|는데|지만|으니)?[가-힣]{0,2}[ ,.]*"
    f"(?:그 ?)?(?:대신|그래서)?(?:에)? ?(?=[^.?!]{{0,14}}{_STATUS}[^.?!]{{0,8}}(?:통지|나왔|됐|되였|되여|받|들었|인정))"
)
"""저보 신청했다 떨어지고 대신 민정국에서 저보변두리 통지 나왔슴다."""
_SAID_NOT_TO_BE: Final = lazily(
    f"{_STATUS}(?:가|는|은|도|두)? ?(?:안|아이|못) ?된다(?:고|구) [^.,?!]{{0,12}}?(?:더니|던데|는데|지만) ?"
    f"(?=[^.?!]{{0,14}}{_STATUS}(?:증|책|통지)?(?:을|를|으|이|가)? ?(?:주[더었]|줬|줍|나왔|내줬|탔|됐))"
)
"""저보가 아이된다구 하더니 석달있다 저보책을 줬소."""
_THIS_YEARS_INSURANCE: Final = lazily(
    "(?<![가-힣])올해(?:는|에|치|꺼|거)?(?:를|르)? (?=(?:의료)?(?:의보|보험)[를을은는이가도두]? ?(?:안|못"
    "|아이) ?(?:들|냈|물|샀))"
)
"""올해 의보를 안 들었슴다, of who lies in hospital: no year of a treatment."""
_THERE_STILL: Final = lazily("[입주]원 ?중|[입주]원해 ?있|누워 ?있|누버 ?있|아직 ?(?:못|안|아이) ?(?:나왔|퇴원)")
_IN_A_WARD: Final = lazily("(?<=실에) ?[입주]원 ?중(?:임다|입니다|이오|이요|이꾸마)(?=$|[ .,])")
_CANCELLED: Final = lazily(
    "(?:^|(?<=[.,!? ]))(?:[가-힣]{2,3} )?[가-힣0-9]{2,8} ?(?:에 )?예약(?:은|을|한거는|했던건)? ?(?:취소"
    "|물렸|물리)[가-힣]{0,2}"
    "(?:했슴다|했소|슴다|소|하고|하구|고|구|했고|했구|했는데)[ ,.]*(?=.*(?:원|소)에?서? ?[^.]*(?:입원|수술|치료|진료))"
)
"""북경협화 예약은 취소했슴다."""
_STAY_CANCELLED: Final = lazily(
    "(?<![가-힣])[입주]원(?:수속)?(?:을|은|를)? ?(?:했다가 ?|하려다 ?)?(?:취소|물렸|그만뒀)"
    "(?:하고|하구|했고|했구|고|구)[ ,.]*(?=.*약)"
)
"""입원 취소하고 약만 탔슴다."""
_TOLD_TO: Final = lazily(
    "(?<![가-힣])[가-힣0-9]{2,8}원에서 ?(?:입원|수술|치료)?하(?:라|자)는 ?(?:거|걸|것|데)(?:를|을)? ?"
    "(?:마다|싫다(?:고|구)?|안|아이) ?하[고구] "
)
"""연변병원에서 하라는거를 마다하구."""
_NOT_FILED: Final = lazily(
    "(?P<paper>전원|등록|비안|수속|이송)(?:을|를|으|르)? ?(?:하|떼|밟)라는 ?(?:거|걸|것|데)(?:를|을)? ?[^.,?!]{0,14}?"
    "(?:안|아이|못) ?(?:했|하고 ?갔|떼)(?=[가-힣])"
)
"""등록으 하라는거 돈든다구 아이했스꾸마."""
_TAKEN_FOR: Final = lazily(
    "(?:동네 ?)?(?:사람|남|이웃)들(?:이|은)? ?(?:다 )?(?:내|나|저)(?:가|를|르)? ?[^.,?!]{1,14}?"
    "(?:줄(?:로|루)? ?(?:아오|암다|압|알)[가-힣]{0,4}|이?라(?:고|구)? ?(?:부르|하)(?:지만|는데|오|ㅁ다)?)"
    "(?=$|[ .,])[ ,.]*"
)
"""사람들이 내 입원한줄 아오, 사람들이 나르 돈화노친이라 부르지만."""
_NEVER_IN: Final = lazily(
    "(?<![가-힣])(?:내 |나는 )?(?:한?평생에?|생전에?|이때까지) ?(?:[입주]원|병원)이?라(?:고|구)는 ?"
    "(?:모르|몰랐|안 ?해|못 ?해|해본 ?(?:적|일)[이도두]? ?없|가본 ?(?:적|일)[이도두]? ?없)[가-힣]{1,4}[ ,.]*"
    "(?=.*(?:약|만성병|특수병|문진|투석))"
)
"""내 평생에 입원이라구는 모르오. 만성병책이 있어."""
_ON_TELEVISION: Final = lazily(
    "(?:테레비|텔레비|텔레비죤|TV|tv|뉴스|라지오|방송|위챗|신문|모멘트|위챗췬|두인)(?:에서|에|을|를)? ?"
    "(?:보니까?|들으니까?|봤는데|나오는데|보이까|보이|보면|보문)[ ,]*[^.!?]{2,44}?(?:준|나온|된|해준|대준|받는|탄|낸)"
    "(?:다(?:고|구)? ?(?:하|그러)?(?:던데|더라|는데|더구마|오)|답데다?|답디다|다던데)[ ,.]*"
)
"""테레비에서 보니 칠십프로 준다하던데."""
_GIVEN_TO_WHOM: Final = lazily(
    f"(?:그게|그거|그건|이거|이건)? ?(?:{_STATUS} ?(?:집|호|사람)?(?:한테|에)?만 ?주는 ?(?:게요|거요|겜까"
    f"|검까|가|건가|겐가|게오)[?]? ?){{1,3}}"
)
"""그게 저보집만 주는게요 특곤만 주는게요."""
_CUT_OFF: Final = lazily(
    "(?:의료)?(?:보험|의보)이? ?있는 ?줄(?:로|루)? ?알(?:고|구|았는데|았더니) ?(?:갔더니|가보니|갔는데|보니|했는데)? ?"
    "(?:끊어졌|끊겼|없|안 ?됐)(?:답데다?|다[고구] ?합데다?|다오|담다|습데다?|소|슴다)(?=$|[ .,])"
)
"""보험이 있는줄 알구 갔더니 끊어졌답데."""


def of_the_case_alone(said: str) -> str:
    """What was said, as it was typed where it does not tell what people take somebody for, and else without that."""
    text = plain(said)
    return said if (left := _not_of_me(text)) == text else left


def without_what_is_apart(text: str) -> str:
    """A plain text without what it tells only apart from its case; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    for pattern in (
        *_ANOTHER_STAY,
        _SHARE_THEN,
        _REFUSED,
        _SAID_NOT_TO_BE,
        _CANCELLED,
        _STAY_CANCELLED,
        _TOLD_TO,
        _NEVER_IN,
        _ON_TELEVISION,
    ):
        text = pattern.sub("", text)
    text = _not_of_me(text)
    text = _THIS_YEARS_INSURANCE.sub("", text) if _THERE_STILL.search(text) else text
    text = _IN_A_WARD.sub(" 지금 입원해 있슴다", text)
    text = _GIVEN_TO_WHOM.sub("", _CUT_OFF.sub("의료보험이 없었슴다", text))
    text = _NOT_FILED.sub(r"\g<paper> 안했", text)
    return _who_died().sub("", _carried().sub(_as_oneself, text))


def _not_of_me(text: str) -> str:
    """A text without what people take who types for, and that he is not ill."""
    return _i_am_well().sub(", ", _TAKEN_FOR.sub(", ", text)) if HANGUL.search(text) else text


def _as_oneself(found: re.Match[str]) -> str:
    """Who was carried to hospital by a relative, where it was told that he himself was ill."""
    return found[0] if _kin().search(found["ill"]) else f"{found['ill']}내가 {found['there']} 갔"


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(named_kin())


@cache
def _carried() -> re.Pattern[str]:
    """내 숨이 넘어가게 되니 사위가 목단강병원 구급실에 싣구갔소."""
    return re.compile(
        "(?P<ill>(?<![가-힣])(?:내|내가|나는) ?(?:숨|정신|가슴|배|머리|허리|다리|열|피|심장|쓰러|넘어"
        "|갑자기)[^.!?]{2,24}? )"
        f"(?:우리 )?(?:{named_kin()})(?:이|가) ?(?:그냥 |막 |바로 |당장 |얼른 |급히 ){{0,2}}"
        "(?P<there>[^.,?! ]{2,10}(?: [^.,?! ]{2,6})?(?:에|로|까지)) ?(?:싣|업|데리|태우|모시)[고구] ?(?:달려|뛰여)?갔"
    )


@cache
def _i_am_well() -> re.Pattern[str]:
    """나는 아이 앓소, beside a relative who is in hospital."""
    return re.compile(
        "(?<![가-힣])(?:나는|내는|저는|난) ?(?:안|아이) ?(?:앓|아프|아픔)(?:소|슴다|습니다|오|꾸마|고|구|다)[ ,.]*"
    )


@cache
def _who_died() -> re.Pattern[str]:
    """시형은 특곤이였는데 돌아갔구요, 묻는건 시어머님 일임다."""
    return re.compile(
        f"(?:^|(?<=[ .,]))(?:우리 )?(?:{named_kin()})(?:은|는|이|가) ?{_STATUS}(?:이?였|이?댔|이?였댔)"
        "(?:는데|지만|고|구)[ ,]*"
        "(?:[0-9가-힣]{1,4}에 )?(?:돌아가|돌아갔|돌아가셨|세상을? ?(?:떴|떠)|사망)[가-힣]{0,5}[ ,.]+"
        f"(?=[^.?!]{{0,8}}(?:{named_kin()}))"
    )
