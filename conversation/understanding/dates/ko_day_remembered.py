"""A day that Korean tells as a paper has it, or as a relative remembers it: 8월 5일로 알았는데 종이 보니까 6일로
돼있슴다, 엄마한테 물어보니 4월 17일이라네요.

What is told of how well it is remembered is left out: 8월 15일에 나와서 기억이 똑똑함다.
"""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_KNOWN_BETTER: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_NUMBER}일"
    "(?:이?라고?|인가|으?로|인걸로|인줄로?) ?(?:만 ?)?(?:알았|생각했|기억했|했|알고 ?있었)(?:는데|지만|더니|다가)[ ,]*"
    "(?:다시 ?|집에 ?와서 ?)?(?:종이|단자|결산[서단]|[영령]수증|문자|기록)(?:장|에|에는|엔|를|을|서|로)* ?"
    "(?:다시 ?)?(?:찾아 ?|펴 ?|꺼내 ?)?(?:보니까?|보이까?|봤더니|보면)?[ ,]*"
    f"(?P<right>(?:{_NUMBER}월 ?)?{_NUMBER}일)"
)
_REMEMBERS: Final = lazily(
    "(?P<left>나와|퇴원해|결산해|나왔|퇴원했|결산했|이라|라|이여)(?:는데|서|가지고|으니까?|길래)[ ,]*"
    "(?:지금도 ?|내 ?|내가 ?)?"
    "(?:기억(?:이|은|도)? ?(?:아주 ?|지금도 ?)?(?:똑똑|또렷|또록|생생|분명|확실|남)[가-힣]*"
    "|(?:똑똑히|똑똑하게|분명히|또렷이|잘) ?(?:기억|생각|암|압|알)[가-힣]*"
    "|잊지 ?(?:않|못)[가-힣]*|못 ?잊[가-힣]*)[.! ]*$"
)
_PAST: Final = {"나와": "나왔", "퇴원해": "퇴원했", "결산해": "결산했"}
_IT_IS: Final = frozenset({"이라", "라", "이여"})
_KIN: Final = (
    "(?:엄마|어머니|아버지|아부지|아빠|아매|할머니|아바이|할아버지|로친|령감|남편|나그네|안해|안깐|아들|딸|며느리|사위"
    "|언니|오빠|누나|형|형님|동생|손자|손녀)"
)
_ASKED_KIN: Final = lazily(
    f"^(?:우리 |내 )?{_KIN}(?:(?:한테|께|에게|보고|보구|하고)? ?(?:다시 ?|전화로 ?)?(?:물어|전화해|알아) ?"
    "(?:보니까?|보이까?|봤는데|봤더니)|(?:이|가|는|은|께서)? ?(?:그러는데|그럽데|말이|말로는?|말씀이)?)[ ,]*"
    f"(?P<day>(?:올해|작년|금년)? ?{_DAY})이?(?:라네요?|람다|랍니다|랍데다?|랍디다|란다|라오|라꾸마|라우)[.! ]*$"
)
_ON_PAPER: Final = lazily(
    f"(?P<day>{_DAY})이?라[고구]? ?(?:결산단|령수증|단자|종이)(?:에는?|에도)? ?(?:그리 ?)?"
    "(?:적혔|씌였|찍혔|써 ?있|적혀 ?있|나왔)(?:답데다?|습데다?|습디다|슴다|소|습니다|더구만)[.! ]*$"
)
"""유월 이십팔일이라 단자에 적혔답데."""
_SUN_BEHIND: Final = lazily(
    f"^(?P<day>[^0-9,.]{{0,4}}(?:{_NUMBER}월|지난달|저번달|이달"
    f"|이번달) ?(?:[가-힣0-9]{{1,5}}?[일날]|초[가-힣]{{1,3}}?))[ ,]*"
    "양력(?:으로|이[오우요]다?|임다|입니다|이꾸마|요)?(?: ?(?:이달|이번달)(?:에|임다|이오)?)?[.! ]*$"
)
"""유월 스무날 양력이우다."""


_COPULA: Final = "(?:임다|입니다|이꾸마|이오|이우다|이요|요)"
_FEAST: Final = "(?:생일|환갑|제사|명절|로인절|광군절|건당절|국경절|부녀절|아동절|자치주|시집|결혼)"
_WHY_REMEMBERED: Final = lazily(
    f"^(?P<day>(?:(?:올해|금년|작년|지난해"
    f"|[0-9]{{4}}년) ?)?{_DAY})(?:{_COPULA}[ ,.]+(?:그 ?날[이은]? ?|바로 ?)?|[ ,]+그 ?)"
    f"(?:[가-힣]{{1,4}} ?){{0,2}}{_FEAST}[가-힣]{{0,2}}(?:이라서?|이라고|임다|입니다|이오|이꾸마|이여서)?(?: [^0-9]*)?$"
)
"""작년 5월 9일임다 아매 생일날이라 똑똑히 앎다."""
_LONG_AGO: Final = lazily(
    f"(?<=일)(?:{_COPULA})?[ ,.]+(?:좀|한참|꽤|벌써)? ?오래?(?:됐|되였|되다|램|전)[가-힣]*[.! ]*$"
)
_IN_CHINESE: Final = lazily("(?<=월 )(?P<day>[일이삼사오륙육칠팔구십]{1,3})호(?=$|[ ,.임이에])")
"""사월 구호, as 号 is said."""
_IN_SLASHES: Final = lazily(
    "^(?P<month>1[0-2]|0?[1-9])/(?P<day>3[01]|[12][0-9]"
    "|0?[1-9])[ ,]+(?P<year>올해|금년|작년|지난해)(?:에|임다|꺼|것)?[.! ]*$"
)
_CAME_TO_HELP: Final = lazily(
    f"(?<=[에날일] ){_KIN}(?:이|가|네가)? ?(?:와서|같이|함께|데리고|모시고) ?(?=(?:결산|계산|퇴원|출원|나왔))"
)
"""딸이 와서 결산했슴다."""
_PAID_AND_LEFT: Final = lazily("계산하[고구] ?(?=나왔|나오|집)")


def as_remembered(text: str) -> str:
    """A plain text with the day as the paper or a relative has it, and nothing of how it is remembered."""
    text = _IN_SLASHES.sub(
        r"\g<year> \g<month>월 \g<day>일", _IN_CHINESE.sub(r"\g<day>일", text.replace("월달 ", "월 "))
    )
    text = _LONG_AGO.sub("", _WHY_REMEMBERED.sub(r"\g<day>", text))
    text = _PAID_AND_LEFT.sub("", _CAME_TO_HELP.sub("", text))
    text = _ASKED_KIN.sub(r"\g<day>", _ON_PAPER.sub(r"\g<day>", text))
    text = _KNOWN_BETTER.sub(_of_the_paper, text)
    text = _REMEMBERS.sub(_left_then, text)
    return _SUN_BEHIND.sub(r"양력 \g<day>", text)


def _left_then(found: re.Match[str]) -> str:
    """The end of what is told before that it is remembered."""
    left = found["left"]
    return "임다" if left in _IT_IS else f"{_PAST.get(left, left)}슴다"


def _of_the_paper(found: re.Match[str]) -> str:
    """The day that the paper has, with its month where that was told before."""
    return found["right"] if "월" in found["right"] else f"{found['month']} {found['right']}"
