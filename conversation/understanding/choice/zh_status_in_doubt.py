"""A status that Chinese names, of which it is not certain that the patient had it then: 我是低保，可我看病的时候还不是,
民政说我算因病致贫，没给纸, 全家低保就我不在里头, 正在办低保; and what is left where several are denied."""

from collections.abc import Collection, Sequence
from typing import Final

from conversation.facts import UNSURE
from conversation.understanding.text.denial import denials
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens
from conversation.understanding.text.plain import plain

_PENDING: Final = "illness_poverty_pending"
_GRANTED: Final = "illness_poverty"
_NONE: Final = "none"
_STATUS: Final = "(?:低保边缘|低保|特困|五保|低边|边缘户?|监测(?:户|对象)?|因病致贫|返贫)"
_LITTLE: Final = "既又"
_THEN_NOT: Final = lazily(
    "(?:看病|住院|治病|结账|出院|那[时会]|当时|那阵)[^,.;]{0,6}(?:还)?(?:(?<!是)不是|没有?(?:批|办|下来|评|给|拿到"
    "|定)?(?:呢|上)?(?:$|[,.;])|没批|没办|没下来|没评)"
)
"""我看病的时候还不是, beside a status of today."""
_NOT_AMONG: Final = lazily(
    "(?:就|只有?|光|唯独|单)我(?:一个人?|自己|一人)?(?:不在|没在|不是|没有?|没进|没算|没上)|(?:没有?|不带"
    "|没算|漏了)我的?(?:名|份)?$"
)
_OWN_BOOK: Final = lazily("我[^,.;]{0,4}(?:单立|另立|自己立|单独|分出|单开)[^,.;]{0,2}户?|我[^,.;]{0,3}分户")
_NO_PAPER: Final = lazily(
    "[没未](?:有)?(?:给|发|拿|见|收|下)?(?:到|过|我|个)*(?:纸|证明?|通知书?|单子?|本子?|手续|文件|凭证|东西|书面)"
    "(?!找|丢)"
)
_IN_DOUBT: Final = lazily("算|说|口头|应该")
_APPLIED: Final = lazily(
    f"(?:正在?|还在|在)(?:给|帮)?(?:我|我家)?(?:办|申请|跑|审|走|评|报|递|弄|争取)(?![了成过好妥的上])"
    f"[^,.;没不]{{0,4}}{_STATUS}(?!证)"
    f"|说(?:要|是)?给(?:我|我家|我家?)?(?:报|办|申请|跑|递)(?![的成过])[^,.;没不]{{0,2}}{_STATUS}(?:了|呢)?$"
    f"|{_STATUS}[^,.;没不]{{0,4}}(?:公示|审批|审核|审着|办着|申请着|正办|正在办|在办|在审|走流程|评议)"
    f"(?![^,.;]{{0,3}}[没不过])"
    f"|申请[^,.;没不]{{0,3}}{_STATUS}[^,.;没不]{{0,4}}(?:公示|审|等|呢)"
)
_NO_WORD_YET: Final = lazily(
    "(?:材料|申请|表)[^;]*(?:(?:还|正|都|刚)(?:在)?(?:公示|审批|审核|走流程|排队)|没(?:有)?(?:个)?(?:信儿?|消息|动静"
    "|结果|回信)|等(?:着)?(?:信|结果|批|通知))"
)
"""低保的材料递到街道了，没信儿呢."""
_GIVEN_LATER: Final = lazily(
    f"{_STATUS}(?:户|证|的)*,?(?:是|可|不过|但)*(?:后来|后|以后|之后|后补|刚刚?|上个?月|前几天|最近)(?:才|刚"
    f"|给)*"
    "(?:批|办|评|认定|下来|给)(?:的|了|下来)*[.!]?$"
)
"""低保，后来批的: it may have been later than the treatment."""
_JUST_GIVEN: Final = lazily(
    "^(?:我家?|我们家?|她|他|现在|是|才|刚|,)*"
    "(?:(?:上个?月|这个?月|本月|月初|前几天|前两天|昨天|前天|最近|今年|上周|上礼拜|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?)(?:给)?(?:刚刚?|才|新)|(?:刚刚?|新)(?:给)?(?=[批办评下认]))"
    f"(?:给)?(?:批|办|评|认定|吃|享受|拿|领|有|下来|成|是)(?:的|了|下来|上|到|成)*{_STATUS}(?:户|证|家庭)?(?:的|了)?[.!]*$"
)
_JUST_GIVEN_IN_KOREAN: Final = lazily(
    "(?:나는|우리는?|우리집은?|,)*(?:(?:지난달|이달|이번달|요즘|요새|최근|얼마전|며칠전|메칠전|어제|그저께)(?:에|에야|에사)?(?:금방|막|겨우|새로)?|(?:올해|[0-9]{1,2}월)(?:(?:에|부터)?(?:금방|막|겨우|새로)|에야|에사)|(?:이제|인제)?(?:금방|막|새로))"
    "(?:저보|특곤|오보|변두리|감측)(?:호|대상)?(?:가|이|로|를|을)?(?:에)?(?:됐|되였|된|비준|받|나왔|내려|인정|탔|들었)[가-힣]{0,6}[.!]*"
)
"""上个月刚批的低保, 지난달에 금방 저보 됐슴다: likewise."""
_NOT_REVIEWED: Final = lazily(
    f"{_STATUS}[^,.;]{{0,3}}[,]?(?:可|但|是)*今年[^,.;]{{0,2}}(?:没|没有|未)(?:参加|给|做)?(?:年审|复审|复核|审核?)"
)
_NOT_REVIEWED_IN_KOREAN: Final = lazily(
    "(?:나는|우리는?|,)*(?:저보|특곤|오보|변두리|감측)(?:호|대상)?(?:증)?(?:은|이|는|가)?(?:있는데|있지만|인데),?(?:올해|금년)?(?:는|에|에는)?"
    "(?:아직)?(?:년|재)?심사?(?:를|을)?(?:아직)?(?:못|안|아이)(?:받|했|하)[가-힣]{1,5}[.!]*"
)
"""저보증은 있는데 올해 심사 못받았슴다: it may be none of today."""
_RENEWED: Final = lazily("年审|复审|复核|续|换证|补证|补办|重新")
_LOST: Final = lazily(
    f"{_STATUS}(?:的)?(?:证|本|卡)[^,.;]{{0,4}}(?:找不[着到]|丢|没带|不见|弄没)|(?:找不[着到]|丢了?"
    f"|没带){_STATUS}(?:证|本)"
)
_ASKS: Final = lazily("[?]|咋|怎么|上哪|去哪|能不能|吗")
_EXPIRES: Final = lazily(
    f"{_STATUS}[^,.;没不]{{0,3}}(?:下个?月|明年|年底|快要?|马上|过几个月)[^,.;没不]{{0,2}}(?:到期|期满)"
)
_HAS_THE_BOOK: Final = lazily(
    f"{_STATUS}[^,.;]{{0,3}}(?:是啥|啥意思|是什么|什么意思|咋回事)[?,.].*(?:有|是)[^,.;没不]{{0,3}}(?:那个|这个|本|证)"
)
_OF_ONE: Final = lazily(
    f"^(?:我)?(?:家)?(?:老伴|老头|老太太?|媳妇|爱人|老公|老婆|对象|父母|爹妈|爹|娘|妈妈?|爸爸?|爷爷?|奶奶?|儿子|闺女|女儿|姑娘|孙子|孙女|哥哥?|姐姐?|弟弟?|妹妹?|嫂子|叔叔?|姑姑?|舅舅?|姨)(?:是|有"
    f"|吃)?{_STATUS}(?:户|证)?[.!]*$"
)
_OF_ONE_IN_KOREAN: Final = lazily(
    "(?:(?:내가|나는|내는|나|저는)(?:(?:저보|특곤|오보|변두리|감측)(?:호|대상)?(?:가|는|은|이)?)?(?:아니|아이)(?:고|구|지만|라),?)?"
    "(?:우리|내|제)?(?:맏|큰|둘째|막내|작은)?(?:아들|딸|자식|손자|손녀|형님|형|동생|남동생|녀동생|언니|누나|오빠|삼촌|고모|이모|조카|부모님?"
    "|아버지|어머니|엄마|아부지|어마이|로친|령감|안깐|안해|나그네|남편)(?:네)?(?:는|은|이|가|두|도)"
    "(?:저보|특곤|오보|변두리|감측|인병치빈)(?:호|대상)?(?:를|을)?(?:임|입|이|탐|타|받)[가-힣]{0,5}[.!]*"
)
_ALMOST: Final = lazily(
    f"我(?:自己|家)?(?:没有?|不是){_STATUS}(?!就是),?(?:可|但|是)*我?[家的]*[^,.;我]{{1,4}}(?:有|是|吃){_STATUS}?"
    f"|^{_STATUS}(?:的)?不是我,?是我?[^,.;我]{{1,4}}[.!]*$"
)


