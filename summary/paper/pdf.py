"""The paper: one sheet to take to the counter, as a PDF (A4) or as one long picture for a phone.

It says what the page and the chat say, from the same sections: in Chinese, or in Chinese with the reader's language
beside it, so that resident and clerk read the same line. One typst template draws both; it gets its data as JSON only.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
import typst
from noto_cjk_sans_otc import FONT_PATH
from PIL import Image

from locales import Language
from summary.line import Line, Section
from summary.paper.code import svg
from summary.paper.paper import Paper

STANDARDS = ["ua-1", "a-2a"]
"""Tagged for screen readers, kept for archives; with both a glyph that the font lacks is an error."""

CLOSEST = 2
"""Lines stand wide, at 0, where a page for each language holds them; else closer, up to this, if that saves a page."""

PHONE_PPI = (144.0, 120.0, 96.0)
"""The picture is 375 pt wide, which makes 750 pixels; less where it would be larger than this:"""
MOST_PICTURE_BYTES = 250_000

_FIGURES = ("amount", "low", "high", "with_referral", "without_referral")
"""The values of a first sentence that are figures of aid."""

HEAD_LARGE = ("policy.none", "policy.checked", "policy.standing")
"""What a resident must not miss in the head: that it may change later, and who decides. It comes last there."""

_NOT_SHOWN = "〓"
"""In place of a sign without a shape (a control character, say): the printers' mark for a missing type."""


def pdf(paper: Paper) -> bytes:
    """A4, tagged, with the words as far apart as the fewest pages allow. The same paper gives the same bytes."""
    minute = _minute(paper.made_at)
    made: list[tuple[int, bytes]] = []
    for closeness in range(CLOSEST + 1):
        drawn = _compiled(
            paper, picture=False, closeness=closeness, format="pdf", pdf_standards=STANDARDS, timestamp=minute
        )
        made.append(_packed(drawn))
        if made[-1][0] <= len(paper.languages):
            break
    return min(made, key=lambda each: each[0])[1]


def _packed(drawn: bytes) -> tuple[int, bytes]:
    """The number of its pages, and the file.

    The tags take as much room as the words; packed into object streams (pikepdf) they take a fifth of it.
    """
    out = BytesIO()
    with pikepdf.open(BytesIO(drawn)) as document:
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return len(document.pages), out.getvalue()


def png(paper: Paper) -> bytes:
    """One picture of phone width that holds everything."""
    for ppi in PHONE_PPI:
        picture = _greys(_compiled(paper, picture=True, format="png", ppi=ppi))
        if len(picture) <= MOST_PICTURE_BYTES:
            break
    return picture


def _greys(picture: bytes) -> bytes:
    """The picture in four greys: a fifth of the bytes, the same to the eye."""
    greys = Image.open(BytesIO(picture)).convert("L").point([round(grey / 85) for grey in range(256)])
    greys.putpalette([level for grey in (0, 85, 170, 255) for level in (grey, grey, grey)])
    out = BytesIO()
    greys.save(out, "PNG", bits=2, optimize=True)
    return out.getvalue()


def _compiled(paper: Paper, *, picture: bool, closeness: int = 0, **settings: Any) -> bytes:
    """A PDF, or a picture, which is one page of any height."""
    (made,) = _pages(paper, picture=picture, closeness=closeness, **settings)
    return made


def _pages(paper: Paper, *, picture: bool, closeness: int = 0, **settings: Any) -> list[bytes]:
    """A compiler is not safe to share between threads, so each paper has its own; it sees no file."""
    with TemporaryDirectory() as empty:
        compiler = typst.Compiler(
            _template(),
            root=empty,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"paper": json.dumps(content(paper, picture=picture, closeness=closeness), ensure_ascii=False)},
            package_path=empty,
            package_cache_path=empty,
        )
        made = compiler.compile(**settings)
    return [made] if isinstance(made, bytes) else list(made or ())


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """The one font, from its package. Without it typst would leave out every word and say nothing."""
    folder = Path(str(FONT_PATH)).parent
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    if not fonts.families():
        raise FileNotFoundError(f"no font in {folder}")
    return fonts


@lru_cache(maxsize=1)
def _template() -> bytes:
    return (files("summary.paper") / "summary.typ").read_bytes()


def _minute(moment: datetime) -> int:
    """The minute as UNIX seconds: two papers of the same minute are the same."""
    return int(moment.replace(second=0, microsecond=0).timestamp())


def content(paper: Paper, *, picture: bool, closeness: int = 0) -> dict[str, Any]:
    """What the template gets: every word already in the languages of the paper, and how close its lines stand."""
    policy = [line for section in paper.sections if section.id == "policy" for line in section.lines]
    titles = {str(line.given["title"]) for line in policy if "title" in line.given}
    document = titles.pop() if len(titles) == 1 else ""
    return {
        "picture": picture,
        "closeness": closeness,
        "languages": [_tag(language) for language in paper.languages],
        "title": _each(paper, "sheet.title"),
        "head": _head(paper, policy),
        "link": _link(paper),
        "sections": [
            {
                "id": section.id,
                "title": _each(paper, f"section.{section.id}"),
                "lines": list(_lines(paper, section, document)),
                "gauges": list(_bars(paper)) if section.id == _gauged(paper.sections) else [],
            }
            for section in _ordered(paper.sections)
        ],
    }


def _tag(language: Language) -> dict[str, str | None]:
    """The language as typst takes it."""
    code, *rest = language.html.split("-")
    return {"lang": code, "region": rest[-1] if rest else None}


def _each(paper: Paper, id: str, **given: object) -> list[str]:
    return [language.text(id, **given) for language in paper.languages]


