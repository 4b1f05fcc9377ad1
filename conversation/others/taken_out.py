"""What is typed where it is asked whether one of several treatments is to be taken out (要去掉第2次吗): 是, 去掉吧,
不去掉; 빼주오, 빼지 마오. Only what is said right behind that question answers it."""

from datetime import date
from typing import Final

from conversation.journey import ASIDE, READ, REMOVING, TOLD
from conversation.proposals.proposal import left_out, pending
from conversation.remarks.beside import AGREED, DENIAL, KEEP, beside
from conversation.session import Message, Session, without_again
from conversation.showing import again, position, say, to_remove
from conversation.treatments import count, removed, split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_meaning
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key

_TAKE: Final = "(?:去掉|删掉|删除|删了?|拿掉|不要|去了)"
_YES: Final = lazily(
    f"(?:是|对|嗯|好|行|可以|确定|确认|没错|的|啊|呀|呢|要|就|请|帮我|把?(?:它|那次|第?[二三四2-4]次|这次)|{_TAKE}|吧|了|掉)++"
    "|(?:예|네|넵|응|야|그래|맞[슴소습]|옳[소슴습]|좋[소슴습]|그거|그것|그걸|두번째|다|을|를|은|는)*"
    "(?:빼|지우|지워|삭제|없애)(?:기|오|우|라|요|주오|주쇼|주십시오|주세요|주기쇼|버리오|기쇼|깁소|깁시다|겠소|겠슴다|겠습니다|야함다|야됨다|야하오|줘|줘요|하오|함다|해주오)?"
)
_NO: Final = lazily(
    f"(?:不|不是|不用|别|先别|先不|不要|不想|没有)(?:{_TAKE}|删|去|要)?(?:了|啊|吧|的)*(?:留着|留下|保留)?(?:吧|它)*"
    "|(?:还是|就|都|先|那就)*(?:留着|留下|保留|留)(?:吧|它|着)*|算了|不去掉(?:了)?|按错了|点错了|写错了"
    "|(?:아니|아이|아니요|아니오|아닙니다|아님다|그냥|빼지마|그거|그것|그대로|안|못)*"
    "(?:아니|아니요|아니오|아님다|아닙니다|빼지?마?(?:오|우|라|쇼|십시오|시오|세요|깁소|기쇼)?|뺌다|뺍니다|빼겠소|빼겠슴다|지우지마(?:오|쇼|십시오|세요)?|두오|둡소|두기쇼|두겠소|두겠슴다|놔두오|놔둡소|남겨두오|일없소)"
)

_EITHER: Final = lazily("(?:我|就|那)*不要了?(?:吧)?")
"""That the treatment, or that this, is not wanted."""


def taken_out(session: Session, said: str, today: date) -> list[Message]:
    """The treatment taken out, or left where it was; nothing where it was not asked last, or neither is said."""
    asked = session.answers.get(REMOVING, "") if session.answers.get(ASIDE) == REMOVING else ""
    session.answers = {id: answer for id, answer in session.answers.items() if asked == "" or id != ASIDE}
    if not asked.isdigit() or not 0 < int(asked) <= count(session.answers) > 1:
        return []
    if _EITHER.fullmatch(_bare(said)):
        return [to_remove(session, int(asked), today)]
    agreed = _agreed(session, said)
    if agreed is None:
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id != REMOVING}
    if not agreed:
        return again(session, today)
    for id in [each for each in pending(session.answers) if split(each)[1] == int(asked)]:
        session.answers = left_out(session.answers, id)
    left = {id: answer for id, answer in without_again(session).items() if id not in (READ, TOLD)}
    session.answers = removed(left, int(asked))
    return [say(session, "remove.done", number=asked), *position(session, today)]


def _agreed(session: Session, said: str) -> bool | None:
    """What is said to it; None where it is neither yes nor no."""
    word, text, spoken = key(plain(said)), _bare(said), session.spoken
    so = beside(said)
    if word == key(plain(spoken.text("button.remove.no"))) or so in (DENIAL, KEEP) or _NO.fullmatch(text):
        return False
    if word in words_meaning("any", "no"):
        return False
    yes = word == key(plain(spoken.text("button.remove.yes"))) or so == AGREED or word in words_meaning("any", "yes")
    return True if yes or _YES.fullmatch(text) else None


def _bare(said: str) -> str:
    """What was said without spaces and stops."""
    return plain(said).replace(" ", "").replace(",", "").rstrip(".!~")
