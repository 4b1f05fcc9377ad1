"""Who tells in Korean what was paid, or may have been paid, in all: no own share, or none as there was no insurance."""

from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_SUM: Final = "(?:[0-9][0-9.,]*|[일이삼사오육륙칠팔구]?[백천만])[0-9일이삼사오육륙칠팔구백천만]*원?"
_ONLY_ALL: Final = lazily(
    "(?:자부|자가지급|정책범위내?)(?:금|액|금액|담)?(?:은|는|이|가|를|을)?(?:얼마인지|얼만지|얼마던지|뭔지"
    "|무엇인지)?(?:는|은|도)?"
    "(?:잘|통|똑똑히)?(?:모르|모름|모릅|몰라)[가-힣]{0,3},?(?:그저|그냥|하여튼|아무튼|내가|돈은|돈을)?"
    f"(?:다|모두|전부|통틀어|총|합해서?|합쳐서?|다합쳐|다해서?)[가-힣]{{0,4}}{_SUM}"
)
_PAID_SOMEHOW: Final = lazily(
    "(?:자부|자가지급)(?:금|액|금액)?(?:은|는|이|가|를|을)?(?:얼마인지|얼만지|뭔지)?(?:는|은|도)?(?:잘"
    "|통)?(?:모르|모름|모릅|몰라)[가-힣]{0,3},?"
    f"(?:그저|그냥|하여튼|아무튼|내가|내|우리|제가|병원에|창구에|돈은|돈을|돈|(?:현금|카드|위챗"
    f"|은행카드)(?:으로|으루|로|루))*{_SUM}(?:을|쯤|정도)?"
    "(?:냈|냄|냅|물었|뭄|썼|씀|치렀|바쳤|나갔|들었|긁었)"
)
"""자부는 모르고 현금으로 6천 냈슴다."""
_BOTH_IN_ONE: Final = lazily(
    f"{_SUM}(?:인데|임다|은|는|이)?,?자비(?:까지|도|두|랑|를)?(?:다|모두|전부)?(?:해서|합해|합쳐|포함|넣|들어|쳐서)"
    f"|자비(?:까지|도|두|랑)(?:다|모두|전부)?(?:해서|합해서?|합쳐서?|포함해서?|포함하여|넣어서?|쳐서)(?:다|모두"
    f"|전부|총|한|약)?{_SUM}"
    f"|(?:자부|자비)(?:가|는|이|은)?(?:절반|반)[가-힣]{{0,2}},?(?:자부|자비)(?:가|는|이|은)?(?:절반"
    f"|반)[가-힣]{{0,2}},?(?:다|모두|전부)?(?:합|더|해서|도합)?[가-힣]{{0,4}}{_SUM}"
)
"""8천 자비까지 해서, 자부 반 자비 반 합쳐서 만원: of what was paid in all the own share is a part."""
_ALL_THAT_IS_KNOWN: Final = lazily(
    f"{_SUM}(?:을|를|쯤|정도|좀|다)*(?:낸|쓴|문|물은|바친|나간|들어간|긁은|준|치른|낸다는|(?:냈|썼|물었|들었|나갔)다는)"
    "(?:거|것|돈|줄)(?:만|밖에|밖엔)(?:은|도)?(?:기억|생각|알|암|압|앎|아[오는]|모르|모름|모릅|몰)"
)
"""병원에 2만 낸것만 기억남다."""
_PAID: Final = (
    "(?:(?:낸|쓴|문|물은|바친|나간|들어간|든|긁은|준|치른)(?:거|것|건|돈|게|금액|액수)"
    "|총(?:낸|쓴)?(?:돈|금액|액|비용)|전체금액|(?:모두|다|전부|총|다해서)?(?:얼마|얼매)(?:를|나)?(?:인지|(?:냈"
    "|썼|물었|들었|나갔|줬)[는던]지))"
)
_KNOWN: Final = (
    "(?:알(?!려|리|아[봐보야]|면|[고구]싶|자|수)|암[다니]|압니|아[오우는]|앎|기억(?:이|은|을)?(?:나|남|납|하|함|합))"
)
_UNKNOWN: Final = "(?:모르|모름|모릅|몰라|몰랐)"
_ALL_AND_ITS_SUM: Final = lazily(
    f"{_PAID}(?:(?:만|이야|야|은|는)(?:딱|겨우|똑똑히)?{_KNOWN}|(?:밖에|밖엔)(?:는"
    f"|은)?{_UNKNOWN})[가-힣]{{0,5}}[,.]*[가-힣,]{{0,8}}?{_SUM}"
)
"""낸돈만 아오 모두 만삼천."""
_SHARE: Final = "(?:자부|자가지급)(?:금|금액|액|담)?"
_SHARE_UNKNOWN: Final = lazily(
    f"{_SHARE}[가-힣]{{0,8}}?{_UNKNOWN}|{_SHARE}[은는이가]?(?:얼마인지|얼만지|얼매인지|얼맨지|몇원인지)[는은도두]?[.]*$"
)
"""그중에 자부가 얼만지는.., where the rest is left out."""
_SHARE_KNOWN: Final = lazily(
    f"{_SHARE}(?:만|은|는|가|이|을|를|도|두|이?라는건)?(?:얼만지|얼마인지)?(?:는|은|만)?{_KNOWN}"
)
_ALL_KNOWN: Final = lazily(f"{_PAID}(?:만|이야|야|은|는|도|두)?{_KNOWN}")
_ALL_UNKNOWN: Final = lazily(f"{_PAID}(?:만|이야|야|은|는|도|두|을|이)?(?:잘|통)?{_UNKNOWN}")
_OWN_FIGURE: Final = lazily(f"자부(?:금|액|담)?(?:은|는|이|가)?{_SUM}")
_NOT_APART: Final = (
    "(?:(?:어느게|어느것이|어떤게|뭐가|무스게|무스거가|얼마가|얼매가|어디까지가)(?:자부|자가지급)(?:금|액|금액|담)?(?:인지|던지|인둥)"
    f"|{_SHARE}(?:가|는|은|이|라는게)?(?:얼마나?|얼매|몇원)?(?:얼만지|얼맨지|얼만진|얼맨진|인지|던지|되는지|될지))(?:는|은|도|두|를)?"
)
_NO_WAY_TO_TELL: Final = "(?:잘|통|도무지)?(?:모르|모름|모릅|몰라|알길이?없|알수가?없|분간이?안|갈라지?지?않)"
_OF_THIS_ONLY: Final = lazily(
    f"^[^0-9]*?{_SUM}(?:이|을|를|쯤|정도|다)*(?:들었|들어갔|냈|썼|나갔|나간|물었|치렀|바쳤|깨졌)[가-힣,.]{{0,12}}?"
    f"(?:(?:그중|그중에서?|거기서|그안에서?|그가운데서?|이중에서?)(?:는|도)?{_NOT_APART}{_NO_WAY_TO_TELL}"
    f"|밖에(?:는|도)?{_NO_WAY_TO_TELL}[가-힣]{{0,4}}[,.]*"
    f"(?:그중|그중에서?|거기서|그안에서?|그가운데서?|이중에서?)(?:는|도)?{_NOT_APART}$)"
)
"""통털어 3만8천 들었는데 그중 자부가 얼만지는 몰라요, 만칠천을 냈다는거밖에 모르겠소 거기서 어느게 자부인지는."""
_NO_INSURANCE: Final = lazily(
    "(?:의료보험|의보|보험)(?:이|을|도|두|에|은)?(?:없어서|없어가지고|없다나니|없으니|없었는데|안들어서"
    "|못들어서|안들었|못들었|안사서)"
    f"[가-힣,]{{0,6}}(?:자비|내돈|제돈|자기돈|자기로|다냈|다물었)[가-힣,.]*{_SUM}"
    "|(?:의료보험|의보|보험)(?:이|을|도|두|에|은)?(?:없었|안들었|못들었|안샀)[가-힣]{0,5}[,.]*(?:그러니까?"
    "|그래서|그니까|그래)?"
    "(?:자부|자가지급)(?:고|구|라는게|라는건|란게|가|는)?(?:뭐[고구이]?)?(?:따질|무슨|있을)?[가-힣]{0,3}(?:없"
    "|무슨|따질)"
    "|(?:의료보험|의보|이보|합작의료)(?:료|비)?(?:을|를|도|두)?(?:안|못)(?:물었|냈|바쳤|들었|샀)(?:댔)?"
    "(?:소|슴다|습니다|는데|어서|지|꾸마|더니)"
    f"(?!.*(?:자부|자가지급|보험[이가에]|의보[가이에]))(?=.*{_SUM})"
)
_OWN: Final = lazily("자부|자가지급|부담|범위|목록|自付|몫")
_FIGURE: Final = lazily(f"[0-9]|{_SUM}원|[이삼사오륙육칠팔구]?[만천백][이삼사오륙육칠팔구]")
_OF_A_BILL: Final = lazily(
    "(?:약만|(?:수술|검사|화험|촬영|시티|치료|진료|병원|입원|주사|약|투석|검진)(?:비|값|비용|돈)"
    "|(?:현금|현찰|카드|위챗|위쳇|웨이신|즈푸보|알리페이|은행카드)(?:으로|으루|로|루)?"
    "|(?:령수증|영수증|发票|소비표)(?:에|에는|엔|금액)|(?:우리|내|제|자식들|집)(?:가|이)?(?:낸|문|쓴|치른)(?:거"
    "|것|게|돈)"
    "|창구에(?:서)?|병원에(?:다)?(?:낸|바친|준|문)(?:거|것|게|돈)?)"
    f"(?:은|는|이|가|만|에|다|모두|한|약)*{_SUM}"
)
_WENT: Final = lazily(
    f"(?<![몇수여0-9일이삼사오육륙칠팔구백천만]){_SUM}(?:이|을|를|쯤)?"
    "(?:나왔|나옴|나옵|깨졌|깨짐|날렸|날아갔|까먹었|긁었|긁음|바쳤|바침|치렀|결제|들어갔|들어감"
    "|(?:현금|현찰|카드|위챗|위쳇|즈푸보)(?:으로|으루|로|루))"
)
_BOTH_ROWS: Final = lazily(
    "(?:자부|자비)(?:하고|랑|이랑|와|과|,)?(?:자비|자부)(?:를|을|까지|다)?(?:합|더|다|모두|전부)"
)
"""자부 자비 합해 8천: a sum of both rows."""

