"""What is left of a sum in Korean, which may be what somebody paid himself: 야진 8천 바치고 나올 때 2천 돌려받았습니다;
총비용 2만에서 의료보험이 1만 4천 내고 나머지는 우리가 냈습니다."""

import re
from collections.abc import Sequence
from typing import Final

from calculator.money import yuan
from conversation.understanding.money.amounts import amount, amounts_in
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_IN_ALL: Final = lazily("총|모두|전부|합계|다해서|병원비|치료비|입원비")
_OF_INSURANCE: Final = lazily("보험|의보|통주|통처우|보소|기금|합작의료")
_REST: Final = lazily("나머지|남은|남는")
_DEPOSIT: Final = lazily("야진|보증금|예치금|예탁금|미리")
_BACK: Final = lazily("(?:돌려|도로|되돌려|물려|거슬러|다시|되)(?:받|찾|줬|내줬|줍|주더|나왔)")
_TWO: Final = 2
_LEFT_BEHIND: Final = lazily(
    f"{SUM}(?: ?(?:넘게|더|쯤|정도|을|를))* ?(?:냈|물었|바쳤|썼|들었)[가-힣]{{1,4}}[ ,]+[^.0-9]{{0,6}}"
    f"(?:보소|의보|보험)[^.0-9천백만]{{0,16}} (?P<left>{SUM})(?=[이가은]? ?남(?:았|음|은))"
)
"""3만 넘게 냈다가 보소하고 나니 1만4천이 남았슴다."""

_INSURANCE: Final = "(?:이보|의보|의료보험|보험|통주|통처우|합작의료|보소|국가|나라)(?:에서|이|가|은|는|측에서)?"
_GAVE: Final = (
    "(?:내 ?[주줬]|물어 ?[주줬]|대 ?[주줬]|까 ?[주줬]|해 ?[주줬]|돌려 ?[주줬]|보소[하해했]|부담[하해했]|내"
    "|냈|물|물었|까|깠|대)"
    "(?:어서|고|구|서|는데|고서|구서|니까)"
)
_ALL: Final = "(?:총비용[이은]?|총|모두|전부|다해서|다 ?합쳐서?|통|합계|병원비(?:가|는|만)?(?: ?(?:총|모두|다해서))?)"
_CAME_TO: Final = (
    "(?:원|元)?(?:이|가)? ?(?:인데|이고|이구|(?:들|나왔|나갔|썼|됐|되였|들어갔)(?:었)?(?:는데|지만|고|구))"
)
_OURS: Final = "(?:우리|내|제|저희|본인|자기)(?:집)?"
_IS: Final = "(?:임다|입니다|이[오우요다지]|이꾸마|이우다|이지무?|요|임|이라오|이랍니다|됨다|되오)?[.! ]*"
_FIGURE: Final = f"{SUM}(?<![십백천만]이)"
_OURS_BEHIND: Final = lazily(f"(?P<left>{_FIGURE})(?:이|가|은|는)? ?{_OURS}(?:가|네)? ?(?:부담|몫){_IS}$")
_GAVE_SO_MUCH: Final = lazily(
    f"^{_ALL} ?(?P<whole>{_FIGURE}){_CAME_TO}[ ,]*(?:그중에서? |그중 |거기서 )?{_INSURANCE} ?"
    f"(?P<less>{SUM})(?:을|를|은)? ?"
    f"{_GAVE}[ ,]*(?:나머지|남은|남는)?(?: ?(?:돈|것|거|게|건)(?:이|은)?)? ?"
    f"(?:(?P<left>{_FIGURE})(?:이|가|은|는)? ?{_OURS}(?:가|네)? ?(?:부담|몫)|{_OURS}(?:가|네가)? ?(?:낸|문"
    "|물은|바친|부담한)"
    f" ?(?:건|거는|게|것은|돈은|돈이) ?(?P<paid>{SUM})){_IS}$"
)
"""다해서 4만인데 이보가 2만8천 내주고 남은 만2천이 우리 부담임다."""
_GAVE_A_PART: Final = lazily(
    f"^{_ALL} ?(?P<whole>{_FIGURE}){_CAME_TO}[ ,]*(?:(?:그중에서?|거기서) ?)?"
    f"(?:{_INSURANCE} ?(?:(?:한 ?)?(?:절반|반|반쯤|대부분|거의|많이|좀|얼마|일부)[가-힣]{{0,3}} ?(?:넘게"
    "|이상|정도|가까이|조금)?"
    f" ?)?{_GAVE}[ ,]*)?"
    f"(?={_OURS}(?:가|네가)? ?(?:낸|문|물은|바친|부담한) ?(?:건|거는|게|것은|돈은|돈이) ?(?P<paid>{SUM}){_IS}$)"
)
"""모두 삼만이 들었는데 보험에서 절반넘게 내고 내가낸건 만천이백원이요: all of it, before what is one's own."""


