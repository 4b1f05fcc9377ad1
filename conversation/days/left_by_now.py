"""That somebody who was told to be treated later, or to lie in hospital, has left by now, and what he paid: 已经出院了
自付7200, 지난달에 퇴원했슴다 자부 4천, 입원해서 결산했는데 9천임다; or that he has come there: 이제 입원했슴다."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.beside_earlier import EARLIER, sums_of_before
from conversation.journey import SUM, Journey
from conversation.proposals.proposal import known_or_read
from conversation.proposals.proposing import propose, sentence_told
from conversation.remarks.beside import before_this_one, not_settled_yet, to_be_treated
from conversation.session import Message, Session
from conversation.sums.sum_told import kept_for
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_BY_NOW: Final = lazily(
    "已经|其实|实际上|[昨前今]天|刚才|[这上]周|早就?(?:出|结|看)|벌써|이미|사실|실은|오늘|어제|그저께|그제|지난주|방금|금방"
)
"""With what it is told of this stay, and of none before it."""
_LATELY: Final = lazily("刚|[上这]个?月|[0-9一二三四五六七八九十]{1,2}月|지난달|이달|[0-9]{1,2}월")
_LEFT: Final = lazily(
    "出院|出的院|结[了完过]?账|结的账|结算|[看治住]完|看过了|퇴원(?!하면)|출원(?!하면)|결산(?!서|단)|다 ?(?:나아|봤)"
)
_TO_COME: Final = lazily(
    "[等要快想准备打算能让会]+(?:就|可以)?(?:出院|结账|结算)|(?:出院|结账|结算)(?:的时候|时|前|以前|还早|再|那天)|(?:下|明|后)(?:周|个?月|天|年)"
    "|(?:퇴원|출원|결산)(?:할|을|하겠|하려|해야|하기|전|못|안|아이|날)|래일|모레|다음|래달|곧"
)
_ANOTHER_TIME: Final = lazily("又|再|另外|还有|那[次回]|第[一二1-2]|또|한번|다른|그때|첫번|두번")
_NO_MORE: Final = lazily(
    "(?:이제|이젠|그런데|근데|나는|우리|,)*(?:(?:입원|수술|치료)(?:을|를)?(?:하고|해서|받고))?(?:퇴원|출원|결산)(?:을|은|도)?(?:했|하였)"
    "(?:슴다|습니다|소|댔슴다|어요|꾸마|음다|는데|지만|고)(?P<sum>.*)"
    "|(?:我们?|现在|不过|[她他]|我[妈爸]|,)*(?:住院|看病|手术)?(?:出院|结账|结算|看完|治完|住完)[了过]+(?:账)?(?P<sum_in_chinese>.*)"
)
"""퇴원했슴다, 결산했슴다 9천임다: no more than that, and a sum."""
_A_SUM: Final = lazily("[,. ]*(?:一共|总共|是|모두|다해서)?[0-9一二两三四五六七八九十百千万만천백][^,;]*|[,.! ]*")
_CAME_THERE: Final = lazily(
    "(?:이제|이젠|벌써|이미|지금|오늘|어제|방금|금방|드디여|,)+(?:는|은)?(?:병원에)?(?:입원|주원)(?:을|은)?(?:했|하였|됐)"
    "(?:슴다|습니다|소|어요|꾸마|음다)[.!]*"
    "|(?:我们?|[她他]|我[妈爸]|现在|已经|今天|昨天|刚|终于|,)*(?:现在|已经|今天|昨天|刚|终于)(?:住上?院了|住进(?:医院|去)?了|住上了)[.!]*"
)
"""이제 입원했슴다, 已经住院了: who was still to go there."""
_OF_IT: Final = frozenset({"when", "stage", "amount", "self_paid", "who"})
"""What is told with the time and the sum of it."""


def left_by_now(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That it was in this year, with the own share, proposed; as what was before, where that is asked and nothing tells
    that it is of this stay. Nothing where no such thing is said."""
    known, text = known_or_read(session.answers), plain(said)
    to_come = known.get("when") == "plan" and not (asks(said) or right_instead(said))
    if to_come and (in_short := _in_short(session, text, found, today)):
        return in_short
    told = _LEFT.search(text) and (_BY_NOW.search(text) or _LATELY.search(text))
    of_else = _TO_COME.search(text) or _ANOTHER_TIME.search(text) or not_settled_yet(said) or to_be_treated(said)
    if known.get("when") != "plan" or not told or of_else or asks(said) or right_instead(said):
        return []
    read = sentence_told(said, found).answers
    if read.get("when") == "earlier" or before_this_one(said) or _of_somebody_else(said, known):
        return []
    if found.expected is not None and found.expected.name.startswith(EARLIER) and not _BY_NOW.search(text):
        of_before = sums_of_before(said, found.facts) if found.expected.name == EARLIER else {}
        return propose(session, {EARLIER: "yes", **of_before}, today) if of_before else []
    sums = sums_in(said, today)
    own = {"amount": yuan(sums[0])} if len(sums) == 1 and said_as_own(said) else {}
    beside = {id: value for id, value in read.items() if id not in _OF_IT and known.get(id) != value}
    return propose(session, {**beside, "when": "this_year", **own}, today)


def _in_short(session: Session, text: str, found: Journey, today: date) -> list[Message]:
    """What is proposed where no more is told than that he came there, or left, with one sum that has no name; it is
    kept until it is asked what it was."""
    short = text.replace(" ", "")
    before = found.expected is not None and found.expected.name.startswith(EARLIER)
    if _CAME_THERE.fullmatch(short) and known_or_read(session.answers).get("stage") != "there" and not before:
        return propose(session, {"stage": "there"}, today)
    told = _NO_MORE.fullmatch(short)
    rest = (told["sum"] or told["sum_in_chinese"] or "") if told else ""
    sums = sums_in(rest, today)
    if told and len(sums) == 1 and said_as_own(text) and not before_this_one(text) and not before:
        return propose(session, {"when": "this_year", "amount": yuan(sums[0])}, today)
    if told is None or not _A_SUM.fullmatch(rest) or said_as_own(text) or len(sums) > 1:
        return []
    kept = kept_for("amount", rest, today) if rest else ""
    if rest.strip(",.! ") and not kept:
        return []
    proposed = propose(session, {"when": "this_year"}, today, ("amount",) if kept else ())
    session.answers = session.answers | ({SUM: kept} if kept else {})
    return proposed


def _of_somebody_else(said: str, known: dict[str, str]) -> bool:
    """Whether it is told of somebody else than the one who is helped, or of what is no stay."""
    if any("if" in token.means for token in words_said(said)):
        return True
    return known.get("who") != "other" and names_another(said, "care")
