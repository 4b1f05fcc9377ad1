"""Who 내 is, and whether a relative is named by itself: 내 특곤인원인데, 나 훈춘호구, 말기인 남편은.

내, 나, 저, 전 and 제 that stand alone are written as 내가 where they are the one who types.

Not where the word behind tells whose somebody is (내 동생), or both are one word of the lexicon (내 입원비).
"""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import tokens, words_of

_ALONE: Final = lazily(
    "(?:(?<=^)|(?<=[가-힣0-9] ))(?:[내나] (?=[가-힣0-9])|제 (?=호[적구]|[입주]원(?!비))|저 (?=[가-힣])|전 (?=[가-힣]))"
)
_MY_CASE: Final = lazily(
    "(?:내|제) ?[꺼것거](?:부터|을|를|만)? ?(?:먼저 |좀 )?(?:봐|알아|확인|계산|물어)"
    "|先(?:问|查|算|看)(?:一下)?我(?:自己)?的"
)
_KIN: Final = (
    "(?:아들|딸|손자|손녀|손주|동생|언니|누나|오빠|형님?|조카|며느리|사위|친척|부모|어머니|아버지|아이들?|애들?)"
)
_KIN_ZH: Final = "(?:儿子|闺女|女儿|姑娘|孙子|孙女|外孙女?|弟弟?|妹妹?|哥哥?|姐姐?|孩子|亲戚|父母|[爸妈])"
_WENT_TO_SEE: Final = lazily(
    f"^(?:(?:올해|작년|지난달|[0-9]{{1,2}}월)에? ?)?(?:(?:나는|내가|나) ?)?(?:(?:내|우리|제) ?)?"
    f"(?:맏|큰|둘째|막내|작은)?{_KIN}(?:네)?(?: ?집)?(?:에|한테|을|를)? ?(?:보러|만나러|놀러|보려[고구])"
    "(?![^,.]{0,12}(?:온|왔던|병원에) )[^,.]{0,16}?(?:갔다가|와서|왔다가|갔는데|가서|갔을 ?때)"
    f"(?:(?!{_KIN}(?:이|가|은|는) )[^.]){{0,14}}?(?:입원|주원|수술|쓰러)"
    f"|^(?:我)?(?:今年|去年|上个月|[0-9]{{1,2}}月)?(?:我)?[去到上来][^,.看]{{1,5}}看(?:我)?(?:家)?(?:大|小|二|老)?{_KIN_ZH}"
    "(?:的时候|那会儿?|去了?|时)?[, ]*(?:就|我)*(?:在(?:那|当地)|突然|犯病|病了?|摔|(?<=时候)(?=住|病))"
    "[^,.]{0,8}(?:住|手术|病|院)"
)
"""내 막내딸 보러 청도에 갔다가 거기서 입원했댔소, 去青岛看小女儿，在那儿住院了: who went there is the patient."""
_I: Final = "내가 "
_NO_WORD: Final = ("거기 ", "거기서 ", "왼", "오른", *(f"주원{behind}" for behind in "이했하임요 "))
"""내 거기 병원에서 is not 내 거, and 내 주원 not 내주."""
_YEARS_OF_LIFE: Final = lazily(
    "(?:[이삼사오륙육칠팔구]?십|환갑|일흔|여든|예순|쉰|아흔)[가-힣]{0,2} ?(?:평생|살|이 ?넘|넘)"
)
"""내 칠십평생, 내 여든살: who is so old."""
_REGISTER: Final = lazily("호적|호구|거주증")
_PARTICLE: Final = "(?:이|가|은|는|께서|께서는|을|를) "
_DESCRIBES: Final = "(?:인|한|은|는|던|신|된|받은) "


def asks_for_oneself(text: str) -> bool:
    """Whether it is asked for the own case, whoever else is told of: 내꺼부터 봐주쇼, 先查我的."""
    return bool(_MY_CASE.search(text))


def went_to_see_kin(text: str) -> bool:
    """Whether who types went to see a relative and fell ill there, whoever helped."""
    return bool(_WENT_TO_SEE.search(text))


def with_oneself(clause: str) -> str:
    """A clause in which whoever types is named as such."""
    return _ALONE.sub(lambda found: _I if _is_oneself(clause[found.start() :]) else found[0], clause)


def _is_oneself(rest: str) -> bool:
    """Whether the first sign of a text is a word by itself, with nobody behind it."""
    if rest[0] == "전":  # 전 연길에 호적을 둔, and not 전 남편
        return any(token.answers("residence") for token in tokens(rest[2:])[:1]) and bool(_REGISTER.search(rest))
    if rest[2:].startswith((*words_of("in_yanbian"), *_NO_WORD)):
        return True  # 내 돈화 호구요 is not 내 돈
    if rest[0] == "내" and _YEARS_OF_LIFE.match(rest[2:]):
        return True
    first, *others = tokens(rest)
    behind = next((token for token in others), None)
    if rest[0] == "저" and (behind is None or not behind.tells or "병원" in rest[:8]):
        return False  # 저 사람, 저 병원
    nobody = behind is not None and not behind.means.keys() & {"who", "others", "mine"}
    return nobody and not first.known and first.text == rest[0]


def is_subject(told: str, kin: str) -> bool:
    """Whether a relative is told of with a particle that nothing can be added to: 안해가 류방암이라."""
    return bool(re.search(f"{_spaced(kin)}{_PARTICLE}", told))


def is_described(told: str, kin: str) -> bool:
    """Whether what stands before a relative describes him, and is nobody's name: 말기인 남편."""
    return bool(re.search(f"{_DESCRIBES}{_spaced(kin)}", told))


def _spaced(word: str) -> str:
    return " ?".join(map(re.escape, word))
