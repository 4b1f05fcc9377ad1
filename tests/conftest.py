"""No test watches the clock: speed is measured by `make bench`. What stalls would hang the run."""

import pytest
from hypothesis import settings

from tests.house.rooms import modules, rooms

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


def pytest_configure(config: pytest.Config) -> None:
    """What is deprecated in our own code is an error, in every room there is."""
    config.addinivalue_line("filterwarnings", f"error::DeprecationWarning:({'|'.join([*rooms(), *modules()])})")
