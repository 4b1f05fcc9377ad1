"""What sounds like an answer and leaves it open, in both languages: where somebody was born or only lives is no
register (고향은 교하임다, 老家黑龙江, 심양 아들집에 있슴다), who went to a hospital for days did not lie there (병원에
열흘 다녔슴다, 让住院没住), and a village recognises nobody by one name (촌에서 인정받았슴다)."""

from typing import Final

from conversation.understanding.choice.measured_by_a_status import measured_by
from conversation.understanding.text.lazily import lazily
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
    "(?:흑룡강|료녕|심양|대련|할빈|산동|청도|북경|상해|내몽골|하북|천진|장춘|길림시|교하|통화|매하구|사평|백산|송원|서란)"
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
    ")|^(?!.*(?:住[了过]|住(?:的)?院|躺)).*(?:[跑去来](?:了)?(?:[0-9一二两三四五六七八九十半几]+个?(?:天|星期|礼拜|月|周))(?:的)?医院"
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


def like_an_answer(said: str, question: str) -> tuple[str, ...]:
    """The values that a text may mean which sounds like one of them; () where it is none. `question`: by its name."""
    text = plain(said)
    if question == "residence":
        return _register(text)
    if question == "care":
        if _FOR_SPECIAL.search(text):
            return ("inpatient", "special_disease")
        return _OUTPATIENT if _WENT_FOR_DAYS.search(text) or _TOLD_TO_STAY.search(text) else ()
    if question == "household":
        return measured_by(text) or (_ANY_STATUS if _RECOGNISED.search(text) else ())
    return ()


def _register(text: str) -> tuple[str, ...]:
    if _NOT_MOVED.search(text):
        return _FAR
    if _HERE_WITHOUT_BOOK.search(text):
        return ("permit", "jilin", "elsewhere")
    return _ANY_REGISTER if _BORN.search(text) or _LIVES.search(text) else ()
