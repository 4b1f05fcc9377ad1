"""What the words of a Korean part of a sentence make of what is named in it: of whom, of which place, of which day.

A status may be the uncle's (저보는 큰아버지네것이구), a place the one where somebody was before or has a permit, a day
the one on which the register was moved.
"""

import re
from itertools import pairwise
from typing import Final

from conversation.understanding.text.denial import denies
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, holds, words_meaning, words_of
from conversation.understanding.within.zh_parts import no_permit_yet, registered_once

_Cut = tuple[Token, ...]
_CASE: Final = frozenset({"care", "settled", "went", "sum"})
_OF_STATUS: Final = frozenset({"household", "low_income_member"})
_DWELT: Final = lazily("^(?!.*(?:병원|의원)).*(?:에서|서|에)[가-힣0-9ᛞᛋᚨ]{0,8}(?:살았|살아왔|산지|일했|출근했|장사했)")
_REGISTER_PLANNED: Final = lazily(
    "(?:호구|호적).*(?:하려|옮기려|올리려|내려|붙이려|만들려|바꾸려|넣으려|옮길|올릴|옮기자|올리자|하자고|하고싶|옮기고싶|올리고싶)"
    "|[로루](?:호구|호적)?(?:를|을)?(?:옮기려|옮길|옮기자|옮기고싶|이사하려|이사가려|이사갈)"
)
_THEIRS: Final = lazily("네(?:것|거|꺼|껀|집|집꺼)?$")
_WAS_THERE: Final = lazily("에(?:있다가|있다|있어서|있고요?|있는데|계시고|계시다가|와있다가|가있다가|놀러)")
_IS_THERE: Final = lazily("에있(?:슴다|소|습니다|음|어요|꾸마)$")
_NOW_WRITTEN: Final = lazily("^(?:지금|이젠|이제|현재).*(?:올렸|옮겼|옮겨|붙였|넣었)")
_FROM: Final = lazily("(?:시|현)?(?:병원|의원)?에서")
_SENT: Final = lazily("에서[가-힣0-9]{2,12}[로루에](?:다시)?(?:전원|전진|이송|옮|보내|보냈|올려|넘겨|넘겼)")
_WAS_WRITTEN: Final = lazily("(?:호적|호구)[은이]?(?:원래|본래|이전에|전에|처음에).*(?:는데|인데|지만|다가)$")
_AGE: Final = lazily("(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)[가-힣]{0,2}|[0-9]{1,3}[살세]?|ᚨ")
_WHO_TAKES: Final = lazily("는(?:건|것은|사람은|거는)$")
_THEY: Final = lazily("^ ?(?:그 ?집|그 ?분|그 ?사람|그 ?로인|그 ?아바이|그 ?아매|그네)(?:들)?(?:은|는|이|가|네)")
_THEN_NOT: Final = lazily("(?:그때|그당시|당시)[가-힣]{0,6}(?:아니였|아니었|없었)")
_WHEN_FILED: Final = lazily("전에|미리|벌써|이미|진작|사전|(?:하고|해놓고|하구)갔|다음에|후에|뒤에|나중|보충|늦")
_DIED: Final = lazily("돌아가[셨시신]|세상을?[떠뜨떴]|사망")
_THIS_TIME: Final = lazily(
    "^(?:그런데|근데|그리고)?이번(?:에는|에|건|것은|거는|은)|^(?:但|可是?)?(?:今年)?这一?[次回趟](?!不|没|的|来|才|想|要|问|报|是来)"
)
_VILLAGE: Final = lazily("[가-힣]{2,3}(?<![서고데다구러은는이가])")
_AT_THAT_PLACE: Final = lazily("(?:거기|그곳|그쪽)에?(?:큰|있는)?병원")
_THAT_PLACE: Final = lazily(
    "[가-힣]{0,4}(?:거기|그곳|그쪽)에?서|(?:就|也|都)?[在搁](?:那边|那儿|那里|那头|当地)的?(?:大?医院)?[住做看治开动]"
)
_SEVERAL: Final = lazily("(?:두가지|둘)가?다|면서|[도두](?:같이|함께)(?:있|나|타|탐|받|올)|겸해")
_WITH_KIN: Final = lazily("따라|(?:집|네)(?:에|에서|으로|로)(?!서)")
_REGISTER_NOT_KNOWN: Final = lazily("호[구적](?:가|는|이|은)?어[디느딘][가-힣]{0,5}지")
"""호구가 어딘지는 딸이 암다."""
_BY_HOSPITAL: Final = lazily("(?:[시현주]|연변|대학|중의|종양|중심)병원(?:에서|소개|의소개|의사)")
_GIVEN_BY: Final = lazily(
    "^(?:전원|전진|병원이전|이전수속|수속)(?:증|서|단)?[은이을를도두]?[가-힣0-9]{2,8}병원(?:의)?"
    "(?:에서|(?:의사|선생)(?:님|선생)?이?가?)(?:해|떼|써|끊어)[주줬준줌]"
    "|병원(?:의)?소개[로루](?:전원|전진)"
)
_BOOK: Final = lazily("호적|호구")
_CAME_THERE: Final = lazily("(?:에|로|에서)(?:와서|와있|왔다가|놀러|병보러|나와|들어와|일하|일하러|앓)")
_AND: Final = lazily("이?[구고]$")
_NOTHING_DONE: Final = lazily("^(?:아무것[도두]|하나[도두]|다)(?:안|못)(?:했|해|떼|뗐|받)?")
_SINCE: Final = lazily("(?:나온|받은|탄|된|인정)[가-힣]{0,4}ᛞ|ᛞ(?:부터|에?야?(?:나왔|나와|탔|됐|되였|받았|올랐))")
_NO_TIME: Final = lazily("(?:새|겨를|틈|시간|경황)(?:이|도|두|가)?(?:없|어디있)")
_NOT_YET: Final = lazily("아직(?:도|두)?[안못]했")
_HASTE: Final = lazily("급(?:해|하(?!지))|위독|위급")
_WHERE_OR_WHEN: Final = (
    *("작년", "작년에", "지난해", "지난해에", "올해", "금년", "재작년에", "지난달에", "어제", "벌써", "이미"),
    *("북경", "북경에서", "장춘", "장춘에서"),
)
_KIN_AND: Final = "(?:네는|이는|은|는|이|가)"
_WITH_ME: Final = lazily("(?:나하고|나랑|저하고|저랑|내하고)$")
_STATE: Final = lazily("^(?:혼수|의식)")
_WRITTEN: Final = lazily("^등록")
_LEFT: Final = lazily("(?:병원|의원|원)에?서(?:ᛞ[가-힣]{0,3}?|[가-힣]{0,4}?(?:주|달|일날|전)(?:에)?)?나[왔온옴옵]")
_NOT_LEFT: Final = lazily("결과|보소|약[이은]|단자|소식|돈[이은]")
_NOT_OUT: Final = lazily(
    "^(?:지금)?아직(?:도|두|까지)?(?:병원에서)?[안못]나[왔오옴온]|언제(?:쯤|나)?(?:나[갈올]|퇴원할|출원할)지(?:는|도|두)?(?:아직)?(?:모르|모름|모릅|몰)"
)
_NOT_MADE: Final = lazily("(?:은|는|이|도|두|을)?아직(?:도|두|까지)?[안못](?:했|하|냈|내|만들|받|뗐)")
_HEARD: Final = lazily("던데$")
_CHANGED: Final = lazily("옮|이적|올[렸리]|냈|내였|발급|받았|만들")
_TOWARDS: Final = lazily("옮|이전했|이적|천이")
_REFERS: Final = lazily("떼|해줬|해줘|해주|써줬|써줘|끊어")
_NOT_BY_THEM: Final = lazily("안거|안가|못해|아니|말고")
_REFERRED_BY: Final = lazily("병원(?:에서|의|의사)")
_WHICH: Final = lazily("인지|이던지|던지|라던지|이라던지|린지|지")
_WAS_SO: Final = lazily("(?:였|였댔|이댔)(?:는데|지만|구|고|다가)$")
_NOW: Final = lazily("^(?:지금|이젠|이제|현재|올해부터)")
_BROUGHT: Final = lazily("입원시[켰킨키]|실려[갔왔]")
_NOT_BROUGHT: Final = lazily("퇴원|출원|나왔|결산|시켰다가")
_LIVES: Final = lazily("살[고구았아]|삽[니데]|삼다|사[심십시]|사오|사는지|산지|출근|일하|일함|식당|장사|대학|거주하")
_LONG: Final = lazily("[0-9일이삼사오육륙칠팔구십두세네여]+[년해](?!전|에)|오래|줄곧|계속|쭉|내내")
_NO_MORE: Final = lazily("살았댔|살다가|안살|살지않|사는(?:건|게|것)아니|전에")
_ONLY_TREATED: Final = lazily("(?:보러|하러|받으러|보이러)만|사는(?:건|게|것은?)아니")


