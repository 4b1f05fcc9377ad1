"""What a part of a clause tells of days and of sums: which is of the bill, and which row of the slip a sum is."""

from typing import Final

from calculator.money import fen
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.sentences.clause import as_text, behind_status, of_case, of_status, without_correction
from conversation.understanding.sentences.reading import Reading
from conversation.understanding.text.denial import denies
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, words_of
from conversation.understanding.within.given_then import given_then
from conversation.understanding.within.korean_parts import admitted_only, status_since
from conversation.understanding.within.zh_no_sum import hardly_money

OWN_SHARE: Final = lazily("(?:个人)?自[付负]|(?:개인)?자(?:부(?!담)|가지급)")
"""The own share as the slip calls it; 자부담 may be all that was paid."""
_OWN_NAMED: Final = lazily("자부(?!담)|자가지급")
_DOUBTED: Final = frozenset({"perhaps", "wish", "past", "cancelled", "correction"})
"""Signs beside which an own share is not sure."""
_BESIDE_IT: Final = lazily("자비|쯔페이|총|합계|전체|전부")
"""자부 5600 자비 1800 총 21000: what is told beside the own share by another name."""
_TOGETHER: Final = lazily("(?:다)?(?:합쳐|합해|합하여|더해)서?|총|총합|통털어|도합")
"""자부 합쳐서 3천."""
_AT_FIRST: Final = lazily("^(?:처음|첨)(?!번?[거것])|애초|당초|^(?:最?一?开始|起初|刚开始|本来|原先)")
"""처음에 자부를 7천이라 했는데: what a sum was said to be once."""

_PART: Final = 10
"""By less than such a part of it two figures for one sum differ."""
_AROUND: Final = frozenset({"around", "amount_after", "amount_before", "joins"})
"""Signs of what tells nothing between a sum and its name, or behind that."""
_NOT_QUITE: Final = "小ᛋ"
"""自付小一万."""
_MEDICINE: Final = lazily("약(?=값|국|방|품|[을도은이만])")
"""약값 자부 4200: no word for about."""
_OF_INSURANCE: Final = lazily(
    "^(?:자부|자가지급)(?:담|금액|금|액)?만?(?:은|는|이|가)?(?:이?고|이?구|인데)?(?:의료)?"
    "(?:보험|의보|통주|통처우|대병보험)(?:이|가|은|는)ᛋ(?!.*ᛋ)"
)
"""자부만이고 보험이 2만: what insurance paid, and no own share."""
_EACH_TIME: Final = lazily(
    "(?<![0-9第])一天(?=(?:自付|花|交|要|得)*ᛋ)|每(?:个?月|次|周|年|回|趟|个?星期|个?礼拜|天)|月月|(?<!这)(?<!上)(?<!下)一个月(?!前)"
    "|(?:한달|매달|달마다|매월|하루|매번|한번 ?주사|한번)(?:에|마다)? ?(?:자부|자가지급|ᛋ)"
)
"""每月自付600: one of many."""


def read_days(reading: Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken]) -> None:
    """The days of a part of the case; `signs`: what its words mean. That of settling is told apart."""
    places = [place for place, token in enumerate(cut) if "day" in token.means]
    if not of_case(cut, signs) or signs & {"cancelled", "wish"}:
        return
    if admitted_only(cut):
        reading.admitted = bool(places)
        return
    if status_since(cut, signs):
        reading.since += days
        return
    days = [day for place, day in zip(places, days, strict=False) if not of_status(cut, place)]
    reading.days += days
    if "settled" in signs and days and not ("perhaps" in signs and len(days) > 1):
        reading.settled = days[-1]


