"""What messengers do to an address: they add signs behind it, cut signs off, break it over lines; it still opens."""

import re
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient

from locales import LANGUAGES
from tests.web.test_keep import DAY, URL, link_of
from tests.web.test_papers import application, checked
from web.clock import now
from web.keeper import keeper
from web.state import State

OLD_KEY = "8bN1m0mXx0w5tq2fVqJm0h2o1nG6m0J1mC3l8rN2c5E="
OLD_BORN = 1_795_664_284
OLD = (
    "gAAAAABrB6mc8PfmPPguO18y5OdfSQeh0GNncaCY1ZAcpnF-gOjo_wdJLYDAGF60EPce5r17JYvvlaDGjX75w8r-fyJ2gLN0VoUHBYiR1AU52XZV6e-"
    "uU6zkWDBQUMOwITFoGY43UQ-8l3VOxXw7bb71epx0AHBRA9ePmc3VjWS3AyPIwY4kNCuCJZH1DbRZ0fGEV1F-wZa5mV2onDBTqedEuxIeqxkRmVOfQqi"
    "iuKmGWdxU7tyaK8Ee5Z20tsl1Bv0Z4ZZEGVoIRaph-Bq8vij1G7I4XKU7LUhBvp7-QQ_r-pjT_MTKyR--c-89Y6RcBebxyBbmtEqBdiYwntcO8goVFjh"
    "ZZdSDL6KciaCO_6HTnTzUvyGFnCw="
)
"""A link of version 0.2.0, with the sign at its end that messengers cut off."""

