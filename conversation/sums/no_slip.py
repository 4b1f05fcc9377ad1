"""That there is no slip to look at (결산서 없슴다, 单子找不着了), or that it shall be told otherwise, where its figures
are asked one by one: how the own share is known is asked again, with all that may be chosen."""

from typing import Final

from conversation.corrections.mistaken import asked_again
from conversation.facts import SKIP
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.questions import Question
from conversation.recorded import record
from conversation.session import Message, Session
from conversation.treatments import id_of
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SLIP: Final = "(?:医保)?(?:结算单|结账单|单子|单据|单)(?:子)?"
_KO_SLIP: Final = "(?:결산서|결산단|단자|전표|종이|결산표)(?:이|가|를|을|는|은|도|두)?"
_NO_SLIP: Final = lazily(
    f"(?:我|家里|家|手里|手头|身边|这儿|现在|可|也|都|根本)*(?:没有?|没带|找不[到着]|丢了?|弄丢了?|不在手里)(?:这个?|那个?|啥|什么)*{_SLIP}"
    "(?:了|啊|呀|呢|咋办|怎么办|咋整|[,.!?])*"
    f"|(?:我|家里|手里|的)*{_SLIP}(?:我|也|都|早|早就|给|让我|不知道)*(?:没有|没在|没带|找不[到着]|丢|弄丢|扔|没|不在)(?:了|手里|身边|家|跟前|在手里)*"
    "(?:啊|呀|呢|咋办|怎么办|咋整|[,.!?])*"
    "|(?:我|还是|那|就|想|要|给我)*(?:换(?:一?个)?(?:别的|办法|法儿?|方法|方式|填法)?|不(?:看|用|要)(?:这个?)?单子?|用别的(?:办法|法儿?)?)"
    "(?:填|吧|了|算|行不行|行吗|[.!?])*"
    f"|(?:집에|손에|지금|나는|내|우리|여기|곁에|에|는|은|[,])*{_KO_SLIP}(?:지금|집에|손에|다|벌써|어디갔는지)*"
    "(?:없|못찾|안보이|아이보이|잃|잃어버|버렸|버려|안가져|안가지|아이가져|안받|못받)[가-힣]{0,8}[.!?]*"
    "|(?:그럼|그러면|나는|그저|차라리)*(?:다른|딴)(?:걸로|거로|것으로|거루|걸루|방법으로|방식으로|방법)(?:을)?(?:하|바꾸|적|쓰|대답)?[가-힣]{0,6}[.!?]*"
)

_COMPARED: Final = "on_slip_aid"
_NOT_FOUND: Final = lazily(
    "(?:我|也|都|现在|一时)*(?:找不[到着]|没找[到着]|不见)(?:了|啊|呢)*|(?:못찾|안보이|없어졌)[가-힣]{1,6}"
)
"""找不到, where the slip is compared: no word of it that there is no aid on it."""


def no_slip(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """How the own share is known asked again; nothing where no row of the slip is asked for it, or something else is
    told."""
    text = plain(said).replace(" ", "")
    if question.name == _COMPARED and (_NO_SLIP.fullmatch(text) or _NOT_FOUND.fullmatch(text)):
        return record(session, question, SKIP, found, found.facts.today)
    amount = id_of("amount", question.treatment)
    by_rows = question.name.startswith("slip_") and as_given(found.applying).get(amount) == "slip"
    if not by_rows or question.optional or not _NO_SLIP.fullmatch(text):
        return []
    return asked_again(session, found, found.facts.today, amount)
