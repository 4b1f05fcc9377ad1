"""Turns in which Chinese tells a case that hold the words of something else, put in those by which they are read: who
is named behind a status (低保户是我家), a paper that was filed in time or late (来以前上医保局备了案,
住到第四天才让外甥补的备案), where somebody comes from (我是从辽宁来的), who lies there (在长春病床上躺着呢)."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE

_END: Final = "(?=$|[,.;!? ，。；])"
_STOP: Final = "[,，. ]+"
_HERE: Final = "(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)"
_KIN: Final = f"(?:我?家?{RELATIVE}|老伴儿?|孩子他?[爸妈]|人家|家里?人|孩子)"
_STATUS: Final = (
    "(?:返贫致贫(?:户|人口)?|因病致贫(?:户)?|低保边缘(?:户|家庭)?|边缘(?:易致贫)?户|监测(?:户|对象)?|低保(?:户|对象)?"
    "|特困(?:户|人员|供养)?|五保户?|低边)"
)
_THAT_IS_US: Final = lazily(
    f"(?P<status>(?:返贫致贫|因病致贫|低保边缘|边缘易致贫|监测|低保|特困|五保)(?:户|人口|对象|人员|家庭)?)(?:"
    f"的)?(?:那?就|也|那户)?是我们?家(?:的)?{_END}"
)
"""村里通知上写的返贫致贫人口是我家."""
_FILED: Final = "(?:异地)?(?:就医)?(?:的)?备案(?:手续)?"
_DOES: Final = "(?:在?手机上|网上|电话里|微信上|打电话)"
_SO_LATE: Final = (
    "(?:(?:以后|之后|后|完了?|了|院|的|都|里头|好?[0-9一二两三四五六七八九十几]+[天宿]|(?:一|两|几|半|好几)个?(?:礼拜"
    "|星期|多?月|周)|第[一二两三四五六七八九十0-9]+[天日]|到)+)"
)
_FILED_LATE: Final = lazily(
    f"(?:(?:{_KIN})?(?:是)?等(?:我|人|他|她)?)?(?P<stay>出了院|住完院|住院|住进去|住进来|住进|住上|住下|住到|住|进去|到医院|到那儿|出院|做完手术|手术|去了|到了)"
    f"(?:{_SO_LATE}?[,，. ]*(?:{_KIN}|[我他她])?(?:才|这才|后来|又|赶紧|现)|{_SO_LATE}[,，. ]*)"
    f"(?:(?:让|叫|托|求|由)?{_KIN}|[我他她])?(?:才|又|给|帮|替|赶紧|现|{_DOES}|[我他她])*(?:补|后补)(?:办"
    f"|弄|上|交|备|报)*(?:的|了)+{_FILED}"
)
"""在北京住进去以后才补的异地备案; 住到第四天，才让外甥在手机上补的备案."""
_BEFORE: Final = (
    f"(?:(?:来|去|走|动身|出发|上路|住院|入院)(?:{_HERE}|长春|北京|沈阳|上海|天津|哈尔滨|吉林市?|那边|那儿)?"
    f"(?:之前|以前|前|头里|前头)|临走前?|头走|走头里|提前|事先|预先|老早|早早)"
)
_FILED_BEFORE: Final = lazily(
    f"{_BEFORE}[,，]?(?:就|先|都|也|特意|我|{_KIN}|{_DOES}|给|帮|替|我|(?:去|上|到|找)(?:了)?医保(?:局"
    f"|中心|办|大厅|窗口)?(?:去)?|已经)*"
    "(?:备(?:了|好|完|上|过|的)+案?(?:的|了)?|(?:办|弄|做|整|报|搞)(?:好|完|妥)?(?:的|了)?(?:个)?(?:异地)?"
    "(?:就医)?备案(?:手续)?(?:了)?|备案(?:了|好了))"
    f"{_END}"
)
"""来以前上医保局备了案; 提前在手机上备的案."""
_READ_AS_IT_IS: Final = lazily(f"^[走去]|[给替帮]|{_KIN}")
"""走以前姑娘给我备的案, which tells for whom it was filed too."""
_SENT_BEFORE: Final = lazily(
    f"{_BEFORE}(?:就|先|都|也)*(?:大?医院|(?:医院|科里|州里?|县里?|市里?)的?(?:大夫|医生|主任))(?:也|就|都"
    f"|先)?给(?:我|他|她)?(?:开|办|出|弄)(?:好|了|的|个|张)*转诊(?:单|手续|证明)?(?:的|了|单)*"
    f"{_END}"
)
"""去之前医院给开了转诊."""
_NO_FILING: Final = lazily(
    "(?:啥|什么|任何|哪样|一样)(?:的)?(?:异地)?(?:备案|转诊)(?:手续)?[、和跟加,， 啊]*(?:备案|转诊)?(?:手续)?"
    "(?:啥的)?(?:我|他|她)?(?:一样|一个|哪个|全)?(?:都|也|全)+没(?:有)?(?:办|弄|整|做)?(?:过|呢)?"
    f"{_END}"
)
"""啥备案转诊都没办."""
_COMES_FROM: Final = lazily(
    "(?P<who>[我他她]|^)(?:原来|本来|当初|去年|前年)?(?:就)?(?:是)?(?:打|从|自)(?P<town>[一-鿿]{2,4}?)(?:那边"
    "|那儿|那头|老家)?(?:过来|来|搬来|搬过来|投奔来)的?"
    f"(?=[,，. ]|(?:跟|投奔|找|随)我?家?{RELATIVE}|$)"
)
"""我是从辽宁来的跟儿子住: where somebody comes from, and no place of treatment."""
_NOT_OF_HERE: Final = lazily(
    f"(?P<book>(?:户口|户籍)(?:在|是|落在)?[一-鿿]{{2,8}}?的?)[,，. ]+(?:可|也|并)?不(?:是|在|属)(?:"
    f"{_HERE}|本地|当地|[咱你]们?(?:这儿?|这边|那儿|州)|州里)(?:的)?(?:户口|人)?{_END}"
)
"""户口白山的 不是延边的."""
_IN_A_BED: Final = lazily(
    "(?:就|还|正)?[在搁](?P<town>[一-鿿]{2,10}?)?(?:的)?(?:病床|床|病房)(?:上|里)(?:躺|趴|住|歪|呆|待)着(?:呢|哪)?"
)
"""我现在就在长春病床上躺着呢."""
_DAYS_MORE: Final = lazily(
    "(?:大夫|医生|护士|医院)?(?:说|讲|告诉|估计)?(?:我|他|她)?(?:还|得|要|估计|最少|起码|再|住|等)*(?:[一"
    "二两三四五六七八九十几0-9]+来?[天宿]|十天半(?:个)?月|半(?:个|拉)?月|[一两几]个?(?:礼拜|星期|周|月))(?:左右"
    "|多)?(?:才|再|以后|之后)(?:能|可以|给|让)*(?:出院|走|回家)"
)
"""大夫说还得十来天才能出院."""
_GIVEN_IN: Final = lazily(
    "(?P<office>(?:民政局?|村里|社区|街道|镇里|乡里|医保局?|残联)(?:上)?)(?:是)?(?:今年|去年|前年)(?:[0-9一"
    "二三四五六七八九十]{1,2}月份?|年初|春天|上半年)?(?:就|才|刚)?(?=给?(?:我|我家|我们)?(?:们)?(?:发|批|评"
    "|认定|办|定|下|列|纳入)(?:了|的|下来)?)"
)
"""民政局今年给发的通知: when a status was given, and not when somebody was treated."""
_NONE_AT_ALL: Final = lazily(
    f"(?:{_STATUS}[啊呀、,， ]*){{1,6}}(?:我)?(?:们)?家?(?:都|也|全|统统)*(?:没有|不是|没)(?:的)?"
    f"(?:[,，. ]+(?:{_STATUS}[啊呀、, ]*){{1,4}}(?:我)?(?:们)?家?(?:都|也|全)*(?:没有|不是|没)(?:的)?)*"
    f"[,，. ]+(?:反正|就是)?(?:啥|什么|哪样|哪个|一样)(?:身份|名头|户|困难户|证)?(?:都|也|全)+(?:没有|不是|不沾"
    f"|没占|没)(?:的)?{_END}"
)
"""低保边缘都没有，监测户也不是，啥都没有."""
_NOTHING_TO_DO: Final = lazily(
    f"(?>{_STATUS}[啊呀、,， ]*(?:还有|跟|和)?){{2,}}(?:啥的|什么的|这些|那些)?[,，. ]*(?:(?:哪个|哪样|哪一?"
    f"[个样种]|一个|一样|这些|全|都|统统)(?:都|也|全)?){{1,2}}(?:跟|和)我(?:们)?家?(?:都|也|全)*"
    f"(?:不沾边?|不搭边|没关系|不挨着|无关|没啥关系|沾不上边?)(?:的)?{_END}"
)
"""低保、特困、监测户，哪个都跟我不沾边."""
_TEST: Final = (
    "(?:核磁(?:共振)?|ct|彩超|b超|胃镜|肠镜|心电图?|片子?|x光|血|化验|抽血|验血|验尿|尿常规|血常规|加强ct|造影"
    "|检查|视力|听力)"
)
_JUST_A_TEST: Final = lazily(
    f"(?<!普通)门诊(?=(?:上|里|那)?(?:就|光|只|给|去|我)*(?:做|拍|照|查|抽|验|化验|测)(?:了|的|过)*(?:个|"
    f"一个|下|一下|一次|张|次|回)?{_TEST})"
)
"""门诊做个核磁花了680."""
_WITH_A_BOOK: Final = lazily(
    "慢性?病|特病|特殊|门特|门慢|证|本(?!人|地)|特药|透析|化疗|放疗|糖尿|血压|癌|瘤|移植|肝炎|结核|精神|类风湿"
    "|冠心|住院|住的?院|复查"
)
_COMMUNITY: Final = lazily(
    f"(?<=[在去到上])(?P<town>{_HERE})(?:市|县)?的(?P<what>(?:一家|一个|那个|那家|个)?(?:社区|镇|乡镇?|街道"
    f"|中心)(?:的)?(?:医院|卫生院|卫生服务(?:中心|站)|诊所|卫生室|卫生所))"
)
"""今年在图们的社区医院开药: where, and no register."""
_TOWNSHIP_HERE: Final = lazily("(?P<town>敦化)(?:市|的)?江源(?:镇)?(?=$|[的人村 ,.，。])")
"""敦化江源的: a township here, and not the county of its name."""
_OUT_JUST_NOW: Final = lazily(
    f"(?P<stay>住院|住的?了?院)[,，. ]*(?:人)?(?:刚刚?|才)(?:出来|回来|到家|回家|下床)(?:了|的|没几天|没两天"
    f"|不几天)*{_END}(?!.*(?:没结|未结|又住))"
)
"""肺炎住院刚出来."""
_BEFORE_NEVER: Final = lazily(
    "(?:(?:之前|以前|前面|前头|这之前)今年|今年(?:之前|以前|前面|前头))(?:我|他|她)?(?:也|都|从|从来|可)*没"
    "(?:有)?(?:看|住|上|治|得)过(?:病|院|医院|大夫)"
    "(?=$|[,，. 也都])(?![,，. ]*(?:可|但|就是|只|光))"
)
"""之前今年没看过病."""
_AID_NEITHER: Final = (
    "(?:[,，. ]*(?:也|都|更)*没(?:有)?(?:领|要|拿|得|享受|报|申请|办)过(?:医疗)?(?:救助|补助|补贴)(?:款|金|的钱)?)"
)
_NEVER_AIDED: Final = lazily(
    f"(?<!今年)(?:以前|之前|从前|先前|前面)(?:我|他|她)?(?:也|都|从来|从)*没(?:有)?(?:看|住|上|治|得)过(?:病"
    f"|院|医院|大夫){_AID_NEITHER}"
)
"""以前没看过病也没领过救助."""
_STAYED_FIRST: Final = lazily(
    f"(?P<who>{BEGINS}(?:[我他她]|我家?{RELATIVE})?)(?:今年)?(?:年初|开春儿?|春天|夏天|上半年|正月|[一"
    f"二三四五六七八九1-9]月份?)(?:的?时候)?(?:在[^,.; ]{{2,8}})?(?:就|也)?住过一[次回]院?"
    f"(?:了)?[,，. ]+(?:那[次回])?(?:民政|村里|国家)?(?:还|也)?(?:给|领|报|拿|补|发)(?:过|了)(?:我)?(?:点)?"
    f"(?:的)?(?:医疗)?救助(?:款|金|的钱|钱)?[^,.;没 ]{{0,6}}[,，. ]+"
    "(?=(?:这|这不)?(?P<again>上个?月|前几天|这个?月|昨天|前天|[0-9一二三四五六七八九十]{1,2}月份?)"
    "[^,.; ]{0,6}又(?:住|进))"
)
"""我开春儿住过一回 给过救助一千多 这不上个月又住了一回."""
_AGAIN: Final = lazily("(?<=又住了一[次回])(?=$|[,.; ])")
_OF_LAST_YEAR: Final = lazily(
    "(?P<told>(?P<year>去年|前年|头年)[^,.;今年月 ]{2,16}(?:做|住|手术|看|治|透析|化疗)[^,.;今年月 ]{0,8}[,，. ]+)"
    "(?=(?P<month>[0-9一二三四五六七八九十]{1,2})月份?(?:[0-9一二三四五六七八九十]{1,3}[号日])?(?:就|才|给)?"
    "(?:结|出|办|算|清)(?!.*今年))"
)
"""去年在沈阳做的支架，12月结的账: of last year, as this one has no such month yet."""
_IN_HASTE: Final = lazily("(?:什么|啥|哪个|任何)手续(?:也|都|全)*没(?:有)?(?:顾上|顾得上|来得及|倒出空儿?|工夫)")
"""什么手续都没顾上办: there was no time for it."""
_IN_SOME_DAYS: Final = lazily(
    "过[一两几]天(?:我|就|也)*(?:要|得|打算|准备|想|该)*(?=[去上到][一-鿿]{2,5}(?:住院|做手术|看病|治病|开刀|化疗))"
)
_OFFICE_TRIP: Final = lazily(
    f"(?P<when>{BEGINS}(?:今年)?[0-9一二三四五六七八九十]{{1,2}}月(?:份)?(?:[0-9一二三四五六七八九十]{{1,2}}"
    f"[号日])?)(?P<who>[我他她]|我家?{RELATIVE})?[去上到](?P<town>[一-鿿]{{2,3}}?)(?:去)?(?:出差|旅游|旅行|串门子?|打工|探亲|走亲戚|办事|开会|玩|看房子?|喝喜酒|参加婚礼)"
    "(?:的时候|那阵儿?|时候?|呢)?[,，. ]*(?=[^;!?]*(?:出的?了?院|结了?的?账))"
)
"""7月份我去上海出差肾结石犯了: it was no journey that is to come."""
_IMPLANT_STAY: Final = lazily(
    "(?<=[,，. 的妹弟哥姐妈爸爹娘爷奶叔姨舅姑伴子公婆])换(?P<what>膝盖|膝关节|股骨头|髋关节|瓣膜|晶体|肾|肝)"
    "(?=住的?院|住院)"
)
"""我弟弟换股骨头住的院."""
_CUT_OUT: Final = lazily(
    "(?P<what>胃|肺|肝|肠子?|肾|脾|胰腺|子宫|胆囊?|甲状腺|乳腺|食道)(?:给|都|让)?(?:切|割|摘|拿)(?:了|掉|去)+"
    "(?:一大半|一半|一多半|多一半|三分之[一二]|一块|一段|一截|半拉|全|没了|一个|一叶)"
)
"""我这胃切了一大半."""
_ILL_CHILD: Final = lazily(
    f"{BEGINS}(?P<who>(?:大|小|老)?(?:儿子|闺女|女儿|姑娘|孙子|孙女|外孙女?|老伴儿?|老头子?|媳妇|老公|对象))(?="
    f"(?:是)?(?:得了?|查出|确诊|患|得的)(?:是|了|的)?[^,.; ]{{1,8}}(?:症|癌|病|瘤|炎|梗))"
)
"""儿子得了尿毒症: who is ill is named without whose he is."""
_LOOKS_AFTER: Final = lazily(
    f"{_STOP}我(?:今年)?(?:自己)?(?:也|都)*(?:[五六七八九]十[一二三四五六七八九多]?|[5-9][0-9])(?:多"
    f"|来)?岁?(?:了|的人了?)?(?:还|也)(?:得|要|在)?(?:伺候|侍候|照顾|照看|陪着?|管)(?:他|她){_END}"
)
_NOT_GONE: Final = lazily(
    f"(?P<told>(?:大夫|医生|医院)(?:也|都|就|非)?(?:让|叫|要)(?P<me>我)?(?:赶紧|马上|得|去|来)*住院)"
    f"[,，. ]+(?:可|但)?(?:我)?(?:还|也|一直)*没(?:有)?(?:去|动弹|动身|住)(?:呢)?"
    f"(?:[,，. ]+(?:手里|家里|就是|我)*(?:钱(?:也|还)?(?:凑|攒)?不够|(?:凑|攒)不(?:够|齐|起)钱|没(?:凑"
    f"|攒)够钱|没钱)(?:呢)?)?{_END}"
)
"""大夫让我住院，我还没去."""
_ILLNESS: Final = "(?:[一-鿿]{0,3}(?:癌|瘤|症|炎)|糖尿病|白血病|心脏病|肾病|血友病|癫痫|脑瘫|自闭症|残疾|智障|精神病)"
_HAS_ONE: Final = lazily(
    f"(?P<me>我)(?:家)?有(?:个|一个)?(?P<ill>(?:得(?:了)?)?{_ILLNESS})?的?(?P<kin>(?:大|小|老)?(?:儿子|闺女"
    f"|女儿|姑娘|孩子|孙子|孙女|弟弟?|妹妹?|哥哥?|姐姐?))(?=[,，]?(?:得|是|在|住|查|患|做|今年|去年|{_ILLNESS}))"
)
"""我有个儿子糖尿病，在延吉住院: he is the patient."""
_HAS_TO_STAY: Final = lazily(
    "(?P<soon>(?:明|大?后)[天儿]|下个?(?:周|礼拜|星期|月)|过[一两几]天|打算|准备)(?P<told>[^;!?没不]{2,16})"
    "[,，. ]+(?:大夫说|人家说|说)?(?:得|要|需要|还得|还要)住院?(?:[一两二三四五六七八九十几0-9]+(?:来)?[天宿])"
)
"""后天去吉林市做白内障，要住院一天."""
_HERBS: Final = lazily(
    "(?<=院)(?:就|给|光|只)*(?:开|抓|拿)(?:了|的)(?:半个月|一个月|几副|[一二两三四五六七八九十几]+[副付服天])?"
    "(?:的)?(?:汤药|中药|草药)(?=[,，. ]+没(?:有)?(?:啥|什么)?(?:慢性?病|特病|门慢)(?:证|本|卡))"
)
"""在州中医院开了半个月汤药，没有啥慢病证."""


def by_turns(text: str, today: date) -> str:
    """A plain Chinese text so."""
    for pattern, put in _WAYS:
        text = pattern.sub(put, text)
    text = _OF_LAST_YEAR.sub(lambda found: _in_that_year(found, today), text)
    text = _LOOKS_AFTER.sub("", _ILL_CHILD.sub(r"我\g<who>", text))
    if not _WITH_A_BOOK.search(text):
        text = _JUST_A_TEST.sub("普通门诊", text)
    return text


def _stop(found: re.Match[str]) -> str:
    """What parts two clauses in a text: a space where it has no stops, as it is cut at its spaces then."""
    return "," if _ANY_STOP.search(found.string) else " "


_ANY_STOP: Final = lazily("[,;:!?、，；：！？…。]")


def _in_that_year(found: re.Match[str], today: date) -> str:
    """A stay with its year before the month of its bill too, where this year has not come to that month."""
    try:
        later = small(found["month"]) > today.month
    except ValueError:
        return found[0]
    return f"{found['told']}{found['year']}" if later else found[0]


def _from_there(found: re.Match[str]) -> str:
    """Where somebody comes from as his home, where that is a place."""
    known = all(token.answers("place") for token in tokens(found["town"]))
    return f"{found['who']}老家{found['town']}{_stop(found)}{found['who']}" if known else found[0]


def _away(found: re.Match[str]) -> str:
    known = all(token.answers("place") for token in tokens(found["town"]))
    return f"{found['when']}{found['who'] or ''}在{found['town']}" if known else found[0]


def _filed_late(found: re.Match[str]) -> str:
    stay = found["stay"] if found["stay"][-1] in "院术" else "住院"
    return f"{stay}了，备案是住院后补办的"


def _lies(found: re.Match[str]) -> str:
    return f"在{found['town']}住着院呢" if found["town"] else "住着院呢"


_WAYS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (_THAT_IS_US, r"我家是\g<status>"),
    (_FILED_LATE, _filed_late),
    (_FILED_BEFORE, lambda found: found[0] if _READ_AS_IT_IS.search(found[0]) else "备案是去之前办好的"),
    (_SENT_BEFORE, lambda found: f"延边医院给开的转诊{_stop(found)}去之前办的"),
    (_NO_FILING, "没办转诊"),
    (_COMES_FROM, _from_there),
    (_NOT_OF_HERE, r"\g<book>"),
    (_IN_A_BED, _lies),
    (_DAYS_MORE, "还没出院"),
    (_GIVEN_IN, r"\g<office>"),
    (_NONE_AT_ALL, "啥困难身份都没有"),
    (_NOTHING_TO_DO, "啥困难身份都没有"),
    (_COMMUNITY, r"\g<town>\g<what>"),
    (_TOWNSHIP_HERE, r"\g<town>"),
    (_OUT_JUST_NOW, r"\g<stay>刚出院"),
    (_BEFORE_NEVER, "今年以前没看过病"),
    (_NEVER_AIDED, "以前没花过医药费也没领过救助"),
    (_STAYED_FIRST, lambda found: f"{found['who']}今年第二次住院{_stop(found)}"),
    (_AGAIN, "院"),
    (_IN_HASTE, "手续没顾上"),
    (_IN_SOME_DAYS, "打算"),
    (_OFFICE_TRIP, _away),
    (_IMPLANT_STAY, ""),
    (_CUT_OUT, r"做的\g<what>手术"),
    (_NOT_GONE, lambda found: f"打算住院{_stop(found)}{found['me'] or ''}还没去"),
    (_HAS_ONE, lambda found: f"{found['me']}{found['kin']}{found['ill'] or ''}"),
    (_HAS_TO_STAY, r"\g<soon>\g<told>住院"),
    (_HERBS, "普通门诊开的药"),
)
