"""What is told in one breath with the answer whether there was something earlier in the year: its sums (有，自付3000，
救助2100), or that another answer was wrong (没有。对了，自付是9000)."""

from collections.abc import Mapping
from typing import Final

from calculator.money import fen, yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.aid_remembered import no_aid_at_all
from conversation.earlier.own_shares_before import (
    aid_of_several_before,
    no_aid_then,
    of_several_before,
    own_shares_before,
)
from conversation.facts import UNSURE, Facts
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.problem import Problem
from conversation.proposals.proposing import sentence_told
from conversation.questions import Question, asked_by
from conversation.remarks.beside import before_this_one, in_a_season, was_given
from conversation.remarks.besides import names_another_kind
from conversation.understanding import understood
from conversation.understanding.money.amounts import is_nothing
from conversation.understanding.own_share.before_and_this_time import by_the_month
from conversation.understanding.own_share.ko_parts_of_share import left_by_aid
from conversation.understanding.own_share.of_each import of_all_times
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

EARLIER: Final = "earlier"
"""Whether there was something before in the year."""
_SUMS: Final = ("earlier_self_paid", "earlier_aid")
_AFTER_ALL: Final = lazily(
    "없다[고구][^,.]{0,6}(?:했|적었|썼|말했)[가-힣]{0,4}[ ,]*(?:실은|사실은?|알고보니|생각해보니)? ?있"
    "|^(?:그 ?)?(?:앞|전|이전)에[도두]? ?있(?:었|댔)"
    "|^(?:哦|啊|对|不对|,)*不是没有[, ]*[^,.]{0,8}(?:住|看|有|花|领)[过了]?"
    "|^(?:其实|哦|啊|,)*有过[, ]*我?(?:给)?(?:忘|没想起)"
    "|^(?:아이|아니)?[ ,]*없는 ?[게것]이? ?아니|^없지 ?(?:않|아이)"
    "|^있었(?:는데|댔는데|슴다)[ ,]*(?:내가 ?)?(?:잊|까먹|깜빡)"
    "|[说写选](?:的|了)?没有?[^.;]{0,6}?(?:其实|实际上?|想起来|后来想想?)[是还]?有"
)
"""앞에 없다고 했는데 있었슴다, 说没有，其实有, 不是没有，二月住过: what was denied was there."""
_THEN: Final = lazily("그때|那时候|那会儿|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月份?|월)(?! ?[0-9])")
"""그때 자부 2800: where it is asked what was before, it is of then."""
_THIS_TIME: Final = lazily("이번|요번|[这本]次|这回")
_OF_AID: Final = lazily("救助|구조")
_EACH_MONTH: Final = lazily(
    "(?:每个?月|月月|按月|매달|매월|달마다|다달이|한달에)[^;]*[0-9一二两三四五六七八九十百千万이삼사오육륙칠팔구십백천만]"
)
"""每个月透析自付五百: the sum behind it is that of one month."""
_AID: Final = lazily("救助|[领拿](?:过|了|到)|구조|받았|탔|탄 ?[것적]|medical aid")

