"""Days that are told, but not for certain as that of settling: 10月15号左右; 9月1号出院，9月8号才弄好; 7月1号结过一次，
9月8号又结了一次.

Of Korean `ko_doubted_day.py` tells it. What is found here is asked back, whatever else was read.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from conversation.understanding.dates.date_parts import BEFORE_THIS_YEAR, small
from conversation.understanding.dates.holidays import feasts_in
from conversation.understanding.settled.ko_doubted_day import doubted_in_korean
from conversation.understanding.settled.zh_paper_later import left_before
from conversation.understanding.settled.zh_settled import Part, in_parts
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, words_of
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.within.certain_within import OF_THE_BILL, still_to_come
from conversation.understanding.within.marked import DAY, Marked, for_days

_AGAIN: Final = lazily(
    "[又再](?:去|来|给|重新|跑去|住院|住了?)?(?:结|出[了的]?院|办|交|算)|[两二三几][次回趟](?!性)|第[二三][次回]"
    "|[一头][次回趟].*[一这后][次回趟]"
)
"""That something was settled more than once."""
_OF_A_BILL: Final = lazily("[结账帐缴付补清齐票单]|[交算]|钱|才|办[完好妥利]|弄好")
"""What the day of a bill may be told with, where none of its words is known."""
_LEFT: Final = lazily("结|出(?:[了的过]|[了过]?一?[次回趟])?院")
_MORE_PAID: Final = lazily("(?:又|再|后)补|补[交缴]|[又再][交缴]")
_LATER_THAN_THAT: Final = lazily(
    "[没未](?:能|给)?结[上成]|过了?[一二两三四五六七八九十几0-9]+天(?:才|又|再)?[去来]?[结算]"
)
"""没结上，过三天才去结的，出院是10月9号."""
_UNPAID: Final = lazily(
    "(?:账|帐|钱|费|款)[也都还倒可是]*[没未](?:有|能|给)?[结清交付缴补算还]|还[没未](?:有|能|给)?(?:结|清|交|付|缴|补)"
    "|(?<![不没])[欠赊]着?(?:[医着账帐钱院点]|一[点些屁])"
)
"""9月3号出院，账还没清: who left without paying."""
_PAID: Final = lazily("[结算交缴]")
_ABOUT_IT: Final = lazily(
    "ᛞ(?:(?:放?[小长]*假期?)?(?:里[头边面]?|中间?|内|期?间)|放?假)的?[我就才去]*(?:结|出|办|交)"
    "|ᛞ(?:放?假)?的?第[二三四五六七八2-8]天|ᛞ的?(?:样子|光景)|ᛞ(?:往|以|之)?[后前](?!天)|过[了完]ᛞ|ᛞ(?:过[了完]"
    "|完了(?!账|帐))|像是?ᛞ|ᛞ(?:还是|或者?是?|要么|要不)ᛞ"
    "|(?:大概|差不多|大约|约摸?|估摸着?)[^,ᛞ]{0,4}ᛞ前"
)
"""What makes a day no more than about that: 国庆放假结的, 五一假里结的, 10月20号的样子, 过完国庆."""
_AGO: Final = lazily(
    "(?:天|日|周|礼拜|星期|月)(?:以|之)?前吧"
    "|(?:大概|大约|约)(?:也|就|得|有|是|在)*[0-9一二两三四五六七八九十]+个?(?:天|周|礼拜|星期)(?:以|之)?前"
)
"""两个礼拜前吧, 大概十天前, which is hardly counted."""
_OF_ITS_OWN: Final = lazily("ᛞ(?:那天|那日)?(?:那|这)?是(?!.*(?:结|清|缴|出的?院))")
"""7月21号是办转诊那天: a day that is told for what was done then."""
_THAT_TIME: Final = lazily(
    "(?:那|这)(?:一?[次回张])?是(?:[头上前第另别]一?[个回次]|老病|旧病|老毛病|以前|从前|早先|之前)"
    "|^(?:可|又|也)?不是我(?:的|本人)?$|我?[查问填]的?是?我自己|那[天次回]?是(?:[我他她]|别人|人家)|的是(?:[上前另]一?个|别人|人家|他|她)"
)
"""What tells that the day was of another time, or of somebody else: 那是老病, 我查我自己的."""
_MAY_BE: Final = ("好像", "差不多", "可能", "估计", "估摸", "也许", "没准", "兴许")
_DIED: Final = lazily(
    "(?:爸|妈|爹|娘|老伴|老头|老太|老爷子|爷|奶|姥|公|婆|哥|姐|弟|妹|叔|姨|舅|丈|爱人|媳妇|儿子|闺女|[他她])"
    "[^,;出]{0,5}ᛞ[^,;出结]{0,3}(?:走|没|老|殁|去世|过世|离世|不在|咽气|闭眼)(?:的|了)+$"
)
"""老头3月5号走的, who left the hospital or died on that day."""
_STILL_IN: Final = lazily("还在(?:里[头边面]|医院|院里|住|那儿?住)|还住着|[没未](?:有)?出(?:来|院)|还没走")
_BACK_IN_AGAIN: Final = lazily("又[^,.;，。；]{0,4}(?:送回|回去|回医院|住进|住院)[^;]*(?:还在|没出)")
_SO_LONG_AFTER: Final = lazily(
    "(?:手术|开的?刀|住的?院|入的?院|进的?去)[的了]?,?(?:(?P<days>[0-9一二两三四五六七八九十]{1,3})天"
    "|(?P<weeks>[一两1-3])个?(?:礼拜|星期|周))"
    "(?:以|之)?后[^,.;]{0,3}(?:出|结|走|回家)"
)
"""九月八号手术，一个礼拜以后出的."""
_SET_OUT: Final = lazily(
    "[日号天],?(?:就|我|给|让|被|半夜|晚上|早上|下午|120|救护车)*"
    "(?:[去拉摔犯](?!.{0,4}[结算])|[送拉抬背推](?:到|进|去|上)?(?:了)?(?:医院|急诊|抢救室|卫生院)|送去|发病|犯病|进去|住进|倒下|晕倒|出的?(?:车祸|事|意外))[^,;结出回]{0,3}$"
    "|[日号天],?[^,;结出回]{0,6}[接领陪带拉送](?:着)?(?:我|他|她|孩子|人)?[去上到进](?!.{0,4}[结算])"
    "[^,;结出回]{0,5}$"
)
"""10月8号 还在里头呢, 10月8号去的, 10月8号儿子领我去的医院: who is there still, and when somebody came there or fell
ill."""
_LASTS_UNTIL: Final = lazily(
    "(?:药|针|胰岛素|假|假条|病假|证|本|卡|单子?|方子?|处方|手续|备案|转诊|有效期?|期限)[^,ᛞ结账]{0,6}(?:到|至|管到"
    "|够到)的?ᛞ"
    "|(?:吃|打|用|管|够)[^,ᛞ结账]{0,3}(?:到|至)ᛞ|ᛞ(?:到期|过期|失效|截止)"
)
"""开的药是到十二月十号的, which tells how long it lasts."""
_WAS_TO_BE: Final = lazily("(?:说[好定]|本来|原定|定[在的]|原先定)[^ᛞ]{0,4}ᛞ")
_ERROR: Final = lazily("^(?:哦|啊)?不对(?!.*就)|[错差混岔]了")
_OF_WHOM: Final = lazily("ᛞ结账?的(?:账)?[那这]?是(?!ᛞ)")
"""4月1号结账的是上一个病人."""
_IN_FIGURES: Final = lazily("[0-9]{1,2}[./-][0-9]{1,2}", re.ASCII)
_THIS_YEAR: Final = ("今年", "本年", "这回", "这次", "올해", "금년", "이번")
_A_DAY: Final = lazily("[0-9일이삼사오육륙칠팔구십시유]월 ?[0-9일이삼사오육칠팔구십]|[0-9一二三四五六七八九十]月(?!份)")
_A_MONTH: Final = timedelta(days=31)
_PLANNED: Final = lazily("才能|定[的在]|约[的在到好]|打算|准备|计划|预计|得?等到|要到|得到|能出院|能结|让我?")
"""What tells of a day that has not come: 11月30号才能结账."""


def doubted_days(said: str, found: date, today: date) -> tuple[date, ...]:
    """The days that may be meant where the one that was found is told in doubt; none where it is not."""
    if found.year == today.year and _of_an_earlier_year(plain(said)):
        return (found,)
    if HANGUL.search(said):
        return tuple(doubted_in_korean(plain(said), found, today))
    if beside := _told_beside(plain(said), found):
        return beside
    if _BACK_IN_AGAIN.search(said):
        return (found,)
    if not _LEFT.search(said.replace("没出院", "")) and (
        _STILL_IN.search(said) or _SET_OUT.search(plain(said).replace(" ", ""))
    ):
        return (found,)
    told, read = in_parts(said, today), for_days(said, today)
    if holds(key(said), "in_day_unsure") or _AGO.search(plain(said)) or any(map(_about, read)):
        return tuple(dict.fromkeys((found, *_exact(told))))
    settled = (each for each in read if _LEFT.search("".join(token.text for token in each.cut)))
    if any(found in _exact([part]) and _of_another(part) for part in told) or _of_another_time(told, read):
        return (found,)
    if found.year < today.year and "年" not in said and _PLANNED.search(said):
        return (found,)
    if found + timedelta(days=365) <= today + _A_MONTH and _IN_FIGURES.fullmatch(said):
        return (found,)  # 12.5 at the end of November, when it may be what is planned
    if _LATER_THAN_THAT.search(said) and any(found in _exact([part]) and not _PAID.search(part.text) for part in told):
        return (found,)
    feasts = tuple(on for on in feasts_in(said, today) if on != found)
    if feasts and len(told) > 1:
        return (found, *feasts)
    several = tuple(dict.fromkeys(day.on for each in settled for day in each.days if day.exact))
    if len(several) > 1 and found in several and _AGAIN.search(said):
        return several
    later = [part for part in told if not part.settles and any(on > found for on in _exact([part]))]
    surest = max((part.settles for part in told if found in _exact([part])), default=0)
    if surest < OF_THE_BILL and _UNPAID.search(said):
        return (found,)
    of_a_bill = _OF_A_BILL if surest < OF_THE_BILL else _MORE_PAID
    if any(of_a_bill.search(part.text) for part in later):
        return (found, *dict.fromkeys(_exact(later)))
    return ()


def _told_beside(text: str, found: date) -> tuple[date, ...]:
    """The days that are meant where the one that was found is that of a paper, or of something before; () else."""
    if before := left_before(text, found):
        return before
    after = _SO_LONG_AFTER.search(text.replace(" ", ""))
    return (found + timedelta(days=_days(after)),) if after else ()


def _days(after: re.Match[str]) -> int:
    """How many days after another one that was."""
    return small(after["days"]) if after["days"] else 7 * small(after["weeks"])


def _of_an_earlier_year(text: str) -> bool:
    """Whether an earlier year is named, and not this one: 去年住的院, 3月5号结的."""
    earlier, this = (any(name in text for name in names) for names in (BEFORE_THIS_YEAR, _THIS_YEAR))
    return earlier and (not this or _only_before_this_year(text))


def _only_before_this_year(text: str) -> bool:
    """Whether a day is told of an earlier year, and none of this one, that is named behind it: 재작년에 수술할 때는 5월
    6일에 퇴원했는데 이번건은 봐야 됨다."""
    first = min((text.find(name) for name in _THIS_YEAR if name in text), default=0)
    before, behind = text[:first], text[first:]
    named = any(name in before for name in BEFORE_THIS_YEAR)
    return named and bool(_A_DAY.search(before)) and not _A_DAY.search(behind)


def _of_another(part: Part) -> bool:
    """Whether a part tells the day of something else than the bill, or one that was planned: 说好10月13号出院."""
    if (
        _WAS_TO_BE.search(part.text)
        or _LASTS_UNTIL.search(part.text)
        or any(f"是{kin}" in part.text for kin in words_of("begins_kin"))
    ):
        return True
    of_its_own = _OF_ITS_OWN.search(part.text) and any(token.tells for token in part.cut)
    of_else = of_its_own or _DIED.search(part.text) or holds(part.text, "in_day_of_another")
    return part.settles < OF_THE_BILL and bool(of_else)


def _of_another_time(told: Sequence[Part], read: Sequence[Marked]) -> bool:
    """Whether it is told that this time nothing is settled yet, or that the day was of another time or person."""
    beside = ",".join(part.text for part in told if not part.days)
    of_whom = any(_OF_WHOM.search(part.text) for part in told)
    return any(map(still_to_come, read)) or of_whom or bool(_THAT_TIME.search(beside)) or _taken_back(told)


def _taken_back(told: Sequence[Part]) -> bool:
    """Whether an error is owned up to behind the last day: 结账8月20, 不对吧, 那天我不在."""
    last = max((place for place, part in enumerate(told) if part.days), default=len(told))
    behind = [part.text for part in told[last + 1 :]]
    return any(map(_ERROR.search, behind)) and not any("不是" in part.text for part in told[: last + 1])


def _may_be(cut: tuple[Token, ...]) -> bool:
    words = [token for token in cut if "perhaps" in token.means and any(each in token.text for each in _MAY_BE)]
    return bool(words) and any(DAY in token.means for token in cut)


def _exact(told: Sequence[Part]) -> Iterator[date]:
    return (day.on for part in told for day in part.days if day.exact)


def _about(clause: Marked) -> bool:
    """Whether a day is told as no more than about that, or two side by side: 五一前后, 十月一放假那几天, 5号6号."""
    cut = clause.cut
    side_by_side = any(DAY in token.means and DAY in behind.means for token, behind in pairwise(cut))
    if side_by_side and len({day.on for day in clause.days}) > 1 and all(day.exact for day in clause.days):
        return True
    about = any(DAY in token.means and "day_about" in behind.means for token, behind in pairwise(cut))
    return about or _may_be(cut) or bool(_ABOUT_IT.search("".join(token.text for token in cut)))
