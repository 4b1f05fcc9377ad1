"""Sums told where it is asked what was of before that are of somebody else, were given by somebody else, or have not
come: 단위에서 2천 줬슴다, 로친이 2천 받았슴다, 老伴的3000, 3천 신청했는데 아직임다. Only what came to the patient as
medical aid counts, of 5천중에 2천만 받았슴다 the 2,000."""

import re
from functools import cache
from typing import Final

from calculator.money import yuan
from conversation.facts import Facts
from conversation.problem import Problem, asked_back
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.zh_others_know import RELATIVE
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.zh_earlier_sum import NOT_ASKED_FOR

_AID: Final = "earlier_aid"
_GOT: Final = "(?:받|탔|타[왔고]|나왔|나옴|줬|들어왔)"
_ONLY_SO_MUCH: Final = lazily(
    f"(?P<sum>(?:[0-9]{{1,2}}|[이삼사오육륙칠팔구])?[천백](?:[0-9이삼사오육륙칠팔구]백)?)만(?= ?{_GOT})"
)
"""2천만 받았슴다 is 2,000 and no more: nobody is given twenty million."""
_DUE_BEFORE: Final = lazily(
    f"{SUM}원?[을를]? ?(?:받을 ?(?:거|것|건|게|돈)|받아야 ?(?:되|하|할|됐|했|될)[가-힣]{{0,4}})(?:인데|는데|을데"
    f"|이|은|에서)?[ ,]+(?={SUM})"
    f"|{SUM}원? ?중(?:에서|에)? ?(?={SUM})"
)
_NO_MORE_THAN: Final = lazily("(?<=[0-9천백만원])(?:밖에|뿐이 ?못|박에) ?(?:못|안|아이) ?(?=받|탔|나왔)")
_APPLIED: Final = lazily("신청(?:은|을|만)? ?(?:했|한|중|해[놨놓두뒀]|하[고구]|함)|申请(?:了|过|着|的)?(?![得来])")
_CAME: Final = lazily(
    "(?<![못안이])(?<!못 )(?<!안 )(?:받았|받은|탔|나왔|들어왔|줬)|[领拿收得](?:到|了|过)|批[了下]|给了|到账"
    "|(?<![没未])下来了"
)
_BY_ANOTHER: Final = lazily(
    "(?:단위|직장|공회|학교|촌|마을|촌민위원회|사장|회사|친척|친구|이웃)(?:들)?(?:에서|이|가|한테서?|에게서?)(?![^,.]{0,6}(?:통해|거쳐|신청))"
    "|(?:单位|公司|工会|学校|村里|村上|村委会|老板|亲戚|朋友|邻居)(?:们)?(?:给|补|发|捐|送|帮|出)"
)
_MEDICAL_AID: Final = lazily("구조|救助")
_ZH_KIN: Final = f"我?(?:家)?(?:大|小|老)?{RELATIVE}"
_ZH_THEY_GOT: Final = lazily(
    f"^{_ZH_KIN}(?:也|就|那|今年|以前)*(?:领|拿|得|收)(?:到|了|过|的)*[^替帮代]{{0,4}}[0-9一二两三四五六七八九千万百]"
)
_ZH_THEIRS: Final = lazily(f"^(?:是)?{_ZH_KIN}的(?:是|自付)*[0-9一二两三四五六七八九千万百]")
_A_SUM: Final = "[0-9.,一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?(?:左右|多)?"
_KO_A_SUM: Final = "[0-9.,일이삼사오육륙칠팔구십백천만]+원?(?:이|을|를|쯤|정도)?"
_ALL_OF_A_BILL: Final = lazily(
    "(?:有|是|我|她|他|那[次回]|上[次回]|以前|今年|住院|看病|治病|当时|,)*"
    "(?:(?:医疗|医药|住院|治疗)?总(?:费用?|花费|花销)(?:是|花了?|一共|大概|,)*"
    "|(?:总共|一共|拢共|统共|总的|全部)(?:大概|差不多|住院|看病|我|就|,)*(?:花|用)(?:了|的|掉|去)*(?:医药费|钱)?"
    f"|医院(?:那边)?(?:一共|总共)?收(?:了|的)*我?(?:的)?){_A_SUM}(?:的|了|吧|呢|啊|[.!])*"
    f"|(?:有|我|那[次回]|一共|,)*(?:花|用)(?:了|的)*{_A_SUM},?(?:还)?(?:没[算扣减去]|不算|没有?刨|没刨)(?:医保)?报(?:销)?的?(?:那部分)?[.!]*"
    f"|(?:그때|전에|앞에|올해|입원|,)*총(?:비용|병원비|의료비|치료비|쓴돈)(?:은|는|이|가|이모두)?{_KO_A_SUM}"
    "(?:들었|썼|나왔|임|입니|이)?(?:댔)?(?:슴다|소|다|오|습니다|요|[.!])*"
    f"|(?:그때|전에|앞에|올해|입원|,)*(?:모두|다해서|총|전부|도합)(?:다)?{_KO_A_SUM}(?:썼|들었|나왔)(?:댔)?(?:슴다|소|습니다|어요|음다|지|[.!])*"
    f"|(?:그때|전에|,)*병원에서(?:모두|총)?{_KO_A_SUM}(?:받아갔|받았|내라했)[가-힣]*[.!]*"
)
"""总共花了一万二, 医院收了我九千, 모두 2만3천 썼슴다: what it cost before anybody paid a part of it."""


@cache
def _ko_they_got() -> re.Pattern[str]:
    return re.compile(
        f"^(?:우리|내|제)?(?:큰|작은|맏|막내)?(?:{named_kin()})(?:네)?(?:이|가|는|은|도|두)?{SUM}원?(?:을|를)?(?:받|탔|타)"
    )


@cache
def _ko_theirs() -> re.Pattern[str]:
    return re.compile(
        f"^(?:우리|내|제)?(?:큰|작은|맏|막내)?(?:{named_kin()})(?:네|의)?(?:거|꺼|것|건|껀|몫)(?:은|는|이|가|만)?{SUM}원?[가-힣]{{0,4}}[.!]*$"
    )


def what_came(said: str) -> str:
    """A text that tells of aid, with no more than what was given of all that was due."""
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _NO_MORE_THAN.sub(" ", _DUE_BEFORE.sub("", _ONLY_SO_MUCH.sub(r"\g<sum>", text)))
    return told if told != text else said


def told_of_else_before(question: str, said: str, facts: Facts) -> Problem | None:
    """What is asked back, or wrong, of such a sum; None where it is told as what is asked for. `question`: by its
    name, the own share or the aid of before."""
    text, sums = plain(said).replace(" ", ""), sums_in(said, facts.today)
    if len(sums) != 1 or not sums[0]:
        return None
    if question != _AID and _ALL_OF_A_BILL.fullmatch(text):
        return Problem("problem.amount.whole_bill", asks_back=True)
    if question != _AID:
        theirs = facts.says("who", "self") and (_ko_theirs() if HANGUL.search(text) else _ZH_THEIRS).search(text)
        return Problem(NOT_ASKED_FOR[question], asks_back=True) if theirs else None
    if _APPLIED.search(text) and not _CAME.search(text):
        return asked_back(yuan(0))
    if _BY_ANOTHER.search(text) and not _MEDICAL_AID.search(text):
        return Problem(NOT_ASKED_FOR[question], asks_back=True)
    they_got = (_ko_they_got() if HANGUL.search(text) else _ZH_THEY_GOT).search(text)
    return asked_back(yuan(sums[0]), yuan(0)) if they_got and facts.says("who", "self") else None
