"""Ways of old people to tell a case in Korean, in the usual words: 내 룡정이우, 입원할까 말까 생각중이오, 할빈에서 대학
다니는 딸이 거기서 수술했소.
"""

import re
from functools import cache
from typing import Final

from conversation.county import COUNTY
from conversation.understanding.sentences.ko_in_passing import without_what_passed
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon

_COUNTY: Final = "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)?"
_IS: Final = "(?:이?우다|이우|이?꾸마|이오|이요|임다|입니다|이고|이구|인데)"
_BEGINS: Final = "(?:^|(?<=[.,!?\n] )|(?<=[.,!?\n])|(?<=[소다오요데지우마] ))"
_STATUS: Final = "(?:[저디띠]보|특곤|오보|우보|감측|변두리|변연|반빈|빈곤)(?:호|대상|인원|가정)?"
_OLD_IS: Final = lazily("(?<=[가-힣])이우다?(?=$|[.,!\n]| (?!아[니님닙이]|없|안|못))")
_CLAUSE_ENDS: Final = lazily("(?<=[가-힣])(?P<end>재이(?:오|쿠|꾸)?|[앓아프]소|[했왔갔됐]지무) (?=[가-힣])")
_OF_A_TOWN: Final = lazily(f"(?P<town>(?<![가-힣]){_COUNTY}) ?사람(?=[.,\n]|$)")
_POOR_AGAIN: Final = lazily(
    "(?:빈곤호(?:에서|를|모자를?)? ?벗은 ?지[^.,]{0,8}?(?:는데|데|지만)[ ,]*)?(?P<why>(?:[가-힣]{1,5} ){0,2}?)"
    "(?:도루|도로|되비|데비|다시|또) (?:빈곤호|빈곤모자)(?:에|로|루|를)? ?(?:들어갔|됐|되였|올랐|썼|들었)"
    "(?:답데다?|다[고구] ?합데다?|다오|소|슴다|꾸마|답니다|는데)[ ,.]*(?:반빈호?(?:이)?라[고구] ?(?:합데다?"
    "|하오|함다)?[ ,.]*)?"
)
"""빈곤호 벗은지 오랜데 올해 병나서 도루 빈곤호에 들어갔답데 반빈이라구."""
_IN_A_QUARTER: Final = lazily(f"(?P<county>{_COUNTY}) ?(?P<quarter>[가-힣]{{2,3}}가두)(?= (?!에|병원|위생|사구|사람))")
"""연길 하남가두 그 담낭 떼느라구 입원했다가: where somebody is from."""
_REGISTERED_THERE: Final = lazily(
    "(?P<there>호[구적](?:는|은|이|가)? ?[가-힣]{2,8}에 ?(?:그냥 ?|아직 ?|그대로 ?)?있)[고구][ ,]+"
)
"""내 호구는 길림시에 있구 연길 아들집에 와 사오."""
_UNDECIDED: Final = lazily(
    "(?P<stay>입원|주원|수술)(?:을|은|를)? ?할[까가지] ?(?:말[까가지] ?)?(?:지금 ?|아직 ?)?"
    "(?:생각|고민|궁리|망설이|의논|상론)(?:을)? ?(?:는 ?)?(?:중|하[고구] ?있)?(?:임다|입니다|이오|이우|이꾸마"
    "|슴다|소|하오|함다)"
)
_NO_MONEY: Final = lazily(
    "입원(?:을)? ?하라(?:는데|[고구] ?하는데|[고구] ?했는데)[ ,]*돈[이가]? ?(?:없|모자|못)"
    "[가-힣]{1,4} ?(?:아직 ?)?(?:못|안) ?"
    "(?:들어가|들어갔|하|했|입원|가)[가-힣]{0,4}"
)
_PUT_OFF: Final = lazily(
    "(?:오늘|어제|원래)? ?(?:나올|퇴원할) ?(?:예정|것|거|차비)(?:이였|였|이댔|이)는데[ ,]*[^.]{0,24}?"
    "(?:밀렸|밀리였|연기됐|연기했|미뤘|미루었|늦춰졌|늦췄)(?:슴다|소|습니다|댔소|어요)"
)
_PUT_OFF_THEN_OUT: Final = lazily(
    "(?:(?:오늘|어제|그저께|원래|[0-9]{1,2}월 ?[0-9]{1,2}일에?) ?)?(?:나올|퇴원할) ?(?:예정|것|거|차비)"
    "(?:이였|였|이댔|이)(?:는데|다가)[ ,]*[^.]{0,14}?"
    "(?:밀렸|밀리였|연기됐|연기했|미뤘|늦춰졌)(?:다가|는데|고|구) ?(?=[^.]{0,16}(?:나왔|퇴원했))"
)
_BEFORE_IT: Final = lazily("(?:[입주]원|수술|치료|퇴원)하기 ?(?:이전|전)(?:에는|엔|에도|에|까지는?|날에?) ")
"""입원하기 전에는 저보가 없었는데: no stay to come."""
_BEFORE_LEAVING: Final = lazily(
    "(?:(?<=원)(?:에|으로|로)? ?(?:올라)?가기|(?<![가-힣])[입주]원하기) ?(?:며칠 ?|하루 ?|이틀 ?"
    "|사흘 ?)?전(?:에|날에?)? ?"
    "(?=[^.,!?]*(?:[비뻬빼베]이?안|전원|좐전|전진|등록|수속|이송))"
)
"""북경 301병원에 가기전에 베이안하고: when it was filed, and no stay to come."""
_SENT_AND_NOT_GONE: Final = lazily(
    "(?:의사|선생|원장|병원)(?:선생)?(?:이|가|는|은|에서)? ?[가-힣]{2,4}(?:병원)?(?:에|으로"
    "|로)? ?(?:큰 ?병원에 ?)?(?:가라|가보라|올라가라)[고구]? ?"
    "(?:(?:전원|종이|소개|이송|수속)[가-힣]{0,2} ?)?(?:떼줬|해줬|써줬|했|하였|하|함)[가-힣]{0,3}?(?:는데|지만"
    "|는걸|는거)[ ,]*(?:나는 |내가 |그냥 )?"
    "(?:안|못|아이) ?(?:가[고구]|갔[고구소]|갔슴다|가서)[ ,.]*"
)
"""의사가 북경 가라고 전원을 떼줬는데 안 가고 연변병원에서."""
_WHERE_THEY_ARE: Final = lazily("[가-힣](?:이|가|은|는) [가-힣]{2,4}에 ?(?:있|살|삼다|사오|계시|계심)")
"""아들이 심양에 있슴다. 나는 도문임다: where each of them is."""
_BOOK_THERE: Final = lazily("호[구적](?:이|가|도|두|는|은)? ?거기(?:오|요|이오|임다|입니다|꾸마)(?=[ .,\n]|$)[ .,]*")
_IT_IS_ME: Final = lazily("(?<![가-힣])(?:내|나)(?:이?우다|꾸마|이꾸마)(?=[ .]*$)")
_ILL_IS_ME: Final = lazily(
    "(?P<ill>(?<![가-힣])(?:앓은|앓는|아픈|[입주]원한|[입주]원했던|누웠던|누운|수술한|수술받은|병난|다친|치료받은) ?"
    "(?:건|거는|것은|게|사람은|사람이|이는) ?(?:바로 ?)?)(?:내|나)(?:요|오|이?우다|꾸마|이꾸마|이오|이요)(?=[ .,]|$)"
)
"""돈은 아들이 냈지만 앓은건 내요."""
_WOKE_THERE: Final = lazily(
    "(?P<woke>(?:깨나|깨여나|깨어나|정신(?:을|으|이)? ?(?:차려|차리|들어|들|나)|눈(?:을|으)? ?(?:떠|뜨)) ?(?:보니까?"
    "|보이까?|보이|니까?|봤더니) ?"
    "(?:[가-힣0-9]{2,8}에 ?)?)(?P<stay>[입주]원)(?:해|하여|돼|되여)? ?있(?:습데다?|습디다?|더구만?|더라|었슴다|었소"
    "|었습니다|댔소|댔슴다)"
)
"""깨나보이 주원해있습데: how somebody came to be there, and not that he is there now."""
_GIVEN_UP: Final = lazily(
    "(?<![가-힣])[가-힣]{2,4}(?:에|으로|로)? ?가(?:려|자)[고구] ?[^.,]{0,14}?(?:했|하였|하|해놨|해놓았)"
    "(?:다가|는데)[ ,]*(?:그냥 |그만 )?"
    "(?:안|못|아이) ?(?:가[고구]|갔[고구]|가서) "
)
"""상해 가려고 비안을 했다가 안 가고."""
_UP_TO_NOW: Final = lazily(
    "(?:[0-9]{1,2}월 ?)?(?:[0-9]{1,2}일|초|말|중순)(?:날)?부터 ?(?:쭉 ?|계속 ?)?(?:지금|현재|오늘|여태)까지(?:도|두)?"
    "(?: ?(?:누워|입원해|치료받고|병원에) ?있[가-힣]{1,4})?"
)
"""연변병원 입원 11월 10일부터 지금까지."""
_OVER: Final = lazily("퇴원|출원|나왔|결산|투석|약[을만도]|문진|외래")
_BESIDE_THIS_STAY: Final = lazily(
    "(?:특병|특수병|특수질병|만성병|만성질병|만성)(?:증|책)?(?:으로|으루|이|은|는|두|도)? ?"
    "(?:있(?:는데|지만|어두|어도|고|구|소|슴다)|(?:[가-힣]{0,4}약(?:을|은|값은)? ?)?(?:타|먹)(?:다가|는데"
    "|지만|고|구|소|슴다|오))[ ,.]*"
    "(?=이번(?:에는|에|엔|은|건|거는)? [^.?]*(?:[입주]원|수술))"
)
"""특병증은 있는데 이번에는 입원했소: what the stay does not rest on."""
_CAME_IN_NOW: Final = lazily(
    "(?:(?:오늘|어제) )?(?:아침에|오전에|방금|금방|어제|오늘|그저께) ?들어왔(?:는데|고|구|소|슴다)[ ,.]*"
    "(?:래일|모레|글피|다음주에?) ?수술(?:을)? ?(?:하오|함다|합니다|한다오|한다고 ?하오|한다고 ?함다|하꾸마)"
)
"""아침에 들어왔는데 래일 수술하오."""
_MY_REGISTER: Final = lazily(
    "(?:^|(?<=[ .,]))(?:나는|내는|저는|난) (?:[가-힣]{2,5}(?:에)? ){0,3}?호[구적](?:가|이|는"
    "|은)? ?(?:[가-힣]{2,4}에 )?(?:있)?"
    "(?:소|슴다|이오|요|임다|습니다|고|구|는데)(?=[ ,.])[ ,.]*"
)
_I_WAS_TREATED: Final = lazily("(?:내가|나는|제가|저는|내|난) [^.,]*(?:[입주]원|퇴원|누[워웠]|나왔|수술|투석|문진)")
_STILL_HERE: Final = lazily(
    "(?:들어[와가]|들어[왔갔]|[입주]원(?:해|하))(?:서|는데|고|구|여)?[ ,]*(?:아직|여태|지금|여적)(?:도|두"
    "|까지)? ?(?:그냥 ?)?있(?=슴다|소|습니다|꾸마)"
)
"""11월 10일에 들어와서 아직 있스꾸마."""
_OPERATED_THERE: Final = lazily(
    "수술(?:을)? ?하[고구] ?(?:[0-9가-힣]{1,4} ?만에 ?)?나왔(?=소|슴다|습니다|댔)(?<!하루만에 나왔)(?<!하루 "
    "만에 나왔)(?<!그날 나왔)"
)
_ENTERED_FOR_IT: Final = lazily("들어가(?:서)? ?(?=수술(?:을)? ?(?:했|하였|받았))")
_NOT_MOVED: Final = lazily(
    "(?P<book>호[구적])(?:는|은|를|을)? ?[가-힣]{2,6}(?:에|로|으로)? ?(?:안|아이|못) ?옮[기겼겨]{1,2}(?:고|구"
    "|는데|지만)[ ,]*(?=[가-힣]{2,4})"
)
"""후커우는 학교에 아이 옮기구 화룡 그대루요."""
_PAPERS: Final = "(?:소개신?|전원|이송|수속|[비뻬빼베]이?안|등록|备案|转诊)"
_NO_PAPERS: Final = lazily(
    f"(?:{_PAPERS}(?:이?[고구]|이나|나|이요|요) ?){{1,3}}(?:(?:뭐|머)(?:이?[고구]) ?)?"
    "(?:아무 ?것|하나)(?:두|도) ?(?:안|아이|못) ?"
    "(?:(?:하|떼|밟)(?:[고구]|지 ?않고)|(?P<did>했|함|합|하오|하꾸|떼지|밟았))"
)
"""소개구 비안이구 아무것두 아이 하구 갔소, 전원이구 비안이구 하나두 안했슴다."""
_NO_EMERGENCY: Final = lazily(
    "(?:구급차(?:를|에)? ?(?:타[고구]|실려) ?(?:가긴|가기는|간건) ?(?:갔|맞)[가-힣]{0,2}는데[ ,]*)?(?:응급"
    "|급진|위급)(?:이?라서?|해서) ?그런 ?(?:게|건|거|것은|것이) ?(?:아이|아니)[고구][ ,]*"
)
_BOTH_THERE: Final = lazily(
    "(?P<town>(?<![가-힣])[가-힣]{2,4})에(?:서)? ?(?:사는데|살[고구]|있는데|사오|삼다|사시는데)"
    "[ ,.]*(?P<book>호[구적])(?:도|두|은|는)? ?(?:거기|그쪽|그곳|그기)(?:에)? ?(?=있)"
)
"""아재가 청도에 사는데 호구도 거기 있슴다."""
_OFFICE_SAYS: Final = lazily(
    f"(?P<before>(?:(?:아니|아이)[고구] |[.,!?] ?|^)(?:{_COUNTY} ?)?)(?P<status>{_STATUS})(?:이)?(?:랍데다?"
    f"|랍디다|람다|랍니다|라오|라우)(?=$|[ .,])"
)
"""특곤호는 아니고 감측호랍데다: what the office says of oneself."""
_OF_LAST_YEAR: Final = lazily(
    "올해(?:에?는|에|엔)? ?(?:[입주]원(?:은|을|이|한 ?건|한 ?적)?|병원에|병원 ?문턱(?:을|도|두|에)?) ?(?:(?:안"
    "|아이) ?[했한하갔간밟넘]|없|못 ?[했갔])"
    "[가-힣]{0,2}(?:고|구|는데|소|슴다)[ ,.]*"
    "(?=(?:작년|재작년|지난해)[^.]*(?:[입주]원|퇴원|수술|나왔))"
)
"""올해는 입원 안했고 작년 9월 5일 퇴원한게 있슴다: it is asked for that one."""
_NONE_OF_THEM: Final = lazily(
    f"(?:{_STATUS}(?:이?[고구]|이랑|나|이나) ?(?:(?:뭐|머|무스거|무시게)(?:이?[고구])"
    f" ?)?){{1,4}}(?=아무 ?(?:것|거|데|신분|명목|대상|호))"
)
"""저보구 오보구 아무것두 앙이구."""
_NONE_OF_A_LIST: Final = lazily(
    f"(?:(?:{_STATUS}|(?:촌[의에]? ?)?(?:빈곤)?명단|[특저]곤증?|저수입)(?:이?요|이?랑|이?니|이?든지?|이?며|하[고구]"
    f"|이?[고구])[ ,.]+){{2,6}}"
    "(?:(?:그런|이런|이딴|그딴) ?(?:건|거|것|게|데|명색|명목|명의|신분|이름)(?:은|는|이|도|두|에)? ?)"
    "(?:우리(?:는|한테|집에?)? ?|나(?:는|한테)? ?)?(?:하나(?:도|두)? ?|아무 ?(?:것|데)(?:도|두)? ?|일절 ?"
    "|전혀 ?|다 ?){0,2}"
    "(?:(?:걸리|해당되|속하|차례지|타|받|있|든|들|드)(?:는|은)? ?(?:게|거|것이|건|거는|것은|데|일) ?)?"
    "(?P<not>없|아이(?=[오우요재]|꾸마)|아니|(?:못|안|아이) ?(?:듬|든다|들었|드오|걸[리렸림]))"
)
"""저보요 변두리요 촌의 명단이요 그런건 하나두 걸리는게 없스꾸마."""
_ALL_DENIED: Final = lazily(
    f"(?:(?:[저디띠]보(?:변두리|변연)|{_STATUS}|터쿤|저수입|(?:촌[의에]? ?)?(?:빈곤)?명단)(?:이?요|이?랑|이?니"
    f"|이?든지?|이?며|하[고구]|이?[고구])?[ ,.]+){{2,6}}"
    "(?:(?:그런|이런|이딴|그딴) ?(?:건|거|것|게)(?:은|는|이|도|두)? ?)?(?:우리(?:는|집은)? |난 |나는 |저는 )?"
    "(?:다|전부|모두|하나[도두]|아무것[도두]) ?"
    "(?:아님다|아닙니다|아니오|아니우|아니꾸마|아님|아니고|아니구|아니라|없슴다|없소|없습니다)(?=$|[ .,])"
)
"""저보, 특곤, 감측대상 이런거 난 다 아님다."""
_EACH_DENIED: Final = lazily(
    f"(?:(?:[저디띠]보(?:변두리|변연)(?:호|가정)?|{_STATUS}) ?(?:아니|아이)(?:요|오|고|구)[ ,.\n]*){{2,6}}"
    f"(?=(?:(?!{_STATUS})[^!?]){{0,44}}?(?:다 ?아[니이]|없(?:소|슴다|습니다|고|구|스꾸마)))"
    "(?:[^.,!?]{0,20}?(?:명단|인정|증|신분)[^.,!?]{0,10}?없(?:소|슴다|습니다|고|구|스꾸마)[ ,.\n]*){0,2}"
    "(?:다 ?아[니이](?:꾸마|오|우|요|고|구|ㅁ다)?)?"
)
"""저보 아이요 변연호 아이요 오보 아이요 촌 명단에두 없소."""
_CARD_REFUSED: Final = lazily(
    "(?P<card>[이의]보 ?카(?:드)?)[를르을]? ?(?:내미|내밀|내놓|보여주|보이|꺼내)[가-힣]{1,4}[ ,]*"
    "(?:(?:그런|이런)(?:거|것|건)(?:은|는)?|그거|안된다고|아이된다구)?[ ,]*(?=(?:안|아이|못) ?받)"
)
"""이보카르 내미니까 그런거 아이 받는답데."""
_OLD_ONESELF: Final = lazily(
    "(?:^|(?<=[.!] ))(?:내|나는|나느|난)(?P<town> [가-힣]{2,4})? ?(?:로친|령감|늙은이|아매|아바이)(?:네)?"
    "(?=이오|이요|이꾸마|임다|인데|이우|입니다|요[ ,.])"
)
"""내 룡정 로친이오: who types is old."""
_MARGIN: Final = lazily("(?<![가-힣])(?<!보 )변연(?P<home>호|가정|)후?(?= ?(?:통지|증)|[^.;]{0,12}(?:민정|통지))")
"""뻰왠호 통지서는 있소: with the notice of the margin of dibao; without it it may be that of the village's list."""
_OF_THE_LIST: Final = lazily("감측|촌에서|농촌|이즈핀|쉬운 ?빈곤|인지|모르")
_LOST: Final = lazily(
    f"(?P<status>{_STATUS})(?:증|책|본)(?:을|를|은|는|도|두)? ?(?:잃어버리|잃어버렸|잃어먹|잃었|분실했"
    f"|없어졌)[가-힣]{{0,4}}[ ,.]*"
    f"(?:그래도|그래두|그렇지만|하지만|근데|그런데)? ?(?=[^!?]{{0,40}}(?:(?P=status)(?:는|은) ?(?P=status)"
    f"|돈(?:은|이)? ?(?:달마다|매달|다달이|계속|그냥"
    "|그대로)[^.]{0,8}(?:나오|나옴|나옵|들어)))"
)
"""디보증 잃어버렸소, 그래두 디보는 디보지: the paper, and not the status."""
_KNOWS_NONE: Final = lazily(
    f"(?:(?:{_STATUS}|{_PAPERS}|명단)(?:이?[고구]|이?랑|이?요|이?니)[ ,]+){{2,5}}(?:(?:그런|이런) ?(?:건|거"
    "|것)(?:은|는|두|도)? ?)?"
    "(?:나는 ?|내 ?|우리는 ?)?(?:하나(?:도|두) |아무 ?것(?:도|두) |잘 |다 ){1,2}(?:모르|모름|모릅|몰라)"
    "(?:오|우|꾸마|겠소|다|니다|요)?(?=$|[ .,])"
)
"""저보구 비안이구 하나도 모르오."""
_PERMIT_MADE: Final = lazily("(?P<permit>거주증(?:을|를|은|도|두|이)?) ?(?:내|해|받아|만들어|맹글어|뽑아) ?(?:놨|놓았)")
"""거주증두 내놨소: made, and not given back."""
_BOUGHT: Final = lazily("약방에서(?: ?(?:약|약을|약도|약두))? ?(?:삼다|삽니다|사꾸마|사오)(?=$|[ .,?])")
"""약방에서 삼다: bought there, and no dwelling."""
_IN_A_CENTRE: Final = lazily(
    f"(?P<county>(?<![가-힣]){_COUNTY}) ?[가-힣]{{0,3}}사구(?=(?:에서|에|서) "
    "(?![^.,!?]*(?:저보|특곤|감측|변두리|명단|통지|신청|등록|인정))[^.,!?]*(?:문진|점적|링[게거]|주사|침|약|진료"
    "|치료|붕대))"
)
"""연길 하남사구에서 점적 맞았소: the health centre of a quarter."""
_PAPER_APART: Final = lazily(
    "(?<=[가-힣]데) (?=(?:전원|비안|수속|이송)(?:은|는|두|도) ?[가-힣]{0,8}(?:원|사구)[가-힣 ]{0,8}(?:해"
    "|떼|써) ?(?:줬|준|줍))"
)
"""장춘 길대병원에 입원하러 가는데 전원은 송강위생원 의사가 해줬소: who gave the paper, and where it is gone to."""
_NO_LIST: Final = lazily("무슨 ?(?=(?:명단|호|증|대상|신분)(?:에)?[도두] ?(?:없|못 ?들|안 ?들|아니|아이))")
"""무슨 명단에두 없소."""
_SUM_AT_LAST: Final = lazily("(?<=[0-9만천백원])(?:으로|로) ?끝났(?=슴다|소|습니다|어요|지|재이)")
"""자부는 4300으로 끝났슴다, and no status that ended."""
_BOOK_THEN_STATUS: Final = lazily(f"(?<=[가-힣] )(?P<book>호[구적])에 (?=(?:{_STATUS}|터쿤))")
"""안도 명월진 호적에 터쿤이구: registered there, and of that status."""
_NOT_GRANTED: Final = lazily(
    f"(?P<status>{_STATUS})(?:는|은|도|두) ?안 ?(?:되[고구]|되(?:오|우|꾸마|는데|지만)|됨다?|됩니다"
    f"|됐[가-힣]{{1,2}})[ ,.]*"
)
_NO_SUCH_STATUS: Final = lazily(f"(?P<status>{_STATUS})(?:는|은) 무슨(?: (?P=status))?(?=[ ,.!?]|$)[ ,.]*")
_FEARED: Final = lazily(
    "(?P<status>[저디]보)(?:가|이)? ?(?:끊[길겨]|떨어[질지]|짤[릴리])[까가]?봐[^.,]{0,12}(?:는데|더니)"
    "[ ,]*(?:안|아이) ?(?:끊기|떨어지|짤리)[고구] ?"
    "(?:그대로|그대루|그냥)? ?(?=나오|나옴|타|탐|받)"
)
_COUNTED_AS_STAY: Final = lazily(
    "(?:그것|이것|그거|이거|이런것|그런것)(?:도|두)? ?[입주]원(?:으루|으로)? ?(?:쳐|인정|됨|되)[가-힣]{1,4}[?]?"
)
_COULD_NOT_STAY: Final = lazily(
    "[입주]원(?:을|은)? ?(?:못|안|아이) ?하[고구] (?=[^.]*(?:복도|문진|집에서|링[게거]|주사|점적|약))"
)
"""침대가 없어서 입원 못하구 복도에서 링게르 맞았슴다."""
_CERTIFICATE_REFUSED: Final = lazily(
    "(?:만성병|특수병|특병|만성질병|특약|특수질병|慢病|特病)(?:증|책)?(?:을|를|은|는|이|두"
    "|도)? ?(?:내려[고구]|내자[고구]|신청)[^.]{0,24}?"
    "(?:떨어졌|안 ?됐|못 ?받았|퇴짜)[가-힣]{0,6}[ ,.]*(?!.*[입주]원)(?=.*(?:문진|외래|약))"
)
"""만성병증 내려구 했는데 심사에서 떨어졌슴다, 약은 그냥 문진에서 떼오."""
_ASKED_APART: Final = lazily(
    "(?<![가-힣])(?:작년|재작년|지난해|이전|전)(?:에|에는)? ?[^.,]{0,20}?[한본은간온] ?(?:건|거는|것은|거|것)"
    " ?말[고구](?:는)?[ ,]+(?=올해|이번|금년|[0-9]{1,2}월)"
)
"""작년에 한국에서 수술한 건 말구 올해 퇴원한 걸 물음다."""
_WITH_THEM: Final = lazily(
    "(?<![가-힣])(?:우리 |내 |큰|작은|막내)?(?:아들|딸|며느리|사위|손자|손녀|남편|령감|로친|안해|조카)네?(?:을|를)? ?"
    "따라(?:서)? "
    "(?=[가-힣0-9]{2,8}(?:에|으로|로) ?(?:가서|갔다가|가 |왔다가|와서) ?[^.,!?]{0,12}?(?:[입주]원|수술))"
)
"""딸 따라 심양병원에 가서 입원했다가: who types was treated."""
_INSTEAD: Final = lazily(
    "(?:(?<=[.,!?\n] )|(?<=[.,!?\n]))대신(?:에)? (?=(?:[가-힣]{2,4} )?[가-힣]+(?:은|는|이|가|도|두) )"
)
_WRONG_WORD: Final = lazily("(?<![가-힣])[가-힣]보 (?:아이|아니|앙이)[ ,]*(?=저보)")
_WIFE: Final = lazily("(?<=[,.] )안해(?=[,.]|$)")
_THERE: Final = "(?:거기서|거기에서|그기서|거기|그곳에서|그 ?병원에서)"
_DONE: Final = {"한": "했", "맞은": "맞았", "탄": "탔", "먹은": "먹었", "지은": "지었", "본": "봤", "받은": "받았"}
_SETTLED_THEN: Final = lazily(
    "(?P<stay>결산|퇴원|입원|수술|치료)(?:까지)? ?(?:다 ?)?(?:한|했던|하신) ?(?:건|거는|것은|거|것|게)(?:은|는"
    "|두|도)? ?"
    "(?:인제는?|이제는?|이젠|지금은?|인젠) ?(?=늦|됨|되|됩|안 ?되|신청|못 ?받|받)"
)
"""그때 다 결산한건 인제 늦었슴까."""
_DID: Final = lazily(
    "(?<=[가-힣])(?P<how>(?:에|에서|서|로|으로|를|을|다가) (?:[가-힣]{1,6} )?)(?P<did>(?:[입주]원|수술|치료"
    "|투석) ?(?P<one>한|받은)"
    "|(?:링게르|링겔|주사|점적|침)(?:를|을)? ?(?P<two>맞은)|(?:약|약만|약을) ?(?P<three>탄|먹은|지은)) ?(?:거"
    "|것|건|게)(?:는|은|도|두|이)? ?"
    "(?=(?:지금 ?|여기서 ?|이제 ?)?(?:신청|구조|됨|되|됩|받|쳐|늦|타|도움))"
)
"""감기로 문진에서 링게르 맞은것두 됨까, 작년 11월에 장춘에서 주원한거 지금 신청하면 늦슴까."""


