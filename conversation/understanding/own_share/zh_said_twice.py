"""A figure that Chinese tells twice, takes back or has read out, put as the one that is meant:
五千不对不对 五千七 五千七百块, 六二三五点八 对 六千二百三十五块八, 俺眼神不好 孙子念的 七千四百一十九点二.
"""

import re
from typing import Final

from conversation.understanding.money.amounts import amount
from conversation.understanding.own_share.zh_as_it_is_right import as_it_is_right
from conversation.understanding.own_share.zh_begun_again import told_at_last
from conversation.understanding.own_share.zh_who_told import figure_alone
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NUMERAL: Final = "0-9零〇一二两三四五六七八九十百千万点."
_FIGURE: Final = f"[{_NUMERAL}]*[{_NUMERAL}](?:[元块][一二三四五六七八九]?(?:毛|角)?钱?)?整?"
_HUMS: Final = lazily(f"^(?:(?:嗯|呃|额|哦|啊|诶|哎|那个|这个|那什么|那啥|就是)(?:[ ,，.…]+|(?=[{_NUMERAL}那这])))+")
_WORD_TWICE: Final = lazily(
    "^(?P<word>一共|总共|自付|个人自付|我想想|那个|这个|就是)[啊呀哈呢]?[ ,，]*(?P=word)[啊呀哈呢]?[ ,，]*"
    f"(?=[{_NUMERAL}是])"
)
"""一共一共是九千六."""
_THINKS: Final = lazily(f"^(?:让|容)?我再?(?:想想|寻思寻思)[啊呀哈呢]?[ ,，.…]*是?(?=[{_NUMERAL}])")
_IS: Final = lazily(f"^(?P<all>[一总]共)是(?=[{_NUMERAL}])")
_A_STAY: Final = lazily("^住了?这?一?[回次趟]院[ ,，]*(?=自己|我)")
"""住一回院自己就得搁一千四."""
_TAKEN_BACK: Final = lazily(
    f"(?<![{_NUMERAL}元块])(?<!不是)(?<!不)(?:是)?{_FIGURE}[ ,，.…]*"
    "(?:(?:啊|哦|哎|诶)?(?:不对|错了|说错了|念错了|看错了|[瞅看念](?:串|错)(?:了)?(?:行|格|栏|趟)?了?)[ ,，.…]*)+"
    f"(?:应该)?(?:是)?(?=[{_NUMERAL}])"
)
_EXACTLY: Final = lazily(
    f"(?:大概|差不多|能有|得有|有|约|就|不到|不足|没到|将近|快到?|接近|刚过|超过)*{_FIGURE}[多来几]?"
    "(?:元|块)?钱?(?:左右|上下)?[吧呢啊]?[ ,，.…]*"
    f"(?:具体|准确|确切|精确|正好|准数|细数|零头算上)(?:地?说|来说|数|点|是|的|就)*[ ,，:]*"
    f"(?={_FIGURE}(?:元|钱)*[.!]?$)"
)
"""A rough figure before the exact one: 八千多 具体八千二百三十一块五."""
_TWICE: Final = lazily(
    f"(?P<before>^|.*?[^{_NUMERAL}元块毛角 ,，])(?P<one>{_FIGURE})[ ,，.…]+"
    "(?:对+|嗯|哦对|就是|也就是|是)?[ ,，.…]*"
    f"(?P<other>{_FIGURE})(?P<end>[吧呢啊嗯对 ]*)$"
)
_READER: Final = (
    "(?:我)?(?:大|小|老|家)?(?:孙子|孙女|儿子|闺女|女儿|姑娘|孩子|媳妇|儿媳妇?|女婿|老伴儿?|老头子?|邻居|护士"
    "|大夫|会计|外孙女?|窗口|别人)"
    "(?:(?:给|帮着?|替)?(?:我)?(?:照着)?[念读](?:的|给我听的|出来的)?|帮着?(?:我)?[看瞅]的|(?:给|帮着?"
    "|替)?(?:我)?[看瞅]的(?=单子|结算单|票))"
    "(?:单子|结算单|票)?(?:的|上)?[ ,，]*(?:说)?(?:是)?"
)
_CANNOT_SEE: Final = (
    "(?:(?:我)?(?:眼神儿?不(?:好|行|济)|眼睛?(?:花|不好|不行|看不清)了?"
    "|老?花眼|看不(?:清|见|着)(?:字|楚)?|不(?:识|认)字|不认得字)[ ,，.]*(?:让|叫)?)"
)
_READ_OUT: Final = lazily(f"^{_CANNOT_SEE}?{_READER}[ ,，.:]*(?=[{_NUMERAL}])")


def said_once(said: str) -> str:
    """A Chinese text with its figure alone, where it tells the same one twice, takes another back or has it from who
    read it out; any other as it is."""
    text = plain(said)
    if HANGUL.search(text):
        return said
    once = told_at_last(as_it_is_right(figure_alone(text)))
    once = _TAKEN_BACK.sub("", _READ_OUT.sub("", _HUMS.sub("", _EXACTLY.sub("", once))))
    once = _A_STAY.sub("", _IS.sub(r"\g<all>", _THINKS.sub("", _WORD_TWICE.sub(r"\g<word>", once))))
    once = _TWICE.sub(_one_of_both, once)
    return said if once == text else once


def _one_of_both(found: re.Match[str]) -> str:
    one, other = amount(found["one"]), amount(found["other"])
    same = isinstance(one, int) and one == other and found["one"] != found["other"]
    return f"{found['before']}{found['other']}{found['end']}" if same else found[0]
