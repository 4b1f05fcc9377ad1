"""What is told of a referral by half: who did the papers (儿子办的), that one was at the health centre first
(先去的卫生院), that nobody asked for one (没人要求), an illness (心梗), a paper of the village, who needs none
(老人不用转). What it may be is asked back."""

from typing import Final

from conversation.facts import Facts
from conversation.questions import Question
from conversation.remarks.not_done_yet import NOT_MADE_YET
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_KIN: Final = (
    "(?:儿子|女儿|闺女|姑娘|老伴|爱人|媳妇|老公|丈夫|我?妈|我?爸|哥|姐|弟弟?|妹妹?|侄子|外甥|孙子|孙女|儿媳妇?|女婿"
    "|家属|亲戚)"
)
_BY_KIN: Final = lazily(
    f"(?:是|都是|我|我家|俺)*{_KIN}(?:给|帮|去|帮我|替我)*(?:办|弄|跑|整)(?:的|了)*(?:手续)?(?:的)?"
)
_CENTRE: Final = "(?:乡镇?|镇|社区)?(?:卫生院|卫生所|社区医院|社区卫生服务中心|卫生室)"
_AT_FIRST: Final = lazily(
    f"(?:我|是|就|也)*先(?:去|到|在|上)的?(?:是)?{_CENTRE}(?:去?的|了)*|(?:我|也|就)*(?:去|到)过{_CENTRE}"
    f"|{_CENTRE}(?:我)?(?:也|先)?(?:去|到)(?:过|了)(?:的)?"
)
_NOT_ASKED: Final = lazily(
    "(?:医院|大夫|医生|窗口|谁|他们|那边|也|都|就)*没(?:有)?(?:人)?(?:要求|要|管我要|跟我要|让办|让我办|说要)"
    "(?:过|办|的|我)*(?:转诊单?|手续|备案)?"
)
_ILLNESS: Final = lazily(
    "(?:突发|突然|得了?|是|因为|我|她|他|当时)*"
    "(?:心梗|心肌梗[死塞]|脑出血|脑溢血|脑梗|中风|晕倒|昏迷|急性[一-鿿]{2,5})(?:了|的)*"
    "|(?:갑자기)?(?:심근경색|뇌출혈|뇌경색|중풍)(?:이|임|이였|입니)?(?:슴다|다|소|습니다|요)?"
)
_PAPER: Final = lazily(
    "(?:是|有|拿)?(?:村里?|村委会|大队|镇里?|镇上|镇政府|乡里|街道|居委会)(?:给)?(?:开|出)(?:的|了|过)*"
    "(?:证明|条子?|介绍信)(?:的)?"
)
_NOT_FOR_THEM: Final = lazily(
    "(?:慢性?病|慢病|特困|低保|五保|老人|老年人|特殊病|透析|残疾人?)(?:户|的|人)*(?:都|就|是|也)*"
    "(?:不用|不需要|不必|用不着)(?:办)?(?:转诊?|备案)(?:的|吧)?"
)
_REFUSED: Final = lazily(
    "(?:卫生院|社区|大夫|医生|医院|他们|人家|可|也|都|又|,)*(?:不|没|不肯)(?:给|让)(?:我)?(?:转|开|办|写)(?:诊|单子?|成|转诊|手续|啊|呢|了)*"
    "|(?:可|也|都|我|去了|,)*没(?:开|转|办)成(?:啊|呢|了)*"
    "|(?:위생원|병원|의사|사구|사회구역)?(?:에서|가|이)?(?:전원|전원표|수속)?(?:을|를)?(?:안|못|아이)(?:해|떼|써)(?:여)?(?:줌|줍|주|준|줬)[가-힣]{0,5}"
)
"""没开成, 不给转: of a treatment to come, for which it may be made still."""
_OF_IT: Final = (
    (_BY_KIN, ("primary_care", "filed")),
    (_AT_FIRST, ("primary_care", "none")),
    (_NOT_ASKED, ("not_needed", "none")),
    (_ILLNESS, ("emergency", "none")),
    (_PAPER, ("primary_care", "filed", "none")),
    (_NOT_FOR_THEM, ("not_needed",)),
)


def half_a_referral(question: Question, said: str, facts: Facts) -> tuple[str, ...]:
    """The answers of which one may be meant; empty where no such thing is told."""
    if question.name != "referral" or asks(said):
        return ()
    text, offered = plain(said).replace(" ", "").rstrip(".!"), question.offered(facts)
    told = next((meant for pattern, meant in _OF_IT if pattern.fullmatch(text)), ())
    if facts.plan and _REFUSED.fullmatch(text) and set(NOT_MADE_YET) <= set(offered):
        return NOT_MADE_YET
    return tuple(value for value in told if value in offered)
