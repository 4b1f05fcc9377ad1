"""A whole sentence read: which answers it holds and what is to be asked back. It is proposed, never taken.

It is read clause by clause: somebody else's story, what was so once, what is denied and what is asked are left out. A
status counts only where the words beside it are known.
"""

from datetime import date
from functools import lru_cache
from typing import Final

from conversation.facts import Facts
from conversation.questions import QUESTIONS
from conversation.understanding.choice.another_country import treated_abroad
from conversation.understanding.choice.like_an_answer import advised, no_stay_needed, only_advised
from conversation.understanding.choice.mentions import both, meant
from conversation.understanding.choice.told_by_half import is_to_be_moved, suddenly_ill
from conversation.understanding.choice.zh_also_meant import also_meant, got_since
from conversation.understanding.dates.billed_later import billed_later
from conversation.understanding.dates.came_in_on import came_in_on
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.dates.zh_lately import left_lately
from conversation.understanding.own_share.foretold import as_foretold
from conversation.understanding.own_share.ko_of_kin_and_me import of_kin_and_me
from conversation.understanding.own_share.ko_parts_of_share import two_shares
from conversation.understanding.own_share.several_stays import of_several_stays
from conversation.understanding.sentences.aid_before import ROW, aid_before
from conversation.understanding.sentences.asks_for import (
    for_another,
    for_kin,
    it_is_me,
    only_for_oneself,
    tells_of_oneself,
)
from conversation.understanding.sentences.bare_town import of_a_bare_town
from conversation.understanding.sentences.clause import (
    NONE,
    OF_THE_REGISTER,
    PERMIT,
    as_text,
    counties_in,
    has_happened,
    is_command,
    is_wished,
    of_story,
    only_a_place,
    supposes,
    takes_back,
    told_of_nobody,
    who_speaks,
)
from conversation.understanding.sentences.concluded import Proposal, concluded
from conversation.understanding.sentences.ko_earlier import only_this_year
from conversation.understanding.sentences.ko_of_parents import of_the_parent
from conversation.understanding.sentences.ko_stays import year_of_leaving, year_of_paying
from conversation.understanding.sentences.ko_usual_words import what_is_asked
from conversation.understanding.sentences.ko_who_types import of_who_types
from conversation.understanding.sentences.named_patient import without_name
from conversation.understanding.sentences.part import read_part
from conversation.understanding.sentences.part_figures import OWN_SHARE
from conversation.understanding.sentences.put import CLAUSE, Heard, asked_apart, count, heard, put
from conversation.understanding.sentences.put_right_at_once import put_right_at_once, two_figures
from conversation.understanding.sentences.reading import OTHER, PLAN, Reading
from conversation.understanding.sentences.status_later import status_later, was_once, without_entitlement
from conversation.understanding.sentences.zh_beside_the_case import of_the_case
from conversation.understanding.sentences.zh_kin_of_the_patient import held_by_kin, status_of_kin_only, stopped
from conversation.understanding.sentences.zh_plainly import seen_lately
from conversation.understanding.sentences.zh_referral_told import TOLD_AS_NOT_KNOWN
from conversation.understanding.text.first_person import asks_for_oneself, went_to_see_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, parts
from conversation.understanding.text.of_another_thing import (
    only_booked,
    without_another_thing,
    without_referral_of_before,
)
from conversation.understanding.text.of_kin_only import not_kin_but_i, of_kin_only, without_status_of_kin
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.text.plain import plain
from conversation.understanding.text.register_then import register_to_come
from conversation.understanding.text.unpunctuated import ENDED
from conversation.understanding.text.who_sent import without_who_sent
from conversation.understanding.text.zh_given_to_them import without_given_to_them
from conversation.understanding.within.korean_parts import of_them
from conversation.understanding.within.marked import as_typed
from conversation.understanding.within.zh_parts import (
    arranged,
    not_he,
    not_settled,
    of_own_register,
    of_the_result,
    unrelated,
)
from conversation.understanding.within.zh_two_bills import of_two_places, two_bills

