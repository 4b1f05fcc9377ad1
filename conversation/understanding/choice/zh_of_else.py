"""What a Chinese text tells of something else with the words of an answer: 今年交的医保, 寻思去协和, 在图们坐的火车.

The second opinion knows the words of answers better than what they are told of, so what is found here is asked back
whatever a text is like.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Final

from conversation.facts import UNDESIGNATED
from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, clauses, tokens
from conversation.understanding.text.whole import NOT_KNOWN
from conversation.understanding.text.zh_others_know import KIN
from conversation.understanding.within.zh_parts import no_sheet

_ONE_OR_OTHER: Final = lazily(
    "是(?!不是)(?:(?!现在|如今|一直|到头|那|还)[^,.;!? ]){1,8}还是(?!那|这|咋|啥|怎)[^,.;!? ]"
    "|(?:可能|也许|没准|兴许|好像)[^,.;!?]{1,8}[, ]?也(?:可能|许|没准|兴许|备不住)"
)
"""是今年还是去年, 好像是今年，也可能去年."""
_ONE_AND_OTHER: Final = lazily("(一[张回次份笔半家头样]|有的)(?!一样).{1,16}\\1")
"""一张正常报的，一张给降了."""
_TURNED: Final = lazily("[,，]?[啊哦噢唉哎嗨]不[,，是]|转成|变成|升[到成]|改成|换成|转为|变为")
"""低保边缘，啊不，是低保; 从低保边缘转成低保."""
_OR_WHICH: Final = lazily("(?:[吧呢啊呀]|[, ])[, ]?(?:也|要不|或者)?还是(?!那|这|咋|啥|怎|没|不)")
"""低保边缘吧还是低保."""
_WILL_ASK: Final = lazily("(?:问问|问一下|问下|打电话|打个电话|找找|翻翻|查查)(?!过|了)")
"""忘了，问问我儿子: who does not know yet."""
_NOT_OF_THE_BILL: Final = lazily("报销|医保局|病还?没好|钱还?没给")
"""还没报销 tells nothing of whether the bill was settled."""
_UNSETTLED: Final = lazily("[没未]有?(?:[结看治]|去(?!医保|报|民政|窗口|申请|领))|住着|躺着|在医院")
_OF_WORK: Final = lazily("辞[退了]|开除|裁[员了]|解雇|下岗|失业|没[有]?活干")
_PRESCRIBED: Final = lazily("开的?(?:了|点|些)?药|药方|抓的?药")
_IN_THE_STAY: Final = lazily("住院(?:的时候|期间|那阵|那会|以后|之后)|住着院")
_HARDLY_SURE: Final = lazily(
    "[用需](?:要|办|转|开|备案)*吧(?:$|[, ])|应该(?:不|没)|(?:觉得|觉着|寻思|估摸|估计)[^,.;]{0,3}[不没]"
)
_IN_PAIN: Final = lazily("(?:疼|难受|憋|急|烧|疼痛)得|(?:当时|那时|那会儿?|情况|[病人]|太|实在|特别)急(?!诊|着)")
_CLINIC: Final = lazily("(?<!社区)诊所")
"""A clinic may be a designated one or none."""
_SETTLED: Final = lazily(
    "结(?!婚)|出[了的过]?院|住|手术|[开动]刀|算[完清账]|清|看[的了完病过]|治|做[的了完]|透析|化疗|放疗|报[的了销]|花"
    "|[交付]的?钱|交完|疫情|押金|回[来家]|账|那[年时会阵前]"
)
"""What a year is told with, where it may be that of the bill."""
_IN_A_YEAR: Final = lazily(
    "查出|确诊|(?<!记)得[的了上]|落下|交|[续断]保|退的?休|下岗|搬|本命年|离婚|结婚|复查|复诊|换药|拆线"
    "|药[^,.;]{0,6}开|开的?药|收成|年景|身子骨|身体"
    "|(?:低保|特困|五保|残疾|慢病|特病|证|本|卡|监测|补助)[^,.;]{0,6}[批办换发领评停]"
    "|[批办换发领评买续][的了](?:医保|手机|车|房|低保|特困|五保|残疾|慢病|特病|证|本|卡)"
    "|没的$|去世|就?开始疼|年[都已经快才我]{0,3}(?:[0-9]{2}|[一二三四五六七八九]?十[一二三四五六七八九]?)(?:多?岁)?了?$"
)
"""What else there is in a year, and how old somebody is in it."""
_FOR_YEARS: Final = lazily(
    "[0-9一二两三四五六七八九十几多些]+年(?:多|来)?(?:了|啦)(?:吧|呢|都|这病|的病|老毛病)*[.!]*$"
)
"""好几年了: how long somebody has been ill."""
_LONG_AGO: Final = lazily("[前早]|得有|过去|时候|那[次回阵会时年]|事|猴年")
_GIVEN_UP: Final = lazily(
    "(?:低保|五保|特困|证|工作|活儿?|房子?|地)[^,.;]{0,3}(?:退|没|卖|丢)|退的?(?:低保|保)|[买卖盖][了的](?!药)|摔|磕"
)
"""去年他把低保给退了: what else there was in a year."""
_RETURNS: Final = lazily("复查|复诊|换药|拆线")
_EXAMINED: Final = lazily(
    "(?<![没未])[拍照做查抽验][的了过完]+(?:[个回次一两几]|不少|好几)*(?:片|ct|彩超|b超|核磁|胃镜|肠镜|造影|检查"
    "|化验|血|心电)"
    "|(?:片子?|ct|彩超|b超|核磁|胃镜|检查|化验|血)[也都就已经]*(?:拍|照|做|查|抽|验)[的了过完好]"
)
"""昨天去拍了个片子，床位得等到下周二: who was examined and waits is between the two steps."""
_NO_PERMIT: Final = lazily("不是[^,.;是有]{0,5}居住证")
_ISSUED: Final = lazily("(?:发|办|领|给|批)(?:给我)?的(?:证|本)?[.!]*$")
"""有居住证啊，青岛发的: where it was issued."""
_DRUGSTORE: Final = lazily("药[店房]")
_FAR: Final = frozenset({"province", "elsewhere"})
_ASKED_AT_THE_END: Final = lazily("[了过]没有?[.!]*$")
"""大夫上班了没."""
_FROM_THERE: Final = lazily(
    "(?:从|打|由)[^,.;院]{2,4}(?:这边|那边|家)?(?:[坐打倒乘]|开车|走|出发|过去|过来|上的?车|动身|转车|去的?$)"
)
"""从汪清坐客车过去的: where somebody set out."""
_MOVING: Final = lazily(
    "(?:正|正在|在|准备|打算|想|要)(?:往|把|给)?[^,.;]{0,6}(?:落户|迁户|迁)(?!(?:完|好|过|出))[^,.;]{0,3}[呢着]"
    "|(?:还|一直)?[没未](?:有|能|给)?落(?:下|上|成|户)|落不[下上了]"
)
"""正往珲春落户呢，还没落下来: a register that is not there yet."""
_OUT_OF_IT: Final = lazily("(?:人|她|他)?(?:出来|回来|回家|到家|出院)了?")
_OPEN_BILL: Final = lazily("[没未](?:有|给|能)?[结算]|单子[^,.;]{0,6}[没未]")
"""人出来了，就是单子医院还没给结: who has been there."""
_ONLY_SO_MANY: Final = lazily("(?:屯|村|队|社区|楼)里?[^,.;]{0,6}(?:就|只|只有|就有)[一两俩三几][个户家]")
"""我们屯五保就一个，是我大爷."""
_OF_ANOTHERS: Final = lazily(
    f"(?:慢病|特病|门特|门慢|特药)[证本卡]?[^,.;]{{0,3}}是我?(?:家)?(?:老头子?|老太太|老伴|{KIN})"
    f"|用我?(?:家)?(?:老头子?|老太太|老伴|{KIN})[^,.;]{{0,3}}(?:慢病|特病|门特|特药)[证本卡]|借光"
)
_NOT_THAT_WAY: Final = lazily("没[走用上办按][^,.;]{0,2}(?:特药|慢病|特病|门特)")
"""没走特药那条道, 慢病证是我老头子的: a care that is told as none of one's own."""
_STAYED_WAS: Final = lazily(f"住院的?[那这]?个?是(?:我家?)?(?:{KIN}|[爸妈爹娘哥姐弟妹叔姑姨舅嫂])")
"""住院那是我哥，我就去打了三天滴流."""
_TAKEN_DOWN: Final = lazily("摘[了掉]|给摘|取消|吊销|停了")
_ONLY_STUDIES: Final = lazily("念大学|上大学|念书|上学|读书|当兵|旅游|串门")
_NO_PROOF: Final = lazily("证明|证件|手续")
_IDENTITY_CARD: Final = lazily("身份证|户口本|社保卡|医保卡|银行卡")
_OF_THE_STAY: Final = lazily("出院|住院|手术")
_OF_THE_MONEY: Final = lazily("报|结|钱|刷|算")
_SHORT_TIME: Final = lazily("一阵[子儿]?|[几两三][天日]|没几天|才住")
_NOT_SEVERE: Final = lazily("[三四34]级")
"""Of a disability: neither of the two grades that are severe."""
_PROMISED: Final = lazily(
    "(?:明年|后年|来年|将来|往后|说(?:是)?以后|下个?月|下半年|(?<![去前今])年底|过[几两些]?[天阵]儿?|回头|迟早|早晚"
    "|过完?了?年)[^,.;]{0,6}"
    "(?:给|纳|评|批|办|定|认|[事能])|答应|承诺|许给|等着?[批评]"
)
"""明年给我家纳监测, 答应给办低保."""
_NO_RESULT: Final = lazily(
    "(?:居住证|备案|转诊单?|转院单?|低保|特困|五保|低边|边缘|监测|名单|慢病证?|特病证?|定点|材料|申请|证"
    "|本子?)[^,.;]{0,5}"
    "(?:还|也|都)?[没未][能给有]?(?:人|大夫|医院|村里)?(?:给|让)?(?:发|[办批领开弄](?!过)|下来|拿到|到手|审|通过|信"
    "|动静|结果|消息)"
    "|(?:正|在|正在|还在)(?:跑|审|批|公示|申请)|[办批审]着呢|不够(?:半年|条件|年头)"
)
"""居住证还没发下来, 备案材料交了还没批."""
_GIVEN: Final = lazily("[批定上评办发认][的了]|批下来|认定|纳入")
_HAVING: Final = {
    "residence": ("permit",),
    "referral": ("filed", "primary_care"),
    "designated": ("yes",),
    "care": ("special_disease", "special_drug", "chronic_outpatient"),
    "household": (
        *("tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "low_income"),
        "illness_poverty",
    ),
}
"""By question what one has only when it was given."""
_NOT_IN_WORDS: Final = lazily(
    "(?:普通话|汉[语话]|外语|话|密码|路|电话|号码|手机|电脑|大夫名字|拼音)[我也都就]*(?:[说讲记整弄认写]不|忘)"
)
"""普通话说不好, 密码忘了: not to know something else."""
_NOT_KNOWN_OF: Final = lazily(
    "住了?(?:几|多少)天|姓啥|姓什么|(?:大夫|医生)[^,.;]{0,3}叫|几楼|几号床|哪个?科|单子|发票|钱(?!少)|多少|自费|押金"
    "|电话|地址|报销|大夫名|名字|几口人|岁数"
)
"""What else than an answer with choices may not be known: 大夫姓啥我不知道, 单子在我妹那儿，我不知道."""
_ITS_WORDS: Final = {
    "household": lazily("保|特困|身份|证|户|评|认定|名单|监测|贫|收入|村"),
    "care": lazily("病|门诊|证|药|种"),
    "place": lazily("医院|定点|哪"),
    "referral": lazily("转|备案|手续|条|登记|急|办"),
    "residence": lazily("户|证|哪"),
    "designated": lazily("定点|医院|联网|刷|牌"),
}
"""By question the words of what it asks for; with one of them not to know is its answer."""
_MEANT_TO: Final = lazily(
    "(?:寻思|想|打算|准备|计划|琢磨|合计|预备|恨不得|巴不得)[着要先]*(?:去|上|到|找)"
    "|得(?:先|去)?(?:转诊|转院|备案|花|办|带)[^,.;]*[吧呗啊呢不吗]$"
)
_EITHER_WILL_DO: Final = lazily("也[行中成可好][^,.;]*也[行中成可好]|[去在上]?哪儿?都")
_WENT: Final = lazily("[看住治做去动拿开转][的了过完院]|后来|结果|最后|末了|没去|看不|治不")
_HEARD_OF: Final = lazily(
    "(?:听[^,.; ]{0,4}|大夫|医生|护士|邻居|街坊|亲戚|病友|老乡|别人|有人|(?:我)?(?:朋友|同事|儿子|闺女|媳妇|姑娘))"
    "(?:都|也)?(?:跟我|和我|告诉)?[说讲我](?:的|是|过)?[^,.;]{0,2}(?:(?:他们)?那[儿边里家]|他们家|那个)"
)
"""大夫说他们那儿刷不了医保: of a place of which another has told."""
_NOT_KNOWN_WHETHER: Final = lazily(
    "^(?:我)?(?:也|真)?(?:不知道|不造|不清楚|不晓得|不道|没问过?|没注意|没留意|整不明白)"
)
_PRIVATE: Final = lazily("莆田系|私人|私立|民营|个体|(?:个人|自己)[开办]")
_CARD: Final = lazily(
    "定点|[刷收认走进能用接给]+[^,.;]{0,3}(?:医保|卡|报)|(?:卡|医保)[^,.;]{0,6}[刷用认结管进联网]|牌|联网"
)
_HOME: Final = lazily(
    "^[我咱]们?家(?:就|是|住|在|搁)*[^,.;医院卫诊看治]{2,10}(?:的|住|人)$"
    "|^(?:[我咱]们?)?家(?:就|也|都)?[在住搁][^,.;医院]{2,4}[, ]+[离距]"
)
_BACK_AGAIN: Final = lazily(
    "(?:早年|以前|年轻|当年|从前(?!年)|原来|原先|头些年).*(?<![才少年])回(?:来|延边|延吉|老家|咱|屯|村)|回(?:来|延边"
    "|延吉|老家)[^,.;]{0,4}年了"
)
_WHICH_FORGOTTEN: Final = lazily("还是[没不].*(?:混|记不|忘|不清|说不|不知)")
_MOVED_ON: Final = lazily(
    "[住躺][了过]?[^,.;]{0,8}[, ]?(?:实在|还是?)?(?:不行|没[见治]?好|不见好|没见强|治不了|看不了|没床)[, ]?"
    "(?:又|再|就|才|后来|完)*给?(?:我|他|她)?[转送拉]"
)
"""先在珲春住两天，不行又转到沈阳: treated in both."""
_NO_NEED: Final = lazily("(?:不用|不需要|用不着|没必要)(?:再|给)?(?:办|开)?(?:转|备案)")
_AND_THEN: Final = lazily("又|后来|完了|接着|随后|先")
_DOES_THERE: Final = lazily(
    "[坐倒转换下上]的?(?:火车|车|飞机|大客|高铁)|(?:旁边|对过|对面|门口)(?:卖|开|干|租|上班)|卖|买|打工|干活"
    "|[上念]的?(?:大学|学|班|书)|当过?(?:兵|护士|保安|老师)"
    "|嫁|做买卖|旅游|串门|逛|亲戚|雨|下雪|食堂|开(?:店|饭|超市)"
)
"""What may be done in a place where one is neither registered nor treated."""
_TREATED_THERE: Final = lazily(
    "[看瞧治住做接][的了过病院去]|手术|检查|[开动]的?刀|化疗|透析|药|打针|刷|院(?![^,.;]{0,3}(?:旁|对|门|当|上班|开"
    "|卖))|联谊|市立|附属|协和|盛京"
)
_REGISTERED: Final = lazily("户|本上|落|迁|老家|居住证|我家|街道|归|旁边")
_PAPER_OF_REFERRAL: Final = lazily("转|备案|手续")
_WENT_ONESELF: Final = lazily("自(?:己|个儿?|各儿)[^,.;]{0,2}(?:去|上|跑|奔|来)")
_REFERRED: Final = lazily("转(?!天)|开的|开了|条|单|手续|备")
_OTHER_FILING: Final = lazily("(?:房|网站|公司|店|工地|学校|老师|老板|派出所|合同|换届)[^,.;院]{0,5}备案")
_OTHER_PAPERS: Final = lazily("身份证|医保卡|社保卡|户口本|残疾证|结婚证|驾照|银行卡|存折")


_CANNOT_DO: Final = lazily(
    "(?:自己|本人|我)[^,.;]{0,3}(?:不会|不识字|不认[字得]|眼神|眼睛|看不[清见懂]|[整弄搞]不[明了好]|不懂|用不[了好])"
)
_TYPES: Final = lazily("打的字|[替帮]我打|念给|(?:不会|不能)(?:打字|用手机|整手机|写字)|不识字|不认[字得]")
"""我儿子打的字，我在旁边念给他: who types, or cannot, and no patient."""
_ASKS_OR_ILL: Final = lazily("查|问|病|院|医|住|给(?:我|自)|的事|看(?!不)")
_OLD_THINGS: Final = lazily("工龄|党龄|(?:房|手机|狗|猫|厂|店|树|楼|车)[^,.;]{0,4}[0-9一二三四五六七八九十]+多?[年岁]")
_OTHER_MONEY: Final = lazily("工资|低保金|养老金|退休金|利息|电费|赔偿|车险|工伤")
_ONES: Final = "零一二三四五六七八九"
_MONTH_ALONE: Final = lazily(
    "(?:是|在|就)?(?:(?P<digits>1[0-2]|[1-9])|(?P<ten>十)?(?P<ones>[一二三四五六七八九])?)月(?:份|底|初|末|里|中旬"
    "|(?P<day>[0-9]{1,2}|[二三]?十?[一二三四五六七八九十])[日号]?)?"
    "(?:出院|[结算]清?[账帐]?|结算|的[账帐院]?|[出交]|吧|呢){0,4}"
)


def of_else(text: str, question: str, value: str, named: Collection[str], *, planned: bool) -> bool:
    """Whether a plain text, of which a value would be taken, may be told of something else, or of another value too.

    `named`: the values that its words name; `planned`: whether it is asked what somebody is going to do.
    """
    if value in NOT_KNOWN:
        its_words = _ITS_WORDS.get(question)
        of_else = its_words and _NOT_KNOWN_OF.search(text) and not its_words.search(text)
        return bool(of_else or _NOT_IN_WORDS.search(text) or _WILL_ASK.search(text))
    if _ASKED_AT_THE_END.search(text):
        return True
    of_two = len(named) > 1 and (_ONE_AND_OTHER.search(text) or _TURNED.search(text) or _OR_WHICH.search(text))
    if of_two or _ONE_OR_OTHER.search(text):
        return True
    if value in _HAVING.get(question, ()) and _NO_RESULT.search(text) and not _GIVEN.search(text):
        return True
    if question == "place" and _MOVED_ON.search(text):
        return True
    if question == "place" and not planned and not _WENT.search(text):
        return bool(_MEANT_TO.search(text) or _EITHER_WILL_DO.search(text)) or _place(text, value, named)
    told_of = _OF_ELSE.get(question)
    return bool(told_of and told_of(text, value, named))


def may_be_to_come(text: str, today: date) -> bool:
    """Whether no more is told of when than a month, or a day of it, that this year has yet to see: 十二月结账, 12月25号
    in November."""
    found = _MONTH_ALONE.fullmatch(text.replace(" ", ""))
    if found is None:
        return False
    later_in_it = _month(found) == today.month and found["day"] and small(found["day"]) > today.day
    return _month(found) > today.month or bool(later_in_it)


def _month(found: re.Match[str]) -> int:
    """The month that is told; 0 where there is none."""
    if found["digits"]:
        return int(found["digits"])
    return 10 * bool(found["ten"]) + (_ONES.index(found["ones"]) if found["ones"] else 0)


def _when(text: str, value: str, _: Collection[str]) -> bool:
    """The year of something else than the bill: 医保是今年交的, 去年就查出这病了, 今年68."""
    if value == "plan" and _OF_WORK.search(text) and not _UNSETTLED.search(text):
        return True
    if value == "plan" and _NOT_OF_THE_BILL.search(text):
        return not _UNSETTLED.search(text)
    if value == "plan":
        return bool(_RETURNS.search(text)) and not _SETTLED.search(text) and "没" not in text
    for_years = (_FOR_YEARS.search(text) or _GIVEN_UP.search(text)) and not _LONG_AGO.search(text)
    return bool(_IN_A_YEAR.search(text) or for_years) and not _SETTLED.search(text)


def _residence(text: str, value: str, _: Collection[str]) -> bool:
    """Whose permit is none or was issued elsewhere, who moves his register, or where something was bought."""
    if _DRUGSTORE.search(text) and not _REGISTERED.search(text):
        return True
    if value == "permit" and _ISSUED.search(text) and any(map(_is_far, tokens(clauses(text)[-1]))):
        return True
    return bool((_NO_PERMIT if value == "permit" else _MOVING).search(text))


def _is_far(token: Token) -> bool:
    return not _FAR.isdisjoint(token.means.get("place", ()))


def _low_income_member(text: str, value: str, _: Collection[str]) -> bool:
    return value == "severe_disability" and bool(_NOT_SEVERE.search(text))


def examined_before(text: str, value: str) -> bool:
    """Whether who is said to be still ahead of it was examined already."""
    return value == "ahead" and bool(_EXAMINED.search(text))


def _stage(text: str, value: str, _: Collection[str]) -> bool:
    out = bool(_OUT_OF_IT.search(text) and _OPEN_BILL.search(text)) and "没出" not in text
    return (value == "ahead" and out) or (
        bool(_RETURNS.search(text)) and not _SETTLED.search(text) and "等" not in text
    )


def _household(text: str, value: str, _: Collection[str]) -> bool:
    return value in _HAVING["household"] and bool(_PROMISED.search(text) or _ONLY_SO_MANY.search(text))


def _care(text: str, value: str, _: Collection[str]) -> bool:
    if value == "inpatient":
        return bool(_STAYED_WAS.search(text))
    return value in _HAVING["care"] and bool(_OF_ANOTHERS.search(text) or _NOT_THAT_WAY.search(text))


def _place(text: str, value: str, named: Collection[str]) -> bool:
    """A place where something else was done, a home, or two, of which one is private: 延吉下的火车, 长春一家私人的."""
    if value == UNDESIGNATED:
        somewhere = {*named} - {UNDESIGNATED}
        then = _AND_THEN.search(text) or not _CARD.search(text)
        return bool(somewhere and _PRIVATE.search(text) and then)
    if (_PRIVATE.search(text) or (value == "prefecture" and _CLINIC.search(text))) and not _CARD.search(text):
        return True
    else_there = _DOES_THERE.search(text) or _HOME.search(text) or _FROM_THERE.search(text)
    return bool(else_there) and not _TREATED_THERE.search(text.replace("离医院", ""))


def _county(text: str, _: str, __: Collection[str]) -> bool:
    return bool(_DOES_THERE.search(text)) and not _REGISTERED.search(text)


_REFERRAL_TOLD_OF: Final = {
    "filed": _OTHER_FILING,
    "emergency": _IN_THE_STAY,
    "none": _IN_PAIN,
    "not_needed": _HARDLY_SURE,
}
"""By way what it is told of then."""


def _referral(text: str, value: str, _: Collection[str]) -> bool:
    """Who only saw a doctor there and then went by himself (先去的卫生院，后来自己又去的州医院), got no more than a
    prescription (村医给开的药), filed else, fainted in the stay, was in pain, is hardly sure (不用吧), or says that
    none was needed there."""
    if value == "none" and no_sheet(text) and not _PAPER_OF_REFERRAL.search(text):
        return True
    if value in _REFERRAL_TOLD_OF:
        return bool(_REFERRAL_TOLD_OF[value].search(text))
    if value == "primary_care" and _NO_NEED.search(text):
        return True
    if _PRESCRIBED.search(text) and not _REFERRED.search(text.replace("开的药", "").replace("开了药", "")):
        return True
    return value == "primary_care" and bool(_WENT_ONESELF.search(text)) and not _REFERRED.search(text)


def _living(text: str, value: str, _: Collection[str]) -> bool:
    """Who lived there once and is back for years, or for days: 早年在大连待过，回延边都十来年了; 就住了一阵子."""
    if value == "no":
        return bool(_NO_PROOF.search(text))
    return bool(_BACK_AGAIN.search(text) or _SHORT_TIME.search(text) or _ONLY_STUDIES.search(text))


def _designated(text: str, _: str, __: Collection[str]) -> bool:
    """Who does not remember which of both it was (那天刚挂牌还是没挂牌，记混了), has it from another, or does not know
    more than that it is private: 不造啊，私人开的."""
    of_private = _NOT_KNOWN_WHETHER.search(text) and not _CARD.search(text)
    doubted = _HEARD_OF.search(text) or _WHICH_FORGOTTEN.search(text) or _TAKEN_DOWN.search(text)
    return bool(of_private or doubted)


def _who(text: str, value: str, _: Collection[str]) -> bool:
    """What somebody cannot do by himself, which tells of no patient: 我自己不会整这个手机; 我老伴不会打字."""
    if value == "self" and _IDENTITY_CARD.search(text):
        return True
    if value == "other" and _TYPES.search(text):
        return not _ASKS_OR_ILL.search(text)
    return value == "self" and bool(_CANNOT_DO.search(text)) and not _ASKS_OR_ILL.search(text)


def _age(text: str, _: str, __: Collection[str]) -> bool:
    return bool(_OLD_THINGS.search(text))


def _reimbursed(text: str, value: str, _: Collection[str]) -> bool:
    """Other money, the stay itself, and what was paid first (当时全款垫的), which was not reimbursed on the spot."""
    if value == "same_day" and _PAID_FIRST.search(text) and not _TAKEN_OFF.search(text):
        return True
    of_the_stay = _OF_THE_STAY.search(text) and not _OF_THE_MONEY.search(text)
    return bool(_OTHER_MONEY.search(text) or of_the_stay)


_PAID_FIRST: Final = lazily("垫(?:付|上|钱)?(?:的|了)|全款|全额")
_TAKEN_OFF: Final = lazily("[报扣减抵退]|医保结|刷医保|不用垫|没垫")


def _filed_late(text: str, _: str, __: Collection[str]) -> bool:
    return bool(_OTHER_PAPERS.search(text)) and not _REFERRED.search(text)


_OF_ELSE: Final[Mapping[str, Callable[[str, str, Collection[str]], bool]]] = {
    "when": _when,
    "stage": _stage,
    "household": _household,
    "care": _care,
    "low_income_member": _low_income_member,
    "residence": _residence,
    "place": _place,
    "county": _county,
    "referral": _referral,
    "filed_late": _filed_late,
    "age": _age,
    "who": _who,
    "reimbursed": _reimbursed,
    "living": _living,
    "designated": _designated,
}
