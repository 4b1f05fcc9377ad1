"""A Korean message put so that its facts are told by themselves: 3만원 썼는데 얼마 나옴까, 퇴원한 우리 령감 돈을 탈수
있슴까.

What was so stands then before the question by itself, and who works for the village asks for whoever is told of.
"""

import re
from functools import cache
from typing import Final

from conversation.understanding.sentences.ko_moved import move_put_first
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.ko_told_apart import named_kin
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses, tokens

_ENDS: Final = "(?=[?.,!\n]|$|(?<=까) )"
_ABOUT: Final = (
    "얼마|어떻게|어째|어찌|어떤|무슨|받|탈 ?수|타|나오|나옴|나옵|됨|되[오나는]|됩|신청|구조|도와|도움|해당"
    "|가능|줌|주[오나]|일없|괜찮"
)
_ASKS: Final = (
    f"(?![^?.,!]*(?:[답랍][데디]다|던데|더라))(?=[^?.,!]{{0,24}}?(?:{_ABOUT}))[^?.,!]{{1,30}}?"
    "(?:까|까요|[나냐]요?|는가요?|ㄴ가|가요|받소|되오|나오오|주오|얼마[요오]|얼맘[가-힣]|[줌됨옴]두|[두둥])"
)
_QUESTION: Final = f"(?={_ASKS}{_ENDS})"
_WAS: Final = "[했댔였았었왔갔샀났냈렸됐졌셨썼렀랐]"
_FIGURE: Final = "(?:[0-9][0-9,.]*|[일이삼사오륙육칠팔구])[만천백십]?[가-힣0-9]{0,6}?(?:원|콰이|전)"
_FACT_FIRST: Final = lazily(
    f"(?P<told>(?:[한된온간]|받은|나온)(?:건데|거인데|것인데)|{_WAS}(?:는데|은데|댔는데|지만|으니까?|슴다만)"
    f"|(?:[타먹맞받쓰]|다니|없|있|아닌)(?:는데|데)|{_FIGURE} ?(?:인데|이라는데|이라던데|나오는데|적혀 ?있는데"
    f"|찍혀 ?있는데|써 ?있는데"
    f"|(?:을|를)? ?(?:냈|썼|들었|물었|나갔)다(?:는데|고 ?하는데)))[ ,]+{_QUESTION}"
)
"""자가지급이 8650원 적혀있는데 얼마나 나옴까."""
_OF_OTHER_MONEY: Final = lazily(
    "(?:월급|로임|노임|퇴직금|양로금|연금|보조금|저금|수입|소득|빚|집세|방세|세집|보증금|나이)[^.,!?]{0,12}$"
)
_IN_THE_NAME_OF: Final = lazily(
    "(?<=[가-힣]) ?앞으로(?:는)? ?(?=뭐|무엇|무스|머가|저보|특곤|감측|무슨|어떤|증|나온|나오|된|돼|되여|명단)"
)
"""어머니 앞으로 뭐가 돼있는지: in her name, and not in future."""
_TYPED_BY: Final = lazily(
    "(?:글은? ?|이건 ?|이 글은 ?)?(?:우리 ?|내 ?)?(?:손자|손녀"
    "|며느리|아들|딸|사위|조카|이웃|옆집 ?사람)(?:애)?[가이] ?(?:대신 ?)?"
    "(?:쳐|써|적어|눌러|찍어|보내) ?(?:줌다|준다|주오|줍니다|줬슴다|주구|주고|주는데|주꾸마)[ ,.]*"
)
"""며느리가 쳐줌다 나는 팔십이우다."""
_USED_TO_BE: Final = lazily(
    "(?:원래|본래|이전엔|전에는) ?[가-힣]{1,8}(?:이?였|이?었|인|이)(?:는데|던데|다가|지만)[ ,]*"
    "(?=[^,.]{0,10}로 ?(?:옮|이전))"
)
"""호구는 원래 흑룡강이였는데 올해 연길로 옮겼슴다."""
_LAST_YEAR_FIRST: Final = lazily(
    "(?:작년|지난해)(?:에는|엔|은|에)? ?(?P<own>(?:자부|자가지급)(?:가|는|이|은)? ?)?"
    "[0-9천만백일이삼사오육륙칠팔구]+원?(?:이?[고구]|이였[고구]|인데|였는데|이였는데|,)? ?"
    "(?P<now>(?:이번|올해)(?:에는|엔|은|에|는)? ?)(?=[^,.]{0,8}[0-9천만백])"
)
"""작년에는 5천 이번에는 8천."""
_NO_BED: Final = lazily(
    "[가-힣 ]{2,14}(?:갔는데|갔다가|갔지만|갔더니) ?(?:자리|침대|침상|병실)[가이]? ?없[가-힣]{1,3}[ ,]*"
    "(?=[^.]{0,20}(?:병원|의원|[길련연]대))"
)
"""북경 협화병원 갔는데 자리 없어서 연변병원에 입원."""
_GIVEN_UP: Final = lazily(
    "(?<![가-힣])[가-힣0-9]{2,8}(?:에|으로|로) ?(?:가서 ?|올라가 ?|가 ?)?(?:병(?:을)? ?)?"
    "(?:가|보이|입원하|수술하|수술받으|치료하|치료받으)(?:자|려)[고구] ?(?:하|했|그러)다가[ ,]*"
    "(?=[^.]{0,24}(?:병원|의원|[길련연]대))"
)
"""장춘병원에 가서 병 보이자고 하다가 연변병원에서 수술했슴다."""
_AND_SO_ON: Final = lazily("(?:이?[고구]|이?니|이?든) ?(?:뭐|머|뭣|무스거|무시게)(?:이?[고구]|이?니|이?든지?)(?= )")
"""저보고 뭐고."""
_GLOSS: Final = lazily("(?<=[가-힣])[(](?P<word>[一-鿿]{2,12})[)](?=[가-힣])")
_OFFICE: Final = (
    "(?:(?:촌|사구|사회구역|가두|향|진|툰)(?:에서|의)? ?)?"
    "(?:(?:일|사무) ?보는 ?(?:사람|일군)|촌장|서기|회계|부녀주임|치보주임|간부|주임|대장|망격원|사업일군|일군|직원)"
    "(?:인데|임다|입니다|이오|요|이꾸마|이우다|이우)[ ,.\n]+"
)
_ROLE: Final = lazily(
    f"^(?:안녕하[가-힣]+[ ,.]*)?(?:나는 |저는 |내 |제가 |여기 )?(?:[가-힣]{{1,4}} )?{_OFFICE}"
    "(?=.*(?:그 ?집|우리 ?촌|촌민|로인|환자|한 ?집|명단에|이 ?집))"
)
"""촌 부녀주임임다: who asks for somebody of the village, where one is told of."""
_OWN_ROLE: Final = lazily(f"^(?P<i>나는|저는|내|제가|내가) {_OFFICE}(?=(?:내가|나는|내|제가|저는) )")
"""나는 촌 부녀주임인데 내가 입원했댔소."""
_OUR_VILLAGE: Final = lazily("(?<![가-힣])우리 ?촌(?:에|의)? ?")
_OF_ANYBODY: Final = lazily(
    f"(?:^|(?<=[.,!?] ))[^.,!?]{{0,20}}[한는된인은] (?:사람|환자|로인)들?(?:도|두|은|는|이|만)? ?{_ASKS}{_ENDS}"
)
"""퇴원한 사람도 신청이 됨까: of nobody yet."""
_LISTED: Final = "(?:우리 ?촌(?:에|의)? ?)?(?P<status>[가-힣一-鿿]{2,9}?)"
_OF_THE_VILLAGE: Final = (
    (
        lazily(
            f"{_LISTED}(?: ?(?:한 ?집|집|세대|한 ?호|호|로인|사람|촌민|환자))?(?:이|가)? ?(?:하나(?:가)? ?)?있는데[ ,]*"
            "(?=그 ?집|그 ?로인|그 ?사람)"
        ),
        r"그분은 \g<status>임다, ",
    ),
    (
        lazily(
            f"(?<![가-힣]){_LISTED}(?:으?로)? ?명단에 ?(?:있|든|오른|올라있)(?:는|던)? ?(?:우리 ?촌 ?)?"
            "(?P<whom>로인|촌민|사람|환자|집|할머니|할아버지|아매|아바이)(?:이|가)"
        ),
        r"그분은 \g<status>임다, 그분이",
    ),
    (lazily("(?<![가-힣])그 ?집(?:에)? (?=[가-힣]{2,4}[이가은는])"), ""),
)
"""우리 촌에 감측대상 한집이 있는데 그집 나그네가, 반빈치빈 명단에 있는 로인이."""


