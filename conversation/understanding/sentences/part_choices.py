"""What a part of a clause says to the questions with choices, noted in what has been read so far."""

from typing import Final

from conversation.understanding.choice.measured_by_a_status import measures
from conversation.understanding.choice.mentions import Mention
from conversation.understanding.sentences.clause import (
    CASE_SIGNS,
    LISTED,
    NONE,
    NOT_KNOWN,
    OF_A_VILLAGE,
    OF_THE_REGISTER,
    among_strangers,
    as_text,
    belongs_to,
    counties_in,
    mentions_of,
    named_before,
    of_oneself,
    of_question,
    of_status,
    only_a_place,
    register_apart,
    since_when,
    stands_apart,
    told_as_past,
    treats,
)
from conversation.understanding.sentences.ko_moved import tells_of_a_move
from conversation.understanding.sentences.reading import OTHER, Reading
from conversation.understanding.text.denial import denials
from conversation.understanding.text.ko_of_else import tells_nothing_of, tells_nothing_within, told_of_else
from conversation.understanding.text.korean import not_told_as_so
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.within.given_then import given_then
from conversation.understanding.within.korean_parts import (
    became,
    in_haste,
    is_theirs,
    now_registered,
    of_age,
    referred_there,
    sent_by_hospital,
    tells_of_status,
)
from conversation.understanding.within.zh_parts import of_own_register, of_their_register, permit_of_elsewhere

