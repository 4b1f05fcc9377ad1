"""From what was said to what is sent: the conversation decides, this only puts it into messages of a messenger."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache

from bot.inbox import SEPARATOR, Said
from bot.kept import Kept
from bot.keyboard import in_rows, rows
from bot.messenger import Form
from bot.packing import packed
from bot.rows import PAPERS, Button, Paper, Row, Settled, Text, Typing, in_order
from bot.typed import NOTHING, TYPED, remembered, typed_in
from conversation import CHECK, Channel, Question, commands, journey, way_of
from conversation.corrections.correction import corrected
from conversation.greeting import MORE
from conversation.journey import MISSED, TOLD
from conversation.kept import as_given, opened
from conversation.parts import parts
from conversation.proposals.proposal import HEARD, pending, without_proposal
from conversation.result import leads_to_referral, wishes
from conversation.session import PART, Message, Session, here
from conversation.showing import again, buttons_again, position, unread
from conversation.treatments import count
from conversation.turn import aloud, first, press, settled, turn
from conversation.understanding.choice.languages import by_name
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.ways import OPTIONAL
from conversation.wording import for_channel, offer
from locales import LANGUAGES, Language, language, tagged
from offices import NOWHERE, Directory

CHAT = Channel(
    id="chat", buttons=True, numbers=False, fixed_width=False, kept="start.kept.chat", greeting="start.greeting"
)

_SURE = "sure"
"""Before the kind of a paper, in the command that asks for it after it was said who can read it."""
_TAG = re.compile(r"(?!und|mul|zxx)[a-z]{2,3}([-_.@].*)?", re.IGNORECASE)
"""Of a language, as clients send it, in one way or another."""

COMMANDS = ("start", "selfcheck", "referral", "guide", "back", "check", "restart", "lang", "help", "forget")
"""In the order of the menu; what each is for stands in the catalogs as `bot.menu.<command>`."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an update leads to. `kept` None: nothing is kept of this chat (any more)."""

    kept: Kept | None
    rows: list[Row] = field(default_factory=list)
    """What to send, in order: each fits into one message of the messenger."""
    outcome: str | None = None
    """What is counted."""


@dataclass
class _Session(Session):
    """A conversation in a messenger."""

    form: Form = field(kw_only=True)


def picked(spoken: str | None) -> Language:
    """The language to begin in, by the one of the resident's messenger: Chinese where that tells nothing, English for
    who reads another one."""
    known = spoken is not None and _TAG.fullmatch(spoken.strip())
    return (tagged(spoken) or LANGUAGES["en"]) if spoken and known else LANGUAGES["zh"]


def reply(kept: Kept | None, said: Said, now: datetime, form: Form, offices: Directory = NOWHERE) -> Reply:
    """Answer one update. `kept`: what is known of the chat; None when it is new, or its time has passed. `now` in
    Asia/Shanghai; `form`: what its messenger takes; `offices`: those that can be told."""
    today = now.date()
    if said.kind == "elsewhere":
        # One line, not one for every message of a group.
        words = picked(said.spoken).text("bot.elsewhere")
        return Reply(Kept(None, {}, ""), [] if kept else [Text(words)])
    asked = _language_asked_for(said)
    code = asked or (kept.language if kept else picked(said.spoken).code)
    session = _Session(form.channel, code, opened(kept.answers) if kept else {}, offices, form=form)
    if said.kind == "press":
        return _pressed(session, kept, said, now)
    if said.kind == "edit":
        return _edited(session, kept, said, now)
    command = _command(said)
    if command == "forget":
        spoken = language(session.language) if session.language else picked(said.spoken)
        return Reply(None, [Text(spoken.text(for_channel(spoken, "bot.forgotten", session.channel)))], "forgotten")
    if said.kind in ("media", "private"):
        return _unread(session, said, today)
    if command == "start" or (kept is None and (asked or command not in (None, "referral", "guide"))):
        return _shown(session, position(session, today), today, new=kept is None)
    if command in form.papers:
        return _paper(session, command, said, now)
    if said.kind == "text" and kept and (button := _by_label(session, said.text, today)):
        return _pressed(session, kept, replace(said, kind="press", text=button), now)
    before = here(session, today).expected if session.language else None
    was = {**session.answers, **as_given(session.answers)}
    if said.kind == "voice":
        messages = aloud(session, said.text, today)
    else:
        messages = turn(session, said.text, today) if kept or command else first(session, said.text, today)
    if not command and said.kind == "text" and session.language and not here(session, today).begins:
        _remember(session, said.message, before, was)
    return _shown(session, messages, today, new=kept is None)


