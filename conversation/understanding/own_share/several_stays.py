"""One sum of several stays, or of several people, told where the own share of this stay is asked for:
三回加一块自付九千; 一共自付九千，住了三回; 自付9000是俩人的; 두번 합쳐서 자부 5400.

Which part of it is of this stay nobody has told, so none of it is offered.
"""

from datetime import date
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import clauses
from conversation.understanding.text.plain import plain
from conversation.understanding.within.marked import for_sums, letters_of, sums_in

_TIMES: Final = (
    "(?<![第这每0-9一周月天期拜年])(?:[两俩三仨四五六七八2-8]|好?几)个?[回次趟](?:住院|住的?院|院)?(?:的钱|的|了)?"
)
_TOGETHER: Final = "(?:加|合|凑|归|[一总拢统]共|都算上|里外里)"
_PEOPLE: Final = "(?:[我他她咱]们?[俩仨]|[俩仨两三2-3]个?人|两口子|老两口|[爷娘]俩|[姐哥]俩)"
_OF_ALL: Final = lazily(
    f"{_TIMES}[^,.;ᛋ]{{0,5}}{_TOGETHER}[^,.;]{{0,8}}ᛋ"
    f"|ᛋ[^,.;]{{0,3}}(?:,|这?是|都是|算|一共|总共|加一[起块])+{_TIMES}(?:加|合)?(?:一[起块]儿?|起来)?(?:的|了|吧|呢)*(?=$|[,.;!])"
    f"|住(?:了|过)?院?(?:了|过)?{_TIMES}.*ᛋ|ᛋ.*(?:住|进)(?:了|过)?院?(?:了|过)?{_TIMES}"
    f"|ᛋ[^,.;]{{0,3}}(?:,|这?是|都是|算)+{_PEOPLE}(?:一共|加一[起块]儿?|合一[起块]儿?)?(?:的|了|吧|呢)*(?=$|[,.;!])"
    f"|(?:^|,){_TIMES},?[^,.;ᛋ]{{0,3}}自付[^,.;ᛋ]{{0,2}}ᛋ|{_TIMES}(?:的)?自付(?:款|金额)?(?:是|有)?ᛋ"
    f"|(?:[这前近]?[两二三几]年|去年[和跟]?今年|今年[和跟]?去年)[^,.;ᛋ]{{0,3}}{_TOGETHER}[^,.;]{{0,8}}ᛋ"
    f"|我[和跟][^,.;ᛋ]{{1,4}}(?:的)?(?:{_TOGETHER}|一[起块])[^,.;]{{0,8}}ᛋ"
    "|我[和跟](?:老伴|我?[爸妈]|媳妇|老公|孩子|儿子)(?:俩)?[^,.;ᛋ]{0,2}自付[^,.;ᛋ]{0,2}ᛋ"
    f"|^{_PEOPLE}的ᛋ"
    f"|{_PEOPLE}(?:住院)?(?:的)?{_TOGETHER}[^,.;]{{0,8}}ᛋ"
    f"|(?:前面|之前|以前|先前|前头)[^.;ᛋ]{{0,6}}{_TIMES}[^.;ᛋ]{{0,10}}ᛋ"
)
_YEAR: Final = (
    "(?:今年|[这全]一?年|一整?年|截[止至]到?(?:现在|目前|今天)|直?到(?:现在|目前|今天)|至今)"
    "(?:以来|下来|到头|里|为止|就)?"
)
_ALL_IN_CHINESE: Final = lazily(
    f"我?们?(?:{_YEAR}|{_TIMES}|{_PEOPLE})(?:一共|总共|合计|加一?起来?|都|的|,)*(?:花|交|付|掏|出)?了?ᛋ(?:元|块|了|的|吧|呢)*[.!]*"
)
"""今年8000, 到现在6000, 两个人8000, and no more: nothing tells that it is of this stay."""
_TWO_IN_CHINESE: Final = lazily(
    f"{_PEOPLE}(?:一共|总共|合计|加一?起来?|都|的)*[0-9一二两三四五六七八九][0-9.,一二三四五六七八九十百千万]*(?:元|块|了|的|吧|呢)*[.!]*"
)
_OF_ONE: Final = lazily(
    "[这本末][一]?[次回趟](?!的?(?:之|以)?前)|最[后近]|第[一二三四五1-5][次回趟]|头一?[次回趟]|[上前]一?[次回趟]"
    "|每|平均|另外|其中|除[了去]|不算|刨|单算|光(?!自付)|手术|透析|化疗|打针|检查|结算|结账|报销|分[两三]"
)
"""What tells of one of them, or of the parts of one stay."""

