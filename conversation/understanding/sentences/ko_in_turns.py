"""What a Korean message tells in turns of its own, put in the words by which it is read: 디보도 아이고 터쿤도 아이고
무시기도 다 아이꾸마 as of no status, 퇴원은 12월달에나 한다하오 as of who is there, 좐쩐할새가 어디있겠소 as haste."""

import re
from functools import cache
from typing import Final

from conversation.county import COUNTY
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon

_STATUS: Final = (
    "(?:[저디띠]보(?:변두리|변연|벤왠|뻰왠)|[저디띠]보|특곤|터쿤|오보|우보|감측|변두리|변연|반빈(?:치빈)?|인병치빈"
    "|빈곤|监测|低保边缘|低保|特困|五保|边缘|因病致贫|返贫致贫|返贫)(?:호|대상|인원|가정|인구|户|对象|人口|人员)?"
)
_AND: Final = "(?:이?[고구]|이?요|이?랑|이?니|하[고구])"
_NOT: Final = (
    "(?:아[니이] ?(?:꾸마|오|우|요|고|구|라|재이?오|ㅁ다)?|(?:아|아니|아이)[님임]다|아닙니다|아이다"
    "|없(?:소|슴다|습니다|스꾸마|고|구))"
)
_ALL_DENIED: Final = lazily(
    f"(?:{_STATUS}{_AND}[ ,]*){{2,8}}(?:(?:머|뭐|무시기|무스거)(?:이?[고구])[ ,]*)?(?:우리(?:는|집은|네는)? ?|난 "
    f"|나는 |저는 |내 )?"
    f"(?:다|전부|모두|하나[도두]|아무것[도두]) ?(?:(?:아|아니|아이)[님임]다|아닙니다|아니오|아이오|아이우|아이꾸마"
    f"|아니꾸마)(?=$|[ .,])"
)
"""특곤이구 저보구 변두리구 监测이구 우리는 다 아임다."""
_EACH_AND_ALL: Final = lazily(
    f"(?:{_STATUS}(?:도|두|는|은)? ?(?:아니|아이)(?:요|오|고|구)[ ,.]*){{1,7}}(?:{_STATUS} ?)?"
    f"(?:무시기|무시게|무스거|무스게|무엇|머|뭐|아무 ?것)(?:이?든|이?나)?(?:도|두)? ?다? ?{_NOT}(?=$|[ .,])"
)
"""디보도 아이고 터쿤도 아이고 빈곤호 무시기도 다 아이꾸마."""
_NOTICE: Final = lazily(
    f"(?:(?:민정국|민정|촌|사구|진정부|진|가두|정부)(?:에서|서)? ?)?(?P<status>(?!변두리|변연|边缘){_STATUS})(?:로"
    f"|으로)? ?(?:이?라[고구] ?)?(?:인정)? ?"
    "(?:통지|통지서|인정서|인정통지|결정서)(?:를|을|가|이|도|두)? ?(?:받았|나왔|왔|내려왔|떨어졌)(?P<end>슴다|소"
    "|습니다|고|구|는데|음|어요)[ ,.]*"
)
"""민정국에서 因病致贫 인정 통지 받았슴다, 촌에서 返贫致贫人口라구 통지 나왔구."""
_PAPER: Final = "(?:전원|이송|수속|[비뻬빼베]이?안|등록|소개신?|좐쩐|转诊|备案)(?:수속)?"
_NEITHER: Final = lazily(
    f"(?:{_PAPER}(?:도|두)[ ,]*){{2,3}}(?:다 ?|하나도 ?|아무것도 ?)?(?:안|아이|못) ?(?:하(?P<and>고|구|지 ?않고)"
    f"|떼고|밟고|(?P<did>했|함|하오))"
)
"""转诊도 备案도 안하고."""
_MADE_UP: Final = lazily(
    "(?:전원|좐쩐|[비뻬빼베]이?안|수속|등록)(?:은|는|두|도|을|를)? ?(?P<when>(?:[입주]원(?:해서|하고|한 ?지)"
    "|들어가서|들어간 ?지) ?(?:[0-9가-힣]{1,4}) ?(?:뒤|후|만|있다가)(?:에야|에|야)?) ?"
    "(?:보충(?:해서?|으로)? ?|다시 ?|인차 ?)?(?:했|뗐|떼)(?=소|슴다|습니다|어요|음|꾸마|는데|구|고)"
)
"""좐쩐은 입원해서 닷새뒤에야 보충해 했소: filed, and late; no doctor refers who is there already."""
_NO_TIME: Final = lazily(
    f"{_PAPER}(?:을|를|은|두|도)? ?(?:할|뗄|밟을|해올|하구말구할) ?(?:새|사이|틈|겨를|시간|경황|정신)(?:가|이|도|두)? ?"
    "(?:어디|어데|어딨|없|있겠|있소[?])(?:[가-힣]{0,3}(?:소|슴까|슴다|습니까|지|니까|우|오|꾸마))?[?]?(?=$|[ .,])[ .,]*"
)
"""좐쩐할새가 어디있겠소."""
_LEAVES_LATER: Final = lazily(
    "(?P<book>퇴원|출원)(?:은|는|을|두|도)? ?(?:아직 ?)?(?:한 ?)?(?:다음 ?달|[래내] ?달|다음 ?주|래주|월말"
    "|1?[0-9]월(?:달)?|설 ?전|설 ?쇠고|명절 ?쇠고)"
    "(?:초|말|중순)?(?:에나|에야|쯤에나|쯤에|에는|에|이나|쯤|이면)? ?(?:한다|함다|하오|합니다|한담|한답|된다|된답"
    "|됨다|되오|할 ?(?:것|거|수)|될 ?(?:것|거)|하겠|시킨다|시켜준다)"
    "(?:[고구] ?)?(?:하오|함다|합데다?|합니다|합디다|답데|데다|니다|오|ㅁ다|같슴다|같소)?"
)
"""퇴원은 12월달에나 한다하오: who is still there."""
_NOT_AS_SAID: Final = lazily(
    "(?:퇴원|출원)(?:은|는|을|두|도)? ?[^.,!?]{0,8}?(?:한다|된다|할거라|될거라)(?:더니|고 ?(?:했|하)(?:는데|던데"
    "|다가|더니)|구 ?(?:했|하)(?:는데|던데|다가|더니)|던게)[ ,]*"
)
"""퇴원은 다음달에 한다더니 어제 퇴원했슴다."""
_NO_NOTICE: Final = lazily(
    f"(?P<status>{_STATUS}) ?(?:인정)? ?(?:통지서?|인정서|결정서)(?:를|을|가|이|은|는|도|두)? ?(?:아직 ?|여태 ?"
    f"|지금까지 ?)?(?:못|안|아이) ?(?:받았|왔|나왔|내려왔)(?=슴다|소|습니다|어요|지|꾸마|는데|고|구)"
)
"""저보 인정 통지 아직 못 받았슴다: applied for, and not granted."""
_OVER: Final = lazily("퇴원했|출원했|나왔|결산했|돌아왔")
_SOUL: Final = lazily(
    "(?:(?:어미 ?아비|에미 ?애비|부모|아비 ?어미)(?:는|가|이|들이)? ?(?:다 ?)?(?:한국|일본|외국|관내|청도"
    "|상해)에(?:서)? ?[가-힣]{1,4}?(?:고|구|어서|아서|으니|는데)[ ,]*)?"
    "(?:내|나|할미|할애비)?(?:가)? ?혼자(?:서)? ?(?:속|애|가슴|마음|맘|걱정)(?:이|은|에)? ?(?:타|답답|급|아파|상해"
    "|돼|되여)(?:서|해서|어서)? ?"
    "(?:이렇게 |좀 |여기 )?(?:물어|묻|알아)(?:보|봅|봄)?(?:오|우|슴다|소|꾸마|다|니다)(?=$|[ .,])"
)
"""어미아비가 다 한국에 있구 내 혼자 속이 타서 물어보오: how who asks feels."""
_WITH_OTHERS: Final = lazily(
    "올해(?:는|에는|에|엔)? ?(?:이거|이것|이번|이번거|이번것|요거)(?:를|을)? ?(?:말고|말구|빼고|빼구|내놓고"
    "|외에)(?:는|도|두)? ?(?:다른 ?|또 ?)?"
    "(?:병원|입원|치료|약)(?:에|비|돈|값)?(?:은|을|를|도|두)? ?[가-힣]{0,3} ?(?:쓴|간|한|받은|낸|든)(?: ?)(?:게|것"
    "|거|건|적|일|돈|것이|게없)(?:이|은|는|도|두)? ?"
    "(?:하나도 ?|전혀 ?)?없(?=소|슴다|습니다|스꾸마|어요)[가-힣]{1,3}"
)
"""올해 이거 말고는 병원돈 쓴게 없슴다."""
_FOR_A_FRIEND: Final = lazily(
    "(?<=[가-힣]{2} )(?<!없어 )(?<!몰라 )(?<!못해 )(?<!라서 )(?<!어서 )(?<!아서 )(?<!해서 )(?<!제가 )(?<!내가 )"
    "대신(?:해서|하여|에)? ?(?:씀다|쓰오|쓰꾸마|적슴다|적소|침다|치오|타자함다|입력함다)"
    "(?:(?=$)|[ .,]+(?:(?:그 ?)?(?:친구|동미|이웃|이웃집|그 ?사람|그 ?집|동무)(?:는|은) ?)?)"
)
"""글 모르는 친구 대신 씀다."""
_LIES_LONG: Final = lazily(
    "(?P<lies>(?:병원|[길련]대|[일이]원|중의원)(?:에|에서)) ?(?:[가-힣0-9]{1,5} ?째|오래|계속|그냥) ?누워 ?있(?:고"
    "|구|는데)[ ,]*(?=[^.,!?]*(?:없|못|안))"
)
"""연변병원에 석달째 누워있구 더는 꿀데두 없슴다: nothing of the stay is denied."""
_DRIPPED: Final = lazily(
    "(?P<where>(?:사회구역|사구|위생원|위생소|향위생원|진위생원)(?:병원|위생원|진료소)?에서) ?(?P<what>링[게거]르?"
    "|링겔|점적|주사|수액)(?:을|를)? ?(?:맞|마즈)"
    "(?:고|구) ?(?:왔|온|옴)(?=는데|슴다|소|지|고|구)"
)
"""사회구역병원에서 링겔 맞구 왔는데: as an outpatient."""
_NEEDLES: Final = lazily(
    "(?P<where>(?:(?:동네|마을|촌|골목) ?)?(?:개인|사립|사설) ?(?:진료소|의원|병원|침방|골과|치과)(?:에서"
    "|에)) ?(?:가서 ?)?"
    "(?P<part>(?:허리|어깨|다리|무릎|팔|목|등|발목|손)(?:에|를|을) ?)(?=침|뜸|부항|주사|링)"
)
"""개인 진료소에서 허리에 침 맞았슴다."""

