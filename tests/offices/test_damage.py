"""What a spreadsheet makes of a cell is refused in every column; what an office can really be called is taken."""

import csv
import re
from io import StringIO

import pytest

from offices.damage import damage
from offices.table import COLUMNS, Refused, table
from tests.offices.files import EXAMPLE, HEADER, ROW, TODAY, example, file
from tests.offices.test_table import refused

TEXTS = [column for column in COLUMNS if column not in ("county", "kind", "checked")]

SPOILT = [
    *("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#n/a", "＃REF！", "#WERT!"),
    *("#名称?", "Err:502", "一楼#REF!", "#", "##", "########"),
    *("4.33123E+09", "4.33E+09", "4.33e9", "4E+09", "4,33E+09", "４.３３Ｅ＋０９", " 4.33E+09 "),
    *("1-Mar", "01-Mar-26", "Mar-01", "Mar-2026", "March 1, 2026", "3月1日", "2026年3月1日", "2026年3月", "三月一日"),
    *(
        "3월 1일",
        "2026/3/1",
        "2026-03-01",
        "2026/3/1 0:00",
        "3/1/26",
        "례시 ? 1호",
        "2026-03-01 00:00:00",
        "1/3/2026",
        "1900/1/0 8:30",
    ),
    *("8:30:00-11:30:00", "周一2026/3/1 0:00", "TRUE", "False", "null", "NaN", "None", "n/a", "N/A", "<NA>"),
    *("4,330,000,000", "433.0", "0.354166667", "4330000000.00", "12,345", "'0433-0000000", "＇示例"),
    *("?? ??????", "??", "锟斤拷", "示例_x000D_路"),
    *("寤跺悏", "寤跺悏甯?", "鍏充簬", "鞐瓣父鞁?"),
]
"""In the telephone column too."""

SPOILT_NUMBERS = [
    *(
        "433-0000000.0",
        "0433-0000000.0",
        "433-0000000",
        "433 0000000",
        "(433)0000000",
        "（433）0000000",
        "４３３-０００００００",
    ),
    *(
        "４３３-０００００００",
        "4330000000",
        "43300000000",
        "1088888888",
        "100000000000",
        "’0433-0000000",
        "`0433-0000000",
        "43300000E2",
    ),
    *("433‐0000000", "433–0000000", "4330000000转8001", "0433-0000000/4330000000", "0000000.", "45992", "8:30"),
    *('"0433-0000000"', "“0433-0000000”"),
    *("¥4,330,000,000.00", "43300%", "0433-0000000、433-0000001"),
]

MEANT = {
    "name": [
        "示例窗口2.0",
        "第1号窗口",
        "便民服务中心(3#楼)",
        "‘便民’窗口",
        "No.1 示例",
        "E座示例",
        "真示例",
        "五月花窗口",
    ],
    "address": [
        "3#楼101室",
        "示例路3-1号",
        "示例街1号2单元3E01",
        "A座3-1",
        "3-1-2012",
        "3-1-201",
        "20-3",
        "1楼，2楼",
        "示例路2026号",
        "三月路1号",
        "1-2号",
    ],
    "hours": [
        "8:30-11:30，13:30-17:00",
        "周一至周五 8:30-17:00",
        "1-5 8:30",
        "周一至周日 0:00-24:00",
        "周1-7 0:00-24:00",
        "周日 00:00至24:00",
        "24小时",
        "8:30",
        "工作日 8:30-16:00",
    ],
    "note": [
        "请先打电话",
        "2026年3月1日起搬到示例路",
        "3月1日搬家",
        "几点去好?",
        "（周一）?",
        "请问吗？？",
        "收费0.5元",
    ],
    "name_ko": ["례시 의료보험창구", "례시창구 1호"],
    "note_ko": ["가능합니까?", "3월 1일부터 옮깁니다"],
    "telephone": [
        *(
            "0433-0000000",
            "04330000000",
            "0000000",
            "0000000-8001",
            "13500000000",
            "400-0000000",
            "4000000000",
            "12393",
        ),
        *(
            "+86-433-0000000",
            "+86 433 0000000",
            "86-433-0000000",
            "864330000000",
            "0086 433 0000000",
            "110",
            "0000000 转 8",
        ),
        *(
            "2510000 2510001",
            "0433-2510000/2510001",
            "2510000，2510001",
            "0431-80000000",
            "135-0000-0000",
            "010-80000000",
            "0433.2510000",
            "133-00000000",
        ),
    ],
}