_BOOK: Final = lazily("^(?!.*거주증).*(?:호적|호구)")
_HOW_PAID: Final = lazily("当场|当天|当时|直接|结账|出院")
_AID_GIVEN: Final = lazily("[领拿得](?:过|了|到)|救助|구조|구제")
"""去年领过2000, 올해 구조금을 탔슴다: when aid was given, and not when somebody was treated."""
_PAPER_GIVEN: Final = lazily(
    "(?:备案|转诊单?|居住证|[慢特残病][病疾]?[证本])[都就]?是?(?:去年|前年|头年|20[0-9]{2}年)[就才]?(?:办|开|批|弄|下)"
    "|(?:去年|前年|头年|20[0-9]{2}年)[就才]?(?:办|开|批|弄)[的了]?(?:备案|转诊|居住证|[慢特残病][病疾]?[证本])"
)
"""备案去年办的: when a paper was given."""
_THEN: Final = "(?:去年|前年|头年|20[0-9]{2}年)"
_THEN_KO: Final = "(?:작년|재작년|지난해|20[0-9]{2}년)"
_PAPER_KO: Final = "(?:병원이전|전원|등록|비안|거주증)"
_PAPER_OF_THEN: Final = lazily(
    f"{_THEN}[就才]?(?:的|[备办开转批弄]的)(?:个)?(?:长期|异地|长期异地)?(?:备?案|转诊|转院)"
    f"|(?:备案|转诊单?|居住证)[都就]?(?:用)?[是]?(?:的)?{_THEN}的"
    f"|{_THEN_KO}(?:에)? ?(?:[한떼했][가-힣]{{0,3}} ?)?(?:장기|타지)? ?{_PAPER_KO}(?!하|했|받)"
    f"|{_PAPER_KO}(?:은|는|이|표는)? ?{_THEN_KO}(?:에)? ?(?:한|뗀|떼준)? ?[거것꺼]"
)
"""去年备的案，一直有效; 전원은 작년거요: beside a treatment the year may be of that."""
_ONE_OF_TWO: Final = lazily("不是.+就是|或|(?<![户籍]口)(?<!户籍)还是|인지|던지|아니면")
"""户口不是延吉就是龙井: which of both is not told."""
_OF_NOBODY: Final = frozenset({"none", "illness_poverty_pending"})
_TOWNSHIP: Final = lazily("진|향|촌|시|현|툰")
"""화룡 투도진: where somebody lives."""
_IT_IS: Final = lazily("요|이우다|임다|입니다|이오|이요|이꾸마")
_PEASANT: Final = lazily("农民|种地|庄|百姓|농민|농사")
"""What somebody may be who has a status besides."""
_I_AM_FROM: Final = lazily("(?:나는|난|저는|내가|제가)[가-힣]{2,3}(?:시|현)?(?:사람|태생|토배기)")
"""저는 연길 사람인데: of who types."""
_OTHER_STAY: Final = lazily("(?:다른|딴|또다른)(?:데|곳|병원)?(?:에|에서|에는)?(?:입원|주원|치료)")
"""올해 다른 입원은 없었슴다."""
_REFERRAL: Final = lazily("转|备案|手续|办|条子|单|전원|병원이전|등록|비안|수속|좐|절차")
_NOTHING: Final = {
    "when": lazily(
        "(?:卫生院|社区|村医|转诊|备案|手续)[^,.;去住院看]{0,4}(?:明[天儿]|大?后天|过[几两]天|下个?(?:周|礼拜|星期))[^,.;住院]{0,3}(?:开|补|办)|"
        "(?:低保|特困|五保|监测|边缘|名单)[^,.;]{0,8}没(?:有|给)?上|没(?:有|给)?上[^,.;]{0,4}(?:低保|特困|五保|监测|边缘|名单)|^(?:就|单)?我(?:家|们家)?(?:就)?没上$"
        "|[证卡本]子?[也还都]*没看|没看[着见到过呢]*(?:那个?|这个?)?(?:[证卡]|本子)"
    ),
    "residence": lazily("^(?!.*(?:户口|户籍|居住证)).*药[店房]"),
    "designated": lazily(
        "^(?!.*定点)医保(?:那块|那边|那头|都|也|已经)*结|^(?!.*(?:定点|不能|让)).*没(?:有)?(?:用|刷|走)(?:过)?(?:医保|社保)?(?:卡|医保)"
    ),
    "place": lazily("[离距][^,.;]{1,8}[近远]"),
    "who": lazily("单亲|娘家(?!妈|爸|爹|娘|哥|弟|嫂|姐|妹|侄)"),
    "care": lazily(
        "(?:想|要|准备|打算)去?(?:办|申请)一?个?[^,.;]{0,4}(?:特病|慢病|门特|门慢|特药)|(?:특병|특수병|만성병)[^.]{0,6}(?:나올|나오겠|될|되겠)는?지"
    ),
    "referral": lazily(
        "(?:入院|住院|出院)的?手续[^,.;转备]{0,4}没|^(?:我|还|也|都)*没(?:有)?去办(?:过)?(?:呢|啊)?$|^(?:我(?:自己|本人)?|自己)[也就都]?用不着$|(?:没|忘了?)(?:打听|问)过?[^,.;]{0,3}(?:备案|转诊)"
        "|(?:诊断书?|诊断证明|假条|发票|收据|清单|明细|小结|病历|药|报告)[^,.;转备]{0,4}[没未](?:有|给|让)?(?:我)?[开打]"
        "|[没未](?:有|给)?(?:我)?[开打][^,.;转备]{0,3}(?:诊断|假条|发票|收据|清单|明细|小结|病历|报告)"
    ),
}
"""低保没上我 tells when of no treatment, 在延吉的定点药店拿的 tells of no register, 医保结完了 and 没刷医保卡 of
what was paid, 我家离州医院近 of no treatment, 想办门诊特病 of none with a certificate, 还没问备案 and 诊断书没开 of
no referral."""
_NO_MORE: Final = frozenset({"i", "mine", "correction", "perhaps"})
"""Signs of words beside a place that tell no more of it: 아니면 도문 왕청."""
_REFERRED: Final = frozenset({"primary_care", "filed"})


