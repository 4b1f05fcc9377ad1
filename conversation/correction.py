"""An answer told otherwise: said to be wrong, told as it is right, denied, or changed where it was written. What is
right instead is proposed before it counts."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.beside import (
    before_this_one,
    in_fact,
    just_granted,
    not_settled_yet,
    of_one_more,
    was_given,
    was_paid,
)
from conversation.journey import NOTED, WHICH, Journey
from conversation.kept import as_given
from conversation.mistaken import asked_again, denied, is_figure, may_be, right_instead, wrong_first
from conversation.more_money import more_money
from conversation.of_the_sum import in_fen
from conversation.problem import Problem
from conversation.proposal_reply import of_which, only_a_town, propose, sentence_told
from conversation.questions import Question, asked_by, question_of
from conversation.session import Message, Session, whole
from conversation.showing import buttons_again, standing, which
from conversation.treatments import split
from conversation.understanding import accepts, understood
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.money.amounts import amount, rough
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.of_whom import names_another
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own
from conversation.wording import printed

_DENIES: Final = "不是"
_REGISTER: Final = lazily("户口|户籍|호[구적]")
_DONE: Final = lazily("过|[었았였했]|댔")
"""In a word that tells that something was, and does not only agree: 有过, 있었댔소."""
_WRONG_AND_RIGHT: Final = 2
_CERTIFICATE: Final = lazily(
    "(?:증|증명|수첩)(?:서)?[이도두은는]?있|有.{0,8}(?:证|本)|(?:证|证明|本儿?|手册)[也都]?有"
    "|还有?(?:有)?(?:慢性?病|特病|特殊病)|(?:만성병|특수병)[가-힣]{0,2}(?:도|두)|한달|매달|달마다|每月|每个月"
)
"""A certificate, or an illness that somebody has besides: 특수병증이 있슴다, 还有慢性病, 만성병으로 한달에 5백."""
_THERE_WAS: Final = lazily(
    "(?:是|其实)?(?:有|办|做|转|领|住|看|补办)(?:了|过|的)*(?:一[次回])?(?:的|呢|啊)*|(?:있|했|받|하였|탔)[가-힣]{1,5}"
)
_WAS_THERE: Final = lazily("있었|댔[소슴습]|住过|花过|看过|有过")
_FILED: Final = lazily("备案|登记|市医院|县医院|州医院|大夫|医院(?:给)?(?:开|转)|비안|베이안|등록|현병원|시병원|주병원")
_YEAR: Final = lazily("年|년|[0-9]{4}[-./]")
_MONTH: Final = lazily("[0-9一二三四五六七八九十]月|[0-9]월")
_SUM_WRONG: Final = lazily(
    "[^,]*[0-9万千百元][^,]*(?:错了?|不对|틀렸[가-힣]*|틀림[가-힣]*)[, ]+(?:应该)?是?(?P<right>[^,]+)"
)
_THAT_IS_IT: Final = lazily("(?:才对|才是|才对的)[.!]?$")
_BY_SO_MUCH: Final = lazily(
    "(?:自付|金额|钱|数)?(?:(?P<more>多)|少)(?:了|写了|说了|算了|填了)(?=[0-9一二两三四五六七八九])(?!.*个)"
)
_IN_TRUTH: Final = lazily("(?:其实|实际上?|사실은?|실은)[, ]*(?P<told>[^,.;]+)$")
_NOT_HERS: Final = lazily(
    "不是(?:我妈|我爸|她|他|病人|本人|患者)的?|(?:我妈|我爸|她|他|病人)(?:没有?|不是)$|过期|到期了"
)
"""低保是我的，不是我妈的, 低保证过期了."""
_DOUBTED: Final = ("household", "referral")
_EARLIER_OWN: Final = "earlier_self_paid"
EARLIER: Final = "earlier"
"""Whether there was something before in the year."""


def corrected(session: Session, id: str, said: str, today: date) -> list[Message] | None:
    """An answer that was changed where it had been written: shown before it counts. None where it is none any more."""
    found = whole(session, today)
    question = question_of(id)
    before = as_given(found.applying).get(id)
    if before is None or question is None:
        return None
    read = understood(question, said, found.facts)
    if isinstance(read, Problem) and read.candidates:
        return [which(session, question, found.facts, read.candidates)]
    if isinstance(read, Problem) or not accepts(question, read, found.facts):
        return [buttons_again(session, session.spoken.text("turn.edited"), today)]
    return None if read == before else propose(session, {id: read}, today)


def correction_told(session: Session, said: str, found: Journey, today: date, no_answer: bool) -> list[Message]:
    """A correction, proposed or asked back; nothing where it is none. `no_answer`: whether it answers no question at
    hand; else it may be that: 不是3月4号，是3月5号."""
    treatment, told = of_which(said, found)
    of_before = _figure_denied(told, found, today)
    rest = right_instead(told) if no_answer or not plain(told).startswith(_DENIES) else ""
    rest = _right_sum(told) if of_before else rest
    if town := bool(rest) and only_a_town(rest.removeprefix("是")):  # 我说错了 是延吉: the last answer that can be it
        rest = rest.removeprefix("是")
    sentence = sentence_told(rest, found) if rest and not (town or treatment) else Proposal({}, {})
    if len(_news(session, sentence.answers, found)) > is_figure(rest, today):  # a figure alone is read below
        return propose(session, sentence.answers, today, sentence.ask)
    wrong = of_before or _row_wrong(wrong_first(told), found)
    question, read = _correction(session, rest, found, today, wrong, treatment=treatment) or (None, None)
    if question is None or read is None:
        return []
    if not no_answer and question.kind == "choice" and is_figure(rest, today):
        return []  # a day, where one is asked
    if isinstance(read, Problem):
        return [which(session, question, found.facts, read.candidates)]
    if _news(session, {question.id: read}, found):
        return propose(session, {question.id: read}, today)
    return [_noted_already(session, {question.id: read}, found, today)] if no_answer else []


def _figure_denied(said: str, found: Journey, today: date) -> str | None:
    """The name of the question whose sum is said to be wrong before another one is told: 不是3000，是4000, 3000错了，是
    5000; None where none is."""
    told = sums_in(said, today) if _right_sum(said) else []
    if len(told) != _WRONG_AND_RIGHT:
        return None
    return next((each.name for each, answer in reversed(found.given) if in_fen(each, answer) == told[0]), None)


def _right_sum(said: str) -> str:
    """What is right instead of a sum that is said to be wrong: 自付3000也错了，是5000; "" where none is."""
    told = _SUM_WRONG.fullmatch(plain(said))
    return told["right"] if told else right_instead(said)


def _row_wrong(wrong: str | None, found: Journey) -> str | None:
    """The name of the question whose answer is said to be wrong: of the own share that of before where it was told just
    now, so that the aid of before is asked."""
    of_before = wrong == "amount" and found.next is not None and found.given[-1][0].name == _EARLIER_OWN
    return _EARLIER_OWN if of_before else wrong


def _correction(
    session: Session, rest: str, found: Journey, today: date, wrong: str | None, *, treatment: int
) -> tuple[Question, str | Problem] | None:
    """The last answer of which that which is right ("是两万二") can be another one, with it; as a problem where several
    figures may be meant. `wrong`: the name of the question whose answer it is, `treatment` of which."""
    if not rest or _says_yes_or_no(rest):
        return None
    figure = is_figure(rest, today)
    of_time = any("when" in token.means for token in words_said(rest))  # 올해 아이라 작년임다
    unclear: tuple[Question, str | Problem] | None = None
    to_come = [asked_by(id) for id in standing(session, found).keys() - as_given(found.applying).keys()]
    for question in (*to_come, *(question for question, _ in reversed(found.given))):
        if wrong not in (None, question.name) or not may_be(question.name, question.kind, figure):
            continue
        if treatment not in (0, question.treatment) or (question.name == EARLIER and of_time):
            continue
        if unclear and question.name == "when":
            continue  # 去年5月3日 .. 不对，6月3日: the day, and no other year
        read = understood(question, rest, found.facts)
        if isinstance(read, Problem):
            if read.candidates and figure and question.kind != "choice":
                unclear = unclear or (question, read)
        elif accepts(question, read, found.facts):
            return question, read
    return unclear


def _says_yes_or_no(said: str) -> bool:
    """Whether no more than yes or no is said, be it not surely: 没有吧."""
    words = words_said(said)
    answers = any("any" in token.means for token in words)
    return answers and all(not token.means.keys().isdisjoint(("any", "around", "perhaps")) for token in words)


def _news(session: Session, read: Mapping[str, str], found: Journey) -> dict[str, str]:
    """What of it is not known like that already."""
    known = {"designated": found.facts.designated, **standing(session, found)}
    return {id: value for id, value in as_given(read).items() if known.get(id) != value}


def _noted_already(session: Session, read: Mapping[str, str], found: Journey, today: date) -> Message:
    """That it stands like that already."""
    if found.expected:
        session.answers = session.answers | {NOTED: found.expected.id}
    ((id, value),) = read.items()
    noted = printed(session.spoken, asked_by(id), value, found.facts)
    return buttons_again(session, session.spoken.text("turn.noted", answer=noted), today)


def told_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """Other answers in a sentence that asks nothing, or a figure or a year by itself, proposed; nothing where none is
    another one."""
    if asks(said):
        return []
    sentence, known = _of_the_case(sentence_told(said, found), said), as_given(found.applying)
    if known.get(EARLIER) == "none" and not names_another(said, EARLIER):
        if _told_before(said, sentence, found):
            return propose(session, {EARLIER: "yes"}, today)
        if is_figure(said, today) and (before_this_one(said) or _of_more_times(said, today)):  # 以前领过3000
            return asked_again(session, found, today, EARLIER)
    if instead := _less_or_more(said, found, today):
        return propose(session, instead, today)
    if _EARLIER_OWN in known and before_this_one(said) and (of_before := _sum_of_before(said, found)):
        return propose(session, of_before, today)
    ask = [id for id, values in sentence.ask.items() if known.get(id) not in (None, *values)]
    changed = _as_meant(_news(session, sentence.answers, found), known, said)
    if changed:
        return propose(session, changed, today, ask)
    treatment, rest = of_which(said, found)
    for question, answer in reversed(found.given):
        if treatment not in (0, question.treatment):
            continue
        own_share = question.name == "amount" and answer not in ("slip", "paid_only")
        if question.name != "when" and not (own_share and is_figure(rest, today)):
            continue
        if own_share and number(rest, MOST_NUMBERED) is not None:
            continue  # 8 is the eighth of a list rather than a sum
        read = understood(question, rest, found.facts)
        of_time = any("when" in token.means for token in words_said(rest)) or _YEAR.search(rest)
        if question.name == "when" and (not of_time or (read == "plan" and not not_settled_yet(rest))):
            continue  # 没有, 没钱交, 明天去长春, 减去2000
        if isinstance(read, Problem) and read.candidates and own_share and _of_the_own_share(rest):
            return [which(session, question, found.facts, read.candidates)]
        told_so = isinstance(read, str) and (not own_share or _of_the_own_share(rest))
        if isinstance(read, str) and told_so and _news(session, {question.id: read}, found):
            return propose(session, {question.id: read}, today)
    return []


def _as_meant(changed: Mapping[str, str], known: Mapping[str, str], said: str) -> dict[str, str]:
    """What is told otherwise, without a time to come where no bill is told to be open (没有结算单), and without another
    referral where it is only told that there was one (전원 했슴다)."""
    gone: set[str] = set()
    if changed.get("when") == "plan" and not not_settled_yet(said):
        gone = {"when", "stage"}
    if changed.get("referral") == "filed" and known.get("referral") == "primary_care" and not in_fact(said):
        gone |= set() if _FILED.search(plain(said)) else {"referral", "filed_late"}
    return {id: value for id, value in changed.items() if id not in gone}


def _of_more_times(said: str, today: date) -> bool:
    """Whether sums are told of several times, or of another place too: 3월에 5천, 6월에 7천; 다른 병원에서두 4천."""
    sums, months = sums_in(said, today), len(_MONTH.findall(plain(said)))
    several = not said_as_own(said) and (min(len(sums), months) > 1 or (months and _WAS_THERE.search(plain(said))))
    return bool(sums) and (of_one_more(said) or bool(several))


def _of_the_case(read: Proposal, said: str) -> Proposal:
    """What was read, without the kind of care where only a certificate of it is told: 특수병증이 있슴다."""
    if not _CERTIFICATE.search(plain(said).replace(" ", "")):
        return read
    return Proposal({id: told for id, told in read.answers.items() if split(id)[0] != "care"}, read.ask)


def _less_or_more(said: str, found: Journey, today: date) -> dict[str, str]:
    """The own share with what was said to be too little or too much: 自付少了500, 자부 500 덜 썼슴다."""
    told, sums = _BY_SO_MUCH.search(plain(said)), sums_in(said, today)
    if told is None or len(sums) != 1:
        return {}
    for question, answer in reversed(found.given):
        if question.name == "amount" and (own := in_fen(question, answer)):
            right = own - sums[0] if told["more"] else own + sums[0]
            return {question.id: yuan(right)} if right > 0 else {}
    return {}


def _sum_of_before(said: str, found: Journey) -> dict[str, str]:
    """The own share, or the aid, of before as it is told otherwise: 以前的自付是5000."""
    for question, answer in reversed(found.given):
        read = understood(question, said, found.facts) if question.name in (_EARLIER_OWN, "earlier_aid") else answer
        if isinstance(read, str) and read != answer and in_fen(question, read):
            return {question.id: read}
    return {}


def the_opposite(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The last answer, that there was nothing, taken back at once: 없음 .. 아니 있슴다; the question again, and at the
    result that of before as it is told now."""
    rest = right_instead(said)
    question, answer = found.given[-1] if found.given else (None, "")
    if question is None or answer not in ("none", "no") or not rest or asks(said):
        return []
    there_is = _THERE_WAS.fullmatch(plain(rest).replace(" ", "").rstrip(".!"))
    return asked_again(session, found, today, split(question.id)[0]) if there_is else []


