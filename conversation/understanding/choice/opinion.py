"""A second opinion on what the words of a text say: weighed with it, and what is told of somebody else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from calculator.money import fen
from conversation.facts import UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.choice.answer_parts import of_label
from conversation.understanding.choice.choices import tells_of_another_thing
from conversation.understanding.choice.likely import ASK_BACK, NO_ANSWER, SAME_WORDS, TOLD, Likely, likely
from conversation.understanding.choice.mentions import Heard
from conversation.understanding.text.correcting import corrected
from conversation.understanding.text.fused import with_spaces_between
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, lexicon, tokens, words_of, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.text.telling import tells_figure_of_oneself
from conversation.understanding.text.whole import as_a_whole
from conversation.understanding.within.marked import DAY, SUM, each_within

_OF_WORDINGS: Final = lazily("[\u4e00-\u9fff가-힣]")
"""Signs of the languages whose wordings were learned from."""
_A_HOSPITAL: Final = lazily(
    "[^,.;!? 个大小那这]{1,8}(?:医院|诊所|卫生所|병원|의원|진료소)(?:[是的了啊呢吧嘛]*|[가-힣]{0,5})[.!]*"
)
_HARDLY: Final = 0.3
ANOTHER: Final = 0.4
_LIKE: Final = 0.75
_DOUBTFUL: Final = 0.85
_AGAINST: Final = 0.9
_OTHER: Final[Mapping[str, float]] = {SUM: 0.8, DAY: 0.6}
BEYOND_DOUBT: Final = 0.9
_PLAINLY: Final[Mapping[str, float]] = {SUM: 0.8, DAY: BEYOND_DOUBT}
_ASKED: Final = 0.4
NAMED: Final = 0.6
"""How surely a text must be like what its words name, to take it; like something else, to leave that in doubt; like a
choice to take it where words leave it in doubt or are silent, where they are doubtful, and where one speaks against it;
a figure like one of something else; beyond doubt; a figure like the one asked for, to take it; a choice or a figure
where it may be somebody else's, or one of several; to be asked back; and to be the sum where its name stands before it.
Weighed on wordings of people whose other wordings were not learned from."""

_A_WORD_AND_ITS_SIGN: Final = 2
_BETWEEN: Final = frozenset(["은", "는", "임다", "算", "是"])
_ASKS_OR_OTHERS: Final = frozenset({"asks", "others"})
_ENDS: Final = frozenset({"around", "joins", "amount_after", "day_after"})
_NO_MORE: Final = frozenset({"cancelled", "past"})
_PARTS_AND_ALL: Final = 3
_BY_HALF: Final = 0.5
_MOST: Final = 6
"""Figures of one text among which one may be told: of more none can, and each is as dear as a text of its own."""


def second_opinion(said: str, question: str, offered: Mapping[str, tuple[str, ...]]) -> Likely:
    """What a text is like; nothing where it asks, is a label or a word that is read as a whole, tells that another
    thing is there, or is in a language whose wordings were not learned."""
    if "?" in plain(said) or not _OF_WORDINGS.search(said) or is_label(said, offered):
        return Likely(NO_ANSWER, 0)
    if question == "place" and _of_an_unknown_hospital(said):
        return Likely(NO_ANSWER, 0)
    id = SAME_WORDS.get(question, question)
    if as_a_whole(plain(said), id, offered) or tells_of_another_thing(said, id, offered):
        return Likely(NO_ANSWER, 0)
    return _of_both(likely(said, question, offered), said, question, offered)


def _of_an_unknown_hospital(said: str) -> bool:
    """Whether no more is told than the name of a hospital that no word says where it is: 화성병원임다, 华星医院."""
    return bool(_A_HOSPITAL.fullmatch(plain(said))) and not any("place" in each.means for each in words_said(said))


def _of_both(found: Likely, said: str, question: str, offered: Mapping[str, tuple[str, ...]]) -> Likely:
    """What a text is like that was typed in one, where it is with spaces between its words: as most that was learned
    from has them. Nothing where it is like another choice then."""
    spaced = with_spaces_between(said)
    if spaced == said:
        return found
    apart = likely(spaced, question, offered)
    if found.value != apart.value and {found.value, apart.value}.isdisjoint((NO_ANSWER, ASK_BACK)):
        return Likely(NO_ANSWER, 0)
    return max(found, apart, key=lambda each: each.chance) if found.value == apart.value else apart


def weighed(heard: Heard, found: Likely) -> Heard:
    """What the words say, with a second opinion: it may leave their answer in doubt, and take the doubt from it, the
    more surely the more the words speak against it."""
    like_none = found.value == NO_ANSWER and found.chance < BEYOND_DOUBT
    if heard.whole and (len(heard.values) > 1 or found.value in heard.values or like_none):
        return heard
    if heard.sure:
        another = BEYOND_DOUBT if heard.denied else ANOTHER  # 저보가 아니고 특곤: like what denies both
        if found.value == heard.values[0]:
            return heard._replace(sure=found.chance >= _HARDLY or bool(heard.denied))
        return heard._replace(sure=found.chance < another)
    if found.value in (NO_ANSWER, ASK_BACK):
        return heard
    another = bool(heard.values) and found.value not in heard.values
    against = heard.against or another or found.value in heard.denied
    if found.chance >= (_AGAINST if against else _DOUBTFUL if heard.doubtful else _LIKE):
        return Heard((found.value,), sure=True)
    return heard._replace(values=(found.value,)) if found.chance >= _ASKED and not heard.values else heard


_NOTHING: Final = "0.00"


def seconded(
    found: str | Problem, said: str, kind: str, facts: Facts, surely: float = 0, *, asked: str = ""
) -> str | Problem:
    """What is read of a text with days or sums within it, with a second opinion: one that is taken may be told of
    something else (`surely`: how sure that must be), and of those asked back one may be told as the answer beyond
    doubt. `asked`: what it was learned for, where that is not the kind itself."""
    if "?" in plain(said) or not _OF_WORDINGS.search(said):
        return found
    within = dict(each_within(said, kind, facts.today))
    if isinstance(found, str):
        mine = likely(within[found], asked or kind, (TOLD,)) if found in within else Likely(TOLD, 1)
        other = mine.value != TOLD and mine.chance >= (surely or _OTHER[kind])
        return asked_back(found) if other else found
    if {*found.candidates} != {*within} or len(within) > _MOST or (kind == SUM and _with_its_parts([*within])):
        return found
    opinions = {value: likely(text, asked or kind, (TOLD,)) for value, text in within.items()}
    told = [value for value, each in opinions.items() if each.value == TOLD and each.chance >= _ASKED]
    beyond_doubt = len(told) == 1 and opinions[told[0]].chance >= (BEYOND_DOUBT if asked else _PLAINLY[kind])
    nothing = beyond_doubt and told[0] == _NOTHING  # 自付金额:2150.00 个账支付:0.00: of two it is hardly that
    return told[0] if beyond_doubt and not nothing else found


def only_told(within: Mapping[str, str], kind: str, *, sure: float, hardly: float) -> str | None:
    """The one figure that its text is like to tell as the one asked for, as surely as `sure`; None where another may be
    it (as surely as `hardly`), or may be something else by half only. `within`: by figure the text around it."""
    if not 0 < len(within) <= _MOST:
        return None
    opinions = {value: likely(text, kind, (TOLD,)) for value, text in within.items()}
    told = [value for value, each in opinions.items() if each.value == TOLD and each.chance >= hardly]
    others = [each for each in opinions.values() if each.value != TOLD]
    if len(told) != 1 or opinions[told[0]].chance < sure or any(each.chance < _BY_HALF for each in others):
        return None
    return told[0]


def _with_its_parts(told: Sequence[str]) -> bool:
    """Whether of three sums in yuan and more one is all of them together: 두번에 8천인데 첫번 3천 두번째 5천."""
    figures = [*map(fen, told)]
    return len(figures) >= _PARTS_AND_ALL and sum(figures) == 2 * max(figures)


def says_no_more(said: str, id: str, heard: Heard, found: Likely) -> bool:
    """Whether a word of an answer and one that speaks against it are all that is said: 향진위생원임까 only asks, and so
    does 能不能算珲春居住证 with a sign of no meaning between."""
    if heard.sure or not (heard.against or found.value in heard.denied):
        return False
    beside = lexicon().alone.get(id, {})
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause, beside, id)]
    if any(_NO_MORE & token.means.keys() for token in cut):
        cut = [token for token in cut if not token.known or token.means.keys() - _ENDS]  # 취소됐|소
    asks_it = found.value != UNSURE and any(_ASKS_OR_OTHERS & token.means.keys() for token in cut)  # 不知道咋算
    against = found.value in heard.denied or asks_it
    between = against and any(token.text in _BETWEEN for token in cut)
    return len(cut) <= _A_WORD_AND_ITS_SIGN + between and all(token.known for token in cut)


def is_label(said: str, offered: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a text is a choice as it is offered, in any of its labels."""
    return key(plain(said)) in {of_label(text) for texts in offered.values() for text in texts}


def as_corrected(said: str, read: Callable[[str], str | Problem]) -> str | Problem:
    """What is read of a text that may correct itself; asked back where what it corrects is not sure."""
    wrong, right = corrected(said)
    first, found = read(wrong) if wrong else "", read(right)
    if any(isinstance(each, Problem) and not each.candidates for each in (first, found)):
        return read(said) if wrong else found
    if isinstance(first, Problem) and isinstance(found, str):
        return asked_back(found)
    return found


def is_of_another(said: str, facts: Facts) -> bool:
    """Whether a sum or a day may be that of somebody else."""
    of_another = begins_with_kin(said) or (facts.says("who", "self") and names_another(said, "on"))
    return of_another and not facts.says("who", "other")


def begins_with_kin(said: str) -> bool:
    """Whether a text begins with somebody who is hardly the one to help: 我弟去年住的院."""
    text = plain(said).replace(" ", "")
    begins = text.startswith(tuple(words_of("begins_kin")))
    return begins and not (HANGUL.search(text) and tells_figure_of_oneself(text))
