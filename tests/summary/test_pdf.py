"""The paper, read back from its bytes: every sentence on it, fonts inside, nothing cut off, the code opens the link."""

import json
import random
import re
from collections.abc import Iterable, Iterator
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
from summary.counter import spoken
from summary.paper import Link, Paper
from summary.paper import paper as paper_of
from summary.paper.content import content
from summary.paper.pdf import pdf, png
from tests.summary.situations import ABOUT, TODAY, TOLD, several

CHINA = timezone(timedelta(hours=8))
NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 14, 5, 33, tzinfo=CHINA)
LINK = Link("https://selfcheck.example.cn/s/" + "gAAAAABpI5XbT_-0" * 24, NOW + timedelta(days=90))
COMMON = ("class 1", "class 2", "class 3, above the deductible", "class 4, recognised", "elsewhere in Jilin")
CASES = ("class 2", "status unsure, referral undecided", "not referred", "plan without an amount", "three treatments")
"""A figure, a range, nothing, a plan, several treatments."""
ONE = (
    "class 2",
    "not referred",
    "status unsure, referral undecided",
    "plan without an amount",
    "by the slip",
    "a top-up by one reading",
    "2015, late, class 2 above the threshold",
    "2015, class 2 above the threshold",
    "2015, late, class 3 above the threshold",
)
"""Cases that stand on one page in Chinese."""
LONGER_IN_ENGLISH = ("2015 and 2022", "2015 and 2022, too late")
"""Two documents in one case: three pages in English and Chinese."""


def far(*names: str) -> list[object]:
    """These among the far tests."""
    return [pytest.param(each, marks=pytest.mark.far) for each in names]


EACH_LANGUAGE = pytest.mark.parametrize("code", ["zh", "ko", pytest.param("en", marks=pytest.mark.far)])


def paper(name: str, code: str, link: Link | None = None) -> Paper:
    return paper_of(TOLD[name].case, LANGUAGES[code], NOW, link=link)


@cache
def printed(name: str, code: str, link: Link | None = None) -> bytes:
    """As a PDF."""
    return pdf(paper(name, code, link))


@cache
def pictured(name: str, code: str, link: Link | None = None) -> bytes:
    """As a picture for the phone."""
    return png(paper(name, code, link))


@cache
def drawn(name: str, code: str, link: Link | None = None) -> PdfReader:
    return PdfReader(BytesIO(printed(name, code, link)))


def bare(text: str) -> str:
    """Without white space, which lines and columns change."""
    return re.sub(r"\s", "", text)


def read(pages: Iterable[str]) -> str:
    """All words in the order of the file, without page numbers."""
    return "".join(re.sub(r"\d / \d\s*$", "", page) for page in pages)


@cache
def words_and_signs(name: str, code: str, link: Link | None = None) -> tuple[list[str], list[tuple[str, float]]]:
    """The words of each page, and every sign with its size: read once for both, it takes as long as the drawing."""
    found: list[tuple[str, float]] = []

    def add(text: str, page: list[float], line: list[float], font: object, size: float) -> None:
        found.extend((sign, abs(size * line[3] * page[3])) for sign in bare(text))

    return [page.extract_text(visitor_text=add) for page in drawn(name, code, link).pages], found


def pages(name: str, code: str, link: Link | None = None) -> list[str]:
    """The words of each page."""
    return words_and_signs(name, code, link)[0]


def signs(name: str, code: str) -> list[tuple[str, float]]:
    """Every sign with its size in points, in the order of the file, without white space."""
    return words_and_signs(name, code)[1]


def said(told: Paper, lines: Iterable[Line], language: Language) -> list[str]:
    return [language.text_for(line.id, told.other, **line.given) for line in lines]


def by_section(told: Paper) -> dict[str, tuple[Line, ...]]:
    return {section.id: section.lines for section in told.sections}


def boxed(told: Paper) -> list[Line]:
    """What stands in the box, in its order."""
    answer = told.answer
    first = [answer.title, answer.figure] if answer.large else [answer.title, answer.why, answer.figure]
    beside = [line for line in answer.beside if not line.id.startswith(("answer.of_treatment", "headline.newest"))]
    return [line for line in (*first, answer.sentence, *beside, answer.estimate) if line is not None]


