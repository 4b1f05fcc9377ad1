"""What a resident said, understood as an answer or handed back as a problem; nothing that is typed can do harm."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from calculator.money import fen, yuan
from conversation.beside import MISTAKEN, NEITHER, NO_ANSWERS, beside
from conversation.facts import BANDS, NONE, UNDESIGNATED, Facts, any_day_of
from conversation.problem import Problem
from conversation.questions import AGAIN, QUESTIONS, Question
from conversation.understanding import ko_settled, zh_own_share, zh_settled
from conversation.understanding.amounts import amount, counted, is_id_number, is_not_there, is_nothing, tells_figure
from conversation.understanding.bands import bands, merely_rough, one_band, plainly_the_own_share
from conversation.understanding.choices import (
    OF_PEOPLE,
    Heard,
    choice,
    names_another,
    names_both,
    number,
    of_label,
    old_word,
    tells_of_another_thing,
    told_of_others,
)
from conversation.understanding.correcting import corrected
from conversation.understanding.days import day, month, named_day, of_the_sun, without_hour
from conversation.understanding.doubted_day import doubted_days
from conversation.understanding.hangul import HANGUL
from conversation.understanding.hedged import amended, asks_which
from conversation.understanding.ko_of_else import told_of_else
from conversation.understanding.ko_own_share import own_share
from conversation.understanding.ko_settled import still_to_be
from conversation.understanding.ko_sum_forms import told_in_two_ways
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import asks, clauses, holds, lexicon, tokens, words_of
from conversation.understanding.likely import ASK_BACK, NO_ANSWER, SAME_WORDS, TOLD, Likely, likely
from conversation.understanding.moon import days_of_the_moon
from conversation.understanding.named import named
from conversation.understanding.plain import plain
from conversation.understanding.spelling import key
from conversation.understanding.telling import of_an_earlier_year, tells_figure_of_oneself
from conversation.understanding.typos import mistyped
from conversation.understanding.whole import as_a_whole
from conversation.understanding.within import (
    DAY,
    DOUBTS,
    LATER,
    OF_OWN_SHARE,
    RATE,
    SUM,
    Marked,
    amount_within,
    day_within,
    doubted,
    doubtful,
    each_within,
    for_sums,
    names_its_figure,
    names_own_share,
    names_this_year,
    no_sum,
    not_a_penny,
    other_row,
    paid,
    said_as_own,
    turned,
)
from conversation.understanding.zh_days import dated
from conversation.understanding.zh_doubted_sum import doubted_sum
from conversation.understanding.zh_of_else import may_be_to_come, of_else
from conversation.understanding.zh_own_share import OwnShare
from conversation.understanding.zh_settled import after_a_stay, as_on_a_slip, told_apart
from conversation.wording import labels

_OF_ONE: Final = (
    *OF_PEOPLE,
    "residence",
    "amount",
    "paid_only",
    "earlier",
    "earlier_top_up",
    "insurance_paid",
    "living",
    "when",
    "stage",
    "county",
    "pooled_fund_blank",
    "earlier_status",
    "place",
)
"""The questions that are asked of one person, so that what is told of another one is asked back."""

_OF_WHOM: Final = ("age", "residence", "county")
"""The questions to which it is another's answer, however like one it is, that begins with a brother or a sister."""
_YES_OR_NO: Final = ("living", "filed_late", "paid_only")
"""The questions that a word for "nothing" answers with no, and that nothing hangs on but how much."""
_OF_WORDINGS: Final = lazily("[\u4e00-\u9fff가-힣]")
"""Signs of the languages whose wordings were learned from."""
_HARDLY: Final = 0.3
_ANOTHER: Final = 0.4
_LIKE: Final = 0.75
_DOUBTFUL: Final = 0.85
_AGAINST: Final = 0.9
_OTHER: Final[Mapping[str, float]] = {SUM: 0.8, DAY: 0.6}
_BEYOND_DOUBT: Final = 0.9
_ASKED: Final = 0.4
_NAMED: Final = 0.6
"""How surely a text must be like what its words name, to take it; like something else, to leave that in doubt; like a
choice to take it where words leave it in doubt or are silent, where they are doubtful, and where one speaks against it;
a figure like one of something else; a choice or a figure where it may be somebody else's, or one of several; to be
asked back; and to be the sum where its name stands before it. Weighed on wordings of people whose other wordings were
not learned from."""
_A_WORD_AND_ITS_SIGN: Final = 2
_YEARS_OF_BILLS: Final = 20
"""How old a bill may be that nobody asks about again."""

