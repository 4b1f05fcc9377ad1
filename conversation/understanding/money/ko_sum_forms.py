"""Sums as Korean tells them beside other figures, put as they are read: 한 2천, 정확히는 2068원; 24가 아니고 2400임다.

What is taken back, or rough beside the exact figure, is left out; what is more than a figure is marked so.
"""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily

_SIGN: Final = "0-9일이삼사오육륙칠팔구십백천만"
_SUM: Final = f"(?<![{_SIGN}]){SUM}"
"""A sum from its first sign on."""
_SAID: Final = "(?:말하면|말해서|말하자면|하면|따지면)?"
_EXACTLY: Final = lazily(
    f"(?:(?<![가-힣])(?:한|약|근|대략|대충|거의) ?)?{_SUM}(?: ?(?:쯤|정도|가량|좌우))?[가-힣]{{0,6}}[ ,.]+"
    f"(?:딱 )?(?:정확히|정확하게|똑똑히|자세히|정확한건)(?:는|은)? ?{_SAID}[ ,:]*(?=[{_SIGN}])"
)
_INSTEAD: Final = lazily(
    f"(?:[가-힣]{{1,3}}[비값금] ?)?{_SUM} ?(?:[이가은는] ?)?(?:아니[고구라]|말[고구])[요 ,.]*(?:자부[가는]? )?"
    f"(?=[{_SIGN}]{{2}}[{_SIGN}.,]*원?(?![가-힣]*말[고구]))"
)
"""24가 아니고 2400, 1500말고 15000."""
_SAID_BEFORE: Final = lazily(
    f"(?:처음에?[는엔]? ?)?{_SUM}이?라[고구]? ?"
    "(?:했댔|했었|하던|들었댔|들었던|적었댔|적었던|썼댔|알았댔|알았던|그랬댔)[가-힣]{0,4}[ ,.]*"
    f"(?:[가-힣]{{1,6}} ?){{0,4}}?(?=(?:자부[가는]? ?)?[{_SIGN}]{{2}}[{_SIGN}., ]*(?:원|[임입이]))"
)
"""칠천원이라구 했댔는데 영수증을 찾아보니 칠천오백원입데다."""
_MISREAD: Final = lazily(
    f"(?:처음에?[는엔]? ?)?{_SUM}(?:이?라[고구]?|으로|으루|로|루) ?잘못 ?"
    "(?:보았|봤|알았|들었|적었|썼|쳤|읽었)(?:댔)?(?:는데|지만|다가)[ ,.]*(?=[^0-9]{0,12}"
    f"[{_SIGN}]{{2}})"
)
"""처음에 8900으로 잘못 보았는데 정확한것은 9800입니다."""
_IS_RIGHT: Final = lazily(
    "(?<=[십백천만억원])이(?= ?(?:맞[슴습는소지구고]|옳|틀림없|확실|분명"
    "|(?:채|좀|조금|쪼[꼼끔금]|쬐꼼|약간)? ?(?:안 ?[되됨됩]|못 ?[되됨됩미])))"
)
"""9천이 맞슴다, 삼만이 채 못됨다: a particle, and no 2."""
_NOT_EVEN: Final = lazily(
    f"{_SUM}(?:이|도|두|가|을|를)? ?(?:채 ?)?"
    f"(?:(?:안|못) ?(?:되는|넘는|차는|미치는)|(?:조금|좀|약간|훨씬)? ?넘는) (?=[{_SIGN}])"
    f"|{_SUM}(?:이|도|두)? ?(?:채 ?)?(?:안|못) ?(?:되[오우고구](?!면)|됨다|됩니다|됨|되꾸마|되지[요무]?|됐슴다"
    f"|됐소)[ ,.]+"
    f"(?:딱 |그저 |겨우 )?(?=[{_SIGN}]{{2,}}(?:원|[임이]|[ .]|$))"
)
"""천원도 안되는 870원, 천원두 안되오 870원."""
_NOT_OVER: Final = lazily(
    f"{_SUM}[을를은이도두]? ?(?:(?:넘|되|가)(?:지는?|진) ?(?:않|못하)[고구]|(?:안|못) ?(?:넘|되|가)[고구])[ ,]*"
    f"(?:딱|꼭|바로|정확히)? ?(?=[{_SIGN}])"
)
"""십만 넘지는 않구 딱 9만 8천."""
_BELOW: Final = lazily(
    "(?<=[십백천만억원0-9])(?:이|도|두|에)? ?(?:채|좀|조금|쪼[꼼끔금]|쬐꼼|약간|아직)? ?"
    "(?:안 ?[되됨됩됐될]|못 ?(?:[되됨됩됐될]|미[치침칩쳤]))[가-힣]{0,4}(?=$|[ .,])"
    "|(?<=[십백천만억원0-9])(?<![일1]원)(?:[도두](?: ?채)?|이 ?채) ?(?:안|못) ?(?:나[왔오옴옵와]"
    "|들[었어])[가-힣]{0,4}(?=$|[ .,])"
)
"""육천이 채 안되오: a little below, of which 이 is no 2."""
_NOT_AS_SAID: Final = lazily(
    "^[^0-9.,]{0,12}(?:말한|얘기한|이야기한|들은|추측한|짐작한) ?(?:거|것|수자|금액)[은는]? ?말[고구] (?=.*[0-9])"
)
"""의사가 대충 말한거 말구 단자에 찍힌 자부액 1988원."""
_BETWEEN: Final = lazily(
    f"(?P<one>(?<![{_SIGN}])[{_SIGN}]*[십백천만])원?(?:하[고구]|[과와]|이?랑)? "
    f"(?P<other>[{_SIGN}]+[십백천만])원? ?(?:그 ?)?사이"
)
"""륙천 칠천 그 사이."""
_REST_FORGOTTEN: Final = lazily(
    f"(?P<is>(?<=[{_SIGN}])원?(?:인데|이?였는데|이[오요우]|임다|입니다|이꾸마|이?지[무만비]?|요)?)?"
    "[ ,.]+(?:[가-힣]+[아어여해워러]서 )?(?:그 ?)?(?:뒤|끝|나머지|우수리)(?: ?자리|[ 의]*수자)?[를을는은도가이]? ?"
    "(?:잘 )?(?:못|안|생각|모[르름릅]|몰라|까먹|잊|기억|흐려)[가-힣 ]*$"
)
"""자부가 팔천 얼마였는데 뒤는 못 들었소, 삼천륙백인데 끝자리는 모르겠소: what is told is not all of it."""
_OR: Final = lazily(f"(?<=[{_SIGN}원]) 아님 (?=[{_SIGN}])")
_MORE: Final = lazily(
    f"(?P<sum>(?<![{_SIGN}])[{_SIGN}]*[십백천만])원?(?:[도두]|보다) ?더 ?(?=[나들썼쓰냈내물되됐됨됩줬])"
)
"""이십만도 더 나갔습니다."""
_WHAT_WAS_IT: Final = lazily(
    "^(?:글쎄[요]? ?|가만 ?|어디 ?)*(?:얼마|얼매)(?:이?던[가지]|였던[가지]|더라|던가)[ ,.?]*(?=.*[0-9백천만])"
)
_MAY_I: Final = lazily(
    "(?<=[가-힣]) ?(?:이|그) ?(?:금액|돈|수자|숫자|걸|것|거)[을를으로]{0,2} ?"
    "(?:쓰면|적으면|넣으면|치면) ?(?:됩|됨|되)[가-힣]*[?.]?$"
)
"""이 금액을 쓰면 됩니까, behind the figure."""
_NOT_EXACTLY: Final = lazily("정확(?:히|하게|한건)[는은]? ?(?:잘 ?)?(?:모르|몰라|모름|모릅|생각|기억)[가-힣]*")
_FIGURE: Final = f"(?<![{_SIGN}])[{_SIGN}][{_SIGN} ]*?[0-9십백천만]"
_EITHER_OF: Final = lazily(f"(?P<one>{_FIGURE})원?이?였?던[지가] (?P<other>{_FIGURE})원?이?였?던[지가](?=$|[ .,])")
_SLIP: Final = "(?:단자|결산서|결산단|[영령]수증|종이)[에엔]"
_EITHER_AT_THE_END: Final = lazily(
    f"(?P<either>{_FIGURE}원? 아니면 {_FIGURE}원?)(?:인데|인지|인가|던지|일게|일겜)[가-힣 ]*$"
)
"""자부 4천 아니면 6천인데."""
_TELLS_IT: Final = (
    "(?<![가-힣])(?!자[부비가]|총|보험|통[주처]|대병|구조|전체|모두)"
    f"[가-힣]{{1,4}}[은는이가] ?(?:자부[가는]? ?)?{_SUM}(?: ?(?:쯤|정도))?(?:이?라|으로|로)[고구]? ?"
    "(?:하|합|함|했|한|우기|기억|알|들|말)"
)
_TWO_TELLERS: Final = lazily(
    f"(?:{_TELLS_IT}|{_SLIP}.*{_SUM}).*{_TELLS_IT}"
    f"|{_SUM}(?:이?라는|이?라고하는) ?(?:사람|이).*{_SUM}(?:이?라는|이?라고하는) ?(?:사람|이)"
)


