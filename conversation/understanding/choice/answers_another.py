"""What plainly answers another question than the one that is open: a sum or a day where the age is asked (1.2万,
上个月20号), who sent somebody where the place is (州医院主任给办的转院), a referral never made where it is asked
when it was made (没办, 안했슴다), that the day is forgotten where the place is (七月吧，哪天忘了)."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_DIGIT: Final = "[0-9一二三四五六七八九十两일이삼사오륙칠팔구십]"
_SPAN: Final = "[0-9一二两三四五六七八九十半几]+"
_NO_AGE: Final = lazily(
    "^(?!.*(?:[岁살세띠属后생돌]|(?<!지)난|出生|生日|出世|周岁|学|退休|满月|개월|(?<![上下这那])个月|유치)).*"
    f"(?:[0-9][.,/ ][0-9]|[元块원전月号节百千백천]|콰이|{_DIGIT} ?[万만]"
    f"|(?<![0-9])(?!19[0-9]{{2}}|20[0-9]{{2}})[0-9]{{3,}}"
    f"|[0-9가-힣]월|월[ 달]|(?:지난|이) ?달|[上下]个?月"
    f"|[0-9일이삼사오륙칠팔구십]일|(?:명|로인|청년|로동|국경|아동|부녀)절)"
)
"""A sum or a day: 12,460원, 上个月20号."""
_NEVER_FILED: Final = lazily(
    "^(?!.*(?:[后後补晚迟早先现]|事先|提前|之前|以前|走前|去前|나중|뒤|늦|후|보충|먼저|미리|전에|전날|벌써|이미)).*"
    "(?:没(?:有)?(?:去|给|再)?[办转备开整弄做]|啥(?:也|都)没"
    "|(?:(?<![비베빼뻬이])안|아이|못) ?(?:했|함|하였|합니다|하고 ?갔))"
    "|(?:아예|처음부터|끝까지|한번도) ?(?:[가-힣]{1,6} ){0,2}(?:안|아이|못) ?(?:했|하)|啥时候(?:也|都)没"
)
_WITH_ITS_NAME: Final = lazily(
    "转诊|转院|备案|手续|전원|[쫜좐]쩐|[비베]이?안|수속|등록|둘 ?다|啥时候|아예|처음부터|끝까지|한번도|아직|还没"
)
_FILES: Final = lazily(
    "[办补备报弄整转开记交填]|登|申请|打电话|手机|등록|전원|수속|보충|신고|전화|[쫜좐]쩐|[비베]이?안|앱|신청|[했하함]"
)
_LEFT_OR_CUT: Final = lazily("出院|出来|手术|퇴원 ?[했하수]|퇴원임|나왔|수술 ?[했하받]")
_DAYS_BEFORE: Final = lazily(
    "(?:꼭|딱|한)? ?"
    "(?:[0-9]{1,2}일|하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열[가-힣]{1,3}|보름|한? ?(?:주일|달)) ?전"
    f"(?:에)? ?(?:했|함|임|이|됐)?[가-힣]{{0,4}}[.!]*|{_SPAN}个?(?:天|月|礼拜|星期)(?:以|之)?前(?:办|弄|备|补)?的?"
)
"""사흘전에 했소: before the stay, or before today."""
_SENDERS: Final = (
    "(?:(?:延大|延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|州|市|县|镇|乡)[^,.;，。；]{0,6}?(?:医院|[一二三]院|卫生院)|卫生院|社区)"
    "[^,.;，。；住看做后]{0,8}?"
)
_SENT_ON: Final = lazily(
    f"^(?!.*(?:[住看做][的了过]|住院[^了]|手术)).*{_SENDERS}(?:[给帮](?:我|俺)?[开办转写打]|[开办写打])(?:的|了|过)(?!刀)"
    "|^(?!.*(?:입원|주원|누[워웠]|수술)).*(?:위생원|병원|[일이삼]원|사회구역|사구)(?:에서|서|이|가)? ?.*"
    "(?:전원|[쫜좐]쩐|[비베]이?안|등록|단[자즈]|소견서|의견서|종이)"
    "(?:수속|종이|증|표|서류|증명)?(?:을|를|도)? ?(?:[가-힣]{1,4} ){0,2}?[써떼해만받]"
)
_SOMEWHERE: Final = lazily(
    "[0-9일이삼]원에 ?갔|병원에(?:서)? ?(?:갔|가서|봤|보|입|치료)"
    "|[去到上](?:了|的)?[一-鿿]{2,6}(?:医院|[一二三]院)?[看住做治]"
)
_SOMETHING_FORGOTTEN: Final = lazily(
    "我[^,.;]{0,4}没(?:有)?医保|没参保|보험(?:이|은)? ?없"
    "|(?:哪天|几号|哪一天|日子|哪种|哪类|啥门诊|什么门诊|转诊|手续|规矩|转没转|办没办"
    "|多少钱|金额|날[자짜]|며칠|종류|무슨 ?(?:문진|외래)"
    "|전원|수속|얼마)[^,.;]{0,8}"
    "(?:不知|不清|不记|记不|忘|说不|不懂|不晓|弄不|搞不|没印象|모르|모름|생각|기억|잊|안남)"
    "|(?:不知道|不清楚|弄不清|不知)[^,.;]{0,4}(?:哪种|啥门诊|什么门诊|有这规矩|哪天|几号|转没转|办没办)"
)
_AT_A_DESIGNATED_SHOP: Final = lazily(
    "(?=.*(?:약|비준))"
    "(?!.*(?:안|아니|아이|못|모르|모름|연[길변]|도문|돈화|훈춘|룡정|화룡|왕청|장춘|길림|심양|북경)).*지정 ?약방에서.*"
)
"""암약인데 비준받아서 지정약방에서 탔으꾸마: where that is, nobody has told."""
_STAYED_BEFORE: Final = lazily(
    "(?:上半年|年初|[春夏秋冬]天|[0-9一二三四五六七八九]月份?)[^,.;]{0,4}(?:还|也)在[^,.;这]{2,8}住过"
)
_NOTHING_YET: Final = lazily(
    "[没未](?:有)?(?:后)?(?:补|带|算过|过14|跳|开(?!始)|办|转)|单[子字](?:不在|丢|搁)|没单[子字]|心里没|没谱|没数|没底"
    "|没人(?:给)?认定|没去开|跳过|先看看|나중에 ?고|넘어가"
    "|전원 ?수속[^,.]{0,8}(?:못|안|아이) ?[하했]|^(?:못|안|아이) ?[했함][가-힣]{0,4}$"
)
_LAY_THERE: Final = lazily("(?:住|躺|进)(?:进)?去[^,.;没]{0,6}才")
"""住进去第三天才想起来弄."""
_PLANNED_ON: Final = lazily("[去走住院床约等排]|还没|아직|가려|갈|떠나")
_BEFORE_LEAVING: Final = lazily(
    "(?:(?:퇴원|출원|입원|가|떠나)(?:하)?기 ?전(?:에)?(?: ?병원에서)?"
    "(?: ?[다벌써미리]{1,2})? ?[했함임이]?[가-힣]{0,4}[.]*"
    "|没走呢就[^,.]{1,6}|[没未](?:有)?补|没单[子字]|先看看[^,.]{0,4}"
    "|[^;]{0,8}没法算[^,.]{0,2}|(?:끝내|결국)? ?못했[가-힣]{1,3}"
    "|계산(?:을|은)? ?못하겠[가-힣]{1,3}|.*低保[^,.]{0,6}[没停掐][^;结]*)"
)
_NOT_THERE_BUT: Final = lazily("没[去走][^;]{0,4}[,，. ]+[^;]*(?:最后|后来|就|结果)?在[^,.;]{2,10}[做住看]的")
_MONEY_ONLY: Final = lazily("[0-9.,]+ ?(?:元|块|원|콰이)(?:[0-9][角毛각전])?[钱整임이]{0,3}[가-힣]{0,3}")
_ONE_STAY: Final = lazily(
    "(?:[^,.;]{0,6}(?:으로|로|때문에|때메))?(?:입원|주원|주웬|주왠|쭈위안|쭈웬)(?:을)? ?"
    "(?:했|하였)(?![댔었])[가-힣]{1,4}[.]*"
    f"|住了{_SPAN}[拉个来]?(?:天|月|礼拜|星期|周)的?院?了?"
)
_UNCOUNTED: Final = lazily("(?:这个?|我|也|都|还|心里)*没(?:(?:细|仔细)?算过|数|谱|底)[呢啊账]?")
_HOSPITAL_ONLY: Final = lazily(
    "(?:연변|연길|돈화|훈춘|룡정|화룡|왕청|안도|도문)(?:시|현|대학|부속|인민|중심|중의|제?[1-3일이삼])*"
    "(?:병원|의원)(?: ?[가-힣]{1,5}과)?"
    "(?:에|에서|에만|요|임다|이오|이꾸마)?[.!]*"
)
"""연변병원 심내과요: where somebody went, or who sent him."""
_NO_REFERRAL_TOLD: Final = lazily(
    "(?:의료 ?보험|의보|이보|보험)(?:은|이|도)? ?(?:안|못|아이|없)[가-힣]{1,5}[.!]*"
    "|(?:아직 ?)?(?:출발|결산)(?:은|도)? ?(?:안|못|아이)[가-힣 ]{1,6}[.!]*"
    "|(?:人|我|还|都)*没(?:走|动身|出发|出门)(?:呢)?"
)
_NOT_US_BUT_KIN: Final = lazily(
    "(?:우리 ?집|우리|나|내|제|저)(?:이|가|는|은)? ?아니[고구라]+ ?(?:우리 ?)?(?:큰|작은|막내)?"
    "(?:아들|딸|며느리|사위|형님?|동생|누나|언니|오빠|부모|어머니|아버지)[가-힣]{0,3} ?"
    "(?:저보|특곤|오보|변두리|감측|인병)"
)
"""우리 집이 아니고 아들이 저보임다."""
_MONEY_CAME: Final = lazily(
    "(?:구조금?|돈|보험금?|의보)(?:이|은|가)? ?[0-9일이삼사오육칠팔구십백천만원 ]{0,10}나왔[가-힣]{1,4}[.!]*"
)
"""구조금 3천 나왔소, in which 나 is not who types."""
_OLD_MAN: Final = lazily("(?:우리 ?|내 )?령감(?:이|은|임다|이오|태기)?")


def answers_another(said: str, question: str) -> tuple[str, ...] | None:
    """Which values of a question, by its name, such a text leaves open; () where it answers nothing of it, None where
    it is no such text."""
    told = _ANSWERS.get(question)
    return told(plain(said)) if told else None


def _age(text: str) -> tuple[str, ...] | None:
    return () if _NO_AGE.search(text) else None


def _filed_late(text: str) -> tuple[str, ...] | None:
    if _UNCOUNTED.fullmatch(text):
        return ()
    if _NEVER_FILED.search(text):
        return () if _WITH_ITS_NAME.search(text) else ("no",)
    if _DAYS_BEFORE.fullmatch(text):
        return ("no", "yes")
    return () if _LEFT_OR_CUT.search(text) and not _FILES.search(_LEFT_OR_CUT.sub("", text)) else None


def _place(text: str) -> tuple[str, ...] | None:
    if _SOMETHING_FORGOTTEN.search(text):
        return ()
    if _STAYED_BEFORE.search(text) or _AT_A_DESIGNATED_SHOP.fullmatch(text):
        return ("prefecture", "province", "elsewhere")
    return () if _SENT_ON.search(text) and not _SOMEWHERE.search(text) else None


def _stage(text: str) -> tuple[str, ...] | None:
    if _LAY_THERE.search(text):
        return ("there",)
    return () if _NOTHING_YET.search(text) and not _PLANNED_ON.search(text) else None


def _when(text: str) -> tuple[str, ...] | None:
    if _BEFORE_LEAVING.fullmatch(text) or _MONEY_ONLY.fullmatch(text):
        return ()
    return ("this_year", "earlier") if _NOT_THERE_BUT.search(text) else None


def _earlier(text: str) -> tuple[str, ...] | None:
    if _ONE_STAY.fullmatch(text):
        return ("none", "yes")
    return () if _UNCOUNTED.fullmatch(text) or _OLD_MAN.fullmatch(text) else None


def _referral(text: str) -> tuple[str, ...] | None:
    return () if _NO_REFERRAL_TOLD.fullmatch(text) or _HOSPITAL_ONLY.fullmatch(text) else None


def _who(text: str) -> tuple[str, ...] | None:
    return () if _MONEY_CAME.fullmatch(text) else None


def _household(text: str) -> tuple[str, ...] | None:
    return ("illness_poverty_pending", "none", "unsure") if _NOT_US_BUT_KIN.match(text) else None


_ANSWERS: Final = {
    "household": _household,
    "who": _who,
    "referral": _referral,
    "age": _age,
    "filed_late": _filed_late,
    "place": _place,
    "stage": _stage,
    "when": _when,
    "earlier": _earlier,
}
