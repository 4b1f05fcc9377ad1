"""A whole sentence read: which answers it holds and what is to be asked back. It is proposed, never taken.

It is read clause by clause: somebody else's story, what was so once, what is denied and what is asked are left out. A
status counts only where the words beside it are known.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from calculator.money import yuan
from conversation.county import COUNTY
from conversation.facts import UNSURE, Facts, policy_changes_in
from conversation.kept import opened
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding.choices import OF_PEOPLE, OR_NOT, Mention, both, choice, meant
from conversation.understanding.days import Spoken
from conversation.understanding.denial import denials, denies
from conversation.understanding.first_person import is_described, is_subject, with_oneself
from conversation.understanding.hangul import HANGUL
from conversation.understanding.ko_stays import (
    came_out,
    lies_there,
    names_stay,
    said_to_be_out,
    sets_out,
    stays_on,
    year_of_leaving,
)
from conversation.understanding.korean import not_told_as_so
from conversation.understanding.korean_parts import (
    admitted_only,
    became,
    behind_hearsay,
    either,
    in_haste,
    is_somewhere,
    is_theirs,
    kin_apart,
    kin_told_of,
    left_hospital,
    lives_long,
    lives_with,
    mere_state,
    moved_to,
    names_there,
    no_time,
    not_known,
    not_of_the_treatment,
    not_out_yet,
    not_yet_filed,
    nothing_filed,
    now_registered,
    of_age,
    of_the_register,
    of_them,
    only_treated,
    permit_wished,
    place_of,
    referred_there,
    registered,
    seen_by_them,
    sent_by_hospital,
    several_statuses,
    status_since,
    tells_of_status,
    tells_when_filed,
    text_of,
    then_not,
    this_time,
    was_registered,
    with_me,
    without_names,
    written_down,
)
from conversation.understanding.lazily import lazily
from conversation.understanding.lexicon import Token, holds, lexicon, parts, words_of
from conversation.understanding.named import years_in_words
from conversation.understanding.plain import plain
from conversation.understanding.read_aloud import as_it_stands
from conversation.understanding.unpunctuated import ENDED, with_ends
from conversation.understanding.within import Marked, marked

_CLAUSE: Final = lazily(r"((?:[^,;:!?、，；：！？…\n。.]|(?<=[0-9])(?:[.]|,(?=[0-9]{3}(?![0-9])))(?=[0-9]))+)([?？]?)")
_BETWEEN: Final = lazily(r"(?<![0-9付费]) (?![0-9¥])|(?<=[0-9元块号日]) (?=[\u4e00-\u9fff])(?![元块万千号日月年])")
_PUNCTUATION: Final = lazily("[,;:!?、，；：！？…。]|[.](?![0-9])")
_HOSPITAL: Final = lazily("院|병원|원$")
_STAY: Final = lazily("[住躺](?!.*[院圆园员])|(?!.*(?:병원|병실|입원|수술)).*(?:누워|눕)")
"""住了半个月, 누워있었소 is a stay in hospital where one is named with it; 在儿子家住了半个月 is none."""
_STILL_IN: Final = lazily("[住躺]着|[没未]有?出院")
"""Who is still in hospital: 在延边医院住着呢, 现在还没出院."""
_CASE: Final = ("care", "place", "referral", *OF_PEOPLE)
"""What somebody tells of himself where he is the patient."""
_CASE_SIGNS: Final = frozenset({"care", "referral", "settled", "went", "sum"})
"""What a part names that tells of a treatment."""
_NOT_NOW: Final = frozenset({"past", "cancelled", "wish", "asks"})
"""Signs beside which a status is none of today."""
_READ: Final = (
    *("who", "when", "residence", "household", "low_income_member", "care", "age", "insurance_paid"),
    *("place", "living", "designated", "referral", "filed_late"),
)
"""The questions whose choices a sentence may name."""
_TELLS_OF_A_CASE: Final = frozenset({*_CASE_SIGNS, *OF_PEOPLE, "row", "registered"})
"""Without any of these a sentence tells of no case where it tells where somebody lives: 我闺女在长春上班, 我在延吉."""
_NAMED: Final = ("place", "residence")
"""The questions where a denial is one of a name, and not of all that is of its value: 북경이 아니라 천진에 갔소."""
_ONLY_ASKED: Final = ("insurance_paid", "designated", "filed_late", "living")
"""What a part that asks something does not tell: 我能报吗."""
_HAPPENED: Final = lazily("[了过]|的院|[했댔였았었]")
"""How a part is told that has happened, though it asks something too: 我住院了能报多少."""
_DOUBTED: Final = frozenset({"perhaps", "wish", "past", "cancelled", "correction"})
"""Signs beside which an own share is not sure."""
_OWN_SHARE: Final = lazily("(?:个人)?自[付负]|(?:개인)?자(?:부(?!담)|가지급)")
"""The own share as the slip calls it; 자부담 may be all that was paid."""
_PLAN: Final = frozenset({"plan"})
_PERMIT: Final = frozenset({"permit"})
_HERE: Final = frozenset({"yanbian"})
_OF_ME: Final = lazily("[我俺咱]|저는|나는|내가|제가|우리")
_ME_TOO: Final = lazily("(?:나|저|우리|내)[도두].*[고구]$")
"""나도 저보를 타고 구조받았으면 좋겠소: what is wished at the end is wished here too."""
_NO_MORE: Final = lazily(
    "(?:그것|이것|그거|이거|그게|거|것|돈|액)(?:밖에|밖엔)(?:더|다른건|아무것도)?(?:모르|모름|모릅|몰)"
)
"""그것밖에 모르오: beside what was paid nothing is known."""
_OTHER: Final = frozenset({"other"})
_INPATIENT: Final = frozenset({"inpatient"})
_JUST: Final = 2
"""So many days ago, at most, somebody came who may not have been settled yet."""
_NOT_KNOWN: Final = frozenset({UNSURE, "undecided"})
_FOR_ANOTHER: Final = lazily(
    "[让叫求请]我[帮替][他她].{0,4}(?:问|查|打听)|"
    "(?:干部|书记|村医|网格员|社工)的?替.{1,12}(?:问|查|打听|看看)|[委拜]?托[我俺](?:来|给|帮|帮忙)?(?:问|查|打听|看|咨询)"
    "|^[替帮给](?!我[^妈爸家哥姐弟妹爷奶姥姨舅叔姑儿闺女老]|我$|[俺咱]).{1,12}(?:问|查|打听)"
    "|대신(?:하여|해서|에)? ?(?:좀 )?(?:문의|묻|물어|여쭤|알아보|알아봐|확인|봅|봄|보는)"
)
"""Who asks for somebody tells of that person, and no story: 村里老李托我查, 우리 촌 김로인 대신 문의합니다."""
_ON_BEHALF: Final = lazily(
    "(?:학생|로인|촌민|주민|환자|분|사람|집|세대)(?:의|네)? ?일(?:로|루|을|때문에) ?(?:좀 )?"
    "(?:문의|묻|물어|여쭙|여쭤|알아보)"
)
"""우리 반 학생의 일로 문의드립니다."""
_ASKS_FOR: Final = lazily(
    "[替帮给].{1,9}(?:[问查]|打听|咨询)|(?:대신|때문에|일로) ?(?:좀 )?(?:문의|묻|물어|여쭤|알아보|확인)"
)
_OUR_OWN: Final = lazily("(?![가-힣]*(?:친구|동창|이웃))(?:우리|저희|[내제울](?=[가-힣]{2}))")
_ONESELF: Final = lazily(
    "[我俺]|나는|저는|내가|제가|(?:是|就是|给|查|替)?[我俺](?:自己|本人|自个儿?)(?:的|的事|查|问|看病)?|本人(?:查|问)?"
    "|[내나](?:임다|입니다|이오|이요|요)?|(?:본인|나 자신)(?:임다|입니다|이오|이요|건|꺼)?"
    "|[내제] ?(?:꺼|거|것|일)(?:임다|입니다|이오|이요)?"
)
"""A clause that tells no more than that somebody asks for himself."""
_AT_THE_END: Final = lazily("(?<=[가-힣] )[내나](?:임다|입니다|이오|이요)$")
"""저보호 연변병원 나임다."""
_FRIEND: Final = lazily("친구|동창|이웃|동료")
_RELAYED: Final = lazily("(?:[람담]다|[랍답][데디]다|더라)$")
_HEARSAY: Final = lazily("[담답랍]다$|[답랍][데디]다$|[다라][고구](?:합|하)")
_OFFICE_SAYS: Final = lazily("[담람]다$")
_THEN: Final = lazily("就|才好|该多好")
"""How a clause goes on that tells what would be: 要是能评上低保，我就去北京."""
_OF_THE_REGISTER: Final = lazily("[户胡护]口|户籍|落户|居住证|호적|호구|거주증")
_BOOK: Final = lazily("^(?!.*거주증).*(?:호적|호구)")
_EITHER: Final = lazily("还是|或")
"""也不知道算慢病还是普通的: which of both is not told."""
_ONE_OF_TWO: Final = lazily("不是.+就是|或")
"""户口不是延吉就是龙井: which of both is not told."""
_BARE_DAY: Final = lazily(
    "(?<![月0-9一二三四五六七八九十])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?![楼床房病线院])"
)
"""21号出的院: of this month or the last."""
_THIS_YEAR: Final = frozenset({"this_year"})
_MONTHS_OF_A_BARE_DAY: Final = 2
_THERE: Final = lazily(
    "[住躺]着|住院|没有?出|[没未](?:有)?(?:出院|结)|치료를?받(?:고있|는중)|(?:입원|주원|치료)(?:해|하고)?(?:있|계|중)|입원한지|누워(?:있|계)|실에(?:있|계)"
    "|아직(?:도|두)?(?:(?:병원에|거기에?|거기서)?(?:있|계)|병원[임입이])|(?:결산|퇴원|출원)[은을도]?(?:아직)?[안못]|(?:결산|퇴원)[은을도]?아직"
    "|(?:퇴원|출원)하지않|(?:중환자실|병실)[임입]|맞[고구](?:있|계)"
)
"""Words of a treatment still to be settled that has begun, and of one that has not."""
_UNSETTLED: Final = lazily("[没未]有?结")
_AHEAD: Final = lazily(
    "没[去看]|[要想]去|打算|准备|计划|(?:下个?月|下周|下礼拜)(?!.*出院)|(?:明[天儿]|大?后[天儿])(?!.*出院)|明年|过完年|开春|안갔|못갔"
    "|다음(?:달|주)|[래내]달|래주|(?:입원|수술)하러|래년|[자려][고구]|예정|계획|준비"
    "|예약|잡[혔혀]|하기[로루]|병원.{0,6}(?:안|못|아이)가|가지(?:않|못)"
)
_THERE_TOO: Final = lazily("거기|그곳")
_LEAVES: Final = lazily("퇴원|출원")
_SO_LONG: Final = lazily("[년해][도이]?(?:넘|됐|되)|오래")
_LASTS: Final = lazily("常|长(?!春)|多年|年多|年了|一直|过|年[째넘]|[0-9십]년|오래|줄곧|계속|내내")
"""How a clause tells that somebody lives somewhere for long: 在大连打工 alone does not."""
_DWELLS: Final = lazily("常年|长年|平时|老家")
"""常年在四平 tells where somebody lives."""
_NONE: Final = frozenset({"none"})
_EMERGENCY: Final = frozenset({"emergency"})
_PENDING: Final = frozenset({"illness_poverty_pending"})
_HARD: Final = lazily(
    "[欠借卖]|债|饥荒|没法过|过不下去|빚|팔[고았아]|겨우 ?(?:먹|살)|살(?:기|길).{0,5}(?:힘|어렵|바쁘|막막)"
)
"""That life is hard, beside a status that nobody has recognised."""
_LISTED: Final = lazily(
    "^(?!.*(?:别的|其他|其它|除|다른|말고|빼고|외에|밖에)).*(?:啥的|什么的|之类|这些|那些|[이그]런|같은|아무|어느|하나도없)"
)
"""Behind statuses: that all of them are meant by what follows."""
_WHICH_STATUS: Final = lazily("(?:무슨|어떤|어느)(?:호|신분|대상|증|집)")
"""어떤 호인지 나두 모르겠소."""
_NAMED_ONLY: Final = lazily("(?<!있)(?<!받)(?:이?[구고]|이?요|이나|이든)$")
"""저보구 특곤이구, 저보요 감측이요: how statuses are named in a list."""
_OF_NOBODY: Final = frozenset({"none", "illness_poverty_pending"})
_AT_HOME: Final = lazily("家里")
"""老王得癌没了，家里欠一屁股债: the home of whoever is told of."""
_EXAMPLE: Final = lazily("举个?例|打个?比方|(?:跟|和)[我俺](?:家|们|们家)?没关系|不是[我俺]家的?事|不关[我俺]")
"""How somebody says that all that was told is of nobody here."""
_READ_OF: Final = lazily("(?:보니|보니까|보면|펴보니|봤는데)$")
"""How a part ends that tells of what is read in the next."""
_IT_IS: Final = lazily("임다|입니다|이오|이요|이꾸마")
_PAPERS: Final = frozenset({*OF_PEOPLE, "wish", "insurance_paid", "row", "sum"})
_PEOPLE_OF: Final = lazily("사람[가-힣]{0,3}$")
"""화룡사람 tells where somebody comes from, and no place of a treatment."""
_PEASANT: Final = lazily("农民|种地|庄|百姓|농민|농사")
"""What somebody may be who has a status besides."""
_CANNOT: Final = lazily("[治看瞧]不|못")
_REFERRED: Final = frozenset({"primary_care", "filed"})
_PAID: Final = ("self_paid", "paid_only")
"""What an amount that somebody paid may be; which of them is always asked."""


class Proposal(NamedTuple):
    """What a sentence holds: answers by question, and by question the values of which one may be meant."""

    answers: Mapping[str, str]
    ask: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class _Reading:
    """What has been read so far. `values`: by question what each mention of it may mean; `denied`: what it is not."""

    values: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    denied: dict[str, set[str]] = field(default_factory=dict)
    own_status: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    """As `values`, the status that somebody tells of himself: not the patient's where that is another."""
    days: list[Spoken] = field(default_factory=list)
    settled: Spoken | None = None
    """The day with which it is said that it was settled."""
    counties: set[str] = field(default_factory=set)
    """Those that are named with the register or with a permit."""
    sums: list[tuple[str | None, str | None]] = field(default_factory=list)
    """The row of the slip that is named with it (None: none is), and the amount (None: it is not sure)."""
    plans: list[str] = field(default_factory=list)
    """The words that tell of a treatment still to be settled."""
    own: bool = False
    """Whether somebody tells of himself."""
    treated: set[str] = field(default_factory=set)
    """Who is named with a treatment: self, other."""
    elsewhere: list[frozenset[str]] = field(default_factory=list)
    """Places that are named and may be those of the treatment as well as not: 打算去长春, 现在在延吉住着."""
    named: set[str] = field(default_factory=set)
    """The questions and signs of all that is told."""
    hospital: bool = False
    """Whether a hospital is named, so that somebody who stayed stayed there."""
    hard: bool = False
    """Whether debts are told of, or that life is hard."""
    plain: list[frozenset[str]] = field(default_factory=list)
    """As `values`, of the status of somebody who only tells that he is a peasant."""
    told: list[tuple[str, set[str]]] = field(default_factory=list)
    """The clauses that tell of the case, with the signs of their words."""
    of_register: bool = False
    """Whether the clause before told of the register, so that a place alone is the one of it."""
    first_seen: bool = False
    """Whether somebody was seen last by those who may refer."""
    corrects: bool = False
    """Whether it was just told that what was told before is wrong."""
    no_more: bool = False
    """Whether it is told that nothing else is known than what was paid."""
    listed: bool = False
    """Whether it is a list of words, with spaces between."""
    people: bool = False
    """Whether a person is named, be it among unknown words."""
    admitted: bool = False
    """Whether a day is told on which somebody was brought to the hospital."""
    either: frozenset[str] = frozenset()
    """Statuses of which it is told that one is meant: 저보인지 저보변두리인지."""
    not_out: bool = False
    """Whether it is told that somebody has not come out of the hospital yet."""
    since: list[Spoken] = field(default_factory=list)
    """The days from which on somebody has a status."""
    apart: list[frozenset[str]] = field(default_factory=list)
    """As `values`, of who stands among words that are not known: it counts where a stay is told of."""
    unknown: dict[str, str] = field(default_factory=dict)
    """The questions of which it is told in so many words that somebody does not know, with that value."""
    for_another: bool = False
    """Whether somebody asks for a person who is none of the family: 그 집 is that person's then."""
    several: bool = False
    """Whether it is told that more than one status is meant, of which the uppermost counts."""
    stays: bool = False
    """Whether it is told that somebody is in hospital still."""
    speaks: tuple[Token, ...] = ()
    """The word for oneself at the end of the clause before, which told nothing else: 나는 로인이오."""
    parts: list[tuple[Token, ...]] = field(default_factory=list)
    """The parts that tell of the case."""
    book: list[frozenset[str]] = field(default_factory=list)
    """What is told of the register by its Korean name, and of no permit."""
    before: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    """What was read before the last clause, which may be taken back."""


