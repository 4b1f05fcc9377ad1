"""What is told to be self-financed in a sum that is only offered yet (报完自己还剩三万八 .. 里头自费九千): what is left
of it is offered in its place; beside it, where it is not told to be in it (自费九千), or not for sure."""

from typing import Final

from calculator.money import fen, yuan
from conversation.journey import WHICH, Journey
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.showing import which
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_SELF_FINANCED: Final = "(?:自费|丙类|超限价|目录外)"
_PART_OF_IT: Final = lazily(
    f"(?:里头?|里面|里边|其中|当中|含着?|包括|包着)[^,.;]{{0,8}}{_SELF_FINANCED}"
    f"|{_SELF_FINANCED}[^,.;]{{0,10}}(?:在里头?|在里面|在里边|在内|算在内|包括在)"
)
_ALONE: Final = lazily(
    f"(?:还有)?{_SELF_FINANCED}(?:的)?(?:有|是|花了?)?[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?[.!]*"
)
_NOT_SURE: Final = lazily("可能|好像|大概|也许|差不多|应该")
_OF_ELSE: Final = lazily("不知道|记不|没[有扣减算]|不含|扣掉了|去掉了|已经|除了|另外|以前|上[次回]")


def part_of_the_offered(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """The sum without that part asked back; nothing where no sum of the own share is offered, or none such is told."""
    id, *meant = session.answers.get(WHICH, "").split(" ")
    offered = [each for each in meant if each[:1].isdigit()]
    text, sums = plain(said), sums_in(said, found.facts.today)
    if id != question.id or question.name != "amount" or len(offered) != 1 or len(sums) != 1:
        return []
    left = fen(offered[0]) - sums[0]
    alone = _ALONE.fullmatch(text.replace(" ", ""))
    of_it = (alone or _PART_OF_IT.search(text)) and not _OF_ELSE.search(text)
    if asks(said) or left <= 0 or not sums[0] or not of_it:
        return []
    kept = meant if alone or _NOT_SURE.search(text) else [each for each in meant if each != offered[0]]
    instead = (yuan(left), *kept)
    session.answers = session.answers | {WHICH: " ".join((id, *instead))}
    return [which(session, question, found.facts, instead)]
