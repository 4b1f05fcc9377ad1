"""One more person, with the result before one's eyes: 我爸的也想查一下. What was told of the first says nothing of the
second, who is asked about from the start."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.journey import Journey, answered
from conversation.kept import WHO, only_who
from conversation.others.next_household import of_the_next_household
from conversation.proposals.proposal import pending, without_proposal
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.remarks.beside import for_another, tells_of_oneself
from conversation.session import Message, Session, here
from conversation.showing import buttons_again, of_else, position, say
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain
from conversation.wording import besides

_FOR_MYSELF: Final = lazily(
    "我自己|(?:换成?|轮到|该)我|那我|我的也|(?:给|帮)我(?:自己)?也|나(?:도|두)"
    "|(?<![가-힣])(?:(?:내|제|나의|저의) ?(?:것|꺼|거|차례)|(?:나|저)를? ?(?:좀 ?)?(?:봐|보기|확인|계산))"
)

_A_RELATIVE_THEN: Final = lazily(
    "(?:那|就|是|只有)?我?(?:家)?(?:老?[爸妈爹娘]|爸爸|妈妈|老伴儿?|老头[子儿]?|老公|老婆|爱人|丈夫|媳妇|儿子|闺女|女儿|姑娘"
    "|孩子|孙子|孙女|奶奶|爷爷|姥姥|姥爷|婆婆|公公|[哥姐弟妹][哥姐弟妹]?)(?:也|倒|就|是|以前|之前|今年|[去前]年|那时候|[上下]半年|[0-9]{1,2}月份?|有)*"
    "(?:(?:住|领|报|看|做|花|拿)(?:过|了)|有过|那[次回])"
    "|(?:우리|내|제)?(?:어머니|아버지|동생|로친|령감|아들|딸|남편|안해|나그네|언니|형님|오빠|누나)(?:이|가|는|은|도|두)?"
    "(?:작년에|올해|전에|앞에|[0-9]{1,2}월에)*(?:입원|치료|수술|구조)[가-힣]{0,6}?(?:했|받|탔|있)"
)
_THAT_TIME: Final = lazily("那[次回]")
_MYSELF_TOO: Final = lazily("我也|我自己|和我|跟我|我们俩|(?:^|[ ,])(?:나|저|내)(?:도|두|는|가)?(?= )")
"""Of oneself, too, it is told besides the relative."""
_THAT_ONE: Final = lazily("그 ?(?:사람|집|분|량반|애|로인)(?:의 ?)?(?:것|꺼|거)?[도두] ")
"""그 사람도 봐주오, as it is told how it is asked for."""
_LOOK: Final = lazily("查|帮|替|看|算一?[算下]|봐|보아|확인|알아|계산")
"""Who is asked to look into it for somebody."""


def another_person(session: Session, said: str, found: Journey) -> list[Message]:
    """The check of that person begun, with what is said of him to be confirmed; where the first is still asked about,
    that he comes first. Nothing where none is to be checked."""
    next_one = of_the_next_household(said, after_all=found.expected is None)
    if next_one is None and not for_another(said):
        return []
    if next_one is None and _only_asks(said):
        return [] if found.expected else of_else(session)
    today = found.facts.today
    who = whom_else(said, found.applying, today) if next_one is None else "other"
    if who is None:
        return []
    if found.expected:
        return [buttons_again(session, session.spoken.text("turn.this_person_first"), today)]
    told = proposed(said if next_one is None else next_one, Facts({}, today))
    read = {id: value for id, value in told.answers.items() if id != WHO}
    session.answers = answered({}, WHO, who)
    begins = say(session, "turn.another_person")
    if read:
        return [begins, *propose(session, read, today, told.ask)]
    later = [_status_later(session, today)] if any("household" in token.means for token in words_said(said)) else []
    return [begins, *later, *position(session, today)]


def not_of_the_first(session: Session, today: date) -> list[Message]:
    """The check of another person begun with what was just read, where it is told to be of that one (这是第二家的);
    where the first is still asked about, that he comes first, and nothing of what was read."""
    read = {id: value for id, value in pending(session.answers).items() if id != WHO}
    session.answers = without_proposal(session.answers)
    if here(session, today).expected:
        return [say(session, "turn.this_person_first"), *position(session, today)]
    session.answers = answered({}, WHO, "other")
    return [say(session, "turn.another_person"), *propose(session, read, today)]


def whom_else(said: str, answers: Mapping[str, str], today: date) -> str | None:
    """For whom one more check is asked, beside the one whose answers these are; None where for nobody, or where no more
    is told yet than who is helped."""
    if only_who(answers):
        return None
    if of_the_next_household(said) is not None:
        return "other"
    if not for_another(said) or _only_asks(said):
        return None
    told = proposed(said, Facts({}, today)).answers.get(WHO)
    another = names_another(said, WHO) or _THAT_ONE.search(plain(said))
    who = told or ("other" if another else "self" if _FOR_MYSELF.search(plain(said)) else None)
    return None if who == answers.get(WHO) == "self" else who


def _only_asks(said: str) -> bool:
    return asks(said) and not _LOOK.search(plain(said))  # 我嫂子是不是也能算


def _status_later(session: Session, today: date) -> Message:
    """That the status is asked, where of the second person it was told not clearly enough: 변두리임다, 저보 아님다."""
    return say(session, "heard.besides", shorts=besides(session.spoken, "household", Facts(session.answers, today)))


def of_the_family(said: str, question: Question, found: Journey) -> bool:
    """Whether what was before is told of the one who asks, where it is asked of a relative (我也住过), or of a relative
    where it is asked of the one who asks: 我老伴住过, 我老伴那次三千."""
    if not question.name.startswith("earlier") or asks(said):
        return False
    if found.facts.says(WHO, "other"):
        return tells_of_oneself(said)
    told = _A_RELATIVE_THEN.match(plain(said).replace(" ", ""))
    of_a_stay = told and (question.name == "earlier" or _THAT_TIME.search(told[0]))  # 我妈领过2000 may be one's own
    return bool(of_a_stay) and not _MYSELF_TOO.search(plain(said))