_IN_KOREAN: Final = lazily(
    "(?:두|세|네|다섯|[2-5]) ?번(?:을|의|꺼|것|거)? ?(?:입원)?(?:한 ?(?:것|거))?(?:을|를)? ?(?:다 ?)?"
    "(?:합[치쳐하해친한]|더[하해한]|통틀|모두 ?(?:합|해)|다 ?해|전부 ?(?:합|해))"
)
_BEFORE_IN_KOREAN: Final = lazily(
    "(?<![가-힣])(?:이|그|요)?(?:전|앞|앞전)에(?:는|도|두)? ?(?:이미 |벌써 )?(?:두|세|네|다섯|여섯|몇|여러|[2-9]) ?번"
    "(?![^.]*(?:이번|요번))[^.]{0,16}?(?:입원|치료|화료|수술)"
)
"""전에 두번 입원해서 자부 8천: of stays before, and not of this one."""
_PEOPLE_IN_KOREAN: Final = lazily(
    "(?:두|세) ?(?:사람|식구)(?:이|의)? ?(?:거|것|꺼|돈|다|합)"
    "|(?<![가-힣])(?:나|내거|내것|내꺼|저)(?:랑|하[고구]|와|과)? ?(?:우리 ?)?"
    "(?:로친|령감|남편|나그네|안해|집사람|어머니|아버지|엄마|아들|딸)(?:네)? ?(?:거|것|꺼)"
    "|(?:로친|령감|남편|나그네|안해|집사람|어머니|아버지|엄마|아들|딸)"
    "(?:이랑|랑|하[고구]|와|과) ?(?:내|제|나의) ?(?:거|것|꺼)"
    "|(?:로친|령감|남편|나그네|안해|집사람|어머니|아버지|엄마|아들|딸)(?:네)? ?(?:거|것|꺼)까지"
)
"""두사람거 만원, 로친하고 내거 만원, 로친거까지 8천."""
_OF_ONE_IN_KOREAN: Final = lazily("이번|요번|마지막|첫번째|두번째|따로|각각|씩")
_KO_SUM: Final = "[0-9일이삼사오육륙칠팔구십백천만.,]+원?"
_ALL_IN_KOREAN: Final = lazily(
    "(?:나는|올해|금년|우리)*(?:"
    "(?:두|세|네|다섯|[2-5])번(?:에)?(?:입원(?:해서|에|하고)?|다)?"
    "|(?:1년|일년|한해)(?:동안|간)?(?:에|에는)?|(?:올해|금년)(?:들어|들어서|에|에는)?(?:모두|다|총)?"
    "|(?:이제|여태|지금)까지|여태껏|[0-9]{1,2}월(?:거|것|꺼)까지)"
    f"(?:모두|다|총)?{_KO_SUM}(?:임다|입니다|이오|(?:냈|썼|들었|물었)(?:슴다|소|습니다))?[.!]*"
)
"""두번에 8천, 1년동안 8천, 지금까지 6천, and no more: nothing tells that it is of this stay."""
_TWO_IN_KOREAN: Final = lazily(
    f"(?:우리)?(?:둘이서?|둘다|두사람(?:이|이서)?)(?:모두|다|총|합쳐|합해)?{_KO_SUM}(?:임다|입니다|이오|(?:냈|썼|들었|물었)(?:슴다|소|습니다))?[.!]*"
)
"""둘이 3천: a sum of two people, of before as well."""
_APART_IN_KOREAN: Final = lazily("말[고구]|빼[고구]|내놓|제하|각각|씩|따로|아니[고구라]")


def of_two_people(said: str) -> bool:
    """Whether no more is told than a sum of two people together, whichever sum is asked for."""
    text = plain(said).replace(" ", "")
    return bool(_TWO_IN_KOREAN.fullmatch(text) or _TWO_IN_CHINESE.fullmatch(text))


def of_several_stays(said: str, today: date) -> bool:
    """Whether the only sum of a text is that of several stays or people together."""
    text = plain(said)
    if HANGUL.search(text):
        people = bool(_PEOPLE_IN_KOREAN.search(text)) and not _APART_IN_KOREAN.search(text)
        of_all = people or (bool(_IN_KOREAN.search(text)) and not _OF_ONE_IN_KOREAN.search(text))
        of_all = of_all or bool(_BEFORE_IN_KOREAN.search(text))
        of_all = of_all or bool(_ALL_IN_KOREAN.fullmatch(text.replace(" ", ""))) or of_two_people(said)
        return of_all and len(sums_in(text, today)) == 1
    if _OF_ONE.search(text):
        return False
    read = [for_sums(clause, today) for clause in clauses(text)]
    told = ",".join(letters_of(each.cut) for each in read).replace("ᚨ", "")
    together = _OF_ALL.search(told) or _ALL_IN_CHINESE.fullmatch(told.replace(" ", ""))
    return sum(len(each.sums) for each in read) == 1 and bool(together)
