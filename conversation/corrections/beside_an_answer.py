"""An answer to the open question with another one put right beside it, in one message: 没有 刚才医院说错了 是长春的,
不对 我没转诊 以前也没有. Both are proposed together; each is read as if it had been sent alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.journey import CHANGE, Journey, answered
from conversation.kept import as_given
from conversation.proposals.proposal import asked_besides, pending
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.remarks.beside import MISTAKEN, beside
from conversation.session import Message, Session
from conversation.showing import say
from conversation.understanding import accepts, understood
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.wording import printed

_BORDER: Final = lazily("[,.;!]+ *|(?<=[\u4e00-\u9fff0-9]) +|(?<=[다소오요우]) +")
_PUT_RIGHT: Final = lazily(
    "(?:说|点|选|写|填|按|记|弄|打)错|不对|^(?:就是|不过)|^(?:我|他|她|我家)?(?:可|并)?不是[^是]{1,8}(?:是|$)"
    "|是[^是不]{1,10}不是[^是]{1,10}$|^(?:其实)?(?:我)?(?:是)?(?:替|给|帮)我?[^问查给]{1,4}(?:问|查)的"
    "|잘못 ?(?:말|눌|적|썼|찍|선택|골)|틀렸|틀림|아[니이]라 "
)
"""How what is said of another answer begins."""
_NO_THEN_RIGHT: Final = lazily(
    "(?:아니[요오]?|아이[요오]?|아닙니다|아님다|不对?|不是|错了)[ ,.!]+"
    "(?P<right>(?!.*(?:전에|이전|以前|之前))[^,.;]{1,14}아[니이][라고구],? ?[^,.;]+|不是[^,.;]{1,12}[, ]*是[^,.;]+)"
)
"""아니요 8천이 아니라 6천임다: the no is of what was told, and answers nothing."""


def beside_an_answer(
    session: Session,
    question: Question,
    said: str,
    found: Journey,
    take: Callable[[Session, str, date], list[Message]],
) -> list[Message]:
    """Both, proposed; or the other one asked again where it is told to be wrong only; nothing where no such thing is
    said. `take`: how a text is taken in that is sent alone."""
    today = found.facts.today
    if found.given and (no := _NO_THEN_RIGHT.fullmatch(plain(said))):
        return take(session, no["right"], today)
    parts = _apart(said) if found.given and not (question.optional or asks(said)) else None
    answer = understood(question, parts[0], found.facts) if parts else None
    if parts is None or not isinstance(answer, str) or not accepts(question, answer, found.facts):
        return []
    if answer[0].isdigit() and any(isinstance(amount(each), int) for each in parts[1].split()):
        return []  # 自付11000，不对，1100，去年的事: it is the answer itself that is put right
    alone, before = replace(session, answers=answered(session.answers, question.id, answer)), replace(session)
    behind = take(alone, parts[1], today)
    take(before, parts[1], today)
    for each in (alone, before):  # with the answer counted already, or as it was said
        if (read := pending(each.answers)) and question.id not in read:
            return propose(session, {question.id: answer, **read}, today, asked_besides(each.answers))
    again = alone.answers.get(CHANGE) or behind[-1].question
    if again not in as_given(session.answers) or again == question.id:
        return []
    session.answers = alone.answers
    noted = printed(session.spoken, question, answer, found.facts)
    return [say(session, "turn.noted", answer=noted), *behind]


def _apart(said: str) -> tuple[str, str] | None:
    """What answers, and what puts right; None where it does not do both."""
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    place = next((place for place, each in enumerate(pieces) if _PUT_RIGHT.search(each)), None)
    if place is None or len(pieces) == 1:
        return None
    if place > 1 and pieces[place].startswith("不是") and "是" in pieces[place - 1]:  # 医院是长春的, 不是州医院
        place -= 1
    if place + 1 == len(pieces) and place > 1 and beside(pieces[place]) == MISTAKEN:  # 八千 没转诊 刚才说错了
        return pieces[0], " ".join((pieces[place], *pieces[1:place]))
    if place:
        return " ".join(pieces[:place]), " ".join(pieces[place:]).removeprefix("不过").removeprefix("就是")
    behind = " ".join(pieces[:-1])
    return (pieces[-1], behind) if right_instead(behind) else None
