"""A whole sentence read: which answers it holds and what is to be asked back. It is proposed, never taken.

It is read clause by clause: somebody else's story, what was so once, what is denied and what is asked are left out. A
status counts only where the words beside it are known.
"""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.facts import UNSURE, Facts
from conversation.problem import Problem
from conversation.questions import QUESTIONS
from conversation.understanding.choice.choices import OR_NOT
from conversation.understanding.choice.hardship import hard
from conversation.understanding.choice.mentions import Mention, both, meant
from conversation.understanding.choice.zh_certificates import without_certificates
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.dates.named import years_in_words
from conversation.understanding.dates.zh_years import with_years
from conversation.understanding.money.amounts import told_once
from conversation.understanding.sentences.aid_before import ROW, aid_before
from conversation.understanding.sentences.clause import (
    CASE_SIGNS,
    DWELLS,
    LISTED,
    NONE,
    NOT_KNOWN,
    OF_THE_REGISTER,
    PERMIT,
    among_strangers,
    as_text,
    behind_status,
    belongs_to,
    counties_in,
    has_happened,
    is_command,
    is_wished,
    mentions_of,
    named_before,
    of_case,
    of_oneself,
    of_papers,
    of_question,
    of_status,
    of_story,
    only_a_place,
    only_names_who_may_refer,
    own_case,
    register_apart,
    registered_oneself,
    said_unknown,
    since_when,
    stands_apart,
    still_in,
    supposes,
    takes_back,
    tells_nothing,
    told_as_past,
    told_of_nobody,
    treats,
    who_speaks,
    without_correction,
)
from conversation.understanding.sentences.concluded import Proposal, concluded
from conversation.understanding.sentences.ko_stays import (
    lies_there,
    names_stay,
    sets_out,
    stays_on,
    year_of_leaving,
)
from conversation.understanding.sentences.reading import INPATIENT, OTHER, PLAN, Reading
from conversation.understanding.sentences.status_later import status_later, without_entitlement
from conversation.understanding.sentences.zh_both_told import asked_for, without_other_registers
from conversation.understanding.sentences.zh_earlier_told import earlier_told
from conversation.understanding.text.denial import denials, denies
from conversation.understanding.text.first_person import asks_for_oneself, with_oneself
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_of_else import tells_nothing_of, told_of_else
from conversation.understanding.text.ko_told_apart import of_the_case
from conversation.understanding.text.korean import not_told_as_so
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, parts, words_of
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.text.plain import plain
from conversation.understanding.text.read_aloud import as_it_stands
from conversation.understanding.text.unpunctuated import ENDED, with_ends
from conversation.understanding.text.who_helped import without_helpers
from conversation.understanding.within.korean_parts import (
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
    moved_to,
    not_of_the_treatment,
    not_out_yet,
    nothing_filed,
    now_registered,
    of_age,
    of_them,
    referred_there,
    register_planned,
    seen_by_them,
    sent_by_hospital,
    several_statuses,
    status_since,
    tells_of_status,
    then_not,
    this_time,
)
from conversation.understanding.within.marked import Marked, marked
from conversation.understanding.within.zh_parts import (
    apart_at_spaces,
    arranged,
    asks_of_kin,
    in_that_year,
    it_is_me,
    not_he,
    not_settled,
    of_own_register,
    of_the_result,
    of_their_register,
    unrelated,
    with_stops,
)
from conversation.understanding.within.zh_two_bills import of_two_places, two_bills

