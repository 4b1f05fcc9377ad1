"""The day of settling where its own clause tells it, apart from what else is told: 7月2号入院，7月6号开刀，7月14号结账.

Only Chinese is cut so. A day whose month or year is told apart is put together first: 是14号，这个月的.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.text.denial import denies
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, parts
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import EARLIER, NOW, OF_THE_BILL, settles
from conversation.understanding.within.day_within import LATER, NEXT_DAY, of_settling
from conversation.understanding.within.marked import DAY, for_days

_NUMERAL: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_MONTH: Final = f"(?:这个?月|本月|上个?月|(?:今年|去年)?{_NUMERAL}月)"
_PART_OF_MONTH: Final = "(?:月?[底末初]|[上中下]旬)"
_SLIPS: Final = (
    (lazily("(?<=[0-9一二三四五六七八九十])曰"), "日"),
    (lazily("[里理礼][拜白败](?=[一二三四五六日天])"), "礼拜"),
    (lazily("(?<=[0-9号日天刚才就去])结(?=$|[ ,.!;])"), "结账"),
    (lazily("(?<=[日号一二三四五六天])(?=不是(?:上|[0-9一二三四五六七八九十]))"), ","),
    (lazily("半拉月"), "半个月"),
    (lazily("咋天|昨[田填添]|[作做]天(?=$|[ ,.!]|结|出|办|上午|下午|晚上)"), "昨天"),
    (lazily(f"({_MONTH})份?{_PART_OF_MONTH}[到至,、 ]?({_MONTH})份?{_PART_OF_MONTH}"), r"\1或\2"),
    (lazily("夜(?:来|儿|里)?个|夜来(?=$|[ ,.!]|结|出的?院|办)"), "昨天"),
    (lazily("(?<=[前今])[田填](?=$|[ ,.!]|结|出|办|上午|下午)"), "天"),
    (lazily("(?<=[一二三四五六七八九十0-9]月)士"), "十"),
    (lazily("(?<=周)无(?=$|[ ,.!吧]|结|出|办)"), "五左右"),
    (lazily("日[其起](?=[是为: ]|[0-9二])"), "日期"),
    (lazily("(?<=[结清办交])滴(?=$|[ ,.!])"), "的"),
    (
        lazily(
            "^(?:今[天儿]个?是?几号[来着啊呢]*)?[?][ ,]*(?:是?[0-9]{1,2}号?[吧啊呀]?[?, ]+)?那?"
            "(?=(?:我|是)*(?:大?前|昨|今)[天儿])"
        ),
        "",
    ),
    (lazily("(?<=[上这])各(?=月)"), "个"),
    (lazily("[,，]?不是(?:阴历|农历|旧历)[的啊哈呀哦]*(?=$|[ ,.!;])"), ""),
    (lazily("(?<=个月的)[,， ]+(?:可)?不是(?:这|上)个月的?(?=$|[.!])"), ""),
    (lazily("[(](周|星期|礼拜)([一二三四五六日天])[)]"), r"\1\2"),
    (lazily("(?<=日期|时间)[:：](?=[0-9])"), "是"),
    (lazily("(?<=日期|时间)(是?)(1[0-2]|[1-9])[.]([0-9]{1,2})(?![0-9.万元块])"), r"\1\2月\3号"),
    (lazily("(?<=[0-9号日])进的(?=$|[ ,.!;])"), "进的院"),
    (lazily("结[张仗](?=$|[ ,.!的了])"), "结账"),
    (lazily("出[愿员](?=$|[ ,.!的了结])"), "出院"),
    (lazily("(?:倒|可|都|倒是)?(?:没|没有|不会|哪能)(?:忘|记错|弄错)了?(?=[, ])"), ""),
    (lazily("(?:^|(?<=[, ]))(?:第二天|次日|转天)[, ]*(?:也)?就是(?=[0-9一二三四五六七八九十]+[月号])"), ""),
    (lazily("^(?:那是)?(?:去年|前年)的事[了儿吧啊]*[, ]+(?=20[0-9]{2}年)"), ""),
    (lazily("(?<=月)份?的[, ]+(?=[0-9一二三四五六七八九十]+[日号])"), ""),
    (
        lazily(
            r"(?<=[日号])([^,]{0,6})[, ]+(?:几月|月份)(?:没写|没印|没记|忘了?|记不清|记不得|看不清|不清楚)了?[^,]*$"
        ),
        r"\1",
    ),
    (
        lazily("(?:那天)?(?:还|正好|刚好|也|正)*(?:是|赶上|过)[我他她咱][^,]{0,3}生日(?:那天)?[呢啊了的]*(?=$|[ ,.!])"),
        "那天",
    ),
    (lazily("是?党的?生日(?:那天)?"), "那天"),
    (lazily(r"([住入进收][^;]*[日号])出来?[的了]?(?=$|[ ,.!])"), r"\1出院"),
    (
        lazily(
            "(?<=[结算办]完)(?:账|帐|手续)?[, ]*(?:我|人)*还(?:没(?:有|能)?[到回]|在(?:路|道|车|半道))"
            "(?:家|屋|上)?[呢啊]*(?=$|[.!])"
        ),
        "",
    ),
    (lazily("[, ]*(?:那|这)?不是(?:住|进|入)(?:进|院)?去?的?(?:那天|日子)?[, ]*(?:就|那)?是(?=出|结)"), ""),
    (
        lazily(
            "(?:(?:九三|9[.]3|九月三号|9月3号)(?:那天)?[, ]*(?:就?是)?)?(?:咱们?)?自治州成立的?(?:日子|那天|纪念日)"
        ),
        "州庆那天",
    ),
    (
        lazily("[, ]*(?:交的)?押金[都也还又]?退[了回给我]*[0-9一二三四五六七八九十百千万几多]*(?:元|块)?钱?(?=$|[.!])"),
        "",
    ),
    (
        lazily(
            "((?:六一)?儿童节|(?:三八)?妇女节|(?:八一)?建军节|教师节)"
            "(?=[^前后头第那当放假这过的左上下期,，. 正节是、和还或去今])"
        ),
        r"\1那天",
    ),
    (lazily("(?:二月二)?的?龙抬头(?:那天|当天)?"), "二月二那天"),
)
"""Signs that look or sound like those that are meant, a short word for settling, and what changes nothing."""
_FORMAL: Final = str.maketrans("壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十")
_TWO_OF_MONTH: Final = lazily(f"(月份?)({_NUMERAL})[、,]({_NUMERAL}[日号](?!$))")
"""10月5、6号结的, whose comma parts no clauses."""
_OF_TWO_MONTHS: Final = lazily(f"({_NUMERAL}月)份?(还是|或者?|要不就?是?|要么)({_NUMERAL}月)份?的?,?({_NUMERAL}[日号])")
"""三月或者四月的15号."""
_ONE_OR_OTHER: Final = lazily("^不是([^,]{1,12}?),?就是([^,]+)$")
_MONTH_BEHIND: Final = lazily(
    f"(?<![月0-9一二三四五六七八九十])(?P<day>{_NUMERAL}[日号])(?P<between>(?!.*月.*月)[^月]*?[, ]+(?:都?是)?)"
    f"(?P<month>{_MONTH})份?(?:的事?)?(?=$|[ ,.!;])"
)
"""是14号，这个月的: the month behind its day."""
_JUST_THE_MONTH: Final = lazily(
    f"(?<![月0-9一二三四五六七八九十是])(?<!不对[, ])(?<!不是[, ])(?<!错了[, ])(?P<day>{_NUMERAL}[日号])"
    f"(?P<between>(?!.*月.*月)[^月号日]*?)[, ]+也?就(?:是|在)?(?P<month>{_MONTH})份?(?:的事?)?(?=$|[ ,.!;])"
)
"""25号结账走的，就这个月; 不对，22号，就这个月 is put right elsewhere."""
_YEAR_BEFORE: Final = lazily(f"^(?P<year>去年|前年)(?:的|的事|的事儿|那会儿?|那时候)?[了吧啊]?[, ]+(?={_NUMERAL}月)")
"""去年的事了，十月二十四: the year before its day."""
_SPACE: Final = lazily("(?<![月年]) +(?![0-9一二三四五六七八九十]+[日号])(?=.*[结院])")
_TURNS: Final = frozenset({"if", "correction", "past", "cancelled", "perhaps", "wish"})
"""Signs of a part that may take back what another one tells, or tell it of another time."""

_BEGUN: Final = lazily("ᛞ.{0,2}又")
"""9月8号又去结的: a day and what was done then again are one part."""
_STAYED: Final = lazily(
    f"(?:[住躺待]了?|[过隔]了?)(?:整整?|足足)?(?P<days>{_NUMERAL}|两)(?:[多来]?[天宿]|(?P<weeks>个?礼拜|个?星期|周))"
    f"|(?P<later>{_NUMERAL})天(?:以|之)?后|(?P<soon>{_NUMERAL}|两)(?:[多来]?天|(?P<weeks_on>个?礼拜|个?星期|周))"
    f"就(?:结|出)|第(?P<nth>[三四五六七八九]|十[一二三四五六七八九]?|[3-9]|1[0-9])天"
)
"""How long somebody stayed since the day of admission or of an operation."""
_ONLY_THEN: Final = lazily("[日号](?:那天)?(?:(?:这才|才)(?![住进入])|出来|出的?院|走的|回[家来])")
"""住了12天院 6月25号才让走, 一共住二十天十月五号出来的: the day is that of leaving."""
_OPERATION: Final = lazily("手术|开[的了]?刀")
_WEEK_BEHIND: Final = lazily(
    "(?<![这本上下个的])(?P<day>(?:周|星期|礼拜)[一二三四五六日天])(?P<between>(?!.*(?:周|星期|礼拜)[一二三四五六日天])"
    "[^,]{0,12}[, ]+(?:就|都)?是?)(?P<week>(?:这|本|上|上上)个?(?:周|星期|礼拜))的?(?:事儿?)?(?=$|[吧啊呢的,.!; ])"
)
"""周一上午去结的，就这周: the week behind its day."""
_WEEKDAY: Final = lazily("周|星期|礼拜")
_TALK: Final = 2
"""Parts of a text that tells more than the day."""
_STANDS_AROUND: Final = frozenset({DAY, "around", "i", "mine", "day_before", "day_after"})


class Part(NamedTuple):
    """A part of a clause with the days and months that are told in it."""

    cut: tuple[Token, ...]
    days: list[Spoken]

    @property
    def text(self) -> str:
        """The part as it was typed, with a letter in place of each day."""
        return "".join(token.text for token in self.cut)

    @property
    def settles(self) -> int:
        """How surely a part tells of settling."""
        return max(map(settles, self.cut), default=0)

    @property
    def sure(self) -> bool:
        """Whether a part that tells the day tells it of the patient, and as it was: what is known stands before it."""
        last = max((place for place, token in enumerate(self.cut) if DAY in token.means), default=len(self.cut) - 1)
        told = {sign for token in self.cut for sign in token.means}
        known = all(token.known for token in self.cut[: last + 1])
        return known and not told & (_TURNS | {"others", "asks"}) and not any(map(denies, self.cut)) and not self.turns

    @property
    def turns(self) -> bool:
        return holds(self.text, "in_figure_turns")


def told_apart(said: str) -> str:
    """A Chinese text with its days in one piece, and without slips of the pen in them."""
    text = plain(said)
    if HANGUL.search(text):
        return said
    for slip, meant in _SLIPS:
        text = slip.sub(meant, text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    text = _OF_TWO_MONTHS.sub(r"\1\4\2\3\4", text)
    text = _TWO_OF_MONTH.sub(r"\1\2号\3", _ONE_OR_OTHER.sub(r"\1还是\2", text.translate(_FORMAL)))
    text = _MONTH_BEHIND.sub(lambda found: f"{found['month']}{found['day']}{found['between'].rstrip('是都 ,')}", text)
    text = _JUST_THE_MONTH.sub(r"\g<month>\g<day>\g<between>", text)
    text = _WEEK_BEHIND.sub(_week_first, text)
    return _YEAR_BEFORE.sub(r"\g<year>", text)


def _week_first(found: re.Match[str]) -> str:
    return f"{found['week']}{found['day'][-1]}{found['between'].rstrip('是就都 ,')}"


def in_parts(text: str, today: date) -> list[Part]:
    """The parts of a text, each with its days."""
    told: list[Part] = []
    for each in for_days(text, today):
        left = each.days
        begun: tuple[Token, ...] = ()
        for part in parts(each.cut):
            part = (*begun, *part)
            begun = part if _BEGUN.fullmatch("".join(token.text for token in part)) and part != each.cut else ()
            if begun:
                continue
            count = sum(DAY in token.means for token in part)
            told.append(Part(part, left[:count]))
            left = left[count:]
    return told


def settled_on(said: str, today: date) -> date | None:
    """The day of settling, where one part of a text tells it and the others turn nothing; None where it is not so."""
    text = _SPACE.sub(",", plain(said))
    if "?" in text or HANGUL.search(text):
        return None
    told = in_parts(text, today)
    surest = max((part.settles for part in told), default=0)
    of_it = [part for part in told if part.settles == surest]
    if not surest:
        return _only_day(told, text)
    this = [part for part in of_it if NOW.search(part.text)]
    if this and all(EARLIER.search(part.text) for part in of_it if part not in this):
        of_it = this  # 上次是7月1号结的，这次是9月8号结的
    if (surest < OF_THE_BILL and LATER.search(text)) or not all(part.sure for part in of_it):
        return None
    found = {on for part in of_it for on in _days(part, surest)} or _next_day(told, of_it, today)
    if not found and not any(LATER.search(part.text) for part in of_it):
        return _only_day(told, text)  # 也就是6月20号，把账结了
    beside = [part for part in told if part not in of_it]
    alone = len(told) > 1 and len(found) == 1 and not any(map(_may_turn, beside)) and not _of_others(told, of_it)
    return found.pop() if alone else None


def as_on_a_slip(said: str, today: date) -> bool:
    """Whether a text is nothing but days behind their names: 入院日期2026.3.1 出院日期2026.3.12."""
    told = in_parts(said, today)
    words = [token for part in told for token in part.cut]
    names = [token.means.keys() & {"settled", "care"} for token in words if DAY not in token.means]
    only = all(token.means.keys() & {DAY, "settled", "care", "day_before"} for token in words)
    days = sum(day.exact for part in told for day in part.days)
    return only and 1 < days <= sum(map(bool, names)) and not HANGUL.search(said)


def settled_amid_talk(said: str, today: date) -> date | None:
    """The only day of a text, where its own part tells that it was settled then, whatever talk or error owned up to is
    before it; None where somebody else, what may be or what takes it back stands beside it."""
    text = plain(said)
    if "?" in text or HANGUL.search(text):
        return None
    told = in_parts(text, today)
    own = [part for part in told if any(day.exact for day in part.days)]
    if len(told) < _TALK or len(own) != 1 or len(own[0].days) != 1 or _WEEKDAY.search(own[0].text):
        return None
    if own[0].settles < OF_THE_BILL or not own[0].sure:
        return None
    place = told.index(own[0])
    before = {sign for part in told[:place] for token in part.cut for sign in token.means}
    if before & {"others", "if", "wish", "perhaps", "asks"} or any(map(_may_turn, told[place + 1 :])):
        return None
    return own[0].days[0].on


def after_a_stay(said: str, today: date) -> tuple[date, ...]:
    """The days on which somebody may have left who tells when he was admitted and how long he stayed; else none."""
    read = for_days(said, today)
    stayed = None if HANGUL.search(said) else _STAYED.search(plain(said).replace(" ", ""))
    days = [(each, day) for each in read for day in each.days]
    if not stayed or len(days) != 1 or not days[0][1].exact or not any(map(_admits, days[0][0].cut)):
        return ()
    if _ONLY_THEN.search(plain(said)):
        return ()
    count = number(stayed["days"] or stayed["later"] or stayed["soon"] or stayed["nth"])
    weeks = stayed["weeks"] or stayed["weeks_on"]
    least = int(count[0]) * (7 if weeks else 1) - 1 if len(count) == 1 else -1
    found = (days[0][1].on + timedelta(days=each) for each in (least, least + 1) if least >= 0)
    return tuple(on for on in found if on <= today)


def _admits(token: Token) -> bool:
    return token.answers("care") or "went" in token.means or _OPERATION.search(token.text) is not None


def _only_day(told: Sequence[Part], text: str) -> date | None:
    """The only day of a text that tells of nothing else: 去年的事了，十月二十四，那时候刚下头场雪."""
    own = [part for part in told if part.days]
    beside = [part for part in told if not part.days]
    alone = len(own) == 1 and len(own[0].days) == 1 and own[0].days[0].exact and bool(beside)
    nothing_else = all(token.means.keys() & _STANDS_AROUND for part in own for token in part.cut)
    of_more = any(token.tells and not token.answers("when") for part in beside for token in part.cut)
    if not alone or not nothing_else or of_more or any(map(_may_turn, told)) or holds(text, "in_other_day"):
        return None
    return own[0].days[0].on if own[0].sure and not _of_others(told, own) else None


def _days(part: Part, surest: int) -> set[date]:
    """The days of a part that are those of settling."""
    if len(part.days) > 1:
        of_day = of_settling(part.cut)
        return {day.on for place, day in enumerate(part.days) if day.exact and of_day.get(place) == surest}
    return {day.on for day in part.days if day.exact}


def _next_day(told: Sequence[Part], of_it: Sequence[Part], today: date) -> set[date]:
    """The day after the only one that is told, where it was settled then: 1月29急诊进去的，转天早上就结了."""
    days = {day.on for part in told for day in part.days}
    exact = all(day.exact for part in told for day in part.days)
    named = len(of_it) == 1 and NEXT_DAY.search(of_it[0].text)
    return {on + timedelta(days=1) for on in days if on < today} if named and exact and len(days) == 1 else set()


def _may_turn(part: Part) -> bool:
    """Whether a part may take back what another one tells, or tell that it is of another time."""
    return part.turns or any(token.means.keys() & _TURNS for token in part.cut)


def _of_others(told: Sequence[Part], of_it: Sequence[Part]) -> bool:
    """Whether somebody else is told of before the day."""
    before = told[: told.index(of_it[0])]
    return any("others" in token.means for part in before for token in part.cut)
