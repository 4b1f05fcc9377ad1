"""What was paid, or given, before in the year, told beside what is known already: 比这次多一千, 这次的一半, 이번보다
천원 더 많슴다; 给了七成, 7할 받았슴다; and by the month: 一月二百，十个月. It is only ever asked back."""

from typing import Final

from calculator.money import LARGEST, fen, yuan
from conversation.facts import Facts
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_ZH_SUM: Final = "[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?"
_KO_SUM: Final = "[0-9.,일이삼사오육륙칠팔구십백천만]+원?"
_NOW: Final = "(?:这|本)一?[次回]"
_THEN: Final = "(?:那|上|前|以前那|前面那|之前那)一?[次回]|以前|之前|前面"
_A_WORD: Final = "有|是|我|大概|差不多|自付|花|交|付|掏|的|了|还|要|都|就|他|她|,"
_SOME: Final = f"(?:{_A_WORD})*"
_KO_SOME: Final = "(?:예|있슴다|그때|그때는|자부가|자부는|자부|전에|앞에|앞에거는|그건|돈이|약|한|,)*"
_BY_SO_MUCH: Final = lazily(
    f"(?:{_THEN})?{_SOME}比(?:{_NOW}){_SOME}(?P<zh_way>多|少){_SOME}(?P<zh>{_ZH_SUM})[了的吧.!]*"
    f"|(?:{_NOW}){_SOME}比(?:{_THEN}){_SOME}(?P<zh_turned>多|少){_SOME}(?P<zh_by>{_ZH_SUM})[了的吧.!]*"
    f"|{_KO_SOME}(?:이번|요번)(?:거|것|꺼|치료|입원)?보다(?:는)?(?P<ko>{_KO_SUM})(?:이|을|를|쯤|정도)?"
    "(?:(?P<ko_more>더(?:많|냈|썼|들|나왔|물)|많)|(?P<ko_less>적|덜|작))[가-힣]{0,5}[.!]*"
)
"""比这次多一千; 这次比那次少五百; 이번보다 천원 더 많슴다."""
_OF_NOW: Final = lazily(
    f"{_SOME}{_NOW}的?(?:(?P<twice>两|二|2)倍|(?P<thrice>三|3)倍|(?P<half>一半)|(?:差不多|一样|一样多))[了的吧.!]*"
    f"|{_SOME}[跟和与]{_NOW}的?(?:也|都|是)*(?:差不多|一样|一样多|差不离)[了的吧.!]*"
    f"|{_KO_SOME}(?:이번|요번)(?:거|것|꺼)?(?:의|에|하고|하구|이랑|랑|과|와)?"
    "(?:(?P<ko_twice>두배|2배|곱절)|(?P<ko_thrice>세배|3배)|(?P<ko_half>절반|반)|(?:거의)?(?:비슷|같|똑같))[가-힣]{"
    "0,5}[.!]*"
)
_WITH_NOW: Final = lazily(
    f"(?:{_A_WORD}|一共|总共|全年|今年)*(?P<all>{_ZH_SUM})(?:,|里|里头|里面)*(?:包括|包含|含|带上?|连|算上|加上|其中)(?:着|了)*"
    f"{_NOW}的?(?:{_A_WORD})*(?P<now>{_ZH_SUM})?[了的吧.!]*"
    f"|(?:{_A_WORD}|今年|全年)*(?:一共|总共|加起来){_SOME}(?P<of_all>{_ZH_SUM}),(?:其中|里头?)?{_NOW}的?(?:{_A_WORD})*(?P<this>{_ZH_SUM})[了的吧.!]*"
    f"|(?:[连加]|算上|加上|包括){_NOW}的?(?:{_A_WORD}|一共|总共|在内|加起来)*(?P<with>{_ZH_SUM})[了的吧.!]*"
    f"|(?P<perhaps>(?:全年|今年|这一年)(?:{_A_WORD}|一共|总共|加起来)*|加起来)(?P<whole>{_ZH_SUM})[了的吧.!]*"
    f"|(?:이번|요번)(?:거|것|꺼)?까지(?:다|모두|합해서?|합쳐서?|자부|자부가|,)*(?P<ko>{_KO_SUM})[가-힣]{{0,4}}[.!]*"
    f"|(?P<ko_perhaps>(?:올해|금년)(?:에|에는|모두|다|합해서?|합쳐서?|자부|자부가)+)(?P<ko_whole>{_KO_SUM})[가-힣]{{0,4}}[.!]*"
)
"""九千包括这次六千, 今年一共九千: what is left of it was before."""
_COUNT: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})"
_A_MONTH: Final = lazily(
    f"(?:{_A_WORD}|住院|透析|特药|特病|化疗|拿药|吃药)*(?:每个?月|一个?月|月月)(?:{_A_WORD}|住院|透析|特药|特病|拿药|住"
    f"一?[次回]院?)*(?P<each>{_ZH_SUM}),?"
    f"(?:一共|今年|已经|都|有|吃了|做了|透析了?|拿了|住了|,)*(?:(?P<half>半年)|(?P<count>{_COUNT})个月|从?(?P<first>"
    f"{_COUNT})月份?到(?P<last>{_COUNT})月份?)[了的吧呢.!]*"
    f"|{_KO_SOME}(?:투석|특약|특수병|입원)?(?:매달|달마다|다달이|한달에|매월)(?:자부(?:가|는)?|투석(?:에|으로)?|특약"
    f"(?:에|으로)?)?(?P<ko_each>{_KO_SUM})(?:이|을|를)?(?:씩|임다|냈슴다|내고|내구)?,?"
    "(?:모두|벌써|올해|이미|,)*(?:(?P<ko_half>반년)|(?P<ko_count>[0-9]{1,2}|두|석|서|세|넉|네|다섯|여섯|일곱|여덟|"
    "아홉|열)(?:달|개월)"
    "|(?P<ko_first>[0-9]{1,2})월(?:달)?(?:부터|에서)(?P<ko_last>[0-9]{1,2})월(?:달)?까지)[가-힣]{0,6}[.!]*"
)
"""一月二百，十个月; 月月三百，从一月到十月; 매달 3백씩 반년."""
_MONTHS: Final = {
    "두": 2,
    "석": 3,
    "서": 3,
    "세": 3,
    "넉": 4,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
}
_HALF_A_YEAR, _LAST_MONTH = 6, 12
_A_RATE: Final = lazily(
    "(?:有|给|报|救助|领|的|是|了|大概|一共|按|我|,)*(?:(?P<tenths>[1-9一二三四五六七八九])成|百分之(?P<percent>[0-"
    "9一二三四五六七八九十]{1,3})"
    "|(?P<digits>[1-9][0-9])(?:%|个点)|(?P<half>一半)|(?P<all>全额|全部))(?:给|救助)?[了的吧.!]*"
    "|(?:예|구조|구조금|구조금이|그|중|약|한|,)*(?:(?P<ko_tenths>[1-9일이삼사오륙육칠팔구])할|(?P<ko_digits>[1-9][0"
    "-9])(?:%|프로|퍼센트)"
    "|(?P<ko_percent>[일이삼사오륙육칠팔구]십)(?:프로|퍼센트)|(?P<ko_half>절반|반(?!년))|(?P<ko_all>전액))(?:을|를|"
    "은|만)?(?:(?:받|탔|줬|나왔|임|이|구조)[가-힣]{0,5})?[.!]*"
)
"""七成, 给了一半, 7할 받았슴다: of the own share of before."""
_HUNDRED, _TENTH = 100, 10


