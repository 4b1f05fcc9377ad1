"""A sum that is told to be that of all and no own share, and two sums of which one is a part, or which only together
are what was paid: 자가지급 아니고 모두 8천임다; 아들이 3천 딸이 2천 냈슴다; 모두 2만원인데 자비만 5천임다;
交了5000，其中2000是刷卡的.

What they make is only ever asked back, with that it may be no more than what was paid. How it was paid (by card, by a
relative, with borrowed money) changes nothing of it, and what insurance paid or what is self-financed is none of it.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from calculator.money import yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.money.amounts import amounts_in
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import SUBJECT

_ONLY_PAID: Final = "paid_only"
_SUM: Final = "ᛋ"
_TWO: Final = 2
_YUAN: Final = "(?:元|块)?钱?"
_END: Final = "[가-힣]{0,6}[.!]*$"
_NOT_OWN_BUT_ALL: Final = lazily(
    "^(?:이[건게거]|그[건게거])?(?:자부담?|자가지급)(?:금|액|금액)?(?:[이가은는])?(?:아니[고구라]|아이[고구라]|말[고구]),?"
    "(?:그저|그냥)?(?:모두|전부|총액?|다(?:합|해)|합계|통틀어|통털어)[가-힣]{0,8}ᛋ"
    f"|^(?:这|那)?(?:个)?不是自付(?:的|款)?,?(?:而?是)?(?:一共|总共|总的|全部|合计|所有|总费用|拢共)[^,ᛋ自]{{0,6}}ᛋ{_YUAN}"
)
"""자가지급 아니고 모두 8천임다, where the figure stands behind what it is."""
_PAID: Final = "(?:냈|물었|보탰|댔|치렀|보탬|냄|냅|냈댔)"
_PAYS: Final = "(?:내|냈|물|물었|보태|대)[고구](?:,)?"
_OWED: Final = "(?:외상|빚|꿔|꾼|꾸었|빌려|빌린|못냈)"
_OF_IT: Final = "(?:그중|그가운데|그안|거기|그속|이중)(?:에서|에|서)?"
_BY_CARD: Final = "(?:이보카|의보카|카드|위챗|현금|핸드폰|단위카)"
_OF_ALL: Final = (
    lazily(
        f"{_SUM}(?:냈|물었|썼|들었|인|이였|나왔)(?:는데|던데|데)?,?{_OF_IT}{_SUM}(?:은|는|이|만)?(?:{_BY_CARD}|{_OWED})"
    ),
    lazily(f"{_SUM}(?:냈는데|인데|들었는데|썼는데),?{_SUM}(?:은|는)?{_OWED}{_END}"),
    lazily(
        f"{_SUM}{_YUAN},?(?:其中|里面|里头|当中)(?:有)?{_SUM}{_YUAN}(?:是|走的?|用的?)*(?:刷|医保卡|卡里|个人账户|借|欠|赊|现金|微信)"
    ),
)
"""5천 냈는데 그중 2천은 카드돈임다: all of it was paid, however."""
_TOGETHER: Final = (
    lazily(f"{_SUM}(?:은|는|을|를)?(?:{_BY_CARD}(?:로|으로|루))?{_PAYS}{_SUM}(?:은|는|을|를)?(?:아직)?{_OWED}{_END}"),
    lazily(
        f"{_SUM}(?:은|는|을|를)?{_BY_CARD}(?:로|으로|루)(?:{_PAYS})?,?{_SUM}(?:은|는|을|를)?{_BY_CARD}(?:로|으로|루)"
        f"{_PAID}{_END}"
    ),
    lazily(f"[交付掏]了?{_SUM}{_YUAN},?(?:还|另外|又)*[欠赊]着?了?{_SUM}"),
    lazily(f"(?:现金|刷卡|微信)[交付掏]?了?{_SUM}{_YUAN},?(?:现金|刷卡|微信|医保卡)[交付掏]?了?{_SUM}{_YUAN}$"),
)
"""3천은 내고 5천은 외상임다."""
_SELF_FINANCED: Final = "(?:완전)?(?:자비|쯔페이)"
_LESS: Final = (
    lazily(
        f"(?:모두|전부|총|다해서?|다합쳐서?|합계)(?:비용|액|금액)?(?:은|이|가)?{_SUM}[가-힣]{{0,6}},?(?:{_OF_IT})?"
        f"{_SELF_FINANCED}(?:만|가|는|도|두)?(?:해도)?{_SUM}"
    ),
    lazily(
        f"{_SUM}(?:썼|들었|냈|나왔|쓰|들)[가-힣]{{0,3}},?{_SUM}(?:은|는|을|를)?"
        f"(?:보험|의보|이보|통주)(?:에서|가|이|서|은|는)?(?:나왔|냈|물었|줬|주었|대줬|보소){_END}"
    ),
    lazily(
        f"(?:一共|总共|总的|拢共|合计|全部)[^,{_SUM}自]{{0,4}}{_SUM}{_YUAN},?(?:其中|里面|里头)?(?:光|就|的)*自费"
        f"(?:的)?(?:就|是|有|占)*{_SUM}"
    ),
)
"""모두 2만원인데 자비만 5천임다, 3만 썼는데 2만 보험에서 나왔슴다: no more than the rest may be the own share."""
_ONLY: Final = lazily("(?<=자비)만(?= [0-9일이삼사오륙칠팔구백천만])")
"""자비만 5천: no 10,000."""
_NAMED: Final = lazily("자부|자가지급|自付|구조|救助")


def all_and_parts(said: str) -> Problem | None:
    """What is asked back of such a text; None where it is none."""
    text = SUBJECT.sub("가", _ONLY.sub("", plain(said))).replace(" ", "")
    if asks(said) or not any(sign in text for sign in "0123456789千万百천만백"):
        return None
    sums, told = marked(text)
    if len(sums) == 1 and _NOT_OWN_BUT_ALL.search(told):
        return asked_back(_ONLY_PAID)
    if len(sums) != _TWO or _NAMED.search(told):
        return None
    meant = _made_of(sums, told)
    return asked_back(yuan(meant), _ONLY_PAID) if meant and meant > 0 else None


def _made_of(sums: Sequence[int], told: str) -> int | None:
    """The fen of what the two sums make; None where they are told otherwise."""
    one, other = sums
    if any(pattern.search(told) for pattern in _OF_ALL):
        return one if one > other else None
    if any(pattern.search(told) for pattern in _LESS):
        return one - other
    together = any(pattern.search(told) for pattern in _TOGETHER) or _by_two(told)
    return one + other if together else None


def marked(text: str) -> tuple[list[int], str]:
    """The sure sums of a text without spaces in fen, and the text with a letter in place of each."""
    figures, told = [], text
    for start, end, figure in reversed(amounts_in(text)):
        figures.append(figure)
        told = f"{told[:start]}{_SUM}{told[end:]}"
    sure = [each for each in figures[::-1] if isinstance(each, int)]
    return (sure if len(sure) == len(figures) else []), told


def _by_two(told: str) -> bool:
    """Whether two people paid one part each: 로친이 5천 내고 내가 3천 냈슴다, 儿子出了三千闺女出了两千."""
    return bool((_payers_in_korean() if HANGUL.search(told) else _PAYERS).search(told))


_WHO: Final = (
    "(?:大|二|小|老)?(?:儿子|闺女|女儿|姑娘|儿媳|媳妇|女婿|老伴儿?"
    "|老头|老公|老婆|爸|妈|我爸|我妈|哥|姐|弟|妹|我|自己|孙子)"
)
_GIVES: Final = "(?:给)?(?:出|拿|掏|交|付|垫)了?"
_PAYERS: Final = lazily(f"^(?:我)?{_WHO}{_GIVES}{_SUM}{_YUAN},?(?:我)?{_WHO}(?:又)?{_GIVES}{_SUM}{_YUAN}的?[.!]*$")


@cache
def _payers_in_korean() -> re.Pattern[str]:
    who = f"(?:우리|내|제|큰|작은|둘째|막내)*(?:{named_kin()}|내|제|나|자식들?)(?:네)?(?:이|가|는|은)?"
    return re.compile(
        f"^{who}{_SUM}(?:을|를)?(?:{_PAYS}|하[고구],?|,)?{who}{_SUM}(?:을|를)?(?:더)?(?:{_PAID}|보태){_END}"
    )
