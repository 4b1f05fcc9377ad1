"""Who has left and has not settled, which counts as care that goes on: 回家了可账还没结."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BILL_OPEN: Final = lazily(
    "(?:回家|到家|出院|出来)(?:了|是)?[^;]{0,8}?(?:账|帐|钱|费用?)[^,.;]{0,3}(?:没|未)[^,.; 转备]{0,4}(?:结|算)"
    "|(?:집에|퇴원|나와?)[^;]{0,10}?(?:왔|했|나왔)[^;]{0,6}?"
    "(?:결산|结算|结账|계산)(?:은|을|도|이)?[^,.;]{0,6}?(?:못|안|아이) ?(?:했|하|끝|됐|되)"
    "|나오(?:기는|긴|기) ?했[^;]{0,6}?(?:결산|结算|结账|계산)[^,.;]{0,3}"
    "(?:못|안|아이|월요일|화요일|수요일|목요일|금요일|다음|래)"
)


def home_with_a_bill(text: str) -> bool:
    """Whether a plain text tells so."""
    return bool(_BILL_OPEN.search(text))
