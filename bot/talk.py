"""From what was said to what is sent: the conversation decides, this only puts it into messages of a messenger."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.inbox import SEPARATOR, Said
from bot.keyboard import Button, in_rows, rows
from bot.papers import PAPERS, requested
from bot.store import Kept
from conversation import CHECK, QUESTIONS, Channel, commands, journey, way_of
from conversation.answering import MORE, corrected
from conversation.journey import TOLD
from conversation.kept import as_given, opened
from conversation.parts import parts
from conversation.result import leads_to_referral, wishes
from conversation.session import PART, Message, Session, here
from conversation.showing import again, buttons_again, position, unread
from conversation.turn import first, press, settled, turn
from conversation.understanding.languages import by_name
from conversation.understanding.plain import plain
from conversation.wording import offer
from locales import LANGUAGES, Language, language, tagged
from offices import NOWHERE, Directory

CHAT = Channel(
    id="chat", buttons=True, numbers=False, fixed_width=False, kept="start.kept.chat", greeting="start.greeting"
)

TYPED = "typed"
"""Beside the answers: the message in which the last one was typed, and its question, so that it may be changed."""
LONGEST_MESSAGE = 4096
"""UTF-16 units that Telegram takes in one message."""

_TAG = re.compile(r"(?!und|mul|zxx)[a-z]{2,3}([-_.@].*)?", re.IGNORECASE)
"""Of a language, as clients send it, in one way or another."""

COMMANDS = ("start", "selfcheck", "referral", "guide", "back", "check", "restart", "lang", "help", "forget")
"""In the order of the menu; what each is for stands in the catalogs as `bot.menu.<command>`."""

Request = tuple[str, dict[str, Any]]
"""What to send: the method, and what is given to it besides the chat."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an update leads to. `kept` None: nothing is kept of this chat (any more)."""

    kept: Kept | None
    requests: list[Request] = field(default_factory=list)
    outcome: str | None = None
    """What is counted."""


def picked(spoken: str | None) -> Language:
    """The language to begin in, by the one of the resident's Telegram: Chinese where that tells nothing, English for
    who reads another one."""
    known = spoken is not None and _TAG.fullmatch(spoken.strip())
    return (tagged(spoken) or LANGUAGES["en"]) if spoken and known else LANGUAGES["zh"]


def reply(kept: Kept | None, said: Said, now: datetime, offices: Directory = NOWHERE) -> Reply:
    """Answer one update. `kept`: what is known of the chat; None when it is new, or its time has passed. `now` in
    Asia/Shanghai; `offices`: those that can be told."""
    today = now.date()
    if said.kind == "elsewhere":
        # One line, not one for every message of a group.
        words = picked(said.spoken).text("bot.elsewhere")
        return Reply(Kept(None, {}, ""), [] if kept else [_send(words)])
    asked = _language_asked_for(said)
    code = asked or (kept.language if kept else picked(said.spoken).code)
    session = Session(CHAT, code, opened(kept.answers) if kept else {}, offices)
    if said.kind == "press":
        return _pressed(session, kept, said, now)
    if said.kind == "edit":
        return _edited(session, kept, said, today)
    command = _command(said)
    if command == "forget":
        spoken = language(session.language) if session.language else picked(said.spoken)
        return Reply(None, [_send(spoken.text("bot.forgotten"))], "forgotten")
    if said.kind in ("media", "private"):
        return _unread(session, said, today)
    if command == "start" or (kept is None and (asked or command not in (None, "referral", "guide"))):
        return _shown(session, position(session, today), today, new=kept is None)
    if command in PAPERS:
        return _paper(session, command, said, now)
    before = here(session, today).expected if session.language else None
    was = as_given(session.answers)
    messages = turn(session, said.text, today) if kept or command else first(session, said.text, today)
    if before and as_given(session.answers).get(before.id) not in (None, was.get(before.id)):
        session.answers = session.answers | {TYPED: f"{said.message}{SEPARATOR}{before.id}"}
    return _shown(session, messages, today, new=kept is None)


def _edited(session: Session, kept: Kept | None, said: Said, today: date) -> Reply:
    """A message that was changed: the last answer that was typed is corrected by it; of any other nothing is said."""
    message, _, question = session.answers.get(TYPED, "").partition(SEPARATOR)
    mine = session.language is not None and message == str(said.message) and question in QUESTIONS
    messages = corrected(session, question, said.text, today) if mine else None
    return _shown(session, messages, today) if messages else Reply(kept)


def _unread(session: Session, said: Said, today: date) -> Reply:
    """What cannot be read here, or should not be kept: told once in full, then in a line with the buttons."""
    spoken = language(session.language) if session.language else picked(said.spoken)
    if session.answers.get(TOLD) == said.kind:
        return _shown(session, [buttons_again(session, spoken.text(f"bot.{said.kind}.short"), today)], today)
    session.answers = session.answers | {TOLD: said.kind}
    return _told(session, f"bot.{said.kind}", said, today)


