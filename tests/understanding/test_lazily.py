"""Patterns are compiled when they are first used: a start that reads nothing waits for none of them."""

import re
import signal
import subprocess
import sys
from importlib import import_module

import pytest

from conversation.understanding.text.lazily import _Lazy
from tests.house.rooms import ROOT


def modules(room: str) -> list[str]:
    return sorted(".".join(each.relative_to(ROOT).with_suffix("").parts) for each in (ROOT / room).rglob("[a-z]*.py"))


NAMES = modules("conversation/understanding")

_SIGNS = 120
_SECONDS = 20  # for all words of a pattern; the slowest takes one


def test_every_pattern_is_one():
    patterns = [each for name in NAMES for each in vars(import_module(name)).values() if isinstance(each, _Lazy)]
    assert len(patterns) > 100
    assert all(each.flags for each in patterns)


def test_a_start_compiles_none_of_them():
    code = (
        "import sys, conversation\n"
        f"found = [vars(each) for name in {NAMES} if name in sys.modules for each in vars(sys.modules[name]).values()\n"
        "         if type(each).__name__ == '_Lazy']\n"
        "assert len(found) > 100 and not any('_compiled' in each for each in found)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def words_in(pattern: str) -> list[str]:
    """Its signs, and the beginnings of the words in it, of up to six signs."""
    found = re.findall("[\uac00-\ud7a3\u4e00-\u9fff]+", pattern)
    return sorted({word[:end] for word in found for end in range(1, min(len(word), 6) + 1)} | set("".join(found)))


@pytest.mark.far
def test_no_word_that_is_typed_again_and_again_makes_a_pattern_run_away():
    """One that tries all ways to part a text would never come to its end: the clock ends it, and names it."""

    def late(*_: object) -> None:
        raise TimeoutError

    run_away = []
    signal.signal(signal.SIGVTALRM, late)
    for name in modules("conversation"):
        for known_as, each in vars(import_module(name)).items():
            if isinstance(each, _Lazy):
                signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
                try:
                    for word in words_in(each.pattern):
                        each.search(word * (_SIGNS // len(word)))
                        each.fullmatch(word * (_SIGNS // len(word)) + "?")
                except TimeoutError:
                    run_away.append(f"{name}.{known_as}: {word}")
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    assert not run_away
