"""A status of which Korean tells that it was not there yet, or no more, when somebody was treated: 저보는 9월에
붙었슴다 입원할때는 없었슴다, 저보는 작년에 받았고 올해는 안받슴다, 저보는 10월에 붙었슴다 입원은 8월임다."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STATUS: Final = (
    "(?:저보|디보|띠보|[저디띠]본(?=데)|특곤|오보|변두리|변연|감측)(?:호|대상|증)?(?:는|은|가|이|도|를|을)?"
)
_STAY: Final = "(?:입원|주원|치료|수술|퇴원|출원|결산|진료)"
_THEN: Final = (
    f"(?:{_STAY}(?:을|를)?(?:하|할|받을|했을|하던|받던|한)?|그)(?:때|당시|적|무렵)(?:에는|에|엔|는|은|까지는?)?"
)
_NOT: Final = (
    "(?:아직)?(?:없|아니(?!라)|아이(?=였|[임오우])|아임|아이댔|아니댔"
    "|(?:안|못|아이)(?:받|탔|탐|탑|타|됐|됨|됩|되|나왔|붙))"
)
_GIVEN: Final = "(?:붙|나왔|나옴|됐|되였|올랐|올라|받|탔|타|탐|탑|인정|비준|내려)"
_BEFORE: Final = "(?:작년|지난해|거년|재작년|전에|이전|그전)(?:에는|에|엔|까지는|까지만|까지|은|는)?"
_NOW: Final = "(?:올해|금년|이제|이젠|인제|지금)(?:에는|에|엔|부터는?|부턴|은|는)?"
_NO_MORE: Final = f"(?:{_NOT}|끊|떨어|취소|빠졌|빠짐|짤리|잘리|잘렸)"
_NOT_THEN: Final = lazily(
    f"{_STATUS}.{{0,25}}?(?<![0-9]월에){_THEN}(?:{_STATUS})?{_NOT}|{_THEN}{_STATUS}{_NOT}"
    f"|{_STATUS}(?:없었|아니였|아이였)[가-힣]{{1,3}}{_THEN}$"
    f"|(?:{_STATUS}{_BEFORE}|{_BEFORE}{_STATUS}).{{0,12}}?{_NOW}(?:{_STATUS})?{_NO_MORE}"
    f"|{_STATUS}(?<=[는은가이도])(?:{_STAY}(?:을|를)?(?:한|하고|하구)?(?:다음|뒤|후|나서|나니)|(?:퇴원|출원)하[고구])"
    "(?:에야|에사|에)?(?:붙|나왔|나옴|됐|되였|올랐|받았|탔|인정|비준|내려)"
)
_MONTH: Final = "(?P<month>[0-9]{1,2})월(?:달)?"
_GIVEN_IN: Final = lazily(f"{_STATUS}(?:올해|금년)?{_MONTH}(?:(?:에야|에사|에|부터)?{_GIVEN}|부터)")
_SINCE: Final = lazily(
    f"{_STATUS}(?:로|으로|루|으루)?(?:된|받은|올라간|오른|인정된|인정받은|비준된|나온|붙은)(?:건|거는|것은|게|때는|날은)(?:올해|금년)?{_MONTH}"
    f"|{_STATUS}(?:이?라는|이?란)?(?:통지|통지서|인정|인정서|비준|증|증서)(?:를|은|을|이|가|는)?(?:올해"
    f"|금년)?{_MONTH.replace('month', 'then')}에?"
    "(?:야|사)?(?:받|나왔|났|내려|했)"
)
"""감측호로 된건 올해 8월인데, 감측대상이라는 통지를 11월에 받았소."""
_THEN_GIVEN: Final = lazily(f"{_MONTH}(?:에야|에사|에|부터)?{_STATUS}{_GIVEN}")
_STAYED_IN: Final = lazily(
    f"{_STAY}(?:은|는|한건|한거는|한것은)?(?:올해|금년)?(?P<month>[0-9]{{1,2}})월"
    f"|(?P<then>[0-9]{{1,2}})월(?:달)?(?:[0-9]{{1,2}}일)?에?(?:연변병원|병원|[가-힣]{{2,4}}병원)?에?{_STAY}(?:했|하|해|임|이|$)"
)


def not_there_then(said: str) -> bool:
    """Whether a status was not there when somebody was treated: given later, or ended before."""
    text = plain(said).replace(" ", "")
    if _NOT_THEN.search(text):
        return True
    given = [int(found["month"]) for each in (_GIVEN_IN, _THEN_GIVEN) for found in each.finditer(text)]
    given += [int(found["month"] or found["then"]) for found in _SINCE.finditer(text)]
    stayed = [int(found["month"] or found["then"]) for found in _STAYED_IN.finditer(text)]
    return bool(given and stayed) and max(given) > max(stayed)
