"""The conversation in messages: something is said, messages come back. Only answers are kept."""

from datetime import date
from typing import Final

from conversation import about
from conversation.answering import take
from conversation.by_label import to_change
from conversation.commands import BY_NAME, COMMANDS, change_language, command_said, command_words, remove
from conversation.corrections.mistaken import asked_again, is_figure, line_said_wrong
from conversation.corrections.told_anew import less_or_more
from conversation.days.month_told import keep_month
from conversation.easier import EASIER, on_button, said_to
from conversation.greeting import MORE, choose_language, greeted
from conversation.guide import first_aid, guided, reader
from conversation.journey import BACK, CHANGE, REMOVING, Journey, answered
from conversation.kept import GONE, WHO, as_given, instead
from conversation.others.another_person import another_person, not_of_the_first
from conversation.others.another_treatment import another_told, of_somebody_else, one_more_to_come, put_as_one_more
from conversation.others.as_the_first import as_the_first
from conversation.others.next_household import is_of_another, of_the_next_household
from conversation.others.no_further_one import none_after_all
from conversation.others.taken_out import taken_out
from conversation.proposals.proposal import HEARD, WRONG, pending
from conversation.proposals.proposal_reply import reply_to_proposal
from conversation.proposals.proposing import drop, propose
from conversation.put_simply.put_right_in_short import put_right_in_short
from conversation.questions import LANGUAGE, asked_by, question_of
from conversation.remarks.beside import (
    AGREED,
    ALL_WRONG,
    AS_BEFORE,
    DENIAL,
    FEWER,
    KEEP,
    MISTAKEN,
    NO_MORE,
    SKIP,
    beside,
    mistake_in,
    urgent,
)
from conversation.remarks.kindly import kindly
from conversation.remarks.remarks import BEFORE_CONSENT, REMARKS
from conversation.remarks.told_besides import told_besides
from conversation.sections import asked_for
from conversation.session import GUIDE, PART, Message, Session, here, whole, without_again
from conversation.showing import (
    REMOVE,
    TREATMENT,
    after_wish,
    again,
    all_shown,
    buttons_again,
    check_treatment,
    counts_no_more,
    lines_of,
    part,
    position,
    say,
    start_in_full,
    sums_anew,
    the_end,
    to_remove,
)
from conversation.sums.each_of_them import each_of_them
from conversation.sums.sum_told import keep_sum
from conversation.treatments import DIFFERS, count
from conversation.understanding import accepts, understood
from conversation.understanding.choice.languages import by_name
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain, too_much
from conversation.understanding.within.marked import sums_in
from conversation.wording import asking, printed
from locales import LANGUAGES

_FIGURES: Final = lazily("[0-9]{2,}(?:\\.[0-9]+)?")
"""8000多打了个0: what was mistyped stands before it."""


def turn(session: Session, said: str, today: date) -> list[Message]:
    """Take what was said into the session and answer it. The last message says what is expected now."""
    before, session.replaced = dict(session.answers), {}
    return kindly(session, said, before, _turn(session, said, today), today)


def _turn(session: Session, said: str, today: date) -> list[Message]:
    command, _, rest = plain(said).partition(" ")
    if command.startswith("/") and command[1:] in COMMANDS:
        return BY_NAME[command[1:]](session, rest, today)
    if command.startswith("/") and by_name(command[1:]):
        return change_language(session, command[1:], today)
    name = command_words().get(plain(said)) or command_said(said)
    if session.language is None:
        return BY_NAME[name](session, "", today) if name == "person" else choose_language(session, said, today)
    if told := _before_all(session, said, today):
        return told
    if too_much(said) and not here(session, today).begins:
        return (
            first_aid(session, today)
            if urgent(said)
            else [buttons_again(session, session.spoken.text("problem.too_long"), today)]
        )
    if name == "restart" and mistake_in(said):
        name = None  # 重新填一下钱
    if not name and (told := remarked(session, said, today)):
        return told
    if command.startswith("/"):
        unknown = say(session, "problem.command")
        if not session.channel.buttons:
            return [unknown]
        return [unknown, *(position(session, today) if here(session, today).expected else [the_end(session)])]
    of_else = _answers(session, said, today) or of_somebody_else(said, here(session, today)) or one_more_to_come(said)
    if (name == "another" and of_else) or (name in ("back", "another") and sums_in(said, today)):
        name = None  # 还有一次住院 where it is asked what came before; 我妈又住院了; 그해 이전 비용 있음, 4천
    if name == "person" and _may_be_a_sum(session, said, today):
        name = None
    if name == "another" and (more := another_told(session, put_as_one_more(said), here(session, today), today)):
        return more
    if name:
        return by_words(session, name, today)
    messages = take(session, said, today)
    keep_sum(session, said, today)
    keep_month(session, said, today)
    return messages


