"""A figure that is told right behind a row of the slip which is no own share (单子上有一项大病支付 .. 写的2300): it
is of that row, and changes no answer. Of one that stands on the slip in no row that is named (单子上写着6000) it is
asked in which."""

from datetime import date
from typing import Final

from conversation.corrections.mistaken import is_figure, right_instead
from conversation.journey import ASIDE, Journey
from conversation.session import Message, Session
from conversation.showing import say, the_end
from conversation.slip_aid import estimated
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

ROW: Final = "row"
"""What was told last is a row of the slip."""
_ROW: Final = lazily(
    "(?:统筹|大病(?:保险)?|其他|其它|个人账户|账户|基金|公务员|补充|商业|医保)(?:基金)?(?:的)?(?:支付|报销|补助)|起付(?:线|标准|金额)"
    "|乙类先|先行自付|超限价|全自费|丙类"
)
_ON_PAPER: Final = lazily("单子?|结算|发票|票|上面?|写|有一[项栏行]|那[项栏行]|这[项栏行]")
_ITS_FIGURE: Final = lazily(
    "(?:那)?(?:上面|后面|底下|那[项栏行儿里])?(?:就)?(?:写|印|标|填)?(?:的|着)?(?:就)?(?:是)?[0-9.,]+(?:元|块)?(?:钱)?[.!]*"
)

_KO_SLIP: Final = "(?:결산서|결산단|정산서|단자|단|령수증|종이|표)"
_IN_NO_ROW: Final = lazily(
    f"(?:그|내|여기|이)?{_KO_SLIP}(?:에는?|엔|상에는?|를|을)?(?:보니까?|보이까|보문|봤는데|다시보니)?(?:는|은)?[0-9.,천백만일이삼사오륙칠팔구]+원?(?:이|으로|로|이라고?|라고?|이라구)?"
    "(?:적혔|적혀있|적혀|써있|쓰여있|씌였|씌여있|찍혔|찍혀있|되여있|돼있|됐|나왔|있|임|이|입니)?(?:슴다|습니다|습데|소|오|다|구만|네|데|던데|[.!])*"
    "|(?:我|那|在|这|刚才?|又|一?看了?|,)*(?:结算单|单子|单|结算的单子|票子?|纸)(?:上面?|里面?)?(?:看了|一看|,)*(?:的)?"
    "(?:[写打印标着的]|显示|就|是|有|数|为|,)*[0-9.,一二两三四五六七八九千万百]+(?:元|块)?(?:钱)?(?:的|呢|啊|了|[.!])*"
)


def names_a_row(said: str, today: date) -> bool:
    """Whether a row of the slip is named, and no figure: 单子上“统筹支付”写啥意思."""
    text = plain(said)
    named = _ROW.search(text) and _ON_PAPER.search(text)
    return bool(named) and not said_as_own(_ROW.sub("", text)) and not sums_in(said, today)


def figure_of_the_row(session: Session, said: str, today: date) -> list[Message]:
    """That the own share stays, where no more than a figure is told; nothing where more is, or it puts one right."""
    text = plain(said).replace(" ", "")
    if not is_figure(said, today) or said_as_own(said) or right_instead(said) or not _ITS_FIGURE.fullmatch(text):
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id != ASIDE}
    return [say(session, "beside.sum_stays"), the_end(session)]


def in_no_row(session: Session, said: str, found: Journey) -> list[Message]:
    """The question in which row of the slip the figure stands that is told (결산서에 6천이라 적혔슴다), or the result
    where it is one that is known; nothing where a row is named, or it is the figure of the result."""
    text, told = plain(said).replace(" ", ""), sums_in(said, found.facts.today)
    if len(told) != 1 or told[0] == estimated(found.facts) or asks(said) or not _IN_NO_ROW.fullmatch(text):
        return []
    if told[0] in {in_fen(*each) for each in found.given}:
        return [the_end(session)]
    return [say(session, "turn.which_row"), the_end(session)]
