"""Who only paid, brought, helped or knows, or with whom somebody lives, and is not the patient: 我儿子交的钱,
闺女帮我垫的押金, 아들이 돈을 냈소, 아들하구 산지 8년."""

from collections.abc import Iterable
from typing import Final

from conversation.understanding.text.lazily import lazily
from conversation.understanding.text.lexicon import Token

_HELPS: Final = lazily(
    "(?:先|都|全)?(?:[给帮替]我?们?)?(?:先|都|全)?[交付掏垫凑借缴](?:上"
    "|付)?的(?![0-9ᛋ一二三四五六七八九十两百千万自职居医社保低退])"
    "|(?:先|都|全)?[给帮替]我们?(?:先|都|全)?(?:[交付掏垫拿出凑借缴]|垫付|跑|张罗|联系)"
    "|(?:给|帮|替)?(?:我)?(?:打|输|敲)的字?(?!120|电话|针|点滴|吊瓶|石膏)"
    "|[给帮替](?:我)?(?:算|查|填|念|读)的"
    "|(?:하고|하구|랑|과|와)(?:같이|함께)?(?:산지|살[고구]|사는)"
    "|네?집(?:에서|에|서)(?:와서?|가서?|와있으면서)?(?:산지|사는|살[고구면다았]|삼다|지내|지낸지)"
    "|(?:을|를)?따라(?:서)?(?:[가-힣]{2,3}(?<!병원)(?:에|로|으로)?)?(?:옮|왔|와서|와있|와사|이사|호[적구]|살다)"
    "|(?:이|가)?(?:죽|돌아가|세상떠)[가-힣]{0,4}혼자"
    "|(?:이|가|은|는|께서)?(?:잘|다|더잘)?(?:압니다|암다|알고있|알지|알꺼|알겁|아오$|안다)"
    "|(?:이|가|은|는|께서|네가)?(?:다|먼저|대신|모두)?(?:(?:병원|입원|치료|수술)?(?:돈|비|비용|값|료금"
    "|야진)(?:을|를|은|는)?)"
    "(?:다|먼저|대신|모두|전부)?(?:냈|내줬|내줘|내주|물었|물어줬|물어주|대줬|대주|꿔줬|꿔주|보태줬|보태주|부쳐줬"
    "|부쳐주|보내줬|보내주|치렀|치뤘|치러줬)"
    "|(?:이|가|께서|네가)(?:나를|날|저를|차로|차에|급히|밤에|같이)*(?:병원에|병원까지|여기까지|연변병원에"
    "|연길에|[가-힣0-9]{2,9}?(?:에|까지|로|루))?"
    "(?:데려다|데리고|데리구|데려|모셔다|모시고|모시구|업고|업구|업어다|실어다|싣고|싣구|태워다|태우고|태우구|부축해)"
    "(?:갔다|왔다)?(?:줬|줘|주었|줍|준|가서|와서|갔|왔|감|옴)"
    "|(?:이|가|께서|네가)(?:나를|날|저를|급히)*모셔(?:가서|와서|갔|왔)"
    "|(?:이|가|네가)(?:올해|작년에?|이번에|나를|날|저를)*(?:입원|주원)(?:을)?시켜(?:줬|줘|주)"
    "|(?:이|가)(?:울면서|급히|놀라서)?120(?:을|에|차를)?(?:불러|불렀|부르|전화)"
    "|(?:를|을)?(?:낳|해산)"
    "|(?:이|가|네가)(?:다|먼저|대신|모두|혼자)*(?:냈|내줬|물었|물어줬|치렀|대줬)(?:댔)?(?:소|슴다|습니다|어요"
    "|음|지|꾸마|는데|는지|고|구)"
    "|(?:이|가|께서|네가)(?:다|대신|가서|먼저|모두|와서|혼자)?[가-힣]{0,4}?(?:수속|접수|[비뻬빼베]이?안|등록)(?:을|를|은"
    "|도)?(?:다|대신)?"
    "(?:했|해줬|해줘|해주|하였|함|합|밟|봐줬|봐주)"
)
"""How it goes on behind a relative who paid or ran errands; not with a sum: 我妈交的一万二 may be of her own bill."""
_PAID: Final = lazily(
    "(?:이|가|네가)(?:카드로|카드에서|현금으로|위챗으로|웨이신으로|통장에서|자기돈으로|나대신|대신|다|먼저|모두"
    "|돈|돈을|병원비|치료비|입원비|수술비|를)*(?:ᛋ|[0-9일이삼사오륙육칠팔구십백천만,.]+(?:원|콰이)?)(?:을|를|은)?"
    "(?:다|대신|먼저)?(?:냈|내줬|내주|물었|물어줬|대줬|보태줬|부쳐줬|보내줬|치렀|꿔줬)"
    "|(?:이|가|네가)(?:한번|좀|나보고|나더러|날더러)*(?:물어|알아|해|눌러|써|들어가)보라(?:고|구)?(?:하|해|했)"
)
"""How Korean goes on behind a relative who paid so much, or who said that one should ask: 아들이 8천원 냈소."""
_FILING: Final = lazily("(?:비안|전원|전진|수속|등록|접수|이전)(?:은|는|을|를|도|두)?$")
_DID_IT: Final = lazily(
    "(?:이|가|네가|께서)(?:다|대신|먼저|가서|핸드폰으로)*(?:했|하였|해줬|해주|해드|함|합|떼|뗐|밟|봐줬)"
)
"""How it goes on behind a relative who did what stands before him: 비안은 오빠가 했대요."""
_FIRST: Final = "(?:走之?前|临走|提前|事先|先|住院前|去之?前|当天|就|都|全|在?(?:手机|网|微信)上)*"
_FILED: Final = lazily(f"{_FIRST}[给帮替]我?们?{_FIRST}(?:办|备|弄|登|点)(?:理|好|过|了|的)*(?:备案|案|手续|登记|转诊)")
"""How it goes on behind a relative who made out the papers: 闺女走前给备案了."""
_FILED_BY_THE_YOUNG: Final = lazily(f"{_FIRST}(?:办|备|弄|登|点)(?:理|好|过|了|的)*(?:备案|案|登记)")
_CHILD: Final = lazily("(?:儿子|闺女|女儿|姑娘|孩子|儿媳妇?|女婿|孙子|孙女)$")
_FOR: Final = lazily("[给帮替](?:我|自己)?家?$")
_YOUNG: Final = lazily("(?:아들|딸|며느리|사위|자식|손자|손녀|조카|동생|아이들|애들)$")
"""Whose own bill it hardly is that he is told to have paid."""
_NOT_THE_PATIENT: Final = {"around": ()}


