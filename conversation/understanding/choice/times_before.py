"""How often there was something before in the year (四五次, 好几次, 数不清, 서너번), which is a yes; and that somebody
of the family has what is asked of oneself (我妈有, 家里人住过), which is none."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_TIMES: Final = lazily(
    "(?:有|有过|得有|大概|差不多|住过?|看过?|,)*(?:[二两三四五六七八九][三四五六七八九]|好几|好多|很多|不止一|无数|十几|几十)[次回]"
    "(?:院)?(?:了|吧|呢|啊)*[.!]*"
    "|(?:多得?)?数不(?:清|过来)(?:了|多少[次回])?(?:了|啊)*[.!]*"
    "|(?:한|있슴다|,)*(?:서너|너덧|대여섯|예닐곱|두세|두서너)번(?:은|쯤|정도)?(?:됨|되|됩|임|있|했|갔)?[가-힣]{0,4}[.!]*"
)
_OF_KIN: Final = lazily(
    "(?:(?:我|俺|我家)?(?:老?[爸妈爹娘]|父亲|母亲|爷爷|奶奶|姥姥|姥爷|老伴|媳妇|爱人|儿子|闺女|女儿|孩子|[哥姐弟妹]{1,2})"
    "|(?:我)?家里?人)(?:也|倒|就|是)?(?:有|[住看领花])过?(?:了|院|病)*(?:的)?[.!]*"
)


def several_times(said: str) -> bool:
    """Whether no more is told than that it was several times."""
    return bool(_TIMES.fullmatch(plain(said).replace(" ", "")))


def of_the_family_alone(said: str) -> bool:
    """Whether no more is told than that somebody of the family had it."""
    return bool(_OF_KIN.fullmatch(plain(said).replace(" ", "")))
