"""A day that Korean tells in place of another, or by it: 지난주 수요일, 아니 목요일이구나; 어제 결산하자 했는데
일요일이라 오늘 아침에 했슴다; 옆사람은 3월 8일에 나가고 나는 그 이튿날; 퇴원은 4월 9일이고 결산은 그 이튿날;
래일이면 한주일.
"""

import re
from typing import Final

from conversation.understanding.dates.date_parts import any_of
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NUMBER: Final = "(?:[0-9]{1,2}|[일이삼사오육륙칠팔구십시유]{1,4})"
_DAY: Final = f"(?:{_NUMBER}월 ?{_NUMBER}일)"
_WEEK: Final = "(?:지지난|저지난|지난|저번|이번|요번)주 ?"
_WEEKDAY: Final = "[월화수목금토일]요일"
_LATELY: Final = "(?:오늘|어제|그저께|그제|아까)"
_ANY_DAY: Final = f"(?:{_DAY}|(?:{_WEEK})?{_WEEKDAY}|{_LATELY}|{_NUMBER}일)"
_AT: Final = "(?:날에|날|에)?"
_IS: Final = "(?:이?[요오]|임다|입니다|이우다|이꾸마|이지[무므]?|이네|이구나|이구만)?"
_IT_WAS: Final = (
    "(?P<is>이구나|이구만|이였구나|이네요?|이였네|이지[무므요]?|이였지|임다|이[오요우]|입니다|이였소|이였슴다|요)"
)
_NO: Final = "(?:아이구|아차|아참|참|가만)?[ ,.!]*(?:아니|아이|앙이)(?:다|오|요|야|구나|지|임다)?"
_RATHER_WEEKDAY: Final = lazily(
    f"(?P<week>{_WEEK}){_WEEKDAY}{_AT}{_IS}[ ,.!…]+{_NO}[ ,.!…]+(?P<day>{_WEEKDAY}){_IT_WAS}[ .!]*$"
)
_RATHER_DAY: Final = lazily(
    f"(?P<month>{_NUMBER}월) ?{_NUMBER}일{_AT}{_IS}[ ,.!…]+{_NO}[ ,.!…]+(?P<day>{_NUMBER}일){_IT_WAS}[ .!]*$"
)
_LEAVES: Final = "(?:결산|퇴원|출원|계산|정산|나오|나가|집에 ?오|끝내)"
_DID: Final = "(?:[했냈]|나왔|나갔|나옴|왔|끝났|퇴원|결산|출원|정산|계산)"
_TO_LEAVE: Final = (
    f"{_AT} ?{_LEAVES}(?:을|를)? ?(?:하|할)?(?:"
    "(?:자|려|기로|라|겠다)[고구]? ?(?:했|하였|하)(?:는데|다가|댔는데|더니|지만|던게|는걸)"
    "|(?:자|라)(?:더니|던게|던걸|는거|는걸)|려다가?|려던게)"
)
_WAS_TO_BE: Final = f"{_ANY_DAY}{_TO_LEAVE}"
_WHY: Final = "[ ,]*[^?.0-9]{0,30}?(?<![가-힣0-9])"
_SO_IT_WAS: Final = f"{_AT}(?:야|서야)? (?:[가-힣]{{1,4}} ){{0,2}}?(?:[가-힣]{{1,4}} ){{0,2}}?{_DID}"
_PUT_OFF: Final = lazily(f"{_WAS_TO_BE}{_WHY}(?=(?:{_DAY}|(?:{_WEEK})?{_WEEKDAY}|{_LATELY}){_SO_IT_WAS})")
"""어제 결산하자 했는데 창구가 안 열어서, before the day on which it was."""
_PUT_OFF_IN_MONTH: Final = lazily(f"(?P<month>{_NUMBER}월) ?{_NUMBER}일{_TO_LEAVE}{_WHY}(?={_NUMBER}일{_SO_IT_WAS})")
"""8월 20일에 나가라는걸 하루 더 있다가 21일에 결산했소."""
_PUT_OFF_BY_ONE: Final = lazily(
    f"(?P<day>{_DAY}){_AT} ?{_LEAVES}(?:을|를)? ?(?:하|할)?(?:자|려|기로|라)[고구]? ?(?:했|하였|하)"
    f"(?:는데|다가|댔는데|더니|지만|던게)[ ,]*[^?.0-9]{{0,30}}?(?<![가-힣])"
    f"(?P<after>이튿날|다음 ?날|담날|뒤날){_AT}(?:야)? "
    f"(?=(?:[가-힣]{{1,4}} ){{0,2}}?{_DID})"
)
_OTHER: Final = (
    "(?:옆 ?(?:사람|침대|자리)(?: ?사람)?|한 ?방(?:에)? ?(?:있던|사람|쓰던)(?: ?(?:사람|이|로친|령감|아매|아바이))?"
    "|같은 ?방 ?(?:사람|쓰던 ?사람|로친|령감|아매|아바이)|(?:우리 ?)?(?:동새|동생|형님|언니|친구|로친|령감|남편|안해"
    "|나그네))"
)
_AFTER: Final = "이튿날|다음 ?날|담날|뒤날|전날"
_BEHIND_ANOTHER: Final = lazily(
    f"^{_OTHER}(?:은|는|느|이|가)? (?P<day>{_DAY}){_AT} ?(?:먼저 ?)?(?:나가|나갔|나왔|나오|퇴원했|퇴원하)(?:고|구"
    f"|는데|지만)[ ,]*"
    f"(?:나는?|내[가는느]?|저는|우리는) ?(?:그 ?)?(?:바로 ?)?(?P<after>{_AFTER}){_AT}(?:야)? ?(?=나왔|나갔|퇴원|집"
    f"|결산|출원)"
)
_BILL_LATER: Final = lazily(
    f"(?:^|(?<=[ ,.]))(?:퇴원|출원|나온 ?(?:건|거는|것은|날)|몸)(?:은|는|느|을|이)? ?(?P<day>{_DAY})"
    "(?:에|날|날에)?(?: ?(?:이고|이구|인데|했고|했구|했는데|하고|하구|임다|이오|나왔고|나왔는데|나왔구)) ?[ ,.]*"
    "(?P<why>[^0-9.?]{0,20}?)(?P<bill>(?:결산|계산|정산|돈)(?:은|는|으느|느|을)?) ?(?:바로 ?)?(?:그 ?)?"
    f"(?P<after>이튿날|다음 ?날|담날|뒤날){_AT}(?:야)? ?(?=[^0-9?]*(?:[했냈]|하였|함|끝|물었|치렀|임다|이[오요]))"
)
_BILL_LATER_BY_DATE: Final = lazily(
    f"^(?:퇴원|출원|몸|사람)(?:은|는|느|을|이)? ?{_DAY}{_AT} ?(?:했는데|했지만|했고|했구|나왔는데"
    f"|나왔고)[ ,]*[^0-9.?]{{0,24}}?"
    f"(?P<bill>(?:결산|계산|정산)(?:은|는|느|을|을은)?) ?(?P<later>{_DAY})(?:에야|에사|에서야|에) ?(?=[했하]|끝)"
)
_BILL_BEHIND: Final = lazily(
    f"^(?:퇴원|출원|몸|사람)(?:은|는|느|을|이)? ?{_DAY}{_AT} ?(?:했는데|했지만|했고|했구|나왔는데"
    f"|나왔고)[ ,]*[^0-9.?]{{0,24}}?"
    f"(?P<later>{_DAY})(?:에야|에사|에서야|에) ?(?P<bill>결산|계산|정산)(?:을)? ?(?=[했하]|끝)"
)
"""사람은 5월 28일에 나왔는데 돈을 못 꿔서 6월 2일에야 결산했슴다."""
_LAST_WEEK: Final = lazily("(?<![가-힣0-9])간 ?주 ?(?=[월화수목금토일]요일)")
_ONLY_THEN: Final = lazily(f"(?P<bill>(?:결산|계산|정산)(?:은|는|느|을)? ?{_DAY})(?:에야|에사|에서야) ?(?=했|하였)")
_STILL_NOT: Final = lazily(
    f"{_WAS_TO_BE}[ ,]*[^?.0-9]{{0,30}}?(?:못|안|아이) ?(?:했|하[고구]|나왔|나갔|끝냈|되였|됐)[가-힣 ]{{0,8}}[. ]*$"
)
"""어제 결산하자 했는데 오늘도 못했소."""
_CAME_IN_BEFORE: Final = lazily(
    f"(?:^|(?<=[ ,.]))입원(?:을|르|를) ?{_DAY}{_AT} ?(?:했|하였|하)(?:고|구|는데|다가|지만)[ ,]*"
    f"(?=(?:퇴원|결산|출원|나온)[^0-9]{{0,6}}{_DAY})"
)
_PAID_IN_BEFORE: Final = lazily(
    f"^{_DAY}{_AT} ?(?:입원 ?)?(?:보증금|예치금|예탁금|야진|접수비?|선불금?|입원비)(?:을|를|으|르|부터)? ?(?:먼저 ?)?"
    "(?:냈|내|물었|물|걸었|걸|바쳤|바치|넣었|넣|했|하)(?:고|구|는데|지만)[ ,]*"
    f"(?=(?:나온|퇴원|결산|출원)[^0-9]{{0,8}}{_DAY})"
)
_BROUGHT_OVER: Final = lazily(
    f"(?:^|(?<=[ ,.]))(?:[가-힣]{{2,6}}에서 ?)?{_DAY}{_AT} ?(?:[가-힣0-9]{{2,9}}(?:으로|으루|로|루|에) ?)"
    "(?:넘어 ?[오와왔]|옮[겨기겼]|전원[하해했]|이송[되하돼해])[가-힣]{0,3}?(?:서|고|구|는데|다가|가지고)[ ,]*"
    f"(?=[^?]{{0,10}}?{_DAY}[^?]{{0,12}}?(?:결산|퇴원|출원|나왔))"
)
_OF_THE_SUN: Final = lazily(
    "(?P<day>(?:이번달|이달|지난달|저번달|[0-9]{1,2}월) ?[가-힣]{2,4})(?P<name>날)?(?:이?[요오]|임다|에)?[ ,.]+"
    "음력(?:으로|으루|이)? ?(?:말[고구]|아니[고구라]|아이[고구라]) ?양력(?:으로|으루)?"
    "(?:임다|이[오요]|입니다|이꾸마|요)?[ .]*$"
)
"""이번달 초이레, 음력 말고 양력으루."""
_TO_COME: Final = lazily(
    "^(?:(?:퇴원|결산|출원|계산)(?:한|을 ?한)|나온|집에 ?온) ?지(?:가|는)? ?"
    "(?P<on>래일|내일|모레)(?:이?면|이?문|이?무|이|로|까지)? ?(?:(?:꼭|딱|벌써|한) ?)*"
    f"(?P<days>{any_of(HOW_LONG)}|[0-9]{{1,2}}일)(?:이|가|째)? ?(?:되|됨|됩|임|입|이[오우꾸요]|요)[가-힣]{{0,3}}[.! ]*$"
)
"""퇴원한지 래일이면 꼭 한주일이 됨다: counted from tomorrow."""
_LEFT_AND_TALK: Final = lazily(
    "(?<=절에 )(?:우리 ?)?애(?:가|기가)? 나왔(?:으니|으니까|는데|길래)[ ,]*(?:어찌 ?)?(?:잊을 ?수가? ?없|못 ?잊"
    "|잊지 ?못)[가-힣]{1,3}[.! ]*$"
)


