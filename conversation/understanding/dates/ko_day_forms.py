"""Days as they are typed and told beside other things, put as they are read: 8 21, 24/4/2026, 입원 4.2 퇴원 4.16.

What only leads to the day is left out: what day of the week it is today, a settlement in between, a question that is
said again. A day that is told by the one before it (8월 15일이재오 그 전날에) stands behind it then.
"""

import re
from typing import Final

from conversation.understanding.dates.date_parts import any_of
from conversation.understanding.dates.ko_day_remembered import as_remembered
from conversation.understanding.dates.ko_other_days import of_leaving
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_MONTHS, _LONGEST_MONTH = 12, 31
_SO_LONG: Final = "[가-힣0-9]{1,5}?(?:주일|[일주루틀흘새레날름달])"
_IN_SIGNS: Final = dict(zip("공영령일이삼사오육륙칠팔구", "0001234566789", strict=True))
_WHOLE: Final = (
    (lazily("([0-9]{1,2}) ([0-9]{1,2})", re.ASCII), r"\1-\2"),
    (
        lazily("([0-9]{1,2})[./월] ?([0-9]{1,2})일?(?:이?나|인지|인가) ?([0-9]{1,2})일?(?:인지|인가)?", re.ASCII),
        r"\1월\2일 아니면 \1월\3일",
    ),
    (lazily("(1[3-9]|2[0-9])(0[1-9]|1[0-2])([0-2][0-9]|3[01])", re.ASCII), r"20\1-\2-\3"),
)
"""The whole of a text in digits: 8 21, 11.5나6, 260904."""
_THREE: Final = lazily("([1-9])([0-9])([0-9])", re.ASCII)
"""111 may be of either month, 821 hardly anything but August 21."""
_COMPACT: Final = lazily(
    "(?<![0-9])(?<!번호)(?<!번호[ :])(?<!번호[는가은이] )(?<!번호[는가은이])(20[12][0-9])(0[1-9]"
    "|1[0-2])([0-2][0-9]|3[01])(?![0-9])",
    re.ASCII,
)
_YEAR_LAST: Final = lazily("(?<![0-9])([0-9]{1,2})/([0-9]{1,2})/(20[12][0-9])(?![0-9])", re.ASCII)
_POINT: Final = lazily("(?<=[0-9])[·ㆍ‧∙](?=[0-9])")
_READ_OUT: Final = lazily(
    f"(?<![가-힣])이 ?[공영령] ?[일이] ?[{''.join(_IN_SIGNS)}] ?[공영령일] ?[{''.join(_IN_SIGNS)}] ?"
    f"[공영령일이삼] ?[{''.join(_IN_SIGNS)}](?=$|[ .,에날임입이라요])"
)
"""이공이륙 공구 일사: a day that is read out sign by sign."""
_MONTH_AND_DAY: Final = lazily(
    "((?:입원|퇴원|출원|결산|정산|계산|수술|[날일][자짜]|[영령]수증에?|단자에는?|기록|보니까?) ?:? ?)"
    "(1[0-2]|0?[1-9])[./-](3[01]|[12][0-9]|0?[1-9])(?=$|[ ,]|에(?!서)|[임입]|이[라고구오요]|날|로)",
    re.ASCII,
)
"""입원 4.2 퇴원 4.16, which is no figure behind such a word."""
_TODAY_IS: Final = lazily(
    "(?:[한두세네]밤 ?자[고구] )?오늘(?:[이은] )?(?:[월화수목금토일]요일)?"
    "(?:이니까?|이지무?|이재이?[오요]|인데|이라|니까)"
    "[ ,]*(?:그럼|그러면|그러니까?)? ?(?=.*(?:[0-9]일|요일|전))"
)
"""오늘이 목요일이지 그럼: by what the day is counted that follows."""
_IN_BETWEEN: Final = lazily(
    f"중간 ?(?:결산|계산|정산)[은을도]? ?(?:{_DAY}(?:에|날|날에)? ?(?:한번 ?)?[하했한][가-힣]{{0,4}}"
    f"|[하했한][가-힣]{{0,3}}? {_DAY}[가-힣]{{0,4}})[ ,]+"
)
_ADMITTED: Final = lazily(
    f"(?:{_DAY}(?:에|날|날에)? ?|{_NUMBER}월(?:달| ?초| ?말| ?중순)?에? ?)(?:(?:아침|저녁|밤|낮|오후|오전)에? ?)?"
    "(?:[가-힣]{2,6}[고구] )?(?:병원에 ?)?(?:들어가|들어갔|입원[해하했])(?:서|고|구|여|다가|가지[고구]|는데)[ ,]*"
    f"(?:[가-힣0-9]{{1,6}} ?(?:동안 ?)?(?:있다가?|누웠다가?|누워있다가?|치료받고)[ ,]*)?(?={_NUMBER}월)"
)
"""5월말에 들어가서, behind which the day of leaving follows."""
_ADMITTED_THAT_WEEK: Final = lazily(
    "(?P<week>(?:지지난|저지난|지난|저번|이번|요번)주 ?)[월화수목금토일]요일(?:에|날|날에)? ?(?:병원에 ?)?"
    "(?:들어가|들어갔|입원[해하했])(?:서|고|구|여|다가|가지[고구]|는데)[ ,]*(?=[월화수목금토일]요일)"
)
"""지난주 월요일에 들어가서 금요일에 나왔소."""
_BY_THE_DAY: Final = lazily(
    f"(?P<day>{_DAY})(?:이재이?오|이지무?|이지요|인데|임다|이오|이요|이고|이구|입니다)?[ ,.]+"
    "(?:우리[는도]? |나[는도] )?"
    "그 ?(?:(?P<beside>전날|이튿날|다음날|담날|뒤날)(?! ?[0-9일이삼사오육륙칠팔구십])"
    "|날에? ?(?=(?:[가-힣]{1,4} ){0,2}(?:결산|퇴원|출원|계산)))"
)
"""9월 12일인데 그날 낮에 결산하구 왔슴다."""
_WAS_TO_BE: Final = lazily(
    f"(?:원래 ?|의사[는가] ?)?(?:{_DAY}|[0-9]{{1,2}}일)(?:에|날|날에)? ?[가-힣]{{0,4}}"
    "(?:(?:기로|자[고구]|려[고구]|(?<!이)라[고구]?) ?[했하](?:는데|다가|댔는데|던게)"
    "|(?:(?<=[나온올]올)|(?<=[원산]할)) ?예정이?(?:였|었)?(?:는데|지만|다가))[ ,]*"
    f"(?=.*{_NUMBER}일)"
)
"""9월 3일에 결산하기로 했다가, before the day on which it was."""
_QUESTION: Final = lazily("^[^?0-9]{0,24}(?:[날일][자짜]|언제|며칠|묻|물어)[^?0-9]{0,16}[?] *(?=[^?]+$)")
_OR: Final = lazily("(?<=[0-9일월초말날순]) ?아님 (?=[0-9일이삼사오육륙칠팔구십시유])")
_AT_A_WEEKEND: Final = lazily(
    "(?P<one>[월화수목금토일]요일)(?:인지|인가| 아니면) ?(?P<other>[월화수목금토일]요일)(?:인지|인가)?[ ,]*"
    "(?P<week>(?:지지난|저지난|지난|저번|이번|요번)주) ?말(?=에| |$)"
)
_ONE_OR_OTHER: Final = lazily(
    f"^(?P<one>{_SO_LONG}) ?(?:됐|되였)는[지가] ?(?P<other>{_SO_LONG}) ?(?:됐|되였)는[지가].*$"
)
_SOME_TIME: Final = lazily(
    f"^(?:이제|인제|벌써|한)? ?(?P<days>{_SO_LONG}) ?(?:쯤|정도)? ?(?:됐나|됐는[지가]|됐을[가까])[ ,]*"
    "(?:하여튼|아무튼|암튼|어쨌든|모르)(?![^0-9]*[0-9월])"
)
"""반달쯤 됐나 하여튼 눈 오던 날임다."""