_A_SUM: Final = lazily(
    "(?:[0-9]|[이삼사오륙육칠팔구][백천만]|[백천만][일이삼사오륙육칠팔구])[0-9일이삼사오륙육칠팔구백천만,.]*"
)
_BORNE: Final = lazily(
    f"(?:개인|본인|꺼런|거런)(?:부담|푸단|뿌단|현금지[불급])(?:총금액|총액|금액|액|금|총)?[^,.]{{0,8}}?{_SUM}"
    f"|(?<![가-힣])(?:현금지[불급]|[시씨][엔앤]진[즈쯔쓰지]푸)(?:금액|액|금)?(?:은|는|이|가|에|한거|한것)?{_SUM}"
    "|(?:아들|딸|자식|자식들|며느리|사위|동생|형님|언니|오빠|누나)(?:이|가|네가|들이)?(?:다|모두|전부|대신)*"
    f"(?:냈|물었|치렀|바쳤)[가-힣]{{1,3}},?{_SUM}"
)
_IN_SCOPE: Final = lazily("자부|자가지급|범위|목록|自付|자비|률|비률")
"""Behind which 개인부담 is the own share, or a part is told apart."""


def borne_in_all(said: str) -> bool:
    """Whether a sum is told by the name of the row that has both the own share and what is self-financed: 개인부담총액
    만3천, 현금지불 6500."""
    text = plain(said).replace(" ", "")
    return bool(_BORNE.search(text)) and not _IN_SCOPE.search(text)


