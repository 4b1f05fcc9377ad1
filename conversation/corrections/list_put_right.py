"""What is said under a list of what was read, of a line of it: that it is wrong, denied, another one, or not all."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.county_put_right import county_instead
from conversation.corrections.mistaken import (
    denied,
    denies_aid,
    is_figure,
    line_said_wrong,
    may_be,
    right_instead,
    wrong_first,
)
from conversation.facts import UNSURE, Facts
from conversation.journey import Journey
from conversation.proposals.proposal import HEARD, facts_with, left_out, pending
from conversation.proposals.proposing import drop, propose, sentence_told
from conversation.questions import asked_by
from conversation.remarks.beside import (
    before_this_one,
    in_a_season,
    mistake_in,
    of_one_more,
    points_at_a_sum,
    tells_more_money,
    tells_what_a_sum_is,
    was_given,
    was_paid,
)
from conversation.session import Message, Session
from conversation.showing import position
from conversation.sums.of_the_sum import in_fen, still_so
from conversation.treatments import split
from conversation.understanding import accepts, understood
from conversation.understanding.money.amounts import amount
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.sentences.treated_somewhere import of_the_register
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import RATE, said_as_own

_PUT_RIGHT: Final = lazily(
    "(?:钱|金额|数)(?:是|应该|[0-9])|[错改]|不对|多说|少说|应该|好像|记错|更正|^(?:不|不是|没有)[0-9, ]"
    "|最后(?:一个|那个)"
    "|틀렸|틀림|고쳐|바꿔|잘못|같[슴소습]"
)
_TREATED: Final = lazily("医院|看的|住的|병원|입원|주원|치료")
_DONE: Final = lazily("(?:给|才|就)?(?:办|批|开|弄|整)(?:下来)?[的了]")
_BUT_FOR: Final = lazily("除|以外|之外|不|错|빼|내놓|말고|외에|틀")
_NEVER_SAID: Final = lazily(
    "我(?:可|也|又|根本|从来)*没(?:有)?(?:说|提|讲|写|填)(?:过|啊)*"
    "(?:我|她|他)?(?:是|有|办|做)?(?P<what>[^,.; ]{2,8}?)(?:啊|呀|呢|吧)*[.!]*"
    "|(?:나는|내가|내|난)? ?(?P<ko>[^,.; ]{2,6}?)(?:이?란|이?라는|했다는|했단|받았다는) ?말(?:은|을)? ?"
    "(?:안 ?했|아이 ?했|한 ?적|한적|못)[가-힣 ]{1,6}[.!]*"
)
"""我没说转诊 does not tell that there was none."""
_SUMS: Final = ("amount", "self_paid", "paid_only", "paid_in_all")
_HOME: Final = lazily("[养敬]老院|福利院|경로원|양로원")
"""Where somebody lives, whatever his status: 养老院送去的."""
_OF_ONE_STAY: Final = lazily("(?:出院|结账)[^又再另]*住(?:进|院)|住(?:进|院)[^又再另]*(?:是|才)?(?:出院|结账)")
"""3月那次是出院 住进去是去年12月."""
_ALSO: Final = lazily("月份?(?:的)?那[次回]|还有|另外|也住|住过|也看|[두도] ?입원|또 ")
_THAT_OF_BEFORE: Final = lazily(
    "(?<=[^ ,])[ ,]+[^ ,]{1,8}是(?:以前|之前|上[次回]|去年|前年|别的|另一?[次回])(?:那[次回])?的$"
    "|(?<=[^ ,])[ ,]+[가-힣]{1,6}(?:것|거|건|꺼)[은는]? ?"
    "(?:그?전에?|먼저|지난번|저번|작년에?) ?(?:것|거|꺼)(?:임다|이오|요|입니다)?$"
)
_DENIES_A_SUM: Final = lazily(
    "(?:自付|这个?|那个?|,)*(?:不是|没有)[0-9.,一二两三四五六七八九十百千万]+(?:元|块钱?)?[啊吧的.!]*"
    "|(?:自付|是)*[0-9.,一二两三四五六七八九十百千万]+(?:元|块钱?)?(?:不对|错了|是错的?|记错了)[啊吧.!]*"
    "|(?:자부|자가지급)?(?:는|은|이|가)?[0-9.,일이삼사오육륙칠팔구십백천만]+원?(?:이|은|도)? ?"
    "(?:아님|아니|아이|아입|틀)[가-힣]{0,5}[.!]*"
)
"""8천 아님다: what it is instead is asked, and not whether that is the own share."""
_NO_SUM: Final = frozenset({"residence", "household", "care", "place", "referral"})
"""The questions of which it is not told by a sum what is right."""


def proposed_otherwise(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A line of what was read said to be wrong, denied, or told as it is right; nothing where none is."""
    read, facts = pending(session.answers), facts_with(session.answers, today)
    if county := county_instead(said, read, facts):
        return propose(session, county, today)
    wrong = mistake_in(_never_said(said) or said, asked=HEARD.id in session.answers)
    if named := next((id for id in read if split(id)[0] == wrong), None):
        return drop(session, named, today)
    if (place := line_said_wrong(said, len(read))) is not None:
        return drop(session, list(read)[place], today)
    if (rest := right_instead(said)) and (right := _put_right_by(session, said, rest, found, today)):
        return right
    sentence = sentence_told(said, found)
    if of_register := any("registered" in token.means for token in words_said(said)):  # 户口是龙井的，不是延吉
        sentence = of_the_register(sentence, said)
    if instead := _another_sum(said, read, today):  # 没转诊，自付9000，边缘户
        other = {id: value for id, value in sentence.answers.items() if read.get(id, value) != value}
        return propose(session, {**{id: value for id, value in other.items() if id not in _SUMS}, **instead}, today)
    not_all = _not_all_of_it(said, read, today)
    told = {} if not_all else sentence.answers
    paid_in_all = [*no_own_share(said, read, today), *not_all]
    doubted = [id for id in read if _told_otherwise(said, id, read[id], told, facts)]
    told = {id: value for id, value in told.items() if id not in doubted}
    denied_too = [id for id in denied(said, read) if not (of_register and split(id)[0] == "place")]
    denied_too += ["county"] if "residence" in denied_too and "county" in read else []
    gone = [id for id in (*denied_too, *paid_in_all, *doubted) if id not in told]
    for id in gone:
        session.answers = left_out(session.answers, id)
    ask = [*sentence.ask, *paid_in_all, *doubted]
    if _DENIES_A_SUM.fullmatch(plain(said).replace(" ", "")):
        ask = [id for id in ask if split(id)[0] not in _SUMS]
    return propose(session, told, today, ask) if gone and (told or ask) else position(session, today) if gone else []