__all__ = ["Problem", "accepts", "meant_only", "said_plainly", "understood"]


def understood(question: Question, said: str, facts: Facts, *, numbered: bool = False) -> str | Problem:
    """The canonical answer that was meant, or what was wrong with what was said.

    `numbered`: whether the choices are shown with numbers, so that one may be meant by its number.
    """
    facts = facts.of(question.treatment)
    offered = question.taken(facts)
    if is_id_number(said):
        return Problem("problem.amount.id_number", asks_back=True)
    if said in offered:
        return said
    if _is_no_answer(question, said, offered):
        return _no_answer(question, facts)
    if question.name in OF_OWN_SHARE and (penny := not_a_penny(said)) is not None:
        return penny if isinstance(penny, Problem) else yuan(penny)
    if is_nothing(said) or (question.kind == "amount" and is_not_there(said)):
        return _nothing(question, said, facts)
    if question.name == "amount":
        return _of_this_time(_own_share(question, said, facts), said, facts)
    if question.kind == "amount":
        if question.choices and isinstance(chosen := _named(question, said, facts), str):
            return chosen
        found = _sum(question, said, facts)
        unread = isinstance(found, Problem) and not found.candidates and question.name in OF_OWN_SHARE
        return (_only_own_share(said, facts) if unread else None) or found
    if question.kind == "day":
        return _day(question, said, facts)
    if question.name == "household" and (word := old_word(said)):
        return _old_word(word, offered)
    return _chosen(question, said, facts, numbered)


def _is_no_answer(question: Question, said: str, offered: Sequence[str]) -> bool:
    """Whether a text is a remark beside the answers; that it was wrong answers where it may be told again."""
    if said.isdecimal() or question.optional or question.name == "differs":
        return False
    remark = beside(said)
    return remark in NO_ANSWERS and not (remark == MISTAKEN and AGAIN in offered)


def _no_answer(question: Question, facts: Facts) -> Problem:
    """What is wrong with what answers nothing."""
    if question.kind == "choice":
        return _no_choice(question, facts)
    return Problem(f"problem.{question.kind}.unreadable", {"today": facts.today})


def meant_only(question: Question, said: str, facts: Facts) -> str | None:
    """The choice that a text means of which no word tells anything else: 给我妈, 나 자신을 확인; None where one may."""
    beside = lexicon().alone.get(question.id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, question.id)]
    if asks(said) or not all(token.answers(question.id) or "around" in token.means for token in cut):
        return None
    found = understood(question, said, facts)
    return found if isinstance(found, str) else None


def _sum(question: Question, said: str, facts: Facts) -> str | Problem:
    """The figure that is told; the own share also where words around its name and figure leave that in doubt."""
    found = _amount(question, said, facts)
    if question.name not in OF_OWN_SHARE:
        return found
    found = (_named_with_its_figure(said, facts) if isinstance(found, Problem) else None) or found
    if isinstance(found, Problem) or said.strip() == found:
        return found
    of_another = _of_another(counted(amended(said)), facts)
    return _asked_for(found) if of_another or doubted_sum(said, facts.today) else found


def _named_with_its_figure(said: str, facts: Facts) -> str | None:
    """The one figure of a text, where it stands behind a name of the own share and is told as such by a second
    opinion, whatever talk is around it: 上有老下有小，自付九万六，实在拿不起."""
    if _of_another_year(said, facts) or _turns(said):
        return None
    said = counted(amended(said))
    read = [for_sums(clause, facts.today) for clause in clauses(plain(said))]
    figures = list(each_within(said, SUM, facts.today))
    if len(figures) != 1 or sum(len(each.sums) for each in read) != 1 or _turned_elsewhere(said, read, facts):
        return None
    if not any(names_its_figure(each.cut) for each in read):
        return None
    value, text = figures[0]
    found = likely(text, SUM, (TOLD,))
    return value if found.value == TOLD and found.chance >= _NAMED else None


