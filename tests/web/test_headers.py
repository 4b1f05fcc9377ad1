"""Headers on every response, whatever the route and whatever went wrong; and what is refused at the door."""

import json
import logging
import re
import socket
from base64 import b64encode
from collections.abc import Iterator
from email import message_from_bytes
from hashlib import sha256
from threading import Thread
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

import web.pages
from conversation import QUESTIONS
from tests.hung import HUNG
from tests.usual import after
from tests.web.app import config
from tests.web.walk import BY_SLIP, STAY, walk
from web import create_app
from web.server import create

ALWAYS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def addresses(app: Flask) -> Iterator[str]:
    for rule in app.url_map.iter_rules():
        if "<id>" in rule.rule:
            yield from (rule.rule.replace("<id>", id) for id in (*QUESTIONS, "nothing", "a" * 300))
        elif "<code>" in rule.rule:
            yield from (rule.rule.replace("<code>", code) for code in ("zh", "ko", "en", "zh_Hans_CN", "xx"))
        else:
            yield rule.rule
    yield from (
        "/nothing",
        "/favicon.ico",
        "/check/",
        "/result/",
        "/%00",
        "/..%2fetc",
        "/check/%ff",
        "//x",
        "/api/v1/x",
    )


def holds(response: TestResponse) -> None:
    for name, value in ALWAYS.items():
        assert response.headers.getlist(name) == [value], (response.request.path, name)
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in policy and "base-uri 'none'" in policy and "form-action 'self'" in policy
    assert "unsafe" not in policy and "script" not in policy and "http" not in policy
    assert "Permissions-Policy" in response.headers
    assert response.mimetype != "text/html" or "Accept-Encoding" in response.headers["Vary"]
    location = response.headers.get("Location", "/")
    assert not urlsplit(location).netloc and not location.startswith("//"), location


def test_the_style_sheet_of_every_kind_of_page_is_one_that_its_headers_allow(client: FlaskClient):
    walk(client, STAY)
    kinds = set()
    for address in (
        "/privacy",
        "/",
        "/check/care",
        "/heard",
        "/result",
        "/referral",
        "/guide",
        "/guide/offices",
        "/keep",
    ):
        page = client.get(address)
        style = page.text.partition("<style>")[2].partition("</style>")[0]
        if style:
            digest = b64encode(sha256(style.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in page.headers["Content-Security-Policy"], address
            kinds.add(digest)
    assert len(kinds) == 3


@pytest.mark.far
def test_every_route_and_every_method_answers_with_every_header(app: Flask):
    seen = set()
    for begun in (False, True):
        client = app.test_client()
        if begun:
            walk(client, BY_SLIP)
        for address in addresses(app):
            for method in METHODS:
                fresh = app.test_client()
                if begun and (cookie := client.get_cookie("check")):
                    fresh.set_cookie("check", cookie.value)
                response = fresh.open(address, method=method)
                holds(response)
                seen.add(response.status_code)
                assert response.status_code in (200, 303, 308, 400, 404, 405, 413, 415, 422), (method, address)
    assert {200, 303, 404, 405} <= seen


def test_a_foreign_host_is_refused(app: Flask):
    for host in ("evil.example", "localhost.evil.example", "127.0.0.1", "localhost@evil.example", ""):
        for address in ("/", "/check/who", "/result", "/nothing", "/healthz/", "/api/v1/openapi.json"):
            response = app.test_client().get(address, headers={"Host": host})
            assert response.status_code == 400, (host, address)
            holds(response)
        assert app.test_client().post("/api/v1/estimate", headers={"Host": host}, json={}).status_code == 400


def test_whoever_watches_the_process_may_call_it_by_any_name(app: Flask):
    for host in ("127.0.0.1:8000", "evil.example", "localhost@evil.example", ""):
        response = app.test_client().get("/healthz", headers={"Host": host})
        assert (response.status_code, response.text) == (200, "ok\n")
        holds(response)


def test_a_name_is_known_with_any_port_and_in_any_case_and_so_is_an_address():
    client = create_app(config(trusted_hosts=["check.example.org", "[::1]"])).test_client()
    for host in ("check.example.org", "Check.Example.org:8000", "[::1]", "[::1]:8000"):
        assert client.get("/", headers={"Host": host}).status_code == 200
    for host in ("[::2]", "[::1]x", "::1", "[::1", "x]", "a[::1]", "check.example.org.evil.example"):
        assert client.get("/", headers={"Host": host}).status_code == 400, host


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://localhost.evil.example"},
    ],
    ids=str,
)
def test_a_form_from_another_site_is_refused(client: FlaskClient, headers: dict[str, str]):
    walk(client, STAY, until="/check/care")
    before = client.get_cookie("check")
    for address in ("/check/care", "/restart", "/bye"):
        response = client.post(address, data={"care": "outpatient"}, headers=headers)
        assert response.status_code == 400
        holds(response)
    assert client.get_cookie("check") == before


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://localhost"}, {"Origin": "null"}],
    ids=str,
)
def test_our_own_forms_are_taken(client: FlaskClient, headers: dict[str, str]):
    answer = client.post("/check/who", data={"who": "self"}, headers=headers)
    assert answer.location == f"/check/{after('who')}"


def test_a_form_of_more_than_16_kilobytes_is_refused_everywhere(client: FlaskClient):
    for address in ("/check/who", "/check/care", "/check/slip", "/restart", "/bye"):
        response = client.post(address, data={"who": "x" * 17_000})
        assert response.status_code == 413
        holds(response)
    assert client.post("/check/who", data={"who": "x" * 16_000}).status_code == 303


