"""What is said before the first answer: the language, and what is said to the greeting, which is the consent."""

from datetime import date
from typing import Final

from conversation.guide import answered_beside, first_aid, from_guide
from conversation.journey import MISSED, answered
from conversation.kept import WHO
from conversation.named_only import named_only
from conversation.put_simply.of_whom_told import KIN, KO_KIN
from conversation.questions import QUESTIONS
from conversation.remarks.asked_beside import asked_beside
from conversation.remarks.beside import HONEST, LURED, REPEAT, UNCLEAR, beside, urgent
from conversation.remarks.remarks import REMARKS
from conversation.session import Message, Session, here, times_missed
from conversation.showing import ask_language, buttons_again, position, say, start_in_full
from conversation.understanding import meant_only
from conversation.understanding.choice.languages import by_number_or_name
from conversation.understanding.sentences.sentence import proposed
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from locales import LANGUAGES

MORE = "more"
"""On a button of the start: to read all that its page says."""
_FOR_KIN: Final = lazily(
    f"(?:我)?(?:是|想|要|就|打算|来|也)*(?:给|帮|替|为|问问?|打听|咨询|了解)(?:一下)?(?:我"
    f"|我)?(?:家)?(?:{KIN}|父亲|母亲|老爹|老娘|丈母娘|丈人|家人|家里人|老人)(?:的|这)?"
    "(?:[查问算]一?下?|看看|打听|报销"
    "|报|申请|办|弄|医疗救助|救助|事|能报多少|能不能报)*(?:的)?(?:钱|救助|医疗救助|医药费|住院费|看病钱"
    "|看病的钱|事)?(?:的|呢|吧|呗|[.!])*"
    f"|(?:나는|내가)?(?:우리)?(?:{KO_KIN}|아이|부모|할머니|할아버지|가족)(?:의|네)?(?:것|꺼|거|의료구조|구조금|일)?(?:을|를|때문에|땜에)?"
    "(?:좀)?(?:알아보|물어보|확인하|조회하|신청하|보|봐주|찾아보)(?:자고|려고|러|려구|자구|고싶)?(?:함다|합니다|하오|왔슴다"
    "|왔소|슴다|소|겠소|겠슴다|고싶슴다|기오|[.!])*"
)
"""想给我妈查查: as good as a tap on the button for the family."""
_FOR_MYSELF: Final = lazily("(?:我|是|给|就)*(?:自己|本人)(?:用|看|查|问)(?:的)?(?:呢|吧|[.!])*")
"""自己用."""
_NAMED: Final = lazily(
    "(?:不是我[, ]*)?(?:就|是|我|我家的?|我们家的?|给|帮|替)*"
    "(?:女朋友|男朋友|同事|老头子?|老太太|老妈|老爸|妈妈?|爸爸?|老伴)(?:的|查|问|用|呢|吧|[.!])*"
)
"""我女朋友, 不是我，是我妈."""


def choose_language(session: Session, said: str, today: date) -> list[Message]:
    """The language in which the conversation goes on, by its number, name or code."""
    code = by_number_or_name(said)
    if code is None:
        problem = Message("\n".join(each.text("problem.language") for each in LANGUAGES.values()))
        return [problem, ask_language()]
    session.language = code
    return position(session, today)


def greeted(session: Session, said: str, today: date, *, read: bool = True) -> list[Message]:
    """What is said before the consent is not kept: a question is answered, all else gets the greeting, or its buttons.

    `read`: whether the greeting was read, so that the words on a button are as good as a tap.
    """
    found, who = here(session, today), QUESTIONS[WHO]
    for value, button in ((value, f"button.who.{value}") for value in who.choices):
        if read and key(said) in {key(each.text(button)) for each in LANGUAGES.values()}:
            session.answers = answered(session.answers, WHO, value)
            return position(session, today)
    if read and key(said) in {key(each.text("button.more")) for each in LANGUAGES.values()}:
        return [start_in_full(session, found), *position(session, today)]
    if urgent(said):
        return first_aid(session, today)
    wanted = beside(said)
    if wanted == REPEAT:  # 你好
        return position(session, today)
    if wanted in (HONEST, LURED):
        return REMARKS[wanted](session, today)
    if wanted == UNCLEAR:  # 听不懂
        return [say(session, "greeting.in_short"), *position(session, today)]
    if (word := asked_beside(said)) and word.always and word.say:
        return answered_beside(session, said, today)
    if asks(said) and (page := from_guide(session, said, today)):
        return page
    meant = meant_only(who, said, found.facts) if read and named_only(said) else None
    if read and meant is None and _FOR_MYSELF.fullmatch(plain(said).replace(" ", "")):
        meant = "self"
    text = plain(said).replace(" ", "")
    if read and meant is None and (_FOR_KIN.fullmatch(text) or _NAMED.fullmatch(text)):
        meant = "other"
    if meant and proposed(said, found.facts).answers.keys() <= {WHO}:
        session.answers = answered(session.answers, WHO, meant)
        return position(session, today)
    missed = times_missed(session, who)
    session.answers = session.answers | {MISSED: f"{who.id}.{missed}"}
    if missed == 1:
        return [say(session, "greeting.again"), *position(session, today)]
    person = f"\n\n{session.spoken.text('turn.person')}" if missed % 2 else ""
    return [buttons_again(session, session.spoken.text("greeting.tap") + person, today)]
