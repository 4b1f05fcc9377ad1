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
_STATUS: Final = "(?:저보호?|디보|특곤|변두리호?|감측호|오보호?)"
_STATUS_ZH: Final = "(?:低保户?|特困户?|边缘户?|监测户?|五保户?)"
_THEIR_STATUS: Final = (
    f"(?:(?:내가|나는|나|내는|저는) ?{_STATUS}(?:가|는|은|이)? ?(?:아니|아이)(?:고|구|지만|라|라서)[ ,]*(?:우리 ?)?"
    f"{_KIN}(?:네)?(?:이|가|은|는)? ?{_STATUS}"
    f"|{_STATUS}(?:는|은) ?(?:내가|나|나는) ?(?:아니|아이)(?:고|구|라)[ ,]*{_KIN}(?:거|것)?)"
    "(?:임다|입니다|이오|이우다|이꾸마|인데|이[고구]|여서|라서|임|이지무?|꾸마)"
    f"|(?:我(?:自己)?不是{_STATUS_ZH}[,. ]*(?:是)?{_KIN_ZH}(?:才|他|她)*(?:是|吃|有)(?:的)?{_STATUS_ZH}"
    f"|{_STATUS_ZH}(?:的)?不是我[,. ]*是{_KIN_ZH})(?:的|呢|啊)?"
)
"""나는 저보 아니고 로친이 저보임다: of the status of a relative, and of nobody who is ill."""
_STATUS_TOLD: Final = lazily(f"(?<![가-힣一-鿿]){_THEIR_STATUS}(?=$|[ ,.!])")
_SOME_KIN: Final = lazily(f"{_KIN}|{_KIN_ZH}")
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


def without_status_of_kin(said: str) -> str:
    """What was typed without whose status it is, where that is a relative's of whom nothing else is told."""
    text = plain(said)
    rest = _STATUS_TOLD.sub("", text).strip(" ,.") if "아" in text or "不是" in text else text
    return said if rest == text or _SOME_KIN.search(rest) else rest


def not_kin_but_i(said: str) -> bool:
    """Whether a text tells that whoever types was treated, and the relative who is asked for was not."""
    return bool(_NOT_KIN_BUT_I.search(plain(said)))