def text_of(cut: _Cut) -> str:
    """A part as it was typed, without spaces."""
    return "".join(token.text for token in cut)


def kin_told_of(cut: _Cut) -> str:
    """The relative with whom a word for others begins that goes on with a place or a time, as 누나는장춘; or ""."""
    family = words_meaning("who", "other") - words_of("others")
    others = [token for token in cut if "others" in token.means and any(map(token.text.endswith, _WHERE_OR_WHEN))]
    begun = (kin for token in others for kin in family if re.match(f"{kin}{_KIN_AND}", token.text))
    return max(begun, key=len, default="")


def kin_apart(told: str, kin: str) -> str:
    """A clause in which no word goes on behind a relative and a particle."""
    return re.sub(f"({kin}{_KIN_AND}) ?(?=[가-힣])", lambda found: f"{found[1]} ᚨ ", told)


def is_theirs(cut: _Cut) -> bool:
    """Whether what a part names first is said to be somebody else's: 저보증은 큰아버지네것이구."""
    told = [place for place, token in enumerate(cut) if token.tells]
    if len(told) < 2 or not cut[told[-1]].answers("who") or cut[told[0]].answers("who"):
        return False
    behind = cut[told[-1] + 1].text if told[-1] + 1 < len(cut) else ""
    taken = _WHO_TAKES.search(text_of(cut[told[0] + 1 : told[-1]]))  # 저보를 타는건 시어머니구
    return bool(taken or _THEIRS.search(cut[told[-1]].text)) or behind == "네"


