"""That life is hard, beside a status that nobody has recognised: 没低保，可是真困难; 빚이 있슴다."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_HARD: Final = lazily(
    "[欠借]|卖(?:房|地|牛|车|粮|家|血)|债|饥荒|没法过|过不下去|[真太]困难|实在(?:困难|难)|[真太]难(?![看受听])|钱都没有|没钱(?:吃|看|治|买)|交不起|看不起|吃不上饭|揭不开锅"
    "|빚|[꾸빌][어려]서|꿔서|팔[고았아]|겨우 ?(?:먹|살)|살(?:기|길).{0,5}(?:힘|어렵|바쁘|막막)|약값도 ?없|못 ?삼다"
)


def hard(text: str) -> bool:
    """Whether a text tells that the money does not suffice."""
    return bool(_HARD.search(text))