def proposed(said: str, facts: Facts) -> Proposal:
    """What a sentence says that is no answer yet; nothing of it is kept before the resident has confirmed it."""
    if _EXAMPLE.search(plain(said)):
        return Proposal({}, {})
    reading = _Reading()
    story = general = supposed = False
    listed = _listed(plain(said))
    reading.listed = listed != plain(said)
    text = with_ends(years_in_words(as_it_stands(listed), facts.today))
    for found in _CLAUSE.finditer(text):
        told, or_not = _asked_apart(found[1])
        cut, days, sums = _heard(told, facts.today)
        signs = {sign for token in cut for sign in token.means}
        ours = bool(signs & {"who", "mine", "i"})
        if story and not signs & {"who", "i"}:
            ours = any("mine" in token.means and not _AT_HOME.match(token.text) for token in cut)
        supposed = "if" in signs or (supposed and bool(_THEN.search(told)))
        for_another = bool(_ON_BEHALF.search(told) or ("others" in signs and _FOR_ANOTHER.search(told)))
        if for_another:
            reading.values["who"] = [_OTHER]
            reading.people = reading.for_another = True
        follows = text[: found.start()].endswith(ENDED)  # 입원했소 아직 못나왔소: it takes nothing back
        theirs = for_another or (reading.for_another and of_them(told))  # 그 집은 저보호이고
        story = not theirs and _of_story(cut, goes_on=story, ours=ours, asked=bool(found[2]))
        asked = bool(found[2]) or or_not or "asks" in signs
        told_of = (asked and bool(signs & {"care", *OF_PEOPLE})) or (general and not _happened(cut, signs))
        general = told_of and not ours and not _OF_ME.match(found[1].strip())  # 低保能报多少, 住院的
        supposing = supposed and "if" not in signs
        if story and of_them(told):  # 애가 저보라 했슴다 그집은 돈을 안냈담다: the clause before told of strangers
            reading.values = reading.before
        if story or supposing or _command(cut) or general or (asked and (_supposes(cut) or not ours)):
            continue
        asks = bool(found[2]) or or_not
        _read_told(reading, told, cut, days, sums, follows=follows, asks=asks, today=facts.today)
    return _proposal(reading, facts)


