"""A day at the head of a text, and talk behind it of that day alone: 十一月二十二号 小雪; 팔월 삼십일일 월말에."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from conversation.understanding.dates.days_in_text import days_in
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_APART: Final = lazily("[ ,.;!…~]+")
_TURNS: Final = frozenset(
    {"not", "others", "asks", "wonders", "wish", "if", "perhaps", "past", "cancelled", "correction", "unsure", "who"}
)
"""Signs of talk that may make the day another's, or none."""
_ELSE: Final = lazily(
    "[0-9?去拉摔发病在来上送住进入刀始又再转约预要想准备下前后另头吧吗忘不没未]|手术|左右|来着|还是|或|可能|好像|大概|第[一二三]|送|开的|疼|犯病"
    "|입원|주원|들어|들어갔|수술|부터|전|후|쯤|경|아마|같|모르|아니|아이|못|안|예정|다시|또|실려|갔|오는|갈|할"
)
"""Words of the day of admission, of an operation, of another day, and of doubt."""
_OF_A_DAY: Final = lazily(
    "[节雪雨晴]|日子|那天|当天|周末|月[底末初]|清明|冬至|夏至|立[春夏秋冬]|[大小][寒暑]"
    "|월말|월초|주말|단오|추석|눈 ?오|눈이|비가|비 ?오|날씨"
)
"""What that talk is about: which day it was."""
_SCENE: Final = lazily(
    "(?:(?>(?:那天|当时)?(?:晚上|半夜|中午|早上|早晨|下晌|傍晚|回家|到家|回到家|一家人?|家里|全家|正好|正赶上|赶上)*"
    "(?:电视里?|广场上?|外头|外面|街上|街里|大?街里|大街小巷|满大?街|满街|延吉街里|家家户?户?|村里|屯里|院里|天|孩子们?|小孩们?|月饼|我们?)?"
    "(?:那个?|可|正|都|还|就|挺|老|真|全|也|在|是|忙着)*"
    "(?:升旗|放(?:鞭)?炮|放烟花|热闹|冷清|下(?:大|小)?雪|下(?:大|小)?雨|刮(?:大)?风|擦黑|黑|亮|冷|热|孩子|小孩|人|红旗|国旗|灯笼"
    "|(?:包|吃|煮)的?(?:饺子|月饼|粽子|元宵|汤圆)|抱着气球走|举着气球|过节|放假|在病房吃)(?:了|着|呢|的|啊|得很|透)*"
    "|(?:单子?|票|小票|发票|结算单)?(?:上)?[左右]?[上下]?角?(?:那)?(?:盖|印|打|写)着?(?:个|有)?(?:红|大)?(?:戳|章|日期)(?:儿|子)?[呢的]?"
    "|月底最后一天|月初头一天|吃完(?:就)?出(?:的)?院(?:了|的)?)[ ,，]*)+"
)
"""Talk of how that day was, or of where on the slip it stands: 电视里正升旗呢; 右下角盖着红戳呢."""
_CHOICES: Final = ("when", "care", "place", "referral", "stage", "earlier", "any")


def heads_of(said: str, today: date) -> Iterator[str]:
    """The beginnings of a text, the longest first, behind which there is only such talk."""
    text = plain(said).strip(" ,.;!")
    ends = [found.span() for found in _APART.finditer(text)]
    for end, start in reversed(ends):
        head, talk = text[:end], text[start:]
        told = {day.on for day in days_in(head.replace(" ", ""), today) if day.exact}
        if _SCENE.fullmatch(talk) or (told and _only_talk(talk, told, today)):
            yield head


def _only_talk(talk: str, told: set[date], today: date) -> bool:
    """Whether a text holds no word of a day but the one that is `told`, and none of what may be asked."""
    if _ELSE.search(talk) or not _OF_A_DAY.search(talk):
        return False
    if not {day.on for day in days_in(talk.replace(" ", ""), today)} <= told:
        return False
    words = [token for clause in clauses(talk) for token in tokens(clause)]
    return not any(token.means.keys() & _TURNS or any(map(token.answers, _CHOICES)) for token in words)
