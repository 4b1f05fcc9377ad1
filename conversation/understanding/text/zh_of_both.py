"""What Chinese tells of two people at once, put as it is told of those who live together: 老伴跟我都低保 as 我俩都低保,
and 都没低保 as 没有低保, of which 都没 is no answer by itself."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import KIN

_STATUS: Final = "(?:低保|特困|五保|低边|边缘户|监测(?:户|对象)|返贫)"
_HAS: Final = f"(?=(?:是|有|吃|享受|拿|领|属于|在|现在|没|不)*{_STATUS})"
_KIN: Final = (
    f"(?:{KIN}子?|老太太|老两口|对象|爱人|婆婆|公公|奶奶?|爷爷?|姥[姥爷]|[老]?[爸妈爹娘哥姐弟妹]|爸爸|妈妈|母亲|父亲)"
)
_WITH: Final = "(?:跟|和|与|同)"
_BOTH: Final = "(?:俩|两个|两人|两口子)?(?:人)?(?:都|全)"
_TOGETHER: Final = lazily(f"我?家?{_KIN}{_WITH}我{_BOTH}{_HAS}|我{_WITH}我?家?{_KIN}{_BOTH}{_HAS}")
_NEITHER: Final = lazily(f"(?:都|全)(?P<no>没有?|不是)(?={_STATUS})")


def of_both(text: str) -> str:
    """A plain text with the status of two people told of both."""
    if HANGUL.search(text):
        return text
    return _NEITHER.sub(lambda found: "不是" if found["no"] == "不是" else "没有", _TOGETHER.sub("我俩都", text))