def what_is_asked(text: str) -> str:
    """A text without another treatment that it says is not asked for."""
    return _ASKED_APART.sub("", text)


def without_my_register(text: str) -> str:
    """A text without one's own register, where it is a relative who was treated: 나는 연길 호구요 아버지가 퇴원했소."""
    if not HANGUL.search(text):
        return text
    rest = _MY_REGISTER.sub("", text)
    return rest if _kin_treated().search(rest) and not _I_WAS_TREATED.search(rest) else text


_REGISTERED_BEFORE: Final = lazily(
    "(?<=[가-힣]{2}호[적구])인데[ ,]+(?=(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변|주)(?:시|현)?"
    "(?:에서|에|병원|중의원| ?[^ .,!?]{0,6}병원))"
)
"""매부가 류하호적인데 연길에서 입원했소: the town behind it is none of the register."""


_IN_A_CITY: Final = lazily(
    "(?<![가-힣])(?<!호구 )(?<!호적 )(?<!집은 )(?<!호구는 )(?<!호적은 )"
    "(?P<city>북경|상해|심양|대련|할빈|장춘|길림|사평|통화|백산|천진|청도|연태|위해|광주|서울)(?:시)? "
    "(?P<what>입원|주원|수술)(?=[ ,.]|$|했|하였|해서|하고|함)"
)
"""올해 북경 입원 저보: where somebody lay, and no register."""