TO_DO = re.compile("; (type|mark the column as text|leave|widen|take|save)")


@pytest.mark.parametrize("column", TEXTS)
def test_what_a_spreadsheet_made_is_named_by_row_and_column_with_what_to_do(column: str) -> None:
    told = {cell: mistakes(file(ROW | {"name": "另一个"}, ROW | {column: cell})) for cell in SPOILT}
    wrong = {
        cell: found
        for cell, found in told.items()
        if len(found) != 1 or not found[0].startswith(f"row 3, {column}: ") or not TO_DO.search(found[0])
    }
    assert wrong == {}


def mistakes(content: bytes) -> list[str]:
    """As `refused`; none where the file is taken."""
    try:
        table(content, TODAY)
    except Refused as caught:
        return [str(each) for each in caught.mistakes]
    return []


@pytest.mark.parametrize("cell", SPOILT_NUMBERS)
def test_a_number_that_a_spreadsheet_spoilt_is_no_telephone_number(cell: str) -> None:
    (mistake,) = refused(file(ROW | {"telephone": cell}))
    assert mistake.startswith("row 2, telephone: ")


@pytest.mark.parametrize(("column", "cell"), [(column, cell) for column, cells in MEANT.items() for cell in cells])
def test_what_can_have_been_meant_is_taken_as_it_stands(column: str, cell: str) -> None:
    (office,) = table(file(ROW | {column: cell}), TODAY).offices
    assert getattr(office, column) == cell


@pytest.mark.parametrize("column", ["county", "kind", "checked"])
def test_the_columns_with_words_of_their_own_take_nothing_else_either(column: str) -> None:
    for cell in (*SPOILT, "46327", "2026/3/1 0:00"):
        if cell not in ("2026/3/1", "2026-03-01"):
            (mistake,) = refused(file(ROW | {column: cell}))
            assert mistake.startswith(f"row 2, {column}: ") and "accepted: " in mistake


def test_the_example_has_no_damage() -> None:
    for office in example().offices:
        assert [column for column in TEXTS if damage(column, getattr(office, column))] == []


# --- Empty rows and columns, as a spreadsheet leaves them


def written(*rows: list[str]) -> bytes:
    out = StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


@pytest.mark.parametrize("empty", [[""], ["", ""], [" "], ["\u3000", ""], [""] * 30])
def test_wholly_empty_columns_behind_ours_do_not_matter(empty: list[str]) -> None:
    rows = list(csv.reader(StringIO(EXAMPLE.decode())))
    assert table(written(*(row + empty for row in rows)), TODAY).offices == example().offices
    assert table(written(rows[0] + empty, *rows[1:]), TODAY).offices == example().offices
    assert table(written(rows[0], *(row + empty for row in rows[1:])), TODAY).offices == example().offices


def test_a_cell_beyond_our_columns_is_told_with_what_stands_in_it() -> None:
    rows = list(csv.reader(StringIO(EXAMPLE.decode())))
    said = refused(written([*rows[0], ""], [*rows[1], "", "x"], *rows[2:]))
    assert said == ["row 2: 14 cells; there must be 12, as in the header; 'x' stands beyond them"]


def test_empty_rows_do_not_matter_wherever_and_however_many_they_are() -> None:
    rows = list(csv.reader(StringIO(EXAMPLE.decode())))
    empty = [[], [""], [" "] * 12, [""] * 20, ["\u3000"]]
    assert table(written(rows[0], *empty, *rows[1:], *empty * 400), TODAY).offices == example().offices


