"""What puts an answer right in words of which it need not have so many: 上一题我说错了 九千 is 说错了，九千, 不是8000
9000 is 不是8000，是9000, and 自付应该是一万二 behind a 不对 is 自付是一万二."""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily

FIGURE: Final = "[0-9一二两三四五六七八九十百千万.,]*[0-9一二两三四五六七八九十百千万](?:元|块钱?)?"
_SHOULD_BE: Final = lazily("(?<=不对|错了)[, ]+(?P<what>自付|户口|医院|转诊|日子|时间|钱数|金额)?应该是(?!不)")
_NOT_BUT: Final = lazily(
    f"不是(?P<wrong>{FIGURE})(?:[, ]*(?:而|应该)?是|[, ]+)(?P<right>{FIGURE})[了的.!]*"
    f"|(?P<mistaken>{FIGURE})(?:我)?(?:写|说|填|打|按|记|看)?错了[, ]*(?:应该)?是(?P<instead>{FIGURE})[了的.!]*"
)
_OWN_SHARE_WRONG: Final = lazily(
    f"(?:刚才|我|那个)*(?P<what>自付|金额|钱数)(?:我|给)*(?:写|说|填|打|按|记)错了?[, ]*"
    f"(?:应该)?是?(?P<right>{FIGURE})[了的.!]*"
)
"""自付写错了是6000."""
_LAST_WRONG: Final = lazily(
    "(?:上一?|前一?|刚才那?)[题个条步](?:我)?(?:给)?(?:说|写|填|打|答|按|点|弄|选)错了[, ]+(?:应该)?是?(?P<right>.+)"
)
_IN_KOREAN: Final = lazily(
    "(?:앞|방금|먼저|금방)(?:에|의)? ?(?:거|것|꺼|문제|대답)(?:를|은|는)? ?(?:잘못|틀리게) ?(?:말|적|썼|눌"
    "|답)[가-힣]*[, ]+(?P<right>.+)"
)
_OWNED_UP: Final = lazily(
    "(?:내가|내|나는|나|미안하지만|미안함다|아까|방금|먼저|[, ])*"
    "(?:거짓말(?:을|로)? ?(?:했|하였|쳤|말했)|거짓(?:으로|을) ?(?:말|적|썼)|속였|잘못 ?말했|틀리게 ?말했)"
    "(?:슴다|습니다|소|댔슴다|댔소|꾸마|어요|는데|지만|다)[,. ]+"
    "(?P<right>.+)"
)
_OWNED_UP_IN_CHINESE: Final = lazily(
    "(?:我|刚才|前面|不好意思|对不起|[, ])*"
    "(?:撒谎|说谎|撒了谎|说了谎|骗(?:你|了你|人)|瞎说|胡说|瞎编|编|说了?假话|说了?瞎话)(?:了|的)"
    "[,. ]+(?P<right>.+)"
)
"""거짓말했슴다 사실은 만원임다, 我撒谎了 其实是一万: what is right is told behind it."""
_NONE_IS_WRONG: Final = lazily(
    "(?:以前|这次以前|之前)(?:写的?|说的?|记的?)?(?:是)?没有(?:那条)?(?:不对|错了|说错了"
    "|写错了)[, ]+(?:应该)?是?(?P<right>有.+)"
)
"""以前没有不对 有一回."""
_FORGOTTEN: Final = lazily(
    "^(?:哎呀?|哦|对了|我|[, ])*(?:忘了?说了?|忘了?讲了?|忘了告诉你?)[, ]+(?=我(?:家)?(?:是|不是))"
)
"""忘了说 我是特困不是低保."""
_LAST_OF_SEVERAL: Final = lazily(
    "(?:我|她|他)?(?:今年)?(?:一共|总共|都)?住(?:了"
    "|过)(?:院)?[两二三四五六2-9][回次](?:院)?(?:了)?[, ]+(?:这|这次|这回|这一次)(?:是|就是)?"
    "(?:第[二三四五六2-9]|最后一?|后一?)[回次]了?[.!]*"
)
"""今年一共住了三回 这是第三回."""
_NOTHING_WRONG: Final = lazily(
    "(?:都?对|嗯呐?|都)?[, ]*没(?:有)?(?:啥|什么|哪儿?|哪里|哪[条个])(?:地方|可)?(?:是|要|用|得)?"
    "(?:不对|错|毛病|改)(?:的|了)*[.!]*"
)
"""没啥不对的."""
_SIGH: Final = lazily("^(?:哎呀?|哎哟|哦|啊|诶|呃)[, ]*(?=不对|不是|错了|(?:我)?(?:说|写|填|点)错)")

