"""Sums that Korean tells where it is asked what was of earlier in the year, and that are none of before, or may be more
than was asked: 이번거까지 만5천, 작년 자부 8천; 내 돈으로 낸게 6800."""

from typing import Final

from conversation.understanding.money.amounts import amount, counted
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import SUM
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_THIS: Final = "(?:이번|요번|금번|지금)(?:거|것|꺼|에|치료|입원|일)?"
_WITHOUT: Final = lazily(
    f"{_THIS}(?:은|는|을|를|에)?(?:꺼|거)?(?:빼|말[고구]|내놓|제하|제외|아니넣|아이넣|안넣|못넣|이?전|앞|먼저|그전|아니[고구라]|아이[고구라])"
)
_OF_THIS: Final = lazily(
    f"^{_THIS}|{_THIS}(?:까지|[도두](?:다|합)?|하[고구]|[랑과와])?(?:넣|합|더|포함|쳐|치면|계산|다해|까지)|{_THIS}까지"
)
_LAST_YEAR: Final = lazily("작년|재작년|지난해|그러께|(?:20)?2[0-5]년")
_THIS_YEAR: Final = lazily("올해|금년|올봄|올여름|올(?=에)")
_LAST_YEARS: Final = lazily(
    "(?:작년|재작년|지난해)(?:(?!올해|금년|올봄).)*[0-9만천백](?!.*[0-9만천백])(?=.*(?:올해|금년))"
)
"""작년에는 8000 탔는데 올해는 못 받았슴다: the only figure is that of last year."""
_MAY_BE_MORE: Final = lazily(
    "(?:총|모두|다해서?|전부|다합쳐).{0,4}(?:쓴|낸|문|든|들어간|나간)(?:돈|게|거|것)|(?:내|우리)?(?:돈|주머니)(?:으로|에서)(?:낸|나간|문|물|썼|쓴)"
    "|병원에(?:낸|문|바친|물어준|준)(?:돈|게|거|것)|자부.{0,3}자비.{0,3}(?:합|다|모두)|자비.{0,3}자부.{0,3}(?:합|다|모두)|나라에서받은돈다"
    "|(?:적어서|적어도|최소).*[0-9만천백]"
)
_NOT_REFERRED: Final = (
    "(?:전원|전진|전이|좐전|비안)(?:증|수속)?(?:을|를|은|도|두)? ?(?:안|아이|아니|못) ?(?:하고|하구|한|했|떼|뗀|받은)"
)
_OF_IT: Final = f"(?P<whole>{SUM})[^0-9]{{0,8}}?(?:그 ?중|거기서|그 ?안)[^0-9]{{0,4}}?"
_THING: Final = "(?:거|것|게|건)"
_WITHOUT_REFERRAL: Final = (
    lazily(f"{_OF_IT}{_NOT_REFERRED}[^0-9]{{0,8}}?(?P<less>{SUM})"),
    lazily(f"{_OF_IT}(?P<less>{SUM})[은는이]? ?{_NOT_REFERRED}"),
    lazily(
        f"{_NOT_REFERRED}{_THING}?[은는이]? ?{SUM}[^0-9]{{0,6}}?(?:전원 ?)?"
        f"(?:한|뗀|받은|하고 ?간) ?{_THING}[은는이]? ?(?P<left>{SUM})"
    ),
)
"""5천인데 그중에 전원 아이한게 2천: what was not referred is not added up."""
_STILL_DUE: Final = lazily(
    f"(?P<given>{SUM}[을를은]? ?(?:받|탔|타고|타구|나왔|나오고|나오구|들어왔)[가-힣]*)[ ,.]+(?:아직|여태)? ?"
    f"{SUM}[은는도두을]? ?(?:아직|여태)? ?"
    "(?:(?:안|못|아이|아니) ?(?:받|나|탔|들어|내려)|(?:더 ?)?받아야|받을)[가-힣 ]*$"
)
"""3천 받았고 2천은 아직 못받았슴다: what has not come yet."""


def of_this_or_last(said: str) -> bool:
    """Whether a Korean text tells its sum of this stay, of all with this stay, or of last year only."""
    if not HANGUL.search(said):
        return False
    text = plain(said).replace(" ", "")
    rest = _WITHOUT.sub("", text)
    of_last = _LAST_YEAR.search(text) and (not _THIS_YEAR.search(text) or _LAST_YEARS.search(text))
    return bool(_OF_THIS.search(rest) or of_last)


def may_be_more(said: str) -> bool:
    """Whether it is what somebody paid in all, of which the own share is a part, or only the least of it."""
    return bool(HANGUL.search(said)) and bool(_MAY_BE_MORE.search(plain(said).replace(" ", "")))


def without_what_is_due(said: str) -> str:
    """A Korean text that tells of aid that was given, without what is still to come."""
    return _STILL_DUE.sub(r"\g<given>", said)


def referred_only(said: str) -> int | None:
    """The fen of a Korean text without what was paid where nothing was referred; None where it tells of no such sum."""
    text = plain(counted(said))
    found = next((match for each in _WITHOUT_REFERRAL if (match := each.search(text))), None)
    figures = [amount(each) for each in found.groups()] if found else []
    fen = [each for each in figures if isinstance(each, int)]
    if not figures or len(fen) < len(figures):
        return None
    return fen[0] - fen[1] if len(fen) > 1 else fen[0]
