"""A status that is told of a grandparent or a parent of the patient, who need not have it: 孩子肺炎住院，孩子奶奶低保;
我媳妇住院，她妈是低保. Whether the patient is on the same book is asked."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import BEGINS, RELATIVE

_STATUS: Final = "(?:低保|特困|五保|低边|边缘|监测|返贫)"
_ELDER: Final = "(?:太?奶奶?|太?爷爷?|姥姥|姥爷|外婆|外公)"
_HAS: Final = "(?:是|有|吃|享受|拿|领|属于|那边|家|他们家|现在|也)*"
_YOUNG: Final = "(?:孩子|孙子|孙女|外孙女?|儿子|闺女|女儿|姑娘|宝宝|小孩|娃|小子|丫头)"
_MARRIED_IN: Final = "(?:媳妇|老婆(?!婆)|爱人|对象|老公|丈夫|女婿|姑爷|儿媳妇?)"
_OF_AN_ELDER: Final = lazily(f"(?:{_YOUNG}|[他她我])?的?{_ELDER}{_HAS}{_STATUS}")
_A_CHILD: Final = lazily(f"{_YOUNG}(?!的?(?:{_ELDER}|他?[妈爸爹娘]|们))")
_OF_A_PARENT: Final = lazily(
    f"[她他]的?(?:妈|爸|爹|娘|父亲|母亲|娘家|家里?老人){_HAS}{_STATUS}|(?:岳[父母]|老?丈人|丈母娘|婆婆|公公){_HAS}{_STATUS}"
)
_A_SPOUSE: Final = lazily(f"{_MARRIED_IN}(?!的?(?:他|她)?(?:妈|爸|爹|娘|家))")
_OF_IN_LAWS: Final = lazily(
    f"(?:(?:媳妇|老婆|对象|老公|爱人)的?)?(?:娘家|婆家|老?丈人家|岳父家|丈母娘家)(?:那边|那头|那儿)?{_HAS}{_STATUS}"
)
"""他媳妇娘家是低保, of a brother who was treated."""
_AN_IN_LAW: Final = lazily(f"{_STATUS}|婆婆|公公|岳[父母]|丈[人母]")
_STOPPED: Final = lazily(
    f"{_STATUS}(?:户|证|本)?[^,.;，。；]{{0,10}}(?:停|取消|撤|掐|退|拿下|没)(?:的|了|掉|下来)+(?=$|[,.;，。； ])"
)
"""低保是今年七月给停的，可我住院是六月: whether it was there at the treatment is asked."""
_ASKED_FOR_THE_ELDER: Final = lazily(
    f"{_YOUNG}我?(?:来|替|帮|给)[^,.;，。；]{{0,3}}(?:问|查|打听)|我是(?:他|她)?的?[^,.;，。；]{{0,3}}孙|孩子[他她]的?{_ELDER}"
    f"|{_YOUNG}(?:出的?钱|陪|照顾|伺候|送|掏)"
    f"|[替给帮](?:我|孩子)?(?:他|她)?的?(?:{_ELDER}|[妈爸爹娘]|岳|婆|公)|(?:{_ELDER}|[妈爸爹娘])[^,.;，。；]{{0,6}}(?:住院|[得生有]病|手术|住的|看病)"
)
_NAMED_AGAIN: Final = lazily(
    f"{_STATUS}|{_ELDER}|我奶|[她他]的?[妈爸爹娘]|岳[父母]|丈[人母]|婆婆|公公|是[她他][^,.;，。；]{{0,2}}[孙儿女外]"
)
"""What tells of another status, or of the elder as the patient: 我是她孙女我奶糖尿病，奶奶低保户."""
_ALL: Final = lazily("都|一个户口|一个本|同一|全家|一家|一起吃|也(?:是|有|吃|在)|跟着")
"""How it is told that the patient has it too."""
_OWN: Final = lazily(f"(?:{_YOUNG}|{_MARRIED_IN})(?:自己|本人)?(?:是|有|吃|享受|也){_STATUS}")
_HELD_BY_KIN: Final = lazily(
    f"{_STATUS}(?:户|证|本)?(?:是|在|给)我?家?[^,.;我]{{1,4}}(?:的|了|家|那|有|吃|手里)*[,. ]*"
    "(?:没给我|我(?:自己)?(?:没有|不是|没))"
    "|[爸妈爹娘哥姐弟妹叔伯姑姨舅嫂婶伴头子女娘妇婿家](?:他|她)?(?:家)?(?:是|有|吃|拿|领|享受|算|办了?|评上了?|给了?|上)(?:着|的)?"
    f"{_STATUS}(?:户|证|本)?(?:的|了|呢)?[,. ]*(?:可是?|但是?|就)?我(?:自己|家|本人)?"
    "(?:没有|不是|不吃|没[吃拿领有办上给够赶]|不享受|不算|啥也不是|啥也没)"
)
"""低保是我弟的，我没有; 低保给我弟了没给我; 我表弟吃低保 我不吃."""
_AND_ANOTHER_NOT: Final = lazily(
    f"(?<={_STATUS})(?=我?家?(?:[爸妈爹娘哥姐弟妹他她]|老伴|儿子|闺女|女儿|(?<=[我家])对象|媳妇|自己)[爸妈哥姐弟妹]?"
    "可?(?:不是|没有|[没不](?:吃|享受|算|办))(?:$|[, ]))"
)
_BOOK_APART: Final = (
    "(?:早|就|已经|自己|一个人|都|也|[跟和]我们?(?:家)?|是|户口|单过|另过|现在|早先|可)*(?:单立(?:了)?户?|单独立(?:的)?户?|单独一?个?户口?本?|另立户?|分户|分家"
    "|不[在是]一个(?:户口)?本|不在一起|嫁(?:出去|人)|立出去|分出去|迁出去|单开|分开)(?:单过|另过|上|里|的|了|单立|户)*"
)
_HELD_APART: Final = lazily(
    f"{BEGINS}(?:可|就|倒)?(?P<whom>我?家?(?:{RELATIVE}))(?:家)?(?:残疾|自己|一个人|现在|也|就|倒|他|她)*(?:[有是吃拿领]|享受)*(?:着)?(?:个)?"
    f"{_STATUS}(?:户|对象|人员|证|供养)?(?:的|了)?[,. ]+(?:可|但|就是)?(?:[他她]|人家)?{_BOOK_APART}(?=$|[,.;! ])[,. ]*"
)
"""大儿子残疾有低保，他单立户了: of a book of its own."""
_I_AM_ILL: Final = lazily(
    "(?:看病|住院|[得有生]病|病|手术|治病|开刀)的(?:人)?(?:就|可)?是我(?!家?的?(?:[爸妈爹娘]|老|儿|女|闺|媳|对象|[哥姐弟妹爷奶]))"
    "|我(?:自己|本人|个人)?(?![爸妈爹娘哥姐弟妹爷奶姥叔姑姨舅家])[^,.;我妈爸他她]{0,10}(?:住[的了]?院|住院|手术|看病|透析|门诊|出的?院)"
)
_APART: Final = lazily("[立分单]|不[在是]一|嫁")
"""Without one of these nobody is told to have a book of his own."""


def without_those_apart(text: str) -> str:
    """A plain text of who is ill without the status of a relative who has a book of his own."""
    apart = _APART.search(text)
    return _HELD_APART.sub("", text) if apart and _I_AM_ILL.search(text) else text


def each_apart(text: str) -> str:
    """A plain text with a stop between who has a status and who has not: 我妈低保我爸不是."""
    return _AND_ANOTHER_NOT.sub(",", text)


def stopped(text: str) -> bool:
    """Whether a plain text tells that the status was taken away at some time."""
    return bool(_STOPPED.search(text))


def held_by_kin(text: str) -> bool:
    """Whether a plain text tells that a relative has the status, and who types has not."""
    return bool(_HELD_BY_KIN.search(text))


def status_of_kin_only(text: str) -> bool:
    """Whether the only status of a plain text is that of a grandparent of a child, or of a parent of a wife, for whom
    it is asked."""
    if HANGUL.search(text) or _ALL.search(text) or _OWN.search(text):
        return False
    if _OF_IN_LAWS.search(text) and not _AN_IN_LAW.search(_OF_IN_LAWS.sub("", text)):
        return True
    if _ASKED_FOR_THE_ELDER.search(text):
        return False
    rest = _OF_A_PARENT.sub("", _OF_AN_ELDER.sub("", text))
    if rest == text or _NAMED_AGAIN.search(rest):
        return False
    of_child = _OF_AN_ELDER.search(text) and _A_CHILD.search(rest)
    return bool(of_child or (_OF_A_PARENT.search(text) and _A_SPOUSE.search(rest)))
