"""The command as an operator and a clerk's program use it: real processes, real files."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.fernet import Fernet

import settings
from tests.hung import HUNG
from tests.operators.command import inside

MEDAID = [sys.executable, "-m", "cli"]
ROOT = Path(__file__).parents[2]
SITUATION = {
    "residence": "yanbian",
    "household": "dibao",
    "treatments": [
        {
            "on": "2025-03-05",
            "care": "inpatient",
            "place": "prefecture",
            "designated": True,
            "referral": "primary_care",
            "self_paid": "8000",
        }
    ],
}
LINE = json.dumps(SITUATION).encode()


def environment(folder: Path, **settings: str) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MEDAID_")}
    return clean | {"MEDAID_DATA": str(folder / "data"), "MEDAID_PORT": "0", "PYTHONUNBUFFERED": "1"} | settings


def refused(folder: Path, **settings: str) -> str:
    """What a start with a wrong setting says."""
    done = inside("serve", **{"MEDAID_DATA": str(folder / "data")} | settings)
    said = done.stderr.decode()
    assert done.returncode == 1
    assert said.count("\n") == 1, "one sentence"
    return said


@contextmanager
def served(folder: Path, **settings: str):
    """A running self-check: its address and what it printed."""
    process = subprocess.Popen(
        [*MEDAID, "serve"], cwd=ROOT, env=environment(folder, **settings), stdout=subprocess.PIPE, text=True
    )
    try:
        printed = [process.stdout.readline() for _ in range(4)]
        yield process, printed[0].split()[-1], "".join(printed)
    finally:
        process.kill()
        process.wait()


def estimate(lines: bytes, *arguments: str) -> subprocess.CompletedProcess:
    return inside("estimate", *arguments, sent=lines)


# --- medaid serve


def test_it_serves_with_no_setting_at_all_and_says_where_everything_is(tmp_path):
    with served(tmp_path) as (_, address, printed):
        assert urllib.request.urlopen(address + "/healthz", timeout=HUNG).status == 200
        assert str(tmp_path / "data") in printed
        assert "medaid chat" in printed


def test_the_first_run_makes_a_key_that_only_its_owner_reads_and_the_second_keeps_it(tmp_path):
    with served(tmp_path):
        keys = tmp_path / "data" / "keys"
        first = keys.read_text()
        assert keys.stat().st_mode & 0o777 == 0o600
        assert keys.parent.stat().st_mode & 0o777 == 0o700
        Fernet(first.strip())
    with served(tmp_path):
        assert keys.read_text() == first
    assert [path.name for path in keys.parent.iterdir()] == ["keys"], "nothing else is kept"


def test_it_ends_well_on_sigterm_and_waits_for_nobody_who_says_nothing(tmp_path):
    with served(tmp_path) as (process, address, _):
        found = urlsplit(address)
        with socket.create_connection((found.hostname, found.port)) as silent:
            silent.sendall(b"GET / HTTP/1.1\r\n")
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=HUNG) == 0


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("MEDAID_PORT", "eighty", "a free port, 0 to 65535"),
        ("MEDAID_PORT", "70000", "a free port, 0 to 65535"),
        ("MEDAID_LANG", "fr", "zh, ko or en"),
        ("MEDAID_PROXY_HOPS", "-1", "how many proxies stand in front, 0 to 5"),
        ("MEDAID_SECURE", "perhaps", "1 where the page is served over HTTPS, else 0"),
        ("MEDAID_HOST", "", "an address or name of this machine"),
        ("MEDAID_HOST", "999.1.1.1", "999.1.1.1"),
        ("MEDAID_HOST", "203.0.113.1", "203.0.113.1"),
    ],
)
def test_a_wrong_setting_ends_the_start_with_one_sentence_that_names_it(tmp_path, name, value, accepted):
    said = refused(tmp_path, **{name: value})
    assert name in said
    assert accepted in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MEDAID_HOSTS", "http://check.example.org/"),
        ("MEDAID_HOSTS", "check.example.org:8000"),
        ("MEDAID_HOSTS", "check example"),
        ("MEDAID_HOSTS", "[check]"),
        ("MEDAID_HOSTS", ","),
        ("MEDAID_KEYS", " , "),
        ("MEDAID_URL", "https://check.example.org:99999"),
        ("MEDAID_URL", "https://check.example.org/selfcheck"),
        ("MEDAID_URL", "https://check.example.org//"),
        ("MEDAID_URL", "https://check.example.org?x=1"),
        ("MEDAID_URL", "https://check.example.org/?x"),
        ("MEDAID_URL", "https://check.example.org#top"),
        ("MEDAID_URL", "https://user@check.example.org"),
        ("MEDAID_URL", "https://user:secret@check.example.org"),
        ("MEDAID_URL", "https://check..example.org"),
        ("MEDAID_URL", "https://check,example.org"),
        ("MEDAID_URL", "https://:8000"),
        ("MEDAID_URL", "check.example.org"),
        ("MEDAID_URL", "ftp://check.example.org"),
        ("MEDAID_URL", "https://check.example.org\r"),
        ("MEDAID_DATA", "data\r"),
        ("MEDAID_DATA", " data"),
        ("MEDAID_DATA", "data\u3000"),
        ("MEDAID_DATA", "da\nta"),
        ("MEDAID_DATA", ""),
        ("MEDAID_DATA", "~/medaid"),
        ("MEDAID_HOST", "127.0.0.1\r"),
        ("MEDAID_PORT", "8000\r"),
        ("MEDAID_PORT", " 8000"),
        ("MEDAID_LANG", "zh\r"),
        ("MEDAID_SECURE", "1\r"),
        ("MEDAID_PROXY_HOPS", "1 "),
        ("MEDAID_KEEP_DAYS", "90\n"),
        ("MEDAID_OPERATOR", "中心\r"),
        ("MEDAID_OPERATOR", "x" * 81),
        ("MEDAID_OPERATOR_CONTACT", " 0433-2512345"),
        ("MEDAID_OPERATOR_GOVERNMENT", "perhaps"),
        ("MEDAID_ICP", "吉ICP备00000000号-1\n"),
        ("MEDAID_HOSTS", "check.example.org\r"),
        ("MEDAID_HOSTS", "check.example.org\u200b"),
        ("MEDAID_TELEGRAM_RATE", "30\r"),
        ("MEDAID_TELEGRAM_API", "https://api.telegram.org\r"),
        ("MEDAID_TELEGRAM_API", "http://api.telegram.org"),
        ("MEDAID_TELEGRAM_API", "http://10.0.0.7:8081"),
        ("MEDAID_TELEGRAM_API", "http://localhost.example.org"),
        ("MEDAID_TELEGRAM_API", "http://127.0.0.1.example.org"),
        ("MEDAID_TELEGRAM_API", "http://127.0.0.1@example.org"),
        ("MEDAID_TELEGRAM_API", "https://api.telegram.org?x"),
        ("MEDAID_TELEGRAM_TOKEN", "123:canary\r"),
        ("MEDAID_SESSION_HOURS", "99999999999999999999"),
        ("MEDAID_SESSION_HOURS", "0"),
        ("MEDAID_TELEGRAM_API", "http://127.0.0.1:99999"),
        ("MEDAID_TELEGRAM_RATE", "inf"),
        ("MEDAID_TELEGRAM_TIMEOUT", "inf"),
        ("MEDAID_TELEGRAM_TIMEOUT", "nan"),
        ("MEDAID_TELEGRAM_TOKEN", "bad-canary"),
        ("MEDAID_TELEGRAM_TOKEN", "123:bad canary"),
        ("MEDAID_TELEGRAM_TOKEN", "１２３:bad-canary"),
        ("MEDAID_TELEGRAM_TOKEN", "123:bad-canary\n"),
        ("MEDAID_WECHAT_TOKEN", "bad-canary"),
        ("MEDAID_WECHAT_TOKEN", "canary\n"),
        ("MEDAID_WECHAT_AES_KEY", "canary"),
        ("MEDAID_WECHAT_AES_KEY", "canary" * 7 + "="),
        ("MEDAID_WECHAT_SECRET", "canary"),
        ("MEDAID_WECHAT_APPID", "gh_0123456789abcd"),
        ("MEDAID_WECHAT_APPID", "wx0123456789abcdef\n"),
        ("MEDAID_WECHAT_PORT", "65536"),
        ("MEDAID_TELEGRAM_PORT", "65536"),
        ("MEDAID_WECHAT_API", "http://api.weixin.qq.com"),
        ("MEDAID_WECHAT_BYTES", "1000"),
        ("MEDAID_WECHAT_QUOTA", "-1"),
    ],
)
def test_a_setting_that_cannot_work_is_named_and_a_secret_one_is_not_told(monkeypatch, tmp_path, name, value):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(name, value)
    with pytest.raises(settings.WrongSetting, match=name) as caught:
        settings.load()
    assert "canary" not in str(caught.value)


def test_every_wrong_setting_is_named_at_once(tmp_path):
    said = refused(
        tmp_path, MEDAID_PORT="eighty", MEDAID_LANG="fr", MEDAID_DATA="data\r", MEDAID_TELEGRAM_TOKEN="canary"
    )
    for name in ("MEDAID_PORT", "MEDAID_LANG", "MEDAID_DATA", "MEDAID_TELEGRAM_TOKEN"):
        assert said.count(f"{name} has a value") == 1
    assert "'data\\r' with a blank or a line end around it" in said and "canary" not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MEDAID_URL", "https://check.example.org/"),
        ("MEDAID_URL", "http://check.example.org:8000"),
        ("MEDAID_URL", "https://[2001:db8::1]:8443"),
        ("MEDAID_TELEGRAM_API", "http://127.0.0.1:8081"),
        ("MEDAID_TELEGRAM_API", "http://localhost:8081"),
        ("MEDAID_TELEGRAM_API", "http://[::1]:8081/bots"),
        ("MEDAID_TELEGRAM_API", "https://bots.example.org/api/"),
        ("MEDAID_DATA", "my data"),
        ("MEDAID_WECHAT_TOKEN", "abc"),
        ("MEDAID_WECHAT_APPID", "wx0123456789abcdef"),
        ("MEDAID_WECHAT_API", "http://127.0.0.1:8090"),
        ("MEDAID_WECHAT_QUOTA", "0"),
        ("MEDAID_STORE", "postgresql://medaid:secret@db.example.org:5432/chat?sslmode=verify-full"),
    ],
)
def test_a_setting_that_works_is_taken(monkeypatch, tmp_path, name, value):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(name, value)
    settings.read()


def test_a_cookie_for_https_only_and_an_address_without_it_do_not_go_together(monkeypatch):
    monkeypatch.setenv("MEDAID_SECURE", "1")
    for url in ("", "https://check.example.org", "http://127.0.0.1:8000"):
        monkeypatch.setenv("MEDAID_URL", url)
        assert settings.read().secure
    monkeypatch.setenv("MEDAID_URL", "http://check.example.org")
    with pytest.raises(
        settings.WrongSetting, match=r"MEDAID_URL is 'http://check.example.org' while MEDAID_SECURE is 1"
    ):
        settings.read()


def test_what_wechat_seals_for_is_named_beside_its_key_and_its_secret(monkeypatch):
    for name, value in (("MEDAID_WECHAT_AES_KEY", "a" * 43), ("MEDAID_WECHAT_SECRET", "a" * 32)):
        with monkeypatch.context() as here:
            here.setenv(name, value)
            with pytest.raises(settings.WrongSetting, match=f"MEDAID_WECHAT_APPID is missing beside {name}"):
                settings.read()
            here.setenv("MEDAID_WECHAT_APPID", "wx0123456789abcdef")
            settings.read()


def test_host_names_are_read_as_browsers_send_them(monkeypatch, tmp_path):
    monkeypatch.setenv("MEDAID_DATA", str(tmp_path))
    monkeypatch.setenv("MEDAID_HOSTS", "Check.Example.org, [0:0::1],测试.example,127.0.0.1")
    assert settings.load().hosts == [
        "check.example.org",
        "[::1]",
        "xn--0zwm56d.example",
        "127.0.0.1",
    ]


@pytest.mark.far
def test_it_can_be_reached_at_an_ipv6_address(tmp_path):
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6")
    with served(tmp_path, MEDAID_HOST="::1") as (_, address, _):
        assert urllib.request.urlopen(address, timeout=HUNG).status == 200


def test_a_wrong_key_is_named_but_never_shown(tmp_path):
    secret = Fernet.generate_key().decode()[:-2]
    said = refused(tmp_path, MEDAID_KEYS=secret)
    assert "MEDAID_KEYS" in said
    assert secret[:10] not in said


def test_a_data_folder_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert "MEDAID_DATA" in refused(tmp_path, MEDAID_DATA=str(tmp_path / "file" / "data"))


def test_a_keys_file_with_something_else_is_named(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "keys").write_text("not a key\n")
    said = refused(tmp_path)
    assert "MEDAID_DATA" in said
    assert "not a key" not in said


def test_a_port_in_use_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert "MEDAID_PORT" in refused(tmp_path, MEDAID_PORT=str(taken.getsockname()[1]))


# --- medaid estimate


def test_every_line_is_answered_in_order(tmp_path):
    other = json.dumps({**SITUATION, "household": "tekun"}).encode()
    done = estimate(b"\n".join([LINE, other, LINE]) + b"\n")
    classes = [json.loads(line)["treatments"][0]["class"] for line in done.stdout.splitlines()]
    assert classes == [2, 1, 2]
    assert done.returncode == 0
    assert not done.stderr


def test_a_bad_line_is_answered_in_its_place_and_stops_no_other():
    done = estimate(b"\n".join([LINE, b"not json", b"", b'{"household": "dibao"}', LINE]))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer.get("line") for answer in answers] == [None, 2, 4, None]
    assert {error["field"] for error in answers[2]["errors"]} == {"residence", "treatments"}
    assert done.returncode == 1


def test_a_file_can_be_named(tmp_path):
    (tmp_path / "situations.jsonl").write_bytes(LINE + b"\n")
    assert json.loads(estimate(b"", str(tmp_path / "situations.jsonl")).stdout)["years"][0]["year"] == 2025


def test_an_endless_line_is_an_error_and_the_next_one_is_answered():
    done = estimate(b'{"x": "' + b"x" * 3_000_000 + b'"}\n' + LINE + b"\n")
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["line"] == 1
    assert second["treatments"]


def test_who_asks_line_by_line_gets_each_answer_before_the_next_question():
    process = subprocess.Popen([*MEDAID, "estimate"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        for _ in range(3):
            process.stdin.write(LINE + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["treatments"]
    finally:
        process.stdin.close()
        process.wait(timeout=HUNG)


def test_a_reader_that_leaves_early_is_no_error_message():
    done = subprocess.run(
        ["sh", "-c", f"yes '{LINE.decode()}' | head -20000 | {' '.join(MEDAID)} estimate | head -1"],
        cwd=ROOT,
        capture_output=True,
        timeout=HUNG,
    )
    assert json.loads(done.stdout)["treatments"]
    assert not done.stderr


def policy(*words: str) -> tuple[int, str, str]:
    done = inside("policy", *words)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_policy_is_shown_with_its_figures_and_sections() -> None:
    status, shown, _ = policy("show", "2019-03-05")
    assert status == 0
    for told in ("jilin-2015", "2015-09-10 to 2022-12-31", "三(二)3 年救助封顶线", "class 1: 20,000", "county"):
        assert told in shown
    assert "yanbian-2022" in policy("show")[1]
    assert "no policy is in force on 2015-09-09." in policy("show", "2015-09-09")[2]


def test_two_policies_are_set_side_by_side_where_they_differ() -> None:
    status, shown, _ = policy("diff", "yanbian-2022", "jilin-2015")
    assert status == 0
    for told in ("annual_limit", "class 1: 30,000", "class 1: 20,000", "rate.inpatient_above", "top_up"):
        assert told in shown
    assert policy("diff", "jilin-2015", "jilin-2015")[1].count("class 1") == 0
    status, _, wrong = policy("diff", "jilin-2015", "nowhere")
    assert status == 1
    assert "there is no policy 'nowhere'; there are jilin-2015, yanbian-2022" in wrong
