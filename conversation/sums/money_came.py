"""Money that somebody finds on an account, told with the result before one's eyes (账上来了4200, 打了4200, 카드에 3천원
들어왔는데 맞슴까): whether it is the aid is asked, then it is compared with the figure."""

from typing import Final

from calculator.money import yuan
from conversation.journey import CHANGE, WHICH, Journey
from conversation.result import wishes
from conversation.session import Message, Session, without_again
from conversation.showing import say, which
from conversation.slip_aid import ON_SLIP_AID
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_SUM: Final = "[0-9.一二两三四五六七八九十百千万]+(?:元|块)?(?:钱)?(?:了|呢)?"
_ASKS: Final = (
    "(?:(?:对不对|对[吗么]|是不是(?:这个?|救助|对)*|(?:这)?就?是(?:这个?|救助)钱?[吗么吧]|这对[吗么]|够[吗么])[?.]*)?"
)
_KO_ASKS: Final = "(?:이게|이거|그게|그거)?(?:맞|옳|구조금이?(?:맞|임|입))[가-힣]{1,3}[?.]*"
_CAME: Final = lazily(
    "(?:那|我|她|他|家里|今天|昨天|前天|刚才?|,)*的?(?:医保|银行|社保|低保)?(?:卡|[账帐]户?|存折|折子)[里上户号头]*"
    f"(?:也|都|就|已经|又|刚|给|突然|确实)*[来进到打转多收汇入][了进出过到来账]*{_SUM},?{_ASKS}[.!]*"
    "|(?:那|我|他们|人家|医保局?|民政局?|今天|昨天|前天|刚才?|已经|,)*打(?:到?卡[里上]?|进卡[里上]?)?(?:了)?"
    f"{_SUM}(?:过来|进来|到卡[里上]?|进卡[里上]?)?[.!]*"
    f"|{_SUM}(?:都|已经|,)*打(?:到|进|在)?卡[里上]?(?:了)?[.!]*"
    "|(?:나는|내|우리|오늘|어제|금방|,)*(?:은행)?(?:통장|카드|구좌|은행)(?:에|으로)?(?:는|도|두)?(?:오늘|어제|금방)?"
    "[0-9.일이삼사오륙칠팔구십백천만]+원?[이을가]?(?:들어왔|들어와있|찍혔|입금됐|올라왔)(?:는데|던데|는가본데),?"
    f"{_KO_ASKS}[.!]*"
)


def tells_of_money_that_came(said: str) -> bool:
    """Whether no more is told than money on an account, or it is asked too whether it is right."""
    return bool(_CAME.fullmatch(plain(said).replace(" ", "")))


def money_came(session: Session, said: str, found: Journey) -> list[Message]:
    """Whether it is the aid, with its sum; nothing where no such money is told, or it can be compared with nothing."""
    question = next((each for each in wishes(found, session.offices) if each.id == ON_SLIP_AID), None)
    told = [*map(yuan, sums_in(said, found.facts.today))] if tells_of_money_that_came(said) else []
    if question is None or not question.optional or len(told) != 1 or not accepts(question, told[0], found.facts):
        return []
    session.answers = without_again(session) | {CHANGE: question.id, WHICH: f"{question.id} {told[0]}"}
    return [say(session, "turn.is_it_aid"), which(session, question, found.facts, (told[0],))]
