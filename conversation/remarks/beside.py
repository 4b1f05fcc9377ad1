"""What people say to a clerk beside their answers: wait, thanks, once more, I was mistaken, a person please.

Only the whole of a text is such a remark; whatever else is in it makes it none (beside.toml).
"""

import re
import tomllib
from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from conversation.remarks.honest import doubts_us, is_lured
from conversation.remarks.mourning import died
from conversation.remarks.not_followed import follows_not, hands_over, reads_not, wants_a_person
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import pieces, plain
from conversation.understanding.text.spelling import entries, key

AGREED, KEEP, MISTAKEN, WAIT = "agreed", "keep", "mistaken", "wait"
"""It is right so; on with it; it was wrong; there is an answer later."""
AS_BEFORE: Final = "as_before"
"""It shall stay as it was."""
DENIAL: Final = "denial"
"""It was wrong, or it is the answer no: 不对, 아님다."""
THANKS: Final = "thanks"
LEAVE: Final = "leave"
"""It is enough for now: 再见."""
REPEAT: Final = "repeat"
"""What is expected now, once more; also somebody who only greets."""
SKIP: Final = "skip"
"""On with the next question."""
UNCLEAR: Final = "unclear"
"""What is asked is not understood: 무슨 말인지 모르겠슴다."""
HONEST: Final = "honest"
"""Whether this can be trusted, who makes it, what it costs and wants to know: 是不是骗子, 要不要钱."""
LURED: Final = "lured"
"""Somebody else wants a password, or a tap on a link."""
NO_ANSWERS: Final = frozenset(
    {"wait", THANKS, REPEAT, SKIP, LEAVE, "angry", "mistaken", "keep", AS_BEFORE, "about", "person", "back", UNCLEAR}
    | {HONEST, LURED}
)
"""What is wanted by words that answer no question, but for one that nobody has to answer, and whether all was as
before."""
ALL_WRONG: Final = "all_wrong"
"""Nothing of what was read is right."""
FEWER: Final = "fewer"
"""There was no further treatment after all."""
NO_MORE: Final = "no_more"
"""There was none besides those that were told: 没有别的了."""
NEITHER: Final = "neither"
"""None of those that were asked back."""
PLACES: Final = {"first": 0, "second": 1, "third": 2, "last": -1}
"""Which of several things is meant, by where it stands."""
_WHOLE: Final = ("beside", "about")
"""The tables whose words make up all of a text; those of the others count wherever they stand in it."""
_OF_A_TREATMENT: Final = frozenset({"when", "care"})
"""The questions of which one is answered where it is told that somebody was treated."""
_AROUND: Final = "around"
_ABOUT: Final = "about."
"""Before the name of a question: what a mistake is said to be in."""
_DONE: Final = ("了", "过", "었", "았", "였", "했")
"""Signs behind what was done already."""
_THERE_TOO: Final = lazily(
    "[去前]年.{0,3}[也还](?:住|看|做)|[还也]在.{1,8}(?:住|看)[过了]|在.{1,8}[还也](?:住|看)[过了]|에서[도두].{0,8}(?:봤|입원|주원|수술|치료|했|받았)"
)
"""三月还在长春住过一回."""
_LONG: Final = "(?:门诊)?(?:慢性?病|慢病|特殊?(?:疾)?病|特药|透析|化疗|放疗|高血压|糖尿病)"
_KO_LONG: Final = "(?:만성병|특수병|특수질병|투석|항암|혈압|당뇨)"
_OF_A_KIND: Final = lazily(
    "(?:那|我|她|他|对了|哦|今年|,)*(?:还|也|另外)+有(?:一?个|别的)?"
    f"(?:(?:住院|门诊)(?:的)?(?:药?钱|药?费用?)?|{_LONG}(?:的)?(?:药?钱|药?费用?|吃药的?钱))"
    "(?:的)?(?:呢|没算|没说|没填|没加|没记|上|啊|呀|的|了|,)*[.!]*"
    "|(?:那|我|她|他|对了|哦|今年|,)*(?:还|也)住过(?:一?[次回])?院(?:呢|没算|没说|啊|呀|的|,)*[.!]*"
    "|(?:我|对了|,)*住院(?:的|费|的钱)?还?(?:有|没算|没加|没说)(?:呢|呀|啊)[.!]*"
    f"|(?:그리고|참|그런데|근데|또|나는|내|올해|,)*(?:입원|주원|외래|문진|(?<=또){_KO_LONG}(?=약|치료비)|{_KO_LONG}(?=약[^,]{{0,2}}[도두]))"
    "(?:한것|한거|한게|치료비?|비용?|약값?)?(?:도|두|이또|이더|가또|가더|(?<=[값비])[이가])(?:또)?(?:있|했|하였|받았)(?:댔|었)?"
    "(?:슴다|소|습니다|는데|어요|지|음다|이다)[.!]*"
)
"""还有住院呢, 입원도 있슴다: of one more kind, and no more is told."""
_COMPARED: Final = lazily(
    "(?:跟|和|同|与|像|比)(?:头一|头|第.)[次回趟个](?:是)?(?:都|全)?(?:一样|一个样|差不多|相同)?|(?:첫번째?|먼저번)(?:와|하고|처럼|랑|이랑)(?:다)?(?:같|똑같)"
)
"""跟第一回一样 tells nothing of the first."""
_NOT_SETTLED: Final = lazily(
    "[没未].{0,4}(?:结账|结算(?!单)|出院|报销(?!单))|(?:아직|안|아이|못).{0,4}(?:결산|퇴원|출원)|(?:결산|퇴원|출원).{0,6}(?:안[했함하]|아이|못|전)"
)
_STAYS_NOW: Final = lazily(
    "还(?:在)?(?:医院)?(?:里)?(?:住着|躺着|住院)|还在(?:医院|里[头面]|病房)"
    "|(?:现在|目前|眼下)(?:正|还|就|也)?(?:在)?[^,.;又没]{0,6}(?:住着|住院呢|躺着)|正(?:在)?住(?:院|着)"
    "|(?:지금|현재|아직|여직|상기)(?:도|두)? ?[^,.;]{0,8}(?:입원|주원|병원|누워)[^,.;]{0,5}(?:있|중|계시)"
    "|(?:입원|주원) ?중"
)
_AGAIN: Final = lazily("又(?:住|进)|또 ?[^,.;]{0,6}(?:입원|주원)")
_AGAIN_NOW: Final = lazily(
    "(?:现在|目前|眼下)(?:她|他|我)?又住(?:院|进|上|着)|(?:지금|현재)(?:은|는)? ?또[^,.;]{0,6}(?:입원|주원)"
)
_LOST: Final = lazily("돌아가[셔시신]|세상(?:을)? ?떠[나났]")
_ACHES: Final = lazily("가슴(?:이)? ?(?:막 ?)?(?:아프|아픔)|[胸心]口(?:现在|正|一直)?[疼痛]")
"""남편이 돌아가셔서 가슴이 아픔다."""
_ONLY_FEARED: Final = lazily(
    "(?:(?<![0-9一二两三四五六七八九十百千])万一|要是|如果|假如|假设)(?!早|当初)|(?:世|没|走|死|在)了?的话|(?:돌아가시|돌아가|사망하|세상을뜨|죽으)[면문]"
)
"""妈去世的话这钱谁领."""
_MYSELF: Final = lazily("^我(?:也|自己|本人)(?!妈|爸)|^나(?:도|두|는) ")
_CLASS: Final = lazily("(?:第|算|是|属于?|按)?[一二三四1-4] ?类|[1-4일이삼사] ?류(?!월)|[0-9]{2,3} ?(?:%|프로)|百分之")
_LONGEST: Final = 30
"""Letters of such a remark."""
_FILE: Final = Path(__file__).with_suffix(".toml")


