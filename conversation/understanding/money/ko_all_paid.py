"""Who tells in Korean what was paid in all and does not know the own share, or paid all as there was no insurance."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SUM: Final = "(?:[0-9][0-9.,]*|[일이삼사오육륙칠팔구]?[백천만])[0-9일이삼사오육륙칠팔구백천만]*원?"
_ONLY_ALL: Final = lazily(
    "(?:자부|자가지급|정책범위내?)(?:금|액|금액|담)?(?:은|는|이|가|를|을)?(?:얼마인지|얼만지|얼마던지|뭔지|무엇인지)?(?:는|은|도)?"
    "(?:잘|통|똑똑히)?(?:모르|모름|모릅|몰라)[가-힣]{0,3},?(?:그저|그냥|하여튼|아무튼|내가|돈은|돈을)?"
    f"(?:다|모두|전부|통틀어|총|합해서?|합쳐서?|다합쳐|다해서?)[가-힣]{{0,4}}{_SUM}"
)
_NO_INSURANCE: Final = lazily(
    "(?:의료보험|의보|보험)(?:이|을|도|두|에|은)?(?:없어서|없어가지고|없다나니|없으니|없었는데|안들어서|못들어서|안들었|못들었|안사서)"
    f"[가-힣,]{{0,6}}(?:자비|내돈|제돈|자기돈|자기로|다냈|다물었)[가-힣,.]*{_SUM}"
)


def only_all_known(said: str) -> bool:
    """자부는 모르고 다 해서 3만 냈소."""
    return bool(_ONLY_ALL.search(plain(said).replace(" ", "")))


def without_insurance(said: str) -> bool:
    """보험이 없어서 다 자비였소 3만."""
    return bool(_NO_INSURANCE.search(plain(said).replace(" ", "")))
