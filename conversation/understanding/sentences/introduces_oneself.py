"""Who begins with where he is from or how old he is, and then tells of a stay and of nobody else: 我是敦化的 …
十四号出院的; 我今年七十三了 …."""

from typing import Final

from conversation.understanding.sentences.reading import PLAN, Reading
from conversation.understanding.text.lazily import lazily

_INTRODUCES: Final = lazily(
    "^(?:那个|这个|你好|您好|同志|大夫|问一下|[啊呀哈])*我(?:想|来)?(?:问一?[下问][啊呀哈]?我)?"
    "(?:(?:就|也)?是(?:延边|延吉|图们|敦化|珲春|龙井|和龙|汪清|安图)(?:市|县)?(?:这边|那边|农村|本地|这儿)?[的人]"
    "|(?:今年|都|也|已经)*(?:虚岁|周岁|快)?(?:[1-9][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?|ᚨ)(?:多|"
    "来)?岁?(?:了|啦|的人了)"
    "|(?:在[^,.;院他她妈爸]{2,8})?(?:教(?:小学|中学|初中|高中|书)|开[^,.;车院]{1,4}店|种地|上班|打工|做饭|跑"
    "出租|扫大街|打更|看大门|摆摊|放牛)"
    "|(?:那个|这个)[^,.;我]{0,6}(?:做[完了的]|犯了|手术|住院)"
    "|(?!手[里头上机]|心[里想思疼]|眼[看瞅下前]|肚里|脑子|血汗|骨肉|腰包)"
    "[肺胃肝胆肾心脑腰腿脚手胳眼耳鼻喉嗓颈脖胸肠脾胰膀宫乳甲血骨关皮牙股膝髋脊椎肩肘腹肚卵痛糖][^,.;我]{0,6}(?:做|手术|住院|开的?刀|治|疼|病|癌|炎|瘤))"
)
_OPERATION: Final = lazily("(?<!没)做[的了过完][^,.;]{0,6}手术")
_SOMEBODY_ELSE: Final = frozenset({"others", "if", "who"})


def introduces_oneself(reading: Reading) -> bool:
    """Whether who types tells of himself so, and what follows is a stay, or its bill, of no one else."""
    stays = reading.days or reading.sums or "settled" in reading.named or PLAN in reading.values.get("when", ())
    operated = any(map(_OPERATION.search, _texts(reading)))
    told = (
        (reading.values.get("care") or operated) and stays and not reading.for_another and not reading.values.get("who")
    )
    return bool(told) and not _SOMEBODY_ELSE & reading.named and any(map(_INTRODUCES.search, _texts(reading)))


def _texts(reading: Reading) -> list[str]:
    return [text.strip() for text, _ in reading.told]
