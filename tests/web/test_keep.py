"""Keep links: made on purpose after a warning, opened by anybody who has them, for a while, and for nothing else."""

import re
from datetime import date
from io import BytesIO

import pytest
import zxingcpp
from cryptography.fernet import Fernet
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image

import web.clock
import web.keeper
import web.papers
from locales import LANGUAGES
from summary.paper import Paper
from summary.paper.content import content
from tests.web.app import KEY
from tests.web.test_papers import application, checked
from web.keeper import keeper
from web.sealed import Sealer

URL = "https://selfcheck.example.cn"
DAY = 24 * 60 * 60
ZH, KO = LANGUAGES["zh"], LANGUAGES["ko"]


def link_of(browser: FlaskClient) -> str:
    """The path of the link that this browser makes."""
    browser.post("/keep")
    found = re.search(r'href="[^"]*(/s/[^"/]+)"', browser.get("/keep").text)
    assert found
    return found[1]


@pytest.fixture
def app() -> Flask:
    return application(url=URL)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch):
    """Moves the clock on."""
    started = web.clock.now()

    def move(seconds: int) -> None:
        for room in ("clock", "keeper", "papers", "cookie"):
            monkeypatch.setattr(f"web.{room}.now", lambda: started + seconds)

    return move


def test_before_a_link_is_made_the_page_says_who_can_read_it(app: Flask):
    browser = checked(app)
    page = browser.get("/keep").text
    for id in ("keep.who", "keep.back"):
        assert ZH.text(id) in page
    assert ZH.text("keep.what", days="90") in page
    assert "/s/" not in page


def test_the_link_shows_the_result_with_its_date_in_another_browser(app: Flask):
    path = link_of(checked(app, "ko"))
    page = app.test_client().get(path)
    assert page.status_code == 200
    assert "5,600원" in page.text
    assert KO.text("kept.day", day=web.clock.today()) in page.text
    assert KO.text("kept.changed") not in page.text
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_a_reader_can_change_the_language_of_a_kept_result(app: Flask):
    path = link_of(checked(app, "ko"))
    reader = app.test_client()
    assert reader.get(f"/lang/zh?to={path}").headers["Location"] == path
    assert "5,600元" in reader.get(path).text


def test_nothing_of_the_answers_can_be_read_in_the_link(app: Flask):
    path = link_of(checked(app))
    assert not re.search("dibao|inpatient|8000|yanbian", path)
    assert len(URL + path) < 700


def test_a_check_can_be_started_from_a_kept_result(app: Flask):
    path = link_of(checked(app))
    reader = app.test_client()
    assert reader.post(path).headers["Location"] == "/result?open=answers#answers"
    page = reader.get("/result?open=answers").text
    assert '<details id="answers" open>' in page and "8,000" in page and 'href="/check/amount"' in page
    assert "5,600元" in page


def test_the_view_for_the_clerk_stays_on_the_kept_link(app: Flask):
    path = link_of(checked(app, "ko"))
    reader = app.test_client()
    assert f'href="{path}/zh"' in reader.get(path).text
    clerk = reader.get(f"{path}/zh")
    assert clerk.status_code == 200 and '<html lang="zh-Hans-CN">' in clerk.text and "5,600元" in clerk.text
    assert f'<a class="back" href="{path}" lang="ko-CN">' in clerk.text
    assert "/check/" not in clerk.text and 'href="/result' not in clerk.text, "nothing there is the reader's own"


def test_in_another_year_the_year_of_the_treatment_is_asked_again(app: Flask, monkeypatch: pytest.MonkeyPatch):
    path = link_of(checked(app))
    next_year = web.clock.today().replace(year=web.clock.today().year + 1, month=1, day=1)
    for room in ("keep", "pages"):
        monkeypatch.setattr(f"web.{room}.today", lambda: next_year)
    reader = app.test_client()
    assert reader.post(path).headers["Location"] == "/check/when"
    assert reader.get("/check/check").headers["Location"].startswith("/check/when")


def test_a_change_of_policy_since_is_told(app: Flask, monkeypatch: pytest.MonkeyPatch):
    path = link_of(checked(app))
    monkeypatch.setattr(web.keeper, "_policy", lambda day: "another")
    assert ZH.text("kept.changed") in app.test_client().get(path).text


def test_the_code_on_the_paper_holds_the_link(app: Flask):
    browser = checked(app)
    assert zxingcpp.read_barcodes(Image.open(BytesIO(browser.get("/self-check.png").data)).convert("L")) == []
    path = link_of(browser)
    picture = Image.open(BytesIO(browser.get("/self-check.png").data)).convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [URL + path]


def test_the_paper_of_a_kept_result_opens_in_any_browser(app: Flask):
    path = link_of(checked(app))
    first, again = (app.test_client().get(f"{path}/self-check.pdf") for _ in range(2))
    assert first.mimetype == "application/pdf"
    assert first.data == again.data
    assert app.test_client().get(f"{path}/self-check.exe").status_code == 404