_AFTER_ALL: Final = lazily(
    "(?P<day>[0-9]{1,2}월 ?[0-9]{1,2}일(?:에|날)? ?)(?P<stay>퇴원|출원|입원|수술|결산)한 ?(?:거|건|것)"
    "(?:는|은|도|두|이|만)? ?"
    "(?=(?:됨|됩니|되[오나]|받을 ?수|탈 ?수|구조|해당))"
)
"""8월 15일에 퇴원한거는 됨까."""
_NOT_THERE: Final = lazily("(?<![가-힣])[가-힣]{2,8} ?말고(?:는)? (?=[가-힣])")
"""사회구역 말고 향 위생원에서."""
_WHICH: Final = lazily("(?:뭐가|무엇이|머가|무스거로|뭘로|뭐로) ?(?:돼|되여|올라) ?있는지")
"""뭐가 돼있는지, of a status."""
_ITS_CASE: Final = lazily("입원|주원|퇴원|결산|병원|수술|문진|투석|약")
_NOT_OURS: Final = lazily(
    "(?<![가-힣])(?:우리|저희|나|저|내|제)(?:는|두|도|가|네는|네두|집은|집도|집두|꺼)? "
    "|던데|[답랍][데디]다|더[라군구]|옆집|이웃"
)


_NEIGHBOUR: Final = (
    "(?:(?:내|우리|제) ?)?(?:동미|동무|친구|이웃|이웃집|앞집|뒤집|옆집|동네)"
    "(?: ?(?:아매|로친|할머니|아바이|할아버지|사람|분))?"
)
_TYPED_FOR: Final = lazily(
    f"^(?:안녕하[가-힣]+[ ,.]*)?{_NEIGHBOUR}(?:가|이) [^.,!?]{{0,24}}?대신 ?(?:내가 |제가 )?"
    "(?:글을? ?)?(?:씀|씁|쓰|써|침다|칩|치[오구꾸]|쳐|묻|물어|적|여쭈|여쭙|알아보|알아봄)[가-힣]{0,4}(?: ?"
    "(?:줌다|주오|줍니다|봅니다|봄다))?[ ,.]+"
)
"""내 동미가 한어를 몰라서 대신 씀다: for whom it is asked."""
_OF_THEM: Final = lazily(f"(?<![가-힣])(?:그 ?)?{_NEIGHBOUR}(?:은|는|이|가) ")