def beside_this_time(question: str, text: str, facts: Facts) -> tuple[str, ...]:
    """The sum of before in yuan that is told so; () where none is, or what it is told beside is not known."""
    told = plain(text).replace(" ", "")
    if question == "earlier_aid":
        known = _known(facts, "earlier_self_paid")
        return _shown(known * _rate(told) // _HUNDRED) if known else ()
    monthly = by_the_month(told)
    known = _known(facts, "amount") if facts.treatments == 1 else 0
    if known and (left := _left_of_all(told, known)):
        return left
    return _shown(monthly or (_by_so_much(told, known) or _part_of_now(told, known) if known else 0))


def by_the_month(said: str) -> int:
    """What was paid in so many months in fen, where that of one and how many are told and no more; else 0."""
    found = _A_MONTH.fullmatch(plain(said).replace(" ", ""))
    if found is None:
        return 0
    each = _fen(found["each"] or found["ko_each"])
    first, last = found["first"] or found["ko_first"], found["last"] or found["ko_last"]
    if first and last:
        months = _count(last) - _count(first) + 1 if _count(last) <= _LAST_MONTH else 0
    else:
        half = found["half"] or found["ko_half"]
        months = _HALF_A_YEAR if half else _count(found["count"] or found["ko_count"])
    return each * months if 0 < months <= _LAST_MONTH else 0


def _left_of_all(text: str, now: int) -> tuple[str, ...]:
    """What is left of all that was paid in the year without this time; that itself too where it may be of before."""
    found = _WITH_NOW.fullmatch(text)
    if found is None:
        return ()
    told = found["now"] or found["this"]
    of_all = found["all"] or found["of_all"] or found["with"] or found["whole"] or found["ko"] or found["ko_whole"]
    whole = _fen(of_all)
    if whole <= now or (told and _fen(told) != now):
        return ()
    perhaps = found["perhaps"] or found["ko_perhaps"]
    return (*_shown(whole - now), *(_shown(whole) if perhaps else ()))


def _by_so_much(text: str, now: int) -> int:
    found = _BY_SO_MUCH.fullmatch(text)
    if found is None:
        return 0
    by = _fen(found["zh"] or found["zh_by"] or found["ko"])
    more = found["zh_way"] == "多" or found["zh_turned"] == "少" or bool(found["ko_more"])
    return 0 if not by else now + by if more else now - by


def _part_of_now(text: str, now: int) -> int:
    found = _OF_NOW.fullmatch(text)
    if found is None:
        return 0
    if found["half"] or found["ko_half"]:
        return now // 2
    times = 2 if found["twice"] or found["ko_twice"] else 3 if found["thrice"] or found["ko_thrice"] else 1
    return now * times


def _rate(text: str) -> int:
    """How many of a hundred are told; 0 where none are."""
    found = _A_RATE.fullmatch(text)
    if found is None:
        return 0
    if found["half"] or found["ko_half"]:
        return _HUNDRED // 2
    if found["all"] or found["ko_all"]:
        return _HUNDRED
    tenths = found["tenths"] or found["ko_tenths"]
    rate = _count(tenths or found["percent"] or found["digits"] or found["ko_digits"] or found["ko_percent"])
    rate = rate * _TENTH if tenths else rate
    return rate if rate <= _HUNDRED else 0


def _count(told: str) -> int:
    return _MONTHS.get(told) or next((int(each) for each in number(told.replace("两", "二"))), 0)


def _fen(told: str) -> int:
    found = amount(told.rstrip(",."))
    return found if isinstance(found, int) else 0


def _known(facts: Facts, question: str) -> int:
    """A sum in fen that was told before; 0 where none was."""
    answer = facts.answers.get(question, "")
    answer = facts.answers.get("self_paid", "") if answer == "self_paid" else answer
    return fen(answer) if answer[:1].isdigit() and answer.replace(".", "").isdigit() else 0


def _shown(sum_: int) -> tuple[str, ...]:
    return (yuan(sum_),) if 0 < sum_ <= LARGEST else ()
