"""Where a register was before, or is to go, told beside where it is: 호구는 심양이였는데 지금은 연길임다,
户口原来在丹东 现在在龙井; 호구를 북경으로 옮기자고 함다, 户口想迁到大连."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_NOW: Final = "(?:이제|인제|지금|현재|인젠|이젠|올해부터|작년부터)(?:은|는|엔)?"
_HERE_NOW: Final = (
    "[가-힣]{2,4}?(?:시|현)?(?: ?(?:에|으로|로) ?(?:있|옮겼|올렸|왔|붙였)[가-힣]{0,4}|임다|입니다|임|이오|이요"
    "|이꾸마|이우다|인데|이고)?"
    "(?=$|[ .,!])(?! ?(?:에서)? ?(?:살|삼|삽|사오|거주))"
)
_BEFORE: Final = lazily(
    "(?P<book>호[구적](?:은|는|이|가)? ?)(?:"
    "(?:원래|본래|전에|이전에|그전에)(?:는|은)? ?[가-힣]{2,5}?(?:시|현)?(?:이?였댔?|이?었댔?|이댔|에 ?있었"
    "|에 ?있댔)?(?:이?고|이?구|는데|인데|다가|지만)"
    "|[가-힣]{2,5}?(?:시|현)?(?:이?였댔?|이?었댔?|이댔|에 ?있었|에 ?있댔)(?:고|구|는데|다가|지만)"
    f")[ ,]*(?:{_NOW}|시집(?:을)? ?[와가]서?|결혼해서)[ ,]*(?={_HERE_NOW})"
)
"""호구는 원래 장춘이고 지금은 화룡."""
_BEFORE_IN_CHINESE: Final = lazily(
    "(?P<book>户口|户籍)(?:原来|原先|以前|本来|过去|从前|早先)(?:是|在)?(?P<was>[一-鿿]{2,4}?)的?[, ]*(?:现在"
    "|如今|后来|这会儿|眼下)"
    "(?:户口)?(?:是|在|迁到|落在|迁回)*(?![人住家我他她])(?=[一-鿿]{2,4}?(?:的|了|市|县)*(?=$|[ ,.!]))"
)
_TO_COME: Final = lazily(
    "^(?:나는 |내 |우리 )?(?:(?:래|다음) ?[년달]|명년|래년|이달말|년말)?(?:에|쯤)? ?(?:[가-힣]{2,5}(?:으로|로"
    "|루|에) ?)?호[구적](?:를|을|은|는|도)? ?"
    "(?:(?:래|다음) ?[년달]|명년|래년|년말)?(?:에|쯤)? ?(?:[가-힣]{2,5}?(?:으로|로|루|에|에다) ?)?"
    "(?:(?:옮|올리|붙이|이전하|떼가)(?:기)?(?:자[고구]|려[고구]|[길릴일할갈]|는 ?중|고 ?있|[길릴]려[고구]"
    "|[길릴]라[고구]|겠)[^,.]{0,18}"
    "|(?:옮길|올릴|붙일|이전할|떼갈)[^,.]{0,14})[.!]*$"
    "|^(?=.*(?:래|다음|명) ?[년달]).{0,6}?(?:[가-힣]{2,5}(?:으로|로|루|에) ?)?호[구적](?:를|을|은|는|도)? ?"
    "(?:(?:래|다음) ?[년달](?:에)? ?)?(?:[가-힣]{2,5}?(?:으로|로|루|에) ?)?(?:옮김|옮깁|옮기[오우]|감다|갑니다"
    "|가오|올림|붙임)[가-힣]{0,3}[.!]*$"
    "|^(?:我|我家|我们)*(?:想|打算|准备|要|正|在|寻思|合计|明年|下个?月|过完年|年底|等)*(?:把)?(?:户口|户籍)(?:就)?"
    "(?:想|打算|准备|要|正|在|明年|下个?月|过完年|年底|寻思)*(?:往|向)?[一-鿿]{0,4}?(?:迁|落|转|挪)(?:到"
    "|去|回|往|进)?[一-鿿]{0,4}?(?:呢|去|的)?[.!]*$"
)
"""호구를 북경으로 옮기자고 함다, 打算把户口迁到北京."""
_HAS_MOVED: Final = lazily("[了过]|已经|早就|没|不|现在(?!正)|옮겼|옮긴|올렸|는데|지만")
_PLANNED: Final = lazily(
    "想|打算|准备|要|正|明年|下个?月|过完年|年底|寻思|合计|옮기자|옮기려|옮길|올리자|올리려|올릴|붙일|는 ?중"
    "|고 ?있|(?:래|다음) ?[년달]|명년|년말|겠"
)

_AND_WISHED: Final = lazily(
    "(?<=[市县吉们化春井龙清图])[, ]+(?:我)?(?:打算|想|准备|要)(?:着)?(?:把)?(?:户口)?(?:迁|落|转|挪)(?:到|去"
    "|回)[一-鿿]{2,5}(?=$|[,.])"
)
"""户口在延吉，打算迁到北京."""

_IS_NOW: Final = lazily("[가-힣]{2} ?(?:호구|호적)(?:인데|이고|이구|지만)")
"""연길호구인데 청도로 옮기려고 하오."""


_HERE: Final = "(?:연[길변]|도문|돈화|훈춘|룡정|화룡|왕청|안도)"
_OF_JILIN: Final = lazily(
    f"(?P<book>호[구적](?:은|는|이|가)? ?길림)(?=$|[ ,.!]|임|이[고오요꾸]|인데)"
    f"(?![ ,]*{_HERE}(?! ?시?에서? ?(?:살|삼|삽|사[오는])))"
)
_LIVES: Final = lazily(f"{_HERE}시?(?:에서?)? ?(?:살|삼다|삽니다|사[오는])")
"""연길에 사는데 호구는 길림: the city, as the province would tell no other place than where he lives."""
_OF_JILIN_IN_CHINESE: Final = lazily(
    "(?P<book>户[口籍](?:是|在)?吉林)(?=$|[ ,.!的])(?![ ,.的]*(?:延[吉边]|图们|敦化|珲春|龙井|和龙|汪清|安图)(?!住))"
)
_LIVES_IN_CHINESE: Final = lazily(
    "(?:住|生活)在?(?:延[吉边]|图们|敦化|珲春|龙井|和龙|汪清|安图)|在(?:延[吉边]|图们|敦化|珲春|龙井|和龙|汪清|安图)住"
)


def register_as_it_is(text: str) -> str:
    """A plain text with the register as it is now alone, where it tells where it was before; and with the city of Jilin
    by its whole name where it is told apart from where somebody lives."""
    if "호구" in text or "호적" in text:
        if "길림" in text and _LIVES.search(text):
            text = _OF_JILIN.sub(r"\g<book>시", text)
        return _BEFORE.sub(r"\g<book>", text)
    if "吉林" in text and _LIVES_IN_CHINESE.search(text):
        text = _OF_JILIN_IN_CHINESE.sub(r"\g<book>市", text)
    return _BEFORE_IN_CHINESE.sub(r"\g<book>在", _AND_WISHED.sub("", text)) if "户" in text else text


def register_to_come(said: str) -> bool:
    """Whether a text tells only where a register is to go: it tells not where it is."""
    text = plain(said)
    if not any(each in text for each in ("호구", "호적", "户")):
        return False
    return bool(_TO_COME.search(text) and _PLANNED.search(text)) and not (
        _HAS_MOVED.search(text) or _IS_NOW.search(text)
    )