_PARTICLE: Final = "(?:금|비|료)?(?:은|는|이|가|에서|도)? ?(?:한 ?)?"
_ROWS: Final = {
    "whole": lazily(f"(?:총비용|총액|총|전체|병원비 ?총){_PARTICLE}({SUM})"),
    "self_financed": lazily(f"(?:자비|쯔페이|완전자비){_PARTICLE}({SUM})"),
    "insured": lazily(f"(?:의료보험|의보|보험|통주|통처우){_PARTICLE}({SUM})"),
}
_ROW: Final = lazily(
    f"(?:총비용|총액|총|전체|병원비 ?총|자비|쯔페이|완전자비|의료보험|의보|보험|통주|통처우){_PARTICLE}{SUM}"
)
_NAMED_SO: Final = lazily(
    "(?<=[0-9백천만원])(?:이?[고구]|인데|임다|이오|을|를)?(?: ?(?:냈[고구]|나왔[고구]|내[고구]|나오[고구]))?(?=[ ,]|$)"
)


def left_of_two(said: str) -> int | None:
    """The fen that are left of the first of two sums without the other; None where they are told otherwise."""
    text = plain(said).replace(" ", "")
    found = list(amounts_in(text))
    figures = [fen for _, _, fen in found if isinstance(fen, int)]
    if len(found) != _TWO or len(figures) != _TWO or figures[0] <= figures[1]:
        return None
    between = _stretches(text, [(start, end) for start, end, _ in found])
    insured = _IN_ALL.search(between[0]) and _OF_INSURANCE.search(between[1]) and _REST.search(between[2])
    deposited = _DEPOSIT.search(between[0]) and _BACK.search(between[2])
    return figures[0] - figures[1] if insured or deposited else None


def left_by_insurance(said: str) -> int | None:
    """The fen that are told to be left of what was paid first, behind what insurance gave back; None where no such
    thing is told."""
    found = _LEFT_BEHIND.search(plain(said))
    left = amount(found["left"].rstrip(" 이가은")) if found else None
    return left if isinstance(left, int) else None


def ours_told(said: str) -> str:
    """A Korean text that tells what it cost in all, what insurance paid of it and what is left to oneself as the own
    share alone, where the figures agree; as it is where nothing such is told."""
    text = plain(said)
    if not HANGUL.search(text):
        return said
    if found := _GAVE_SO_MUCH.search(text):
        whole, less, left = (
            amount(found[name].strip()) for name in ("whole", "less", "left" if found["left"] else "paid")
        )
        agrees = isinstance(whole, int) and isinstance(less, int) and isinstance(left, int) and whole - less == left
        return f"자부는 {yuan(left)}원임다" if agrees and isinstance(left, int) else said
    told = _GAVE_A_PART.sub(_if_less, text)
    if (ours := _OURS_BEHIND.fullmatch(told)) and isinstance(left := amount(ours["left"].strip()), int):
        return f"자부는 {yuan(left)}원임다"
    return said if told == text else told


def _if_less(found: re.Match[str]) -> str:
    """Nothing in place of what it cost in all, where what was paid behind it is less."""
    whole, paid = amount(found["whole"].strip()), amount(found["paid"].strip())
    return "" if isinstance(whole, int) and isinstance(paid, int) and paid < whole else found[0]


def own_of_all(said: str) -> int | None:
    """The fen that are left of all that it cost without the self-financed part and what insurance paid, each told
    behind its name; None where they are told otherwise: 총비용 3만 자비 5천 보험 1만8천."""
    text = _NAMED_SO.sub(" ", plain(said)).strip()
    found = {name: pattern.findall(text) for name, pattern in _ROWS.items()}
    if any(len(each) != 1 for each in found.values()) or _ROW.sub("", text).strip(" .,!임다입니이오요"):
        return None
    figures = {name: amount(each[0].strip(" ,.")) for name, each in found.items()}
    if not all(isinstance(each, int) for each in figures.values()):
        return None
    whole, *parts = (each for each in figures.values() if isinstance(each, int))
    return whole - sum(parts) if sum(parts) < whole else None


def _stretches(text: str, places: Sequence[tuple[int, int]]) -> list[str]:
    """What stands before, between and behind the sums."""
    begins, ends = [0, *(end for _, end in places)], [*(start for start, _ in places), len(text)]
    return [text[begin:end] for begin, end in zip(begins, ends, strict=True)]
