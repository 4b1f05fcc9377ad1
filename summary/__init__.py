"""An estimate as something to read: ordered sections of messages, the same for page, chat and paper.

`case` makes the one thing that everything here is told of. `sections` gives a result without a word in any language,
`navigator` what to do about a referral; `text` prints them for a terminal or a chat; `gauge` gives the numbers of the
bar of the year's limit; `nearby` tells the offices of a county.
"""

from summary.as_text import text
from summary.case import Case, Done, case
from summary.gauge import Gauge, gauge
from summary.line import Line, Section
from summary.navigator import navigator
from summary.nearby import nearby
from summary.sections import sections

__all__ = ["Case", "Done", "Gauge", "Line", "Section", "case", "gauge", "navigator", "nearby", "sections", "text"]