def not_of_the_treatment(cut: _Cut, signs: set[str]) -> bool:
    """Whether a place is the one of a permit, of the register or of a referral, or where somebody only is or was."""
    if _DWELT.search(text_of(cut)) and not signs & {"care", "settled"}:
        return True  # 연길에서 10년 살았소
    if signs & _CASE:
        return False
    referred = [token for token in cut if token.answers("referral")]
    if any(_REFERRED_BY.search(token.text) for token in referred):
        return True  # 전원은 돈화시병원에서 떼줬소
    if referred and _GIVEN_BY.search(text_of(cut)) and not _SENT.search(text_of(cut)):
        return True  # 좐전은 돈화시병원에서 해준겜다
    if "병원" in text_of(cut):
        return False
    permit = any("permit" in token.means.get("residence", ()) for token in cut)
    return permit or is_somewhere(cut, signs) or bool(_NOW_WRITTEN.search(text_of(cut)))


def is_somewhere(cut: _Cut, signs: set[str]) -> bool:
    """Whether it is told where somebody was before, or where the one who types is: 도문에 있다가, 나는 청도에 있소."""
    if signs & _CASE or "병원" in text_of(cut):
        return False
    return bool(_WAS_THERE.search(text_of(cut)) or ("i" in signs and _IS_THERE.search(text_of(cut))))


def of_the_register(cut: _Cut, signs: set[str]) -> bool:
    """Whether a time is one of the register or a permit, or of somebody's death: 5년전에 호적을 장춘으로 옮겼소."""
    if _DIED.search(text_of(cut)):
        return True
    named = "registered" in signs or any("permit" in token.means.get("residence", ()) for token in cut)
    return named and bool(_CHANGED.search(text_of(cut))) and not signs & _CASE and not left_hospital(cut)


def of_age(cut: _Cut, place: int) -> bool:
    """Whether a time only tells how old somebody is: 올해 예순일곱이구."""
    return place + 1 < len(cut) and bool(_AGE.fullmatch(cut[place + 1].text))


