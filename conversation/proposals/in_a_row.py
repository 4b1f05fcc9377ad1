"""Answers that are typed in one message in the order in which they are asked: 延吉，社区转的，8000."""

from collections.abc import Collection, Mapping
from typing import Final

from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import BACK, CHANGE, Journey, journey
from conversation.kept import WHO, as_given
from conversation.problem import Problem
from conversation.proposals.proposing import of_the_first, sentence_told
from conversation.questions import Question, asked_by
from conversation.remarks.beside import before_this_one
from conversation.treatments import split
from conversation.understanding import understood
from conversation.understanding.choice.answer_parts import of_label
from conversation.understanding.choice.no_register import stays_in_a_city
from conversation.understanding.sentences.concluded import Proposal
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses, words_said
from conversation.understanding.text.of_another_thing import without_another_thing
from conversation.understanding.text.plain import plain
from conversation.understanding.text.spelling import key
from conversation.understanding.text.zh_others_know import RELATIVE
from conversation.ways import way_of
from conversation.wording import labels

_TOWNS: Final = ("residence", "county", "place", "designated")
"""What a town by itself may answer besides the question that it is told to."""


_HOSPITAL: Final = lazily("医院|卫生院|병원|위생원")
_IN_A_TOWN: Final = lazily("在.+|.+서")
"""A place at which something was: it tells no register."""
_BEFORE_ALONE: Final = lazily(
    "(?:이전|그전|전|저번|지난번|앞)(?:에|에는|엔|에도|번에)?|(?:之前|以前|前面|上[次回])(?:的|是|有)?"
)
_NUMBERED: Final = lazily("[1-4]원(?:임다|입니다|이오|이요|요|에서?)?[.!]*")
"""길대 1원: the first hospital, and no sum."""
_THEIR_REGISTER: Final = lazily(
    f"(?:我家?)?{RELATIVE}(?:的)?户口"
    "|(?:우리 ?)?(?:어머니|아버지|엄마|아부지|로친|령감|남편|안해|나그네|아들|딸|부모)"
    "(?:네|의|는|은)? ?호[구적]"
)
"""我妈户口在敦化, told beside one's own: no county of who asks."""
_STAYED: Final = lazily("입원|주원|수술|치료|진료|퇴원|住院|住的院|手术|看病")


def in_a_row(answers: Mapping[str, str], said: str, question: Question, found: Journey) -> Proposal:
    """All of them, to be proposed, with what is asked of a sum that was not named; nothing where not all of the text
    can be read like that, or no more than one answer is told. What came before is told with its sums elsewhere.
    `answers`: those that are kept so far."""
    texts = clauses(plain(without_another_thing(said)))
    first, *others = (texts[0].split(" ") if len(texts) == 1 else texts) or [""]
    others = [each for each in others if not (found.facts.says("who", "self") and _THEIR_REGISTER.match(each))]
    answer = understood(question, first, found.facts)
    again = {BACK, CHANGE} & answers.keys()
    of_the_last = question.name == "on" and question.treatment < found.facts.treatments and not of_the_first(said)
    apart = question.optional or question.name.startswith(EARLIER) or again or of_the_last
    names = {of_label(text) for texts in labels(question, found.facts).values() for text in texts}
    if not others or asks(said) or apart or not isinstance(answer, str) or key(plain(said)) in names:
        return Proposal({}, {})
    if question.name == "residence" and len(texts) == 1 and _STAYED.match(others[0]) and _IN_A_TOWN.fullmatch(first):
        return Proposal({}, {})  # 장춘에서 입원했슴다: where, and not whose
    if question.name in ("place", "designated") and len(texts) == 1 and _NUMBERED.fullmatch(others[0]):
        return Proposal({}, {})
    before = any(map(_BEFORE_ALONE.fullmatch, others))  # 8천 이전에 3천: so much was before, and not nothing
    if before or ("residence" not in found.facts.answers and stays_in_a_city(said)):
        return Proposal({}, {})
    if question.name == "residence" and len(texts) == 1 and _HOSPITAL.search(others[0]):
        return Proposal({}, {})  # 장춘 길대병원임다: the town of the hospital
    whole = understood(question, said, found.facts)
    if isinstance(whole, Problem) and whole.candidates and answer not in whole.candidates:
        return Proposal({}, {})  # 低保，出院以后办的
    if question.name == "when" and isinstance(whole, Problem) and "plan" in whole.candidates:
        return Proposal({}, {})  # 어제 입원했슴다, who may be there still
    besides = sentence_told(first, found).answers  # 我老伴特困户 tells more than for whom it is
    told = {**{id: value for id, value in besides.items() if split(id)[0] not in _TOWNS}, question.id: answer}
    known = as_given(found.facts.answers)
    ask: dict[str, tuple[str, ...]] = {}
    for text in others:
        read = _read(answers, text, told, found)
        otherwise = any({**known, **told}.get(id, value) != value for id, value in read.answers.items())
        if otherwise or WHO in read.answers or not (read.answers or read.ask):
            return Proposal({}, {})
        told, ask = {**told, **read.answers}, {**ask, **read.ask}
    besides_known = told if len(told) > 1 else {**known, **told}  # 1.2万，农村户: the status is known
    return Proposal(told, {id: values for id, values in ask.items() if id not in besides_known})


def tells_more(row: Proposal, read: Collection[str]) -> bool:
    """Whether a row tells several things, and hardly less than a sentence in which these questions are answered; more
    than that, where it leaves one of them out, and not for what else a town may answer."""
    told = {*row.answers, *row.ask}
    complete = {*read} <= told or bool((told - {*read}) & {*_TOWNS})
    return len(told) > max(1, len(read) - complete)


def _read(answers: Mapping[str, str], text: str, told: Mapping[str, str], found: Journey) -> Proposal:
    """What one of the further texts answers: the question that comes next, or that of before, where it is named by its
    words, else what a sentence tells; a sum by itself is one that was not named."""
    comes = journey({**answers, **told}, found.facts.today, way_of(answers)).next
    comes = asked_by(EARLIER) if before_this_one(text) else comes
    sentence = sentence_told(text, found)
    named = comes and comes.kind == "choice" and any(comes.name in token.means for token in words_said(text))
    if comes and comes.name == "residence" and _IN_A_TOWN.fullmatch(text):  # 연길에서 입원했슴다
        return sentence
    if comes and (named or before_this_one(text)):
        read = understood(comes, text, found.facts)
        if isinstance(read, str):
            return Proposal({**sentence.answers, comes.id: read}, sentence.ask)
    return sentence
