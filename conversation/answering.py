"""What was typed, taken in: as the answer to the open question, as a correction, as a sentence that is proposed first,
or as a question to the guide; else it is said that it was not understood, each time in an easier way."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from conversation import about
from conversation.another_person import another_person
from conversation.another_treatment import another_told
from conversation.beside import (
    AGREED,
    DENIAL,
    KEEP,
    MISTAKEN,
    NEITHER,
    PLACES,
    REPEAT,
    abroad,
    beside,
    of_several,
    urgent,
)
from conversation.correction import asks_anew, correction_told, told_anew
from conversation.county import COUNTY
from conversation.easier import said_to
from conversation.ending import before_it_ends
from conversation.facts import UNSURE
from conversation.guide import first_aid, from_guide, guided, page_of, reader
from conversation.journey import BACK, CHANGE, DOUBTED, MISSED, NOTED, WHICH, Journey, answered
from conversation.kept import WHO, as_given
from conversation.mistaken import asked_again
from conversation.parts import parts
from conversation.problem import Problem, asked_back
from conversation.proposal import pending
from conversation.proposal_reply import no_own_share, one_word, propose, sentence_told, to_proposal
from conversation.questions import QUESTIONS, Question
from conversation.result import wishes
from conversation.sections import ANSWER, asked_for
from conversation.session import GUIDE, Message, Session, here, read_back, times_missed, whole, without_again
from conversation.showing import (
    EXPLAINED,
    after_wish,
    all_shown,
    ask_language,
    buttons_again,
    counts_no_more,
    misunderstood,
    part,
    position,
    say,
    start_in_full,
    sums_anew,
    the_end,
    which,
)
from conversation.treatments import AS_FIRST, DIFFERS, OTHER_STATUS, split
from conversation.understanding import meant_only, understood
from conversation.understanding.choices import number
from conversation.understanding.concluded import Proposal
from conversation.understanding.days_in_text import days_in
from conversation.understanding.languages import by_number_or_name
from conversation.understanding.lexicon import asks, confirms, holds, words_meaning, words_said
from conversation.understanding.plain import plain
from conversation.understanding.sentence import proposed
from conversation.understanding.spelling import key
from conversation.wording import printed
from locales import LANGUAGES
from offices import COUNTIES

_MOST_NUMBERED: Final = 9
_SEVERAL: Final = 2
MORE = "more"
"""On a button of the start: to read all that its page says."""

_OF_TIME: Final = ("when", "on", "stage")
_OF_THE_PERSON: Final = ("who", "residence", "county", "household", "low_income_member")
"""The questions that are not about a treatment."""


def choose_language(session: Session, said: str, today: date) -> list[Message]:
    """The language in which the conversation goes on, by its number, name or code."""
    code = by_number_or_name(said)
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, ask_language()]
    session.language = code
    return position(session, today)


def greeted(session: Session, said: str, today: date, *, read: bool = True) -> list[Message]:
    """What is said before the consent is not kept: a question is answered, all else gets the greeting, or its buttons.

    `read`: whether the greeting was read, so that the words on a button are as good as a tap.
    """
    found, who = here(session, today), QUESTIONS[WHO]
    for value, button in ((value, f"button.who.{value}") for value in who.choices):
        if read and key(said) in {key(each.text(button)) for each in LANGUAGES.values()}:
            session.answers = answered(session.answers, WHO, value)
            return position(session, today)
    if read and key(said) in {key(each.text("button.more")) for each in LANGUAGES.values()}:
        return [start_in_full(session, found), *position(session, today)]
    if urgent(said):
        return first_aid(session, today)
    if beside(said) == REPEAT:  # 你好
        return position(session, today)
    if asks(said) and (page := from_guide(session, said, today)):
        return page
    meant = meant_only(who, said, found.facts) if read else None
    if meant and proposed(said, found.facts).answers.keys() <= {WHO}:
        session.answers = answered(session.answers, WHO, meant)
        return position(session, today)
    missed = times_missed(session, who)
    session.answers = session.answers | {MISSED: f"{who.id}.{missed}"}
    if missed == 1:
        return [say(session, "greeting.again"), *position(session, today)]
    person = f"\n\n{session.spoken.text('turn.person')}" if missed % 2 else ""
    return [buttons_again(session, session.spoken.text("greeting.tap") + person, today)]


def take(session: Session, said: str, today: date) -> list[Message]:
    """What was typed, in the order in which it can be meant."""
    found = here(session, today)
    question = found.expected
    if pending(session.answers):
        return to_proposal(session, said, found, today)
    if question is None:
        return _after_all(session, said, found, today)
    if found.begins and session.channel.greeting:
        return greeted(session, said, today)
    if told := _about_the_last(session, question, said, found, today):
        return told
    if _goes_on(found) and (told := another_person(session, said, found)):
        return told
    noted, enough = session.answers.get(NOTED) == question.id, _asked_enough(session, question, said)
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    if (meant := said_to(session, question, said)) is not None:
        return _record(session, question, meant, found, today) if meant else [all_shown(session, today)]
    answer = understood(question, said, found.facts, numbered=session.channel.numbers)
    if told := correction_told(session, said, found, today, isinstance(answer, Problem)):
        return told
    sentence = sentence_told(said, found)
    more = _more(said, sentence, found, question, answer)
    if more and found.begins and WHO not in more:
        return [say(session, "greeting.again"), *position(session, today)]
    if more:
        return [*_first(session, said, more, today), *propose(session, more, today, sentence.ask)]
    answer = _in_doubt(question, answer, said, found, enough=enough)
    if isinstance(answer, Problem) and answer.message == "problem.which":
        session.answers = session.answers | {WHICH: " ".join((question.id, *answer.candidates))}
        return [which(session, question, found.facts, answer.candidates)]
    if (
        isinstance(answer, Problem)
        and noted
        and (beside(said) == AGREED or key(plain(said)) in words_meaning("any", "yes"))
    ):
        return [buttons_again(session, session.spoken.text("turn.agreed"), today)]
    if isinstance(answer, Problem):
        return asks_anew(session, said, found, today) or _not_understood(session, question, said, answer, today)
    return _record(session, question, answer, found, today)


def _goes_on(found: Journey) -> bool:
    """Whether more was told already than for whom it is."""
    return any(question.id != WHO for question, _ in found.given)


def _first(session: Session, said: str, more: Mapping[str, str], today: date) -> list[Message]:
    """What stands above a list of what was read: the page of the guide that may answer what was asked beside it, and
    that of several treatments one is told first."""
    page = about.perhaps(reader(session, today), said) if asks(said) else None
    one = [say(session, "heard.several")] if of_several(said, more) else []
    return [*([Message(*page, GUIDE)] if page else []), *one]


def _in_doubt(question: Question, answer: str | Problem, said: str, found: Journey, *, enough: bool) -> str | Problem:
    """What is asked back, beyond what the words of an answer leave in doubt: as what another treatment differs; and
    before it ends with nothing. `enough`: whether that was asked, or need not be."""
    if question.name == DIFFERS and isinstance(answer, Problem) and _of_status(said):
        same = "household" in proposed(said, found.facts).answers  # what differs was proposed above
        return replace(answer, message="problem.which", candidates=(AS_FIRST, OTHER_STATUS)[not same :])
    if enough or isinstance(answer, Problem):
        return answer
    instead = before_it_ends(question, answer, said, found.facts.of(question.treatment))
    return asked_back(*instead) if instead else answer


def _of_status(said: str) -> bool:
    """Whether a status is named, be it that there was none of it yet: 那时候还没有低保."""
    return any("household" in token.means for token in words_said(said))


def _ended(said: str) -> bool:
    """Whether something is told to have been before, or to have ended."""
    return any({"cancelled", "past"} & token.means.keys() for token in words_said(said))


def _about_the_last(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of the answer that was read back just above, or stands under the question that is asked again."""
    if confirms(said) and (told := _confirmed(session, question, found, today)):
        return told
    if told := _of_those(session, question, said, found, today):
        return told
    if len(meant := _asked_back(session, question)) == 1 and (agreed := _yes_or_no(said)) is not None:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        return _record(session, question, meant[0], found, today) if agreed else [all_shown(session, today)]
    said_so = beside(said)
    if said_so in (DENIAL, MISTAKEN) and session.answers.get(NOTED) == question.id:
        return asked_again(session, found, today)
    stands = as_given(session.answers).get(question.id)
    agreed = confirms(said) or said_so == AGREED
    if stands and {BACK, CHANGE} & session.answers.keys() and (agreed or said_so == KEEP):
        denied = agreed and session.answers.get(DOUBTED) == question.id  # 不是低保 .. 对
        return [all_shown(session, today)] if denied else _record(session, question, stands, found, today)
    return []


