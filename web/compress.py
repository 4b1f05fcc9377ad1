"""Pages packed for the wire. Nothing from a request is ever repeated beside a secret, so packing gives nothing away."""

import zlib
from functools import lru_cache

from flask import Flask, Response, g, request

_LEVEL = 5
_LEAST = 800
"""Bytes below which packing gains nothing."""
_HEAD_ENDS = b"</style>"
"""A page begins with the style sheet of its kind, a third of its bytes and always the same."""


def register(app: Flask) -> None:
    """Pack every page that is worth it for every browser that takes it; programs get their JSON as it is."""

    @app.after_request
    def pack(response: Response) -> Response:
        if response.mimetype != "text/html":
            return response
        response.vary.add("Accept-Encoding")
        if not request.accept_encodings["gzip"]:
            return response
        body = response.get_data()
        if len(body) < _LEAST:
            return response
        response.set_data(_packed_before(body) if g.get("shared") else _packed(body))
        response.headers["Content-Encoding"] = "gzip"
        return response


def _packed(body: bytes) -> bytes:
    head, end, rest = body.partition(_HEAD_ENDS)
    begun, packed = _begun(head + end)
    packing = begun.copy()
    return packed + packing.compress(rest) + packing.flush()


_packed_before = lru_cache(maxsize=256)(_packed)
"""For pages that many see alike."""


@lru_cache(maxsize=16)
def _begun(head: bytes) -> "tuple[zlib._Compress, bytes]":
    """The head packed once for all pages of a kind and a language: where to go on from, and what it gave so far."""
    packing = zlib.compressobj(_LEVEL, zlib.DEFLATED, 31)  # 31: with the head and tail of gzip
    return packing, packing.compress(head)
