"""Sums that are told as parts of the own share, or as what is left of it, most of them in Korean: 갑류 3천 을류자부
2천, 기불선 800하고 자부 3000, 자부1 3천 자부2 2천, 구조금 2천 깎고 8천, 5200 6300.

The slip has one line for all of it, so such a sum is asked back: with what the parts make, or with no figure.
"""

import re
from collections.abc import Iterator
from typing import Final

from calculator.money import LARGEST, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.money.amounts import amount, counted
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM, amended
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_OF_ELSE: Final = "problem.amount.of_else"
_IS: Final = "(?:은|는|이|가|[:=])?"
_END: Final = "원?(?:임다|입니다|이오|이요|요|임)?[.! ]*$"
_NUMBERED: Final = lazily(
    f"자부 ?(?:1|일|[①])(?:[ :]+|{_IS} +|차 ?)(?P<one>{SUM})"
    f"[가-힣 ,.]{{0,6}}?자부 ?(?:2|이|[②])(?:[ :]+|{_IS} +|차 ?)(?P<other>{SUM})"
)
_THRESHOLD: Final = (
    "(?:기불선|기부선|기부쎈|치푸셴|치푸쎈|문턱비|문턱값|문턱돈|기준선|기점선|시작선|起付线|起付标准)(?:돈|금|비)?"
)
_WITH_THRESHOLD: Final = lazily(
    f"{_THRESHOLD} ?{_IS} ?(?P<line>{SUM})[^0-9]{{0,10}}?자부(?:금|금액|담)? ?{_IS} ?(?P<share>{SUM})"
    f"|자부(?:금|금액|담)? ?{_IS} ?(?P<first>{SUM})[^0-9]{{0,8}}?{_THRESHOLD} ?{_IS} ?(?P<behind>{SUM})"
)
_ONLY_THRESHOLD: Final = lazily(f"^(?!.*자부).*{_THRESHOLD} ?{_IS} ?{SUM}")
_CLASS: Final = lazily(
    f"(?:[갑을병]류|[갑을병]급|[甲乙丙]类)(?:약|약품|약값|항목|우선|선행|선)? ?"
    f"(?:자부|자가지급)?(?:금|금액|비|돈)? ?{_IS} ?{SUM}"
)
_PART: Final = (
    "(?:갑류|을류|甲类|乙类|기불선|기부선|기부쎈|치푸셴|치푸쎈|문턱비|起付线|起付标准)(?:자부|자가지급"
    "|약|약값|自付|的|部分)?[가은는이:是 ]*"
)
_BOTH_PARTS: Final = lazily(
    f"^{_PART}(?P<one>{SUM})(?:원|元|块)?(?:이고|하고|하구)?[ ,，]*{_PART}(?P<other>{SUM})(?:元|块)?{_END}"
)
"""갑류 3천 을류 5천, 起付线1000乙类5000."""
_PLAIN_SHARE: Final = lazily(
    f"(?<![류급类] )(?<![류급类약선행])(?<!우선 )(?:개인)?(?:자부|자가지급)(?:금|금액|담)? ?{_IS} ?{SUM}"
)
_APART: Final = lazily(
    "(?<![0-9.,/-])(?<![0-9] )(?:(?=[0-9.]+ [0-9]{4})|(?=[0-9]{4}))([1-9][0-9]{2,6}(?:[.][0-9]{1,2})?) "
    "([1-9][0-9]{2,6}(?:[.][0-9]{1,2})?)(?! ?[0-9.,/-]| ?[년年])"
)
"""5200 6300, which are no figure together."""
_AFTER_AID: Final = lazily(
    "구조(?:금|돈)?(?:을|를|은|까지)? ?(?:다 ?)?"
    "(?:공제|깎고|깎은|빼고|뺀|제하고|제한|까고|떼[고구]|뗀|되[고구](?=.*나머지)|덜고"
    "|받고도|받고 ?(?:나서|난|남은|자부)|받은 ?(?:다음|뒤|후))"
)
_TWO_SHARES: Final = lazily(
    f"자부(?:금|금액|담|는|은|가|이)* ?(?P<one>{SUM})"
    f"(?: ?, +(?:그리[고구] ?)?|(?<=[십백천만원]),|(?:이?[고구]|하[고구]|와|과|랑)[ ,]+(?:또 )?)(?P<other>{SUM})"
    "(?:임다|입니다|이오|이요|이꾸마|요|냈[가-힣]*|물었[가-힣]*)?[.! ]*$"
)
"""자부 3천, 8천, of two bills."""
_COPULA: Final = lazily("(?<=[0-9십백천만])이$")
"""기불선이 800이고: no 2."""
_AID: Final = "(?:의료)?구조(?:금|돈)?"
_CUT: Final = "(?:깎|빼|뺀|까|제하|떼|뗀|덜)[가-힣]{0,4}"
_LEFT_OF_AID: Final = lazily(
    f"{_AID} ?(?:에서|으로)? ?(?P<aid>{SUM})[을를]? ?{_CUT} ?(?:나서|남은|남는)?[^0-9]{{0,8}}?(?P<left>{SUM})"
    f"|(?P<first>{SUM})[은는이가]? ?{_AID} ?(?:에서|으로)? ?(?P<off>{SUM})[을를]? ?"
    f"{_CUT} ?(?:남은|난|남는|나서|거|것|금액|임|돈)"
)
_AID_BESIDE: Final = lazily(
    f"^(?:의료)?구조(?:금|지급| 지급)?{_IS} ?(?P<aid>{SUM})[ ,]*자부(?:금|금액|담)? ?{_IS} ?(?P<left>{SUM}){_END}"
)
"""의료구조 지급 2천, 자부 6천: before aid, or what aid left."""


