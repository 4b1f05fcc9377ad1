"""JSON text as values: its encoding, its numbers as they are written, and what stands in one object twice."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

LONGEST_LINE = 1024 * 1024
"""Bytes of a text that are looked at; a situation is far shorter."""

_BOM = b"\xef\xbb\xbf"
_ENCODINGS = {"gb18030": "GB18030 (GBK)", "cp949": "CP949 (EUC-KR)"}
"""What Windows here writes in place of UTF-8."""
_MOST_DIGITS = 18
_DEEPEST = 8
"""Names of a path that are looked at for a field given twice; nothing that is taken stands as deep."""


class Unreadable(ValueError):
    """The text is not JSON; says why."""


class Number(float):
    """A number that is no short whole one, with its `text`: what is read of it may be less than was written."""

    text: str

    def __new__(cls, text: str) -> "Number":
        """Of the text of a JSON number, or of NaN, Infinity and -Infinity."""
        number = super().__new__(cls, text)
        number.text = text
        return number


class Twice(NamedTuple):
    """A field that stands more than once in its object: its path, and its values in their order."""

    path: tuple[int | str, ...]
    values: Sequence[object]


class Decoded(NamedTuple):
    """JSON text as Python values. Of a field that stands twice the last value is taken."""

    content: object
    twice: list[Twice]
    no_numbers: list[str]
    """NaN, Infinity and -Infinity, which are not JSON, as often as they stand in the text."""


def blank(line: bytes) -> bool:
    """Whether nothing is on a line; what an editor puts before a text or after its last line is nothing."""
    return line.strip() in (b"", _BOM, b"\0", b"\0\0\0")  # with NULs: the end of a last line in UTF-16 or UTF-32


def decoded(text: bytes) -> Decoded:
    """JSON text as values. Raises Unreadable."""
    if len(text) > LONGEST_LINE:
        raise Unreadable(f"it is longer than {LONGEST_LINE} bytes")
    if blank(text):
        raise Unreadable("it is empty")
    doubled: dict[int, list[tuple[str, Any]]] = {}
    no_numbers: list[str] = []
    surrogates = b"\\ud" in text.lower()

    def object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if surrogates:
            pairs = [(name.encode(errors="backslashreplace").decode(), value) for name, value in pairs]
        found = dict(pairs)
        if len(found) < len(pairs):
            doubled[id(found)] = pairs
            kept.append(found)
        return found

    def constant(name: str) -> Number:
        no_numbers.append(name)
        return Number(name)

    kept: list[object] = []  # or the number of one that was thrown away could come again
    try:
        content = json.loads(
            _characters(text),
            object_pairs_hook=object_of,
            parse_int=_whole,
            parse_float=Number,
            parse_constant=constant,
        )
    except json.JSONDecodeError as error:
        raise Unreadable(f"{error.msg.strip(' :').removesuffix(' at').lower()}, at character {error.pos + 1}") from None
    except RecursionError:
        raise Unreadable("it is nested too deep") from None
    return Decoded(content, list(_twice(content, doubled)) if doubled else [], no_numbers)


def _whole(text: str) -> int | Number:
    return int(text) if len(text) <= _MOST_DIGITS and text != "-0" else Number(text)


def _characters(text: bytes) -> str:
    found = json.detect_encoding(text)
    if not found.startswith("utf-8"):
        raise Unreadable(f"it is in {found[:6].upper()}; save it as UTF-8")
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1} (0x{text[error.start]:02x}) is not UTF-8"
    named = [name for encoding, name in _ENCODINGS.items() if _reads(text, encoding)]
    perhaps = f", the text may be in {' or '.join(named)}" if named else ""
    raise Unreadable(f"{where}{perhaps}; save it as UTF-8")


def _reads(text: bytes, encoding: str) -> bool:
    try:
        text.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _twice(content: object, doubled: dict[int, list[tuple[str, Any]]]) -> Iterator[Twice]:
    """Every field that stands twice, by the order of the text."""
    waiting: list[tuple[tuple[int | str, ...], object]] = [((), content)]
    while waiting:
        path, part = waiting.pop()
        if len(path) == _DEEPEST:
            continue
        if isinstance(part, dict):
            values: dict[str, list[object]] = {}
            for name, value in doubled.get(id(part), ()):
                values.setdefault(name, []).append(value)
            yield from (Twice((*path, name), found) for name, found in values.items() if len(found) > 1)
            waiting += [((*path, name), value) for name, value in reversed(part.items())]
        elif isinstance(part, list):
            waiting += [((*path, place), value) for place, value in reversed(list(enumerate(part)))]
