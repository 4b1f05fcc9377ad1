"""The row of the slip that shows the aid: what stands there (单子上救助写的5600), that nothing does
(单子上医疗救助支付写的0), and where others are told beside it (单子上救助5600 大病2000)."""

from typing import Final

from calculator.money import yuan
from conversation.facts import NONE
from conversation.journey import CHANGE, Journey, answered
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import after_wish, position
from conversation.slip_aid import ON_SLIP_AID
from conversation.understanding import accepts
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_OTHER_ROWS: Final = lazily("(?:统筹|大病|基金|账户|公务员|补充|起付|통주|큰병|대병|보험|계좌)[^,. ]{0,8}? ?[0-9]")
_NAMED: Final = lazily("救助|구조")
_BORDER: Final = lazily("[,;]+ *|(?<=[0-9元块원]) +(?=[^0-9 ])")
_ZH_SLIP: Final = "(?:我|那|在|这|结算单|单子|单|票|发票|账单)*(?:上面?|里面?)?(?:的)?"
_ZH_ROW: Final = "(?:医疗)?救助(?:支付|金|款|金额)?(?:那一?[栏行项格])?(?:上|里)?"
_KO_ROW: Final = "(?:의료)?구조(?:지급|금|돈)?(?:란|칸)?(?:이|가|은|는|에|에는)?"
_NOTHING_THERE: Final = lazily(
    f"{_ZH_SLIP}(?:写着?|写的)?{_ZH_ROW}(?:写着?|写的|打的|印的|填的|显示)?(?:就|都|全|却|是|的|为|一?个|,)*"
    "(?:0|零|空的?|空白|空着)(?:元|块|蛋)?(?:的|啊|呢|呀|了|[.!])*"
    f"|(?:(?:결산서|결산단|단자|단|령수증|종이)(?:에는?|상에)?)?{_KO_ROW}(?:0|령|영|공)(?:원)?(?:이라고|이라"
    f"|라고|으로)?"
    "(?:적혔|적혀있|써있|씌였|찍혔|되여있|나왔|이|임|입니)?(?:슴다|습니다|소|오|다|구만|네|[.!])*"
    f"|(?:결산서|결산단|단자|단|령수증)(?:에는?|상에){_KO_ROW}없(?:슴다|습니다|소|어요|음|다)[.!]*"
)
"""单子上医疗救助支付写的0, 단에 의료구조 0이라고 적혔슴다."""
_NO_ROW: Final = lazily(
    "(?:我|那|在|这)*(?:结算单|单子|单)(?:上面?|里面?)?(?:也|都|根本|压根|就|可)*(?:没有?|没写|没见|找不着"
    "|找不到|看不到|没看着|没看见)"
    "(?:这个?|写|打|印|给|见)*(?:医疗)?救助(?:支付|款|金|钱|额|的)*(?:的?数)?(?:啊|呢|呀|了|[.!])*"
)
"""单子上没有救助."""
_WROTE: Final = "(?:[写打印填记标]|显示|是|为|有|给了?|就|才|只|也|都|着|的|,)*"
_STANDS_THERE: Final = lazily(
    f"(?:我|那|在|这)*(?:结算单|单子|单)(?:上面?|里面?)?(?:的)?{_WROTE}{_ZH_ROW}{_WROTE}(?P<zh>[0-9.,]+"
    f"|[一二两三四五六七八九十百千万]+)(?:元|块)?(?:钱)?(?:的|呢|啊|了|[.!])*"
    f"|(?:결산서|결산단|단자|단|령수증|종이)(?:에는?|상에|에)?{_KO_ROW}(?P<ko>[0-9.,천백만]+)(?:원)?(?:이라고"
    f"|이라|라고|으로)?"
    "(?:적혔|적혀있|써있|씌였|찍혔|되여있|나왔|이|임|입니)?(?:슴다|습니다|소|오|다|구만|네|[.!])*"
)
_OF_WHAT: Final = lazily(
    "(?:我|那|在|这)*(?:结算单|单子|单)(?:上面?|里面?)(?:的)?(?:写着?的?|打的|印的|显示|就|是|都|全|为|,)*(?:0"
    "|零|空的?|空白|空着)(?:元|块)?(?:的|啊|呢|呀|了|[.!])*"
    "|(?:결산서|결산단|단자|단)(?:에는?|상에)(?:그냥|다)?(?:0|령|영|공)(?:원)?(?:이라고|이라|라고|으로)?(?:적혔"
    "|적혀있|써있|씌였|찍혔|되여있|임|이)(?:슴다|습니다|소|오|다|[.!])*"
)
"""单子上写着0: of which row is not told."""


def told_of_the_row(session: Session, said: str, found: Journey) -> list[Message]:
    """What the slip shows, or that it shows no aid, compared with the estimate; the question for it where it is told
    of no row; nothing where none of it is told, or it cannot be compared."""
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    text = plain(said).replace(" ", "")
    if question is None or not question.optional or asks(said):
        return []
    if _OF_WHAT.fullmatch(text):
        session.answers = without_again(session) | {CHANGE: question.id}
        return position(session, found.facts.today)
    answer = NONE if _NOTHING_THERE.fullmatch(text) or _NO_ROW.fullmatch(text) else _standing_there(text)
    if not answer or not accepts(question, answer, found.facts):
        return []
    session.answers = answered(without_again(session), question.id, answer)
    return after_wish(session, question.optional, found)


def _standing_there(text: str) -> str:
    """The sum that the row is told to show; "" where none is."""
    told = _STANDS_THERE.fullmatch(text)
    read = amount((told["zh"] or told["ko"]).rstrip(".,")) if told else None
    return yuan(read) if isinstance(read, int) and read else ""


def row_of_aid(said: str) -> str:
    """The part of a text that tells of the aid, where all others tell of other rows of the slip: 救助5600 大病2000."""
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    of_aid = [each for each in pieces if _NAMED.search(each)]
    of_else = [each for each in pieces if each not in of_aid]
    others = bool(of_else) and all(_OTHER_ROWS.search(each) for each in of_else)
    return of_aid[0] if len(of_aid) == 1 and others and not _OTHER_ROWS.search(of_aid[0]) else said
