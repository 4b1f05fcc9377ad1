"""A second opinion on a sentence: what it is like, where its words alone tell nothing to a question, or the contrary.

내 훈춘 촌에 잔처호오, 自己上敦化医院挂急诊住了半拉月: words that are not known stand beside those that are, and the
whole is like what others told. It is learned from the sentences in `tests/understanding` (`make learn`).
"""

from collections.abc import Collection, Mapping
from typing import Final

from conversation.county import COUNTY
from conversation.facts import UNSURE
from conversation.understanding.choice.likely import NO_ANSWER, likely_told
from conversation.understanding.sentences.clause import counties_in
from conversation.understanding.sentences.ko_in_turns import TO_PAY
from conversation.understanding.sentences.zh_told_of_kin import of_oneself
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_SURE: Final = {
    "who": 0.8,
    "when": 0.6,
    "stage": 0.4,
    "residence": 0.4,
    "household": 0.4,
    "care": 0.65,
    "place": 0.6,
    "referral": 0.5,
}
"""How like a value a sentence must be: weighed on sentences of people of whom nothing had been learned."""
_BY_ITSELF: Final = 0.8
"""The same where the words tell nothing at all."""
_SEVERAL: Final = 2
"""So many answers must then be so like."""
_OTHERWISE: Final = 0.85
"""How like another value it must be for the words not to be followed."""
_OF_ELSE: Final = frozenset({"others", "if"})
"""Signs of a clause that tells nothing of the case."""
_NOT_SO: Final = frozenset({"asks", "wish", "wonders", "cancelled"})
"""Signs of one that names what is asked for or wished."""
_HAPPENED: Final = lazily("[了过]|的院|[했댔았였었]")
_NO_TREATMENT: Final = frozenset({"lives", "past"})
_TREATED: Final = frozenset({"care", "settled"})
_NOT_GONE: Final = lazily("没去|不去|[离距][^,.;]{1,8}[近远]|太远")
"""Where somebody lives, or did not go: 儿子在长春上班, 北京太远了没去."""
_REGISTER: Final = lazily("户口|户籍")
_DOUBTED: Final = frozenset({("who", "other"), ("stage", "ahead"), ("stage", "there")})
"""What words tell that may be of another in the story: the son who lent the money, the day somebody leaves."""
_APPLIED_FOR: Final = "illness_poverty_pending"
"""The status of who has applied for one, which the words told as not there."""
_NAMED: Final = ("household", "place", "residence", "referral")
"""What is only proposed where a word of the text may mean it."""
_WITHOUT_A_NAME: Final = frozenset({("referral", "none"), ("referral", "emergency")})
"""What of these may be told in any words."""
_IN_A_COUNTY: Final = lazily(
    "[^ ,.;]{2}(?:[市县]|시|현)?(?:的?(?:市|县|第?[一二三])?(?:人民|中心|中|妇幼|肿瘤)?(?:医院|医完|卫生院|诊所)"
    "|[에의]? ?(?:있는|큰)? ?[가-힣0-9]{0,5}(?:병원|의원|위생))"
)
"""A hospital behind the name of its county."""
_EITHER: Final = lazily("不是[^,.;]{1,6}就是|要么|或者?|还是|아니면|인지[^,.;]{1,8}인지")
"""户口不是延吉就是龙井: two counties, of which the words may tell one only."""
_HOSPITAL: Final = lazily("医院|医完|[州县市省]院|[一二三]院|卫生[院所服]|诊所|병원|의원|위생|병완|보건")
_NO_STAY: Final = lazily("复查|复诊|拆线|换药|检查|拍片|医院[^,.;院]{0,3}(?:花|交|掏|报)[了的]")
_STAYED: Final = lazily(
    "[住躺]|出的?了?院|入的?了?院|转的?了?院|手术|[开动]的?了?刀|病[房床]|抢救|icu|陪护|[割切摘剖]|支架|搭桥|生孩子"
    "|接回|[가-힣]"
)
"""Without a word of a stay what somebody paid in a hospital, or is looked at there for, may be of an outpatient:
下月初去天津复查, 在那边医院花了五万."""
_OF_A_TREATMENT: Final = (("care", "inpatient"), ("who", "self"))
_TREATMENT: Final = lazily(
    "[住院元病治疗刀透药诊摔癌瘤炎梗疼痛伤看做割扎换眼床]|手术|检查|化验|支架|出血|结石|出来|拍片|[가-힣]"
)
"""医保报了一万八，自付四千二，我是安图的，低保: without a word of a treatment it tells of nobody, and of no care."""
_CERTIFIED: Final = ("chronic_outpatient", "special_disease")
_NO_CERTIFICATE: Final = lazily(
    "(?:만성|특수)(?:질)?병?(?:증|본|책|수첩|카드)(?:은|는|이|도|두|같은거)? ?(?:없|(?:안|아이|못) ?[냈했받])"
)
"""만성병증은 없슴다."""
_LIVES: Final = lazily("居住|[在搁到](?!医院|[^,.; ]{0,6}院)[一-鿿]{2,4}(?:这边|这儿|那边)?住(?=$|[ ,.;])")
"""跟着姑娘在珲春住, 居住证没办: of no treatment."""
_WIFE: Final = lazily("(?<![가-힣])안해(?=[가는도두를네와]|이가|한테)")
"""안해, a wife, and not 안해 that tells what nobody does."""
_HOSPITAL_OF_A_TOWN: Final = lazily(
    "(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변)(?:시|현)?(?= ?(?:인민|중심|조선족)?(?:병원|의원|중의))"
    "|(?:연길|도문|돈화|훈춘|룡정|화룡|왕청|안도)(?:시|현)? [가-힣]{2,4}(?=위생[원소실])"
    "|(?<![가-힣])[가-힣]{2,4}(?= ?위생[원소실])"
)
_GOES_TO_BE_SEEN: Final = lazily(
    "(?:병원|[일이삼]원)[가-힣]{0,2} ?(?:데리[고구] ?|데려|모시[고구] ?|모셔)?가(?:겠|자[고구]|려[고구])"
)
_PAPER_CAME: Final = lazily(
    "^(?!.*(?:병원|병실|[입주퇴출]원|수술|시술|결산|자부|치료|누[워웠버운]|[일이삼]원|있음|위생))"
    ".*(?:인정|통지|증명)서?(?:이|가|두|도)? ?나왔"
)
"""인정서 나왔소. 도문에 호적 있소: a paper that came, and nobody who came out of a hospital."""
_ONESELF_ILL: Final = lazily(
    "(?:^|[ .,])(?:제가|내가|나는|저는)(?! ?(?:모시|데리|간호|대신|봐|보호)) ?[^.,]{0,16}?(?:입원|주원|앓|수술|쓰러)"
    "|(?:아들|딸|며느리|사위|손자|조카|동생)(?:이|가|네가) ?[^.,]{0,10}(?:[비뻬빼베]이?안|등록|수속)[을를]? ?해[줘줬주]"
    "|(?:보러|놀러) ?[^.,]{0,10}갔다가 ?(?:거기서?|그만|갑자기|내가|제가)[^.,]{0,16}?(?:입원|주원|앓|수술|쓰러)"
)
"""딸 보러 청도에 갔다가 거기서 담낭염으루 입원했댔소: of who tells it."""
_NOT_IN_YET: Final = lazily(
    "(?:입원|주원)(?:은|을|도|두)? ?(?:안|못|아이) ?(?:했|햇|하|함|됐|된)(?![^,.]{0,4}결산)"
    "|(?:들어갈|입원할|주원할) ?(?:예정|계획|생각|타산)|没有?(?:住院|住进去|入院|去住)(?!费)"
)
"""아직 입원은 안했고 이달말에 들어갈 예정."""
_STAY_IN_KOREAN: Final = lazily(
    "[입주]원|수술|퇴원|누[워웠버운]|시술|병실|침대|쓰러|구급|실려|개복|[일날]에? ?들어[가갔]"
)