_UP_TO: Final = lazily(
    f"(?P<sum>(?<![{_SIGN}])[{_SIGN}][{_SIGN}.,]*)원? ?까지"
    "(?: ?(?:은|는|도|두|야) ?(?:안|못|아이|아니|아님|아닙)[가-힣]{0,4})?"
    "(?= ?(?:$|[.]|임|입니|이[오우]|[요됩됨]|이꾸마|되[오우]))"
)
"""2천까지: no more than that."""
_MORE_THAN: Final = lazily(
    f"(?P<sum>(?<![{_SIGN}])[{_SIGN}]+[십백천만])원?[은는]? ?(?:아이|아니)[고구] ?"
    "(?:좀|조금|약간)? ?더 ?[되됨됩나]{1,2}[가-힣]{0,3}$"
)
"""8천은 아이구 좀 더 됨다."""
_LIKELY_WAS: Final = lazily(
    f"(?<=[{_SIGN}원]) ?(?:쯤 ?|정도 ?)?(?:됐|되였|들었|냈|나왔|물었|썼)을(?:게|거|겜|겝|겁|것)[가-힣]{{0,3}}"
    f"|(?<=[{_SIGN}원])[은는] ?(?:됐|되였|들었|냈|나왔|물었|썼)을(?:게|거|겜|겝|겁|것)[가-힣]{{0,3}}(?=$|[.,]| (?!같))"
    f"|(?<=[{_SIGN}원])[은는]? ?(?:쯤은? ?|정도는? ?)?(?:됐|되였|들었|냈|나왔|물었|썼)겠(?:지[요무므]?|슴다|소"
    f"|습니다|네)(?=$|[ .,])"
    f"|(?<=[{_SIGN}원]) ?(?:쯤 ?|정도 ?)?(?:됐|되였|되|들었|냈|나왔|물었|썼)(?:는가|나) ?(?:보오|보우|봄다|봅니다|본데)"
)
"""만이천원 됐을게우, 오천은 됐겠지: likely, and not sure."""
_EITHER_TOLD: Final = lazily("아님|아니면|[던인]지|인가|이나")
_OF_THAT_SIZE: Final = lazily("(?<=[십백천만])원?대(?=$|[ .,임이요쯤정])(?: ?(?:정도|쯤))?")
"""8천대."""
_BEFORE_AID: Final = lazily(
    f"(?<=[{_SIGN}원])(?:인데|이?[고구])?[ ,.]*(?:의료)?구조(?:금)?(?:을|를)? ?(?:깎기|받기|빼기|제하기|타기)? ?전"
    "(?:에|의|꺼|거|것|돈|금액|임다|이오|이요|입니다|이우다|요)*[.! ]*$"
)
"""팔천인데 구조 전이오: it is the own share, before aid."""
_AND_THEN: Final = lazily("(?<=[내물주받하되쓰치빼떼])구 (?=[0-9일이삼사오육륙칠팔구]?[십백천만0-9])")
"""내구 만원, where 구 is 고 and no 9."""


