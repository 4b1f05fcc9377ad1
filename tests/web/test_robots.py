"""What search engines and previews see: the pages for everybody, told well; nothing that is somebody's own."""

import re
from urllib.robotparser import RobotFileParser

import pytest
from flask import Flask
from flask.testing import FlaskClient

from guide import PAGES
from locales import LANGUAGES
from tests.web.test_keep import link_of
from tests.web.test_papers import checked
from tests.web.walk import STAY, TO_CHANGCHUN, navigate, walk

PUBLIC = ("/", "/referral", "/guide", "/privacy", *(f"/guide/{id}" for id in PAGES))
OWN = ("/check/who", "/check/check", "/result", "/result/zh", "/keep", "/county", "/referral/zh", "/self-check.pdf")
OWN += ("/guide?pages=deposit", "/guide?pages=", "/bye/zh", "/nothing", "/healthz", "/api/v1/openapi.json", "/lang/ko")
DESCRIBED = re.compile(r'<meta name="description" content="([^"]{12,})">')
HIDDEN = '<meta name="robots" content="noindex, nofollow">'


def hidden(answer) -> bool:
    told = answer.headers.get("X-Robots-Tag") == "noindex, nofollow"
    if answer.mimetype == "text/html" and answer.status_code != 303:
        assert (HIDDEN in answer.text) is told and bool(DESCRIBED.search(answer.text)) is not told
    return told


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_pages_for_everybody_say_in_each_language_what_stands_on_them(client: FlaskClient, code: str):
    told = {}
    for address in PUBLIC:
        answer = client.get(address, headers={"Accept-Language": code})
        assert answer.status_code == 200 and not hidden(answer), address
        told[address] = DESCRIBED.search(answer.text)[1]
    assert len(set(told.values())) == len(PUBLIC), "each its own"


def test_what_is_somebodys_own_is_in_no_search_engine(client: FlaskClient):
    walk(client, STAY)
    for address in OWN:
        assert hidden(client.get(address)), address
    navigate(client, TO_CHANGCHUN)
    assert hidden(client.get("/referral")), "with an answer it is no start page any more"
    for address in ("/check/who", "/restart"):
        assert hidden(client.post(address)), address


def test_a_question_is_for_everybody_until_it_is_answered(client: FlaskClient):
    assert client.get("/check/household").status_code == 303, (
        "a search engine, which has no answers, is led to the start"
    )
    walk(client, STAY, until="/check/household")
    page = client.get("/check/household")
    assert not hidden(page) and LANGUAGES["zh"].text("ask.household") in DESCRIBED.search(page.text)[1]
    assert not hidden(client.get("/check/household")), "also where it was made before"
    assert hidden(client.get("/check/household?notice=first"))
    client.post("/check/household", data={"household": "dibao"})
    assert hidden(client.get("/check/household"))
    walk(client, STAY, until="/check/amount")
    assert hidden(client.post("/check/amount", data={"amount": "abc"}))


def test_a_kept_result_and_its_papers_are_in_no_search_engine(app: Flask):
    path = link_of(checked(app))
    reader = app.test_client()
    for address in (path, f"{path}/self-check.pdf", f"{path}/self-check.png", "/s/gone"):
        assert hidden(reader.get(address)), address


def test_every_route_is_for_everybody_or_closed_to_robots(app: Flask):
    robots = RobotFileParser()
    answer = app.test_client().get("/robots.txt")
    assert (answer.status_code, answer.mimetype) == (200, "text/plain")
    robots.parse(answer.text.splitlines())
    looked_at = 0
    for rule in app.url_map.iter_rules():
        if rule.methods & {"GET"} and rule.rule != "/robots.txt":
            address = re.sub(r"<any\((\w+).*?>", r"\1", rule.rule).replace("<way>", "check")
            address = re.sub("<.*?>", "deposit", address)
            looked_at += 1
            for_everybody = address in PUBLIC or rule.rule.endswith(":way>/<id>") or rule.endpoint == "slip.ask"
            assert robots.can_fetch("*", f"http://localhost{address}") is for_everybody, address
    assert looked_at > 15
    for address in PUBLIC:
        assert robots.can_fetch("Baiduspider", f"http://localhost{address}")
    for address in ("/s/gAAAA", "/result", "/heard", "/county", "/referral/zh"):
        assert not robots.can_fetch("Baiduspider", f"http://localhost{address}")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_title_of_the_start_page_says_more_than_that_it_is_a_check(client: FlaskClient, code: str):
    client.get(f"/lang/{code}")
    language = LANGUAGES[code]
    title = re.search("<title>(.+)</title>", client.get("/").text)[1]
    assert title == language.text("title.check") != language.text("page.name")
    assert not re.search("医|病|救|贫|困|低保|의료|병|구조|빈곤|medical|ill|poor|poverty|aid", title)
