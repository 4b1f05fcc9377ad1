"""What tells of no register, where it is asked for: a city in which somebody lay, a house, or a marriage."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STAY_IN_A_CITY: Final = lazily(
    "(?<![가-힣])(?<!호구 )(?<!호적 )"
    "(?:북경|상해|심양|대련|할빈|장춘|길림|사평|통화|백산|천진|청도|연태|위해|광주|서울)(?:시)?"
    "(?: |(?:에서?|에 ?가서?|으?로 ?가서?) ?)(?:입원|주원|주웬|수술)(?!비)"
    "|(?<!户口)(?<!户口 )(?:北京|上海|沈阳|大连|哈尔滨|长春|吉林|天津|青岛|广州) ?(?:市 ?)?(?:住院|手术)"
)
"""올해 북경 입원 저보: a city far from here is where somebody lay, though the register is asked for before that."""

_HOME: Final = lazily(
    "집(?:을|은|도|이)? ?(?:샀|사놓|있[슴소다])|세집|셋집|시집 ?[왔온와]|장가 ?[왔온와]"
    "|로? ?옮겨 ?[왔온와]|租的?房|买了?房"
)
"""A house, or a marriage, that tells of no register."""
_REGISTERED: Final = lazily("호[구적]|户口|户籍|户在|老家|居住|证没|没[办起]证|本上|落[的了]?户|고향|거주|쥐주|옮겼")
_CAME: Final = lazily(
    "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)? ?(?:으로|로|루) ?왔(?:슴다|소|습니다|음다|어요)[.!]*$"
    "|^(?:我|我家)?(?:才|就)?[来搬]到?的?(?:延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)(?:来)?的?[.!]*$"
)
"""3년전에 연길로 왔슴다."""
_HERE: Final = lazily("延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图|연변|연길|도문|돈화|훈춘|룡정|용정|화룡|왕청|안도")


def tells_no_register(said: str) -> bool:
    """Whether a text tells only where somebody lay, has a house or married: 북경에서 입원했슴다, 연길에 집을 샀슴다."""
    text = plain(said)
    lay = stays_in_a_city(said) and not _HERE.search(text)
    return bool(lay or _HOME.search(text) or _CAME.search(text)) and not _REGISTERED.search(text)


def stays_in_a_city(said: str) -> bool:
    """Whether a city far from here stands right before a stay: 올해 북경 입원, 长春住院."""
    return bool(_STAY_IN_A_CITY.search(plain(said)))
