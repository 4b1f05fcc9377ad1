"""The day of leaving that is told by how long somebody stayed: 11월 3일에 입원해서 열흘만에 퇴원했슴다."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.dates.names_of_days import HOW_LONG
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_STAYED: Final = lazily(
    "(?:입원|들어[가갔]|수술|시술)[가-힣]{0,5}?(?:꼭|딱|꼬박)?"
    f"(?P<days>[0-9]{{1,2}}(?=일)|{'|'.join(sorted(HOW_LONG, key=len, reverse=True))})일?(?:동안)?(?:인가|이나"
    f"|쯤|정도|인지|인둥)?"
    "(?:(?:동안)?(?:있었|누워있었|있[소슴]|누웠댔|있댔)|(?:만에|있다가?|누워있다가?|누웠다가?|치료받고|후에|뒤에)[가-힣]{0,3}?(?:퇴원|출원|결산|나왔|나오))"
)

_HALF_A_MONTH: Final = lazily(
    "(?:^|한|[^가-힣정])(?:보름|반달)(?:정도|쯤|가량)?이?전[가-힣]{0,6}?(?:결산|퇴원|출원|나왔|계산)"
)
"""반달정도 전에 결산을 봤슴다, which nobody counts to the day."""
_NOT_KNOWN: Final = lazily(
    "^(?=[^퇴출결나]*(?:입원|수술|주원|들어[가간갔]))(?:(?!퇴원|출원|결산|계산"
    "|나[왔온]).)*?[0-9일][^0-9]*?(?:고|구|는데|인데|지만|[ ,.])[ ,.]*"
    "(?:(?:내가? ?|병원에서 ?)?나온|퇴원|출원|결산|집에 ?온)(?:한)? ?(?:날자|날|건|거는|것은|게)?(?:은|는|이|가)? ?"
    "(?:언제(?:인지|였는지|던지)?(?:는|가)? ?|며칠(?:인지|이였는지)?(?:는|가)? ?|어느 ?날인지(?:는)? ?)?"
    "(?:통 |도무지 |영 |잘 )?"
    "(?:(?:기억|생각)(?:이|은|도)? ?(?:잘 )?(?:(?:안|아이) ?(?:남|나|납)|못 ?하|없|가물|희미)|모르|모름"
    "|몰라|까먹|잊어)[가-힣]{0,5}[.! ]*$"
)
"""수술한건 4월 2일이고 나온 날은 기억 안남다: the only day is no answer."""
AFTER_A_STAY: Final = lazily(
    "[일날](?:에|날에)?(?:병원에)?(?:입원|들어[가갔]|누[워웠])[^0-9월]*(?:있다|누웠다|만에|후에?|뒤에?|치료받|지나)"
    "[^0-9월]*(?:결산|퇴원|나[왔오온]|계산)"
)
"""10월 2일에 입원해서 한 열흘 있다가 결산하고: the day is that of coming in."""


def leaving_not_known(text: str) -> bool:
    """Whether a plain Korean text tells the day of the admission or of an operation, and not that of leaving."""
    return bool(_NOT_KNOWN.search(text))


def left_after(said: str, today: date) -> Iterator[date]:
    """The days that may be meant by the one of admission and how long the stay was, which is counted either way."""
    text = plain(said).replace(" ", "")
    stayed = _STAYED.search(text)
    days = list(days_in(text, today)) if stayed else []
    if _HALF_A_MONTH.search(text) and not list(days_in(text, today)):
        yield today - timedelta(days=HOW_LONG["보름"])
    if not stayed or len(days) != 1 or not days[0].exact or days[0].start > stayed.start():
        return
    told = stayed["days"]
    count = int(told) if told.isdecimal() else HOW_LONG[told]
    for later in (count - 1, count):
        on = days[0].on + timedelta(days=later)
        if on <= today:
            yield on
