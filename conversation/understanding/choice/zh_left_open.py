"""What Chinese tells of an answer by half, so that it is one of a few, and what it tells in other words than it is
asked with: 门诊拿药，有医保给的证明; 大夫嘴上说上长春，没给条子; 票子还在抽屉里压着，没空去报."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_OFFICE_PAPER: Final = (
    "医保(?:局|中心|那边|上)?(?:也|都|已经|早)?(?:给|批|发|开|办)(?:我|他|她)?"
    "(?:发|批|办|开|了|的|个|过|下来)*(?:一?[张个]|那个?)?"
)
_PAPER: Final = "(?:证明?|本儿?|本子|小本子?|红本|手册)"
_OF_INSURANCE: Final = lazily(
    f"(?<![没未不])(?<!没有){_OFFICE_PAPER}{_PAPER}(?![据券保])|有(?:个|一?张)?(?:证明?|本儿?|本子|小本)"
    f"[ ,]*(?:是)?医保(?:局)?[给发批办]"
)
_MEDICINE: Final = lazily("门诊|[拿开取]的?药|打针|挂水|点滴")
_NAMED_OR_NONE: Final = lazily(
    "慢(?!性还是)病?|(?<!还是)特殊|特病|特药|门特|门慢|大病|住院|住的院|参保|缴费|没(?:有|给|办|批|发)?[^,;]{0,3}(?:证|本)|普通"
)
"""What tells which certificate it is, or that there is none."""
_BY_DAY: Final = lazily(
    "(?:白天|白日|早上|上午)[^;]*(?:打针|挂水|输液|点滴|吊瓶|打药|治)[^;]*(?:晚上|晚间|黑天|下午|夜里)[^;]*(?:回家"
    "|家去|撵|回来|家住)"
)
_ADMITTED: Final = lazily(
    "(?:办|开)(?:的|了|过|上)*(?:住院|入院)|住院(?:手续|证|单)|门诊|没(?:办|给办|收)(?:的)?(?:住院|入院)"
)
_WATCHED_OVER: Final = lazily(
    "陪(?:床|护)[^;]{0,3}(?:陪|伺候|守)?了?我[^;,]{1,4}[一二两三四五六七八九十0-9半]+(?:来|多)?(?:天|宿|个?月|晚)"
)
_SENT_BY_WORD: Final = lazily(
    "^(?=.*(?:大夫|医生|主任|医院|卫生院|社区|村医))"
    "(?=.*(?:嘴上|口头|光说|就说|说[^;]{0,4}(?:看不了|治不了|整不了|做不了)|摆摆?手|(?:让|叫|说)(?:我|你|咱|赶紧"
    "|快)*(?:上|去|到|走|奔))).*"
    "(?:[没未](?:有)?(?:给|开|写)(?:我|开|写|出)*(?:啥|什么|个|张)*(?:条子?|单子?|手续|纸|证明|信|转诊单)"
    "|(?:啥|什么|半)?(?:张)?(?:条子?|单子?|手续|纸|证明)(?:也|都)?[没未](?:有)?(?:给|开|写))"
)
"""大夫嘴上说你上长春看看吧 也没给我啥条子."""
_BY_OTHER_WAYS: Final = lazily(
    "网上|电脑|系统|手机|备案|给(?:办|开|转)的|[办开](?:了|的)转|转(?:诊|院)(?:是|给)?(?:办|开)了|120|急救|抢救"
    "|自(?:己|个儿?)[^,;]{0,3}(?:去|上|跑|来)"
)
_NEAR: Final = lazily("卫生院|社区|村医|卫生[室所]|[镇乡村屯](?:里|上)?(?:的)?(?:大夫|医生|医院)")
_COUNTY: Final = lazily("[州市县](?:里|上|人民|中)?(?:的)?(?:医院|大夫|医生)|延边(?:医院|二院)|中医院|附属|延大")
_WHOSE: Final = lazily(
    "(?:镇|乡|社区|村|卫生院)[^,;]{0,6}还是[^,;]{0,2}(?:县|州|市|延边|大医院)[^;]{0,6}(?:大夫|医院|里)?[^;]{0,3}"
    "(?:忘|记不|不知|不清|想不起|糊涂)"
)
"""是镇里的还是县医院的大夫忘了."""
_EITHER: Final = lazily(
    "还是[^;]*(?:字[^;]{0,4}(?:磨|糊|掉|看不|瞅不|认不|小|没了)|看不[清出着]|瞅不清|分不清|忘了?|记不|说不[准好上]"
    "|磨没|闹不清|整不明白)"
)
_BOTH: Final = lazily(
    "(?:两头|两边|两地|两个地方|两家|都)[^;]{0,3}(?:住|看|治)过?[^;]*(?:哪[头边儿个家])[^;]*(?:翻|查|看看|问|忘|记不"
    "|不知|不清|找)"
)

_MUST_BE: Final = lazily(
    "(?:医保|医院|窗口|大夫|社区|民政)[^;!?]{0,12}(?:(?:直接|就这么)[去走住看][^,.;]{0,3}?|不(?:转诊|备案|办|开|转)[^,.;]{0,3}?)"
    "(?:可|都|就|是)?(?:不(?:行|中|好使|可以|成)|不给报)(?:的|啊|呢)*[.! ]*$"
    "|(?:医保|医院|窗口|大夫|社区)[^;!?]{0,12}不(?:能|让)直接[去走住看](?:院|病)?[.! ]*$"
)
"""医保局说我这种直接去不行: that one is needed tells not whether it was done."""
_DONE: Final = lazily("办了|办好|办完|备了|开了|补[办了上的]|没办|没备|没开|[我就]办的")


_NOT_NEEDED: Final = "(?:不用|不需要|用不着|没必要|不必)"
_THOUGHT_SO: Final = lazily(
    f"(?:以为|寻思|合计)(?:是)?(?:不办|这种)?(?:都|也|就)?{_NOT_NEEDED}|^(?:我|就|也|是)*(?:听说|听人说|人家说"
    f"|别人说|他们说|都说)(?:是|的)?(?:也|都)?{_NOT_NEEDED}(?:再|去)?(?:办|转|开|备案|转诊|转院|手续)*(?:的|了)?[.!]*$"
)
"""以为不用办, 人家说不用: whether it was done after all, and whether it was right, nobody has told."""
_PASSED_BY: Final = lazily(
    "^(?:我|是|就|当时)*(?:先)?(?:去|到|上|在|从|经过?|经由|路过|通过)(?:了|的)?[^,.;没不转开]{0,3}"
    "(?:卫生[院所室]|社区(?:医院|卫生[^,.;转开]{0,4})?)(?:看)?(?:了|过|的)*[, ]*"
    "(?:再|又|才|然后|后来|完了)*(?:过去|去|上|到|来|走)[^,.;转开给]{0,6}(?:的|了)?[.!]*$"
)
"""经过卫生院去的: of a paper nothing is told."""
_FIRST: Final = "[^,.;没不]{0,4}?(?:头|第)一(?:次|回|遭)"
_FIRST_OF_ELSE: Final = lazily(
    f"^(?!.*(?:这[次回](?:是|就是)?(?:头|第)一|没有?[,.]))(?:我|今年|就|也|这)*(?:[这那]家?个?医院|[这那]个?病"
    f"|{{town}}(?:医院)?|手术|做手术|转院|转诊|大病|[^,.;]{{1,3}}病|癌|(?:医疗)?救助金?|国家的?钱|补助|花这么多钱)"
    f"{_FIRST}".replace(
        "{town}", "(?:北京|长春|吉林市|沈阳|上海|哈尔滨|大连|延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)"
    )
)
"""这个医院是第一次来, 手术是头一回: of other costs of the year nothing is told."""
_COSTS: Final = "(?:门诊|慢病|慢性病|特病|透析|药)"
_FIRST_STAY: Final = lazily(
    f"{_COSTS}[^,.;没不]{{0,6}}(?:去|看|拿|做|吃|开|打|用)[^;没不]*[, ][^,.;没不]*住院{_FIRST}"
    f"|住院{_FIRST}[^,.;]{{0,3}}[, ]+[^,.;没不]{{0,3}}{_COSTS}[^,.;没不]{{0,6}}(?:去|看|拿|做|吃|开|打|用)"
    f"|^没有?[, ]*(?:就是|只是|就|只)(?:有)?{_COSTS}[^,.;没不]{{0,4}}(?:拿|开|吃|做|看|用)"
)
"""门诊去过，住院是第一次: what else there was may count."""
_NO_PAPER: Final = lazily(
    "(?:我|现在|已经|都|也|手里|,)*(?:没有?|丢了|扔了|找不到)(?:了)?(?:发?票|收据|票子|票据|证明|单子|结算单|条子)(?:了|啊|呢)*[.!]*"
    "|(?:我)?(?:发?票|收据|票子|票据|证明|单子|结算单|条子)(?:我|都|也|早)*(?:没有?|丢|扔)(?:了|啊|呢)*[.!]*"
)
"""没有发票: a paper that is not there is not what it would prove."""
_ONE_STAY: Final = lazily("(?:我|她|他)?今年(?:我|她|他)?(?:就|只|一共)?住(?:了)?(?:一[次回])(?:院)?(?:了|的)*[.!]*")
"""今年住了一次: it may be this one."""


def left_open(text: str, question: str) -> tuple[str, ...]:
    """The values that a plain text may mean which tells no more than that it is one of these; () where it does not."""
    if HANGUL.search(text):
        return ()
    if question == "care":
        return _care(text)
    if question == "earlier":
        either = _FIRST_OF_ELSE.search(text) or _FIRST_STAY.search(text) or _NO_PAPER.fullmatch(text)
        return ("none", "yes") if either or _ONE_STAY.fullmatch(text) else ()
    if question != "referral":
        return ()
    if _THOUGHT_SO.search(text):
        return ("not_needed", "none")
    if _PASSED_BY.search(text):
        return ("primary_care", "filed", "none")
    if _WHOSE.search(text):
        return ("primary_care", "filed")
    if _MUST_BE.search(text) and not _DONE.search(text):
        return ("primary_care", "filed", "none")
    if not _SENT_BY_WORD.search(text) or _BY_OTHER_WAYS.search(text):
        return ()
    near, county = _NEAR.search(text), _COUNTY.search(text)
    if near and county:
        return ("primary_care", "filed", "none")
    return ("primary_care", "none") if near else ("filed", "none") if county else ()


def _care(text: str) -> tuple[str, ...]:
    """Of what kind a treatment may be."""
    if _OF_INSURANCE.search(text) and _MEDICINE.search(text) and not _NAMED_OR_NONE.search(text):
        return ("special_disease", "chronic_outpatient")
    if _BY_DAY.search(text) and not _ADMITTED.search(text):
        return ("inpatient", "outpatient")
    if _FOR_A_NIGHT.search(text) and not _OUTPATIENT_BILL.search(text):
        return ("outpatient", "inpatient")
    return ("inpatient",) if _WATCHED_OVER.search(text) else ()


def which_is_not_known(text: str, question: str) -> bool:
    """Whether a plain text names several values and tells that it is not known which of them it is."""
    pattern = _EITHER if question == "household" else _BOTH if question == "place" else None
    return bool(pattern and pattern.search(text)) and not HANGUL.search(text)


_STATUS: Final = "(?:低保边缘|低保|特困|五保|监测户|边缘户)"
_THEN_STILL: Final = lazily(
    f"^(?:今年|去年|前年|我家|我)*[^,.; ]{{0,6}}?(?P<told>{_STATUS})[^,.; ]{{0,6}}(?:停|取消|撤|退|拿下|没)"
    f"(?:的|了|掉)*[ ,]+"
    "(?:但是?|可是?|不过)?[^;]{0,12}(?:看病|住院|结账|手术|出院)[^,; 没不]{0,8}[ ,]*(?:那|当)(?:时候?|会儿?|阵儿?)"
    "(?:还|都|也|正)+(?:领|吃|有|是|享受|在)(?:着|的)?[呢啊]?[.!]*$"
)
"""今年七月低保给停了 但是看病是三月 那时候还领着呢."""
_IN_DRAWER: Final = lazily(
    "^(?:我)?(?:那些?|这些?)?(?:票子?|单子?|单据|发票|收据|结算单)[^;没]{1,10}(?:压|包|放|搁|夹|收|装|揣|躺|存|锁)"
    "着?呢?[ ,]+"
    "(?:我|人|一直|还|也|就|都)*没(?:空|工夫|功夫|时间|顾上|来得及|人|往|去|给|得|倒出空)[^,; ]{0,6}(?:报|送|交"
    "|去|跑)(?:呢|了)?"
    "(?:[ ,]+[^;报]{0,16})?$"
)
_SHEET_AT_HAND: Final = lazily("押金|收条|化验|片子")
_FOR_A_NIGHT: Final = lazily(
    "^(?!.*(?:后来|又|第二天|慢病|特病|住进|住上|转))(?:我|就|人|是)*(?:在)?(?:急诊|留观|观察|输液)"
    "[^,.; ]{0,5}?(?:躺|待|住|观察|留观|蹲|打)"
    "[^,.; ]{0,3}[宿夜晚天上][^;]*没(?:给|让|有)*(?:办|收|安排|开)?(?:的)?(?:入院|住院|住上院)"
)
_OUTPATIENT_BILL: Final = lazily("(?:门诊|急诊)(?:的)?(?:收费)?(?:的)?(?:票|发票|收据|单子)")
"""在急诊观察室躺了一宿，没给办入院，开的是门诊收费票."""
_HOSPITAL_MEALS: Final = lazily(
    "^(?!.*(?:陪|伺候|给|送|别人|他|她|门诊))[^;]{0,4}病号饭[^;]{0,3}(?:吃|喝)了?(?:有|整整"
    "|足足)*[一二两三四五六七八九十0-9半]+(?:来|多)?(?:天|顿|个?月|个?星期|个?礼拜)"
)
_BY_A_HOSPITAL: Final = lazily(
    "^(?:延边(?:大学)?(?:附属)?医院|延大附院|[州县市](?:人民|中)?医院|中医院)(?:的)?(?:大夫|医生)?(?:就)?(?:说|讲)"
    "[^;没]{0,10}(?:做|治|看|整|弄)不(?:了|好)"
    "[了的]?[ ,]+(?:是|就)*(?:他们|人家|那边|大夫)(?:那边)?(?:给)(?:我)?(?:转|办|开)(?:的|走的|过去的|了)[.!]*$"
)
"""延边医院说这手术州里做不了，他们给转的."""
_AT_THE_COMPUTER: Final = lazily(
    "(?:在|用)(?:社区|卫生院|卫生[所室]|村里|镇里)(?:里)?(?:那个?|的)?(?:电脑|机器|系统)(?:上|里)?[^;没不]{0,2}(?:就"
    "|给)*(?:点|办|整|弄|转|敲|录)(?:了|上了|好了|的|上)"
)
"""他就在社区那个电脑上给点了."""
_PERMIT_HERE: Final = lazily(
    "户(?:口|籍)[^;]{0,8}(?:没动|没迁|还在|还是)[^;]*[ ,][^,;没未不 ]*(?P<here>延边|延吉|图们|敦化|珲春|龙井|和龙"
    "|汪清|安图)[^,;没未不 ]{0,5}"
    "(?:办|领|拿|有)(?:了|的|着)?(?:个|张)?居住证[呢啊]?[.!]*$"
)
_NEVER_MADE: Final = lazily(
    "居住证(?:嘛)?(?:一直|老|总|早就|就|光)*(?:想|要|说|寻思|打算|惦记)(?:着)?(?:要|去)?办?[ ,]*(?:也|都|就|可|一直"
    "|还)*没(?:去|能|给|得)?(?:办|空|成)(?:成|上|下来|呢|去)?"
)
"""居住证一直想办没办."""


def put_usually(text: str, question: str) -> str:
    """A plain text put as it is usually said, where it tells the answer to a question in other words; as it is else."""
    if HANGUL.search(text):
        return text
    if question == "household" and (still := _THEN_STILL.match(text)):
        return str(still["told"])
    if question == "residence":
        here = _PERMIT_HERE.search(text)
        return f"有{here['here']}的居住证" if here else _NEVER_MADE.sub("没办居住证", text)
    if question == "reimbursed":
        return "还没去报" if _IN_DRAWER.match(text) and not _SHEET_AT_HAND.search(text) else text
    if question == "care" and _FOR_A_NIGHT.search(text):
        return "普通门诊" if _OUTPATIENT_BILL.search(text) else text
    return next((usual for pattern, usual in _USUAL.get(question, ()) if pattern.search(text)), text)


_USUAL: Final[dict[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "care": ((_HOSPITAL_MEALS, "住院"),),
    "referral": ((_BY_A_HOSPITAL, "州医院开的转诊"), (_AT_THE_COMPUTER, "社区给开的转诊")),
}
"""By question what is told so, and how it is usually said."""
