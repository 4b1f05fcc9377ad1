"""A sum that Korean tells in place of one that it takes back, by its notes or by whose words it has: 이천공팔십원인가
했는데 지금 보니 2090원 맞슴다, 천원짜리 넉장, 량완싼첸이라구 간호사 그럽데, 4만원 우리 절로 안았슴다.
"""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily

_SIGN: Final = "0-9일이삼사오육륙칠팔구공영령십백천만"
_FIGURE: Final = f"(?<![{_SIGN}가-힣])[{_SIGN}][{_SIGN}., ]*(?<=[0-9십백천만])"
_IS: Final = "(?:이?[오요]|임다|입니다|이우다|이꾸마)"
_LOOKED: Final = "(?:보니까?|보이까?|봤더니|보았더니|보니깐|펴보니까?|세여보니까?|찾아보니까?)"
_TAKEN_BACK: Final = lazily(
    f"^(?:처음에?[는엔]? ?|첨에는? ?)?(?:자부[가는]? ?)?{_FIGURE} ?원?(?:쯤|정도)? ?(?:인가|인줄|이?라[고구]?|으로"
    f"|로) ?"
    "(?:알았|생각했|했|여겼|봤|보았|하)(?:는데|더니|더이|다가|지만|댔는데)[ ,.]*(?:(?:아이|아니|아차|참|어)[ ,.!]+)?"
    f"(?P<why>[^0-9?.]{{0,14}}?(?<![가-힣]){_LOOKED}[는 ,]*)(?=(?:자부[가는]? ?)?{_FIGURE})"
)
"""처음에 오천이라 했다가 아이, 다시 보이 오천사백이오."""
_SURE_OF_IT: Final = lazily(
    f"(?P<figure>(?<![{_SIGN}])[{_SIGN}]*?[십백천만0-9])원?{_IS}[ ,.]+(?P=figure)"
    f"(?:원?이|원)? ?(?:맞|옳|틀림없)[가-힣]{{1,3}}[.! ]*$"
)
"""오천사백이오 오천사백이 맞소."""
_SOMEBODY_S: Final = lazily(
    f"^{_FIGURE} ?원?(?:인가|인줄) ?(?:했|알았|생각했)(?:더니|는데|더이|지만)[ ,]*{_FIGURE} ?원?[은는이]? ?"
    "(?:옆 ?사람|옆 ?침대|옆 ?자리|앞 ?사람|남|다른 ?사람|아들|딸|동생|로친|령감|남편|안해)(?:의|네)? ?(?:꺼|거|것|건)"
    "(?:이?[고구]|임다|이오|인데)[ ,.]*(?:내|제|우리) ?(?:꺼|거|것|건)(?:는|은)? ?"
)
_NOTE: Final = "(?P<note>천|백|오백|오십|십)원 ?짜리(?:로|루|를|르)? ?"
_COUNTS: Final = {
    **dict(zip(("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"), range(1, 10), strict=True)),
    **dict(zip(("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"), range(10, 100, 10), strict=True)),
    "석": 3,
    "서": 3,
    "넉": 4,
    "너": 4,
    "닷": 5,
    "엿": 6,
    "스무": 20,
}
_TENS: Final = "열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔"
_ONES: Final = "한|두|세|석|서|네|넉|너|다섯|닷|여섯|엿|일곱|여덟|아홉"
_NOTES: Final = lazily(f"(?<![가-힣0-9]){_NOTE}(?:(?P<digits>[0-9]{{1,3}})|(?P<tens>{_TENS})?(?P<ones>{_ONES})?) ?장")
_COUNTED_OUT: Final = (
    "(?:을|를)? ?(?:세서|세여서|세어서|세고|세구|해서|꺼내서)? ?(?:줬|주었|냈|물었|바쳤)(?:으니까?|는데|으이|지)[ ,.]*"
)
_NOTES_MADE: Final = lazily(f"{_NOTES.pattern}{_COUNTED_OUT}(?:그러니까? ?|그래서 ?)?(?=[{_SIGN}]{{2}})")
_SO_MUCH: Final = lazily("(?<=원) ?그만[침큼치]")
_VALUES: Final = {"천": 1000, "오백": 500, "백": 100, "오십": 50, "십": 10}
_WORDS_OF: Final = lazily(
    "^(?P<figure>[가-힣0-9一二两三四五六七八九十百千万]{2,9}?)(?:원|콰이)?(?:이?라[고구]) ?(?:간호사|간호원|호사"
    "|창구|회계|결산처|결산창구|수납|수금처)"
    "(?:가|이|에서|서)? ?(?:그럽데|그럽디|그러|그랬|말합데|하더|합데|불러 ?[줬주줍])[가-힣]{0,4}[. ]*$"
)
_BORE_IT: Final = lazily(
    "(?<![가-힣])(?P<mine>(?:우리|내|저희|나|저)(?:가|네)? ?(?:(?:절로|스스로|혼자서?|자체로|다|몽땅|전부) ?)+)"
    "(?:떠)?안았(?=슴다|소|습니다|지|어요|꾸마)"
)
_BORNE: Final = lazily(
    "^(?:내|나|제|저)(?:가|네)? ?(?:절로 ?)?부담(?:한|하는|할|해야 ?할) ?(?:게|거|건|것|돈|몫)(?:이|은|는)? ?"
    f"(?=[{_SIGN}])"
)
"""나절로 부담한게 6700원임다: the own share by another name."""
_CHECKED: Final = lazily(
    f"(?P<figure>{_FIGURE})원?이? ?(?:정확|확실|틀림없)[가-힣]{{1,3}}[ ,.]+(?:금방|방금|지금|다시|내가?)? ?"
    "(?:결산단|령수증|단자|종이)[가-힣]?[ ,]*(?:봤|보았|보고|확인)[가-힣 ]{0,8}[.! ]*$"
)
"""2600 정확함다 금방 단자 봤슴다."""
_BY_ONESELF: Final = lazily("(?<![가-힣])(?:나|저)절로 (?=(?:낸|문|치른|쓴))")
_HEARD: Final = lazily(
    f"(?P<figure>^{_FIGURE})원?이?라(?:는|던) ?(?:거|것|걸)(?:을|를|은|는)? ?(?=(?:내 |나는 |내가 )?똑똑히)"
)
"""만륙천이라는거 내 똑똑히 들었소."""
_ROW: Final = lazily(
    "(?<![가-힣])(?P<row>자부담?|자가지급|쯔푸)(?:금액|금)? ?(?:그|이|라는|란) ?(?:줄|행|란|칸)(?:에는?|에) ?"
)
_APART: Final = lazily("(?<=[0-9십백천만]) (?=이라[고구]? ?(?:써|쓰|적|찍|씌))")


def told_instead(text: str) -> str:
    """A plain Korean text with the sum that it tells in such a way told plainly."""
    text = _SURE_OF_IT.sub(r"\g<figure>원임다", _TAKEN_BACK.sub("", _SOMEBODY_S.sub("자부는 ", text)))
    text = _CHECKED.sub(r"\g<figure>원임다", text)
    text = _HEARD.sub(r"\g<figure>이라고 ", _BY_ONESELF.sub("내절로 ", _BORNE.sub("자부는 ", text)))
    text = _APART.sub("", _ROW.sub(r"\g<row> 칸에 ", text))
    text = _BORE_IT.sub(r"\g<mine>물었", _WORDS_OF.sub(r"\g<figure>임다", text))
    return _SO_MUCH.sub("", _NOTES.sub(_together, _NOTES_MADE.sub("", text)))


def _together(found: re.Match[str]) -> str:
    """What so many notes make, which is asked back."""
    count = int(found["digits"] or 0) + _COUNTS.get(found["tens"], 0) + _COUNTS.get(found["ones"], 0)
    return f"{count * _VALUES[found['note']]}원 아마 " if count else found[0]