_PREMIUM_ASKED: Final = lazily(
    "(?:래년|명년|내년|다음 ?해)(?:에|의|도|두)? ?(?:의료|합작|주민)? ?(?:보험|의보)(?:료|비|금)?(?:을|를|은|는)? ?"
    "(?:얼마|어디|언제|얼매)[^.?!]*(?:내|냄|냅|물|바치)[가-힣 ]*[?]?"
)
"""래년 의료보험 얼마 내야 됨까: of the premium, and no treatment to come."""
_CAN_HAVE: Final = lazily(
    f"(?:(?P<status>{_STATUS})(?:인데요?|[우오요]|임다)[ ,.]+)?"
    "구조(?:금|금을|를)? ?(?:좀 ?)?(?:받을|탈) ?수 ?(?:있|잇)"
    "(?:나요?|는가요?|는지요?|을까요?|겠슴까|슴까|습니까|소|어요|냐|는지)[?.! ]*$"
)
"""디보호인데 구조 받을수 있나요: the question apart from the status."""

TO_PAY: Final = lazily(
    "(?:래일|내일|낼|모레|글피|다음주)(?:에)? ?(?:병원에 ?)?(?:돈|병원비|치료비|입원비|약값)(?:을|를)? ?(?:내|물|치르)"
    "(?:러|려고) ?(?:가|갑|감|갈)[가-힣]{0,4}(?=$|[ .,!])"
)
"""다 낫구 래일 돈 내러 감다: a bill or a deposit, so that it tells not how far it is."""


