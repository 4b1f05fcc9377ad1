"""What Chinese tells beside a case in the words of one, left out or put as what it means: a slip that is a relative's,
a referral to where nobody went, a stay that was not needed or is not decided, a paper that was handed out."""

import re
from datetime import date
from typing import Final

from conversation.understanding.sentences.zh_by_turns import by_turns
from conversation.understanding.sentences.zh_in_usual_words import in_usual_words
from conversation.understanding.sentences.zh_kin_of_the_patient import without_those_apart
from conversation.understanding.sentences.zh_plainly import plainly
from conversation.understanding.sentences.zh_referral_told import referral_told
from conversation.understanding.sentences.zh_there_now import there_now
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE
from conversation.understanding.text.zh_register_moved import register_now

_OURS: Final = f"(?:我家?的?){RELATIVE}"
_END: Final = "(?=$|[,.;!?，。；])"
_STOP: Final = "[,，.。; ]+"
_BUT: Final = "(?:可是?|但是?|不过)?"
_DOCTOR: Final = "(?:大夫|医生|主任|医院|人家|护士)"

_SIGH: Final = lazily("^(?:[唉哎]呀?|妈呀|哎呦|哎哟|我的妈呀|天哪)+[,，!！ ]*")
_SLIP_OF_KIN: Final = lazily(
    f"{BEGINS}[^,.;，。；]{{0,14}}(?:单子|结算单|那张|票)(?:可)?是{_OURS}的{_STOP}(?=我(?:的|自己|这|本人|那))"
)
"""自付6850那张单子是我对象的，我的还没结账呢."""
_NOT_READ: Final = lazily(
    "(?:单子?|结算单|票|账|帐|清单|明细|发票)[也都还倒可]*(?:没(?:有|顾上|来得及)?(?:细)?看(?!病|大夫|医)(?:明白|懂|清楚?|过|全|细|完|呢)*|没整明白|没弄明白|没算明白)"
)
"""单子还没看明白: it tells of no bill that is open."""
_FILED_FOR_ELSEWHERE: Final = lazily(
    f"备案(?:当时|那会儿)?(?:备|办|填|选|登)的?(?:是|到|在)?[一-鿿]{{2,4}}?{_STOP}"
    "(?=(?:偏|可|结果|谁知|哪知|没成想|没想到|赶上|但|不巧)[^;；]*(?:抢救|急诊|救护车|120))"
)
"""备案备的是长春，偏赶上在沈阳犯病: a referral to where nobody went."""
_WAS_GOING_TO: Final = lazily(
    f"{BEGINS}(?:我|他|她|人)?(?:都|本来)?(?:准备|寻思|打算|要)(?:好)?(?:了)?(?:挨刀|开刀|动刀|做手术|手术|住院)(?:了|来着|呢){_STOP}"
    f"(?=(?:结果|后来|可)?{_DOCTOR}[^,.;，。；]{{0,6}}(?:不用|用不着|没必要))"
)
_NOT_NEEDED: Final = lazily(
    f"{_DOCTOR}[^,.;，。；]{{0,4}}(?:说|讲|告诉)(?:是|了)?(?:我|他|她)?(?:不用|用不着|不需要|不必|没必要)"
    f"(?:再|去)?(?:(?P<stay>住院?)|手术|开刀|挨刀|做手术)(?:治)?(?:了|的)?{_END}"
)
"""大夫一看说不用住: nobody stayed, and no word of a referral."""
_STAYED: Final = lazily("住了|住的|住着|出的?了?院|住院|住下")
_WITH_MEDICINE: Final = lazily(
    "(?:就|给)?(?:开|拿|抓|取)(?:了)?(?:点|些|几盒|几天的?)?药(?:就|带|让)?(?:我)?(?:回来|回家|家来|走|回屯)(?:吃)?(?:了|的)?"
)
_OF_THERE: Final = lazily(
    f"(?<![一-鿿])我(?:可)?不是[一-鿿]{{2,4}}?(?:人|的){_STOP}(?:我家?)?{RELATIVE}(?:才)?是(?:的)?{_STOP}"
)
"""我不是安图人，我老公是，我户口还在四平."""
_ANOTHER_BEFORE: Final = lazily(
    f"^(?:我家?的?|邻居|同事|屯邻)[^;；]{{1,40}}?(?:报|领|给|补|救助|住)[^;；]{{0,10}}{_STOP}这[回次](?:可|就)?是(?=(?P<whom>{_OURS}){_STOP})"
)
"""我表哥特困，前年报了不少；这回是我妈."""
_EARLIER: Final = lazily("前年|去年|头年|上回|那年|早先|以前|上次")
_NOT_AT_HAND: Final = lazily("我(?=(?:这|手头|手里|身上|跟前|手边|这边)儿?(?:也|可|就|还|上)*没(?:带|有|拿|单|票|结))")
"""我这没带单子: who types, and no patient."""
_TO_STAY_OR_NOT: Final = lazily(
    "(?:(?:还|也|正|一直)*(?:没定|没想好|没决定|没拿定主意|琢磨|寻思|合计|考虑|犹豫|掂量|不知道|核计|商量)(?:着|呢)?)"
    "(?:到底|究竟|是)?(?:[去上]?(?:上不上|去不去|要不要|该不该|住不住|用不用)|还是)[^,.;，。；]{0,8}?(?:住院?|院)?(?:呢)?"
    f"{_END}"
)
"""正琢磨上不上延吉住院."""
_SEEN: Final = lazily("[看住做开治拿][的了过着](?!病了)|门诊")
_TAKEN_IN_OR_NOT: Final = lazily(
    "(?:还|也)*(?:不知道?|不晓得|没说|不一定)(?:人家|医院|大夫)?(?:收不收|给不给|让不让|能不能|用不用)(?:收|让|给)?住院?(?:呢|啊)?"
)
"""还不知道收不收住院呢."""
_PAPER_HANDED: Final = lazily(
    "(?:今年|上周|上个?月|上礼拜|上星期|昨天|前几天|前两天|刚|才|这个?月|年初|[0-9一二三四五六七八九十]{1,2}月份?)*"
    "(?:把|将)(?:那个?|低保)?(?:证|本|本子|本儿|卡|通知书?|批文)(?:发|给|送|交|递|办)(?:给|到|下来)?(?:我(?:们|家)?)?(?:手里|手上)?(?:了)?"
)
"""上周刚把证给我."""
_I_AM_WELL: Final = lazily(
    f"{BEGINS}我(?:倒|可|自己|身体|人)*(?:没(?:啥|什么)?(?:事|毛病|病)儿?|挺好|好好的|硬实)(?:的)?{_STOP}(?:得病的|住院的|有病的)?(?=是(?:我家?))"
)
"""我倒没啥事儿，是我家那小子."""
_INCUBATOR: Final = lazily(
    "(?:生下来|出生|落地|生完|一生)?(?:就|直接|给|也)*(?:进|送进|住进|放进|抱进|送|在|待在|住)(?:了|到)?(?:保温箱|暖箱|保育箱)(?:里头?|里面|里边)?"
    "(?P<still>(?:待|住|躺|放|搁)着(?:呢)?|呢)?(?:了)?"
)
"""生下来就进保温箱了."""
_NOT_HELD_YET: Final = lazily("(?:到今天|到现在|至今|现在|还|都|也|一直)+没(?:能|让|给)?抱(?:出来|回来|回家|着|走)")
_ONLY_SHOWN_AS_LEFT: Final = lazily(
    f"(?:手机|系统|单子|网|电脑|小程序|医保|平台|电子)[^,.;，。；]{{0,4}}?(?:显示|写|说|标|打|弄|结|是)(?:着|的|成|是|我|人|了|已经|已)*出院(?:了|的)?{_STOP}"
    f"{_BUT}(?:其实|实际|实际上|可?人)(?:上)?(?:还|根本|压根|就|人|也|是)*(?:没出(?:院|来)?|没走|在里头?|在医院|转科|换科|挪科|从[^,.;，。；]{{2,4}}[转挪换]到?[^,.;，。；]{{2,4}})(?:呢|了|的|着)*"
)
"""手机上显示出院，其实没出."""
_MOVED_WARDS: Final = lazily(
    f"(?<=还没出院){_STOP}(?:是)?(?:从)?[^,.;，。；]{{2,4}}科?(?:[转挪换]到?)[^,.;，。；]{{1,4}}科?了?(?:{_STOP}[^,.;，。；]{{2,8}}[号日天](?:转|挪|换)的?)?"
)
_SHOWN_AS_THERE: Final = lazily(
    f"(?:手机|系统|单子|网|电脑|小程序|医保|平台|电子)[^,.;，。；]{{0,4}}?(?:显示|写|说|标)(?:着|的|是|我|人|还)*(?:没|未)出院{_STOP}"
    f"{_BUT}(?:其实|实际|实际上|人)(?:人|早|早就|都|已经)*(?:出来|出院|回家|到家)了"
)
"""手机上显示没出院，其实早出来了."""
_THAT_YEAR_ANOTHER: Final = lazily(
    f"{BEGINS}(?:去年|前年|头年|上回|上次)(?:那回|那次|住院的)?(?:可)?是(?:{_OURS}|我自己)(?:的)?(?:{_STOP}|$)"
)
"""这回是我妈，去年是我爸."""
_BOUGHT_FOR: Final = lazily(
    f"(?P<within>(?:里头?|里面|其中|里边)(?:还|也)?(?:有|是|带)?)给(?:我家?)?{RELATIVE}(?=买|订|配|置)"
)
"""里头给我妈买轮椅的钱也算上了."""
_THEY_SAY: Final = lazily("(?:(?<=医院)|(?<=诊所)|(?<=那边))(?:人家|他们)(?:说|讲|告诉)(?=不|没|能|是|走|用)")
"""我爸住的那个医院人家说不走医保: no story of others."""
_NEVER_USED: Final = lazily(
    f"{BEGINS}(?:特药|靶向药|慢病|特病|门特)(?:药|本|证)?(?:我|这个|那个)?(?:可|也|都|从来|倒)*没(?:用|吃|办|看|打|走)过{_STOP}"
)
"""特药我可没用过 我就是住院."""
_STILL_INSIDE: Final = lazily(f"(?<=[,，.。; ])(?:人|他|她|老头|老太太)?(?:到现在|现在|至今)?还没出来{_END}")
_IN_THE_HOSPITAL: Final = lazily("icu|重症|住院|监护|抢救|手术室")
_NOT_OUT: Final = lazily("[没未](?:有|让|能|给)?出(?:院|来)(?!钱|单|结果|证)|还在里[头面边]")
_CAME_IN_THEN: Final = lazily(
    "(?:上个?(?:礼拜|星期|周|月)(?:[一二三四五六日天])?|昨[天晚儿]|前[天晚儿]|这个?月|月初)(?:就|才|给)?(?=(?:进|住|送|拉|入|推)(?:的|进|去|到|了)+(?:icu|重症|院|医院|去|病房)?)"
)
"""上礼拜进的icu，人还没出来: when somebody came in who is there still."""
_WAITS: Final = lazily(
    "(?:民政局?(?:的)?(?:说|讲)?(?:让|叫)(?:我)?等着?(?:信儿?)?[,，. ]*)?(?:材料|申请|表)(?:都|也|早)*"
    "(?:交|递|报)(?:上去|给?民政局?|到民政局?)*了?"
    "[,，. ]*(?:可|但)?(?:还|也|到现在|一直|都)*没(?:有)?(?:个)?(?:批|信儿?|动静|结果|回话|消息)(?:下来|呢)?"
)
_FOR_ILLNESS: Final = lazily("家底|房子|地|饥荒|掏空|欠|借|卖|押")
_ITS_STATUS: Final = lazily("低保|特困|五保|边缘|监测|残疾|慢病|特病|居住证|转诊|备案")
"""民政局让等着 材料交了还没批: of no status by name, by somebody whom an illness has made poor."""
_FOR_A_NEIGHBOUR: Final = lazily(
    "^[^;；]{0,14}?[替帮给](?:我们?)?(?:屯|村|邻居|社区|小区|楼|队里|班|对门|隔壁|前院"
    "|后院)[^,.;，。； ]{0,8}(?:问|查|打听|咨询|看看)"
)
_THEIR_HOME: Final = lazily("(?<=[,，.。;； ])[他她]们?家(?=是|低保|特困|五保|监测|边缘|吃|享受|户口)")
"""替屯邻问的，他家是监测户."""
_ASKS_FOR_ME: Final = lazily(
    f"^(?:我家?)?{RELATIVE}(?:在旁边|在边上|在)?(?:替|帮|给)我(?:来)?(?:问问?|打听打听|打听|查查?|看看|打字|打的字|填)"
    f"(?:一下|的|呢|着)*{_STOP}(?=我(?!家?{RELATIVE}))"
)
"""我姐替我问的，我是低保: of who tells it."""
_KEEPS_THE_BOOK: Final = lazily(
    f"{BEGINS}(?:慢性?病|特病|门特|低保|残疾)(?:的)?(?:证|本|卡)子?(?:在|搁|放)(?:我家?)?{RELATIVE}(?:家|那儿?|手里|手上|屋|跟前)"
    f"(?:呢|里|搁着|收着|放着)*{_STOP}"
)
"""慢病本在我妈那，我是普通门诊."""
_IN_AND_WAITS: Final = lazily(
    f"(?:刚刚?|昨[天晚儿]个?|今[天早]|前[天儿晚]|已经|都|被|才)[^,.;，。；下明后]{{0,6}}(?:送|住|推|拉|抬)(?:进去|进来|进医院|上院)(?:了|的)?{_STOP}(?:手术|刀)?(?:还|也|都)?没(?:做|动|开|给做)(?:手术|刀)?(?:呢|上)?{_END}"
)
"""昨天刚送进去，还没做手术: who is there."""
_JUST_PUSHED_IN: Final = lazily(
    "(?:刚刚?|正|才|今早刚)(?:被)?(?:推|拉|抬|送)进(?:了)?(?P<where>[^,.;，。；]{0,8}?)(?:手术室|抢救室|icu|重症(?:监护)?室?|产房)(?:了|呢)?(?!.*(?:出来了|出院|回家))"
)
"""今早刚推进延边医院手术室."""
_DRIPS: Final = lazily(
    "(?<=没住院)(?P<rest>[^;；]{0,24}?)(?:挂|打|输|吊)(?:的|了|着)?(?:吊瓶|点滴|吊针|滴流|水(?=[,，挂了]))"
)
"""没住院，天天上市医院挂吊瓶: as an outpatient."""
_ADMITTED: Final = lazily(f"(?P<so>住院|看病|户口|低保)(?:是)?不假{_STOP}(?:可是?|但是?|不过)?")
"""我在图们住院不假，可我户口是哈尔滨的."""
_CHILDLESS: Final = lazily("[,，]?(?:没儿没女|无儿无女|没儿女|没个?儿女|没后代?|一儿半女没有|孤身一人|光棍一个)(?:的)?")
_SON: Final = lazily(
    f"(?:{BEGINS}|(?<=是)(?=我))(?:我家?那?)?(?:[大二三老])?小子(?=$|[在得住发病摔今去上前昨刚查做化透要下明,，])(?!上学|们)"
)
"""小子在吉大一院等床位."""
_LIES_AT_HOME: Final = lazily(
    "(?<=在家)里?(?:炕上|床上)?(?:躺|趴|瘫|歪|卧床)(?:着|在床上|在炕上)*(?=呢|不|好|几|半|快|[,，.。;；!！ ]|$)"
)
"""我爸在家躺着呢: who is not in hospital."""


