"""What a Korean sentence tells only to tell the case apart from it is left out: of a relative whose case it is not
(형님 자부는 만이천이라는데 내 자부는 4300이우), of a place where nobody went, of a register that was moved.

A few ways to tell of the case are put in the usual words (지금 연변병원 병실임다).
"""

import re
from functools import cache
from typing import Final

from conversation.understanding.text.hangul import HANGUL
from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import lexicon, tokens, words_meaning, words_of
from conversation.understanding.text.plain import plain

_ME: Final = "(?:나는|저는|난|내가|제가|내 자부[는가]?|제 자부[는가]?)"
_THEN_ME: Final = lazily(f" {_ME} ")
_ONLY_ME: Final = "(?:나는|저는|난|내는|나)"
_MY_BOOK: Final = "(?:(?:내|제) ?호[구적](?:는|은|가|이)?|(?:내|제) ?(?:꺼|거|것)(?:는|은)|내건|내껀)"
_AND_ME: Final = lazily(f"[고구데만는]{{1,2}}[ ,]+(?:{_ONLY_ME}|{_MY_BOOK}) ")
_AND: Final = "(?:이?고|이?구|인데|이?지만|는데|나)"
_SENDER: Final = "(?<![가-힣0-9])[가-힣0-9]{0,10}(?:병원|의원|위생원|위생소)에서는? ?"
_THERE: Final = "(?![가-힣]{1,6}(?:다가|다|고|구|서) )(?P<there>[가-힣0-9]{2,8}?(?: [가-힣0-9]{2,8}?)?)(?:으?[로루]|에)"
_SENT_ON: Final = (
    (lazily(f"{_SENDER}{_THERE} ?(?:(?:보내|넘겨)(?:줘|주어|여)?|옮겨(?:줘|주어))서(?= )"), r"\g<there>에 가서"),
    (lazily(f"{_SENDER}{_THERE} ?(?:보냈|보내줬|보내였|넘겼|넘겨줬|옮겨줬)(?=[소슴습댔어으음])"), r"\g<there>에 갔"),
    (
        lazily(
            f"{_SENDER}(?:[가-힣]{{1,4}} )?(?:못 ?(?:본|고친|고치겠|한|보겠|하겠)다|안 ?된다"
            "|손을? ?못 ?[쓰대][가-힣]{1,3}|방법이? ?없다|큰 ?병원에? ?가[라보][가-힣]{0,2}|힘들다|어렵다)[고구]? ?"
            "(?:해서|하여|하길래|해가지고|하니까?|하면서|해) ?[ ,]"
            "(?=[가-힣0-9 ]{2,20}(?:에|[로루]|원|서) ?[가-힣]{1,12})"
        ),
        "",
    ),
)
"""도문병원에서 장춘에 보냈슴다, 왕청병원에서 못 고친다고 해서 북경에 갔소: the hospital that sent somebody on."""
_REFERRED: Final = lazily(f"{_SENDER}{_THERE} ?(?:전원|전진|이송)(?:을|를)?(?=했|하|해|시)")
_SHORT_STATUS: Final = 8
"""Letters of a status that may be told so."""
_JOINS: Final = "(?:지만|(?<!하)는데|인데|던데|[구고])"
_HELPED: Final = "대신|간병|시중|옆에서|따라"
_NOT_OF_ME: Final = f"(?:못|안(?!도)|아니|아이|모르|몰라|모릅|모름|{_HELPED})"
_THINGS: Final = (
    ("자부", _JOINS, f"{_ME}(?!.{{0,20}}(?:{_HELPED}))"),
    ("결산|정산", _JOINS, f"(?:나는|저는|난)(?!.{{0,20}}{_NOT_OF_ME})"),
    ("퇴원|출원", _JOINS, f"{_ME}(?!.{{0,20}}{_NOT_OF_ME})"),
    ("입원|주원|수술|고[쳤치]|치료", _JOINS, f"{_ME}(?!.{{0,20}}{_NOT_OF_ME})"),
    ("호[적구]", "지만", f"{_ME}(?!.{{0,20}}{_NOT_OF_ME})"),
)
"""What may be told of a relative, and then of oneself as well, what stands between, and how one begins who does not
only help: 내가 결산했소 may be of either, a register of either too."""
_NOT_GONE: Final = lazily(
    "(?:(?:의사|아들|딸|선생|병원|남들)(?:님|네)?(?:이|가|은|는|들이|에서)? )?[가-힣]{2,3}(?:병원)?(?:에|로|으로)? ?"
    "(?:큰병원에 |병원에 )?[가오](?:라|자)[고구]? ?(?:[했하](?:지만|는데)|하는[걸거]|는[걸거]|는데|하는 것을)"
    "(?: 그냥)? ?(?:안 ?가|못 ?가|마다하|싫다하|말)[고구] "
)
"""의사가 북경 가라구 했지만 안가구."""
_MOVED: Final = (
    r"(?:원래|본래|이전에|전에|처음에|호[적구][이은]? ?(?:원래|본래|이전에|전에))(?:는|엔)? ?"
    r"{where}(?:시|현|주)? ?(?:호[적구])?(?:이?였|인)(?:는데|데|지만|다가)[ ,]+"
    r"(?=(?:지금|이젠|이제|인제|현재|재?작년|올해|몇년|[0-9]+년)[가-힣 ]{{0,12}}(?:{where}|옮))"
)
"""원래 왕청 호구였는데 지금은 연길로 옮겼슴다."""