def in_turns(text: str) -> str:
    """A plain text in the words by which it is read; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _EACH_AND_ALL.sub("아무 신분도 없슴다", _ALL_DENIED.sub("아무 신분도 없슴다", text))
    text = _NOTICE.sub(_granted, text)
    text = _NEITHER.sub(lambda found: f"수속 안{found['did'] or '하고'}", text)
    text = _MADE_UP.sub(r"비안은 \g<when> 했", text)
    text = _NO_TIME.sub("급해서 수속 못했소, ", text)
    text = _NO_NOTICE.sub(r"\g<status> 신청했는데 아직 안됐", text)
    text = _NOT_AS_SAID.sub("", text) if _OVER.search(text) else _LEAVES_LATER.sub("지금 입원해 있슴다", text)
    text = _townsman().sub(r"\g<county> 사람", _WITH_OTHERS.sub("올해 이번이 처음임다", text))
    text = _FOR_A_FRIEND.sub("대신 문의합니다. ", text)
    text = _LIES_LONG.sub(r"\g<lies> 지금 입원해 있슴다, ", _DRIPPED.sub(r"\g<where> 문진에서 \g<what> 맞았", text))
    text = _CAN_HAVE.sub(_asked_apart, _PREMIUM_ASKED.sub("보험료 얼맘까", text))
    text = TO_PAY.sub("", _NEEDLES.sub(r"\g<where> ", text))
    return _SOUL.sub("", text) if _kin().search(text) else text


def _asked_apart(found: re.Match[str]) -> str:
    """Whether aid can be had, asked by itself behind the status."""
    return f"{found['status']}임다. 구조 받을수 있슴까?" if found["status"] else "구조 받을수 있슴까?"


def _granted(found: re.Match[str]) -> str:
    """A status of which the notice has come."""
    return f", 민정국에서 {found['status']} 인정했슴다, "


@cache
def _townsman() -> re.Pattern[str]:
    """내 왕청 천교령사람이꾸마: of which county somebody is."""
    named = (
        name for name in lexicon().alone[COUNTY] if HANGUL.search(name) and name != "반석"
    )  # a city elsewhere, too
    towns = "|".join(sorted(named, key=len, reverse=True))
    county = "(?P<county>(?<![가-힣])(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)?)"
    return re.compile(f"{county} ?(?:{towns}) ?사람(?=이꾸마|임다|이오|이요|이우|입니다|인데|이고|이구)")


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(named_kin())
