"""Korean with a space before what belongs to the word, as voice input writes it, put together: 자부 가 사천 이라 오."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BEHIND: Final = "(?= |$|[,.?!])"
_PARTICLES: Final = "은|는|을|를|에|에서|에는|에두|에도|으로|으루|께서|한테|부터|까지"
_SURELY: Final = lazily(f"(?<=[가-힣0-9]) (?:{_PARTICLES}|이꾸마|꾸마|이라|임다|슴다|습니다){_BEHIND}")
"""A particle or an ending that is no word by itself."""
_NUMERAL: Final = "0-9일이삼사오륙육칠팔구십백천만영공원"
_JOINED: Final = lazily(
    "(?<=[가-힣0-9]) (?="
    f"(?:{_PARTICLES}|에서는|에다|처럼|보다|하고|하구|이랑|랑|네|들|의"
    "|이?꾸마|이?우다|이라|이라구|이라고|이랍데다|이람다|이랍니다|임다|입니다|이오|이요|이구|이고|인데|이던데|이였소|이였슴다"
    f"|이재이오|이지|슴다|습니다|소|요|재이오|재요|는데|더라|더구만|던데|길래){_BEHIND}"
    f"|이 (?![{_NUMERAL}])|가 (?!자|기))"
)
_PARTICLE: Final = lazily(f"(?<=[가-힣]) (?=(?:도|두|로|루) (?![{_NUMERAL}번달날살]))")
_ENDING: Final = lazily(
    f"(?<=[라하되주르보니쓰치꾸]) (?=오{_BEHIND})|(?<=[했왔갔었았겠였댔냈봤졌섰썼됐렸켰]) (?=[구고다지나]{_BEHIND})"
    f"|(?<=[ 은는이]아[이니]) (?=[구고]{_BEHIND})"
)
_NOT_SO: Final = lazily(
    f"(?<=[가-힣])( ?)(?P<what>[이가도두] |)아(?P<not>[이니]) (?=(?:오|요|임다|이꾸마|꾸마|고|구|라){_BEHIND})"
)
_NOT_DONE: Final = lazily(
    "(?<![가-힣])아이 (?P<did>[가하받먹오보] ?[고구지][무]?|[했갔왔냈됐받] ?[소다고구지][무]?)(?= |$|[,.])"
)
"""디보 가 아이 오, 병원 에 아이 가 고: a no, and nobody's child."""


def put_together(text: str) -> str:
    """A plain text in which no particle or ending stands apart; as it is where none surely does."""
    text = _NOT_DONE.sub(lambda found: f"안 {found['did'].replace(' ', '')}", text)
    text = _NOT_SO.sub(lambda found: f"{found['what'] or found[1]}아{found['not']}", text)
    if not _SURELY.search(text):
        return text
    return _ENDING.sub("", _PARTICLE.sub("", _JOINED.sub("", text)))