def beside_the_case(text: str) -> str:
    """A plain Chinese text without it."""
    text = _KEEPS_THE_BOOK.sub("", _ASKS_FOR_ME.sub("", _SIGH.sub("", _LIES_AT_HOME.sub("", text))))
    text = _SON.sub("我儿子", _I_AM_WELL.sub("", _THEY_SAY.sub("", text)))
    text = _ANOTHER_BEFORE.sub(lambda found: "" if _EARLIER.search(found[0]) else found[0], text)
    for nothing in (
        _SLIP_OF_KIN,
        _NOT_READ,
        _FILED_FOR_ELSEWHERE,
        _WAS_GOING_TO,
        _OF_THERE,
        _NOT_AT_HAND,
        _PAPER_HANDED,
    ):
        text = nothing.sub("", text)
    seen = _SEEN.search(_TO_STAY_OR_NOT.sub("", text))
    text = _not_needed(_TAKEN_IN_OR_NOT.sub("", _TO_STAY_OR_NOT.sub("" if seen else "还没去看", text)))
    text = _SHOWN_AS_THERE.sub("出院了", _THAT_YEAR_ANOTHER.sub("", text))
    text = _MOVED_WARDS.sub("", _ONLY_SHOWN_AS_LEFT.sub("还没出院", text))
    text = _NOT_HELD_YET.sub("还没出院", _INCUBATOR.sub(_in_hospital, text))
    if "民政" in text and _FOR_ILLNESS.search(text) and not _ITS_STATUS.search(text):
        text = _WAITS.sub("跟民政申请了，到现在没回话", text)
    text = _THEIR_HOME.sub("他", text) if _FOR_A_NEIGHBOUR.search(text) else text
    text = _CAME_IN_THEN.sub("", text) if _NOT_OUT.search(text) else text
    text = _IN_AND_WAITS.sub("住进去了，还没出院", text)
    text = _JUST_PUSHED_IN.sub(r"住进\g<where>，还没出院", _NEVER_USED.sub("", text))
    text = _STILL_INSIDE.sub("还没出院", text) if _IN_THE_HOSPITAL.search(text) else text
    text = _ADMITTED.sub(r"\g<so>，", _DRIPS.sub(r"\g<rest>门诊输液", text))
    return _CHILDLESS.sub(",", _BOUGHT_FOR.sub(r"\g<within>", text))


