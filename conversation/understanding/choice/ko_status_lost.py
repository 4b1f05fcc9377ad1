"""A status that was lost before the treatment, with none after it: 저보는 짤렸고 입원할 때는 아무것두 아니였소."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_LOST_THEN_NONE: Final = lazily(
    "(?:저보|특곤|오보|변두리|변연|감측|모니터링)(?:대상|호|증|금)?(?:은|는|이|가|을|를|였다가|이였다가|였는데"
    "|이였는데)?[^?]{0,24}?"
    "(?:짤[려렸린리]|잘[려렸린리]|끊[겨겼긴어]|떨어[져졌진]|떼[웠우]|빠[졌져]|취소|내[놨놓])[^?]{0,24}?"
    "(?:입원|주원|수술|치료|진료|병원에? ?|병을? ?)(?:을|를)?(?:하|할|갈|보일|볼|받을|했을|갔을|보였을|하던"
    "|가던)? ?(?:때|적|당시)"
    "(?:에는|에|는|엔)? ?(?:벌써 ?|이미 ?|아예 ?|전혀 ?|집이 ?|우리는? ?)*"
    "(?:(?:아무 ?|암)(?:것|신분|증|명단|호|대상)?[도두] ?|아무 ?(?:것|신분|증|명단|호|대상) ?)(?:아니|아이"
    "|없)(?:였|었|댔|요|오|소|임|슴|꾸)"
)
_STATUS_AGAIN: Final = lazily(
    "다시 ?(?:붙|타|받|됐|되였|들|올)|(?:변두리|변연|감측|특곤|반빈|인병치빈)[가-힣]{0,3} ?(?:됐|되였|들었|받았|올랐)"
)


def status_lost(text: str) -> bool:
    """Whether a plain text tells that a status was lost before the treatment, and that there was none at that time."""
    return bool(_LOST_THEN_NONE.search(text)) and not _STATUS_AGAIN.search(text)
