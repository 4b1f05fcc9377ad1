"""What words that are not known, and remarks, make of an answer that they stand beside: mostly nothing.

Korean says at its end what it says, so what is not known before an answer turns little there; Chinese words turn one
where they may be somebody, or may tell something else of what is named (低保户电费有减免).
"""

import re
from itertools import pairwise, takewhile
from typing import Final

from conversation.understanding.choice.answer_parts import of_hospital
from conversation.understanding.text.denial import denies
from conversation.understanding.text.korean import aside, introduces, leaves_it
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, idle
from conversation.understanding.text.of_whom import OF_PEOPLE, OF_SOMEBODY

_NEGATIVE: Final = lazily("[没未못없않]|不[^少错]|안[했갔받되하가해주줬줍준나들냈됐]")
_SAID_AT_THE_END: Final = frozenset(
    [
        "care",
        "insurance_paid",
        "reimbursed",
        "amount",
        "paid_only",
        "age",
        "earlier",
        "referral",
        "stage",
        "earlier_status",
        "filed_late",
        "living",
        "pooled_fund_blank",
        "designated",
        "place",
        "place_undesignated",
    ]
)
"""The questions to which a word that is not known, before the answer, changes nothing."""
_NAMES: Final = lazily("[가-힣]{1,5}[이가네]")
_SUBJECT: Final = "이가은는도두네께의"
"""Signs of Korean by which what stands before may be somebody, or something else."""
_STEERS: Final = frozenset({"not", "not_after", "wish", "past", "cancelled", "perhaps", "old"})
FREE: Final = frozenset(
    [
        "insurance_paid",
        "paid_only",
        "pooled_fund_blank",
        "reimbursed",
        "filed_late",
        "earlier_status",
        "stage",
        "age",
        "place_undesignated",
        "low_income_member",
    ]
)
"""The questions to which Chinese words that are not known, beside an answer, mostly change nothing."""
_CHINESE: Final = lazily("[\u4e00-\u9fff]+")
_BESIDE_SUMS: Final = ("household", "earlier", "earlier_top_up")
"""The questions where how much is given tells nothing."""
_FIGURES: Final = lazily("[0-9一二三四五六七八九十两几]+[百千万][0-9一二三四五六七八九十百千万]*[多来]?")
_TREATED: Final = lazily("结(?:的|了|完|清|账|算)|出(?:的|了)?院|住(?:的|了|过)?院|手术|开(?:的|了)?刀")
"""What a clause names that tells of a treatment and of nothing else."""
_NO_REMARK: Final = ("when", "place", "residence")
"""The questions where what stands beside an answer may make another one of it: 北京, 打工的; 去年, 查出来的."""
_REMARK: Final = 14
"""Signs of a remark at most."""


def all_clear(cuts: list[tuple[Token, ...]], question: str) -> bool:
    """Whether no part of a text can change what is answered in it."""
    remarks = question not in _NO_REMARK or (question == "place" and of_hospital(cuts))
    return all(
        _clear(cut, question)
        or (remarks and _remark(cut, question))
        or aside(cuts, place, question)
        or introduces(cuts, place, question)
        for place, cut in enumerate(cuts)
    )


def _clear(cut: tuple[Token, ...], question: str) -> bool:
    """Whether nothing in a clause can change what it answers."""
    return _understood(cut, question) or _harmless(cut, question) or leaves_it(cut, question)


def _understood(cut: tuple[Token, ...], question: str) -> bool:
    """Whether every word of a clause is known; before an answer in Korean, which says at its end what it says, also
    what is neither the subject nor a denial: 비싼 특약을 씁니다.
    """
    unknown = [place for place, token in enumerate(cut) if not token.known]
    if not unknown or question not in _SAID_AT_THE_END:
        return not unknown
    last = max((place for place, token in enumerate(cut) if _closes(token, question)), default=0)
    return unknown[-1] < last and all(
        re.fullmatch("[가-힣]+", cut[place].text)
        and not _NEGATIVE.search(cut[place].text)
        and cut[place].text[-1] not in _SUBJECT
        and not any(each.text[0] in _SUBJECT for each in cut[place + 1 : last] if not each.tells)
        for place in unknown
    )


