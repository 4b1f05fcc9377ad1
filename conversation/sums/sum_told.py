"""A sum that was told without its name (自己花了8000), kept until it is asked for, so that it is told once only."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from calculator.money import fen, yuan
from conversation.facts import Facts
from conversation.journey import SUM
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.proposals.proposal import asked_besides
from conversation.questions import Question, asked_by
from conversation.remarks.beside import of_a_deposit, was_given
from conversation.session import Session
from conversation.treatments import id_of, split
from conversation.understanding import understood
from conversation.understanding.money.amounts import amount, tells_figure
from conversation.understanding.own_share.ko_parts_of_share import left_by_aid
from conversation.understanding.own_share.of_each import of_all_times, of_one_time, paid_monthly
from conversation.understanding.own_share.several_stays import of_several_stays
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_remarks import without_remarks
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_by_the_month import by_the_month, without_income
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import of_other_money, paid, said_as_own
from conversation.understanding.within.shared_out import sums_of_else
from conversation.understanding.within.zh_no_sum import LITTLE

_OWN_SHARE: Final = lazily("自付|자부담?|자가지급")
_MOST_STAYS: Final = 3
_TEN_THOUSANDS: Final = lazily("(?<![0-9.万])[0-9]{1,3}万[1-9](?![0-9万千百.月年])")

_THERE_WAS_SO_MUCH: Final = lazily(
    "(?:예|네|응|是|嗯|对|,)*(?:있(?:슴다|습니다|소|었슴다|었소)|有[的过]?)[,.]?"
    "[0-9일이삼사오륙육칠팔구십백천만一二两三四五六七八九十百千万.,]+(?:원|元|块)?(?:임다|입니다|이오|이꾸마|钱)?[.!]*"
)
"""있슴다 3천, where it is asked whether there was something before."""
_GIVEN_BACK: Final = lazily(
    "(?:退|返)(?:了|给|回|还)*(?:我|他|她|我们)?(?:了)?[0-9一二两三四五六七八九]|돌려 ?(?:받|줬|주었)|거슬러 ?받"
)

_ONE_TIME: Final = lazily(
    "(?:有|今年|[0-9一二三四五六七八九十]{1,3}月份?|[春夏秋冬][天季]|年初|上半年|以前|之前|还|也|过|住|了|院)+"
    "一?[次回](?:院|住院)?(?:是|,)*[0-9.一二两三四五六七八九十百千万]+(?:元|块)?钱?(?:的|吧)*[.!]*"
    "|(?:올해|봄|여름|가을|겨울|년초|[0-9]{1,2}월|그전|전)(?:에)?(?:한번|한차례)(?:있었는데|했는데|있는데)?,?[0-9.일이삼사오륙칠팔구십백천만]+원"
    "?(?:짜리|어치)?(?:임다|이오|요|있었슴다|있슴다|있었소|있소)?[.!]*"
    "|(?:올해)?(?:봄|여름|가을|겨울|년초|[0-9]{1,2}월)(?:에|달에)?[가-힣]{0,6}(?:입원|수술)(?:해서|하고|하구|했는데)?"
    "[0-9.일이삼사오육륙칠팔구십백천만]+원?(?:임다|이오|요|들었슴다|썼슴다)?[.!]*"
)
"""三月有一回两千八."""


def is_given_back(said: str) -> bool:
    """Whether a sum is told as money that was given back: 退了我一千, 천원 돌려받았슴다."""
    return bool(_GIVEN_BACK.search(plain(said).replace(" ", "")))


def keep_sum(session: Session, said: str, today: date) -> None:
    """Keep the one sum of a text where it will be asked what it was, in place of one that was kept before; of several
    stays the own share of each."""
    if of_a_deposit(said) or is_given_back(said):
        return
    said = without_remarks(plain(said)) or said  # 월급이 2800임다 is no sum of the treatment
    asked = [id for id in asked_besides(session.answers) if split(id)[0] == "amount"]
    said = by_the_month(without_income(plain(said)))
    if not asked or not tells_figure(said):
        return
    sums = _sums(said, today)
    if len(sums) > 1 and (left := _left_by_insurance(session, said, today)):
        session.answers = session.answers | {SUM: f"{asked[-1]} {left}"}
        return
    if several := _own_share_of_each(said, sums):
        session.answers = session.answers | {SUM: " ".join((asked[-1], *map(yuan, several)))}
        return
    if of_several_stays(said, today) or (of_one_time(said) and not of_all_times(said, today)):
        return  # of how many months is not told
    if left_by_aid(said):
        return  # 구조 받고 남은 자부가 2400, which is no own share
    if not sums and paid(said):  # 自己掏四万多: no exact figure, but what was told before is none any more
        session.answers = {id: value for id, value in session.answers.items() if id != SUM}
    elif len(sums) == 1 and sums[0] and not _of_else(said, today):
        session.answers = session.answers | {SUM: f"{asked[-1]} {yuan(sums[0])}"}


def _left_by_insurance(session: Session, said: str, today: date) -> str:
    """The one sum in yuan that would be asked back beside all that was paid, where the own share is asked: 花了一万，
    医保报了六千，剩四千; "" where none would."""
    read = understood(asked_by("amount"), said, Facts(as_given(session.answers), today))
    meant = read.candidates if isinstance(read, Problem) else ()
    figures = [value for value in meant if value[:1].isdigit()]
    return figures[0] if len(figures) == 1 and "paid_only" in meant else ""


def kept_for(id: str, said: str, today: date) -> str:
    """The one sum of a text as it is kept until the question of this id is asked; "" where there is no such sum."""
    told = by_the_month(without_income(plain(without_remarks(plain(said)) or said)))
    sums = _sums(told, today)
    return f"{id} {yuan(sums[0])}" if len(sums) == 1 and not _of_else(told, today) and not left_by_aid(told) else ""


def _sums(said: str, today: date) -> list[int]:
    """The sums of a text that may be those of a treatment, in fen."""
    of_all = [*of_all_times(said, today)[:1]]
    told = of_all or [each for each in sums_in(said, today) if each >= LITTLE] or _in_ten_thousands(said)
    read = amount(said)
    return told or ([read] if isinstance(read, int) and read >= LITTLE else [])  # 만이천, and nothing more


def _own_share_of_each(said: str, sums: Sequence[int]) -> list[int]:
    """The own shares of two or three stays, where each sum of a text is named so: 3월에 자부담 5천 8월에 자부담 8천."""
    names = len(_OWN_SHARE.findall(plain(said)))
    return [*dict.fromkeys(sums)] if 1 < names == len(sums) <= _MOST_STAYS else []


def keep_all_of_it(session: Session, said: str, question: Question, meant: Sequence[str], today: date) -> None:
    """Keep the one sum that may be all that was paid (`meant`: what was asked back), so that it is offered where that
    is asked next, and not told twice: 내가 다 해서 낸게 3만이요."""
    told = sums_in(said, today) if question.name == "amount" and "paid_only" in meant else []
    if len(told) == 1 and told[0]:
        session.answers = session.answers | {SUM: f"{id_of('paid_in_all', question.treatment)} {yuan(told[0])}"}


def keep_sum_of_before(session: Session, question: Question, answer: str, said: str, today: date) -> None:
    """Keep the one sum that is told to have been paid before, with the answer that there was something, so that it is
    offered where the own share of then is asked: 春天还有一次，花了四千."""
    told = sums_in(said, today) if question.name == "earlier" and answer == "yes" else []
    text = plain(said).replace(" ", "")
    told_so = paid(said) or _ONE_TIME.fullmatch(text) or _THERE_WAS_SO_MUCH.fullmatch(text)
    of_it = told_so and not (said_as_own(said) or was_given(said) or of_a_deposit(said) or is_given_back(said))
    if len(told) == 1 and told[0] and of_it and not _of_else(said, today):
        session.answers = session.answers | {SUM: f"earlier_self_paid {yuan(told[0])}"}


def _in_ten_thousands(said: str) -> list[int]:
    """The one sum that was paid and is told as 8万7, in the commoner of two ways in which it may be meant: it is only
    offered where it is asked."""
    told = _TEN_THOUSANDS.findall(plain(said)) if said_as_own(said) or paid(said) else []
    read = amount(told[0]) if len(told) == 1 else None
    return [fen(read.candidates[0])] if isinstance(read, Problem) and read.candidates else []


def _of_else(said: str, today: date) -> bool:
    """Whether the one sum of a text is told as other money, or as what is paid each month: 집세 500, 민정에서 2천, 매달
    약값 400."""
    if not HANGUL.search(said) or of_all_times(said, today):
        return False
    clause = next((each for each in clauses(plain(said)) if sums_in(each, today)), "")
    return of_other_money(clause) or paid_monthly(clause) or bool(sums_of_else(clause, today))


def sum_told(session: Session, question: Question) -> tuple[str, ...]:
    """The sum in yuan that was told before this question for the own share, or those of several stays; () where none
    was, or at another one."""
    id, *told = session.answers.get(SUM, "").split(" ")
    return tuple(told) if id == question.id else ()


def is_that_sum(session: Session, question: Question, said: str) -> str | None:
    """The sum that was told before, where it is said now that it is the own share: 是自付."""
    sums = sum_told(session, question)
    told = sums[0] if len(sums) == 1 else None
    rows = {row for token in words_said(said) for row in token.means.get("row", ())}
    own = rows == {"self_paid"} and all(token.known and "not" not in token.means for token in words_said(said))
    return told if own else None
