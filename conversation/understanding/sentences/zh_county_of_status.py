"""The county that Chinese names right beside a status, where somebody is registered: 龙井低保; 低保，龙井.

Beside a stay it may be where that was as well (低保，龙井，住院), so there it counts only where a hospital is named.
"""

from collections.abc import Sequence
from typing import Final

from conversation.county import COUNTY
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon

_COUNTY: Final = "(?:延边(?:州)?)?(?P<county>延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)(?:市|县)?"
_VILLAGE: Final = "[^,.; 的人院诊所住看治做转去来开出办打结疗报花交卖买拿]{1,4}(?:镇|乡|村|屯)?"
_FROM: Final = "(?:这边|那边|本地|当地|农村)?(?:的|人)+"
_STATUS: Final = (
    "(?:农村|城镇|城市)?(?:低保边缘|低保|低边|特困供养|特困|五保|边缘|返贫|监测)"
    "(?:户|家庭|对象|人员|老人|边缘户)*(?:的)?"
)
_WHOSE: Final = "(?:(?:我|他|她|咱|家|老)?(?:家|们)?[^,.; 龙和延图敦珲汪安户在]{0,3}?是?)"
_ENDS: Final = "(?=$|[,.; ])"
_BEFORE: Final = lazily(f"(?:^|(?<=[,.; ])){_WHOSE}{_COUNTY}(?:{_FROM}[, ]?|农村)?(?:是|有|吃|享受)?{_STATUS}{_ENDS}")
_BEHIND: Final = lazily(
    f"(?:^|(?<=[,.; ])){_WHOSE}(?:有|吃|享受)?{_STATUS}[, ]{_COUNTY}{_FROM}{_ENDS}(?P<next>.{{0,6}})"
)
_ONES_TOWN: Final = lazily(
    f"(?:^|(?<=[,.; ])){_WHOSE}[, ]?{_COUNTY}(?:这边|那边|(?P<village>{_VILLAGE}))?(?:的|人|的人){_ENDS}"
)
_TREATED: Final = lazily("[, ](?:今年|去年)?(?:住|门诊|透析|化疗|看|做|治|慢|特)")
_OTHERWISE: Final = lazily("户口|户籍|居住证|落户|集体户|[老娘婆]家|原来|原先|以前|不是")


def county_of_status(clauses: Sequence[str], *, hospital: bool) -> str | None:
    """The county beside the status; None where none is, or more than one. `hospital`: whether one is named.
    Where the register is named as such, it is read from that."""
    text = ",".join(each.strip() for each in clauses)
    if HANGUL.search(text) or _OTHERWISE.search(text):
        return None
    behind = [found for found in _BEHIND.finditer(text) if hospital or not _TREATED.match(found["next"])]
    return _only({found["county"] for found in (*_BEFORE.finditer(text), *behind)})


def county_of_ones_town(clauses: Sequence[str], *, left: bool) -> str | None:
    """The county where somebody is told to be from; None where none is, or more than one: 我妈，龙井的. `left`: whether
    a day is told beside it, so that a village of it tells where somebody is from (图们月晴的)."""
    text = ",".join(each.strip() for each in clauses)
    otherwise = HANGUL.search(text) or _OTHERWISE.search(text)
    named = {found["county"] for found in _ONES_TOWN.finditer(text) if left or not found["village"]}
    return None if otherwise else _only(named)


def _only(names: set[str]) -> str | None:
    return lexicon().alone[COUNTY][names.pop()][COUNTY][0] if len(names) == 1 else None