def _turned_elsewhere(said: str, read: Sequence[Marked], facts: Facts) -> bool:
    """Whether a text may tell its figure of somebody else, of another time or as no certain one."""
    else_told = {*DOUBTS, "others", "who", "unsure"}
    of_else = any(token.means.keys() & else_told for each in read for token in each.cut)
    asked = "?" in plain(said) or doubtful(said) or asks_which(said)
    of_it = [each for each in read if each.sums]
    of_each = bool(RATE.search(plain(said).replace(" ", "")))
    taken_back = any(turned(each.cut) for each in read if not each.sums)
    return asked or of_else or taken_back or doubted(of_it) or of_each or _of_another(said, facts)


def _turns(said: str) -> bool:
    """Whether words in Korean make no more than a wish, a rumour or a question of a sum: 자부가 8천원이면 좋겠슴다."""
    return bool(HANGUL.search(said)) and holds(plain(said).replace(" ", ""), "in_figure_turns")


def _of_another_year(said: str, facts: Facts) -> bool:
    """Whether a sum is told of an earlier year, where it is not asked for that of one."""
    return of_an_earlier_year(plain(said), facts.today) and not facts.says("when", "earlier")


def _amount(question: Question, said: str, facts: Facts) -> str | Problem:
    own = question.name in OF_OWN_SHARE
    told_as_own = own and not asks_which(said)
    of_else = own and (_of_another_year(said, facts) or _turns(said))
    in_two_ways = own and told_in_two_ways(plain(said))
    none = no_sum(said, question.name, facts.today)
    said = counted(amended(said))
    if in_two_ways and len(told := [figure for figure, _ in each_within(said, SUM, facts.today)]) > 1:
        return Problem("problem.which", asks_back=True, candidates=tuple(dict.fromkeys(told)))
    if own and (part := zh_own_share.of_own_share(said, facts.today)):
        return _own_share_beside(question, part, said, facts)
    none = none or no_sum(said, question.name, facts.today)
    found = _right(said, lambda text: _figure(text, facts))
    other = other_row(said, question.name, facts.today)
    named = own_share(said, facts.today, earlier=facts.says("when", "earlier")) if told_as_own else None
    of_kin = _of_kin(said) and not facts.says("who", "other")
    if isinstance(named, int) and not (of_else or of_kin):
        return _seconded(yuan(named), said, SUM, facts, _BEYOND_DOUBT)
    if isinstance(named, Problem):
        return named if isinstance(found, str) or found.candidates else found
    talk = told_as_own and isinstance(amount(said), Problem)
    if isinstance(found, str) and none and talk and not said_as_own(said):
        return Problem("problem.amount.unreadable")  # 医保给报了8000, 押金三千: no figure of theirs to offer
    if isinstance(found, str) and (other or _of_another(said, facts) or none):
        in_all = question.name == "amount" and other and not other_row(said, "self_paid", facts.today)
        return Problem("problem.which", asks_back=True, candidates=(found, *(["paid_only"] if in_all else [])))
    if own and (of_else or of_kin or doubtful(said)):
        return Problem("problem.which", asks_back=True, candidates=(found,)) if isinstance(found, str) else found
    if own and not told_as_own and isinstance(found, str):  # 자부 1만2천, 1만1천5백 어느게 맞는지
        return Problem("problem.which", asks_back=True, candidates=(found,))
    return _seconded(found, said, SUM, facts) if talk and not none else found


def _own_share_beside(question: Question, own: OwnShare, said: str, facts: Facts) -> str | Problem:
    """The own share of the part of a text that gives it; of words beside it that are not known there is a second
    opinion."""
    found = _amount(question, own.text, facts)
    if isinstance(found, str) and (own.turned or doubtful(said) or _of_another(said, facts)):
        return Problem("problem.which", asks_back=True, candidates=(found,))
    return found if own.turned or (own.known and isinstance(found, str)) else _seconded(found, said, SUM, facts)


def _figure(said: str, facts: Facts) -> str | Problem:
    found = amount(said)
    if isinstance(found, Problem) and found.message == "problem.amount.unreadable":
        within = amount_within(said, facts.today)
        found = found if within is None else within
    return found if isinstance(found, Problem) else yuan(found)


