"""A status told by its class (2류라고 합데다, 说是二类), by a paper or a list of which the name is not told (통지서
받았슴다, 在什么名单上), or beside a higher one that is only applied for (변두리인데 저보 신청했슴다): those that may be
meant."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_ANY_STATUS: Final = (
    *("tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "low_income"),
    *("illness_poverty", "unsure"),
)
_OF_A_CLASS: Final = {
    **dict.fromkeys("1일一", ("tekun",)),
    **dict.fromkeys("2이二", ("dibao", "returned_to_poverty")),
    **dict.fromkeys("3삼三", ("dibao_margin", "at_risk_of_poverty")),
    **dict.fromkeys("4사四", ("illness_poverty",)),
}
_CLASS: Final = lazily(
    "(?:나는|내가|우리는?|우리집은?|민정에서|민정국에서|의보국에서|창구에서|촌에서"
    "|[,.])*(?:제)?(?P<ko>[1-4일이삼사])류(?:인원|대상|호)?"
    "(?:이?라[고구]?)?(?:합데다?|함다|했슴다|하오|합디다|담다|랍데다?|임다|입니다|이오|이요|이꾸마|됐슴다"
    "|로됐슴다|받았슴다)?[.!]*"
    "|(?:我家?|我们家?|窗口|民政|民政局|医保局|村里|说|是|算|属于|给|定|按"
    "|,)*第?(?P<zh>[1-4一二三四])类(?:人员?|对象|的|人群)*[.!]*"
)
_PAPER: Final = lazily(
    "(?:나는|내가|우리|집에|민정에서|민정국에서|촌에서|향에서|무슨|[,.])*(?:통지서?|통지|인정서|증서|증명서?"
    "|증)(?:를|을|가|이|는|은|만)?"
    "(?:받았|받은게있|나왔|내려왔|왔|있)(?:슴다|습니다|소|댔슴다|어요|음다|꾸마)[.!]*"
    "|(?:我家?|我们家?|民政局?|村里|给|就|,)*(?:收到|有|拿到|发|下来|来)(?:了|过)?(?:个|一?张"
    "|份)?(?:认定)?(?:通知书?|认定书|证书|证件|证明)[了的]*[.!]*"
)
_SOME_LIST: Final = lazily(
    "(?:무슨|어떤|무스거|뭔|먼|어느) ?명단에(?:는|도)? ?(?:있|올라|올랐|들어|들었)(?!.*(?:모르|모름))"
    "|(?:在|上了|进了)(?:个|一个)?(?:什么|啥|哪个)名单(?!.*不知道)"
)
_NAMES: Final = {
    "dibao_margin": "(?:저보)?변두리|변연|(?:低保)?边缘",
    "at_risk_of_poverty": "감측|감시측정|监测",
    "returned_to_poverty": "반빈|返贫致贫",
    "low_income": "저수입|低收入",
    "dibao": "저보|低保",
}
_KIND: Final = "(?:호|대상|가정|户|家庭|对象|成员)*"
_APPLIED: Final = (
    "(?:[,.;]|인데|이고|이구|이지만|임다|이오|고|,)*(?:지금|이제|올해|요즘|그런데|现在|正|又|还|已经|也|今年|在"
    "|但是?|不过)*"
    "(?:(?:저보|특곤)(?:호|대상)?(?:를|을|도)? ?(?:신청|수속)(?:을|은)?(?:했|하였|중|하[고구]|함|넣|올렸)[가-힣]{0,8}"
    "|(?:申请|在申请|办|递)(?:了|着|过)?(?:低保|特困)(?:了|呢|还没批|没批)?)[.!]*"
)
_LEAD: Final = "(?:나는|내가|우리는?|우리집은?|我家?|我们家?|是|현재|지금)*"


_HELD: Final = {name: lazily(f"{_LEAD}(?:{word}){_KIND}{_APPLIED}") for name, word in _NAMES.items()}
"""변두리인데 저보 신청했슴다: by the status that is held."""


def class_or_paper(text: str) -> tuple[str, ...]:
    """The values that may be meant by such a plain text; () where it is none."""
    short = text.replace(" ", "")
    if told := _CLASS.fullmatch(short):
        return _OF_A_CLASS[told["ko"] or told["zh"]]
    if _PAPER.fullmatch(short):
        return _ANY_STATUS
    if _SOME_LIST.search(text):
        return ("returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "unsure")
    return next(((name,) for name, of_it in _HELD.items() if of_it.fullmatch(short)), ())
