"""A day that Chinese tells with how it is known, reckoned or came to be that one, put as the day alone:
八月十六，按农历算; 正好一个礼拜以前 今天不是礼拜一吗; 教师节，护士还祝我节日快乐，就那天办的出院;
原定十一月二十出院，烧没退，又往后推了三天才结账走的."""

import re
from datetime import date, timedelta
from typing import Final

from conversation.problem import Problem
from conversation.understanding.dates.date_parts import small
from conversation.understanding.dates.days import day
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_MONTH: Final = f"(?:(?:[今去前]年的?)?(?:上个?月|这个?月|本月|{_NUMBER}月份?))的?"
_FULL: Final = f"(?:{_MONTH}{_NUMBER}[号日]?(?![0-9一二三四五六七八九十天月]))"
_NAMED: Final = (
    "(?:大?[前昨今][天儿]个?(?:早上?|上午|下午|晚上)?|今早|上上?个?(?:周|礼拜|星期)[一二三四五六日天](?![0-9月号日]))"
)
_DAY: Final = f"(?:{_FULL}|{_NAMED})"
_AS_A_WEEKDAY: Final = lazily(
    "(?:^|(?<=[ ,]))今[天儿]个?(?:不|可|就|正好|也|都)*是(?:周|礼拜|星期)(?P<weekday>[一二三四五六日天])"
    "(?:吗|嘛|么|吧|啊|了)?[ ,?]*"
)
"""今天不是礼拜一吗: no day of the bill, but by what it is reckoned."""
_WEEKDAYS: Final = "一二三四五六日"
_MOON: Final = "(?:农历|阴历|旧历|老历)"
_SUN: Final = "(?:阳历|公历|新历)"
_MOON_BEHIND: Final = lazily(
    f"^(?:我)?(?:是|就是|在)?(?P<day>(?:[今去]年的?)?{_NUMBER}月(?:初|廿)?{_NUMBER})[号日]?[ ,]*"
    f"(?:我)?(?:们)?(?:是|说的?|按|照|算|用|记的?|过)*{_MOON}(?:的|来|算|说|讲|记|日子|上)*[吧啊呢]*[.!]*$"
)
_MOON_BEFORE: Final = lazily(
    f"^(?:我)?(?:们)?(?:按|照|用|论|依)(?:着|照)?(?P<moon>{_MOON})(?:的|来|算|说|讲|记|日子|上|走|过)*[ ,]*"
    f"(?:就)?是?"
    f"(?={_NUMBER}月)"
)
"""八月十六，按农历算; 按阴历算是八月十六."""
_WHICH_OF_BOTH: Final = lazily(
    f"^(?:你们?|您)?(?:要|填|问|写|说)?的?(?:是)?(?:{_MOON}还是{_SUN}|{_SUN}还是{_MOON})的?(?:啊|呀|呢|吗)?[? ,]+"
    f"(?=[^?]*(?:{_SUN}|{_MOON}|单子?|票|小结))"
)
"""农历还是阳历？单子上是阳历的二月二十六."""
_OF_THE_SUN: Final = lazily(
    f"(?P<month>上个?月|这个?月|本月|{_NUMBER}月)的?初(?P<day>[一二三四五六七八九十])[ ,]*(?:那天)?[ ,]*(?:我说"
    f"的|是|说的"
    f"|按|算)*{_SUN}(?:的|算|日子)*[啊呢吧]*[.!]*$"
)
"""上月初五 阳历的."""
_FEAST: Final = (
    "(?:三八妇女节|妇女节|三八节?|五一劳动节|劳动节|五一节?|六一儿童节|儿童节|六一节?|建军节|八一节?|教师节|国庆节?"
    "|元旦节?|州庆节?|九三|清明节?|端午节?|中秋节?|元宵节?|圣诞节?|平安夜|双十一|光棍节|护士节|重阳节?)"
)
_ENDED: Final = "(?:(?:办|出|结|算|清)(?:的|了|完)?(?:出院|院|[账帐]|手续)(?:的|了)?|(?:回|到)的?家|出来的?)"
_JUST_THEN: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?(?:[今去]年的?)?(?:{_FEAST}|{_FULL}))(?:那天|当天)?[ ,]+"
    "(?:[^0-9没不未住进别又再月号,?][^0-9没不未住进别又再月号?]{0,17}[ ,]+)?"
    f"(?:我|就|也|正好|正|可巧|恰好)*(?:是|在)?(?:那天|当天|那日|就是那天)(?:上午|下午|早上)?(?:我|给"
    f"|才)*(?P<ended>{_ENDED})"
    "[啊呢吧]*[.!]*$"
)
"""教师节，护士还祝我老师节快乐，就那天办的出院."""
_WISHED: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?(?:[今去]年的?)?(?:{_FEAST})(?:前[一两二三]天)?(?:那天|当天)?(?:{_ENDED})?)"
    f"[吧啊呢]?[ ,]+(?:"
    "(?:护士|大夫|医生|人家|科里|病友|同屋)(?:们|长)?(?:还|都|也)*(?:祝|跟|和|给|对|问)(?:我|大家|病人)?们?"
    "(?:说|拜)?(?:声|个|了)?"
    "[^,.0-9没不]{0,5}(?:快乐|好|年)"
    "|我(?:还|就|心里|正|光|都|也)*(?:惦记|寻思|合计|琢磨|想|着急|盼)着?(?:回去|回家|去|要|得|给)*"
    "(?:上坟|扫墓|烧纸|包粽子|过节|吃月饼|看灯|种地|插秧|秋收|收地|赶集|放假)"
    ")(?:来着|呢|啊|了)*[.!]*$"
)
"""清明节前两天吧 我还惦记着上坟呢."""
_ON_A_DAY_KEPT: Final = lazily(
    f"^[^,.0-9]{{0,6}}(?:生日|结婚纪念日|纪念日)(?:那天|当天|那日)(?:[ ,]+|就?是|正好是?)(?={_FULL}[^0-9]*$)"
)
"""我生日那天，7月22: when it was, told by what that day is besides."""
_OF_ANOTHER: Final = "(?:生日|纪念日|开学|高考|中考|考试|结婚|婚礼|办喜事|放假|上班|开工|搬家|返校)"
_THE_DAY_BEFORE: Final = lazily(
    f"^[^,.0-9]{{0,8}}(?:(?P<named>{_OF_ANOTHER})(?:是|在)?)?(?P<day>{_NUMBER}月{_NUMBER}[号日])"
    f"(?(named)|(?:就|是|要|去)*{_OF_ANOTHER})[ ,]*(?:我|俺)?(?:是|就|在)*(?P<way>[头前]一天|第二天|转天)"
    "(?=[^0-9?没不]{0,6}(?:出|结|办|走|回))(?!.*是我?(?:老|妈|爸|哥|姐|弟|妹|儿|闺))"
)
"""我儿子9月1号开学 我是前一天赶着出院的: by a day of something else."""
_IN_A_WEEK: Final = lazily(
    "^(?:是|就是)?(?P<day>(?:周|礼拜|星期)[一二三四五六日天])(?:的|吧)?[ ,]*(?P<week>上?上个?(?:周|礼拜|星期))的[.!]*$"
)
"""星期五上礼拜的."""
_WEEK_TWICE: Final = lazily("(?P<week>上上?个?(?:周|礼拜|星期))(?=(?:周|礼拜|星期)[一二三四五六日天])")
"""上礼拜星期五."""
_NOT_THAT_WEEK: Final = lazily(
    "不是(?:这|上上?)?个?(?:周|礼拜|星期)(?:的|,| )*(?:而|就|也)?是(?=(?:这|上上?)个?(?:周|礼拜|星期))"
)
_BEHIND_A_FEAST: Final = lazily(
    "(?:(?:过完|过了)(?:国庆节?|十一)|(?:国庆节?|十一)(?:过完|过了|完事))[ ,]*(?=(?P<day>[89]|1[0-9]|2[0-9])[号日])"
)
"""过完国庆8号结的: in the month of that feast, of which the first seven days are holidays."""
_WITHIN_A_MONTH: Final = lazily("(?<=[0-9一二三四五六七八九十]月)里头?(?=[0-9一二三十]{1,3}[号日])")
"""九月里二十七号."""
_SHOWN: Final = lazily(
    "^[^0-9]{0,4}(?:账单|单子|发票|票子?|短信|微信|支付宝|手机)[^0-9,.]{0,4}(?:显示|写|打|印)(?:的|着)?(?:是)?"
    "(?P<month>1[0-2]|0?[1-9])[-/](?P<day>3[01]|[12][0-9]|0?[1-9])[.!]*$",
    re.ASCII,
)
"""手机账单显示10-11."""
_IN_THEN_OUT: Final = lazily(
    f"^(?:我|人)?(?:是|在)?(?P<first>{_FULL})(?:那天)?(?:晚上|早上|半夜|夜里|上午|下午)?"
    "(?:住的?院|入的?院|住进?去|进去|进的?院|住上|住下|住进来|进来|住的)的?了?[ ,]*"
    f"(?:到|然后|就|又)?(?P<month>{_MONTH})?(?P<left>{_NUMBER}[号日])(?:那天)?(?:上午|下午|早上)?(?:才|就|给)?"
    "(?:结完?了?的?[账帐]?|算完?的?[账帐]|办完?的?手续|办)的?[ ,]*(?:(?:就)?(?:出的?院|出来|回的?家|走|回来))?"
    "(?:的|了)*[.!]*$"
)
"""十一月十号进去的 十九号结帐出来的."""
_PUT_OFF: Final = lazily(
    "^(?:大夫|医生|医院|护士|人家)?(?:本来|原来|原先|原本|起先)?(?:是)?(?:原定|定的?|说好?的?|说是|定在|约的?"
    "|让)(?:是|在|了)?"
    f"(?P<first>{_FULL})(?:就|能|可以|让|我|给|要)*(?:出院|出来|走|结账|回家)?[ ,]+[^0-9号日月]{{0,14}}?"
    "(?:又|再|结果|后来)*(?:给)?(?:往后|朝后|向后)?(?:推|拖|延|耽误|耽搁|多住|晚|留)了?(?:我)?"
    f"(?P<days>{_NUMBER})[天宿](?:才)?(?:给|让|我)*(?:结的?[账帐]|出的?院|走|放|办|回的?家|出来)[^0-9没不]{{0,5}}$"
)
"""原定十一月二十出院，烧没退，又往后推了三天才结账走的."""
_PAPER: Final = "(?:发票|单子?|票子?|小结|结算单|收据|出院单|手机|账单)"
_BY_THE_PAPER: Final = lazily(
    f"^[^,.0-9]{{0,6}}(?:记得?|说|寻思|以为|讲)(?:的)?(?:就)?(?:是)?{_DAY}[ ,]+(?:可)?(?:我)?"
    f"[^,.0-9]{{0,5}}{_PAPER}(?:上|里)?(?:头|面)?"
    f"(?:写|打|印|显示)?(?:的|着)?(?:是)?(?P<day>{_DAY})[ ,]+(?:那)?(?:就|还是|得|应该|我)*(?:按|照|以|信|听)(?:着|照)?"
    f"(?:{_PAPER}|这个|它|后面)(?:上)?(?:的|来|算|为准|吧|那个|走)*[.!]*$"
)
"""媳妇记的是三月九号，我翻发票是三月十一，按发票."""
_IN_VAIN: Final = lazily(
    f"^(?:我)?{_DAY}(?:就)?(?:去|来|想|要)(?:结|办|走|出院?|算)[账帐]?[^,0-9没不]{{0,3}}(?:没|不)(?:给)?"
    f"(?:让|能|有)?"
    "(?:结|办|走|出|算|弄)?(?:成|上|了)?(?:走|出|院)?[ ,]+"
    f"(?P<day>{_DAY})(?:那天)?(?:才)(?P<ended>(?:给|让|去|算)*(?:结|办|走|出|算)[^0-9没不]{{0,5}})$"
)
_WANTED_TO: Final = lazily(
    f"(?<=[账帐院的家走了])[ ,]+{_DAY}(?:就|都|本来|那天)*(?:想|要|闹着?|张罗|吵吵)着?(?:要)?(?:走|出院|回家|出来)[ ,]*"
    "(?:没|不)(?:给|让|叫)(?:我)?(?:走|出院?|回家?)?[.!]*$"
)
"""昨天去结没结成，今早才给结的; 上周三算的账，上周一就想走没让走."""
_OF_ELSE: Final = lazily(
    f"^(?:(?:医保|民政|社保)?(?:局)?(?:给)?(?:报销|救助|补助|退|报)(?:的|款|回来的)*(?:钱|款)?(?:是)?{_DAY}"
    "(?:就|才)?(?:到|打|下来|给|退|批|进)[^,.0-9]{0,8}"
    f"|(?:(?:那|这|救助|报销|退)的?)*(?:笔)?钱(?:是)?{_DAY}(?:就|才)?(?:给)?(?:打|到|进|汇|发)(?:到|在|进|了|我"
    f"|我)*(?:我)?的?(?:卡|折子|存折|账户|账上|银行|手里)[^,.0-9]{{0,4}}"
    f"|(?:转院|转科|转诊|备案|手术|开刀|拆线|复查|确诊|检查)(?:的)?(?:那天|日子)?(?:是|在){_DAY}"
    f"|押金(?:是)?{_DAY}(?:交|付|押|存)的?)(?:[ ,]+(?:出院|结账|啥时候|哪天|几号|退|办)[^,.0-9]{{0,8}}"
    "(?:记不|想不|忘|不知|不记|不清|说不)[^,.0-9]{0,4})?[.!]*$"
)
"""报销的钱11月5号到账的，出院是哪天想不起来了: no day of the bill."""