def _right(said: str, read: Callable[[str], str | Problem]) -> str | Problem:
    """What is read of a text that may correct itself; asked back where what it corrects is not sure."""
    wrong, right = corrected(said)
    first, found = read(wrong) if wrong else "", read(right)
    if any(isinstance(each, Problem) and not each.candidates for each in (first, found)):
        return read(said) if wrong else found
    if isinstance(first, Problem) and isinstance(found, str):
        return Problem("problem.which", asks_back=True, candidates=(found,))
    return found


def _seconded(found: str | Problem, said: str, kind: str, facts: Facts, surely: float = 0) -> str | Problem:
    """What is read of a text with days or sums within it, with a second opinion: one that is taken may be told of
    something else (`surely`: how sure that must be), and of those asked back one may be told as the answer beyond
    doubt."""
    if "?" in plain(said) or not _OF_WORDINGS.search(said):
        return found
    opinions = {value: likely(text, kind, (TOLD,)) for value, text in each_within(said, kind, facts.today)}
    if isinstance(found, str):
        mine = opinions.get(found, Likely(TOLD, 1))
        other = mine.value != TOLD and mine.chance >= (surely or _OTHER[kind])
        return Problem("problem.which", asks_back=True, candidates=(found,)) if other else found
    told = [value for value, each in opinions.items() if each.value == TOLD and each.chance >= _ASKED]
    beyond_doubt = {*found.candidates} == {*opinions} and len(told) == 1 and opinions[told[0]].chance >= _BEYOND_DOUBT
    return told[0] if beyond_doubt else found


def _own_share(question: Question, said: str, facts: Facts) -> str | Problem:
    """The own share by its figure. A rough one is asked back by the bands, what somebody paid as such."""
    named = labels(question, facts)
    for value, texts in named.items():
        if key(plain(said)) in map(of_label, texts):
            return value
    if len(short := as_a_whole(plain(said), question.name, named)) == 1:  # 총액만 holds no 10,000
        return short[0]
    if (
        (band := one_band(said))
        and band in question.offered(facts)
        and not (paid(said) or merely_rough(said) or _of_another_sum(said, question, facts))
    ):
        return band if _no_other(band, said, question, facts) else _asked_for(band)
    found = _sum(question, said, facts)
    figures = (found,) if isinstance(found, str) else found.candidates
    if not figures:
        chosen = _named(question, said, facts)
        return chosen if isinstance(chosen, str) else _of_an_amount(question, said, facts) or found
    offered = question.offered(facts)
    meant = tuple(band for band in bands(said, [*map(fen, figures)]) if band in offered) or figures
    meant += ("paid_only",) if paid(said) and "paid_only" in offered else ()
    if meant == figures:
        return found
    plainly = len(meant) == 1 and plainly_the_own_share(said) and not _of_another_sum(said, question, facts)
    if plainly and _no_other(meant[0], said, question, facts):
        return meant[0]
    rough = _weighed(Heard(meant), _second_opinion(said, question.name, labels(question, facts)))
    if rough.sure and rough.values[0] in BANDS and not merely_rough(said):
        return rough.values[0]
    return Problem("problem.which", asks_back=True, candidates=meant)


def _of_this_time(found: str | Problem, said: str, facts: Facts) -> str | Problem:
    """An own share; asked back where it is told as that of an earlier year: 작년 자부는 사천이였슴다."""
    another = not facts.says("when", "earlier") and told_of_else(said, "amount") is not None
    return _asked_for(found) if isinstance(found, str) and another else found


def _only_own_share(said: str, facts: Facts) -> Problem | None:
    """The one figure that stands beside a name of the own share is asked back, whatever else is told: 自付三万二，
    听说降价了; not one that may be somebody else's."""
    told = [for_sums(clause, facts.today) for clause in clauses(plain(amended(said)))]
    words = [token for read in told for token in read.cut]
    sums = [each for read in told for each in read.sums]
    named = [token for read in told if any(map(names_own_share, read.cut)) for token in read.cut]
    mine = any("mine" in token.means for token in named)
    others = asks(said) or any("others" in token.means for token in (named if mine else words))
    if others or len(sums) != 1 or isinstance(sums[0], Problem) or not any(map(names_own_share, words)):
        return None
    return _asked_for(yuan(sums[0]))


