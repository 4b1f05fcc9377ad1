"""An answer beside a word that is the name of another one: 门诊大夫让住院 is 住院, 输液十天 is 输液, and 松江河 is the
town in 抚松 and none of Yanbian."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_SENT_FROM: Final = lazily(
    "(?:是)?(?:在)?门诊(?:的|那个)?(?:大夫|医生|主任|专家)(?:说|就)?(?:让|叫|建议|安排|要求|给安排)(?:我|他|她)?(?:马上|赶紧|直接|去|办)*(?=住的?院)"
    "|(?:외래|문진)(?: ?의사|대부)(?:가|이)? ?(?=입원하라)"
)
_DRIPS: Final = lazily(
    "(?P<drip>输液|打点滴|打吊瓶|挂水|点滴)(?:了)?[0-9一二两三四五六七八九十几半]+[天日次个礼拜周月]*(?:了|的)?[.!]*"
)
_IN_FUSONG: Final = lazily("(?<!抚松)(?<!县)松江河")


def beside_its_name(text: str, question: str) -> str:
    """A plain text put so, where it answers this question; what is told of somebody who was sent, at every one."""
    text = _SENT_FROM.sub("", text)
    if question == "care" and (told := _DRIPS.fullmatch(text)):
        return told["drip"]
    return _IN_FUSONG.sub("抚松松江河", text) if question == "place" else text
