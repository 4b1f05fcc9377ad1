"""What Korean tells beside an own share of aid that was not given yet: 8천인데 구조는 못 받았슴다, 구조 받기전에
8천임다.

The figure is then the one before aid, which is asked for.
"""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_AID: Final = "(?:의료 ?)?구조(?:금|돈)?"
_GIVEN: Final = "(?:받|탔|탐|타지|나왔|나옴|줬|줍|줌|주지|들어왔|해줬|뗐|뺐)"
_NOT_GIVEN: Final = lazily(
    "(?P<figure>[0-9백천만원])"
    "(?:임다|입니다|이오|이요|요|이꾸마|(?:인|이|이였는|였는)?데|이?지만|이?[고구]|[을를]? ?[냈물][가-힣]{1,4})?[ ,.]+"
    f"(?:아직|여태)?(?:도|까지)? ?{_AID}(?:은|는|을|를|도|이|가)? ?(?:아직|여태|하나도|전혀|한푼도)?(?:도|까지)? ?"
    f"(?:못|안|아이) ?{_GIVEN}[가-힣]*[.! ]*$"
)
_BEFORE_AID: Final = lazily(
    f"{_AID}(?:을|를|이|가)? ?(?:받|타|떼|빼|나오|제하|공제하)기 ?전(?:에|에는|의|엔)?"
    "(?: ?(?:것|거|금액|돈))?(?:은|는|이|가)? "
)


def before_aid(said: str) -> str:
    """A text without what it tells of aid that was not given, or not yet; one that tells nothing of it as it is."""
    if not HANGUL.search(said):
        return said
    text = plain(said)
    told = _BEFORE_AID.sub("", _NOT_GIVEN.sub(r"\g<figure>", text))
    return said if told == text else told
