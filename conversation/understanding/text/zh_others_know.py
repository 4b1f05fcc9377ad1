"""Who only knows, keeps the papers or is waited for, in Chinese: 我儿子知道, 等他回来. It tells of no case."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

KIN: Final = (
    "(?:大|小|老|二|三)?(?:儿子|闺女|姑娘|女儿|孩子|孙子|孙女|媳妇|儿媳妇?|女婿|姑爷|外甥女?|侄子|侄女"
    "|老伴|老头|老公|老婆)"
)
RELATIVE: Final = (
    f"(?:{KIN}|[大小老二三四五六表堂亲干]*(?:爷|奶|姥姥|姥爷|爸|妈|爹|娘|哥|姐|弟|妹|叔|伯|姑|姨|舅|嫂|婶)[爷奶哥姐弟妹叔姑姨舅妈父母]?"
    "|公公|婆婆|丈人|丈母娘|对象|爱人)"
)
"""Any relative."""
BEGINS: Final = "(?:^|(?<=[,.;! ，。；]))"
_ENDS: Final = "(?=$|[,.;! ，。；])"
_KNOWS: Final = lazily(
    f"{BEGINS}(?:这|这个|单子|数|钱|都|得|要|问)*我?家?{KIN}(?:们)?"
    "(?:都|全|才|就|那儿|那里|可能|应该)*"
    f"(?:知道|清楚|晓得|有数|记得|记着|管着|保管|拿着|收着|有单子)(?:的|呢|啊|吧)*{_ENDS}"
)
_WAITS: Final = lazily(
    f"{BEGINS}(?:我)?(?:等|得等|问问?|得问)(?:他|她|我?家?{KIN})(?:们)?"
    "(?:回来|下班|来了?|放学|到家)?"
    f"(?:再说|问|看|查|告诉你)*{_ENDS}"
)
_SENT_BY: Final = lazily(
    f"^(?:我)?家?[大小老]?(?:{KIN}|[爸妈爹娘])(?:非)?(?:让|叫|催)我(?:来|上这儿?|过来)?(?:给我自己)?(?:问|查|看|打听)"
)
"""我闺女让我来问问: of whom it is asked is not told."""


def without_who_knows(text: str) -> str:
    """A plain text without what it tells of those who only know, or are waited for."""
    return text if HANGUL.search(text) else _WAITS.sub("", _KNOWS.sub("", text))


def only_others_know(text: str) -> bool:
    """Whether a plain text tells nothing but that."""
    return bool(text.strip()) and not without_who_knows(text).strip(",.;!，。； ")


def sent_by_kin(text: str) -> bool:
    """Whether a plain text tells that a relative sent who types to ask, and not for whom."""
    return bool(_SENT_BY.search(text))
