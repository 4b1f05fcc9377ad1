"""What a message is in WeChat: one text, in which choices stand as links that say their label when tapped."""

from typing import Final

from bot.inbox import SEPARATOR
from bot.messenger import Form
from bot.rows import Button, Buttons, PaperKind
from conversation import Channel, question_of

CHANNEL: Final = Channel(
    id="wechat",
    buttons=True,
    numbers=False,
    fixed_width=False,
    commands=False,
    kept="start.kept.wechat",
    greeting="start.greeting.wechat",
)
NEXT: Final = "/next"
"""What the tap carries that brings the rest."""
BY_FIGURE: Final = ("amount", "day")
"""Kinds of questions to which a number is an answer by itself, so that none stands before a choice."""
LEFT_FOR_NEXT: Final = 112
"""Bytes that are left free for the line that offers the rest."""
_ESCAPED: Final = {ord(sign): f"%{ord(sign):02X}" for sign in " \"#%&'+<>?\\`{|}"}
"""Signs that end an address, or a part of one; Chinese and Korean ones stand in it as they are."""
_NO_MARKUP: Final = {ord("<"): "＜", ord(">"): "＞"}


def form(most_bytes: int, papers: tuple[PaperKind, ...]) -> Form:
    """`most_bytes`: of a text, as the platform takes it; `papers`: the kinds that can be had."""
    longest = most_bytes - LEFT_FOR_NEXT

    def size(text: str, buttons: Buttons) -> int:
        return len(markup(text, buttons, longest).encode())

    return Form(id="wechat", channel=CHANNEL, longest=longest, size=size, edits=False, papers=papers, asks=True)


def markup(text: str, buttons: Buttons, longest: int, *, numbered: bool = True) -> str:
    """A text and its choices, each on a line of its own. `numbered`: whether a choice can be made by its number too.
    Where the labels of one question's choices would not fit twice, a tap says the number in any case."""
    choices = list(enumerate(in_order(buttons), start=1))
    numbered = numbered and not any(_kind(carried) in BY_FIGURE for _, (_, carried) in choices)
    full = [(f"{n}. " if numbered else "") + _tap(label, label, carried) for n, (label, carried) in choices]
    written = _joined(text, full)
    if not answers_one(buttons) or len(written.encode()) <= longest:
        return written
    return _joined(text, [f"{n}. {_tap(label, str(n), carried)}" for n, (label, carried) in choices])


def answers_one(buttons: Buttons) -> bool:
    """Whether they are the choices of one question, whose numbers are known whatever was shown after it."""
    return {_kind(carried) for _, carried in in_order(buttons)} == {"choice"}


def _kind(carried: str) -> str:
    """Of the question that is answered by it; "" where it answers none."""
    question = question_of(carried.partition(SEPARATOR)[0])
    return question.kind if question else ""


def in_order(buttons: Buttons) -> list[Button]:
    """The choices one after the other, as they are numbered."""
    return [button for row in buttons for button in row]


def with_next(written: str, label: str) -> str:
    """With the tap that brings the rest."""
    return f"{written}\n\n{_tap(label, label, NEXT)}"


def _joined(text: str, taps: list[str]) -> str:
    above = [text.translate(_NO_MARKUP)] if text else []
    return "\n".join([*above, *([""] if above and taps else []), *taps])


def _tap(label: str, said: str, carried: str) -> str:
    content = said.translate(_ESCAPED)
    return (
        f'<a href="weixin://bizmsgmenu?msgmenucontent={content}&msgmenuid={carried}">{label.translate(_NO_MARKUP)}</a>'
    )
