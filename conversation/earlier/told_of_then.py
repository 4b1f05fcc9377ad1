"""What is told of a stay before, where it is asked whether there was one: 以前那回报销了两千，自己掏一千五;
春天住过一回，自付三千二，没领过; 3월에 전원 안하고 5천 냈슴다.

That there was one is proposed, with the own share by its name and that there was no aid; what somebody paid is kept
until the own share of then is asked, unless it was without a referral, which is not to be added."""

import re
from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.corrections.mistaken import right_instead
from conversation.earlier.beside_earlier import EARLIER
from conversation.journey import SUM
from conversation.proposals.proposing import propose
from conversation.questions import Question
from conversation.session import Message, Session
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in

_OWN, _AID = "earlier_self_paid", "earlier_aid"
_ZH_SUM: Final = "[0-9.一二两三四五六七八九十百千万]+"
_KO_SUM: Final = "[0-9.일이삼사오육륙칠팔구십백천만]+"
_ZH_THEN: Final = (
    "(?:有|嗯|对|是|我|她|他|今年|,)*"
    "(?:以前|之前|前面|早先|[上前]一?[次回]|年初|年前|上半年|开春|[春夏秋冬][天季]|(?:[0-9]{1,2}|[一二三四五六七八"
    "九十]{1,2})月份?)"
    "(?:那[次回]|那会儿|的时候|有|还|也|就|我|在(?:延吉|长春|延边|沈阳|北京|外地|县医院|州医院|医院)?|去(?:长春|北"
    "京|沈阳|外地)?|住(?:的|过|了)?(?:院)?(?:的|过|了)?|看(?:的|过|了)?病?"
    "|一?[次回](?:院)?|,)*"
)
_ZH_TOLD: Final = lazily(
    f"{_ZH_THEN}(?:医保)?(?:报销?(?:了|的|掉)+{_ZH_SUM}元?,?)?"
    "(?P<no_referral>(?:没有?|未)(?:按规定)?(?:办)?(?:转诊|备案|转院),?)?"
    f"(?:(?:(?:个人)?自付(?:了|是|的)*(?P<own>{_ZH_SUM})|(?:我|自己|自个儿)*(?:花|掏|交|付|拿)(?:了|的)*(?P<paid>"
    f"{_ZH_SUM}))(?:元|块)?(?:钱)?(?:的|了)*)?"
    f"(?:[^,.;没未不无妈爸伴他她老儿女去前0-9]{{0,6}}(?:住院|手术)(?:了|的)*(?P<stay>{_ZH_SUM})(?:元|块)?(?:钱)?(?:"
    "的|了)*)?"
    "(?P<behind>,?(?:没有?|未)(?:按规定)?(?:办)?(?:转诊|备案|转院)(?:的)?)?"
    "(?P<no_aid>,?(?:救助)?(?:也|都)?没有?(?:领|拿|得|给|申请)(?:过|到)?(?:救助)?(?:的|了)*)?[.!]*"
)
_KO_THEN: Final = (
    "(?:예|네|있(?:슴다|소|었슴다|었소)|올해|,|[.])*"
    "(?:그전|전|이전|먼저|먼저번|지난번|저번|앞|봄|여름|가을|겨울|년초|상반년|[0-9]{1,2}월)(?:에는|에도|에두|에|엔)?"
    "(?:(?:연변병원|연길|장춘|심양|북경|병원)(?:에서|에)?|입원(?:했을때|했댔는데|했는데|했던거|해서|하고|하구|한거|"
    "한것|을)?(?:은|는|때)?|한번|있었는데|있는데|그때|나는|내가|,)*"
)
_KO_TOLD: Final = lazily(
    f"{_KO_THEN}(?:(?:보험|의보|의료보험)(?:에서|으로|이|은)?(?:보소)?{_KO_SUM}원?(?:을|를)?(?:보소)?(?:받고|받구|해"
    "주고|해줬고|나오고|나왔고|물고|받았고),?)?"
    "(?P<no_referral>(?:전원|병원이전|비안|등록)(?:수속)?(?:을|를|도|두|은)?(?:안|못|아이)(?:하고|하구|했는데|했고|"
    "했슴다|했소|떼고|함|한거)(?:서)?[,.]?)?"
    f"(?:(?:자부담?|자가지급)(?:금|액)?(?:이|가|은|는)?(?P<own>{_KO_SUM})원?(?:임다|이오|이고|인데|입니다|이요|냈고|"
    "냈슴다|냈는데)?"
    f"|(?:내가|내돈|내돈으로|자기돈|본인이|나는)*(?P<paid>{_KO_SUM})원?(?:을|를)?(?:냈|썼|물었|들었|썼댔|냈댔)(?:슴"
    "다|소|고|구|는데|습니다|어요|음다)?)?"
    "(?P<behind>,?(?:전원|병원이전|비안|등록)(?:수속)?(?:은|을|를|도)?(?:안|못|아이)(?:했|함)[가-힣]{0,3})?"
    "(?P<no_aid>,?(?:의료)?(?:구조(?:금|돈)?(?:은|는|을|를|도|두)?)?(?:(?:못|안|아이)(?:받았|탔|받음)|(?:받은|탄)(?"
    ":적|것|거)(?:이|은|도|두)?없)[가-힣]{0,4})?[.!]*"
)


def _stay(told: re.Match[str]) -> str:
    """The sum that stands right behind a stay: 七月流产住院三千; "" where none does."""
    return told.groupdict().get("stay") or ""


def own_share_then(said: str, today: date) -> dict[str, str]:
    """That there was one, with its own share by its name, where no more is told (3월에도 한번 입원해서 자부담 3천
    냈슴다); nothing where it is told otherwise, or was without a referral."""
    text = plain(said).replace(" ", "")
    told = _ZH_TOLD.fullmatch(text) or _KO_TOLD.fullmatch(text)
    if told is None or not told["own"] or told["no_referral"] or told["behind"]:
        return {}
    own = sums_in(f"{told['own']}元", today)
    aid = {_AID: yuan(0)} if told["no_aid"] else {}
    return {EARLIER: "yes", _OWN: yuan(own[0]), **aid} if len(own) == 1 else {}


def told_of_then(session: Session, question: Question, said: str, today: date, *, answered: bool) -> list[Message]:
    """What is told of it, proposed; nothing where it is not asked whether there was one, or more is told, or less.
    `answered`: whether the text is read as the answer, so that what was paid alone is kept beside it."""
    if question.name != EARLIER or asks(said) or right_instead(said):
        return []
    text = plain(said).replace(" ", "")
    told = _ZH_TOLD.fullmatch(text) or _KO_TOLD.fullmatch(text)
    if told is None or not (told["own"] or told["paid"] or told["no_referral"] or _stay(told)):
        return []
    if answered and told["paid"] and not (told["no_referral"] or told["behind"] or told["no_aid"]):
        return []  # 春天住过一回院，花了四千
    not_added = told["no_referral"] or told["behind"]
    own = sums_in(f"{told['own']}元", today) if told["own"] else []
    spent = told["paid"] or _stay(told)
    paid = sums_in(f"{spent}元", today) if spent else []
    if len(own) + len(paid) != bool(told["own"] or spent):
        return []
    if paid and not not_added:
        session.answers = session.answers | {SUM: f"{_OWN} {yuan(paid[0])}"}
    read = {_OWN: yuan(own[0])} if own and not not_added else {}
    return propose(session, {EARLIER: "yes", **read, **({_AID: yuan(0)} if told["no_aid"] else {})}, today)