def without_that_of_before(said: str) -> str:
    """A text without what is told behind it of another time: 转诊没办，社区那个是以前的."""
    text = plain(said)
    return _THAT_OF_BEFORE.sub("", text) if _THAT_OF_BEFORE.search(text) else said


def _put_right_by(session: Session, said: str, rest: str, found: Journey, today: date) -> list[Message]:
    """A line of what was read put right by `rest`, which is told in its place; nothing where it answers none."""
    read, facts = pending(session.answers), facts_with(session.answers, today)
    if register := _register_instead(said, rest, found):
        return propose(session, register, today)
    figure = is_figure(rest, today)
    of_a_choice = any(_NO_SUM & token.means.keys() for token in words_said(said))  # 전원 아이구 120
    wrong = wrong_first(said)
    named = [id for id in read if split(id)[0] == wrong]
    for id in named or list(reversed(read)):
        question = asked_by(id)
        if figure and question.kind == "amount" and of_a_choice:
            continue
        if id == "residence" and _TREATED.search(said):
            continue  # 不是在延边医院看的，是吉林市
        right = understood(question, rest, facts) if may_be(question.name, question.kind, figure) else None
        if isinstance(right, str) and accepts(question, right, facts):
            return propose(session, {id: right}, today)
    told = sentence_told(rest, found).answers
    apart = _of_what_is_wrong(said, rest, told)
    if told and len(read) == 1 and not (told.keys() & read.keys() or apart):  # 户口在长春 .. 不对，是医院在长春
        session.answers = left_out(session.answers, *read)
        return propose(session, told, today)
    return []


def _of_what_is_wrong(said: str, rest: str, told: Mapping[str, str]) -> bool:
    """Whether what is wrong answers the same question as what is right, and so no other one: 입원 아이고 특수병임다."""
    wrong = plain(said).partition(plain(rest))[0]
    return any(token.answers(split(id)[0]) for token in words_said(wrong) for id in told)


def _register_instead(said: str, rest: str, found: Journey) -> dict[str, str]:
    """Where somebody is registered instead, where that is named, and not where he was treated: 호적은 룡정 아이고
    길림시임다."""
    words = words_said(said)
    if not any("registered" in token.means for token in words) or any("care" in token.means for token in words):
        return {}
    named = sentence_told(
        f"호적은 {rest}" if HANGUL.search(rest) else f"户口在{rest.removeprefix('在')}", found
    ).answers
    return {id: told for id, told in named.items() if id in ("residence", "county")}