BEHIND = [
    *(
        "。",
        "）",
        ")",
        "，",
        ",",
        ".",
        "、",
        "；",
        "！",
        "!",
        "?",
        "？",
        "：",
        "’",
        "”",
        '"',
        "'",
        "》",
        "】",
        "」",
        "…",
        "~",
    ),
    *(" ", "\u3000", "\u00a0", "\n", "\r\n", "\t", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\ufe0f", "\x00"),
    *(
        "/",
        "//",
        "=",
        "==",
        "＝",
        "%3D",
        "%3D%3D",
        "_",
        "*",
        "**",
        "`",
        "|",
        "\\",
        "<br>",
        "</a>",
        "&amp;",
        "&isappinstalled=0",
    ),
    *(
        "。。。",
        ").",
        "”。",
        " 请看",
        "请看",
        "이것을 보십시오",
        " see this, please",
        "（打开看）",
        "\u200b。 ",
        "=）",
        "%EF%BC%89",
        "%E3%80%82",
    ),
]
AROUND = [
    ("“", "”"),
    ("(", ")"),
    ("（", "）"),
    ("<", ">"),
    ("_", "_"),
    ("\u2068", "\u2069"),
    (" ", " "),
    ("\ufeff", ""),
]


@pytest.fixture(scope="module")
def app() -> Flask:
    return application(url=URL)


@pytest.fixture(scope="module")
def path(app: Flask) -> str:
    return link_of(checked(app))


def opens(client: FlaskClient, address: str) -> bool:
    return "5,600" in client.get(address, follow_redirects=True).text


def test_a_link_ends_in_a_letter_or_a_figure_and_needs_nothing_behind_it(app: Flask):
    browser = checked(app)
    for amount in range(8000, 8012):
        browser.post("/check/amount", data={"amount": str(amount)})
        assert re.fullmatch(r"/s/[A-Za-z0-9_-]+[A-Za-z0-9]", link_of(browser))


def test_a_link_that_would_end_in_another_sign_is_sealed_again(app: Flask, monkeypatch: pytest.MonkeyPatch):
    sealed = iter(["gAAAAx-", "gAAAAx_", "gAAAAx_==", "gAAAAxA==", "gAAAAxB"])
    monkeypatch.setattr(app.extensions["keeper"]._sealer, "seal", lambda *_: next(sealed))
    assert app.extensions["keeper"].token(State(LANGUAGES["zh"])) == "gAAAAxA"


@pytest.mark.parametrize("behind", BEHIND, ids=repr)
def test_what_a_messenger_adds_behind_a_link_is_forgiven(client: FlaskClient, app: Flask, path: str, behind: str):
    reader = app.test_client()
    assert opens(reader, f"{path}{quote(behind, safe='%/=&')}")


@pytest.mark.parametrize(("before", "behind"), AROUND, ids=repr)
def test_what_stands_around_a_link_is_forgiven(app: Flask, path: str, before: str, behind: str):
    assert opens(app.test_client(), f"/s/{quote(before)}{path.removeprefix('/s/')}{quote(behind)}")


@pytest.mark.parametrize(
    "query", ["?from=singlemessage", "?from=timeline&isappinstalled=0", "?utm_source=x", "?", "?=）"]
)
def test_what_a_messenger_asks_behind_a_link_is_nothing_to_us(app: Flask, path: str, query: str):
    assert opens(app.test_client(), path + query)


@pytest.mark.parametrize("between", ["\r\n", "\n ", " ", "\u200b", "\u00ad"], ids=repr)
def test_a_link_that_was_broken_over_lines_opens(app: Flask, path: str, between: str):
    assert opens(app.test_client(), quote(path[:120] + between + path[120:]))


def test_its_forms_and_papers_lead_to_the_link_as_it_was_made(app: Flask, path: str):
    reader = app.test_client()
    page = reader.get(path + quote("。")).text
    assert f'action="{path}"' in page and f'href="{path}/self-check.pdf"' in page
    assert reader.post(path + quote("）")).location == "/result?open=answers#answers"
    assert reader.get(f"{path}/self-check.png{quote('。')}", follow_redirects=True).mimetype == "image/png"
    assert reader.get(f"{path}{quote('。')}/self-check.png").mimetype == "image/png"


def test_a_link_that_lost_more_than_its_padding_opens_nothing(app: Flask, path: str):
    for cut in range(1, 40):
        answer = app.test_client().get(path[:-cut])
        assert answer.status_code == 404, cut


@pytest.mark.parametrize("cut", [OLD, OLD[:-1], OLD + "。", OLD[:-1] + "%3D", OLD[:-1] + "）", OLD[:-1] + "==="])
def test_the_links_that_are_out_already_still_open(monkeypatch: pytest.MonkeyPatch, cut: str):
    for room in ("clock", "keeper", "cookie"):
        monkeypatch.setattr(f"web.{room}.now", lambda: OLD_BORN + 3 * DAY)
    reader = application(keys=[OLD_KEY]).test_client()
    assert "5,600원" in reader.get(f"/s/{quote(cut, safe='%=')}").text


def test_the_links_that_are_out_already_end_when_it_was_promised(monkeypatch: pytest.MonkeyPatch):
    app = application(keys=[OLD_KEY])
    for seconds, status in ((-61, 404), (0, 200), (90 * DAY - 1, 200), (90 * DAY, 404)):
        monkeypatch.setattr("web.keeper.now", lambda seconds=seconds: OLD_BORN + seconds)
        assert app.test_client().get(f"/s/{OLD}").status_code == status, seconds


def test_a_link_opens_as_long_as_was_promised_whatever_is_set_since(monkeypatch: pytest.MonkeyPatch):
    path = link_of(checked(application(keep_days=30)))
    begun = now()
    for days in (1, 30, 366):
        app = application(keep_days=days)
        for seconds, status in ((30 * DAY - 60, 200), (30 * DAY + 60, 404)):
            monkeypatch.setattr("web.keeper.now", lambda seconds=seconds: begun + seconds)
            assert app.test_client().get(path).status_code == status, (days, seconds)
        with app.app_context():
            monkeypatch.setattr("web.keeper.now", lambda: begun)
            kept = keeper().open(path)
            assert kept and (kept.until - kept.made_at).days == 30


@pytest.mark.parametrize("address", ["/guide/deposit", "/guide", "/referral", "/privacy", "/bye/ko"])
@pytest.mark.parametrize("behind", ["。", "）", " ", ".", ",请看", "\u200b", "_", "**", ")。"], ids=repr)
def test_every_address_that_is_passed_on_is_found(client: FlaskClient, address: str, behind: str):
    answer = client.get(address + quote(behind), follow_redirects=True)
    assert (answer.status_code, answer.request.path) == (200, address)


@pytest.mark.parametrize("address", ["/\\evil.example。", "/http://evil.example。", "/%0d%0aX:。", "/.。", "/。"])
def test_a_mended_address_never_leads_elsewhere(client: FlaskClient, address: str):
    answer = client.get(address)
    assert answer.status_code in (303, 404)
    assert re.match(r"/(?![/\\])", answer.headers.get("Location", "/"))
    assert client.get(address, follow_redirects=True).status_code in (200, 404)


def test_an_address_that_is_none_is_not_mended(client: FlaskClient):
    for address in ("/guide/deposit_x", "/guide/", "/guide/..", "/nothing", "/api/v1/x。", "/check/who/x"):
        assert client.get(address).status_code == 404, address
    assert client.post("/restart。").status_code == 404


def test_pages_that_a_search_found_are_found_with_a_sign_behind_them(client: FlaskClient):
    assert (
        'href="/guide/referral"' in client.get("/guide?pages=deposit,referral%E3%80%82").text.partition("</section>")[0]
    )