_ABOUT_SO_MUCH: Final = lazily(
    "(?<![가-힣])(?P<about>한|약|대략|근) ?(?P<sum>[일이삼사오륙육칠팔구][만천백])"
    "(?=(?:은|이)? ?(?:되[겠오우]|될|됨|됩|들었|나왔))"
)
"""한팔천되겠지."""
_NEARLY: Final = lazily(
    f"(?P<sum>(?<![{_SIGN}])[{_SIGN}]*[0-9십백천만]원?)(?:이?[고구]|인데|이[오요]|임다)?[ ,.]+"
    f"(?:거의|근|약|그저|말하자면) ?{_SUM}[가-힣]{{0,4}}$"
)
"""9천9백 거의 만원이지므: the exact figure, and how it is called."""
_SIGH: Final = lazily(f"(?<![가-힣])(?:아이|에|어이)[구고]+ (?=[{_SIGN}])")
"""아이구 8백, whose 구 is no 9."""
_BESIDE_THE_SHARE: Final = lazily(
    f"(?P<share>자부(?:금|금액)?(?:은|는|이|가)? ?{_SUM}(?: ?원)?)[ ,]*(?:이?[고구]|인데)?[ ,]*"
    f"(?:쯔페이|자비)(?:부분)?(?:은|는|이|가)? ?{_SUM}"
)
"""자부 6300 쯔페이 1200."""


