"""That there was no further treatment after all, said while nothing of it was told yet: 算了不加了, 没有了, 더 없소. It
is taken back, and the result stands again; one of which something was told is taken back after a question only."""

from datetime import date
from typing import Final

from conversation.proposals.proposal import left_out, pending
from conversation.questions import Question
from conversation.remarks.beside import FEWER, LEAVE, MISTAKEN, NO_MORE, beside, not_settled_yet, stays_now
from conversation.session import Message, Session, here, without_again
from conversation.showing import position, say, to_remove
from conversation.treatments import count, own, removed, split
from conversation.understanding.money.amounts import is_nothing
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_AT_THE_START: Final = frozenset({"on", "differs"})
"""The questions with which a further treatment begins."""
_NONE_SUCH: Final = lazily(
    "(?:不对|算了|那|我|,)*(?:第(?P<one>[二三四2-4])次|这一?次|那一?次|这个)(?:其实|根本|后来|又)*(?:没住成|没去成|没住|没去|没有|不算|取消了?|不是|不要了?)(?:了|啊|的)*"
    "|(?:算了|那|就|把|,)*(?:删|去|取消|拿)(?:了|掉)+(?:这一?次|这个|第(?P<out>[二三四2-4])次)?(?:吧|了)*"
    "|(?:算了|不对|哦|,)*(?:没有?|没)(?:别的|其他的?)(?:了|啊|的)*"
    "|(?:这个|这次|把)*(?:取消|删掉|删除|去掉|不要)(?:这个|这次)?(?:了|吧)*"
    "|(?:不是?|哎|啊|,)+没(?:有)?住(?:过|上|成|院)*(?:了|啊|的|呢)*"
    "|(?:아니|아이|아차|다시|그건|이건|그거|이거|그것|이것|그|이번|두번째(?:는|거는|것은)?|(?:를|을|은)|,)*"
    "(?:취소|빼|지우|지워|삭제|없애)(?:하|버리|해|주|버려)*"
    "(?:쇼|기쇼|십시오|시오|세요|오|우|소|줘|줘요|줍소|기오|겠슴다|겠소|함다|임다)"
    "|(?:올해|금년)?(?:에|에는|는)?(?:입원)?(?:하나|한번)(?:뿐|밖에없|만있)(?:임다|이오|입니다|이꾸마|슴다|소|습니다)"
    "|아(?:니|이)(?:요|오)?,?(?:안했|못했|입원안했|안갔|입원못했)(?:댔)?(?:슴다|소|습니다|어요)"
    "|(?:아니|아이|,)*(?:(?P<ko>두|세|네)번째|이번|이것|이거)(?:는|은|것은|거는)?(?:없|취소|입원못|입원안|못갔|안갔)[가-힣]{1,5}"
)
"""第二次没住成, 删了这一次, 算了，没有别的."""
_NUMBERS: Final = {"二": "2", "三": "3", "四": "4", "두": "2", "세": "3", "네": "4"}


def none_after_all(session: Session, said: str, today: date) -> list[Message]:
    """The result without the further treatment; nothing where none was begun, or something of it was told."""
    told = count(session.answers)
    if told == 1:
        return []
    if pending(session.answers) or own(session.answers, told):
        return _asked_whether(session, said, told, today)
    question = here(session, today).expected
    if question is not None and question.name in ("on", "admitted") and (not_settled_yet(said) or stays_now(said)):
        session.answers = removed(without_again(session), told)
        return [say(session, "turn.to_come"), *position(session, today)]
    if question is None or question.name not in _AT_THE_START:
        return []
    none = question.name == "on" and (is_nothing(said) or beside(said) == "skip")  # that nothing differs is an answer
    pressed_wrong = _is_first(question) and beside(said) == MISTAKEN  # 点错了
    if beside(said) not in (FEWER, NO_MORE, LEAVE) and not (none or pressed_wrong or _is_no_such(said, told)):
        return []
    return _without_it(session, today)


def _asked_whether(session: Session, said: str, told: int, today: date) -> list[Message]:
    """Whether it is to be taken out, where it is said that it was none and something of it was told already; the result
    without it, under a list with all that was told of it. Nothing anywhere else."""
    read = pending(session.answers)
    question = here(session, today).expected
    begins = not read and question is not None and question.name in _AT_THE_START
    if begins and _is_no_such(said, told):
        return [to_remove(session, told, today)]
    of_it = bool(read) and all(split(id)[1] == told for id in read) and not own(session.answers, told)
    if not of_it or not _is_no_such(said, told):
        return []
    for id in read:
        session.answers = left_out(session.answers, id)
    return _without_it(session, today)


def left_at_its_start(session: Session, today: date) -> list[Message]:
    """The result without the further treatment where one step back leads out of it; nothing where something of it was
    told."""
    told, question = count(session.answers), here(session, today).expected
    begun = told > 1 and question is not None and _is_first(question) and not own(session.answers, told)
    return _without_it(session, today) if begun else []


def _is_first(question: Question) -> bool:
    """Whether it is the day of the treatment before, with which a further one begins."""
    return question.id == "on"


def _without_it(session: Session, today: date) -> list[Message]:
    """The result without the last treatment."""
    told = count(session.answers)
    session.answers = removed(without_again(session), told)
    return [say(session, "remove.done", number=str(told)), *position(session, today)]


def _is_no_such(said: str, number: int) -> bool:
    """Whether the treatment of this number is said not to have been, by its number or as the one that is open."""
    told = _NONE_SUCH.fullmatch(plain(said).replace(" ", "").rstrip(".!"))
    named = told and (told["one"] or told["out"] or told["ko"])
    return bool(told) and (not named or _NUMBERS.get(named, named) == str(number))
