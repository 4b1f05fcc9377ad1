"""What Chinese tells of a stay, of a referral and of who was left out of a status in another order than most, put as
most say it: 住的州医院 as 在州医院住院, 先去的两江卫生院，大夫给开的转诊单 as 两江卫生院给开的转诊单, 低保就没上我 as
没有低保."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_NAMES: Final = "[^,.;!?，。；！？、 住院在去上到进没不想要的了家]"
_HOSPITAL: Final = f"(?P<hospital>{_NAMES}{{1,7}}?(?:医院|附院)|{_NAMES}{{0,5}}[一二三四]院)"
_NEAR: Final = "(?!的?(?:附近|旁|对|跟前|后|前|边|门|宿舍|家属|那片|那边|东|西|南|北|不远|里面?没|院|下面))"
_NOT_PLANNED: Final = "(?<![没不未想要让叫得该能家儿肯])(?<!打算)(?<!准备)(?<!老是)"
_STAYED: Final = (
    lazily(f"{_NOT_PLANNED}住(?:的是|的|在了?|进了?|到了?|上了?)?{_HOSPITAL}{_NEAR}(?:里头?|去)?(?:了|的|住院)?"),
    lazily(
        f"(?<![没不未想要])[在搁]{_HOSPITAL}{_NEAR}(?:里)?住(?:了|过|的)(?![院得])(?:[几半0-9一二两三四五六七八九十]+个?(?:天|宿|周|月|礼拜|星期))?(?:院|的)?"
    ),
)
"""How somebody stayed in a hospital that is named, and not in a house beside it."""
_PRIMARY: Final = "(?:卫生院|卫生所|卫生室|卫生服务中心|社区医院|社区|村医|村大夫)"
_SEEN_FIRST: Final = lazily(
    "(?:最?先|头里|一?开始|起先)?(?:是)?(?:[在去到上找]|去到)(?:的|了|过)?"
    f"(?P<first>[^,.;，。；没不]{{0,6}}{_PRIMARY})(?:那)?(?:看|瞧|瞅)?(?:的|了|过)*[,，。 ]+"
    "(?:那儿?|那边|那里|院里|人家|他们|卫生院)?的?(?:大夫|医生|院长|村医)(?:就|又|后来)?"
    "给(?:我|他|她)?(?P<gives>[开办写]|转(?![到去往院]))(?P<what>的|了)?"
)
"""先去的镇卫生院，大夫给开的转诊单."""
_LEFT_OUT: Final = lazily(
    "(?:全家|一家子|家里|村里|屯里|社区)?(?:都|的|是|有)*(?P<status>低保|特困|五保|监测户?|边缘户?|名单"
    ")(?:户)?(?:上|里)?[, ]*"
    "(?:就|也|都|可|还|唯独|单单|只有|偏)*"
    "(?:我(?:家|们家|自己)?(?:还|也|可|一个人)*没(?:有|给|能|让)*上(?!医院|班|学|药|保)|没(?:有|给|能|让)*上(?:我(?:家|们家)?)?)(?:呢|啊|去|成)*(?=$|[,.;!])"
)
"""低保就没上我, 监测户没上: nobody is on a list who was not put on it."""


def put_in_order(text: str) -> str:
    """A plain text with its stay and its referral, or the status that somebody has not, told as most say them."""
    if HANGUL.search(text):
        return text
    text = _LEFT_OUT.sub(r"没有\g<status>", text) if "没" in text else text
    for stayed in _STAYED:
        text = stayed.sub(r"在\g<hospital>住院", text)
    return _SEEN_FIRST.sub(lambda found: f"{found['first']}给{found['gives']}{found['what'] or ''}", text)
