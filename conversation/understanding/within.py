"""An amount or a day that stands within more words: 住院一共花了一万二, 3월 1일에 입원해서 3월 5일에 퇴원했소.

It is taken where there is one and every other word is known to change nothing; else it is asked back.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Final, NamedTuple, TypeVar

from calculator.money import LARGEST, fen, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.amounts import amount, amounts_in
from conversation.understanding.days import day
from conversation.understanding.days_in_text import Spoken, days_in
from conversation.understanding.denial import denials, denies
from conversation.understanding.hangul import HANGUL
from conversation.understanding.ko_leaving import left_after
from conversation.understanding.ko_left_over import left_of_two
from conversation.understanding.ko_payers import of_another_payer
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import (
    EDGES,
    FRAGMENTS,
    Meanings,
    Token,
    clauses,
    holds,
    lexicon,
    parts,
    tokens,
    words_of,
)
from conversation.understanding.plain import plain
from conversation.understanding.relative_days import weekdays_in

DAY: Final = "day"
SUM: Final = "sum"
"""What the letters in place of a day and of an amount mean."""
LETTERS: Final[Mapping[str, Meanings]] = {"ᛞ": {DAY: ()}, "ᛋ": {SUM: ()}, "ᚨ": {"around": ()}, "ᛟ": {"another": ()}}
"""Letters that nobody types."""
_LETTER: Final = {DAY: "ᛞ", SUM: "ᛋ"}
_ANOTHER: Final = "ᛟ"
"""In place of a day or an amount beside the one that is looked at."""
_SUBJECT: Final = lazily(
    "(?<=[가-힣])이 (?=[0-9일이삼사오육륙칠팔구십백천만억원])(?!일(?:[임입을로루때]|이[오요구고]))"
    "|(?<=[십백천만억])이(?= ?아[니님])"
    "|(?<=[0-9])이(?=구(?![0-9십백천만원])|구[만먼](?![0-9십백천만억원]))"
    "|(?<=[십백천만억万千百])이(?=요|오(?![0-9십백천만])|지|고|구(?![십백천만])|구[만먼](?![0-9일이삼사오륙칠팔구십백천만억원])|라|래|랍|람|란|여|였|재|꾸|네|임|니|야|므|무|거|우|더|에요|예요|며|기)"
)
"""총액이 만원, 지급이 6000원, 2만이지무: a particle or "it is", and not the 2 of 이만원."""
_AGE: Final = lazily(
    "(?:[0-9]{1,3}|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)[가-힣]{0,2}?)(?:세|살)(?![번상])"
    "|今年(?:都|已经|才|刚|也|快|有|虚岁|周岁)*(?:[二三四五六七八九]十[一二三四五六七八九]?|[1-9][0-9])(?:多岁|岁|多(?=了))?了?"
    "(?![0-9多来几一二三四五六七八九万千百元块个次天号日月年成%./-])"
    "|百分之[0-9一二三四五六七八九十百点]+"
)
"""How old somebody is, or how much of a hundred, which says nothing to other questions."""
_FIGURE_BEFORE: Final = "(?<=[십백천만]) ?"
_SPACE: Final = lazily("(?<![a-z]) | (?![a-z])")
_BEFORE_A_MONTH: Final = lazily("(?<=[0-9])(?<!20[12][0-9]) (?=[0-9]{1,2}[月월])")
"""자부 1800 7월: between a figure and a month, which are no figure together."""
_NO_ANSWER: Final = frozenset({"asks", "others", "if"})
_CHANGES_NOTHING: Final[Mapping[str, frozenset[str]]] = {
    SUM: frozenset({SUM, "around", "joins", "mine", "i", "row", "own_share", "amount_before", "amount_after"}),
    DAY: frozenset({DAY, "around", "who", "joins", "mine", "i", "settled", "day_before", "day_after"}),
}
"""The groups of the words beside which an amount or a day is sure."""
_BEFORE_SETTLING: Final = _CHANGES_NOTHING[DAY] - {"settled"} | {"care", "went"}
_DAY_WITHOUT_MONTH: Final = 3
"""How long a day without its month is at most: 15号."""
_SETTLED: Final = lazily("[结账帐清]|^才|결산|계산|정산|청산|결제")
OF_THE_BILL: Final = 2
"""How surely a word with one of these tells of settling."""
NEXT_DAY: Final = lazily("第二天|次日|转天|隔天")
LATER: Final = lazily(
    f"{NEXT_DAY.pattern}|[隔过]了|天后(?!晌)|[天日号](?:以|之)[后前]|后来"
    "|[일틀흘새레] ?(?:후|뒤)|(?:(?<![결계]산하)[고구서]|(?<![결계]산했)는데) ?(?:이튿날|다음날|담날|뒤날)"
)
"""What may put the settlement off to another day than the one that is told: 10月7号出的院，隔了两天结的账."""
_ENDED: Final = lazily("(?<=[끝지])났")
"""끝났슴다 is no 났슴다, which tells when somebody was born."""
_GIVEN: Final = lazily("(?<!自己)(?:给|发|领|补|捐|救济|补助)[了过的](?!医院)|^报销[0-9一二两三四五六七八九十]")
"""What somebody was given is not his own share."""
DOUBTS: Final = frozenset({"perhaps", "amount_unsure", "correction", "cancelled", "wish", "past"})
"""Signs of a text whose own share may be none, another figure, or of another time."""
_COST: Final = lazily("(?<=ᛋ)들었는데|(?<=ᛋ[이쯤])들었는데|(?<=ᛋ정도)들었는데")
"""4만원 들었는데: it cost that; nobody has heard it."""
_NO_AMOUNT: Final = lazily("[来多]?(?:天(?!天)|宿)")
"""住了二十来天 tells no amount."""
_NUMBERED: Final = lazily("[대변][일이삼]원$")
"""길대일원: the first hospital of the university."""
_LEFT: Final = lazily("퇴원|출원|결산|계산|정산|나왔|나오|물었|끝났")
_EVENT: Final = lazily("수술|시술|검사|手术|检查")
"""What has a day of its own in a stay: 수술은 9월 5일."""
_TWO_OF_ONE: Final = "퇴원결산"
"""3월 2일 퇴원 결산은 3월 5일: each is of a day of its own."""
RATE: Final = lazily(
    "半年|累计|今年(?:以来|上半年|下半年)?(?:一共|总共|合计|加一起|拢共)|一年的|每|按[天日月周年次人个支针盒]|全年|年度|[今去前]年一年|日均|季度|(?<![这今年])一(?:天|日|周|礼拜|星期|个?月(?!前)|年(?!前))|月月|天天|年年|[一两三几0-9][次针片盒瓶支回]|一个人"
    "|일주일|석달|달에|일년|하루에|하루|한달에|한달|달마다|[원0-9백천만]씩|매[달월년일]|일년에|한번에|해마다|한사람|한(?:통|병|대|알|곽|갑|봉지|첩|박스)에"
)
"""A price for each day, month or piece, which is no sum."""
_NOT_THE_SUM: Final = lazily("[0-9]층|[0-9]도(?![가-힣])|度|℃", re.ASCII)
"""A figure with a unit of something else than money."""
_SMALL_AMONG_WORDS: Final = lazily(
    "(?=.*[^0-9.])[^0-9]*[0-9]{1,2}(?![0-9.kw万千百十만천백십元块圆원위角毛전])[^0-9]*", re.ASCII
)
"""我75了 tells an age."""
_AGE_SPOKEN: Final = lazily(
    "(?:今年|虚岁|周岁|我|俺|他|她|妈|爸|人|都|快|也|已经|才|刚|有|是)+[二三四五六七八九]?十[一二三四五六七八九多来几]?(?:了|多了|啦|的人了?)?"
    "|(?:내|나는|저는|우리)?(?:올해|금년)(?:에)?(?:만|벌써|이미)?[이삼사오륙육칠팔구]십[일이삼사오륙육칠팔구]?(?:이오|이요|임다|입니다|이꾸마|요|오)?"
)
"""我今年七十二, without a word for years."""
_OLDEST: Final = 1930
_HOTLINE: Final = "12393"
"""Of the medical insurance bureaus; hardly what somebody paid."""
_ERROR: Final = lazily("[错差混串岔]了")
EARLIER: Final = lazily("去年|前年|上[次回]|[那前头][次回]|(?:지난|저|전|먼저|앞)번[에엔](?!.*자부)")
_NOT_YET: Final = lazily(
    "^(?!.*[那头前][一两三]?[天日])"
    "(?:.*(?:这[次回]|人|现在|目前|眼下|如今)(?:都|也)?还|.*[没未](?:出|结|办|做|住|去|动手))"
)
_TO_COME: Final = lazily(
    "还[没未](?:给|能|轮到)?(?:做|住|结|出院|进|动|开刀|手术|去(?!报|申|办|民政|领|问|要|拿|交材料))"
    "|(?:明天|大?后天|下个?(?:周|礼拜|星期|月)[一二三四五六日天]?)(?:才|就|再|要|去)*(?:做|住|手术|开刀|结|出院|动)"
)
"""What is told of that has not come: 自付两万，后天做."""
NOW: Final = lazily("今年|[这今本][次回]|[이요]번|올해")
_THIS_YEAR: Final = lazily(
    "今年|本年|올해|금년|이달|本月|这个?月|지난주|上个?(?:周|礼拜|星期)|[昨前今]天|어제|오늘|그저께|그제"
)
_OR: Final = lazily("[0-9元块千百万](?:还是|或者?)[0-9一二两三四五六七八九]")
OR_ELSE: Final = lazily("要么|要不|或者?|还是|不然|不是就是|没准|兴许|也许|也可能")
"""How a clause begins that tells of another figure: 自付八千，要么就是九千."""
_YEARS: Final = lazily("(?:19|20)[0-9]{2}", re.ASCII)
OF_OWN_SHARE: Final = ("amount", "self_paid")
_OF_OWN_ROWS: Final = (*OF_OWN_SHARE, "earlier_self_paid", "slip_class_b_share")
"""The questions whose row has the own share in its name."""
_PAID_BY_OTHERS: Final = frozenset(
    {"slip_pooled_fund", "slip_major_illness", "slip_other_insurance", "slip_medical_aid"}
)
"""The rows of the slip that tell what insurance and aid paid."""
_WHAT_IS_LEFT: Final = lazily("[后完剩外没不未除扣减]|[借贷].*[交缴]|빼|받[고구]|나머지")
_WITH_A_LOAN: Final = lazily("[借贷].*[交缴][了的]")
"""跟亲戚借钱，交了5000: what was paid, and no loan."""
_SPENT: Final = lazily("花[了的]|费用")
_SAME_ROW: Final = {
    "self_paid": ("paid",),
    "amount": ("self_paid", "paid"),
    "earlier_self_paid": ("self_paid",),
    "total_bill": ("paid", "slip_total_bill"),
    "paid_in_all": ("paid",),
    "on_slip_aid": ("slip_medical_aid",),
}
"""By question: the rows that may be named with its amount."""
_SAID: Final = ("데다", "디다", "더구만", "던데", "더라")
"""How a word ends by which somebody tells what he was told of his own share: 자부가 8천이라고 합데다."""
_HEARD: Final = (*_SAID, "라는데", "그러는데", "그러던데", "말하는데", "말하던데", "하는말이")
_LIKELY: Final = frozenset(["아마", "아마도", "일게요", "일거요", "일겁니다", "이였을게요", "이였을거요"])
"""Words of Korean that make a day or an amount no more than likely."""
_OTHER_ROW: Final = lazily("[비총]|전체|전부|합계|보험|보소|통주|의보|기금|구조|[费总统报]|医保")
"""What a stretch before a figure holds that is named as something else than the own share."""
_TOGETHER: Final = lazily(
    "(?P<parts>.+)(?:합쳐서?|합치면|합치니|합해서?|합하면|합하니|합한[거것게]|합계|더하면|더하니|더해서?|도합|다해서|두개다|둘다)(?P<total>.*)"
)
"""That several sums are put together, which stands behind them."""
_REST: Final = lazily("剩|其余|余下")
_GIVEN_BACK: Final = lazily("退(?:回|给|了|还)")
_OF_BOTH: Final = lazily("自付.?自费")
_IN_ALL_OF_IT: Final = lazily("总[^a-z]{0,3}(?:费|额|价|数|共)|一共|合计|(?<![가-힣])총(?!괄|무)|전체|전부|모두")
"""How it is told that a figure is all of it, and no part."""
_IN_ALL: Final = lazily("总|一共|合计|共")
_INSURED: Final = lazily("医保|统筹|农合|合作医疗|报")
_SEVERAL: Final = 2
_ADDED: Final = "더"
"""2만하구 3천 더, which is no rough figure."""
_NOT_BEHIND_A_COMMA: Final = lazily("(?<!,) ")
_NOT_A_PENNY: Final = lazily(
    "(?P<money>한푼|일전|십전|일원|땡전|하나)(?:한푼)?[도두](?:안|못|아이)?(?:냈|낸|내지|들었|들지|썼|쓰지|물었|물지|치렀|없)"
)
"""한푼도 없다, 일전도 안 냈다; 한푼도 안 나왔다 tells of what was paid to somebody."""
_NOTHING_PAID: Final = lazily(
    "(?:零|0|嗯|我|俺|我家|我们|自己|个人|这[次回]|的|部分|[那这]一?[块项栏]儿?|,)*(?:(?:个人)?自付)?(?:,|的|是|我|部分|[那这]一?[块项栏]儿?)*一[分毛][钱]?[也都]?(?:没有?|不用|未)"
    "(?P<own>自付)?[掏花交付出拿]?(?:过|了|的|呢|啊|,|零|0)*"
    "(?:(?:全部?|都|全都|统统)(?:给|让?医保给?)?[报免]销?[了完掉]*)?"
)
"""一分没自付, 自付一分没有: the whole of a Chinese text."""
_PARTS: Final = lazily(
    "第[一二三四]|[一二两三四几][次张笔份回]|[这那]张.*[这那]张|另|[又再还]|后来|分别|加|和|跟|[+]|门诊.*住院|住院.*门诊"
    "|(?:위챗|카드|현금|통장).*(?:위챗|카드|현금|통장)|(?:약값|검사비|수술비|입원비|치료비|침대비).*(?:약값|검사비|수술비|입원비|치료비|침대비)"
    "|하나는|두번(?:거|것|다|결산)|두[장개]|한[장번]은|두[장번]은|첫번|첫째|두번째|둘째|[12]차|입원.*문진|문진.*입원"
)
"""What stands in a text that tells the parts of a sum: 第一次3000，第二次2500."""
_Found = TypeVar("_Found")


class Marked(NamedTuple):
    """A clause cut into words, with a letter in place of each of its days and amounts, and these in their order."""

    cut: tuple[Token, ...]
    days: list[Spoken]
    sums: list[int | Problem]
    """In fen, or what is asked back."""


def marked(clause: str, today: date, beside: Mapping[str, Meanings] = LETTERS, before: date | None = None) -> Marked:
    """A clause of a plain text, with its days and amounts found. `beside`: words that count too; `before`: the day
    that was named before it."""
    clause = _no_numerals().sub("ᚨ", _SUBJECT.sub("가", clause))
    clause = _AGE.sub("ᚨ", _SPACE.sub("", _BEFORE_A_MONTH.sub("ᚨ", clause)))
    days, sums = [], []
    for spoken in reversed(list(days_in(clause, today, before))):
        clause = f"{clause[: spoken.start]}ᛞ{clause[spoken.end :]}"
        days.append(spoken)
    for start, end, figure in reversed(list(amounts_in(clause))):
        if _NO_AMOUNT.match(clause, end) or _NUMBERED.search(clause[:end]):
            continue
        clause = f"{clause[:start]}ᛋ{clause[end:]}"
        sums.append(figure)
    clause = _COST.sub("들었고", clause)
    return Marked(tokens(clause, beside), days[::-1], sums[::-1])


@cache
def _no_numerals() -> re.Pattern[str]:
    """What stands between a figure and a word that begins as a numeral does."""
    return lazily(f"{_FIGURE_BEFORE}(?={'|'.join(sorted(words_of('in_no_numeral')))})")


@cache
def with_edges() -> Mapping[str, Meanings]:
    """The letters, and the words that stand around an amount or a day only."""
    return {
        **LETTERS,
        **{
            word: means
            for word, means in lexicon().words.items()
            if {*means} - FRAGMENTS and {*means} - FRAGMENTS <= EDGES
        },
    }


@lru_cache(maxsize=16)  # what is typed is read for its sums in several ways
def for_sums(clause: str, today: date) -> Marked:
    """A clause of a plain text as it is read for its amounts: with the words that stand around them only."""
    return marked(clause, today, with_edges())


def amount_within(said: str, today: date) -> int | Problem | None:
    """The fen that stand within a text, or which may be meant; None where there are none, or it asks something."""
    read = [for_sums(clause, today) for clause in clauses(plain(said))]
    heard = _answers_nothing(said, read)
    if heard and not _only_heard(said, read):
        return _asked_for(said, read)
    kept: list[str] = []
    for each in read:
        left = _kept(each.cut, SUM, [_figures(found) for found in each.sums])
        kept += [figure for figures in left for figure in figures]
    figures = list(dict.fromkeys(kept))
    if not figures:
        return None
    if heard:
        return asked_back(*figures)
    if together := _put_together(said):
        total, named = together
        return total if named and not doubted(read) else asked_back(yuan(total), *(() if named else figures))
    if len(kept) > 1 and (parts_of_it := _in_all(said, read)):
        if kept[-1] == parts_of_it and not doubted(read) and any(names_own_share(each) for each in _all(read)):
            return fen(parts_of_it)  # 自付分别是500、700，一共1200
        return asked_back(*dict.fromkeys((parts_of_it, *figures)))
    for own in () if _or_another(read) else ({*_of_own_share(read)}, {*_named_among_rows(read)}):
        if len(own) == 1 and "" not in own and len(figures) > 1:
            return fen(own.pop())  # 총비용은 5만이고 그중에 자부가 1만8천
    if (rest := _left_over(said, read)) or (rest := _left_in_korean(said)):
        return asked_back(rest, *figures)
    rough = any(isinstance(found, Problem) for each in read for found in each.sums)
    if len(figures) == 1 and not rough and (_all_sure(read, SUM) or _named_own_share(read)):
        return fen(figures[0])
    return asked_back(*figures)


def _all(read: Iterable[Marked]) -> Iterator[Token]:
    return (token for each in read for token in each.cut)


def _left_over(said: str, read: Iterable[Marked]) -> str | None:
    """What is left of all that was charged, where the insurance's share and no other is told (总共三万，医保报了两万，
    剩下的我出), or what was given back of it, or the self-paid part of both."""
    told = [
        ("".join(token.text for token in cut), found)
        for each in read
        for cut, found in zip(_stretches(each.cut), each.sums, strict=True)
    ]
    if len(told) != _SEVERAL or not (_IN_ALL.search(told[0][0]) or _SPENT.search(told[0][0])):
        return None
    of_the_rest = _REST.search(said) and _INSURED.search(told[1][0])
    of_both = _OF_BOTH.search(told[0][0]) and "自费" in told[1][0]
    if not (of_the_rest or of_both or _GIVEN_BACK.search(told[1][0])):
        return None
    whole, part = (found for _, found in told)
    return yuan(whole - part) if isinstance(whole, int) and isinstance(part, int) and whole > part else None


def _left_in_korean(said: str) -> str | None:
    left = left_of_two(said)
    return yuan(left) if left else None


def still_to_come(clause: Marked) -> bool:
    """Whether a clause tells of now that nothing is settled, or done, yet: 这回人还躺着呢; not 元旦那天还在医院."""
    text = _text(clause.cut)
    planned = any(token.means.get("when") == ("plan",) for token in clause.cut) and _NOT_YET.search(text)
    return not clause.days and bool(planned or _TO_COME.search(text))


def doubted(read: Iterable[Marked]) -> bool:
    """Whether a doubt or a denial stands in a text."""
    return any(token.means.keys() & DOUBTS or denies(token) for each in read for token in each.cut)


def _or_another(read: Iterable[Marked]) -> bool:
    """Whether another figure may be meant, that is named as nothing else: 自付八千，也可能九千."""
    return any(
        each.sums and (_perhaps(each.cut) or OR_ELSE.match(_text(each.cut))) and not any(map(_names_a_row, each.cut))
        for each in read
    )


def _perhaps(cut: tuple[Token, ...]) -> bool:
    return any("perhaps" in token.means for token in cut)


def _text(cut: tuple[Token, ...]) -> str:
    return "".join(token.text for token in cut)


def _put_together(said: str) -> tuple[int, bool] | None:
    """The sum of several amounts that are put together in a text, and whether it is named and right: 앞에 5600원, 뒤에
    2400원, 합쳐서 8천원."""
    text = _NOT_BEHIND_A_COMMA.sub("", _SUBJECT.sub("가", plain(said)))
    found = _TOGETHER.match(text)
    parts = [each for _, _, each in amounts_in(found["parts"])] if found else []
    total = sum(each for each in parts if isinstance(each, int))
    if not found or len(parts) < _SEVERAL or any(isinstance(each, Problem) for each in parts):
        return None
    named = [each for _, _, each in amounts_in(found["total"])] or [amount(found["total"])]
    if named == [total]:
        return total, True
    return (total, False) if isinstance(named[0], Problem) else None


def _named_among_rows(read: list[Marked]) -> Iterator[str]:
    """The amounts of the own share, where each figure stands behind its name: 총비용 28000 자부 8000."""
    if doubted(read) or any("who" in token.means for each in read for token in each.cut):
        return
    for each in read:
        stretches = list(_stretches(each.cut))
        named = all(
            any(map(names_own_share, cut)) or _OTHER_ROW.search("".join(token.text for token in cut))
            for cut in stretches
        )
        if len(stretches) > 1 and named and not any(map(_names_a_row, each.cut[_last(each.cut) + 1 :])):
            for cut, found in zip(stretches, each.sums, strict=True):
                if leads_to_own_share(cut):
                    yield from _figures(found)


def _asked_for(said: str, read: Sequence[Marked]) -> Problem | None:
    """The figures of a question that stand alone in a clause of it (63000？6300？零太多我数不过来), or all where it is
    asked in clauses of its own (一个8126，一个5390，哪个是自付啊)."""
    several = sum(len(each.sums) for each in read) > 1
    told = [part for each in read for part in _by_part(each)] if several or HANGUL.search(said) else read
    asking = [any("asks" in token.means for token in each.cut) for each in told]
    of_others = any(token.means.keys() & (_NO_ANSWER - {"asks"}) for each in told for token in each.cut)
    if of_others or any(asks and each.sums for asks, each in zip(asking, told, strict=True)):
        return None
    alone = (each for each in told if any(asking) or all(SUM in token.means for token in each.cut))
    figures = dict.fromkeys(figure for each in alone for found in each.sums for figure in _figures(found))
    return asked_back(*figures) if figures else None


def _by_part(clause: Marked) -> Iterator[Marked]:
    """The parts of a clause with their days and sums."""
    days, sums = list(clause.days), list(clause.sums)
    for part in parts(clause.cut):
        of_days, of_sums = (sum(kind in token.means for token in part) for kind in (DAY, SUM))
        yield Marked(part, days[:of_days], sums[:of_sums])
        days, sums = days[of_days:], sums[of_sums:]


def _in_all(said: str, read: Iterable[Marked]) -> str | None:
    """What the parts that are told make together; None where they are no parts, not all sure figures, or not of the
    own share alone."""
    if not _PARTS.search(said) or any({*_rows(token)} - {*_SAME_ROW["amount"]} for each in read for token in each.cut):
        return None
    found = [each for clause in read for each in clause.sums]
    figures = [each for each in found if isinstance(each, int)]
    if not figures or len(figures) < len(found):
        return None
    total = sum(figures[:-1]) if sum(figures[:-1]) == figures[-1] else sum(figures)
    return yuan(total) if total <= LARGEST else None


def _named_own_share(read: list[Marked]) -> bool:
    """Whether the figure is named as the own share, so that unknown words turn nothing: 该我自付的那块是两万.

    Not where a doubt or a denial stands in the text, or somebody behind it or beside words that are not known.
    """
    cuts = [each.cut for each in read]
    if doubted(read):
        return False
    words = [token for cut in cuts for token in cut]
    behind = words[next((place for place, each in enumerate(words) if names_own_share(each)), 0) :]
    people = any("who" in token.means for token in words)
    if any(turned(cut) for cut in cuts if not any(map(names_own_share, cut))):
        return False
    if any("who" in token.means for token in behind) or (people and not all(token.known for token in words)):
        return False
    return any(map(leads_to_own_share, cuts))


def names_this_year(said: str, today: date) -> bool:
    """Whether a text names the year that it is, or a day by how long ago it was."""
    return bool(_THIS_YEAR.search(plain(said))) or str(today.year) in said


def doubtful(said: str) -> bool:
    """Whether a text doubts its figure, or tells it of an earlier bill only: 我妈上次自付两万, 지난번에 3천원 냈소."""
    text = plain(said).replace(" ", "")
    return (
        bool(_OR.search(text))
        or holds(text, "in_figure_doubts")
        or (bool(EARLIER.search(text)) and not NOW.search(text))
    )


def turned(cut: tuple[Token, ...]) -> bool:
    """Whether a clause may take back what is told in another, or tell it of something else: 自付8000，上次的."""
    return holds(_text(cut), "in_figure_turns")


def _stretches(cut: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A clause cut behind each of its sums, without what follows the last."""
    begin = 0
    for place, token in enumerate(cut, start=1):
        if SUM in token.means:
            yield cut[begin:place]
            begin = place


