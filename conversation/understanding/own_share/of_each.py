"""The own share of all times where that of one is told: 한달에 자부 900씩 열한달, 打一针自付2500，打了四针."""

import re
from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_OF_ONE: Final = lazily(
    "(?:한달|매달|달마다|다달이|매월|한번|매번|한대|한병|한곽)(?:주사|투석|약값|항암|화료)?(?:에|마다|씩|당)?[^0-9,.;]{0,6}"
    "(?:자부|자가지급)[^0-9,.;]{0,2}[0-9]"
    "|(?:每个?月|月月|(?<!这)(?<!上)(?<!下)一个月(?!前)|每[次回针盒支]|(?<!第)(?<!这)一[次回针盒支])[^0-9,.;]{0,4}自付[^0-9,.;]{0,2}[0-9一二两三四五六七八九]"
)
_COST_OF_A_MONTH: Final = (
    "(?:每个?月|月月|(?<![这上下头住了])一个?月(?!前))"
    "(?:我|自己|个人|大概|差不多|得|要|就|能|光|都|也|吃|买|开|拿|医?药费?|药钱|花|掏|交|付)*[0-9一二两三四五六七八九]"
)
_OF_A_MONTH: Final = lazily(_COST_OF_A_MONTH)
_SO_MANY_MONTHS: Final = lazily(
    f"{_COST_OF_A_MONTH}(?=.*(?:到现在|到今天|至今|已经|都|快|一共|总共|吃了|买了|开了|拿了|用了)[^,.;]{{0,4}}"
    "(?:[0-9]{1,2}|[两三四五六七八九十]{1,3})个月)"
)
"""一个月一百五，到现在十个月了: of the months it is told how many there were."""
_UNIT: Final = (
    "(?:每个?月|月月|一个月|每一?[次回趟针季]度?|一[次回趟针]|(?:每|一)?(?:个)?季度|매달|매월|달마다|다달이|한달에|한번에|매번"
    "|(?:(?:한|매|1)(?:개)?)?분기(?:에|마다)?)"
)
_WORDS: Final = (
    "(?:我|自己|个人|大概|差不多|约|拿药|开药|买药|取药|吃药|药费?|药钱|透析|化疗|都|要|得|花|付|交|掏|是|的|약값|약|투석|자부|자가지급|한"
    "|自付)*"
)
_A_SUM: Final = "[0-9.一二两三四五六七八九十百千万일이삼사오육륙칠팔구십백천만]+(?:元|块|원)?钱?(?:씩)?"
_SPAN: Final = (
    "(?:从|打)?(?P<from>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:到|至|-|~)(?P<to>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?"
    "|(?P<ko_from>1[0-2]|[1-9])월(?:달)?(?:부터|에서|-|~)(?P<ko_to>1[0-2]|[1-9])월(?:달)?(?:까지)?"
)
_FROM_TO: Final = lazily(_SPAN)
_ENDS: Final = "(?:的|了|吧|呢|임다|이오|입니다|냈슴다|들었슴다|[.!,])*"
_ALONE: Final = lazily(
    f"(?:我|그저|,)*(?!한번에)(?:(?!一[次回趟针]){_UNIT}|一[次回趟针](?=[拿开买取]药|透析|化疗)){_WORDS}{_A_SUM}{_ENDS}"
)
_BEFORE_THE_COUNT: Final = lazily(f"^(?:我|就|,)*{_UNIT}{_WORDS}{_A_SUM}(?:元|块|원)?,?")
_ONLY_A_COUNT: Final = (
    "(?:一共|总共|都|已经|到现在|去了?|拿了?|吃了?|开了?|做了?|透析了?|모두|총|다)*"
    "(?:(?:[1-9][0-9]?|[一二两三四五六七八九十]{1,3})(?:个月|个季度|季度|[次回趟针])|(?:[두세네석넉]|다섯|여섯|일곱|여덟|아홉|열[한두]?|[0-9]{1,2})(?:달|개월|번|분기))"
)
_EACH_AND_COUNT: Final = lazily(
    f"(?:我|就|,)*{_UNIT}{_WORDS}{_A_SUM},?(?:{_ONLY_A_COUNT}|{re.sub('[?]P<[a-z_]+>', '?:', _SPAN)}){_ENDS}"
    f"|(?:{_ONLY_A_COUNT}|{re.sub('[?]P<[a-z_]+>', '?:', _SPAN)}),?{_UNIT}{_WORDS}{_A_SUM}{_ENDS}"
)
"""每月二百，十二个月; 从一月到十月，每月二百; 1월부터 10월까지 매달 2백: what one
time cost, and how many there were."""
_TIMES: Final = lazily(
    "(?:(?<!일주일에)(?<!한주에)(?<!매주)(?<!주에)(?<!달에)(?<!하루에)"
    "(?P<ko>열[한두세네]|열다섯|열여섯|열일곱|열여덟|열아홉|열|스무|두|석|서|세|넉|너|네|다섯|여섯|일곱|여덟|아홉|(?<![0-9])[0-9]{1,2})"
    "(?:달|개월|번|대|차례|분기)(?!에|마다|씩|당|째))"
    "|(?<!周)(?<!星期)(?<!礼拜)(?<!天)(?<!第)"
    "(?P<zh>(?<![0-9])[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:个月|个?季度|[次回趟针盒支])"
)
_NATIVE: Final = {
    "두": 2,
    "석": 3,
    "서": 3,
    "세": 3,
    "넉": 4,
    "너": 4,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "열한": 11,
    "열두": 12,
    "열세": 13,
    "열네": 14,
    "열다섯": 15,
    "열여섯": 16,
    "열일곱": 17,
    "열여덟": 18,
    "열아홉": 19,
    "스무": 20,
}
_MONTHLY: Final = lazily("每个?月|月月|(?<!这)(?<!上)(?<!下)一个月(?!前)|한달에|매달|매월|달마다|다달이")
_IN_ALL: Final = lazily("그러니|그래서|총|다해|다합|합[치쳐하계]|모두|所以|一共|总共|加起来|就是|合[起计]")
_TWO: Final = 2


