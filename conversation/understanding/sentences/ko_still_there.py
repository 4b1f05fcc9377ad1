"""Who came in and is there now, or is not settled on going, in the usual words of a treatment to be settled: 22일에
들어왔소 지금 연변병원이오, 입원해서 지금 검사중임다, 성경병원에 가서 간을 보일가 함다, 갈지 결정도 못했소."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_HOSPITAL: Final = "(?<![가-힣0-9])(?:[가-힣0-9]{1,8}(?:병원|중의원|의원)|[길련연]대[1-4일이삼사]원)"
_ENDS: Final = "(?:임다|입니다|이오|이요|이꾸마|이우다|에 ?있슴다|에 ?있소|에 ?있습니다)"
_CAME_IN: Final = lazily("(?:(?<=[일날에제]) ?|(?<=병원에 )|(?<=병원에))들어왔(?=슴다|소|습니다|는데|어요)")
_HERE_NOW: Final = lazily(
    f"(?P<now>(?:지금|아직|여직)(?:은|도|두|까지)? ?(?:도문|연길)?)(?P<where>{_HOSPITAL}){_ENDS}(?=$|[ .,])"
)
_THERE_STILL: Final = lazily(
    "(?P<in>(?:[입주]원|들어갔|들어가셨|실려갔)[가-힣]{0,4}?"
    "(?:(?:는데|고|구|서|여)[ ,]*|[소다요]?[ ,.]+|(?:날|일)[이은]? ?[0-9월일 이삼사오륙육칠팔구십]{2,10}"
    "(?:인데|이고|이구) ?))"
    "(?:지금|아직|여직|상기|이제)(?:도|까지|까지도|은|두)? ?(?:거기|그기|병원|병실)?(?:에|에서)? ?"
    "(?:계[심셔시신십]|있[슴소음습어는으]|누워 ?[있계])[가-힣]{0,4}"
)
"""11월 1일에 입원했는데 아직 계심다."""
_JUST_TAKEN: Final = lazily(
    "(?P<taken>(?:금방|방금|지금 ?막|이제 ?막|막) ?(?:[가-힣0-9]{1,8} ){0,2}?[가-힣0-9]{0,6}"
    "(?:병원|구급실|응급실)(?:에|으로|로)? ?(?:실려|실어|업혀|업어|데려|모셔) ?(?:들어)?[갔왔])"
    "(?P<end>슴다|소|습니다|어요|음|는데|고|구)(?! ?(?:지금|아직|나))"
)
"""금방 병원에 실려갔슴다: is there, and nothing is settled."""
_LYING: Final = lazily("누워|누버|눕|들어왔|들어온|[입주]원(?:해|했|한|하)")
_OVER: Final = lazily(
    "퇴원|출원|결산했|결산하[고구]|나왔|간호|시중|문병|일하|출근|러 ?(?:들어)?왔|(?:한국|외국|일본|로씨야|외지)에서"
)
_BEING_SEEN: Final = lazily(
    "(?P<in>(?:입원|주원)(?:해서|하여|하고|했는데|해가지고) ?)(?:지금|아직|여직)(?:도|은|두)? ?"
    "(?:검사|관찰|회복|항암|수술 ?준비|화료|진찰)(?:를|을|만)? ?(?:받는 ?)?(?:중|받[고구] ?있|하[고구] ?있|하는 ?중)"
    "(?P<end>이?고|이?구|인데|임다|입니다|이오|이요|슴다|소|습니다)"
)
_WANTS_TO_BE_SEEN: Final = lazily(
    f"(?P<where>{_HOSPITAL})에 ?(?:가서|가) ?(?:[가-힣]{{1,4}}[을를] ?)?(?:한번 ?)?(?:병을 ?)?"
    "(?:보이(?:자|려)[고구]|보여 ?보자[고구]|보일[가까]|보여 ?볼[가까]) ?"
    "(?:함다|합니다|하오|하는데|하는 ?중|하꾸마|하고 ?있|생각 ?중|생각임다|생각입니다|생각이오|생각하고 ?있)"
    "(?:[슴습임]다|소|습니다)?"
)
_NOT_DECIDED: Final = lazily(
    "(?:병원|입원|수술|치료)(?:에|을|를)? ?(?:갈|할|받을)[지가까](?: ?말[지가까])?(?:는|도|두)? ?"
    "(?:아직|여직|여태)?(?:도|두)? ?결정(?:을|은|도|두)? ?(?:못|안) ?(?:했|함|하였)(?P<end>슴다|소|습니다|어요|음|다)"
)


_ONE_OR_OTHER: Final = lazily(
    "(?P<one>[가-힣] ?[갈할볼])[지가까](?P<two> ?[^.,!?]{2,10}?[갈할볼])[지가까](?:는|를|도|두)?(?: ?아직(?:도|두)?)?"
    " ?(?:(?:못|안) ?정[가-힣]{1,4}|정하지 ?못[가-힣]{1,4}|모르[가-힣]{1,4}|모름다?|고민[가-힣]{0,4})"
)
"""심양 갈지 연변에서 할지 아직 못정했슴다."""
_WAITS: Final = lazily(
    "(?:침대|침상|병상|입원 ?(?:자리|날자|순서|차례)|자리)(?:를|을|만|가|이)? ?(?:나기를? ?|날 ?때를? ?)?"
    "기다리(?:는 ?중|고 ?있)"
    "(?:임다|입니다|이오|이요|슴다|소|습니다)"
)
_NOT_SETTLED_YET: Final = lazily(
    "(?:결산|정산)하러 ?(?:갔|왔)(?:는데|다가|더니)[^.]{0,20}?못 ?(?:했|하고 ?왔)(?=슴다|소|습니다)"
)
_CANNOT_LEAVE: Final = lazily(
    "퇴원하라(?:는데|고 ?하는데|고 ?함다|지만)[^.]{0,20}?"
    "(?:못|안) ?(?:나가|나갔|나왔|퇴원)[가-힣]{0,2}(?: ?있)?(?=슴다|소|습니다)"
)


_JUST_WENT: Final = lazily(
    "(?<![가-힣])(?:어제|그저께|그제|오늘|엊그제)(?:아침|저녁|밤|오전|오후)?(?:에)? ?"
    "(?=[가-힣]{2,4}(?<!병원)(?:으로|로|루|에) ?(?:갔|떠났|도착했|올라갔|내려갔)"
    "(?:슴다|소|습니다|어요|음다|지무)[.!]*$)"
)
"""어제 장춘에 갔슴다: who only just went has hardly been treated and left."""


def still_there(text: str) -> str:
    """A plain text with these told in the usual words; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _JUST_WENT.sub("", _BEING_SEEN.sub("입원해서 지금 치료중임다", text))
    if not _OVER.search(text):
        text = _THERE_STILL.sub(r"\g<in>지금 입원해 있슴다", text)
        text = _JUST_TAKEN.sub(r"\g<taken>\g<end>, 지금 병원에 있슴다", text)
    text = _WANTS_TO_BE_SEEN.sub(r"\g<where>에 가려고 합니다", text)
    text = _WAITS.sub("아직 병원에 안갔슴다", _NOT_SETTLED_YET.sub("아직 결산을 못했", text))
    text = _CANNOT_LEAVE.sub("아직 퇴원 못했", text)
    text = _ONE_OR_OTHER.sub(r"\g<one>가\g<two>가", _NOT_DECIDED.sub("아직 병원에 안갔슴다", text))
    if _OVER.search(text) or not (_LYING.search(text) and _HERE_NOW.search(text)):
        return text
    return _CAME_IN.sub(" 입원했", _HERE_NOW.sub(r"\g<now>\g<where>에 입원해 있슴다", text))