def _closes(token: Token, question: str) -> bool:
    """Whether a word says what it is that is told: an answer, or something else of a case that is not denied."""
    return token.answers(question) or (token.tells and not denies(token) and not denies_another(token, question))


def _harmless(cut: tuple[Token, ...], question: str) -> bool:
    """Whether what is not known in a clause that answers turns nothing, as such words mostly do: 在下面一行找到了.

    Behind an answer it may tell something of what the answer names (低保户电费有减免), so there it is let be only where
    nobody's status, place or person hangs on it.
    """
    strange = [place for place, token in enumerate(cut) if not token.known]
    answers = [place for place, token in enumerate(cut) if token.answers(question)]
    text = "".join(cut[place].text for place in strange)
    if not answers or len(text) > _REMARK or not _CHINESE.fullmatch(text) or holds(text, "in_words_turn"):
        return False
    if question == "when" and _TREATED.search("".join(token.text for token in cut)):
        return True  # 今年放暑假那阵儿结的
    return question in FREE or (strange[-1] < answers[0] and _leads_to(cut[: answers[0]], strange, question))


def _leads_to(before: tuple[Token, ...], strange: list[int], question: str) -> bool:
    """Whether words that are not known do no more than lead to an answer: nobody else may be among them, and where it
    is asked for what somebody is, the own family is named behind them.
    """
    text = "".join(before[place].text for place in strange)
    own = any(token.means.keys() & {"mine", "i"} for token in before[strange[-1] + 1 :])
    return not holds(text, "in_before_turns") and (own or question not in OF_SOMEBODY)


def _remark(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause of words that are not known is no more than a remark beside an answer: 查我爹的, 他眼睛花.

    Beside a status nobody else may be among them, and nothing that may turn it.
    """
    if any(token.answers(question) or _steers(token) for token in cut):
        return False
    text = "".join(token.text for token in cut)
    unknown = [token.text for token in cut if not token.known]
    if question in _BESIDE_SUMS and unknown and all(map(_FIGURES.fullmatch, unknown)):
        return True  # 吃低保, 一个月一千八
    if question in OF_PEOPLE and not idle("".join(token.text for token in cut if not token.known)):
        return False
    return len(text) <= _REMARK and not holds(text, "in_remark_turns") and not _NEGATIVE.search(text)


def _steers(token: Token) -> bool:
    """Whether a word may take back what is said beside it."""
    return bool(token.means.keys() & _STEERS) or ("any" in token.means and "around" not in token.means)


def turned(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause may be of somebody else, or begins with what is not so: 我家不是延边本地."""
    denied = any(token.text.startswith("不是") and not token.answers(question) for token in cut)
    return denied or _of_somebody(cut)


def _of_somebody(cut: tuple[Token, ...]) -> bool:
    """Whether a Korean word that is not known may be the one of whom it is told: 뚝딱이가 특약을 씁니다."""
    strange = next((place for place, token in enumerate(cut) if not token.known), len(cut))
    return bool(
        _NAMES.fullmatch("".join(token.text for token in takewhile(lambda each: not each.tells, cut[strange:])))
    )


def denies_another(token: Token, question: str) -> bool:
    """Whether a word denies something of another question, and with it perhaps what is said beside it: 没有去."""
    return token.tells and not token.answers(question) and bool(_NEGATIVE.search(token.text))


def of_an_unknown(cut: tuple[Token, ...]) -> bool:
    """Whether a Chinese sign that is not known stands just before a yes or a no, and may turn it: 布是."""
    return any(
        "any" in token.means and not before.known and bool(_CHINESE.fullmatch(before.text))
        for before, token in pairwise(cut)
    )
