"""How people take back and doubt what they say, most of it in Korean, put so that it is read as such.

What is taken back is left out (오천.. 아이구 아니 륙천이백원); what may be one or the other (3천인가 4천인가), and what
somebody believes to remember (3월 5일이던가 그랬소), is no question but asked back.
"""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily

_SIGN: Final = "0-9일이삼사오육륙칠팔구십백천만"
SUM: Final = f"[{_SIGN}][{_SIGN}., ]*(?<![ .,])원?"
"""A sum in digits and Korean numerals, as a pattern."""
_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_SIGH: Final = "(?:아이구|아이고|에구|아이|아차|아|앗|참|어|에|에이|이런)?"
_IT_IS: Final = "(?:이?[요오]|임다|임니다|입니다|이우다|이꾸마)?"
_NO: Final = "(?:아니(?: ?아니|임다|다|요|오|구나|지|야|네)*|(?<=[ .,!…])[아앙]이(?:다|임다|구나|요|오)?)"
_NOT_BESIDE_IT: Final = f"(?!{SUM} ?(?:[은는도두] |[을를이]? ?(?:더|또) ))"
"""Before a figure: it is not told as one more (아차 2천 더 냈소), or as that of something else (아니 2천은 자비요)."""
_TAKEN_BACK: Final = lazily(
    f"(?<![가-힣0-9])(?:(?P<month>{_NUMBER}월 ?){_NUMBER}일|{SUM})(?:"
    f"{_IT_IS}[ .,!…]*{_SIGH}[ ,.!]*{_NO}[ ,.!…]+"
    f"(?:(?:내 ?|제가 ?)?(?:잘못|틀리게|거꾸로) ?(?:썼|쳤|적었|말했|눌렀|봤|찍었|읽었)[가-힣]*[ ,.!]+)?{_NOT_BESIDE_IT}"
    f"|{_IT_IS}[ .,!…]+(?:아차|아뿔싸|앗)[ ,.!…]+{_NOT_BESIDE_IT}"
    "|(?:이?요|이오|임다|입니다)?[ .,!]+(?:아차|아이구|아이고|아|참|에이)?[ ,.!]*"
    "(?:잘못|틀리게) ?(?:썼|쳤|적었|말했|눌렀|봤|찍었)[가-힣]*[ ,.!]+"
    "|이?라[고구]? ?(?:했|썼|적었|말했|알았|봤)[는던]데[ ,.]*[가-힣 ,]{0,12}?"
    "(?:보니까?|보이까?|봤더니|틀렸[소어다슴]*|아니[요오다]?|(?:지워|고쳐|바꿔) ?주[가-힣]*)[ ,.]+"
    f")(?=(?P<day>{_NUMBER}일)|[{_SIGN}])"
)
_ANOTHER_MONTH: Final = lazily(
    f"(?:지지난|지난|저번|이번|이)달 ?{_NUMBER}일{_IT_IS}[ .,!…]*{_SIGH}[ ,.!]*"
    f"(?:{_NO}|(?:잘못|틀리게) ?(?:썼|쳤|적었|말했|눌렀|봤)[가-힣]*)[ ,.!…]+(?={_NUMBER}월)"
)
"""지난달 20일 아니 10월 3일."""
_INSTEAD: Final = lazily(f"[{_SIGN}원]이? ?아니[고구라][ ,.]*(?:[가-힣]{{1,4}} )?[{_SIGN}]")
"""8200이 아니고 2800: what is right is told with what is wrong."""
_CHINESE_DAY: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_DAY_TAKEN_BACK: Final = lazily(
    f"(?P<month>{_CHINESE_DAY}月(?:份)?){_CHINESE_DAY}[号日]?(?:出的?院?的?|结的?账?的?)?[ ,，。.]*"
    "(?:哦|啊|诶|哎|呃)?[ ,，]*(?:不对(?:不对)?|不是(?=[ ,，。.])|错了|说错了|写错了"
    "|记错了)(?:了)?[ ,，。.]*(?:应该)?是?"
    f"(?P<day>{_CHINESE_DAY})[号日]?(?=$|[ ,，。.!！]|出|结|吧|才)"
)
"""7月18，不对，是17: the day is put right and is likely to stay in its month, which is asked back."""
_MONTH_TAKEN_BACK: Final = lazily(
    f"^(?:是)?{_CHINESE_DAY}月份?的?[ ,，]*(?:[啊哦诶哎呃][ ,，]*)?(?:不对"
    f"|不是)[ ,，]*(?:是)?(?P<month>{_CHINESE_DAY}月)份?"
    f"(?:的?[ ,，]*(?P=month))?(?={_CHINESE_DAY}[号日]?)"
    f"|^不是{_CHINESE_DAY}月份?[ ,，]*是(?={_CHINESE_DAY}月份?{_CHINESE_DAY})"
)
"""七月份的啊不是八月八月五号, 不是5月 是6月17: the month is put right, and the day is told with it."""
_DAY_DENIED_BEHIND: Final = lazily(
    f"(?<=[号日])[ ,，]*(?:可|并)?不是{_CHINESE_DAY}[号日]?(?:[ ,，]+我?(?:看|说|记|写|打)?[错岔差串]了)?(?=[。.!！]*$)"
)
"""24号，不是23，看岔了."""
_POINTS_TAKEN_BACK: Final = lazily(
    "^[0-9]{1,2}(?:[./]|[월月] ?)[0-9]{1,2}[일日号]?[ ,]*(?:ㄴㄴ|아니[요오다]?|아이[요오다]?|不是(?=,)"
    "|不对)[ ,.]*(?=[0-9]{1,2}(?:[./]|[월月] ?)[0-9]{1,2}(?![0-9]))",
    re.ASCII,
)
"""8.19 ㄴㄴ 8.20."""
_OWNED_UP: Final = lazily(
    "(?:^(?:아 )?아니[요오]?[ ,.!]+)?(?:아까|금방|방금|먼저)? ?"
    "(?<![가-힣])(?:잘못|틀리게|거꾸로|바꿔|반대로) ?(?:썼|쳤|적었|말했|눌렀|봤|찍었|불렀)"
    "(?:소|슴다|습니다|어요|네요|구나|구만|재요|지무|는데)[ ,.!]*"
)
_OWNED_UP_BEHIND: Final = lazily(
    "[ ,.]+(?:내|내가|제가|아까)? ?(?:잘못|틀리게) ?(?:쳤|썼|적었|눌렀|말했|찍었|봤)[가-힣]*[.! ]*$"
)
"""9월 3일 아니 13일임다 내 잘못 쳤슴다, of what is taken back."""
_NO_FIRST: Final = lazily(f"^(?:아|어|에|아차)? ?아니[요오]?[ ,.!]+(?=[{_SIGN}])")
_ECHO: Final = lazily(
    "^[가-힣 ]{0,16}(?:냐[고구]|라[고구])요? ?[?][ ,.]*|(?:얼마인?[냐가]|얼만가) ?하?면[ ,.]*"
    "|^(?:자부|자가지급|본인부담|개인부담|퇴원|결산)(?:담|금|액|날|일|날자)?(?:이?요|은요|말임까|말이오"
    "|이오)?[?][ ,.]*(?=[^?]+$)"
    "|^(?:那个?)?(?:自付|个人自付|出院|结账)?(?:多少钱?|哪天|几号|啥时候|日子)?(?:啊|呀|呢|吗)?[?？][ ,]*(?=[^?？]+$)"
)
"""얼마냐구요? 칠만삼천원: what was asked, said again."""
_ASKED_ONESELF: Final = lazily(
    "^[一-鿿 ,，]{0,12}(?:多少|几号|哪天|哪一天)钱?来着[呢啊哦嗯呃 ,，。.…]*"
    "(?:(?:让|容)?我?(?:想想|看看)[,， ]*)?(?:想起来了|记起来了|对了|哦对)?[ ,，。.…]*"
)
"""自付是多少来着哦想起来了是六千四: what somebody asks himself before he tells it."""
_NUMERAL: Final = "0-9.一二两三四五六七八九十百千万"
_SAID_AGAIN: Final = lazily(
    f"{SUM}{_IT_IS}[ .,!…]*(?:아|어|에|참)?[ ,]*가만[가-힣]{{0,3}}[ .,!…]*{SUM}[이가]? ?아[니이][고구라][ ,]*(?={SUM})"
)
"""삼천이백 아 가만 삼천이백이 아이구 삼천오백."""
_WAIT: Final = lazily(
    f"(?P<one>{SUM}){_IT_IS}[ .,!…]+(?:아|어|에|참)?[ ,]*가만(?: ?있[소자어오봐])?[ .,!…]+(?:그게 ?)?(?={SUM})"
)
"""4050원 가만 3천2백원, which puts it right or goes on."""
_NOT_THAT: Final = lazily(
    f"(?<=[{_NUMERAL}元块])[ ,，]*(?:可|并|)不是[{_NUMERAL}]+(?:元|块钱?)?(?=$|[ ,，.。!！])(?!.*(?:就是|是不是))"
)
"""七千五 不是七千三: what is not so behind what is."""
_PERHAPS_RATHER: Final = lazily(
    "(?P<one>(?<![是0-9.一二两三四五六七八九十百千万零])[一二两三四五六七八九十百千万零]+)[元块]?钱?不是"
    "(?P<other>[一二两三四五六七八九十百千万零]+[元块]钱?)(?=$|[ ,，.。!！])"
)
"""九千不是八千九百块, as it is heard by a telephone: without a stop it may put the first right."""
_ONE_OR_OTHER: Final = lazily(f"不是([{_NUMERAL}]+(?:元|块钱?)?)[ ,，]*[就便]是(?=[{_NUMERAL}])")
"""不是五千就是六千."""
_A_GOOD_FEW: Final = lazily("(?<=[一二三四五六七八九十百])好几(?=[百千万])")
_EITHER: Final = lazily(
    f"(?<=[{_SIGN}원날루틀흘새레전])(?:이?[던인](?:가|지)|[?]) ?(?=[{_SIGN}화수목금토하나닷엿여아열])"
)
_OR_THIS: Final = lazily(
    f"^([{_SIGN}][{_SIGN}]*원? 아니면 [{_SIGN}][{_SIGN}]*?원?)이?[던인](?:가|지)(?:는|도|두)?(?=[ .,!]*$)"
)
"""8천인지 만인지, where no more follows."""
_TEN_THOUSAND: Final = lazily("(?<![가-힣0-9])만(?=원? 아니면 )")
"""만원 아니면 2만원, where it is no word for "only"."""
_HEDGE: Final = lazily(
    f"(?<=[{_SIGN}원날절전])이?[던인](?:가|지) ?(?!$|[.!?])"
    "(?:그렇|그랬|그런|했|하오|함|됐|될|모르|잘 ?모르|생각)?[가-힣]*"
    f"|(?<=[{_SIGN}원날])(?:이?(?:[던인](?:가|두|둥)|던지)|(?:이나|쯤)? ?(?:될[까가]|일[까가]|할까|되나|됐나))[.!… ]*$"
)
_OVER: Final = lazily("(?<=[십백천만])(?= ?[우위][로루](?:는)? ?(?:나|들|썼|물|냈|됐|되|$|[ .]))")
"""오천 우로 나왔소: over 5,000, which is a sum by its name."""
_ONLY: Final = lazily(f"(?<=[{_SIGN}원])밖에 ?(?:아니|아이|안|못) ?(?=[되돼됐됩나냈냅들썼쓰물])")
"""4천원밖에 안됐소: it was that, and no more."""
_WHICH: Final = lazily(
    "(?:어느|어떤) ?(?:걸|것을|거|날을|날자를|날로) ?(?:적|쓰|써|씁|씀|넣|입력)[가-힣]*|"
    "(?:(?:어느|어떤) ?(?:게|것이|거이|거|것|쪽이|날이)"
    "|(?:누구|뉘|어느) ?말이|누가|뭐이|뭐가) ?(?:맞|옳|진짜|자부|자가지급|결산)[가-힣]* ?[?]?"
)
_WHETHER: Final = lazily(
    "(?:인지|던지) .*(?:인지|던지)[가-힣 ]{0,10}(?:모르|몰라|몰겠|생각|헷갈|헛갈|기억)"
    "|정확(?:히|하게|한건)[는은]? ?(?:잘 ?)?(?:모르|몰라|모름|모릅)"
)
"""자부가 만원인지 전부 낸게 만원인지 모르겠소; 자부 8천인데 정확히는 모르오."""
_FROM: Final = lazily(
    f"{_DAY}(?:에|날|날에)? ?(?:들어가|들어갔|입원해|입원하|입원했)(?:서|고|구|여|다가|가지고|는데)[ ,]*(?={_DAY})"
)
"""8월 1일 들어가서 8월 9일 나왔소."""
_SINCE: Final = lazily(
    "(?:(?P<settled>퇴원|결산|출원|정산)(?:한 ?지(?:가|는|도)?|하고|해서)"
    "|(?:^|(?<=원에서 )|(?<=집에 ))나온 ?지(?:가|는|도)?) ?(?:오늘(?:까지|로|이|은|날까지)? ?)?"
    "(?:(?:이제|인제|벌써|꼭|딱(?! ?보름)|(?P<so>한|근|거의|약)) ?)?"
    "(?P<days>(?:딱 ?)?[가-힣0-9]{1,5}?[일주루틀흘새레날름간달])"
    "(?P<place>째|쯤| ?정도)?[이가은]? ?"
    "(?:됐|되였|되오|되우|되꾸|되는|돼|됨|됩|지났|임다|입니다|우다|이우|꾸마)[가-힣]*"
)
"""결산한지 오늘까지 닷새 됐소."""
_SINCE_BEHIND: Final = lazily(
    "(?<![가-힣0-9])(?:오늘(?:까지|로|이|은|날까지)? ?)?"
    "(?:(?:이제|벌써|꼭|딱|(?P<so>한|근|거의|약)) ?)?"
    "(?P<days>[가-힣0-9]{1,5}?[일주루틀흘새레날름간])(?P<place>째|쯤|정도)?[이가]? ?"
    "(?:됐|되였|되오|되우|되꾸|됨|됩)[가-힣]* "
    "(?:(?P<settled>퇴원결산|퇴원|결산|출원|정산)(?:한|하[고구] ?온)|나온|나오신) ?지(?:가|는)?"
)
"""오늘까지 꼭 보름 됐슴다 퇴원한지."""
_NEXT_DAY: Final = lazily(
    f"(?P<day>{_DAY})(?:에|날|날에)? ?"
    "(?:(?:들어가|들어갔|(?:입원|수술|시술)[해하했])|(?P<left>(?:퇴원|출원)[해하했]))"
    "(?:서|고|구|여|다가|는데|가지[고구])[ ,]*"
    "(?P<paid>(?:돈 ?)?(?:결산|계산|정산)[은을]? ?)?(?:이튿날|다음날|담날|뒤날)"
    "(?=(?(paid)|(?(left)[^,.]{0,8}(?:결산|계산|정산)|[^,.]{0,8}(?:결산|계산|정산|퇴원|출원|나왔|나오면))))"
)
"""8월 31일에 입원해서 이튿날 결산했소."""
_MONTH_BEHIND: Final = lazily(
    f"^(?P<one>{_NUMBER}일) ?(?:이나|아니면|인가|인지|또는) ?(?P<other>{_NUMBER}일)"
    f"[ ,]+(?P<month>{_NUMBER}월)[가-힣]{{0,3}}$"
)
"""7일이나 8일, 11월."""
_WEEK_BEHIND: Final = lazily(
    "^(?P<one>[월화수목금토일]요일) ?(?:이나|아니면|인가|인지) ?(?P<other>[월화수목금토일]요일)(?:인가|인지)?[ ,]*"
    "(?P<week>(?:지지난|저지난|지난|저번|이번|요번)주)(?: ?말)?(?=에| |$)"
)
"""토요일인가 일요일인가 지난주에."""
_THIS_MORNING: Final = lazily(
    "^(?=(?:아침|오전|점심)(?:때|에)? (?:[가-힣]{1,6} ){0,3}(?:결산|퇴원|계산)[가-힣]* (?:지금|방금|막|이제) )"
)
"""아침에 결산하고 지금 집에 왔슴다: it is today's."""
_OF_TWO_MONTHS: Final = lazily(
    f"(?P<one>{_NUMBER}월) ?(?:인지|인가|이나|아니면) ?(?P<other>{_NUMBER}월) ?(?:인지|인가)?[ ,]*"
    f"(?:(?:암튼|아무튼|하여튼|어쨌든)[ ,]*)?(?P<day>{_NUMBER}일)"
)
"""3월인지 8월인지 암튼 11일."""
_ONE_OF_TWO: Final = lazily("(?:인지|인가)? ?둘 ?중에? ?하나[가-힣]*[.! ]*$")
"""3일인지 4일인지 둘중 하나임다."""
_FOR_SO_LONG: Final = lazily(
    "^(?:이제|인제|벌써|딱|꼭|아마|오늘(?:까지|로)(?: 딱| 꼭)?)? ?(?P<so>한 |근 |거의 |거진 |약 |대략 |얼추 )?"
    "(?P<days>스무날|[가-힣0-9]{1,5}?(?:주일|[일주루틀흘새레름달]))"
    "(?P<about> ?(?:쯤|정도|가량|남짓|가까이|은|도|이|좀|조금|넘게| )*)"
    "(?:됐|되였|되오|되우|되지|되네|돼|됨|됩|지났|지남|넘었|넘음)[가-힣]*(?: ?(?:뭐|머|무|꼭|딱))?"
    "(?:[,. ]+(?:손가락|손)[가-힣]* (?:꼽아|세여|세)[가-힣]*)?[.! ]*$"
)
"""일주일쯤 됐슴다, 한 보름 좀 넘었슴다."""


