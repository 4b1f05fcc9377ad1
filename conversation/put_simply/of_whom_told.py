"""For whom it is asked where that was answered otherwise (我点错人了，是给我丈夫查的), and what is told of who types
where somebody else is helped (她户口敦化 我户口延吉; 他是低保我不是), put as it would be said of the one who is
helped."""

from typing import Final

from conversation.journey import Journey
from conversation.kept import WHO
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.of_kin_only import without_status_of_kin

KIN: Final = (
    "我?家?(?:老?[爸妈爹娘]|爸爸|妈妈|老伴儿?|老头[子儿]?|老太太|老公|老婆|爱人|丈夫|媳妇|对象|儿子|闺女|女儿|姑娘|孩子|孙子|孙女"
    "|奶奶?|爷爷?|姥姥|姥爷|婆婆|公公|岳[父母]|[哥姐弟妹][哥姐弟妹]?)"
)
KO_KIN: Final = (
    "(?:우리 ?|내 ?|제 ?)?(?:어머[니이]|어마이|아버지|아부지|엄마|아매|아바이|로친네?|령감|남편|나그네|안해"
    "|아들|딸|손자|손녀|동생|언니|오빠|누나|형님|시어머[니이]|시아버지|장모|장인)"
)
_STATUS: Final = "(?:低保|特困|五保|低边|边缘|监测)户?"
_FOR_KIN: Final = lazily(
    "(?P<first>(?:哎呀?|哦|那个|不对|不好意思|对了|忘说了|忘了说|(?:我)?(?:刚才|一开始)?(?:点|选|按|弄|写"
    "|整|填)错人?了?|[, ])*"
    f"(?:我)?(?:其实|这个?)?是?)(?:替|给|帮|代)(?P<whom>{KIN})(?:问|查|打听|填"
    "|咨询)(?P<so>的)?(?:[, ]+(?P<rest>.+))?[.!]*"
)
_IN_KOREAN: Final = lazily(
    f"(?:(?:나는|내|내가|저는|사실은?|실은) )*(?P<whom>{KO_KIN})(?:의)? ?(?:것|꺼|거|걸)(?:을|를)? ?"
    "(?:봅니다|봄다|(?P<so>(?:보|물어보|묻|확인하)는 ?(?:겜|검|것임|거|게)[가-힣]*)|물어봅니다"
    "|물어봄다)(?:[, ]+(?P<rest>.+))?"
)
_KIN_IT_IS: Final = lazily(
    "(?P<not_i>不是我(?:本人|自己)?(?:看病|住院|病)?(?:的)?[, ]*)?(?:其实|哦|不对|应该|,|，| )*"
    "(?P<patient>(?:病人|患者|看病的|住院的|生病的|得病的|有病的)(?:人)?)?(?:其实)?(?:就)?是"
    f"(?P<whom>{KIN})(?P<was>看的?病|住的?院|做的?手术|病了|得的?病|的病)?(?:的|了|呢)*[.!]*"
)
"""病人是我妈, 是我老伴住的院."""
_KIN_IT_IS_IN_KOREAN: Final = lazily(
    "(?P<not_i>(?:내|나|저)(?: ?자신)?(?:꺼| ?것|거)?(?:가|이|는|은)? ?(?:아니|아이|말)[라고구][ ,]*)?"
    "(?:사실은?|실은|이건|이거는?)?[ ,]*"
    "(?P<patient>(?:환자|앓는 ?사람|입원한 ?사람|병원에 ?간 ?사람)(?:는|은|가|이)? ?)?"
    f"(?P<whom>{KO_KIN})(?:의)?(?: ?(?:꺼|것|거|검))?(?:임다|입니다|이오|이우다|이꾸마|요|다)[.!]*"
)
"""환자는 우리 엄마임다, 내가 아니라 엄마꺼임다."""
_NOT_ME: Final = lazily("(?:这个?|看病的|住院的|病人)?不是我(?:本人|自己)?(?:看病|住院|病)?(?:的)?[.!]*")
_FOR_SOMEBODY: Final = lazily(
    "(?:我)?是?(?:替|给|帮|代)(?:别人|人家|亲戚|朋友|邻居|村民|同事|老人)(?:问|查|打听|填|咨询)(?:的)[.!]*"
)
_ME_TOO: Final = lazily(
    "(?:那|那么|,)*我(?:自己|本人)?也(?:想|要|得|打算)*(?:查|看|算)(?:一?[下个]|查)?(?:的|吧|呗|呢)*[.!]*"
    "|(?:그럼|그러면|그런데)? ?(?:나|저|내)(?:것|꺼|거)?(?:도|두) ?(?:좀 ?|한번 ?)*"
    "(?:알아보|알아볼|해보|해볼|봐주|보고 ?싶|보겠|볼래|볼게|확인하|확인해)[가-힣]{0,4}[.!]*"
)
"""我也想查, 나두 해볼게, with the result before one's eyes."""
_NOT_I: Final = lazily("[, ]*(?:可|但)?我(?:家|们)?(?:可|倒|都)?(?:不是|没有)(?=$|[, ])")
_OF_ME: Final = lazily(f"我(?:自己|本人)?(?:是|有|吃|享受)?(?:{_STATUS}|户口|自付)")
"""我是替我妈问的 我是低保: whose it is is asked."""
_HAS_IT: Final = lazily(
    f"(?P<theirs>(?:他|她|{KIN})(?:家)?(?:是|有|吃|享受)?{_STATUS})[, ]*(?:可|但)?我(?:家|们)?(?:可|倒"
    "|都)?(?:不是|没有)(?=$|[, ])"
)
_HAS_IT_IN_KOREAN: Final = lazily(
    f"(?P<theirs>{KO_KIN}(?:은|는|이|가) ?(?:저보|특곤|변두리|감측호|오보호)(?:호|대상)?)(?:이?고"
    "|인데),? ?(?:나|저|내)(?:는|가)? "
    "?(?:아[이니님임][가-힣]*|없[가-힣]*)[.!]*$"
)
"""他是低保我不是."""
_REGISTER: Final = f"(?:他|她|老人|病人|{KIN})的?(?:户口|户籍)"
_MINE: Final = "(?:可是?|但是?)?我(?:自己|本人)?(?:的?(?:户口|户籍)本?(?:是|在|落在)?|的?是?在)[^, ]{2,6}"
_OF_THERE: Final = lazily(
    f"(?P<theirs>(?:他|她|老人|病人|{KIN})(?:是)?[^, 的]{{2,5}}户口)[, ]+(?:可是?|但是?)?(?:我"
    f"|我)(?:自己)?(?:是)?[^, ]{{2,5}}户口(?=$|[, ])"
)
"""她是珲春户口 我是延吉户口."""
_BEHIND: Final = lazily(f"(?P<theirs>{_REGISTER}[^, ]{{2,8}})[, ]+{_MINE}(?=$|[, ])")
_FIRST: Final = lazily(f"^{_MINE}[, ]+(?=(?:可是?|但是?)?{_REGISTER})")
_MINE_IN_KOREAN: Final = lazily(
    f"(?P<theirs>{KO_KIN}[^,]{{0,4}}호적[^,]{{0,8}}?|{KO_KIN}(?:은|는) ?[가-힣]{{2,4}} ?호적)이고,? "
    "(?:내|제|나의|나는|저는) ?[^,]{0,6}호적[^,]{0,10}$"
)
"""我妈户口龙井 我的在青岛."""
_TOWN: Final = "[가-힣]{2,4}?(?:시|현|성)?"
_MINE_FIRST: Final = lazily(
    f"(?:내|제|나의) ?호[구적](?:은|는|이|가)? ?{_TOWN}(?:인데|이고|이구|이지만|임다)[, ]+"
    f"(?P<kin>{KO_KIN})(?: ?호[구적])?(?:은|는|이|가) ?(?P<town>{_TOWN})(?:임다|입니다|이오|이요)?[.!]*"
)
"""내 호구는 연길인데 엄마는 룡정임다."""
_MINE_LAST: Final = lazily(
    f"(?P<kin>{KO_KIN})(?:은|는|이|가) ?(?P<town>{_TOWN}) ?호[구적](?:고|이고|구|이구|인데|임다)[, ]+"
    f"(?:나는|저는|내는|난) ?{_TOWN}(?:임다|입니다|이오|이요)?[.!]*"
)
"""딸은 장춘호구고 저는 연길임다."""
_STATUS_IN_KOREAN: Final = "(?:저보|특곤|변두리|감측호)(?:호|대상)?"
_DENIED: Final = "(?:아[니이님임]|안 ?[타받탐]|못 ?[타받]|없)[가-힣]*"
_TAKES: Final = "(?:타|탐|받|이|임|있)?[가-힣]{0,4}"
_ONLY_MINE: Final = lazily(
    f"(?P<of_mine>{_STATUS_IN_KOREAN})(?:은|는|를)? ?(?:내가|나만|내만|저만"
    f"|제가) ?{_TAKES}[ ,]+(?P<behind>{KO_KIN})(?:은|는|이|가) ?{_DENIED}[.!]*"
    f"|(?P<kin>{KO_KIN}|환자|앓는 ?사람)(?:은|는|이|가) ?(?:{_STATUS_IN_KOREAN} ?)?{_DENIED}[ ,]+"
    f"(?:내가|나만|내만|저만|제가|나는) ?(?P<status>{_STATUS_IN_KOREAN}){_TAKES}[.!]*"
    f"|(?:나만|내만|저만) ?(?P<first>{_STATUS_IN_KOREAN}){_TAKES}[.!]*"
)
"""저보는 내가 타고 어머니는 안탐다; 어머니는 아니고 내가 저보임다."""
_ONLY_MINE_IN_CHINESE: Final = lazily(
    f"(?P<status>低保|特困|五保|低边)(?:户)?(?:就|只|可)?是我(?:自己|本人|一个人)?(?:吃|领|拿|享受)?(?:的|着)?[, ]+"
    f"(?:可|但)?(?P<kin>{KIN})?(?:她|他)?(?:没有?|不是|不吃|不享受)(?:的|份)?[.!]*"
)
_TREATED: Final = "(?:今年|这次|这回|是|在[^,. ]{2,6})*(?:住的?了?院|住院|做?的?手术|看的?病|病了|透析)"
_MY_STATUS: Final = f"我(?:自己|本人)?(?:是|有|吃|享受|拿|领)(?:着)?{_STATUS}的?"
_TREATED_IN_KOREAN: Final = "(?:이|가|은|는)? ?[^,]{0,6}?(?:입원|주원|수술|치료)"
_MY_STATUS_IN_KOREAN: Final = (
    "(?:나는|내가|저는|나|내) ?(?:저보|특곤|변두리|감측호)(?:호|대상|를 ?받)?(?:이?고|이?구|인데|는데|임다|이오|슴다)?"
)
_STATUS_OF_MINE: Final = lazily(
    f"(?:^|(?<=[, ])){_MY_STATUS}[, ]+(?:可是?|但是?|就)?(?=(?:是)?{KIN}{_TREATED})"
    f"|(?<=院|病)[, ]+{_MY_STATUS}(?=$|[.!])"
    f"|(?:^|(?<=[, ])){_MY_STATUS_IN_KOREAN}[, ]+(?={KO_KIN}{_TREATED_IN_KOREAN})"
)
"""我是低保，爱人住的院: whether the one who was treated has it too is asked."""
_KIN_TREATED: Final = lazily(
    f"(?:^|[, ])(?:可是?|但是?|就)?(?:是)?{KIN}{_TREATED}|(?:^|[, ]){KO_KIN}{_TREATED_IN_KOREAN}"
)
_I_TREATED: Final = lazily(
    f"我(?:自己|本人|也)?{_TREATED}|都{_TREATED}|(?:나|내|저)(?:는|도|두|가)? ?(?:입원|수술|치료)"
)
_FORMER: Final = lazily(f"^(?:내 |우리 |제 )?전 ?(?P<whom>남편|나그네|안해|처)(?=[이가은는도](?!.*{KO_KIN}))")
"""전남편이 올해 입원했슴다, where somebody else is helped: he is the one."""
_I_AM_ELSEWHERE: Final = lazily(
    "^(?:나는|저는|내|난|내가) ?[가-힣]{1,6}에(?:서)? ?(?:나와 ?|와 ?|가 ?)?"
    "(?:있(?:[고구]|는데|지만|슴다|소|습니다)|살[고구]|산다|삼다|일하[고구]|벌이하[고구])[ ,.]+"
    f"(?={KO_KIN}(?:은|는|이|가)[^,]*(?:입원|주원|수술|치료|병원))"
    f"|^我(?:现在|人|自己)*在[^,. 住看治做病]{{1,5}}(?:打工|上班|呢)?[, ]+(?={KIN}[^,]*(?:住|看病|手术|治|透析))"
)
"""나는 한국에 있고 어머니가 연길에서 입원했슴다."""
_NOTHING_OF_MINE: Final = lazily("(?<=[, ])(?P<me>我)(?:啥|什么)(?:也|都)没有")