def reconsidered(
    said: str,
    answers: Mapping[str, str],
    ask: Collection[str],
    denied: Mapping[str, Collection[str]],
    *,
    left_open: Collection[str] = (),
    helped: str | None = None,
) -> dict[str, str]:
    """The answers that the words of a sentence told, but for those where the whole is like another, and those that it
    is like besides, where the words asked or denied no such answer: 我住院儿子给垫了七千 is of no son. Where it is
    known who is helped, and the words name nobody else, that stays, and the story of another adds nothing.

    `left_open`: the questions to which the words told something that is not so, as a status that is wished for.
    """
    chances = likely_told(_WIFE.sub("로친", of_oneself(said)))
    if helped and "who" not in answers and _otherwise(helped, chances.pop("who")):
        return dict(answers)
    open_to_doubt = [id for id, value in answers.items() if (id, value) in _DOUBTED and id not in ask]
    if _NOT_IN_YET.search(plain(said)):
        chances["stage"].pop("there", None)
    doubted = [id for id in open_to_doubt if _otherwise(answers[id], chances[id])]
    kept = {id: value for id, value in answers.items() if id not in doubted}
    unsure = chances["care"].get(UNSURE, 0) >= _SURE["care"]  # 무슨 문진인지는 몰라두: which kind is not asked then
    asked = {*ask} - ({"care"} if unsure else set())
    like = _told_like(said, chances, {*kept, *asked}, denied, alone=not kept)
    found = kept | {id: value for id, value in like.items() if id not in left_open or value == _APPLIED_FOR}
    if found.get("residence") == "yanbian" and COUNTY not in found and (county := _only_county(said)):
        found[COUNTY] = county
    return found