def beside(said: str) -> str | None:
    """What is wanted by a text that says nothing else, as in the table `beside`; None where it is no such text."""
    if reads_not(said) or wants_a_person(said):
        return "person"
    if follows_not(said):
        return UNCLEAR
    if hands_over(said):
        return REPEAT
    if is_lured(said):
        return LURED
    if doubts_us(said):
        return HONEST
    ways = [kinds - {THANKS} if LEAVE in kinds else kinds for kinds in _kinds(said)]  # 好了明白了，再见
    found = [kind for kinds in ways if len(kinds) == 1 for kind in kinds if not kind.startswith(_ABOUT)]
    return min(found, key=lambda kind: (kind == AGREED, kind), default=None)  # 你好 holds 好


def mistake_in(said: str, *, asked: bool = False) -> str | None:
    """The name of the question whose answer is said to be wrong: 金额写错了, 改户口; None where none is named. `asked`:
    whether it was asked which is wrong, so that its name is enough."""
    wrong = {MISTAKEN, DENIAL}
    found = [kinds - wrong - {WAIT} for kinds in _kinds(said) if asked or kinds & wrong]
    names = {name for kinds in found if len(kinds) == 1 for name in kinds if name.startswith(_ABOUT)}
    return names.pop().removeprefix(_ABOUT) if len(names) == 1 else None


