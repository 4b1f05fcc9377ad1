"""What is told or asked with the result before one's eyes, and hangs on what was answered (生活很难 where there is no
status, 其实办了 where there was no referral), or wants no more than a word (还没到账, 要跑几趟)."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from conversation.corrections.mistaken import asked_again
from conversation.guide import page_of
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.session import Message, Session
from conversation.showing import part, say, the_end
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_AT_THE_END: Final = "?!.~"
_LONGEST: Final = 30
"""Letters of such a text."""
_OF_ANOTHER: Final = lazily("别人|人家的|邻居|隔壁|去年|前年|作年|작년|이웃")
_FILE: Final = Path(__file__).with_suffix(".toml")


class _Row(NamedTuple):
    """A kind of text, what must have been answered for it, and what is said to it."""

    said: re.Pattern[str]
    where: Mapping[str, str]
    page: str
    part: str
    say: str
    again: str


def at_the_result(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What a clerk says to it; nothing where it is no such text, or more than one treatment is reckoned."""
    text = plain(said).replace(" ", "").rstrip(_AT_THE_END)
    if len(text) > _LONGEST or _OF_ANOTHER.search(text):
        return []
    known = as_given(found.applying) | {"treatments": str(found.facts.treatments)}
    fits = (row for row in _rows() if row.said.fullmatch(text))
    row = next((row for row in fits if all(known.get(id, "") == value for id, value in row.where.items())), None)
    if row is None:
        return []
    told = [say(session, row.say)] if row.say else []
    if row.again:
        return [*told, *asked_again(session, found, today, row.again)]
    answered = part(session, found, (row.part,)) if row.part else page_of(session, row.page, today) if row.page else []
    return [*told, *(answered or [the_end(session)])]


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            re.compile("|".join(each["said"])),
            each.get("where", {}),
            each.get("page", ""),
            each.get("part", ""),
            _word(each.get("say", "")),
            each.get("again", ""),
        )
        for each in tomllib.loads(_FILE.read_text(encoding="utf-8"))["row"]
    )


def _word(say: str) -> str:
    """The id of the word: one of `beside`, or that of another page, which has a point in it."""
    return say if not say or "." in say else f"beside.{say}"
