"""A sum that Korean tells as what another than the one who was treated pays: 보험이 6천 냄다, 통주에서 낸거 8200원."""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_of

_OF: Final = "(?:금|비|료|쪽|측)?(?:에서는|에서|한테서|으로|이|가|은|는|로|에)?"
_HOW: Final = "(?:벌써|모두|이번에|약|한|대략|돈|다)?"
_PAID: Final = (
    "(?:(?:내|물어|대|떼|갚아)?(?:내는|낸|준|주는|나온|나가는|나간|지급한|부담한|떨어진)"
    "(?:거|것|건|게|돈|금액)?[은는이가]?)?"
)
_FIGURE: Final = "(?:[0-9]|[이삼사오육륙칠팔구]?[만천백])"
_OURS: Final = lazily(
    "자부|자가|본인|개인|내가|내(?=[0-9이삼사오육륙칠팔구만])|나는|내돈|제가|저는|우리|내몫|떼|빼|제하|제외|공제|덜|안|못|남|모자"
)
"""What tells of the own share or of what is left of all."""
_NO_FIGURE_OF_OURS: Final = lazily(
    "^(?:자부|자가지급)(?:담|금액|금|액)?만?(?:은|는|이|가)?(?:이?고|이?구|인데)?,?(?:의료)?(?:보험|의보|통주|통처우|대병보험)(?:이|가|은|는)"
    "[0-9일이삼사오육륙칠팔구][0-9일이삼사오육륙칠팔구십백천만.,]*원?(?:임다|이오|이요|입니다|요|(?:을|를)?(?:냈|줬|나왔|물었)[가-힣]{1,3})?$"
)
"""자부만이고 보험이 2만: the one sum is what insurance paid."""


def only_insurance_told(text: str) -> bool:
    """Whether a plain text without spaces names the own share without a figure, and then tells what insurance paid."""
    return bool(_NO_FIGURE_OF_OURS.search(text))


def of_another_payer(text: str) -> bool:
    """Whether a plain text without spaces tells no other sum than what somebody else pays."""
    return bool(_another_payer().search(text)) and not _OURS.search(text)


@cache
def _another_payer() -> re.Pattern[str]:
    payers = "|".join(sorted(words_of("in_others_pay"), key=len, reverse=True))
    return lazily(f"(?:{payers}){_OF}{_HOW}{_PAID}{_HOW}{_FIGURE}")
