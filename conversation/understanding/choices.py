"""Choices as people make them: by the label in any of the languages, or in words of their own.

A choice is taken where every word of the text is known and one choice only is left; what may be one of several, or
stands among unknown words, is asked back. Wrong is worse than not understood.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import dropwhile, pairwise, takewhile
from typing import Final, NamedTuple

from conversation.facts import UNDESIGNATED
from conversation.understanding.denial import denials, denies
from conversation.understanding.korean import (
    aside,
    before_what_follows,
    hearsay,
    introduces,
    leaves_it,
    not_told_as_so,
    of_where_registered,
)
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import (
    Meanings,
    Token,
    clauses,
    holds,
    idle,
    lexicon,
    parts,
    tokens,
    words_of,
)
from conversation.understanding.plain import plain
from conversation.understanding.spelling import DENIED, key
from conversation.understanding.there_is import names_another_thing, of_another_thing
from conversation.understanding.whole import NOT_KNOWN, as_a_whole

_NUMBER: Final = lazily(r"[(第]?([0-9]{1,2})[).,、号번个]?", re.ASCII)
_SIGNS: Final = {sign: str(number) for number, sign in enumerate("①②③④⑤⑥⑦⑧⑨", start=1)}
_IN_BRACKETS: Final = lazily(r"\((.*?)\)")
_NO_FIRST: Final = lazily("^不(?=[,. 、])")
OR_NOT: Final = lazily(r"(?<![没不])([\u4e00-\u9fff])[没不]\1(?:[成上完好]|下来)?")
"""办没办, 是不是: one or the other, and which is not said."""
_NOT_LONG: Final = lazily("(?<=[가-힣] )아니 ")
_NEGATIVE: Final = lazily("[没未못없않]|不[^少错]|안[했갔받되하가해주줬줍준나들냈됐]")
_HE: Final = lazily("(?<!其)[他她]")
_EITHER_OR: Final = lazily("不是(?![,.;! ])(?=.+就是)")
"""不是低保就是低保边缘 denies neither; 不是，就是去那看病 does."""
_SAID_FIRST: Final = {"earlier": ("yes", "none")}
"""What a yes or a no that stands first means, where it is another choice than that."""
_NEVER_ALONE: Final = ("low_income_member",)
"""The questions whose words all count together, be they read alone or not: who is old and ill is both."""
_DENIED: Final = {"yes": "no", "no": "yes"}
_DOUBTFUL: Final = {
    "place": frozenset({"lives", "insurance_paid"}),  # 我闺女在长春上班, 长春的报销比例低吧
    "residence": frozenset({"went", "lives"}),  # 在蛟河住的, 老家是山东的
    "earlier": frozenset({"household"}),  # 没领过低保
    "earlier_top_up": frozenset({"household"}),
}
"""What makes an answer to a question doubtful that stands beside it."""
_NO_ANSWER: Final = frozenset({"asks", "others", "if"})
"""Signs of a text that answers nothing."""
_UNSURE: Final = frozenset(NOT_KNOWN)
_OF_WHETHER: Final = frozenset({"yes", "no", "none", "nothing"})
"""The choices that it may mean that something is there, or is not."""
_NOT_SURE: Final = _UNSURE | {UNDESIGNATED}
"""The values that who does not know may mean: 不是定点，或不清楚."""
_AHEAD: Final = frozenset({"plan", "ahead"})
"""What is still to come."""
_NOT_NOW: Final = frozenset({"cancelled", "wish"})
OF_PEOPLE: Final = ("household", "low_income_member")
"""The questions for a status, which somebody may have had, have lost or want to have."""


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
_SEVERAL: Final = 2
_NAMES: Final = lazily("[가-힣]{1,5}[이가네]")
_SUBJECT: Final = "이가은는도두네께의"
"""Signs of Korean by which what stands before may be somebody, or something else."""
_BESIDE_OLD: Final = frozenset({"around", "mine", "i", "who", "day_before", "amount_before"})
"""What may stand beside an old word and leaves it one."""


_STEERS: Final = frozenset({"not", "not_after", "wish", "past", "cancelled", "perhaps", "old"})
_FREE: Final = frozenset(
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
_OF_SOMEBODY: Final = (*OF_PEOPLE, "residence", "who", "earlier", "earlier_top_up", "earlier_status")
"""The questions where who stands before an answer makes it his: 房东吃低保."""
_TOLD_OF_OTHERS: Final = (*_OF_SOMEBODY, "county", "place")
_CHINESE: Final = lazily("[\u4e00-\u9fff]+")
_BESIDE_SUMS: Final = ("household", "earlier", "earlier_top_up")
"""The questions where how much is given tells nothing."""
_FIGURES: Final = lazily("[0-9一二三四五六七八九十两几]+[百千万][0-9一二三四五六七八九十百千万]*[多来]?")
_TREATED: Final = lazily("结(?:的|了|完|清|账|算)|出(?:的|了)?院|住(?:的|了|过)?院|手术|开(?:的|了)?刀")
"""What a clause names that tells of a treatment and of nothing else."""
_NO_REMARK: Final = ("when", "place", "residence")
"""The questions where what stands beside an answer may make another one of it: 北京, 打工的; 去年, 查出来的."""
_AGAIN: Final = lazily("[回次趟两俩]|还是|又|也")
"""What tells of more than one stay."""
_REMARK: Final = 14
"""Signs of a remark at most."""


class Heard(NamedTuple):
    """The values that a text may mean: taken where it is one and sure, else asked back; none: it means no choice."""

    values: tuple[str, ...] = ()
    sure: bool = False
    doubtful: bool = False
    """Whether it may not be so: a word says so or asks, names another value, or may be somebody else."""
    denied: frozenset[str] = frozenset()
    """The values that are denied."""
    against: bool = False
    """Whether a word says that it is not so, not now or not of the patient, or asks."""
    whole: bool = False
    """Whether the text is one word of the lexicon and no more, so that it means what stands there; no yes or no."""


class Mention(NamedTuple):
    """What a word says to a question: one of these values, or none of these where it is denied."""

    values: frozenset[str]
    denied: bool = False


def number(said: str, count: int) -> int | None:
    """The place of the choice whose number was typed (from 0), of so many that are shown with numbers."""
    text = plain(said)
    found = _NUMBER.fullmatch(_SIGNS.get(text, text))
    return int(found[1]) - 1 if found and 0 < int(found[1]) <= count else None


def choice(said: str, question: str, labels: Mapping[str, tuple[str, ...]], *, planned: bool = False) -> Heard:
    """What was meant of the choices offered by a question (by value, with their labels).

    `planned`: whether it asks what somebody is going to do, so that a wish answers it.
    """
    text = _NO_FIRST.sub("不是", plain(said))
    if at_once := _at_once(text, question, labels):
        return at_once
    or_not = OR_NOT.search(text := _EITHER_OR.sub(" ", _did_not(text)))
    text = OR_NOT.sub(" ", text)
    cuts = _read(text, question, labels)
    signs = {sign for cut in cuts for sign in _signs(cut, question)}
    signs -= {"asks"} if _only_wonders(cuts, question) else set()
    if _answers_nothing(cuts, signs, question, or_not=bool(or_not)):
        return Heard(doubtful=True, against=True)
    found = _answers(cuts, question, labels)
    sure = found.sure and "?" not in text and _all_clear(cuts, question)
    doubtful = _doubtful(question, found.values, planned)
    signs -= _told_beside_the_hospital(cuts, question)
    of_register = ("registered" in signs and not _registered_elsewhere(cuts)) or _of_a_book(cuts)
    doubtful |= _DOUBTFUL.get(question, frozenset()) if not of_register else set()
    leads = [introduces(cuts, place, question) for place in range(len(cuts))]
    told = {sign for cut, lead in zip(cuts, leads, strict=True) if not lead for sign in _signs(cut, question)}
    not_so = bool(told & signs & doubtful) or (
        _UNSURE.isdisjoint(found.values) and not_told_as_so(cuts, question, planned=planned)
    )
    not_so |= of_another_thing(cuts, question)
    against = "?" in text or not_so
    # 저보 그런거 모르오: who does not know has not said that it is so
    knows = not any(_not_known(token) and not token.answers(question) for cut in cuts for token in cut)
    not_so |= not knows and _NOT_SURE.isdisjoint(found.values)
    values = tuple(value for value in labels if value in found.values)
    doubts = against or not_so or found.doubtful or any(_turned(cut, question) for cut in cuts)
    words = [token for cut in cuts for token in cut]
    one_word = not or_not and len(words) == 1 and words[0].answers(question)
    one_word = one_word and "any" not in lexicon().words.get(words[0].text, {})
    return Heard(values, sure and len(values) == 1 and not not_so, doubts, found.denied, against, one_word)


def _at_once(text: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> Heard | None:
    """What is a label, or a short answer that is read as a whole; None where a text is neither."""
    whole = {value for value, texts in labels.items() if key(text) in {name for each in texts for name in _whole(each)}}
    if len(whole) == 1:
        return Heard((whole.pop(),), "?" not in text, "?" in text, against="?" in text)
    short = as_a_whole(text, question, labels)
    values = tuple(value for value in short if value in labels)
    return Heard(values, len(short) == 1 and "?" not in text, "?" in text, against="?" in text) if values else None


def _answers_nothing(cuts: list[tuple[Token, ...]], signs: set[str], question: str, *, or_not: bool) -> bool:
    """Whether a text asks, tells of others, of what is no more, or of another year. `or_not`: whether it asks so."""
    words = [token for cut in cuts for token in cut]
    known = not any(_not_known(token) or _UNSURE & {*token.means.get(question, ())} for token in words)
    times = {when for token in words for when in token.means.get("when", ())}
    return bool(
        signs & _NO_ANSWER
        or (question in OF_PEOPLE and signs & _NOT_NOW)
        or (or_not and known)
        or (question == "earlier" and times & {"earlier", "plan"})  # 去年住过, 明年再住: it asks for this year
    )


def _all_clear(cuts: list[tuple[Token, ...]], question: str) -> bool:
    """Whether no part of a text can change what is answered in it."""
    remarks = question not in _NO_REMARK or (question == "place" and _of_hospital(cuts))
    return all(
        _clear(cut, question)
        or (remarks and _remark(cut, question))
        or aside(cuts, place, question)
        or introduces(cuts, place, question)
        for place, cut in enumerate(cuts)
    )


def _read(text: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> list[tuple[Token, ...]]:
    """The words of a text, part by part: those that are read alone too, where nothing else answers the question."""
    beside = _beside(question, labels)
    cuts = [part for clause in clauses(text) for part in parts(tokens(clause, beside))]
    answered = any(token.answers(question) for cut in cuts for token in cut)
    beside = {**beside, **lexicon().alone.get(question, {})}
    alone = [part for clause in clauses(text) for part in parts(tokens(clause, beside, question))]
    better = _known(alone) and (not _known(cuts) or sum(map(len, alone)) < sum(map(len, cuts)))
    if not answered or better or question in _NEVER_ALONE:
        cuts = alone
    cuts = _of_settling(cuts) if question == "when" else cuts
    return _of_registration(cuts) if question == "residence" else cuts


def _of_settling(cuts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The clauses without those of an earlier year, where one tells of settling in this one: 去年住的, 今年才结的账."""
    settled = [cut for cut in cuts if "settled" in _signs(cut, "when")]
    if not any(_in_year(cut, "this_year") for cut in settled) or _AGAIN.search(
        "".join(t.text for c in cuts for t in c)
    ):
        return cuts
    return [cut for cut in cuts if cut in settled or not _in_year(cut, "earlier")]


