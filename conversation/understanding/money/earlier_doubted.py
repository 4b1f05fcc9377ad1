"""What is told of earlier in the year and is not all of it: a sum for each time (两回，一回三千), or of aid alone."""

from collections.abc import Callable
from typing import Final

from calculator.money import fen, yuan
from conversation.problem import Problem
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.numerals import number
from conversation.understanding.text.plain import plain

_EACH: Final = lazily("每(?:回|次|个?月|趟)|매번|매달|매월|달마다|다달이|[천만백십0-9]원?씩")
_ONE: Final = lazily("(?<!第)一(?:回|次|个月|趟)|한달에|한번에")
_MANY: Final = lazily("[两二三四五六七八九十好2-9]几?(?:回|次|个月|趟)|(?:[2-9]|두|세|네|여러|몇) ?(?:번|달|개월)")
_TIMES: Final = lazily(
    "(?P<count>[0-9]{1,2}|[两二三四五六七八九十])(?:回|次|个月|趟)|(?P<korean>[0-9]{1,2}) ?(?:번|달|개월)"
)
_ALL_ALIKE: Final = lazily(
    "(?P<count>[两二三四五六2-6])(?:回|次|趟|张|笔)[, ]*(?:住院)?[, ]*"
    "(?:都|全|各)是?(?:花了?|交了?|自付)*[0-9一二两三四五六七八九]"
    "|[0-9元块百千万][, ]*(?:都|全|一样)[^0-9]{0,4}(?P<times>[两二三四五六2-6])(?:回|次|趟)"
)
"""两次，都是3000."""
_PER_TIME: Final = lazily("每一?(?:回|次|个?月|趟)|月月|달마다|다달이|매달|매월")
_FIGURES: Final = lazily("[0-9십백천만][0-9일이삼사오육륙칠팔구십백천만.,]*")
_MONTHS: Final = lazily("(?:[한두석세넉네]|다섯|여섯|일곱|여덟|아홉|열|반) ?(?:달|개월|번|차례|해|년)")
_TWICE: Final = lazily(
    "[元块钱十百千万0-9원십백천만]씩?[, ]*(?:交了?|付了?)?(?:(?P<zh>[两二三四2-4])[次回]|(?P<ko>두|세|네|[2-4]) ?번)"
    "(?:에|을)?(?: ?(?:냈|물었|임|이|交|付)[가-힣了的]*)?[.!]*$"
)
"""自付4000两次, 자부 8천 두번."""
_COUNTS: Final = {"두": 2, "세": 3, "네": 4, "两": 2, "二": 2, "三": 3, "四": 4}
_AID_ONLY: Final = lazily(
    "(?:没|未)有?(?:领|拿|得|给|享受)过?[^,.;]{0,3}(?:救助|补助)[^,.;]{0,2}"
    "|(?:我|她|他|今年|以前|之前|从来|从|根本|压根|也|都|倒|可|还|真|啥|一[次回]|一分钱?"
    "|[去前]年(?:领|救助|享受)过|[, ])*"
    "(?:没|未)有?(?:领|救助|享受)(?:过|到|着)*(?:啥|什么)?(?:一[次回]|一分)?(?:钱|救助|补助)?(?:的|了|啊|呢|吧)*"
    "|(?:(?:올해|이번)? ?(?:입원|치료|진료|수술)? ?전에(?:는|도)? ?)?"
    "(?:(?:의료)?구조금?(?:은|는|을|를|도)? ?)?(?:(?:받은|탄) ?적(?:이|은)? ?없|못 ?[받탔]|안 ?[받탔])[가-힣]*"
)
_MEDICINE: Final = lazily(
    "(?:以前|之前|年初)?(?:都|全|就|只)是?(?:感冒|普通门诊|小毛病)(?:的|门诊|开药)*"
    "|(?:每个?月|月月|按月)(?:都|得|要)?(?:去)?(?:拿|开|买)点?药(?:的|呢|吃)?"
)
_ORDINARY: Final = lazily(
    "^(?!.*(?:住[院过了进]|入院|手术|透析|化疗|放疗|特[病殊药]|慢性?病|救助|领|出院|[没不无]"
    "|입원|주원|수술|투석|화료|특수|특병|만성|특약|구조|없|안 ?|못|아이 ?))"
    ".*(?:[看补拔镶洗]牙|牙科|感冒|打针|挂水|吊瓶|拍(?:片|ct)|(?:做|拍)(?:了|过|个)*(?:ct|核磁|b超|彩超)|化验|体检|普通门诊|门诊"
    "|이발 ?치료|이빨|감기|주사 ?(?:맞|놓)|사진 ?(?:찍|박)|ct|씨티|건강검진|문진|외래)"
)
"""五月看牙花了两千, 지난달에 사진찍느라 8백 썼슴다: an ordinary visit, of which nothing counts."""