def of_the_case(text: str) -> str:
    """A plain text without what it only tells apart from its case."""
    if not HANGUL.search(text):
        return text
    for pattern, told in _AS_TOLD:
        text = pattern.sub(told, text)
    for of_another in _status_of_another():
        text = of_another.sub(r"\g<case>", text)
    text = _moved().sub(
        "호적은 ", _without_where_it_was(_OF_STRANGERS.sub("", _NOT_GONE.sub("", of_me(without_who_sent(text)))))
    )
    if not _THEN_ME.search(text):
        return text
    for pattern in _of_kin():
        found = pattern.search(text)
        if found and not re.search(f"{found['kin']}[이가은는]", text[found.end() :]):
            text = f"{text[: found.start()]}{text[found.end() :]}"
    return text


def without_who_sent(text: str) -> str:
    """A plain text without the hospital that only sent somebody on to another."""
    for pattern, told in _SENT_ON:
        text = pattern.sub(told, text)
    return text


def where_referred(text: str) -> str:
    """As that, where the hospital gave the referral: 왕청병원에서 연변병원으로 전원했소."""
    return _REFERRED.sub(r"\g<there>에 가서 ", without_who_sent(text))


_CARE: Final = "(?:입원|주원|수술|문진|외래|투석|통원)"


@cache
def _their_care() -> re.Pattern[str]:
    kin = f"(?:우리 |내 |울 |제 )?(?:{named_kin()})"
    return re.compile(
        f"(?:^|(?<=[ .,])){kin}(?:은|는) [^.,나저]{{0,8}}?{_CARE}[^.,]{{0,6}}?(?:이?[고구]|는데|지만)?[ ,]+"
        f"(?=(?:나는|저는|내는|난) [^.,]{{0,8}}?(?:{_CARE}|만성|특수병|특병))"
    )


_HOUSE_THERE: Final = "(?: ?(?:아들|딸|자식|동생|언니|형님?|누나|오빠|손자)(?:네)?(?: ?집)?)?"
_WAS_THERE: Final = lazily(
    "(?:(?:원래|본래|이전에|전에)(?:는|엔)? ?)?(?<![가-힣])[가-힣]{2,5}(?: [가-힣]{1,3})?에 ?"
    "(?:있던|있는|올라있던|돼있던|되여있던) ?(?:(?P<book>호구|호적)(?:를|을)|(?:걸|것을)) "
    f"(?=[가-힣 ]{{0,16}}?[가-힣]{{2,6}}?{_HOUSE_THERE}(?:으로|로|루|에다?가?) ?"
    "(?:다 ?|싹 ?)?(?:옮겼|옮겨[왔갔]|올렸|붙였))"
)
"""본래 화룡에 있던 호구를 장춘 아들집에다 옮겼소."""
_AT_THEIR_HOUSE: Final = lazily(
    "(?<=[가-힣]{2}) (?:아들|딸|자식|동생|언니|형님?|누나|오빠|손자)(?:네)?(?: ?집)?"
    "(?=(?:으로|로|루|에다?가?) ?(?:다 ?|싹 ?)?(?:옮겼|옮겨[왔갔]|올렸|붙였))"
)


