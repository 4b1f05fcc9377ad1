"""Strict reading of the guide's data files: every key is taken, and every key taken is there."""

from typing import Any


class GuideError(ValueError):
    """A data file of the guide is wrong; the message is one sentence that names the file and the key."""


class Table:
    """One table of a file."""

    def __init__(self, file: str, name: str, content: object) -> None:
        if not isinstance(content, dict):
            raise GuideError(f"{file}: {name}: must be a table")
        self._file, self._name, self._left = file, name, dict(content)

    def wrong(self, key: str, what: str) -> GuideError:
        """What is wrong with a key of this table."""
        return GuideError(f"{self._file}: {self._name}.{key}: {what}" if self._name else f"{self._file}: {key}: {what}")

    def take(self, key: str, kind: type) -> Any:
        """A value of exactly this type, not empty."""
        if key not in self._left:
            raise self.wrong(key, "is missing")
        value = self._left.pop(key)
        if type(value) is not kind or value in ("", [], {}):
            raise self.wrong(key, f"must be {kind.__name__} and not empty, not {value!r}")
        return value

    def texts(self, key: str, optional: bool = False) -> tuple[str, ...]:
        """A list of texts, none of them twice; an empty one where it is optional and not there."""
        if optional and key not in self._left:
            return ()
        values = self.take(key, list)
        if not all(type(value) is str and value for value in values) or len(set(values)) < len(values):
            raise self.wrong(key, f"must be a list of different texts, not {values!r}")
        return tuple(values)

    def table(self, key: str) -> "Table":
        """A table inside."""
        return Table(self._file, f"{self._name}.{key}" if self._name else key, self.take(key, dict))

    def tables(self, key: str) -> list["Table"]:
        """A list of tables inside; their names carry their number, from 1."""
        values = self.take(key, list)
        return [Table(self._file, f"{key}[{number}]", value) for number, value in enumerate(values, 1)]

    @property
    def keys(self) -> tuple[str, ...]:
        """What was not taken yet, in the order of the file."""
        return tuple(self._left)

    def done(self) -> None:
        """Refuse what was not taken."""
        if self._left:
            raise self.wrong(min(self._left), "is not a known key")
