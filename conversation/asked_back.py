"""What is said of the answer that was read back just above, or to what was asked back: yes, no, the second."""

from datetime import date
from typing import Final

from conversation.corrections.day_put_right import days_instead
from conversation.corrections.mistaken import asked_again
from conversation.days.day_in_full import day_instead, day_with_its_year
from conversation.days.day_of_the_month import day_of_the_month, of_the_month_named
from conversation.easier import said_to
from conversation.facts import SAME_YEAR
from conversation.journey import BACK, CHANGE, DOUBTED, NOTED, WHICH, Journey
from conversation.kept import as_given
from conversation.questions import Question
from conversation.recorded import record
from conversation.remarks.beside import AGREED, AS_BEFORE, DENIAL, KEEP, MISTAKEN, NEITHER, PLACES, beside
from conversation.session import Message, Session
from conversation.showing import all_shown, buttons_again, position, which
from conversation.sums.sum_told import sum_told
from conversation.treatments import AS_FIRST, DIFFERS, OTHER_STATUS
from conversation.understanding import understood
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, confirms, words_meaning
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.within.other_money import said_as_own

_SEVERAL: Final = 2
_NOTHING: Final = ("none", "no")
"""The answers that there is, or was, nothing."""
_NOTHING_PAID: Final = "pooled_fund_blank"
"""Whether insurance paid nothing: its first button is a yes."""
_THERE_IS: Final = frozenset("有있")
"""Signs of a yes that tells that there is something."""
_YES: Final = lazily(
    "(?:我|她|他|家里?|我们|就|也|都|真)*(?:是|有)(?:的|啊|呀|呢|哇|了|嘞)*|(?:嗯|恩|en)呢|(?:嗯|恩|对"
    "|啊)+[, ]*(?:是|有)(?:的|啊|呢)*"
    "|(?:예|네|넵|응|야)?[, ]*(?:있(?:슴다|소|습니다|어요|음다|지무|지|다)|그렇(?:슴다|소|습니다)|그래요?|그렇지무?)"
)
"""A yes to what is asked, which 好 and 对 are not: these may be of what was read back just above."""
_PLAIN_YES: Final = lazily(
    "(?:嗯|恩|对|是|没错|正确)(?:嗯|恩|对|是|没错|正确|的|啊|呀|呢|哈|,)*[.!]*"
    "|(?:예|네|넵|응|야|맞[슴습][다니]+|맞소|맞아요?|옳소|옳[슴습][다니]+|그렇[슴습][다니]+|그렇소|[, ])+[.!]*"
)
"""A yes to what is asked, and no word of goodwill: not 好, 行."""
_OF_THE_YEAR: Final = lazily(
    "(?:就|都|也|是|我|她|他)*(?:今年|当年|同年|同一年|这年|那年|一年里|年里|年内)(?:的|里|内|就)*(?:住|进"
    "|入)?(?:院|进去|的|了|去)*[.!]*"
    "|(?:다 ?)?(?:올해|그해|당년|같은 ?해|한해)(?:에|에다|안에)? ?(?:입원|주원|들어|들어가)?[가-힣]*[.!]*"
)
"""今年住的, where it is asked on which day somebody was admitted."""


