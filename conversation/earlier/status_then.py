"""A status that is told where it is asked whether there was another one as aid was given before (그때는 저보였슴다,
那时候是低保): it is the one of then, and the one of this time stays as it was told."""

from collections.abc import Mapping
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.treatments import split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_OF_NOW: Final = lazily(
    "지금|현재|이젠|인제|이제|이번|요번|现在|目前|眼下|如今|这[次回]|其实|사실|실은|错|잘못|틀[렸리]"
)


def without_status_then(told: Mapping[str, str], question: str, said: str) -> dict[str, str]:
    """What a text tells beside the answer to a question, without a status that is only the one of then."""
    if question != "earlier_status" or _OF_NOW.search(plain(said)) or right_instead(said):
        return dict(told)
    return {id: value for id, value in told.items() if split(id)[0] != "household"}
