"""Choices as people make them in a chat: by number, by the label or the beginning of it, in any of the languages."""

import re
from collections.abc import Mapping

from conversation.understanding.plain import plain

_NUMBER = re.compile(r"[(第]?([0-9]{1,2})[).,、号번个]?", re.ASCII)
_SIGNS = {sign: str(number) for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨", start=1)}
_IN_BRACKETS = re.compile(r"\((.*?)\)")


def choice(said: str, labels: Mapping[str, tuple[str, ...]]) -> str | None:
    """The choice that was meant, of those offered (by value, with their labels); None where that is not clear."""
    text = plain(said)
    text = _SIGNS.get(text, text)
    number = _NUMBER.fullmatch(text)
    if number:
        index = int(number[1]) - 1
        return tuple(labels)[index] if 0 <= index < len(labels) else None
    key = _key(text)
    if not key:
        return None
    for same in (_whole, _beginning):
        found = {value for value, texts in labels.items() if any(same(key, plain(label)) for label in texts)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _whole(key: str, label: str) -> bool:
    """With or without what stands in brackets, or only that: 低保 is the Chinese word in 최저생활보장대상(低保)."""
    return key in map(_key, (label, _IN_BRACKETS.sub("", label), *_IN_BRACKETS.findall(label)))


def _beginning(key: str, label: str) -> bool:
    """One Chinese or Korean sign can say enough (是); of an English word it takes three letters."""
    return len(key) >= (3 if key.isascii() else 1) and _key(label).startswith(key)


def _key(text: str) -> str:
    """What counts of a label: letters and digits, without spaces and punctuation."""
    return "".join(sign for sign in text if sign.isalnum())