def _yes_or_no(said: str) -> bool | None:
    """What is said to 您说的是…吗? None where it is neither yes nor no."""
    word, said_so = key(plain(said)), beside(said)
    if said_so == AGREED or word in words_meaning("any", "yes"):
        return True
    return False if said_so in (DENIAL, NEITHER) or word in words_meaning("any", "no") else None


def _of_those(session: Session, question: Question, said: str, found: Journey, today: date) -> list[Message]:
    """Which of the answers that were asked back was meant, by where it stands; a number of none of them, or that may be
    a sum, asks back again."""
    meant, said_so, place = _asked_back(session, question), beside(said), number(said, _MOST_NUMBERED)
    offered = question.offered(found.facts.of(question.treatment))
    among = meant if len(meant) > 1 else offered if session.channel.numbers and question.kind == "choice" else ()
    if said_so in PLACES and PLACES[said_so] < len(among):
        return _record(session, question, among[PLACES[said_so]], found, today)
    if len(meant) > 1 and said_so == NEITHER:
        session.answers = {id: answer for id, answer in session.answers.items() if id != WHICH}
        return [all_shown(session, today)]
    if len(meant) < _SEVERAL or place is None:
        return []
    if question.kind == "choice":
        shown = session.channel.numbers and place < len(offered) and offered[place] in meant
        return [] if shown or not session.channel.numbers else [which(session, question, found.facts, meant)]
    return [which(session, question, found.facts, meant)] if place < len(meant) else []


