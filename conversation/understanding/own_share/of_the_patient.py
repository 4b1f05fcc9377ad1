"""A sum that is told as that of a relative, who is the one that is ill where it is not asked for oneself: 我妈的是8000,
우리 령감거는 이만삼천이우."""

from typing import Final

from conversation.facts import Facts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE

_SIGN: Final = "0-9일이삼사오육륙칠팔구공영령십백천만零〇一二两三四五六七八九十百千万点.,"
_ONE_SUM: Final = f"(?=[{_SIGN}]+(?:원|元|块钱?)?(?:이?[오요]|임다|입니다|이우다?|이꾸마|吧|呢|啊)*[.! ]*$)"
_KIN: Final = (
    "(?:우리 ?)?(?:로친|령감|남편|안해|나그네|아매|아바이|(?:시|친정|장)?(?:아버지|어머니|엄마|아빠)|장모님?|아들|딸"
    "|동생|누나|오빠|언니|형님|며느리|사위|손자|손녀)"
)
_PATIENT_S: Final = lazily(
    f"^(?:我们?家?)?{RELATIVE}的(?:那个?)?(?:就?是)?{_ONE_SUM}"
    f"|^{_KIN}(?:네|의)? ?(?:거|꺼|것|건)(?:는|은|이)? ?{_ONE_SUM}"
)
_KIN_TOLD: Final = lazily(
    "^(?:우리 ?)?(?:로친|령감|남편|안해|아매|아바이|(?:시|친정|장)?(?:아버지|어머니|엄마|아빠)|장모님?)"
    "(?:가|이|께서|는|은|한테서)? ?(?:말씀이|말이|그러는데|그럽데|물어보니까?)?[ ,]*"
    f"(?P<sum>[{_SIGN}]*[{_SIGN}](?<![일이])원?)"
    "(?:이?(?:랍데다?|랍디다|랍니다|람다|라오)| ?맞(?:답데다?|답니다|담다|다오))"
    "(?:[ ,.]+(?:제가|내가|나는|저는) ?(?:대신|대신해서) ?[가-힣 ]{1,6})?[.! ]*$"
)
"""아버지가 만오백원이랍니다 제가 대신 씀다: who is ill, and not who only heard of it (딸이 그러는데)."""


def of_the_patient(said: str, facts: Facts) -> str:
    """A text with the sum alone, where it is told as that of a relative, or by one, and nothing else is told; as it is
    where it is asked for oneself."""
    if facts.says("who", "self"):
        return said
    text = plain(said)
    rest = _KIN_TOLD.sub(r"\g<sum>", _PATIENT_S.sub("", text))
    return said if rest == text else rest
