"""Choices as people make them: by the label in any of the languages, or in words of their own.

A choice is taken where every word of the text is known and one choice only is left; what may be one of several, or
stands among unknown words, is asked back. Wrong is worse than not understood.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from conversation.facts import UNDESIGNATED
from conversation.understanding.choice.answer_parts import (
    keys_of,
    of_a_book,
    read,
    registered_elsewhere,
    signs_of,
    told_beside_the_hospital,
)
from conversation.understanding.choice.mentions import UNSURE_VALUES, Heard, answers, says_not_known
from conversation.understanding.choice.unknown_words import all_clear, turned
from conversation.understanding.text.korean import introduces, not_told_as_so
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, lexicon, words_of
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.text.there_is import names_another_thing, of_another_thing
from conversation.understanding.text.whole import as_a_whole

MOST_NUMBERED: Final = 9
"""As many things as stand in a list by their numbers."""
_NUMBER: Final = lazily(r"[(第]?([0-9]{1,2})[).,、号번个]?", re.ASCII)
_SIGNS: Final = {sign: str(number) for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨", start=1)}
_NO_FIRST: Final = lazily("^不(?=[,. 、])")
OR_NOT: Final = lazily(r"(?<![没不])(?:([\u4e00-\u9fff])[没不]\1|([\u4e00-\u9fff]{2})没\2)(?:[成上完好]|下来)?")
"""办没办, 是不是, 办成没办成: one or the other, and which is not said."""
_NOT_LONG: Final = lazily("(?<=[가-힣] )아니 ")
_EITHER_OR: Final = lazily("不是(?![,.;! ])(?=.+就是)")
"""不是低保就是低保边缘 denies neither; 不是，就是去那看病 does."""
_DOUBTFUL: Final = {
    "place": frozenset({"lives", "insurance_paid"}),  # 我闺女在长春上班, 长春的报销比例低吧
    "residence": frozenset({"went", "lives"}),  # 在蛟河住的, 老家是山东的
    "earlier": frozenset({"household"}),  # 没领过低保
    "earlier_top_up": frozenset({"household"}),
}
"""What makes an answer to a question doubtful that stands beside it."""
_NO_ANSWER: Final = frozenset({"asks", "others", "if"})
"""Signs of a text that answers nothing."""
_OF_WHETHER: Final = frozenset({"yes", "no", "none", "nothing"})
"""The choices that it may mean that something is there, or is not."""
_NOT_SURE: Final = UNSURE_VALUES | {UNDESIGNATED}
"""The values that who does not know may mean: 不是定点，或不清楚."""
_AHEAD: Final = frozenset({"plan", "ahead"})
"""What is still to come."""
_NOT_NOW: Final = frozenset({"cancelled", "wish"})


def number(said: str, count: int) -> int | None:
    """The place of the choice whose number was typed (from 0), of so many that are shown with numbers."""
    text = plain(said)
    found = _NUMBER.fullmatch(_SIGNS.get(text, text))
    return int(found[1]) - 1 if found and 0 < int(found[1]) <= count else None


def choice(said: str, question: str, labels: Mapping[str, tuple[str, ...]], *, planned: bool = False) -> Heard:
    """What was meant of the choices offered by a question (by value, with their labels).

    `planned`: whether it asks what somebody is going to do, so that a wish answers it.
    """
    text = _NO_FIRST.sub("不是", plain(said))
    if at_once := _at_once(text, question, labels):
        return at_once
    or_not = OR_NOT.search(text := _EITHER_OR.sub(" ", _did_not(text)))
    text = OR_NOT.sub(" ", text)
    cuts = read(text, question, labels)
    signs = {sign for cut in cuts for sign in signs_of(cut, question)}
    signs -= {"asks"} if _only_wonders(cuts, question) else set()
    if _answers_nothing(cuts, signs, question, or_not=bool(or_not)):
        return Heard(doubtful=True, against=True)
    found = answers(cuts, question, labels)
    sure = found.sure and "?" not in text and all_clear(cuts, question)
    doubtful = _doubtful(question, found.values, planned)
    signs -= told_beside_the_hospital(cuts, question)
    of_register = ("registered" in signs and not registered_elsewhere(cuts)) or of_a_book(cuts)
    doubtful |= _DOUBTFUL.get(question, frozenset()) if not of_register else set()
    leads = [introduces(cuts, place, question) for place in range(len(cuts))]
    told = {sign for cut, lead in zip(cuts, leads, strict=True) if not lead for sign in signs_of(cut, question)}
    not_so = bool(told & signs & doubtful) or (
        UNSURE_VALUES.isdisjoint(found.values) and not_told_as_so(cuts, question, planned=planned)
    )
    not_so |= of_another_thing(cuts, question)
    against = "?" in text or not_so
    # 저보 그런거 모르오: who does not know has not said that it is so
    knows = not any(says_not_known(token) and not token.answers(question) for cut in cuts for token in cut)
    not_so |= not knows and _NOT_SURE.isdisjoint(found.values)
    values = tuple(value for value in labels if value in found.values)
    doubts = against or not_so or found.doubtful or any(turned(cut, question) for cut in cuts)
    words = [token for cut in cuts for token in cut]
    one_word = not or_not and len(words) == 1 and words[0].answers(question)
    one_word = one_word and "any" not in lexicon().means(words[0].text)
    return Heard(values, sure and len(values) == 1 and not not_so, doubts, found.denied, against, one_word)


def _at_once(text: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> Heard | None:
    """What is a label, or a short answer that is read as a whole; None where a text is neither."""
    whole = {
        value for value, texts in labels.items() if key(text) in {name for each in texts for name in keys_of(each)}
    }
    if len(whole) == 1:
        return Heard((whole.pop(),), "?" not in text, "?" in text, against="?" in text)
    short = as_a_whole(text, question, labels)
    values = tuple(value for value in short if value in labels)
    return Heard(values, len(short) == 1 and "?" not in text, "?" in text, against="?" in text) if values else None


def _answers_nothing(cuts: list[tuple[Token, ...]], signs: set[str], question: str, *, or_not: bool) -> bool:
    """Whether a text asks, tells of others, of what is no more, or of another year. `or_not`: whether it asks so."""
    words = [token for cut in cuts for token in cut]
    known = not any(says_not_known(token) or UNSURE_VALUES & {*token.means.get(question, ())} for token in words)
    times = {when for token in words for when in token.means.get("when", ())}
    return bool(
        signs & _NO_ANSWER
        or (question in OF_PEOPLE and signs & _NOT_NOW)
        or (or_not and known)
        or (question == "earlier" and times & {"earlier", "plan"})  # 去年住过, 明年再住: it asks for this year
    )


def _doubtful(question: str, values: tuple[str, ...], planned: bool) -> set[str]:
    """The signs that make an answer doubtful; what is still to come is always a wish, and likely at most."""
    doubtful = _NOT_NOW | {"old", "perhaps"} | (set() if question.startswith("earlier") else {"past"})
    doubtful -= {"wish"} if planned else set()
    doubtful -= {"cancelled"} if question == "when" else set()  # 재작년에 끝난 일
    doubtful -= {"perhaps"} if UNSURE_VALUES.issuperset(values) else set()
    return {*doubtful} - ({"wish", "perhaps"} if _AHEAD.issuperset(values) else set())


def _only_wonders(cuts: list[tuple[Token, ...]], question: str) -> bool:
    """Whether what asks is no more than what somebody does not know: 是啥门诊我整不明白."""
    words = [token for cut in cuts for token in cut]
    return any(map(says_not_known, words)) and all(
        "wonders" in token.means for token in words if "asks" in token.means and not token.answers(question)
    )


def _did_not(text: str) -> str:
    """A text with the short word for "not" where the long one, which may be a no too, stands in it: 아직 아니 봤소."""
    return _NOT_LONG.sub(lambda found: "안" if text.startswith(_verbs(), found.end()) else found[0], text)


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(words_of("in_did"))


def tells_of_another_thing(said: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a text says no more than that something is there, or is not, for which it was not asked: 안경 없소."""
    return not _OF_WHETHER.isdisjoint(labels) and names_another_thing(read(plain(said), question, labels), question)
