"""The slip as one form: in the order of the paper, blank for what is not on it, all mistakes at once, nothing lost."""

import re

import pytest
from flask.testing import FlaskClient

from conversation import SLIP_ROWS
from locales import LANGUAGES
from tests.usual import after
from tests.web.walk import BY_SLIP, walk
from web.way import FIGURES

ZH = LANGUAGES["zh"]
FIELD = re.compile(r'<input id="(slip_\w+)" name="\1" value="([^"]*)"[^>]*?( aria-invalid="true")?(?: aria-desc[^>]*)?>')
AFTER = f"/check/{after('slip_medical_aid', amount='slip')}"


@pytest.fixture
def resident(client: FlaskClient) -> FlaskClient:
    """With the slip before the eyes."""
    walk(client, BY_SLIP, until="/check/slip")
    return client


def send(client: FlaskClient, **figures: str) -> str:
    """Where it leads to."""
    location = client.post("/check/slip", data=dict.fromkeys(FIGURES, "") | figures).location
    assert location
    return location


def fields(client: FlaskClient) -> dict[str, str]:
    return {id: value for id, value, _ in FIELD.findall(client.get("/check/slip").text)}


def marked(client: FlaskClient) -> list[str]:
    return [id for id, _, wrong in FIELD.findall(client.get("/check/slip").text) if wrong]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_rows_stand_as_on_the_paper_and_each_is_explained(resident: FlaskClient, code: str):
    resident.get(f"/lang/{code}")
    page = resident.get("/check/slip").text.partition('<div class="slip">')[2].partition("</form>")[0]
    printed = [ZH.text(row.label) for row in SLIP_ROWS]
    assert re.findall('<(?:b|span) lang="zh-Hans-CN">([^<]+)<', page) == printed
    assert [id for id, _, _ in FIELD.findall(page)] == [row.question for row in SLIP_ROWS if row.question]
    assert page.count('class="grey"') == sum(row.question is None for row in SLIP_ROWS)
    for row in SLIP_ROWS:
        assert LANGUAGES[code].text(f"row.{row.label.removeprefix('slip.')}") in page


def test_what_is_left_blank_is_not_on_the_slip(resident: FlaskClient):
    assert send(resident, slip_in_scope="20000", slip_pooled_fund="9,000") == AFTER
    assert fields(resident) == dict.fromkeys(FIGURES, "") | {"slip_in_scope": "20000", "slip_pooled_fund": "9000"}


def test_every_mistake_is_told_at_once_at_its_row_and_on_top_and_nothing_typed_is_lost(resident: FlaskClient):
    typed = {"slip_in_scope": "看不清<", "slip_pooled_fund": "9000", "slip_major_illness": "x", "slip_medical_aid": "-1"}
    assert send(resident, **typed) == "/check/slip"
    wrong = ["slip_in_scope", "slip_major_illness", "slip_medical_aid"]
    assert sorted(marked(resident)) == sorted(wrong)
    page = resident.get("/check/slip").text
    top = page.partition('role="alert"')[2].partition("</div>")[0]
    assert sorted(re.findall('href="#(slip_\\w+)"', top)) == sorted(wrong)
    for id in wrong:
        assert f'id="{id}-wrong"' in page and f'aria-describedby="{id}-wrong"' in page
    assert "看不清&lt;" in page and re.search("<title>请看一下这里", page)
    assert {id: value for id, value in fields(resident).items() if value} == typed | {"slip_in_scope": "看不清&lt;"}
    assert resident.get("/result").status_code == 303, "none of it is an answer yet"
    assert send(resident, slip_in_scope="20000", slip_pooled_fund="9000") == AFTER


def test_a_contradiction_marks_both_sides(resident: FlaskClient):
    assert send(resident, slip_in_scope="20000", slip_pooled_fund="90000", slip_medical_aid="5") == "/check/slip"
    assert sorted(marked(resident)) == ["slip_in_scope", "slip_pooled_fund"]
    page = resident.get("/check/slip").text
    assert "20,000元" in page and "90,000元" in page
    assert fields(resident)["slip_medical_aid"] == "5"
    assert send(resident, slip_total_bill="100", slip_own_expense="200") == "/check/slip"
    assert sorted(marked(resident)) == ["slip_own_expense", "slip_total_bill"]
    assert send(resident, slip_in_scope="20000", slip_pooled_fund="9000", slip_medical_aid="99999") == "/check/slip"
    assert "slip_medical_aid" in marked(resident) and "slip_in_scope" in marked(resident)


def test_without_what_is_reckoned_from_it_is_asked_for_once_and_then_taken(resident: FlaskClient):
    assert send(resident, slip_pooled_fund="9000") == "/check/slip"
    assert sorted(marked(resident)) == ["slip_in_scope", "slip_total_bill"]
    page = resident.get("/check/slip").text
    assert ZH.text("problem.slip.neither") in page and 'name="neither"' in page
    assert send(resident, slip_pooled_fund="9000", neither="yes") == "/result"


def test_what_may_be_two_figures_is_asked_back_in_its_row(resident: FlaskClient):
    assert send(resident, slip_in_scope="3万5", slip_pooled_fund="9000") == "/check/slip"
    page = resident.get("/check/slip").text
    assert re.findall('name="slip_in_scope" value="([0-9.]+)">', page) == ["35000.00", "30005.00"]
    pressed = {"slip_in_scope": ["3万5", "35000.00"], "slip_pooled_fund": "9000"}
    assert resident.post("/check/slip", data=pressed).location == AFTER
    assert fields(resident)["slip_in_scope"] == "35000"


def test_what_was_typed_and_not_sent_survives_a_change_of_language(resident: FlaskClient):
    typed = {"slip_in_scope": "12,000.50", "slip_class_b_share": "x"}
    assert resident.post("/lang/en?to=/check/slip", data=typed).location == "/check/slip"
    page = resident.get("/check/slip").text
    assert '<html lang="en">' in page and fields(resident)["slip_in_scope"] == "12,000.50"
    resident.post("/lang/zh?to=/check/slip", data={"slip_pooled_fund": "9000"})
    assert 'role="alert"' not in resident.get("/check/slip").text, "nothing was sent, so nothing is missing yet"


def test_the_address_of_one_row_leads_to_it_and_only_who_came_so_far_sees_it(client: FlaskClient):
    assert client.get("/check/slip").location == client.post("/check/slip").location == "/?notice=cleared"
    walk(client, BY_SLIP)
    assert client.get("/check/slip_pooled_fund").location == "/check/slip#slip_pooled_fund"
    assert 'href="/check/slip"' in client.get("/result").text
