"""The day that was told as the answer to a question: of all days in a text that of the settlement."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from conversation.facts import Facts, any_day_of
from conversation.problem import Problem, asked_back
from conversation.questions import Question
from conversation.understanding.choice.chosen import named_beside
from conversation.understanding.choice.likely import TOLD, likely
from conversation.understanding.choice.opinion import BEYOND_DOUBT, NAMED, as_corrected, is_of_another, seconded
from conversation.understanding.dates.begun_again import said_once
from conversation.understanding.dates.billed_later import billed_later, of_the_bill
from conversation.understanding.dates.by_point import by_point
from conversation.understanding.dates.came_in_on import came_in_on, left_behind
from conversation.understanding.dates.date_parts import month
from conversation.understanding.dates.day_then_talk import heads_of
from conversation.understanding.dates.days import day, without_hour
from conversation.understanding.dates.days_of_month import (
    named_day,
    of_its_weekday,
    of_the_sun,
    of_this_month,
    or_of_the_moon,
)
from conversation.understanding.dates.holidays import FEASTS
from conversation.understanding.dates.ko_day_by_another import told_by_another
from conversation.understanding.dates.ko_day_instead import told_instead
from conversation.understanding.dates.ko_day_put_right import put_right
from conversation.understanding.dates.ko_day_with_others import without_the_others
from conversation.understanding.dates.ko_leaving import leaving_not_known
from conversation.understanding.dates.ko_year_of_stay import with_year_of_stay
from conversation.understanding.dates.moon import NAMES_A_YEAR, days_of_the_moon
from conversation.understanding.dates.rough_day import month_at_least, rough_days
from conversation.understanding.dates.solar_terms import KOREAN, TERMS
from conversation.understanding.dates.turn_of_the_year import admitted_on, without_admission
from conversation.understanding.dates.two_months import two_months
from conversation.understanding.dates.zh_day_and_how import of_something_else
from conversation.understanding.dates.zh_day_of_ones_own import of_oneself
from conversation.understanding.dates.zh_days import dated
from conversation.understanding.dates.zh_years import with_years
from conversation.understanding.settled import ko_settled, zh_settled
from conversation.understanding.settled.day_amid_talk import day_amid_talk, of_an_operation
from conversation.understanding.settled.doubted_day import doubted_days
from conversation.understanding.settled.ko_doubted_day import counted_about
from conversation.understanding.settled.ko_settled import still_to_be
from conversation.understanding.settled.of_another_step import of_another_step
from conversation.understanding.settled.zh_settled import after_a_stay, as_on_a_slip, told_apart
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import amended, asks_which, puts_day_right
from conversation.understanding.text.ko_not_meant import without_not_meant
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.text.remarks_around import Rest, without_remarks
from conversation.understanding.within.certain_within import names_this_year
from conversation.understanding.within.day_within import LATER, day_within
from conversation.understanding.within.marked import DAY, each_within
from conversation.understanding.within.zh_parts import in_that_year

_YEARS_OF_BILLS: Final = 20
"""How old a bill may be that nobody asks about again."""


_LONGEST_STAY: Final = 200
"""Days before the bill beyond which a month is hardly that of the admission."""
_NO_SLIP: Final = lazily(
    "(?:我|可|那|这|结算|,)*(?:没有?|丢了?|找不[到着])(?:那个)?(?:结算)?(?:单子?|票子?|发票|条子?)(?:了|啊|呢)*[.!]*"
    "|(?:那个)?(?:结算)?(?:单子?|票子?|发票|条子?)(?:早|也|都)?(?:丢|没|找不[到着]|弄没|扔)(?:了|啊|呢)*[.!]*"
    "|(?:결산서|결산단|령수증|종이)(?:가|이|는|은|를|을)?(?:없|잃|못찾|어디갔|안보)[가-힣]{0,8}[.!]*"
)
"""单子丢了: who has no slip to see the day on."""


_NOT_A_YEAR_LESS: Final = lazily(
    "(?:去年|头年|작년|지난해)[^0-9]{0,4}?(?:腊|冬月|섣달|동[짓지]달)|(?:半年|반년) ?(?:이?전|以前|之前|前)"
)
"""去年腊月初十 lies in this year by the sun, and half a year ago was no year and a half ago."""
_LAST_OR_THIS: Final = "头年"
"""头年九月四号 is last year's, or as some say this year's."""
_NO_DAY: Final = ("problem.day.unreadable", "problem.day.no_day")
_NO_MONTH: Final = lazily(
    "[春夏秋冬][天季里]|(?<![가-힣])(?:봄|여름|가을|겨울)|^(?:19|20)[0-9]{2}[年년]?$"
    "|^(?:去年|大概|是|就|在)*(?:收秋|秋收|割地|种地|插秧|开春|年初|年头|年前|年后|上半年|下半年|腊月|[冬正]月)"
    "(?:里|时候|那会儿?|那阵|前后|左右|吧|的|,)*$"
    "|^(?:작년|지난해)? ?(?:모내기|김매기|가을걷이|년초|상반년|하반년|섣달|동짓달|정월)[가-힣 ]{0,6}$"
    "|^(?:19|20)?[0-9]{2}[年년] ?(?:以前|之前|前|이전|전)[가-힣的吧]{0,3}$"
)
"""A season or a year, and no more."""


_SINCE: Final = lazily(
    "(?P<zh>(?:也|得|能|大概|差不多|快|都|已经)*有?个?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半)(?:来|多)?(?:个|拉)?"
    "(?:天|礼拜|星期|周|月)(?:多)?了[吧呢啊]?[.]?)"
    "|(?:한|벌써|이제|인제)? ?(?:보름|열흘|닷새|엿새|이레|여드레|아흐레|사흘|나흘|일주일|이주일|한달|[0-9]{1,2}일)"
    "(?:쯤|정도)? ?(?:됐|되[였오나]|됨|지났)[^,.;0-9]{0,8}[.]?"
)
"""How long it is since the day that is asked: 有一个礼拜了吧; 보름 됐나 그렇소. It may be how long the stay was."""

_BEFORE_IT: Final = lazily(
    "[가-힣]기 ?(?:바로 ?)?(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|열흘|며칠|메칠|한 ?주일|일주일|보름|한달) ?전"
)
"""설 쇠기 하루전에: before what nobody here knows the day of, and not before today."""


_OF_NO_MONTH: Final = lazily(
    "(?<![上这本])(?<![上这本]个)(?:周|星期|礼拜)[一二三四五六日天末](?![0-9])|(?<!이번주)(?<!지난주)(?:[월화수목금토일]요일|주말)|례배[일이삼사오륙천]"
    "|(?:^|[^0-9一二三四五六七八九十月个])(?:[12][0-9]|3[01]|[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[号號]"
    "(?!楼|院|线)|(?:^|[^0-9.])(?:[12][0-9]|3[01]|[1-9])일(?!전|만|간|동안|째|이전)"
)
"""星期三, 周末, 31号, 수요일: of no year that is told."""
_A_MONTH: Final = lazily("[0-9一二三四五六七八九十正冬腊]月|月[底初末]|[0-9일이삼사오유륙칠팔구시십정]월|달")
_MOVES: Final = lazily(
    f"{'|'.join((*FEASTS, *TERMS, *KOREAN))}|[월화수목금토일]요일|주말|(?:周|星期|礼拜)[一二三四五六日天]"
    "|[0-9일이삼사오유륙칠팔구시십정]월달?(?:초[가-힣]|보름|스무|열[가-힣])"
)
"""A feast, a term of the sun, a day of the week of a month: another day of the month in each year."""


def day_told(question: Question, said: str, facts: Facts) -> str | Problem:
    """The day that answers a question, as YYYY-MM-DD; a choice beside it; else what was wrong, or is asked back."""
    found = _told(question, said, facts)
    if isinstance(found, str) or question.name != "on" or (around := _day_alone(said, facts)) is None:
        return found
    read = _told(question, around.text, facts)
    return asked_back(read) if around.doubted and isinstance(read, str) else read


def _told(question: Question, said: str, facts: Facts) -> str | Problem:
    """As `day_told`, with all that is said around a day."""
    left = left_behind(said) if question.name == "on" else ""
    by_itself = left or said
    later = billed_later(by_itself, facts.today) if question.name == "on" else by_itself
    found = _at_least(question, said, facts) or _day_or_choice(question, later, facts)
    none = question.name == "on" and isinstance(found, Problem) and not found.candidates
    if none and later == by_itself and (later := of_the_bill(by_itself, facts.today)) != by_itself:
        found = _day_or_choice(question, later, facts)
    if later != by_itself and isinstance(found, str):
        return asked_back(found)
    if question.name == "on" and isinstance(found, Problem) and found.candidates and facts.says("when", "earlier"):
        found = _in_its_own_year(found, question, said, facts)
    if question.name != "on":
        return found
    if isinstance(found, Problem) and len(found.candidates) == 1:
        step = of_another_step(said, found.candidates[0], facts.today)
        found = Problem("problem.day.of_another_step", asks_back=True) if step else found
    if left or not came_in_on(said):
        return found
    told = {found} if isinstance(found, str) else {*found.candidates}
    of_admission = told <= {value for value, _ in each_within(said, DAY, facts.today)}
    return Problem("problem.day.of_admission", asks_back=True) if of_admission else found


def _day_alone(said: str, facts: Facts) -> Rest | None:
    """A day of the calendar, without the remarks around it; None where no more, or something else, is in a text."""
    rest = without_remarks(said, "day")
    return rest if rest and isinstance(day(rest.text, facts.today), date) else None


def _at_least(question: Question, said: str, facts: Facts) -> Problem | None:
    """The month that is told where its day is forgotten and it was before this year, asked back; else None."""
    if question.name != "on" or not facts.says("when", "earlier"):
        return None
    told = month_at_least(plain(said).replace(" ", ""), facts.today)
    return asked_back(*_of_an_earlier_year(map(date.isoformat, told), said, facts.today)) if told else None


def _in_its_own_year(found: Problem, question: Question, said: str, facts: Facts) -> Problem:
    """What is asked back where it was before this year and none is told: a day that moves from year to year is the one
    of last year, and of a day of the week, or of a month that is not told, there is none to offer."""
    text = plain(said).replace(" ", "")
    if NAMES_A_YEAR.search(text) or names_this_year(said, facts.today):
        return found
    if _OF_NO_MONTH.search(text) and not _A_MONTH.search(text):
        return Problem("problem.day.no_day", asks_back=True)
    if not _MOVES.search(text):
        return found
    answers = {name: value for name, value in facts.answers.items() if name != "when"}
    then = _day_or_choice(question, said, replace(facts, answers=answers, today=date(facts.today.year - 1, 12, 31)))
    return asked_back(then) if isinstance(then, str) else then


def _day_or_choice(question: Question, said: str, facts: Facts) -> str | Problem:
    """As `day_told`, be it the day on which somebody came in."""
    said = _once(by_point(said)) if question.name == "on" else said
    if question.choices and isinstance(chosen := named_beside(question, said, facts), str):
        return chosen
    if _BEFORE_IT.search(plain(said)):
        return Problem("problem.day.unreadable", {"today": facts.today})
    if question.name == "on" and (of_something_else(plain(said)) or leaving_not_known(plain(said))):
        return Problem("problem.day.not_remembered")
    if question.name == "on" and (several := _of_several(said, facts)):
        return asked_back(*map(date.isoformat, several))
    typed, own = said, question.name == "on" and not facts.says("who", "other")
    said = told_instead(without_not_meant(said), own=own)
    said = put_right(without_the_others(told_by_another(said, facts.today, own=own), own=own))
    if own:
        mine = of_oneself(plain(said), partial(day, today=facts.today))
        said = mine if mine != plain(said) else said
    if question.name == "admitted":
        if of_month := _in_a_month(said, facts):
            return asked_back(of_month)
        read = partial(_day_told, question, without_admission(said))
        return admitted_on(said, read(facts), facts, read)
    found = _day_told(question, said, facts)
    if question.name == "on" and isinstance(found, Problem):
        found = _without_talk(question, found, said, facts)
    if question.name == "on" and isinstance(found, str) and said.strip() != found and of_an_operation(typed, facts):
        return asked_back(found)
    if question.name == "on" and isinstance(found, Problem) and not facts.says("when", "earlier"):
        sure = day_amid_talk(found, said, facts)
        if sure and not _another_day(said, date.fromisoformat(sure), facts):
            found = asked_back(sure) if counted_about(plain(said)) else sure
    none = question.name == "on" and isinstance(found, Problem) and not found.candidates
    if none and (since := _SINCE.fullmatch(plain(said))):
        return _so_long_since(question, since, facts)
    if isinstance(found, Problem) and question.name == "on" and facts.says("when", "earlier"):
        return replace(found, candidates=tuple(_of_an_earlier_year(found.candidates, said, facts.today)))
    if isinstance(found, Problem) and len(found.candidates) == 1 and _LAST_OR_THIS in plain(said):
        year, rest = found.candidates[0].split("-", 1)
        return asked_back(f"{int(year) - (rest != '02-29')}-{rest}", *found.candidates)
    return found


def _once(said: str) -> str:
    """A text in which a day that is begun and said anew is told once; any other as it was typed."""
    once = said_once(plain(said))
    return once if once != plain(said) else said


def _so_long_since(question: Question, since: re.Match[str], facts: Facts) -> Problem:
    """The day so long ago, asked back."""
    told = f"出院{since[0].replace('有个', '有')}" if since["zh"] else f"나온지 {since[0]}"
    ago = _day_told(question, told, facts)
    return asked_back(ago) if isinstance(ago, str) else ago


def _in_a_month(said: str, facts: Facts) -> str:
    """The first day of a month in which somebody was admitted, up to the bill (2月, 去年12月); "" where no more, or
    something else, is told."""
    of_this = month(without_admission(said), facts.today)
    told = of_this if of_this and of_this <= facts.on else month(without_admission(said), facts.on)
    if told is None or told > facts.on or (facts.on - told).days > _LONGEST_STAY:
        return ""
    return told.isoformat()


def _of_several(said: str, facts: Facts) -> tuple[date, ...]:
    """The days of which one is meant: of both calendars (九月廿二, as the moon's are written), or of two months."""
    earlier = facts.says("when", "earlier")
    either = days_of_the_moon(said.replace(" ", ""), facts.today, earlier=earlier) if "廿" in said else ()
    return either if len(either) > 1 else two_months(said, facts.today, earlier=earlier)


def _without_talk(question: Question, found: Problem, said: str, facts: Facts) -> str | Problem:
    """The day at the head of a text that only goes on to talk, where no other is asked back."""
    read = [_day_told(question, head, facts) for head in heads_of(said, facts.today)]
    first = next((day for day in read if isinstance(day, str)), None)
    if first:
        return first if found.candidates in ((), (first,)) else found
    return next((day for day in read if isinstance(day, Problem) and day.candidates), found) if read else found


def _of_an_earlier_year(days: Iterable[str], said: str, today: date) -> Iterator[str]:
    """Days that are asked back (ISO 8601), those of this year as of the last one where it is known that it was earlier:
    3月5号到20号."""
    for each in days:
        last = _of_last_year(said, date.fromisoformat(each), today)
        yield last.isoformat() if last else each


def _day_told(question: Question, said: str, facts: Facts) -> str | Problem:
    """The day that answers a question; else what was wrong, or is asked back."""
    of_year, either = with_years(plain(in_that_year(said)), facts.today)
    put = of_year if of_year != plain(in_that_year(said)) else in_that_year(said)
    put, of_either = with_year_of_stay(put, facts.today)
    told = without_hour(dated(told_apart(amended(put)), facts.today))
    found = _told_day(question, said, told, facts)
    if isinstance(found, str) and (either or of_either or puts_day_right(said)):
        return asked_back(found)
    if isinstance(found, Problem) and found.message in _NO_DAY and _not_remembered(said):
        return Problem("problem.day.not_remembered")
    if isinstance(found, str) and question.name == "on" and HANGUL.search(said) and asks_which(said):
        several = dict.fromkeys((*(value for value, _ in each_within(told, DAY, facts.today)), found))
        return asked_back(*several)
    if question.name != "on" or isinstance(found, Problem) or said.strip() == found:
        return found
    this_year = date.fromisoformat(found).year == facts.today.year
    if facts.says("when", "earlier") and this_year and names_this_year(said, facts.today):
        return asked_back(found)  # 今年3月5号, where it is known that it was earlier
    if facts.says("when", "earlier") and (last := _of_last_year(said, date.fromisoformat(found), facts.today)):
        return asked_back(last.isoformat())
    doubted = doubted_days(told, date.fromisoformat(found), facts.today)
    days = tuple(map(date.isoformat, doubted))
    return asked_back(*days) if days else found


def _not_remembered(said: str) -> bool:
    """Whether somebody does not remember the day, or no more than the season: 记不清哪天了, 가을에."""
    words = [token for clause in clauses(plain(said)) for token in tokens(clause)]
    none = _NO_MONTH.search(plain(said)) or _NO_SLIP.fullmatch(plain(said).replace(" ", ""))
    return any("unsure" in token.means.get("any", ()) for token in words) or bool(none)


def _of_last_year(said: str, found: date, today: date) -> date | None:
    """The same day of last year, where a day of this year was read for want of a year and it is known that it was
    earlier; None where it was another one."""
    if found.year != today.year or names_this_year(said, today) or _NOT_A_YEAR_LESS.search(plain(said)):
        return None
    leap = (found.month, found.day) == (2, 29)
    return found.replace(year=found.year - 1, day=28 if leap else found.day)


def _told_day(question: Question, said: str, told: str, facts: Facts) -> str | Problem:
    """The day that is told; `told`: the text with its days in one piece."""
    on = zh_settled.settled_on(told, facts.today) if question.name == "on" else None
    found = on.isoformat() if on else as_corrected(told, lambda text: _on(question, text, facts))
    another = isinstance(found, str) and _another_day(said, date.fromisoformat(found), facts)
    if isinstance(found, str) and said.strip() != found and (another or still_to_be(said)):
        return asked_back(found)
    if still_to_be(said):
        return found
    if isinstance(found, Problem) and question.name == "on" and (left := after_a_stay(told, facts.today)):
        return asked_back(*map(date.isoformat, left))
    settled = ko_settled.settled_on(said, facts.today) if question.name == "on" and isinstance(found, Problem) else None
    if settled and not asks_which(said):
        if is_of_another(said, facts):
            return asked_back(settled.isoformat())
        return seconded(settled.isoformat(), said, DAY, facts, BEYOND_DOUBT)
    if isinstance(found, Problem) and LATER.search(plain(told)):
        return found  # 10月7号出的院，隔了两天结的账
    talk = question.name == "on" and isinstance(day(told, facts.today), Problem)
    found = seconded(found, said, DAY, facts) if talk and not as_on_a_slip(told, facts.today) else found
    if isinstance(found, Problem) and question.name == "on":
        found = _amid_talk(told, facts) or found
    if isinstance(found, Problem) or said.strip() == found:
        return found
    return asked_back(found) if _another_day(said, date.fromisoformat(found), facts) else found


def _amid_talk(told: str, facts: Facts) -> str | None:
    """The one day of a text that is told as that of settling by its own part and by a second opinion."""
    on = zh_settled.settled_amid_talk(told, facts.today)
    opinions = [likely(text, DAY, (TOLD,)) for _, text in each_within(told, DAY, facts.today)] if on else []
    sure = len(opinions) == 1 and opinions[0].value == TOLD and opinions[0].chance >= NAMED
    return on.isoformat() if on and sure else None


def _on(question: Question, said: str, facts: Facts) -> str | Problem:
    """The day of a text without a correction: by itself, a month of which each day is as good, within talk, by name."""
    found = day(said, facts.today)
    if isinstance(found, Problem) and question.name == "on":
        found = any_day_of(month(said, facts.today), facts.today) or found
    if isinstance(found, Problem) and found.message == "problem.day.unreadable":
        found = day_within(said, facts.today) or found
    if isinstance(found, Problem) and not found.candidates and (named_on := named_day(said, facts.today)):
        certain = of_the_sun(said) or of_its_weekday(said, named_on) or of_this_month(said, facts.today)
        if certain and not _another_day(said, named_on, facts):
            return named_on.isoformat()
        return asked_back(*(each.isoformat() for each in or_of_the_moon(said, named_on, facts.today)))
    if isinstance(found, Problem) and not found.candidates and not asks(said):
        earlier = question.name == "on" and facts.says("when", "earlier")
        text = plain(said).replace(" ", "")
        of_moon = days_of_the_moon(text, facts.today, earlier=earlier)
        may_be = of_moon or (rough_days(text, facts.today, earlier=earlier) if question.name == "on" else ())
        found = asked_back(*(on.isoformat() for on in may_be)) if may_be else found
    return found if isinstance(found, Problem) else found.isoformat()


def _another_day(said: str, found: date, facts: Facts) -> bool:
    """Whether a day may be that of somebody else, or the one on which somebody was born."""
    return found.year < facts.today.year - _YEARS_OF_BILLS or is_of_another(said, facts)
