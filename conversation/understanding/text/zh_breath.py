"""Chinese as it is told by voice, where a space stands for each stop: 透析 有特病本; 人回家了 账没算完."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.plain import plain

_STOP: Final = lazily("(?<=[\u4e00-\u9fff]{2}) +(?=[\u4e00-\u9fff]{2})")
_TAKES_BACK: Final = lazily(
    "[没未不别丢退停撤]|后来|以前|之前|原来|原先|从前|去年|前年|现在|那[是会时]"
    "|以为|还是|[他她]|我(?:妈|爸|爹|娘|[大小老二三]?[哥姐弟妹姨舅姑叔])的?$"
)
"""What may take back what stands before it, or tell of somebody else."""
_TURNS: Final = frozenset({"perhaps", "if", "wish", "asks", "correction"})
"""Words that what is told behind them hangs on, and so are not to be cut off from it."""


def with_breath_as_stops(said: str) -> str:
    """A text with a stop for each space between two parts of it; as it is where one may turn the other."""
    text = plain(said)
    stopped = _STOP.sub(",", text)
    if stopped == text or HANGUL.search(text) or any(sign in text for sign in ",.;?"):
        return said
    if _TAKES_BACK.search(stopped):
        return said
    return said if any(_TURNS & word.means.keys() for word in words_said(text)) else stopped