_TAKEN_OFF: Final = lazily(
    f"(?P<by>(?:의료보험|의보|보험|통주|기금)(?:에서|이|가|으로|로)? ?{_SUM}(?: ?원)?(?:을|를)?)"
    " ?(?:까|깎|깎아|덜어|떼)[고구](?= )"
)
"""보험에서 2만 까고: what they paid."""


_ROUND: Final = f"[{_SIGN}][{_SIGN}.,]*?(?<=[십백천만0-9])(?:원|(?=이[요오다임꾸우])|(?![{_SIGN}]|[.,][0-9]))"
_BESIDE: Final = f"(?!{SUM} ?(?:[은는도두] |[을를이]? ?(?:더|또) ))"
_OWNED_UP: Final = (
    "(?:[^0-9,.!…]{0,14}(?:잘못|틀[리렸림]|헛|헷|빗|빼먹|빠[졌뜨뜰]|거꾸로|눈이|[령공영] ?(?:하나|한개)"
    "|동그라미|자리수|더 ?[붙썼쳤찍눌])"
    "[^0-9,.!…]{0,14}[ .,!…]+)"
)
"""령 하나 더 붙였네, 눈이 어두워 잘못 봤네: why a figure is taken back."""
_SIGHED: Final = lazily(
    f"(?<![{_SIGN}])(?P<first>{_ROUND})(?:이?[요오]|임다|입니다)?[ .,!…]+"
    "(?:(?:아이구|아이고|에구|어이구|참|에이|아이|아이임다|아니|아니요|아니오|아니다|아니구나|아님다|아닙니다"
    "|아차|아|어|앗"
    "|틀렸(?:슴다|소|습니다|네|다)|틀림|미안(?:함다|하오|합니다|해요)|(?:잘못|빗) ?[봤썼찍쳤눌]{1,2}었?"
    "(?:슴다|소|습니다|네|다))"
    f"[ ,.!…]*)+{_OWNED_UP}?(?:(?:다시|잘|똑똑히) ?(?:보니까?|보이까?|봤더니)[ ,]*)?"
    "(?:(?:그게|그거|그거이) ?(?:아니라|아이라|아니고|아이고|아이구)[ ,.]*)?"
    f"{_BESIDE}(?P<second>{_ROUND})"
)
"""8천이요 아이구 8백이요, which takes the first figure back or does not."""
_OWNED_UP_BETWEEN: Final = lazily(
    f"(?<![{_SIGN}])(?P<first>{_ROUND})(?:이?[요오]|임다|입니다)?[ .,!…]+{_OWNED_UP}"
    f"{_BESIDE}(?P<second>{_ROUND})(?:이?[요오]|임다|입니다|이꾸마|이우다|이우)?[ .!]*$"
)
"""만이천... 령 하나 더 붙였네. 천이백이오."""
_APART: Final = lazily("(?<=[0-9일이삼사오륙육칠팔구][만천백]) (?=[0-9일이삼사오륙육칠팔구][천백십])")
"""2만 3천, which is one sum."""
_TURNED_OUT: Final = lazily(
    f"(?<![{_SIGN}])(?P<first>[{_SIGN}.,]*[십백천만0-9])원?"
    "(?:이?라더니|이?라 ?하더니|이?라길래|인 ?줄 ?알았[가-힣]{0,3}|인가 ?했[가-힣]{0,3})[ ,.…]+(?:[가-힣]{1,5} ){0,3}"
    f"{_BESIDE}(?P<second>[{_SIGN}.,]*[십백천만0-9])(?=이구|이[요오다임더]|임|원|[ .!]|$)"
)
"""팔천이라더니 잘 보니까 팔백이구만."""
_SAID_ANEW: Final = lazily(
    f"(?<![{_SIGN}])(?P<first>{_ROUND})(?:(?:이?[요오]|임다|입니다)[ .,!…]+(?:에|어|음|아|앗|이런|잠간|다시)[ ,.…]+"
    "| ?[(] ?)"
    f"{_BESIDE}(?P<second>{_ROUND})(?:이?[요오]|임다|입니다)?[ .!)]*$"
)
"""8천이요 어 8백이요, 자부 8천(7천)."""


