"""When and where somebody, or his register, moved, told behind it: 호적은 옮겼슴다 작년에 장춘으로. The time is not
that of the treatment."""

import re
from typing import Final

from conversation.understanding.text.lazily import lazily

_YEAR: Final = "(?:작년|지난해|거년|재작년|그러께|올해|금년|[0-9]{4}년)(?:도)?(?:에|에는|엔|초에|말에)?"
_WHERE: Final = "(?:[가-힣]{2,5}(?:으로|로|루))"
_MOVED_FIRST: Final = lazily(
    f"(?P<what>(?:호적|호구)[은는을를도]? ?|이사(?:는|를)? ?)(?P<to>{_WHERE} )?"
    "(?P<verb>(?:옮겼|이전했|떼갔|떼왔|갔|왔|했)(?:슴다|소|습니다|어요|음다))[ ,.]+"
    f"{_YEAR}(?: (?P<behind>{_WHERE}))?(?=$|[ .,!])"
)
_MOVED: Final = lazily(
    "이사(?:를|는)?[갔왔간온와가했]|(?:호적|호구)[은는을를도이가]? ?[^,.]{0,12}(?:옮|떼[갔왔]|이전)"
    "|[가-힣]에서 ?[가-힣]{2,4}(?:으로|로|루) ?(?!.*(?:병원|입원))(?:호[구적][가-힣]? ?)?옮|시집(?:을|"
    "를)?(?:[왔온와갔간]|오|가)"
    "|(?<![想要])(?:嫁|落户)[到去进来过]|从[^,.;院]{2,5}迁[到进来]"
    "|搬[到去家]|(?:户口|户籍)[^,.]{0,8}[迁转落挪]|[迁转落](?:了)?(?:户口|户籍)"
)


def move_put_first(text: str) -> str:
    """A Korean text with where to before the move, and without its year behind it."""
    return _MOVED_FIRST.sub(_told, text)


def tells_of_a_move(told: str) -> bool:
    """Whether a clause tells that somebody, or his register, moved."""
    return bool(_MOVED.search(told))


def _told(found: re.Match[str]) -> str:
    where = found["to"] or (f"{found['behind']} " if found["behind"] else "")
    what = found["what"] if found["what"][0] == "호" else ""
    return f"{what.rstrip()} {where}{'' if what else '이사'}{found['verb']}".lstrip()
