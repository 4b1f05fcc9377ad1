"""That it was at this treatment as at the first, where its answers are asked one by one: 一样, 同上, 没变."""

from typing import Final

from conversation.journey import Journey
from conversation.kept import as_given
from conversation.questions import Question
from conversation.treatments import id_of
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_THE_SAME: Final = lazily(
    "(?:都|也|还|还是|这个|这次|跟|和|同|与|,)*(?:第一次|第1次|第一回|上次|上回|前面|前头|上面|那次|头一次|头回|原来|刚才|之前|以前)?(?:那次)?(?:的|是|都|也|完全|全|还是)*"
    "(?:一样|同上|没变|没变化|没有变化|一个样|不变|那样|相同|没换|没改变|照旧|老样子)(?:的|啊|呢|了)*[.!]*"
    "|(?:다|모두|이것도|이번에도|첫번째|첫번|먼저번|앞에것|전번|처음|과|와|하고|이랑|랑|,)*(?:똑같|같|변함없|변하지않|우와같)[가-힣]{1,5}[.!]*"
)


def as_the_first(question: Question, said: str, found: Journey) -> str:
    """The answer of the first treatment to the same question, where no more is told than that it was as there; "" where
    more is told, this is the first, or that cannot be the answer here."""
    if question.treatment < 2 or question.kind != "choice" or question.optional:
        return ""
    if not _THE_SAME.fullmatch(plain(said).replace(" ", "")):
        return ""
    answer = as_given(found.applying).get(id_of(question.name, 1), "")
    return answer if answer and accepts(question, answer, found.facts) else ""