_FUSED: Final = lazily(
    "(?P<name>자가지급|자부담|자부금|구조금|구제금|보조금"
    "|(?:자부|지급|부담)?금?액|개인부담|본인부담|총액|(?:내|낸|제|물은) ?돈|(?:낸|문|물은) ?것)이"
    f"(?P<figure>[만천백](?:[{_SIGN}]|원|$|[이임입]))"
)
"""자가지급이만육천원, whose 이 may be the particle or a 2."""
_FUSED_WITH_ONLY: Final = lazily(
    "(?P<name>자가지급|자부담?|자부금|[구救][조제助]금|救助金|보조금|自付|[부部][분分]|(?:자부|지급|부담)?금?[액额]"
    "|개인부담|본인부담"
    "|[내제]몫|[내낸제] ?돈|(?:낸|문|물은) ?[것거])만"
    f"(?P<figure>(?:[1-9]|[이삼사오육륙칠팔구二三四五六七八九])?[천백千百](?:[{_SIGN}]|원|$|[이임입요]))"
)
"""쯔푸만삼천이백, 자부담만5천: whose 만 may be "only", or 10,000."""
_FUSED_BEHIND_THE_POINT: Final = lazily("(?P<part>점 ?[영공일이삼사오육칠팔구]?[영공일삼육칠팔])이(?=라| |찍|적|써)")
"""사천점육이라고, whose 이 is a particle or a 2."""
_BEFORE_A_THREE: Final = lazily("(?<=급|담|금|액|돈|것)이(?=삼[만천백][일이삼사오육륙칠팔구]?[십백천])")
"""자가지급이삼천이백원 is no 2,000 or 3,000."""


