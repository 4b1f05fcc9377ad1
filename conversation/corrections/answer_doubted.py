"""An answer that is denied, taken back or told to have been otherwise, without another one: its question again."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from conversation.corrections.mistaken import asked_again, denied, right_instead
from conversation.facts import UNSURE
from conversation.journey import WHICH, Journey
from conversation.kept import WHO, as_given
from conversation.problem import Problem
from conversation.proposals.proposing import of_which, propose, sentence_told
from conversation.questions import Question, asked_by
from conversation.remarks.beside import before_this_one, in_fact, just_granted
from conversation.session import Message, Session
from conversation.showing import say, which
from conversation.treatments import DIFFERS, id_of, split
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain

_REGISTER: Final = lazily("户口|户籍|호[구적]")
_THERE_WAS: Final = lazily(
    "(?:是|其实)?(?:有|办|做|转|领|住|看|补办)(?:了|过|的)*(?:一[次回])?(?:的|呢|啊)*|(?:있|했|받|하였|탔)[가-힣]{1,5}"
)
_NOT_HERS: Final = lazily(
    "不是(?:我妈|我爸|她|他|病人|本人|患者)的?|(?:我妈|我爸|她|他|病人)(?:没有?|不是)$|过期|到期了"
    "|[0-9一二三四五六七八九十]月(?:份|初|底|中)?(?:才|刚|起|就)*(?:办|批|评|认定|下来|开始|有[的了]|给的)"
    "|(?:办|批|下来)(?:下来|了|的)*(?:才|刚|有)?[0-9一二两三四五六七八九十半]{1,2}个?(?:多)?月"
    "|[0-9] ?월(?:달)?(?:에|부터) ?야? ?(?:나왔|받았|탔|비준|인정|됐|되었|시작)|[0-9] ?월(?:달)?부터 ?[임이입]"
)
"""低保是我的，不是我妈的, 低保早到期了, 低保是5月办的: at the time of the stay it may not have been there."""
_DENIES: Final = lazily("不是|아니|아이|아님")
_EMERGENCY: Final = "emergency"
_DOUBTED: Final = ("household", "referral")
_NONE_YET: Final = ("none", "illness_poverty_pending")
"""The answers that no status was there, or none yet."""


def the_opposite(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The last answer, that there was nothing, taken back at once: 없음 .. 아니 있슴다; the question again, and at the
    result that of before as it is told now."""
    rest = right_instead(said)
    question, answer = found.given[-1] if found.given else (None, "")
    if question is None or answer not in ("none", "no") or not rest or asks(said):
        return []
    there_is = _THERE_WAS.fullmatch(plain(rest).replace(" ", "").rstrip(".!"))
    return asked_again(session, found, today, split(question.id)[0]) if there_is else []


def asks_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question whose answer is denied without another one, or said to have been otherwise: 不是低保, 其实后补的;
    nothing where none is."""
    known = as_given(found.applying)
    if asks(said) or before_this_one(said):
        return []
    gone = [split(id)[0] for id in denied(said, known)] or _otherwise(said, known)
    gone = [name for name in gone if name != WHO or _DENIES.search(plain(said))]  # 我妈不吃饭
    treatment = of_which(said, found)[0]
    if treatment > 1 and gone and id_of(gone[-1], treatment) not in known:  # 第二次还没低保, where all was as before
        return asked_again(session, found, today, DIFFERS)
    register = "residence" in gone and _REGISTER.search(plain(said))  # 户口不是延边的: and not the place
    return asked_again(session, found, today, "residence" if register else gone[-1]) if gone else []


def answer_doubted(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question for the status, or for the referral, again where it is told that it was otherwise (低保是出院以后办
    的, 社区没转，自己去的); nothing where neither is named, it is told as it is known, or one of them is asked."""
    known = as_given(found.applying)
    told = [token for token in words_said(said) if token.means.get("referral") != ("emergency",)]  # 구급차비
    names = {name for token in told if "not" not in token.means for name in token.means}  # 角分不用写
    names &= {*_DOUBTED} & known.keys()
    treatment = of_which(said, found)[0]
    several = found.facts.treatments > 1 and treatment != 1
    is_open = found.expected is not None and found.expected.name in _DOUBTED
    if asks(said) or before_this_one(said) or several or not names or is_open:
        return []
    question = asked_by(next(name for name in _DOUBTED if name in names))
    not_so = just_granted(said) or bool(_NOT_HERS.search(plain(said)))
    if question.id in sentence_told(said, found).answers and not not_so:
        return []
    read = understood(question, right_instead(said) or said, found.facts)
    instead = question.name == "referral" or bool(right_instead(said))
    if isinstance(read, str) and read != known[question.id] and instead:
        return propose(session, {question.id: read}, today)
    if question.name == "referral" and (haste := _in_haste(said, found)):
        return _one_of(session, found, question, haste)
    gone = not_so or question.id in denied(said, known)  # 没有低保, 低保早到期了
    if gone or (isinstance(read, Problem) and _of_another(read, question, known[question.id])):
        return _asked_anew(session, found, question, read, said)
    return []


def _of_another(read: Problem, question: Question, known: str) -> bool:
    """Whether what was read leaves the answer in doubt that is known."""
    if question.name == "referral":
        return bool(read.candidates) and known not in read.candidates
    return read.asks_back or bool(read.candidates)


def _asked_anew(session: Session, found: Journey, question: Question, read: str | Problem, said: str) -> list[Message]:
    """The question again, or what may be right instead of its answer."""
    known = as_given(found.applying)[question.id]
    if known in _NONE_YET and (given := _statuses(read)):
        then = say(session, "turn.status_then")
        return [then, *_one_of(session, found, question, (*given, known))]
    others = tuple(value for value in read.candidates if value != known) if isinstance(read, Problem) else ()
    if others and right_instead(said):
        return _one_of(session, found, question, others)
    return asked_again(session, found, found.facts.today, question.name)


def _statuses(read: str | Problem) -> tuple[str, ...]:
    """The statuses that are told to have been recognised, or that may be: 我有低保了，今年三月批的."""
    values = (read,) if isinstance(read, str) else read.candidates
    return tuple(value for value in values if value not in (*_NONE_YET, UNSURE))


def _one_of(session: Session, found: Journey, question: Question, others: tuple[str, ...]) -> list[Message]:
    """The question again with those answers only that may be right instead."""
    asked_again(session, found, found.facts.today, question.name)
    session.answers = session.answers | {WHICH: " ".join((question.id, *others))}
    return [which(session, question, found.facts, others)]


def _in_haste(said: str, found: Journey) -> tuple[str, ...]:
    """What the referral may have been where nothing was filed for haste: 전원은 안했슴다 급해서; nothing where it was
    for none, or one of them is known."""
    read = sentence_told(said, found).ask.get("referral", ())
    known = as_given(found.applying).get("referral") in read
    return tuple(read) if _EMERGENCY in read and not known else ()


def _otherwise(said: str, known: Iterable[str]) -> list[str]:
    """The name of the one question of which it is told how it really was."""
    told = {name for token in words_said(said) for name in token.means} if in_fact(said) else set()
    names = sorted(told & {split(id)[0] for id in known})
    return names if len(names) == 1 else []
