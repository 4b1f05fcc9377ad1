"""The words of an answer, part by part as its question reads them, the labels of its choices among them.

Of some questions only a part of what is told counts: of the year that in which it was settled, of the residence what
tells of the register or of a permit, of the place the hospital, wherever somebody lives besides.
"""

from collections.abc import Mapping
from functools import cache
from itertools import dropwhile, takewhile
from typing import Final

from conversation.understanding.text.denial import denies
from conversation.understanding.text.korean import hearsay, of_where_registered
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Meanings, Token, clauses, holds, lexicon, parts, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key

_IN_BRACKETS: Final = lazily(r"\((.*?)\)")
_NEVER_ALONE: Final = ("low_income_member",)
"""The questions whose words all count together, be they read alone or not: who is old and ill is both."""
_AGAIN: Final = lazily("[回次趟两俩]|还是|又|也")
"""What tells of more than one stay."""


def read(text: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> list[tuple[Token, ...]]:
    """The words of a text, part by part: those that are read alone too, where nothing else answers the question."""
    beside = _beside(question, labels)
    cuts = [part for clause in clauses(text) for part in parts(tokens(clause, beside))]
    answered = any(token.answers(question) for cut in cuts for token in cut)
    beside = {**beside, **lexicon().alone.get(question, {})}
    alone = [part for clause in clauses(text) for part in parts(tokens(clause, beside, question))]
    better = _known(alone) and (not _known(cuts) or sum(map(len, alone)) < sum(map(len, cuts)))
    if not answered or better or question in _NEVER_ALONE:
        cuts = alone
    cuts = _of_settling(cuts) if question == "when" else cuts
    return _of_registration(cuts) if question == "residence" else cuts


def _beside(question: str, labels: Mapping[str, tuple[str, ...]]) -> dict[str, Meanings]:
    """The labels as words, where the lexicon does not say what such a word means here: a yes or a no may deny too."""
    names = {name: value for value, texts in labels.items() for each in texts for name in keys_of(each)}
    means = lexicon().means
    return {name: {question: (value,)} for name, value in names.items() if not means(name).keys() & {question, "any"}}


@cache
def of_label(label: str) -> str:
    """The key of a label."""
    return key(plain(label))


@cache
def keys_of(label: str) -> tuple[str, str]:
    """The keys of a label, with and without what stands in brackets."""
    return of_label(label), key(_IN_BRACKETS.sub("", plain(label)))


def _known(cuts: list[tuple[Token, ...]]) -> bool:
    return all(token.known for cut in cuts for token in cut)


def signs_of(cut: tuple[Token, ...], question: str) -> set[str]:
    """The signs of a clause; a word that answers the question is none, but a wish which of several it was: 想办."""
    told = (token for token in cut if not token.answers(question) and not hearsay(token, question))
    wished = any("wish" in token.means and len(token.means.get(question, ())) > 1 for token in cut)
    return {sign for token in told for sign in token.means} | ({"wish"} if wished else set())


def _of_settling(cuts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The clauses without those of an earlier year, where one tells of settling in this one: 去年住的, 今年才结的账."""
    settled = [cut for cut in cuts if "settled" in signs_of(cut, "when")]
    if not any(_in_year(cut, "this_year") for cut in settled) or _AGAIN.search(
        "".join(t.text for c in cuts for t in c)
    ):
        return cuts
    return [cut for cut in cuts if cut in settled or not _in_year(cut, "earlier")]


def _in_year(cut: tuple[Token, ...], value: str) -> bool:
    return any(token.means.get("when") == (value,) for token in cut)


def _of_registration(cuts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The clauses that tell of a permit or of being registered here, where any does; else all of them.

    With a permit it does not matter where else one is registered, registered here not where one lives.
    """
    firm = [token for cut in cuts for token in cut if token.means.get("residence") == ("permit",)]
    if len(firm) == 1 and holds(firm[0].text, "in_yanbian"):
        of_permit = next(cut for cut in cuts if firm[0] in cut)
        if not any(map(denies, of_permit)):
            return [tuple(token for token in of_permit if token in firm or not token.answers("residence"))]
    permits = [cut for cut in cuts if _says(cut, "permit") and not any(token.text == "居住证" for token in cut)]
    if permits and not any("yanbian" in token.means.get("residence", ()) for cut in cuts for token in cut):
        return permits
    here = [cut for cut in cuts if _says(cut, "yanbian") and any("registered" in token.means for token in cut)]
    return here if here and not permits else of_where_registered(cuts)


def _says(cut: tuple[Token, ...], residence: str) -> bool:
    return any(token.means.get("residence") == (residence,) for token in cut)


def registered_elsewhere(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether somebody is registered at a place that is not known: 호구는 천교에 있고 살기는 연길에서."""
    for cut in cuts:
        behind = [*dropwhile(lambda token: "registered" not in token.means, cut)]
        named = [*takewhile(lambda token: not token.answers("residence"), behind)]
        if len(named) < len(behind) and not all(token.known for token in named):
            return True
    return False


def of_a_book(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether a word that tells where somebody is at home names the register too: 四平的户口."""
    return any(token.answers("residence") and holds(token.text, "in_register") for cut in cuts for token in cut)


def told_beside_the_hospital(cuts: list[tuple[Token, ...]], question: str) -> set[str]:
    """Where somebody lives, told in another clause than the hospital: 我在青岛打工, 在青岛市立医院住的."""
    named = question == "place" and any(of_hospital([cut]) and "lives" not in signs_of(cut, question) for cut in cuts)
    return {"lives"} if named else set()


def of_hospital(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether a place is named by a hospital, so that a remark tells of no other: 沈阳盛京医院, 挺大的那个."""
    return any(
        token.text.endswith(("院", "市立")) and len(token.means.get("place", ())) == 1 for cut in cuts for token in cut
    )
