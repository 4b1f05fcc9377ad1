"""A question about the result that stands above, such as 为什么是0 or 要准备啥, and the section that answers it."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from conversation.understanding.lexicon import key
from conversation.understanding.plain import plain

_PARTICLES: Final = "呢啊呀呐吗了元"
_FILE: Final = Path(__file__).with_suffix(".toml")


def asked_for(said: str, *, whole: bool) -> tuple[str, ...]:
    """The sections that answer a question, the first that there is; () where none does. `whole`: only where nothing
    else was said."""
    text = key(plain(said)).rstrip(_PARTICLES)
    found = [word for word in _words() if (word == text if whole else word in text)]
    return _words()[max(found, key=len)] if found else ()


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """What is asked, and the sections that tell it: the steps stand under another heading where nothing is given."""
    file = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {key(word): tuple(group.split("-")) for group, words in file.items() for word in words}