def about_the_last(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of the answer that was read back just above, or stands under the question that is asked again."""
    if question.kind != "choice" and _THERE_IS & {*said} and (confirms(said) or _yes_or_no(said)):
        return []  # 有 is no yes to a figure: it answers what comes next
    of_a_day = day_of_the_month(session, question, said, found, today)
    of_a_day = of_a_day or day_with_its_year(session, question, said, found)
    if told := of_a_day or day_instead(session, question, said, found, today):
        return told
    if told := _yes_to_the_same(session, question, said, found) or _yes_to_the_sum(session, question, said, found):
        return told
    if told := _said_yes(session, question, said, found):
        return told
    meant = _asked_back(session, question)
    there_is = _THERE_IS & {*plain(said).replace("没有", "")}
    none = key(plain(said)) in words_meaning("any", "none")
    if len(meant) == 1 and meant[0] in _NOTHING and (there_is or none):
        return []  # 有 is no yes to 没有吗, and 没有 is no no: it answers the question
    if confirms(said) and (told := _confirmed(session, question, said, found)):
        return told
    if told := _of_those(session, question, said, found, today):
        return told
    if question.kind == "day" and (day := of_the_month_named(said, meant)):
        return record(session, question, day, found, today)
    if question.kind == "day" and len(meant) == 1 and (days := days_instead(said, meant[0], question, found.facts)):
        session.answers = session.answers | {WHICH: " ".join((question.id, *days))}
        return [which(session, question, found.facts, days)]
    if len(meant) == 1 and (agreed := _yes_first(said, question)) is not None:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        if not agreed and question.kind == "day":  # there are no choices to show
            return position(session, today)
        return record(session, question, meant[0], found, today) if agreed else [all_shown(session, today)]
    said_so = beside(said)
    if said_so in (DENIAL, MISTAKEN) and session.answers.get(NOTED) == question.id:
        return asked_again(session, found, today)
    stands = as_given(session.answers).get(question.id)
    agreed = confirms(said) or said_so == AGREED
    if stands and {BACK, CHANGE} & session.answers.keys() and (agreed or said_so in (KEEP, AS_BEFORE)):
        denied = agreed and session.answers.get(DOUBTED) == question.id  # 不是低保 .. 对
        return [all_shown(session, today)] if denied else record(session, question, stands, found, today)
    return []


def _yes_to_the_same(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """A yes or a no where it is asked whether a further treatment was as the first one: 对, 예. What may only be of
    goodwill (好), and in which way it was not, is asked back."""
    if question.name != DIFFERS or _asked_back(session, question):
        return []
    if _PLAIN_YES.fullmatch(plain(said)):
        return record(session, question, AS_FIRST, found, found.facts.today)
    agreed = _yes_or_no(said)
    if agreed is None:
        return []
    meant = (AS_FIRST,) if agreed else (OTHER_STATUS, "yes")
    session.answers = session.answers | {WHICH: " ".join((question.id, *meant))}
    return [which(session, question, found.facts, meant)]


def _yes_to_the_sum(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """A yes where a sum is offered that was told before: of several things that it can mean, it is asked which."""
    offered = sum_told(session, question)
    asked = question.name in ("amount", "earlier_self_paid") and bool(offered)
    if not asked or WHICH in session.answers or _yes_or_no(said) is not True:
        return []
    meant = (*offered, *(("paid_only",) if question.name == "amount" else ()))
    session.answers = session.answers | {WHICH: " ".join((question.id, *meant))}
    return [which(session, question, found.facts, meant)]


def _said_yes(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """What is said to a yes, or to a year alone, where it is asked for one of several statuses (是), or for the day on
    which somebody was admitted (今年住的); nothing where something else is asked, or was asked back."""
    text = plain(said)
    if said_to(session, question, said) is not None or isinstance(understood(question, said, found.facts), str):
        return []
    yes = _YES.fullmatch(text) and WHICH not in session.answers
    if question.name == "household" and yes:
        return [all_shown(session, found.facts.today)]
    if question.name != "admitted" or not (yes or _OF_THE_YEAR.fullmatch(text)):
        return []
    session.answers = session.answers | {WHICH: f"{question.id} {SAME_YEAR}"}
    return [which(session, question, found.facts, (SAME_YEAR,))]


def _yes_or_no(said: str) -> bool | None:
    """What is said to 您说的是…吗? None where it is neither yes nor no."""
    word, said_so = key(plain(said)), beside(said)
    if said_so == AGREED or word in words_meaning("any", "yes"):
        return True
    return False if said_so in (DENIAL, NEITHER) or word in words_meaning("any", "no") else None


def _yes_first(said: str, question: Question) -> bool | None:
    """The same, where a sum behind the yes to a choice tells no other answer: 对，3000, which is asked next."""
    first, *others = clauses(plain(said)) or [""]
    only_sums = all(isinstance(amount(each), int) and not said_as_own(each) for each in others)
    sums = question.kind == "choice" and others and only_sums
    return _yes_or_no(first if sums else said)


def _of_those(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """Which of the answers that were asked back was meant, by where it stands; a number of none of them, or that may be
    a sum, asks back again."""
    meant, said_so, place = _asked_back(session, question), beside(said), number(said, MOST_NUMBERED)
    offered = question.offered(found.facts.of(question.treatment))
    among = meant if len(meant) > 1 else offered if session.channel.numbers and question.kind == "choice" else ()
    if among and said_so in PLACES and PLACES[said_so] < len(among):
        return record(session, question, among[PLACES[said_so]], found, today)
    if len(meant) > 1 and said_so == NEITHER and understood(question, said, found.facts) not in meant:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        return [all_shown(session, today)]
    if len(meant) < _SEVERAL or place is None:
        return []
    if question.kind == "choice":
        shown = session.channel.numbers and place < len(offered) and offered[place] in meant
        return [] if shown or not session.channel.numbers else [which(session, question, found.facts, meant)]
    return [which(session, question, found.facts, meant)] if place < len(meant) else []


def _confirmed(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """A yes to what was read back, or asked back, just above; nothing where neither was."""
    if meant := _asked_back(session, question):
        if len(meant) > 1:
            return [which(session, question, found.facts, meant)]
        return record(session, question, meant[0], found, found.facts.today)
    if session.answers.get(NOTED) != question.id:
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id != NOTED}
    if question.name == _NOTHING_PAID and _PLAIN_YES.fullmatch(plain(said)):
        session.answers = session.answers | {WHICH: f"{question.id} {question.choices[0]}"}
        return [which(session, question, found.facts, question.choices[:1])]
    return [buttons_again(session, session.spoken.text("turn.agreed"), found.facts.today)]


def _asked_back(session: Session, question: Question) -> tuple[str, ...]:
    """The answers of which it was asked last whether one of them was meant."""
    id, *meant = session.answers.get(WHICH, "").split(" ")
    return tuple(meant) if id == question.id else ()


def asked_enough(session: Session, question: Question, said: str) -> bool:
    """Whether something was asked back already, or the number of a choice was typed where it is shown."""
    by_number = session.channel.numbers and number(said, MOST_NUMBERED) is not None
    return by_number or bool(_asked_back(session, question))
