"""The one of several sums of before that is asked for, where each other is told as another: 医保报9000，救助给1800;
작년에는 8000 타고 올해는 2500."""

from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import doubtful
from conversation.understanding.within.marked import for_sums, letters_of

_SUM: Final = "ᛋ"
_LONGEST: Final = 100
_OF_NEITHER: Final = (
    "医保(?!局)|报销|保险|统筹|大病|低保|残疾|倾斜|自费|总|全部|去年|前年|头年|邻居|慈善|这[次回]|押金|工资|退休"
    "|红十字|工会|单位|儿子|闺女|자선|적십자|홍십자|공회|단위|친척|의보(?!국)|이보(?!국)|보험|통주|저보|띠보|잔페|경사|자비|총|전체|작년|재작년|지난해|옆집|앞집|남의|야진|퇴직|로임|이번(?!거?[것꺼]?(?:전|앞|빼|말|내놓))"
)
_OF_ANOTHER: Final = {
    "earlier_self_paid": lazily(f"{_OF_NEITHER}|慢性?病|慢病|만성|救助|民政|补助|花了|交了|구조|민정|보조"),
    "earlier_aid": lazily(f"{_OF_NEITHER}|自付|[花交掏]|자부|자가지급|물어?준|냈"),
}
_NAMED: Final = {
    "earlier_self_paid": lazily("自付|今年|[之以]?前|那[次回]|剩|자부|자가지급|올해|금년|그전|먼저"),
    "earlier_aid": lazily("不算|除了|以外|救助|今年|[之以]?前|那[次回]|구조|올해|금년|그전|먼저|나는|내가"),
}
"""How the one is named that is asked for."""
_FEW: Final = 2
_DOUBTED: Final = lazily(
    "모르|몰라|모름|不知道|不清楚|记不|[?？]|[吗呢]$|还是|或者|要是|如果|可能|大概|아마|같[슴소은]|던지|인지|인가|면됨|아니면|이라고?하[오는]"
)
_SUBTRACTED: Final = lazily("[刨减扣除去]|빼|제하")


def only_one(said: str, question: str, today: date) -> int | None:
    """The fen of the only sum that is not told as something else, where there are several; also what is left of one
    where a part is taken off rightly. None where more than one is left, or something is doubted."""
    text = plain(said)
    if question not in _OF_ANOTHER or len(said) > _LONGEST or doubtful(said) or _DOUBTED.search(text.replace(" ", "")):
        return None
    read = [for_sums(clause, today) for clause in clauses(text)]
    sums = [each for clause in read for each in clause.sums]
    figures = [each for each in sums if isinstance(each, int)]
    if len(figures) != len(sums) or len(sums) < len("AB"):
        return None
    told = ",".join(letters_of(each.cut) for each in read).split(_SUM)
    if _SUBTRACTED.search("".join(told)) and len(figures) == len("ABC") and figures[0] - figures[1] == figures[2]:
        return figures[2]
    left = [
        (figure, before)
        for figure, before in zip(figures, told, strict=False)
        if not _OF_ANOTHER[question].search(before.rpartition(",")[2] or before)
    ]
    named = len(left) == 1 and (_NAMED[question].search(left[0][1]) or len(left[0][1].strip(",")) <= _FEW)
    return left[0][0] if named else None
