"""A figure that Korean talk names as the own share: 딸이 읽어주는데 자부가 1만 6천원이라오, 밥값은 따로 썼슴다.

What is told in the other parts changes nothing then: other sums, who read it out, what went well or wrong. It is none
where its own part doubts or denies it, tells whose else it is or of which other time, or what follows asks or corrects.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from calculator.money import LARGEST, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.text.denial import denies
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.korean import is_planned
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, clauses, holds, lexicon, parts
from conversation.understanding.text.plain import plain
from conversation.understanding.text.telling import (
    HEARSAY,
    MINE,
    POSSESSED,
    TOPIC,
    doubts,
    is_self,
    of_an_earlier_year,
    of_somebody_else,
    tells_of_oneself,
    turned,
    with_next,
)
from conversation.understanding.within.marked import SUM, marked, with_edges
from conversation.understanding.within.other_money import RATE

_SEVERAL: Final = lazily(
    "하나는|하나가|한장|[첫두세][번장]|(?:처음|먼저|나중|뒤)번?[거것]|첫째|둘째|또(?:다른|하나)|다른(?:거|것|건|하나)|[12]차"
)
"""What one of several bills is told with."""
_NOW: Final = lazily("(?:이번|올해)(?:것|거|건|에|엔|입원)?[은는가]?$|(?<!하)(?:나|저|우리|내거|우리거)는$|[내제]건$")
_POLITE: Final = lazily("되겠(?:슴|습|소|네|어)")
_COPULA: Final = "가"
"""As `marked` writes the 이 behind a figure: 만구천삼백가라고."""
_GAP: Final = "ᚨ"
_ELSE: Final = lazily("거기[다에]|여기[다에]|그[거건것]|이[거건것]")
_COLON: Final = lazily("((?:자부|부담|지급)(?:금액|금|액|분|칸|란)?) ?[,:;=]+ ?(?=[0-9일이삼사오육륙칠팔구십백천만])")
_OF_ANOTHER: Final = lazily("(?:보험|의보|통주|통처우|대병|자비|쯔페이)(?:에서|은|는|이|가|도)?$")
"""자부만이고 보험이 2만: what stands right before a figure that is no own share."""
_OF_EACH: Final = lazily("(?:하나|한장|다른하나|첫번|두번|첫번째|두번째)(?:것|거|건|장)?(?:은|는|이|가|도|두)?$")
"""자부가 한장은 3천 또 한장은 4200: behind it stands the figure of one of several."""
_THOUGHT: Final = lazily(
    ".{0,3}(?:[라다](?:고|구)?더니|[라다](?:고|구)?(?:했|하|그러|그랬)(?:는데|다가|더니)|줄(?:알|로)|랬는데|인가했|생각)"
)
"""What was said or believed first: 만원이라더니."""
_AT_FIRST: Final = lazily("^(?:(?:처음|첨)(?!번?[거것])|애초|원래|당초)")
_TOGETHER: Final = lazily("합[쳐치해하계친한]|더하[면니]|더해|도합|다해서|둘다|두[개장번]다")
_WITHOUT: Final = lazily("^(?:빼고|말고|제하고|제외하고|내놓고|놔두고)$")
"""Behind what does not count: 자비 말고 자부는."""
_GOES_ON: Final = ("하고", "에다", "에다가", "랑", "와", "과", "또", "까지", "부터", "에서")
"""Behind a figure: more belongs to it, or it is a limit."""
_ALSO: Final = ("또", "하고")
"""Behind the figure of one of several bills: 한장 자부 5천 또 한장 자부 8백."""
_IT_IS: Final = lazily("^(?:[이인임입]|요$|라|로|칸|란|지무|지므|꾸마)")
"""How a word begins by which it is told what the figure before it is: 8천이 내 자부임다."""


class _Named(NamedTuple):
    """A figure that is named as the own share."""

    fen: int
    mine: bool
    """Whether it is said that it is that of the one who tells it."""
    of_several: bool
    """Whether it is that of one of several bills."""


def own_share(said: str, today: date, *, earlier: bool = False) -> int | Problem | None:
    """The fen of the own share where a text in Korean names it, of several bills what they make together; a problem
    where what is named so may be none, or another's; None where none is named. `earlier`: whether it is of an earlier
    year.
    """
    text = plain(said)
    if "?" in text or not HANGUL.search(text) or _TOGETHER.search(text.replace(" ", "")):
        return None
    read = [marked(clause, today, with_edges()) for clause in clauses(_COLON.sub(r"\1 ", text))]
    cuts = [part for each in read for part in _parts(each.cut)]
    figures = iter([found for each in read for found in each.sums])
    sums = [[next(figures) for token in part if SUM in token.means] for part in cuts]
    of_each = any(_owns(token) for part in cuts for token in part)
    named: list[_Named] = []
    refuted = beside = False
    for place, part in enumerate(cuts):
        for where, fen in _named_in(part, sums[place], of_each=of_each):
            before = _behind_the_last_sum(part[:where])
            told = "".join(token.text for token in before)
            of_now = earlier or not (_of_another_time(before) or of_an_earlier_year(told, today))
            mine = bool(MINE.search(told))
            others = of_somebody_else(cuts, place, before)
            if not of_now or (others and not (mine and tells_of_oneself(cuts[place:], before))):
                refuted = True
            elif _refuted(part[where + 1 :], cuts[place + 1 :], mine=mine):
                return _doubt(sums)
            elif isinstance(fen, int) and _certain(part, where) and not turned(cuts[place + 1 :]):
                named.append(_Named(fen, mine, bool(_SEVERAL.search(told))))
                beside = not mine and any(map(_of_relative, cuts[:place]))
            else:
                return None
            if beside:
                return None
    found = _only(named, sum(map(len, sums))) if named else _of_this_time(cuts, sums) if refuted else None
    return _doubt(sums) if found is None and refuted else found


def _parts(cut: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """The parts of a clause; one ends where it was told what somebody said, and with a figure behind which another
    thing begins (자부가 2200 거기다 보증금)."""
    told = (_copula(token) if place and SUM in cut[place - 1].means else token for place, token in enumerate(cut))
    for part in parts(tuple(told)):
        begin = 0
        for place, token in enumerate(part, start=1):
            rest = "".join(each.text for each in part[place:] if each.text != _GAP)
            if HEARSAY.search(token.text) or _WITHOUT.search(token.text) or (SUM in token.means and _ELSE.match(rest)):
                yield part[begin:place]
                begin = place
        if begin < len(part):
            yield part[begin:]


def _copula(token: Token) -> Token:
    """A word behind a figure as it was typed: 가라고 is 이라고."""
    text = f"이{token.text[1:]}"
    means = with_edges().get(text) or lexicon().means(text)
    return Token(text, means) if token.text[0] == _COPULA and means else token


def _behind_the_last_sum(cut: Sequence[Token]) -> Sequence[Token]:
    return cut[max((place for place, token in enumerate(cut, start=1) if SUM in token.means), default=0) :]


def _doubt(sums: Iterable[Sequence[int | Problem]]) -> Problem:
    figures = dict.fromkeys(yuan(fen) for found in sums for fen in found if isinstance(fen, int))
    return asked_back(*figures)


def _only(named: Sequence[_Named], sums: int) -> int | None:
    """The one figure that is named, or what all of several bills make together. `sums`: how many there are in all."""
    figures, mine = {each.fen for each in named}, {each.fen for each in named if each.mine}
    if any(each.of_several for each in named):
        total = sum(each.fen for each in named)
        return total if 1 < len(named) == sums and total <= LARGEST else None
    return figures.pop() if len(figures) == 1 else mine.pop() if len(mine) == 1 else None


def _of_this_time(cuts: Sequence[Sequence[Token]], sums: Sequence[Sequence[int | Problem]]) -> int | None:
    """The figure beside that of an earlier time of which it is said that it is the one of now: 이번것은 2300원."""
    told = [(part, found) for part, found in zip(cuts, sums, strict=True) if found and not any(map(_owns, part))]
    if len(told) != 1 or len(told[0][1]) != 1 or turned(cuts[cuts.index(told[0][0]) + 1 :]):
        return None
    part, fen = told[0][0], told[0][1][0]
    where = next(place for place, token in enumerate(part) if SUM in token.means)
    now = _NOW.search("".join(token.text for token in part[:where]))
    return fen if now and isinstance(fen, int) and _certain(part, where) else None


def _owns(token: Token) -> bool:
    return "own_share" in token.means


def _named_in(
    part: Sequence[Token], sums: Sequence[int | Problem], *, of_each: bool
) -> Iterator[tuple[int, int | Problem]]:
    """Where the figures stand that a part names as the own share, and each figure. `of_each`: whether that of each of
    several bills may be told without that name (자부가 하나는 3천)."""
    places = [place for place, token in enumerate(part) if SUM in token.means]
    told = ["".join(token.text for token in _behind_the_last_sum(part[:place])) for place in places]
    if of_each and told and all(map(_OF_EACH.search, told)):
        yield from zip(places, sums, strict=True)
        return
    owned = [place for place, token in enumerate(part) if _owns(token)]
    before_it = False
    for own in owned:
        behind = next((place for place in places if place > own), None)
        between = part[own + 1 : behind]
        if behind is not None and all(map(_mere, between)) and not _OF_ANOTHER.search(_text_of(between)):
            yield behind, sums[places.index(behind)]
            before_it = True
    if len(places) == len(owned) == 1 and not before_it and places[0] < owned[0] < len(part) - 1:
        between, tells = part[places[0] + 1 : owned[0]], _IT_IS.match(part[owned[0] + 1].text)
        if tells and all(map(_mere, between)):
            yield places[0], sums[0]


def _text_of(part: Sequence[Token]) -> str:
    return "".join(token.text for token in part)


def _mere(token: Token) -> bool:
    """Whether a word only stands between what a figure is and the figure."""
    return bool(token.means.keys() & {"around", "amount_before", "own_share", "mine", "i"}) and not doubts(token)


def _certain(part: Sequence[Token], where: int) -> bool:
    """Whether nothing in its own part leaves a figure in doubt."""
    text, behind = "".join(token.text for token in part), part[where + 1 : where + 2]
    told = "".join(token.text for token in _behind_the_last_sum(part[:where]))
    of_each = _OF_EACH.search(told) or (_SEVERAL.search(told) and any(token.text in _ALSO for token in behind))
    known = all(token.known and (of_each or not token.text.startswith(_GOES_ON)) for token in behind)
    unknown = any("unsure" in token.means.get("any", ()) for token in part[where + 1 :])
    doubted = unknown or any(doubts(token) or denies(token) for token in part)
    return known and not doubted and not RATE.search(text) and not holds(text, "in_other_money")


def _refuted(rest: Sequence[Token], behind: Sequence[Sequence[Token]], *, mine: bool) -> bool:
    """Whether a figure was only thought or planned, is somebody else's, or another is told instead of it. `mine`:
    whether it is said to be that of the one who tells it, so that what is another's stands beside it."""
    text = "".join(token.text for token in rest)
    planned = is_planned(text.removeprefix("이")) and not _POLITE.search(text)
    return (
        bool(_THOUGHT.match(text))
        or planned
        or any(
            (
                "who" in token.means
                and not (mine or is_self(token))
                and (token.text.endswith(POSSESSED) or after.startswith(POSSESSED))
            )
            or ((denies(token) or "correction" in token.means) and any(SUM in each.means for each in part))
            for part in behind
            for token, after in with_next(part)
        )
    )


def _of_another_time(before: Sequence[Token]) -> bool:
    told = any("past" in token.means or "earlier" in token.means.get("when", ()) for token in before)
    texts = [token.text for token in before]
    return told or any(_AT_FIRST.search("".join(texts[place:])) for place in range(len(texts)))


def _of_relative(part: Sequence[Token]) -> bool:
    """Whether a part tells a sum of somebody by name: 누나는 2만2천을 물었다는데."""
    return any(SUM in token.means for token in part) and any(
        "who" in token.means and not is_self(token) and after in TOPIC for token, after in with_next(part)
    )
