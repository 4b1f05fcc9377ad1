"""Who runs the page, and that it is not taken for one of the government: on every page but the one after leaving."""

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from locales import LANGUAGES
from tests.web.app import config
from tests.web.walk import STAY, walk
from web import Operator, create_app

ADDRESSES = ("/", "/check/household", "/result", "/referral", "/guide", "/privacy", "/nothing", "/restart")


def visitor(operator: Operator, code: str = "zh") -> FlaskClient:
    client = create_app(config(operator=operator)).test_client()
    client.get(f"/lang/{code}")
    walk(client, STAY)
    return client


def pages(client: FlaskClient) -> Iterator[str]:
    for address in ADDRESSES:
        yield client.get(address, follow_redirects=True).text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_has_the_full_name_an_icon_and_says_that_it_is_no_site_of_the_government(code: str):
    say = LANGUAGES[code].text
    for page in pages(visitor(Operator(), code)):
        band = page.partition('<div class="band">')[2].partition("</div></div>")[0]
        assert say("page.brand") in band and "<svg" in band and say("button.exit") in band
        assert '<link rel="icon" href="data:image/svg+xml,' in page
        foot = page.partition("<footer>")[2]
        assert say("page.not_government") in foot
        assert say("page.contact") not in foot and say("page.operator", operator="") not in foot


def test_the_operator_and_the_contact_stand_in_every_footer_and_a_number_can_be_pressed():
    operator = Operator("延吉市公益服务中心<b>", "0433-2512345", "吉ICP备00000000号-1")
    for page in pages(visitor(operator)):
        foot = page.partition("<footer>")[2]
        assert "主办：延吉市公益服务中心&lt;b&gt;" in foot
        assert '联系：<a href="tel:04332512345">0433-2512345</a>' in foot
        assert re.search('<a href="https://beian.miit.gov.cn/" rel="noreferrer nofollow">吉ICP备00000000号-1</a>', foot)


@pytest.mark.parametrize("contact", ["help2026@example.org", "延吉市河南街1234567号", "<b>12393</b>"])
def test_a_contact_that_is_no_number_is_shown_as_it_is(contact: str):
    page = visitor(Operator(contact=contact)).get("/").text
    foot = page.partition("<footer>")[2].partition(LANGUAGES["zh"].text("page.contact"))[2].partition("</p>")[0]
    assert foot == contact.replace("<", "&lt;").replace(">", "&gt;")


def test_an_office_of_the_government_is_not_said_to_be_none():
    for page in pages(visitor(Operator("延边州医疗保障局", government=True))):
        assert "不是政府" not in page and "延边州医疗保障局" in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_after_leaving_there_is_no_name_no_icon_and_no_operator(code: str):
    page = visitor(Operator("延吉市公益服务中心", "0433-2512345"), code).get(f"/bye/{code}").text
    assert "延吉市公益服务中心" not in page and "0433" not in page and "image/svg" not in page
    assert LANGUAGES[code].text("page.brand") not in page and "<footer" not in page