def read_choice(reading: Reading, cut: tuple[Token, ...], question: str) -> None:
    """What a part says to a question with choices, unless it is of somebody else, another time or anything else."""
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
    told = reading.told[-1][0]
    theirs = question in OF_PEOPLE and (is_theirs(cut) or told_of_else(told, question) is not None)
    if theirs or _tells_nothing(told, question):
        reading.left_open.add(question)
        return  # 아들이 청도서 버니까 내가 수속했소
    if question == "referral" and all("not" in cut[place].means for place in places) and not _REFERRAL.search(told):
        return  # 角分不用写 is no need of a referral
    if question == "designated" and all(cut[place].answers("insurance_paid") for place in places):
        return  # 医保不给报 tells of the insurance, and not of the hospital
    if question == "designated" and all(_HOW_PAID.search(cut[place].text) for place in places) and _denies(cut):
        return  # 不是当场报的 tells when the insurance paid
    if question in OF_PEOPLE and len(reading.parts) > 1 and became(reading.parts[-2], cut):
        reading.values.pop(question, None)  # 특곤이였는데 지금은 저보
    if _of_no_treatment(cut, question, places, told):
        return
    if question == "residence":
        either_of_two = _ONE_OF_TWO.search(as_text(cut))
        cut, _ = register_apart(cut)
        named = (moved or OF_THE_REGISTER.search(as_text(cut))) and not either_of_two
        own = of_own_register(as_text(cut)) or bool(_I_AM_FROM.match(as_text(cut)))
        theirs = _of_theirs(cut)
        counties = reading.own_counties if own else reading.their_counties if theirs else reading.counties
        counties |= counties_in(cut) if named else set()
    _note_all(reading, cut, question, places)


def _tells_nothing(told: str, question: str) -> bool:
    """Whether a clause tells something else in the words of an answer."""
    elsewhere = question in ("residence", "place") and permit_of_elsewhere(told)
    elsewhere = elsewhere or bool(question in _NOTHING and _NOTHING[question].search(told.replace(" ", "")))
    elsewhere = elsewhere or (question == "household" and measures(told.replace(" ", "")))  # 저보 밑에거임다
    return elsewhere or tells_nothing_of(told, question) or tells_nothing_within(told, question)


def _denies(cut: tuple[Token, ...]) -> bool:
    """Whether a clause holds a denial."""
    return any("not" in token.means for token in cut)


def _of_no_treatment(cut: tuple[Token, ...], question: str, places: list[int], told: str) -> bool:
    """Whether a time is that of a status or an age, or what is named is denied elsewhere or not told as being so."""
    if question == "when" and (
        any(of_status(cut, place) or since_when(cut, place) for place in places if told_as_past(cut[place]))
        or all(of_age(cut, place) or tells_of_status(cut[place]) for place in places)
        or (_AID_GIVEN.search(as_text(cut)) and not any("care" in token.means for token in cut))
        or _PAPER_GIVEN.search(told)
        or ((tells_of_a_move(told) or _PAPER_OF_THEN.search(told)) and not any("care" in token.means for token in cut))
        or given_then(told)
    ):
        return True
    return not denials(cut, question).clear or (
        question in OF_PEOPLE and not_told_as_so([cut[places[0] :]], question, planned=False)
    )


def _note_all(reading: Reading, cut: tuple[Token, ...], question: str, places: list[int]) -> None:
    """All that a part says to a question, at these places."""
    own = of_oneself(cut) if question in OF_PEOPLE else question == "residence" and of_own_register(as_text(cut))
    own = own or (question == "residence" and bool(_I_AM_FROM.match(as_text(cut))))
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


def _of_another_time(cut: tuple[Token, ...]) -> bool:
    past = any("past" in token.means or token.means.get("when") == ("earlier",) for token in cut)
    return past or bool(_OTHER_STAY.search(as_text(cut)))


def _of_theirs(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of the register of a relative: 我老公户口牡丹江."""
    return any(token.means.get("who") == ("other",) for token in cut) and of_their_register(as_text(cut))


def _of_no_case(reading: Reading, cut: tuple[Token, ...]) -> bool:
    """Whether it is only told that it is some place, and no treatment has been told of yet: 저보는 아님다, 연길임다;
    延边龙井的."""
    told = reading.named & CASE_SIGNS or reading.hospital or treats(cut)
    no_more = len(cut) == 1 or bool(_IT_IS.fullmatch(as_text(cut[1:])))
    no_more = no_more or all(token.answers("residence") or token.means.keys() & _NO_MORE for token in cut)
    no_more = no_more or all(token.answers("residence") or _TOWNSHIP.fullmatch(token.text) for token in cut)
    village = OF_A_VILLAGE.search(as_text(cut))
    return bool(village) or (not told and only_a_place(cut) and no_more)
