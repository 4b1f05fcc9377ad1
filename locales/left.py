"""What is left to translate into a language, room by room: `make words LANG=ja`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from locales import DRAFTS, FOLDER, LANGUAGES, Language, WordsError, entries, rooms

_FIRST = LANGUAGES["zh"]
"""The language that every other one is translated from."""

Texts = Mapping[str, Mapping[str, str]]
"""By room (the name of its file) and by id: the text of each message, of one that counts its first form."""


def texts(locale: str, folder: Path = FOLDER) -> Texts:
    """Everything that is translated; what a person still has to look at (fuzzy) is not."""
    return {
        room.name: {id: _first_form(string) for id, string, fuzzy in entries(room, locale) if not fuzzy}
        for room in rooms(locale, folder)
    }


def _first_form(string: str | Sequence[str]) -> str:
    return string if isinstance(string, str) else string[0]


def left(locale: str, folder: Path = FOLDER) -> Texts:
    """What is not translated yet, with its Chinese text; no room in which nothing is left."""
    done = texts(locale, folder)
    every = {
        room: {id: text for id, text in chinese.items() if not done.get(room, {}).get(id)}
        for room, chinese in texts(_FIRST.locale, folder).items()
    }
    return {room: messages for room, messages in every.items() if messages}


def lines(language: Language, folder: Path = FOLDER) -> Iterator[str]:
    """What is left as lines: each room, each id with its Chinese text beside, and the counts as the last line."""
    by_room = left(language.locale, folder)
    for room, messages in by_room.items():
        yield f"{room}: {len(messages):,} left"
        yield from ("  {}  {}".format(id, text.replace("\n", "\\n")) for id, text in messages.items())
    missing = sum(map(len, by_room.values()))
    every = sum(map(len, texts(_FIRST.locale, folder).values()))
    yield (
        f"{language.code}: {every - missing:,} of {every:,} messages are translated, {missing:,} are left."
        if missing
        else f"{language.code}: nothing is left, all {every:,} messages are translated."
    )


@click.command()
@click.argument("code")
def main(code: str) -> None:
    """Print what is left to translate into the language with this code."""
    known = LANGUAGES | DRAFTS
    if code not in known:
        there_are = f"there are {', '.join(known)}, and CONTRIBUTING.md says how a draft begins"
        raise click.ClickException(f"there is no language {code!r} here; {there_are}.")
    try:
        click.echo("\n".join(lines(known[code])))
    except WordsError as error:
        raise click.ClickException(f"{error}.") from None


if __name__ == "__main__":
    main()
