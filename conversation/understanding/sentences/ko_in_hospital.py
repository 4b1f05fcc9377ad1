"""Ways to tell in Korean that somebody went into hospital, lies there or came out, in the usual words: 연변병원
들어갔다가 십월 삼일날 나왔슴다, 훈춘병원 나온게 칠월임다, 아직 못나왔슴다."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_HOSPITAL: Final = (
    "(?<![가-힣0-9])[가-힣0-9]{0,8}(?:병원|중의원|의원|[길련]대[1-4일이삼사]원|중환자실|집중치료실|입원실|병실)"
)
_IN_HOSPITAL: Final = lazily("병원|[길련]대[1-4일이삼사]원")
_ENDS: Final = "(?:슴다|소|습니다|음|어요|댔|는데|지만|고|구|지므|꾸마|수다|다가)"
_SENTENCE_END: Final = "[슴임함됨감옴]다|[슴입합]니다|[했왔갔있었댔]소"
_OF_ELSE: Final = lazily(
    "결과|보소|단자|소식|[연련]락|통지|답[이은도]|돈(?!화)|보험|의보|저보|구조금"
    "|증[이은을]|수속|비준|편지|영수증|사진|약[이은]|얼마|자부|자가|수술|결산|구급실|응급실|급진실|프로|총|합계|다해서?"
    "|[0-9천백만]원?(?:이|을)? ?나왔|[0-9원천백만](?:을|를)? ?(?:내|물)[고구]"
)
"""What else may have come out of a hospital."""
_ERRAND: Final = "(?:약|검사|문병|병문안|면회|간병|시중|일하|일보|출근|사람|의사|친구|문진|주사|링게르|대신)"
_VISITED: Final = lazily(
    f"(?P<errand>{_ERRAND}(?:을|를|만)? ?(?:[가-힣]{{1,3}} ?)?(?:러|려고|느라고?) ?[^.,]{{0,12}}?)들어갔다가 ?나왔"
)
"""약을 타러 병원에 들어갔다가 나왔슴다."""
_ENTERED: Final = (
    ("들어(?:갔|갔댔)(?=[슴소습음어는지고구꾸수다댔])", "입원했"),
    ("들어가 ?(?=있|계)", "입원해 "),
    ("들어가(?:서|가지고)(?= )", "입원해서"),
    ("들어간(?= ?지)", "입원한"),
    ("들어감(?=다)", "입원함"),
    ("들어가(?=라|야|기로|자)", "입원하"),
)
_ICU: Final = lazily("icu(?=에|실|로| )")
_SINCE_THEN: Final = lazily("들어가(?:서|가지고) (?=아직)")
_NOT_ENTERED: Final = f"(?!(?:{_SENTENCE_END}))(?!{_ERRAND})"
_ENTERS: Final = tuple(
    (
        lazily(f"(?P<where>{_HOSPITAL})(?:에|으로|로|에를)?(?P<day>(?: ?{_NOT_ENTERED}[^.,!?]){{0,16}}?) ?{verb}"),
        rf"\g<where>에\g<day> {stay}",
    )
    for verb, stay in _ENTERED
)
_BETWEEN: Final = f"(?:(?!{_SENTENCE_END})[^.,!?]){{0,30}}?"
_STAYED: Final = "(?:갔댔|누웠댔|누워있었|누웠었|입원했댔|입원했|입원했었|있었|있댔)(?:슴다|소|습니다|는데|고|구)"
_LEFT: Final = (
    lazily(
        f"(?P<where>{_HOSPITAL}(?:에서는?|서|에)?)"
        f"(?P<how>(?![이가은는도] ){_BETWEEN}(?:{_STAYED}[ ,.]*{_BETWEEN})?)(?<![못안]) ?(?<![못안] )"
        f"나(?:왔|오셨)(?P<end>{_ENDS})"
    ),
    lazily(
        f"(?P<where>{_HOSPITAL}에서)(?P<how>(?:{_BETWEEN}[일에날])?) ?집(?:에|으로|으루)? ?(?:돌아)?왔(?P<end>{_ENDS})"
    ),
)
_CAME_OUT: Final = lazily(
    "(?P<of>(?:병원|의원)(?:에서|서)? ?|(?<=월거 )|(?<=번에 ))나온 ?(?=(?:게|건|것은|날|지)(?:이|은)?(?: |[0-9]))"
)
_THERE_NOW: Final = (
    lazily(
        f"(?P<now>(?:지금|아직|여태|현재)(?:도|두|까지|은)? ?)(?P<where>[^.,]{{0,14}}?{_HOSPITAL})에 ?"
        "(?:있|계시|계)(?P<end>슴다|소|습니다|어요|음|심다|십니다|ㅂ니다)"
    ),
    lazily(
        f"(?P<where>{_HOSPITAL})에 ?(?P<now>(?:지금|아직|여태)(?:도|두|까지)? ?)"
        "(?:있|계시|계)(?P<end>슴다|소|습니다|어요|음|심다|십니다|ㅂ니다)"
    ),
    lazily(f"(?P<where>{_HOSPITAL})에(?P<now> ?)(?:있|계시|계)(?P<end>슴다|소|습니다|어요|음|심다|십니다)"),
)
_ILL: Final = lazily(
    "백혈병|(?<![가-힣])[가-힣]{0,3}암(?=이|으|에|환|수|말|[ ,.]|$)"
    "|경색|중풍|골절|위독|의식|화상|[가-힣]{1,3}염(?![려소두])"
)
_WORKS_THERE: Final = lazily("출근|일하|근무|의사|간호|간병|친구|동창|문병")
_TOLD_TO_GO: Final = lazily(
    "(?P<stay>입원|주원)(?:하라|하자|하재|하려|할라|할려)(?:고|구)? ?"
    "(?:함다|합데다|합디다|합니다|하오|하꾸마|그럽데다|그러오|랍데다)(?=$|[ .,])"
)
"""월요일에 연변병원에 입원하라 함다, 입원할라 함다."""
_OVER: Final = lazily("퇴원|출원|결산|나왔|[입주]원했|자부")


_YET: Final = "(?:아직|여직|여태|상기|지금까지|이때까지)(?:도|두|까지)? ?"
_NOT_OUT: Final = lazily(
    "(?:(?:들어가|들어갔)(?:서|가지고|고|구|는데|지만)|(?P<stay>(?:입원|주원)(?:해서|해가지고|하고|했는데|했지만))) "
    f"(?P<how>(?:[가-힣0-9]{{1,6}} ){{0,2}}?){_YET}(?:못|안|아이) ?나(?:왔|옴|옵|오(?=고|지))"
)
"""올해 3월에 들어가서 아직 못나왔슴다."""
_ALL_ALONG: Final = lazily(
    "(?P<long>내내|쭉|줄곧|계속|지금까지) (?P<where>병원)에 ?(?:있|계시|계)(?=슴다|소|습니다|심다|십니다)"
)


def still_inside(said: str) -> bool:
    """Whether a Korean text tells that who went in did not come out yet."""
    found = _NOT_OUT.search(plain(said))
    return found is not None and not _OF_ELSE.search(found["how"])


def stays_told(text: str) -> str:
    """A plain text with stays in hospital told in the usual words; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _VISITED.sub(r"\g<errand>갔댔", _ICU.sub("중환자실", text))
    text = _ALL_ALONG.sub(r"\g<long> \g<where>에 누워있", _NOT_OUT.sub(_as_not_out, text))
    for pattern, told in _ENTERS:
        text = pattern.sub(told, text)
    if _IN_HOSPITAL.search(text):
        text = _SINCE_THEN.sub("입원해서 ", text)
    for pattern in _LEFT:
        text = pattern.sub(_as_left, text)
    text = _CAME_OUT.sub(r"\g<of>퇴원한 ", text)
    if not _OVER.search(text):
        text = _TOLD_TO_GO.sub(r"\g<stay>할 예정임다", text)
    return _now_there(text)


def _as_not_out(found: re.Match[str]) -> str:
    """That somebody did not leave yet, unless it is something else that did not come."""
    return found[0] if _OF_ELSE.search(found["how"]) else f"{found['stay'] or '입원해서'} {found['how']}아직 퇴원 못했"


def _as_left(found: re.Match[str]) -> str:
    """That somebody left, unless it is something else that came out."""
    before = found.string[max(0, found.start() - 8) : found.start()]
    if _OF_ELSE.search(f"{before}{found['how']}") or _OF_ELSE.search(found[0]):
        return found[0]
    return f"{found['where']}{found['how']} 퇴원했{found['end']}"


def _now_there(text: str) -> str:
    """A text in which who lies in hospital, ill, is told to be admitted."""
    if not _ILL.search(text) or _WORKS_THERE.search(text):
        return text
    for pattern in _THERE_NOW:
        text = pattern.sub(r"\g<now>\g<where>에 입원해 있슴다", text)
    return text
