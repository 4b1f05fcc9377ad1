"""A yes behind a no, or a no behind a yes, in one text: 没有，哦有; 없슴다 아니 한번 있슴다.

Which of both holds is not said, so both are asked back, whatever a second opinion says. Who agrees with what he says
(对，没有; 没有，是的) takes nothing back, and who goes on to tell something else (不是，就是去那看病) neither.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from conversation.understanding.choice.answer_parts import read
from conversation.understanding.choice.choices import OR_NOT
from conversation.understanding.choice.mentions import says_not_known
from conversation.understanding.text.denial import denials
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, words_meaning
from conversation.understanding.text.plain import plain

_NO: Final = frozenset({"no", "none"})
_TWO: Final = 2
_LITTLE: Final = 3
"""With fewer letters beside it a yes or a no is all that is said: 哦有一次."""
_IS_THERE: Final = lazily("有|있")
"""A yes that tells that something is there, and is no mere agreement."""
_IS_NOT_THERE: Final = lazily("没|无|없")
_OH_YES: Final = lazily("(?<![가-힣])아 (?=(?:예|네)(?![가-힣]))")
"""아 예 is no 아예."""
_AGREES: Final = lazily("[对嗯恩哎好]|没错|옳|그렇|응")
_OH: Final = lazily("[哦噢喔哎唉诶啊呃]|不对|不是,?(?=[^是])|想起来|记起来|对了|아[니차이]|어|아(?!무)|참|가만")
"""How a part begins that takes back the one before."""


class _Told(NamedTuple):
    """What a word says: yes or no. `by_itself`: whether it is a word for yes or no at any question; `all_said`:
    whether hardly anything stands beside it; `takes_back`: whether its part begins as what takes back another."""

    text: str
    yes: bool
    by_itself: bool
    all_said: bool
    takes_back: bool

    @property
    def agrees(self) -> bool:
        return self.yes and self.by_itself and not _IS_THERE.search(self.text)


def yes_and_no(said: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The yes and the no that a text tells both, as these choices are called, or the yes and that one does not know;
    nothing where it tells one of them."""
    both = tuple(value for value in labels if value == "yes" or value in _NO)
    text = _OH_YES.sub("", plain(said))
    if len(both) != _TWO or "yes" not in both or OR_NOT.search(text):
        return ()
    cuts = read(text, question, labels)
    parts = [list(_of_a_part(cut, question)) for cut in cuts]
    within = any(_against(*each) and each[0].by_itself for part in parts for each in pairwise(part))
    ends = [(part[0], part[-1]) for part in parts if part]
    if within or any(_against(one[1], other[0]) for one, other in pairwise(ends)):
        return both
    return tuple(value for value in labels if value in ("yes", "unsure")) if _but_not_known(cuts, parts) else ()


def _but_not_known(cuts: list[tuple[Token, ...]], parts: list[list["_Told"]]) -> bool:
    """Whether it is told that there is something, and then that one does not know: 有 不知道多少钱, of how much."""
    words = [token for cut in cuts for token in cut]
    there = bool(parts) and bool(parts[0]) and parts[0][0].yes and bool(_IS_THERE.match(parts[0][0].text))
    return there and words[0].text == parts[0][0].text and any(map(says_not_known, words[1:]))


def _against(one: _Told, other: _Told) -> bool:
    """Whether of two that follow each other the second takes back the first."""
    if one.yes == other.yes or (one.agrees and not other.by_itself):
        return False
    if (one.agrees or other.agrees) and _IS_NOT_THERE.search(one.text + other.text):
        return False
    return other.takes_back or (other.by_itself and other.all_said)


def _of_a_part(cut: tuple[Token, ...], question: str) -> Iterator[_Told]:
    """What the words of a part say, one behind the other; a no that denies another word says nothing by itself."""
    if question.startswith("earlier") and any(token.means.get("when") == ("earlier",) for token in cut):
        return  # 去年住过，今年没有
    heard = tuple(Token(each.text, {"around": ()}) if _turns_back(each) else each for each in cut)
    denied = denials(heard, question).places
    begins, text = 0, "".join(token.text for token in cut)
    for place, token in enumerate(cut):
        said = _says(token, question, denied=place in denied, denies_nothing=not denied)
        if said is None or (said and _AGREES.match(token.text)):
            continue
        by_itself = "any" in token.means or any(token.text in words_meaning("any", each) for each in ("yes", *_NO))
        before = "".join(each.text for each in cut[begins:place])
        behind = sum(len(each.text) for each in cut[place + 1 :])
        begins = place + 1
        all_said = behind < _LITTLE and bool(len(before) < _LITTLE or _OH.search(before))
        yield _Told(token.text, said, by_itself, all_said, bool(_OH.match(text)))


def _says(token: Token, question: str, *, denied: bool, denies_nothing: bool) -> bool | None:
    """Whether a word says yes or no; None where it says neither."""
    means, said = {*token.means.get(question, ())}, {*token.means.get("any", ())}
    if means:
        return (means == {"yes"} and not denied) if means == {"yes"} or means <= _NO else None
    if "yes" in said:
        return True
    return False if (said & _NO or "nothing" in token.means) and denies_nothing else None


def _turns_back(token: Token) -> bool:
    """Whether a word takes back what was said rather than deny what follows: 없슴다 아니 있슴다, and not 不是."""
    return "correction" in token.means and "not" not in token.means