def _confirmed(session: Session, question: Question, found: Journey, today: date) -> list[Message]:
    """A yes to what was read back, or asked back, just above; nothing where neither was."""
    if meant := _asked_back(session, question):
        if len(meant) > 1:
            return [which(session, question, found.facts, meant)]
        return _record(session, question, meant[0], found, today)
    if session.answers.get(NOTED) != question.id:
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id != NOTED}
    return [buttons_again(session, session.spoken.text("turn.agreed"), today)]


def _record(session: Session, question: Question, answer: str, found: Journey, today: date) -> list[Message]:
    before, session.answers = session.answers, answered(session.answers, question.id, answer)
    if question.optional:
        return after_wish(session, question.optional, found)
    if here(session, today).problem:
        return position(session, today)
    noted = printed(session.spoken, question, answer, found.facts)
    less = [*counts_no_more(session, found, today, old=False), *sums_anew(session, before)]
    read_back(session, today)
    return [say(session, "turn.noted", answer=noted), *less, *position(session, today)]


def _more(said: str, sentence: Proposal, found: Journey, question: Question, answer: str | Problem) -> dict[str, str]:
    """What a text says beyond the answer to the open question, with that; nothing where it is this answer only."""
    if question.optional:
        return {}
    read, known = as_given(sentence.answers), {"designated": found.facts.designated, **as_given(found.facts.answers)}
    if (
        isinstance(answer, str)
        and not _beside_a_figure(said, read, question, found)
        and one_word(said, question, found, own=True)
    ):
        return {}
    new = {id: value for id, value in read.items() if known.get(id) != value}
    if question.name.startswith("earlier"):  # 去年住过院，自付三千: that is of the earlier one
        new = {id: value for id, value in new.items() if split(id)[0] in _OF_THE_PERSON}
    if not new.keys() - {question.id}:
        # Alone it was read with care for the question already: it is taken, asked back or not understood.
        return {}
    return new | ({question.id: answer} if isinstance(answer, str) else {})


def _beside_a_figure(said: str, read: Mapping[str, str], question: Question, found: Journey) -> bool:
    """Whether a day or a sum is told beside the one word of an answer: 12月5号，查我老娘的; 我妈 自付8000."""
    if question.name in (*_OF_TIME, "amount"):
        return False
    dated = any(days_in(plain(said).replace(" ", ""), found.facts.today)) and ("when" in read or "on" in read)
    return dated or "amount" in read