def _pressed(session: Session, kept: Kept | None, said: Said, now: datetime) -> Reply:
    today = now.date()
    if kept is None:
        return _told(session, "bot.expired", said, today, new=True)
    mark = f"{said.message}{SEPARATOR}{said.text}"
    if mark == kept.last:  # the app sends a press again when it did not hear that the first one arrived
        return Reply(kept)
    question, _, value = said.text.partition(SEPARATOR)
    begins = _at_start(session, today)
    if question.startswith("/") and question[1:] in PAPERS:
        return _paper(session, question[1:], said, now, last=mark)
    if question[1:] in commands.COMMANDS and question.startswith("/"):
        messages: list[Message] | None = turn(session, question, today)
    else:
        messages = press(session, question, value, today)
    if messages is None:
        return _told(session, "bot.stale", said, today)
    # What was agreed to stays to be read; only a question turns into its answer.
    answer = None if begins else settled(session, question, today)
    edits = [_settled(session, said.message, question, answer)] if answer and said.message else []
    return _shown(session, messages, today, last=mark, before=edits)


def _paper(session: Session, kind: str, said: Said, now: datetime, *, last: str = "") -> Reply:
    """The paper of a result; before there is one, what is expected now."""
    if session.language is None or journey(session.answers, now.date()).next:
        return _told(session, "bot.paper.not_yet", said, now.date(), last=last)
    requests = requested(kind, session.language, session.answers, now)
    return Reply(Kept(session.language, session.answers, last), requests)


def _settled(session: Session, message: int, question: str, answer: str) -> Request:
    """The question becomes its answer in place; one button still changes it."""
    change = (language(session.language or "").text("bot.change"), f"check{SEPARATOR}{question}")
    return ("edit_message_text", {"message_id": message, "text": answer, "buttons": [[change]]})


def _told(session: Session, id: str, said: Said, today: date, *, last: str = "", new: bool = False) -> Reply:
    """A word about what came, and what is expected now: the whole result a second time it is not."""
    spoken = language(session.language) if session.language else picked(said.spoken)
    done = f"{id}.done"
    if _at_result(session, today) and spoken.has(done):
        id = done
    return _shown(session, [Message(spoken.text(id)), *again(session, today)], today, last=last, new=new)


def _at_start(session: Session, today: date) -> bool:
    """Whether nothing was agreed to yet."""
    return session.language is not None and here(session, today).begins


def _at_result(session: Session, today: date) -> bool:
    """Whether the result is what stands last in the chat."""
    return session.language is not None and here(session, today).next is None


def _shown(
    session: Session,
    messages: list[Message],
    today: date,
    *,
    last: str = "",
    before: Sequence[Request] = (),
    new: bool = False,
) -> Reply:
    """The messages of the conversation as messages of the messenger: as few as fit."""
    requests = list(before)
    outcome = "started" if new else None
    if any(message.result for message in messages):
        requests.append(("send_chat_action", {"action": "typing"}))
        found = here(session, today)
        outcome = found.certain or ("result" if found.way is CHECK else found.way.id)
    for group in _by_buttons(messages):
        *texts, last_text = packed(group)
        requests += [_send(text) for text in texts]
        requests.append(_send(last_text, [*rows(group[-1]), *in_rows(_more(session, group, today))]))
    return Reply(Kept(session.language, session.answers, last), requests, outcome)


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


def _more(session: Session, messages: list[Message], today: date) -> Iterator[Button]:
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
        for each in unread(session, parts(session, found)):
            yield (each.title, f"{PART}{SEPARATOR}{each.id}")
        for kind in PAPERS if checking else ():
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
    for other in LANGUAGES.values():
        if other.code != session.language:
            yield (other.name, f"language{SEPARATOR}{other.code}")


def packed(messages: list[Message]) -> Iterator[str]:
    """Texts of messages as Telegram takes them: joined as they fit, split between two; a result by itself."""
    open_text = ""
    for message in messages:
        if message.result and open_text:
            yield open_text
            open_text = ""
        for piece in _pieces(message.text):
            joined = f"{open_text}\n\n{piece}" if open_text else piece
            if open_text and _units(joined) > LONGEST_MESSAGE:
                yield open_text
                joined = piece
            open_text = joined
    yield open_text


def _pieces(text: str) -> Iterator[str]:
    """A text that is too long for one message, split at its lines."""
    piece = ""
    for line in text.split("\n"):
        joined = f"{piece}\n{line}" if piece else line
        if piece and _units(joined) > LONGEST_MESSAGE:
            yield piece
            joined = line
        piece = joined
    yield piece


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _send(text: str, given: list[list[Button]] | None = None) -> Request:
    return ("send_message", {"text": text, "buttons": given or []})


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
