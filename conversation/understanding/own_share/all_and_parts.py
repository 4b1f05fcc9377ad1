"""A sum that is told to be that of all and no own share, and two sums of which one is a part, or which only together
are what was paid: 자가지급 아니고 모두 8천임다; 아들이 3천 딸이 2천 냈슴다; 모두 2만원인데 자비만 5천임다;
交了5000，其中2000是刷卡的.

What they make is only ever asked back, with that it may be no more than what was paid. How it was paid (by card, by a
relative, with borrowed money) changes nothing of it, and what insurance paid or what is self-financed is none of it.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from calculator.money import LARGEST, yuan
from conversation.problem import Problem, asked_back
from conversation.understanding.money.amounts import amount, amounts_in
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import SUBJECT

_ONLY_PAID: Final = "paid_only"
_SUM: Final = "ᛋ"
_TWO: Final = 2
_YUAN: Final = "(?:元|块)?钱?"
_END: Final = "[가-힣]{0,6}[.!]*$"
_NOT_OWN_BUT_ALL: Final = lazily(
    "^(?:이[건게거]|그[건게거])?(?:자부담?|자가지급)(?:금|액|금액)?(?:[이가은는])?(?:아니[고구라]|아이[고구라]"
    "|말[고구]),?"
    "(?:그저|그냥)?(?:모두|전부|총액?|다(?:합|해)|합계|통틀어|통털어)[가-힣]{0,8}ᛋ"
    f"|^(?:这|那)?(?:个)?不是自付(?:的|款)?,?(?:而?是)?(?:一共|总共|总的|全部|合计|所有|总费用|拢共)"
    f"[^,ᛋ自]{{0,6}}ᛋ{_YUAN}"
)
"""자가지급 아니고 모두 8천임다, where the figure stands behind what it is."""
_PAID: Final = "(?:냈|물었|보탰|댔|치렀|보탬|냄|냅|냈댔)"
_PAYS: Final = "(?:내|냈|물|물었|보태|대)[고구](?:,)?"
_OWED: Final = "(?:외상|빚|꿔|꾼|꾸었|빌려|빌린|못냈)"
_OF_IT: Final = "(?:그중|그가운데|그안|거기|그속|이중)(?:에서|에|서)?"
_BY_CARD: Final = "(?:이보카|의보카|카드|위챗|현금|핸드폰|단위카)"
_OF_ALL: Final = (
    lazily(
        f"{_SUM}(?:냈|물었|썼|들었|인|이였|나왔)(?:는데|던데|데)?,?{_OF_IT}{_SUM}(?:은|는|이|만)?(?:{_BY_CARD}|{_OWED})"
    ),
    lazily(f"{_SUM}(?:냈는데|인데|들었는데|썼는데),?{_SUM}(?:은|는)?{_OWED}{_END}"),
    lazily(
        f"{_SUM}{_YUAN},?(?:其中|里面|里头|当中)(?:有)?{_SUM}{_YUAN}(?:是|走的?|用的?)*(?:刷|医保卡|卡里|个人账户|借"
        f"|欠|赊|现金|微信)"
    ),
)
"""5천 냈는데 그중 2천은 카드돈임다: all of it was paid, however."""
_TOGETHER: Final = (
    lazily(f"{_SUM}(?:은|는|을|를)?(?:{_BY_CARD}(?:로|으로|루))?{_PAYS}{_SUM}(?:은|는|을|를)?(?:아직)?{_OWED}{_END}"),
    lazily(
        f"{_SUM}(?:은|는|을|를)?{_BY_CARD}(?:로|으로|루)(?:{_PAYS})?,?{_SUM}(?:은|는|을|를)?{_BY_CARD}(?:로|으로|루)"
        f"{_PAID}{_END}"
    ),
    lazily(f"[交付掏]了?{_SUM}{_YUAN},?(?:还|另外|又)*[欠赊]着?了?{_SUM}"),
    lazily(f"(?:现金|刷卡|微信)[交付掏]?了?{_SUM}{_YUAN},?(?:现金|刷卡|微信|医保卡)[交付掏]?了?{_SUM}{_YUAN}$"),
)
"""3천은 내고 5천은 외상임다."""
_SELF_FINANCED: Final = "(?:완전)?(?:자비|쯔페이)"
_LESS: Final = (
    lazily(
        f"(?:모두|전부|총|다해서?|다합쳐서?|합계)(?:비용|액|금액)?(?:은|이|가)?{_SUM}[가-힣]{{0,6}},?(?:{_OF_IT})?"
        f"{_SELF_FINANCED}(?:만|가|는|도|두)?(?:해도)?{_SUM}"
    ),
    lazily(
        f"{_SUM}(?:썼|들었|냈|나왔|쓰|들)[가-힣]{{0,3}},?{_SUM}(?:은|는|을|를)?"
        f"(?:보험|의보|이보|통주)(?:에서|가|이|서|은|는)?(?:나왔|냈|물었|줬|주었|대줬|보소){_END}"
    ),
    lazily(
        f"(?:一共|总共|总的|拢共|合计|全部)[^,{_SUM}自]{{0,4}}{_SUM}{_YUAN},?(?:其中|里面|里头)?(?:光|就|的)*自费"
        f"(?:的)?(?:就|是|有|占)*{_SUM}"
    ),
)
"""모두 2만원인데 자비만 5천임다, 3만 썼는데 2만 보험에서 나왔슴다: no more than the rest may be the own share."""
_ONLY: Final = lazily("(?<=자비)만(?= [0-9일이삼사오륙칠팔구백천만])")
"""자비만 5천: no 10,000."""
_NAMED: Final = lazily("자부|자가지급|自付|구조|救助")


_SHARE: Final = "(?:자부|자가지급|自付)(?:금|액|담)?[가은는이是]?ᛋ(?:원|元|块)?"
_OWN_EXPENSE: Final = "(?:자비|쯔페이|自费)(?:금|돈)?[가은는이도두是]?ᛋ(?:원|元|块)?"
_JOINS: Final = "(?:하[고구]|이[고구]|랑|와|과|에다?가?|加上?|[和跟,])*"
_WITH_EXPENSE: Final = lazily(
    f"^(?:이번에?|,)*(?:{_SHARE}{_JOINS}{_OWN_EXPENSE}|(?P<first>{_OWN_EXPENSE}{_JOINS}{_SHARE})){_JOINS}"
    "(?:다|모두|총|전부|도합|一共|总共|加一?起来?|合[起计]?来?|[합더해하치쳐면서]|[, ])*"
    "(?P<both>ᛋ|[일이삼사오륙칠팔구십백천만]{2,6})(?:임다|이오|입니다|원|元|块|了|[.!])*$"
)
"""자가지급 8천 자비 3천 합해서 만천: of what both make the own share is the one that is named so."""
_KIND: Final = "(?:입원|주원|만성병|특병|특수질병|특약|특수약품|투석|약값|약|住院|慢性?病|特[殊]?病|特药|透析)"
_BOTH_KINDS: Final = lazily(
    f"^(?:올해|전에|이전에|今年|之前|以前)?(?P<one>{_KIND})(?:비|약|돈|에|으로|로|花了?|自付|的|[은는이가도])*ᛋ(?:원"
    f"|元|块)?{_JOINS}"
    f"(?P<other>{_KIND})(?:비|약|돈|에|으로|로|花了?|自付|的|[은는이가도])*ᛋ(?:원|元|块)?"
    "(?:임다|이오|입니다|이꾸마|냈슴다|썼슴다|들었슴다|的|了|[.!])*$"
)


_INSURANCE_PAID: Final = lazily(
    "^(?:모두|총|이전에|올해|一共|花了)*ᛋ원?(?:인데|중에서?|이[고구]|썼는데|나왔는데|들었는데|元|块|,|里|的?话)*"
    "(?:(?:의료보험|보험|의보|이보)(?:이|에서|은|가)?ᛋ원?(?:을|를)?(?:냈|나왔|물었|줬|대[줬주]|처리|보소|지급|냄"
    "|나옴)[가-힣]{0,6}"
    "|(?:医保|保险|新农合)(?:给|都)?(?:报销?|出|付|掏)了?ᛋ(?:元|块)?钱?)[的了.!]*$"
)


def share_with_expense(said: str) -> str:
    """The own share in yuan of a text that tells it, what is self-financed and what both make; "" where it tells
    otherwise."""
    sums, told = _marked_in_spaces(said)
    in_korean = len(sums) >= _TWO and HANGUL.search(told)  # Chinese that tells it so is taken
    found = _WITH_EXPENSE.search(told) if in_korean else None
    both = (sums[-1] if found["both"] == _SUM else amount(found["both"])) if found else None
    if not found or sums[0] + sums[1] != both:
        return ""
    return yuan(sums[1] if found["first"] else sums[0])


def _marked_in_spaces(said: str) -> tuple[list[int], str]:
    """As `marked`, of figures that no word behind a space goes on with: 2천 만성병."""
    sums, told = marked(SUBJECT.sub("가", plain(said)))
    return sums, told.replace(" ", "")


_BEFORE_AND_AFTER_AID: Final = lazily(
    "救助(?:金|款|的?钱)?(?:[之以]?前|没给[之以]?前)(?:是|自付|自己|我|有|得|要|交|出|,)*ᛋ(?:元|块)?钱?,?"
    "(?:医疗)?(?:救助)?(?:金|款)?(?:[之以]?后|完了?)(?:是|自付|自己|我|就|还|只|剩下?|有|交|出|了|,)*ᛋ"
    "|구조(?:금|돈)?(?:를|을)?(?:받기)?전(?:에|에는)?(?:자부)?ᛋ원?[가-힣]{0,3},?(?:구조(?:금|돈)?(?:를|을)?)?(?:받은)?(?:후|뒤)(?:에|에는)?ᛋ"
)


def before_and_after_aid(said: str) -> str:
    """The own share in yuan of a text that tells it and what aid left of it (救助以前三千，以后九百; 구조전 3천 구조후
    9백); "" where it tells otherwise."""
    sums, told = marked(SUBJECT.sub("가", plain(said)).replace(" ", ""))
    return yuan(sums[0]) if len(sums) == _TWO and sums[0] > sums[1] and _BEFORE_AND_AFTER_AID.search(told) else ""


_A_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만.,]*[0-9십백천만](?:원)?"
_THIS_TIME_AND_BEFORE: Final = lazily(
    f"(?:(?:이번|요번)(?:에는|엔|에|거|것)?(?:은|는)? ?)?(?:자부(?:가|는)? ?)?"
    f"(?P<now>{_A_SUM})(?:이[고구]|인데|임다)?[, ]*"
    f"(?:이전|저번|지난번|그전|전번|앞번)(?:에는|에도|엔|에)?(?: ?[거것](?:은|이|도)?)? ?(?:또 ?)?{_A_SUM}"
    "(?:임다|입니다|이오| ?(?:있었|썼|냈|물었)(?:댔)?(?:슴다|소|습니다))?[.!]*"
)


def this_time_beside_before(said: str) -> str:
    """The own share in yuan of a text that tells it first, and then that of before (8천 이전에 3천); "" where it tells
    otherwise."""
    told = _THIS_TIME_AND_BEFORE.fullmatch(plain(said))
    now = amount(told["now"]) if told else 0
    return yuan(now) if isinstance(now, int) and now else ""


def less_what_insurance_paid(said: str) -> str:
    """What insurance left of a sum of before, in yuan (5천인데 보험이 3천 냈슴다); "" where no such thing is told."""
    sums, told = _marked_in_spaces(said)
    if len(sums) != _TWO or asks(said) or not _INSURANCE_PAID.search(told) or sums[0] <= sums[1]:
        return ""
    return yuan(sums[0] - sums[1])


def of_both_kinds(said: str) -> str:
    """What two kinds of care of before make, in yuan (만성병 500 입원 2천); "" where no two are told."""
    sums, told = _marked_in_spaces(said)
    found = _BOTH_KINDS.search(told) if len(sums) == _TWO and not asks(said) else None
    return yuan(sum(sums)) if found and found["one"] != found["other"] and sum(sums) <= LARGEST else ""


def all_and_parts(said: str) -> Problem | None:
    """What is asked back of such a text; None where it is none."""
    text = SUBJECT.sub("가", _ONLY.sub("", plain(said))).replace(" ", "")
    if asks(said) or not any(sign in text for sign in "0123456789千万百천만백"):
        return None
    sums, told = marked(text)
    if len(sums) == 1 and _NOT_OWN_BUT_ALL.search(told):
        return asked_back(_ONLY_PAID)
    if len(sums) != _TWO or _NAMED.search(told):
        return None
    meant = _made_of(sums, told)
    return asked_back(yuan(meant), _ONLY_PAID) if meant and meant > 0 else None


def _made_of(sums: Sequence[int], told: str) -> int | None:
    """The fen of what the two sums make; None where they are told otherwise."""
    one, other = sums
    if any(pattern.search(told) for pattern in _OF_ALL):
        return one if one > other else None
    if any(pattern.search(told) for pattern in _LESS):
        return one - other
    together = any(pattern.search(told) for pattern in _TOGETHER) or _by_two(told)
    return one + other if together else None


def marked(text: str) -> tuple[list[int], str]:
    """The sure sums of a text without spaces in fen, and the text with a letter in place of each."""
    figures, told = [], text
    for start, end, figure in reversed(amounts_in(text)):
        figures.append(figure)
        told = f"{told[:start]}{_SUM}{told[end:]}"
    sure = [each for each in figures[::-1] if isinstance(each, int)]
    return (sure if len(sure) == len(figures) else []), told


_DEPOSIT: Final = "(?:住院)?(?:押金|预交金?|定金)|보증금|야진|압금|선불금"
_PAID_MORE: Final = (
    "(?:出院|结账|结算|后来?|完了?|最后|时候?|又|再|还|퇴원|결산|후|나중|다음|때|하면서|에|는|더|또)*"
    "(?:补交?|[补交付掏缴]了?|추가로?|더)"
)
_OF_WHAT_WAS_PAID: Final = {
    "less": (
        lazily(
            f"(?:{_DEPOSIT})[^,ᛋ]{{0,6}}ᛋ[^ᛋ没]{{0,10}}(?:退|找)[^,ᛋ没]{{0,6}}ᛋ|ᛋ{_YUAN}的?(?:{_DEPOSIT})[^ᛋ没]{{0,8}}(?:退|找)[^,ᛋ没]{{0,6}}ᛋ"
        ),
        lazily(f"(?:交|付|缴)了?ᛋ{_YUAN},?(?:出院|结账|结算|后来?|又|时候?|,)*(?:退|找)(?:了|回|给|我|来)*ᛋ"),
        lazily("ᛋ(?:을|를)?(?:냈|내|바치|물)[^,ᛋ]{0,4},?[^ᛋ못안]{0,8}ᛋ(?:을|를|은|는)?(?:돌려|도로|되돌려|물려)"),
    ),
    "whole": (
        lazily(f"ᛋ{_YUAN},?(?:其中|里面|里头|当中|含|包括)(?:有|是|就|光)*自费的?(?:有|是|就|占)*ᛋ"),
        lazily(f"ᛋ{_YUAN},?自费的?ᛋ{_YUAN}(?:也|都|就)*(?:在|算)(?:里|内)"),
        lazily(f"ᛋ[가-힣]{{0,5}},?(?:{_OF_IT})(?:{_SELF_FINANCED})[는은가이도만]?ᛋ"),
        lazily(
            f"ᛋ{_YUAN},?(?:(?:其中|里面|里头|当中)(?:有|是)*(?:跟[^ᛋ]{{1,4}})?[刷借]|(?:跟[^ᛋ]{{1,4}})?借)[^ᛋ]{{0,4}}ᛋ"
        ),
    ),
    "other": (
        lazily(f"报(?:销)?(?:以|之)?前[^,ᛋ]{{0,6}}ᛋ{_YUAN},?(?:报(?:销)?)?(?:[以之]?后|完)[^,ᛋ]{{0,6}}ᛋ"),
        lazily(
            "보험(?:처리|결산)?(?:하기)?전(?:에|에는)?[^,ᛋ]{0,4}ᛋ[^ᛋ]{0,8}(?:보험)?(?:처리|결산)?(?:한|하고)?(?:후|뒤)(?:에|에는)?ᛋ"
        ),
    ),
    "both": (
        lazily(f"(?:先|{_DEPOSIT})[^,ᛋ]{{0,6}}ᛋ{_YUAN}(?:的?(?:{_DEPOSIT}))?,?{_PAID_MORE}[^,ᛋ退]{{0,3}}ᛋ"),
        lazily(
            f"^(?:我|就|都|是|用|拿)*(?:现金|刷卡|微信|医保卡|支付宝)[交付掏]?了?ᛋ{_YUAN},?(?:现金|刷卡|微信|医保卡|支付宝)[交付掏]?了?ᛋ"
        ),
        lazily(f"(?:{_DEPOSIT})[^,ᛋ]{{0,4}}ᛋ[^ᛋ돌退]{{0,8}}{_PAID_MORE}ᛋ"),
    ),
}
"""押金五千，退了八百; 付了八千，其中自费两千; 报销前一万二，报销后四千; 先交五千后补三千."""
_NOT_WHAT_WAS_PAID: Final = lazily(
    f"^(?:我|就|是|先|只|住院|入院|的|时候?|交了?|付了?|缴了?|입원|할때|[에는만])*(?:(?:{_DEPOSIT})(?:[^ᛋ,补退找再又没不없안]{{0,4}}ᛋ|은|는|을|를)|ᛋ{_YUAN}的?(?:{_DEPOSIT}))[^,ᛋ退找补又再]{{0,6}}$"
    f"|(?:没|未)?报(?:销)?(?:以|之)?前[^,ᛋ]{{0,6}}ᛋ[^,ᛋ]{{0,4}}$|(?:医保|保险)(?:还)?没(?:有)?(?:报|减|扣)[^ᛋ]{{0,4}}ᛋ|ᛋ{_YUAN},?(?:医保|保险)?(?:还)?没(?:有)?(?:报|减|扣)"
    "|(?:医疗)?总(?:费用?|花费|费)[^,ᛋ]{0,3}ᛋ[^,ᛋ]{0,3}$"
    "|(?:의료)?보험(?:처리|결산|지급)?(?:하기)?전(?:에|에는)?[^,ᛋ]{0,4}ᛋ[^,ᛋ]{0,6}$"
)
"""押金五千, 报销前一万二: what is asked for is what was paid when insurance had paid."""


def paid_in_all(said: str) -> Problem | None:
    """What is asked back where it is asked how much was paid in all, and several sums, or a deposit or the whole bill,
    are told; None where no such thing is."""
    text = SUBJECT.sub("가", plain(said)).replace(" ", "")
    sums, told = marked(text)
    if asks(said) or not sums or len(sums) > _TWO:
        return None
    if len(sums) == 1:
        whole = _NOT_WHAT_WAS_PAID.search(told)
        return Problem("problem.amount.before_all_was_settled", asks_back=True) if whole else None
    one, other = sums
    made = {"less": one - other, "whole": one, "other": other, "both": one + other}
    ways = (made[way] for way, patterns in _OF_WHAT_WAS_PAID.items() if any(each.search(told) for each in patterns))
    meant = next(ways, 0)
    return asked_back(yuan(meant)) if meant > 0 else None


def _by_two(told: str) -> bool:
    """Whether two people paid one part each: 로친이 5천 내고 내가 3천 냈슴다, 儿子出了三千闺女出了两千."""
    return bool((_payers_in_korean() if HANGUL.search(told) else _PAYERS).search(told))


_WHO: Final = (
    "(?:大|二|小|老)?(?:儿子|闺女|女儿|姑娘|儿媳|媳妇|女婿|老伴儿?"
    "|老头|老公|老婆|爸|妈|我爸|我妈|哥|姐|弟|妹|我|自己|孙子)"
)
_GIVES: Final = "(?:给)?(?:出|拿|掏|交|付|垫)了?"
_PAYERS: Final = lazily(f"^(?:我)?{_WHO}{_GIVES}{_SUM}{_YUAN},?(?:我)?{_WHO}(?:又)?{_GIVES}{_SUM}{_YUAN}的?[.!]*$")


@cache
def _payers_in_korean() -> re.Pattern[str]:
    who = f"(?:우리|내|제|큰|작은|둘째|막내)*(?:{named_kin()}|내|제|나|자식들?)(?:네)?(?:이|가|는|은)?"
    return re.compile(
        f"^{who}{_SUM}(?:을|를)?(?:{_PAYS}|하[고구],?|,)?{who}{_SUM}(?:을|를)?(?:더)?(?:{_PAID}|보태){_END}"
    )