OF_A_ROW = ("care.", "assumed.self_paid")


def is_reading(line: Line) -> bool:
    return line.id.startswith("reading.") and line.kind != "todo"


def sentences(told: Paper) -> Iterator[tuple[str, float]]:
    """Every sentence of the result, with the points that it has at least on the paper.

    14 what a resident reads first, 12 the clerk's table in Chinese, never less than 9.5.
    """
    chinese, *rest = told.languages
    for language in told.languages:
        yield from ((words, 14) for words in said(told, boxed(told), language))
    for section, lines in by_section(told).items():
        number = 0
        for line in lines:
            if line.id == "steps.treatment":
                number = int(str(line.given["number"])) if section == "assumed" else 0
            elif line.id.startswith(("assumed.earlier", "assumed.insured")):
                number = 0
            if section in ("headline", "policy", "counter") or line.id.startswith(("steps.treatment", "assumed.day")):
                continue  # the box and the foot tell them, the counter's sentence stands together, a row has its day
            if told.years and line.id.startswith(("ledger.row", "ledger.total", *(OF_A_ROW if number else ()))):
                continue  # the table of the year has them
            yield from ((words, 9.5) for words in said(told, [line], chinese))
            for_clerk = told.years and (section == "steps" or (section == "assumed" and number))  # beside the table
            if not for_clerk and (not is_reading(line) or section in ("rules", "steps", "reasons")):
                yield from ((words, 9.5) for language in rest for words in said(told, [line], language))
            if section == "papers" and line.kind == "paper":
                yield said(told, [line], chinese)[0], 14
                yield from ((words, 12) for language in rest for words in said(told, [line], language))
            if section == "assumed" and not is_reading(line) and not (told.years and number):
                yield said(told, [line], chinese)[0], 12
                yield from ((words, 11) for language in rest for words in said(told, [line], language))
    spoken_ = by_section(told)["counter"]
    yield spoken(spoken_, chinese, told.other), 14
    yield from ((spoken(spoken_, language, told.other), 12.5) for language in rest)
    for line in content(told, picture=False)["things"]["lines"]:
        yield from ((words, 14) for words in line["words"])


@EACH_LANGUAGE
@pytest.mark.parametrize(
    "name", [*CASES[:2], *far(*CASES[2:], "a top-up by one reading", "by the slip", "an emergency", "no policy")]
)
def test_every_sentence_of_the_result_is_on_it_and_large_enough(name: str, code: str):
    found = signs(name, code)
    text = "".join(sign for sign, _ in found)
    for sentence, points in sentences(paper(name, code)):
        wanted = bare(sentence)
        places = [match.start() for match in re.finditer(re.escape(wanted), text)]
        assert places, sentence
        sizes = [min(size for _, size in found[place : place + len(wanted)]) for place in places]
        assert max(sizes) >= points - 0.01, (sentence, sizes)


@EACH_LANGUAGE
@pytest.mark.parametrize("name", [*CASES, "2015, two stays", "uninsured", "under the deductible"])
def test_the_figure_stands_before_the_steps_the_papers_the_counter_and_the_documents(name: str, code: str):
    told, text, zh = paper(name, code), "".join(sign for sign, _ in signs(name, code)), LANGUAGES["zh"]
    lines = by_section(told)
    marks = [zh.text("sheet.heading"), *said(told, boxed(told), zh), zh.text("sheet.things")]
    marks += [zh.text("sheet.papers")] if "papers" in lines else []
    marks += [spoken(lines["counter"], zh, told.other), zh.text("section.clerk"), zh.text("sheet.official")]
    place = 0
    for mark in map(bare, marks):
        place = text.find(mark, place)
        assert place >= 0, mark


@EACH_LANGUAGE
@pytest.mark.parametrize("name", CASES)
def test_nothing_is_smaller_than_9_and_a_half_points_and_only_a_figure_that_is_sure_stands_large(name: str, code: str):
    told, sizes = paper(name, code), [size for _, size in signs(name, code)]
    assert min(sizes) >= 9.49
    assert max(sizes) >= 25.99 if told.answer.large else max(sizes) <= 22.01