def stay_in_a_city(text: str) -> str:
    """A plain text in which a city far from here, right before the stay, is told as the place of it."""
    return _IN_A_CITY.sub(_there, text)


def _there(found: re.Match[str]) -> str:
    ends = not found.string[found.end() :].startswith(("했", "하", "해", "함"))
    return f"{found['city']}에서 {found['what']}{'했슴다, ' if ends else ''}"


def in_usual_words(text: str) -> str:
    """A plain text in the usual words; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _REGISTERED_BEFORE.sub("임다, ", stay_in_a_city(text))
    text = _CLAUSE_ENDS.sub(r"\g<end>, ", _OF_A_TOWN.sub(r"\g<town> 사람임다", _OLD_IS.sub("이오", text)))
    text = _POOR_AGAIN.sub(r"\g<why>반빈호임다, ", _in_other_words(text))
    text = _WIFE.sub("와이프", _WRONG_WORD.sub("", _INSTEAD.sub("", text)))
    text = _kin_of().sub(r"\g<kin> \g<home>에 삼다", text)
    text = _of_home(_IN_A_QUARTER.sub(r"\g<county> \g<quarter> 사람임다, ", text))
    text = _OFFICE_SAYS.sub(r"\g<before>\g<status>임다", text)
    text = _GIVEN_UP.sub("", _SENT_AND_NOT_GONE.sub("", text))
    text = _WITH_THEM.sub("", _nursed_by().sub("", _kin_moved().sub("", text)))
    text = _went_to_see().sub(_gone_there, _BEFORE_IT.sub("전에는 ", _BEFORE_LEAVING.sub(" 떠나기전에 ", text)))
    text = without_what_passed(text)
    if not _OVER.search(text):
        text = _UP_TO_NOW.sub("지금 입원해 있슴다", text)
    text = _CAME_IN_NOW.sub("지금 입원해 있슴다", text)
    text = _IT_IS_ME.sub("환자는 나요", without_my_register(text))
    text = _NOT_MOVED.sub(r"\g<book>는 ", text)
    text = _REGISTERED_THERE.sub(r"\g<there>슴다, ", text)
    text = _OF_LAST_YEAR.sub("", text)
    text = _NO_SUCH_STATUS.sub(
        r"\g<status>는 아님다, ", _NOT_GRANTED.sub(r"\g<status>는 아님다, ", _NONE_OF_THEM.sub("", text))
    )
    text = _CERTIFICATE_REFUSED.sub("보통문진임다, ", _COUNTED_AS_STAY.sub("", text))
    text = _COULD_NOT_STAY.sub("입원 안했고 ", text)
    text = _BESIDE_THIS_STAY.sub("", text)
    text = _FEARED.sub(r"\g<status> 계속 ", text)
    for pattern in (_UNDECIDED, _NO_MONEY):
        text = pattern.sub("아직 병원에 안갔슴다", text)
    text = _STILL_HERE.sub(
        "입원해서 지금 병원에 누워있", _PUT_OFF.sub("지금 입원해 있슴다", _PUT_OFF_THEN_OUT.sub("", text))
    )
    text = _BOTH_THERE.sub(r"\g<book>는 \g<town>에 ", _NO_EMERGENCY.sub("", _NO_PAPERS.sub(_no_papers, text)))
    text = _has_another().sub("", _asks_for_them().sub(r"\g<kin> 일로 묻슴다, ", text))
    text = _ENTERED_FOR_IT.sub("입원해서 ", text)
    text = _OPERATED_THERE.sub("입원해서 수술하고 퇴원했", text)
    text = _there_they_live().sub(r"\g<kin> \g<where>에서 ", _did_not_follow().sub("", text))
    return _DID.sub(_as_done, _SETTLED_THEN.sub(r"\g<stay>했슴다, ", text))


def _in_other_words(text: str) -> str:
    """A text with what is bought, made, listed or given put as it is mostly told."""
    text = _WOKE_THERE.sub(r"\g<woke>\g<stay>했슴다", _ILL_IS_ME.sub(r"\g<ill>나요", text))
    text = _BOUGHT.sub("약방에서 약을 탐다", _PERMIT_MADE.sub(r"\g<permit> 냈", text))
    text = _EACH_DENIED.sub("아무 신분도 없슴다, ", _ALL_DENIED.sub("아무 신분도 없슴다, ", text))
    text = _uninsured_one().sub(r"\g<insurance>을 안들었슴다, ", _LOST.sub(r"\g<status>호임다, ", text))
    text = _CARD_REFUSED.sub(r"\g<card>를 ", text)
    text = _OLD_ONESELF.sub(r"나는\g<town> 사람", text)
    text = text if _OF_THE_LIST.search(text) else _MARGIN.sub(r"저보변연\g<home>", text)
    text = _NONE_OF_A_LIST.sub("아무 신분도 없", _IN_A_CENTRE.sub(r"\g<county> 사구병원", _KNOWS_NONE.sub("", text)))
    text = _SUM_AT_LAST.sub("이였", _NO_LIST.sub("아무 ", text))
    return _BOOK_THEN_STATUS.sub(r"\g<book>이고, ", _PAPER_APART.sub(", ", text))


def _no_papers(found: re.Match[str]) -> str:
    """That nothing was filed, with the ending that stood there."""
    return f"수속 안{found['did'] or '하고'}"


def _as_done(found: re.Match[str]) -> str:
    """What was done, told by itself before what is asked of it."""
    ending = found["one"] or found["two"] or found["three"]
    return f"{found['how']}{found['did'].removesuffix(ending)}{_DONE[ending]}슴다, "


def _gone_there(found: re.Match[str]) -> str:
    """Where somebody went to see a relative."""
    where = found["where"] or found["there"]
    return f"{where}에 갔다가 " if where else "갔다가 "


def _of_home(text: str) -> str:
    """A text in which somebody is told to be of a town by no more than its name: 내 룡정이우, 도문 석현이꾸마."""
    if _WHERE_THEY_ARE.search(text):
        return text
    told = _home().sub(lambda found: f"{found['me'] or ''}{found['home']} 사람{found['end']}", text)
    return _BOOK_THERE.sub("", told) if told != text else text


@cache
def _home() -> re.Pattern[str]:
    towns = "|".join(sorted((name for name in lexicon().alone[COUNTY] if HANGUL.search(name)), key=len, reverse=True))
    me = "(?:내|내가|나는|난|나|저는|제가|우리는|우리) "
    end = f"(?P<end>{_IS})(?=[ .,\n]|$)"
    return re.compile(f"{_BEGINS}(?P<me>{me})?(?P<home>(?(me){_COUNTY}(?: (?:{towns}))?|{_COUNTY} (?:{towns}))){end}")


@cache
def _kin_of() -> re.Pattern[str]:
    """우리 아매는 왕청이오: where a relative is, and not where she was treated."""
    return re.compile(
        f"{_BEGINS}(?P<kin>(?:우리 |내 )?(?:{named_kin()})(?:은|는)) (?P<home>{_COUNTY}){_IS}(?=[ .,\n]|$)"
    )


@cache
def _uninsured_one() -> re.Pattern[str]:
    """의보를 아예 안 든 남동생이 입원했댔슴다: that the one who was treated had no insurance."""
    return re.compile(
        "(?P<insurance>(?:주민|직공|기본)?(?:의료)?보험|의보|합작의료)(?:를|을|에|르|도|두)? ?(?:아예 ?"
        "|하나도 ?|전혀 ?|여태 ?)?"
        f"(?:안|못|아이) ?(?:든|들은|낸|문|산|물은|바친) (?=(?:우리 ?|내 ?)?(?:{named_kin()})(?:이|가) )"
    )


@cache
def _kin_treated() -> re.Pattern[str]:
    """친정어머니가 도문시병원 10월 2일 퇴원: that it is a relative who was treated."""
    return re.compile(
        f"(?:{named_kin()})(?:이|가|은|는) (?:(?!호[구적]|네 )[^.,]){{0,26}}?(?:[입주]원|퇴원|누[워웠]|나왔|수술)"
    )


@cache
def _went_to_see() -> re.Pattern[str]:
    """상해에 사는 아들 보러 갔다가, 아버지 보러 장춘에 갔다가: where a relative lives."""
    kin = f"(?:우리 |큰|작은|막내)?(?:{named_kin()})(?:네 ?집)?(?:을|를|에)? ?(?:보러|만나러|놀러) ?"
    where = "(?<![가-힣])[가-힣]{2,4}"
    return re.compile(
        f"(?P<where>{where})(?:에서|에)? ?(?:사는|있는|일하는) {kin}갔다가 "
        f"|(?<![가-힣]){kin}(?P<there>{where}?)(?:에|으로|로)? ?갔다가 "
    )


@cache
def _nursed_by() -> re.Pattern[str]:
    """어머니가 간병하고 내가 입원했댔소, 의보카드를 아들이 가져가서: who only helps or keeps something."""
    kin = f"(?:우리 |내 )?(?:{named_kin()})(?:이|가)"
    return re.compile(
        f"{_BEGINS}{kin} (?:옆에서 |같이 |곁에서 )?(?:간병|시중|간호|병간호|병시중)(?:을|를)? ?(?:하|들|해|했)"
        f"[가-힣]{{0,3}}?(?:고|구|며|면서|느라고?|는데|지만)"
        f"[ ,]*(?=(?:내가|나는|내|제가|저는) )"
        f"|(?<![가-힣])(?:우리 |내 )?(?:{named_kin()})(?:이|가|네)? (?=(?:번 ?|준 ?|보내준 ?)?(?:돈|카드|차"
        f"|손전화|핸드폰|신분증)(?:으로|으루|로|루) )"
        f"|(?<=[을를] ){kin} (?=(?:가져[갔가]|갖고|가지고|들고|쥐고|보관|건사))"
    )


@cache
def _kin_moved() -> re.Pattern[str]:
    """아들이 호구를 청도로 옮겼소 나는 그냥 화룡에 있소: of a register that is not one's own."""
    kin = f"(?:우리 |내 )?(?:{named_kin()})(?:이|가|은|는)"
    return re.compile(
        f"{_BEGINS}{kin} 호[구적](?:를|을|도)? ?[가-힣]{{2,5}}(?:으로|로|루|에) ?(?:옮겼|떼갔|옮겨갔|옮겨 ?갔"
        f"|가져갔)[가-힣]{{1,4}}[ ,.]+(?=(?:나는|내|저는|난|내호구) )"
    )


