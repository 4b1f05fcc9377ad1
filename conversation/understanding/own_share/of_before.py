"""The sum of earlier in the year that was told: the own share of other treatments, or the medical aid given."""

from collections.abc import Callable
from typing import Final

from calculator.money import yuan
from conversation.facts import UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.choice.likely import OF_BEFORE
from conversation.understanding.choice.opinion import is_of_another, seconded
from conversation.understanding.money.amounts import amount, counted, for_one_time, more_added
from conversation.understanding.money.earlier_doubted import all_of_each, for_each_time, only_each_time, told_twice
from conversation.understanding.money.ko_sum_forms import sighed_between
from conversation.understanding.money.none_before import not_known
from conversation.understanding.own_share.told_of_else_before import told_of_else_before, what_came
from conversation.understanding.text.hedged import amended
from conversation.understanding.text.ko_of_else import tells_nothing_of, told_of_else
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.of_whom import names_another, of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.added_up import added_up
from conversation.understanding.within.ko_earlier_sum import (
    may_be_more,
    of_this_or_last,
    referred_only,
    without_what_is_due,
)
from conversation.understanding.within.marked import SUM, sums_in
from conversation.understanding.within.only_one import only_one
from conversation.understanding.within.other_money import said_as_own
from conversation.understanding.within.shared_out import sums_of_else
from conversation.understanding.within.zh_earlier_sum import (
    NOT_ASKED_FOR,
    of_earlier,
    of_several_people,
    told_of_another_sum,
)

_AID: Final = "earlier_aid"
_OWN: Final = "earlier_self_paid"
_NOT_SURE: Final = lazily(
    "모르|몰라|모름|아마|같[은슴소]|不知道|不清楚|记不|好像|可能"
    "|(?<!특수병)(?<!특수병 )(?:문진|외래)|약방|감기|全年|又想起|没有?自付|안 ?냈"
    "|^还有|^再加|又领|또 ?(?:받|탔)|自付[和跟加]救助|자(?:부|가지급)(?:하고|랑|와|과) ?구조"
    "|里头|里面|包括|包含|带着|在内|[连加].{0,6}(?:算|一起)|그중|그안에|섞|(?:의보|보험|만성병)까지"
)
"""That not all of it is known (가을거는 모르겠슴다), or that more is in it than was asked for (里头有慢病的2000)."""
_OF_AID: Final = lazily("救助|[领拿](?:的|过|了|到)|구조|받은|받았|탔|탄 ?[거것]")
_ROUGH: Final = lazily("不到|将近|多[点些]?|[快近](?=[0-9一二三四五六七八九])|못되|안되|넘")


def told_before(question: str, said: str, facts: Facts, read: Callable[[str], str | Problem]) -> str | Problem:
    """The figure in yuan, or what is wrong or asked back. `question`: one of OF_BEFORE; `read`: reads a text for the
    sum by its words alone."""
    if not_known(said):
        return UNSURE
    if sighed_between(plain(amended(said))):
        return read(said)
    if (with_more := more_added(said)) != said:
        found = read(with_more)
        return asked_back(found) if isinstance(found, str) else found
    if of_else := told_of_else_before(question, said, facts):
        return of_else
    if question == _AID:
        said = without_what_is_due(what_came(said))
    elif (referred := referred_only(said)) and referred > 0:
        return asked_back(yuan(referred))
    if together := added_up(said, question, facts.today) or all_of_each(said, amount):
        return yuan(together)
    if question == _AID and (none := told_of_else(said, _AID)):
        return asked_back(*none)
    alone = None if facts.says("when", "earlier") else only_one(said, question, facts.today)
    if alone is None and ((question == _AID and tells_nothing_of(said, _AID)) or of_this_or_last(said)):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    found = yuan(alone) if alone is not None else of_earlier(question, said, read(said), facts)
    if isinstance(amount(said), Problem) and not (is_of_another(said, facts) or _ROUGH.search(said)):
        found = seconded(found, said, SUM, facts, asked=OF_BEFORE[question])
    if question == _OWN and not said_as_own(said) and _only_of_else(found, said, facts):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    if told_of_another_sum(question, said, found, facts.today) or (question == _OWN and _aid_alone(said, facts)):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    if each := for_each_time(counted(said), found):
        return Problem(NOT_ASKED_FOR[question], asks_back=True) if only_each_time(said) else asked_back(*each)
    if isinstance(found, Problem) and (once := for_one_time(said)) and found.candidates:
        return asked_back(*dict.fromkeys((*found.candidates, once)))
    if not isinstance(found, str):
        return found
    if twice := told_twice(said, found):  # 三千两回
        return asked_back(*twice)
    return asked_back(found) if _in_doubt(question, said, facts) else found


def _in_doubt(question: str, said: str, facts: Facts) -> bool:
    """Whether a sum may be of more than is asked for, another's (我妈领过2000), or the aid (领的是1446)."""
    kin = names_another(said, "earlier") or of_kin(said)
    if facts.answers.get("who") and kin:
        return True
    if question == _OWN and _OF_AID.search(plain(said)) and not said_as_own(said):
        return True
    return may_be_more(said) or of_several_people(said) or bool(_NOT_SURE.search(plain(said)))


def _aid_alone(said: str, facts: Facts) -> bool:
    """Whether each clause with a sum names aid and no own share: 自付没算过，救助拿了1800."""
    texts = clauses(plain(said))
    told = [each for each in texts if sums_in(each, facts.today)]
    aid = all(_OF_AID.search(each) and not said_as_own(each) for each in told)
    return len(texts) > 1 and bool(told) and aid


def _only_of_else(found: str | Problem, said: str, facts: Facts) -> bool:
    """Whether every figure that was read is told as the insurance's, a gift or another sum: 救助了1200."""
    figures = {found} if isinstance(found, str) else {*found.candidates}
    return bool(figures) and figures <= sums_of_else(said, facts.today)