def without_helpers(cut: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a clause, those who only helped as nobody that it is told of."""
    return tuple(
        Token(token.text, _NOT_THE_PATIENT) if _only_helped(cut, place) else token for place, token in enumerate(cut)
    )


def tells_who_helped(cuts: Iterable[tuple[Token, ...]]) -> bool:
    """Whether every relative whom a text names only helped."""
    kin = [
        _only_helped(cut, place) or bool(_PAID.match(_behind(cut, place)))
        for cut in cuts
        for place, token in enumerate(cut)
        if "who" in token.means
    ]
    return bool(kin) and all(kin)


def _behind(cut: tuple[Token, ...], place: int) -> str:
    return "".join(token.text for token in cut[place + 1 :])


def _only_helped(cut: tuple[Token, ...], place: int) -> bool:
    told = cut[place].means.get("who") == ("other",)
    behind = _behind(cut, place)
    paid = _YOUNG.search(cut[place].text) and _PAID.match(behind)
    before = "".join(token.text for token in cut[:place])
    filed = _FILING.search(before) and _DID_IT.match(behind)
    by_child = _CHILD.search(cut[place].text) and _FILED_BY_THE_YOUNG.match(behind)
    of_papers = not _FOR.search(before) and (_FILED.match(behind) or by_child)
    return told and bool(_HELPS.match(behind) or paid or filed or of_papers)
