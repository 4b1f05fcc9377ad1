"""The own share of this time and that of before, told beside each other: 봄에 입원한건 자부 2천이고 이번건 6천임다,
第一次900第二次1300自付; what was before told behind the own share of this one (自付六千，三月还住过一次自付三千;
자부담 6천, 전에 구조 8백 받았슴다); and a sum that may be of another stay than the one that is asked about."""

from collections.abc import Mapping
from typing import Final

from calculator.money import fen, yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.beside_earlier import EARLIER, beside_earlier, sums_of_before
from conversation.earlier.own_shares_before import of_several_before
from conversation.earlier.told_of_then import own_share_then
from conversation.facts import Facts
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.questions import Question, asked_by
from conversation.remarks.beside import before_this_one, in_a_season
from conversation.sums.of_the_sum import in_fen
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_NOW: Final = lazily("이번|요번|두번째|둘째번|2번째|[这本]次|这回|这一[次回]|第[二2][次回]|后一?[次回]")
_MONTH: Final = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|월)"
_THEN: Final = lazily(
    f"그때|첫번|첫째번|1번째|那(?:时候?|会儿?|[次回])|第[一1][次回]|头一?[次回]|{_MONTH}|앞에|앞[거꺼]"
    "|前[两一]?[次回]|之前|以前|上[次回]|전에|전번|먼저|지난번|봄|여름|가을|겨울|[春夏秋冬]天|[上下]半年|상반기|하반기"
)
_OF_ELSE: Final = lazily(
    "구조|받[았은]|탔|보험|의보|자비|총|합|모두|다해|중에|안에|친척|领|救助|报|医保|自费|一共|总|合|其中|里头|里面|押金|보증금"
    "|라고|라구|라했|적었|썼|말[했한]|[说写填记]|작년|지난해|去年|前年"
)
"""What another sum than the own share is told of, or one of several times together."""
_ANOTHER_STAY: Final = lazily(
    "그때|那时候|那会儿"
    f"|(?:봄|여름|가을|겨울|설|추석|상반기|하반기|월)(?:에|달에)?(?:입원|주원|수술)?(?:한|했던|하던|때)?(?:거|건|것|꺼)[은는]?"
    f"|(?:[春夏秋冬]天|[上下]半年|{_MONTH}份?)(?:住院)?的?那[次回]"
)
"""봄에 한거는 자부 2800: of this stay, or of another."""
_SEVERAL: Final = lazily("[두세네몇2-9]번|[两三四几2-9][次回]")
_NONE_BEFORE: Final = lazily(
    "(?:以前|之前|从前|前头|前面)[^,.;]{0,6}[没未][^,.;]*|(?:이전|그전|전)에?는?[^,.;]{0,8}(?:없|안 ?[썼받갔])[가-힣]*"
)
"""以前没花过医药费也没领过救助: no other stay."""
_THIS_ONE: Final = lazily(
    "[这本]次(?!以?之?前)|这回(?!以?之?前)|(?<!没)出的?院(?!以?之?前)|(?<!没)结的?[账算](?!以?之?前)|刚出来"
    "|(?:이번|요번)(?!이?전| 전|에? ?앞)|퇴원(?!하?기?전)|출원|결산(?!서|단|하?기?전)"
)
_THAT_ONE: Final = lazily(
    "(?:^|[,.; ])(?:我|她|他|在|还|可是|但|但是|不过)*"
    f"(?:之前|以前|上一?[次回]|前一[次回]|先前|(?:今年)?{_MONTH}份?(?:住院?)?的?那[次回]|那[次回]"
    "|[去前]年[^,.;]{0,4}那?[次回])(?!说|讲|问|来问|的?单子)"
    "|(?:^|[,.; 고는])(?:그 ?전에|이전에|전에|전번에?|저번에?|먼저번에?|지난번에?|앞에|앞번에?"
    "|앞에 ?거는?|작년에?|재작년에?"
    f"|(?:올해 ?)?{_MONTH}에? ?(?:입원|치료|수술)?한 ?[거것]|{_MONTH}에[도두] )"
)
_LAST_YEAR: Final = lazily("^[,.; ]*(?:我|她|他|在|还|可是|但|但是|不过)*[去前]年|^[,.; 고는]*재?작년")
_TIMES: Final = 2
_BEHIND: Final = lazily(
    "[,;. ] *(?P<before>(?:(?:我|她|他|还|另外|可是|但是?|不过)*"
    f"(?:之前|以前|前面|前头|先前|这[次回]以?之?前|上一?[次回]|前一[次回]|(?:今年)?(?:{_MONTH}份?|[春夏秋冬]天|年初|上半年)[^,;.]{{0,4}}(?:还|也|又|那[次回])"
    f"|(?:(?:今年)?{_MONTH}份?|今年|[春夏秋冬]天|年初|上半年)?(?:我)?(?:还|就|也|已经)*(?:领|拿|得|救助)过)"
    "|(?:이번 ?)?(?:그 ?전|이전|전|앞|앞번|전번|저번|먼저번|지난번)(?:에|에는|에도|에두|것|거|꺼|은|는)"
    f"|(?:올해 ?)?(?:{_MONTH}|봄|여름|년초|상반년)에(?:[도두] | ?한번 또)"
    "|(?:올해|금년)(?:에)? ?[^,;.]{0,16}(?:받|탄)은? ?(?:적|일)"
    "|(?P<last_year>[去前]年|재?작년에?|지난해에?)[^,;.]{0,8}(?:住|看|自付|那[次回]|입원|치료|수술|자부)).*)"
)
"""Where it begins that something before this one is told of. What was given (领了4200) may be of this one; what has
been given once (领过) is of before. What was in another year counts for nothing."""


