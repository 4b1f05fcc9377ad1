"""What a text tells in two ways: put right within it (低保边缘，不对，是低保; 저보 말고 변두리), one or the other
(延吉或者龙井; 입원 아니면 외래), or denied (不是刷医保卡, 첫번 아님다). Each part is to be read by itself."""

from typing import Final

from conversation.understanding.text.correcting import corrected
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NOT_BUT: Final = lazily("^(?:(?:并|也)?不是)(?!不是)(?![, ])[^;]{2,24}?[, ]+(?:而)?是(?!不是)(?P<right>.{2,})$")
"""不是住上第三天补的，是先办的."""
_IN_KOREAN: Final = lazily(
    "^.{2,40}?(?: ?말고(?:요)?|[이가은는] ?아니[라고]|(?<=[가-힣]) 아니[라고]"
    "|[,. ]+(?:(?:아니|아차|아) ?)?(?:내가? |제가 )?(?:잘못|틀리게) ?(?:말했|썼|눌렀|쳤|적었|봤|찍었)[가-힣]{1,4}"
    "|[,. ]+(?:(?:아니|아차|아) ?)?틀(?:렸[가-힣]{1,4}|림)"
    "|(?<=[소다오요마므무함음임]) 아니(?= [가-힣0-9]))[,. ]+(?P<right>.{1,})$"
)
"""장춘 말고 대련; 대학생 아 잘못 말했슴다 아홉살 소학생."""
_IT_IS: Final = lazily("^(?:那?应该|就)?是(?!的|不)")
_EITHER: Final = lazily(
    "^(?:要么|或者?|不是)?(?P<one>[^;]{1,30}?[^,; ])[, ]*(?:要么|或者|或是|抑或"
    "|(?<!户口)(?<!后来)(?<!最后)(?<!末了)(?<!结果)(?<!现在)(?<!如今)(?<!今年)(?<!到底)(?<![但可也都就又仍])"
    "还是(?!没|不|得|挺|很)|和(?!龙|平|我们?[在去]|(?:我)?[爸妈儿女老家])(?=[^,.;]*$))"
    "(?:说)?[, ]*(?P<other>[^;]{1,40})$"
    "|^(?P<ko>[^;]{1,30}?[^;,. ])[,. ]+(?:아니면|아이면|또는|혹은)[,. ]+(?P<ko_other>[^;]{1,40})$"
)
"""延吉或者龙井; 要么特困要么低保; 입원 아니면 외래; but not 后来还是住院了."""
_AND_IN_KOREAN: Final = lazily(
    "^(?P<one>[가-힣0-9\u4e00-\u9fff ]{1,14}[^ ])(?:이?나|이?거나|하고|[와과]) +(?P<other>[^,.;]{1,14})$"
)
"""화룡이나 룡정; 저보하고 특곤."""
_AND_OF: Final = ("county", "household")
"""The questions at which no verb stands in the way: 싫다하고 갔소."""
_DENIED: Final = lazily(
    "^(?:并|也|可)?不是(?![不只就光没平别, .])(?P<zh>[^,.;是]{3,20})(?<![么吗])$"
    "|^(?!아[니이])(?!.*(?:아무|둘 ?다|그런|[소다오요마구고데지] ))(?:아직 )?(?P<ko>[^,.; ]{2,12}(?: [^,.; ]{1,12})?)"
    "(?<=[^이가은는도두])(?:[이가은는도두])? ?아(?:님다|니(?:고|구|오|요)|닙니다|이(?:다|오)|니꾸마|임다)[.! ]*$"
)
"""不是直接刷医保卡; 올해는 첫번 아님다."""


def put_right_within(said: str) -> str:
    """What is right, of a text that tells something else first; "" where it puts nothing right."""
    text = plain(said)
    if found := _NOT_BUT.match(text) or _IN_KOREAN.match(text):
        return str(found["right"])
    wrong, right = corrected(said)
    return _IT_IS.sub("", right) if wrong else ""


def one_or_other(said: str, question: str) -> tuple[str, ...]:
    """Both parts of a text that tells one thing or another; () where it does not."""
    text = plain(said)
    found = _EITHER.match(text) or (_AND_IN_KOREAN.match(text) if question in _AND_OF else None)
    return tuple(part for part in found.groups() if part) if found else ()


def denied(said: str) -> str:
    """What a text of one clause denies; "" where it denies nothing."""
    found = _DENIED.match(plain(said))
    return str(found["zh"] or found["ko"]) if found else ""