_ABOUT_BEFORE: Final = lazily(f"(?P<days>{_SO_LONG}) ?(?P<about>쯤|정도|가량|좌우|께) ?이?전(?!날)")
"""열흘쯤 전임다, where 열흘전쯤 is as good."""
_WEEKDAY_FIRST: Final = lazily(
    "(?P<weekday>[월화수목금토일]요일) ?(?P<told>[^0-9월주달요,]{1,14}) (?P<day>[0-9]{1,2}일)(?=$|[.임이입])"
)
"""금요일 아침에 끝났슴다 20일."""
_ALSO_SETTLED: Final = lazily(
    "(?P<left>(?:퇴원|출원|나온|나왔).*?)(?:[는은]데)?[ ,.]+(?:그날 |다 )?"
    "(?:결산|계산|정산)도 ?(?:다 |같이 |바로 |그날 ?)?"
    "(?:[했하임]|이[오요였]|입)[가-힣]*[.! ]*$"
)
"""나온날은 11월 14일임다 결산도 했슴다: on the same day."""
_SLIP: Final = "(?:단자|결산[서단]|영수증|령수증)"
_LEADS_TO_IT: Final = (
    lazily(
        f"(?:[가-힣]{{1,6}}(?:에는|엔|은|는) ?)?(?:{_DAY}|{_NUMBER}월)(?:인|이)?(?:줄(?:로|루)?|걸로|것으로)만? ?"
        f"(?:알|여기|생각)[가-힣]{{0,2}}(?:는데|더니|다가|지만)[ ,]*(?=.*{_DAY})"
    ),
    lazily(
        f"(?:[가-힣]{{1,4}}[은는이가] ?)?(?:자꾸 ?|계속 ?)?(?:{_DAY}|{_NUMBER}월)"
        "이?라(?:는데|던데|지만|고 하는데|고 하지만)[ ,]*"
        f"(?=(?:내 ?)?{_SLIP}[^0-9,.]{{0,12}}{_DAY})"
    ),
    lazily(f"(?:엊그제|엊그저께|어제|그제|그저께) ?(?:일 ?)?같(?:은데|더니|지만)[ ,]*(?=.*{_DAY})"),
    lazily(
        f"입원(?:은|한건|한것은|한날은|날은|날자는)? ?{_NUMBER}월 ?[가-힣]{{0,6}}?"
        "(?:이고|이구|인데|에 ?하[고구]|에 ?했[고구]|에 ?했는데)[ ,]*"
        f"(?=(?:결산|퇴원|출원|정산|계산)[^0-9]{{0,5}}{_DAY})"
    ),
    lazily(f"돈(?: ?마련)?[이을]? ?(?:안 ?돼|못 ?[해돼])(?:서|가지고|가지구)? ?(?={_DAY}에야 ?(?:결산|퇴원|출원))"),
    lazily(
        "(?<![가-힣])오늘(?:(?:로)?부터|에?서|로) ?(?:(?:딱|꼭|바로|거꾸로|세여서|세면|따지면|치면) ?)*"
        f"(?={_SO_LONG} ?이?전(?!부터)(?:$|[ .에임이입]))"
    ),
    lazily("(?<=전)[ ,]*(?:그러니까? ?)?오늘 ?같은 ?(?:날|[월화수목금토일]요일)"),
    lazily(
        "(?:(?<=주일전)|(?<=주일 전)|(?<=주전)|(?<=주 전)|(?<=열흘전)|(?<=열흘 전))"
        "[ ,]*(?:바로 ?|딱 ?)?오늘(?! ?같은)(?=$|[ .]|이[오우꾸]|임|입|에)"
    ),
    lazily("^(?:정초|[년월][초말]|[초중하]순|설[전후]?|봄|여름|가을|겨울)(?:이|가|은|는)? ?아니[고구][ ,]*(?=.*[0-9])"),
    lazily(
        f"(?:[가-힣]{{1,4}} ?)?(?:생일|환갑|결혼식|제사)(?:날)?[은이]? ?{_DAY}(?:인데|이고|이구|이라서?|이였는데)[ ,.]*"
        f"(?:(?:그|바로) ?(?:다음날|이튿날|담날|전날)(?:인|에)? ?)?"
        f"(?={_DAY}[^0-9]*(?:결산|퇴원|출원|계산)|(?:결산|퇴원|출원)(?:[은는]|한 ?[가-힣]{{1,2}})? ?{_DAY})"
    ),
    lazily(
        f"(?:보증금|예치금|신청서|수속)[가-힣 ]{{0,5}}날[은이]? ?{_DAY}(?:에|이고|이구|인데|임다|입니다|이오)?[ ,.]+"
        f"(?=.*결산[^0-9]{{0,6}}{_DAY})"
    ),
    lazily("(?<=결산날자)(?:이?라는데|라는데는)(?= ?[0-9])"),
    lazily(
        "^(?:(?:내|제|나는) ?)?기억(?:엔|에는|에|은|이|으로는)? ?(?:아주 ?|꼭 ?)?"
        "(?:똑똑|또렷|또록또록|분명|확실|생생|정확|틀림없)[가-힣]{1,4}[ ,.!]+"
        f"(?=(?:올해|작년|[0-9]{{4}}년)? ?{_DAY})"
    ),
)
"""What leads to the day that is told: 처음엔 3월 5일인줄 알았는데, 결산이 엊그제같은데, 손녀 생일이 5월 2일인데."""
_DIGITS_AND_YEAR: Final = lazily(
    "(?:(?P<first>올해|금년|작년) ?)?(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])"
    "(?: ?(?P<last>올해|금년|작년))?(?:임다|입니다|이오|요|이꾸마|이우다|이[오우])?[. ]*",
    re.ASCII,
)
"""0609 올해."""
_OF_THE_NEW_YEAR: Final = lazily("설(?:을|에)? ?(?:쇠[고구서]|쇤|지나[고구서])[ ,]*(?=초[가-힣]{1,3}날)")
"""설 쇠고 초엿샛날, which is one of the first month."""
_OF_THE_MOON: Final = lazily("(음력 ?(?:으로 ?)?)(1[0-2]|[1-9])[./-](30|[12][0-9]|[1-9])(?![0-9])", re.ASCII)
_BESIDE_THE_SUN: Final = lazily(
    "음력 ?(?:으로|으루)?[는은]? ?[^0-9,.]{2,12}?(?:날|일)?(?:이고|이구|인데|이지만|이요|[ ,.])[ ,.]*(?:그게 ?)?"
    f"양력 ?(?:으로|으루)?[는은]? ?(?={_NUMBER}월 ?{_NUMBER}일)"
)
"""음력으로는 구월 초아흐레, 양력으로는 10월 18일: the day is told."""
_NOT_OF_THE_MOON: Final = lazily(
    "(?:(?P<year>올해?|금년|작년) ?)?(?:음력 ?)?(?:(?:정월|동지달|섣달|구정|음력설"
    "|음력)(?:달)?)(?: ?(?:그믐|보름|초[가-힣]{1,3}|[가-힣]{1,4}날))?(?:으로|루|은|이)? ?"
    "(?:말[고구]|아니[고구라]|아니요|아이[고구라])[ ,]*(?=(?:양력(?:으로|으루)? ?)"
    f"{_NUMBER}월 ?{_NUMBER}일)"
)
"""올 정월 말고 양력 1월 19일: the day is told."""
_OF_A_YEAR: Final = lazily(
    f"(?P<year>올해|금년|작년|지난해|재작년|[0-9]{{4}}년)에? ?양력(?:으로|으루)? ?(?={_NUMBER}월 ?{_NUMBER}일)"
)
"""작년 양력 1월 19일."""
_KIN: Final = "(?:아들|딸|며느리|사위|남편|안해|나그네|로친|령감|동생|형님|손자|손녀|조카|자식들|아이들|아들네|딸네)"
_FETCHED: Final = lazily(
    f"{_KIN}(?:이|가|네가)? ?(?:(?:차를? ?(?:가지고|몰고) ?)?(?:와서|데리러 ?와서|왔다가) ?(?:집에 ?|집으로 ?)?"
    "|집(?:에|으로) ?)(?:데려[갔왔]|데려가[았]|데리고 ?[갔왔]|모셔[갔왔]|모시고 ?[갔왔]|태워[갔왔]|실어[갔왔])"
    "(?=슴다|소|습니다|댔|어요|음|는데|지)"
)
"""아들이 와서 데려갔슴다: somebody was fetched home, and left."""
_CAME_FOR: Final = lazily(
    f"(?<=[일날에] ){_KIN}(?:이|가|네가|네)? ?(?:[가-힣]{{1,6}} ){{0,3}}?"
    "(?:데리러|마중|모시러|태우러|실으러) ?(?:나?왔|와 ?줬)(?=슴다|소|습니다|댔|어요|음|는데|지|다)"
)
"""딸이 꽃 사들구 데리러 왔댔소."""
_TO_HOSPITAL: Final = lazily("입원|주원|들어[가갔]|실려|가자[고구]|갈라|가려|수술|검사")
_SAME_STAY: Final = lazily(
    f"(?P<month>{_NUMBER})월 ?(?P<came>[0-9]{{1,2}})일(?:에|날|날에)? ?(?:병원에 ?)?(?:들어[갔가]|입원[했해하])"
    "(?:서|다가|[고구]|여|여서|는데|(?<=[가해]) )[ ,]*(?:[가-힣]{1,4} ?(?:만에|만에야|있다가?"
    "|지나서|(?:[도두]? ?채 ?|[도두] ?)?(?:못|안) ?(?:있|되|차|채우)[가-힣]{1,3})[ ,]*)?(?:(?:그|같은) ?달 ?)?"
    "(?P<left>[0-9]{1,2})일(?=(?:날|에|날에)? ?(?:나[왔와옴옵]|나온다|나오꾸마|나갔|퇴원|출원|결산|집에 ?(?:왔"
    "|온|옴|돌아)))"
)
"""9월 10일에 입원했다가 열흘만에 20일날 나왔소: in the same month where it is a later day."""
_YEAR_BEHIND: Final = lazily(
    f"^(?P<told>{_DAY}[^0-9?]*?)[ ,.]+(?P<year>올해|금년|작년)(?:에|임다|입니다|이오|요|꺼|것)?[.! ]*$"
)
"""유월 칠일날 나왔슴다 올해."""
_WEEK_BEHIND: Final = lazily(
    "^(?P<told>[월화수목금토일]요일)(?P<rest>(?:날)?(?:에)?[가-힣 ]{0,12}?)[ ,.]+"
    "(?P<week>(?:지지난|저지난|지난|저번|이번|요번)주)(?:에|임다|입니다|이오|이요|요|꺼)?[.! ]*$"
)
"""월요일날 나왔소 이번주."""
_MOON_BEHIND: Final = lazily(
    f"^(?P<told>{_NUMBER}월 ?(?:[0-9]{{1,2}}일|[가-힣]{{1,4}}날|초[가-힣]{{1,3}}|보름|그믐))"
    "(?:임다|입니다|이오|이요|요|에)?(?P<rest>[가-힣 ]{0,10}?)[ ,.]+"
    "음력(?:으로|임다|입니다|이오|이요|요)?[.! ]*$"
)
"""구월 스무날임다 음력으로."""
_OF_THAT_MONTH: Final = lazily(
    f"(?<![가-힣0-9])(?P<month>{_NUMBER}월)(?:은|인건|인것은) (?P=month)(?:인데|이지만|이고|이구|이긴 ?한데)[ ,]*"
)
"""시월은 시월인데 십이일인지 십삼일인지."""
_SAME_MONTH: Final = lazily(
    f"(?P<month>{_NUMBER}월)(?P<told> ?{_NUMBER}일[^월달]{{0,30}}?)(?:같은|그) ?달(?= ?{_NUMBER}일)"
)
"""8월 3일에 입원하고 같은 달 19일에."""
_RATHER: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_NUMBER}일이?(?:라[고구]? ?(?:했|하였)|인줄 ?알았)(?:는데|지만|더니) ?"
    f"(?:(?![가-힣]*[월달])[가-힣]{{1,6}} ?){{0,2}}?(?= ?{_NUMBER}일(?:임|입|이[오우요]))"
)
"""9월 7일이라 했는데 8일임다: of that month."""
_ONE_OR_OTHER_DAY: Final = lazily(f"(?P<month>{_NUMBER}월 ?)(?P<one>{_NUMBER}일) 아니면 (?P<other>{_NUMBER}일)")
_UNREADABLE: Final = lazily(
    f"(?P<either>{_DAY} 아니면 {_DAY})[^0-9]*"
    "(?:안 ?보[이임입여]|못 ?알아|모르|몰라|희미|기억|생각|가물|헷갈|헛갈)[가-힣 ]*[.! ]*$"
)
_ITS_MONTH_BEHIND: Final = lazily(
    f"^[^0-9]*?(?P<one>{_NUMBER}일) 아니면 (?P<other>{_NUMBER}일)[^0-9]{{0,12}}? "
    f"(?P<month>이달|이번달|지난달|{_NUMBER}월)(?:에 ?(?:(?:결산|퇴원|계산)[^0-9]*)?$"
    "|(?:은|인건|인것은)? ?(?:(?P=month)|맞|옳|틀림|확실|분명|임다|입니다|이[오요])[가-힣 ]*[.! ]*$)"
)
"""십일일인지 십칠일인지 모르겠슴다 이달에 결산했다는데."""


