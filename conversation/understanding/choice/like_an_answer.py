"""What sounds like an answer and leaves it open, in both languages: where somebody was born or only lives is no
register (고향은 교하임다, 老家黑龙江, 심양 아들집에 있슴다), who went to a hospital for days did not lie there (병원에
열흘 다녔슴다, 让住院没住), a village recognises nobody by one name (촌에서 인정받았슴다), and what a doctor advised is
not done yet (大夫让我去医保局备案)."""

from typing import Final

from conversation.understanding.choice.class_or_paper import class_or_paper
from conversation.understanding.choice.measured_by_a_status import measured_by
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import asks
from conversation.understanding.text.plain import plain

_ANY_REGISTER: Final = ("yanbian", "permit", "jilin", "elsewhere")
_FAR: Final = ("jilin", "elsewhere", "permit")
_ANY_STATUS: Final = (
    *("tekun", "dibao", "returned_to_poverty", "dibao_margin", "at_risk_of_poverty", "low_income"),
    *("illness_poverty", "unsure"),
)
_OUTPATIENT: Final = ("inpatient", "outpatient", "chronic_outpatient", "special_disease")
_NO_BOOK: Final = "^(?!.*(?:호[구적]|후커|등본|户|거주증|居住证|证没办|没办证))"
_THE_KIN: Final = "(?:큰|작은|맏|막내|둘째)?(?:아들|딸|동생|언니|형님?|누나|오빠|손자|손녀|자식|며느리|사위|조카|친척)"
_BORN: Final = lazily(
    f"{_NO_BOOK}.*(?:본적|원적|고향|(?<![가-힣])나서 ?자[라랐]|태[여어]나|태생|난 ?곳|출생|籍贯|祖籍|老家|原籍|"
    "(?<![在])出生|[生长]大的)"
)
_LIVES: Final = lazily(
    f"{_NO_BOOK}.*(?:{_THE_KIN}(?:네)? ?집|세 ?(?:들[어여]|집|를? ?[내맡살])|얹혀 ?[사살삼삽]|더부살이)[^,.]{{0,8}}"
    "(?:있|산|사[오우는]|삼다|삽니다|살|삶|지[내냅냄]|임다|이오|입니다|나[가와])"
)
_NOT_MOVED: Final = lazily(
    "^(?!.*(?:거주증|居住证)).*"
    "(?:호[구적]|후커우?)(?:책|부)?(?:는|은|를|을|도)? ?(?:아직 ?)?(?:안|못|아이) ?(?:옮[겨긴겼김]|떼|뗐|이전"
    "|전[출입]|가져)"
)
_PLACE: Final = "연길|도문|돈화|훈춘|룡정|화룡|왕청|안도|연변|여기|이곳"
_FAR_BOOK: Final = (
    "호[구적](?:는|은|가|만)? ?(?:아직 ?|여전히 ?|원래 ?)?"
    "(?:흑룡강|료녕|심양|대련|할빈|산동|청도|북경|상해|내몽골|하북|천진|장춘|길림시|교하|통화|매하구|사평|백산"
    "|송원|서란)"
)
_LONG_HERE: Final = (
    f"(?:{_PLACE})(?:에서|에|서|시내에서?)? ?(?:[0-9가-힣]{{0,6}}[년해째] ?)?(?:산지|살았|삽|삼다|사[는오우]|살[고구])"
)
_HERE_WITHOUT_BOOK: Final = lazily(
    f"^(?!.*거주증).*(?:{_FAR_BOOK}[가-힣]{{0,4}}[ ,]*[^.]{{0,14}}{_LONG_HERE}|{_LONG_HERE}.*{_FAR_BOOK})"
)
"""호구는 흑룡강인데 30년 연길 살았슴다: he may have a permit."""
_SOME: Final = (
    "(?:[0-9]{1,3} ?(?:일|주일?|달|개월)|하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|열흘|보름|스무날"
    "|한 ?주일?|두 ?주일?|일주일|이주일|한달|두달|며칠)"
)
_WENT_FOR_DAYS: Final = lazily(
    "^(?!.*(?:입원(?!(?:은|을|도)? ?(?:안|못|아이))|주원|누[워웠]|수술)).*(?:"
    f"{_SOME}(?:을|를|씩|동안|이나|나)? ?(?:병원에 ?)?(?:매일 ?|날마다 ?)?(?:다녔|다니[며면고구던]|다님|왔다 ?갔다"
    f"|드나들)"
    f"|다니면서 ?{_SOME}"
    ")|^(?!.*(?:住[了过]|住(?:的)?院|躺)).*(?:[跑去来](?:了)?(?:[0-9一二两三四五六七八九十半几]+个?(?:天|星期"
    "|礼拜|月|周))(?:的)?医院"
    "|(?:去|到|跑)医院(?:打|挂|输|扎|看|开)(?:了)?[0-9一二两三四五六七八九十半几]+个?(?:天|星期|礼拜|月|周))"
)
_TOLD_TO_STAY: Final = lazily(
    "입원 ?(?:을|를)? ?(?:하[라래]|시키[라려]|해라|해야|하자)[^.]{0,16}(?:안|못|아이) ?(?:했|하[고구]|함|한)"
    "|让(?:我)?住院[^.]{0,12}没(?:有)?(?:去)?住"
)
_RECOGNISED: Final = lazily(
    "^(?!.*(?:저보|특곤|오보|변두리|변연|감측|빈곤|저수입|인병|低保|特困|五保|边缘|监测|贫|低收入|不|没|안|못|아이)).*"
    "(?:(?:촌|향|진|가두|사구|사회구역|동네|마을)(?:정부|위원회|판사처)?(?:에서|이|서)? ?(?:는 ?)?(?:인정|평의"
    "|평정)(?:을|를)?"
    " ?(?:받|해 ?[줬주준]|했|됐|하)|(?:村|乡|镇|街道|社区|屯)(?:里|上|委会?|政府)?(?:给)?(?:我)?(?:认定|认"
    "|评)(?:的|了|过|上|下来))"
)
"""촌에서 인정받았슴다: as what, nobody says."""
_FOR_SPECIAL: Final = lazily(
    "(?:특수 ?질병|특수병|특병)(?:으로|으루|때문에|땜에|이라서?|에) ?(?:해서 ?)?(?:입원|주원)(?!.*(?:안|못|아이) ?했)"
)
_THEM: Final = "(?:大夫|医生|主任|护士|医院(?:里|那边)?|窗口|医保局|人家|他们|亲戚|邻居)"
_ADVISED_TO_FILE: Final = lazily(
    f"^(?!.*(?:没|[办备开登转弄录报]了|[办备开登转弄录]?(?:好|完|成|上)了|[备办]过|就[去办备]|的[.!]*$)).*{_THEM}"
    "(?:们|给|还|也|当时|就|都|跟我|对我)*(?:说|让|叫|建议|要求|通知|告诉|催)[^,.;]{0,8}?"
    "(?P<what>备案|登记|办(?:个|一下)?(?:转诊|手续)|开(?:个)?转诊)[^,.;]{0,4}[.!]*$"
)
_ADVISED_TO_FILE_IN_KOREAN: Final = lazily(
    "^(?!.*(?:안|못|아이) ?(?:했|하였|함|하[고구]|한)).*(?:의사|의생|간호사|대부|따이푸|병원|의보국|이보국"
    "|창구)(?:선생님?)?"
    "(?:가|이|에서|께서|들이|서)? ?(?:[가-힣]{1,6} ){0,4}?(?P<what>비안|등록|쫜쩐|전원|병원이전|수속)(?:을|를)? ?"
    "(?:하[라람랍]|해라|해야 ?(?:된|한|됨|함)|밟으[라람랍])(?:고|구|다고|다구|다|담|고는)? ?"
    "(?:합[데디]다|함다|합니다|했슴다|했소|하오|하던데|합디|합데|다|하더라|하더란|합데다)?[가-힣]{0,3}[.!]*$"
)
_SAYS: Final = (
    "(?:(?:의사|의생|병원|간호사|대부|따이푸)(?:선생님?)?(?:가|이|에서|께서|는)?|이제|이젠|나는|내|꼭|무조건|아무래도)*"
)
_DUE: Final = (
    "(?:(?:해야|하여야|해야만|시켜야)(?:되|된|됨|됩|하|한|함|합|할)|(?:하|시키)(?:라|람|랍|자|란)"
    "|해라)[가-힣]{0,6}[.!]*"
)
_SAYS_IN_CHINESE: Final = "(?:大夫|医生|医院|他们|人家|我|我[妈爸]|[她他]|说|讲|是|都|可能|估计|必须|非|,)*"
_STAY_IS_DUE: Final = lazily(
    f"(?!.*(?:안|못|아이|는데)){_SAYS}(?:입원|주원)(?:을)?{_DUE}|{_SAYS_IN_CHINESE}(?:要|得|让|叫|需要|该)(?:我"
    f"|她|他|我[妈爸])?(?:去)?住院(?:治疗|呢|的|了)*[.!]*"
)
_OPERATION_IS_DUE: Final = lazily(
    f"(?!.*(?:안|못|아이|는데)){_SAYS}수술(?:을)?{_DUE}|{_SAYS}수술(?:을)?할[겁검거][가-힣]{{1,4}}[.!]*"
    f"|{_SAYS_IN_CHINESE}(?:要|得|让|叫|需要|该)(?:我|她|他|我[妈爸])?(?:去)?(?:做|动|开)个?(?:手术|刀)(?:呢|的)*[.!]*"
)
_NO_STAY_NEEDED: Final = lazily(
    f"{_SAYS}(?:입원|주원)(?:은|을|까지|까지는)?(?:(?:안|아이)(?:해도|하여도)|하지않아도)(?:되|된|됨|됩|일없"
    f"|괜찮)[가-힣]{{0,6}}[.!]*"
    f"|{_SAYS}(?:입원|주원)(?:할|은)?필요(?:는|가|도)?없[가-힣]{{1,6}}[.!]*"
    f"|{_SAYS_IN_CHINESE}(?:不用|不需要|没必要|用不着|不必|不要)(?:我)?(?:去)?住院(?:了|的|呢)*[.!]*"
)
_MEDICINE_TO_COME: Final = lazily(
    "(?:나는|그저|그냥|이제|고혈압|당뇨|혈압)*약만?(?:을|를)?(?:탈|살|받을)[겁검거][가-힣]{1,4}[.!]*"
    "|(?:나는|그저|그냥|이제|고혈압|당뇨|혈압)*약만?(?:을|를)?(?:타|받으|사)(?:려고|러)(?:함|합|하|감|갑"
    "|가)[가-힣]{0,4}[.!]*"
    "|(?:我|就|只|想|去|是)*(?:就|只|想|去)(?:拿|开|取)(?:点|些|个)药(?:就行|就行了|呗|的|去)*[.!]*"
)
_NO_INPATIENT: Final = ("special_disease", "chronic_outpatient", "outpatient")


