"""An answer told otherwise: said to be wrong, told as it is right, denied, or changed where it was written. What is
right instead is proposed before it counts."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from conversation.corrections.mistaken import (
    answer_said_wrong,
    asked_again,
    is_figure,
    may_be,
    right_instead,
    wrong_first,
)
from conversation.corrections.which_of_before import which_of_before
from conversation.earlier.beside_earlier import EARLIER, there_was_after_all
from conversation.journey import NOTED, Journey
from conversation.kept import WHO, as_given
from conversation.problem import Problem
from conversation.proposals.proposing import of_which, propose, sentence_told
from conversation.questions import Question, asked_by, question_of
from conversation.session import Message, Session, whole
from conversation.showing import buttons_again, standing, which
from conversation.sums.of_the_sum import NOT_OWN, in_fen
from conversation.understanding import accepts, understood
from conversation.understanding.sentences.clause import only_a_town
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.of_kin_only import without_status_of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.wording import printed

_DENIES: Final = "不是"
_WRONG_AND_RIGHT: Final = 2
_OF_PLACE: Final = lazily("(?:그 ?)?(?:(?:입원|치료|수술|진료)한 ?)?(?:병원|입원|치료|진료)(?:은|는|이|가) ")
"""병원은 도문임다: no county of a register."""
_REGISTER: Final = "호적은 "
_FROM_THERE: Final = lazily(
    "사람(?:이|은)? ?(?:아[니이]|앙이)|(?:^|[ ,])(?:우리 ?)?집(?:이|은|는)? ?[가-힣]{2,4}?(?:이|가)? ?(?:아[니이]|앙이)"
    "|(?:^|[ ,])(?:나|내|저)(?:는|은)? ?[가-힣]{2,4}?(?:이|가)? ?(?:아[니이]|앙이)[라고구]"
    "|不是[^,.;]{2,4}人|家不?是?在?[^,.;]{0,2}不是"
)
_OF_A_HOSPITAL: Final = lazily("병원|의원|입원|치료|수술|医院|住院|看病|治")
_DENIED_TOWN: Final = lazily(
    "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)?(?:이|가)? ?아[니이]"
    "|不是(?:延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)"
)
_OF_REGISTER: Final = ("residence", "county")
_SUM_WRONG: Final = lazily(
    "[^,]*[0-9천백만]원?[이가]? ?(?:아니|아이)[고구라] ?(?P<in_korean>[0-9일이삼사오륙육칠팔구][^,]*)|"
    "[^,]*[0-9万千百元][^,]*(?:错了?|不对|틀렸[가-힣]*|틀림[가-힣]*)[, ]+(?:应该)?是?(?P<right>[^,]+)"
)
_ANOTHER_YEAR: Final = lazily("前年|20[0-9]{2}|재작년|그러께|지지난해")
EARLIER_OWN: Final = "earlier_self_paid"


def corrected(session: Session, id: str, said: str, today: date) -> list[Message] | None:
    """An answer that was changed where it had been written: shown before it counts. None where it is none any more."""
    found = whole(session, today)
    question = question_of(id)
    before = as_given(found.applying).get(id)
    if before is None or question is None:
        return None
    read = understood(question, said, found.facts)
    if isinstance(read, Problem) and read.candidates:
        return [which(session, question, found.facts, read.candidates)]
    if isinstance(read, Problem) or not accepts(question, read, found.facts):
        return [buttons_again(session, session.spoken.text("turn.edited"), today)]
    return None if read == before else propose(session, {id: read}, today)


def _corrects_nothing(said: str, found: Journey) -> bool:
    """Whether a text tells of before, and no other own share of this time (不是没有，二月住过，自付三千), or of a
    status and of nobody who is ill: 나는 저보 아니고 로친이 저보임다."""
    of_before = as_given(found.applying).get(EARLIER) == "none" and there_was_after_all(said)
    return of_before or not (found.facts.says(WHO, "other") or without_status_of_kin(said))


def correction_told(session: Session, said: str, found: Journey, today: date, no_answer: bool) -> list[Message]:
    """A correction, proposed or asked back; nothing where it is none. `no_answer`: whether it answers no question at
    hand; else it may be that: 不是3月4号，是3月5号."""
    if _corrects_nothing(said, found):
        return []
    if (either_sum := which_of_before(session, said, found, today)) or NOT_OWN.search(plain(said)):
        return either_sum  # 自付不是8000，是一共花了8000: what is left of it is asked anew
    treatment, told = of_which(said, found)
    which_sum = _figure_denied(told, found, today)
    of_before, treatment = (which_sum.name, treatment or which_sum.treatment) if which_sum else (None, treatment)
    rest = right_instead(told) if no_answer or not plain(told).startswith(_DENIES) else ""
    rest = _right_sum(told) if of_before else rest
    if rest and only_a_town(rest) and (of_register(told) or _of_home(told, found)):  # 호적은 연길이 아니라 도문임다
        return _town_of_register(session, rest, found, today)
    if town := bool(rest) and only_a_town(rest.removeprefix("是")):  # 我说错了 是延吉: the last answer that can be it
        if not no_answer:
            return []  # 연길 아이고 장춘, where a place is asked
        rest = rest.removeprefix("是")
    sentence = sentence_told(rest, found) if rest and not (town or treatment) else Proposal({}, {})
    if len(news(session, sentence.answers, found)) > is_figure(rest, today):  # a figure alone is read below
        return propose(session, sentence.answers, today, sentence.ask)
    if no_answer and not sentence.answers and (either := _either_of_one(sentence, found)):
        return [which(session, either, found.facts, sentence.ask[either.name])]
    told_before = len(sentence.answers) == 1 and sentence.answers.keys() <= as_given(found.applying).keys()
    if no_answer and told_before and not is_figure(rest, today):  # 장춘이 아니고 연변병원 맞슴다
        return [_noted_already(session, sentence.answers, found, today)]
    wrong = of_before or _row_wrong(wrong_first(told), found) or ("place" if _OF_PLACE.match(plain(rest)) else None)
    question, read = _correction(session, rest, found, today, wrong, treatment=treatment) or (None, None)
    if question is None or read is None:
        named = answer_said_wrong(told) if no_answer else None
        return asked_again(session, found, today, named) if named else []
    if not no_answer and question.kind == "choice" and is_figure(rest, today):
        return []  # a day, where one is asked
    if isinstance(read, Problem):
        return [which(session, question, found.facts, read.candidates)]
    if news(session, {question.id: read}, found):
        return propose(session, {question.id: read}, today)
    if question.name == "when" and "on" in as_given(found.applying) and _ANOTHER_YEAR.search(plain(rest)):
        return asked_again(session, found, today, "on")  # 不是去年，前年
    return [_noted_already(session, {question.id: read}, found, today)] if no_answer else []


def _either_of_one(read: Proposal, found: Journey) -> Question | None:
    """The one question with choices that was answered, of which it is told otherwise but not surely how: 아이 전원
    했슴다 잘못 눌렀슴다; None where there is no such one."""
    given = [question for question, answer in found.given if question.name in read.ask and question.kind == "choice"]
    one = given[-1] if given and len(read.ask) == 1 else None
    return one if one and as_given(found.applying).get(one.id) not in read.ask[one.name] else None


def of_register(said: str) -> bool:
    """Whether the register is named."""
    return any("registered" in token.means for token in words_said(said))


def _of_home(said: str, found: Journey) -> bool:
    """Whether it is told where somebody is from (나는 연길 사람이 아니라 화룡임다), or the county of the register is
    denied where somebody was treated far from it."""
    known, text = as_given(found.applying), plain(said)
    if "residence" not in known or _OF_A_HOSPITAL.search(text):
        return False
    away = known.get("place") in ("province", "elsewhere") and known["residence"] == "yanbian"
    return bool(_FROM_THERE.search(text)) or (away and bool(_DENIED_TOWN.search(text)))


def _town_of_register(session: Session, rest: str, found: Journey, today: date) -> list[Message]:
    """The town that is told in place of another one of the register."""
    named = rest if of_register(rest) else f"{_REGISTER}{rest}"
    read = news(session, sentence_told(named, found).answers, found)
    return propose(session, {id: value for id, value in read.items() if id in _OF_REGISTER}, today) if read else []


def _figure_denied(said: str, found: Journey, today: date) -> Question | None:
    """The question whose sum is said to be wrong before another one is told: 不是3000，是4000, 3000错了，是
    5000; None where none is."""
    told = sums_in(said, today) if _right_sum(said) else []
    if len(told) != _WRONG_AND_RIGHT:
        return None
    return next((each for each, answer in reversed(found.given) if in_fen(each, answer) == told[0]), None)


def _right_sum(said: str) -> str:
    """What is right instead of a sum that is said to be wrong: 自付3000也错了，是5000; "" where none is."""
    told = _SUM_WRONG.fullmatch(plain(said))
    return (told["in_korean"] or told["right"]) if told else right_instead(said)


def _row_wrong(wrong: str | None, found: Journey) -> str | None:
    """The name of the question whose answer is said to be wrong: of the own share that of before where it was told just
    now, so that the aid of before is asked."""
    last = found.given[-1][0].name if found.given else None
    of_before = wrong == "amount" and found.next is not None and last == EARLIER_OWN
    return EARLIER_OWN if of_before else wrong


def _correction(
    session: Session, rest: str, found: Journey, today: date, wrong: str | None, *, treatment: int
) -> tuple[Question, str | Problem] | None:
    """The last answer of which that which is right ("是两万二") can be another one, with it; as a problem where several
    figures may be meant. `wrong`: the name of the question whose answer it is, `treatment` of which."""
    if not rest or _says_yes_or_no(rest):
        return None
    figure = is_figure(rest, today)
    of_time = any("when" in token.means for token in words_said(rest))  # 올해 아이라 작년임다
    unclear: tuple[Question, str | Problem] | None = None
    to_come = [asked_by(id) for id in standing(session, found).keys() - as_given(found.applying).keys()]
    for question in (*to_come, *(question for question, _ in reversed(found.given))):
        if wrong not in (None, question.name) or not may_be(question.name, question.kind, figure):
            continue
        if treatment not in (0, question.treatment) or (question.name == EARLIER and of_time):
            continue
        if unclear and question.name == "when":
            continue  # 去年5月3日 .. 不对，6月3日: the day, and no other year
        read = understood(question, rest, found.facts)
        if isinstance(read, Problem):
            if read.candidates and figure and question.kind != "choice":
                unclear = unclear or (question, read)
        elif accepts(question, read, found.facts):
            return question, read
    return unclear


def _says_yes_or_no(said: str) -> bool:
    """Whether no more than yes or no is said, be it not surely: 没有吧."""
    words = words_said(said)
    answers = any("any" in token.means for token in words)
    return answers and all(not token.means.keys().isdisjoint(("any", "around", "perhaps")) for token in words)


def news(session: Session, read: Mapping[str, str], found: Journey) -> dict[str, str]:
    """What of it is not known like that already."""
    known = {"designated": found.facts.designated, **standing(session, found)}
    return {id: value for id, value in as_given(read).items() if known.get(id) != value}


def _noted_already(session: Session, read: Mapping[str, str], found: Journey, today: date) -> Message:
    """That it stands like that already."""
    if found.expected:
        session.answers = session.answers | {NOTED: found.expected.id}
    ((id, value),) = read.items()
    noted = printed(session.spoken, asked_by(id), value, found.facts)
    return buttons_again(session, session.spoken.text("turn.noted", answer=noted), today)
