"""An estimate as something to read: ordered sections of messages, the same for page, chat and paper.

`case` makes the one thing that everything here is told of. `answer` is what stands first of a result, `folds` what
stands under it; `sections` gives the whole of it without a word in any language, `navigator` what to do about a
referral; `short` and `text` print them for a terminal or a chat; `gauge` gives the numbers of the bar of the
year's limit, `ledger` the year of several treatments as a table, whose words `year_line` (a drawn line),
`year_before` and `year_cells` (a row) give; `nearby` tells the offices of a county.
"""

from summary.answer import Answer, Part, answer
from summary.as_text import text
from summary.case import Case, Done, case
from summary.folds import Fold, folds
from summary.gauge import Gauge, gauge
from summary.ledger import Row, YearTable, ledger
from summary.line import Line, Section
from summary.navigator import navigator
from summary.nearby import nearby
from summary.own_share import OwnShare
from summary.sections import sections
from summary.short import Short, short
from summary.what_next import what_next
from summary.year import year_amount, year_before, year_cells, year_head, year_line

__all__ = [
    "Answer",
    "Case",
    "Done",
    "Fold",
    "Gauge",
    "Line",
    "OwnShare",
    "Part",
    "Row",
    "Section",
    "Short",
    "YearTable",
    "answer",
    "case",
    "folds",
    "gauge",
    "ledger",
    "navigator",
    "nearby",
    "sections",
    "short",
    "text",
    "what_next",
    "year_amount",
    "year_before",
    "year_cells",
    "year_head",
    "year_line",
]