def no_stay_needed(said: str) -> bool:
    """Whether no more is told than that nobody need lie in hospital, which tells no care and no referral."""
    return bool(_NO_STAY_NEEDED.fullmatch(plain(said).replace(" ", "")))


def _care_to_come(text: str) -> tuple[str, ...]:
    """What is told of the care only as advised, or as planned: 수술해야 된담다, 大夫说不用住院."""
    short = text.replace(" ", "")
    if asks(text):
        return ()
    if _STAY_IS_DUE.fullmatch(short):
        return ("inpatient",)
    if _OPERATION_IS_DUE.fullmatch(short):
        return ("inpatient", "outpatient")
    if _NO_STAY_NEEDED.fullmatch(short):
        return _NO_INPATIENT
    return ("chronic_outpatient", "outpatient") if _MEDICINE_TO_COME.fullmatch(short) else ()


_THEM_FIRST: Final = lazily(f"{_THEM}|의사|의생|간호사|대부|따이푸|병원에서|의보국|이보국|창구")
_FILED_OR_NOT: Final = ("filed", "none")


def advised(said: str) -> tuple[str, ...]:
    """What a referral may be where no more is told than that a doctor, or an office, said that it should be made."""
    text = plain(said)
    told = _ADVISED_TO_FILE.search(text) or _ADVISED_TO_FILE_IN_KOREAN.search(text)
    if told is None:
        return ()
    return _FILED_OR_NOT if told["what"] in ("备案", "登记", "비안", "등록") else ("primary_care", *_FILED_OR_NOT)


