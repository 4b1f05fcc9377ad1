"""A figure that is told as what it will be, where the bill is still to come: 의사가 자부 한 5천 나온다고 했슴다, 2천쯤
나온담다, 자부 3만원쯤 될겜다, 估计自付三万.

Before the bill nobody has another figure than that, so it is told as one's own; behind the bill it is hearsay.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_WHO_SAYS: Final = lazily(
    "^(?:의사|의생|선생|선생님|호사|간호원|간호사|병원|주임|원장"
    "|창구)(?:선생|선생님|님|들)?(?:이|가|은|는|에서|에서는|께서)? ?"
)
_SAYS: Final = (
    "(?: ?(?:함다|합니다|하오|하꾸마|합데다|합디다|했슴다"
    "|했소|했습니다|하던데|하더라|그럽데다|그러더라|그램다|그랬슴다))?"
)
_FORETOLD: Final = lazily(
    "(?P<sum>^(?!.*(?:총|모두|전부|합계|병원비|치료비|수술비|입원비|비용|보증금"
    "|야진)).*?[0-9백천만원쯤도께] ?(?:정도|쯤|가량|좌우)?)(?:이|은|는)? ?(?:나온|나올|된|될|떨어진)"
    f"(?:다고|다구|다는|거라고|거라구|게라고|거라|담다|답데다|답디다|답니다|대요|다오|다는데|거람다|거랍니다|게랍데다){_SAYS}[.]?$"
)
_ROUGHLY: Final = "(?:大概|大约|估计|估摸着?|差不多|可能|预计|约|得|要|是|在|有|也就|左右|上下|吧|,| )*"
_OWN_SHARE: Final = lazily(
    f"{_ROUGHLY}(?:我|她|他|个人|政策内|医院说|大夫说|说)*(?P<named>自付)(?:部分|的钱|金额)?{_ROUGHLY}"
    f"(?P<sum>[0-9.一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?){_ROUGHLY}[.]?"
    "|(?P<ko_named>자부담?|자가지급)(?:금|액)?(?:은|는|이|가|을|를)? ?"
    "(?!(?<! )만[ .]*$)(?:(?:한|대략|아마|약|대체로) ?)*"
    "(?P<ko_sum>[0-9.일이삼사오륙칠팔구십백천만]+ ?원?) ?(?:쯤|정도|가량|좌우)?(?:은|는|이)? ?"
    "(?:(?:될|나올|들|일) ?(?:겜다|검다|것임다|거요|꺼요|게요|것 ?같[가-힣]{1,3}|듯[가-힣]{1,3})"
    "|임다|이오|됨다|됩니다)?[.]?"
)
"""自付大概两万, 자부 3만원쯤 될겜다: the own share by its name, and no more."""
_BETWEEN: Final = lazily(f"(?<=[0-9백천만원]) ?사이(?:랍니다|람다|랍데다|라고|라구|라오|라는데|래요){_SAYS}[.]?$")


def as_foretold(said: str, *, planned: bool) -> str:
    """A text in which a figure that is said to come stands as told; any other as it is. `planned`: whether the bill is
    still to come."""
    if planned and (own := _OWN_SHARE.fullmatch(plain(said))):
        return f"{own['named'] or own['ko_named']} {own['sum'] or own['ko_sum']}"
    if not HANGUL.search(said):
        return said
    text = _BETWEEN.sub(" 사이임다", plain(said))
    foretold = _FORETOLD.sub(r"\g<sum>임다", text) if planned else text
    if foretold == plain(said):
        return said
    return _WHO_SAYS.sub("", foretold)
