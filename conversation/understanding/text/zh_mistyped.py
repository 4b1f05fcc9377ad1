"""Chinese words as a keyboard makes them, or as they are said, put as they are written: 特因人员, 脱贪, 卫生元, 明儿个.

Only what is no word and hardly stands within others; what sounds like a choice by a slip is left to
`typos.py`, which asks back.
"""

import re
from collections.abc import Mapping
from typing import Final

_AS_TYPED: Final[Mapping[str, str]] = {
    "住院": "往院(?![里子外部长区内])|住[愿苑](?=[了的]|$)",
    "入院": "(?<=办)人院|(?<=办[的了理])人院",
    "卫生院": "卫生[元园]",
    "一院": "(?<=[大第附])一[愿元]",
    "二院": "(?<=[大第附])二[愿元]",
    "转诊": "转[珍症]",
    "自付": "字[付负]",
    "备案": "备[按岸]",
    "案": "(?<=备[的了过好])[按岸](?![照时揭])",
    "医保": "(?<![第统逐])一保(?=局|卡|窗|给|批|报|的|本)",
    "定点": "定店(?!铺)",
    "透析": "透[吸西晰]",
    "慢性": "慢姓",
    "特困": "特因(?!为)",
    "困难": "因难(?![以产])",
    "低保": "(?<![土当])地保(?![险护养暖温管密洁姆])|低宝|滴保",
    "家庭": "家廷",
    "敬老院": "敬老[园元员]",
    "受理": "(?<=不)受[里礼力](?=$|[ ,.的了])",
    "延吉市": "延吉是(?=中?医)",
    "敦化": "敦[画话划]|墩[化画话]",
    "珲春": "[浑晖]春",
    "元": "(?<=[0-9百千万])[远园员](?=$|[ ,.])",
    "块": "(?<=[一二两三四五六七八九0-9][十百千万])快(?=$|[ ,.])",
    "号": "(?<=[0-9一二三四五六七八九十])[耗毫](?=$|[ ,.结出办])|(?:(?<=月[0-9])|(?<=月[0-9]{2}))好(?=$|[ ,.结出办])",
    "监测": "监侧",
    "脱贫": "脱贪",
    "致贫": "致贪|(?<=因病)[治至]贫|(?<=返贫)[治至]贫",
    "对象": "(?<=监测)对[相像]",
    "图们": "图门(?!打)",
    "救济": "救挤",
    "居住证": "居[主往]证|居住正(?!常)",
    "退休": "退体",
    "肿瘤": "(?<![这那哪各两几])种瘤",
    "延吉": "延[级极](?!别)",
    "黑龙江": "黑龙[将姜]",
    "明天": "(?<![小光照])赶?明(?:儿个?|个儿?)(?![子媳女孙月人头])",
    "后天": "(?<![然以之最前])后(?:儿个?|个儿)(?![子媳女孙月人头])",
}
"""By the word as it is written what is typed for it, so many signs."""
_TYPED: Final = re.compile("|".join(f"(?P<w{place}>{typed})" for place, typed in enumerate(_AS_TYPED.values())))
_WRITTEN: Final = tuple(_AS_TYPED)


_PAUSE: Final = re.compile(
    "(?<=[一二两三四五六七八九][万千百])[.](?=[一二两三四五六七八九][千百十])"
    "|(?<=月)[.](?=[0-9一二三四五六七八九十]{1,3}[号日])|(?<=[阳新]历)[.](?=[0-9一二三四五六七八九十]{1,2}月)"
)
"""八千.六百块, 八月.二十七号: the stop that voice input makes where somebody takes breath."""


def written(text: str) -> str:
    """A text with these words as they are written; it is as long as it was, but for 明儿个, a stop in a figure and the
    like."""
    text = _PAUSE.sub("", text)
    return _TYPED.sub(lambda found: _WRITTEN[int(found.lastgroup[1:])] if found.lastgroup else found[0], text)
