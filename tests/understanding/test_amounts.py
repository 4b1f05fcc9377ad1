"""Amounts as people write them, and everything that must not be taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversation import Problem
from conversation.understanding.money.amounts import amount

YUAN = {
    "8000": 8000,
    "8,000.50": 8000.5,
    "８０００": 8000,
    "８，０００．５０": 8000.5,
    "8000元": 8000,
    "8000块": 8000,
    "8000块钱": 8000,
    "8000元整": 8000,
    "¥8000": 8000,
    "￥8,000": 8000,
    "人民币8000元": 8000,
    "8000원": 8000,
    " 8 000 ": 8000,
    "8000。": 8000,
    "0": 0,
    "0.01": 0.01,
    "0.5": 0.5,
    "007": 7,
    "100,000,000": 100_000_000,
    "1.2万": 12_000,
    "1.2345万": 12_345,
    "8万元": 80_000,
    "1万2500": 12_500,
    "1万2千": 12_000,
    "3千": 3000,
    "5百": 500,
    "1亿": 100_000_000,
    "3만5천": 35_000,
    "1만 2,500원": 12_500,
    "8천": 8000,
    "8천원": 8000,
    "1만2천500": 12_500,
    "一万二": 12_000,
    "一万二千": 12_000,
    "两千五": 2500,
    "两千五百元": 2500,
    "一千零五十": 1050,
    "三万五千块": 35_000,
    "壹万贰仟": 12_000,
    "十": 10,
    "零": 0,
    "만이천": 12_000,
    "만 이천원": 12_000,
    "삼만오천": 35_000,
    "이천오백": 2500,
    "만이백": 10_200,
    "백오만": 1_050_000,
    "백오만이천삼백십구원": 1_052_319,
    "백일만십일": 1_010_011,
    "8000左右": 8000,
    "大概8000": 8000,
    "一共花了一万二左右": 12_000,
    "1w": 10_000,
    "12k": 12_000,
    "十二点五万": 125_000,
    "8000块5": 8000.5,
    "12块3毛5": 12.35,
    "8000元5角": 8000.5,
    "이천원오십전": 2000.5,
    "壹万贰仟叁佰元整": 12_300,
    "八零零零": 8000,
    "만2천": 12_000,
    "1백만": 1_000_000,
    "8000원쯤": 8000,
    "약 만이천원 정도": 12_000,
    "만이천원이요": 12_000,
    "이만원 냈습니다": 20_000,
    "십만": 100_000,
    "백이십": 120,
    "没有": 0,
    "없음": 0,
    "8\u200b000": 8000,
    "\u202e8000\u202c": 8000,
}
WRONG = {
    "": "unreadable",
    "   ": "unreadable",
    "八成": "unreadable",
    "不知道": "unreadable",
    "많이": "unreadable",
    "NaN": "unreadable",
    "nan": "unreadable",
    "inf": "unreadable",
    "Infinity": "unreadable",
    "1e5": "unreadable",
    "1E400": "unreadable",
    "0x10": "unreadable",
    "1_000": "unreadable",
    "+5": "unreadable",
    "8000²": "unreadable",
    "½": "unreadable",
    "①": "unreadable",
    "١٢٣": "unreadable",
    "१२३": "unreadable",
    "8000美元": "unreadable",
    "$8000": "unreadable",
    "8000/2": "unreadable",
    "..": "unreadable",
    "1.2.3": "unreadable",
    ".": "unreadable",
    "万": "unreadable",
    "1.5万500": "unreadable",
    "1千2万": "unreadable",
    "1万20000": "unreadable",
    "一万一万": "unreadable",
    "-5": "negative",
    "－8000": "negative",
    "负8000元": "negative",
    "8000.505": "decimals",
    "0.001": "decimals",
    "1.23456789万": "decimals",
    "8,00": "commas",
    "8000,50": "commas",
    "1,2,3": "commas",
    "100,000,000.01": "too_large",
    "1" + "0" * 14: "too_large",
    "2亿": "too_large",
    "九千万亿": "too_large",
    "1" + "0" * 40: "unreadable",
    "9" * 5000: "unreadable",
    "😀" * 4096: "unreadable",
    "\ud800": "unreadable",
    "\x00": "unreadable",
    "십영": "unreadable",
    "百十两": "unreadable",
    "15000美元左右": "unreadable",
    "220102198001011234": "id_number",
    "22010219800101123X": "id_number",
}
ASKED_BACK = {
    "3万5": (35_000, 30_005),
    "3만5": (35_000, 30_005),
    "2千5": (2500, 2005),
    "삼만오": (35_000, 30_005),
    "만이": (12_000, 10_002),
    "만이요": (12_000, 10_002, 10_000),
    "三四千块": (3000, 4000),
    "이삼천원": (2000, 3000),
    "二十多万": (200_000, 250_000),
    "8000多块": (8000, 8500),
    "만여원": (10_000, 15_000),
    "几千": (2000, 3000, 5000),
    "몇천원": (2000, 3000, 5000),
    "十几万": (120_000, 130_000, 150_000),
    "3万到5万": (30_000, 50_000),
    "3-5万": (30_000, 50_000),
    "3만에서 5만": (30_000, 50_000),
    "5000-8000": (5000, 8000),
    "不到一万": (10_000,),
    "将近两万": (20_000,),
}


@pytest.mark.parametrize(("typed", "yuan"), YUAN.items())
def test_is_read_as(typed: str, yuan: float):
    assert amount(typed) == round(yuan * 100)


@pytest.mark.parametrize(
    ("typed", "problem"), WRONG.items(), ids=lambda text: text[:12].encode("unicode_escape").decode()
)
def test_is_asked_again(typed: str, problem: str):
    found = amount(typed)
    assert isinstance(found, Problem)
    assert found.message == f"problem.amount.{problem}"


@pytest.mark.parametrize(("typed", "figures"), ASKED_BACK.items())
def test_what_is_no_sure_figure_is_asked_back_with_the_likely_ones(typed: str, figures: tuple[int, ...]):
    found = amount(typed)
    assert isinstance(found, Problem)
    assert found.candidates == tuple(f"{each}.00" for each in figures)


def test_the_largest_amount_is_named():
    found = amount("3亿")
    assert isinstance(found, Problem)
    assert found.given == {"limit": 100_000_000_00}


@given(st.integers(0, 100_000_000_00))
def test_every_amount_is_understood_as_it_is_printed(fen: int):
    assert amount(f"{fen // 100:,}.{fen % 100:02}") == fen
    assert amount(f"{fen // 100}.{fen % 100:02}元") == fen


HOSTILE = "0123456789.,-+eE_ 万千百亿만천백억元원¥一二三十零만이천\u200b\u202e١٢NaN²½😀\x00"


@given(st.one_of(st.text(max_size=300), st.text(HOSTILE, max_size=60)))
def test_whatever_is_typed_gives_an_amount_or_a_problem(typed: str):
    found = amount(typed)
    assert isinstance(found, Problem) or 0 <= found <= 100_000_000_00


@pytest.mark.parametrize(
    "typed", ["9" * 1_000_000, "一" * 1_000_000, "1," * 500_000, "1万" * 300_000, "😀" * 1_000_000]
)
def test_a_million_signs_are_refused(typed: str):
    assert isinstance(amount(typed), Problem)
