"""Who is asked for where a Chinese text tells of who types and of others: 我跟我妈都住院了，先问我妈的."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens

_TREATED: Final = "(?:住(?:着|过|了|的)*院|看的?了?病|病了|手术|开刀|化疗|透析|病号)"
_OTHER_BY_NAME: Final = "(?:(?![我都跟和与同也])[^,.;!]){1,5}"
_NO_KIN: Final = (
    "(?!家?(?:[爸妈爹娘姐哥弟妹爷奶姥公婆叔姑姨舅]|老|儿子|闺女|女儿|媳妇|对象|爱人|[大小二三][姐哥弟妹叔姑姨舅儿]))"
)
"""我妈和我爸 tells of two others."""
_BOTH: Final = lazily(
    f"(?:我们?(?:自己)?(?:跟|和|与|同)我?家?{_OTHER_BY_NAME}|我?家?{_OTHER_BY_NAME}(?:跟|和|与|同)我{_NO_KIN})"
    f"(?:(?!一起|一块)[^,.;!]){{0,8}}(?:都|全|俩|前后脚)(?:(?!一起|一块|没)[^,.;!]){{0,14}}{_TREATED}"
    f"|我也(?:[^,.;!没]{{0,8}}){_TREATED}[^,.;!]{{0,2}}[,. ]*我家?{_OTHER_BY_NAME}也[^,.;!没]{{0,8}}{_TREATED}"
)
"""我跟我妈今年都住院了; not 我跟我妈都是低保, nor 我跟儿子一起去的."""
_ASKED: Final = lazily(
    "^(?:那|就|先|这次|这回|现在|主要|只|想|要|来|我|咱|今天)*(?:给|替|帮)?(?P<verb>问|查|说|算|看|打听|咨询)?"
    "(?:一下|问|查)?(?:的?是|的)?(?P<whom>[^,.;!]{1,6}?)"
    "(?P<tail>的事儿?|的那份|那份|这边|那边|的)?(?:先)?(?P<then>问|查|算|看|打听)?(?:一下|吧|呢|的|就行|就好)*$"
)
_REGISTER_OF: Final = lazily("(?:^|(?<=[,.;! ]))我?(?P<whose>(?:(?![我的户])[^,.;! ]){1,4})的?户口[^,.;! ]+")
_ASKS_THERE: Final = lazily(
    "(?:问|查|给|替|帮)(?:的是)?我?(?P<whom>(?:(?![我的问查])[^,.;! ]){1,4}?)的?(?:问|查)?(?=[,.;! ]|$)"
)
_ONESELF: Final = ("我", "我自己", "自己", "我自己", "本人", "我本人", "自己", "我自己")
_THEM: Final = ("他", "她")


def asked_for(text: str) -> frozenset[str] | None:
    """Of a plain text that tells of both: whom it is asked for, or both where it does not say; None of any other."""
    if HANGUL.search(text) or not _BOTH.search(text):
        return None
    named = {whom for clause in clauses(text) for piece in clause.split(" ") if (whom := _whom(piece))}
    return frozenset(named) if len(named) == 1 else frozenset({"self", "other"})


def without_other_registers(text: str) -> str:
    """A text that says for which relative it asks, without the parts that tell the register of another one:
    我妈户口龙井，我姐户口长春，问我妈."""
    named = [found["whose"] for found in _REGISTER_OF.finditer(text)]
    if HANGUL.search(text) or len(named) < 2 or len({*named}) < len(named):
        return text
    asked = next((found["whom"] for found in _ASKS_THERE.finditer(text) if found["whom"] in named), None)
    kin = all(token.means.get("who") == ("other",) for name in named for token in tokens(name) if token.tells)
    if asked is None or not kin:
        return text
    return _REGISTER_OF.sub(lambda found: found[0] if found["whose"] == asked else "", text)


def _whom(clause: str) -> str | None:
    """Whom a clause says to be the one who is asked for: 先问我妈的, 给他问."""
    found = _ASKED.match(clause)
    if not found or not (found["verb"] or found["then"]):
        return None
    whom = found["whom"]
    if whom in _ONESELF:
        return "self"
    told = [token for token in tokens(whom) if token.tells or not token.known]
    kin = bool(told) and all(token.means.get("who") == ("other",) for token in told)
    return "other" if kin or whom in _THEM else None
