"""Sums that are told as what the insurance or the state paid, or as a loan, which are never offered as the own share:
医保报了一万，我掏了五千."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.understanding.money.ko_sum_forms import told_exactly
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums

_SUM: Final = "ᛋ"
_PAYS: Final = lazily(
    "(?:(?:医保|社保|统筹|农合|合作医疗|大病(?!上?花)|保险|基金|民政|救助|国家|公家|政府|单位)"
    "(?:(?:替|给|帮)[我咱])?[^,.;ᛋ我自个剩后完不没]{0,4}"
    "(?:报|付|掏|出|给|返|赔|补|承担|负担|拿|花|垫|管|支|交|担)|(?<![没未不自])报)"
    "[了的销给上掉过]*(?:约|大概|差不多|能有|有)?$"
    "|(?:의보|의료보험|보험|통주|기금|민정|국가|나라)[^,.;ᛋ고후뒤남내자본]{0,5}$"
)
"""What stands before such a sum."""
_BORROWED: Final = lazily("[借贷][了到过]*$")
_BY_WHOM: Final = lazily("의보|의료보험|보험|통주|기금|민정|국가|나라")
_PAID: Final = lazily(
    "^(?:원|을|를|이|가|만|은|는|쯤|정도)*(?:나오|나왔|냈|내주|내줬|내[고구]|보초|지급|받|물어주|물어줬|대주|대줬|타)"
)
"""How Korean goes on behind it."""

_PAID_BEHIND: Final = lazily(
    "^(?:원|을|를|이|가|은|는|쯤|정도)*(?:의보|의료보험|보험|통주|기금|민정|구조|국가|나라)[^,.;ᛋ]{0,4}?"
    "(?:내[고구는줬주]|냈|낸|물[고구었어]|대[고구주줬]|줬|주[고구는]|지급|나왔|떼[고구]|뗐)"
)
"""How Korean tells behind a sum who paid it: 8천은 보험이 내구 2천은 내가."""


def paid_by_others(said: str, today: date) -> Iterator[str]:
    """The sums of a text, in yuan, that others paid or lent."""
    for clause in clauses(told_exactly(plain(said))):
        read = for_sums(clause, today)
        before, *behind = "".join(token.text for token in read.cut).split(_SUM)
        for figure, after in zip(read.sums, behind, strict=False):
            korean = _BY_WHOM.search(before)
            by_others = _PAYS.search(before) and (not korean or _PAID.search(after))
            by_others = by_others or _PAID_BEHIND.search(after)
            borrowed = _BORROWED.search(before) and not after.startswith("交")
            if isinstance(figure, int) and (by_others or borrowed):
                yield yuan(figure)
            before = after
