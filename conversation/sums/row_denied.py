"""A row of the slip that is told not to be there, or to be empty, while another one is asked for or was just read:
大病保险没付, where the basic fund paid 28,000. It is of that row, and of no other."""

from typing import Final

from conversation.facts import NONE, Facts
from conversation.questions import SLIP_ROWS, asked_by
from conversation.understanding import accepts, understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.other_money import of_another_row

_THIS_ROW: Final = lazily(
    "(?:单子上?|上面)?没有?(?:这|那)(?:一)?(?:项|行|栏|条|个数),?(?:只|就|但|可|光)*(?:是)?有|(?:이|그)(?:항목|줄|칸)(?:은|이|는)?없(?:고|구|는데|지만),?"
)
"""没这项，有总额: the row that is asked for, and no other."""
_ROWS: Final = frozenset(row.question for row in SLIP_ROWS if row.question)


def row_denied(said: str, facts: Facts, *, asked: str) -> dict[str, str]:
    """That row as one that is not there; nothing where a text tells no such thing, or it is the row that is `asked`."""
    if facts.by_slip and _THIS_ROW.match(plain(said).replace(" ", "")) and accepts(asked_by(asked), NONE, facts):
        return {asked: NONE}  # 没这项，有总额
    row = of_another_row(said, asked)
    if row not in _ROWS or not facts.by_slip or asks(said):
        return {}
    return {row: NONE} if understood(asked_by(row), said, facts) == NONE else {}