def test_a_form_of_very_many_parts_is_refused(client: FlaskClient):
    client.post("/check/who", data={"who": "self"})
    data = {f"field-{number}": "x" for number in range(100)}
    response = client.post("/check/who", data=data, content_type="multipart/form-data")
    assert response.status_code == 413
    holds(response)


def test_behind_a_proxy_one_hop_is_believed_and_no_more():
    app = create_app(config(proxy_hops=1))
    response = app.test_client().get("/", headers={"X-Forwarded-For": "1.2.3.4, 5.6.7.8", "X-Forwarded-Proto": "https"})
    assert response.status_code == 200


def test_by_https_the_cookie_is_bound_to_this_host_and_closed_to_scripts():
    client = create_app(config(secure=True)).test_client()
    cookie = client.post("/check/who", data={"who": "self"}, base_url="https://localhost").headers["Set-Cookie"]
    assert cookie.startswith("__Host-check=")
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


def test_the_cookie_stays_small_at_the_end_of_the_longest_way(client: FlaskClient):
    walk(client, BY_SLIP)
    client.post("/check/slip_in_scope", data={"slip_in_scope": "医" * 16_00})
    cookie = client.get_cookie("check")
    assert cookie and len(cookie.value) < 2500


def test_a_crash_shows_a_page_and_writes_no_answer_into_the_log(monkeypatch, caplog):
    def crash(*_: object) -> None:
        raise ValueError("dibao_margin 8000")

    app = create_app(config())
    client = app.test_client()
    walk(client, STAY, until="/check/earlier")
    monkeypatch.setattr(web.pages, "shown", crash)
    with caplog.at_level(logging.DEBUG):
        response = client.get("/check/earlier")
    assert response.status_code == 500
    holds(response)
    number = re.search("编号：([0-9a-f]{8})", response.text)
    assert number and number[1] in caplog.text and "ValueError" in caplog.text and "pages.py" in caplog.text
    for secret in ("dibao", "8000", "8,000"):
        assert secret not in caplog.text and secret not in response.text


def test_a_whole_way_leaves_nothing_in_the_log(client: FlaskClient, caplog):
    with caplog.at_level(logging.DEBUG):
        walk(client, STAY)
        client.get("/result")
        client.post("/check/self_paid", data={"self_paid": "canary"})
        client.get("/check/self_paid")
    for secret in ("dibao", "8000", "8,000", "canary"):
        assert secret not in caplog.text


# --- What the server answers by itself, before the application sees it


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server, port = create(create_app(config()), "127.0.0.1", 0, proxied=False)
    Thread(target=server.run, daemon=True).start()
    yield port
    server.close()


def sent(port: int, request: bytes) -> tuple[int, dict[str, list[str]], str]:
    """Status, headers and text of the answer to these bytes."""
    with socket.create_connection(("127.0.0.1", port), timeout=HUNG) as connection:
        connection.sendall(request)
        answer = b""
        try:
            while part := connection.recv(65536):
                answer += part
        except ConnectionResetError:
            pass  # it did not read to the end of what was too long
    head, _, body = answer.partition(b"\r\n\r\n")
    first, _, lines = head.partition(b"\r\n")
    found = message_from_bytes(lines)
    return int(first.split()[1]), {name: found.get_all(name, []) for name in found}, body.decode()


TO_THE_HOST = b" HTTP/1.1\r\nHost: localhost\r\n"
TOO_MUCH = b"Content-Length: 400000\r\n\r\n" + b"x" * 400_000
CHUNK = b"Transfer-Encoding: chunked\r\n\r\n61a80\r\n" + b"x" * 400_000


@pytest.mark.parametrize(
    ("request_", "status", "said"),
    [
        (b"POST /check/who" + TO_THE_HOST + TOO_MUCH, 413, "内容太长了"),
        (b"POST /check/who" + TO_THE_HOST + CHUNK, 413, "내용이 너무 깁니다"),
        (b"GET /" + TO_THE_HOST + b"X: " + b"y" * 300_000 + b"\r\n\r\n", 431, "too long"),
        (b"POST /check/who" + TO_THE_HOST + b"Content-Length: abc\r\n\r\n", 400, "这一页没有打开"),
        (b"POST /check/who" + TO_THE_HOST + b"Transfer-Encoding: gzip\r\n\r\n", 501, "did not open"),
        (b"BROKEN\r\n\r\n", 400, "열지 못하였습니다"),
    ],
    ids=["body", "chunks", "headers", "length", "encoding", "start line"],
)
def test_what_the_server_refuses_by_itself_has_every_header_and_a_way_on_in_each_language(
    app: Flask, port: int, request_: bytes, status: int, said: str
):
    code, found, text = sent(port, request_)
    assert code == status
    for name, value in app.extensions["headers"].items():
        assert found[name.title()] == [value]
    assert "Server" not in found and found["Content-Type"] == ["text/plain; charset=utf-8"]
    assert said in text
    assert text.count("12393") == 3, "once in each language"


def test_a_program_is_refused_in_the_shape_of_the_contract(port: int):
    code, found, text = sent(port, b"POST /api/v1/estimate" + TO_THE_HOST + TOO_MUCH)
    assert code == 413
    assert found["Cache-Control"] == ["no-store"] and found["Content-Type"] == ["application/json"]
    (error,) = json.loads(text)["errors"]
    assert error["accepted"] == "at most 131072 bytes"


def test_what_is_not_refused_goes_to_the_application(port: int):
    code, _, text = sent(port, b"GET /healthz" + TO_THE_HOST + b"Connection: close\r\n\r\n")
    assert (code, text.strip()) == (200, "ok")