_YEAR_ALONE: Final = lazily(
    "(?<![0-9])(?P<year>20[0-9]{2})年(?![0-9一二三四五六七八九十]{1,2}月|[春夏秋冬底初末年])"
    "(?=[^,.;!?， 低特五监办批评领没户得查]{0,12}(?:住|出的?院|结[了的]?账|手术|看的?病))"
)
"""我2024年住的院: a year without its month."""
_YEARS_AGO: Final = ("今年", "去年", "前年", "大前年")
_ASKS_OF_ITS_MONEY: Final = lazily(
    "(?P<stay>(?:今年|去年|大?前年|头年)[^,.;!?， ]{0,10}住(?:的)?院)的?(?:那个?|那些|那笔)?(?:钱|费用?"
    "|花销|账|单子|票子?)[, ]?(?:现在|今年|还|也|都)*"
    "(?:能|可以|可不可以|能不能)[^,.;!?]{0,10}(?:补|报|申请|领|走|办|救助)[^,.;!?]{0,5}[?吗不呢啊]*(?=$|[,.;!? ])[?]?"
)
"""我2024年住院的钱现在还能补救助吗: when it was."""


def _told_as(found: re.Match[str], today: date) -> str:
    ago = today.year - int(found["year"])
    return _YEARS_AGO[ago] if 0 <= ago < len(_YEARS_AGO) else found[0]


def of_the_case(said: str, today: date) -> str:
    """What was said without it, and plainly; as it was typed where there is no such thing, or it is no Chinese."""
    text = plain(said)
    if not HANGUL.search(text):
        text = by_turns(register_now(text), today)
        text = _ASKS_OF_ITS_MONEY.sub(r"\g<stay>，", _YEAR_ALONE.sub(lambda found: _told_as(found, today), text))
    left = (
        text
        if HANGUL.search(text)
        else beside_the_case(plainly(there_now(referral_told(in_usual_words(without_those_apart(text)))), today))
    )
    return said if left == plain(said) else left


def _not_needed(text: str) -> str:
    """A text in which somebody was told that he need not stay, as one of who was seen as an outpatient."""
    stayed = _STAYED.search(_NOT_NEEDED.sub("", text))
    put = _NOT_NEEDED.sub(lambda found: "没住院" if found["stay"] and not stayed else "", text)
    return _WITH_MEDICINE.sub("门诊拿了药", put) if put != text else text


def _in_hospital(found: re.Match[str]) -> str:
    return "住着院呢" if found["still"] else "住院了"
