"""The own share as it is told by who reads it from the slip in Korean, put as it stands there.

자부가 삼천이백이라고 썼습데다, 자부 8천이랍데다: nobody tells of others there.
"""

from typing import Final

from conversation.understanding.text.lazily import lazily

_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만][0-9일이삼사오육륙칠팔구십백천만., ]*(?<![ ,.이])원?"
_IS: Final = "(?:슴다|소|습니다|습데다|슴데다|습디다|꾸마|음)"
_SAYS: Final = (
    f"(?:(?:썼|나왔|적혔|찍혔|씌였|했|됐|되였|(?:씌여|써|적혀|찍혀|되여|돼|나와) ?있){_IS}"
    "|(?:합|그럽|그랩|나옵|됩)(?:데다|디다|데)|[함됨]다|[하되]오)"
)
_READ: Final = lazily(
    f"(?P<told>(?:자부|자가지급)(?!담)[가-힣]{{0,4}} ?[가-힣]{{0,3}} ?{_SUM})"
    f"(?:이?라[고구]? ?{_SAYS}|이?(?:랍데다|랍디다|람다|랍니다|라오))(?= |$|[.,])(?! ?아니)"
)
"""What is told of the own share by a verb at the end of a sentence: 8천이라고 했는데 is none."""


def as_it_stands(text: str) -> str:
    """A plain text in which the own share is told as the slip has it."""
    return _READ.sub(lambda found: f"{found['told']}임다", text)
