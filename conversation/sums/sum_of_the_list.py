"""What is said, under a list of what was read, of the own share in it: about how much it was (한 9천5백쯤 될게요), that
it was more, that some was given back, or that aid was given besides. Nothing of it is passed over."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.facts import Facts
from conversation.proposals.proposal import left_out, pending
from conversation.proposals.proposing import propose
from conversation.questions import asked_by
from conversation.remarks.beside import before_this_one
from conversation.session import Message, Session
from conversation.showing import position, say
from conversation.sums.of_the_sum import NOT_OWN, in_fen
from conversation.sums.sum_told import is_given_back
from conversation.treatments import split
from conversation.understanding import accepts
from conversation.understanding.choice.choices import MOST_NUMBERED, number
from conversation.understanding.money.amounts import amount, is_nothing, rough
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import received

_FIGURE: Final = "[0-9一二两三四五六七八九]"
_AID_GIVEN: Final = lazily(
    "(?:医疗)?救助(?:金|款)?(?:已经|早|都|也|先|才|就|一共|当场|,)*(?:给|领|拿|发|减|打)"
    f"(?:了|过|到|我|来)*{_FIGURE}"
    f"|(?:已经|早就?|先|都)*(?:领|拿|收到)(?:了|过|到)*(?:医疗)?救助(?:金|款)?{_FIGURE}"
    "|구조(?:금|돈)?(?:를|을|은|는|이|가)? ?(?:(?:벌써|이미|먼저|한번|다|그때|병원에서) ?)*"
    "[0-9천백만일이삼사오육칠팔구]+원? ?(?:을|를)? ?(?:받|탔|줬|주었|나왔|들어왔)"
)
_MORE_OR_LESS: Final = lazily(
    "自付(?:的?钱|的?数|金额)?(?:可能|好像|应该|大概|恐怕|估计|怕是|不止|要|会|还|再|得|有点|稍微)+"
    "(?:多|少|高|低|不止)(?:一?点|一?些|了)*"
    "|自付(?:的?钱|的?数|金额)?(?:不止|没那么多|没这么多|不到)(?:这些|这个数|这么多|那么多)?"
    "|자부(?:가|는|금이|돈이)? ?(?:좀|조금|약간|아마)? ?(?:더|덜) ?(?:될|되|많|적|나왔|냈|낸|들)"
    "|자부(?:가|는)? ?(?:좀|조금|약간) ?(?:많|적)"
)
_OF_ALL: Final = lazily(
    "^(?!.*(?:자부|자가지급|自付))(?:(?:총|전체|모든) ?(?:비용|금액|액|치료비|병원비)"
    "|치료비|병원비|입원비|모두|전부|합계|통털어"
    "|总费用|总的?(?:花费|金额|共|计)|全部|一共|医疗费|住院费)"
)
"""총비용은 2만, 总费用是两万: the whole bill, and not the own share."""


def of_the_sum_read(session: Session, said: str, today: date) -> list[Message]:
    """The sum as it is told now, proposed; its question again where it is in doubt; that aid does not change it.
    Nothing where no such thing is said, or no own share was read."""
    read = pending(session.answers)
    sums = [(id, in_fen(asked_by(id), value)) for id, value in read.items() if split(id)[0] == "amount"]
    text = plain(said)
    otherwise = bool(right_instead(said)) and not NOT_OWN.search(text)
    if len(sums) != 1 or not sums[0][1] or asks(said) or otherwise or before_this_one(said):
        return []
    id, known = sums[0]
    told = amount(said)
    no_sum = is_nothing(said) or received(said) or number(said, MOST_NUMBERED) is not None  # 1 is the first button
    new = isinstance(told, int) and told != known and not no_sum and not _OF_ALL.search(text)
    if isinstance(told, int) and new and accepts(asked_by(id), yuan(told), Facts({}, today)):
        return propose(session, {id: yuan(told)}, today)
    if _AID_GIVEN.search(text) or received(said):
        return [say(session, "beside.sum_stays"), *position(session, today)]
    of_it = not isinstance(told, int) and told.candidates and rough(text)  # 七八千吧
    given_back = bool(sums_in(said, today)) and is_given_back(said)
    if not (of_it or given_back or _MORE_OR_LESS.search(text) or NOT_OWN.search(text)):
        return []
    session.answers = left_out(session.answers, id)
    return propose(session, {}, today, (id,))
