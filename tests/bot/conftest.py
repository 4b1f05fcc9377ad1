"""One set of tests for every messenger, and for every engine of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engines import Place
from bot.messenger import Form
from bot.telegram.form import TELEGRAM
from bot.wechat.form import form
from tests.bot.lasting import Lasting, Shared
from tests.fake_wechat import MOST_BYTES
from tests.postgresql import Server

FORMS = {"telegram": TELEGRAM, "wechat": form(MOST_BYTES, ("png",))}


@pytest.fixture(params=FORMS)
def messenger(request: pytest.FixtureRequest) -> Form:
    """What a messenger takes: each in turn."""
    return FORMS[request.param]


@pytest.fixture(scope="session")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lasting]:
    both = Lasting(tmp_path_factory.mktemp("lasting"))
    yield both
    both.close()


@pytest.fixture(scope="session")
def lasting_on_postgresql(tmp_path_factory: pytest.TempPathFactory, postgresql: Server) -> Iterator[Lasting]:
    both = Lasting(tmp_path_factory.mktemp("lasting"))
    yield both
    both.close()


@pytest.fixture
def shared(request: pytest.FixtureRequest) -> Shared:
    """Runs a scenario with a server and a bot that other tests have too."""
    on_postgresql = "engine" in request.fixturenames and request.getfixturevalue("engine") == "postgresql"
    lasting: Lasting = request.getfixturevalue("lasting_on_postgresql" if on_postgresql else "lasting")
    return lambda scenario: lasting.run(lasting.go_through(scenario))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where a store is, of each engine in turn."""
    return tmp_path / "data" if request.param == "sqlite" else request.getfixturevalue("postgresql").database()
