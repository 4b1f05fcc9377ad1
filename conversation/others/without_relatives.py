"""What is told of a relative, or of a doctor from elsewhere, in passing, where the case of who asks for himself is told
already: 对 我女儿户口在北京, 자부 8천 딸이 북경에서 냈슴다. It changes nothing of that case."""

from collections.abc import Mapping
from typing import Final

from conversation.kept import WHO
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, tokens
from conversation.understanding.text.plain import plain

_BORDER: Final = lazily(
    "[,.;!]+ *|(?<=[\u4e00-\u9fff0-9]) +(?=[\u4e00-\u9fff])|(?<=[다소오요우]) +|(?<=[0-9천만원]) +(?=[가-힣])"
)
_MEANT: Final = lazily(
    "(?:替|帮|给)[^,.; ]{0,4}[查问看算]|[查问]的|[查问]一?下|(?:低保|特困|五保|边缘|监测)户?的?是[我俺他她]|(?:저보|특곤|오보)(?:는|은|가) |不是我|错|不对|其实|自付|[她他]|也|两口子|我们俩|자부(?=.*자부)|봐주|확인|대신|잘못|아니|아이[라고구]|[도두] |신청|같이|함께|[와과랑하고구] ?(?:나|내|같이|함께)"
)
"""What may tell that it is asked of the relative, or of both."""
_TO_ME: Final = lazily("(?:借?给|替|帮|和|跟|领|陪|带|送|接)[我俺]|나(?:를|에게|한테|르|보고) ?|날 ")
_FROM_ELSEWHERE: Final = lazily(
    "(?:大夫|医生|专家|教授)[^,.; ]{0,3}[是从]?[^,.; ]{1,4}(?:[来请派]的)|(?:의사|교수|선생)[^,.]{0,3} ?[^,.]{2,4}에서 ?(?:온|왔|오신)"
)
_CASE: Final = frozenset({"household", "care"})


def without_relatives(said: str, known: Mapping[str, str]) -> str:
    """A text without the clauses that tell of a relative or a doctor only; as it is where who is asked for is not known
    yet to be who types, too little of the case is told (`known`: by question), or it may be meant of the relative, of
    whom more is told behind it."""
    if known.get(WHO) != "self" or not _CASE & known.keys() or asks(said):
        return said
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    first = next((place for place, each in enumerate(pieces) if _of_a_relative(each)), len(pieces))
    passing = pieces[first:]
    if not passing or not all(map(_of_a_relative, passing)) or any(map(_MEANT.search, passing)):
        return said
    return " ".join(pieces[:first])


def _of_a_relative(piece: str) -> bool:
    """Whether a clause has a relative for its subject, and not who types."""
    if _FROM_ELSEWHERE.search(piece):
        return True
    cut = tokens(_TO_ME.sub("", piece).replace(" ", ""))
    kin = any(token.means.get(WHO) == ("other",) for token in cut)
    return kin and not any("i" in token.means and "mine" not in token.means and token.text != "내" for token in cut)