def _said(paper: Paper, line: Line) -> list[str]:
    given = {name: _shown(value) if isinstance(value, str) else value for name, value in line.given.items()}
    return [language.text_for(line.id, paper.other, **given) for language in paper.languages]


def _shown(text: str) -> str:
    """Text from outside the catalogs, its invisible signs made visible."""
    return "".join(sign if sign.isprintable() else _NOT_SHOWN for sign in text)


def _head(paper: Paper, policy: list[Line]) -> list[dict[str, Any]]:
    """The document with its dates and the minute of this paper, small; then what may change and who decides, large."""
    made_on = Line("policy.made_on", {"day": paper.made_at.date()})
    lines = policy if any(line.id == made_on.id for line in policy) else [*policy, made_on]
    time = f" {paper.made_at:%H:%M}"
    return [
        {
            "words": [words + time * (line.id == made_on.id) for words in _said(paper, line)],
            "small": line.id not in HEAD_LARGE,
        }
        for line in sorted(_once(lines), key=lambda line: line.id in HEAD_LARGE)
    ]


def _once(lines: list[Line]) -> Iterator[Line]:
    """What two documents have in common is told once."""
    for place, line in enumerate(lines):
        if line not in lines[:place]:
            yield line


def _link(paper: Paper) -> dict[str, Any] | None:
    if paper.link is None:
        return None
    return {
        "code": svg(paper.link.url),
        "words": _each(paper, "sheet.link", day=paper.link.until.date()),
    }


def _ordered(sections: tuple[Section, ...]) -> Iterator[Section]:
    """What is for the resident in its order, then what is for the clerk: the readings that matter, lines to fill in."""
    readings: list[Line] = []
    for section in sections:
        lines = section.lines
        if section.id == "could_change":
            readings = [line for line in lines if line.id.startswith("reading.")]
            lines = tuple(line for line in lines if line not in readings)
        if section.id == "assumed":
            lines = tuple(sorted(lines, key=lambda line: line.id.startswith("reading.")))
        if section.id != "policy" and lines:
            yield Section(section.id, lines)
    blanks = [Line(id, kind="blank") for id in ("sheet.official", "sheet.official_day")]
    yield Section("clerk", (*([Line("sheet.readings"), *readings] if readings else []), *blanks))


def _gauged(sections: tuple[Section, ...]) -> str:
    """The section under which the bars stand."""
    return "steps" if any(section.id == "steps" for section in sections) else "headline"


def _lines(paper: Paper, section: Section, document: str) -> Iterator[dict[str, Any]]:
    number = 0
    previous = ""
    for place, line in enumerate(section.lines):
        if line.id == "offices.in":  # the sheet has room for one or two, and their names say where
            continue
        number += line.kind == "todo"
        words: list[Any] = _said(paper, line)[: 1 if _is_for_clerk(section, line) else None]
        if section.id == "headline" and place == 0:
            words = [_runs(each, line, language) for each, language in zip(words, paper.languages, strict=True)]
        # A place cited by several lines in a row is printed once, without the document named in the head.
        place_cited = _place(line, document)
        source = place_cited if place_cited != previous else ""
        previous = place_cited
        yield {
            "words": words,
            "kind": line.kind,
            "number": number,
            "small": _is_small(section, line),
            "opens": line.id == "steps.treatment" or line.kind == "office",
            "source": paper.languages[0].text("sheet.source", source=source) if source else "",
        }


def _place(line: Line, document: str) -> str:
    """Where the document says so: the numbers without their headings, and without the document that the head names."""
    first, *more = _shown(line.source).split("; ")
    if document and first.startswith(document):
        first = first.removeprefix(document).strip().partition(" ")[0]
    elif first.count(" ") > 1:
        first = first.rpartition(" ")[0]
    return "; ".join([first, *(each.partition(" ")[0] for each in more)])


def _is_for_clerk(section: Section, line: Line) -> bool:
    """How the documents were read: for the clerk, so in Chinese only, and smaller."""
    return section.id in ("papers", "assumed", "clerk") and line.id.startswith(("reading.", "sheet.readings"))


def _is_small(section: Section, line: Line) -> bool:
    """Whether a line may be set smaller, since a resident need not act on it: on what the estimate rests."""
    return section.id in ("assumed", "clerk") or _is_for_clerk(section, line)


def _runs(words: str, line: Line, language: Language) -> list[dict[str, Any]]:
    """A first sentence cut at its figures."""
    figures = [value for name in _FIGURES if isinstance(value := line.given.get(name), int)]
    figures += [line.result] if line.result is not None else []
    printed = [re.escape(language.money(figure)) for figure in figures]
    if "percent" in line.given:
        printed.append(re.escape(f"{line.given['percent']}%"))
    if not printed:
        return [{"text": words, "figure": False}]
    # With the sign before it, so that 80 yuan is not found inside 5,680 yuan.
    parts = re.split(f"(?<![\\d,.])({'|'.join(sorted(printed, key=len, reverse=True))})", words)
    return [{"text": part, "figure": place % 2 == 1} for place, part in enumerate(parts) if part]


def _bars(paper: Paper) -> Iterator[dict[str, Any]]:
    """The year's limit, and the deductible where there is one: what was used before, what this uses, what is left."""
    for each in paper.gauges:
        missing = each.deductible - each.deductible_used
        given: Mapping[str, Any] = {
            **each._asdict(),
            "year": str(each.year),
            "left": each.limit_left,
            "missing": missing,
        }
        if each.deductible:
            id = "sheet.deductible" if missing else "sheet.deductible.reached"
            yield {"words": _each(paper, id, **given), "parts": [0, each.deductible_used, missing]}
        yield {"words": _each(paper, "sheet.limit", **given), "parts": [each.earlier, each.estimated, each.limit_left]}
