"""A part of a clause that tells of the case: its choices, its stay, whose it is, its days and its sums."""

from typing import Final

from conversation.facts import UNSURE
from conversation.questions import QUESTIONS
from conversation.understanding.choice.hardship import hard
from conversation.understanding.choice.mentions import meant
from conversation.understanding.dates.days_in_text import Spoken
from conversation.understanding.sentences.clause import (
    CASE_SIGNS,
    DWELLS,
    NONE,
    as_text,
    belongs_to,
    has_happened,
    of_papers,
    of_register_only,
    only_names_who_may_refer,
    own_case,
    registered_oneself,
    said_unknown,
    still_in,
    tells_nothing,
    treats,
)
from conversation.understanding.sentences.ko_stays import lies_there, names_stay, sets_out, stays_on
from conversation.understanding.sentences.part_choices import read_choice
from conversation.understanding.sentences.part_figures import read_days, read_sums
from conversation.understanding.sentences.reading import INPATIENT, PLAN, Reading
from conversation.understanding.sentences.zh_county_of_status import county_of_status
from conversation.understanding.text.denial import denials, denies
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_of_else import tells_nothing_within
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.within.korean_parts import (
    either,
    is_somewhere,
    left_hospital,
    moved_to,
    not_of_the_treatment,
    not_out_yet,
    nothing_filed,
    register_planned,
    seen_by_them,
    several_statuses,
    then_not,
    this_time,
)
from conversation.understanding.within.zh_parts import asks_of_kin

_READ: Final = (
    *("who", "when", "residence", "household", "low_income_member", "care", "age", "insurance_paid"),
    *("place", "living", "designated", "referral", "filed_late"),
)
"""The questions whose choices a sentence may name."""
_NO_MORE: Final = lazily(
    "(?:그것|이것|그거|이거|그게|거|것|돈|액)(?:밖에|밖엔)(?:더|다른건|아무것도)?(?:모르|모름|모릅|몰)"
)
"""그것밖에 모르오: beside what was paid nothing is known."""
_OF_CARE: Final = lazily("약|투석|문진|외래")
"""증으로 약 타는데 무슨 증인지 모르오: beside these a certificate is none of a status."""
_EITHER: Final = lazily("还是|或")
"""也不知道算慢病还是普通的: which of both is not told."""
_TELLS: Final = lazily("인데|는데|이[고구]|라서|[타받]는|임다|이오|이요")
_MONEY_BACK: Final = lazily("押金|预交|多交|保证金|退(?:了|给我|回来?)*[0-9ᛋ一二两三四五六七八九十百千万]|退钱")
"""押金退了八百: what came back is money, and no status."""
_PENDING: Final = frozenset({"illness_poverty_pending"})
_CANNOT: Final = lazily("[治看瞧]不|못")


def read_part(
    reading: Reading, cut: tuple[Token, ...], signs: set[str], days: list[Spoken], sums: list[str | None]
) -> None:
    """A part of a clause, into `reading`. `signs`: what its words mean; `sums` in yuan, None where one is not exact."""
    if this_time(cut) and any("earlier" in token.means.get("when", ()) for part in reading.parts for token in part):
        for question in ("when", "place", "referral"):  # 오래전에 연변병원에서 수술했댔소, 이번에는 장춘에서 입원했소
            reading.values.pop(question, None)
        reading.elsewhere.clear()
    reading.named |= signs
    reading.parts.append(cut)
    if not signs & {"asks", "cancelled", "others", "past", "wish"}:
        reading.unknown |= _not_known(reading, cut)
    reading.hard = reading.hard or hard(as_text(cut))
    reading.no_more = reading.no_more or bool(_NO_MORE.search(as_text(cut)))
    unsure_which = bool(_EITHER.search(as_text(cut))) and any(token.means.get("any") == (UNSURE,) for token in cut)
    for question in ("who", "when") if unsure_which else _READ:
        if question == "household" and "perhaps" in signs and "sum" not in signs:
            reading.either |= either(cut)
        if not tells_nothing(cut, signs, question):
            read_choice(reading, cut, question)
        elif question in OF_PEOPLE and question in signs and not _told_before_asked(cut, signs):
            reading.left_open.add(question)  # 想办低保, 以前是边缘户
    reading.several = reading.several or several_statuses(cut)
    _read_stay(reading, cut, signs)
    if len(reading.parts) > 1 and nothing_filed(reading.parts[-2], cut):
        reading.values["referral"] = [NONE]
    _read_first_seen(reading, cut, signs)
    reading.hospital = reading.hospital or treats(cut)
    if then_not(cut):
        reading.leave_open("household")  # 지금은 저보인데 그때는 아니였소
    if (_taken_away(cut, signs) or _wishes(cut)) and not signs & set(OF_PEOPLE):
        _drop_status(reading, wished=not _taken_away(cut, signs))
    elsewhere = not signs & {"registered", "lives", "past", "others", "asks"} and not _of_status_only(cut, signs)
    if elsewhere and not DWELLS.search(as_text(cut)) and not belongs_to(cut, "place"):
        reading.elsewhere += [mention.values for mention in meant(moved_to(cut), "place", QUESTIONS["place"].choices)]
    planned = not register_planned(cut, signs) and not tells_nothing_within(reading.told[-1][0], "when")
    reading.plans += [token.text for token in cut if planned and "plan" in token.means.get("when", ())]
    read_days(reading, cut, signs, days)
    read_sums(reading, cut, signs, sums)
    _read_whose(reading, cut, signs)


