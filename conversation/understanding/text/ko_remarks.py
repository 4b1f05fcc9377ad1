"""What is told in Korean beside a case is left out of a message: 월급이 2800임다, 시스템이 고장났담다, 태여난데는
할빈임다, 병 앓은지 10년 됐슴다.

The very words of a place, a time or a sum stand in such a remark. The ways to put them stand in ko_remarks.toml.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_of_else import parts as parts_of_else

_WORDS: Final = Path(__file__).with_name("ko_remarks.toml")
_PART: Final = re.compile("{([a-z_]+)}")
_BEGINS: Final = "(?:^|(?<=[ .,!?\n]))(?=\\S)"
_ENDS: Final = "(?=$|[ .,!?\n])[ .,!?\n]*"


def without_remarks(text: str) -> str:
    """A plain text without what it tells beside the case; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    for pattern, told in _put():
        text = pattern.sub(told, text)
    for pattern in _remarks():
        text = pattern.sub("", text)
    return text


@cache
def _remarks() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"{_BEGINS}(?:{_spelled(each)}){_ENDS}") for each in _read()["remarks"]["each"])


@cache
def _put() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(f"{_BEGINS}(?:{_spelled(each)})"), told) for each, told in _read()["put"].items())


def _spelled(pattern: str) -> str:
    """A pattern with its parts put in, where a blank may be missing."""
    parts = {**parts_of_else(), **_read()["parts"]}
    while _PART.search(pattern):
        pattern = _PART.sub(lambda found: parts[found[1]], pattern)
    return pattern.replace(" ?", " ").replace(" ", " ?")


@cache
def _read() -> Mapping[str, Any]:
    return tomllib.loads(_WORDS.read_text(encoding="utf-8"))
