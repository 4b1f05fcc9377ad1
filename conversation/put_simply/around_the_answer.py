"""What answers the open question, without what stands around it and changes nothing: 没花多少 一千来块 is 一千来块,
办了 社区办的 is 社区办的; 敦化 不是 安图 is 安图 where both answer alike, 今年不是 去年也不是 前年的 is 前年的."""

from itertools import takewhile
from typing import Final

from conversation.facts import Facts
from conversation.problem import Problem
from conversation.put_simply.of_whom_told import KIN
from conversation.put_simply.put_right_in_short import FIGURE
from conversation.questions import SLIP_ROWS, Question
from conversation.understanding import understood
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily

_EXACT: Final = "[0-9一二两三四五六七八九][0-9一二两三四五六七八九十百千万.]*(?:元|块钱?)?"
_THE_SLIP: Final = lazily(
    f"(?:我|他|她|大夫|{KIN})?(?:非|就|老)?(?:说|讲|估摸|估计|寻思|记得|以为|猜|印象里?|大概)(?:着|是|得"
    f"|有)*(?:自付)?(?:是)?{FIGURE}"
    "[多来]?(?:左右|吧|呢|块)*[, ]+(?:可是?|但是?|不过)?(?:我)?(?:看|瞅)?(?:了)?"
    "(?P<slip>(?!.*(?:自费|总|共|统筹|医保|报|大病|押金|救助))(?:结算)?单子?(?:上面?)?(?:写|是|印|打|显示)[^,]*)"
)
"""我妈说自付六千 我看单子是六千八."""
_LITTLE: Final = lazily(
    "^(?:也|其实|我|这次|倒)*(?:没花|没用|没|花得?不)(?:了)?(?:多少|几个|太多|多|啥|什么)(?:钱)?[, ]+"
    "(?=[0-9一二两三四五六七八九十]|[千百万]把?来?块)"
)
_NO_DEPOSIT: Final = lazily("^(?:我)?(?:是)?(?:免|没交|没要|没收|不用)押金(?:就)?(?:住)?(?:的|院|进去)*[, ]+")
_TAKEN_BACK: Final = lazily(
    "[^,]*[0-9一二两三四五六七八九十百千万][^, ]*[, ]+(?:哦|啊|哎)?(?:不对|错了|说错了)[, ]+(?:应该)?是?"
    f"(?P<right>{_EXACT})"
)
"""五千左右吧 不对 应该是六千."""
_BORROWED: Final = lazily(
    f"(?:[^,0-9]{{0,8}}[, ]+)?(?:都|全|还|是|现|跟亲戚|管亲戚)*借(?:了"
    f"|的)?(?:钱)?(?P<sum>{_EXACT})(?:钱)?(?:才|来|给)?(?:交|付|结)(?:的|上|了)*(?:账|钱|费)?"
)
"""家里困难 借了一万三交的."""
_WITH_ANOTHER: Final = lazily(
    "([^,]*自付[^, ]+)[, ]+((?:医院|户口|转诊|家庭情况|时间)(?:是|在)?[^, 不]{2,8}?)[, ]*((?:可)?不是[^, ]{2,8})"
)
"""自付八千 医院是长春的不是州医院."""
_KIN_BEFORE: Final = lazily(
    f"^{KIN}(?:也|倒|是|就)?(?:领|住|报|看|花|有)过?(?:了)?(?:院|钱|救助)?[, ]+"
    "(?=我(?:自己)?(?:可|倒|就)?没有?(?:领|住|报)?过?[.!]*$)"
)
"""我老伴领过 我没有."""
_PERHAPS: Final = lazily(
    "^(?P<none>没有?(?:过|住过|领过)?)(?:了)?(?:吧)?[, ]+(?:好像|大概|可能|应该)(?:是|吧|没有)*[.!]*$"
)
"""没有了吧 好像."""
_LITTLE_THEN: Final = lazily("(?<=[过了院])[, ]+(?:也)?(?:没花|没)(?:多少|几个|啥|什么)(?:钱)?(?=[, ])")
"""开春儿住过 没花几个钱 三百多."""
_THEY_BEFORE: Final = lazily(
    "(?P<they>(?:他|她)(?:自己)?(?:[没有住领报看花]|过|了|院)+)[, ]+我(?:自己)?(?:倒|可"
    "|也)?(?:[没有住领报看花]|过|了|院)+[.!]*"
)
_DONE_SO: Final = lazily(
    "^(?:办了?|转了?|有|做了?|开了?|했[가-힣]*|있[가-힣]*)[, ]+"
    "(?=[^, ]*(?:社区|卫生院|卫生室|村医|乡镇|사회구역|위생원|위생소)[^,]*)"
)
"""办了 社区办的."""
_MEANT_TO: Final = lazily(
    "^(?:그때|원래|본래|처음에|[, ])*(?:[가-힣]{2,6}(?:을|를|에|에서|도|은|는)? )?"
    "(?:[가-힣]{0,2}(?:하자|가자|떼자|받자|할라|갈라|하려|가려|떼려|받으려|받을라|뗄라)고|하고싶) ?(?:생각)?(?:을)? ?"
    "(?:했|하였|마음먹었|맘먹었)(?:댔)?(?:는데|다가|지만|더니|었는데)[ ,]+"
    "[가-힣 ]{0,14}?(?:(?:못|안|아이) ?(?:했|갔|뗐|받|됐)[가-힣]{0,4}"
    "|(?:시간|새|겨를|짬|돈|사람)(?:이|도)? ?(?:없었|없|모자랐)[가-힣]{0,4}|늦었[가-힣]{0,4}|급했[가-힣]{0,4})[.!]*$"
    "|^(?:我|当时|那时候?|本来|原来|原先|一开始|[, ])*(?:是)?(?:想|打算|要)(?:去|着|过)?"
    "(?:办|开|转诊?|备案|找)?(?:个|的)?"
    "(?:转诊|备案|手续)?(?:来着|的)?[, ]*(?:后来|可是?|但是?|就|结果|也)*(?:没(?:办|去|转|开|备|整)(?:成|上|了)?"
    "|没(?:有)?(?:时间|功夫|工夫|空)(?:办|去)?|没来得?及|来不及|没赶上|没顾上)(?:办|去|了|的)*[.!]*$"
)
"""하자고 했는데 못했슴다, 想办来着没办成: it was not done, and none of it is still to come."""
_MEANT_FIRST: Final = lazily(
    "^(?:원래|본래|처음에|[, ])*(?:[가-힣]{2,6}(?:을|를|에|에서)? )?"
    "(?:하자|가자|떼자|받자|하려|가려|떼려|받으려|할라|갈라|뗄라)고 ?(?:했|하였)(?:댔)?(?:는데|다가|지만|더니)[ ,]+"
    "|^(?:我|本来|原来|原先|[, ])*想(?:去)?(?:办|转|开|备案)(?:来着|的)?[, ]+(?:后来|结果|可|就)*"
)
_EITHER_WAY: Final = lazily(
    "(?P<one>[^, ]{2,8})[, ]+(?:哦|啊|哎|아이구)?(?:不是|不对|错了|아니|아이)[, ]+(?:应该)?是?(?P<other>[^, ]{2,8})"
)
_NEITHER_BUT: Final = lazily("(?P<wrong>(?:[^, ]{2,8}?(?:也|都|可)?不是[, ]+)+)(?P<right>[^, 不]{2,10})")
_DENIED: Final = lazily("(?P<what>[^, ]{2,8}?)(?:也|都|可)?不是[, ]+")

