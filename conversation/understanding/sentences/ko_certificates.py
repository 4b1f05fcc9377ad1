"""What a Korean message tells of a certificate of an illness that is not there: 문진에서 약 탔슴다 증같은건 없슴다.

Beside an outpatient treatment it tells that this is an ordinary one, and nothing of a status.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily

_ILLNESS: Final = "(?:만성(?:질)?병|만병|특수(?:질)?병|특병)"
_NONE: Final = lazily(
    f"(?<![가-힣])(?:(?:무슨|아무|그런) )?(?:{_ILLNESS} ?(?:증|증명|수첩|증서)|증명서|증명|증)"
    "(?: ?(?:같은|그런) ?(?:건|게|거|것)| ?이?[구고] ?뭐)?(?:은|는|이|가|도|두)? ?"
    "(?:하나도 |아직 |그런거 )?(?:없|안 ?(?:했|냈|받)|못 ?(?:했"
    "|냈|받))(?:슴다|습니다|음|소|어요|꾸마|고|구|는데|지무|지만)?[ ,.]*"
)
_APPLIED_FOR: Final = lazily(
    f"(?<![가-힣]){_ILLNESS} ?(?:증|증명|수첩|증서)?[을를은는이가]? ?(?:신청|수속)(?:중|했|한|하|해)[^,.;]{{0,6}}?"
    "(?:아직|채)?[^,.;]{0,3}(?:안|못|아이)[^,.;]{0,6}?(?:나왔|나옴|나오|됐|됨|되|받았|내려왔)"
    "(?:슴다|습니다|음|소|어요|꾸마|고|구|는데|지만)?[ ,.]*"
)
"""특수병증 신청중인데 아직 안 나왔슴다."""
_TREATED: Final = lazily(
    "(?:약|침|주사|링게르|링겔|닝겔|점적|사진|초음파|CT|피검사)(?:을|를|만|도|두)? ?(?:좀 |몇번 |한대 |두대 |한번 )?"
    "(?:탔|타왔|타 ?왔|타[구고]|지었|떼왔|샀|사왔|맞았|맞[구고은]|찍었|찍[구고은]|했|뽑)"
)
_WARD: Final = lazily("(?:입원|주원|병실|수술)(?!은 ?(?:안|아이|못))(?!을? ?(?:안|아이|못))")
_ON_PAPER: Final = lazily("(?:증|수첩|특병|특수병|만성병)(?:으로|로|이 있|은 있|있)")
_STATUS: Final = lazily("(?:무슨|아무|그런) ")


def ordinary_care(text: str) -> str:
    """A plain text without the certificate that is not there, and with the ordinary care that is told with it."""
    text = _APPLIED_FOR.sub("", text)
    found = _NONE.search(text)
    if not found or _WARD.search(text) or _ON_PAPER.search(text[: found.start()] + text[found.end() :]):
        return text
    treated = bool(_TREATED.search(text))
    if not treated and "문진" not in text and "외래" not in text:
        return text
    told = "" if _STATUS.match(found[0]) else "보통문진임다, "
    return f"{text[: found.start()]}{told}{text[found.end() :]}"