def tells_of_status(token: Token) -> bool:
    """Whether a word for a time tells of a status as well: 아직 못받았소 is no treatment still to come."""
    return bool(token.means.keys() & _OF_STATUS)


def with_me(token: Token) -> bool:
    """Whether a word tells with whom somebody is: 나하고 같이 있슴다."""
    return bool(_WITH_ME.search(token.text))


def mere_state(cut: _Cut, signs: set[str]) -> bool:
    """Whether how bad it is is told, and not how somebody came to be treated: 지금 혼수상태임다."""
    named = [token for token in cut if token.answers("referral")]
    return all(_STATE.match(token.text) for token in named) and not signs & {*_CASE, "place"}


def written_down(cut: _Cut) -> bool:
    """Whether 등록 tells that a status stands in a list: 반빈치빈 인구로 등록이 돼있소."""
    named = [place for place, token in enumerate(cut) if token.answers("referral")]
    before = named and any(token.means.keys() & _OF_STATUS for token in cut[: named[0]])
    return bool(before) and all(_WRITTEN.match(cut[place].text) for place in named)


def left_hospital(cut: _Cut) -> bool:
    """Whether somebody came out of a hospital, and so had stayed there: 지난주에 화룡병원에서 나왔소."""
    return bool(_LEFT.search(text_of(cut))) and not _NOT_LEFT.search(text_of(cut))


def not_out_yet(cut: _Cut) -> bool:
    """Whether somebody who was admitted has not come out yet: 아직 안나왔슴다."""
    return bool(_NOT_OUT.search(text_of(cut)))


def behind_hearsay(cut: _Cut) -> int:
    """How many words of a clause tell what others believe, before one tells of oneself: 저보라 하던데 나는 아니오."""
    for place, (token, behind) in enumerate(pairwise(cut), start=1):
        if "others" in token.means and _HEARD.search(token.text) and "i" in behind.means:
            return place
    return 0


def register_planned(cut: _Cut, signs: set[str]) -> bool:
    """Whether a part tells where somebody wants to be registered: 청도호구 하려고 하는데."""
    return bool(_REGISTER_PLANNED.search(text_of(cut))) and not signs & _CASE and "병원" not in text_of(cut)


def was_registered(cut: _Cut) -> bool:
    """Whether somebody is told to have been registered there once: 호적은 원래 훈춘인데 지금은 장춘에 올렸슴다."""
    return bool(_WAS_WRITTEN.search(text_of(cut))) or registered_once(text_of(cut))


def registered(cut: _Cut) -> _Cut:
    """The words that tell where somebody is registered now: without a permit that there is none of, without what is
    corrected, without where the register was before."""
    if _REGISTER_NOT_KNOWN.search(text_of(cut)):
        return ()
    cut = _without_permit(cut)
    named = [place for place, token in enumerate(cut) if token.answers("residence")]
    for place, token in enumerate(cut):
        if "correction" in token.means and named and named[0] < place < named[-1]:
            book = (each for each in cut[:place] if "registered" in each.means)
            return (*book, *cut[place + 1 :])  # 룡정 조양천 아니 연길 조양천
    return _towards(cut, "residence") if _TOWARDS.search(text_of(cut)) else cut


def now_registered(before: _Cut, cut: _Cut) -> bool:
    """Whether it is told where the register is now, which was elsewhere: 호적은 원래 녕안인데 / 연길로 옮겼소."""
    if _REGISTER_PLANNED.search(text_of(before)):
        return bool(_NOW.search(text_of(cut)))
    return was_registered(before) and bool(_TOWARDS.search(text_of(cut)) or _NOW_WRITTEN.search(text_of(cut)))


def moved_to(cut: _Cut) -> _Cut:
    """The words of a part without the hospital that sent somebody to another: 돈화병원에서 길대1원으로 전원시켜줬소."""
    return _towards(cut, "place") if _SENT.search(text_of(cut)) else cut


def _towards(cut: _Cut, question: str) -> _Cut:
    """The words of a part without the place from where something came."""
    behind = [text_of(cut[place + 1 : place + 3]) for place in range(len(cut))]
    return tuple(
        token
        for token, after in zip(cut, behind, strict=True)
        if not (token.answers(question) and (_FROM.match(after) or token.text.endswith("에서")))
    )


