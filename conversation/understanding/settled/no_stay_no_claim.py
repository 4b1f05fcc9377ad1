"""What tells nothing of when a bill was settled: that one did not stay in hospital (没住院，拿药), that nothing was
claimed yet of what was paid (还没报呢, 아직 보소 못했슴다), or that there is no slip (没有结算单, 결산서 없슴다). One
may have been treated all the same."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NO_STAY: Final = lazily(
    "(?:我|这[次回]|压根|根本|就|也|倒|,)*没(?:有)?住过?院"
    "(?:,?(?:我|就|只|是|光|在|,)*(?:拿|开|买|取|看|走|查)?(?:了|点|的)*(?:药|门诊|急诊|体检)(?:看|拿|开)?(?:的|了|病|药)*)?(?:的|了|啊)*[.!]*"
    "|(?:나는|내|이번에는?|이번엔)?(?:입원|주원)(?:은|을|도|두|까지는)?(?:안|아이|못)(?:했|하였|함)[가-힣]*[.!]*"
)
_NO_CLAIM: Final = lazily(
    "(?:我|钱|费用|自己|先|都|全款|全额|全|垫|交|付|掏|的|了|完|,|住院费?|出院|已经|拿药|药费|医院|那[次回]|这[次回])*"
    "(?:还|也|都|一直|就)*(?:没|没有|未)(?:去|给|能|来得及|拿去)?报(?:销)?(?:上|过|成|下来|呢|了|的|啊)*[.!]*"
    "|(?:나는|내|아직|아직도|돈을|돈은|내돈으로|냈는데|,)*(?:청구|보소|환급|정산신청)(?:를|을|은|도|두)?(?:아직)?(?:안|못|아이)"
    "(?:했|하였|받|함)[가-힣]*[.!]*"
)
_NO_SLIP: Final = lazily(
    "(?:我|手里|手头|现在|也|,)*(?:没有?|没拿(?:到)?|找不到|丢了)(?:(?:医保)?(?:结算|出院)(?:单子?|小结|证明|票)|单子)(?:了|啊|的|呢)*[.!]*"
    "|(?:나는|내|지금|,)*결산[서단](?:가|이|는|은|도|두)?(?:하나도)?(?:없|못찾|잃어)[가-힣]*[.!]*"
)


def no_slip_alone(said: str) -> bool:
    """Whether no more is told than that there is no slip."""
    return bool(_NO_SLIP.fullmatch(plain(said).replace(" ", "")))


def tells_no_time(said: str) -> bool:
    """Whether no more is told than one of these."""
    text = plain(said).replace(" ", "")
    return bool(_NO_STAY.fullmatch(text) or _NO_CLAIM.fullmatch(text) or _NO_SLIP.fullmatch(text))