def told_instead(said: str, *, own: bool) -> str:
    """What was typed as a plain text with the day that is told instead of another, or by it; as it is where none is.
    `own`: whether it is the day of who types."""
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _RATHER_DAY.sub(r"\g<month> \g<day>\g<is>", _RATHER_WEEKDAY.sub(r"\g<week>\g<day>\g<is>", text))
    told = _ONLY_THEN.sub(r"\g<bill>에 ", _STILL_NOT.sub("아직 결산을 못했슴다", told))
    told = _PUT_OFF_IN_MONTH.sub(r"\g<month> ", told)
    told = _PUT_OFF.sub("", _PUT_OFF_BY_ONE.sub(r"\g<day> \g<after> ", told))
    told = _BILL_LATER.sub(r"\g<bill> \g<day> \g<after> ", told)
    told = _BILL_BEHIND.sub(r"\g<bill> \g<later>에 ", _BILL_LATER_BY_DATE.sub(r"\g<bill> \g<later>에 ", told))
    told = _LAST_WEEK.sub("지난주 ", told)
    told = _PAID_IN_BEFORE.sub("", _CAME_IN_BEFORE.sub("", _BROUGHT_OVER.sub("", told)))
    told = _LEFT_AND_TALK.sub("나왔슴다", _OF_THE_SUN.sub(r"양력 \g<day>\g<name>", told))
    told = _TO_COME.sub(_so_long_ago, told)
    if own:
        told = _BEHIND_ANOTHER.sub(r"\g<day> \g<after> ", told)
    return said if told == text else told


def _so_long_ago(found: re.Match[str]) -> str:
    """So many days before tomorrow or the day after, which are not sure."""
    days = HOW_LONG.get(found["days"]) or int(found["days"].removesuffix("일"))
    ago = days - (2 if found["on"] == "모레" else 1)
    return f"{ago}일전 아마" if ago > 0 else found[0]