def _in_year(cut: tuple[Token, ...], value: str) -> bool:
    return any(token.means.get("when") == (value,) for token in cut)


def _doubtful(question: str, values: tuple[str, ...], planned: bool) -> set[str]:
    """The signs that make an answer doubtful; what is still to come is always a wish, and likely at most."""
    doubtful = _NOT_NOW | {"old", "perhaps"} | (set() if question.startswith("earlier") else {"past"})
    doubtful -= {"wish"} if planned else set()
    doubtful -= {"cancelled"} if question == "when" else set()  # 재작년에 끝난 일
    doubtful -= {"perhaps"} if _UNSURE.issuperset(values) else set()
    return {*doubtful} - ({"wish", "perhaps"} if _AHEAD.issuperset(values) else set())


def _only_wonders(cuts: list[tuple[Token, ...]], question: str) -> bool:
    """Whether what asks is no more than what somebody does not know: 是啥门诊我整不明白."""
    words = [token for cut in cuts for token in cut]
    return any(map(_not_known, words)) and all(
        "wonders" in token.means for token in words if "asks" in token.means and not token.answers(question)
    )


def _did_not(text: str) -> str:
    """A text with the short word for "not" where the long one, which may be a no too, stands in it: 아직 아니 봤소."""
    return _NOT_LONG.sub(lambda found: "안" if text.startswith(_verbs(), found.end()) else found[0], text)


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(words_of("in_did"))