def _of_another_sum(said: str, question: Question, facts: Facts) -> bool:
    """Whether a sum may be one of another row, or none of the treatment."""
    return bool(other_row(said, "self_paid", facts.today)) or no_sum(said, question.name, facts.today)


def _no_other(band: str, said: str, question: Question, facts: Facts) -> bool:
    """Whether a text that tells a band is not like another choice, or like none where it does not name the own share;
    sums are learned as no choice."""
    found = _second_opinion(said, question.name, labels(question, facts))
    like = (band, ASK_BACK, NO_ANSWER) if plainly_the_own_share(said) else (band, ASK_BACK)
    return found.value in like or found.chance < _ANOTHER


def _asked_for(value: str) -> Problem:
    return Problem("problem.which", asks_back=True, candidates=(value,))


def _of_an_amount(question: Question, said: str, facts: Facts) -> Problem | None:
    """Which choices beside an amount may have been meant where no figure was told; None where none."""
    if any(sign.isdigit() for sign in said):
        return None
    meant = _chosen(question, said, facts, numbered=False)
    return meant if isinstance(meant, Problem) and meant.candidates else None


def _day(question: Question, said: str, facts: Facts) -> str | Problem:
    if question.choices and isinstance(chosen := _named(question, said, facts), str):
        return chosen
    told = without_hour(dated(told_apart(amended(said)), facts.today))
    found = _told_day(question, said, told, facts)
    if isinstance(found, str) and question.name == "on" and HANGUL.search(said) and asks_which(said):
        several = dict.fromkeys((*(value for value, _ in each_within(told, DAY, facts.today)), found))
        return Problem("problem.which", asks_back=True, candidates=tuple(several))
    if question.name != "on" or isinstance(found, Problem) or said.strip() == found:
        return found
    if facts.says("when", "earlier") and (last := _of_last_year(said, date.fromisoformat(found), facts.today)):
        return _asked_for(last.isoformat())
    doubted = doubted_days(told, date.fromisoformat(found), facts.today)
    days = tuple(map(date.isoformat, doubted))
    return Problem("problem.which", asks_back=True, candidates=days) if days else found


def _of_last_year(said: str, found: date, today: date) -> date | None:
    """The same day of last year, where a day of this year was read for want of a year and it is known that it was
    earlier; None where it was another one."""
    if found.year != today.year or names_this_year(said, today):
        return None
    leap = (found.month, found.day) == (2, 29)
    return found.replace(year=found.year - 1, day=28 if leap else found.day)


def _told_day(question: Question, said: str, told: str, facts: Facts) -> str | Problem:
    """The day that is told; `told`: the text with its days in one piece."""
    on = zh_settled.settled_on(told, facts.today) if question.name == "on" else None
    found = on.isoformat() if on else _right(told, lambda text: _on(question, text, facts))
    another = isinstance(found, str) and _another_day(said, date.fromisoformat(found), facts)
    if isinstance(found, str) and said.strip() != found and (another or still_to_be(said)):
        return Problem("problem.which", asks_back=True, candidates=(found,))
    if still_to_be(said):
        return found
    if isinstance(found, Problem) and question.name == "on" and (left := after_a_stay(told, facts.today)):
        return Problem("problem.which", asks_back=True, candidates=tuple(map(date.isoformat, left)))
    settled = ko_settled.settled_on(said, facts.today) if question.name == "on" and isinstance(found, Problem) else None
    if settled and not asks_which(said):
        if _of_another(said, facts):
            return _asked_for(settled.isoformat())
        return _seconded(settled.isoformat(), said, DAY, facts, _BEYOND_DOUBT)
    if isinstance(found, Problem) and LATER.search(plain(told)):
        return found  # 10月7号出的院，隔了两天结的账
    talk = question.name == "on" and isinstance(day(told, facts.today), Problem)
    found = _seconded(found, said, DAY, facts) if talk and not as_on_a_slip(told, facts.today) else found
    if isinstance(found, Problem) and question.name == "on":
        found = _amid_talk(told, facts) or found
    if isinstance(found, Problem) or said.strip() == found:
        return found
    return _asked_for(found) if _another_day(said, date.fromisoformat(found), facts) else found