def without_where_one_came(cut: _Cut) -> _Cut:
    """The words of a part that tells of the register without where somebody only came: 호구는 길림시고 연변에 와서
    앓았소."""
    named = [place for place, token in enumerate(cut) if token.answers("residence")]
    if len(named) < 2 or not _BOOK.search(text_of(cut)):
        return cut
    came = {place for place in named[1:] if _CAME_THERE.match(text_of(cut[place + 1 : place + 4]))}
    return tuple(token for place, token in enumerate(cut) if place not in came)


def _without_permit(cut: _Cut) -> _Cut:
    """호적은 통화에 있구 / 연변에는 거주증두 없소."""
    for place, token in enumerate(cut):
        if "permit" not in token.means.get("residence", ()) or "residence.denied" in token.means:
            continue
        behind = cut[place + 1 : place + 4]
        if not any(map(denies, behind)) and not _NOT_MADE.match(text_of(behind)):
            continue
        begin = place
        while begin and (cut[begin - 1].answers("residence") or cut[begin - 1].text in ("에", "에는", "에도", "에두")):
            begin -= 1
        return cut[:begin]
    return cut


def referred_there(cut: _Cut) -> bool:
    """Whether a part names those who may refer, and then that they did: 위생원 갔더니 거기 의사가 전원을 해줬소."""
    told = [place for place, token in enumerate(cut) if token.answers("referral")]
    if not told or any(token.answers("place") for token in cut):
        return False
    before = text_of(cut[: told[0]])
    after = text_of(cut[told[0] :])
    return holds(before, "in_grassroots") and not _NOT_BY_THEM.search(before) and bool(_REFERS.search(after))


def seen_by_them(cut: _Cut) -> bool:
    """Whether a part names those who may refer as where somebody was seen: 사구병원에서 먼저 보이구."""
    text = text_of(cut)
    there = any(token.answers("place") or denies(token) or "asks" in token.means for token in cut)
    return holds(text, "in_grassroots") and not there and not _NOT_BY_THEM.search(text)


def lives_long(told: str) -> bool:
    """Whether it is told that somebody has lived or worked somewhere for long."""
    text = told.replace(" ", "")
    return bool(_LIVES.search(text) and _LONG.search(text) and not _NO_MORE.search(text))


def only_treated(told: str) -> bool:
    """Whether it is told that somebody went only to be treated: 병보러만 갔댔지 거기서 사는건 아니오."""
    return bool(_ONLY_TREATED.search(told.replace(" ", "")))


def either(cut: _Cut) -> frozenset[str]:
    """The statuses of which one is told to be meant: 저보인지 저보변연인지 헷갈리오; none where not two are."""
    named = [
        token.means["household"]
        for token, behind in pairwise(cut)
        if "household" in token.means and _WHICH.search(behind.text)
    ]
    values = frozenset(value for each in named for value in each)
    return values if len(named) == len(values) > 1 else frozenset()


def became(before: _Cut, cut: _Cut) -> bool:
    """Whether a status is told to be so now, and another one to have been before: 특곤이였는데 / 지금은 저보임다."""
    status = any(token.means.keys() & _OF_STATUS for token in before)
    return status and bool(_WAS_SO.search(text_of(before))) and bool(_NOW.search(text_of(cut)))


def admitted_only(cut: _Cut) -> bool:
    """Whether somebody is told to have been brought to the hospital, and nothing more: 어제 엄마를 입원시켰슴다."""
    return bool(_BROUGHT.search(text_of(cut))) and not _NOT_BROUGHT.search(text_of(cut))


def of_them(told: str) -> bool:
    """Whether a clause goes on about others who were told of before: 그집은, 그분이."""
    return bool(_THEY.match(told))


def then_not(cut: _Cut) -> bool:
    """Whether a status is told not to have been so at the time of the treatment."""
    return bool(_THEN_NOT.search(text_of(cut)))


def in_haste(cut: _Cut) -> bool:
    """Whether there was haste where nothing was filed, so that it may have been an emergency: 급해서 수속도 못했소."""
    return bool(_HASTE.search(text_of(cut)))