def may_be_all(said: str) -> bool:
    """Whether a sum may be that of the whole bill: 수술비 8천, 카드로 8천, 8천 나왔슴다, 자부 자비 합해 8천."""
    text = plain(said).replace(" ", "")
    if _BOTH_ROWS.search(text):
        return True
    return not _OWN.search(text) and bool(_WENT.search(text) or _OF_A_BILL.search(text))


def only_all_known(said: str) -> bool:
    """자부는 모르고 다 해서 3만 냈소, 2만 낸것만 기억남다."""
    text = plain(said).replace(" ", "")
    told = _ALL_THAT_IS_KNOWN.search(text) or _ALL_AND_ITS_SUM.search(text)
    known = told and (not _OWN.search(text) or _SHARE_UNKNOWN.search(text))
    both = _BOTH_IN_ONE.search(text) and not _OWN_FIGURE.search(text)
    return bool(known or both or _ONLY_ALL.search(text) or _PAID_SOMEHOW.search(text))


def nothing_apart(said: str) -> bool:
    """Whether a text tells what was paid in all, and that the own share of it is not known."""
    text = plain(said).replace(" ", "")
    return bool(_OF_THIS_ONLY.search(text)) and len(_A_SUM.findall(text)) == 1


def which_is_known(said: str) -> str:
    """Which of both is known, what was paid in all or the own share, where no figure is told: `paid_only` of 낸 돈은
    아는데 자부는 모르오, `self_paid` of 자부만 알구 낸 돈은 모르오; "" where that is not said."""
    text = plain(said).replace(" ", "")
    if not HANGUL.search(text) or "?" in text or _FIGURE.search(text):
        return ""
    if _ALL_KNOWN.search(text) and _SHARE_UNKNOWN.search(text) and not _SHARE_KNOWN.search(text):
        return "paid_only"
    of_all = _ALL_UNKNOWN.search(text) or _ALL_KNOWN.search(text)
    return "self_paid" if of_all and _SHARE_KNOWN.search(text) else ""


def without_insurance(said: str) -> bool:
    """보험이 없어서 다 자비였소 3만."""
    return bool(_NO_INSURANCE.search(plain(said).replace(" ", "")))
