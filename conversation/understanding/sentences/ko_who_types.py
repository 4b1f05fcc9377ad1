"""Who types, where Korean tells it by what he is to the patient, or did: 내가 손자임다, 내가 데리구 갔소."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_looked_after import without_those_looked_after
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily

_IS: Final = "(?:임다|입니다|이오|이요|요|이우다|이꾸마|이고|이구|인데|이라)"
_GRANDCHILD: Final = lazily(
    f"(?<![가-힣])(?:내가|나는|제가|저는|난|전) (?P<child>(?:맏|외|친|큰|작은)?(?:손자|손녀|손주)(?={_IS}))"
)
"""내가 손자임다: who asks, and no patient."""
_OLD_THIS_YEAR: Final = lazily(
    "(?<![가-힣])올해 ?(?=(?:마흔|쉰|예순|일흔|여든|아흔|[사오륙육칠팔구]십)(?:한|두|세|네|하나|둘|셋|넷|다섯|여섯"
    "|일곱|여덟|여덜|야듧"
    "|아홉|[일이삼사오륙육칠팔구])?(?:살)?(?:이?[고구요오]|인데|임다|입니다|이라|꾸마|이꾸마|된|됐|되|나는"
    "|먹)(?![만천백]))"
)
"""아매 올해 여든여덟인데: how old somebody is, and not when it was."""
_TOOK: Final = lazily(
    "(?<![가-힣])(?:내가|나는|제가|저는|내) (?=(?:(?!나를|날 |저를)[가-힣0-9]{1,6} ){0,3}?"
    "(?:데리[고구]|데려다|모시[고구]|모셔다?|업[고구]|싣[고구]|태우[고구]|태워|부축해서?|부축하[고구]) ?"
    "(?:병원에 |거기 |연길에 )?(?:갔|왔|가서|와서|다녔|댕겼|가[고구]|오[고구]|다니|줬|모시)"
    "|(?:(?!나를|날 |저를)[가-힣0-9]{1,8} ){0,6}?(?:[입주]원|퇴원|수술)(?:을|를)? ?시[켰키켜킨킴])"
)
"""손자가 입원했댔소 내가 데리구 갔소, 제가 입원시켰슴다: who took the patient there."""
_LIES_AND_TYPES: Final = lazily(
    "(?P<bed>침대|침상|병상|병원|병실|입원실)(?:에|에서)? ?(?:누워|누버)서 ?(?:이 ?)?(?:글을? ?)?"
    "(?:침다|칩니다|치[오우는]|치꾸마|씀다|씁니다|쓰[오우]|적슴다|적소|묻슴다|묻소)(?=$|[ .,])[ .,]*"
)
"""연변병원 침대에 누워서 침다."""
_FILED_BY: Final = lazily(
    "(?P<paper>(?:[비뻬베빼]이?안|전원|전진|등록|수속)(?:은|는|을|를|도|두)? ?(?:[^.,]{2,14}?(?:에|에야|때|나서) )?)"
    "(?:우리 ?)?(?:큰|작은|맏|막내|둘째)?(?:아들|딸|며느리|사위|조카|동생|손자|손녀|남편|안해|언니|오빠|누나"
    "|형)(?:이|가|네가) "
    "?(?:대신 ?|벌써 ?|다 ?|미리 ?)*(?=했|해놨|해놓|해줬|해주|해드|하였|보충|올렸|넣어)"
)
"""비안은 입원한 다음에 조카가 해줬슴다: who helped."""
_PUT_ME_IN: Final = lazily(
    "(?<![가-힣])(?:우리 ?)?(?:큰|작은|막내|맏)?(?:아들|딸|사위|며느리|손자|손녀|로친|령감"
    "|남편|안해|동생|조카|자식)(?:들|놈|애|네)?"
    "(?:이|가) (?:나를|날|저를|나르) (?P<there>(?:[가-힣0-9]{2,9} ){0,3}?)(?P<stay>[입주]원|수술)(?:을|를)? ?"
    "시(?:켰|켜(?P<then>서|가지[고구]))"
)
"""딸이 나를 연변병원에 입원시켰소."""
_OLD_ONE: Final = lazily(
    "^(?P<lives>(?!우리|내|저희|옆집|뒤집|앞집|이웃)(?:나는 |저는 )?[가-힣]{2,5}(?:에|에서|서)? ?"
    "(?:(?:(?:큰|작은|맏|막내|둘째)?(?:딸|아들|자식|동생|조카|손자|손녀|자식들)(?:네)? ?집(?:에|에서)? ?)?"
    "(?:와 ?있는|가 ?있는|와 ?사는|있는|얹혀 ?사는|혼자 ?사는|사는|지내는))"
    "(?: (?:[가-힣]{2,5}(?:살)?(?: ?(?:된|넘은|먹은|다된|나는)) )?)?) ?(?:로친|할매|할마이|아매)"
    f"(?=(?:네)?{_IS}(?=$|[ ,.]))"
)
"""심양 딸집에 와있는 로친임다, where who types goes on with himself."""
_GOES_ON: Final = lazily(
    "(?<![가-힣])(?:내|내가|나는|제가|저는) [^.,]*?(?:[입주]원|퇴원|수술|치료|누[웠버워]|앓|아[파프팠])"
)


def of_who_types(text: str) -> str:
    """A text in which who types is told as such; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    text = _i_looked_after().sub(r"\g<i>", without_those_looked_after(text))
    text = _OLD_THIS_YEAR.sub("", text)
    text = _FILED_BY.sub(r"\g<paper>", _LIES_AND_TYPES.sub(r"\g<bed>에 누워 있슴다, 환자는 나요, ", text))
    text = _PUT_ME_IN.sub(_as_my_stay, text)
    told = _TOOK.sub("", _GRANDCHILD.sub(r"\g<child>", text))
    old = _OLD_ONE.search(told)
    return f"{old['lives'].strip()} 늙은이{told[old.end() :]}" if old and _GOES_ON.search(told, old.end()) else told


def _as_my_stay(found: re.Match[str]) -> str:
    """The stay of who types, whoever put him in."""
    return f"내가 {found['there']}{found['stay']}{'해서' if found['then'] else '했'}"


@cache
def _i_looked_after() -> re.Pattern[str]:
    """내가 손자를 돌보다가 허리를 다쳐서: whom who types looked after, where nobody else is told of."""
    kin = f"(?:우리 |내 )?(?:{named_kin()})"
    return re.compile(
        f"(?<![가-힣])(?P<i>(?:내가|나는|제가|저는|내) ){kin}(?:을|를)? ?(?:집에서 ?)?"
        f"(?:봐주|봐 주|돌봐주|돌보|키우|업어주)"
        f"(?:느라[고구]?|면서|다가) (?![^.!?]*{kin}(?:이|가|은|는|을|를))"
    )
