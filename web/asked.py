"""What is asked where an answer was expected: for a person, for help in danger, or what a page of the guide tells."""

from typing import Final

from conversation.about import found
from conversation.commands import command_said, command_words
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.beside import HONEST, LURED, WAIT, beside, despairs, urgent
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from guide import title
from locales import Language

_WORDS: Final = {WAIT: "turn.wait", HONEST: "turn.honest", LURED: "turn.lured"}


def command(said: str) -> str | None:
    """What is asked for in place of an answer, such as a person; the code of a language; None for neither."""
    return command_words().get(plain(said)) or command_said(said)


def word_for(said: str) -> str | None:
    """The message that comes before all else: for danger, who does not want to live, who wants to wait, who doubts
    what this is, who asks for a person; None for others."""
    if urgent(said):
        return "start.emergency"
    if despairs(said):
        return "turn.despair"
    if word := _WORDS.get(beside(said) or ""):
        return word
    return "turn.person" if command(said) == "person" else None


def page_told(said: str) -> str | None:
    """The page of what is told and is no answer, whatever is asked (欠医院钱不让走), or ""; None where none is told."""
    told = asked_beside(said)
    return told.page if told and told.always else None


def pages(said: str, language: Language) -> list[tuple[str, str]]:
    """Pages of the guide that may answer it, with their titles."""
    if urgent(said):
        ids = ["emergency"]
    else:
        ids = [page] if (page := page_told(said)) else found(said, language.code, asked=asks(said))
    return [(id, title(id, language)) for id in ids]
