"""The words of the product: three languages, one catalog each, and one way to print money, days and numbers.

Every human sentence is a message with a symbolic id in `<locale>/LC_MESSAGES/<room>.po`; code names the id and hands in
typed values. A placeholder carries its type: `{due:money}` takes integer fen, `{now:span}` two of them, from and to,
`{on:day}` a `datetime.date`, `{on:monthday}` one without its year, `{left:number}` an integer, `{by:month}` one from 1
to 12, `{which:numbers}` several of a row, `{percent}` anything already printed; `{county:message}` takes the id of
another message, `{name:words}` what somebody else wrote, by language code.
This package knows nothing of the rest of the product. Babel is imported at first use: the commands without words never
pay for it.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache, reduce
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

__all__ = ["DRAFTS", "LANGUAGES", "Language", "language", "tagged"]

FOLDER = Path(__file__).parent

Part = tuple[str, str | None, Callable[..., str]]
"""The text before a placeholder, the placeholder's name (None: there is none) and how its value is printed."""
Template = tuple[Part, ...]


class Plural(NamedTuple):
    """The two forms of a message that counts; Chinese and Korean have one, which stands in both places."""

    one: Template
    other: Template


class WordsError(ValueError):
    """A catalog is wrong; the message is one sentence that names the file."""


def rooms(locale: str, folder: Path = FOLDER) -> list[Path]:
    """The catalogs of a locale."""
    return sorted((folder / locale / "LC_MESSAGES").glob("*.po"))


def entries(room: Path, locale: str) -> Iterator[tuple[str, str | Sequence[str], bool]]:
    """The translated messages of a catalog: id, text or forms, and whether a person still has to look at it (fuzzy).

    Raises WordsError.
    """
    from babel.messages.pofile import PoFileError, read_po

    try:
        with room.open("rb") as file:
            catalog = read_po(file, locale=locale, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as problem:
        raise WordsError(f"{locale}/{room.name}: cannot be read: {problem}") from None
    for entry in catalog:
        if entry.id and entry.string:
            yield (entry.id if isinstance(entry.id, str) else entry.id[0]), entry.string, entry.fuzzy


class Language:
    """One language of the product: its names, its catalog and its way to print money, days and numbers."""

    def __init__(self, code: str, locale: str, html: str, name: str, money: tuple[str, str]) -> None:
        """`money` is what stands before and after an amount; Babel prints CNY wrongly for the Korean of Yanbian."""
        self.code = code
        self.locale = locale
        self.html = html
        self.name = name
        self._money = money
        self._printers: dict[str, Callable[..., str]] = {
            "": str,
            "money": self.money,
            "day": self.day,
            "month": self.month,
            "monthday": self.monthday,
            "number": self.number,
            "span": self.span,
            "numbers": self.numbers,
            "message": self.text,
            "words": self.words,
        }

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def __reduce__(self) -> tuple[Callable[[str], "Language"], tuple[str]]:
        """In another process it is the one of that code there."""
        return language, (self.code,)

    def money(self, fen: int) -> str:
        """An amount of integer fen as a resident reads it, without decimals for whole yuan: 800000 → 8,000元."""
        yuan, rest = divmod(fen, 100)
        before, after = self._money
        return f"{before}{yuan:,}.{rest:02}{after}" if rest else f"{before}{yuan:,}{after}"

    def span(self, fen: tuple[int, int]) -> str:
        """From one amount to another; one alone where both are the same."""
        low, high = fen
        return self.money(low) if low == high else self.text("amount.span", low=low, high=high)

    def day(self, day: date) -> str:
        """A day in words: 2025年3月5日, 2025년 3월 5일, March 5, 2025."""
        return _long_date(day, self.locale)

    def month(self, month: int) -> str:
        """The name of a month: 三月, 3월, March."""
        from babel.dates import format_date

        # not "LLLL": after Chinese was printed, Babel prints the Chinese name for Korean too
        return format_date(date(2000, month, 1), "MMMM", locale=self.locale)

    def monthday(self, day: date) -> str:
        """A day of a year that is known: 3月5日, 3월 5일, Mar 5."""
        return _short_date(day, self.locale)

    def number(self, number: int) -> str:
        """An integer with thousands separators, which are the same in all three languages."""
        return f"{number:,}"

    def numbers(self, numbers: Sequence[int]) -> str:
        """Several of a row, in order, as 第1、3–6次 has them."""
        runs: list[list[int]] = []
        for number in numbers:
            if runs and number == runs[-1][-1] + 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        shown: list[str] = []
        for run in runs:
            shown += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run)
        return reduce(lambda which, then: self.text("sheet.which", which=which, then=then), shown)

    def listed(self, words: Sequence[str]) -> str:
        """A list as the language joins one: 户口、年龄和转诊; "" for none."""
        from babel.lists import format_list

        return format_list(words, locale=self.locale)

    def words(self, by_language: Mapping[str, str]) -> str:
        """What somebody else wrote: in this language where they did, else in Chinese, else in whatever there is."""
        return by_language.get(self.code) or by_language.get("zh") or next(filter(None, by_language.values()), "")

    def has(self, id: str) -> bool:
        """Whether the catalog has this message."""
        return id in self._messages

    def fixed(self, id: str) -> str | None:
        """The message where everybody reads the same: it has no placeholder, and there is no variant of it."""
        message = self._messages.get(id)
        return message if isinstance(message, str) and id not in self._varied else None

    @property
    def ids(self) -> frozenset[str]:
        """Every message id of the catalog."""
        return frozenset(self._messages)

    def text(self, id: str, /, **given: Any) -> str:
        """The message `id` with its placeholders filled in.

        A message with a plural takes its form from `count`. Raises KeyError for an unknown id and for a missing value.
        """
        message = self._messages[id]
        if isinstance(message, str):
            return message
        if isinstance(message, Plural):
            message = message.one if self._plural(given["count"]) == "one" else message.other
        out = []
        for literal, name, printed in message:
            out.append(literal)
            if name is not None:
                out.append(printed(given[name]))
        return "".join(out)

    def text_for(self, id: str, /, other: bool, **given: Any) -> str:
        """As `text`, in the wording for someone else (`<id>.other`) when `other` is true and there is one."""
        if other and (for_other := f"{id}.other") in self._messages:
            return self.text(for_other, **given)
        return self.text(id, **given)

    @cached_property
    def _plural(self) -> Callable[[int], str]:
        from babel import Locale

        return Locale.parse(self.locale).plural_form

    @cached_property
    def _varied(self) -> frozenset[str]:
        """The ids that others begin with: those of their variants."""
        return frozenset(id[: dot.start()] for id in self._messages for dot in re.finditer(r"\.", id))

    @cached_property
    def _messages(self) -> dict[str, str | Template | Plural]:
        """The whole catalog, read and parsed once, at first use."""
        messages: dict[str, str | Template | Plural] = {}
        for room in rooms(self.locale):
            for id, string, _ in entries(room, self.locale):
                if id in messages:
                    raise WordsError(f"{self.locale}/{room.name}: message {id!r} stands in another file already")
                try:
                    messages[id] = self._compiled(string)
                except (KeyError, ValueError) as problem:
                    raise WordsError(f"{self.locale}/{room.name}: message {id!r}: bad placeholder {problem}") from None
        return messages

    def _compiled(self, string: str | Sequence[str]) -> str | Template | Plural:
        if not isinstance(string, str):
            return Plural(self._template(string[0]), self._template(string[-1]))
        template = self._template(string)
        return template if any(name for _, name, _ in template) else "".join(literal for literal, _, _ in template)

    def _template(self, string: str) -> Template:
        """The parts of a message. Formatter splits it: the type of a placeholder is its format specification."""
        parts = []
        for literal, name, kind, conversion in Formatter().parse(string):
            if name is not None and (conversion or not name.isidentifier()):
                raise ValueError(f"{{{name}}}")
            parts.append((literal, name, self._printers[kind or ""]))
        return tuple(parts)


