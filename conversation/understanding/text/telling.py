"""How Korean tells of whom and how surely something is so, part by part: 남동생 말이 자부는, 형님은 8천이람다."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import EDGES, Token

MINE: Final = lazily(
    "(?<!하)(?:[내제](?:거|것|건|자부)|우리(?:거|것|건|꺼|자부)|나는|저는|[내제] ?(?:단자|결산|영수증|령수증|표|종이))"
)
"""That it is told of oneself."""
_FIGURE_OF_MINE: Final = lazily(f"{MINE.pattern}.*[0-9십백천만월]")
TOPIC: Final = ("은", "는", "도", "두", "네", "의", "이는", "네는", "네도")
"""Behind who somebody is: it is told of him."""
_OWNER: Final = (*TOPIC, "")
POSSESSED: Final = ("거", "것", "건", "꺼", "몫", "네")
"""Behind who somebody is: it is his."""
_ONLY_HEARD: Final = lazily(
    "[데디]다$|[라람담]다$|[라다][오우]$|라[고구]함다$|[다라][고구](?:합|하|했|그)|랍데|답데|[다라](?:는데|던데)"
)
_SAYS: Final = lazily("말|그러|그럽|그랩|읽|알려|봐|보니|보내|물어|찾아|계산|한테|에게|께서|적어|부르|불러")
"""How somebody tells what stands on the slip."""
_TURNS: Final = frozenset({"perhaps", "wish", "cancelled", "past", "correction", "asks", "if", "others"})
_BEHIND: Final = frozenset({"asks", "correction", "others", "perhaps"})
"""What turns a figure from a later part."""
HEARSAY: Final = lazily(
    "^(?!누|사람|친구|이웃|옆).*(?:그러는데|그러던데|말하는데|하는말이)$"
    "|(?:[데디]다|[라담람]다|랍데|답데|더구만|던데|더라|랍니다|답니다)$|들었는데$"
)
"""How a word ends by which somebody tells what he was told of the own share."""
_EARLIER_YEAR: Final = lazily(
    "(?<![0-9])(?P<year>20[0-9]{2})년|(?:작년|지난해|지지난해|거년|그러께)(?!보다|보단|하[고구]|과|처럼|같)"
    "|(?:[0-9]{1,2}|[한두세네몇이삼사])(?:년|해) ?전|(?:^|[,.] ?)(?:전에|먼저|앞서) ?(?:입원|병원|치료|수술|결산)"
)
_OF_NOW: Final = lazily("[이요]번|올해|금년")


def tells_figure_of_oneself(text: str) -> bool:
    """Whether a figure stands behind what tells that it is one's own: 이모가 조회해보니 우리꺼 자부 7,777원."""
    return bool(_FIGURE_OF_MINE.search(text))


def of_an_earlier_year(text: str, today: date) -> bool:
    """Whether a plain text names a year or a stay before this one, and none of now: 작년 자부가 8천이였소."""
    years = [found["year"] for found in _EARLIER_YEAR.finditer(text)]
    return not _OF_NOW.search(text) and any(year is None or int(year) < today.year for year in years)


def doubts(token: Token) -> bool:
    """Whether a word leaves what is told beside it in doubt."""
    if "amount_unsure" in token.means:
        return True
    return bool(token.means.keys() & _TURNS) and not (token.means.keys() & EDGES or HEARSAY.search(token.text))


def turned(behind: Sequence[Sequence[Token]]) -> bool:
    """Whether a later part asks, corrects, or tells that it is not sure."""
    return any(
        "unsure" in token.means.get("any", ())
        or (token.means.keys() & _BEHIND and not (token.means.keys() & EDGES or HEARSAY.search(token.text)))
        for part in behind
        for token in part
    )


def of_somebody_else(cuts: Sequence[Sequence[Token]], place: int, before: Sequence[Token]) -> bool:
    """Whether it is told of somebody: of whom the parts before speak, or who stands before it in its part and does
    not only tell it (남동생 말이 자부는). What somebody tells of a relative may be of the one who was treated."""
    earlier, told = cuts[:place], "".join(token.text for token in before)
    others = any(
        "others" in token.means and not HEARSAY.search(token.text) for part in (*earlier, before) for token in part
    )
    heard = any(_ONLY_HEARD.search("".join(token.text for token in part)) for part in cuts[place:])
    topic = any(_person(token, after) for part in (*earlier, before) for token, after in with_next(part))
    topic = topic or any(not token.known and after in ("은", "는") for token, after in with_next(before))
    owner = any("who" in token.means and not is_self(token) and after in _OWNER for token, after in with_next(before))
    beside = any(MINE.search("".join(token.text for token in part)) for part in cuts[place + 1 :])
    return others or (topic and (heard or beside)) or (owner and beside and not _SAYS.search(told))


def tells_of_oneself(cuts: Sequence[Sequence[Token]], before: Sequence[Token]) -> bool:
    """Whether what is said to be one's own is told by oneself, and not as the words of somebody: 옆침대는 2만원이라던데
    나는 자부 만삼천임다. `cuts`: its part and those behind it; `before`: what stands before it in its part."""
    quoted = any(_ONLY_HEARD.search("".join(token.text for token in part)) for part in cuts)
    of_others = any("others" in token.means or _person(token, after) for token, after in with_next(before))
    return not (quoted or of_others)


def _person(token: Token, after: str) -> bool:
    return bool(token.means.keys() & {"who", "low_income_member"}) and not is_self(token) and after in TOPIC


def is_self(token: Token) -> bool:
    """Whether a word names the one who tells it."""
    return token.means.get("who") == ("self",)


def with_next(part: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    """Each word of a part with the text of the next."""
    for place, token in enumerate(part, start=1):
        yield token, part[place].text if place < len(part) else ""
