"""One set of tests for every messenger, and for every engine of the store."""

from collections.abc import Callable, Iterator
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
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Lasting]]:
    """One for each engine, made when it is asked for."""
    made: dict[str, Lasting] = {}

    def of(engine: str) -> Lasting:
        if engine not in made:
            made[engine] = Lasting(tmp_path_factory.mktemp(engine))
        return made[engine]

    yield of
    for each in made.values():
        each.close()


@pytest.fixture
def shared(request: pytest.FixtureRequest, lasting: Callable[[str], Lasting]) -> Shared:
    """Runs a scenario with a server and a bot that other tests have too."""
    given = getattr(request.node, "callspec", None)
    both = lasting(given.params.get("engine", "sqlite") if given else "sqlite")
    return lambda scenario: both.run(both.go_through(scenario))


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