@pytest.mark.far
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


@pytest.mark.parametrize("name", [COMMON[0], *far(*COMMON[1:])])
def test_the_common_case_has_one_page_in_chinese_and_two_with_another_language(name: str):
    assert [len(drawn(name, code, LINK).pages) for code in LANGUAGES] == [1, 2, 2]


@pytest.mark.parametrize("name", [ONE[0], *far(*ONE[1:])])
def test_these_stand_on_one_page_in_chinese(name: str):
    assert len(drawn(name, "zh").pages) == 1


TIGHT = {
    "plan without an amount, status unsure",
    "plan without an amount, recognition pending",
    "plan, outside Jilin, the limit reached",
    "plan, recognition pending",
    "everything unsure",
    "status unsure, an emergency",
    "two years, one by a reading",
    "2015 and 2022",
    "2015 and 2022, too late",
    "2015, late, recognition pending",
    "three treatments",
    "five stays, the limit in the fourth",
    "six treatments, another status in June",
}
"""Those whose lines stand closest, and whose files are largest."""
TIGHTEST = {"everything unsure", "six treatments, another status in June"}
FAR = {*[*TOLD][::8]} - TIGHT
"""Drawn with the far tests; what is left with the long ones."""


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(
            name, marks=[] if name in TIGHTEST else pytest.mark.far if name in FAR | TIGHT else pytest.mark.long
        )
        for name in TOLD
    ],
)
def test_every_case_of_up_to_five_treatments_is_drawn_on_two_pages_within_its_size(name: str):
    """With both standards: a sign without a glyph, or a picture without words for it, would be an error."""
    more = len(TOLD[name].situation.treatments) > 5
    assert len(drawn(name, "ko").pages) <= 2 + more
    assert len(printed(name, "ko")) <= 120_000 + 30_000 * more


@pytest.mark.parametrize("name", [*CASES, "everything unsure", *LONGER_IN_ENGLISH])
def test_in_english_it_has_no_more_but_for_two_documents(name: str):
    assert len(drawn(name, "en").pages) <= 2 + (name in LONGER_IN_ENGLISH)


LONG = (
    "three treatments",
    "everything unsure",
    "2015 and 2022",
    "plan without an amount",
    "status unsure, an emergency",
)


@pytest.mark.parametrize("name", [LONG[0], *far(*LONG[1:])])
@pytest.mark.parametrize("code", ["zh", "ko"])
def test_a_list_stands_on_one_page_with_its_title(name: str, code: str):
    told = paper(name, code)
    shown = [bare(page) for page in pages(name, code)]
    made = content(told, picture=False)
    lists = [each for each in (made["things"], made["papers"], *made["more"]) if each]
    assert len(lists) >= 4
    for each in lists:
        words = [bare(each["title"][0]), *(bare(line["words"][-1]) for line in each["lines"])]
        assert any(all(sentence in page for sentence in words) for page in shown), each["id"]


@pytest.mark.parametrize("name", ["two classes in a year", "cap reached only outside Jilin", "2015, two years"])
def test_beside_a_year_what_is_said_at_the_counter_is_shown_as_a_whole(name: str):
    import summary.paper.pdf as room

    counter = content(paper(name, "ko"), picture=False)["counter"]
    words = [bare(counter["title"][0]), *(bare(line["words"]) for line in counter["lines"])]
    _, closest = room._drawn(paper(name, "ko"), 6)
    shown = [bare(page.extract_text()) for page in PdfReader(BytesIO(closest)).pages]
    assert any(all(each in page for each in words) for page in shown)


@pytest.mark.parametrize("name", LONG)
def test_the_second_page_says_of_what_it_is_and_of_when(name: str):
    for page in pages(name, "ko")[1:]:
        assert bare(page).startswith(bare(LANGUAGES["zh"].text("sheet.heading") + "2026-11-22"))


@EACH_LANGUAGE
@pytest.mark.parametrize("name", ["class 2", "three treatments", "2015 and 2022"])
def test_document_and_time_stand_at_the_foot_of_every_page(name: str, code: str):
    titles = [str(line.given["title"]) for line in by_section(paper(name, code))["policy"] if "title" in line.given]
    for page in pages(name, code):
        foot = bare(page)
        for language in paper(name, code).languages:
            assert bare(language.text("sheet.made", day="2026-11-22", time="14:05")) in foot
        assert titles and all(bare(title) in foot for title in titles)


