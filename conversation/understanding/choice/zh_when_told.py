"""When it was, or what is told of it, in Chinese that tells more than the answer, put as the answer alone:
去年腊月进去的 过完年才结的账; 约的腊月里开刀，得先卖苞米; 后来也没谁提这茬."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_SETTLED: Final = "(?:结|算|清)(?:的|了|完|清)*(?:账|帐)?(?:的|了)*"
_CAME_IN: Final = "(?:住|进|入|收)(?:的|了|进|上|院|去|来|到)+"
_LATE: Final = "(?:冬天?|冬月|腊月|年底|年末|岁末|元旦前|最后一个?月|十[一二]月|1[12]月|小年|腊八)"
_ACROSS: Final = lazily(
    "^(?:我|人|是|老头|我[妈爸])*(?P<year>去年|前年"
    f"|头年)的?[^,，.;今没未]{{0,4}}?{_LATE}[^,，.;今没未结]{{0,8}}?{_CAME_IN}(?:的|了)?[,， ]*(?:一直|就)?(?:住到"
    "|到|住)?了?"
    "(?:过(?:完|了)(?:元旦|大?年|春节|正月|十五)|转过?年|开了年|开年)(?:来)?[,， ]*[^,，.;没未去前明]{0,12}?"
    f"(?:才|就|给)?(?:出的?院)?{_SETTLED}[.!]*$"
)
"""去年十二月二十八住进去的 过完元旦四号才结的账: it was settled in the year after."""
_UNTIL_THIS: Final = lazily(
    f"^(?:我|人|是)*(?:去年|头年|前年)[^,，.;今没未结]{{0,12}}{_CAME_IN}(?:的|了)?[,， ]*(?:一直|就)*(?:住到|到"
    "|住)?了?"
    f"(?P<year>今年|去年)(?!年?初)[^,，.;没未去前明]{{0,10}}?(?:才|就|给)?(?:出的?院)?{_SETTLED}[.!]*$"
)
"""去年年底进的院，一直住到今年二月份才算的账."""
_ARRANGED: Final = lazily(
    "^(?!.*(?:[做完结住过出清割切]了|[做开]的(?:刀|手术)?$|结|出院|没约|取消))(?:我|大夫|医生|医院|那边|给|都"
    "|已经|说)*"
    "(?:约|排|定|预约|排队|说好)(?:的|到|在|好|上|了|是|期)*(?:今年|明年)?的?"
    "(?:阴历)?(?:冬月|腊月|正月|年底|年前|年后|元旦|春节|小年|开春|来年|明年|过完?年|过了年|下个?(?:月|周|礼拜"
    "|星期)|十二月|12月)[^,，.;没]{0,6}?"
    "(?:开刀|手术|做|住院|割|动|切|住|去|换|搭|放)"
)
"""约的腊月里做手术，得先把苞米卖了: what is arranged is to come."""
_WHICH_YEAR: Final = lazily(
    "[ ,，.]+(?:是|就是)?哪一?年的?(?:腊月|正月|冬天?|夏天?|秋天?|春天?|事儿?|那个?)*(?:来着|呢|了)*[ ,，.]*"
    "(?:那个|嗯|呃)?[ ,，.]*"
    "(?:我|让我|容我)*(?:得|可|也)*(?:再)?(?:想想|寻思寻思|琢磨琢磨|想不起来|记不清|记不住|说不上来?|闹不清)"
    "(?:了|啊|看)*[.!]*$"
)
"""腊月里结的 哪年的腊月 我想想."""
_NOBODY_ASKED: Final = lazily(
    "(?<=.{4})[ ,，.]+(?:后来|完了|过后|事后|从头到尾|再就|打那以后)*(?:也|就|都|可)*(?:没|没有)(?:人|谁"
    "|一个人)(?:再)?(?:跟我|和我)?"
    "(?:提|问|说|讲|管)(?:过|起|起过)?(?:这|那|这个|那个|这一)(?:茬|事儿?|档子事儿?|回事儿?)(?:了|啊)?[.!]*$"
)
"""推进抢救室天亮才缓过来，后来也没谁提这茬: nobody told of it then, and how it was stands before."""


def as_it_was_settled(text: str) -> str:
    """A plain text of when it was, as the year of the bill or as to come, where it tells when it began beside it."""
    if HANGUL.search(text):
        return text
    if across := _ACROSS.match(text):
        return "去年结的账" if across["year"] == "前年" else "今年结的账"
    if until := _UNTIL_THIS.match(text):
        return f"{until['year']}结的账"
    return "还没住院" if _ARRANGED.match(text) else _WHICH_YEAR.sub("", text)


def without_who_asked(text: str) -> str:
    """A plain text of the referral without that nobody asked about it later."""
    return text if HANGUL.search(text) else _NOBODY_ASKED.sub("", text)
