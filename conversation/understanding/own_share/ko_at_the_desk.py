"""What was handed over at the desk (8천 줬슴다, 결산하니 8천), and what was paid out of a greater sum (2만에서 8천
냄): it may be all that was paid, and not the own share.
"""

from typing import Final

from conversation.understanding.money.amounts import amount
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만.][0-9일이삼사오육륙칠팔구십백천만., ]*원?|[천만]원?"
_I: Final = "(?:내가|나는|제가|우리가|우리는|나|내) ?"
_OUT_OF: Final = lazily(
    f"(?:모두|총|전부|다|합계)? ?(?P<all>{_SUM})(?:에서|중에서?|가운데서) ?(?:{_I})?(?P<part>{_SUM})(?:만|을|를|은|이)?"
    "(?: ?(?:냈|냄|냅|내[오우]|물었|뭄|썼)[가-힣]{0,4}| ?(?:임다|입니다))?[.! ]*"
)
_HANDED_OVER: Final = lazily(
    f"(?:{_SUM})(?:을|를|은|이)? ?(?:다 ?)?(?:갖다 ?)?(?:줬|주었|줌다|주었댔"
    "|내놨|내놓았|바쳤|지불$|결산$|지불[.]|결산[.])"
    f"|^(?:다|다 ?해서|그날)? ?(?:결산|계산|퇴원|출원)(?:을)?"
    f" ?(?:하니|하니까|하고|하고나니|해보니|할 ?때|하면서|때) ?(?:{_SUM})"
    "(?:임다|입니다|이오)?[.! ]*$"
    f"|^(?:{_SUM})(?:을|를|은)? ?(?:다|전부)? ?(?:꿔|꾸어|빌려)(?:서|가지고) ?"
    "(?:냈|냄|물었|뭄|치렀|바쳤)[가-힣]{0,4}[.! ]*$"
    f"|^(?:병원에서 ?)?(?:나올 ?때|나오면서|꾼 ?돈으로|꿔서|빌려서) ?(?:{_SUM})(?:임다|입니다|이오)?[.! ]*$"
)


def out_of_all(said: str) -> int:
    """The fen of the lesser of two sums, where that was paid out of the other; 0 where no such thing is told. 5천에서
    만원 goes up, and is from one to the other."""
    told = _OUT_OF.fullmatch(plain(said)) if HANGUL.search(said) else None
    whole, part = (amount(told[name].strip()) for name in ("all", "part")) if told else (0, 0)
    return part if isinstance(whole, int) and isinstance(part, int) and 0 < part < whole else 0


def handed_over(said: str) -> bool:
    """Whether a sum is told as what was given at the desk, and by no name."""
    return bool(HANGUL.search(said)) and bool(_HANDED_OVER.search(plain(said)))
