"""How many examples a property is tried with: as many as it says, of which a shorter profile takes its part."""

from hypothesis import HealthCheck, settings

USUAL = 150
"""Examples of the profile `default`."""


def examples(number: int, *, slow: bool = False) -> settings:
    """So many of the profile `default` and of longer ones; `slow`: however long hypothesis needs to make one."""
    part = min(settings().max_examples, USUAL) / USUAL
    return settings(
        max_examples=max(round(number * part), 1),
        deadline=None,
        suppress_health_check=list(HealthCheck) if slow else settings().suppress_health_check,
    )
