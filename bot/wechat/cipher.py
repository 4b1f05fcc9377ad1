"""The platform's signatures and its cipher, as it prescribes them: SHA-1 over a shared token, AES-256-CBC."""

import hmac
import os
from base64 import b64decode, b64encode
from hashlib import sha1
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher as Block
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

_PADDED: Final = 32
"""Bytes to which a text is filled up."""
_RANDOM: Final = 16
_HEAD: Final = _RANDOM + 4
"""Bytes before the text: random ones, and how long the text is."""


class Forged(ValueError):
    """Not sealed by the platform for this account."""


def signature(*parts: str) -> str:
    """Of these parts, in whatever order; the token is one of them."""
    return sha1("".join(sorted(parts)).encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def signed(given: str, *parts: str) -> bool:
    """Whether this is their signature; it takes as long either way."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), signature(*parts).encode())


class Cipher:
    """Opens and seals what is meant for one account."""

    def __init__(self, key: str, appid: str) -> None:
        """`key`: the EncodingAESKey of 43 signs."""
        self._key = b64decode(f"{key}=")
        self._appid = appid.encode()

    def opened(self, sealed: str) -> bytes:
        """The text in it. Raises Forged, also where it was sealed for another account."""
        try:
            opener = self._block().decryptor()
            padded = opener.update(b64decode(sealed, validate=True)) + opener.finalize()
        except ValueError:
            raise Forged from None
        filled = padded[-1] if padded else 0
        whole, filling = padded[:-filled], padded[-filled:]
        ends = _HEAD + int.from_bytes(whole[_RANDOM:_HEAD])
        text, appid = whole[_HEAD:ends], whole[ends:]
        well_filled = 1 <= filled <= _PADDED and filling == bytes([filled]) * filled
        if not well_filled or len(whole) < _HEAD or not hmac.compare_digest(appid, self._appid):
            raise Forged
        return text

    def sealed(self, text: bytes) -> str:
        """The text, for this account."""
        whole = os.urandom(_RANDOM) + len(text).to_bytes(4) + text + self._appid
        filled = _PADDED - len(whole) % _PADDED
        sealer = self._block().encryptor()
        return b64encode(sealer.update(whole + bytes([filled]) * filled) + sealer.finalize()).decode()

    def _block(self) -> Block[CBC]:
        return Block(AES256(self._key), CBC(self._key[:16]))