def doubted_status(said: str, offered: Collection[str], *, of_oneself: bool, of_another: bool) -> tuple[str, ...]:
    """The values that may be meant where a status that is named may be none of the patient's, or none of then; ()
    where nothing tells so. `of_oneself`: whether it is asked for who types; `of_another`: for
    somebody else; neither where that is not known."""
    text = plain(said).replace(" ", ",")  # most type no commas
    if HANGUL.search(text):
        bare = plain(said).replace(" ", "")
        if (_JUST_GIVEN_IN_KOREAN.fullmatch(bare) or _NOT_REVIEWED_IN_KOREAN.fullmatch(bare)) and (
            named := _named(plain(said))
        ):
            return (*named, *(each for each in offered if each in (_PENDING, _NONE)), UNSURE)
        return _of_one_in_korean(said, offered) if of_oneself else ()
    named = _named(text)
    if left := _of_those_left(text, named, offered):
        return left
    bare = plain(said).replace(" ", "")
    without = (*(each for each in offered if each in (_PENDING, _NONE)), UNSURE)
    if not named:
        return ()
    if (_LOST.search(bare) and not _ASKS.search(bare)) or _EXPIRES.search(bare) or _HAS_THE_BOOK.search(bare):
        return (*named, UNSURE)
    applied = _APPLIED.search(bare) or _NO_WORD_YET.search(bare)
    if applied and not _RENEWED.search(bare) and not {*named} <= {_GRANTED, _PENDING}:
        return _PENDING, _NONE, UNSURE
    if _NO_PAPER.search(bare) and _IN_DOUBT.search(bare):
        return (*named, _PENDING)
    if _THEN_NOT.search(bare) or _NOT_REVIEWED.search(bare) or _GIVEN_LATER.search(bare) or _JUST_GIVEN.search(bare):
        return (*named, *without)
    not_i = _NOT_AMONG.search(bare) or _OWN_BOOK.search(bare) or (of_oneself and _OF_ONE.search(bare))
    return (*named, *without) if (not_i or _ALMOST.search(bare)) and not of_another else ()


