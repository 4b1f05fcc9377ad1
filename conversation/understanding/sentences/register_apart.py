"""A status of a home in whose book somebody is not registered himself: 家里是低保但我户口不在一起, 집은 저본데 내
호구는 따로 있슴다. Whether he has it too is asked."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_APART: Final = lazily(
    "我(?:的|自己的?|本人的?)?户口本?(?:可|也|都|早就?|现在|是|[跟和](?:他们|她们|家里|爸妈|父母)|[不没]跟他们)*"
    "(?:[不没]在一[起块]|[不没]在一个|单独|单立|单开|另立|自己一个|分出|迁出|在外[面头]?(?!地)|[不没]在(?:里[面头]|上[面头]|他们|家))"
    "|我[跟和](?:他们|她们|家里|爸妈|父母)[^,.;]{0,4}[不没][在是]一个(?:户口|本)"
    "|我[不没]在(?:那个?|他们的?|家里的?)?(?:户口本?|本子?|低保证?)上"
    "|(?:내|제|나의) ?호(?:구|적)(?:만|는|은|가|이)? ?(?:따로|딴 ?데|딴곳|혼자|갈라|분리|같이 ?(?:안|아이|없))"
)
_ONES_OWN: Final = lazily(
    "我(?:(?:自己|本人|个人)(?:也|就|是|有|吃|拿|领|享受)*|(?:也|就)*(?:是|有|吃|拿|领|享受)+(?:着)?)(?:低保|特困|五保|边缘|低边|监测)"
    "|(?:나|저|내|우리)(?:도|두|는|가)? ?(?:저보|특곤|변두리|감측)"
)


def register_apart(said: str) -> bool:
    """Whether it is told so, and no status of one's own."""
    text = plain(said)
    return bool(_APART.search(text)) and not _ONES_OWN.search(text)
