"""A proposal: answers read out of a sentence, which stand beside the answers until the resident has confirmed them."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Final

from conversation.facts import OPEN, Facts
from conversation.journey import OF_THE_QUESTION, SUM, answered
from conversation.kept import as_given, handed_in, opened
from conversation.questions import Question, asked_by, in_order
from conversation.treatments import CASE, DIFFERS, OTHER_STATUS, count, id_of, of_a_treatment, split
from conversation.understanding.sentences.concluded import Proposal

_MARK: Final = "heard."
"""Before the id of a question: what was read as the answer to it."""

RIGHT: Final = "yes"
"""The answer by which what was read counts."""
HEARD: Final = Question("heard", choices=(RIGHT, "no"))
"""Whether what was read is right; asked before everything else, and no answer itself."""
ASKING: Final = "asking"
"""Beside what was read: the questions that will be asked besides, because it was not clear enough, by their ids."""
WRONG: Final = "wrong"
"""In place of a question's id: the button leaves out what was read as the answer to the question that is its value."""


def pending(answers: Mapping[str, str]) -> dict[str, str]:
    """What was read and is not confirmed yet, by question, in their order."""
    read = {id.removeprefix(_MARK): answer for id, answer in answers.items() if id.startswith(_MARK)}
    return {id: read[id] for id in in_order(read)}


def known_or_read(answers: Mapping[str, str]) -> dict[str, str]:
    """All that was told, by question: what is kept, with what was read and is not confirmed yet."""
    return {**as_given(without_proposal(answers)), **pending(answers)}


def asked_besides(answers: Mapping[str, str]) -> list[str]:
    """The questions of which the sentence said something that was not clear enough, in their order."""
    read = pending(answers)
    return [id for id in in_order({*answers.get(ASKING, "").split()}) if id not in read]


def _told_once(read: Mapping[str, str]) -> dict[str, str]:
    """What was read, with an own share that is told by its figure and by its row as the figure alone."""
    return {
        id: told
        for id, told in read.items()
        if split(id)[0] != "self_paid" or read.get(id_of("amount", split(id)[1])) != told
    }


def proposing(answers: Mapping[str, str], read: Mapping[str, str], ask: Collection[str] = ()) -> dict[str, str]:
    """The answers with more that was read, to be confirmed. `ask`: the questions of which it was not clear."""
    gone = (*OF_THE_QUESTION, HEARD.id)
    kept = {id: answer for id, answer in answers.items() if id not in gone}
    kept[ASKING] = " ".join([*asked_besides(answers), *ask])
    new = _told_once(handed_in(read, {**opened(answers), **pending(answers)}))
    if new.get("when", kept.get(f"{_MARK}when")) != kept.get(f"{_MARK}when"):  # 12월 5일에 퇴원했슴다 .. 아니 올해임다
        kept.pop(f"{_MARK}on", None)
    if new.get("when", "plan") != "plan":  # 어제 퇴원했슴다, of who was there
        kept.pop(f"{_MARK}stage", None)
    if new.get("residence", _OF_COUNTIES) != _OF_COUNTIES and "county" not in new:
        kept.pop(f"{_MARK}county", None)  # 户口延吉 .. 户口不对，在白城
    return kept | {f"{_MARK}{id}": answer for id, answer in new.items()}


_OF_COUNTIES: Final = "yanbian"
"""The register of which the county is told, too."""
_ROW: Final = "slip_"
"""Before the name of a row of the slip."""
_A_SLIP: Final = frozenset({"slip_total_bill", "slip_pooled_fund"})
"""The rows with which a slip is told as a whole."""
_OF_ALL: Final = ("when", "stage")
"""The questions that are asked once, of all treatments."""


def of_this(read: Proposal, treatment: int, known: Mapping[str, str]) -> Proposal:
    """What was read while a further treatment is told, as answers about that one; what is so already is left out.

    `known`: what is known of it, by the names of the questions.
    """
    if treatment == 1:
        return read
    new = {name: told for name, told in read.answers.items() if name not in _OF_ALL and known.get(name) != told}
    ids = {name: id_of(name, treatment) if of_a_treatment(name) else name for name in (*new, *read.ask)}
    ask = {ids[name]: values for name, values in read.ask.items() if name not in known}
    return Proposal({ids[name]: told for name, told in new.items()}, ask)


def beside_own_share(read: Proposal, known: Mapping[str, str]) -> Proposal:
    """What was read, without single rows of a slip where the own share is known as a figure: 还有自费3000 does not take
    its place; a slip with its total and what the fund paid may."""
    id = next((id for id, told in read.answers.items() if split(id)[0] == "amount" and told == "slip"), None)
    rows = {split(id)[0] for id in read.answers}
    if id is None or rows >= _A_SLIP or known.get(id, "slip") in asked_by(id).choices:
        return read
    kept = {row: told for row, told in read.answers.items() if row != id and not row.startswith(_ROW)}
    return Proposal(kept, read.ask)


def listing_over(answers: Mapping[str, str]) -> dict[str, str]:
    """No more asked which of it is wrong; what was read stands to be confirmed."""
    return {id: answer for id, answer in answers.items() if id != HEARD.id}


def without_proposal(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers alone."""
    gone = (HEARD.id, ASKING, SUM)
    return {id: answer for id, answer in answers.items() if not id.startswith(_MARK) and id not in gone}


def confirmed(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers with what was read among them: a treatment of which another kind, place or status was told is not
    as the first one."""
    read = pending(answers)
    kept = without_proposal(answers) | {id: told for id, told in answers.items() if id == SUM}
    for id, answer in read.items():
        name, treatment = split(id)
        if treatment > 1 and name in CASE and kept.get(id_of(DIFFERS, treatment)) != "yes":
            kept = answered(kept, id_of(DIFFERS, treatment), OTHER_STATUS if name == "household" else "yes")
        kept = answered(kept, id, answer)
    return {"admitted": OPEN, **kept} if "amount" in read else kept


def left_out(answers: Mapping[str, str], question: str) -> dict[str, str]:
    """Without what was read as the answer to one question, the county with the register; while more is left it is asked
    on which of it is wrong."""
    of_it = (f"{_MARK}county",) if question == "residence" else ()
    left = {id: answer for id, answer in answers.items() if id not in (f"{_MARK}{question}", HEARD.id, *of_it)}
    return left if pending(left) else without_proposal(left)


def facts_with(answers: Mapping[str, str], today: date) -> Facts:
    """All that is known or was read, so that what was read can be told in the words of its question."""
    return Facts({**without_proposal(answers), **pending(answers)}, today, count(answers))
