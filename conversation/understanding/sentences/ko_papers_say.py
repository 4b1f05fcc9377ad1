"""What a Korean message tells a paper to say, as it was read from it: 반빈치빈인가 하는 명단에, 종이에 감측호라구
써있답데, 자부담은 1400원이라구 결산단즈에 있스꾸마.

A status in a list or on a paper is told as one that is so, and the sum that a slip calls 자부담 is the own share: it is
a row of the slip there, where elsewhere it may be all that was paid.
"""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_STATUS: Final = (
    "(?:(?:[저디띠]보|특곤|오보|우보|감측|변두리|변연|반빈치빈|반빈|인병치빈|돌발엄중곤난|엄중곤난|탈빈불안정|변연이즈핀"
    "|저수입)(?:변두리|변연)?(?:호|대상자?|인원|인구|가정)?)"
)
_LIST: Final = "(?:명단|대상|통지서?|증서?|책|호(?![구적])|집)"
_IN: Final = "(?:이?라는지|이?라던가|이?라든가|인가|인지)(?: ?(?:뭔가|무시겐가|무스건가|뭔지|머인지))?"
_NAMED_SO: Final = lazily(
    f"(?P<status>{_STATUS}){_IN} ?하는 ?(?P<list>{_LIST})"
    "(?=[^.,?!]{0,12}?(?:올라|올랐|들[었어]|있[소슴스습다]|됐|되[였어여]|받았|나왔|왔|이꾸마|임다|이[오요]))"
)
"""반빈치빈인가 하는 명단에 우리집이 올라있소."""
_SAYS: Final = (
    "(?:써|쓰여|씌여|적혀|찍혀|나와|박혀|돼|되여|올라) ?있"
    "(?:답[데디]다?|다[고구] ?(?:합데다?|하오|함다|합니다|그럽데다?)|담다|다오|답니다|습데다?|습디다|습데"
    "|더[라군]구?[마요]?)"
)
_WRITTEN_SO: Final = lazily(
    f"(?P<status>{_STATUS})(?:이?라)(?:고|구)(?:만)? ?(?:(?:통지서?|종이|명단|증|책)에 ?)?{_SAYS}(?=$|[ .,\n])"
)
"""종이에 돌발엄중곤난호라고 써있답데."""
_SLIP: Final = "(?:(?:[결경]산|정산|쮀쏸|졔쏸)(?:단즈|단자|단|서|표|종이|단지)|단즈|단자|종이|结算单(?:子)?|단)"
_SUM: Final = "[0-9,.]*[0-9만천백십일이삼사오륙육칠팔구영공]{1,12} ?(?:원|콰이|전)?"
_OWN: Final = "자부담(?:금액|금|액)?"
_STANDS: Final = "(?:(?:적[혀혓혔]|찍[혀혔]|씌[여였]|써|나와|나왔|박[혀혔])(?: ?있)?|있)"
_AND: Final = (
    "(?:소이다|소|슴다|습니다|스꾸마|슴니다|꾸마|는데|고|구|어요|음|지무|재이오|습데다?|습디다|답데다?|답니다|담다|다오|네요?|더라)"
    "(?=$|[ .,\n])[ ,]*"
)
_WRITTEN_ON_IT: Final = (
    lazily(
        f"{_OWN}(?:[이은는] ?)? ?(?P<sum>{_SUM}) ?이?라(?:고|구) ?(?P<year>올해 ?)?{_SLIP}(?:에|에는"
        f"|우에) ?{_STANDS}{_AND}"
    ),
    lazily(
        f"(?<![가-힣]){_SLIP}(?:에는?|우에|[를을] ?보(?:니까?|면)|보(?:니까?|면)) ?(?P<year>올해 ?)?"
        f"{_OWN}(?:[이은는] ?)? ?(?P<sum>{_SUM}) ?(?:이?라(?:고|구)|[이가])? ?{_STANDS}{_AND}"
    ),
)
"""자부담은 1435원이라고 결산단즈에 있소, 종이에 자부담 3만2천원이라고 적혔소."""
_PRINTED: Final = lazily(
    f"(?P<slip>(?<![가-힣]){_SLIP}(?:에|우에) ?(?:적힌|찍힌|써 ?있는|나온|나와 ?있는|있는) ?)자부담(?="
    "(?:금액|금|액)?[이은는]? ?[0-9일이삼사오륙칠팔구만천백])"
)
"""결산단에 찍힌 자부담이 2천원."""


def as_papers_say(text: str) -> str:
    """A plain text in which what a list, a notice or a slip says is told as being so; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _WRITTEN_SO.sub(r"\g<status>임다", _NAMED_SO.sub(r"\g<status> \g<list>", text))
    return _own_share_of_the_slip(text) if "자부담" in text else text


def _own_share_of_the_slip(text: str) -> str:
    """A text in which 자부담 that stands on a slip with its sum is called as the slip calls the own share."""
    for pattern in _WRITTEN_ON_IT:
        text = pattern.sub(_as_a_row, text)
    return _PRINTED.sub(r"\g<slip>자부", text)


def _as_a_row(found: re.Match[str]) -> str:
    """The own share that stands on a slip, where it is nobody else's and of no other time."""
    if _whose().search(found.string[: found.start()]):
        return found[0]
    return f"{found['year'] or ''}자부 {found['sum']}임다, "


@cache
def _whose() -> re.Pattern[str]:
    """나그네 결산단에는, 작년 결산단에: whose slip it is, or of when."""
    return re.compile(
        f"(?:{named_kin()}|옆집|이웃|친구|동무|동미|작년|지난해|재작년|저번|먼저번|첫번째?|전번)(?:네|의)? ?$"
    )
