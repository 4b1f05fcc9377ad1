"""What is told in passing where the case of who asks is told already, and changes nothing of it: of a relative (对
我女儿户口在北京, 자부 8천 딸이 북경에서 냈슴다), of a doctor from elsewhere, a worry (我怕转诊不算), a lost paper."""

from collections.abc import Mapping
from typing import Final

from conversation.facts import UNSURE
from conversation.kept import WHO
from conversation.questions import QUESTIONS
from conversation.understanding import WITHOUT_STATUS
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, tokens
from conversation.understanding.text.plain import plain

_BORDER: Final = lazily(
    "[,.;!]+ *|(?<=[\u4e00-\u9fff0-9]) +(?=[\u4e00-\u9fff])|(?<=[다소오요우]) +|(?<=[0-9천만원]) +(?=[가-힣])"
)
_MEANT: Final = lazily(
    "(?:替|帮|给)[^,.; ]{0,4}[查问看算]|[查问]的|[查问]一?下|不是我|错|不对|其实|自付|[她他]|也|两口子|我们俩"
    "|(?:低保|特困|五保|边缘|监测)户?的?是[我他她]|(?:저보|특곤|오보)(?:는|은|가) "
    "|자부(?=.*자부)|봐주|확인|물어|묻|알아보|보는|봅니다|봄다|^[0-9천만백]+원?[은는이가]|[0-9千万百元块]是"
    "|대신|잘못|아니|아이[라고구]|[도두] |신청|같이|함께|[와과랑하고구] ?(?:나|내|같이|함께)"
)
"""What may tell that it is asked of the relative, or of both."""
_TO_ME: Final = lazily("(?:借?给|替|帮|和|跟|领|陪|带|送|接)我|나(?:를|에게|한테|르|보고) ?|날 ")
_FROM_ELSEWHERE: Final = lazily(
    "(?:大夫|医生|专家|教授)[^,.; ]{0,3}[是从]?[^,.; ]{1,4}(?:[来请派]的)"
    "|(?:의사|교수|선생)[^,.]{0,3} ?[^,.]{2,4}에서 ?(?:온|왔|오신)"
)
_WORRY: Final = lazily(
    "(?:就|还|可|真|也)?(?:怕|担心|害怕|发愁)[^,.;]{0,10}(?:不|没|白)|(?:不是|不算)[^,.;]{0,6}吧$"
    "|[가-힣]{0,8} ?(?:안|못|아니|아이)[^,.]{0,5}(?:가봐|까봐|할가|일가) ?(?:걱정|근심|겁)"
)
_PAPER_LOST: Final = lazily(
    "(?:低保|特困|残疾|转诊|备案|居住|慢病|特病)?(?:证|单子?|本|条子?|手续)[^,.;]{0,3}"
    "(?:丢|没带|找不[着到]|弄没|忘带|整没|落家)"
    "|(?:저보|특곤|전원|비안|등록|거주)?(?:증|단자?|서|수속)(?:을|를|이|가|도)? ?"
    "(?:잃|없어졌|없어짐|못 ?찾|안 ?가져|두고)"
)
_HAS_A_PAPER: Final = lazily(
    "^(?:我)?(?:还|也)?有(?:个)?(?:特病|特殊病|慢性?病)(?:的)?(?:证|本)$"
    "|^(?:나는|내가|나도)? ?(?:특수병|특병|만성병) ?(?:증|책|본)[이가도두]? ?있(?:슴다|소|습니다|어요)$"
)
_PERMIT_TOO: Final = lazily(
    "^(?:我)?(?:还|也)?(?:办了|有)(?:个)?居住证$"
    "|^(?:그런데|근데|그리고|또)? ?(?:나는|내가)? ?거주증[이도두은]? ?있[가-힣]{1,4}$"
)
_LIVES: Final = lazily(
    "^(?:지금|이제|인제|현재)? ?[가-힣]{2}(?:시|현)?에(?:서)? ?(?:삼다|사오|삽니다|사꾸마|살고 ?있[가-힣]*)$"
)
"""지금 룡정에 삼다, which is no register."""
_TOO: Final = lazily("[也还]|村里|(?<=[가-힣])[도두] |촌에서")
_DENIED: Final = lazily("不|错|没|改|아니|아이|틀|잘못")
_I_TOO: Final = lazily("^我也|^(?:나|내|저)(?:도|두) ")
_CASE: Final = frozenset({"household", "care"})


def only_worries(said: str) -> bool:
    """Whether no more than a worry is told: 我怕转诊不算, 州医院不是定点吧."""
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    return bool(pieces) and not asks(said) and all(map(_WORRY.search, pieces))


def without_what_passes(said: str, known: Mapping[str, str], *, listed: bool = False) -> str:
    """A text without what is told in passing; as it is where too little of the case is told (`known`: by question), or
    something is asked. `listed`: whether the case stands above it as a list, beside which more is in passing. What is
    told of a relative is left out at the end of a text only, where who asks is the one that is asked for."""
    if not _CASE & known.keys() or asks(said):
        return said
    pieces = [each for each in _BORDER.split(plain(said)) if each]
    left = [each for each in pieces if not (_passes(each) or (listed and _passes_beside_it(each, known)))]
    first = next((place for place, each in enumerate(left) if _of_a_relative(each)), len(left))
    passing = left[first:]
    if known.get(WHO) == "self" and all(map(_of_a_relative, passing)) and not any(map(_MEANT.search, passing)):
        left = left[:first]
    return said if len(left) == len(pieces) else " ".join(left)


def _passes(piece: str) -> bool:
    """Whether a clause tells of no answer: where a doctor is from, or a worry."""
    return bool(_FROM_ELSEWHERE.search(piece) or _WORRY.search(piece))


def _passes_beside_it(piece: str, known: Mapping[str, str]) -> bool:
    """Whether a clause tells of a paper that was lost or is of another treatment, of who types, a permit beside a
    register, where one lives, or a lower status."""
    if _PAPER_LOST.search(piece):
        return True
    if known.get(WHO) == "other" and _I_TOO.search(piece):
        return True
    registered = known.get("residence") == "yanbian" and (_PERMIT_TOO.search(piece) or _LIVES.search(piece))
    if registered or (known.get("care") == "inpatient" and _HAS_A_PAPER.search(piece)):
        return True
    return bool(_TOO.search(piece)) and _lower_status(piece, known.get("household"))


def _lower_status(piece: str, known: str | None) -> bool:
    """Whether only statuses are named that come behind the one that is known: of several the highest counts."""
    order = [each for each in QUESTIONS["household"].choices if each not in (*WITHOUT_STATUS, UNSURE)]
    named = {value for token in tokens(piece.replace(" ", "")) for value in token.means.get("household", ())}
    if known not in order or not named or not named <= {*order} or _DENIED.search(piece):
        return False
    return all(order.index(value) > order.index(known) for value in named)


def _of_a_relative(piece: str) -> bool:
    """Whether a clause has a relative for its subject, and not who types."""
    cut = tokens(_TO_ME.sub("", piece).replace(" ", ""))
    kin = any(token.means.get(WHO) == ("other",) for token in cut)
    return kin and not any("i" in token.means and "mine" not in token.means and token.text != "내" for token in cut)