_ZH_SUM: Final = "[0-9一二两三四五六七八九十百千万.,]+(?:元|块)?(?:钱)?"
_KO_SUM: Final = "[0-9일이삼사오륙칠팔구십백천만.]+원?(?:을|를)?"
_ZH_AID: Final = "(?:医疗)?救助(?:金|款|的?钱)?"
_KINDS: Final = (
    "(?:외래|문진)?(?:만성병|만성질병|특수질병|특수병|특병|특약)(?:으로|로|에서|에|은|는|돈|돈을|돈은|으로는)?"
)
_KINDS_ZH: Final = "(?:门诊)?(?:慢性?病|特殊病|特病|特药)(?:的)?(?:钱)?"
_OF_A_KIND: Final = lazily(
    f"^(?!.*(?:보험|의보|통주|자부|자비|결산|내가|냈|썼)){_KINDS}(?:올해|금년|전에|벌써|한|약|[0-9]월에)*{_KO_SUM}(?:을|를|이|쯤)*"
    "(?:받았|탔|나왔|들어왔|내려왔|줬)[가-힣]{1,5}[.!]*$"
    f"|^(?:我|今年|以前|还|就){{0,3}}{_KINDS_ZH}(?:领|给|拿|到|得|发)(?:了|过|到)+(?:我)?{_ZH_SUM}(?:的)?[.!]*$"
)
"""만성병으로 5백 받았슴다, 慢病领了500: money that came for another kind of care."""
_INTO_ZH: Final = "(?:银行)?(?:卡里|卡上|账上|账户里?|存折上?|存折里|折子[上里])"
_INTO_KO: Final = "(?:은행)?(?:통장|카드|저금통장|계좌)(?:에|으로|로|에다)"
_SIDE_BY_SIDE: Final = lazily(
    f"자(?:부담?|가지급)(?:금|액)?[이가은는]?{_KO_SUM}(?:인데|이[고구]|하[고구]|임다)?[,.]?(?:받은)?(?:의료)?구조(?:금|돈)?[이가은는]?{_KO_SUM}"
    "(?:임다|이오|입니다|받았슴다|탔슴다)?[.!]*"
)
_ONLY_AID: Final = lazily(
    f"(?:有|我|她|他|今年|以前|之前|前面|已经|就|才|只|一共|总共|倒是|,|{_KINDS_ZH})*"
    f"(?:(?:领|收到)(?:了|过|到)*(?:的)?(?:{_ZH_AID})?{_ZH_SUM}(?:的)?(?:{_ZH_AID})?"
    f"|(?:得|拿|给)(?:了|过|到)+{_ZH_AID}{_ZH_SUM}|(?:得|拿|给)(?:了|过|到)+{_ZH_SUM}(?:的)?{_ZH_AID}"
    f"|{_ZH_AID}(?:领|给|拿|得)?(?:了|过|到|是|有)*{_ZH_SUM})(?:的|了|啊|呀|呢|吧)*[.!]*"
    f"|(?:예|네|올해|(?:그|이)?전에|앞에|나는|내|벌써|이미|한번|,|{_KINDS})*(?:의료)?(?:구조(?:금|돈)?(?:을|를|은|는|으로)?)?"
    f"{_KO_SUM}(?:받았|탔|타왔|받은적이?있)(?:댔|었)?(?:슴다|소|습니다|어요|지|음다|이다)[.!]*"
    f"|(?:의료)?구조(?:금|돈)?(?:을|를|은|는|이|가)?{_KO_SUM}(?:임다|이오|입니다|요)?[.!]*"
    f"|{_INTO_ZH}(?:给我?)?(?:进|到|打|来)(?:了|账|款|过来|来|的)*{_ZH_SUM}(?:的|了|啊|呀|呢|吧)*[.!]*"
    f"|(?:{_INTO_KO}(?:돈이?|구조금이?)?|돈이|돈){_KO_SUM}(?:이|가|쯤)?(?:들어왔|들어옴|나왔|나옴|입금됐|왔)"
    "(?:댔|었)?(?:슴다|소|습니다|어요|지|음다|다|습데)?[.!]*"
    f"|{_KO_SUM}(?:이|가|쯤)?(?:{_INTO_KO})?(?:들어왔|들어옴|입금됐)(?:댔|었)?(?:슴다|소|습니다|어요|지|음다|다)?[.!]*"
)
"""领了三千, 救助三千, 3천 받았슴다, 통장에 3천 들어왔슴다, 卡里进了三千: aid, and no more is told."""


def beside_earlier(said: str, question: Question, answer: str | Problem, found: Journey) -> dict[str, str]:
    """The answer with what is told beside it, to be proposed; nothing where no more than the answer is told, or it is
    another question."""
    if question.name in _SUMS and right_instead(said) and is_nothing(right_instead(said)):
        return {EARLIER: "none"}  # 有 .. 说错了，没有
    if question.name in _SUMS and not asks(said) and len(both := sums_of_before(said, found.facts)) == len(_SUMS):
        return both  # 自付三千 救助五百, where the first of them is asked
    if question.name == _SUMS[0] and no_aid_at_all(said):
        return {_SUMS[1]: yuan(0)}  # 没领过, where the own share of before is asked
    only_aid = _only_aid(said, found)
    if only_aid and question.name == _SUMS[0]:
        return {_SUMS[1]: only_aid}  # 领过三千救助, where the own share of before is asked
    meant = answer if isinstance(answer, str) else answer.candidates[0] if len(answer.candidates) == 1 else None
    then = _THEN.search(plain(said)) or in_a_season(said)
    named = any(_named(said)) and not _THIS_TIME.search(plain(said))
    sure = own_shares_before(said, found.facts.today) if no_aid_then(said) else ""
    surely = sure or of_several_before(said, found.facts.today)
    if isinstance(answer, Problem) and question.name == EARLIER and surely:
        meant = "yes"  # 两次 一次三千 一次两千五; 自付两千一，没领过救助
    if only_aid and question.name == EARLIER and isinstance(answer, Problem):
        meant = "yes"  # 领了三千
    if not meant and (before_this_one(said) or (then and named)):
        meant = "yes"  # 之前自付2000, 그때 자부 2800
    if question.name != EARLIER or meant not in ("yes", "none") or asks(said):
        return {}
    if meant == "yes" and right_instead(said):
        return {}  # 自付我说错了，是9000
    told = sums_of_before(said, found.facts) if meant == "yes" else _put_right(said, question, found)
    told = {} if left_by_aid(said) else told  # 3월에 구조금 빼고 3천 냈슴다
    told = told or ({_SUMS[1]: only_aid} if only_aid and meant == "yes" else {})  # 통장에 2천 들어왔슴다
    return {question.id: meant, **told} if told else {}