def _known(cuts: list[tuple[Token, ...]]) -> bool:
    return all(token.known for cut in cuts for token in cut)


def tells_of_another_thing(said: str, question: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a text says no more than that something is there, or is not, for which it was not asked: 안경 없소."""
    return not _OF_WHETHER.isdisjoint(labels) and names_another_thing(_read(plain(said), question, labels), question)


def names_another(said: str, question: str) -> bool:
    """Whether a text tells of a relative or somebody else, but for a word that answers the question (跟儿子住)."""
    beside = lexicon().alone.get(question, {})
    cuts = [tokens(each, beside, question) for each in clauses(plain(said))]
    if question in OF_PEOPLE and any(_of_the_family(cut, question) for cut in cuts):
        return False
    if question == "place" and any(_mine_alone(cut, question) for cut in cuts):
        return False
    cuts = before_what_follows([part for cut in cuts for part in parts(cut)], question)
    return bool(_HE.search(said)) or any(token.means.get("who") == ("other",) for cut in cuts for token in cut)


def _mine_alone(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause with an answer tells of oneself and of nobody else: 儿子在沈阳, 接我去盛京医院看的."""
    me = any("i" in token.means or (token.text[0] in "我俺" and "around" in token.means) for token in cut)
    return me and any(token.answers(question) for token in cut) and not any(token.answers("who") for token in cut)


def _of_the_family(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a status is told of the own family, nobody else before it: 老伴残疾, 我们全家都吃低保."""
    status = next((place for place, token in enumerate(cut) if token.answers(question)), 0)
    own = max((place for place, token in enumerate(cut[:status]) if "mine" in token.means), default=None)
    return own is not None and all(token.known and "who" not in token.means for token in cut[own + 1 :])


def told_of_others(said: str, question: str) -> bool:
    """Whether an answer follows at once on somebody who is none of the family: 邻居敦化的."""
    if question not in _TOLD_OF_OTHERS:
        return False
    begun = [tokens(each, lexicon().alone.get(question, {}), question)[:2] for each in clauses(plain(said))[:1]]
    return any("others" in cut[0].means and cut[-1].answers(question) for cut in begun)


def names_both(said: str) -> bool:
    """Whether a text tells of oneself and of a relative: 我孙子八岁, 我自己看病."""
    words = [token for each in clauses(plain(said)) for token in tokens(each)]
    return {("self",), ("other",)} <= {token.means.get("who") for token in words}


def old_word(said: str) -> str | None:
    """The word of earlier years for a poor household that was typed, with words around it; None where anything else."""
    cut = [token for clause in clauses(plain(said)) for token in tokens(clause)]
    old = [(token, _old(token)) for token in cut]
    if not all(word or token.means.keys() & _BESIDE_OLD for token, word in old):
        return None
    return "".join(word for _, word in old) or None


def _old(token: Token) -> str:
    """The old word that a word is, or ends in where it may mean several statuses; "" where it is none."""
    if "old" in token.means:
        return token.text
    several = len(token.means.get("household", ())) > 1
    ends = [word for word in words_of("old") if token.text.endswith(word)] if several else []
    return max(ends, key=len, default="")


def _answers(cuts: list[tuple[Token, ...]], question: str, labels: Mapping[str, tuple[str, ...]]) -> Heard:
    """What is left of the values that are named when those that are denied are taken away."""
    mentions: list[Mention] = []
    others = cuts
    clear = True
    by_itself: list[tuple[Token, ...]] = []
    for place, cut in enumerate(cuts):
        if question in OF_PEOPLE and "past" in _signs(cut, question):
            continue
        first_word = _SAID_FIRST.get(question, ("yes", "no"))
        while not place and cut and (first := frozenset(cut[0].means.get("any", ())).intersection(labels, first_word)):
            mentions.append(Mention(first))  # 아니요 가기 전에 했습니다: an answer, and no denial of what follows
            cut = cut[1:]
            others = [cut, *cuts[1:]]
        instead = lexicon().alone.get(question, {}).get("".join(token.text for token in cut), {}).get(question)
        if instead and len(cuts) > 1 and any(map(denies, cut)):
            by_itself.append(cut)
            mentions.append(Mention(frozenset(instead)))  # 没呢，还没去
            continue
        of_clause = list(meant(cut, question, tuple(labels)))
        denied = denials(cut, question)
        clear = clear and (not any(map(denies, cut)) or (denied.clear and denied.own) or not of_clause)
        alone = question in _FREE and not of_clause  # 没备案, 比例砍了一截
        clear = clear and (alone or not any(_denies_another(token, question) for token in cut))
        clear = clear and not any(_half(token, question, labels) for token in cut)
        mentions += of_clause
    if not any(token.answers(question) for cut in cuts for token in cut):
        return _any(cuts, labels)
    if _which_not_known(cuts, mentions, question):
        return Heard(tuple(_UNSURE.intersection(labels)), True)
    leads = [cut for place, cut in enumerate(cuts) if introduces(cuts, place, question)]
    beside = [cut for cut in others if cut not in by_itself and cut not in leads and _alone(cut, question)]
    clear = clear and all(each.values or each.denied for each in mentions)  # one is named that is not offered today
    if question == "referral" and len(mentions) > 1:  # 想办, 没给办: what both may mean is not sure for that
        clear = clear and any(len(each.values) == 1 for each in mentions)
    return _left(mentions, clear, beside)


def _left(mentions: list[Mention], clear: bool, beside: list[tuple[Token, ...]]) -> Heard:
    """What is left of what is named when that which is denied for sure is taken away; several values are doubtful.

    `beside`: the clauses that deny or doubt by themselves.
    """
    denied_values = frozenset().union(*(each.values for each in mentions if each.denied and len(each.values) == 1))
    values = both([each.values for each in mentions if not each.denied])
    single = {each.values for each in mentions if not each.denied and len(each.values) < _SEVERAL}
    clear = clear and (not beside or _only_doubts(values, beside))
    none_of = frozenset().union(*(each.values for each in mentions if each.denied))
    return Heard(tuple(values - denied_values), clear and not values & denied_values, len(single) > 1, none_of)


def _only_doubts(values: frozenset[str], beside: list[tuple[Token, ...]]) -> bool:
    """Whether what stands beside says no more than that one does not know, as the answer does: 看不懂, 我也不知道."""
    return bool(values) and values <= _UNSURE and all(any(map(_not_known, cut)) for cut in beside)


def _which_not_known(cuts: list[tuple[Token, ...]], mentions: list[Mention], question: str) -> bool:
    """Whether it is told that one does not know, beside words that may mean several values: 门诊是门诊, 哪种不晓得."""
    told = [each.values for each in mentions if not each.values & _UNSURE]
    knows_not = any(map(_not_known, (token for cut in cuts for token in cut))) or len(told) < len(mentions)
    return question in ("care", "referral") and knows_not and bool(told) and all(len(values) > 1 for values in told)


def _of_registration(cuts: list[tuple[Token, ...]]) -> list[tuple[Token, ...]]:
    """The clauses that tell of a permit or of being registered here, where any does; else all of them.

    With a permit it does not matter where else one is registered, registered here not where one lives.
    """
    firm = [token for cut in cuts for token in cut if token.means.get("residence") == ("permit",)]
    if len(firm) == 1 and holds(firm[0].text, "in_yanbian"):
        of_permit = next(cut for cut in cuts if firm[0] in cut)
        if not any(map(denies, of_permit)):
            return [tuple(token for token in of_permit if token in firm or not token.answers("residence"))]
    permits = [cut for cut in cuts if _says(cut, "permit") and not any(token.text == "居住证" for token in cut)]
    if permits and not any("yanbian" in token.means.get("residence", ()) for cut in cuts for token in cut):
        return permits
    here = [cut for cut in cuts if _says(cut, "yanbian") and any("registered" in token.means for token in cut)]
    return here if here and not permits else of_where_registered(cuts)


def _registered_elsewhere(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether somebody is registered at a place that is not known: 호구는 천교에 있고 살기는 연길에서."""
    for cut in cuts:
        behind = [*dropwhile(lambda token: "registered" not in token.means, cut)]
        named = [*takewhile(lambda token: not token.answers("residence"), behind)]
        if len(named) < len(behind) and not all(token.known for token in named):
            return True
    return False


def _of_a_book(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether a word that tells where somebody is at home names the register too: 四平的户口."""
    return any(token.answers("residence") and holds(token.text, "in_register") for cut in cuts for token in cut)


def _says(cut: tuple[Token, ...], residence: str) -> bool:
    return any(token.means.get("residence") == (residence,) for token in cut)


def _alone(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause beside an answer denies it, or says that one does not know, and nothing else."""
    if any((token.tells and not denies(token)) or token.answers(question) for token in cut):
        return False
    return any(denies(token) or _not_known(token) for token in cut)


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


def _of_somebody(cut: tuple[Token, ...]) -> bool:
    """Whether a Korean word that is not known may be the one of whom it is told: 뚝딱이가 특약을 씁니다."""
    strange = next((place for place, token in enumerate(cut) if not token.known), len(cut))
    return bool(
        _NAMES.fullmatch("".join(token.text for token in takewhile(lambda each: not each.tells, cut[strange:])))
    )


def _turned(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause may be of somebody else, or begins with what is not so: 我家不是延边本地."""
    denied = any(token.text.startswith("不是") and not token.answers(question) for token in cut)
    return denied or _of_somebody(cut)


def _closes(token: Token, question: str) -> bool:
    """Whether a word says what it is that is told: an answer, or something else of a case that is not denied."""
    return token.answers(question) or (token.tells and not denies(token) and not _denies_another(token, question))


def _clear(cut: tuple[Token, ...], question: str) -> bool:
    """Whether nothing in a clause can change what it answers."""
    return _understood(cut, question) or _harmless(cut, question) or leaves_it(cut, question)


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
    return question in _FREE or (strange[-1] < answers[0] and _leads_to(cut[: answers[0]], strange, question))


def _leads_to(before: tuple[Token, ...], strange: list[int], question: str) -> bool:
    """Whether words that are not known do no more than lead to an answer: nobody else may be among them, and where it
    is asked for what somebody is, the own family is named behind them.
    """
    text = "".join(before[place].text for place in strange)
    own = any(token.means.keys() & {"mine", "i"} for token in before[strange[-1] + 1 :])
    return not holds(text, "in_before_turns") and (own or question not in _OF_SOMEBODY)


def _told_beside_the_hospital(cuts: list[tuple[Token, ...]], question: str) -> set[str]:
    """Where somebody lives, told in another clause than the hospital: 我在青岛打工, 在青岛市立医院住的."""
    named = question == "place" and any(_of_hospital([cut]) and "lives" not in _signs(cut, question) for cut in cuts)
    return {"lives"} if named else set()


def _of_hospital(cuts: list[tuple[Token, ...]]) -> bool:
    """Whether a place is named by a hospital, so that a remark tells of no other: 沈阳盛京医院, 挺大的那个."""
    return any(
        token.text.endswith(("院", "市立")) and len(token.means.get("place", ())) == 1 for cut in cuts for token in cut
    )


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


def _denies_another(token: Token, question: str) -> bool:
    """Whether a word denies something of another question, and with it perhaps what is said beside it: 没有去."""
    return token.tells and not token.answers(question) and bool(_NEGATIVE.search(token.text))


def _half(token: Token, question: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a word may mean several values of which not all are offered here, so that it is not sure which it is."""
    meant = token.means.get(question, ())
    return not labels.keys().isdisjoint(meant) and not labels.keys() >= {*meant}


def _not_known(token: Token) -> bool:
    """Whether a word says that one does not know."""
    return "unsure" in token.means.get("any", ())


def _any(cuts: list[tuple[Token, ...]], labels: Mapping[str, tuple[str, ...]]) -> Heard:
    """A text that names no choice: yes, no, none or not sure; sure where nothing else is told."""
    said = [token for cut in cuts for token in cut if "any" in token.means]
    firm = [token for token in said if "around" not in token.means] or said
    offered = [_of_any(token).intersection(labels) for token in firm]
    if not any(of_label(text) in words_of("nothing") for text in labels.get("none", ())):
        # 没有 is no answer to "which of these are you?", only where a choice is called so.
        offered = [
            each - {"none"} if "nothing" in token.means else each for each, token in zip(offered, firm, strict=True)
        ]
    values = both(offered)
    twice = any(sum(map(denies, cut)) > 1 for cut in cuts)
    # 안 있었소 is no yes
    no_yes = "yes" in values and any(denies(token) and "any" not in token.means for cut in cuts for token in cut)
    if any(map(_not_known, said)) and _UNSURE.isdisjoint(labels):
        return _not_known_of(labels, sure=firm == said and not any(token.tells for cut in cuts for token in cut))
    tells = any(
        token.tells and "any" not in token.means for cut in cuts for token in cut if not _of_when(token, values)
    )
    strange = any(_of_an_unknown(cut) for cut in cuts)
    return Heard(tuple(values), not (twice or no_yes or tells or strange))


def _not_known_of(labels: Mapping[str, tuple[str, ...]], *, sure: bool) -> Heard:
    """What not to know means where no choice says just that: 不是定点，或不清楚; else either of two."""
    if UNDESIGNATED in labels:
        return Heard((UNDESIGNATED,), sure)
    return Heard(tuple(labels) if len(labels) == _SEVERAL else ())


def _of_an_unknown(cut: tuple[Token, ...]) -> bool:
    """Whether a Chinese sign that is not known stands just before a yes or a no, and may turn it: 布是."""
    return any(
        "any" in token.means and not before.known and bool(_CHINESE.fullmatch(before.text))
        for before, token in pairwise(cut)
    )


def _of_any(token: Token) -> frozenset[str]:
    """What a yes, a no, none or not sure may be called as a choice."""
    return frozenset(token.means["any"]) | (_UNSURE if _not_known(token) else frozenset())


def _of_when(token: Token, values: frozenset[str]) -> bool:
    """Whether a word only tells of when that is which somebody does not know: 今年前头记不住."""
    return values <= _UNSURE and token.answers("when")


def both(mentions: list[frozenset[str]]) -> frozenset[str]:
    """What several mentions may mean together: what all of them may, or, where they differ, what any of them may."""
    named = [each for each in mentions if each]
    return (frozenset.intersection(*named) or frozenset().union(*named)) if named else frozenset()


def _signs(cut: tuple[Token, ...], question: str) -> set[str]:
    """The signs of a clause; a word that answers the question is none, but a wish which of several it was: 想办."""
    told = (token for token in cut if not token.answers(question) and not hearsay(token, question))
    wished = any("wish" in token.means and len(token.means.get(question, ())) > 1 for token in cut)
    return {sign for token in told for sign in token.means} | ({"wish"} if wished else set())


@cache
def of_label(label: str) -> str:
    """The key of a label."""
    return key(plain(label))


@cache
def _whole(label: str) -> tuple[str, str]:
    """The keys of a label, with and without what stands in brackets."""
    return of_label(label), key(_IN_BRACKETS.sub("", plain(label)))


def _beside(question: str, labels: Mapping[str, tuple[str, ...]]) -> dict[str, Meanings]:
    """The labels as words, where the lexicon does not say what such a word means here: a yes or a no may deny too."""
    names = {name: value for value, texts in labels.items() for each in texts for name in _whole(each)}
    known = lexicon().words
    return {
        name: {question: (value,)}
        for name, value in names.items()
        if not known.get(name, {}).keys() & {question, "any"}
    }


def meant(cut: tuple[Token, ...], question: str, offered: tuple[str, ...]) -> Iterator[Mention]:
    """What each word of a clause says to a question, a denial read with its word."""
    denied = denials(cut, question).places
    for place, token in enumerate(cut):
        if not token.answers(question):
            continue
        named = frozenset(token.means.get(question, ())).intersection(offered)
        if place not in denied:
            yield Mention(named)
            continue
        other = token.means.get(question + DENIED) or [_DENIED[value] for value in named if value in _DENIED]
        instead = frozenset(other).intersection(offered)
        yield Mention(instead) if instead else Mention(named, denied=True)