_OF_ME: Final = lazily("[我咱]|저는|나는|내가|제가|우리")
_ME_TOO: Final = lazily("(?:나|저|우리|내)[도두].*[고구]$")
"""나도 저보를 타고 구조받았으면 좋겠소: what is wished at the end is wished here too."""
_THEN: Final = lazily("就|才好|该多好")
"""How a clause goes on that tells what would be: 要是能评上低保，我就去北京."""
_BARE_DAY: Final = lazily(
    "(?<![月0-9一二三四五六七八九十])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日](?![楼床房病线院])"
)
"""21号出的院: of this month or the last."""
_INSURANCE: Final = lazily("보험|보소|의보|지급|报|保")
_THIS_YEAR: Final = frozenset({"this_year"})
_FILED: Final = frozenset({"filed"})
_MONTHS_OF_A_BARE_DAY: Final = 2
_NO_STATUS_THEN: Final = (status_later, without_entitlement, was_once)
"""By which a text tells that a status that it names was none at the treatment, or may have been none."""
_AT_HOME: Final = lazily("家里")
"""老王得癌没了，家里欠一屁股债: the home of whoever is told of."""
_SHE_AND_I: Final = lazily(
    "(?:[她他]|人家)(?:的)?自付[^,.;我]{2,10}[, ]+我(?:自付|的|这边|是|就|才)*[0-9一二两三四五六七八九十百千万]{2,}"
)
"""她自付一万二，我八千六."""
_PRIVATE: Final = lazily("私立|私人|民营|个体|诊所|개인|사립|민영|진료소")
_DESIGNATION_NOT_KNOWN: Final = lazily(
    "(?:不知道|不清楚|不晓得|没问|不懂)[^,.;]{0,6}(?:定点|走不走医保|算不算医保)"
    "|定点[^,.;]{0,4}(?:不知道|不清楚|不晓得)"
    "|(?:의보|이보|보험|정점|지정)[^,.얼]{0,4}(?:되|쓰|정점|지정|맞|인)[^,.]{0,5}지(?:는|느|도|두|를)? ?"
    "[^,.]{0,4}(?:모르|모름|몰라)"
)
"""在一家眼科，不知道是不是定点; 의보 되는 병원인지 모르오."""
_NO_PERMIT: Final = lazily("(?:户口|老家)[^!?]{0,20}(?:啥|什么|哪个)证[也都](?:没|未)")
"""我老家蛟河的户口，跟姑娘在敦化住，啥证也没办: no permit, and nothing of a status."""
_SENT_ON: Final = lazily(
    "^(?!.*(?:没|未|不)(?:有|给)?(?:办|开|转|备)).*(?:卫生院|社区|村医|卫生室|卫生所|大夫|医生)[^.;!?]{0,12}"
    "(?:说|让|叫|建议)[^.;!?]{0,6}(?:不行|不了|大医院|上级|去|上|到)"
)
"""先在卫生院看的，大夫说不行，就直接去了延边医院: of a paper nothing is told."""
_APPLIED_IN_HARDSHIP: Final = lazily(
    "(?<!因病)困难户?(?:补助|救助|救济|家庭)?的?申请(?:表|书|材料)?[^,.;没]{0,8}[,. ]*[^,.;]{0,4}没(?:有)?"
    "(?:批|信儿?|动静|消息|结果|回话|下来)"
)
"""困难申请递上去还没批: of which kind it is not told."""
_EXAMPLE: Final = lazily(
    "举个?例|打个?比方|(?:跟|和)我(?:家|们|们家)?没关系|不是我家的?事|不关我|就(?:跟|和)你们?(?:随便)?(?:唠唠|唠嗑|闲唠)$"
    "|살아 ?(?:있|계시|계)[을실] ?(?:때|적)"
    "|^(?:내 |우리 )?(?:가족|자식|아들|딸|남편|안해|다른 사람|남)(?:들)?(?:이|가)? ?대신 ?"
    "(?:신청|접수|수속)?(?:해|하여|가|와)도 ?(?:되|됨|됩|일없|괜찮)[가-힣]{0,4}[?]?$"
)
"""How somebody says that all that was told is of nobody here, or of one who is no more, or asks who may go for him."""
_FUNERAL: Final = lazily(
    "^(?!.*(?:입원|주원|퇴원|병원|치료|수술|住院|出院|医院|手术|抢救|看病)).*"
    "(?:장례(?:비|보조|식비)|상례비|장의비|장사(?:비용|치를 ?돈)|丧葬|安葬费|火化费|办丧事)"
)
"""사촌형님이 상새났소 장례비도 주는가 해서: of the burial, and of no treatment."""
_NOBODY_SAID: Final = lazily("^(?!.*(?:转诊|转院|备案|手续)).*没人[跟和给对告][^,.;]{0,5}(?:说|讲|告诉|提|诉)")
"""那时候没人跟俺们说, of aid as well as of a referral."""
_NOT_ASKED_FOR: Final = lazily(
    "^(?!.*(?:转诊|转院|备案|手续|条子|证)).*(?:一直|到现在|至今|总也|老也)(?:也|都|还)*没(?:有)?(?:能|工夫|"
    "功夫|顾上|倒出空|来得及)?(?:去|来)办"
    "(?=$|[,.; ])"
)
"""去年出的院，一直没去办: of the aid that is asked for, or of a referral."""
_NO_CERTIFICATE: Final = lazily(
    "(?<![가-힣])증(?:서|명)?(?: ?같은)?[은는이도 ]{0,2}(?:거|것)?[은는이도 ]{0,2}(?:아무것도|하나도|전혀)? ?없"
    "|[啥任什么何]+证[都也件]?没|没有?(?:啥|什么|任何)?证(?!明)"
)
_AMBULANCE_PAID: Final = lazily(
    "^(?!.*(?:急诊|抢救|拉|送|来不及|昏|晕|叫的?(?:了)?(?:救护车|120)))"
    ".*(?:救护车|急救车)(?:费|钱|的钱)?(?:花|掏|拿|交|要|收|是)?了?[0-9一二两三四五六七八九十百千]"
)


