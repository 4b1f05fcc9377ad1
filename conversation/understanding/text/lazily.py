"""Regular expressions that are compiled when they are first used.

There are some hundred of them here. To compile all takes longer than all else that a start of the house does, and most
commands read nothing that was typed.
"""

import re
from functools import cached_property
from typing import Any, cast


class _Lazy:
    """Becomes the compiled pattern, method by method, as each is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        found = self.__dict__[name] = getattr(self._compiled, name)
        return found


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`; a pattern that is wrong raises re.error at its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
