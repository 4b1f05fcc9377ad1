"""The day of a step on the way, and not that of the bill: 备案10月22号办的, 수술은 10월 9일임다, 医保的钱9月25打到卡里.

It is no day to offer: one tap would make it that of the bill.
"""

from datetime import date
from typing import Final

from conversation.understanding.choice.likely import NO_ANSWER, TOLD, likely
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import settles
from conversation.understanding.within.marked import DAY, each_within, for_days

_STEP: Final = lazily(
    "手术|[开动]的?刀|做的?(?:支架|搭桥|透析|[胃肠]镜|[化放]疗|引流|穿刺|检查|核磁|造影|B超|CT)|确诊|[拍照]的?片|复[查诊]|拆线"
    "|备的?案|转的?诊|挂的?号|押金|预约|得的?病|发的?病|拔的?管|[打到进]到?(?:卡|账|帐|折)|报下来|批下来"
    "|수술|카이도|시술|확진|재검|항암|화료|방사|실밥|발병|[쫜좐]쩐|병원이전|등록|비안|베이?안|예약|보증금|야진"
    "|통장|입금|째(?:는|던|인)|(?:보험|보쇼|구조)[가-힣]{0,3} ?돈"
)
_LEFT: Final = lazily(
    "出(?!现)|回(?!访)|走|离|结|清|交(?!通)|나[왔온옴갔오]|집|퇴원|출원|추왠|결산|계산|셈|물[었어]|당일|같은 ?날|그날"
)
_SO_SURE: Final = 0.5


def of_another_step(said: str, day: str, today: date) -> bool:
    """Whether the day (ISO 8601) of a text is that of a step that it names, and no leaving or bill is told."""
    text = plain(said)
    if not _STEP.search(text) or _LEFT.search(text):
        return False
    read = for_days(text, today)
    days = [each for clause in read for each in clause.days]
    if len(days) != 1 or any(map(settles, (token for clause in read for token in clause.cut))):
        return False
    weighed = [likely(part, DAY, (TOLD,)) for value, part in each_within(said, DAY, today) if value == day]
    return any(each.value == NO_ANSWER and each.chance >= _SO_SURE for each in weighed)
