"""The paper, read back from its bytes: every sentence on it, fonts inside, nothing cut off, the code opens the link."""

import json
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from typst import TypstError

from locales import LANGUAGES, Language
from summary import Line, Section, gauge
from summary.paper import Link, Paper
from summary.paper import paper as paper_of
from summary.paper.pdf import content, pdf, png
from tests.summary.situations import TODAY, TOLD

CHINA = timezone(timedelta(hours=8))
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 14, 5, 33, tzinfo=CHINA)
LINK = Link("https://selfcheck.example.cn/s/" + "gAAAAABpI5XbT_-0" * 24, NOW + timedelta(days=90))
COMMON = ("class 1", "class 2", "class 3, above the deductible", "class 4, recognised", "elsewhere in Jilin")
CASES = ("class 2", "status unsure, referral undecided", "not referred", "plan without an amount", "three treatments")
"""A figure, a range, nothing, a plan, several treatments."""
PAGES = {
    "class 2": (1, 2, 2),
    "not referred": (1, 2, 2),
    "status unsure, referral undecided": (1, 2, 2),
    "plan without an amount": (2, 2, 2),
    "by the slip": (1, 2, 2),
    "a top-up by one reading": (1, 2, 2),
    "everything unsure": (2, 3, 3),
    "three treatments": (2, 3, 3),
    "2015, late, class 2 above the threshold": (1, 2, 2),
    "2015, class 2 above the threshold": (1, 2, 2),
    "2015, late, class 3 above the threshold": (1, 2, 2),
}
"""The most pages in Chinese alone, and with Korean or English beside it."""
EACH_LANGUAGE = pytest.mark.parametrize("code", LANGUAGES)


def paper(name: str, code: str, link: Link | None = None) -> Paper:
    return paper_of(TOLD[name].case, LANGUAGES[code], NOW, link=link)


@cache
def drawn(name: str, code: str, link: Link | None = None) -> PdfReader:
    return PdfReader(BytesIO(pdf(paper(name, code, link))))


def bare(text: str) -> str:
    """Without white space, which lines and columns change."""
    return re.sub(r"\s", "", text)


def read(document: PdfReader) -> str:
    """All words in the order of the file, without page numbers."""
    return "".join(re.sub(r"\d / \d\s*$", "", page.extract_text()) for page in document.pages)


@cache
def signs(name: str, code: str) -> list[tuple[str, float]]:
    """Every sign with its size in points, in the order of the file, without white space."""
    found: list[tuple[str, float]] = []

    def add(text: str, page: list[float], line: list[float], font: object, size: float) -> None:
        found.extend((sign, abs(size * line[3] * page[3])) for sign in bare(text))

    for page in drawn(name, code).pages:
        page.extract_text(visitor_text=add)
    return found


def is_for_clerk(section: str, line: Line) -> bool:
    """How the documents were read stands on the paper in Chinese only."""
    return section in ("papers", "assumed") and line.id.startswith("reading.")


def in_groups(section: str, lines: tuple[Line, ...]) -> list[list[Line]]:
    """Lines that stand in one language before they stand in the other: one by one, or those of a treatment."""
    if section != "assumed":
        return [[line] for line in lines]
    groups: list[list[Line]] = [[]]
    for line in lines:
        groups += [[]] * (line.id == "steps.treatment")
        groups[-1] = [*groups[-1], line]
    return groups


def sentences(told: Paper) -> Iterator[tuple[str, float]]:
    """Every sentence of the summary in the order of the paper, with the points that it has at least.

    The head, small and large; the sections; what is for the clerk.
    """
    by_id = {section.id: section.lines for section in told.sections}
    head = by_id.pop("policy", ())
    large = [line for line in head if line.id in ("policy.none", "policy.checked", "policy.standing")]
    for lines, size in (([line for line in head if line not in large], 10), (large, 14)):
        yield from ((words, size) for language in told.languages for words in said(told, lines, language))
    chinese = told.languages[0]
    matter = [line for line in by_id.get("could_change", ()) if line.id.startswith("reading.")]
    for section, every in by_id.items():
        size = {"rules": 12, "example": 12, "steps": 12, "could_change": 12, "assumed": 10}.get(section, 14)
        lines = tuple(line for line in every if line not in matter)
        readings = [line for line in lines if is_for_clerk(section, line)]
        if section == "papers":
            lines = tuple(line for line in lines if line not in readings or len(told.languages) == 1)
        elif section == "assumed":
            lines = tuple(line for line in lines if line not in readings)
        for group in in_groups(section, lines):
            for language in told.languages:
                for line in group:
                    yield language.text_for(line.id, told.other, **line.given), 10 if line in readings else size
        if section == "assumed":
            yield from ((words, 10) for words in said(told, readings, chinese))
    yield from ((words, 10) for words in said(told, matter, chinese))


