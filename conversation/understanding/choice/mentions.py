"""What the words of a text say to a question: the values that are named, those that are denied, and what is left.

A text that names none may still say yes, no, none of these, or that one does not know.
"""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from conversation.facts import UNDESIGNATED
from conversation.understanding.choice.answer_parts import of_label, signs_of
from conversation.understanding.choice.unknown_words import FREE, denies_another, of_an_unknown
from conversation.understanding.text.denial import denials, denies
from conversation.understanding.text.korean import introduces
from conversation.understanding.text.lexicon import Token, lexicon, words_of
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.text.spelling import DENIED
from conversation.understanding.text.whole import NOT_KNOWN

_SAID_FIRST: Final = {"earlier": ("yes", "none")}
"""What a yes or a no that stands first means, where it is another choice than that."""
_DENIED: Final = {"yes": "no", "no": "yes"}
UNSURE_VALUES: Final = frozenset(NOT_KNOWN)
"""The values by which one says that one does not know."""
_SEVERAL: Final = 2


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


def answers(cuts: list[tuple[Token, ...]], question: str, labels: Mapping[str, tuple[str, ...]]) -> Heard:
    """What is left of the values that are named when those that are denied are taken away."""
    mentions: list[Mention] = []
    others = cuts
    clear = True
    by_itself: list[tuple[Token, ...]] = []
    for place, cut in enumerate(cuts):
        if question in OF_PEOPLE and "past" in signs_of(cut, question):
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
        alone = question in FREE and not of_clause  # 没备案, 比例砍了一截
        clear = clear and (alone or not any(denies_another(token, question) for token in cut))
        clear = clear and not any(_half(token, question, labels) for token in cut)
        mentions += of_clause
    if not any(token.answers(question) for cut in cuts for token in cut):
        return _any(cuts, labels)
    if _which_not_known(cuts, mentions, question):
        return Heard(tuple(UNSURE_VALUES.intersection(labels)), True)
    leads = [cut for place, cut in enumerate(cuts) if introduces(cuts, place, question)]
    beside = [cut for cut in others if cut not in by_itself and cut not in leads and _alone(cut, question)]
    clear = clear and all(each.values or each.denied for each in mentions)  # one is named that is not offered today
    if len(mentions) > 1:  # 想办, 没给办; 外地户口, 在这边打工: what both may mean is not sure for that
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
    return bool(values) and values <= UNSURE_VALUES and all(any(map(says_not_known, cut)) for cut in beside)


def _which_not_known(cuts: list[tuple[Token, ...]], mentions: list[Mention], question: str) -> bool:
    """Whether it is told that one does not know, beside words that may mean several values: 门诊是门诊, 哪种不晓得."""
    told = [each.values for each in mentions if not each.values & UNSURE_VALUES]
    knows_not = any(map(says_not_known, (token for cut in cuts for token in cut))) or len(told) < len(mentions)
    return question in ("care", "referral") and knows_not and bool(told) and all(len(values) > 1 for values in told)


def _alone(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a clause beside an answer denies it, or says that one does not know, and nothing else."""
    if any((token.tells and not denies(token)) or token.answers(question) for token in cut):
        return False
    return any(denies(token) or says_not_known(token) for token in cut)


def _half(token: Token, question: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a word may mean several values of which not all are offered here, so that it is not sure which it is."""
    meant = token.means.get(question, ())
    return not labels.keys().isdisjoint(meant) and not labels.keys() >= {*meant}


def says_not_known(token: Token) -> bool:
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
    if any(map(says_not_known, said)) and UNSURE_VALUES.isdisjoint(labels):
        return _not_known_of(labels, sure=firm == said and not any(token.tells for cut in cuts for token in cut))
    tells = any(
        token.tells and "any" not in token.means for cut in cuts for token in cut if not _of_when(token, values)
    )
    strange = any(of_an_unknown(cut) for cut in cuts)
    return Heard(tuple(values), not (twice or no_yes or tells or strange))


def _not_known_of(labels: Mapping[str, tuple[str, ...]], *, sure: bool) -> Heard:
    """What not to know means where no choice says just that: 不是定点，或不清楚; else either of two."""
    if UNDESIGNATED in labels:
        return Heard((UNDESIGNATED,), sure)
    return Heard(tuple(labels) if len(labels) == _SEVERAL else ())


def _of_any(token: Token) -> frozenset[str]:
    """What a yes, a no, none or not sure may be called as a choice."""
    return frozenset(token.means["any"]) | (UNSURE_VALUES if says_not_known(token) else frozenset())


def _of_when(token: Token, values: frozenset[str]) -> bool:
    """Whether a word only tells of when that is which somebody does not know: 今年前头记不住."""
    return values <= UNSURE_VALUES and token.answers("when")


def both(mentions: list[frozenset[str]]) -> frozenset[str]:
    """What several mentions may mean together: what all of them may, or, where they differ, what any of them may."""
    named = [each for each in mentions if each]
    return (frozenset.intersection(*named) or frozenset().union(*named)) if named else frozenset()


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