def sum_instead(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """A sum that is told at a question with choices, right behind one that was noted: more of it (还有两千), or it is
    proposed in place of that (9000); nothing where none is told, or one of before."""
    if not found.given or asks(said) or before_this_one(said):
        return []
    question, answer = found.given[-1]
    if not in_fen(question, answer):
        return []
    if question.name == "amount" and (more := more_money(session, said, as_given(found.applying), today)):
        return more
    told = _THAT_IS_IT.sub("", plain(said))  # 一千五才对
    read = understood(question, told, found.facts) if _of_the_own_share(told) else None
    another = isinstance(read, str) and read != answer and in_fen(question, read)
    return propose(session, {question.id: str(read)}, today) if another else []


def _told_before(said: str, sentence: Proposal, found: Journey) -> bool:
    """Whether it is told after all that there was something before: 其实以前住过一次, 这次以前有一次 自付五千."""
    certificate = _CERTIFICATE.search(plain(said).replace(" ", ""))
    alone = not (sentence.answers or certificate or is_figure(said, found.facts.today))
    tells = alone and (
        in_fact(said) or any("care" in token.means or _DONE.search(token.text) for token in words_said(said))
    )
    in_truth = _IN_TRUTH.search(plain(said))  # 刚才说没有，其实有
    told = in_truth["told"] if in_truth else said
    return (tells or before_this_one(said)) and understood(asked_by(EARLIER), told, found.facts) == "yes"


def _of_the_own_share(said: str) -> bool:
    """Whether no more than a sum is told, or one by the name of the own share: not 我已经拿到3000了, 我交了2400."""
    of_else = was_given(said) or was_paid(said)
    return said_as_own(said) or (not of_else and (isinstance(amount(said), int) or rough(plain(said))))


def asks_anew(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question whose answer is denied without another one, or said to have been otherwise: 不是低保, 其实后补的;
    nothing where none is."""
    known = as_given(found.applying)
    gone = [] if asks(said) else [split(id)[0] for id in denied(said, known)] or _otherwise(said, known)
    register = "residence" in gone and _REGISTER.search(plain(said))  # 户口不是延边的: and not the place
    return asked_again(session, found, today, "residence" if register else gone[-1]) if gone else []


def answer_doubted(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question for the status, or for the referral, again where it is told that it was otherwise (低保是出院以后办
    的, 社区没转，自己去的); nothing where neither is named, it is told as it is known, or one of them is asked."""
    known = as_given(found.applying)
    told = [token for token in words_said(said) if token.means.get("referral") != ("emergency",)]  # 구급차비
    names = {name for token in told for name in token.means} & {*_DOUBTED} & known.keys()
    treatment = of_which(said, found)[0]
    several = found.facts.treatments > 1 and treatment != 1
    if asks(said) or several or not names or (found.expected and found.expected.name in _DOUBTED):
        return []
    question = asked_by(next(name for name in _DOUBTED if name in names))
    not_so = just_granted(said) or bool(_NOT_HERS.search(plain(said)))
    if question.id in sentence_told(said, found).answers and not not_so:
        return []
    read = understood(question, right_instead(said) or said, found.facts)
    if isinstance(read, str) and read != known[question.id] and question.name == "referral":
        return propose(session, {question.id: read}, today)
    if (isinstance(read, Problem) and _of_another(read, question, known[question.id])) or just_granted(said):
        return _asked_anew(session, found, question, read, said)
    return []


def _of_another(read: Problem, question: Question, known: str) -> bool:
    """Whether what was read leaves the answer in doubt that is known."""
    if question.name == "referral":
        return bool(read.candidates) and known not in read.candidates
    return read.asks_back or bool(read.candidates)


def _asked_anew(session: Session, found: Journey, question: Question, read: str | Problem, said: str) -> list[Message]:
    """The question again, or what may be right instead of its answer."""
    again = asked_again(session, found, found.facts.today, question.name)
    known = as_given(found.applying)[question.id]
    others = tuple(value for value in read.candidates if value != known) if isinstance(read, Problem) else ()
    if not (others and right_instead(said)):
        return again
    session.answers = session.answers | {WHICH: " ".join((question.id, *others))}
    return [which(session, question, found.facts, others)]


def _otherwise(said: str, known: Iterable[str]) -> list[str]:
    """The name of the one question of which it is told how it really was."""
    told = {name for token in words_said(said) for name in token.means} if in_fact(said) else set()
    names = sorted(told & {split(id)[0] for id in known})
    return names if len(names) == 1 else []
