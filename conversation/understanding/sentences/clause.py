"""What a clause of a sentence tells, by its words: whose it is, whether it happened, whether it is of the case."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from conversation.county import COUNTY
from conversation.facts import UNSURE
from conversation.questions import QUESTIONS
from conversation.understanding.choice.mentions import Mention, meant
from conversation.understanding.text.denial import denials, denies
from conversation.understanding.text.first_person import is_described, is_subject
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import SIGNS, Token, clauses, holds, lexicon, parts, tokens
from conversation.understanding.text.of_whom import OF_PEOPLE
from conversation.understanding.text.plain import plain
from conversation.understanding.within.korean_parts import (
    mere_state,
    moved_to,
    not_known,
    not_of_the_treatment,
    not_yet_filed,
    of_age,
    of_the_register,
    permit_wished,
    register_planned,
    registered,
    text_of,
    was_registered,
    with_me,
    without_names,
    without_where_one_came,
    written_down,
)
from conversation.understanding.within.zh_parts import (
    falls_ill,
    no_aid_yet,
    no_sheet,
    not_left,
    not_reimbursed,
    other_paper_not_done,
)
from offices import COUNTIES

_NOT_DONE: Final = lazily("(?:也|都|还|又|一直)?[没未]有?(?:去|给|来得及)?[办弄整领](?:理|过|成|上|下来)?")
_HOSPITAL: Final = lazily("院|병원|원$")
_STAY: Final = lazily("[住躺](?!.*[院圆园员])|(?!.*(?:병원|병실|입원|수술)).*(?:누워|눕)")
"""住了半个月, 누워있었소 is a stay in hospital where one is named with it; 在儿子家住了半个月 is none."""
STILL_IN: Final = lazily("[住躺]着|[没未]有?出院")
"""Who is still in hospital: 在延边医院住着呢, 现在还没出院."""
_CASE: Final = ("care", "place", "referral", *OF_PEOPLE)
"""What somebody tells of himself where he is the patient."""
CASE_SIGNS: Final = frozenset({"care", "referral", "settled", "went", "sum"})
"""What a part names that tells of a treatment."""
_FIRST_TIME: Final = lazily("(?:今年|这是)?[头第]一?[回次趟]")
_NOT_NOW: Final = frozenset({"past", "cancelled", "wish", "asks"})
"""Signs beside which a status is none of today."""
_ONLY_ASKED: Final = ("insurance_paid", "designated", "filed_late", "living")
"""What a part that asks something does not tell: 我能报吗."""
_HAPPENED: Final = lazily("[了过]|的院|[했댔였았었]")
"""How a part is told that has happened, though it asks something too: 我住院了能报多少."""
PERMIT: Final = frozenset({"permit"})
HERE: Final = frozenset({"yanbian"})
NOT_KNOWN: Final = frozenset({UNSURE, "undecided"})
_OUR_OWN: Final = lazily("(?![가-힣]*(?:친구|동창|이웃))(?:우리|저희|[내제울](?=[가-힣]{2}))")
_FRIEND: Final = lazily("친구|동창|이웃|동료")
_RELAYED: Final = lazily("(?:[람담]다|[랍답][데디]다|더라|더이다|합데|합디다)$")
_HEARSAY: Final = lazily("[담답랍]다$|[답랍][데디]다$|[다라][고구](?:합|하)")
_OFFICE_SAYS: Final = lazily("[담람]다$")
OF_A_VILLAGE: Final = lazily(
    "(?:龙井|和龙|汪清|安图|敦化|珲春|图们|延吉)(?:市|县)?[^,.;院诊所住看治做转去来开出办打结疗报花交]{1,4}(?:镇|乡|村|屯)?的(?:人|村民|农民)?$"
)
"""龙井三合的: where somebody is from."""
_AT: Final = frozenset({"에서", "서"})
OF_THE_REGISTER: Final = lazily("[户胡护]口|户籍|落户|落[在到]|居住证|호적|호구|거주증")
_ORDINARY_CARE: Final = ("普通", "普通的", "一般", "一般的")
_CHINESE_REGISTER: Final = lazily("户口|户籍")
_AT_HOME: Final = lazily("에?(?:계신|계시는|사시는)")
_SO_LONG: Final = lazily("[년해][도이]?(?:넘|됐|되|됨|됩)|오래")
DWELLS: Final = lazily(
    "住[了有]?[一二两三四五六七八九十几好半0-9]+[多来]?年|住了?(?:大|小)?半辈子"
    "|常年|长年|平时|老家|[我咱]家.*[县镇乡村屯队]的?$|在[^院医]{2,6}住$|계[시신]"
)
"""常年在四平, 我家安图县万宝镇的 and 연길에 계신 어머니 tell where somebody lives."""
NONE: Final = frozenset({"none"})
LISTED: Final = lazily(
    "^(?!.*(?:别的|其他|其它|除|다른|말고|빼고|외에|밖에)).*(?:啥的|什么的|之类|这些|那些|[이그]런|같은|아무|어느|하나도없)"
)
"""Behind statuses: that all of them are meant by what follows."""
_WHICH_STATUS: Final = lazily(
    "(?:啥|什么|哪种|哪样|哪类|哪一种)(?:户|身份|名分)|(?:무슨|어떤|어느)(?:호|신분|대상|증|집)|인지(?:뭔지|뭐인지|머인지|무스거인지)"
)
"""어떤 호인지 나두 모르겠소."""
_OPEN: Final = lazily("(?:还|也|都|我)*没(?:有)?(?:定|想好|决定|打算好?)(?:呢|下来)?")
"""没定，延吉或者长春: what is not decided is not told to be the referral."""
_NAMED_ONLY: Final = lazily("(?<!있)(?<!받)(?:이?[구고]|이?요|이나|이든)$")
"""저보구 특곤이구, 저보요 감측이요: how statuses are named in a list."""
_READ_OF: Final = lazily("(?:보니|보니까|보면|펴보니|봤는데)$")
"""How a part ends that tells of what is read in the next."""
_PAPERS: Final = frozenset({*OF_PEOPLE, "wish", "insurance_paid", "row", "sum"})
_PEOPLE_OF: Final = lazily("사람[가-힣]{0,3}$")
"""화룡사람 tells where somebody comes from, and no place of a treatment."""

_OF_THERE: Final = lazily("(?:사람|태생|출신|토배기|人|的人|村民)(?:이오|이요|임다|인데|입니다|이고|이라)?")


def of_story(cut: tuple[Token, ...], *, goes_on: bool, ours: bool, asked: bool) -> bool:
    """Whether a clause tells of somebody else, or goes on with such a story."""
    begins = _of_strangers(cut, ours and not _asks_after_hearsay(cut, asked))
    return (begins and (goes_on or not (_soon(cut) or _of_the_office(cut)))) or (goes_on and not ours)


def told_of_nobody(signs: set[str]) -> bool:
    """Whether a clause tells of a stay, and of nobody whose it is."""
    return "care" in signs and not signs & {"who", "i", "mine", "others"}


def supposes(cut: tuple[Token, ...]) -> bool:
    """Whether a clause tells of what may be, and not first of oneself as 난 특곤이고 2천이면 얼마 주오 does."""
    first = {sign for token in next(parts(cut), ()) for sign in token.means}
    return any("if" in token.means for token in cut) and ("if" in first or "i" not in first)


def only_a_place(cut: tuple[Token, ...]) -> bool:
    told = [token for token in cut if token.tells]
    known = all(token.known and "lives" not in token.means for token in cut)
    return bool(told) and known and all(token.answers("residence") for token in told)


def only_a_town(said: str) -> bool:
    """Whether no more than the name of a town is told: 长春, 화룡이오."""
    cuts = [tokens(each) for each in clauses(plain(said))]
    told = [token for cut in cuts for token in cut if token.means.keys() - SIGNS.keys()]
    return len(told) == 1 and all(map(only_a_place, cuts))


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
    return any(_FRIEND.search(token.text) for token in cut) and bool(_RELAYED.search(as_text(cut)))


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
        and bool(_OFFICE_SAYS.search(as_text(cut)))
    )


def _asks_after_hearsay(cut: tuple[Token, ...], asked: bool) -> bool:
    """Whether a clause asks at its end whether it is so for oneself too, what others are said to have got: 우리 사촌이
    다 받았답데다 나도 받소?"""
    return asked and any("others" in token.means and _HEARSAY.search(token.text) for token in cut)


def is_command(cut: tuple[Token, ...]) -> bool:
    """Whether a clause is a command: half of it, or all that it tells; 사람 in 화룡사람인데 is none,
    nor is 又住院了, which tells of a stay."""
    length = sum(len(token.text) for token in cut if "command" in token.means and not token.tells)
    return bool(length) and (2 * length >= len(as_text(cut)) or not any(token.tells for token in cut))


def as_text(cut: tuple[Token, ...]) -> str:
    return "".join(token.text for token in cut)


def takes_back(cut: tuple[Token, ...]) -> bool:
    """Whether a clause only denies the one before it, or corrects it: 医生让住院，没住; 自付八千，哎不对，是八千六."""
    turns = [denies(token) or "correction" in token.means for token in cut]
    told = zip(cut, turns, strict=True)
    if other_paper_not_done(as_text(cut)):
        return False  # 残疾证没办
    return any(turns) and all(token.known and (turn or not token.tells) for token, turn in told)


def who_speaks(part: tuple[Token, ...]) -> tuple[Token, ...]:
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


def is_wished(cut: tuple[Token, ...]) -> bool:
    return any("wish" in token.means for token in cut)


def said_unknown(token: Token) -> Iterator[tuple[str, str]]:
    """The questions that a word names and says not to know, with that value: 전원했는지 모르겠소, 어떤 호인지."""
    for question in ("household", "referral"):
        values = frozenset(token.means.get(question, ()))
        named = (question == "referral" and not _OPEN.fullmatch(token.text)) or _WHICH_STATUS.search(token.text)
        if len(values) == 1 and values <= NOT_KNOWN and named:
            yield question, min(values)
    if token.means.get("any") == (UNSURE,) and "门诊" in token.text:
        yield "care", UNSURE  # 不知道算哪种门诊


def tells_nothing(cut: tuple[Token, ...], signs: set[str], question: str) -> bool:
    """Whether a part says to a question only what may be, is not known, is no more, or is asked."""
    if question == "designated" and all("row" in each.means for each in cut if each.answers(question)):
        return True  # 医保报了 tells of what was paid
    if question in OF_PEOPLE:
        signs = signs - {"past"} if _first_time_only(cut) else signs
        if "perhaps" in signs and "sum" not in signs:
            return True  # 可能是低保; 大概 beside an amount says nothing of the status
        if not_known(cut) and HANGUL.search(as_text(cut)):
            return True  # 저보 맞는지 모르겠소
        told = signs & _NOT_NOW == {"asks"} and _of_our_family(cut, question) and has_happened(cut, signs)
        if signs & _NOT_NOW and not told:
            return True
    if question == "when" and signs & {"cancelled", "wish"} and not _ahead(cut):
        return True
    if question in ("referral", "when") and not_yet_filed(cut):
        return True  # 비안은 아직 안했슴다
    if question == "referral" and ("cancelled" in signs or any(map(_likely, cut)) or not_known(cut)):
        return True
    only_asked = question in _ONLY_ASKED or (question == "care" and not has_happened(cut, signs))  # 我住院能报多少
    return "asks" in signs and only_asked


def _first_time_only(cut: tuple[Token, ...]) -> bool:
    """Whether nothing tells of the past but that it is the first time, which ends no status: 我头一回住院 低保户."""
    past = [token.text for token in cut if "past" in token.means]
    return bool(past) and all(map(_FIRST_TIME.fullmatch, past))


def still_in(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells that somebody is in hospital now."""
    found = STILL_IN.search(as_text(cut))
    return found is not None and (found[0].endswith("出院") or any(map(_hospital, cut)))


