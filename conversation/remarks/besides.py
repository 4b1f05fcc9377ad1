"""What a text tells besides the answer to the question at hand, without what is of another time or person."""

from collections.abc import Mapping
from typing import Final

from conversation.kept import WHO
from conversation.remarks.beside import in_a_season, of_one_more, to_be_treated
from conversation.treatments import of_a_treatment, split
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import words_said
from conversation.understanding.text.plain import plain

_I: Final = lazily("我|(?:^|[ ,.])(?:나|저|내|제)(?:가|는|도|두|자신)?")
_I_TOO: Final = lazily("[她他妈爸爹娘][^,.]{0,8}我也|나[도두] ")
_TOO: Final = lazily("^[^ ,.]{1,6}(?:[도두] |也)")
"""애기도 병원에 있었슴다."""
_BESIDES: Final = lazily(
    "[0-9천백만원돈]+[도두] ?(?:있|더|또)|[0-9万千百元块]+[也还]有"
    "|还[^,.;]{0,4}(?:吃|拿|开|领|打)|拿过[^,.;]{0,5}药|平时|약(?:도|두|만) "
    "|말고|외에|[도두] ?(?:했|하였|받|봤|입원)|除了|另外|[还也](?:住|看|做)"
)
_COST_TOO: Final = lazily(
    "还(?:有|在|去)|另外|另有|也(?:得|要|能)?算|算上|加上|[也都]花|也有"
    "|[0-9천백만원것거꺼건][도두](?![가-힣])|더 ?(?:있|썼|들|냈|물)|[도두] ?(?:있|썼|들었|냈|물었)"
)
"""我还有500是门诊拿药, 诊所打针三百也算上, 외래로 5백 더 썼슴다: a cost beside those that were told."""
_WITHOUT_STATUS: Final = (None, "none", "unsure", "illness_poverty_pending")
_ONCE: Final = lazily("[住做看]过|(?:[었았했]댔|본적|했던)")
_THAT_YEAR_TOO: Final = lazily(
    "(?:去年|前年|往年|上一年)(?:[那这][回次])?[^,.; ]{0,3}[也都]"
    "|[0-9万千百一二三四五六七八九十]元?[ ,]+(?:去年|前年)[^,.;]{0,4}花"
    "|(?:작년|재작년|지난해|전해)[가-힣]{0,2}도"
)
"""没转 去年也没转: of another year besides this one."""
_NOT_GRANTED: Final = lazily(
    "[没未不][^,.;]{0,3}[批认评办给有是]|申请|取消|停|신청|끊|취소|(?:안|못) ?(?:받|됐|나왔)|아니|아님|아이"
)


def of_this_case(told: Mapping[str, str], known: Mapping[str, str | None], said: str) -> dict[str, str]:
    """Of what was told, by question, what is of the case that is known: without that a treatment is still to come (下个
    月还得住院), that there was one in another year too or one of another kind (春天住过一回院), or a hard life beside a
    known status; and nothing where a relative is told of beside oneself, who is asked for (女儿在长春，我在延吉住)."""
    oneself = known.get(WHO) == "self" and any("i" in token.means for token in words_said(said))
    if told.get(WHO) == "other" and (oneself or (known.get(WHO) == "self" and _TOO.search(said))):
        return {}
    if told.get(WHO) == "self" and known.get(WHO) == "other" and (_I_TOO.search(said) or not _I.search(said)):
        told = {id: value for id, value in told.items() if id != WHO}  # 自己家低保, 她住院我也住院
    if of_another_kind(told, known, said):
        told = {id: value for id, value in told.items() if not of_a_treatment(id)}
    if told.get("when") == "earlier" and known.get("when") == "this_year" and _THAT_YEAR_TOO.search(said):
        told = {id: value for id, value in told.items() if id not in ("when", "on")}
    if told.get("household") == "illness_poverty_pending" and known.get("household") not in _WITHOUT_STATUS:
        told = {id: value for id, value in told.items() if id != "household" or _NOT_GRANTED.search(said)}  # 俺家穷
    over = known.get("when") in ("this_year", "earlier") and to_be_treated(said)
    return {id: value for id, value in told.items() if not (over and id in ("when", "stage"))}


def names_another_kind(said: str, known: Mapping[str, str]) -> bool:
    """Whether a kind of care is named, and none of those that were told (`known`: the answers by question)."""
    kinds = {kind for token in words_said(said) for kind in token.means.get("care", ())}
    told = {value for id, value in known.items() if split(id)[0] == "care"}
    return bool(kinds and told) and kinds.isdisjoint(told)


def of_one_more_too(said: str, known: Mapping[str, str | None]) -> bool:
    """Whether a treatment of another kind is told of besides: 투석 말고 7월에 입원도 했댔슴다, 还住过院."""
    kinds = [token.means["care"] for token in words_said(said) if token.means.get("care")]
    other = known.get("care") is not None and any(known["care"] not in each for each in kinds)
    return other and bool(_BESIDES.search(said))


def costs_of_another_kind(said: str, known: Mapping[str, str]) -> bool:
    """Whether a cost is told besides that is of another kind of care than any that is known. `known`: the answers by
    question. The text is one that tells a sum."""
    return bool(_COST_TOO.search(plain(said))) and names_another_kind(said, known)


def of_another_kind(told: Mapping[str, str], known: Mapping[str, str | None], said: str) -> bool:
    """Whether another kind of treatment is told of that there was some time: 春天住过一回院, where he has dialysis."""
    other = known.get("care") is not None and told.get("care", known["care"]) != known["care"]
    return other and bool(_ONCE.search(said)) and (in_a_season(said) or of_one_more(said))
