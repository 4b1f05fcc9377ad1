"""The guide in the conversation: its topics, a page of it, and what a question that was typed finds.

Everything here gives a text and the buttons under it (value and label); where a channel has none, what they
lead to stands in the text by its number.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from conversation.channel import Channel
from conversation.facts import Facts
from conversation.remarks.beside import mourns
from guide import PAGES, TOPICS, Reading, clear, good, pages_of_question, reading, search, title
from locales import Language

Told = tuple[str, tuple[tuple[str, str], ...]]

_TOPIC = "topic_"
"""Before the id of a topic, where a button leads to one."""
_PERHAPS = 0.58
"""Score from which a page is offered beside the word that something was not understood."""
_OTHERS = 2
"""Other pages offered under one that was found."""


class Reader(NamedTuple):
    """Who is told: in which language, what the channel can show, and the days that count (`days_of`)."""

    spoken: Language
    channel: Channel
    days: Sequence[date]


def days_of(facts: Facts) -> tuple[date, date]:
    """The days that count for what a page tells: of the settlement where it is known, and today."""
    return facts.on, facts.today


def topics(reader: Reader) -> Told:
    """What the guide is about: topics to press; without buttons every page with its number."""
    spoken = reader.spoken
    if reader.channel.buttons:
        return (
            spoken.text("guide.topics"),
            tuple((f"{_TOPIC}{topic}", spoken.text(f"guide.topic.{topic}")) for topic in TOPICS),
        )
    lines = [spoken.text("text.heading", title=spoken.text("guide.index"))]
    for topic in TOPICS:
        lines += ["", spoken.text(f"guide.topic.{topic}")]
        lines += [f"{number}. {title(id, spoken)}" for number, id in _numbered() if PAGES[id].topic == topic]
    return "\n".join([*lines, "", spoken.text("guide.numbers")]), ()


def opened(reader: Reader, value: str) -> Told | None:
    """What a button of the guide leads to; None where there is no such page or topic."""
    spoken = reader.spoken
    topic = value.removeprefix(_TOPIC)
    if value.startswith(_TOPIC) and topic in TOPICS:
        return spoken.text(f"guide.topic.{topic}"), _titles(
            spoken, (id for id, page in PAGES.items() if page.topic == topic)
        )
    if value not in PAGES:
        return None
    page = reading(value, spoken, reader.days)
    return _page(reader, page, page.related, before=spoken.text("guide.related"))


def looked_up(reader: Reader, said: str) -> Told:
    """What was asked for after /guide: the topics, the page with that number, or what is found."""
    spoken = reader.spoken
    if not said:
        return topics(reader)
    if said.isascii() and said.isdigit():
        id = dict(_numbered()).get(int(said[:3]))
        return (id and opened(reader, id)) or topics(reader)
    hits = search(said, spoken.code)
    if not hits:
        text, choices = topics(reader)
        return f"{spoken.text('guide.nothing')}\n\n{text}", choices
    if clear(hits):
        return opened(reader, hits[0].page) or topics(reader)
    return _listed(reader, [spoken.text("guide.several")], [hit.page for hit in hits])


def asked(reader: Reader, said: str) -> tuple[Told | None, Told | None]:
    """For what was typed instead of an answer: the page that answers it where that is sure, or the pages of which one
    surely does, to choose from; else pages it may mean."""
    if mourns(said):
        return opened(reader, "death"), None
    spoken = reader.spoken
    hits = search(said, spoken.code)
    others = [hit.page for hit in hits[1 : 1 + _OTHERS]]
    if clear(hits):
        page = reading(hits[0].page, spoken, reader.days)
        return _page(reader, page, others, before=spoken.text("guide.other_hits")), None
    if good(hits):
        return _listed(reader, [spoken.text("guide.several")], [hits[0].page, *others]), None
    return None, perhaps(reader, said)


def found(said: str, code: str, *, asked: bool) -> list[str]:
    """The pages that surely answer a text, the best first; where it asks something, else those that may."""
    hits = search(said, code)
    if good(hits):
        return [hit.page for hit in hits[: 1 + _OTHERS]]
    return [hit.page for hit in hits[:_OTHERS] if asked and hit.score >= _PERHAPS]


def perhaps(reader: Reader, said: str) -> Told | None:
    """The pages that may answer what was asked beside an answer, to choose from."""
    ids = [hit.page for hit in search(said, reader.spoken.code)[:_OTHERS] if hit.score >= _PERHAPS]
    return _listed(reader, [reader.spoken.text("guide.several")], ids) if ids else None


def explained(reader: Reader, question: str) -> Told | None:
    """The pages that explain a question, to offer under a word of help."""
    ids = pages_of_question(question)
    return _listed(reader, [reader.spoken.text("guide.about")], ids) if ids else None


def offered(reader: Reader, said: str, page: str) -> Told:
    """A word of ours with a page under it."""
    return _listed(reader, [said], [page])


def _page(reader: Reader, page: Reading, others: Iterable[str], *, before: str) -> Told:
    """A page as one text. `others`: pages offered with it; `before`: what is said before them."""
    spoken = reader.spoken
    ask = [f"· {each}" for each in page.ask]
    parts = [
        spoken.text("text.heading", title=page.title),
        *page.paragraphs,
        f"{spoken.text('text.heading', title=spoken.text('guide.next'))}\n{page.next}",
        "\n".join([spoken.text("text.heading", title=spoken.text("guide.ask")), *ask]),
        f"{spoken.text('guide.cites', sources=page.sources)}\n{spoken.text('guide.checked', day=page.checked)}",
    ]
    others = list(others)
    return _listed(reader, [*parts, *([before] if others else [])], others)


def _listed(reader: Reader, parts: list[str], ids: Iterable[str]) -> Told:
    """Text in parts, and pages under it: as buttons, or by their numbers."""
    spoken = reader.spoken
    if reader.channel.buttons:
        return "\n\n".join(parts), _titles(spoken, ids)
    numbers = {id: number for number, id in _numbered()}
    lines = [spoken.text("guide.by_number", number=str(numbers[id]), title=title(id, spoken)) for id in ids]
    return "\n".join(["\n\n".join(parts), *lines]), ()


def _titles(spoken: Language, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((id, title(id, spoken)) for id in ids)


def _numbered() -> list[tuple[int, str]]:
    return list(enumerate(PAGES, start=1))
