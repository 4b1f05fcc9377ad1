"""What is said of one of several treatments where it is asked whether the last was as the first one: that it is to be
taken out (第二次不算，是老伴的; 두번째는 빼주오), or what of it was otherwise than it was told (第二次是四千). It tells
neither that all was the same nor that the place was another."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.journey import CHANGE, WHICH, Journey
from conversation.others.compared import compared
from conversation.proposals.proposing import of_which, propose
from conversation.put_simply.of_whom_told import KIN, KO_KIN
from conversation.questions import Question, asked_by
from conversation.remarks.beside import to_take_out, together
from conversation.session import Message, Session, without_again
from conversation.showing import position, standing, to_remove, which
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import DIFFERS
from conversation.understanding import accepts, understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_TAKEN_BACK: Final = lazily(
    f"不算|(?:取消|作废)|没住成|没这[次回]|没有(?=$|[了,.])|没(?=$|[,.])|不要|记错了?(?=$|[,.])(?!.*[0-9])|(?:那)?是(?:我家?)?(?:{KIN})的"
    f"|계산하지|넣지|빼|지우|지워|삭제|없(?:슴|소|습|었|음)|(?:{KO_KIN})(?:꺼|것|거)(?:임|이|입)"
)
_AS_IT_IS: Final = (
    "(?:的|那[次回]?|其实|应该|日子|日期|时间|结账|出院|自付|钱|是|在|거는|꺼는|것은|는|은|의|날자|날짜|자부|돈|[ :])*"
)
_LEAD: Final = lazily(f"^{_AS_IT_IS}")
_SELF_FINANCED: Final = lazily(
    "[^,]{2,8}?(?:里[面头]?|当?中|에서|중에)[^,]{2,10}(?:是)?自费的?|[^,]{2,8}?(?:중에서?|에서|안에)[^,]{2,10}자비[가-힣]{0,4}"
)
_ANOTHER_YEAR: Final = lazily(
    "(?:去年|大?前年)(?:的|住的|看的)?|(?:작년|지난해|재작년)(?:거|것|꺼)?(?:임다|이오|입니다|요)?"
)
_STOPS: Final = lazily("[,.;]+(?![0-9])| (?=두번째|세번째)")


def of_the_further_one(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Whether it is to be removed, or what of it is right instead, proposed; nothing where neither is told, or another
    question is open."""
    question = found.expected
    if question is None or question.name != DIFFERS or asks(said):
        return []
    named, rest = of_which(said, found)
    if named and (_TAKEN_BACK.search(rest) or to_take_out(said)):
        return [to_remove(session, named, today)]
    if together(said) and not named:
        return position(session, today)  # 两次加起来不到一万
    told = _otherwise(session, said, found, today)
    if len(told) == 1 and named and not told[0][2]:
        session.answers = without_again(session) | {CHANGE: told[0][0].id}
        return position(session, today)  # 第二回那是去年的
    if len(told) == 1 and len(told[0][2]) > 1:
        return [which(session, told[0][0], found.facts, told[0][2])]
    new = {each.id: values[0] for each, known, values in told if values and values[0] != known}
    if new:
        return propose(session, new, today)
    meant = compared(rest if named == question.treatment else said, question, found)
    session.answers = session.answers | ({WHICH: " ".join((question.id, *meant))} if meant else {})
    return [which(session, question, found.facts, meant)] if meant else []


def _otherwise(session: Session, said: str, found: Journey, today: date) -> list[tuple[Question, str, tuple[str, ...]]]:
    """Of each treatment that a clause names the sum or the day that is told of it: the question, its answer, and what
    it may be instead."""
    known = {asked_by(id): answer for id, answer in standing(session, found).items()}
    told = []
    for clause in _STOPS.split(plain(said)):
        named, rest = of_which(clause, found)
        rest = _LEAD.sub("", rest).strip()
        if named and rest and (read := _read(rest, named, known, found, today)):
            told.append(read)
    return told


def _read(
    rest: str, named: int, given: Mapping[Question, str], found: Journey, today: date
) -> tuple[Question, str, tuple[str, ...]] | None:
    """The sum or the day that what is told of that treatment is about, its answer, and what it may be instead."""
    facts = found.facts.of(named)
    part = _SELF_FINANCED.fullmatch(rest)
    sums = sums_in(rest, today)
    for question, known in given.items():
        if question.treatment != named or question.kind not in ("amount", "day"):
            continue
        if question.kind == "amount" and part and len(sums) == 2 and in_fen(question, known) == sums[0]:
            return question, known, (yuan(sums[0] - sums[1]),)
        if question.name == "on" and _ANOTHER_YEAR.fullmatch(rest):
            return question, known, ()
        read = understood(question, rest, facts)
        if isinstance(read, str) and accepts(question, read, facts):
            return question, known, (read,)
        if not isinstance(read, str) and question.kind == "day" and read.candidates:
            return question, known, read.candidates
    return None
