"""The XML of the platform: one flat list of fields. Nothing else is read, and no document type or entity ever is."""

import re
from collections.abc import Mapping
from typing import Final

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

MOST_BYTES: Final = 64 * 1024
"""Of a message, as it is posted: the longest text that can be typed has a tenth of it."""
_NO_SIGN: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML can hold."""


class Broken(ValueError):
    """Not XML of the platform."""


def read(body: bytes) -> dict[str, str]:
    """The fields by their names; of a field with fields in it nothing. Raises Broken."""
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):  # an encoding that nobody knows is the last
        raise Broken from None
    if root.tag != "xml" or len(body) > MOST_BYTES:
        raise Broken
    return {field.tag: field.text or "" for field in root if not len(field)}


def written(fields: Mapping[str, str | int]) -> str:
    """These fields: numbers as they are, texts in CDATA."""
    lines = (f"<{name}>{each if isinstance(each, int) else _cdata(each)}</{name}>" for name, each in fields.items())
    return "\n".join(("<xml>", *lines, "</xml>"))


def _cdata(text: str) -> str:
    return f"<![CDATA[{_NO_SIGN.sub('', text).replace(']]>', ']]]]><![CDATA[>')}]]>"
