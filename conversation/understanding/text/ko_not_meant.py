"""What is said in Korean not to be meant, before what is: 재작년 소리를 하는게 아이오, 지난달 결산했단 말이오."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NOT: Final = (
    "(?:말[고구](?![가-힣])|(?:아이|아니|아님|아닙|안)(?:[고구]서?|오|우|요|라|임다|니다|다|꾸마|재[이요]오?|란|람다|올시다)?(?![가-힣]))"
    "[ ,.!]*"
)
_TALK: Final = "(?:소리|말씀|말|얘기|이야기)(?:를|을|은|는|도|두|이|가)? ?"
_NOT_MEANT: Final = lazily(
    "(?:^|(?<=[,.!?] ))(?:내가? |나는 |저는 |제가 )?(?P<wrong>[^,.!?]{1,24}?)"
    f"(?:{_TALK}(?:(?:하|꺼내|묻)(?:는|자는|던|려는) ?(?:게|거|것이|건|것은|거는)(?:이)? ?)?{_NOT}"
    "|(?:을|를|것|거|꺼| ) ?(?:묻|말하|물어보|얘기하|이야기하|가리키)(?:는|자는|려는) ?"
    f"(?:게|거|것이|건|것은|거는)(?:이)? ?{_NOT})"
    "(?=[^ ,.!?])"
)
_TURNS: Final = lazily("[아안]|말[고구]")
_SET_ASIDE: Final = lazily(
    "^(?:우리 |내 )?(?:아들|딸|며느리|사위|로친|령감|영감|안해|남편|나그네|동생|형님?|언니|누나|오빠|손자|손녀"
    "|조카|어머니|아버지"
    "|아매|아바이)(?:이|가|네|네가|의)? ?[^,.?]{0,18}?"
    "(?:[던한본간탄문낸온] ?(?:거|것|일|건)|꺼|것|거)(?:은|는)? ?(?:빼[고구]|말[고구]|내놓[고구]|제하[고구]"
    "|놔두[고구])[ ,]+"
    "(?=(?:내|제|나|저)(?:거|꺼|건|것|는|가)?(?:는|은)? |지금 ?묻)"
)
"""며느리가 애 낳느라 입원했던건 빼구, 내거는: what a relative had, set aside."""


def without_not_meant(said: str) -> str:
    """What was typed as a plain text without what is said not to be meant, where it is told behind it what is; as it is
    where nothing is told so. What a relative had is left out where it is set aside so."""
    text = plain(said) if HANGUL.search(said) else ""
    told = _NOT_MEANT.sub("", text, count=1) if _TURNS.search(text) else text
    told = _SET_ASIDE.sub("", told)
    return said if told == text else told