def facts_apart(text: str) -> str:
    """A plain text with its facts apart from what it asks; one without Korean as it is."""
    if not HANGUL.search(text):
        return text
    for gone in (_TYPED_BY, _USED_TO_BE, _NO_BED, _GIVEN_UP, _NOT_THERE):
        text = gone.sub("", text)
    text = _LAST_YEAR_FIRST.sub(_of_this_year, text)
    text = move_put_first(text)
    text = _WHICH.sub("무슨 대상인지", _IN_THE_NAME_OF.sub(" ", text))
    text = _of_their_home(_GLOSS.sub(_known_gloss, _AND_SO_ON.sub(" 이런거", text)))
    if role := _ROLE.search(text):
        text = f"촌민 대신 문의합니다, {text[role.end() :]}"
        for pattern, told in _OF_THE_VILLAGE:
            text = pattern.sub(told, text)
        text = _OUR_VILLAGE.sub("", text)
    if typed := _TYPED_FOR.search(text):
        text = f"촌민 대신 문의합니다, {_OF_THEM.sub('그분은 ', text[typed.end() :])}"
    text = _OF_ANYBODY.sub("", _OWN_ROLE.sub("", text))
    text = _of_whom_it_is_asked(text)
    text = _who_it_was().sub(_as_told_of, text)
    text = _kin_put_right().sub("", _AFTER_ALL.sub(r"\g<day>\g<stay>했슴다, ", text))
    text = _against_their_wish().sub("내가 ", text)
    left, intends = _left_and_asked()
    text = intends.sub(r"\g<told>하려고 함다, ", left.sub(r"\g<kin> \g<stay>했슴다, ", text))
    return _FACT_FIRST.sub(_told_first, text)


