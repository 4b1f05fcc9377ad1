"""A link as a code for phones."""


def svg(url: str) -> str:
    """A QR code with its quiet zone: the least of redundancy for large squares, one mask to save most of the work."""
    import segno  # takes as long to load as a question page to answer ten times, and most pages show no code

    code = segno.make(url, error="l", boost_error=False, micro=False, mask=0)
    return code.svg_inline(border=4, omitsize=True)
