"""What a store of ours raises, whichever engine it is on. Python's own database module has the first two classes; what
another engine raises is turned into them, without a word of its own: it may tell an address, or what was written."""

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the driver it uses itself

Trouble = sqlite3.OperationalError
"""What a full disk, a locked file or a database that is away raises; it says nothing about what was to be written."""
Unusable = sqlite3.DatabaseError
"""What is raised by what is no store."""


class Again(Trouble):
    """All of it is undone, or nobody knows; the same may be done again at once."""


class Gone(Unusable):
    """What was open is damaged, gone or another one: nothing that could pass."""