@cache
def _moved_register() -> re.Pattern[str]:
    return re.compile(
        "(?P<book>(?:호구|호적)(?:를|을|는|은)? ?)?(?<![가-힣])[가-힣]{2,5}?에서 "
        f"(?=[가-힣]{{2,6}}?{_HOUSE_THERE}(?:으로|로|루|에다?가?) ?"
        "(?:(?:호구|호적)(?:를|을|도|두)? ?)?(?:옮겼|옮겨[왔갔]|옮기였|올렸|붙였|떼왔|가져왔|전입))"
    )


def with_own_care(text: str) -> str:
    """A plain text without the treatment of a relative before one's own: 아버지는 입원 나는 문진."""
    return _their_care().sub("", text) if HANGUL.search(text) else text


_NO_SIGH: Final = lazily("^(?P<wrong>[가-힣 ]{1,12}?)[이가]? ?아[이니](?P<end>[구고]) (?P<right>[^,.]+)")
_PLACES: Final = ("residence", "place")


def not_but(text: str) -> str:
    """A plain text with 아니 in place of 아이 behind what is denied: 만성병 아이구 보통문진; not 아이구, a sigh.
    Without what is denied where the same is answered by both: 돈화 아이고 왕청."""
    told = _NO_SIGH.match(text)
    words = tokens(told["wrong"].replace(" ", "")) if told else ()
    if told is None or len(words) != 1 or not words[0].tells:
        return text
    right = tokens(told["right"].replace(" ", ""))
    if any(name in each.means and words[0].means.get(name) == each.means[name] for each in right for name in _PLACES):
        return text[told.start("right") :]
    return f"{told['wrong']}이 아니{told['end']} {text[told.start('right') :]}"


_NOT_HERE: Final = lazily(
    "(?<=[가-힣][소다요오음임고구데])[ ,.]+(?:여기|이쪽|이 ?동네|연변)(?:가|이|은|는|에|꺼|거)? ?"
    "(?:아이|아니|아님|아임)[가-힣]{0,3}[.! ]*$"
)
"""호구가 장춘에 있소 여기 아이요: what it is not, behind what it is."""


_ONCE: Final = "(?:원래|본래|이전에|전에|그전에|처음에|애초에)(?:는|엔)?"
_BOOK: Final = lazily("호[구적]")
_MOVED_THERE: Final = (
    "(?:으로|로|루|에) ?(?:(?:호구|호적)(?:를|을|도|두)? ?)?(?:다 ?|싹 ?)?"
    "(?:옮겼|옮겨왔|옮기였|올렸|붙였|떼왔|가져왔|전입했|이적했)"
)
_THERE_ONCE: Final = "[가-힣]{2,8}?(?: ?호[구적])?"
_WAS_FIRST: Final = lazily(
    "(?:^|(?<=[ .,])(?=(?:내 ?|우리 ?)?호[구적]|원래|본래))(?:(?:내 ?|우리 ?)?호[구적](?:는|은|가|이)? ?)?"
    f"(?:{_ONCE} ?(?!호[구적]){_THERE_ONCE}"
    "(?:이?구|이?고|인데|이?였(?:는데|댔는데|다가|지만|고|구)|이?던(?:걸|것을|게))"
    f"|(?!호[구적]|원래|본래){_THERE_ONCE}(?:이?였(?:는데|댔는데|다가|지만)|이?던(?:걸|것을)))[ ,]*"
    f"(?=[가-힣 ]{{2,24}}?{_MOVED_THERE}(?!다가|는지|던지|는가|나))"
)
"""할빈이였는데 결혼하면서 안도로 옮겼슴다."""
_WAS_BEHIND: Final = lazily(
    f"(?<=[가-힣])(?P<moved>{_MOVED_THERE}[가-힣]{{1,3}})[ ,.]*{_ONCE} ?"
    "[가-힣]{2,8}?(?:에 ?있[었댔][가-힣]{0,3}|이?였[가-힣]{0,3}|이?구|이?고|인데|임다|이[오요]|사람[가-힣]{0,4})?"
    "(?:[.! ]*$|(?=[.!,] ?))"
)
"""안도로 옮겼슴다 원래는 할빈이였는데."""