def of_whom_told(text: str, found: Journey) -> str:
    """A plain text put so; as it is where it tells no such thing."""
    text = _I_AM_ELSEWHERE.sub("", text)
    if found.facts.says(WHO, "self"):
        text = without_status_of_kin(text) or text
        if _KIN_TREATED.search(text) and not _I_TREATED.search(text):
            text = _STATUS_OF_MINE.sub("", text)
        return _for_kin(text, at_the_end=found.expected is None) or _NOTHING_OF_MINE.sub(r"\g<me>没有", text)
    if not found.facts.says(WHO, "other"):
        return text
    if found.expected is None and _ME_TOO.fullmatch(text):
        return "给我也查一个" if text.startswith(("我", "那", ",")) else "나도 봐주오"
    text = _FORMER.sub(lambda told: "남편" if told["whom"] in ("남편", "나그네") else "안해", text)
    text = _HAS_IT_IN_KOREAN.sub(r"\g<theirs>임다", _HAS_IT.sub(r"\g<theirs>", text))
    text = _MINE_IN_KOREAN.sub(r"\g<theirs>임다", _BEHIND.sub(r"\g<theirs>", _OF_THERE.sub(r"\g<theirs>", text)))
    if told := _ONLY_MINE_IN_CHINESE.fullmatch(text):
        return f"{told['kin'] or '她'}不是{told['status']}"
    if told := _ONLY_MINE.fullmatch(text):
        return (
            f"{told['kin'] or told['behind'] or '환자'}는 {told['status'] or told['of_mine'] or told['first']} 아님다"
        )
    if told := _MINE_FIRST.fullmatch(text) or _MINE_LAST.fullmatch(text):
        return f"{told['kin']} 호적은 {told['town']}임다"
    return _FIRST.sub("", text)