def _asked(said: str, facts: Facts) -> str:
    """What was typed with what was put right in it, and who types told as such."""
    told = what_is_asked(as_foretold(as_typed(put_right_at_once(said)), planned=facts.plan))
    return of_the_case(of_who_types(told), facts.today)


@lru_cache(maxsize=8)  # as an answer is
def proposed(said: str, facts: Facts, *, at_first: bool = False) -> Proposal:
    """What a sentence says that is no answer yet; nothing of it is kept before the resident has confirmed it.
    `at_first`: whether it begins a talk, so that it is read as what others told then."""
    said = _of_this_bill(said, facts)
    typed, said = said, _asked(without_name(said) if at_first and facts.says("who", "other") else said, facts)
    if _of_no_case(typed, said, facts):
        return Proposal({}, {})
    reading = Reading()
    story = general = supposed = False
    text = put(said, reading, facts.today)
    for found in CLAUSE.finditer(text):
        told, or_not = asked_apart(found[1])
        words = heard(told, facts.today)
        cut = words[0]
        signs = {sign for token in cut for sign in token.means}
        ours = _is_ours(cut, told, story=story)
        supposed = "if" in signs or (supposed and bool(_THEN.search(told)))
        behalf = for_another(told, signs)
        if behalf:
            reading.values["who"] = [OTHER]
            reading.people = reading.for_another = True
        follows = text[: found.start()].endswith(ENDED)  # 입원했소 아직 못나왔소: it takes nothing back
        theirs = behalf or (reading.for_another and of_them(told))  # 그 집은 저보호이고
        story = not theirs and of_story(cut, goes_on=story, ours=ours, asked=bool(found[2]))
        asked = bool(found[2]) or or_not or "asks" in signs
        told_of = (asked and bool(signs & {"care", *OF_PEOPLE})) or (general and not has_happened(cut, signs))
        general = told_of and not ours and not _OF_ME.match(found[1].strip())  # 低保能报多少, 住院的
        supposing = supposed and "if" not in signs
        if story and of_them(told):  # 애가 저보라 했슴다 그집은 돈을 안냈담다: the clause before told of strangers
            reading.values = reading.before
        if not_he(told) and _names_another(reading):  # 我大伯是五保户，不是我爸
            reading.no_status()
        passed = story or supposing or is_command(cut) or general or (asked and (supposes(cut) or not ours))
        if or_not or "if" in signs or (passed and signs & {*OF_PEOPLE}):
            reading.left_open |= {*OF_PEOPLE}  # 是不是低保, 如果是低保, 邻居是低保
        if not passed:
            _read_of_the_case(reading, told, words, follows=follows, asks=bool(found[2]) or or_not, today=facts.today)
    _of_the_whole(reading, said, facts.today)
    read = of_a_bare_town(concluded(reading, facts, said if at_first else ""), said, facts.answers)
    return _without_admission(read, said) if "on" in read.answers and came_in_on(said) else read


def _of_this_bill(said: str, facts: Facts) -> str:
    """What was typed without what is told of another thing, or of a relative's status, with the day of the bill."""
    said = without_who_sent(without_referral_of_before(without_another_thing(said)), facts.answers)
    return billed_later(said if facts.says("who", "other") else without_status_of_kin(said), facts.today)


def _is_ours(cut: tuple[Token, ...], told: str, *, story: bool) -> bool:
    """Whether a clause tells of oneself or one's own. `story`: whether strangers were told of before it."""
    whose = without_given_to_them(cut, told, story=story)
    if story and not whose & {"who", "i"}:
        return any("mine" in token.means and not _AT_HOME.match(token.text) for token in cut)
    return bool(whose & {"who", "mine", "i"})


