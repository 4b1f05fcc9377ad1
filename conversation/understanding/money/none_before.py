"""That there was nothing earlier in the year, or that it is not known, where it is asked for the sum: 一分没给过,
头一回办; 이번이 첨임다, 결산서가 없어져 모르오."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_BEFORE: Final = "(?:今年|之前|以前|从前|这(?:次)?之?前|前面|前头|还|我|家里?|救助|补助|一?直|从来|都|钱|的|,)*"
_ENDS: Final = "(?:过|着|到|了|的|呢|啊|呀|钱|,|0|零)*"
_NOT_A_CENT: Final = lazily(
    f"{_BEFORE}(?:一[分毛块]|一个(?:子|钱|大子)|半分|啥|什么|一点|分文)(?:钱|儿)?[也都]?(?:没有?|未)"
    f"(?:给|领|拿|得|见|到|收|享受|花|付|掏)?{_ENDS}"
)
_FIRST_TIME: Final = lazily(
    "(?:没有?过?|从来没有?|无|,)*(?:今年|我|这[个次回]?|家里|还)*(?:这|就|也|才|都|是)*(?:头|第|这)一?[次回]"
    "(?:办|申请|弄|来问?|问|听说|住院|住|看病|生病)?(?:这个|这事|救助|补助)?(?:的|呢|啊|,|0|零)*"
)
_NO_SUCH: Final = lazily(
    f"{_BEFORE}(?:零蛋|毛都没有|空的|没有这[笔项]|没这[笔项]钱?|(?:那)?就是?(?:没有了?|0)(?:吧|了)?|没整着"
    "|救助的?边儿?[也都]没沾[上着]?|啥(?:救助|钱)?[也都]没有?|肯定没(?:领|拿|给)过?|(?:一回|一次)[也都]?没(?:去|住|看)过?(?:医院|院|病)?"
    "|没(?:得|见|享受)过?这钱|头一[次回]听说.{0,6}救助|没有自付的?|(?:住院|特病)+都没有?)(?:的|了|呢|啊|吧|过|,)*"
)
_NONE: Final = lazily(
    f"{_BEFORE}(?:没|未)有?(?:花|住|看|领|拿|给|得|享受|有)?(?:过|着|到)?(?:给)?(?:我)?(?:们|家)?"
    f"(?:(?:啥|什么|任何|半点)?(?:医疗)?(?:院|病|钱|救助|补助)(?:款|金|钱)?)?{_ENDS}(?:那?就?(?:是|写|填|算)?(?:0|零)元?)?"
)
_ZERO: Final = lazily("(?:就|您|你|给我)*(?:是|写|填|算|记)?(?:上|个)?(?:0|零)(?:元|块)?(?:吧|了|就行|呗)*")
_NOT_OF_THAT: Final = lazily(
    "(?:今年)?(?:之前|以前|前面|这[次回]之?以?前|(?:医疗)?救助(?:金|款)?|自付)?(?:的|就|都|也|还|一直|真)*"
    "(?:没有?|没给过?|没领过?|没拿过?|没花过?|没有过)(?:救助|自付|钱|的|了|呢|过)*"
)
"""The end of a text that tells of something else first: 就大病保险报了1.2万，救助没有; 去年自付一万多，这回以前没有."""
_HAS: Final = {
    "earlier_aid": lazily("救助.*[0-9一二两三四五六七八九十百千万]"),
    "earlier_self_paid": lazily("(?<!去年)(?<!前年)自付.*[0-9一二两三四五六七八九十百千万]"),
}
_OF: Final = {"earlier_aid": lazily("自付|花"), "earlier_self_paid": lazily("救助|[给领]")}
_IS: Final = "(?:임다|입니다|이오|이요|이우다|우다|요|오|이꾸마|꾸마|이지므|예)"
_KOREAN_FIRST: Final = lazily(
    "(?:없(?:소|슴다|음다|습니다|어요|음|다|었소|었슴다)|아니[요오]?|[,. ])*(?:올해|금년|나는|내|우리)*(?:는|에|은)?"
    "(?:이번(?:이|에|이라)?)?(?:올해)?(?:이|에)?(?:처음|첨|첫번(?:째(?![.,! ]*$))?|(?<=이)첫번째|첫)"
    "(?:으로|이라|이니까|니까|입원|(?:물어보|신청하|해보|하)는게|신청함다)?"
    f"(?:{_IS}|[,. ])*"
    f"(?:(?:그전|올해|전)?(?:에)?(?:는|은|도)?(?:받은게|낸게|하나도)?"
    f"없(?:소|슴다|음다|습니다|어요|음|다|었소|었슴다))?(?:0|영)?원?(?:이지|이오|{_IS}|[,. ])*"
)
_KOREAN_NONE: Final = lazily(
    "(?:[^0-9]{0,14}(?:[가-힣]만|는데|지만|[고구]|꾸마|임다|함다|[,. ]))?"
    "(?:령(?:이오|임다|원)?,?)?(?:아직|여태)?(?:올해|금년|그전|먼저|앞|전)?(?:에)?(?:는|은|도)?(?:의료)?(?:구조(?:금|돈)?(?:라는거)?|자부|자가지급)?(?:은|는|도|이|가)?(?:여태|구경도|구경두)?"
    "(?:(?:받은|받아본|탄|타본|나온|낸)(?:게|것|거|것이|돈이|적이|적))?(?:하나[도두]|한푼[도두]|아무것[도두]|전혀)?"
    "(?:없(?:소|슴다|습니다|다이|었소|었슴다|었꾸마|꾸마|음)|(?:못|안)(?:받|탔|나왔|냈|했)(?:소|슴다|습니다|았소|았슴다|댔슴다|다)?)"
    f"(?:하나[도두]|한푼[도두]|여태|받은게|낸게|구경도)?,?(?:[영령0공]원?{_IS}?)?"
)
_NOT_YET: Final = lazily("아직|여태")
"""아직 못 탔슴다: it may come still, so it is asked back."""
_NEVER_YET: Final = lazily("(?:받아|타)본(?:적|게|것|거)(?:이|은|도)?없")
_ROW_NOT_SEEN: Final = lazily(
    "(?:我|单子上?|结算单上?|票上?|上面|,)*(?:没|未)(?:有)?(?:看见|看到|看着|找着|找到|找见|见着|瞅见|瞅着|注意到?)(?:过|到)?"
    "(?:个人|自付|救助|那|这|有|写|的)*(?:一|个)?(?:栏|项|行|格|块|地方|字样?)(?:儿|呢|啊|吧|,|不知道|不清楚)*"
    "|(?:我|내|나는|그|단자에|결산서에|령수증에|종이에|자부담?|자가지급|구조금?|,)*(?:금액)?(?:칸|란|항목|줄)(?:이|을|은|는|가|도|두)?(?:안보|못찾|못봤|못보|아이보)[가-힣]{1,5}"
)
"""没看见那一栏, 그 칸이 안 보임다."""
_NOT_KNOWN: Final = lazily(
    "^(?!.*(?:뭔지|무엇|무슨|어떤|어느|어디|어떻게(?!알)|왜|[0-9]|[일이삼사오육륙칠팔구]?[천백만]원?))"
    "(?=.*(?:얼마|결산서|령수증|영수증|단자|통장|종이|카드|글|아들|딸|로친|령감|다))"
    ".*(?:모르(?:겠슴다|꾸마|오|우|지|는데)|모름다|모릅니다|몰겠슴다|알수(?:가)?없[가-힣]{1,3}|안봤[가-힣]{1,3}|못봤[가-힣]{1,3}|얼마(?:인지|던지|였던지|이던지))$"
)

_NOT_KNOWING: Final = (
    "(?:我|这个?|那个?|谁|也|真|都|可|就|早|更|一点|压根|根本|还|(?:(?:加|合|拢)(?:在|到)?一[块起]儿?)?(?:是|得)?多少钱?)*"
    "(?:不知道|不晓得|不清楚|不记得|说不(?:上来?|清|准|好)|记不(?:得|清|住|起来?|准)|没(?:印象|数|记住)|忘(?:得)?(?:干净|光|没影)?了|想不起来)"
    "(?:啊|呢|了|(?:是|花了?)?多少(?:[次回趟])?|几[次回趟]|那?个?钱?数)*"
    "|(?:我|这|那|谁|上)*哪(?:里|儿)?(?:知道|记得|晓得|清楚)(?:啊|呢|去|呀)*"
    "|(?:哪一?[个块栏项行]|哪儿?)(?:是|叫)(?:个人)?自付的?(?:我|也|都|真|可)*(?:不懂|[看弄搞]不(?:懂|明白)|分不[清出]|认不(?:得|出))(?:啊|呢|了)*"
)
_KNOWS_NOT: Final = lazily(f"(?:{_NOT_KNOWING})+")
_WHY_FIRST: Final = lazily(f"(?P<why>.+?)(?:{_NOT_KNOWING})+")
_WHY_BEHIND: Final = lazily(f"(?:{_NOT_KNOWING})+?(?P<why>[^啊呢了多几].+)")
"""单子叫儿子拿走了数我说不上来, 早忘了票子都引火了, of who types no commas."""
_OF_THE_PAPERS: Final = lazily(
    "(?!.*(?:领|没给|给过|(?<!眼)(?<!眼睛)(?<!老)花|住|救助|自付|问(?!谁)|找|等|查|翻))[^?]*(?:单子?|票|字(?:太|也|都|老)*小|眼[睛神花]|老花|不识字|不认字|没文化|条子?|卡|存折|手机|本子?|结算单|玩意儿?"
    "|闺女|姑娘|儿子|女儿|老伴|老头|媳妇|孩子|我弟|我哥|我姐|我妹)"
    "[^?]*"
    "|谁(?:还)?记(?:那|这)?(?:个|玩意儿?|东西|些)?|(?:钱|账|费|手续|都|全|是)*(?:我家?)?[大小老]?(?:他|她|孩子|闺女|儿子|姑娘|女儿|老伴|媳妇|女婿|姑爷)[们]?(?:给|去|帮着?)?"
    "(?:办|弄|管|交|结|付|掏|算)的(?:账|钱|手续)?"
    "|(?:也|都|又|从来|人家)*(?:没|不)(?:告诉|跟|和|对)我(?:说|讲|提)?(?:过)?|不(?:让|叫|许)我(?:问|管|知道|操心|打听|看)"
)
_KOREAN_KNOWS_NOT: Final = lazily(
    "(?:모르(?:겠|오|우|꾸마|지|재|무|는데|ㅁ)[가-힣]{0,4}|모름다?|모릅니다|몰겠[가-힣]{1,3}|몰라[가-힣]{0,2}|(?:기억|생각)?(?:안|아이)[나남][가-힣]{0,4})"
)
_KOREAN_WHY: Final = lazily(
    "결산|령수증|영수증|단자|종이|통장|카드|글|사위|아들|딸|며느리|로친|령감|영감|안해|남편|손자|조카"
    "|알무|알면|맡아|버렸|어디|처음 ?듣|그런[거걸]|얼마(?:던지|인지"
    "|였던지)|생각이|기억이|잃어|잃었|못찾|못 찾|냈거든|냈으니|계산해서|정신"
)
_HOW_SHOULD_I: Final = lazily("(?:무스거|무스그|뭘)?그런[거걸](?:을)?(?:어찌|어떻게)?알(?:겠[소슴]|재)")
"""내사 무스거 그런걸 알겠소."""
_KOREAN_FIGURE: Final = lazily("[0-9]|[일이삼사오육륙칠팔구몇수](?:천|백|만)|[천백만]원")
_TOGETHER: Final = lazily("[加合拢](?:在|到)?一块")
_FIGURE: Final = lazily("[0-9]|[一二两三四五六七八九十几][百千万]|[百千万元块]")


_CANNOT_READ: Final = lazily(
    "^(?!.*[0-9])(?:.*看不懂.*(?:说不上|不知道|哪个)|不知道[哇啊呀].*(?:单子|票)|.*까맣게.*잊)"
)
"""密密麻麻的看不懂，说不上来是哪个数."""


def none_before(said: str, question: str) -> bool:
    """Whether a text tells that there was nothing before, or that it is the first time. `question`: one of the two."""
    text = plain(said).replace(" ", "").rstrip(".!")
    parts = [part for part in _apart(said) if part]
    if any(each.fullmatch(text) for each in (_KOREAN_FIRST, _KOREAN_NONE)):
        return not _NOT_YET.search(text) or bool(_NEVER_YET.search(text))
    tells_none = (_NOT_A_CENT, _FIRST_TIME, _NO_SUCH, _NONE, _ZERO)
    each_does = all(any(each.fullmatch(part) for each in tells_none) for part in parts)
    if parts and each_does and not any(_OF[question].search(part) for part in parts):
        return True
    *before, last = parts or [""]
    of_it = not _OF[question].search(last) and not any(_HAS[question].search(part) for part in before)
    return bool(before) and of_it and bool(_NOT_OF_THAT.fullmatch(last))


def _apart(said: str) -> list[str]:
    """The parts of a text, of which a space ends one in Chinese, as most type no commas: 没花过 这回是头一回."""
    text = plain(said).rstrip(".!")
    return (text.replace(" ", "") if HANGUL.search(text) else text.replace(" ", ",")).split(",")


def not_known(said: str) -> bool:
    """Whether a text tells that the sum is not known, and why, or that its row was not seen, and asks nothing."""
    text = plain(said).replace(" ", "").rstrip(".!")
    known = not (
        _NOT_KNOWN.search(text)
        or _CANNOT_READ.search(text)
        or row_not_seen(said)
        or why_not_known(said)
        or not_known_in_korean(said)
    )
    return "?" not in text and not known


def not_known_in_korean(said: str) -> bool:
    """Whether the first or the last word of a Korean text tells that somebody does not know, and the others why; not
    who does not know where, or how: 결산서가 어디 있는지 모르겠소."""
    words = plain(said).rstrip(".!").replace(",", " ").split()
    text = "".join(words)
    if len(words) == 1 or "?" in text or _KOREAN_FIGURE.search(text):
        return False
    if _HOW_SHOULD_I.search(text) or not _KOREAN_WHY.search(text):
        return bool(_HOW_SHOULD_I.search(text))
    *_, before, last = words
    of_else = before.endswith(("지", "줄", "을", "를", "은", "는")) and len(before) > 1
    return any(_KOREAN_KNOWS_NOT.fullmatch(word) for word in (words[0], "" if of_else else last))


def why_not_known(said: str) -> bool:
    """Whether a Chinese text tells that somebody does not know, and why, and no figure: 记不得了，票都没留."""
    parts = [part for part in _apart(said) if part]
    if HANGUL.search(said) or _FIGURE.search(_TOGETHER.sub("", "".join(parts))):
        return False
    if len(parts) == 1:
        if _KNOWS_NOT.fullmatch(parts[0]):
            return True
        behind, first = _WHY_BEHIND.fullmatch(parts[0]), _WHY_FIRST.fullmatch(parts[0])
        return any(told and _OF_THE_PAPERS.fullmatch(told["why"]) for told in (behind, first))
    unknown = [part for part in parts if _KNOWS_NOT.fullmatch(part)]
    return bool(unknown) and all(part in unknown or _OF_THE_PAPERS.fullmatch(part) for part in parts)


def row_not_seen(said: str) -> bool:
    """Whether it is told that the row of the slip that was asked for was not seen."""
    return bool(_ROW_NOT_SEEN.fullmatch(plain(said).replace(" ", "").rstrip(".!")))