def _signs(clause: str) -> set[str]:
    return {sign for token in tokens(clause) for sign in token.means}


def _otherwise(value: str, chances: Mapping[str, float]) -> bool:
    """Whether a sentence is like another value than its words told."""
    return any(chance >= _OTHERWISE for each, chance in chances.items() if each not in (value, NO_ANSWER))


def _told_like(
    said: str,
    chances: Mapping[str, Mapping[str, float]],
    told: Collection[str],
    denied: Mapping[str, Collection[str]],
    *,
    alone: bool,
) -> dict[str, str]:
    """What a sentence is like; where its words told nothing (`alone`) no question is: 去沈阳看病都得先备案啊?"""
    more: dict[str, str] = {}
    for id, values in chances.items():
        value = max(values, key=values.__getitem__, default=NO_ANSWER)
        sure = max(_SURE[id], _BY_ITSELF) if alone else _SURE[id]
        open_still = id not in told and value not in (NO_ANSWER, *denied.get(id, ()))
        if open_still and values[value] >= sure and _named(id, value, said):
            more[id] = value
    asks = "?" in plain(said) or any("asks" in _signs(clause) for clause in clauses(plain(said)))
    return {} if alone and (asks or len(more) < _SEVERAL) else more


def _only_county(said: str) -> str | None:
    """The county that a text names, where it names one of them only but for those of hospitals."""
    text = _IN_A_COUNTY.sub("", plain(said))
    if _EITHER.search(text):
        return None
    found = counties_in(tuple(token for clause in clauses(text) for token in tokens(clause)))
    return found.pop() if len(found) == 1 else None


def _named(id: str, value: str, said: str) -> bool:
    """Whether a word of the text may mean it, where it is not told without a name; a hospital here is named as one.
    What is told without one is told of nobody else: 邻居没办转诊."""
    if (id, value) == ("care", "inpatient") and _NO_STAY.search(plain(said)) and not _STAYED.search(plain(said)):
        return False
    if (id, value) == ("care", "inpatient") and _PAPER_CAME.search(plain(said)):
        return False
    if (id, value) == ("who", "other") and _ONESELF_ILL.search(plain(said)):
        return False
    if (id, value) == ("stage", "ahead") and TO_PAY.search(plain(said)):
        return False
    if (id, value) in _OF_A_TREATMENT and not _TREATMENT.search(_LIVES.sub("", plain(said))):
        return False
    goes = HANGUL.search(said) and _GOES_TO_BE_SEEN.search(plain(said)) and not _STAY_IN_KOREAN.search(plain(said))
    if goes and (id, value) == ("care", "inpatient"):
        return False
    if value in _CERTIFIED and _NO_CERTIFICATE.search(plain(said)):
        return False
    if id not in _NAMED:
        return True
    if (id, value) == ("place", "prefecture") and not _HOSPITAL.search(plain(said)):
        return False
    cut = [
        (clause, tokens(clause)) for clause in clauses(_without_hospitals(said) if id == "residence" else plain(said))
    ]
    if (id, value) in _WITHOUT_A_NAME:
        return not any(_of_no_such(clause, id) and any(token.answers(id) for token in told) for clause, told in cut)
    told = [token for clause, words in cut if not _of_no_such(clause, id) for token in words]
    return any(value in token.means.get(id, ()) for token in told)


def _without_hospitals(said: str) -> str:
    """A plain text without the hospitals that are named by their town, which tell of no register: 룡정시병원."""
    return _HOSPITAL_OF_A_TOWN.sub("병원", plain(said))


def _of_no_such(clause: str, id: str) -> bool:
    """Whether a clause only asks or wishes for what it names, or names a place where nobody was treated."""
    signs = _signs(clause)
    if signs & _OF_ELSE:
        return True
    if id == "place" and not signs & _TREATED and (signs & _NO_TREATMENT or _NOT_GONE.search(clause)):
        return True
    if id == "place" and not signs & _TREATED and _REGISTER.search(clause) and not _HOSPITAL.search(clause):
        return True
    if id == "residence" and "past" in signs:
        return True
    return bool(_NOT_SO & signs) and not _HAPPENED.search(clause)
