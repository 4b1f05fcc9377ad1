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

_REPEATED = 60
_SECONDS = 20  # for all signs of a pattern; the slowest takes one


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


@pytest.mark.far
def test_no_sign_that_is_typed_again_and_again_makes_a_pattern_run_away():
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
                    for sign in sorted(set(re.findall("[\uac00-\ud7a3\u4e00-\u9fff]", each.pattern))):
                        each.search(_REPEATED * sign)
                        each.fullmatch(_REPEATED * sign + "?")
                except TimeoutError:
                    run_away.append(f"{name}.{known_as}: {sign}")
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    assert not run_away