_EVEN: Final = lazily(
    f"(?P<sum>(?<![{_SIGN}])[{_SIGN}]+)원?(?:에|으루|으로|이)? ?(?:딱|꼭) ?(?:맞아 ?)?떨어(?:[지졌]|짐|집)"
    f"[가-힣]{{0,4}}"
    "(?:[ ,.]+(?:딱|꼭) ?(?P=sum)원?)?"
)
"""오천 딱 떨어지오 딱 오천."""
_NOT_WHAT_IS_HEARD: Final = lazily(
    f"(?:(?<=[가-힣])(?<![십백천만])[ ,.]+|(?<=[0-9십백천만])[,.]+ )"
    f"{_SUM}(?:이? ?(?:아[니이][라오요고구다]|아님다?|아닙니다|아이[꾸우]마?)"
    "|(?:으로|으루|로|루|이?라[고구]) ?(?:듣|보|알|읽|적|헷갈리|헛갈리)지 ?(?:마|말)[가-힣]{1,3})[ .!]*$"
)
"""만삼백. 만삼천으루 듣지 마쇼; 이만이원이꾸마, 이만이천이 아니라; but no part of 12,000 아님다."""
_OVER_AND_UNDER: Final = lazily(
    f"(?P<one>(?<![{_SIGN}])[{_SIGN}]+원?)[은는이]? ?(?:넘|더 ?[되됐나])[가-힣]{{0,3}}(?:는데|지만|고|구|어두"
    f"|어도)[ ,]*"
    f"(?P<other>[{_SIGN}]*[백천만]원?)[은는이까지]* ?(?:채 ?)?(?:안|아이|못) ?(?:[가갔되됐됨됩미차찼넘])[가-힣]{{0,4}}"
)
"""칠천은 넘었는데 만원은 아이 갔소."""
_PAID_OF_IT_BY: Final = lazily(
    f"(?<=[{_SIGN}원])(?:인데|이?[고구]|임다|이오)?[ ,.]+(?:그 ?중에서?|거기서|그 ?안에서|거기에서) ?"
    "(?:우리 ?)?(?:아들|딸|사위|며느리|자식들?|동생|형님?|언니|누나|오빠|조카)(?:이|가|네가|들이)? ?"
    f"{SUM}[을를]? ?(?:대|보태|도와|내|물어|부쳐) ?[줬주준](?:슴다|소|어요|습니다|꾸마|다)?[ .]*$"
)
"""자부 7천인데 그중에서 아들이 2천 대줬슴다: who of the family paid a part of it."""
_READ_OUT_BY: Final = (
    "(?:우리 |내 |저희 )?(?:큰|작은|맏|막내|둘째|외)?(?:아들|딸|며느리|사위|손자|손녀|손주|남편|안해|나그네"
    "|로친|령감|동생|조카|언니|누나"
    "|오빠|형|아이|애|이웃|간호사|간호원|호사|의사|촌간부|회계|창구)(?:애|님|네|들)?(?:이|가|네가|께서|에서)? ?"
    "(?:대신 ?|다시 ?|단자를? ?|종이를? ?)?"
    "(?:읽어|일러|불러|봐|보아|찾아|알려|알으켜|배워|가르쳐|말해|써|적어) ?"
)
_READ_OUT: Final = lazily(
    f"(?<=[{_SIGN}원요오다임])[ ,.]+{_READ_OUT_BY}(?:[줬준]|주었|줍데|줍|주오|주더|줌)[가-힣]{{0,4}}[ .!]*$"
    f"|^{_READ_OUT_BY}(?:[줬주](?:는데|더만|던데|니까?|길래)|준(?:게|데|거|것이|건"
    f"|대로는?))[ ,]*(?=(?:자부[가는]? ?)?[{_SIGN}])"
)
"""5840.22 손녀가 읽어줍데: who read it out, for whom it is not asked."""
_BY_INSURANCE: Final = lazily(
    "(?P<by>(?<![가-힣])(?:의료)?(?:보험|의보))[이가] ?(?=(?:다 ?|먼저 ?|좀 ?|얼마 ?)?(?:떼|빼|까|깎|제하|물|내"
    "|해주|내주)[고구] ?"
    "(?:내|우리|제|나머지))"
)
"""보험이 떼구 내몫이 천오백오십."""
_SLIP_OF_THE_TONGUE: Final = lazily(
    "[ ,.!]+(?:내|나는|내가)? ?(?:혀|입|말|손가락|손|눈)(?:이|가)? ?(?:잘못|헛|빗|꼬[였이]|미끄러)[가-힣 ]{0,8}[.! ]*$"
)
"""삼천이백이꾸마 내 혀가 잘못 돌았소: why it was said wrongly."""
_IS_THAT_IT: Final = lazily(
    "^(?P<name>자부담?|자가지급)(?:금액|금|액)?(?:이?라는 ?(?:게|것이|건)|[가은는이]) [^?0-9]{2,30}"
    "(?:말하[오는]|말임|말입|맞[소슴]|옳[소슴])[가-힣]{0,4}[?] *(?:그라[문무]|그러[면문무]|그럼|그렇다면) *"
    f"(?=[{_SIGN}]{{2}})"
)
"""자부라는게 내가 낸걸 말하오? 그러면 3200이요."""
_TO_THE_PENNY: Final = lazily(
    "[ ,.]*(?<![가-힣])(?:(?:한푼|일전|하나)(?:의|도|두)? ?)?"
    "(?:(?:에누리|우수리|끝전|꼬리|어김|가감)(?: ?하나)?[도두는가]? ?없이"
    "|(?:한푼|일전|일원|하나)[도두] ?(?:안|아이|못) ?(?:틀[리리린림립렸]|빼[고구]|더하[고구])[가-힣]{0,3}"
    "|더[도두는]? ?(?:말[고구] ?)?덜[도두는]? ?(?:말[고구]|아니[고구]?|아님다?|아닙니다|아이[고구]?|아니[오요우]|없이)"
    f"(?:[가-힣]{{0,2}}(?=$| [{_SIGN}딱자])))[ ,.!]*"
)
"""딱 5천임다 에누리없이: it is that to the penny."""
_OF_A_NEIGHBOUR: Final = lazily(
    f"^{_SUM}[?,. ]+(?:그건|그거는|그것은|그게) ?(?:우리 ?)?(?:[옆웃앞뒤아래]{{1,2}}집|이웃|옆침대|동네|남의)"
    f"[^,.0-9]{{0,10}}"
    "(?:거|꺼|것|얘기|말)(?:이?[고구]|임다|이오|이꾸마|인데|요)[ ,.]*"
)
"""팔천? 그건 웃집 아매 거구 우리는 륙천."""
_THAT_IS_IT: Final = lazily("[ ,.]+(?:그|내|우리) ?(?:자부|자부담|자가지급)(?:이?라는|이?란) ?(?:게|것이|건)[ .]*$")
_ABOUT: Final = lazily(f"(?<=[{_SIGN}원]) ?(?:아래우|우아래)(?:루|로)?(?= |$)")
_WITHIN_POLICY: Final = lazily("(?<![가-힣])정책 ?(?:범위 ?)?안(?:의|에)? ?(?=자부|자가지급)")
_OUT_OF_POCKET: Final = lazily(
    "(?<![가-힣])(?:내|우리|제) ?(?:주머니|지갑|손)(?:에서|으로|으루)? ?(?:나간|빠진) ?(?:게|건|거는|것이|돈은|돈이) ?"
    f"(?P<sum>[{_SIGN}][{_SIGN}.,]*?(?<=[십백천만0-9]))원?(?:임다|입니다|이[오우요]|이꾸마)?$"
)
"""내 주머니에서 나간게 구천이우, which may be more than the own share."""
_UNIT_ALONE: Final = lazily(
    "(?P<name>(?:자부담?|자가지급|개인부담|본인부담|자비|쯔페이)(?:금액|금|액)?(?:(?:은|는|이|가) ?| ))(?P<unit>[만천])"
    "(?=이[고구]|인데|이며|이지만|임다|입니다|이[오요]|이꾸마|,| (?:보험|의보|자비|쯔페이|총|통주|대병)"
    "|이? ?(?:들어|섞|포함)|$)"
)
"""자부가 만이고 보험이 2만, 그중에 자비가 천이오: a sum of one sign, which is 10,000."""


