"""What is asked of what the open question is about, and names it by no word: 그런거 해야 됨까, 안하면 돈 못받슴까, at
the referral."""

from collections.abc import Mapping
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_PAGES: Final[Mapping[str, str]] = {"referral": "referral"}
"""By the question the page of the guide that tells what comes of it."""
_MUST_IT_BE: Final = lazily(
    "^(?:그런|이런|저런|그|이)?(?:거|것|게|건|수속)?(?:를|을|은|는|도|두)?(?:꼭|반드시|무조건|원래|다)?(?:해야|떼야|있어야|밟아야)"
    "(?:만)?(?:되|됨|됩|하|함|합)[가-힣]{0,3}까[?]?$"
    "|^(?:전원|병원이전|비안|등록|그런거|그거|이거|수속)?(?:수속)?(?:를|을|은|도)?(?:안|못|아이)(?:하|했으|떼|뗐으|밟으)면(?:구조)?(?:금|돈)?(?:을|를|이|도)?"
    "(?:(?:못|안|아이)(?:받|타|주|줌|줍|나오|나옴)|적게|덜|깎|어찌|어떻|무슨|문제)[가-힣]{0,8}까[?]?$"
    "|^(?:这个?|那个?)?(?:手续)?(?:非得|必须得?|一定要|是不是得)(?:办|弄|转)(?:吗|么|不|不可)?[?]?$"
    "|^(?:要是)?(?:不|没)(?:办|弄|转)(?:的话|就|了|会|是不是)*(?:拿不到|领不到|给得?少|不给|没有?|少给|少拿)(?:钱|救助)?(?:了|吗|么|啊)*[?]?$"
)


def page_of_the_open(question: str, said: str) -> str:
    """The page that answers what is asked of the open question; "" where none is asked."""
    return _PAGES.get(question, "") if _MUST_IT_BE.search(plain(said).replace(" ", "")) else ""