def _of_no_case(said: str, asked_for: str, facts: Facts) -> bool:
    """Whether a sentence only tells of what is to come, of another, of an example, of a funeral or of care abroad.
    `asked_for`: what it tells of the one who is asked about."""
    booked = only_booked(said) and facts.says("when", "this_year", "earlier")
    if register_to_come(said) or booked or _of_another(said, facts):
        return True
    text = plain(asked_for)
    return bool(_EXAMPLE.search(text) or _FUNERAL.search(text)) or treated_abroad(asked_for)


def _without_admission(read: Proposal, said: str) -> Proposal:
    """What was read without the day on which somebody came in: 보름 있다 나왔슴다 is of the stay."""
    less = {"on", *(() if _INSURANCE.search(said) else ("insurance_paid",))}
    return Proposal({id: value for id, value in read.answers.items() if id not in less}, {**read.ask, "on": ()})


def _of_another(said: str, facts: Facts) -> bool:
    """Whether all that is told is of another one than is helped."""
    return (facts.says("who", "self") and of_kin_only(said)) or (facts.says("who", "other") and not_kin_but_i(said))


def _of_the_whole(reading: Reading, said: str, today: date) -> None:
    """What only the whole text tells: of whom it is asked, that a status came later, that aid was given before."""
    if asks_for_oneself(plain(said)) or went_to_see_kin(plain(said)):
        reading.values["who"] = [frozenset({"self"})]
    if "when" not in reading.values and (left_lately(plain(said), today) or seen_lately(plain(said), today)):
        reading.values["when"] = [_THIS_YEAR]  # 刚出院
    if not reading.values.get("when") and not reading.days and (year := year_of_paying(plain(said))):
        reading.values["when"] = [frozenset({year})]
    if "올해" in said and only_this_year(plain(said).replace(" ", "").rstrip(".!")):
        reading.values["when"], reading.earlier = [_THIS_YEAR], "none"
        reading.denied.pop("when", None)  # 올해 다른건 없슴다 denies no year
    if any(told(said) for told in _NO_STATUS_THEN) or held_by_kin(plain(said)) or got_since(plain(said)):
        reading.no_status()
    if (status_of_kin_only(plain(said)) or stopped(plain(said))) and reading.values.get("household"):
        reading.values["household"] = [frozenset({"none"}).union(*reading.values["household"])]
    if without_entitlement(said):
        reading.values.pop("referral", None)  # 够低保条件，没去办
    if _AMBULANCE_PAID.search(plain(said)) and reading.values.get("referral") == [frozenset({"emergency"})]:
        reading.values.pop("referral")  # 救护车三百，自付8300: what it cost, and not how one came
    if _NO_CERTIFICATE.search(plain(said)) and any("outpatient" in told for told in reading.values.get("care", ())):
        reading.no_status()  # 증 같은거 없이 문진에서 검사만: of an illness, or of a status
    if _NO_PERMIT.search(plain(said)) and reading.values.get("household") == [NONE]:
        reading.no_status()
    if PLAN in reading.values.get("when", []) and "this_year" in also_meant(plain(said), "when", "plan"):
        reading.values["when"] = [PLAN | _THIS_YEAR]  # 结账了没出院
    if reading.values.get("referral") and _NOT_ASKED_FOR.search(plain(said)):
        reading.leave_open("referral")
    if reading.values.get("referral") == [NONE] and _NOBODY_SAID.search(plain(said)):
        reading.values.pop("referral")
    if reading.values.get("referral") == [NONE] and _SENT_ON.search(plain(said)):
        reading.values["referral"] = [frozenset({"primary_care", "none"})]
    if _DESIGNATION_NOT_KNOWN.search(plain(said)):
        _leave_designation_open(reading, said)
    for question in of_the_parent(plain(said)):
        either = frozenset({"none"} if question == "household" else {"yanbian", "permit", "jilin", "elsewhere"})
        reading.values[question] = [either.union(*reading.values.get(question, ()))]
        reading.counties.clear()
        reading.book.clear()
    _not_told(reading, said)
    _sums_of_the_whole(reading, said, today)


