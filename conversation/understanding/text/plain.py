"""Typed text made plain before anything looks at it: short, one form of each sign, nothing invisible."""

import re
from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from conversation.understanding.text.hangul import usual
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.spaced_out import put_together
from conversation.understanding.text.zh_mistyped import written

LONGEST = 200
"""Characters of an answer that are looked at; nobody answers a question of ours with more."""
_MOST_CLAUSES: Final = 16
"""Different clauses that are looked at: nobody tells more in so many characters."""
_ENDLESS: Final = re.compile("[0-9.,零〇一二两三四五六七八九十百千万亿일이삼사오륙육칠팔구십백천만억]{50}")
"""A numeral that nobody tells."""
_PIECE: Final = 60
THERE_IS: Final = frozenset("有있")
"""Signs by which somebody tells that there is some, beside a sum or not: 有3000."""
CLAUSE: Final = re.compile(r"(?:[;:!?、。，；：！？…~\n]|(?<![0-9])[.,]|[.,](?![0-9]))+")
"""What stands between two clauses."""

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ",
    0xFFE5: "¥",
    0x3002: ".",
    0x00A0: " ",
}
_SIMPLE = str.maketrans(
    "邊醫長藥備過轉診門貧戶監測對沒萬億塊錢個這還樣爺媽婦兒孫龍圖們琿領單報銷統籌險額費結賬帳總計進護車搶來辦農縣鎮鄉間裡裏緣",
    "边医长药备过转诊门贫户监测对没万亿块钱个这还样爷妈妇儿孙龙图们珲领单报销统筹险额费结账账总计进护车抢来办农县镇乡间里里缘",
)
"""Traditional characters that people type beside simple ones."""
_PAIR = lazily("([俩仨])(?=[百千万])")
"""俩千五 is 两千五."""
_COUNTED = lazily(
    "(?<=[0-9一二三四五六七八九十百千万]) +(?=[一二三四五六七八九十两几]"
    "(?:个(?!月)|[口家位名伏宿晚早共起直下样会趟回次遍顿辈路帮门]|点(?![零一二三四五六七八九])|块儿)|一大早)"
)
"""七月二十 三伏天, 八千 五个人凑的: what is counted behind a stop is no part of the figure before it."""
_FORMAL = lazily(
    "[0-9零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+[万十百千拾佰仟][0-9零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖万十百千拾佰仟]*"
)
_USUAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
"""Numerals as they are written on bills: 玖仟肆佰贰拾."""


@lru_cache(maxsize=128)  # what is typed, and each of its parts, is looked at for many a question
def plain(said: str) -> str:
    """Full-width signs as ASCII, Hangul composed, no invisible characters, lower case; "" for what is too much.

    Not NFKC, which would read 8000² as 80002 and ½ as 1/2.
    """
    if len(said) > LONGEST or len(set(CLAUSE.split(said))) > _MOST_CLAUSES or _ENDLESS.search(said):
        return ""
    seen = normalize("NFC", said)
    if not seen.isprintable():
        seen = "".join(sign for sign in seen if category(sign) not in ("Cf", "Cc", "Cs") or sign in "\t\n")
    told = written(usual(" ".join(seen.translate(_FULL_WIDTH).translate(_SIMPLE).lower().split())))
    if (together := put_together(told)) != told:
        told = usual(together)  # 저보 도 아이 고
    told = _PAIR.sub(lambda found: "两三"["俩仨".index(found[1])], _COUNTED.sub(", ", told))
    return _FORMAL.sub(lambda found: found[0].translate(_USUAL), told)


def too_much(said: str) -> bool:
    """Whether nothing is read of a text because it is too long, or tells too many things."""
    return not plain(said) and any(map(str.isalnum, said))


def pieces(said: str) -> list[str]:
    """Parts of a text that overlap and together are all of it, for what is to be noticed however much is told."""
    return [said[place : place + _PIECE] for place in range(0, len(said), _PIECE // 2)] if too_much(said) else [said]
