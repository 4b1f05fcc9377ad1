"""What a sentence holds is proposed, and what is said to that taken in: that it is right, which of it is wrong, or more
of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.changed_to import changed_to
from conversation.corrections.list_put_right import proposed_otherwise, tells_of_another, without_that_of_before
from conversation.corrections.mistaken import is_figure, right_instead, tells_of_time
from conversation.corrections.no_status import no_status
from conversation.corrections.partly_right import not_known_yet, partly_right
from conversation.corrections.which_of_before import of_before_read, put_right_of_before
from conversation.days.day_in_full import day_beside
from conversation.days.day_of_the_month import day_of_the_month_read
from conversation.days.lies_there import still_open
from conversation.days.month_told import last_of_the_moon, only_a_month
from conversation.earlier.beside_earlier import EARLIER, aid_for_another, sums_of_before
from conversation.earlier.of_that_stay import of_that_stay
from conversation.ending import before_it_ends
from conversation.facts import UNSURE, Facts
from conversation.guide import answered_beside, first_aid, from_guide
from conversation.journey import CHANGE, MISSED, SUM, Journey, journey
from conversation.kept import WHO, as_given
from conversation.others.another_case import a_relative_too, of_oneself, own_share_of_others
from conversation.others.another_treatment import there_again
from conversation.others.of_the_one_helped import is_anothers
from conversation.problem import Problem
from conversation.proposals.proposal import (
    HEARD,
    RIGHT,
    asked_besides,
    beside_own_share,
    confirmed,
    facts_with,
    known_or_read,
    left_out,
    pending,
    without_proposal,
)
from conversation.proposals.proposing import drop, propose, sentence_told
from conversation.put_simply.in_passing import without_what_passes
from conversation.questions import Question, asked_by
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.beside import (
    AGREED,
    ALL_WRONG,
    AS_BEFORE,
    DENIAL,
    KEEP,
    MISTAKEN,
    PLACES,
    before_this_one,
    beside,
    in_a_season,
    not_settled_yet,
    of_one_more,
    of_several,
    tells_of_oneself,
    to_be_treated,
    urgent,
)
from conversation.remarks.besides import of_one_more_too
from conversation.remarks.not_done_yet import not_in_time
from conversation.sections import asked_for
from conversation.session import Message, Session, here, read_back, times_missed, whole
from conversation.showing import EXPLAINED, buttons_again, counts_no_more, misunderstood, position, say, sums_anew
from conversation.sums.less_insurance import without_insurance
from conversation.sums.more_money import more_money
from conversation.sums.of_the_sum import in_fen
from conversation.sums.row_denied import row_denied
from conversation.sums.self_financed import without_self_financed
from conversation.sums.sum_of_the_list import of_the_sum_read
from conversation.sums.sum_told import sum_told
from conversation.sums.two_times import both_told, only_before
from conversation.sums.which_it_is import which_it_is
from conversation.treatments import id_of, split
from conversation.understanding import understood
from conversation.understanding.choice.answer_parts import of_label
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.choice.choices import choice as heard
from conversation.understanding.money.amounts import is_nothing
from conversation.understanding.own_share.foretold import as_foretold
from conversation.understanding.own_share.ko_parts_of_share import left_by_aid
from conversation.understanding.sentences.clause import only_a_town
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import SIGNS, asks, confirms, holds, words_of, words_said
from conversation.understanding.text.of_whom import of_kin
from conversation.understanding.text.plain import THERE_IS, plain
from conversation.understanding.text.spelling import key
from conversation.understanding.text.whole import NOT_KNOWN
from conversation.understanding.within.marked import sums_in
from conversation.ways import way_of
from conversation.wording import labels

_PARTICLES: Final = lazily("(?:[的啊呀吧呢了嘛哈哦噢嗯哎都全就,. !~]|요|오|임다|슴다|소|습니다|네|예|다|모두)*")
_ONE_TIME: Final = lazily("(?:对,?|嗯,?)?有过?[一两三1-3]?[回次]")
"""有一回，三月，自付1900: what was before, as it will be asked."""
_BEFORE: Final = lazily(
    "(?:不对|不是|哦|对了|[, ])*(?:这次)?(?:以前|之前)(?:还|也|是|倒)?(?:有|住|看|领)过?(?:了)?(?:过)?(?:一"
    "|两|三)?[回次]?(?:院)?(?=[, ])"
    "|(?:아니|아이|참|[, ])*(?:이번 ?)?(?:이?전|앞)에(?:도|두)? ?(?:한번|두번)? ?(?:있|입원|받)[가-힣]*(?=[, ])"
)
"""以前有一回 自付两千."""
_NOT_ALL_PAID: Final = lazily(
    "의보|이보|보험|医保|统筹|大病|报销|[도두] ?[^,.]{0,8}더 ?(?:썼|냈|들|물)|(?:还|又|另外)(?:花|交|掏|付)"
)
"""이보에서 만오천, 약값도 2천 더 썼슴다: what insurance paid, or one part more, is not all that was paid."""
_SPENT_BEFORE: Final = lazily(
    "(?:不对|哦|对了|我|她|他|[, ])*(?:今年)?(?:这次)?(?:以前|之前)(?:我|她|他)?(?:还|也|都)?(?:花|掏|交|付)(?:过|了)"
    "(?:[0-9一二两三四五六七八九十百千万几多]+(?:元|块)?(?:钱)?|一些|点儿?钱|钱)?(?:的|呢)?[.!]*"
)
"""以前还花过两千: how much of it counts is asked."""
_NONE_BEFORE: Final = lazily(
    "(?P<rest>(?!没有[,. ]).+?)[,. ]+(?:今年)?(?:这次)?(?:以前|之前)(?:都|也|就)?没有?(?:过|住过|领过)?[.!]*"
    "|(?P<in_korean>.+?)[,. ]+(?:이?전에|앞에)(?:는|도|두)? ?없[가-힣]*[.!]*"
)
_LEFT: Final = lazily("出院|结账|结算|出来|퇴원|출원|결산|나왔")
_NOT_KNOWN_OF_IT: Final = lazily(
    "(?:그 ?전|이전|앞|지금|이번|요번|저번|먼저번|전번|거기|여기|그쪽|그|이|저|딴"
    "|다른|나머지)(?: ?(?:것|거|꺼|건|게))?(?:은|는|에는|도|두)? "
    "?(?:잘|전혀|통|아직|정확히)? ?(?:모르|모름|모릅|몰)[가-힣]{0,5}[.!]?"
)
"""지금거는 모름다: of some other thing than is read or asked."""
_NOT_REMEMBERED: Final = lazily("记不|忘|想不起|不记得|기억|잊|까먹|깜빡")
"""记不清 under a list is of what was just asked or told, and no 不是定点，或不清楚."""
_WHAT_WAS_BEFORE: Final = lazily("그 ?전|이전|앞")
_MEDICINE: Final = lazily("药|약")
_ONLY_THERE_IS: Final = lazily("有(?:的|啊|呀|呢|哦)*|(?:예|네)?,?있(?:슴다|소|습니다|어요|음다|음)")
"""有 may be of what is right, of what is not, or the answer to what is asked next."""
_NO_MISTAKE: Final = lazily(
    "(?:예|네|응|음|다|모두)?,?(?:틀린|틀림|잘못|잘못된|이상|문제)(?:한)?(?:것|거|건|게|데|곳|점)?(?:이|은|도"
    "|두|가|란)?(?:하나도|전혀)?"
    "없(?:슴다|소|습니다|어요|음|음다|지무?|다|꾸마|네)"
)
"""틀림없슴다: it is right."""
_THAT_IS_ALL: Final = lazily(
    "(?:嗯|对|好|行|是|那|也)*,?(?:就|只|只有|就是)(?:是|有)?(?:这些|这点|这么些|这么多)(?:了|吧|啊|呗)*"
    "|(?:예|네|응)?,?(?:그래|그렇다|그렇지|그렇소|그렇슴다|그렇습니다|그렇다니까|그렇다이)(?:,?(?:맞|옳)(?:다|소|슴다|습니다))?"
    "|(?:예|네|응)?,?(?:이게|이것이|그게|이거면|이것뿐|이게다|이만하면)(?:다|전부|됐|뿐)?(?:임다|이오|입니다"
    "|슴다|소|요|이꾸마)"
)
"""就这些, under a list: it is right so."""
_FIRST_BUTTON: Final = lazily("(?:选|按|点)(?:1|①)(?:号|个|번)?|(?:[👌👍🆗✅☑✔💯][\U0001f3fb-\U0001f3ff\ufe0f]?)+")
_SECOND_BUTTON: Final = lazily("(?:选|按|点)(?:2|②)(?:号|个|번)?|(?:[👎❌✖🙅][\U0001f3fb-\U0001f3ff\ufe0f]?)+")
"""Under the list that is asked about it is one of its two buttons."""
_NEAR: Final = ("yanbian", "prefecture")
"""What a town of Yanbian answers to the questions for the register and for the place of treatment."""


_STATUS, _PENDING = "household", "illness_poverty_pending"


def to_proposal(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A word about what was read: that it is right, which of it is wrong, or more of it."""
    counts = without_what_passes(said, {**as_given(found.applying), **pending(session.answers)}, listed=True)
    if not counts:  # 我女儿户口在北京
        one = [say(session, "turn.this_person_first")] if of_kin(said) else []
        return [*one, *position(session, today)]
    return _to_what_counts(session, counts, found, today)


