"""A day of this week that is still to come, as a day of the next (这周五出院, 이번주 금요일에 퇴원함다, told on a
Monday): nothing is settled yet. And 明天出, which is 明天出院."""

from datetime import date
from typing import Final

from conversation.understanding.text.lazily import lazily

_DAYS: Final = "一二三四五六日天", "월화수목금토일"
_SUNDAY: Final = 6
_THIS_WEEK: Final = lazily(
    "(?:这个?|本)(?:周|礼拜|星期)(?P<zh>[一二三四五六日天])"
    "(?=(?:才|能|就|可以|要|准备|打算)*(?:出院|出(?!院)|走|结账|住院|去|做)(?![了过的]))"
    "|이번 ?주 ?(?P<ko>[월화수목금토일])요일"
    "(?=에?(?:야|나)? ?(?:퇴원|출원|입원|수술|결산|나가)[가-힣 ]{0,2}(?:함|하|합|할|감|갑|간|검|게))"
)
_LEAVES: Final = lazily(
    "(?:我|他|她)?(?:明天|后天|大后天|下(?:周|礼拜|星期)[一二三四五六日天]?)(?:就|能|才|可以)?出(?P<end>吧|呢)?[.!]*"
)


def of_this_week(text: str, today: date) -> str:
    """A plain text put so; as it is where it tells no such day."""
    if _LEAVES.fullmatch(text):
        return f"{text.rstrip('.!吧呢')}院"
    told = _THIS_WEEK.search(text)
    if told is None:
        return text
    place = (_DAYS[0] if told["zh"] else _DAYS[1]).index(told["zh"] or told["ko"])
    if min(place, _SUNDAY) <= today.weekday():
        return text
    next_week = f"下周{told['zh']}" if told["zh"] else f"다음주 {told['ko']}요일"
    return text[: told.start()] + next_week + text[told.end() :]
