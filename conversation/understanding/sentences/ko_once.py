"""What a Korean message tells only of once, of others, or of with whom somebody stays is left out of it: 저보 탄적은
있는데 지금은 없슴다; 사돈은 다 까줬답데다 우리도 됨까; 지금은 연길 딸네 집에 있슴다."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin, with_own_care
from conversation.understanding.text.lazily import lazily

_STATUS: Final = (
    "(?:저보(?:호|금|돈)?|[디띠]보|특곤(?:호|인원)?|터쿤|오보호?|감측(?:호|대상)?|(?:저보)?(?:변두리|변연)(?:호|가정)?)"
)
_WAS: Final = "(?:탄|타본|받은|받아본|된|든|올랐던|됐던) ?적(?:은|이|도|두)? ?있(?:는데|지만|었는데|었지만|댔는데|으나)"
_HAD: Final = "(?:탔댔|탔었|탔|받았댔|받았|됐댔|였댔|였었|이댔|였|타다가|타던게|타던것이)(?:는데|지만|던게)?"
_NO_MORE: Final = (
    "(?:지금|이젠|이제|인젠|올해|현재|작년에|올해부터)(?:은|는|에는|부터)? ?(?:[가-힣]{1,3} )?"
    "(?:없|안|못|아니|떨어|짤리|짤렸|끊|취소|아이)[가-힣]*"
)
_ONCE: Final = "(?:(?:재?작년|이전|전|원래|본래|올봄|[0-9]{4}년)(?:까지|에|에는|엔)?(?:는)? ?)?"
_HAD_IT_ONCE: Final = lazily(f"{_ONCE}{_STATUS}(?:를|을|도|는|에|로)? ?(?:{_WAS}|{_HAD})[ ,]*{_NO_MORE}")
_OTHER_STATUS: Final = "(?:低保边缘|边缘户|저보변|변두리|변연|특곤|감측|반빈|인병|因病|返贫)"
_LOST_FOR_ANOTHER: Final = lazily(
    f"{_STATUS}(?:를|을)? ?(?:(?:타|받|먹)(?:먹)?던 ?(?:건|거는|거|것은|게)) ?[^.,]{{0,14}}?"
    "(?:떼우|떼웠|떼였|떼이|짤리|짤렸|끊기|끊겼|취소)[가-힣]{0,3}(?:고|구|는데|지만|서)[ ,]*"
    f"(?=[^.!?]{{0,24}}{_OTHER_STATUS})"
)
"""디보 타던거는 올 1월에 떼우구 低保边缘家庭 통지서를 주더구마."""
_TAKEN_BACK: Final = lazily(
    "(?P<book>호[구적])[를을는은]? ?[가-힣]{2,5}(?:에|로|으로|루)? ?(?:떼|떼여|옮겨|파|옮)갔(?:댔|었)?"
    "(?:는데|다가|지만)[ ,]*"
    "(?:(?:작년|올해|재작년|몇년전|다시|도루|도로|또)(?:에)? ?)+"
    "(?=[가-힣]{2,5}(?:에|로|으로|루) ?(?:옮|붙|올|떼|왔))"
)
"""호구를 청도에 떼갔댔는데 도루 연길에 붙였소."""
_US_TOO: Final = lazily(
    "^(?!(?:우리|내|울) )[^.!?]{2,60}?(?:[답랍합][데디]다|던데|다더[라군구][가-힣]{0,2}|다던데)[ ,.\n]+"
    "(?=(?:그럼 |그러면 )?(?:우리|나|저|내)(?:도|두) [^.!?]{0,24}(?:까|[나냐]|는가|오|소)[?.! ]*$)"
)
"""사돈이 입원했는데 저보라서 다 까줬답데다 우리도 됨까: what others are said to have got."""


_ASKED_OF: Final = lazily(
    "(?:저번달|지난달|전달|[0-9]{1,2}월달?|먼저번|지난번|저번) ?[꺼거것건](?:를|을|만|부터)? ?(?:좀 )?"
    "(?:물어|묻|알아|여쭤|여쭙|문의)"
)
_NOW_AGAIN: Final = lazily("[ ,.]+(?:그리고 )?지금(?:은|도)? (?:또 |다시 )?[^.,]{2,24}(?:입원|수술|치료)[^.,]*$")
"""저번달꺼 물어보려구요 저번달에 퇴원했고 지금은 또 장춘에 입원중이에요: another stay than the one asked for."""


_BEFORE_AGAIN: Final = lazily(
    "(?:재?작년|지난해)(?:(?!저보|호구|특곤|오보|감측|자부|까 )[^?!]){2,50}?"
    "(?:슴다|습니다|[했았었]소|는데|구요|구|고)[ ,.]+"
    "(?=(?:올해|이번|금년)(?:에|에는|엔|은)? ?(?:또|다시) ?[^.,]{0,16}(?:입원|주원|수술|치료))"
)
"""작년에 입원해서 구조 3천 받았슴다 올해 또 입원했슴다: it is asked for this year's."""
_NEITHER: Final = lazily(
    "(?P<one>전원|전진|좐전|병원이전)이?[구고] ?(?:빼안|뻬안|베이안|비안|등록|수속|备案|뭐|머)(?:이?[구고])? ?"
    "(?=(?:아무것[도두] ?)?(?:안|못|아이))"
)
"""전원이구 빼안이구 안했슴다: neither of them."""
_AT_MY_HOME: Final = lazily(
    "(?<![가-힣])(?:내|제|우리) ?집에(?:서)? (?=(?:놀러|다니러|와 ?있|와서|왔|묵|며칠|얹혀|모시|모셔))"
)
"""연길 내 집에 놀러왔다가 입원해서: who came there is somebody else."""