def _to_what_counts(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The same of a text without what is told in passing."""
    asked = HEARD if HEARD.id not in session.answers else None
    lines = list(pending(session.answers))
    said = as_foretold(without_that_of_before(said), planned=pending(session.answers).get("when") == "plan")
    place = number(said, 2 if asked else len(lines)) if session.channel.numbers else None
    if place is not None:
        return reply_to_proposal(session, HEARD.choices[place], today) if asked else drop(session, lines[place], today)
    if (wrong := partly_right(said, lines)) is not None:
        return _without(session, wrong, today)
    if not_known_yet(said) == "amount":  # 자부는 모름다: no sum that was told before is that
        session.answers = {id: told for id, told in session.answers.items() if id != SUM}
        return position(session, today)
    if told_then := of_that_stay(session, said, found, today) or _sum_or_day_told(session, said, found):
        return told_then
    before = pending(session.answers).get(EARLIER) == "yes" or of_before_read(session, said)
    if (before or _there_was_one(said)) and (sums := sums_of_before(said, found.facts)):
        put_right_of_before(session, sums)
        known = as_given(session.answers).get(EARLIER) == "yes"
        return propose(session, sums if known else {EARLIER: "yes", **sums}, today)
    if _SPENT_BEFORE.fullmatch(plain(said)):
        return propose(session, {EARLIER: "yes"}, today)
    if told_of_else := _of_another(session, said, found, today) or no_status(session, said, found, today):
        return told_of_else
    if not_in_time(said, known_or_read(session.answers).get("referral")):  # 手续还没办, of an emergency
        return answered_beside(session, said, today) or position(session, today)
    if row := row_denied(said, found.facts, asked=found.next.id if found.next else ""):
        return propose(session, row, today)  # 大病保险没付 under 统筹基金支付：28,000元
    of_another = tells_of_another(said) and is_figure(said, today) and not asks(said)
    if not of_another and (changed := proposed_otherwise(session, said, found, today)):
        return changed
    if (replied := _yes_or_no(session, said, found, lines, today)) is not None:
        return replied
    if _of_oneself(session, said, found) or (a_relative_too(said) and not asks(said)):
        return [say(session, "turn.this_person_first"), *position(session, today)]
    if besides := more_money(session, said, pending(session.answers), today) or of_the_sum_read(session, said, today):
        return besides
    if of_another or of_one_more(said) or of_several(said, ("care",)):  # it is not of the one that was read
        return [say(session, "heard.several"), *position(session, today)]
    return _more_told(session, said, found, today)


def _sum_or_day_told(session: Session, said: str, found: Journey) -> list[Message]:
    """Which sum it is (자부임다), or the day in place of the first of its month that was read, or of an earlier year:
    3월 15일임다, 5号."""
    if which := which_it_is(session, said):
        return propose(session, which, found.facts.today)
    return day_beside(session, said, found) or day_of_the_month_read(session, said, found.facts.today)


def _more_told(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is told of the case beside what was read, or otherwise; else what is said under a list that tells nothing of
    it."""
    more = beside_own_share(sentence_told(right_instead(said) or said, found), pending(session.answers))
    known = as_given(found.applying)
    told = {id: value for id, value in more.answers.items() if known.get(id) != value}
    told, more = _without_a_year(session, said, told, more)
    told = still_open(told, known_or_read(session.answers), said)
    if not told and only_a_month(said, today) and known_or_read(session.answers).get("when") == "this_year":
        return position(session, today)  # 是4月: of this year the month changes nothing
    told = told or _before_not_known(said) or _applied_for(session, said, today)
    told = told or _told_besides(session, said, found, today)
    read = pending(session.answers)
    ask = [id for id, values in more.ask.items() if read.get(id) not in values or right_instead(said)]  # 转诊是3月办的
    if told or ask:
        return propose(session, told, today, ask)
    if more.ask:
        return position(session, today)
    if not_known_yet(said):  # 병원은 모름다, which is asked later
        return position(session, today)
    return _beside_it(session, said, found, today)


def _none_before_behind(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """More of what was read, with that there was nothing before behind it: 社区给转的 以前没有."""
    told = _NONE_BEFORE.fullmatch(plain(said))
    rest = (told["rest"] or told["in_korean"]) if told and not asks(said) and not right_instead(said) else ""
    read = sentence_told(rest, found) if rest else Proposal({}, {})
    return propose(session, {**read.answers, EARLIER: "none"}, today, read.ask) if read.answers else []


def _there_was_one(said: str) -> bool:
    """Whether it is told plainly that there was something before: 不对 以前有一回 自付两千."""
    return bool(_BEFORE.match(plain(said))) and not asks(said)


def _of_another(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is told of another stay, kind of treatment or person than of those that were read: proposed as what was
    before, or put off."""
    read = pending(session.answers)
    known = {**as_given(found.applying), **read}
    if none_before := _none_before_behind(session, said, found, today):
        return none_before
    if of_somebody_else := is_anothers(session, said, found.facts, today):
        return of_somebody_else
    less = without_self_financed(session, said, found, today) or without_insurance(
        session, said, found, today, at_once=False
    )
    if told := less or changed_to(session, said, found, today):
        return told
    if "place" in known and (there_again(said) or _of_one_to_come(said, known, today)) and not right_instead(said):
        return [say(session, "heard.several"), *position(session, today)]
    both = both_told(said, found.facts) or only_before(said, found.facts, read)
    both = both or ({} if asks(said) or EARLIER in known else aid_for_another(said, known, found.facts))
    if of_one := both or _own_share_of_before(session, said, found) or _day_of_leaving(session, said, found):
        return propose(session, of_one, today)
    sums = bool(sums_in(said, today))
    known_sum = bool(in_fen(asked_by("amount"), read.get("amount", "")))
    if known_sum and left_by_aid(said) and not (asks(said) or right_instead(said)):  # 구조 떼고 자부 1500
        return [say(session, "problem.amount.after_aid"), *position(session, today)]
    of_others = sums and read.get(WHO) != "other" and own_share_of_others(said, told_apart=not known_sum)
    if of_others or of_oneself(said, found):  # 여동생은 자부 3000, 내 자부는 3천임다
        return [say(session, "turn.this_person_first"), *position(session, today)]
    too = of_one_more_too(said, known) and not right_instead(said) and not asks(said)
    if too and (sums or _MEDICINE.search(said)):  # 특수병 .. 7월에 페염으로 입원한 돈 4천도 있슴다
        return [say(session, "heard.several"), *position(session, today)]
    return []


def _of_one_to_come(said: str, known: Mapping[str, str], today: date) -> bool:
    """Whether a sum is told of a stay to come (下回做手术大夫说自付两万) where that of this one is known."""
    own = in_fen(asked_by("amount"), known.get("amount", ""))
    over = known.get("when") != "plan" and not not_settled_yet(said)
    return bool(own and over and sums_in(said, today)) and to_be_treated(said) and not asks(said)


def _of_oneself(session: Session, said: str, found: Journey) -> bool:
    """Whether who types tells of himself where another is asked for (나도 입원했슴다), or of a relative where he asks
    for himself (对，老伴自付3000); not of who was read just now as the one that is asked for."""
    if found.facts.says(WHO, "other") and tells_of_oneself(said):
        return True
    kin = any(token.means.get(WHO) == ("other",) for token in words_said(said)) and is_figure(said, found.facts.today)
    return kin and pending(session.answers).get(WHO) != "other" and found.facts.says(WHO, "self") and not asks(said)


def _yes_or_no(session: Session, said: str, found: Journey, lines: Sequence[str], today: date) -> list[Message] | None:
    """What is done on a word that it is right, that it is not, or that it shall stay as it was; None where more is
    said, or something else."""
    asked = HEARD if HEARD.id not in session.answers else None
    meant, said_so = heard(said, HEARD.id, labels(HEARD, found.facts)), beside(said)
    if plain(said).endswith("?") or asks(said):  # 对？ 可以吗
        return None
    bare = plain(said).replace(" ", "").rstrip(".!")
    if _ONLY_THERE_IS.fullmatch(bare) and not _denied_alone(lines, session):
        return [buttons_again(session, session.spoken.text("problem.heard"), today)]
    right = confirms(said) or bool(_NO_MISTAKE.fullmatch(bare) or _THAT_IS_ALL.fullmatch(bare))
    pressed = RIGHT if _FIRST_BUTTON.fullmatch(bare) else "no" if _SECOND_BUTTON.fullmatch(bare) else None
    if asked and pressed:
        return reply_to_proposal(session, pressed, today)
    if right or said_so in (AGREED, DENIAL, MISTAKEN):
        return reply_to_proposal(session, "no" if said_so in (DENIAL, MISTAKEN) else RIGHT, today)
    if asked is None and lines and said_so in PLACES and PLACES[said_so] < len(lines):
        return drop(session, lines[PLACES[said_so]], today)
    if said_so == ALL_WRONG:
        session.answers = without_proposal(session.answers)
        return position(session, today)
    goes_on = asked is not None and as_given(session.answers).keys().isdisjoint(lines)
    if said_so == AS_BEFORE and not goes_on:  # 不改了, of what is to be changed
        session.answers = without_proposal(session.answers)
        return position(session, today)
    if said_so in (KEEP, AS_BEFORE):  # 继续: on with it, if it is not what was before that shall stay
        return reply_to_proposal(session, RIGHT, today) if goes_on else position(session, today)
    promised = holds(key(plain(said)), "in_promised")
    figure = is_figure(said, today)  # 是九千 is more than a yes
    if there_is := _there_is_after_all(said, pending(session.answers)):  # 有 under 转诊：没办
        return drop(session, there_is, today) if len(lines) == 1 else reply_to_proposal(session, "no", today)
    beyond = is_nothing(said) or promised or figure or not _only_agrees(said)
    if meant.sure and one_word(said, HEARD, found) and not beyond:
        return reply_to_proposal(session, meant.values[0], today)
    return None


def _denied_alone(lines: Sequence[str], session: Session) -> bool:
    """Whether it was read of one thing only, that there was none: 有 denies that."""
    return len(lines) == 1 and pending(session.answers)[lines[0]] in ("none", "no")


def _own_share_of_before(session: Session, said: str, found: Journey) -> dict[str, str]:
    """What was before, told with its sums where the own share was read: 자부 5100 .. 앞에 세번 합쳐 자부 1만 2천."""
    read = pending(session.answers)
    known = any(split(id)[0] == "amount" and in_fen(asked_by(id), told) for id, told in read.items())
    then = before_this_one(said) or in_a_season(said) or bool(_ONE_TIME.match(plain(said).replace(" ", "")))
    if not (known and then) or read.get(EARLIER) == "yes" or asks(said) or right_instead(said):
        return {}
    sums = sums_of_before(said, found.facts)
    return {EARLIER: "yes", **sums} if sums else {}


def _day_of_leaving(session: Session, said: str, found: Journey) -> dict[str, str]:
    """The day on which the further treatment that was read was over, told behind that on which it began."""
    read = pending(session.answers)
    id = next((id for id in read if split(id)[0] == "on" and split(id)[1] > 1), None)
    if id is None or asks(said) or not _LEFT.search(plain(said)):
        return {}
    day = understood(asked_by(id), said, found.facts.of(split(id)[1]))
    return {id: day} if isinstance(day, str) and day != read[id] else {}


def _without_a_year(
    session: Session, said: str, told: Mapping[str, str], more: Proposal
) -> tuple[dict[str, str], Proposal]:
    """What is told without the year that a sum (1980), or a day of a year that was told before (2022년 .. 11월 15일),
    seems to hold; that day is asked."""
    when = pending(session.answers).get("when")
    if when is None or not (plain(said).isdecimal() or (when == "earlier" and not tells_of_time(said))):
        return dict(told), more
    asked = {**more.ask, "on": ()} if when == "earlier" and "on" in told else more.ask
    return {id: value for id, value in told.items() if id not in ("when", "on")}, Proposal(more.answers, asked)


def _there_is_after_all(said: str, read: Mapping[str, str]) -> str | None:
    """The question of which it was read that there was nothing, where it is told that there is; None where none is."""
    told = words_said(said)
    there_is = any("yes" in token.means.get("any", ()) and THERE_IS & {*token.text} for token in told)
    known = all("any" in token.means or "around" in token.means for token in told)
    return next((id for id, value in read.items() if value in ("none", "no")), None) if there_is and known else None


def _only_agrees(said: str) -> bool:
    """Whether nothing but a yes or a no, or a label, is said: not 是总共的."""
    beside_it = "".join(token.text for token in words_said(said) if "any" not in token.means)
    names = {of_label(text) for texts in labels(HEARD, Facts({}, date.min)).values() for text in texts}
    return key(plain(said)) in names or bool(_PARTICLES.fullmatch(beside_it))


def _beside_it(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """What is said under what was read that tells nothing of it: danger, a question, a town of which it is not told for
    what; else that it was not understood."""
    if urgent(said):
        return first_aid(session, today)
    page = answered_beside(session, said, today) or (from_guide(session, said, today) if asks(said) else None)
    if page:
        return page
    if asks(said) and (asked_for(said, whole=True) or asked_for(said, whole=False) or asked_beside(said)):
        return [buttons_again(session, session.spoken.text("turn.later"), today)]
    if word := "turn.moon" if last_of_the_moon(said) else "heard.town" if only_a_town(said) else "":
        return [buttons_again(session, session.spoken.text(word), today)]
    missed = times_missed(session, HEARD)
    session.answers = session.answers | {MISSED: f"{HEARD.id}.{missed}"}
    if HEARD.id in session.answers:
        person = f"\n\n{session.spoken.text('turn.person')}" if missed % EXPLAINED == 0 else ""
        return [buttons_again(session, session.spoken.text("heard.which") + person, today)]
    return misunderstood(session, HEARD, found, Problem("problem.heard"), missed)


def _told_besides(session: Session, said: str, found: Journey, today: date) -> dict[str, str]:
    """An answer that is typed under what was read: to the question that was open, or to the one that will be (今年), or
    to one of those that were read, as it stands or otherwise (2500). Words that answer each question are about what was
    read, and an answer with which it would end is asked for by itself."""
    of_it = _NOT_KNOWN_OF_IT.fullmatch(plain(said))
    if of_it or key(plain(said)) in words_of("any") or asks(said) or number(said, MOST_NUMBERED) is not None:
        return {}  # 1 is the first of the buttons rather than a yuan
    read, facts = pending(session.answers), facts_with(session.answers, today)
    comes = journey(confirmed(session.answers), today, way_of(session.answers)).next
    besides = map(asked_by, asked_besides(session.answers))
    asked = [each for each in (found.next, comes, *besides) if each and each.id not in read and not _of_a_sum(each)]
    figure = is_figure(said, today)
    asked = [each for each in asked if each.name != "when" or not figure or tells_of_time(said)]
    if only_a_town(said):  # of the register or of the treatment: where that was asked, or nothing can end by it
        asked = [each for each in asked if each is found.next or understood(each, said, facts) in _NEAR]
        read = {}
    named = {name for token in words_said(said) for name in token.means} & {split(id)[0] for id in read}
    asked = [each for each in asked if not named or each.name in named]  # 전원 아이 answers nothing of before
    if which := _row_told(said, today):
        ids = [id for id in asked_besides(session.answers) if split(id)[0] == "amount"]
        sums = {id: sum_told(session, asked_by(id)) if which == "self_paid" else () for id in ids}
        return {id: told[0] if len(told) == 1 else which for id, told in sums.items()}
    asked = _of_the_one_read(_without_the_place(asked, said), read)
    lines = [asked_by(id) for id in reversed(read) if id != "when" or tells_of_time(said)]
    lines = [each for each in lines if each.name != "paid_in_all" or not _NOT_ALL_PAID.search(plain(said))]
    lines = [] if any(understood(each, said, facts) in NOT_KNOWN for each in lines) else lines  # 不记得 changes none
    for questions in ([each for each in lines if figure and each.kind != "choice"], asked, lines):
        meant = [(each, understood(each, said, facts)) for each in questions]
        told = {
            each.id: value
            for each, value in meant
            if isinstance(value, str)
            and not (questions is lines and value == "plan" and not not_settled_yet(said))
            and not before_it_ends(each, value, said, facts)
        }
        if len(told) == 1 or (told and questions is not lines):
            return dict([*told.items()][:1])
    before = understood(asked_by(EARLIER), said, facts)  # 就这一次, before that is asked
    none_before = before == "none" or (before_this_one(said) and _only(before) == "none")
    return {EARLIER: "none"} if none_before and not (figure or named - {"care"}) else {}


def _applied_for(session: Session, said: str, today: date) -> dict[str, str]:
    """That the status which is to be asked was applied for, and nothing was decided: 因病致贫 .. 报上去了，等着批."""
    if _STATUS not in asked_besides(session.answers):
        return {}
    read = understood(asked_by(_STATUS), said, facts_with(session.answers, today))
    applied = isinstance(read, Problem) and read.candidates[:1] == (_PENDING,)
    return {_STATUS: _PENDING} if applied else {}


def _of_a_sum(question: Question) -> bool:
    return "amount" in (question.name, question.kind)


def _only(read: str | Problem) -> str:
    """The one answer that a text may be; "" where it may be none or several."""
    return read.candidates[0] if isinstance(read, Problem) and len(read.candidates) == 1 else ""


def _before_not_known(said: str) -> dict[str, str]:
    """That it is not known what was before, where no more is told: 그전거는 모르겠슴다."""
    text = plain(said)
    return {EARLIER: UNSURE} if _WHAT_WAS_BEFORE.match(text) and _NOT_KNOWN_OF_IT.fullmatch(text) else {}


def _without_the_place(asked: Sequence[Question], said: str) -> list[Question]:
    """The questions that what is typed may answer, but where somebody was treated by 记不清."""
    forgotten = _NOT_REMEMBERED.search(plain(said))
    return [each for each in asked if not (forgotten and each.name == "place")]


def _of_the_one_read(asked: Sequence[Question], read: Collection[str]) -> list[Question]:
    """The questions that what is typed may answer, with the day of that one further treatment of which all was read in
    place of another one's: 又住了，自付4000 .. 10月8号."""
    of = {split(id)[1] for id in read}
    if len(of) != 1 or max(of) == 1:
        return list(asked)
    return [asked_by(id_of(each.name, *of)) if each.name == "on" else each for each in asked]


def _row_told(said: str, today: date) -> str:
    """Whether a sum was the own share or what was paid in all, where it is asked which: 是自付, 一共付的; with its
    figure the own share itself: 八千是自付. "" where neither is told."""
    words = words_said(said)
    rows = {row for token in words for row in token.means.get("row", ())}
    rows |= {"self_paid" for token in words if "own_share" in token.means}
    row = {"self_paid": "self_paid", "paid": "paid_only"}.get(rows.pop(), "") if len(rows) == 1 else ""
    if not is_figure(said, today):
        return row
    told = [yuan(fen) for fen in sums_in(said, today)]
    return told[0] if row == "self_paid" and len(told) == 1 else ""


def reply_to_proposal(session: Session, value: str, today: date) -> list[Message]:
    """What was read counts from now on; or it is asked which of it is wrong."""
    if value != RIGHT:
        session.answers = session.answers | {HEARD.id: value}
        return position(session, today)
    found = whole(session, today)
    unclear = [id for id in asked_besides(session.answers) if id in as_given(found.applying)]
    before, session.answers = session.answers, confirmed(session.answers)
    if unclear and here(session, today).expected is None:
        session.answers = session.answers | {CHANGE: unclear[0]}
    less = [*counts_no_more(session, found, today, old=False), *sums_anew(session, before)]
    read_back(session, today)
    return [*less, *position(session, today)]


def _without(session: Session, wrong: Collection[str], today: date) -> list[Message]:
    """Without what is not right of what was read; where it was not said what, that is asked."""
    if not wrong:
        return reply_to_proposal(session, "no", today)
    for id in wrong:
        session.answers = left_out(session.answers, id)
    return position(session, today)


def one_word(said: str, question: Question, found: Journey, *, own: bool = False) -> bool:
    """Whether only one thing was said: a choice of the question as it is offered, or one word. `own`: one that answers
    the question, and not one beside it that does (给我 in 民政局给我打低保钱)."""
    names = {of_label(text) for texts in labels(question, found.facts).values() for text in texts}
    meant = [token for token in words_said(said) if token.means.keys() - SIGNS.keys()]
    others = [token for token in meant if not token.answers(question.name) and "any" not in token.means]
    return key(plain(said)) in names or (len(meant) <= 1 and not (own and others))