def _names_a_row(token: Token) -> bool:
    return names_own_share(token) or "row" in token.means or "insurance_paid" in token.means


def _last(cut: tuple[Token, ...]) -> int:
    return max((place for place, token in enumerate(cut) if SUM in token.means), default=-1)


def names_own_share(token: Token) -> bool:
    """Whether a word names the own share, and not all that was paid."""
    return "own_share" in token.means


def leads_to_sum(cut: tuple[Token, ...]) -> bool:
    """Whether a figure is the first that is told in a clause."""
    return SUM in next(_told(cut), Token("", {})).means


def leads_to_own_share(cut: tuple[Token, ...]) -> bool:
    """Whether a name of the own share has its figure behind it."""
    return any(names_own_share(token) and leads_to_sum(cut[place + 1 :]) for place, token in enumerate(cut))


def names_its_figure(cut: tuple[Token, ...]) -> bool:
    """Whether the own share is named before a figure, and no other row between."""
    named = False
    for token in cut:
        if SUM in token.means:
            return named
        named = names_own_share(token) or (named and not _names_a_row(token))
    return False


def _told(cut: tuple[Token, ...]) -> Iterator[Token]:
    """The words of a clause that say more than what stands around an amount."""
    return (token for token in cut if not token.means.keys() & {"around", "amount_before", "day_before"})


