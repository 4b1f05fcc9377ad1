"""Of whom a Chinese text tells that tells of several who were treated: what is told of the others is left out where one
is asked for (我爸做透析，我妈住院，问我妈的), and of what care who types tells beside another's."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens

ME: Final = "我"
_CLAUSE: Final = lazily("[^,.;!? ]+[,.;!? ]*")
_CARE: Final = lazily(
    "住[^,.;人家]{0,8}院|住院|手术|[开动]的?了?刀|透析|化疗|放疗|慢性?病|特病|特药|门诊|[开拿取买]的?了?[^,.;]{0,3}药"
)
_CASE: Final = lazily(f"{_CARE.pattern}|自付|自负|自费|报销|结[完清账了]|办[完好]|花|[0-9]{{3}}")
_SUBJECT: Final = lazily("^(?:可是?|但是?|那|然后|而|还有|就是|其中|另外|今年|现在)*(?P<rest>.+)")
_MYSELF: Final = lazily(
    "^我(?:自己|本人)?(?:的|这边|这份|那份)?(?=[也还是有得在做拿吃开取买走住,就门慢特透化低每一今这又刚]|$)"
)
_HELPS: Final = lazily(
    "领|陪|送|伺候|照顾|护理|替|帮|[交给]|(?<!自)付|看着|打听|[问查]|带着?(?:他|她|我|去|来)|回不|上班|打工"
)
_ASKS: Final = lazily(
    "(?:问|查|算|看|打听|咨询|申请|替|给|帮)(?:一下)?(?:的)?(?:是|就是)?(?P<whom>我?家?[^,.;!?我的问查这那]{1,4}?)"
    "(?:的(?:事儿?|那份|那回|那次)?|那份|这边|那边)?(?:先)?(?:问|查|算|看)?(?:一下|吧|呢|就行|就好)*$"
)
_FIRST: Final = lazily("^(?:就|先)*(?P<whom>我家?[^,.;!?我的问查这那]{1,4}?)的(?:先)?(?:问|查|算|看)(?:一下|吧|呢)*$")
_ASKS_FOR_ME: Final = lazily(
    "(?:问|查|算|看)(?:一下)?(?:的)?是?我(?:的|(?:自己|本人)的?)(?:事儿?|那份|先)?(?:吧|呢|就行|就好)*$"
)
_OF_BEFORE: Final = lazily("[去前头]年|以前|早先|那年|20[0-9]{2}年")
_BEFORE_AGAIN: Final = lazily(
    "(?:去年|[大]?前年|头年|20[0-9]{2}年)(?:(?!低保|户口|监测|特困|五保|边缘|自付)[^;!?吗能]){2,40}?[,. ]+"
    "(?=(?:今年|这[次回])[^,.;没不]{0,3}[又再][^,.;没不想要]{0,6}(?:住[^,.;]{0,5}院|透析|化疗|手术|看病))"
)
_OURS: Final = lazily("^[我咱]们?家?的?")
_AND: Final = "跟和与同"
_LONGEST_NAME: Final = 5


class _Told(NamedTuple):
    """A clause, whose it is ("" where it names nobody; `ME` who types), and whether it names him as its subject."""

    text: str
    whose: str
    named: bool


def without_those_not_asked_for(text: str) -> str:
    """A text that asks for one of several who were treated, without what is told of the others."""
    told = _of_whom(text)
    asked = {whom for clause in told if (whom := _asked(clause.text))}
    treated = {clause.whose for clause in told if clause.whose and _CASE.search(clause.text)}
    if len(asked) != 1 or len(treated) < 2 or not asked <= treated:
        return text
    return "".join(clause.text for clause in told if clause.whose in ("", *asked) or not _of_the_other(clause))


def of_this_year(text: str) -> str:
    """A text without what it tells of an earlier year before it comes to this one: 去年住院给了三千，今年又住院了."""
    return text if HANGUL.search(text) else _BEFORE_AGAIN.sub("", text)


def without_kin_of_another_year(text: str) -> str:
    """A text of who was treated himself, without what he tells of a relative in an earlier year: 我妹去年住院给了三千，
    我今年也住院了."""
    told = _of_whom(text)
    if any(_asked(clause.text) not in ("", ME) for clause in told):
        return text
    mine = [clause for clause in told if clause.whose == ME and _CARE.search(clause.text)]
    if not mine or any(map(_of_before, mine)):
        return text
    return "".join(clause.text for clause in told if clause.whose in ("", ME) or not _of_before(clause))


def _of_before(clause: _Told) -> bool:
    return bool(_OF_BEFORE.search(clause.text))


def both_were_treated(text: str) -> bool:
    """Whether a text tells of the care of who types and of a relative's, and does not say for which of them it asks:
    老头低保，在延边医院住院，我是慢病."""
    told = _of_whom(text)
    if any(_asked(clause.text) for clause in told):
        return False
    treated = {clause.whose for clause in told if clause.whose and _CARE.search(clause.text)}
    return ME in treated and len(treated) > 1


def _of_the_other(clause: _Told) -> bool:
    """Whether a clause of somebody who is not asked for tells of his own case, and of no more than his help."""
    if clause.whose == ME:
        return clause.named and bool(_CARE.search(clause.text))
    return not _asked(clause.text)


@lru_cache(maxsize=16)  # each of the questions here looks at the same text
def _of_whom(text: str) -> tuple[_Told, ...]:
    """The clauses of a Chinese text, each with whose it is: his who was named last."""
    return () if HANGUL.search(text) else tuple(_each(text))


def _each(text: str) -> Iterator[_Told]:
    whose = ""
    for found in _CLAUSE.finditer(text):
        said = found[0].strip(",.;!? ")
        named = _asked(said) or _subject(said)
        whose = named or ("" if whose == ME else whose)
        yield _Told(found[0], whose, bool(named))


def _subject(clause: str) -> str:
    """Whom a clause names first: `ME`, the name of a relative, or "" where it names nobody so."""
    found = _SUBJECT.match(clause)
    rest = found["rest"] if found else ""
    if _MYSELF.match(rest):
        return "" if _HELPS.search(rest) or _kin_in(rest[1:]) else ME
    first, then = (*tokens(rest)[:2], None, None)[:2] if rest else (None, None)
    with_another = then and (then.text[0] in _AND or "who" in then.means)
    if first is None or first.means.get("who") != ("other",) or with_another:
        return ""  # 我爸跟我妈都住院了
    return _name(first.text)


def _kin_in(clause: str) -> bool:
    return any(token.means.get("who") == ("other",) for token in tokens(clause))


def _name(word: str) -> str:
    """A relative's name without whose he is: 我家老头, 老头的 → 老头."""
    return _OURS.sub("", word).removesuffix("的")


def _asked(clause: str) -> str:
    """Whom a clause says to be asked for: `ME`, the name of a relative, or ""."""
    clause = clause.strip(",.;!? ")
    if _ASKS_FOR_ME.search(clause):
        return ME
    found = _FIRST.match(clause) or _ASKS.search(clause)
    if found is None:
        return ""
    whom = found["whom"]
    if len(whom) > _LONGEST_NAME:
        return ""
    cut = tokens(whom)
    return _name(whom) if len(cut) == 1 and cut[0].means.get("who") == ("other",) else ""
