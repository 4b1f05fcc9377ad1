"""An amount that stands within more words: 住院一共花了一万二.

It is taken where there is one and it is sure, or one is named as the own share or put together of its parts; else what
may be meant is asked back.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from calculator.money import LARGEST, fen, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.money.amounts import amount, amounts_in
from conversation.understanding.money.ko_left_over import left_of_two
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import (
    NO_ANSWER,
    all_sure,
    answers_nothing,
    doubted,
    not_denied,
    only_heard,
    only_perhaps,
)
from conversation.understanding.within.marked import (
    SUBJECT,
    SUM,
    Marked,
    by_part,
    every_token,
    figures_of,
    for_sums,
    letters_of,
)
from conversation.understanding.within.own_share_named import (
    named_among_rows,
    named_own_share,
    names_a_row,
    names_own_share,
    own_share_figures,
    rows_of,
    stretches_of,
)

OR_ELSE: Final = lazily("要么|要不|或者?|还是|不然|不是就是|没准|兴许|也许|也可能")
"""How a clause begins that tells of another figure: 自付八千，要么就是九千."""
_SPENT: Final = lazily("花[了的]|费用")
SAME_ROW: Final = {
    "self_paid": ("paid",),
    "amount": ("self_paid", "paid"),
    "earlier_self_paid": ("self_paid",),
    "total_bill": ("paid", "slip_total_bill"),
    "paid_in_all": ("paid",),
    "on_slip_aid": ("slip_medical_aid",),
}
"""By question: the rows that may be named with its amount."""
_TOGETHER: Final = lazily(
    "(?P<parts>.+)(?:합쳐서?|합치면|합치니|합해서?|합하면|합하니|합한[거것게]|합계|더하면|더하니|더해서?|도합|다해서|두개다|둘다)(?P<total>.*)"
)
"""That several sums are put together, which stands behind them."""
_REST: Final = lazily("剩|其余|余下")
_GIVEN_BACK: Final = lazily("退(?:回|给|了|还)")
_OF_BOTH: Final = lazily("自付.?自费")
_IN_ALL: Final = lazily("总|一共|合计|共")
_INSURED: Final = lazily("医保|统筹|农合|合作医疗|报")
_SEVERAL: Final = 2
_NOT_BEHIND_A_COMMA: Final = lazily("(?<!,) ")
_PARTS: Final = lazily(
    "第[一二三四]|[一二两三四几][次张笔份回]|[这那]张.*[这那]张|另|[又再还]|后来|分别|加|和|跟|[+]|门诊.*住院|住院.*门诊"
    "|(?:위챗|카드|현금|통장).*(?:위챗|카드|현금|통장)|(?:약값|검사비|수술비|입원비|치료비|침대비).*(?:약값|검사비|수술비|입원비|치료비|침대비)"
    "|첫날.*(?:다음날|이튿날|담날|둘째날|나올 ?때)"
    "|^(?!.*(?:다해|합|모두|총)).*(?:먼저|처음에?).*(?:나중|그 ?담|그 ?다음|다음에|뒤에)"
    "|하나는|두번(?:거|것|다|결산)|두[장개]|한[장번]은|두[장번]은|첫번|첫째|두번째|둘째|[12]차|입원.*문진|문진.*입원"
)
"""What stands in a text that tells the parts of a sum: 第一次3000，第二次2500."""


def amount_within(said: str, today: date) -> int | Problem | None:
    """The fen that stand within a text, or which may be meant; None where there are none, or it asks something."""
    read = [for_sums(clause, today) for clause in clauses(plain(said))]
    heard = answers_nothing(said, read)
    if heard and not only_heard(said, read):
        return _asked_for(said, read)
    kept: list[str] = []
    for each in read:
        left = not_denied(each.cut, SUM, [figures_of(found) for found in each.sums])
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
        if kept[-1] == parts_of_it and not doubted(read) and any(names_own_share(each) for each in every_token(read)):
            return fen(parts_of_it)  # 自付分别是500、700，一共1200
        return asked_back(*dict.fromkeys((parts_of_it, *figures)))
    for own in () if _or_another(read) else ({*own_share_figures(read)}, {*named_among_rows(read)}):
        if len(own) == 1 and "" not in own and len(figures) > 1:
            return fen(own.pop())  # 총비용은 5만이고 그중에 자부가 1만8천
    if (rest := _left_over(said, read)) or (rest := _left_in_korean(said)):
        return asked_back(rest, *figures)
    rough = any(isinstance(found, Problem) for each in read for found in each.sums)
    if len(figures) == 1 and not rough and (all_sure(read, SUM) or named_own_share(read)):
        return fen(figures[0])
    return asked_back(*figures)


def _left_over(said: str, read: Iterable[Marked]) -> str | None:
    """What is left of all that was charged, where the insurance's share and no other is told (总共三万，医保报了两万，
    剩下的我出), or what was given back of it, or the self-paid part of both."""
    told = [
        ("".join(token.text for token in cut), found)
        for each in read
        for cut, found in zip(stretches_of(each.cut), each.sums, strict=True)
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


def _or_another(read: Iterable[Marked]) -> bool:
    """Whether another figure may be meant, that is named as nothing else: 自付八千，也可能九千."""
    return any(
        each.sums
        and (only_perhaps(each.cut) or OR_ELSE.match(letters_of(each.cut)))
        and not any(map(names_a_row, each.cut))
        for each in read
    )


def _put_together(said: str) -> tuple[int, bool] | None:
    """The sum of several amounts that are put together in a text, and whether it is named and right: 앞에 5600원, 뒤에
    2400원, 합쳐서 8천원."""
    text = _NOT_BEHIND_A_COMMA.sub("", SUBJECT.sub("가", plain(said))).replace(", ", "; ")  # 3천, is no figure
    found = _TOGETHER.match(text)
    parts = [each for _, _, each in amounts_in(found["parts"])] if found else []
    total = sum(each for each in parts if isinstance(each, int))
    if not found or len(parts) < _SEVERAL or any(isinstance(each, Problem) for each in parts):
        return None
    named = [each for _, _, each in amounts_in(found["total"])] or [amount(found["total"])]
    if named == [total]:
        return total, True
    return (total, False) if isinstance(named[0], Problem) else None


def _asked_for(said: str, read: Sequence[Marked]) -> Problem | None:
    """The figures of a question that stand alone in a clause of it (63000？6300？零太多我数不过来), or all where it is
    asked in clauses of its own (一个8126，一个5390，哪个是自付啊)."""
    several = sum(len(each.sums) for each in read) > 1
    told = [part for each in read for part in by_part(each)] if several or HANGUL.search(said) else read
    asking = [any("asks" in token.means for token in each.cut) for each in told]
    of_others = any(token.means.keys() & (NO_ANSWER - {"asks"}) for each in told for token in each.cut)
    if of_others or any(asks and each.sums for asks, each in zip(asking, told, strict=True)):
        return None
    alone = (each for each in told if any(asking) or all(SUM in token.means for token in each.cut))
    figures = dict.fromkeys(figure for each in alone for found in each.sums for figure in figures_of(found))
    return asked_back(*figures) if figures else None


def _in_all(said: str, read: Iterable[Marked]) -> str | None:
    """What the parts that are told make together; None where they are no parts, not all sure figures, or not of the
    own share alone."""
    if not _PARTS.search(said) or any({*rows_of(token)} - {*SAME_ROW["amount"]} for each in read for token in each.cut):
        return None
    found = [each for clause in read for each in clause.sums]
    figures = [each for each in found if isinstance(each, int)]
    if not figures or len(figures) < len(found):
        return None
    total = sum(figures)
    if len(figures) > _SEVERAL and total == 2 * max(
        figures
    ):  # 两次一共八千，第一次三千第二次五千: all of it is told with its parts
        total = max(figures)
    return yuan(total) if total <= LARGEST else None