@cache
def _there_they_live() -> re.Pattern[str]:
    """할빈에서 대학 다니는 딸이 거기서: where a relative lives, and was treated."""
    kin = f"(?P<kin>(?:우리 |큰|작은|막내|둘째)?(?:{named_kin()})(?:이|가|은|는))"
    return re.compile(
        f"(?P<where>(?<![가-힣])[가-힣]{{2,4}})(?:에서|에|서) ?(?:[가-힣]{{1,4}} )?(?:다니|사|있|일하|공부하"
        f"|출근하)(?:는|던|시는) {kin} "
        f"(?:[가-힣]{{1,6}} ){{0,2}}?{_THERE} "
    )


@cache
def _did_not_follow() -> re.Pattern[str]:
    """장춘 사는 딸이 자꾸 오라는 거 아이 가구, 아들은 장춘에 가자는거 나는: where nobody went; who only said
    where to go: 딸이 오라고 해서 장춘에 갔소."""
    kin = f"(?:우리 |큰|작은|막내|둘째)?(?:{named_kin()})(?:이|가|은|는)"
    where = "(?:[가-힣]{2,4}(?:에|에서|로|으로)? ?)"
    return re.compile(
        f"(?:{where}(?:사는|있는) )?{kin} (?:{where}?(?:자꾸 |계속 )?(?:와라|오라|가자|가라|데려가겠다"
        f"|모셔가겠다)(?:는|고 ?하는|구 ?하는) ?"
        "(?:거|걸|것을|데|것)[ ,]*(?:(?:안|아이|못) ?가[고구] |싫다[고구] ?(?:하[고구] )?|(?=나는 |내가 |내는 |저는 ))"
        f"|{where}?(?:자꾸 |계속 )?(?:와라|오라|(?:병원에 ?)?(?:가자|가라|가보라|가보자)|입원하라|입원하자"
        f"|수술하라|수술하자)[고구]? ?(?:해서|하길래|하니까|하여) )"
    )


