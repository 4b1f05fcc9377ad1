"""Short answers that are read as a whole: 정상, 예 보통이오; within more words the same words may tell of anything.

No more than a yes or a little word may stand before them, and the ending of a sentence behind.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import Final

from conversation.understanding.text.lexicon import lexicon
from conversation.understanding.text.spelling import key

NOT_KNOWN: Final = ("unsure", "undecided")
"""What it is called as a choice that one does not know: all that is read as a whole at any question."""
_LITTLE: Final = "네|예|응|아|음|글쎄|그냥|그저|아마"
_BEFORE_ANY: Final = re.compile(f"(?:{_LITTLE})?")
_BEFORE: Final = re.compile(
    f"(?:{_LITTLE}|이건|이번(?:은|엔|에는)?|그때(?:는|엔)?|그해(?:는|엔)?|(?:의보|보험|병원)(?:에서|가|이)"
    "|나는|내가|제가|저는|우리|우리는|우리집은|저희|저희는|저희집은|(?:그)?당시(?:는|에는)?|결산단에|단자에|받은게)?"
)
_IS: Final = (
    "(?:입니다|임다|임니다|임|이오|이요|이우|이예요|이에요|예요|에요|요|이다|다"
    "|이?(?:꾸마|지|지요|지무|네|네요|고|구))?"
)
_PARTICLE: Final = "(?:에서|에|서|로|으로|이|가|은|는|도|두|만|을|를)?"
_STEM: Final = "(?:였|이였|었|댔|았|했|하였|됐|되였|되었|됐댔|했댔|하|되|하고있|하구있|고있|구있|되여있|돼있)?"
_VERB: Final = (
    "(?:소|슴다|습니다|슴니다|니다|습다|음다|ㅂ니다|어요|아요|음|슴|다|오|우|네|네요|지|지요|지무|지뭐|재요|꾸마|습꾸마|스꾸마"
    "|데|데다|디다|습데|습데다|습디다|더라|구만|구마|구나|는데|는데요|고|구|게|게요|께|기오|기쇼|자|랍니다|겠소|겠슴다|겠습니다|겠꾸마|[다고]구|재이오|재임다|잖소|잖슴까|잖아요|군요|습지|던데|던데요|수다|우다)?"
)
_DOES: Final = "(?:함|함다|합니다|하오|한다|됨|됨다|됩니다|되오|된다|갑니다|감다|감)"
_END: Final = f"(?:{_PARTICLE}{_IS}|{_STEM}{_VERB}|{_DOES})(?:예|무|뭐)?"
"""What may stand behind such a word: that it is this, or the ending of a verb."""
_OF_WHAT_WAS: Final = frozenset(
    ["care", "insurance_paid", "place", "referral", "filed_late", "reimbursed", "earlier", "earlier_top_up"]
)
"""The questions of what was done, to which what somebody is going to do is no answer: 보충하겠소."""
_STILL_TO_BE: Final = re.compile("(?<!못)(?:하|가)(?:겠|게요?$|께요?$|기[오쇼]$)")
_LONGEST: Final = 30
"""Letters of such an answer."""


def as_a_whole(text: str, question: str, offered: Collection[str]) -> tuple[str, ...]:
    """The values that a plain text means to a question, or to any, if it is one of the words that are read as a whole;
    none where it is not, or where none of them is offered.
    """
    letters = key(text)
    if len(letters) > _LONGEST or (question in _OF_WHAT_WAS and _STILL_TO_BE.search(letters)):
        return ()
    found = max(_each(letters, _BEFORE, question), default=None)
    if found is None and any(_each(letters, _BEFORE_ANY, "any")):
        return tuple(value for value in NOT_KNOWN if value in offered)
    return found[1] if found and not set(offered).isdisjoint(found[1]) else ()


def _each(letters: str, before: re.Pattern[str], question: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """How long each word is that these letters are, with little words before it or without, and what it means."""
    for begin in {0, *(found.end() for found in [before.match(letters)] if found)}:
        for pattern, values in _words(question):
            if found := pattern.fullmatch(letters, begin):
                yield found.end(1) - begin, values


@cache
def _words(question: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """The words of a question with their endings, and what they mean."""
    words = lexicon().whole.get(question, {})
    return tuple((re.compile(f"({each})(?:{_END})"), values) for values, each in words.items())