def test_the_address_never_comes_from_the_host_header(app: Flask):
    token = link_of(checked(app)).removeprefix("/s/")
    with app.test_request_context(base_url="https://evil.example", headers={"X-Forwarded-Host": "evil.example"}):
        link = keeper().link(keeper().open(token))
    assert link and link.url == f"{URL}/s/{token}"


def test_without_an_address_of_ours_there_is_a_link_but_no_code():
    app = application()
    browser = checked(app)
    path = link_of(browser)
    assert 'role="img"' not in browser.get("/keep").text
    assert zxingcpp.read_barcodes(Image.open(BytesIO(browser.get("/self-check.png").data)).convert("L")) == []
    assert app.test_client().get(path).status_code == 200


def test_a_changed_answer_needs_a_new_link(app: Flask):
    browser = checked(app)
    old = link_of(browser)
    browser.post("/check/amount", data={"amount": "9000"})
    assert old not in browser.get("/keep").text
    assert link_of(browser) != old


def test_quick_exit_and_starting_over_forget_the_link(app: Flask):
    for way in ("/bye", "/restart"):
        browser = checked(app)
        link_of(browser)
        browser.post(way)
        assert browser.get("/keep").status_code == 303


def test_it_opens_on_every_server_that_shares_the_keys_and_ends_when_they_change(app: Flask):
    path = link_of(checked(app))
    other = Fernet.generate_key().decode()
    assert application(url=URL).test_client().get(path).status_code == 200
    assert application(url=URL, keys=[other, KEY]).test_client().get(path).status_code == 200
    assert application(url=URL, keys=[other]).test_client().get(path).status_code == 404


def test_it_ends_with_its_time(app: Flask, later):
    path = link_of(checked(app))
    later(90 * DAY - 60)
    assert app.test_client().get(path).status_code == 200
    later(90 * DAY + 1)
    assert app.test_client().get(path).status_code == 404


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_does_not_open_gets_a_kind_page_with_a_way_on(app: Flask, code: str):
    path = link_of(checked(app))
    cookie = Sealer([KEY]).seal("check", {"language": "zh", "answers": {}}, web.clock.now())
    bad = [
        "/s/x",
        path[:-9],
        path[:30] + ("A" if path[30] != "A" else "B") + path[31:],
        f"/s/{cookie}",
        "/s/" + "A" * 5000,
    ]
    reader = app.test_client()
    for each in [*bad, bad[0] + "/self-check.pdf"]:
        page = reader.get(each, headers={"Accept-Language": code})
        assert page.status_code == 404
        assert LANGUAGES[code].text("gone.text") in page.text
        assert 'href="/"' in page.text
        assert reader.post(each.removesuffix("/self-check.pdf")).status_code == 404


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_day_until_which_it_opens_is_told_once_and_the_same_on_page_sheet_and_picture(
    app: Flask, monkeypatch: pytest.MonkeyPatch, code: str
):
    papers: list[Paper] = []

    class Recorder:
        def draw(self, kind: str, told: Paper) -> bytes:
            papers.append(told)
            return b""

    monkeypatch.setattr(web.papers, "_DRAWER", Recorder())
    browser = checked(app, code)
    path = link_of(browser)
    with app.app_context():
        kept = keeper().open(path)
    assert kept and (kept.until - kept.made_at).days == 90
    day = LANGUAGES[code].day(kept.until.date())
    assert browser.get("/keep").text.count(day) == 1
    for reader, begin in ((browser, ""), (app.test_client(), path)):
        for kind in ("pdf", "png"):
            reader.get(f"{begin}/self-check.{kind}")
            link = content(papers[-1], picture=kind == "png")["link"]
            assert papers[-1].link and papers[-1].link.until == kept.until
            assert link["words"][-1].count(day) == 1
    assert len(papers) == 4
    until = int(kept.until.timestamp())
    for second, status in ((until - 1, 200), (until, 404)):
        monkeypatch.setattr("web.keeper.now", lambda second=second: second)
        assert app.test_client().get(path).status_code == status


def test_a_link_is_no_cookie(app: Flask):
    token = link_of(checked(app)).removeprefix("/s/")
    reader = app.test_client()
    reader.set_cookie("check", token)
    assert reader.get("/result").status_code == 303


def test_no_link_without_a_finished_check(app: Flask):
    for method in ("get", "post"):
        assert getattr(app.test_client(), method)("/keep").headers["Location"] == "/result"


def test_the_date_on_the_page_is_the_day_it_was_made(app: Flask, later):
    path = link_of(checked(app))
    made = web.clock.today()
    later(3 * DAY)
    page = app.test_client().get(path).text
    assert ZH.text("kept.day", day=made) in page
    assert ZH.text("policy.made_on", day=made) in page
    assert isinstance(made, date)


def test_in_another_language_the_page_offers_a_new_link(app: Flask):
    browser = checked(app)
    old = link_of(browser)
    browser.get("/lang/ko")
    assert old not in browser.get("/keep").text
    assert KO.text("keep.who") in browser.get("/keep").text
    browser.get("/lang/zh")
    assert old in browser.get("/keep").text