def _not_told(reading: Reading, said: str) -> None:
    """Leaves open of which kind an application is that has no name, and notes that a referral is not known of, or was
    only advised."""
    if no_stay_needed(said):  # 입원 안해도 된다 합데다
        reading.values.clear()
    alone = only_advised(said)
    if both(reading.values.get("referral", [])) == _FILED and (may_be := advised(said)):  # 大夫让我去备案
        reading.values["referral"] = [frozenset(may_be)]
    if alone and PLAN in reading.values.get("when", ()):  # 护士说要去备案
        reading.values.pop("when")
        reading.plans.clear()
    if _APPLIED_IN_HARDSHIP.search(plain(said)):
        reading.no_status()
        reading.denied.setdefault("household", set()).add("illness_poverty_pending")
    if is_to_be_moved(said):
        reading.leave_open("residence")
        reading.counties.clear()
        reading.book.clear()
    if both(reading.values.get("referral", [])) == NONE and suddenly_ill(said):
        reading.values["referral"] = [NONE | {"emergency"}]  # 半夜疼得不行就去了延边医院
    if TOLD_AS_NOT_KNOWN in plain(said):
        reading.leave_open("referral")
        reading.denied.pop("referral", None)
        reading.unknown["referral"] = "undecided"


def _leave_designation_open(reading: Reading, said: str) -> None:
    """A hospital of which nobody knows whether it is a designated one: here or a private one it is told as such."""
    reading.values.pop("designated", None)
    named = frozenset[str]().union(*reading.values.get("place", ()))
    if "prefecture" in named or (not named and _PRIVATE.search(plain(said))):
        reading.values["place"] = [frozenset({"undesignated"})]
    else:
        reading.values["designated"] = [frozenset({"unsure"})]


def _sums_of_the_whole(reading: Reading, said: str, today: date) -> None:
    """The sums of a text without those of others, of several stays or bills, and of aid that was given before."""
    if of_kin_and_me(said, today, named=True):
        reading.sums = [("paid", None)]  # 자부 9천은 남편거고 내거는 4천
        reading.values.pop("who", None)
    if _SHE_AND_I.search(plain(said)) or of_several_stays(said, today):
        reading.sums = [("paid", None) for _ in reading.sums]
    if two_figures(said):
        reading.sums = [("paid", None)]  # 自付1900，2900
    if aid_before(plain(said)):
        reading.sums = [each for each in reading.sums if each[0] != ROW]
    if len(reading.sums) > 1 and (two_bills(said, today) or two_shares(said)):
        reading.of_two_bills(of_two_places(said, today))


def _read_of_the_case(reading: Reading, told: str, heard: Heard, *, follows: bool, asks: bool, today: date) -> None:
    """A clause of the case: of a bill that is not settled and of an arranged day only that it is to come."""
    cut, days, sums = heard
    if not_settled(told):
        reading.values.setdefault("when", []).append(PLAN)
        reading.plans.append(told)
        return
    if unrelated(told) or not_he(told) or (of_the_result(told) and not OWN_SHARE.search(told)):
        return
    if arranged(told, days, today):
        days = []
        reading.values.setdefault("when", []).append(PLAN)
        reading.plans.append("打算")
    reading.me = reading.me or it_is_me(told)
    _read_told(reading, told, cut, days, sums, follows=follows, asks=asks, today=today)


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
    if for_kin(told) and any("other" in token.means.get("who", ()) for token in cut):
        reading.values.setdefault("who", []).append(OTHER)
    if takes_back(cut) and not follows:
        reading.values, reading.corrects = reading.before, "correction" in signs
        return
    alone = only_for_oneself(told)
    reading.own = reading.own or alone or tells_of_oneself(told)
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
    told = [each.values for each in meant(cut, "residence", QUESTIONS["residence"].choices) if not each.denied]
    registered += [each for each in told if each == PERMIT] or told  # 我户口通化的，居住证也是延吉办的
    return True


def _read_clause(
    reading: Reading, cut: tuple[Token, ...], asked: bool, days: list[Spoken], sums: list[str | None]
) -> None:
    """A clause that tells of the case, part by part. `asked`: whether it ends as a question."""
    of_parts = list(parts(cut))
    speaks: tuple[Token, ...] = ()
    for place, part in enumerate(of_parts, start=1):
        part, speaks = (*speaks, *part), who_speaks(part)
        signs = {sign for token in part for sign in token.means}
        of_part = count(part, "day"), count(part, "sum")
        if "if" not in signs:
            signs |= {"asks"} if asked and place == len(of_parts) else set()
            signs |= {"wish"} if _ME_TOO.match(as_text(part)) and is_wished(of_parts[-1]) else set()
            read_part(reading, part, signs, days[: of_part[0]], sums[: of_part[1]])
        days, sums = days[of_part[0] :], sums[of_part[1] :]
    reading.speaks = speaks


def _names_another(reading: Reading) -> bool:
    """Whether the last part tells of somebody else than who types."""
    return bool(reading.parts) and any(token.means.get("who") == ("other",) for token in reading.parts[-1])
