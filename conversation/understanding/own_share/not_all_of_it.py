"""What is asked back of the own share, without the figures that are told as those of all, or as what insurance gave:
总共花了两万三 医保报了一万四 自己掏了九千 leaves 9,000, and 总额20000 自付比例30% that only all is known."""

from collections.abc import Callable
from typing import Final

from calculator.money import fen
from conversation.facts import BANDS, Band, Facts
from conversation.problem import Problem, asked_back
from conversation.questions import Question
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_BETWEEN: Final = lazily("[,.;!?](?![0-9]) *|(?<![가-힣]) +(?![가-힣])|(?<=[고데다까]) +")
_FIGURE: Final = lazily(
    "(?:[0-9]+(?:[.,][0-9]+)*|[一二两三四五六七八九十百千万]+|[일이삼사오륙칠팔구십백천만]+)[0-9一二两三四五六七八九十百千万천만백]*(?:[多来几]|여)?(?:块|元|원)?"
    "(?:左右|쯤|정도)?"
)
_OF_ALL: Final = lazily(
    "总(?:额|费用?|花费|金额|共|的|价|计)|[一拢统]共|全(?:部|下来)|前[前后]后|前后|里里外外"
    "|총(?:액|비용)?|모두|합계|전부|(?:다|통) ?(?:해|합|털)"
)
_BY_INSURANCE: Final = lazily(
    "[0-9千万百元块](?:钱)?(?:那个?)?是(?:医保|保险|统筹|大病|农合)[^,]{0,3}(?:报|付|出|给)|(?:医保|保险|统筹|大病|农合)[^,]{0,4}(?:报|付|出|给)"
)
_ONES_OWN: Final = lazily("自付(?!比|率|的比)|自己|个人|我(?=[掏交出花付拿])|자부(?!비|률)|자기|내가|자가")
_NOT_KNOWN: Final = lazily(
    "自付(?:的)?(?:多少|是?几)?[^,0-9]{0,4}(?:忘|不知|不清楚|记不|没记|不记得)|自付(?:的)?(?:比例|比率|比|率)"
    "|(?:单子|结算单|发票)[^,]{0,4}(?:没了|丢|找不|没有了)|就(?:只)?(?:记得|知道)[^,]{0,2}(?:总|一共)"
    "|자부[는가은]?[^,0-9]{0,3}(?:잊|모르|모름|생각 ?안|기억 ?안)|자부 ?(?:비률|비례|률)"
)
_OWN_UNKNOWN: Final = lazily(
    "(?:不知道?|不晓得|不懂|不明白|没听过|不认识|啥[是叫]|什么[是叫])(?:(?:啥|什么|哪个)[是叫]?)?(?:[这那]个)?自付"
    "|自付[是叫指]?(?:啥|什么|哪个|多少)(?:意思)?(?:啊|呀|我)?(?:[?,]|$|[也都可]?(?:不|没|搞不|弄不))"
    "|自付[^,0-9]{0,4}(?:不懂|不明白)"
    "|(?:자부|자가지급|쯔푸)(?:라는)?(?:것|게|건|거)?[가이는은두도란]? ?(?:[뭐머먼뭔몰]|무[엇스슨시]|얼마|모[르름])"
)
"""不知道自付，一共十一万; 자부가 머임까."""
_SPENT: Final = lazily("花|掏|交了|付了|들었|들어|든 ?(?:것|거|돈)|썼|쓴 ?(?:것|거|돈)|냈|나갔|나왔")
"""What a figure is told as beside an own share that is not known: 就知道花了三万多."""
_PAID_ONLY: Final = "paid_only"
_MOST: Final = 60
"""Letters of such a text."""


def without_all(
    question: Question, found: str | Problem, said: str, facts: Facts, read: Callable[[str], str | Problem]
) -> str | Problem:
    """What was read, without those; as it was where nothing of the kind is told. `read` reads a figure by itself."""
    text = plain(said)
    values = (found,) if isinstance(found, str) else found.candidates
    sure = isinstance(found, str) and not (_is_sum(found) and _OWN_UNKNOWN.search(text))
    if sure or not values or len(text) > _MOST:
        return found
    pieces = [each for each in _BETWEEN.split(text) if _FIGURE.search(each)]
    own = [each for each in pieces if _ONES_OWN.search(each) and not _OF_ALL.search(each)]
    spent = _SPENT if not own and _OWN_UNKNOWN.search(text) else _OF_ALL
    of_all = [each for each in pieces if each not in own and (_OF_ALL.search(each) or spent.search(each))]
    others = [each for each in pieces if each not in own and _BY_INSURANCE.search(each)]
    unknown = spent is _SPENT or bool(_NOT_KNOWN.search(text))
    if not (own or unknown) or not (of_all or others):
        return found
    kept = {value for each in own for value in _values(each, read)}
    gone = {value for each in (*of_all, *others) for value in _values(each, read)} - kept
    left = tuple(value for value in values if value not in gone and (own or not _is_sum(value)))
    with_all = of_all and _PAID_ONLY in question.offered(facts) and _PAID_ONLY not in left
    left += (_PAID_ONLY,) if with_all else ()
    return asked_back(*left) if left and left != values else found


def _is_sum(value: str) -> bool:
    return value in BANDS or value[:1].isdigit()


def _values(text: str, read: Callable[[str], str | Problem]) -> tuple[str, ...]:
    """The sums, or bands, that the figures of a text may be."""
    values: list[str] = []
    for each in _FIGURE.finditer(text):
        told = read(each[0])
        values += (told,) if isinstance(told, str) else told.candidates
    return (*values, *(name for name, band in BANDS.items() if any(_lies_in(band, each) for each in values)))


def _lies_in(band: Band, value: str) -> bool:
    """Whether a sum is one of a band, in which it is asked back beside a rough one: 两万是一共花的，自己出了六千多."""
    return value[:1].isdigit() and band.least <= fen(value) <= band.most
