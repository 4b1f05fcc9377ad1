"""What an answer hangs on, told as it really was and by none of its words: 위생원에는 안들렸슴다, 没去卫生院 behind a
referral from there, 퇴원하고 했슴다 and 办晚了 behind one that was filed, 사실 입원은 안했슴다."""

from datetime import date
from typing import Final

from conversation.corrections.mistaken import asked_again, right_instead
from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import Journey
from conversation.kept import as_given
from conversation.proposals.proposing import propose
from conversation.session import Message, Session
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_REFERRAL: Final = "referral"
_LEAD: Final = "(?:사실은?|실은|실지로는?|기실은?|근데|그런데|우리는?|나는?|난|저는?|환자는?|어머니는?|아버지는?|[,.])*"
_LEAD_IN_CHINESE: Final = "(?:其实|实际上|说实话|我们?|咱们?|可|也|就|压根|根本|是|[她他]|我[妈爸]|[,.])*"
_FIRST: Final = "(?:우리|저희)?(?:향진|향|진|촌|동네|사구|사회구역|가두|기층)?(?:위생원|위생소|위생실|병원|진료소)"
_FIRST_IN_CHINESE: Final = "(?:[乡镇村]|社区|街道)*(?:卫生院|卫生所|卫生室|社区医院|社区)"
_NOT_SEEN_FIRST: Final = lazily(
    f"{_LEAD}(?!(?:우리|저희)?병원){_FIRST}(?:에는|에도|에두|에|엔|을|은|는|도|두)?(?:먼저)?"
    "(?:(?:안|못|아이)(?:갔|가봤|들[리렸려]|거쳤|거치|통했|통하|다녔|봤|보이)[가-힣]{0,6}"
    "|(?:간|가본|들린|거친|다닌|본)(?:적|일)(?:이|은|도)?없[가-힣]{1,6}|(?:가|들리|거치|보)지(?:는|도)?(?:않|못"
    "|아이)[가-힣]{1,6})[.!]*"
    f"|{_LEAD_IN_CHINESE}(?:没有?|未)(?:先)?(?:去|上|到|经过?|通过|找|在|走)过?{_FIRST_IN_CHINESE}(?:看"
    f"|去)?[过了的]*[.!]*"
    f"|{_LEAD_IN_CHINESE}{_FIRST_IN_CHINESE}{_LEAD_IN_CHINESE}(?:没有?|未)(?:先)?(?:去|上|到|经过?|看|找)[过了的]*[.!]*"
)
"""위생원 간적 없슴다: who gave the referral was not seen."""
_DID_NOT_GO: Final = lazily(
    "(?:사실은?|실은|실지로는?|기실은?)(?:거기(?:는|에)?)?(?:안|못|아이)(?:갔|들렸|거쳤)[가-힣]{1,5}[.!]*"
    "|(?:其实|实际上|说实话)(?:我们?|[她他])?(?:也|就|压根|根本)*没有?(?:去|上|经过)[过了]?(?:那儿?|那里)?[.!]*"
)
"""사실은 안갔슴다, right behind the referral."""
_FILED_LATE: Final = lazily(
    "(?:사실은?|실은|근데|그런데|그게|그거는|그것은|(?:비안|등록|수속)(?:은|을|도|두|이)?|[,.])*"
    "(?:(?:(?:퇴원|출원|입원|수술|치료|결산)(?:하고(?:나서)?|한(?:다음|뒤|후)에?|후에)|(?:갔다|돌아|집에)와서"
    "|갔다온(?:다음|뒤|후)에?|"
    "나와서|늦게|뒤늦게|나중에|후에|며칠(?:뒤|후|지나서)에?)(?:야|사)?(?:비안|등록|수속)?(?:을|를)?"
    "(?:했|하였|보충했|보충하였|밟았)[가-힣]{1,5}|(?:했는데)?(?:좀|너무|많이)?늦었[가-힣]{1,4})[.!]*"
    "|(?:其实|不过|但|就|可|(?:备案|登记)(?:手续)?|是|[,.])*"
    "(?:(?:出院|回来|住院|手术|看完|治完|住完|结账)(?:了|以?后|之后|才|再|现|又)*补?(?:办|备|开|登记|弄)(?:的|了|上)*"
    "|(?:办|备|弄|登记)[得的了]?(?:有点|太|是)?[晚迟]了?|(?:后来|事后|过后|之后)(?:才|又|再)*补?(?:办|备"
    "|弄)[的了上]*|晚了)[.!]*"
)
"""비안했슴다 .. 퇴원하고 했슴다; 备案了 .. 办晚了."""
_NO_STAY: Final = lazily(
    f"{_LEAD}(?:입원|주원)(?:은|을|도|두)?(?:(?:안|못|아이)(?:했|하였|함)[가-힣]{{1,5}}|한(?:적|일)(?:이|은"
    f"|도)?없[가-힣]{{1,6}})[.!]*"
    f"|{_LEAD_IN_CHINESE}没有?(?:住过?|办)(?:院|住院)[的了]*[.!]*"
)
_FILED: Final = ("filed", "none")
_LATE: Final = {_REFERRAL: "filed", "filed_late": "yes"}


def as_it_was(session: Session, said: str, found: Journey, today: date) -> list[Message]:
    """The question again whose answer was otherwise, or a referral proposed as filed late; nothing where no such thing
    is told, the question is open, or more than one treatment is."""
    known, text = as_given(found.applying), plain(said).replace(" ", "")
    asked = found.expected.name if found.expected else ""
    if asks(said) or right_instead(said) or found.facts.treatments > 1 or found.facts.plan:
        return []
    given = known.get(_REFERRAL)
    last = bool(found.given) and found.given[-1][0].name == _REFERRAL
    if given and asked != _REFERRAL:
        if (given in _FILED or last) and _FILED_LATE.fullmatch(text) and known.get("filed_late") != "yes":
            return propose(session, {id: value for id, value in _LATE.items() if known.get(id) != value}, today)
        if given == "primary_care" and (_NOT_SEEN_FIRST.fullmatch(text) or (last and _DID_NOT_GO.fullmatch(text))):
            return asked_again(session, found, today, _REFERRAL)
    stay = known.get("care") == "inpatient" and asked not in ("care", EARLIER) and _NO_STAY.fullmatch(text)
    return asked_again(session, found, today, "care") if stay else []