_A_SUM: Final = f"(?P<sum>{FIGURE}|[0-9일이삼사오륙육칠팔구십백천만.,]*[0-9일이삼사오륙육칠팔구십백천만]원?)"
_BY_INSURANCE: Final = lazily(
    "(?:(?:이보|의보|의료보험|보험)(?:에서|서|가|이)? ?(?:보소|지급|해 ?준|해 ?줬|나온|대 ?준|물어 ?준|낸)?"
    "(?: ?(?:거|것|건|게|돈)[은는이]?)?"
    f"|医保(?:给)?(?:报销?|付|出)(?:了|的)?(?:是)?) ?{_A_SUM}"
    "(?:임다|입니다|이오|(?: ?(?:나왔|해 ?줬|대 ?줬|물어 ?줬|냈)[가-힣]+))?[.!]*"
)
"""이보에서 2만: the row of the slip that most of it stands in."""
_FIRST_OWN: Final = lazily("^(?:을류 ?)?(?:우선|선행) ?(?:자부|자가지급)(?:액|금|금액)?(?:은|는|이|가)? ?(?=[0-9])")
_ROWS_BEFORE: Final = frozenset(
    row.question for row in takewhile(lambda row: row.question != "slip_pooled_fund", SLIP_ROWS) if row.question
)
"""The rows that are asked for before what insurance paid."""

