"""The proxy of the environment is checked at the start, like every setting."""

import os
from pathlib import Path

import pytest

from bot.telegram.proxy import WrongProxy, proxy_for
from tests.bot.support import run, running
from tests.fake_telegram import TOKEN
from tests.forked import medaid

API = "https://api.telegram.org"
GOOD = "http://127.0.0.1:7890"


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"https": ""}, None),
        ({"https": GOOD}, GOOD),
        ({"all": GOOD}, GOOD),
        ({"https": GOOD, "all": "socks5://127.0.0.1:1080"}, GOOD),
        ({"http": "nonsense"}, None),
        ({"https": "127.0.0.1:7890"}, GOOD),
        ({"https": "http://name:word@proxy.example.org:3128/"}, "http://name:word@proxy.example.org:3128/"),
        ({"https": "http://[::1]:7890"}, "http://[::1]:7890"),
        ({"https": "http://代理.example.org:80"}, "http://代理.example.org:80"),
        ({"https": "HTTP://my_proxy.:80"}, "HTTP://my_proxy.:80"),
        ({"https": GOOD, "no": "*"}, None),
        ({"https": GOOD, "no": ".telegram.org"}, None),
        ({"https": GOOD, "no": "[::1],10.0.0.0/8,fe80::/10,]["}, GOOD),
    ],
)
def test_the_proxy_of_the_bot_api(environment: dict[str, str], proxy: str | None) -> None:
    assert proxy_for(API, environment) == proxy


@pytest.mark.parametrize(
    ("address", "listed", "direct"),
    [
        ("http://10.1.2.3:8081", "10.0.0.0/8", True),
        ("http://10.1.2.3:8081", "[::1], 10.1.2.3", True),
        ("http://11.1.2.3:8081", "10.0.0.0/8", False),
        ("http://[::1]:8081", "[::1]", True),
        ("http://[::1]:8081", "[::1]:8081", True),
        ("http://[fe80::5]", "fe80::/10", True),
        ("http://[fe80::5]", "10.0.0.0/8", False),
        ("http://bot.example.org:8081", "example.org", True),
        ("http://bot.example.org:8081", "bot.example.org:8081", True),
        ("http://bot.example.org", "other.example.org,,", False),
    ],
)
def test_what_is_reached_directly(address: str, listed: str, direct: bool) -> None:
    assert proxy_for(address, {"http": GOOD, "no": listed}) == (None if direct else GOOD)


@pytest.mark.parametrize(
    "value",
    [
        "socks5://name:secret@127.0.0.1:1080",
        "socks5h://127.0.0.1:1080",
        "SOCKS4://127.0.0.1:1080",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:port",
        "http://",
        "http://[::1",
        "http://proxy.example.org\r",
        "http://two words",
        "ftp://127.0.0.1:21",
        "http://256.1.1.1:7890",
        "http://１２７.0.0.1:7890",
        "http://proxy\u200b.example.org:7890",
        "http://\ufeffproxy.example.org:7890",
        "http://☃:7890",
        "http://\udcff:7890",
        "http://name:\x7f@proxy.example.org",
        "http://name:\ud800@proxy.example.org",
        "http://proxy..example.org",
        "http://<proxy>:7890",
        "http://*:7890",
        "http://%00",
        "http://$PROXY:7890",
        "'http://127.0.0.1:7890'",
    ],
)
@pytest.mark.parametrize("variable", ["https", "all"])
def test_a_proxy_that_cannot_be_used_is_named_and_never_told(variable: str, value: str) -> None:
    with pytest.raises(WrongProxy) as why:
        proxy_for(API, {variable: value})
    assert str(why.value).startswith(f"{variable.upper()}_PROXY has a value that cannot be used: ")
    assert ("SOCKS is not supported" in str(why.value)) == value.lower().startswith("socks")
    assert "secret" not in str(why.value)


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_the_command_ends_in_one_sentence(tmp_path: Path, variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    proxy = {variable: "socks5://127.0.0.1:1080"}
    found = medaid("bot", MEDAID_DATA=str(tmp_path), MEDAID_TELEGRAM_TOKEN=TOKEN, **proxy)
    assert found.returncode == 1
    [told] = found.stderr.splitlines()
    assert told.startswith(f"Error: {variable.upper()} has a value") and "SOCKS is not supported" in told


def test_certificates_that_are_missing_are_named(tmp_path: Path) -> None:
    none = str(tmp_path / "none.pem")
    found = medaid("bot", MEDAID_DATA=str(tmp_path), MEDAID_TELEGRAM_TOKEN=TOKEN, SSL_CERT_FILE=none)
    assert found.returncode == 1
    assert "Error: SSL_CERT_FILE or SSL_CERT_DIR names certificates" in found.stderr
    assert "Traceback" not in found.stderr


def test_the_chat_runs_beside_a_proxy_that_it_does_not_need(tmp_path: Path) -> None:
    async def scenario() -> None:
        listed = "[::1],10.0.0.0/8,fe80::/10,127.0.0.0/8"
        async with running(
            tmp_path, HTTP_PROXY="http://127.0.0.1:9", http_proxy="http://127.0.0.1:9", NO_PROXY=listed
        ) as (
            fake,
            _,
        ):
            person = fake.person(7)
            person.says("/start")
            await person.reads("自查")

    run(scenario())