def known_by(text: str, today: date) -> str:
    """A plain Chinese text with its day alone, where it is told by how it is known; any other as it is."""
    text = _NOT_THAT_WEEK.sub("", _IN_A_WEEK.sub(r"\g<week>\g<day>", _ON_A_DAY_KEPT.sub("", text)))
    text = _WEEK_TWICE.sub(r"\g<week>的", text)
    text = _BEHIND_A_FEAST.sub("10月", _WITHIN_A_MONTH.sub("", _SHOWN.sub(r"\g<month>月\g<day>号", text)))
    text = _THE_DAY_BEFORE.sub(lambda found: _beside(found, today), text)
    text = _AS_A_WEEKDAY.sub(lambda found: "" if _is_today(found, today) else found[0], text)
    text = _MOON_BEFORE.sub(r"\g<moon>", _WHICH_OF_BOTH.sub("", text))
    text = _OF_THE_SUN.sub(r"\g<month>\g<day>号", _MOON_BEHIND.sub(r"农历\g<day>", text))
    text = _WISHED.sub(r"\g<told>", _JUST_THEN.sub(r"\g<told>那天\g<ended>", text))
    text = _BY_THE_PAPER.sub(r"\g<day>", _WANTED_TO.sub("", _IN_VAIN.sub(r"\g<day>\g<ended>", text)))
    return _PUT_OFF.sub(lambda found: _later(found, today), _IN_THEN_OUT.sub(_left, text))


