"""Chinese words as a keyboard makes them by sound or shape, put as they are written: 卫生元, 特因人员, 转珍.

Only what is no word and hardly stands within others; what may be one (边沿, 检测) is left to `typos.py`, which asks back.
"""

import re
from collections.abc import Mapping
from typing import Final

_AS_TYPED: Final[Mapping[str, str]] = {
    "住院": "(?:往|注|驻)院(?![里子外部长区内])|住[元远](?![方近])",
    "入院": "(?<=办)人院|(?<=办[的了理])人院",
    "医院": "医[元愿园]",
    "卫生院": "卫生[元园远]",
    "一院": "(?<=[大第附])一[愿元]",
    "二院": "(?<=[大第附])二[愿元]",
    "转诊": "转[珍疹针]|[专传]诊(?![所断])",
    "门诊": "门[疹珍]|(?<![我你他她咱俺人])们诊(?![所断])",
    "急诊": "急[珍疹]",
    "透析": "透[吸西晰]|头析",
    "化疗": "[话花]疗|化[疔辽]",
    "慢病": "[漫曼]病",
    "慢性": "慢[姓兴]",
    "特困": "特[因捆昆](?!为)",
    "困难": "因难(?![以产])",
    "五保": "伍保|五宝(?=户|老人|$)",
    "低保": "低[宝堡]|[地底抵]保(?![险护养暖温管密洁姆])",
    "监测": "监[侧册则]",
    "返贫": "反贫|返[平贪]",
    "脱贫": "脱[贪平]|托贫",
    "致贫": "[至治质]贫|致[贪平]",
    "边缘": "边[源园](?=户|家|易|$)",
    "救助": "救[住肋]|就助",
    "救济": "救[挤机]|求济",
    "报销": "报[消肖削](?!息)|[抱爆]销",
    "备案": "备[安按](?![排照装全])|倍案",
    "居住证": "居[主注往]证|[局巨]住证|居住[正政]",
    "统筹": "统[愁酬]|筒筹",
    "退休": "退体",
    "因病": "因并(?=[致至治])",
    "肿瘤": "(?<![这那哪各两几])种瘤|肿[留流]",
    "附属": "[付负]属|附署",
    "延吉": "延[级极]|[言炎沿]吉",
    "龙井": "龙[进景](?=市|的|$)|笼井",
    "黑龙江": "黑龙[将姜浆]",
    "结算": "结[酸蒜]",
    "手续": "手[序绪]|首续",
    "户口": "户囗|[护胡]口",
    "残疾": "残[极急]",
    "抢救": "[抡枪]救",
}
"""By the word as it is written what is typed for it, so many signs."""
_TYPED: Final = re.compile("|".join(f"(?P<w{place}>{typed})" for place, typed in enumerate(_AS_TYPED.values())))
_WRITTEN: Final = tuple(_AS_TYPED)


def written(text: str) -> str:
    """A text with these words as they are written; it is as long as it was."""
    return _TYPED.sub(lambda found: _WRITTEN[int(found.lastgroup[1:])] if found.lastgroup else found[0], text)
