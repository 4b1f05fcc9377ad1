"""The bound of every wait in the tests. A wait ends with what it waits for; this only ends a run that hangs."""

HUNG = 600
"""Seconds: far more than the slowest machine needs."""
