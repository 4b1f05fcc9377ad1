"""What a Korean message tells only in passing: from where somebody was carried, where he did not go after all, what is
not asked for (묻는건 그 약이 아니고), who told him to file or to go to hospital."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_COUNTY: Final = "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)?"
_TOLD_TO_FILE: Final = lazily(
    "(?:의사|병원|간호원|간호사|창구|선생|호실)(?:선생)?(?:에서|가|이|들이)? ?"
    "(?P<paper>[비뻬빼베]이?안|전원|좐전|전진|등록|수속)(?:을|를|은|는|도)? ?"
    "(?:(?:안|못|아이) ?했으면 ?|했[는느]?[가냐나][고구]? ?(?:묻[고구]|물[어으][가-힣]{0,2}|하면서) ?)?(?:빨리 "
    "|얼른 |인차 |꼭 )?"
    "하라(?:[고구]? ?(?:해서|하길래|하니까|합데다|했는데|하는바람에)|길래) ?"
)
"""의사가 베이안 안했으면 빨리 하라 해서 오늘에야 했습니다."""
_COULD_NOT_FILE: Final = lazily(
    "(?P<paper>[비뻬빼베]이?안|전원|좐전|전진|등록|수속)(?:을|를|은|는|도)? ?"
    "(?:(?:했|떼|뗐|밟았)(?:어|았)?야 ?(?:하|했|되|됐|될)[가-힣]{0,3}(?:데|걸|거)|(?:하|떼|밟으)(?:려니까?"
    "|려[고구] ?하니까?|자니까?"
    "|려 ?했더니|려[고구] ?했더니))[ ,]*(?:[가-힣]{1,6} ){0,2}?(?:못|안|아이) ?(?:했|하였|됐|된|되|뗐"
    "|해[주준줍])[가-힣]{0,4}"
)
"""가기전에 비안을 했어야 하는데 못했소, 이튿날에 비안을 하려니 안된답데."""
_CARRIED_FROM: Final = lazily(
    "(?<![가-힣])[가-힣]{2,4}(?:시|현)?에서 (?=(?:120|구급차|응급차|구급|응급)(?:에|으로|로|를)? ?(?:실려"
    "|타[고구]|싣[고구]|불러)"
    "[^.,!?]{0,24}(?:가|갔|왔|올라|들어|오다))"
)
"""도문에서 120에 실려 구급으로 가다보니: from where somebody came."""
_LIVES_IN: Final = lazily(
    f"(?P<county>(?<![가-힣]){_COUNTY}) [가-힣]{{2,4}}(?:에|에서)? ?사는 (?:늙은이?|로친|로인|아매|아바이|할매"
    f"|농민|사람)"
    "(?=인데|임다|입니다|이[오요우고구꾸])"
)
"""룡정 동성용 사는 늙은인데."""
_NOT_GONE_AT_LAST: Final = lazily(
    "(?<![가-힣])[가-힣0-9]{2,8}(?:에|으로|로)? ?(?:간다|가자|가려|갈려|가겠다)[고구] ?[^.,!?]{0,24}?(?:다가"
    "|는데|지만|더니)[ ,]*"
    "[^.,!?]{0,16}?(?:그만[뒀두]|포기했|포기하|취소했|취소하|접었|접[고구]|말았|안 ?갔|못 ?갔)[가-힣]{0,3}[ ,.]*"
    "(?=[^!?]*(?:병원|의원|[길련]대))"
)
"""장춘 간다구 보따리까지 쌌다가 길이 얼어서 그만뒀소, where another hospital is told of behind it."""
_WHICH_YEAR: Final = lazily("했으니(?:까)? ?어느 ?해(?:로|에|루|것으로)? ?[^.,!?]{0,14}")
"""결산을 2026년 1월 4일에 했으니 어느 해로 쳐야 할지."""
_ASKED_THIS_YEAR: Final = lazily("묻는 ?(?:건|거는|것은|게) ?(?:올해|이번|금년)(?:꺼|거|것)?")
_LAST_YEAR_TOO: Final = lazily(
    "(?:재작년|작년|지난해)(?:에두|에도|에|두|도)? ?(?P<stay>[입주]원|수술|치료)(?:을)? ?했?(?:고|구|지만|는데"
    "|댔고|댔구|댔는데|하고|하구) ?"
    "(?=(?:올해|금년)(?:에두|에도|두|도|에)? ?했)"
)
"""작년에두 입원했구 올해두 했는데 묻는건 올해거요."""
_DAY_PUT_RIGHT: Final = lazily(
    "(?:어그저께|엊그제|엊그저께|그저께|어제|어저께|그제|오늘|그끄제) ?(?:아니|아이)[, ]+(?=(?:그저께|어제"
    "|어저께|오늘|그제|그끄제|엊그제)(?![가-힣]{2}))"
)
_TYPES_IN_BED: Final = lazily(
    "(?P<bed>병원|병실|침대|중환자실)에(?:서)? ?(?:[입주]원해(?:서)? ?)?(?:누워|누버|드러누워)서 ?(?:이거|이걸"
    "|이글|이 ?글을?|지금)? ?"
    "(?:찍|두드리|쓰|치|묻|물어보)(?:소|슴다|습니다|꾸마|오|우|고 ?있슴다|는데|는 ?중임다)?(?=$|[ .,])"
)
"""길림시중심병원에 입원해 누버서 이거 찍소."""
_NOT_THAT_CARE: Final = lazily(
    "(?:(?:만성|특수|특)[^.,]{0,6}(?:증|책|본)(?:으로|으루|가지고|가지구)? ?[^.,]{0,14}?(?:타|먹|하|받)(?:는"
    "|던)(?: ?사람)?(?:인데|이지만|데|지만)?요?[ ,.]*)?"
    "(?:지금 ?|이번에 ?)?(?:묻는|물어보는|알아보는) ?(?:건|거는|것은) ?(?:그|저|이) ?(?:약|약값|문진|투석"
    "|증)(?:이|은|값이)? ?"
    "(?:아니고|아니구|아니라|아이고|아이구|말고|말구)[ ,]*"
)
"""만성병증으로 약을 타는 사람인데 지금 묻는건 그 약이 아니고."""
_ADVISED: Final = lazily(
    "(?:의사|선생|병원|대부|과장)(?:선생)?(?:가|이|에서|은|는)? ?[입주]원(?:을)? ?(?:하|해야 ?된)(?:라|자"
    "|다)[고구]? ?"
    "(?:야단치|자꾸 ?하|하|권하|떠드|야단하|성화하)는 ?(?:거|걸|것을|데|것) ?(?:내가|내|나는|제가)? ?"
    "(?:싫다|마다|안 ?한다|아이 ?한다|필요 ?없다|못 ?한다)[고구]? ?(?:했|하)[가-힣]{0,3}[ ,.]*"
)
"""의사가 입원하라구 야단치는거 내 싫다구 했소."""


def without_what_passed(text: str) -> str:
    """A plain text in Korean without from where somebody came, where he did not go, what is not asked for and who only
    told him what to do."""
    text = _NOT_GONE_AT_LAST.sub("", _CARRIED_FROM.sub("", _LIVES_IN.sub(r"\g<county> 사람", text)))
    if _ASKED_THIS_YEAR.search(text):
        text = _LAST_YEAR_TOO.sub(r"\g<stay>은 ", text)
    text = _WHICH_YEAR.sub("했슴다", _DAY_PUT_RIGHT.sub("", text))
    text = _TYPES_IN_BED.sub(r"\g<bed>에 누워 있슴다", text)
    text = _told_me_to().sub("환자는 나요, ", text)
    text = _ADVISED.sub("", _NOT_THAT_CARE.sub("", text))
    return _COULD_NOT_FILE.sub(r"\g<paper>을 못했슴다", _TOLD_TO_FILE.sub(r"\g<paper>은 ", text))


@cache
def _told_me_to() -> re.Pattern[str]:
    """딸이 나를 보구 입원하라구 했소: who told it, and not who was treated."""
    return re.compile(
        f"(?<![가-힣])(?:우리 |내 |큰|작은|맏|막내)?(?:{named_kin()})(?:이|가|네가) ?(?:나를|날|저를|나|내"
        f"|저) ?보[고구] ?(?:자꾸 |빨리 |얼른 )?"
        "(?:병원에 ?)?(?:가|입원하|수술하|치료하|치료받으)(?:라|자)[고구]? ?(?:했|해|하|합|함|그러"
        "|그럽)[가-힣]{1,4}[ ,.]*"
    )
