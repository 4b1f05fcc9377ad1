"""The own share told as a part of all: 3만인데 내가 40프로, 만원중에 3할만 냈슴다, 三万，我掏四成; or as what the
insurance left of it: 2만 썼는데 60프로 보험됨다. The whole is never the own share, and what it makes is only ever asked
back, with that no more may be known than what was paid."""

import re
from typing import Final

from conversation.understanding.own_share.all_and_parts import marked
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_R: Final = "ᚱ"
"""In place of the part."""
_OWN: Final = (
    "(?:내가|나는|나가|제가|우리가|(?:내|우리|제|개인|본인|자기)?(?:몫|부담)[은이]?|我|自己|个人|自付|自理|掏|出)"
)
_INSURED: Final = "(?:의료보험|보험|의보|이보|통주|医保|保险|统筹|报销?)"
_RATE: Final = lazily(
    "(?P<hundred>[1-9][0-9]?|[이삼사오륙육칠팔구]?십[일이삼사오륙육칠팔구]?)(?:%|프로|퍼센트|프로센트)"
    "|百分之(?P<of>[0-9一二三四五六七八九十]+)|(?P<ten>[1-9一二三四五六七八九])成(?!功|本|员|都|年|天)"
    "|(?P<ko>[1-9일이삼사오륙육칠팔구])할(?=$|[^가-힣]|[은는을만이임냈냄부보물])"
    "|(?P<half>(?<=내가)(?:절)?반|(?<=나는)(?:절)?반|(?<=몫은)(?:절)?반|(?<=부담은)(?:절)?반"
    "|(?:절)?반(?=은?(?:내가|보험|의보))|一半)"
)
_LINK: Final = (
    "(?:원|元|块钱?)?(?:쯤|정도)?(?:인데|중|가운데서?|에서|의|에|나왔는데|썼는데|들었는데|이[고구]|임다"
    "|里面?|里头|中|当中|其中|的|[, ])+"
)
_ALL_THEN_PART: Final = lazily(
    f"^(?:이번에?|모두|총액?|전부|다해서|병원비|치료비|입원비|[가은이]|这[次回]|一共|总共|总的?|花了?|用了?"
    f"|,)*ᛋ(?:{_LINK}|(?=[我自个医保]))"
    f"(?P<before>[^ᛋ{_R}]{{0,9}}){_R}(?P<behind>[^ᛋ{_R}]{{0,10}})$"
)
_PART_THEN_ALL: Final = lazily(
    f"^(?P<before>[^ᛋ{_R}]{{1,7}}){_R}(?P<behind>(?:은|만|을|를|,)*)ᛋ원?(?:에서|중에서?|의|中|里)[.!]*$"
)
_WHOSE: Final = lazily(f"(?P<own>{_OWN})|(?P<insured>{_INSURED})")
_OF_ELSE: Final = lazily(
    "자비|쯔페이|自费|구조|救助|민정|民政|카드|刷|할인|깎|优惠|打折|减|涨|아들|딸|남편|안해|로친|령감|동생|형|언니"
    "|오빠|누나|단위|회사"
    "|儿子|女儿|闺女|老伴|媳妇|单位|公司|利|리자|꾸|꿨|借"
)
_ALL: Final = 100


def share_of_it(said: str) -> int | None:
    """The own share in fen of a text that tells all and its part; None where it tells no such thing."""
    text = plain(said).replace(" ", "")
    rates = [*_RATE.finditer(text)]
    if len(rates) != 1 or asks(said) or _OF_ELSE.search(text):
        return None
    rate = rates[0]
    sums, told = marked(f"{text[: rate.start()]}{_R}{text[rate.end() :]}")
    found = _ALL_THEN_PART.search(told) or _PART_THEN_ALL.search(told)
    hundredths = _hundredths(rate)
    if not found or len(sums) != 1 or not 0 < hundredths < _ALL:
        return None
    before, behind = [*_WHOSE.finditer(found["before"])], _WHOSE.search(found["behind"])
    whose = before[-1] if before else behind
    return sums[0] * (_ALL - hundredths if whose and whose["insured"] else hundredths) // _ALL


def _hundredths(rate: re.Match[str]) -> int:
    if rate["half"]:
        return _ALL // 2
    tenths = rate["ten"] or rate["ko"]
    told = number(tenths or rate["hundred"] or rate["of"])
    return int(told[0]) * (_ALL // 10 if tenths else 1) if len(told) == 1 else 0
