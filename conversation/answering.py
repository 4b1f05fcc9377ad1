"""What was typed, taken in: as the answer to the open question, as a correction, as a sentence that is proposed first,
or as a question to the guide; else it is said that it was not understood, each time in an easier way."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation import about
from conversation.after_result import after_all
from conversation.asked_back import about_the_last, asked_enough
from conversation.by_label import by_label
from conversation.corrections.answer_doubted import answer_doubted, asks_anew, the_opposite
from conversation.corrections.as_it_was import as_it_was
from conversation.corrections.bare_no import behind_a_no, mark_no
from conversation.corrections.beside_an_answer import beside_an_answer
from conversation.corrections.changed_to import changed_to
from conversation.corrections.correction import correction_told
from conversation.corrections.mistaken import asked_again, is_figure, of_another_answer
from conversation.corrections.no_status import not_there_then
from conversation.corrections.told_anew import less_or_more, more_or_less, only_a_sum, sum_instead
from conversation.days.day_in_full import day_beside
from conversation.days.lately_after_all import was_this_year
from conversation.days.lies_there import lies_there, still_open, there_told
from conversation.days.month_told import last_of_the_moon
from conversation.days.no_such_day import no_such_day
from conversation.earlier.before_the_plan import before_the_plan
from conversation.earlier.beside_earlier import EARLIER, beside_earlier, pair_of_before
from conversation.earlier.later_then import later_then
from conversation.earlier.other_aid import other_aid
from conversation.earlier.other_years import none_this_year, only_another_year, puts_this_right, was_last_year
from conversation.earlier.spent_and_given import spent_and_given, taken_off_then
from conversation.earlier.status_then import status_then, without_status_then
from conversation.earlier.sum_alone import sum_alone
from conversation.earlier.told_of_then import told_of_then
from conversation.easier import said_to
from conversation.ending import before_it_ends
from conversation.facts import UNSURE
from conversation.greeting import greeted
from conversation.guide import answered_beside, first_aid, from_guide, guided, how_much, page_of, reader
from conversation.journey import BACK, CHANGE, MISSED, NOTED, WHICH, Journey
from conversation.kept import WHO, as_given, only_who
from conversation.others.another_case import (
    a_relative_too,
    asks_for_kin,
    may_be_another,
    of_oneself,
    of_oneself_alone,
    own_share_of_others,
)
from conversation.others.another_person import another_person, of_the_family
from conversation.others.another_treatment import there_again, to_be_added
from conversation.others.as_the_first import as_the_first
from conversation.others.asked_for_them import case_of_another
from conversation.others.of_another_treatment import of_another_treatment
from conversation.others.of_the_further_one import of_the_further_one
from conversation.others.of_the_one_helped import of_the_one_helped
from conversation.problem import Problem, asked_back
from conversation.proposals.in_a_row import in_a_row, tells_more
from conversation.proposals.proposal import known_or_read, pending
from conversation.proposals.proposal_reply import one_word, to_proposal
from conversation.proposals.proposing import propose, sentence_told
from conversation.put_simply.said_simply import said_simply
from conversation.questions import Question
from conversation.recorded import record
from conversation.remarks.asked_beside import asked_beside, is_no_answer, only_asks
from conversation.remarks.beside import (
    AGREED,
    abroad,
    after_waiting,
    beside,
    of_a_kind_too,
    of_one_more,
    of_several,
    together,
    urgent,
)
from conversation.remarks.besides import of_another_kind, of_one_more_too, of_this_case
from conversation.remarks.half_a_referral import half_a_referral
from conversation.remarks.not_the_register import not_the_register
from conversation.remarks.of_the_next import of_the_next
from conversation.remarks.of_the_open import counts_as, of_the_open
from conversation.remarks.treated_abroad import without_the_stay_abroad
from conversation.sections import asked_for
from conversation.session import GUIDE, Message, Session, here, times_missed, whole, without_again
from conversation.showing import (
    EXPLAINED,
    all_shown,
    buttons_again,
    misunderstood,
    position,
    say,
    which,
)
from conversation.sums.as_known import as_known
from conversation.sums.bill_or_share import bill_or_share, without_aid_told_in_passing
from conversation.sums.less_insurance import IN_ALL, all_and_left, left_by_a_rate, without_insurance
from conversation.sums.no_slip import no_slip
from conversation.sums.not_insured import not_insured
from conversation.sums.not_that_sum import not_that_sum
from conversation.sums.of_the_sum import about_a_sum, in_fen, surely_of_a_sum
from conversation.sums.part_of_the_offered import part_of_the_offered
from conversation.sums.put_right_bare import put_right_bare
from conversation.sums.row_denied import row_denied
from conversation.sums.said_by_two import said_by_two
from conversation.sums.self_financed import without_self_financed
from conversation.sums.sum_told import is_that_sum, keep_all_of_it, keep_sum_of_before
from conversation.sums.told_after_all import to_the_own_share
from conversation.sums.told_as_all import told_as_all
from conversation.sums.told_early import told_early
from conversation.sums.two_times import may_be_another_stay, of_the_other_alone, this_and_before, told_behind
from conversation.treatments import AS_FIRST, DIFFERS, OTHER_STATUS, count, of_a_treatment, split
from conversation.understanding import understood
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.money.amounts import HARDLY_MEANT, of_other_countries
from conversation.understanding.money.earlier_doubted import aid_of_this_time
from conversation.understanding.own_share.before_the_bill import before_the_bill
from conversation.understanding.own_share.not_to_be_added import left_to_add
from conversation.understanding.own_share.what_counts_of_it import what_counts
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.sentences.filed_late_told import told_late
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.sentences.status_later import status_later
from conversation.understanding.sentences.treated_somewhere import of_the_register
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_meaning, words_said
from conversation.understanding.text.plain import THERE_IS, plain
from conversation.understanding.text.spelling import key
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_OF_A_CARD: Final = lazily("刷(?:医保)?卡的(?=[^ ,.]*(?:医院|诊所|药店|药房|地方|卫生院))")
"""医保能刷卡的一个小医院 tells of no status by its 卡的."""
_AFTERWARDS: Final = lazily(
    "(?:后来|以后|之后|出院后)(?:又|还)(?:住|看|去)|(?:그 ?뒤|그 ?후|나중)에?(?:도|는)? ?(?:또|한번 ?더)"
)
_TOP_UP: Final = lazily("倾斜|편중|경사")
_THE_SAME: Final = lazily("刚才|那个|那笔|上面|방금|아까|그것|그거")
_CHANGED: Final = lazily("换了|变了|不一样|不同|다르|다름|바뀌|바꿨")
_HUMS: Final = lazily("(?:嗯|恩|唔|呃|응|음|[,. ])+[!~]*")
"""A hum may be of what was read back just above."""
_FORGOTTEN: Final = lazily(
    "(?:我|早|都|也|真|实在|可)*(?:记不清|记不住|记不得|忘|想不起来|不记得|记不太清|记不准)(?:楚)?(?:了|啦"
    "|啊|呢)*[.!]*"
    "|(?:(?:나는|내|난|글쎄|에구|아이구|영|다|그만|벌써|통|잘|하나도|언제인지|언젠지|날자를?)[ ,]*)*"
    "(?:까먹|깜빡|깜박|잊어|잊었|잊은|기억[이을도]? ?(?:안|못|아이|없|나지)"
    "|생각[이도]? ?(?:안|못|아이|나지))[가-힣 ]*[.!]*"
)
_NOT_MUCH: Final = lazily(
    "(?:我|也|就|倒|一共|总共)*(?:没|没有)(?:花|用|交|掏|拿)?(?:多少|几个)(?:钱)?(?:啊|呢|呀|了)*[.!]*"
)
"""没花多少 asks nothing."""
_WENT_FOR_NOTHING: Final = lazily(
    "병원[은에도]?(?:는)? ?[가-힣 ]{0,6}?(?:다녔|갔|다니)[가-힣]{0,4}(?:는데|지만)[ ,]+"
    "[가-힣]*(?:돈|보조|구조)[가-힣 ]*(?:못|안|아이) ?(?:받|탔)"
    "|(?:받은|탄) ?(?:적|것|거)(?:은|이|는)? ?없[고구]?(?:는데|지만)?[ ,]+병원[은에]?(?:는)? ?(?:갔|다녔)"
    "|(?:医院|病院)(?:倒)?(?:是)?(?:去|看|跑)(?:了|过)[, ]*(?:可|但|就)*(?:是)?"
    "(?:钱|救助)[^,]{0,2}没(?:有)?(?:领|拿|给|报)"
)
"""The cost counts without aid as well."""
_OF_THIS_ONE: Final = ("when", "place", "designated", "referral")
"""The questions of a treatment that a sum told of another one answers in no way."""
_OF_TIME: Final = ("when", "on", "stage")
_IN_TWO_MONTHS: Final = lazily(
    "下半个?月[^,.;]{0,4}[0-9一二两三四五六七八九]|[0-9百千万][^;]*下个?月[^,.;]{0,3}(?:得|要|再|接着)[^,.;]{0,2}[交付还掏给]"
    "|[0-9천백만][^;]*(?:다음|래)달에?도?[^,.;]{0,4}(?:내야|물어야|갚)"
)
"""上半月三千，下半月两千五: when it was paid, and no treatment to come."""
_STAY: Final = frozenset({"when", "on", "care"})
_OWN_SHARE: Final = frozenset({"amount", "self_paid"})
"""What is told of the stay where it is only told that a status came later."""
_DEPOSIT: Final = lazily("(?<!退)押金(?!退)|보증금(?!.*(?:돌려|퇴))|야진")
_OWN_BEFORE: Final = "earlier_self_paid"
_FIRST_BREATH: Final = lazily("(?P<first>[가-힣]{2,10}(?:슴다|임다|습니다|입니다|이오|꾸마)) +(?=[가-힣0-9])")
_ANSWERED_IN_A_BREATH: Final = ("residence", "household", "care", "referral")
_OF_THE_PERSON: Final = ("who", "residence", "county", "household", "low_income_member")
"""The questions that are not about a treatment."""

_SOME_PROCEDURE: Final = lazily(
    "수속(?:을|은|도|는)?(?:안|못|아이)[가-힣]{1,5}[.!]*|(?:啥|什么)?手续(?:也|都|还|就)*(?:没|未)(?:有)?(?:办|做|弄)?(?:了|过|理)?[.!]*"
)
"""수속 안했슴다, where the kind of care is asked: of which procedure, nobody has told."""
_DOCTOR_REFERS: Final = lazily(
    "(?:医院|二院|一院)(?:的)?(?:大夫|医生|主任)?(?:说)?(?:能|会|可以|要)?给(?:我)?(?:开|转|办)"
    "|병원(?:의)? ?(?:의사|대부)?(?:가|이|에서)? ?(?:전원|수속)[을를]? ?(?:해|떼|내|써)"
)
_A_HOSPITAL_ALONE: Final = lazily(
    "(?:就|是|在|去)*[^,.;不没 ]{2,6}(?:医院|二院|一院)(?:的)?[.!]*|[가-힣]{2,6} ?병원(?:임다|입니다|이오|이꾸마)?[.!]*"
)
_OF_A_TOWN: Final = lazily(
    "(?:就|是|在)*[^,.; 院]{2,4}(?:市|县)?的[.!]*|[가-힣]{2,4}(?:시|현)?(?:겜다|것임다|거요|꺼임다)[.!]*"
)


def take(session: Session, said: str, today: date) -> list[Message]:
    """What was typed, in the order in which it can be meant."""
    found = here(session, today)
    typed, said, question = said, _plainly(session, said, found), found.expected
    if told := _before_it(session, typed, said, found):
        return told
    if pending(session.answers):
        return to_proposal(session, said, found, today)
    if question is None:
        of_it = to_the_own_share(session, said, found, today)
        return take(session, of_it, today) if of_it else after_all(session, said, found, today)
    if found.begins and session.channel.greeting:
        return greeted(session, said, today)
    if told := _of_what_stands_above(session, question, said, found):
        return told
    of_two = beside_an_answer(session, question, said, found, take) if _goes_on(found) else []
    if told := of_two or (another_person(session, said, found) if _goes_on(found) else []):
        return told
    before = replace(session)
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    if (meant := said_to(session, question, said)) is not None:
        return record(session, question, meant, found, today) if meant else [all_shown(session, today)]
    if told_before := is_that_sum(session, question, said) or as_known(question, said, found.facts):
        return record(session, question, told_before, found, today)
    if (either := _told_by_half(question, said, found)) and not asked_enough(before, question, said):
        return _which_of_them(session, question, said, either, found)
    answer = understood(question, said, found.facts, numbered=session.channel.numbers)
    told = _of_an_answer(session, said, question, answer, found)
    if told := told or _more_answers(session, said, question, answer, found):
        return told
    answer = _in_doubt(before, question, answer, said, found)
    if _of_another_answer(question, said, found):
        return asks_anew(session, said, found, today)
    danger = question.kind != "choice" and urgent(said) and not is_figure(said, today)  # 救命，整不明白
    if isinstance(answer, Problem) and answer.message == "problem.which" and not danger:
        return _which_of_them(session, question, said, answer.candidates, found)
    if isinstance(answer, Problem):
        return _no_answer(session, question, said, answer, found, before=before)
    keep_sum_of_before(session, question, answer, said, today)
    return record(session, question, answer, found, today)


def _before_it(session: Session, typed: str, said: str, found: Journey) -> list[Message]:
    """What a label as it was typed, what is asked of the open question, or what is said beside it, comes to."""
    told = by_label(session, typed, found) or _asked_of_the_open(session, typed, found, found.facts.today)
    return told or (_beside_it(session, said, found, found.facts.today) if _is_open(session, found) else [])


def _of_what_stands_above(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """What is said of the register, of the status of then, of the answer just above, or of a sum or slip; that it was
    as with the first."""
    today = found.facts.today
    if first := as_the_first(question, said, found):
        return record(session, question, first, found, today)
    last = not_the_register(session, question, said, found) or status_then(session, question, said, found)
    last = last or of_the_further_one(session, said, found, today)
    last = last or about_the_last(session, question, said, found, today)
    return last or _of_a_sum_or_slip(session, question, said, found)


def _told_by_half(question: Question, said: str, found: Journey) -> tuple[str, ...]:
    """The answers of which one may be meant by what tells the own share, or a referral, by half."""
    facts = found.facts.of(question.treatment)
    return bill_or_share(question, said, facts) or half_a_referral(question, said, facts)


def _of_a_sum_or_slip(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """What is said of a sum alone, of a slip that is not there, or of a part of what was offered."""
    if instead := put_right_bare(session, question, said, found):
        return _which_of_them(session, question, said, (instead,), found)
    told = sum_alone(session, question, said, found) or no_slip(session, question, said, found)
    return told or part_of_the_offered(session, question, said, found)


def _one_more_to_add(session: Session, said: str, found: Journey) -> list[Message]:
    """That this treatment, or person, comes first, where one more is to be added, or there was one of another kind
    (再加一次看病，9月住院自付3000; 还有住院呢), or a relative is asked for; where it is asked what was before, whether
    it was."""
    question, today = found.expected, found.facts.today
    if asks_for_kin(said, of_self=found.facts.says(WHO, "self")):  # 我老伴呢
        return [buttons_again(session, session.spoken.text("turn.this_person_first"), today)]
    if pending(session.answers) or question is None or not question.name.startswith(EARLIER):
        too = to_be_added(said) or (of_a_kind_too(said) and "care" in known_or_read(session.answers))
        return [say(session, "heard.several"), *position(session, today)] if too else []
    if question.name != EARLIER or not of_a_kind_too(said):
        return []
    return _which_of_them(session, question, said, ("yes",), found)


def _which_of_them(
    session: Session, question: Question, said: str, meant: tuple[str, ...], found: Journey
) -> list[Message]:
    """The answers that may have been meant, asked back."""
    session.answers = session.answers | {WHICH: " ".join((question.id, *meant))}
    mark_no(session, question, said)
    if not left_by_a_rate(said, found.facts.today):
        keep_all_of_it(session, said, question, meant, found.facts.today)
    either = question.name == "when" and len(meant) > 1 and last_of_the_moon(said)
    why = [say(session, "turn.moon")] if either else []  # 去年腊月
    return [*why, which(session, question, found.facts, meant)]


def _plainly(session: Session, said: str, found: Journey) -> str:
    """What was typed, as it would be said by itself, of the one who is helped."""
    said = without_the_stay_abroad(after_waiting(said))
    of_her = of_the_one_helped(_OF_A_CARD.sub("刷卡 ", said), found.facts)
    return said_simply(of_her, found, pending(session.answers))


def _of_another_answer(question: Question, said: str, found: Journey) -> bool:
    """Whether a text tells of an answer that was given before, and not of the open choice."""
    of_this = question.kind != "choice" or _of_an_ended_status(question, said)
    return not of_this and of_another_answer(said, question.id, as_given(found.facts.answers))


def _asked_of_the_open(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What answers what is asked of the open question itself, as it was typed (大概行吗), or the answer that
    is asked about (延边医院算州内吗), asked back; nothing where no such thing is asked."""
    question = found.expected
    if question is None or found.begins or pending(session.answers):
        return []
    if where := counts_as(question.name, said):
        answer = understood(question, where, found.facts)
        return _which_of_them(session, question, said, (answer,), found) if isinstance(answer, str) else []
    of_it = of_the_open(question.name, said, as_given(found.applying))
    if of_it is None:
        return []
    if of_it.again:
        anew = asked_again(session, found, today, None if of_it.again == "last" else of_it.again)
        return [*([say(session, of_it.say)] if of_it.say else []), *anew]
    told = session.spoken.text(of_it.say) if of_it.say else ""
    if not of_it.page:
        return [buttons_again(session, told, today)]
    return [*([Message(told)] if told else []), *page_of(session, of_it.page, today)]


