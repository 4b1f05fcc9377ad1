"""The year of the day on which somebody came out, told with that of the day before it, or of the stay: 작년 5월 2일에
입원해서 5월 10일에 퇴원했슴다; 재작년에 입원했슴다, 그해 12월 3일에 나왔소."""

import re
from datetime import date
from typing import Final, NamedTuple

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_MONTHS: Final = {
    **{str(month): month for month in range(1, 13)},
    **{name: month for month, name in enumerate(["일", "이", "삼", "사", "오", "륙", "칠", "팔", "구", "시"], start=1)},
    "십일": 11,
    "십이": 12,
    "유": 6,
    "육": 6,
    "동지": 11,
    "섣": 12,
    "": 12,
}
"""By how they are told; the end of a year (작년말) is its last."""
_MONTH: Final = "(?:[0-9]{1,2}|십[일이]|[일이삼사오륙육유칠팔구시])"
_AGO: Final = {"재작년": 2, "작년": 1, "지난해": 1}
_STAY: Final = lazily(
    rf"(?P<in_front>(?:입원|주원|수술|들어)[가-힣]{{0,3}} ?)?"
    rf"(?P<year>재작년|작년|지난해|(?:20)?2[0-9]년)(?:도)?(?:에)? ?(?:(?P<came>{_MONTH})월|(?:년)?[말끝]|섣달)"
    r"(?P<between>(?:(?!올해|금년|이번|올봄|[.!?]).){0,12}?(?(in_front)|(?:입원|주원|들어|수술|실려))"
    r"(?:(?!올해|금년|이번|작년|또|다시|나[는느]|내가|[저제][는가]|[!?]).){0,24}?)"
    rf"(?<![0-9월년일이삼사오륙칠팔구십])(?P<named>(?:퇴원|출원|결산|나온)[은건날] ?)?(?P<left>{_MONTH})월"
    "(?(named)|(?=[^.!?]{0,14}?(?:퇴원|출원|결산|정산|나왔|나오|나와)))"
)
_OF_NOW: Final = "올해|금년|이번|올봄|올여름|올가을|올 ?[0-9]|지난달|저번달|또|다시|[0-9]월|작년|재작년|지난해|[0-9]년"
_OF_ELSE: Final = "[.!?]|저보|디보|특곤|오보|감측|인정|신청|등록|이사|퇴직|호구|거주증|구조|받았|탔|발견|진단"
"""What a year may be told of, and a stop, behind which a stay may be of another year."""
_OF_THE_YEAR: Final = lazily(
    rf"(?P<year>재작년|작년|지난해|(?:20)?2[0-9]년)(?P<between>(?:도|에는|에|엔)?(?:(?!{_OF_NOW}|{_OF_ELSE}).){{0,24}}?"
    rf"(?:입원|주원|수술|누[웠워버]|치료)(?:(?!{_OF_NOW}|나[는느]|내가|[저제][는가]|내 ).){{0,24}}?)"
    "(?P<same>그 ?해(?:에)? ?)?"
    rf"(?<![0-9월년일이삼사오륙칠팔구십])(?P<left>{_MONTH})월(?=[^.!?]{{0,14}}?(?:퇴원|출원|결산|정산|나왔|나오|나와))"
)
_NO_YEAR: Final = lazily(
    rf"(?:재작년|작년|지난해|(?:20)?2[0-9]년)(?:(?!올해|금년|그 ?해).){{2,30}}?(?:[고구데서며]|슴다|소|오)[ ,.]+"
    rf"(?P<left>{_MONTH})월(?=[^.!?]{{0,14}}?(?:퇴원|출원|결산|정산|나왔|나오|나와))"
)
"""저보는 작년부터 탔고 1월에 퇴원했소: of the month it is not told of which year it is."""
_SOON: Final = 4
"""The first month that is hardly one of the year after a stay of which only the year was told."""


class OfStay(NamedTuple):
    """A text with the year of the day on which a stay was over; whether it may be of the year after as well."""

    text: str
    either: bool


def with_year_of_stay(text: str, today: date) -> OfStay:
    """A plain text in Korean with the year of the month in which a stay was over, where only that of the month in which
    it began is told (the same, or the next where the month comes before it), or only that of the stay."""
    if not HANGUL.search(text):
        return OfStay(text, either=False)
    if (put := _STAY.sub(lambda found: _in_that_year(found, today), text)) != text:
        return OfStay(put, either=False)
    found = _OF_THE_YEAR.search(text)
    if found is None:
        return OfStay(text, either=False)
    month, year = _MONTHS.get(found["left"], 0), _year(found["year"], today)
    if not found["same"] and month < _SOON:
        return OfStay(text, either=year < today.year)
    at = found.start("same") if found["same"] else found.start("left")
    return OfStay(f"{text[:at]}{year}년 {text[found.start('left') :]}", either=False)


def _year(told: str, today: date) -> int:
    return today.year - _AGO[told] if told in _AGO else 2000 + int(told[:-1][-2:])


def year_of_leaving(text: str, today: date) -> int | None:
    """The year in which a stay was over that began in the month of an earlier one; nothing where no such is told."""
    found = _STAY.search(text) if HANGUL.search(text) else None
    return _left(found, today) if found else None


def no_year_of_leaving(text: str, today: date) -> bool:
    """Whether a year is told of another thing, or so that the month in which a stay was over may be of the next."""
    if not HANGUL.search(text) or _STAY.search(text):
        return False
    of_it = _OF_THE_YEAR.search(text)
    return with_year_of_stay(text, today).either if of_it else bool(_NO_YEAR.search(text))


def _left(found: re.Match[str], today: date) -> int:
    came, left = (_MONTHS.get(found[name] or "", 0) for name in ("came", "left"))
    return _year(found["year"], today) + (left < came)


def _in_that_year(found: re.Match[str], today: date) -> str:
    told, at = found[0], found.start("left") - found.start()
    return f"{told[:at]}{_left(found, today)}년 {told[at:]}"
