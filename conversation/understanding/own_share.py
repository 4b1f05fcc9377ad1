"""A figure that Korean talk names as the own share: 딸이 읽어주는데 자부가 1만 6천원이라오, 밥값은 따로 썼슴다.

What is told in the other parts changes nothing then: other sums, who read it out, what went well or wrong. It is none
where its own part doubts or denies it, tells whose else it is or of which other time, or what follows asks or corrects.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from calculator.money import LARGEST
from conversation.problem import Problem
from conversation.understanding.denial import denies
from conversation.understanding.lexicon import EDGES, Token, clauses, holds, parts
from conversation.understanding.plain import plain
from conversation.understanding.within import RATE, SUM, marked, with_edges

_HANGUL: Final = re.compile("[가-힣]")
_MINE: Final = re.compile("(?<!하)(?:[내제](?:거|것|건|자부)|우리(?:거|것|건|자부)|나는|저는)")
_TOPIC: Final = ("은", "는", "도", "두", "네", "의", "이는", "네는", "네도")
"""Behind who somebody is: it is told of him."""
_SUBJECT: Final = (*_TOPIC, "이", "가")
_SAYS: Final = re.compile("말|그러|그럽|그랩|읽|알려|봐|보니|보내|물어|찾아|계산|한테|에게|께서|적어|부르|불러")
"""How somebody tells what stands on the slip."""
_TURNS: Final = frozenset({"perhaps", "wish", "cancelled", "past", "correction", "asks", "if", "others"})
_BEHIND: Final = frozenset({"asks", "correction", "others", "perhaps"})
"""What turns a figure from a later part."""
_HEARSAY: Final = re.compile("(?:[데디]다|[라담람]다|랍데|답데|더구만|던데|더라|랍니다|답니다)$")
"""How a word ends by which somebody tells what he was told of the own share."""
_SEVERAL: Final = re.compile("하나는|하나가|한장|[첫두세][번장]|첫째|둘째|또(?:다른|하나)|다른(?:거|것|건|하나)|[12]차")
"""What one of several bills is told with."""
_TOGETHER: Final = re.compile("합[쳐치해하계친한]|더하[면니]|더해|도합|다해서")
_GOES_ON: Final = ("하고", "에다", "에다가", "랑", "와", "과", "또")
"""Behind a figure: more belongs to it."""
_IT_IS: Final = re.compile("^(?:[이인임입]|요$|라|로|칸|란|지무|지므|꾸마)")
"""How a word begins by which it is told what the figure before it is: 8천이 내 자부임다."""


class _Named(NamedTuple):
    """A figure that is named as the own share."""

    fen: int
    mine: bool
    """Whether it is said that it is that of the one who tells it."""
    of_several: bool
    """Whether it is that of one of several bills."""


def own_share(said: str, today: date) -> int | None:
    """The fen of the own share where a text in Korean names it, of several bills what they make together; else None."""
    text = plain(said)
    if "?" in text or not _HANGUL.search(text) or _TOGETHER.search(text.replace(" ", "")):
        return None
    read = [marked(clause, today, with_edges()) for clause in clauses(text)]
    cuts = [part for each in read for part in parts(each.cut)]
    figures = iter([found for each in read for found in each.sums])
    named: list[_Named] = []
    for place, part in enumerate(cuts):
        sums = [next(figures) for token in part if SUM in token.means]
        for where, fen in _named_in(part, sums):
            if not isinstance(fen, int) or not _certain(part, where) or _turned(cuts[place + 1 :]):
                return None
            before = part[:where]
            if not (_of_another_time(before) or _of_somebody_else(cuts[:place], before)):
                told = "".join(token.text for token in before)
                named.append(_Named(fen, bool(_MINE.search(told)), bool(_SEVERAL.search(told))))
    return _only(named, sum(len(each.sums) for each in read))


def _only(named: Sequence[_Named], sums: int) -> int | None:
    """The one figure that is named, or what all of several bills make together. `sums`: how many there are in all."""
    figures, mine = {each.fen for each in named}, {each.fen for each in named if each.mine}
    if any(each.of_several for each in named):
        total = sum(each.fen for each in named)
        return total if 1 < len(named) == sums and total <= LARGEST else None
    return figures.pop() if len(figures) == 1 else mine.pop() if len(mine) == 1 else None


def _owns(token: Token) -> bool:
    return "own_share" in token.means


def _named_in(part: Sequence[Token], sums: Sequence[int | Problem]) -> Iterator[tuple[int, int | Problem]]:
    """Where the figures stand that a part names as the own share, and each figure."""
    places = [place for place, token in enumerate(part) if SUM in token.means]
    owned = [place for place, token in enumerate(part) if _owns(token)]
    before_it = False
    for own in owned:
        behind = next((place for place in places if place > own), None)
        if behind is not None and all(map(_mere, part[own + 1 : behind])):
            yield behind, sums[places.index(behind)]
            before_it = True
    if len(places) == len(owned) == 1 and not before_it and places[0] < owned[0] < len(part) - 1:
        between, tells = part[places[0] + 1 : owned[0]], _IT_IS.match(part[owned[0] + 1].text)
        if tells and all(map(_mere, between)):
            yield places[0], sums[0]


def _mere(token: Token) -> bool:
    """Whether a word only stands between what a figure is and the figure."""
    return bool(token.means.keys() & {"around", "amount_before", "own_share", "mine", "i"}) and not _doubts(token)


def _doubts(token: Token) -> bool:
    if "amount_unsure" in token.means:
        return True
    return bool(token.means.keys() & _TURNS) and not (token.means.keys() & EDGES or _HEARSAY.search(token.text))


def _certain(part: Sequence[Token], where: int) -> bool:
    """Whether nothing in its own part leaves a figure in doubt."""
    text = "".join(token.text for token in part)
    behind = part[where + 1 : where + 2]
    known = all(token.known and token.text not in _GOES_ON for token in behind)
    doubted = any(_doubts(token) or denies(token) for token in part)
    return known and not doubted and not RATE.search(text) and not holds(text, "in_other_money")


def _turned(behind: Sequence[Sequence[Token]]) -> bool:
    """Whether a later part asks, corrects, or tells of somebody else or that it is not sure."""
    return any(
        "unsure" in token.means.get("any", ())
        or (token.means.keys() & _BEHIND and not (token.means.keys() & EDGES or _HEARSAY.search(token.text)))
        for part in behind
        for token in part
    )


def _of_another_time(before: Sequence[Token]) -> bool:
    return any("past" in token.means or "earlier" in token.means.get("when", ()) for token in before)


def _of_somebody_else(earlier: Sequence[Sequence[Token]], before: Sequence[Token]) -> bool:
    """Whether it is told of somebody: of whom the parts before speak, or who stands before it in its part and does
    not only tell it (남동생 말이 자부는)."""
    spoken_of = any(
        token.means.keys() & {"who", "others"} and after in _TOPIC
        for part in earlier
        for token, after in _with_next(part)
        if not _self(token)
    )
    here = any(
        (token.means.keys() & {"who", "others"} and not _self(token)) or (not token.known and after in _SUBJECT)
        for token, after in _with_next(before)
    )
    others = any("others" in token.means and not _HEARSAY.search(token.text) for part in earlier for token in part)
    return others or spoken_of or (here and not _SAYS.search("".join(token.text for token in before)))


def _self(token: Token) -> bool:
    return token.means.get("who") == ("self",)


def _with_next(part: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    """Each word of a part with the text of the next."""
    for place, token in enumerate(part, start=1):
        yield token, part[place].text if place < len(part) else ""