_FIRST_ROW, _SECOND_ROW = "slip_in_scope", "slip_class_b_share"
"""The rows that are asked for first."""
_ROWS_BEHIND: Final = frozenset(row.question for row in SLIP_ROWS if row.question) - {_FIRST_ROW}
"""The rows of the slip behind the first, before which there is one to be put right."""
_LAST_FIGURE: Final = "[0-9일이삼사오륙칠팔구십백천만.,]*[0-9십백천만]원?"
_ROW_PUT_RIGHT: Final = lazily(
    f"(?:아까|방금|먼저|앞의|우의|[, ])*(?:거|것|꺼)?(?:는|은)? ?(?P<ko>{_LAST_FIGURE})[이가]? ?(?:맞|옳)"
    f"[가-힣]{{1,4}}[.!]*"
    "|(?:아까|방금|먼저|앞의|앞에|우의|우에)? ?(?:거|것|꺼|금액|수자)?(?:가|는|은)? ?(?:너무|좀) ?(?:많|적|크|작)"
    "[가-힣]{1,3}[,. ]+(?:그냥|그저)? ?"
    f"(?P<less>{_LAST_FIGURE})(?:임다|이오|입니다|이꾸마)?[.!]*"
    "|(?:아까|방금|먼저|앞의|앞에|우의|우에) ?(?:거|것|꺼|금액|수자)?(?:가|는|은|를)? ?(?:틀렸|틀림|잘못)"
    "[가-힣 ]{1,8}[,. ]+"
    f"(?P<other>{_LAST_FIGURE})(?:임다|이오|입니다|이꾸마)?[.!]*"
    f"|(?:应该|其实|那个|[, ])*(?:是)?(?P<zh>{FIGURE})(?:才对|才是|对|是对的)[.!]*|(?:太|写)[多少][了]?,?(?:就|其实"
    f"|应该)?是?(?P<zh_less>{FIGURE})[.!]*"
)
"""3만이 맞슴다, 너무 많슴다 그냥 8천임다, 三万才对: behind a row that is answered they are of that one."""
_FIRST_ROW_NAMED: Final = lazily(
    f"정책 ?범위(?:내|안)?(?: ?금액)?(?:는|은|이|가)? ?(?P<ko>{_LAST_FIGURE})(?:임다|이오|입니다|이꾸마"
    f"|이 맞[가-힣]+)?[.!]*"
    f"|(?:符合)?政策范围(?:内)?(?:的)?(?:金额)?(?:应该)?是(?P<zh>{FIGURE})[.!]*"
)
_FIRST_PUT_RIGHT: Final = lazily(
    f"{_LAST_FIGURE}[이가]? ?(?:아니|아이)[고구라] (?P<ko>{_LAST_FIGURE})(?:임다|이오|입니다|이꾸마)?[.!]*"
)
"""2만이 아니고 3만임다, at the first row: there is none before it."""
_ROW_IS_WRONG: Final = lazily(
    "(?:아까|방금|먼저|앞의|앞에|우의|우에) ?(?:거|것|꺼|금액|수자)(?:를|은|는|가)? ?(?:틀렸|틀림|잘못 ?(?:적|썼|눌"
    "|말))[가-힣]{0,4}[.!]*"
    f"|(?:아까|방금|먼저) ?{_LAST_FIGURE}(?:은|는|이) ?(?:총액|전체|다 ?합친|모두 ?쓴)[가-힣 ]{{0,6}}[.!]*"
    f"|앞으로 ?돌아가[가-힣]{{1,4}}[.!]*"
    f"|(?:刚才|方才|前面)(?:那个?|的)?{FIGURE}(?:是|其实是)(?:总额|总的|一共的?|全部的?)[.!]*"
)
"""우에거 잘못 적었슴다, 아까 2만은 총액임다, 刚才那两万是总额: the row before is asked again."""
_BY_ITS_NUMBER: Final = lazily(
    "(?P<town>연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|장춘|길림|심양|북경|길대|시|주|현)(?:시|대학)? "
    "(?P<which>[일이삼사]원)(?=$|[에임이 ,.])"
)
"""연길 이원 is a hospital, and no two yuan."""
_NOT_DONE: Final = ("没办", "못했슴다")
_PERMIT_THERE: Final = lazily(
    "(?:我|他|她|在|也|都|已经|早就?|是)*(?:有|办了|办过|拿着|手里有)(?:个|了)*(?:那边|那儿|那里"
    "|当地)?的?居住证(?:呢|的|了)*[.!]*"
    "|(?:(?:그쪽|거기|그곳|당지|외지|그 ?지방)(?:의|에)? ?)?거주증(?:이|도|두|을)? ?(?:있|냈|했)[가-힣]*[.!]*"
)
_OF_THE_BOOK: Final = lazily(
    "^(?:내|우리|제)? ?호[적구](?:은|는|이|가)? ?[가-힣]{2,5}(?:인데|이고|이구|에 ?있고|에 ?있는데|이지"
    "만)[ ,]*(?=사람은|몸은|나는|우리는|살기는)"
)
_LIVES_THERE: Final = ("长期住在外地", "외지에서 오래 살고있소")
"""有居住证, where it is asked whether somebody lives elsewhere: it is a permit of there, and none of Yanbian."""