def _of_story(cut: tuple[Token, ...], *, goes_on: bool, ours: bool, asked: bool) -> bool:
    """Whether a clause tells of somebody else, or goes on with such a story."""
    begins = _of_strangers(cut, ours and not _asks_after_hearsay(cut, asked))
    return (begins and (goes_on or not (_soon(cut) or _of_the_office(cut)))) or (goes_on and not ours)


def _asked_apart(clause: str) -> tuple[str, bool]:
    """What a clause tells before it asks whether something is so (能不能), and whether it does."""
    or_not = OR_NOT.search(clause)
    return (clause[: or_not.start()] if or_not else clause), or_not is not None


def _heard(told: str, today: date) -> tuple[tuple[Token, ...], list[Spoken], list[str | None]]:
    """The words of a clause, its days and its sums, behind what was only heard: 삼촌이 저보라 하던데 나는 아니오."""
    cut, days, amounts = _marked(with_oneself(told.strip()), today)
    heard = cut[: behind_hearsay(cut)]
    days, amounts = days[_count(heard, "day") :], amounts[_count(heard, "sum") :]
    return cut[len(heard) :], days, [None if isinstance(amount, Problem) else yuan(amount) for amount in amounts]


def _read_told(
    reading: _Reading,
    told: str,
    cut: tuple[Token, ...],
    days: list[Spoken],
    sums: list[str | None],
    *,
    follows: bool,
    asks: bool,
    today: date,
) -> None:
    """A clause that tells of the case. `follows`: whether it goes on with the one before; `asks`: whether it asks."""
    signs = {sign for token in cut for sign in token.means}
    if _ASKS_FOR.search(told) and any("other" in token.means.get("who", ()) for token in cut):
        reading.values.setdefault("who", []).append(_OTHER)
    if _takes_back(cut) and not follows:
        reading.values, reading.corrects = reading.before, "correction" in signs
        return
    alone = bool(_ONESELF.fullmatch(told.strip()))
    reading.own = reading.own or alone or bool(_AT_THE_END.search(told))
    if alone and reading.told and _told_of_nobody(reading.told[-1][1]):  # 지난주 출원했소 내
        reading.treated.add("self")
    reading.before = {question: [*mentions] for question, mentions in reading.values.items()}
    reading.told.append((told, signs))
    cut = (*reading.speaks, *cut) if follows else cut
    if reading.corrects and reading.sums and not sums:  # 自付1100, 不对, 记不清了
        reading.sums[-1] = (reading.sums[-1][0], None)
    if reading.of_register and _only_a_place(cut) and _read_register(reading, cut):
        return
    lately = "settled" in signs and not days and bool(_BARE_DAY.search(told)) and today.month > _MONTHS_OF_A_BARE_DAY
    _read_clause(reading, cut, asks, days, sums)
    if lately or (year_of_leaving(told, today) == today.year and not asks):
        reading.values.setdefault("when", []).append(_THIS_YEAR)
    reading.corrects, reading.of_register = False, bool(_OF_THE_REGISTER.search(told))


def _told_of_nobody(signs: set[str]) -> bool:
    """Whether a clause tells of a stay, and of nobody whose it is."""
    return "care" in signs and not signs & {"who", "i", "mine", "others"}


def _listed(text: str) -> str:
    """A text without punctuation cut at its spaces where these part what it tells: 户口白山的 延边医院 住院."""
    apart = len(_BETWEEN.findall(text)) > 1 and not _PUNCTUATION.search(text) and not HANGUL.search(text)
    return _BETWEEN.sub(",", text) if apart else text


def _marked(told: str, today: date) -> Marked:
    """A clause cut into words, a relative apart from where and when it is told of him: 누나는 / 장춘에서."""
    found = marked(told, today)
    of_kin = kin_told_of(found.cut)
    return marked(kin_apart(told, of_kin), today) if of_kin else found


def _count(cut: tuple[Token, ...], kind: str) -> int:
    return sum(kind in token.means for token in cut)


