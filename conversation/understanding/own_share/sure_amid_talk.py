"""The own share amid talk of which no rule knows all words, where a second opinion is sure of one figure:
老人耳背说不清，我替他答：自付七千六百五; 조카가 본데는 개인부담액 10890.

Not where anything doubts it, bounds it, or tells it of another year: what was learned is of words, not of certainty.
Where its name stands right before the figure (보험이 물구 내 몫으로 떨어진게 5300), what is told before that name is
no doubt.
"""

from collections.abc import Mapping
from typing import Final

from calculator.money import fen
from conversation.facts import Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.choice.likely import NO_ANSWER, TOLD, likely
from conversation.understanding.choice.opinion import is_of_another, only_told
from conversation.understanding.money.amounts import HARDLY_MEANT, counted
from conversation.understanding.text.hedged import amended, asks_which
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses, holds, tokens
from conversation.understanding.text.plain import plain
from conversation.understanding.text.telling import of_an_earlier_year
from conversation.understanding.within.certain_within import DOUBTS, doubtful, turned
from conversation.understanding.within.marked import LETTER_OF, SUM, each_within, figures_of, for_sums, with_edges
from conversation.understanding.within.other_money import no_sum, other_row, said_as_own

_SURE: Final = 0.8
_HARDLY: Final = 0.4
"""How surely the figure must be like the own share, and how little each other one.
Weighed on wordings of people whose other wordings were not learned from."""
_LEAST: Final = 10_000
"""Fen: what is less may be the 一 of 一块地."""
_IN_ALL: Final = lazily(
    "合计|总计|합계|총계|(?:총|전체) ?(?:치료비|병원비|입원비|의료비)"
    "|합(?:해|쳐)서? ?나온 ?(?:치료비|병원비|입원비|의료비)"
)
"""大票子上写的合计21800, 총 치료비 5만: a sum of a paper, or of all, may be the whole bill."""
_KIN_THEMSELVES: Final = lazily(
    "^我?[大二三四老小家]?(?:[弟哥姐妹舅姨叔姑婶嫂]|老乡|邻居)[^我咱俺,.;]{0,8}自(?:己|个儿?)(?:[拿掏花付出交摊]|承担|负担)"
)
"""我弟报完自己拿了五千, where 自己 is nobody's own share but theirs."""
_OPEN: Final = ("problem.which", "problem.amount.unreadable")
_OR_OF_ELSE: Final = (*_OPEN, "problem.amount.of_else")
_NAMED: Final = lazily(
    "(?:(?:自付(?:部分|金额|费用)?|个人(?:部分|负担|承担|支付|自付)(?:部分)?|(?:我|自己|自个儿)(?:就|净)?(?:承担|负担|拿|掏|出|交|付)"
    "|兜里出去|(?:落|摊)到我(?:头上|身上|这儿?)|到我这儿)(?:了|的|那块|这块|数|是|有|写|还有|就|一共|总共|正好|刚好|才|,)*"
    "|(?:(?:(?<![아안시국니])내|(?<![어형문언])제|우리|저희|본인|개인)(?:가|네|는)?(?:(?:낸|낼|문|물|물은|내야|물어야|부담)(?:게|할|하는|되는|될|된|한)*|몫)"
    "|(?:자부|자가지급|自付)(?:담|금|액)?|(?:내|나한|우리한|제|저한)[게테](?=차례|떨어|남|돌아))(?:몫|돈|떨어진|차례진|남은|남는|돌아온|치는|거|것|게|건|이|가|은|는|으로|로)*)"
    f"(?={LETTER_OF[SUM]})"
)
"""A name of the own share right before its figure: 报完落到我头上ᛋ, 의보에서 떼고 내가 물어야 되는게ᛋ."""
_SUPPOSED_BEFORE: Final = lazily(
    "以为|估[计摸]|可能|听[说着]|好像|怕|本来|原[来先]|说好|预[计交]|[那上前]一?[次回]|(?<!今年)头一?[次回]|另|如果|要是|假如|万一|不[是算]|对不对|准不准|还得|[应该]该"
    "|大夫说|医生说|护士说|만[약일]|[로줄]알|생각|예상|같[은애아]|저번|지난|먼저번|전번|아니|혹시|[라다]더|남[은의]"
)
"""What makes a figure no more than supposed, told or of another time, close before its name."""
_CLOSE: Final = 12
_SAYS: Final = "가라고"
"""What marking makes of 이라고 behind a figure: it is no wish that somebody may go."""


