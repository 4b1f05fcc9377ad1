"""Aid that is told to have been given, with the result before one's eyes: 医疗救助已经给了2000, 才给我3000, 구조금 3천
받았소. It answers what the slip shows, and is compared with the figure."""

from datetime import date
from typing import Final

from calculator.money import fen, yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.beside_earlier import EARLIER, there_was_after_all
from conversation.journey import CHANGE, WHICH, Journey, answered
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.remarks.beside import before_this_one, is_no_medical_aid, tells_what_a_sum_is, was_given
from conversation.remarks.besides import names_another_kind
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import after_wish, position, say, the_end, which
from conversation.slip_aid import ON_SLIP_AID, estimated
from conversation.sums.of_the_sum import in_fen
from conversation.sums.rows_of_aid import row_of_aid
from conversation.understanding import accepts, understood
from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_AID: Final = "slip_medical_aid"
"""The row that shows it."""
_OF_ELSE: Final = frozenset({"row", "who", "own_share", "household"})
"""What words mean that tell of another payer, or of another sum."""

_MORE: Final = lazily("又|还|再|后来|补|더|또|나중에")
_TAKEN_BACK: Final = lazily(
    "那(?:个|笔)?是(?:我|他|她|医保|大病|报销|押金|去年|以前)|不是(?:医疗)?救助|没给|没领|看错|是押金|是报销"
    "|구조(?:금)?(?:이|가)? ?(?:아니|아이)|그(?:건|돈은|거는)|안 ?줬|잘못 ?봤"
)
_EARLIER_IN_IT: Final = lazily(
    "(?:今年|这一年)?(?:上半年|年初|开春|春天|夏天|前几个月|前些日子|前阵子|[0-9一二三四五六七八九十]{1,2}月份?那[次回])[^,.;]{0,6}(?:[领拿得]|救助)"
    "|(?:今年|这一年|年内)(?:已经|一共|总共|都|也)*[领拿得](?:过|了)|(?:올해|금년)?(?:에|에는)? ?(?:상"
    "반년|상반기|년초|연초|올봄|봄|여름|몇달 ?전|[0-9]월)[에의]? ?[^,.]{0,12}(?:받|탔)"
    "|(?:올해|금년)(?:에|에는)? ?(?:의료)?구조[^,.]{0,10}(?:받|탔)"
)
"""今年领过救助一千二: it may have been for what was before."""
_OF_AID: Final = lazily("救助|구조")
_NOT_COME: Final = lazily("[没未]有?(?:[领收拿见得]|给|减|扣|到)|(?:안|못|아이) ?(?:들어[왔오]|받[았은]|왔)")
"""我没领着那5600: the figure of the result, which the slip need not show."""
_LESS_OR_MORE: Final = lazily("(?P<less>少给|少报|少算|덜 ?(?:받|줬|나왔))|多给|多报|더 ?(?:줬|나왔)")


_DIFFERS: Final = lazily(
    "(?:那|就|才|可|也|怎么|咋|医院|窗口|单子上?|我这|这|还|说|,)*(?:(?:少|多|差|短|扣|亏)(?:了|着|出|出来)?"
    "[0-9.万千百十一二两三四五六七八九]+(?:元|块)?(?:多)?(?:钱)?(?:呢|啊|呀|吧|了)*"
    "|(?:那一?[栏行项]|写的|上面|上头)*(?:就|都|也|全)*(?:是)?(?:0|零|空的?|空白|没数|没写|没有数|没字|空着的?)(?:元|块)?(?:呢|啊|的|了|吧)*)"
)
_REPORTED: Final = lazily(
    "(?:给)?报(?:销)?(?:了|的)*(?P<sum>[0-9.一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?)?的?(?=(?:医疗)?救助)(?:医疗)?救助(?:金|款)?"
)
"""医院给报了救助3500: of aid, whatever the word for it."""


def aid_told(session: Session, said: str, found: Journey) -> list[Message]:
    """The sum of it compared with the estimate, or asked back; nothing where none is told, or none can be compared."""
    if then := _earlier_in_the_year(session, said, found):
        return then
    said = row_of_aid(_REPORTED.sub(lambda told: f"救助给了{told['sum'] or ''}", said))
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    of_before = before_this_one(said) or any(days_in(plain(said).replace(" ", ""), found.facts.today))
    of_before = of_before or there_was_after_all(said) or _of_another_time_or_kind(said, found)
    of_before = of_before or _has_not_come(said, found) or bool(_EARLIER_IN_IT.search(plain(said)))
    if question is None or not question.optional or asks(said) or of_before or is_no_medical_aid(said):
        return []
    meant = _sum_of_it(said, question, found)
    if isinstance(meant, str) and of_kin(said):  # 我爸领了救助3000
        meant = (meant,)
    if isinstance(meant, str) and not accepts(question, meant, found.facts):
        return []  # 少给了9000 of 5,600
    if isinstance(meant, str):
        session.answers = answered(without_again(session), question.id, meant)
        return after_wish(session, question.optional, found)
    if not meant:
        return []
    session.answers = without_again(session) | {CHANGE: question.id, WHICH: " ".join((question.id, *meant))}
    return [which(session, question, found.facts, meant)]


