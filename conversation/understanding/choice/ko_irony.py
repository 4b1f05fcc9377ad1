"""What Korean names only to say that it was nothing of the kind: 바로 준다더니 바로는 무슨 바로; 저보는 무슨."""

from collections.abc import Iterator
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon, tokens
from conversation.understanding.text.plain import plain

_ENDS: Final = "(?=[가-힣]{0,3}(?:$|[ ,.!?]))"
_IRONIC: Final = (
    lazily(
        f"(?<![가-힣])(?P<word>[가-힣]{{1,6}}?)(?:는|은|이|가|도|두)? ?무슨 ?(?:(?P=word){_ENDS}|(?=$|[,.!?]|얼어))"
    ),
    lazily(f"(?<![가-힣])(?P<word>[가-힣]{{1,4}}(?: ?[가-힣]{{1,4}})?).* 무슨 (?P=word){_ENDS}"),
)
_INSTEAD: Final = {
    "reimbursed": ("later", "not_yet"),
    "household": ("illness_poverty_pending", "none"),
    "designated": ("no", "unsure"),
    "referral": ("not_needed", "none"),
    "insurance_paid": ("refused", "uninsured"),
}
"""What may be so of which the other is not."""


def without_what_is_not(said: str, question: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """What may be meant by a text, without what its words name only to deny it; as it was found where none do."""
    named = {value for word in _words(plain(said)) for value in _meant(word, question)}
    if named.isdisjoint(found):
        return found
    return tuple(value for value in found if value not in named) or _INSTEAD.get(question, ())


def _words(text: str) -> Iterator[str]:
    if "무슨" in text:
        yield from (found["word"] for each in _IRONIC for found in each.finditer(text))


def _meant(word: str, question: str) -> tuple[str, ...]:
    """What a word means to a question, where it was asked."""
    cut = tokens(word.replace(" ", ""), lexicon().alone.get(question, {}), question)
    return tuple(value for token in cut for value in token.means.get(question, ()))
