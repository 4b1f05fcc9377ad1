"""What is left of a sum in Korean, which may be what somebody paid himself: 야진 8천 바치고 나올 때 2천 돌려받았습니다;
총비용 2만에서 의료보험이 1만 4천 내고 나머지는 우리가 냈습니다."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.money.amounts import amount, amounts_in
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