def _another_sum(said: str, read: Mapping[str, str], today: date) -> dict[str, str]:
    """The one own share that was read as it is told anew, by its name or put right: 自付那个好像是7000."""
    sums = [id for id, value in read.items() if split(id)[0] == "amount" and in_fen(asked_by(id), value)]
    told = [yuan(fen) for fen in sums_in(said, today) if yuan(fen) not in read.values()]
    of_else = asks(said) or was_given(said) or was_paid(said) or tells_of_another(said) or tells_more_money(said)
    denied_alone = _DENIES_A_SUM.fullmatch(plain(said).replace(" ", ""))
    if len(sums) != 1 or len(told) != 1 or of_else or denied_alone or tells_what_a_sum_is(said):
        return {}
    of_it = said_as_own(said) or _PUT_RIGHT.search(plain(said))
    of_others = any({"who", "others"} & token.means.keys() for token in words_said(said))
    of_then = before_this_one(said) or in_a_season(said) or RATE.search(plain(said).replace(" ", ""))
    fits = accepts(asked_by(sums[0]), told[0], Facts({}, today))
    return {sums[0]: told[0]} if of_it and fits and not (of_others or of_then) else {}


def tells_of_another(said: str) -> bool:
    """Whether another treatment is told of: 对，还有三月住过自付3000."""
    return (bool(_ALSO.search(plain(said))) and not _OF_ONE_STAY.search(plain(said))) or of_one_more(said)


def _not_all_of_it(said: str, read: Mapping[str, str], today: date) -> list[str]:
    """The answers that told a sum as the own share of which is told now what else is in it: 其中2000自费."""
    sums = [id for id, value in read.items() if split(id)[0] == "amount" and in_fen(asked_by(id), value)]
    if asks(said) or not sums or not tells_what_a_sum_is(said):
        return []
    told = sums_in(said, today)
    if any(still_so(said, in_fen(asked_by(id), read[id]), today) for id in sums):
        return []
    of_it = [id for id in sums if in_fen(asked_by(id), read[id]) in told]
    if of_it and len(told) > 1 and right_instead(said):
        return []
    return of_it or (sums[-1:] if points_at_a_sum(said) else [])


def _never_said(said: str) -> str | None:
    """That what somebody tells not to have said is wrong; None where nothing of the kind is told."""
    told = _NEVER_SAID.fullmatch(plain(said))
    return f"{told['what'] or told['ko']}{'不对' if told['what'] else ' 틀렸슴다'}" if told else None


def _told_otherwise(said: str, id: str, before: str, told: Mapping[str, str], facts: Facts) -> bool:
    """Whether an answer that was read is in doubt by what is said, and is not told anew: 급진 .. 전원은 못했슴다."""
    anew = id in told and (told[id] != before or split(id)[0] == "referral")
    return not anew and _doubted(said, id, before, facts)


def _doubted(said: str, id: str, told: str, facts: Facts) -> bool:
    """Whether a status that was read was not there then, or is of somebody else (저보는 퇴원하고 나왔슴다), or the
    referral was another one."""
    name = split(id)[0]
    words = [*words_said(said)]
    of_sum = any({"own_share", "row"} & token.means.keys() for token in words)  # 자부인지 뭔지 모르겠는데 4100 냈슴다
    words = [token for token in words if not (of_sum and token.means.get(name) == (UNSURE,))]
    of_status = name == "referral" and any("household" in token.means for token in words)
    words = [token for token in words if not (of_status and _DONE.fullmatch(token.text))]  # 低保去年办的
    named = any(name in token.means and not _HOME.search(token.text) for token in words)
    if name not in ("household", "referral", "care") or asks(said) or denies_aid(said) or not named:
        return False
    if name == "household" and _of_kin(said):
        return True
    read = understood(asked_by(id), said, facts)
    if isinstance(read, str):
        return name == "referral" and read != told
    if name == "care" or (name == "referral" and not _BUT_FOR.search(said)):  # 转诊是3月办的
        return bool(read.candidates) and told not in read.candidates
    return bool(read.candidates) and read.candidates != (told,)


def _of_kin(said: str) -> bool:
    """Whether a status is told, and only then whose it is: 特困是我姥姥, 低保不是我，是我妈."""
    words = [token for token in words_said(said) if {"household", "who"} & token.means.keys()]
    first, *behind = [token.means.get("who") for token in words] or [("other",)]
    return first is None and bool(behind) and set(behind) == {("other",)}


def no_own_share(said: str, read: Mapping[str, str], today: date) -> list[str]:
    """The answers that told a sum as the own share of which is told now that it was paid in all: 那一万是总共花的."""
    if "amount" not in proposed(said, Facts({}, today)).ask or isinstance(amount(said), int):
        return []  # 7980 .. 7980, which is said once more
    told = {yuan(fen) for fen in sums_in(said, today) if not still_so(said, fen, today)}
    return [id for id, value in read.items() if split(id)[0] == "amount" and value in told]