def said(told: Paper, lines: list[Line], language: Language) -> Iterator[str]:
    return (language.text_for(line.id, told.other, **line.given) for line in lines)


@EACH_LANGUAGE
@pytest.mark.parametrize("name", [*CASES, "a top-up by one reading", "by the slip", "an emergency", "no policy"])
def test_every_sentence_of_the_summary_is_on_it_in_order_and_large_enough(name: str, code: str):
    """What a resident acts on has 14 points, the computation and what could change it 12, the rest 10."""
    found = signs(name, code)
    text = "".join(sign for sign, _ in found)
    place = 0
    for sentence, points in sentences(paper(name, code)):
        place = text.find(bare(sentence), place)
        assert place >= 0, sentence
        assert min(size for _, size in found[place : place + len(bare(sentence))]) >= points - 0.01, sentence


@EACH_LANGUAGE
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_smaller_than_10_points_and_the_main_figure_has_28(name: str, code: str):
    sizes = [size for _, size in signs(name, code)]
    assert min(sizes) >= 9.99
    assert max(sizes) >= 27.99


@pytest.mark.parametrize(
    "name", [each if each in PAGES else pytest.param(each, marks=pytest.mark.long) for each in TOLD]
)
def test_every_situation_can_be_printed_within_its_size(name: str):
    """With both standards: a sign without a glyph, or a picture without words for it, would be an error."""
    assert len(pdf(paper(name, "ko", LINK))) <= 120_000


@pytest.mark.parametrize("code", ["ko", "en"])
def test_every_line_of_every_situation_can_be_printed(code: str):
    """All on one paper, beside the Chinese: a sign without a glyph would be an error here too."""
    sections = tuple(Section(id, tuple(lines.values())) for id, lines in every_line().items())
    assert pdf(replace(paper("class 2", code), sections=sections))


def every_line() -> dict[str, dict[str, Line]]:
    """By section and message the lines of all situations."""
    lines: dict[str, dict[str, Line]] = {}
    for case in TOLD.values():
        for section in case.sections:
            lines.setdefault(section.id, {}).update({line.id: line for line in section.lines})
    return lines


@pytest.mark.parametrize("name", COMMON)
def test_the_common_case_has_one_page_in_chinese_and_two_with_another_language(name: str):
    assert [len(drawn(name, code, LINK).pages) for code in LANGUAGES] == [1, 2, 2]


@EACH_LANGUAGE
@pytest.mark.parametrize("name", PAGES)
def test_no_case_has_more_pages_than_these(name: str, code: str):
    assert len(drawn(name, code).pages) <= PAGES[name][list(LANGUAGES).index(code)]


@EACH_LANGUAGE
@pytest.mark.parametrize("name", [name for name, most in PAGES.items() if max(most) > 1])
def test_the_lines_for_the_clerk_stand_under_other_lines_never_alone(name: str, code: str):
    last = bare(drawn(name, code).pages[-1].extract_text())
    clerk = last.index(bare(LANGUAGES["zh"].text("section.clerk")))
    assert clerk > 20
    assert bare(LANGUAGES["zh"].text("sheet.official")) in last[clerk:]