def _for_kin(text: str, *, at_the_end: bool) -> str:
    """That it is asked for a relative and not for who types, with what is told of him; "" where it is not told."""
    if told := _FOR_KIN.fullmatch(text):
        rest = _NOT_I.sub("", told["rest"] or "").strip(", ")
        if not (told["so"] or rest or "错" in told["first"]):
            return ""
        rest = "" if _OF_ME.match(rest) else rest
        alone = f"不是我,是{told['whom']}" if at_the_end else f"其实是给{told['whom']}查的"
        return f"其实是给{told['whom']}查的,{rest}" if rest else alone
    if whom := _of_whom_it_is(text, at_the_end=at_the_end):
        return whom
    told = _IN_KOREAN.fullmatch(text.rstrip(".!"))
    if not told or (at_the_end and not told["so"]):
        return ""
    rest = _HAS_IT_IN_KOREAN.sub(r"\g<theirs>임다", told["rest"] or "")
    return f"사실은 {told['whom']}꺼 봅니다" + (f", {rest}" if rest else "")


def _of_whom_it_is(text: str, *, at_the_end: bool) -> str:
    """That the one who was treated is a relative, or is not who types; "" where it is not told, or may answer what is
    asked (是我妈, where a question is open)."""
    if told := _KIN_IT_IS.fullmatch(text):
        named = told["patient"] and not told["patient"].startswith("住院")  # 住院的是老伴 may be no more than talk
        if not (at_the_end or told["not_i"] or named or told["was"]):
            return ""
        return f"不是我,是{told['whom']}" if at_the_end else f"其实是给{told['whom']}查的"
    if told := _KIN_IT_IS_IN_KOREAN.fullmatch(text):
        if at_the_end:
            return "나 자신이 아니라 가족임다"
        return f"사실은 {told['whom']}꺼 봅니다" if told["not_i"] or told["patient"] else ""
    if at_the_end and (_NOT_ME.fullmatch(text) or _FOR_SOMEBODY.fullmatch(text)):
        return "不是我,是家里人"
    return "替别人问的" if _FOR_SOMEBODY.fullmatch(text) else ""