def _before_all(session: Session, said: str, today: date) -> list[Message]:
    """What answers whether a treatment is to be taken out, is the label of a button, or tells both own shares anew."""
    return taken_out(session, said, today) or to_change(session, said, today) or each_of_them(session, said, today)


def remarked(session: Session, said: str, today: date) -> list[Message]:
    """What a clerk says to a remark beside the answers, or to a mistake in one that is named; nothing where what was
    said is an answer, or is said of what was read."""
    if (simple := put_right_in_short(plain(said))) != plain(said):  # 自付写错了 6000
        said = simple
    if next_one := _of_the_next(session, said, today):
        return next_one
    if none := none_after_all(session, said, today):
        return none
    if besides := told_besides(session, said, here(session, today), today):
        return besides
    found, name, wrong = here(session, today), beside(said), mistake_in(_FIGURES.sub("", plain(said)))
    if name == DENIAL and found.expected and found.expected.name == DIFFERS and not pending(session.answers):
        return []  # whether it was as the first one
    name = MISTAKEN if name == DENIAL else name
    if pending(session.answers) and (wrong or name in (AGREED, ALL_WRONG, AS_BEFORE, KEEP, MISTAKEN)):
        return []
    question = found.expected
    if question and (said_to(session, question, said) is not None or as_the_first(question, said, found)):
        return []
    lines = lines_of(found) if count(session.answers) == 1 and not pending(session.answers) else []
    if (place := line_said_wrong(said, len(lines))) is not None:
        return asked_again(session, found, today, lines[place][0].name)
    told = wrong in {question.name for question, _ in found.given}
    told = told and not (found.expected is None and less_or_more(said, as_given(found.applying), found.facts))
    if told and not found.begins and not _answers(session, said, today):
        return asked_again(session, found, today, wrong)
    if name == SKIP and found.expected is None and asked_for(said, whole=True):
        return []  # 下一步呢
    if name not in REMARKS or (found.begins and name not in BEFORE_CONSENT):
        return []
    stays = (name in (KEEP, AS_BEFORE) and not {BACK, CHANGE}.isdisjoint(session.answers)) or (
        name in (FEWER, NO_MORE) and count(session.answers) == 1
    )
    answers = not pending(session.answers) and _answers(session, said, today)
    return [] if stays or answers else REMARKS[name](session, today)


def _of_the_next(session: Session, said: str, today: date) -> list[Message]:
    """One more household begun, where it is named, so that nothing of it is written over the one that was told."""
    found = here(session, today)
    if pending(session.answers) and is_of_another(said):
        return not_of_the_first(session, today)
    if found.begins or of_the_next_household(said, after_all=found.expected is None) is None:
        return []
    if pending(session.answers):
        return [say(session, "turn.this_person_first"), *position(session, today)]
    return another_person(session, said, found) if any(each.id != WHO for each, _ in found.given) else []


def _answers(session: Session, said: str, today: date) -> bool:
    """Whether what was said answers the open question."""
    found = here(session, today)
    return found.next is not None and isinstance(understood(found.next, said, found.facts), str)


def _may_be_a_sum(session: Session, said: str, today: date) -> bool:
    """Whether a telephone number that asks for a person may be the sum that is asked for, which is asked back then."""
    question = here(session, today).next
    return question is not None and question.kind == "amount" and is_figure(said, today)


def first(session: Session, said: str, today: date) -> list[Message]:
    """The first words of somebody who has read nothing of ours yet: nothing said here is a consent, or kept."""
    name = command_words().get(plain(said)) or command_said(said)
    before = dict(session.answers)
    told = by_words(session, name, today) if name else greeted(session, said, today, read=False)
    return kindly(session, said, before, told, today)


def aloud(session: Session, said: str, today: date) -> list[Message]:
    """What was said aloud, as a machine wrote it down: what it answers is shown before it counts, and no answer goes by
    it. Before the consent it says nothing."""
    name = command_said(said)
    if session.language is None or here(session, today).begins or name == "restart":
        return position(session, today)
    if name:
        return by_words(session, name, today)
    if told := remarked(session, said, today):
        return told
    tried = Session(session.channel, session.language, dict(session.answers), session.offices)
    messages = take(tried, said, today)
    before, read = as_given(whole(session, today).applying), as_given(whole(tried, today).applying)
    new = {id: value for id, value in read.items() if before.get(id) != value}
    if new:
        return propose(session, new, today)
    if pending(session.answers):  # to say that it is right is a tap
        return position(session, today)
    session.answers = tried.answers
    return messages


