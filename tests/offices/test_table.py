"""The operator's file: what is taken is taken as it is, anything else is refused with its row and column."""

import random
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from offices import COUNTIES, KINDS
from offices.table import COLUMNS, MOST_BYTES, MOST_IN_A_COUNTY, MOST_ROWS, MOST_TOLD, Refused, table
from tests.offices.files import EXAMPLE, HEADER, ROW, TODAY, example, file


def refused(content: bytes) -> list[str]:
    """The mistakes of a file, as the operator reads them."""
    with pytest.raises(Refused) as caught:
        table(content, TODAY)
    return [str(each) for each in caught.value.mistakes]


def telephone(cell: str) -> str:
    (office,) = table(file(ROW | {"telephone": cell}), TODAY).offices
    return office.telephone


# --- What is taken


def test_the_example_is_read():
    first, second, third = example().offices
    assert (first.county, first.kind, first.name_ko) == ("yanji", "medical_insurance", "례시 의료보험창구")
    assert (second.kind, second.hours, second.note) == ("civil_affairs", "", "请先打电话")
    assert (third.county, third.kind, third.checked.isoformat()) == ("antu", "medical_insurance", "2026-11-01")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_file_as_a_spreadsheet_in_china_saves_it_reads_the_same(encoding: str, line_end: str):
    saved = EXAMPLE.decode().replace("\n", line_end).encode(encoding)
    found = table(saved, TODAY)
    assert found.offices == example().offices
    assert found.encoding == ("GB18030" if encoding == "gb18030" else "UTF-8")


@pytest.mark.parametrize("county", COUNTIES)
def test_a_county_may_have_its_chinese_name(county: str):
    for word in (county, COUNTIES[county], COUNTIES[county][:-1]):
        assert table(file(ROW | {"county": word}), TODAY).offices[0].county == county


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_may_have_its_chinese_name(kind: str):
    assert table(file(ROW | {"kind": KINDS[kind]}), TODAY).offices[0].kind == kind


