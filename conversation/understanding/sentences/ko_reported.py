"""What somebody reports of a relative whose case he tells is told as the rest of it: 베이안은 가기전에 했답데다."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_SAID: Final = "(?:답[데디]다|답니다|다고 ?(?:합데다|함다|합니다)|다[데던]데요?|다꾸마)"
_OF_THE_CASE: Final = lazily(
    "(?P<done>(?:비안|베이안|备案|전원|전진|수속|등록|결산|정산|퇴원|출원|입원|주원|수술|자부|돈|[원천백만])"
    "(?:을|를|은|는|이|가|도)? ?(?:(?!안|못)[가-힣]{1,6} ){0,2}?(?:했|뗐|받았|나왔|냈|물었|썼|들었)"
    "|(?:적혀|찍혀|써|씌여|올라) ?있)"
    f"{_SAID}(?=$|[ .,])"
)
_STRANGERS: Final = lazily(
    "옆집|[앞뒤웃]집|이웃|친구|동창|동무|동료|남들|사돈|누구|사람"
    "|환자들|로인들|다른|딴|모두|다들|그 ?집|소문|누가|방송|뉴스"
)
_ASKS_OF_IT: Final = lazily("(?:우리|나|저|내)(?:도|두) |[?]|(?:까|는가|는지)(?=$|[ .,])")
"""우리두 됨까: what was heard is told to ask whether it is so for oneself."""
_GOT: Final = lazily(
    "(?:받|탔|타먹|나왔|나오|줬|줍|떼였|먹었)[^.,]{0,4}다(?:고|구)? ?"
    "(?:합[데디]다|함다|하오|합니다|하더라|하던데요?|그럽[데디]다)(?=$|[ .,])"
)
"""처남댁은 장춘에서 했는데 절반도 못돌려받았다 합데다: what another got is told to ask about it."""
_TOLD: Final = lazily(
    "(?:입원|주원|병원|결산|퇴원|호구|호적|수술|누워)[^.,]{0,24}?"
    "(?:(?<![람담])[슴임됨함]다|[했었았있]소|꾸마|이우다|습니다|어요)(?=$|[ .,])"
    "|자부[^.,]{0,6}[0-9]|결산[^.,]{0,10}[0-9]+월|(?:내|나는|내가) ?앓"
)
"""What is told of the case by who types, and not only heard."""


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(f"(?:^|(?<=[ .,]))(?:우리 ?|내 ?)?(?:{named_kin()})")


def reported(text: str) -> str:
    """A plain text in which what is said of the one relative it tells of stands as told, and nothing where all that is
    told is what a relative is said to have got."""
    got = _GOT.search(text)
    if got and _kin().match(text) and not _TOLD.search(text):
        return text[got.end() :]
    found = _OF_THE_CASE.search(text)
    if not found or _STRANGERS.search(text) or _ASKS_OF_IT.search(text):
        return text
    if not _TOLD.search(_OF_THE_CASE.sub("", text)) or not _kin().search(text):
        return text
    return _OF_THE_CASE.sub(r"\g<done>슴다", text)
