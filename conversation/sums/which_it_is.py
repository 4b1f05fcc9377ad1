"""What a sum is that stands under a list, told by its name alone: 是自付, 자부임다, 一共花的, 모두 낸 돈임다."""

from typing import Final

from conversation.journey import SUM
from conversation.proposals.proposal import asked_besides, left_out, pending
from conversation.questions import asked_by
from conversation.session import Session
from conversation.sums.less_insurance import IN_ALL
from conversation.sums.of_the_sum import in_fen
from conversation.treatments import id_of, split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_ENDING: Final = "(?:임다|입니다|이오|이요|이꾸마|요|이우다|맞슴다|맞습니다|맞소|가맞슴다|[.!])*"
_OWN: Final = lazily(
    f"(?:이건|이거는|그건|이돈은|예|네|정책내)*(?:자부|자부담|개인자부|자가지급|보험(?:을)?(?:뺀|뗀|떼고낸|떼고남은|나간뒤)(?:거|것|돈)?"
    f"|(?:보험|보소)(?:하고|받고|후|떼고)(?:낸|남은)?(?:거|것|돈))(?:금|액|금액|돈)?(?:이|가)?{_ENDING}"
    "|(?:这|那)?(?:个|笔|钱)?(?:就)?是?(?:个人)?自付(?:的|部分|钱)?(?:啊|吧|呢|[.!])*"
    "|(?:是)?(?:医保|保险)?报(?:销)?(?:完|后|了以后|过以后)(?:剩)?(?:的|自己付的|自己交的)(?:[.!])*"
)
_ALL: Final = lazily(
    f"(?:이건|이거는|그건|이돈은|예|네)*(?:모두|전부|다|총|모두해서|다해서|합해서|통털어)(?:낸|쓴|든|문)(?:돈|거|것)?{_ENDING}"
    f"|자비(?:까지|도)(?:다|넣어서|합해서|포함)?{_ENDING}"
    "|(?:这|那)?(?:个|笔|钱)?(?:就)?是?(?:一共|总共|全部|总的?)(?:付|花|交|掏)?(?:的|了)?(?:钱)?(?:[.!])*"
)


def which_it_is(session: Session, said: str) -> dict[str, str]:
    """The answers that come of it, by question; nothing where no one sum stands there, or more is said. What was
    paid in all is taken out of the list where it is the own share."""
    text = plain(said).replace(" ", "")
    own, of_all = bool(_OWN.fullmatch(text)), bool(_ALL.fullmatch(text))
    if not (own or of_all):
        return {}
    id, *sums = session.answers.get(SUM, "").split(" ")
    if len(sums) == 1 and split(id)[0] == "amount" and id in asked_besides(session.answers):
        return {id: sums[0]} if own else {id: "paid_only", id_of(IN_ALL, split(id)[1]): sums[0]}
    read = pending(session.answers)
    in_all = next(iter(read), "")
    if len(read) != 1 or split(in_all)[0] != IN_ALL or not in_fen(asked_by(in_all), read[in_all]):
        return {}
    if of_all:
        return dict(read)
    session.answers = left_out(session.answers, in_all)
    return {id_of("amount", split(in_all)[1]): read[in_all]}
