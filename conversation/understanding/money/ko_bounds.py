"""Bounds as Korean tells them, put as they are read: 3만은 훨씬 더 되지무, 만원보다 적소, 못해도 오천은 냈소.

What was feared before it is told how much it was (몇만 나올가봐 떨었는데 이천두 아이되게 나왔소) is left out.
"""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SIGN: Final = "0-9일이삼사오육륙칠팔구십백천만"
_FIGURE: Final = f"(?P<sum>(?<![{_SIGN}])[{_SIGN}][{_SIGN}.,]*(?<=[십백천만0-9])원?)"
_MUCH: Final = "(?:(?:훨씬|훨신|썩|한참|퍽|엄청|많이|좀|조금|약간|꽤|푸술히) ?)"
_FAR: Final = lazily("훨[씬신]|한참|퍽|엄청|많이")
_ENDS: Final = "(?:오|우|지[무므요뭐]?|꾸마|네요?|는가 ?보오|는데요?|구만|더구마|던데|ㅂ니다|다|쿠마)?(?=$|[ ,.!])"
_COMES_TO: Final = f"(?:되{_ENDS}|(?:됩|됨|됐|되였|되갔|되겠|될)[가-힣]{{0,4}}(?=$|[ ,.!]))"
_MORE: Final = lazily(
    f"{_FIGURE}(?:(?:[은는이도두]|보다[는도두]?) ?{_MUCH}?| ?(?:훨씬|훨신|썩|한참) ?)더 ?{_COMES_TO}"
    f"|{_FIGURE.replace('sum', 'other')}보다[는도두]? ?{_MUCH}?(?:많|크|컸|높)(?:소|슴다|습니다|지[무므요]?|았소|았슴다"
    f"|다|네|오|꾸마|아요)(?=$|[ ,.!])"
)
"""3만은 훨씬 더 되지무, 3만보다 많소."""
_MORE_CAME: Final = lazily(
    f"{_FIGURE}(?:[은는도두] ?{_MUCH}?|보다[는도두]? ?{_MUCH}?| ?(?:훨씬|훨신|한참) ?)더 ?"
    "(?=나왔|나오[오우지]|들었|들어갔|냈|물었|썼|깨졌|나갔|줬)"
)
"""3만보다 더 나왔소, 3만은 훨씬 더 썼지."""
_MORE_AND: Final = lazily(
    f"{_FIGURE}(?:[은는이도두]|보다)? ?{_MUCH}?더 ?되(?:[고구]|지만|는데|어두|어도) ?(?=.*(?:안|못))"
)
"""5천은 더 되고 만원은 안되오."""
_FULLY: Final = lazily(
    f"{_FIGURE}[은는이]? ?(?:족히|푼푼히|실히|넉넉히|넉근히|너끈히|착실히) ?(?:더 ?)?"
    f"(?:{_COMES_TO}|넘[가-힣]{{0,4}}(?=$|[ ,.!]))"
)
"""3만은 족히 되오, where it may be that as well."""
_LESS: Final = lazily(
    f"{_FIGURE}보다[는도두]? ?{_MUCH}?"
    "(?:(?:적|작|낮)(?:소|슴다|습니다|지[무므요]?|았소|았슴다|다|네|오|꾸마|어요|아요)|(?:적|작)게 ?(?:나왔|냈"
    "|물었|썼|들었"
    "|나오)[가-힣]{0,4}|덜 ?(?:나왔|냈|물었|썼|들었|되|됨|됩|나오)[가-힣]{0,4})(?=$|[ ,.!])"
)
"""만원보다 적소, 2천보다 덜 나왔슴다."""
_AT_LEAST: Final = lazily(
    "(?<![가-힣])(?:(?:아무리|암만|하다) ?)?"
    "(?:못해[도두]|못돼[도두]|못되[여어]?[도두]|안돼[도두]|안되[여어]?[도두]|적게 ?(?:잡아|쳐|봐|들어)[도두]"
    "|적어[도두]|최소한|최하로?|최저로?|제일 ?적게 ?(?:잡아|쳐|봐)[도두]) ?"
    f"(?=(?:한 ?)?[{_SIGN}])"
)
"""못해도 오천, 적게 잡아도 3천."""
_FEARED: Final = lazily(
    "(?:(?<=자부)[가는은이]? ?|(?<=자가지급)[은는이]? ?)?"
    f"(?<![{_SIGN}가-힣])(?:[몇수{_SIGN}]+원?|큰돈|더|많이)(?:은|이|도|두|은 ?더|이나)? ?(?:넘게 |더 |안으로 |안으루 )?"
    "(?:나올|넘을|될|들|물|낼|나갈|깨질)(?:가|까)(?: ?(?:봐|바|싶어)서?| ?해서)[ ,]*"
    "(?:[가-힣]{1,6} ){0,2}?"
    "(?:떨었|걱정|겁|무서|근심|조마|속이|가슴)[가-힣 ]{0,10}?(?:는데|더니|더이|지만)[ ,]*(?=.*[0-9십백천만])"
)
"""몇만 나올가봐 떨었는데, before how much it was."""


_PASSES: Final = lazily(
    f"{_FIGURE} ?{_MUCH}?(?:웃[돕돔돈][가-힣]{{0,3}}|[우위](?:임다|이오|입니다|이꾸마))(?=$|[ ,.!])"
)
"""8천 웃돔다, 만원 우임다."""
_LACKS: Final = lazily(
    f"{_FIGURE}(?:에서)? ?{_MUCH}(?:빠[지짐집진질]|모자[라람랍란]|못 ?[가감갑간])[가-힣]{{0,3}}(?=$|[ ,.!])"
)
"""만원 좀 빠짐다."""
_AT_MOST: Final = lazily(
    f"(?<![가-힣])(?:최고로?|최대로?|많아야|많아[도두]|기껏해야|기껏) ?{_FIGURE}(?:임다|이오|입니다|이요)?[.!]*$"
)
"""최고 8천."""
_NO_MORE_THAN: Final = lazily(
    f"{_FIGURE}(?:돈)?(?:밖에|바께)(?:는|도|두)? ?(?:안|못|아이) ?(?:되|됨|됩|됐|된|됐댔)[가-힣]{{0,4}}(?=$|[ ,.!])"
)
"""700원밖에 안됨: so much, and no less."""


def bounds_told(said: str) -> str:
    """What was typed as a plain text with its bounds in usual words, and without a figure that was only feared; as it
    is where it tells neither."""
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _NO_MORE_THAN.sub(r"\g<sum>임다", _AT_LEAST.sub("적어도 ", _FEARED.sub(" ", text)))
    told = _AT_MOST.sub(r"\g<sum> 이하임다", _LACKS.sub(r"\g<sum> 조금 안됨다", _PASSES.sub(_above, told)))
    if "더" in text or "보다" in text or "히" in text:
        told = _FULLY.sub(r"\g<sum> 넘을거 같슴다", _MORE_AND.sub(r"\g<sum> 넘고 ", told))
        told = _MORE.sub(_above, told)
        told = _LESS.sub(r"\g<sum> 미만임다", _MORE_CAME.sub(r"\g<sum> 넘게 ", told))
    return said if told == text else told


def _above(found: re.Match[str]) -> str:
    """That it is more than a figure; far more stays so."""
    far = "훨씬 " if _FAR.search(found[0]) else ""
    return f"{found['sum'] or found.groupdict().get('other')} {far}넘소"
