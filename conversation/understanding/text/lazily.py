"""Regular expressions that are compiled when they are first used.

There are some thousands of them here. To compile all takes longer than all else that a start of the house does, and
most commands read nothing that was typed. What serves people compiles them meanwhile (`conversation/ready.py`).
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import Any, Final, cast


class _Lazy:
    """Becomes the compiled pattern, method by method, as each is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags
        _ALL.append(self)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


_ALL: Final[list[_Lazy]] = []


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`; a pattern that is wrong raises re.error at its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def patterns() -> Iterator[Callable[[], object]]:
    """For each that there is now what compiles it."""
    return (partial(getattr, each, "flags") for each in [*_ALL])  # the first that is asked of one compiles it