_AID_NOW: Final = lazily(
    "^(?!.*(?:이전|전에|그전|지난|먼저|말고|외에|내놓고|빼고|말구|또|더|처음|적이? ?없)).*(?:이번|요번|이 ?치료)"
    "(?:에|거|것|건|치료|입원)?(?:는|은|도|의|에)?[^,.]{0,8}구조금?(?:은|는|이|가|을|를|도|으로|로)?"
    "[^,.]{0,14}(?:받|탔|탐|탑|빠졌|빠짐|까졌|깠|떼|뗐|제했|제하|나왔|나옴|줬|들어왔|임다|이오|입니다)"
)
"""이번에 구조 2천 받았슴다: aid of this treatment, and of none before."""
_CAME_BEFORE: Final = lazily(
    "(?:今年)?(?:这[次回])?(?:住院|看病|治病)?(?:以前|之前)(?:就|也|都|已经)*[领拿得](?:过|了)*"
    "(?:(?:医疗)?救助[金款]?[0-9一二两三四五六七八九十百千万]+块?(?:钱)?|[0-9一二两三四五六七八九十百千万]+块?(?:钱)?的?(?:医疗)?救助[金款]?)[的了.!]*"
    "|(?:올해|이번)?(?:입원|치료|진료|수술)?(?:이번)?전에(?:는|도)?(?:의료)?구조(?:금|돈)?(?:을|를)?"
    "[0-9일이삼사오륙칠팔구십백천만]+원?(?:을|를|쯤|정도)?(?:받았|탔)(?:댔)?(?:슴다|소|습니다|어요|음다?)[.!]*"
)


def aid_of_this_time(said: str) -> bool:
    """Whether aid is told of that was, or was not yet, given for this treatment, where it is asked what came before."""
    return bool(_AID_NOW.search(plain(said)))


def for_each_time(said: str, read: str | Problem) -> tuple[str, ...]:
    """The sums that may be meant, where the one that was read (in yuan) is told for each of several times; else
    none."""
    text = plain(said)
    found = read if isinstance(read, str) else read.candidates[0] if len(read.candidates) == 1 else ""
    if not found[:1].isdigit():
        return ()
    if alike := _ALL_ALIKE.search(text):
        count = number((alike["count"] or alike["times"]).replace("两", "二"))
        return (*(yuan(fen(found) * int(each)) for each in count[:1]), found)
    if not (_EACH.search(text) or (_ONE.search(text) and _MANY.search(text))):
        return ()
    times = _TIMES.search(text)
    count = number((times["count"] or times["korean"]).replace("两", "二")) if times else ()
    return (*(yuan(fen(found) * int(each)) for each in count[:1]), found)


_KO_COUNTS: Final = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6}
_ALL_OF_EACH: Final = lazily(
    f"(?:올해 ?|한번에 ?|매번 ?|민정에서 ?|자부[가는]? ?|내 ?돈(?:이|으로|으루)? ?)*(?P<each>{SUM})원?씩 ?"
    f"(?P<count>{'|'.join(_KO_COUNTS)}|[2-9]) ?(?:번|차례|달|개월)(?:에|을)? ?"
    "(?:냈|받았|탔|물었)?(?:이?[니라]까?|이?면|이여서|으니까?|는데|인데|고|구)?[ ,.]*"
    "(?:다 ?)?(?:합[해쳐치하][가-힣]{0,2}|해서|모두|다해서|도합|총|전부)?(?:는|은)?[ ,]*"
    f"(?P<all>{SUM})원?(?:이[오요우]다?|임다|입니다|요|이?지[무므]|이꾸마|이라오"
    "|(?:냈|받았|탔|물었)(?:소|슴다|습니다|지무))?[.! ]*"
)
"""구백원씩 두번 합해 천팔백원."""


def all_of_each(said: str, read: Callable[[str], int | Problem]) -> int | None:
    """The fen of so many times the same sum, where a text tells both and what they make together, and rightly."""
    told = _ALL_OF_EACH.fullmatch(plain(said))
    each, together = (read(told["each"]), read(told["all"])) if told else (None, None)
    if told is None or not isinstance(each, int) or not isinstance(together, int):
        return None
    count = _KO_COUNTS.get(told["count"]) or int(told["count"])
    return together if each * count == together else None


def only_each_time(said: str) -> bool:
    """Whether a text tells a sum for each time, and not of how many: 每次3000, 달마다 3백."""
    text = _PER_TIME.sub("", plain(said))
    several = len(_FIGURES.findall(text)) > 1 or _TIMES.search(text) or _MONTHS.search(text)
    return text != plain(said) and not several


def told_twice(said: str, found: str) -> tuple[str, ...]:
    """The sums that may be meant, where one (in yuan) stands before how many times it was paid; else none."""
    times = _TWICE.search(plain(said))
    if not times:
        return ()
    count = times["zh"] or times["ko"]
    return yuan(fen(found) * (_COUNTS.get(count) or int(count))), found


def aid_came_before(said: str) -> bool:
    """Whether no more is told than how much aid came before this treatment: 이번 입원전에 구조 2천 받았슴다,
    这次住院以前领过救助两千."""
    return bool(_CAME_BEFORE.fullmatch(plain(said).replace(" ", "")))


def aid_or_medicine_alone(said: str) -> bool:
    """Whether only aid is told not to have been given, or medicine to be fetched: of costs that tells nothing."""
    text = plain(said).strip(",.;! ")
    return bool(_AID_ONLY.fullmatch(text) or _MEDICINE.fullmatch(text))


def ordinary_visit(said: str) -> bool:
    """Whether a visit is told that is neither a stay nor for an illness that counts: 看牙, 감기."""
    return bool(_ORDINARY.search(plain(said)))
