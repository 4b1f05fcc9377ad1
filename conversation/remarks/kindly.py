"""What is said first to somebody who has lost a relative, is in danger, does not want to live, was hurt by somebody
else or treated in another country; then what was typed is answered."""

from datetime import date
from typing import Final

from conversation import about
from conversation.guide import reader
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import sentence_told
from conversation.remarks.beside import another_is_liable, despairs, mourns, urgent
from conversation.remarks.mourning import besides_the_death
from conversation.remarks.treated_abroad import treated_abroad
from conversation.session import GUIDE, Message, Session, here, without_again
from conversation.showing import again, say
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from guide import title

_PAGES: Final = (
    (mourns, "turn.sorry", "death"),
    (another_is_liable, "turn.other_payer", "other_payer"),
    (treated_abroad, "turn.abroad", "abroad"),
)
"""Of what is told: the word, and the page of the guide that says what can be done."""


_GONE: Final = lazily(
    "(?:(?:都|全)?对(?:的|了)?|嗯|是的?)?,?(?:不过|可是?|但是?|就是|只是)?,?(?:我|我们?家|咱)?(?:老?[爸妈爹娘]|爸爸|妈妈|老伴|老头子?|老太太|老人|奶奶?|爷爷?|姥姥|姥爷|婆婆|公公|他|她)"
    "(?:今早|上午|早上|刚|刚才|已经|先)*走了[.!]*"
)
"""妈走了: she has died, or has left the hospital; 妈没了, 哎，妈走了 and 妈还是走了 leave no doubt."""


def kindly(session: Session, said: str, before: dict[str, str], told: list[Message], today: date) -> list[Message]:
    """The answer to what was said, behind a kind word where one is due; that nothing of it was understood is not said
    then. `before`: the answers before it; `told`: what would be answered."""
    if session.language and _GONE.fullmatch(plain(said).replace(" ", "")):
        session.answers = before
        gone = about.offered(reader(session, today), session.spoken.text("turn.gone"), "death")
        return [Message(*gone, GUIDE), *again(session, today)]
    word = _word(session, said, told, today)
    if despairs(said) and as_given(session.answers) == as_given(before) and len(pending(session.answers)) <= 1:
        session.answers = before  # one word of it is no answer to be confirmed now
    if word and mourns(said) and _tells_no_more(Session(session.channel, session.language, before), said, today):
        session.answers = before  # 我老伴今年走的 is no patient to be confirmed
        return [*word, *again(session, today)]
    if not word or without_again(session) != without_again(Session(session.channel, session.language, before)):
        return [*word, *told]
    session.answers = before
    return [*word, *again(session, today)]


def _tells_no_more(session: Session, said: str, today: date) -> bool:
    """Whether nothing but a death is told: no answer, and nothing that is asked."""
    rest, found = besides_the_death(said), here(session, today)
    read = sentence_told(rest, found)
    answers = found.expected is not None and isinstance(understood(found.expected, rest, found.facts), str)
    return not (read.answers or read.ask or answers or asks(said))


def _word(session: Session, said: str, told: list[Message], today: date) -> list[Message]:
    if session.language is None:
        return []
    if despairs(said):
        return [say(session, "turn.despair")]
    if urgent(said) and pending(session.answers):  # what was read of it waits
        return [say(session, "turn.danger")]
    return [
        Message(*about.offered(reader(session, today), session.spoken.text(word), page), GUIDE)
        for is_told, word, page in _PAGES
        if is_told(said) and not any(_shows(message, title(page, session.spoken)) for message in told)
    ]


def _shows(message: Message, page: str) -> bool:
    return any(page in text for text in (message.text, *(label for _, label in message.choices)))