def aid_beside(said: str) -> Problem | None:
    """What is asked back of a text that tells the own share and the aid, and not which of them was first."""
    found = _AID_BESIDE.search(plain(counted(amended(said)))) if HANGUL.search(said) else None
    return found and _made_of(found, "left", "aid")


def left_by_aid(said: str) -> bool:
    """Whether a sum is told as what was left when aid had been taken off: 자부 6천 (구조금 공제후)."""
    return bool(HANGUL.search(said)) and bool(_AFTER_AID.search(plain(said)))


def two_shares(said: str) -> bool:
    """Whether a text tells the own share by two figures."""
    return bool(_two_figures(said))


def _two_figures(said: str) -> list[str]:
    found = _TWO_SHARES.search(plain(counted(amended(said)))) if HANGUL.search(said) else None
    figures = [amount(each) for each in (found["one"], found["other"])] if found else []
    told = [each for each in figures if isinstance(each, int)]
    goes_on = len(told) > 1 and told[1] < 10 ** (len(str(told[0])) - len(str(told[0]).rstrip("0")))  # 3천, 5백
    if goes_on:
        return [yuan(sum(told)), yuan(told[0])]
    return [yuan(each) for each in told] if len(set(told)) > 1 else []


def told_in_parts(said: str) -> Problem | None:
    """What is asked back of a text that tells no more than parts of the own share, or what aid left of it; None where
    it tells no such thing."""
    if apart := _APART.search(plain(said)):
        figures = [amount(each) for each in apart.groups()]
        return asked_back(*dict.fromkeys(yuan(each) for each in figures if isinstance(each, int)))
    if found := _BOTH_PARTS.search(plain(said)):
        both = _made_of(found, "one", "other", all_first=True)
        return both and asked_back(both.candidates[0])
    if not HANGUL.search(said):
        return None
    if found := _NUMBERED.search(plain(said)):  # before 1 3천 is read as signs of one figure
        both = _made_of(found, "one", "other", all_first=True)
        return both and asked_back(*both.candidates, *_figure(found["other"]))
    text = plain(counted(amended(said)))
    if found := _WITH_THRESHOLD.search(text):
        return _made_of(found, "share" if found["share"] else "first", "line" if found["line"] else "behind")
    if found := _LEFT_OF_AID.search(text):
        return _made_of(found, "left" if found["left"] else "first", "aid" if found["aid"] else "off", all_first=True)
    if two := _two_figures(said):
        return asked_back(*two)
    of_a_class = _CLASS.search(text) and not _PLAIN_SHARE.search(text)
    return Problem(_OF_ELSE, asks_back=True) if of_a_class or _ONLY_THRESHOLD.search(text) else None


def _figure(text: str) -> list[str]:
    figure = amount(_COPULA.sub("", text))
    return [yuan(figure)] if isinstance(figure, int) else []


def _made_of(found: re.Match[str], share: str, other: str, *, all_first: bool = False) -> Problem | None:
    """A sum that is named and what it makes with the other. `all_first`: whether that is offered first."""
    figures = [amount(_COPULA.sub("", found[name])) for name in (share, other)]
    if not all(isinstance(each, int) for each in figures):
        return None
    offered = list(_offered([each for each in figures if isinstance(each, int)]))
    return asked_back(*(reversed(offered) if all_first else offered))


def _offered(figures: list[int]) -> Iterator[str]:
    yield yuan(figures[0])
    if sum(figures) <= LARGEST:
        yield yuan(sum(figures))
