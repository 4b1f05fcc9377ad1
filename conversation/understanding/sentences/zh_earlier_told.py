"""Whether a Chinese text tells that there was a treatment or aid earlier in the same year: 这是今年第二次住院."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses

_COUNT: Final = "[次回趟遍]"
_LATER_ONE: Final = lazily(
    f"(?:今年|这都|都)[^,.;!去]{{0,8}}第[二三四五六七八2-8两]{_COUNT}[^,.;!]{{0,2}}(?:住|透|化疗|手术|进院|入院)"
    f"|(?:今年|这一年)[^,.;!去没]{{0,6}}(?:都|已经|一共|总共)[^,.;!没]{{0,3}}住[了过]?[两二三四五六七八2-8]{_COUNT}"
    f"|今年[^,.;!没去]{{0,8}}(?:住|看|做)过[^,.;!没]{{0,6}}[, ]?[^,.;!]{{0,4}}这(?:又|[次回][^,.;!]{{0,3}}(?:又|是第))"
    "|(?:住|出院|出的)[^;!]*[, ][^,;! ]{0,3}(?:年初|开春|春天|上半年|[一二三四五六七八九1-9]月份?)"
    "[^,.;!没去我俺他她爸妈爹娘爷奶姥哥姐弟妹伴]{0,4}(?:也|还|都)[^,.;!没去]{0,4}(?:住|看)过"
    f"|(?:住院?|住了?|透)[^,.;!没]{{0,2}}[两二三四五六七八2-8]{_COUNT}[^,.;!没]{{0,2}}今年|今年透[^,.;!没]{{0,2}}一年"
    f"|[月号日][^,.;!]{{0,4}}出的?院了?[, ]*[0-9一二三四五六七八九十]{{1,2}}月[^,.;!没]{{0,6}}又(?:住|进)"
    f"|今年[^,.;!去没]{{0,6}}住[了过][两俩二三仨四五六几好]{{1,2}}{_COUNT}院?了?[^;!去没]{{0,20}}(?:这|这是|都)+第[二三四五六2-6]{_COUNT}"
    f"|今年(?:上半年|年初|开春|春天|夏天|也|还|都)+住过[^,.;!没去]{{0,4}}[, ]+这[次回](?!没|是头|是第一)"
    f"|今年[^,.;!去没]{{0,6}}住过[两俩二三仨四五六几好]{{1,2}}{_COUNT}院?了"
    f"|今年[^,.;!没去]{{0,8}}住[了过][两俩仨二三四五六七八2-8]{_COUNT}院?"
    "[^,.;!没]{0,2}[, ][^,;!]{0,3}这[次回](?!没)"
    f"|今年[^,.;!没去]{{0,6}}住[了过][两俩仨二三四五六七八2-8]{_COUNT}院?了?[, ]?(?:最后|末了|最近)[, ]?"
    f"(?:这?一?|的?这){_COUNT}"
    "|(?:年初|年头|开春|春天|夏天|上半年|[0-9一二三四五六七八九]{1,2}月份?)(?:的?时候|也|还|就|在[^,.;!没去]{2,6}?)*"
    f"住过(?:[一两三1-3]{_COUNT})?院?[^,.;!没去]{{0,3}}[, ]+这[次回](?!没|是?头|是?第一|是?[我俺他她]|不)"
    f"|今年[^,.;!没去]{{0,8}}领(?:过|了)[^,.;!没]{{0,4}}救助|今年[^,.;!没去]{{0,4}}救助[^,.;!没]{{0,3}}领(?:过|了)"
)
"""今年都住三回院了, 今年春天我住过一回院，这回又住, 今年救助领过一千二了."""
_FIRST_SEEN: Final = lazily(f"今年[^,.;!去]{{0,4}}(?:头|第)(?:一|1){_COUNT}看(?:病|大夫|医生)")
"""今年头一回看病; that it is the first stay tells nothing of other care."""
_NOTHING_BEFORE: Final = lazily(
    "(?:今年|这[次回])(?:在?[这此][次回]?)?(?:以|之)?前[^,.;!去]{0,6}(?:没|未)有?(?:花|住|看|领|用)"
    "|今年(?:就|只|光)[住看](?:了|过)?(?:院|病)?(?:这|这么)?一[次回趟](?:院)?[, ]*"
    "(?:别的|其他|其它|另外)[^,.;!]{0,6}(?:没|未)"
)
"""今年以前没花过也没领过救助."""
_NONE_OF_IT: Final = lazily(
    "(?:以前|之前|前面|别的)[^,.;!去]{0,4}(?:没|未)有?[^,.;!]{0,4}花[^,.;!]{0,6}(?:没|未)有?[^,.;!]{0,2}领"
)
"""以前没花过医药费也没领过救助."""
_ONLY_THIS: Final = lazily(
    f"(?:^|(?<=[, ]))(?:今年|这一年)?(?:也|总共|一共|统共|拢共)?(?:就|只|才)(?:有|是)?(?:住|看|去|来)?(?:了|过)?"
    f"(?:院|病)?(?:这|这么)一{_COUNT}(?:院|住院|病)?(?:了|呢|啊|吧)*(?=$|[, ])"
    f"|^今年(?:是|才)?头一{_COUNT}(?:了|呢|啊)?$"
)
"""自付8000，就这一回: a clause of its own."""
_UNSURE: Final = lazily("[吗?]|是不是|记不|忘了|不知道|好像|可能|如果|要是|去年|前年")


def earlier_told(text: str) -> str | None:
    """`yes` or `none`, where one of them is told in so many words; None else."""
    if HANGUL.search(text):
        return None
    told = ",".join(clause for clause in clauses(text) if not _UNSURE.search(clause))
    yes = bool(_LATER_ONE.search(told))
    none = bool(
        _FIRST_SEEN.search(told) or _NOTHING_BEFORE.search(told) or _NONE_OF_IT.search(told) or _ONLY_THIS.search(told)
    )
    return None if yes == none else "yes" if yes else "none"
