"""What who helps tells of himself with the result before his eyes: that he paid (钱是我出的, 돈은 내가 냈슴다), or is
not insured (我没医保, 나는 의료보험 없슴다). He is not the patient for it, and nothing of the patient's changes."""

from typing import Final

from conversation.journey import Journey
from conversation.kept import WHO
from conversation.remarks.reckoned_with import reckoned_with
from conversation.session import Message, Session
from conversation.showing import of_else, the_end
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_PAID: Final = "(?:出|交|掏|付|垫|花|给|拿|结)"
_I_PAID: Final = lazily(
    f"(?:医院|住院|看病)?(?:的)?(?:钱|费用|药费)?(?:都|全|也|就)*(?:是)?我(?:自己)?(?:给|帮)?{_PAID}(?:了)?(?:的)?(?:钱)?(?:的)?"
    "|(?:병원)?(?:돈|병원비|치료비)(?:은|는|을|를)?(?:다|모두)?(?:내|나|제)(?:가)?(?:냈|물었|썼)(?:슴다|소|습니다|다)"
    "|(?:내|제)가(?:돈|병원비)(?:을|를)?(?:냈|물었)(?:슴다|소|습니다|다)"
)
_NOT_INSURED: Final = lazily(
    "(?:可)?我(?:自己)?(?:可|也|倒)?(?:没有?|没上|没交|没参加|没参|没入)(?:医保|社保|新农合|合作医疗|保险|参保|保)(?:的|啊|呢)?"
    "|(?:나|내|저)(?:는|가|도|두)?(?:의료보험|의보|보험)(?:이|은|을|를|에)?(?:없|안들었|못들었)(?:슴다|소|습니다|다)"
)


def of_the_helper(session: Session, said: str, found: Journey) -> list[Message]:
    """The own share that it is reckoned by, or that the result is of the other; nothing where no such thing is told."""
    if not found.facts.says(WHO, "other"):
        return []
    text = plain(said).replace(" ", "").rstrip(".!,")
    if _I_PAID.fullmatch(text):
        return reckoned_with(session, said, found, "amount") or [the_end(session)]
    return of_else(session) if _NOT_INSURED.fullmatch(text) else []