_ONES: Final = ("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레")
_DAYS_BY_NAME: Final = {
    **{
        f"{tens}{name}": 10 * place + day
        for place, tens in enumerate(("", "열", "스무"))
        for day, name in enumerate(_ONES, 1)
    },
    **{f"초{name}": day for day, name in enumerate(_ONES, 1)},
    "열흘": 10,
    "초열흘": 10,
    "보름": 15,
    "스무": 20,
}
_NATIVE: Final = f"(?:{'|'.join(sorted(_DAYS_BY_NAME, key=len, reverse=True))})"
_NATIVE_EITHER: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?(?P<one>{_NATIVE})날?(?:인지|이나|나|이던지|던지|,? ?아니면) ?"
    f"(?P<other>{_NATIVE})날?(?:인지|이던지|던지)?"
)
_NATIVE_DAY: Final = lazily(f"^(?P<day>(?:양력 ?)?{_NUMBER}월 ?{_NATIVE})(?=$|[.]|임다|입니다|이[오우]|이꾸마|요$)")
"""시월 여드레인지 아흐레인지, 시월 여드레임다: days of a month without the word for it."""
_THAT: Final = lazily("(?:(?<=지난주)|(?<=저번주)) 그 ?(?=[월화수목금토일]요일)")
_SINCE_THEN: Final = lazily(
    "(?P<days>이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름) ?전(?:에|이오|임다)?[ ,.]*"
    "(?:딱|꼭|한|이제|벌써|오늘로)? ?"
    "(?P=days) ?(?:째)? ?(?:됐|됨|되|임|이)[가-힣]{0,3}$"
)
"""닷새전에 딱닷새됐소."""
_UP_TO_TODAY: Final = lazily(
    "^(?:(?:결산한|퇴원한|출원한|나온) ?지(?:가|는)? ?)?오늘(?:까지|로|이면?|은)? ?(?:(?:딱|꼭|벌써|이제|인제|한) ?)*"
    f"(?P<days>{any_of(HOW_LONG)}|[0-9]{{1,2}}일)(?P<nth> ?째)? ?"
    "(?:됐|되|됨|됩|임|입|이[오우꾸요]|꾸마|요)[가-힣]{0,3}[.! ]*$"
)
"""오늘까지 딱 한주일이오, 오늘이 꼭 보름째꾸마: so long ago, and not today."""
_A_WEEK_SINCE: Final = lazily(
    "(?<=요일)(?:이?요|임다|이[오우]|입니다|이꾸마)[ ,.]+(?:딱|꼭|한|이제|벌써|오늘로)? ?(?:일주일|한 ?주일?) ?"
    "(?:됐|됨|되|임|이)[가-힣]{0,3}[.! ]*$"
)
"""지난 월요일이요 일주일 됐네요."""
_LATELY: Final = lazily("(?:엊|어제 ?)그(?:저께|제)(?=.*[가-힣])")
"""엊그제 결산했소: yesterday or the day before."""

