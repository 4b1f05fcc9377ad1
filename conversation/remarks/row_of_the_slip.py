"""A figure that is told right behind a row of the slip which is no own share (单子上有一项大病支付 .. 写的2300): it
is of that row, and changes no answer."""

from datetime import date
from typing import Final

from conversation.corrections.mistaken import is_figure, right_instead
from conversation.journey import ASIDE
from conversation.session import Message, Session
from conversation.showing import say, the_end
from conversation.understanding.text.lazily import lazily
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