def _beside_it(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What answers a question beside the one that is open, though words of an answer stand in it; that it is told later
    where it can be no answer and nothing answers it; else nothing."""
    asked = found.expected.name if found.expected and not pending(session.answers) else ""
    if other := other_aid(session, said, asked, today):
        return other
    if asked in ("residence", "household") and of_oneself_alone(said, found):
        return position(session, today)  # 나는 연길 사람임다, where it is asked of the patient
    beside = asked_beside(said)
    page = answered_beside(session, said, today) if only_asks(said) or (beside and beside.always) else []
    page = page or _one_more_to_add(session, said, found)
    if page or not is_no_answer(said):
        return page
    later = [buttons_again(session, session.spoken.text("turn.later"), today)]
    return from_guide(session, said, today) or later


def _no_answer(
    session: Session, question: Question, said: str, answer: Problem, found: Journey, *, before: Session
) -> list[Message]:
    """What is said where a text answers nothing that is open. `before`: the session as this was said."""
    today = found.facts.today
    if before.answers.get(NOTED) == question.id and _agrees(said) and not _there_is(said, question):
        return [buttons_again(session, session.spoken.text("turn.agreed"), today)]
    if then := of_the_next(before.answers, question, said, found) or row_denied(said, found.facts, asked=question.id):
        return propose(session, then, today)
    return asks_anew(session, said, found, today) or _not_understood(session, question, said, answer, today)


def _is_open(session: Session, found: Journey) -> bool:
    """Whether something is to be answered, and it is not the beginning."""
    return bool(pending(session.answers)) or (found.expected is not None and not found.begins)


def _of_an_answer(
    session: Session, said: str, question: Question, answer: str | Problem, found: Journey
) -> list[Message]:
    """What is said of an answer that was given before: that another is right, what a sum is, more of it, or beside the
    answer to the open question; nothing where none is."""
    today, none = found.facts.today, isinstance(answer, Problem)
    if question.id == "when" and (day := day_beside(session, said, found)):
        return day  # 2025年11月3日
    if question.name == "amount" and (told := _by_so_much(session, question, said, found)):
        return told
    if _of_an_ended_status(question, said):
        return []
    if told := _of_before_or_another(session, said, question, answer, found):
        return told
    too = of_one_more_too(said, found.facts.answers)
    of_more = question.name == "amount" and is_figure(said, today) and (too or _of_one_more(said, question))
    if of_more or _once_more(said, question, found) or (too and sums_in(said, today) and question.name in _OF_THIS_ONE):
        return [say(session, "heard.several"), *position(session, today)]
    if of_two := _of_two_stays(session, said, question, found):
        return of_two
    opposite = the_opposite(session, said, found, today) if none else []
    if (
        told := opposite
        or _put_right(session, said, question, found)
        or correction_told(session, said, found, today, none)
        or (not_that_sum(session, said, found, today) or as_it_was(session, said, found, today) if none else [])
    ):
        return told
    of_a_sum = question.kind == "choice" and surely_of_a_sum(said, found, today)
    if of_a_sum and (told := about_a_sum(session, said, found, today)):
        return told
    if question.name == "earlier_aid" and (less := without_self_financed(session, said, found, today)):
        return less  # 四千 .. 里头有一千自费
    if beside_it := beside_earlier(said, question, answer, found):
        return propose(session, beside_it, today)
    if of_the_family(said, question, found):
        return [buttons_again(session, session.spoken.text("turn.this_person_first"), today)]
    of_money = question.kind == "choice" and (none or only_a_sum(said))
    return _of_money(session, said, question, found) if of_money else []


def _by_so_much(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """By how much the sum that is asked anew was otherwise: 8000 .. 加1000; 8000 .. 少两百."""
    if not {BACK, CHANGE} & session.answers.keys():
        return []
    if instead := less_or_more(said, as_given(session.answers), found.facts):
        return propose(session, instead, found.facts.today)
    either = more_or_less(said, question.id, as_given(session.answers), found.facts)
    return _which_of_them(session, question, said, either, found) if either else []


def _of_money(session: Session, said: str, question: Question, found: Journey) -> list[Message]:
    """What is said of money where a choice is asked; else of an answer that is doubted."""
    today = found.facts.today
    of_it = not_insured(session, said, found, today) or about_a_sum(session, said, found, today)
    if told := of_it or sum_instead(session, said, found, today):
        return told
    return [] if question.name == DIFFERS else answer_doubted(session, said, found, today)


def _of_before_or_another(
    session: Session, said: str, question: Question, answer: str | Problem, found: Journey
) -> list[Message]:
    """The own share with what was before behind it (自付六千，领过八百), proposed; else what is of another time."""
    of_before = told_behind(said, question, found)
    if of_before:
        return propose(session, of_before, found.facts.today)
    return _of_another_time(session, said, question, answer, found)


def _of_another_time(
    session: Session, said: str, question: Question, answer: str | Problem, found: Journey
) -> list[Message]:
    """What is said of a status that was not there then, of aid of this time, of other years, another treatment or
    another person, of a sum that is of all of them, or of what was spent and given before."""
    today = found.facts.today
    if question.name not in _OF_TIME and (there := there_told(session, said, found, today)):
        return there
    if question.id == "self_paid" and found.facts.plan and _DEPOSIT.search(plain(said)) and not said_as_own(said):
        return page_of(session, "deposit", today)  # 押金要三千
    if question.id == "self_paid" and found.facts.plan and (wrong := before_the_bill(said, today)):
        return [buttons_again(session, session.spoken.text(wrong), today)]  # 去年做过一次花三万
    if isinstance(answer, Problem) and question.name in ("amount", _OWN_BEFORE):
        rest = what_counts(said, today, before=question.name == _OWN_BEFORE)
        if rest and rest in answer.candidates:  # 5천, 수입약 천원은 보험이 안됨다
            return _which_of_them(session, question, said, answer.candidates, found)
    if isinstance(answer, Problem) and question.name == _OWN_BEFORE and (left := left_to_add(said, today)):
        return _which_of_them(session, question, said, (left,), found)  # 没转诊的五千
    if isinstance(answer, Problem) and (told := not_there_then(session, said, found, today)):
        return told
    if question.name == EARLIER and aid_of_this_time(said):
        return [buttons_again(session, session.spoken.text("turn.later"), today)]
    of_other_years = _of_other_years(session, said, question, answer, found) or later_then(session, said, found)
    of_other_years = of_other_years or before_the_plan(session, said, found)
    if told := of_other_years or of_another_treatment(session, said, question, found):
        return told
    of_this = question.name == "when" or of_a_treatment(question.name)
    too = of_this and found.facts.says(WHO, "self") and a_relative_too(said)  # 애기도 병원에 있었슴다
    first = [buttons_again(session, session.spoken.text("turn.this_person_first"), today)] if too else []
    first = first or told_as_all(session, said, found, today)
    first = first or spent_and_given(session, question, said, today) or taken_off_then(session, question, said, today)
    return first or told_of_then(session, question, said, today, answered=isinstance(answer, str))


def _of_an_ended_status(question: Question, said: str) -> bool:
    """Whether the status that is asked for is told not to have been there at the treatment: 작년에는 저보였는데 올해는
    아임다."""
    return question.name == "household" and status_later(said)


def _of_other_years(
    session: Session, said: str, question: Question, answer: str | Problem, found: Journey
) -> list[Message]:
    """That there was nothing in this year where there was in another (去年住过 今年没有); that another year alone does
    not count."""
    today = found.facts.today
    if none_this_year(said, question, found.facts):
        return record(session, question, "none", found, today)
    if was_last_year(said, question, found.facts):
        return propose(session, {"when": "earlier"}, today)
    if was_this_year(said, question, found.facts):
        return propose(session, {"when": "this_year"}, today)
    alone = isinstance(answer, Problem) and only_another_year(said, question, found.facts)
    return [buttons_again(session, session.spoken.text("turn.last_year"), today)] if alone else []


def _of_one_more(said: str, question: Question) -> bool:
    """Whether a further time is told of where the first treatment is asked about."""
    return question.treatment == 1 and of_one_more(said)


def _once_more(said: str, question: Question, found: Journey) -> bool:
    """Whether a further stay is told where it is known where this one was: 又去长春看了，花了三万."""
    return there_again(said) and question.id != "place" and "place" in as_given(found.facts.answers)


def _put_right(session: Session, said: str, question: Question, found: Journey) -> list[Message]:
    """An answer that is to be changed, or the own share without what is none of it; nothing where neither is told."""
    today = found.facts.today
    left = without_self_financed(session, said, found, today) if question.kind == "choice" else []
    left = left or without_insurance(session, said, found, today, at_once=True)
    return left or changed_to(session, said, found, today)


def _of_two_stays(session: Session, said: str, question: Question, found: Journey) -> list[Message]:
    """What is told of this stay and of one before, proposed; nothing where not both are told of."""
    if of_before := _of_the_other_alone(session, said, question, found):
        return of_before
    both = pair_of_before(said, question, found) or this_and_before(
        said, question, found.facts, as_given(session.answers)
    )
    return propose(session, both, found.facts.today) if both else []


def _of_the_other_alone(session: Session, said: str, question: Question, found: Journey) -> list[Message]:
    """What is told of this stay and of the person, with the own share of a stay before that is told behind it; nothing
    where no such sum is told."""
    of_this, of_before = of_the_other_alone(said, found.facts)
    if (
        not of_this
        or question.optional
        or EARLIER in as_given(found.facts.answers)
        or question.name.startswith(EARLIER)
    ):
        return []
    read, of_it = sentence_told(said, found), sentence_told(of_this, found)
    of_both = (*_OF_THE_PERSON, "when")
    told = {id: value for id, value in read.answers.items() if split(id)[0] in of_both} | {**of_it.answers}
    new = still_open(told, known_or_read(session.answers), said)
    told_so = {**new, **of_before}
    return propose(session, told_so, found.facts.today, of_it.ask) if told_so else []


def _more_answers(
    session: Session, said: str, question: Question, answer: str | Problem, found: Journey
) -> list[Message]:
    """More than the answer to the open question, in a row or in a sentence, proposed; nothing where no more is told."""
    if question.kind == "amount" and said_by_two(said, found.facts.today):
        return []
    if question.id == "referral" and isinstance(answer, Problem) and "filed" in answer.candidates and told_late(said):
        return propose(session, {"referral": "filed", "filed_late": "yes"}, found.facts.today)
    today, at_first = found.facts.today, only_who(found.applying) and not pending(session.answers)
    kept = as_given(session.answers)
    for_them = case_of_another(said, today) if at_first and found.facts.says(WHO, "self") else None
    if for_them:
        return propose(session, for_them.answers, today, for_them.ask)
    sentence = _sentence(said, found, question, at_first=at_first)
    more = still_open(_more(said, sentence, found, question, answer), known_or_read(session.answers), said)
    if with_a_sum := _with_a_sum(said, sentence, question, answer, found):
        more = with_a_sum
    elif all(id == question.id or kept.get(id) == value for id, value in more.items()):
        more = {}  # 10월 8일에 퇴원, of a stay that is known already
    if isinstance(answer, Problem) and answer.candidates and _of_an_ended_status(question, said) and {*more} <= _STAY:
        more = {}  # 五月住院，六月才批低保
    of_a_day = question.name == "on" and isinstance(answer, Problem) and bool(answer.candidates)
    if of_a_day and {split(id)[0] for id in more} <= {"care"}:
        more = {}  # 10월 3일에 퇴원하고 닷새후 결산: the day is asked back
    if more and found.begins and WHO not in more:
        return [say(session, "greeting.again"), *position(session, today)]
    if isinstance(answer, Problem) and of_another_kind(as_given(sentence.answers), found.facts.answers, said):
        return [say(session, "heard.several"), *position(session, today)]
    row = in_a_row(session.answers, said, question, found)
    told_so = without_aid_told_in_passing(row.answers, said)
    new = {id: value for id, value in told_so.items() if kept.get(id) != value}
    row = Proposal(still_open(new, known_or_read(session.answers), said), row.ask)
    asked = isinstance(answer, Problem) and len(answer.candidates) > 1
    one_of_several = asked and row.answers.keys() <= _OWN_SHARE
    if tells_more(row, more) and not one_of_several:  # 三月自付五千，八月又花八千: which of both is asked
        return propose(session, row.answers, today, row.ask)
    return [*_first(session, said, more, today), *propose(session, more, today, sentence.ask)] if more else []


def _sentence(said: str, found: Journey, question: Question, *, at_first: bool) -> Proposal:
    """What a sentence holds that was typed at this question."""
    read = sentence_told(said, found, at_first=at_first)
    read = Proposal(without_aid_told_in_passing(read.answers, said), read.ask)
    if question.name == "care" and _SOME_PROCEDURE.fullmatch(plain(said).replace(" ", "")):
        return Proposal({}, {})
    if question.name == "place" and _OF_A_TOWN.fullmatch(plain(said)):  # 龙井的: where, and not whose
        return Proposal({id: told for id, told in read.answers.items() if split(id)[0] == "place"}, {})
    if question.name == "designated" and read.answers.keys() == {"place"} and _A_HOSPITAL_ALONE.fullmatch(plain(said)):
        return Proposal({**read.answers, "designated": "yes"}, read.ask)  # as where it is asked where it was
    if question.name == "referral" and _DOCTOR_REFERS.search(plain(said)):  # 延边医院大夫给开: no place of treatment
        away = ("place", "designated")
        return Proposal({id: told for id, told in read.answers.items() if split(id)[0] not in away}, read.ask)
    return of_the_register(read, said) if question.name == "residence" else read


def _there_is(said: str, question: Question) -> bool:
    """Whether a yes tells that there is something, which is no figure and no day: 有."""
    return question.kind != "choice" and not THERE_IS.isdisjoint(said)


def _agrees(said: str) -> bool:
    return beside(said) == AGREED or key(plain(said)) in words_meaning("any", "yes")


def _goes_on(found: Journey) -> bool:
    """Whether more was told already than for whom it is."""
    return any(question.id != WHO for question, _ in found.given)


def _first(session: Session, said: str, more: Mapping[str, str], today: date) -> list[Message]:
    """What stands above a list of what was read: the page of the guide that may answer what was asked beside it, that
    there is no such day, and that of several treatments one is told first."""
    page = about.perhaps(reader(session, today), said) if asks(said) else None
    one = [say(session, "heard.several")] if of_several(said, more) else []
    if count(session.answers) > 1 and may_be_another(said, session.answers.get(WHO)):
        # 我爸，低保，自付2000 where her second stay is asked about
        one = [say(session, "turn.this_case")]
    no_day = [say(session, "problem.day.impossible")] if no_such_day(said) and "on" not in more else []
    return [*([Message(*page, GUIDE)] if page else []), *no_day, *one]


def _in_doubt(before: Session, question: Question, answer: str | Problem, said: str, found: Journey) -> str | Problem:
    """What is asked back, beyond what the words of an answer leave in doubt: as what another treatment differs; what
    follows on a bare no; and before it ends with nothing. `before`: the session as this was said."""
    if question.name == DIFFERS and isinstance(answer, Problem) and _of_status(said):
        same = "household" in proposed(said, found.facts).answers  # what differs was proposed above
        return replace(answer, message="problem.which", candidates=(AS_FIRST, OTHER_STATUS)[not same :])
    if isinstance(answer, str) and behind_a_no(before, question, answer):
        return asked_back(answer)
    if sums := _of_several_sums(question, said, found.facts.today):
        return asked_back(*sums)
    if question.name == EARLIER and _WENT_FOR_NOTHING.search(plain(said)):
        return asked_back("yes", "none")  # 병원은 다녔는데 돈은 못받았슴다
    if isinstance(answer, str) and _of_all_that_was_paid(before, question, said):
        return asked_back("paid_only", answer)  # 就知道交了九千多 .. 9300
    if isinstance(answer, Problem) or asked_enough(before, question, said):
        return answer
    if question.name == EARLIER and _HUMS.fullmatch(plain(said)):
        return asked_back("none", "yes")  # 嗯
    if question.name == DIFFERS and is_figure(said, found.facts.today):
        return asked_back(answer)  # 第一次是九千
    if in_fen(question, answer) >= HARDLY_MEANT:
        return asked_back(answer)  # 100000000
    if question.name == DIFFERS and answer == AS_FIRST and _CHANGED.search(plain(said)):
        return asked_back(*question.choices)  # 一样，医院换了
    of_another_year = found.facts.says("when", "earlier") and _of_this_year(said)
    if question.name == "earlier" and (of_another_year or _AFTERWARDS.search(plain(said))):
        return asked_back("none", "yes")  # 今年没有, where last year is asked about; 后来还住过
    of_aid = _THE_SAME.search(plain(said)) or (is_figure(said, found.facts.today) and not _TOP_UP.search(plain(said)))
    if question.name == "earlier_top_up" and answer == "yes" and of_aid:
        return asked_back("no", "yes")  # 是刚才那个, 又领了1000, of the aid that was told before
    of_others = question.id == "amount" and (may_be_another_stay(said) or own_share_of_others(said))
    if of_others or of_oneself(said, found):
        return asked_back(answer)  # 봄에 한거는 자부 2800; 여동생은 자부 3000; 내 자부는 3천임다
    if question.name == "amount" and question.treatment > 1 and together(said):
        return asked_back(*_without_the_others(answer, question, found))
    instead = before_it_ends(question, answer, said, found.facts.of(question.treatment))
    return asked_back(*instead) if instead else answer


def _of_several_sums(question: Question, said: str, today: date) -> tuple[str, ...]:
    """The sums of which one may be meant, where two people tell theirs, or what insurance paid is told beside all."""
    if question.kind == "amount" and (told := said_by_two(said, today)):
        return (*told,)
    if question.id == "amount" and (left := left_by_a_rate(said, today)):
        return left, "paid_only"  # 花了两万报了百分之七十
    if question.name == _OWN_BEFORE and (left := left_by_a_rate(said, today)):
        return left, UNSURE  # 一万二报销八千
    if question.name != IN_ALL:
        return ()
    left = left_by_a_rate(said, today)
    return all_and_left(said, today) or ((left,) if left else ())  # 三万二，医保报了两万一


def _of_all_that_was_paid(before: Session, question: Question, said: str) -> bool:
    """Whether a figure alone is told behind a rough one of which it was asked back whether it was all that was paid."""
    id, *meant = before.answers.get(WHICH, "").split(" ")
    rough = id == question.id and "paid_only" in meant and not any(value[:1].isdigit() for value in meant)
    return question.name == "amount" and rough and only_a_sum(said) and not said_as_own(said)


def _without_the_others(answer: str, question: Question, found: Journey) -> tuple[str, ...]:
    """The own share of a treatment where one is told of several together (加起来11000): what is left of it first."""
    known = [in_fen(each, told) for each, told in found.given if each.name == "amount" and each.id != question.id]
    left = in_fen(question, answer) - sum(known)
    return (yuan(left), answer) if left > 0 else (answer,)


def _of_status(said: str) -> bool:
    """Whether a status is named, be it that there was none of it yet: 那时候还没有低保."""
    return any("household" in token.means for token in words_said(said))


def _of_this_year(said: str) -> bool:
    return any("this_year" in token.means.get("when", ()) for token in words_said(said))


def _ended(said: str) -> bool:
    """Whether something is told to have been before, or to have ended."""
    return any({"cancelled", "past"} & token.means.keys() for token in words_said(said))


def _with_a_sum(
    said: str, sentence: Proposal, question: Question, answer: str | Problem, found: Journey
) -> dict[str, str]:
    """The year that would be asked back, where it was told with a sum of which nobody told what it was: it is proposed
    with the question for that, so that neither is lost (올해 위암 수술 10만 들었슴다). Else nothing."""
    told = sentence.answers.get("when", "")
    asked = question.name == "when" and isinstance(answer, Problem) and answer.candidates == (told,)
    with_it = asked and "amount" in sentence.ask and len(sums_in(said, found.facts.today)) == 1
    return {"when": told} if with_it and as_given(sentence.answers).keys() == {"when"} else {}


def _more(said: str, sentence: Proposal, found: Journey, question: Question, answer: str | Problem) -> dict[str, str]:
    """What a text says beyond the answer to the open question, with that; nothing where it is this answer only."""
    if question.optional:
        return {}
    read, known = as_given(sentence.answers), {"designated": found.facts.designated, **as_given(found.facts.answers)}
    if (
        isinstance(answer, str)
        and not (question.name == "when" and (lies_there(read) or _is_to_go(read)))  # 지금 입원중임다, 下周去北京
        and not _beside_a_figure(said, read, question, found)
        and one_word(said, question, found, own=True)
    ):
        return {}
    new = {id: value for id, value in read.items() if known.get(id) != value}
    new = of_this_case(new, known, said)
    if question.name == "amount" and _IN_TWO_MONTHS.search(plain(said)):
        new = {id: value for id, value in new.items() if id not in ("when", "stage")}
    if question.name.startswith("earlier"):  # 去年住过院，自付三千: that is of the earlier one
        of_it = _OF_THE_PERSON + (("referral", "place") if puts_this_right(said) else ())
        new = {id: value for id, value in new.items() if split(id)[0] in of_it}
    new = without_status_then(new, question.name, said)
    if question.name == "household" and new.keys() == {WHO} and isinstance(answer, Problem) and answer.candidates:
        return {}  # 독거로인임다
    if not new.keys() - {question.id}:
        # Alone it was read with care for the question already: it is taken, asked back or not understood.
        return {}
    if isinstance(answer, Problem):
        answer = _in_its_first_breath(said, question, found) or answer
    of_another = question.name == "on" and any(split(id)[0] == "on" and id != question.id for id in new)
    if question.name == "care" and isinstance(answer, Problem) and len(answer.candidates) == 1:
        answer = answer.candidates[0]  # 想住院, which is confirmed with the rest
    return new | ({question.id: answer} if isinstance(answer, str) and not of_another else {})


def _is_to_go(read: Mapping[str, str]) -> bool:
    """Whether a treatment to come is told of with the place of it: 下周去北京."""
    return read.get("when") == "plan" and "place" in read


def _in_its_first_breath(said: str, question: Question, found: Journey) -> str | None:
    """The choice that the first sentence of a Korean text tells, where more is told behind it without a stop: 안했슴다
    자부 8천; None where none is told so."""
    told = _FIRST_BREATH.match(plain(said)) if question.name in _ANSWERED_IN_A_BREATH else None
    answer = understood(question, told["first"], found.facts) if told else None
    return answer if isinstance(answer, str) and answer != UNSURE else None


def _beside_a_figure(said: str, read: Mapping[str, str], question: Question, found: Journey) -> bool:
    """Whether a day or a sum is told beside the one word of an answer (12月5号，查我老娘的; 我妈 自付8000), or that a
    referral was filed late (비안은 가서 했슴다)."""
    if question.name == "referral" and read.get("referral") == "filed" and read.get("filed_late") == "yes":
        return True
    if question.name in (*_OF_TIME, "amount"):
        return False
    dated = any(days_in(plain(said).replace(" ", ""), found.facts.today)) and ("when" in read or "on" in read)
    return dated or "amount" in read


def _not_understood(session: Session, question: Question, said: str, problem: Problem, today: date) -> list[Message]:
    """The page of the guide that was asked for; else what was wrong, in an easier way each time."""
    if urgent(said):
        return first_aid(session, today)
    if question.name == "place" and abroad(said):
        return page_of(session, "abroad", today)
    missed = times_missed(session, question)
    if not_known := _is_not_known(said):  # it is no choice here, so it is explained at once
        missed = max(missed, EXPLAINED)
    told, perhaps = (None, None)
    if told_later := how_much(session, said, today):
        return told_later
    not_covered = question.name == "amount" and not sums_in(said, today)  # 医保没给报
    if not problem.asks_back and (asks(said) or missed > 1 or not_covered):
        if page := answered_beside(session, said, today):
            return page
        told, perhaps = about.asked(reader(session, today), said)
    if told:
        return guided(session, told, today)
    if early := _money_or_early(session, question, said, problem, today):
        return early
    later = question.kind != "amount" or not _NOT_MUCH.fullmatch(plain(said).replace(" ", ""))
    of_result = bool(asked_for(said, whole=True))  # 怎么算出来的: no page tells that
    if later and asks(said) and (of_result or asked_for(said, whole=False) or asked_beside(said)):
        then = buttons_again(session, session.spoken.text("turn.later"), today)
        return [then, *([Message(*perhaps, GUIDE)] if perhaps and not of_result else [])]
    if question.name == "household" and not problem.asks_back and _of_status(said):  # 低保去年被取消了: not "低保?"
        then = buttons_again(session, session.spoken.text("turn.status_then"), today)
        return [then if _ended(said) else all_shown(session, today)]
    session.answers = session.answers | {MISSED: f"{question.id}.{missed}"}
    mark_no(session, question, said)
    not_known = not_known and question.kind == "choice"
    told_so = misunderstood(session, question, here(session, today), problem, missed, not_known=not_known)
    return [*told_so, *([Message(*perhaps, GUIDE)] if perhaps else [])]


def _is_not_known(said: str) -> bool:
    """Whether all that is told is that it is not known, or forgotten."""
    return key(plain(said)) in words_meaning("any", UNSURE) or bool(_FORGOTTEN.fullmatch(plain(said)))


def _money_or_early(session: Session, question: Question, said: str, problem: Problem, today: date) -> list[Message]:
    """What is said of money of another country, or of what will be asked later; nothing where neither is told."""
    if question.name == "amount" and not problem.asks_back and of_other_countries(said):
        return [buttons_again(session, session.spoken.text("problem.amount.foreign"), today)]
    return told_early(session, question, said, here(session, today))


def wished(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """Ask an optional question, where there is a result to which it belongs; with an answer after it take that."""
    if session.language is None or question not in whole(session, today).offered:
        return position(session, today)
    session.answers = without_again(session) | {CHANGE: question.id}
    return take(session, said, today) if said else position(session, today)