def of_one_time(said: str) -> bool:
    """Whether an own share is told for a month, or for one time of several."""
    text = plain(said).replace(" ", "")
    return bool(_OF_ONE.search(text) or _OF_A_MONTH.search(text))


def paid_monthly(said: str) -> bool:
    """Whether a text tells what there is in each month: 약도 달마다 탐다, 药每个月150."""
    return bool(_MONTHLY.search(plain(said)))


def times_told(said: str) -> int:
    """How many months, or times, a text tells; 0 where it tells none, or not one number."""
    text = _OF_A_MONTH.sub("", _OF_ONE.sub("", plain(said).replace(" ", "")))
    found = {count for each in _TIMES.finditer(text) if (count := _count(each["ko"] or each["zh"])) > 1}
    return found.pop() if len(found) == 1 else 0


def of_all_times(said: str, today: date) -> tuple[int, ...]:
    """The own share of all times in fen, and that of one; () where it is not told of one, or not of how many."""
    told, times = sums_in(said, today), times_told(said)
    text = plain(said).replace(" ", "")
    if _EACH_AND_COUNT.fullmatch(text):
        return _of_a_count(text, today)
    if not (_OF_ONE.search(text) or _SO_MANY_MONTHS.search(text)) or not told:
        return ()
    if len(told) == _TWO and _IN_ALL.search(plain(said)) and told[1] > told[0]:
        return told[1], told[0]
    return (told[0] * times, told[0]) if len(told) == 1 and times > 1 else ()


def only_of_each(said: str) -> bool:
    """Whether no more is told than what one month, one time or one quarter cost: 每次拿药两百, 一季度三百."""
    return bool(_ALONE.fullmatch(plain(said).replace(" ", "")))


def _of_a_count(text: str, today: date) -> tuple[int, ...]:
    """As `of_all_times`, of a text that tells what one time cost and how many there were, and no more."""
    span = _FROM_TO.search(text)
    rest = text.replace(span[0], "", 1) if span else text
    told = sums_in(rest, today)
    first, last = (span["from"] or span["ko_from"], span["to"] or span["ko_to"]) if span else ("", "")
    times = _count(last) - _count(first) + 1 if span else _times_beside(rest)
    return (told[0] * times, told[0]) if len(told) == 1 and times > 1 else ()


def _times_beside(text: str) -> int:
    """How many times are told behind what one cost."""
    found = {
        count
        for each in _TIMES.finditer(_BEFORE_THE_COUNT.sub("", text))
        if (count := _count(each["ko"] or each["zh"])) > 1
    }
    return found.pop() if len(found) == 1 else 0


def _count(told: str) -> int:
    """A count in digits, or in native or Chinese numerals."""
    return _NATIVE.get(told) or next((int(each) for each in number(told.replace("两", "二"))), 0)
