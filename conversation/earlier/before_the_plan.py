"""A stay of before in the year, told where it is a treatment still to come that is reckoned: 3월에 한번 입원했댔슴다,
三月住过一次院. It was before that one, which stays as it was told."""

from typing import Final

from conversation.earlier.beside_earlier import EARLIER, sums_of_before
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.remarks.beside import in_fact, not_settled_yet
from conversation.session import Message, Session
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_WHEN: Final = (
    "(?:(?:올해|금년) ?)?(?:[0-9]{1,2}월(?:달)?(?:에|에도|에두|달에)?|봄에(?:도)?|여름에(?:도)?|설전에|(?:이"
    "|그)?전에(?:도)?|년초에)"
)
_TIMES: Final = "(?:한|두|세|몇|여러) ?(?:번|차례)"
_STAY: Final = "(?:입원|주원|수술|치료)"
_STAYED_THEN: Final = lazily(
    f"(?:예|네|그런데|근데|나는|,| )*(?:{_WHEN} ?(?:벌써 |이미 )?(?:{_TIMES} ?)?{_STAY}(?:을|를|은)? ?(?:하)?"
    f"(?:했댔|했었|한 ?적(?:이)? ?있|받았댔|받았었)|(?:{_WHEN}|올해|금년)(?:에)? ?{_TIMES} ?{_STAY}(?:을|를"
    f"|은)? ?(?:했|받았))[가-힣]{{0,5}}[.!]*"
    "|(?:有|我|那个|对了|但是?|可是?|其实|,| )*(?:今年)?(?:(?:[0-9一二三四五六七八九十]{1,2}月(?:份)?|年初"
    "|春天|夏天|开春|以前|之前|上半年)(?:的时候|那会儿|也|还|已经)*"
    "(?:住过(?:[一两二三几]?[次回])?院?|做过手术|住了[一两二三几][次回]院?)|(?:已经|都|也)*住(?:过|了)[一两二三几][次回]院?)(?:了|的)?[.!]*"
)


def before_the_plan(session: Session, said: str, found: Journey) -> list[Message]:
    """That there was something before, proposed with its sums; nothing where no such stay is told, or it may put right
    when this one was."""
    if not found.facts.plan or asks(said) or in_fact(said) or not_settled_yet(said):
        return []
    if as_given(found.applying).get(EARLIER) == "yes" or not _STAYED_THEN.fullmatch(plain(said)):
        return []
    if found.expected is not None and found.expected.name.startswith(EARLIER):
        return []  # where it is asked, it is the answer
    return propose(session, {EARLIER: "yes", **sums_of_before(said, found.facts)}, found.facts.today)
