"""What Korean endings and words that are not known make of an answer beside them.

Korean says at its end what it says. An ending may tell that it is not so yet, or only said to be so: 입원할가, 저보를
받는다고 합데다. Of words that are not known, a name before 병원 or 진 is part of that name; what stands before the word
that answers turns it only where it denies, asks, tells of another time or person, or is joined to it (가짜 저보).
"""

import itertools
from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, joins

_OF_STATUS: Final = frozenset({"household", "low_income_member"})
_KOREAN: Final = lazily("[가-힣]+")
_NAME: Final = lazily("[가-힣]+|[0-9]{2,4}")
_TURNS: Final = lazily(
    "[안못없않]|아니|아이|말[고구]|빼고|대신|외에|무슨|어느|어떤|웬|누구|누가|아무|몇|왜|만약|혹시"
    "|적에|때|까지|전에|기전|이전|후에|뒤에|나중|다음|앞으로|장차|하마|거의|거짓|가짜|비슷|처럼|같|듯"
    "|전$|네$|씨$|집$|댁$|친구|동창|동료|이웃|남의|남들|놈|들$|마다|모두|다들"
)
"""Of words that are not known: what may turn what is told behind them."""
_NO_ASIDE: Final = frozenset(
    [
        *("not", "not_after", "wish", "past", "cancelled", "perhaps", "old", "others", "if", "asks", "any"),
        *("place", "residence", "when", "household"),
    ]
)
"""What makes more than something told beside of a part of a text."""
_WHY: Final = frozenset(["라", "이라", "라서", "이라서", "여서", "이여서"])
"""Endings that tell why."""
_LED_TO: Final = frozenset(
    [
        *("place", "care", "referral", "insurance_paid", "reimbursed", "filed_late", "amount", "paid_only"),
        *("pooled_fund_blank", "stage"),
    ]
)
"""The questions of what was done, to which a part of a text may lead."""
_KNOWN_BY_OTHERS: Final = frozenset({"referral", "insurance_paid", "when", "stage"})
_SAID: Final = ("데다", "디다", "더구만", "던데", "더라", "데", "답니다", "담다", "랍니다", "람다")
_ASIDE: Final = 40
"""Signs of such a part at most."""
_SUBJECT: Final = "이가은는도두네께의"
"""Particles by which what stands before them may be somebody."""
_TOPIC: Final = frozenset("은는이가")
_ENDS: Final = "서고구여아어에로며데니까지게"
"""How something ends that is not joined to the word behind it."""
_OF_WHAT_HAPPENED: Final = frozenset(
    [
        *("reimbursed", "filed_late", "insurance_paid", "living", "paid_only", "pooled_fund_blank"),
        *("earlier_status", "place_undesignated", "earlier"),
    ]
)
"""The questions to which a single sign that is not known changes nothing behind the answer either."""
_SUBJECTS: Final = frozenset([*_SUBJECT, "이가", "이는", "네가"])
"""Particles by themselves by which what stands before them may be somebody."""
_TURNING_SIGNS: Final = "말안못전네씨놈남옆앞뒤"
"""Signs that turn what is told beside them."""
_CIRCUMSTANCE: Final = frozenset(
    ["을", "를", "로", "으로", "에", "에서", "에다", "까지", "도", "두", "만", "랑", "하고"]
)
"""Particles by which what stands before them is an object or a circumstance."""
_OF_SOMEBODY: Final = frozenset(
    {"household", "low_income_member", "residence", "county", "living", "age", "who", "when"}
)
_WEIGHED: Final = _OF_SOMEBODY - {"when"} | {"referral", "earlier_top_up"}
"""The questions to which an object that is not known may change everything: 위생원에서 접종을 했소."""
_PLACES: Final = frozenset({"place", "place_undesignated", "residence", "county"})
_NAMED: Final = lazily("[가-힣0-9]{0,4}?(?:병원|의원|진|향|촌|툰)|원")
"""What a name stands before: 백초구진, 중산병원."""