def _of_this_year(found: re.Match[str]) -> str:
    """What stands before the sum of this year, where that of the year before was told first."""
    own = found["own"] and not found.string.startswith(("자부", "자가지급"), found.end())
    return f"{found['now']}{'자부 ' if own else ''}"


def both_ill(text: str) -> frozenset[str] | None:
    """Whom a plain text tells to be ill where it is who types and a relative: 나그네하고 나 둘다 앓았슴다."""
    return frozenset({"self", "other"}) if HANGUL.search(text) and _both().search(text) else None


def _told_first(found: re.Match[str]) -> str:
    """A fact apart from the question behind it, where it is no wage and no debt: 월급이 2천원인데 저보가 됨까."""
    clause = found.string[: found.start()].rpartition(",")[2]
    return found[0] if _OF_OTHER_MONEY.search(clause) else f"{found['told']}, "


def _of_their_home(text: str) -> str:
    """A text that tells of a relative's home as of the relative, where it is his case: 아즈바이네 집이 감측호임다."""
    found = _home_of().search(text)
    if not found or _NOT_OURS.search(text[found.end() :]) or not _ITS_CASE.search(text):
        return text
    return f"{text[: found.start()]}{found['kin']}{found['particle']}{text[found.end() :]}"


def _known_gloss(found: re.Match[str]) -> str:
    """What is said again in Chinese between brackets, where its words are known."""
    known = all(token.known for clause in clauses(found["word"]) for token in tokens(clause))
    return found[0] if known else ""


def _of_whom_it_is_asked(text: str) -> str:
    """A text without the relatives whom it only names beside the one it is asked for: 언니는 장춘에 입원하고 엄마는
    연변병원에 입원했댔는데 엄마꺼만 알아볼라구요."""
    asked = _asked().search(text)
    if not asked:
        return text
    kin = named_kin()
    other = f"(?:^|(?<=[ .,]))(?:우리 )?(?!{asked['kin']})(?:{kin})(?:은|는|이|가|도|두) [^.,]{{1,30}}?"
    before = re.compile(f"{other}(?:[고구]|는데|지만)[ ,]+(?=(?:우리 )?{asked['kin']}(?:은|는|이|가|도|두) )")
    behind = re.compile(f"{other}(?:[고구]|는데|지만)[ ,]+(?={asked['kin']} ?[꺼거것건껄일])")
    return behind.sub("", before.sub("", text))


@cache
def _home_of() -> re.Pattern[str]:
    return re.compile(f"(?:^|(?<=[.,] ))(?:우리 )?(?P<kin>{named_kin()})네 ?집?(?P<particle>[이가은는])(?= )")


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(
        f"(?P<kin>{named_kin()}) ?(?:꺼|거|것|건|껄|일)(?:만|을|를|로|부터)? ?(?:먼저 |좀 )?"
        "(?:알아|물어|묻|봐 ?|봅|계산|확인|문의)"
    )