def urgent(said: str) -> bool:
    """Whether somebody may be in danger as it is written: 我妈快不行了; the heart of one who mourns aches."""
    said = _ACHES.sub("", said) if mourns(said) or _LOST.search(said) else said
    return any(_holds(piece, "urgent") for piece in pieces(said))


def mourns(said: str) -> bool:
    """Whether it is told that somebody has died: 我爸上个月去世了; not how it would be then: 妈去世的话."""
    return (_holds(said, "mourning") or died(said)) and not _ONLY_FEARED.search(key(plain(said)))


def another_is_liable(said: str) -> bool:
    """Whether an accident, an assault or an injury at work is told of, for which somebody else may have to pay."""
    return _holds(said, "accident")


def despairs(said: str) -> bool:
    """Whether somebody writes that he does not want to live."""
    return any(_holds(piece, "despair") for piece in pieces(said))


def of_several(said: str, read: Collection[str]) -> bool:
    """Whether more than one treatment is told of: 今年住了两回院, 6월에 또 입원했소. `read`: the questions that were
    answered in it, among them something of a treatment."""
    return _holds(said, "several") and not _OF_A_TREATMENT.isdisjoint(read)


def for_another(said: str) -> bool:
    """Whether one more person is to be checked: 我爸的也想查一下, 엄마것도 봐주오; not what was done: 大夫也给查了."""
    text = key(plain(said))
    found = [word for word in _anywhere("for_another") if word in text]
    ends = [at + len(word) for word in found for at in range(len(text)) if text.startswith(word, at)]
    return any(not text.startswith(_DONE, end) for end in ends)


def abroad(said: str) -> bool:
    """Whether another country is named: 首尔的医院."""
    return _holds(said, "abroad")


def of_one_more(said: str) -> bool:
    """Whether a time is told of at which the same was, too: 三月份也住过院, 3월에도 입원했댔소."""
    return _holds(said, "one_more") or bool(_THERE_TOO.search(key(plain(said))))


def tells_more_money(said: str) -> bool:
    """Whether a sum is told that was paid besides: 漏了一张，自付1500; 2천 더 냈슴다."""
    return _holds(said, "more_money")


def to_be_treated(said: str) -> bool:
    """Whether a treatment is told of that is still to come: 下个月还得住院, 다음달에 또 입원해야 됨다."""
    return _holds(said, "ahead") and _holds(said, "to_be_treated")


def tells_what_a_sum_is(said: str) -> bool:
    """Whether it is told what a sum is that is no own share, or not all of it: 8000是押金, 거기서 천원은 자비요."""
    return _holds(said, "of_a_sum")


def points_at_a_sum(said: str) -> bool:
    """Whether what is told of a sum is told of the one before: 那里面有自费, 그중 보험이 만4천."""
    return _holds(said, "that_sum")


def after_waiting(said: str) -> str:
    """What is said behind a word that one should wait: 等等，9500."""
    first, *others = clauses(plain(said)) or [""]
    return "，".join(others) if others and beside(first) == WAIT else said


def not_settled_yet(said: str) -> bool:
    """Whether it is told that a treatment is not over, or not settled: 还没出院, 아직 결산 못했슴다."""
    return bool(_NOT_SETTLED.search(key(plain(said))))


def stays_now(said: str) -> bool:
    """Whether it is told that somebody lies in hospital now: 现在还住着, 지금 입원중임다."""
    return bool(_STAYS_NOW.search(plain(said)))


def again_now(said: str) -> bool:
    """Whether it is told that somebody lies in hospital once more, and is not out yet: 她现在又住院了."""
    text = plain(said)
    return bool(_AGAIN_NOW.search(text)) or (bool(_AGAIN.search(text)) and (stays_now(said) or not_settled_yet(said)))


def just_granted(said: str) -> bool:
    """Whether a status is told that was granted only now: 刚批了特困."""
    return _holds(said, "just_granted")


def tells_of_oneself(said: str) -> bool:
    """Whether somebody begins to tell that it was so with himself: 我也住过, 나도 입원했슴다."""
    return bool(_MYSELF.search(plain(said)))


def was_given(said: str) -> bool:
    """Whether a sum is told as one that was given: 收到4000, 才给我3000."""
    return _holds(said, "given")


def is_no_medical_aid(said: str) -> bool:
    """Whether what was given is told as another than the medical aid: 慈善总会给了3000."""
    return _holds(said, "not_medical_aid")


def was_uninsured(said: str) -> bool:
    """Whether it is told that there was no insurance: 那时候没参保."""
    return _holds(said, "uninsured")


