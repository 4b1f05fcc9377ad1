"""One set of tests for every messenger, and for every engine of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.engines import Place
from bot.messenger import Form
from bot.telegram.form import TELEGRAM
from bot.wechat.form import form
from tests.bot.lasting import Lasting, Shared
from tests.bot.support import stores_on
from tests.fake_wechat import MOST_BYTES

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


@pytest.fixture
def shared(lasting: Lasting) -> Shared:
    """Runs a scenario with a server and a bot that other tests have too."""
    return lambda scenario: lasting.run(lasting.go_through(scenario))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where a store is, of each engine in turn."""
    return tmp_path / "data" if request.param == "sqlite" else request.getfixturevalue("postgresql").database()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.far)])
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every process of the test has its store on each engine in turn."""
    if request.param == "sqlite":
        yield request.param
        return
    with stores_on(request.getfixturevalue("postgresql")):
        yield request.param