def answer_alone(text: str, question: Question, facts: Facts) -> str:
    """A plain text put so; as it is where nothing of the kind stands around an answer."""
    if question.name == "amount":
        return _own_share(text)
    if question.name in _ROWS_BEHIND and (right := _row_put_right(text, question)) != text:
        return right
    if question.name == _FIRST_ROW and (told := _FIRST_PUT_RIGHT.fullmatch(text)):
        return told["ko"]
    if question.name in _ROWS_BEFORE:
        return _row_named(text)
    if question.kind != "choice":
        return text
    if question.name == "earlier":
        text = _PERHAPS.sub(r"好像\g<none>", _LITTLE_THEN.sub("", text))
        told = _THEY_BEFORE.fullmatch(text) if facts.says("who", "other") else None
        return told["they"] if told else _KIN_BEFORE.sub("", text) if facts.says("who", "self") else text
    text = _BY_ITS_NUMBER.sub(r"\g<town>\g<which>", text)
    if question.name == "referral":
        meant = not facts.says("when", "plan") and _MEANT_TO.search(text)
        text = _NOT_DONE[bool(HANGUL.search(text))] if meant else _done_instead(_DONE_SO.sub("", text), question, facts)
    if question.name == "living":
        rest = _OF_THE_BOOK.sub("", text)
        text = _LIVES_THERE[bool(HANGUL.search(text))] if _PERMIT_THERE.fullmatch(text) else rest
    return _of_a_choice(text, question, facts)


def _done_instead(text: str, question: Question, facts: Facts) -> str:
    """What was done behind what was only meant to be done, where it answers alone: 하자고 했는데 급해서 구급으로
    갔슴다."""
    behind = _MEANT_FIRST.sub("", text)
    answers = behind != text and not facts.says("when", "plan") and isinstance(understood(question, behind, facts), str)
    return behind if answers else text


def _row_named(text: str) -> str:
    """A sum with the name of its row, where it is told by another: 이보에서 2만 is 통주지급 2만."""
    if told := _BY_INSURANCE.fullmatch(text):
        return f"{'统筹支付' if text.startswith('医保') else '통주지급 '}{told['sum']}"
    return _FIRST_OWN.sub("先行自付", text)


def _row_put_right(text: str, question: Question) -> str:
    """That the row before was wrong, and what is right; as it is where that is not told."""
    told = _ROW_PUT_RIGHT.fullmatch(text)
    if told is None and question.name == _SECOND_ROW:
        told = _FIRST_ROW_NAMED.fullmatch(text)
    if told:
        right = next(filter(None, told.groups()))
        return f"틀렸슴다, {right}" if HANGUL.search(text) else f"说错了,{right}"
    if _ROW_IS_WRONG.fullmatch(text):
        return "잘못 적었슴다" if HANGUL.search(text) else "上面那个写错了"
    return text


def _own_share(text: str) -> str:
    text = _NO_DEPOSIT.sub("", _LITTLE.sub("", text))
    if told := _BORROWED.fullmatch(text):
        return f"交了{told['sum']}"
    if told := _WITH_ANOTHER.fullmatch(text):
        return ",".join(told.groups())
    if told := _THE_SLIP.fullmatch(text):
        return told["slip"]
    told = _TAKEN_BACK.fullmatch(text)
    return told["right"] if told else text


def _of_a_choice(text: str, question: Question, facts: Facts) -> str:
    """The choice that is left of several which are named, where both are one, or those before it are denied."""
    if told := _EITHER_WAY.fullmatch(text):
        one, other = (understood(question, told[each], facts) for each in ("one", "other"))
        return told["other"] if isinstance(one, str) and one == other else text
    told = _NEITHER_BUT.fullmatch(text)
    wrong = [understood(question, each["what"], facts) for each in _DENIED.finditer(told["wrong"])] if told else []
    if told is None or any(isinstance(each, Problem) and not each.candidates for each in wrong):
        return text
    return told["right"].removesuffix("才是").removesuffix("是")