def _of_own_share(read: Iterable[Marked]) -> Iterator[str]:
    """The amounts of the parts that name the own share; none where one of these parts is not sure."""
    for each in read:
        sums = list(each.sums)
        for part in chain.from_iterable(map(_by_row, parts(each.cut))):
            count = sum(SUM in token.means for token in part)
            figures, sums = sums[:count], sums[count:]
            if any(map(names_own_share, part)):
                sure = count == 1 and isinstance(figures[0], int) and _sure(part, SUM)
                yield from () if sure else ("",)
                yield from (figure for found in figures for figure in _figures(found))


def _by_row(part: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A part cut before each row of the slip that it names with a figure behind it: 个人自付4276 统筹支付9800."""
    told = [place for place, token in enumerate(part) if names_own_share(token) or _rows(token) or SUM in token.means]
    if not told or SUM in part[told[0]].means:
        yield part
        return
    behind = (after for before, after in pairwise(told) if SUM in part[before].means and SUM not in part[after].means)
    yield from (part[begin:end] for begin, end in pairwise([0, *behind, len(part)]))


def day_within(said: str, today: date) -> date | Problem | None:
    """As `amount_within`, the day; of several the one with which it is said that it was settled is asked back."""
    read = for_days(said, today)
    heard = _answers_nothing(said, read)
    if of_another_day(said):
        return None
    if heard and not _only_heard(said, read):
        return _days_asked_for(said, read)
    if stayed := list(left_after(said, today)):
        return asked_back(*(on.isoformat() for on in stayed))
    kept: list[tuple[Spoken, int]] = []
    for each in read:
        days = list(each.days)
        for part in parts(each.cut):
            count = sum(DAY in token.means for token in part)
            settled = max(map(settles, part), default=0)
            if count > 1 and (settling := of_settling(part)):
                told = zip(range(count), days, strict=False)
                kept += [(day, settling[place]) for place, day in told if place in settling and day.exact]
            elif settled or not any(token.answers("care") for token in part):  # 3월 1일에 입원해서: that is another day
                kept += [(day, settled) for day in _kept(part, DAY, days[:count]) if day.exact]
            elif count > 1:  # 3월1일부터 15일까지 입원했소
                kept += [(day, 0) for day in days[count - 1 : count] if day.exact]
            days = days[count:]
    surest = max((settled for _, settled in kept), default=0)
    found = list(dict.fromkeys(day.on for day, settled in kept if settled == surest))
    if not found:
        weekdays = weekdays_in(plain(said).replace(" ", ""), today) if _LEFT.search(said) else ()
        return asked_back(*(on.isoformat() for on in weekdays)) if weekdays else None
    visit = not surest and (any(map(_came, read)) or bool(_EVENT.search(said)))
    admitted = surest and sum(day.exact for each in read for day in each.days) > 1
    more = _BEFORE_SETTLING if admitted else frozenset()
    if any(settles(token) > surest for each in read for token in each.cut) or LATER.search(plain(said)):
        next_day = [found[0] + timedelta(days=1)] if NEXT_DAY.search(plain(said)) else []
        found = [each for each in (*next_day, *found) if each <= today]
    elif other := surest == 1 and _later_than(found[0], read):
        found.append(other)
    elif len(found) == 1 and not visit and not heard and _all_sure(read, DAY, more):
        return found[0]
    return asked_back(*(day.isoformat() for day in found))


def of_another_day(said: str) -> bool:
    """Whether a text tells a day of something else: 생일이 9월 9일, 5월 3일에 났소."""
    return holds(_ENDED.sub("", plain(said).replace(" ", "")), "in_other_day")


def _later_than(left: date, read: Iterable[Marked]) -> date | None:
    """A day that Korean tells behind the one of leaving the hospital, on which it may have been settled: 퇴원은 3일인데
    돈은 5일에 냈슴다."""
    text = ",".join("".join(token.text for token in each.cut) for each in read)
    later = [day.on for each in read for day in each.days if day.exact and day.on > left]
    return later[-1] if later and HANGUL.search(text) else None


def _days_asked_for(said: str, read: Sequence[Marked]) -> Problem | None:
    """The days beside a question that is asked in clauses of its own: 一张4月14，一张4月16，不知哪张算."""
    asking = [any(token.means.keys() & _NO_ANSWER for token in each.cut) for each in read]
    of_others = any(token.means.keys() & (_NO_ANSWER - {"asks"}) for each in read for token in each.cut)
    if HANGUL.search(said):
        read = [part for each in read for part in _by_part(each)]
        asking = [any(token.means.keys() & _NO_ANSWER for token in each.cut) for each in read]
    told = (each for each in read if not any(token.answers("care") for token in each.cut))
    days = dict.fromkeys(day.on.isoformat() for each in told for day in each.days if day.exact)
    if of_others or "?" in plain(said) or any(asks and each.days for asks, each in zip(asking, read, strict=True)):
        return None
    return asked_back(*days) if days else None


def for_days(said: str, today: date) -> list[Marked]:
    """The clauses of a text, each read behind the day that was named before it."""
    read: list[Marked] = []
    for clause in clauses(plain(said)):
        named = [day.on for each in read for day in each.days if day.exact]
        read.append(marked(clause, today, with_edges(), named[-1] if named else None))
    return read


def each_within(said: str, kind: str, today: date) -> Iterator[tuple[str, str]]:
    """Each day or amount (`kind`) that is certain within a text, as it is answered, and the text with it marked."""
    read = for_days(said, today)
    text = ",".join("".join(token.text for token in each.cut) for each in read)
    days = [day.on.isoformat() if day.exact else None for each in read for day in each.days]
    told = [found for each in read for found in _with_doubt(each)]
    sums = [None if rough and (len(told) == 1 or not figure) else figure for figure, rough in told]
    found = days if kind == DAY else sums
    around = text.split(_LETTER[kind])
    for place, value in enumerate(found):
        if value is not None:
            before, behind = _ANOTHER.join(around[: place + 1]), _ANOTHER.join(around[place + 1 :])
            yield value, f"{before}{_LETTER[kind]}{behind}"


def _with_doubt(clause: Marked) -> Iterator[tuple[str, bool]]:
    """The figure of each amount in a clause, and whether it is a rough one: 2만원이 채 안됨다."""
    places = [place for place, token in enumerate(clause.cut, start=1) if SUM in token.means]
    for place, found in zip(places, clause.sums, strict=True):
        behind = clause.cut[place : place + 1]
        unsure = any("amount_unsure" in token.means and token.text != _ADDED for token in behind)
        yield "" if isinstance(found, Problem) else yuan(found), unsure or isinstance(found, Problem)


def _came(clause: Marked) -> bool:
    """Whether somebody came: 딸이 3월 5일에 왔소."""
    who = any("who" in token.means and behind.text in ("가", "이") for token, behind in pairwise(clause.cut))
    return who and any(token.text.startswith("왔") for token in clause.cut)


def settles(token: Token) -> int:
    """How surely a word tells of settling; 1: of leaving the hospital, mostly on the same day."""
    return 0 if "settled" not in token.means else OF_THE_BILL if _SETTLED.search(token.text) else 1


def of_settling(part: tuple[Token, ...]) -> dict[int, int]:
    """Which of the days of a part a word of settling belongs to, and how surely: 3月1号住的院15号出院.

    It stands behind its day; before it where it is what is spoken of, or where all such words stand before their days.
    """
    days = [place for place, token in enumerate(part) if DAY in token.means]
    events = [place for place, token in enumerate(part) if "settled" in token.means or token.answers("care")]
    before_all = bool(events) and events[0] < days[0] and events[-1] < days[-1]
    found: dict[int, int] = {}
    for place in (place for place in events if "settled" in part[place].means):
        text, behind = part[place].text, part[place + 1].text if place + 1 < len(part) else ""
        passed = sum(day < place for day in days)
        topic = before_all or text.endswith(("은", "는")) or behind in ("은", "는")
        of_both = not topic or (text == _TWO_OF_ONE and not before_all)
        for of_day in (*((passed,) if topic else ()), *((passed - 1,) if of_both else ())):
            found[of_day] = max(found.get(of_day, 0), settles(part[place]))
    return found


def other_row(said: str, question: str, today: date) -> bool:
    """Whether a row of the slip is named with an amount that is not the one that was asked for."""
    cuts = (marked(each, today).cut for each in clauses(plain(said)))
    read = [row for cut in cuts for row in _by_row(cut)]
    own = [cut for cut in read if any(map(names_own_share, cut))]  # 医保报了七千，自付三千
    rows = {row for cut in (own if question in OF_OWN_SHARE else ()) or read for token in cut for row in _rows(token)}
    named_else = bool(own) and question not in _OF_OWN_ROWS
    in_all = question == "slip_in_scope" and bool(_IN_ALL_OF_IT.search(plain(said)))
    return named_else or in_all or bool(rows - {question, *_SAME_ROW.get(question, ())})


def _rows(token: Token) -> tuple[str, ...]:
    return token.means.get("row", ())


def paid(said: str) -> bool:
    """Whether it is told what somebody paid, which is not the own share: 花了8000, and not 自付8000."""
    words = _words(said)
    return any("paid" in each.means.get("row", ()) for each in words) and not any(
        "own_share" in each.means for each in words
    )


def said_as_own(said: str) -> bool:
    """Whether a text names the own share at all."""
    return any(map(names_own_share, _words(said)))


def of_other_money(said: str) -> bool:
    """Whether no more is told than what others paid, or money that is not what the treatment cost: 医保给报了8000,
    借了五万块钱."""
    rows = {row for token in _words(said) for row in _rows(token)}
    if _WHAT_IS_LEFT.search(plain(said)):
        return False  # 医保报剩下的3000, 跟亲戚借了5000交的费
    text = plain(said).replace(" ", "")
    return (bool(rows) and rows <= _PAID_BY_OTHERS) or holds(text, "in_other_money") or of_another_payer(text)


def not_a_penny(said: str) -> int | Problem | None:
    """0 where it is told that the own share is not a penny; asked back where no more is told than that nothing was
    paid; None where neither is."""
    text = plain(said).replace(" ", "")
    if "?" in text or any("who" in token.means for token in _words(said)):
        return None
    if _NOTHING_PAID.fullmatch(text.rstrip(".!")):
        return 0 if "自付" in text else asked_back(yuan(0))
    found = _NOT_A_PENNY.search(text)
    if not found or any(each for _, _, each in amounts_in(text)):
        return None
    return 0 if found["money"] != "하나" and any(map(names_own_share, _words(said))) else asked_back(yuan(0))


def _words(said: str) -> list[Token]:
    return [token for each in clauses(plain(said)) for token in tokens(each)]


def no_sum(said: str, question: str, today: date) -> bool:
    """Whether a figure is named that may be no sum at all: a price for each day, a deposit, the year or a day."""
    text = plain(said).replace(" ", "")
    of_a_year = question.startswith("earlier")
    of_own = question in (*OF_OWN_SHARE, "earlier_self_paid")
    if (
        text == _HOTLINE
        or _NOT_THE_SUM.search(text)
        or (holds(text, "in_other_money") and not _WITH_A_LOAN.search(text))
        or (RATE.search(text) and not of_a_year)
        or (of_own and of_another_payer(text))
        or (of_own and _GIVEN.search(text) and not said_as_own(said))
    ):
        return True
    year = _YEARS.fullmatch(text) and _OLDEST <= int(text) <= today.year
    return bool(year) or text == _HOTLINE or _an_age(text) or _day_in_digits(text, today)


def _an_age(text: str) -> bool:
    return bool(_SMALL_AMONG_WORDS.fullmatch(text) or _AGE_SPOKEN.fullmatch(text))


def _day_in_digits(text: str, today: date) -> bool:
    return len(text) == 8 and text.isdecimal() and isinstance(day(text, today), date)


def _answers_nothing(said: str, read: Iterable[Marked]) -> bool:
    words = [token for each in read for token in each.cut]
    own = any("own_share" in token.means for token in words)
    told = (token for token in words if not (own and token.text.endswith(_SAID)))
    return "?" in plain(said) or any(token.means.keys() & _NO_ANSWER for token in told)


def _only_heard(said: str, read: Iterable[Marked]) -> bool:
    """Whether a figure is only told as somebody said it: 5만3이랍데다; not that of another one."""
    told = [token for each in read for token in each.cut if token.means.keys() & _NO_ANSWER]
    return "?" not in plain(said) and all(token.text.endswith(_HEARD) for token in told)


def _kept(cut: tuple[Token, ...], kind: str, found: list[_Found]) -> list[_Found]:
    """What is found of a kind in a clause, without what is denied there."""
    denied = denials(cut, kind).places
    places = [place for place, token in enumerate(cut) if kind in token.means]
    return [each for place, each in zip(places, found, strict=False) if place not in denied]


def _all_sure(read: list[Marked], kind: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether each clause is sure, `more` being groups of words that change nothing either.

    One that owns up to an error turns nothing between what is denied for it and what is right: 不是六月三号, 我看错了,
    是六月十三号.
    """
    cuts = [_since_settling(each) if kind == DAY else each.cut for each in read]
    if kind == DAY and max(map(settles, cuts[-1]), default=0) == OF_THE_BILL:
        cuts = [*(cut for cut in cuts[:-1] if not _admission(cut)), cuts[-1]]
    denied = any(denials(cut, kind).places for cut in cuts)
    return all(
        _sure(cut, kind, more) or (denied and (cut is not cuts[-1] or _of_error(cut)) and _owns_up(cut)) for cut in cuts
    )


def _admission(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells of the treatment before it was settled, and of nothing else: 11月3号入院，20号结的账."""
    known = all(token.means.keys() & (_BEFORE_SETTLING | {"referral"}) and not denies(token) for token in cut)
    of_another = any(token.text.startswith(("他", "她")) for token in cut)
    return known and not of_another and any(token.answers("care") for token in cut) and not any(map(settles, cut))


def _since_settling(clause: Marked) -> tuple[Token, ...]:
    """A clause without what it tells of the days before the one of settling: 四月一号住进去四月十二号出的院.

    Not where that day is named without its month: 3月1号住的院15号出院.
    """
    cut = clause.cut
    days = [place for place, token in enumerate(cut) if DAY in token.means]
    alone = bool(clause.days) and clause.days[-1].end - clause.days[-1].start <= _DAY_WITHOUT_MONTH
    if len(days) < 2:
        return cut
    named = any("settled" in token.means and _SETTLED.search(token.text) for token in cut[days[-1] + 1 :])
    if alone or not named:
        return cut
    before = cut[: days[-1]]
    known = all(token.means.keys() & _BEFORE_SETTLING and not denies(token) for token in before)
    return cut[days[-1] :] if known and not any("settled" in token.means for token in before) else cut


def _owns_up(cut: tuple[Token, ...]) -> bool:
    return all(token.means.keys() & {"correction", "around", "i"} and not denies(token) for token in cut)


def _of_error(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells that an error was made: 我记差了; 不对 may take back what is right."""
    return bool(_ERROR.search(_text(cut)))


def _sure(cut: tuple[Token, ...], kind: str, more: frozenset[str] = frozenset()) -> bool:
    denied = denials(cut, kind)
    return (
        all(token.means.keys() & (_CHANGES_NOTHING[kind] | more) or denies(token) for token in cut)
        and not any(token.text in _LIKELY for token in cut)
        and not any("perhaps" in token.means and not token.means.keys() & EDGES for token in cut)
        and denied.clear
        and denied.own
        and (bool(denied.places) or not any(map(denies, cut)))
    )


def _figures(found: int | Problem) -> tuple[str, ...]:
    return found.candidates if isinstance(found, Problem) else (yuan(found),)
