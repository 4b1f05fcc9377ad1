"""Two stays that Korean tells in one answer, at places of which each would be another answer: 훈춘시병원에 있다가 장춘
올라가서 또 입원, 룡정에 누웠다가 장춘에서 수술했슴다."""

from itertools import pairwise
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.korean import is_planned
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_STAYED: Final = lazily(
    "입원|주원|누[웠워]|수술|화료|항암|(?:원|병원|쪽)(?:에|에서|서)?[가-힣0-9]{0,6}?있(?:다가?|었다가?|었[고구]|었는데|[고구](?!나))"
)
_HARDLY: Final = lazily(
    "(?:입원|주원|수술)(?:은|을|도|두|이)?(?:못|안|아이|거절)|(?:못|안|아이)(?:입원|수술)|(?:자리|침대|병상|빈칸)(?:가|이|도)?없"
    "|(?:집|네)에(?:서)?있|작년|지난해|년전|이전에는"
)
"""What came of no stay: 입원 못하고, 침대가 없어서; 딸집에 있다가."""
_THEN: Final = lazily("입원|주원|누[웠워]|수술|치료|화료|항암|옮|퇴원|결산|전원|있[었댔]|갔|왔|올라|내려|이송|실려")
_NOT_THEN: Final = lazily("(?:안|못|아이)(?:갔|가[고구]|감|옮|했|입원)|[가오보]라[고구]?[했하합함]|말았")


def stayed_at_both(said: str) -> tuple[str, ...]:
    """The places of both stays that a text tells; none where it tells one, or none at all, for certain."""
    if not HANGUL.search(said):
        return ()
    words = [token for clause in clauses(plain(said)) for token in tokens(clause)]
    named = [place for place, token in enumerate(words) if len(token.means.get("place", ())) == 1]
    for one, other in pairwise(named):
        first, then = (words[place].means["place"][0] for place in (one, other))
        between = "".join(token.text for token in words[one:other])
        behind = "".join(token.text for token in words[other:])
        left = _STAYED.search(between) and not _HARDLY.search(between)
        went = _THEN.search(behind) and not (_NOT_THEN.search(behind) or is_planned(behind))
        if first != then and left and went:
            return (first, then)
    return ()