def _amid_talk(told: str, facts: Facts) -> str | None:
    """The one day of a text that is told as that of settling by its own part and by a second opinion."""
    on = zh_settled.settled_amid_talk(told, facts.today)
    opinions = [likely(text, DAY, (TOLD,)) for _, text in each_within(told, DAY, facts.today)] if on else []
    sure = len(opinions) == 1 and opinions[0].value == TOLD and opinions[0].chance >= _NAMED
    return on.isoformat() if on and sure else None


def _on(question: Question, said: str, facts: Facts) -> str | Problem:
    found = day(said, facts.today)
    if isinstance(found, Problem) and question.name == "on":
        found = any_day_of(month(said, facts.today), facts.today) or found
    if isinstance(found, Problem) and found.message == "problem.day.unreadable":
        found = day_within(said, facts.today) or found
    if isinstance(found, Problem) and not found.candidates and (named_on := named_day(said, facts.today)):
        if of_the_sun(said) and not _another_day(said, named_on, facts):
            return named_on.isoformat()
        return Problem("problem.which", asks_back=True, candidates=(named_on.isoformat(),))
    if isinstance(found, Problem) and not found.candidates and not asks(said):
        of_moon = tuple(on.isoformat() for on in days_of_the_moon(plain(said).replace(" ", ""), facts.today))
        found = Problem("problem.which", asks_back=True, candidates=of_moon) if of_moon else found
    return found if isinstance(found, Problem) else found.isoformat()


def _another_day(said: str, found: date, facts: Facts) -> bool:
    """Whether a day may be that of somebody else, or the one on which somebody was born."""
    return found.year < facts.today.year - _YEARS_OF_BILLS or _of_another(said, facts)


def _of_another(said: str, facts: Facts) -> bool:
    """Whether a sum or a day may be that of somebody else."""
    of_another = _of_kin(said) or (facts.says("who", "self") and names_another(said, "on"))
    return of_another and not facts.says("who", "other")


def _old_word(word: str, offered: Sequence[str]) -> Problem:
    """An old word is no status of any document, so it is asked back, with the papers to look at."""
    words = lexicon().words
    named = [key(word)] if key(word) in words else [old for old in words_of("old") if old in key(word)]
    meanings = [each for old in named for each in words[old].get("household", ())]
    return Problem(
        "problem.household.old_word" if "at_risk_of_poverty" in offered else "problem.household.old_word.before_2023",
        {"word": word},
        asks_back=True,
        candidates=tuple(value for value in offered if value in meanings),
    )


def _chosen(question: Question, said: str, facts: Facts, numbered: bool) -> str | Problem:
    """The choice that was meant, by its number where numbers are shown; else which may have been meant."""
    offered = labels(question, facts)
    place = number(said, len(offered)) if numbered else None
    if place is not None:
        return tuple(offered)[place]
    found = _meant(question, said, facts)
    id = SAME_WORDS.get(question.name, question.name)
    open_to = told_of_else(said, id, planned=facts.plan)
    if open_to is None or _is_label(said, offered) or as_a_whole(plain(said), id, offered):
        return found
    named = (found,) if isinstance(found, str) else found.candidates
    if named == open_to or (open_to and set(open_to).isdisjoint(offered)):
        return found  # 개인의사, 간판두 없는데: undesignated, whatever else it may be
    values = tuple(value for value in offered if value in (*open_to, *named))
    return Problem("problem.which", asks_back=True, candidates=values) if values else _no_choice(question, facts)


