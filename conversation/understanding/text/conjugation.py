"""The forms in which a Korean verb stands before its endings: 올리다 as 올리, 올려, 올렸, 올린, 올립, 올림.

The endings themselves (슴다, 는데, 지므) are words of their own, so that few of them are enough for all verbs.
"""

from collections.abc import Iterator
from typing import Final

_FIRST: Final = ord("가")
_VOWELS: Final = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS: Final = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_DARK: Final = "ㅏㅑㅗ"
"""The vowels before which 아 stands and not 어."""
_JOINED: Final = dict(zip("ㅏㅓㅕㅐㅔㅗㅜㅣㅚ", "ㅏㅓㅕㅐㅔㅘㅝㅕㅙ", strict=True))
"""A vowel at the end of a stem and the 아 or 어 behind it, in one."""
_AFTER_STEM: Final = ("고", "구", "는", "던", "지", "다가", "느라", "느라고", "길래")
"""With these a stem of one sign is told from what else such a sign may be."""
_AFTER_VOWEL: Final = ("러", "면서", "니까")
_TIMES: Final = ("때", "적", "무렵")
_REASONS: Final = ("서", "가지고", "갖고")
_REASONS_OF_STEM: Final = ("다나니", "다보니", "길래", "기에", "기때문에", "게", "고", "구")


def forms(verb: str) -> frozenset[str]:
    """What the endings follow on, of a verb as it stands in a dictionary. `걷다|걸` tells the stem before a vowel.

    None tells of what is not yet (올릴가, 올리면, 올리려고, 올린다면); 다닐 때 tells of a time.
    """
    stem, soft = _stems(verb)
    bound = _bound(stem, soft)
    past = {each[:-1] + _with(each[-1], final="ㅆ") for each in bound if _final(each) == " "}
    found = {stem, *bound, *past, *_with_final(stem, soft)}
    if len(stem) == 1:
        firm = ("소", "슴다", "습니다", "습데다") if _final(stem) not in " ㄹ" else ()
        ends = [end for end in _AFTER_STEM + firm if firm or len(end) > 1]  # 내고 stands in 내 고향
        found |= {stem + end for end in ends}
    found |= {_weak(stem, soft) + end for end in _AFTER_VOWEL}
    found |= {each + end for each in _at_a_time(stem, soft) for end in _TIMES}
    return frozenset(each for each in found if len(each) > 1 or _final(each) == "ㅆ")


def reasons(adjective: str) -> frozenset[str]:
    """The forms of an adjective that tell why or how, and not what is told: 급해서, 급하니까, 급하게."""
    stem, soft = _stems(adjective)
    found = {each + end for each in _bound(stem, soft) for end in _REASONS} | {stem + end for end in _REASONS_OF_STEM}
    return frozenset(found | {_weak(stem, soft) + end for end in ("니", "니까")})


def _stems(verb: str) -> tuple[str, str]:
    """The stem before a consonant, and the one before a vowel."""
    word, _, soft = verb.partition("|")
    stem = word.removesuffix("다")
    return stem, soft or stem


def _weak(stem: str, soft: str) -> str:
    """What stands before 니까 and 면서: 올리, 먹으, 누우, 사."""
    if _final(stem) == "ㄹ":
        return stem[:-1] + _with(stem[-1], final=" ")
    return soft if _final(soft) == " " and _final(stem) != "ㅅ" else soft + "으"


def _bound(stem: str, soft: str) -> set[str]:
    """A stem with its 아 or 어: 올려, 먹어, 써, 올라, 해 and 하여."""
    last, head = soft[-1], soft[:-1]
    vowel = _vowel(last)
    if last == "하":
        return {head + "해", head + "하여"}
    if last == "놓":
        return {soft + "아", head + "놔"}
    if _final(last) != " " or _final(stem) == "ㅅ":
        return {soft + ("아" if vowel in _DARK else "어")}
    if last == "르" and head and _final(head[-1]) == " ":  # 오르다: 올라
        return {head[:-1] + _with(head[-1], final="ㄹ") + ("라" if _vowel(head[-1]) in _DARK else "러")}
    if vowel == "ㅡ":
        dark = bool(head) and _vowel(head[-1]) in _DARK
        return {head + _with(last, vowel="ㅏ" if dark else "ㅓ")}
    joined = {head + _with(last, vowel=_JOINED[vowel])} if vowel in _JOINED else set()
    return joined | ({soft + "여"} if vowel in "ㅣㅐㅔㅚㅟㅢ" else {soft + "아"} if vowel == "ㅗ" else set())


def _with_final(stem: str, soft: str) -> Iterator[str]:
    """The forms with ㄴ, ㅂ or ㅁ at the end of a stem that ends in a vowel or in ㄹ."""
    bare = _weak(stem, soft)
    if _final(soft) not in " ㄹ":
        return
    if _final(stem) == "ㄹ":
        yield from (bare + end for end in ("는", "오"))
    ends = {final: bare[:-1] + _with(bare[-1], final=final) for final in "ㄴㅂㅁ"}
    yield from (ends["ㄴ"], ends["ㄴ"] + "데", ends["ㄴ"] + "거", ends["ㅁ"], ends["ㅁ"] + "다")
    yield from (ends["ㅂ"] + end for end in ("", "니다", "데다", "디다"))


def _at_a_time(stem: str, soft: str) -> frozenset[str]:
    """What stands before a word for a time: 다닐 (때), 먹을, 살."""
    if _final(stem) == "ㄹ":
        return frozenset({stem})
    bare = _weak(stem, soft)
    return frozenset({bare[:-1] + _with(bare[-1], final="ㄹ")} if _final(bare) == " " else set())


def _vowel(sign: str) -> str:
    return _VOWELS[(ord(sign[-1]) - _FIRST) // 28 % 21]


def _final(text: str) -> str:
    return _FINALS[(ord(text[-1]) - _FIRST) % 28]


def _with(sign: str, *, vowel: str = "", final: str = "") -> str:
    """A sign with another vowel or another consonant at its end."""
    place = ord(sign) - _FIRST
    begin, middle, end = place // 588, place // 28 % 21, place % 28
    middle = _VOWELS.index(vowel) if vowel else middle
    end = _FINALS.index(final) if final else end
    return chr(_FIRST + begin * 588 + middle * 28 + end)