@pytest.mark.far
def test_a_longer_year_takes_more_pages_and_the_head_of_its_table_comes_again():
    stays = [{"on": TODAY - timedelta(days=day), "self_paid": 100_000 + day} for day in range(300, 0, -5)]
    told = paper_of(several("dibao_margin", *stays).case, LANGUAGES["ko"], NOW)
    shown = [bare(page.extract_text()) for page in PdfReader(BytesIO(pdf(told))).pages]
    head = bare(LANGUAGES["zh"].text("ledger.head.limit_left"))
    zh = LANGUAGES["zh"]
    rows = [bare(zh.text("sheet.row", number=str(row.number), day=row.day)) for row in told.years[0].rows]
    assert len(rows) == 60
    with_rows = [page for page in shown if sum(row in page for row in rows) > 2]
    assert len(shown) > 2 and len(with_rows) > 1
    assert all(head in page for page in with_rows)
    assert all(any(row in page for page in shown) for row in rows)


@pytest.mark.parametrize("name", [CASES[0], *far(*CASES[1:])])
def test_korean_words_stay_whole(name: str):
    """A word never goes on in the next line."""
    printed = "\n".join(pages(name, "ko"))
    korean = LANGUAGES["ko"]
    told = paper(name, "ko")
    lines = [*boxed(told), *(line for section in told.sections for line in section.lines)]
    words = {
        word
        for sentence in said(told, [line for line in lines if not is_reading(line)], korean)
        for word in sentence.split()
    }
    whole = [word for word in words if re.search("[가-힣]", word) and len(word.encode()) <= 60]
    assert len(whole) > 60
    shown = [word for word in whole if word in bare(printed)]
    assert len(shown) > 60
    assert [word for word in shown if word not in printed] == []


@EACH_LANGUAGE
@pytest.mark.parametrize("name", ["class 2", "everything unsure", "three treatments"])
def test_the_lines_for_the_clerk_stand_under_other_lines_never_alone(name: str, code: str):
    last = bare(pages(name, code)[-1])
    official = last.index(bare(LANGUAGES["zh"].text("sheet.official")))
    assert official > 60
    assert bare(LANGUAGES["zh"].text("sheet.clerk_name")) in last[official:]


@pytest.mark.parametrize("code", ["ko", "en"])
def test_every_caution_stands_in_both_languages(code: str):
    assert {name: missing for name in TOLD if (missing := cautions_not_on(paper(name, code)))} == {}


def cautions_not_on(told: Paper) -> list[str]:
    shown = json.dumps(content(told, picture=False), ensure_ascii=False)
    cautions = [line for section in told.sections for line in section.lines if line.kind == "caution"]
    cautions = [line for line in cautions if line.id not in ("policy.standing", "headline.standing")] + [
        told.answer.estimate
    ]
    assert cautions
    wanted = (words for language in told.languages for words in said(told, cautions, language))
    return [words for words in wanted if json.dumps(words, ensure_ascii=False)[1:-1] not in shown]


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
    [
        "class 2",
        pytest.param("three treatments", marks=pytest.mark.far),
        *(pytest.param(each, marks=pytest.mark.long) for each in CASES if each not in ("class 2", "three treatments")),
    ],
)
def test_the_picture_is_small_and_of_phone_width(name: str, code: str):
    picture = pictured(name, code)
    assert len(picture) <= 250_000
    assert Image.open(BytesIO(picture)).width >= 625


@EACH_LANGUAGE
def test_the_picture_has_everything_but_lines_to_fill_in(code: str):
    """Read back from the same picture drawn as a PDF of one page."""
    import summary.paper.pdf as room

    told = paper("class 2", code)
    (page,) = PdfReader(BytesIO(room._compiled(told, picture=True, format="pdf"))).pages
    shown = bare(page.extract_text())
    assert page.mediabox.width == 375
    for language in told.languages:
        assert bare(spoken(by_section(told)["counter"], language, told.other)) in shown
        assert all(bare(words) in shown for words in said(told, boxed(told), language))
        assert bare(language.text("sheet.official")) not in shown
        assert bare(language.text("sheet.papers")) not in shown


