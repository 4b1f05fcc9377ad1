"""Money, or a time, of another year than that of the result (2023年我还花了五万, 去年那次也想算算): it is reckoned by
itself, and is neither added to the own share that was told, nor does it make the treatment one of that year."""

import re
from datetime import date
from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.guide import page_of
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.remarks.beside import in_fact, of_one_more
from conversation.session import Message, Session
from conversation.showing import say, the_end
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.dates.date_parts import full_year
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_YEAR: Final = lazily(
    "(?P<said>(?:大前|[去前])年)|(?<![0-9])(?P<year>20[12][0-9]) ?[年년]|(?P<korean>재작년|작년|지난해)"
)
_KOREAN: Final = {"재작년": 2, "작년": 1, "지난해": 1}
_NOW: Final = lazily("今年|这[次回]|올해|금년|이번|요번")
_MONEY: Final = lazily("花|自付|掏|交|썼|냈|물었|들었|자부")
_THAT_TIME: Final = lazily(
    "[年的]?(?:住院)?(?:的)?那[次回](?:住院)?(?:也|还|能|想|算|呢)|(?:작년|지난해)(?:것|꺼|거)(?:도|두)"
)
_NOT_FILED: Final = lazily(
    "(?:还有|我|我家|那|对了|,|其实)*(?:(?:大前|[去前])年|20[12][0-9]年?)(?:也|还|都|的|我|曾经|[0-9]{1,2}月份?)*"
    "(?:住过?(?:的|了)?(?:一[次回])?院?|看过?(?:的|了)?病?|做过?(?:的|了)?手术|门诊|那[次回])(?:的|过|了|那[次回]|那笔|花的钱|呢|,|院)*"
    "(?:也|还|都|一直|到现在|就|可)*(?:没|没有|未)(?:去|给|来得及)?(?:报销?|领|申请|办|救助|要|算)(?:过|呢|着|上|啊|呀|的|救助)*[.!]*"
    "|(?:또|그리고|나는|내|,)*(?:재작년|작년|지난해|20[12][0-9]년)(?:에도|에두|에|도|두)?(?:또|한번)?(?:입원|수술|치료|진료)"
    "(?:한|했[던는]|했댔는)(?:데|것|거|게|겜|꺼|돈|비용)*(?:도|두|은|는|이|을)?(?:아직|여태|지금까지)?(?:도|두)?"
    "(?:(?:신청|청구|수속)(?:을|도|두)?(?:안|못|아이)(?:했|한|함|하)|(?:구조(?:금)?(?:을|도|두)?)?(?:못|안|아이)(?:받|탔|탄|타))[가-힣]*[.!]*"
)
"""去年住院的也没报, 작년에 입원한것두 못받았슴다."""
_OF_ELSE: Final = lazily(
    "救助|领|报销|低保|特困|边缘|监测|看错|记错|写错|错了|其实|구조|받|탔|저보|특곤|잘못|사실|실은"
)
"""What is told of then beside money that was paid, or puts an answer right."""


def of_another_year(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That it is told by itself; nothing where no other year is named with money or as a time of its own, or where an
    answer is put right."""
    text = plain(said).replace(" ", "")
    if right_instead(said) or in_fact(said) or _NOW.search(text) or _OF_ELSE.search(text):
        return []
    if of_one_more(said) and any("care" in token.means for token in words_said(said)):
        return []  # 작년 12월에도 입원했댔슴다, 자부 2천: it can be added at once
    years = {_in_full(each, today) for each in _YEAR.finditer(text)}
    if len(years) != 1 or not years.isdisjoint(_known(found, today)):
        return []
    own = {in_fen(*each) for each in found.given}
    told = sums_in(_YEAR.sub("", text), today)
    of_money = told and own.isdisjoint(told) and _MONEY.search(text)
    if not (of_money or _THAT_TIME.search(text)):
        return []
    return [say(session, "turn.another_year"), the_end(session)]


def not_filed_then(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """That a stay of another year is told by itself, and the page about it, where it is told that nothing was filed for
    it (去年住院的也没报); nothing where else is told, or the result is of that year."""
    text = plain(said).replace(" ", "")
    if not _NOT_FILED.fullmatch(text) or right_instead(said):
        return []
    years = {_in_full(each, today) for each in _YEAR.finditer(text)}
    if not years.isdisjoint(_known(found, today)):
        return []
    return [say(session, "turn.another_year"), *page_of(session, "prior_year", today)]


def _in_full(told: re.Match[str], today: date) -> int:
    """The year that is named."""
    if told["korean"]:
        return today.year - _KOREAN[told["korean"]]
    return full_year(told["said"] or told["year"], today)


def _known(found: Journey, today: date) -> set[int]:
    """The years of the treatments; of one before this year, of which no day is known, any may be that."""
    days = {int(answer[:4]) for each, answer in found.given if each.name == "on"}
    of_this = as_given(found.applying).get("when") != "earlier"
    if days or of_this:
        return days or {today.year}
    return set(range(today.year))
