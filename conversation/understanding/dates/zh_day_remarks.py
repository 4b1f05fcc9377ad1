"""What old people say behind a day in one breath, which tells nothing of it: 五一那天出的院人家都放假, 二十号我记着呢
那天我孙女过生日; and the day of leaving beside that of coming: 住院是六月二号出院是六月十三号."""

import re
from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.dates.zh_day_at_last import left_at_last
from conversation.understanding.dates.zh_day_of_what import day_alone
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_YEAR: Final = "(?:(?:今年|去年|前年|(?:20)?[0-9]{2}年)的?)?"
_IN_A_MONTH: Final = f"{_YEAR}(?:(?:上个?|这个?|本)月|{_NUMBER}月份?)的?{_NUMBER}[号日]|[0-9]{{1,2}}[./][0-9]{{1,2}}"
_DAY: Final = (
    f"(?:{_IN_A_MONTH}|大?[前昨今][天儿]个?(?:早上|上午|下午|晚上)?|{_YEAR}(?:五一|十一|六一|七一|八一(?:建军)?|国庆|元旦|三八(?:妇女)?|五四|妇女|儿童|劳动|建军)(?:节)?)"
    "(?:那天|当天|那日)?"
)
_LEFT: Final = "(?:刚)?(?:出的院|出院的?了?|出来的|结的账|结账的?了?|办[完好了]的?出院(?:手续)?了?)"
_IDLE: Final = "(?:过?生日|节日|[^0-9一二三四五六七八九十月号日没不又再转结住院岁才左右前后是吗能算问欠账帐妈爸她他])"
_BEHIND: Final = lazily(f"^(?P<told>(?:我)?(?:是)?{_DAY}{_LEFT})[ ,]*{_IDLE}{{3,24}}$")
_REMEMBERED: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?{_DAY})[ ,]*(?:我)?(?:记着|记得|忘不了|可?记得)[真呢]?[ ,]*{_IDLE}{{0,24}}$"
)
_BOTH: Final = (
    lazily(
        f"^(?:住院|入院|进去)(?:的)?(?:是)?(?:{_IN_A_MONTH})[ ,]*"
        f"(?:出院|出来|结账)(?:的)?(?:是)?(?P<left>{_IN_A_MONTH})(?:的)?$"
    ),
    lazily(f"^(?P<left>{_IN_A_MONTH})(?:出的?院|出来)的?[ ,]*(?:{_IN_A_MONTH})(?:进去|住进去|住的?院|入的?院)的?$"),
)
_DAY_OF_BOTH: Final = f"(?:{_YEAR}(?:上个?|这个?|本)?{_NUMBER}?月份?的?{_NUMBER}[号日]?|[0-9]{{1,2}}[./][0-9]{{1,2}})"
_FEAST_BEHIND: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?{_DAY}(?:{_LEFT})?)[ ,]+(?:(?:正好|正是|是|就是)?(?:州庆|国庆|儿童节"
    "|妇女节|中秋|教师节|建军节|劳动节)(?:那天|当天)?[ ,]*)?"
    "(?:(?:孩子|家里|闺女|儿子|孙子|孙女|[我咱]们?)?(?:这个?)?(?:过?节|过?生日)(?:都|也)?没(?:能)?过(?:上|好|成|消停)了?"
    "|(?:大街上|街上|外头|满街|外面)(?:可|老|真|都|挺)*(?:热闹|放炮|放鞭炮|挤|人多)[了的呢]*"
    "|我(?:当过|是)(?:兵|老兵|军人|党员|老师)(?:的)?(?:出身)?[ ,]*(?:这|那)个?(?:日子|天|节)我?"
    "(?:忘不了|记得|记得住|记得清)[了呢]?)$"
)
"""6月1号，孩子过节没过上; 九月三号 州庆那天 大街上可热闹了."""
_KEPT_LONGER: Final = lazily(
    f"^(?:本来|原来|原先|开始|一开始)(?:大夫)?(?:说|定|讲)?(?:的)?(?:是)?(?P<month>{_NUMBER}月份?|(?:上个?|这个?|本)月)(?:的)?(?P<first>{_NUMBER})[号日](?:就)?"
    "(?:能|可以|让|要)?(?:出来|出院|走|回家|放人)[ ,]*[^0-9号日]{0,14}?"
    f"(?P<same>(?:{_NUMBER}月份?)?)(?<![0-9一二三四五六七八九十])(?P<day>{_NUMBER})[号日](?:才|这才)(?:放人|出来|让走|出的?了?院|回家|走|结账)(?:的|了)?$"
)
"""本来说七月九号能出来大夫又留我三天十二号才放人."""
_NO_THAT_ONE: Final = lazily(
    f"^(?P<wrong>{_DAY_OF_BOTH})[ ,]+(?:啊|哦|哎)?不是[ ,]+(?:是)?(?P<day>{_DAY_OF_BOTH})[ ,]*(?:(?:阳历"
    "|公历|新历)的?)?$"
)
"""八月二十 不是 八月二十一号 阳历的: put right, and no day that is denied."""
_SLIPPED: Final = lazily(
    f"^不是(?:{_DAY_OF_BOTH}|[0-9]{{1,2}}[./][0-9]{{1,2}})[ ,]*是(?P<day>{_DAY_OF_BOTH}|[0-9]{{1,2}}[./][0-9]{{1,2}})"
    "(?:[ ,]*(?:我)?(?:手滑|按错|打错|写错|点错|说错|嘴瓢|看错)了?)?$"
)
"""不是9.18，是9.28，手滑了."""
_IN_AND_OUT: Final = lazily(
    f"^(?:我)?(?:是|在)?{_DAY_OF_BOTH}(?:号|日)?(?:那天)?"
    "(?:住的?院?|入的?院|住进?去|进去|进的?院|住上|住下|住进来|进来)的?[ ,]*"
    f"(?:到|然后|就|又)?(?P<left>{_DAY_OF_BOTH})(?:那天)?(?:才|就)?(?:出的?院?|出来|出去)(?:的|了)?$"
)
"""7月12号住的 7月21号出的."""
_SOON_NEW_YEAR: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?{_YEAR}(?:[12一二元])月份?{_NUMBER}[号日]?)[ ,]*(?:那天|那时候|那阵儿?)?"
    "(?:都|就|正|也)?(?:快|要|临|眼瞅着?|马上)(?:要|就)?过(?:大)?年(?:了|呢|的时候|那阵儿?|那会儿?|前)*$"
)
"""一月二十八 快过年了."""
_WEATHER: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?{_DAY}(?:{_LEFT})?)[ ,]*(?:那天|外[头面])?(?:天[儿气]?)?(?:可|老|真|挺|死|都|还|贼)*"
    "[冷热凉冻闷]得?(?:要命|要死|够呛|不行|很|慌|死人?)?[了呢的啊]*$"
)
"""一月二十二号天可冷了."""
_SAT_BY: Final = lazily("(?<=出院|的院)[ ,]*(?:都?是)?我[给去在]*(?:陪的?床|陪护|伺候)的?$")
"""爸2月26号出院，我给陪的床."""
_NOUGHT: Final = lazily("(?<=月)零(?=[一二三四五六七八九][号日])")
_LAST_OF_MONTH: Final = lazily(
    f"(?P<month>{_NUMBER}月)(?:份)?(?:的)?(?:末尾|月底|底|末)"
    "(?:那天|最后一天|那个)?[ ,]*(?P<day>三十一?[号日]|3[01][号日])"
)
_MONTH_BEHIND: Final = lazily(
    f"^不是{_NUMBER}[号日][ ,]*是(?P<day>{_NUMBER}[号日])[ ,]*(?P<month>{_YEAR}{_NUMBER}月)份?的?$"
)
_DAY_AGAIN: Final = lazily(
    f"(?P<told>(?P<month>(?:(?:上个?|这个?|本)月|{_NUMBER}月份?)的?)(?P<day>{_NUMBER})[号日]"
    "(?:(?:出的?院?|结的?账?|办的?)(?:的|了)?)?)(?:[ ,]*(?:[嗯啊哦对是]|就是|没错)+[ ,]*|[ ,]+)"
    "(?:(?P=month))?(?P=day)[号日](?:那天)?(?:头晌|上午|早上|早晨|晌午|中午|下晌|下午|晚上|没错|对|的"
    "|吧)*(?=$|[ ,.出结])"
)
"""十月十四号嗯对十四号, 这个月五号 五号头晌."""
_OF_THE_SUN: Final = lazily(
    f"^(?:是|按)?(?:阳历|公历|新历)的?(?:是)?[ ,]*(?P<told>{_IN_A_MONTH}|{_NUMBER}月{_NUMBER})"
    "(?:[ ,]+(?:阴历|农历|旧历)[^0-9一二三四五六七八九十]{1,10})?[.]?$"
)
"""阳历的 六月二十三 阴历我不会算."""
_RIGHT_THEN_MONTH: Final = lazily(
    f"^{_NUMBER}[号日]?[ ,]*(?:啊|哦|哎|诶)?(?:不对|不是|错了|说错了)[了啊]*[ ,]*"
    f"(?:应该)?是?(?P<day>{_NUMBER}[号日])[ ,]+"
    f"(?:就|是|都|在)*(?P<month>(?:这个?|本|上个?)月|{_NUMBER}月)份?的?(?:事儿?)?$"
)
"""21号，不对，22号，就这个月的."""
_DAY_PUT_RIGHT: Final = lazily(
    "^(?:大?前天|昨[天儿]个?|今[天儿]个?)[?]?[ ,]*(?:啊|哦|哎|诶)?(?:不对|不是|错了)[ ,]*"
    "(?:(?:大?前天|昨[天儿]个?|今[天儿]个?)[^,0-9]{1,10}[ ,]+)?(?:应该)?是(?P<day>大?前天|昨[天儿]个?"
    "|今[天儿]个?)(?:的)?$"
)
"""昨天？不对，昨天礼拜天不给办，是前天."""
_TALK_BEHIND: Final = lazily(
    f"^(?P<told>(?:我)?(?:是)?(?:{_IN_A_MONTH})(?:出[的了]?院?|离院)?[了的]*)[ ,]+(?:"
    "(?:那天|那日)?(?:[我人]|我是?)?(?:是)?(?:自(?:己|个儿?|各儿))(?:个儿?)?(?:下的?楼|[^,.;0-9没又再去来]{1,6}(?:出来|回来|回的?家|到家|回去|出的院|下的?楼))(?:的|了)?"
    "|(?:隔|过)了?[几两三一]天(?:又|才|再|还)?(?:去|回去|回医院)?(?:拆|换|复查|拿|取)[^,.;院结]{0,6}"
    "|(?:后来|完了|以后)(?:又|还|再)?(?:去|回去)?(?:拆|换|复查|取)过?(?:的|了)?(?:线|药|一次|一回|石膏|片子)?(?:的|了)?"
    "|(?:正好|正是|就是|是)?(?:光棍节|双十一|双11)[^0-9]{0,14})[.!]*$"
)
"""上个月二十九号，我自己走出来的; 3月12日出院，隔了几天又去拆的线."""
_LATELY: Final = lazily(
    f"^(?:头|前)[几两]天[的儿]?[ ,]+(?={_NUMBER}[号日])|(?<=[号日])[ ,]+(?:就|也就)?(?:是)?(?:头|前)[几两]天"
    f"(?:的事儿?)?[.]?$"
)
"""26号，就前几天."""
_MISHEARD_LEFT: Final = lazily("(?<=[号日])出[元园愿员圆缘](?=$|[ ,.])")
_NOT_THAT_DAY: Final = lazily(
    f"^不是{_DAY}?[^,. 还]{{0,8}}[ ,]*那(?:天|个)?是[^ ,.0-9一二三四五六七八九十出结]{{1,8}}[ ,]*"
    f"(?:出院|结账)的?(?:日子|那天)?(?:是|在)?(?P<left>{_DAY_OF_BOTH})(?:那天)?$"
)
"""不是8月1号 那是转科 出院是8月11."""
_MONTH_OF_BOTH_DAYS: Final = lazily(
    f"^(?P<days>{_NUMBER}[号日](?:还是|或者|或){_NUMBER}[号日])(?:吧|呢|来着)?[ ,]*(?:反正|就|是|在)*"
    f"(?P<month>(?:这个?|上个?|本)月|{_NUMBER}月)份?(?:头上|初|里|底|中旬|上旬|下旬|的|事|儿)*$"
)
"""三号还是四号就这个月头上."""


