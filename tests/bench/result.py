"""The page of a result with what would change it, beside the same page without."""

import statistics
import time
from collections.abc import Iterator
from unittest.mock import patch

from flask.testing import FlaskClient

from summary import changes
from summary.variations import Varied
from tests.usual import forms
from tests.web.app import config
from tests.web.walk import WAYS, walk, year
from web import create_app
from web.clock import today

PAGES, ROUNDS = 10, 5
MANY = forms(today=today(), when="plan", household="illness_poverty_pending", place="elsewhere", referral="undecided")
"""Most can be changed before going: referral, place, and the status that is waited for."""


def by_way() -> Iterator[tuple[str, float, float, float]]:
    """Each way through the questions: its name, CPU seconds of a page with and without, and the ratio of both."""
    app = create_app(config())
    for name, way in {**WAYS, "most to change": MANY, "a year of six": {}}.items():
        client = app.test_client()
        if way:
            walk(client, way)
        else:
            year(client)
        _seconds(client)
        rounds = [(_seconds(client), _seconds_without(client)) for _ in range(ROUNDS)]
        with_them, without = (statistics.median(each) for each in zip(*rounds, strict=True))
        yield name, with_them, without, statistics.median(one / other for one, other in rounds)


def _seconds(client: FlaskClient) -> float:
    begun = time.process_time()
    for _ in range(PAGES):
        if client.get("/result").status_code != 200:
            raise RuntimeError("the result is no page")
    return (time.process_time() - begun) / PAGES


def _seconds_without(client: FlaskClient) -> float:
    nothing = Varied((), frozenset())
    with (
        patch.object(changes, "varied", lambda case: nothing),
        patch.object(changes, "ask_first", lambda case: []),
        patch.object(changes, "at_a_line", lambda case: []),
    ):
        return _seconds(client)