def by_words(session: Session, name: str, today: date) -> list[Message]:
    """The command, or the language, that was asked for in words."""
    if name in LANGUAGES:
        return change_language(session, name, today)
    return BY_NAME[name](session, "", today)


def press(session: Session, question: str, value: str, today: date) -> list[Message] | None:
    """Take a button, of the last message or of an old one: it changes that answer and leads on from there.

    None when it makes no sense (any more) or changes nothing.
    """
    if question == LANGUAGE.id:
        return change_language(session, value, today) if value in LANGUAGES else None
    if session.language is None:
        return None
    if question == HEARD.id:
        fits = value in HEARD.choices and pending(session.answers)
        return reply_to_proposal(session, value, today) if fits else None
    if question == WRONG:
        return drop(session, value, today) if value in pending(session.answers) else None
    if question == EASIER:
        return _easily(session, *on_button(value), today)
    if question == GUIDE:
        told = about.opened(reader(session, today), value)
        return guided(session, told, today) if told else None
    found = whole(session, today)
    if question == PART:
        return (part(session, found, (value,)) or None) if found.next is None else None
    if question == REMOVE:
        return _removing(session, value, today)
    if question in GONE:
        return _of_a_page(session, question, value, found)
    return _answer_pressed(session, question, value, found)


def _answer_pressed(session: Session, question: str, value: str, found: Journey) -> list[Message] | None:
    """A button that holds an answer, of the open question or of one that was asked."""
    known = {**found.applying, **as_given(found.applying)}
    pressed = question_of(question)
    was_another = instead(question) in known and pressed is not None and value in pressed.choices
    asked = [each.id for each in (found.next, *found.offered) if each]
    if pressed is None or not (question in known or question in asked or was_another):
        return None
    asked_again = session.answers.get(CHANGE) or session.answers.get(BACK)
    same = known.get(question) == value and question != asked_again and not pressed.optional
    typed = pressed.kind in ("amount", "day") and accepts(pressed, value, found.facts)  # one that was asked back
    if (value not in pressed.taken(found.facts) and not typed) or same:
        return None
    before, session.answers = session.answers, answered(session.answers, question, value)
    if pressed.optional:
        return after_wish(session, pressed.optional, found)
    today, old = found.facts.today, question not in (asked_again, found.next and found.next.id)
    less = [*counts_no_more(session, found, today, old=old), *sums_anew(session, before)]
    return [*less, *position(session, today)]


def _easily(session: Session, question: str, value: str, today: date) -> list[Message] | None:
    """A button of a question to say yes or no to; a no shows every choice again."""
    asked = here(session, today).expected
    if asked is None or asked.id != question:
        return None
    return press(session, question, value, today) if value else [all_shown(session, today)]


def _removing(session: Session, value: str, today: date) -> list[Message] | None:
    """Whether a treatment is to be removed was asked once. None where there is no such one."""
    if value not in ("no", session.answers.get(REMOVING)):
        return None
    session.answers = {id: answer for id, answer in session.answers.items() if id != REMOVING}
    if value == "no":
        return again(session, today)
    return remove(session, int(value), today) if _is_treatment(session, value) else None


def _is_treatment(session: Session, value: str) -> bool:
    told = count(session.answers)
    return told > 1 and value in map(str, range(1, told + 1))


def settled(session: Session, question: str, today: date) -> str | None:
    """A question turned into its answer; None where there is none."""
    found = here(session, today)
    answer = as_given(found.applying).get(question)
    if session.language is None or answer is None:
        return None
    spoken = session.spoken
    told = asked_by(question)
    asked, read = asking(spoken, told, found.facts), printed(spoken, told, answer, found.facts)
    return spoken.text("turn.settled", question=asked, answer=read)


def _of_a_page(session: Session, page: str, value: str, found: Journey) -> list[Message] | None:
    """A button of the greeting, of the answers so far, or of a page that there is no more: that one only led on."""
    today = found.facts.today
    if page == "start" and value == MORE and session.channel.greeting:
        return [start_in_full(session, found), *again(session, today)]
    if value == "yes":
        return position(session, today)
    act, _, number = value.partition(".")
    if act in (REMOVE, TREATMENT):
        shown = to_remove if act == REMOVE else check_treatment
        return [shown(session, int(number), today)] if _is_treatment(session, number) else None
    changed = next((id for id in (value, instead(value)) if id in _changeable(found)), None)
    if page == "start" or changed is None:
        return None
    session.answers = without_again(session) | {CHANGE: changed}
    return position(session, today)


def _changeable(found: Journey) -> list[str]:
    """The questions that have a button to change their answer."""
    return [question.id for question in (*(question for question, _ in lines_of(found)), *found.offered)]
