"""An answer that is to be changed, named by what it is or by its number, with what it is to be: 把转诊改成没办, 第八条
改成8100; or only named, behind the list of all answers: 8, 自付."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from conversation.corrections.mistaken import asked_again
from conversation.journey import CHANGE, Journey
from conversation.problem import Problem
from conversation.proposals.proposal import facts_with, pending
from conversation.proposals.proposing import drop, propose, sentence_told
from conversation.questions import Question, asked_by
from conversation.remarks.beside import mistake_in
from conversation.session import Message, Session, without_again
from conversation.showing import lines_of, position, standing, which
from conversation.treatments import split
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_BEFORE: Final = "(?:那|再|又|还是|还得|请|你|您|帮我|给我|麻烦|,)*"
_CHANGED: Final = lazily(
    f"{_BEFORE}(?:把|将)?(?:第?(?P<line>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}})[条个行项题]?|(?P<what>[^,0-9]{{1,8}}?))"
    f"(?:(?:那|这)?(?:一)?[条个行项题栏])?(?:的?回答|的)?{_BEFORE}(?:改|换|更正)(?:成|为|到|作|回)(?:是|,)?(?P<to>[^,]+)"
)

_WRONG_IT_IS: Final = lazily(
    "(?:(?:아까|방금|금방|앞에서?|그전에|전에|먼저|내가|제가),? ?)*(?P<what>[가-힣]{2,6}?)(?:을|를|이|가|은|는|도)? ?"
    "(?:(?:잘못|틀리게) ?(?:말|눌|눌러|적|썼|찍|선택|골|답)[가-힣]{0,2}?|틀렸|틀림|틀립)"
    "(?:슴다|습니다|니다|다|소|어요|음|음다|댔소|댔슴다)?(?:,|[.]| )+(?P<to>[^,]+)"
)
"""아까 병원 잘못 말했슴다 장춘임다."""
_LINE: Final = lazily(
    "(?:改|选|点|看|要改|想改)?(?:第?(?P<line>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[条个行项题号])?|(?P<what>[一-鿿]{2,6}))(?:那(?:一)?[条个行项])?(?:错了|不对|要改|改一下|改)?[.!]*"
    "|(?P<in_ko>[0-9]{1,2})(?:번째?|째)(?:것|거|줄)?(?:을|를)?[.!]*|(?P<named>[가-힣]{2,6})[.!]*"
)


def line_named(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question of the line that is named, by its number or by what it is about, right behind the list of the
    answers so far: 8, 第八条, 自付, 8번. Nothing where no line is."""
    told = _LINE.fullmatch(plain(said).replace(" ", ""))
    lines = _lines(session, found)
    question = _meant(told["line"] or told["in_ko"], told["what"] or told["named"], lines) if told else None
    if question is None or pending(session.answers):
        return []
    session.answers = without_again(session) | {CHANGE: question.id}
    return position(session, today)


def changed_to(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The answer as it is to be, proposed or asked back; its question where that is not understood. Nothing where no
    such thing is said."""
    told, read = _CHANGED.fullmatch(plain(said).replace(" ", "")), pending(session.answers)
    if asks(said):
        return []
    if told is None:
        return _wrong_it_is(session, said, found, today)
    lines = _lines(session, found)
    question = _meant(told["line"], told["what"], lines)
    if question is None:
        return []
    right = understood(question, told["to"], facts_with(session.answers, today).of(question.treatment))
    if isinstance(right, Problem) and (more := _with_what_follows(question, said, found)):
        return propose(session, more, today)
    if isinstance(right, Problem) and read:
        return drop(session, question.id, today)
    if isinstance(right, Problem):
        meant = [which(session, question, found.facts, right.candidates)] if right.candidates else []
        return meant or asked_again(session, found, today, question.name)
    known = {**standing(session, found), **read}
    return propose(session, {question.id: right}, today) if known.get(question.id) != right else []


def _lines(session: Session, found: Journey) -> list[Question]:
    """The questions of what was read, or else of what was told."""
    return [asked_by(id) for id in pending(session.answers)] or [question for question, _ in lines_of(found)]


def _with_what_follows(question: Question, said: str, found: Journey) -> dict[str, str]:
    """The answer as it is to be, with another one that is told behind it: 医院改成吉大一院 没转诊."""
    first, _, behind = plain(said).partition(" ")
    told, more = _CHANGED.fullmatch(first), sentence_told(behind, found).answers
    right = understood(question, told["to"], found.facts.of(question.treatment)) if told and more else None
    return {**more, question.id: right} if isinstance(right, str) else {}


def _wrong_it_is(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A choice that is said to be wrong, with what is right behind it, proposed or asked back."""
    told = _WRONG_IT_IS.fullmatch(plain(said))
    question = _meant(None, told["what"], _lines(session, found)) if told else None
    if told is None or question is None or question.kind != "choice":
        return []
    read = pending(session.answers)
    right = understood(question, told["to"], facts_with(session.answers, today).of(question.treatment))
    if read and (isinstance(right, Problem) or question.name == "residence"):  # 호적이 틀렸슴다 룡정임다
        return []
    if isinstance(right, Problem):
        return [which(session, question, found.facts, right.candidates)] if right.candidates else []
    if read.get(question.id) == right:  # 병원이 틀렸슴다 룡정임다: another one of the same kind
        return position(session, today)
    return propose(session, {question.id: right}, today) if standing(session, found).get(question.id) != right else []


def _meant(line: str | None, what: str | None, lines: Sequence[Question]) -> Question | None:
    """The question that is named, or whose answer stands in that line; None where none is, or more than one may be."""
    if line:
        place = int(next(iter(number(line)), 0))
        return lines[place - 1] if 0 < place <= len(lines) else None
    name = mistake_in(what or "", asked=True)
    named = [question for question in lines if split(question.id)[0] == name]
    return named[0] if len(named) == 1 else None
