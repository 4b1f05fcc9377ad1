"""A row of the slip that is told not to be there, or to be empty, while another one is asked for or was just read:
大病保险没付, where the basic fund paid 28,000. It is of that row, and of no other."""

from typing import Final

from conversation.facts import NONE, Facts
from conversation.questions import SLIP_ROWS, asked_by
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks
from conversation.understanding.within.other_money import of_another_row

_ROWS: Final = frozenset(row.question for row in SLIP_ROWS if row.question)


def row_denied(said: str, facts: Facts, *, asked: str) -> dict[str, str]:
    """That row as one that is not there; nothing where a text tells no such thing, or it is the row that is `asked`."""
    row = of_another_row(said, asked)
    if row not in _ROWS or not facts.by_slip or asks(said):
        return {}
    return {row: NONE} if understood(asked_by(row), said, facts) == NONE else {}