def _so_long_before(found: re.Match[str]) -> str:
    """So many days before."""
    return f"{found['days']}전{_likely(found, found['about'].strip() or found['so'])}"


def _since(found: re.Match[str]) -> str:
    """So many days before; the day that is the so manieth (이레째) may be one later."""
    return f"{found['days']}전 {found['settled'] or '나왔소'}{_likely(found, found['place'] or found['so'])}"


def _likely(found: re.Match[str], about: str | None) -> str:
    """What marks a day as likely; half a month and months always are."""
    return " 아마" if about and not found["days"].endswith(("름", "달")) else ""


def asks_which(said: str) -> bool:
    """Whether it is asked or not known which of several figures is right."""
    return bool(_WHICH.search(said) or _WHETHER.search(said))


def perhaps_rather(said: str) -> bool:
    """Whether a figure may be denied, or may stand instead of the one before it: 九千不是八千九百块."""
    return bool(_PERHAPS_RATHER.search(said))


def puts_day_right(said: str) -> bool:
    """Whether a day is put right by its number alone, which may be one of the same month or of the last."""
    return bool(_DAY_TAKEN_BACK.search(said))


def amended(said: str) -> str:
    """A text without what is taken back in it, and with what is doubted marked as likely."""
    said = _ANOTHER_MONTH.sub("", _SAID_AGAIN.sub("", said))
    text = _TAKEN_BACK.sub(lambda found: (found["day"] and found["month"]) or "", said)
    text = text if text == said else _OWNED_UP_BEHIND.sub("", text)
    text = _WAIT.sub(r"\g<one> 아니면 ", text)
    text = _MONTH_TAKEN_BACK.sub(lambda found: found["month"] or "", _POINTS_TAKEN_BACK.sub("", text))
    text = _DAY_TAKEN_BACK.sub(r"\g<month>\g<day>号", _DAY_DENIED_BEHIND.sub("", text))
    rather = _PERHAPS_RATHER.sub(r"\g<one>还是\g<other>", text)
    text = _A_GOOD_FEW.sub("几", _ONE_OR_OTHER.sub(r"\1还是", _NOT_THAT.sub("", rather)))
    text = _ASKED_ONESELF.sub("", _ECHO.sub("", text))
    text = _WHICH.sub("", _ONLY.sub(" ", _OVER.sub("원", text)))
    text = _FOR_SO_LONG.sub(_so_long_before, text)
    text = _SINCE_BEHIND.sub(_since, _SINCE.sub(_since, _NEXT_DAY.sub(r"\g<day> 이튿날 \g<paid>", _FROM.sub("", text))))
    text = _OF_TWO_MONTHS.sub(r"\g<one> \g<day> 아니면 \g<other> \g<day>", _ONE_OF_TWO.sub("", text))
    text = _WEEK_BEHIND.sub(r"\g<week> \g<one> 아니면 \g<week> \g<other>", _THIS_MORNING.sub("오늘 ", text))
    text = _MONTH_BEHIND.sub(r"\g<month> \g<one> 아니면 \g<month> \g<other>", text)
    if _INSTEAD.search(text):
        text = _NO_FIRST.sub("", _OWNED_UP.sub("", text))
    either = _EITHER.sub(" 아니면 ", text)
    several = _TEN_THOUSAND.sub("1만", _OR_THIS.sub(r"\1", either))
    return _HEDGE.sub(lambda found: _doubted(found, alone=several == text), several)


def _doubted(found: re.Match[str], *, alone: bool) -> str:
    """What stands for a doubt: that it is likely, where it is not one of two; 팔천 is a sum then, with its name."""
    named = "원" if found.string[: found.start()].endswith(("십", "백", "천", "만")) else ""
    return f"{named} 아마 " if alone else f"{named} "
