"""A question beside the answers (能委托我去不, 转诊单让医院收走了), and the page of the guide or the part of the result
that answers it. It is of nothing that is answered, though words of an answer stand in it."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from conversation.remarks.beside import mourns
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain

PROMISE: Final = "promise"
"""In place of a part: that nothing can be promised."""
OTHERS: Final = "others"
"""In place of a part: that others were given otherwise for reasons that are not known here."""
PERSON: Final = "person"
"""In place of a part: whom to ask what no page tells."""
PLAINLY: Final = "plainly"
"""In place of a part: the figure and the next step, with a word that these are enough."""
_FORM: Final = lazily(r"(.)不\1|还是|[?]|(?:[不没吗呢呗吧啊呀嘛]|行|中|[咋谁啥哪几][^,.]{0,4}|本人到场|까)[?.! ]*$")
"""How a question ends, or is built, that needs no word that asks: 让我女婿去行, 查不查."""
_SURELY: Final = lazily(r"(.)不\1|还是|[?]|(?:[不吗呢呗]|[咋谁哪几][^,.]{0,3}|까)[?.! ]*$")
"""How one ends that is nothing else, where an answer is awaited."""
_NO_ANSWER: Final = lazily(
    "(?:算|能|给|要|得|管|影响|查|收|用|报|领)[^,]{1,8}(?<![是对])不[?]?$|(?:要|用|拿|带|交|盖|找|填"
    "|写)[^,]{1,8}还是[^,]{1,8}$"
)
"""他算低保不."""
_IN_DOUBT: Final = lazily("知道|清楚|记|忘|来着|好像|[0-9]")
_LONGEST: Final = 40
_LONGEST_TOLD: Final = 24
_LONGEST_OF_ALL: Final = 24
"""Signs of a question, of what is told and asks nothing, and of a question where an answer is awaited: in more than
that something else is told too."""
_FILE: Final = Path(__file__).with_suffix(".toml")


class Asked(NamedTuple):
    """What answers a question: `page` of the guide, or "", `part` of a result, or "", and `say`, the id of a word
    that comes before either, or "". `always`: it is no answer, whatever is asked."""

    page: str
    part: str
    say: str = ""
    always: bool = False


class _Row(NamedTuple):
    """A kind of question, and what answers it."""

    asked: Asked
    said: re.Pattern[str]
    never: re.Pattern[str] | None
    told: bool

    def fits(self, text: str) -> bool:
        """Whether a text without spaces is of this kind."""
        return bool(self.said.search(text)) and not (self.never and self.never.search(text))


def asked_beside(said: str) -> Asked | None:
    """What answers a question beside the answers; None where nothing of the kind is asked."""
    text = plain(said).replace(" ", "")
    form = len(text) <= _LONGEST and (asks(said) or bool(_FORM.search(text)))
    told = len(text) <= _LONGEST_TOLD
    rows = (row for row in _rows() if form or (told and row.told))
    found = next((each for each in rows if each.fits(text)), None)
    return found.asked if found and not mourns(said) else None


def only_asks(said: str) -> bool:
    """Whether a question is all that was said: 要低保卡还是社保卡."""
    text = plain(said).replace(" ", "")
    return len(text) <= _LONGEST_OF_ALL and len(clauses(plain(said))) == 1 and bool(_SURELY.search(text))


def is_no_answer(said: str) -> bool:
    """Whether a question is all that was said, and none in which an answer is in doubt: 他算低保不, 要卫生院的章还是县
    医院的章; not 是低保还是特困."""
    text = plain(said).replace(" ", "")
    return only_asks(said) and bool(_NO_ANSWER.search(text)) and not _IN_DOUBT.search(text)


def _word(say: str) -> str:
    """The id of the word that is said: one of this page's own, or that of another page, which has a point in it."""
    return say if not say or "." in say else f"beside.{say}"


@cache
def _rows() -> tuple[_Row, ...]:
    read = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    parts = read["parts"]

    def written(patterns: list[str]) -> str:
        return "|".join(re.sub("{([a-z_]+)}", lambda found: parts[found[1]], each) for each in patterns)

    return tuple(
        _Row(
            Asked(
                each.get("page", ""),
                each.get("part", ""),
                _word(each.get("say", "")),
                each.get("always", False),
            ),
            re.compile(written(each["said"])),
            re.compile(each["never"]) if "never" in each else None,
            each.get("told", False),
        )
        for each in read["asked"]
    )
