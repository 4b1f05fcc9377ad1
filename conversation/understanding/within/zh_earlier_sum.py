"""Sums that Chinese tells where it is asked what was paid, or given as medical aid, earlier in the year, and that are
none of these: 加上这回一共一万二, 去年花了三万, 医保报了一万."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.facts import Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, holds
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums

_THIS_STAY: Final = "(?:[这本此]一?[次回趟笔张遍]|(?:这|现在|眼下)(?:个|一个)?(?:住院|病)|今[天儿]这?)(?!(?:之|以)?前)"
_WITH_THIS: Final = lazily(
    f"(?<![没未不别])(?:[加算连带包含合捎](?:上|着|同|括|在内|进)?了?|[和跟与同])我?{_THIS_STAY}"
    f"|{_THIS_STAY}(?:的|我)?(?:也|都|全)?(?:算|加|包括|包含|含|带)(?:上|进|在内|里)"
)
"""加上这回一共一万二."""
_WITHOUT_THIS: Final = lazily(
    f"(?:[没未不别][加算连带包含](?:上|着|括|在内|进)?|除[了去开]?|[去刨抛扣减]掉?[了去开]?)我?{_THIS_STAY}(?:的|以外|之外|外)?"
)
"""不算这次4000."""
_OF_THIS: Final = lazily(f"{_THIS_STAY}(?:的|是|我|就|也|花|交|掏|付|自付|住院|看病|了|钱|自己|个人)*$")
"""就是这次的8000."""
_IN_ALL: Final = lazily("(?:[一总拢统]共|合计|共计|加起来|加一起)[是有]?$")
_CHRONIC: Final = lazily("慢性?病|慢特")
_WITHOUT: Final = lazily("[没不未](?:往[里上])?[算加包含带搁放]|[除刨去减扣抛]|以外|之外")
"""慢病一年自付1800: of chronic illness, which is not asked for, unless it is left out."""
_BEFORE_THIS: Final = lazily("[前上先]")
_YEAR: Final = lazily("(?P<ago>大前年|前年|去年|头年|上一?年)|(?P<year>20[0-9]{2})年")
_THIS_YEAR: Final = ("今年", "本年", "年初", "上半年", "下半年")
_SUM: Final = "ᛋ"
_FIGURE: Final = lazily("[0-9一二两三四五六七八九十百千万零点.]+(?:元|块)?(?:钱|的|吧|呢|啊)*$")
"""The figure at the end of a text that tells no other."""
_BY_ONESELF: Final = lazily("完|后|剩|自|花|掏|(?<!给)我")
_THIS_SLIP: Final = lazily(f"{_THIS_STAY}的?(?:结算)?[单票]")
"""这次单子上医疗救助支付1875: that of this stay is none of before."""
_AID: Final = lazily("(?<!临时)救助")


_NONE_AFTER_ALL: Final = lazily(
    "(?:其实|实际|原来|哦|啊|诶|哎|说错|弄错|记错|搞错|填错|不对|想起来)[^倾补助领给发]*(?:以前|之前|前面|前边|今年|早先|早前|那次|这次前)"
    "[^倾补助领给发]*(?:[没未]|就这)[^倾补助领给发]*$"
)
"""其实以前没有过 takes back that there was an earlier treatment, and not only the aid that is asked for."""


_NOT_COUNTED: Final = {
    "earlier_self_paid": lazily(
        "^(?!.*自付).*(?:(?:那[次个笔]?|是|都|全|算|属于)+自费的?(?:[,.]|$)|(?:^|[,.])自费(?:的|了|花了?)*[0-9一二三四五六七八九])"
        "|^(?!.*这[次回]).*[没未](?:有|按|去|给)?(?:规定|要求)?(?:办|开|走)?(?:理|的)?(?:转诊|转院|转(?!账)|备案)"
    ),
    "earlier_aid": lazily(
        "^这[次回](?!(?:以|之)?前)[^,.;]{0,6}(?:领|给|救助|到账|减)|倾斜(?:救助)?[^,.;没不]{0,6}[0-9一二两三四五六七八九]|[0-9元块百千万][^,.;]{0,3}(?:是|算|给的|的)*倾斜"
    ),
}
"""By question, what tells of the one sum of a text that it does not count: 3000，没转诊; 倾斜救助给了5000."""
_FAMILY: Final = lazily(
    "全家|一家(?:人|子|[三四五两]口)|我(?:们)?[俩仨]|[俩两]人|两口子|[几三四]口人|(?:跟|和|与)我?(?:爸|妈|老伴|爱人|媳妇|儿子|女儿)"
)
"""全家领了2000: of more than one."""


def told_of_another_sum(question: str, said: str, found: str | Problem, today: date) -> bool:
    """Whether the only sum of a Chinese text, which was read, is told as one that is not asked for."""
    figures = (found,) if isinstance(found, str) else found.candidates
    told = (
        len(figures) == 1 and figures[0] != yuan(0) and question in _NOT_COUNTED and len(list(_told(said, today))) == 1
    )
    return told and not HANGUL.search(said) and bool(_NOT_COUNTED[question].search(plain(said).replace(" ", "")))


def of_several_people(said: str) -> bool:
    """Whether a Chinese text tells a sum as that of several people."""
    return not HANGUL.search(said) and bool(_FAMILY.search(plain(said)))


def nothing_at_all(text: str) -> bool:
    """Whether a text takes back that there was anything earlier in the year."""
    return bool(_NONE_AFTER_ALL.search(text))


def of_earlier(question: str, said: str, found: str | Problem, facts: Facts) -> str | Problem:
    """A sum that was read as one of earlier in the year; asked back without those that are told as another, and none is
    offered where that leaves nothing."""
    figures = (found,) if isinstance(found, str) else found.candidates
    if not figures or HANGUL.search(said) or question not in _ELSE:
        return found
    text = plain(said).replace(" ", "")
    told = list(_told(said, facts.today))
    told = told if len(told) > 1 else [(figures[0], text)]
    of_then = facts.says("when", "earlier") or not _of_another_year(text, facts.today)
    left = [each for each in _ELSE[question](told, text) if of_then]
    if len(left) == len(told):
        return found
    return asked_back(*dict.fromkeys(left)) if left else Problem(NOT_ASKED_FOR[question], asks_back=True)


def _told(said: str, today: date) -> Iterator[tuple[str, str]]:
    """The figures of a text, in yuan, with what stands before each in its clause."""
    for clause in clauses(plain(said)):
        read = for_sums(clause, today)
        before = "".join(token.text for token in read.cut).split(_SUM)
        yield from (
            (yuan(figure), text) for figure, text in zip(read.sums, before, strict=False) if isinstance(figure, int)
        )


def _paid_before(told: Sequence[tuple[str, str]], text: str) -> list[str]:
    """The figures that are not of this stay, do not include it, and were paid by nobody else."""
    with_this = bool(_WITH_THIS.search(_WITHOUT_THIS.sub("", text)))
    if len(told) == 1 and with_this:
        return []
    with_this = with_this or any(_of_this_stay(before) for _, before in told)
    return [
        figure
        for figure, before in told
        if not _of_this_stay(before)
        and not (_CHRONIC.search(before) and not _WITHOUT.search(text))
        and not (with_this and _IN_ALL.search(before) and not _BEFORE_THIS.search(before))
        and not (holds(before, "in_other_aid") and not _BY_ONESELF.search(before))
    ]


def _given_before(told: Sequence[tuple[str, str]], text: str) -> list[str]:
    """The figures that are told of no other money than medical aid."""
    return [
        figure
        for figure, before in told
        if not _THIS_SLIP.search(before)
        and not _WITH_THIS.search(_WITHOUT_THIS.sub("", text))
        and (_AID.search(before) or not holds(before, "in_other_aid"))
    ]


def _of_this_stay(before: str) -> bool:
    """Whether a figure is told of this stay, or as one that includes it, by what stands before it."""
    rest = _WITHOUT_THIS.sub("", before)
    return bool(_OF_THIS.search(_FIGURE.sub("", rest)) or _WITH_THIS.search(rest))


_ARRIVED_NOW: Final = lazily(
    "(?:[去前头上]一?年|20[0-9]{2}年)(?:住院|看病|那[次回]|申请|该|应该)*(?:领|拿|批|救助|报|补|给|的)[^今]{0,12}"
    "今年(?:才|刚|年初|[0-9]{1,2}月)*(?:到(?!现在)|打|发|下来|给|进)"
)
"""去年领的两千今年到账: aid of last year, whenever it came."""


def _of_another_year(text: str, today: date) -> bool:
    """Whether a year before this one is named, and not this one."""
    years = list(_YEAR.finditer(text))
    earlier = any(each["ago"] or int(each["year"]) < today.year for each in years)
    if earlier and _ARRIVED_NOW.search(text):
        return True
    return earlier and str(today.year) not in text and not any(word in text for word in _THIS_YEAR)


_ELSE: Final = {"earlier_self_paid": _paid_before, "earlier_aid": _given_before}
NOT_ASKED_FOR: Final = {"earlier_self_paid": "problem.amount.not_earlier", "earlier_aid": "problem.amount.no_aid"}
"""By question, what is said of a sum that is another one."""
