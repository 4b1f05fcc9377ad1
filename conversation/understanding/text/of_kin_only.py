"""What was done for a relative only, where somebody asks for himself: 로친만 쫜쩐했슴다, 备案只给老伴办了. It makes
nobody else the patient, and tells that of oneself it is not so."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_KIN: Final = (
    "(?:우리 ?|내 ?)?(?:어머[니이]|엄마|어마이|아버지|아부지|아매|아바이|로친네?|령감|남편|나그네|안해|안까이"
    "|안깐이?|아들|딸|며느리"
    "|사위|손자|손녀|동생|언니|오빠|누나|형님?)"
)
_KIN_ZH: Final = "(?:我?(?:老伴儿?|媳妇|老公|老婆|爱人|妈|爸|母亲|父亲|儿子|闺女|女儿|弟弟|妹妹|哥哥|姐姐))"
_DONE: Final = "(?:비안|쫜쩐|좐쩐|전원|수속|등록|입원|주원|수술|치료)"
_ONLY_KIN: Final = lazily(
    f"^(?:{_DONE}(?:은|는|을|를)? ?)?{_KIN}(?:거|꺼|것|네)?만 ?(?:{_DONE}(?:을|를)? ?)?(?:했|하였|받았"
    f"|해줬)[가-힣]{{1,4}}[.!]*$"
    f"|^(?:입원|주원|수술)(?:은|는) ?{_KIN}(?:이|가|만) ?(?:했|하였|받았)[가-힣]{{1,4}}[.!]*$"
    f"|^(?:내가|나는|나) ?(?:아니고|아이고|말고) ?{_KIN}(?:이|가) ?(?:저보|특곤|변두리|감측호"
    f"|오보)[가-힣]{{0,5}}[.!]*$"
    f"|^(?:就|只|光|只有|就是)+(?:给)?{_KIN_ZH}(?:一个人)?(?:转诊|转院|备案|住院|住过院|做手术"
    f"|住)[^,.不没]{{0,4}}[.!]*$"
    f"|^(?:我)?(?:陪|照顾|伺候|看护|护理)(?:着|了)?{_KIN_ZH}[^,.]{{0,3}}住[^,.]{{0,3}}[.!]*$"
    f"|^(?:备案|转诊|手续)(?:就|只|光)+给?{_KIN_ZH}(?:办|转|备)[^,.]{{0,4}}[.!]*$"
    f"|^(?:住院|住的院|住院的)(?:的)?是{_KIN_ZH}[.!]*$"
)
_NOT_KIN_BUT_I: Final = lazily(
    f"^{_KIN}(?:은|는) ?(?:없|안 ?했|안 ?갔)[가-힣]{{0,3}}(?:는데|지만|고|구)[ ,]*(?:내가|나는|내는) ?(?:입원"
    f"|치료|수술|병원)"
    f"|^{_KIN_ZH}没(?:有|住院?)?[, ]*(?:是)?我(?:自己)?(?:住过?院|住院|看过?病)"
)


def of_kin_only(said: str) -> bool:
    """Whether a text tells of something that it was done for a relative, and for nobody else."""
    return bool(_ONLY_KIN.search(plain(said)))


def not_kin_but_i(said: str) -> bool:
    """Whether a text tells that whoever types was treated, and the relative who is asked for was not."""
    return bool(_NOT_KIN_BUT_I.search(plain(said)))
