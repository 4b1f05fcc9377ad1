"""The answer as one short message, for a chat or a terminal."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from locales import Language
from summary.answer import Answer, Part
from summary.line import Line

LONGEST: Final[Mapping[str, int]] = {"zh": 300, "ko": 500}
"""Signs of the message, by language: a Chinese one says more."""
IN_LETTERS: Final = 800
"""The same where words are written in letters."""

_HOTLINE = "12393"
_DRAWN: Mapping[str, str] = {"aid": "▓", "maybe": "▒", "own": "░"}
_SIGNS = 10
"""How many the bar of a bill has."""


class Short(NamedTuple):
    """The message, and what belongs beside the figure but had no room: it goes to how the figure was worked out."""

    text: str
    left: tuple[Line, ...]


def short(answer: Answer, language: Language, other: bool, after: str = "") -> Short:
    """The figure with its bar, or what can be done; what belongs beside it, as far as there is room; the first step.

    `other`: in the wording for someone else. `after`: words that stand at its end.
    """

    def written(beside: tuple[Line, ...]) -> str:
        lines = [line for line in (answer.why, answer.sentence, *beside, answer.estimate) if line]
        words = [language.text_for(line.id, other, **line.given) for line in lines]
        more = [language.text("answer.more")] if len(beside) < len(answer.beside) else []
        above = [_title(answer, language, other), *([_bar(answer.bar)] if answer.bar else []), *words, *more]
        return "\n\n".join(["\n".join(above), _action(answer, language, other), *([after] if after else [])])

    longest = LONGEST.get(language.code, IN_LETTERS)
    shown: tuple[Line, ...] = ()
    for line in answer.beside:
        if len(written((*shown, line))) <= longest:
            shown = (*shown, line)
    return Short(written(shown), tuple(line for line in answer.beside if line not in shown))


def _title(answer: Answer, language: Language, other: bool) -> str:
    """With the figure that ends it, where that is set large; else it stands by itself."""
    lines = [answer.title, *([answer.figure] if answer.large and answer.figure else [])]
    return " ".join(language.text_for(line.id, other, **line.given) for line in lines)


def _action(answer: Answer, language: Language, other: bool) -> str:
    """The first step, and whom to call."""
    action = language.text_for(answer.action.id, other, **answer.action.given)
    first = language.text("answer.now", action=action)
    return first if _HOTLINE in first else f"{first}\n{language.text('answer.call', number=_HOTLINE)}"


def _bar(parts: tuple[Part, ...]) -> str:
    """The bar in signs: every part has at least one, the last one what is left."""
    whole = sum(part.fen for part in parts)
    *first, last = parts
    counts = [min(max(1, round(_SIGNS * part.fen / whole)), _SIGNS - len(parts) + 1) for part in first]
    signs = [_DRAWN[part.kind] * count for part, count in zip(first, counts, strict=True)]
    return "".join([*signs, _DRAWN[last.kind] * max(1, _SIGNS - sum(counts))])
