"""Regular expressions that are compiled when they are first used.

There are some thousands of them here. To compile all takes longer than all else that a start of the house does, and
most commands read nothing that was typed. What serves people compiles them meanwhile, so that nobody waits for many at
once.
"""

import re
from functools import cached_property
from threading import Thread
from time import perf_counter, sleep
from typing import Any, Final, cast

_REST: Final = 4
"""How many times as long as it took to compile one is waited before the next: who is served meanwhile comes first."""


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


def compiled_meanwhile() -> Thread:
    """Begins to compile all that there are now, beside whatever else the process does; ends with it."""
    thread = Thread(target=_compile, args=([*_ALL],), daemon=True)
    thread.start()
    return thread


def _compile(patterns: list[_Lazy]) -> None:
    for each in patterns:
        begun = perf_counter()
        each.flags  # noqa: B018  # the first that is asked of one compiles it
        sleep((perf_counter() - begun) * _REST)
