"""What is said of a sum that was told before: what it is, or what is in it (8000是押金, 那是总共花的, 자비도 있소).
It is asked anew then: how much is left of it is not known to us."""

from datetime import date
from typing import Final

from calculator.money import fen
from conversation.corrections.mistaken import asked_again, is_figure, right_instead
from conversation.journey import Journey
from conversation.questions import Question
from conversation.remarks.beside import points_at_a_sum, tells_what_a_sum_is, was_uninsured
from conversation.session import Message, Session
from conversation.treatments import split
from conversation.understanding import understood
from conversation.understanding.money.amounts import amount
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_NOT_SURE: Final = lazily("记不|不清楚|不知道|拿不准|不确定|모르|긴가|헛갈")
_OF_WHICH: Final = lazily(
    "(?:其中|里头|里面|里边|그 ?중에?|그 ?가운데|그 ?안에)[^,.;]{0,6}"
    "[0-9一二两三四五六七八九일이삼사오육륙칠팔구십백천만]"
)
NOT_OWN: Final = lazily(
    "자(?:부담?|가지급)(?:가|이|는|금이)? ?(?:[0-9일이삼사오륙칠팔구십백천만.]+원?[이가]? ?)?"
    "(?:아니라|아이라|아니[고구]|아이[고구]|말[고구]),? ?(?:자비|모두|전부|총|다 ?합)"
    "|(?:不是自付|自付的?不是[0-9一二两三四五六七八九十百千万.]+(?:元|块)?)[, ]*(?:而?是)?"
    "(?:全?自费|一?共|总共|总的|总数|全部|合计|所有)"
)
"""자부가 아니라 자비였슴다, 不是自付，是总共, 자부담이 8천이 아니라 모두 낸 돈이 8천임다."""
_OF_TWO: Final = lazily("두 ?사람|둘이|세 ?식구|온 ?집|[两俩](?:个)?(?:人|口子)")
"""자부 8천은 두사람거임다."""
_A_BIT_MORE: Final = lazily(
    "^(?:自付|是|有|大概|자부|자부는|자부가|한)? ?"
    "(?P<sum>[0-9一二两三四五六七八九千百万천백만일이삼사오륙육칠팔구]+)(?:元|块|원)?"
    "(?:(?:还)?多(?:一?点|一?些)|挂零|出头|(?:보다|에서|이)? ?(?:조금|좀|약간) ?(?:더|넘|많|우)[가-힣]*)"
)
"""八千多一点 八千一百多: more than was told."""
_AND_SOME: Final = lazily("(?<=[0-9천백만]) ?얼마(?:임다|이오|쯤)?$")
"""8천백 얼마 asks nothing."""
_STILL: Final = lazily(
    "(?:减|扣|报|除|去|刨|算|完|以后|之后|下来|了)[^.;]{0,4}(?:还是|还剩|仍是|也是|就是|正好是?)[0-9一二两三四五六七八九十][^,]*$"
)
_IT_IS: Final = lazily(
    "(?:不对?|不是|哎|아니|아이|아닌데)?[, ]*(?:(?:这|那)?(?:个)?是|(?:그|이)(?:건|게|거는|것은|돈은) )"
)
_OF_A_FIGURE: Final = lazily(
    "[0-9万千百元块](?:里头|里面|里|中|是|多打|少打|多写|少写|还是)|[0-9천백만원](?:중에|안에|가운데)"
)


def about_a_sum(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question for that sum again; nothing where no more than a sum is told, another one is told to be right, or
    it is of none of those before."""
    said = _AND_SOME.sub("", said)
    not_own = bool(NOT_OWN.search(plain(said)))
    if asks(said) or (is_figure(right_instead(said), today) and not not_own):
        return []
    known = [each for each in reversed(found.given) if in_fen(*each)]
    told = sums_in(said, today)
    named = [each for each in known if in_fen(*each) in told]
    doubted = bool(named) and bool(_NOT_SURE.search(plain(said)))  # 是8000还是9000我记不清
    of_it = tells_what_a_sum_is(said) and (named or points_at_a_sum(said))
    part = _OF_WHICH.search(plain(said))  # 其中600是住院的
    above = _A_BIT_MORE.search(plain(said))
    if above and any(amount(above["sum"]) == in_fen(*each) for each in known):
        return asked_again(session, found, today, "amount")
    if not known or not (doubted or of_it or part or was_uninsured(said) or not_own):
        return []
    question, answer = (named or known)[0]
    if not_own:
        return asked_again(session, found, today, split(question.id)[0])
    same = understood(question, said, found.facts) == answer and not _OF_TWO.search(plain(said))
    if same or still_so(said, in_fen(question, answer), today):
        return []  # 总费用25000 统筹14000 自付8000
    return asked_again(session, found, today, split(question.id)[0])


def still_so(said: str, own: int, today: date) -> bool:
    """Whether an own share in fen is said to stay as it was told: 大病报了四千，减完还是两万三."""
    return bool(_STILL.search(plain(said).replace(" ", ""))) and sums_in(said, today)[-1:] == [own]


def surely_of_a_sum(said: str, found: Journey, today: date) -> bool:
    """Whether a text is of a sum that was told, whatever else it may answer: 这8000是三次的, 8000多打了个0."""
    known = {in_fen(*each) for each in found.given} - {0}
    of_it = not known.isdisjoint(sums_in(said, today)) and _OF_A_FIGURE.search(plain(said).replace(" ", ""))
    what_it_is = tells_what_a_sum_is(said) and _IT_IS.match(plain(said))  # 是总共的
    return bool(of_it) or (points_at_a_sum(said) and bool(what_it_is or _NOT_SURE.search(plain(said))))


def in_fen(question: Question, answer: str) -> int:
    """The sum of an answer in fen; 0 where it is none."""
    try:
        return fen(answer) if question.kind == "amount" else 0
    except ValueError:
        return 0