_CLAUSE: Final = lazily(r"((?:[^,;:!?、，；：！？…\n。.]|(?<=[0-9])(?:[.]|,(?=[0-9]{3}(?![0-9])))(?=[0-9]))+)([?？]?)")
_BETWEEN: Final = lazily(r"(?<![0-9付费]) (?![0-9¥])|(?<=[0-9元块号日]) (?=[\u4e00-\u9fff])(?![元块万千号日月年])")
_PUNCTUATION: Final = lazily("[,;:!?、，；：！？…。]|[.](?![0-9])")
_READ: Final = (
    *("who", "when", "residence", "household", "low_income_member", "care", "age", "insurance_paid"),
    *("place", "living", "designated", "referral", "filed_late"),
)
"""The questions whose choices a sentence may name."""
_DOUBTED: Final = frozenset({"perhaps", "wish", "past", "cancelled", "correction"})
"""Signs beside which an own share is not sure."""
_OWN_SHARE: Final = lazily("(?:个人)?自[付负]|(?:개인)?자(?:부(?!담)|가지급)")
"""The own share as the slip calls it; 자부담 may be all that was paid."""
_OF_ME: Final = lazily("[我俺咱]|저는|나는|내가|제가|우리")
_ME_TOO: Final = lazily("(?:나|저|우리|내)[도두].*[고구]$")
"""나도 저보를 타고 구조받았으면 좋겠소: what is wished at the end is wished here too."""
_NO_MORE: Final = lazily(
    "(?:그것|이것|그거|이거|그게|거|것|돈|액)(?:밖에|밖엔)(?:더|다른건|아무것도)?(?:모르|모름|모릅|몰)"
)
"""그것밖에 모르오: beside what was paid nothing is known."""
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
_ASKER: Final = lazily("[我俺](?:人)?[在搁](?!这|那|家)[^,.;我俺]{2,6}(?=[给替帮][^,.;]{1,4}(?:[问查]|打听))")
"""我在青岛给她问: where whoever asks is."""
_HERSELF: Final = lazily("([他她])(?:自己|自个儿?|本人)|(?<=[在到])[我俺]们?(?=[这那](?:[儿里边]|住))")
"""她自己出的院, 在我这儿住院: by herself, and not oneself."""
_ASKS_FOR: Final = lazily(
    "[替帮给].{1,9}(?:[问查]|打听|咨询)|(?:대신|때문에|일로) ?(?:좀 )?(?:문의|묻|물어|여쭤|알아보|확인)"
)
_ONESELF: Final = lazily(
    "[我俺]|나는|저는|내가|제가|(?:是|就是|给|查|替)?[我俺](?:自己|本人|自个儿?)(?:的|的事|查|问|看病)?|本人(?:查|问)?"
    "|(?:都)?是?[我俺]的|[我俺]是个?(?:退休|下岗|农民|种地|打工|灵活就业|老百姓)[^,.;他她]{0,4}"
    "|[내나](?:임다|입니다|이오|이요|요)?|(?:본인|나 자신)(?:임다|입니다|이오|이요|건|꺼)?"
    "|[내제] ?(?:꺼|거|것|일|얘기|이야기|말|경우)(?:임다|입니다|이오|이요|이우다|우다|요|이꾸마)?"
)
"""A clause that tells no more than that somebody asks for himself."""
_DONE_FOR_ME: Final = lazily(
    "(?:民政局?|村里|社区|街道|医保局?|政府|镇里|乡里)(?:上|就|都|也|已经|刚)?给[我俺](?:就|也|都|刚)?(?:认定|评|批|下|发|定|办|纳入)"
    "|(?:大夫|医生|医院)(?:非|都|就)?(?:让|叫|要|建议)[我俺](?:赶紧|去|再|得)?(?:住院|手术|动手术|转院)"
)
"""民政局给我认定了, 大夫让我住院: who types is the patient, unless another is named."""
_AT_THE_END: Final = lazily("(?<=[가-힣] )[내나](?:임다|입니다|이오|이요)$")
"""저보호 연변병원 나임다."""
_THEN: Final = lazily("就|才好|该多好")
"""How a clause goes on that tells what would be: 要是能评上低保，我就去北京."""
_BOOK: Final = lazily("^(?!.*거주증).*(?:호적|호구)")
_EITHER: Final = lazily("还是|或")
"""也不知道算慢病还是普通的: which of both is not told."""
_ONE_OF_TWO: Final = lazily("不是.+就是|或|还是|인지|던지|아니면")
"""户口不是延吉就是龙井: which of both is not told."""
_BARE_DAY: Final = lazily(
    "(?<![月0-9一二三四五六七八九十])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?![楼床房病线院])"
)
"""21号出的院: of this month or the last."""
_THIS_YEAR: Final = frozenset({"this_year"})
_MONTHS_OF_A_BARE_DAY: Final = 2
_OF_NOBODY: Final = frozenset({"none", "illness_poverty_pending"})
_AT_HOME: Final = lazily("家里")
"""老王得癌没了，家里欠一屁股债: the home of whoever is told of."""
_EXAMPLE: Final = lazily(
    "举个?例|打个?比方|(?:跟|和)[我俺](?:家|们|们家)?没关系|不是[我俺]家的?事|不关[我俺]|就(?:跟|和)你们?(?:随便)?(?:唠唠|唠嗑|闲唠)$"
    "|살아 ?(?:있|계시|계)[을실] ?(?:때|적)"
)
"""How somebody says that all that was told is of nobody here, or of one who is no more."""
_IT_IS: Final = lazily("임다|입니다|이오|이요|이꾸마")
_PEASANT: Final = lazily("农民|种地|庄|百姓|농민|농사")
"""What somebody may be who has a status besides."""
_CANNOT: Final = lazily("[治看瞧]不|못")
_REFERRED: Final = frozenset({"primary_care", "filed"})