def pair_of_before(said: str, question: Question, found: Journey) -> dict[str, str]:
    """The own share and the aid that stand side by side where it is asked whether there was anything before: 자부담 3천
    구조 700; nothing where the own share is that of this time, or not both are told."""
    if question.name != EARLIER or asks(said) or right_instead(said) or _THIS_TIME.search(plain(said)):
        return {}
    both = sums_of_before(said, found.facts)
    if _SIDE_BY_SIDE.fullmatch(plain(said).replace(" ", "")) and len(told := sums_in(said, found.facts.today)) == len(
        _SUMS
    ):
        both = dict(zip(_SUMS, map(yuan, told), strict=True))
    known = as_given(found.applying).values()
    return {EARLIER: "yes", **both} if len(both) == len(_SUMS) and both[_SUMS[0]] not in known else {}


def _only_aid(said: str, found: Journey) -> str:
    """The one sum in yuan that is told as aid, and nothing else; "" where none is."""
    told = sums_in(said, found.facts.today) if _ONLY_AID.fullmatch(plain(said).replace(" ", "")) else []
    return yuan(told[0]) if len(told) == 1 and not asks(said) else ""


def sums_of_before(said: str, facts: Facts) -> dict[str, str]:
    """The own share and the aid of before, each where it is named: 自付3000, 领过2000."""
    if _EACH_MONTH.search(plain(said)) or of_all_times(said, facts.today):
        of_all = by_the_month(said) or next(iter(of_all_times(said, facts.today)), 0)
        return {_SUMS[0]: yuan(of_all)} if of_all else {}  # 每个月透析自付五百: nobody has told of how many
    after = Facts({**facts.answers, EARLIER: "yes"}, facts.today)
    if several := of_several_before(said, facts.today):
        aid = aid_of_several_before(said, facts.today) or (yuan(0) if no_aid_then(said) else "")
        return {"earlier_self_paid": several, **({"earlier_aid": aid} if aid else {})}
    no_aid = no_aid_then(said)
    if no_aid or len(sums_in(said, facts.today)) != 1:
        own = own_shares_before(said, facts.today) if no_aid or not _AID.search(plain(said)) else ""
        if own:
            return {"earlier_self_paid": own, **({"earlier_aid": yuan(0)} if no_aid else {})}
    told, named = sums_in(said, facts.today), _named(said)
    if len(named) > 1 and len(told) == 1:  # 自付和救助一共5000
        return {}
    read = {id: understood(asked_by(id), said, after) for id in named}
    apart = [text for text in _pieces(said) if len(_named(text)) == 1 and any(sums_in(text, facts.today))]
    for text in apart if len(apart) == len(told) else ():  # 自付3000，领了2100; 住院自付三千 救助了五百
        (id,) = _named(text)
        if len(named) > 1 or not isinstance(read[id], str):
            read |= {id: understood(asked_by(id), text, after)}
    sure = {
        id: value for id, value in read.items() if isinstance(value, str) and value != UNSURE and fen(value) in told
    }
    own = own_shares_before(said, facts.today) if named == _SUMS[:1] and not sure else ""
    return {_SUMS[0]: own} if own else sure


def names_a_sum_of_before(said: str) -> bool:
    """Whether the own share or the aid itself is named, and not only money that somebody got: 以前领过救助1200."""
    return said_as_own(said) or bool(_OF_AID.search(plain(said)))


def _pieces(said: str) -> list[str]:
    """The clauses of a text; where it has no stops what stands between its spaces."""
    told = clauses(plain(said))
    return told if len(told) > 1 else plain(said).split(" ")


def aid_for_another(said: str, known: Mapping[str, str], facts: Facts) -> dict[str, str]:
    """That there was aid before, with its sum where that is told, for another kind of treatment than those that are
    known: 올해 3월에 만성병으로 구조 500 받았슴다; nothing where none is told."""
    of_a_kind = bool(_OF_A_KIND.search(plain(said).replace(" ", "")))
    given = of_a_kind or (was_given(said) and bool(_OF_AID.search(plain(said))))
    if not names_another_kind(said, known) or not given:
        return {}
    sums = {id: told for id, told in sums_of_before(said, facts).items() if id == "earlier_aid"}
    if of_a_kind and not sums and len(told := sums_in(said, facts.today)) == 1:
        sums = {"earlier_aid": yuan(told[0])}
    return {EARLIER: "yes", **sums}


def there_was_after_all(said: str) -> bool:
    """Whether it is told that there was what was said not to have been, or that there was something before."""
    return bool(_AFTER_ALL.search(plain(said)))


def _named(said: str) -> tuple[str, ...]:
    """Which of the two a text names."""
    names = (said_as_own(said), bool(_AID.search(plain(said))))
    return tuple(id for id, told in zip(_SUMS, names, strict=True) if told)


def _put_right(said: str, question: Question, found: Journey) -> dict[str, str]:
    """What the rest of the text tells otherwise than it is known, where its first clause alone is the answer no."""
    first, *others = clauses(plain(said)) or [""]
    if not others or understood(question, first, found.facts) != "none":
        return {}
    known = as_given(found.applying)
    read = as_given(sentence_told("，".join(others), found).answers)
    return {id: value for id, value in read.items() if id != question.id and known.get(id) not in (None, value)}