_SPACED_DAY: Final = lazily("(?<=월 )([이삼]?십) ([일이삼사오육칠팔구]일)(?= )")
_ON_A_WEEKDAY: Final = lazily("(?<=[0-9십일이삼사오육칠팔구]일) [월화수목금토일]요일")
"""삼월 이십 이일 일요일."""


def as_read(text: str) -> str:
    """A plain text with its days as they are read."""
    for pattern, written in _WHOLE:
        if found := pattern.fullmatch(text):
            return found.expand(written)
    if (found := _DIGITS_AND_YEAR.fullmatch(text)) and (year := found["first"] or found["last"]):
        return f"{year} {int(found['month'])}월 {int(found['day'])}일"
    if found := _THREE.fullmatch(text):
        return _of_three(*map(int, found.groups()))
    text = _YEAR_LAST.sub(_by_year, _COMPACT.sub(r"\1-\2-\3", _POINT.sub(".", text)))
    if not HANGUL.search(text):
        return text
    text = _ON_A_WEEKDAY.sub("", _SPACED_DAY.sub(r"\1\2", text))
    text = as_remembered(of_leaving(_MONTH_AND_DAY.sub(r"\1\2월\3일", text)))
    text = _OR.sub(" 아니면 ", _READ_OUT.sub(_in_digits, _QUESTION.sub("", text)))
    text = _since_then(_NATIVE_EITHER.sub(_either_by_name, _THAT.sub(" ", text)))
    text = _RATHER.sub(r"\g<month> ", text)
    text = _ADMITTED.sub("", _IN_BETWEEN.sub("", _WAS_TO_BE.sub("", _TODAY_IS.sub("", text))))
    text = _ADMITTED_THAT_WEEK.sub(r"\g<week>", text)
    text = _AT_A_WEEKEND.sub(r"\g<week> \g<one> 아니면 \g<week> \g<other>", text)
    text = _ONE_OR_OTHER.sub(r"\g<one>전 아니면 \g<other>전", text)
    for leads_to_it in _LEADS_TO_IT:
        text = leads_to_it.sub("", text)
    text = _OF_THE_MOON.sub(r"\1\2월 \3일", _OF_THE_NEW_YEAR.sub("정월 ", text))
    text = _OF_A_YEAR.sub(r"\g<year> ", _NOT_OF_THE_MOON.sub(_of_the_year, _BESIDE_THE_SUN.sub("", text)))
    text = _YEAR_BEHIND.sub(
        r"\g<year> \g<told>", _FETCHED.sub("나왔", _came_for(_SAME_STAY.sub(_of_the_same_month, text)))
    )
    text = _MOON_BEHIND.sub(r"음력 \g<told>\g<rest>", _WEEK_BEHIND.sub(r"\g<week> \g<told>\g<rest>", text))
    text = _OF_THAT_MONTH.sub(r"\g<month> ", text)
    text = _SAME_MONTH.sub(r"\g<month>\g<told>\g<month>", text)
    text = _ONE_OR_OTHER_DAY.sub(r"\g<month>\g<one> 아니면 \g<month>\g<other>", text)
    text = _UNREADABLE.sub(r"\g<either>", _ITS_MONTH_BEHIND.sub(r"\g<month> \g<one> 아니면 \g<month> \g<other>", text))
    some_time = _SOME_TIME.match(text)
    if some_time:
        return f"{some_time['days']}전{'' if some_time['days'].endswith(('달', '보름')) else ' 아마'}"
    text = _WEEKDAY_FIRST.sub(r"\g<weekday> \g<day> \g<told>", _ALSO_SETTLED.sub(r"\g<left>", text))
    text = _LATELY.sub("어제 아니면 그저께", text)
    return _BY_THE_DAY.sub(lambda found: f"{found['day']} {found['beside'] or ''}", text)


