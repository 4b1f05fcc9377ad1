"""A figure that Chinese begins to tell and tells once more until it is right, put as the last one alone:
八百九八百九十块四毛, 一万一万二我看看啊一万二千三, 六千八嗯六千八百五十块; 二万二千二百二十二一串都是二."""

from typing import Final

from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily

_DIGIT: Final = "一二两三四五六七八九"
_UNIT: Final = "十百千万"
_HUM: Final = (
    "(?:嗯|呃|额|啊|哦|噢|诶|哎|那个|这个|那什么|那啥"
    "|(?:我)?(?:再|先)?(?:看|瞅|想|寻思)(?:看|瞅|想|寻思|一下|一眼)?(?:啊|哈|呢)?|等(?:一下|会儿?|等)|对)"
)
_BEHIND: Final = "[吧呢啊哦嗯的对钱了 ,，.…!]*"
_CURRENCY: Final = "元块毛角分"
_ONLY_FIGURES: Final = lazily(
    f"(?:我|自己|个人|自付|自负|掏了?|花了?|交了?|是|一共)*(?:[零点{_DIGIT}{_UNIT}{_CURRENCY}钱 ,，.…]"
    f"|{_HUM})++{_BEHIND}"
)
_AGAIN: Final = "(?P=begun)"
_STOP: Final = "[ ,，.…]*"
_BEGUN: Final = lazily(
    f"(?<![零{_DIGIT}{_UNIT}])(?P<begun>(?:[{_DIGIT}]*[{_UNIT}])+(?P<short>[{_DIGIT}])?)[元块]?钱?{_STOP}"
    f"(?:(?:{_HUM}{_STOP})++(?={_AGAIN}[零{_DIGIT}{_UNIT}])|(?={_AGAIN}[{_DIGIT}]{_STOP}(?:{_HUM}|{_AGAIN}))"
    f"|(?(short)(?={_AGAIN}[十百千])|(?!)))"
)
"""What is the beginning of the figure behind it: with a word between, told three times, or as 八百九 of 八百九十;
四千零五十 behind 四千 may be another."""
_ALL_THE_SAME: Final = lazily(
    f"(?<=[{_DIGIT}{_UNIT}0-9元块])[ ,，]*(?:一串儿?|一溜儿?|一水儿?|清一色|全|都)(?:都|全|是)+[{_DIGIT}0-9][.!]?$"
)
_DENIED: Final = lazily(
    f"(?<![0-9{_DIGIT}{_UNIT}])(?P<begun>[0-9{_DIGIT}{_UNIT}]+)[元块]?[ ,，]*(?:不是[ ,，]*)+(?P=begun)"
    f"[元块]?[ ,，]+(?=[0-9{_DIGIT}])"
)
"""七千 不是 不是七千 七千五百."""
_FURTHER: Final = lazily(
    f"^(?:自付|我|是|嗯|呃)*(?P<begun>[{_DIGIT}][百千万](?:零?[{_DIGIT}][十百千]?)+)[元块]?钱?[ ]+(?P<whole>(?P=begun)"
    f"[零{_DIGIT}{_UNIT}][零{_DIGIT}{_UNIT}]*(?:[元块点](?:[{_DIGIT}][毛角]?[{_DIGIT}]?分?)?)?)(?:钱|吧|呢|啊|的)*[.!]*$"
)
"""六千三百 六千三百四十二块: more of the figure than the first of its places is begun."""
_THE_REST_PAID: Final = lazily(
    "(?P<own>^(?:我|自己|个人|自付|自负|就|掏了?|花了?|交了?"
    f"|是)*[0-9.零点{_DIGIT}{_UNIT}]+[元块]?钱?(?:[零{_DIGIT}0-9]?[毛角])?)[ ,，]*"
    "(?:剩下?的?|余下的?|其余的?|别的)(?:全|都|就|那些|钱)*"
    "(?:(?:是|由)?(?:医保|新农合|农合|居民医保|保险)(?:局)?(?:全|都|给|就)*(?:报|出|付|拿|掏|管|承担)|给报)"
    "(?:销|掉|付)?(?:的|了)*[.!]?$"
)
"""四千二百七 剩下都医保出的."""
_LOOKS: Final = (
    "(?:等(?:我)?)?(?:我|让我|再|先)*(?:看看?|瞅瞅?|瞧瞧|念念|翻翻|找找)(?:单子|票|啊|哈|呢|下|一下|一眼"
    "|着)*[ ,，.…]+(?:嗯|是|哦|啊)*[ ,，.…]*"
)
_ROUND_THEN_WHOLE: Final = lazily(
    f"^(?:自付|我|是|嗯|呃|那个|就)*[ ,，.…]*(?P<looks>{_LOOKS})?(?:自付|是|就是)?(?P<begun>[{_DIGIT}]"
    f"[百千万])[元块]?钱?{_STOP}"
    f"(?P<whole>(?P=begun)[零{_DIGIT}][零{_DIGIT}{_UNIT}]{{0,8}}(?:[元块点](?:[{_DIGIT}][毛角]?[{_DIGIT}]?分?)?)?)"
    f"(?:钱|吧|呢|啊|的)*[.!]*$"
)
"""我看看啊 三千 三千零八十五."""


def begun_then_whole(text: str) -> str:
    """The figure behind a round one that it begins with, of who does not say that it is looked for: 三千 三千零八十五;
    "" where a plain Chinese text tells no such thing."""
    found = _ROUND_THEN_WHOLE.match(text)
    return found["whole"] if found and not found["looks"] and isinstance(amount(found["whole"]), int) else ""


def told_at_last(text: str) -> str:
    """A plain Chinese text with the figure alone that its beginnings came to, and what is told behind one figure."""
    text = _THE_REST_PAID.sub(r"\g<own>", _ALL_THE_SAME.sub("", text))
    text = _FURTHER.sub(r"\g<whole>", _DENIED.sub("", text))
    text = _ROUND_THEN_WHOLE.sub(lambda found: found["whole"] if found["looks"] else found[0], text)
    if not _ONLY_FIGURES.fullmatch(text):
        return text
    told = text
    while (shorter := _BEGUN.sub("", told, count=1)) != told:
        told = shorter
    return told if isinstance(amount(told), int) else text