def where_it_was_moved_to(text: str) -> str:
    """A plain text without where the register was before, and is not: 할빈에서 연길로 호구 옮겼슴다, 할빈이였는데
    연길로 옮겼소."""
    if not HANGUL.search(text):
        return text
    text = _AT_THEIR_HOUSE.sub("", _WAS_THERE.sub("호구를 ", _without_where_it_was(text)))
    return _NOT_HERE.sub("", _moved_register().sub(lambda found: found["book"] or "", text))


@cache
def _typist() -> re.Pattern[str]:
    """Who only types for the patient, before it is told who that is."""
    who = f"(?:(?:우리 |내 |큰|작은|막내|맏)?(?:{named_kin()})(?:이|가|네가|은|는)|내가|나는|난|제가|저는)"
    types = "(?:쳐|써|눌러|찍어|적어|두드려|타자를? ?(?:쳐|해)|물어)"
    is_so = "(?:이?지(?:무|므|만)?|이?[고구]|이?[오요]|임다|인데|뿐이[지고구])"
    joins = f"(?:(?:거|게|것){is_so}|[고구]|지만|는데|오|소|슴다|지무?)"
    return re.compile(
        f"^{who} ?(?:나 ?|내 ?|옆에서 ?|도와서 ?|글을? ?|글자를? ?)?(?:대신(?:해서)? ?)?{types} ?"
        f"(?:주는|준|주|줬|줌|줍|보는|묻는) ?{joins}[ ,.]*"
        "(?=[^?]*(?:병|앓|아프|아픈|아파|환자|입원|치료|수술|다쳤|꺼|일|거[요오지]))"
    )


_LIVES_WITH_KIN: Final = lazily(
    "(?<=[가-힣])(?:이?[고구]|인데|이지만)[, ]+(?:지금 ?)?(?:사는 ?(?:건|것은|거는|데는|곳은|집은)|살기는|있기는) ?"
    "(?:지금 ?|그냥 ?)?(?:우리 ?|내 ?)?(?:큰|작은|맏|막내|둘째)?(?:아들|딸|동생|언니|형님?|누나|오빠|손자|자식"
    "|며느리|조카)(?:네)? ?집"
    "(?:에서|에)? ?(?:사[오우]|삼다|삽니다|살[고구지][가-힣]{0,4}|있[소슴][가-힣]?|이?재요|이?[오요우]|임다"
    "|이꾸마|입니다)?[.! ]*$"
)


def without_house_of_kin(text: str) -> str:
    """A plain text without the relative's house in which somebody lives, where it begins with the register: 호적은
    왕청이구 사는건 딸집이재요."""
    book = _BOOK.search(text, 0, 6)
    return _LIVES_WITH_KIN.sub("이오", text) if book else text


_STRANGERS_SUM: Final = lazily(
    "^(?![^?]*(?:받|탔|타[오먹]|탄다|보소|구조|보상|구제))(?:남들|다른 ?사람들?|옆집|앞집|뒤집|뒷집|웃집"
    "|이웃집?|동네 ?사람들?|옆침대|사돈)(?:네|집)?(?:은|는|이|가)? [^.,?]{1,30}?"
    "(?:[다라](?:는|던)데|는데|던데|지만)[ ,]+"
    "(?=(?:난|나는|내는|저는|우리는?|저희는?|내건|내꺼는?|우리꺼는?|내 ?자부[는가]?|우리 ?자부[는가]?) [^?]*[0-9백천])"
)
_REFUSED_PLACES: Final = lazily(
    "(?>[가-힣]{2,6}?(?:도|두|은|는|에는|루는|로는)? ?(?:가자는 ?[거것걸](?:도|두|을|를)? ?"
    "|가기 ?)?싫다(?:[고구]? ?하[고구며]| ?해서|[고구])?[ ,]*)+"
    "(?=[^?]*[가-힣](?:에서|에|서) ?[가-힣])"
)
_PUT_OFF: Final = lazily(
    "^(?:래년|명년|다음 ?해|새해)[가-힣 ]{0,6}?(?:자던 ?(?:게|거|것|걸)|자[고구] ?(?:했|하였)(?:는데|지만|댔는데|다가)"
    "|려던 ?(?:게|거|것)|려[고구] ?(?:했는데|하다가?|했다가?))[ ,]*(?=[^?]*(?:나왔|결산했|계산했|물[고구었]|퇴원했))"
)


