"""What is told at a question with choices before it is asked for, and not clearly enough to be proposed: a sum without
its name (만이천, 자부담은 6천임다, 花了一万二, where the referral is asked about), which is kept, a status that may be
either of two (변두리호임다), where somebody lives (집은 왕청임다). It is said that it will be asked."""

from typing import Final

from conversation.corrections.mistaken import right_instead
from conversation.corrections.told_anew import only_a_sum
from conversation.journey import BACK, CHANGE, SUM, Journey
from conversation.kept import as_given
from conversation.proposals.proposing import sentence_told
from conversation.questions import Question
from conversation.remarks.beside import before_this_one, of_a_deposit
from conversation.session import Message, Session
from conversation.showing import buttons_again
from conversation.sums.sum_told import is_given_back, kept_for
from conversation.treatments import split
from conversation.understanding.money.amounts import is_id_number
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.wording import besides

_OF_TIME: Final = ("when", "on", "stage")
"""The questions at which a figure may be that of a year or a day."""
_OF_THE_CASE: Final = ("residence", "household", "care", "place", "referral")
"""What it is said of that it will be asked."""
_OF_A_CARE: Final = lazily(
    "^(?!.*(?:안|못|아이) ?(?:했|먹|샀|탔|맞|낳|받)).*(?:수술(?:을|은|도)? ?(?:했|하였|받)|(?:애기|아기|아이|애"
    "|쌍둥이)(?:를|을)? ?낳[았는]"
    "|해산(?:을)? ?[했하]|몸(?:을)? ?풀었|약(?:을|만|도)? ?(?:먹[슴습는어었소]|샀|탔|탐|탑|타[오먹서]|지었)"
    "|이(?:를|발을|발)? ?(?:빼|뺐|뽑|해넣|해 넣|때웠)"
    "|틀이|주사(?:를)? ?맞|링게르|닝겔|침(?:을)? ?맞)"
    "|^(?!.*[没不未]).*(?:生(?:了|的|完)?个?(?:孩子|小孩儿?|娃|宝宝|儿子|女儿|闺女|姑娘)|生(?:孩子|娃)|坐月子"
    "|(?:吃|买|拿|开|抓)(?:点|些|的|了|着)*药|药[^,.;]{0,3}吃"
    "|拔(?:的|了)?牙|镶(?:的|了)?牙|种(?:的|了)?牙|打(?:的|了)?针|挂(?:的|了)?水|输(?:的|了)?液|扎(?:的|了)?针)"
)
"""백내장 수술했슴다, 애기 낳았슴다, 糖尿病高血压吃药: what kind of care that was is asked later."""


def told_early(session: Session, question: Question, said: str, found: Journey) -> list[Message]:
    """That it will be asked; nothing where no such thing is told, or it may be of something else than the first
    treatment."""
    if question.kind != "choice" or question.treatment > 1 or question.optional or question.name.startswith("earlier"):
        return []
    read, known = sentence_told(said, found), as_given(session.answers)
    of_before = before_this_one(said) and "referral" not in read.ask  # 还没办，去之前办 is of none before
    if asks(said) or right_instead(said) or of_before or {BACK, CHANGE} & session.answers.keys():
        return []
    kept = "" if question.name in _OF_TIME else _sum_kept(said, found, named="amount" in read.ask)
    if kept:
        session.answers = session.answers | {SUM: kept}
    later = [id for id in read.ask if split(id)[0] in _OF_THE_CASE and id != question.id and id not in known]
    of_a_care = question.name == "when" and not read.answers and not later and _OF_A_CARE.search(plain(said))
    later += ["care"] if of_a_care and "care" not in known else []
    asked = [*later, *(["amount"] if kept else [])]
    if not asked:
        return []
    spoken = session.spoken
    shorts = spoken.text("heard.between").join(besides(spoken, id, found.facts) for id in asked)
    return [buttons_again(session, spoken.text("heard.besides", shorts=shorts), found.facts.today)]


def _sum_kept(said: str, found: Journey, *, named: bool) -> str:
    """The one sum that may be the own share, as it is kept; "" where there is none, or that is known. `named`: whether
    a sentence tells that it was paid."""
    known = "amount" in as_given(found.facts.answers) or found.facts.says("when", "plan")
    if is_id_number(said) or known or not (named or only_a_sum(said)) or of_a_deposit(said) or is_given_back(said):
        return ""
    return kept_for("amount", said, found.facts.today)
