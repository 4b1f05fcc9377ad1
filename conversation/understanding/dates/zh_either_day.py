"""One of two days, and a day that is counted until today, as Chinese tells them: 不是16号就是17号，上个月的;
四月末，好像是29或者30; 到今天整一个礼拜.

What comes of it is read by days.py: two days with 还是 between, a day by itself, or one with 左右, which is asked back.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_NUMERAL: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_WHEN: Final = "(?:上上?个?月|这个?月|本月|[今去前]年)"
_BY_NAME: Final = (
    "(?:大?前[天日]|大?前儿个?|昨[天日]|昨儿个?|今[天日]|今儿个?"
    "|[上这]?个?(?:周|礼拜|星期)[一二三四五六日天](?![0-9月号日]))"
)
_DAY: Final = f"(?:{_WHEN}?的?(?:{_NUMERAL}月份?)?(?:初)?{_NUMERAL}[日号]?(?![0-9个天月])|{_BY_NAME})"
_ONE_OR_OTHER: Final = lazily(
    f"(?P<when>{_WHEN}?(?:{_NUMERAL}月份?)?的?)(?:可能|大概|好像"
    f"|应该)?不是(?P<one>{_DAY})[ ,，]*(?:的?话?)[就便]是(?P<other>{_DAY})"
    f"(?:[吧啊呢]?[ ,，]+(?:就?是|反正是?)?(?P<behind>{_WHEN})的?(?:事儿?|时候)?[吧啊呢]*[.。 ]*$)?"
)
"""不是3号就是4号吧，这个月; 上个月不是16号就是17号."""
_EITHER_OF_MONTH: Final = lazily(
    f"(?P<month>{_WHEN}?{_NUMERAL}月份?)(?:[末底初]|头上|月末)?[ ,，]*(?:记得|好像|可能|大概|应该|也就|不)*是?"
    f"(?P<one>{_NUMERAL})[日号]?[ ,，]*(?:或者?是?|还是|要么|要不)(?P<other>{_NUMERAL})[日号]?(?![0-9个天月])"
)
"""四月末，好像是29或者30."""
_BARE: Final = lazily(f"^(?P<one>{_NUMERAL})(?P<or>还是|或者?)(?={_NUMERAL}[日号](?!.*月))")
"""16还是17号, of which one has no name."""
_WEEK: Final = lazily(
    "(?P<week>上?上?这?个?(?:周|礼拜|星期))(?:里)?(?:可能|大概|好像|应该)?不是(?:周|礼拜"
    "|星期)(?P<one>[一二三四五六日天])[ ,，]*"
    "[就便]是(?:周|礼拜|星期)(?P<other>[一二三四五六日天])"
)
"""上礼拜不是周四就是周五."""
_AFTER_A_FEAST: Final = lazily(
    "(?P<feast>八月十五|中秋节?|端午节?|国庆节?|五一|十一|元旦|六一|七一|八一|三八)(?:节)?(?:那天)?(?:都|也|才"
    "|刚刚?)?(?:过[完了去]|完)了?[ ,，]+(?:我)?"
    "(?P<next>第二天|次日|转天)"
)
"""八月十五刚过完，第二天就让回家了."""
_EVE: Final = lazily(
    "(?P<day>[0-9]{1,2}[.月/][0-9]{1,2}[日号]?)(?:的)?(?:老人节|州庆|国庆节?|儿童节|建军节|教师节|妇女节|劳动节)?(?:的)?头天"
)
"""8.15老人节头天: the day before."""
_NOT_FAR_OFF: Final = lazily(
    "(?<=前后|左右|上下)[ ,，]+(?:差|错|离)不(?:了|开|出)(?:一|两|三|一两|几|两三)?[天日]?(?:半天)?[吧啊呢]*$"
)
"""八月二十号前后 差不了一两天."""
_OF_A_MONTH: Final = lazily("月|[昨今前]|周|礼拜|星期")
_BASE: Final = "(?P<base>今[天日]|今儿个?|今个儿?|现在|(?P<yesterday>昨[天日]|昨儿个?|昨个儿?))"
_SO_LONG: Final = (
    f"到{_BASE}(?:为止|的话)?(?:[ ,，]|也|都|就|已经|才|有|得有|能有|差不多|大概|快|算|是)*"
    "(?P<exact>整整?|正好|刚好|恰好|足足)?(?:是|有)?(?P<th>第)?"
    "(?P<n>[0-9]{1,2}|[一二两俩三仨四五六七八九十]{1,3}|半)个?(?P<unit>天|宿|周|礼拜|星期|月)"
    "(?P<whole>整)?(?:头上|头)?[了吧呢啊的]*(?:[.!。 ]*$|[ ,，]*我(?:天天|都|一直|掰|算|数|记)[^0-9月号日周]{0,14}$)"
)
_UNTIL: Final = lazily(
    "^(?:从|打|自)?(?:我(?:是)?)?(?:(?:出了?院|结了?(?:完|清)?账|回了?家|到家|出来|办完手续)(?:了|以后"
    "|之后|那天|的|起|算|,|，| )*)?"
    f"(?:算|数)?{_SO_LONG}"
)
"""到今天整一个礼拜, 出院到昨天正好半个月: how long it is since the day that is asked."""
_STAY_UNTIL: Final = lazily(f"(?<!没)(?:算|数)?{_SO_LONG}")
"""住到今天整十天: how long something lasted, of which that day may be the end."""
_COUNTED: Final = {"天": 1, "宿": 1, "周": 7, "礼拜": 7, "星期": 7}
_MONTHS: Final = 12


def either_day(text: str) -> str:
    """A plain text with 还是 between two days of which one is meant, each with its month."""
    if "不是" in text:
        text = _WEEK.sub(r"\g<week>\g<one>还是\g<week>\g<other>", text)
        text = _ONE_OR_OTHER.sub(_both, text)
    text = _NOT_FAR_OFF.sub("", _BARE.sub(r"\g<one>号\g<or>", text))
    text = _EVE.sub(r"\g<day>前一天", _AFTER_A_FEAST.sub(r"\g<feast>\g<next>", text))
    return _EITHER_OF_MONTH.sub(r"\g<month>\g<one>日还是\g<month>\g<other>日", text) if "月" in text else text


def _both(found: re.Match[str]) -> str:
    """Both days, each with the month that is told before or behind them, where it has none itself."""
    when = found["when"] if found["when"].rstrip("的") else found["behind"] or ""
    return "还是".join(day if _OF_A_MONTH.search(day) else f"{when}{day}" for day in (found["one"], found["other"]))


def counted_until(text: str, today: date) -> str:
    """A plain text that only counts the days since that which is asked, put as it; one of a stay that lasted until
    today with that day in doubt."""
    if "到" not in text:
        return text
    if since := _UNTIL.search(text):
        return _since(since, today) or text
    return _STAY_UNTIL.sub(lambda found: f"{_base(found, today)}左右", text)


def _base(found: re.Match[str], today: date) -> date:
    return today - timedelta(days=bool(found["yesterday"]))


def _since(found: re.Match[str], today: date) -> str:
    """The day so long before; of half a month and of a month, of 第七天, and where it is not told to be just so long,
    it is asked back."""
    base, months = _base(found, today), found["unit"] == "月"
    values = number(found["n"].translate(str.maketrans("俩仨", "两三"))) if found["n"] != "半" else []
    if months and not values:
        return _either(base - timedelta(days=days) for days in (15, 14))
    if len(values) != 1:
        return ""
    count = int(values[0])
    if months:
        return f"{_months_before(base, count)}左右"
    on = base - timedelta(days=count * _COUNTED[found["unit"]])
    if (found["exact"] or found["whole"]) and not found["th"]:
        return on.isoformat()
    return _either((on, on + timedelta(days=1)))


def _either(days: Iterable[date]) -> str:
    return "还是".join(map(date.isoformat, days))


def _months_before(base: date, count: int) -> date:
    """The same day so many months before, or the last of that month."""
    months = base.year * _MONTHS + base.month - 1 - count
    first = date(months // _MONTHS, months % _MONTHS + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(base.day, last.day))
