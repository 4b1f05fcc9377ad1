"""Whom somebody only looked after, in Korean: 손자를 봐주다가 내가 허리를 다쳤소 tells of no grandchild that is ill."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily


def without_those_looked_after(text: str) -> str:
    """A text without the relative whom somebody was looking after; one without Korean as it is."""
    return _told_to_go().sub("", _looked_after().sub("", text)) if HANGUL.search(text) else text


_THIS_TIME: Final = lazily(
    "^(?=[^이]*(?:증|만성|특병|특수병|문진|외래|투석|약))[^?]*?(?:다가|는데|지만|어[두도]|[고구소다요])[ ,.]+"
    "(?=이번(?:에는|에|엔|은|건|거는|것은| ?돈은)? [^,.?]*(?:입원|주원|수술))"
)
"""만성병증으로 약 타다가 이번에 입원했소."""


def of_this_time_only(text: str) -> str:
    """A text of the stay that is told to be this time's alone, without the outpatient care before it."""
    return _THIS_TIME.sub("", text) if HANGUL.search(text) else text


@cache
def _told_to_go() -> re.Pattern[str]:
    """딸이 입원하라고 해서 내가: who only said what to do."""
    kin = f"(?:우리 |내 |큰|작은)?(?:{named_kin()})"
    return re.compile(
        f"(?<![가-힣]){kin}(?:이|가|은|는) ?(?:자꾸 )?(?:입원하|수술하|치료하|병원에 ?가|병원 ?가|가보)(?:라"
        f"|자)[고구]? ?(?:해서|하길래|하니까) "
        "(?=(?:내|나|제|저)(?:가|는) )"
    )


@cache
def _looked_after() -> re.Pattern[str]:
    kin = f"(?:우리 |내 |큰|작은)?(?:{named_kin()})"
    looks_after = "(?:봐주|봐 주|돌봐주|보아주|돌보|키워주|키우|보살피|업어주|업고 다니)"
    return re.compile(
        f"(?<![가-힣]){kin}(?:을|를)? ?(?:집에서 ?)?{looks_after}(?:느라[고구]?|려[고구]|러|면서|다가) "
        "(?=[^.!?]*(?:(?:내|나|제|저)(?:가|는)? |앓|다[쳤치]|병[이나]|아[파프]))(?![^.!?]*(?:이|가|을|를) 대신)"
    )
