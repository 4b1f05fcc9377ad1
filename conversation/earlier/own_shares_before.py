"""The own share of what was before, where it is told amid talk (三月在县医院花了一千五 是自付; 总共花了一万 报了七千
自付 三千), and that of several stays together: 二月自付两千 五月自付三千; 两次 一次三千 一次两千五."""

import re
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_FIGURE: Final = "[0-9.,一二两三四五六七八九十百千万일이삼사오륙칠팔구십백천만]+(?:元|块钱?|원)?"
_EXACTLY: Final = f"{_FIGURE}(?![多来余几여쯤])(?!左右|上下|정도|가량| ?넘)"
_NAMED: Final = lazily(f"(?:自付|자부)(?:了|是|的|大概|[는은가이])* ?(?P<sum>{_EXACTLY})")
_NAMED_BEHIND: Final = lazily(
    f"(?P<sum>{_FIGURE})[, ]*(?:都|全)?是(?:个人)?自付|(?P<in_korean>{_FIGURE}) ?(?:썼"
    "|냈)[가-힣]*[,. ]+(?:다 |전부 )?자부(?:임다|이오|입니다)"
)
_EACH: Final = lazily(
    f"(?:第?[一二三]|头一|前一|后一|另一|那一)[次回趟](?:是|自付|花|住院)*(?:了|的)?(?P<sum>{_EXACTLY})"
    f"|(?:한번|두번째|첫번째|또 ?한번)(?:은|는)? ?(?:자부 ?)?(?P<in_korean>{_EXACTLY})"
)
_OF_ELSE: Final = lazily(
    "[去前头]年|작년|지난해|재작년|这[次回]|本次|이번|요번|[一总]共(?:是|自付|有)*[0-9一二三四五六七八九十]|合计|加起来|合起来|모두|합해|合着"
)
_NO_AID: Final = lazily(
    "[,. ]*(?:医疗)?救助(?:金|的?钱)?(?:也|都|还|我|那时候)*(?:没有?|未)(?:去)?(?:申请|领|给|拿|办|要"
    "|享受)(?:过|到|着)?(?:了|呢)?[.!]*"
    "|[,. ]*(?:也|都|还|我)*(?:没有?|未)(?:申请|领|拿|享受)过?(?:医疗)?救助[.!]*"
    "|[,. ]*구조(?:금|돈)?(?:은|는|도|두)? ?(?:신청(?:을|도)? ?)?(?:안|못|아이) ?(?:했|받|탔|함|받음)[가-힣]*[.!]*"
)
_AID: Final = lazily(f"(?:救助|구조|领(?!导|低保))(?:了|给了|领了|报了|到|过|金|[는은])? ?(?P<sum>{_EXACTLY})")
_TIMES: Final = lazily(" +(?=[一二三两][次回趟])")
"""自付四千 一回, which is no 4,100."""
_SEVERAL: Final = 2


def no_aid_then(said: str) -> bool:
    """Whether it is told that there was no medical aid then: 救助没申请."""
    return bool(_NO_AID.search(plain(said)))


def _without_aid_denied(said: str) -> str:
    """A text without what it tells of aid that was not there."""
    return _NO_AID.sub("", plain(said))


def own_shares_before(said: str, today: date) -> str:
    """The own share in yuan, of all that is told of; "" where it is not told so that it is sure."""
    if together := of_several_before(said, today):
        return together
    text = _without_aid_denied(said)
    if asks(said) or right_instead(said) or _OF_ELSE.search(text):
        return ""
    one = [found for pattern in (_NAMED, _NAMED_BEHIND) for found in pattern.finditer(text)]
    told = sums_in(_shown(one[0].groupdict()), today) if len(one) == 1 else []
    return yuan(told[0]) if len(told) == 1 else ""


def of_several_before(said: str, today: date) -> str:
    """The own shares of several stays together, in yuan; "" where not more than one is told, or all else is not."""
    text = _without_aid_denied(said)
    if asks(said) or right_instead(said) or _OF_ELSE.search(text):
        return ""
    aids = _of_each(_AID, text, today)
    each = _TIMES.sub(",", text)
    for pattern in (_NAMED, _EACH):
        told = _of_each(pattern, text, today)
        if len(told) >= _SEVERAL and {*sums_in(each, today)} <= {*told, *aids}:
            return yuan(sum(told))
    return ""


def aid_of_several_before(said: str, today: date) -> str:
    """The aid that was given for several stays, together, in yuan; "" where none is named so."""
    told = _of_each(_AID, plain(said), today)
    return yuan(sum(told)) if told else ""


def _of_each(pattern: re.Pattern[str], text: str, today: date) -> list[int]:
    return [figure for found in pattern.finditer(text) for figure in sums_in(_shown(found.groupdict()), today)]


def _shown(groups: dict[str, str | None]) -> str:
    return groups.get("sum") or groups.get("in_korean") or ""
