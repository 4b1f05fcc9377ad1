"""Where somebody is insured, works, was born or owns a flat, and where husband or child are registered, told for the
register or the place of care (医保在延吉, 房子在延吉, 丈夫是延吉的; 의료보험은 연길에 있슴다). It is neither: it
is asked what the book of the register says, and no treatment there is recorded."""

from typing import Final

from conversation.journey import NOTED, WHICH, Journey
from conversation.kept import WHO
from conversation.questions import Question
from conversation.remarks.reckoned_with import reckoned_with
from conversation.session import Message, Session
from conversation.showing import position, the_end, which
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_WHERE: Final = "[一-鿿]{2,5}?(?:市|县|州)?"
_ENDS: Final = "(?:那边|这边|那儿|这儿)?(?:的|呢|啊|了)*"
_INSURANCE: Final = "(?:医保|社保|新农合|农合|合作医疗|医疗保险|居民医保|职工医保|养老保险|保险)(?:卡)?"
_INSURED: Final = lazily(
    f"(?!.*[刷结报用看])(?:户口(?:不知道|不清楚|不记得|不太清楚|说不好)?[,]?)?(?:我|我们|我家|她|他|人)?(?:的)?{_INSURANCE}(?:也|都|就|还|关系|一直)*"
    f"(?:是|(?:交|上|参|办|挂|落)?(?:在|到)){_WHERE}(?:交|参|参保|上|办)?{_ENDS}"
    f"|(?:我|她|他|我们)?(?:是)?(?:一直)?在{_WHERE}(?:交|参|参加|上|办)(?:的|了|着)*{_INSURANCE}{_ENDS}"
    "|(?:내|나는|우리)?(?:의료보험|의보|사회보험|사보|합작의료|신농합|보험)(?:은|는|이|가|도|두|을|를)?[가-힣]{2,4}(?:시|현)?(?:에|에서)?"
    "(?:있|냈|들었|내|임|이|물었|들어)(?:슴다|소|습니다|다|오|입니다|어요|꾸마)?"
    "|[가-힣]{2,4}(?:시|현)?에서(?:의료보험|의보|보험)(?:을|를)?(?:냈|들었|냄|내|물)(?:슴다|소|습니다|다|오)?"
)
"""医保在延吉交的, 在延吉交医保, 의보는 연길임다."""
_KIN: Final = "(?:丈夫|老公|爱人|媳妇|老婆|对象|孩子|儿子|女儿|闺女|姑娘|婆婆|公公|儿媳妇?|女婿)"
_AROUND: Final = lazily(
    f"(?:我|我家|我们|家里?|她|他)?(?:的)?(?:房子|楼房?|房|房产|单位|公司|工作|厂子|娘家|婆家|老丈人家|丈母娘家|岳父家)(?:也|就|都)?(?:是|在|买在)?{_WHERE}{_ENDS}"
    f"|(?:我|我们|我家|她|他)?(?:是)?在{_WHERE}(?:有|买了?)(?:个|一套|套)?(?:房子?|楼房?|单位|工作){_ENDS}|(?:我|她|他)?(?:是)?(?:出?生|生)(?:在|于){_WHERE}{_ENDS}"
    "|(?:내|나는|우리)?(?:직장|단위|회사|공장|친정|시집)(?:은|는|이|가)?[가-힣]{2,4}(?:시|현)?(?:에있|임|이|입니)(?:슴다|소|습니다|다|오|꾸마)"
    "|(?:나는|내|내가)?[가-힣]{2,4}(?:시|현)?에서(?:태여났|태어났|났)(?:슴다|소|습니다|다)"
)
_OF_KIN: Final = lazily(
    f"(?:我|我家)?(?:的)?{_KIN}(?:的)?(?:户口|户籍|户)?(?:也|就|都)?(?:是|在|落在)?{_WHERE}(?:户口|人|户)?{_ENDS}"
)
"""老公延吉户口, where it is asked of oneself."""
_REGISTER: Final = ("residence", "county")
_OF_AN_OFFICE: Final = lazily(
    f"{_WHERE}(?:的)?(?:医保局|医保窗口|民政局|医保)(?:的)?(?:电话|地址|号码|在哪|几点)[^,.]{{0,4}}"
)


def not_the_register(session: Session, question: Question | None, said: str, found: Journey) -> list[Message]:
    """What is asked back, or asked again; nothing where no more than that is told. `question`: the open one, None with
    the result before one's eyes."""
    text = plain(said).replace(" ", "").rstrip(".!,")
    name = question.name if question else ""
    if question and name not in (*_REGISTER, "place"):
        return []
    insured = bool(_INSURED.fullmatch(text))
    if question is None:
        return _with_the_result(session, said, found, told=insured or bool(_OF_AN_OFFICE.fullmatch(text)))
    if asks(said) or not (insured or (name in _REGISTER and _tells_beside_it(text, found))):
        return []
    session.answers = {id: answer for id, answer in session.answers.items() if id not in (NOTED, WHICH)}
    if name != "residence":
        return position(session, found.facts.today)
    meant = question.offered(found.facts)
    session.answers = session.answers | {WHICH: " ".join((question.id, *meant))}
    hint = session.spoken.text("ask.residence.hint")
    back = which(session, question, found.facts, meant)
    return [Message(f"{hint}\n{back.text}", back.choices, back.question)]


def _tells_beside_it(text: str, found: Journey) -> bool:
    """Whether a flat, a job, a birth or the register of a relative is told, where it is asked of oneself."""
    own = found.facts.says(WHO, "self")
    return bool(_AROUND.fullmatch(text)) or (own and bool(_OF_KIN.fullmatch(text)))


def _with_the_result(session: Session, said: str, found: Journey, *, told: bool) -> list[Message]:
    """The register that it is reckoned by, where it is told where somebody is insured."""
    if not told:
        return []
    return reckoned_with(session, said, found, "residence") or [the_end(session)]