def _by_label(session: _Session, text: str, today: date) -> str | None:
    """The button under a result whose label was typed; None where it is none, or a part of the result or a language,
    which are known by their words."""
    typed = key(plain(text))
    if session.language is None or typed not in _labels(session.language) or pending(session.answers):
        return None
    if not _at_result(session, today) or here(session, today).expected is not None:
        return None
    buttons = _more(session, [Message("")], today)
    return next((button for label, button in buttons if button.startswith("/") and key(plain(label)) == typed), None)


@cache
def _labels(code: str) -> frozenset[str]:
    """The labels under a result that are the same under every one, by their keys."""
    spoken = language(code)
    ids = ["button.another", *(f"bot.{each}" for each in ("check", "restart", "selfcheck", "referral"))]
    ids += [*(f"offer.{id}" for id in OPTIONAL), *(f"bot.paper.{kind}" for kind in PAPERS)]
    return frozenset(key(plain(spoken.text(id))) for id in ids if spoken.has(id))


def _remember(session: _Session, message: int, asked: Question | None, was: Mapping[str, str]) -> None:
    """Keep what was answered in a message; of several treatments one was taken away: then their numbers are others."""
    answers = session.answers
    if count(answers) < count(was):
        answers = {id: answer for id, answer in answers.items() if id != TYPED}
    if pending(answers) and pending(answers) != pending(was):
        question = HEARD.id
    elif asked and not pending(was) and as_given(answers).get(asked.id) not in (None, was.get(asked.id)):
        question = asked.id
    elif answers.get(MISSED) != was.get(MISSED):
        question = NOTHING
    else:  # a question, a command or a remark
        session.answers = answers
        return
    session.answers = remembered(answers, message, question)


def _edited(session: _Session, kept: Kept | None, said: Said, now: datetime) -> Reply:
    """A message that was changed: the answer that was typed in it is corrected; a sentence, or what was not understood,
    is read anew; of any other nothing is said."""
    question = typed_in(session.answers, said.message) if session.language else None
    if question is None:
        return Reply(kept)
    if question in (NOTHING, HEARD.id):
        if question == HEARD.id:
            session.answers = without_proposal(session.answers)
        return reply(
            Kept(session.language, session.answers, ""), replace(said, kind="text"), now, session.form, session.offices
        )
    messages = corrected(session, question, said.text, now.date())
    return _shown(session, messages, now.date()) if messages else Reply(kept)


def _unread(session: _Session, said: Said, today: date) -> Reply:
    """What cannot be read here, or should not be kept: told once in full, then in a line with the buttons."""
    spoken = language(session.language) if session.language else picked(said.spoken)
    if session.answers.get(TOLD) == said.kind:
        short = for_channel(spoken, f"bot.{said.kind}.short", session.channel)
        return _shown(session, [buttons_again(session, spoken.text(short), today)], today)
    session.answers = session.answers | {TOLD: said.kind}
    return _told(session, f"bot.{said.kind}", said, today)


def _pressed(session: _Session, kept: Kept | None, said: Said, now: datetime) -> Reply:
    today = now.date()
    if kept is None:
        return _told(session, "bot.expired", said, today, new=True)
    mark = f"{said.message}{SEPARATOR}{said.text}"
    if mark == kept.last:  # the app sends a press again when it did not hear that the first one arrived
        return Reply(kept)
    question, _, value = said.text.partition(SEPARATOR)
    begins = _at_start(session, today)
    if question.removeprefix("/").removeprefix(_SURE) in session.form.papers:
        return _paper(session, question[1:], said, now, last=mark)
    if question[1:] in commands.COMMANDS and question.startswith("/"):
        messages: list[Message] | None = turn(session, question, today)
    else:
        messages = press(session, question, value, today)
    if messages is None:
        return _told(session, "bot.stale", said, today)
    # What was agreed to stays to be read; only a question turns into its answer.
    answer = None if begins else settled(session, question, today)
    edits = session.form.edits and said.message
    before = [_settled(session, said.message, question, answer)] if answer and edits else []
    return _shown(session, messages, today, last=mark, before=before)


def _paper(session: _Session, kind: str, said: Said, now: datetime, *, last: str = "") -> Reply:
    """The paper of a result; before there is one, what is expected now."""
    if session.language is None or journey(session.answers, now.date()).next:
        return _told(session, "bot.paper.not_yet", said, now.date(), last=last)
    kept, spoken = Kept(session.language, session.answers, last), session.spoken
    if session.form.asks and kind in PAPERS:
        surely = (spoken.text(f"bot.paper.{kind}.surely"), f"/{_SURE}{kind}")
        return Reply(kept, [Text(spoken.text(f"bot.paper.{kind}.ask"), ((surely,),))])
    made_at = now.isoformat(timespec="minutes")
    paper = Paper(PAPERS[kind.removeprefix(_SURE)], session.language, made_at, dict(session.answers))
    coming = f"bot.paper.{paper.kind}.coming"
    before: Row = Text(spoken.text(coming)) if session.form.asks and spoken.has(coming) else Typing(paper.kind)
    return Reply(kept, [before, paper])