def read_sums(reading: Reading, cut: tuple[Token, ...], signs: set[str], sums: list[str | None]) -> None:
    """The sums of a part (yuan, or None where it is not exact), each with its row of the slip where one is named."""
    if given_then(reading.told[-1][0]):
        return
    if _OF_INSURANCE.search(as_text(cut)):
        reading.sums += [("paid", None) for _ in sums]
        return
    row: str | None = None
    before: tuple[str | None, ...] = ()
    left = iter(sums)
    told = without_correction(behind_status(cut))
    if doubted := _doubted(reading, cut, told, signs, sums):
        _doubt_what_was_told(reading, sums)
    if reading.corrects and reading.sums and len(sums) == 1:
        row = reading.sums.pop()[0]  # 自付11000, 不对, 1100
    for token in cut:
        if "correction" in token.means and before and before[0] == "self_paid":
            row, before = reading.sums.pop()[0], ()  # 자부 5천원 아니 5천5백원; 不对应该是 corrects once
        if "own_share" in token.means and (doubted or OWN_SHARE.match(token.text)):
            row = "paid" if doubted else "self_paid"
        elif "row" in token.means:  # what was reimbursed in all is no row by itself: 医保报了三万
            row = None if holds(token.text, "in_reimbursed") else token.means["row"][0]
        elif not token.known:
            together = row == "self_paid" and _TOGETHER.fullmatch(token.text)
            row = "self_paid" if together else "paid" if _BESIDE_IT.match(token.text) else None
        if "sum" in token.means:
            if row is None and reading.sums and before and before[0] == "self_paid":
                reading.sums[-1] = ("self_paid", None)  # 自付五千二或者五千三
            before, amount = (row,), next(left, None)
            if row or HANGUL.search(reading.told[-1][0]) or not hardly_money(amount, reading.told[-1][0]):
                reading.sums.append((row, amount))
            row = None
    if before == (None,) and not doubted and _named_behind(cut):
        reading.sums[-1] = ("self_paid", reading.sums[-1][1])


def _doubt_what_was_told(reading: Reading, sums: list[str | None]) -> None:
    """Leaves open the own share that is told once more, and not for sure: 自付六千，自付六千出头."""
    own = bool(OWN_SHARE.search(reading.told[-1][0]))
    reading.sums = [
        (row, None if row == "self_paid" and any(_near(amount, each, own) for each in sums) else amount)
        for row, amount in reading.sums
    ]


def _near(told: str | None, again: str | None, own: bool) -> bool:
    """Whether what is told again may be the own share that was told; `own`: whether it is named so."""
    if told is None or again is None:
        return own
    return abs(fen(told) - fen(again)) * _PART < fen(told)


def _doubted(
    reading: Reading, cut: tuple[Token, ...], told: tuple[Token, ...], signs: set[str], sums: list[str | None]
) -> bool:
    """Whether the sums of a part are not sure; an own share of which it is told only that it is about so much is noted.
    `told`: the part without a correction and without what stands before a status."""
    text = as_text(told)
    unsure = any(token.means.keys() & _DOUBTED or (denies(token) and "who" not in token.means) for token in told)
    unsure = unsure or bool(_AT_FIRST.search(text)) or "wish" in signs
    unsure = unsure or bool(_EACH_TIME.search(text)) or _NOT_QUITE in text
    about = any(word in _MEDICINE.sub("", text) for word in words_of("amount_about"))
    known = len(sums) == 1 and all(token.known for token in told)
    if about and not unsure and known and _OWN_NAMED.search(as_text(cut)):
        reading.rough = sums[0]
    return unsure or about


def _named_behind(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells one sum and ends with the name of the own share behind it, and no other row is named:
    8000自付, 8천 자가지급임다."""
    sums = [place for place, token in enumerate(cut) if "sum" in token.means]
    told = [token for token in cut if "own_share" in token.means or token.means.keys() & {"row", "insurance_paid"}]
    behind = [token for token in cut[sums[-1] + 1 :] if token in told or not _AROUND & token.means.keys()]
    return len(sums) == 1 and behind == told and len(told) == 1 and bool(OWN_SHARE.fullmatch(told[0].text))