def _meant(question: Question, said: str, facts: Facts) -> str | Problem:
    """The choice that is meant by the words and by what a text is like; else which may be."""
    offered = labels(question, facts)
    id = SAME_WORDS.get(question.name, question.name)
    heard = choice(said, id, offered, planned=facts.plan)
    short = as_a_whole(plain(said), id, offered)
    if not (heard.sure or short or (heard.whole and heard.values)):
        heard = choice(named(id, said, facts.today), id, offered, planned=facts.plan)._replace(whole=False)
    found = _second_opinion(said, question.name, offered)
    by_words, heard = heard, heard if _says_no_more(said, id, heard, found) else _weighed(heard, found)
    if UNDESIGNATED in offered and (told := _not_designated(said, heard, facts)):
        settled = heard.sure and (heard.values == (UNDESIGNATED,) or (found.chance >= _BEYOND_DOUBT and not told.sure))
        heard = heard if settled else told
    elif (
        UNDESIGNATED in offered
        and not heard.sure
        and heard.values in ((), (UNDESIGNATED,))
        and _designated(said, facts)
    ):
        heard = Heard(tuple(value for value in offered if value != UNDESIGNATED))
    heard = heard if short else _of_else(said, question.name, heard, by_words, facts)
    of_another = (question.name in _OF_ONE and names_another(said, question.name)) or _of_kin(said)
    of_another = of_another and question.name != "who" and not facts.says("who", "other")
    of_another = of_another or (question.name == "age" and names_both(said))
    of_another = not short and (of_another or (heard.sure and _may_be_mistyped(said, id, offered)))
    if found.value in heard.values and found.chance >= _BEYOND_DOUBT and not facts.says("who", "self"):
        of_sibling = question.name in _OF_WHOM and _of_kin(said) and not facts.says("who", "other")
        of_another = question.name != "who" and (told_of_others(said, id) or of_sibling)
    if heard.sure and not of_another and not (question.name == "earlier_status" and _status_of_today(said, facts)):
        return heard.values[0]
    meant = None if heard.sure else mistyped(said, question.name, offered)
    if values := tuple(dict.fromkeys((*((meant,) if meant else ()), *heard.values))):
        return Problem("problem.which", asks_back=True, candidates=values)
    return _no_choice(question, facts)


def _of_else(said: str, question: str, heard: Heard, by_words: Heard, facts: Facts) -> Heard:
    """What was heard, asked back where it may be told of something else than it was asked for."""
    text = plain(said)
    if question == "when" and may_be_to_come(text, facts.today):
        return Heard(("earlier", "plan"))
    if not heard.sure or HANGUL.search(said):
        return heard
    if not of_else(text, question, heard.values[0], by_words.values, planned=facts.plan):
        return heard
    return Heard(tuple(dict.fromkeys((*by_words.values, *heard.values))))


def _second_opinion(said: str, question: str, offered: Mapping[str, tuple[str, ...]]) -> Likely:
    """What a text is like; nothing where it asks, is a label or a word that is read as a whole, tells that another
    thing is there, or is in a language whose wordings were not learned."""
    if "?" in plain(said) or not _OF_WORDINGS.search(said) or _is_label(said, offered):
        return Likely(NO_ANSWER, 0)
    id = SAME_WORDS.get(question, question)
    if as_a_whole(plain(said), id, offered) or tells_of_another_thing(said, id, offered):
        return Likely(NO_ANSWER, 0)
    return likely(said, question, offered)


def _weighed(heard: Heard, found: Likely) -> Heard:
    """What the words say, with a second opinion: it may leave their answer in doubt, and take the doubt from it, the
    more surely the more the words speak against it."""
    like_none = found.value == NO_ANSWER and found.chance < _BEYOND_DOUBT
    if heard.whole and (len(heard.values) > 1 or found.value in heard.values or like_none):
        return heard
    if heard.sure:
        another = _BEYOND_DOUBT if heard.denied else _ANOTHER  # 저보가 아니고 특곤: like what denies both
        if found.value == heard.values[0]:
            return heard._replace(sure=found.chance >= _HARDLY)
        return heard._replace(sure=found.chance < another)
    if found.value in (NO_ANSWER, ASK_BACK):
        return heard
    another = bool(heard.values) and found.value not in heard.values
    against = heard.against or another or found.value in heard.denied
    if found.chance >= (_AGAINST if against else _DOUBTFUL if heard.doubtful else _LIKE):
        return Heard((found.value,), sure=True)
    return heard._replace(values=(found.value,)) if found.chance >= _ASKED and not heard.values else heard


def _says_no_more(said: str, id: str, heard: Heard, found: Likely) -> bool:
    """Whether a word of an answer and one that speaks against it are all that is said: 향진위생원임까 only asks."""
    if heard.sure or not (heard.against or found.value in heard.denied):
        return False
    beside = lexicon().alone.get(id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, id)]
    return len(cut) <= _A_WORD_AND_ITS_SIGN and all(token.known for token in cut)