def _settled(session: _Session, message: int, question: str, answer: str) -> Settled:
    """The question becomes its answer in place; one button still changes it."""
    change = (language(session.language or "").text("bot.change"), f"check{SEPARATOR}{question}")
    return Settled(message, answer, ((change,),))


def _told(session: _Session, id: str, said: Said, today: date, *, last: str = "", new: bool = False) -> Reply:
    """A word about what came, and what is expected now: the whole result a second time it is not."""
    spoken = language(session.language) if session.language else picked(said.spoken)
    done = f"{id}.done"
    if _at_result(session, today) and spoken.has(done):
        id = done
    word = Message(spoken.text(for_channel(spoken, id, session.channel)))
    return _shown(session, [word, *again(session, today)], today, last=last, new=new)


def _at_start(session: _Session, today: date) -> bool:
    """Whether nothing was agreed to yet."""
    return session.language is not None and here(session, today).begins


def _at_result(session: _Session, today: date) -> bool:
    """Whether the result is what stands last in the chat."""
    return session.language is not None and here(session, today).next is None


def _shown(
    session: _Session,
    messages: list[Message],
    today: date,
    *,
    last: str = "",
    before: Sequence[Row] = (),
    new: bool = False,
) -> Reply:
    """The messages of the conversation as messages of the messenger: as few as fit."""
    sent = list(before)
    outcome = "started" if new else None
    if any(message.result for message in messages):
        sent.append(Typing())
        found = here(session, today)
        outcome = found.certain or ("result" if found.way is CHECK else found.way.id)
    for group in _by_buttons(messages):
        buttons = in_order([*rows(group[-1]), *in_rows(_more(session, group, today))])
        sent += packed(group, buttons, session.form)
    return Reply(Kept(session.language, session.answers, last), sent, outcome)


def _by_buttons(messages: list[Message]) -> Iterator[list[Message]]:
    """Messages that can go together: one with buttons, or of the guide, ends what it stands in."""
    group: list[Message] = []
    for message in messages:
        group.append(message)
        if message.choices or message.question:
            yield group
            group = []
    if group:
        yield group


def _more(session: _Session, messages: list[Message], today: date) -> Iterator[Button]:
    """Under the start and under a result the other way and the other languages; under a result also its paper and what
    can be done."""
    asked = messages[-1].question
    start = asked == "who" and _at_start(session, today)
    if session.language is None or (asked and not start):
        return
    spoken = language(session.language)
    checking = way_of(session.answers) is CHECK
    if not start:
        if not _at_result(session, today):
            return
        found = here(session, today)
        another = [(spoken.text("button.another"), "/another")] if found.takes_another else []
        several = found.facts.treatments > 1  # who tells one after the other finds it first
        yield from another if several else ()
        for each in unread(session, parts(session, found)):
            yield (each.title, f"{PART}{SEPARATOR}{each.id}")
        yield from () if several else another
        for kind in session.form.papers if checking else ():
            yield (spoken.text(f"bot.paper.{kind}"), f"/{kind}")
        for question in wishes(found, session.offices):
            yield (offer(spoken, question, found.told.get(question.id)), f"/{question.id}")
        yield (spoken.text("bot.check"), "/check")
        yield (spoken.text("bot.restart"), "/restart")
    if start:
        yield (spoken.text("button.more"), f"start{SEPARATOR}{MORE}")
    if not checking:
        yield (spoken.text("bot.selfcheck"), "/selfcheck")
    elif start or leads_to_referral(here(session, today)):
        yield (spoken.text("bot.referral"), "/referral")
    # Where a choice is a line of the text there are as few as can be: after a result the word for it does.
    for other in LANGUAGES.values() if start or session.channel.commands else ():
        if other.code != session.language:
            yield (other.name, f"language{SEPARATOR}{other.code}")


def _command(said: Said) -> str | None:
    """A command of ours, in the menu or under a result, with something after it or not."""
    word = plain(said.text).partition(" ")[0] if said.kind == "text" else ""
    return word[1:] if word.startswith("/") and word[1:] in (*COMMANDS, *PAPERS) else None


def _language_asked_for(said: Said) -> str | None:
    """The language after /lang, or after /start, as a link to the bot can have it (`?start=ko`); or by itself: /ko."""
    if said.kind != "text":
        return None
    word, _, rest = plain(said.text).partition(" ")
    if word in ("/start", "/lang"):
        return by_name(rest)
    return by_name(word[1:]) if word.startswith("/") else None