def of_papers(before: list[tuple[Token, ...]]) -> bool:
    """Whether the part before tells of what has been applied for, or of money: it is that which is not out yet."""
    return bool(before) and any(token.means.keys() & _PAPERS for token in before[-1])


def _likely(token: Token) -> bool:
    """Whether a word makes what is told no more than likely: 아마 备案을 했을겜다."""
    return {"perhaps", "amount_about"} <= token.means.keys()


def _of_our_family(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a status is told of the own family, with nothing between: 我家低保边缘 … 能报多少."""
    ours = (place for place, token in enumerate(cut[:-1]) if "mine" in token.means)
    return any(cut[place + 1].answers(question) for place in ours)


def has_happened(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells of what has been, by its words or by a time, a place or a sum beside it."""
    return bool(signs & {"when", "day", "sum", "settled", "place"}) or bool(_HAPPENED.search(as_text(cut)))


def of_question(cut: tuple[Token, ...], question: str) -> tuple[Token, ...]:
    """A part without what tells of another thing than its question: a register, a village, a companion."""
    if question in ("place", "residence", "when") and register_planned(
        cut, {sign for each in cut for sign in each.means}
    ):
        return ()
    if question == "place":
        _, rest = register_apart(cut)
        if rest is not cut and not (
            treats(rest) or any(token.means.keys() & {*CASE_SIGNS, "when", "day", "designated"} for token in rest)
        ):
            return ()  # 화룡사람이고 호적도 화룡에 있소
        rest = _without_home_town(rest)
        return moved_to(tuple(token for token in _not_at_home(rest) if not _PEOPLE_OF.search(token.text)))
    if question == "residence":
        cut = without_where_one_came(_where_from(_made_out(cut)))
        return () if was_registered(cut) or permit_wished(cut) else without_names(registered(cut))
    other_paper = question == "referral" and other_paper_not_done(as_text(cut))
    if other_paper or (question in ("referral", "when") and no_sheet(as_text(cut))):
        return tuple(token for token in cut if "referral" not in token.means)
    if question in ("referral", "when") and not_reimbursed(as_text(cut)):
        return tuple(token for token in cut if token.means.get("when") != ("plan",) and "referral" not in token.means)
    if question == "referral":
        return tuple(
            token for place, token in enumerate(cut) if place not in _not_done(cut) and not not_left(token.text)
        )
    if question in OF_PEOPLE:
        cut = tuple(token for token in _without_ordinary_care(cut) if not no_aid_yet(token.text))
    if question in (*OF_PEOPLE, "care"):
        return _made_out(cut)
    if question == "who":
        return tuple(token for token in cut if not with_me(token))
    return cut


def _without_ordinary_care(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without what the care is called: 挂普通门诊看风湿 and 用的普通药 tell of no ordinary home."""
    behind = (*cut[1:], None)
    return tuple(
        token
        for token, after in zip(cut, behind, strict=True)
        if not (token.text in _ORDINARY_CARE and after is not None and (after.answers("care") or after.text == "药"))
    )


def _not_at_home(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without where somebody is at home who is told of behind it: 연길에 계신 어머니가 장춘에서 입원했소."""
    behind = (as_text(cut[place + 1 : place + 3]) for place in range(len(cut)))
    return tuple(
        token for token, after in zip(cut, behind, strict=True) if _hospital(token) or not _AT_HOME.match(after)
    )


def _without_home_town(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without the town that somebody is told to be of: 왕청 대흥구 사람이오, 安图万宝人."""
    last = next((place for place, token in enumerate(cut) if place and _OF_THERE.fullmatch(token.text)), 0)
    first = last
    while first and (
        cut[first - 1].answers("residence") or (not cut[first - 1].known and len(cut[first - 1].text) < 5)
    ):
        first -= 1
    return (*cut[:first], *cut[last:]) if any(token.answers("residence") for token in cut[first:last]) else cut


def _where_from(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without the place of the treatment, where another tells where somebody is from: 연길에 사는 어머니가
    장춘에서 입원했소."""
    signs = {sign for token in cut for sign in token.means}
    from_there = any(token.answers("residence") and not token.answers("place") for token in cut)
    if not from_there or "care" not in signs or "registered" in signs:
        return cut
    return tuple(token for token in cut if not (token.answers("residence") and token.answers("place")))


def _not_done(cut: tuple[Token, ...]) -> set[int]:
    """Where it stands that another paper than a referral was not made out: 居住证也没办."""
    return {
        place
        for place, (paper, token) in enumerate(pairwise(cut), start=1)
        if _NOT_DONE.fullmatch(token.text) and paper.tells and not paper.answers("referral")
    }


def _made_out(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without the papers that were not made out."""
    not_done = _not_done(cut)
    return tuple(token for place, token in enumerate(cut) if place + 1 not in not_done)


def mentions_of(cut: tuple[Token, ...], question: str) -> list[Mention]:
    """What is said of a question in a part: of a permit and a place the permit, of statuses denied together that."""
    first = next(place for place, token in enumerate(cut) if token.answers(question))
    mentions = [*meant(cut, question, QUESTIONS[question].choices)]
    permits = [mention for mention in mentions if mention.values == PERMIT]
    if question == "residence" and permits:
        mentions = permits  # 훈춘에 거주증이 있소
    if question in OF_PEOPLE and mentions[-1].values == NONE and LISTED.search(as_text(cut[first + 1 :])):
        mentions = mentions[-1:]  # 低保啥的一样没有
    return mentions


def named_before(told: list[tuple[Token, ...]]) -> Iterator[frozenset[str]]:
    """The statuses that are only named in the parts before the last."""
    for part in reversed(told[:-1]):
        named = [frozenset(token.means["household"]) for token in part if "household" in token.means]
        if len(named) != 1 or not _NAMED_ONLY.search(as_text(part)) or not all(token.known for token in part):
            return
        yield named[0]


def since_when(cut: tuple[Token, ...], place: int) -> bool:
    """Whether a time tells how long ago somebody came: 청도에 온지 십년도 넘소."""
    return place > 0 and cut[place - 1].text.endswith("지") and bool(_SO_LONG.search(cut[place].text))


def register_apart(cut: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
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
                while end + 1 in where and not _is_where(cut[end + 1 : end + 3]):
                    end += 1
                return cut[begin : end + 1], cut[:begin] + cut[end + 1 :]
    return cut, cut


def _is_where(words: tuple[Token, ...]) -> bool:
    """Whether a place behind the register is one of a hospital, or where something was done: 화룡호적 장춘에서 입원."""
    return _names_hospital(words) or (len(words) > 1 and words[1].text in _AT)


def counties_in(cut: tuple[Token, ...]) -> set[str]:
    """The counties that a part names that tells of the register or a permit, by the words that tell that it is here."""
    here = [token.text for token in cut if not (HERE | PERMIT).isdisjoint(token.means.get("residence", ()))]
    told = {name: means[COUNTY] for name, means in lexicon().alone[COUNTY].items()}
    names = {name: county[0] for name, county in told.items() if len(county) == 1 and county[0] in COUNTIES}
    return {county for name, county in names.items() if any(name in text for text in here)}


_AT_THE_HOSPITAL: Final = lazily(
    "(?:[가-힣]{0,3}집[가-힣]?)?(?:옆|근처|부근|앞|뒤|가까이|주위)?(?:에(?:있는|서)?|의)?(?:시|현)?"
    "(?:조선족|인민|중심|제[1-9])?(?:병원|의원|중의원)"
)
"""녕안 병원, 산동 위해 딸네집 근처 병원: behind a town where somebody was treated, and is not registered."""


def _of_the_register(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a place in this part is where somebody is registered; 在延吉的州妇幼 tells of no register."""
    behind = (*cut[1:], None)
    alone = any(
        token.answers("residence")
        and not token.answers("place")
        and not (token.text.endswith("的") and _whose(after))
        and not _AT_THE_HOSPITAL.match(as_text(cut[place + 1 :]))
        for place, (token, after) in enumerate(zip(cut, behind, strict=True))
    )
    permit = any(token.means.get("residence") == ("permit",) for token in cut)  # 嫁到汪清办了居住证
    village = OF_A_VILLAGE.search(as_text(cut))
    return permit or "registered" in signs or bool(village) or (alone and "lives" not in signs)


def belongs_to(cut: tuple[Token, ...], question: str) -> bool:
    """Whether a place or a time in this part is one of the treatment, or a place that of the registration."""
    signs = {sign for token in cut for sign in token.means}
    if question == "residence":
        return _of_the_register(cut, signs)
    if question == "place":
        if not_of_the_treatment(cut, signs) or of_register_only(cut, signs):
            return False
        past = "past" in signs and not any(token.answers("care") for token in cut)  # 原来在黑龙江
        if signs & set(OF_PEOPLE) and not signs & {*CASE_SIGNS, "day", "when"} and not treats(cut):
            return False  # 저보는 연길에서 했소
        stays = any(map(_hospital, cut)) and (any(token.answers("care") for token in cut) or still_in(cut))
        lives = "lives" in signs and not stays and not _treated_at_home(cut)
        registered = "registered" in signs and not (
            _names_hospital(cut) and any(token.answers("care") or "settled" in token.means for token in cut)
        )
        dwells = bool(DWELLS.search(as_text(cut))) and not signs & {"care", "settled"} and not treats(cut)
        return (
            not dwells
            and not past
            and not lives
            and not registered
            and (of_case(cut, signs) or any(map(_hospital, cut)))
        )
    if question == "referral" and (only_names_who_may_refer(cut) or mere_state(cut, signs) or written_down(cut)):
        return False
    if question == "when" and (of_the_register(cut, signs) or _register_only(cut, signs)):
        return False
    if question == "care" and all(_STAY.match(token.text) for token in cut if token.answers("care")):
        return treats(cut)
    applied = "wish" in signs and bool(signs & set(OF_PEOPLE)) and "care" not in signs  # 저보는 다음달에 신청하려 하오
    return question != "when" or (of_case(cut, signs) and "cancelled" not in signs and not applied)


def of_register_only(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a Chinese part tells of a register and of no treatment: 公公是黑龙江东宁的户口."""
    return bool(_CHINESE_REGISTER.search(as_text(cut))) and not signs & CASE_SIGNS and not treats(cut)


def _register_only(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """户口图们没动: what was not done is a move."""
    return bool(OF_THE_REGISTER.search(as_text(cut))) and not HANGUL.search(as_text(cut)) and not signs & CASE_SIGNS


def _whose(token: Token | None) -> bool:
    return token is not None and (token.answers("place") or token.answers("who"))


def of_case(cut: tuple[Token, ...], signs: set[str]) -> bool:
    """Whether a part tells of a treatment, or holds nothing that is not known; 今年没住院 tells of none."""
    care = {place for place, token in enumerate(cut) if token.answers("care")}
    if care and care <= denials(cut, "care").places:
        return False
    return bool(signs & CASE_SIGNS) or all(token.known for token in cut)


def _treated_at_home(cut: tuple[Token, ...]) -> bool:
    """在老家山东住院: the place stands between the word for home and the treatment."""
    told = [token for token in cut if "around" not in token.means]
    return any(
        holds(home.text, "in_home") and place.answers("place") and care.answers("care")
        for home, place, care in zip(told, told[1:], told[2:], strict=False)
    )


def only_names_who_may_refer(cut: tuple[Token, ...]) -> bool:
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


def treats(cut: tuple[Token, ...]) -> bool:
    return any(map(_hospital, cut)) or _names_hospital(cut)


def of_oneself(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of the one who types, and names nobody else."""
    return any("i" in token.means for token in cut) and not any("other" in token.means.get("who", ()) for token in cut)


def _ahead(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells of no other time than one still to come, which somebody may well wish: 打算明年去."""
    times = [token.means["when"] for token in cut if "when" in token.means]
    return bool(times) and all(each == ("plan",) for each in times)


def told_as_past(token: Token) -> bool:
    """Whether a word tells when something was."""
    return token.answers("when") and "plan" not in token.means.get("when", ())


def of_status(cut: tuple[Token, ...], place: int) -> bool:
    """Whether a time tells since when somebody has a status: 去年办的低保; behind a hospital it is the time
    of the stay there: 연변병원 올해 저보."""
    if place and _hospital(cut[place - 1]) and HANGUL.search(cut[place].text):
        return False
    behind = (
        token for token in cut[place + 1 :] if (token.tells and not token.answers("who")) or "settled" in token.means
    )
    following = next(behind, None)
    return following is not None and any(map(following.answers, OF_PEOPLE))


def behind_status(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """What is told behind a status and what was so of it: 以前是低保去年取消了 / 自付一万一."""
    of_status = (
        place for place, token in enumerate(cut) if "cancelled" in token.means or any(map(token.answers, OF_PEOPLE))
    )
    return cut[max(of_status, default=-1) + 1 :]


def without_correction(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """A part without what corrects one amount by another."""
    sums = [place for place, token in enumerate(cut) if "sum" in token.means]
    return tuple(
        token
        for place, token in enumerate(cut)
        if "correction" not in token.means or len(sums) != 2 or not sums[0] < place < sums[1]
    )


def own_case(cut: tuple[Token, ...], place: int) -> bool:
    """Whether the next that is told after this word is of the case, and every word up to there is known."""
    planned = False
    for token in cut[place + 1 :]:
        planned = planned or token.means.get("when") == ("plan",)
        if not token.known or (token.tells and not _says_when_or_where_from(token)):
            paid = bool(token.means.keys() & {"own_share", "insurance_paid"} and HANGUL.search(token.text))
            uninsured = token.means.get("insurance_paid") == ("uninsured",)
            return paid or uninsured or any(map(token.answers, _CASE))
    return planned  # 내 아직 병보러 안갔슴다


def registered_oneself(cut: tuple[Token, ...]) -> bool:
    """Whether a part tells no more than where the one who types is registered: 我图们户口."""
    told = [token for token in cut if token.tells]
    return (
        bool(cut)
        and "i" in cut[0].means
        and bool(told)
        and all(token.known for token in cut)
        and all(token.answers("residence") for token in told)
        and bool(OF_THE_REGISTER.search(as_text(cut)))
    )


def _says_when_or_where_from(token: Token) -> bool:
    from_there = token.answers("residence") and not token.answers("place")
    return token.answers("when") or from_there or "day" in token.means


def stands_apart(told: str, token: Token) -> bool:
    """Whether a relative is told of between words that are not known, and none makes another person of him."""
    apart = is_subject(told, token.text) or is_described(told, token.text) or falls_ill(told, token.text)
    return is_another(token) and apart


def among_strangers(cut: tuple[Token, ...], place: int, question: str) -> bool:
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


def is_another(token: Token) -> bool:
    return "other" in token.means.get("who", ())
