"""Korean as it is typed in Yanbian, in one form of each word.

Chinese words written as they sound become the Korean word (쫜전: 전원), the Yanbian word for "not" its usual form (아이
갔소: 안갔소), a single ㅅ at the end of a verb ㅆ (햇슴다: 했슴다). Only where it can be nothing else.
"""

import re
from typing import Final

_BEGIN: Final = "(?<![가-힣])"
_DONE: Final = (
    *("하(?!나)", "했", "함(?!께)", "합", "한(?![명테번개두])", "해", "됐", "되", "됨", "됩", "돼", "된"),
    *(
        "갔",
        "감",
        "갑",
        "가[오우고봤]",
        "왔",
        "받[았고는습슴소지]",
        "봤[소슴어는재지스]",
        "썼",
        "씀",
        "씁",
        "쓰[고오우지]",
    ),
    *("냈", "냄", "낸", "나[왔옴옵갔]", "나오[고는지우]", "들었", "들어[갔가있]", "탔", "타[오우고는지]", "탐", "탑"),
    *(
        "줬",
        "줌",
        "준다",
        "줍[데니]",
        "주[더고오우재는]",
        "먹",
        "떼",
        "뗐",
        "뗌",
        "맞[았고소]",
        "샀",
        "물었",
        "그렇",
        "옳",
    ),
    *("좋", "끊", "넣", "필요", "떨어", "긁", "쳐줍", "처리", "알려"),
)
"""How verbs begin before which 아이 is no child: 아이 했소, and not 아이 하나."""
_SOUNDS: Final = {
    "의보": (
        f"{_BEGIN}(?:이보(?=[카국에가를는도로두은돈비수앱결처정지혜안쪽창평쥐]|이? |$)|이바오)|(?<=주민|농촌|직공)이보"
    ),
    "의보국": f"{_BEGIN}(?:이보쥐|이바오쥐)",
    "보소": f"{_BEGIN}(?:보쓰|보쏘|보쑈|보샤오|보사오|뽀쑈|바오쇼|바오쑈|바오샤오|빠오쑈|빠오샤오)",
    "전원": "(?:쫜|좐)(?:전|쩐|쩬|왠|위안|웬|위엔)",
    "호구": f"{_BEGIN}(?:후커우|후코우|호커우|후커)",
    "거주증": "쥐(?:주|쭈)(?:정|쩡|쩐)",
    "저수입": "디(?:서우|쇼우|소우|써우|쇼)루",
    "특수병": f"{_BEGIN}(?:터수|테수|트수|터쑤|터|테)빙",
    "만성병": f"{_BEGIN}만(?:싱|성|)빙",
    "대병": f"{_BEGIN}따빙",
    "보통": f"{_BEGIN}푸[퉁통]",
    "문진": "먼(?:전|쩐|쩬|쩡)",
    "특약": f"{_BEGIN}(?:터야오|테야오|터요오|터야우)(?:약(?= |$))?",
    "퇴원": f"{_BEGIN}(?:추왠|추위안|추웬|추위엔)",
    "결산단": f"{_BEGIN}(?:제쏸|지에쏸|제솬)(?:딴|단)",
    "결산": f"{_BEGIN}(?:제쏸|지에쏸|제솬)",
    "정점": f"{_BEGIN}(?:딩뎬|딩댄|띵뎬|띵댄|딩디엔|띵디엔)",
    "자부": f"{_BEGIN}(?:쯔푸|즈푸|쯔부)",
    "사구": f"{_BEGIN}(?:세취|써취|서취|쓰취)",
    "위생원": f"{_BEGIN}(?:웨이성|웨이썽)(?:왠|위안|웬|위엔)",
    "민정국": f"{_BEGIN}민정쥐",
    "반빈치빈": f"{_BEGIN}판[빈핀]즈핀",
    "반빈호": f"{_BEGIN}판[빈핀]후",
    "반빈": f"{_BEGIN}판[빈핀]",
    "병원": f"{_BEGIN}(?:이왠|이위안|이위엔)(?=[에으이은도 ]|$)|(?<=취)이위안",
    "의사": f"{_BEGIN}(?:이썽|따이푸|다이푸)",
    "补办": f"{_BEGIN}(?:뿌빤|부빤|뿌반)",
    "진료소": f"(?:{_BEGIN}|(?<=개인))(?:진소|쩐쒀|전쒀|쩐소)(?=[에가는도를두 ]|$)",
    "약방": f"{_BEGIN}(?:야오뎬|야오디엔)",
    "급진": f"{_BEGIN}(?:지전|지쩐)(?=[에으이]| |$)",
    "안": f"{_BEGIN}아이 ?(?={'|'.join(_DONE)})",
    "아니": (
        "(?:(?<=[은가도두보호건게])|(?<=보는|호는|나는|저는)) ?아이(?=[오요우구고라지재다니므]|임다|꾸마)"
        "|(?<=[가-힣]) 아이(?=우|재|지무|꾸마|라[고구])"
    ),
    "못": f"{_BEGIN}모 (?=갔|했|받|가|봤|찾|하|탔|들|샀)",
    "원": (
        "(?<=[0-9백천만십百千万二两三四五六七八九열무물른흔쉰순든한두세네섯덟홉일이삼사오육륙칠팔구])콰이(?:첸|챈)?"
        "|(?<=[0-9백천만십])(?:웬|웜|윈|웡|우ㅓㄴ|언(?=[이임에요 ]|$))"
    ),
    "만": "(?<=[0-9])(?:완(?=[0-9 원콰]|$)|(?:망|먄|맘)(?= ?[0-9일이삼사오육륙칠팔구원천]|$))",
    "천": (
        "(?:(?<=[0-9삼사오육륙칠팔구])|(?<=만이))전(?= ?[0-9이삼사오육륙칠팔구]?백)"
        "|(?<=[0-9이삼사오육륙칠팔구])(?:쳔|쳰|첸)(?= ?[0-9일이삼사오육륙칠팔구백원]|$)"
    ),
    "백": "(?<=[0-9이삼사오육륙칠팔구])(?:뱍|뱩|벡|빽)(?= ?[0-9일이삼사오육륙칠팔구원]|$)",
    "两": f"{_BEGIN}량(?=[만천백](?:[0-9일이삼사오육륙칠팔구천백십 원콰]|$))",
    "아직": f"{_BEGIN}(?:상기|상금|안직|여적|여직)(?= |도|은|까지|껏|안|못|$)",
    "이제": f"{_BEGIN}(?:인제|인자)(?! ?약)",
    "이젠": f"{_BEGIN}(?:인젠|이전엔(?= 아니| 안))",
    "고": (
        "(?:(?<=[라다려냐있없않했왔갔봤됐였댔줬냈었았썼졌렸])|(?<=(?<!라)자)|(?<=(?<!매)하)|(?<=아니))"
        "구(?= |요|하|해|했|합|함|그|말|는|$)"
    ),
    "감기": f"{_BEGIN}고뿔",
    "령감": f"{_BEGIN}영감",
    "로친": f"{_BEGIN}노친",
    "로인": f"{_BEGIN}노인",
    "룡정": f"{_BEGIN}용정",
    "료녕": f"{_BEGIN}요녕",
    "됐": "됬",
    "슴": "(?<=[했왔갔봤됐겠댔줬냈었았썼졌렸였랐있없샀탔떴뗐])(?:씀|씁)(?=다|니다|미다)",
    "입": f"{_BEGIN}(?:이뤈|잇)(?=원)",
}
"""What words are called, and how they are typed too."""
_SPOKEN: Final = dict(
    [
        *dict.fromkeys(("리우", "류", "류우"), "六").items(),
        *dict.fromkeys(("지우", "쥬", "쥐우"), "九").items(),
        *zip(("얼", "량", "싼", "쓰", "우", "치", "빠", "바"), "二两三四五七八八", strict=True),
        *dict.fromkeys(("챈", "첸", "치앤", "치엔"), "千").items(),
        *dict.fromkeys(("바이", "빠이"), "百").items(),
        ("완", "万"),
        ("마오", "毛"),
    ]
)
"""Chinese numerals as they sound."""
_DIGIT: Final = f"(?:{'|'.join(word for word, sign in _SPOKEN.items() if sign not in '千百万毛')})"
_UNIT: Final = f"(?:{'|'.join(word for word, sign in _SPOKEN.items() if sign in '千百万')})"
_CHINESE: Final = re.compile(
    f"{_BEGIN}(?:{_DIGIT}마오|(?:{_DIGIT}{_UNIT})+(?:{_DIGIT}(?=[임요콰원 ]|이[요오임]|$))?)(?![가-힣]*병원)"
)
"""량챈우바이; 이챈 may be 1,000 or 2,000."""
_OF_CHINESE: Final = re.compile("|".join(sorted(_SPOKEN, key=len, reverse=True)))
_TYPED: Final = re.compile("|".join(f"({pattern})" for pattern in _SOUNDS.values()))
_USUAL: Final = (*_SOUNDS,)
_SINGLE: Final = dict(
    zip("햇왓갓봣됏엿겟댓줫냇엇앗썻졋렷랏잇삿탓떳뗏", "했왔갔봤됐였겠댔줬냈었았썼졌렸랐있샀탔떴뗐", strict=True)
)
_VERB: Final = re.compile(
    f"(?<![무다여버])[{''.join(_SINGLE)}]"
    "(?=슴|습|씀|소|어[요서]|는데|다(?!가오)|고(?!\\s?중)|구(?!\\s?중)|지[요무므만]|댔|던|음)"
)
_HANGUL: Final = re.compile("[가-힣]")


def usual(text: str) -> str:
    """A text with one form of each word."""
    if not _HANGUL.search(text):
        return text
    text = _CHINESE.sub(lambda found: _OF_CHINESE.sub(lambda word: _SPOKEN[word[0]], found[0]), text)
    text = _VERB.sub(lambda found: _SINGLE[found[0]], text)
    return _TYPED.sub(lambda found: _USUAL[(found.lastindex or 1) - 1], text)
