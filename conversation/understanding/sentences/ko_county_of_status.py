"""The county that Korean joins to a status or to somebody, where he is registered: 왕청 저보임다, 화룡에서 저보 탐다,
안도 사람인데. As in Chinese, a bare county behind a status (저보, 룡정) tells none."""

import re
from collections.abc import Sequence
from typing import Final

from conversation.county import COUNTY
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon

_COUNTY: Final = "(?<![가-힣])(?P<county>연길|도문|돈화|훈춘|혼춘|룡정|용정|화룡|왕청|안도)(?:시|현)?"
_VILLAGE: Final = (
    "(?: ?(?:[가-힣]{2,3}(?:진|향|촌)|로투구|석현|월청|장안|백초구|배초구|천교령|대흥구|송강|이도백하|만보"
    "|명월구|남평|투도|서성|팔가자|춘화|경신|마천자"
    "|개산툰|삼도|덕신|지신|조양천|의란|삼도만|소영|하남|관지|대석두|황니하|액목|량병|라자구|왕청진))?"
)
_STATUS: Final = (
    "(?:저보|디보|띠보|특곤|오보|우보|감측|감시|모니터링|쟌처|변두리|변연|반빈|인병치빈"
    "|低保|低边|五保|特困|边缘|监测|返贫(?:致贫)?|因病致贫)"
    "(?:변두리|변연|치빈|边缘|重病)?(?:가정|대상자?|인원|인구|호|후|户|对象|人员|人口|患者|환자)?"
)
_ENDS: Final = "(?=$|[ ,.\n]|[을를로루이임입인구고이요우오꾸]|탐|타|받)"
_BESIDE: Final = lazily(
    f"{_COUNTY}{_VILLAGE}(?:의|쪽)? ?(?:농촌|도시|시내|성진)? ?{_STATUS}"
    f"(?! (?:입원|주원|문진|투석|수술|치료|특|만성)){_ENDS}"
)
_DRAWN: Final = lazily(
    f"{_COUNTY}(?:에서|서|에) ?{_STATUS}(?:를|을|로|루)? ?"
    "(?:타|탐|탑|탄|받|먹|등록|올[라렸]|됐|돼|되|인정 ?[받됐해]|비준)"
    f"|{_STATUS}(?:는|은|를|을|로|루) ?{_COUNTY.replace('county', 'drawn')}(?:에서|서|에) ?"
    "(?:타|탐|탑|탄|받|먹|등록|올[라렸])"
)
_KIN_THERE: Final = lazily(
    f"{_COUNTY}{_VILLAGE}에 ?(?:우리 ?)?(?:큰|작은|맏|막내)?[가-힣]{{2,4}}(?:이|가|은|는) ?{_STATUS}{_ENDS}"
)
"""도문에 맏아바이가 오보호인데."""
_ME: Final = "(?P<me>(?:나는|난|나|저는|내|내가|제가) ?)?"
_FROM: Final = lazily(
    f"{_ME}{_COUNTY}{_VILLAGE} ?(?:사람|분|태생|토배기|본토배기|출신)(?=$|[ ,.\n]|이[구고오요우라며]|임|입|인데)"
)
_OTHERWISE: Final = lazily(
    "(?:사람|분|[호보곤])(?:이|은|는|도)? ?(?:아니|아님|아임|아이)"
    "|호구|호적|거주증|户口|居住证|원래|본래|이전|친구|시집|친정|본가|한국"
)


def ko_county_of_status(clauses: Sequence[str]) -> str | None:
    """The county beside the status; None where none is, or more than one. Where the register is named as such, it is
    read from that."""
    return _only(_names(clauses, _BESIDE, _DRAWN, _KIN_THERE))


def ko_county_of_town(clauses: Sequence[str], *, of_another: bool) -> str | None:
    """The county where the patient is told to be from; None where none is, or more than one: 안도 사람인데.
    `of_another`: whether he is another than who types."""
    return _only([each for each in _names(clauses, _FROM) if not (of_another and each.get("me"))])


def _names(clauses: Sequence[str], *patterns: re.Pattern[str]) -> list[dict[str, str | None]]:
    text = ",".join(each.strip() for each in clauses)
    return [] if _OTHERWISE.search(text) else [found.groupdict() for each in patterns for found in each.finditer(text)]


def _only(found: list[dict[str, str | None]]) -> str | None:
    names = {groups.get("county") or groups.get("drawn") or "" for groups in found}
    known = lexicon().alone[COUNTY]
    counties = {known[name][COUNTY][0] for name in names if name in known}
    return counties.pop() if len(counties) == 1 else None
