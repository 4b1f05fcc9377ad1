"""A figure that is told by one that is known: that the slip shows the same as was reckoned (一样, 같슴다); that all of
the aid of before was for chronic illness (全是慢病的, 다 만성병임다)."""

from typing import Final

from calculator.money import yuan
from conversation.facts import Facts
from conversation.questions import Question
from conversation.slip_aid import ON_SLIP_AID, estimated
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_THE_SAME: Final = lazily(
    "(?:跟|和|与|单子上|上面|这个|算的|你|您|数|也|都|是|,)*(?:一样|一致|对上|对得上|相同|一个数)(?:的|了)?[.!]*"
    "|(?:결산서와|결산서하고|여기와|꼭|딱|똑|다|그대로|금액이|액수가)*(?:같|맞|똑같)(?:슴다|소|습니다|아요|다|꾸마)[.!]*"
)
_ALL_OF_IT: Final = lazily(
    "(?:那|钱|我)*(?:全部?|都|全都)(?:是|给的)*(?:慢性?病)(?:的)?(?:了)?[.!]*"
    "|(?:그건|그거|그돈)?(?:은|는)?(?:다|모두|전부)(?:만성병)(?:거|것|꺼|으로받은거|으로탄거)?(?:임다|이오|입니다|이꾸마)[.!]*"
)


def as_known(question: Question, said: str, facts: Facts) -> str | None:
    """The known figure that answers the question; None where none is told, or it is not known."""
    text = plain(said).replace(" ", "")
    known = None
    if question.name == ON_SLIP_AID and _THE_SAME.fullmatch(text):
        known = estimated(facts)
    if question.name == "earlier_chronic_aid" and _ALL_OF_IT.fullmatch(text):
        known = facts.amount("earlier_aid")
    return yuan(known) if known is not None else None
