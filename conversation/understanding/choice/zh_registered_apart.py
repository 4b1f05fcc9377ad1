"""Where somebody is registered who tells in Chinese where he lives, too: 户口在山东，人在延吉十年了，没办居住证."""

from typing import Final, NamedTuple

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import holds

_PART: Final = lazily("[^,.;!? ]+")
_REGISTER: Final = lazily("户口|户籍|落户")
_LIVES: Final = lazily(
    "^(?:可是?|但是?|不过|我|人|本人|一家|全家|现在|如今|一直|平时|常年|就|都|也|却)*(?:在|住|搁|待)(?!院)"
    "[^户院病治证]{1,10}$"
)
_FOR_LONG: Final = lazily("年|一直|常年|长期|半辈子|早就|人[在搁]|住")
_NO_PERMIT: Final = lazily(
    "(?:在[^,.;]{1,4})?(?:也|都|还|一直|就是)*[没未](?:有|给|去)?(?:办|领|拿|弄)?(?:过|理)?(?:这边的|延吉的|延边的)?居住证"
)
_PERMIT: Final = lazily("居住证")
_HERE: Final = lazily("这[边里儿]|本地|当地|延边")


_NONE_OF_HERE: Final = lazily(
    "(?P<not>[没未](?:有|办|领|拿)?(?:过)?)(?:这[边里儿]|那边|当地|本地|延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)(?:州|市|县)?的?居住证"
)


_NO_PERMIT_AT_ALL: Final = lazily("(?:从来|一直|从没|压根儿?|根本)+(?:也|都|就)?(?P<told>[没未]有?(?:办|领)?过?居住证)")


class Apart(NamedTuple):
    """What is told of the register, without where somebody lives; whether he has no permit, and lives in Yanbian."""

    register: str
    no_permit: bool
    lives_here: bool


def without_permit(text: str) -> str:
    """A plain text in which it is told by itself that there is no permit: 从来没有延边的居住证."""
    return _NO_PERMIT_AT_ALL.sub(r"\g<told>", _NONE_OF_HERE.sub(r"\g<not>居住证", text))


def registered_apart(text: str) -> Apart | None:
    """A plain text without what it tells of where somebody lives, where a part of its own tells of the register; None
    where it tells no such thing, or that there is a permit."""
    parts = [found[0] for found in _PART.finditer(text)]
    without = [part for part in parts if _NO_PERMIT.fullmatch(part)]
    lives = [part for part in parts if _LIVES.match(part) and _FOR_LONG.search(part) and not _REGISTER.search(part)]
    left = [part for part in parts if part not in (*without, *lives)]
    if HANGUL.search(text) or not lives or not any(map(_REGISTER.search, left)) or any(map(_PERMIT.search, left)):
        return None
    here = any(holds(part, "in_yanbian") or _HERE.search(part) for part in lives)
    return Apart(",".join(left), bool(without), here)