def said_plainly(said: str, question: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether an answer is a label, says that it is none of those, or names what it is by its own name: 普通门诊."""
    text = key(plain(said))
    return _is_label(said, offered) or beside(said) == NEITHER or holds(text, f"in_plainly_{question}")


def _is_label(said: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    return key(plain(said)) in {of_label(text) for texts in offered.values() for text in texts}


def _may_be_mistyped(said: str, id: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether one sign that is not known makes a typing error of a choice."""
    if _is_label(said, offered):
        return False
    beside = lexicon().alone.get(id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, id)]
    return any(not token.known and len(token.text) == 1 for token in cut) and bool(mistyped(said, id, offered))


def _of_kin(said: str) -> bool:
    """Whether a text begins with somebody who is hardly the one to help: 我弟去年住的院."""
    text = plain(said).replace(" ", "")
    begins = text.startswith(tuple(words_of("begins_kin")))
    return begins and not (HANGUL.search(text) and tells_figure_of_oneself(text))


def _not_designated(said: str, heard: Heard, facts: Facts) -> Heard | None:
    """That a place is not a designated one, or that this is not known, where a text says so; None where it does not."""
    if not any(token.answers("designated") for clause in clauses(plain(said)) for token in tokens(clause)):
        return None
    told = choice(said, "designated", labels(QUESTIONS["designated"], facts))
    if not told.values or "yes" in told.values:
        return None
    return Heard((UNDESIGNATED,) if told.sure else (UNDESIGNATED, *heard.values), told.sure)


def _designated(said: str, facts: Facts) -> bool:
    """Whether it is told that a place is a designated one."""
    told = choice(said, "designated", labels(QUESTIONS["designated"], facts))
    return told.values == ("yes",) and not told.against


def _status_of_today(said: str, facts: Facts) -> bool:
    """Whether the status that is told is the one of today: 그때도 저보변두리였소 tells of no other."""
    named = choice(said, "household", labels(QUESTIONS["household"], facts)).values
    return any(facts.says("household", value) for value in named)


def _no_choice(question: Question, facts: Facts) -> Problem:
    return Problem("problem.choice", {"last": str(len(question.offered(facts)))})


def _nothing(question: Question, said: str, facts: Facts) -> str | Problem:
    """What a word for "nothing" ("没有", "없습니다") means here.

    On the slip that the figure is not there, of a sum that is often 0 that it is 0; where it may be either it is asked
    back. It is no beginning of a choice: 没 is not 没报.
    """
    if question.kind == "amount":
        if NONE in question.offered(facts):
            return NONE
        return yuan(0) if question.often_zero else Problem("problem.amount.nothing", asks_back=True)
    if question.kind == "day" and question.choices:
        return Problem("problem.which", asks_back=True, candidates=question.offered(facts))
    if question.kind == "day":
        return Problem("problem.day.unreadable", {"today": facts.today})
    for value, texts in labels(question, facts).items():
        if any(is_nothing(text) for text in texts):
            return value
    found = _chosen(question, said, facts, numbered=False)
    if question.name in _YES_OR_NO:
        return found
    return found if isinstance(found, Problem) else Problem("problem.which", asks_back=True, candidates=(found,))


def _named(question: Question, said: str, facts: Facts) -> str | None:
    """A choice beside an amount is taken by its words only: a number there is an amount."""
    offered = labels(question, facts)
    found = _second_opinion(said, question.name, offered)
    heard = _weighed(choice(said, question.name, offered), found)
    named = not tells_figure(said) or _is_label(said, offered) or found.chance >= _BEYOND_DOUBT
    return heard.values[0] if heard.sure and named else None


def accepts(question: Question, answer: str, facts: Facts) -> bool:
    """Whether an answer that was kept is one in canonical form that the question takes after the answers before it."""
    if answer in question.choices:
        return answer not in question.takes_back and question.offers(facts.of(question.treatment), answer)
    try:
        if question.kind == "amount":
            fen(answer)
            return True
        return question.kind == "day" and date.fromisoformat(answer) <= facts.today
    except ValueError:
        return False
