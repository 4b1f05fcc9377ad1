"""What of a further treatment is told to be as with the first (还是延边医院, 돈 말고는 다 같슴다), or otherwise,
by no more than its name (转诊不一样, 전원만 다름다). That the sum, the day or the illness was another one is no
difference: all that is asked for anew is told with the next questions."""

from typing import Final

from conversation.journey import Journey
from conversation.kept import as_given
from conversation.questions import Question, asked_by
from conversation.treatments import AS_FIRST
from conversation.understanding import understood
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_OF_NO_ACCOUNT: Final = (
    "钱数?|金额|自付(?:的钱)?|费用|花的|花费|时间|日子|日期|天数|病|得的病|毛病|病种"
    "|돈|금액|자부|자가지급|비용|치료비|날자|날짜|날수|기간|시간|병|병명"
)
_OF_ACCOUNT: Final = (
    "转诊|转院|备案|手续|地方|医院|城市|看病的地方|种类|类别|전원|병원이전|수속|등록|병원|곳|장소|진료지|종류|진료종류"
)
_ONE: Final = f"(?:{_OF_NO_ACCOUNT}|{_OF_ACCOUNT})"
_NAMED: Final = f"(?P<what>{_ONE}(?:(?:和|跟|、|,|与|还有|하고|이랑|랑|과|와){_ONE})*)"
_REST_IS_SO: Final = (
    "(?:,?(?:其他|别的|其它|剩下|余下)的?(?:都|全|也)*(?:一样|没变|相同)的?"
    "|,?(?:나머지|다른거|다른것|딴것|딴거)[은는도두]?(?:다|모두)?(?:같|똑같)[가-힣]*)?"
)
_OTHERWISE: Final = lazily(
    f"(?:只有|只是|就是|就|光|仅|唯一)?{_NAMED}(?:那里|那儿|那块|这块|那个|方面)?"
    "(?:[跟和与](?:那次|第[一1]次|头一次|上次|前面|上回|前一次)(?:的)?)?(?:都|可|有点|有些|是)*"
    f"(?:不一样|不同|不太一样|变了|有变化|有区别|两样)(?:的|了|啊|呢)*{_REST_IS_SO}[.!]*"
    f"|{_NAMED.replace('what', 'ko')}(?:만|은|는|이|가|도|두)?(?:(?:첫번째|그때|먼저|앞)(?:와|과|하고|랑))?(?:좀|조금)?"
    f"(?:다름|다르|다릅|달랐|틀리|틀림|같지않|안같)[가-힣]*{_REST_IS_SO}[.!]*"
)
_BUT_FOR: Final = lazily(
    f"(?:除了?|除去){_NAMED}(?:不一样|不同|[之以]?外|,)*"
    "(?:别的|其他|其它|剩下的|都|全|也|是|,)*(?:一样|没变|相同|一个样)(?:的|了)*[.!]*"
    f"|{_NAMED.replace('what', 'ko')}(?:만|을|를)?(?:말고|빼고|내놓고|제외하고|외에)(?:는|도|두)?"
    "(?:다|모두|전부|나머지|가|는|,)*"
    "(?:같|똑같)[가-힣]*[.!]*"
)
_NO_ACCOUNT: Final = lazily(f"(?:(?:{_OF_NO_ACCOUNT})(?:和|跟|、|,|与|还有|하고|이랑|랑|과|와)?)+")
_OF_PLACE: Final = lazily("(?:(?:地方|医院|城市|看病的地方|种类|类别|병원|곳|장소|진료지|종류|진료종류))+")
_ALL_THE_SAME: Final = lazily(
    "(?:都|也|全|还|跟|和|是)*(?:一个样|同前|照前面的?|우와같[가-힣]*|매한가지[가-힣]*|한가지[임이][가-힣]*)[.!了的]*"
)
_AGAIN: Final = lazily(
    "^(?:还是|也是|都是|还|也|同样是?|一样是?|同一[家个]的?|같은 ?|또 ?|역시 ?|이번에?[도두] ?|똑같이 ?)(?:在|去)?"
)
_LEFT_OPEN: Final = "yes"
_A_HOSPITAL: Final = lazily("[가-힣]{2,6}병원(?:임다|입니다|이오|이요|요)?[.!]*|[一-鿿]{2,6}医院[.!]*")


def compared(said: str, question: Question, found: Journey) -> tuple[str, ...]:
    """The answers that may be meant to whether a further treatment was as the first; none where no such is told."""
    text = plain(said).replace(" ", "")
    but_for = _BUT_FOR.fullmatch(text)
    if told := but_for or _OTHERWISE.fullmatch(text):
        what = told["what"] or told["ko"]
        if _NO_ACCOUNT.fullmatch(what):
            return (AS_FIRST, _LEFT_OPEN) if "病" in what or what == "병" else (AS_FIRST,)
        return () if _OF_PLACE.fullmatch(what) and not but_for else (_LEFT_OPEN,)
    if _ALL_THE_SAME.fullmatch(text) or _told_as_before(said, question, found):
        return (AS_FIRST,)
    return _by_its_name(said, question, found)


def _by_its_name(said: str, question: Question, found: Journey) -> tuple[str, ...]:
    """What may be meant where no more is told than the name of a hospital: 룡정병원임다, 龙井医院."""
    if not _A_HOSPITAL.fullmatch(plain(said).replace(" ", "")):
        return ()
    place = understood(asked_by("place"), said, found.facts.of(question.treatment))
    if not isinstance(place, str):
        return ()
    return (AS_FIRST, _LEFT_OPEN) if as_given(found.applying).get("place") == place else (_LEFT_OPEN,)


def _told_as_before(said: str, question: Question, found: Journey) -> bool:
    """Whether all that is told of the treatment was told of the first one so."""
    first, facts = as_given(found.applying), found.facts.of(question.treatment)
    names = [name for name in ("care", "place", "referral") if name in first]
    clauses = [each for each in plain(said).replace("、", ",").split(",") if each.strip(" .!")]
    for clause in clauses:
        rest = _AGAIN.sub("", clause.strip(" "))
        if all(understood(asked_by(name), rest, facts) != first[name] for name in names):
            return False
    return bool(clauses) and (len(clauses) > 1 or bool(_AGAIN.search(plain(said))))
