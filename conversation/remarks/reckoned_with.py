"""What is told with the result before one's eyes, could not be placed, and names what the result hangs on (窗口说我算三
类, 大病又报了2000, 의사는 문진이라 함다): with which answer it was reckoned, and how that is changed."""

from typing import Final

from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposing import of_which
from conversation.remarks.beside import class_named
from conversation.session import Message, Session
from conversation.showing import change_of, check, lines_of
from conversation.slip_aid import estimated
from conversation.sums.of_the_sum import in_fen
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, words_said
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.wording import numbered, printed

_HANGS_ON: Final = {
    "when": "when",
    "household": "household",
    "cancelled": "household",
    "referral": "referral",
    "care": "care",
    "place": "place",
    "designated": "place",
    "residence": "residence",
    "registered": "residence",
    "insurance_paid": "amount",
    "row": "amount",
}
"""The question whose answer a word is about, by what the word means."""
_NO_TREATMENT: Final = lazily(
    "(?:得|犯|患|查出|检查出|确诊)[了的过]*(?:这个?|那个?)?(?:的)?病|搬[来到过]|嫁[来到过]|退休|下岗"
    "|병(?:에|이)? ?(?:걸리|걸렸|걸린|났|나서|들)|걸린 ?병|이사[를을]? ?[왔온]|시집[을]? ?[왔온]|퇴직"
)
"""A year is told of an illness or of a move, and of no bill."""

_BOOKED: Final = lazily("예약|预约|挂号|约的?号")
_WENT_FROM_THERE: Final = lazily("^(?!.*(?:호[구적]|户)).*(?:병원|의원|医院)")
"""예약했던거 취소했슴다 is of no status, and 장춘에 갔다가 연변병원 왔슴다 of no register."""
_REFERRED_OTHERWISE: Final = lazily(
    "(?:[쫜좐]쩐|전원|비안|등록|병원이전|수속)[을를은는도]? ?(?:좀 |너무 )?(?:늦|뒤늦|나중에|후에|간 ?뒤)"
    "|(?:위생원|위생소|사회구역|사구)[이가에]?(?:서)? ?(?:아니|아이)[고구라]"
    "|(?:转诊|备案|手续)(?:是|都)?(?:后来|之后|回来|后)?(?:才)?(?:补|办[得的]?[晚迟])"
)
"""쫜쩐을 늦게 했슴다, 转诊办晚了: the referral hangs on it, whichever it is."""


def reckoned_with(session: Session, said: str, found: Journey, name: str = "") -> list[Message]:
    """The answer that it is about, or all of them where something is said to be wrong; nothing where something is
    asked, or no more is named than what is known. `name`: of the question whose answer it is about."""
    if asks(said):
        return []
    if any("correction" in token.means for token in words_said(said)):  # 刚才那个没有不对
        return [check(session, found)]
    name, treatment = name or _about(said, found), of_which(said, found)[0]
    about = [(place, *each) for place, each in enumerate(lines_of(found), start=1) if each[0].name == name]
    line = next((each for each in about if treatment in (0, each[1].treatment)), about[0] if about else None)
    if line is None:
        return []
    place, question, answer = line
    spoken, facts = session.spoken, found.facts
    told = printed(spoken, question, answer, facts)
    lines = [
        spoken.text("turn.reckoned_with"),
        spoken.text("check.line", number=str(place), short=numbered(spoken, question, facts), answer=told),
    ]
    if session.channel.numbers:
        return [Message("\n".join([*lines, spoken.text("check.how")]))]
    return [Message("\n".join(lines), (change_of(spoken, question, facts),), "check")]


def _about(said: str, found: Journey) -> str:
    """The name of the question that a text is about; "" for none."""
    known = as_given(found.applying)
    if _REFERRED_OTHERWISE.search(plain(said)):
        return "referral"
    if any(_is_new(figure, found) for figure in sums_in(said, found.facts.today)):
        return "amount"
    if class_named(said):
        return "household"
    words = words_said(said)
    of_status = any({"household", "cancelled", "registered"} & token.means.keys() for token in words)
    of_else = _NO_TREATMENT.search(plain(said))
    for token in words:
        for meaning, values in token.means.items():
            name = _HANGS_ON.get(meaning, "")
            if name == "when" and (of_status or of_else):
                continue  # 저보는 작년에 됐슴다, 去年就得了这病
            if name == "residence" and meaning == name and of_which(said, found)[0]:
                continue  # 11월거는 장춘임다
            if meaning == "cancelled" and _BOOKED.search(plain(said)):
                continue
            if name == "residence" and _WENT_FROM_THERE.search(plain(said)):
                name = "place"
            if name and not (meaning == name and known.get(name) in values):
                return name
    return ""


def _is_new(figure: int, found: Journey) -> bool:
    """Whether a sum in fen is neither one that was told nor that of the result."""
    return figure not in {estimated(found.facts), *(in_fen(*each) for each in found.given)}