def units_told(text: str) -> str:
    """A plain text in which an own share of one sign stands as a sum."""
    return _UNIT_ALONE.sub(r"\g<name>1\g<unit>원", text)


def _share_alone(found: re.Match[str]) -> str:
    """The own share without the self-financed sum beside it; the 이 of 삼천이고 is no 2."""
    behind = found[0].removeprefix(found["share"])
    return found["share"].removesuffix("이") if behind.startswith(("고", "구")) else found["share"]


def with_or_without_particle(text: str) -> tuple[str, ...]:
    """A plain text with a 2 behind the name of the sum, or at its end, and with a particle there, or with 10,000 and
    with "only"; () where it is no such text."""
    if _FUSED_BEHIND_THE_POINT.search(text):
        told = (rf"\g<part>{figure}원이" for figure in ("", "이"))
        return tuple(_FUSED_BEHIND_THE_POINT.sub(each, text) for each in told)
    if _FUSED_WITH_ONLY.search(text):
        return tuple(_FUSED_WITH_ONLY.sub(rf"\g<name> {more}\g<figure>", text) for more in ("만", ""))
    if not _FUSED.search(text):
        return ()
    return _FUSED.sub(r"\g<name> 2\g<figure>", text), _FUSED.sub(r"\g<name> \g<figure>", text)


