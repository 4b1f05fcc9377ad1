"""Whom somebody only looked after, in Korean: 손자를 봐주다가 내가 허리를 다쳤소 tells of no grandchild that is ill."""

import re
from functools import cache

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin


def without_those_looked_after(text: str) -> str:
    """A text without the relative whom somebody was looking after; one without Korean as it is."""
    return _looked_after().sub("", text) if HANGUL.search(text) else text


@cache
def _looked_after() -> re.Pattern[str]:
    kin = f"(?:우리 |내 |큰|작은)?(?:{named_kin()})"
    looks_after = "(?:봐주|봐 주|돌봐주|보아주|돌보|키워주|키우|보살피|업어주|업고 다니)"
    return re.compile(
        f"(?<![가-힣]){kin}(?:을|를)? ?(?:집에서 ?)?{looks_after}(?:느라[고구]?|려[고구]|러|면서|다가) "
        "(?=[^.!?]*(?:(?:내|나|제|저)(?:가|는)? |앓|다[쳤치]|병[이나]|아[파프]))(?![^.!?]*(?:이|가|을|를) 대신)"
    )
