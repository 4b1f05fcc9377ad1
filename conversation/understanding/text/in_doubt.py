"""Words around an answer that leave it in doubt, or tell it of a stranger, whatever stands between them: 听说…, …吗,
不知道是不是…, 什么叫…, 我邻居…, 만약 …, … 무슨 뜻임까, 옆집은 …."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_DOUBTED: Final = lazily(
    "(?:我|俺|就|也)*(?:听说|据说|有人说|别人说|网上说)"
    "|(?:差一?点|险些|[什啥]么?叫|[什啥]么?是(?=[^,.]{2,}))(?=[^,.;]*$)"
    "|(?:我|俺|也|这个?|还)*(?:不知道?|不晓得|不清楚|不确定|说不准|吃不准|拿不准|[闹弄搞]不清)[^,.;]{0,3}(?:是不是|算不算|有没有)"
    "|(?:如果|要是|假如|万一)(?!(?:我)?(?:没|不)[^,.]{0,2}错)(?!.*就不)(?=.*(?:[呢吗么?]|多少|咋办|怎么办)[?]?$)"
    "|만[약일](?=[ ,에가-힣])"
)
"""What begins so is heard, asked or supposed."""
_ASKED: Final = lazily(
    "^[^,.;]*(?<![行好以成要着说算])吗[?]?$|是[啥什]么?意思[啊呀呢]?[?]?$"
    "|(?:무슨|뭔|무스) ?(?:뜻|말|소리)(?:임|입니|이|인)?[가-힣]{0,2}[?]?$"
    "|(?:맞|옳)(?:슴|습니)까[?]?$|(?:맞|옳)(?:소|지|지요|는가)[?]$|라던데[^.]*(?:모르|모름)|같기도 ?하고[^.]*같기도"
)
_STRANGER: Final = lazily(
    "(?:我|俺|咱)?们?家?(?:邻居|隔壁|对门|同事|朋友|同学|工友|老乡|战友)(?:家|他|她|的)?"
    "(?![帮替给告说开送借陪让教领叫打拉背介推接]|(?:也)?(?:都)?(?:说|知道|作证))(?!.*[,，. ][^,]{0,2}[我俺咱])"
    "|(?:우리 ?)?(?:옆집|이웃집?|앞집|뒤집|친구|동창|동무|동료|사돈)(?:네)?(?:은|는|이|가|도|두) ?"
    "(?!.*(?:태워|도와|데려|빌려|알려|말[하해]|라고|해 ?줬|대신|같이|(?<![가-힣])나[는도] |우리[는도]? |내[가 ]|저는))"
)


def in_doubt(said: str) -> bool:
    """Whether a text begins or ends in words that leave its answer in doubt."""
    text = plain(said)
    return bool(_DOUBTED.match(text) or _ASKED.search(text))


def of_a_stranger(said: str) -> bool:
    """Whether a text begins with somebody outside the family, of whom alone it tells."""
    return bool(_STRANGER.match(plain(said)))
