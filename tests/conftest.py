"""No test watches the clock: speed is measured by `make bench`. What stalls would hang the run.

How long hypothesis looks, by `HYPOTHESIS_PROFILE`: `make test` takes a `sample`, `make test-far` the `default`;
`thorough` looks much longer, and elsewhere each time; `mutants` is short, since it runs once for every changed line.
"""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests import postgresql as own
from tests.examples import USUAL
from tests.house.rooms import modules, rooms

settings.register_profile(
    "default", max_examples=USUAL, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("sample", settings.get_profile("default"), max_examples=30)
settings.register_profile("mutants", settings.get_profile("default"), max_examples=20)
settings.register_profile("thorough", max_examples=4000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[own.Server]:
    """A PostgreSQL of our own."""
    if own.PROGRAMS is None:
        pytest.skip(own.MISSING)
    with own.server() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.far)])
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """Every process of the test has its store on each engine in turn."""
    if request.param == "sqlite":
        yield request.param
        return
    from tests.bot.support import stores_on  # no other room needs the chat

    with stores_on(request.getfixturevalue("postgresql")):
        yield request.param


def pytest_configure(config: pytest.Config) -> None:
    """What is deprecated in our own code is an error, in every room there is."""
    config.addinivalue_line("filterwarnings", f"error::DeprecationWarning:({'|'.join([*rooms(), *modules()])})")