def without_strangers(said: str) -> str:
    """A text without what others paid, where one's own is told behind it: 남들은 3만씩 냈다는데 나는 2천도 안됐소."""
    text = plain(said)
    return _STRANGERS_SUM.sub("", text) if _STRANGERS_SUM.match(text) else said


_NOT_TAKEN_THERE: Final = lazily(
    "^[가-힣 ]{2,10}?(?:에|에까지|까지|로|으로)? ?(?:올라|내려|찾아)?"
    "갔(?:는데|댔는데|었는데|지만|더니|다가|댔지만)[ ,]*"
    "(?:[가-힣]{1,6} )?(?:(?:자리|병상|침대|병실|빈자리)(?:가|이|도)? ?(?:없|안 ?나|못 ?얻)"
    "|(?:안|아이|못) ?(?:받아|들여)|못 ?(?:하(?=[고구])|해|들어가|입원하))"
    "[가-힣]{0,4}?(?:서|고|구|길래|니까|다나니)[ ,]+"
    "(?=[가-힣0-9 ]{2,16}?(?:에서|서) ?[가-힣 ]{0,6}?(?:했|하였|한|함|받|수술|입원|치료|봤))"
    "|^(?:我|人|先|本来|当时)*(?:去|到|上|奔)?(?:了|的)?(?!在)[^,.;没不在 ]{2,8}?(?:去)?(?:了|的|医院)*[, ]*"
    "(?:但是?|可是?|结果|那边|那儿|人家|他们|医院)*(?:没(?:有)?(?:床位?|病床|病房|床铺)(?:了)?"
    "|(?:不|没)(?:给)?(?:收|接收|让住|给住))[, ]*"
    "(?=(?:我|人|就|才|又|最后|后来|只好|回来|转到?)*(?:在|搁|回)[^,.;没不]{2,8}(?:做|治|住|看|开|手术))"
)


def without_refused_places(text: str) -> str:
    """A plain text without the places where somebody would not go, or was not taken: 장춘두 싫다 하구 우리향 위생원에
    누웠소; 북경 갔는데 자리없어서 연길에서 했슴다; 去北京了没床位，在延吉做的."""
    text = _NOT_TAKEN_THERE.sub("", text)
    return _REFUSED_PLACES.sub("", text) if "싫다" in text else text


def not_put_off(text: str) -> str:
    """A plain text without when it was to be, where it is told that it was done before: 래년에 하자던게 지난달에 하고
    나왔소."""
    return _PUT_OFF.sub("", text)


_CALLED: Final = lazily(
    "(?<=[가-힣]{2})(?:이?라던가|이?라든가|인가|이란가)(?: ?(?:뭔가|뭐인가|무시긴가|머인가))?(?: ?하는| ?그런)? ?"
    "(?=(?:통지|종이|명단|증|것|거|걸|그거|그것|집|호|수속|대상)|[가-힣]{2,8}(?:인가|라던가"
    "|라든가)(?: ?하는)? ?(?:통지|종이|명단|증|것|거|집))"
)
_OR_WHATEVER: Final = lazily(
    "(?<=[가-힣]{2}) ?(?:인지|이던지|이라던지|인둥) ?(?:먼지|뭔지|뭐인지|머인지|무시긴지|무스건지"
    "|뭔둥)(?: ?하는| ?그런)?(?:거|것)?[을를르]? "
    "(?!.*(?:모르|몰라|알게|알겠|알리|어찌|아이 ?했|안 ?했|못 ?했))"
)
"""비안인지 뭔지 눌러서 해줍데."""


def so_called(text: str) -> str:
    """A plain text without the doubt how a thing is called that was given or done: 변두리인가 하는 통지를 받았소."""
    return _OR_WHATEVER.sub(" ", _CALLED.sub(" ", text))


def without_who_typed(text: str) -> str:
    """A plain text without who only types it for the patient: 아들이 대신 쳐주는거지 병은 내가 앓소."""
    return _typist().sub("", text) if HANGUL.search(text) else text


def _without_where_it_was(text: str) -> str:
    first = _WAS_FIRST.sub(lambda found: "호적은 " if _BOOK.search(found[0]) else "", text)
    return _WAS_BEHIND.sub(r"\g<moved>", first)


def of_me(text: str) -> str:
    """A plain text in which a status or a register is told of a relative, and then the other way of oneself, without
    what is told of the relative: 우리 오마니는 저보인데 나는 아니요, 아들 호구는 북경이고 나는 연길이오."""
    if not _AND_ME.search(text):
        return text
    status, register = _of_them_not_me()
    return register.sub("내 호구는 ", status.sub(r"나는 \g<status> ", text))


