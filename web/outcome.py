"""A result as a page: sections of sentences, grouped as they are shown, and the bar of the year."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from guide import page_of_line, title
from locales import Language
from summary import Gauge, Line, Section
from summary.counter import languages, spoken
from summary.line import Kind

_LISTS: dict[Kind, str] = {"todo": "ol", "step": "ul", "paper": "ul", "call": "ul", "office": "h3", "detail": "ul"}
_NUMBERS = re.compile(r"(?<![\d,.])((?:0433-)?12393|12345|120)(?!\d)")


_DIALLED = re.compile(
    r"[(（]?[+＋]?[0-9０-９]+[)）]?(?:[ \u3000\-－]{0,3}[0-9０-９]+)*(?![0-9０-９:：])"  # no hour of the day at its end
)
"""A number as an office may write it; what stands after it, such as an extension, is not dialled."""
_DIGITS = range(5, 14)
"""How many digits a number has: from 12393 to one with the country's code. With more there are two without a comma."""


def _link(number: re.Match[str]) -> str:
    """The number as it was written, to be dialled by a touch."""
    dialled = re.sub(r"[^0-9+]", "", unicodedata.normalize("NFKC", number[0]))
    return f'<a href="tel:{dialled}">{number[0]}</a>' if len(dialled.lstrip("+")) in _DIGITS else number[0]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and the section of the document behind it where it is not the same as just before."""

    words: Markup
    kind: Kind
    source: str


Groups = tuple[tuple[str, tuple[Sentence, ...]], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the page: its title, and groups of sentences, each with the element that holds it."""

    id: str
    title: str
    groups: Groups
    guide: tuple[tuple[str, str], ...]
    """Pages of the guide that explain its sentences, with their titles; each page once in the result."""


def parts(sections: tuple[Section, ...], language: Language, *, other: bool) -> list[Part]:
    """The sections in one language. `other`: in the wording for someone else."""
    told: set[str] = set()
    return [
        Part(
            section.id,
            language.text(f"section.{section.id}"),
            _groups(section, language, other=other),
            tuple(_explained(section, language, told)),
        )
        for section in sections
    ]


def _groups(section: Section, language: Language, *, other: bool) -> Groups:
    if section.id == "counter":
        return (("p", tuple(_quoted(section, each, other=other) for each in languages(language))),)
    return tuple(
        (element, tuple(sentence for _, sentence in group))
        for (element, _), group in groupby(
            zip(section.lines, _sentences(section, language, other=other), strict=True),
            lambda pair: _held(pair[0].kind),
        )
    )


def _quoted(section: Section, language: Language, *, other: bool) -> Sentence:
    """What to say at the counter, whole, in one language."""
    words = Markup('<span lang="{}">{}</span>').format(language.html, spoken(section.lines, language, other))
    return Sentence(words, "say", "")


def _explained(section: Section, language: Language, told: set[str]) -> Iterator[tuple[str, str]]:
    """The pages of the guide for a section that no section before it had."""
    for line in section.lines:
        page = page_of_line(line.id)
        if page and page not in told:
            told.add(page)
            yield page, title(page, language)


def _held(kind: Kind) -> tuple[str, str]:
    """The element that holds a sentence, and what keeps it apart from neighbours in another one of that name."""
    element = _LISTS.get(kind, "p")
    return element, "" if element == "p" else kind


def _sentences(section: Section, language: Language, *, other: bool) -> list[Sentence]:
    found = []
    previous = ""
    for line in section.lines:
        source = line.source if line.source != previous else ""
        previous = line.source
        found.append(Sentence(_words(line, language, other=other), line.kind, source))
    return found


def sentence(line: Line, language: Language, *, other: bool) -> Markup:
    """A line by itself, its telephone numbers to be pressed. `other`: in the wording for someone else."""
    return _words(line, language, other=other)


def _words(line: Line, language: Language, *, other: bool) -> Markup:
    words = escape(language.text_for(line.id, other, **line.given))
    if line.kind == "figure":
        return _figures(words, line, language)
    if line.id == "office.telephone":
        number = str(escape(language.words(line.given["telephone"])))  # type: ignore[arg-type]
        return Markup(str(words).replace(number, _DIALLED.sub(_link, number)))  # noqa: S704
    return dialled(words) if line.kind == "call" else words


def dialled(words: str) -> Markup:
    """A sentence whose telephone numbers can be pressed."""
    return Markup(_NUMBERS.sub(r'<a href="tel:\1">\1</a>', str(escape(words))))  # noqa: S704


def telephone(contact: str) -> Markup:
    """A number that can be pressed, where it is nothing else than one."""
    return Markup(_DIALLED.sub(_link, contact)) if _DIALLED.fullmatch(contact) else escape(contact)  # noqa: S704


def _figures(words: Markup, line: Line, language: Language) -> Markup:
    """The sentence with its amounts set large."""
    fen = {value for value in (*line.given.values(), line.result) if isinstance(value, int)}
    amounts = "|".join(re.escape(language.money(each)) for each in fen)
    if not amounts:
        return words
    return Markup(re.sub(rf"(?<![\d,.])(?:{amounts})(?![.,]?\d)", r"<strong>\g<0></strong>", str(words)))  # noqa: S704


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: in percent what earlier treatment and this one use, and the same in words."""

    earlier: float
    now: float
    words: str


def bars(gauges: Iterable[Gauge], language: Language) -> list[Bar]:
    """The bars of each year: its limit, and its deductible where there is one."""
    found = []
    for year in gauges:
        found.append(_limit(year, language))
        if year.deductible:
            words = language.text(
                "gauge.deductible", year=str(year.year), deductible=year.deductible, used=year.deductible_used
            )
            found.append(Bar(0, 100 * year.deductible_used / year.deductible, words))
    return found


def _limit(year: Gauge, language: Language) -> Bar:
    words = language.text(
        "gauge.limit",
        year=str(year.year),
        limit=year.limit,
        earlier=year.earlier,
        estimated=year.estimated,
        left=year.limit_left,
    )
    return Bar(100 * year.earlier / year.limit, 100 * year.estimated / year.limit, words)