def _supposes(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells of what may be, and not first of oneself as 난 특곤이고 2천이면 얼마 주오 does."""
    first = {sign for token in next(parts(cut), ()) for sign in token.means}
    return any("if" in token.means for token in cut) and ("if" in first or "i" not in first)


def _read_register(reading: _Reading, cut: tuple[Token, ...]) -> bool:
    """A place alone behind the register, of which it is the one where that is not told: 我外地户口, 山东的."""
    registered = reading.values.setdefault("residence", [])
    if _PERMIT in registered:  # 这边办了居住证, 安图办的
        reading.counties |= _counties(cut)
        return True
    if len(both(registered)) == 1:
        return False
    reading.counties |= _counties(cut)
    mentions = meant(cut, "residence", QUESTIONS["residence"].choices)
    registered += [mention.values for mention in mentions if not mention.denied]
    return True


def _of_no_case(reading: _Reading, cut: tuple[Token, ...]) -> bool:
    """Whether it is only told that it is some place, and no treatment has been told of yet: 저보는 아님다, 연길임다."""
    told = reading.named & _CASE_SIGNS or reading.hospital or _treats(cut)
    return not told and _only_a_place(cut) and bool(_IT_IS.fullmatch(_text(cut[1:])))


def _only_a_place(cut: tuple[Token, ...]) -> bool:
    told = [token for token in cut if token.tells]
    known = all(token.known and "lives" not in token.means for token in cut)
    return bool(told) and known and all(token.answers("residence") for token in told)


def _of_strangers(cut: tuple[Token, ...], ours: bool) -> bool:
    """Whether a clause tells of somebody else; what others say of the own family is none: 우리 삼촌이 입원했담다."""
    others = [token.text for token in cut if "others" in token.means]
    if _of_a_friend(cut):
        return True  # 내 친구는 한푼두 못받았다더람다
    own = ours and not any("i" in token.means for token in cut)
    own = own and any("mine" in token.means or _OUR_OWN.match(token.text) for token in cut)
    return bool(others) and not (own and all(map(_HEARSAY.search, others)))


def _of_a_friend(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells what a friend or a neighbour is said to have got."""
    return any(_FRIEND.search(token.text) for token in cut) and bool(_RELAYED.search(_text(cut)))


def _soon(cut: tuple[Token, ...]) -> bool:
    """Whether a sentence only tells what those who treat say of the stay told before: 래일모레 나온답데다."""
    return any("plan" in token.means.get("when", ()) for token in cut) and all(
        _HEARSAY.search(token.text) for token in cut if "others" in token.means
    )


def _of_the_office(cut: tuple[Token, ...]) -> bool:
    """Whether a clause only tells what insurance is said to have paid: 의보에서는 정상대로 보소했담다."""
    signs = {sign for token in cut for sign in token.means}
    return (
        "insurance_paid" in signs
        and not signs & {*OF_PEOPLE, "asks", "if"}
        and not _of_a_friend(cut)
        and all(_OFFICE_SAYS.search(token.text) for token in cut if "others" in token.means)
        and bool(_OFFICE_SAYS.search(_text(cut)))
    )


def _asks_after_hearsay(cut: tuple[Token, ...], asked: bool) -> bool:
    """Whether a clause asks at its end whether it is so for oneself too, what others are said to have got: 우리 사촌이
    다 받았답데다 나도 받소?"""
    return asked and any("others" in token.means and _HEARSAY.search(token.text) for token in cut)


def _command(cut: tuple[Token, ...]) -> bool:
    """Whether a clause is a command: half of it, or all that it tells; 사람 in 화룡사람인데 is none,
    nor is 又住院了, which tells of a stay."""
    length = sum(len(token.text) for token in cut if "command" in token.means and not token.tells)
    return bool(length) and (2 * length >= len(_text(cut)) or not any(token.tells for token in cut))


def _text(cut: tuple[Token, ...]) -> str:
    return "".join(token.text for token in cut)


def _takes_back(cut: tuple[Token, ...]) -> bool:
    """Whether a clause only denies the one before it, or corrects it: 医生让住院，没住; 自付八千，哎不对，是八千六."""
    turns = [denies(token) or "correction" in token.means for token in cut]
    told = zip(cut, turns, strict=True)
    return any(turns) and all(token.known and (turn or not token.tells) for token, turn in told)


def _read_clause(
    reading: _Reading, cut: tuple[Token, ...], asked: bool, days: list[Spoken], sums: list[str | None]
) -> None:
    """A clause that tells of the case, part by part. `asked`: whether it ends as a question."""
    of_parts = list(parts(cut))
    speaks: tuple[Token, ...] = ()
    for place, part in enumerate(of_parts, start=1):
        part, speaks = (*speaks, *part), _who_speaks(part)
        signs = {sign for token in part for sign in token.means}
        count = _count(part, "day"), _count(part, "sum")
        if "if" not in signs:
            signs |= {"asks"} if asked and place == len(of_parts) else set()
            signs |= {"wish"} if _ME_TOO.match(_text(part)) and _wished(of_parts[-1]) else set()
            _read(reading, part, signs, days[: count[0]], sums[: count[1]])
        days, sums = days[count[0] :], sums[count[1] :]
    reading.speaks = speaks


def _who_speaks(part: tuple[Token, ...]) -> tuple[Token, ...]:
    """The word for oneself of a Korean part that tells nothing else: of the next one somebody tells too.

    나는 67세고 혼자 살며 오보호요.
    """
    plain = all(
        token.known and (not token.tells or "day" in token.means or of_age(part, place))
        for place, token in enumerate(part)
    )
    read = bool(_READ_OF.search(text_of(part)))  # 호구본을 보니까 / 연길시 하남가로 돼있소
    told = (token for token in part if "i" in token.means or (read and "registered" in token.means))
    return tuple(token for token in told if HANGUL.search(token.text)) if plain else ()


def _wished(cut: tuple[Token, ...]) -> bool:
    return any("wish" in token.means for token in cut)


def _read(
    reading: _Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken], sums: list[str | None]
) -> None:
    """A part of a clause."""
    if reading.parts and this_time(cut) and any("earlier" in each for each in reading.values.get("when", ())):
        for question in ("when", "place"):  # 오래전에 연변병원에서 수술했댔소, 이번에는 장춘에서 입원했소
            reading.values.pop(question, None)
        reading.elsewhere.clear()
    reading.named |= signs
    reading.parts.append(cut)
    if not signs & {"asks", "others", "wish"}:
        reading.unknown |= {id: value for token in cut for id, value in _said_unknown(token)}
    reading.hard = reading.hard or bool(_HARD.search(_text(cut)))
    reading.no_more = reading.no_more or bool(_NO_MORE.search(_text(cut)))
    unsure_which = bool(_EITHER.search(_text(cut))) and any(token.means.get("any") == (UNSURE,) for token in cut)
    for question in ("who", "when") if unsure_which else _READ:
        if question == "household" and "perhaps" in signs and "sum" not in signs:
            reading.either |= either(cut)
        if not _tells_nothing(cut, signs, question):
            _read_choice(reading, cut, question)
    reading.several = reading.several or several_statuses(cut)
    _read_stay(reading, cut, signs)
    if len(reading.parts) > 1 and nothing_filed(reading.parts[-2], cut):
        reading.values["referral"] = [_NONE]
    _read_first_seen(reading, cut, signs)
    reading.hospital = reading.hospital or _treats(cut)
    if then_not(cut):
        reading.values.pop("household", None)  # 지금은 저보인데 그때는 아니였소
    if signs & {"cancelled", "wish"} and not signs & set(OF_PEOPLE):
        for question in (*OF_PEOPLE, "referral"):  # 以前是低保, 后来取消了
            reading.values.pop(question, None)
            reading.own_status.pop(question, None)
    elsewhere = not signs & {"registered", "lives", "past", "others", "asks"} and not not_of_the_treatment(cut, signs)
    if elsewhere and not _DWELLS.search(_text(cut)) and not _belongs(cut, "place"):
        reading.elsewhere += [mention.values for mention in meant(cut, "place", QUESTIONS["place"].choices)]
    reading.plans += [token.text for token in cut if "plan" in token.means.get("when", ())]
    _read_days(reading, cut, signs, days)
    _read_sums(reading, cut, signs, sums)
    _read_whose(reading, cut, signs)


