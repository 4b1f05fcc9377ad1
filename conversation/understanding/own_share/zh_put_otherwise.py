"""What Chinese tells at the question for the own share with figures of which it is none, or not as they stand:
12000-7000, 4000*2, 救助完了还剩2400, 这次8000，去年还有3000, 手术费12000，药费3000.

What is found here is only ever asked back, or no figure of the text is offered.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from calculator.money import LARGEST, fen, yuan
from conversation.understanding.money.amounts import amount, counted
from conversation.understanding.own_share.zh_begun_again import begun_then_whole
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import figures_of, for_sums, letters_of

_SUM: Final = "ᛋ"
_YUAN: Final = "[多来]?[元块]?钱?"
_COLON: Final = lazily("(?<=[\u4e00-\u9fff]) ?[:=]+ ?(?=[¥0-9])")
"""自付一:3200: what a row is stands in one clause with its figure."""

_FIGURE: Final = "[1-9][0-9.,]*[千万]?(?:元|块钱?)?"
_TAKEN_OFF: Final = lazily(
    f"(?P<whole>{_FIGURE})(?:-|减去?|扣掉?|刨去?)(?P<part>{_FIGURE})(?:(?:=|等于|剩|得|是)+(?P<rest>{_FIGURE}))?"
)
_TIMES: Final = lazily(
    f"(?<![{{(<])(?P<each>{_FIGURE})(?:\\*|x|×|乘以?)(?P<count>[2-9])(?![}})>])(?:=(?P<all>{_FIGURE}))?"
)
"""A sum that is to be worked out."""

_NAMED: Final = lazily(f"自付(?!的?比|率)[^,ᛋ]{{0,6}}{_SUM}|{_SUM}{_YUAN}(?:是|就是|算|都是)?(?:个人)?自付")
"""The own share by its name, of which another reading knows more."""
_NUMBERED: Final = lazily("自付(?:部分)?第?[一二12]项? ?(?:是|有)?$")
_RATE: Final = lazily(
    "自付(?:的)?(?:比例|比率|率|比)|自(?:付|己)[^,ᛋ]{0,4}(?:[0-9]+%|ᚨ|[一二三四五六七八九]成)"
    "|(?:剩下?的?|其余)?报(?:销)?(?:比例)?[^,ᛋ]{0,3}(?:[0-9]+%|ᚨ)"
)
"""自付比例30%，总共两万."""
_THRESHOLD: Final = lazily("(?:门槛费?|起付线?|起付标准|起付钱|门坎费?)(?:是|要|交了?|为|就|收了?)*ᛋ")
_AFTER_AID: Final = lazily(
    "救助[^,ᛋ没未前]{0,3}(?:完|后|过|下来)[^ᛋ自个没]{0,8}(?:剩|余|交|付|掏|拿|出|花)[^,ᛋ]{0,3}ᛋ"
    "|(?:扣|减|除|刨|去)[了掉完去除开]*(?:医疗|民政)?(?:的)?救助[^ᛋ前]{0,8}ᛋ"
)
"""救助完了还剩2400: what is asked for is what it was before."""
_AID_AND_REST: Final = lazily(
    f"救助[^,ᛋ没前]{{0,4}}ᛋ{_YUAN},?(?:我|自己|个人|又|就|还|只|才|最后|实际|得|再)*"
    "(?:[交付掏拿出花缴]了?|剩下?|余下?)ᛋ"
    f"|(?:^|,)(?:我|自己|个人|又|就|还|只|才|最后|实际)*[交付掏拿出缴]了?ᛋ{_YUAN},?(?:医疗)?救助(?:款|的)?"
    "[给都又就]?(?:减|报|免|抵|出|付|拿|给)(?:销|掉)?了?ᛋ"
)
"""救助5600，我交2400; 交了两千一，救助减了四千九: both together are what it was before."""
_ALL: Final = "(?:全部?|都|全都|通通|纯|整个)"
_OUT_OF_SCOPE: Final = lazily(
    f"{_ALL}是?自费[^ᛋ没]{{0,5}}ᛋ|^{_ALL}?自费的?,?ᛋ{_YUAN}$|ᛋ{_YUAN},?(?:是|可|就)*{_ALL}(?:是|算)?(?:我)?自费"
    f"|(?:医保|保险|农合)[^,ᛋ]{{0,3}}(?:没|不)(?:给)?报[^ᛋ自]{{0,6}}ᛋ[^,]{{0,3}}{_ALL}(?:是)?(?:我)?自(?:己|个儿?)"
    "|(?:没|未|还没|不)(?:给)?报(?:销)?(?:呢|了|着|上|的|下来)?,[^,ᛋ报]{0,3}(?:先垫|垫|全自己|都自己|全是自己)"
    "[^,ᛋ]{0,3}ᛋ"
    f"|ᛋ{_YUAN}[^,ᛋ报]{{0,3}}(?:先垫|垫的|垫上)[^ᛋ报]{{0,5}}(?:没|未)(?:给)?报"
)
"""全是自费，8000; 没报呢，先垫了8000: what the insurance has not seen, or not yet."""
_ALL_AND_REST: Final = lazily(
    f"^[^,ᛋ自]{{0,8}}ᛋ(?:多|来|出头|左右|上下)?{_YUAN}(?:钱|的|吧)*,?(?:医保|保险|农合|大病)?给?报(?:销)?(?:完|了|过)"
    f"(?:以后|之后|后)?,?"
    f"(?:我|自己|个人|还|又|才|得|要)*(?:剩下?|余下?|[掏花拿交付出])(?:了|的|有|是|自己|我)*ᛋ{_YUAN}(?:吧|呢|的"
    f"|[.!])*$"
)
"""十一万多，报完自己还剩三万八: what is left of all, be that rough."""
_DEPOSIT_LESS_REST: Final = lazily(
    f"押金[^,ᛋ]{{0,4}}ᛋ{_YUAN}[,了的]*[^ᛋ没]{{0,6}}(?:退|找)[^,ᛋ没]{{0,5}}ᛋ{_YUAN},?(?:那)?(?:剩|余)"
    f"下?[^ᛋ没]{{0,6}}(?:我|自己|个人)"
)
"""押金八千 退回来三千六 剩下的就是我摊的: what was kept of it."""
_SO_FAR: Final = lazily("(?:现在|目前|眼下|截止|如今|到今[天儿])(?:为止)?[^,ᛋ]{0,4}(?:花|用|欠|交|押)[^,ᛋ自]{0,3}ᛋ")
"""现在花了两万, of who is still in hospital."""
_IS_OVER: Final = lazily("(?<![没未])(?:结|算)(?:完|清|了?账|过账)|(?<![没未])(?:结|出院)了")
"""结完了，8000, of what was not settled yet."""
_TWO_NUMBERS: Final = lazily("(?:有|^)[两俩2二]个?(?:数|金额|钱数|数字|自付)")
_TOGETHER: Final = lazily("加|共|合计|一起|相加")
_IN_ALL: Final = lazily(
    f"^(?:[两三四五六七八2-8][次回趟张笔份])?[^,ᛋ]{{0,3}}(?:加|合|凑)(?:在)?一?[起块](?:儿|来)?(?:是|有|得)?ᛋ{_YUAN}$"
)
"""三回加一起13000."""
_PART: Final = "(?:手术|药|检查|化验|床位?|护理|材料|治疗|麻醉|输血|诊疗|挂号|监护|西药|中药|耗材|支架|ct|核磁)费?"
_OF_A_PART: Final = lazily(f"{_PART}(?:是|花了?|用了?|交了?|收了?|要|大概|就|一共)*$")
_BEHIND: Final = lazily(
    f"(?P<own>.*ᛋ{_YUAN}(?:吧|呢)?)(?:,?(?:那|这样|请问|大概|我|一共)*(?<=[,那问样])"
    "(?:能|可以|会|应该|可)[^,ᛋ]{0,3}(?:给|报|补|领|拿|退|返|救助|救)[^,ᛋ]{0,4}(?:多少|几|啥|不|吗|么)[^ᛋ没]{0,6}"
    "|,?(?:这|是|我|今年|也)*(?:头|第)一[次回](?:住院|看病|办|来)?|(?:行不行|可以吗|行吗|中不中|行不))$"
)
"""8000，能给多少; 8000，头一回; 写8000行不行."""
_NO_MORE: Final = lazily(f"(?:我|就|是|自付|自己|个人|写|填|输|打|按|写上|填上|大概|这[次回])*ᛋ{_YUAN}(?:吧|呢|,)*")
_NOT_NOW: Final = lazily(
    "去年|前年|头年|以前|之前|从前|先前|早先|上[次回]|那[次回]|(?:头|第)一[次回]|上半年|年初|今年(?:一共|总共|合计"
    "|拢共|全年|加起来)"
)
_NOW: Final = lazily("这[次回]|本次|今[次回]|这一[次回]|这趟")
_PLAIN: Final = lazily("^(?:我|自己|个人|花了?|交了?|是|有|就)*$")
_AFTER_ALL: Final = lazily("不算|不含|除了|还是|或者|不是|[看记说写弄]串|[错岔]了?|不对|其实|应该")


_AGE: Final = lazily(
    "[我他她家]?(?:妈|爸|爹|娘|老伴|老头|老太太?|爷爷?|奶奶?|姥姥|姥爷|公公|婆婆|他|她|我|老人)(?:今年|都|已经"
    "|快|也|虚岁|周岁|刚|才|有|年龄)*"
    "(?:[3-9][0-9]|[三四五六七八九]十[一二三四五六七八九]?)(?:多|岁|了|啦"
    "|的人)+(?:,[^0-9一二三四五六七八九十百千万]*)?[.!]*"
)
"""我妈78了."""
_NUMBER_OF_ELSE: Final = lazily(
    "^[0-9一二两三四五六七八九十百千零〇]+[ ,]+(?:那|这)?(?:个)?(?:可)?是(?:我|他|她|咱)?(?:们)?(?:家)?的?"
    "(?:病房|床位?|房间|屋|住院|病历|门牌|电话|手机|单子|发票|票|排队|挂号|楼层|身份证|工)的?(?:号码?|尾号"
    "|后[几四三]位)[了呢啊]?[.!]*$"
)
"""一千二百零三 那是我病房的号."""
_LENT: Final = lazily(
    "^(?:我|自己|花了?|交了?|一共)*(?P<sum>[0-9.零一二两三四五六七八九十百千万]+(?:元|块)?)钱?[吧呢啊]?"
    "[ ,]*(?:这|那|钱|都|全|是)*"
    "(?:(?:跟|找|管|向|从|和)[^,.;0-9]{1,6}(?:借|抬|挪|凑|赊|贷)来?的|(?:借|抬|挪)的?我[^,.;0-9还]{1,5}"
    "的?|借来?的钱?)[吧呢啊.!]*$"
)
"""二万七千块 借的我外甥的: what was paid, or a debt."""


def put_otherwise(said: str, today: date, *, planned: bool) -> tuple[str, ...] | None:
    """The sums in yuan that may be meant; () where none of the text is the own share, None where nothing of the kind is
    told. `planned`: whether the treatment is not over."""
    text = plain(said)
    if HANGUL.search(text):
        return None
    if worked_out := _worked_out(text.replace(" ", "")):
        return (worked_out,)
    lent = _LENT.match(text)
    if isinstance(whole := amount(lent["sum"] if lent else begun_then_whole(text)), int):
        return (yuan(whole),)
    if _AGE.fullmatch(text.replace(" ", "")) or _NUMBER_OF_ELSE.search(text):
        return ()
    figures, told = _told(text, today)
    if rest := _left_of_all(text, today):
        return (rest,)
    if not figures:
        return None
    if len(figures) == len(("deposit", "rest")) and _DEPOSIT_LESS_REST.search(told):
        return (yuan(fen(figures[0]) - fen(figures[1])),) if fen(figures[0]) > fen(figures[1]) else ()
    if rows := _numbered_rows(figures, told):
        return (rows,)
    if _NAMED.search(told):
        return None
    both = len(figures) > 1 and _AID_AND_REST.search(told)
    if both or _RATE.search(told) or _AFTER_AID.search(told):
        return (_together(figures),) if both else ()
    return _of_several(figures, told) if len(figures) > 1 else _of_one(figures[0], told, planned=planned)


def _told(text: str, today: date) -> tuple[tuple[str, ...], str]:
    """The sums of a text in yuan, where all are sure, and the text with a letter in place of each."""
    read = [for_sums(clause, today) for clause in clauses(counted(_COLON.sub("", text)))]
    figures = [figures_of(each) for clause in read for each in clause.sums]
    sure = tuple(each[0] for each in figures if len(each) == 1)
    return (sure if len(sure) == len(figures) else ()), ",".join(letters_of(each.cut) for each in read)


def _left_of_all(text: str, today: date) -> str:
    """The last figure, where it is told as what was left of the one before it; "" where it is not."""
    sums = [each for clause in clauses(counted(text)) for each in for_sums(clause, today).sums]
    told = ",".join(letters_of(for_sums(clause, today).cut) for clause in clauses(counted(text)))
    sure = len(sums) > 1 and isinstance(sums[-1], int) and _ALL_AND_REST.fullmatch(told)
    return yuan(sums[-1]) if sure and isinstance(sums[-1], int) else ""


def _worked_out(text: str) -> str:
    """What a sum comes to that is written down to be worked out; "" where it is none, or told with another result."""
    off, times = _TAKEN_OFF.fullmatch(text), _TIMES.fullmatch(text)
    if off:
        left = _fen(off["whole"]) - _fen(off["part"])
        return yuan(left) if (left > 0 and off["rest"] in (None, "")) or left == _fen(off["rest"] or "") else ""
    if not times:
        return ""
    total = _fen(times["each"]) * int(times["count"])
    return yuan(total) if 0 < total <= LARGEST and (not times["all"] or total == _fen(times["all"])) else ""


def _fen(written: str) -> int:
    found = amount(written) if written else 0
    return found if isinstance(found, int) else 0


def _together(figures: Sequence[str]) -> str:
    return yuan(min(sum(map(fen, figures)), LARGEST))


def _numbered_rows(figures: Sequence[str], told: str) -> str:
    """The rows 自付一 and 自付二 together, where another row stands beside them; "" where they do not."""
    before = told.split(_SUM)[:-1]
    rows = [figure for figure, text in zip(figures, before, strict=True) if _NUMBERED.search(text)]
    return _together(rows) if len(rows) > 1 and len(rows) < len(figures) and "自费" in told else ""


def _of_one(figure: str, told: str, *, planned: bool) -> tuple[str, ...] | None:
    """Of a text with one sum."""
    if _THRESHOLD.search(told) or _OUT_OF_SCOPE.search(told):
        return ()
    behind = _BEHIND.fullmatch(told)
    asked = behind and _NO_MORE.fullmatch(behind["own"])
    return (
        (figure,)
        if asked or _IN_ALL.search(told) or (planned and (_SO_FAR.search(told) or _IS_OVER.search(told)))
        else None
    )


def _of_several(figures: Sequence[str], told: str) -> tuple[str, ...] | None:
    """Of a text with several sums."""
    if _AID_AND_REST.search(told):
        return (_together(figures),)
    if _TWO_NUMBERS.search(told) and not _TOGETHER.search(told):
        return (*dict.fromkeys(figures),)
    if all(_OF_A_PART.search(before) for before in told.split(_SUM)[:-1]):
        return ()
    return _of_this_time(figures, told)


def _of_this_time(figures: Sequence[str], told: str) -> tuple[str, ...] | None:
    """The sum of this time, where each other is told of another: 这次8000，去年还有3000."""
    before = [text.rpartition(",")[2] for text in told.split(_SUM)[:-1]]
    then = [bool(_NOT_NOW.search(text)) and not _NOW.search(text) for text in before]
    now = [place for place, text in enumerate(before) if not then[place] and (_NOW.search(text) or _PLAIN.match(text))]
    if _AFTER_ALL.search(told) or len(now) != 1 or sum(then) + 1 != len(figures):
        return None
    return (figures[now[0]],)
