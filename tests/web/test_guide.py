"""The guide in a browser: found by a few words, led to from questions and results, and always a way back."""

import re
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient

from guide import PAGES, TOPICS, documents
from locales import LANGUAGES
from tests.guide.revised import revised
from tests.web.walk import BY_SLIP, CHRONIC, LAST_YEAR, NO_STATUS, PLAN, STAY, walk

ZH = LANGUAGES["zh"]
ONLY_2015 = {id for id, page in PAGES.items() if {each.partition(" ")[0] for each in page.cites} == {"jilin_2015"}}


def links(page: str) -> list[str]:
    return re.findall(r'href="/guide/(\w+)"', page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_has_every_page_once_under_its_topic(client: FlaskClient, language: str):
    client.get(f"/lang/{language}")
    page = client.get("/guide").text
    assert sorted(links(page)) == sorted(PAGES)
    assert page.count("<h2>") == len(TOPICS)
    assert 'action="/guide/search"' in page and '<label for="text">' in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_can_be_read_in_every_language(client: FlaskClient, language: str):
    client.get(f"/lang/{language}")
    for id in PAGES:
        response = client.get(f"/guide/{id}")
        assert response.status_code == 200
        spoken = LANGUAGES[language]
        assert f"<h1>{spoken.text(f'guide.{id}.title')}</h1>" in response.text.replace("&#39;", "'")
        assert 'href="tel:12393"' in response.text
        assert ("（2015年）" if id in ONLY_2015 else "30号") in response.text
        assert "{" not in response.text.partition("</style>")[2]


def test_a_clear_question_leads_straight_to_its_page(client: FlaskClient):
    for typed in ("押金", "押筋要不要交", " 押金\0 "):
        response = client.post("/guide/search", data={"text": typed})
        assert (response.status_code, response.location) == (303, "/guide/deposit")


def test_an_unclear_one_leads_to_a_list_whose_address_has_only_our_own_words(client: FlaskClient):
    response = client.post("/guide/search", data={"text": "医院"})
    assert response.status_code == 303
    assert re.fullmatch(r"/guide\?pages=[a-z_]+(,[a-z_]+)+", response.location)
    page = client.get(response.location).text
    assert ZH.text("guide.hits") in page and quote("医院") not in page and 'value="' not in page
    found = response.location.partition("=")[2].split(",")
    assert links(page)[: len(found)] == found


@pytest.mark.parametrize(("typed", "found"), [("家属", "apply_after"), ("脱贫", "old_words")])
def test_a_single_page_that_is_not_surely_meant_is_offered_not_opened(client: FlaskClient, typed: str, found: str):
    response = client.post("/guide/search", data={"text": typed})
    assert (response.status_code, response.location) == (303, f"/guide?pages={found}")
    assert links(client.get(response.location).text)[0] == found


@pytest.mark.parametrize("typed", ["", "xyzq", "🏥" * 300, "\0", "%00", "12345"])
def test_where_nothing_is_found_there_is_a_kind_word_and_a_number(client: FlaskClient, typed: str):
    response = client.post("/guide/search", data={"text": typed})
    assert (response.status_code, response.location) == (303, "/guide?pages=")
    page = client.get(response.location).text
    assert ZH.text("guide.nothing") in page and "12393" in page
    assert sorted(links(page)) == sorted(PAGES)


def test_only_our_own_pages_can_stand_in_the_address(client: FlaskClient):
    page = client.get("/guide?pages=deposit,<script>,nothing,deposit,referral").text
    assert links(page)[:3] == ["deposit", "referral", next(iter(PAGES))]
    assert "script" not in page.partition("</style>")[2]


@pytest.mark.parametrize("address", ["/guide", "/guide/deposit", "/guide?pages=deposit,referral", "/guide?pages="])
def test_a_change_of_language_comes_back_to_the_same_page(client: FlaskClient, address: str):
    switch = re.search(r'href="(/lang/ko\?to=[^"]*)"', client.get(address).text)
    assert switch and client.get(switch[1]).location == address
    assert 'lang="ko-CN"' in client.get(address).text


def test_it_leads_back_to_where_the_visitor_was(client: FlaskClient):
    def back() -> str:
        return re.findall(r'<a class="row" href="([^"]*)"', client.get("/guide/deposit").text)[0]

    assert back() == "/"
    walk(client, STAY, until="/check/care")
    assert back() == "/check/care"
    walked = client.get("/guide")
    assert ZH.text("guide.go_on") in walked.text
    walk(client, STAY)
    assert back() == "/result"
    assert ZH.text("guide.result") in client.get("/guide/deposit").text


def test_a_question_leads_to_the_pages_that_explain_it(client: FlaskClient):
    walk(client, STAY, until="/check/referral")
    assert links(client.get("/check/referral").text) == ["referral", "emergency"]
    assert links(client.get("/check/household").text) == ["classes"]
    assert links(client.get("/check/who").text) == []


@pytest.mark.parametrize(
    "way", [STAY, PLAN, BY_SLIP, CHRONIC, NO_STATUS], ids=["stay", "plan", "slip", "chronic", "none"]
)
def test_a_result_leads_to_each_page_once_at_most(client: FlaskClient, way: dict[str, str]):
    walk(client, way)
    found = links(client.get("/result").text)
    assert 2 <= len(found) == len(set(found))


def test_a_result_explains_what_it_names(client: FlaskClient):
    walk(client, PLAN)
    assert {"referral", "deposit", "one_stop", "zifu", "margin"} <= set(links(client.get("/result").text))
    client.post("/restart")
    walk(client, NO_STATUS)
    assert "classes" in links(client.get("/result").text)


def test_the_start_page_and_every_footer_lead_to_it(client: FlaskClient):
    assert client.get("/").text.count('href="/guide"') == 2
    assert 'href="/guide"' in client.get("/privacy").text
    assert 'href="/guide"' not in client.get("/bye/zh").text


def test_every_page_fits_the_first_round_trip(client: FlaskClient):
    for language in LANGUAGES:
        client.get(f"/lang/{language}")
        for address in ("/guide", *(f"/guide/{id}" for id in PAGES)):
            response = client.get(address, headers={"Accept-Encoding": "gzip"})
            assert len(response.data) + len(str(response.headers)) + 60 <= 14_600, address


def test_an_unknown_page_is_an_honest_404(client: FlaskClient):
    for address in ("/guide/nothing", "/guide/", "/guide/Deposit", "/guide/%2e%2e"):
        assert client.get(address).status_code == 404


def test_what_was_searched_for_is_in_no_log(client: FlaskClient, caplog: pytest.LogCaptureFixture):
    with caplog.at_level("DEBUG"):
        client.get(client.post("/guide/search", data={"text": "押金 canary"}).location)
    assert "canary" not in caplog.text and "押金" not in caplog.text


def test_after_a_revision_the_figures_are_those_of_the_day_that_was_answered(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(documents, "POLICIES", revised())
    monkeypatch.setattr("web.clock.now", lambda: 1_801_440_000)  # February 2027
    assert ZH.money(34_100_00) in client.get("/guide/limit").text
    walk(client, LAST_YEAR | {"on": "2026-12-20"}, until="/check/household")
    page = client.get("/guide/limit").text
    assert ZH.money(33_000_00) in page and ZH.money(34_100_00) not in page