def _taken_away(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells that a status is no more, and not that money came back: 押金退了八百."""
    return "cancelled" in signs and not _MONEY_BACK.search(as_text(cut))


def _wishes(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells a wish, and not of a treatment: 打算去住院 takes no status back."""
    return any("wish" in token.means and "when" not in token.means for token in cut)


def _told_before_asked(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells a status before it asks something: 우리 아버지 저보호인데 얼마 받을수 있슴까."""
    only_asks = not signs & {"cancelled", "others", "past", "wish", "if", "perhaps"}
    return only_asks and bool(_TELLS.search(as_text(cut)))


def _drop_status(reading: Reading, *, wished: bool) -> None:
    """Leaves out the status and the referral that were told before: 以前是低保, 后来取消了. `wished`: whether it is no
    more than wished for."""
    reading.left_open |= {*OF_PEOPLE}
    for question in (*OF_PEOPLE, "referral"):
        if wished and {*reading.values.get(question, ())} == {_PENDING}:
            continue  # 병에 돈을 다 써서 살기 바쁘오, 민정에 신청해놨소
        reading.values.pop(question, None)
        reading.own_status.pop(question, None)


def _of_status_only(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a place is where somebody is registered, has a status or is, and not of a treatment: 돈화 감측호."""
    text = as_text(cut)
    status = signs & set(OF_PEOPLE) and not signs & CASE_SIGNS
    of_it = status and (HANGUL.search(text) or county_of_status([text], hospital=False))  # 龙井低保，去长春住的院
    return bool(of_it) or of_register_only(cut, signs) or not_of_the_treatment(cut, signs)


def _not_known(reading: Reading, cut: tuple[Token, ...]) -> dict[str, str]:
    """The questions of which a part says that somebody does not know, with that value."""
    if "not_after" in cut[-1].means:
        return {}  # 무슨 신분인지 아닙니다
    unknown = {id: value for token in cut for id, value in said_unknown(token)}
    if _OF_CARE.search(reading.told[-1][0]):
        unknown.pop("household", None)
    return unknown


def _read_stay(reading: Reading, cut: tuple[Token, ...], signs: set[str]) -> None:
    """Whether a part tells that somebody is in hospital, has come out of it, or goes there tomorrow."""
    care = reading.values.setdefault("care", [])
    if still_in(cut) and not signs & {"asks", "wish", "others"}:
        care += [INPATIENT] if all(each >= INPATIENT for each in care) else []  # 在北京化疗，还没出院
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
        and not signs & {"place", "asks", "if", *OF_PEOPLE}  # 村里定的监测户 tells who gave the status
        and not any(denies(each) and not _CANNOT.search(each.text) for each in cut)
    ):
        reading.first_seen = only_names_who_may_refer(cut)
    elif "place" in signs:
        reading.first_seen = False