# --- The header


def header(*cells: str) -> str:
    (said,) = refused(written(list(cells), list(csv.reader(StringIO(EXAMPLE.decode())))[1]))
    return said.removeprefix("row 1: the header is wrong: ").removesuffix(f"; it must be {HEADER}")


def test_a_wrong_header_is_told_by_what_is_missing_and_what_is_too_much() -> None:
    assert header(*COLUMNS[:-2]) == "missing: note, note_ko"
    assert header(*COLUMNS, "", "fax") == "too much: '' (cell 13), 'fax' (cell 14)"
    assert header("County", *COLUMNS[1:]) == "missing: county; too much: 'County' (cell 1)"
    assert header(*COLUMNS[:3], "", *COLUMNS[3:]) == "too much: '' (cell 4)"
    assert header(*COLUMNS, "name") == "too much: 'name' (cell 13)"
    assert header(*reversed(COLUMNS)) == "all columns are there, in another order"
    assert header(";".join(COLUMNS)) == "its cells are separated by ';', not by commas"
    assert header("\t".join(COLUMNS)) == "its cells are separated by '\\t', not by commas"


def test_the_difference_of_a_header_is_told_whole() -> None:
    many = [f"列{number}" for number in range(60)]
    said = header(*COLUMNS, *many)
    assert all(f"'{each}' (cell {13 + number})" in said for number, each in enumerate(many))
    assert header(*(f"x{column}" for column in COLUMNS)).startswith(
        f"missing: {', '.join(COLUMNS)}; too much: 'xcounty'"
    )


@pytest.mark.parametrize("sign", [";", "\t", "|", "，", "、"])
def test_another_sign_between_the_cells_is_named_also_with_empty_columns_behind(sign: str) -> None:
    for line in (sign.join(COLUMNS), sign.join([*COLUMNS, "", ""]), sign.join(f'"{column}"' for column in COLUMNS)):
        assert header(line) == f"its cells are separated by {sign!r}, not by commas"


@pytest.mark.parametrize("first", [b"\r\n", b",,,,\r\n", b" \r\n", b"\xef\xbb\xbf\n"])
def test_an_empty_row_above_the_header_is_told_so(first: bytes) -> None:
    (said,) = refused(first + EXAMPLE)
    assert said.startswith("row 1: the header is wrong: the first row is empty; it must be county,")


def test_utf_16_without_its_mark_is_named_too() -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        assert refused(EXAMPLE.decode().encode(encoding)) == ["row 1: the file is UTF-16; save it as CSV UTF-8"]


def test_korean_as_windows_saves_it_is_not_read_as_chinese_nonsense() -> None:
    korean = file(ROW | {"name": "례시 의료보험창구", "address": "례시길 영번지 일층"})
    assert refused(korean.decode().encode("cp949")) == [
        "row 1: the file looks like CP949 (EUC-KR); save it as CSV UTF-8"
    ]
    both = korean.decode().encode("gb18030")
    assert table(both, TODAY).offices == table(korean, TODAY).offices


@pytest.mark.parametrize("day", ["1899-12-30", "1900/1/1", "1904-01-01", "0001-01-01", "1999-12-31"])
def test_a_day_that_a_spreadsheet_made_of_nothing_is_no_day_of_a_check(day: str) -> None:
    (mistake,) = refused(file(ROW | {"checked": day}))
    assert mistake.startswith(f"row 2, checked: '{day}' lies before 2000; accepted: ")


@pytest.mark.parametrize("start", [b"PK\x03\x04\x14\0", b"\xd0\xcf\x11\xe0\xa1\xb1"])
def test_a_workbook_is_called_one(start: bytes) -> None:
    with pytest.raises(Refused, match="a workbook; save it as CSV UTF-8"):
        table(start + b"\0" * 100, TODAY)
