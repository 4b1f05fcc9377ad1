"""A figure that a grown child of the family read out, which is as good as one's own: 闺女说是11200."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_RELAYED: Final = lazily(
    "(?:我)?(?:大|小|老|二)?(?:闺女|姑娘|女儿|儿子|孩子|媳妇|儿媳妇?|姑爷|女婿|孙子|孙女|外甥女?)"
    "(?:跟我|告诉我?|给我)?[说讲念](?:的|就)?是?[:, ]*"
    "(?P<figure>[0-9]+(?:[,][0-9]{3})*(?:[.][0-9]{1,2})?(?:元|块钱?)?)[.!]?"
)
"""Only an exact figure, and no more than that."""


def as_relayed(said: str) -> str:
    """The figure alone, where a text is that of a child of the family who told it; else the text as it is."""
    found = _RELAYED.fullmatch(plain(said))
    return found["figure"] if found else said