def particles_apart(text: str) -> str:
    """A plain text in which a sum that is typed in one with its name and a particle is apart from it; where the
    particle may be a 2 the sum is marked as likely."""
    text = _FUSED_BEHIND_THE_POINT.sub(r"\g<part>원쯤이", text)
    text = _FUSED_WITH_ONLY.sub(r"\g<name> 아마 만\g<figure>", text)
    return _FUSED.sub(r"\g<name>이 아마 \g<figure>", _BEFORE_A_THREE.sub("이 ", units_told(text)))


def sighed_between(text: str) -> tuple[str, ...]:
    """Two sums between which a sigh, or a no, stands, so that the second may be meant in place of the first."""
    text = _APART.sub("", text)
    found = (
        _TURNED_OUT.search(text) or _SIGHED.search(text) or _SAID_ANEW.search(text) or _OWNED_UP_BETWEEN.search(text)
    )
    return (found["first"], found["second"]) if found else ()


def told_in_two_ways(text: str) -> bool:
    """Whether two people hold it to be two sums: 남편은 자부가 5천이라 하고 아들은 6천이라 하오."""
    return bool(_TWO_TELLERS.search(text))


def whoever_paid_a_part(text: str) -> str:
    """A text without who of the family paid a part of the sum that it tells: it stays one's own share."""
    return _PAID_OF_IT_BY.sub("", text)


def _not_all_of_it(found: re.Match[str]) -> str:
    """That there is somewhat more than the figure before it; nothing where a word before it says so (얼마)."""
    return "여원" if found["is"] is not None else ""


def told_exactly(text: str) -> str:
    """A plain text with its sums as they are read."""
    if not HANGUL.search(text):
        return text
    text = _IS_THAT_IT.sub(r"\g<name> ", _SLIP_OF_THE_TONGUE.sub("", text))
    text = _TO_THE_PENNY.sub(" ", _READ_OUT.sub("", _BY_INSURANCE.sub(r"\g<by>에서 ", text)))
    text = _BEFORE_A_THREE.sub("이 ", units_told(_NOT_WHAT_IS_HEARD.sub("", _EVEN.sub(r"\g<sum>원임다", text))))
    text = _WITHIN_POLICY.sub("정책내 ", text)
    text = _THAT_IS_IT.sub("", _OF_A_NEIGHBOUR.sub("", _ABOUT.sub("좌우", text)))
    text = _OUT_OF_POCKET.sub(r"\g<sum>원 아마", text)
    text = _OVER_AND_UNDER.sub(r"\g<one> 아니면 \g<other>", text)
    text = text if _EITHER_TOLD.search(text) else _LIKELY_WAS.sub("원 아마 ", text).replace("원원 아마", "원 아마")
    text = _OF_THAT_SIZE.sub("여원 ", text)
    text = _BEFORE_AID.sub("", _MORE_THAN.sub(r"\g<sum>여원", text))
    text = _TAKEN_OFF.sub(r"\g<by> 내고", text)
    text = _ABOUT_SO_MUCH.sub(r"\g<about> \g<sum>원", _NEARLY.sub(r"\g<sum>", text))
    text = _BESIDE_THE_SHARE.sub(_share_alone, text)
    text = _UP_TO.sub(r"\g<sum>원 미만", _AND_THEN.sub("고 ", text))
    text = _NOT_EXACTLY.sub(" 아마", _MAY_I.sub(" 이게 맞습니까", text))
    text = _REST_FORGOTTEN.sub(_not_all_of_it, _BETWEEN.sub(r"\g<one>원 아니면 \g<other>원 ", text))
    text = _BELOW.sub(" 미만", _NOT_OVER.sub("", _NOT_EVEN.sub("", _IS_RIGHT.sub("", _NOT_AS_SAID.sub("", text)))))
    text = _SAID_BEFORE.sub("", _INSTEAD.sub("", _EXACTLY.sub("", _MISREAD.sub("", text))))
    text = _EITHER_OF.sub(r"\g<one>원 아니면 \g<other>원", _WHAT_WAS_IT.sub("", text))
    text = _SIGH.sub(", ", text)
    text = _EITHER_AT_THE_END.sub(r"\g<either>", text)
    return _OR.sub(" 아니면 ", _MORE.sub(r"\g<sum>여원 ", text))
