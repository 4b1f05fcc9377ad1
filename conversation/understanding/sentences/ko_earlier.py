"""Whether Korean tells of a treatment, or of aid, earlier in the year beside this one: 올해는 이번이 처음임다, 올봄에도
한번 입원했구."""

from collections.abc import Sequence
from typing import Final

from conversation.understanding.text.lazily import lazily

_YEAR: Final = "(?:올해|금년|올)(?:에|에는|에도|는|엔|도)?"
_FIRST: Final = lazily(
    f"{_YEAR}(?:내가|나는)?(?:입원|병원|치료)?(?:은|는|이|에)?이번(?:이|에|한번이|만)?(?:처음|첫번째|첫번|한번뿐)(?!이?(?:아니|아님|아닙|아닌|아이))"
    f"|{_YEAR}(?:그|이번)?전(?:에|에는|엔)?(?:병원|입원|치료)(?:에|을|은|이)?(?:간|한|받은|다닌)?(?:적|일)(?:이|은|도)?없"
    f"|이번(?:이|에)?{_YEAR}(?:들어)?(?:처음|첫번째|첫번)(?!이?(?:아니|아님|아닙|아닌|아이))"
    f"|{_YEAR}(?:들어)?(?:이게|이거|이것이|이번게|이번것이|이번꺼)(?:처음|첫번째|첫번|다|전부|뿐)(?!이?(?:아니|아님|아닙|아닌|아이))"
    f"|{_YEAR}(?:처음|첫번|첫번째)(?:으로)?(?:입원|주원|수술)(?:한[거것게]|했|하였|임다|이[오요우구고])"
    f"|{_YEAR}첫(?:번)?(?:입원|주원)(?:임다|이[오요우]|입니다|이꾸마|인데|이라)"
    f"|^{_YEAR}(?:처음|첨|첫번째)(?:임다|입니다|이[오요우]|이꾸마)$"
    f"|{_YEAR}(?:이번외에|이번말고|이거말고|이것말고)?(?:또)?(?:다른|딴)(?:병원|치료|입원|주원|병원비|치료비|입원비)(?:은|는|을|를|도|두)?"
    "(?:쓴것|쓴거|쓴건|쓴적|간적|한적|받은적|일)?(?:은|이|도)?(?:없|안썼|안했|안갔|안받았)"
    f"|(?:그)?전에(?:는|엔)?(?:{_YEAR})?(?:병원비|병원돈|치료비|입원비)(?:는|를|도)?(?:쓴|낸|들어간)(?:건|것|거|적|게|일)(?:은|이|도|두)?없"
    "|(?:그|이)?전에(?:는|엔)(?:병원|입원)(?:에|에는|을|은)?(?:간|한|다닌|해본|가본)(?:적|일)(?:이|은|도|두)?없"
)
"""올해는 이번이 처음임다, 올해 다른 병원비는 없었슴다, 전에는 병원 간적두 없소."""
_MONTH: Final = "(?:올|올해|금년)(?:정월|초|봄|여름|가을|상반년|[1-9]월|[일이삼사오륙칠팔구]월)"
_AGAIN: Final = lazily(
    f"{_MONTH}(?:(?:에도|에두|도|두)(?:또)?|에(?:또|한번|두번|세번|한차례)|(?:에도|에두|에|도|두)(?=[^.]{{0,6}}한적))"
    "(?:한번|두번|세번|한차례)?(?:더)?(?:입원|주원|수술)(?:을|도)?(?:했|하였|한적)(?!.*(?:안|못)했)"
    f"|{_MONTH}에(?:도|두)?(?:[가-힣]{{2,8}}(?:에서|에))?(?:한번|두번)?(?:(?:입원|주원)(?:을)?(?:했|하였|하[고구])|들어갔)"
    "[^.]{0,8}이번에(?:도|두)?또"
    f"|{_MONTH}(?:에도|에두|도|두)(?:또)?"
    "(?:한번|두번|세번)?(?:입원|주원|수술)(?:을)?(?:하고|하여|해서)(?!.*(?:안|못)했)"
    f"|이번(?:것|거|꺼)?(?:이)?전에(?:도|두)?{_YEAR}(?:계속|줄곧|내내|달마다|매달|여러번|한번|두번)*(?:약)?(?:을)?(?:탔|타먹|받았|입원했|다녔)"
    f"|{_YEAR}(?:들어|내가|나는|벌써|이미|이번까지|이번이|만|만해도|만두|만도)*(?:두|둘|세|셋|석|네|넷|다섯|여섯|여러|[2-9])(?:번|차례|회)(?:째|채)?"
    "(?:을|이나|나|로)?(?:입원|주원|수술)(?:을)?(?:했|하였|임다|이[오요우꾸]|입니다)"
    f"|{_YEAR}(?:만|만도|만두|들어)*이번(?:이|까지)?(?:두|세|네|다섯|여섯|일곱|여덟|열|[2-9])번(?:째|채)"
    "|(?:그|이번)전에(?:도|두)?(?:올해)?[0-9]{1,2}월(?:달)?에(?:도|두)?(?:한번|두번|또)*(?:더)?(?:입원|주원|수술)(?:을)?(?:했|하였)"
    f"|(?:입원|주원|수술)(?:이|은|만)?{_YEAR}(?:벌써|이미|이번이|만)*(?:두|둘|세|셋|네|넷|다섯|[2-9])(?:번|차례)(?:째|채)?(?:임다|이[오요우꾸]|입니다)"
    f"|{_YEAR}(?:내가|나는|벌써|이미|전에)*(?:의료)?구조(?:금|돈)?(?:을|를|은|도)?(?:한번|두번|이미|벌써)?(?:더)?(?:탔|받았)(?!다)"
)
"""올봄에도 한번 입원했구, 올해 두번 입원했소, 올해 구조금 한번 탔소; 올봄에 입원했소 may be this one."""


