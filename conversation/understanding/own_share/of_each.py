"""The own share of all times where that of one is told: 한달에 자부 900씩 열한달, 打一针自付2500，打了四针."""

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
_TIMES: Final = lazily(
    "(?:(?<!일주일에)(?<!한주에)(?<!매주)(?<!주에)(?<!달에)(?<!하루에)"
    "(?P<ko>열[한두세네]|열다섯|열여섯|열일곱|열여덟|열아홉|열|스무|두|석|서|세|넉|너|네|다섯|여섯|일곱|여덟|아홉|(?<![0-9])[0-9]{1,2})"
    "(?:달|개월|번|대|차례)(?!에|마다|씩|당|째))"
    "|(?<!周)(?<!星期)(?<!礼拜)(?<!天)(?<!第)"
    "(?P<zh>(?<![0-9])[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:个月|[次回针盒支])"
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
    if not (_OF_ONE.search(text) or _SO_MANY_MONTHS.search(text)) or not told:
        return ()
    if len(told) == _TWO and _IN_ALL.search(plain(said)) and told[1] > told[0]:
        return told[1], told[0]
    return (told[0] * times, told[0]) if len(told) == 1 and times > 1 else ()


def _count(told: str) -> int:
    """A count in digits, or in native or Chinese numerals."""
    return _NATIVE.get(told) or next((int(each) for each in number(told.replace("两", "二"))), 0)
