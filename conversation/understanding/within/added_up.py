"""Sums of several times, told one by one where all are asked for: 第一次三千，第二次一千五; 봄에 2천 가을에 천."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from conversation.understanding.money.amounts import counted
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of

_MANY: Final = (
    "[两二三四五2-5][次回趟笔张](?:了|的|吧|住院的?|,)*"
    "|(?:두|세|네|[2-5])(?:번|차|장)(?:이오|임다|입니다|인데|임|에|받았슴다|받았소|탔슴다|나왔소|나왔슴다|입원했는데|,)*"
)
_WHEN: Final = (
    "(?:第|头)?[一二三四两头1-4][次回趟笔张](?:是|的)?|先|(?:后来|接着|完了)(?:又|那[次回]|的|是)*|ᛞ(?:份|那[次回]|的|是|에는?|꺼|거|것)*"
    "|(?:今年|올)?(?:[春夏秋冬]天|开春|年初|[上下]半年|봄|여름|가을|겨울|정월)(?:那[次回]|是|에는?|꺼|거|것|은|는)*(?:입원(?:한거|한것|꺼|은)?)?"
    "|(?:첫|두|세|네)번(?:째|에|은|는)*|[1-4일이삼사]차(?:는|에)?|한(?:번|장)은?|먼저번?(?:은|에)?|처음에?는?|그담(?:에|은)?|다음(?:에|은)|나중에"
)
_GAP: Final = "ᚨ"
_TWO: Final = 2
_LONGEST_LIST: Final = 100
_OWN: Final = "(?:(?:个人)?自付(?:是|了|的)?|(?:개인)?자(?:부|가지급)(?:가|는|이|를|로)?)"
_AID: Final = "(?:(?:医疗)?(?:救助|补助)(?:金|款|钱)?(?:是|了|给了?)?|(?:의료)?구조(?:금|돈)?(?:이|은|을|를|가)?)"
_GIVEN: Final = f"{_AID}|(?:医院|民政|窗口)?(?:给|领|补|得|打|到账|下来|拿|减|免)(?:了|过|的|来|救助)*"
_NAMED: Final = {"earlier_self_paid": (_OWN, _OWN), "earlier_aid": (_AID, _GIVEN)}
"""By question, how a sum is named as the one asked for, and how it may be told."""
_NONE_OF_THAT: Final = (
    "(?!.{0,12}(?:慢病开|自费|没|未|不|안 ?|못 ?|아이 ?"
    "|医保|保险|[去前]年|倾斜|这[次回]|[我你他她爸妈伴]|儿子|闺女|老头|老太|邻居"
    "|만성|자비|의보(?!국)|보험|작년|지난해|경사|이번|엄마|어머니|아버지|남편|안해|로친|령감|나그네|아들|딸|옆집))"
)
"""What tells of another sum, or of another person."""
_THEN: Final = (
    "(?:元|块钱?|钱|了|的|원|을|를|이)*"
    "(?:(?:냈|내|받았|받|탔|나왔|나오|물었|물)(?:고|구|슴다|소|습니다))?(?:고|구)?[,.]*"
)
_AND: Final = "(?:하[고구]|이[고구]|에|[랑과와]|加上?|和|跟|又|再|还有|또|[+])"
_TOGETHER: Final = (
    "(?:[一总拢]?共(?:计|是)?|合计|[加合拢归](?:起来|着|(?:[在到])?一[起块堆]儿?)|[等就]?是|得|도합|총|모두|해서|다해서?|다?합[계치쳐하해]+(?:면|서|니|고)?)+"
    "(?:是|이|은|는)?ᛋ"
)
_END: Final = (
    "(?:元|块钱?|원|임다|이오|이요|입니다|요|이꾸마|이우다|우다|예|이?지[므무]|(?:냈|받았|탔|나왔)(?:슴다|소)|吧|呢|啊|的|了|[.!])*"
    "(?:,?(?:没别的|没了|就这些|都是今年的|都是写?的?(?:自付|救助)|都算上|加一?块儿?吧?|加一起吧?|加起来吧?|你(?:给)?加(?:加|一下)|그것뿐|그뿐|다)(?:了|的|임다|이오)?)*"
)


def _listed(named: str, told: str) -> str:
    """A list in which each sum has its time or its name, or is joined to the next, or whose length is told, or behind
    which it is told what all make together."""
    of_time = f"(?:{_WHEN})(?:{told})?ᛋ(?:한번|一次)?{_THEN}|(?:{told})?ᛋ(?:한번|一次){_THEN}"
    by_name = f"{_NONE_OF_THAT}[^ᛋ,.+]{{2,12}}{named}(?:给了?|是|写着)?ᛋ{_THEN}"
    each = f"(?:{of_time}|{by_name})"
    joined = f"(?:{_WHEN})?(?:{told})?ᛋ{_THEN}(?:{_AND}[,]?(?:{_WHEN})?(?:{told})?ᛋ{_THEN})+"
    counted = f"(?:领|拿|给|住|받|탔)?(?:了|过)?(?:{_MANY})(?:(?:{_WHEN})?(?:{told})?ᛋ{_THEN}(?:{_AND})?)" + "{2,}"
    lead = f"(?:(?:{_MANY})?(?:住院的?)?(?:{named})?,?)"
    side_by_side = f"(?:(?:{told})?ᛋ{_THEN}(?:{_AND})?){{2,}}(?={_TOGETHER})"
    listed = f"{lead}(?:{each}(?:{_AND})?){{2,}}|{lead}{joined}|{counted}|{side_by_side}"
    return f"(?:{listed})(?:{_AND},?)?(?P<all>{_TOGETHER})?{_END}"


_LISTED: Final = {question: lazily(_listed(*named)) for question, named in _NAMED.items()}


def added_up(said: str, question: str, today: date) -> int | None:
    """The fen of several times together, where a text tells no more than the sum of each, and of all of them rightly
    if at all; None where it tells more, or another sum of all."""
    if question not in _LISTED or len(said) > _LONGEST_LIST:
        return None
    apart = said if HANGUL.search(said) else said.strip().replace(" ", ",")  # most type no commas
    return next((found for text in (apart, counted(apart)) if (found := _added(text, question, today))), None)


def _added(text: str, question: str, today: date) -> int | None:
    read = [for_sums(clause, today) for clause in clauses(plain(text))]
    sums = [each for clause in read for each in clause.sums]
    figures = [each for each in sums if isinstance(each, int)]
    if any(day.on.year != today.year for clause in read for day in clause.days):
        return None  # 去年三月3000，今年五月2000
    found = _LISTED[question].fullmatch(",".join(letters_of(each.cut) for each in read).replace(_GAP, ""))
    if not found or len(figures) != len(sums) or len(sums) < _TWO:
        return None
    return _together(figures, told=bool(found["all"]))


def _together(figures: Sequence[int], *, told: bool) -> int | None:
    """The sum of all; `told`: whether the last figure is said to be that."""
    *parts, last = figures
    if told:
        return last if sum(parts) == last else None
    is_sum = [each for each in figures if each == sum(figures) - each]
    return None if is_sum and len(figures) > _TWO else sum(figures)