_Clause = tuple[tuple[Token, ...], list[Spoken], list[str | None]]
"""The words of a clause, its days and its sums."""


def proposed(said: str, facts: Facts) -> Proposal:
    """What a sentence says that is no answer yet; nothing of it is kept before the resident has confirmed it."""
    if _EXAMPLE.search(plain(said)):
        return Proposal({}, {})
    reading = Reading()
    story = general = supposed = False
    text = _put(said, reading, facts.today)
    for found in _CLAUSE.finditer(text):
        told, or_not = _asked_apart(found[1])
        heard = _heard(told, facts.today)
        cut = heard[0]
        signs = {sign for token in cut for sign in token.means}
        ours = bool(signs & {"who", "mine", "i"})
        if story and not signs & {"who", "i"}:
            ours = any("mine" in token.means and not _AT_HOME.match(token.text) for token in cut)
        supposed = "if" in signs or (supposed and bool(_THEN.search(told)))
        for_another = bool(_ON_BEHALF.search(told) or ("others" in signs and _FOR_ANOTHER.search(told)))
        if for_another:
            reading.values["who"] = [OTHER]
            reading.people = reading.for_another = True
        follows = text[: found.start()].endswith(ENDED)  # 입원했소 아직 못나왔소: it takes nothing back
        theirs = for_another or (reading.for_another and of_them(told))  # 그 집은 저보호이고
        story = not theirs and of_story(cut, goes_on=story, ours=ours, asked=bool(found[2]))
        asked = bool(found[2]) or or_not or "asks" in signs
        told_of = (asked and bool(signs & {"care", *OF_PEOPLE})) or (general and not has_happened(cut, signs))
        general = told_of and not ours and not _OF_ME.match(found[1].strip())  # 低保能报多少, 住院的
        supposing = supposed and "if" not in signs
        if story and of_them(told):  # 애가 저보라 했슴다 그집은 돈을 안냈담다: the clause before told of strangers
            reading.values = reading.before
        if not_he(told) and _names_another(reading):  # 我大伯是五保户，不是我爸
            reading.no_status()
        if story or supposing or is_command(cut) or general or (asked and (supposes(cut) or not ours)):
            continue
        asks = bool(found[2]) or or_not
        _read_of_the_case(reading, told, heard, follows=follows, asks=asks, today=facts.today)
    _of_the_whole(reading, said, facts.today)
    return concluded(reading, facts)


def _of_the_whole(reading: Reading, said: str, today: date) -> None:
    """What only the whole text tells: of whom it is asked, that a status came later, that aid was given before."""
    if asks_for_oneself(plain(said)):
        reading.values["who"] = [frozenset({"self"})]
    if status_later(said) or without_entitlement(said):
        reading.no_status()
    if without_entitlement(said):
        reading.values.pop("referral", None)  # 够低保条件，没去办
    if aid_before(plain(said)):
        reading.sums = [each for each in reading.sums if each[0] != ROW]
    if len(reading.sums) > 1 and two_bills(said, today):
        reading.of_two_bills(of_two_places(said, today))


def _put(said: str, reading: Reading, today: date) -> str:
    """What was said, put so that it can be read clause by clause; what only the whole of it tells is noted."""
    listed = _listed(told_once(plain(said)))
    reading.listed = listed != told_once(plain(said))
    reading.both, reading.earlier = asked_for(listed), earlier_told(listed)
    text, reading.no_certificate = without_certificates(with_stops(without_other_registers(listed)))
    text, reading.either_year = with_years(in_that_year(text), today)
    return with_ends(years_in_words(of_the_case(as_it_stands(text)), today))