_OF_STRANGERS: Final = lazily(
    "(?:^|(?<=[ .,]))(?:우리 |내 |같은 |한 )?"
    "(?:[뒤앞옆웃]집|옆침대|옆자리|이웃집?|동네 ?사람|동창|동무|동료|친구|사돈|남들)(?:네|집|사람|로인|아매)?[은는] "
    "[^.,]{1,30}?(?:지만|는데|던데|인데|[구고]) "
    "(?=(?:우리 |내 |나는|저는|내가|제가)(?!아니|아이|안|못|.*(?:대신|묻|물어|알아)))"
)
"""뒤집은 특곤이라 다 준다는데 우리 어머니는 감측호임다."""

_AS_TOLD: Final = (
    (
        lazily(
            "(?<![가-힣])(?P<now>지금|현재|아직|여태)(?P<where> [^.,]{0,20}?)(?:입원실|병실|병동|중환자실)"
            "(?:이[우오요]|임다|입니다|이꾸마|에 ?(?:있|누워있|누워 있)(?:슴다|소|습니다|음))(?=$|[ .,])"
        ),
        r"\g<now>\g<where>에 입원중임다",
    ),
    (
        lazily(
            "입원 ?(?:중인|해 ?있는|하[고구] ?있는) (?P<whose>[가-힣]{1,3} ?[가-힣]{2,4}?)(?:의|네)? ?"
            "일(?:로|루|때문에|땜에) ?(?:좀 )?(?:묻|문의|물어)[가-힣]{1,5}"
        ),
        r"\g<whose> 입원중임다",
    ),
    (lazily("(?P<who>호|대상|인원|가정|성원)인 (?=(?:우리|내|저희|울|제) )"), r"\g<who> "),
    (
        lazily(
            "(?:우리 |내 |큰|작은|막내)?"
            "(?:아들|딸|자식|동생|언니|형님?|누나|오빠|손자|조카|친척|이모|삼촌|고모)(?:네(?: ?집)?| ?집)"
            "(?:에|으로|로|루)? ?(?:놀러 ?|설 ?쇠러 ?|다니러 ?|보러 ?)?(?P<gone>갔|왔)다가"
        ),
        r"\g<gone>다가",
    ),
    (
        lazily(
            "(?:우리 |내 |큰|작은|막내)?"
            "(?:아들|딸|자식|동생|언니|형님?|누나|오빠|손자|조카|친척|이모|삼촌|고모)(?:네)? ?집(?:에)? ?"
            "(?:[가-힣]{2}(?:에|에서)? ?)?(?:가 ?|와 ?|나와 ?)?(?:있다가|살다가|지내다가|놀다가) ?"
            "(?:갑자기 )?(?:(?:병나서|병이 나서|아파서|앓아서|쓰러져서) )?"
            "(?=(?!거기|그 )[가-힣0-9]{2,6} ?[가-힣0-9]{0,8}(?:병원|의원|[0-9]원)에)"
        ),
        "",
    ),
    (
        lazily(
            "(?P<told>[가-힣](?:건데|는데|인데)) "
            "(?=(?:지금|이제|이런것|이런거|그것|그런것|이것|나|저|우리)(?:도|두|은|는)? ?(?:[가-힣]{1,6} ){0,2}"
            "(?:됨까|되오|됩니까|되는가|되나|탈수|받을수|받슴까|줌까|줍니까|주오)[가-힣 ]{0,8}[?])"
        ),
        r"\g<told>, ",
    ),
    (lazily("(?P<own>자부|자부담|자가지급)만 (?=[0-9])"), r"\g<own> "),
    (
        lazily(
            "^아이[ ,!]+(?=잘못|틀[렸리]|(?:입원|주원|문진|외래|전이|전원|전진|비안|등록|수속|저보|특곤|퇴원|결산)"
            "(?:증|서|신|호)?(?:은|는|이|가|을|를|도)? ?(?:했|있었|있소|있슴|받았|봤|이?였|임다|이오|이꾸마|뗐)"
            "|(?![가-힣0-9]*(?:병|암|염|감기|둘|셋|명|살|세))[가-힣0-9]{1,8}?(?:임다|이오|이꾸마|입니다)[.!]?$)"
        ),
        "",
    ),
)
"""How it is told in another way: 지금 연변병원 병실임다, 입원중인 아버지 일로 묻슴다, 저보호인 우리 아매, 자부만 8천,
딸네 집에 갔다가; 아이 입원했댔슴다, which begins with a no and with nobody's child."""


