"""What serves people is made ready to read while it serves them: the first who writes waits for nothing.

Patterns are compiled and words looked up when they are first needed: all of it takes some seconds, a first answer half
a second of them.
"""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from threading import Thread
from time import perf_counter, sleep
from typing import Final

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding import understood
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lazily import patterns

_REST: Final = 4
"""How many times as long as a step took is waited before the next: who is served meanwhile comes first."""
_AT_FIRST: Final = 2
"""Seconds before it begins: for the start itself."""
_SAID: Final = ("没有办，三千五，3月5号，在长春", "없슴다, 3천5백임다 3월 5일 장춘에서")
"""What asks for all that is looked up once: a word of nothing, a sum, a day, a place."""
_ANY_DAY: Final = date(2026, 1, 1)


def ready_meanwhile() -> Thread:
    """Begins to make ready all that reads, beside whatever else the process does; ends with it."""
    thread = Thread(target=_made_ready, daemon=True)
    thread.start()
    return thread


def _made_ready() -> None:
    sleep(_AT_FIRST)
    for step in (*patterns(), *_readings()):
        begun = perf_counter()
        step()
        sleep((perf_counter() - begun) * _REST)
    gc.freeze()  # what is ready stays: to look through it for what is left over takes 40 ms of somebody's answer


def _readings() -> Iterator[Callable[[], object]]:
    """Each question and a whole sentence, read once in each language."""
    facts = Facts({"when": "this_year"}, _ANY_DAY)
    for said in _SAID:
        yield from (partial(understood, question, said, facts) for question in QUESTIONS.values())
        yield partial(proposed, said, facts, at_first=True)