def _read_of_the_case(reading: Reading, told: str, heard: _Clause, *, follows: bool, asks: bool, today: date) -> None:
    """A clause of the case: of a bill that is not settled and of an arranged day only that it is to come."""
    cut, days, sums = heard
    if not_settled(told):
        reading.values.setdefault("when", []).append(PLAN)
        reading.plans.append(told)
        return
    if unrelated(told) or not_he(told) or (of_the_result(told) and not _OWN_SHARE.search(told)):
        return
    if arranged(told, days, today):
        days = []
        reading.values.setdefault("when", []).append(PLAN)
        reading.plans.append("打算")
    reading.me = reading.me or it_is_me(told)
    _read_told(reading, told, cut, days, sums, follows=follows, asks=asks, today=today)


def _asked_apart(clause: str) -> tuple[str, bool]:
    """What a clause tells before it asks whether something is so (能不能), and whether it does."""
    or_not = OR_NOT.search(clause)
    return (clause[: or_not.start()] if or_not else clause), or_not is not None


def _heard(told: str, today: date) -> _Clause:
    """The words of a clause, its days and its sums, behind what was only heard: 삼촌이 저보라 하던데 나는 아니오."""
    of_the_case = _HERSELF.sub(lambda found: found[1] or "", _ASKER.sub("", told.strip()))
    cut, days, amounts = _marked(with_oneself(of_the_case), today)
    heard = cut[: behind_hearsay(cut)]
    days, amounts = days[_count(heard, "day") :], amounts[_count(heard, "sum") :]
    return (
        without_helpers(cut[len(heard) :]),
        days,
        [None if isinstance(amount, Problem) else yuan(amount) for amount in amounts],
    )


