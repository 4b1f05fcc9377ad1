"""No test watches the clock: speed is measured by `make bench`. What stalls would hang the run."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
