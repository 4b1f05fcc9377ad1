"""A question about the result that stands above, such as 为什么是0 or 要准备啥, and the part of it that answers it."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final, get_args

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from locales import LANGUAGES
from summary.folds import FOLDS
from summary.line import SectionId

ANSWER: Final = "answer"
"""In place of a part: what stands first."""
STEPS: Final = "steps"
"""How the answer came about, or why there is none."""
_STATUS: Final = "低保"
"""Is no little of anything: 怎么申请低保."""
_PARTICLES: Final = "呢啊呀呐吗了元"
_FILE: Final = Path(__file__).with_suffix(".toml")

_BEFORE: Final = lazily("^(?:那么?|所以|我|我们|他|她|到底|这次|这回|一共|总共|大概|그럼|그러면|내가|나는)*(?=.)")
"""Little words before a question: 那我能报销多少."""


def asked_for(said: str, *, whole: bool) -> tuple[str, ...]:
    """The parts that answer a question, or are named, the first that there is; () where none is. `whole`: only where
    nothing else was said."""
    text = key(plain(said)).rstrip(_PARTICLES)
    text = _BEFORE.sub("", text) if whole else text
    if not whole and _asks_why(text):
        return (STEPS,)
    if not whole and (part := _asked_about(text)):
        return (part,)
    found = [word for word in _words() if (word == text if whole else word in text)]
    return _words()[max(found, key=len)] if found else ()


def _asks_why(text: str) -> bool:
    """Whether it is asked why it is little or nothing: 为啥一分钱没有, and not 没有单子怎么办."""
    asks, little = _file()["why"].values()
    behind = (text.partition(key(word))[2] for word in asks)
    return any(key(word) in rest.replace(_STATUS, "") for rest in behind for word in little)


def _asked_about(text: str) -> str | None:
    """The part that a question is about by two of its words: 材料要啥; None where it is about none."""
    for each in _file()["asked"]:
        if any(key(word) in text for word in each["asks"]) and any(key(word) in text for word in each["of"]):
            return str(each["part"])
    return None


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """What is asked, and the titles, by the parts that tell it; one title may be that of several."""
    asked = [
        (word, part) for part, words in _file().items() for word in words if isinstance(word, str) and part != "why"
    ]
    titles = [(f"fold.{id}", id) for id in FOLDS] + [(f"section.{id}", id) for id in get_args(SectionId)]
    named = [(each.text(id), part) for id, part in titles for each in LANGUAGES.values() if each.has(id)]
    found: dict[str, tuple[str, ...]] = {}
    for word, part in [*asked, *named]:
        found[key(word)] = (*found.get(key(word), ()), part)
    return found