_KO_FIGURE: Final = "[0-9일이삼사오륙육칠팔구만천백][0-9일이삼사오륙육칠팔구십백천만.,]*원?"
_SIGH_IN_KOREAN: Final = lazily(
    "^(?:아차|아이구|아이고|아이쿠|에이|아|어|참)[, ]+"
    f"(?=틀렸|잘못|{_KO_FIGURE}(?:임다|이꾸마|입니다|이오|이요|요|이다)?[.! ]*$)"
)
"""아차 8백임다."""
_SLIPPED_IN_KOREAN: Final = lazily(
    "(?:내가|내|제가|방금|아까|금방|손이|[, ])*잘못 ?(?:적|썼|눌렀|눌러|쳤|찍었|넣었|입력했)(?:었)?"
    "(?:슴다|습니다|소|댔슴다|어요|꾸마|네요?|는데|다|구만)[,. ]+"
    f"(?P<right>{_KO_FIGURE}(?:임다|이꾸마|입니다|이오|이요|요|이다|가 맞[가-힣]{{1,4}}|이 맞[가-힣]{{1,4}})?)[.! ]*"
)
"""잘못 썼슴다 9천임다."""
_KO_TOWN: Final = "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)"
_REGISTER_IN_KOREAN: Final = lazily(
    f"(?:아까|방금|먼저|앞에)?(?:는|에)? ?호[구적](?:를|을|은|는|가|이)? ?(?:{_KO_TOWN}(?:이)?라[고구]? ?)?"
    "(?:잘못 ?(?:말|적|썼|눌)|틀렸|틀리게 ?(?:말|적|썼)|(?:했|말했|적었|썼)(?=는데|지만|댔는데))"
    f"[가-힣]*[, ]+(?P<right>{_KO_TOWN})(?:시|현)?(?:임다|입니다|이오|이요|이우다)?[.!]*"
)
"""호구를 잘못 말했슴다 화룡임다, 아까 호구 연길이라 했는데 룡정임다."""
_TOWN_IN_KOREAN: Final = lazily(
    f"(?:아까|방금|먼저) ?{_KO_TOWN}(?:이)?라[고구]? ?(?:했|말했|적었|썼)(?:댔)?(?:는데|지만)[, ]+"
    f"(?P<right>{_KO_TOWN})(?:시|현)?(?:임다|입니다|이오|이요|이우다)?[.!]*"
)
"""아까 연길이라고 했는데 훈춘임다, where only the register was told."""
_ZH_TOWN: Final = "(?:延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)市?"
_NOT_FROM_THERE: Final = lazily(
    f"(?:我|我们?家?)?(?:可|其实|也)?不是(?P<wrong>{_ZH_TOWN})人[, ]*"
    f"(?:我)?(?:而|应该)?是(?P<right>{_ZH_TOWN})(?:的|人)?[.!]*"
)
"""我不是延吉人，是和龙的: of the register, wherever somebody was treated."""

_SAID_SO_IN_KOREAN: Final = lazily(
    "(?:내가|제가|나는|저는|[, ])*(?:아까|방금|먼저|금방|앞에서?)(?:는|에)? ?(?P<wrong>[^ ,.]{1,8}?)(?:이)?라[고구]? ?"
    "(?:했|말했|적었|썼|하였|말하였)(?:댔)?(?:는데|지만|으나)[, ]+(?:사실은?|실은|실지는|기실은?|알고보니|보니)?[, ]*"
    "(?P<right>[^ ,.?]{1,10})[.!]*"
)
_SAID_SO: Final = lazily(
    "(?:我)?(?:刚才|刚刚|方才|前面|先前|才)(?:我)?(?:说|写|填|点|选)(?:的)?(?:是|了)?"
    "(?P<wrong>[^ ,.是]{1,8})[, ]*"
    "(?:其实|实际上?|实际|可其实|但其实)(?:应该)?(?:是|在)?(?P<right>[^ ,.?]{1,10})"
)
"""아까 8천이라 했는데 6천임다, 刚才说低保，其实是特困: what was said is denied, and what is right stands behind it."""
_MORE_TOLD: Final = lazily("[?]|까$|吗|没|不|아니|아이|없|모르|안|못")


def town_of_register(text: str) -> str:
    """The register as it would be told by itself, where a town is put right and no place of treatment is known."""
    told = _TOWN_IN_KOREAN.fullmatch(text)
    return f"호적은 {told['right']}임다" if told else text


def put_right_in_short(text: str) -> str:
    """A plain text put so; as it is where it puts nothing right in such words."""
    if (told := _SAID_SO_IN_KOREAN.fullmatch(text)) and not _TOWN_IN_KOREAN.fullmatch(text):
        more = _MORE_TOLD.search(f"{told['wrong']}{told['right']}")
        return text if more else f"{told['wrong']}{_particle(told['wrong'])} 아니라 {told['right']}"
    if told := _REGISTER_IN_KOREAN.fullmatch(text):
        return f"호적은 {told['right']}임다"
    if told := _NOT_FROM_THERE.fullmatch(text):
        return f"户口不是{told['wrong']},是{told['right']}"
    text = _SIGH_IN_KOREAN.sub("", text)
    text = _FORGOTTEN.sub("", _SHOULD_BE.sub(_as_it_is, _SIGH.sub("", text)))
    if _LAST_OF_SEVERAL.fullmatch(text):
        return "其实以前住过"
    if _NOTHING_WRONG.fullmatch(text):
        return "没有不对的"
    if told := _NOT_BUT.fullmatch(text):
        return f"不是{told['wrong'] or told['mistaken']},是{told['right'] or told['instead']}"
    if told := _OWN_SHARE_WRONG.fullmatch(text):
        return f"{told['what']}不对,是{told['right']}"
    if told := _LAST_WRONG.fullmatch(text):
        return f"说错了,{told['right']}"
    if told := _IN_KOREAN.fullmatch(text) or _SLIPPED_IN_KOREAN.fullmatch(text) or _OWNED_UP.fullmatch(text):
        return f"틀렸슴다, {told['right']}"
    if told := _OWNED_UP_IN_CHINESE.fullmatch(text):
        return f"说错了,{told['right']}"
    if (told := _SAID_SO.fullmatch(text)) and not _MORE_TOLD.search(f"{told['wrong']}{told['right']}"):
        return f"不是{told['wrong']},是{told['right']}"
    told = _NONE_IS_WRONG.fullmatch(text)
    return f"以前{told['right']}" if told else text


def _as_it_is(found: re.Match[str]) -> str:
    return f",{found['what'] or ''}是"


def _particle(word: str) -> str:
    """이 behind a Korean syllable that ends in a consonant, else 가."""
    closed = "가" <= word[-1] <= "힣" and (ord(word[-1]) - ord("가")) % 28
    return "이" if closed else "가"
