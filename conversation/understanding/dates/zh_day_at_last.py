"""The day on which it ended, in Chinese, told behind one that it was to be or that was of something else:
说七号让出，拖到十号才走的; 六月二十八那是转科，出院是七月十七; 打九月十八住到九月三十; 头回九月二号，这回十月十九."""

from typing import Final

from conversation.understanding.dates.date_parts import small
from conversation.understanding.text.lazily import lazily

_NUMBER: Final = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
_MONTH: Final = f"(?:(?:今年|去年|前年)的?)?(?:(?:上个?|这个?|本)月|{_NUMBER}月份?)的?"
_FULL: Final = f"{_MONTH}{_NUMBER}[号日]?(?![0-9一二三四五六七八九十天月])"
_DAY: Final = f"(?:{_MONTH})?{_NUMBER}[号日](?!楼|床|房|病|线)"
_FEAST: Final = "(?:(?:国庆|十一|五一|中秋|八月节|端午|元旦|春节|过年|清明)(?:节)?)"
_AWAY: Final = "(?:[走出放回]|到家|离院|结)"
_TO_BE: Final = (
    "(?:大夫|医生|护士|主任|医院|院里|窗口|科里|人家)?(?:本来|原来|原先|原本|起先|开始)?(?:是)?"
    "(?:说好?|说是|说的|通知|告诉|定的?|原定|定在|约的?|让|叫|寻思|合计|打算)"
)
_PUT_OFF: Final = lazily(
    f"^(?:我)?{_TO_BE}(?:我|人|在|是|到|说|好|让)*(?P<first>{_DAY}|{_FULL}|{_FEAST}(?:之|以)?前?)"
    f"(?:就|能|可以|让|叫|给|我|人|该)*(?:{_AWAY}[^0-9没未号日月]{{0,3}}[,，. ]+|[,，. ]+(?=实际|其实|结果"
    f"|后来|拖))[^0-9号日月]{{0,16}}?"
    f"(?:拖到|拖|到|直到|赖到|等到|一直到|结果|后来"
    f"|[,，. ])[^0-9号日月没未一二三四五六七八九十]{{0,4}}(?P<left>{_DAY}|{_FULL})"
    f"(?P<end>[那天才就让给我人算]*(?:{_AWAY}[^,.;，。没不]{{0,4}})?)[.!]?$"
)
"""说七月七号让出 烧没退 拖到十号才走的."""
_NO_LEAVING: Final = "[^,.;，。0-9出结走]{1,8}"
_OF_ELSE: Final = lazily(
    f"^(?P<first>{_DAY}|{_FULL})(?:那天|那是|那天是|是)(?:去|做|办)?{_NO_LEAVING}[,，. ]+"
    "(?:正经|真正|实际|正式|最后|正儿八经)?(?:的)?(?:出院|出来|离院|结账)(?:的?日子|那天)?(?:是|在)?(?:的)?"
    f"(?P<left>{_DAY}|{_FULL})(?P<end>)(?:那天)?[.!]?$"
)
"""六月二十八那是转康复科，正经出院是七月十七."""
_THIS_TIME: Final = lazily(
    "^(?:出了又(?:进|住)[了的]?[,， ]*|住了两[回次][,， ]*)?(?:头|上|前|先前)(?:一)?[回次趟](?:是|在|那次)?"
    f"(?P<first>{_DAY}|{_FULL})(?:出的?院?|结的?账?|走)?的?[,，. ]+"
    f"(?:末了|末末了|最后|后来|后)?(?:这|末了|最后)(?:一)?[回次趟](?:是|在)?(?P<left>{_DAY}|{_FULL})"
    "(?P<end>)(?:出的?院?|结的?账?|走|出来)?的?[.!]?$"
)
"""出了又进，头回九月二号，末了这回十月十九."""
_STAYED_UNTIL: Final = lazily(
    f"^(?:我)?(?:打|从|自|是)?(?P<first>{_FULL}|{_DAY})(?:那天)?(?:起|开始|进去)?(?:就|一直)*(?:在[^,.;]{{1,6}})?"
    f"住到(?:了)?(?P<left>{_FULL}|{_DAY})(?P<end>)(?:才|就)?(?:那天)?(?:出的?院?|出来|走|回家|回来)?(?:的|了)?[.!]?$"
)
"""打九月十八住到九月三十: it was left on that day, or the next; it is asked back."""
_IN_THEN_OUT: Final = lazily(
    f"^(?:我|人)?(?:是)?(?P<first>{_FULL}|{_DAY})(?:那天)?(?:晚上|早上|半夜)?(?:住的?院?|入的?院|住进?去"
    f"|进去|进的?院|住上|住下)的?[,，. ]*"
    f"(?P<left>{_FULL}|{_DAY})(?P<end>)(?:那天)?(?:才|就)?(?:走|回的?家|回来|到的?家|放(?:我|人)?走|回去)(?:的|了)?[.!]?$"
)
"""11月3号住的，17号走的."""
_IN_MONTH: Final = lazily(f"^(?P<month>{_MONTH})?(?P<day>{_NUMBER})[号日]?$")
_LEFT_ON: Final = (_PUT_OFF, _OF_ELSE, _THIS_TIME, _IN_THEN_OUT)


def left_at_last(text: str) -> str:
    """A plain Chinese text with the day of leaving alone, where another one is told only beside it; any other as it
    is, and where the month of the last day may be the next one."""
    for told in _LEFT_ON:
        found = told.match(text)
        if found and (left := _in_its_month(found["left"], found["first"])):
            return f"{left}出院"
    found = _STAYED_UNTIL.match(text)
    left = _in_its_month(found["left"], found["first"]) if found else ""
    return f"{left}左右出院" if left else text


def _in_its_month(left: str, first: str) -> str:
    """A day with the month that is told with the one before; "" where it may be in the month after that."""
    last, before = _IN_MONTH.match(left), _IN_MONTH.match(first)
    if last is None or last["month"]:
        return left
    if before is None or not before["month"]:
        return left if before is None or small(last["day"]) > small(before["day"]) else ""
    return f"{before['month']}{left}" if small(last["day"]) > small(before["day"]) else ""
