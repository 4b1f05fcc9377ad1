"""Which word of a clause a denial belongs to: 没有转诊, 不是低保是低保边缘, 저보가 아니고 특곤입니다.

It belongs to the nearest word that tells something: a word that denies what follows it (`not`) to the next, one that
denies what is before it (`not_after`) to the last; to the one on the other side where there is none.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from conversation.understanding.text.lexicon import Token

_ALSO = ("도", "두", "이나", "이랑", "하고", "고", "이고")


class Denial(NamedTuple):
    """The denials of a clause, as a question sees them."""

    places: frozenset[int]
    """The places of the words that are denied."""
    clear: bool
    """Whether it is beyond doubt which word each denial belongs to."""
    own: bool
    """Whether each belongs to a word that answers the question, none to another."""


def denials(cut: tuple[Token, ...], question: str) -> Denial:
    """What is denied in a clause."""
    telling = [place for place, token in enumerate(cut) if token.tells or token.answers(question)]
    denied: Counter[int] = Counter()
    clear = True
    for place, token in enumerate(cut):
        if place in telling or not denies(token):
            continue
        before = max((each for each in telling if each < place), default=None)
        after = min((each for each in telling if each > place), default=None)
        already = frozenset(denied)
        sides = [side for side in _sides(token, before, after) if side is not None]
        denied.update(sides)
        if "not_after" in token.means and before is not None and sides == [before]:
            denied.update(_with(cut, telling, before))
        both = [side for side in {before, after} - already if side is not None and cut[side].answers(question)]
        clear = clear and len(sides) == 1 and (len(both) < 2 or "not_after" in token.means)
    clear = clear and all(times == 1 for times in denied.values())
    return Denial(frozenset(denied), clear, all(cut[place].answers(question) for place in denied))


def denies(token: Token) -> bool:
    """Whether a word can deny another."""
    return "not" in token.means or "not_after" in token.means or "no" in token.means.get("any", ())


def _sides(token: Token, before: int | None, after: int | None) -> tuple[int | None, ...]:
    if "not" in token.means and "not_after" in token.means:
        return before, after
    if "not" in token.means:
        return (before if after is None else after,)
    return (before if before is not None else after if "not_after" in token.means else None,)


def _with(cut: tuple[Token, ...], telling: list[int], place: int) -> Iterator[int]:
    """The words that are denied together with one: 저보도 특곤도 아닙니다."""
    for before in reversed([each for each in telling if each < place]):
        if not all(token.text in _ALSO for token in cut[before + 1 : place]) or place == before + 1:
            return
        yield before
        place = before
