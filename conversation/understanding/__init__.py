"""What a resident said, understood as an answer or handed back as a problem; nothing that is typed can do harm."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from calculator.money import fen, yuan
from conversation.facts import NONE, UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.questions import AGAIN, Question
from conversation.remarks.beside import MISTAKEN, NO_ANSWERS, UNCLEAR, beside, is_no_medical_aid
from conversation.understanding.choice.another_country import of_another_country
from conversation.understanding.choice.chosen import choice_meant, named_beside, no_choice, said_plainly
from conversation.understanding.choice.hardship import hard
from conversation.understanding.choice.ko_beside_the_answer import the_answer_itself
from conversation.understanding.choice.likely import OF_BEFORE
from conversation.understanding.choice.no_register import tells_no_register
from conversation.understanding.choice.not_ones_own import (
    is_theirs_alone,
    none_of_it,
    not_granted,
    not_mine,
    works_elsewhere,
)
from conversation.understanding.choice.old_words import old_word
from conversation.understanding.choice.referral_to_come import to_be_made
from conversation.understanding.choice.relayed import as_relayed
from conversation.understanding.choice.times_before import of_the_family_alone, several_times
from conversation.understanding.choice.zh_also_meant import also_meant
from conversation.understanding.choice.zh_in_two_steps import in_steps, one_of_them
from conversation.understanding.choice.zh_status_in_doubt import doubted_status
from conversation.understanding.dates.day_to_come import by_the_end_of_month, dated_to_come, later_this_week
from conversation.understanding.dates.ko_year_of_stay import no_year_of_leaving, year_of_leaving
from conversation.understanding.dates.zh_lately import left_lately
from conversation.understanding.money.amounts import is_id_number, is_not_there, is_nothing
from conversation.understanding.money.earlier_doubted import (
    aid_came_before,
    aid_of_this_time,
    aid_or_medicine_alone,
    ordinary_visit,
)
from conversation.understanding.money.none_before import none_before, not_known
from conversation.understanding.own_share.before_the_bill import before_the_bill
from conversation.understanding.own_share.foretold import as_foretold
from conversation.understanding.own_share.made_of_several import made_of_several
from conversation.understanding.own_share.not_all_of_it import without_all
from conversation.understanding.own_share.sums import of_this_time, only_own_share, own_share_told, sum_told
from conversation.understanding.own_share.what_counts_of_it import what_counts
from conversation.understanding.sentences.ko_in_hospital import still_inside
from conversation.understanding.sentences.status_later import status_later, without_entitlement
from conversation.understanding.settled.about_when import month_of_a_rough_day
from conversation.understanding.settled.home_with_a_bill import home_with_a_bill
from conversation.understanding.settled.no_stay_no_claim import tells_no_time
from conversation.understanding.settled.settling import day_told
from conversation.understanding.text.as_it_turned_out import as_it_turned_out
from conversation.understanding.text.asked_behind import without_asked_behind
from conversation.understanding.text.correcting import behind_no, takes_it_back
from conversation.understanding.text.fused import with_spaces_between
from conversation.understanding.text.in_doubt import in_doubt, intended, of_a_stranger, tells_a_part
from conversation.understanding.text.ko_of_else import told_of_else
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses, lexicon, tokens, words_of, words_said
from conversation.understanding.text.of_another_thing import only_booked, without_another_thing
from conversation.understanding.text.of_kin_only import not_kin_but_i, of_kin_only
from conversation.understanding.text.plain import plain, too_much
from conversation.understanding.text.register_then import register_to_come
from conversation.understanding.text.remarks_around import without_remarks
from conversation.understanding.text.spelling import key
from conversation.understanding.text.told_twice import denied, one_or_other, put_right_within
from conversation.understanding.text.zh_breath import with_breath_as_stops
from conversation.understanding.text.zh_others_know import KIN, sent_by_kin
from conversation.understanding.within.marked import as_typed, sums_in
from conversation.understanding.within.other_money import OF_OWN_SHARE, not_a_penny, of_another_row
from conversation.understanding.within.shared_out import without_outpatient
from conversation.understanding.within.sums_apart import with_stops_between
from conversation.wording import labels

_AID_ROWS: Final = ("on_slip_aid", "slip_medical_aid")
_OWN_SHARES: Final = (*OF_OWN_SHARE, "earlier_self_paid")
_MADE_OF_SEVERAL: Final = (*OF_OWN_SHARE, *OF_BEFORE)
_OTHER_ROWS: Final = frozenset({"slip_major_illness", "slip_pooled_fund", "slip_own_expense", "slip_total_bill"})
_YES_OR_NO: Final = ("living", "filed_late", "paid_only")
"""The questions that a word for "nothing" answers with no, and that nothing hangs on but how much."""
WITHOUT_STATUS: Final = ("none", "illness_poverty_pending")
"""Of a household, what may be meant by "nothing": none of them, or none that was recognised yet."""

_OF_A_PERMIT: Final = {"permit": ("yanbian", "permit", "jilin", "elsewhere")}
"""What is asked back of a register and a permit that stand side by side: 户口在蛟河 居住证在龙井办的."""
_AWAY: Final = lazily(
    "我(?:人|这会儿|现在|眼下)*[在搁](?!家|这|旁|手|跟前|身边)|(?:나는|내가|난|내|지금)[^,.]{0,8}(?:밖에|한국|외지|북경|타지|출장)"
    "|(?:单|票|据)[^,.]{0,3}[, ]?[^,.]{0,2}[在搁放落](?:在)?"
    f"(?:(?:我)?家?[大小老二三]?{KIN}|老家|乡下|外地|单位)"
)
"""Where who types is that has no slip at hand, or where it lies: 결산단 집에 있슴다 나는 밖에 있소, 单子在老家."""
_NOT_YET: Final = lazily(
    "^(?!.*(?:不办|直接|不(?:打算|准备)|안 ?하겠|안 ?할))(?:.*还没|.*还未|.*没.*呢$|.*没[^,.;]*呢[,.;]"
    "|.*(?:去|走|住院)(?:之|以)?前(?:再)?去?[办开]"
    "|.*没.*(?:正想|准备)|.*아직|.*못했)"
)
"""What is not done yet of a treatment to come, which may be done still: 还没办; not 还没去，不办了."""

_ONE_OF_TWO: Final = lazily(
    "[가-힣](?:껀|건|인|본|곤|린)지(?:[ ,.]|요)[^;]*?[가-힣](?:껀|건|인|본|곤|린)지(?!만)"
    "|[^,.;!? ]{2}还是[^,.;!? ]{2,10}(?:来着|[,. ]*(?:我)?(?:分|记|说|搞|弄|整|认)不(?:清|明白|准|好)|[,. ]*忘了)"
)
"""저보껀지 변두리껀지, 慢性病还是特殊疾病来着."""

_OF_THE_REGISTER: Final = ("residence", "county")
_A_HOSPITAL: Final = lazily(
    "^(?!.*(?:호적|호구|후커|거주|사람|사는|살|집|户|人|住在|居住|家|身份)).*(?:병원|의원|위생원|진료소|医院|卫生院|诊所)"
)
_TWO: Final = 2
_WHAT_IS_SO: Final = ("household", "residence", "county", "designated", "living", "on", "self_paid")
_OF_THE_TREATMENT: Final = ("care", "place", "referral")
_NO_CHOICE: Final = (UNSURE, "undecided", "skip")
_NOT_SURE: Final = (UNSURE, "undecided", "skip", "without", "undesignated")
"""What may be told by not being sure, or by asking not to be asked."""
_OPEN_BILL: Final = {"when": "plan", "stage": "there"}
"""What it is to be home with an open bill."""

__all__ = ["WITHOUT_STATUS", "Problem", "accepts", "meant_only", "said_plainly", "understood"]


def understood(question: Question, said: str, facts: Facts, *, numbered: bool = False) -> str | Problem:
    """The canonical answer that was meant, or what was wrong with what was said.

    `numbered`: whether the choices are shown with numbers, so that one may be meant by its number.
    """
    said = without_another_thing(said)
    if question.name == "residence" and tells_no_register(said):
        return asked_back(*question.taken(facts))
    if question.name != "who" and (
        (facts.says("who", "self") and of_kin_only(said)) or (facts.says("who", "other") and not_kin_but_i(said))
    ):
        return _of_another(question, facts)
    found = _understood(question, said, facts, numbered)
    if isinstance(found, str) and said != found and found not in _NOT_SURE:
        if takes_it_back(said) or in_doubt(said) or (_is_done(question, found, facts) and intended(said)):
            return asked_back(found)
        if question.name != "who" and not facts.says("who", "other") and of_a_stranger(said):
            return _of_another(question, facts)
        if question.name in OF_OWN_SHARE and tells_a_part(said):
            return _no_answer(question, facts)
    if (
        isinstance(found, str)
        and said != found
        and _may_be_twice(question, found)
        and (twice := _twice(question, said, facts, found))
    ):
        return asked_back(*twice)
    rest = what_counts(said, facts.today, before=question.name in OF_BEFORE) if question.name in _OWN_SHARES else ""
    if rest and (rest,) != ((found,) if isinstance(found, str) else found.candidates):
        return asked_back(rest)  # 七千，有两千材料不报销
    if found == NONE and said != NONE and question.name.startswith("slip_") and of_another_row(said, question.name):
        return _no_answer(question, facts)  # 大病没有, where it is asked what the basic fund paid
    if question.name in _MADE_OF_SEVERAL:
        found = made_of_several(question.name, as_typed(said), facts, found)
    if question.choices and (isinstance(found, Problem) or found in _NO_CHOICE) and said != found:
        found = _without_remarks(question, said, facts, found, numbered) or found
    if isinstance(found, Problem) and not found.candidates and (told := without_asked_behind(said)):
        answer = _understood(question, told, facts, numbered)
        return asked_back(answer) if isinstance(answer, str) else answer if answer.candidates else found
    return found


def _without_remarks(
    question: Question, said: str, facts: Facts, found: str | Problem, numbered: bool
) -> str | Problem | None:
    """The choice of a text without the remarks around it; None where there are none, or nothing else. `found`: how it
    was read with them."""
    around = without_remarks(said, "choice")
    read = understood(question, around.text, facts, numbered=numbered) if around else None
    if around is None or not isinstance(read, str) or read in _NO_CHOICE or read not in question.taken(facts):
        return None
    if not around.doubted:
        return read
    if isinstance(found, Problem) and read in found.candidates:
        return found
    return asked_back(read, *((found,) if isinstance(found, str) else ()))


def _may_be_twice(question: Question, found: str) -> bool:
    """Whether what was found may be told with what is so instead; a status of then is told with that of now."""
    return found not in _NO_CHOICE and question.name != "earlier_status"


def _twice(question: Question, said: str, facts: Facts, found: str) -> tuple[str, ...]:
    """All that may be meant by a text that puts itself right, tells one or the other, or denies what was found; ()
    where it does none of these."""

    def read(text: str) -> tuple[str, ...]:
        told = _understood(question, text, facts, numbered=False)
        return (told,) if isinstance(told, str) else told.candidates

    if right := put_right_within(said):
        then = read(right)
        of_that_day = question.kind == "day" and any(each[-2:] == found[-2:] for each in then)
        return (*then, found) if then and found not in then and not of_that_day else ()
    if (what := denied(said)) and read(what) == (found,):
        return _or_not(question, found, facts)
    parts = [read(each) for each in one_or_other(said, question.name)]
    both = tuple(value for each in parts for value in each if value not in _NO_CHOICE)
    return both if len(both) == len(parts) == len({*both}) == _TWO else ()


def _is_done(question: Question, found: str, facts: Facts) -> bool:
    """Whether what was found is done or is so, and not to come."""
    if question.name == "amount":
        return found[0].isdigit() or found.startswith("band")
    return question.name in _WHAT_IS_SO or (question.name in _OF_THE_TREATMENT and not facts.plan)


def _or_not(question: Question, found: str, facts: Facts) -> tuple[str, ...]:
    """What is denied, and of a yes or no the other one too."""
    either = tuple(value for value in question.offered(facts) if value in ("yes", "no", NONE))
    return either if found in either and len(either) == _TWO else (found,)


@lru_cache(maxsize=8)  # in a turn one text is looked at several times as an answer
def _understood(question: Question, said: str, facts: Facts, numbered: bool) -> str | Problem:
    """As `understood`, of a text that asks nothing behind its answer."""
    facts, said = facts.of(question.treatment), as_typed(said)
    offered = question.taken(facts)
    if too_much(said):
        return Problem("problem.too_long")
    said = in_steps(as_it_turned_out(said), question.name)
    if is_id_number(said):
        return Problem("problem.amount.id_number", asks_back=True)
    if said in offered:
        return said
    if either := [value for value in offered if value in one_of_them(said, question.name)]:
        return asked_back(*either)
    if _is_no_answer(question, said, offered):
        return _no_answer(question, facts)
    if question.name == "when" and tells_no_time(said):
        return asked_back(*offered)
    said = the_answer_itself(said, question.name)
    if question.name == "earlier" and (told := _told_of_before(question, said, facts)) is not None:
        return told
    if question.kind == "amount" or question.name == "amount":
        said = with_stops_between(as_foretold(as_relayed(said), planned=facts.plan))
    if question.name in OF_OWN_SHARE and (penny := not_a_penny(said)) is not None:
        return penny if isinstance(penny, Problem) else yuan(penny)
    foreseen = question.name in OF_OWN_SHARE and facts.plan
    if foreseen and (wrong := before_the_bill(said, facts.today)):
        return Problem(wrong, asks_back=True)
    if is_nothing(said) or (question.kind == "amount" and is_not_there(said)):
        return _nothing(question, said, facts)
    if question.name in OF_BEFORE and none_before(said, question.name):
        return yuan(0)
    if question.name == "amount":
        return _own_share(question, said, facts)
    if question.kind == "amount":
        return _sum(question, said, facts)
    if question.kind == "day":
        return _day(question, said, facts)
    return _choice(question, said, facts, numbered)


def _told_of_before(question: Question, said: str, facts: Facts) -> str | Problem | None:
    """Whether there was something before, where it is told by how often, by its aid, or of the family; else None."""
    if facts.says("who", "self") and of_the_family_alone(said):
        return _of_another(question, facts)
    if said == "0":
        return asked_back("none")
    if several_times(said) or aid_came_before(said):
        return "yes"
    of_none = aid_or_medicine_alone(said) or aid_of_this_time(said) or ordinary_visit(said)
    return asked_back("none", "yes") if of_none else None


def _sum(question: Question, said: str, facts: Facts) -> str | Problem:
    """The sum, or the choice beside it, that was meant."""
    if question.choices and isinstance(chosen := named_beside(question, said, facts), str):
        return chosen
    if question.name in _AID_ROWS and _of_another_row(said):
        return Problem("problem.amount.no_aid", asks_back=True)
    found = sum_told(question, _of_the_aid(said, facts) if question.name in _AID_ROWS else said, facts)
    unread = isinstance(found, Problem) and not found.candidates and question.name in OF_OWN_SHARE
    found = (only_own_share(said, facts) if unread else None) or found
    return _or_not_known(found, said) if question.name == "self_paid" else found


def _day(question: Question, said: str, facts: Facts) -> str | Problem:
    """The day that is told; of a rough one, which can be read in no other way, its month is asked back."""
    found = day_told(question, said, facts)
    if isinstance(found, str) or found.candidates or not (month := month_of_a_rough_day(said)):
        return found
    first = day_told(question, month, facts)
    if isinstance(first, Problem):
        return first if first.candidates else found  # 阴历八月
    return asked_back(first)


def _own_share(question: Question, said: str, facts: Facts) -> str | Problem:
    """The own share that is told, be it by its band or by how it is known."""

    def alone(text: str) -> str | Problem:
        return own_share_told(question, text, facts)

    found = without_all(question, alone(said), said, facts, alone)
    if rest := without_outpatient(said, facts.today):
        return asked_back(rest)  # 自付六千，其中八百是门诊
    if isinstance(found, str) and (more := also_meant(plain(said), "amount", found)):
        return asked_back(found, *more)  # 手里有单子，是挂号的小票
    if found == "uninsured" and told_of_else(said, "amount") is not None:
        return asked_back(found)  # 우리 나그네는 이보 없구 나는 있슴다
    return _or_not_known(of_this_time(found, said, facts), said)


def _of_another_row(said: str) -> bool:
    """Whether a sum is told as another than the medical aid: 大病2000, 民政给了2000."""
    words = words_said(said)
    rows = {row for token in words for row in token.means.get("row", ())}
    own = any("own_share" in token.means for token in words)
    return is_no_medical_aid(said) or ("slip_medical_aid" not in rows and (own or bool(rows & _OTHER_ROWS)))


def _of_the_aid(said: str, facts: Facts) -> str:
    """The one clause that names the medical aid with its sum, where a text tells several: 自付8000，医疗救助1200."""
    if len(sums_in(said, facts.today)) < 2:
        return said
    of_it = [each for each in clauses(plain(said)) if _names_the_aid(each) and len(sums_in(each, facts.today)) == 1]
    return of_it[0] if len(of_it) == 1 else said


def _names_the_aid(said: str) -> bool:
    return any("slip_medical_aid" in token.means.get("row", ()) for token in words_said(said))


def _or_not_known(found: str | Problem, said: str) -> str | Problem:
    """An own share; asked back as not known too where no figure of it is told, and who types does not know it: 아들이
    냈는데 나는 모르오."""
    if isinstance(found, str) or any(each[0].isdigit() for each in found.candidates) or not not_known(said):
        return found
    return asked_back(*dict.fromkeys((*found.candidates, UNSURE)))


def _choice(question: Question, said: str, facts: Facts, numbered: bool) -> str | Problem:
    """The choice that was meant; asked back where it was so at another time only, or may be still."""
    offered = question.taken(facts)
    if _answers_nothing(question, said):
        return no_choice(question, facts)
    if at_once := _asked_at_once(question, said, facts, offered):
        return at_once
    found = choice_meant(question, said, facts, numbered)
    if isinstance(found, Problem) and not found.candidates and (spaced := with_spaces_between(said)) != said:
        found = choice_meant(question, spaced, facts, numbered)
    if isinstance(found, Problem) and not found.candidates and (rest := behind_no(said)):
        found = choice_meant(question, rest, facts, numbered=False)
        return asked_back(found) if isinstance(found, str) else found
    if isinstance(found, Problem) and (stopped := with_breath_as_stops(said)) != said:
        told = choice_meant(question, stopped, facts, numbered)
        found = told if isinstance(told, str) and found.candidates in ((told,), _OF_A_PERMIT.get(told)) else found
    values = (found,) if isinstance(found, str) else found.candidates
    if question.name == "paid_only" and "slip" in values and _AWAY.search(plain(said)):
        return asked_back("slip", "without")
    if question.name == "household" and (left := _of_nobody_here(said, found, facts)):
        return asked_back(*(value for value in offered if value in left))
    if question.name == "household" and NONE in values and hard(plain(said)):
        return _without_status(offered)
    not_yet = question.name == "referral" and facts.plan and found == NONE and _NOT_YET.search(plain(said))
    return asked_back("undecided", NONE) if not_yet else _or_cancelled(question, said, found)


def _asked_at_once(question: Question, said: str, facts: Facts, offered: Sequence[str]) -> str | Problem | None:
    """What is told by words that are read as a whole before each of them is; None where there are no such."""
    if (stay := _of_the_stay(question, said, facts)) and stay in offered:
        return stay
    if question.name == "when" and later_this_week(said, facts.today):
        return "plan"
    if question.name == "when" and (dated_to_come(said, facts.today) or by_the_end_of_month(said)):
        return asked_back("this_year", "plan")
    if question.name == "when" and no_year_of_leaving(plain(said), facts.today):
        return asked_back("this_year", "earlier")
    if question.name == "who" and sent_by_kin(plain(said)):
        return asked_back("self", "other")
    if question.name == "household" and (word := old_word(said)):
        return _old_word(word, offered)
    if question.name == "referral" and not facts.plan and to_be_made(said):
        return asked_back(NONE)
    if question.name == "household" and (status_later(said) or without_entitlement(said) or not_granted(said)):
        return _without_status(offered)
    if question.name == "household" and (
        doubted := doubted_status(
            said, offered, of_oneself=facts.says("who", "self"), of_another=facts.says("who", "other")
        )
    ):
        return asked_back(*(value for value in offered if value in doubted))
    return None


def _without_status(offered: Sequence[str]) -> Problem:
    return asked_back(*(value for value in reversed(WITHOUT_STATUS) if value in offered))


def _answers_nothing(question: Question, said: str) -> bool:
    """Whether somebody works elsewhere than is asked, the register is in another country, or a hospital is named where
    the register is asked (훈춘시병원임다)."""
    if question.name == "living":
        return works_elsewhere(said)
    if question.name == "referral" and only_booked(said):
        return True
    if question.name in _OF_THE_REGISTER and _A_HOSPITAL.search(plain(said)):
        return True
    return question.name == "residence" and (of_another_country(said) or register_to_come(said))


def _of_the_stay(question: Question, said: str, facts: Facts) -> str:
    """When it was, or how far it is, where that is told by what became of the stay: who did not come out yet, who is
    home with an open bill, who has just left; "" where none is told."""
    if question.name == "when" and still_inside(said):
        return "plan"
    if asks(said) or any("others" in token.means for token in words_said(said)):  # 옆집은 퇴원했는데 결산 안했담다
        return ""
    if question.name in _OPEN_BILL and home_with_a_bill(plain(said)):
        return _OPEN_BILL[question.name]
    if question.name != "when":
        return ""
    over = year_of_leaving(plain(said), facts.today) == facts.today.year
    return "this_year" if over or left_lately(plain(said), facts.today, alone=True) else ""


def _or_cancelled(question: Question, said: str, found: str | Problem) -> str | Problem:
    """What was meant; asked back where one of two is told (저보껀지 변두리껀지), and a referral that was taken back."""
    if isinstance(found, str) and found not in (UNSURE, "undecided") and _ONE_OF_TWO.search(plain(said)):
        return asked_back(found)
    if question.name != "referral" or isinstance(found, str) or not found.candidates or NONE in found.candidates:
        return found
    cancelled = any("cancelled" in token.means for token in words_said(said))
    return asked_back(*found.candidates, NONE) if cancelled else found


def _of_nobody_here(said: str, found: str | Problem, facts: Facts) -> tuple[str, ...]:
    """What may be meant where a status is named that is told not to be there, or to be a relative's; nothing where
    none is told so, or whoever is helped has another one."""
    theirs = is_theirs_alone(said) and not facts.says("who", "other")
    if isinstance(found, str) or not (none_of_it(said) or theirs) or not (found.candidates or _says_none(said)):
        return ()
    return (*(() if not_mine(said) else found.candidates), *WITHOUT_STATUS, UNSURE)


def _says_none(said: str) -> bool:
    """Whether it is told plainly enough that there is none, where no status is left that may be meant."""
    return none_of_it(said) or not_mine(said)


def _of_another(question: Question, facts: Facts) -> Problem:
    """What is asked back where all that is told is of another one than is helped."""
    if question.name == "earlier":
        return asked_back("none", "yes")
    return asked_back(NONE) if question.name == "referral" and not facts.plan else _no_answer(question, facts)


def _is_no_answer(question: Question, said: str, offered: Sequence[str]) -> bool:
    """Whether a text is a remark beside the answers; that it was wrong answers where it may be told again."""
    if said.isdecimal() or question.optional or question.name == "differs":
        return False
    remark = beside(said)
    if remark == UNCLEAR and question.name == "pooled_fund_blank":  # 看不明白: the slip
        return False
    return remark in NO_ANSWERS and not (remark == MISTAKEN and AGAIN in offered)


def _no_answer(question: Question, facts: Facts) -> Problem:
    """What is wrong with what answers nothing."""
    if question.kind == "choice":
        return no_choice(question, facts)
    return Problem(f"problem.{question.kind}.unreadable", {"today": facts.today})


def meant_only(question: Question, said: str, facts: Facts) -> str | None:
    """The choice that a text means of which no word tells anything else: 给我妈, 나 자신을 확인; None where one may."""
    beside = lexicon().alone.get(question.id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, question.id)]
    if asks(said) or not all(token.answers(question.id) or "around" in token.means for token in cut):
        return None
    found = understood(question, said, facts)
    return found if isinstance(found, str) else None


def _old_word(word: str, offered: Sequence[str]) -> Problem:
    """An old word is no status of any document, so it is asked back, with the papers to look at."""
    means = lexicon().means
    named = [key(word)] if means(key(word)) else [old for old in words_of("old") if old in key(word)]
    meanings = [each for old in named for each in means(old).get("household", ())]
    return Problem(
        "problem.household.old_word" if "at_risk_of_poverty" in offered else "problem.household.old_word.before_2023",
        {"word": word},
        asks_back=True,
        candidates=tuple(value for value in offered if value in meanings),
    )


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
        return asked_back(*question.offered(facts))
    if question.kind == "day":
        return Problem("problem.day.unreadable", {"today": facts.today})
    for value, texts in labels(question, facts).items():
        if any(is_nothing(text) for text in texts):
            return value
    if question.name == "household":
        return asked_back(*(value for value in WITHOUT_STATUS if value in question.offered(facts)))
    found = choice_meant(question, said, facts, numbered=False)
    if question.name in _YES_OR_NO:
        return found
    return found if isinstance(found, Problem) else asked_back(found)


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