_IS_IT_TRUE: Final = lazily(
    "^(?![^?]*(?:어머니|엄마|아버지|아부지|아빠|남편|안해|나그네|로친|령감"
    "|아들|딸|안까이|내가|나는|나느|제가|저는|우리 ?집|호[구적]))"
    "[^.!?]{0,50}(?:구조|구제|돌려|환급|면제|공짜|깠|깎|까[주줬줍준]|탔|타먹|돈)[^.!?]{0,24}?"
    "(?:[답랍][데디]|다 ?(?:고|구)? ?(?:합데|합디|하데|하던데|하더"
    "|함다|합니다|하오|그럽데|그러던데|들었)|다[던는]데|다더)"
    "[가-힣]{0,4}[ ,.?]+"
    "(?:그게|그거|그말이|그런게|이게|그기|거|그것이)? ?(?:참말|정말|진짜|옳|사실|맞|참)[가-힣]{0,5}[?]$"
)
"""사촌형님이 의료구조 타서 퇴원할때 바로 깠다 합데. 참말이오?: what is only heard of others, and doubted."""


def of_now(text: str) -> str:
    """A plain text with what is so now, and of whoever asks; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    if _IS_IT_TRUE.search(text.strip()):
        return ""
    text = _NEITHER.sub(r"\g<one> ", _BEFORE_AGAIN.sub("", _theirs_of_before().sub("", text)))
    text = _NOW_AGAIN.sub("", text) if _ASKED_OF.search(text) else text
    text = _AT_MY_HOME.sub("집에 ", text)
    text = with_own_care(text)
    text = _TAKEN_BACK.sub(r"\g<book>는 ", _HAD_IT_ONCE.sub("", _US_TOO.sub("", _LOST_FOR_ANOTHER.sub("", text))))
    return _stays_with().sub("집에", text)


@cache
def _stays_with() -> re.Pattern[str]:
    kin = f"(?:우리 |큰|작은|막내)?(?:{named_kin()})"
    return re.compile(
        f"{kin}네 ?집에(?:서)?(?= ?(?:와 ?|가 ?|얹혀 ?)?(?:있[슴소는습고다]|살[고구아]|삼다))"
        f"|{kin} ?집에(?:서)?(?= ?(?:와|얹혀) ?(?:있[슴소는습고다]|살[고구아]|삼다))"
    )


@cache
def _theirs_of_before() -> re.Pattern[str]:
    """동생이 작년에 입원해서 구조 3천 받았슴다 나도 올해 입원했슴다: what a relative had in an earlier year."""
    return re.compile(
        f"^(?:우리 |내 |제 |울 )?(?:큰|작은|막내|둘째)?(?:{named_kin()})(?:이|가|는|은|도|두)? ?"
        "(?:재?작년|지난해|20[0-9]{2}년)"
        "[^.!?,]{2,50}?(?:슴다|습니다|[했았었]소|는데|구요|구|고)[ ,.]+"
        "(?=(?:나|내|저|제)(?:도|두|는|가)? (?:올해|이번|금년|지난달|이달|지난주|어제|그저께"
        "|[0-9]{1,2}월)[^.]*(?:입원|주원|수술|치료|퇴원|나왔|자부))"
    )
