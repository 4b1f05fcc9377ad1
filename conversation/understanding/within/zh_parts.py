"""What the clauses and parts of a Chinese sentence tell of whom, where, when; of Korean `korean_parts.py` tells it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token

_THEIR_REGISTER: Final = lazily(
    "^(?:但|可是?|不过)?(?:[我咱][家们]?的?)?[^,.;我的户]{1,4}(?:是[一-鿿]{2,4})?的?(?:户口|户籍)"
)
"""我老公户口牡丹江, 我老公是延吉户口."""
_NO_SHEET: Final = lazily("没(?:有|给)?开(?:住院)?(?:的?单|条)")
"""没开住院单子: no word of a referral."""
_OTHER_PAPER: Final = lazily(
    "(?:认定|救助|补助|报销|退休|保险|医保|低保|特困|五保|低边|因病致贫|大病|慢病|特病|[^转院]证|卡|[出住]院手续)"
    "(?:的|手续|申请|材料)*"
    "(?:也|都|还|又|一直)*[没未]有?(?:去|给|来得及)?[办弄整领](?!(?:理|过|成|上|下来)?[^,.;]{0,2}(?:备案|转))"
)
"""认定还没办, 残疾证没办: no word of a referral either."""
_YEAR: Final = lazily("(?<![0-9])20[0-9]{2}年|大前年|[去前今]年")
_THAT_YEAR: Final = lazily("(?:当|同|那一?)年(?=的?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)")
_MONTH: Final = lazily("(?:20[0-9]{2}年|[去前今]年)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月")
_THAT_MONTH: Final = lazily("(?:当|同)月(?:份|里)?(?!工资)")
_UNRELATED: Final = lazily(
    "(?:[跟和与]|不关)(?:这|这个|这事|这次|这回|我|他|她|我们)?(?:事|次)?儿?(?:都|也)?(?:没|没有|无|不)(?:啥"
    "|什么)?(?:关系?|相干|搭界)|不[关算](?:[他她我]|这次|这回|在内)的?(?:事|内)?"
)
"""我姐在长春住的院跟这个没关系."""
_GRANTED: Final = lazily(
    "(?:[能会准]|可以|应该|保证|保准)(?:一共|总共|大概|差不多|最多|真)*(?:[给报补领退返发批]|下来|拿(?:回来?|到))"
    "(?:我|咱|我们|我家)?"
    "(?:报|补|销|发|退|到|回来?|下来|个)*(?:[0-9一二两三四五六七八九十几]+[十百千万0-9])"
    "|(?<!医院)(?<!大夫)(?:得|就|那)?给(?:我|咱|我们|我家)(?:报|补|发|退|批|救助)*(?:个"
    "|到)?(?:[0-9一二两三四五六七八九十几]+[十百千万0-9])(?![^,.;]*[的药])"
    "|[0-9十百千万][元块]?钱?(?:[能会准]|可以)(?:给|报|补|批|发|下来|领)(?:下来|到|我)*(?:[不吗吧]|$)"
    "|^那?给(?:[0-9一二两三四五六七八九十几]+[十百千万0-9])[元块]?钱?[呗吧不吗]"
)
"""那保证能给7000吧, 能给七千不: what the aid comes to, and nothing that somebody paid."""
_NOT_HE: Final = lazily("(?:可|但|就是|并)?不是(?:我|他|她)[^,.;的是]{0,3}")
"""我大伯是五保户，不是我爸."""
_OWN_REGISTER: Final = lazily(
    "^(?:但|可是?|不过|就是)?我(?:自己|本人|个人)?的?(?:户口|户籍)(?!本?上?[都全]是)"
    "|^我(?:现在|一直|早就|自己|人)*[在搁][^,.;他她妈爸爹娘婆公爷奶老伴儿女孩孙姐哥弟妹家]{1,12}(?:户口|户籍)"
    "|^我(?:自己|本人|个人)?(?:早就?|已经|也|都|把)*(?:落户|落在|户口迁"
    "|是[^,.;他她妈爸爹娘婆公爷奶老伴儿女孩孙姐哥弟妹家]{2,6}(?:户口|户籍))"
)
"""我户口迁到长春了, 我在北京工作户口也迁过来了, of who asks for his mother."""
_REGISTERED_ONCE: Final = lazily(
    "(?:户口|户籍)(?:本来|原本)?(?:早先|以前|原来|从前|原先|早年|老早|起先|先前)(?!.*(?:现在|如今|没动|一直|还在))"
    "|(?:早先|以前|原来|从前|原先|早年|起先|先前)的?(?:户口|户籍)(?!.*(?:现在|如今|没动|一直|还在))"
)
"""我户口早先在龙井，现在落在延吉了."""
_PERMIT_OF_ELSEWHERE: Final = lazily(
    "^(?!.*[户籍])[^,.;]{0,4}"
    "(?:上海|北京|天津|重庆|青岛|烟台|威海|济南|大连|沈阳|丹东|哈尔滨|牡丹江|长春|吉林市|广州|深圳|东莞|杭州|宁波"
    "|苏州|南京|无锡|厦门"
    "|山东|辽宁|黑龙江|河北|广东|浙江|江苏)(?:市|省)?(?:那边|那儿)?(?:的|也|还|有|办了|办的|临时|暂住|个|张)*居住证"
)
_NO_PERMIT_YET: Final = lazily("居住证[^,.;]{0,4}(?:[在正]办|没有?(?:[办批发拿]|下来|到手))")
_NO_AID: Final = lazily(
    "(?:从|也|都|还|一直|啥)*[没未]有?(?:领|拿|得|享受|申请|收)[过到着]?(?:啥|什么|任何)?(?:医疗)?(?:救助|补助)[金款]?"
)
_NOT_LEFT: Final = lazily("(?:还|一直)?没(?:有)?走(?:呢|成)?")
"""还没走: who has not set out, of whom it tells no more; 没走手续 is another word."""
_ARRANGED: Final = lazily(
    "[约定排][好上到在的了是]*[0-9一二三四五六七八九十]{1,3}[月号日]"
    "|[月号日][^,.;花交付掏]{0,5}(?:[预已]?约[好了的到]|安排[好了的在到]|定[好在了的](?!点)|排[到上好][了的]?)"
    "(?![^,.;]{0,9}[花掏])"
)
"""约的十二月三号住院, 十二月八号约好了去州医院做手术."""
_NOT_SETTLED: Final = lazily("(?:还|也|一直|都|账|帐)*没(?:有)?结(?:账|帐|清|算)?(?:呢|的)?")
_EMERGENCY: Final = lazily(
    "(?:看|挂|去|走|是)*的?急诊(?:的|看的|去的|进的|科)?|(?:我|就|也)*没住院"
    "|(?:我|就|只|在|去|到|上)*急诊(?:室|科)?(?:看|开|拿)(?:的|了)?点?药?(?:就)?(?:回来|回家|走)?了?(?:,?没住院)?"
)
_CAME_IN_ON: Final = lazily(
    "(?:[日号天]|ᛞ|[0-9一二三四五六七八九十])的?(?:我|他|她|就|才|开始|在[^,.;]{1,8})*"
    "(?:住(?:的|了|进去?|上|下)?(?:的|了)?(?:医?院|进)|[入收]的?[了]?院)(?![^,.;]{0,8}[结出清])"
)
"""12月20住的院: the day of admission."""
_HABIT: Final = lazily("(?:平时|平常|一直|经常|常年|月月|隔三差五|总)[^,.;]{0,6}[开拿买取抓吃]点?[^,.;]{0,2}药")
_NOT_REIMBURSED: Final = lazily(
    "[没未](?:有)?(?:去|来得及|顾上|顾得上)(?:医保局?|民政局?|窗口|社区|村里)?(?:给)?(?:报|领|申请|要钱|问|医保局"
    "|民政|窗口)"
)
_ASKS_OF: Final = lazily(
    "我[想要来就]{0,2}(?:问|打听|咨询)[问一下个听]{0,3}我?家?的?(?:老头|老伴|老太|老爷|老婆|老公|爷们|媳妇|对象|爱人)"
)
"""我问问我老头前几天摔了腿: who asks is not the patient."""
_ONE_MORE: Final = lazily("^(?:还|也|另外?|又|再)(?:还)?有(?:个|一?[回次])?(?:住院|门诊|慢性?病|特病|特药|透析)")
_INSURED_AGAIN: Final = lazily(
    "续[上了保]|又[交缴买参入]|补[交缴上]|(?<!没)(?<!没有)交上|(?:今年|现在|后来|如今|后)(?:又|就|才"
    "|都)?[交缴买入参][了的上]|恢复|接上"
    "|(?:以前|去年|前年|从前|早先|原来|头几年|那[几两]?年|明年|上一年|往年)[^,.;]{0,6}(?:[没未不][^,.;]{0,3}(?:医保"
    "|农合|保险)|断|停)"
)
_BETWEEN_PARTS: Final = lazily(
    "(?:(?<=[\u4e00-\u9fff]{4})|(?<=[a-z][\u4e00-\u9fff])) (?=[\u4e00-\u9fff]{4})"
    "|(?<=[了的]) (?=[0-9]{1,2}月[0-9]{1,2}[号日]?出)"
    "|(?:(?<=我是[\u4e00-\u9fff]{2}[的人])|(?<=我是[\u4e00-\u9fff]{4}[的人])) (?=[\u4e00-\u9fff])"
)
_FALLS_ILL: Final = lazily(
    "(?:[得患]了?|查出来?|今年|去年|前年|上个?月|前几天"
    "|突然)*[^,.;我咱他她谁说让叫给陪送帮替家年月天岁元块钱0-9ᛋᛞ]{0,9}?"
    "(?:[病癌瘤炎疼痛折摔伤梗栓肿硬衰瘫晕咳症]|增生|结[节石核]|出血|大?血管|高烧|发烧|烧伤|突出|脱落|穿孔|粘连|囊"
    "|息肉|宫外孕|[早难流生]产)"
)
"""我爱人甲状腺结节微波消融: words that nobody has written down, and still his illness."""
_BEFORE_REGISTER: Final = lazily(
    "(?<=[\u4e00-\u9fff]{3})(?<!吉林省) "
    "(?=(?:[我他她]|但|可|不过|就是)?的?(?:户口|户籍)(?:[在是落还也一没不]|本上|[\u4e00-\u9fff]{2})"
    "|[\u4e00-\u9fff]{2,3}[市县]?的?(?:户口|户籍)(?:[,.;! ]|$))"
)


def apart_at_spaces(text: str) -> str:
    """A Chinese text cut at its spaces between parts that are long enough to tell something each, and before a
    register: 人在长春 户口延吉."""
    if " " not in text or HANGUL.search(text):
        return text
    return _BETWEEN_PARTS.sub(",", before_register(text))


def before_register(text: str) -> str:
    """A Chinese text cut at the space before a part that tells of the register, which is no word with what stands
    before it: 我人在长春 户口在延吉."""
    return text if HANGUL.search(text) else _BEFORE_REGISTER.sub(",", text)


def not_settled(clause: str) -> bool:
    """Whether a clause says no more than that the bill is not paid, which takes nothing back: 在敦化住院，没结."""
    return bool(_NOT_SETTLED.fullmatch(clause.strip()))


def came_in_on(cut: Sequence[Token]) -> bool:
    """Whether a part tells the day on which somebody was admitted."""
    return bool(_CAME_IN_ON.search("".join(token.text for token in cut)))


def only_emergency(clause: str) -> bool:
    """Whether a clause only names the emergency room, which tells no way of a referral by itself."""
    return bool(_EMERGENCY.fullmatch(clause.strip()))


def asks_of_kin(text: str) -> bool:
    """Whether a part tells of whom somebody asks, who is no stranger: 我问问我老头在和龙住院呢."""
    return bool(_ASKS_OF.search(text))


def not_reimbursed(text: str) -> bool:
    """Whether a part tells that nobody has gone for the money yet, which is no word of the treatment: 还没去报销."""
    return bool(_NOT_REIMBURSED.search(text))


def insured_again(text: str) -> bool:
    """Whether a text tells that somebody was without insurance at another time only: 以前没交医保，今年交了."""
    return bool(_INSURED_AGAIN.search(text))


def is_habit(clause: str) -> bool:
    """Whether a clause tells what somebody does all the time, or did besides: 一直在门诊开药, 还有住院的呢."""
    return bool(_HABIT.search(clause) or _ONE_MORE.search(clause.strip()))


def in_that_year(text: str) -> str:
    """A text with 当年 or 那年 before a month put as the one year that it names (2025年8月住的院，当年8月15结的账),
    and with 当月 as its one month: 去年十二月住的院当月就结了."""
    months = set(_MONTH.findall(text))
    text = _THAT_MONTH.sub(months.pop(), text) if len(months) == 1 else text
    years = set(_YEAR.findall(text))
    return _THAT_YEAR.sub(years.pop(), text) if len(years) == 1 else text


def unrelated(clause: str) -> bool:
    """Whether a clause says that what it tells has nothing to do with the case."""
    return bool(_UNRELATED.search(clause))


def of_the_result(clause: str) -> bool:
    """Whether a clause tells, or asks, what is given or reimbursed, which answers nothing."""
    return bool(_GRANTED.search(clause.replace(" ", "")))


def not_he(clause: str) -> bool:
    """Whether a clause says no more than that it is not he of whom a status was told."""
    return bool(_NOT_HE.fullmatch(clause.strip()))


def no_sheet(text: str) -> bool:
    """Whether a part tells that no sheet was made out, of whatever kind."""
    return bool(_NO_SHEET.search(text))


def other_paper_not_done(text: str) -> bool:
    """Whether a part tells that another paper than that of a referral was not made out."""
    return bool(_OTHER_PAPER.search(text))


def of_their_register(text: str) -> bool:
    """Whether a part tells where somebody else than who types is registered."""
    return bool(_THEIR_REGISTER.search(text))


def of_own_register(text: str) -> bool:
    """Whether a part tells where who types is registered, who may ask for somebody else."""
    return bool(_OWN_REGISTER.search(text))


def registered_once(text: str) -> bool:
    """Whether a part tells where somebody was registered before."""
    return bool(_REGISTERED_ONCE.search(text))


def no_permit_yet(text: str) -> bool:
    """Whether a permit is not there yet: 居住证还在办没下来."""
    return bool(_NO_PERMIT_YET.search(text))


def no_aid_yet(word: str) -> bool:
    """Whether a word tells that no medical aid was received, which tells nothing of a status: 没领过救助."""
    return bool(_NO_AID.fullmatch(word))


def not_left(word: str) -> bool:
    """Whether a word tells that somebody has not set out."""
    return bool(_NOT_LEFT.fullmatch(word))


def arranged(clause: str, days: Sequence[Spoken], today: date) -> bool:
    """Whether a clause tells of a day that is arranged, and which was not yet this year."""
    told = bool(days) and not HANGUL.search(clause) and bool(_ARRANGED.search(clause.replace(" ", "")))
    return told and all(day.on.year < today.year for day in days) and "年" not in clause


def falls_ill(told: str, kin: str) -> bool:
    """Whether a clause begins with a relative and tells right behind of an illness, by whatever name."""
    text = told.replace(" ", "")
    return bool(text.startswith(kin) and _FALLS_ILL.match(text, len(kin)))


def permit_of_elsewhere(told: str) -> bool:
    """Whether a permit is told that is none of Yanbian, so that it tells of no register there: 青岛有临时居住证."""
    return bool(_PERMIT_OF_ELSEWHERE.search(told))