def only_advised(said: str) -> bool:
    """Whether nothing is told before that advice, nor beside it: 护士说要去备案 tells of no treatment to come."""
    text = plain(said)
    return bool(advised(said)) and bool(_THEM_FIRST.match(text)) and not any(stop in text for stop in ",.;")


def like_an_answer(said: str, question: str) -> tuple[str, ...]:
    """The values that a text may mean which sounds like one of them; () where it is none. `question`: by its name."""
    text = plain(said)
    if question == "residence":
        return _register(text)
    if question == "referral":
        return advised(said)
    if question == "care":
        if _FOR_SPECIAL.search(text):
            return ("inpatient", "special_disease")
        if to_come := _care_to_come(text):
            return to_come
        return _OUTPATIENT if _WENT_FOR_DAYS.search(text) or _TOLD_TO_STAY.search(text) else ()
    if question == "household":
        return measured_by(text) or class_or_paper(text) or (_ANY_STATUS if _RECOGNISED.search(text) else ())
    return ()


def _register(text: str) -> tuple[str, ...]:
    if _NOT_MOVED.search(text):
        return _FAR
    if _HERE_WITHOUT_BOOK.search(text):
        return ("permit", "jilin", "elsewhere")
    return _ANY_REGISTER if _BORN.search(text) or _LIVES.search(text) else ()
