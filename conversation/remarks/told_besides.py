"""What is told beside the answers and leaves them as they are: an admission, a deposit, a lesser status, that there was
nothing else. It is looked at before what is said is taken for an answer."""

from datetime import date
from typing import Final

from conversation.days.left_by_now import left_by_now
from conversation.days.lies_there import admission_told
from conversation.days.same_month import day_of_another, of_that_month
from conversation.earlier.nothing_else import nothing_else
from conversation.guide import page_of
from conversation.journey import Journey
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import sentence_told
from conversation.questions import asked_by
from conversation.remarks.beside import of_a_deposit
from conversation.remarks.not_done_yet import NOT_MADE_YET, may_be_made
from conversation.remarks.status_too import status_too
from conversation.session import Message, Session
from conversation.showing import again, say
from conversation.sums.by_card import part_by_card
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_OF_A_MONTH: Final = lazily("[0-9]{1,2}월(?:달)?(?:에)?(?:한)?(?:거|건|것|꺼)")
_INCOME: Final = lazily("월급|로임|년금|저보금|저보돈|받|탑|탐|꾼|꿔")
_NONE_YET: Final = lazily(
    "(?:我|她|他|现在)?(?:还)?没(?:有|办|转|开|备案)?(?:转诊|备案|呢|呀|啊|过)*[,.]?(?:那|可|该|得)*(?:咋|怎么)(?:办|整|弄|开)(?:呢|啊|呀)*[?.!]*"
    "|(?:아직)?(?:전원|수속)?[은을이]?(?:없|안했|못했)[가-힣]*[,.]?(?:어찌|어떻게|어째|어쩌|어떡)[가-힣]*[?.!]*"
)
_APART: Final = lazily("(?<!자부)(?<!자부[는가은])따로(?:자부)?[0-9]|(?:것|거|꺼)[도두]자부")


def told_besides(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What a clerk says to it; nothing where it is none of these."""
    if found.begins:
        return []
    return (
        _deposit_told(session, said, found, today)
        or part_by_card(session, said, found, today)
        or _several_told(session, said, found, today)
        or admission_told(session, said, found, today)
        or left_by_now(session, said, found, today)
        or status_too(session, said, found, today)
        or of_that_month(session, said, found, today)
        or _what_without_referral(session, said, found, today)
        or _not_referred_yet(session, said, found, today)
        or day_of_another(session, said, found)
        or nothing_else(session, said, found, today)
    )


def _deposit_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The page about the deposit, where no more is told than that one is asked for, or was paid."""
    at_a_sum = found.expected is not None and found.expected.kind == "amount"
    known = {
        in_fen(asked_by("amount"), value) for value in known_or_read(session.answers).values() if value[:1].isdigit()
    }
    of_it = not known.isdisjoint(sums_in(said, today))  # 8천은 보증금임다
    if not of_a_deposit(said) or said_as_own(said) or at_a_sum or of_it or sentence_told(said, found).answers:
        return []
    return page_of(session, "deposit", today)


def _several_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That one treatment is told first, where sums are told of several months, or one apart before any own share is
    known: 10월거는 자부 2300, 9월거는 2100; 보건원에서 쓴 돈은 따로 1400임다."""
    asked, sums = found.expected, sums_in(said, today)
    if asked is None or asks(said) or found.facts.treatments > 1 or asked.name.startswith("earlier"):
        return []
    text = plain(said).replace(" ", "")
    months = len(_OF_A_MONTH.findall(text)) > 1 and len(sums) > 1
    apart = (
        len(sums) == 1 and _APART.search(text) and not _INCOME.search(text) and not sentence_told(said, found).answers
    )
    known = known_or_read(session.answers)
    apart = apart and not any(in_fen(asked_by("amount"), told) for id, told in known.items() if id == "amount")
    return [say(session, "heard.several"), *again(session, today)] if months or apart else []


def _what_without_referral(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The page about the referral, where somebody who is still to go asks what to do without one: 没有呢 咋办."""
    asked = found.expected is not None and found.expected.name == "referral"
    if not asked or known_or_read(session.answers).get("when") != "plan":
        return []
    return page_of(session, "referral", today) if _NONE_YET.fullmatch(plain(said).replace(" ", "")) else []


def _not_referred_yet(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The page about the referral, where somebody who is still to go tells that he has none yet: 아직 전원 안했슴다,
    没办转诊呢，正想问你. It is not told that he goes without."""
    known = known_or_read(session.answers)
    asked = found.expected is not None and found.expected.name == "referral"
    if known.get("when") != "plan" or known.get("stage") != "ahead" or asked or asks(said):
        return []
    read = may_be_made(sentence_told(said, found), said, planned=True)
    only = all(known.get(id) == told for id, told in read.answers.items()) and [*read.ask] == ["referral"]
    return page_of(session, "referral", today) if only and read.ask["referral"] == NOT_MADE_YET else []
