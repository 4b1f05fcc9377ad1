"""The paper: one sheet to take to the counter, as a PDF (A4) or as one long picture for a phone.

It says what the page and the chat say, from the same sections: in Chinese, or in Chinese with the reader's language
beside it, so that resident and clerk read the same line. One typst template draws both; it gets its data as JSON only.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
import typst
from noto_cjk_sans_otc import FONT_PATH
from PIL import Image

from summary.paper.content import content
from summary.paper.paper import Paper

STANDARDS = ["ua-1", "a-2a"]
"""Tagged for screen readers, kept for archives; with both a glyph that the font lacks is an error."""

CLOSENESS: Mapping[int, tuple[float, ...]] = {
    1: (0, 1000, 1100, 1230, 1400, 1600),
    2: (0, 2150, 2450, 2970, 3330, 4150, inf),
}
"""How close the lines may stand, by the number of languages: from how many ems of words on a page for each language
holds them only that close (measured over the cases of the tests), so that the wider ones need not be tried. In the last
one of two languages, without a year, the sentence for the counter may go on over the page."""
LINK_EMS = 100
"""What a link takes, its code as an area of words."""
COMFORTABLE = 1
"""How close they stand where no closeness saves a page."""

PHONE_PPI = (144.0, 120.0, 96.0)
"""The picture is 375 pt wide, which makes 750 pixels; less where it would be larger than this:"""
MOST_PICTURE_BYTES = 250_000


def pdf(paper: Paper) -> bytes:
    """A4, tagged, with the words as far apart as a page for each language allows, else as the fewest pages do. The same
    paper gives the same bytes."""
    most = len(paper.languages)
    levels = CLOSENESS[most]
    length = _ems(content(replace(paper, link=None), picture=False)) + (LINK_EMS if paper.link else 0)
    first = max(level for level, ems in enumerate(levels) if ems <= length)
    fewest: tuple[int, bytes] | None = None
    for closeness in range(first, len(levels)):
        pages, drawn = _drawn(paper, closeness)
        if pages <= most:
            return drawn
        if fewest is None or pages < fewest[0]:
            fewest = pages, drawn
    wide, comfortable = _drawn(paper, COMFORTABLE)
    return comfortable if fewest is None or wide <= fewest[0] else fewest[1]


def _ems(made: object) -> float:
    """About how long all words of a paper are: a Chinese or Korean sign is one em wide, others half of that."""
    if isinstance(made, str):
        return sum(1 if sign > "\u2000" else 0.55 for sign in made)
    each = made.values() if isinstance(made, dict) else made if isinstance(made, list) else ()
    return sum(map(_ems, each))


def _drawn(paper: Paper, closeness: int) -> tuple[int, bytes]:
    made = _compiled(
        paper,
        picture=False,
        closeness=closeness,
        format="pdf",
        pdf_standards=STANDARDS,
        timestamp=_minute(paper.made_at),
    )
    return _packed(made)


def _packed(drawn: bytes) -> tuple[int, bytes]:
    """The number of its pages, and the file.

    The tags take as much room as the words; packed into object streams (pikepdf) they take a fifth of it.
    """
    out = BytesIO()
    pikepdf.settings.set_flate_compression_level(7)  # 9 takes twice as long for 50 bytes
    with pikepdf.open(BytesIO(drawn)) as document:
        document.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            recompress_flate=True,
        )
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
