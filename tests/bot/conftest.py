"""One set of tests for every messenger: what is said is put into the form of each."""

from collections.abc import Iterator

import pytest

from bot.messenger import Form
from bot.telegram.form import TELEGRAM
from bot.wechat.form import form
from tests.bot.lasting import Lasting, Shared
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
