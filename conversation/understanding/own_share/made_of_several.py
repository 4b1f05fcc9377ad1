"""What figures make where none of them alone is the answer: 自付3000 自负500, 先交五千，后补两千, 六千去掉八百自费,
월초에 2천 월말에 3천 냈슴다. It is only ever asked back, the sum that they make first."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from calculator.money import LARGEST, yuan
from conversation.facts import UNSURE, Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.own_share.before_and_this_time import beside_this_time
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of
from conversation.understanding.within.other_money import OF_OWN_SHARE

_PAID_ONLY: Final = "paid_only"
_UNKNOWN: Final = (_PAID_ONLY, UNSURE)
_SUM: Final = "ᛋ"
_ONE, _TWO, _MOST = 1, 2, 6
_FIGURE: Final = lazily("[0-9一二两三四五六七八九十百千万일이삼사오육륙칠팔구십백천만]")

_ZH_END: Final = "(?:元|块|钱|了|的|吧|呢|啊|[.!])*"
_KO_END: Final = (
    "(?:원|을|를|이|임다|입니다|이오|요|이고|이구|하고|하구|더|다|(?:냈|썼|물었|들었|나갔|나왔)(?:댔)?(?:"
    "슴다|소|습니다|어요|음다|지)?|[.!])*"
)
_AND: Final = "(?:,|和|跟|加上?|又|再|还有|另外|하[고구]|이[고구]|에|[랑과와]|또|그리[고구])*"

# The rows of a slip or an invoice that are the own share in scope together, and the one that is not.
_OTHER_OWN: Final = "(?:(?:其他|其余|别的|另外)的?(?:个人)?自付|(?:나머지|다른|그외) ?자(?:부담?|가지급))"
_OF_A_CLASS: Final = "(?:[甲乙]类(?:个人|先行)?自付|[갑을]류 ?자(?:부담?|가지급))"
_PART: Final = (
    "(?:(?:个人)?自负|先行自付|(?:起付线?|门槛费?)(?:以下)?|(?:개인)?자(?:담|기부담)|(?:우선|선행) ?자(?:부담?|가지"
    "급)|(?:지불)?(?:시작선|기"
    "준선)|문턱(?:비|돈)?)"
)
_PLAIN_OWN: Final = "(?:(?:个人)?自付(?![一二12])|(?:개인)?자(?:부담?|가지급)(?!담))"
_IS: Final = "(?:金额|部分|的|是|有|了|一共|금액?|돈|[은는이가도]|,)*"
_ROW_IN: Final = f"(?:{_OTHER_OWN}|{_OF_A_CLASS}|{_PART}|{_PLAIN_OWN}){_IS}{_SUM}"
_ROW_OUT: Final = f"(?:个人|全)?(?:自费|자비|쯔페이){_IS}{_SUM}"
_ROWS: Final = lazily(
    f"(?:我|是|单子上?|发票上?|단에|결산단에|,)*(?:(?:{_ROW_IN}|{_ROW_OUT}){_ZH_END}{_KO_END}{_AND}){{2,}}"
)
_EACH_ROW: Final = lazily(
    f"(?P<other>{_OTHER_OWN})|(?P<of_class>{_OF_A_CLASS})|(?P<part>{_PART})|(?P<own>{_PLAIN_OWN})|(?P<out>自费|자비|"
    "쯔페이)"
)

_IN_IT: Final = lazily(
    f"(?:我|是|单子上?|,)*{_PLAIN_OWN}{_IS}{_SUM}{_ZH_END}{_KO_END},?(?:其中|里头?|里面|当中|包括|含着?|그중에?서?|"
    "그안에|거기에)(?:有|,)*"
    f"(?:{_PART}{_IS}{_SUM}|{_SUM}(?:元|块|원)?(?:是|的|이|은|[는가])*{_PART}){_ZH_END}{_KO_END}"
)
"""自付3000，其中自负500: the one that has the other in it."""

_TAKEN: Final = "(?:减掉?|减去|扣掉?|扣去|扣除|去掉|去|刨掉?|刨去|除掉|除去)"
_LESS: Final = lazily(
    f"(?:我|自付|是|一共|,)*ᛋ(?:元|块)?(?:里|里头|里面|,)*(?:{_TAKEN}(?:自费(?:的|了)?)ᛋ|{_TAKEN}了?ᛋ(?:元|块)?钱?(?"
    f":的|是)?自费|{_TAKEN}ᛋ)"
    f"{_ZH_END}(?:就?是自付|就?是)?"
    "|(?:자부|자부가|자부는|,)*ᛋ원?(?:에서|중에서?|에)?,?(?:자비(?:는|가|를|로)?)?ᛋ(?:원)?(?:은|는|을|를)?(?:자비(?"
    ":는|를|라|니까)?)?"
    "(?:빼|덜|떼|제하|감하|까)(?:[고구면]|야|기|임다|ㅁ다|시오|주시오|주오|됨다|된다|됩니다|ㄴ게|는게|내고|내구|어"
    "야|자부|하면)*[.!]*"
    "|(?:자부|,)*ᛋ원?빼기ᛋ원?(?:임다|이오|요|[.!])*"
)
_ZH_FIRST: Final = (
    "(?:先|住院时?|入院时?|住进去时?|开始|一开始|最早|头[一]?[次回]|第一[次回]|月初|上旬|上半个?月|微信(?:上|里)?|"
    "支付宝|现金|医保卡里?"
    "|卡里|卡上|银行卡)"
)
_ZH_THEN: Final = (
    "(?:后|后来|后头|然后|接着|完了|出院(?:时候?|的时候|那天)?|又|再|另外|剩下的?|月底|月末|中旬|下旬|下半个?月|第"
    "二[次回]|微信(?:上|里)?"
    "|支付宝|现金|卡里|卡上)"
)
_PAID: Final = "(?:我|自己|自付|又|再|先|都|就)*(?:补交|补缴|补|交|付|掏|缴|拿|扣|刷|花)?(?:了|过|的|是)*"
_KO_FIRST: Final = (
    "(?:처음에?는?|먼저|선참|입원(?:할|했을)?때(?:는|에)?|월초(?:에|에는)?|상순(?:에|에는)?|상반월(?:에|에는)?|위챗"
    "(?:으로|에서)?|현금(?:으로)?|카드(?:에서|로)?)"
)
_KO_THEN: Final = (
    "(?:나중에?는?|후에|뒤에|그담에|다음에|퇴원(?:할|했을)?때(?:는|에)?|월말(?:에|에는)?|하순(?:에|에는)?|하반월(?:"
    "에|에는)?|중순(?:에|에는)?|또|그리고|위챗(?:으로|에서)?"
    "|현금(?:으로)?|카드(?:에서|로)?)"
)
_KO_PAID: Final = "(?:원|을|를|이|가|더|다|또)*(?:냈|썼|물었|나갔|내|쓰|물|나가)?(?:[고구]|슴다|소|는데|습니다)*"
_PAYMENTS: Final = lazily(
    f"(?:我|,)*{_ZH_FIRST}{_PAID}ᛋ{_ZH_END},?(?:{_ZH_THEN})+{_PAID}ᛋ{_ZH_END}"
    f"|(?:我|,)*{_ZH_THEN}{_PAID}ᛋ{_ZH_END},?{_ZH_FIRST}{_PAID}ᛋ{_ZH_END}"
    f"|(?:나는|내가|,)*{_KO_FIRST}(?:는|은)?ᛋ{_KO_PAID},?(?:{_KO_THEN})+ᛋ{_KO_END}"
)

# Kinds of care of before: what is paid for a chronic illness is not asked for, the aid for it is.
_KIND: Final = "(?:住院|透析|化疗|放疗|特药|特病|特殊(?:疾?病)?|手术|입원|주원|투석|특약|특수(?:병|질병)?|수술|화료)"
_CHRONIC: Final = "(?:门诊?)?(?:慢性?病|慢病药)|(?:외래)?만성(?:병|질병)"
_PAID_FOR: Final = "(?:自付|花|交|的|是|自己|了|费|에|으로|로|은|는|이|가|자부|값|비)*"
_OF_KINDS: Final = lazily(
    f"(?:有|是|今年|以前|올해|전에|,)*(?:(?:{_KIND}|{_CHRONIC}){_PAID_FOR}ᛋ{_ZH_END}{_KO_END}{_AND}){{2,}}"
)
_KINDS_BEHIND: Final = lazily(
    f"(?:有|是|今年|올해|,)*(?:ᛋ(?:元|块|원|的|是|은|는|이|가)*(?:{_KIND}|{_CHRONIC})(?:的|,)*){{2,}}{_ZH_END}"
)
_EACH_KIND: Final = lazily(f"(?P<chronic>{_CHRONIC})|(?P<kind>{_KIND})")
_NOT_OF_IT: Final = (
    "(?:这[次回]的?|没(?:有)?(?:办)?转诊的?|未转诊的?|自费的?|去年的?|이번(?:거|것|꺼)?|전원 ?(?:안|못|아이) ?한 ?("
    "?:거|것)?|자비|작년(?:거|것)?)"
)
_AND_NOT_OF_IT: Final = lazily(
    f"(?:有|是|以前|전에|,)*ᛋ{_ZH_END}{_KO_END},?(?:还有|另外|外加|还|또|그리[고구]|그외에)+,?"
    f"(?:ᛋ(?:원|元|块)?(?:是|的|[은는이가]|,)*{_NOT_OF_IT}|{_NOT_OF_IT}(?:[은는이가]|是|,)*ᛋ){_ZH_END}{_KO_END}"
)
_GIVER: Final = (
    f"(?:{_KIND}|慢性?病|외래|만성(?:병|질병)|药|买药|门诊|医院|窗口|民政|街道|ᛞ份?|那[次回]|약|병원|창구|민정|에서|에|때|으로|로|은|"
    "는|이|가)+"
)
_GIVEN: Final = "(?:给|领|减|救助|到账|打|报|补|的|是|了|过|구조|받[고구]|탔[고구])*"
_AIDS: Final = lazily(
    f"(?:有|以前|一共|전에|올해|,)*(?:{_GIVER}{_GIVEN}ᛋ(?:元|块钱?|了|的|원|을|를|이|가)*(?:받|탔|나왔|줬|임|이)?(?:"
    f"[고구]|았고|았슴다|슴다|소|다|오)*{_AND}){{2,}}[.!]*"
)
_TOP_UP: Final = "(?:倾斜|편중|경사)(?:救助|구조)?(?:금|的|是|了|有|[은는이가])*"
_WITH_TOP_UP: Final = lazily(
    f"(?:有|一共|领了?|모두|총|,)*ᛋ{_ZH_END}(?:원|인데|받았는데|을|를)*,?(?:其中|里头|里面|里|含|包括|有|그중에?서?|"
    "그안에|거기에|,)*"
    f"(?:{_TOP_UP}ᛋ(?:元|块|원|在里头|在里面|在内|이|가|들어있슴다|들어있소|임다|이오)*|ᛋ(?:元|块|원|是|的|이|은|[는"
    f"가])*{_TOP_UP})(?:임다|이오|{_ZH_END})"
)

_BESIDE: Final = lazily(f"(?:有|是|,)*(?:ᛋ{_ZH_END}{_KO_END}[, ]+)+ᛋ{_ZH_END}{_KO_END}")
"""三千，两千; 3천, 2천: of two times."""
_ONE_NOT_KNOWN: Final = lazily(
    "(?:[一有另两][一]?|还有一|第[一二三])[次回](?:的)?[^,;0-9]{0,3}(?:不记得|忘|不知道|记不|不清楚|想不起)"
    "|(?:한번|두번째|또한번|다른한번)(?:은|는|것은)?[^,;0-9]{0,3}(?:모르|잊|기억|생각)"
)
"""一次三千，一次不记得: what it was together is not known."""


class _Told(NamedTuple):
    """The figures of a text in fen, and the text with a letter in place of each."""

    figures: tuple[int, ...]
    text: str


_Reckon = Callable[[_Told], Sequence[int]]


def made_of_several(question: str, said: str, facts: Facts, found: str | Problem) -> str | Problem:
    """What was found, or what is asked back in its place: the sum that is made of what a text tells. `question`: that
    for an own share, or for what was before."""
    if asks(said) or (not _FIGURE.search(plain(said)) and question not in _BEFORE):
        return found
    meant = _meant(question, plain(said), facts)
    if not meant or found == meant[0]:
        return found
    others = () if isinstance(found, str) else tuple(each for each in found.candidates if each in _UNKNOWN)
    return asked_back(*dict.fromkeys((*meant, *(each for each in others if each not in meant))))


def rows_together(said: str, facts: Facts) -> str:
    """The rows of one's own share together, in yuan, where the clauses of a text that have a figure tell two or more of
    them and nothing else: .. 住院，甲类自付两千，乙类自付一千; "" where they do not."""
    pieces = [each for each in clauses(plain(said)) if any(each.sums for each in (for_sums(each, facts.today),))]
    told = _told(",".join(pieces), facts) if len(pieces) > _ONE else None
    return next(iter(_shown(_of_rows(told))), "") if told else ""


@lru_cache(maxsize=16)  # in a turn one text is looked at several times as an answer
def _meant(question: str, text: str, facts: Facts) -> tuple[str, ...]:
    told = _told(text, facts)
    if question in OF_OWN_SHARE:
        if told and (sums := _of_rows(told) or _less(told)):
            return _shown(sums)
        return (*_shown(paid), _PAID_ONLY) if told and question == "amount" and (paid := _of_payments(told)) else ()
    if question not in _BEFORE:
        return ()
    if _ONE_NOT_KNOWN.search(text.replace(" ", "")) and _FIGURE.search(_ONE_NOT_KNOWN.sub("", text.replace(" ", ""))):
        return (UNSURE,)
    found = next((sums for reckon in _BEFORE[question] if told and (sums := reckon(told))), ())
    return _shown(found) or beside_this_time(question, text, facts)


def _told(text: str, facts: Facts) -> _Told | None:
    """A text with its figures; None where it has too few of them or too many, or one that is not plain."""
    read = [for_sums(clause, facts.today) for clause in clauses(text)]
    sums = [each for clause in read for each in clause.sums]
    figures = tuple(each for each in sums if isinstance(each, int))
    if len(figures) != len(sums) or not _TWO <= len(figures) <= _MOST or not all(figures):
        return None
    return _Told(figures, ",".join(letters_of(each.cut) for each in read))


def _shown(sums: Sequence[int]) -> tuple[str, ...]:
    return tuple(yuan(each) for each in dict.fromkeys(sums) if 0 < each <= LARGEST)


def _of_rows(told: _Told) -> Sequence[int]:
    """The rows of the own share together; behind it the one that may have the others in it."""
    if len(told.figures) == _TWO and _IN_IT.fullmatch(told.text):
        return told.figures[:1]
    if not _ROWS.fullmatch(told.text):
        return ()
    names = [each.lastgroup for each in _EACH_ROW.finditer(told.text)]
    if len(names) != len(told.figures) or names.count("own") > _ONE:
        return ()
    rows = [(name, figure) for name, figure in zip(names, told.figures, strict=True) if name != "out"]
    own = [figure for name, figure in rows if name == "own"]
    return (sum(figure for _, figure in rows), *own) if len(rows) > len(own) and len(rows) > _ONE else ()


def _less(told: _Told) -> Sequence[int]:
    """The first of two figures without the other, and the first."""
    if len(told.figures) != _TWO or not _LESS.fullmatch(told.text):
        return ()
    whole, part = told.figures
    return (whole - part, whole) if whole > part else ()


def _of_payments(told: _Told) -> Sequence[int]:
    """Two payments together, and each of them."""
    both = len(told.figures) == _TWO and _PAYMENTS.fullmatch(told.text)
    return (sum(told.figures), *told.figures) if both else ()


def _of_kinds(told: _Told) -> Sequence[int]:
    """What was paid for each kind together, without chronic illness."""
    if not (_OF_KINDS.fullmatch(told.text) or _KINDS_BEHIND.fullmatch(told.text)):
        return ()
    names = [each.lastgroup for each in _EACH_KIND.finditer(told.text)]
    if len(names) != len(told.figures):
        return ()
    counted = [figure for name, figure in zip(names, told.figures, strict=True) if name == "kind"]
    return (sum(counted),) if counted else ()


def _without_that(told: _Told) -> Sequence[int]:
    """The first of two figures, where the other is told to be none of it."""
    return told.figures[:1] if len(told.figures) == _TWO and _AND_NOT_OF_IT.fullmatch(told.text) else ()


def _of_aids(told: _Told) -> Sequence[int]:
    """Aid of several places or kinds together."""
    return (sum(told.figures),) if _AIDS.fullmatch(told.text) else ()


def _without_top_up(told: _Told) -> Sequence[int]:
    """The first of two figures without the top-up in it."""
    if len(told.figures) != _TWO or not _WITH_TOP_UP.fullmatch(told.text):
        return ()
    whole, part = told.figures
    return (whole - part,) if whole > part else ()


def _side_by_side(told: _Told) -> Sequence[int]:
    """Sums that stand beside each other, of as many times, together; each too where they may be about one."""
    if not _BESIDE.fullmatch(told.text):
        return ()
    one = told.figures[0] == told.figures[1] or told.figures[1] == told.figures[0] + _unit(told.figures[0])
    return (sum(told.figures), *(told.figures if one else ()))


def _unit(figure: int) -> int:
    """The place of the first of the signs of a figure: 1000 of 3000."""
    return int(10 ** (len(str(figure)) - 1))


_BEFORE: Final[dict[str, tuple[_Reckon, ...]]] = {
    "earlier_self_paid": (_without_that, _of_kinds, _of_rows, _less, _side_by_side),
    "earlier_aid": (_without_top_up, _of_aids, _side_by_side),
}
