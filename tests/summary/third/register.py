"""Its one registration, for a test."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator import documents
from calculator.documents import DOCUMENTS, POLICIES, in_order, read
from locales import LANGUAGES
from tests.summary import third

FILE = Path(third.__file__).with_name("third-2027.toml")


def register(monkeypatch: pytest.MonkeyPatch) -> None:
    """From 2027 on it is in force, and its title has words."""
    monkeypatch.setitem(DOCUMENTS, "third_2027", third.DOCUMENT)
    *before, newest = POLICIES
    last = replace(newest, until=date(2026, 12, 31))
    policies = in_order([*before, last, read(FILE.name, FILE.read_text(encoding="utf-8"))])
    monkeypatch.setattr(documents, "POLICIES", policies)
    for language in LANGUAGES.values():
        monkeypatch.setitem(language._messages, "policy.third-2027", language._compiled("{title}"))