@lru_cache(maxsize=1024)
def _short_date(day: date, locale: str) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("MMMd", day, locale=locale)


@lru_cache(maxsize=1024)
def _long_date(day: date, locale: str) -> str:
    from babel.dates import format_date

    return format_date(day, "long", locale=locale)


LANGUAGES: dict[str, Language] = {
    each.code: each
    for each in (
        Language("zh", "zh_Hans_CN", "zh-Hans-CN", "中文", ("", "元")),
        Language("ko", "ko_CN", "ko-CN", "조선말", ("", "원")),
        Language("en", "en", "en", "English", ("¥", "")),
    )
}
"""The languages of the product in the order in which they are offered."""

DRAFTS: dict[str, Language] = {}
"""Languages that are being translated, by code: what is there must be well formed, but nothing of it is offered."""


def language(code: str) -> Language:
    """The language with this code; KeyError for anything else, so that no user text ever reaches Babel."""
    return LANGUAGES[code]


_ALSO: dict[str, str] = {
    **dict.fromkeys(("zho", "chi", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn", "cdo", "cjy", "lzh"), "zh"),
    "kor": "ko",
    "eng": "en",
}
"""Other codes for what is written like ours: who speaks Cantonese (yue) reads Chinese."""


def tagged(tag: str) -> Language | None:
    """Our language for a tag as clients write it: zh-Hans-CN, zh_TW, KO, ko-KP.UTF-8, yue; None where it is none."""
    code = re.split(r"[-_.@]", tag.strip().lower(), maxsplit=1)[0]
    return LANGUAGES.get(_ALSO.get(code, code))
