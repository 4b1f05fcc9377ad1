"""A stay or an operation in another country, told in passing (今年在韩国住的院, 한국에서 수술했슴다): no document
tells of its costs, so that is said at once, and what is told beside it is read without it."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain

_COUNTRY: Final = "(?:韩国|首尔|釜山|仁川|日本|东京|俄罗斯|海参崴|莫斯科|美国|国外|外国|境外|海外)"
_KO_COUNTRY: Final = "(?:한국|서울|부산|일본|도꾜|도쿄|로씨야|모스크바|미국|외국|해외|국외)"
_THERE: Final = lazily(
    f"(?<![没不])(?:在|到|去|上){_COUNTRY}(?:的|那边|那儿|那头|当地|打工|务工|上班|时候?|期间)*(?:一家|大)?(?:[一-鿿]{{0,4}}医院)?(?:里)?"
    "(?:又)?(?:住(?:的|了|过)?(?:一[次回])?院(?!费)|(?:做|动)(?:的|了|过)(?:个|一[次回])?手术|看(?:的|了|过)病|治(?:的|了|过)病?|开(?:的|了|过)刀)"
    f"|(?<!안)(?<!못){_KO_COUNTRY}(?:에서|에가서|가서|의)(?:일하다가|일하면서|돈벌다가|벌다가)?(?:[가-힣]{{0,4}}병원(?:에서|에))?"
    "(?:입원|주원|수술|치료|진료)(?:을|를)?(?:했|하였|받았|받은|한[거것게])"
)
"""Where it was; of who came back to be treated (在韩国打工，回来住的院) nothing is meant."""


def treated_abroad(said: str) -> bool:
    """Whether a text tells that somebody was treated in another country."""
    return bool(_THERE.search(plain(said).replace(" ", "")))


def without_the_stay_abroad(said: str) -> str:
    """A text without the clause that tells so, where more is told; else as it is."""
    if not treated_abroad(said):
        return said
    rest = [each for each in clauses(plain(said)) if not treated_abroad(each)]
    return "，".join(rest) if len(rest) > 1 else said
