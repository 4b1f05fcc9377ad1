"""What is told of a stay before this one, where its sums are listed or with the result before one's eyes: 那次没转诊,
그때는 장춘에서 했슴다. It changes no answer about this one, though the words of one stand in it; that there was no aid
then (没领过, 구조 못 받았슴다) is the aid of before, and no own share."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.aid_remembered import no_aid_at_all
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposal import pending
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.showing import position, say, the_end
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_EARLIER, _OWN, _AID = "earlier", "earlier_self_paid", "earlier_aid"
_THAT_ONE: Final = lazily(
    "(?:^|[, ])(?:上一?|前一?)[次回趟](?!的?(?:转诊|手续|单子|办|开))"
    "|(?:以前|之前|春天|夏天|秋天|冬天|年初|上半年|月份?)(?:住院?)?的?那[次回趟]"
    "|(?:지난번|저번|먼저번|전번)(?:에|에는|에두|에도|것|꺼|거)?(?:은|는|도|두)?"
    "|(?:봄|여름|가을|겨울|[0-9]월)에? ?(?:입원|치료|수술)?한 ?[거것꺼]"
)
_THEN: Final = lazily("那[次回趟]|那时候?|那会儿|그때|그번|그 ?입원|그 ?치료")
_THIS_ONE: Final = lazily("这[次回趟]|本次|이번|요번")
_OF_IT: Final = frozenset({"referral", "place", "care", "household", "filed_late", "designated", "insurance_paid"})
_NOT_INSURED: Final = lazily(
    "没有?(?:参|上|交|入)?(?:医保|保险)|(?:의보|의료보험|이보)(?:이|가|도|두)? ?(?:없|안|못|아이)"
)


def of_that_stay(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of it; nothing where none of it is told, or it may be of this one."""
    read, known = pending(session.answers), as_given(found.applying)
    listed = bool({_EARLIER, _OWN, _AID} & read.keys())
    if asks(said) or right_instead(said) or (read and not listed) or found.facts.treatments > 1:
        return []
    if listed and read.get(_EARLIER, known.get(_EARLIER)) == "yes" and no_aid_at_all(said):
        return propose(session, {_AID: yuan(0)}, today)
    text = plain(said)
    named = _THAT_ONE.search(text) or ((listed or known.get(_EARLIER) == "yes") and _THEN.search(text))
    if not named or _THIS_ONE.search(text) or sums_in(said, today) or known.get("when") != "this_year":
        return []
    told = any(_OF_IT & token.means.keys() for token in words_said(said)) or _NOT_INSURED.search(text)
    if not told:
        return []
    return [say(session, "earlier.of_that_stay"), *(position(session, today) if read else [the_end(session)])]
