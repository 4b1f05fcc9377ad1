"""The commands: back, the other way, another language, help, the guide and so on."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

from conversation import about
from conversation.answering import wished
from conversation.greeting import choose_language
from conversation.guide import guided, reader
from conversation.journey import BACK, CHANGE, READ, REMOVING, TOLD, Journey
from conversation.others.another_treatment import begun
from conversation.others.no_further_one import left_at_its_start
from conversation.proposals.proposal import HEARD, listing_over, pending, without_proposal
from conversation.questions import Question
from conversation.remarks.beside import beside
from conversation.remarks.delete_all import deletes_all
from conversation.session import GUIDE, Message, Session, here, whole, without_again
from conversation.showing import again, ask_language, check, lines_of, position, say, say_first
from conversation.treatments import MOST, another, count, removed
from conversation.understanding.choice.choices import choice, number
from conversation.understanding.choice.languages import in_words
from conversation.understanding.choice.mentions import Heard
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, words_said
from conversation.understanding.text.plain import plain
from conversation.ways import CHECK, OPTIONAL, REFERRAL, WAY, Way
from conversation.wording import help_id, optional
from locales import LANGUAGES

COMMANDS = (
    "back",
    "restart",
    "lang",
    "help",
    "referral",
    "selfcheck",
    "guide",
    "check",
    "another",
    "remove",
    *OPTIONAL,
)


_ASKED_FOR: Final = {"command", "language"}
"""What words mean that ask for either."""
_OF_A_WORD: Final = lazily(
    "(?!这|那|上面|下面|你|您|啥|什么|问|题|到底|都)[^ ,.?]{2,8}?(?:是|指|是指)?(?:个)?(?:啥|什么)意思[啊呀呢]*[?]?$"
)
"""定点是啥意思 asks for a page of the guide, and 这是啥意思 for the help."""
_FROM_THERE: Final = lazily(
    "(?:길림[시성]?|남쪽|북쪽|한국|조선|타성|외성|외지|딴데|다른데|여기|이곳|본지방|본지|시골|농촌|산골|도시) ?사람 ?"
    "(?:임|이|입|인|맞)"
    "|^(?:타성|외성|외지|타지|여기|본지|시골|농촌) ?사람[.! ]*$"
)
"""길림 사람이오: where somebody is from, and no person that is called for."""
_IS_FROM: Final = lazily("사람 ?(?:임|이|입|인)")
_FEW: Final = 4
"""Clauses of which one may ask for a person: 我看不懂，找个人帮我."""


def _names_a_place(said: str) -> bool:
    """Whether a place in Yanbian, or a register, is named: 서성 사람임다."""
    told = _IS_FROM.search(plain(said)) is not None
    return told and any({"residence", "county"} & token.means.keys() for token in words_said(said))


@cache
def command_words() -> dict[str, str]:
    """The commands by the words for them, in every language."""
    return {plain(each.text(f"command.{name}")): name for name in COMMANDS for each in LANGUAGES.values()}


def command_said(said: str) -> str | None:
    """The command, or the code of the language, that was asked for in words of one's own; None where none was."""
    if deletes_all(said):
        return "restart"
    named = any(token.means.keys() & _ASKED_FOR for token in words_said(said))  # of most texts there is no more to read
    meant = choice(said, "command", dict.fromkeys(BY_NAME, ())) if named else Heard()
    if meant.values in (("another",), ("back",)) and _tells_more(said):
        return None  # 蛟河煤矿退的, 户口蛟河
    if meant.values == ("person",) and (_FROM_THERE.search(plain(said)) or _names_a_place(said)):
        return None
    if meant.values == ("help",) and _OF_A_WORD.match(plain(said).replace(" ", "")):
        return None
    wanted = meant.values[0] if meant.sure else (named and in_words(said)) or beside(said)
    if wanted in BY_NAME or wanted in LANGUAGES:
        return wanted
    each = clauses(plain(said))
    few = 1 < len(each) <= _FEW
    return "person" if few and "person" in map(command_said, each) and not _tells_more(said) else None


def _tells_more(said: str) -> bool:
    """Whether a text tells of a case besides: 我妈去年住院，今年又住了，低保."""
    return any(token.tells and "command" not in token.means for token in words_said(said))


def _person(session: Session, _: str, today: date) -> list[Message]:
    """What a person can do, and how one is reached; also before a language is chosen."""
    if session.language is None:
        return [Message("\n".join(each.text("turn.person") for each in LANGUAGES.values())), ask_language()]
    return [say(session, "turn.person"), *again(session, today)]


