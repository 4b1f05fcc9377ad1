"""A figure that Chinese tells, but not for certain as the own share of who is helped: 自付2300，可那张是我爸的;
不是自付三千，三千是救助款; 估价单上自付4800，还没住院呢.

What is found here is asked back, whatever else was read.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from conversation.problem import Problem
from conversation.understanding.money.amounts import counted
from conversation.understanding.own_share.zh_own_share import INCLUDES
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.hedged import amended
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token, clauses, holds, words_of
from conversation.understanding.text.plain import plain
from conversation.understanding.within.certain_within import still_to_come
from conversation.understanding.within.marked import Marked, for_sums
from conversation.understanding.within.own_share_named import names_own_share

_DENIED: Final = lazily("(?:不是|不算|不叫|哪是|哪算)(?:个人)?自付(?!自费)")
"""7120是统筹的, 不是自付."""
_OF_BOTH: Final = lazily(
    "自付[和跟与加同、, ]{0,2}自费"
    "|(?<![除去扣减含算][了去掉完])(?<![除去扣减含算刨])"
    "自费[和跟与加同、, ]{0,2}自付(?![0-9二两三四五六七八九]|一(?!共))"
)
"""What is told of the own share and what is out of scope together: 一万四，自付自费混着的."""
_VOICE: Final = lazily(
    "(?:说|讲|咬定|认准|认定|坚持|算出来|(?<!另)算|记得|记|写|显示|打|告诉|查到|查|看)(?:就?是|有|的是|的|着|了|我)?ᛋ"
)
"""How a figure is told that another clause tells otherwise: 自付2600, 我老伴一口咬定2900."""
_NOT_SURE_WHICH: Final = lazily(
    "(?:政策|目录|范围)[^,.;ᛋ]{0,3}(?:内不内|里不里|内外)|(?:是不是|算不算|属不属)[^,.;ᛋ]{0,6}(?:自付|政策|目录|范围)"
    "|(?:自付|政策内|目录内)[^,.;ᛋ]{0,4}(?:不懂|不知道|不清楚|不明白|分不清|整不明白)"
)
"""我自己掏的四千二，政策内不内的我不懂."""
_BUT: Final = lazily("可(?!以)|但|不过|只是|其实|结果|就是那|哪知道|谁知道")
"""How a clause begins that tells whose the slip is instead: 自付2300，可那张是我爸的."""
_WHO_IS_HELPED: Final = lazily("(?:查|问|算|填|办)的是")
_NAME: Final = lazily("(?:写|印|打|落|开|填)的?[是着][^,ᛋ]{1,5}(?:的名|名字|名下)|名字?(?:是|写|不)|(?:俩|两个?)人的$")
"""Whose the slip is: 这张单子自付6700，写的是我闺女的名; 自付4800，俩人的."""
_OF_THAT_ONE: Final = lazily("^(?:她|他|人家)(?:们)?(?:那边|那个|那会|那是|家|自己|跟我|早)")
"""What is told of somebody who was named with a figure: 我姐自付6200，她那边先办的."""

_PAID_IN_ALL: Final = lazily("(?:[一总拢统]共|合计|共计|加起来|里外里|前前后后)我?[家我]?(?:就|都|是)?[交掏付给拿缴]")
"""一共交了九千六: what somebody paid in all, which may be more than the own share."""
_ALTOGETHER: Final = lazily(
    "(?:^|[^公一总拢统通合])共(?:是|为|要|有)?ᛋ|^总(?:是|的)?ᛋ|ᛋ[元块]?钱?(?:[一总拢统]共|合计|加起来)"
)
"""共三万, 三万一共."""
_WHAT_IS_LEFT: Final = lazily(
    "(?:报|结|刷|扣|减|退)(?:完|了|掉|过|以?后|之后)+[^,.;ᛋ自]{0,4}(?:剩|余|下)[^,.;ᛋ]{0,3}ᛋ|(?:医保|保险|农合)给?报销?完[^,.;ᛋ自]{0,3}ᛋ"
)
"""报完还剩8000: what is out of scope may be in it."""
_FORETOLD: Final = lazily(
    "(?:大夫|医生|护士|主任|医院|院里|科里|人家)[^,.;ᛋ]{0,3}(?:说|讲|告诉|估计|估摸|寻思)(?!我?自付)[^,.;ᛋ]{0,8}(?:得|要|估计|估摸|准备|预备|能有)[^,.;ᛋ]{0,4}ᛋ"
    "|(?:下来|算下来|住下来|治下来|做下来|往后|后面|接下来)[^,.;ᛋ]{0,4}(?:得|要)(?:花|有|个)?ᛋ"
)
"""大夫说下来估计得一万五: what it will be."""
_OF_A_PART: Final = lazily(
    "(?:药|检查|化验|床|床位|护理|护工|材料|手术|治疗|伙食|饭|住宿|输血|麻醉|抢救)费(?:就|是|花了?|交了?|一共|总共|大概|要)*ᛋ"
    "|(?:住院|医疗|医药|看病|治病)(?:费用?|花销|开销)(?:整个儿?|下来|拢共|统共|就|都|是|花了?|交了?|一共|总共|大概|要)*ᛋ"
)
"""药费三千: a part of the bill; 住院费四万二: all of it."""
_OF_THE_PATIENT: Final = lazily(
    "(?:目录|范围|政策)[里内]|自(?:己|个儿?|家)[付出掏拿交担负]*的?[那这]?(?:部分|一?块儿?)"
)
"""自己付的那部分一共8240: of the bill what was not reimbursed."""
_LITTLE: Final = "我我家这次回就都是呢吧啊呀嘛的话嗯哦"
"""What stands around a word of it that is a clause by itself: 一共啊，三万."""
_BEFORE_THIS: Final = lazily(
    "(?:^|[,. ])(?:我|我?[妈爸]|今年)?(?:前头|头里|前面|前边|先前|头前|前阵子|头一阵)(?!说|写|填|讲|提|记|报|告诉)"
    "(?:那?[一二两几三]?[次回趟])?(?:住院)?(?:的)?(?:个人)?自付"
)
"""前头自付一万: of a stay before this one, or of what was told before."""
_OF_WHICH_ROW: Final = lazily(
    "^(?:我?看?|按|照)?(?:那张|这张|出院|医院|医保)?(?:结算[单票]|发票|清单|费用单|账单)(?:上|里)?[面头边]?(?:写|印|打|标|显示|就)*[的是着了有]*ᛋ[元块]?(?:钱|的|吧|呢)*$"
)
"""结算单上是12345: of no row."""

_IN_A_ROW_OF_ELSE: Final = lazily(
    "^(?!.*自付).*(?<![含带算除扣刨去掉了])(?:自费|丙类"
    "|目录外)[^,.;0-9一二两三四五六七八九十付]{0,4}[,，:： ]+(?:是|就)?[0-9一二两三四五六七八九十]"
)
"""我看看啊，自费，两千七: the figure of another row."""
_IS_IT: Final = lazily("(?:是(?:这个?数?|它|那个)|对|中)不[?]?$")
"""3200，是这个不: who tells it asks whether it is that."""
_A_LITTLE_LESS: Final = lazily(
    "(?<![大老最变缩])小(?:[一二两三四五六七八九1-9]|十[一二三四五六七八九]?)[千万](?![零0-9一二三四五六七八九])"
)
"""小三万呢，心疼死了: somewhat less than that."""


def doubted_sum(said: str, today: date) -> bool:
    """Whether a Chinese text leaves the figure that stands in it in doubt."""
    text = plain(said)
    if HANGUL.search(text):
        return False
    read = [for_sums(clause, today) for clause in clauses(plain(counted(amended(said))))]
    only_one = len({_shown(each) for clause in read for each in clause.sums}) == 1
    if (
        _BEFORE_THIS.search(text)
        or _NOT_SURE_WHICH.search(text)
        or _IN_A_ROW_OF_ELSE.search(text)
        or _IS_IT.search(text)
        or _A_LITTLE_LESS.search(text)
        or (only_one and (_DENIED.search(text) or INCLUDES.search(text)))
    ):
        return True
    if not any(map(names_own_share, (token for each in read for token in each.cut))):
        told = [_text(each).replace(" ", "") for each in read if each.sums]
        unnamed = (_PAID_IN_ALL, _OF_WHICH_ROW, _WHAT_IS_LEFT, _OF_A_PART, _FORETOLD)
        if any(pattern.search(each) for pattern in unnamed for each in told):
            return True
    if _OF_BOTH.search(text) or any(_NAME.search(_text(each)) for each in read):
        return True
    return any(map(still_to_come, read)) or _told_otherwise(read) or _of_another(read)


def told_in_all(said: str, today: date) -> bool:
    """Whether a figure is told as the sum of all, and by no name: 一共三万, which may be all that somebody paid."""
    read = [for_sums(clause, today) for clause in clauses(plain(counted(said)))]
    named = any(map(names_own_share, (token for each in read for token in each.cut)))
    named = named or bool(_OF_THE_PATIENT.search(plain(said)))
    return not named and any(map(_in_all, read)) and any(each.sums for each in read)


def _in_all(clause: Marked) -> bool:
    """Whether a clause tells its figure as that of all, or no more than that the next one is."""
    text = _text(clause).replace(" ", "")
    if clause.sums:
        return holds(text, "in_all_told") or bool(_ALTOGETHER.search(text))
    return text.strip(_LITTLE) in words_of("in_all_told")


def _shown(found: int | Problem) -> str:
    return ",".join(found.candidates) if isinstance(found, Problem) else str(found)


def _told_otherwise(read: Sequence[Marked]) -> bool:
    """Whether another figure, that is named as no row, is told by somebody, or by another paper."""
    own = {_shown(found) for each in read if any(map(names_own_share, each.cut)) for found in each.sums}
    others = [each for each in read if each.sums and not any(map(_of_something_else, each.cut))]
    return bool(own) and any(_VOICE.search(_text(each)) and not own & {*map(_shown, each.sums)} for each in others)


def _of_something_else(token: Token) -> bool:
    """Whether a word names a row of the slip, or owns up to an error."""
    return bool({*token.means.get("row", ())} - {"paid"}) or "correction" in token.means


def _of_another(read: Sequence[Marked]) -> bool:
    """Whether the figure is told of somebody, and then that it is not he who is helped, or whose it is instead."""
    people = [each for each in read if any("who" in token.means for token in each.cut)]
    if any(_BUT.match(_text(each)) and not each.sums for each in people):
        return True
    if len(people) > 1 and any(_WHO_IS_HELPED.search(_text(each)) for each in people):
        return True
    told = any(each.sums for each in people)
    return told and any(_OF_THAT_ONE.match(_text(each)) for each in read if not each.sums)


def _text(clause: Marked) -> str:
    """A clause as it was typed, with a letter in place of each figure."""
    return "".join(token.text for token in clause.cut)
