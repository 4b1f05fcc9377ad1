"""That there was nothing before this treatment in the year, wherever that is said: 没有，就这一回; 头一回住院; 올해
다른건 없슴다; with the result, where it was not known, that there was none: 없었슴다, 내 생각엔 없는것 같슴다."""

from datetime import date
from typing import Final

from conversation.facts import UNSURE
from conversation.journey import Journey
from conversation.proposals.proposal import known_or_read, pending
from conversation.proposals.proposing import propose, sentence_told
from conversation.remarks.beside import last_year_too
from conversation.session import Message, Session
from conversation.showing import again, say
from conversation.understanding.sentences.ko_earlier import IS, NOT, only_this_year
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

EARLIER: Final = "earlier"
_NOTHING_ELSE: Final = lazily(
    "(?!(?:第一?|这|一)[次回趟]$|这一[次回趟]$)(?=.*(?:就|只|才|没|住院|看病|头一?[次回趟]))"
    "(?:从来没有?|再?没有?过?|没住过院?|没看过病?|不是|以前|之前|今年|我|妈|爸|她|他|,)*"
    "(?:就|只|也|都|才|是|这|统共|总共|一共|拢共)*(?:住|看|来|有|去)?(?:过|了)?(?:院|病)?(?:就)?(?:是)?"
    "(?:(?:这|头|第)一?|一)[次回趟遭]"
    "(?:住院|进医院|住|看病|来看|生病|得病|的病|的)?(?:了|呢|啊|哈|呗|吧|,|以前没有?|之前没有?|没有?别的)*"
    "|(?:今年)?(?:我?[妈爸]|她|他|我)?(?:(?:以前|之前|从前)(?:也|都|从来)?没有?(?:住过(?:别的|其他)?院|看过病|得过病)"
    "|(?:今年)?(?:也|都|再)?没有?住过(?:别的|其他)的?(?:医院|院))(?:了|呢|呀)?"
)
"""没有，就这一回; 以前没住过院."""
_BESIDE_IT: Final = ("when", "care")
"""What may be told in the same words: 今年头一回住院."""
_NONE_THEN: Final = lazily(
    f"(?:(?:내|제)생각에?[엔는]?|(?:다시)?물어보니까?|생각해보니까?|찾아보니까?)?[, ]*"
    f"(?:올해(?:에?는|엔)?|한번도|그런것?은?)*"
    f"(?:{NOT}|없었[소슴습어던][가-힣]*|없는(?:것|거)같[가-힣]*|없었던(?:것|거)같[가-힣]*|없을[검것][가-힣]*)"
)
"""없었슴다, 내 생각엔 없는것 같슴다: it answers what was not sure."""
_SECOND_TIME: Final = lazily(
    f"(?:올해(?:에?는|에|엔)?|이번이|이게)+(?:벌써)?(?:두|세|네|[2-9])번째(?:입원|치료)?(?:{IS}|[를을]?(?:했|함|하)[가-힣]*)"
)
"""올해 두번째임다: there was something before."""
_THIS_YEAR: Final = lazily(f"올해(?:에?는|엔){NOT}")
_OF_WHERE: Final = ("residence", "county", "place", "designated")
"""The questions that nobody answers by saying that there was nothing."""


def nothing_else(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That there was nothing before proposed; of a stay of last year that it does not count. Nothing where neither is
    said, or it is the answer to the open question."""
    known = known_or_read(session.answers)
    asked, text = found.expected, plain(said).replace(" ", "").rstrip(".!")
    none_else = bool(_NOTHING_ELSE.fullmatch(text)) or only_this_year(text)
    of_it = asked is not None and (asked.optional or asked.name.startswith(EARLIER))
    if asks(said) or found.facts.treatments > 1 or of_it:
        return []
    if asked is None and not pending(session.answers):
        unsure = known.get(EARLIER) == UNSURE and (none_else or _NONE_THEN.fullmatch(text))
        return propose(session, {EARLIER: "none"}, today) if unsure else []
    if none_else and known.get(EARLIER) in (None, "none") and known.get("when") != "earlier":
        read = sentence_told(said, found).answers
        beside_it = {id: value for id, value in read.items() if id in _BESIDE_IT and id not in known}
        return propose(session, {**beside_it, EARLIER: "none"}, today)
    if _SECOND_TIME.fullmatch(text) and EARLIER not in known and known.get("when") != "earlier":
        return propose(session, {EARLIER: "yes"}, today)
    if pending(session.answers):
        return []
    if _THIS_YEAR.fullmatch(text) and asked and asked.name in _OF_WHERE and EARLIER not in known:
        return propose(session, {EARLIER: "none"}, today)
    if last_year_too(said) and known.get("when") == "this_year" and not sums_in(said, today):
        return [say(session, "turn.last_year"), *again(session, today)]
    return []