@cache
def _of_them_not_me() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A status of a relative that oneself has not, and a register of a relative beside one's own."""
    kin = f"(?:^|(?<=[ .,]))(?:우리 |내 |울 |제 )?(?:{named_kin()})"
    words = (word for word, _ in lexicon().words(lambda means: "household" in means) if HANGUL.search(word))
    named = sorted((word for word in words if len(word) <= _SHORT_STATUS), key=len, reverse=True)
    status = f"(?P<status>{'|'.join(map(re.escape, named))})[가-힣]{{0,4}}?"
    return (
        re.compile(
            f"{kin}(?:네)?(?:은|는|이는|이|가) {status}{_AND}[ ,]+{_ONLY_ME} (?=아니|아이|아님|아닙|아입|안|못)"
        ),
        re.compile(
            f"{kin}(?:(?:의|네)? ?호[적구](?:는|은|가|이)? [가-힣]{{2,8}}?(?:에 ?있)?"
            "|(?:은|는|이는) [가-힣]{2,6}? ?호[적구])"
            f"{_AND}[ ,]+(?:{_ONLY_ME}|{_MY_BOOK}) "
            "(?=[가-힣]{2})(?!아니|아이|안 |안했|못|모르|[^.,]*(?:병원|입원|수술|대신|묻|물어))"
        ),
    )


@cache
def _status_of_another() -> tuple[re.Pattern[str], ...]:
    """A status that is told of another relative than the one who was treated: 아버지가 입원했는데 어머니 저보요; 어머니
    저보인데 입원한건 아버지요."""
    kin = named_kin()
    begins = "(?:^|(?<=[ .,]))(?:우리 |내 )?"
    status = "(?:저보|특곤|오보|변두리|변연|감측)호?"
    return (
        re.compile(
            f"(?P<case>{begins}(?P<one>{kin})(?:이|가|은|는)? [^.,]{{0,30}}?"
            "(?:입원|수술|치료|퇴원|출원)[가-힣]{1,4}(?:는데|고|구|지만))[ ,]+(?:우리 |내 )?(?!(?P=one))"
            f"(?:{kin})(?:이|가|은|는|만)? ?{status}[가-힣]{{0,5}}(?=$|[ .,])"
        ),
        re.compile(
            f"{begins}(?P<one>{kin})(?:이|가|은|는|만)? ?{status}(?:인데|이?고|이?구|이?지만)[ ,]+"
            "(?P<case>(?:우리 |내 )?"
            f"(?:(?:입원|수술|치료)한 ?(?:건|거는|것은|사람은) (?!(?P=one))(?:{kin})(?:요|임다|이오)"
            f"|(?!(?P=one))(?:{kin})(?:이|가) (?!있는|사는)(?![^.,]*(?:데리|모시|따라|수속|태워|냈|시켰|시키))"
            "[^.,]{0,20}?(?:입원|수술|퇴원)했))"
        ),
    )


def named_kin() -> str:
    """Every word for a relative as the alternatives of a pattern, the longest first."""
    kin = sorted(filter(HANGUL.search, words_meaning("who", "other") - words_of("others")), key=len, reverse=True)
    return "|".join(map(re.escape, kin))


@cache
def _of_kin() -> tuple[re.Pattern[str], ...]:
    """A relative of whom the same thing is told as of oneself behind it."""
    named = named_kin()
    return tuple(
        re.compile(
            f"(?:^|(?<=[ .,]))(?:우리 |내 |울 )?(?P<kin>{named}|사돈)(?:네)?(?:은|는|이는)? [^.,]{{0,24}}?(?:{thing})"
            f"[^.,]{{0,12}}?{joins} (?={me}[^.,]{{0,24}}?(?:{thing}|(?<=자부)))"
        )
        for thing, joins, me in _THINGS
    )


@cache
def _moved() -> re.Pattern[str]:
    where = "|".join(sorted(words_of("in_yanbian"), key=len, reverse=True))
    return re.compile(_MOVED.format(where=f"(?:{where})"))