@cache
def _has_another() -> re.Pattern[str]:
    """특병증 있는 건 우리 앙까이구 나는; 오빠는 북경에서 치료하구 나는 연변병원에서 했소: what is of kin."""
    kin = f"(?:우리 |내 )?(?:큰|작은|막내)?(?:{named_kin()})"
    mine = "(?=(?:나는|저는|내는|나|난) )"
    return re.compile(
        f"(?:[가-힣]{{1,4}}증|[저디]보|책)(?:이|가)? ?(?:있는|타는|가진) ?(?:건|거는|것은|사람은)"
        f" ?{kin}(?:이?[고구]|인데|이?지만)[ ,]*{mine}"
        f"|(?:^|(?<=[.,] )){kin}(?:은|는) [^.,]{{2,24}}?(?:치료|수술|입원)(?:을|받)? ?(?:하"
        f"|받)?[고구] {mine}(?=[^.]{{2,24}}원에서)"
    )


@cache
def _asks_for_them() -> re.Pattern[str]:
    """언니가 저보구 물어보라 해서 왔슴다: for whom it is asked."""
    return re.compile(
        f"^(?P<kin>(?:우리 |내 )?(?:{named_kin()}))(?:이|가|네가) (?:저한테|나한테|나보고|나보구|내한테)"
        f" ?(?:좀 )?(?:물어|알아)[^.,]{{0,10}}?"
        "(?:해서 ?왔슴다|합데다|하오|함다|했슴다|합니다|그럽데다|해서|하길래)[ ,.]*"
    )
