"""What a spreadsheet or a program put in place of what was typed: no office is called #REF!, none answers at 4.33E+09.

Whatever the width of the signs: ４．３３Ｅ＋０９ is the same damage.
"""

import re
import unicodedata
from typing import Final

_AGAIN: Final = "mark the column as text in the spreadsheet and type it again"

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_HAN: Final = "[〇零一二三四五六七八九十]"
_SHORT: Final = rf"(?:[0-9]{{1,2}}|{_HAN}{{1,3}})"
_YEAR: Final = r"(?:1[89]|20|21)[0-9]{2}"
_DATE: Final = re.compile(
    "|".join(
        (
            rf"{_YEAR}[-/.][0-9]{{1,2}}(?:[-/.][0-9]{{1,2}})?",
            rf"[0-9]{{1,2}}[/.][0-9]{{1,2}}[/.]{_YEAR}|[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2}}",
            rf"[0-9]{{1,2}}[- ]{_MONTH}(?:[- ](?:{_YEAR}|[0-9]{{2}}))?",
            rf"{_MONTH}[- ](?:{_YEAR}|[0-9]{{1,2}})(?:, ?{_YEAR})?",
            rf"(?:(?:{_YEAR}|{_HAN}{{4}})[年년] ?)?{_SHORT}[月월](?: ?{_SHORT}[日일])?",
        )
    ),
    re.IGNORECASE,
)
"""A day, or a month, alone: 1-Mar, Mar-01, 2026/3/1, 3月1日. Building 3, unit 1 ("3-1") becomes one."""
_CLOCK: Final = r"(?: ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"
_DAY_ALONE: Final = re.compile(rf"(?:{_DATE.pattern}){_CLOCK}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*%?")
_SEPARATED: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")

_ANYWHERE: Final = (
    (
        re.compile(
            r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|ERROR!|BLOCKED!|BUSY!|CONNECT!"
            r"|UNKNOWN!|GETTING_DATA)|\bErr:[0-9]{3}\b",
            re.IGNORECASE,
        ),
        "is a formula's error; type what belongs there, or leave the cell empty",
    ),
    (re.compile(r"#{3,}"), "is a column too narrow to show its value; widen it, or type it again"),
    (re.compile(r"[0-9][.,][0-9]+E[+-]?[0-9]+|[0-9]E[+-][0-9]+", re.IGNORECASE), f"is a rounded number; {_AGAIN}"),
    (re.compile(r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}"), f"has a time with seconds, as a spreadsheet writes it; {_AGAIN}"),
    (
        re.compile(r"(?:[-/.][0-9]{1,2}|[日일]) 0?0:00(?![0-9]| ?[-~―－—至到])"),
        f"has a day with midnight, as a spreadsheet writes it; {_AGAIN}",
    ),
    (re.compile(r"_x[0-9A-F]{4}_", re.IGNORECASE), "has a sign that a spreadsheet wrote as its number; type it again"),
)
"""What nobody means, wherever it stands in a cell."""

_LOST: Final = re.compile(r"\?\?|(?:^|\s)\?(?:\s|$)|^\?|锟斤拷|烫烫烫")
"""Letters that the encoding of a file had no room for: Korean saved in a Chinese one. Nobody types so."""

_WHOLE: Final = (
    (re.compile(r"#[^\s0-9].*[!?]"), "is a formula's error; type what belongs there, or leave the cell empty"),
    (re.compile(r"#{1,2}"), "is a column too narrow to show its value; widen it, or type it again"),
    (re.compile(r"true|false", re.IGNORECASE), f"is what a spreadsheet made of a word; {_AGAIN}"),
    (
        re.compile(r"n/a|<?na>?|nan|nat|null|none|nil|undefined", re.IGNORECASE),
        "is a program's word for nothing; leave the cell empty",
    ),
    (_DAY_ALONE, f"is a day, which a spreadsheet makes of numbers such as 3-1; {_AGAIN}"),
)
"""What nobody means as all that stands in a cell."""

_TELEPHONE: Final = (
    (re.compile(r"['`´‘’].*"), "begins with a spreadsheet's mark for text; take it away"),
    (re.compile(r".*[0-9]\.0+|(?!0[1-9])[0-9]+\.[0-9]+"), f"ends as a number with decimals; {_AGAIN}"),
    (re.compile(r".*[0-9][eE][0-9].*"), f"is a rounded number; {_AGAIN}"),
    (re.compile(r".*[%¥$€₩].*"), f"is an amount or a share; {_AGAIN}"),
    (_SEPARATED, f"has the commas of an amount; {_AGAIN}"),
)
_FROM_ABROAD: Final = re.compile(r"(?:\+|00)?86[ -]?\(?[0-9]")
_DIALLED: Final = re.compile(r"[0-9]{1,8}|0[0-9]+|1[3-9][0-9]{9}|[48]00[0-9]{7}|86[0-9]{10,11}")
"""Digits alone as they can be dialled here: a short or a local number, one with its area code, a mobile one, 400."""
_NO_ZERO: Final = re.compile(r"(?<![0-9])\(?(?:10|2[0-9]|(?![48]00)[3-9][0-9]{2})[-) ]+[0-9]{7,8}(?![0-9])")
"""An area code without its zero: 433-0000000. Mobile ones begin with 13 to 19, lines for all of China with 400."""


def damage(column: str, cell: str) -> str | None:
    """What is wrong with the text of a cell, and what to do; None where it can have been meant."""
    read = unicodedata.normalize("NFKC", cell).strip()
    if read.startswith("'"):
        return "begins with a spreadsheet's mark for text; take it away"
    if _LOST.search(cell):
        return "has signs that were lost when the file was saved; save it as CSV UTF-8"
    for pattern, what in _ANYWHERE:
        if pattern.search(read):
            return what
    for pattern, what in _WHOLE:
        if pattern.fullmatch(read):
            return what
    if column == "telephone":
        return _telephone(read)
    return f"is a number alone; {_AGAIN}, with a word beside it" if _NUMBER.fullmatch(read) else None


def _telephone(read: str) -> str | None:
    for pattern, what in _TELEPHONE:
        if pattern.fullmatch(read):
            return what
    no_zero = _NO_ZERO.search(read) and not _FROM_ABROAD.match(read)
    if no_zero or (read.isdecimal() and not _DIALLED.fullmatch(read)):
        return f"lacks the zero of its area code, as 0433 has it; {_AGAIN}"
    return None