_IS_THERE: Final = lazily("(?:에|로|으로|쪽|이|임|입|인데|요|시|호구|호적)")
"""What stands behind the name of a village or a street where somebody is registered."""
_L: Final = "".join(chr(sign) for sign in range(ord("가") + 8, ord("힣") + 1, 28)).replace("를", "")
"""Every sign that ends in ㄹ, but for the particle."""
_N: Final = "".join(chr(sign) for sign in range(ord("가") + 4, ord("힣") + 1, 28))
"""Every sign that ends in ㄴ."""
_NOT_YET: Final = lazily(
    f"[{_L}](?:가(?![지까자])|까(?!지)|라고|라구|려(?:고|구|다|면|는|하|함|합|했)|생각|예정|계획|준비|차례|작정|거(?!쳐|치|주)|것|게|걸|텐|듯|수있|수없|수는|만하|번|줄|형편|자격)"
    "|[으가하되리타보오]려(?:고|구|다|면|는|하|함|합|했|던)|자[고구](?:하|함|합|했|그|신)|기로(?:하|했|함|합)"
    "|고싶|고파|보겠|(?<![모르알있이았었])겠(?:소|슴|습|다|는|어|지|네|음|구)|야(?:되|돼|됨|됩|된|하|함|합|한|했|겠|살|지)"
    "|(?<=[아어여해가와봐려져워써돼겨])도(?:되|돼|됨|됩|좋|일없|괜찮)|기전(?:이|임|인|입)|(?<!살)기가?(?:싫|힘|어렵|바라|바랍)"
    "|(?:으|[가하타])라고(?:해|했|하|합|함|그|말)|[아어해여가와타돼겨려봐]라(?:했|하|함|합)"
)
"""How a verb ends that tells of what is wanted, planned, due or allowed."""
_ONLY_SAID: Final = lazily(
    "다[고구](?:하|합|함|했|해|들|그|말|전)|[단란]말이?(?:있|들|돌|나)|단소리|다는(?:말|소|얘)|[답랍][데디]|[다라]더[라구군]|[다라]던[데가]"
    f"|[는던]지|[{_L}]지[는도야]?(?:모르|몰|말)|던가|ㅂ니까|[습입합됩깁립집갑옵]니까|(?:해|내|넣어|올려|만들어|받아|들여)(?:주시오|주십시오|주세요|주쇼|줍소)"
    "|달라|는(?:집|사람|분|로인)(?:이|들이|들|도|두)(?!나|오|우|요|임|입|라|구|고|지|꾸|재|므|무|예|여)|는(?:게|것이|것도|거)(?:낫|좋|어렵|무슨|힘|소용)"
    "|[년해]전에?[가-힣]*댔|는줄|는척|[{_N}]줄|다가(?:말|못|안|끊|취소|떨어)|나마나|거나"
)
"""How a verb ends that tells what others say, asks, or tells of what it is like to do so."""
_END: Final = lazily(f"(?:하|[{_L}]).{{0,2}}$")
"""The end of a word to which an ending may belong: 입원할 (생각), 입원하겠 (소)."""
_OF_FACT: Final = frozenset(
    {
        "household",
        "low_income_member",
        "residence",
        "care",
        "place",
        "referral",
        "filed_late",
        "insurance_paid",
        "living",
    }
)
"""The questions of what is so, or was."""


_KEPT: Final = lazily(
    "□[을를](?:내가|제가|우리가|우리|딸이|아들이|며느리가)?(?:모시|모셔|돌보|돌봐|보살|도와|도우|찾아|만나|데리|데려|부러|욕|알|만들|달라|주라)"
)
"""A status with what somebody does for such people: 특곤로인을 모시고 왔소."""
_OF_TREATMENT: Final = lazily(
    "퇴원|출원|결산|정산|계산|보소|입원|수술|치료|진료|진찰|투석|검사|시술|화료|병원|병[을은이]?(?:보|봤|고|치)|나왔|나온|나와|나옵|나갔|끝|마치|마쳤"
    "|물었|냈|내고|돈|약|했|하였|한거|한것|함|받|됐|되였|되오|된|[0-9]|일[이요임입]|거[요임입]|것|아니|이제|가려|누워|병실|입원실|중환자실|봄|여름|가을|겨울|설|추석|전[이에]|지났|넘"
)
"""What a text must tell of beside a time, if it tells more than the time: 작년에 집을 지었소 tells of another thing."""
_AGE: Final = lazily("예순|일흔|여든|아흔|환갑|진갑|[0-9가-힣]살|년생")
_MERE_TIME: Final = 4
"""Signs beside a time that are no more than particles and politeness."""


def tells_of_another_thing(cuts: Sequence[Sequence[Token]]) -> bool:
    """Whether more than a time is told, and nothing of a treatment: 올해 농사가 잘됐소."""
    beside = "".join(token.text for cut in cuts for token in cut if not token.answers("when"))
    when = "".join(token.text for cut in cuts for token in cut if token.answers("when"))
    if _AGE.search(beside):
        return True
    return len(HANGUL.findall(beside)) > _MERE_TIME and not _OF_TREATMENT.search(beside + when)


