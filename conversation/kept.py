"""Answers that were given in another shape than the one of today, and the other way round: as a resident gave them.

Kept before the ways became shorter, or read out of a sentence, a place stands beside whether it is designated, and that
the own share is known beside what it is. Today a place that was taken is a designated one, and a figure is one answer.
"""

from collections.abc import Collection, Mapping
from typing import Final

from calculator.money import fen
from calculator.situation import PLACES
from conversation.facts import UNDESIGNATED, UNSURE
from conversation.treatments import DIFFERS, TREATMENTS, count, id_of, of_first, of_treatment, own, split, with_own

WHO: Final = "who"
"""The first question; its answer is the consent."""
GONE: Final = ("start", "check")
"""Pages that had an answer: the start, and the one on which the answers were looked through."""
_NOT_DESIGNATED: Final = ("no", UNSURE)
_OF_PLACE: Final = ("designated", "place_undesignated")
"""What is asked further where no designated place was taken."""
INSTEAD: Final = {"designated": "place", "place_undesignated": "place", "self_paid": "amount"}
"""The question that a question was made one with, by its id."""


def only_who(answers: Mapping[str, str]) -> bool:
    """Whether no more is told yet than who is helped."""
    return answers.keys() <= {WHO}


def opened(answers: Mapping[str, str]) -> dict[str, str]:
    """What was kept, as answers of today; answers of today stay as they are."""
    found = _opened(answers)
    for treatment in range(2, count(answers) + 1) if TREATMENTS in answers else ():
        told = own(answers, treatment)
        if (as_today := _opened(told)) != told:
            found = with_own(found, treatment, as_today)
    return found


def _opened(answers: Mapping[str, str]) -> dict[str, str]:
    """As `opened`, of one treatment by the names of the questions."""
    found = _without(answers, GONE)
    half_way = "start" in answers and "designated" not in answers  # a place was taken, and the next question open
    place = found.get("place", UNDESIGNATED)
    if place in PLACES and (half_way or found.get("designated") in _NOT_DESIGNATED):
        found |= {"place": UNDESIGNATED, "place_undesignated": place}
    elif place in PLACES:
        found = _without(found, _OF_PLACE)
    return _one_figure(found)


def joined(answers: Mapping[str, str], question: str, answer: str) -> dict[str, str]:
    """The answers with one more, or one changed, taken in: a place with what belongs to it, an own share as one.

    What a further treatment has of the first one is not kept a second time.
    """
    name, treatment = split(question)
    if treatment > 1:
        mine = joined(own(answers, treatment), name, answer)
        gone = of_first(answer) if name == DIFFERS else ()
        return with_own(answers, treatment, _without(mine, gone))
    found = dict(answers)
    if question == "place" and found.get("place") != answer:
        found = _without(found, _OF_PLACE)
    found[question] = answer
    if question == "designated" and answer in _NOT_DESIGNATED:
        found.setdefault("place", UNDESIGNATED)
    if question in _OF_PLACE and found.get("designated") == "yes" and (told := found.get("place_undesignated")):
        found["place"] = told
    return opened(found)


def handed_in(read: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """What was read out of a text, to be taken in one by one in the order of the questions. `known`: what is so far.

    A place alone belongs to the place that was told not to be designated; an own share is one answer.
    """
    found: dict[str, str] = {}
    for treatment in dict.fromkeys(split(id)[1] for id in read):
        mine = {split(id)[0]: answer for id, answer in read.items() if split(id)[1] == treatment}
        new = _handed_in(mine, known if treatment == 1 else of_treatment(known, treatment))
        found |= {id_of(name, treatment): answer for name, answer in new.items()}
    return found


def _handed_in(read: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    found = as_given(read)
    place, designated = found.get("place", UNDESIGNATED), found.get("designated")
    if place not in PLACES:
        return found
    if designated in _NOT_DESIGNATED or (designated is None and known.get("place") == UNDESIGNATED):
        return found | {"place": UNDESIGNATED, "place_undesignated": place}
    return _without(found, _OF_PLACE)


def as_given(answers: Mapping[str, str]) -> dict[str, str]:
    """The answers with the own share as it was given: as the answer to how much it was."""
    found = dict(answers)
    for id in [id for id, answer in answers.items() if answer == "self_paid"]:
        name, treatment = split(id)
        known = answers.get(id_of("self_paid", treatment))
        if name == "amount" and known is not None and _is_figure(known):
            found[id] = known
            del found[id_of("self_paid", treatment)]
    return found


def instead(id: str) -> str | None:
    """The question that this one was made one with, of the same treatment; None where it was with none."""
    name, treatment = split(id)
    whole = INSTEAD.get(name)
    return whole and id_of(whole, treatment)


def _one_figure(found: dict[str, str]) -> dict[str, str]:
    """A figure in place of how the amount is known is the own share."""
    told = found.get("amount", "")
    return found | {"amount": "self_paid", "self_paid": told} if _is_figure(told) else found


def _is_figure(answer: str) -> bool:
    try:
        return fen(answer) >= 0
    except ValueError:
        return False


def _without(answers: Mapping[str, str], ids: Collection[str]) -> dict[str, str]:
    return {id: answer for id, answer in answers.items() if id not in ids}
