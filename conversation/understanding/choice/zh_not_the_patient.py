"""An answer that Chinese tells of somebody who need not be the patient, or of something that is none yet, to be asked
back whatever a text is like: 五保那是我大爷, 特病证替我爸代领的, 自个儿没病没灾, 房子买在那边，人在延吉, 户口得翻本.
"""

import re
from typing import Final, NamedTuple

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.zh_others_know import RELATIVE

_STATUS: Final = "(?:低保边缘|低保|特困|五保|低边|边缘户?|监测|返贫|因病致贫)"
_OF_A_RELATIVE: Final = lazily(
    f"{_STATUS}(?:户|证|的)*[啊呀嘛]?[, ]?(?:那|这)?(?:个|会儿|时候|阵儿)?(?:可|都)?是(?:我"
    f"(?:们)?家?的?){RELATIVE}(?!.*"
    f"(?:我(?:家|们)?也|一个户|一个本|全家|一家))"
    f"|^(?:我家?的?){RELATIVE}(?:家)?(?:是|吃|有|享受){_STATUS}.*我(?:就|只)(?:是|管)?(?:给|替|帮)[他她]?[^,.;]{{0,3}}(?:跑|问|打听|办|张罗)"
)
"""五保那是我大爷，我就是给他跑跑腿儿的."""
_BOOK: Final = "(?:慢病|特病|慢性病|门特|门慢|特药|大病)(?:的)?(?:证|本|卡)子?"
_BOOK_OF_A_RELATIVE: Final = lazily(
    f"{_BOOK}[^;我]{{0,4}}(?:我(?:这|手|给|帮|替))?[^;]{{0,8}}[, ]?(?:替|帮|给)(?:我家?)?{RELATIVE}"
    "(?:代|去)?(?:领|办|保管|取|收着|拿着|捎|跑|拿)"
    f"|{_BOOK}(?:[^,.;我]{{0,3}}我(?:这|手)[^,.;]{{0,4}})[, ]+(?:可|但|不过)?是(?:我家?){RELATIVE}的"
)
"""特病证在我这儿呢，替我爸代领的; not 我儿子帮我领的."""
_WELL: Final = lazily(
    "(?:自(?:己|个儿?|各儿)|我|身体|本人)(?:可|倒|也|都|啥|一点|半点)*"
    "(?:没(?:有)?(?:啥|什么)?(?:毛?病(?!历|例|房|床|好|治)|灾|住过?院)|好好的|不看病|没得病|挺好的|壮实|硬朗|健康)"
    "(?!.*(?:[替给帮][^,.;]{1,6}(?:问|查|打听|看)|以前|之前|原来|平时|平常|一直|突然|后来|去年|今年|前年|这[次回]))"
)
"""自个儿没病没灾，就问问: who asks is no patient, and whose case it is is not told."""
_HOUSE_ONLY: Final = lazily(
    "(?:房|楼)[^;]*(?:租(?:给|出)|空着|闲着|没(?:去)?住|没人住|出租|(?:[我人]|我人)(?:还|都|就|现在|一直|也|可)*[在搁](?:延|图们|敦化|珲春|龙井|和龙|汪清|安图|这|家|老家|屯|村|咱|本地))"
)
"""房子是买在那边了，租出去了，我人搁延吉呢."""
_LOOKS_UP: Final = lazily(
    "(?:户口|户籍)[^,.;]{0,8}(?:得|要|等|还|去|回)[^,.;]{0,8}(?:翻|查|看看|瞅|瞧|问|找|核实)"
    "|(?:户口|户籍)[^,.;]{0,8}(?:没看|没翻|记不|不清楚|不知道|忘|不晓得|说不[准好])"
)
"""看病去的是延吉 户口我得回家翻翻本儿."""

