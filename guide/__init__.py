"""The guide: a short page for everything that both documents hold beyond the calculator, and the way to find it.

Pages stand as data in pages.toml, their words in the catalogs, their figures in the policy files. Which clause of which
document lives where stands in clauses.toml.
"""

from guide.finding import Hit, clear, good, search
from guide.pages import PAGES, TOPICS, GuideError, Page, page_of_line, pages_of_question
from guide.reading import Reading, reading, title

__all__ = [
    "PAGES",
    "TOPICS",
    "GuideError",
    "Hit",
    "Page",
    "Reading",
    "clear",
    "good",
    "page_of_line",
    "pages_of_question",
    "reading",
    "search",
    "title",
]
