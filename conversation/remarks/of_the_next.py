"""An answer to the question that comes next, where the open one was asked back (去年腊月 .. 今年, 去年? .. 延吉), or is
of what the sum may hold that is told at once: 只知道一共付了多少 .. 两万三."""

from collections.abc import Mapping

from conversation.journey import WHICH, Journey, journey
from conversation.questions import QUESTIONS, Question
from conversation.sums.less_insurance import IN_ALL, all_and_left
from conversation.treatments import id_of
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks
from conversation.understanding.within.marked import sums_in
from conversation.ways import way_of


def of_the_next(answers: Mapping[str, str], question: Question, said: str, found: Journey) -> dict[str, str]:
    """It, to be proposed, so that it need not be told twice; nothing where it is neither.
    `answers`: those of the session as this was said."""
    if question.name == "paid_only" and not asks(said) and sums_in(said, found.facts.today):
        left = next(iter(all_and_left(said, found.facts.today)), None)  # 三万二，医保报了两万一
        sum_told = left or understood(QUESTIONS[IN_ALL], said, found.facts)
        return {id_of(IN_ALL, question.treatment): sum_told} if isinstance(sum_told, str) else {}
    id, *meant = answers.get(WHICH, "").split(" ")
    if id != question.id or not meant or asks(said) or question.name != "when":
        return {}
    then = journey({**answers, id: meant[0]}, found.facts.today, way_of(answers))
    if then.next is None or then.next.kind != "choice":
        return {}
    read = understood(then.next, said, then.facts, numbered=False)
    return {then.next.id: read} if isinstance(read, str) else {}
