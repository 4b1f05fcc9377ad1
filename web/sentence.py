"""A sentence that was typed on the start page, and what was read in it: shown to be confirmed before any of it counts.

Nothing but the sentence is kept until then, as what was typed and not understood is; what it holds is read anew each
time.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from conversation import QUESTIONS, Journey, Problem, journey, understood
from conversation.corrections.mistaken import right_instead
from conversation.days.lately_after_all import was_this_year
from conversation.ending import sure
from conversation.kept import as_given, only_who
from conversation.others.another_person import whom_else
from conversation.proposals.in_a_row import in_a_row, tells_more
from conversation.proposals.proposal import HEARD, confirmed, facts_with, pending, proposing
from conversation.put_simply.in_passing import without_what_passes
from conversation.remarks.beside import NEITHER, another_is_liable, beside, despairs, mourns, of_several
from conversation.remarks.besides import of_this_case
from conversation.remarks.not_done_yet import may_be_made
from conversation.remarks.remarks import REMARKS
from conversation.sums.bill_or_share import without_aid_told_in_passing
from conversation.sums.two_times import may_be_another_stay, this_and_before, told_behind
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import too_much
from conversation.wording import besides, choice, printed, wording
from web import asked
from web.clock import today
from web.question import MOST_SAID
from web.state import SENTENCE, State

_OWN_SHARE: Final = ("amount", "self_paid")
_OF_A_STAY: Final = (*_OWN_SHARE, "when", "care", "place", "referral", "earlier")
"""What another stay may be told with: a sentence that tells more tells the case itself."""


def sent(state: State, said: str) -> State:
    """The state with a sentence, to be shown again."""
    return replace(state, draft=(SENTENCE, said.replace("\r\n", "\n").strip()[:MOST_SAID]))


def typed(state: State) -> str:
    """The sentence that was sent last and is not confirmed; "" where there is none."""
    id, said = state.draft or ("", "")
    return said if id == SENTENCE else ""


def missed(state: State) -> str:
    """The message that says that nothing was read in it, or that it is too long; for a question that pages may answer
    that it may be these."""
    said = typed(state)
    if too_much(said):
        return "problem.too_long"
    if _one_more_person(said, journey(state.answers, today())):
        return "problem.one_more_person"
    to_a_page = (asks(said) or asked.page_told(said)) and asked.pages(said, state.language)
    return asked.word_for(said) or ("guide.several" if to_a_page else "said.missed")


def _one_more_person(said: str, found: Journey) -> bool:
    """Whether a check of somebody else is asked for, while this one goes on."""
    return found.next is not None and whom_else(said, found.applying, found.facts.today) is not None


_CAME_ALONE: Final = {("who", "self"), ("who", "other"), ("referral", "none")}
"""What is read of 我自己来, which tells no more than for whom it is."""


def read(state: State) -> Proposal:
    """What the sentence says, read as in a conversation in which the next question is open: nothing where there is no
    sentence, it is a command or a remark, or none of it was understood."""
    said, found = typed(state), journey(state.answers, today())
    answer = understood(found.next, said, found.facts) if said and found.next else None
    remark = beside(said) in REMARKS and not isinstance(answer, str)
    if asked.command(said) or remark or _one_more_person(said, found) or asked.page_told(said) is not None:
        return Proposal({}, {})
    right = right_instead(said)
    if found.next and was_this_year(right or said, found.next, found.facts):  # 上个月出的院, behind 去年
        return Proposal(pending(proposing(state.answers, {"when": "this_year"})), {})
    counts = without_what_passes(right or said, state.answers)
    told = (
        proposed(counts, found.facts, at_first=only_who(found.applying) and not right)
        if counts and beside(said) != NEITHER
        else Proposal({}, {})
    )
    if right and not told.answers:  # 不是医保定点，是个私人诊所
        told = proposed(without_what_passes(said, state.answers), found.facts, at_first=only_who(found.applying))
    told = Proposal(without_aid_told_in_passing(told.answers, said), told.ask)
    of_a_case = any(id not in _OF_A_STAY and state.answers.get(id) != told.answers[id] for id in told.answers)
    of_this = not of_a_case and told.answers.get("when") in (None, state.answers.get("when"))
    if found.next and found.next.id == "amount" and of_this and may_be_another_stay(said):  # 봄에 입원한거 2860원
        told = Proposal({id: value for id, value in told.answers.items() if id not in _OWN_SHARE}, told.ask)
    elif found.next and isinstance(answer, str):
        alone = found.next.id == "who" and told.answers.items() <= _CAME_ALONE  # 我自己来
        more = {} if alone else told.answers
        told = Proposal({**more, found.next.id: answer}, told.ask)
    elif found.next and told.answers.keys() == {found.next.id}:  # alone it was read with care for it: not understood
        told = Proposal({}, told.ask)
    if right and found.next and not told.answers and isinstance(answer, Problem) and len(answer.candidates) == 1:
        told = Proposal({found.next.id: answer.candidates[0]}, told.ask)  # 不对，我妹妹让我打听
    told = may_be_made(told, said, planned=found.facts.plan)
    told = Proposal(of_this_case(told.answers, state.answers, said), told.ask)
    row = in_a_row(state.answers, said, found.next, found) if found.next else Proposal({}, {})
    told = row if tells_more(row, told.answers) else told
    both = _with_before(said, found, state) if found.next else {}
    told = Proposal(both, {}) if both else told
    left = _sure(told, said, found, state)
    return Proposal(pending(proposing(state.answers, as_given(left.answers))), left.ask)


def _sure(told: Proposal, said: str, found: Journey, state: State) -> Proposal:
    """What would not end it with nothing. Once something was answered, nothing is left where that is no more than for
    whom it is, and that was not the answer: 我是农民, of which the status is asked back."""
    left = sure(told, said, found.facts)
    dropped = bool(state.answers) and left.answers.keys() == {"who"} != told.answers.keys()
    by_itself = found.next is None or isinstance(understood(found.next, said, found.facts), str)
    return left if by_itself or not dropped else Proposal({}, left.ask)


def _with_before(said: str, found: Journey, state: State) -> Mapping[str, str]:
    """The own share of this time with what was before, where both are told."""
    if found.next is None:
        return {}
    behind = {} if found.next.optional else told_behind(said, found.next, found)
    return behind or this_and_before(said, found.next, found.facts, as_given(state.answers))


class Line(NamedTuple):
    """What was read as the answer to one question."""

    id: str
    value: str
    short: str
    answer: str
    before: str | None
    """Another answer that stands so far."""


def shown(state: State, found: Proposal) -> dict[str, Any]:
    """What was read, for the page, line by line; the labels of what the sentence left open; and whether it tells of a
    death, that somebody does not want to live, or of several treatments."""
    language, answers = state.language, proposing(state.answers, found.answers)
    facts = facts_with(answers, today())
    lines = []
    for id, value in pending(answers).items():
        short, answer = wording(language, f"short.{id}", facts), printed(language, QUESTIONS[id], value, facts)
        kept = state.answers.get(id, value)
        before = printed(language, QUESTIONS[id], kept, facts) if kept != value else None
        lines.append(Line(id, value, short, answer, before))
    left = [id for id in found.ask if id not in found.answers]
    return {
        "button": choice(language, HEARD, "yes", facts),
        "lines": lines,
        "mourned": mourns(typed(state)),
        "another_is_liable": another_is_liable(typed(state)),
        "several": of_several(typed(state), found.answers),
        "despairs": despairs(typed(state)),
        "open": language.text("heard.between").join(besides(language, id, facts) for id in left),
    }


def recorded(state: State, found: Proposal, right: Mapping[str, Collection[str]]) -> State:
    """The state with what was confirmed of it: by question the value that was shown and stayed ticked. To send the
    sentence was the consent that the first answer is."""
    kept = {id: value for id, value in found.answers.items() if value in right.get(id, ())}
    return replace(state, answers=confirmed(proposing(state.answers, kept)), draft=None)