def _back(session: Session, _: str, today: date) -> list[Message]:
    """Ask the question before again, from a change return to where it was begun; no answer goes by it.

    From what was read out of a sentence to the question at hand, without it.
    """
    if pending(session.answers):
        listed = HEARD.id in session.answers
        session.answers = listing_over(session.answers) if listed else without_proposal(session.answers)
        return position(session, today)
    if CHANGE in session.answers:
        session.answers = without_again(session)
        return position(session, today)
    if out_of_it := left_at_its_start(session, today):
        return out_of_it
    asked = [question.id for question, _ in here(session, today).given]
    if not asked:
        return say_first(session, "turn.first", today)
    session.answers = {**session.answers, BACK: asked[-1]}
    return position(session, today)


def _check_so_far(session: Session, rest: str, today: date) -> list[Message]:
    """The answers so far, each with a way to change it, and what is expected now; with the number of one after it that
    question."""
    found = whole(session, today)
    if session.language is None or not lines_of(found):
        return position(session, today)
    place = number(rest, len(lines_of(found))) if session.channel.numbers else None
    if place is not None:
        session.answers = without_again(session) | {CHANGE: lines_of(found)[place][0].id}
        return position(session, today)
    here = position(session, today) if found.next else []
    return [check(session, found), *here]


def _another(session: Session, _: str, today: date) -> list[Message]:
    """One more treatment of the year, where there is a result; its questions follow."""
    if session.language is None:
        return position(session, today)
    if pending(session.answers):
        return [say(session, "heard.several"), *position(session, today)]
    found = whole(session, today)
    if not found.takes_another:
        return [say(session, _no_other(found)), *again(session, today)]
    session.answers = another(_before_acts(session))
    return [begun(session, found.facts.treatments + 1), *position(session, today)]


def _no_other(found: Journey) -> str:
    """The message why no treatment can be added now."""
    if found.next:
        return "another.not_yet"
    if found.facts.treatments == MOST:
        return "another.full"
    return "another.plan" if found.facts.plan else "another.no"


def _remove(session: Session, rest: str, today: date) -> list[Message]:
    """Without the treatment whose number stands after it; without a number all of them are shown."""
    if session.language is None:
        return position(session, today)
    told = count(session.answers)
    if told == 1:
        return [say(session, "remove.one"), *again(session, today)]
    place = number(rest, told)
    return _check_so_far(session, "", today) if place is None else remove(session, place + 1, today)


def remove(session: Session, treatment: int, today: date) -> list[Message]:
    """The answers without a treatment; those after it move up."""
    session.answers = removed(without_proposal(_before_acts(session)), treatment)
    return [say(session, "remove.done", number=str(treatment)), *position(session, today)]


def _before_acts(session: Session) -> dict[str, str]:
    """The answers without what stands beside them since the last one."""
    return {id: answer for id, answer in without_again(session).items() if id not in (READ, REMOVING, TOLD)}


def _restart(session: Session, _: str, today: date) -> list[Message]:
    """From the start again: the answers go, the language stays."""
    session.answers = {}
    return say_first(session, "turn.restarted", today)


def _switch(way: Way) -> Callable[[Session, str, date], list[Message]]:
    """To the other way, with the same answers."""

    def switch(session: Session, _: str, today: date) -> list[Message]:
        kept = {id: answer for id, answer in without_again(session).items() if id != WAY}
        session.answers = kept if way is CHECK else kept | {WAY: way.id}
        return position(session, today)

    return switch


def _wish(question: Question) -> Callable[[Session, str, date], list[Message]]:
    """To an optional question, or with an answer after it at once to what that tells."""
    return lambda session, rest, today: wished(session, question, rest, today)


def change_language(session: Session, rest: str, today: date) -> list[Message]:
    """With a language after it at once, else by asking. The answers stay."""
    session.language = None
    if not rest:
        return position(session, today)
    messages = choose_language(session, rest, today)
    return [say(session, "turn.language"), *messages] if session.language else messages


def _help(session: Session, _: str, today: date) -> list[Message]:
    """The open question explained, pages of the guide about it, and the commands."""
    if session.language is None:
        return position(session, today)
    found = here(session, today)
    question = found.expected
    longer = optional(session.spoken, help_id(question), found.facts.of(question.treatment)) if question else None
    pages = about.explained(reader(session, today), question.name) if question else None
    return [
        *([Message(longer)] if longer else []),
        *([Message(*pages, GUIDE)] if pages else []),
        say(session, "turn.help"),
        *again(session, today),
    ]


def _guide(session: Session, rest: str, today: date) -> list[Message]:
    """The guide: its topics, or with a number or words after it a page."""
    if session.language is None:
        return position(session, today)
    told = about.looked_up(reader(session, today), rest)
    return guided(session, told, today)


BY_NAME: dict[str, Callable[[Session, str, date], list[Message]]] = {
    "back": _back,
    "restart": _restart,
    "lang": change_language,
    "help": _help,
    "guide": _guide,
    "person": _person,
    "check": _check_so_far,
    "another": _another,
    "remove": _remove,
    "referral": _switch(REFERRAL),
    "selfcheck": _switch(CHECK),
    **{id: _wish(question) for id, question in OPTIONAL.items()},
}
