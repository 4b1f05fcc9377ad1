"""What is told of the one who is helped beside oneself: 她户口在龙井 我在延吉, 어머이는 없고 내가 있슴다; and that
what was read is of somebody else: 低保是我的 她不是, 自付是我爸的 我妈是六千."""

from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.kept import WHO
from conversation.proposals.proposal import left_out, pending
from conversation.proposals.proposing import propose
from conversation.put_simply.of_whom_told import KIN, KO_KIN
from conversation.remarks.beside import mistake_in
from conversation.session import Message, Session
from conversation.showing import position
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_BORDER: Final = lazily("[ ,;]+(?=[我她他])|(?<=[없있]고)[ ,]+|[,;]+ *")
_THEIRS: Final = lazily(f"^(?:[她他](?!们)|(?:그 ?(?:사람|량반|집|분)|{KO_KIN})[은는이가도]?)")
_MINE: Final = lazily(
    f"我(?!{KIN})(?:自己|本人)?(?:的?户口)?(?:才|倒|却)?(?:在|是|有|没有?|不是)[^她他0-9]{{0,8}}"
    "|(?:내가|나는|나두|나도|난|저는|제가) ?[^0-9]{0,10}(?:있|없|임다|이오|입니다|이요)[가-힣]{0,3}[.!]*"
)
_WITHOUT: Final = lazily("(?<=[없있])고$")
_ANOTHERS: Final = lazily(
    f"^(?:那个?)?(?P<what>[^ ,是]{{1,6}}?)(?:那个)?(?:可|倒)?是我(?:自己|本人|家?{KIN})?的[ ,]+"
    f"(?:她|他|(?:我)?家?{KIN})(?:的)?(?:可)?(?:不是|没有|没|是[0-9一二两三四五六七八九十]).*$"
)
_ONE_FOR_ANOTHER: Final = lazily(
    f"(?:可|哎|啊|不对|,)*不是(?:我)?家?{KIN}[ ,]*(?:而?是)?(?:我)?家?{KIN}[.!]*"
    f"|(?:우리 ?|내 ?)?{KO_KIN} ?(?:말고|아이고|아니고|아이라|아니라) ?"
    f"(?:우리 ?|내 ?)?{KO_KIN}(?:임다|입니다|이오|요)?[.!]*"
)


def of_the_one_helped(said: str, facts: Facts) -> str:
    """What a text tells of the one who is helped, without what it tells of oneself beside that; all of it where it
    tells no such thing, or one asks for himself."""
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    mine = [each for each in pieces if _MINE.fullmatch(each)]
    theirs = [each for each in pieces if each not in mine]
    if not facts.says(WHO, "other") or not (mine and theirs) or asks(said):
        return said
    return " ".join(_WITHOUT.sub("슴다", each) for each in theirs) if _THEIRS.search(theirs[0]) else said


def is_anothers(session: Session, said: str, found: Facts, today: date) -> list[Message]:
    """What was read asked again where it is told to be somebody else's; the list again where only another relative is
    named than before. Nothing where no such thing is said."""
    if not found.says(WHO, "other") or asks(said):
        return []
    if _ONE_FOR_ANOTHER.fullmatch(plain(said)):
        return position(session, today)
    told = _ANOTHERS.match(plain(said))
    name = mistake_in(told["what"], asked=True) if told else None
    ids = [id for id in pending(session.answers) if split(id)[0] == name]
    if not ids:
        return []
    session.answers = left_out(session.answers, *ids)
    return propose(session, {}, today, ids)
