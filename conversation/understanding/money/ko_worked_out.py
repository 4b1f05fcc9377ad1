"""Sums that Korean tells by what is to be worked out: 8천의 절반, 2만의 30%, 만원 빼기 2천, 80000 아니 0 하나 빼구."""

import re
from collections.abc import Callable
from typing import Final

from calculator.money import yuan
from conversation.problem import Problem
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number

_PART_OF: Final = lazily(
    f"(?P<whole>{SUM})원?(?:의 ?(?:자부[가는]? ?)?|(?:에|에서|중|중에서) ?자부[가는]? ?|(?= ?절))"
    " ?(?P<part>절반|반|[1-9][0-9]? ?(?:%|프로|퍼센트))(?![만천백])"
)
_MY_PART_OF: Final = lazily(
    f"(?P<whole>{SUM})원?(?:의|에서|중에서?)? ?(?P<part>[1-9][0-9]?"
    f"|[일이삼사오육륙칠팔구]?십[일이삼사오육륙칠팔구]?) ?(?:%|프로|퍼센트)"
    "(?:가|는|이|만)? ?(?:내|제|우리)(?:가)? ?(?:몫|부담|낼|내야|물|자부)[가-힣]{0,6}(?: ?[가-힣?]{2,8}){0,3}"
)
"""만팔천에서 삼십프로가 내 몫."""
_MINUS: Final = lazily(f"(?P<whole>{SUM})원? ?(?:빼기|마이너스) ?(?P<less>{SUM})원?")
_LESS_SELF_FINANCED: Final = lazily(
    f"(?P<whole>{SUM})원?에서 ?(?:자비|쯔페이)(?:금|돈)?[를을]? ?(?P<less>{SUM})원?[을를]? ?(?:빼|제하|떼|덜)[가-힣]*"
    "(?: ?(?:됨|되|함|하|합|해)[가-힣]*)?"
)
"""자부 8천에서 자비 2천 빼야 됨다."""
_LEFT_OUT: Final = lazily(
    f"^(?:자비|쯔페이)(?:금|돈)?(?:는|를|은|을)? ?(?:빼|내놓|말|제하|제외하)[고구] ?(?P<left>{SUM})원?"
)
"""자비는 빼고 칠천이백: what is left without it may be the own share."""
_NOUGHT_TOO_MANY: Final = lazily(
    f"(?P<whole>{SUM})원?[가-힣 ,.]{{0,10}}?(?:0|공|영|령|동그라미)[을를이]? ?(?:한|하나)(?:개)?[를을이가]? ?"
    "(?:빼|더 ?(?:썼|쳤|붙|눌렀|찍|적|들어))[가-힣]*"
)
"""80000 아니 0 하나 빼구."""
_ALL: Final = 100


def worked_out(text: str, read: Callable[[str], int | Problem]) -> str:
    """A plain text with what a sum is in place of how it is worked out, as a sum to be asked back. `read`: the fen of a
    text that is a sum."""
    if not HANGUL.search(text):
        return text

    def part(found: re.Match[str]) -> str:
        whole = read(found["whole"])
        hundredths = 50 if "반" in found["part"] else int(number(re.sub("[ %프로퍼센트]", "", found["part"]))[0])
        return f"{yuan(whole * hundredths // _ALL)}원 아마 " if isinstance(whole, int) else found[0]

    def less(found: re.Match[str]) -> str:
        whole, off = read(found["whole"]), read(found["less"])
        if not isinstance(whole, int) or not isinstance(off, int) or off >= whole:
            return found[0]
        return f"{yuan(whole - off)}원 아마 "

    def left(found: re.Match[str]) -> str:
        sum_left = read(found["left"])
        return f"{yuan(sum_left)}원 아마 " if isinstance(sum_left, int) else found[0]

    return _LEFT_OUT.sub(
        left, _LESS_SELF_FINANCED.sub(less, _MINUS.sub(less, _PART_OF.sub(part, _MY_PART_OF.sub(part, text))))
    )


def without_a_nought(text: str, read: Callable[[str], int | Problem]) -> int | None:
    """The fen of a sum of which a plain text says that it has a nought too many; None where it says no such thing."""
    found = _NOUGHT_TOO_MANY.search(text)
    whole = read(found["whole"]) if found else None
    return whole // 10 if isinstance(whole, int) else None
