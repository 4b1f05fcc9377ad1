"""What opens and has another shape (another version sealed it) is read as far as it can be, without an error."""

import json
import zlib
from itertools import count
from typing import Any

import pytest
from cryptography.fernet import Fernet
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from conversation import QUESTIONS
from locales import LANGUAGES
from tests.usual import usual
from tests.web.app import KEY, config
from tests.web.test_papers import application
from web import create_app
from web.clock import now, today
from web.keeper import MOST_DAYS
from web.sealed import EARLY, LIFE, Sealer

SEALER = Sealer([KEY])
DAY = 24 * 60 * 60
WHOLE = usual(today=today())
EVERYWHERE = (
    "/",
    "/check/who",
    "/check/self_paid",
    "/check/check",
    "/check/amount",
    "/check/slip",
    "/result",
    "/result/zh",
    "/referral",
    "/referral/zh",
)
EVERYWHERE += ("/heard", "/referral/place", "/keep", "/county", "/guide", "/guide/offices", "/privacy", "/nothing")

NO_OBJECTS = [None, True, 7, "text", [], ["zh", {}], [["language", "zh"]]]
NO_ANSWERS = [None, True, 7, "dibao", [], ["dibao"], [["household", "dibao"]], {"household": {"household": "dibao"}}]
NO_VALUES = [
    None,
    True,
    0,
    1.5,
    "",
    "nobody",
    "DIBAO",
    "8,000",
    "-1",
    "9" * 400,
    "2026-13-01",
    "\ud800",
    [],
    ["dibao"],
    {},
]
ODD = [
    {},
    {"language": "zh"},
    {"answers": WHOLE},
    *({"language": code, "answers": WHOLE} for code in (None, 7, "xx", "ZH", [], {}, "../zh")),
    *({"language": "zh", "answers": each} for each in NO_ANSWERS),
    *(
        {"language": "zh", "answers": WHOLE, "draft": each}
        for each in (7, "x", [], ["who"], ["who", 7], [["who"], "x"], {})
    ),
    {"language": "zh", "answers": WHOLE, "draft": ["nothing", "x"]},
    *({"language": "zh", "answers": WHOLE, "draft": ["said", each]} for each in (7, None, [], "", "\ud800", "低保")),
    {"language": "zh", "answers": WHOLE, "draft": ["check", "\ud800"]},
    *(
        {"language": "zh", "answers": WHOLE, "draft": ["slip", each]}
        for each in ("", "x", "slip_in_scope=%zz", "\ud800")
    ),
    {"language": "zh", "answers": {**WHOLE, "check": ""}, "draft": ["self_paid", "\ud800"]},
    *({"language": "zh", "answers": WHOLE, "link": each} for each in (7, [], {}, "x", "é", "gAAAA" * 900)),
    {"language": "zh", "answers": {**WHOLE, "back": "who", "change": "care", "way": "referral", "nothing": "yes"}},
    {"version": 2, "state": {"zh": WHOLE}},
]


def raw(plain: bytes, *, packed: bool = True) -> str:
    """A token of anything at all, sealed with our key."""
    return Fernet(KEY).encrypt(zlib.compress(plain) if packed else plain).decode()


def with_cookie(app: Flask, token: str) -> FlaskClient:
    client = app.test_client()
    client.set_cookie("check", token)
    return client


@pytest.fixture(scope="module")
def app() -> Flask:
    return create_app(config())


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    """Sets the clock of the web."""

    def set_to(second: int) -> None:
        for room in ("clock", "cookie", "keeper", "papers"):
            monkeypatch.setattr(f"web.{room}.now", lambda: second)

    return set_to


SHAPES = [
    pytest.param(each, marks=pytest.mark.far if place % 4 else []) for place, each in enumerate([*ODD, *NO_OBJECTS])
]


def a_page_comes(client: FlaskClient) -> None:
    for address in EVERYWHERE:
        for answer in (client.get(address), client.post(address, data={address.rpartition("/")[2]: "yes"})):
            assert answer.status_code in (200, 303, 403, 404, 405), (address, answer.status)


@pytest.mark.parametrize("content", SHAPES, ids=lambda each: ascii(each)[:60])
def test_a_cookie_of_another_shape_ends_on_no_page_in_an_error(app: Flask, content: Any):
    a_page_comes(with_cookie(app, SEALER.seal("check", content, now())))


@pytest.mark.parametrize("content", [*ODD, *NO_OBJECTS], ids=lambda each: ascii(each)[:60])
def test_a_link_of_another_shape_ends_in_no_error(app: Flask, content: Any):
    token = SEALER.seal("keep", content, now())
    reader = app.test_client()
    for answer in (reader.get(f"/s/{token}"), reader.post(f"/s/{token}")):
        assert answer.status_code in (200, 303, 404)


@pytest.mark.parametrize(
    "token",
    [
        raw(b""),
        raw(b"\xff"),
        raw(b"null"),
        raw(b"{}"),
        raw(b"7"),
        raw(b'["check"]'),
        raw(b'["check", 1, {}, 2]'),
        raw(b'["check", "now", {"language": "zh", "answers": {}}]'),
        raw(b'["check", true, {"language": "zh", "answers": {}}]'),
        raw(b'["check", NaN, {"language": "zh", "answers": {}}]'),
        raw(b'["check", 1e999, {"language": "zh", "answers": {}}]'),
        raw(b"[" * 8000),
        raw(b'{"check":' * 1800),
        raw(b'["check", 1, {}]', packed=False),
        raw(b"", packed=False),
        Fernet(KEY).encrypt(zlib.compress(b'["check", 1, {}]')[:-3]).decode(),
    ],
    ids=count(),  # a token is another one in each process
)
def test_what_opens_and_is_no_state_counts_as_empty(app: Flask, token: str):
    client = with_cookie(app, token)
    assert client.get("/").status_code == 200
    assert client.get("/check/who").location == "/?notice=cleared"
    assert client.get(f"/s/{token}").status_code == 404


