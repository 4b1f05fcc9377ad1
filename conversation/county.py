"""The county: one question after the result that nobody has to answer. It tells where to go and changes no figure.

Its answer stands among the others, but the way through the questions does not know it: it is no obligatory one.
"""

from collections.abc import Mapping

from conversation.facts import Facts
from conversation.journey import Journey
from conversation.questions import Question
from offices import COUNTIES

SKIP = "skip"
COUNTY = Question("county", choices=(*COUNTIES, SKIP))


def county_asked(found: Journey) -> bool:
    """Whether there is a result, of somebody who belongs to Yanbian."""
    return found.next is None and _of_yanbian(found.facts)


def county(answers: Mapping[str, str], facts: Facts) -> str | None:
    """The county of somebody who belongs to Yanbian and told it."""
    told = answers.get(COUNTY.id)
    return told if told in COUNTIES and _of_yanbian(facts) else None


def _of_yanbian(facts: Facts) -> bool:
    return facts.says("residence", "yanbian", "permit")
