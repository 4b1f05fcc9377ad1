"""Who was treated in another country, which no insurance here pays; and who has become a citizen of another country, so
that where he was registered before is no register of today."""

from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.plain import plain

_CITIZEN: Final = lazily(
    "(?:韩国|日本|美国|俄罗斯|外|别的国家)(?:的)?(?:国)?籍(?!.*(?:没|不)[拿要办入])|入了?籍|国籍(?:改|换|变)|户口(?:都|也|早就|已经|就)?(?:被)?(?:注?销|吊销)(?:了|掉|过)"
    "|(?:한국|일본|미국|로씨야|외국)국적|국적을?(?:바[꾸꿨]|옮|땄|취득)|귀화|(?:호[구적])[을를이가은는]?(?:이미|벌써|다)?(?:말소|취소|지웠|없어졌|없앴)"
)
"""韩国籍了，以前延吉的; 한국국적임다, 전에 연길이였슴다."""
_STILL_HERE: Final = lazily(
    "(?:还|没有?|未)(?:在|注?销|迁|吊|动|入|拿)|老公|老婆|媳妇|丈夫|爱人|儿子|闺女|女婿|是中国"
    "|아직|그대로|그냥|안지|안없|못[땄바]|안[땄바]|남편|안해|아들|딸|사위|며느리"
)


def of_another_country(said: str) -> bool:
    """Whether a text tells that there is no register here any more, as of a citizen of another country."""
    text = plain(said).replace(" ", "")
    return bool(_CITIZEN.search(text)) and not _STILL_HERE.search(text)


_TREATED_ABROAD: Final = lazily(
    "(?:한국|일본|미국|외국|로씨야)(?:에 ?가서|에서|서|에)? ?(?:큰)?(?:병원(?:에서|에)? ?)?"
    "(?!.{0,4}(?:왔|와서|돌아|나와|다가|들어|일|장사|살|있))[^,.]{0,4}?(?:입원|주원|수술|치료|진료|결산)(?!보험)"
    "|(?:在|去)(?:韩国|日本|美国|外国|国外)(?:的)?(?:医院)?(?:住院|住的院|做的?手术|看的?病|治的?病|开的?刀)(?!.*回来(?!能|报))"
)
"""한국에서 입원했댔슴다."""

_CARED_FOR_ABROAD: Final = lazily(
    "(?:한국|서울|부산|인천|대구|수원|안산|경기도|제주도?|일본|도꾜|오사까|미국)(?:에서|에 ?와서|에 ?나와서?|서"
    "|에)? ?(?:[가-힣]{1,5} )?"
    "(?:간병|간호|시중|도우미|파출부|가정부|보모|료양원)[^.!?]*?(?:내가|제가|내|저희가) ?"
    "(?:돌보|돌봐주|간병하|모시|보|시중드|시중들)(?:는|던|고 ?있는) ?(?:집 ?)?(?:한국 ?|일본 ?)?"
    "(?:할머니|할아버지|로인|노인|환자|어르신|아주머니|분|사람)"
)
"""서울에서 간병일을 하는데 내가 돌보는 한국 할머니가 입원했습니다: whom somebody cares for in another country."""


def treated_abroad(said: str) -> bool:
    """Whether a text tells of a treatment in another country, or of one whom somebody cares for there."""
    text = plain(said)
    return bool(_TREATED_ABROAD.search(text) or _CARED_FOR_ABROAD.search(text))
