"""An estimate as something to read: ordered sections of messages, the same for page, chat and paper.

`sections` gives them without a word in any language; `text` prints them for a terminal or a chat; `gauge` gives the
numbers of the bar of the year's limit; `nearby` tells the offices of a county.
"""

from summary.as_text import text
from summary.gauge import Gauge, gauge
from summary.line import Line, Section
from summary.nearby import nearby
from summary.sections import sections

__all__ = ["Gauge", "Line", "Section", "gauge", "nearby", "sections", "text"]