def both_told(said: str, facts: Facts, *, asked: bool = False) -> dict[str, str]:
    """The own share of this time with that of before; nothing where not both are told. `asked`: whether the own share
    is, so that it need not be named."""
    text = plain(said).replace(" ", "")
    of_else = asks(said) or right_instead(said) or _OF_ELSE.search(text) or facts.treatments > 1
    now = _NOW.search(text)
    if of_else or now is None or len(sums_in(said, facts.today)) != _TIMES or not (asked or said_as_own(said)):
        return {}
    for then in _THEN.finditer(text):
        cut = max(now.start(), then.start())
        of_now, of_then = (text[:cut], text[cut:])[:: 1 if now.start() < cut else -1]
        sums = sums_in(of_now, facts.today), sums_in(of_then, facts.today)
        if len(sums[0]) == len(sums[1]) == 1:
            return {"amount": yuan(sums[0][0]), EARLIER: "yes", "earlier_self_paid": yuan(sums[1][0])}
    return {}


def told_behind(said: str, question: Question, found: Journey) -> dict[str, str]:
    """The own share of this time, where it is asked, with what was before that is told behind it: 自付六千，领过八百.
    Nothing where either has no sure answer, or more sums are told than are read."""
    text, facts = plain(said), found.facts
    that = _BEHIND.search(text) if question.id == "amount" else None
    if that is None or EARLIER in as_given(facts.answers) or asks(said) or right_instead(said):
        return {}
    own, behind = understood(question, text[: that.start()], facts), that["before"]
    if not isinstance(own, str) or not in_fen(question, own) or _NOW.search(behind):
        return {}
    if that["last_year"]:
        return {"amount": own}
    of_before = _of_before(behind, found)
    sums = [value for id, value in of_before.items() if id != EARLIER and fen(value)]
    read_all = len(sums_in(behind, facts.today)) == len(sums) and len(sums_in(said, facts.today)) == len(sums) + 1
    return {"amount": own, **of_before} if of_before.get(EARLIER) == "yes" and read_all else {}


def _of_before(said: str, found: Journey) -> dict[str, str]:
    """What is told of before, as where it is asked for."""
    asked = asked_by(EARLIER)
    there_was = understood(asked, said, found.facts)
    told = own_share_then(said, found.facts.today) or beside_earlier(said, asked, there_was, found)
    return told or ({EARLIER: "yes"} if there_was == "yes" else {})


def of_the_other_alone(said: str, facts: Facts) -> tuple[str, dict[str, str]]:
    """What is told of this stay, and the own share of one before, where that is told behind it and a sum only of it:
    这次结账是11月3号，之前3月还住过一次，自付三千. Nothing where a sum is told of this one, or that of the other may be
    none; of a stay of last year no sum at all."""
    text = plain(said)
    this = _THIS_ONE.search(text)
    that = _THAT_ONE.search(text, this.end()) if this else None
    if that is None or asks(said) or right_instead(said) or facts.treatments > 1:
        return "", {}
    of_this, of_that = text[: that.start()], text[that.start() :]
    told = sums_in(of_that, facts.today)
    if _LAST_YEAR.search(of_that) and said_as_own(of_that) and not _NOW.search(of_that):
        return of_this, {}  # 9月出的院，去年那次自付两千六
    if sums_in(of_this, facts.today) or len(told) != 1 or _OF_ELSE.search(of_that) or not said_as_own(of_that):
        return "", {}
    return ("", {}) if _NOW.search(of_that) else (of_this, {EARLIER: "yes", "earlier_self_paid": yuan(told[0])})


def may_be_another_stay(said: str) -> bool:
    """Whether the stay of which a sum is told may be another than the one that is asked about."""
    told = _NONE_BEFORE.sub("", plain(said))
    text = told.replace(" ", "")
    put_right = _NOW.search(text) or right_instead(said)  # 先头说三千，看串行了，是三千九百
    return not put_right and bool(_ANOTHER_STAY.search(text) or before_this_one(told))


def this_and_before(said: str, question: Question, facts: Facts, known: Mapping[str, str]) -> dict[str, str]:
    """The own share of this time with that of before, or the latter alone, where it is not what the open `question`
    asks. `known`: the answers that are given."""
    if question.optional or (question.name == EARLIER and of_several_before(said, facts.today)):
        return {}  # 有 头一次自付三千 第二次自付两千五
    both = both_told(said, facts, asked=question.name == "amount")
    of_before = question.name.startswith(EARLIER) or facts.treatments > 1
    return both or ({} if of_before else only_before(said, facts, known))


def only_before(said: str, facts: Facts, known: Mapping[str, str]) -> dict[str, str]:
    """What was before this stay, where only that is told: of several times (앞에 두번은 자부 4천임다), or of one
    (그때 자부 2800) where the own share of this stay is known already."""
    text = plain(said).replace(" ", "")
    several = before_this_one(said) and _SEVERAL.search(text)
    of_one = _figure(known.get("amount")) and (may_be_another_stay(said) or in_a_season(said))
    if not (several or of_one) or _NOW.search(text) or asks(said) or right_instead(said) or EARLIER in known:
        return {}
    sums = sums_of_before(said, facts)
    return {EARLIER: "yes", **sums} if sums else {}


def _figure(answer: str | None) -> bool:
    return bool(answer and in_fen(asked_by("amount"), answer))
