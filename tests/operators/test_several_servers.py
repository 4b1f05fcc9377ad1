"""Several servers behind one name: the files of the operations page, with real nginx, and nobody turned away."""

import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode

import pytest
from cryptography.fernet import Fernet

from tests.bench.__main__ import free_port
from tests.house.test_command import ROOT, environment
from tests.hung import HUNG
from tests.web.walk import STAY, form

NAME = "check.example.org"


def page_file(name: str) -> str:
    """The file of this name as the operations page has it."""
    page = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"```\w+\n# {re.escape(name)}\n(.*?)```", page, re.DOTALL)
    return found


class Server:
    """One `medaid serve`, as the service of its port."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.start()

    def start(self) -> None:
        settings = {"MEDAID_PORT": str(self.port), "MEDAID_HOSTS": f"{NAME},127.0.0.1", "MEDAID_PROXY_HOPS": "1"}
        settings |= {"MEDAID_URL": f"https://{NAME}"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cli", "serve"],
            cwd=ROOT,
            env=environment(self.folder, **settings),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until(lambda: status(self.port, "/readyz") == 200)

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout=HUNG) == 0


def until(done) -> None:
    end = time.monotonic() + HUNG
    while not done():
        assert time.monotonic() < end
        time.sleep(0.05)


def status(port: int, path: str) -> int | None:
    try:
        return urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=HUNG).status
    except HTTPError as error:
        return error.code
    except OSError:
        return None


class Nginx:
    """nginx with the configuration of the operations page, on a port of its own and without the certificate."""

    def __init__(self, folder: Path, servers: list[Server]) -> None:
        self.folder, self.servers, self.port = folder, servers, free_port()
        site = page_file("/etc/nginx/conf.d/medaid.conf").replace("listen 443 ssl;", f"listen 127.0.0.1:{self.port};")
        site = site.replace("/etc/nginx/medaid-servers", str(folder / "medaid-servers"))
        own = f"pid {folder}/pid; error_log {folder}/error.log; worker_processes 2;\n"
        kept = "".join(
            f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (folder / "nginx.conf").write_text(f"{own}events {{}}\nhttp {{ {kept}\n{site} }}\n")
        self.spread()
        self.run()
        until(lambda: status(self.port, "/healthz"))

    def run(self, *more: str) -> None:
        subprocess.run(["nginx", "-p", self.folder, "-c", self.folder / "nginx.conf", *more], check=True)

    def spread(self, without: Server | None = None) -> None:
        """Visitors to every server but one."""
        lines = page_file("/etc/nginx/medaid-servers").splitlines()
        ports = [re.sub(r":\d+", f":{each.port}", line) for each, line in zip(self.servers, lines, strict=True)]
        marked = [
            line.replace(";", " down;") if each is without else line
            for each, line in zip(self.servers, ports, strict=True)
        ]
        (self.folder / "medaid-servers").write_text("\n".join(marked) + "\n")

    def reload(self) -> None:
        """Until what was sent by the servers before has been answered."""
        before = self.workers()
        self.run("-s", "reload")
        until(lambda: not before & self.workers())

    def workers(self) -> set[str]:
        master = (self.folder / "pid").read_text().strip()
        return set(subprocess.run(["pgrep", "-P", master], capture_output=True, text=True).stdout.split())


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Nginx]:
    servers = [Server(tmp_path, free_port()) for _ in range(2)]
    folder = tmp_path / "nginx"
    folder.mkdir()
    nginx = Nginx(folder, servers)
    yield nginx
    nginx.run("-s", "stop")
    for each in servers:
        each.process.kill()
        each.process.wait()


needs_nginx = pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is missing")


class Visitor:
    """A browser that comes through the proxy, with a connection of its own each time; what it was answered."""

    def __init__(self, port: int) -> None:
        self.port, self.cookie, self.codes = port, "", []

    def asks(self, path: str, data: dict[str, str] | None = None) -> tuple[str, bytes]:
        """The address that it is led to, and what is there."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=HUNG)
        headers = {"Host": NAME, "Cookie": self.cookie}
        if data is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request("GET" if data is None else "POST", path, data and urlencode(data), headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        self.codes.append(answer.status)
        if told := answer.getheader("Set-Cookie"):
            self.cookie = told.partition(";")[0]
        led = answer.getheader("Location")
        return self.asks(led) if led else (path, body)

    def walks(self) -> bytes:
        """From the start to the result."""
        address, body = "/", b""
        while address != "/result":
            address, body = self.asks(*form(address, STAY))
        return body


@pytest.mark.far
@needs_nginx
def test_a_walk_a_paper_and_a_link_go_on_with_whichever_server_comes_next(cluster: Nginx):
    visitor = Visitor(cluster.port)
    result = visitor.walks()
    assert b"2,400" in result
    paper = visitor.asks("/self-check.pdf")[1]
    assert paper.startswith(b"%PDF")
    _, page = visitor.asks("/keep", {})
    link = re.search(rb"/s/[A-Za-z0-9_-]+", page)[0].decode()
    for _ in range(4):  # two from each
        assert b"2,400" in Visitor(cluster.port).asks(link)[1]
    assert set(visitor.codes) <= {200, 302, 303}


@pytest.mark.far
@needs_nginx
def test_a_rolling_restart_and_new_keys_under_load_turn_nobody_away(cluster: Nginx, tmp_path: Path):
    over, visitors, failed = threading.Event(), [], []

    def crowd() -> None:
        while not over.is_set():
            visitor = Visitor(cluster.port)
            visitors.append(visitor)
            try:
                assert b"2,400" in visitor.walks()
            except Exception as error:  # a refused connection, a page that begins again
                failed.append(error)

    threads = [threading.Thread(target=crowd) for _ in range(4)]
    for each in threads:
        each.start()
    keys = tmp_path / "data" / "keys"
    try:
        for server in cluster.servers:
            cluster.spread(without=server)
            cluster.reload()
            server.end()
            keys.write_text(f"{Fernet.generate_key().decode()}\n{keys.read_text()}")
            server.start()
            cluster.spread()
            cluster.reload()
    finally:
        over.set()
        for each in threads:
            each.join()
    codes = [code for visitor in visitors for code in visitor.codes]
    assert not failed
    assert set(codes) <= {200, 302, 303}
    assert len(codes) > 100, "under load"


@pytest.mark.far
def test_it_says_that_it_is_not_ready_before_it_ends_and_answers_what_is_under_way(tmp_path: Path):
    server = Server(tmp_path, free_port())
    try:
        visitor = Visitor(server.port)
        visitor.walks()
        drawn: list[bytes] = []
        papers = [threading.Thread(target=lambda: drawn.append(visitor.asks("/self-check.pdf")[1])) for _ in range(4)]
        for each in papers:
            each.start()
        server.process.send_signal(signal.SIGTERM)
        until(lambda: status(server.port, "/readyz") == 503)
        assert status(server.port, "/healthz") == 200, "and it still answers"
        for each in papers:
            each.join()
        assert [each[:4] for each in drawn] == [b"%PDF"] * 4
        assert server.process.wait(timeout=HUNG) == 0
        assert status(server.port, "/healthz") is None
    finally:
        server.process.kill()


def test_a_second_signal_ends_it_at_once(tmp_path: Path):
    server = Server(tmp_path, free_port())  # somebody asked whether it is ready, so it would wait
    server.process.send_signal(signal.SIGTERM)
    until(lambda: status(server.port, "/readyz") in (503, None))
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=HUNG) == 0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is missing")
@pytest.mark.parametrize("name", ["medaid@.service", "medaid.service"])
def test_the_unit_files_of_the_operations_page_verify_clean(tmp_path: Path, name: str):
    text = page_file(f"/etc/systemd/system/{name}").replace("/srv/medaid/.venv/bin/medaid", sys.executable)
    unit = tmp_path / name.replace("@", "@8001")
    unit.write_text(text)
    done = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, timeout=HUNG)
    assert not [line for line in (done.stdout + done.stderr).splitlines() if unit.name in line]