def of_something_else(text: str) -> bool:
    """Whether the only day of a plain Chinese text is told of what is no end of the treatment."""
    return bool(_OF_ELSE.search(text))


def _is_today(found: re.Match[str], today: date) -> bool:
    return _WEEKDAYS.index(found["weekday"].replace("天", "日")) == today.weekday()


def _later(found: re.Match[str], today: date) -> str:
    """The day on which somebody left, so many days after the one that was arranged."""
    first = day(found["first"], today)
    on = first + timedelta(days=small(found["days"])) if isinstance(first, date) else None
    return f"{on.isoformat()}出院" if on and on <= today else found[0]


def _beside(found: re.Match[str], today: date) -> str:
    """The day before or behind the one that is told."""
    on = day(found["day"], today)
    return found[0] if isinstance(on, Problem) else (on + timedelta(days=-1 if "一" in found["way"] else 1)).isoformat()


_FIRST: Final = lazily(f"(?P<month>{_MONTH})(?P<day>{_NUMBER})[号日]?$")


def _left(found: re.Match[str]) -> str:
    """The day of leaving, of the month of that of coming where it has none and is later in it."""
    first = _FIRST.match(found["first"])
    if found["month"]:
        return f"{found['month']}{found['left']}结账"
    later = first and small(found["left"][:-1]) > small(first["day"])
    return f"{first['month']}{found['left']}结账" if first and later else found[0]