def sure_amid_talk(found: Problem, said: str, facts: Facts) -> str | Problem | None:
    """The own share (in yuan) of a text that was read as `found`, or the question whether it is one that nothing else
    offers; None where it stays as it is."""
    if found.message not in _OR_OF_ELSE:
        return None
    within = dict(each_within(counted(amended(said)), SUM, facts.today))
    if named := _right_behind_its_name(within, found, said, facts):
        return named
    if found.message not in _OPEN or _doubted(said, facts):
        return None
    told = only_told(within, SUM, sure=_SURE, hardly=_HARDLY)
    return told if told and set(found.candidates) <= {told} and _can_be(told) else None


def _can_be(told: str) -> bool:
    return _LEAST <= fen(told) < HARDLY_MEANT


def _right_behind_its_name(within: Mapping[str, str], found: Problem, said: str, facts: Facts) -> str | Problem | None:
    """The one figure behind a name of the own share, where nothing from that name on doubts it, asked back where a
    second opinion is not beyond doubt and no other is; None where another figure may be meant, be it one that was
    worked out (자부 8천 그중 자비 2천)."""
    named = [(value, text, place) for value, text in within.items() if (place := _NAMED.search(text))]
    named = [each for each in named if not _SUPPOSED_BEFORE.search(each[1][: each[2].start()][-_CLOSE:])]
    if len(named) != 1 or "?" in plain(said) or doubtful(said) or asks_which(said) or is_of_another(said, facts):
        return None
    value, text, place = named[0]
    sums = [each for clause in clauses(plain(said)) for each in for_sums(clause, facts.today).sums]
    if not {*found.candidates} <= {*within, *(figure for each in sums for figure in figures_of(each))}:
        return None
    behind = text[place.start() :].replace(_SAYS, "라고")
    if holds(behind, "in_figure_turns") or asks(behind) or _of_another_year(said, facts):
        return None
    if any(token.means.keys() & DOUBTS for token in tokens(behind, with_edges())):
        return None
    told = only_told(within, SUM, sure=_SURE, hardly=_HARDLY)
    if told == value and _can_be(told):
        return told
    open_yet = not found.candidates and len(within) == 1 and likely(text, SUM, (TOLD,)).value != NO_ANSWER
    return asked_back(value) if open_yet and _can_be(value) else None


def _of_another_year(said: str, facts: Facts) -> bool:
    """Whether a sum is told of an earlier year, where it is not asked for that of one."""
    return of_an_earlier_year(plain(said), facts.today) and not facts.says("when", "earlier")


def _doubted(said: str, facts: Facts) -> bool:
    """Whether a text leaves its figure in doubt, or tells it of an earlier year or of another row."""
    if _KIN_THEMSELVES.search(plain(said)) and not facts.says("who", "other"):
        return True
    if doubtful(said) or asks_which(said) or (_IN_ALL.search(plain(said)) and not said_as_own(said)):
        return True
    of_else = other_row(said, "self_paid", facts.today) or no_sum(said, "self_paid", facts.today)
    if of_else and not said_as_own(said):
        return True
    if _of_another_year(said, facts):
        return True
    cuts = [for_sums(clause, facts.today).cut for clause in clauses(plain(said))]
    return any(turned(cut) or any(token.means.keys() & DOUBTS for token in cut) for cut in cuts)
