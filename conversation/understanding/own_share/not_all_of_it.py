"""What is asked back of the own share, without the figures that are told as those of all, or as what insurance gave:
总共花了两万三 医保报了一万四 自己掏了九千 leaves 9,000, and 总额20000 自付比例30% that only all is known."""

from collections.abc import Callable
from typing import Final

from conversation.facts import BANDS, Facts
from conversation.problem import Problem, asked_back
from conversation.questions import Question
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_BETWEEN: Final = lazily("[,.;!](?![0-9]) *|(?<![가-힣]) +(?![가-힣])|(?<=[고데다]) +")
_FIGURE: Final = lazily(
    "(?:[0-9]+(?:[.,][0-9]+)*|[一二两三四五六七八九十百千万]+|[일이삼사오륙칠팔구십백천만]+)[0-9一二两三四五六七八九十百千万천만백]*(?:[多来几]|여)?(?:块|元|원)?"
    "(?:左右|쯤|정도)?"
)
_OF_ALL: Final = lazily("总(?:额|费用?|花费|金额|共|的|价|计)|[一拢统]共|총(?:액|비용)?|모두|합계")
_BY_INSURANCE: Final = lazily(
    "[0-9千万百元块](?:钱)?(?:那个?)?是(?:医保|保险|统筹|大病|农合)[^,]{0,3}(?:报|付|出|给)|(?:医保|保险|统筹|大病|农合)[^,]{0,4}(?:报|付|出|给)"
)
_ONES_OWN: Final = lazily("自付(?!比|率|的比)|自己|个人|我(?=[掏交出花付拿])|자부(?!비|률)|자기|내가|자가")
_NOT_KNOWN: Final = lazily(
    "自付(?:的)?(?:多少|是?几)?[^,0-9]{0,4}(?:忘|不知|不清楚|记不|没记|不记得)|自付(?:的)?(?:比例|比率|比|率)"
    "|(?:单子|结算单|发票)[^,]{0,4}(?:没了|丢|找不|没有了)|就(?:只)?(?:记得|知道)[^,]{0,2}(?:总|一共)"
    "|자부[는가은]?[^,0-9]{0,3}(?:잊|모르|모름|생각 ?안|기억 ?안)|자부 ?(?:비률|비례|률)"
)
_PAID_ONLY: Final = "paid_only"
_MOST: Final = 60
"""Letters of such a text."""


def without_all(
    question: Question, found: str | Problem, said: str, facts: Facts, read: Callable[[str], str | Problem]
) -> str | Problem:
    """What was read, without those; as it was where nothing of the kind is told. `read` reads a figure by itself."""
    text = plain(said)
    if isinstance(found, str) or not found.candidates or len(text) > _MOST:
        return found
    pieces = [each for each in _BETWEEN.split(text) if _FIGURE.search(each)]
    own = [each for each in pieces if _ONES_OWN.search(each) and not _OF_ALL.search(each)]
    of_all = [each for each in pieces if each not in own and _OF_ALL.search(each)]
    others = [each for each in pieces if each not in own and _BY_INSURANCE.search(each)]
    unknown = bool(_NOT_KNOWN.search(text))
    if not (own or unknown) or not (of_all or others):
        return found
    kept = {value for each in own for value in _values(each, read)}
    gone = {value for each in (*of_all, *others) for value in _values(each, read)} - kept
    left = tuple(value for value in found.candidates if value not in gone and (own or not _is_sum(value)))
    with_all = of_all and _PAID_ONLY in question.offered(facts) and _PAID_ONLY not in left
    left += (_PAID_ONLY,) if with_all else ()
    return asked_back(*left) if left and left != found.candidates else found


def _is_sum(value: str) -> bool:
    return value in BANDS or value[:1].isdigit()


def _values(text: str, read: Callable[[str], str | Problem]) -> tuple[str, ...]:
    """The sums, or bands, that the figures of a text may be."""
    values: list[str] = []
    for each in _FIGURE.finditer(text):
        told = read(each[0])
        values += (told,) if isinstance(told, str) else told.candidates
    return tuple(values)