def without_remarks(text: str) -> str:
    """A plain Chinese text with its day alone."""
    text = day_alone(text)
    text = _DAY_PUT_RIGHT.sub(
        r"\g<day>", _OF_THE_SUN.sub(r"\g<told>", _MISHEARD_LEFT.sub("出院", _LATELY.sub("", text)))
    )
    text = _RIGHT_THEN_MONTH.sub(r"\g<month>\g<day>", _TALK_BEHIND.sub(r"\g<told>", left_at_last(text)))
    text = _LAST_OF_MONTH.sub(r"\g<month>\g<day>", _NOUGHT.sub("", text))
    text = _MONTH_BEHIND.sub(r"\g<month>\g<day>", text)
    text = _NOT_THAT_DAY.sub(r"\g<left>出院", _DAY_AGAIN.sub(r"\g<told>", text))
    text = _MONTH_OF_BOTH_DAYS.sub(r"\g<month>\g<days>", text)
    text = _SOON_NEW_YEAR.sub(r"\g<told>", _IN_AND_OUT.sub(r"\g<left>出院", text))
    text = _SLIPPED.sub(r"\g<day>", _NO_THAT_ONE.sub(r"\g<wrong>，不对，\g<day>", text))
    text = _KEPT_LONGER.sub(_left_later, text)
    text = _SAT_BY.sub("", _WEATHER.sub(r"\g<told>", _FEAST_BEHIND.sub(r"\g<told>", text)))
    for both in _BOTH:
        text = both.sub(r"\g<left>出院", text)
    return _REMEMBERED.sub(r"\g<told>", _BEHIND.sub(r"\g<told>", text))


def _left_later(found: re.Match[str]) -> str:
    """The day on which somebody left after all; as it is where it may be one of the next month."""
    later = found["same"] or small(found["day"]) > small(found["first"])
    return f"{found['same'] or found['month']}{found['day']}号出院" if later else found[0]