@EACH_LANGUAGE
def test_fonts_are_inside_and_only_the_glyphs_that_are_used(code: str):
    fonts = [font for page in drawn("class 2", code).pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        described = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert re.match(r"/[A-Z]{6}\+NotoSansCJK", described["/FontName"])
        assert len(described["/FontFile3"].get_data()) < 150_000  # the whole font has 19 MB


@EACH_LANGUAGE
def test_it_is_tagged_and_names_its_language_and_a_neutral_title(code: str):
    document = drawn("class 2", code)
    root = document.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "zh-CN"
    title = LANGUAGES["zh"].text("sheet.title")
    assert document.metadata and document.metadata.title
    assert document.metadata.title.startswith(title)
    name = paper("class 2", code).name
    assert name.endswith("2026-11-22")
    assert not re.search("救助|低保|困难|구조|저보장|곤난|aid|poverty|medical", document.metadata.title + name)
    said = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part>1<", said)
    assert re.search(r"pdfaid:part>2<", said) and re.search(r"pdfaid:conformance>A<", said)
    tags = {element["/S"] for element in elements(root["/StructTreeRoot"])}
    assert {"/H1", "/H2", "/P"} <= tags


def elements(node: DictionaryObject) -> Iterator[DictionaryObject]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        kid = kid.get_object()
        if isinstance(kid, DictionaryObject) and "/S" in kid:
            yield kid
            yield from elements(kid)


@EACH_LANGUAGE
def test_korean_and_english_are_marked_as_such_for_a_screen_reader(code: str):
    marked = {
        str(element.get("/Lang")) for element in elements(drawn("class 2", code).trailer["/Root"]["/StructTreeRoot"])
    }
    assert marked - {"None"} == {"zh": set(), "ko": {"ko-CN"}, "en": {"en"}}[code]


@EACH_LANGUAGE
def test_no_ink_beyond_the_margins_even_at_the_longest_sentences(code: str):
    """Every situation's longest sentences together on one paper, as a picture: the margins stay white."""
    language = LANGUAGES[code]
    longest = tuple(
        Section(
            id,
            tuple(sorted(found.values(), key=lambda line: -len(language.text(line.id, **line.given)))[:12]),
        )
        for id, found in every_line().items()
    )
    told = replace(paper("class 2", code, LINK), sections=longest)
    pages = [Image.open(BytesIO(page)) for page in pages_as_pictures(told)]
    assert len(pages) > 2
    for page in pages:
        width, height = page.size
        margin = int(18 / 595 * width)
        inside = page.convert("L").point(lambda grey: 255 * (grey < 200)).getbbox()
        assert inside and margin <= inside[0] and inside[2] <= width - margin and inside[3] <= height - margin // 2


def pages_as_pictures(told: Paper) -> list[bytes]:
    import summary.paper.pdf as room

    return room._pages(told, picture=False, format="png", ppi=72.0)


@EACH_LANGUAGE
@pytest.mark.parametrize(
    "name",
    [each if each in ("class 2", "three treatments") else pytest.param(each, marks=pytest.mark.long) for each in CASES],
)
def test_the_picture_is_small_and_of_phone_width(name: str, code: str):
    picture = png(paper(name, code))
    assert len(picture) <= 250_000
    assert Image.open(BytesIO(picture)).width >= 625


@EACH_LANGUAGE
def test_the_code_on_the_picture_opens_the_link(code: str):
    picture = Image.open(BytesIO(png(paper("class 2", code, LINK)))).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [LINK.url]


def test_the_code_on_the_page_opens_the_link_and_says_what_it_opens():
    told = paper("class 2", "ko", LINK)
    picture = Image.open(BytesIO(pages_as_pictures(told)[0])).convert("L")
    picture = picture.resize((picture.width * 3, picture.height * 3))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [LINK.url]
    words = bare(read(drawn("class 2", "ko", LINK)))
    for language in told.languages:
        assert bare(language.text("sheet.link", day=LINK.until.date())) in words


def test_without_a_link_there_is_no_code():
    assert zxingcpp.read_barcodes(Image.open(BytesIO(png(paper("class 2", "zh")))).convert("L")) == []


def test_the_same_answers_minute_and_link_give_the_same_bytes():
    told = paper("class 3, above the deductible", "ko", LINK)
    again = replace(told, made_at=told.made_at.replace(second=1))
    assert pdf(told) == pdf(again)
    assert png(told) == png(again)
    assert pdf(told) != pdf(replace(told, made_at=told.made_at + timedelta(minutes=1)))
    assert pdf(told) != pdf(replace(told, link=None))


def test_readings_that_matter_stand_in_chinese_for_the_clerk():
    text = bare(read(drawn("a top-up by one reading", "ko")))
    clerk = text.index(bare(LANGUAGES["zh"].text("sheet.readings")))
    assert clerk < text.index(bare(LANGUAGES["zh"].text("reading.R17")), clerk)


def test_the_bar_shows_what_is_used_and_what_is_left():
    for name in ("class 2", "the deductible partly used before"):
        told = paper(name, "zh")
        shown = [bar for section in content(told, picture=False)["sections"] for bar in section["gauges"]]
        (year,) = gauge(TOLD[name].case)
        assert shown[-1]["parts"] == [year.earlier, year.estimated, year.limit_left]
        assert sum(shown[-1]["parts"]) == year.limit
        assert all(bare(bar["words"][0]) in bare(read(drawn(name, "zh"))) for bar in shown)


HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "#{while true {}}",
    '#("x" * 999999999)',
    "*bold* _it_ = heading",
    "$ x^2 $",
    "`raw`",
    "<label> @label",
    "// comment",
    "/* comment",
    "\\u{41} \\ \\#",
    "]#panic()[",
    '")#panic("',
    "{money:money} {0} %s %(x)s",
    "https://a.example/?<script>",
    "'; DROP TABLE x; --",
    "~ -- --- ... '\"",
    "=SUM(A1)",
    "a\0b\a\b\x1b[31m",
    "\N{RIGHT-TO-LEFT OVERRIDE}txt",
    "a\N{ZERO WIDTH JOINER}b\N{SOFT HYPHEN}c",
    "\udc80\ud800",
    "&lt;b&gt;</text:p>",
    "9" * 400,
    "救" * 400,
)


