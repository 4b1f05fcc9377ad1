"""A link as a code for phones."""

import segno


def svg(url: str) -> str:
    """A QR code with its quiet zone: the least of redundancy for large squares, one mask to save most of the work."""
    code = segno.make(url, error="l", boost_error=False, micro=False, mask=0)
    return code.svg_inline(border=4, omitsize=True)
