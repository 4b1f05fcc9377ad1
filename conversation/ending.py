"""What would end it with nothing, or may be of the home and not of who is helped, and is asked back first: in a
conversation and on the page alike."""

from collections.abc import Mapping
from typing import Final

from conversation.facts import UNSURE, Facts
from conversation.questions import Question, asked_by
from conversation.understanding import WITHOUT_STATUS, said_plainly
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.register_apart import register_apart
from conversation.wording import labels

_INSTEAD: Final[Mapping[tuple[str, str], tuple[str, ...]]] = {
    ("care", UNSURE): ("inpatient", UNSURE),
    ("care", "outpatient"): ("inpatient", "outpatient"),
    ("household", "none"): WITHOUT_STATUS,
}
"""By question and answer with which nothing more is asked: what may be meant as well."""


def before_it_ends(question: Question, value: str, said: str, facts: Facts) -> tuple[str, ...]:
    """The answers of which one may be meant by words that would end it with nothing and do not say so plainly: 不知道
    of the whole care and not of its kind only, 啥也没有 of a family whose bill is too heavy, 挂水 in a stay. Nothing
    where it does not end, or is said plainly."""
    if question.name == "household" and value not in (*WITHOUT_STATUS, UNSURE) and register_apart(said):
        return value, "none"  # 家里是低保但我户口不在一起
    instead = _INSTEAD.get((question.name, value))
    if instead is None:
        return ()
    offered = labels(question, facts)
    doubted = {*instead} <= offered.keys() and not said_plainly(said, question.name, offered)
    return instead if doubted else ()


def sure(read: Proposal, said: str, facts: Facts) -> Proposal:
    """What was read of a sentence, but that what would end it is asked back."""
    asked = {id: before_it_ends(asked_by(id), value, said, facts) for id, value in read.answers.items()}
    return Proposal(
        {id: value for id, value in read.answers.items() if not asked[id]},
        {**read.ask, **{id: values for id, values in asked.items() if values}},
    )
