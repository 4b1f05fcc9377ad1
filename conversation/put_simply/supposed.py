"""An answer that is only supposed, by a word that puts another one right elsewhere (应该是三千, 应该没领): where the
open question can have that answer it is one, as with 好像, and nothing is put right."""

from typing import Final

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.questions import Question
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily

_SUPPOSED: Final = lazily(
    "^(?:我|这|这个|那|那个|那次|嗯|啊|,)*应该(?:就|也|还|都)?(?:是)?(?:[有给](?=[0-9一二两三四五六七八九]))?"
    "(?!有|不[^到足超]|可以|能)"
)
_PERHAPS: Final = "好像"


def supposed(text: str, question: Question, facts: Facts) -> str:
    """A plain text with 好像 in place of 应该 at its beginning, or without it, where it answers the open question so;
    as it is where it does not."""
    told = _SUPPOSED.match(text)
    rest = text[told.end() :] if told else ""
    for each in (f"{_PERHAPS}{rest}", f"{rest}吧", rest) if rest else ():
        read = understood(question, each, facts)
        if not isinstance(read, Problem) or read.candidates:
            return each
    return text
