"""What a Korean message only names beside the case: who has more (옆집은 저보라 많이 탔다던데 우리는), in which list
the village wrote somebody; and whose case it is, told at the end (우리 엄마꺼)."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_NEIGHBOUR: Final = lazily(
    "(?:^|(?<=[ .,]))(?:우리 ?)?(?:[뒤앞옆웃]집|옆침대|옆자리"
    "|이웃집?|동네|동창|동무|동료|친구|남들|다른 ?사람들?|한 ?촌)"
    "(?: ?(?:사람|로인|노친|로친|아매|아바이|아즈마이|할머니|할아버지|네|집))?(?:은|는|이|가|네는)? "
    "[^.,!?]{1,34}?(?:다던데|다는데|답데다|더라는데|라는데|라던데|던데|담다|다더라)[ ,.]*"
    "(?=(?:우리|나|저|내)(?:는|네는|네|집은|집이|집에는)? )"
)
_LISTED: Final = lazily(
    "(?:촌|대대|향|진정부|민정|민정국|마을|가두)(?:에서|위원회에서|서) ?(?:무슨 ?|뭔 ?|그 ?)?등록(?:을|도)? ?"
    "(?:했|해줬|해줘|해주|하여|됐|해)[가-힣]{0,4}(?: |$)"
)
"""촌에서 무슨 등록을 했다는데: of a status, and not known of which."""
_AT_THE_OFFICE: Final = lazily(
    "(?:의보국|의보쥐|의보처|의료보장국|보장국|의보창구)(?:에|에다)? ?(?:가서|와서|들려서) (?=[^.,]{0,6}(?:했|해))"
)
_HOME_OF_REGISTER: Final = lazily(
    "(?:^|(?<=[ .,]))(?:우리 ?)?집(?:은|이) (?=[가-힣]{2,6}? ?호[구적](?:임|이|입|인|요|우))"
)
_BODY: Final = lazily(
    "(?<=가 )(?:왼쪽 |오른쪽 |오른 |왼 )?"
    "(?:허리|무릎|다리|팔|손|발|어깨|목|눈|귀|코|위|간|담|담낭|심장|머리)(?:를|을|에)? ?(?=수술)"
)
"""내가 허리를 수술했는데."""
_APART: Final = (
    lazily(
        "(?<![가-힣])(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)? ?(?:저보|특곤|오보|감측)"
        "(?:호|대상|인원|대상자|환자)?(?:인)? (?=(?:우리|내|저희) )"
    ),
    lazily("(?<=사람인데) (?=[가-힣])|(?<=사람이[고구며]) (?=[가-힣])"),
    lazily("(?<=[가-힣][구고]) (?=(?:내|나는|내가|저는) (?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도))"),
    lazily(
        "(?<=[가-힣0-9]) (?=(?:올해|금년|올)(?:에|에는|는|엔)? ?(?:그|이|이번) ?전에(?:는|도|두"
        "|엔)? [^.,!?]*(?:없|안|못|아이))"
    ),
    lazily("(?<=원) (?=(?:올해|금년|이번)(?:에는|엔|는|에)? ?(?:다른|딴|또|말고))"),
)
"""화룡 저보호인 / 우리 아매가 장춘에서, 내 안도 사람인데 / 집에 돈이 없슴다, 자부 2430원 /
올해 다른 입원은 없었슴다."""
_OF_HOME: Final = lazily(
    "(?:^|(?<=[ .,]))고향에 ?(?:있는|계신|계시는)? ?(?=(?:우리 )?[가-힣]{2,5}(?:이|가) )(?=.*(?:병원|환자실|입원|수술))"
)
"""고향에 아버지가 장춘 가서 중환자실에 있슴다."""


def beside_told(text: str) -> str:
    """A plain text without what is only beside its case; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _together_with().sub("", text)
    text = _AT_THE_OFFICE.sub("", _introduced_by().sub("", _LISTED.sub("", _NEIGHBOUR.sub("", text))))
    text = _said_of_one().sub(r"\g<one>\g<status>임다", _BODY.sub("", _HOME_OF_REGISTER.sub("", text)))
    for apart in _APART:
        text = apart.sub(lambda found: f"{found[0].rstrip().removesuffix('인')}, ", text)
    text = _since_they_did().sub("", _OF_HOME.sub("", text))
    asked = _whose().search(text)
    return f"{asked['kin']} 일임다, {text[: asked.start()]}" if asked else text


@cache
def _together_with() -> re.Pattern[str]:
    """우리 어머이랑 같이 저보 탑니다: with whom somebody has a status, and not of whom it is told."""
    return re.compile(
        f"(?:^|(?<=[ .,]))(?:우리 ?|내 ?)?(?:{named_kin()})(?:이랑|랑|하[고구]|과|와) ?"
        "(?:나랑 ?|나하[고구] ?|내가 ?|나는 ?)?(?:같이 ?|함께 ?|둘이서? ?|둘다 ?)*"
        "(?=(?:저보|특곤|오보|감측|변두리|변연|디보)(?:호|대상)?(?:를|을|에|로)? ?"
        "(?:탑|탐|타|받|올|들|임|이오|되|됐))"
    )


@cache
def _whose() -> re.Pattern[str]:
    return re.compile(
        f"(?<![은는이가도만])[ ,.]+(?P<kin>(?:우리 |내 )?(?:{named_kin()}))(?:꺼| 꺼|거|것|껍니다|꺼임다|거임다)[.!]?$"
    )


@cache
def _said_of_one() -> re.Pattern[str]:
    """내 저보변두리라 합데다, 막내삼촌이 룡정 감측호라 합데다."""
    one = f"(?:내|나는|내가|저는|제가|(?:우리 |내 )?(?:큰|작은|막내|맏)?(?:{named_kin()})(?:이|가|은|는|도)?)"
    return re.compile(
        f"(?:^|(?<=[ .,]))(?P<one>{one} ?(?:[가-힣]{{2,3}} )?)"
        "(?P<status>(?:저보|디보|특곤|오보|감측|변두리|변연|반빈)[가-힣]{0,5}?)(?:이)?라(?:고|구)? ?"
        "(?:합데다|합디다|함다|하오|합니다|그럽데다|그러오|하더라)(?=$|[ .,])"
    )


@cache
def _introduced_by() -> re.Pattern[str]:
    """친구가 소개해서 연변병원에 입원했슴다: no referral, and nobody's case."""
    who = f"(?:우리 )?(?:친구|동창|동무|이웃|아는 ?사람|아는 ?의사|[가-힣0-9]{{2,8}}(?:병원|의원)|{named_kin()})"
    return re.compile(
        f"(?<![가-힣]){who}(?:이|가|에서|의)? ?소개(?:를|을)? ?"
        "(?:해서|해줘서|로|받고|받아서?|하여) ?(?=[^.,]{0,14}(?:원에|원에서|갔|가서))"
    )


@cache
def _since_they_did() -> re.Pattern[str]:
    """전원을 뗐는지 모르꾸마 딸이 했으이까: who did it, and is not the patient."""
    return re.compile(
        f"(?<=[가-힣] )(?:우리 )?(?:{named_kin()})(?:이|가) (?:다 |대신 )?(?:했|해줬|떼줬)으(?:이까|니까?) ?"
    )
