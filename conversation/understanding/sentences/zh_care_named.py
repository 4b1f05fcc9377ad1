"""Which outpatient care Chinese tells where its words leave several: 高血压慢病本，平时在门诊拿药; 孩子老发烧，
门诊跑了好几回."""

from typing import Final

from conversation.understanding.text.lazily import lazily

_BOOK: Final = lazily(
    "(?<!没)(?<!没有)(?<!没办)(?<!不是)(?:慢性?病|门慢)(?:的)?(?:本|证|卡)(?!.{0,6}(?:没|不|过期|停|丢|能|咋|吗|还没))"
)
_NO_OTHER: Final = lazily(
    "特病|门特|特药|靶向|透析|化疗|放疗|癌|尿毒症|住院|还是|或者|不知道|算(?!了)|自费|普通"
    "|[爸妈爹娘爷奶哥姐弟妹伴头公婆](?:家)?的(?:那个?)?(?:慢性?病|门慢)"
)
_ORDINARY: Final = lazily("(?<!不是)(?<!不算)(?:普通|一般)的?(?:门诊|号)")
_BY_A_BOOK: Final = lazily("慢性?病|特病|门[特慢]|特药|靶向|透析|化疗|放疗|癌|尿毒症|还是|或者|不知道|[证本]")
"""挂普通门诊看风湿: of care that needs no certificate."""
_ACUTE: Final = lazily("感冒|发烧|发热|咳嗽|拉肚子|闹肚子|着凉|嗓子疼|牙疼|磕破|烫伤|过敏|湿疹")
_CHRONIC: Final = lazily("[慢特]病|门[慢特]|高血压|糖尿病|血压|血糖|心脏|肝|肾|哮喘|常年|长期|每个?月|月月|[证本]")


def named_care(text: str) -> str:
    """The care that a plain text tells of who was seen as an outpatient; "" where it does not tell which."""
    if _ORDINARY.search(text) and not _BY_A_BOOK.search(text):
        return "outpatient"
    if _NO_OTHER.search(text):
        return ""
    if _BOOK.search(text):
        return "chronic_outpatient"
    return "outpatient" if _ACUTE.search(text) and not _CHRONIC.search(text) else ""