def several_statuses(cut: _Cut) -> bool:
    """Whether it is told that more than one status is meant: 특곤이면서 저보도, 두가지 다 인정됐다."""
    return bool(_SEVERAL.search(text_of(cut)))


def names_there(cut: _Cut) -> bool:
    """Whether a treatment is told of in a place that was named before: 거기 병원에서 수술했소."""
    if any("place" in token.means for token in cut):
        return False
    text = text_of(cut)
    treated = any("care" in token.means for token in cut)
    return bool(_AT_THAT_PLACE.search(text) or (treated and _THAT_PLACE.match(text)))


def place_of(cut: _Cut) -> str:
    """The place outside Yanbian that a part names, be it as where somebody lives; "" where it names none or two."""
    named = [set(token.means.get("place", ())) or set(token.means.get("residence", ())) - {"permit"} for token in cut]
    places = {"province" if value == "jilin" else value for each in named for value in each}
    return places.pop() if len(places) == 1 and places <= {"province", "elsewhere"} else ""


def lives_with(cut: _Cut) -> bool:
    """Whether a relative is only named as with whom somebody lives: 딸집 따라 위해에서 산지 6년."""
    return bool(_WITH_KIN.search(text_of(cut)))


def sent_by_hospital(cut: _Cut) -> bool:
    """Whether a hospital that is none of the first level gave the referral: 좐전은 돈화시병원에서 해줬슴다."""
    text = text_of(cut)
    return bool(_BY_HOSPITAL.search(text)) and not holds(text, "in_grassroots")


def nothing_filed(before: _Cut, cut: _Cut) -> bool:
    """Whether neither of what the part before names was done: 전원이구 비안이구 / 아무것두 안했소."""
    filed = any(token.answers("referral") for token in before) and bool(_AND.search(text_of(before)))
    return filed and bool(_NOTHING_DONE.search(text_of(cut)))


def status_since(cut: _Cut, signs: set[str]) -> bool:
    """Whether a day is the one from which on somebody has a status: 저보 나온게 9월부터구."""
    return bool(signs & _OF_STATUS) and not signs & {*_CASE, "place"} and bool(_SINCE.search(text_of(cut)))


def no_time(cut: _Cut) -> bool:
    """Whether it is told that there was no time to file anything: 수속할 새 없었슴다."""
    return bool(_NO_TIME.search(text_of(cut)))


def not_yet_filed(cut: _Cut) -> bool:
    """Whether a part tells no more than that nothing has been filed yet: 비안은 아직 안했슴다."""
    filed = any("filed" in token.means.get("referral", ()) for token in cut)
    return filed and any(_NOT_YET.match(token.text) for token in cut if "when" in token.means)


def permit_wished(cut: _Cut) -> bool:
    """Whether a permit is only applied for, or is no more: 거주증은 신청중임다."""
    permit = any("permit" in token.means.get("residence", ()) for token in cut)
    return permit and (no_permit_yet(text_of(cut)) or any(token.means.keys() & {"wish", "cancelled"} for token in cut))


def tells_when_filed(cut: _Cut) -> bool:
    """Whether a part without a treatment may tell when something was filed: 가기전에 했소, 나중에 보충했소."""
    return bool(_WHEN_FILED.search(text_of(cut))) and not any(token.answers("care") for token in cut)


def not_known(cut: _Cut) -> bool:
    """Whether somebody does not know what is named: 비안은 딸이 했는지 모르겠소."""
    return any("unsure" in token.means.get("any", ()) for token in cut)


def this_time(cut: _Cut) -> bool:
    """Whether a part goes on with the treatment that is asked for: 이번에는, 이번건, 这次又."""
    return bool(_THIS_TIME.match(text_of(cut)))


def without_names(cut: _Cut) -> _Cut:
    """The words that tell of the register without the name of a village behind its county: 호구는 룡정 동불사."""
    if not any("registered" in token.means for token in cut):
        return cut
    names = {
        place
        for place, (before, token) in enumerate(pairwise(cut), start=1)
        if not token.known and before.means.get("residence") == ("yanbian",) and _VILLAGE.fullmatch(token.text)
    }
    return tuple(token for place, token in enumerate(cut) if place not in names)