@EACH_LANGUAGE
def test_the_code_on_the_picture_opens_the_link(code: str):
    picture = Image.open(BytesIO(pictured("class 2", code, LINK))).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [LINK.url]


def test_the_code_on_the_page_opens_the_link_and_says_what_it_opens():
    told = paper("class 2", "ko", LINK)
    picture = Image.open(BytesIO(pages_as_pictures(told)[-1])).convert("L")
    picture = picture.resize((picture.width * 3, picture.height * 3))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [LINK.url]
    words = bare(read(pages("class 2", "ko", LINK)))
    for language in told.languages:
        assert bare(language.text("sheet.link", day=LINK.until.date())) in words


def test_without_a_link_there_is_no_code():
    assert zxingcpp.read_barcodes(Image.open(BytesIO(pictured("class 2", "zh"))).convert("L")) == []


@pytest.mark.far
def test_the_same_answers_minute_and_link_give_the_same_bytes():
    told = paper("class 3, above the deductible", "ko", LINK)
    again = replace(told, made_at=told.made_at.replace(second=1))
    made = pdf(told)
    assert made == pdf(again)
    assert png(told) == png(again)
    assert made != pdf(replace(told, made_at=told.made_at + timedelta(minutes=1)))
    assert made != pdf(replace(told, link=None))


def test_readings_that_matter_stand_in_chinese_for_the_clerk():
    text = bare(read(pages("a top-up by one reading", "ko")))
    clerk = text.index(bare(LANGUAGES["zh"].text("sheet.readings")))
    assert clerk < text.index(bare(LANGUAGES["zh"].text("reading.R17")), clerk)


def test_the_bar_shows_what_is_used_and_what_is_left():
    for name in ("class 2", "the deductible partly used before"):
        told = paper(name, "zh")
        shown = content(told, picture=False)["clerk"]["gauges"]
        (year,) = gauge(TOLD[name].case)
        assert shown[-1]["parts"] == [year.earlier, year.estimated, year.limit_left]
        assert sum(shown[-1]["parts"]) == year.limit
        assert all(bare(bar["words"][0]) in bare(read(pages(name, "zh"))) for bar in shown)


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
        told = replace(base, sections=(*base.sections, Section("todo", tuple(lines))))
        document = PdfReader(BytesIO(pdf(told)))
        words = bare(read(page.extract_text() for page in document.pages))
        for text in some:
            assert bare(LANGUAGES["zh"].text("policy.yanbian-2022", title=shown(text))) in words, text
            assert bare(LANGUAGES["zh"].text("headline.year", year=shown(text), amount=100)) in words, text
        assert bare(LANGUAGES["zh"].text("section.clerk")) in words


@pytest.mark.far
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


@pytest.mark.parametrize("name", ["what was paid in all", "about, the deductible between"])
def test_a_figure_that_the_title_tells_is_not_told_again_by_itself(name: str):
    made = content(paper_of(ABOUT[name].case, LANGUAGES["zh"], NOW), picture=False)["box"]
    assert made["figure"] is None and "元" in made["title"][0]


def test_where_to_apply_stands_on_the_paper_with_the_day_to_apply_by():
    made = content(paper("2015, class 2 above the threshold", "zh"), picture=False)
    first = " ".join(line["words"][0] for line in made["things"]["lines"])
    assert "最后一天是2027年1月31日" in first and "2027年1月30日" in first and "到医保局问怎么办" in first


@pytest.mark.parametrize("name", ["one of two not referred", "two years, one open"])
def test_on_a_phone_no_word_of_the_bar_is_longer_than_its_part(name: str):
    """A sign takes 11.5 of the 323 points that the bar has there; words of Latin letters and digits half of it."""
    for part in content(paper(name, "ko"), picture=True)["box"]["bar"]:
        label = " ".join(part["label"])
        assert sum(11.5 if sign > "\u2000" else 6.4 for sign in label) <= part["share"] * 323, label
