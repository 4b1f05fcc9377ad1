"""Sealed tokens: nobody but us can read or make one, none outlives its time, none opens for another purpose."""

import json
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.fernet import InvalidToken

from web.keyring import Keyring

LIFE = 2 * 60 * 60
"""Seconds from birth after which a cookie no longer opens, however often it was sealed again."""
EARLY = 60
"""Seconds by which the clock of another server of ours may be ahead. What is born later than that opens nowhere: it
would open longer than was promised."""
MOST_CHARACTERS = 4000
"""A browser keeps 4,096 bytes of a cookie, its name and attributes included."""
_MOST_BYTES = 16 * 1024
"""Of the content, unpacked."""


class Opened(NamedTuple):
    """What was sealed, and the second it was born."""

    content: dict[str, Any]
    born: int


class Sealer:
    """Seals with the first key and opens with any, so that keys can be changed while tokens are out."""

    def __init__(self, keys: Sequence[str], file: Path | None = None) -> None:
        """`file`: where the keys stand, so that a change of it counts while the page runs."""
        self._keys = Keyring(keys, file)

    def ours(self, token: str) -> bool:
        """Whether one of our keys sealed it, for whatever purpose and however long ago."""
        if len(token) > MOST_CHARACTERS or not _canonical(token):
            return False
        return self._decrypted(token) is not None

    def seal(self, purpose: str, content: Mapping[str, object], born: int) -> str:
        """A token of ASCII letters. `born`: the second from which its life counts."""
        plain = json.dumps([purpose, born, content], ensure_ascii=False, separators=(",", ":"))
        return self._keys.now.encrypt(zlib.compress(plain.encode(errors="replace"))).decode()

    def open(self, purpose: str, token: str, now: int, life: int = LIFE) -> Opened | None:
        """What was sealed for this purpose; None for anything else, before its birth and from the end of its life on.

        It may have been sealed by another version: only that it is an object is sure, nothing about what is in it.
        """
        if len(token) > MOST_CHARACTERS or not _canonical(token):
            return None
        packed = self._decrypted(token)
        if packed is None:
            return None
        try:
            sealed_for, born, content = json.loads(_unpacked(packed))
        except (zlib.error, ValueError, TypeError, RecursionError):
            return None
        if sealed_for != purpose or type(born) is not int or not isinstance(content, dict):
            return None
        return Opened(content, born) if -EARLY <= now - born < life else None

    def _decrypted(self, token: str) -> bytes | None:
        """None where none of our keys sealed it; a server beside this one may have learnt a new key a moment before."""
        while True:
            try:
                return self._keys.now.decrypt(token)
            except InvalidToken:
                if not self._keys.changed():
                    return None


def _unpacked(packed: bytes) -> bytes:
    """Raises ValueError for what is longer than anything of ours."""
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(packed, _MOST_BYTES)
    if not unpacking.eof:
        raise ValueError("too long")
    return plain


def _canonical(token: str) -> bool:
    """Whether the token is written the one way we write it: base64 decoding skips foreign signs and spare bits."""
    try:
        return urlsafe_b64encode(urlsafe_b64decode(token)) == token.encode()
    except ValueError:
        return False