@pytest.mark.parametrize(
    "cell",
    [
        "0433-0000000",
        "04330000000",
        "00000000000000000000",
        " 0433 - 000 0000 ",
        "０４３３－０００００００",
        "0433\u30000000000",
        "(0433)0000000 转 8",
        "（0433）0000000转00",
        "+86 433 0000000",
        "＋８６ ０４３３ ０００００００",
        "0433-0000000、0433-0000001",
        "12393",
        "<0433-0000000>",
        '"0433"0000000',
        "0433,0000000",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_telephone_number_stays_as_it_is_byte_for_byte(cell: str, encoding: str):
    content = file(ROW | {"telephone": cell}).decode().encode(encoding)
    (office,) = table(content, TODAY).offices
    assert office.telephone.encode(encoding) == cell.encode(encoding)


def test_empty_rows_as_a_spreadsheet_leaves_them_count_but_do_not_matter():
    content = file(ROW) + b"\r\n" + b"," * 11 + b"\r\n" + b"x\r\n"
    assert refused(content) == ["row 5: 1 cells; there must be 12, as in the header"]
    assert len(table(content[:-3], TODAY).offices) == 1


# --- What is refused


@pytest.mark.parametrize(
    ("column", "cell", "what"),
    [
        ("county", "", "empty"),
        ("county", "changchun", "yanji, 延吉市, 延吉"),
        ("county", "Yanji", "accepted"),
        ("kind", "police", "medical_insurance, 医保局"),
        ("name", "", "empty"),
        ("name", "  ", "empty"),
        ("name", "长" * 61, "at most 60"),
        ("name", "一\n二", "U+000A"),
        ("name", "一\0二", "U+0000"),
        ("name", "一\u202e二", "U+202E"),
        ("name", "窗口😀", "U+1F600"),
        ("name", "=1+1", "begins as a formula"),
        ("name_ko", " @례시", "begins as a formula"),
        ("address", "-示例", "begins as a formula"),
        ("address", "＝示例", "begins as a formula"),
        ("hours", "+8:30", "only a telephone number may begin with +"),
        ("hours", "\t8:30", "U+0009"),
        ("note", "=HYPERLINK(0)", "begins as a formula"),
        ("note_ko", "길" * 201, "at most 200"),
        ("telephone", "12", "at least three digits"),
        ("telephone", "电话", "at least three digits"),
        ("telephone", "=0433", "begins as a formula"),
        ("telephone", "+cmd|' /C calc'!A0123", "only a telephone number may begin with +"),
        ("telephone", "-0433 0000000", "begins as a formula"),
        ("telephone", "0" * 61, "at most 60"),
        ("checked", "", "empty"),
        ("checked", "2026-11-26", "lies ahead"),
        ("checked", "2026-02-30", "no day"),
        ("checked", "20261101", "no day"),
        ("checked", "yesterday", "such as 2026-11-25"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column_with_what_is_accepted(column: str, cell: str, what: str):
    (mistake,) = refused(file(ROW | {"name": "另一个"}, ROW | {column: cell}))
    assert mistake.startswith(f"row 3, {column}: ")
    assert what in mistake
    assert mistake.isprintable()


def test_all_mistakes_are_told_at_once():
    wrong = ROW | {"county": "x", "telephone": "1", "checked": "?"}
    assert [each.partition(":")[0] for each in refused(file(wrong, ROW, wrong | {"name": "="}))] == [
        "row 2, county",
        "row 2, telephone",
        "row 2, checked",
        "row 4, county",
        "row 4, name",
        "row 4, telephone",
        "row 4, checked",
    ]


def test_with_very_many_mistakes_the_rest_is_counted():
    with pytest.raises(Refused) as caught:
        table(file(*[ROW | {"county": "x", "checked": "?"}] * 80), TODAY)
    assert (len(caught.value.mistakes), caught.value.more) == (MOST_TOLD, 60)


def test_an_office_needs_an_address_or_a_telephone():
    assert table(file(ROW | {"address": ""}, ROW | {"name": "二", "telephone": ""}), TODAY)
    (mistake,) = refused(file(ROW | {"address": "", "telephone": ""}))
    assert mistake.startswith("row 2, address: empty, and the telephone too")


def test_the_same_office_twice_is_refused_however_it_is_written():
    (mistake,) = refused(file(ROW | {"name": "窗口 A"}, ROW | {"name": "别的"}, ROW | {"name": "窗口Ａ"}))
    assert mistake == "row 4, name: '窗口Ａ' is the office of row 2 again"
    assert len(table(file(ROW, ROW | {"county": "antu"}, ROW | {"kind": "hospital"}), TODAY).offices) == 3


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "row 1: the file is empty; its header must be county,kind,name"),
        (HEADER.encode(), "row 2: there is no office below the header"),
        (EXAMPLE.replace(b"hours,", b"times,", 1), "row 1: the header is"),
        (EXAMPLE.replace(b",", b";"), "row 1: the header is"),
        (EXAMPLE.partition(b"\n")[2], "row 1: the header is"),
        (EXAMPLE.decode().encode("utf-16"), "row 1: the file is UTF-16"),
        (EXAMPLE + b"\xff\xff\xff", "row 5: neither UTF-8 nor GB18030"),
        (EXAMPLE + b'yanji,"open', "row 5: no CSV"),
        (EXAMPLE + b'yanji,"a"b,', "row 5: no CSV"),
        (EXAMPLE + b"x" * MOST_BYTES, "row 1: the file is larger than 1,048,576 bytes"),
        (file(*[ROW] * (MOST_ROWS + 1)), "row 1001: more than 1,000 rows"),
    ],
    ids=range(11),
)
def test_a_file_that_is_none_says_so(content: bytes, what: str):
    assert refused(content)[-1].startswith(what)


def test_more_offices_of_a_county_than_anyone_would_read_are_refused():
    rows = [ROW | {"name": f"窗口{number}"} for number in range(MOST_IN_A_COUNTY + 1)]
    assert len(table(file(*rows[:-1]), TODAY).offices) == MOST_IN_A_COUNTY
    (mistake,) = refused(file(*rows))
    assert mistake.startswith(f"row {MOST_IN_A_COUNTY + 2}, county: more than {MOST_IN_A_COUNTY}")


# --- Hostile files

JUNK = [
    "\0",
    '"',
    "\n",
    "\r",
    ",",
    "=",
    "+",
    "@",
    "\t",
    "\ufeff",
    "\u202e",
    "\u2028",
    "😀",
    "０",
    "<script>",
    "'",
    "-1",
]
JUNK += ["1" * 5000, '""' * 300, "\n" * 400, ",=1", ",+", "yanji,x,", "{0}%s", " ", "\u3000"]


def hostile(number: int) -> bytes:
    """The example after an accident or some, mostly below its header; the same for the same number."""
    chance = random.Random(number)
    text = EXAMPLE.decode()
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        place = chance.randrange(len(HEADER) if chance.random() < 0.9 else 0, len(text) + 1)
        how = chance.random()
        if how < 0.2:
            text = text[:place] + text[place + chance.randint(1, 20) :]
        elif how < 0.3:
            text = text[:place] + text[chance.randrange(len(text)) :]
        else:
            text = text[:place] + chance.choice(JUNK) + text[place:]
    content = bytearray(text.encode("gb18030" if number % 3 == 0 else "utf-8"))
    if number % 10 == 0:
        content.insert(chance.randrange(len(content)), chance.randrange(256))
    return bytes(content)


def test_a_thousand_hostile_files_are_taken_whole_or_refused_by_row_and_column():
    taken = 0
    for number in range(1000):
        content = hostile(number)
        began = time.process_time()
        try:
            found = table(content, TODAY)
        except Refused as why:
            for mistake in why.mistakes:
                assert mistake.row >= 1 and mistake.column in ("", *COLUMNS) and str(mistake).isprintable(), number
        else:
            taken += 1
            text = content.decode(found.encoding)
            for office in found.offices:
                assert office.telephone in text or office.telephone.replace('"', '""') in text, number
                told = "".join(getattr(office, column) for column in COLUMNS if column != "checked")
                assert told.replace("\u3000", "").isprintable(), number
        assert time.process_time() - began < 1, number
    assert 50 < taken < 500


def large() -> Iterator[bytes]:
    """Files at the limit of what is read at all, and one that is five times as large."""
    yield b"x" * (5 * MOST_BYTES)
    yield (HEADER + "\n").encode() + b"," * (MOST_BYTES - 1000)
    yield (HEADER + "\n").encode() + b"\n" * (MOST_BYTES - 1000)
    yield (HEADER + "\n").encode() + b"a\n" * (MOST_BYTES // 2 - 1000)
    yield (HEADER + "\n").encode() + b'"' * (MOST_BYTES - 1000)
    yield (HEADER + "\n" + ("," * 11 + "\n") * 100 + "窗" * 300_000).encode()


@pytest.mark.far
def test_a_hostile_file_takes_no_more_than_50_MB():
    for content in large():
        tracemalloc.start()
        with pytest.raises(Refused):
            table(content, TODAY)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 50 * 2**20, content[:200]