def _of_the_year(found: re.Match[str]) -> str:
    """What is left of a month of the moon that it was not: its year, 올해 for 올."""
    return f"{'올해' if found['year'] in ('올', '금년') else found['year']} " if found["year"] else ""


def _since_then(text: str) -> str:
    """A text with how long ago it was as so many days ago, and with a day of a month as such."""
    text = _ABOUT_BEFORE.sub(r"\g<days>전\g<about>", text)
    text = _A_WEEK_SINCE.sub("", _UP_TO_TODAY.sub(_so_long_ago, text))
    return _SINCE_THEN.sub(r"\g<days>전", _NATIVE_DAY.sub(r"\g<day>날", text))


def _so_long_ago(found: re.Match[str]) -> str:
    """So many days before today, which are not sure; of 사흘째 one less as well."""
    days = HOW_LONG.get(found["days"]) or int(found["days"].removesuffix("일"))
    return f"{days - 1}일전 아니면 {days}일전" if found["nth"] and days > 1 else f"{days}일전 아마"


def _either_by_name(found: re.Match[str]) -> str:
    one, other = (f"{found['month']}{_DAYS_BY_NAME[found[name]]}일" for name in ("one", "other"))
    return f"{one} 아니면 {other}"


def _came_for(text: str) -> str:
    """A text in which who of the family came for somebody is that he left; not on the way to the hospital."""
    return text if _TO_HOSPITAL.search(text) else _CAME_FOR.sub("나왔", text)