_TWO_MONTHS: Final = lazily(
    "(?<![0-9년])(?P<one>1[0-2]|[1-9])월(?:달)?에?(?:도|두)?(?:한번)?(?:입원|주원|수술)(?:을)?"
    "(?:하고|했고|했댔고|했는데|했댔는데|했다가|해서)[,.]?(?:이번에|(?P<other>1[0-2]|[1-9])월(?:달)?에)(?:도|두)?또(?!.*(?:안|못))"
)
"""6월에 입원하고 10월에 또 했슴다, in one year where the second month is the later one."""
NOT: Final = "없(?:소|슴다|습니다|어요|음다|음|수다|구마|소이다)"
IS: Final = "(?:임다|입니다|이오|이우다|이꾸마|이요)"
"""How it is told that there is none, and that it is so."""
_NOTHING_ELSE: Final = lazily(
    f"올해(?:에?는|에|엔)?(?:다른|딴)[것거건]?[은는도이]?{NOT}"
    f"|올해(?:에?는|엔)?(?:그외|그밖|이외|(?:이거|이것|이번)외)에?[는도]?{NOT}"
    f"|(?:(?:올해|이전|전|앞|그전|이번전|이번이전)(?:에?는|에|엔)?)+(?:의료)?"
    f"(?:구조|입원|치료)[가-힣]{{0,3}}(?:받|한|하|했)[가-힣]{{0,2}}"
    f"[건것거적]이?[은는도]?{NOT}|(?:의료)?구조[를을금]{{0,2}}받은[건것거적]이?[은는도]?{NOT}"
    f"|(?:올해(?:에?는|엔)?)?(?:이게|이거이|이것이|이번이|요게)?(?:올해)?(?:처음|첨)(?:입원|치료)?{IS}"
    f"|올해(?:에?는|엔)?(?:처음|첨)(?:입원|치료)(?:했|함|하)[가-힣]*"
    f"|올해(?:에?는|엔)?(?:입원|치료)?[은는이]?(?:이번|이거|이것)(?:한번|하나)?(?:뿐|만){IS}"
    f"|올해(?:에?는|엔)?(?:이번|이거|이것)(?:한번|하나)?밖에{NOT}"
)
"""올해 다른건 없슴다, 이전에 올해 구조 받은건 없슴다, 올해는 이게 처음임다: a text by itself."""
_NOT_THIS_YEAR: Final = lazily("작년|지난해|재작년|년전|20[0-9]{2}년")


def _twice(text: str) -> bool:
    """Whether a clause tells of two stays in two months of one year, none of which is named as another one."""
    found = _TWO_MONTHS.search(text)
    return bool(
        found and found["other"] and int(found["one"]) < int(found["other"]) and not _NOT_THIS_YEAR.search(text)
    )


def earlier_in_the_year(told: Sequence[str]) -> str | None:
    """What the clauses of a case say to whether there was anything earlier in the year; None where they say nothing, or
    both. One that tells of again is told beside the treatment that is asked for."""
    texts = [each.replace(" ", "") for each in told]
    first, again = any(map(_FIRST.search, texts)), any(_AGAIN.search(text) or _twice(text) for text in texts)
    return None if first == again or len(texts) == 1 else "none" if first else "yes"


def only_this_year(text: str) -> bool:
    """Whether a plain text in Korean without spaces and the stop at its end tells no more than that there was nothing
    before in the year."""
    return bool(_NOTHING_ELSE.fullmatch(text))
