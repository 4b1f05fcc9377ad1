"""What it is that is there, or is not: 하나도 없소 answers what was asked for, 안경 없소 tells of another thing.

Korean names the thing right before the verb, with a particle or without one; what is no word of ours may be named too.
"""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, words_of

_VERB: Final = lazily("[있없](?:다|음|슴|소|어요|네요|는데|었|습|지|고|구|꾸|단|오)?[가-힣]*")
_THING: Final = lazily(f"[가-힣]{{1,4}}(?<![에로서도두게])[이가은는]?{_VERB.pattern}")
_PARTICLES: Final = frozenset("이가은는도두만의") | {"이는", "것", "거", "게", "건", "것이", "것은", "것도"}
_TELLS: Final = frozenset({"mine", "i", "row", "when", "not", "not_after", "perhaps", "correction"})


def of_another_thing(cuts: Sequence[Sequence[Token]], question: str) -> bool:
    """Whether all that answers is that something is there, or is not, and this is a thing that was not asked for."""
    answers = [token for cut in cuts for token in cut if token.answers(question) or _by_itself(token)]
    if not answers or not all(_VERB.fullmatch(token.text) for token in answers):
        return False
    return any(
        _VERB.fullmatch(token.text) and not _asked_for(cut[:place], question)
        for cut in cuts
        for place, token in enumerate(cut)
    )


def names_another_thing(cuts: Sequence[Sequence[Token]], question: str) -> bool:
    """Whether a text is no more than the name of such a thing and the verb: 안경 없소, 시간이 있슴다."""
    if len(cuts) != 1 or not of_another_thing(cuts, question):
        return False
    text = "".join(token.text for token in cuts[0])
    return bool(_THING.fullmatch(text)) and not any(token.tells for token in cuts[0] if not token.answers(question))


def _by_itself(token: Token) -> bool:
    return "any" in token.means and ("around" not in token.means or bool(_VERB.fullmatch(token.text)))


def _asked_for(before: Sequence[Token], question: str) -> bool:
    """Whether what stands before the verb may be what was asked for: nothing, a quantity, a word for that."""
    thing = next((token for token in reversed(before) if token.text not in _PARTICLES), None)
    if thing is None or thing.means.keys() & {*_TELLS, question}:
        return True
    told = "".join(token.text for token in before)
    return any(thing.text == word or (len(word) > 1 and told.endswith(word)) for word in words_of("in_there_is"))
