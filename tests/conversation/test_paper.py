"""The paper of answers: what was told only about, what the slip shows, and where no kind of care is known."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from io import BytesIO

import pytest
from pypdf import PdfReader

from conversation.paper import paper
from locales import LANGUAGES, language
from summary.paper.pdf import pdf
from tests.usual import usual

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 5, tzinfo=timezone(timedelta(hours=8)))
ZH = LANGUAGES["zh"]


def words(given: Mapping[str, str], code: str = "zh") -> str:
    """Everything on the sheet without spaces, in its order."""
    told = usual(today=TODAY) | given
    if told["amount"] != "self_paid":
        del told["self_paid"]
    pages = PdfReader(BytesIO(pdf(paper(told, language(code), NOW)))).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def test_of_about_how_much_both_ends_stand_in_the_box_and_in_the_sentence_for_the_counter():
    sheet = words({"amount": "band_10000"})
    assert sheet.index("3,500元–7,000元") < sheet.index("先做这几件事")
    assert "自付大约5,000元到10,000元，数要看结算单。" in sheet


def test_of_what_was_paid_in_all_the_most_is_told_as_that():
    sheet = words({"amount": "paid_only", "paid_only": "nothing", "paid_in_all": "9000"})
    assert sheet.index("最多能救助") < sheet.index("6,300元") < sheet.index("先做这几件事")
    assert "一共付了9,000元，其中自付多少，要看结算单。" in sheet


@pytest.mark.far
def test_where_the_slip_was_compared_what_came_of_it_is_the_first_thing():
    things = ZH.text("sheet.things")
    sheet = words({"on_slip_aid": "3000"})
    assert f"{things}单子上的救助是3,000元，这里估算约5,600元，少2,600元。" in sheet
    sheet = words({"on_slip_aid": "none"}, "ko")
    assert things in sheet and "单子上没有“医疗救助支付”" in sheet
    assert "".join(language("ko").text("on_slip_aid.none").split()) in sheet


def test_where_no_kind_of_care_is_known_there_is_a_sentence_to_ask_it():
    sheet = words({"care": "unsure"})
    assert "“我看的门诊算哪一种，我不清楚。请帮我看一下，能不能救助。”" in sheet
    assert ZH.text("sheet.official") in sheet
