"""Where a Chinese register is now, of a text that tells where it was before: 户口以前在长春，去年迁到延吉了."""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens

_SINCE: Final = "(?:后来|[去前今]年|大前年|现在|如今|早就|已经|都|20[0-9]{2}年|[0-9一二三四五六七八九十]+年前)*"
_NOW: Final = "(?P<now>[^,.;!? 没未不]{2,6}?)(?:的?户口)?(?:了|啦|[来去]了|这边|那边|的)*(?=$|[,.;!? ])"
_MOVED: Final = lazily(
    "(?P<head>户口|户籍)(?:是|的|以前|原来|原先|本来|老早|早先|最早|就)*[在是](?P<was>[^,.;!? 没未不]{2,6}?)的?[,. ]*"
    f"{_SINCE}(?:又|才|给)?(?:[随跟][^,.;!? ]{{1,4}}?)?(?:迁|落|挪|转户口?)(?:户口?)?[到在进来回]{_NOW}"
)
_LEFT: Final = lazily(
    f"(?P<head>户口|户籍){_SINCE}从(?P<was>[^,.;!? 没未不]{{2,6}}?)(?:迁|转|挪)[走出][去来]?[了啦]?[,. ]*"
    f"(?:现在|如今|在|户口|是|迁到|到|落到)*{_NOW}"
)
_ONCE: Final = "(?:以前|原来|原先|本来|老早|早先|最早|从前)(?:就)?是?"
_GONE_THERE: Final = lazily(
    f"{_ONCE}[^,.;!? 没未不户]{{2,6}}?的?(?P<head>户口|户籍)[,. ]+(?:(?:一辈子|祖辈|一直"
    f"|从小)[^,.;!? 户]{{0,8}}[,. ]+)?"
    f"(?:{_SINCE}|[一二三两四五六七八九十几]+年前)(?:[随跟和][^,.;!? ]{{1,4}}?)?(?:把)?(?:户口|户籍)?"
    f"(?:[随跟和][^,.;!? ]{{1,4}}?)?"
    "(?:就|也|都|又|给|才)*(?<![想要算备没])(?:迁|落|挪|转)(?:户口?)?[到在进来回去](?P<now>[一-鿿]{2,5}?(?:市|县|省)?)"
    "(?:我?家?(?:大|小|老|二)?(?:儿子|闺女|女儿|姑娘|孩子|哥哥?|姐姐?|弟弟?|妹妹?|老公|媳妇|对象)家?)?(?:那(?:边|儿|里)?|这边)?(?:了|去|来)+"
    "(?=$|[,.;!? ])"
)
"""原来是延吉户口，三年前跟儿子把户口迁到长春去了."""
_NOT_MOVED: Final = lazily(
    "(?P<head>户口|户籍)(?:原来|原先|本来|以前|一直|就|还|也)*(?:是|在)(?P<where>[^,.;!? 没未不]{2,6}?)的?[,. ]*"
    "(?:一直|从来|也|都|还|压根儿?|到现在|可)*[没未](?:动|迁|转|挪)(?:过|走|成)?(?:窝)?(?=$|[,.;! ])"
    "|(?:原来|原先|本来|以前|一直|就|还|也)+是(?P<there>[^,.;!? 没未不户]{2,6}?)的?(?:户口|户籍)[,. ]*"
    "(?:一直|从来|也|都|还|压根儿?|到现在|可)*[没未](?:动|迁|转|挪)(?:过|走|成)?(?:窝)?(?=$|[,.;! ])"
)
"""我户口原来在延吉，没迁走."""
_WISHED: Final = lazily(
    "(?:想|打算|准备|要|寻思|合计)(?:着)?把?(?:户口|户籍)(?:给)?(?:迁|落|转|挪)(?:到|去"
    "|回)?[^,.;!? 没了]{2,8}(?:$|[,.;! ]+)"
)
"""想把户口迁到长春去，现在还是延吉户口."""

_MOVE: Final = "(?:迁|落|挪)"
_NOT_YET: Final = (
    "(?:等?(?:开春|年后|明年|后年|下个?月|过完?了?年|来年|以后|将来)|正在?|准备|打算|想|要|寻思|合计|马上|快)"
)
_SOME: Final = "[^,.;!? 没未了]"
_TO_BE_MOVED: Final = lazily(
    f"(?:{_NOT_YET}{_SOME}{{0,6}}(?:户口|户籍){_SOME}{{0,8}}?{_MOVE}"
    f"|(?:户口|户籍){_SOME}{{0,4}}{_NOT_YET}{_SOME}{{0,5}}?{_MOVE}"
    f"|{_NOT_YET}{_SOME}{{0,4}}{_MOVE}(?:户口|户籍)?(?:到|往|去){_SOME}{{2,4}}(?:户口|户籍)"
    f"|{_NOT_YET}(?:往|向)[^,.;!? 没未了]{{2,4}}{_MOVE}(?:户口|户籍))"
    f"{_SOME}{{0,8}}(?=$|[,.;! ])[,.; ]*"
)
"""等开春把户口迁到延吉, 正在往珲春迁户口, 户口明年迁到珲春: it is not there yet."""


def to_be_moved(text: str) -> bool:
    """Whether a plain text tells no more of a register than that it is still to be moved: 户口准备迁到敦化."""
    return bool(_TO_BE_MOVED.search(text)) and not _TO_BE_MOVED.sub("", text).strip("我家的,.;! ")


def register_now(text: str) -> str:
    """A plain text with the place where the register is now alone; as it is where that is no place that is known."""
    if "户" not in text:
        return text
    text = _TO_BE_MOVED.sub("", _WISHED.sub("", text))
    text = _NOT_MOVED.sub(lambda found: f"户口在{found['where'] or found['there']}", text)
    return _GONE_THERE.sub(_now, _LEFT.sub(_now, _MOVED.sub(_now, text)))


def _now(found: re.Match[str]) -> str:
    known = all(token.answers("residence") for token in tokens(found["now"]))
    return f"{found['head']}{found['now']}" if known else found[0]