def _read_told(
    reading: Reading,
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
        reading.values.setdefault("who", []).append(OTHER)
    if takes_back(cut) and not follows:
        reading.values, reading.corrects = reading.before, "correction" in signs
        return
    alone = bool(_ONESELF.fullmatch(told.strip()))
    reading.own = reading.own or alone or bool(_AT_THE_END.search(told) or _DONE_FOR_ME.search(told))
    if alone and reading.told and told_of_nobody(reading.told[-1][1]):  # 지난주 출원했소 내
        reading.treated.add("self")
    reading.before = {question: [*mentions] for question, mentions in reading.values.items()}
    reading.told.append((told, signs))
    cut = (*reading.speaks, *cut) if follows else cut
    if reading.corrects and reading.sums and not sums:  # 自付1100, 不对, 记不清了
        reading.sums[-1] = (reading.sums[-1][0], None)
    goes_on = reading.of_register and not of_own_register(told.strip())
    if goes_on and only_a_place(of_whose := _of_whose(cut)) and _read_register(reading, of_whose):
        return
    lately = "settled" in signs and not days and bool(_BARE_DAY.search(told)) and today.month > _MONTHS_OF_A_BARE_DAY
    _read_clause(reading, cut, asks, days, sums)
    if lately or (year_of_leaving(told, today) == today.year and not asks):
        reading.values.setdefault("when", []).append(_THIS_YEAR)
    reading.corrects, reading.of_register = False, bool(OF_THE_REGISTER.search(told))


def _listed(text: str) -> str:
    """A text without punctuation cut at its spaces where these part what it tells: 户口白山的 延边医院 住院."""
    apart = len(_BETWEEN.findall(text)) > 1 and not _PUNCTUATION.search(text) and not HANGUL.search(text)
    return _BETWEEN.sub(",", text) if apart else apart_at_spaces(text)


def _marked(told: str, today: date) -> Marked:
    """A clause cut into words, a relative apart from where and when it is told of him: 누나는 / 장춘에서."""
    found = marked(told, today)
    of_kin = kin_told_of(found.cut)
    return marked(kin_apart(told, of_kin), today) if of_kin else found


def _count(cut: tuple[Token, ...], kind: str) -> int:
    return sum(kind in token.means for token in cut)


def _of_whose(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A clause without whose register it tells of: 我户口在长春, 我妈的还在汪清."""
    whose = cut[:1] and cut[0].means.get("who") == ("other",) and cut[0].text.endswith("的")
    return cut[1:] if whose else cut


def _read_register(reading: Reading, cut: tuple[Token, ...]) -> bool:
    """A place alone behind the register, of which it is the one where that is not told: 我外地户口, 山东的."""
    registered = reading.values.setdefault("residence", [])
    if PERMIT in registered:  # 这边办了居住证, 安图办的
        reading.counties |= counties_in(cut)
        return True
    if len(both(registered)) == 1:
        return False
    reading.counties |= counties_in(cut)
    mentions = meant(cut, "residence", QUESTIONS["residence"].choices)
    registered += [mention.values for mention in mentions if not mention.denied]
    return True


def _of_no_case(reading: Reading, cut: tuple[Token, ...]) -> bool:
    """Whether it is only told that it is some place, and no treatment has been told of yet: 저보는 아님다, 연길임다;
    延边龙井的."""
    told = reading.named & CASE_SIGNS or reading.hospital or treats(cut)
    no_more = len(cut) == 1 or bool(_IT_IS.fullmatch(as_text(cut[1:])))
    no_more = no_more or all(token.answers("residence") or token.means.keys() & {"i", "mine"} for token in cut)
    return not told and only_a_place(cut) and no_more


def _read_clause(
    reading: Reading, cut: tuple[Token, ...], asked: bool, days: list[Spoken], sums: list[str | None]
) -> None:
    """A clause that tells of the case, part by part. `asked`: whether it ends as a question."""
    of_parts = list(parts(cut))
    speaks: tuple[Token, ...] = ()
    for place, part in enumerate(of_parts, start=1):
        part, speaks = (*speaks, *part), who_speaks(part)
        signs = {sign for token in part for sign in token.means}
        count = _count(part, "day"), _count(part, "sum")
        if "if" not in signs:
            signs |= {"asks"} if asked and place == len(of_parts) else set()
            signs |= {"wish"} if _ME_TOO.match(as_text(part)) and is_wished(of_parts[-1]) else set()
            _read(reading, part, signs, days[: count[0]], sums[: count[1]])
        days, sums = days[count[0] :], sums[count[1] :]
    reading.speaks = speaks


def _read(
    reading: Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken], sums: list[str | None]
) -> None:
    """A part of a clause."""
    if this_time(cut) and any("earlier" in token.means.get("when", ()) for part in reading.parts for token in part):
        for question in ("when", "place", "referral"):  # 오래전에 연변병원에서 수술했댔소, 이번에는 장춘에서 입원했소
            reading.values.pop(question, None)
        reading.elsewhere.clear()
    reading.named |= signs
    reading.parts.append(cut)
    if not signs & {"asks", "cancelled", "others", "past", "wish"}:
        reading.unknown |= {id: value for token in cut for id, value in said_unknown(token)}
    reading.hard = reading.hard or hard(as_text(cut))
    reading.no_more = reading.no_more or bool(_NO_MORE.search(as_text(cut)))
    unsure_which = bool(_EITHER.search(as_text(cut))) and any(token.means.get("any") == (UNSURE,) for token in cut)
    for question in ("who", "when") if unsure_which else _READ:
        if question == "household" and "perhaps" in signs and "sum" not in signs:
            reading.either |= either(cut)
        if not tells_nothing(cut, signs, question):
            _read_choice(reading, cut, question)
    reading.several = reading.several or several_statuses(cut)
    _read_stay(reading, cut, signs)
    if len(reading.parts) > 1 and nothing_filed(reading.parts[-2], cut):
        reading.values["referral"] = [NONE]
    _read_first_seen(reading, cut, signs)
    reading.hospital = reading.hospital or treats(cut)
    if then_not(cut):
        reading.values.pop("household", None)  # 지금은 저보인데 그때는 아니였소
    if signs & {"cancelled", "wish"} and not signs & set(OF_PEOPLE):
        for question in (*OF_PEOPLE, "referral"):  # 以前是低保, 后来取消了
            reading.values.pop(question, None)
            reading.own_status.pop(question, None)
    elsewhere = not signs & {"registered", "lives", "past", "others", "asks"} and not not_of_the_treatment(cut, signs)
    if elsewhere and not DWELLS.search(as_text(cut)) and not belongs_to(cut, "place"):
        reading.elsewhere += [mention.values for mention in meant(moved_to(cut), "place", QUESTIONS["place"].choices)]
    planned = not register_planned(cut, signs)
    reading.plans += [token.text for token in cut if planned and "plan" in token.means.get("when", ())]
    _read_days(reading, cut, signs, days)
    _read_sums(reading, cut, signs, sums)
    _read_whose(reading, cut, signs)


def _read_stay(reading: Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether a part tells that somebody is in hospital, has come out of it, or goes there tomorrow."""
    care = reading.values.setdefault("care", [])
    if still_in(cut) and not signs & {"asks", "wish", "others"}:
        care += [] if care else [INPATIENT]
        reading.values.setdefault("when", []).append(PLAN)
        reading.plans.append(as_text(cut))
    if stays_on(cut) and not signs & {"asks", "wish", "others", "perhaps"}:
        care += [INPATIENT] if lies_there(cut) and not care else []
        reading.stays = True
    if any(map(names_stay, cut)) or (left_hospital(cut) and "asks" not in signs):
        care.append(INPATIENT)
    reading.plans += ["입원하러"] if sets_out(reading.parts) else []
    reading.not_out = reading.not_out or (not_out_yet(cut) and not of_papers(reading.parts[:-1]))


def _read_whose(reading: Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether a part tells of the one who types, or of somebody else."""
    reading.people = reading.people or any("other" in token.means.get("who", ()) for token in cut)
    own = any("i" in token.means and own_case(cut, place) for place, token in enumerate(cut))
    own = own or registered_oneself(cut)
    own = own and not asks_of_kin(as_text(cut))
    own = own and not is_somewhere(cut, signs)  # 저는 연길에 있슴다
    own = own and ("asks" not in signs or has_happened(cut, signs))
    own = own and not ("wish" in signs and signs & set(OF_PEOPLE))  # 나도 저보가 됐으면 좋겠소
    reading.own = reading.own or own
    if any(token.answers("care") for token in cut) and not denials(cut, "care").places:
        of_other = any("other" in token.means.get("who", ()) for token in cut)
        oneself = own or any(token.means.get("who") == ("self",) for token in cut)
        reading.treated |= {"other"} if of_other else {"self"} if oneself else set()


def _read_first_seen(reading: Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether somebody was seen first by those who may refer, and by nobody else after that: 先在镇卫生院瞧的."""
    if (
        ("referral" in signs or seen_by_them(cut))
        and not signs & {"place", "asks", "if"}
        and not any(denies(each) and not _CANNOT.search(each.text) for each in cut)
    ):
        reading.first_seen = only_names_who_may_refer(cut)
    elif "place" in signs:
        reading.first_seen = False


def _read_choice(reading: Reading, cut: tuple[Token, ...], question: str) -> None:
    cut = of_question(cut, question)
    places = [place for place, token in enumerate(cut) if token.answers(question)]
    if not any("around" not in cut[place].means for place in places):
        return  # 社区 is an answer where it is asked who referred, and else no more than a place
    if any(among_strangers(cut, place, question) for place in places):
        apart = question == "who" and all(stands_apart(reading.told[-1][0], cut[place]) for place in places)
        reading.apart += [OTHER] if apart else []
        return
    moved = any(now_registered(before, cut) for before in reading.parts[-3:-1])
    if question == "place" and ((moved and not treats(cut)) or _of_no_case(reading, cut)):
        return
    moved = moved and question == "residence"
    if not (belongs_to(cut, question) or moved or (question == "care" and reading.hospital)):
        return
    if question in OF_PEOPLE and (is_theirs(cut) or told_of_else(reading.told[-1][0], question) is not None):
        return
    if tells_nothing_of(reading.told[-1][0], question):
        return  # 아들이 청도서 버니까 내가 수속했소
    if question == "designated" and all(cut[place].answers("insurance_paid") for place in places):
        return  # 医保不给报 tells of the insurance, and not of the hospital
    if question in OF_PEOPLE and len(reading.parts) > 1 and became(reading.parts[-2], cut):
        reading.values.pop(question, None)  # 특곤이였는데 지금은 저보
    if question == "when" and (
        any(of_status(cut, place) or since_when(cut, place) for place in places if told_as_past(cut[place]))
        or all(of_age(cut, place) or tells_of_status(cut[place]) for place in places)
    ):
        return
    if not denials(cut, question).clear or (
        question in OF_PEOPLE and not_told_as_so([cut[places[0] :]], question, planned=False)
    ):
        return
    if question == "residence":
        either_of_two = _ONE_OF_TWO.search(as_text(cut))
        cut, _ = register_apart(cut)
        named = (moved or OF_THE_REGISTER.search(as_text(cut))) and not either_of_two
        own, theirs = of_own_register(as_text(cut)), _of_theirs(cut)
        counties = reading.own_counties if own else reading.their_counties if theirs else reading.counties
        counties |= counties_in(cut) if named else set()
    _note_all(reading, cut, question, places)


def _names_another(reading: Reading) -> bool:
    """Whether the last part tells of somebody else than who types."""
    return bool(reading.parts) and any(token.means.get("who") == ("other",) for token in reading.parts[-1])


def _of_theirs(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of the register of a relative: 我老公户口牡丹江."""
    return any(token.means.get("who") == ("other",) for token in cut) and of_their_register(as_text(cut))


def _note_all(reading: Reading, cut: tuple[Token, ...], question: str, places: list[int]) -> None:
    """All that a part says to a question, at these places."""
    own = of_oneself(cut) if question in OF_PEOPLE else question == "residence" and of_own_register(as_text(cut))
    theirs = question == "residence" and not own and _of_theirs(cut)
    read = reading.own_status if own else reading.their_register if theirs else reading.values
    mentions = mentions_of(cut, question)
    if question == "household" and mentions[-1].values == NONE and LISTED.search(as_text(cut)):
        for listed in named_before(reading.parts):  # 저보구 특곤이구 그런건 하나두 없소
            reading.values[question] = [each for each in reading.values.get(question, []) if each != listed]
            reading.own_status.pop(question, None)
    for place, mention in zip(places[-len(mentions) :], mentions, strict=True):
        if question == "household" and mention.values <= _OF_NOBODY and _PEASANT.search(cut[place].text):
            reading.plain.append(mention.values)
        else:
            _note(reading, read, cut, question, mention)
            if question == "residence" and not mention.denied and _BOOK.search(as_text(cut)):
                reading.book.append(mention.values)


def _of_another_time(cut: tuple[Token, ...]) -> bool:
    return any("past" in token.means or token.means.get("when") == ("earlier",) for token in cut)


def _note(
    reading: Reading,
    read: dict[str, list[frozenset[str]]],
    cut: tuple[Token, ...],
    question: str,
    mention: Mention,
) -> None:
    """What is said to a question, among what was `read` before."""
    if mention.denied and question == "who":
        for status in OF_PEOPLE:  # 나는 저보호고 형은 아니오
            reading.values.pop(status, None)
    elif mention.denied and question == "care" and _of_another_time(cut):
        return  # 以前没住过院
    elif mention.denied:
        reading.denied.setdefault(question, set()).update(mention.values)
    elif question == "referral" and mention.values == NONE and any(map(in_haste, reading.parts[-2:])):
        read.setdefault(question, []).append(frozenset({"emergency", "none"}))
    elif not mention.values <= NOT_KNOWN:  # who does not know one thing has not said which
        by_them = reading.first_seen or referred_there(cut)
        either_way = question == "referral" and mention.values == _REFERRED
        first = frozenset({"primary_care"}) if by_them else frozenset({"filed"}) if sent_by_hospital(cut) else _REFERRED
        read.setdefault(question, []).append(first if either_way else mention.values)


def _read_days(reading: Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken]) -> None:
    places = [place for place, token in enumerate(cut) if "day" in token.means]
    if not of_case(cut, signs) or signs & {"cancelled", "wish"}:
        return
    if admitted_only(cut):
        reading.admitted = bool(places)
        return
    if status_since(cut, signs):
        reading.since += days
        return
    days = [day for place, day in zip(places, days, strict=False) if not of_status(cut, place)]
    reading.days += days
    if "settled" in signs and days and not ("perhaps" in signs and len(days) > 1):
        reading.settled = days[-1]


_AT_FIRST: Final = lazily("^(?:처음|첨)(?!번?[거것])|애초|당초|^(?:最?一?开始|起初|刚开始|本来|原先)")
"""처음에 자부를 7천이라 했는데: what a sum was said to be once."""


def _read_sums(reading: Reading, cut: tuple[Token, ...], signs: set[str], sums: list[str | None]) -> None:
    row: str | None = None
    before: tuple[str | None, ...] = ()
    left = iter(sums)
    told = without_correction(behind_status(cut))
    doubted = any(token.means.keys() & _DOUBTED or (denies(token) and "who" not in token.means) for token in told)
    doubted = (
        doubted
        or bool(_AT_FIRST.search(as_text(told)))
        or "wish" in signs
        or any(word in as_text(told) for word in words_of("amount_about"))
    )
    if reading.corrects and reading.sums and len(sums) == 1:
        row = reading.sums.pop()[0]  # 自付11000, 不对, 1100
    for token in cut:
        if "correction" in token.means and before and before[0] == "self_paid":
            row, before = reading.sums.pop()[0], ()  # 자부 5천원 아니 5천5백원; 不对应该是 corrects once
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