def not_told_as_so(cuts: Sequence[Sequence[Token]], question: str, *, planned: bool) -> bool:
    """Whether the endings of a text tell that what it names is not so yet, or only said to be so.

    `planned`: whether what is planned is asked for.
    """
    if question not in _OF_FACT:
        return question == "when" and tells_of_another_thing(cuts)
    words = [token for cut in cuts for token in cut]
    if question in _LED_TO:  # 왕청병원에 갔다가 못본다 해서 연변병원에서 했소
        last = max((place for place, token in enumerate(words) if token.answers(question)), default=0)
        words = words[last:]
    text = "".join(_ending(token.text) if token.answers(question) else token.text for token in words)
    if question in _OF_STATUS and _KEPT.search(
        "".join("□" if token.answers(question) else token.text for cut in cuts for token in cut)
    ):
        return True
    return bool(_ONLY_SAID.search(text)) or (not planned and bool(_NOT_YET.search(text)))


def is_planned(text: str) -> bool:
    """Whether the endings of a text without spaces tell what is still to be."""
    return bool(_NOT_YET.search(text))


def of_where_registered(cuts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The clauses from the word on behind which it is said where somebody is registered: 연길로 왔는데 호구는 녕안.

    All of them where that is not said of one place only.
    """
    marked = [
        cut[place:]
        for cut in cuts
        for place, token in enumerate(cut)
        if "registered" in token.means and not token.answers("residence") and _is_topic(cut, place)
    ]
    behind = [rest for rest in marked if any(token.answers("residence") for token in rest)]
    permits = any("permit" in token.means.get("residence", ()) for cut in cuts for token in cut)
    return behind if len(behind) == len(marked) == 1 and not permits else cuts


def _is_topic(cut: Sequence[Token], place: int) -> bool:
    """Whether a word has a particle by which it is what is spoken of: 호구는."""
    behind = cut[place + 1].text if place + 1 < len(cut) else ""
    return not _TOPIC.isdisjoint(cut[place].text[1:]) or behind in _TOPIC


def _ending(text: str) -> str:
    found = _END.search(text)
    return found[0] if found else ""


def leaves_it(cut: Sequence[Token], question: str) -> bool:
    """Whether the words of a clause that are not known leave what it answers as it is."""
    answers = [place for place, token in enumerate(cut) if token.answers(question)]
    return bool(answers) and all(
        token.known
        or _names(cut, place, question)
        or (place < answers[0] and _before(cut, place, question))
        or _object(cut, place, question)
        or _mere_sign(cut, place, question, before=place < answers[0])
        for place, token in enumerate(cut)
    )


def hearsay(token: Token, question: str) -> bool:
    """Whether a word only tells that somebody said so who knows it, as the office does: 깎았다고 합데다."""
    return question in _KNOWN_BY_OTHERS and token.text.endswith(_SAID) and not token.text.startswith("라")


def before_what_follows(cuts: list[tuple[Token, ...]], question: str) -> list[tuple[Token, ...]]:
    """The parts in which it may be told whose answer it is.

    Behind the last that answers, where this is a clause by itself, it is told why (매하구시중심병원이꾸마 사위가 거기
    있어서); of a status that of the own family only, in the parts that tell it (령감이 세상뜨고 나 혼자 저보를 타오).
    """
    answers = [place for place, cut in enumerate(cuts) if any(token.answers(question) for token in cut)]
    if question not in ("place", *_OF_STATUS) or not answers:
        return cuts
    kept = cuts[: answers[-1] + 1] if joins(cuts[answers[-1]][-1]) else cuts
    own = [cut for place, cut in enumerate(kept) if place in answers]
    if question in _OF_STATUS and any(
        token.means.keys() & {"mine", "i"} or _self(token) for cut in own for token in cut
    ):
        return [tuple(token for token in cut if not _of_why(cut, token)) for cut in own]
    if question == "place":  # 아들이 북경에서 회사 다녀서 북경협화병원에 갔소; 동생은 아파서 북경에 갔소 tells of him
        return [*(_without_subject(cut) for cut in kept[: answers[-1]]), *kept[answers[-1] :]]
    return kept


def _without_subject(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part that only leads to the answer, without who does something in it; who is spoken of (은, 는) stays."""
    behind = [*(token.text for token in cut[1:]), ""]
    return tuple(
        token for token, after in zip(cut, behind, strict=True) if not ("who" in token.means and after in ("이", "가"))
    )


def _self(token: Token) -> bool:
    return token.means.get("who") == ("self",)


def _of_why(cut: Sequence[Token], token: Token) -> bool:
    """Whether somebody is named behind the own family as the reason: 우리 집은 아들이 장애라 저보를 받소."""
    place = cut.index(token)
    own = any("mine" in each.means for each in cut[:place])
    return own and "who" in token.means and any(each.text in _WHY for each in cut[place:])


def introduces(cuts: Sequence[Sequence[Token]], place: int, question: str) -> bool:
    """Whether a part stands before all that answers and only leads to it: 여기서는 못한다 해서, 돈이 모자라서.

    Korean says at its end what it says; of who somebody is a part before may tell.
    """
    if question not in _LED_TO or any(HANGUL.search(token.text) is None for token in cuts[place]):
        return False
    answers = [each for each, cut in enumerate(cuts) if any(token.answers(question) for token in cut)]
    turns = any(token.means.keys() & {"others", "if", "asks"} for token in cuts[place])
    return bool(answers) and place < answers[0] and joins(cuts[place][-1]) and not turns


def aside(cuts: Sequence[Sequence[Token]], place: int, question: str) -> bool:
    """Whether a part of a text, of words that are not known, is told beside an answer which is complete without it.

    What answers has its own verb (입원했슴다, 연변병원에 갔는데), and nothing in the other part may turn it.
    """
    cut = cuts[place]
    if any(token.answers(question) or token.means.keys() & _NO_ASIDE for token in cut):
        return False
    told = "".join(token.text for token in cut)
    strange = [token.text for token in cut if not token.known]
    answers = [each for each in cuts if any(token.answers(question) for token in each)]
    complete = all(joins(each[-1]) for each in answers)
    return complete and len(told) <= _ASIDE and not _TURNS.search(told) and all(map(_KOREAN.fullmatch, strange))


def _names(cut: Sequence[Token], place: int, question: str) -> bool:
    """Whether a word is the name of a hospital or a village of which it is said where it is."""
    behind = "".join(token.text for token in cut[place + 1 : place + 5])
    if place and question in ("residence", "county") and len(cut[place].text) > 1 and cut[place - 1].answers(question):
        return bool(_IS_THERE.match(behind)) and not _TURNS.search(cut[place].text)  # 연길 철남에 호적이 있소
    return (
        question in _PLACES
        and place > 0
        and bool(_NAME.fullmatch(cut[place].text))
        and any(token.answers(question) for token in cut[:place])
        and bool(_NAMED.match(behind))
        and not _TURNS.search(cut[place].text)
    )


def _object(cut: Sequence[Token], place: int, question: str) -> bool:
    """Whether a word is no more than an object or a circumstance of a verb that is known: 침을 맞으면서 있었소."""
    text, behind = cut[place].text, cut[place + 1 :]
    if question in _WEIGHED or len(behind) < 2 or not _KOREAN.fullmatch(text) or _TURNS.search(text):
        return False
    return "joins" in cut[-1].means and behind[1].known and behind[0].text in _CIRCUMSTANCE


def _mere_sign(cut: Sequence[Token], place: int, question: str, *, before: bool) -> bool:
    """Whether a word is a single sign that tells nothing: 침, 칼, 밥. `before`: whether the answer is still to come."""
    text = cut[place].text
    if question == "earlier_top_up" or not (before or question in _OF_WHAT_HAPPENED):
        return False
    told = cut[place - 1].text + text if place else text
    if before and any(token.text in _SUBJECTS for token in cut[place + 1 : place + 3]):
        return False
    return len(text) == 1 and text not in _TURNING_SIGNS and bool(_KOREAN.fullmatch(text)) and not _TURNS.search(told)


def _before(cut: Sequence[Token], place: int, question: str) -> bool:
    """Whether a word before the answer leaves it as it is."""
    text, behind = cut[place].text, cut[place + 1]
    told = text + (behind.text if not behind.tells else "")
    if not _KOREAN.fullmatch(text) or _TURNS.search(told):
        return False
    between = itertools.takewhile(lambda token: not token.answers(question), cut[place + 1 :])
    if text[-1] in _SUBJECT or any(token.text[0] in _SUBJECT for token in between if not token.tells):
        return False
    return question not in _OF_SOMEBODY or not behind.answers(question) or text[-1] in _ENDS
