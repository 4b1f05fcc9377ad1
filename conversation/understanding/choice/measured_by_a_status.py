"""A status that is only named to measure by, or of two of which one is meant: 저보 밑에거임다, 저보 수준임다,
低保下面那个, 跟低保差不多; 저본가 특곤인가 그럼다. Which it is nobody says: those that may be meant are asked back."""

import re
from typing import Final

from conversation.facts import UNSURE
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ORDER: Final = ("tekun", "dibao", "dibao_margin")
"""The statuses that are told from each other by which is above which."""
_NAMES: Final = {
    "tekun": "(?:특곤|오보|五保|特困)",
    "dibao": "(?:저보(?!변)|低保(?!边))",
    "dibao_margin": "(?:변두리|저보변두리|변연|低保边缘|边缘)",
}
_KIND: Final = "(?:호|대상|가정|户|家庭|的)*"
_BELOW: Final = (
    "(?:(?:보다|의|에서)?(?:(?:바로|한급|한등급|한단계|조금|좀)*(?:밑|아래|낮)[가-힣]{0,8})"
    "|(?:再|稍微|往|的)*(?:下面|底下|下边|往下|低)(?:的|那|一|点|个|级|档|等|儿)*(?:的|吧|呢)?)"
)
_ABOVE: Final = (
    "(?:(?:보다|의|에서)?(?:(?:바로|한급|한등급|한단계|조금|좀)*(?:[우위](?!해|생)|높)[가-힣]{0,8})"
    "|(?:再|稍微|往|的)*(?:上面|上边|往上|高)(?:的|那|一|点|个|级|档|等|儿)*(?:的|吧|呢)?)"
)
_LIKE: Final = (
    "(?:(?:이?나|하[고구]|[랑과와])(?:비슷|같[은슴소습이]|맞먹|매한가지|마찬가지|한가지)[가-힣]{0,6}"
    "|(?:의)?(?:수준|급|정도|처럼|만큼|만치|못지)[가-힣]{0,12}"
    "|(?:水平|差不多|那么|一样|似的|左右|的?标准|这?级别)[^,.;]{0,6})"
)
_LEAD: Final = (
    "(?:나는|내|우리|우리는|우린|우리집|우리집은|집이|사는게|생활이|我们?|家|家里|就|是|跟|和|像|比|属于|比较|也)*"
)


def measured_by(said: str) -> tuple[str, ...]:
    """The values that may be meant by such a text; () where it is none."""
    text = plain(said).replace(" ", "").strip(".,!")
    several = sum(bool(re.search(_NAMES[name], text)) for name in _ORDER) > 1  # 저보 바로 우에 변두리집
    return _of_two(text) or (
        () if several else next((values for name in _ORDER if (values := _beside(text, name))), ())
    )


_WITHIN: Final = lazily(
    "(?:특곤|오보|저보|변두리)(?:호|대상)?(?:보다)?(?:바로|한급)*(?:밑[에임이꾸]|아래|급[임이인]|수준|처럼)"
    "|(?:特困|低保|边缘)(?:户|家庭)?的?(?:下面|底下|上面|水平|差不多)|(?:跟|和|像|比)(?:特困|低保|边缘)(?:户|家庭)?(?:差|一样|低|高)"
)


def measures(text: str) -> bool:
    """Whether a part of a sentence (without spaces) names a status only to measure by: 저보 밑에거임다."""
    return bool(_WITHIN.search(text))


def _beside(text: str, name: str) -> tuple[str, ...]:
    place = _ORDER.index(name)
    if _LOWER[name].fullmatch(text):
        return (*_ORDER[place + 1 : place + 2], "at_risk_of_poverty", "none", UNSURE)
    if _HIGHER[name].fullmatch(text):
        return (*_ORDER[place - 1 : place], "none", UNSURE) if place else ()
    return (name, "illness_poverty_pending", "none", UNSURE) if _AS_GOOD_AS[name].fullmatch(text) else ()


def _of_two(text: str) -> tuple[str, ...]:
    told = _EITHER.match(text)
    if not told:
        return ()
    named = tuple(name for name in _ORDER if re.search(_STEMS[name], told[0]))
    return (*named, UNSURE) if len(named) > 1 else ()


_LOWER: Final = {name: lazily(f"{_LEAD}{told}{_KIND}{_BELOW}") for name, told in _NAMES.items()}
_HIGHER: Final = {name: lazily(f"{_LEAD}{told}{_KIND}{_ABOVE}") for name, told in _NAMES.items()}
_AS_GOOD_AS: Final = {name: lazily(f"{_LEAD}{told}{_KIND}{_LIKE}") for name, told in _NAMES.items()}
_ONE: Final = (
    "(?:저보변두린|변두린|저본|특곤인|오본|(?:저보변두리|변두리|저보|특곤)호?인|(?:저보변두리|변두리|저보|특곤)껀)"
)
_EITHER: Final = lazily(f"^{_LEAD}{_ONE}(?:지|가),?{_ONE}(?:지|가)(?!.*(?:임다|이오|입니다)$)")
"""저본가 특곤인가 그럼다, 특곤인지 저본지."""
_STEMS: Final = {"tekun": "특곤|오본", "dibao": "저보(?!변)|저본", "dibao_margin": "변두리|변두린"}
