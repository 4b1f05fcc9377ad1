"""What sounds like an answer and may mean another one as well, in both languages: who was taken ill suddenly and went
(半夜高烧就去了, 가슴이 아파서 바로 갔슴다), a register that is still to be moved (户口明年迁到珲春), a poor household
of earlier that is on no list now (脱贫户，没在监测名单), a status that came in the place of another (后来升特困了), a
doctor who will not refer (大夫不给开), drugs against cancer (门诊拿靶向药), a check after a stay (出院后复查), who only
just went to a town (昨天去的长春)."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE
from conversation.understanding.text.zh_register_moved import to_be_moved

_TAKEN_ILL: Final = lazily(
    "(?:胸口?|心口|心脏|肚子|脑袋)[^,.;]{0,3}[疼痛闷憋]|[疼痛]得|[疼痛](?:不行|受不了)|高烧|发烧|高热|烧[得到]|摔[了断伤倒坏折一]"
    "|半夜|夜里|深更|喘不|上不来气|突然|突发|骨折|[腿手胳膊腰骨]断|断[了腿]|出血|吐血"
)
_WENT: Final = lazily("直接|就去|就上|就奔|自己[^,.;]{0,4}[去跑来]|打车|连夜|赶紧|[去上到][的了](?:医院)?$|去的医院")
_NAMED_OTHERWISE: Final = lazily(
    "转|备案|手续|登记|卫生[院所室]|社区|村医|诊所|急诊|抢救|120|救护|昏|心梗|脑出血|[不没]急|[不没]是急|几年|好几|一直|老是"
    "|没去|第二天|后来"
)
_TAKEN_ILL_KO: Final = lazily(
    "(?:가슴|심장|배|머리|허리)[이가]? ?(?:너무 ?|막 ?|몹시 ?)?아[파프팠]|못 ?견디게|열이? ?(?:나|높|올|펄)"
    "|넘어[져졌지]|부러[져졌지]|밤중|한밤|밤에"
    "|새벽|숨이? ?(?:차|막|못)|갑자기|피를? ?(?:토|흘|쏟)|다[쳐쳤]"
)
_WENT_KO: Final = lazily("(?:갔|왔|달려갔|실려갔)[가-힣]{1,4}[.! ]*$")
_NAMED_OTHERWISE_KO: Final = lazily(
    "전원|등록|비안|수속|위생[원소실]|사회구역|촌의|진료소|구급|120|구급차|(?:안|아이|아니) ?급|급하지|몇해"
    "|몇년|이튿날|쓰러"
)
_POOR_ONCE: Final = lazily("脱了?贫(?!不稳)|(?:빈곤|가난)(?:해탈|에서 ?벗어)|탈빈")
_ON_NO_LIST: Final = lazily(
    "(?:不是|没在|不在|没有|没列|没进|不算|没纳入?|没上)[^,.;]{0,4}(?:监测|名单)|(?:监测|名单)[^,.;]{0,4}"
    "(?:没有?(?:[我他她]|$|[,.;])|不是|不在)"
    "|(?:감측|감시|모니터링|명단)[^,.다]{0,8}(?:아니|아이|아임|없|못|안 ?들)"
)
_ANOTHER_STATUS: Final = lazily("低保|特困|五保|边缘|返贫|[저디띠]보|특곤|오보|변두리|반빈")
_STATUS: Final = "特困|五保|低保边缘|边缘|低边|低保|监测|특곤|오보|저보변두리|변두리|변연|[저디띠]보|감측"
_OF: Final = (
    ("边缘|低边|변두리|변연", "dibao_margin"),
    ("特困|五保|특곤|오보", "tekun"),
    ("低保|[저디띠]보", "dibao"),
    ("监测|감측", "at_risk_of_poverty"),
)
_BECAME: Final = lazily(
    f"(?:原来|原先|本来|以前|开始|起先)[^,.;没不]{{0,3}}(?P<was>{_STATUS})[^,.;没不]{{0,3}}[,. ]*(?:后来|现在"
    f"|如今|又)[^,.;没不]{{0,4}}"
    f"(?P<is>{_STATUS})[^,.;]{{0,3}}$"
    f"|^(?:我|后来|现在|又|给|,)*(?:给)?升(?:成|为|到)?了?(?P<up>特困|五保)[^,.;]{{0,3}}$"
    f"|^(?:원래|전에|처음에)[는은]?(?P<once>{_STATUS})(?:호)?(?:이?였다가|이?다가|댔는데|였는데)[,]?(?:나중에|후에|뒤에|지금은?)?"
    f"(?P<now>{_STATUS})[^,.]{{0,8}}$"
    f"|^(?:나중에|후에|뒤에)(?:는)?(?P<raised>특곤|오보)(?:호)?(?:으로|로|루|으루)?(?:올|바[꾸꼈뀌]|승급|됐|되였)[^,.]{{0,5}}$"
    f"|^我(?:自己|本人)?(?:是|吃|有)?(?P<mine>{_STATUS})[^,.;没不]{{0,2}}[,. ]+(?:我家?)?(?:老伴儿?|老头子?"
    f"|老婆|媳妇|老公|爱人|对象)(?:是|吃|有)?"
    f"(?P<theirs>{_STATUS})[^,.;没不]{{0,2}}$"
)
_WILL_NOT: Final = lazily(
    "(?:我们?|可|但|就|这|那|,)*(?:[镇乡村县州]?(?:里|上)?的?(?:卫生院|社区|医院|人家))?的?(?:大夫|医生|卫生院|社区|医院|院长|主任)(?:就是|死活|说啥|还|都|也|说)*"
    "(?:不(?:给|肯|愿意?|让|同意)|没给|不能给)(?:我|给)*(?:开|转|办|写)?(?:转诊单?|条子?|单子?)?[呢啊了]?[.!]*"
    "|(?:위생원|사회구역|병원)?(?:에서|의)?(?:의사|대부|따이푸|원장|위생원에서|위생원)(?:가|이|는|은)?(?:전원을?|수속을?|종이를?)?"
    "(?:안|못|아이)(?:해|떼|써|내|떼여|떼어)?(?:준|주|줌|줍|된)[가-힣]{0,4}[.!]*"
)
_REFERRED: Final = "(?:(?:쫜쩐|좐전|전원|병원이전|비안|등록)?(?:수속)?(?:을|를|은|는|도)?)"
_WILL_DO: Final = lazily(
    f"(?:나는|우리는?|가기전에|먼저|꼭|인제|이제|핸드폰으로|하라면|하라고하면|필요하면|그러면|그럼)*{_REFERRED}"
    "(?:하겠|할람|할라오|할[검겜]|해야겠|하기로했|하려함)(?:슴다|소|습니다|어요|다|오|꾸마)?"
    f"|(?:병원|의사|담당의사|의보국|연변병원)(?:에서|가|이|선생이|선생님이)?{_REFERRED}"
    "(?:해|하여)(?:준담다|준다오|준답니다|준다함다|준다고함다|주겠담다)"
)
"""하겠슴다, 연변병원에서 해준담다: of a treatment to come."""
_WILL_GO_FIRST: Final = lazily(
    "(?:나는|우리는?|그럼|그러면|먼저|인제|이제)*(?:향|진|촌|동네)?"
    "(?:위생원|위생소|위생실|사회구역병원|사회구역위생원)(?:에|부터|에부터|에먼저|먼저)?"
    "(?:들렸다|들렀다|거쳐서?|보고)?(?:가겠|갈람|갈[검겜]|가기로했|가봐야겠|가야겠)(?:슴다|소|습니다|어요|다|오|꾸마)?"
)
_WILL_DO_NONE: Final = lazily(
    f"(?:나는|우리는?|그냥|그저|그런거|그런것|귀찮아서|시간이없어서|바빠서|힘들어서)*{_REFERRED}"
    "(?:(?:안|아이)(?:하겠|할람|할라오|할[검겜]|하기로했)|(?<=서)(?:못|안|아이)(?:하겠|함|할[검겜]))"
    "(?:슴다|소|습니다|어요|다|오|꾸마)?"
    "|(?:나는|우리는?|그냥|그저)*(?:직접|바로|곧장|인차)(?:큰병원|연변병원|장춘|북경)?(?:에|으로|로)?"
    "(?:가겠|갈람|갈[검겜])(?:슴다|소|습니다|어요|다|오|꾸마)?"
)
_AGAINST_CANCER: Final = lazily("靶向|抗癌药|免疫药|替尼|单抗|赫赛汀|易瑞沙|格列卫|파향약|把向")
_FETCHED: Final = lazily("门诊|[拿开取买打]|문진|외래|[타탔탐]|먹")
_CERTIFIED: Final = lazily(
    "特药|特病|门特|慢[性病]|门慢|双通道|住院|没批|自费|特殊|化疗|放疗|不是|没有|특약|쌍통|증|입원|만성"
)
_CHECKED_AFTER: Final = lazily(
    "(?:我|是|就)*出院(?:以?后|了|完)(?:的|来|去|做|又|,)*(?:复查|复诊)(?:的|了)*[.!]*"
    "|퇴원(?:하고|하구|후|후에|한뒤에?|한다음에?)(?:복사|복검|재검사|재검|검사)(?:[가-힣]{1,5})?[.!]*"
)
_STAYED_THEN_FETCHES: Final = lazily(
    "(?:[一-鿿]{2,6}[,.])?[^,.没]{0,6}住过[一两几]?[次回]?院(?:了|的)?[,.]+(?:这[次回趟]|现在|今天)(?:是|来|去|就|只|光|我)*[拿开取买]点?药[的了]?"
    "|(?:[가-힣]{2,5}(?:인데|임다|이고|이구|이오)[,.]*)?(?:전에(?:는|도)?)?(?:입원|주원)(?:했댔|했었|한적)[가-힣]{0,6}?(?:슴다|는데|지만|고|구)[,.]*"
    "이번(?:에는|에|엔|은)?약(?:만|을|를)?(?:타|탔|샀|사|가지)[가-힣]{1,6}"
)
_TO_BE_MOVED_KO: Final = lazily(
    "^(?=.*(?:호구|호적|후커우?))(?!.*호[구적](?:는|은|가|이) ?[가-힣]{2,4}(?:인데|이지만|임다|이오|에 ?있))"
    "(?!.*[가-힣]{2} ?호[구적](?:인데|이[고구]|이지만))"
    "(?!.*(?:지금|현재|아직)(?:은|는)? ?[가-힣]{2,4}(?:이오|임다|입니다|이꾸마|에 ?있|호구))"
    ".*(?:옮기려|옮길(?: ?(?:예정|생각|계획|작정)|려)|옮기는 ?중|옮기자구?고|옮기고 ?있|옮김다$"
    "|(?:래년|명년|다음 ?달|봄|가을|년말)[가-힣 ]{0,12}(?:옮김|옮긴|옮겨 ?[갈올]|옮길))"
)
_A_TOWN: Final = "(?:长春|吉林|北京|上海|沈阳|大连|哈尔滨|天津|牡丹江|通化|四平|白山|省[里城]|外地|外省)"
_A_TOWN_KO: Final = "(?:장춘|길림|북경|상해|심양|대련|할빈|하얼빈|천진|목단강|통화|사평|외지|성)시?"
_JUST_WENT: Final = lazily(
    f"(?:我|他|她)?家?(?:{RELATIVE})?[是,]?(?:昨[天晚儿]|前[天儿]|今[天早儿]|刚刚?|上个?(?:周|礼拜|星期)|这个?(?:周|礼拜|星期)|前几天)"
    "(?:上午|下午|晚上|早上|早晨|夜里|半夜)?(?:就|才|刚|坐车|坐飞机)*(?:出发|动身|赶)?(?:去|到|上|奔)(?:的|了)?"
    f"{_A_TOWN}市?(?:那边)?(?:了|的)*"
    "|(?:우리)?[가-힣]{0,6}?(?:어제|그저께|그제|오늘|엊그제|금방|방금|지난주)(?:에)?(?:아침|저녁|밤|오전|오후)?(?:에)?"
    f"{_A_TOWN_KO}(?:으로|로|루|에)(?:갔|왔|떠났|도착했|올라갔|내려갔)(?:슴다|소|습니다|어요|음다|지무)"
)
"""昨天去的长春, 어제 장춘에 갔슴다: nobody has told whether it is settled."""
_REGISTERS: Final = ("yanbian", "jilin", "elsewhere")


def told_by_half(said: str, question: str, *, planned: bool) -> tuple[str, ...]:
    """The values that a text may mean which is no plain answer to a question with that name; () where it may be one.
    `planned`: whether it is asked what somebody is going to do."""
    text = plain(said)
    short = text.replace(" ", "").rstrip(".!")
    if asks(said):
        return ()
    if question == "when":
        return ("plan", "this_year") if _JUST_WENT.fullmatch(short) else ()
    if question == "referral":
        return (_planned(short) if planned else ()) or _in_haste(text, short)
    if question == "residence":
        return _REGISTERS if to_be_moved(text) or _TO_BE_MOVED_KO.search(text) else ()
    if question == "household":
        return _status(text, short)
    return _care(short) if question == "care" else ()


def suddenly_ill(said: str) -> bool:
    """Whether a text tells no more of the way than that somebody was taken ill suddenly and went: 半夜高烧就去了."""
    text = plain(said)
    return bool(_in_haste(text, text.replace(" ", "").rstrip(".!")))


def is_to_be_moved(said: str) -> bool:
    """Whether a Korean text tells that a register is still to be moved: 훈춘으로 호구를 옮기는 중임다."""
    return bool(_TO_BE_MOVED_KO.search(plain(said)))


def _planned(short: str) -> tuple[str, ...]:
    """The referrals that may be meant by what somebody is going to do."""
    if _WILL_NOT.fullmatch(short):
        return ("undecided", "none")
    if _WILL_DO.fullmatch(short):
        return ("primary_care", "filed")
    if _WILL_GO_FIRST.fullmatch(short):
        return ("primary_care", "none")
    return ("none",) if _WILL_DO_NONE.fullmatch(short) else ()


def _in_haste(text: str, short: str) -> tuple[str, ...]:
    ill, went, else_ = (
        (_TAKEN_ILL_KO, _WENT_KO, _NAMED_OTHERWISE_KO) if HANGUL.search(text) else (_TAKEN_ILL, _WENT, _NAMED_OTHERWISE)
    )
    of_it = ill.search(text) and went.search(short) and not else_.search(text)
    return ("emergency", "none") if of_it else ()


def _status(text: str, short: str) -> tuple[str, ...]:
    if _POOR_ONCE.search(text) and _ON_NO_LIST.search(text) and not _ANOTHER_STATUS.search(text):
        return ("none", "unsure")
    told = _BECAME.search(short)
    if told is None:
        return ()
    named = [value for value in told.groups() if value]
    return (*(_value(each) for each in named), *(("dibao",) if len(named) == 1 else ()))


def _value(word: str) -> str:
    return next(value for words, value in _OF if re.search(words, word))


def _care(short: str) -> tuple[str, ...]:
    if _STAYED_THEN_FETCHES.fullmatch(short):
        return ("chronic_outpatient", "outpatient")
    if _CHECKED_AFTER.fullmatch(short):
        return ("inpatient", "chronic_outpatient", "outpatient")
    of_cancer = _AGAINST_CANCER.search(short) and _FETCHED.search(short) and not _CERTIFIED.search(short)
    return ("special_disease", "special_drug", "outpatient") if of_cancer else ()
