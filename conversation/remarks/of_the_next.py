"""An answer to the question that comes next, where the open one was asked back: 去年腊月 .. (今年, 去年?) .. 延吉."""

from collections.abc import Mapping

from conversation.journey import WHICH, Journey, journey
from conversation.questions import Question
from conversation.understanding import understood
from conversation.understanding.text.lexicon import asks
from conversation.ways import way_of


def of_the_next(answers: Mapping[str, str], question: Question, said: str, found: Journey) -> dict[str, str]:
    """It, to be proposed, so that it need not be told twice; nothing where the open question was not asked back.
    `answers`: those of the session as this was said."""
    id, *meant = answers.get(WHICH, "").split(" ")
    if id != question.id or not meant or asks(said) or question.name != "when":
        return {}
    then = journey({**answers, id: meant[0]}, found.facts.today, way_of(answers))
    if then.next is None or then.next.kind != "choice":
        return {}
    read = understood(then.next, said, then.facts, numbered=False)
    return {then.next.id: read} if isinstance(read, str) else {}
