"""An operation that Chinese tells where it is asked whether somebody stayed in hospital: 剖腹产, 骨折接的, 白内障做了
一只眼. Most stay for it and some do not, so both are asked back."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_OF_THE_BODY: Final = (
    "(?:阑尾|胆囊?|胆结石|白内障|青光眼|痔疮|疝气|瘤子?|肌瘤|息肉|结石|囊肿|扁桃体|静脉曲张|子宫|甲状腺"
    "|乳腺|眼睛?|晶体|股骨头|膝盖|关节|瓣膜|腰间盘|骨头)"
)
_OPERATED: Final = lazily(
    "[剖刨破](?:腹|宫|妇)产|[剖刨]的(?:$|[,.;])|顺产"
    "|手术(?![费台室前钱])|(?:开|动)(?:的|了|过|个)*大?刀(?!子)|搭(?:的|了|过)?桥|(?:放|下|做|安)(?:的|了|过|个|几个|两个)*支架|起搏器"
    f"|骨折[^,.;没不]{{0,6}}接|接(?:的|了|过|上)*(?:骨|骨头)|打(?:的|了|过|上)*钢[板钉]|{_OF_THE_BODY}[^,.;没不]{{0,3}}(?:做|割|切|摘|换|取)(?:的|了|掉|过|完)"
    f"|(?:做|割|切|摘|换|取)(?:的|了|掉|过|个|完|一个|两个)*{_OF_THE_BODY}"
)
_NOT_DONE: Final = lazily(
    "(?:没|未|不用|不能|不敢|不想|不让|不做|别|拒绝|不需)[^,.;]{0,5}(?:手术|刀|做|割|支架|桥)|如果|要是|万一|住院|住的?院|门诊|以前|去年|前年|早年|那年|年轻"
)
BOTH: Final = ("inpatient", "outpatient")


def operated(said: str) -> bool:
    """Whether a Chinese text tells of an operation that was done, or is to be done."""
    text = plain(said).replace(" ", "")
    return not HANGUL.search(text) and bool(_OPERATED.search(text)) and not _NOT_DONE.search(text)