_REIMBURSED_NOW: Final = lazily(
    "(?:这几年|近几年|这两年|这些年|现在|如今|眼下)[^;]*(?:你?问的?(?:是)?)?(?:那年|那会儿?|那时候?|那阵儿?|当年|老早|早年)(?!.*也?(?:正常|一样|照样))"
)
"""这几年报得都挺正常，你问那年啊，那可老早了: of another time than was asked."""

_OFFICE: Final = lazily(
    "(?:低保|扶贫|救助|民政)(?:办|科|股|站|局|中心)(?:公室)?(?:的|上班|工作|干活)|(?:管|办|包|负责)(?:的)?(?:低保|监测户|五保)的"
)
"""我是低保办的: who works there."""
_NURSES: Final = lazily(
    "^(?:我)?(?:是|就是|当|干|做)?(?:个)?护工|^我(?:是|去|就是)?(?:给[^,.;]{1,4})?(?:陪床|陪护|伺候病人)"
)
"""护工，天天住医院."""
_CAME_HERE: Final = lazily(
    "(?:长春|北京|上海|沈阳|哈尔滨|省里|吉大)[^,.;]{0,6}(?:专家|教授|大夫|医生|主任)[^,.;]{0,3}(?:来|过来|下来)(?:的|给|咱|这|做|会诊|看)"
)
"""长春的专家来给看的: where it was is not told."""
_NOT_MOVED: Final = lazily(
    "(?:房子?|家|人|住|上班|打工|干活)[^,.;户]{0,3}[在搁][^,.;户]{2,5}[^户]{0,3}户口(?:还|也|一直|都|可|倒)*没(?:有)?(?:迁|落|转|动)"
    "(?!.*(?:户口|还)[^,.;没]{0,4}在)"
)
"""房子在延吉，户口没迁."""
_LIVED_ONCE: Final = lazily("(?:租|买|住)过(?!.*(?:现在|一直|还在))[^;]*(?:退|搬|卖|回)(?:了|来|掉)")
"""在那边租过房，早退了."""
_OF_A_DRUGSTORE: Final = lazily("是药[店房]|药[店房](?:那边|那儿|的牌)")
"""牌子上写着定点，是药店那边的."""


class _Told(NamedTuple):
    """How it is told of an answer to a question (of any, where none stands there), and what may be meant instead."""

    question: str
    pattern: re.Pattern[str]
    of: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


_TOLD: Final = (
    _Told("household", _OF_A_RELATIVE),
    _Told("household", _OFFICE),
    _Told("care", _BOOK_OF_A_RELATIVE),
    _Told("care", _NURSES, ("inpatient",)),
    _Told("who", _WELL, ("self",), ("other",)),
    _Told("living", _HOUSE_ONLY, ("yes",), ("no",)),
    _Told("living", _LIVED_ONCE, ("yes",), ("no",)),
    _Told("county", _LOOKS_UP),
    _Told("residence", _LOOKS_UP),
    _Told("residence", _NOT_MOVED, ("yanbian",), ("yanbian", "permit", "jilin", "elsewhere")),
    _Told("place", _CAME_HERE, ("province", "elsewhere"), ("prefecture", "province")),
    _Told("designated", _OF_A_DRUGSTORE, ("yes",)),
    _Told("insurance_paid", _REIMBURSED_NOW),
)
_NOT_KNOWN: Final = frozenset({"skip", "unsure"})
_OF_PERSONS: Final = ("household", "care")
"""The questions that a relative's answer answers where it is asked for another."""


def may_be_meant(text: str, question: str, value: str, *, for_another: bool) -> tuple[str, ...]:
    """What a plain Chinese text may mean, of which a value would be taken, where it tells that of somebody else or of
    something that is none yet; () where it does not."""
    if value in _NOT_KNOWN or (for_another and question in _OF_PERSONS):
        return ()
    told = (each for each in _TOLD if each.question == question and (not each.of or value in each.of))
    return next((each.instead or (value,) for each in told if each.pattern.search(text)), ())