def _of_one_in_korean(said: str, offered: Collection[str]) -> tuple[str, ...]:
    """The same of a Korean text: 아들이 저보임다, of whom it is not told that he lives with who types."""
    named = _named(plain(said)) if _OF_ONE_IN_KOREAN.fullmatch(plain(said).replace(" ", "")) else ()
    return (*named, *(each for each in offered if each in (_PENDING, _NONE)), UNSURE) if named else ()


def _named(text: str) -> tuple[str, ...]:
    """What the words of a text may mean to the question for the status, whatever is said of it."""
    cuts = map(tokens, clauses(text))
    told = [value for cut in cuts for token in cut for value in token.means.get("household", ())]
    return tuple(dict.fromkeys(value for value in told if value not in (_NONE, UNSURE)))


def _of_those_left(text: str, named: Sequence[str], offered: Collection[str]) -> tuple[str, ...]:
    """The values that are not denied, where two or more are and nothing else is told: 不是低保，不是特困."""
    cuts = list(map(tokens, clauses(text)))
    told = [(place, token, denials(cut, "household").places) for cut in cuts for place, token in enumerate(cut)]
    of_it = [(token.means["household"], place in denied) for place, token, denied in told if "household" in token.means]
    known = all(token.known or token.text in _LITTLE for cut in cuts for token in cut)
    all_denied = known and len({values for values, _ in of_it}) > 1 and all(denied for _, denied in of_it)
    return tuple(value for value in offered if value not in named) if all_denied else ()
