"""Patterns are compiled when they are first used: a start that reads nothing waits for none of them."""

import subprocess
import sys
from importlib import import_module

from conversation.understanding.text.lazily import _Lazy
from tests.house.rooms import ROOT

NAMES = sorted(
    ".".join(each.relative_to(ROOT).with_suffix("").parts)
    for each in (ROOT / "conversation/understanding").rglob("[a-z]*.py")
)


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
