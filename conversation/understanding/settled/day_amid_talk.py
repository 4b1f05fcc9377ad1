"""The day of settling amid talk of which no rule knows all words, where a second opinion is sure of one day: 아침에
의사가 나가도 된다 해서 인차 결산했슴다, 이달 21일이지무.

Not where it is in doubt, still to come, or that of a step on the way: 9月9号做的支架, 심장수술 8월 21일에 했소.
"""

from datetime import date
from typing import Final

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.understanding.choice.opinion import is_of_another, only_told
from conversation.understanding.dates.days import day
from conversation.understanding.settled.ko_settled import still_to_be
from conversation.understanding.text.hedged import asks_which
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import DOUBTS, doubtful, settles
from conversation.understanding.within.day_within import of_another_day
from conversation.understanding.within.marked import DAY, LETTER_OF, each_within, for_days

_SURE: Final = 0.6
_HARDLY: Final = 0.3
"""How surely the day must be like that of settling, and how little each other one.
Weighed on wordings of people whose other wordings were not learned from."""
_DOUBTS: Final = DOUBTS - {"amount_unsure"}
_APART: Final = lazily("(?<=[\u4e00-\u9fff]) +|[,;!…~]+ *|(?<![0-9])[.](?![0-9]) *")
_NOT_THAT_DAY: Final = lazily(
    "[전후뒤]|쯤|무렵|때|이튿날|다음|앞두|쉬[고구]|[련연]휴|[오가]자|送|急诊|第二|次日|转天|[前后]|左右|快|还是|到"
    "|[0-9一二三四五六七八九十]+[日号월일]"
)
_OPEN: Final = ("problem.which", "problem.day.unreadable")
_OPERATION: Final = lazily(
    "手术|[开动]的?刀|做的?(?:支架|搭桥|透析|[胃肠]镜|[化放]疗|引流|穿刺|检查|核磁|造影|B超|CT)|确诊|[拍照]的?片"
    "|复[查诊]|拆线"
    "|수술|카이도|시술|확진|재검|항암|화료|방사|실밥"
)
_EVENT: Final = lazily(
    "查出来|检查出|[给来]打的钱|钱打[过来]|돈[을이]? ?(?:탔|받았|들어왔)|预约|挂的?号|[得发犯]的?病|退休"
    "|结的?婚(?!那|纪)|评的?残|居住证|迁的?户|民政.?来|来的?电话|生的?孩子|出生|摔|受的?伤|车祸|去世|交的?(?:材料"
    "|社保|医保)"
    "|办的?(?:低保|特困|慢病|残疾|证)|죽었|돌아가[셨시]|세상 ?떴|다쳤|다친|넘어[졌진]|결혼|퇴직|태여|이사|전화 ?왔"
)
"""What befell somebody on a day, and is no treatment at all: 3月5号摔的, 3월 5일에 다쳤슴다."""
_FOUND_OUT: Final = "查出来"
"""What came out is an illness, and nobody came out of a hospital."""
_A_STEP: Final = lazily(
    "[住入进]的?院(?!的?(?:单|发票|票|收据|结算|小票))|[住进]进?去|转[诊院]|备案|挂号|押金|报销|救助|打到|到账"
    "|还[住躺]|没出院"
    "|(?:입원|주원)(?!(?:비|했던|한)?(?:결산|단자|[영령]수증))|들어[가간갔]|드러[가간갔]|진단|검사|[쫜좐]쩐"
    "|병원이전|등록|비안|베이안|야진|구조[금돈]|까지|아직|상기|여직"
    "|병원에(?:있|누)"
)
"""What is done on the way, or with the money, on a day of its own."""
_LEFT: Final = lazily("(?<!查)出|回|走|离|나[왔온옴갔]|집|퇴원|출원|추왠")
_ROUGH: Final = lazily(
    "(?:礼拜|星期|周|个月)[以之]?前|(?:주일?|달|개월) ?전|동지|립춘|冬至|立[春夏秋冬]|霜降|惊蛰|[春秋]分|谷雨|芒种|夏至"
    "|[小大处]暑|白露|寒露|小满|快?过年|年前|설전"
)
"""A day of which few know the very one."""


def day_amid_talk(found: Problem, said: str, facts: Facts) -> str | None:
    """The day (ISO 8601) of a text that was read as `found`; None where it stays open."""
    if found.message not in _OPEN or _doubted(said, facts):
        return None
    within = _exact(said, facts) or _at_the_head(said, facts)
    told = only_told(within, DAY, sure=_SURE, hardly=_HARDLY)
    past = told is not None and told <= facts.today.isoformat()
    return told if past and set(found.candidates) <= {told} else None


def _exact(said: str, facts: Facts) -> dict[str, str]:
    """The days of a text, each with the text around it; none where one is not exact."""
    read = [each for clause in for_days(plain(said), facts.today) for each in clause.days]
    return dict(each_within(said, DAY, facts.today)) if all(each.exact for each in read) else {}


def _at_the_head(said: str, facts: Facts) -> dict[str, str]:
    """The feast that a text begins with, and the text with the letter of a day in its place: 六一儿童节，娃没过上节."""
    text = plain(said)
    for stop in _APART.finditer(text):
        on = day(text[: stop.start()], facts.today)
        if isinstance(on, date) and not _NOT_THAT_DAY.search(text[stop.end() :]):
            return {on.isoformat(): f"{LETTER_OF[DAY]},{text[stop.end() :]}"}
    return {}


def of_an_operation(said: str, facts: Facts) -> bool:
    """Whether the one day of a text is that of an operation, a test or what befell somebody, and no leaving is told:
    7月27号开的刀，胆囊; 3月5号摔的."""
    if not (_OPERATION.search(plain(said)) or _EVENT.search(plain(said))) or _LEFT.search(plain(said)):
        return False
    days = [day for each in for_days(plain(said), facts.today) for day in each.days]
    return len(days) == 1 and not _settles(said, facts)


def _settles(said: str, facts: Facts) -> bool:
    return _FOUND_OUT not in said and any(
        map(settles, (token for each in for_days(plain(said), facts.today) for token in each.cut))
    )


def _doubted(said: str, facts: Facts) -> bool:
    """Whether a text leaves its day in doubt, or tells it of somebody else, or of a step on the way."""
    if (
        asks(said)
        or doubtful(said)
        or asks_which(said)
        or _ROUGH.search(plain(said))
        or still_to_be(said)
        or of_another_day(said)
    ):
        return True
    a_step = (
        _OPERATION.search(plain(said)) or _EVENT.search(plain(said)) or _A_STEP.search(plain(said).replace(" ", ""))
    )
    if is_of_another(said, facts) or (a_step and not _settles(said, facts)):
        return True
    return any(token.means.keys() & _DOUBTS for each in for_days(plain(said), facts.today) for token in each.cut)
