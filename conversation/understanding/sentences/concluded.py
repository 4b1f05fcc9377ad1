"""What comes of all that was read of a sentence: the answers that are proposed, and what is asked back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from conversation.county import COUNTY
from conversation.facts import UNSURE, Facts, policy_changes_in
from conversation.kept import opened
from conversation.questions import QUESTIONS
from conversation.understanding.choice.choices import choice
from conversation.understanding.choice.ko_also_meant import in_a_hurry_in_korean
from conversation.understanding.choice.mentions import both
from conversation.understanding.choice.zh_also_meant import also_meant, in_a_hurry
from conversation.understanding.choice.zh_operated import BOTH, operated
from conversation.understanding.dates.day_to_come import by_the_end_of_month, dated_to_come, later_this_week
from conversation.understanding.own_share.ko_parts_of_share import left_by_aid
from conversation.understanding.own_share.own_expense import own_expense
from conversation.understanding.sentences.clause import CASE_SIGNS, HERE, PERMIT, STILL_IN, is_another
from conversation.understanding.sentences.filed_late_told import filed_when
from conversation.understanding.sentences.introduces_oneself import introduces_oneself
from conversation.understanding.sentences.ko_county_of_status import ko_county_of_status, ko_county_of_town
from conversation.understanding.sentences.ko_earlier import earlier_in_the_year
from conversation.understanding.sentences.ko_haste import nothing_filed_in_haste, passed_by
from conversation.understanding.sentences.ko_set_apart import of_the_case_alone
from conversation.understanding.sentences.ko_stays import (
    came_out,
    said_to_be_out,
)
from conversation.understanding.sentences.ko_usual_words import without_my_register
from conversation.understanding.sentences.not_the_patient import (
    names_no_patient,
    names_the_patient,
    of_a_relative,
    status_of_kin_alone,
    tells_it_of_them_alone,
    tells_of_the_home,
)
from conversation.understanding.sentences.reading import INPATIENT, OTHER, PLAN, Reading
from conversation.understanding.sentences.second_opinion import reconsidered
from conversation.understanding.sentences.zh_care_named import named_care
from conversation.understanding.sentences.zh_county_of_status import county_of_ones_town, county_of_status
from conversation.understanding.sentences.zh_hospital_of_county import in_the_county
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_looked_after import without_those_looked_after
from conversation.understanding.text.ko_of_else import told_of_else
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.within.korean_parts import (
    admitted_only,
    lives_long,
    lives_with,
    names_there,
    no_time,
    only_treated,
    place_of,
    tells_when_filed,
    text_of,
)
from conversation.understanding.within.zh_parts import came_in_on, insured_again, is_habit, only_emergency

_TELLS_OF_A_CASE: Final = frozenset({*CASE_SIGNS, *OF_PEOPLE, "row", "registered"})
"""Without any of these a sentence tells of no case where it tells where somebody lives: 我闺女在长春上班, 我在延吉."""
_NAMED: Final = ("place", "residence")
"""The questions where a denial is one of a name, and not of all that is of its value: 북경이 아니라 천진에 갔소."""
_MORE_WITHIN: Final = lazily(
    "[两三四几][次回](?:都算上|一共|总共|加起来|加一起|合起来)|救助(?:以?后|完|给完|之后|扣完)[^,.;]{0,3}自付"
    "|(?:其中|里头|里面|包括|包含|그 ?중|그 ?안에)[^,.;]{0,8}(?:自费|丙类|护工|押金|门诊(?!慢|特)|자비|호리|외래|문진)"
)
"""That the sum of the own share holds what is none, is of several times or what aid left."""
_LEFT_BY_AID: Final = lazily("(?:民政|救助)[^;不没]{0,40}自付的?(?:还|又|就|只)*剩")
"""民政给了两千，自付还剩三千: what is asked for is what it was before."""
_EITHER_YEAR: Final = ("this_year", "earlier")
_JUST: Final = 2
"""So many days ago, at most, somebody came who may not have been settled yet."""
_NO_DESIGNATED_ONE: Final = lazily("(?:不是|没有?|不算|不在)(?:医保)?的?定点")
_PRIVATE: Final = lazily("(?:개인|사립|민영)[가-힣 ]{0,3}(?:병원|의원|진료소|안과|치과|골과|중의|침|약방)")
_SEEN_THERE: Final = lazily(
    "(?:개인|사립|민영)[가-힣 ]{0,3}(?:병원|의원|진료소|안과|치과|골과|중의|침방)[가-힣]{0,3} ?[^,.;안못]{0,12}?"
    "(?:맞|떴|봤|보였|치료|수술|받|지었|뽑|했)(?!을|는가|는지)"
)
"""개인 진료소에서 침 맞았슴다."""
_AT_A_PRIVATE_ONE: Final = lazily(
    "^(?!.*[没未](?:去|在那|看))(?=.*(?:不是|没有?|不算|不在)(?:医保)?的?定点)"
    "(?:.*(?:个人|私人|个体|私立)(?:开)?的?(?:小)?(?:诊所|门诊|卫生所|医院|接骨|牙科|口腔|中医馆)[^,.;]{0,6}(?:给)?[我他她]?(?:接|看|打|治|扎|做|拿|开|住|挂|补|镶)[的了]"
    "|.*(?:看|去|接|打|治|扎|住|挂|补|镶)的(?:就|也)?(?:是)?[^.;妈爸爹娘]{0,8}?(?:个人|私人|个体|私立)(?:开)?的?(?:小)?(?:那种|那样|诊所|门诊|卫生所|医院|牙科|口腔|中医馆))"
)
"""屯里个人诊所给接的骨，不是医保定点; 看的是个体门诊，不是定点."""
_TAKEN_IN: Final = lazily(
    "(?:昨[天晚夜儿]|今[天早晨儿]|前[天儿晚]|夜里|半夜|刚刚?|刚才)[^,.;出回好结]{0,12}(?:送|拉|推|抬|收|转|住)(?:到|去|进|上|往|了)*"
    "[^,.;出回结看]{0,8}(?:医院|院|抢救|急诊|icu)"
)
"""昨晚送延吉医院了: of who has just come in."""
_THERE: Final = lazily(
    "(?:icu|重症|监护室)[^,.;]{0,4}[呢着]|还(?:得|要|需要)再住|[住躺]着|(?<![没未要想])住院|没有?出|[没未](?:"
    "有)?(?:出院|结)|치료를?받(?:고있|는중)|(?:입원|주원|치료)(?:해|하고)?(?:있|계|중)|입원한지|누워(?:있|계)"
    "|실에(?:있|계)"
    "|아직(?:도|두)?(?:(?:병원에|거기에?|거기서)?(?:있|계)|병원[임입이])|(?:결산|퇴원|출원)[은을도]?(?:아직)?[안못]|(?:결산|퇴원)[은을도]?아직"
    "|(?:퇴원|출원)하지않|(?:중환자실|병실)[임입]|맞[고구](?:있|계)"
    "|(?:明天|大?后天|下周|过[几两]天)[^,.;没不]{0,3}出院|(?:래일|모레|글피|래주|다음주)(?:에야|에나|에|이나|이면|쯤)?(?:퇴원|출원)"
)
"""Words of a treatment still to be settled that has begun, and of one that has not."""
_OUT_UNSETTLED: Final = lazily(
    "(?:퇴원|출원)(?:은|을|는|한지)? ?[^,.]{0,10}(?:했|하였|한|됐|되)[^,.]{0,5}[ ,]*"
    "(?:결산|정산|(?:돈 ?)?계산)(?:은|을|는|이|도|두)? ?"
    "(?:다음|래|이제|인제|며칠|후에|나중|월말|아직|여태|못|안|아이)"
    "|집에(?:는|도)? ?(?:돌아)?왔(?:는데|지만)[ ,]*[^,.]{0,12}?"
    "(?:결산|정산|(?:돈 ?)?계산|병원비)(?:은|을|는|이|가|도|두)? ?"
    "(?:아직|여태|못|안|아이)"
    "|나오기는? ?했[는지][^,.]{0,8}[ ,]*(?:결산|정산|(?:돈 ?)?계산)(?:은|을|는|이|도|두)? ?"
    "(?:다음|래|월요일|화요일|수요일|목요일|금요일|며칠|후에|나중|아직|못|안|아이)"
)
"""퇴원은 했는데 결산은 다음주, 집에 왔는데 계산이 안됐슴다."""
_REFERRAL_TAKEN_BACK: Final = lazily(
    "(?:备案|转诊)[^;低保户没]{0,8}(?:取消|作废|撤销|退回去|退掉)"
    "|(?:비안|전원|[쫜좐]쩐|등록)(?:[^;안못]|안 ?했){0,10}(?:취소|물렀|물리)(?!.{0,3}[안못])"
)
"""备案办了，后来取消了; 비안했다가 물렀슴다."""
_UNSETTLED: Final = lazily("[没未]有?结")
_AHEAD: Final = lazily(
    "没(?:有)?[去看住](?!着)|[要想][去住]|打算|准备|计划|(?:下个?月|下周|下礼拜)(?!.*出院)|(?:明[天儿]|大?后[天儿])(?!.*出院)|明年|过完年|开春|年后[^,.;的了过]*[做动开排]|안갔|못갔"
    "|다음(?:달|주)|[래내]달|래주|(?:입원|수술)하러|래년|[자려][고구]|예정|계획|준비"
    "|(?:안|못|아이) ?떠[나났]|예약|잡[혔혀]|하기[로루]|병원.{0,6}(?:안|못|아이)가|가지(?:않|못)"
)
_TO_STAY: Final = lazily(
    " *(?:我|还|这回|下个月|下周|过两天)*(?:想|打算|准备|得|寻思|计划)(?:去|要)?住个?院(?:呢|的|治疗?)?[.! ]*"
)
"""打算住院: what is to come, and nothing else."""
_AGO: Final = lazily(
    "^ ?(?:올해|금년|작년|지난해|한|약|벌써)? ?"
    "(?:(?:[한두석세넉네몇]|다섯|여섯|[0-9]{1,2}) ?(?:달|개월|주일?|해)|[0-9]{1,2} ?[일년]"
    "|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|며칠|메칠|반년) ?(?:쯤 ?)?이?전(?:쯤)?(?:에|에는)? ?"
)
"""두달전에 장춘에서 심장수술 받았슴다: before today, and not before it."""
_OPERATION: Final = lazily("수술[을도은]? ?.{0,12}(?:했|하였|받)|(?:做|动|开)[了过的完].{0,6}(?:手术|刀)|手术")
_NOT_THEN: Final = lazily(
    "(?:그때|그해|작년|지난해|전에|이전|다음|래년|나중)[^,.]*(?:보험|의보)|(?:보험|의보)[^,.]*(?:받았|나왔|했는데)"
)
"""How it is told in Korean that there was no insurance at another time, or that some of it paid."""
_AT_THE_TIME: Final = lazily(
    "^ ?(?:그때|그해)(?:는|에는|엔)? ?(?:의료)?(?:보험|의보)[가-힣]{0,2} ?(?:없|안 ?들|안 ?냈|못 ?들|못 ?냈)"
)
"""작년에 상해에서 결산했슴다, 그때 보험이 없었슴다."""
_IN_A_PLACE: Final = lazily(
    "[가-힣](?<![일월날때번해달])(?:에서|서|에|에가서|가서) ?[^,.]{0,8}"
    "(?:입원|주원|수술|치료|투석|다니|다님|퇴원|봤|나왔)|병원|의원|위생"
)
"""연길에서 입원: that somebody was treated in a place."""
_THERE_TOO: Final = lazily("거기|그곳")
_LEAVES: Final = lazily("퇴원|출원")
_GOES_OUT: Final = lazily(
    "(?:래일|모레|글피|래주|다음 ?주|며칠 ?후)(?:에야|에|이면|쯤)? ?(?:나감|나갑|나가오)"
    "|(?<!下)下个?(?:周|星期|礼拜|月)[^,.;没不住做开]{0,7}出院(?!的)"
    "|(?:明[天儿早]|大?后[天儿])[^,.;没不住做开去]{0,9}(?:出院(?!的)|(?:让|叫|放|给)[我他她人]?(?:回家|回去|走))"
    "|(?:明[天儿]|大?后[天儿]|(?<!下)下个?(?:周|礼拜|星期|月)[一二三四五六]?|过[几两]天)(?:才|再|就|去|能|给|让)*(?:结(?!果|婚)|算账|清账)"
    "|(?:래일|모레|글피|래주|다음 ?주)(?:에야|에나|에|이나|이면|쯤)? ?(?:병원비[가-힣]? ?)?(?:결산|정산|(?:돈 ?)?계산)"
    "|(?:퇴원|출원|결산)(?:을)?(?:하려|할려|하자[고구])(?!던|다가)|(?:准备|打算|要|快要?|马上要?)出院(?!的)"
)
"""래일 나감다, 下周二出院, 后天结账, 明天上午才给办出院: who goes in does not say so."""
_TO_COME_IN: Final = lazily(
    "(?:下个?(?:周|星期|礼拜|月)|[大后明]天|打算|准备|[要想]去|过几天)[^,.;没不]{0,8}(?:住|入院|手术|做|开刀)"
)
"""下周一住院，下周五出院: of who has not come in yet."""
_LASTS: Final = lazily("常|长(?!春)|多年|年多|年了|一直|过|年[째넘]|[0-9십]년|오래|줄곧|계속|내내")
"""How a clause tells that somebody lives somewhere for long: 在大连打工 alone does not."""
_FILES: Final = lazily("[补办备转开批填弄登申报]|手续")
_SETTLES: Final = lazily(
    "^(?!.*(?:비안|베이안|전원|전진|등록|수속|이송|보충)).*(?:결산|정산|계산)(?:을|를|도|두)? ?[했하함]"
)
"""9월에 퇴원하면서 결산했슴다: of the bill, and of no referral."""
_ASKED_FOR: Final = lazily("[替给帮][^,.;]{1,9}(?:问|查|打听|咨询|看看|算)|(?:查|问|算)的是")
_OWN_BOOK: Final = lazily(
    "호[적구](?:을|를|이|은|는|도|두|가)? ?(?:[가-힣]{1,5} ?)?(?:따로|갈라|갈랐|다르|다름|다릅|나눴|나누|떼여)"
    "|따로 ?(?:낸|된|있는|나온) ?호[적구]"
)
"""호적을 따로 갈라나왔고: what relatives have with whom somebody stands in no one book is not his."""
_MY_BOOK: Final = lazily("(?<![가-힣])[내제] ?호[적구](?:은|는|이|가|도|두)")
_I: Final = lazily("(?<![가-힣])(?:나는|난|저는|전|내가|제가|나도|저도|내 ?(?:일|거|꺼)|본인)|거주증")
_THEM: Final = (
    "(?:로친|령감|안깐|나그네|남편|안해|아들|딸|어머니|아버지|엄마|동생|형님|언니|누나|오빠|손자|손녀"
    "|老伴儿?|媳妇|老公|老婆|爱人|儿子|女儿|闺女|姑娘|妈|爸|哥|姐|弟|妹)"
)
_I_ELSEWHERE: Final = lazily(
    f"^(?!.*(?:간호|돌보|모시|데리|따라|陪|照顾|伺候|护理|送)).*{_THEM}(?:은|는|이|가|도|是|在|住)?[^;]*[ ,]"
    "(?:(?:나는|난|내는|저는|나만|내가) ?(?:[가-힣]{0,6}(?:병원|중의원|의원|위생원))|我(?:自己)?(?:是|在|就|去|住"
    "|上)*[^,.;]{0,6}(?:医院|卫生院))"
)
"""연변병원은 로친이 했고 나는 시병원임다, 老伴是延边医院，我在市医院."""
_AT_THEIR_HOUSE: Final = lazily(
    f"{_THEM}(?:네)? ?집(?:에|에서) ?(?:있|살|삼|사[는오]|손[자녀주]|애|아이|지내|다니|놀|가)|(?:在|住|去){_THEM}家"
)
"""청도 아들집에 있으면서 청도에서 입원했슴다."""
_OF_THEM: Final = lazily(
    f"{_THEM}(?:은|는|이|가|도|께서) ?[^,.]{{0,24}}(?:입원|주원|수술|앓|아프|병)|(?:我|给){_THEM}(?!家)"
)
_OF_WHO_TYPES: Final = frozenset({"who", "residence", COUNTY})
_ORDINARY: Final = lazily("(?:보통|일반|평범한) ?(?:집|가정|살림|시민)")
"""보통집임다: a home that is called so is no poor one for what was paid."""
_NEVER_APPLIED: Final = lazily("(?:也|都|从来|就)没(?:有)?(?:申请|报|递|认定|办)过|没(?:有)?申请过")
"""我家一个都不是，也没申请过: no illness poverty that is applied for, whatever was paid."""
_EMERGENCY: Final = frozenset({"emergency"})
_PENDING: Final = frozenset({"illness_poverty_pending"})
_PAID: Final = ("self_paid", "paid_only")
"""What an amount that somebody paid may be; which of them is always asked."""


class Proposal(NamedTuple):
    """What a sentence holds: answers by question, and by question the values of which one may be meant."""

    answers: Mapping[str, str]
    ask: Mapping[str, tuple[str, ...]]


def _operated(reading: Reading) -> bool:
    """Whether an operation in a hospital is told of: 도문에서 삼다. 연변병원에서 수술했슴다."""
    return reading.hospital and any(_OPERATION.search(told) for told, _ in reading.told)


def concluded(reading: Reading, facts: Facts, at_first: str = "") -> Proposal:
    """What comes of all that was read. `at_first`: what was said, where it begins a talk; later only words count."""
    answers: dict[str, str] = {}
    ask: dict[str, tuple[str, ...]] = {}
    if "lives" in reading.named and not (reading.named & _TELLS_OF_A_CASE or _operated(reading)):
        return Proposal({}, {})
    _leave_out_certificates(reading)
    _read_together(reading, told_for=facts.answers.get("who"))
    if tells_of_the_home(reading):
        reading.values.pop("who", None)
    if not reading.for_another and _no_patient(reading, facts) and OTHER in reading.values.pop("who", ()):
        reading.no_status()  # 是延吉的，我媳妇是汪清的
    if _tells_too_little(reading, facts):
        return Proposal({}, {})
    if reading.either_year and PLAN not in reading.values.get("when", []):
        reading.values["when"] = [frozenset({"this_year", "earlier"})]
    else:
        _when(reading, facts, answers)
    _leave_out_places(reading, answers)
    for question, mentions in reading.values.items():
        values = both(mentions)
        if question in answers or (question not in _NAMED and values & reading.denied.get(question, set())):
            continue
        offered = [each for each in QUESTIONS[question].choices if each in values]
        if len(offered) == 1:
            answers[question] = offered[0]
        elif offered:
            ask[question] = tuple(offered)
    _care_with_a_certificate(reading, answers, ask)
    _not_known(reading, answers)
    _sums(reading, answers, ask, facts)
    _registered_in(reading, answers, ask)
    _stage(reading, answers)
    of_another = reading.people and answers.get("who") != "other"  # 我妈今年领过救助，我住院
    if reading.earlier and answers.get("when") != "earlier" and not of_another:
        answers["earlier"] = reading.earlier
    _beside_the_treatment(reading, answers)
    _referral(at_first, reading, answers, ask, facts)
    _uninsured(reading, answers, ask, facts)
    return _as_asked(_completed(at_first, reading, answers, ask, facts), ask, facts)


def _completed(
    said: str, reading: Reading, answers: Mapping[str, str], ask: Mapping[str, Sequence[str]], facts: Facts
) -> dict[str, str]:
    """The answers with what others tell in such words, and what hangs on that. `said`: what begins a talk, or ""."""
    told = _with_earlier(reading, _as_others_tell(said, reading, answers, ask, facts))
    if told.get("referral") == "filed" and (late := _filed_when(reading)):
        told.setdefault("filed_late", late)
    if told.keys() <= _OF_WHO_TYPES and not ask and _tells_only_my_book(reading, said):
        told.pop("who", None)  # 제 호적은 장춘입니다: whose case it is is not told
    return told


def _tells_only_my_book(reading: Reading, said: str) -> bool:
    """Whether who types is only named with his own register: 제 호적은 장춘입니다. `said`: what begins a talk."""
    told = " ".join(text for text, _ in reading.told)
    return bool(_MY_BOOK.search(told)) and not _I.search(said or told)


def _as_others_tell(
    said: str, reading: Reading, answers: Mapping[str, str], ask: Mapping[str, Sequence[str]], facts: Facts
) -> dict[str, str]:
    """The answers as the whole of what was said has them, where it begins a talk ("" where it does not): where a day is
    told (어제 입원했슴다) the year is by that."""
    if not said:
        return dict(answers)
    said = without_my_register(without_those_looked_after(of_the_case_alone(said)))
    by_words = reading.days or _ANOTHER_YEAR.search(said)
    named = answers.get("who") == "other" and "i" not in reading.named
    named = reading.for_another or (named and any(map(names_the_patient, reading.parts))) or tells_of_the_home(reading)
    decided = {*ask, *(["when"] if by_words else []), *(["who"] if named else [])}
    helped = facts.answers.get("who")
    found = reconsidered(said, answers, decided, reading.denied, left_open=reading.left_open, helped=helped)
    if found.get("who") != "other":
        return found
    mine = [id for id in reading.own_status if id in OF_PEOPLE and id not in answers]
    return {id: value for id, value in found.items() if id not in mine}  # 나는 저보요, 로친은 아니오


def _registered_in(reading: Reading, answers: dict[str, str], ask: Mapping[str, Sequence[str]]) -> None:
    """The county of the register, and the register by the county that stands beside a status: 低保，龙井."""
    told = [text for text, _ in reading.told]
    status = "household" in answers.keys() | ask.keys()
    beside = county_of_status(told, hospital=reading.hospital) or ko_county_of_status(told) if status else None
    if beside and not reading.denied.get("residence") and "residence" not in ask:
        answers.setdefault("residence", "yanbian")
    if status and ko_county_of_status(told) and not (reading.hospital or any(map(_IN_A_PLACE.search, told))):
        answers.pop("place", None)  # 훈춘 저보 올해 입원은 처음임다
    from_there = county_of_ones_town(told, left=bool(reading.days))
    if not beside:
        from_there = from_there or ko_county_of_town(told, of_another=answers.get("who") == "other")
    counties = reading.counties or {each for each in (beside, from_there) if each}
    if answers.get("residence") in ("yanbian", "permit") and len(counties) == 1:
        answers[COUNTY] = next(iter(counties))
        if "place" not in answers.keys() | ask.keys() | reading.denied.keys() and in_the_county(told, reading.parts):
            answers["place"] = "prefecture"


def _no_patient(reading: Reading, facts: Facts) -> bool:
    """Whether a relative who is named is not the one who was treated, as far as it is known who is helped."""
    of_self = facts.says("who", "self")
    if of_self and (names_no_patient(reading) or not _tells_of_a_treatment(reading) or _treated_oneself(reading)):
        return True
    return not facts.says("who", "other") and tells_it_of_them_alone(reading)


def _treated_oneself(reading: Reading) -> bool:
    """Whether who types tells where he was treated beside a relative who was elsewhere, or in whose house he lived."""
    told = ", ".join(text for text, _ in reading.told)
    return bool(_I_ELSEWHERE.search(told) or (_AT_THEIR_HOUSE.search(told) and not _OF_THEM.search(told)))


def _tells_too_little(reading: Reading, facts: Facts) -> bool:
    """Whether no more is told than what may be of anything else: 急诊; 我儿子是低保 and 一直在门诊开药 where who is
    helped, and with what care, is known."""
    if facts.says("who", "self") and _only_of_another(reading):
        return True
    told = {question for question, mentions in reading.values.items() if mentions}
    clauses = [clause for clause, _ in reading.told]
    if told == {"referral"} and all(map(only_emergency, clauses)):
        return True
    return told == {"care"} and "care" in facts.answers and all(map(is_habit, clauses))


def _tells_of_a_treatment(reading: Reading) -> bool:
    """Whether more is told than who somebody is, where he is registered and what status he has: for whom one asks."""
    if any(_ASKED_FOR.search(told) or HANGUL.search(told) for told, _ in reading.told):
        return True
    told = {question for question, mentions in reading.values.items() if mentions}
    return bool(told - {"who", "residence", *OF_PEOPLE} or reading.sums or reading.days or not told - {"who"})


def _only_of_another(reading: Reading) -> bool:
    """Whether no more is told, in one clause, than what status somebody else has."""
    told = {question for question, mentions in reading.values.items() if mentions}
    return (
        len(reading.told) == 1
        and OTHER in reading.values.get("who", [])
        and told <= {"who", *OF_PEOPLE}
        and bool(told & {*OF_PEOPLE})
    )


def _read_together(reading: Reading, told_for: str | None) -> None:
    """What one part of a message tells of another: whose it is, where, and what somebody is who is none of these.

    `told_for`: who is helped, as far as it was answered: 我是边缘户 of who asks for another tells of the family.
    """
    if reading.both:
        reading.own, reading.treated, reading.me = False, set(), False
        reading.values["who"] = [reading.both]
    if reading.apart and not reading.values.get("who") and reading.values.get("care"):
        reading.values["who"] = reading.apart
    own = reading.own or introduces_oneself(reading)
    if (own and not reading.people and told_for != "other") or reading.treated == {"self"}:
        with_them = any("self" in each and len(each) > 1 for each in reading.values.get("who", ()))  # 량주가 다 저보요
        reading.values["who"] = [frozenset({"self"})]
        if reading.people and not with_them:  # 我不是低保, 我弟弟是低保, 我住院花了一万: it is his alone
            reading.values = {id: told for id, told in reading.values.items() if id not in OF_PEOPLE}
            reading.left_open |= {*OF_PEOPLE} if status_of_kin_alone(reading) else set()
    if reading.me:
        reading.values["who"] = [frozenset({"self"})]
        if reading.people and any(_OWN_BOOK.search(text) for text, _ in reading.told) and status_of_kin_alone(reading):
            reading.no_status()  # 어머니가 저보를 받습니다, 저는 호적을 따로 갈라나왔고 앓은건 저예요
    _read_whose(reading)
    if reading.of_two:
        reading.values["who"] = [frozenset({"self", "other"})]
        for question in (*OF_PEOPLE, "place", "referral"):
            reading.values.pop(question, None)  # 老头低保，在延边医院住院，我是慢病
    _read_where(reading)
    _read_haste(reading)
    if reading.either:
        named = reading.either.union(*reading.values.get("household", ()))
        reading.values["household"] = [named]
    still = reading.stays and not any(map(came_out, reading.parts))
    stays = reading.not_out or (reading.admitted and not reading.days and "settled" not in reading.named)
    if (still or (stays and INPATIENT in reading.values.get("care", []))) and not reading.settled:
        reading.values["when"] = [frozenset({"plan"})]
        reading.plans.append("입원해있")
    _read_statuses(reading)


def _read_haste(reading: Reading) -> None:
    """That there was no time for a referral, or that none was asked for, as only several parts tell it."""
    ways = reading.values.get("referral", [])
    if _EMERGENCY in ways and all(each <= {"emergency", "none"} for each in ways) and any(map(no_time, reading.parts)):
        reading.values["referral"] = [_EMERGENCY]  # 수속 못하구 구급차에 실려갔슴다, 수속할 새 없었슴다
    told = " ".join(said for said, _ in reading.told)
    hasty = nothing_filed_in_haste(told)
    if hasty and all(each <= {"emergency", "none"} for each in ways):
        reading.values["referral"] = [hasty]  # 전원은 못했슴다 급해서
    elif not ways and (passed := passed_by(told)):
        reading.values["referral"] = [passed]  # 위생원 안 거치고 갔슴다


def _read_where(reading: Reading) -> None:
    """Where somebody was treated, and where he is registered."""
    if reading.values.get("place"):
        reading.values["place"] += reading.elsewhere
    elif there := _named_there(reading.parts):
        reading.values["place"] = [frozenset({there})]
    if reading.book and PERMIT not in reading.values.get("residence", []):
        reading.values["residence"] = reading.book  # 장춘으로 이사왔소, 호적은 그냥 화룡에 두었소
    if any(len(each) == 1 for each in reading.values.get("residence", [])):  # 길림시에 살지만 호적은 화룡
        reading.values["residence"] = [each for each in reading.values["residence"] if len(each) == 1]


def _not_designated(reading: Reading, answers: dict[str, str]) -> None:
    """A place outside Yanbian of which Chinese tells that it is no designated one, and a private one anywhere:
    长春那个私立医院不是定点, 룡정 개인진료소인데 정점이 아이라오."""
    told = " ".join(text for text, _ in reading.told)
    if answers.get("place") in ("province", "elsewhere") and answers.get("designated") == "no":
        answers["place"] = "undesignated" if _NO_DESIGNATED_ONE.search(told) else answers["place"]
        if _PRIVATE.search(told):
            answers["place"] = "undesignated"
            del answers["designated"]
            return
    if answers.get("place") == "prefecture" and answers.get("designated") == "no" and _PRIVATE.search(told):
        answers["place"] = "undesignated"
    named = "place" in answers or reading.values.get("place") or reading.denied.get("place")
    private = _AT_A_PRIVATE_ONE.search(told) or (_PRIVATE.search(told) and _SEEN_THERE.search(told))
    if answers.get("designated") == "no" and not named and private:
        answers["place"] = "undesignated"
        del answers["designated"]


def _care_with_a_certificate(reading: Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]]) -> None:
    """Asks back which outpatient care it was, where the illness has a certificate: 糖尿病，每月在门诊开药."""
    care = answers.get("care", "")
    if reading.unknown.get("care") and {answers.get("care"), *ask.get("care", ())} & {"outpatient"}:
        ask.pop("care", None)
        answers["care"] = reading.unknown["care"]  # 门诊打的，不知道算哪种门诊
        return
    told = ",".join(told for told, _ in reading.told)
    named = "" if HANGUL.search(told) else named_care(told)
    if "outpatient" in ask.get("care", ()) and named in ask["care"]:
        del ask["care"]
        answers["care"] = named
        return
    more = also_meant(told, "care", care) if not reading.no_certificate else ()
    if more:
        del answers["care"]
        ask["care"] = tuple(each for each in QUESTIONS["care"].choices if each in (care, *more))
    _care_of_an_operation(reading, answers, ask)


def _referral(
    said: str, reading: Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]], facts: Facts
) -> None:
    """Asks back whether it was an emergency where nothing was filed, and it is told of haste (急病直接去的), and
    whether there is none where one was taken back (비안했다가 취소했슴다); that it was filed afterwards is no referral
    by a doctor whom he had seen first."""
    told = ",".join(told for told, _ in reading.told)
    if _REFERRAL_TAKEN_BACK.search(said or told):
        reading.left_open.add("referral")
        ask["referral"] = (*ask.get("referral", (answers.pop("referral", "filed"),)), "none")
    hurried = in_a_hurry_in_korean(told) if HANGUL.search(told) else in_a_hurry(told)
    if hurried and answers.get("referral") == "none":
        del answers["referral"]
        ask["referral"] = ("emergency", "none")
    if facts.answers.get("referral") in ask.get("referral", ()) and _filed_when(reading) == "yes":
        del ask["referral"]  # 转诊其实是出院后补的, of one that was told before
        answers |= {"referral": "filed", "filed_late": "yes"}


def _care_of_an_operation(reading: Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]]) -> None:
    """Asks back whether somebody stayed in hospital who tells of an operation, and of no care: 胆结石做的手术."""
    told = ",".join(told for told, _ in reading.told)
    if "care" not in answers.keys() | ask.keys() | reading.denied.keys() and operated(told):
        ask["care"] = BOTH


def _leave_out_certificates(reading: Reading) -> None:
    """Leaves out the care that rests on a certificate of which it is told that it is not there."""
    if reading.no_certificate:
        left = [_left_of(each, reading.no_certificate) for each in reading.values.get("care", ())]
        reading.values["care"] = [each for each in left if each]


def _left_of(care: frozenset[str], denied: frozenset[str]) -> frozenset[str]:
    """What care may be meant of which some kinds need a certificate that is not there: 特病没批，延边医院透析."""
    left = care - denied
    return left | {"outpatient"} if len(care) > 1 and left == INPATIENT else left


def _read_whose(reading: Reading) -> None:
    """The status of who types, unless another is the patient, and the register of whoever is."""
    who = reading.values.get("who", [])
    if OTHER not in who:
        for question, mentions in reading.own_status.items():
            if question in OF_PEOPLE:
                told = [] if reading.me else reading.values.get(question, [])
                reading.values[question] = [*told, *mentions]  # 어머니 말고 내 얘김다: that of the mother is not mine
    if both(who) != OTHER and "residence" in reading.own_status:
        reading.values.setdefault("residence", []).extend(reading.own_status["residence"])
        reading.counties |= reading.own_counties
    if both(who) != {"self"} and reading.their_register:
        reading.values.setdefault("residence", []).extend(reading.their_register["residence"])
        reading.counties |= reading.their_counties


def _named_there(told: list[tuple[Token, ...]]) -> str:
    """The place outside Yanbian that was named last before a treatment there is told of, or "": 위해에서 산지 6년임다,
    거기 병원에서 수술했슴다."""
    place = next((place for place, part in enumerate(told) if names_there(part)), 0)
    return next((where for part in reversed(told[:place]) if (where := place_of(part))), "")


def _read_statuses(reading: Reading) -> None:
    """The register and the status, as far as other parts tell of them."""
    if PERMIT in reading.values.get("residence", []) and HERE not in reading.values["residence"]:
        reading.values["residence"] = [PERMIT]  # with a permit it does not matter where else somebody is registered
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
    costly = reading.hard or (reading.sums and not any(_ORDINARY.search(told) for told, _ in reading.told))
    if (
        costly
        and not any(_NEVER_APPLIED.search(told) for told, _ in reading.told)
        and frozenset({"none"}) in reading.values.get("household", [])
    ):
        reading.values["household"] += [frozenset({"illness_poverty_pending"})]  # 啥也不是, 花了六万多
    if reading.listed and not (reading.named & {*CASE_SIGNS, "when", "day"} or reading.hospital):
        reading.values.pop("place", None)  # 低保 我爸 珲春


_NEARLY_A_YEAR: Final = 335
"""Days after which one without a year may be meant that is still to come."""
_MOST_OF_A_YEAR: Final = 270
"""Days after which it may be so where somebody goes somewhere: 1月5号去长春做手术, in November."""
_WANTED: Final = lazily("(?:想|打算|准备|寻思)(?:着|再)*[去上到](?!.*[了过])")
_OF_OLD: Final = lazily("(?:以前|从前|过去|早先|早些年)[^,.;]{1,10}[住看]过")
_ANOTHER_YEAR: Final = lazily("20[0-9]{2}[年년]|[去前]年|작년|재작년|지난해")
_GOES: Final = lazily("去|要|가서|가려|갈")
_PAST: Final = lazily("[했였았었댔갔왔됐냈렸]|[了过]|[结出住交做动开看]的")
_YEAR_TOLD: Final = lazily("[0-9]{2}[年년.-]|[去前上今]年|올해|금년|작년|지난해|재작년|거년|그러께|전해")


def _when(reading: Reading, facts: Facts, answers: dict[str, str]) -> None:
    """When it was settled, by the days that are named; of several in one year the day itself is left open."""
    if _admitted_at_the_turn(reading):
        reading.values["when"] = [frozenset(_EITHER_YEAR)]
        return
    out = any(_OUT_UNSETTLED.search(text) for text, _ in reading.told)
    if out or any(map(_UNSETTLED.search, reading.plans)):  # 去年住的院，一直没结账
        reading.values["when"] = [PLAN]
    days = [reading.settled] if reading.settled else reading.days
    told = " ".join(text for text, _ in reading.told)
    if later_this_week(told, facts.today):
        reading.values["when"] = [PLAN]
        return
    to_come = dated_to_come(told, facts.today) or by_the_end_of_month(told)
    if PLAN not in reading.values.get("when", []) and to_come:  # 2027年3月出的院
        reading.values["when"] = [frozenset({"this_year", "plan"})]
        return
    if told_of_else(told, "when") == ("this_year",):  # 올해 1월에 퇴원 작년 12월 입원
        reading.values["when"] = [frozenset({"this_year"})]
        return
    if _may_be_to_come(reading, facts.today, told):
        year = "earlier" if all(day.on.year < facts.today.year for day in days) else "this_year"
        reading.values["when"] = [frozenset({year, "plan"})]
        return
    years = {day.on.year for day in days}
    if not reading.settled and _just_came(reading, facts.today):
        return
    if len(years) != 1 or PLAN in reading.values.get("when", []):
        return
    this_year = years == {facts.today.year}
    if this_year and facts.says("when", "earlier") and not reading.values.get("when"):
        return  # 3月出的院, where it is known that it was in an earlier year
    answers["when"] = "this_year" if this_year else "earlier"
    changes = not this_year or facts.treatments > 1 or policy_changes_in(facts.today.year, facts.today)
    one = facts.treatments == 1  # of a further one its day only tells which came first: 还有一次，8月3号住院
    came_in = one and not reading.settled and "settled" not in reading.named and any(map(came_in_on, reading.parts))
    if changes and not came_in and len({day.on for day in days}) == 1 and days[0].exact:
        answers["on"] = days[0].on.isoformat()


def _not_known(reading: Reading, answers: dict[str, str]) -> None:
    """Fills in what it is told that somebody does not know."""
    told = {question for question, mentions in (*reading.values.items(), *reading.denied.items()) if mentions}
    answers |= {question: value for question, value in reading.unknown.items() if question not in {*told, "care"}}


def _leave_out_places(reading: Reading, answers: Mapping[str, str]) -> None:
    """Leaves out a place that is told of another time than a treatment that is over: 9月出院，想去北京看看."""
    if answers.get("when") not in _EITHER_YEAR:
        return
    named = [told for told, signs in reading.told if "place" in signs]
    other = all(_WANTED.search(told) or (answers["when"] == "this_year" and _OF_OLD.search(told)) for told in named)
    if named and other and len(named) < len(reading.told):
        reading.leave_open("place")


def _may_be_to_come(reading: Reading, today: date, told: str) -> bool:
    """Whether the day of a treatment is told without a year and without the past, and comes again before long: 11월
    30일에 퇴원, on 28 November."""
    if not _comes_again(reading, today, _MOST_OF_A_YEAR if _GOES.search(told) else _NEARLY_A_YEAR):
        return False
    past = any(_PAST.search(text) for text, signs in reading.told if "day" in signs)
    return not _YEAR_TOLD.search(told) and not past


def _comes_again(reading: Reading, today: date, after: int) -> bool:
    """Whether one of the days of a treatment is so many days ago, and it is not told of one who is there."""
    days = [reading.settled] if reading.settled else reading.days
    treated = reading.values.get("care") or reading.values.get("place")
    return (
        bool(treated)
        and PLAN not in reading.values.get("when", [])
        and any((today - day.on).days > after for day in days)
    )


def _admitted_at_the_turn(reading: Reading) -> bool:
    """Whether Korean tells of no more than an admission in the last months of last year, which may have been settled in
    this one: 작년 12월에 연변병원에 입원했슴다."""
    told = " ".join(text for text, _ in reading.told)
    over = reading.settled or "settled" in reading.named or PLAN in reading.values.get("when", [])
    last = {day.on.year for day in reading.days} or "earlier" in frozenset().union(*reading.values.get("when", []))
    return bool(last) and not over and told_of_else(told, "when") == _EITHER_YEAR


def _just_came(reading: Reading, today: date) -> bool:
    """Whether no more is told than that somebody came to hospital a day or two ago, who may still be there."""
    stays = INPATIENT in reading.values.get("care", []) or any(map(admitted_only, reading.parts))
    stays = stays or any(_TAKEN_IN.search(told) for told, _ in reading.told)
    came = stays and "settled" not in reading.named
    came = came and not any(map(said_to_be_out, reading.parts))
    return came and bool(reading.days) and all((today - day.on).days <= _JUST for day in reading.days)


def _stage(reading: Reading, answers: dict[str, str]) -> None:
    """Whether a treatment that is not settled has begun, where only one of both is told."""
    told = {
        stage for stage, pattern in (("there", _THERE), ("ahead", _AHEAD)) if any(map(pattern.search, reading.plans))
    }
    texts = [text for text, _ in reading.told]
    comes = any(map(_TO_COME_IN.search, texts))
    if (any(map(_GOES_OUT.search, texts)) and not comes) or any(map(_OUT_UNSETTLED.search, texts)):
        told = {"there"}
    if "there" in told and not comes and ("settled" in reading.named or any(map(_LEAVES.search, reading.plans))):
        told.discard("ahead")  # 입원해있구 래주 퇴원함다
    elif len(told) > 1 and any(map(STILL_IN.search, reading.plans)):
        told = {"there"}  # 下周一出院，现在还在医院住着
    elif len(told) > 1 and not any(_UNSETTLED.search(plan) or HANGUL.search(plan) for plan in reading.plans):
        told = {"ahead"}  # 打算下个月去长春住院
    if answers.get("when") == "plan" and len(told) == 1:
        answers["stage"] = told.pop()
    if answers.get("stage") == "ahead" and len(texts) == 1 and _TO_STAY.fullmatch(texts[0]):
        answers.setdefault("care", "inpatient")


def _beside_the_treatment(reading: Reading, answers: dict[str, str]) -> None:
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
    if answers.get("referral") == "filed" and (late := _filed_when(reading)):
        answers.setdefault("filed_late", late)
    _not_designated(reading, answers)


def _with_earlier(reading: Reading, answers: dict[str, str]) -> dict[str, str]:
    """The answers with whether there was anything before this one in the year, beside a treatment of this year."""
    if answers.get("when") != "this_year" or "earlier" in answers:
        return answers
    of_them = answers.get("who") == "other"
    earlier = earlier_in_the_year([told for told, _ in reading.told if of_them or not of_a_relative(told)])
    return {**answers, "earlier": earlier} if earlier else answers


def _filed_when(reading: Reading) -> str | None:
    """Whether it is told that a referral was filed late, or in time; None where neither is."""
    apart = [told for told, signs in reading.told if not signs >= {"place", "care"}]
    apart += [text_of(part) for part in reading.parts if tells_when_filed(part)]
    apart = [told for told in apart if HANGUL.search(told) or _FILES.search(told)]  # 我就是去看病的 tells nothing
    apart = [told for told in apart if not _SETTLES.search(told)]
    late = {said for told in apart if (said := _says(_AGO.sub("", told), "filed_late"))} - {UNSURE}
    late = late or {said for told, _ in reading.told if (said := filed_when(told))}
    return late.pop() if len(late) == 1 else None


def _lives_there(reading: Reading, treated: str, who: str) -> bool:
    """Whether the patient has lived for long where the treatment was, told in one part or in two that follow each
    other."""
    of_case = [part for part in reading.parts if who != "self" or not any(map(is_another, part)) or lives_with(part)]
    alone = (part for part in of_case if not any(map(_treated, part)))
    apart = ((*one, *other) for one, other in pairwise(of_case) if not any(map(_treated, (*one, *other))))
    for part in (*alone, *apart):
        places = [token.means["place"] for token in part if "place" in token.means]
        named = bool(places) or bool(_THERE_TOO.search(text_of(part)))
        if named and lives_long(text_of(part)) and all(each == (treated,) for each in places):
            return True
    return False


def _treated(token: Token) -> bool:
    return token.answers("care") or "registered" in token.means


def _says(told: str, question: str) -> str | None:
    """What a clause says to a question, where it is sure."""
    heard = choice(told, question, dict.fromkeys(QUESTIONS[question].choices, ()))
    return heard.values[0] if heard.sure else None


def _sums(reading: Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]], facts: Facts) -> None:
    """Amounts by the row of the slip that is named with them; what somebody paid is never taken for the own share.
    Where the amount is known already, aid alone may be of another treatment (领过救助金3000)."""
    known = "amount" in facts.answers
    named = dict.fromkeys((row, amount) for row, amount in reading.sums if row and row != "paid")
    rows = {row: amount for row, amount in named if amount and [each for each, _ in named].count(row) == 1}
    if PLAN in reading.values.get("when", []):  # 去年自付两万, 今年还没结账
        rows.pop("self_paid", None)
    told = [text for text, _ in reading.told]
    text = ", ".join(told)
    if left_by_aid(text):
        rows.pop("slip_medical_aid", None)  # 구조금 빼고 3천 냈슴다: what aid left, and no aid
    if "self_paid" in rows and (any(map(_MORE_WITHIN.search, told)) or left_by_aid(text) or _LEFT_BY_AID.search(text)):
        ask["amount"] = _PAID  # 自付8000，其中自费2000
    elif "self_paid" in rows:
        answers |= {"amount": "self_paid", "self_paid": rows["self_paid"]}
    elif rows.keys() == {"slip_own_expense"} and (
        len(reading.sums) > 1 or any(own_expense(each, "amount") for each in told)
    ):
        ask["amount"] = _PAID  # 报销完剩6千，其中自费1千; 连自费8000
    elif rows.keys() == {"slip_class_b_share"} and len(reading.sums) > 1:
        ask["amount"] = _PAID  # 갑류 3천 을류 5천
    elif rows.keys() - {"slip_total_bill"} and (rows.keys() - {"slip_medical_aid"} or not known):
        answers |= {"amount": "slip", **rows}
    elif reading.no_more and len(reading.sums) == 1 and reading.sums[0][1]:
        answers |= {"amount": "paid_only", "paid_only": "nothing", "paid_in_all": reading.sums[0][1]}
    elif facts.plan and reading.rough and len(reading.sums) == 1:  # 자부 2천쯤 됨다: before the bill there is no other
        answers |= {"amount": "self_paid", "self_paid": reading.rough}
    elif reading.sums:
        ask["amount"] = _PAID


def _as_asked(answers: dict[str, str], ask: dict[str, tuple[str, ...]], facts: Facts) -> Proposal:
    """Only what is asked on the way that these answers lead to, in the order of the questions."""
    known = replace(facts, answers=opened({**facts.answers, **answers}))
    if not (answers.keys() | ask.keys()) - {"when", "on"}:
        return Proposal({}, {})  # a day alone tells of no case
    if answers.get("care") == UNSURE:  # 무슨 문진인지는 몰라두: its kind is not asked
        ask = {id: values for id, values in ask.items() if id != "care"}
    asked = [id for id in QUESTIONS if (id in answers or id in ask) and _asked(id, known)]
    return Proposal(
        {id: answers[id] for id in asked if id in answers and _offered(id, known, answers[id])},
        {id: tuple(value for value in ask[id] if _offered(id, known, value)) for id in asked if id in ask},
    )


def _uninsured(reading: Reading, answers: dict[str, str], ask: dict[str, tuple[str, ...]], facts: Facts) -> None:
    """Who had no insurance says so to the amount, where it is not asked what insurance paid: 今年住院，没交医保."""
    if answers.get("insurance_paid") != "uninsured":
        return
    then = [told for told, _ in reading.told if _NOT_THEN.search(told)]
    if then and not (answers.get("when") == "earlier" and all(map(_AT_THE_TIME.match, then))):
        return
    told = {id: value for id, value in answers.items() if id != "insurance_paid"}
    if _asked("insurance_paid", replace(facts, answers=opened({**facts.answers, **told}))):
        return
    answers.pop("insurance_paid")
    if _insured_of_another_time(reading):
        return
    for id in ("self_paid", "paid_only", "paid_in_all"):
        answers.pop(id, None)
    answers["amount"] = "uninsured"
    ask.pop("amount", None)


def _insured_of_another_time(reading: Reading) -> bool:
    """Whether it is of another year, or of somebody else, that no insurance is told of."""
    told = [(place, *each) for place, each in enumerate(reading.told)]
    without = [(place, text, signs) for place, text, signs in told if "insurance_paid" in signs]
    others = [signs for _, _, signs in told if "insurance_paid" not in signs]
    of_another = any(
        "who" in signs and (place or any(each & {"i", "who"} for each in others)) for place, _, signs in without
    )
    return of_another or insured_again(",".join(text for _, text, _ in told))


def _asked(id: str, known: Facts) -> bool:
    if id.startswith("slip_"):
        return True  # whether a row is asked depends on others that are still to be filled in
    if id == "earlier" and not known.has_amount:
        return known.says("when", "this_year")  # it is asked behind the amount, which may be told later
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