def _read_stay(reading: _Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether a part tells that somebody is in hospital, has come out of it, or goes there tomorrow."""
    care = reading.values.setdefault("care", [])
    if _still_in(cut) and not signs & {"asks", "wish", "others"}:
        care += [] if care else [_INPATIENT]
        reading.values.setdefault("when", []).append(_PLAN)
        reading.plans.append(_text(cut))
    if stays_on(cut) and not signs & {"asks", "wish", "others", "perhaps"}:
        care += [_INPATIENT] if lies_there(cut) and not care else []
        reading.stays = True
    if any(map(names_stay, cut)) or (left_hospital(cut) and "asks" not in signs):
        care.append(_INPATIENT)
    reading.plans += ["입원하러"] if sets_out(reading.parts) else []
    reading.not_out = reading.not_out or (not_out_yet(cut) and not _of_papers(reading.parts[:-1]))


def _said_unknown(token: Token) -> Iterator[tuple[str, str]]:
    """The questions that a word names and says not to know, with that value: 전원했는지 모르겠소, 어떤 호인지."""
    for question in ("household", "referral"):
        values = frozenset(token.means.get(question, ()))
        named = question == "referral" or _WHICH_STATUS.search(token.text)
        if len(values) == 1 and values <= _NOT_KNOWN and named:
            yield question, min(values)


def _tells_nothing(cut: tuple[Token, ...], signs: set[str], question: str) -> bool:
    """Whether a part says to a question only what may be, is not known, is no more, or is asked."""
    if question == "designated" and all("row" in each.means for each in cut if each.answers(question)):
        return True  # 医保报了 tells of what was paid
    if question in OF_PEOPLE:
        if "perhaps" in signs and "sum" not in signs:
            return True  # 可能是低保; 大概 beside an amount says nothing of the status
        if not_known(cut) and HANGUL.search(_text(cut)):
            return True  # 저보 맞는지 모르겠소
        told = signs & _NOT_NOW == {"asks"} and _of_our_family(cut, question) and _happened(cut, signs)
        if signs & _NOT_NOW and not told:
            return True
    if question == "when" and signs & {"cancelled", "wish"} and not _ahead(cut):
        return True
    if question in ("referral", "when") and not_yet_filed(cut):
        return True  # 비안은 아직 안했슴다
    if question == "referral" and ("cancelled" in signs or any(map(_likely, cut)) or not_known(cut)):
        return True
    only_asked = question in _ONLY_ASKED or (question == "care" and not _happened(cut, signs))  # 我住院能报多少
    return "asks" in signs and only_asked


def _still_in(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells that somebody is in hospital now."""
    found = _STILL_IN.search(_text(cut))
    return found is not None and (found[0].endswith("出院") or any(map(_hospital, cut)))


def _of_papers(before: list[tuple[Token, ...]]) -> bool:
    """Whether the part before tells of what has been applied for, or of money: it is that which is not out yet."""
    return bool(before) and any(token.means.keys() & _PAPERS for token in before[-1])


def _read_whose(reading: _Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether a part tells of the one who types, or of somebody else."""
    reading.people = reading.people or any("other" in token.means.get("who", ()) for token in cut)
    own = any("i" in token.means and _own_case(cut, place) for place, token in enumerate(cut))
    own = own or _registered_oneself(cut)
    own = own and not is_somewhere(cut, signs)  # 저는 연길에 있슴다
    own = own and ("asks" not in signs or _happened(cut, signs))
    own = own and not ("wish" in signs and signs & set(OF_PEOPLE))  # 나도 저보가 됐으면 좋겠소
    reading.own = reading.own or own
    if any(token.answers("care") for token in cut) and not denials(cut, "care").places:
        of_other = any("other" in token.means.get("who", ()) for token in cut)
        oneself = own or any(token.means.get("who") == ("self",) for token in cut)
        reading.treated |= {"other"} if of_other else {"self"} if oneself else set()


def _likely(token: Token) -> bool:
    """Whether a word makes what is told no more than likely: 아마 备案을 했을겜다."""
    return {"perhaps", "amount_about"} <= token.means.keys()


def _read_first_seen(reading: _Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether somebody was seen first by those who may refer, and by nobody else after that: 先在镇卫生院瞧的."""
    if (
        ("referral" in signs or seen_by_them(cut))
        and not signs & {"place", "asks", "if"}
        and not any(denies(each) and not _CANNOT.search(each.text) for each in cut)
    ):
        reading.first_seen = _only_names_who_may_refer(cut)
    elif "place" in signs:
        reading.first_seen = False


def _of_our_family(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a status is told of the own family, with nothing between: 我家低保边缘 … 能报多少."""
    ours = (place for place, token in enumerate(cut[:-1]) if "mine" in token.means)
    return any(cut[place + 1].answers(question) for place in ours)


def _happened(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells of what has been, by its words or by a time, a place or a sum beside it."""
    return bool(signs & {"when", "day", "sum", "settled", "place"}) or bool(_HAPPENED.search(_text(cut)))


def _read_choice(reading: _Reading, cut: tuple[Token, ...], question: str) -> None:
    cut = _of_question(cut, question)
    places = [place for place, token in enumerate(cut) if token.answers(question)]
    if not any("around" not in cut[place].means for place in places):
        return  # 社区 is an answer where it is asked who referred, and else no more than a place
    if any(_among_strangers(cut, place, question) for place in places):
        apart = question == "who" and all(_stands_apart(reading.told[-1][0], cut[place]) for place in places)
        reading.apart += [_OTHER] if apart else []
        return
    if question == "place" and _of_no_case(reading, cut):
        return
    moved = question == "residence" and len(reading.parts) > 1 and now_registered(reading.parts[-2], cut)
    if not (_belongs(cut, question) or moved or (question == "care" and reading.hospital)):
        return
    if question in OF_PEOPLE and is_theirs(cut):
        return
    if question in OF_PEOPLE and len(reading.parts) > 1 and became(reading.parts[-2], cut):
        reading.values.pop(question, None)  # 특곤이였는데 지금은 저보
    if question == "when" and (
        any(_of_status(cut, place) or _since(cut, place) for place in places if _was(cut[place]))
        or all(of_age(cut, place) or tells_of_status(cut[place]) for place in places)
    ):
        return
    if not denials(cut, question).clear or (
        question in OF_PEOPLE and not_told_as_so([cut[places[0] :]], question, planned=False)
    ):
        return
    if question == "residence":
        cut, _ = _register_apart(cut)
        named = (moved or _OF_THE_REGISTER.search(_text(cut))) and not _ONE_OF_TWO.search(_text(cut))
        reading.counties |= _counties(cut) if named else set()
    _note_all(reading, cut, question, places)


def _note_all(reading: _Reading, cut: tuple[Token, ...], question: str, places: list[int]) -> None:
    """All that a part says to a question, at these places."""
    read = reading.own_status if question in OF_PEOPLE and _of_oneself(cut) else reading.values
    mentions = _mentions(cut, question)
    if question == "household" and mentions[-1].values == _NONE and _LISTED.search(_text(cut)):
        for listed in _named_before(reading.parts):  # 저보구 특곤이구 그런건 하나두 없소
            reading.values[question] = [each for each in reading.values.get(question, []) if each != listed]
            reading.own_status.pop(question, None)
    for place, mention in zip(places[-len(mentions) :], mentions, strict=True):
        if question == "household" and mention.values <= _OF_NOBODY and _PEASANT.search(cut[place].text):
            reading.plain.append(mention.values)
        else:
            _note(reading, read, cut, question, mention)
            if question == "residence" and not mention.denied and _BOOK.search(_text(cut)):
                reading.book.append(mention.values)


def _note(
    reading: _Reading,
    read: dict[str, list[frozenset[str]]],
    cut: tuple[Token, ...],
    question: str,
    mention: Mention,
) -> None:
    """What is said to a question, among what was `read` before."""
    if mention.denied and question == "who":
        for status in OF_PEOPLE:  # 나는 저보호고 형은 아니오
            reading.values.pop(status, None)
    elif mention.denied:
        reading.denied.setdefault(question, set()).update(mention.values)
    elif question == "referral" and mention.values == _NONE and any(map(in_haste, reading.parts[-2:])):
        read.setdefault(question, []).append(frozenset({"emergency", "none"}))
    elif not mention.values <= _NOT_KNOWN:  # who does not know one thing has not said which
        by_them = reading.first_seen or referred_there(cut)
        either_way = question == "referral" and mention.values == _REFERRED
        first = frozenset({"primary_care"}) if by_them else frozenset({"filed"}) if sent_by_hospital(cut) else _REFERRED
        read.setdefault(question, []).append(first if either_way else mention.values)


def _of_question(cut: tuple[Token, ...], question: str) -> tuple[Token, ...]:
    """A part without what tells of another thing than its question: a register, a village, a companion."""
    if question == "place":
        _, rest = _register_apart(cut)
        if rest is not cut and not (
            _treats(rest) or any(token.means.keys() & {*_CASE_SIGNS, "when", "day", "designated"} for token in rest)
        ):
            return ()  # 화룡사람이고 호적도 화룡에 있소
        return moved_to(tuple(token for token in rest if not _PEOPLE_OF.search(token.text)))
    if question == "residence":
        return () if was_registered(cut) or permit_wished(cut) else without_names(registered(cut))
    if question == "who":
        return tuple(token for token in cut if not with_me(token))
    return cut


def _mentions(cut: tuple[Token, ...], question: str) -> list[Mention]:
    """What is said of a question in a part: of a permit and a place the permit, of statuses denied together that."""
    first = next(place for place, token in enumerate(cut) if token.answers(question))
    mentions = [*meant(cut, question, QUESTIONS[question].choices)]
    permits = [mention for mention in mentions if mention.values == _PERMIT]
    if question == "residence" and permits:
        mentions = permits  # 훈춘에 거주증이 있소
    if question in OF_PEOPLE and mentions[-1].values == _NONE and _LISTED.search(_text(cut[first + 1 :])):
        mentions = mentions[-1:]  # 低保啥的一样没有
    return mentions


def _named_before(told: list[tuple[Token, ...]]) -> Iterator[frozenset[str]]:
    """The statuses that are only named in the parts before the last."""
    for part in reversed(told[:-1]):
        named = [frozenset(token.means["household"]) for token in part if "household" in token.means]
        if len(named) != 1 or not _NAMED_ONLY.search(_text(part)) or not all(token.known for token in part):
            return
        yield named[0]


def _since(cut: tuple[Token, ...], place: int) -> bool:
    """Whether a time tells how long ago somebody came: 청도에 온지 십년도 넘소."""
    return place > 0 and cut[place - 1].text.endswith("지") and bool(_SO_LONG.search(cut[place].text))


def _register_apart(cut: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that tell of the register in a Korean part, and the rest of it: 도문호구를 가지고 / 청도에서 살면서.

    Twice the whole part where they do not stand apart.
    """
    where = [place for place, token in enumerate(cut) if token.answers("residence")]
    for place, token in enumerate(cut):
        if "registered" in token.means and place not in where and HANGUL.search(token.text):
            begin = next((each for each in (place - 1, place - 2) if each in where), place)  # 목단강 시 호적이고
            begin = place if begin == place - 2 and cut[place - 1].tells else begin  # 연길시병원에 입원, 호적 연길
            while begin - 1 in where:  # 돈화시 관지진 호구
                begin -= 1
            end = place if begin < place else next((each for each in where if each > place), None)
            if end is not None and not any(map(denies, cut)):
                while end + 1 in where and not _names_hospital(cut[end + 1 : end + 3]):
                    end += 1
                return cut[begin : end + 1], cut[:begin] + cut[end + 1 :]
    return cut, cut


def _counties(cut: tuple[Token, ...]) -> set[str]:
    """The counties that a part names that tells of the register or a permit, by the words that tell that it is here."""
    here = [token.text for token in cut if not (_HERE | _PERMIT).isdisjoint(token.means.get("residence", ()))]
    names = {name: means[COUNTY][0] for name, means in lexicon().alone[COUNTY].items() if len(means[COUNTY]) == 1}
    return {county for name, county in names.items() if any(name in text for text in here)}


def _belongs(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a place or a time in this part is one of the treatment, or a place that of the registration."""
    signs = {sign for token in cut for sign in token.means}
    if question == "residence":
        behind = (*cut[1:], None)
        alone = any(
            token.answers("residence")
            and not token.answers("place")
            and not (token.text.endswith("的") and _whose(after))
            for token, after in zip(cut, behind, strict=True)
        )  # 在延吉的州妇幼 tells of no register
        permit = any(token.means.get("residence") == ("permit",) for token in cut)  # 嫁到汪清办了居住证
        return permit or "registered" in signs or (alone and "lives" not in signs)
    if question == "place":
        if not_of_the_treatment(cut, signs):
            return False
        past = "past" in signs and not any(token.answers("care") for token in cut)  # 原来在黑龙江
        if signs & set(OF_PEOPLE) and not signs & {*_CASE_SIGNS, "day", "when"} and not _treats(cut):
            return False  # 저보는 연길에서 했소
        stays = any(map(_hospital, cut)) and (any(token.answers("care") for token in cut) or _still_in(cut))
        lives = "lives" in signs and not stays and not _treated_at_home(cut)
        registered = "registered" in signs and not (
            _names_hospital(cut) and any(token.answers("care") or "settled" in token.means for token in cut)
        )
        dwells = bool(_DWELLS.search(_text(cut))) and not signs & {"care", "settled"} and not _treats(cut)
        return (
            not dwells
            and not past
            and not lives
            and not registered
            and (_of_case(cut, signs) or any(map(_hospital, cut)))
        )
    if question == "referral" and (_only_names_who_may_refer(cut) or mere_state(cut, signs) or written_down(cut)):
        return False
    if question == "when" and of_the_register(cut, signs):
        return False
    if question == "care" and all(_STAY.match(token.text) for token in cut if token.answers("care")):
        return _treats(cut)
    return question != "when" or (_of_case(cut, signs) and "cancelled" not in signs)


def _whose(token: Token | None) -> bool:
    return token is not None and (token.answers("place") or token.answers("who"))


def _of_case(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells of a treatment, or holds nothing that is not known; 今年没住院 tells of none."""
    care = {place for place, token in enumerate(cut) if token.answers("care")}
    if care and care <= denials(cut, "care").places:
        return False
    return bool(signs & _CASE_SIGNS) or all(token.known for token in cut)


def _treated_at_home(cut: tuple[Token, ...]) -> bool:
    """在老家山东住院: the place stands between the word for home and the treatment."""
    told = [token for token in cut if "around" not in token.means]
    return any(
        holds(home.text, "in_home") and place.answers("place") and care.answers("care")
        for home, place, care in zip(told, told[1:], told[2:], strict=False)
    )


def _only_names_who_may_refer(cut: tuple[Token, ...]) -> bool:
    return all(map(_names_who_may_refer, (each for each in cut if each.answers("referral"))))


def _names_who_may_refer(token: Token) -> bool:
    """在镇卫生院 names who may refer, and no referral."""
    return holds(token.text, "in_grassroots") and not holds(token.text, "in_refers")


def _hospital(token: Token) -> bool:
    return "place" in token.means and bool(_HOSPITAL.search(token.text))


def _names_hospital(cut: tuple[Token, ...]) -> bool:
    """Whether a hospital is named by its place: 화룡시병원."""
    return any(
        place.answers("place") and (_hospital(place) or _HOSPITAL.search(behind.text))
        for place, behind in pairwise(cut)
    )


def _treats(cut: tuple[Token, ...]) -> bool:
    return any(map(_hospital, cut)) or _names_hospital(cut)


def _of_oneself(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of the one who types, and names nobody else."""
    return any("i" in token.means for token in cut) and not any("other" in token.means.get("who", ()) for token in cut)


def _read_days(reading: _Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken]) -> None:
    places = [place for place, token in enumerate(cut) if "day" in token.means]
    if not _of_case(cut, signs) or signs & {"cancelled", "wish"}:
        return
    if admitted_only(cut):
        reading.admitted = bool(places)
        return
    if status_since(cut, signs):
        reading.since += days
        return
    days = [day for place, day in zip(places, days, strict=False) if not _of_status(cut, place)]
    reading.days += days
    if "settled" in signs and days and not ("perhaps" in signs and len(days) > 1):
        reading.settled = days[-1]


def _ahead(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of no other time than one still to come, which somebody may well wish: 打算明年去."""
    times = [token.means["when"] for token in cut if "when" in token.means]
    return bool(times) and all(each == ("plan",) for each in times)


def _was(token: Token) -> bool:
    """Whether a word tells when something was."""
    return token.answers("when") and "plan" not in token.means.get("when", ())


def _of_status(cut: tuple[Token, ...], place: int) -> bool:
    """Whether a time tells since when somebody has a status: 去年办的低保."""
    behind = (
        token for token in cut[place + 1 :] if (token.tells and not token.answers("who")) or "settled" in token.means
    )
    following = next(behind, None)
    return following is not None and any(map(following.answers, OF_PEOPLE))


def _read_sums(reading: _Reading, cut: tuple[Token, ...], signs: set[str], sums: list[str | None]) -> None:
    row: str | None = None
    before: tuple[str | None, ...] = ()
    left = iter(sums)
    told = _without_correction(_behind_status(cut))
    doubted = any(token.means.keys() & _DOUBTED or (denies(token) and "who" not in token.means) for token in told)
    doubted = doubted or "wish" in signs or any(word in _text(told) for word in words_of("amount_about"))
    if reading.corrects and reading.sums and len(sums) == 1:
        row = reading.sums.pop()[0]  # 自付11000, 不对, 1100
    for token in cut:
        if "correction" in token.means and before and before[0] == "self_paid":
            row = reading.sums.pop()[0]  # 자부 5천원 아니 5천5백원
        if "own_share" in token.means and (doubted or _OWN_SHARE.match(token.text)):
            row = "paid" if doubted else "self_paid"
        elif "row" in token.means:  # what was reimbursed in all is no row by itself: 医保报了三万
            row = None if holds(token.text, "in_reimbursed") else token.means["row"][0]
        elif not token.known:
            row = None
        if "sum" in token.means:
            if row is None and reading.sums and before and before[0] == "self_paid":
                reading.sums[-1] = ("self_paid", None)  # 自付五千二或者五千三
            before = (row,)
            reading.sums.append((row, next(left, None)))
            row = None


def _behind_status(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """What is told behind a status and what was so of it: 以前是低保去年取消了 / 自付一万一."""
    of_status = (
        place for place, token in enumerate(cut) if "cancelled" in token.means or any(map(token.answers, OF_PEOPLE))
    )
    return cut[max(of_status, default=-1) + 1 :]


def _without_correction(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without what corrects one amount by another."""
    sums = [place for place, token in enumerate(cut) if "sum" in token.means]
    return tuple(
        token
        for place, token in enumerate(cut)
        if "correction" not in token.means or len(sums) != 2 or not sums[0] < place < sums[1]
    )


def _own_case(cut: tuple[Token, ...], place: int) -> bool:
    """Whether the next that is told after this word is of the case, and every word up to there is known."""
    planned = False
    for token in cut[place + 1 :]:
        planned = planned or token.means.get("when") == ("plan",)
        if not token.known or (token.tells and not _says_when_or_where_from(token)):
            paid = bool(token.means.keys() & {"own_share", "insurance_paid"} and HANGUL.search(token.text))
            uninsured = token.means.get("insurance_paid") == ("uninsured",)
            return paid or uninsured or any(map(token.answers, _CASE))
    return planned  # 내 아직 병보러 안갔슴다


def _registered_oneself(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells no more than where the one who types is registered: 我图们户口."""
    told = [token for token in cut if token.tells]
    return (
        bool(cut)
        and "i" in cut[0].means
        and bool(told)
        and all(token.known for token in cut)
        and all(token.answers("residence") for token in told)
        and bool(_OF_THE_REGISTER.search(_text(cut)))
    )


def _says_when_or_where_from(token: Token) -> bool:
    from_there = token.answers("residence") and not token.answers("place")
    return token.answers("when") or from_there or "day" in token.means


def _stands_apart(told: str, token: Token) -> bool:
    """Whether a relative is told of between words that are not known, and none makes another person of him."""
    return _other(token) and (is_subject(told, token.text) or is_described(told, token.text))


def _among_strangers(cut: tuple[Token, ...], place: int, question: str) -> bool:
    """Whether an unknown word beside one, particles aside, may change what is said with it.

    Behind a Korean word it may deny it or tell it of somebody else; on both sides of a person or a status it may make
    another one of it.
    """
    behind = _beside(cut[place + 1 :])
    before = _beside(cut[:place][::-1])
    if question in (*OF_PEOPLE, "who"):
        return not (behind and before)
    return not behind and bool(HANGUL.search(cut[place].text))


def _beside(cut: tuple[Token, ...]) -> bool:
    """Whether the first word that is more than a particle is known; there may be none."""
    return next((token.known for token in cut if "around" not in token.means), True)


def _proposal(reading: _Reading, facts: Facts) -> Proposal:
    answers: dict[str, str] = {}
    ask: dict[str, tuple[str, ...]] = {}
    if "lives" in reading.named and not reading.named & _TELLS_OF_A_CASE:
        return Proposal({}, {})
    _read_together(reading)
    _when(reading, facts, answers)
    for question, mentions in reading.values.items():
        values = both(mentions)
        if question in answers or (question not in _NAMED and values & reading.denied.get(question, set())):
            continue
        offered = [each for each in QUESTIONS[question].choices if each in values]
        if len(offered) == 1:
            answers[question] = offered[0]
        elif offered:
            ask[question] = tuple(offered)
    told = {question for question, mentions in (*reading.values.items(), *reading.denied.items()) if mentions}
    answers |= {question: value for question, value in reading.unknown.items() if question not in told}
    _sums(reading, answers, ask)
    if answers.get("residence") in ("yanbian", "permit") and len(reading.counties) == 1:
        answers[COUNTY] = next(iter(reading.counties))
    _stage(reading, answers)
    _beside_the_treatment(reading, answers)
    return _as_asked(answers, ask, facts)


def _read_together(reading: _Reading) -> None:
    """What one part of a message tells of another: whose it is, where, and what somebody is who is none of these."""
    if reading.apart and not reading.values.get("who") and reading.values.get("care"):
        reading.values["who"] = reading.apart
    if (reading.own and not reading.people) or reading.treated == {"self"}:
        with_them = any("self" in each and len(each) > 1 for each in reading.values.get("who", ()))  # 량주가 다 저보요
        reading.values["who"] = [frozenset({"self"})]
        if reading.people and not with_them:  # 我不是低保, 我弟弟是低保, 我住院花了一万: it is his alone
            reading.values = {id: told for id, told in reading.values.items() if id not in OF_PEOPLE}
    if _OTHER not in reading.values.get("who", []):
        for question, mentions in reading.own_status.items():
            reading.values.setdefault(question, []).extend(mentions)
    if reading.values.get("place"):
        reading.values["place"] += reading.elsewhere
    elif there := _named_there(reading.parts):
        reading.values["place"] = [frozenset({there})]
    if reading.book and _PERMIT not in reading.values.get("residence", []):
        reading.values["residence"] = reading.book  # 장춘으로 이사왔소, 호적은 그냥 화룡에 두었소
    if any(len(each) == 1 for each in reading.values.get("residence", [])):  # 길림시에 살지만 호적은 화룡
        reading.values["residence"] = [each for each in reading.values["residence"] if len(each) == 1]
    ways = reading.values.get("referral", [])
    if _EMERGENCY in ways and all(each <= {"emergency", "none"} for each in ways) and any(map(no_time, reading.parts)):
        reading.values["referral"] = [_EMERGENCY]  # 수속 못하구 구급차에 실려갔슴다, 수속할 새 없었슴다
    if reading.either:
        named = reading.either.union(*reading.values.get("household", ()))
        reading.values["household"] = [named]
    still = reading.stays and not any(map(came_out, reading.parts))
    stays = reading.not_out or (reading.admitted and not reading.days and "settled" not in reading.named)
    if (still or (stays and _INPATIENT in reading.values.get("care", []))) and not reading.settled:
        reading.values["when"] = [frozenset({"plan"})]
        reading.plans.append("입원해있")
    _read_statuses(reading)


def _named_there(told: list[tuple[Token, ...]]) -> str:
    """The place outside Yanbian that was named last before a treatment there is told of, or "": 위해에서 산지 6년임다,
    거기 병원에서 수술했슴다."""
    place = next((place for place, part in enumerate(told) if names_there(part)), 0)
    return next((where for part in reversed(told[:place]) if (where := place_of(part))), "")


def _read_statuses(reading: _Reading) -> None:
    """The register and the status, as far as other parts tell of them."""
    if _PERMIT in reading.values.get("residence", []) and _HERE not in reading.values["residence"]:
        reading.values["residence"] = [_PERMIT]  # with a permit it does not matter where else somebody is registered
    if reading.since and reading.days and max(day.on for day in reading.days) < min(day.on for day in reading.since):
        reading.values.pop("household", None)  # 저보 나온게 9월부터구 병원은 6월에 나왔슴다
    named = frozenset().union(*reading.values.get("household", []))
    if reading.several and len(named) == len(reading.values.get("household", [])) and not named & {"none", UNSURE}:
        first = next((each for each in QUESTIONS["household"].choices if each in named), "")
        reading.values["household"] = [frozenset({first})] if first else []
    if reading.plain and not reading.values.get("household"):
        reading.values["household"] = reading.plain
    if reading.hard and "household" in reading.values:  # 啥身份没有, 欠了十几万
        household = reading.values["household"]
        reading.values["household"] = [_PENDING if each >= _PENDING else each for each in household]
    if (reading.sums or reading.hard) and frozenset({"none"}) in reading.values.get("household", []):
        reading.values["household"] += [frozenset({"illness_poverty_pending"})]  # 啥也不是, 花了六万多
    if reading.listed and not (reading.named & {*_CASE_SIGNS, "when", "day"} or reading.hospital):
        reading.values.pop("place", None)  # 低保 我爸 珲春


def _when(reading: _Reading, facts: Facts, answers: dict[str, str]) -> None:
    """When it was settled, by the days that are named; of several in one year the day itself is left open."""
    if any(map(_UNSETTLED.search, reading.plans)):  # 去年住的院，一直没结账
        reading.values["when"] = [_PLAN]
    days = [reading.settled] if reading.settled else reading.days
    years = {day.on.year for day in days}
    if not reading.settled and _just_came(reading, facts.today):
        return
    if len(years) != 1 or _PLAN in reading.values.get("when", []):
        return
    this_year = years == {facts.today.year}
    answers["when"] = "this_year" if this_year else "earlier"
    changes = not this_year or facts.treatments > 1 or policy_changes_in(facts.today.year, facts.today)
    if changes and len({day.on for day in days}) == 1 and days[0].exact:
        answers["on"] = days[0].on.isoformat()


def _just_came(reading: _Reading, today: date) -> bool:
    """Whether no more is told than that somebody came to hospital a day or two ago, who may still be there."""
    stays = _INPATIENT in reading.values.get("care", []) or any(map(admitted_only, reading.parts))
    came = stays and "settled" not in reading.named
    came = came and not any(map(said_to_be_out, reading.parts))
    return came and bool(reading.days) and all((today - day.on).days <= _JUST for day in reading.days)


def _stage(reading: _Reading, answers: dict[str, str]) -> None:
    """Whether a treatment that is not settled has begun, where only one of both is told."""
    told = {
        stage for stage, pattern in (("there", _THERE), ("ahead", _AHEAD)) if any(map(pattern.search, reading.plans))
    }
    if "there" in told and ("settled" in reading.named or any(map(_LEAVES.search, reading.plans))):
        told.discard("ahead")  # 입원해있구 래주 퇴원함다
    elif len(told) > 1 and any(map(_STILL_IN.search, reading.plans)):
        told = {"there"}  # 下周一出院，现在还在医院住着
    elif len(told) > 1 and not any(_UNSETTLED.search(plan) or HANGUL.search(plan) for plan in reading.plans):
        told = {"ahead"}  # 打算下个月去长春住院
    if answers.get("when") == "plan" and len(told) == 1:
        answers["stage"] = told.pop()


def _beside_the_treatment(reading: _Reading, answers: dict[str, str]) -> None:
    """What a clause tells that answers a question which only the treatment leads to, read as where it was asked."""
    if answers.get("place") in ("province", "elsewhere"):
        of_case = [each for each in reading.told if answers.get("who") != "self" or "who" not in each[1]]
        lasting = [told for told, signs in of_case if "care" not in signs and _LASTS.search(told)]
        if any(_says(told, "living") == "yes" for told in lasting) or _lives_there(
            reading, answers["place"], answers.get("who", "")
        ):
            answers.setdefault("living", "yes")
        elif any(only_treated(told) for told, _ in reading.told):
            answers.setdefault("living", "no")
    if answers.get("referral") == "filed":
        apart = [told for told, signs in reading.told if not signs >= {"place", "care"}]
        apart += [text_of(part) for part in reading.parts if tells_when_filed(part)]
        late = {said for told in apart if (said := _says(told, "filed_late"))} - {UNSURE}
        if len(late) == 1:
            answers.setdefault("filed_late", late.pop())


def _lives_there(reading: _Reading, treated: str, who: str) -> bool:
    """Whether the patient has lived for long where the treatment was, told in one part or in two that follow each
    other."""
    of_case = [part for part in reading.parts if who != "self" or not any(map(_other, part)) or lives_with(part)]
    alone = (part for part in of_case if not any(map(_treated, part)))
    apart = ((*one, *other) for one, other in pairwise(of_case) if not any(map(_treated, (*one, *other))))
    for part in (*alone, *apart):
        places = [token.means["place"] for token in part if "place" in token.means]
        named = bool(places) or bool(_THERE_TOO.search(text_of(part)))
        if named and lives_long(text_of(part)) and all(each == (treated,) for each in places):
            return True
    return False


def _other(token: Token) -> bool:
    return "other" in token.means.get("who", ())


def _treated(token: Token) -> bool:
    return token.answers("care") or "registered" in token.means


def _says(told: str, question: str) -> str | None:
    """What a clause says to a question, where it is sure."""
    heard = choice(told, question, dict.fromkeys(QUESTIONS[question].choices, ()))
    return heard.values[0] if heard.sure else None


def _sums(reading: _Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]]) -> None:
    """Amounts by the row of the slip that is named with them; what somebody paid is never taken for the own share."""
    named = dict.fromkeys((row, amount) for row, amount in reading.sums if row and row != "paid")
    rows = {row: amount for row, amount in named if amount and [each for each, _ in named].count(row) == 1}
    if _PLAN in reading.values.get("when", []):  # 去年自付两万, 今年还没结账
        rows.pop("self_paid", None)
    if "self_paid" in rows:
        answers |= {"amount": "self_paid", "self_paid": rows["self_paid"]}
    elif rows.keys() - {"slip_total_bill"}:
        answers |= {"amount": "slip", **rows}
    elif reading.no_more and len(reading.sums) == 1 and reading.sums[0][1]:
        answers |= {"amount": "paid_only", "paid_only": "nothing", "paid_in_all": reading.sums[0][1]}
    elif reading.sums:
        ask["amount"] = _PAID


def _as_asked(answers: dict[str, str], ask: dict[str, tuple[str, ...]], facts: Facts) -> Proposal:
    """Only what is asked on the way that these answers lead to, in the order of the questions."""
    known = replace(facts, answers=opened({**facts.answers, **answers}))
    if not (answers.keys() | ask.keys()) - {"when", "on"}:
        return Proposal({}, {})  # a day alone tells of no case
    asked = [id for id in QUESTIONS if (id in answers or id in ask) and _asked(id, known)]
    return Proposal(
        {id: answers[id] for id in asked if id in answers and _offered(id, known, answers[id])},
        {id: tuple(value for value in ask[id] if _offered(id, known, value)) for id in asked if id in ask},
    )


def _asked(id: str, known: Facts) -> bool:
    if id.startswith("slip_"):
        return True  # whether a row is asked depends on others that are still to be filled in
    if id == "designated":
        return known.asks("designated")  # with a place that was read besides, too
    try:
        return QUESTIONS[id].asked(known)
    except (KeyError, ValueError):  # it depends on what is not known yet, or there is no policy on the day
        return True


def _offered(id: str, known: Facts, value: str) -> bool:
    if value not in QUESTIONS[id].choices:
        return True
    try:
        return QUESTIONS[id].offers(known, value)
    except (KeyError, ValueError):
        return True