def _earlier_in_the_year(session: Session, said: str, found: Journey) -> list[Message]:
    """Aid that is told of an earlier part of the year, proposed as what was before, where there was said to be none;
    nothing where no such is told."""
    today, named = found.facts.today, _EARLIER_IN_IT.search(plain(said)) and _OF_AID.search(plain(said))
    sums = sums_in(said, today)
    none = as_given(found.applying).get(EARLIER) == "none" and found.facts.treatments == 1
    of_else = asks(said) or is_no_medical_aid(said) or of_kin(said) or said_as_own(said)
    if not named or not none or len(sums) != 1 or of_else or _of_another_time_or_kind(said, found):
        return []
    return propose(session, {EARLIER: "yes", "earlier_aid": yuan(sums[0])}, today)


def _has_not_come(said: str, found: Journey) -> bool:
    """Whether the figure of the result is told as money that somebody was not given."""
    return bool(_NOT_COME.search(plain(said))) and sums_in(said, found.facts.today) == [estimated(found.facts)]


def slip_differs(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Why the slip may differ from the figure, where no more is told than by how much, or that there is nothing on it,
    right behind the comparison: 少了四百, 就是空的, 0. Nothing where it was not compared, or more is told."""
    if ON_SLIP_AID not in session.answers or said_as_own(said) or asks(said):
        return []
    told = _DIFFERS.fullmatch(plain(said).replace(" ", ""))
    return [say(session, "turn.slip_differs"), the_end(session)] if told else []


def _of_another_time_or_kind(said: str, found: Journey) -> bool:
    """Whether another year is named, or another kind of care than that of the result: 작년에도 4천 받았댔슴다, 올해
    만성병 구조 300."""
    of_then = any("earlier" in token.means.get("when", ()) for token in words_said(said))
    return of_then or names_another_kind(said, as_given(found.applying))


def aid_put_right(session: Session, said: str, found: Journey) -> list[Message]:
    """The aid that was told just now as it is told otherwise (不对，是5480), or with what was given besides
    (又给了1120); nothing where none was told, or another answer is put right."""
    known = session.answers.get(ON_SLIP_AID, "")
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    told = sums_in(said, found.facts.today)
    if question is None or not known[:1].isdigit() or asks(said) or said_as_own(said):
        return []
    if _TAKEN_BACK.search(plain(said)) and all(each == fen(known) for each in told):
        session.answers = without_again(session) | {CHANGE: question.id}
        return position(session, found.facts.today)
    if not told:
        return []
    more = fen(known) + told[0] if len(told) == 1 and was_given(said) and _MORE.search(plain(said)) else 0
    meant = yuan(more or told[-1]) if more or amount(right_instead(said).removeprefix("是")) == told[-1] else ""
    if not meant or not question.optional or not accepts(question, meant, found.facts):
        return []
    session.answers = answered(without_again(session), question.id, meant)
    return after_wish(session, question.optional, found)


def denies_the_figure(said: str, found: Journey) -> bool:
    """Whether another sum is said to be right instead of that of the result: 不是5600，是4000."""
    told = sums_in(said, found.facts.today)
    return bool(right_instead(said)) and told[:1] == [estimated(found.facts)] and len(told) > 1


def _sum_of_it(said: str, question: Question, found: Journey) -> str | tuple[str, ...]:
    """The aid that is told, or those sums that may be it; none where it is not named, and nobody was given anything."""
    words = words_said(said)
    named = any(_AID in token.means.get("row", ()) for token in words)
    of_else = tells_what_a_sum_is(said)  # 보험에서 4천 나왔슴다
    own, estimate = {in_fen(each, answer) for each, answer in found.given}, estimated(found.facts)
    sums = [each for each in sums_in(said, found.facts.today) if each not in own]
    put_right = bool(right_instead(said)) and sums[:1] == [estimate]  # 不是5600，是4000
    given = (was_given(said) or put_right) and not of_else and not any(_OF_ELSE & token.means.keys() for token in words)
    if not (named or given):
        return ()
    if estimate and len(sums) == 1 and (less := _LESS_OR_MORE.search(plain(said))):
        return yuan(estimate - sums[0] if less["less"] else estimate + sums[0])  # 少给了1000
    told = [yuan(each) for each in sums if each != estimate or len(sums) == 1]  # 才给我3000，你说5600
    meant = understood(question, said, found.facts)
    if named and isinstance(meant, str):
        return meant
    candidates = meant.candidates if isinstance(meant, Problem) else (meant,)
    may_be = tuple(each for each in candidates if each in told) or tuple(told)
    return may_be[0] if len(may_be) == 1 and given else may_be