@pytest.mark.parametrize("question", ["who", "when", "household", "care", "self_paid", "earlier"])
@pytest.mark.parametrize("value", NO_VALUES, ids=ascii)
def test_an_answer_that_cannot_be_read_is_asked_again_kindly_and_the_others_stand(
    app: Flask, question: str, value: Any
):
    client = with_cookie(app, SEALER.seal("check", {"language": "ko", "answers": {**WHOLE, question: value}}, now()))
    answer = client.get("/result")
    assert (answer.status_code, answer.location) == (303, f"/check/{question}?notice=first")
    page = client.get(answer.location)
    assert page.status_code == 200
    assert LANGUAGES["ko"].text("page.first") in page.text
    client.post(f"/check/{question}", data={question: WHOLE[question]})
    assert "5,600" in client.get("/result").text


def test_questions_that_are_none_of_ours_are_left_out(app: Flask):
    answers = {**WHOLE, "nothing": "yes", "back": "who", "way": "referral", "": "x"}
    assert (
        "5,600"
        in with_cookie(app, SEALER.seal("check", {"language": "zh", "answers": answers}, now())).get("/result").text
    )


@pytest.mark.parametrize("value", NO_VALUES, ids=ascii)
def test_a_link_with_an_answer_that_cannot_be_read_shows_no_figure_and_leads_on(app: Flask, value: Any):
    content = {"language": "zh", "answers": {**WHOLE, "household": value}}
    path = f"/s/{SEALER.seal('keep', content, now())}"
    reader = app.test_client()
    page = reader.get(path)
    assert page.status_code == 404 and "5,600" not in page.text
    assert LANGUAGES["zh"].text("gone.asks") in page.text and LANGUAGES["zh"].text("gone.text") not in page.text
    assert reader.post(path).location == "/check/household"
    assert reader.get("/result").location == "/check/household?notice=first"


@given(
    content=st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.text(max_size=8)
        | st.sampled_from([*QUESTIONS, *WHOLE.values(), "zh"]),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["language", "answers", "draft", "link", "policy", "days", *QUESTIONS]), inner
            )
        ),
        max_leaves=20,
    )
)
def test_whatever_was_sealed_a_page_comes(content: Any):
    client = with_cookie(_APP, SEALER.seal("check", content, now()))
    assert {client.get(address).status_code for address in ("/", "/check/care", "/result", "/referral")} <= {200, 303}
    assert client.get(f"/s/{SEALER.seal('keep', content, now())}").status_code in (200, 404)


_APP = application()


# --- Birth and end, to the second


def test_a_cookie_opens_from_its_birth_to_its_end_and_not_a_second_beyond(app: Flask, at):
    born = 1_795_000_000
    token = SEALER.seal("check", {"language": "zh", "answers": {"who": "self"}}, born)
    for second, status in ((-EARLY - 1, 303), (-EARLY, 200), (0, 200), (LIFE - 1, 200), (LIFE, 303), (LIFE + 1, 303)):
        at(born + second)
        assert with_cookie(app, token).get("/check/who").status_code == status, second


def test_a_link_opens_from_its_birth_to_its_end_and_not_a_second_beyond(app: Flask, at):
    born = 1_795_000_000
    for days in (1, 90, MOST_DAYS):
        content = {"language": "zh", "answers": usual(household="none"), "days": days}
        token, end = SEALER.seal("keep", content, born), days * DAY
        for second, status in ((-EARLY - 1, 404), (-EARLY, 200), (end - 1, 200), (end, 404), (end + 1, 404)):
            at(born + second)
            assert app.test_client().get(f"/s/{token}").status_code == status, (days, second)


@pytest.mark.parametrize("days", [-1, 0, True, "90", None, 1.5, 10**12])
def test_a_link_never_opens_longer_than_one_can_be_promised(app: Flask, at, days: Any):
    born = 1_795_000_000
    token = SEALER.seal("keep", {"language": "zh", "answers": usual(household="none"), "days": days}, born)
    at(born + MOST_DAYS * DAY)
    assert app.test_client().get(f"/s/{token}").status_code == 404


def test_after_the_clock_was_set_back_an_hour_a_check_begins_anew_and_lasts_two_hours(app: Flask, at):
    noon = 1_795_000_000
    at(noon)
    client = app.test_client()
    client.post("/check/who", data={"who": "self"})
    at(noon - 3600)
    assert client.get("/check/who").location == "/?notice=cleared"
    assert f"Max-Age={LIFE};" in client.post("/check/who", data={"who": "self"}).headers["Set-Cookie"]
    assert client.get("/check/who").status_code == 200


def test_the_seal_holds_json_with_purpose_birth_and_content():
    """What the tests above put in place of it."""
    plain = zlib.decompress(Fernet(KEY).decrypt(SEALER.seal("check", {"a": 1}, 5)))
    assert json.loads(plain) == ["check", 5, {"a": 1}]
