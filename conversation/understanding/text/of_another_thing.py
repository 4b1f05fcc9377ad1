"""What a text tells of another thing than its answer in the very words of one: that a stay was booked before it
(예약하고 입원했슴다), the year of a filing or of a treatment of before (비안은 작년에 했슴다, 3년전에 수술받고 올해 또
입원했슴다). It is left out, or put as it is read."""

import re
from functools import lru_cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.text.register_then import register_as_it_is

_TREATED: Final = (
    "(?:갔|왔|봤|보았|받았|입원했|입원하|주원했|수술했|치료했|진료했|누웠|나왔|퇴원|하였|했(?=슴다|소|습니다|어요|음))"
)
_BY: Final = "(?:(?:인터넷|인터네트|전화|위챗|웨이신|핸드폰|손전화)(?:으로|로)? ?|미리 ?|사전에 ?|먼저 ?)*"
_BOOKED: Final = lazily(
    f"(?<![가-힣])(?:[0-9]{{1,2}}월(?:달)?에 ?)?{_BY}(?:(?:입원|수술|진료|검사|침대|병상|자리)(?:을|를)?"
    " ?)?예약(?:을|를|은)?"
    " ?(?:하고(?:나서)?|하구(?:나서)?|해서|해가지고|해놓고|한 ?(?:뒤|다음|후)(?:에)?)"
    " ?(?:나서 ?|기다려서 ?|기다렸다가 ?|가서 ?)?"
    f"(?=[^,.]*{_TREATED})"
)
"""연변병원 예약해서 입원했슴다."""
_BOOKED_ELSEWHERE: Final = lazily(
    "(?<![가-힣])[가-힣0-9]{2,8}(?:에|병원|병원에)? ?예약(?:을|를)? ?(?:했는데|했다가|했지만|했댔는데)"
    "[ ,]*(?:결국|나중에|그냥|후에)?(?:은|는)?"
    "[ ,]*(?=[가-힣]{2,8}(?:병원)?(?:에서|에) ?[^,.]{0,6}(?:했|입원|수술|치료|봤))"
)
"""장춘 예약했는데 결국 연길에서 했슴다."""
_BOOKED_IN_CHINESE: Final = lazily(
    "(?:[0-9一二三四五六七八九十]{1,2}月(?:份)?)?(?:在?(?:网上|手机上?|电话|微信)|提前|先|事先|是)*预约"
    "(?:了|好|过|上|的)*(?:床位?|号|手术|住院)?(?:之后|以后|后)?"
    "(?:[, ]|然后|再|才|等了?[^,.]{1,4})*(?=[^,.不没要想准打]*(?:住的院|住了?院了|看的|去的|做的|手术了|做了"
    "|住了|住上))"
)
"""今年9月预约，10月住的院."""
_ONLY_BOOKED: Final = lazily(
    f"{_BY}(?:병원|입원|수술|진료)?(?:을|를|에)? ?예약(?:만|은|을|를)? ?(?:했|하였|함)(?:슴다|소|습니다|어요"
    f"|다)?[.!]*"
    "|(?:我)?(?:只是|就是|就|只|光|网上|电话|手机|提前)*预约(?:了|过|的)*(?:一下|号)?(?:而已)?[.!]*"
)
"""예약만 했슴다, of a treatment that is over: no referral, and no plan."""
_PAPERS: Final = "(?:비안|등록|전원|쫜쩐|좐쩐|좐전|병원이전|수속|만성병 ?수속|만성병 ?증|특병 ?수속|특병 ?증)"
_YEAR: Final = "(?:재작년|작년|지난해|그러께|20[0-9]{2}년|(?:[0-9]+|[한두세네몇]|삼|이)년 ?전)"
_YEAR_OF_PAPERS: Final = lazily(
    f"(?P<what>(?<![가-힣]){_PAPERS}(?:은|는|을|를|도|이)?) ?{_YEAR}(?:에|에다)?"
    " ?(?=(?:다 )?(?:했|받았|냈|뗐|만들었|나왔|밟았))"
)
"""비안은 작년에 했슴다."""
_YEAR_OF_STATUS: Final = lazily(
    "(?P<what>(?:저보|특곤|변두리|감측호|오보)(?:호|대상)?)(?:를|을)? ?(?:탄|된|받은)지(?:가|는)? ?"
    f"(?:올해 ?)?{_YEAR}(?:부터|에)?(?=임다|입니다|이오|이요|이꾸마|$)"
)
"""저보 탄지 작년부터임다."""
_CAME: Final = lazily(
    f"^(?P<what>(?:호[구적][^,.]{{2,10}}(?:는데|다가|지만)[ ,]*)?){_YEAR}(?:에)? ?"
    "(?=[가-힣]{2,5}(?:으로|로|루|에) ?(?:이사|시집)?(?:를|을)? ?(?:왔|옮겨|이사|넘어왔)[가-힣]{0,4}[.!]*$)"
)
"""3년전에 연길로 왔슴다."""
_REFERRED_BEFORE: Final = lazily(
    f"(?<![가-힣]){_YEAR}(?:에는|에|엔|은)? ?{_PAPERS}(?:을|를|은)? ?(?:했|받았|뗐)(?:는데|지만|댔는데"
    f"|고)[ ,]*(?=(?:이번|올해|금년))"
)
"""작년엔 쫜쩐했는데 이번엔 안했슴다."""
_TREATED_BEFORE: Final = lazily(
    f"(?<![가-힣]){_YEAR}(?:에|도에)? ?(?:[가-힣]{{1,6}} ?){{1,2}}(?:[하받맞오갔]|쓰러지|걸리|나)(?:고|구|고서"
    f"|고나서|아서)[ ,]*"
    "(?P<what>올해|금년)(?:에|에는)? ?(?:또|다시) ?(?=[가-힣])"
)
"""3년전에 수술받고 올해 또 입원했슴다."""
_ASKED_ABOUT: Final = lazily(
    "(?P<what>[했받뗐](?:았)?는지)(?:를|는)? ?(?:지금 ?)?(?:알아보|물어보|찾아보)(?:는 ?중|고 ?있)[가-힣]{0,4}"
)
"""비안했는지 알아보는 중임다."""
_LEFT_THEN: Final = lazily(
    "(?:작년|지난해|20[0-9]{2}년) ?[^,.결정]{0,14}(?:퇴원|출원|나왔|나와)(?:하|했)?(?:고|구|서|는데|댔는데|지만)[ ,]*"
    "(?=(?:올해|금년|새해)(?:에|에야)?[^,.퇴출]{0,12}(?:결산|정산))"
    "|(?:去年|上年|20[0-9]{2}年)[^,.结报]{0,12}(?:出的?院|出来)(?:了|的)?[, ]*(?=(?:今年|过完年"
    "|年后)[^,.出]{0,8}(?:结的?[账帐]|结算|结的))"
)
"""작년 12월 30일에 퇴원하고 올해 결산했슴다: settled this year, on no day that is told."""
_WILL: Final = lazily(
    "(?P<when>[0-9]{1,2}월(?: ?[0-9]{1,2}일)?[^.,]{0,24}?)(?P<verb>입원|퇴원|출원|수술|결산|치료)?"
    "(?P<will>[할갈받])(?:검|겜|껌|거)다[.!]*$"
)
"""12월에 입원할검다."""
_FILED: Final = lazily(
    "(?P<who>(?:병원|의사|선생|의생|원장|과장|주임|간호원|호사)(?:님|들)?(?:에서|이|가|께서)?) ?비안(?= ?(?:해"
    "|했|함|하))"
)
"""의사가 비안해줬슴다: filed, and not 안해줬."""
_YEAR_IN_CHINESE: Final = lazily(
    "(?P<what>(?:备案|转诊|手续|(?:慢病|特病|特殊疾病|慢性病|门特|门慢)(?:的)?(?:手续|证|本)?)(?:都|也|是|就|的)*)"
    "(?:大?前年|去年|20[0-9]{2}年|[0-9一二三四五六七八九十两]+年前)(?=(?:就)?(?:办|批|下来|申请|备|转))"
)
"""慢病手续去年办的."""
_CAME_IN_CHINESE: Final = lazily(
    "^(?:我|我家|我们)*(?:是)?(?:大?前年|去年|20[0-9]{2}年|[0-9一二三四五六七八九十两]+年前)(?=(?:才|就)?(?:搬"
    "|来|到)(?:到|来)?的?(?:延[吉边]|图们"
    "|敦化|珲春|龙井|和龙|汪清|安图|这(?:边|儿|里)?)(?:来)?的?[.!]*$)"
)
"""三年前来的延吉."""
_TREATED_BEFORE_IN_CHINESE: Final = lazily(
    "(?<![一-鿿])(?:大?前年|去年|20[0-9]{2}年|[0-9一二三四五六七八九十两]+年前)(?:[得做住犯开]?(?:了"
    "|过)?[^,.0-9没不]{1,6}?)(?:了|过)?[, ]*"
    "(?P<what>今年)(?:又|再)(?=[^,.]{0,8}(?:住院|住的院|住了|手术))"
)
"""三年前做过手术今年又住院了."""
_LEFT_OUT: Final[tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]] = (
    (("예약",), _BOOKED),
    (("예약",), _BOOKED_ELSEWHERE),
    (("预约",), _BOOKED_IN_CHINESE),
    (("년", "그러께", "지난해"), _YEAR_OF_PAPERS),
    (("탄지", "된지", "받은지"), _YEAR_OF_STATUS),
    (("년", "그러께", "지난해"), _CAME),
    (("년", "그러께", "지난해"), _TREATED_BEFORE),
    (("결산", "정산", "结"), _LEFT_THEN),
    (("年",), _YEAR_IN_CHINESE),
    (("年",), _CAME_IN_CHINESE),
    (("今年",), _TREATED_BEFORE_IN_CHINESE),
)


