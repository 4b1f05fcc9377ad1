"""A crowd asks for papers at once while one visitor goes on reading questions, under the server as it is run.

`python -m tests.bench.crowd PORT KEY` is the crowd: each of its browsers asks, and asks again after the time that a 503
names, until it has its paper; it prints how many were told to come again, and what else was answered.
"""

import http.client
import sys
import threading
import time
from collections import Counter

from tests.usual import usual
from web.clock import now, today
from web.sealed import Sealer

PAPERS = 300
LONGEST = 0.3
"""Seconds for a question page, at the 95th percentile, beside them."""
_PATIENCE = 240
_APART = 0.05


def cookie(key: str, until: str | None = None) -> dict[str, str]:
    """The header of a browser with these answers."""
    answers = usual(today=today(), until=until)
    return {"Cookie": f"check={Sealer([key]).seal('check', {'language': 'ko', 'answers': answers}, now())}"}


def page_seconds(port: int, headers: dict[str, str], while_: "threading.Event | float") -> tuple[list[float], int]:
    """How long each question page took, and how many did not come, until the event, or for so many seconds."""
    found, failed, begun = [], 0, time.monotonic()
    while not while_.is_set() if isinstance(while_, threading.Event) else time.monotonic() - begun < while_:
        started = time.monotonic()
        status = _asked(port, "/check/care", headers)[0]
        found.append(time.monotonic() - started)
        failed += status != 200
        time.sleep(_APART)
    return found, failed


def _asked(port: int, path: str, headers: dict[str, str]) -> tuple[int, str]:
    """Status and Retry-After; status 0 where no answer came."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.headers.get("Retry-After", "")
    except (OSError, http.client.HTTPException):
        return 0, ""
    finally:
        connection.close()


def crowd(port: int, key: str) -> Counter[int]:
    """The statuses that all of them got."""
    headers, got = cookie(key), Counter[int]()
    end = time.monotonic() + _PATIENCE

    def one() -> None:
        status, wait = 503, "0"
        while status == 503 and time.monotonic() < end:
            time.sleep(float(wait))
            status, wait = _asked(port, "/self-check.pdf", headers)
            got[status] += 1

    browsers = [threading.Thread(target=one) for _ in range(PAPERS)]
    for each in browsers:
        each.start()
    for each in browsers:
        each.join()
    return got


if __name__ == "__main__":
    done = crowd(int(sys.argv[1]), sys.argv[2])
    print(done[200], done[503], sum(done.values()) - done[200] - done[503])