def _asked_back(session: Session, question: Question) -> tuple[str, ...]:
    """The answers of which it was asked last whether one of them was meant."""
    id, *meant = session.answers.get(WHICH, "").split(" ")
    return tuple(meant) if id == question.id else ()


def _asked_enough(session: Session, question: Question, said: str) -> bool:
    """Whether something was asked back already, or the number of a choice was typed where it is shown."""
    by_number = session.channel.numbers and number(said, _MOST_NUMBERED) is not None
    return by_number or bool(_asked_back(session, question))


def _after_all(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """With the result before one's eyes: a part of it, a correction, or a question to the guide."""
    if confirms(said):
        return [the_end(session)]
    rest = parts(session, found).rest
    place = number(said, len(rest)) if session.channel.numbers else None
    if place is not None:
        return part(session, found, (rest[place].id,))
    if more := another_person(session, said, found) or another_told(session, said, found, today):
        return more
    if told := correction_told(session, said, found, today, no_answer=True):
        return told
    if no_own_share(said, as_given(found.applying), today):
        return asked_again(session, found, today, "amount")
    if told := told_anew(session, said, found, today):
        return told
    perhaps = about.perhaps(reader(session, today), said)
    promise = asks(said) and holds(key(plain(said)), "in_certain")
    return (
        (first_aid(session, today) if urgent(said) else [])
        or ([say(session, "turn.no_promise"), *part(session, found, (ANSWER,))] if promise else [])
        or asks_anew(session, said, found, today)
        or _of_the_county(session, said, found, today)
        or part(session, found, asked_for(said, whole=True))
        or from_guide(session, said, today)
        or part(session, found, asked_for(said, whole=False))
        or ([Message(*perhaps, GUIDE)] if perhaps and asks(said) else [])
        or [*([say(session, "turn.person")] if asks(said) else []), the_end(session)]
    )


def _of_the_county(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The offices of the county that was named, where there are any to tell; nothing where none was."""
    question = next((each for each in wishes(found, session.offices) if each.id == COUNTY), None)
    meant = question and understood(question, said, found.facts)
    if question is None or not isinstance(meant, str) or meant not in COUNTIES:
        return []
    session.answers = answered(session.answers, question.id, meant)
    return after_wish(session, question.optional, found) if question.optional else []


def _not_understood(session: Session, question: Question, said: str, problem: Problem, today: date) -> list[Message]:
    """The page of the guide that was asked for; else what was wrong, in an easier way each time."""
    if urgent(said):
        return first_aid(session, today)
    if question.name == "place" and abroad(said):
        return page_of(session, "abroad", today)
    missed = times_missed(session, question)
    if key(plain(said)) in words_meaning("any", UNSURE):  # it is no choice here, so it is explained at once
        missed = max(missed, EXPLAINED)
    told, perhaps = (None, None)
    if not problem.asks_back and (asks(said) or missed > 1):
        told, perhaps = about.asked(reader(session, today), said)
    if told:
        return guided(session, told, today)
    if asks(said) and (asked_for(said, whole=True) or asked_for(said, whole=False)):
        later = buttons_again(session, session.spoken.text("turn.later"), today)
        return [later, *([Message(*perhaps, GUIDE)] if perhaps else [])]
    if question.name == "household" and not problem.asks_back and _of_status(said):  # 低保去年被取消了: not "低保?"
        then = buttons_again(session, session.spoken.text("turn.status_then"), today)
        return [then if _ended(said) else all_shown(session, today)]
    session.answers = session.answers | {MISSED: f"{question.id}.{missed}"}
    told_so = misunderstood(session, question, here(session, today), problem, missed)
    return [*told_so, *([Message(*perhaps, GUIDE)] if perhaps else [])]


def wished(session: Session, question: Question, said: str, today: date) -> list[Message]:
    """Ask an optional question, where there is a result to which it belongs; with an answer after it take that."""
    if session.language is None or question not in whole(session, today).offered:
        return position(session, today)
    session.answers = without_again(session) | {CHANGE: question.id}
    return take(session, said, today) if said else position(session, today)