@cache
def _left_and_asked() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of whom it is asked who has left hospital, and of whom it is asked what it would cost."""
    kin = f"(?:우리 |내 |울 |제 |저희 )?(?:{named_kin()})"
    return (
        re.compile(
            "(?P<stay>퇴원|출원|입원|수술|결산)(?:한|하신|했던|하셨던) "
            f"(?P<kin>{kin})(?:의|네)? ?(?=(?:돈|병원비|입원비|치료비|구조금|꺼|거|것){_ASKS}{_ENDS})"
        ),
        re.compile(
            f"(?P<told>(?:^|(?<=[ .,\n])){kin}(?:이|가|은|는)? (?:[가-힣]{{2,8}}(?:에|에서) )?(?:입원|수술))"
            f"(?:하|할)(?:자면|자믄|려면|려믄|라면|라믄) {_QUESTION}"
        ),
    )


@cache
def _who_it_was() -> re.Pattern[str]:
    """이번에 입원한건 엄마임다, 아픈건 고모부임다: whose stay or illness it was."""
    return re.compile(
        "(?:(?P<stay>입원|주원|수술|퇴원|출원)(?:한|하신|했던)|아픈|앓는"
        "|앓은) ?(?:건|것은|거는|게|사람은|환자는|분은) ?(?:우리 |내 )?"
        f"(?:(?P<kin>(?:큰|작은|둘째|셋째|막내|맏)?(?:{named_kin()}))|(?:나|저|내|본인))"
        "(?:임다|입니다|이오|이요|요|오|이우다|이꾸마|우다|꾸마|이?[예에]요|이?지요|이?지무|이?지므)(?=$|[ .,!])"
    )


@cache
def _against_their_wish() -> re.Pattern[str]:
    """엄마는 길대2원 가자는데 내가 싫다 했재이오: it is who types that was treated."""
    return re.compile(
        f"(?:^|(?<=[ .,\n]))(?:우리 ?|내 ?)?(?:{named_kin()})(?:이|가|는|은)? [^.,]{{1,12}}(?:가|입원하|수술하|치료하)"
        "(?:자|라)(?:는데|는걸|고 ?하는데|고 ?했는데|구 ?하는데|구 ?했는데|던데) (?:내가|나는|내) ?"
        "(?:싫|안 ?[간갔한했]|마다|못 ?[간갔])[가-힣]{0,3}(?: ?[했하][가-힣]{0,4})?[., ]*(?:결국 ?|그래서 ?)?"
    )


@cache
def _kin_put_right() -> re.Pattern[str]:
    """엄마가 아이 우리 가시어머니가: who was named by a slip."""
    return re.compile(
        f"(?:^|(?<=[ .,\n]))(?:우리 ?|내 ?)?(?:{named_kin()})(?:이|가|는|은)? (?:아이|아니)[ ,]+"
        f"(?=(?:우리 ?|내 ?)?(?:{named_kin()})(?:이|가|는|은))"
    )


def _as_told_of(found: re.Match[str]) -> str:
    """Whose stay it was, as it is told of somebody."""
    if not found["stay"] and not found["kin"]:
        return found[0]  # 이번에 앓은건 저예요, which tells it by itself
    return f"{found['kin'] or '내'}가 {found['stay'] + '했' if found['stay'] else '앓았'}슴다"


@cache
def _both() -> re.Pattern[str]:
    with_me = f"(?:{named_kin()})(?:하고|하구|과|와|이랑|랑) ?(?:나|내|저|제)(?:가)?"
    with_them = f"(?:나|내|저)(?:하고|하구|랑) ?(?:우리 ?)?(?:{named_kin()})(?:이|가)?"
    return re.compile(
        f"(?:{with_me}|{with_them}) ?(?:둘이? ?다|둘이|다|같이|모두) ?(?:같이 ?)?(?:앓|아프|아팠|입원|병|수술)"
    )
