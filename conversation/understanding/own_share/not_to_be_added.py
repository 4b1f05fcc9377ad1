"""What is told of earlier in the year and is not to be added to the own share, as the question says: 都是自费的,
光慢病, 那回没办转诊, 那次全报了; 만성병약뿐임다. Nothing is left of it, and of 三千没转诊，两千转了诊 the 2,000."""

from datetime import date
from typing import Final

from calculator.money import yuan
from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks, clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of

_ZH_LEAD: Final = (
    "(?:那|上|前|头|以前|之前|前面|今年|从前|[一这]?[次回]|时候|时|都|全|就|光|只|仅|有|是|也|还|我|自己|花|"
    "买|开|拿|吃|看|住院|去|了|过|的|些|点|钱|在|到|ᛋ|元|块)*"
)
_ZH_KIND: Final = (
    "(?:自费|丙类|门诊?慢性?病|慢性?病|(?:没|未)有?(?:按(?:照)?(?:规定|要求))?(?:办理|办|开|走|去)?(?:过)?(?:转诊|转院|备案)"
    "|大?药[店房]|普通门诊|普通的?门诊|门诊(?!特|慢)"
    "|(?:全都|都|全部|全|统统)(?:让医保)?(?:给)?报(?:销)?(?:完|了|的|过|掉)+)"
)
_ZH_END: Final = "(?:就|去|直接|自己|药|买|开|拿|花|吃|配|费|钱|那?些|部分|的|了|过|是|都|全|ᛋ|元|块|啊|呀|呢|吧|呗)*"
_KO_LEAD: Final = (
    "(?:(?:자부|자가지급|자부담|입원)(?:은|는|이|도|한적은)?(?:없|안하|안했|안내|못하|아이하)(?:고|구|지만|는데))?"
    "(?:그때|그번|그건|그거|그것|먼저|전에|앞에|올해|금년|지난번|다|전부|모두|그저|그냥|오직|입원|번|것|거|건|게|돈"
    "|에|은|는|이|도|두|만|ᛋ|원|짜리|내|나)*"
)
_KO_KIND: Final = (
    "(?:자비|쯔페이|(?:문진|외래)?만성병|만성질병"
    "|(?:병원이전|전원|비안|등록)(?:수속)?(?:을|를|도|두|은|는)?(?:안|못|아이)(?:하|했|한|함|떼|뗐|뗀)"
    "|(?:병원이전|전원|비안|등록)(?:수속)?(?:을|를|도|두)?하지(?:않|못)(?:았|했|은|한)?"
    "|약방|약국|(?:보통|일반)?(?:문진|외래)"
    "|(?:다|전부|모두|몽땅)(?:의료보험|의보|보험)?(?:에서|으로)?(?:보소|报销|지급)(?:을|를)?(?:됐|받았|되였|해줬|했))"
)
_KO_END: Final = (
    "(?:에서|으로|로|에|의|약|값|을|를|만|뿐|밖에|산|샀|사먹은|사먹었|먹은|먹었|쓴|낸|한|간|갔|것|거|게|이|은|는|ᛋ|원"
    "|임다|이우다|입니다|요|오|소|슴다|습니다|댔|음|함|지|예|꾸마|없)*"
)
_NOT_ADDED: Final = lazily(f"{_ZH_LEAD}{_ZH_KIND}{_ZH_END}|{_KO_LEAD}{_KO_KIND}{_KO_END}")
_NO_STAY: Final = lazily(
    "(?:今年|以前|之前|我|也|都|还|就|倒)*没有?(?:住过?(?:医)?院?|住院|自付|特病|特药|掏钱?|花钱?)(?:过|的|了|呢)*"
    "|(?:那|上)[次回](?:是|我|就)*(?:自己|直接|自个儿)去的|(?:那|另外|还有|剩下)*(?:ᛋ元?|块|是|都|的)*医保(?:给)?报(?:销)?(?:了|的|完)*(?:ᛋ元?)?"
    "|(?:자부|자가지급|자부담|낸돈)(?:은|는|이|도)?(?:없|안냈)[가-힣]{0,4}"
    "|(?:올해|전에|그전에)?입원(?:은|한적은|한건|한적|도)?(?:안하|안했|없|못했|아이하)[가-힣]{0,3}"
)
"""没住过院，就慢病药: nothing that counts either."""
_COUNTS: Final = lazily(
    "(?:另外|还有|那|一|另|次|回|就|是|办|走|有|了|的|转诊|转院|备案|自付|住院|个人|ᛋ|元|块|钱|,)*ᛋ(?:元|块|钱|是|都|办|走"
    "|有|了|的|过|转诊|转院|备案|自付|住院|个人)*"
    "|(?:또|그리고|나머지|한번|은|는|자부|자가지급|병원이전|전원|비안|한|하고|것|거|게|이|입원)*ᛋ원?(?:은|는|이|병원이전|전원"
    "|비안|한|하고|것|거|자부|자가지급|입원|임다|이오|입니다|요)*"
)
_COUNTS_NAMED: Final = lazily("转诊|转院|备案|自付|住院|병원이전|전원|비안|자부|자가지급|입원")


def left_to_add(said: str, today: date) -> str:
    """What is left to add, in yuan, where all that a text tells is of what is not to be added, or each of its sums is
    told so or as one that counts; "" where it tells otherwise."""
    if asks(said):
        return ""
    text = plain(said).replace(" ", "") if HANGUL.search(said) else plain(said)
    read = [for_sums(clause, today) for clause in clauses(text)]
    told = [(letters_of(each.cut).strip(".!?,"), each.sums) for each in read]
    left, nothing = 0, False
    for clause, sums in told:
        of_one = [each for each in sums if isinstance(each, int)]
        if len(sums) > 1:
            return ""  # 住院三千慢病八百: of which each is, is not told by the clause
        if _NOT_ADDED.fullmatch(clause):
            nothing = True
        elif len(sums) == len(of_one) == 1 and _COUNTS.fullmatch(clause) and _COUNTS_NAMED.search(clause):
            left += of_one[0]
        elif not _NO_STAY.fullmatch(clause):
            return ""
    return yuan(left) if nothing else ""
