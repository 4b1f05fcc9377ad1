"""Days that Korean tells, but not for certain as that of settling: 한 열흘전, 9월 3일에 실밥 뽑았소, 오늘 퇴원함다."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from conversation.understanding.korean import is_planned
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import holds
from conversation.understanding.within import for_days

_SO_LONG: Final = "[가-힣0-9]{0,4}?(?:[일루틀흘새레름날]|주일?|달)"
_SO_LONG_AGO: Final = lazily(
    f"(?:^|[ ,])(?:한 ?(?!주|달)|약 ?|근 ?|거의 ?|대략 ?){_SO_LONG} ?이?전(?!날)"
    f"|{_SO_LONG} ?이?전 ?(?:쯤|경|정도|가량|좌우|께)"
)
_BY_ANOTHER: Final = lazily(
    "(?<![가-힣])그 ?(?:(?P<before>전날)|이튿날|다음날|담날|뒤날)(?! ?[0-9일이삼사오육륙칠팔구십])"
)
"""Told by another day: 검사하고 그 이튿날에 결산했소."""
_EDGE_OF_TIME: Final = lazily(
    "(?:[0-9십]일|요일|날) ?(?:까지|부터|이후|이전|지나서|넘어서)|월 ?[0-9일이삼사오육륙칠팔구십]+일 전에"
)
"""Up to which day, or since which: 9월 3일까지 결산하랍데다."""
_CAME: Final = lazily("(?:[0-9십]일|요일|날) ?(?:에|날에)? ?(?:병원에 ?)?들어[가갔간]")
_LATER: Final = lazily(
    "(?:결산|계산|정산|돈)[은는을도]? ?(?:나중|후에|뒤에|며칠|이튿날|다음날|딴 ?날|다른 ?날)"
    "|한번[은에,]? .*한번(?!.*이번)"
)
"""That somebody came on the day, that it was settled on another one, or more than once."""
_SETTLED: Final = lazily(
    "(?:결산|퇴원|출원|계산|정산|수속)[을은도]?(?:까지)?[다싹]?(?:했|하였|하[고구]|해[서주줬]|끝|마[쳤치]|한)"
    "|나왔|나온|나오는길|물었|물[고구]|냈|끝났"
)
"""That it was settled, so that what was planned before it turns nothing."""
_OF_THE_BILL: Final = lazily("퇴원|출원|결산|계산|정산|제장|나[왔온오갔간옴옵]|병원비|치료비|입원비|돈|끝")
_PLANNED: Final = lazily(
    "기로|하러|[하나오]라[고구합했해함니]|하랍|오랍|합니다|함다|한다|한답|하오|잡[았혔]|나[간갑감]|예정|약속|정했|라고?[합했해함]"
    "|모레|래주"
)
_OF_A_YEAR: Final = lazily("년|해에?(?:[는도]|$|[0-9])|[0-9]{4}")


def doubted_in_korean(text: str, found: date, today: date) -> Iterator[date]:
    """The days that may be meant where the one that was found in a plain text is told in doubt; none where it is not.

    A day that is still to come is that of the year before where it is named without its year.
    """
    letters = text.replace(" ", "")
    planned = is_planned(letters) or _PLANNED.search(letters)
    to_come = planned and found.year < today.year and not _OF_A_YEAR.search(letters)
    still_today = planned and found == today and not _SETTLED.search(letters)
    of_another = not _OF_THE_BILL.search(letters) and holds(letters, "in_day_of_another")
    edge = _EDGE_OF_TIME.search(text) or _CAME.search(text) or _LATER.search(text)
    alone = edge and sum(day.exact for each in for_days(text, today) for day in each.days) == 1
    by_another = _BY_ANOTHER.search(text)
    if by_another:
        yield found + timedelta(days=-1 if by_another["before"] else 1)
    if by_another or alone or of_another or to_come or still_today or _SO_LONG_AGO.search(text):
        yield found
