"""The own share that was not known, or all that was paid, told with the result before one's eyes: 单子找到了，3200;
现在知道了，三千; 一共是七千; 里面自费两千."""

import re
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.facts import UNSURE
from conversation.journey import CHANGE, Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.session import Message, Session, without_again
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_AMOUNT, _ONLY_PAID, _IN_ALL = "amount", "paid_only", "paid_in_all"
_FOUND: Final = lazily(
    "^(?:哦|啊|对了|我|刚|刚才|现在|那个|,)*(?:(?:结算)?单子?(?:终于)?(?:又)?(?:找到|找着|拿到|翻到|打出来|有)(?:了)?|(?:找到|找着|拿到|翻到|打出)(?:了)?(?:医保)?(?:结算)?单子?(?:了)?"
    "|(?:知道|想起来|想起|记起来|问到|查到|问清楚|打听到|看到|清楚)了|(?:问|查|看)(?:了|过)(?:一下)?(?:医院|窗口|医保局|单子|大夫)?了?)"
    "(?:[,. :]+(?:上面|上头|单子上|上边)?(?:写的?)?(?:自付)?(?:是)?|$)"
    "|^(?:지금|이제|인제|방금)? ?(?:결산서|결산단|단자)(?:를|을)? ?찾았[가-힣]{1,4}[,. ]*"
    "|^(?:이제|인제|지금)? ?(?:알았|생각났|물어봤)[가-힣]{1,4}[,. ]+"
)
"""Where the sum comes from, before the sum itself, or alone."""
_ALL_OF_IT: Final = lazily(
    "(?:不对|哦|应该|其实|我|自己|现在|,)*(?:一共|总共|全部|总的)?(?:付|花|交|掏|是)*(?:了|的|是)*"
    "(?P<sum>[0-9.,一二两三四五六七八九十百千万]+)(?:元|块)?(?:钱)?(?:了|的|吧|[.!])*"
    "|(?:모두|전부|다|다해서|합해서)?(?P<ko>[0-9.,일이삼사오륙칠팔구십백천만]+원?)(?:냈|썼|들었|임)?(?:슴다|소|다|습니다|이오)?[.!]*"
)
"""一共是七千, where all that was paid was told as another sum."""
_SELF_FINANCED: Final = lazily(
    "(?:这|那|其中|里(?:头|面|边)?|有|,)+(?:自费|全自费)(?:的)?(?:是|有)?[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?(?:的)?"
)


_PART_OF_IT: Final = lazily(
    "[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:里|中|当中)(?:头|面|边)?有?[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?(?:是)?(?:自费|全自费)(?:的)?"
)
_IN_ALL_TOLD: Final = lazily("我?(?:一共|总共|总的|全部|付了|花了|交了)")
_OWN: Final = lazily("^(?:个人)?自付(?:了|是|就是)*|^자부(?:가|는|담은?)? ?")


def to_the_own_share(session: Session, said: str, found: Journey, today: date) -> str:
    """What of a text is to be read as the answer to the question for the own share, which is opened for it; "" where it
    is none, or the own share was told."""
    known, text = as_given(found.applying), plain(said)
    if found.expected or asks(said) or found.facts.treatments > 1:
        return ""
    in_all = known.get(_IN_ALL, "")
    if in_all not in ("", UNSURE) and _SELF_FINANCED.fullmatch(text.replace(" ", "")):
        session.answers = without_again(session) | {CHANGE: _AMOUNT}
        return f"{int(float(in_all))}里有" + re.sub("^(?:这|那|其中|里(?:头|面|边)?|有|,)+", "", text)
    part = in_all not in ("", UNSURE) and bool(_PART_OF_IT.fullmatch(text.replace(" ", "")))
    came = _FOUND.match(text)
    rest = text[came.end() :] if came else text
    all_told = known.get(_AMOUNT) == UNSURE and _is_all(rest) and bool(sums_in(rest, today))
    if not (part or all_told):
        return ""
    session.answers = without_again(session) | {CHANGE: _AMOUNT}
    return rest


def figure_found(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The own share proposed where it was not known and its figure is told with where it comes from: 单子找到了，3200;
    nothing where it is not."""
    text, known = plain(said), as_given(found.applying)
    came = _FOUND.match(text)
    if not came or asks(said) or found.facts.treatments > 1 or known.get(_AMOUNT) not in (UNSURE, _ONLY_PAID):
        return []
    read = amount(_OWN.sub("", text[came.end() :]).strip(" ,.!"))
    return propose(session, {_AMOUNT: yuan(read)}, today) if isinstance(read, int) and read > 0 else []


def found_the_slip(said: str, found: Journey) -> bool:
    """Whether no more is told than that the slip was found, where the own share was not known: 找到单子了."""
    text, told = plain(said).rstrip(".!"), as_given(found.applying).get(_AMOUNT)
    came = _FOUND.match(text)
    return came is not None and not text[came.end() :] and told in (UNSURE, _ONLY_PAID)


def all_of_it(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Another sum proposed for all that was paid, where nothing else is told: 一共是七千; nothing where it is not."""
    known = as_given(found.applying)
    told = _ALL_OF_IT.fullmatch(plain(said).replace(" ", ""))
    if told is None or asks(said) or known.get(_AMOUNT) != _ONLY_PAID or found.facts.treatments > 1:
        return []
    read = amount(told["sum"] or told["ko"])
    in_all = known.get(_IN_ALL, "")
    if not isinstance(read, int) or read <= 0 or yuan(read) == in_all:
        return []
    return propose(session, {_IN_ALL: yuan(read)}, today)


def _is_all(text: str) -> bool:
    """Whether a text tells what was paid in all: 一共付了八千; 总共八千，报了五千."""
    return bool(_IN_ALL_TOLD.match(text))