def _of_the_same_month(found: re.Match[str]) -> str:
    """The day of leaving with the month of that of admission, where it is the later one of both."""
    later = int(found["came"]) < int(found["left"]) <= _LONGEST_MONTH
    return f"{found['month']}월 {found['left']}일" if later else found[0]


def _of_three(one: int, two: int, three: int) -> str:
    ways = ((one, two * 10 + three), (one * 10 + two, three))
    days = [f"{month}월{day}일" for month, day in ways if month <= _MONTHS and 0 < day <= _LONGEST_MONTH]
    return " 아니면 ".join(days) if len(days) > 1 else f"{''.join(days)} 아마"


def _by_year(found: re.Match[str]) -> str:
    """24/4/2026 by its year; of 6/7/2026 either may be the month."""
    one, other, year = found.groups()
    first, second = (f"{year}-{month}-{day}" for month, day in ((one, other), (other, one)))
    if one == other or int(other) > _MONTHS:
        return f"{first} 아마"
    return f"{second} 아마" if int(one) > _MONTHS else f"{first} 아니면 {second}"


def _in_digits(found: re.Match[str]) -> str:
    signs = "".join(_IN_SIGNS[sign] for sign in found[0] if sign != " ")
    return f"{signs[:4]}-{signs[4:6]}-{signs[6:]}"
