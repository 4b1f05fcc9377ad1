"""A language as people name it: in their own tongue, in ours, or by a code as telephones and browsers write it."""

from conversation.understanding.choices import choice
from conversation.understanding.plain import plain
from locales import LANGUAGES, tagged

_WORDS = {
    "zh": ("汉语", "汉文", "汉话", "普通话", "国语", "华语", "Chinese", "Mandarin", "중국어", "중국말", "중문", "한어"),
    "ko": (
        "조선어",
        "조선글",
        "한국어",
        "한국말",
        "우리말",
        "朝鲜语",
        "朝鲜文",
        "朝鲜话",
        "朝语",
        "朝文",
        "韩语",
        "韩文",
        "韩国语",
        "Korean",
    ),
    "en": ("英语", "英文", "영어", "영문"),
}
"""Beside the name that a language has in itself."""


def by_number_or_name(said: str) -> str | None:
    """The code of the language of ours that was meant, by its number in our list too; None where none was."""
    names = {code: (each.name, code, *_WORDS.get(code, ())) for code, each in LANGUAGES.items()}
    tag = tagged(plain(said).replace(" ", "-"))
    return choice(said, names) or (tag.code if tag else None)


def by_name(said: str) -> str | None:
    """As `by_number_or_name`, where a number means something else."""
    return by_number_or_name(said) if any(sign.isalpha() for sign in said) else None