def was_paid(said: str) -> bool:
    """Whether a sum is told as one that was paid or reckoned, which is no own share by itself: 我交了2400."""
    return _holds(said, "paid")


def reckoned(said: str) -> bool:
    """Whether somebody came to another figure himself: 我算是6400."""
    return _holds(said, "reckoned")


def to_take_out(said: str) -> bool:
    """Whether one of several treatments is to be left out: 去掉第二次."""
    return _holds(said, "take_out")


def of_a_deposit(said: str) -> bool:
    """Whether money is named that is laid down before the treatment: 보증금 만원 내라고 함다."""
    return _holds(said, "deposit")


def last_year_too(said: str) -> bool:
    """Whether a stay of an earlier year is told of besides: 작년에도 입원 한번 있었슴다."""
    return _holds(said, "last_year_too")


def further_stay(said: str) -> bool:
    """Whether it is told plainly that there was one more treatment: 올해 입원이 한번 더 있슴다, 눈수술도 했댔슴다,
    还有住院呢."""
    return _holds(said, "further_stay") or of_a_kind_too(said)


def of_a_kind_too(said: str) -> bool:
    """Whether no more is told than that there was a treatment of some kind besides: 还有住院呢, 문진도 있슴다."""
    return bool(_OF_A_KIND.fullmatch(plain(said).replace(" ", "")))


def together(said: str) -> bool:
    """Whether a sum is told of several treatments together: 加起来11000, 两次一共."""
    return _holds(said, "together")


def in_a_season(said: str) -> bool:
    """Whether a part of the year is told: 春天在长春住的院."""
    return _holds(said, "season")


def class_named(said: str) -> bool:
    """Whether the class of persons is told that the status decides, or its share: 窗口说我算三类, 60%라 함다."""
    return bool(_CLASS.search(plain(said)))


def before_this_one(said: str) -> bool:
    """Whether something is told to have been before what was told: 这次以前有一次."""
    return _holds(said, "before")


def treatment_named(said: str) -> tuple[int, str]:
    """Of which of several treatments a text tells, with what it tells: 第一次是九千; 0 where none or more are named."""
    text, words = _COMPARED.sub("", key(plain(said))), _treatments()
    found = {number for word, number in words.items() if word in text}
    return (found.pop(), re.sub("|".join(words), "", text)) if len(found) == 1 else (0, said)


@cache
def _treatments() -> Mapping[str, int]:
    """By each name of one of several treatments its number, the longest names first."""
    words = {word: int(value) for group, value, word in _entries() if group == "treatment"}
    return dict(sorted(words.items(), key=lambda each: -len(each[0])))


def in_fact(said: str) -> bool:
    """Whether a text tells how something really was: 转诊其实是出院后补的."""
    return _holds(said, "in_fact")


def _holds(said: str, group: str) -> bool:
    return _any_of(group).search(key(plain(said))) is not None


@cache
def _any_of(group: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _anywhere(group))))


@lru_cache(maxsize=4)  # one text is asked about several times in a turn
def _kinds(said: str) -> set[frozenset[str]]:
    """Of what kinds the words of a text are, for each way in which all of it can be cut into words."""
    text, words = key(plain(said)), _words()
    if len(text) > _LONGEST:
        return set()
    read: list[set[frozenset[str]]] = [{frozenset()}, *(set[frozenset[str]]() for _ in text)]
    for end in range(1, len(text) + 1):
        for start in range(end):
            for kind in words.get(text[start:end], ()) if read[start] else ():
                read[end] |= {kinds if kind == _AROUND else kinds | {kind} for kinds in read[start]}
    return read[-1]


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """The kinds of each word, by its key."""
    found: dict[str, tuple[str, ...]] = {}
    for group, value, word in _entries():
        if group in _WHOLE:
            kind = f"{_ABOUT}{value}" if group == "about" else value
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), kind)))
    return found


@cache
def _anywhere(group: str) -> tuple[str, ...]:
    return tuple(word for each, _, word in _entries() if each == group)


@cache  # the file is asked for each of some twenty tables
def _entries() -> tuple[tuple[str, str, str], ...]:
    """Table, kind and key of each word. Raises ValueError for a pattern that stands for more words than are spelled
    out."""
    found: list[tuple[str, str, str]] = []
    for group, (kind,), word in entries(tomllib.loads(_FILE.read_text(encoding="utf-8"))):
        if not isinstance(word, str):
            raise ValueError(f"beside.toml: {group} {kind}: {word} stands for too many words")
        found.append((group, kind, word))
    return tuple(found)
