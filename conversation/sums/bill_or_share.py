"""A bill or a payment told where the own share is asked (刷卡八千, 医院收了8000), and what insurance or aid paid, told
beside what oneself did (统筹9000个人3000, 六千，救助了4200): the own share by its name is offered beside all that was
paid, so that neither is taken for the other."""

from collections.abc import Mapping
from typing import Final

from calculator.money import yuan
from conversation.facts import Facts
from conversation.questions import Question
from conversation.understanding import accepts
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import sums_in
from conversation.understanding.within.other_money import said_as_own

_SUM: Final = "[0-9一二两三四五六七八九十百千万.]+(?:元|块)?(?:钱)?"
_BILL: Final = lazily(
    f"(?:我|她|他|一共|总共|大概|大约|差不多|就|这次|那次|住院|看病|当时|是|,)*(?:刷(?:卡|医保卡)?|微信|支付宝|扫码|转账|划(?:卡|账)?|打(?:卡)?"
    f"|(?:住院|看病|手术|药|检查|治疗|化疗|透析|医药|医疗|床位?|材料|护理|诊疗)(?:费用?|钱)|(?:医院|窗口|收费处|医生)?(?:一共|总共)?(?:收|要)(?:我|我们|她|他)?)"
    f"(?:了|是|我|我们|走|付|交|给|花|一共|总共|大概|差不多|去|的|,)*{_SUM}(?:吧|左右|的|了|呢)*"
)
"""刷卡八千, 医院收了8000: what was paid, or what it cost."""
_INSURED: Final = "(?:医保|统筹|新农合|合作医疗|保险|国家|大病(?:保险)?)(?:基金)?"
_PAID: Final = "(?:给|就|才|一共|总共)*(?:报销|报|付|支付|出|给|负担|承担)?(?:了|的|是|掉)*"
_BOTH: Final = lazily(
    f"{_INSURED}{_PAID}{_SUM}[,]?(?:剩下|剩|其余|余下)?(?:的)?(?:我|个人|自己|本人|我们|自家|自个)(?:自己)?(?:付|支付|出|掏|交|负担|承担|拿|花)?(?:了|的|是)*(?P<own>{_SUM})"
    f"|(?:통주|통합|총괄기금|의보|의료보험|보험)(?:에서|이|가|은|는)?{_SUM.replace('百千万', '백천만')}"
    f"(?:원)?(?:내고|주고|물고|이고|나오고|,)?(?:내가|나는|개인|본인)(?:이|은|는|가)?[0-9일이삼사오육륙칠팔구백천만]+(?:원)?(?:냈|임|물었)?(?:슴다|소|습니다|다)?"
)
_AID: Final = lazily(
    f"(?:我)?(?:自己)?(?:付|出|掏|花|交)?(?:了|是)*(?P<own>{_SUM}),(?:医疗|民政|当场|已经|然后|给)*救助(?:给)?(?:我)?(?:了|减了|付了|报了|给了|是)?{_SUM}(?:了)?"
)
"""六千，救助了4200."""
_SLIP: Final = lazily("单|一览|결산[서단]|단자")
_AID_ALONE: Final = {"slip_medical_aid"}


def bill_or_share(question: Question, said: str, facts: Facts) -> tuple[str, ...]:
    """The answers of which one may be meant; empty where no such thing is told, or the own share by its name."""
    text = plain(said).replace(" ", "").rstrip(".!")
    if question.name != "amount" or asks(said) or (said_as_own(said) and not _BOTH.fullmatch(text)):
        return ()
    sums = sums_in(said, facts.today)
    if _BILL.fullmatch(text) and len(sums) == 1:
        own = sums[0]
    elif _BOTH.fullmatch(text) and len(sums) == 2:
        own = sums[1]
    elif _AID.fullmatch(text) and len(sums) == 2:
        own = sums[0]
    else:
        return ()
    return (yuan(own), "paid_only") if accepts(question, yuan(own), facts) else ()


def without_aid_told_in_passing(read: Mapping[str, str], said: str) -> dict[str, str]:
    """What was read of a sentence, without the slip where no more of it is told than that there was aid, by no slip
    (低保，救助了4200): it is compared with the figure later."""
    of_slip = {id for id in read if id.startswith("slip_")}
    if read.get("amount") != "slip" or of_slip != _AID_ALONE or _SLIP.search(plain(said)):
        return dict(read)
    return {id: told for id, told in read.items() if id not in (*of_slip, "amount")}
