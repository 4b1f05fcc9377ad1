"""The bound of every wait in the tests. A wait ends with what it waits for; this only ends a run that hangs."""

HUNG = 180
"""Seconds: far more than the slowest machine needs."""