def hostile_strings(number: int) -> list[str]:
    """The known ones, then random pieces of them joined."""
    chance = random.Random(20261122)
    found = list(HOSTILE)
    while len(found) < number:
        first, second = chance.choice(HOSTILE), chance.choice(HOSTILE)
        found.append(first[: chance.randrange(1, 30)] + second[-chance.randrange(1, 30) :])
    return found


def shown(text: str) -> str:
    return "".join(sign if sign.isprintable() else "〓" for sign in text)


@pytest.mark.parametrize("number", [75, pytest.param(500, marks=pytest.mark.long)])
def test_hostile_text_stays_text_in_every_place_where_text_can_stand(number: int):
    """25 strings to a paper: as the title of a document, as a source, as the value of a step, and in the link."""
    strings = hostile_strings(number)
    base = paper("class 2", "zh")
    for first in range(0, len(strings), 25):
        some = strings[first : first + 25]
        lines = [
            each
            for text in some
            for each in (
                Line("policy.yanbian-2022", {"title": text}),
                Line("step.rate", {"base": 100, "percent": text, "result": 70}, text, "step", 70),
                Line("headline.year", {"year": text, "amount": 100}, kind="figure"),
            )
        ]
        told = replace(base, sections=(Section("todo", tuple(lines)), *base.sections))
        document = PdfReader(BytesIO(pdf(told)))
        words = bare(read(document))
        for text in some:
            assert bare(LANGUAGES["zh"].text("policy.yanbian-2022", title=shown(text))) in words, text
            assert bare(LANGUAGES["zh"].text("headline.year", year=shown(text), amount=100)) in words, text
        assert bare(LANGUAGES["zh"].text("section.assumed")) in words


def test_a_hostile_address_in_the_link_is_only_an_address():
    link = Link('https://x.example/"><script>#read("x")</script>', LINK.until)
    told = paper("class 2", "zh", link)
    picture = Image.open(BytesIO(png(told))).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [link.url]
    assert len(PdfReader(BytesIO(pdf(told))).pages) == 1


def test_the_template_gets_nothing_but_json():
    assert json.loads(json.dumps(content(paper("class 2", "ko", LINK), picture=True)))


def test_the_template_reads_no_file_and_no_package():
    import summary.paper.pdf as room

    template = room._template().decode()
    assert not re.search(r"#?(read|import|include|plugin|csv|yaml|toml|xml|cbor)\b *[(\"]", template)
    assert re.findall(r"json\((.*)\)", template) == ["bytes(sys.inputs.paper)"]


def test_the_compiler_sees_no_file_of_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Even a template that wanted to read one could not: its root is empty."""
    (tmp_path / "secret.txt").write_text("secret")
    for path in ("/etc/hostname", "/secret.txt", str(tmp_path / "secret.txt"), "../../../../etc/hostname"):
        monkeypatch.setattr("summary.paper.pdf._template", lambda path=path: f'#read("{path}")'.encode())
        with pytest.raises(TypstError, match=r"not found|denied|escape|root"):
            pdf(paper("class 2", "zh"))
