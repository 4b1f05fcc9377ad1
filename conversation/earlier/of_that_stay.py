"""What is told of a stay before this one, where its sums are listed or with the result before one's eyes: 那次没转诊,
그때는 장춘에서 했슴다. It changes no answer about this one, though the words of one stand in it; that there was no aid
then (没领过, 구조 못 받았슴다) is the aid of before, and no own share."""

from collections.abc import Mapping
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
from conversation.understanding.money.amounts import amount
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
_SUM: Final = "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?"
_WITH_SUMS: Final = lazily(
    "(?:我|今年|还有|还|,)*(?:[0-9一二三四五六七八九十]{1,2}月份?|春天|夏天|年初|开春|上半年|前面|以前|之前|头一阵|前阵子)"
    "(?:住过|住了|有过|有)?(?:一)?(?:那?[次回]|院)?(?:院)?(?:的|也|是|,)*"
    f"自付(?:了|是)?(?P<own>{_SUM}),?(?:医疗)?(?:救助|领|拿|给)(?:了|过|给了?|领了?|救助)*(?P<aid>{_SUM})(?:救助)?"
    "|(?:나는|올해)*(?:[0-9]{1,2}월|봄|여름|년초|상반년|이전|그전)(?:에|에는)?(?:입원(?:해서|하여|했는데|했댔는데|했을때)?|한번|입원한것은|그번에),?"
    "(?:자부담?|자가지급)(?:가|는|이|은)?(?P<k_own>[0-9천만백]+)원?(?:이였고|이고|내고|냈고|,|을내고|을냈고)*"
    "(?:의료)?구조(?:금)?(?:을|를|은|는)?(?P<k_aid>[0-9천만백]+)원?(?:을)?(?:받|탔)[가-힣]{1,4}"
)


def of_that_stay(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said of it; nothing where none of it is told, or it may be of this one."""
    read, known = pending(session.answers), as_given(found.applying)
    listed = bool({_EARLIER, _OWN, _AID} & read.keys())
    if asks(said) or right_instead(said) or (read and not listed) or found.facts.treatments > 1:
        return []
    if sums := _with_its_sums(said, known):
        return propose(session, sums, today)
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


def _with_its_sums(said: str, known: Mapping[str, str]) -> dict[str, str]:
    """That there was one before, with its own share and aid, where none was told of: 三月那次自付三千，领了
    两千一. Nothing where it may be this one: it has the same own share."""
    told = _WITH_SUMS.fullmatch(plain(said).replace(" ", ""))
    own, aid = (amount(told["own"] or told["k_own"]), amount(told["aid"] or told["k_aid"])) if told else (None, None)
    if not told or known.get(_EARLIER) != "none" or not isinstance(own, int) or not isinstance(aid, int):
        return {}
    if yuan(own) in (known.get("self_paid"), known.get("amount")) or aid > own:
        return {}
    return {_EARLIER: "yes", _OWN: yuan(own), _AID: yuan(aid)}
