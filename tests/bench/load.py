"""The same small load for every server: one process, some keep-alive connections, for some seconds."""

import multiprocessing
import re
import socket
import threading
import time

CONNECTIONS = 4
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n")


def requests_a_second(port: int, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> float:
    """Answers of status 200 a second over two seconds. Any other status ends the bench."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_load, (port, method, path, body, headers))


def _load(port: int, method: str, path: str, body: bytes | None, headers: dict[str, str], seconds: float = 2) -> float:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", *(f"{name}: {value}" for name, value in headers.items())]
    content = body or b""
    request = "\r\n".join([*lines, f"Content-Length: {len(content)}", "", ""]).encode() + content
    done: list[int] = []
    end = time.monotonic() + seconds

    def one_visitor() -> None:
        # As little as possible is done here: the client must not be what is measured.
        count = 0
        connection = None
        while time.monotonic() < end:
            if connection is None:
                connection = socket.create_connection(("127.0.0.1", port), timeout=10)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(request)
            got = b""
            while (split := got.find(b"\r\n\r\n")) < 0:
                got += _received(connection)
            head = got[: split + 2].lower()
            length = _LENGTH.search(head)
            if not head.startswith(b"http/1.1 200") or length is None:
                return
            missing = split + 4 + int(length[1]) - len(got)
            while missing > 0:
                missing -= len(_received(connection))
            count += 1
            if b"\r\nconnection: close" in head:  # a server that keeps no connection, as gunicorn's sync worker
                connection.close()
                connection = None
        done.append(count)

    started = time.monotonic()
    threads = [threading.Thread(target=one_visitor) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(done) < CONNECTIONS:
        raise RuntimeError(f"{method} {path} was not answered with 200")
    return sum(done) / (time.monotonic() - started)


def _received(connection: socket.socket) -> bytes:
    part = connection.recv(65536)
    if not part:
        raise ConnectionError("the server closed the connection in the middle")
    return part
