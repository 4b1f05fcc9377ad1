"""What a Chinese message tells in the form of a list (自付：八千；转诊：无), and of relatives and things that are no
case (我儿子知道, 我闺女在那儿，我去住了俩月; 药是自己买的), put so that it is read as what it is."""

import re
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_SEP: Final = " ?[:：] ?"
_NO: Final = "(?:无|没有?|否|不是|没办|未办|没转|未转|没备案|没有办|不)"
_YES: Final = "(?:有|是|办了|已办|转了|对)"
_END: Final = "(?=$|[,.;! ，。；、\n])"
_ROWS: Final = (
    (lazily(f"(?:是否|有无|有没有)?(?:办)?(?:转诊|转院|转诊手续|备案){_SEP}{_NO}{_END}"), "没办转诊"),
    (lazily(f"(?:是否|有无|有没有)?(?:办)?(转诊|备案)(?:手续)?{_SEP}{_YES}{_END}"), r"办了\1"),
    (lazily(f"(低保|特困|五保|低边|监测户|残疾){_SEP}{_NO}{_END}"), r"不是\1"),
    (lazily(f"(低保|特困|五保|低边|监测户){_SEP}{_YES}{_END}"), r"是\1"),
    (lazily(f"住院{_SEP}(?:是|对){_END}"), "住院"),
    (lazily(f"((?:个人|政策范围内)?自付|户口|户籍|转诊|备案|结账|出院|结算){_SEP}"), r"\1"),
    (
        lazily(
            f"(?:身份|家庭情况|情况|类别|类型|种类|看病种类|费用|金额|时间|日期|年份|地点|地方|就诊地|医院|就医地){_SEP}"
        ),
        "",
    ),
)
"""The rows of a form, and how each is told in a sentence."""
_NOTHING_BEHIND: Final = lazily(f"(?<=[,;，；、 ])(?:转诊|备案)(?:手续)?无{_END}|^(?:转诊|备案)(?:手续)?无{_END}")
"""转诊无, without a stop between."""

_KIN: Final = "(?:大|小|老|二|三)?(?:儿子|闺女|姑娘|女儿|孩子|孙子|孙女|媳妇|儿媳妇?|女婿|姑爷|外甥女?|侄子|侄女)"
_ONLY_KNOWS: Final = lazily(
    f"(?:^|(?<=[,.;! ，。；]))(?:这|这个|单子|数|钱|都|得|要|要问|问)*[我俺]?家?{_KIN}(?:们)?"
    "(?:都|全|才|就|那儿|那里|可能|应该)*"
    "(?:知道|清楚|晓得|有数|记得|记着|管着|保管|拿着|收着|有单子)(?:的|呢|啊|吧)*(?=$|[,.;! ，。；])"
)
"""我儿子知道."""
_WAITS: Final = lazily(
    f"(?:^|(?<=[,.;! ，。；]))(?:我|俺)?(?:等|得等|问问?|得问)(?:他|她|[我俺]?家?{_KIN})(?:们)?"
    "(?:回来|下班|来了?|放学|到家)?"
    "(?:再说|问问?|看看?|查|告诉你)*(?=$|[,.;! ，。；])"
)
_ONLY_LIVES: Final = lazily(
    f"(?:^|(?<=[,.;! ，。；]))(?:因为|是)?[我俺]家?{_KIN}(?:一?家)?(?:就|也|都)?(?:在|住)"
    "(?:那儿?|那边|那里|当地|外地)(?:住|上班|工作|打工|成家)?[,. ，](?=[我俺](?:去|在|就|跟|住|上))"
)
"""我闺女在那儿，我去住了俩月."""
_BY_ITSELF: Final = lazily("(?<=院|夫|生|店|区|所)自己(?=[开办转给弄])")
_BY_ONESELF: Final = lazily("(?<![我俺])自己(?:花钱|掏钱|在药店|在外面|在网上)?(?=买)")
"""转诊单是医院自己开的, 靶向药，自己买的: no word of who the patient is."""
_AT_THEIR_HOME: Final = lazily(f"(?P<home>{_KIN}|[姐妹哥弟姑姨叔舅])家(?=长(?:春|白|岭))")
"""女儿家长春住 holds no 家长."""


def as_told(text: str) -> str:
    """A plain text without what tells of no case, with the rows of a form as they are told in a sentence."""
    if HANGUL.search(text):
        return text
    for row, told in _ROWS:
        text = row.sub(told, text)
    for nothing in (_ONLY_KNOWS, _WAITS, _ONLY_LIVES, _BY_ITSELF, _BY_ONESELF):
        text = nothing.sub("", text)
    text = _AT_THEIR_HOME.sub(_home, text)
    return _NOTHING_BEHIND.sub("没办转诊", text).lstrip(",.;!，。； ")


def _home(found: re.Match[str]) -> str:
    return f"{found['home']}家里"
