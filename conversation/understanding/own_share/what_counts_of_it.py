"""What is left of one's own share without the part that counts for nothing (七千，有两千材料不报销; 5천, 그중 8백은
자비임다), and what it was before the aid that was taken off it (本来六千，救助报了四千二，剩一千八; 구조전 6천,
구조후 1800). It is only ever asked back."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of

_SUM: Final = "ᛋ"
_AMONG: Final = lazily("里[头面边]?|其中|当中|有|含|그 ?중|그 ?안|그 ?속|거기|들어 ?있|섞|[가-힣]?중에|에서|안에|포함")
_SELF_FINANCED: Final = lazily("自费|丙类|目录外|超限价|자비|쯔페이|목록 ?밖")
_NOT_COVERED: Final = lazily(
    "(?:不|不给|不能|不予|医保不|医保没给)报(?:销)?|报不[了上]|医保不(?:管|认)"
    "|(?:보험|의보|이보)(?:이|에서|에|은|는|가|으로)? ?(?:안|못|아이) ?(?:됨|되|됩|된|돼|해|나)"
)
_OUTPATIENT: Final = lazily("(?:普通)?门诊(?!特|慢)|문진|외래")
_OF_ELSE: Final = lazily(
    "除[了去]|外头|外面|还(?:有|得|要)|不算|不含|没含|没算|另外|外加|已经(?:扣|减|去)|扣[掉了]|去掉|刨|以外|医保报|统筹|大病|押金|呢[.!]*$|还没|没报呢"
    "|可能|好像|也许|빼고|떼고|말고|외에|내놓고|따로|총괄|큰병|보증금|아마|것 ?같"
)
_AID: Final = lazily("救助|窗口[^,ᛋ]{0,3}减|구조")
_REST: Final = lazily("剩|余|掏|交|出|付|拿|남|나머지|냈|냅|낼|[떼빼덜까받][고구]|제하")
_BEFORE_AID: Final = lazily("(?:救助(?:之|以)?前|구조 ?(?:받기)? ?전)(?:에|에는|은|的|是|自付|자부)*$")
_AFTER_AID: Final = lazily("(?:救助(?:之|以)?后|救助完|구조 ?(?:받은)? ?(?:후|뒤))(?:에|에는|은|的|是|剩|了)*$")
_ANOTHER_YEAR: Final = lazily("[去前]年|작년|지난해")


def what_counts(said: str, today: date, *, before: bool = False) -> str:
    """That sum in yuan; "" where none is told so. `before`: whether it is of other stays of the year, of which an
    outpatient visit counts for nothing either."""
    text = plain(said)
    if asks(said) or not any(each in text for each in "0123456789一二两三四五六七八九十百千万천백만"):
        return ""
    read = [for_sums(clause, today) for clause in clauses(text)]
    sums = [each for clause in read for each in clause.sums]
    told = ",".join(letters_of(each.cut) for each in read)
    if not all(isinstance(each, int) for each in sums):
        return ""
    figures, around = [each for each in sums if isinstance(each, int)], told.split(_SUM)
    whole = _before_the_aid(figures, around) or _without_its_part(figures, around, before=before)
    return yuan(whole) if whole else ""


def _before_the_aid(figures: list[int], around: list[str]) -> int:
    """What it was before aid: of three sums the one that the others make, of two both together, or the one that is
    named so."""
    told = "".join(around)
    if not _AID.search(told) or _ANOTHER_YEAR.search(told):
        return 0
    if len(figures) == len(("whole", "aid", "rest")):
        named = _AID.search(around[1]) and _REST.search(around[2] + around[3])
        return figures[0] if named and figures[0] == figures[1] + figures[2] else 0
    if len(figures) != len(("aid", "rest")):
        return 0
    if _BEFORE_AID.search(around[0]) and _AFTER_AID.search(around[1]):
        return figures[0] if figures[0] > figures[1] else 0
    window = _AID.search(around[0]) and "窗口" in around[0] and _REST.search(around[1])
    return sum(figures) if window else 0


def _without_its_part(figures: list[int], around: list[str], *, before: bool) -> int:
    """What is left of the first of two sums without the other, which is told to count for nothing."""
    if len(figures) != len(("whole", "part")) or _OF_ELSE.search("".join(around)):
        return 0
    (whole, part), behind = figures, around[1] + around[2]
    of_none = _NOT_COVERED.search(behind) or (
        _AMONG.search(behind) and (_SELF_FINANCED.search(behind) or (before and _OUTPATIENT.search(behind)))
    )
    named = _NOT_COVERED.search(around[0]) or _SELF_FINANCED.search(around[0]) or _AID.search("".join(around))
    return whole - part if of_none and not named and whole > part else 0
