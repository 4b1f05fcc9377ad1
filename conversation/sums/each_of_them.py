"""The own shares of both treatments told anew together, with the result before one's eyes: 第一次是三千，第二次是六千;
첫번째는 3천 두번째는 6천임다. It begins no third one, and each is proposed for its own."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose
from conversation.questions import question_of
from conversation.session import Message, Session, here
from conversation.treatments import count, id_of
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_TWO: Final = 2
_SUM: Final = "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?"
_IS: Final = "(?:的)?(?:自付|自己付)?(?:的)?(?:应该)?(?:是|为|,)*"
_KO_SUM: Final = "[0-9일이삼사오육륙칠팔구백천만]+(?:원)?(?:임다|입니다|이오|이고|이구|이며)?"
_BOTH: Final = lazily(
    f"(?:不对|错了|说错了|弄反了|反了|,)*(?:第一|头一|第1)[次回]{_IS}{_SUM}[,;]?(?:第二|第2)[次回]{_IS}{_SUM}(?:才对|的|了)*"
    f"|(?:첫번째?|1번째|첫번)(?:는|은|것은|거는)?(?:자부)?{_KO_SUM}[,]?(?:두번째?|2번째)(?:는|은|것은|거는)?(?:자부)?{_KO_SUM}"
)


def each_of_them(session: Session, said: str, today: date) -> list[Message]:
    """Both own shares proposed; nothing where no such thing is told, or a question is open."""
    text = plain(said).replace(" ", "").rstrip(".!")
    if count(session.answers) != _TWO or pending(session.answers) or asks(said) or not _BOTH.fullmatch(text):
        return []
    found, sums = here(session, today), sums_in(said, today)
    if found.expected is not None or len(sums) != _TWO:
        return []
    known, new = as_given(found.applying), {}
    for number, fen in enumerate(sums, start=1):
        question = question_of(id_of("amount", number))
        if question is None or not accepts(question, yuan(fen), found.facts.of(number)):
            return []
        if known.get(question.id) != yuan(fen):
            new[question.id] = yuan(fen)
    return propose(session, new, today) if new else []
