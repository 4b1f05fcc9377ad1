"""A language as people name it: in their own tongue, in ours, or by a code as telephones and browsers write it."""

from conversation.understanding.choice.choices import choice, number
from conversation.understanding.text.plain import plain
from locales import LANGUAGES, tagged


def by_number_or_name(said: str) -> str | None:
    """The code of the language of ours that was meant, by its number in our list too; None where none was."""
    place = number(said, len(LANGUAGES))
    if place is not None:
        return tuple(LANGUAGES)[place]
    tag = tagged(plain(said).replace(" ", "-"))
    return in_words(said) or (tag.code if tag else None)


def by_name(said: str) -> str | None:
    """As `by_number_or_name`, where a number means something else."""
    return by_number_or_name(said) if any(sign.isalpha() for sign in said) else None


def in_words(said: str) -> str | None:
    """By its name only, with words of asking around it: 조선말로, 说中文. A code there may be a word (no)."""
    meant = choice(said, "language", {code: (each.name,) for code, each in LANGUAGES.items()})
    return meant.values[0] if meant.sure else None
