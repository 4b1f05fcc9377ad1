"""The bound of every wait in the tests. A wait ends with what it waits for; this only ends a run that hangs."""

HUNG = 180
"""Seconds: far more than the slowest machine needs."""
ANSWERED = 60
"""The same for one answer of the chat, which takes a second or a few: what is waited for in vain is soon known."""
