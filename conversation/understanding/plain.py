"""Typed text made plain before anything looks at it: short, one form of each sign, nothing invisible."""

from unicodedata import category, normalize

LONGEST = 200
"""Characters of an answer that are looked at; nobody answers a question of ours with more."""

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ",
    0xFFE5: "¥",
    0x3002: ".",
    0x00A0: " ",
}


def plain(said: str) -> str:
    """Full-width signs as ASCII, Hangul composed, no invisible characters, lower case; "" for what is too long.

    Not NFKC, which would read 8000² as 80002 and ½ as 1/2.
    """
    if len(said) > LONGEST:
        return ""
    seen = "".join(
        sign for sign in normalize("NFC", said) if category(sign) not in ("Cf", "Cc", "Cs") or sign in "\t\n"
    )
    return " ".join(seen.translate(_FULL_WIDTH).lower().split())
