"""What is said beside a result and asks for no part of it: to print it (打印给我), to work it out anew (重新算),
another figure (我算是6400), what somebody else was given (邻居报了七千), and names that nobody needs (我叫李淑芬)."""

from datetime import date
from typing import Final

from conversation.journey import Journey
from conversation.remarks.beside import NO_MORE, beside, reckoned, to_take_out, treatment_named
from conversation.sections import STEPS
from conversation.session import Message, Session
from conversation.showing import check, of_else, part, say, the_end, to_remove
from conversation.understanding.money.amounts import amounts_in, is_id_number
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.other_money import said_as_own

_PRINT, _ANEW = "print", "anew"
_MY_NAME: Final = lazily(
    "(?:我|本人)(?:的名字)?(?:名?叫|姓|名字是)[\u4e00-\u9fff]{1,4}[.!]?"
    "|(?:내|제|나의|저의)?이름(?:은|이)?[가-힣]{2,4}(?:임다|입니다|이오|요|이라고합니다)[.!]?|(?:나는|저는)[가-힣]{2,4}(?:이라고|라고)(?:합니다|하오|함다)[.!]?"
)
"""我叫李淑芬, 내 이름은 김영희임다."""
_SOMEBODY: Final = (
    "(?:邻居|[别旁]人|人家|隔壁|对门|同病房|同屋|病友|工友|朋友|同学|战友|亲家|[老小][赵钱孙李周吴郑王冯陈张刘金朴崔杨黄徐林马高]|[一-鿿]{1,2}(?:大爷|大娘|大妈|大叔|婶)"
    "|村里(?:的|有|老)|屯里|有(?:个)?人|他们?家|她们?家|(?:이웃|앞집|옆집|뒤집|웃집|남들|다른사람|친구|동무|동창|동료|옆침대|한병실|같은병실|촌의|마을)(?:네|집|들|사람)?)"
)
_WAS_GIVEN: Final = lazily(
    f"{_SOMEBODY}[^,.;]{{0,12}}[, ]?[^,.;]{{0,10}}(?:报|给|拿|领|补|救助|返)(?:销|助|贴)?(?:了|到|的|得|过|下来)+"
    f"|{_SOMEBODY}[^,.]{{0,16}}(?:받|탔|탄|나왔|나온|줬|주던|해줬)"
)
"""老李给报了七千, 이웃은 7천 받았다던데."""
_ASKS_FOR: Final = lazily(
    "(?:邻居|对门|隔壁|朋友|同学|工友|病友|同事|战友|亲家).{0,8}(?:托我|让我|叫我|想|要)(?:问|查|打听)"
    "|(?:邻居|对门|隔壁|朋友|同学|工友|病友|同事|战友|亲家).{0,6},?他|(?:이웃|친구|동무|동료|사둔).{0,10}(?:물어봐|알아봐|부탁)"
)
_OF_A_CASE: Final = frozenset({"own_share", "household", "care", "row"})
_HOW_MUCH: Final = lazily("全|都|多|一半|百分|比|다|더|많|절반|프로|%")


def beside_the_result(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What a clerk says to it; nothing where it is none of these."""
    wanted = beside(said)
    if wanted == _ANEW:
        return [check(session, found)]
    if wanted == NO_MORE:  # of one treatment: there was none besides
        return [the_end(session)]
    if wanted == _PRINT:
        return [say(session, "turn.to_print"), the_end(session)]
    named = treatment_named(said)[0]
    if to_take_out(said) and 0 < named <= found.facts.treatments > 1:
        return [to_remove(session, named, today)]
    if reckoned(said) and not said_as_own(said) and any(amounts_in(plain(said))):
        return part(session, found, (STEPS,)) or [the_end(session)]
    if is_id_number(said) or _MY_NAME.fullmatch(plain(said).replace(" ", "")):
        return [say(session, "turn.no_names"), the_end(session)]
    if _tells_of_a_neighbour(said):
        return of_else(session)
    if _of_somebody_else(said):
        how = part(session, found, (STEPS,)) if asks(said) else []
        return [say(session, "turn.of_others"), *(how or [the_end(session)])]
    return []


def _tells_of_a_neighbour(said: str) -> bool:
    """Whether the case of somebody who is no relative is told: 邻居老王托我问，他自付3000."""
    tells = any(_OF_A_CASE & token.means.keys() for token in words_said(said))
    return tells and bool(_ASKS_FOR.search(plain(said).replace(" ", "")))


def _of_somebody_else(said: str) -> bool:
    """Whether it is told how much somebody else was given."""
    text = plain(said)
    told = _WAS_GIVEN.search(text.replace(" ", ""))
    return bool(told) and (any(amounts_in(text)) or bool(_HOW_MUCH.search(text)))