@lru_cache(maxsize=64)  # one text is looked at as several answers
def without_another_thing(said: str) -> str:
    """A text without what it tells of another thing in the words of an answer; as it was typed where there is none."""
    told = register_as_it_is(plain(said))
    for marks, pattern in _LEFT_OUT:
        if any(mark in told for mark in marks):
            told = pattern.sub(_kept, told)
    told = told.replace("예약만", "예약")
    if "비안" in told:
        told = _FILED.sub(r"\g<who> 등록", told)
    if "는지" in told:
        told = _ASKED_ABOUT.sub(r"\g<what> 모르겠슴다", told)
    if told.rstrip(".!").endswith("다"):
        told = _WILL.sub(r"\g<when>\g<verb>\g<will> 예정임다", told)
    return said if told == plain(said) else told


def _kept(found: re.Match[str]) -> str:
    what = found.groupdict().get("what") or ""
    return f"{what} " if HANGUL.search(what) else what


def without_referral_of_before(said: str) -> str:
    """A sentence without a referral of last year, where this year's is told behind it: it tells no year of the care."""
    return _REFERRED_BEFORE.sub("", plain(said)) if _REFERRED_BEFORE.search(plain(said)) else said


def only_booked(said: str) -> bool:
    """Whether a text tells that a treatment was booked, and nothing more."""
    return bool(_ONLY_BOOKED.fullmatch(plain(said)))
